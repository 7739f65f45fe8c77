//! The team has published another form since the draft was begun; and answers that found no question in it.

use crate::cx::Cx;
use crate::screens::{Action, FormMemory, View};
use crate::text::button::{Weight, button_ui};
use crate::text::label::{heading_ui, label_ui, status_ui};
use crate::text::link::quiet;
use crate::text::{Look, Tone};
use crate::widgets::card::card_ui;
use egui::Ui;
use tocsin_core::report::Tlp;
use tocsin_core::session::{Command, Promise};
use tocsin_i18n::Args;

/// What changed, and the way to the newer form; nothing where the draft has it, or the reporter keeps theirs.
pub fn newer_ui(ui: &mut Ui, view: &View<'_>, memory: &mut FormMemory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, _, team)) = view.draft() else {
        return;
    };
    let Some(newer) = draft
        .newer
        .as_ref()
        .filter(|newer| newer.must || !memory.keeps_older)
    else {
        return;
    };
    card_ui(ui, cx, "newer", |ui| {
        let args = || Args::new().with("team", team.name());
        heading_ui(ui, cx, 2, &cx.ta("newer-title", args()));
        match newer.must {
            true => status_ui(
                ui,
                cx,
                &cx.ta("newer-must", args()),
                Look::BODY.tone(Tone::Warn),
            ),
            false => status_ui(ui, cx, &cx.t("newer-may"), Look::BODY),
        };
        for (id, names) in [
            ("newer-added", &newer.added),
            ("newer-changed", &newer.changed),
            ("newer-removed", &newer.removed),
        ] {
            if !names.is_empty() {
                let names = cx.formats.all_of(names);
                label_ui(
                    ui,
                    cx,
                    &cx.ta(id, Args::new().with("questions", names)),
                    Look::BODY,
                );
            }
        }
        if button_ui(ui, cx, &cx.t("newer-move"), Weight::Primary).clicked() {
            out.push(Action::Do(Command::MoveToNewer));
        }
        if !newer.must && quiet(ui, cx, &cx.t("newer-keep"), "").clicked() {
            memory.keeps_older = true;
        }
    });
    ui.add_space(14.0);
}

/// The answers that have no question any more: to be read, to be copied, to be thrown away. They go nowhere.
pub fn left_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, ..)) = view.draft() else {
        return;
    };
    if draft.left.is_empty() {
        return;
    }
    card_ui(ui, cx, "left", |ui| {
        heading_ui(ui, cx, 2, &cx.t("left-title"));
        label_ui(ui, cx, &cx.t("left-note"), Look::NOTE);
        for (at, left) in draft.left.iter().enumerate() {
            label_ui(ui, cx, &left.question, Look::NOTE);
            label_ui(ui, cx, &left.answer, Look::BODY);
            if let Some(promise) = &left.promise {
                label_ui(ui, cx, &broken(cx, promise), Look::NOTE);
            }
            if quiet(ui, cx, &cx.t("left-drop"), &left.question).clicked() {
                out.push(Action::Do(Command::DropLeft(at)));
            }
        }
    });
    ui.add_space(14.0);
}

/// Why an answer was set aside that the newer form asks for, too.
fn broken(cx: &Cx<'_>, promise: &Promise) -> String {
    match promise {
        Promise::Stays => cx.t("left-stays"),
        Promise::Sealed => cx.t("left-sealed"),
        Promise::Marked(tlp) => {
            let label = Tlp::parse(tlp).map_or_else(|| tlp.clone(), |t| t.label().to_owned());
            cx.ta("left-marked", Args::new().with("label", label))
        }
    }
}
