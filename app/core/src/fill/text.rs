//! Texts of several lines: `NAME: <<END`, the text, and a line `END`.

use super::read::is_name;

/// What stands before the colon of a line that begins a text, and the word of the line that ends it.
pub(super) fn begins(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let end = value.trim().strip_prefix("<<")?.trim();
    let name = name.trim();
    (!name.starts_with('#')).then_some((name, end))
}

/// Whether a line within a text that ends with this word begins another such text: then the line that ends the first is
/// lost. Texts with such a line in them have another word.
pub(super) fn begins_anew(line: &str, end: &str) -> bool {
    begins(line).is_some_and(|(name, word)| is_name(name) && word == end)
}

/// What a line asks, where it is one of a question.
pub(super) fn asks(line: &str) -> &str {
    let line = line.trim();
    let name = line.strip_suffix('{');
    let name = name.or_else(|| line.split_once(':').map(|(name, _)| name));
    name.map_or("", str::trim_end)
}

/// A word that no line of the text could be taken for the end by.
pub(super) fn word_for(text: &str) -> String {
    let mut end = "END".to_owned();
    let unfit = |end: &str| {
        let mut lines = text.split('\n');
        lines.any(|line| line.trim() == end || begins_anew(line, end))
    };
    while unfit(&end) {
        end.push('_');
    }
    end
}

/// The lines of a file, with their ends, and whether each is one of a text.
pub(super) fn lines(file: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut end: Option<&str> = None;
    file.split_inclusive('\n').map(move |line| {
        let within = end.is_some();
        end = match end {
            Some(word) if line.trim() == word => None,
            Some(word) => Some(word),
            None => begins(line).map(|(_, word)| word),
        };
        (line, within)
    })
}

/// How many blocks of a file are opened and not closed.
pub(super) fn left_open(file: &str) -> usize {
    let mut open = 0_usize;
    let mut closed = 0_usize;
    for (line, within) in lines(file) {
        let line = line.trim();
        if within || line.starts_with('#') {
            continue;
        }
        open += usize::from(line.ends_with('{') && !line.contains(':'));
        closed += usize::from(line == "}");
    }
    open.saturating_sub(closed)
}
