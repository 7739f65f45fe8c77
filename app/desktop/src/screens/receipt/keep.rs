//! How long a report that was delivered stays here: until it is deleted, until a day, or only its receipt.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::choice::radio_ui;
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use egui::{Id, Ui};
use jiff::civil::Date;
use tocsin_core::session::{Command, DraftState};

/// What was typed and pressed.
#[derive(Default)]
pub struct Memory {
    /// The day, as typed; none where none is wanted.
    day: Option<String>,
    /// Only the receipt is wanted: it is asked once more.
    only: bool,
}

/// The choices; the one that deletes says what it costs.
pub fn keep_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &DraftState,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    heading_ui(ui, cx, 2, &cx.t("receipt-keep"));
    if memory.day.is_none() {
        memory.day = draft.until.map(|day| day.to_string());
    }
    let (always, until) = ("receipt-keep-always", "receipt-keep-until");
    let stays = memory.day.is_none();
    let pressed = radio_ui(ui, cx, Id::unique(always), stays, &cx.t(always), None);
    if pressed && !stays {
        memory.day = None;
        out.push(Action::Do(Command::KeepUntil(None)));
    }
    let pressed = radio_ui(ui, cx, Id::unique(until), !stays, &cx.t(until), None);
    if pressed && stays {
        memory.day = Some(String::new());
    }
    if let Some(typed) = &mut memory.day {
        let label = label_ui(ui, cx, &cx.t("receipt-keep-day"), Look::NAME);
        layout::row(ui, cx.dir, 40.0, |ui| {
            let edit = Edit {
                width: Some(180.0),
                max: 10,
                data: true,
                ..Edit::new(Id::unique("receipt-keep-day"), label.id)
            };
            edit_line_ui(ui, cx, &edit, typed);
            let day = typed.trim().parse::<Date>().ok();
            let day = day.filter(|day| *day >= view.now.date() && Some(*day) != draft.until);
            let set = cx.t("receipt-keep-set");
            if button_if_ui(ui, cx, &set, Weight::Plain, day.is_some()).clicked() {
                out.push(Action::Do(Command::KeepUntil(day)));
            }
        });
        label_ui(ui, cx, &cx.t("receipt-keep-note"), Look::NOTE);
    }
    ui.add_space(NEAR);
    if !memory.only {
        memory.only = quiet(ui, cx, &cx.t("receipt-keep-only"), "").clicked();
        return;
    }
    label_ui(ui, cx, &cx.t("receipt-keep-only-note"), Look::BODY);
    layout::row(ui, cx.dir, 40.0, |ui| {
        if button_ui(ui, cx, &cx.t("receipt-keep-only-do"), Weight::Danger).clicked() {
            memory.only = false;
            out.push(Action::Do(Command::KeepReceiptOnly));
        }
        if quiet(ui, cx, &cx.t("draft-keep"), "").clicked() {
            memory.only = false;
        }
    });
}
