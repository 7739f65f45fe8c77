//! A draft on this machine that can be gone on with or deleted.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, entered, password_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::text::{Look, Size};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::export::{self, export_ui, exported_ui};
use egui::{Id, Ui};
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, DraftSummary, Job};
use tocsin_i18n::Args;

/// What was typed and pressed.
#[derive(Default)]
pub struct Memory {
    /// The draft whose passphrase is asked for, and what was typed of it.
    passphrase: Option<(String, String)>,
    /// The draft that would be deleted.
    delete: Option<String>,
    /// The draft that would go elsewhere.
    pub export: export::Memory,
}

/// The card of a draft.
pub fn draft_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &DraftSummary,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let (_, team) = &draft.team;
    let title = cx.ta("draft-for", Args::new().with("team", team));
    card_ui(ui, cx, &draft.id, |ui| {
        heading_ui(ui, cx, 2, &title);
        let saved = cx.moment(&draft.saved);
        label_ui(
            ui,
            cx,
            &cx.ta("draft-saved", Args::new().with("moment", saved)),
            Look::NOTE,
        );
        ui.add_space(NEAR);
        let resume = |passphrase| {
            Action::Do(Command::Start(Job::Resume {
                draft: draft.id.clone(),
                passphrase,
            }))
        };
        let asked = matches!(&memory.passphrase, Some((id, _)) if *id == draft.id);
        if asked && let Some((_, typed)) = &mut memory.passphrase {
            let label = label_ui(
                ui,
                cx,
                &cx.t("draft-passphrase"),
                Look::NAME.size(Size::Small),
            );
            layout::row(ui, cx.dir, 40.0, |ui| {
                let id = Id::unique(("draft-passphrase", &draft.id));
                let edit = Edit {
                    width: Some(300.0),
                    max: 1024,
                    ..Edit::new(id, label.id)
                };
                let field = password_ui(ui, cx, &edit, typed);
                if typed.is_empty() && ui.memory(|m| m.focused().is_none()) {
                    field.request_focus();
                }
                let entered = entered(ui, &field);
                let pressed =
                    button_if_ui(ui, cx, &cx.t("open"), Weight::Primary, !typed.is_empty())
                        .clicked();
                if (entered || pressed) && !typed.is_empty() {
                    out.push(resume(Some(Secret(std::mem::take(typed)))));
                }
            });
        }
        layout::row(ui, cx.dir, 40.0, |ui| {
            if !asked && button_ui(ui, cx, &cx.t("draft-go-on"), Weight::Primary).clicked() {
                if draft.needs_passphrase {
                    memory.passphrase = Some((draft.id.clone(), String::new()));
                } else {
                    out.push(resume(None));
                }
            }
            if memory.delete.as_ref() != Some(&draft.id) {
                if !memory.export.is_of(&draft.id)
                    && quiet(ui, cx, &cx.t("draft-export"), &title).clicked()
                {
                    memory.export.begin(&draft.id);
                }
                if quiet(ui, cx, &cx.t("draft-delete"), &title).clicked() {
                    memory.delete = Some(draft.id.clone());
                }
                return;
            }
            if button_ui(ui, cx, &cx.t("draft-delete-really"), Weight::Danger).clicked() {
                out.push(Action::Do(Command::Start(Job::Delete(draft.id.clone()))));
                memory.delete = None;
            }
            if quiet(ui, cx, &cx.t("draft-keep"), &title).clicked() {
                memory.delete = None;
            }
        });
        if memory.delete.as_ref() == Some(&draft.id) {
            label_ui(ui, cx, &cx.t("draft-delete-note"), Look::NOTE);
        }
        exported_ui(ui, view, draft, &mut memory.export);
        if memory.export.is_of(&draft.id) {
            export_ui(ui, view, (draft, &title), &mut memory.export, out);
        }
    });
}
