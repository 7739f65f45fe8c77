//! Jobs: each on a thread of its own, with an ID, progress and cancel; each answers once.

use super::command::{Export, Ways};
use super::comparing::{self, HeldBack};
use super::deliver::{self, Again, Finished, Given, Sent};
use super::evidence;
use super::exporting;
use super::importing::{self, Imported};
use super::keeping;
use super::looking_up;
use super::opening::{self, Context};
use super::printing;
use super::recognising::Recognised;
use super::refusal::SessionRefusal;
use super::renewing::{self, Renewal};
use super::saving::{Saved, Saver};
use super::shelf::{self, Duplicate, Opener};
use super::{Job, JobId, Prepared, Shown, TeamState, Whom, outgoing};
use crate::clock::rfc3339;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::lookup::{self, Plan};
use crate::mail::account::{Account, PasswordFrom, Secret};
use crate::mail::found;
use crate::mail::handover::{self, Program};
use crate::mail::trial::Tested;
use crate::net::proxy::ProxyAddress;
use crate::openpgp::agent::{self, Offered};
use crate::openpgp::seal::SealRefusal;
use crate::openpgp::signer::{Signer, SignerRefusal};
use crate::preview::Look;
use crate::report::print::Format;
use crate::start::places::Places;
use crate::start::reveal::reveal;
use crate::store::StoreRefusal;
use crate::store::draft::{self, Draft, DraftFile};
use crate::store::edition::Outgoing;
use crate::store::keyring::Keyring;
use crate::store::outbox::{self, Held, Listing};
use crate::store::signing::Signing;
use crate::store::vault::{Slots, Vault};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::time::Duration;
use tocsin_form_schema::answers::{Attachment, Key};
use tocsin_form_schema::team::MailFormat;

/// How long opening or deleting a draft waits for its last saving.
const SETTLE: Duration = Duration::from_secs(10);

/// Names of jobs: the words of each are the message `job-NAME`.
pub const NAMES: &[&str] = &[
    "open",
    "fetch",
    "compare",
    "resume",
    "delete",
    "tell-apart",
    "rename",
    "duplicate",
    "export",
    "import",
    "attach",
    "prepare",
    "save",
    "find-programs",
    "hand-over",
    "reveal",
    "send",
    "send-again",
    "remove-mail",
    "print",
    "sign",
    "save-key",
    "test-account",
    "look-up",
    "look-for-newer",
    "protect",
    "keep-password",
    "forget-password",
];

/// What threads tell the session.
pub(super) enum Event {
    /// A job's one answer.
    Done(JobId, Result<Outcome, Refusal>),
    /// An attempt to save.
    Saved(Saved),
    /// What is about to go out, of the draft under way; who waits until that is on disk.
    Outgoing(Box<Outgoing>, Sender<()>),
    /// The folder of a preview as it is now.
    Looked(Box<Look>),
    /// Something that went wrong outside of a job.
    Told(Refusal),
}

/// What a job brings.
pub(super) enum Outcome {
    Opened(Box<TeamState>),
    Resumed(Box<Resumed>),
    Deleted(String),
    Over(Vec<keeping::Over>),
    Exported(String, PathBuf),
    Imported(Box<Imported>),
    Found(Key, Vec<Attachment>),
    Prepared(Prepared),
    Delivered(Box<Sent>, Listing),
    SentAgain(Box<Again>, Listing),
    /// Nothing was put into the outbox, nor into its place.
    NotPosted(Refusal, Listing),
    MailRemoved(String, Listing),
    Printed(PathBuf),
    Programs(Vec<Program>),
    Revealed,
    /// The team as it is now that it was compared, and why it is not *checked*.
    Compared(Box<TeamState>, Option<Refusal>),
    /// Why a form was refused, which comparing makes way for.
    HeldBack(Refusal, HeldBack),
    Signs(Signing, Option<Box<Signer>>),
    AgentKeys(Vec<Offered>),
    KeySaved(PathBuf),
    Settings(String, found::Found),
    Tested(String, Tested),
    /// What was looked up of the team of this ID; the team as it is by what was learned.
    LookedUp(
        String,
        Vec<lookup::Answer>,
        Option<Result<Box<TeamState>, Refusal>>,
    ),
    Renewed(Renewal, Box<TeamState>),
    /// The keyring has the password of this account.
    PasswordKept(Box<Account>),
    PasswordForgotten,
    /// Passwords that stood in the settings: the proxies that the keyring has them of, and why it has not the others.
    TakenOver(BTreeSet<String>, Vec<Refusal>),
    Protected(Box<Protected>),
    /// By draft, what it is.
    Recognised(Vec<(String, Recognised)>),
    Duplicated(Box<Duplicate>, Slots),
    /// A draft of the list opens in other ways now.
    Relocked(String, Slots),
}

