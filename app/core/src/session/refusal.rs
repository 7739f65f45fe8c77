//! What the session itself refuses, and every other room's refusal on its way to an interface.

use crate::bundle::BundleRefusal;
use crate::explain::{Explain, Refusal};
use crate::fetch::FetchRefusal;
use crate::folder::FolderRefusal;
use crate::job::Cancelled;
use crate::lookup::LookupRefusal;
use crate::mail::SendRefusal;
use crate::mail::account::SecretRefusal;
use crate::mail::carry::CarryRefusal;
use crate::mail::compose::ComposeRefusal;
use crate::mail::dispatch::OutboxRefusal;
use crate::mail::found::FindRefusal;
use crate::mail::handover::HandoverRefusal;
use crate::openpgp::inhand::InHandRefusal;
use crate::openpgp::open::OpenRefusal;
use crate::openpgp::seal::SealRefusal;
use crate::policy::PolicyRefusal;
use crate::report::print::Unprintable;
use crate::start::reveal::RevealRefusal;
use crate::store::StoreRefusal;
use crate::store::pins::{AcceptRefusal, TrustRefusal};
use tocsin_form_schema::diagnostic::Args;

/// Why the session does not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionRefusal {
    /// No bundle is open.
    #[error("no team")]
    NoTeam,
    /// No draft is open.
    #[error("no draft")]
    NoDraft,
    /// The bundle has no such form.
    #[error("no form {0}")]
    NoForm(String),
    /// The form has no such stage.
    #[error("no stage {0}")]
    NoStage(String),
    /// The team no longer takes the form that the draft was begun with.
    #[error("form retired")]
    FormRetired,
    /// Answers are missing or wrong.
    #[error("{missing} missing, {wrong} wrong")]
    Incomplete {
        /// Required answers that are not there.
        missing: usize,
        /// Answers that are wrong.
        wrong: usize,
    },
    /// The team is not checked, and the reporter has not said "I could not check".
    #[error("unchecked")]
    Unchecked {
        /// The team's name.
        team: String,
    },
    /// The team is not checked, and the organisation forbids sealing to such a team.
    #[error("unchecked, which is forbidden")]
    UncheckedForbidden {
        /// The team's name.
        team: String,
    },
    /// What was compared with the team's fingerprint is another key's.
    #[error("mismatched")]
    Mismatched {
        /// The team's name.
        team: String,
    },
    /// The organisation has fixed how mail is sent: its account.
    #[error("mail is fixed: {0}")]
    MailFixed(String),
    /// Larger as a mail than the team takes.
    #[error("{size} of {most}")]
    TooLarge {
        /// Octets of the mail.
        size: u64,
        /// Octets that the team takes.
        most: u64,
    },
    /// Larger than the account's server said that it takes.
    #[error("{size} of {most} for {account}")]
    TooLargeForServer {
        /// Octets of the mail.
        size: u64,
        /// Octets that the server takes.
        most: u64,
        /// Name of the account.
        account: String,
    },
    /// It would take more mails than that.
    #[error("more than {0} parts")]
    TooManyParts(u32),
    /// There are no files that could go apart from the report.
    #[error("nothing to carry")]
    NothingToCarry,
    /// There is no such account.
    #[error("no account {0}")]
    NoAccount(String),
    /// The account signs in, and nobody gave its password.
    #[error("no password for {0}")]
    NoPassword(String),
    /// The system's keyring did not keep a password: why.
    #[error("password not kept: {0}")]
    PasswordNotKept(String),
    /// The proxy wants a password, and nobody gave it: its address.
    #[error("no password for {0}")]
    NoProxyPassword(String),
    /// The system's keyring did not keep the password that a proxy's address was typed with: the address, and why.
    #[error("password of {0} not kept: {1}")]
    ProxyPasswordNotKept(String, String),
    /// The password of a proxy was taken out of the settings, and the system's keyring did not keep it: its address, and
    /// why.
    #[error("password of {0} removed: {1}")]
    ProxyPasswordRemoved(String, String),
    /// The password of this name, which nobody looks for any more, is still in the keyring: why.
    #[error("{0} stays: {1}")]
    PasswordStays(String, String),
    /// What an interface asked for is under way.
    #[error("delivery under way")]
    Delivering,
    /// The day until which something is to be kept is over.
    #[error("day over: {0}")]
    DayOver(String),
    /// Only the receipt is kept: nothing can be made of it any more.
    #[error("receipt only")]
    ReceiptOnly,
    /// What is kept was never delivered: there is nothing to update.
    #[error("not delivered")]
    NotDelivered,
    /// Nothing that is kept, and can be opened, has this name.
    #[error("nothing kept as {0}")]
    NotKept(String),
    /// This name is that of several, which have these IDs.
    #[error("{0} is {1}")]
    SeveralKept(String, String),
    /// The key that is to sign is not unlocked.
    #[error("signer is locked")]
    SignerLocked,
    /// The draft has been changed since what waits was sealed.
    #[error("changed since")]
    ChangedSince,
    /// No key was made for the report.
    #[error("no key made")]
    NoKeyMade,
    /// The form asks otherwise than when the answers were given.
    #[error("form changed")]
    FormChanged,
    /// Files that went along with a report are no longer where they were.
    #[error("files gone: {0}")]
    FilesGone(String),
    /// The draft cannot be put away because it is not on disk.
    #[error("not saved")]
    NotSaved,
    /// More files than the field takes.
    #[error("more than {0} files")]
    TooManyFiles(u32),
    /// More rows than a report takes: the questions that may be in all of them.
    #[error("more than {0} questions in rows")]
    TooManyRows(usize),
    /// More octets than the field takes.
    #[error("evidence {size} of {most}")]
    TooMuchEvidence {
        /// Octets of all files.
        size: u64,
        /// Octets that the field takes.
        most: u64,
    },
    /// Nothing of this report was handed over to a mail program.
    #[error("not handed over")]
    NotHandedOver,
    /// A preview does nothing but show.
    #[error("preview")]
    Preview,
    /// A path that is no text on this system.
    #[error("path {0}")]
    PathNotText(String),
    /// The work ended without an answer: a mistake of this program.
    #[error("job ended")]
    JobEnded,
    /// The form has expired; it can still be used.
    #[error("team expired {0}")]
    TeamExpired(String),
    /// The certificate that signed the form has expired since it was accepted.
    #[error("signer expired")]
    SignerExpired,
    /// The certificate that signed the form had expired before anything of the team was accepted here.
    #[error("signer expired before {team} was known")]
    BrandExpired {
        /// The team's name.
        team: String,
        /// Whether the organisation gives the number, and not the form.
        given: bool,
        /// Its telephone number.
        telephone: String,
    },
    /// The certificate that was compared is the one that the form brings.
    #[error("the form's own certificate")]
    SameCertificate,
    /// The team's key changed, as both keys have signed; nobody has compared the new one.
    #[error("key handed over from {old} to {new}")]
    KeyHandedOver {
        /// Fingerprint of the one that was remembered, in groups.
        old: String,
        /// Fingerprint of the one of now, in groups.
        new: String,
        /// The day it took over.
        date: String,
    },
    /// A certificate that reports are not encrypted to, though the team published it.
    #[error("skipped {0}")]
    CertificateSkipped(String),
    /// None of the team's certificates can be encrypted to.
    #[error("no certificate")]
    NoCertificate,
    /// None of the certificates that a form names can be encrypted to.
    #[error("no certificate for {0}")]
    FormWithoutKey(String),
    /// What was read of the team could not be remembered on this machine.
    #[error("not remembered: {0}")]
    NotRemembered(String),
    /// Nothing says where a newer form of the team would be.
    #[error("no address")]
    NoAddress,
    /// The form of another team is published there: the IDs of both.
    #[error("{found} instead of {known}")]
    OtherTeam {
        /// Whose was looked for.
        known: String,
        /// Whose it is.
        found: String,
    },
}

