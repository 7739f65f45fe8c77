//! The SMTP dialogue (RFC 5321), over the parts of `lettre` (DESIGN decision 9).
//!
//! `lettre` writes the commands and judges addresses. The line itself is ours: lettre's client takes replies
//! that were injected before the handshake for answers that came through TLS, and does not say whether an
//! error came before or after the final dot. EHLO gives `[127.0.0.1]`: the name of the reporter's machine
//! is nobody's business.

mod reply;
mod token;
mod wire;

use super::account::{Account, PasswordFrom, Secret, Security, Via};
use super::source::Source;
use super::trial::{Passed, Tested};
use super::{Accepted, Letter, Phase, Reach, SendProblem, SendRefusal, Step, Watch};
use crate::job::Progress;
use crate::net;
use crate::net::socks::Socks5;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use lettre::Address;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Noop, Quit, Rcpt, Starttls};
use lettre::transport::smtp::extension::{ClientId, MailParameter};
use reply::{Offers, Reply};
use rustls::ClientConfig;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;
use wire::Wire;
use zeroize::Zeroizing;

/// How long to wait. RFC 5321 section 4.5.3.2 gives minutes to each step; a person is waiting here, except
/// after the final dot, where giving up early leaves it unknown whether the mail was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For looking up and connecting, all addresses together.
    pub connect: Duration,
    /// For each command and its reply, and for the handshake.
    pub step: Duration,
    /// For 64 KiB of the mail.
    pub block: Duration,
    /// For the reply to the final dot.
    pub verdict: Duration,
    /// For everything after connecting.
    pub overall: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connect: Duration::from_secs(20),
            step: Duration::from_secs(60),
            block: Duration::from_secs(120),
            verdict: Duration::from_secs(600),
            overall: Duration::from_secs(3 * 3600),
        }
    }
}

/// A server and how it is spoken to.
#[derive(Clone, Debug)]
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    user: Option<String>,
    /// Whether an access token is given instead of a password.
    by_token: bool,
    tls: Option<Arc<ClientConfig>>,
    reach: Reach,
    proxy: Option<Socks5>,
    /// How long to wait.
    pub limits: Limits,
}

impl Server {
    /// The server of an SMTP account; reads its root certificate. Contacts nothing.
    pub fn of(account: &Account, reach: Reach) -> Result<Server, SendRefusal> {
        let Via::Smtp {
            host,
            port,
            security,
            user,
            password,
            root_certificate,
            proxy,
            ..
        } = &account.via
        else {
            let problem = SendProblem::Protocol("sendmail".to_owned());
            return Err(SendRefusal::new(Phase::Connect, problem, &account.name));
        };
        let refuse = |phase, problem| SendRefusal::new(phase, problem, &format!("{host}:{port}"));
        let tls = if *security == Security::None {
            None
        } else {
            let roots = match root_certificate {
                Some(path) => net::read_roots(path).map_err(|problem| {
                    let words = format!("{}: {problem}", path.display());
                    refuse(Phase::Connect, SendProblem::RootCertificate(words))
                })?,
                None => Vec::new(),
            };
            let config = net::client_config(&roots)
                .map_err(|flaw| refuse(Phase::Tls, SendProblem::Certificate(flaw)))?;
            Some(config)
        };
        let proxy = match proxy {
            Some(address) => Some(
                Socks5::of(address)
                    .ok_or_else(|| refuse(Phase::Connect, SendProblem::NotAProxy))?,
            ),
            None => None,
        };
        Ok(Server {
            host: host.clone(),
            port: *port,
            security: *security,
            user: user.clone(),
            by_token: matches!(password, PasswordFrom::Token { .. }),
            tls,
            reach,
            proxy,
            limits: Limits::default(),
        })
    }