pub(super) struct Resumed {
    pub(super) team: TeamState,
    pub(super) file: DraftFile,
    pub(super) draft: Draft,
    pub(super) fell_back: bool,
    /// The outbox knew more than the draft.
    pub(super) learned: bool,
}

pub(super) struct Protected {
    pub(super) vault: Vault,
    /// The files of a draft that had none yet.
    pub(super) file: Option<Result<DraftFile, StoreRefusal>>,
    /// What of its old key could not be destroyed.
    pub(super) behind: Option<Refusal>,
}

/// What a job belongs to: it ends with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// Choosing the team and draft to work on: the newest choice counts.
    Choice,
    /// The draft under way.
    Draft,
    /// The draft under way, whose report may already be with the mail server.
    Delivery,
    /// Neither.
    Other,
}

/// Work to be done on a thread.
pub(super) type Work = Box<dyn FnOnce(&Progress) -> Result<Outcome, Refusal> + Send>;

/// Where a job's answer goes, exactly once: also when the work panics.
struct Answer {
    job: JobId,
    to: Sender<Event>,
    wake: Arc<dyn Fn() + Send + Sync>,
    result: Option<Result<Outcome, Refusal>>,
}

impl Drop for Answer {
    fn drop(&mut self) {
        let result = self.result.take();
        let ended = || Err(SessionRefusal::JobEnded.into());
        // A session that is gone needs no answer.
        let _ = self
            .to
            .send(Event::Done(self.job, result.unwrap_or_else(ended)));
        (self.wake)();
    }
}

/// Starts a job's thread.
pub(super) fn spawn(
    job: JobId,
    progress: Progress,
    to: Sender<Event>,
    wake: Arc<dyn Fn() + Send + Sync>,
    work: Work,
) {
    let answer = Answer {
        job,
        to,
        wake,
        result: None,
    };
    // Where no thread can be made, dropping the answer tells so.
    let _ = std::thread::Builder::new()
        .name("job".into())
        .spawn(move || {
            let mut answer = answer;
            answer.result = Some(work(&progress));
        });
}

