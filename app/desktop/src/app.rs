//! The program in the window: owns the session and the page, lets each page read and ask, does what it asks.

use crate::cx::Cx;
use crate::dialogs::{Ask, Chosen, Dialogs};
use crate::layout;
use crate::screens::{
    self, Action, Local, Screen, View, deliver, form, receipt, review, team, welcome,
};
use crate::text::Tone;
use crate::theme::{self, Colours};
use crate::widgets::{frame, notice, protect, stepper};
use egui::{CentralPanel, Frame, Key, KeyboardShortcut, Margin, Modifiers, Panel, ScrollArea, Ui};
use jiff::Zoned;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tocsin_core::clock::Clock;
use tocsin_core::session::{Command, Config, Job, Saving, Session};
use tocsin_form_schema::answers::Key as AnswerKey;
use tocsin_i18n::{Args, Formats, Lang};

/// Narrower than this, the steps stand above the page instead of beside it.
const WIDE: f32 = 880.0;

/// The window's program.
pub struct App {
    session: Option<Session>,
    clock: Arc<dyn Clock>,
    formats: Formats,
    screen: Screen,
    local: Local,
    dialogs: Dialogs,
    /// What was there before the last look, to see what has come.
    seen: Seen,
    /// The page has changed: it begins at its top.
    turned: bool,
}

/// What the next page follows from.
#[derive(Clone, Default, PartialEq)]
struct Seen {
    team: Option<String>,
    draft: Option<String>,
    receipt: Option<Zoned>,
}

impl App {
    /// Opens a session; `file` is a bundle to open first.
    pub fn new(config: Config, file: Option<PathBuf>) -> App {
        let clock = config.clock.clone();
        let mut session = Session::open(config);
        if let Some(file) = file {
            session.command(Command::Start(Job::OpenFile(file)));
        }
        let formats = Formats::new(&session.state().lang);
        App {
            session: Some(session),
            clock,
            formats,
            screen: Screen::Welcome,
            local: Local::default(),
            dialogs: Dialogs::default(),
            seen: Seen::default(),
            turned: false,
        }
    }

    /// The session, for tests that look at what the pages did.
    pub fn session(&mut self) -> Option<&mut Session> {
        self.session.as_mut()
    }

    /// The page that is shown.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Shows another page.
    pub fn go(&mut self, screen: Screen) {
        if self.screen != screen {
            self.local.deliver.forget();
            self.screen = screen;
            self.turned = true;
        }
    }

    /// Takes in what has happened, and turns to the page that follows from it.
    pub fn poll(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        session.poll();
        for Chosen { ask, paths } in self.dialogs.poll() {
            let Some(first) = paths.first().cloned() else {
                continue;
            };
            match ask {
                Ask::Bundle => session.command(Command::Start(Job::OpenFile(first))),
                Ask::Evidence(key) => session.command(Command::Start(Job::AddEvidence(key, paths))),
                Ask::Save(_) => self.local.deliver.path = first.display().to_string(),
            }
        }
        let state = session.state();
        let now = Seen {
            team: state
                .team
                .as_ref()
                .map(|t| t.newest.manifest_sha256.clone()),
            draft: state.draft.as_ref().map(|d| d.id.clone()),
            receipt: state.receipt.as_ref().map(|r| r.at.clone()),
        };
        if state.lang != *self.formats.lang() {
            self.formats = Formats::new(&state.lang);
        }
        if now == self.seen {
            return;
        }
        let first_page = || {
            state
                .draft
                .as_ref()
                .and_then(|d| d.evaluation.pages.first())
                .map(|p| p.page.clone())
        };
        let next = if now.team.is_none() {
            Some(Screen::Welcome)
        } else if now.receipt.is_some() && now.receipt != self.seen.receipt {
            Some(Screen::Receipt)
        } else if now.draft.is_some() && now.draft != self.seen.draft {
            self.local.form = screens::FormMemory::default();
            first_page().map(Screen::Page)
        } else if now.team != self.seen.team
            || (now.draft.is_none() && self.screen != Screen::Receipt)
        {
            Some(Screen::Team)
        } else {
            None
        };
        self.seen = now;
        if let Some(next) = next {
            self.go(next);
        }
    }

