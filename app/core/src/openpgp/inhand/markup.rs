//! A page's text as it is read: without the tags and references of HTML, which a fingerprint can be broken by.

/// Names of tags that could be digits of a fingerprint in angle brackets.
const LIKE_DIGITS: [&str; 3] = ["a", "b", "dd"];
/// Longest name of a character reference that is looked for.
const LONGEST_NAME: usize = 24;

/// The text, a space in place of each tag, and the character or a space in place of each reference.
pub(super) fn without(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let (said, after) = tag(from)
            .map(|after| (' ', after))
            .or_else(|| reference(from))
            .unwrap_or_else(|| {
                let mut chars = from.chars();
                (chars.next().unwrap_or(' '), chars.as_str())
            });
        shown.push(said);
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// What follows the tag or comment that the text begins with.
fn tag(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('<')?;
    let (inside, after) = inside.split_at(inside.find(['<', '>'])?);
    let after = after.strip_prefix('>')?;
    let named = inside.strip_prefix('/').unwrap_or(inside);
    let end = named.find(|c: char| !c.is_ascii_alphanumeric());
    let (name, more) = named.split_at(end.unwrap_or(named.len()));
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && (more.is_empty() || more.starts_with(|c: char| c.is_whitespace() || c == '/'))
        && (!name.bytes().all(|b| b.is_ascii_hexdigit())
            || LIKE_DIGITS.contains(&name.to_ascii_lowercase().as_str()));
    (is_name || inside.starts_with('!')).then_some(after)
}

/// The character that a reference stands for, a space for one with a name, and what follows it.
fn reference(text: &str) -> Option<(char, &str)> {
    const SPACE: &str = "nbsp";
    let said = text.strip_prefix('&')?;
    if let Some(after) = said.strip_prefix(SPACE) {
        return Some((' ', after.strip_prefix(';').unwrap_or(after)));
    }
    let end = said
        .bytes()
        .take(LONGEST_NAME)
        .position(|byte| byte == b';')?;
    let (name, after) = said.split_at(end);
    let after = after.strip_prefix(';')?;
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let hex = number.strip_prefix(['x', 'X']);
            let number = match hex {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
        None if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => ' ',
        None => return None,
    };
    Some((character, after))
}
