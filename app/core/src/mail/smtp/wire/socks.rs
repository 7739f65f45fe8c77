//! The way through a SOCKS5 proxy (RFC 1928), which is given the server's name as it is.

use super::{Server, Wire};
use crate::mail::SendProblem;
use crate::net::socks::{ProxyFlaw, Socks5};
use std::net::IpAddr;
use std::time::Instant;
use zeroize::Zeroizing;

/// Where it ended.
enum Halt {
    /// The proxy said so.
    Flaw(ProxyFlaw),
    /// The line did.
    Line(SendProblem),
}

impl From<SendProblem> for Halt {
    fn from(problem: SendProblem) -> Halt {
        Halt::Line(problem)
    }
}

impl Wire {
    /// Has the proxy, which this line leads to, lead on to the server.
    pub(super) fn go_through(
        &mut self,
        proxy: &Socks5,
        server: &Server,
    ) -> Result<(), SendProblem> {
        // A proxy such as Tor's takes its time until the server is there.
        let deadline = self.deadline(server.limits.step);
        let flaw = match self.negotiate(proxy, &server.host, server.port, deadline) {
            Ok(()) => return Ok(()),
            Err(Halt::Flaw(flaw)) => flaw,
            Err(Halt::Line(SendProblem::Closed | SendProblem::TimedOut)) => ProxyFlaw::Silent,
            Err(Halt::Line(problem)) => return Err(problem),
        };
        Err(SendProblem::Proxy(flaw, proxy.name()))
    }

    fn negotiate(
        &mut self,
        proxy: &Socks5,
        host: &str,
        port: u16,
        deadline: Instant,
    ) -> Result<(), Halt> {
        let target = target(host, port)?;
        let methods: &[u8] = match proxy.user {
            Some(_) => &[5, 2, NO_SIGN_IN, BY_PASSWORD],
            None => &[5, 1, NO_SIGN_IN],
        };
        self.say(methods, deadline)?;
        match (self.octets(deadline)?, &proxy.user) {
            ([5, NO_SIGN_IN], _) => {}
            // RFC 1929.
            ([5, BY_PASSWORD], Some((name, password))) if !password.is_empty() => {
                let mut words = Zeroizing::new(vec![1]);
                for text in [name, password] {
                    words
                        .push(u8::try_from(text.len()).map_err(|_| Halt::Flaw(ProxyFlaw::SignIn))?);
                    words.extend_from_slice(text.as_bytes());
                }
                self.say(&words, deadline)?;
                let [_, verdict] = self.octets(deadline)?;
                if verdict != 0 {
                    return Err(Halt::Flaw(ProxyFlaw::SignIn));
                }
            }
            ([5, _], _) => return Err(Halt::Flaw(ProxyFlaw::SignIn)),
            _ => return Err(Halt::Flaw(ProxyFlaw::NotSocks5)),
        }
        self.say(&target, deadline)?;
        let [version, verdict, _, kind] = self.octets(deadline)?;
        match (version, verdict) {
            (5, 0) => {}
            (5, 2) => return Err(Halt::Flaw(ProxyFlaw::Forbidden)),
            (5, 1..=8) => return Err(Halt::Flaw(ProxyFlaw::NoServer)),
            _ => return Err(Halt::Flaw(ProxyFlaw::NotSocks5)),
        }
        // From where it leads on: nothing for us, but it stands before what the server says.
        match kind {
            1 => self.octets::<4>(deadline).map(|_| ())?,
            4 => self.octets::<16>(deadline).map(|_| ())?,
            3 => {
                let [length] = self.octets(deadline)?;
                for _ in 0..length {
                    self.octets::<1>(deadline)?;
                }
            }
            _ => return Err(Halt::Flaw(ProxyFlaw::NotSocks5)),
        }
        self.octets::<2>(deadline)?;
        Ok(())
    }

    fn say(&mut self, octets: &[u8], deadline: Instant) -> Result<(), Halt> {
        Ok(self.write(octets, super::left(deadline))?)
    }

    /// The next `N` octets.
    fn octets<const N: usize>(&mut self, deadline: Instant) -> Result<[u8; N], Halt> {
        while self.buffer.len() < N {
            self.read(deadline)?;
        }
        let mut octets = [0; N];
        for (octet, read) in octets.iter_mut().zip(self.buffer.drain(..N)) {
            *octet = read;
        }
        Ok(octets)
    }
}

const NO_SIGN_IN: u8 = 0;
const BY_PASSWORD: u8 = 2;

/// What asks for the server: by its name, unless it is given by its address.
fn target(host: &str, port: u16) -> Result<Vec<u8>, SendProblem> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let mut words = vec![5, 1, 0];
    match bare.parse() {
        Ok(IpAddr::V4(ip)) => {
            words.push(1);
            words.extend_from_slice(&ip.octets());
        }
        Ok(IpAddr::V6(ip)) => {
            words.push(4);
            words.extend_from_slice(&ip.octets());
        }
        Err(_) => {
            let name = idna::domain_to_ascii(bare).map_err(|_| SendProblem::NoSuchHost)?;
            let length = u8::try_from(name.len()).map_err(|_| SendProblem::NoSuchHost)?;
            words.extend_from_slice(&[3, length]);
            words.extend_from_slice(name.as_bytes());
        }
    }
    words.extend_from_slice(&port.to_be_bytes());
    Ok(words)
}
