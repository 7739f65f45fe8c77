//! With the reporter's own mail program: which one, and where the sealed file lies that it is handed.

use crate::dialogs::Written;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::label::label_ui;
use crate::theme::NEAR;
use crate::widgets::notice::{Kind as Tone, box_ui};
use crate::widgets::place::{self, place_ui};
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::mail::handover::{Kind, Program};
use tocsin_core::session::{Command, Job, Prepared, TeamState};
use tocsin_core::store::pins::Trust;
use tocsin_form_schema::team::Mail;

/// What was chosen.
#[derive(Default)]
pub struct Memory {
    /// Where to save.
    pub place: place::Memory,
    kind: Option<Kind>,
    /// Looking for programs was asked for.
    asked: bool,
}

impl Memory {
    /// The page is left: the next time is looked again.
    pub fn forget(&mut self) {
        self.place.forget();
        self.asked = false;
    }

    /// The program that was chosen, or the first.
    fn program<'a>(&self, programs: &'a [Program]) -> Option<&'a Program> {
        let chosen = programs.iter().find(|p| Some(p.kind) == self.kind);
        chosen.or_else(|| programs.first())
    }

    /// Whether everything is chosen.
    pub fn is_ready(&self, view: &View<'_>, team: &TeamState) -> bool {
        let programs = view.state.programs.as_deref().unwrap_or_default();
        !goes_nowhere(team) && self.program(programs).is_some() && self.place.is_free()
    }

    /// Seals and hands over.
    pub fn job(&self, programs: Option<&[Program]>, path: PathBuf) -> Option<Job> {
        let program = self.program(programs?)?.clone();
        Some(Job::HandOver { program, path })
    }
}

/// The example's team does not exist, a preview shows only.
pub fn goes_nowhere(team: &TeamState) -> bool {
    matches!(team.trust, Trust::Example | Trust::Preview)
}

/// Whether a message with the sealed file is none that the team refuses for its size.
pub fn fits(prepared: &Prepared, mail: &Mail) -> bool {
    prepared.mail_attached <= mail.max_size
}

/// The programs that are here, and the place.
pub fn handover_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (team, mail, prepared): (&TeamState, &Mail, &Prepared),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    if goes_nowhere(team) {
        label_ui(ui, cx, &cx.t("handover-example"), Look::BODY);
        return;
    }
    if !fits(prepared, mail) {
        box_ui(ui, cx, Tone::Warn, &cx.t("handover-too-large"), |_| {});
        return;
    }
    if !memory.asked {
        memory.asked = true;
        out.push(Action::Do(Command::Start(Job::FindPrograms)));
    }
    let Some(programs) = &view.state.programs else {
        return;
    };
    let Some(current) = memory.program(programs).map(|program| program.kind) else {
        box_ui(ui, cx, Tone::Warn, &cx.t("handover-none"), |_| {});
        return;
    };
    label_ui(ui, cx, &cx.t("handover-which"), Look::NAME);
    for Program { kind, .. } in programs {
        let (title, note) = match kind {
            Kind::Address => (cx.t("handover-mailto"), note(view, "handover-mailto")),
            Kind::MessageFile => {
                let id = "handover-message-file";
                (cx.t(id), note(view, id))
            }
            other => {
                let silent = (!other.takes_words()).then(|| cx.t("handover-without-words"));
                (other.title().unwrap_or_default().to_owned(), silent)
            }
        };
        let id = Id::unique(("handover", kind.name()));
        if radio_ui(ui, cx, id, current == *kind, &title, note.as_deref()) {
            memory.kind = Some(*kind);
        }
    }
    ui.add_space(NEAR);
    let name = format!("{}.tar.pgp", prepared.file_stem);
    let place = (Written::HandedOver, "save-path", &*name);
    place_ui(ui, view, &mut memory.place, place, out);
}

fn note(view: &View<'_>, id: &str) -> Option<String> {
    view.cx.words.attr(id, "note", &tocsin_i18n::Args::new())
}
