//! A number that is exact, an estimate, or between two others.

use super::Editor;
use super::parts::{Part, Parts};
use crate::layout;
use crate::screens::Action;
use egui::{Response, Ui};
use tocsin_form_schema::answers::{How, Quantity, Value};

const WAYS: [(&str, How); 3] = [
    ("exact", How::Exact),
    ("estimate", How::Estimate),
    ("range", How::Range),
];

/// How exactly it is known, and one number or two.
pub fn quantity_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let mut quantity = match editor.q.value() {
        Some(Value::Quantity(quantity)) => quantity.clone(),
        // A number alone is exact.
        Some(Value::Text(text)) => Quantity {
            least: text.clone(),
            ..Quantity::default()
        },
        _ => Quantity::default(),
    };
    let before = quantity.clone();
    let mut parts = Parts::new(editor);
    let chosen = WAYS.iter().find(|(_, how)| *how == quantity.how);
    let chosen = chosen.map_or("", |(way, _)| *way);
    let ways = WAYS.map(|(way, _)| (way, cx.t(&format!("quantity-{way}"))));
    let pressed = parts.ways_ui(ui, &editor.q.name(), chosen, &ways);
    if let Some((_, how)) = WAYS.iter().find(|(way, _)| Some(*way) == pressed) {
        quantity.how = *how;
    }
    let example = editor.q.example(cx);
    let mut input = |ui: &mut Ui, id: &str, name: &str, text: &mut String| {
        let part = Part {
            id,
            name: &cx.t(name),
            example: &example,
            width: 160.0,
            max: 40,
        };
        parts.part_ui(ui, &part, text);
    };
    let line = layout::line(cx.dir).with_cross_align(egui::Align::Min);
    ui.with_layout(line.with_main_wrap(true), |ui| match quantity.how {
        How::Range => {
            input(ui, "least", "quantity-least", &mut quantity.least);
            input(ui, "most", "quantity-most", &mut quantity.most);
        }
        How::Exact | How::Estimate => {
            input(ui, "least", "quantity-number", &mut quantity.least);
        }
    });
    if quantity != before {
        let nothing = quantity == Quantity::default();
        editor.set((!nothing).then_some(Value::Quantity(quantity)), out);
    }
    parts.responses
}
