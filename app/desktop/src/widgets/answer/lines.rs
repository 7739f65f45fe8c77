//! Everything that is typed.

use super::Editor;
use crate::layout;
use crate::screens::Action;
use crate::text::edit::{Edit, edit_area_ui, edit_line_ui};
use crate::text::label::label_ui;
use crate::text::{Look, Said, link::quiet};
use egui::{Response, Ui};
use jiff::Zoned;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::evaluate::reporter_zone;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Args;

/// How a typed line looks: as wide as what belongs in it.
pub struct Shape {
    width: Option<f32>,
    max: usize,
    mono: bool,
    data: bool,
}

impl Shape {
    /// The shape of a kind.
    pub fn of(kind: &Kind) -> Shape {
        let (width, max, mono) = match kind {
            Kind::Text { max, .. } => (None, *max as usize, false),
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Port => (Some(160.0), 40, false),
            Kind::Duration => (Some(200.0), 64, false),
            Kind::Phone => (Some(320.0), 64, false),
            Kind::Email | Kind::Domain => (Some(460.0), 320, false),
            Kind::Host | Kind::Ip | Kind::Network => (Some(460.0), 260, true),
            Kind::Cve => (Some(240.0), 32, true),
            Kind::Hash => (None, 200, true),
            Kind::Url => (None, 4096, true),
            _ => (None, 4096, false),
        };
        let data = !matches!(kind, Kind::Text { .. } | Kind::LongText { .. });
        Shape {
            width,
            max,
            mono,
            data,
        }
    }
}

fn edit<'a>(editor: &Editor<'_>, example: &'a str) -> Edit<'a> {
    Edit {
        example,
        said: editor.said.clone(),
        ..Edit::new(editor.id(), editor.label)
    }
}

/// One line.
pub fn line_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    shape: Shape,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let example = editor.q.example(editor.cx());
    let edit = Edit {
        width: shape.width,
        max: shape.max,
        mono: shape.mono,
        data: shape.data,
        ..edit(editor, &example)
    };
    let mut text = editor.q.typed();
    let response = edit_line_ui(ui, editor.cx(), &edit, &mut text);
    if response.changed() {
        editor.set_text(text, out);
    }
    vec![response]
}

/// A share of a hundred, with its sign behind it.
pub fn percentage_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let mut text = editor.q.typed();
    layout::row(ui, cx.dir, 40.0, |ui| {
        let said = Said {
            description: format!("{} {}", cx.t("in-percent"), editor.said.description),
            ..editor.said.clone()
        };
        let example = editor.q.example(cx);
        let field = Edit {
            width: Some(160.0),
            max: 40,
            data: true,
            said,
            ..edit(editor, &example)
        };
        let response = edit_line_ui(ui, cx, &field, &mut text);
        label_ui(ui, cx, "%", Look::BODY);
        if response.changed() {
            editor.set_text(text, out);
        }
        vec![response]
    })
    .inner
}

/// Several lines.
pub fn area_ui(ui: &mut Ui, editor: &Editor<'_>, max: u32, out: &mut Vec<Action>) -> Vec<Response> {
    let example = editor.q.example(editor.cx());
    let edit = Edit {
        max: max as usize,
        ..edit(editor, &example)
    };
    let mut text = editor.q.typed();
    let response = edit_area_ui(ui, editor.cx(), &edit, 6, &mut text);
    if response.changed() {
        editor.set_text(text, out);
    }
    vec![response]
}

/// An amount and its currency.
pub fn money_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let (mut amount, mut currency) = match editor.q.value() {
        Some(Value::Money { amount, currency }) => (amount.clone(), currency.clone()),
        _ => Default::default(),
    };
    layout::row(ui, cx.dir, 40.0, |ui| {
        let field = Edit {
            width: Some(200.0),
            max: 40,
            data: true,
            ..edit(editor, "")
        };
        let first = edit_line_ui(ui, cx, &field, &mut amount);
        let label = label_ui(ui, cx, &cx.t("currency"), Look::NOTE);
        let id = editor.id().with("currency");
        let field = Edit {
            width: Some(90.0),
            max: 3,
            data: true,
            example: "EUR",
            ..Edit::new(id, label.id)
        };
        let second = edit_line_ui(ui, cx, &field, &mut currency);
        if first.changed() || second.changed() {
            let currency = currency.trim().to_ascii_uppercase();
            let empty = amount.is_empty() && currency.is_empty();
            editor.set((!empty).then_some(Value::Money { amount, currency }), out);
        }
        vec![first, second]
    })
    .inner
}

/// A time zone, with the names that fit what is typed.
pub fn zone_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let mut text = editor.q.typed();
    let example = editor.q.example(editor.cx());
    let field = Edit {
        width: Some(320.0),
        max: 64,
        data: true,
        ..edit(editor, &example)
    };
    let response = edit_line_ui(ui, editor.cx(), &field, &mut text);
    let mut chosen = response.changed().then(|| text.clone());
    let proposed = layout::wrapped_row(ui, editor.cx().dir, 28.0, |ui| {
        suggestions_ui(ui, editor, &text)
    });
    if let Some(zone) = proposed.inner {
        chosen = Some(zone);
    }
    if let Some(zone) = chosen {
        editor.set_text(zone, out);
    }
    vec![response]
}

/// Now, in the reporter's own zone: the one that they say, or else the computer's.
pub fn own_now(editor: &Editor<'_>) -> Zoned {
    let now = editor.view.now;
    let said = editor
        .view
        .draft()
        .and_then(|(draft, form, _)| reporter_zone(form, &draft.answers));
    said.map_or_else(|| now.clone(), |zone| now.with_time_zone(zone))
}

/// The reporter's own zone, as a proposal.
pub fn own_zone(editor: &Editor<'_>) -> Option<String> {
    let now = own_now(editor);
    now.time_zone().iana_name().map(str::to_owned)
}

/// Zones that fit what is typed; the reporter's own when nothing is. Returns the one that was pressed.
pub fn suggestions_ui(ui: &mut Ui, editor: &Editor<'_>, typed: &str) -> Option<String> {
    let (cx, typed) = (editor.cx(), typed.trim());
    if typed.is_empty() {
        let own = own_zone(editor)?;
        let words = cx.ta("zone-own", Args::new().with("zone", &own));
        return quiet(ui, cx, &words, "").clicked().then_some(own);
    }
    let mut chosen = None;
    for name in zones_like(typed) {
        if quiet(ui, cx, &name, "").clicked() {
            chosen = Some(name);
        }
    }
    chosen
}

/// A few zones whose names hold what is typed; none when it is a zone already, or too short to mean one.
fn zones_like(typed: &str) -> Vec<String> {
    if typed.len() < 3 || jiff::tz::db().get(typed).is_ok() {
        return Vec::new();
    }
    let wanted = typed.to_lowercase().replace(' ', "_");
    let names = jiff::tz::db()
        .available()
        .map(|name| name.as_str().to_owned());
    names
        .filter(|name| name.to_lowercase().contains(&wanted))
        .take(4)
        .collect()
}
