//! One line of a file as a terminal shows it, and where a mark below it has to stand.

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, GeneralCategory};

/// Cells to the next tab stop.
const TAB: usize = 4;
/// Most cells that are shown of a line, and how many of them before the mark.
const WIDTH: usize = 120;
const BEFORE: usize = 50;

/// A line, as much of it as fits, and the stretch that is marked.
#[derive(Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What is shown of the line: tabs are spaces, what acts instead of being seen is its number.
    pub line: String,
    /// Cells before the mark.
    pub before: usize,
    /// Cells that the mark takes; at least one.
    pub marked: usize,
}

impl Snippet {
    /// The characters `from` to `to` (the one behind the last) of a line, counted from 1.
    pub fn of(line: &str, from: u32, to: u32) -> Snippet {
        let (from, to) = (from as usize, to as usize);
        // Only what may be shown is measured: a line may be the whole file.
        let skipped = match to <= WIDTH {
            true => 0,
            false => from.saturating_sub(BEFORE + 1),
        };
        let mut shown = Shown::default();
        if skipped > 0 {
            shown.add("…", 1);
        }
        let mut snippet = Snippet {
            line: String::new(),
            before: 0,
            marked: 0,
        };
        let mut chars = (1..).zip(line.chars()).skip(skipped).peekable();
        while let Some((column, c)) = chars.next() {
            let start = shown.cells;
            shown.char(c, (from..to).contains(&column));
            match column {
                _ if column < from => snippet.before = shown.cells,
                _ if column < to => snippet.marked += shown.cells - start,
                _ => {}
            }
            if shown.cells >= WIDTH && chars.peek().is_some() {
                shown.add("…", 1);
                break;
            }
        }
        snippet.line = shown.text.trim_end().to_owned();
        snippet.marked = snippet.marked.max(1);
        snippet
    }
}

/// What was shown so far.
#[derive(Default)]
struct Shown {
    text: String,
    cells: usize,
}

impl Shown {
    fn add(&mut self, text: &str, cells: usize) {
        self.text.push_str(text);
        self.cells += cells;
    }

    fn char(&mut self, c: char, marked: bool) {
        if c == '\t' {
            let cells = TAB - self.cells % TAB;
            return self.add(&" ".repeat(cells), cells);
        }
        let mut buffer = [0; 4];
        let written: &str = c.encode_utf8(&mut buffer);
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        let unseen = matches!(
            category,
            GeneralCategory::Format
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
        );
        // Joiners and marks of direction stay as they are, unless they are what is talked about.
        let seen = tocsin_i18n::visible(written);
        let is_odd = category == GeneralCategory::Format || c.is_whitespace() && c != ' ';
        if seen != written || marked && is_odd {
            let number = format!("[U+{:04X}]", u32::from(c));
            return self.add(&number, number.len());
        }
        let wide = matches!(
            CodePointMapData::<EastAsianWidth>::new().get(c),
            EastAsianWidth::Wide | EastAsianWidth::Fullwidth
        );
        self.add(written, if unseen { 0 } else { 1 + usize::from(wide) });
    }
}

#[cfg(test)]
mod tests;
