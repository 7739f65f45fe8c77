//! The state that an interface shows, the edits and jobs that change it (DESIGN section 4).
//!
//! An interface reads [`State`], hands in [`Command`]s and calls [`Session::poll`] each frame. An edit is
//! applied at once; a job has a thread, an ID, progress and cancel of its own, and answers with an event.
//! Saving has a thread that nothing else uses. What jobs do is in plain functions ([`opening`],
//! [`deliver`]) that the command line calls, too.

pub mod accounts;
mod aligning;
mod clerk;
pub mod command;
pub mod comparing;
pub mod deliver;
mod drafting;
mod edit;
pub mod evidence;
pub mod exporting;
pub mod importing;
mod jobs;
pub mod keeping;
pub mod looking_up;
pub mod opening;
mod outgoing;
mod previewing;
pub mod printing;
mod protecting;
pub mod recognising;
pub mod refusal;
pub mod renewing;
mod saving;
pub mod shelf;
pub mod signing;
pub mod state;
#[cfg(test)]
mod tests;
mod versions;
mod working;

pub use crate::mail::dispatch::Whom;
pub use crate::store::draft::{Left, Promise};
pub use crate::store::outbox::{Entry, Known, Recipient, Way};
pub use crate::store::receipt::{Delivered, HandedOver, Receipt, Said};
pub use command::{Command, Edit, Export, Job, Shown, SignWith, Ways, Whose};
pub use comparing::HeldBack;
pub use importing::Import;
pub use jobs::NAMES as JOB_NAMES;
pub use recognising::{Reached, Recognised};
pub use state::{
    DraftState, DraftSummary, ImportState, JobId, JobState, Newer, Notice, Prepared, PreviewState,
    Protection, Saving, Signature, State, TeamState,
};

