//! What an interface shows.

use super::comparing::HeldBack;
use super::recognising::{Reached, Recognised};
use super::renewing::Renewal;
use crate::brand::Brand;
use crate::bundle::{Bundle, Verified};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::logo::Logo;
use crate::lookup::Answer;
use crate::mail::found::Found;
use crate::mail::handover::Program;
use crate::mail::trial::Tested;
use crate::openpgp::agent::Offered;
use crate::policy::Policy;
use crate::preview::Findings;
use crate::report::standing::Standing;
use crate::store::draft::Left;
use crate::store::outbox::Entry;
use crate::store::pins::{Dates, Trust};
use crate::store::receipt::Receipt;
use crate::store::settings::Settings;
use crate::store::signing::{By, Signing};
use crate::store::vault::Slots;
use jiff::Zoned;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::evaluate::Evaluator;
use tocsin_form_schema::form::Field;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::{Catalogue, Lang};

/// Everything an interface shows.
pub struct State {
    /// The language of the window.
    pub lang: Lang,
    /// The program's words in it.
    pub words: Arc<Catalogue>,
    /// The reporter's choices.
    pub settings: Settings,
    /// What the organisation has fixed.
    pub policy: Arc<Policy>,
    /// The team's bundle that came with this copy of the program.
    pub brand: Option<Arc<Brand>>,
    /// The opened bundle.
    pub team: Option<TeamState>,
    /// The folder that the bundle is made from as it is edited: then nothing is kept, sealed or sent.
    pub preview: Option<PreviewState>,
    /// Drafts on this machine, newest first.
    pub drafts: Vec<DraftSummary>,
    /// The outbox, oldest first; what servers took for everyone is in it until it is deleted.
    pub outbox: Vec<Entry>,
    /// The exported draft that is to be taken in.
    pub import: Option<ImportState>,
    /// The draft that was exported last, and where to.
    pub exported: Option<(String, PathBuf)>,
    /// The draft under way.
    pub draft: Option<DraftState>,
    /// How drafts are protected on this machine.
    pub protection: Protection,
    /// There is a system's keyring that may be asked to keep a key.
    pub keyring: bool,
    /// Work under way.
    pub jobs: Vec<JobState>,
    /// What has to be told, oldest first.
    pub notices: Vec<Notice>,
    /// What sealing would write: present while it matches the answers.
    pub prepared: Option<Prepared>,
    /// What was delivered last of the draft under way.
    pub receipt: Option<Receipt>,
    /// Where the copy of the draft under way is that was printed last.
    pub printed: Option<PathBuf>,
    /// The mail programs that are here; none while nobody has looked.
    pub programs: Option<Vec<Program>>,
    /// The address whose mail domain was asked last, and which server it names.
    pub found: Option<(String, Found)>,
    /// The keys that GnuPG's agent could sign with; none before they were looked for.
    pub agent_keys: Option<Vec<Offered>>,
    /// Where the key is that was made for the report under way and saved last.
    pub key_saved: Option<PathBuf>,
    /// How far the account that was tested last came; none while it is being tested.
    pub tested: Option<Tested>,
    /// What was looked up last of the team, by its ID.
    pub looked: Option<(String, Vec<Answer>)>,
    /// The form that was refused last, where comparing its key makes way for it.
    pub held_back: Option<Arc<HeldBack>>,
    /// What came of looking for a newer form last, by the team's ID.
    pub renewal: Option<(String, Renewal)>,
}

/// The opened bundle.
#[derive(Clone)]
pub struct TeamState {
    /// The bundle whose forms and words are used: a resumed draft's own.
    pub bundle: Arc<Verified<Bundle>>,
    /// The newest accepted bundle of this team: telephone, addresses, limits and keys come from here only
    /// (DESIGN decision 8). The same as `bundle` unless an older draft was resumed.
    pub newest: Arc<Verified<Bundle>>,
    /// What is known about whether it is the team's.
    pub trust: Trust,
    /// It is the team whose bundle came with this copy of the program.
    pub came: bool,
    /// The key of the newest bundle had expired before anything that it signed was accepted here: nothing is sealed.
    pub late: bool,
    /// Since when the team is known here, and since when its key is compared.
    pub dates: Dates,
    /// The words of `common.ftl`, in the window's language.
    pub common: Arc<Catalogue>,
    /// The words of each form (and `common.ftl`), in the window's language.
    pub texts: BTreeMap<Id, Arc<Catalogue>>,
    /// `team.md` in the window's language, or the nearest.
    pub description: Arc<str>,
    /// Its logo, where the newest bundle has one that can be shown.
    pub(super) logo: Option<Arc<Logo>>,
    /// Warnings that do not refuse: expired form, skipped certificate …
    pub warnings: Vec<Refusal>,
    /// Where a newer bundle of the team may be: an `https://` address, which is asked only when the reporter says so.
    pub address: Option<String>,
    /// Why nothing is sealed to the team any more, where that was learned since its bundle was opened.
    pub withdrawn: Option<Refusal>,
}

