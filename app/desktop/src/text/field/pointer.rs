//! The pointer over a field: where it presses, what it drags over, what its middle button pastes.
//!
//! Its events are taken one by one, in order: between two frames a button may go down, move and go up.

use super::memory::Memory;
use egui::{CursorIcon, Event, PointerButton, Pos2, Rect, Response, Ui, Vec2, pos2};
use tocsin_text::editor::Act;

/// Points a second by which the content moves for each point that the pointer is beyond the edge; at most so many.
const SPEED: (f32, f32) = (12.0, 1600.0);
/// Seconds between two frames that such a movement counts at most.
const FRAME: f32 = 0.05;

/// What the pointer does; `true` when the text has changed.
pub fn point(ui: &Ui, response: &Response, inner: Rect, memory: &mut Memory) -> bool {
    if response.hovered() || memory.held {
        ui.set_cursor_icon(CursorIcon::Text);
    }
    let within = response.rect.intersect(ui.clip_rect());
    let (events, down, now) = ui.input(|i| {
        let pressed = |event: &&Event| match event {
            Event::PointerButton { pos, .. } | Event::MiddleClickPaste { pos, .. } => {
                within.contains(*pos)
            }
            _ => false,
        };
        let concerns = memory.held || i.events.iter().any(|event| pressed(&event));
        let events = i.events.iter().filter(|event| {
            let moved = matches!(event, Event::PointerMoved(_) | Event::PointerButton { .. });
            concerns && (moved || pressed(event))
        });
        (
            events.cloned().collect::<Vec<Event>>(),
            i.pointer.primary_down(),
            i.time,
        )
    });
    let ctx = ui.ctx();
    let here = |at: Pos2| within.contains(at) && ctx.layer_id_at(at) == Some(ui.layer_id());
    let mut changed = false;
    for event in events {
        match event {
            Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers,
            } => {
                if pressed && here(pos) {
                    let clicks = memory.count_click(pos, now);
                    press(ui, response, inner, memory, pos, (clicks, modifiers.shift));
                } else if !pressed {
                    drag(ui, inner, memory, pos);
                }
                memory.held = pressed && here(pos);
            }
            Event::PointerMoved(pos) => drag(ui, inner, memory, pos),
            Event::MiddleClickPaste { pos, text } if here(pos) => {
                press(ui, response, inner, memory, pos, (1, false));
                changed |= memory.act(ctx, Act::Insert(text));
            }
            _ => {}
        }
    }
    // A button that went up outside of the window.
    memory.held &= down;
    if memory.held {
        move_on(ui, inner, memory);
    }
    changed
}

fn press(
    ui: &Ui,
    response: &Response,
    inner: Rect,
    memory: &mut Memory,
    at: Pos2,
    (clicks, extend): (u8, bool),
) {
    ui.memory_mut(|m| m.request_focus(response.id));
    if memory.composes(ui.ctx()) {
        ui.memory_mut(|m| m.interrupt_ime());
    }
    let Vec2 { x, y } = memory.point(ui.ctx(), inner, at);
    memory.act(
        ui.ctx(),
        Act::Press {
            x,
            y,
            clicks,
            extend,
        },
    );
    // Further frames come with the focus, and with what was pasted.
    ui.ctx().request_repaint();
}

/// Selects as far as the pointer is; beyond an edge behind which there is more, as far as is in sight.
fn drag(ui: &Ui, inner: Rect, memory: &mut Memory, at: Pos2) {
    if !memory.held || memory.pressed_at == Some(at) {
        return;
    }
    let most = memory.most(ui.ctx(), inner);
    let nearest = inner.clamp(at);
    let at = pos2(
        if most.x > 0.0 { nearest.x } else { at.x },
        if most.y > 0.0 { nearest.y } else { at.y },
    );
    let Vec2 { x, y } = memory.point(ui.ctx(), inner, at);
    memory.act(ui.ctx(), Act::Drag { x, y });
}

/// Moves the content while the pointer is held beyond an edge, the faster the further it is.
fn move_on(ui: &Ui, inner: Rect, memory: &mut Memory) {
    let (at, time) = ui.input(|i| (i.pointer.latest_pos(), i.stable_dt.min(FRAME)));
    let most = memory.most(ui.ctx(), inner);
    let Some(at) = at.filter(|at| *at != inner.clamp(*at) && most != Vec2::ZERO) else {
        return;
    };
    let beyond = (at - inner.clamp(at)) * SPEED.0;
    let step = beyond.clamp(Vec2::splat(-SPEED.1), Vec2::splat(SPEED.1)) * time;
    let before = memory.scroll;
    memory.scroll.x += if memory.from_right { -step.x } else { step.x };
    memory.scroll.y += step.y;
    memory.scroll = memory.scroll.clamp(Vec2::ZERO, most);
    if memory.scroll != before {
        drag(ui, inner, memory, at);
        ui.ctx().request_repaint();
    }
}
