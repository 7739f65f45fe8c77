//! The window without a screen, and what is heard of it.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Zoned;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tocsin_core::clock::{Clock, SystemClock};
use tocsin_core::example;
use tocsin_core::openpgp::sign::{By, sign};
use tocsin_core::policy::Policy;
use tocsin_core::session::{Command, Config, Job, Shown, State, Whose};
use tocsin_core::store::dirs::Dirs;
use tocsin_desktop::app::App;
use tocsin_desktop::screens::Screen;
use tocsin_desktop::text::letters;
use tocsin_desktop::theme;
use tocsin_form_schema::answers::{Answers, Key, Moment, Value};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_i18n::{Args, Catalogue, Lang};

/// English with accents, English running from the right and English made longer, beside the languages that are shipped.
pub const LANGUAGES: [&str; 9] = [
    "en", "fr", "de", "ar", "he", "ja", "en-XA", "en-XB", "en-XC",
];

/// A Saturday evening: the example team is closed.
struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Zoned {
        "2026-11-21T20:15:00[Europe/Paris]".parse().unwrap()
    }
    fn random(&self, out: &mut [u8]) {
        SystemClock.random(out);
    }
}

/// The window without a screen.
pub struct Window {
    pub harness: Harness<'static, App>,
    _folder: tempfile::TempDir,
    pub folder: std::path::PathBuf,
}

impl Window {
    pub fn open(lang: &str) -> Window {
        Window::of(lang, |config, _| App::new(config, None))
    }

    /// On a computer whose administrator has fixed this.
    pub fn under(lang: &str, policy: &str) -> Window {
        let text = format!("format = 1\n{policy}");
        let policy = Policy::parse("policy.toml".as_ref(), text.as_bytes()).unwrap();
        Window::of(lang, |mut config, _| {
            config.dirs = config.dirs.under(policy.clone());
            App::new(config, None)
        })
    }

    /// A preview of the folder that `fill` fills.
    pub fn over_folder(lang: &str, fill: impl Fn(&std::path::Path)) -> Window {
        Window::of(lang, |config, folder| {
            let folder = folder.join("bundle");
            std::fs::create_dir(&folder).unwrap();
            fill(&folder);
            App::preview(config, folder)
        })
    }

    /// The program ended, and was started again.
    pub fn again(self, lang: &str) -> Window {
        let Window {
            mut harness,
            _folder,
            ..
        } = self;
        harness.state_mut().close();
        Window::within(_folder, lang, |config, _| App::new(config, None))
    }

    fn of(lang: &str, app: impl Fn(Config, &std::path::Path) -> App) -> Window {
        Window::within(tempfile::tempdir().unwrap(), lang, app)
    }

    fn within(
        folder: tempfile::TempDir,
        lang: &str,
        app: impl Fn(Config, &std::path::Path) -> App,
    ) -> Window {
        let path = folder.path().to_owned();
        let config = Config {
            dirs: Dirs::portable(folder.path().join("kept")),
            clock: Arc::new(Fixed),
            wake: Arc::new(|| {}),
            lang: Some(Lang::parse(lang).unwrap()),
            keyring: false,
        };
        let app = app(config, &path);
        let harness = Harness::builder()
            .with_size([1100.0, 3600.0])
            .with_max_steps(60)
            .with_context_setup(|ctx: &egui::Context| {
                theme::apply(ctx);
                letters::wait_for_fonts(ctx);
            })
            .build_ui_state(|ui, app: &mut App| app.show(ui), app);
        let mut window = Window {
            harness,
            _folder: folder,
            folder: path,
        };
        window.harness.run();
        window
    }

    /// The example, with a draft that is kept in memory.
    pub fn with_draft(lang: &str) -> Window {
        let mut window = Window::with_example(lang);
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        window
    }

    pub fn with_example(lang: &str) -> Window {
        let mut window = Window::open(lang);
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        window
    }

    /// A draft of a form of the test's own, kept in memory. The texts are the same in every language.
    pub fn with_form(lang: &str, form: &str, texts: &str) -> Window {
        let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
        for (path, bytes) in &mut files {
            if path.ends_with("/incident.ftl") {
                *bytes = texts.as_bytes().to_vec();
            }
        }
        files.insert("forms/incident.toml".into(), form.as_bytes().to_vec());
        let secret = include_bytes!("../../../../form-schema/examples/xyz-cert-secret.asc");
        let at = "2026-11-01T00:00:00Z".parse().unwrap();
        let bundle = sign(files, By::Secret(secret, None), at).unwrap();
        let mut window = Window::open(lang);
        let path = window.folder.join("own.tocsin");
        std::fs::write(&path, bundle).unwrap();
        window.command(Command::Start(Job::OpenFile(path)));
        window.until(|state| state.team.is_some());
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        window
    }

