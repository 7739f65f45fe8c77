//! The web as far as a test has made it: a proxy on loopback that leads to every name it knows, and answers in its place with a
//! certificate of the test's own authority.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};

/// What is published, and who was asked for what.
#[derive(Default)]
struct Known {
    files: BTreeMap<String, Vec<u8>>,
    heard: Vec<String>,
}

/// A running web.
pub struct Web {
    port: u16,
    folder: tempfile::TempDir,
    known: Arc<Mutex<Known>>,
}

impl Web {
    /// With these hosts and no others.
    pub fn start(hosts: &[&str]) -> Web {
        let folder = tempfile::tempdir().expect("folder");
        let key = KeyPair::generate().expect("key");
        let mut params = CertificateParams::new(Vec::new()).expect("names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = params.self_signed(&key).expect("certificate").pem();
        std::fs::write(folder.path().join("ca.pem"), root).expect("written");
        let issuer = Issuer::new(params, key);
        let tls = server(hosts, &issuer);
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        let port = listener.local_addr().expect("address").port();
        let known = Arc::new(Mutex::new(Known::default()));
        let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
        let web = Web {
            port,
            folder,
            known: known.clone(),
        };
        let serve = move || {
            for client in listener.incoming().flatten() {
                let _ = converse(client, &hosts, &tls, &known);
            }
        };
        let thread = std::thread::Builder::new().name("web".to_owned());
        thread.spawn(serve).expect("thread");
        web
    }

    /// Publishes something under an address without its scheme.
    pub fn publish(&self, address: &str, bytes: &[u8]) {
        let mut known = self.known.lock().expect("known");
        known.files.insert(address.to_owned(), bytes.to_vec());
    }

    /// Has a program use it, and nothing else.
    pub fn around(&self, command: &mut Command) {
        for name in [
            "ALL_PROXY",
            "all_proxy",
            "https_proxy",
            "NO_PROXY",
            "no_proxy",
        ] {
            command.env_remove(name);
        }
        command.env("HTTPS_PROXY", format!("http://127.0.0.1:{}", self.port));
        command.env("SSL_CERT_FILE", self.root());
        command.env_remove("SSL_CERT_DIR");
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// Who was asked for what since this was last asked: hosts and paths, in their order.
    pub fn heard(&self) -> Vec<String> {
        std::mem::take(&mut self.known.lock().expect("known").heard)
    }
}

fn server(hosts: &[&str], issuer: &Issuer<'_, KeyPair>) -> Arc<ServerConfig> {
    let key = KeyPair::generate().expect("key");
    let names: Vec<String> = hosts.iter().map(ToString::to_string).collect();
    let params = CertificateParams::new(names).expect("names");
    let certificate = params.signed_by(&key, issuer).expect("certificate");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key);
    Arc::new(config.expect("configuration"))
}

/// The lines of a request up to the empty one.
fn request(stream: &mut impl Read) -> String {
    let mut stream = BufReader::with_capacity(1, stream);
    let mut request = String::new();
    while !request.ends_with("\r\n\r\n") && stream.read_line(&mut request).unwrap_or(0) > 0 {}
    request
}

fn converse(
    mut client: TcpStream,
    hosts: &[String],
    tls: &Arc<ServerConfig>,
    known: &Mutex<Known>,
) -> std::io::Result<()> {
    let asked = request(&mut client);
    let host = asked.split(' ').nth(1).unwrap_or_default();
    let host = host.strip_suffix(":443").unwrap_or(host).to_owned();
    if !hosts.contains(&host) {
        known.lock().expect("known").heard.push(host);
        return client.write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    }
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    let connection = ServerConnection::new(Arc::clone(tls)).expect("connection");
    let mut stream = StreamOwned::new(connection, client);
    let asked = request(&mut stream);
    let path = asked.split(' ').nth(1).unwrap_or_default();
    let address = format!("{host}{path}");
    let file = {
        let mut known = known.lock().expect("known");
        known.heard.push(address.clone());
        known.files.get(&address).cloned()
    };
    let status = if file.is_some() {
        "200 OK"
    } else {
        "404 Not Found"
    };
    let body = file.unwrap_or_default();
    let size = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {size}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)?;
    stream.conn.send_close_notify();
    stream.flush()
}
