//! Small signs, painted: a word always stands beside them.

use crate::cx::Cx;
use crate::text::choice::tick;
use egui::{Color32, Pos2, Rect, Sense, Shape, Stroke, Ui, vec2};
use tocsin_i18n::Dir;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Done.
    Tick,
    /// To be watched.
    Warn,
    /// Wrong.
    Wrong,
    /// Missing: an open circle.
    Open,
    /// Here.
    Here,
    /// Handed over: two rings, one through the other.
    Handed,
}

/// Draws a sign beside the first line of running text.
pub fn icon_ui(ui: &mut Ui, icon: Icon, colour: Color32) {
    icon_row_ui(ui, icon, colour, 22.0);
}

/// Draws a sign beside a line of some height.
pub fn icon_row_ui(ui: &mut Ui, icon: Icon, colour: Color32, height: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(18.0, height), Sense::hover());
    paint(ui, icon, rect.center(), colour);
}

/// Paints a sign at a place.
pub fn paint(ui: &Ui, icon: Icon, at: Pos2, colour: Color32) {
    let line = Stroke::new(2.0, colour);
    let painter = ui.painter();
    match icon {
        Icon::Tick => tick(ui, at, 11.0, line),
        Icon::Open => {
            painter.circle_stroke(at, 5.0, Stroke::new(1.5, colour));
        }
        Icon::Here => {
            painter.circle_filled(at, 5.5, colour);
        }
        Icon::Handed => {
            for side in [-3.5, 3.5] {
                painter.circle_stroke(at + vec2(side, 0.0), 5.5, Stroke::new(1.6, colour));
            }
        }
        Icon::Warn => {
            let p = |x: f32, y: f32| at + vec2(x, y);
            let outline = vec![p(0.0, -8.0), p(8.5, 7.0), p(-8.5, 7.0)];
            painter.add(Shape::closed_line(outline, Stroke::new(1.6, colour)));
            painter.line_segment([p(0.0, -2.5), p(0.0, 2.0)], Stroke::new(1.8, colour));
            painter.circle_filled(p(0.0, 4.6), 1.1, colour);
        }
        Icon::Wrong => {
            let p = |x: f32, y: f32| at + vec2(x, y);
            painter.circle_stroke(at, 8.0, Stroke::new(1.6, colour));
            painter.line_segment([p(0.0, -4.0), p(0.0, 1.2)], Stroke::new(1.8, colour));
            painter.circle_filled(p(0.0, 4.2), 1.1, colour);
        }
    }
}

/// A chevron that points down when `open`, else onward in the direction of reading.
pub fn chevron(ui: &Ui, cx: &Cx<'_>, at: Pos2, open: bool, colour: Color32) {
    let points = if open {
        vec![vec2(-4.5, -2.0), vec2(0.0, 2.5), vec2(4.5, -2.0)]
    } else {
        let s = if cx.dir == Dir::Ltr { 1.0 } else { -1.0 };
        vec![
            vec2(-2.0 * s, -4.5),
            vec2(2.5 * s, 0.0),
            vec2(-2.0 * s, 4.5),
        ]
    };
    ui.painter().add(Shape::line(
        points.into_iter().map(|p| at + p).collect(),
        Stroke::new(1.6, colour),
    ));
}

/// A bar of what is done of what there is; without a known end it is half full and says so beside it.
pub fn bar(ui: &mut Ui, cx: &Cx<'_>, name: &str, done: Option<f32>) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    ui.painter().rect_filled(rect, 4, cx.colours.line);
    let width = rect.width() * done.unwrap_or(0.5).clamp(0.0, 1.0);
    let full = match cx.dir {
        Dir::Ltr => Rect::from_min_size(rect.min, vec2(width, rect.height())),
        Dir::Rtl => Rect::from_min_size(
            rect.right_top() - vec2(width, 0.0),
            vec2(width, rect.height()),
        ),
    };
    let colour = if done.is_some() {
        cx.colours.accent
    } else {
        cx.colours.edge
    };
    ui.painter().rect_filled(full, 4, colour);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::ProgressIndicator);
        node.set_label(name);
        if let Some(done) = done {
            node.set_numeric_value(f64::from(done * 100.0).round());
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
        }
    });
}