    /// Draws the page and does what it asks for.
    pub fn show(&mut self, ui: &mut Ui) {
        self.poll();
        let Some(session) = &self.session else { return };
        let state = session.state();
        let now = self.clock.now();
        let colours = Colours::of(ui.ctx().theme());
        let cx = Cx {
            words: &state.words,
            formats: &self.formats,
            dir: state.lang.dir(),
            colours,
        };
        let view = View {
            cx: &cx,
            state,
            now: &now,
        };
        let mut out = Vec::new();
        keys(ui, &view, &self.screen, &mut out);
        dropped(ui, &view, &self.screen, &mut out);
        name_window(ui, &view);
        let shape = Shape {
            screen: &self.screen,
            turned: std::mem::take(&mut self.turned),
        };
        shape.draw(ui, &view, &mut self.local, &mut out);
        if self.screen == Screen::Team {
            // The page shows a clock.
            ui.ctx().request_repaint_after(Duration::from_secs(60));
        }
        let titles = Titles::of(&cx);
        let acted = !out.is_empty();
        for action in out {
            self.act(ui.ctx(), action, &titles);
        }
        if acted {
            // What an action has changed is seen in the next frame.
            ui.ctx().request_repaint();
        }
    }

    fn act(&mut self, ctx: &egui::Context, action: Action, titles: &Titles) {
        let Some(session) = &mut self.session else {
            return;
        };
        match action {
            Action::Do(command) => {
                // A new attempt: what was told of the last one has served.
                if matches!(&command, Command::Start(job) if !matches!(job, Job::Prepare)) {
                    let told: Vec<u64> = session.state().notices.iter().map(|n| n.id).collect();
                    told.into_iter()
                        .for_each(|id| session.command(Command::Dismiss(id)));
                }
                session.command(command);
            }
            Action::Go(screen) => self.go(screen),
            Action::Jump(key) => self.jump(key),
            Action::Ask(ask) => {
                let title = titles.of_dialog(&ask);
                self.dialogs.open(ctx, ask, title);
            }
            Action::Copy(text) => ctx.copy_text(text),
            Action::Open(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
        }
    }

    fn jump(&mut self, key: AnswerKey) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let form = state
            .team
            .as_ref()
            .zip(state.draft.as_ref())
            .and_then(|(team, draft)| team.bundle.published.forms.get(&draft.form));
        let page = form.and_then(|form| form.pages.iter().find(|p| p.fields.contains(&key.field)));
        if let Some(id) = page.map(|p| p.id.clone()) {
            self.local.form.focus = Some(key);
            self.go(Screen::Page(id));
        }
    }