use crate::clock::Clock;
use crate::example;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::Secret;
use crate::mail::dispatch::OutboxRefusal;
use crate::openpgp::signer::Signer;
use crate::report::standing::Standing;
use crate::store::StoreRefusal;
use crate::store::dirs::Dirs;
use crate::store::draft::{self, Draft, DraftFile};
use crate::store::edition::Outgoing;
use crate::store::keyring::{self, Keyring};
use crate::store::outbox::{self, Listing};
use crate::store::pins::{Pins, Trust};
use crate::store::receipt::Identity;
use crate::store::settings::{Settings, Spoken};
use crate::store::vault::{Slots, Vault, long_enough};
use clerk::Clerk;
use deliver::{Before, Finished};
use edit::History;
use importing::Imported;
use jiff::Timestamp;
use jobs::{Desk, Event, Outcome, Protected, Resumed, Subject, Work};
use opening::Context;
use previewing::Previewing;
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
use tocsin_i18n::{Catalogue, Lang, system_languages};

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
    /// None in a session that keeps nothing.
    clerk: Option<Clerk>,
    wake: Arc<dyn Fn() + Send + Sync>,
    events: Receiver<Event>,
    event_sender: Sender<Event>,
    running: BTreeMap<JobId, (Subject, Progress)>,
    last_id: u64,
    open: Option<Open>,
    preview: Option<Previewing>,
    /// Protects new drafts of this session; none is as it comes.
    ways: Option<Ways>,
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
    /// What was chosen while it runs: two would be in each other's way.
    wanted: Option<Ways>,
    /// Names of the report until it is sealed.
    proposed: Option<Identity>,
    /// The key of a file that signs, unlocked.
    signer: Option<Box<Signer>>,
    /// What it knew of its deliveries before the one that is under way.
    delivered: Option<outgoing::Past>,
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
        let dirs = config.dirs.clone();
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
        let today = config.clock.now().date();
        let any_over = listed
            .iter()
            .any(|draft| draft.until.is_some_and(|day| day < today));
        let outbox = outbox::list(&dirs, config.clock.as_ref());
        let zone = config.clock.now().time_zone().clone();
        let drafts = listed.into_iter().map(|draft| DraftSummary {
            team: (
                draft.team.clone(),
                known_name(&pins, &draft.team).to_owned(),
            ),
            id: draft.id,
            saved: draft.saved.to_zoned(zone.clone()),
            until: draft.until,
            slots: draft.slots,
            needs_passphrase: draft.needs_passphrase,
            known: None,
        });
        let drafts = drafts.collect();
        let mut session = Session::begin(config, settings, keyring);
        session.state.drafts = drafts;
        session.posted(outbox);
        let told = session.tell();
        let clerk = Clerk::start(dirs, move |refusal| told(Event::Told(refusal)));
        session.clerk = Some(clerk.expect("the system gives a thread for settings"));
        refusals
            .into_iter()
            .for_each(|refusal| session.notice(refusal));
        session.take_over_passwords();
        session.end_over(any_over);
        session
    }

    /// A session that has nothing on this machine yet.
    fn begin(config: Config, settings: Settings, keyring: Option<Arc<dyn Keyring>>) -> Session {
        let Config {
            dirs,
            clock,
            wake,
            lang,
            ..
        } = config;
        let Spoken { lang, system } = settings.spoken(lang, dirs.languages(system_languages()));
        let state = State {
            words: Arc::new(Catalogue::program(&lang)),
            lang: lang.clone(),
            settings,
            policy: dirs.policy().clone(),
            brand: dirs.brand().cloned(),
            team: None,
            preview: None,
            drafts: Vec::new(),
            outbox: Vec::new(),
            import: None,
            exported: None,
            draft: None,
            protection: Protection::Undecided,
            keyring: keyring.is_some(),
            jobs: Vec::new(),
            notices: Vec::new(),
            prepared: None,
            receipt: None,
            printed: None,
            programs: None,
            found: None,
            agent_keys: None,
            key_saved: None,
            tested: None,
            looked: None,
            held_back: None,
            renewal: None,
        };

        let (event_sender, events) = mpsc::channel();
        let told = teller(&event_sender, &wake);
        // Without threads this program can do nothing at all.
        let saver = Saver::start(clock.clone(), move |saved| told(Event::Saved(saved)))
            .expect("the system gives a thread for saving");
        Session {
            state,
            desk: Desk {
                context: Context {
                    dirs,
                    clock,
                    lang,
                    system,
                },
                keyring,
                saver,
                events: event_sender.clone(),
                wake: wake.clone(),
            },
            clerk: None,
            wake,
            events,
            event_sender,
            running: BTreeMap::new(),
            last_id: 0,
            open: None,
            preview: None,
            ways: None,
        }
    }

    /// How another thread tells this session of an event.
    fn tell(&self) -> impl Fn(Event) + Send + 'static {
        teller(&self.event_sender, &self.wake)
    }

    /// Writes a choice of the reporter's, unless this session keeps nothing.
    fn keep(&self, change: impl FnOnce(&mut Settings) + Send + 'static) {
        if let Some(clerk) = &self.clerk {
            clerk.write(change);
        }
    }

    /// Everything an interface shows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Applies an edit or starts a job; never blocks.
    pub fn command(&mut self, command: Command) {
        let done = match command {
            _ if self.preview.is_some() && previewing::refuses(&command) => {
                Err(SessionRefusal::Preview.into())
            }
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
                self.choose(lang);
                Ok(())
            }
            Command::NewDraft(form) => self.new_draft(form, false),
            Command::NewTest(form) => self.new_draft(form, true),
            Command::SetStage(stage) => self.set_stage(stage),
            Command::Stand(standing) => self.stand(standing),
            Command::SaySent(said) => self.say_sent(said),
            Command::KeepUntil(until) => self.keep_until(until),
            Command::KeepReceiptOnly => self.keep_receipt_only(),
            Command::MoveToNewer => self.move_to_newer(),
            Command::DropLeft(at) => self.drop_left(at),
            Command::Empty => self.empty(),
            Command::CloseDraft => self.close_draft(),
            Command::CloseImport => {
                self.state.import = None;
                Ok(())
            }
            Command::CloseTeam => self.close_draft().map(|()| {
                self.end_jobs(Subject::Choice);
                self.state.team = None;
            }),
            Command::AcceptUnchecked(accepted) => self.accept_unchecked(accepted),
            Command::UsePassphrase(passphrase) => self.protect_by(Ways {
                keyring: false,
                passphrase: Some(passphrase),
            }),
            Command::Protect(ways) => self.protect_by(ways),
            Command::UseMemoryOnly => {
                self.use_memory_only();
                Ok(())
            }
            Command::PutAccount(account) => self.put_account(account, None),
            Command::RemoveAccount(name) => self.remove_account(name),
        };
        if let Err(refusal) = done {
            self.notice(refusal);
        }
    }

    /// Takes in what threads have reported and that time has passed; `true` when the state changed. Never blocks.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        while let Ok(event) = self.events.try_recv() {
            changed = true;
            self.take(event);
        }
        self.pass_time() || changed
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Told(refusal) => self.notice(refusal),
            Event::Outgoing(outgoing, wait) => self.going_out(*outgoing, wait),
            Event::Saved(saved) => self.saved(saved),
            Event::Looked(look) => self.looked(*look),
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
        self.hand_over(true, None);
        self.open = None;
        self.desk.saver.end(LAST_SAVING);
        if let Some(clerk) = self.clerk {
            clerk.end(LAST_SAVING);
        }
    }

    fn accept_unchecked(&mut self, accepted: bool) -> Result<(), Refusal> {
        if accepted {
            let team = self.state.team.as_ref().ok_or(SessionRefusal::NoTeam)?;
            team.may_be_unchecked(&self.state.policy)?;
        }
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

    /// The reporter chooses a language: it is remembered.
    fn choose(&mut self, lang: Lang) {
        let tag = lang.tag();
        self.desk.context.system.clear();
        self.speak(lang);
        self.state.settings.lang = Some(tag.clone());
        self.keep(|settings| settings.lang = Some(tag));
    }

    fn speak(&mut self, lang: Lang) {
        self.state.words = Arc::new(Catalogue::program(&lang));
        if let Some(team) = &mut self.state.team {
            team.speak(&lang);
            if let Some(draft) = &mut self.state.draft {
                draft.newer = versions::newer(team, &draft.form, &lang).map(Arc::new);
            }
        }
        if let Some(open) = &mut self.open {
            open.draft.lang = lang.tag();
        }
        self.desk.context.lang = lang.clone();
        self.state.lang = lang;
    }

    /// A team comes: everything speaks the language that suits it, where the reporter chose none.
    fn suit(&mut self, team: &mut TeamState) {
        let lang = self.desk.context.lang_for(&team.bundle);
        if lang != self.state.lang {
            self.speak(lang);
        }
        if team.common.lang() != self.state.lang {
            team.speak(&self.state.lang);
        }
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

/// Hands events to a session and wakes its interface.
fn teller(
    to: &Sender<Event>,
    wake: &Arc<dyn Fn() + Send + Sync>,
) -> impl Fn(Event) + Send + 'static {
    let (to, wake) = (to.clone(), wake.clone());
    move |event| {
        // A session that is gone needs no event.
        let _ = to.send(event);
        wake();
    }
}

/// The name a team is known by here, else its ID.
fn known_name<'a>(pins: &'a Pins, team: &'a str) -> &'a str {
    match pins.name(team) {
        Some(name) => name,
        None if team == example::TEAM_ID => example::NAME,
        None => team,
    }
}
