//! Typing: a line, several lines, a passphrase.

use super::Said;
use super::field::field_ui;
use crate::cx::Cx;
use egui::{Id, Response, Ui};
use tocsin_text::editor::Kind;

/// One input.
pub struct Edit<'a> {
    /// Stays the same while the page is there: the caret and the focus hang on it.
    pub id: Id,
    /// The label that names it.
    pub label: Id,
    /// An example, shown while it is empty.
    pub example: &'a str,
    /// Most characters.
    pub max: usize,
    /// Width in points; all there is when `None`.
    pub width: Option<f32>,
    /// Letters of one width.
    pub mono: bool,
    /// Data, such as an address or a number: it runs from the left in every language.
    pub data: bool,
    /// What else is said about it.
    pub said: Said,
}

impl Edit<'_> {
    /// An input of an id, named by a label.
    pub fn new(id: Id, label: Id) -> Edit<'static> {
        Edit {
            id,
            label,
            example: "",
            max: 4096,
            width: None,
            mono: false,
            data: false,
            said: Said::default(),
        }
    }
}

/// One line.
pub fn edit_line_ui(ui: &mut Ui, cx: &Cx<'_>, edit: &Edit<'_>, text: &mut String) -> Response {
    field_ui(ui, cx, edit, Kind::Line, 1, text)
}

/// Enter was pressed in a line: what was typed is meant.
pub fn entered(ui: &Ui, line: &Response) -> bool {
    line.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter))
}

/// Several lines, `rows` high at least.
pub fn edit_area_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    rows: usize,
    text: &mut String,
) -> Response {
    field_ui(ui, cx, edit, Kind::Area, rows, text)
}

/// A line that shows dots.
pub fn password_ui(ui: &mut Ui, cx: &Cx<'_>, edit: &Edit<'_>, text: &mut String) -> Response {
    field_ui(ui, cx, edit, Kind::Password, 1, text)
}
