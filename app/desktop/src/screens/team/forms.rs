//! Which form: what happened leads to it, or the list of all; with one form there is nothing to choose.

use super::{Action, View, section};
use crate::text::choice::{Mark, choice_ui};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said, Tone};
use crate::theme::NEAR;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Align, Id, Ui};
use tocsin_core::session::{Command, Saving, TeamState};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id as Name;
use tocsin_i18n::Args;

/// What was chosen so far.
#[derive(Default)]
pub struct Memory {
    /// The answer to "What happened?".
    happened: Option<Name>,
    /// The form that was chosen in the list.
    form: Option<Name>,
    /// All forms are listed, although the team leads to them.
    all: bool,
    /// Somebody wants to begin without having chosen: the choice comes into sight.
    sought: bool,
}

impl Memory {
    /// Brings the choice into sight.
    pub fn seek(&mut self) {
        self.sought = true;
    }

    /// The list is shown: the team leads nowhere, or the reporter would rather see it.
    fn lists(&self, team: &TeamState) -> bool {
        self.all || team.bundle.published.team.chooser.is_empty()
    }

    /// The form that a report begins with, as far as it is decided.
    pub fn chosen<'a>(&self, team: &'a TeamState) -> Option<&'a Form> {
        let published = &team.bundle.published;
        if let [only] = published.offered().as_slice() {
            return Some(*only);
        }
        let id = match self.lists(team) {
            true => self.form.as_ref()?,
            false => {
                let mut chooser = published.team.chooser.iter();
                &chooser
                    .find(|entry| Some(&entry.id) == self.happened.as_ref())?
                    .form
            }
        };
        published.forms.get(id)
    }
}

/// A form's title.
pub fn title(team: &TeamState, form: &Name) -> String {
    let texts = team.texts.get(form).unwrap_or(&team.common);
    texts.text(&format!("form--{form}"), &Args::new())
}

/// When a form is the right one, where the team says so (RFC 2350 section 3.6).
fn guidance(team: &TeamState, form: &Name) -> Option<String> {
    let texts = team.texts.get(form)?;
    texts.attr(&format!("form--{form}"), "when", &Args::new())
}

/// The card; nothing where there is one form only.
pub fn forms_ui(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let offered = team.bundle.published.offered();
    if offered.len() < 2 {
        return;
    }
    if let Some(draft) = &view.state.draft {
        section(ui, view, "form-under-way", |ui| {
            label_ui(ui, cx, &title(team, &draft.form), Look::NAME);
            // Only in memory, what was typed would be gone.
            let kept = draft.revision == 0 || matches!(draft.saving, Saving::Saved(_));
            if kept && quiet(ui, cx, &cx.t("form-another"), "").clicked() {
                out.push(Action::Do(Command::CloseDraft));
            }
        });
        return;
    }
    let lists = memory.lists(team);
    let heading = if lists { "which-form" } else { "what-happened" };
    section(ui, view, heading, |ui| {
        match lists {
            true => list_ui(ui, view, team, &offered, memory),
            false => happenings_ui(ui, view, team, memory),
        }
        if !team.bundle.published.team.chooser.is_empty() {
            let words = if lists { "forms-lead" } else { "forms-all" };
            if quiet(ui, cx, &cx.t(words), "").clicked() {
                // What leads to a form shows which, and the other way round.
                if let Some(form) = memory.chosen(team).map(|form| form.id.clone()) {
                    memory.form = Some(form);
                }
                memory.all = !memory.all;
            }
        }
    });
}

/// "What happened?", and the form that the answer leads to.
fn happenings_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, memory: &mut Memory) {
    let cx = view.cx;
    for entry in &team.bundle.published.team.chooser {
        let message = format!("chooser--{}", entry.id);
        let words = team.common.text(&message, &Args::new());
        let hint = team.common.attr(&message, "hint", &Args::new());
        let on = memory.happened.as_ref() == Some(&entry.id);
        let id = Id::unique(("happened", entry.id.as_str()));
        if way_ui(ui, view, id, on, &words, hint.as_deref(), memory) {
            memory.happened = Some(entry.id.clone());
        }
    }
    let Some(form) = memory.chosen(team).map(|form| &form.id) else {
        return;
    };
    let args = Args::new().with("form", title(team, form));
    let leads = cx.ta("form-for-this", args);
    ui.add_space(NEAR);
    box_ui(ui, cx, Kind::Info, &leads, |ui| {
        if let Some(when) = guidance(team, form) {
            label_ui(ui, cx, &when, Look::NOTE.tone(Tone::Normal));
        }
    });
    ui.add_space(NEAR);
}

/// Every form, with what it is for.
fn list_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, offered: &[&Form], memory: &mut Memory) {
    for form in offered {
        let on = memory.form.as_ref() == Some(&form.id);
        let id = Id::unique(("form", form.id.as_str()));
        let when = guidance(team, &form.id);
        let words = title(team, &form.id);
        if way_ui(ui, view, id, on, &words, when.as_deref(), memory) {
            memory.form = Some(form.id.clone());
        }
    }
}

/// One way to a form; the first takes the focus when the choice is sought.
fn way_ui(
    ui: &mut Ui,
    view: &View<'_>,
    id: Id,
    on: bool,
    words: &str,
    note: Option<&str>,
    memory: &mut Memory,
) -> bool {
    let mark = (Mark::Radio, on);
    let said = Said::default();
    let response = choice_ui(ui, view.cx, id, mark, words, note, &said);
    if std::mem::take(&mut memory.sought) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    response.clicked()
}