/// Gives a proxy the password that is kept for it; nobody is asked.
fn unlock(
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal> {
    move |proxy, from| deliver::proxy_password(proxy, from, None, keyring, progress)
}

/// What jobs of a session share.
pub(super) struct Desk {
    pub(super) context: Context,
    pub(super) keyring: Option<Arc<dyn Keyring>>,
    pub(super) saver: Saver,
    pub(super) events: Sender<Event>,
    pub(super) wake: Arc<dyn Fn() + Send + Sync>,
}

impl Desk {
    /// The name, subject and work of a job that needs nothing but itself; others are handed back.
    pub(super) fn simple(&self, job: Job) -> Result<(&'static str, Subject, Work), Job> {
        let context = self.context.clone();
        Ok(match job {
            Job::OpenFile(path) => (
                "open",
                Subject::Choice,
                Box::new(move |p| open(&opening::read_file(&path, p)?, &context)),
            ),
            Job::OpenAddress(address) => (
                "fetch",
                Subject::Choice,
                Box::new({
                    let keyring = self.keyring.clone();
                    move |p| {
                        let unlock = unlock(keyring.as_ref(), p);
                        let bytes = opening::read_address(&address, &context, unlock, p)?;
                        let opened = opening::open_from(&address, &bytes, &context);
                        opened_or_held(opened, &bytes, &context)
                    }
                }),
            ),
            Job::OpenBrand => (
                "open",
                Subject::Choice,
                Box::new(move |_| match context.dirs.brand() {
                    Some(brand) => opened(opening::open_brand(brand, &context)),
                    None => Err(SessionRefusal::NoTeam.into()),
                }),
            ),
            Job::OpenExample => (
                "open",
                Subject::Choice,
                Box::new(move |_| opened(opening::open_example(&context))),
            ),
            Job::Resume { draft, passphrase } => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |_: &Progress| {
                    saver.settle(&draft, SETTLE);
                    resume(&draft, passphrase.as_ref(), keyring.as_ref(), &context)
                };
                ("resume", Subject::Choice, Box::new(work))
            }
            Job::FindSettings { address, proxy } => {
                let keyring = self.keyring.clone();
                let work = move |progress: &Progress| {
                    let unlock = unlock(keyring.as_ref(), progress);
                    let options = opening::fetch_options(&context, proxy, unlock)?;
                    let found = found::ask(&address, &options, progress)?;
                    Ok(Outcome::Settings(address, found))
                };
                ("find-settings", Subject::Other, Box::new(work))
            }
            Job::ListAgentKeys => (
                "sign",
                Subject::Other,
                Box::new(|_| {
                    let offered = agent::offered().map_err(SignerRefusal::Agent);
                    let offered = offered.map_err(SealRefusal::Signer)?;
                    Ok(Outcome::AgentKeys(offered))
                }),
            ),
            Job::FindPrograms => {
                let work = move |_: &Progress| {
                    let programs = handover::found::programs(&Places::here());
                    Ok(Outcome::Programs(programs))
                };
                ("find-programs", Subject::Other, Box::new(work))
            }
            Job::Reveal(file) => {
                let work = move |progress: &Progress| {
                    reveal(&file, &Places::here(), progress)?;
                    Ok(Outcome::Revealed)
                };
                ("reveal", Subject::Other, Box::new(work))
            }
            Job::Delete(id) => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |_: &Progress| {
                    saver.forget(&id);
                    saver.settle(&id, SETTLE);
                    draft::delete(&context.dirs, &id, keyring.as_ref())?;
                    Ok(Outcome::Deleted(id))
                };
                ("delete", Subject::Other, Box::new(work))
            }
            Job::Rename { draft, own, name } => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |_: &Progress| {
                    saver.settle(&draft, SETTLE);
                    let known = shelf::rename(&draft, &name, opener(&own, &keyring), &context)?;
                    Ok(Outcome::Recognised(vec![(draft, known)]))
                };
                ("rename", Subject::Other, Box::new(work))
            }
            Job::Duplicate { draft, own } => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |_: &Progress| {
                    saver.settle(&draft, SETTLE);
                    let made = shelf::duplicate(&draft, opener(&own, &keyring), &context)?;
                    let slots = Slots {
                        keyring: own.is_none(),
                        passphrase: own.is_some(),
                    };
                    Ok(Outcome::Duplicated(Box::new(made), slots))
                };
                ("duplicate", Subject::Other, Box::new(work))
            }
            Job::Protect { draft, own, ways } => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |_: &Progress| {
                    saver.settle(&draft, SETTLE);
                    let here = keyring.as_ref();
                    let opener = opener(&own, &keyring);
                    let slots = shelf::protect(&draft, opener, &ways, here, &context)?;
                    Ok(Outcome::Relocked(draft, slots))
                };
                ("protect", Subject::Other, Box::new(work))
            }
            Job::Export(export) => {
                let (keyring, saver) = (self.keyring.clone(), self.saver.clone());
                let work = move |p: &Progress| {
                    let Export {
                        draft, own, path, ..
                    } = &export;
                    saver.settle(draft, SETTLE);
                    let own = own.as_ref().map(|own| own.0.as_str());
                    let kept = DraftFile::peek(&context.dirs, draft, own, keyring.as_ref())?;
                    exporting::export(&kept, export.files, &export.passphrase, path, &context, p)?;
                    Ok(Outcome::Exported(export.draft, export.path))
                };
                ("export", Subject::Other, Box::new(work))
            }
            Job::Import(import) => {
                let keyring = self.keyring.clone();
                let work = move |p: &Progress| {
                    let imported = importing::import(&import, keyring.as_ref(), &context, p)?;
                    Ok(Outcome::Imported(Box::new(imported)))
                };
                ("import", Subject::Choice, Box::new(work))
            }
            other => return Err(other),
        })
    }

    pub(super) fn compare(&self, mut team: TeamState, shown: Shown) -> Work {
        let context = self.context.clone();
        Box::new(move |progress| {
            let shown = comparing::read(&shown, progress)?;
            let compared = comparing::compare(&mut team, &shown, &context);
            Ok(Outcome::Compared(Box::new(team), compared.err()))
        })
    }

    pub(super) fn compare_held_back(&self, held: Arc<HeldBack>, shown: Shown) -> Work {
        let context = self.context.clone();
        Box::new(move |progress| {
            let shown = comparing::read(&shown, progress)?;
            opened(held.open(&shown, &context))
        })
    }

    pub(super) fn tell_apart(&self, ids: Vec<String>, passphrase: Option<Secret>) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |progress| {
            let opener = opener(&passphrase, &keyring);
            let found = shelf::tell_apart(&ids, opener, &context, progress)?;
            Ok(Outcome::Recognised(found))
        })
    }

    pub(super) fn end_over(&self) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |_| Ok(Outcome::Over(keeping::end_over(keyring.as_ref(), &context))))
    }

    pub(super) fn test_account(&self, mut account: Account, given: Given) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |progress| {
            let secret = deliver::passwords(&mut account, given, keyring.as_ref(), progress)?;
            let tested = deliver::test_account(&account, secret.as_ref(), &context, progress);
            Ok(Outcome::Tested(account.name, tested))
        })
    }

    pub(super) fn look_up(&self, team: &TeamState, plan: Plan) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        let newest = team.newest.clone();
        Box::new(move |progress| {
            let unlock = unlock(keyring.as_ref(), progress);
            let looked = looking_up::look_up(&newest, &plan, &context, unlock, progress)?;
            let id = newest.published.team.id.clone();
            let again = || opening::open_kept(&id, &newest.manifest_sha256, &context);
            let again = looked.learned.then(|| again().map(Box::new));
            Ok(Outcome::LookedUp(id, looked.answers, again))
        })
    }

    pub(super) fn look_for_newer(&self, team: TeamState) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |progress| {
            let unlock = unlock(keyring.as_ref(), progress);
            let bytes = renewing::fetch(&team, &context, unlock, progress)?;
            match renewing::renew(&team, &bytes, &context) {
                Ok((renewal, team)) => Ok(Outcome::Renewed(renewal, Box::new(team))),
                Err(refusal) => held_back(refusal, &bytes, &context),
            }
        })
    }

    pub(super) fn prepare(&self, finished: Finished, from: String, revision: u64) -> Work {
        let context = self.context.clone();
        Box::new(move |progress| {
            deliver::prepare(&finished, &from, revision, &context, progress).map(Outcome::Prepared)
        })
    }

    pub(super) fn save(&self, finished: Finished, format: MailFormat, path: PathBuf) -> Work {
        let (context, mut keep) = (self.context.clone(), self.keep());
        Box::new(move |progress| {
            let sent =
                deliver::seal_report(&finished, format, &path, &mut keep, &context, progress);
            Ok(delivered(sent, listing(&context)))
        })
    }

    pub(super) fn hand_over(&self, finished: Finished, program: Program, path: PathBuf) -> Work {
        let (context, mut keep) = (self.context.clone(), self.keep());
        Box::new(move |progress| {
            let sent = deliver::hand_over_report(
                &finished, &program, &path, &mut keep, &context, progress,
            );
            Ok(delivered(sent, listing(&context)))
        })
    }

    /// Asks the session to have on disk what is about to go out, and waits until it has.
    fn keep(&self) -> impl FnMut(&Outgoing) -> Result<(), Refusal> + Send + 'static {
        let (events, wake) = (self.events.clone(), self.wake.clone());
        move |outgoing| {
            let (kept, wait) = mpsc::channel();
            let told = events.send(Event::Outgoing(Box::new(outgoing.clone()), kept));
            wake();
            let kept = told.is_ok() && wait.recv_timeout(SETTLE).is_ok();
            kept.then_some(()).ok_or(SessionRefusal::NotSaved.into())
        }
    }

    pub(super) fn print(&self, finished: Finished, path: PathBuf) -> Work {
        let context = self.context.clone();
        Box::new(move |progress| {
            let format = Format::of(&path)?;
            printing::print(&finished, format, &path, &context, progress)?;
            Ok(Outcome::Printed(path))
        })
    }

    pub(super) fn send(&self, finished: Finished, mut account: Account, given: Given) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        let mut keep = self.keep();
        Box::new(move |progress| {
            let secret = deliver::passwords(&mut account, given, keyring.as_ref(), progress)?;
            let secret = secret.as_ref();
            let sent =
                deliver::mail_report(&finished, &account, secret, &mut keep, &context, progress);
            Ok(delivered(sent, listing(&context)))
        })
    }

    pub(super) fn send_again(
        &self,
        entry: String,
        mut account: Account,
        given: Given,
        whom: Whom,
    ) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |progress| {
            let secret = deliver::passwords(&mut account, given, keyring.as_ref(), progress)?;
            let secret = secret.as_ref();
            let again = deliver::send_again(&entry, &account, secret, whom, &context, progress)?;
            Ok(Outcome::SentAgain(Box::new(again), listing(&context)))
        })
    }

    pub(super) fn remove_mail(&self, entry: String) -> Work {
        let context = self.context.clone();
        Box::new(move |_| {
            let held = Held::open(&context.dirs, &entry, context.clock.as_ref())?;
            held.discard(&context.dirs)?;
            Ok(Outcome::MailRemoved(entry, listing(&context)))
        })
    }

    /// Makes a key that opens in these ways, and claims the draft's files.
    pub(super) fn protect(&self, draft: String, ways: Ways) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |_| {
            let vault = shelf::locked_by(&draft, &ways, keyring.as_ref(), &context)?;
            let file = DraftFile::create(&context.dirs, &draft, vault.clone());
            Ok(Outcome::Protected(Box::new(Protected {
                vault,
                file: Some(file),
                behind: None,
            })))
        })
    }

    /// Makes another key for the draft under way, which opens in these ways.
    pub(super) fn relock(&self, file: Arc<DraftFile>, ways: Ways) -> Work {
        let (context, keyring) = (self.context.clone(), self.keyring.clone());
        Box::new(move |_| {
            let (vault, behind) = shelf::relock(&file, &ways, keyring.as_ref(), &context)?;
            Ok(Outcome::Protected(Box::new(Protected {
                vault,
                file: None,
                behind,
            })))
        })
    }

    /// Looks at files that are to go along: `there` are those that the field has already.
    pub(super) fn look(
        &self,
        key: Key,
        paths: Vec<PathBuf>,
        there: Vec<Attachment>,
        most: (u32, u64),
    ) -> Work {
        let added = rfc3339(self.context.clock.now().timestamp());
        Box::new(move |progress| {
            let found = evidence::look(&paths, &there, most, &added, progress)?;
            Ok(Outcome::Found(key, found))
        })
    }
}

