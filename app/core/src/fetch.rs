//! A bundle from an `https://` address: nothing but what was asked for, within bounds.
//!
//! No cookies, no cache, no referrer, no redirect to another scheme; a proxy as the environment or the
//! reporter says.

mod tls;

use crate::explain::Explain;
use crate::job::Progress;
use crate::mail::{printable, system_words, thread};
use crate::net::proxy::ProxyAddress;
use crate::net::{self, CertificateFlaw};
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use std::ffi::OsString;
use std::io::Read;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;
use tocsin_form_schema::container;
use tocsin_form_schema::diagnostic::Args;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::http::uri::Scheme;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    ConnectProxyConnector, Connector, NextTimeout, SocksConnector, TcpConnector,
};
use ureq::{Agent, Proxy};

/// Most redirects that are followed.
const REDIRECTS: u32 = 5;
/// What a bundle is asked for as.
const BUNDLE: &str = "application/vnd.tocsin.bundle+zip, application/octet-stream;q=0.9, */*;q=0.5";
/// Who asks for a bundle.
const PROGRAM: &str = concat!("tocsin/", env!("CARGO_PKG_VERSION"));
/// The variables in which the client looks for a proxy, in its order.
const PROXY_VARIABLES: [&str; 6] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
];
/// Between two looks at cancel.
const SLICE: Duration = Duration::from_millis(200);

/// How an address is fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchOptions {
    /// Which proxy.
    pub proxy: ProxyChoice,
    /// PEM file of a private root certificate that the server is checked against, too.
    pub root_certificate: Option<PathBuf>,
    /// For looking up, connecting and the handshake, each.
    pub connect: Duration,
    /// For everything.
    pub overall: Duration,
    /// Most octets that are taken.
    pub max_size: u64,
    /// Most redirects that are followed.
    pub redirects: u32,
    /// The header `Accept`.
    pub accept: &'static str,
    /// The header `User-Agent`; empty is none.
    pub user_agent: &'static str,
}

impl Default for FetchOptions {
    fn default() -> FetchOptions {
        FetchOptions {
            proxy: ProxyChoice::Environment,
            root_certificate: None,
            connect: Duration::from_secs(20),
            overall: Duration::from_secs(300),
            max_size: container::MAX_SIZE,
            redirects: REDIRECTS,
            accept: BUNDLE,
            user_agent: PROGRAM,
        }
    }
}

/// Which proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProxyChoice {
    /// As `ALL_PROXY`, `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say, in either case; the first that is set.
    Environment,
    /// None.
    Direct,
    /// This one: `http://`, `https://`, `socks4://` or `socks5://`, with host and port. It looks names up itself.
    Given(ProxyAddress),
}

