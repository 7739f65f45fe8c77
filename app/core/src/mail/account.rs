//! A way to send mail, as the reporter set it up.

use super::{printable, sendmail, system_words, thread};
use crate::explain::Explain;
use crate::job::Progress;
use crate::net::proxy::ProxyAddress;
use crate::net::socks::Socks5;
use rustls::pki_types::ServerName;
use serde::{Deserialize, Serialize};
use std::io::Read;
use std::net::IpAddr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tocsin_form_schema::diagnostic::Args;
use zeroize::Zeroizing;

/// A named way to send mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its name in lists and `--account`.
    pub name: String,
    /// The address mail comes from.
    pub from: String,
    /// How it is sent.
    pub via: Via,
}

/// How mail is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Via {
    /// Over SMTP.
    Smtp {
        /// Host name.
        host: String,
        /// Port.
        port: u16,
        /// How the line is protected.
        security: Security,
        /// Name to sign in with; none for a relay without authentication.
        user: Option<String>,
        /// Where the password comes from.
        #[serde(default)]
        password: PasswordFrom,
        /// PEM file of a private root certificate that this server is checked against, too.
        #[serde(default)]
        root_certificate: Option<std::path::PathBuf>,
        /// SOCKS5 proxy that leads there and looks its name up: `socks5://[name@]host:port`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proxy: Option<ProxyAddress>,
        /// Where the password of the proxy's name comes from.
        #[serde(default, skip_serializing_if = "PasswordFrom::is_asked")]
        proxy_password: PasswordFrom,
    },
    /// Through the local program, such as `/usr/sbin/sendmail`.
    Sendmail {
        /// The program.
        program: std::path::PathBuf,
    },
}

/// How the line is protected. There is no opportunistic way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// TLS from the first octet (RFC 8314), port 465.
    Tls,
    /// STARTTLS, required, port 587.
    StartTls,
    /// None: loopback only.
    None,
}

impl Security {
    /// The word for it in a policy and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Security::Tls => "tls",
            Security::StartTls => "starttls",
            Security::None => "none",
        }
    }

    /// What a policy calls so.
    pub fn of_word(word: &str) -> Security {
        match word {
            "starttls" => Security::StartTls,
            "none" => Security::None,
            _ => Security::Tls,
        }
    }
}

/// Where a password comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PasswordFrom {
    /// Asked each time.
    #[default]
    Ask,
    /// The system's keyring.
    Keyring,
    /// First line that a command prints.
    Command {
        /// Program and arguments; no shell.
        argv: Vec<String>,
    },
    /// Instead of a password, an access token (RFC 6749): the first line that a command prints.
    Token {
        /// Program and arguments; no shell.
        argv: Vec<String>,
    },
}

impl PasswordFrom {
    /// The command that is run for it.
    pub fn command(&self) -> Option<&[String]> {
        match self {
            PasswordFrom::Command { argv } | PasswordFrom::Token { argv } => Some(argv),
            PasswordFrom::Ask | PasswordFrom::Keyring => None,
        }
    }

    /// Whether it is asked for each time.
    pub fn is_asked(&self) -> bool {
        *self == PasswordFrom::Ask
    }

    /// Gets it; `None` when nobody gave one.
    ///
    /// `keyring` looks into the system's keyring; what that does not hold is asked for with `ask`.
    pub fn get(
        &self,
        keyring: impl FnOnce() -> Option<Secret>,
        ask: impl FnOnce() -> Option<Secret>,
        progress: &Progress,
    ) -> Result<Option<Secret>, SecretRefusal> {
        match self {
            PasswordFrom::Ask => Ok(ask()),
            PasswordFrom::Keyring => Ok(keyring().or_else(ask)),
            PasswordFrom::Command { argv } | PasswordFrom::Token { argv } => {
                command_secret(argv, COMMAND_PATIENCE, progress).map(Some)
            }
        }
    }
}

