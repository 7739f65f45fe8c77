//! From finished answers to a sealed report that is saved or mailed. Plain functions: jobs and the command
//! line call the same.

mod credentials;
mod finished;
mod handing;
mod load;
mod naming;
mod packing;

pub use credentials::{Given, passwords, proxy_password, test_account};
pub use finished::{Before, Division, Finished, Signs, evaluation, identity, mail_watched};
pub(super) use finished::{creator_domain, readings};
pub use handing::hand_over_report;
use load::Load;
use naming::Mailing;

use super::opening::Context;
use super::{Delivered, Prepared, Receipt};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::{Account, Secret};
use crate::mail::dispatch::{self, OutboxRefusal, Whom};
use crate::store::StoreRefusal;
use crate::store::edition::Outgoing;
use crate::store::outbox::{self, Entry, Held, Known, Void};
use crate::store::settings::Settings;
use std::path::Path;
use tocsin_form_schema::answers::Attachment;
use tocsin_form_schema::team::MailFormat;

/// A report that was saved, or put into the outbox and sent as far as that went.
pub struct Sent {
    /// What became of it.
    pub outgoing: Outgoing,
    /// Why it was not sent, or not to everyone.
    pub refusal: Option<Refusal>,
    /// What the account's server said of sizes.
    pub heard: Option<Heard>,
}

/// The largest mail that an account's server takes, as it said when something was sent. It is remembered already.
pub struct Heard {
    /// Name of the account.
    pub account: String,
    /// Octets; none where the server names no limit.
    pub limit: Option<u64>,
}

/// A mail of the outbox that was sent again, as far as that went.
pub struct Again {
    /// How it stands.
    pub entry: Entry,
    /// Why it was not sent, or not to everyone.
    pub refusal: Option<Refusal>,
    /// What the account's server said of sizes.
    pub heard: Option<Heard>,
}

impl Sent {
    /// What the reporter keeps.
    pub fn receipt(&self) -> &Receipt {
        &self.outgoing.receipt
    }

    /// Files that were there before under the same name, and have other octets now.
    pub fn other_files(&self, before: &Before) -> Vec<Attachment> {
        let this = &self.outgoing.edition;
        let Some(last) = before.editions.last() else {
            return Vec::new();
        };
        let (old, new) = (last.readings(), this.readings());
        let other = this.answers.fields.files().into_iter().filter(|file| {
            let both = old.get(&file.id).zip(new.get(&file.id));
            both.is_some_and(|(old, new)| old.sha256 != new.sha256)
        });
        other.cloned().collect()
    }
}

/// Readings the evidence, judges the certificates, computes the size of each envelope the team takes. `revision`
/// is handed through.
pub fn prepare(
    finished: &Finished,
    from: &str,
    revision: u64,
    context: &Context,
    progress: &Progress,
) -> Result<Prepared, Refusal> {
    let load = finished.load(context, progress)?;
    let mail = finished.mail();
    let mailing = Mailing::whole(load.edition.revision);
    let sizes = mail.formats.iter().map(|format| {
        let size = finished.sealed_size(*format, from, &load.members, &load, mailing);
        (*format, size)
    });
    Ok(Prepared {
        revision,
        sizes: sizes.collect(),
        mail: finished.mail_size(from, &load.members, &load, mailing)?,
        mail_attached: finished.size_attached(&load, mailing)?,
        mail_apart: finished.size_apart(from, &load, mailing)?,
        recipients: load
            .parties
            .certs
            .iter()
            .map(|c| c.fingerprint.clone())
            .collect(),
        skipped: load.skipped,
        file_stem: finished.file_stem(load.edition.revision),
    })
}

/// Makes the report, its members, and seals them into a new file. A mail of this revision that waits and says something
/// else is no longer sent. Before the file is in its place, `keep` must have on disk that it will be: nobody has a revision
/// that the reporter's draft does not know.
pub fn seal_report(
    finished: &Finished,
    format: MailFormat,
    path: &Path,
    keep: &mut Keep<'_>,
    context: &Context,
    progress: &Progress,
) -> Result<Sent, Refusal> {
    let load = finished.load(context, progress)?;
    let saved = Delivered::Saved(path.to_owned());
    seal_loaded(
        finished,
        load,
        (format, path, saved),
        keep,
        context,
        progress,
    )
}

/// Seals what was loaded into a file of this envelope at this place; what is known then to have become of it.
fn seal_loaded(
    finished: &Finished,
    load: Load,
    (format, path, delivered): (MailFormat, &Path, Delivered),
    keep: &mut Keep<'_>,
    context: &Context,
    progress: &Progress,
) -> Result<Sent, Refusal> {
    let waits = finished.before.outgoing.as_ref().filter(|waits| {
        waits.edition.revision == load.edition.revision
            && !waits.edition.says_the_same(&load.edition)
    });
    let waits = waits.map(|waits| taken(waits, context)).transpose()?;
    let waits = waits.unwrap_or_default();
    let carried = finished.seal_apart(&load, context, progress)?;
    let mailing = Mailing::of(load.edition.revision, &load.members);
    let envelope = finished.envelope(format, "", mailing);
    let (mut receipt, beside) =
        finished.seal(&load, &load.members, &envelope, path, context, progress)?;
    receipt.carried = carried.as_ref().map(|(carried, _)| carried.clone());
    receipt.delivered = delivered;
    let edition = load.edition;
    let outgoing = Outgoing { receipt, edition };
    supersede(waits, &outgoing, keep, context)?;
    if let Some((_, carried)) = carried {
        carried.keep()?;
    }
    beside.keep()?;
    Ok(Sent {
        outgoing,
        refusal: None,
        heard: None,
    })
}

