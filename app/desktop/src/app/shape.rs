//! The frame around a page: the team on top, the steps beside it, what has to be told, the page, and the way
//! back and onward. In this order it is read and walked through with Tab, too.

use crate::cx::Cx;
use crate::layout;
use crate::screens::team::forms;
use crate::screens::{Action, Local, Screen, View, deliver, form, receipt, review, team, welcome};
use crate::text::label::label_ui;
use crate::text::{Look, Tone};
use crate::theme;
use crate::widgets::copy::copy_ui;
use crate::widgets::frame::{self, FOOT};
use crate::widgets::key::key_ui;
use crate::widgets::own::own_ui;
use crate::widgets::{fonts, leave, notice, preview, protect, stepper, trust};
use egui::{CentralPanel, Frame, Id, Margin, Panel, ScrollArea, Ui, UiBuilder};
use tocsin_core::session::{Command, Protection, Saving};
use tocsin_form_schema::form::Form;
use tocsin_i18n::{Args, Dir};

/// Narrower than this, the steps stand above the page instead of beside it.
const WIDE: f32 = 880.0;

/// Around which page.
pub struct Shape<'a> {
    /// The page.
    pub screen: &'a Screen,
}

impl Shape<'_> {
    /// Draws everything.
    pub fn draw(&self, ui: &mut Ui, view: &View<'_>, local: &mut Local, out: &mut Vec<Action>) {
        settle(ui);
        frame::frame_ui(ui, view, self.screen, out);
        trust::band_ui(ui, view, self.screen, &mut local.trust, out);
        frame::exercise_band_ui(ui, view);
        let beside = preview::band_ui(ui, view, &mut local.preview);
        fonts::fonts_ui(ui, view.cx);
        // What stands at the foot is drawn last, as it is read last; its room is kept free before.
        let room = ui.available_rect_before_wrap();
        let (room, beside) = layout::split_at_end(view.cx.dir, room, beside);
        let foot = match self.screen {
            Screen::Welcome => 0.0,
            _ => FOOT,
        };
        let (body, foot) = room.split_top_bottom_at_y(room.bottom() - foot);
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            if *self.screen != Screen::Welcome {
                self.steps_ui(ui, view, out);
            }
            notice::told_ui(ui, view, &mut local.told, out);
            CentralPanel::no_frame().show(ui, |ui| self.scroll_ui(ui, view, local, out));
        });
        ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
            self.foot_ui(ui, view, local, out);
        });
        preview::panel_ui(ui, view, beside, out);
        protect::protect_ui(ui, view, &mut local.protect, out);
        leave::leave_ui(ui, view, &mut local.leave, &mut local.protect);
    }

    fn scroll_ui(&self, ui: &mut Ui, view: &View<'_>, local: &mut Local, out: &mut Vec<Action>) {
        let mut scroll = ScrollArea::vertical().id_salt("page").auto_shrink(false);
        if view.turned {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        let margin = Margin {
            left: 32,
            right: 32,
            top: 28,
            bottom: 48,
        };
        // What stands above the page comes and goes: the page's own IDs do not hang on it.
        let page = |ui: &mut Ui| {
            layout::centred(ui, view.cx.dir, theme::COLUMN + 64.0, |ui| {
                Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    self.page_ui(ui, view, local, out);
                });
            })
        };
        scroll.show(ui, |ui| layout::stable(ui, "page", page));
    }

    fn page_ui(&self, ui: &mut Ui, view: &View<'_>, local: &mut Local, out: &mut Vec<Action>) {
        match self.screen {
            Screen::Welcome if view.state.preview.is_some() => preview::nothing_ui(ui, view),
            Screen::Welcome => {
                welcome::welcome_ui(ui, view, (&mut local.welcome, &mut local.drafts), out)
            }
            Screen::Team => {
                let memory = (&mut local.team, &mut local.trust, &mut local.drafts);
                team::team_ui(ui, view, memory, out)
            }
            Screen::Page(id) => {
                layout::stable(ui, id.as_str(), |ui| {
                    // Whether a question is to come is not known yet: nothing is typed until it is.
                    let untouched = view.state.draft.as_ref().is_some_and(|d| d.revision == 0);
                    if untouched && view.state.protection == Protection::Checking {
                        ui.disable();
                    }
                    let mut page = |ui: &mut Ui| form::form_ui(ui, view, id, &mut local.form, out);
                    match &view.state.team {
                        Some(team) => own_ui(ui, view, team, page),
                        None => page(ui),
                    }
                });
            }
            Screen::Review => {
                review::review_ui(ui, view, &mut local.form, out);
                copy_ui(ui, view, &mut local.copy, out);
            }
            Screen::Deliver => {
                deliver::deliver_ui(ui, view, &mut local.deliver, out);
                key_ui(ui, view, &mut local.key, out);
            }
            Screen::Receipt => {
                receipt::receipt_ui(ui, view, &mut local.receipt, out);
                key_ui(ui, view, &mut local.key, out);
                copy_ui(ui, view, &mut local.copy, out);
            }
        }
    }

    fn steps_ui(&self, ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
        let cx = view.cx;
        if ui.available_width() < WIDE {
            let frame = Frame::new().inner_margin(Margin::symmetric(24, 8));
            Panel::top("steps").frame(frame).show(ui, |ui| {
                let words = step_in_words(cx, &stepper::steps(view, self.screen), self.screen);
                layout::row(ui, cx.dir, 24.0, |ui| {
                    label_ui(ui, cx, &words, Look::NOTE.one_line());
                });
            });
            return;
        }
        let panel = match cx.dir {
            Dir::Ltr => Panel::left("steps"),
            Dir::Rtl => Panel::right("steps"),
        };
        let frame = Frame::new().inner_margin(Margin::symmetric(14, 20));
        let panel = panel.frame(frame).resizable(false).exact_size(272.0);
        panel.show(ui, |ui| {
            ScrollArea::vertical().id_salt("steps").show(ui, |ui| {
                ui.with_layout(layout::column(cx.dir), |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    stepper::stepper_ui(ui, view, self.screen, out);
                });
            });
        });
    }

    /// Back, the state of the draft, and the one thing to do next.
    fn foot_ui(&self, ui: &mut Ui, view: &View<'_>, local: &Local, out: &mut Vec<Action>) {
        let cx = view.cx;
        let back = |id: &str, action| Some((cx.t(id), action));
        let onward = |id: &str, enabled, action| Some((cx.t(id), enabled, action));
        let draft = view.state.draft.as_ref();
        let (back, onward) = match self.screen {
            Screen::Welcome => return,
            Screen::Team => (
                // The author closes the window instead.
                back("close-team", Action::Do(Command::CloseTeam))
                    .filter(|_| view.state.preview.is_none()),
                begin(view, &local.team.forms),
            ),
            Screen::Page(id) => {
                let (before, after) = form::neighbours(view, id);
                let to = before.map_or(Screen::Team, Screen::Page);
                let next = match after {
                    Some(page) => onward("next", true, Action::Go(Screen::Page(page))),
                    None => onward("to-review", true, Action::Go(Screen::Review)),
                };
                (back("back", Action::Go(to)), next)
            }
            Screen::Review => {
                let last = draft
                    .and_then(|d| d.evaluation.pages.last())
                    .map_or(Screen::Team, |p| Screen::Page(p.page.clone()));
                let complete = draft.is_some_and(|d| d.evaluation.complete());
                (
                    back("back", Action::Go(last)),
                    onward("to-deliver", complete, Action::Go(Screen::Deliver)),
                )
            }
            Screen::Deliver => (
                back("back", Action::Go(Screen::Review)),
                deliver::onward(view, &local.deliver),
            ),
            Screen::Receipt => (
                back("back", Action::Go(Screen::Deliver)),
                onward("finish", true, Action::Do(Command::CloseTeam)),
            ),
        };
        frame::foot_ui(ui, cx, back, saving(view), onward, out);
    }
}