/// Why nothing was fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchRefusal {
    /// The address is not one.
    #[error("not an address: {0}")]
    Address(String),
    /// The address does not begin with `https://`.
    #[error("not https: {0}")]
    NotHttps(String),
    /// The server leads on to an address that does not begin with `https://`.
    #[error("redirect to {0}")]
    Redirect(String),
    /// The server leads on and on.
    #[error("too many redirects")]
    Redirects,
    /// The proxy's address cannot be used.
    #[error("not a proxy: {0}")]
    ProxyAddress(String),
    /// A variable of the environment does not hold the address of a proxy: its name. Its value may hold a password.
    #[error("not a proxy in {0}")]
    ProxyVariable(&'static str),
    /// The proxy refused.
    #[error("proxy: {0}")]
    Proxy(String),
    /// Host name not found.
    #[error("no such host")]
    NoSuchHost,
    /// Connection refused, no route …: the system's words.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// The file of the private root certificate cannot be used: file and reason.
    #[error("root certificate: {0}")]
    RootCertificate(String),
    /// The certificate is not valid for this server.
    #[error("certificate: {0:?}")]
    Certificate(CertificateFlaw),
    /// The handshake failed otherwise.
    #[error("tls: {0}")]
    Tls(String),
    /// There is nothing under this address (404, 410).
    #[error("status {0}")]
    Missing(u16),
    /// The server refuses, or fails.
    #[error("status {0}")]
    Status(u16),
    /// Larger than what is taken, in octets.
    #[error("more than {0} octets")]
    TooLarge(u64),
    /// No answer in time, or too slow.
    #[error("timed out")]
    TimedOut,
    /// The connection ended before the file did.
    #[error("closed")]
    Closed,
    /// It did not speak HTTP.
    #[error("protocol: {0}")]
    Protocol(String),
    /// Cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl Explain for FetchRefusal {
    fn code(&self) -> &'static str {
        match self {
            FetchRefusal::Address(_) => "fetch-address",
            FetchRefusal::NotHttps(_) => "fetch-not-https",
            FetchRefusal::Redirect(_) => "fetch-redirect",
            FetchRefusal::Redirects => "fetch-redirects",
            FetchRefusal::ProxyAddress(_) => "fetch-proxy-address",
            FetchRefusal::ProxyVariable(_) => "fetch-proxy-variable",
            FetchRefusal::Proxy(_) => "fetch-proxy",
            FetchRefusal::NoSuchHost => "fetch-no-such-host",
            FetchRefusal::Unreachable(_) => "fetch-unreachable",
            FetchRefusal::RootCertificate(_) => "fetch-root-certificate",
            FetchRefusal::Certificate(_) => "fetch-certificate",
            FetchRefusal::Tls(_) => "fetch-tls",
            FetchRefusal::Missing(_) => "fetch-missing",
            FetchRefusal::Status(_) => "fetch-status",
            FetchRefusal::TooLarge(_) => "fetch-too-large",
            FetchRefusal::TimedOut => "fetch-timed-out",
            FetchRefusal::Closed => "fetch-closed",
            FetchRefusal::Protocol(_) => "fetch-protocol",
            FetchRefusal::Cancelled => "fetch-cancelled",
        }
    }

    fn args(&self) -> Args {
        match self {
            FetchRefusal::Address(address)
            | FetchRefusal::NotHttps(address)
            | FetchRefusal::Redirect(address)
            | FetchRefusal::ProxyAddress(address) => Args::from([("address", printable(address))]),
            FetchRefusal::ProxyVariable(name) => Args::from([("variable", (*name).to_owned())]),
            FetchRefusal::Proxy(words)
            | FetchRefusal::Unreachable(words)
            | FetchRefusal::RootCertificate(words)
            | FetchRefusal::Tls(words)
            | FetchRefusal::Protocol(words) => Args::from([("words", printable(words))]),
            FetchRefusal::Certificate(flaw) => Args::from([("reason", flaw.name().to_owned())]),
            FetchRefusal::Missing(status) | FetchRefusal::Status(status) => {
                Args::from([("status", status.to_string())])
            }
            FetchRefusal::TooLarge(limit) => {
                Args::from([("limit", (limit / (1024 * 1024)).to_string())])
            }
            FetchRefusal::Redirects
            | FetchRefusal::NoSuchHost
            | FetchRefusal::TimedOut
            | FetchRefusal::Closed
            | FetchRefusal::Cancelled => Args::new(),
        }
    }
}

/// Every code of this module's errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &[
    "fetch-address",
    "fetch-not-https",
    "fetch-redirect",
    "fetch-redirects",
    "fetch-proxy-address",
    "fetch-proxy-variable",
    "fetch-proxy",
    "fetch-no-such-host",
    "fetch-unreachable",
    "fetch-root-certificate",
    "fetch-certificate",
    "fetch-tls",
    "fetch-missing",
    "fetch-status",
    "fetch-too-large",
    "fetch-timed-out",
    "fetch-closed",
    "fetch-protocol",
    "fetch-cancelled",
];

/// What was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// Its octets.
    pub bytes: Vec<u8>,
    /// The header `Content-Type`, as the server wrote it.
    pub content_type: Option<String>,
}

