//! Words that are only read.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the door that words go through"
)]

use super::{Look, Size, drawn};
use crate::cx::Cx;
use egui::accesskit::{Live, Role};
use egui::{Label, Response, RichText, Ui, vec2};
use std::sync::Arc;
use tocsin_i18n::Dir;

/// Words.
pub fn label_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, look: Look) -> Response {
    let words = RichText::new(drawn(text))
        .font(look.font(ui.style()))
        .color(look.colour(cx));
    let words = words.line_height(Some(look.line_height(ui.style())));
    let label = Label::new(words).selectable(look.selectable);
    let label = if look.one_line {
        label.truncate()
    } else {
        label.wrap()
    };
    if !look.strong {
        return ui.add(label);
    }
    heavier_ui(ui, cx, label, look)
}

fn heavier_ui(ui: &mut Ui, cx: &Cx<'_>, label: Label, look: Look) -> Response {
    // The font at hand has one weight: drawn twice, half a point apart, it reads as a heavier one.
    let second = label.halign(crate::layout::start(cx.dir));
    let (at, galley, response) = second.layout_in_ui(ui);
    let text = galley.text().to_owned();
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, ui.is_enabled(), &text));
    let colour = look.colour(cx);
    let apart = galley
        .job
        .sections
        .first()
        .map_or(0.4, |s| s.format.font_id.size * 0.028);
    ui.painter().galley(at, galley.clone(), colour);
    ui.painter().galley(at + vec2(apart, 0.0), galley, colour);
    response
}

/// The page's own name. It takes the focus when the page is `turned` to, and only then: a screen reader speaks it,
/// and Tab goes on with what stands below it, not with the steps again.
pub fn title_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, turned: bool) {
    let look = Look::NAME.size(Size::Title);
    let words = RichText::new(drawn(text)).font(look.font(ui.style()));
    let words = words.line_height(Some(look.line_height(ui.style())));
    let mut label = Label::new(words).wrap();
    let id = ui.next_auto_id();
    if turned || ui.memory(|m| m.has_focus(id)) {
        label = label.sense(egui::Sense::focusable_noninteractive());
    }
    let response = heavier_ui(ui, cx, label, look);
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
        node.set_label(drawn(text).into_owned());
    });
}

/// Words that a screen reader speaks when they change.
pub fn status_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, look: Look) -> Response {
    let response = label_ui(ui, cx, text, look);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(drawn(text).into_owned());
    });
    response
}

/// A name and perhaps a note below it, laid out to be painted by a part that is named as a whole.
pub struct Lines {
    name: Arc<egui::Galley>,
    note: Option<Arc<egui::Galley>>,
    strong: bool,
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
        let lay = |text: &str, look: Look| {
            let format = egui::TextFormat {
                line_height: None,
                ..look.format(ui.style(), cx)
            };
            let mut job = egui::text::LayoutJob::single_section(drawn(text).into_owned(), format);
            job.wrap.max_width = width;
            job.halign = crate::layout::start(cx.dir);
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let note = (!note.is_empty()).then(|| lay(note, below));
        Lines {
            name: lay(name, look),
            note,
            strong: look.strong,
        }
    }

    /// How high they are.
    pub fn height(&self) -> f32 {
        self.name.size().y + self.note.as_ref().map_or(0.0, |note| note.size().y + 1.0)
    }

    /// Paints them in the middle of `rect`, from where lines begin.
    pub fn paint(self, ui: &Ui, cx: &Cx<'_>, rect: egui::Rect) {
        let x = crate::layout::from_start(cx.dir, rect, 0.0);
        let top = rect.center().y - self.height() / 2.0;
        let under = top + self.name.size().y + 1.0;
        if self.strong {
            ui.painter()
                .galley(egui::pos2(x + 0.4, top), self.name.clone(), cx.colours.text);
        }
        ui.painter()
            .galley(egui::pos2(x, top), self.name, cx.colours.text);
        if let Some(note) = self.note {
            ui.painter()
                .galley(egui::pos2(x, under), note, cx.colours.weak);
        }
    }
}

/// The name of a question with its mark ("required") behind it; the mark is no part of the name.
pub fn name_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str, mark: &str, tone: super::Tone) -> Response {
    let lay = |ui: &Ui, mark_colour: egui::Color32| {
        let look = Look::NAME;
        let mut job = egui::text::LayoutJob::default();
        let mut format = egui::TextFormat::simple(Look::NOTE.font(ui.style()), mark_colour);
        format.line_height = Some(look.line_height(ui.style()));
        let mark = drawn(mark);
        let own = (drawn(name), look.format(ui.style(), cx));
        // The engine at hand lays everything out from the left.
        let parts = match cx.dir {
            _ if mark.is_empty() => vec![own],
            Dir::Ltr => vec![own, (format!("   {mark}").into(), format)],
            Dir::Rtl => vec![(format!("{mark}   ").into(), format), own],
        };
        for (words, format) in parts {
            job.append(&words, 0.0, format);
        }
        job.wrap.max_width = ui.available_width();
        job.halign = crate::layout::start(cx.dir);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let galley = lay(ui, Look::NOTE.tone(tone).colour(cx));
    let heavier = lay(ui, egui::Color32::TRANSPARENT);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    let at = egui::pos2(crate::layout::from_start(cx.dir, rect, 0.0), rect.top());
    ui.painter().galley(at, galley, cx.colours.text);
    ui.painter()
        .galley(at + vec2(0.45, 0.0), heavier, cx.colours.text);
    let name = drawn(name).into_owned();
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, &name));
    response
}