/// A password in memory, overwritten when dropped.
#[derive(Clone, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Via {
    /// An SMTP way with the usual port, and nothing else chosen.
    pub fn smtp(host: &str, security: Security) -> Via {
        Via::Smtp {
            host: host.to_owned(),
            port: security.usual_port(),
            security,
            user: None,
            password: PasswordFrom::default(),
            root_certificate: None,
            proxy: None,
            proxy_password: PasswordFrom::default(),
        }
    }
}

impl Security {
    /// The port that servers have for it (RFC 8314 section 3, RFC 6409, RFC 5321).
    pub fn usual_port(self) -> u16 {
        match self {
            Security::Tls => 465,
            Security::StartTls => 587,
            Security::None => 25,
        }
    }
}

/// What is wrong with an account before anything is contacted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountProblem {
    /// It has no name.
    #[error("no name")]
    NoName,
    /// This is no address mail can come from.
    #[error("address {0}")]
    Address(String),
    /// This is no host name and no address of a host.
    #[error("host {0}")]
    Host(String),
    /// Port 0.
    #[error("port 0")]
    Port,
    /// Without TLS, and the host is plainly another computer.
    #[error("clear text to {0}")]
    ClearText(String),
    /// Without encryption behind a proxy: who that leads to is not this computer, whatever it is called.
    #[error("clear text to {0} behind a proxy")]
    ClearTextBehindProxy(String),
    /// Empty, or with characters that no name to sign in with has.
    #[error("user")]
    User,
    /// A password is kept, or it or a token is printed by a command, but there is no name to sign in with.
    #[error("password without user")]
    PasswordWithoutUser,
    /// The command for the password or token is empty.
    #[error("empty command")]
    NoCommand,
    /// The file of the root certificate cannot be used: file and reason.
    #[error("root certificate {0}: {1}")]
    RootCertificate(String, String),
    /// The proxy is not the address of one.
    #[error("proxy")]
    Proxy,
    /// The program is not given by its whole path.
    #[error("program {0}")]
    ProgramPath(String),
}

impl Explain for AccountProblem {
    fn code(&self) -> &'static str {
        match self {
            AccountProblem::NoName => "account-no-name",
            AccountProblem::Address(_) => "account-address",
            AccountProblem::Host(_) => "account-host",
            AccountProblem::Port => "account-port",
            AccountProblem::ClearText(_) => "account-clear-text",
            AccountProblem::ClearTextBehindProxy(_) => "account-clear-text-proxy",
            AccountProblem::User => "account-user",
            AccountProblem::PasswordWithoutUser => "account-password-without-user",
            AccountProblem::NoCommand => "account-no-command",
            AccountProblem::RootCertificate(..) => "account-root-certificate",
            AccountProblem::Proxy => "account-proxy",
            AccountProblem::ProgramPath(_) => "account-program-path",
        }
    }

    fn args(&self) -> Args {
        match self {
            AccountProblem::Address(value)
            | AccountProblem::Host(value)
            | AccountProblem::ClearText(value)
            | AccountProblem::ClearTextBehindProxy(value)
            | AccountProblem::ProgramPath(value) => Args::from([("value", printable(value))]),
            AccountProblem::RootCertificate(file, words) => {
                Args::from([("value", printable(file)), ("words", words.clone())])
            }
            _ => Args::new(),
        }
    }
}

impl Account {
    /// Everything that is wrong with it, as far as can be told without contacting anyone.
    pub fn problems(&self) -> Vec<AccountProblem> {
        let mut problems = self.problems_as_typed();
        if let Via::Smtp {
            root_certificate: Some(path),
            ..
        } = &self.via
            && let Err(problem) = crate::net::read_roots(path)
        {
            let file = path.to_string_lossy().into_owned();
            problems.push(AccountProblem::RootCertificate(file, problem.to_string()));
        }
        problems
    }

