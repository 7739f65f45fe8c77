//! Check boxes, radio buttons and menus: the mark stands where a line begins, the words go on below
//! themselves, and the whole line can be pressed.

use super::{Look, Said, Tone, heard, in_sight, lay, paint_from_start, room, runs};
use crate::cx::Cx;
use crate::{layout, theme};
use egui::accesskit::{Role, Toggled};
use egui::{
    Id, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// Which mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Any number of them.
    Check,
    /// One of them.
    Radio,
}

/// A choice with its words and perhaps a note below them. `clicked()` says that it was pressed; the caller
/// keeps what is chosen.
pub fn choice_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    (mark, chosen): (Mark, bool),
    text: &str,
    note: Option<&str>,
    said: &Said,
) -> Response {
    let c = cx.colours;
    let (size, gap, pad) = (20.0, 12.0, 8.0);
    let width = ui.available_width();
    let words_width = (width - size - gap - 2.0 * pad).max(40.0);
    let words = lay(ui, cx, text, Look::BODY, words_width);
    let note_words = note.map(|note| lay(ui, cx, note, Look::NOTE, words_width));
    let inner = words.height() + note_words.as_ref().map_or(0.0, |n| n.height());
    let height = (inner + 2.0 * pad).max(theme::TARGET);
    let rect = Rect::from_min_size(ui.cursor().min, vec2(width, height));
    let (_, rect) = ui.allocate_space(rect.size());
    let response = ui.interact(rect, id, Sense::click());

    if ui.is_rect_visible(rect) {
        let focus = response.has_focus();
        if response.hovered() || chosen {
            let ground = if chosen { c.accent_ground } else { c.hover };
            ui.painter().rect_filled(rect, theme::CORNER, ground);
        }
        if focus {
            let line = Stroke::new(2.0, c.accent);
            ui.painter()
                .rect_stroke(rect, theme::CORNER, line, egui::StrokeKind::Inside);
        }
        let top = rect.top() + ((height - inner) / 2.0).min(pad.max((height - inner) / 2.0));
        let centre = pos2(
            layout::from_start(cx.dir, rect, pad + size / 2.0),
            top + words.first_line() / 2.0,
        );
        paint_mark(ui, cx, mark, chosen, centre, size);
        let beside = layout::after_start(cx.dir, rect, pad + size + gap).with_min_y(top);
        paint_from_start(ui, cx, beside, &words, &[c.text]);
        if let Some(note) = &note_words {
            let below = beside.with_min_y(top + words.height());
            paint_from_start(ui, cx, below, note, &[c.weak]);
        }
    }
    let name = heard(text).into_owned();
    let role = match mark {
        Mark::Check => Role::CheckBox,
        Mark::Radio => Role::RadioButton,
    };
    runs::say_direction(&response, cx, &words);
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), chosen, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if chosen {
            Toggled::True
        } else {
            Toggled::False
        });
        if let (Some(note), true) = (note, said.description.is_empty()) {
            node.set_description(heard(note).into_owned());
        }
    });
    said.tell(&response);
    in_sight(response)
}

/// One of several ways, which is chosen or not; `true` when it was pressed.
pub fn radio_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    chosen: bool,
    text: &str,
    note: Option<&str>,
) -> bool {
    let mark = (Mark::Radio, chosen);
    choice_ui(ui, cx, id, mark, text, note, &Said::default()).clicked()
}

fn paint_mark(ui: &Ui, cx: &Cx<'_>, mark: Mark, chosen: bool, centre: Pos2, size: f32) {
    let c = cx.colours;
    let edge = Stroke::new(1.5, if chosen { c.accent } else { c.edge });
    let painter = ui.painter();
    match mark {
        Mark::Radio => {
            painter.circle(centre, size / 2.0 - 1.0, c.surface, edge);
            if chosen {
                painter.circle_filled(centre, size / 4.0, c.accent);
            }
        }
        Mark::Check => {
            let square = Rect::from_center_size(centre, vec2(size - 2.0, size - 2.0));
            let fill = if chosen { c.accent } else { c.surface };
            painter.rect(square, 4, fill, edge, egui::StrokeKind::Inside);
            if chosen {
                tick(ui, centre, size * 0.5, Stroke::new(2.0, c.on_accent));
            }
        }
    }
}

/// A tick.
pub fn tick(ui: &Ui, centre: Pos2, size: f32, stroke: Stroke) {
    let at = |x: f32, y: f32| centre + vec2(x, y) * size;
    ui.painter().add(Shape::line(
        vec![at(-0.5, 0.05), at(-0.12, 0.42), at(0.5, -0.38)],
        stroke,
    ));
}

/// A button that opens a menu of choices below it; returns the one that was pressed.
pub fn menu_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    current: &str,
    tone: Tone,
    choices: &[String],
) -> Option<usize> {
    let look = Look::BODY.tone(tone).one_line();
    // The room for the arrow, at the end of the words.
    let (padding, arrow) = (ui.spacing().button_padding.x, 22.0);
    let room = room(ui) - arrow - 2.0 * padding;
    let words = lay(ui, cx, current, look, room.max(arrow));
    let size = vec2(words.width().ceil() + arrow + 2.0 * padding, theme::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), heard(current)));
    let response = in_sight(response);
    // It stands on a ground of the team's colour: what it does shows in a line of the words' own ink.
    let ink = look.colour(cx);
    let line = match response.hovered() || response.has_focus() {
        true if response.has_focus() => Stroke::new(2.0, ink),
        true => Stroke::new(1.0, ink),
        false => Stroke::NONE,
    };
    ui.painter()
        .rect_stroke(rect, theme::CORNER, line, StrokeKind::Inside);
    let inner = layout::after_start(cx.dir, rect, padding);
    let inner = inner.with_min_y(rect.center().y - words.height() / 2.0);
    paint_from_start(ui, cx, inner, &words, &[ink]);
    let centre = pos2(
        layout::from_start(cx.dir, rect, rect.width() - 18.0),
        rect.center().y,
    );
    let arrow = vec![
        centre + vec2(-4.0, -2.0),
        centre + vec2(0.0, 2.5),
        centre + vec2(4.0, -2.0),
    ];
    ui.painter().add(Shape::line(arrow, Stroke::new(1.5, ink)));
    let label = heard(&cx.named(name, current)).into_owned();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(label);
        node.set_has_popup(egui::accesskit::HasPopup::Menu);
    });
    let mut pressed = None;
    egui::Popup::menu(&response)
        .layout(layout::column(cx.dir))
        .width(220.0)
        .show(|ui| {
            for (n, text) in choices.iter().enumerate() {
                let id = ui.make_persistent_id(("menu", name, n));
                if choice_ui(
                    ui,
                    cx,
                    id,
                    (Mark::Radio, text == current),
                    text,
                    None,
                    &Said::default(),
                )
                .clicked()
                {
                    pressed = Some(n);
                    ui.close();
                }
            }
        });
    pressed
}
