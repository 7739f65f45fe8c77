//! What was taken out of a copy, and where it is found in what stays, however it is spelled there.
//!
//! Both are folded before they are compared: case, accents' composition and widths (UAX #15), characters that are not
//! seen, runs of spaces and line ends; the brackets and words with which addresses are defanged (`192.0.2[.]17`,
//! `hxxp://`, `a(at)b`); what groups digits (`+1 514-555`). Other spellings of the same address, and of a telephone
//! number without its country, are looked for beside it.

use aho_corasick::{AhoCorasick, MatchKind};
use std::io::{self, Read};
use std::iter;
use std::net::{IpAddr, Ipv6Addr};
use std::ops::Range;
use tocsin_form_schema::kind::Typed;
use tocsin_i18n::acts;
use unicode_normalization::UnicodeNormalization;

#[cfg(test)]
mod tests;

/// The shortest text that is looked for, in characters after folding.
const SHORTEST: usize = 4;
/// The fewest digits of a telephone number that tell whose it is.
const SUBSCRIBER: usize = 7;
/// Octets of a file looked at together.
const BLOCK: usize = 1024 * 1024;

/// Texts that must not be found in a copy.
#[derive(Debug)]
pub struct Sought {
    /// Octets of the longest, folded.
    longest: usize,
    search: Search,
}

#[derive(Debug)]
enum Search {
    For(AhoCorasick),
    /// They are too many to be looked for: each text may hold one.
    Everything,
}

/// Gathers what is sought.
#[derive(Debug, Default)]
pub(super) struct Gathering(Vec<String>);

impl Gathering {
    /// A text, and each of its lines.
    pub(super) fn text(&mut self, text: &str) {
        let lines = text.split(['\n', '\r']);
        for text in lines.chain([text]) {
            let folded = fold(text.trim()).text;
            let folded = folded.trim();
            if folded.chars().count() >= SHORTEST && !is_short_number(folded) {
                self.0.push(folded.to_owned());
            }
        }
    }

    /// The other spellings of a value.
    pub(super) fn spellings(&mut self, value: &Typed) {
        match value {
            Typed::Ip(IpAddr::V6(address)) => self.v6(*address),
            Typed::Network(ipnet::IpNet::V6(network)) => self.v6(network.network()),
            Typed::Url(url) => {
                if let Some((_, address)) = url.split_once("://") {
                    self.text(address.trim_end_matches('/'));
                }
            }
            Typed::Phone(number) => {
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                // A country's code has at most three digits; within the country it is not dialled.
                let codes = (1..=3).filter_map(|code| digits.get(code..));
                let mut within = codes.filter(|rest| rest.len() >= SUBSCRIBER);
                match within
                    .next_back()
                    .filter(|_| number.trim().starts_with('+'))
                {
                    Some(rest) => self.0.push(rest.to_owned()),
                    None => self.text(&digits),
                }
            }
            _ => {}
        }
    }

    /// With each group written out, and with its leading zeros.
    fn v6(&mut self, address: Ipv6Addr) {
        let groups = address.segments();
        let spelled = |write: fn(&u16) -> String| groups.iter().map(write).collect::<Vec<_>>();
        self.0.push(spelled(|group| format!("{group:x}")).join(":"));
        self.0
            .push(spelled(|group| format!("{group:04x}")).join(":"));
        if let Some(v4) = address.to_ipv4_mapped() {
            self.text(&v4.to_string());
        }
    }

    pub(super) fn done(mut self) -> Sought {
        self.0.sort();
        self.0.dedup();
        Sought::of(&self.0)
    }
}

impl Sought {
    /// Folded texts.
    fn of(texts: &[String]) -> Sought {
        let mut search = AhoCorasick::builder();
        let search = search.match_kind(MatchKind::LeftmostLongest).build(texts);
        Sought {
            longest: texts.iter().map(String::len).max().unwrap_or_default(),
            search: match search {
                Ok(search) => Search::For(search),
                Err(_) => Search::Everything,
            },
        }
    }

    /// Whether a text holds one of them.
    pub fn is_in(&self, text: &str) -> bool {
        self.search.matches(&fold(text).text)
    }

    /// The text with `gap` for each of them in it.
    pub(super) fn masked(&self, text: &str, gap: &str) -> String {
        let search = match &self.search {
            Search::For(search) => search,
            Search::Everything => return gap.to_owned(),
        };
        let folded = fold(text);
        let mut out = String::new();
        let mut done = 0;
        for hit in search.find_iter(&folded.text) {
            let (from, to) = folded.place(hit.range());
            // Letters that fold to several may have ended the hit before.
            if to > done {
                out.push_str(text.get(done..from).unwrap_or_default());
                out.push_str(gap);
                done = to;
            }
        }
        out + text.get(done..).unwrap_or_default()
    }