    /// Everything that is wrong with what was typed: no file is read.
    pub fn problems_as_typed(&self) -> Vec<AccountProblem> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() || self.name.chars().any(char::is_control) {
            problems.push(AccountProblem::NoName);
        }
        if super::smtp::address(&self.from).is_err() {
            problems.push(AccountProblem::Address(self.from.clone()));
        }
        match &self.via {
            Via::Smtp {
                host,
                port,
                security,
                user,
                password,
                proxy,
                proxy_password,
                ..
            } => {
                let bare = host.trim_start_matches('[').trim_end_matches(']');
                let ip = bare.parse::<IpAddr>().ok();
                if ip.is_none() && ServerName::try_from(bare).is_err() {
                    problems.push(AccountProblem::Host(host.clone()));
                }
                if *port == 0 {
                    problems.push(AccountProblem::Port);
                }
                // A name is judged when it has been looked up, by the address that is connected to.
                let elsewhere = ip.is_some_and(|ip| !ip.to_canonical().is_loopback());
                if *security == Security::None && elsewhere {
                    problems.push(AccountProblem::ClearText(host.clone()));
                } else if *security == Security::None && proxy.is_some() {
                    problems.push(AccountProblem::ClearTextBehindProxy(host.clone()));
                }
                match user {
                    Some(user) if user.is_empty() || user.chars().any(char::is_control) => {
                        problems.push(AccountProblem::User);
                    }
                    None if !password.is_asked() => {
                        problems.push(AccountProblem::PasswordWithoutUser);
                    }
                    _ => {}
                }
                if let Some(address) = proxy
                    && Socks5::of(address).is_none()
                {
                    problems.push(AccountProblem::Proxy);
                }
                let named = proxy.as_ref().is_some_and(ProxyAddress::has_name);
                if !proxy_password.is_asked() && !named {
                    problems.push(AccountProblem::PasswordWithoutUser);
                }
                let mut commands = [password, proxy_password].into_iter();
                if commands.any(|from| from.command().is_some_and(is_empty)) {
                    problems.push(AccountProblem::NoCommand);
                }
            }
            Via::Sendmail { program } if !program.is_absolute() => {
                let program = program.to_string_lossy().into_owned();
                problems.push(AccountProblem::ProgramPath(program));
            }
            Via::Sendmail { .. } => {}
        }
        problems
    }

    /// Name of its password in the system's keyring.
    pub fn secret_name(&self) -> String {
        format!("account-{}", self.name)
    }

    /// The proxy, and where its password comes from.
    pub fn proxy(&self) -> Option<(&ProxyAddress, &PasswordFrom)> {
        match &self.via {
            Via::Smtp {
                proxy: Some(proxy),
                proxy_password,
                ..
            } => Some((proxy, proxy_password)),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn proxy_mut(&mut self) -> Option<(&mut ProxyAddress, &mut PasswordFrom)> {
        match &mut self.via {
            Via::Smtp {
                proxy: Some(proxy),
                proxy_password,
                ..
            } => Some((proxy, proxy_password)),
            _ => None,
        }
    }

    /// Where the password has to come from before sending; `None` when the account does not sign in.
    pub fn password_from(&self) -> Option<&PasswordFrom> {
        match &self.via {
            Via::Smtp {
                user: Some(_),
                password,
                ..
            } => Some(password),
            _ => None,
        }
    }
}

fn is_empty(argv: &[String]) -> bool {
    argv.first().is_none_or(String::is_empty)
}

/// Why a command gave no password and no token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretRefusal {
    /// It could not be started: the program and the system's words.
    #[error("{0}: {1}")]
    NotStarted(String, String),
    /// It ended with an error: the program and its first line of complaint.
    #[error("{0} failed: {1}")]
    Failed(String, String),
    /// It took too long and was ended.
    #[error("{0}: timed out")]
    TimedOut(String),
    /// It printed nothing that could be one.
    #[error("{0}: nothing")]
    Nothing(String),
    /// Cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl Explain for SecretRefusal {
    fn code(&self) -> &'static str {
        match self {
            SecretRefusal::NotStarted(..) => "password-command-not-started",
            SecretRefusal::Failed(..) => "password-command-failed",
            SecretRefusal::TimedOut(_) => "password-command-timed-out",
            SecretRefusal::Nothing(_) => "password-command-nothing",
            SecretRefusal::Cancelled => "password-command-cancelled",
        }
    }

    fn args(&self) -> Args {
        match self {
            SecretRefusal::NotStarted(program, words) | SecretRefusal::Failed(program, words) => {
                Args::from([("program", printable(program)), ("words", words.clone())])
            }
            SecretRefusal::TimedOut(program) | SecretRefusal::Nothing(program) => {
                Args::from([("program", printable(program))])
            }
            SecretRefusal::Cancelled => Args::new(),
        }
    }
}

