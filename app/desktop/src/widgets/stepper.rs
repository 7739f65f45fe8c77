//! Where the reporter is, what is behind and what is to come.

use crate::cx::Cx;
use crate::layout;
use crate::screens::{Action, Screen, View};
use crate::text::label::Lines;
use crate::text::{Look, Tone};
use crate::widgets::icon::{Icon, paint};
use egui::{Color32, Sense, Stroke, Ui, pos2, vec2};
use tocsin_core::session::DraftState;
use tocsin_core::store::pins::Trust;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::evaluate::PageState;
use tocsin_form_schema::form::Form;
use tocsin_i18n::Args;

/// One step.
pub struct Step {
    /// Where it leads.
    pub screen: Screen,
    /// Its name.
    pub name: String,
    /// What is said below the name.
    pub note: String,
    /// Its sign.
    pub icon: Icon,
    /// Can be gone to.
    pub reachable: bool,
}

/// All steps from the team to the receipt.
pub fn steps(view: &View<'_>, here: &Screen) -> Vec<Step> {
    let cx = view.cx;
    let plain = |screen: Screen, id: &str, reachable, done: bool| Step {
        screen,
        name: cx.t(id),
        note: String::new(),
        icon: if done { Icon::Tick } else { Icon::Open },
        reachable,
    };
    let unchecked = (view.state.team.as_ref()).is_some_and(|team| team.trust.is_unchecked());
    let done = *here != Screen::Team && !unchecked;
    let mut steps = vec![plain(Screen::Team, "step-team", true, done)];
    if unchecked && let Some(team) = steps.first_mut() {
        let mismatched = (view.state.team.as_ref()).is_some_and(|t| t.trust == Trust::Mismatched);
        team.note = cx.t(if mismatched {
            "known-mismatched"
        } else {
            "known-not-yet"
        });
    }
    if let Some((draft, form, team)) = view.draft() {
        let texts = team.texts.get(&form.id);
        for state in &draft.evaluation.pages {
            let id = format!("page--{}", state.page);
            let name = texts.map_or_else(|| id.clone(), |t| t.text(&id, &Args::new()));
            let answered = answered(form, draft, state);
            let (icon, note) = progress(cx, state, answered);
            steps.push(Step {
                screen: Screen::Page(state.page.clone()),
                name,
                note,
                icon,
                reachable: true,
            });
        }
        let delivered = *here == Screen::Receipt;
        // Whether it was read nobody knows: it is over when the report is delivered.
        steps.push(plain(Screen::Review, "step-review", true, delivered));
        steps.push(plain(Screen::Deliver, "step-deliver", true, delivered));
    }
    if *here == Screen::Receipt {
        steps.push(plain(Screen::Receipt, "step-receipt", true, false));
    }
    for step in &mut steps {
        if step.screen == *here && step.note.is_empty() {
            step.icon = Icon::Here;
        }
    }
    steps
}

/// Whether anything on a page is answered.
fn answered(form: &Form, draft: &DraftState, state: &PageState) -> bool {
    let page = form.pages.iter().find(|p| p.id == state.page);
    page.is_some_and(|p| {
        p.fields
            .iter()
            .any(|f| draft.answers.get(&Key::field(f.clone())).is_some())
    })
}

fn progress(cx: &Cx<'_>, state: &PageState, answered: bool) -> (Icon, String) {
    let missing = state.required.saturating_sub(state.done);
    if state.wrong > 0 {
        (
            Icon::Wrong,
            cx.ta("page-wrong", Args::new().with("count", state.wrong)),
        )
    } else if missing > 0 {
        (
            Icon::Open,
            cx.ta("page-missing", Args::new().with("count", missing)),
        )
    } else if state.required == 0 && !answered {
        (Icon::Open, cx.t("page-optional"))
    } else {
        (Icon::Tick, cx.t("page-done"))
    }
}

/// The steps below one another, with a thread between them.
pub fn stepper_ui(ui: &mut Ui, view: &View<'_>, here: &Screen, out: &mut Vec<Action>) {
    let cx = view.cx;
    let steps = steps(view, here);
    let mut before: Option<egui::Pos2> = None;
    for step in &steps {
        let current = step.screen == *here;
        let response = step_ui(ui, cx, step, current);
        let centre = pos2(
            layout::from_start(cx.dir, response.rect, 20.0),
            response.rect.center().y,
        );
        if let Some(before) = before {
            let thread = [before + vec2(0.0, 11.0), centre - vec2(0.0, 11.0)];
            ui.painter()
                .line_segment(thread, Stroke::new(1.0, cx.colours.line));
        }
        before = Some(centre);
        if current && view.turned {
            response.scroll_to_me(None);
        }
        if response.clicked() && !current && step.reachable {
            out.push(Action::Go(step.screen.clone()));
        }
    }
}

fn step_ui(ui: &mut Ui, cx: &Cx<'_>, step: &Step, current: bool) -> egui::Response {
    let c = cx.colours;
    let (inset, width) = (40.0, ui.available_width());
    let look = Look {
        strong: current,
        ..Look::BODY
    };
    let tone = if step.icon == Icon::Wrong {
        Tone::Bad
    } else {
        Tone::Weak
    };
    let lines = Lines::new(
        ui,
        cx,
        width - inset - 6.0,
        (&step.name, look),
        (&step.note, Look::NOTE.tone(tone)),
    );
    let (_, rect) = ui.allocate_space(vec2(width, (lines.height() + 10.0).max(36.0)));
    let id = ui.make_persistent_id(("step", &step.name));
    let response = ui.interact(rect, id, Sense::click());
    if current {
        ui.painter().rect_filled(rect, 8, c.accent_ground);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 8, c.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect,
            8,
            Stroke::new(2.0, c.accent),
            egui::StrokeKind::Inside,
        );
    }
    let colour: Color32 = match step.icon {
        Icon::Tick => c.good,
        Icon::Wrong => c.bad,
        Icon::Here => c.accent,
        _ if current => c.accent,
        _ => c.edge,
    };
    paint(
        ui,
        step.icon,
        pos2(layout::from_start(cx.dir, rect, 20.0), rect.center().y),
        colour,
    );
    lines.paint(ui, cx, layout::after_start(cx.dir, rect, inset));
    let name = match step.note.as_str() {
        "" => step.name.clone(),
        note => cx.part_of(&step.name, note),
    };
    let name = crate::text::heard(&name).into_owned();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if current {
            node.set_aria_current(egui::accesskit::AriaCurrent::Step);
        }
    });
    crate::text::in_sight(response)
}
