//! A report that is delivered without a window: kept as a draft is, encrypted, so that what is delivered next is its
//! next revision. The window goes on with it as with its own.

use super::deliver::{self, Before, Division, Finished, Sent, Signs};
use super::opening::{self, Context};
use super::refusal::SessionRefusal;
use super::{TeamState, aligning, outgoing};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::{Account, Secret};
use crate::mail::dispatch::OutboxRefusal;
use crate::report::standing::Standing;
use crate::store::StoreRefusal;
use crate::store::draft::{self, Draft, DraftFile, Listed};
use crate::store::edition::{Edition, Outgoing};
use crate::store::keyring::Keyring;
use crate::store::outbox;
use crate::store::receipt::{HandedOver, Identity, Said};
use crate::store::signing::{By, Signing};
use crate::store::vault::Vault;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;

/// A report that is kept, locked for this program.
pub struct Kept {
    file: DraftFile,
    draft: Draft,
    /// As it was before something was about to go out.
    before: Option<Box<Draft>>,
}

impl Kept {
    /// Keeps a report that is about to be delivered for the first time, under a passphrase when one is given, else under
    /// the keyring. Its names are on disk before anything leaves.
    pub fn begin(
        finished: &mut Finished,
        passphrase: Option<&Secret>,
        keyring: Option<&Arc<dyn Keyring>>,
        context: &Context,
    ) -> Result<Kept, Refusal> {
        let clock = context.clock.as_ref();
        let id = draft::new_id(clock);
        let passphrase = passphrase.map(|p| p.0.as_str());
        let vault = Vault::under(&id, passphrase, keyring, clock)?;
        let mut next_id = 1;
        finished.answers = aligning::aligned(&Answers::default(), &finished.answers, &mut next_id);
        let now = finished.made.timestamp();
        let mut draft = Draft {
            format: draft::FORMAT,
            id,
            name: String::new(),
            team: finished.team.bundle.published.team.id.clone(),
            bundle: String::new(),
            form: finished.form.clone(),
            stage: None,
            answers: Answers::default(),
            left: Vec::new(),
            next_id,
            accepted_unchecked: None,
            lang: context.lang.tag(),
            created: now,
            saved: now,
            closed: true,
            identity: Some(finished.identity.clone()),
            standing: Standing::default(),
            test: finished.test,
            signing: Signing::default(),
            receipts: Vec::new(),
            editions: Vec::new(),
            outgoing: None,
            saving: None,
            until: None,
            receipt_only: false,
        };
        finished.before.draft = Some(draft.id.clone());
        follow(&mut draft, finished);
        let file = DraftFile::create(&context.dirs, &draft.id, vault)?;
        let kept = Kept {
            file,
            draft,
            before: None,
        };
        kept.save(context)?;
        Ok(kept)
    }

    /// The ID of the one that a reporter means: by that ID or its beginning, by the reference, or by the report's ID or its
    /// beginning. The last two are read through the passphrase when one is given, else the keyring.
    pub fn meant(
        name: &str,
        passphrase: Option<&Secret>,
        keyring: Option<&Arc<dyn Keyring>>,
        context: &Context,
    ) -> Result<String, Refusal> {
        let (drafts, _) = draft::list(&context.dirs, keyring.is_some());
        let name = name.trim();
        let low = name.to_lowercase();
        // One that is damaged has its ID, too.
        if draft::exists(&context.dirs, &low) {
            return Ok(low);
        }
        let long_enough = name.chars().count() >= LEAST_BEGINNING;
        let of_id = drafts.iter().map(|draft| draft.id.as_str());
        let of_id = of_id.filter(|id| long_enough && id.starts_with(&low));
        let by_id: Vec<String> = of_id.map(str::to_owned).collect();
        if !by_id.is_empty() {
            return one_of(by_id, name);
        }
        let mut found = Vec::new();
        let mut locked = None;
        let passphrase = passphrase.map(|p| p.0.as_str());
        for draft in &drafts {
            let passphrase = passphrase.filter(|_| draft.slots.passphrase);
            match DraftFile::peek(&context.dirs, &draft.id, passphrase, keyring) {
                Ok(opened) => {
                    let names = opened.identity.is_some_and(|known| {
                        let id = format!("{}@{}", known.report.uuid, known.report.domain);
                        same_reference(&known.reference, name)
                            || (long_enough && id.to_lowercase().starts_with(&low))
                    });
                    found.extend(names.then(|| draft.id.clone()));
                }
                Err(why) => locked = Some(why),
            }
        }
        match (found.is_empty(), locked) {
            (
                true,
                Some(
                    why @ (StoreRefusal::NeedsPassphrase
                    | StoreRefusal::WrongPassphrase
                    | StoreRefusal::Keyring(_)),
                ),
            ) => Err(why.into()),
            (true, _) => Err(SessionRefusal::NotKept(name.chars().take(100).collect()).into()),
            (false, _) => one_of(found, name),
        }
    }