    /// `host:port`.
    fn name(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// Sends a mail to everyone whom the server does not refuse; fails with the first refusal when it refuses all. Nothing
/// is contacted before the file and the addresses were judged.
pub fn send(
    server: &Server,
    secret: Option<&Secret>,
    letter: Letter<'_>,
    progress: &Progress,
    watch: &mut Watch<'_>,
) -> Result<Accepted, SendRefusal> {
    let mut course = Course {
        phase: Phase::Connect,
        recipient: None,
        watch,
    };
    converse(server, secret, letter, progress, &mut course).map_err(|problem| SendRefusal {
        phase: course.phase,
        problem,
        server: server.name(),
        recipient: course.recipient,
    })
}

/// How far the dialogue is: left behind when it fails.
struct Course<'a, 'b> {
    phase: Phase,
    /// The recipient under way.
    recipient: Option<String>,
    /// Who follows it.
    watch: &'a mut Watch<'b>,
}

/// Tries the server without sending: connect, TLS, sign in, NOOP, QUIT.
pub fn test(server: &Server, secret: Option<&Secret>, progress: &Progress) -> Tested {
    let mut way = Way::new();
    let tried = Dialogue::open(server, secret, progress, &mut way).and_then(|mut dialogue| {
        dialogue.command(&Noop)?.expect(2)?;
        way.passed.push(Passed::Ready(dialogue.offers.max_size));
        dialogue.quit();
        Ok(())
    });
    let refusal = tried.err();
    let refusal = refusal.map(|problem| SendRefusal::new(way.phase, problem, &server.name()));
    Tested {
        passed: way.passed,
        refusal,
    }
}

/// How a dialogue was opened: left behind when it fails.
struct Way {
    phase: Phase,
    passed: Vec<Passed>,
}

impl Way {
    fn new() -> Way {
        Way {
            phase: Phase::Connect,
            passed: Vec::new(),
        }
    }
}

fn converse(
    server: &Server,
    secret: Option<&Secret>,
    letter: Letter<'_>,
    progress: &Progress,
    course: &mut Course<'_, '_>,
) -> Result<Accepted, SendProblem> {
    let mut source = Source::open(letter.eml)?;
    let from = address(letter.from)?;
    let to = letter
        .to
        .iter()
        .map(|to| address(to))
        .collect::<Result<Vec<_>, _>>()?;
    if to.is_empty() {
        return Err(SendProblem::NoRecipients);
    }
    progress.total(source.size);

    let mut way = Way::new();
    let opened = Dialogue::open(server, secret, progress, &mut way);
    course.phase = way.phase;
    let mut dialogue = opened?;
    (course.watch)(Step::Ready(dialogue.offers.max_size))?;

    course.phase = Phase::Sender;
    let beyond_ascii = std::iter::once(&from)
        .chain(&to)
        .find(|a| !a.to_string().is_ascii());
    if let Some(address) = beyond_ascii.filter(|_| !dialogue.offers.smtputf8) {
        return Err(SendProblem::NoUtf8(address.to_string()));
    }
    if let Some(limit) = dialogue
        .offers
        .max_size
        .filter(|limit| *limit < source.size)
    {
        dialogue.quit();
        return Err(SendProblem::TooLarge(source.size, limit));
    }
    let mut parameters = Vec::new();
    if dialogue.offers.size {
        parameters.push(MailParameter::Size(
            usize::try_from(source.size).unwrap_or(usize::MAX),
        ));
    }
    if beyond_ascii.is_some() {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    dialogue
        .command(&Mail::new(Some(from), parameters))?
        .expect(2)?;

    course.phase = Phase::Recipient;
    let (mut refused, all) = (Vec::new(), to.len());
    for (place, address) in to.into_iter().enumerate() {
        course.recipient = Some(address.to_string());
        let reply = dialogue.command(&Rcpt::new(address, Vec::new()))?;
        match reply.expect(2) {
            Ok(_) => {}
            Err(problem @ (SendProblem::Refused(..) | SendProblem::Later(..))) => {
                let refusal = SendRefusal {
                    phase: Phase::Recipient,
                    problem,
                    server: server.name(),
                    recipient: course.recipient.clone(),
                };
                (course.watch)(Step::Refused(place, &refusal))?;
                refused.push(refusal);
            }
            Err(problem) => return Err(problem),
        }
    }
    course.recipient = None;
    if refused.len() == all
        && let Some(first) = refused.into_iter().next()
    {
        dialogue.quit();
        course.recipient = first.recipient;
        return Err(first.problem);
    }

    (course.watch)(Step::Content)?;
    course.phase = Phase::Data;
    dialogue.command(&Data)?.expect(3)?;
    let block = server.limits.block;
    let sent = source.each(true, |piece, octets| {
        dialogue.wire.write(piece, block)?;
        progress.advance(octets).map_err(|_| SendProblem::Cancelled)
    });
    if let Err(problem) = sent {
        // A server that hangs up in the middle may have said why.
        return Err(match problem {
            SendProblem::Closed => dialogue.last_words().unwrap_or(SendProblem::Closed),
            other => other,
        });
    }
    progress.check().map_err(|_| SendProblem::Cancelled)?;

    course.phase = Phase::AfterDot;
    dialogue.wire.write(b".\r\n", server.limits.step)?;
    let verdict = dialogue.wire.reply(server.limits.verdict)?;
    let verdict = verdict.expect(2).inspect_err(|problem| {
        // An answer, and the answer is no: it is known that nothing was taken.
        if matches!(problem, SendProblem::Refused(..) | SendProblem::Later(..)) {
            course.phase = Phase::Data;
        }
    })?;
    let accepted = Accepted {
        reply: verdict.words(),
    };
    let _ = (course.watch)(Step::Taken(&accepted));
    dialogue.quit();
    Ok(accepted)
}

/// A conversation that is ready for mail.
struct Dialogue {
    wire: Wire,
    offers: Offers,
    limits: Limits,
}

impl Dialogue {
    /// Connects, greets, protects the line and signs in.
    fn open(
        server: &Server,
        secret: Option<&Secret>,
        progress: &Progress,
        way: &mut Way,
    ) -> Result<Dialogue, SendProblem> {
        if server.user.is_some() && secret.is_none() {
            way.phase = Phase::Login;
            return Err(SendProblem::NoSecret);
        }
        way.phase = Phase::Connect;
        let limits = server.limits;
        let loopback = server.security == Security::None || server.reach == Reach::LoopbackOnly;
        let wire = Wire::connect(server, loopback, progress)?;
        let wire = wire.ok_or(match server.reach {
            Reach::LoopbackOnly => SendProblem::NotLoopback,
            Reach::Anywhere => SendProblem::ClearText,
        })?;
        let proxy = server.proxy.as_ref().map(Socks5::name);
        way.passed.push(Passed::Connected(server.name(), proxy));
        let mut dialogue = Dialogue {
            wire,
            offers: Offers::default(),
            limits,
        };

        if let (Security::Tls, Some(config)) = (server.security, &server.tls) {
            way.phase = Phase::Tls;
            way.passed.push(dialogue.start_tls(config, &server.host)?);
        }
        way.phase = Phase::Greeting;
        dialogue.wire.reply(limits.step)?.expect(2)?;
        dialogue.hello()?;
        if let (Security::StartTls, Some(config)) = (server.security, &server.tls) {
            if !dialogue.offers.starttls {
                return Err(SendProblem::NoStartTls);
            }
            way.phase = Phase::Tls;
            dialogue.command(&Starttls)?.expect(2)?;
            way.passed.push(dialogue.start_tls(config, &server.host)?);
            // What was said before the handshake counts for nothing (RFC 3207 section 4.2).
            way.phase = Phase::Greeting;
            dialogue.hello()?;
        }
        if let (Some(user), Some(secret)) = (&server.user, secret) {
            way.phase = Phase::Login;
            let mechanism = match server.by_token {
                true => dialogue.login_by_token(server, user, secret)?,
                false => dialogue.login(user, secret)?,
            };
            way.passed.push(Passed::SignedIn(user.clone(), mechanism));
        }
        Ok(dialogue)
    }

    fn start_tls(&mut self, config: &Arc<ClientConfig>, host: &str) -> Result<Passed, SendProblem> {
        let name = host.trim_start_matches('[').trim_end_matches(']');
        let config = Arc::clone(config);
        self.wire.start_tls(config, name, self.limits.step)?;
        let (version, issuer) = self.wire.protection();
        Ok(Passed::Encrypted {
            version,
            host: name.to_owned(),
            issuer,
        })
    }

    fn hello(&mut self) -> Result<(), SendProblem> {
        // Without lettre's `hostname` feature the default is the literal [127.0.0.1].
        let reply = self.command(&Ehlo::new(ClientId::default()))?.expect(2)?;
        self.offers = Offers::of(&reply);
        Ok(())
    }

    /// AUTH PLAIN (RFC 4616), or LOGIN where that is all there is: which it was.
    fn login(&mut self, user: &str, secret: &Secret) -> Result<&'static str, SendProblem> {
        if self.offers.plain {
            let words = Zeroizing::new(format!("\0{user}\0{}", secret.0));
            let reply = self.answer("AUTH PLAIN ", &words)?;
            // 504: this way of signing in is not for now (RFC 4954 section 4).
            if reply.code != 504 || !self.offers.login {
                return signed_in(reply).map(|()| "PLAIN");
            }
        }
        if !self.offers.login {
            return Err(SendProblem::NoMechanism);
        }
        let reply = self.answer("AUTH LOGIN", "")?;
        if reply.code != 334 {
            return signed_in(reply).map(|()| "LOGIN");
        }
        let reply = self.answer("", user)?;
        if reply.code != 334 {
            return signed_in(reply).map(|()| "LOGIN");
        }
        let reply = self.answer("", &secret.0)?;
        signed_in(reply).map(|()| "LOGIN")
    }

    /// Sends `prefix` and `words` in base64, on a line that is overwritten afterwards.
    fn answer(&mut self, prefix: &str, words: &str) -> Result<Reply, SendProblem> {
        let encoded = Zeroizing::new(BASE64.encode(words));
        let line = Zeroizing::new(format!("{prefix}{}\r\n", *encoded));
        self.line(&line)
    }

    fn command(&mut self, command: &impl Display) -> Result<Reply, SendProblem> {
        self.line(&command.to_string())
    }

    fn line(&mut self, line: &str) -> Result<Reply, SendProblem> {
        self.wire.quiet()?;
        self.wire.write(line.as_bytes(), self.limits.step)?;
        self.wire.reply(self.limits.step)
    }

    /// What the server still said before it hung up: a refusal, if it was one.
    fn last_words(&mut self) -> Option<SendProblem> {
        let reply = self
            .wire
            .reply(Duration::from_secs(2).min(self.limits.step))
            .ok()?;
        match reply.expect(2) {
            Err(problem @ (SendProblem::Refused(..) | SendProblem::Later(..))) => Some(problem),
            _ => None,
        }
    }

    /// Says good-bye; what comes of it changes nothing.
    fn quit(mut self) {
        self.limits.step = self.limits.step.min(Duration::from_secs(2));
        let _ = self.command(&Quit);
    }
}

/// Whether the server let us in.
fn signed_in(reply: Reply) -> Result<(), SendProblem> {
    reply
        .expect(2)
        .map(|_| ())
        .map_err(|problem| match problem {
            SendProblem::Refused(500..=504 | 538, _) => SendProblem::NoMechanism,
            SendProblem::Refused(_, words) => SendProblem::Password(words),
            other => other,
        })
}

/// An address as SMTP carries it: its domain in ASCII (IDNA).
pub(super) fn address(text: &str) -> Result<Address, SendProblem> {
    let refused = || SendProblem::Address(text.to_owned());
    let (user, domain) = text.rsplit_once('@').ok_or_else(refused)?;
    let domain = if domain.starts_with('[') {
        domain.to_owned()
    } else {
        idna::domain_to_ascii(domain).map_err(|_| refused())?
    };
    if user
        .chars()
        .chain(domain.chars())
        .any(|c| c.is_control() || c.is_whitespace())
    {
        return Err(refused());
    }
    Address::new(user, domain).map_err(|_| refused())
}

#[cfg(test)]
pub(super) mod tests;
