//! Delivering a sealed report: accounts, the SMTP dialogue, the local `sendmail` (DESIGN decision 9).

pub mod account;
pub mod carry;
pub mod compose;
pub mod dispatch;
pub mod found;
pub mod handover;
pub mod sendmail;
pub mod smtp;
mod source;
pub mod trial;

use crate::explain::Explain;
use crate::job::Progress;
use crate::net::CertificateFlaw;
use crate::net::socks::ProxyFlaw;
use account::{Account, Secret, Via};
use serde::{Deserialize, Serialize};
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;
use trial::{Passed, Tested};

/// How far a dialogue had come when it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Looking up and connecting.
    Connect,
    /// Greeting and EHLO.
    Greeting,
    /// TLS handshake.
    Tls,
    /// AUTH.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA up to the final dot, and a refusal in answer to it: nothing was taken.
    Data,
    /// After the final dot, without an answer: the server may have it. Never claimed as not sent.
    AfterDot,
}

impl Phase {
    /// Its name in sentences.
    fn name(self) -> &'static str {
        match self {
            Phase::Connect => "connect",
            Phase::Greeting => "greeting",
            Phase::Tls => "tls",
            Phase::Login => "login",
            Phase::Sender => "sender",
            Phase::Recipient => "recipient",
            Phase::Data => "data",
            Phase::AfterDot => "after-dot",
        }
    }
}

/// The server's own words, cut to one printable line of at most 200 characters.
pub type ServerWords = String;

/// Why it was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{phase:?}: {problem:?}")]
pub struct SendRefusal {
    /// Where.
    pub phase: Phase,
    /// What.
    pub problem: SendProblem,
    /// `host:port` or the program.
    pub server: String,
    /// The recipient that was refused, in [`Phase::Recipient`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SendProblem {
    /// Host name not found.
    NoSuchHost,
    /// Connection refused, no route …: the system's words.
    Unreachable(String),
    /// The proxy does not lead to the server: why, and `host:port` of the proxy.
    Proxy(ProxyFlaw, String),
    /// What the account has as its proxy is not the address of one.
    NotAProxy,
    /// No answer in time.
    TimedOut,
    /// The connection was closed.
    Closed,
    /// STARTTLS is required and not offered.
    NoStartTls,
    /// The certificate is not valid for this server: the reason.
    Certificate(CertificateFlaw),
    /// The private root certificate of the account cannot be used: its file and the reason.
    RootCertificate(String),
    /// The account signs in, and no password was given.
    NoSecret,
    /// The server refused the name or password.
    Password(ServerWords),
    /// The server refused the access token.
    Token(ServerWords),
    /// What should be an access token is none: it has characters that no token has.
    NotAToken,
    /// The server offers no way of signing in that we speak.
    NoMechanism,
    /// The server takes no access tokens.
    NoTokenMechanism,
    /// The server refused, permanently (5xx).
    Refused(u16, ServerWords),
    /// The server refused for now (4xx).
    Later(u16, ServerWords),
    /// Larger than the server takes: (ours, its limit), in octets.
    TooLarge(u64, u64),
    /// It did not speak SMTP, sent an endless line, or data before the handshake.
    Protocol(String),
    /// The local program failed: its exit code and words.
    Program(Option<i32>, String),
    /// Reading the sealed file failed: the system's words.
    File(String),
    /// The file is no mail as SMTP carries it (RFC 5321 section 2.3.8): the first line that is wrong.
    NotAMail(u64),
    /// An address that SMTP cannot carry.
    Address(String),
    /// An address with characters beyond ASCII, and the server lacks SMTPUTF8.
    NoUtf8(String),
    /// Nobody to send to.
    NoRecipients,
    /// Not encrypted and not loopback: refused by us.
    ClearText,
    /// The example is sent to this computer only: refused by us.
    NotLoopback,
    /// What is about to go out could not be noted on disk: refused by us.
    NotNoted(String),
    /// Cancelled.
    Cancelled,
}

