//! The numbers under which teams keep the incident: typed in when they have answered.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use egui::{Id, Ui};
use tocsin_core::report::standing::{Standing, Ticket};
use tocsin_core::session::{Command, DraftState};
use tocsin_i18n::Args;

/// What is being typed.
#[derive(Default)]
pub struct Memory {
    /// The draft that it is typed for.
    of: String,
    ticket: String,
    /// Another team's domain and its number.
    team: String,
    number: String,
}

impl Memory {
    /// What is typed for one report is none of another's.
    fn suit(&mut self, draft: &DraftState) {
        if self.of != draft.id {
            *self = Memory {
                of: draft.id.clone(),
                ticket: draft.standing.ticket.clone(),
                ..Memory::default()
            };
        }
    }
}

/// The team's own number, then those of others.
pub fn tickets_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (team, draft): (&str, &DraftState),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    memory.suit(draft);
    let mut stand = |standing: Standing| out.push(Action::Do(Command::Stand(standing)));
    heading_ui(ui, cx, 2, &cx.t("receipt-tickets"));
    let args = || Args::new().with("team", team);
    let own = cx.ta("receipt-ticket", args());
    let note = cx.words.attr("receipt-ticket", "note", &args());
    field_ui(ui, view, ("receipt-ticket", &own, note), &mut memory.ticket);
    if memory.ticket != draft.standing.ticket {
        stand(Standing {
            ticket: memory.ticket.clone(),
            ..draft.standing.clone()
        });
    }
    for ticket in &draft.standing.others {
        let words = ticket.to_string();
        layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
            label_ui(ui, cx, &words, Look::DATA.selectable());
            if quiet(ui, cx, &cx.t("receipt-ticket-remove"), &words).clicked() {
                let mut standing = draft.standing.clone();
                standing.others.retain(|other| other != ticket);
                stand(standing);
            }
        });
    }
    for (name, text) in [
        ("receipt-other-team", &mut memory.team),
        ("receipt-other-number", &mut memory.number),
    ] {
        field_ui(ui, view, (name, &cx.t(name), None), text);
    }
    let typed = Ticket::typed(&memory.team, &memory.number);
    let add = cx.t("receipt-ticket-add");
    if button_if_ui(ui, cx, &add, Weight::Plain, typed.is_some()).clicked()
        && let Some(ticket) = typed
    {
        stand(draft.standing.clone().with(ticket));
        memory.team.clear();
        memory.number.clear();
    }
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, label, note): (&str, &str, Option<String>),
    text: &mut String,
) {
    let cx = view.cx;
    let label = label_ui(ui, cx, label, Look::NAME);
    if let Some(note) = note {
        label_ui(ui, cx, &note, Look::NOTE);
    }
    let example = cx.example(name);
    let edit = Edit {
        width: Some(420.0),
        max: 200,
        data: true,
        example: &example,
        ..Edit::new(Id::unique(name), label.id)
    };
    edit_line_ui(ui, cx, &edit, text);
    ui.add_space(NEAR);
}
