//! Dates with a time and an offset, `2026-10-12T14:05:33-04:00` (ISO 8601): no line may tear one.

use std::ops::Range;

#[cfg(test)]
mod tests;

/// Octets of a date, and of an offset with its sign.
const DATE: usize = 10;
const OFFSET: usize = 6;

/// The places of such times in a text, in order.
pub fn moments(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('T') {
        let Some(start) = at.checked_sub(DATE) else {
            continue;
        };
        let is_free = found.last().is_none_or(|before| before.end <= start);
        let date = bytes
            .get(start..at)
            .is_some_and(|date| is_like(date, b"0000-00-00"));
        let rest = bytes.get(at + 1..).unwrap_or_default();
        let time = rest
            .iter()
            .take_while(|b| matches!(b, b'0'..=b'9' | b':' | b'.'));
        let end = at + 1 + time.count();
        let offset = bytes.get(end..end + OFFSET);
        let offset = offset.is_some_and(|o| is_like(o, b"+00:00") || is_like(o, b"-00:00"));
        if is_free && date && offset {
            found.push(start..end + OFFSET);
        }
    }
    found
}

/// Whether digits stand where the model has them, and its marks where it has those.
fn is_like(bytes: &[u8], model: &[u8]) -> bool {
    let same = |(byte, model): (&u8, &u8)| match model {
        b'0' => byte.is_ascii_digit(),
        mark => byte == mark,
    };
    bytes.len() == model.len() && bytes.iter().zip(model).all(same)
}