/// Whether an address names a server and nothing else in front of its path: a name or a password before an `@` is there to
/// deceive about which server it is. What no server can be called is not looked up.
fn names_a_server(uri: &Uri) -> bool {
    let Some(authority) = uri.authority() else {
        return false;
    };
    let host = authority.host();
    let behind = authority.as_str().strip_prefix(host);
    let port = match behind.map(|behind| behind.strip_prefix(':')) {
        Some(None) => behind == Some(""),
        Some(Some(port)) => port.parse::<u16>().is_ok_and(|port| port > 0),
        None => false,
    };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let name = host.strip_suffix('.').unwrap_or(host);
    let is_domain = Uts46::new().to_ascii(
        name.as_bytes(),
        AsciiDenyList::URL,
        Hyphens::Allow,
        DnsLength::Verify,
    );
    port && (bare.parse::<IpAddr>().is_ok() || is_domain.is_ok())
}

/// Fetches what is under `address`, whole and in memory, at most `options.max_size` octets of it.
pub fn fetch(
    address: &str,
    options: &FetchOptions,
    progress: &Progress,
) -> Result<Vec<u8>, FetchRefusal> {
    fetch_typed(address, options, progress).map(|fetched| fetched.bytes)
}

/// The same, with what the server calls it.
pub fn fetch_typed(
    address: &str,
    options: &FetchOptions,
    progress: &Progress,
) -> Result<Fetched, FetchRefusal> {
    let address = address.trim();
    let uri: Uri = address
        .parse()
        .map_err(|_| FetchRefusal::Address(address.to_owned()))?;
    match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS && names_a_server(&uri) => {}
        Some(scheme) if *scheme == Scheme::HTTPS => {
            return Err(FetchRefusal::Address(address.to_owned()));
        }
        Some(_) => return Err(FetchRefusal::NotHttps(address.to_owned())),
        None => return Err(FetchRefusal::Address(address.to_owned())),
    }
    let agent = agent(options)?;
    let (answer, answers) = mpsc::sync_channel(1);
    let (asking, counting, max_size) = (agent.clone(), progress.clone(), options.max_size);
    // Waiting inside the client cannot be interrupted; from here its sockets can be shut.
    thread("fetch", move || {
        let _ = answer.send(get(&asking, uri, max_size, &counting));
    })
    .map_err(|e| FetchRefusal::Unreachable(system_words(&e)))?;
    loop {
        match answers.recv_timeout(SLICE) {
            Ok(result) => return result,
            Err(mpsc::RecvTimeoutError::Timeout) if progress.check().is_err() => {
                agent.shutdown();
                return Err(FetchRefusal::Cancelled);
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => return Err(FetchRefusal::Closed),
        }
    }
}

fn agent(options: &FetchOptions) -> Result<Agent, FetchRefusal> {
    let roots = match &options.root_certificate {
        Some(path) => net::read_roots(path).map_err(|problem| {
            FetchRefusal::RootCertificate(format!("{}: {problem}", path.display()))
        })?,
        None => Vec::new(),
    };
    let tls = net::client_config(&roots).map_err(FetchRefusal::Certificate)?;
    let proxy = match &options.proxy {
        ProxyChoice::Environment => {
            judge_environment(std::env::var_os)?;
            let without = ["NO_PROXY", "no_proxy"].map(|name| std::env::var(name).ok());
            let without = without.into_iter().flatten().next().unwrap_or_default();
            Proxy::try_from_env().and_then(|proxy| net::unresolved(&proxy, &without))
        }
        ProxyChoice::Direct => None,
        ProxyChoice::Given(given) => {
            let none = || FetchRefusal::ProxyAddress(given.to_string());
            Some(given.client().ok_or_else(none)?)
        }
    };
    let config = Agent::config_builder()
        .https_only(true)
        .max_redirects(options.redirects)
        .http_status_as_error(true)
        .proxy(proxy)
        .user_agent(options.user_agent)
        .accept(options.accept)
        .accept_encoding("identity")
        .timeout_resolve(Some(options.connect))
        .timeout_connect(Some(options.connect))
        .timeout_global(Some(options.overall))
        .max_idle_connections(0)
        .build();
    let connector =
        ().chain(SocksConnector::default())
            .chain(ConnectProxyConnector::default())
            .chain(TcpConnector::default())
            .chain(tls::TlsConnector(tls));
    Ok(Agent::with_parts(config, connector, Lookup::default()))
}

