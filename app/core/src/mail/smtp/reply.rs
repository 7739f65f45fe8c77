//! What a server answers (RFC 5321 section 4.2), and what it offers after EHLO.

use crate::mail::{SendProblem, ServerWords, printable};

/// A reply, all its lines.
#[derive(Debug, Default)]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// The text of each line.
    pub lines: Vec<String>,
}

impl Reply {
    /// Takes the next line; true when it was the last one.
    pub fn add(&mut self, line: &[u8]) -> Result<bool, String> {
        let line = String::from_utf8_lossy(line);
        let not_smtp = || printable(&line);
        let (code, rest) = line.split_at_checked(3).ok_or_else(not_smtp)?;
        let code: u16 = match code.parse() {
            Ok(number) if (200..600).contains(&number) => number,
            _ => return Err(not_smtp()),
        };
        if !self.lines.is_empty() && code != self.code {
            return Err(not_smtp());
        }
        let (last, text) = match rest.strip_prefix('-') {
            Some(text) => (false, text),
            None if rest.is_empty() => (true, ""),
            None => (true, rest.strip_prefix(' ').ok_or_else(not_smtp)?),
        };
        self.code = code;
        self.lines.push(text.to_owned());
        Ok(last)
    }

    /// The server's words, fit to be shown.
    pub fn words(&self) -> ServerWords {
        printable(&self.lines.join(" "))
    }

    /// Fails unless the reply is of this hundred: 2 done, 3 go on.
    pub fn expect(self, hundred: u16) -> Result<Reply, SendProblem> {
        match self.code / 100 {
            found if found == hundred => Ok(self),
            4 => Err(SendProblem::Later(self.code, self.words())),
            5 => Err(SendProblem::Refused(self.code, self.words())),
            _ => Err(SendProblem::Protocol(format!(
                "{} {}",
                self.code,
                self.words()
            ))),
        }
    }
}

/// What a server offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// RFC 3207.
    pub starttls: bool,
    /// RFC 6531.
    pub smtputf8: bool,
    /// RFC 1870: whether it takes the parameter.
    pub size: bool,
    /// RFC 1870: the largest mail it takes, where it says one.
    pub max_size: Option<u64>,
    /// RFC 4954: AUTH PLAIN.
    pub plain: bool,
    /// AUTH LOGIN.
    pub login: bool,
    /// RFC 7628: AUTH OAUTHBEARER.
    pub oauthbearer: bool,
    /// AUTH XOAUTH2, its forerunner.
    pub xoauth2: bool,
}

impl Offers {
    /// Reads the reply to EHLO; keywords in any case.
    pub fn of(ehlo: &Reply) -> Offers {
        let mut offers = Offers::default();
        for line in ehlo.lines.iter().skip(1) {
            let line = line.to_ascii_uppercase();
            // `AUTH=` is how servers wrote it before RFC 2554; some still do.
            let line = line
                .strip_prefix("AUTH=")
                .map_or(line.clone(), |rest| format!("AUTH {rest}"));
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("STARTTLS") => offers.starttls = true,
                Some("SMTPUTF8") => offers.smtputf8 = true,
                Some("SIZE") => {
                    offers.size = true;
                    offers.max_size = words.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0);
                }
                Some("AUTH") => {
                    for mechanism in words {
                        offers.plain |= mechanism == "PLAIN";
                        offers.login |= mechanism == "LOGIN";
                        offers.oauthbearer |= mechanism == "OAUTHBEARER";
                        offers.xoauth2 |= mechanism == "XOAUTH2";
                    }
                }
                _ => {}
            }
        }
        offers
    }
}