    /// Opens one that was kept, through its passphrase when one is given, else the keyring.
    pub fn open(
        id: &str,
        passphrase: Option<&Secret>,
        keyring: Option<&Arc<dyn Keyring>>,
        context: &Context,
    ) -> Result<Kept, Refusal> {
        let passphrase = passphrase.map(|p| p.0.as_str());
        let reopened = DraftFile::open(&context.dirs, id, passphrase, keyring)?;
        if reopened.draft.identity.is_none() {
            return Err(SessionRefusal::NotDelivered.into());
        }
        if reopened.draft.receipt_only {
            return Err(SessionRefusal::ReceiptOnly.into());
        }
        let mut kept = Kept {
            file: reopened.file,
            draft: reopened.draft,
            before: None,
        };
        kept.learn(context)?;
        Ok(kept)
    }

    /// Keeps it until the end of a day, or until it is deleted.
    pub fn keep_until(&mut self, until: Option<Date>, context: &Context) -> Result<(), Refusal> {
        not_over(until, context)?;
        self.draft.until = until;
        self.save(context)
    }

    /// Deletes the answers: no update of it can be made any more.
    pub fn keep_receipt_only(&mut self, context: &Context) -> Result<(), Refusal> {
        may_keep_receipt_only(&self.draft)?;
        self.draft.keep_receipt_only();
        self.file.forget_previous();
        self.save(context)
    }

    /// Takes in what the reporter says became of what was handed over last; how that stands then.
    pub fn say_sent(
        &mut self,
        said: Option<Said>,
        context: &Context,
    ) -> Result<HandedOver, Refusal> {
        let receipt = self.draft.say_sent(said);
        let handed = receipt.and_then(|receipt| receipt.delivered.handed_over().cloned());
        let handed = handed.ok_or(SessionRefusal::NotHandedOver)?;
        self.save(context)?;
        Ok(handed)
    }

    /// Takes in what the outbox knows of it.
    pub fn learn(&mut self, context: &Context) -> Result<(), Refusal> {
        match outgoing::reconcile(&mut self.draft, context)? {
            true => {
                self.save(context)?;
                Ok(outgoing::forget_known(&self.draft, context)?)
            }
            false => Ok(()),
        }
    }

    /// Nothing was put into the outbox: it is as it was before, but for what the outbox knows.
    pub fn restore(&mut self, context: &Context) -> Result<(), Refusal> {
        if let Some(before) = self.before.take() {
            self.draft = *before;
            self.save(context)?;
        }
        self.learn(context)
    }

    /// What opens it again.
    pub fn id(&self) -> &str {
        self.file.id()
    }

    /// The team that it went to.
    pub fn team(&self) -> &str {
        &self.draft.team
    }

    /// Its form.
    pub fn form(&self) -> &Id {
        &self.draft.form
    }

