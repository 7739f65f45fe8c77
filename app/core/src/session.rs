//! The state that an interface shows, the edits and jobs that change it (DESIGN section 4).
//!
//! An interface reads [`State`], hands in [`Command`]s and calls [`Session::poll`] each frame. An edit is
//! applied at once; a job has a thread, an ID, progress and cancel of its own, and answers with an event.
//! Saving has a thread that nothing else uses. What jobs do is in plain functions ([`opening`],
//! [`deliver`]) that the command line calls, too.

mod clerk;
pub mod command;
pub mod deliver;
mod edit;
pub mod evidence;
mod jobs;
pub mod opening;
pub mod refusal;
mod saving;
pub mod state;
#[cfg(test)]
mod tests;

pub use crate::store::receipt::{Delivered, Receipt};
pub use command::{Command, Edit, Job};
pub use jobs::NAMES as JOB_NAMES;
pub use state::{
    DraftState, DraftSummary, JobId, JobState, Notice, Prepared, Protection, Saving, State,
    TeamState,
};

use crate::clock::Clock;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::Secret;
use crate::store::StoreRefusal;
use crate::store::dirs::Dirs;
use crate::store::draft::{self, Draft, DraftFile};
use crate::store::keyring::{self, Keyring};
use crate::store::pins::Pins;
use crate::store::receipt::Identity;
use crate::store::settings::Settings;
use crate::store::vault::{SHORTEST_PASSPHRASE, Vault};
use clerk::Clerk;
use deliver::Finished;
use edit::History;
use jiff::Timestamp;
use jobs::{Desk, Event, Outcome, Protected, Resumed, Subject, Work};
use opening::Context;
use refusal::SessionRefusal;
use saving::Saver;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};
use tocsin_form_schema::answers::{Answers, Key};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::{Catalogue, Lang, negotiate, system_languages};

/// How long [`Session::close`] waits for the last saving.
const LAST_SAVING: Duration = Duration::from_secs(5);
/// Most notices that wait to be read; the oldest goes first.
const MOST_NOTICES: usize = 50;

/// What a session is opened with.
pub struct Config {
    /// Where things are kept.
    pub dirs: Dirs,
    /// Time and randomness.
    pub clock: Arc<dyn Clock>,
    /// Called from other threads when an event waits: the window asks for a frame.
    pub wake: Arc<dyn Fn() + Send + Sync>,
    /// The language asked for on the command line.
    pub lang: Option<Lang>,
    /// Whether the system's keyring may be used (not in portable mode).
    pub keyring: bool,
}

/// State, reducer and the threads behind them.
pub struct Session {
    state: State,
    desk: Desk,
    clerk: Clerk,
    wake: Arc<dyn Fn() + Send + Sync>,
    events: Receiver<Event>,
    event_sender: Sender<Event>,
    running: BTreeMap<JobId, (Subject, Progress)>,
    last_id: u64,
    open: Option<Open>,
    /// Protects new drafts of this session.
    passphrase: Option<Secret>,
    /// The keyring did not keep a key: it is not asked to in this session any more.
    keyring_refused: bool,
}

/// What an interface need not see of the draft under way.
struct Open {
    /// As it is kept, but for the answers, which are in [`DraftState`].
    draft: Draft,
    history: History,
    /// Its key; its files are claimed when a way to the key is protected.
    vault: Vault,
    file: Option<Arc<DraftFile>>,
    /// The job that protects the key.
    protecting: Option<JobId>,
    /// Names of the report until it is sealed.
    proposed: Option<Identity>,
    /// What was last handed to saving.
    handed: u64,
}

impl Session {
    /// Opens a session: reads settings and the list of drafts. Never fails: what could not be read is a
    /// notice.
    pub fn open(config: Config) -> Session {
        let keyring = if config.keyring && !config.dirs.is_portable() {
            keyring::system()
        } else {
            None
        };
        Session::with_keyring(config, keyring)
    }