/// A team's folder under its author's hands.
#[derive(Clone)]
pub struct PreviewState {
    /// The folder.
    pub folder: PathBuf,
    /// What a check says of it as it is now; none until it was read for the first time.
    pub found: Option<Arc<Findings>>,
    /// Why the folder as it is now cannot be opened: then the bundle is what could be opened last, if anything could.
    pub refused: Option<Refusal>,
}

/// A draft in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftSummary {
    /// Its ID.
    pub id: String,
    /// Team ID and name.
    pub team: (String, String),
    /// Last saved.
    pub saved: Zoned,
    /// The last day that it is kept, where one was chosen.
    pub until: Option<Date>,
    /// What opens it.
    pub slots: Slots,
    /// Opening it asks for a passphrase.
    pub needs_passphrase: bool,
    /// What it is; none before it was opened in this session: nothing more is written in clear.
    pub known: Option<Recognised>,
}

impl DraftSummary {
    /// How far it got and the reference on its covers, as far as that can be told without opening it. The outbox knows
    /// better than what was seen of the draft: its mails may have gone since.
    pub fn reached<'a>(&'a self, outbox: &'a [Entry]) -> Option<(Reached, Option<&'a str>)> {
        let known = self.known.as_ref();
        let known = known.map(|known| (known.reached, known.reference.as_deref()));
        let mailed = Reached::by_outbox(&self.id, outbox);
        let mailed = mailed.map(|(reached, reference)| (reached, Some(reference)));
        match known {
            Some((Reached::Waiting | Reached::Partly | Reached::Unknown | Reached::Mailed, _)) => {
                mailed.or(known)
            }
            // Its mail may have gone or been removed meanwhile.
            Some((Reached::SavedWaiting, reference)) => match mailed {
                Some((Reached::Waiting, _)) => known,
                Some(_) => mailed,
                None => Some((Reached::Saved, reference)),
            },
            Some(_) | None => known.or(mailed),
        }
    }

    /// Whether it was delivered, as far as that is known, and nothing was changed since.
    pub fn is_over(&self, outbox: &[Entry]) -> bool {
        let changed = self.known.as_ref().is_some_and(|known| known.changed);
        let reached = self.reached(outbox).map(|(reached, _)| reached);
        // A day is chosen only for what was delivered.
        !changed && reached.map_or(self.until.is_some(), Reached::is_over)
    }
}

/// An exported draft that waits for its passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportState {
    /// The file.
    pub file: PathBuf,
    /// The same report is here already: which is the newer one. It is asked which to go on with.
    pub here: Option<Refusal>,
}

/// The draft under way.
#[derive(Clone)]
pub struct DraftState {
    /// Its ID.
    pub id: String,
    /// Its form.
    pub form: Id,
    /// Which of the form's successive reports it is; none for a form without stages.
    pub stage: Option<Id>,
    /// Its answers.
    pub answers: Answers,
    /// What applies, is missing, is wrong: always that of `answers`, and of the minute.
    pub evaluation: Evaluator,
    /// Where it stands on disk.
    pub saving: Saving,
    /// Counts up with every edit.
    pub revision: u64,
    /// Undo is possible.
    pub can_undo: bool,
    /// Redo is possible.
    pub can_redo: bool,
    /// It came back after the program had ended without closing it: typed until then.
    pub recovered: Option<Zoned>,
    /// "I could not check": the reporter's explicit choice for an unchecked team.
    pub accepted_unchecked: bool,
    /// The team has published another form of this ID since the draft was begun.
    pub newer: Option<Arc<Newer>>,
    /// Answers that the form, which the draft was moved to, has no question for.
    pub left: Vec<Left>,
    /// What stands beside the answers.
    pub standing: Standing,
    /// An exercise.
    pub test: bool,
    /// The last day that it is kept; without one it stays until it is deleted.
    pub until: Option<Date>,
    /// Only the receipts are kept of it.
    pub receipt_only: bool,
    /// Who signs it.
    pub signature: Signature,
}