impl SendRefusal {
    pub(crate) fn new(phase: Phase, problem: SendProblem, server: &str) -> SendRefusal {
        SendRefusal {
            phase,
            problem,
            server: server.to_owned(),
            recipient: None,
        }
    }

    /// Whether the server, or the local program, said no to the mail itself.
    pub fn is_refused(&self) -> bool {
        let no = matches!(
            self.problem,
            SendProblem::Refused(..) | SendProblem::Later(..) | SendProblem::Program(Some(_), _)
        );
        no && self.phase == Phase::Data
    }

    /// Whether the account's server was not reached or let nobody in, so that any other mail of the account would end as this one.
    pub fn is_of_account(&self) -> bool {
        let of_mail = matches!(
            self.problem,
            SendProblem::File(_)
                | SendProblem::NotAMail(_)
                | SendProblem::Address(_)
                | SendProblem::NoRecipients
                | SendProblem::NotLoopback
                | SendProblem::Cancelled
        );
        self.phase < Phase::Sender && !of_mail
    }

    /// Whether the server may have taken the mail although this was the end: *unknown*, never *not sent*.
    pub fn is_unknown(&self) -> bool {
        self.phase == Phase::AfterDot
    }
}

impl Explain for SendRefusal {
    fn code(&self) -> &'static str {
        if self.is_unknown() {
            return match self.problem {
                SendProblem::TimedOut => "mail-after-dot-timed-out",
                SendProblem::Cancelled => "mail-after-dot-cancelled",
                _ => "mail-after-dot-closed",
            };
        }
        match &self.problem {
            SendProblem::NoSuchHost => "mail-no-such-host",
            SendProblem::Unreachable(_) => "mail-unreachable",
            SendProblem::Proxy(..) => "mail-proxy",
            SendProblem::NotAProxy => "mail-not-a-proxy",
            SendProblem::TimedOut => "mail-timed-out",
            SendProblem::Closed => "mail-closed",
            SendProblem::NoStartTls => "mail-no-starttls",
            SendProblem::Certificate(_) => "mail-certificate",
            SendProblem::RootCertificate(_) => "mail-root-certificate",
            SendProblem::NoSecret => "mail-no-secret",
            SendProblem::Password(_) => "mail-password-refused",
            SendProblem::Token(_) => "mail-token-refused",
            SendProblem::NotAToken => "mail-not-a-token",
            SendProblem::NoMechanism => "mail-no-mechanism",
            SendProblem::NoTokenMechanism => "mail-no-token-mechanism",
            // RFC 4954 section 6: authentication required.
            SendProblem::Refused(530, _) => "mail-login-needed",
            SendProblem::Refused(..) => match self.phase {
                Phase::Sender => "mail-sender-refused",
                Phase::Recipient => "mail-recipient-refused",
                Phase::Data => "mail-data-refused",
                _ => "mail-server-refused",
            },
            SendProblem::Later(..) => match self.phase {
                Phase::Recipient => "mail-recipient-later",
                _ => "mail-server-later",
            },
            SendProblem::TooLarge(..) => "mail-too-large",
            SendProblem::Protocol(_) => "mail-protocol",
            SendProblem::Program(None, _) if self.phase == Phase::Connect => "mail-no-program",
            SendProblem::Program(None, words) if words.is_empty() => "mail-program-ended",
            SendProblem::Program(..) => "mail-program",
            SendProblem::File(_) => "mail-file",
            SendProblem::NotAMail(_) => "mail-not-a-mail",
            SendProblem::Address(_) => "mail-address",
            SendProblem::NoUtf8(_) => "mail-no-utf8",
            SendProblem::NoRecipients => "mail-no-recipients",
            SendProblem::ClearText => "mail-clear-text",
            SendProblem::NotLoopback => "mail-not-loopback",
            SendProblem::NotNoted(_) => "mail-not-noted",
            SendProblem::Cancelled => "mail-cancelled",
        }
    }

    fn args(&self) -> Args {
        let mut args = Args::from([
            ("server", self.server.clone()),
            ("phase", self.phase.name().to_owned()),
            ("recipient", self.recipient.clone().unwrap_or_default()),
        ]);
        match &self.problem {
            SendProblem::Unreachable(words)
            | SendProblem::RootCertificate(words)
            | SendProblem::Password(words)
            | SendProblem::Token(words)
            | SendProblem::Protocol(words)
            | SendProblem::NotNoted(words)
            | SendProblem::File(words) => {
                args.insert("words", words.clone());
            }
            SendProblem::Refused(code, words) | SendProblem::Later(code, words) => {
                args.insert("status", code.to_string());
                args.insert("words", words.clone());
            }
            SendProblem::Certificate(flaw) => {
                args.insert("reason", flaw.name().to_owned());
            }
            SendProblem::Proxy(flaw, proxy) => {
                args.insert("reason", flaw.name().to_owned());
                args.insert("proxy", printable(proxy));
            }
            SendProblem::TooLarge(ours, limit) => {
                // One unit for both, rounded away from each other, so that the sentence is never "5 > 5".
                let (unit, octets) = if *limit < 10_000_000 {
                    ("kB", 1000)
                } else {
                    ("MB", 1_000_000)
                };
                args.insert("unit", unit.to_owned());
                args.insert("ours", ours.div_ceil(octets).to_string());
                args.insert("limit", (limit / octets).to_string());
            }
            SendProblem::Program(code, words) => {
                args.insert("status", code.map(|c| c.to_string()).unwrap_or_default());
                args.insert("words", words.clone());
            }
            SendProblem::NotAMail(line) => {
                args.insert("line", line.to_string());
            }
            SendProblem::Address(address) | SendProblem::NoUtf8(address) => {
                args.insert("address", printable(address));
            }
            SendProblem::NoSuchHost
            | SendProblem::NotAProxy
            | SendProblem::TimedOut
            | SendProblem::Closed
            | SendProblem::NoStartTls
            | SendProblem::NoSecret
            | SendProblem::NotAToken
            | SendProblem::NoMechanism
            | SendProblem::NoTokenMechanism
            | SendProblem::NoRecipients
            | SendProblem::ClearText
            | SendProblem::NotLoopback
            | SendProblem::Cancelled => {}
        }
        args
    }
}

