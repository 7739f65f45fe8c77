//! `outbox`: sealed mails on their way, with what is known of each recipient.

use crate::args::Outbox as Command;
use crate::out::Out;
use crate::refuse::Refused;
use crate::{account, secret};
use serde_json::json;
use std::path::Path;
use tocsin_core::mail::dispatch::{OutboxRefusal, Whom};
use tocsin_core::session::deliver::{self, Again};
use tocsin_core::store::StoreRefusal;
use tocsin_core::store::outbox::{self, Entry, Held, Known, Recipient};
use tocsin_i18n::Args;

/// Runs the command. What was being sent when a program ended is told first.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    let entries = entries(out);
    match command {
        Command::List => {
            list(&entries, out);
            Ok(())
        }
        Command::Send {
            ids,
            again_unknown,
            account,
            password_file,
        } => {
            let whom = match again_unknown {
                true => Whom::Unknown,
                false => Whom::Missing,
            };
            let by = (account.as_deref(), password_file.as_deref());
            send(&chosen(ids, entries, out)?, whom, by, out)
        }
        Command::Delete { id } => {
            for entry in chosen(std::slice::from_ref(id), entries, out)? {
                let (context, args) = (&out.context, [("name", entry.name())]);
                let held = Held::open(&context.dirs, &entry.id, context.clock.as_ref())?;
                out.say(&match held.discard(&context.dirs)? {
                    true => out.word("cli-outbox-deleted", &args),
                    false => out.word("cli-outbox-mail-deleted", &args),
                });
            }
            Ok(())
        }
    }
}

/// The entries; what could not be read and what became unknown is said.
fn entries(out: &Out) -> Vec<Entry> {
    let context = &out.context;
    let listing = outbox::list(&context.dirs, context.clock.as_ref());
    for refusal in &listing.refusals {
        out.warn(&out.tell(refusal));
    }
    for entry in &listing.woken {
        let found = OutboxRefusal::FoundUnknown(entry.name().to_owned());
        out.warn(&out.tell(&found));
    }
    listing.entries
}

/// Those that are named, by the ID of the entry or the reference of the report; without a name those that can still be
/// sent.
fn chosen(ids: &[String], entries: Vec<Entry>, out: &Out) -> Result<Vec<Entry>, Refused> {
    let named = |entry: &Entry, id: &String| entry.id == *id || entry.name() == id;
    if let Some(missing) = ids.iter().find(|id| !entries.iter().any(|e| named(e, id))) {
        return Err(StoreRefusal::NoEntry(missing.clone()).into());
    }
    let wanted = |entry: &Entry| match ids.is_empty() {
        true => entry.known() != Known::Accepted && outbox::has_mail(&out.context.dirs, &entry.id),
        false => ids.iter().any(|id| named(entry, id)),
    };
    Ok(entries.into_iter().filter(wanted).collect())
}

fn list(entries: &[Entry], out: &Out) {
    if out.json {
        out.say(&format!("{:#}", json!(entries)));
        return;
    }
    for entry in entries {
        let made = entry.made.strftime("%Y-%m-%dT%H:%M:%SZ");
        let part = entry.part.map(|(part, of)| format!(" {part}/{of}"));
        let name = format!("{}{}", entry.name(), part.unwrap_or_default());
        out.say(&format!("{}\t{name}\t{made}", entry.id));
        for line in ways(&entry.recipients, out) {
            out.say(&format!("  {line}"));
        }
    }
}

/// What is known of each recipient, a line each.
pub fn ways(recipients: &[Recipient], out: &Out) -> Vec<String> {
    let way = |to: &Recipient| {
        let values = to.state.values();
        let args: Args<'_> = values.iter().collect();
        let known = out.words.plain(to.state.message(), &args);
        tocsin_i18n::visible(&format!("{}: {known}", to.address)).into_owned()
    };
    recipients.iter().map(way).collect()
}

fn send(
    entries: &[Entry],
    whom: Whom,
    (name, password_file): (Option<&str>, Option<&Path>),
    out: &Out,
) -> Result<(), Refused> {
    let mut refused = false;
    let try_it = |entry: &Entry| {
        let account = account::chosen(Some(name.unwrap_or(&entry.account)), out)?;
        let secret = secret::of_account(&account, password_file, out)?;
        let sent = out.work(|progress| {
            let secret = secret.as_ref();
            deliver::send_again(&entry.id, &account, secret, whom, &out.context, progress)
        });
        Ok(sent?)
    };
    for entry in entries {
        // One that cannot go does not keep the others.
        match try_it(entry) {
            Ok(Again {
                entry,
                refusal: None,
                ..
            }) => {
                out.say(entry.name());
                for line in ways(&entry.recipients, out) {
                    out.say(&format!("  {line}"));
                }
            }
            Ok(Again {
                entry,
                refusal: Some(refusal),
                ..
            }) => {
                let stays = stays(&entry.id, &entry.recipients, out);
                out.refuse(&Refused::With(refusal, stays));
                refused = true;
            }
            Err(why) => {
                out.refuse(&why);
                refused = true;
            }
        }
    }
    match refused {
        true => Err(Refused::Told),
        false => Ok(()),
    }
}

/// A mail that stays in the outbox: how it stands, and how to go on.
pub fn stays(entry: &str, recipients: &[Recipient], out: &Out) -> Vec<String> {
    let mut lines = ways(recipients, out);
    let args = [("entry", entry)];
    lines.push(match outbox::known(recipients) {
        Known::Unknown => out.word("cli-kept-unknown", &args),
        _ => out.word("cli-kept", &args),
    });
    lines
}
