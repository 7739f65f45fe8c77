//! What went well when an account was tried, step by step, and where it ended.

use super::SendRefusal;
use tocsin_form_schema::diagnostic::Args;

/// A step that went well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passed {
    /// The server was reached: `host:port`, and that of the proxy on the way.
    Connected(String, Option<String>),
    /// The line is encrypted.
    Encrypted {
        /// Such as `TLS 1.3`.
        version: &'static str,
        /// The name that the certificate was checked for.
        host: String,
        /// Who issued it, when that can be read.
        issuer: Option<String>,
    },
    /// This name was accepted, by this mechanism.
    SignedIn(String, &'static str),
    /// The server is ready, for mail of at most so many octets where it says so (RFC 1870).
    Ready(Option<u64>),
    /// The local program is there.
    Program(String),
}

impl Passed {
    /// The message that tells it, and its values; `size` writes octets for people.
    pub fn told(&self, size: impl Fn(u64) -> String) -> (&'static str, Args) {
        match self {
            Passed::Connected(server, None) => {
                ("trial-connected", Args::from([("server", server.clone())]))
            }
            Passed::Connected(server, Some(proxy)) => (
                "trial-connected-by",
                Args::from([("server", server.clone()), ("proxy", proxy.clone())]),
            ),
            Passed::Encrypted {
                version,
                host,
                issuer: Some(issuer),
            } => (
                "trial-encrypted",
                Args::from([
                    ("version", (*version).to_owned()),
                    ("host", host.clone()),
                    ("issuer", issuer.clone()),
                ]),
            ),
            Passed::Encrypted { version, host, .. } => (
                "trial-encrypted-only",
                Args::from([("version", (*version).to_owned()), ("host", host.clone())]),
            ),
            Passed::SignedIn(user, mechanism) => (
                "trial-signed-in",
                Args::from([
                    ("user", super::printable(user)),
                    ("mechanism", (*mechanism).to_owned()),
                ]),
            ),
            Passed::Ready(Some(most)) => ("trial-ready-up-to", Args::from([("size", size(*most))])),
            Passed::Ready(None) => ("trial-ready", Args::new()),
            Passed::Program(program) => (
                "trial-program",
                Args::from([("program", super::printable(program))]),
            ),
        }
    }
}

/// An account that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// What went well, in order.
    pub passed: Vec<Passed>,
    /// Where it ended; `None` when all went well.
    pub refusal: Option<SendRefusal>,
}

impl Tested {
    /// Octets of the largest mail that the server takes, if it says so; `None` where it was not heard.
    pub fn limit(&self) -> Option<Option<u64>> {
        self.passed.iter().find_map(|passed| match passed {
            Passed::Ready(limit) => Some(*limit),
            _ => None,
        })
    }

    /// What went well, when all did.
    pub fn whole(self) -> Result<Vec<Passed>, SendRefusal> {
        match self.refusal {
            Some(refusal) => Err(refusal),
            None => Ok(self.passed),
        }
    }
}
