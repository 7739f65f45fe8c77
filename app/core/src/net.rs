//! TLS as every connection of the program has it: rustls with ring, judged by the platform's trust store
//! and, where one is given, a private root certificate.

pub mod issuer;
pub mod proxy;
pub mod socks;

use rustls::ClientConfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;
use ureq::{Proxy, ProxyProtocol};

/// A proxy by its address. A SOCKS proxy looks the server's name up itself, whichever way its address asks for: this
/// computer asks no name server for it.
pub fn proxy(address: &str) -> Option<Proxy> {
    let proxy = Proxy::new(address).ok()?;
    let authority = proxy.uri().authority()?;
    let (_, host) = authority
        .as_str()
        .rsplit_once('@')
        .unwrap_or(("", authority.as_str()));
    // The client takes a port that is no number for none at all.
    let port = host.rsplit_once(':').filter(|_| !host.ends_with(']'));
    port.is_none_or(|(_, port)| port.parse::<u16>().is_ok_and(|p| p > 0))
        .then_some(proxy)
        .and_then(|proxy| unresolved(&proxy, ""))
}

/// The same proxy, which looks names up itself; `without` are the hosts that need none, as `NO_PROXY` has them.
pub fn unresolved(proxy: &Proxy, without: &str) -> Option<Proxy> {
    let protocol = match proxy.protocol() {
        ProxyProtocol::Socks5 => ProxyProtocol::Socks5h,
        ProxyProtocol::Socks4 => ProxyProtocol::Socks4A,
        _ => return Some(proxy.clone()),
    };
    rebuilt(proxy, protocol, proxy.password(), without)
}

fn rebuilt(
    proxy: &Proxy,
    protocol: ProxyProtocol,
    password: Option<&str>,
    without: &str,
) -> Option<Proxy> {
    let mut builder = Proxy::builder(protocol)
        .host(proxy.host())
        .port(proxy.port());
    if let Some(name) = proxy.username() {
        builder = builder.username(name);
    }
    if let Some(password) = password {
        builder = builder.password(password);
    }
    if !without.is_empty() {
        builder = builder.no_proxy(without);
    }
    builder.build().ok()
}

/// What is wrong with a server's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateFlaw {
    /// Its time is over, or this computer's clock is ahead.
    Expired,
    /// Its time has not come, or this computer's clock is behind.
    NotYetValid,
    /// No trusted authority vouches for it.
    UnknownIssuer,
    /// It belongs to another name.
    WrongName,
    /// It was revoked.
    Revoked,
    /// This computer has no trusted authorities at all.
    NoTrustStore,
    /// Anything else.
    Other,
}

impl CertificateFlaw {
    /// Its name in sentences: the value of `$reason`.
    pub fn name(self) -> &'static str {
        match self {
            CertificateFlaw::Expired => "expired",
            CertificateFlaw::NotYetValid => "not-yet-valid",
            CertificateFlaw::UnknownIssuer => "unknown-issuer",
            CertificateFlaw::WrongName => "wrong-name",
            CertificateFlaw::Revoked => "revoked",
            CertificateFlaw::NoTrustStore => "no-trust-store",
            CertificateFlaw::Other => "other",
        }
    }

    /// The flaw that a failed handshake was about, if it was about the certificate.
    pub fn of(error: &rustls::Error) -> Option<CertificateFlaw> {
        use rustls::CertificateError as E;
        let rustls::Error::InvalidCertificate(error) = error else {
            return None;
        };
        Some(match error {
            E::Expired | E::ExpiredContext { .. } => CertificateFlaw::Expired,
            E::NotValidYet | E::NotValidYetContext { .. } => CertificateFlaw::NotYetValid,
            // An authority of the same name with another key is another authority.
            E::UnknownIssuer | E::BadSignature => CertificateFlaw::UnknownIssuer,
            E::NotValidForName | E::NotValidForNameContext { .. } => CertificateFlaw::WrongName,
            E::Revoked => CertificateFlaw::Revoked,
            _ => CertificateFlaw::Other,
        })
    }
}

/// Why a file of root certificates cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RootProblem {
    /// It cannot be read: the system's words.
    #[error("{0}")]
    Unreadable(String),
    /// It holds no certificate in PEM form.
    #[error("no PEM certificate")]
    NoCertificate,
}

/// The certificates of a PEM file; at most 1 MiB is read.
pub fn read_roots(path: &Path) -> Result<Vec<CertificateDer<'static>>, RootProblem> {
    use std::io::Read;
    let unreadable =
        |error: std::io::Error| RootProblem::Unreadable(crate::mail::system_words(&error));
    let mut pem = Vec::new();
    std::fs::File::open(path)
        .map_err(unreadable)?
        .take(1024 * 1024)
        .read_to_end(&mut pem)
        .map_err(unreadable)?;
    let roots: Vec<_> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|_| RootProblem::NoCertificate)?;
    if roots.is_empty() {
        Err(RootProblem::NoCertificate)
    } else {
        Ok(roots)
    }
}

/// TLS 1.2 and 1.3, the platform's trust store and `roots`.
pub fn client_config(
    roots: &[CertificateDer<'static>],
) -> Result<Arc<ClientConfig>, CertificateFlaw> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(
        roots.iter().cloned(),
        Arc::clone(&provider),
    )
    .map_err(|_| CertificateFlaw::NoTrustStore)?;
    Ok(Arc::new(
        ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| CertificateFlaw::Other)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth(),
    ))
}

#[cfg(test)]
pub(crate) mod testing;
