//! Whether what was reported goes on: said here, and to the team with the next revision.

use crate::screens::{Action, Screen, View};
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use egui::{Id, Ui};
use tocsin_core::report::standing::{STATES, Standing, State};
use tocsin_core::session::{Command, DraftState};

/// The states, what is waited for, and the way to tell the team.
pub fn state_ui(ui: &mut Ui, view: &View<'_>, draft: &DraftState, out: &mut Vec<Action>) {
    let cx = view.cx;
    let now = &draft.standing.state;
    let mut chosen = now.clone();
    heading_ui(ui, cx, 2, &cx.t("report-state"));
    for state in STATES.iter().filter_map(|name| State::named(name, "")) {
        let (message, on) = (state.message(), state.name() == now.name());
        if radio_ui(ui, cx, Id::unique(message), on, &cx.t(message), None) && !on {
            chosen = state;
        }
    }
    if let State::Waiting(what) = &mut chosen {
        let label = label_ui(ui, cx, &cx.t("report-waits-for"), Look::NAME);
        let edit = Edit {
            width: Some(420.0),
            max: 100,
            ..Edit::new(Id::unique("waiting-for"), label.id)
        };
        edit_line_ui(ui, cx, &edit, what);
        ui.add_space(NEAR);
    }
    if chosen != *now {
        let standing = Standing {
            state: chosen,
            ..draft.standing.clone()
        };
        out.push(Action::Do(Command::Stand(standing)));
    }
    label_ui(ui, cx, &cx.t("receipt-state-note"), Look::NOTE);
    if quiet(ui, cx, &cx.t("receipt-state-tell"), "").clicked() {
        out.push(Action::Go(Screen::Deliver));
    }
}
