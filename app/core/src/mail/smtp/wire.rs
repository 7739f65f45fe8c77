//! The line to the server: bounded reading and writing, in clear or through TLS.
//!
//! Every wait is cut into slices, so that cancelling and deadlines hold whatever the server does.

mod socks;

use super::Server;
use super::reply::Reply;
use crate::job::Progress;
use crate::mail::{SendProblem, system_words};
use crate::net::CertificateFlaw;
use crate::net::socks::ProxyFlaw;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ProtocolVersion, StreamOwned};
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

/// The longest wait between two looks at deadline and cancel.
const SLICE: Duration = Duration::from_millis(250);
/// The longest line of a reply. RFC 5321 section 4.5.3.1.5 says 512; real servers are more talkative.
const LINE: usize = 4096;
/// The longest reply, all lines together.
const REPLY: usize = 64 * 1024;

/// A connection.
pub struct Wire {
    stream: Stream,
    /// What was read and not yet understood.
    buffer: Vec<u8>,
    /// When the whole dialogue must be over.
    end: Instant,
    progress: Progress,
}

enum Stream {
    Clear(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
    /// Between the two.
    None,
}

impl Wire {
    /// Connects to the server, through its proxy where it has one: looks it up and tries every address within the limit
    /// for connecting. With `loopback`, only addresses of this computer; `None` in the answer when there is none.
    pub fn connect(
        server: &Server,
        loopback: bool,
        progress: &Progress,
    ) -> Result<Option<Wire>, SendProblem> {
        let (host, port) = match &server.proxy {
            // Where it leads to cannot be judged from here.
            Some(_) if loopback => return Ok(None),
            Some(proxy) => (proxy.host.clone(), proxy.port),
            None => (server.host.clone(), server.port),
        };
        let deadline = Instant::now() + server.limits.connect;
        let (answer, answers) = mpsc::sync_channel(1);
        let stop = progress.clone();
        // Looking up cannot be interrupted: it has a thread of its own, which sends nothing and ends by itself.
        crate::mail::thread("dial", move || {
            let _ = answer.send(dial(&host, port, loopback, deadline, &stop));
        })
        .map_err(|e| SendProblem::Unreachable(system_words(&e)))?;
        let dialled = loop {
            if progress.check().is_err() {
                return Err(SendProblem::Cancelled);
            }
            match answers.recv_timeout(SLICE.min(left(deadline))) {
                Ok(result) => break result,
                Err(mpsc::RecvTimeoutError::Timeout) if Instant::now() < deadline => {}
                Err(_) => break Err(SendProblem::TimedOut),
            }
        };
        let dialled = dialled.map_err(|problem| match (&server.proxy, problem) {
            (_, SendProblem::Cancelled) => SendProblem::Cancelled,
            (Some(proxy), _) => SendProblem::Proxy(ProxyFlaw::Unreachable, proxy.name()),
            (None, problem) => problem,
        });
        let Some(stream) = dialled? else {
            return Ok(None);
        };
        let unreachable = |e: io::Error| SendProblem::Unreachable(system_words(&e));
        stream.set_read_timeout(Some(SLICE)).map_err(unreachable)?;
        stream.set_write_timeout(Some(SLICE)).map_err(unreachable)?;
        stream.set_nodelay(true).map_err(unreachable)?;
        let mut wire = Wire {
            stream: Stream::Clear(stream),
            buffer: Vec::new(),
            end: Instant::now() + server.limits.overall,
            progress: progress.clone(),
        };
        if let Some(proxy) = &server.proxy {
            wire.go_through(proxy, server)?;
        }
        Ok(Some(wire))
    }

    /// Begins TLS. Nothing that was sent before may wait to be read: it would be taken for an answer that
    /// came through TLS.
    pub fn start_tls(
        &mut self,
        config: Arc<ClientConfig>,
        name: &str,
        patience: Duration,
    ) -> Result<(), SendProblem> {
        self.quiet()?;
        let deadline = self.deadline(patience);
        let name = ServerName::try_from(name.to_owned()).map_err(|_| SendProblem::NoSuchHost)?;
        let connection = ClientConnection::new(config, name)
            .map_err(|e| SendProblem::Protocol(e.to_string()))?;
        let Stream::Clear(socket) = std::mem::replace(&mut self.stream, Stream::None) else {
            return Err(SendProblem::Closed);
        };
        let mut tls = Box::new(StreamOwned::new(connection, socket));
        while tls.conn.is_handshaking() {
            self.go_on(deadline)?;
            match tls.conn.complete_io(&mut tls.sock) {
                Ok(_) => {}
                Err(e) if is_wait(&e) => {}
                Err(e) => return Err(broken(&e)),
            }
        }
        self.stream = Stream::Tls(tls);
        Ok(())
    }

    /// What protects the line: the version of TLS, and who issued the server's certificate when that can be read.
    pub fn protection(&self) -> (&'static str, Option<String>) {
        let Stream::Tls(tls) = &self.stream else {
            return ("", None);
        };
        let version = match tls.conn.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
            _ => "TLS 1.2",
        };
        let certificates = tls.conn.peer_certificates().unwrap_or_default();
        let certificate = certificates.first();
        (
            version,
            certificate.and_then(|der| crate::net::issuer::issuer(der)),
        )
    }