/// Every code of this module's errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &[
    "mail-after-dot-timed-out",
    "mail-after-dot-cancelled",
    "mail-after-dot-closed",
    "mail-no-such-host",
    "mail-unreachable",
    "mail-proxy",
    "mail-not-a-proxy",
    "mail-timed-out",
    "mail-closed",
    "mail-no-starttls",
    "mail-certificate",
    "mail-root-certificate",
    "mail-no-secret",
    "mail-password-refused",
    "mail-token-refused",
    "mail-not-a-token",
    "mail-no-mechanism",
    "mail-no-token-mechanism",
    "mail-login-needed",
    "mail-sender-refused",
    "mail-recipient-refused",
    "mail-data-refused",
    "mail-server-refused",
    "mail-recipient-later",
    "mail-server-later",
    "mail-too-large",
    "mail-protocol",
    "mail-no-program",
    "mail-program",
    "mail-program-ended",
    "mail-file",
    "mail-not-a-mail",
    "mail-address",
    "mail-no-utf8",
    "mail-no-recipients",
    "mail-clear-text",
    "mail-not-loopback",
    "mail-not-noted",
    "mail-cancelled",
    "mail-not-written",
];

/// What is told while a mail is under way, before the next octet goes out. An error ends the dialogue.
pub enum Step<'a> {
    /// The server can be mailed through, and takes mails of so many octets at most, where it names a limit (RFC 1870). Told by
    /// SMTP only.
    Ready(Option<u64>),
    /// This recipient, by its place among those given, was refused; the others are sent to.
    Refused(usize, &'a SendRefusal),
    /// The mail itself goes out next, to whoever was not refused: from here on, until an answer, it is unknown who has it.
    Content,
    /// The server has taken it; the good-bye, which may take a while, is still to come. Told by SMTP only.
    Taken(&'a Accepted),
}

/// Who is told of each [`Step`]. What is said to [`Step::Taken`] changes nothing: the server has the mail.
pub type Watch<'a> = dyn FnMut(Step<'_>) -> Result<(), SendProblem> + 'a;