    /// Saves a last time.
    pub fn close(&mut self) {
        if let Some(session) = self.session.take() {
            session.close();
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.poll();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.close();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

/// Titles of file dialogs, put into words before the page's actions are done.
struct Titles {
    bundle: String,
    evidence: String,
    save: String,
}

impl Titles {
    fn of(cx: &Cx<'_>) -> Titles {
        let plain = |id: &str| tocsin_i18n::strip_isolates(&cx.t(id)).into_owned();
        Titles {
            bundle: plain("welcome-file"),
            evidence: plain("evidence-add"),
            save: plain("save-path"),
        }
    }

    fn of_dialog(&self, ask: &Ask) -> String {
        match ask {
            Ask::Bundle => self.bundle.clone(),
            Ask::Evidence(_) => self.evidence.clone(),
            Ask::Save(_) => self.save.clone(),
        }
    }
}

/// The frame around a page.
struct Shape<'a> {
    screen: &'a Screen,
    turned: bool,
}

impl Shape<'_> {
    fn draw(&self, ui: &mut Ui, view: &View<'_>, local: &mut Local, out: &mut Vec<Action>) {
        let cx = view.cx;
        frame::frame_ui(ui, view, self.screen, out);
        frame::example_ui(ui, view);
        self.foot_ui(ui, view, local, out);
        if *self.screen != Screen::Welcome {
            self.steps_ui(ui, view, out);
        }
        notice::told_ui(ui, view, out);
        CentralPanel::no_frame().show(ui, |ui| {
            let scroll = ScrollArea::vertical().id_salt("page").auto_shrink(false);
            let scroll = if self.turned {
                scroll.vertical_scroll_offset(0.0)
            } else {
                scroll
            };
            scroll.show(ui, |ui| {
                layout::centred(ui, cx.dir, theme::COLUMN + 64.0, |ui| {
                    Frame::new()
                        .inner_margin(Margin {
                            left: 32,
                            right: 32,
                            top: 28,
                            bottom: 48,
                        })
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width());
                            self.page_ui(ui, view, local, out);
                        });
                });
            });
        });
        protect::protect_ui(ui, view, &mut local.protect, out);
    }

    fn page_ui(&self, ui: &mut Ui, view: &View<'_>, local: &mut Local, out: &mut Vec<Action>) {
        match self.screen {
            Screen::Welcome => welcome::welcome_ui(ui, view, &mut local.welcome, out),
            Screen::Team => team::team_ui(ui, view, &mut local.team, out),
            Screen::Page(id) => {
                layout::stable(ui, id.as_str(), |ui| {
                    form::form_ui(ui, view, id, &mut local.form, out)
                });
            }
            Screen::Review => review::review_ui(ui, view, &mut local.form, out),
            Screen::Deliver => deliver::deliver_ui(ui, view, &mut local.deliver, out),
            Screen::Receipt => receipt::receipt_ui(ui, view, out),
        }
    }

    fn steps_ui(&self, ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
        let cx = view.cx;
        let frame = Frame::new().inner_margin(Margin::symmetric(14, 20));
        if ui.available_width() < WIDE {
            let steps = stepper::steps(view, self.screen);
            let at = steps
                .iter()
                .position(|s| s.screen == *self.screen)
                .unwrap_or(0);
            let name = steps.get(at).map(|s| s.name.clone()).unwrap_or_default();
            let args = Args::new()
                .with("number", at + 1)
                .with("count", steps.len())
                .with("name", name);
            let frame = Frame::new().inner_margin(Margin::symmetric(24, 8));
            Panel::top("steps").frame(frame).show(ui, |ui| {
                layout::row(ui, cx.dir, 24.0, |ui| {
                    let look = crate::text::Look::NOTE.one_line();
                    crate::text::label::label_ui(ui, cx, &cx.ta("step-of", args), look);
                });
            });
            return;
        }
        let panel = match cx.dir {
            tocsin_i18n::Dir::Ltr => Panel::left("steps"),
            tocsin_i18n::Dir::Rtl => Panel::right("steps"),
        };
        panel
            .frame(frame)
            .resizable(false)
            .exact_size(272.0)
            .show(ui, |ui| {
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
        let (back, onward) = match self.screen {
            Screen::Welcome => return,
            Screen::Team => (
                back("close-team", Action::Do(Command::CloseTeam)),
                self.begin(view),
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
                let pages = view.state.draft.as_ref().map(|d| &d.evaluation.pages);
                let last = pages
                    .and_then(|p| p.last())
                    .map_or(Screen::Team, |p| Screen::Page(p.page.clone()));
                let complete = view
                    .state
                    .draft
                    .as_ref()
                    .is_some_and(|d| d.evaluation.complete());
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

    /// From the team to the form: the draft under way, or a new one of the first form.
    fn begin(&self, view: &View<'_>) -> Option<(String, bool, Action)> {
        let team = view.state.team.as_ref()?;
        if let Some((draft, ..)) = view.draft() {
            let page = draft.evaluation.pages.first()?.page.clone();
            return Some((view.cx.t("to-form"), true, Action::Go(Screen::Page(page))));
        }
        let form = team.bundle.published.forms.keys().next()?;
        let title = team
            .texts
            .get(form)?
            .text(&format!("form--{form}"), &Args::new());
        Some((title, true, Action::Do(Command::NewDraft(form.clone()))))
    }
}

/// Where the draft stands on disk, in words.
fn saving(view: &View<'_>) -> Option<(String, Tone)> {
    let cx = view.cx;
    let (draft, ..) = view.draft()?;
    Some(match &draft.saving {
        Saving::Saved(at) => {
            let args = Args::new().with("time", cx.formats.time(at.time()));
            (cx.ta("saving-saved", args), Tone::Weak)
        }
        Saving::Pending => (cx.t("saving-pending"), Tone::Weak),
        Saving::Failed(refusal) => (cx.explain(refusal).0, Tone::Bad),
        Saving::MemoryOnly if draft.revision == 0 => return None,
        Saving::MemoryOnly => (cx.t("saving-memory"), Tone::Warn),
    })
}

/// Undo and redo of the draft. Consumed before any field sees them, so that there is one history.
fn keys(ui: &Ui, view: &View<'_>, screen: &Screen, out: &mut Vec<Action>) {
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

/// Files dropped on the window: a bundle on the first page, evidence where a page asks for it.
fn dropped(ui: &Ui, view: &View<'_>, screen: &Screen, out: &mut Vec<Action>) {
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
        Screen::Welcome => out.push(Action::Do(Command::Start(Job::OpenFile(first)))),
        Screen::Page(id) => {
            if let Some(key) = form::drop_target(view, id) {
                out.push(Action::Do(Command::Start(Job::AddEvidence(key, files))));
            }
        }
        _ => {}
    }
}

/// Names the window for a screen reader, which egui does not.
fn name_window(ui: &Ui, view: &View<'_>) {
    let title = match &view.state.team {
        Some(team) => format!(
            "Tocsin – {}",
            crate::cx::team_name(&team.newest.published.team, view.cx.words)
        ),
        None => "Tocsin".to_owned(),
    };
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(title);
            node.set_language(view.state.lang.tag());
        });
}

/// The languages asked for on the command line, checked.
pub fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag).map_err(|e| e.to_string())
}
