//! Handing a sealed file over to the reporter's own mail program: by its documented command line, as an argument vector,
//! never through a shell. It opens a message that the reporter still has to send; what becomes of it there is not known here.
//!
//! What is started is told in clear to the mail program: the team's addresses, the subject and the cover text of a mail around
//! a single sealed file ([`super::compose`]), and where the file lies. Whatever of it a program cannot be told exactly is
//! refused.

pub mod found;
mod quoted;

use super::printable;
use crate::explain::Explain;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::Args;
use tocsin_i18n::Catalogue;

/// A mail program, by the command line that it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Mozilla Thunderbird: `-compose`.
    Thunderbird,
    /// Betterbird, which takes what Thunderbird takes.
    Betterbird,
    /// GNOME Evolution: a `mailto:` address with `attach`.
    Evolution,
    /// KMail: `--subject`, `--body`, `--attach`.
    KMail,
    /// Claws Mail: `--compose`, `--attach`.
    Claws,
    /// Microsoft Outlook as it was before it became a web page: `/c`, `/m`, `/a`; no subject and no text.
    Outlook,
    /// Whatever opens a message file that is marked as not sent yet (`X-Unsent: 1`).
    MessageFile,
    /// Whatever opens `mailto:` addresses (RFC 6068), which carry no file. Tools that take one beside the address
    /// (`xdg-email --attach`, the desktop's portal) hand it to programs that drop it, and nobody is told.
    Address,
}

/// Every kind, in the order in which they are offered: those that attach the file first.
pub const KINDS: &[Kind] = &[
    Kind::Thunderbird,
    Kind::Betterbird,
    Kind::Evolution,
    Kind::KMail,
    Kind::Claws,
    Kind::Outlook,
    Kind::MessageFile,
    Kind::Address,
];

impl Kind {
    /// What it is called on the command line and in the receipt.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Thunderbird => "thunderbird",
            Kind::Betterbird => "betterbird",
            Kind::Evolution => "evolution",
            Kind::KMail => "kmail",
            Kind::Claws => "claws-mail",
            Kind::Outlook => "outlook",
            Kind::MessageFile => "message-file",
            Kind::Address => "mailto",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Kind> {
        let mut kinds = KINDS.iter().copied();
        kinds.find(|kind| kind.name().eq_ignore_ascii_case(name.trim()))
    }

    /// What its maker calls it; none of what stands for whichever program the system has.
    pub fn title(self) -> Option<&'static str> {
        match self {
            Kind::Thunderbird => Some("Thunderbird"),
            Kind::Betterbird => Some("Betterbird"),
            Kind::Evolution => Some("Evolution"),
            Kind::KMail => Some("KMail"),
            Kind::Claws => Some("Claws Mail"),
            Kind::Outlook => Some("Outlook"),
            Kind::MessageFile | Kind::Address => None,
        }
    }

    /// Whether it is asked to attach the file; else the reporter does.
    pub fn attaches(self) -> bool {
        self != Kind::Address
    }

    /// Whether it is told subject and text; else the reporter puts them in.
    pub fn takes_words(self) -> bool {
        self != Kind::Outlook
    }
}

/// What a person calls the program of that name.
pub fn title(name: &str, words: &Catalogue) -> String {
    let title = Kind::named(name).and_then(Kind::title);
    title.map_or_else(
        || words.plain("handover-own", &Default::default()),
        str::to_owned,
    )
}

/// A mail program that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Which one.
    pub kind: Kind,
    /// What is started, with what stands before everything else.
    pub command: Vec<OsString>,
}

/// What a mail program is asked to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    to: Vec<String>,
    subject: String,
    text: String,
    file: PathBuf,
}

impl Message {
    /// To the team, with its sealed file. Refuses what is no address, and places that cannot be told.
    pub fn new(
        to: &[String],
        subject: &str,
        text: &str,
        file: &Path,
    ) -> Result<Message, HandoverRefusal> {
        let wrong =
            |to: &&String| super::smtp::address(to).is_err() || to.contains(char::is_control);
        if let Some(wrong) = to.iter().find(wrong) {
            return Err(HandoverRefusal::Address(wrong.clone()));
        }
        if to.is_empty() {
            return Err(HandoverRefusal::Address(String::new()));
        }
        let told = file
            .to_str()
            .filter(|path| !path.contains(char::is_control));
        if told.is_none() || !file.is_absolute() {
            return Err(HandoverRefusal::Place(file.display().to_string()));
        }
        let kept = |c: &char| *c == '\n' || !c.is_control();
        Ok(Message {
            to: to.to_vec(),
            // As it stands in the mail's header.
            subject: printable(subject),
            text: text.chars().filter(kept).collect(),
            file: file.to_owned(),
        })
    }

    /// The sealed file.
    fn file(&self) -> &str {
        self.file.to_str().unwrap_or_default()
    }

    fn file_url(&self) -> String {
        quoted::file_url(self.file(), cfg!(windows))
    }

    /// A `mailto:` address (RFC 6068) of all this but the file.
    fn mailto(&self) -> String {
        let to: Vec<String> = self.to.iter().map(|to| quoted::address(to)).collect();
        format!(
            "mailto:{}?subject={}&body={}",
            to.join(","),
            quoted::percent(&self.subject),
            quoted::percent(&self.text.replace('\n', "\r\n")),
        )
    }
}

