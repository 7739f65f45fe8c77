//! A SOCKS5 proxy on loopback (RFC 1928) that wants to know who comes, and leads nowhere: what it heard is all there is to it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// A running proxy.
pub struct Socks {
    /// Its port.
    pub port: u16,
    heard: JoinHandle<std::io::Result<Heard>>,
}

/// What its one client said.
#[derive(Debug, PartialEq, Eq)]
pub struct Heard {
    /// Its name.
    pub name: String,
    /// Its password.
    pub password: String,
    /// The name of the server that it asked for.
    pub host: String,
}

impl Socks {
    /// Starts it.
    pub fn start() -> std::io::Result<Socks> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let thread = std::thread::Builder::new().name("socks".to_owned());
        let heard = thread.spawn(move || converse(listener.accept()?.0))?;
        Ok(Socks { port, heard })
    }

    /// What it heard, once the client is gone; `None` when that did not come so far.
    pub fn heard(self) -> Option<Heard> {
        self.heard.join().ok()?.ok()
    }
}

fn converse(mut client: TcpStream) -> std::io::Result<Heard> {
    octets(&mut client, 1)?;
    counted(&mut client)?;
    // By name and password (RFC 1929): whatever they are, they are the right ones.
    client.write_all(&[5, 2])?;
    octets(&mut client, 1)?;
    let (name, password) = (counted(&mut client)?, counted(&mut client)?);
    client.write_all(&[1, 0])?;
    octets(&mut client, 4)?;
    let host = counted(&mut client)?;
    octets(&mut client, 2)?;
    // Its rules do not allow this server.
    client.write_all(&[5, 2, 0, 1, 0, 0, 0, 0, 0, 0])?;
    Ok(Heard {
        name,
        password,
        host,
    })
}

fn octets(client: &mut TcpStream, count: u8) -> std::io::Result<Vec<u8>> {
    let mut octets = vec![0; count.into()];
    client.read_exact(&mut octets)?;
    Ok(octets)
}

fn counted(client: &mut TcpStream) -> std::io::Result<String> {
    let mut count = [0];
    client.read_exact(&mut count)?;
    let [count] = count;
    Ok(String::from_utf8_lossy(&octets(client, count)?).into_owned())
}