    pub(crate) fn with_keyring(config: Config, keyring: Option<Arc<dyn Keyring>>) -> Session {
        let Config {
            dirs,
            clock,
            wake,
            lang,
            ..
        } = config;
        let mut refusals: Vec<Refusal> = Vec::new();
        let settings = Settings::load(&dirs).unwrap_or_else(|refusal| {
            refusals.push(refusal.into());
            Settings::default()
        });
        let pins = Pins::load(&dirs).unwrap_or_else(|refusal| {
            refusals.push(refusal.into());
            Pins::default()
        });
        let (listed, damaged) = draft::list(&dirs, keyring.is_some());
        refusals.extend(damaged.into_iter().map(Refusal::from));
        let zone = clock.now().time_zone().clone();
        let drafts = listed.into_iter().map(|draft| DraftSummary {
            team: (
                draft.team.clone(),
                pins.name(&draft.team).unwrap_or(&draft.team).to_owned(),
            ),
            id: draft.id,
            form: None,
            saved: draft.saved.to_zoned(zone.clone()),
            needs_passphrase: draft.needs_passphrase,
        });

        let chosen = lang.or_else(|| {
            settings
                .lang
                .as_deref()
                .and_then(|tag| Lang::parse(tag).ok())
        });
        let lang = chosen.unwrap_or_else(|| {
            let best = negotiate(&system_languages(), &Lang::program(), &Lang::english());
            best.into_iter().next().unwrap_or_else(Lang::english)
        });
        let state = State {
            words: Arc::new(Catalogue::program(&lang)),
            lang: lang.clone(),
            settings,
            team: None,
            drafts: drafts.collect(),
            draft: None,
            protection: Protection::Undecided,
            jobs: Vec::new(),
            notices: Vec::new(),
            prepared: None,
            receipt: None,
            tested: None,
        };

        let (event_sender, events) = mpsc::channel();
        let (to, woken) = (event_sender.clone(), wake.clone());
        let tell = move |event| {
            // A session that is gone needs no event.
            let _ = to.send(event);
            woken();
        };
        let told = tell.clone();
        // Without threads this program can do nothing at all.
        let saver = Saver::start(clock.clone(), move |saved| told(Event::Saved(saved)))
            .expect("the system gives a thread for saving");
        let clerk = Clerk::start(dirs.clone(), move |refusal| tell(Event::Told(refusal)))
            .expect("the system gives a thread for settings");
        let mut session = Session {
            state,
            desk: Desk {
                context: Context { dirs, clock, lang },
                keyring,
                saver,
            },
            clerk,
            wake,
            events,
            event_sender,
            running: BTreeMap::new(),
            last_id: 0,
            open: None,
            passphrase: None,
            keyring_refused: false,
        };
        refusals
            .into_iter()
            .for_each(|refusal| session.notice(refusal));
        session
    }

    /// Everything an interface shows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Applies an edit or starts a job; never blocks.
    pub fn command(&mut self, command: Command) {
        let done = match command {
            Command::Edit(edit) => self.edit(edit),
            Command::Undo => self.step(History::undo),
            Command::Redo => self.step(History::redo),
            Command::Start(job) => self.job(job),
            Command::Cancel(job) => {
                if let Some((_, progress)) = self.running.get(&job) {
                    progress.cancel();
                }
                Ok(())
            }
            Command::Dismiss(notice) => {
                self.state.notices.retain(|n| n.id != notice);
                Ok(())
            }
            Command::SetLanguage(lang) => {
                self.speak(lang);
                Ok(())
            }
            Command::NewDraft(form) => self.new_draft(form),
            Command::CloseDraft => self.close_draft(),
            Command::CloseTeam => self.close_draft().map(|()| {
                self.end_jobs(Subject::Choice);
                self.state.team = None;
            }),
            Command::AcceptUnchecked(accepted) => self.accept_unchecked(accepted),
            Command::CompareFingerprint(typed) => self.compare(&typed),
            Command::UsePassphrase(passphrase) => self.use_passphrase(passphrase),
            Command::UseMemoryOnly => {
                self.use_memory_only();
                Ok(())
            }
            Command::PutAccount(account) => {
                self.state.settings.put_account(account.clone());
                self.clerk.write(|settings| settings.put_account(account));
                Ok(())
            }
            Command::RemoveAccount(name) => {
                self.state.settings.remove_account(&name);
                self.clerk.write(move |settings| {
                    settings.remove_account(&name);
                });
                Ok(())
            }
        };
        if let Err(refusal) = done {
            self.notice(refusal);
        }
    }

