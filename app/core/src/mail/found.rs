//! Settings for sending that an address goes with: from a table of our own, which asks nobody, or from the mail domain
//! itself, which then knows that somebody looks. They are offered, never taken by themselves.
//!
//! The domain is asked as mail programs ask it (`config-v1.1.xml`), over HTTPS only. Its records in the DNS (RFC 6186,
//! RFC 8314) are not: whoever is on the way could answer them with a server of their own, which then gets the password.

mod config;
mod table;

pub use table::known;

use super::account::Security;
use super::smtp::address;
use crate::explain::Explain;
use crate::fetch::{FetchOptions, FetchRefusal, fetch};
use crate::job::Progress;
use crate::mail::printable;
use lettre::Address;
use std::time::Duration;
use tocsin_form_schema::diagnostic::Args;

/// A server for sending that an address goes with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The domain of the address, in ASCII.
    pub domain: String,
    /// Host name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// TLS or STARTTLS, never none.
    pub security: Security,
    /// Name to sign in with, where it asks for one.
    pub user: Option<String>,
    /// What it wants beside the name.
    pub sign_in: SignIn,
    /// Who says so.
    pub by: By,
}

/// What a server wants beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// The password of the mailbox.
    Password,
    /// A password made for this program only.
    AppPassword,
    /// An access token.
    Token,
}

/// Who says which server it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The table of this program.
    Table,
    /// The mail domain.
    Domain,
}

impl Found {
    /// Whether the server belongs to another domain than the address.
    pub fn is_elsewhere(&self) -> bool {
        let host = self.host.strip_suffix(&self.domain);
        !host.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

/// Why nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindRefusal {
    /// It is not an address of a domain that could be asked.
    #[error("not an address: {0}")]
    Address(String),
    /// The domain publishes no settings, or cannot be reached, which cannot always be told apart: its name.
    #[error("nothing at {0}")]
    Nothing(String),
    /// What the domain answers is not used: its name, and why.
    #[error("{0}: {1:?}")]
    Unfit(String, Unfit),
    /// The way there does not work.
    #[error(transparent)]
    Fetch(FetchRefusal),
}

/// Why an answer is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It leads to another address.
    Redirect,
    /// It is far too large.
    TooLarge,
    /// It did not come in time.
    Slow,
    /// The server cannot show that it is the domain's.
    Certificate,
    /// It is no configuration of a mail program, or one with parts that none needs.
    NotSettings,
    /// It has no server with TLS or STARTTLS and a public name.
    NotSafe,
    /// The connection ended, or it was no HTTP.
    Broken,
}

impl Unfit {
    fn name(self) -> &'static str {
        match self {
            Unfit::Redirect => "redirect",
            Unfit::TooLarge => "too-large",
            Unfit::Slow => "slow",
            Unfit::Certificate => "certificate",
            Unfit::NotSettings => "not-settings",
            Unfit::NotSafe => "not-safe",
            Unfit::Broken => "broken",
        }
    }
}

impl Explain for FindRefusal {
    fn code(&self) -> &'static str {
        match self {
            FindRefusal::Address(_) => "find-address",
            FindRefusal::Nothing(_) => "find-nothing",
            FindRefusal::Unfit(..) => "find-unfit",
            FindRefusal::Fetch(refusal) => refusal.code(),
        }
    }

    fn args(&self) -> Args {
        match self {
            FindRefusal::Address(address) => Args::from([("value", printable(address))]),
            FindRefusal::Nothing(domain) => Args::from([("domain", domain.clone())]),
            FindRefusal::Unfit(domain, unfit) => Args::from([
                ("domain", domain.clone()),
                ("reason", unfit.name().to_owned()),
            ]),
            FindRefusal::Fetch(refusal) => refusal.args(),
        }
    }
}

/// Every code of this module's own errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &["find-address", "find-nothing", "find-unfit"];

/// The domain of an address, in ASCII, when it is a name that could be asked.
pub fn domain(typed: &str) -> Option<String> {
    let address = address(typed.trim()).ok()?;
    let domain = address.domain().to_ascii_lowercase();
    is_public(&domain).then_some(domain)
}

/// Asks the mail domain of `typed`, through the proxy of `options` where it has one. The domain and whoever looks its name
/// up learn that somebody asks, and nothing else: neither the part before the `@` nor which program.
pub fn ask(typed: &str, options: &FetchOptions, progress: &Progress) -> Result<Found, FindRefusal> {
    let domain = domain(typed).ok_or_else(|| FindRefusal::Address(typed.to_owned()))?;
    let places = [
        format!("https://autoconfig.{domain}/mail/config-v1.1.xml"),
        format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml"),
    ];
    ask_at(&places, typed, &domain, options, progress)
}

/// Asks one address after the other until one has settings.
fn ask_at(
    places: &[String],
    typed: &str,
    domain: &str,
    options: &FetchOptions,
    progress: &Progress,
) -> Result<Found, FindRefusal> {
    let options = FetchOptions {
        connect: options.connect.min(Duration::from_secs(10)),
        overall: options.overall.min(Duration::from_secs(20)),
        max_size: options.max_size.min(256 * 1024),
        redirects: 0,
        accept: "text/xml, application/xml;q=0.9, */*;q=0.5",
        user_agent: "",
        ..options.clone()
    };
    let (name, _) = typed.trim().rsplit_once('@').unwrap_or_default();
    let mut first = None;
    for place in places {
        let unfit = |unfit| FindRefusal::Unfit(domain.to_owned(), unfit);
        let found = fetch(place, &options, progress)
            .map_err(|refusal| not_fetched(refusal, domain))
            .and_then(|xml| config::read(&xml, name, domain).map_err(unfit));
        match found {
            Ok(found) => return Ok(found),
            Err(FindRefusal::Nothing(_)) => {}
            Err(refusal @ FindRefusal::Fetch(_)) => return Err(refusal),
            Err(refusal) => {
                first.get_or_insert(refusal);
            }
        }
    }
    Err(first.unwrap_or_else(|| FindRefusal::Nothing(domain.to_owned())))
}

fn not_fetched(refusal: FetchRefusal, domain: &str) -> FindRefusal {
    use FetchRefusal as F;
    let unfit = match refusal {
        F::NoSuchHost(_) | F::Unreachable(..) | F::Missing(_) | F::Status(_) => {
            return FindRefusal::Nothing(domain.to_owned());
        }
        F::Redirect(_) | F::Elsewhere { .. } | F::Redirects => Unfit::Redirect,
        F::TooLarge(_) => Unfit::TooLarge,
        F::TimedOut(_) => Unfit::Slow,
        F::Certificate(_) | F::Tls(_) => Unfit::Certificate,
        F::Closed | F::Protocol(_) => Unfit::Broken,
        other => return FindRefusal::Fetch(other),
    };
    FindRefusal::Unfit(domain.to_owned(), unfit)
}

/// A name of the public DNS: no address of a host, and nothing that means this computer or its network.
pub(crate) fn is_public(name: &str) -> bool {
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_local = ["localhost", "local", "internal", "arpa"];
    let top = labels.last().copied().unwrap_or_default();
    labels.len() > 1
        && name.len() <= 253
        && labels.iter().all(is_label)
        && !is_local.contains(&top)
        && !top.bytes().all(|b| b.is_ascii_digit())
}

/// An address with this name before the `@`, when it is one.
fn whole(name: &str, domain: &str) -> Option<String> {
    let address = Address::new(name, domain).ok()?;
    Some(address.to_string())
}

#[cfg(test)]
mod tests;
