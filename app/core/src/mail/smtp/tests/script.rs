//! A mail server that does as it is told, and remembers what it heard.

use crate::net::testing::accept;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::ServerConfig;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

/// Where it goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Greeting,
    Hello,
    StartTls,
    HelloAgain,
    Auth,
    Sender,
    Recipient,
    Data,
    Body,
    Dot,
}

/// How it goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Later,
    Refuse,
    Close,
    /// A line that never ends.
    Endless,
    /// One octet now and then.
    Drip,
    Stall,
    /// Another protocol.
    Babble,
}

/// What it heard.
#[derive(Debug, Default)]
pub struct Heard {
    /// Before or without TLS.
    pub clear: String,
    /// Inside TLS.
    pub tls: String,
    /// Both, in order.
    pub all: String,
    /// The mail, whole and without doubled dots.
    pub mail: Option<String>,
    /// Name and password.
    pub signed_in: Option<(String, String)>,
}

/// The script.
pub struct Scripted {
    tls: Arc<ServerConfig>,
    pub wrapper: bool,
    pub starttls: bool,
    pub mechanisms: &'static str,
    pub size: Option<u64>,
    pub fault: Option<(Step, Fault)>,
    pub inject: Option<(Step, &'static str)>,
    pub refused: Option<&'static str>,
    /// How it refuses a recipient.
    pub refusal: &'static str,
    /// What it says of an access token that it does not take: JSON.
    pub token_flaw: Option<&'static str>,
}

enum Line {
    Clear(TcpStream),
    Tls(Box<rustls::StreamOwned<rustls::ServerConnection, TcpStream>>),
}

/// The conversation is over.
struct Over;

impl From<std::io::Error> for Over {
    fn from(_: std::io::Error) -> Over {
        Over
    }
}

struct Talk {
    script: Scripted,
    line: Option<Line>,
    heard: Heard,
}

impl Scripted {
    pub fn new(tls: Arc<ServerConfig>) -> Scripted {
        Scripted {
            tls,
            wrapper: false,
            starttls: true,
            mechanisms: "PLAIN LOGIN",
            size: Some(10_240_000_000),
            fault: None,
            inject: None,
            refused: None,
            refusal: "550 5.1.1 unknown\r\n",
            token_flaw: None,
        }
    }

    /// Waits for one client on a free port.
    pub fn start(self) -> (u16, JoinHandle<Heard>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let serve = move || {
            let (socket, _) = listener.accept().unwrap();
            socket
                .set_read_timeout(Some(Duration::from_secs(30)))
                .unwrap();
            let mut talk = Talk {
                script: self,
                line: None,
                heard: Heard::default(),
            };
            talk.line = Some(if talk.script.wrapper {
                Line::Tls(Box::new(accept(&talk.script.tls, socket)))
            } else {
                Line::Clear(socket)
            });
            let _ = talk.run();
            talk.heard
        };
        (
            port,
            std::thread::Builder::new()
                .name("script".to_owned())
                .spawn(serve)
                .unwrap(),
        )
    }
}

impl Talk {
    fn run(&mut self) -> Result<(), Over> {
        self.at(Step::Greeting, "220 mail.xyz-cert.example ESMTP\r\n")?;
        let mut hello = Step::Hello;
        let mut offers = String::from("250-mail.xyz-cert.example\r\n");
        if let Some(size) = self.script.size {
            offers += &format!("250-size {size}\r\n");
        }
        loop {
            let command = self.hear()?;
            let verb = command.split(' ').next().unwrap_or_default().to_owned();
            match verb.as_str() {
                "EHLO" => {
                    let in_tls = matches!(self.line, Some(Line::Tls(_)));
                    let last = if in_tls || !self.script.starttls {
                        format!("250 AUTH {}\r\n", self.script.mechanisms)
                    } else {
                        "250-AUTH=LOGIN\r\n250 StartTLS\r\n".to_owned()
                    };
                    self.at(hello, &format!("{offers}{last}"))?;
                    hello = Step::HelloAgain;
                }
                "STARTTLS" => {
                    self.at(Step::StartTls, "220 go ahead\r\n")?;
                    let Some(Line::Clear(socket)) = self.line.take() else {
                        return Err(Over);
                    };
                    self.line = Some(Line::Tls(Box::new(accept(&self.script.tls, socket))));
                }
                "AUTH" => self.auth(&command)?,
                "MAIL" => self.at(Step::Sender, "250 2.1.0 Ok\r\n")?,
                "RCPT" if self.script.refused.is_some_and(|r| command.contains(r)) => {
                    self.say(self.script.refusal)?;
                }
                "RCPT" => self.at(Step::Recipient, "250 2.1.5 Ok\r\n")?,
                "DATA" => {
                    self.at(Step::Data, "354 go\r\n")?;
                    self.body()?;
                    self.at(Step::Dot, "250 2.0.0 Ok: queued as 12AB\r\n")?;
                }
                "QUIT" => {
                    self.say("221 bye\r\n")?;
                    return Ok(());
                }
                _ => self.say("250 Ok\r\n")?,
            }
        }
    }

