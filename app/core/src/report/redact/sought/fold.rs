//! Texts as they are compared, and where each of their octets comes from.

use std::iter;
use std::net::Ipv6Addr;
use std::ops::Range;
use tocsin_i18n::acts;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More characters than the longest IPv6 address has.
const LONGEST_ADDRESS: usize = 46;
/// How much may stand behind an address that is not of it, such as a port: parts that end in a point or a colon.
const BEHIND: usize = 3;

/// What stands before a word. No folded text has it otherwise: nothing is seen of it.
const BEGINS: char = '\u{1}';

/// What is left out or written alike, beside what [`Folded::of`] does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    /// What groups digits is left out.
    Text,
    /// IPv6 addresses are as RFC 5952 writes them.
    Address,
    /// What groups the digits of telephone numbers is left out. Points are, too, which tell an address from a number.
    Phone,
    /// What groups octets in hex is left out: of digests and hardware addresses.
    Hex,
    /// [`BEGINS`] stands before each word.
    Name,
}

/// A text as it is compared.
#[derive(Default)]
pub(super) struct Folded {
    pub(super) text: String,
    /// The octets of the original that made it, for each octet.
    places: Vec<(usize, usize)>,
}

impl Folded {
    /// Without case, widths, what is not seen, runs of spaces and brackets that defang. A line's end is one still.
    pub(super) fn of(text: &str) -> Folded {
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
                sign.chars().for_each(|c| folded.push_refanged(c, place));
                rest = after;
            } else if c == '\\' && after.starts_with(['.', ':', '@']) || is_unseen(c) {
                // It only keeps the sign from being taken for one, or nothing is seen of it.
            } else if c.is_whitespace() {
                folded.push_space(c, (from, to));
            } else if c.is_ascii() {
                folded.push_refanged(c.to_ascii_lowercase(), (from, to));
            } else {
                for c in iter::once(c).nfkd().map(full_stop) {
                    let cased = c.to_uppercase().flat_map(char::to_lowercase);
                    cased.for_each(|c| folded.push_refanged(c, (from, to)));
                }
            }
        }
        folded
    }

    /// Folded further.
    pub(super) fn further(&self, way: Way) -> Folded {
        match way {
            Way::Text => self.joined(|c| c.is_ascii_digit(), is_grouping),
            Way::Address => self.addresses(),
            Way::Phone => self.joined(|c| c.is_ascii_digit(), |c| is_grouping(c) || is_dividing(c)),
            Way::Hex => self.joined(
                |c| c.is_ascii_hexdigit(),
                |c| is_grouping(c) || is_dividing(c) || matches!(c, ':' | '\n'),
            ),
            Way::Name => self.words(),
        }
    }

    /// Where a range of the folded text lies in the original.
    pub(super) fn place(&self, range: Range<usize>) -> (usize, usize) {
        let places = self.places.get(range).unwrap_or_default();
        match (places.first(), places.last()) {
            (Some((from, _)), Some((_, to))) => (*from, *to),
            _ => (0, 0),
        }
    }

    /// Without what stands between digits.
    fn joined(&self, digit: fn(char) -> bool, between: fn(char) -> bool) -> Folded {
        let mut out = Folded::default();
        let mut rest = self.text.as_str();
        while let Some(c) = rest.chars().next() {
            let at = self.text.len() - rest.len();
            let after = rest.get(c.len_utf8()..).unwrap_or_default();
            rest = after;
            if between(c) && out.text.ends_with(digit) {
                let next = after.trim_start_matches(between);
                if next.starts_with(digit) {
                    rest = next;
                    continue;
                }
            }
            out.push(one_space(c), self.place(at..at + c.len_utf8()));
        }
        out
    }

    /// With each IPv6 address as all are written.
    fn addresses(&self) -> Folded {
        let mut out = Folded::default();
        let mut rest = self.text.as_str();
        let mut before = ' ';
        while let Some(c) = rest.chars().next() {
            let at = self.text.len() - rest.len();
            let address = (!before.is_alphanumeric()).then(|| address(rest)).flatten();
            let long = match address {
                Some((address, long)) => {
                    let place = self.place(at..at + long);
                    let written = address.to_string();
                    written.chars().for_each(|c| out.push(c, place));
                    long
                }
                None => {
                    out.push(one_space(c), self.place(at..at + c.len_utf8()));
                    c.len_utf8()
                }
            };
            let (done, after) = rest.split_at_checked(long).unwrap_or((rest, ""));
            before = done.chars().next_back().unwrap_or(' ');
            rest = after;
        }
        out
    }

    /// With a sign before each word.
    fn words(&self) -> Folded {
        let mut out = Folded::default();
        let mut before = ' ';
        for (at, c) in self.text.char_indices() {
            let place = self.place(at..at + c.len_utf8());
            if is_letter(c) && !is_letter(before) {
                out.push(BEGINS, place);
            }
            out.push(one_space(c), place);
            before = c;
        }
        out
    }

    fn push(&mut self, c: char, place: (usize, usize)) {
        self.text.push(c);
        self.places.resize(self.text.len(), place);
    }

    fn push_refanged(&mut self, c: char, place: (usize, usize)) {
        self.push(c, place);
        if self.text.ends_with("hxxp") {
            let kept = self.text.len() - "xxp".len();
            self.text.truncate(kept);
            self.text.push_str("ttp");
        }
    }

    /// One for all that stand side by side; the end of a line if there is one among them.
    fn push_space(&mut self, c: char, place: (usize, usize)) {
        let space = if is_grouping(c) { ' ' } else { '\n' };
        match self.text.chars().next_back() {
            Some(' ') if space == '\n' => {
                self.text.pop();
                self.text.push(space);
            }
            Some(' ' | '\n') => {}
            _ => self.push(space, place),
        }
    }

    fn trim_end(&mut self) {
        let kept = self.text.trim_end().len();
        self.text.truncate(kept);
        self.places.truncate(kept);
    }
}

/// The IPv6 address that a text begins with, and how many octets it takes there.
fn address(text: &str) -> Option<(Ipv6Addr, usize)> {
    let part = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.');
    let mut long = text
        .chars()
        .take(LONGEST_ADDRESS)
        .take_while(|c| part(*c))
        .count();
    for _ in 0..=BEHIND {
        let (written, behind) = text.split_at_checked(long)?;
        let ends = !behind.starts_with(char::is_alphanumeric);
        if let Some(address) = written.parse().ok().filter(|_| ends) {
            return Some((address, long));
        }
        long = written.rfind([':', '.'])?;
    }
    None
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

/// What words consist of, marks above and below letters included.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

/// What people put between the groups of a long number.
fn is_grouping(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2013}' | '/' | '(' | ')'
    )
}

/// What people put between them, too, where it is not part of what is written.
fn is_dividing(c: char) -> bool {
    matches!(c, '.' | '·' | '_')
}

fn one_space(c: char) -> char {
    if c == '\n' { ' ' } else { c }
}

/// A point for the one that divides names in East Asia (UTS 46 section 4).
fn full_stop(c: char) -> char {
    if c == '。' { '.' } else { c }
}

/// Whether it changes nothing that is seen.
fn is_unseen(c: char) -> bool {
    !c.is_whitespace() && acts(c)
        || matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
}
