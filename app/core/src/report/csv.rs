//! Cells of CSV (RFC 4180) that a spreadsheet takes for words, wherever it begins one.
//!
//! A cell that would be a formula begins with an apostrophe, which spreadsheets write before text.

use crate::report::visible::line;

#[cfg(test)]
mod tests;

/// Words on one line that are no formula, nor begin one behind a `;`, where some spreadsheets begin a cell.
pub fn words(words: &str) -> String {
    let mut out = String::new();
    for (at, cell) in line(words).split(';').enumerate() {
        let gap = cell.len() - cell.trim_start().len();
        let (blank, rest) = cell.split_at_checked(gap).unwrap_or(("", cell));
        out.push_str(if at == 0 { "" } else { ";" });
        out.push_str(blank);
        out.push_str(if is_formula(rest) { "'" } else { "" });
        out.push_str(rest);
    }
    out
}

/// Whether a spreadsheet would compute it; in East Asian settings wide signs do the same.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// The field in quotes where it needs them.
pub fn quoted(field: &str) -> String {
    match field.contains(['"', ',', ';', '\r', '\n']) || field != field.trim() {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    }
}