/// Has on disk what goes out.
pub type Keep<'a> = dyn FnMut(&Outgoing) -> Result<(), Refusal> + 'a;

/// Has on disk what goes out in the place of what waits. Whatever ends the program here: what waits can no longer be sent,
/// and what is to go out is known.
fn supersede(
    waits: Vec<Held>,
    outgoing: &Outgoing,
    keep: &mut Keep<'_>,
    context: &Context,
) -> Result<(), Refusal> {
    let void = Void::of(&context.dirs, &waits)?;
    for waits in &waits {
        waits.remove_mail()?;
    }
    keep(outgoing)?;
    for waits in waits {
        waits.delete()?;
    }
    Ok(void.iter().try_for_each(Void::lift)?)
}

/// Seals in the format that the team prefers, puts the mail, or one for each part, into the outbox in the place of what waits
/// there of this report, and sends it. Before anything goes out, `keep` must have what goes out on disk. Fails when nothing was
/// put there. The example goes to this computer only.
pub fn mail_report(
    finished: &Finished,
    account: &Account,
    secret: Option<&Secret>,
    keep: &mut Keep<'_>,
    context: &Context,
    progress: &Progress,
) -> Result<Sent, Refusal> {
    let waits = finished.before.outgoing.as_ref();
    let waits = waits.map(|waits| taken(waits, context)).transpose()?;
    let waits = waits.unwrap_or_default();
    let load = finished.load(context, progress)?;
    let carried = finished.seal_apart(&load, context, progress)?;
    let (mut receipt, packed) = finished.pack_all(&load, &waits, account, context, progress)?;
    receipt.carried = carried.as_ref().map(|(carried, _)| carried.clone());
    let edition = load.edition;
    let mut outgoing = Outgoing { receipt, edition };

    supersede(waits, &outgoing, keep, context)?;
    if let Some((_, carried)) = carried {
        carried.keep()?;
    }
    let mut posted = outbox::post(&context.dirs, packed)?;
    let (mut refusal, mut heard) = (None, None);
    for held in &mut posted {
        let sent = sent(held, account, secret, Whom::Missing, context, progress);
        outgoing.receipt.delivered.learn(&held.entry);
        heard = of_held(held, account).or(heard);
        if let Err(why) = sent {
            // One recipient that was refused does not keep the other parts from the others.
            let goes_on = why.code == "outbox-partly-taken";
            refusal = refusal.or(Some(why));
            if !goes_on {
                break;
            }
        }
    }
    match refusal {
        // What will never be sent does not stay.
        Some(refusal) if refusal.code == "mail-not-loopback" => {
            posted.into_iter().try_for_each(Held::delete)?;
            Err(refusal)
        }
        refusal => Ok(Sent {
            outgoing,
            refusal,
            heard,
        }),
    }
}

/// Sends a mail of the outbox again. Fails when it cannot be tried.
pub fn send_again(
    id: &str,
    account: &Account,
    secret: Option<&Secret>,
    whom: Whom,
    context: &Context,
    progress: &Progress,
) -> Result<Again, Refusal> {
    let mut held = Held::open(&context.dirs, id, context.clock.as_ref())?;
    let sent = sent(&mut held, account, secret, whom, context, progress);
    Ok(Again {
        heard: of_held(&held, account),
        entry: held.entry,
        refusal: sent.err(),
    })
}

fn of_held(held: &Held, account: &Account) -> Option<Heard> {
    let limit = held.limit?;
    let account = account.name.clone();
    Some(Heard { account, limit })
}

fn sent(
    held: &mut Held,
    account: &Account,
    secret: Option<&Secret>,
    whom: Whom,
    context: &Context,
    progress: &Progress,
) -> Result<(), Refusal> {
    let clock = context.clock.as_ref();
    let sent = dispatch::send(held, account, secret, whom, clock, progress);
    Settings::hear_limit(&context.dirs, &account.name, held.limit);
    let Entry { team, test, .. } = &held.entry;
    if let (Some(team), true, Known::Accepted) = (team, *test, held.entry.known()) {
        remember_trial(team, context);
    }
    sent
}

/// The entries of what waits, for this program alone; without those that were deleted. Refuses when another program has sent
/// one meanwhile: then other answers are the next revision.
fn taken(waits: &Outgoing, context: &Context) -> Result<Vec<Held>, Refusal> {
    let mut taken = Vec::new();
    for (id, recipients) in waits.receipt.delivered.mails() {
        match Held::open(&context.dirs, id, context.clock.as_ref()) {
            Err(StoreRefusal::NoEntry(_)) => {}
            Err(refusal) => return Err(refusal.into()),
            Ok(held) if held.entry.recipients == recipients => taken.push(held),
            Ok(_) => return Err(OutboxRefusal::Moved.into()),
        }
    }
    Ok(taken)
}

/// Notes that the way by mail was tried.
fn remember_trial(team: &str, context: &Context) {
    let at = context.clock.now().timestamp();
    remember(context, |settings| {
        settings.tried.insert(team.to_owned(), at);
    });
}

/// Notes what was learned by sending. Where that cannot be written, what is said next is what was said before.
fn remember(context: &Context, change: impl FnOnce(&mut Settings)) {
    let _ = Settings::update(&context.dirs, change);
}
