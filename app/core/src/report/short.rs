//! A report in short, for whoever has a minute: how bad it is, what kind, and how what happened begins.

use super::Report;
use super::fact::Fact;
use super::visible::lines;
use unicode_normalization::char::is_combining_mark;

/// What is told, in its order.
const TOLD: [&str; 3] = ["severity", "category", "narrative"];
/// Most characters of a text.
const MOST: usize = 500;
/// Most lines of it.
const LINES: usize = 8;
/// What stands where a text goes on.
const MORE: &str = " …";

/// The answers that tell it.
pub(super) fn facts(report: &Report) -> Vec<&Fact> {
    let told = TOLD.iter();
    told.filter_map(|meaning| report.meaning(meaning)).collect()
}

/// The lines of a text; of a long one the first, with a sign that it goes on.
pub(super) fn beginning(text: &str) -> Vec<String> {
    let mut room = MOST;
    let mut told: Vec<String> = Vec::new();
    for line in lines(text.trim_end()) {
        let long = line.chars().count();
        if told.len() < LINES && long <= room {
            room -= long;
            told.push(line);
            continue;
        }
        if told.len() < LINES {
            told.push(cut(&line, room));
        }
        while told.last().is_some_and(|line| line.trim().is_empty()) {
            told.pop();
        }
        if let Some(last) = told.last_mut() {
            last.push_str(MORE);
        }
        break;
    }
    told
}

/// At most so many characters of a line, to the end of a word where one is near, and no letter without its marks.
fn cut(line: &str, room: usize) -> String {
    let ends = line.char_indices().skip(1).take(room);
    let ends: Vec<(usize, char)> = ends.filter(|(_, c)| !is_combining_mark(*c)).collect();
    let blank = ends
        .iter()
        .rev()
        .take(MOST / 10)
        .find(|(_, c)| c.is_whitespace());
    let end = blank.or(ends.last()).map_or(0, |(at, _)| *at);
    line.get(..end).unwrap_or_default().trim_end().to_owned()
}

#[cfg(test)]
mod tests;
