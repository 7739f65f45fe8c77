//! Everything said and everything missing; each is a jump.

use super::team::tried;
use super::{Action, FormMemory, Screen, View};
use crate::cx::{Cx, plain};
use crate::layout;
use crate::text::label::{heading_ui, label_ui, title_ui};
use crate::text::link::quiet;
use crate::text::{Look, Tone};
use crate::theme::NEAR;
use crate::widgets::answer::{Words, full_name, sentence};
use crate::widgets::card::card_ui;
use crate::widgets::icon::{Icon, icon_row_ui};
use crate::widgets::notice::{self, box_ui};
use crate::widgets::stage::{later, stage_ui};
use egui::{Frame, Ui};
use tocsin_core::session::DraftState;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::evaluate::{Finding, Level};
use tocsin_form_schema::form::{Field, Form, Page, Required};
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::{Args, Catalogue};

/// The page.
pub fn review_ui(ui: &mut Ui, view: &View<'_>, memory: &mut FormMemory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, form, team)) = view.draft() else {
        return;
    };
    let Some(texts) = team.texts.get(&form.id) else {
        return;
    };
    memory.reviewed = true;
    title_ui(ui, cx, &cx.t("review-title"), view.turned);
    stage_ui(ui, view, out);
    let review = Review {
        view,
        draft,
        form,
        texts,
    };
    let of = |levels: &[Level]| -> Vec<&Finding> {
        draft
            .evaluation
            .findings
            .iter()
            .filter(|f| levels.contains(&f.level))
            .collect()
    };
    let stops = of(&[Level::Missing, Level::Wrong]);
    if stops.is_empty() {
        box_ui(ui, cx, notice::Kind::Good, &cx.t("review-complete"), |_| {});
    } else {
        let title = cx.ta("review-stops", Args::new().with("count", stops.len()));
        box_ui(ui, cx, notice::Kind::Bad, &title, |ui| {
            findings_ui(ui, &review, &stops, out)
        });
    }
    if !draft.test && view.state.preview.is_none() {
        label_ui(ui, cx, &tried(view, team), Look::NOTE);
    }
    let warnings = of(&[Level::Warning]);
    if !warnings.is_empty() {
        let title = cx.ta("review-warnings", Args::new().with("count", warnings.len()));
        box_ui(ui, cx, notice::Kind::Warn, &title, |ui| {
            findings_ui(ui, &review, &warnings, out)
        });
    }
    let wanted = of(&[Level::Recommended]);
    if !wanted.is_empty() {
        let title = cx.ta(
            "review-recommended",
            Args::new().with("count", wanted.len()),
        );
        box_ui(ui, cx, notice::Kind::Info, &title, |ui| {
            let words = cx.t(if memory.wanted {
                "review-hide"
            } else {
                "review-show"
            });
            if quiet(ui, cx, &words, "").clicked() {
                memory.wanted = !memory.wanted;
            }
            for finding in wanted.iter().filter(|_| memory.wanted) {
                if let Some(name) = review.name(&finding.key)
                    && quiet(ui, cx, &name, "").clicked()
                {
                    out.push(Action::Jump(finding.key.clone()));
                }
            }
        });
    }
    let later = later(view, &form.pages);
    if !later.is_empty() {
        box_ui(ui, cx, notice::Kind::Info, &cx.t("review-later"), |ui| {
            for line in &later {
                label_ui(ui, cx, line, Look::BODY);
            }
        });
    }
    for state in &draft.evaluation.pages {
        let Some(page) = form.pages.iter().find(|p| p.id == state.page) else {
            continue;
        };
        page_ui(ui, &review, page, out);
    }
}

struct Review<'a> {
    view: &'a View<'a>,
    draft: &'a DraftState,
    form: &'a Form,
    texts: &'a Catalogue,
}

impl Review<'_> {
    fn cx(&self) -> &Cx<'_> {
        self.view.cx
    }

    /// The sentence of a finding; of what only another answer has made necessary it says so, and where it stands.
    fn sentence(&self, finding: &Finding) -> String {
        let said = sentence(self.cx(), self.texts, finding);
        let field = self.form.field(&finding.key);
        let by_another = matches!(field.map(|f| &f.required), Some(Required::When(_)));
        let on = |page: &&Page| page.fields.contains(&finding.key.field);
        let page = self.form.pages.iter().find(on);
        match page.filter(|_| by_another && finding.level == Level::Missing) {
            Some(page) => {
                let title = format!("page--{}", page.id);
                let args = Args::new()
                    .with("sentence", plain(&said))
                    .with("page", plain(&self.texts.text(&title, &Args::new())));
                self.cx().ta("review-made-required", args)
            }
            None => said,
        }
    }

    /// Its answers in words.
    fn words(&self) -> Words<'_> {
        Words {
            view: self.view,
            texts: self.texts,
        }
    }

    /// The name of a question; of a row's, with the rows it stands in.
    fn name(&self, key: &Key) -> Option<String> {
        full_name(self.view, key)
    }
}

