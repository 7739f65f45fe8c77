//! How drafts are protected on this machine: asked before anything can be typed into a draft, when there is no keyring, and
//! whenever somebody wants to choose.

use super::ways::{self, ways_ui};
use crate::layout;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, password_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::text::{Look, Said, Tone};
use crate::theme::NEAR;
use egui::{Id, Modal, Ui};
use tocsin_core::session::{Command, Protection, Saving};
use tocsin_core::store::vault::SHORTEST_PASSPHRASE;
use tocsin_i18n::Args;

/// How wide the question is, in points.
const WIDTH: f32 = 560.0;

/// What was typed so far; overwritten as soon as it is handed on.
#[derive(Default)]
pub struct Memory {
    /// It is being asked.
    open: bool,
    /// It is asked although it was decided.
    again: bool,
    /// What had the focus when it was asked: it has it again afterwards.
    before: Option<Id>,
    ways: ways::Memory,
}

impl Memory {
    /// Asks although it was decided.
    pub fn ask_again(&mut self) {
        self.again = true;
    }
}

/// Asks, over the page: as long as nothing is decided and there is a draft to protect, and when somebody wants to choose.
pub fn protect_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let now = view.state.protection;
    let undecided = now == Protection::Undecided && view.state.draft.is_some();
    if !(undecided || memory.again) {
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
    let modal = Modal::new(Id::unique("protect")).frame(frame);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(WIDTH);
        ui.with_layout(layout::column(cx.dir), |ui| {
            heading_ui(ui, cx, 2, &cx.t("protect-title"));
            let why = match undecided {
                true => "protect-why",
                false => "protect-change",
            };
            label_ui(ui, cx, &cx.t(why), Look::BODY);
            ui.add_space(NEAR);
            let asked = ways_ui(ui, view, (now, "protect-passphrase"), &mut memory.ways);
            ui.add_space(NEAR);
            let words = match view.state.keyring {
                true => "protect-do",
                false => "protect-use",
            };
            // What is on disk is protected already.
            let saved =
                view.state.draft.as_ref().is_some_and(|draft| {
                    matches!(draft.saving, Saving::Saved(_) | Saving::Pending)
                });
            layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
                let pressed =
                    button_if_ui(ui, cx, &cx.t(words), Weight::Primary, asked.ready).clicked();
                if asked.ready && (asked.entered || pressed) {
                    memory.again = false;
                    let ways = memory.ways.take(view, now);
                    out.push(Action::Do(Command::Protect(ways)));
                }
                if !saved && button_ui(ui, cx, &cx.t("protect-memory"), Weight::Quiet).clicked() {
                    memory.again = false;
                    out.push(Action::Do(Command::UseMemoryOnly));
                }
                if !undecided && button_ui(ui, cx, &cx.t("cancel"), Weight::Quiet).clicked() {
                    memory.again = false;
                }
            });
            if !saved {
                label_ui(ui, cx, &cx.t("protect-memory-note"), Look::NOTE);
            }
            if let Some(first) = asked.first
                && (begins || (memory.ways.is_empty() && ui.memory(|m| m.focused().is_none())))
            {
                first.request_focus();
            }
        });
    });
    if !undecided && shown.should_close() {
        memory.again = false;
    }
}

/// How what is written is protected, and the way to choose.
pub fn protection_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let cx = view.cx;
    let state = view.state;
    let words = match state.protection {
        Protection::Passphrase => "protection-passphrase",
        Protection::Both => "protection-both",
        Protection::MemoryOnly => "protection-memory",
        Protection::Keyring | Protection::Checking => "protection-keyring",
        Protection::Undecided if state.keyring => "protection-keyring",
        Protection::Undecided => "protection-ask",
    };
    label_ui(ui, cx, &cx.t(words), Look::BODY);
    if quiet(ui, cx, &cx.t("protection-change"), "").clicked() {
        out.push(Action::Protect);
    }
}

/// The two fields of a new passphrase.
pub struct Twice {
    /// What stands in them can be used.
    pub ready: bool,
    /// The first.
    pub first: egui::Response,
    /// The second.
    pub second: egui::Response,
}

/// A new passphrase, typed twice. `name` is the message of its label, `least` that of what is demanded of it.
pub fn twice_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, least): (&str, &str),
    first: &mut String,
    second: &mut String,
) -> Twice {
    let cx = view.cx;
    let upper = secret_ui(ui, view, name, first, String::new());
    let differs = !second.is_empty() && second != first;
    let wrong = match differs {
        true => cx.t("protect-differs"),
        false => String::new(),
    };
    let lower = secret_ui(ui, view, "protect-again", second, wrong);
    let args = Args::new().with("least", SHORTEST_PASSPHRASE);
    label_ui(ui, cx, &cx.ta(least, args), Look::NOTE);
    Twice {
        ready: first.chars().count() >= SHORTEST_PASSPHRASE && first == second,
        first: upper,
        second: lower,
    }
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
