//! Handing a sealed file over to the reporter's own mail program.

use super::{Finished, Keep, Mailing, Sent, seal_loaded};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::compose;
use crate::mail::handover::{HandoverRefusal, Kind, Message, Program, message_file};
use crate::session::opening::Context;
use crate::session::refusal::SessionRefusal;
use crate::start::{PATIENCE, Stopped, start};
use crate::store::pins::Trust;
use crate::store::receipt::{Delivered, HandedOver};
use std::path::Path;
use tocsin_form_schema::team::MailFormat;

/// Seals into one file at `path`, as [`super::seal_report`] does, and has a mail program open a message to the team with it.
/// What the program cannot be told is refused before anything is written. Where it does not start, the file was saved.
pub fn hand_over_report(
    finished: &Finished,
    program: &Program,
    path: &Path,
    keep: &mut Keep<'_>,
    context: &Context,
    progress: &Progress,
) -> Result<Sent, Refusal> {
    if matches!(finished.team.trust, Trust::Example | Trust::Preview) {
        return Err(HandoverRefusal::Example.into());
    }
    let load = finished.load(context, progress)?;
    let mailing = Mailing::of(load.edition.revision, &load.members);
    let cover = finished.cover("", mailing);
    let message = Message::new(&cover.to, &cover.subject, &cover.text, path)?;
    let argv = program.argv(&message)?;
    let format = MailFormat::TarPgp;
    let size = finished.size_attached(&load, mailing)?;
    let most = finished.mail().max_size;
    if size > most {
        return Err(SessionRefusal::TooLarge { size, most }.into());
    }
    let handed = HandedOver {
        path: path.to_owned(),
        program: program.kind.name().to_owned(),
        at: context.clock.now(),
        subject: cover.subject.clone(),
        text: cover.text.clone(),
        said: None,
    };
    let handed = Delivered::HandedOver(handed);
    let mut sent = seal_loaded(
        finished,
        load,
        (format, path, handed),
        keep,
        context,
        progress,
    )?;
    let opened = || -> Result<(), Refusal> {
        if program.kind == Kind::MessageFile {
            compose::write_file(&cover, path, &message_file(path), progress)?;
        }
        let name = || {
            program
                .kind
                .title()
                .map_or_else(|| shown(&argv), str::to_owned)
        };
        let opened = start(&argv, PATIENCE, progress).map_err(|stopped| match stopped {
            Stopped::NotStarted(words) => HandoverRefusal::NotStarted(name(), words),
            Stopped::Ended(status) => HandoverRefusal::Ended(name(), status),
        });
        Ok(opened?)
    };
    if let Err(refusal) = opened() {
        sent.outgoing.receipt.delivered = Delivered::Saved(path.to_owned());
        sent.refusal = Some(refusal);
    }
    Ok(sent)
}

/// The program of an argument vector.
fn shown(argv: &[std::ffi::OsString]) -> String {
    let program = argv.first().map(Path::new).and_then(Path::file_name);
    program.unwrap_or_default().to_string_lossy().into_owned()
}