    /// Its stage, as it was last.
    pub fn stage(&self) -> Option<&Id> {
        self.draft.stage.as_ref()
    }

    /// Its names.
    pub fn identity(&self) -> Option<&Identity> {
        self.draft.identity.as_ref()
    }

    /// What was delivered of it.
    pub fn before(&self) -> Before {
        Before::of(&self.draft)
    }

    /// Whether it is an exercise: what was one never becomes a report.
    pub fn is_test(&self) -> bool {
        self.draft.test
    }

    /// What stood beside its answers.
    pub fn standing(&self) -> Standing {
        self.draft.standing.clone()
    }

    /// Whether the reporter said of this team's signer that it could not be checked.
    pub fn accepted_unchecked(&self, team: &TeamState) -> bool {
        self.draft.accepted_unchecked.as_ref() == Some(&team.newest.signer)
    }

    /// The key that was made for it, and whether it signs.
    pub fn signing(&self) -> &Signing {
        &self.draft.signing
    }

    /// Fingerprint of the key that signed what was delivered last.
    pub fn signed_by(&self) -> Option<&str> {
        self.draft.receipts.last()?.signed_by.as_deref()
    }

    /// Paths of the files of which only the picture went along.
    pub fn bare_files(&self) -> BTreeSet<String> {
        let files = self.draft.answers.fields.files().into_iter();
        let bare = files.filter(|file| file.bare);
        bare.map(|file| file.path.clone()).collect()
    }

    /// Its answers as they were last, where the form still asks the same.
    pub fn answers(&self, team: &TeamState, context: &Context) -> Result<Answers, Refusal> {
        let form = |team: &TeamState| team.bundle.published.forms.get(&self.draft.form).cloned();
        let same = match self.draft.bundle == team.bundle.manifest_sha256 {
            true => true,
            false => {
                let own = opening::open_kept(&self.draft.team, &self.draft.bundle, context)?;
                let forms = form(&own).zip(form(team));
                forms.is_some_and(|(own, newest)| own.asks_the_same(&newest))
            }
        };
        match same {
            true => Ok(self.draft.answers.clone()),
            false => Err(SessionRefusal::FormChanged.into()),
        }
    }

    /// The files of before go along again where the form still takes them.
    pub fn carry_files(&self, form: &Form, answers: &mut Answers) {
        for (id, value) in &self.draft.answers.fields {
            let field = form.fields.get(id);
            let takes = field.is_some_and(|f| matches!(f.kind, Kind::Evidence { .. }));
            if takes && matches!(value, Value::Evidence(_)) {
                answers.set(&Key::field(id.clone()), Some(value.clone()));
            }
        }
    }

    /// How many files of before a question has.
    pub fn files(&self, field: &str) -> usize {
        let answers = self.draft.answers.fields.iter();
        let mut files = answers.filter_map(|(id, value)| match value {
            Value::Evidence(files) if id.as_str() == field => Some(files.len()),
            _ => None,
        });
        files.next().unwrap_or_default()
    }

    /// Answers that were read from a file, with the IDs that rows and files have here: what is as it was is no change.
    pub fn align(&mut self, answers: &Answers) -> Answers {
        aligning::aligned(&self.draft.answers, answers, &mut self.draft.next_id)
    }

    /// Has on disk what is about to go out.
    pub fn going_out(
        &mut self,
        finished: &Finished,
        outgoing: &Outgoing,
        context: &Context,
    ) -> Result<(), Refusal> {
        self.before = Some(Box::new(self.draft.clone()));
        follow(&mut self.draft, finished);
        self.draft.going_out(outgoing.clone());
        self.save(context)
    }

    /// Takes in what was delivered, or what became of it in the outbox.
    pub fn take_in(
        &mut self,
        finished: &Finished,
        outgoing: &Outgoing,
        context: &Context,
    ) -> Result<(), Refusal> {
        follow(&mut self.draft, finished);
        self.draft.take_in(outgoing.clone());
        self.save(context)
    }

