//! Rows and columns that know the direction: nothing else says left or right.

use egui::{Align, AsIdSalt, InnerResponse, Layout, Margin, Rect, Ui, UiBuilder, Vec2};
use tocsin_i18n::Dir;

/// Where a line begins.
pub fn start(dir: Dir) -> Align {
    match dir {
        Dir::Ltr => Align::Min,
        Dir::Rtl => Align::Max,
    }
}

/// Things below one another, each beginning where a line begins.
pub fn column(dir: Dir) -> Layout {
    Layout::top_down(start(dir))
}

/// Things beside one another from where a line begins.
pub fn line(dir: Dir) -> Layout {
    match dir {
        Dir::Ltr => Layout::left_to_right(Align::Center),
        Dir::Rtl => Layout::right_to_left(Align::Center),
    }
}

/// Things beside one another from where a line ends.
pub fn line_from_end(dir: Dir) -> Layout {
    match dir {
        Dir::Ltr => Layout::right_to_left(Align::Center),
        Dir::Rtl => Layout::left_to_right(Align::Center),
    }
}

/// Margins by start and end instead of left and right.
pub fn margin(dir: Dir, start: i8, end: i8, top: i8, bottom: i8) -> Margin {
    match dir {
        Dir::Ltr => Margin {
            left: start,
            right: end,
            top,
            bottom,
        },
        Dir::Rtl => Margin {
            left: end,
            right: start,
            top,
            bottom,
        },
    }
}

/// A row of the full width, `height` points high at least, that does not wrap.
pub fn row<R>(
    ui: &mut Ui,
    dir: Dir,
    height: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let size = Vec2::new(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, line(dir), |ui| {
        ui.set_min_height(height);
        add(ui)
    })
}

/// A row that goes on below when it is full; each line at least `height` points high.
pub fn wrapped_row<R>(
    ui: &mut Ui,
    dir: Dir,
    height: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let size = Vec2::new(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, line(dir).with_main_wrap(true), |ui| {
        ui.spacing_mut().interact_size.y = height;
        ui.spacing_mut().item_spacing = Vec2::new(18.0, 2.0);
        add(ui)
    })
}

/// A row with one part at its start and one at its end, `height` points high at least; `end` points are kept for
/// the part at the end, however long the one at the start is.
pub fn sides(
    ui: &mut Ui,
    dir: Dir,
    (height, end): (f32, f32),
    at_start: impl FnOnce(&mut Ui),
    at_end: impl FnOnce(&mut Ui),
) {
    row(ui, dir, height, |ui| {
        let width = (ui.available_width() - end).max(100.0);
        ui.allocate_ui_with_layout(Vec2::new(width, height), line(dir), at_start);
        ui.with_layout(line_from_end(dir), at_end);
    });
}

/// A column of `width` points at most, in the middle of what there is.
pub fn centred<R>(ui: &mut Ui, dir: Dir, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let free = ui.available_rect_before_wrap();
    let width = width.min(free.width());
    let left = free.left() + ((free.width() - width) / 2.0).max(0.0);
    let rect = Rect::from_min_size(
        egui::pos2(left, free.top()),
        Vec2::new(width, free.height()),
    );
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(column(dir)), |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

/// A part whose inputs keep their IDs when something appears above it: the focus hangs on them. `salt` names
/// it among its neighbours. egui's own `push_id` counts what came before into the IDs.
pub fn stable<R>(
    ui: &mut Ui,
    salt: impl AsIdSalt,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let id = ui.make_persistent_id(salt);
    ui.scope_builder(UiBuilder::new().scope_id(id), add)
}

/// `rect` without `width` points at the end of its lines, and these.
pub fn split_at_end(dir: Dir, rect: Rect, width: f32) -> (Rect, Rect) {
    match dir {
        Dir::Ltr => rect.split_left_right_at_x(rect.right() - width),
        Dir::Rtl => {
            let (end, rest) = rect.split_left_right_at_x(rect.left() + width);
            (rest, end)
        }
    }
}

/// What of `rect` is left after `offset` points from where lines begin.
pub fn after_start(dir: Dir, rect: Rect, offset: f32) -> Rect {
    match dir {
        Dir::Ltr => rect.with_min_x(rect.left() + offset),
        Dir::Rtl => rect.with_max_x(rect.right() - offset),
    }
}

/// An x position `offset` points after the start of `rect`.
pub fn from_start(dir: Dir, rect: Rect, offset: f32) -> f32 {
    match dir {
        Dir::Ltr => rect.left() + offset,
        Dir::Rtl => rect.right() - offset,
    }
}