/// Every code of this module's errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &[
    "account-no-name",
    "account-address",
    "account-host",
    "account-port",
    "account-clear-text",
    "account-clear-text-proxy",
    "account-user",
    "account-password-without-user",
    "account-no-command",
    "account-root-certificate",
    "account-proxy",
    "account-program-path",
    "password-command-not-started",
    "password-command-failed",
    "password-command-timed-out",
    "password-command-nothing",
    "password-command-cancelled",
];

/// How long such a command may take: it may ask for a passphrase of its own.
pub const COMMAND_PATIENCE: Duration = Duration::from_secs(120);

/// Runs a command, without a shell, and takes the first line it prints.
pub fn command_secret(
    argv: &[String],
    patience: Duration,
    progress: &Progress,
) -> Result<Secret, SecretRefusal> {
    let (program, arguments) = argv
        .split_first()
        .ok_or_else(|| SecretRefusal::Nothing(String::new()))?;
    let not_started =
        |e: std::io::Error| SecretRefusal::NotStarted(program.clone(), system_words(&e));
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    sendmail::own_group(&mut command);
    let mut child = command.spawn().map_err(not_started)?;
    let printed = child
        .stdout
        .take()
        .map(|out| thread("password", move || bounded(out)));
    let complaint = child
        .stderr
        .take()
        .map(|err| thread("complaint", move || bounded(err)));
    let deadline = Instant::now() + patience;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(not_started)? {
            break status;
        }
        if progress.check().is_err() {
            sendmail::end(&mut child);
            return Err(SecretRefusal::Cancelled);
        }
        if Instant::now() >= deadline {
            sendmail::end(&mut child);
            return Err(SecretRefusal::TimedOut(program.clone()));
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    type Reading = std::io::Result<std::thread::JoinHandle<Zeroizing<Vec<u8>>>>;
    let take = |reading: Option<Reading>| {
        reading
            .and_then(Result::ok)
            .and_then(|thread| thread.join().ok())
            .unwrap_or_default()
    };
    let (printed, complaint) = (take(printed), take(complaint));
    if !status.success() {
        let complaint = String::from_utf8_lossy(&complaint)
            .lines()
            .next()
            .map(printable);
        return Err(SecretRefusal::Failed(
            program.clone(),
            complaint.unwrap_or_default(),
        ));
    }
    let line = std::str::from_utf8(&printed)
        .ok()
        .and_then(|text| text.lines().next());
    match line {
        Some(line) if !line.is_empty() => Ok(Secret(line.to_owned())),
        _ => Err(SecretRefusal::Nothing(program.clone())),
    }
}

/// At most 8 KiB of what is printed, in memory that is overwritten; the rest is read and forgotten.
fn bounded(mut from: impl Read) -> Zeroizing<Vec<u8>> {
    // The room is there from the start: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(8192));
    let _ = from.by_ref().take(8192).read_to_end(&mut bytes);
    let _ = std::io::copy(&mut from, &mut std::io::sink());
    bytes
}

#[cfg(test)]
mod tests;