/// Who signs a report, as far as a page needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Nobody.
    Nobody,
    /// The key that was made for this report: its fingerprint.
    Made(String),
    /// A key of the reporter's.
    File {
        /// Where it is.
        path: PathBuf,
        /// Fingerprint of its certificate.
        fingerprint: String,
        /// Whether it was unlocked since the draft was opened.
        unlocked: bool,
    },
    /// A key that GnuPG's agent keeps: the fingerprint of its certificate.
    Agent(String),
}

impl Signature {
    pub(super) fn of(signing: &Signing, unlocked: bool) -> Signature {
        match (&signing.by, signing.signing_key()) {
            (By::File { path, fingerprint }, _) => Signature::File {
                path: path.clone(),
                fingerprint: fingerprint.clone(),
                unlocked,
            },
            (By::Agent { fingerprint }, _) => Signature::Agent(fingerprint.clone()),
            (_, Some(made)) => Signature::Made(made.fingerprint.clone()),
            (_, None) => Signature::Nobody,
        }
    }

    /// Whether what was chosen can be done.
    pub fn is_ready(&self) -> bool {
        !matches!(
            self,
            Signature::File {
                unlocked: false,
                ..
            }
        )
    }
}

/// A form that the team has published since the draft was begun. Keys and addresses are the newest in any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// Questions that the older form does not have, in the window's language.
    pub added: Vec<String>,
    /// Questions that are asked otherwise.
    pub changed: Vec<String>,
    /// Questions of the older form that are no longer asked.
    pub removed: Vec<String>,
    /// The team no longer takes the older one.
    pub must: bool,
}

impl DraftState {
    /// The answer of a field as it stands: typed, calculated, or a default that was neither answered nor emptied.
    pub fn answer(&self, key: &Key, field: &Field) -> Option<&Value> {
        let typed = self.answers.get(key).filter(|value| {
            let emptied = matches!(value, Value::Text(text) if text.is_empty());
            field.calc.is_none() && !emptied
        });
        typed.or_else(|| self.evaluation.computed.get(key))
    }
}

/// Where a draft stands on disk.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// On disk as it is, since.
    Saved(Zoned),
    /// Being written.
    Pending,
    /// Could not be written.
    Failed(Refusal),
    /// Only in memory: no protection chosen yet, or chosen so.
    MemoryOnly,
}

/// How drafts are protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Nothing usable yet: ask for a passphrase (or memory only) before anything is typed.
    Undecided,
    /// The system's keyring is being asked; it may be showing a window of its own.
    Checking,
    /// The system's keyring holds the key.
    Keyring,
    /// A passphrase.
    Passphrase,
    /// Either: the system's keyring, or a passphrase.
    Both,
    /// Memory only, by explicit choice.
    MemoryOnly,
}

impl From<Slots> for Protection {
    fn from(slots: Slots) -> Protection {
        match (slots.keyring, slots.passphrase) {
            (true, true) => Protection::Both,
            (true, false) => Protection::Keyring,
            (false, true) => Protection::Passphrase,
            (false, false) => Protection::Undecided,
        }
    }
}

/// Names a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

/// Work under way.
#[derive(Clone)]
pub struct JobState {
    /// Its ID.
    pub id: JobId,
    /// What it does; its words are the message `job-NAME`.
    pub name: &'static str,
    /// How far it is.
    pub progress: Progress,
}

/// Something that has to be told once.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Names it, for [`Command::Dismiss`].
    pub id: u64,
    /// What.
    pub refusal: Refusal,
}

/// What sealing would write.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// The draft's revision it belongs to.
    pub revision: u64,
    /// Octets of each envelope.
    pub sizes: Vec<(MailFormat, u64)>,
    /// Octets of the mail, in the envelope that the team prefers.
    pub mail: u64,
    /// Octets of a mail that the reporter's own program makes around the sealed file.
    pub mail_attached: u64,
    /// Octets of the mail whose evidence goes apart; none where there is no evidence.
    pub mail_apart: Option<u64>,
    /// Fingerprints of the certificates it would be encrypted to.
    pub recipients: Vec<String>,
    /// Certificates that cannot be used, and why.
    pub skipped: Vec<(String, Refusal)>,
    /// Name proposed for the file, without extension: neutral.
    pub file_stem: String,
}
