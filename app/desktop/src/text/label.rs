//! Words that are only read.

use super::{Look, Size, Tone, heard, lay, lay_spans, letters, paint_from_start, room, runs};
use crate::cx::Cx;
use egui::accesskit::{Live, Role};
use egui::{Response, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;
use tocsin_text::engine::Block;
use tocsin_text::style::Span;

/// Words.
pub fn label_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, look: Look) -> Response {
    words_ui(ui, cx, text, look, Sense::hover())
}

fn words_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, look: Look, sense: Sense) -> Response {
    let block = lay(ui, cx, text, look, room(ui));
    block_ui(ui, cx, &block, look, text, sense, &[look.colour(cx)])
}

/// Shows a block that has been laid out, and says it.
pub(super) fn block_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    block: &Arc<Block>,
    look: Look,
    said: &str,
    sense: Sense,
    inks: &[egui::Color32],
) -> Response {
    let sense = match look.selectable {
        true => sense | Sense::click_and_drag(),
        false => sense,
    };
    let size = vec2(block.width().ceil(), block.height());
    let (rect, response) = ui.allocate_exact_size(size, sense);
    if look.selectable {
        runs::select_ui(ui, cx, &response, rect, block);
    }
    paint_from_start(ui, cx, rect, block, inks);
    let said = heard(said);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &said));
    runs::say_direction(&response, cx, block);
    match block.cut() && response.hovered() {
        true => hint_ui(cx, response, &said),
        false => response,
    }
}

/// The whole of words that had to be cut, while the pointer is over them.
fn hint_ui(cx: &Cx<'_>, response: Response, text: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(crate::theme::COLUMN);
        let block = lay(ui, cx, text, Look::BODY, crate::theme::COLUMN);
        let size = vec2(block.width().ceil(), block.height());
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        letters::paint(ui.painter(), rect.min, &block, &[cx.colours.text]);
    })
}

/// The page's own name. It takes the focus when the page is `turned` to, and only then: a screen reader speaks it,
/// and Tab goes on with what stands below it, not with the steps again.
pub fn title_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, turned: bool) {
    let look = Look::NAME.size(Size::Title);
    let id = ui.next_auto_id();
    let sense = match turned || ui.memory(|m| m.has_focus(id)) {
        true => Sense::focusable_noninteractive(),
        false => Sense::hover(),
    };
    let response = words_ui(ui, cx, text, look, sense);
    if turned {
        response.request_focus();
    }
    say_heading(&response, 1, text);
    ui.add_space(4.0);
}

/// A heading below the page's own name; `level` counts from that, which is 1.
pub fn heading_ui(ui: &mut Ui, cx: &Cx<'_>, level: usize, text: &str) -> Response {
    let size = match level {
        2 => Size::Large,
        _ => Size::Body,
    };
    let response = label_ui(ui, cx, text, Look::NAME.size(size));
    say_heading(&response, level, text);
    response
}

fn say_heading(response: &Response, level: usize, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.clear_value();
        node.set_label(heard(text).into_owned());
    });
}

/// Words that a screen reader speaks when they change.
pub fn status_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, look: Look) -> Response {
    let response = label_ui(ui, cx, text, look);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(heard(text).into_owned());
    });
    response
}

/// A name and perhaps a note below it, laid out to be painted by a part that is named as a whole.
pub struct Lines {
    name: Arc<Block>,
    note: Option<Arc<Block>>,
}

impl Lines {
    /// Lays out in `width` points; what does not fit goes on below.
    pub fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        width: f32,
        (name, look): (&str, Look),
        (note, below): (&str, Look),
    ) -> Lines {
        let note = (!note.is_empty()).then(|| lay(ui, cx, note, below, width));
        Lines {
            name: lay(ui, cx, name, look, width),
            note,
        }
    }

    /// How high they are.
    pub fn height(&self) -> f32 {
        self.name.height() + self.note.as_ref().map_or(0.0, |note| note.height())
    }

    /// Paints them in the middle of `rect`, from where lines begin.
    pub fn paint(self, ui: &Ui, cx: &Cx<'_>, rect: egui::Rect) {
        let top = rect.center().y - self.height() / 2.0;
        let rect = rect.with_min_y(top);
        paint_from_start(ui, cx, rect, &self.name, &[cx.colours.text]);
        if let Some(note) = &self.note {
            let below = rect.with_min_y(top + self.name.height());
            paint_from_start(ui, cx, below, note, &[cx.colours.weak]);
        }
    }
}

/// The name of a question with its mark ("required") behind it; the mark is no part of the name.
pub fn name_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str, mark: &str, tone: Tone) -> Response {
    let look = Look::NAME;
    let mut text = name.to_owned();
    let mut spans = Vec::new();
    if !mark.is_empty() {
        text.push_str("   ");
        let start = text.len();
        text.push_str(mark);
        let mut style = Look::NOTE.style(ui.style());
        (style.ink, style.line) = (1, look.style(ui.style()).line);
        let range = start..text.len();
        spans.push(Span { range, style });
    }
    let block = lay_spans(ui, cx, &text, look, &spans, room(ui));
    let inks = [cx.colours.text, Look::NOTE.tone(tone).colour(cx)];
    block_ui(ui, cx, &block, look, name, Sense::hover(), &inks)
}
