//! A page of the form.

use super::{Action, FormMemory, View};
use crate::text::Look;
use crate::text::label::{heading_ui, label_ui, title_ui};
use crate::theme::NEAR;
use crate::widgets::answer::{Question, question_ui};
use crate::widgets::newer::{left_ui, newer_ui};
use crate::widgets::notice::{Kind, box_ui};
use crate::widgets::original::original_ui;
use crate::widgets::stage::{later, stage_ui};
use egui::Ui;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind as FieldKind;
use tocsin_i18n::Args;

/// The page `id`: its questions that apply, in order.
pub fn form_ui(
    ui: &mut Ui,
    view: &View<'_>,
    id: &Id,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let Some((draft, form, team)) = view.draft() else {
        return;
    };
    let (Some(page), Some(texts)) = (
        form.pages.iter().find(|p| p.id == *id),
        team.texts.get(&form.id),
    ) else {
        return;
    };
    let message = format!("page--{id}");
    title_ui(ui, cx, &texts.text(&message, &Args::new()), view.turned);
    if let Some(intro) = texts.attr(&message, "intro", &Args::new()) {
        label_ui(ui, cx, &intro, Look::BODY);
    }
    let first = draft.evaluation.pages.first().map(|p| &p.page);
    if first == Some(id) {
        original_ui(ui, view, team, out);
    }
    ui.add_space(14.0);
    if first == Some(id) {
        newer_ui(ui, view, memory, out);
        left_ui(ui, view, out);
    }
    // A page that the stage has taken away offers it, too.
    if first == Some(id) || !draft.evaluation.pages.iter().any(|p| p.page == *id) {
        stage_ui(ui, view, out);
    }
    if let Some(until) = draft
        .recovered
        .as_ref()
        .filter(|_| form.pages.first().is_some_and(|p| p.id == *id))
    {
        let args = Args::new().with("moment", cx.moment(until));
        box_ui(ui, cx, Kind::Good, &cx.ta("draft-recovered", args), |_| {});
        ui.add_space(14.0);
    }
    for part in page.parts() {
        let fields = part.fields.iter().filter_map(|f| form.fields.get(f));
        let asked: Vec<Question<'_>> = fields
            .map(|field| Question {
                key: Key::field(field.id.clone()),
                field,
                texts,
                draft,
            })
            .filter(|q| draft.evaluation.applies.contains(&q.key))
            .collect();
        if let Some(group) = part.group.filter(|_| !asked.is_empty()) {
            let message = format!("group--{}", group.id);
            heading_ui(ui, cx, 2, &texts.text(&message, &Args::new()));
            if let Some(intro) = texts.attr(&message, "intro", &Args::new()) {
                label_ui(ui, cx, &intro, Look::BODY);
            }
            ui.add_space(NEAR);
        }
        for q in &asked {
            question_ui(ui, view, q, memory, out);
        }
    }
    // What was sought and is not asked does not take the focus when it is asked later.
    memory.focus = None;
    for line in later(view, std::slice::from_ref(page)) {
        label_ui(ui, cx, &line, Look::NOTE);
    }
}

/// The pages before and after `id` among those that apply.
pub fn neighbours(view: &View<'_>, id: &Id) -> (Option<Id>, Option<Id>) {
    let Some((draft, ..)) = view.draft() else {
        return (None, None);
    };
    let pages = &draft.evaluation.pages;
    let Some(at) = pages.iter().position(|p| p.page == *id) else {
        return (None, None);
    };
    let page = |n: Option<usize>| n.and_then(|n| pages.get(n)).map(|p| p.page.clone());
    (page(at.checked_sub(1)), page(at.checked_add(1)))
}

/// The evidence field of a page, for files dropped on it: only when there is exactly one.
pub fn drop_target(view: &View<'_>, id: &Id) -> Option<Key> {
    let (draft, form, _) = view.draft()?;
    let page = form.pages.iter().find(|p| p.id == *id)?;
    let mut fields = page
        .fields
        .iter()
        .filter_map(|f| form.fields.get(f))
        .filter(|f| {
            matches!(f.kind, FieldKind::Evidence { .. })
                && draft.evaluation.applies.contains(&Key::field(f.id.clone()))
        });
    let field = fields.next()?;
    fields
        .next()
        .is_none()
        .then(|| Key::field(field.id.clone()))
}
