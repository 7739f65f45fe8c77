//! Whether the report is signed, and with which key: an offer that stays out of the way.

use crate::dialogs::Ask;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{self, Weight, button_if_ui, button_ui};
use crate::text::choice::radio_ui;
use crate::text::edit::{Edit, edit_line_ui, password_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use egui::{Id, Ui};
use std::path::{Path, PathBuf};
use tocsin_core::mail::account::Secret;
use tocsin_core::openpgp::agent::Offered;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::{Command, DraftState, Job, SignWith, Signature};
use tocsin_core::store::pins::Trust;

/// Where a key of the reporter's is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    /// In a file.
    File,
    /// With GnuPG's agent.
    Agent,
}

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// It was asked for.
    open: bool,
    /// A key of the reporter's is about to be chosen.
    choosing: Option<Own>,
    path: String,
    passphrase: String,
}

impl Memory {
    /// The page is left: the passphrase goes.
    pub fn forget(&mut self) {
        *self = Memory::default();
    }

    /// Takes what was chosen in the system's dialog.
    pub fn choose(&mut self, path: &Path) {
        self.path = path.display().to_string();
    }

    /// Nothing was begun that the reporter would take for done.
    pub fn is_done(&self, signature: &Signature) -> bool {
        match self.choosing {
            None => true,
            Some(Own::File) => matches!(signature, Signature::File { .. }),
            Some(Own::Agent) => matches!(signature, Signature::Agent(_)),
        }
    }
}

/// The choice; where nobody signs, one line that offers it.
pub fn signing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &DraftState,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let team = view.state.team.as_ref();
    if team.is_none_or(|team| team.trust == Trust::Preview) {
        return;
    }
    let signature = &draft.signature;
    if *signature == Signature::Nobody && !memory.open {
        memory.open = quiet(ui, cx, &cx.t("sign-offer"), "").clicked();
        return;
    }
    memory.open = true;
    // Evidence may take long to be read, and who signs does not hang on it.
    let idle = view.state.jobs.iter().all(|job| job.name == "prepare");
    card_ui(ui, cx, "signing", |ui| {
        heading_ui(ui, cx, 2, &cx.t("sign-title"));
        label_ui(ui, cx, &cx.t("sign-what"), Look::BODY);
        ui.add_space(NEAR);
        let chosen = match signature {
            Signature::File { .. } => Some(Own::File),
            Signature::Agent(_) => Some(Own::Agent),
            Signature::Nobody | Signature::Made(_) => None,
        };
        let own = memory.choosing.or(chosen);
        let made = matches!(signature, Signature::Made(_));
        let choices = [
            ("sign-nobody", Err(SignWith::Nobody), !made),
            ("sign-made", Err(SignWith::Made), made),
            ("sign-file", Ok(Own::File), false),
            ("sign-agent", Ok(Own::Agent), false),
        ];
        for (id, choice, signs) in choices {
            let on = match &choice {
                Ok(choice) => own == Some(*choice),
                Err(_) => own.is_none() && signs,
            };
            let note = cx.words.attr(id, "note", &tocsin_i18n::Args::new());
            if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), note.as_deref()) && !on && idle {
                memory.choosing = choice.as_ref().ok().copied();
                match choice {
                    Ok(Own::File) => {}
                    Ok(Own::Agent) => out.push(Action::Do(Command::Start(Job::ListAgentKeys))),
                    Err(with) => out.push(sign(with)),
                }
            }
        }
        if let Some(own) = own {
            let inset = layout::margin(cx.dir, 32, 0, 0, 0);
            let frame = egui::Frame::new().inner_margin(inset);
            frame.show(ui, |ui| match own {
                Own::File => file_ui(ui, view, signature, memory, idle, out),
                Own::Agent => agent_ui(ui, view, signature, memory, idle, out),
            });
        }
        if let Signature::Made(fingerprint)
        | Signature::File { fingerprint, .. }
        | Signature::Agent(fingerprint) = signature
            && own == chosen
        {
            ui.add_space(NEAR);
            label_ui(ui, cx, &cx.t("sign-will-by"), Look::NOTE);
            label_ui(ui, cx, &grouped(fingerprint), Look::DATA);
        }
    });
}