/// Code of [`SessionRefusal::KeyHandedOver`].
pub(super) const KEY_HANDED_OVER: &str = "session-key-handed-over";
/// Code of [`SessionRefusal::SameCertificate`].
pub(super) const SAME_CERTIFICATE: &str = "session-same-certificate";
/// Every code of [`SessionRefusal`].
pub const CODES: &[&str] = &[
    "session-no-team",
    "session-no-draft",
    "session-no-form",
    "session-no-stage",
    "session-missing-answers",
    "session-wrong-answers",
    "session-incomplete",
    "session-unchecked",
    "session-unchecked-forbidden",
    "session-mismatched",
    "session-mail-fixed",
    "session-too-large",
    "session-too-large-for-server",
    "session-too-many-parts",
    "session-nothing-to-carry",
    "session-no-account",
    "session-no-password",
    "session-password-not-kept",
    "session-no-proxy-password",
    "session-proxy-password-not-kept",
    "session-proxy-password-removed",
    "session-password-stays",
    "session-delivering",
    "session-day-over",
    "session-receipt-only",
    "session-not-delivered",
    "session-not-kept",
    "session-several-kept",
    "session-signer-locked",
    "session-changed-since",
    "session-no-key-made",
    "session-form-changed",
    "session-files-gone",
    "session-not-saved",
    "session-too-many-files",
    "session-too-many-rows",
    "session-too-much-evidence",
    "session-not-handed-over",
    "session-preview",
    "session-path-not-text",
    "session-job-ended",
    "session-team-expired",
    "session-signer-expired",
    "session-brand-expired",
    KEY_HANDED_OVER,
    SAME_CERTIFICATE,
    "session-certificate-skipped",
    "session-no-certificate",
    "session-form-without-key",
    "session-not-remembered",
    "session-no-address",
    "session-other-team",
];