    fn auth(&mut self, command: &str) -> Result<(), Over> {
        let text = |line: &str| String::from_utf8(BASE64.decode(line).unwrap()).unwrap();
        let bearer = ["AUTH OAUTHBEARER ", "AUTH XOAUTH2 "];
        let (user, password) =
            if let Some(words) = bearer.iter().find_map(|verb| command.strip_prefix(verb)) {
                let words = text(words);
                if let Some(flaw) = self.script.token_flaw {
                    self.say(&format!("334 {}\r\n", BASE64.encode(flaw)))?;
                    self.heard.signed_in = Some((words, text(&self.hear()?)));
                    return self.say("535 5.7.8 not accepted\r\n");
                }
                (words, String::new())
            } else if let Some(plain) = command.strip_prefix("AUTH PLAIN ") {
                let plain = text(plain);
                let mut parts = plain.split('\0').skip(1).map(str::to_owned);
                (parts.next().unwrap(), parts.next().unwrap())
            } else {
                assert_eq!(command, "AUTH LOGIN");
                self.say("334 VXNlcm5hbWU6\r\n")?;
                let user = text(&self.hear()?);
                self.say("334 UGFzc3dvcmQ6\r\n")?;
                (user, text(&self.hear()?))
            };
        self.heard.signed_in = Some((user, password));
        self.at(Step::Auth, "235 2.7.0 ok\r\n")
    }

    fn body(&mut self) -> Result<(), Over> {
        if let Some((Step::Body, fault)) = self.script.fault {
            self.octets(100_000)?;
            return self.misbehave(fault);
        }
        let mut mail = String::new();
        loop {
            match self.hear()?.as_str() {
                "." => break,
                line => {
                    mail += line.strip_prefix('.').unwrap_or(line);
                    mail += "\r\n";
                }
            }
        }
        self.heard.mail = Some(mail);
        Ok(())
    }

    /// Answers, unless the script says otherwise for this step.
    fn at(&mut self, step: Step, words: &str) -> Result<(), Over> {
        match (self.script.fault, self.script.inject) {
            (Some((wrong, fault)), _) if wrong == step => self.misbehave(fault),
            (_, Some((here, injected))) if here == step => self.say(injected),
            _ => self.say(words),
        }
    }

    fn misbehave(&mut self, fault: Fault) -> Result<(), Over> {
        match fault {
            Fault::Later => self.say("451-4.3.0\r\n451 later\r\n")?,
            Fault::Refuse => self.say("554 5.7.8 \u{1b}never\u{202e}\r\n")?,
            Fault::Close => {}
            Fault::Endless => {
                // Far more than any client should take in.
                for _ in 0..64 {
                    self.say(&"2".repeat(4096))?;
                }
            }
            Fault::Drip => loop {
                self.say("2")?;
                std::thread::sleep(Duration::from_millis(300));
            },
            Fault::Stall => std::thread::sleep(Duration::from_secs(6)),
            Fault::Babble => self.say("HTTP/1.1 400 Bad Request\r\n")?,
        }
        if fault == Fault::Refuse || fault == Fault::Later {
            // Lets the answer be read before the line goes.
            let _ = self.hear();
        }
        Err(Over)
    }

    fn say(&mut self, words: &str) -> Result<(), Over> {
        match self.line.as_mut().ok_or(Over)? {
            Line::Clear(line) => line.write_all(words.as_bytes())?,
            Line::Tls(line) => {
                line.write_all(words.as_bytes())?;
                line.flush()?;
            }
        }
        Ok(())
    }

    /// One line, without its CRLF.
    fn hear(&mut self) -> Result<String, Over> {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            line.extend(self.octets(1)?);
        }
        let line = String::from_utf8(line).unwrap();
        self.heard.all += &line;
        match self.line {
            Some(Line::Tls(_)) => self.heard.tls += &line,
            _ => self.heard.clear += &line,
        }
        Ok(line.trim_end().to_owned())
    }

    fn octets(&mut self, count: usize) -> Result<Vec<u8>, Over> {
        let mut octets = vec![0; count];
        match self.line.as_mut().ok_or(Over)? {
            Line::Clear(line) => line.read_exact(&mut octets)?,
            Line::Tls(line) => line.read_exact(&mut octets)?,
        }
        Ok(octets)
    }
}
