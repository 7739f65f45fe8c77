//! A bundle from an `https://` address: nothing but what was asked for, within bounds.
//!
//! No cookies, no cache, no referrer, no redirect to another server or scheme; a proxy as the environment or the
//! reporter says.

pub mod address;
mod tls;

use crate::explain::Explain;
use crate::job::Progress;
use crate::mail::{printable, system_words, thread};
use crate::net::proxy::ProxyAddress;
use crate::net::{self, CertificateFlaw};
use std::ffi::OsString;
use std::io::Read;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tocsin_form_schema::container;
use tocsin_form_schema::diagnostic::Args;
use ureq::config::Config;
use ureq::http::Response;
use ureq::http::Uri;
use ureq::http::header::LOCATION;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    ConnectProxyConnector, Connector, NextTimeout, SocksConnector, TcpConnector,
};
use ureq::{Agent, Body, Proxy};

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
    /// Most redirects that are followed, on the same server.
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
    /// The server leads on to what is no `https://` address of a server.
    #[error("redirect to {0}")]
    Redirect(String),
    /// The server leads on to another one.
    #[error("redirect to {address}")]
    Elsewhere {
        /// The other one.
        host: String,
        /// Where it leads to.
        address: String,
    },
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
    /// Host name not found: the name.
    #[error("no such host: {0}")]
    NoSuchHost(String),
    /// Connection refused, no route …: the host, and the system's words.
    #[error("{0} unreachable: {1}")]
    Unreachable(String, String),
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
    /// No answer in time, or too slow: the host.
    #[error("{0} timed out")]
    TimedOut(String),
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
            FetchRefusal::Elsewhere { .. } => "fetch-elsewhere",
            FetchRefusal::Redirects => "fetch-redirects",
            FetchRefusal::ProxyAddress(_) => "fetch-proxy-address",
            FetchRefusal::ProxyVariable(_) => "fetch-proxy-variable",
            FetchRefusal::Proxy(_) => "fetch-proxy",
            FetchRefusal::NoSuchHost(_) => "fetch-no-such-host",
            FetchRefusal::Unreachable(..) => "fetch-unreachable",
            FetchRefusal::RootCertificate(_) => "fetch-root-certificate",
            FetchRefusal::Certificate(_) => "fetch-certificate",
            FetchRefusal::Tls(_) => "fetch-tls",
            FetchRefusal::Missing(_) => "fetch-missing",
            FetchRefusal::Status(_) => "fetch-status",
            FetchRefusal::TooLarge(_) => "fetch-too-large",
            FetchRefusal::TimedOut(_) => "fetch-timed-out",
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
            FetchRefusal::Elsewhere { host, address } => Args::from([
                ("host", address::shown_host(host)),
                ("address", printable(address)),
                ("whole", address::is_short(address).to_string()),
            ]),
            FetchRefusal::NoSuchHost(host) | FetchRefusal::TimedOut(host) => {
                Args::from([("host", address::shown_host(host))])
            }
            FetchRefusal::Unreachable(host, words) => Args::from([
                ("host", address::shown_host(host)),
                ("words", printable(words)),
            ]),
            FetchRefusal::ProxyVariable(name) => Args::from([("variable", (*name).to_owned())]),
            FetchRefusal::Proxy(words)
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
            FetchRefusal::Redirects | FetchRefusal::Closed | FetchRefusal::Cancelled => Args::new(),
        }
    }
}

/// Every code of this module's errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &[
    "fetch-address",
    "fetch-not-https",
    "fetch-redirect",
    "fetch-elsewhere",
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
    let uri = address::judge(address.trim())?;
    let agent = agent(options)?;
    let way = Way::to(&uri, &agent);
    let unstarted = way.clone();
    let (answer, answers) = mpsc::sync_channel(1);
    let (asking, counting, bounds) = (agent.clone(), progress.clone(), options.clone());
    // Waiting inside the client cannot be interrupted; from here its sockets can be shut.
    thread("fetch", move || {
        let _ = answer.send(get(&asking, uri, &way, &bounds, &counting));
    })
    .map_err(|e| FetchRefusal::Unreachable(unstarted.first, system_words(&e)))?;
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
        // We follow ourselves, so that every step is judged.
        .max_redirects(0)
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

/// Whom a fetch goes to.
#[derive(Clone)]
struct Way {
    /// The server.
    server: String,
    /// Who has to be reached for that: a proxy, else the server.
    first: String,
}

impl Way {
    fn to(uri: &Uri, agent: &Agent) -> Way {
        let server = uri.host().unwrap_or_default().to_owned();
        let proxy = agent.config().proxy();
        let proxy = proxy.filter(|proxy| !proxy.is_no_proxy(uri));
        let first = proxy.map_or_else(|| server.clone(), |proxy| proxy.host().to_owned());
        Way { server, first }
    }
}

/// The answer at the end of the redirects.
fn answer(
    agent: &Agent,
    first: Uri,
    way: &Way,
    options: &FetchOptions,
    progress: &Progress,
) -> Result<Response<Body>, FetchRefusal> {
    let end = Instant::now() + options.overall;
    let mut at = first.clone();
    for _ in 0..=options.redirects {
        progress.check().map_err(|_| FetchRefusal::Cancelled)?;
        let left = end.saturating_duration_since(Instant::now());
        let asked = agent.get(at.clone()).config();
        let asked = asked.timeout_global(Some(left)).build().call();
        let response = asked.map_err(|e| refusal(e, way))?;
        if !response.status().is_redirection() {
            return Ok(response);
        }
        let location = response.headers().get(LOCATION);
        let location = location.and_then(|location| location.to_str().ok());
        let nowhere = FetchRefusal::Status(response.status().as_u16());
        at = address::led_on(&first, &at, location.ok_or(nowhere)?)?;
    }
    Err(FetchRefusal::Redirects)
}

fn get(
    agent: &Agent,
    uri: Uri,
    way: &Way,
    options: &FetchOptions,
    progress: &Progress,
) -> Result<Fetched, FetchRefusal> {
    let max_size = options.max_size;
    let mut response = answer(agent, uri, way, options, progress)?;
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
        let n = reader.read(&mut chunk);
        let n = n.map_err(|e| refusal(e.into(), way))?;
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
fn refusal(error: ureq::Error, way: &Way) -> FetchRefusal {
    use std::io::ErrorKind as Kind;
    use ureq::Error as E;
    let slow = || FetchRefusal::TimedOut(way.server.clone());
    match error {
        E::StatusCode(status @ (404 | 410)) => FetchRefusal::Missing(status),
        E::StatusCode(status) => FetchRefusal::Status(status),
        E::RequireHttpsOnly(address) => FetchRefusal::NotHttps(address),
        E::HostNotFound => FetchRefusal::NoSuchHost(way.first.clone()),
        E::Timeout(_) => slow(),
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
                Kind::TimedOut | Kind::WouldBlock => slow(),
                Kind::UnexpectedEof | Kind::ConnectionReset | Kind::BrokenPipe => {
                    FetchRefusal::Closed
                }
                // What a SOCKS proxy says is no error of this system.
                Kind::Other if error.raw_os_error().is_none() && way.first != way.server => {
                    FetchRefusal::Proxy(error.to_string())
                }
                _ => FetchRefusal::Unreachable(way.first.clone(), system_words(&error)),
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
