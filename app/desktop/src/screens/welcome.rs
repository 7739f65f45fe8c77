//! How to begin: a form from a file or an address, a draft, or the example.

use super::{Action, View};
use crate::dialogs::Ask;
use crate::layout;
use crate::text::Look;
use crate::text::button::{self, Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, edit_line_ui, entered};
use crate::text::label::{heading_ui, label_ui, title_ui};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::{drafts, held, import, outbox, trust};
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::session::{Command, Job};
use tocsin_i18n::{Args, Review};

/// What was typed on this page.
#[derive(Default)]
pub struct Memory {
    path: String,
    address: String,
    /// The draft from elsewhere.
    pub import: import::Memory,
    outbox: outbox::Memory,
    /// What is compared with a form that was refused.
    pub held: trust::compare::Memory,
}

impl Memory {
    /// The page is left: passwords go.
    pub fn forget(&mut self) {
        self.outbox.forget();
    }
}

/// The page.
pub fn welcome_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (memory, drafts): (&mut Memory, &mut drafts::Memory),
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    title_ui(ui, cx, &cx.t("welcome-title"), view.turned);
    label_ui(ui, cx, &cx.t("welcome-what"), Look::BODY);
    ui.add_space(12.0);
    held::held_ui(ui, view, &mut memory.held, out);
    outbox::outbox_ui(ui, view, &mut memory.outbox, out);
    import::import_ui(ui, view, &mut memory.import, out);
    let all: Vec<_> = view.state.drafts.iter().collect();
    drafts::drafts_ui(ui, view, &all, drafts, out);
    if view.state.brand.is_some() {
        card_ui(ui, cx, "brand", |ui| {
            heading_ui(ui, cx, 2, &cx.t("brand-open"));
            let note = cx.words.attr("brand-open", "note", &Args::new());
            label_ui(ui, cx, &note.unwrap_or_default(), Look::BODY);
            ui.add_space(NEAR);
            if button_ui(ui, cx, &cx.t("open"), Weight::Primary).clicked() {
                out.push(Action::Do(Command::Start(Job::OpenBrand)));
            }
        });
    }
    card_ui(ui, cx, "file", |ui| {
        heading_ui(ui, cx, 2, &cx.t("welcome-file"));
        label_ui(ui, cx, &cx.t("welcome-file-note"), Look::BODY);
        ui.add_space(NEAR);
        let weight = if view.state.drafts.is_empty() && view.state.brand.is_none() {
            Weight::Primary
        } else {
            Weight::Plain
        };
        if button_ui(ui, cx, &cx.t("welcome-file-choose"), weight).clicked() {
            out.push(Action::Ask(Ask::Bundle));
        }
        ui.add_space(NEAR);
        typed_ui(
            ui,
            view,
            ("welcome-path", "open"),
            &mut memory.path,
            out,
            |path| Job::OpenFile(PathBuf::from(path)),
        );
    });
    card_ui(ui, cx, "address", |ui| {
        heading_ui(ui, cx, 2, &cx.t("welcome-address"));
        label_ui(ui, cx, &cx.t("welcome-address-note"), Look::BODY);
        ui.add_space(NEAR);
        typed_ui(
            ui,
            view,
            ("welcome-address-label", "fetch"),
            &mut memory.address,
            out,
            Job::OpenAddress,
        );
    });
    card_ui(ui, cx, "example", |ui| {
        heading_ui(ui, cx, 2, &cx.t("welcome-example"));
        label_ui(ui, cx, &cx.t("welcome-example-note"), Look::BODY);
        ui.add_space(NEAR);
        if button_ui(ui, cx, &cx.t("welcome-example-try"), Weight::Plain).clicked() {
            out.push(Action::Do(Command::Start(Job::OpenExample)));
        }
    });
    label_ui(ui, cx, &cx.t("welcome-quiet"), Look::NOTE);
    if cx.words.lang().review() == Review::Unreviewed {
        label_ui(ui, cx, &cx.t("translation-unreviewed"), Look::NOTE);
    }
}

/// A label, a field and a button that starts a job with what was typed.
fn typed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, action): (&str, &str),
    text: &mut String,
    out: &mut Vec<Action>,
    job: impl FnOnce(String) -> Job,
) {
    let cx = view.cx;
    let label = label_ui(ui, cx, &cx.t(name), Look::NOTE);
    layout::row(ui, cx.dir, 40.0, |ui| {
        let example = cx.example(name);
        let width = Some(button::beside(ui, cx, &cx.t(action)));
        let edit = Edit {
            width,
            data: true,
            example: &example,
            ..Edit::new(Id::unique(name), label.id)
        };
        let field = edit_line_ui(ui, cx, &edit, text);
        let typed = text.trim().to_owned();
        let entered = entered(ui, &field);
        let pressed =
            button_if_ui(ui, cx, &cx.t(action), Weight::Plain, !typed.is_empty()).clicked();
        if (entered || pressed) && !typed.is_empty() {
            out.push(Action::Do(Command::Start(job(typed))));
        }
    });
}
