//! The address of a proxy, and the password that it was given with: the one is written and shown, the other never.

use crate::mail::account::Secret;
use serde::{Deserialize, Serialize};
use ureq::Proxy;
use zeroize::Zeroizing;

/// The address of a proxy, `SCHEME://[NAME@]HOST[:PORT]`, and in memory the password of NAME.
///
/// It is read with a password (`NAME:PASSWORD@`), percent-encoded, and written without. Two are the same when they are
/// written the same.
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct ProxyAddress {
    written: String,
    password: Option<Secret>,
}

impl ProxyAddress {
    /// The password that it was given with.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// Gives it a password as it is, or takes it away.
    pub fn set_password(&mut self, password: Option<Secret>) {
        self.password = password;
    }

    /// Whether there is somebody who signs in.
    pub fn has_name(&self) -> bool {
        let proxy = super::proxy(&self.written);
        proxy.is_some_and(|proxy| proxy.username().is_some_and(|name| !name.is_empty()))
    }

    /// Whether somebody signs in whose password is not here.
    pub fn needs_password(&self) -> bool {
        self.password.is_none() && self.has_name()
    }

    /// The proxy as the client takes it; `None` where this is the address of none.
    pub fn client(&self) -> Option<Proxy> {
        let proxy = super::proxy(&self.written)?;
        match &self.password {
            Some(password) => super::rebuilt(&proxy, proxy.protocol(), Some(&password.0), ""),
            None => Some(proxy),
        }
    }

    /// Name of its password in the system's keyring.
    pub fn secret_name(&self) -> String {
        format!("proxy-{}", self.written)
    }
}

impl From<String> for ProxyAddress {
    fn from(typed: String) -> ProxyAddress {
        let typed = Zeroizing::new(typed);
        let Some((written, password)) = divided(&typed) else {
            return ProxyAddress {
                written: typed.to_string(),
                password: None,
            };
        };
        // The client decodes it, unless it takes a part of the password for the host.
        let place = |proxy: &Proxy| (proxy.host().to_owned(), proxy.port());
        let own = super::proxy(&written).as_ref().map(place);
        let read = super::proxy(&typed).filter(|read| own == Some(place(read)));
        let read = read.as_ref().and_then(Proxy::password);
        let password = Secret(read.unwrap_or(password).to_owned());
        ProxyAddress {
            written,
            password: Some(password).filter(|password| !password.0.is_empty()),
        }
    }
}

/// What was typed without its password, and the password. All between the first colon and the last `@` is taken for it:
/// what is no address of a proxy may hold one, too.
fn divided(typed: &str) -> Option<(String, &str)> {
    let (user, host) = typed.rsplit_once('@')?;
    let is_scheme = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric());
    let split = user.split_once("://");
    let (scheme, user) = match split.filter(|(scheme, _)| is_scheme(scheme)) {
        Some((scheme, user)) => (format!("{scheme}://"), user),
        None => (String::new(), user),
    };
    let (name, password) = user.split_once(':')?;
    Some((format!("{scheme}{name}@{host}"), password))
}

impl From<ProxyAddress> for String {
    fn from(proxy: ProxyAddress) -> String {
        proxy.written
    }
}

impl std::fmt::Display for ProxyAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written)
    }
}

impl std::fmt::Debug for ProxyAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ProxyAddress({})", self.written)
    }
}

impl PartialEq for ProxyAddress {
    fn eq(&self, other: &ProxyAddress) -> bool {
        self.written == other.written
    }
}

impl Eq for ProxyAddress {}

#[cfg(test)]
mod tests;
