//! `outbox`: sealed mails on their way, with what is known of each recipient.

use crate::args::Outbox as Command;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::Secret;
use crate::{account, keep, secret};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;
use tocsin_core::mail::account::Account;
use tocsin_core::mail::dispatch::{OutboxRefusal, Whom};
use tocsin_core::session::Delivered;
use tocsin_core::session::deliver::{self, Again};
use tocsin_core::store::StoreRefusal;
use tocsin_core::store::outbox::{self, Entry, Held, Known, Recipient, Way};
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
            passphrase_file,
        } => {
            let whom = match again_unknown {
                true => Whom::Unknown,
                false => Whom::Missing,
            };
            let by = By {
                account: account.as_deref(),
                password_file: password_file.as_deref(),
                passphrase_file: passphrase_file.as_deref(),
            };
            send(&chosen(ids, entries, out)?, whom, &by, out)
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
        true => can_go(entry, out),
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
        let [id, name] = [&entry.id, &name].map(|cell| tocsin_i18n::one_line(cell));
        out.say(&format!("{id}\t{name}\t{made}"));
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

/// By which account, and where what opens things is read from.
struct By<'a> {
    account: Option<&'a str>,
    password_file: Option<&'a Path>,
    passphrase_file: Option<&'a Path>,
}

/// Seals a report anew for an account with another address; where nobody may have it yet, in the place of all that waits of it.
/// Its mails as they stand then.
fn reseal(
    entry: &Entry,
    account: &Account,
    secret: Option<&Secret>,
    by: &By<'_>,
    out: &Out,
) -> Result<Vec<Again>, Refused> {
    let other = || OutboxRefusal::OtherSender(entry.from.clone(), account.from.clone());
    let draft = entry.draft.as_deref().ok_or_else(other)?;
    let mut kept =
        keep::unlock(draft, by.passphrase_file, out).map_err(|why| why.and(out.tell(&other())))?;
    let waits = kept.before().outgoing;
    let delivered = waits.map(|waits| waits.receipt.delivered);
    let ours = |d: &Delivered| !d.may_be_there() && d.mails().any(|(id, _)| id == entry.id);
    if !delivered.is_some_and(|delivered| ours(&delivered)) {
        return Err(other().into());
    }
    let sent = out.work(|progress| kept.reseal(account, secret, &out.context, progress))?;
    let mails = sent.receipt().delivered.mails();
    let mails = mails.map(|(id, _)| outbox::read(&out.context.dirs, id));
    let entries = mails.collect::<Result<Vec<_>, _>>()?;
    let mut refusal = sent.refusal.clone();
    let again = entries.into_iter().flatten().map(|entry| Again {
        refusal: match entry.known() {
            Known::Accepted => None,
            _ => refusal.take(),
        },
        entry,
        heard: None,
    });
    Ok(again.collect())
}

