//! What becomes of an answer: who can read it, what it is for, how it is marked.

use super::{Question, answer_id};
use crate::cx::Cx;
use crate::layout;
use crate::screens::Action;
use crate::text::choice::{Mark, choice_ui};
use crate::text::label::label_ui;
use crate::text::{Look, Said, Tone};
use egui::{Ui, vec2};
use tocsin_core::session::{Command, Edit};
use tocsin_form_schema::form::Keep;
use tocsin_form_schema::list::message_id;
use tocsin_i18n::Args;

/// Sentences below the question, each with how it looks.
pub fn notes(cx: &Cx<'_>, q: &Question<'_>) -> Vec<(String, Tone)> {
    let mut notes = Vec::new();
    let purpose = q.attr("purpose");
    if q.field.personal.is_some() && !purpose.is_empty() {
        let args = Args::new().with("purpose", purpose);
        notes.push((cx.ta("personal-purpose", args), Tone::Weak));
    }
    match q.field.keep {
        Keep::Report => {}
        Keep::Subject => notes.push((cx.t("keep-subject"), Tone::Warn)),
        Keep::Never => notes.push((cx.t("keep-never"), Tone::Weak)),
    }
    if let [only] = q.field.tlp.as_slice() {
        let args = Args::new().with("label", label_words(q, only));
        notes.push((cx.ta("marked", args), Tone::Weak));
    }
    notes
}

fn label_words(q: &Question<'_>, label: &str) -> String {
    q.texts.text(&message_id("tlp", label), &Args::new())
}

/// The markings among which the reporter may choose, side by side.
pub fn marking_ui(ui: &mut Ui, cx: &Cx<'_>, q: &Question<'_>, name: &str, out: &mut Vec<Action>) {
    let labels = &q.field.tlp;
    if labels.len() < 2 {
        return;
    }
    let chosen = q.draft.answers.tlp.get(&q.key).or(labels.first());
    label_ui(ui, cx, &cx.t("marking"), Look::NOTE);
    let said = Said {
        description: cx.named(&cx.t("marking"), name),
        ..Said::default()
    };
    let width = (ui.available_width() / labels.len() as f32 - 8.0).clamp(120.0, 220.0);
    layout::wrapped_row(ui, cx.dir, 38.0, |ui| {
        for (n, label) in labels.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 38.0), layout::column(cx.dir), |ui| {
                ui.set_width(width);
                let id = answer_id(&q.key).with(("marking", n));
                let mark = (Mark::Radio, chosen == Some(label));
                let words = label_words(q, label);
                if choice_ui(ui, cx, id, mark, &words, None, &said).clicked() {
                    let edit = Edit::Mark(q.key.clone(), Some(label.clone()));
                    out.push(Action::Do(Command::Edit(edit)));
                }
            });
        }
    });
}