/// Refuses a variable that names a proxy and cannot be understood: the client would pass over it, and contact the
/// server without the proxy that was asked for. Empty is unset, as with other programs.
fn judge_environment(
    variable: impl Fn(&'static str) -> Option<OsString>,
) -> Result<(), FetchRefusal> {
    let not_one = |name: &&'static str| {
        let value = variable(name).unwrap_or_default();
        !value.is_empty() && value.to_str().and_then(net::proxy).is_none()
    };
    match PROXY_VARIABLES.iter().copied().find(not_one) {
        Some(name) => Err(FetchRefusal::ProxyVariable(name)),
        None => Ok(()),
    }
}

/// The client's own look-up, whose failure otherwise cannot be told from that of a socket.
#[derive(Debug, Default)]
struct Lookup(DefaultResolver);

impl Resolver for Lookup {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        self.0
            .resolve(uri, config, timeout)
            .map_err(|error| match error {
                ureq::Error::Io(_) => ureq::Error::HostNotFound,
                other => other,
            })
    }
}

fn get(
    agent: &Agent,
    uri: Uri,
    max_size: u64,
    progress: &Progress,
) -> Result<Fetched, FetchRefusal> {
    let mut response = agent.get(uri).call().map_err(refusal)?;
    // Where none is followed, the client hands it out as any other answer.
    if response.status().is_redirection() {
        return Err(FetchRefusal::Redirects);
    }
    let content_type = response.headers().get("content-type");
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let content_type = content_type.map(str::to_owned);
    let announced = response.body().content_length();
    if let Some(size) = announced {
        if size > max_size {
            return Err(FetchRefusal::TooLarge(max_size));
        }
        progress.total(size);
    }
    let mut reader = response.body_mut().as_reader();
    let mut bytes = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let n = reader.read(&mut chunk).map_err(|e| refusal(e.into()))?;
        if n == 0 {
            break;
        }
        if bytes.len() as u64 + n as u64 > max_size {
            return Err(FetchRefusal::TooLarge(max_size));
        }
        bytes.extend_from_slice(chunk.get(..n).unwrap_or_default());
        progress
            .advance(n as u64)
            .map_err(|_| FetchRefusal::Cancelled)?;
    }
    if announced.is_some_and(|size| size != bytes.len() as u64) {
        return Err(FetchRefusal::Closed);
    }
    Ok(Fetched {
        bytes,
        content_type,
    })
}

/// What the client's error means.
fn refusal(error: ureq::Error) -> FetchRefusal {
    use std::io::ErrorKind as Kind;
    use ureq::Error as E;
    match error {
        E::StatusCode(status @ (404 | 410)) => FetchRefusal::Missing(status),
        E::StatusCode(status) => FetchRefusal::Status(status),
        E::RequireHttpsOnly(address) => FetchRefusal::Redirect(address),
        E::TooManyRedirects | E::RedirectFailed => FetchRefusal::Redirects,
        E::HostNotFound => FetchRefusal::NoSuchHost,
        E::Timeout(_) => FetchRefusal::TimedOut,
        E::InvalidProxyUrl => FetchRefusal::ProxyAddress(String::new()),
        E::ConnectProxyFailed(words) => FetchRefusal::Proxy(words),
        E::BadUri(address) => FetchRefusal::Address(address),
        E::Rustls(error) => tls_refusal(&error),
        E::Io(error) => {
            let inner = error.get_ref();
            if let Some(tls) = inner.and_then(|e| e.downcast_ref::<rustls::Error>()) {
                return tls_refusal(tls);
            }
            match error.kind() {
                Kind::TimedOut | Kind::WouldBlock => FetchRefusal::TimedOut,
                Kind::UnexpectedEof | Kind::ConnectionReset | Kind::BrokenPipe => {
                    FetchRefusal::Closed
                }
                _ => FetchRefusal::Unreachable(system_words(&error)),
            }
        }
        other => FetchRefusal::Protocol(other.to_string()),
    }
}

fn tls_refusal(error: &rustls::Error) -> FetchRefusal {
    match CertificateFlaw::of(error) {
        Some(flaw) => FetchRefusal::Certificate(flaw),
        None => FetchRefusal::Tls(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