/// A mail that is sealed, and for whom.
#[derive(Clone, Copy)]
pub struct Letter<'a> {
    /// Whom it is from.
    pub from: &'a str,
    /// To whom it goes.
    pub to: &'a [String],
    /// The file.
    pub eml: &'a Path,
}

/// The server took responsibility for it: never called "received by the team".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The server's reply to the final dot.
    pub reply: ServerWords,
}

/// How far mail may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Wherever the account leads.
    Anywhere,
    /// To this computer only, checked on the address that is connected to (DESIGN decision 13: the example).
    LoopbackOnly,
}

/// Sends a sealed mail, no further than `reach`; `secret` when the account signs in. It was taken for everyone whom
/// `watch` was not told to be refused.
pub fn send(
    reach: Reach,
    account: &Account,
    secret: Option<&Secret>,
    letter: Letter<'_>,
    progress: &Progress,
    watch: &mut Watch<'_>,
) -> Result<Accepted, SendRefusal> {
    match &account.via {
        Via::Smtp { .. } => {
            let server = smtp::Server::of(account, reach)?;
            smtp::send(&server, secret, letter, progress, watch)
        }
        // Where the local program sends mail on to is not known.
        Via::Sendmail { program } if reach == Reach::LoopbackOnly => Err(SendRefusal::new(
            Phase::Connect,
            SendProblem::NotLoopback,
            &program.to_string_lossy(),
        )),
        Via::Sendmail { program } => sendmail::send(program, letter, progress, watch),
    }
}

/// Tries an account without sending anything: connect, TLS, sign in, NOOP, QUIT. Of the local program, only
/// that it is there.
pub fn test(account: &Account, secret: Option<&Secret>, progress: &Progress) -> Tested {
    let ended = |refusal| Tested {
        passed: Vec::new(),
        refusal: Some(refusal),
    };
    match &account.via {
        Via::Smtp { .. } => match smtp::Server::of(account, Reach::Anywhere) {
            Ok(server) => smtp::test(&server, secret, progress),
            Err(refusal) => ended(refusal),
        },
        Via::Sendmail { program } => match sendmail::test(program) {
            Ok(()) => Tested {
                passed: vec![Passed::Program(program.to_string_lossy().into_owned())],
                refusal: None,
            },
            Err(refusal) => ended(refusal),
        },
    }
}

/// Foreign words as one printable line of at most 200 characters: no control, no invisible, no
/// direction-changing character.
pub(crate) fn printable(words: &str) -> String {
    let mut line = String::new();
    for word in words.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut visible = word.chars().filter(|c| !is_format(*c)).peekable();
        if visible.peek().is_some() && !line.is_empty() {
            line.push(' ');
        }
        line.extend(visible);
    }
    line.chars().take(200).collect()
}

/// Characters that change how their neighbours are shown (general category Cf, as far as it matters here).
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// A thread with a name.
pub(crate) fn thread<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> std::io::Result<std::thread::JoinHandle<T>> {
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
}

/// The system's words without its number: `Connection refused (os error 111)` loses the bracket.
pub(crate) fn system_words(error: &std::io::Error) -> String {
    let words = error.to_string();
    printable(words.split(" (os error").next().unwrap_or(&words))
}

#[cfg(test)]
mod tests;