    /// What waits of it, ready to be sealed anew for another sender: the same report and revision. Refuses where that is not
    /// what is kept now.
    fn sealed_before(&self, context: &Context) -> Result<Finished, Refusal> {
        let moved = || Refusal::of(&OutboxRefusal::Moved);
        let waits = self.draft.outgoing.as_ref().ok_or_else(moved)?;
        let Edition {
            answers,
            stage,
            standing,
            ..
        } = &waits.edition;
        let draft = &self.draft;
        if (answers, stage, standing) != (&draft.answers, &draft.stage, &draft.standing) {
            return Err(SessionRefusal::ChangedSince.into());
        }
        let team = opening::open_kept(&draft.team, &draft.bundle, context)?;
        let signs = match &draft.signing.by {
            By::Made => draft.signing.signing_key().cloned().map(Signs::Made),
            By::Agent { fingerprint } => Some(Signs::Agent(fingerprint.clone())),
            By::Nobody | By::File { .. } => None,
        };
        // A key in a file is not kept, and what was signed is not sent unsigned.
        if signs.is_none() && waits.receipt.signed_by.is_some() {
            return Err(SessionRefusal::SignerLocked.into());
        }
        let division = match &waits.receipt.carried {
            Some(carried) => Division::Carried(carried.path.clone()),
            None if waits.receipt.parts().is_empty() => Division::Whole,
            None => Division::Mails,
        };
        Ok(Finished {
            form: draft.form.clone(),
            stage: stage.clone(),
            answers: answers.clone(),
            identity: self.identity().cloned().ok_or_else(moved)?,
            standing: standing.clone(),
            before: self.before(),
            made: context.clock.now(),
            accepted_unchecked: self.accepted_unchecked(&team),
            test: draft.test,
            signs: signs.unwrap_or_default(),
            division,
            team,
        })
    }

    /// Seals what waits of it anew for an account with another address, in the place of the mails that were made for the
    /// account before, and sends it. Only what nobody may have is taken back.
    pub fn reseal(
        &mut self,
        account: &Account,
        secret: Option<&Secret>,
        context: &Context,
        progress: &Progress,
    ) -> Result<Sent, Refusal> {
        let finished = self.sealed_before(context)?;
        let mut keep = |outgoing: &Outgoing| self.going_out(&finished, outgoing, context);
        let sent = deliver::mail_report(&finished, account, secret, &mut keep, context, progress);
        match sent {
            Ok(sent) => {
                self.take_in(&finished, &sent.outgoing, context)?;
                Ok(sent)
            }
            Err(refusal) => {
                self.restore(context)?;
                Err(refusal)
            }
        }
    }

    /// Forgets a report of which nothing left.
    pub fn forget(
        self,
        keyring: Option<&Arc<dyn Keyring>>,
        context: &Context,
    ) -> Result<(), Refusal> {
        let id = self.file.id().to_owned();
        drop(self.file);
        Ok(draft::delete(&context.dirs, &id, keyring)?)
    }

    fn save(&self, context: &Context) -> Result<(), Refusal> {
        let draft = Draft {
            saved: context.clock.now().timestamp(),
            ..self.draft.clone()
        };
        Ok(self.file.save(&draft, context.clock.as_ref())?)
    }
}

/// A day that is mistyped would delete the report at once.
pub(super) fn not_over(until: Option<Date>, context: &Context) -> Result<(), SessionRefusal> {
    match until.filter(|day| *day < context.clock.now().date()) {
        Some(day) => Err(SessionRefusal::DayOver(day.to_string())),
        None => Ok(()),
    }
}

/// What nobody was sent yet, or is still on its way, needs its answers.
pub(super) fn may_keep_receipt_only(draft: &Draft) -> Result<(), SessionRefusal> {
    match (draft.receipts.is_empty(), draft.outgoing.is_some()) {
        (true, _) => Err(SessionRefusal::NotDelivered),
        (_, true) => Err(SessionRefusal::Delivering),
        (false, false) => Ok(()),
    }
}