    /// Whether a file holds one of them, in UTF-8 or in UTF-16 as far as it is ASCII. Reads it once; memory is flat.
    pub fn is_in_file(&self, mut file: impl Read) -> io::Result<bool> {
        // What is left out in folding makes a text longer than what is sought.
        let overlap = 4 * self.longest + 256;
        let mut window = Vec::new();
        let mut block = vec![0; BLOCK];
        loop {
            let read = file.read(&mut block)?;
            if read == 0 {
                return Ok(false);
            }
            window.extend(block.iter().take(read).filter(|octet| **octet != 0));
            if self.is_in(&String::from_utf8_lossy(&window)) {
                return Ok(true);
            }
            let done = window.len().saturating_sub(overlap);
            window.drain(..done);
        }
    }
}

impl Search {
    fn matches(&self, folded: &str) -> bool {
        match self {
            Search::For(search) => search.is_match(folded),
            Search::Everything => !folded.is_empty(),
        }
    }
}

fn is_short_number(text: &str) -> bool {
    text.len() < 2 * SHORTEST && text.chars().all(|c| c.is_ascii_digit())
}

/// A text as it is compared, and where each of its octets comes from.
#[derive(Default)]
struct Folded {
    text: String,
    /// The octets of the original that made it, for each octet.
    places: Vec<(usize, usize)>,
}

impl Folded {
    fn push(&mut self, c: char, place: (usize, usize)) {
        self.text.push(c);
        self.places.resize(self.text.len(), place);
        if self.text.ends_with("hxxp") {
            let kept = self.text.len() - "xxp".len();
            self.text.truncate(kept);
            self.text.push_str("ttp");
        }
    }

    fn trim_end(&mut self) {
        let kept = self.text.trim_end().len();
        self.text.truncate(kept);
        self.places.truncate(kept);
    }

    fn ends_with_digit(&self) -> bool {
        self.text.ends_with(|c: char| c.is_ascii_digit())
    }

    /// Where a range of the folded text lies in the original.
    fn place(&self, range: Range<usize>) -> (usize, usize) {
        let places = self.places.get(range).unwrap_or_default();
        match (places.first(), places.last()) {
            (Some((from, _)), Some((_, to))) => (*from, *to),
            _ => (0, 0),
        }
    }
}

fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let from = text.len() - rest.len();
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let to = text.len() - after.len();
        rest = after;
        if let Some((sign, after)) = defanged(c, after) {
            let after = after.trim_start();
            folded.trim_end();
            let place = (from, text.len() - after.len());
            sign.chars().for_each(|c| folded.push(c, place));
            rest = after;
        } else if c == '\\' && after.starts_with(['.', ':', '@']) || is_unseen(c) {
            // It only keeps the sign from being taken for one, or nothing is seen of it.
        } else if is_grouping(c) && folded.ends_with_digit() {
            let next = after.trim_start_matches(is_grouping);
            match next.starts_with(|c: char| c.is_ascii_digit()) {
                true => rest = next,
                false => folded.push(one_space(c), (from, to)),
            }
        } else if c.is_whitespace() {
            if !folded.text.ends_with(' ') {
                folded.push(' ', (from, to));
            }
        } else if c.is_ascii() {
            folded.push(c.to_ascii_lowercase(), (from, to));
        } else {
            for c in iter::once(c).nfkd() {
                let cased = c.to_uppercase().flat_map(char::to_lowercase);
                cased.for_each(|c| folded.push(c, (from, to)));
            }
        }
    }
    folded
}

/// A sign in brackets, as addresses are written so that nobody follows them, and what stands behind it.
fn defanged(c: char, after: &str) -> Option<(&'static str, &str)> {
    let close = match c {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        '<' => '>',
        _ => return None,
    };
    // Nothing longer is one.
    let end = after.char_indices().take(8).find(|(_, c)| *c == close)?.0;
    let (inside, after) = (after.get(..end)?, after.get(end + 1..)?);
    let sign = match inside.trim().to_ascii_lowercase().as_str() {
        "." | "dot" => ".",
        "@" | "at" => "@",
        ":" => ":",
        "::" => "::",
        "://" => "://",
        "/" => "/",
        _ => return None,
    };
    Some((sign, after))
}

/// What people put between the groups of a long number.
fn is_grouping(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2013}' | '/' | '(' | ')'
    )
}

fn one_space(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

/// Whether it changes nothing that is seen.
fn is_unseen(c: char) -> bool {
    !c.is_whitespace() && acts(c)
        || matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
}