/// What opens a draft of the list.
fn opener<'a>(own: &'a Option<Secret>, keyring: &'a Option<Arc<dyn Keyring>>) -> Opener<'a> {
    Opener {
        passphrase: own.as_ref(),
        keyring: keyring.as_ref(),
    }
}

fn delivered(sent: Result<Sent, Refusal>, listing: Listing) -> Outcome {
    match sent {
        Ok(sent) => Outcome::Delivered(Box::new(sent), listing),
        Err(refusal) => Outcome::NotPosted(refusal, listing),
    }
}

fn listing(context: &Context) -> Listing {
    outbox::list(&context.dirs, context.clock.as_ref())
}

fn opened(team: Result<TeamState, Refusal>) -> Result<Outcome, Refusal> {
    team.map(|team| Outcome::Opened(Box::new(team)))
}

fn open(bytes: &[u8], context: &Context) -> Result<Outcome, Refusal> {
    opened_or_held(opening::open_bundle(bytes, context), bytes, context)
}

fn opened_or_held(
    team: Result<TeamState, Refusal>,
    bytes: &[u8],
    context: &Context,
) -> Result<Outcome, Refusal> {
    match team {
        Ok(team) => Ok(Outcome::Opened(Box::new(team))),
        Err(refusal) => held_back(refusal, bytes, context),
    }
}

/// Keeps what was refused, where comparing makes way for it.
fn held_back(refusal: Refusal, bytes: &[u8], context: &Context) -> Result<Outcome, Refusal> {
    match HeldBack::of(&refusal, bytes, context) {
        Some(held) => Ok(Outcome::HeldBack(refusal, held)),
        None => Err(refusal),
    }
}

fn resume(
    id: &str,
    passphrase: Option<&Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<Outcome, Refusal> {
    let passphrase = passphrase.map(|p| p.0.as_str());
    let reopened = DraftFile::open(&context.dirs, id, passphrase, keyring)?;
    let mut draft = reopened.draft;
    let learned = outgoing::reconcile(&mut draft, context)?;
    let team = opening::open_kept(&draft.team, &draft.bundle, context)?;
    if !team.bundle.published.forms.contains_key(&draft.form) {
        return Err(SessionRefusal::NoForm(draft.form.to_string()).into());
    }
    let resumed = Resumed {
        team,
        file: reopened.file,
        draft,
        fell_back: reopened.fell_back,
        learned,
    };
    Ok(Outcome::Resumed(Box::new(resumed)))
}
