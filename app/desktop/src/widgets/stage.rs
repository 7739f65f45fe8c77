//! Which of a form's successive reports this is, and what is asked in a later one.

use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::label::{heading_ui, label_ui};
use crate::widgets::card::card_ui;
use egui::{Id, Ui};
use tocsin_core::session::Command;
use tocsin_form_schema::form::{Field, Page};
use tocsin_form_schema::id::Id as Name;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::{Args, Catalogue};

/// The name of a stage.
pub fn name(texts: &Catalogue, stage: &Name) -> String {
    texts.text(&format!("stage--{stage}"), &Args::new())
}

/// The choice of the stage; nothing for a form without stages. Whichever is chosen, no answer is lost.
pub fn stage_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, form, team)) = view.draft() else {
        return;
    };
    let Some(texts) = team.texts.get(&form.id).filter(|_| !form.stages.is_empty()) else {
        return;
    };
    card_ui(ui, cx, "stage", |ui| {
        heading_ui(ui, cx, 2, &cx.t("stage-title"));
        label_ui(ui, cx, &cx.t("stage-note"), Look::NOTE);
        let current = form.stages.get(form.stage_place(draft.stage.as_ref()));
        for stage in &form.stages {
            let hint = texts.attr(&format!("stage--{stage}"), "hint", &Args::new());
            let id = Id::unique(("stage", stage.as_str()));
            let on = current == Some(stage);
            if radio_ui(ui, cx, id, on, &name(texts, stage), hint.as_deref()) && !on {
                out.push(Action::Do(Command::SetStage(stage.clone())));
            }
        }
    });
    ui.add_space(14.0);
}

/// What a later stage asks on these pages, a line for each stage.
pub fn later(view: &View<'_>, pages: &[Page]) -> Vec<String> {
    let Some((draft, form, team)) = view.draft() else {
        return Vec::new();
    };
    let Some(texts) = team.texts.get(&form.id) else {
        return Vec::new();
    };
    let place = form.stage_place(draft.stage.as_ref());
    let to_come = form.stages.iter().skip(place + 1);
    to_come
        .filter_map(|stage| {
            let fields = pages.iter().flat_map(|page| &page.fields);
            let fields = fields.filter_map(|id| form.fields.get(id));
            let names: Vec<String> = fields
                .flat_map(|field| asked_from(field, field.id.to_string(), stage))
                .map(|message| texts.text(&message, &Args::new()))
                .collect();
            let args = || {
                Args::new()
                    .with("stage", name(texts, stage))
                    .with("questions", view.cx.formats.all_of(&names))
            };
            (!names.is_empty()).then(|| view.cx.ta("asked-from", args()))
        })
        .collect()
}

/// Messages of a field, or of fields in its rows, that are asked from a stage on.
fn asked_from(field: &Field, message: String, stage: &Name) -> Vec<String> {
    match &field.kind {
        _ if field.from.as_ref() == Some(stage) => vec![message],
        Kind::Repeat(repeat) => {
            let own = |own: &Field| asked_from(own, format!("{message}-{}", own.id), stage);
            repeat.fields.iter().flat_map(own).collect()
        }
        _ => Vec::new(),
    }
}