    /// Takes in what threads have reported; `true` when the state changed. Never blocks.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        while let Ok(event) = self.events.try_recv() {
            changed = true;
            self.take(event);
        }
        changed
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Told(refusal) => self.notice(refusal),
            Event::Saved(saved) => self.saved(saved),
            Event::Done(job, result) => self.done(job, result),
        }
    }

    /// Saves the draft a last time and ends the threads; waits a few seconds at most.
    pub fn close(mut self) {
        for (_, progress) in self.running.values() {
            progress.cancel();
        }
        // A report that is with the mail server already: what became of it belongs into the draft.
        let end = Instant::now() + LAST_SAVING;
        while self.delivering()
            && let Ok(event) = self
                .events
                .recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            self.take(event);
        }
        self.hand_over(true);
        self.open = None;
        self.desk.saver.end(LAST_SAVING);
        self.clerk.end(LAST_SAVING);
    }

    // Edits.

    fn edit(&mut self, edit: Edit) -> Result<(), Refusal> {
        let now = self.desk.context.clock.now().timestamp();
        let (open, state, form) = self.parts()?;
        if open
            .history
            .edit(edit, form, &mut state.answers, &mut open.draft.next_id, now)
        {
            self.edited();
        }
        Ok(())
    }

    fn step(&mut self, step: fn(&mut History, &mut Answers) -> bool) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        if step(&mut open.history, &mut state.answers) {
            self.edited();
        }
        Ok(())
    }

    /// The draft under way: its hidden and its shown half, and its form.
    fn parts(&mut self) -> Result<(&mut Open, &mut DraftState, &Form), Refusal> {
        match (&mut self.open, &mut self.state.draft, &self.state.team) {
            (Some(open), Some(draft), Some(team)) => {
                let form = team.bundle.published.forms.get(&draft.form);
                let form = form.ok_or_else(|| SessionRefusal::NoForm(draft.form.to_string()))?;
                Ok((open, draft, form))
            }
            _ => Err(SessionRefusal::NoDraft.into()),
        }
    }

    /// After each change of the answers.
    fn edited(&mut self) {
        let now = self.desk.context.clock.now();
        let Ok((open, state, form)) = self.parts() else {
            return;
        };
        state.revision += 1;
        state.can_undo = open.history.can_undo();
        state.can_redo = open.history.can_redo();
        state.evaluation = Arc::new(deliver::evaluation(
            form,
            open.draft.stage.as_ref(),
            &state.answers,
            now,
        ));
        self.state.prepared = None;
        self.changed();
    }

    /// After each change of what is kept of the draft.
    fn changed(&mut self) {
        self.protect();
        self.hand_over(false);
    }

    // Drafts.

    fn new_draft(&mut self, form: Id) -> Result<(), Refusal> {
        self.close_draft()?;
        let team = self.state.team.as_mut().ok_or(SessionRefusal::NoTeam)?;
        // A new draft belongs to the newest bundle, whatever an older draft before it belonged to.
        if !Arc::ptr_eq(&team.bundle, &team.newest) {
            team.bundle = team.newest.clone();
            team.speak(&self.state.lang);
        }
        let published = &team.bundle.published;
        let found = published
            .forms
            .get(&form)
            .ok_or_else(|| SessionRefusal::NoForm(form.to_string()))?;
        let clock = self.desk.context.clock.clone();
        let now = clock.now();
        let mut next_id = 1;
        let answers = edit::beginning(found, &mut next_id);
        let draft = Draft {
            format: draft::FORMAT,
            id: draft::new_id(clock.as_ref()),
            team: published.team.id.clone(),
            bundle: team.bundle.manifest_sha256.clone(),
            stage: found.stages.first().cloned(),
            form,
            answers,
            next_id,
            accepted_unchecked: None,
            lang: self.state.lang.tag(),
            created: now.timestamp(),
            saved: now.timestamp(),
            closed: false,
            identity: None,
            receipts: Vec::new(),
        };
        let vault = Vault::new(clock.as_ref());
        self.show(draft, vault, None, None);
        Ok(())
    }

    /// Makes a draft the one under way.
    fn show(
        &mut self,
        mut draft: Draft,
        vault: Vault,
        file: Option<Arc<DraftFile>>,
        recovered: Option<Timestamp>,
    ) {
        let Some(team) = &self.state.team else { return };
        let Some(form) = team.bundle.published.forms.get(&draft.form) else {
            return;
        };
        let now = self.desk.context.clock.now();
        let zoned = |time: Timestamp| time.to_zoned(now.time_zone().clone());
        let answers = std::mem::take(&mut draft.answers);
        let evaluation = deliver::evaluation(form, draft.stage.as_ref(), &answers, now.clone());
        self.state.draft = Some(DraftState {
            id: draft.id.clone(),
            form: draft.form.clone(),
            evaluation: Arc::new(evaluation),
            answers,
            saving: match &file {
                Some(_) => Saving::Saved(zoned(draft.saved)),
                None => Saving::MemoryOnly,
            },
            revision: 0,
            can_undo: false,
            can_redo: false,
            recovered: recovered.map(zoned),
            accepted_unchecked: draft.accepted_unchecked.as_ref() == Some(&team.newest.signer),
        });
        self.state.receipt = draft.receipts.last().cloned();
        self.state.prepared = None;
        self.open = Some(Open {
            draft,
            history: History::default(),
            vault,
            file,
            protecting: None,
            proposed: None,
            handed: 0,
        });
    }

    /// Puts the draft away, unless typed words would be lost without the reporter having chosen so.
    fn close_draft(&mut self) -> Result<(), Refusal> {
        let (Some(open), Some(state)) = (&self.open, &self.state.draft) else {
            return Ok(());
        };
        if self.delivering() {
            return Err(SessionRefusal::Delivering.into());
        }
        let unwritten = matches!(state.saving, Saving::Failed(_))
            || (open.file.is_none() && self.state.protection != Protection::MemoryOnly);
        if unwritten && state.revision > 0 {
            return Err(SessionRefusal::NotSaved.into());
        }
        self.end_jobs(Subject::Draft);
        self.hand_over(true);
        self.open = None;
        self.state.draft = None;
        self.state.prepared = None;
        Ok(())
    }

    /// Hands the draft to the saving thread: for the last time when `closing`.
    fn hand_over(&mut self, closing: bool) {
        let (Some(open), Some(state)) = (&mut self.open, &mut self.state.draft) else {
            return;
        };
        let Some(file) = &open.file else { return };
        // An untouched draft stays as it is, but one that was recovered is from now on put away properly.
        if closing && state.revision == 0 && state.recovered.is_none() && open.handed == 0 {
            return;
        }
        open.draft.closed = closing;
        let draft = Draft {
            answers: state.answers.clone(),
            ..open.draft.clone()
        };
        open.handed += 1;
        self.desk
            .saver
            .save(file.clone(), draft, open.handed, closing);
        if !matches!(state.saving, Saving::Failed(_)) {
            state.saving = Saving::Pending;
        }
    }

    fn saved(&mut self, saved: saving::Saved) {
        let zone = self.desk.context.clock.now().time_zone().clone();
        if let (Some(open), Some(state)) = (&self.open, &mut self.state.draft)
            && open.draft.id == saved.draft
        {
            match &saved.result {
                // An older state is on disk: the newer one is still to come.
                Ok(_) if saved.revision < open.handed => state.saving = Saving::Pending,
                Ok(at) => state.saving = Saving::Saved(at.to_zoned(zone.clone())),
                Err(refusal) => state.saving = Saving::Failed(refusal.clone().into()),
            }
        } else if let Err(refusal) = &saved.result {
            self.notice(refusal.clone().into());
        }
        if let Ok(at) = saved.result {
            if let Some(known) = self.state.drafts.iter_mut().find(|d| d.id == saved.draft) {
                known.saved = at.to_zoned(zone);
            } else if let (Some(open), Some(team)) = (&self.open, &self.state.team)
                && open.draft.id == saved.draft
            {
                self.state.drafts.push(DraftSummary {
                    id: saved.draft,
                    team: (open.draft.team.clone(), team.name().to_owned()),
                    form: Some(open.draft.form.clone()),
                    saved: at.to_zoned(zone),
                    needs_passphrase: !(open.vault.has_keyring() && self.desk.keyring.is_some()),
                });
            }
            self.state.drafts.sort_by(|a, b| b.saved.cmp(&a.saved));
        }
    }

    fn resumed(&mut self, resumed: Resumed) -> Result<(), Refusal> {
        self.close_draft()?;
        let Resumed {
            mut team,
            file,
            draft,
            fell_back,
        } = resumed;
        if team.common.lang() != self.state.lang {
            team.speak(&self.state.lang);
        }
        self.state.team = Some(team);
        if let Some(summary) = self.state.drafts.iter_mut().find(|d| d.id == draft.id) {
            summary.form = Some(draft.form.clone());
        }
        if fell_back {
            let zone = self.desk.context.clock.now().time_zone().clone();
            let time = draft.saved.to_zoned(zone).datetime().to_string();
            self.notice(StoreRefusal::FellBack(time).into());
        }
        let recovered = (!draft.closed).then_some(draft.saved);
        let vault = file.vault();
        self.state.protection = match (vault.has_keyring(), vault.has_passphrase()) {
            (true, _) => Protection::Keyring,
            (false, true) => Protection::Passphrase,
            (false, false) => Protection::Undecided,
        };
        self.show(draft, vault, Some(Arc::new(file)), recovered);
        Ok(())
    }

    // Protection.

    /// Sees to it that the draft's key has a slot: asks the keyring, or takes the session's passphrase.
    fn protect(&mut self) {
        let Some(open) = &self.open else { return };
        if open.file.is_some() || open.protecting.is_some() {
            return;
        }
        let passphrase = match (self.state.protection, &self.passphrase) {
            (Protection::MemoryOnly, _) => return,
            (_, Some(passphrase)) => Some(passphrase.clone()),
            (_, None) if self.desk.keyring.is_some() && !self.keyring_refused => None,
            _ => {
                self.state.protection = Protection::Undecided;
                return;
            }
        };
        self.add_slot(passphrase);
    }

    fn add_slot(&mut self, passphrase: Option<Secret>) {
        let Some(open) = &self.open else { return };
        let next = if passphrase.is_some() {
            Protection::Passphrase
        } else {
            Protection::Checking
        };
        let claim = open.file.is_none();
        let work = self
            .desk
            .protect(open.draft.id.clone(), open.vault.clone(), passphrase, claim);
        let job = self.start("protect", Subject::Draft, work);
        self.state.protection = next;
        if let Some(open) = &mut self.open {
            open.protecting = Some(job);
        }
    }

    fn protected(&mut self, protected: Protected) {
        let Some(open) = &mut self.open else { return };
        open.protecting = None;
        open.vault = protected.vault.clone();
        match (protected.file, &open.file) {
            (_, Some(file)) => file.set_vault(protected.vault),
            (Some(Ok(file)), None) => open.file = Some(Arc::new(file)),
            // Told where the draft stands, and tried again at the next edit.
            (Some(Err(refusal)), None) => {
                if let Some(state) = &mut self.state.draft {
                    state.saving = Saving::Failed(refusal.into());
                }
            }
            (None, None) => {}
        }
        if self.state.protection == Protection::Checking {
            self.state.protection = Protection::Keyring;
        }
        self.hand_over(false);
    }

    /// Not asked again in this session: the reporter is asked for a passphrase instead.
    fn unprotected(&mut self) {
        if let Some(open) = &mut self.open {
            open.protecting = None;
        }
        if self.state.protection == Protection::Checking {
            self.state.protection = Protection::Undecided;
            self.keyring_refused = true;
        }
    }

    fn use_passphrase(&mut self, passphrase: Secret) -> Result<(), Refusal> {
        if passphrase.0.chars().count() < SHORTEST_PASSPHRASE {
            return Err(StoreRefusal::ShortPassphrase.into());
        }
        self.passphrase = Some(passphrase.clone());
        self.state.protection = Protection::Passphrase;
        self.add_slot(Some(passphrase));
        Ok(())
    }

    fn use_memory_only(&mut self) {
        self.passphrase = None;
        if let Some(open) = &mut self.open
            && open.file.is_none()
        {
            open.protecting = None;
            if let Some(state) = &mut self.state.draft {
                state.saving = Saving::MemoryOnly;
            }
        }
        self.state.protection = Protection::MemoryOnly;
    }

    // Trust.

    fn accept_unchecked(&mut self, accepted: bool) -> Result<(), Refusal> {
        let signer = self
            .state
            .team
            .as_ref()
            .map(|team| team.newest.signer.clone());
        let (open, state, _) = self.parts()?;
        open.draft.accepted_unchecked = signer.filter(|_| accepted);
        state.accepted_unchecked = accepted;
        self.changed();
        Ok(())
    }

    fn compare(&mut self, typed: &str) -> Result<(), Refusal> {
        let team = self.state.team.as_mut().ok_or(SessionRefusal::NoTeam)?;
        opening::compare_fingerprint(team, typed, &self.desk.context)
    }

    fn speak(&mut self, lang: Lang) {
        self.state.words = Arc::new(Catalogue::program(&lang));
        if let Some(team) = &mut self.state.team {
            team.speak(&lang);
        }
        let tag = lang.tag();
        self.state.settings.lang = Some(tag.clone());
        if let Some(open) = &mut self.open {
            open.draft.lang = tag.clone();
        }
        self.clerk.write(|settings| settings.lang = Some(tag));
        self.desk.context.lang = lang.clone();
        self.state.lang = lang;
    }

    // Jobs.

    fn job(&mut self, job: Job) -> Result<(), Refusal> {
        match self.desk.simple(job) {
            Ok((name, subject, work)) => {
                if subject == Subject::Choice {
                    self.end_jobs(Subject::Choice);
                }
                self.start(name, subject, work);
                Ok(())
            }
            Err(Job::TestAccount { account, secret }) => {
                let account = self.account(&account)?;
                self.state.tested = None;
                let work = self.desk.test_account(account, secret);
                self.start("test-account", Subject::Other, work);
                Ok(())
            }
            Err(Job::AddEvidence(key, paths)) => self.add_evidence(key, paths),
            Err(Job::Prepare) => {
                let finished = self.finished(false)?;
                let from = self.state.settings.accounts.first().map(|a| a.from.clone());
                let revision = self.state.draft.as_ref().map_or(0, |d| d.revision);
                let work = self
                    .desk
                    .prepare(finished, from.unwrap_or_default(), revision);
                self.start("prepare", Subject::Draft, work);
                Ok(())
            }
            Err(Job::Save { format, path }) => {
                self.one_delivery()?;
                let finished = self.finished(true)?;
                let work = self.desk.save(finished, format, path);
                self.start("save", Subject::Delivery, work);
                Ok(())
            }
            Err(Job::Send { account, secret }) => {
                self.one_delivery()?;
                let account = self.account(&account)?;
                let finished = self.finished(true)?;
                let work = self.desk.send(finished, account, secret);
                self.start("send", Subject::Delivery, work);
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    fn delivering(&self) -> bool {
        self.running
            .values()
            .any(|(subject, _)| *subject == Subject::Delivery)
    }

    fn one_delivery(&self) -> Result<(), Refusal> {
        if self.delivering() {
            Err(SessionRefusal::Delivering.into())
        } else {
            Ok(())
        }
    }

    fn account(&self, name: &str) -> Result<crate::mail::account::Account, Refusal> {
        let account = self.state.settings.account(name).cloned();
        account.ok_or_else(|| SessionRefusal::NoAccount(name.to_owned()).into())
    }

    fn add_evidence(&mut self, key: Key, paths: Vec<PathBuf>) -> Result<(), Refusal> {
        let (_, state, form) = self.parts()?;
        let Some(Kind::Evidence {
            max_count,
            max_size,
        }) = form.field(&key).map(|f| &f.kind)
        else {
            return Err(SessionRefusal::NoForm(key.field.to_string()).into());
        };
        let most = (*max_count, *max_size);
        let there = edit::attachments(&state.answers, &key);
        let work = self.desk.look(key, paths, there, most);
        self.start("attach", Subject::Draft, work);
        Ok(())
    }

    /// The answers as they are, ready to be sealed. From the first sealing on (`fix`) the report keeps its names.
    fn finished(&mut self, fix: bool) -> Result<Finished, Refusal> {
        let team = self.state.team.clone().ok_or(SessionRefusal::NoTeam)?;
        let context = self.desk.context.clone();
        let (open, state, _) = self.parts()?;
        let identity = match &open.draft.identity {
            Some(identity) => identity.clone(),
            None => {
                let proposed = open.proposed.get_or_insert_with(|| {
                    deliver::identity(&team, &state.form, &state.answers, &context)
                });
                proposed.report.domain =
                    deliver::creator_domain(&team, &state.form, &state.answers);
                proposed.clone()
            }
        };
        let finished = Finished {
            form: state.form.clone(),
            stage: open.draft.stage.clone(),
            answers: state.answers.clone(),
            identity: identity.clone(),
            made: context.clock.now(),
            accepted_unchecked: state.accepted_unchecked,
            test: false,
            team,
        };
        if fix && open.draft.identity.is_none() {
            open.draft.identity = Some(identity);
            self.changed();
        }
        Ok(finished)
    }

    fn start(&mut self, name: &'static str, subject: Subject, work: Work) -> JobId {
        let (id, progress) = (JobId(self.next_id()), Progress::default());
        self.running.insert(id, (subject, progress.clone()));
        self.state.jobs.push(JobState {
            id,
            name,
            progress: progress.clone(),
        });
        jobs::spawn(
            id,
            progress,
            self.event_sender.clone(),
            self.wake.clone(),
            work,
        );
        id
    }

    /// Cancels the jobs of a subject and forgets them: what they still answer is stale.
    fn end_jobs(&mut self, subject: Subject) {
        self.running.retain(|_, (of, progress)| {
            let ends = *of == subject;
            if ends {
                progress.cancel();
            }
            !ends
        });
        self.state
            .jobs
            .retain(|job| self.running.contains_key(&job.id));
    }

    fn done(&mut self, job: JobId, result: Result<Outcome, Refusal>) {
        // The answer of a job that nobody waits for any more.
        let Some((_, progress)) = self.running.remove(&job) else {
            return;
        };
        self.state.jobs.retain(|j| j.id != job);
        let cancelled = progress.check().is_err();
        let protecting = self
            .open
            .as_ref()
            .is_some_and(|open| open.protecting == Some(job));
        let taken = match result {
            // What was delivered was delivered, cancelled or not.
            Ok(Outcome::Delivered(receipt)) => {
                self.delivered(receipt);
                Ok(())
            }
            Ok(Outcome::Deleted(draft)) => {
                self.state.drafts.retain(|d| d.id != draft);
                Ok(())
            }
            Ok(Outcome::Protected(protected)) => {
                if protecting {
                    self.protected(*protected);
                }
                Ok(())
            }
            Err(refusal) if protecting => {
                self.unprotected();
                Err(refusal)
            }
            // A mail that may be with the server is never passed over in silence.
            Err(refusal) if !cancelled || refusal.code.starts_with("mail-after-dot") => {
                Err(refusal)
            }
            _ if cancelled => Ok(()),
            Err(refusal) => Err(refusal),
            Ok(Outcome::Opened(team)) => self.opened(*team),
            Ok(Outcome::Resumed(resumed)) => self.resumed(*resumed),
            Ok(Outcome::Found(key, files)) => self.attach(&key, files),
            Ok(Outcome::Prepared(prepared)) => {
                let current =
                    self.state.draft.as_ref().map(|d| d.revision) == Some(prepared.revision);
                self.state.prepared = Some(prepared).filter(|_| current);
                Ok(())
            }
            Ok(Outcome::Tested(tested)) => {
                self.state.tested = Some(tested);
                Ok(())
            }
        };
        if let Err(refusal) = taken {
            self.notice(refusal);
        }
    }

    fn opened(&mut self, mut team: TeamState) -> Result<(), Refusal> {
        self.close_draft()?;
        if self.desk.context.lang != self.state.lang {
            team.speak(&self.state.lang);
        }
        self.state.receipt = None;
        self.state.team = Some(team);
        Ok(())
    }

    fn attach(
        &mut self,
        key: &Key,
        mut files: Vec<tocsin_form_schema::answers::Attachment>,
    ) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        for file in &mut files {
            file.id = open.draft.next_id;
            open.draft.next_id = open.draft.next_id.saturating_add(1);
        }
        if !files.is_empty() && open.history.attach(key, files, &mut state.answers) {
            self.edited();
        }
        Ok(())
    }

    fn delivered(&mut self, receipt: Receipt) {
        if let Some(open) = &mut self.open {
            open.draft.receipts.push(receipt.clone());
        }
        self.state.receipt = Some(receipt);
        self.changed();
    }

    fn notice(&mut self, refusal: Refusal) {
        let id = self.next_id();
        self.state.notices.push(Notice { id, refusal });
        if self.state.notices.len() > MOST_NOTICES {
            self.state.notices.remove(0);
        }
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }
}
