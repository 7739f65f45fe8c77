//! Which addresses are asked: those that name a server, over HTTPS; and whither a server may lead on.

use super::FetchRefusal;
use tocsin_form_schema::server;
use ureq::http::Uri;
use ureq::http::uri::Scheme;

/// Most characters of an address that somebody is asked to give.
const MAX_ADDRESS: usize = 150;
/// The port where none is said.
const HTTPS_PORT: u16 = 443;
/// Most characters of a host that are told.
const MAX_HOST: usize = 80;

/// The address as it was given, where it is one that is asked.
pub fn judge(address: &str) -> Result<Uri, FetchRefusal> {
    let unfit = || FetchRefusal::Address(address.to_owned());
    let uri: Uri = address.parse().map_err(|_| unfit())?;
    match uri.scheme() {
        Some(scheme) if *scheme != Scheme::HTTPS => Err(FetchRefusal::NotHttps(address.to_owned())),
        _ if is_asked(&uri) => Ok(uri),
        _ => Err(unfit()),
    }
}

fn is_asked(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS) && host(uri).is_some()
}

fn host(uri: &Uri) -> Option<&str> {
    server::host(uri.authority()?.as_str())
}

/// Whither `from` leads by this `Location`: to an address that would be asked had it been given, of the server and port of
/// `first`. Who gave that address agreed to these and to no other.
pub fn led_on(first: &Uri, from: &Uri, location: &str) -> Result<Uri, FetchRefusal> {
    let to = joined(from, location).filter(is_asked);
    let to = to.ok_or_else(|| FetchRefusal::Redirect(location.to_owned()))?;
    let host_of = |uri| host(uri).unwrap_or_default();
    let is_same_site = site(host_of(first)) == site(host_of(&to));
    match is_same_site && port(first) == port(&to) {
        true => Ok(to),
        false => Err(FetchRefusal::Elsewhere {
            host: match is_same_site {
                true => format!("{}:{}", host_of(&to), port(&to)),
                false => host_of(&to).to_owned(),
            },
            address: to.to_string(),
        }),
    }
}

fn port(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(HTTPS_PORT)
}

/// The host as it is compared: many sites are called with and without `www.`.
fn site(host: &str) -> String {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

/// A reference from an address (RFC 3986 section 5.2); `..` is left to the server.
fn joined(from: &Uri, reference: &str) -> Option<Uri> {
    let reference = reference.split('#').next().unwrap_or_default();
    let head = reference.split(['/', '?']).next().unwrap_or_default();
    let (server, path) = (from.authority()?, from.path());
    let whole = match reference {
        _ if head.contains(':') => reference.to_owned(),
        _ if reference.starts_with("//") => format!("https:{reference}"),
        _ if reference.starts_with('/') => format!("https://{server}{reference}"),
        _ if head.is_empty() => format!("https://{server}{path}{reference}"),
        _ => {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("https://{server}{folder}/{reference}")
        }
    };
    whole.parse().ok()
}

/// A host as it is told: one that is too long for a line by its end, where its owner stands.
pub fn shown_host(host: &str) -> String {
    let visible = tocsin_i18n::visible(host);
    let count = visible.chars().count();
    match count > MAX_HOST {
        true => "…"
            .chars()
            .chain(visible.chars().skip(count - MAX_HOST))
            .collect(),
        false => visible.into_owned(),
    }
}

/// Whether an address can be told whole.
pub fn is_short(address: &str) -> bool {
    address.len() <= MAX_ADDRESS
}