/// Most days between the last saving of a report and a clock by which its day is taken to be over.
const FAR: i64 = 400;

/// What became of a report whose day is over.
pub struct Over {
    /// Its ID.
    pub draft: String,
    /// It is no longer here.
    pub gone: bool,
    /// What is told of it.
    pub told: Refusal,
}

/// Deletes the reports that were to be kept until a day that is over. One of which a mail still waits in the outbox stays, and
/// so does one that is open. Where the clock cannot be right, or may well be wrong, nothing is deleted: that is told.
pub fn end_over(keyring: Option<&Arc<dyn Keyring>>, context: &Context) -> Vec<Over> {
    let (dirs, clock) = (&context.dirs, context.clock.as_ref());
    let now = clock.now();
    let (drafts, _) = draft::list(dirs, keyring.is_some());
    let over = |day: &Date| *day < now.date();
    let over = drafts
        .into_iter()
        .filter_map(|d| Some((d.until.filter(over)?, d)));
    let over: Vec<(Date, Listed)> = over.collect();
    if over.is_empty() {
        return Vec::new();
    }
    let waiting = outbox::list(dirs, clock).entries.into_iter();
    let waiting = waiting.filter(|entry| outbox::has_mail(dirs, &entry.id));
    let waiting: BTreeSet<String> = waiting.filter_map(|entry| entry.draft).collect();
    let mut told = Vec::new();
    for (day, over) in over.into_iter().filter(|(_, d)| !waiting.contains(&d.id)) {
        let (gone, refusal) = match believed(now.timestamp(), over.saved) {
            false => (false, StoreRefusal::OverPerhaps(over.team, day.to_string())),
            true => match draft::delete(dirs, &over.id, keyring) {
                Ok(()) => (true, StoreRefusal::Over(over.team, day.to_string())),
                Err(StoreRefusal::Busy) => continue,
                Err(refusal) => (false, refusal),
            },
        };
        told.push(Over {
            draft: over.id,
            gone,
            told: refusal.into(),
        });
    }
    told
}

/// Whether a clock is neither before the last saving nor far from it: a battery that is empty sets it to any day.
fn believed(now: Timestamp, saved: Timestamp) -> bool {
    let since = now.duration_since(saved).as_secs();
    (0..=FAR * 24 * 60 * 60).contains(&since)
}

/// Fewest characters of an ID that stand for the whole of it.
const LEAST_BEGINNING: usize = 6;

fn one_of(mut ids: Vec<String>, name: &str) -> Result<String, Refusal> {
    match (ids.pop(), ids.is_empty()) {
        (Some(id), true) => Ok(id),
        (last, _) => {
            ids.extend(last);
            Err(SessionRefusal::SeveralKept(name.to_owned(), ids.join(", ")).into())
        }
    }
}

/// A reference is read aloud and typed again: case and hyphens are nothing.
fn same_reference(known: &str, typed: &str) -> bool {
    let plain = |text: &str| -> String {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        kept.map(|c| c.to_ascii_uppercase()).collect()
    };
    plain(known) == plain(typed)
}

/// What is delivered is what is gone on with.
fn follow(draft: &mut Draft, finished: &Finished) {
    let team = &finished.team;
    draft.bundle.clone_from(&team.bundle.manifest_sha256);
    draft.stage.clone_from(&finished.stage);
    draft.answers.clone_from(&finished.answers);
    draft.standing.clone_from(&finished.standing);
    if let Signs::Made(made) = &finished.signs {
        draft.signing = Signing {
            by: By::Made,
            made: Some(made.clone()),
        };
    }
    if finished.accepted_unchecked {
        draft.accepted_unchecked = Some(team.newest.signer.clone());
    }
}
