//! The program in the window: owns the session and the page, lets each page read and ask, does what it asks.

mod input;
mod shape;

use crate::cx::Cx;
use crate::dialogs::{self, Answer, Ask, Dialogs, Place, Written};
use crate::screens::{self, Action, Local, Screen, View};
use crate::theme::Colours;
use egui::Ui;
use jiff::Zoned;
use shape::Shape;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tocsin_core::clock::Clock;
use tocsin_core::session::deliver::Division;
use tocsin_core::session::{Command, Config, Job, Session, Shown, State, TeamState};
use tocsin_form_schema::answers::Key as AnswerKey;
use tocsin_i18n::{Formats, Lang};

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
    /// Opens a session; `file` is a bundle or an exported draft to open first, else the bundle that came with the program.
    pub fn new(config: Config, file: Option<PathBuf>) -> App {
        let mut app = App::over(config, Session::open);
        if let Some(session) = &mut app.session {
            let first = match (file, &session.state().brand) {
                (Some(file), _) => Some(Job::OpenFile(file)),
                (None, Some(_)) => Some(Job::OpenBrand),
                (None, None) => None,
            };
            first
                .into_iter()
                .for_each(|job| session.command(Command::Start(job)));
        }
        app
    }

    /// Opens a session that previews a team's folder.
    pub fn preview(config: Config, folder: PathBuf) -> App {
        App::over(config, |config| Session::preview(config, folder))
    }

    fn over(config: Config, open: impl FnOnce(Config) -> Session) -> App {
        let clock = config.clock.clone();
        let mut local = Local::default();
        let folder = dialogs::usual_folder(config.dirs.data());
        local.copy.place.folder.clone_from(&folder);
        local.key.place.folder.clone_from(&folder);
        local.drafts.export.place.folder.clone_from(&folder);
        local.deliver.handover.place.folder.clone_from(&folder);
        local.deliver.division.place.folder.clone_from(&folder);
        local.deliver.place.folder = folder;
        let session = open(config);
        let formats = Formats::new(&session.state().lang);
        App {
            session: Some(session),
            clock,
            formats,
            screen: Screen::Welcome,
            local,
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
            self.local.copy.forget();
            self.local.key.forget();
            self.local.welcome.forget();
            self.local.drafts.forget();
            self.local.receipt.forget();
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
        for answer in self.dialogs.poll() {
            let (ask, paths) = match answer {
                Answer::Chosen(ask, paths) => (ask, paths),
                Answer::Cancelled => continue,
                Answer::Lacking => {
                    self.local.told.no_dialog = true;
                    continue;
                }
            };
            let Some(first) = paths.first().cloned() else {
                continue;
            };
            match ask {
                Ask::Bundle => session.command(Command::Start(Job::OpenFile(first))),
                Ask::Evidence(key) => session.command(Command::Start(Job::AddEvidence(key, paths))),
                Ask::Key => self.local.deliver.signing.choose(&first),
                Ask::InHand(whose) => {
                    dismiss_all(session);
                    let compare = Job::Compare(whose, Shown::File(first));
                    session.command(Command::Start(compare));
                }
                Ask::Folder => self.local.welcome.import.choose(&first),
                Ask::Save(written, _) => self.local.place(written).choose(first),
            }
        }
        for Place {
            written,
            path,
            taken,
        } in self.dialogs.looked()
        {
            match taken {
                true => self.local.place(written).found(path),
                false => write(session, &self.local, written, path),
            }
        }
        let state = session.state();
        // A folder under its author's hands is one team, however often it changes.
        let named = |team: &TeamState| match &state.preview {
            Some(_) => team.newest.published.team.id.clone(),
            None => team.newest.manifest_sha256.clone(),
        };
        let now = Seen {
            team: state.team.as_ref().map(named),
            draft: state.draft.as_ref().map(|d| d.id.clone()),
            receipt: state.receipt.as_ref().map(|r| r.at.clone()),
        };
        if state.lang != *self.formats.lang() {
            self.formats = Formats::new(&state.lang);
            // What was searched for in one language is not found in the other.
            self.local.form.search.clear();
        }
        let first_page = || {
            state
                .draft
                .as_ref()
                .and_then(|d| d.evaluation.pages.first())
                .map(|p| p.page.clone())
        };
        if now == self.seen {
            // Its author has taken the page away.
            if page_is_gone(state, &self.screen) {
                let next = first_page().map_or(Screen::Team, Screen::Page);
                self.go(next);
            }
            return;
        }
        let next = if now.team.is_none() {
            Some(Screen::Welcome)
        } else if now.receipt.is_some() && now.receipt != self.seen.receipt {
            Some(Screen::Receipt)
        } else if now.draft.is_some() && now.receipt.is_none() && self.screen == Screen::Receipt {
            // What was removed from the outbox can be delivered in another way.
            Some(Screen::Deliver)
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
            tag: state.lang.tag(),
            dir: state.lang.dir(),
            colours,
        };
        let view = View {
            cx: &cx,
            state,
            now: &now,
            turned: std::mem::take(&mut self.turned),
        };
        let mut out = Vec::new();
        input::keys(ui, &view, &self.screen, &mut out);
        input::dropped(ui, &view, &self.screen, &mut out);
        input::name_window(ui, &view);
        let shape = Shape {
            screen: &self.screen,
        };
        shape.draw(ui, &view, &mut self.local, &mut out);
        let timed = (state.draft.as_ref()).is_some_and(|draft| draft.evaluation.timed());
        if self.screen == Screen::Team || timed {
            // The page shows a clock, or what it says changes with the minute.
            let left = 60 - now.second().clamp(0, 59) as u64;
            ui.ctx().request_repaint_after(Duration::from_secs(left));
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
                let anew = match &command {
                    Command::Start(job) => !matches!(job, Job::Prepare | Job::FindPrograms),
                    _ => false,
                };
                if anew {
                    dismiss_all(session);
                }
                session.command(command);
            }
            Action::Save {
                written,
                path,
                replace,
            } => {
                dismiss_all(session);
                let path = std::path::absolute(&path).unwrap_or(path);
                match replace {
                    true => write(session, &self.local, written, path),
                    false => self.dialogs.look(ctx, written, path),
                }
            }
            Action::Go(screen) => self.go(screen),
            Action::SaveAsFile => {
                self.local.deliver.choose_file();
                self.go(Screen::Deliver);
            }
            Action::Jump(key) => self.jump(key),
            Action::Protect => self.local.protect.ask_again(),
            Action::Choose => self.local.team.forms.seek(),
            Action::Ask(ask) => {
                let title = titles.of_dialog(&ask);
                self.local.told.no_dialog = false;
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

/// Whether it is a page that the form of the draft does not have.
fn page_is_gone(state: &State, screen: &Screen) -> bool {
    let (Screen::Page(id), Some(draft), Some(team)) = (screen, &state.draft, &state.team) else {
        return false;
    };
    let form = team.bundle.published.forms.get(&draft.form);
    form.is_some_and(|form| !form.pages.iter().any(|page| page.id == *id))
}

/// Starts the job that writes it.
fn write(session: &mut Session, local: &Local, written: Written, path: PathBuf) {
    let job = match written {
        Written::Sealed(format) => Some(Job::Save { format, path }),
        Written::Carried => {
            let accounts = &session.state().settings.accounts;
            local.deliver.send(accounts, Division::Carried(path))
        }
        Written::HandedOver => {
            let programs = session.state().programs.as_deref();
            local.deliver.handover.job(programs, path)
        }
        Written::Copy => Some(Job::Print(path)),
        Written::Draft => local.drafts.export.job(path),
        Written::Key => Some(local.key.job(path)),
    };
    if let Some(job) = job {
        session.command(Command::Start(job));
    }
}

/// A new attempt: what was told of the last one has served.
fn dismiss_all(session: &mut Session) {
    let told: Vec<u64> = session.state().notices.iter().map(|n| n.id).collect();
    told.into_iter()
        .for_each(|id| session.command(Command::Dismiss(id)));
}

/// Titles of file dialogs, put into words before the page's actions are done.
struct Titles {
    bundle: String,
    evidence: String,
    save: String,
    copy: String,
    key: String,
    in_hand: String,
    made: String,
    carried: String,
    draft: String,
    folder: String,
}

impl Titles {
    fn of(cx: &Cx<'_>) -> Titles {
        let plain = |id: &str| tocsin_i18n::strip_isolates(&cx.t(id)).into_owned();
        Titles {
            bundle: plain("welcome-file"),
            evidence: plain("evidence-add"),
            save: plain("save-path"),
            copy: plain("copy-title"),
            key: plain("sign-path"),
            in_hand: plain("compare-label"),
            made: plain("key-path"),
            carried: plain("carry-path"),
            draft: plain("draft-export-path"),
            folder: plain("import-folder"),
        }
    }

    fn of_dialog(&self, ask: &Ask) -> String {
        match ask {
            Ask::Bundle => self.bundle.clone(),
            Ask::Evidence(_) => self.evidence.clone(),
            Ask::Key => self.key.clone(),
            Ask::InHand(_) => self.in_hand.clone(),
            Ask::Save(Written::Sealed(_) | Written::HandedOver, _) => self.save.clone(),
            Ask::Folder => self.folder.clone(),
            Ask::Save(Written::Copy, _) => self.copy.clone(),
            Ask::Save(Written::Draft, _) => self.draft.clone(),
            Ask::Save(Written::Key, _) => self.made.clone(),
            Ask::Save(Written::Carried, _) => self.carried.clone(),
        }
    }
}

/// The languages asked for on the command line, checked.
pub fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag).map_err(|e| e.to_string())
}
