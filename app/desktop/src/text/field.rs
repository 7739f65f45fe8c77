//! The one widget for everything that is typed: it brings keys, pointer, clipboard, input method and screen reader
//! to the editor, and paints what the editor says.

mod keys;
mod memory;
mod pointer;

use super::edit::Edit;
use super::letters::{self, placed};
use super::runs::{self, Told};
use super::{Look, base, heard, in_sight, outer, paint_from_start};
use crate::cx::Cx;
use crate::layout;
use crate::theme::CORNER;
use egui::output::IMEOutput;
use egui::{Color32, EventFilter, IMEPurpose, Rect, Response, Sense};
use egui::{Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use memory::Memory;
use tocsin_text::Limit;
use tocsin_text::editor::Kind;
use tocsin_text::paragraph::{Character, Paragraph, Piece};

/// Between the edge and the words.
const MARGIN: Vec2 = vec2(12.0, 9.0);
/// The caret's width.
const CARET: f32 = 2.0;
/// An area grows to so many lines, then it scrolls.
const MOST_ROWS: f32 = 24.0;
/// Octets of text laid out beside what is in sight in each frame, until all heights are known.
const SETTLED: usize = 16 << 10;
/// Octets up to which a screen reader is told the whole text, not only what is in sight.
const TOLD: usize = 16 << 10;

/// Edits `text`; `rows` lines high at least.
pub(super) fn field_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    kind: Kind,
    rows: usize,
    text: &mut String,
) -> Response {
    let ctx = ui.ctx().clone();
    memory::with(&ctx, edit.id, kind, |memory| {
        show(ui, cx, edit, rows, text, memory)
    })
}

fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    rows: usize,
    text: &mut String,
    memory: &mut Memory,
) -> Response {
    let kind = memory.editor.kind();
    let look = Look {
        mono: edit.mono,
        ..Look::BODY
    };
    let room = edit.width.unwrap_or(f32::INFINITY);
    let width = room.min(ui.available_width()).max(3.0 * MARGIN.x);
    let inner_width = width - 2.0 * MARGIN.x;
    memory.editor.set_limit(Limit::characters(edit.max));
    memory.editor.set_text(text);
    memory.dress(ui, cx, edit, look, inner_width);

    let mut changed = false;
    let focused = ui.memory(|m| m.has_focus(edit.id));
    if ui.is_enabled() {
        changed |= keys::obey(ui, edit.id, memory);
        changed |= focused && keys::listen(ui, edit.id, memory);
    }
    let line = look.style(ui.style()).line;
    let height = match kind {
        Kind::Area => memory
            .editor
            .height()
            .clamp(rows as f32 * line, MOST_ROWS.max(rows as f32) * line),
        Kind::Line | Kind::Password => line,
    };
    let size = vec2(width, height + 2.0 * MARGIN.y);
    let (_, rect) = ui.allocate_space(size);
    let mut response = ui.interact(rect, edit.id, Sense::click_and_drag());
    let inner = rect.shrink2(MARGIN);
    if ui.is_enabled() {
        changed |= pointer::point(ui, &response, inner, memory);
    }
    if changed {
        memory.editor.text().clone_into(text);
        response.mark_changed();
    }
    let focused = ui.memory(|m| m.has_focus(edit.id));
    if !focused {
        memory.end_composing(ui.ctx());
    }
    let moved = memory.moved();
    memory.follow = focused && (memory.follow || changed || moved);
    memory.page = (inner.intersect(ui.clip_rect()).height() - line).max(line);
    scroll(ui, &response, inner, memory);
    if ui.is_rect_visible(rect) {
        paint_frame(ui, cx, edit, rect, &response, focused);
        paint_words(ui, cx, edit, look, inner, memory, focused);
    }
    if focused {
        input_method(ui, inner, memory);
        if memory.follow {
            let caret = memory.caret(ui.ctx(), inner);
            ui.scroll_to_rect(caret.expand2(vec2(0.0, MARGIN.y)), None);
        }
    }
    memory.follow &= memory.rough;
    memory.report_selection(ui);
    say(ui, cx, edit, inner, text, &response, memory);
    in_sight(response.labelled_by(edit.label))
}

