//! How drafts are protected on this machine: asked once, before anything can be
//! typed into a draft, when there is no keyring.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, entered, password_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::{Look, Said, Tone};
use crate::theme::NEAR;
use egui::{Id, Modal, Ui};
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, Protection};
use tocsin_core::store::vault::SHORTEST_PASSPHRASE;
use tocsin_i18n::Args;

/// How wide the question is, in points.
const WIDTH: f32 = 560.0;

/// What was typed so far; overwritten as soon as it is handed on.
#[derive(Default)]
pub struct Memory {
    /// It is being asked.
    open: bool,
    /// It is asked once more, of somebody who had chosen memory only.
    again: bool,
    /// What had the focus when it was asked: it has it again afterwards.
    before: Option<Id>,
    first: String,
    second: String,
}

impl Memory {
    /// Asks although it was decided.
    pub fn ask_again(&mut self) {
        self.again = true;
    }
}

/// Asks, over the page, as long as nothing is decided and there is a draft to protect.
pub fn protect_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let undecided = view.state.protection == Protection::Undecided;
    if view.state.draft.is_none() || !(undecided || memory.again) {
        if let Some(before) = std::mem::take(memory).before {
            ui.memory_mut(|m| m.request_focus(before));
        }
        return;
    }
    let begins = !std::mem::replace(&mut memory.open, true);
    if begins {
        memory.before = ui.memory(|m| m.focused());
    }
    let cx = view.cx;
    let frame = egui::Frame::popup(ui.style()).inner_margin(28);
    Modal::new(Id::unique("protect"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width(WIDTH);
            ui.with_layout(layout::column(cx.dir), |ui| {
                heading_ui(ui, cx, 2, &cx.t("protect-title"));
                label_ui(ui, cx, &cx.t("protect-why"), Look::BODY);
                ui.add_space(NEAR);
                let first = secret_ui(
                    ui,
                    view,
                    "protect-passphrase",
                    &mut memory.first,
                    String::new(),
                );
                let short = memory.first.chars().count() < SHORTEST_PASSPHRASE;
                let differs = !memory.second.is_empty() && memory.second != memory.first;
                let wrong = if differs {
                    cx.t("protect-differs")
                } else {
                    String::new()
                };
                let second = secret_ui(ui, view, "protect-again", &mut memory.second, wrong);
                let entered = entered(ui, &second);
                let args = Args::new().with("least", SHORTEST_PASSPHRASE);
                label_ui(ui, cx, &cx.ta("protect-least", args), Look::NOTE);
                ui.add_space(NEAR);
                let ready = !short && memory.first == memory.second;
                layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
                    let pressed =
                        button_if_ui(ui, cx, &cx.t("protect-use"), Weight::Primary, ready)
                            .clicked();
                    if ready && (entered || pressed) {
                        memory.second.clear();
                        memory.again = false;
                        let secret = Secret(std::mem::take(&mut memory.first));
                        out.push(Action::Do(Command::UsePassphrase(secret)));
                    }
                    if button_ui(ui, cx, &cx.t("protect-memory"), Weight::Quiet).clicked() {
                        memory.again = false;
                        out.push(Action::Do(Command::UseMemoryOnly));
                    }
                });
                label_ui(ui, cx, &cx.t("protect-memory-note"), Look::NOTE);
                if begins || (memory.first.is_empty() && ui.memory(|m| m.focused().is_none())) {
                    first.request_focus();
                }
            });
        });
}

/// A new passphrase, typed twice: whether it can be used. `name` is the message of its label, `least` that of what is
/// demanded of it.
pub fn twice_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, least): (&str, &str),
    first: &mut String,
    second: &mut String,
) -> bool {
    let cx = view.cx;
    secret_ui(ui, view, name, first, String::new());
    let differs = !second.is_empty() && second != first;
    let wrong = match differs {
        true => cx.t("protect-differs"),
        false => String::new(),
    };
    secret_ui(ui, view, "protect-again", second, wrong);
    let args = Args::new().with("least", SHORTEST_PASSPHRASE);
    label_ui(ui, cx, &cx.ta(least, args), Look::NOTE);
    first.chars().count() >= SHORTEST_PASSPHRASE && first == second
}

/// A passphrase under its label, with what is wrong with it below.
pub fn secret_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    text: &mut String,
    wrong: String,
) -> egui::Response {
    let cx = view.cx;
    let label = label_ui(ui, cx, &cx.t(name), Look::NAME);
    let said = Said {
        wrong: !wrong.is_empty(),
        description: wrong.clone(),
        required: true,
    };
    let edit = Edit {
        said,
        max: 1024,
        ..Edit::new(Id::unique(name), label.id)
    };
    let response = password_ui(ui, cx, &edit, text);
    if !wrong.is_empty() {
        label_ui(ui, cx, &wrong, Look::NOTE.tone(Tone::Bad));
    }
    response
}
