//! What was taken out of a copy, and where it is found in what stays, however it is spelled there.
//!
//! Both are folded before they are compared: case, accents' composition and widths (UAX #15), characters that are not
//! seen, runs of spaces and line ends; the brackets and words with which addresses are defanged (`192.0.2[.]17`,
//! `hxxp://`, `a(at)b`); what groups digits (`+1 514-555`). Addresses, telephone numbers and digests are folded once more
//! in ways of their own. Other spellings of the same value are looked for beside it: a name of the DNS in Unicode and in
//! ASCII, a telephone number without its country, the host of a URL; of a person's name each of its words.

mod fold;
mod name;
mod search;

use crate::report::identity::FREE_MAIL;
use fold::{Folded, Way};
pub(super) use name::Naming;
use search::Search;
use std::collections::HashSet;
use std::io::{self, Read};
use std::net::IpAddr;
use tocsin_form_schema::kind::Typed;

#[cfg(test)]
mod tests;

/// The shortest text that is looked for, in characters after folding.
const SHORTEST: usize = 4;
/// The fewest digits of a telephone number that tell whose it is.
const SUBSCRIBER: usize = 7;
/// How many digits in hex hardware addresses and digests have.
const HEX: [usize; 8] = [12, 16, 32, 40, 56, 64, 96, 128];
/// Octets of a file looked at together.
const BLOCK: usize = 1024 * 1024;

/// Texts that are looked for.
#[derive(Debug)]
pub struct Sought {
    searches: Vec<(Way, Search)>,
}

/// One of the texts: the way in which it is folded, and its number there.
pub(super) type Text = (usize, usize);

/// Which of the texts something holds. Of those that end at the same place only the longest counts.
#[derive(Debug, Default)]
pub struct Held(pub(super) HashSet<Text>);

/// What one answer or file says that may be looked for elsewhere, folded in each way.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    texts: Vec<String>,
    addresses: Vec<String>,
    phones: Vec<String>,
    hex: Vec<String>,
    names: Vec<String>,
}

impl Gathering {
    /// A text, and each of its lines.
    pub(super) fn text(&mut self, text: &str) {
        let lines = text.split(['\n', '\r']).filter(|line| *line != text);
        for text in lines.chain([text]) {
            let plain = Folded::of(text.trim());
            let folded = |way| plain.further(way).text.trim().to_owned();
            let text = folded(Way::Text);
            if text.chars().count() < SHORTEST || is_short_number(&text) {
                continue;
            }
            self.texts.push(text);
            if plain.text.matches(':').nth(1).is_some() {
                self.addresses.push(folded(Way::Address));
            }
            let hex = folded(Way::Hex);
            if HEX.contains(&hex.len()) && hex.chars().all(|c| c.is_ascii_hexdigit()) {
                self.hex.push(hex);
            }
        }
    }

    /// The parts of persons' names in it.
    pub(super) fn name(&mut self, text: &str, naming: Naming) {
        self.names.extend(name::parts(text, naming));
    }

    /// The other spellings of a value.
    pub(super) fn spellings(&mut self, value: &Typed) {
        match value {
            Typed::Ip(address) => {
                self.text(&address.to_string());
                let other = match address {
                    IpAddr::V4(address) => Some(address.to_ipv6_mapped().to_string()),
                    IpAddr::V6(address) => address.to_ipv4_mapped().map(|v4| v4.to_string()),
                };
                other.iter().for_each(|text| self.text(text));
            }
            Typed::Network(network) => self.text(&network.network().to_string()),
            Typed::Name(name) => names(name).iter().for_each(|name| self.text(name)),
            Typed::Email(address) => {
                if let Some((mailbox, domain)) = address.rsplit_once('@') {
                    for name in names(domain) {
                        self.text(&format!("{mailbox}@{name}"));
                        if !FREE_MAIL.contains(&domain) {
                            self.text(&name);
                        }
                    }
                }
            }
            Typed::Url(url) => self.url(url),
            Typed::Phone(number) => self.phone(number),
            _ => {}
        }
    }

    /// Without its scheme, and its host.
    fn url(&mut self, url: &str) {
        let Some((_, address)) = url.split_once("://") else {
            return;
        };
        let address = address.trim_end_matches('/');
        self.text(address);
        let authority = address.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority
            .rsplit_once('@')
            .map_or(authority, |(_, host)| host);
        let host = match host.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => host,
        };
        for name in names(host) {
            self.text(&address.replacen(host, &name, 1));
            self.text(name.trim_start_matches('[').trim_end_matches(']'));
        }
    }

    /// Its digits without its extension, with and without its country.
    fn phone(&mut self, number: &str) {
        let number = number
            .split(['e', 'x', ';', '#'])
            .next()
            .unwrap_or_default();
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let abroad = number.trim().starts_with('+') || digits.starts_with("00");
        let digits = digits.trim_start_matches('0');
        // A country's code has at most three digits; within the country it is not dialled.
        let codes = if abroad { 0..=3 } else { 0..=0 };
        let within = codes.filter_map(|code| digits.get(code..));
        let within = within.filter(|rest| rest.len() >= SUBSCRIBER);
        self.phones.extend(within.map(str::to_owned));
    }

    /// What it has in each way.
    fn ways(&self) -> [(Way, &Vec<String>); 5] {
        [
            (Way::Text, &self.texts),
            (Way::Address, &self.addresses),
            (Way::Phone, &self.phones),
            (Way::Hex, &self.hex),
            (Way::Name, &self.names),
        ]
    }
}