/// Panels are as high as their words were in the frame before: in a new width one more frame is needed.
fn settle(ui: &Ui) {
    let (key, width) = (Id::unique("width"), ui.max_rect().width());
    let before = ui.data(|data| data.get_temp::<f32>(key));
    if before != Some(width) {
        ui.data_mut(|data| data.insert_temp(key, width));
        ui.ctx().request_repaint();
    }
}

/// "Step 3 of 12: Times".
fn step_in_words(cx: &Cx<'_>, steps: &[stepper::Step], here: &Screen) -> String {
    let at = steps.iter().position(|s| s.screen == *here).unwrap_or(0);
    let name = steps.get(at).map(|s| s.name.clone()).unwrap_or_default();
    let args = Args::new()
        .with("number", at + 1)
        .with("count", steps.len())
        .with("name", name);
    cx.ta("step-of", args)
}

/// From the team to the form: the draft under way, or a new one of the form that was chosen.
fn begin(view: &View<'_>, choice: &forms::Memory) -> Option<(String, bool, Action)> {
    let team = view.state.team.as_ref()?;
    if let Some((draft, ..)) = view.draft() {
        let page = draft.evaluation.pages.first()?.page.clone();
        return Some((view.cx.t("to-form"), true, Action::Go(Screen::Page(page))));
    }
    Some(match choice.chosen(team) {
        Some(Form { id, .. }) => {
            let begin = Action::Do(Command::NewDraft(id.clone()));
            (forms::title(team, id), true, begin)
        }
        None => (view.cx.t("choose-form"), true, Action::Choose),
    })
}

/// Where the draft stands on disk, in words; why it could not be saved is told above the page.
fn saving(view: &View<'_>) -> Option<(String, Tone)> {
    let cx = view.cx;
    // That nothing is kept of a preview stands above the page.
    let (draft, ..) = view.draft().filter(|_| view.state.preview.is_none())?;
    Some(match &draft.saving {
        Saving::Saved(at) => {
            let args = Args::new().with("time", cx.formats.time(at.time()));
            (cx.ta("saving-saved", args), Tone::Weak)
        }
        Saving::Pending => (cx.t("saving-pending"), Tone::Weak),
        Saving::Failed(_) => (cx.t("saving-failed"), Tone::Bad),
        Saving::MemoryOnly if draft.revision == 0 => return None,
        Saving::MemoryOnly => (cx.t("saving-memory"), Tone::Warn),
    })
}