fn send(entries: &[Entry], whom: Whom, by: &By<'_>, out: &Out) -> Result<(), Refused> {
    let mut refused = false;
    // Other parts of what was sealed anew are no longer there.
    let mut sealed_anew = BTreeSet::new();
    // Accounts that send nothing now: the reason is said once.
    let mut out_of_reach = BTreeSet::new();
    let mut not_tried = 0_usize;
    let account_of = |name: &str| {
        let mut account = account::chosen(Some(name), out)?;
        let secret = secret::of_account(&mut account, by.password_file, out)?;
        Ok((account, secret))
    };
    let try_it = |entry: &Entry, account: &Account, secret: Option<Secret>| {
        if entry.from != account.from {
            return reseal(entry, account, secret.as_ref(), by, out);
        }
        let sent = out.work(|progress| {
            let secret = secret.as_ref();
            deliver::send_again(&entry.id, account, secret, whom, &out.context, progress)
        });
        Ok(vec![sent?])
    };
    for entry in entries {
        if sealed_anew.contains(&entry.draft) {
            continue;
        }
        let by_account = by.account.unwrap_or(&entry.account);
        if out_of_reach.contains(by_account) {
            not_tried += 1;
            continue;
        }
        let opened = account_of(by_account).inspect_err(|_| {
            out_of_reach.insert(by_account);
        });
        // One that cannot go by itself does not keep the others.
        let sent = opened.and_then(|(account, secret)| {
            let sent = try_it(entry, &account, secret)?;
            if entry.from != account.from {
                sealed_anew.insert(entry.draft.clone());
            }
            Ok(sent)
        });
        let sent = sent.unwrap_or_else(|why| {
            out.refuse(&why);
            refused = true;
            Vec::new()
        });
        if sent
            .iter()
            .any(|again| again.entry.recipients.iter().any(is_out_of_reach))
        {
            out_of_reach.insert(by_account);
        }
        for Again { entry, refusal, .. } in sent {
            if let Some(refusal) = refusal {
                let stays = stays(entry.name(), &[(entry.part, &entry.recipients)], out);
                out.refuse(&Refused::With(refusal, stays));
                refused = true;
                continue;
            }
            out.say(entry.name());
            for line in ways(&entry.recipients, out) {
                out.say(&format!("  {line}"));
            }
        }
    }
    if not_tried > 0 {
        let count = not_tried.to_string();
        out.warn(&out.word("cli-outbox-not-tried", &[("count", &count)]));
    }
    match refused {
        true => Err(Refused::Told),
        false => Ok(()),
    }
}

/// Whether it waits because of its account.
fn is_out_of_reach(to: &Recipient) -> bool {
    matches!(&to.state, Way::Waiting { why: Some(why) } if why.is_of_account())
}

/// A mail that stays in the outbox: which part it is, where there are several, and to whom it goes.
pub type Staying<'a> = (Option<(u32, u32)>, &'a [Recipient]);

/// The mails of a report that stay in the outbox, by its name there: how each stands, and how to go on.
pub fn stays(name: &str, mails: &[Staying<'_>], out: &Out) -> Vec<String> {
    let mut lines = Vec::new();
    for (part, recipients) in mails {
        let ways = ways(recipients, out).into_iter();
        lines.extend(ways.map(|way| match part {
            Some((part, of)) => {
                let label = out.word("cli-receipt-part", &[]);
                out.joined(&format!("{label} {part}/{of}"), &way)
            }
            None => way,
        }));
    }
    let unknown = |(_, to): &Staying<'_>| outbox::known(to) == Known::Unknown;
    let (told, send): (_, &[&str]) = match mails.iter().any(unknown) {
        true => ("cli-kept-unknown", &["outbox", "send", "--again-unknown"]),
        false => ("cli-kept", &["outbox", "send"]),
    };
    let command = out.command(&[send, &[name]].concat());
    lines.push(out.word(told, &[("command", &command)]));
    lines
}

/// The names of the reports of which these mails can still be sent.
pub fn waiting(ours: impl Fn(&Entry) -> bool, out: &Out) -> BTreeSet<String> {
    let entries = outbox::list(&out.context.dirs, out.context.clock.as_ref()).entries;
    let wait = entries
        .iter()
        .filter(|entry| ours(entry) && can_go(entry, out));
    wait.map(|entry| entry.name().to_owned()).collect()
}

/// Says of each that its mail still waits, and how to remove it.
pub fn warn_waiting(names: &BTreeSet<String>, out: &Out) {
    for name in names {
        let command = out.command(&["outbox", "delete", name]);
        let args = [("name", name.as_str()), ("command", &*command)];
        out.warn(&out.word("cli-mail-waits", &args));
    }
}

/// Whether it is not everywhere yet, and its mail is here.
fn can_go(entry: &Entry, out: &Out) -> bool {
    entry.known() != Known::Accepted && outbox::has_mail(&out.context.dirs, &entry.id)
}