fn findings_ui(ui: &mut Ui, review: &Review<'_>, findings: &[&Finding], out: &mut Vec<Action>) {
    let cx = review.cx();
    for finding in findings {
        let Some(name) = review.name(&finding.key) else {
            continue;
        };
        ui.with_layout(
            layout::line(cx.dir).with_cross_align(egui::Align::Min),
            |ui| {
                let (icon, colour) = match finding.level {
                    Level::Missing => (Icon::Open, cx.colours.bad),
                    Level::Warning | Level::Recommended => (Icon::Warn, cx.colours.warn),
                    Level::Wrong => (Icon::Wrong, cx.colours.bad),
                };
                icon_row_ui(ui, icon, colour, 28.0);
                ui.with_layout(layout::column(cx.dir), |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if quiet(ui, cx, &name, "").clicked() {
                        out.push(Action::Jump(finding.key.clone()));
                    }
                    let frame =
                        Frame::new().inner_margin(layout::margin(cx.dir, 0, 0, 0, NEAR as i8));
                    frame.show(ui, |ui| {
                        label_ui(
                            ui,
                            cx,
                            &review.sentence(finding),
                            Look::NOTE.tone(Tone::Normal),
                        );
                    });
                });
            },
        );
    }
}

fn page_ui(ui: &mut Ui, review: &Review<'_>, page: &Page, out: &mut Vec<Action>) {
    let cx = review.cx();
    card_ui(ui, cx, page.id.as_str(), |ui| {
        let title = (review.texts).text(&format!("page--{}", page.id), &Args::new());
        layout::sides(
            ui,
            cx.dir,
            (30.0, 120.0),
            |ui| {
                heading_ui(ui, cx, 2, &title);
            },
            |ui| {
                if quiet(ui, cx, &cx.t("review-change"), &title).clicked() {
                    out.push(Action::Go(Screen::Page(page.id.clone())));
                }
            },
        );
        let mut any = false;
        for part in page.parts() {
            let keys = part.fields.iter().map(|id| Key::field(id.clone()));
            let asked: Vec<Key> = keys
                .filter(|key| review.draft.evaluation.applies.contains(key))
                .collect();
            let answered = |key: &Key| review.draft.answers.get(key).is_some();
            if let Some(group) = part.group
                && asked.iter().any(answered)
            {
                ui.add_space(NEAR);
                let title = review
                    .texts
                    .text(&format!("group--{}", group.id), &Args::new());
                heading_ui(ui, cx, 3, &title);
            }
            for key in &asked {
                if let Some(field) = review.form.field(key) {
                    any |= answer_ui(ui, review, field, key, out);
                }
            }
        }
        if !any {
            label_ui(ui, cx, &cx.t("review-nothing"), Look::NOTE);
        }
    });
}

/// One answer as it will be read; `false` when there is none.
fn answer_ui(
    ui: &mut Ui,
    review: &Review<'_>,
    field: &Field,
    key: &Key,
    out: &mut Vec<Action>,
) -> bool {
    let cx = review.cx();
    let Some(value) = review.draft.answer(key, field) else {
        return false;
    };
    if let (Value::Rows(rows), Kind::Repeat(repeat)) = (value, &field.kind) {
        for row in rows {
            for inner in &repeat.fields {
                let key = key.child(row.id, inner.id.clone());
                if review.draft.evaluation.applies.contains(&key) {
                    answer_ui(ui, review, inner, &key, out);
                }
            }
        }
        return !rows.is_empty();
    }
    let Some(name) = review.name(key) else {
        return false;
    };
    ui.add_space(NEAR);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        layout::sides(
            ui,
            cx.dir,
            (28.0, 120.0),
            |ui| {
                label_ui(ui, cx, &name, Look::NOTE);
            },
            |ui| {
                // What is calculated changes with other answers.
                if field.calc.is_none() && quiet(ui, cx, &cx.t("review-change"), &name).clicked() {
                    out.push(Action::Jump(key.clone()));
                }
            },
        );
        let look = match field.kind {
            Kind::Text { .. } | Kind::LongText { .. } => Look::BODY.free(),
            _ => Look::BODY,
        };
        label_ui(
            ui,
            cx,
            &review.words().of(field, key, value),
            look.selectable(),
        );
    });
    true
}
