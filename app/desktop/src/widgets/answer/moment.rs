//! Dates, and moments with their zone and precision.

use super::parts::{Part, Parts};
use super::{Editor, lines};
use crate::layout;
use crate::screens::Action;
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said};
use egui::{Response, Ui};
use tocsin_form_schema::answers::{Moment, Value};

/// A day.
pub fn date_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let mut text = editor.q.typed();
    layout::row(ui, cx.dir, 40.0, |ui| {
        let said = editor.said.clone();
        let example = cx.t("date-example");
        let field = Edit {
            width: Some(170.0),
            max: 10,
            data: true,
            said,
            example: &example,
            ..Edit::new(editor.id(), editor.label)
        };
        let response = edit_line_ui(ui, cx, &field, &mut text);
        let today = editor.view.now.date().to_string();
        let mut changed = response.changed();
        if quiet(ui, cx, &cx.t("today"), &editor.q.name()).clicked() {
            text = today;
            changed = true;
        }
        if changed {
            editor.set_text(text, out);
        }
        vec![response]
    })
    .inner
}

/// A day, a time, a zone, and whether that is only about right; the latest that it may have been and how the clock
/// stands, where that is asked or was answered.
pub fn moment_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    (clock, interval): (bool, bool),
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let cx = editor.cx();
    let mut moment = match editor.q.value() {
        Some(Value::Moment(moment)) => moment.clone(),
        _ => Moment::default(),
    };
    let before = moment.clone();
    let interval = interval || !(moment.latest_date.is_empty() && moment.latest_time.is_empty());
    let mut parts = Parts::new(editor);
    let line = layout::line(cx.dir).with_cross_align(egui::Align::Min);
    let name = |end: &str, part: &str| match interval {
        true => cx.part_of(&cx.t(end), &cx.t(part)),
        false => cx.t(part),
    };
    ui.with_layout(line.with_main_wrap(true), |ui| {
        let (date, time) = (name("earliest", "date"), name("earliest", "time"));
        instant_ui(
            &mut parts,
            ui,
            ["date", "time"],
            [&date, &time],
            [&mut moment.date, &mut moment.time],
        );
        // Left empty, it is the reporter's own.
        let own = lines::own_zone(editor).unwrap_or_else(|| cx.t("zone-example"));
        let zone = Part {
            id: "zone",
            name: &cx.t("zone"),
            example: &own,
            width: 250.0,
            max: 64,
        };
        parts.part_ui(ui, &zone, &mut moment.zone);
    });
    if interval {
        ui.with_layout(line.with_main_wrap(true), |ui| {
            let (date, time) = (name("latest", "date"), name("latest", "time"));
            let ids = ["latest-date", "latest-time"];
            instant_ui(
                &mut parts,
                ui,
                ids,
                [&date, &time],
                [&mut moment.latest_date, &mut moment.latest_time],
            );
        });
    }
    shortcuts_ui(ui, editor, &mut moment);
    let size = egui::vec2(ui.available_width(), 36.0);
    let about = ui.allocate_ui_with_layout(size, layout::column(cx.dir), |ui| {
        let (id, mark) = (editor.id().with("about"), (Mark::Check, moment.about));
        choice_ui(ui, cx, id, mark, &cx.t("about"), None, &Said::default())
    });
    if about.inner.clicked() {
        moment.about = !moment.about;
    }
    if clock || !moment.clock.is_empty() {
        clock_ui(ui, &mut parts, &mut moment.clock);
    }
    if moment != before {
        let nothing = moment == Moment::default();
        editor.set((!nothing).then_some(Value::Moment(moment)), out);
    }
    parts.responses
}

/// A date and a time.
fn instant_ui(
    parts: &mut Parts<'_>,
    ui: &mut Ui,
    ids: [&str; 2],
    names: [&str; 2],
    texts: [&mut String; 2],
) {
    let cx = parts.editor.cx();
    let examples = [cx.t("date-example"), cx.t("time-example")];
    // Room for a moment as a log writes it: the date takes time and offset, too.
    let sizes = [(150.0, 40), (110.0, 24)];
    let all = ids.into_iter().zip(names).zip(texts);
    for (((id, name), text), (example, (width, max))) in all.zip(examples.iter().zip(sizes)) {
        let part = Part {
            id,
            name,
            example,
            width,
            max,
        };
        parts.part_ui(ui, &part, text);
    }
}

/// How the clock stands that showed the moment; when it is off, by how much.
fn clock_ui(ui: &mut Ui, parts: &mut Parts<'_>, clock: &mut String) {
    let cx = parts.editor.cx();
    let name = cx.t("clock");
    label_ui(ui, cx, &name, Look::NOTE);
    let chosen = match clock.as_str() {
        "" => "not-said",
        known @ ("exact" | "unknown") => known,
        _ => "off",
    };
    let ways = ["not-said", "exact", "unknown", "off"];
    let ways = ways.map(|way| (way, cx.t(&format!("clock-{way}"))));
    let of = cx.part_of(&parts.editor.q.name(), &name);
    match parts.ways_ui(ui, &of, chosen, &ways) {
        Some("not-said") => clock.clear(),
        Some("off") if chosen != "off" => *clock = Moment::OFF.to_owned(),
        Some(known @ ("exact" | "unknown")) => *clock = known.to_owned(),
        _ => {}
    }
    if matches!(clock.as_str(), "" | "exact" | "unknown") {
        return;
    }
    let mut typed = match clock.as_str() {
        Moment::OFF => String::new(),
        typed => typed.to_owned(),
    };
    let offset = Part {
        id: "clock-offset",
        name: &cx.t("clock-offset"),
        example: "+90 s",
        width: 250.0,
        max: 40,
    };
    parts.part_ui(ui, &offset, &mut typed);
    *clock = match typed.as_str() {
        "" => Moment::OFF.to_owned(),
        _ => typed,
    };
}

/// Now, and the zones that come to mind, in one line.
fn shortcuts_ui(ui: &mut Ui, editor: &Editor<'_>, moment: &mut Moment) {
    let cx = editor.cx();
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        if quiet(ui, cx, &cx.t("now"), &editor.q.name()).clicked() {
            let now = lines::own_now(editor);
            moment.date = now.date().to_string();
            moment.time = now.time().strftime("%H:%M").to_string();
            if let Some(zone) = lines::own_zone(editor) {
                moment.zone = zone;
            }
        }
        if let Some(zone) = lines::suggestions_ui(ui, editor, &moment.zone) {
            moment.zone = zone;
        }
    });
}