/// A name of the DNS as it is, in Unicode and in ASCII (IDNA).
fn names(name: &str) -> Vec<String> {
    let mut all = vec![name.to_owned(), idna::domain_to_unicode(name).0];
    all.extend(idna::domain_to_ascii(name));
    all.dedup();
    all
}

impl Sought {
    /// Looks for all that was gathered.
    pub(super) fn of(gathered: &[&Gathering]) -> Sought {
        let ways = Gathering::default().ways().map(|(way, _)| way);
        let searches = ways.into_iter().enumerate().map(|(number, way)| {
            let texts = gathered
                .iter()
                .flat_map(|it| it.ways().into_iter().nth(number));
            (way, Search::of(texts.flat_map(|(_, texts)| texts)))
        });
        Sought {
            searches: searches.collect(),
        }
    }

    /// Those of one thing among those of all.
    pub(super) fn numbers(&self, gathered: &Gathering) -> Vec<Text> {
        let ways = (0..).zip(self.searches.iter().zip(gathered.ways()));
        ways.flat_map(|(way, ((_, search), (_, texts)))| {
            texts.iter().map(move |text| (way, search.number(text)))
        })
        .collect()
    }

    /// Pairs: a text, and one that ends with it and with no longer one.
    pub(super) fn within(&self) -> impl Iterator<Item = (Text, Text)> {
        let ways = (0..).zip(&self.searches);
        ways.flat_map(|(way, (_, search))| {
            let pairs = search.within();
            pairs.map(move |(within, text)| ((way, within), (way, text)))
        })
    }

    /// What there is to look for, with its number and the text folded for it.
    fn folded(&self, text: &str) -> impl Iterator<Item = (usize, &Search, Folded)> {
        let plain = Folded::of(text);
        let ways = (0..).zip(&self.searches);
        let ways = ways.filter(|(_, (_, search))| !search.is_empty());
        ways.map(move |(number, (way, search))| (number, search, plain.further(*way)))
    }

    /// Whether a text holds one of them.
    pub fn is_in(&self, text: &str) -> bool {
        let mut ways = self.folded(text);
        ways.any(|(_, search, folded)| search.hits(&folded.text).next().is_some())
    }

    /// Which of them these texts hold.
    pub fn held_in(&self, texts: &[&str]) -> Held {
        let mut held = Held::default();
        texts.iter().for_each(|text| self.add_held(text, &mut held));
        held
    }

    fn add_held(&self, text: &str, held: &mut Held) {
        for (way, search, folded) in self.folded(text) {
            let hits = search.hits(&folded.text);
            held.0.extend(hits.map(|(number, _)| (way, number)));
        }
    }

    /// The text with `gap` for each of them in it, and one for those that overlap.
    pub(super) fn masked(&self, text: &str, gap: &str) -> String {
        let mut hits = Vec::new();
        for (_, search, folded) in self.folded(text) {
            let found = search.hits(&folded.text);
            hits.extend(found.map(|(_, hit)| folded.place(hit)));
        }
        hits.sort_unstable();
        let mut out = String::new();
        let mut done = 0;
        for (from, to) in hits {
            if from >= done {
                out.push_str(text.get(done..from).unwrap_or_default());
                out.push_str(gap);
            }
            done = done.max(to);
        }
        out + text.get(done..).unwrap_or_default()
    }

    /// Which of them a file holds, in UTF-8 or in UTF-16 as far as it is ASCII. Reads it once; memory is flat.
    pub fn held_in_file(&self, mut file: impl Read) -> io::Result<Held> {
        let longest = self.searches.iter().map(|(_, search)| search.longest());
        // What is left out in folding makes a text longer than what is sought.
        let overlap = 4 * longest.max().unwrap_or_default() + 256;
        let mut held = Held::default();
        let mut window = Vec::new();
        let mut block = vec![0; BLOCK];
        loop {
            let read = file.read(&mut block)?;
            if read == 0 {
                return Ok(held);
            }
            window.extend(block.iter().take(read).filter(|octet| **octet != 0));
            self.add_held(&String::from_utf8_lossy(&window), &mut held);
            let done = window.len().saturating_sub(overlap);
            window.drain(..done);
        }
    }
}

fn is_short_number(text: &str) -> bool {
    text.len() < 2 * SHORTEST && text.chars().all(|c| c.is_ascii_digit())
}