    pub fn command(&mut self, command: Command) {
        self.harness.state_mut().session().unwrap().command(command);
    }

    /// Compares the open team's key with what was typed, and waits.
    pub fn compare(&mut self, typed: String) {
        let compare = Job::Compare(Whose::Open, Shown::Text(typed));
        self.command(Command::Start(compare));
        self.until(|state| state.jobs.is_empty());
    }

    pub fn state(&mut self) -> &State {
        self.harness.state_mut().session().unwrap().state()
    }

    pub fn answers(&mut self) -> Answers {
        self.state().draft.as_ref().unwrap().answers.clone()
    }

    /// Lets jobs work until `there`.
    pub fn until(&mut self, there: impl Fn(&State) -> bool) {
        let end = Instant::now() + Duration::from_secs(60);
        while !there(self.state()) {
            assert!(
                Instant::now() < end,
                "it did not come; told: {:?}",
                self.state().notices
            );
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.harness.run();
    }

    pub fn go(&mut self, screen: Screen) {
        self.harness.state_mut().go(screen);
        self.harness.run();
    }

    pub fn form(&mut self) -> Form {
        self.state().team.as_ref().unwrap().bundle.published.forms[&Id::new("incident").unwrap()]
            .clone()
    }

    pub fn texts(&mut self) -> Arc<Catalogue> {
        self.state().team.as_ref().unwrap().texts[&Id::new("incident").unwrap()].clone()
    }

    /// A word of the form as it is heard.
    pub fn word(&mut self, id: &str) -> String {
        self.texts().plain(id, &Args::new())
    }

    /// A word of the window as it is heard.
    pub fn own(&mut self, id: &str) -> String {
        self.state().words.plain(id, &Args::new())
    }

    pub fn set(&mut self, field: &str, value: Value) {
        let key = Key::field(Id::new(field).unwrap());
        self.command(Command::Edit(tocsin_core::session::Edit::Set(
            key,
            Some(value),
        )));
        self.harness.run();
    }

    /// Everything that is required, by commands.
    pub fn fill(&mut self) {
        let text = |t: &str| Value::Text(t.into());
        let choice = |o: &str| tocsin_form_schema::answers::Chosen {
            option: o.into(),
            other: None,
        };
        self.set("name", text("Anna Lindqvist"));
        self.set("organisation", text("Department of Chemistry"));
        self.set("email", text("anna@chem.xyz-university.example"));
        let noticed = Moment {
            date: "2026-11-21".into(),
            time: "09:30".into(),
            zone: "Europe/Paris".into(),
            ..Moment::default()
        };
        self.set("noticed", Value::Moment(noticed));
        self.set("category", Value::Choices(vec![choice("ddos")]));
        self.set("severity", Value::Choice(choice("normal")));
        self.set(
            "description",
            text("The web server is flooded from 198.51.100.7."),
        );
        self.set("may_tell", Value::Choices(vec![choice("nobody")]));
    }

    /// What is heard of everything on the page.
    pub fn heard(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        nodes
            .flat_map(|node| {
                let node = node.accesskit_node();
                [
                    node.label(),
                    node.value(),
                    node.data().description().map(str::to_owned),
                ]
            })
            .flatten()
            .collect()
    }

    pub fn check_words(&mut self, lang: &str) {
        let screen = self.harness.state().screen().clone();
        let undrawable = letters::undrawable(&self.harness.ctx);
        assert!(
            undrawable.is_empty(),
            "{lang} {screen:?}: no font draws {undrawable:?}"
        );
        for words in self.heard() {
            assert!(
                !words.contains('⟦'),
                "{lang} {screen:?}: a raw message ID: {words}"
            );
            assert!(
                !words.contains("[U+"),
                "{lang} {screen:?}: an isolate is shown: {words}"
            );
        }
    }
}

pub fn named(window: &Window, name: &str) -> bool {
    window
        .harness
        .query_all_by(|n| n.label().as_deref() == Some(name) || n.value().as_deref() == Some(name))
        .next()
        .is_some()
}

pub fn pages(form: &Form) -> Vec<Screen> {
    form.pages
        .iter()
        .map(|p| Screen::Page(p.id.clone()))
        .collect()
}
