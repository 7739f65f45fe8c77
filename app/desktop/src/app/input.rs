//! What reaches the window beside its pages: keys of the whole window, dropped files, its name.

use crate::cx::{plain, team_name};
use crate::screens::{Action, Screen, View, form};
use egui::{Id, Key, KeyboardShortcut, Modifiers, Ui, ViewportCommand};
use std::path::PathBuf;
use tocsin_core::session::{Command, Job, Shown, Whose};
use tocsin_i18n::Args;

/// Undo and redo of the draft. Consumed before any field sees them, so that there is one history.
pub fn keys(ui: &Ui, view: &View<'_>, screen: &Screen, out: &mut Vec<Action>) {
    let Some((draft, ..)) = view.draft().filter(|_| matches!(screen, Screen::Page(_))) else {
        return;
    };
    let shift = Modifiers::COMMAND | Modifiers::SHIFT;
    let pressed = |modifiers, key| {
        ui.ctx()
            .input_mut(|i| i.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    let redo = pressed(shift, Key::Z) | pressed(Modifiers::COMMAND, Key::Y);
    let undo = pressed(Modifiers::COMMAND, Key::Z);
    if redo && draft.can_redo {
        out.push(Action::Do(Command::Redo));
    }
    if undo && draft.can_undo {
        out.push(Action::Do(Command::Undo));
    }
}

/// Files dropped on the window: a bundle on the first page, what the team gave in another way on its page, evidence where a
/// page asks for it.
pub fn dropped(ui: &Ui, view: &View<'_>, screen: &Screen, out: &mut Vec<Action>) {
    let files: Vec<PathBuf> = ui.ctx().input(|i| {
        i.raw
            .dropped_files
            .iter()
            .map(|f| f.path().to_path_buf())
            .collect()
    });
    let Some(first) = files.first().cloned() else {
        return;
    };
    match screen {
        Screen::Welcome | Screen::Team => {
            let is_form = first.extension().is_some_and(|ending| ending == "tocsin");
            let held = view.state.held_back.is_some() && !is_form;
            let team = view.state.team.as_ref().filter(|_| *screen == Screen::Team);
            let whose = match team {
                _ if held => Some(Whose::HeldBack),
                Some(team) => team.can_be_checked().then_some(Whose::Open),
                None => None,
            };
            let job = match whose {
                Some(whose) => Job::Compare(whose, Shown::File(first)),
                None if team.is_none() => Job::OpenFile(first),
                None => return,
            };
            out.push(Action::Do(Command::Start(job)));
        }
        Screen::Page(id) => {
            if let Some(key) = form::drop_target(view, id) {
                out.push(Action::Do(Command::Start(Job::AddEvidence(key, files))));
            }
        }
        _ => {}
    }
}

/// Names the window for a screen reader, which egui does not; a preview says in its title bar that it is one.
pub fn name_window(ui: &Ui, view: &View<'_>) {
    let team = view.state.team.as_ref();
    let name = team.map(|team| team_name(&team.newest.published.team, view.cx.words));
    let title = match (name, &view.state.preview) {
        (name, Some(preview)) => {
            let folder = preview.folder.file_name().unwrap_or_default();
            let name = name.unwrap_or_else(|| folder.to_string_lossy().into_owned());
            plain(&view.cx.ta("preview-title", Args::new().with("team", name)))
        }
        (Some(name), None) => format!("Tocsin – {name}"),
        (None, None) => "Tocsin".to_owned(),
    };
    let key = Id::unique("title");
    let shown = ui.data(|data| data.get_temp::<String>(key));
    if view.state.preview.is_some() && shown.as_ref() != Some(&title) {
        ui.data_mut(|data| data.insert_temp(key, title.clone()));
        let command = ViewportCommand::Title(title.clone());
        ui.ctx().send_viewport_cmd(command);
    }
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(title);
            node.set_language(view.state.lang.tag());
        });
}
