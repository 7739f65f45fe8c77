//! Rows as they are written: CSV (RFC 4180), a JSON object a line, or columns on a terminal.

use crate::out::Out;
use serde_json::{Map, Value};
use std::io::IsTerminal;
use tocsin_core::received::table::Column;
use tocsin_core::report::csv::{quoted, words};

/// Rows that are looked at before the width of columns is decided.
const LOOKED_AT: usize = 100;
/// The widest column on a terminal, in characters.
const WIDEST: usize = 44;

enum Shape {
    Csv,
    Json,
    /// Rows that wait for the widths, which are empty until then.
    Terminal(Vec<Vec<String>>, Vec<usize>),
}

/// Writes rows as they come.
pub struct Rows<'a> {
    names: Vec<&'static str>,
    shape: Shape,
    out: &'a Out,
}

impl<'a> Rows<'a> {
    /// JSON where it was asked for, CSV likewise or where no terminal is; the columns' names first, but in JSON.
    pub fn new(columns: &[Column], csv: bool, out: &'a Out) -> Rows<'a> {
        let names: Vec<_> = columns.iter().map(Column::name).collect();
        let shape = match (out.json, csv || !std::io::stdout().is_terminal()) {
            (true, _) => Shape::Json,
            (false, true) => Shape::Csv,
            (false, false) => Shape::Terminal(Vec::new(), Vec::new()),
        };
        let mut rows = Rows { names, shape, out };
        if !matches!(rows.shape, Shape::Json) {
            let names = rows.names.iter().map(|name| vec![(*name).to_owned()]);
            rows.row(names.collect());
        }
        rows
    }

    /// Writes a row: the values of each column.
    pub fn row(&mut self, cells: Vec<Vec<String>>) {
        match &mut self.shape {
            Shape::Json => {
                let cells = cells.into_iter().map(Value::from);
                let row: Map<String, Value> = (self.names.iter())
                    .map(|name| (*name).to_owned())
                    .zip(cells)
                    .collect();
                self.out.say(&Value::Object(row).to_string());
            }
            Shape::Csv => {
                let cells: Vec<_> = cells
                    .iter()
                    .map(|cell| quoted(&words(&cell.join("; "))))
                    .collect();
                self.out.say(&cells.join(","));
            }
            Shape::Terminal(waiting, widths) => {
                let cells = cells.iter().map(|cell| cell.join("; "));
                let cells = cells.map(|cell| tocsin_i18n::visible(&cell).replace('\n', " "));
                waiting.push(cells.collect());
                if !widths.is_empty() || waiting.len() > LOOKED_AT {
                    self.flush();
                }
            }
        }
    }

    /// Writes what still waits.
    pub fn finish(mut self) {
        self.flush();
    }

    fn flush(&mut self) {
        let Shape::Terminal(waiting, widths) = &mut self.shape else {
            return;
        };
        if widths.is_empty() {
            widths.resize(self.names.len(), 0);
            for row in waiting.iter() {
                for (width, cell) in widths.iter_mut().zip(row) {
                    *width = cell.chars().count().clamp(*width, WIDEST);
                }
            }
        }
        for row in waiting.drain(..) {
            let cells = row.iter().zip(widths.iter());
            let cells: Vec<_> = cells.map(|(cell, width)| padded(cell, *width)).collect();
            self.out.say(cells.join("  ").trim_end());
        }
    }
}

/// Cut or filled to a width.
fn padded(cell: &str, width: usize) -> String {
    match cell.chars().count() > width {
        true => cell
            .chars()
            .take(width.saturating_sub(1))
            .chain(['…'])
            .collect(),
        false => format!("{cell:width$}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_cell_is_cut_where_its_column_ends() {
        assert_eq!(padded("abc", 5), "abc  ");
        assert_eq!(padded("größer", 4), "grö…");
    }
}
