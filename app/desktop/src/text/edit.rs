//! Typing: a line, several lines, a passphrase.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the door that words go through"
)]

use super::{Look, Said, drawn, in_sight};
use crate::cx::Cx;
use crate::layout;
use egui::{Id, Margin, Response, RichText, Stroke, TextEdit, Ui};

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
            said: Said::default(),
        }
    }
}

/// One line.
pub fn edit_line_ui(ui: &mut Ui, cx: &Cx<'_>, edit: &Edit<'_>, text: &mut String) -> Response {
    show(ui, cx, edit, TextEdit::singleline(text))
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
    show(ui, cx, edit, TextEdit::multiline(text).desired_rows(rows))
}

/// A line that shows dots.
pub fn password_ui(ui: &mut Ui, cx: &Cx<'_>, edit: &Edit<'_>, text: &mut String) -> Response {
    show(ui, cx, edit, TextEdit::singleline(text).password(true))
}

fn show(ui: &mut Ui, cx: &Cx<'_>, edit: &Edit<'_>, field: TextEdit<'_>) -> Response {
    let look = Look {
        mono: edit.mono,
        ..Look::BODY
    };
    let width = edit
        .width
        .unwrap_or(f32::INFINITY)
        .min(ui.available_width());
    let hint = RichText::new(drawn(edit.example))
        .font(look.font(ui.style()))
        .color(cx.colours.weak);
    let mut align = egui::Align2::LEFT_TOP;
    align.set_x(layout::start(cx.dir));
    let field = field
        .id(edit.id)
        .font(look.font(ui.style()))
        .text_color(cx.colours.text)
        .hint_text(hint)
        .char_limit(edit.max)
        .desired_width(width)
        .align(align)
        .margin(Margin::symmetric(12, 9));
    let response = ui.add(field).labelled_by(edit.label);
    if edit.said.wrong && !response.has_focus() {
        let line = Stroke::new(1.5, cx.colours.bad);
        ui.painter().rect_stroke(
            response.rect,
            crate::theme::CORNER,
            line,
            egui::StrokeKind::Inside,
        );
    }
    edit.said.tell(&response);
    in_sight(response)
}
