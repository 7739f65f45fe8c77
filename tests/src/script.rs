//! A mail server on loopback that stops where it is told to, and remembers what it heard.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Where it stops: it has heard that much and says nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Before its greeting.
    Greeting,
    /// Before the answer to this command.
    Command(&'static str),
    /// In the middle of the mail.
    Mail,
    /// Before the answer to the final dot.
    Dot,
    /// After it had taken the mail, before it says good-bye.
    Taken,
}

/// A running server, for one client.
pub struct Scripted {
    /// Its port: in clear, without sign-in.
    pub port: u16,
    reached: Receiver<()>,
    heard: JoinHandle<Heard>,
}

/// What it heard.
#[derive(Debug, Default)]
pub struct Heard {
    /// Every line, mails included.
    pub dialogue: String,
    /// The mails to their final dot.
    pub mails: Vec<String>,
}

impl Scripted {
    /// Starts it.
    pub fn start(stop: Option<Stop>) -> std::io::Result<Scripted> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let (tell, reached) = channel();
        let thread = std::thread::Builder::new().name("script".to_owned());
        let heard = thread.spawn(move || {
            let mut heard = Heard::default();
            if let Ok((socket, _)) = listener.accept() {
                // A client that was killed ends the conversation: what was heard until then counts.
                let _ = converse(socket, stop, &tell, &mut heard);
            }
            heard
        })?;
        Ok(Scripted {
            port,
            reached,
            heard,
        })
    }

    /// Waits until it has stopped; `false` when the conversation ended before.
    pub fn has_stopped(&self) -> bool {
        self.reached.recv_timeout(Duration::from_secs(120)).is_ok()
    }

    /// The mails that it heard to their final dot, once the client is gone.
    pub fn mails(self) -> Vec<String> {
        self.heard().mails
    }

    /// All that it heard, once the client is gone.
    pub fn heard(self) -> Heard {
        self.heard.join().unwrap_or_default()
    }
}

fn converse(
    socket: TcpStream,
    stop: Option<Stop>,
    tell: &Sender<()>,
    heard: &mut Heard,
) -> std::io::Result<()> {
    let mut say = socket.try_clone()?;
    let mut lines = BufReader::new(socket);
    let halt = |lines: &mut BufReader<TcpStream>| {
        // A test that is gone needs no word.
        let _ = tell.send(());
        std::io::copy(&mut lines.by_ref(), &mut std::io::sink()).map(|_| ())
    };
    if stop == Some(Stop::Greeting) {
        return halt(&mut lines);
    }
    say.write_all(b"220 mail.site.example ESMTP\r\n")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        heard.dialogue += &line;
        let verb = line.split_whitespace().next().unwrap_or_default();
        let here = matches!(stop, Some(Stop::Command(command)) if command == verb);
        if here || (verb == "QUIT" && stop == Some(Stop::Taken)) {
            return halt(&mut lines);
        }
        match verb {
            "DATA" => {
                say.write_all(b"354 go\r\n")?;
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    if lines.read_line(&mut mail)? == 0 {
                        return Ok(());
                    }
                    if stop == Some(Stop::Mail) && mail.lines().count() == 3 {
                        return halt(&mut lines);
                    }
                }
                heard.dialogue += &mail;
                heard.mails.push(mail);
                if stop == Some(Stop::Dot) {
                    return halt(&mut lines);
                }
                say.write_all(b"250 2.0.0 Ok: queued as 12AB\r\n")?;
            }
            "EHLO" => say.write_all(b"250-mail.site.example\r\n250 SIZE 20971520\r\n")?,
            "QUIT" => return say.write_all(b"221 bye\r\n"),
            _ => say.write_all(b"250 Ok\r\n")?,
        }
    }
}
