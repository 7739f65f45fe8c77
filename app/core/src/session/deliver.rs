//! From finished answers to a sealed report that is saved or mailed. Plain functions: jobs and the command
//! line call the same.

use super::opening::{Context, reference_time};
use super::refusal::SessionRefusal;
use super::{Delivered, Prepared, Receipt, TeamState};
use crate::clock::ReferenceTime;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail;
use crate::mail::account::{self, Account, PasswordFrom, Secret};
use crate::mail::compose::{self, Cover};
use crate::mail::dispatch::{self, OutboxRefusal, Whom};
use crate::mail::trial::Tested;
use crate::openpgp::seal::{
    Beside, Content, Envelope, Headers, Member, Parties, SealRefusal, encoded_size, first_reading,
    manifest_of, seal_beside,
};
use crate::openpgp::signer::{Made, Signer};
use crate::parts::divide::{Cut, MOST, Undivided, divide, shares, stand_in};
use crate::parts::{self, Names, Share};
use crate::report::standing::Standing;
use crate::report::{self, Making, Past, Report};
use crate::store::StoreRefusal;
use crate::store::dirs::make_private;
use crate::store::draft::{self, Draft};
use crate::store::edition::{Edition, Outgoing, Readings, kept};
use crate::store::file::Temporary;
use crate::store::keyring::{Keyring, bounded};
use crate::store::outbox::{self, Entry, Held, Known, Recipient, Way};
use crate::store::pins::Trust;
use crate::store::receipt::{self, Carried, Identity, Mailed};
use crate::store::settings::Settings;
use jiff::Zoned;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Attachment, Value};
use tocsin_form_schema::evaluate::{Env, Evaluation, Level, applicable, evaluate};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::{Mail, MailFormat};
use tocsin_i18n::{Args, Catalogue};

/// Answers ready to be sealed.
#[derive(Clone)]
pub struct Finished {
    /// To whom, and by which bundle.
    pub team: TeamState,
    /// Which form.
    pub form: Id,
    /// Its stage, for a form that has stages.
    pub stage: Option<Id>,
    /// The answers.
    pub answers: Answers,
    /// Names of this report ([`identity`] makes new ones).
    pub identity: Identity,
    /// What stands beside the answers.
    pub standing: Standing,
    /// What was delivered of it before.
    pub before: Before,
    /// When it is made.
    pub made: Zoned,
    /// "I could not check": needed for a team that is not yet checked.
    pub accepted_unchecked: bool,
    /// An exercise.
    pub test: bool,
    /// Who signs, if anybody.
    pub signs: Signs,
    /// Whether it goes whole.
    pub division: Division,
}

/// How a report goes that may be too large for one mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Division {
    /// All in one.
    #[default]
    Whole,
    /// The evidence is sealed into this file, to be carried; the report goes without it.
    Carried(PathBuf),
    /// In as many mails as it takes; what is saved stays whole.
    Mails,
}

/// Which mail it is of a report.
#[derive(Clone, Copy)]
struct Mailing {
    revision: u32,
    part: u32,
    of: u32,
}

impl Mailing {
    fn whole(revision: u32) -> Mailing {
        Mailing {
            revision,
            part: 1,
            of: 1,
        }
    }

    /// Says which part it is, where there are several.
    fn numbered(self, subject: String) -> String {
        match self.of {
            1 => subject,
            of => format!("{subject} ({}/{of})", self.part),
        }
    }
}

/// Who signs a report.
#[derive(Clone, Default)]
pub enum Signs {
    /// Nobody.
    #[default]
    Nobody,
    /// A key of the reporter's.
    Own(Box<Signer>),
    /// The key that was made for the report.
    Made(Made),
}

impl Signs {
    fn signer(&self, at: ReferenceTime) -> Result<Option<Signer>, Refusal> {
        Ok(match self {
            Signs::Nobody => None,
            Signs::Own(signer) => Some((**signer).clone()),
            Signs::Made(made) => Some(Signer::from_made(made, at).map_err(SealRefusal::Signer)?),
        })
    }
}

