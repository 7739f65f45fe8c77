//! The messages of a Fluent file as they are written, and stubs of messages that are still to be translated: comments,
//! so that nothing untranslated is ever shown as a translation.

use sha2::{Digest, Sha256};
use std::ops::Range;

/// The line that a stub begins with.
pub const MARK: &str = "# translate:";

/// The line that what has changed since a translation begins with.
pub const CHANGED: &str = "# changed:";
/// Before each line of the source as it was.
const WAS: &str = "# -";
/// Before each line of the source as it is.
const IS: &str = "# +";

/// A message or term as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name; a term's begins with `-`.
    pub id: &'a str,
    /// Its lines, attributes included, without what follows them.
    pub text: &'a str,
    /// Where they stand, in octets.
    pub range: Range<usize>,
}

/// A message that is to be translated: its mark, and the original as a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub<'a> {
    /// The message's name; none where the comment is not what it was.
    pub id: Option<&'a str>,
    /// Its lines.
    pub text: &'a str,
    /// Where they stand, in octets.
    pub range: Range<usize>,
}

impl Stub<'_> {
    /// The digest of what it holds as a comment.
    pub fn digest(&self) -> String {
        let lines = self.text.lines().skip(1);
        let plain: Vec<&str> = lines.map(|l| l.strip_prefix('#').unwrap_or(l)).collect();
        digest(&plain.join("\n"))
    }
}

/// Lines with the offset at which each begins, ends of line included.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// The name of the message that begins with this line.
fn begins(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let letters = id.strip_prefix('-').unwrap_or(id);
    let rest = letters
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    (letters.starts_with(|c: char| c.is_ascii_alphabetic()) && rest).then_some(id)
}

/// Every message and term of a file, in its order.
pub fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut all: Vec<(&str, Range<usize>)> = Vec::new();
    let mut open = false;
    for (start, line) in lines(text) {
        let end = start + line.len();
        if let Some(id) = begins(line) {
            all.push((id, start..end));
            open = true;
        } else if line.starts_with('#') {
            open = false;
        } else if let (true, false, Some((_, range))) =
            (open, line.trim().is_empty(), all.last_mut())
        {
            range.end = end;
        }
    }
    let entry = |(id, range): (_, Range<usize>)| {
        let text = text.get(range.clone())?;
        Some(Entry { id, text, range })
    };
    all.into_iter().filter_map(entry).collect()
}

/// Every stub of a file.
pub fn stubs(text: &str) -> Vec<Stub<'_>> {
    // The last part: whether the next line may belong to it.
    let mut all: Vec<(Option<&str>, Range<usize>, bool)> = Vec::new();
    for (start, line) in lines(text) {
        let end = start + line.len();
        if line.trim_end() == MARK {
            all.push((None, start..end, true));
            continue;
        }
        let Some((id, range, open)) = all.last_mut().filter(|(.., open)| *open) else {
            continue;
        };
        let original = line
            .strip_prefix('#')
            .map(|l| l.strip_prefix(' ').unwrap_or(l));
        let begun = id.is_some();
        // What else stands there is a translator's own remark.
        let goes_on = |line: &str| line.starts_with([' ', '.', '[', '*', '}', '\r', '\n']);
        match original {
            Some(original) if !begun && begins(original.trim_start()).is_some() => {
                *id = begins(original.trim_start());
            }
            Some(original) if begun && goes_on(original) => {}
            _ => {
                *open = false;
                continue;
            }
        }
        range.end = end;
    }
    let stub = |(id, range, _): (_, Range<usize>, _)| {
        let text = text.get(range.clone())?;
        Some(Stub { id, text, range })
    };
    all.into_iter().filter_map(stub).collect()
}

/// The stub of a message: to translate it, its `# ` are taken away and its words replaced.
pub fn stub(entry: &str) -> String {
    let comment = |line: &str| match line.trim_end() {
        "" => "#\n".to_owned(),
        line => format!("# {line}\n"),
    };
    let lines: String = entry.lines().map(comment).collect();
    format!("{MARK}\n{lines}")
}

/// What stands above a translation whose source has changed: the source as it was, where that is known, and as it is.
pub fn changed(was: Option<&str>, is: &str) -> String {
    let lines = |mark: &str, text: &str| {
        let line = |line: &str| format!("{mark} {}", line.trim_end()).trim_end().to_owned() + "\n";
        text.trim_end().lines().map(line).collect::<String>()
    };
    let was = was.map(|was| lines(WAS, was)).unwrap_or_default();
    format!("{CHANGED}\n{was}{}", lines(IS, is))
}

/// A file without what [`changed`] has written into it.
pub fn without_changed(text: &str) -> String {
    let is_source = |line: &str| line.starts_with(WAS) || line.starts_with(IS);
    let mut inside = false;
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        // What somebody else wrote after these words stays.
        let begins = line.trim_end() == CHANGED && lines.peek().is_some_and(|next| is_source(next));
        inside = begins || inside && is_source(line);
        if !inside {
            kept.push_str(line);
        }
    }
    kept
}

/// The part of two texts in which they differ, each on one line: from a word or two before the first difference on, and
/// at most `most` letters.
pub fn difference(was: &str, is: &str, most: usize) -> (String, String) {
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (was, is) = (words(was), words(is));
    let same = was
        .iter()
        .zip(&is)
        .take_while(|(one, other)| one == other)
        .count();
    let from = same.saturating_sub(2);
    let short = |words: Vec<String>| {
        let rest = words.get(from..).unwrap_or_default().join(" ");
        let mut letters = rest.chars();
        let shown: String = letters.by_ref().take(most).collect();
        let before = if from > 0 { "… " } else { "" };
        let behind = if letters.next().is_some() { "…" } else { "" };
        format!("{before}{shown}{behind}")
    };
    (short(was), short(is))
}

/// What a message is known by: the first 16 hexadecimal digits of the SHA-256 of its text, each stretch of white space
/// counting as one space.
pub fn digest(entry: &str) -> String {
    let words: Vec<&str> = entry.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" "));
    let mut digits = crate::bundle::hex(&digest);
    digits.truncate(16);
    digits
}
