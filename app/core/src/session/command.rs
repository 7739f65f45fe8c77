//! What an interface asks for: edits and jobs.

use crate::lookup::Plan;
use crate::mail::account::{Account, Secret};
use crate::mail::dispatch::Whom;
use crate::mail::handover::Program;
use crate::net::proxy::ProxyAddress;
use crate::report::standing::Standing;
use crate::store::receipt::Said;
use jiff::civil::Date;
use std::path::PathBuf;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::Lang;

use super::JobId;
use super::deliver::{Division, Given};
use super::importing::Import;

/// What an interface asks for.
pub enum Command {
    /// A change of the draft, applied at once, undoable.
    Edit(Edit),
    /// Takes the last edit back.
    Undo,
    /// Does it again.
    Redo,
    /// Starts a job.
    Start(Job),
    /// Ends a job.
    Cancel(JobId),
    /// The notice was read.
    Dismiss(u64),
    /// Speaks another language from now on; no answer is touched.
    SetLanguage(Lang),
    /// Begins a draft of a form of the opened bundle.
    NewDraft(Id),
    /// Begins an exercise with that form, everything filled in that it wants.
    NewTest(Id),
    /// Makes the draft a report of another of its form's stages; no answer is touched.
    SetStage(Id),
    /// What stands beside the answers of the draft's report: the numbers that teams gave it.
    Stand(Standing),
    /// What the reporter says became of what was handed over to a mail program; nothing, as long as it is not known.
    SaySent(Option<Said>),
    /// Keeps what was delivered until the end of a day, or until it is deleted.
    KeepUntil(Option<Date>),
    /// Deletes the answers of what was delivered: no update of it can be made any more.
    KeepReceiptOnly,
    /// Moves the draft to the newest form that the team has published ([`super::DraftState::newer`]).
    MoveToNewer,
    /// Throws away an answer that has no question any more, by its place in [`super::DraftState::left`].
    DropLeft(usize),
    /// Throws the answers of a preview away and begins its form again.
    Empty,
    /// Puts the draft away (saved).
    CloseDraft,
    /// Leaves the exported draft that was to be taken in.
    CloseImport,
    /// Puts the team away; the draft too.
    CloseTeam,
    /// "I could not check this team", or takes it back.
    AcceptUnchecked(bool),
    /// Protects drafts with a passphrase from now on, and with nothing else.
    UsePassphrase(Secret),
    /// Protects the draft under way, and those that are begun in this session, in these ways from now on.
    Protect(Ways),
    /// Keeps drafts in memory only, by explicit choice.
    UseMemoryOnly,
    /// Adds or replaces an account by name.
    PutAccount(Account),
    /// Removes an account.
    RemoveAccount(String),
}

/// In which ways a draft is to open: any of them does.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// The system's keyring has its key.
    pub keyring: bool,
    /// This passphrase opens it.
    pub passphrase: Option<Secret>,
}

/// A draft that goes elsewhere.
pub struct Export {
    /// Its ID.
    pub draft: String,
    /// Its passphrase, when it needs one.
    pub own: Option<Secret>,
    /// The passphrase of the file.
    pub passphrase: Secret,
    /// The files that go along with the report go into it, too.
    pub files: bool,
    /// Where to.
    pub path: PathBuf,
}

/// A change of the draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Answers a field, or takes the answer away.
    Set(Key, Option<Value>),
    /// Marks an answer with one of the TLP labels that its field allows; the field's own again with none.
    Mark(Key, Option<String>),
    /// Adds a row at the end of a repeat.
    AddRow(Key),
    /// Removes a row of a repeat.
    RemoveRow(Key, u32),
    /// Moves a row of a repeat up (`true`) or down.
    MoveRow(Key, u32, bool),
    /// Takes a file away.
    RemoveEvidence(Key, u32),
    /// Says what a file is.
    DescribeEvidence(Key, u32, String),
    /// Lets only the picture of a file go along, without what it says of who made it, or all of it.
    BareEvidence(Key, u32, bool),
}

/// Whose key is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The open team's.
    Open,
    /// That of the form that was refused ([`super::State::held_back`]).
    HeldBack,
}

/// What a reporter got of a team through another channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Typed or pasted.
    Text(String),
    /// A text, a certificate, a picture of a QR code.
    File(PathBuf),
}

/// Who is to sign a report.
pub enum SignWith {
    /// Nobody.
    Nobody,
    /// A key that is made for this report, once.
    Made,
    /// A key in a file.
    File {
        /// Where it is.
        path: PathBuf,
        /// What unlocks it, where it is locked. It is forgotten when the draft is put away, as the key is.
        passphrase: Option<Secret>,
    },
    /// A key that GnuPG's agent keeps, by the fingerprint of its certificate. The agent asks for the passphrase.
    Agent(String),
}