/// What was delivered of a report before.
#[derive(Clone, Default)]
pub struct Before {
    /// Its revisions, oldest first.
    pub editions: Vec<Edition>,
    /// The first mail, which later ones follow up on.
    pub mail: Option<receipt::Mail>,
    /// What is on its way still: it is replaced by what is sealed next.
    pub outgoing: Option<Outgoing>,
    /// ID of the draft that learns what becomes of it.
    pub draft: Option<String>,
}

impl Before {
    /// What a draft keeps of it.
    pub(super) fn of(draft: &Draft) -> Before {
        Before {
            editions: draft.editions.clone(),
            mail: draft.receipts.iter().find_map(|r| r.mail.clone()),
            outgoing: draft.outgoing.clone(),
            draft: Some(draft.id.clone()),
        }
    }
}

/// A report that was saved, or put into the outbox and sent as far as that went.
pub struct Sent {
    /// What became of it.
    pub outgoing: Outgoing,
    /// Why it was not sent, or not to everyone.
    pub refusal: Option<Refusal>,
}

impl Sent {
    /// What the reporter keeps.
    pub fn receipt(&self) -> &Receipt {
        &self.outgoing.receipt
    }
}

impl Sent {
    /// Files that were there before under the same name, and have other octets now.
    pub fn other_files(&self, before: &Before) -> Vec<Attachment> {
        let this = &self.outgoing.edition;
        let Some(last) = before.editions.last() else {
            return Vec::new();
        };
        let (old, new) = (last.readings(), this.readings());
        let other = this.answers.fields.files().filter(|file| {
            let both = old.get(&file.id).zip(new.get(&file.id));
            both.is_some_and(|(old, new)| old.sha256 != new.sha256)
        });
        other.cloned().collect()
    }
}

/// New names for a new report. The domain is the site's, as far as the answers tell, else the team's ID.
pub fn identity(
    team: &TeamState,
    form: &Id,
    (answers, evaluation): (&Answers, &Evaluation),
    context: &Context,
) -> Identity {
    let domain = creator_domain(team, form, answers, evaluation);
    Identity::new(domain, context.clock.as_ref())
}