/// Brings the caret into sight within the field, and follows the wheel over a field that has more than it shows.
fn scroll(ui: &Ui, response: &Response, inner: Rect, memory: &mut Memory) {
    let most = memory.most(ui.ctx(), inner);
    if response.contains_pointer() && most.y > 0.0 {
        let wheel = ui.input(|i| i.smooth_scroll_delta().y);
        let to = (memory.scroll.y - wheel).clamp(0.0, most.y);
        // At its end the page goes on.
        if to != memory.scroll.y {
            ui.input_mut(|i| i.smooth_scroll_delta = Vec2::ZERO);
            memory.scroll.y = to;
            memory.follow = false;
        }
    }
    if memory.follow {
        let caret = memory.caret(ui.ctx(), inner);
        if caret.top() < inner.top() {
            memory.scroll.y -= inner.top() - caret.top();
        } else if caret.bottom() > inner.bottom() {
            memory.scroll.y += caret.bottom() - inner.bottom();
        }
        let beyond =
            (inner.left() - caret.left()).max(0.0) - (caret.right() - inner.right()).max(0.0);
        memory.scroll.x += if memory.from_right { beyond } else { -beyond };
    }
    // What was laid out for the caret may have another height than was expected.
    let most = memory.most(ui.ctx(), inner);
    memory.scroll = memory.scroll.clamp(Vec2::ZERO, most);
}

fn paint_frame(
    ui: &Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    rect: Rect,
    response: &Response,
    focused: bool,
) {
    let visuals = ui.visuals();
    let edge = match focused {
        true => visuals.selection.stroke,
        false if edit.said.wrong => Stroke::new(1.5, cx.colours.bad),
        false => ui.style().interact(response).bg_stroke,
    };
    let ground = visuals.text_edit_bg_color();
    ui.painter()
        .rect(rect, CORNER, ground, edge, StrokeKind::Inside);
}

fn paint_words(
    ui: &Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    look: Look,
    inner: Rect,
    memory: &mut Memory,
    focused: bool,
) {
    let painter = ui.painter_at(inner.expand2(vec2(CARET, 0.0)));
    let ctx = ui.ctx();
    let (top, bottom) = (memory.scroll.y, memory.scroll.y + inner.height());
    let corner = memory.corner(ctx, inner);
    let selected = letters::with(ctx, |l| {
        memory.editor.selected_rects(&mut l.engine, top, bottom)
    });
    if focused {
        for rect in selected {
            let rect = placed(rect).translate(corner.to_vec2());
            painter.rect_filled(rect, 0, ui.visuals().selection.bg_fill);
        }
    }
    let colour = match ui.is_enabled() {
        true => cx.colours.text,
        false => cx.colours.weak,
    };
    for part in letters::with(ctx, |l| memory.editor.in_view(&mut l.engine, top, bottom)) {
        let at = corner + vec2(part.left, part.top);
        letters::paint_paragraph(&painter, at, &part.paragraph, colour);
    }
    let composing = letters::with(ctx, |l| memory.editor.composing(&mut l.engine));
    if memory.editor.text().is_empty() && composing.is_empty() && !edit.example.is_empty() {
        // The example is a sentence of the window, also where the answer is data.
        let request = tocsin_text::engine::Request {
            width: Some(inner.width()),
            lines: Some(1),
            base: base(Look::BODY),
            ..super::request(ui, cx, edit.example, look)
        };
        let hint = letters::lay(ctx, &request);
        paint_from_start(ui, cx, inner, &hint, &[cx.colours.weak]);
    }
    for rect in composing {
        let rect = placed(rect).translate(corner.to_vec2());
        painter.hline(
            rect.x_range(),
            rect.bottom() - 2.0,
            Stroke::new(1.0, colour),
        );
    }
    if focused && ui.input(|i| i.focused) {
        let caret = memory.caret(ctx, inner);
        painter.rect_filled(caret, 0, ui.visuals().text_cursor.stroke.color);
    }
    paint_bar(ui, cx, inner, memory);
    if memory.editor.kind() == Kind::Area {
        letters::with(ctx, |l| memory.settle(&mut l.engine, SETTLED));
    }
    if memory.rough {
        ctx.request_repaint();
    }
}

/// How much of the text is in sight, at the edge where lines end.
fn paint_bar(ui: &Ui, cx: &Cx<'_>, inner: Rect, memory: &mut Memory) {
    let content = memory.content(ui.ctx()).y;
    if memory.editor.kind() != Kind::Area || content <= inner.height() + 1.0 {
        return;
    }
    let share = inner.height() / content;
    let x = layout::from_start(cx.dir, inner, inner.width() + MARGIN.x / 2.0);
    let top = inner.top() + memory.scroll.y * share;
    let bar = Rect::from_min_max(
        pos2(x - 2.0, top),
        pos2(x + 2.0, top + (inner.height() * share).max(12.0)),
    );
    let colour: Color32 = cx.colours.edge;
    ui.painter().rect_filled(bar, 2, colour);
}

