//! Files that go with the report: added by a dialog, by dropping them, or by a typed path.

use super::Editor;
use crate::dialogs::Ask;
use crate::layout;
use crate::screens::{Action, FormMemory};
use crate::text::button::{self, Weight, button_if_ui, button_ui};
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui, entered};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said, heard_as};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use egui::{Response, Ui};
use std::path::PathBuf;
use tocsin_core::metadata::{self, What};
use tocsin_core::session::{Command, Edit as Change, Job};
use tocsin_form_schema::answers::{Attachment, Value};
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Args;

/// The list of files and the ways to add one.
pub fn evidence_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let cx = editor.cx();
    let Kind::Evidence {
        max_count,
        max_size,
        types,
        malware,
    } = &editor.q.field.kind
    else {
        return Vec::new();
    };
    let files: &[Attachment] = match editor.q.value() {
        Some(Value::Evidence(files)) => files,
        _ => &[],
    };
    let wanted = (!types.is_empty()).then(|| {
        let types = cx.formats.one_of(types);
        cx.ta("evidence-types", Args::new().with("types", types))
    });
    let malware = malware.then(|| cx.t("evidence-malware"));
    let notes: Vec<String> = wanted.into_iter().chain(malware).collect();
    for note in &notes {
        label_ui(ui, cx, note, Look::NOTE);
    }
    for file in files {
        file_ui(ui, editor, file, out);
    }
    let sum: u64 = files.iter().map(|f| f.size).sum();
    let args = Args::new()
        .with("count", files.len())
        .with("size", cx.size(sum))
        .with("max-count", *max_count)
        .with("max-size", cx.size(*max_size));
    label_ui(ui, cx, &cx.ta("evidence-limits", args), Look::NOTE);
    layout::stable(ui, "add", |ui| add_ui(ui, editor, &notes, memory, out)).inner
}

/// The ways to add a file.
fn add_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    notes: &[String],
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let cx = editor.cx();
    let mut responses = Vec::new();
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        let add = button_ui(ui, cx, &cx.t("evidence-add"), Weight::Plain);
        if add.clicked() {
            out.push(Action::Ask(Ask::Evidence(editor.q.key.clone())));
        }
        label_ui(ui, cx, &cx.t("evidence-drop"), Look::NOTE);
        responses.push(add);
    });
    let path = memory.path.entry(editor.q.key.clone()).or_default();
    let label = label_ui(ui, cx, &cx.t("evidence-path"), Look::NOTE);
    layout::row(ui, cx.dir, 40.0, |ui| {
        let width = Some(button::beside(ui, cx, &cx.t("evidence-add-path")));
        let edit = Edit {
            width,
            mono: true,
            said: Said {
                description: [notes, std::slice::from_ref(&editor.said.description)]
                    .concat()
                    .join(" "),
                ..editor.said.clone()
            },
            ..Edit::new(editor.id(), label.id)
        };
        let field = edit_line_ui(ui, cx, &edit, path);
        let entered = entered(ui, &field);
        let pressed = button_if_ui(
            ui,
            cx,
            &cx.t("evidence-add-path"),
            Weight::Plain,
            !path.trim().is_empty(),
        )
        .clicked();
        if (entered || pressed) && !path.trim().is_empty() {
            let file = PathBuf::from(std::mem::take(path).trim());
            out.push(Action::Do(Command::Start(Job::AddEvidence(
                editor.q.key.clone(),
                vec![file],
            ))));
        }
        responses.push(field);
    });
    responses
}

fn file_ui(ui: &mut Ui, editor: &Editor<'_>, file: &Attachment, out: &mut Vec<Action>) {
    let cx = editor.cx();
    card_ui(ui, cx, file.id, |ui| {
        // A file name may hold anything: what acts on directions is shown as its number.
        let name = tocsin_i18n::visible(&file.name).into_owned();
        layout::sides(
            ui,
            cx.dir,
            (28.0, 120.0),
            |ui| {
                label_ui(ui, cx, &name, Look::NAME.free());
                label_ui(ui, cx, &cx.size(file.size), Look::NOTE);
            },
            |ui| {
                if quiet(ui, cx, &cx.t("remove"), &name).clicked() {
                    let change = Change::RemoveEvidence(editor.q.key.clone(), file.id);
                    out.push(Action::Do(Command::Edit(change)));
                }
            },
        );
        says_ui(ui, editor, file, &name, out);
        ui.add_space(NEAR);
        let label = label_ui(ui, cx, &cx.t("evidence-what"), Look::NOTE);
        let id = editor.id().with(("file", file.id));
        let mut text = file.description.clone();
        let edit = Edit {
            max: 1000,
            said: Said::default(),
            ..Edit::new(id, label.id)
        };
        let response = edit_line_ui(ui, cx, &edit, &mut text);
        heard_as(&response, &cx.named(&cx.t("evidence-what"), &name));
        if response.changed() {
            let change = Change::DescribeEvidence(editor.q.key.clone(), file.id, text);
            out.push(Action::Do(Command::Edit(change)));
        }
    });
}

/// What the file says of those who made it, and whether that goes along.
fn says_ui(ui: &mut Ui, editor: &Editor<'_>, file: &Attachment, name: &str, out: &mut Vec<Action>) {
    let cx = editor.cx();
    let said = |what: What| file.says.get(what.name());
    let told = metadata::told(&file.says);
    let told = told.map(|(message, value)| cx.ta(&message, Args::new().with("value", value)));
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        label_ui(ui, cx, &cx.t("evidence-says"), Look::NOTE);
        for one in &told {
            label_ui(ui, cx, one, Look::NOTE.free());
        }
    }
    for what in [What::Perhaps, What::More, What::Fixed] {
        let is_new = what != What::Fixed || said(What::Perhaps).is_none();
        if said(what).is_some() && is_new {
            let message = format!("evidence-says-{}", what.name());
            label_ui(ui, cx, &cx.t(&message), Look::NOTE);
        }
    }
    if file.says.is_empty() || said(What::Fixed).is_some() {
        return;
    }
    let id = editor.id().with(("bare", file.id));
    let words = cx.t("evidence-bare");
    let mark = (Mark::Check, file.bare);
    let response = choice_ui(ui, cx, id, mark, &words, None, &Said::default());
    heard_as(&response, &cx.named(&words, name));
    if response.clicked() {
        let change = Change::BareEvidence(editor.q.key.clone(), file.id, !file.bare);
        out.push(Action::Do(Command::Edit(change)));
    }
}
