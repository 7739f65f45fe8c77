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

/// A row as it is kept until it is written: its cells on a terminal, else the whole line.
pub struct Row(Box<[Box<str>]>);

enum Shape {
    Csv,
    Json,
    /// Rows that wait for the widths, which are empty until then.
    Terminal(Vec<Row>, Vec<usize>),
}

/// Whether rows stand in columns on a terminal.
pub fn on_terminal(csv: bool, out: &Out) -> bool {
    !out.json && !csv && std::io::stdout().is_terminal()
}

/// Writes rows as they come.
pub struct Rows<'a> {
    names: Vec<&'static str>,
    shape: Shape,
    /// Rows so far, but the columns' names.
    count: usize,
    out: &'a Out,
}

impl<'a> Rows<'a> {
    /// JSON where it was asked for, CSV likewise or where no terminal is; the columns' names first, but in JSON.
    pub fn new(columns: &[Column], csv: bool, out: &'a Out) -> Rows<'a> {
        let names: Vec<_> = columns.iter().map(Column::name).collect();
        let shape = match (out.json, on_terminal(csv, out)) {
            (true, _) => Shape::Json,
            (false, false) => Shape::Csv,
            (false, true) => Shape::Terminal(Vec::new(), Vec::new()),
        };
        let count = 0;
        let mut rows = Rows {
            names,
            shape,
            count,
            out,
        };
        if !matches!(rows.shape, Shape::Json) {
            let names = rows.names.iter().map(|name| vec![(*name).to_owned()]);
            rows.row(names.collect());
            rows.count = 0;
        }
        rows
    }

    /// A row as it will be written: the values of each column.
    pub fn shaped(&self, cells: Vec<Vec<String>>) -> Row {
        match &self.shape {
            Shape::Json => {
                let cells = cells.into_iter().map(Value::from);
                let row: Map<String, Value> = (self.names.iter())
                    .map(|name| (*name).to_owned())
                    .zip(cells)
                    .collect();
                Row([Value::Object(row).to_string().into()].into())
            }
            Shape::Csv => {
                let cells: Vec<_> = cells
                    .iter()
                    .map(|cell| quoted(&words(&cell.join("; "))))
                    .collect();
                Row([cells.join(",").into()].into())
            }
            Shape::Terminal(..) => {
                let cells = cells.iter().map(|cell| cell.join("; "));
                let cells = cells.map(|cell| tocsin_i18n::visible(&cell).replace('\n', " "));
                Row(cells.map(String::into).collect())
            }
        }
    }

    /// Writes a row.
    pub fn write(&mut self, row: Row) {
        self.count += 1;
        match &mut self.shape {
            Shape::Json | Shape::Csv => row.0.iter().for_each(|line| self.out.say(line)),
            Shape::Terminal(waiting, widths) => {
                waiting.push(row);
                if !widths.is_empty() || waiting.len() > LOOKED_AT {
                    self.flush();
                }
            }
        }
    }

    /// Shapes and writes one.
    pub fn row(&mut self, cells: Vec<Vec<String>>) {
        self.write(self.shaped(cells));
    }

    /// Writes what still waits, and says how many rows there were.
    pub fn finish(mut self) -> usize {
        self.flush();
        self.count
    }

    fn flush(&mut self) {
        let Shape::Terminal(waiting, widths) = &mut self.shape else {
            return;
        };
        if widths.is_empty() {
            widths.resize(self.names.len(), 0);
            for row in waiting.iter() {
                for (width, cell) in widths.iter_mut().zip(&row.0) {
                    *width = cell.chars().count().clamp(*width, WIDEST);
                }
            }
        }
        for row in waiting.drain(..) {
            let cells = row.0.iter().zip(widths.iter());
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