/// Tells the input method where the caret is.
fn input_method(ui: &Ui, inner: Rect, memory: &mut Memory) {
    if !ui.memory(|m| m.owns_ime_events(memory.id)) {
        return;
    }
    let caret = memory.caret(ui.ctx(), inner);
    let purpose = match memory.editor.kind() {
        Kind::Password => IMEPurpose::Password,
        Kind::Line | Kind::Area => IMEPurpose::Normal,
    };
    ui.output_mut(|output| {
        output.ime = Some(IMEOutput {
            purpose,
            rect: inner,
            cursor_rect: caret,
            should_interrupt_composition: false,
        });
    });
}

/// What a screen reader is told.
fn say(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &Edit<'_>,
    inner: Rect,
    text: &str,
    response: &Response,
    memory: &mut Memory,
) {
    let kind = memory.editor.kind();
    let dots;
    let shown = match kind {
        Kind::Password => {
            dots = "•".repeat(text.chars().count());
            dots.as_str()
        }
        Kind::Line | Kind::Area => text,
    };
    response
        .widget_info(|| WidgetInfo::text_edit(ui.is_enabled(), shown, shown, heard(edit.example)));
    let role = match kind {
        Kind::Line => egui::accesskit::Role::TextInput,
        Kind::Area => egui::accesskit::Role::MultilineTextInput,
        Kind::Password => egui::accesskit::Role::PasswordInput,
    };
    let listening = ui.ctx().accesskit_node_builder(edit.id, |node| {
        node.set_role(role);
        node.set_language(cx.tag.as_str());
        node.add_action(egui::accesskit::Action::SetValue);
        node.add_action(egui::accesskit::Action::ReplaceSelectedText);
        node.add_action(egui::accesskit::Action::SetTextSelection);
    });
    edit.said.tell(response);
    if listening.is_none() {
        return;
    }
    if kind == Kind::Password {
        let told = [dotted(shown, inner)];
        runs::publish(ui, (edit.id, inner), shown, &told, None);
        return;
    }
    let (top, bottom) = match text.len() <= TOLD {
        true => (0.0, f32::INFINITY),
        false => (memory.scroll.y, memory.scroll.y + inner.height()),
    };
    let ctx = ui.ctx().clone();
    let corner = memory.corner(&ctx, inner);
    let parts = letters::with(&ctx, |l| memory.editor.in_view(&mut l.engine, top, bottom));
    let mut told = Vec::new();
    for part in parts {
        let corner = corner.to_vec2() + vec2(part.left, part.top);
        let start = part.start;
        let mut pieces = part.paragraph.pieces();
        if pieces.is_empty() {
            pieces.push(nothing(&part.paragraph));
        }
        let pieces = pieces.into_iter();
        told.extend(pieces.map(|piece| Told {
            piece,
            start,
            corner,
        }));
    }
    let selection = (memory.editor.anchor(), memory.editor.focus().offset);
    memory.told = runs::publish(ui, (edit.id, inner), text, &told, Some(selection));
}

/// A line in which nothing stands, as a screen reader is told of it.
fn nothing(line: &Paragraph) -> Piece {
    let place = line.line(0).map(|(_, rect)| rect);
    Piece {
        line: 0,
        range: 0..0,
        rect: place.unwrap_or_default(),
        direction: line.direction(),
        characters: Vec::new(),
    }
}

/// The dots of a passphrase, as a screen reader is told of them.
fn dotted(dots: &str, inner: Rect) -> Told {
    let width = inner.width() / dots.chars().count().max(1) as f32;
    let dot = |(n, dot): (usize, char)| Character {
        bytes: dot.len_utf8(),
        position: n as f32 * width,
        width,
        word: n == 0,
    };
    let rect = tocsin_text::paragraph::Rect {
        left: 0.0,
        top: 0.0,
        width: inner.width(),
        height: inner.height(),
    };
    Told {
        piece: Piece {
            line: 0,
            range: 0..dots.len(),
            rect,
            direction: tocsin_text::Direction::Ltr,
            characters: dots.chars().enumerate().map(dot).collect(),
        },
        start: 0,
        corner: inner.min.to_vec2(),
    }
}