    /// Sends all of it.
    pub fn write(&mut self, mut octets: &[u8], patience: Duration) -> Result<(), SendProblem> {
        let deadline = self.deadline(patience);
        while !octets.is_empty() {
            self.go_on(deadline)?;
            let written = match &mut self.stream {
                Stream::Clear(stream) => stream.write(octets),
                Stream::Tls(stream) => stream.write(octets),
                Stream::None => return Err(SendProblem::Closed),
            };
            match written {
                Ok(n) => octets = octets.get(n..).unwrap_or_default(),
                Err(e) if is_wait(&e) => {}
                Err(e) => return Err(broken(&e)),
            }
        }
        loop {
            self.go_on(deadline)?;
            let flushed = match &mut self.stream {
                Stream::Clear(stream) => stream.flush(),
                Stream::Tls(stream) => stream.flush(),
                Stream::None => return Err(SendProblem::Closed),
            };
            match flushed {
                Ok(()) => return Ok(()),
                Err(e) if is_wait(&e) => {}
                Err(e) => return Err(broken(&e)),
            }
        }
    }

    /// Reads one whole reply within `patience`.
    pub fn reply(&mut self, patience: Duration) -> Result<Reply, SendProblem> {
        let deadline = self.deadline(patience);
        let mut reply = Reply::default();
        let mut size = 0;
        loop {
            let line = self.line(deadline)?;
            size += line.len();
            if size > REPLY {
                return Err(SendProblem::Protocol("endless reply".to_owned()));
            }
            if reply.add(&line).map_err(SendProblem::Protocol)? {
                return Ok(reply);
            }
        }
    }

    /// Fails when the server has sent something that nobody asked for.
    pub fn quiet(&self) -> Result<(), SendProblem> {
        if self.buffer.is_empty() {
            Ok(())
        } else {
            Err(SendProblem::Protocol("unexpected data".to_owned()))
        }
    }

    /// One line without its end.
    fn line(&mut self, deadline: Instant) -> Result<Vec<u8>, SendProblem> {
        let mut searched = 0;
        loop {
            if let Some(end) = self.buffer.iter().skip(searched).position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.buffer.drain(..=searched + end).collect();
                line.pop();
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                return Ok(line);
            }
            searched = self.buffer.len();
            if searched > LINE {
                return Err(SendProblem::Protocol("endless line".to_owned()));
            }
            self.read(deadline)?;
        }
    }

    /// Reads what there is, at least one octet.
    fn read(&mut self, deadline: Instant) -> Result<(), SendProblem> {
        let mut chunk = [0; 2048];
        loop {
            self.go_on(deadline)?;
            let read = match &mut self.stream {
                Stream::Clear(stream) => stream.read(&mut chunk),
                Stream::Tls(stream) => read_tls(stream, &mut chunk),
                Stream::None => return Err(SendProblem::Closed),
            };
            match read {
                Ok(0) => return Err(SendProblem::Closed),
                Ok(n) => {
                    self.buffer
                        .extend_from_slice(chunk.get(..n).unwrap_or_default());
                    return Ok(());
                }
                Err(e) if is_wait(&e) => {}
                Err(e) => return Err(broken(&e)),
            }
        }
    }

    fn deadline(&self, patience: Duration) -> Instant {
        (Instant::now() + patience).min(self.end)
    }

    fn go_on(&self, deadline: Instant) -> Result<(), SendProblem> {
        if self.progress.check().is_err() {
            Err(SendProblem::Cancelled)
        } else if Instant::now() >= deadline {
            Err(SendProblem::TimedOut)
        } else {
            Ok(())
        }
    }
}

/// Reads without first writing what is left to write, as `StreamOwned` would: a server that hangs up while
/// we write may have said why.
fn read_tls(
    stream: &mut StreamOwned<ClientConnection, TcpStream>,
    chunk: &mut [u8],
) -> io::Result<usize> {
    loop {
        match stream.conn.reader().read(chunk) {
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            read => return read,
        }
        stream.conn.read_tls(&mut stream.sock)?;
        stream
            .conn
            .process_new_packets()
            .map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
    }
}

/// Looks up and tries each address with a fair share of the time.
fn dial(
    host: &str,
    port: u16,
    loopback: bool,
    deadline: Instant,
    progress: &Progress,
) -> Result<Option<TcpStream>, SendProblem> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let mut addresses: Vec<SocketAddr> = match bare.parse::<IpAddr>() {
        Ok(ip) => vec![SocketAddr::new(ip, port)],
        Err(_) => (bare, port)
            .to_socket_addrs()
            .map_err(|_| SendProblem::NoSuchHost)?
            .collect(),
    };
    if addresses.is_empty() {
        return Err(SendProblem::NoSuchHost);
    }
    if loopback {
        addresses.retain(|address| address.ip().to_canonical().is_loopback());
    }
    let mut failure = None;
    for (tried, address) in addresses.iter().enumerate() {
        if progress.check().is_err() {
            return Err(SendProblem::Cancelled);
        }
        let share = left(deadline) / u32::try_from(addresses.len() - tried).unwrap_or(1);
        if share.is_zero() {
            break;
        }
        match TcpStream::connect_timeout(address, share) {
            Ok(stream) => return Ok(Some(stream)),
            Err(e) if e.kind() == io::ErrorKind::TimedOut => {
                failure.get_or_insert(SendProblem::TimedOut);
            }
            // What was refused says more than what did not answer.
            Err(e) => failure = Some(SendProblem::Unreachable(system_words(&e))),
        }
    }
    match failure {
        Some(problem) => Err(problem),
        None if addresses.is_empty() => Ok(None),
        None => Err(SendProblem::TimedOut),
    }
}

fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

/// A slice of waiting is over, nothing else.
fn is_wait(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}

/// What broke the line.
fn broken(error: &io::Error) -> SendProblem {
    if let Some(tls) = error
        .get_ref()
        .and_then(|e| e.downcast_ref::<rustls::Error>())
    {
        return match CertificateFlaw::of(tls) {
            Some(flaw) => SendProblem::Certificate(flaw),
            None => SendProblem::Protocol(crate::mail::printable(&tls.to_string())),
        };
    }
    SendProblem::Closed
}