/// The domain for the report's ID; an answer that stays here tells nothing of it.
pub(super) fn creator_domain(
    team: &TeamState,
    form: &Id,
    answers: &Answers,
    evaluation: &Evaluation,
) -> String {
    let published = &team.bundle.published;
    match published.forms.get(form) {
        Some(form) => {
            let leaving = applicable(form, answers, evaluation);
            report::creator_domain(form, &leaving, &published.team.id)
        }
        None => published.team.id.clone(),
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
    let sizes = mail.formats.iter().map(|format| {
        let mailing = Mailing::whole(load.edition.revision);
        let size = finished.sealed_size(*format, from, &load.members, &load, mailing);
        (*format, size)
    });
    Ok(Prepared {
        revision,
        sizes: sizes.collect(),
        mail: {
            let mailing = Mailing::whole(load.edition.revision);
            finished.mail_size(from, &load.members, &load, mailing)?
        },
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
    let waits = finished.before.outgoing.as_ref().filter(|waits| {
        waits.edition.revision == load.edition.revision
            && !waits.edition.says_the_same(&load.edition)
    });
    let waits = waits.map(|waits| taken(waits, context)).transpose()?;
    let waits = waits.unwrap_or_default();
    let carried = finished.seal_apart(&load, context, progress)?;
    let mailing = Mailing::whole(load.edition.revision);
    let envelope = finished.envelope(format, "", mailing);
    let (mut receipt, beside) =
        finished.seal(&load, &load.members, &envelope, path, context, progress)?;
    receipt.carried = carried.as_ref().map(|(carried, _)| carried.clone());
    let edition = load.edition;
    let outgoing = Outgoing { receipt, edition };
    supersede(waits, &outgoing, keep)?;
    if let Some((_, carried)) = carried {
        carried.keep()?;
    }
    beside.keep()?;
    Ok(Sent {
        outgoing,
        refusal: None,
    })
}

/// Has on disk what goes out.
pub type Keep<'a> = dyn FnMut(&Outgoing) -> Result<(), Refusal> + 'a;

/// Has on disk what goes out in the place of what waits. Whatever ends the program here: what waits can no longer be sent,
/// and what is to go out is known.
fn supersede(waits: Vec<Held>, outgoing: &Outgoing, keep: &mut Keep<'_>) -> Result<(), Refusal> {
    for waits in &waits {
        waits.remove_mail()?;
    }
    keep(outgoing)?;
    for waits in waits {
        waits.delete()?;
    }
    Ok(())
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

    supersede(waits, &outgoing, keep)?;
    if let Some((_, carried)) = carried {
        carried.keep()?;
    }
    let mut posted = post(packed, context)?;
    let mut refusal = None;
    for held in &mut posted {
        let sent = sent(held, account, secret, Whom::Missing, context, progress);
        outgoing.receipt.delivered.learn(&held.entry);
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
        refusal => Ok(Sent { outgoing, refusal }),
    }
}

/// Puts mails into the outbox: all or none.
fn post(packed: Vec<(Entry, Temporary)>, context: &Context) -> Result<Vec<Held>, Refusal> {
    let mut posted = Vec::new();
    for (entry, mail) in packed {
        match Held::post(&context.dirs, entry, mail) {
            Ok(held) => posted.push(held),
            Err(refusal) => {
                // The first error is the one to tell.
                let _ = posted.into_iter().try_for_each(Held::delete);
                return Err(refusal.into());
            }
        }
    }
    Ok(posted)
}

/// Sends a mail of the outbox again. Fails when it cannot be tried.
pub fn send_again(
    id: &str,
    account: &Account,
    secret: Option<&Secret>,
    whom: Whom,
    context: &Context,
    progress: &Progress,
) -> Result<(Entry, Option<Refusal>), Refusal> {
    let mut held = Held::open(&context.dirs, id, context.clock.as_ref())?;
    let sent = sent(&mut held, account, secret, whom, context, progress);
    Ok((held.entry, sent.err()))
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
    if let Some(limit) = held.entry.limit() {
        remember(context, |settings| {
            settings.learn_limit(&account.name, Some(limit));
        });
    }
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

/// Tries an account and remembers how large a mail its server takes.
pub fn test_account(
    account: &Account,
    secret: Option<&Secret>,
    context: &Context,
    progress: &Progress,
) -> Tested {
    let tested = mail::test(account, secret, progress);
    if let Some(limit) = tested.limit() {
        remember(context, |settings| {
            settings.learn_limit(&account.name, limit);
        });
    }
    tested
}

/// The account's password: the one given, or from where the account says. `None` when it does not sign in.
pub fn password(
    account: &Account,
    given: Option<Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> Result<Option<Secret>, Refusal> {
    let kept = |account: &Account| {
        let name = password_name(account);
        let octets = bounded(keyring?, move |k| k.get(&name)).ok()??;
        String::from_utf8(octets.to_vec()).ok().map(Secret)
    };
    let secret = account::secret(account, kept, |_| given, progress)?;
    match (&secret, account.password_from()) {
        (None, Some(PasswordFrom::Ask | PasswordFrom::Keyring)) => {
            Err(SessionRefusal::NoPassword(account.name.clone()).into())
        }
        _ => Ok(secret),
    }
}

/// Name of an account's password in the system's keyring.
pub fn password_name(account: &Account) -> String {
    format!("account-{}", account.name)
}

/// What applies, is missing, is wrong.
pub fn evaluation(form: &Form, stage: Option<&Id>, answers: &Answers, now: Zoned) -> Evaluation {
    evaluate(
        form,
        answers,
        &Env {
            now,
            stage: stage.cloned(),
        },
    )
}

/// Stands for the number of a part where that is not known yet.
const MOST_PARTS: u32 = MOST as u32;

/// What a report is sealed from.
struct Load {
    members: Vec<Member>,
    /// What is sealed apart from it.
    apart: Option<Vec<Member>>,
    parties: Parties,
    skipped: Vec<(String, Refusal)>,
    edition: Edition,
}

impl Finished {
    fn mail(&self) -> Mail {
        self.team.mail(&self.form)
    }

    /// The envelope that the team prefers.
    fn format(&self) -> MailFormat {
        let preferred = self.mail().formats.first().copied();
        preferred.unwrap_or(MailFormat::PgpMime)
    }

    /// Octets of an envelope: exactly, or a little above.
    fn sealed_size(
        &self,
        format: MailFormat,
        from: &str,
        members: &[Member],
        load: &Load,
        mailing: Mailing,
    ) -> u64 {
        let envelope = self.envelope(format, from, mailing);
        encoded_size(members, &envelope, &load.parties)
    }

    /// Octets of the mail, likewise.
    fn mail_size(
        &self,
        from: &str,
        members: &[Member],
        load: &Load,
        mailing: Mailing,
    ) -> Result<u64, Refusal> {
        let format = self.format();
        let sealed = self.sealed_size(format, from, members, load, mailing);
        Ok(match format {
            MailFormat::PgpMime => sealed,
            MailFormat::TarPgp => compose::size(&self.cover(from, mailing), sealed)?,
        })
    }

    /// The largest mail that the account's server said it takes.
    fn limit(account: &Account, context: &Context) -> Result<Option<u64>, Refusal> {
        let settings = Settings::load(&context.dirs)?;
        Ok(settings.limits.get(&account.name).copied())
    }

    /// Refuses a mail that is larger than the team takes, or than the account's server said that it takes.
    fn fits(&self, size: u64, account: &Account, context: &Context) -> Result<(), Refusal> {
        let most = self.mail().max_size;
        if size > most {
            return Err(SessionRefusal::TooLarge { size, most }.into());
        }
        match Finished::limit(account, context)?.filter(|most| size > *most) {
            Some(most) => {
                let account = account.name.clone();
                Err(SessionRefusal::TooLargeForServer {
                    size,
                    most,
                    account,
                }
                .into())
            }
            None => Ok(()),
        }
    }

    /// Seals the mail, or one for each part: the receipt, and each entry with where its mail lies.
    fn pack_all(
        &self,
        load: &Load,
        waits: &[Held],
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Vec<(Entry, Temporary)>), Refusal> {
        let divided = match self.division {
            Division::Mails => self.in_mails(load, account, context, progress)?,
            _ => Vec::new(),
        };
        let parts = match divided.as_slice() {
            [] => std::slice::from_ref(&load.members),
            parts => parts,
        };
        let of = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let revision = load.edition.revision;
        let (mut first, mut mails, mut packed) = (None, Vec::new(), Vec::new());
        for (part, members) in (1..).zip(parts) {
            let mailing = Mailing { revision, part, of };
            let (receipt, entry, mail) =
                self.pack(load, members, mailing, account, context, progress)?;
            let entry = Entry {
                recipients: self.recipients(mailing, waits),
                ..entry
            };
            first = first.or(Some(receipt));
            mails.push(Mailed {
                entry: entry.id.clone(),
                recipients: entry.recipients.clone(),
            });
            packed.push((entry, mail));
        }
        let mut mails = mails.into_iter();
        let (Some(receipt), Some(Mailed { entry, recipients })) = (first, mails.next()) else {
            return Err(SessionRefusal::JobEnded.into());
        };
        let receipt = Receipt {
            delivered: Delivered::Mailed {
                entry,
                recipients,
                more: mails.collect(),
            },
            ..receipt
        };
        Ok((receipt, packed))
    }

    /// The members of each mail, where one does not hold all; none where it does.
    fn in_mails(
        &self,
        load: &Load,
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<Vec<Vec<Member>>, Refusal> {
        let (from, most) = (account.from.as_str(), self.mail().max_size);
        let most = Finished::limit(account, context)?.map_or(most, |said| said.min(most));
        let revision = load.edition.revision;
        let whole = self.mail_size(from, &load.members, load, Mailing::whole(revision))?;
        if whole <= most {
            return Ok(Vec::new());
        }
        let is_file = |member: &Member| matches!(member.content, Content::File { .. });
        let (files, rest): (Vec<Member>, Vec<Member>) =
            load.members.iter().cloned().partition(is_file);
        let sizes = files.iter().map(|file| match file.content {
            Content::File { size, .. } => size,
            _ => 0,
        });
        let sizes: Vec<u64> = sizes.collect();
        let about = |members: &[Member]| {
            let (part, of) = (MOST_PARTS, MOST_PARTS);
            let mailing = Mailing { revision, part, of };
            self.mail_size(from, members, load, mailing)
        };
        // What the slips will take at most: each piece and each part is named in them.
        let names = files.len() as u64 + whole / most.max(1) * 2 + 2;
        let fits = |part: usize, cuts: &[Cut]| {
            let (mut members, slip) = match part {
                0 => (rest.clone(), 4096 + 1000 * names),
                _ => (Vec::new(), 4096 + 200 * names),
            };
            let cuts = cuts.iter();
            members.extend(cuts.filter_map(|cut| Some(stand_in(files.get(cut.file)?, *cut))));
            about(&members).is_ok_and(|size| size + slip <= most)
        };
        let cuts = divide(&sizes, fits).map_err(|undivided| match undivided {
            Undivided::Report => SessionRefusal::TooLarge {
                size: about(&rest).unwrap_or(whole),
                most,
            },
            Undivided::TooMany => SessionRefusal::TooManyParts(MOST_PARTS),
        })?;
        let shares = shares(&files, &cuts, progress)?;
        let words = Catalogue::export(&self.team.working());
        let names = self.names(revision, &words);
        let manifest = |members: &[Member]| manifest_of(members, &load.parties);
        Ok(parts::members(rest, &files, shares, &names, manifest)?)
    }

    /// Seals a mail for the outbox: what the reporter keeps, its entry without recipients, and where it lies.
    fn pack(
        &self,
        load: &Load,
        members: &[Member],
        mailing: Mailing,
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Entry, Temporary), Refusal> {
        // Known before anything is written.
        let from = &account.from;
        let size = self.mail_size(from, members, load, mailing)?;
        self.fits(size, account, context)?;
        let format = self.format();
        let cover = (format == MailFormat::TarPgp).then(|| self.cover(from, mailing));

        let folder = context.dirs.outbox();
        make_private(&folder).map_err(|e| StoreRefusal::write(&folder, &e))?;
        let id = draft::new_id(context.clock.as_ref());
        let place = |ending: &str| Temporary(folder.join(format!("{id}.{ending}")));
        let (sealed, enclosing) = (place("sealed"), place("part"));
        let envelope = self.envelope(format, from, mailing);
        let (mut receipt, beside) =
            self.seal(load, members, &envelope, &sealed.0, context, progress)?;
        beside.keep()?;
        let part = match &cover {
            None => sealed,
            Some(cover) => {
                compose::write_file(cover, &sealed.0, &enclosing.0, progress)?;
                receipt.mail = Some(receipt::Mail {
                    message_id: cover.message_id.clone(),
                    subject: cover.subject.clone(),
                });
                enclosing
            }
        };
        if let Some(mail) = &mut receipt.mail {
            // What later revisions follow up on is the report, not its first part.
            mail.subject = self.subject(Mailing::whole(mailing.revision));
        }
        let read = |e: std::io::Error| StoreRefusal::read(&part.0, &e);
        let (size, sha256) = outbox::digest(&part.0).map_err(read)?;
        let entry = Entry {
            format: outbox::FORMAT,
            id,
            reference: Some(self.identity.reference.clone()),
            revision: Some(mailing.revision),
            part: (mailing.of > 1).then_some((mailing.part, mailing.of)),
            message_id: self.message_id(from, mailing),
            from: from.clone(),
            account: account.name.clone(),
            team: Some(self.team.newest.published.team.id.clone()),
            draft: self.before.draft.clone(),
            size,
            sha256,
            example: matches!(self.team.trust, Trust::Example | Trust::Preview),
            test: self.test,
            made: context.clock.now().timestamp(),
            attempts: 0,
            recipients: Vec::new(),
        };
        Ok((receipt, entry, part))
    }

    /// Everyone whom the team names. Whose server has this revision already, in the mail that it replaces, is not sent to
    /// again; of parts all go again, as they may be divided otherwise.
    fn recipients(&self, mailing: Mailing, waits: &[Held]) -> Vec<Recipient> {
        let before = waits.iter().find(|held| {
            let entry = &held.entry;
            (entry.revision, entry.part, mailing.of) == (Some(mailing.revision), None, 1)
        });
        let accepted = |address: &String| {
            let known = before?
                .entry
                .recipients
                .iter()
                .find(|to| to.address == *address)?;
            matches!(known.state, Way::Accepted { .. }).then(|| known.state.clone())
        };
        let to = self.mail().to.into_iter().map(|address| Recipient {
            state: accepted(&address).unwrap_or(Way::WAITING),
            address,
        });
        to.collect()
    }

    /// Refuses what must not be sealed, one reason at a time, then makes the members.
    fn load(&self, context: &Context, progress: &Progress) -> Result<Load, Refusal> {
        let published = &self.team.bundle.published;
        let form = published
            .forms
            .get(&self.form)
            .ok_or_else(|| SessionRefusal::NoForm(self.form.to_string()))?;
        let evaluation = evaluation(form, self.stage.as_ref(), &self.answers, self.made.clone());
        if !evaluation.complete() {
            let count = |level| {
                evaluation
                    .findings
                    .iter()
                    .filter(|f| f.level == level)
                    .count()
            };
            let (missing, wrong) = (count(Level::Missing), count(Level::Wrong));
            return Err(SessionRefusal::Incomplete { missing, wrong }.into());
        }
        if self.team.trust.needs_acceptance() && !self.accepted_unchecked {
            return Err(SessionRefusal::Unchecked {
                team: self.team.name().to_owned(),
            }
            .into());
        }
        let at = reference_time(&self.team, context.clock.as_ref());
        let (certs, skipped) = self.team.newest.certs_for(&self.form, at);
        if certs.is_empty() {
            return Err(SealRefusal::NoRecipient(skipped).into());
        }
        let readings = readings(&self.answers, &evaluation, progress)?;
        let report = self.report(form, &evaluation, &readings, context);
        drop(evaluation);
        let members = report::members(&report, &self.team.bundle);
        let parties = Parties {
            certs,
            encryption: self.mail().encryption,
            signer: self.signs.signer(at)?,
        };
        let (members, apart) = match self.division {
            Division::Whole | Division::Mails => (members, None),
            Division::Carried(_) => self.without_evidence(members, &report, &parties)?,
        };
        Ok(Load {
            members,
            apart,
            parties,
            skipped: skipped
                .iter()
                .map(|(fpr, why)| (fpr.clone(), Refusal::of(why)))
                .collect(),
            edition: self.edition(&report, &readings),
        })
    }

    /// The report and its evidence, as two parts of one.
    fn without_evidence(
        &self,
        members: Vec<Member>,
        report: &Report,
        parties: &Parties,
    ) -> Result<(Vec<Member>, Option<Vec<Member>>), Refusal> {
        let is_file = |member: &Member| matches!(member.content, Content::File { .. });
        let (files, rest): (Vec<_>, Vec<_>) = members.into_iter().partition(is_file);
        if files.is_empty() {
            return Err(SessionRefusal::NothingToCarry.into());
        }
        let words = Catalogue::export(&self.team.working());
        let names = self.names(report.revision, &words);
        let shares = files.iter().cloned().map(Share::whole).collect();
        let manifest = |members: &[Member]| manifest_of(members, parties);
        let divided = parts::members(rest, &files, vec![Vec::new(), shares], &names, manifest)?;
        let mut divided = divided.into_iter();
        Ok((divided.next().unwrap_or_default(), divided.next()))
    }

    fn names<'a>(&'a self, revision: u32, words: &'a Catalogue) -> Names<'a> {
        Names {
            report: self.identity.report.to_string(),
            reference: &self.identity.reference,
            revision,
            words,
        }
    }

    /// Seals what goes apart into the file that is to be carried.
    fn seal_apart(
        &self,
        load: &Load,
        context: &Context,
        progress: &Progress,
    ) -> Result<Option<(Carried, Beside)>, Refusal> {
        let (Some(members), Division::Carried(path)) = (&load.apart, &self.division) else {
            return Ok(None);
        };
        let at = reference_time(&self.team, context.clock.as_ref());
        let envelope = Envelope::TarPgp;
        let (sealed, beside) = seal_beside(members, &envelope, &load.parties, at, path, progress)?;
        let carried = Carried {
            path: path.clone(),
            size: sealed.size,
            sha256: sealed.sha256,
        };
        Ok(Some((carried, beside)))
    }

    /// The report that these answers make.
    pub(super) fn report(
        &self,
        form: &Form,
        evaluation: &Evaluation,
        readings: &Readings,
        context: &Context,
    ) -> Report {
        let making = Making {
            bundle: &self.team.bundle,
            form,
            stage: form.stages.get(form.stage_place(self.stage.as_ref())),
            answers: &self.answers,
            evaluation,
            lang: &context.lang_for(&self.team.bundle).tag(),
            id: self.identity.report.clone(),
            revision: 1,
            update_token: self.identity.update_token.clone(),
            reference: self.identity.reference.clone(),
            made: self.made.clone(),
            accepted_unchecked: self.team.trust.needs_acceptance(),
            test: self.test,
            readings,
            standing: &self.standing,
            past: Past::default(),
        };
        self.revised(making)
    }

    /// The next revision; another copy of the last one when nothing of it changed.
    fn revised<'a>(&'a self, mut making: Making<'a>) -> Report {
        let Some((last, before)) = self.before.editions.split_last() else {
            return report::make(&making);
        };
        making.revision = last.revision.saturating_add(1);
        making.past.editions = &self.before.editions;
        let next = report::make(&making);
        if !next.changes.is_empty() {
            return next;
        }
        making.revision = last.revision;
        // A copy is the same in all it says: what came since goes with the next revision.
        making.standing = &last.standing;
        making.past = Past {
            editions: before,
            since: Some(&last.made),
        };
        report::make(&making)
    }

    fn edition(&self, report: &Report, readings: &Readings) -> Edition {
        let this = report.history.last();
        Edition {
            revision: report.revision,
            made: this.map_or(&self.made, |this| &this.made).clone(),
            stage: report.stage.as_ref().map(|stage| stage.id.clone()),
            answers: self.answers.clone(),
            files: kept(readings),
            standing: self.standing_of(report.revision).clone(),
            changes: this.map(|this| this.changes.clone()).unwrap_or_default(),
        }
    }

    fn seal(
        &self,
        load: &Load,
        members: &[Member],
        envelope: &Envelope,
        path: &Path,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Beside), Refusal> {
        let at = reference_time(&self.team, context.clock.as_ref());
        let revision = load.edition.revision;
        let mail = match envelope {
            Envelope::PgpMime(headers) => Some(receipt::Mail {
                message_id: headers.message_id.clone(),
                subject: headers.subject.clone(),
            }),
            Envelope::TarPgp => None,
        };
        let (sealed, beside) = seal_beside(members, envelope, &load.parties, at, path, progress)?;
        let receipt = Receipt {
            report: self.identity.report.clone(),
            reference: self.identity.reference.clone(),
            revision,
            at: self.made.clone(),
            team: (
                self.team.newest.published.team.id.clone(),
                self.team.name().to_owned(),
            ),
            recipients: sealed.recipients,
            signed_by: load.parties.signer.as_ref().map(Signer::fingerprint),
            size: sealed.size,
            sha256: sealed.sha256,
            test: self.test,
            mail,
            carried: None,
            delivered: Delivered::Saved(path.to_owned()),
        };
        Ok((receipt, beside))
    }

    fn envelope(&self, format: MailFormat, from: &str, mailing: Mailing) -> Envelope {
        match format {
            MailFormat::TarPgp => Envelope::TarPgp,
            MailFormat::PgpMime => Envelope::PgpMime(Headers {
                from: from.to_owned(),
                to: self.mail().to,
                subject: self.subject(mailing),
                inner_subject: mailing.numbered(self.inner_subject(mailing.revision)),
                message_id: self.message_id(from, mailing),
                in_reply_to: self.in_reply_to(from, mailing),
                date: self.made.clone(),
            }),
        }
    }

    /// Message-ID at the sender's domain; without a sender at the team's, so that a saved mail names nobody.
    fn message_id(&self, from: &str, mailing: Mailing) -> String {
        let domain = from.rsplit_once('@').map(|(_, domain)| domain);
        let domain = domain.unwrap_or(&self.team.newest.published.team.id);
        let Mailing { revision, part, .. } = mailing;
        self.identity.message_id(revision, part, domain)
    }

    /// The mail that an update follows up on.
    fn first(&self, revision: u32) -> Option<&receipt::Mail> {
        self.before.mail.as_ref().filter(|_| revision > 1)
    }

    /// An update follows up on the first mail, a part on part 1.
    fn in_reply_to(&self, from: &str, mailing: Mailing) -> String {
        if mailing.part > 1 {
            return self.message_id(from, Mailing::whole(mailing.revision));
        }
        let first = self.first(mailing.revision);
        first
            .map(|mail| mail.message_id.clone())
            .unwrap_or_default()
    }

    /// That of the first mail, so that an update joins it wherever mails are sorted by it, behind the team's ticket.
    fn subject(&self, mailing: Mailing) -> String {
        let revision = mailing.revision;
        mailing.numbered(match self.first(revision) {
            Some(first) => self.tagged(first.subject.clone(), revision),
            None => self.tagged(self.marked(self.first_subject()), revision),
        })
    }

    /// The first mail names no ticket: the team has not answered it yet.
    fn tagged(&self, subject: String, revision: u32) -> String {
        match revision {
            1 => subject,
            _ => self
                .standing_of(revision)
                .subject(subject, self.mail().ticket.as_deref()),
        }
    }

    /// What stands beside the answers of a revision: of one that was delivered, as it was.
    fn standing_of(&self, revision: u32) -> &Standing {
        let mut delivered = self.before.editions.iter();
        let delivered = delivered.find(|edition| edition.revision == revision);
        delivered.map_or(&self.standing, |edition| &edition.standing)
    }

    /// An exercise is one to whoever sees the mail.
    fn marked(&self, subject: String) -> String {
        match self.test {
            true => format!("[TEST] {subject}"),
            false => subject,
        }
    }

    fn first_subject(&self) -> String {
        let (template, reference) = (self.mail().subject, &self.identity.reference);
        match self.team.bundle.published.forms.get(&self.form) {
            Some(form) => {
                let (stage, made) = (self.stage.as_ref(), self.made.clone());
                let evaluation = evaluation(form, stage, &self.answers, made);
                report::subject(&template, reference, form, &self.answers, &evaluation)
            }
            None => template.replace("{ref}", reference),
        }
    }

    /// The subject that only the team sees, in its working language.
    fn inner_subject(&self, revision: u32) -> String {
        let title = self.team.working_title(&self.form);
        let Identity {
            report, reference, ..
        } = &self.identity;
        {
            let subject = format!("{title} – {} – {reference}", report.domain);
            self.tagged(self.marked(subject), revision)
        }
    }

    /// The mail around a single sealed file: neutral words in the team's working language.
    fn cover(&self, from: &str, mailing: Mailing) -> Cover {
        let words = Catalogue::export(&self.team.working());
        let args = Args::new().with("reference", self.identity.reference.as_str());
        Cover {
            from: from.to_owned(),
            to: self.mail().to,
            subject: self.subject(mailing),
            message_id: self.message_id(from, mailing),
            in_reply_to: self.in_reply_to(from, mailing),
            date: self.made.clone(),
            text: words.plain("session-cover", &args),
            file_name: match mailing.of {
                1 => format!("{}.tar.pgp", self.file_stem(mailing.revision)),
                _ => {
                    let stem = self.file_stem(mailing.revision);
                    format!("{stem}-part{}.tar.pgp", mailing.part)
                }
            },
        }
    }

    fn file_stem(&self, revision: u32) -> String {
        match revision {
            1 => format!("report-{}", self.identity.reference),
            _ => format!("report-{}-{revision}", self.identity.reference),
        }
    }
}

/// First of the two readings of each file that goes along.
pub(super) fn readings(
    answers: &Answers,
    evaluation: &Evaluation,
    progress: &Progress,
) -> Result<Readings, Refusal> {
    let files: Vec<_> = evaluation
        .applies
        .iter()
        .filter_map(|key| match answers.get(key) {
            Some(Value::Evidence(files)) => Some(files),
            _ => None,
        })
        .flatten()
        .collect();
    progress.total(files.iter().map(|file| file.size).sum());
    let mut readings = Readings::new();
    for file in files {
        let read = first_reading(Path::new(&file.path), file.bare, progress)?;
        readings.insert(file.id, read);
    }
    Ok(readings)
}