/// Why a report is not handed over, or was not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandoverRefusal {
    /// The team of the example does not exist, and a preview's report goes nowhere.
    #[error("example")]
    Example,
    /// That program is not here: its name, and those that are.
    #[error("no {0}")]
    NotHere(String, Vec<&'static str>),
    /// There is none that could be started.
    #[error("no program")]
    NoneHere,
    /// There are several, and none was chosen.
    #[error("several programs")]
    Several(Vec<&'static str>),
    /// An address that is none.
    #[error("address {0}")]
    Address(String),
    /// A place that no program can be told.
    #[error("place {0}")]
    Place(String),
    /// The program's command line cannot hold this.
    #[error("{0:?} cannot be told {1}")]
    Inexpressible(Kind, String),
    /// It does not start: the program and the system's words.
    #[error("{0}: {1}")]
    NotStarted(String, String),
    /// It ended at once with an error: the program and its exit status.
    #[error("{0} ended with {1}")]
    Ended(String, String),
}

impl Explain for HandoverRefusal {
    fn code(&self) -> &'static str {
        match self {
            HandoverRefusal::Example => "handover-example",
            HandoverRefusal::NotHere(..) => "handover-not-here",
            HandoverRefusal::NoneHere => "handover-none-here",
            HandoverRefusal::Several(_) => "handover-several",
            HandoverRefusal::Address(_) => "handover-address",
            HandoverRefusal::Place(_) => "handover-place",
            HandoverRefusal::Inexpressible(..) => "handover-inexpressible",
            HandoverRefusal::NotStarted(..) => "handover-not-started",
            HandoverRefusal::Ended(..) => "handover-ended",
        }
    }

    fn args(&self) -> Args {
        match self {
            HandoverRefusal::Example | HandoverRefusal::NoneHere => Args::new(),
            HandoverRefusal::NotHere(name, here) => {
                Args::from([("program", printable(name)), ("programs", here.join(", "))])
            }
            HandoverRefusal::Several(here) => Args::from([("programs", here.join(", "))]),
            HandoverRefusal::Address(address) => Args::from([("address", printable(address))]),
            HandoverRefusal::Place(path) => Args::from([("path", printable(path))]),
            HandoverRefusal::Inexpressible(kind, what) => Args::from([
                ("program", kind.title().unwrap_or(kind.name()).to_owned()),
                ("what", printable(what)),
            ]),
            HandoverRefusal::NotStarted(program, why) => {
                Args::from([("program", printable(program)), ("words", why.clone())])
            }
            HandoverRefusal::Ended(program, status) => {
                Args::from([("program", printable(program)), ("status", status.clone())])
            }
        }
    }
}

/// Every code of [`HandoverRefusal`].
pub const CODES: &[&str] = &[
    "handover-example",
    "handover-not-here",
    "handover-none-here",
    "handover-several",
    "handover-address",
    "handover-place",
    "handover-inexpressible",
    "handover-not-started",
    "handover-ended",
];

impl Program {
    /// The arguments that open `message`, the program first.
    pub fn argv(&self, message: &Message) -> Result<Vec<OsString>, HandoverRefusal> {
        let refuse = |what: &str| HandoverRefusal::Inexpressible(self.kind, what.to_owned());
        let mut argv = self.command.clone();
        match self.kind {
            Kind::Thunderbird | Kind::Betterbird => {
                let to = message.to.join(",");
                let parts = [
                    ("to", &to),
                    ("subject", &message.subject),
                    ("body", &message.text),
                    ("attachment", &message.file_url()),
                ];
                let mut told = Vec::new();
                for (name, value) in parts {
                    let value = quoted::single(value).ok_or_else(|| refuse(value))?;
                    told.push(format!("{name}={value}"));
                }
                argv.extend(["-compose".into(), told.join(",").into()]);
            }
            Kind::Evolution => {
                let file = quoted::percent(message.file());
                argv.push(format!("{}&attach={file}", message.mailto()).into());
            }
            Kind::KMail => {
                let option = |to: &&String| to.starts_with('-');
                if let Some(to) = message.to.iter().find(option) {
                    return Err(refuse(to));
                }
                let file = message.file_url();
                argv.extend(["--subject".into(), message.subject.clone().into()]);
                argv.extend(["--body".into(), message.text.clone().into()]);
                argv.extend(["--attach".into(), file.into()]);
                argv.extend(message.to.iter().map(OsString::from));
            }
            Kind::Claws => {
                argv.extend(["--compose".into(), message.mailto().into()]);
                argv.extend(["--attach".into(), message.file.clone().into_os_string()]);
            }
            Kind::Outlook => {
                let plain = |to: &&String| !quoted::is_plain_address(to);
                if let Some(to) = message.to.iter().find(plain) {
                    return Err(refuse(to));
                }
                argv.extend(["/c".into(), "ipm.note".into()]);
                argv.extend(["/m".into(), message.to.join(";").into()]);
                argv.extend(["/a".into(), message.file.clone().into_os_string()]);
            }
            Kind::MessageFile => argv.push(message_file(&message.file).into_os_string()),
            Kind::Address => argv.push(message.mailto().into()),
        }
        Ok(argv)
    }
}

/// Where the message file around a sealed file is written: beside it.
pub fn message_file(sealed: &Path) -> PathBuf {
    let mut name = sealed.file_name().unwrap_or_default().to_owned();
    name.push(".eml");
    sealed.with_file_name(name)
}

#[cfg(test)]
mod tests;
