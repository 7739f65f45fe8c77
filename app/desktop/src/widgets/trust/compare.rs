//! Comparing the form's key with what the team gave in another way: typed, pasted, a file, a picture.

use crate::dialogs::Ask;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, edit_area_ui};
use crate::text::label::{label_ui, status_ui};
use crate::theme::NEAR;
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::openpgp::inhand;
use tocsin_core::session::{Command, Job, Shown, Whose};
use tocsin_i18n::Args;

/// Digits of a group.
const GROUP: usize = 4;

/// What is typed.
#[derive(Default)]
pub struct Memory {
    text: String,
    /// How many digits that has, when nothing else is in it.
    digits: Option<usize>,
}

/// The comparison with a form's key: what is typed is compared as soon as it is as long as its fingerprint, of `all` digits.
pub fn compare_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (whose, all): (Whose, usize),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    ui.add_space(NEAR);
    let name = match whose {
        Whose::Open => "compare-label",
        Whose::HeldBack => "held-label",
    };
    let label = label_ui(ui, cx, &cx.t(name), Look::NAME);
    label_ui(ui, cx, &cx.t("compare-note"), Look::NOTE);
    label_ui(ui, cx, &cx.t("compare-what"), Look::NOTE);
    let edit = Edit {
        mono: true,
        data: true,
        max: inhand::MAX_TEXT,
        ..Edit::new(Id::unique(("compare", whose)), label.id)
    };
    let field = edit_area_ui(ui, cx, &edit, 2, &mut memory.text);
    let mut whole = false;
    if field.changed() {
        memory.digits = inhand::typed(&memory.text);
        whole = memory.digits == Some(all);
    }
    if let Some(digits) = memory.digits.filter(|digits| (1..all).contains(digits)) {
        let args = Args::new()
            .with("done", digits / GROUP)
            .with("all", all.div_ceil(GROUP));
        status_ui(ui, cx, &cx.ta("compare-groups", args), Look::NOTE);
    }
    layout::row(ui, cx.dir, 40.0, |ui| {
        let there = !memory.text.trim().is_empty();
        let pressed = button_if_ui(ui, cx, &cx.t("compare"), Weight::Plain, there).clicked();
        if whole || pressed {
            let shown = shown(&memory.text);
            out.push(Action::Do(Command::Start(Job::Compare(whose, shown))));
        }
        if button_ui(ui, cx, &cx.t("compare-file"), Weight::Plain).clicked() {
            out.push(Action::Ask(Ask::InHand(whose)));
        }
    });
}

/// A path in full is that of a file; nothing else that can be compared begins as one does.
fn shown(text: &str) -> Shown {
    let path = PathBuf::from(text.trim());
    match path.is_absolute() && text.trim().lines().count() == 1 {
        true => Shown::File(path),
        false => Shown::Text(text.to_owned()),
    }
}