impl Explain for SessionRefusal {
    fn code(&self) -> &'static str {
        match self {
            SessionRefusal::NoTeam => "session-no-team",
            SessionRefusal::NoDraft => "session-no-draft",
            SessionRefusal::NoForm(_) => "session-no-form",
            SessionRefusal::NoStage(_) => "session-no-stage",
            SessionRefusal::FormRetired => "session-form-retired",
            SessionRefusal::Incomplete { wrong: 0, .. } => "session-missing-answers",
            SessionRefusal::Incomplete { missing: 0, .. } => "session-wrong-answers",
            SessionRefusal::Incomplete { .. } => "session-incomplete",
            SessionRefusal::Unchecked { .. } => "session-unchecked",
            SessionRefusal::UncheckedForbidden { .. } => "session-unchecked-forbidden",
            SessionRefusal::Mismatched { .. } => "session-mismatched",
            SessionRefusal::MailFixed(_) => "session-mail-fixed",
            SessionRefusal::TooLarge { .. } => "session-too-large",
            SessionRefusal::TooLargeForServer { .. } => "session-too-large-for-server",
            SessionRefusal::TooManyParts(_) => "session-too-many-parts",
            SessionRefusal::NothingToCarry => "session-nothing-to-carry",
            SessionRefusal::NoAccount(_) => "session-no-account",
            SessionRefusal::NoPassword(_) => "session-no-password",
            SessionRefusal::PasswordNotKept(_) => "session-password-not-kept",
            SessionRefusal::NoProxyPassword(_) => "session-no-proxy-password",
            SessionRefusal::ProxyPasswordNotKept(..) => "session-proxy-password-not-kept",
            SessionRefusal::ProxyPasswordRemoved(..) => "session-proxy-password-removed",
            SessionRefusal::PasswordStays(..) => "session-password-stays",
            SessionRefusal::Delivering => "session-delivering",
            SessionRefusal::DayOver(_) => "session-day-over",
            SessionRefusal::ReceiptOnly => "session-receipt-only",
            SessionRefusal::NotDelivered => "session-not-delivered",
            SessionRefusal::NotKept(_) => "session-not-kept",
            SessionRefusal::SeveralKept(..) => "session-several-kept",
            SessionRefusal::SignerLocked => "session-signer-locked",
            SessionRefusal::ChangedSince => "session-changed-since",
            SessionRefusal::NoKeyMade => "session-no-key-made",
            SessionRefusal::FormChanged => "session-form-changed",
            SessionRefusal::FilesGone(_) => "session-files-gone",
            SessionRefusal::NotSaved => "session-not-saved",
            SessionRefusal::TooManyFiles(_) => "session-too-many-files",
            SessionRefusal::TooManyRows(_) => "session-too-many-rows",
            SessionRefusal::TooMuchEvidence { .. } => "session-too-much-evidence",
            SessionRefusal::NotHandedOver => "session-not-handed-over",
            SessionRefusal::Preview => "session-preview",
            SessionRefusal::PathNotText(_) => "session-path-not-text",
            SessionRefusal::JobEnded => "session-job-ended",
            SessionRefusal::TeamExpired(_) => "session-team-expired",
            SessionRefusal::SignerExpired => "session-signer-expired",
            SessionRefusal::BrandExpired { .. } => "session-brand-expired",
            SessionRefusal::KeyHandedOver { .. } => KEY_HANDED_OVER,
            SessionRefusal::SameCertificate => SAME_CERTIFICATE,
            SessionRefusal::CertificateSkipped(_) => "session-certificate-skipped",
            SessionRefusal::NoCertificate => "session-no-certificate",
            SessionRefusal::FormWithoutKey(_) => "session-form-without-key",
            SessionRefusal::NotRemembered(_) => "session-not-remembered",
            SessionRefusal::NoAddress => "session-no-address",
            SessionRefusal::OtherTeam { .. } => "session-other-team",
        }
    }
    fn args(&self) -> Args {
        match self {
            SessionRefusal::NoForm(form) | SessionRefusal::FormWithoutKey(form) => {
                Args::from([("form", form.clone())])
            }
            SessionRefusal::NoStage(stage) => Args::from([("stage", stage.clone())]),
            SessionRefusal::Incomplete { missing, wrong } => Args::from([
                ("missing", missing.to_string()),
                ("wrong", wrong.to_string()),
            ]),
            SessionRefusal::Unchecked { team }
            | SessionRefusal::UncheckedForbidden { team }
            | SessionRefusal::Mismatched { team } => Args::from([("team", team.clone())]),
            SessionRefusal::TooLarge { size, most }
            | SessionRefusal::TooMuchEvidence { size, most } => {
                Args::from([("size", size.to_string()), ("most", most.to_string())])
            }
            SessionRefusal::TooLargeForServer {
                size,
                most,
                account,
            } => Args::from([
                ("size", size.to_string()),
                ("most", most.to_string()),
                ("account", account.clone()),
            ]),
            SessionRefusal::NoAccount(account)
            | SessionRefusal::NoPassword(account)
            | SessionRefusal::MailFixed(account) => Args::from([("account", account.clone())]),
            SessionRefusal::NotKept(name) => Args::from([("name", name.clone())]),
            SessionRefusal::SeveralKept(name, ids) => {
                Args::from([("name", name.clone()), ("ids", ids.clone())])
            }
            SessionRefusal::TooManyParts(most) => Args::from([("most", most.to_string())]),
            SessionRefusal::TooManyFiles(most) => Args::from([("most", most.to_string())]),
            SessionRefusal::TooManyRows(most) => Args::from([("most", most.to_string())]),
            SessionRefusal::PathNotText(path) => Args::from([("path", path.clone())]),
            SessionRefusal::TeamExpired(date) | SessionRefusal::DayOver(date) => {
                Args::from([("date", date.clone())])
            }
            SessionRefusal::BrandExpired {
                team,
                given,
                telephone,
            } => Args::from([
                ("team", team.clone()),
                (
                    "by",
                    if *given { "organisation" } else { "form" }.to_owned(),
                ),
                ("telephone", telephone.clone()),
            ]),
            SessionRefusal::KeyHandedOver { old, new, date } => Args::from([
                ("old", old.clone()),
                ("new", new.clone()),
                ("date", date.clone()),
            ]),
            SessionRefusal::CertificateSkipped(fingerprint) => {
                Args::from([("fingerprint", fingerprint.clone())])
            }
            SessionRefusal::FilesGone(files) => Args::from([("files", files.clone())]),
            SessionRefusal::PasswordNotKept(reason) => Args::from([("reason", reason.clone())]),
            SessionRefusal::PasswordStays(name, reason) => {
                Args::from([("name", name.clone()), ("reason", reason.clone())])
            }
            SessionRefusal::NoProxyPassword(proxy) => Args::from([("proxy", proxy.clone())]),
            SessionRefusal::ProxyPasswordNotKept(proxy, reason)
            | SessionRefusal::ProxyPasswordRemoved(proxy, reason) => {
                Args::from([("proxy", proxy.clone()), ("reason", reason.clone())])
            }
            SessionRefusal::NotRemembered(reason) => Args::from([("reason", reason.clone())]),
            SessionRefusal::OtherTeam { known, found } => {
                Args::from([("known", known.clone()), ("found", found.clone())])
            }
            _ => Args::new(),
        }
    }
}

/// The cause of a refusal is dropped where rooms meet: what is told of it remains.
macro_rules! told {
    ($($error:ty),+ $(,)?) => {$(
        impl From<$error> for Refusal {
            fn from(error: $error) -> Refusal {
                Refusal::of(&error)
            }
        }
    )+};
}

told!(
    SessionRefusal,
    PolicyRefusal,
    StoreRefusal,
    TrustRefusal,
    InHandRefusal,
    AcceptRefusal,
    BundleRefusal,
    FetchRefusal,
    FolderRefusal,
    SealRefusal,
    OpenRefusal,
    SendRefusal,
    SecretRefusal,
    FindRefusal,
    LookupRefusal,
    HandoverRefusal,
    RevealRefusal,
    ComposeRefusal,
    CarryRefusal,
    OutboxRefusal,
    Unprintable,
);

impl From<Cancelled> for Refusal {
    /// Never told: a cancelled job ends without words.
    fn from(_: Cancelled) -> Refusal {
        Refusal::of(&SessionRefusal::JobEnded)
    }
}