fn sign(with: SignWith) -> Action {
    Action::Do(Command::Start(Job::SignWith(with)))
}

/// The keys that GnuPG's agent could sign with.
fn agent_ui(
    ui: &mut Ui,
    view: &View<'_>,
    signature: &Signature,
    memory: &mut Memory,
    idle: bool,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    if matches!(signature, Signature::Agent(_)) {
        memory.choosing = None;
    }
    let Some(keys) = &view.state.agent_keys else {
        // Of a draft that was opened again, only which key it is is known.
        if memory.choosing.is_some() && view.state.jobs.iter().any(|job| job.name == "sign") {
            label_ui(ui, cx, &cx.t("sign-agent-looking"), Look::NOTE);
        } else if quiet(ui, cx, &cx.t("sign-agent-which"), "").clicked() && idle {
            out.push(Action::Do(Command::Start(Job::ListAgentKeys)));
        }
        return;
    };
    if keys.is_empty() {
        label_ui(ui, cx, &cx.t("sign-agent-none"), Look::BODY);
        return;
    }
    label_ui(ui, cx, &cx.t("sign-agent-which"), Look::NAME);
    for key in keys {
        let Offered { fingerprint, user } = key;
        let on = matches!(signature, Signature::Agent(signs) if signs == fingerprint);
        let name = match user.is_empty() {
            true => cx.t("sign-agent-nameless"),
            false => user.clone(),
        };
        let id = Id::unique(("agent-key", fingerprint));
        let note = grouped(fingerprint);
        if radio_ui(ui, cx, id, on, &name, Some(&note)) && !on && idle {
            out.push(sign(SignWith::Agent(fingerprint.clone())));
        }
    }
}

/// The file with the key and what unlocks it, until it is unlocked.
fn file_ui(
    ui: &mut Ui,
    view: &View<'_>,
    signature: &Signature,
    memory: &mut Memory,
    idle: bool,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    if let Signature::File { path, unlocked, .. } = signature {
        if *unlocked {
            // It is done; nothing of the passphrase stays.
            memory.choosing = None;
            memory.passphrase.clear();
            label_ui(ui, cx, &path.display().to_string(), Look::DATA);
            return;
        }
        if memory.path.is_empty() {
            memory.choose(path);
        }
    }
    let label = label_ui(ui, cx, &cx.t("sign-path"), Look::NAME);
    layout::row(ui, cx.dir, 40.0, |ui| {
        let edit = Edit {
            width: Some(button::beside(ui, cx, &cx.t("choose-place"))),
            mono: true,
            ..Edit::new(Id::unique("sign-path"), label.id)
        };
        edit_line_ui(ui, cx, &edit, &mut memory.path);
        if button_ui(ui, cx, &cx.t("choose-place"), Weight::Plain).clicked() {
            out.push(Action::Ask(Ask::Key));
        }
    });
    let label = label_ui(ui, cx, &cx.t("sign-key-passphrase"), Look::NAME);
    let edit = Edit {
        width: Some(320.0),
        max: 1024,
        ..Edit::new(Id::unique("sign-key-passphrase"), label.id)
    };
    password_ui(ui, cx, &edit, &mut memory.passphrase);
    ui.add_space(NEAR);
    let path = memory.path.trim();
    let ready = idle && !path.is_empty();
    if button_if_ui(ui, cx, &cx.t("sign-use"), Weight::Plain, ready).clicked() {
        let secret = Secret(memory.passphrase.clone());
        out.push(sign(SignWith::File {
            path: PathBuf::from(path),
            passphrase: Some(secret).filter(|secret| !secret.0.is_empty()),
        }));
    }
}
