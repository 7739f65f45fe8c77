//! A SOCKS5 proxy (RFC 1928): where it is, who signs in to it, and what it says when it does not lead on.

use super::proxy::ProxyAddress;
use serde::{Deserialize, Serialize};
use ureq::ProxyProtocol;

/// A SOCKS5 proxy.
#[derive(Clone, PartialEq, Eq)]
pub struct Socks5 {
    /// Its host, an IPv6 address without brackets.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Name and password (RFC 1929), 1 to 255 octets each; the password is empty while nobody gave it.
    pub user: Option<(String, String)>,
}

impl std::fmt::Debug for Socks5 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Socks5({})", self.name())
    }
}

impl Socks5 {
    /// The proxy of an address `socks5://[name@]host[:port]`; the name is percent-encoded, the usual port is 1080.
    pub fn of(address: &ProxyAddress) -> Option<Socks5> {
        let proxy = address.client()?;
        let is_socks5 = matches!(
            proxy.protocol(),
            ProxyProtocol::Socks5 | ProxyProtocol::Socks5h
        );
        let user = match (proxy.username(), proxy.password().unwrap_or_default()) {
            (None, "") => None,
            (Some(name), password) if (1..=255).contains(&name.len()) && password.len() <= 255 => {
                Some((name.to_owned(), password.to_owned()))
            }
            _ => return None,
        };
        let host = proxy.host().trim_matches(['[', ']']).to_owned();
        (is_socks5 && !host.is_empty()).then(|| Socks5 {
            host,
            port: proxy.port(),
            user,
        })
    }

    /// `host:port`, without who signs in.
    pub fn name(&self) -> String {
        match self.host.contains(':') {
            true => format!("[{}]:{}", self.host, self.port),
            false => format!("{}:{}", self.host, self.port),
        }
    }
}

/// Why a proxy does not lead to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyFlaw {
    /// The proxy itself cannot be reached.
    Unreachable,
    /// It closed the line, or did not answer in time.
    Silent,
    /// It does not speak SOCKS5.
    NotSocks5,
    /// It wants a name and password, or others.
    SignIn,
    /// Its rules do not allow this server.
    Forbidden,
    /// It does not find or reach the server.
    NoServer,
}

impl ProxyFlaw {
    /// Its name in sentences: the value of `$reason`.
    pub fn name(self) -> &'static str {
        match self {
            ProxyFlaw::Unreachable => "unreachable",
            ProxyFlaw::Silent => "silent",
            ProxyFlaw::NotSocks5 => "not-socks5",
            ProxyFlaw::SignIn => "sign-in",
            ProxyFlaw::Forbidden => "forbidden",
            ProxyFlaw::NoServer => "no-server",
        }
    }
}

#[cfg(test)]
mod tests;
