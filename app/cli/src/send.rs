//! `send`: mails a sealed report that was prepared elsewhere. This machine can send it, not read it.

use crate::args::Send;
use crate::out::Out;
use crate::refuse::Refused;
use crate::{account, outbox, secret};
use tocsin_core::mail::carry::{self, Carried};

/// Runs the command.
pub fn run(args: &Send, out: &Out) -> Result<(), Refused> {
    let mut account = account::chosen(args.account.as_deref(), out)?;
    let secret = secret::of_account(&mut account, args.password_file.as_deref(), out)?;
    let text = out.word("carry-cover", &[]);
    let carried = Carried {
        sealed: &args.sealed,
        to: &args.to,
        text: &text,
    };
    let context = &out.context;
    let sent = out.work(|progress| {
        carry::send(
            &carried,
            &account,
            secret.as_ref(),
            &context.dirs,
            context.clock.as_ref(),
            progress,
        )
    });
    let sent = sent.map_err(Refused::One)?;
    let recipients = &sent.entry.recipients;
    match sent.refusal {
        None => {
            for way in outbox::ways(recipients, out) {
                out.say(&way);
            }
            Ok(())
        }
        Some(refusal) => {
            let stays = outbox::stays(sent.entry.name(), &[(None, recipients)], out);
            Err(Refused::With(refusal, stays))
        }
    }
}
