//! A page's text as it is read: without the tags, references and escapes that a fingerprint can be broken by.

/// Names of tags that could be digits of a fingerprint in angle brackets.
const LIKE_DIGITS: [&str; 3] = ["a", "b", "dd"];
/// Longest name of a tag or of a character reference that is looked for.
const LONGEST_NAME: usize = 24;
/// Longest tag whose quotes are looked at.
const LONGEST_TAG: usize = 2000;
/// What a page has that nobody sees, by how it begins and ends.
const UNSEEN: [(&str, &str); 3] = [
    ("<!--", "-->"),
    ("<script", "</script"),
    ("<style", "</style"),
];

/// The text, a space in place of each comment, script and style sheet that has an end.
pub(super) fn seen(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let (mut seen, mut from, mut at) = (String::with_capacity(text.len()), 0, 0);
    // A kind that has no end once has none after that, either.
    let mut endless = [false; UNSEEN.len()];
    while let Some(next) = lower.get(at..).and_then(|rest| rest.find('<')) {
        let begin = at + next;
        at = begin + 1;
        let rest = lower.get(begin..).unwrap_or_default();
        let kinds = UNSEEN.iter().zip(&mut endless);
        for ((open, close), endless) in kinds.filter(|(_, endless)| !**endless) {
            let Some(inside) = rest.strip_prefix(open) else {
                continue;
            };
            let Some(length) = inside.find(close) else {
                *endless = true;
                continue;
            };
            seen.push_str(text.get(from..begin).unwrap_or_default());
            seen.push(' ');
            from = begin + open.len() + length + close.len();
            at = from;
            break;
        }
    }
    seen.push_str(text.get(from..).unwrap_or_default());
    seen
}

/// The text, a space in place of each tag, and the character or a space in place of each reference and escape. What is
/// quoted in a feed or a program is escaped twice.
pub(super) fn without(text: &str) -> String {
    let mut shown = replaced(text, &['<'], tag);
    for _ in 0..2 {
        shown = replaced(&shown, &['&', '\\', '%', '='], escaped);
    }
    replaced(&shown, &['<'], tag)
}

/// The text with what is read at each of these signs in place of what it is read from.
fn replaced(text: &str, signs: &[char], read: impl Fn(&str) -> Option<(char, &str)>) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(signs) {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let (said, after) = read(from).unwrap_or_else(|| {
            let mut chars = from.chars();
            (chars.next().unwrap_or(' '), chars.as_str())
        });
        shown.push(said);
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// A space, and what follows the tag or declaration that the text begins with.
fn tag(text: &str) -> Option<(char, &str)> {
    let inside = text.strip_prefix('<')?;
    let end = end_of_tag(inside).or_else(|| inside.find(['<', '>']))?;
    let (inside, after) = inside.split_at(end);
    let after = after.strip_prefix('>')?;
    let named = inside.strip_prefix('/').unwrap_or(inside);
    let end = named.find(|c: char| !c.is_ascii_alphanumeric() && !":-._".contains(c));
    let (name, more) = named.split_at(end.unwrap_or(named.len()));
    let is_hex = |c: char| c.is_ascii_hexdigit() || !c.is_ascii_alphanumeric();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= LONGEST_NAME
        && !name.ends_with(':')
        && (more.is_empty() || more.starts_with(|c: char| c.is_whitespace() || c == '/'))
        && (!name.chars().all(is_hex) || LIKE_DIGITS.contains(&name.to_ascii_lowercase().as_str()));
    (is_name || inside.starts_with(['!', '?'])).then_some((' ', after))
}

/// Where a tag ends, whatever stands in the quotes of its attributes.
fn end_of_tag(inside: &str) -> Option<usize> {
    let (mut before, mut quote) = (' ', None);
    for (at, c) in inside.char_indices().take(LONGEST_TAG) {
        match (c, quote) {
            (c, Some(open)) if c == open => quote = None,
            ('"' | '\'', None) if before == '=' => quote = Some(c),
            ('>', None) => return Some(at),
            ('<', None) => return None,
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    None
}

/// What a reference or an escape stands for, and what follows it.
fn escaped(text: &str) -> Option<(char, &str)> {
    const SPACES: [(&str, char); 7] = [
        ("\\n", '\n'),
        ("\\r", '\n'),
        ("\\t", ' '),
        ("%20", ' '),
        ("%0A", '\n'),
        ("%C2%A0", ' '),
        ("=C2=A0", ' '),
    ];
    if let Some(code) = text.strip_prefix("\\u") {
        let (number, after) = code.split_at_checked(4)?;
        let number = u32::from_str_radix(number, 16).ok()?;
        return Some((char::from_u32(number)?, after));
    }
    let space = |(name, c): &(&str, char)| Some((*c, text.strip_prefix(name)?));
    SPACES
        .iter()
        .find_map(space)
        .or_else(|| reference(text.strip_prefix('&')?))
}

/// The character that a reference stands for, a space for most that have a name, and what follows it.
fn reference(said: &str) -> Option<(char, &str)> {
    const SPACE: &str = "nbsp";
    if let Some(after) = said.strip_prefix(SPACE) {
        return Some((' ', after.strip_prefix(';').unwrap_or(after)));
    }
    let end = said
        .bytes()
        .take(LONGEST_NAME)
        .position(|byte| byte == b';')?;
    let (name, after) = said.split_at(end);
    let after = after.strip_prefix(';')?;
    let character = match (name, name.strip_prefix('#')) {
        (_, Some(number)) => {
            let hex = number.strip_prefix(['x', 'X']);
            let number = match hex {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
        ("amp", _) => '&',
        ("lt", _) => '<',
        ("gt", _) => '>',
        ("quot", _) => '"',
        _ if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => ' ',
        _ => return None,
    };
    Some((character, after))
}
