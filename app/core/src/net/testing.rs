//! What the tests of everything that uses the network share: certificates and TLS servers made for the run, and
//! the demand that every refusal can be told.

use crate::explain::Explain;
use crate::mail::thread;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use tocsin_i18n::{Catalogue, Lang};

/// An authority of its own, with its certificate in a file.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Authority {
    pub fn new() -> Authority {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join("ca.pem"),
            params.self_signed(&key).unwrap().pem(),
        )
        .unwrap();
        Authority {
            issuer: Issuer::new(params, key),
            folder,
        }
    }

    /// The file that an account or a fetch names.
    pub fn pem(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A server for `names`, valid within these years.
    pub fn server(&self, names: &[&str], years: std::ops::Range<i32>) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.not_before = rcgen::date_time_ymd(years.start, 1, 1);
        params.not_after = rcgen::date_time_ymd(years.end, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        Arc::new(
            ServerConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], key)
                .unwrap(),
        )
    }

    /// A server that is as it should be.
    pub fn localhost(&self) -> Arc<ServerConfig> {
        self.server(&["localhost", "127.0.0.1"], 2000..4000)
    }
}

/// The server's side of TLS.
pub fn accept(
    config: &Arc<ServerConfig>,
    socket: TcpStream,
) -> StreamOwned<ServerConnection, TcpStream> {
    StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), socket)
}

/// A SOCKS5 proxy for one client, and how it answers.
#[derive(Clone, Copy, Default)]
pub struct Socks {
    /// Whether it wants this name and password.
    pub user: Option<(&'static str, &'static str)>,
    /// What it says to the request; 0 leads on.
    pub verdict: u8,
    /// Says this instead of anything.
    pub babble: Option<&'static [u8]>,
}

impl Socks {
    /// Leads, wherever it is asked to, to `to` on this computer; at the end come the kind of address and the host that it was
    /// asked for.
    pub fn start(self, to: u16) -> (u16, std::thread::JoinHandle<Option<(u8, String)>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let work = move || {
            let (client, _) = listener.accept().unwrap();
            let asked = self.negotiate(&client)?;
            if self.verdict == 0 {
                let server = TcpStream::connect(("127.0.0.1", to)).unwrap();
                let (mut up, mut down) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let back = thread("socks-back", move || {
                    let _ = std::io::copy(&mut up, &mut down);
                    let _ = down.shutdown(std::net::Shutdown::Both);
                })
                .unwrap();
                let _ = std::io::copy(&mut &client, &mut &server);
                let _ = server.shutdown(std::net::Shutdown::Both);
                let _ = back.join();
            }
            Some(asked)
        };
        (port, thread("socks", work).unwrap())
    }

    fn negotiate(self, client: &TcpStream) -> Option<(u8, String)> {
        let mut out = client;
        let read = |count: usize| {
            let mut octets = vec![0; count];
            let mut client = client;
            client.read_exact(&mut octets).ok().map(|()| octets)
        };
        let counted = || read(usize::from(read(1)?[0]));
        let methods = {
            read(1)?;
            counted()?
        };
        if let Some(babble) = self.babble {
            out.write_all(babble).unwrap();
            return None;
        }
        match self.user {
            Some(_) if !methods.contains(&2) => {
                out.write_all(&[5, 0xFF]).unwrap();
                return None;
            }
            Some((name, password)) => {
                out.write_all(&[5, 2]).unwrap();
                read(1)?;
                let right = counted()? == name.as_bytes() && counted()? == password.as_bytes();
                out.write_all(&[1, u8::from(!right)]).unwrap();
                if !right {
                    return None;
                }
            }
            None => out.write_all(&[5, 0]).unwrap(),
        }
        let kind = read(4)?[3];
        let host = match kind {
            1 => format!("{:?}", read(4)?),
            4 => format!("{:?}", read(16)?),
            _ => String::from_utf8(counted()?).unwrap(),
        };
        read(2)?;
        let answer = [&[5, self.verdict, 0, 3, 2][..], b"me", &[0, 25]].concat();
        out.write_all(&answer).unwrap();
        Some((kind, host))
    }
}

/// Every code is told by a refusal, and every refusal has its sentence and its way on in every language.
pub fn told(refusals: &[&dyn Explain], codes: &[&str]) {
    for code in codes {
        assert!(
            refusals.iter().any(|r| r.code() == *code),
            "{code} is told by nothing"
        );
    }
    for lang in Lang::program() {
        let words = Catalogue::program(&lang);
        for refusal in refusals {
            let code = refusal.code();
            assert!(codes.contains(&code), "{code} is not listed");
            assert_eq!(words.lang_of(code), Some(&lang), "{code}");
            let values = refusal.args();
            let args = values.iter().collect();
            for text in [
                words.plain(code, &args),
                words.plain_attr(code, "way-on", &args).unwrap(),
            ] {
                assert!(
                    !text.is_empty() && !text.contains(['{', '$']),
                    "{lang} {code}: {text}"
                );
            }
        }
    }
}
