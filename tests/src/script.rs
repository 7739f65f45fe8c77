//! A mail server on loopback that goes wrong where it is told to, and remembers what it heard.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Where it goes wrong.
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

/// What it does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It says nothing any more.
    Silent,
    /// It says this and closes the line; nothing where that is empty.
    Says(&'static str),
    /// It says a line that never ends.
    Endless,
}

/// What goes wrong, and with which of its clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which client, from 1: each mail has one of its own.
    pub client: usize,
    /// Where.
    pub at: Stop,
    /// How.
    pub how: How,
}

/// A running server.
pub struct Scripted {
    /// Its port: in clear, without sign-in.
    pub port: u16,
    ended: Arc<AtomicBool>,
    reached: Receiver<()>,
    heard: JoinHandle<Heard>,
}

/// What it heard.
#[derive(Debug, Default)]
pub struct Heard {
    /// Every line, mails included.
    pub dialogue: String,
    /// The mails to their final dot, but for those that it refused there.
    pub mails: Vec<String>,
}

impl Scripted {
    /// Starts it; its first client is left without an answer at `stop`.
    pub fn start(stop: Option<Stop>) -> std::io::Result<Scripted> {
        let wrong = |at| Wrong {
            client: 1,
            at,
            how: How::Silent,
        };
        Scripted::limited(20_971_520, stop.map(wrong))
    }

    /// Starts it; it says that it takes mails of `size` octets at most.
    pub fn limited(size: u64, wrong: Option<Wrong>) -> std::io::Result<Scripted> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let (tell, reached) = channel();
        let ended = Arc::new(AtomicBool::new(false));
        let end = ended.clone();
        let thread = std::thread::Builder::new().name("script".to_owned());
        let heard = thread.spawn(move || {
            let mut heard = Heard::default();
            for client in 1.. {
                let Ok((socket, _)) = listener.accept() else {
                    break;
                };
                if end.load(Ordering::Acquire) {
                    break;
                }
                let wrong = wrong.filter(|wrong| wrong.client == client);
                let mut talk = Talk {
                    wrong,
                    size,
                    tell: &tell,
                    heard: &mut heard,
                };
                // A client that was killed ends the conversation: what was heard until then counts.
                let _ = talk.converse(socket);
            }
            heard
        })?;
        Ok(Scripted {
            port,
            ended,
            reached,
            heard,
        })
    }

    /// Waits until it has gone wrong; `false` when the conversation ended before.
    pub fn has_stopped(&self) -> bool {
        self.reached.recv_timeout(Duration::from_secs(120)).is_ok()
    }

    /// The mails that it heard to their final dot, once the clients are gone.
    pub fn mails(self) -> Vec<String> {
        self.heard().mails
    }

    /// All that it heard, once the clients are gone.
    pub fn heard(self) -> Heard {
        self.ended.store(true, Ordering::Release);
        // It waits for one client more.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        self.heard.join().unwrap_or_default()
    }
}

struct Talk<'a> {
    wrong: Option<Wrong>,
    size: u64,
    tell: &'a Sender<()>,
    heard: &'a mut Heard,
}

impl Talk<'_> {
    fn is(&self, at: Stop) -> bool {
        self.wrong.is_some_and(|wrong| wrong.at == at)
    }

    fn go_wrong(&self, socket: &mut BufReader<TcpStream>) -> std::io::Result<()> {
        // A test that is gone needs no word.
        let _ = self.tell.send(());
        match self.wrong.map(|wrong| wrong.how) {
            Some(How::Says(words)) => {
                socket.get_mut().write_all(words.as_bytes())?;
                match words.is_empty() {
                    true => Ok(()),
                    // Lets the answer be read before the line goes.
                    false => socket.read_line(&mut String::new()).map(|_| ()),
                }
            }
            Some(How::Endless) => loop {
                socket.get_mut().write_all(&[b'2'; 4096])?;
            },
            _ => std::io::copy(socket, &mut std::io::sink()).map(|_| ()),
        }
    }

    fn converse(&mut self, socket: TcpStream) -> std::io::Result<()> {
        let mut say = socket.try_clone()?;
        let mut lines = BufReader::new(socket);
        if self.is(Stop::Greeting) {
            return self.go_wrong(&mut lines);
        }
        say.write_all(b"220 mail.site.example ESMTP\r\n")?;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            self.heard.dialogue += &line;
            let verb = line.split_whitespace().next().unwrap_or_default();
            let wrong = self.wrong.map(|wrong| wrong.at);
            let here = matches!(wrong, Some(Stop::Command(command)) if command == verb);
            if here || (verb == "QUIT" && self.is(Stop::Taken)) {
                return self.go_wrong(&mut lines);
            }
            match verb {
                "DATA" => {
                    say.write_all(b"354 go\r\n")?;
                    let mut mail = String::new();
                    while !mail.ends_with("\r\n.\r\n") {
                        if lines.read_line(&mut mail)? == 0 {
                            return Ok(());
                        }
                        if self.is(Stop::Mail) && mail.lines().count() == 3 {
                            return self.go_wrong(&mut lines);
                        }
                    }
                    self.heard.dialogue += &mail;
                    let refuses = matches!(self.wrong, Some(Wrong { at: Stop::Dot, how: How::Says(words), .. }) if !words.is_empty());
                    if !refuses {
                        self.heard.mails.push(mail);
                    }
                    if self.is(Stop::Dot) {
                        return self.go_wrong(&mut lines);
                    }
                    say.write_all(b"250 2.0.0 Ok: queued as 12AB\r\n")?;
                }
                "EHLO" => {
                    let size = self.size;
                    say.write_all(
                        format!("250-mail.site.example\r\n250 SIZE {size}\r\n").as_bytes(),
                    )?;
                }
                "QUIT" => return say.write_all(b"221 bye\r\n"),
                _ => say.write_all(b"250 Ok\r\n")?,
            }
        }
    }
}