/// Long work.
pub enum Job {
    /// Opens a bundle from a file; an exported draft waits for its passphrase ([`super::State::import`]).
    OpenFile(PathBuf),
    /// Opens a bundle from an `https://` address.
    OpenAddress(String),
    /// Opens the bundle that came with the program, or the newest of its team.
    OpenBrand,
    /// Opens the example.
    OpenExample,
    /// The reporter got this through another channel: the fingerprint of the bundle's signer in it makes the team *checked*,
    /// anything else is a notice.
    Compare(Whose, Shown),
    /// Opens a draft of the list (and its bundle).
    Resume {
        /// Its ID.
        draft: String,
        /// Its passphrase, when it needs one.
        passphrase: Option<Secret>,
    },
    /// Deletes a draft: every slot of its key is destroyed.
    Delete(String),
    /// Looks what the drafts of the list are that nothing is known of: with a passphrase those that it opens, else those that
    /// the keyring opens.
    TellApart(Option<Secret>),
    /// Gives a draft of the list a name of the reporter's own, or takes it away.
    Rename {
        /// Its ID.
        draft: String,
        /// Its passphrase, when it needs one.
        own: Option<Secret>,
        /// The name; empty for none.
        name: String,
    },
    /// Makes a new report of the answers of a draft of the list. It opens in the way in which that one is opened.
    Duplicate {
        /// Its ID.
        draft: String,
        /// Its passphrase, when it needs one.
        own: Option<Secret>,
    },
    /// Has a draft of the list open in other ways than before.
    Protect {
        /// Its ID.
        draft: String,
        /// Its passphrase, when it needs one.
        own: Option<Secret>,
        /// The ways, all of them.
        ways: Ways,
    },
    /// Writes a draft of the list into one file under a passphrase.
    Export(Export),
    /// Takes in such a file, the one of [`super::State::import`].
    Import(Import),
    /// Adds files to an evidence field.
    AddEvidence(Key, Vec<PathBuf>),
    /// Hashes the evidence, judges the certificates, computes the sizes.
    Prepare,
    /// Seals into a file.
    Save {
        /// Which envelope.
        format: MailFormat,
        /// Where to.
        path: PathBuf,
    },
    /// Looks which mail programs are here.
    FindPrograms,
    /// Seals into one file and has a mail program open a message with it.
    HandOver {
        /// Which program.
        program: Program,
        /// Where to.
        path: PathBuf,
    },
    /// Shows a file in the system's file manager.
    Reveal(PathBuf),
    /// Chooses who signs the report from now on, and makes or unlocks the key.
    SignWith(SignWith),
    /// Looks for the keys that GnuPG's agent could sign with.
    ListAgentKeys,
    /// Writes the key that was made for the report: what is secret of it under the passphrase, without one what is public.
    SaveKey {
        /// Where to.
        path: PathBuf,
        /// The passphrase that the file is to have.
        passphrase: Option<Secret>,
    },
    /// Writes a copy for the site's own file, in the clear; the name's ending says whether HTML or PDF.
    Print(PathBuf),
    /// Seals and mails.
    Send {
        /// Name of the account.
        account: String,
        /// Its passwords, when they are asked for.
        given: Given,
        /// Whether it goes whole.
        division: Division,
    },
    /// Sends a mail of the outbox again, to whom it has not got.
    SendAgain {
        /// ID of the entry.
        entry: String,
        /// Passwords of its account, when they are asked for.
        given: Given,
        /// Those for whom it is unknown, too.
        whom: Whom,
    },
    /// Removes a mail from the outbox: it can no longer be sent from there.
    RemoveMail(String),
    /// Asks the mail domain of this address which server it sends through: only where the reporter said so.
    FindSettings {
        /// The address.
        address: String,
        /// Through this proxy, where its account is to have one.
        proxy: Option<ProxyAddress>,
    },
    /// Looks the keys of the team up where its domains publish them: only where the reporter said so.
    LookUp(Plan),
    /// Looks for a newer form of the team at its address.
    LookForNewer,
    /// Adds or replaces an account by name once the system's keyring has its password.
    PutAccount {
        /// The account.
        account: Box<Account>,
        /// Its password.
        password: Secret,
    },
    /// Connects and signs in without sending anything.
    TestAccount {
        /// Name of the account.
        account: String,
        /// Its passwords, when they are asked for.
        given: Given,
    },
}
