//! Every page in every language, driven by its accessibility tree: as a screen reader's user would.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it should be"
)]

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Zoned;
use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::serialize::MarshalInto;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tocsin_core::clock::{Clock, SystemClock};
use tocsin_core::example;
use tocsin_core::openpgp::sign::sign;
use tocsin_core::session::{Command, Config, Job, State};
use tocsin_core::store::dirs::Dirs;
use tocsin_desktop::app::App;
use tocsin_desktop::screens::Screen;
use tocsin_desktop::theme;
use tocsin_form_schema::answers::{Answers, Key, Moment, Value};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::{Args, Catalogue, Lang};

/// English made longer, and English running from the right, beside the languages that are shipped.
const LANGUAGES: [&str; 5] = ["en", "fr", "de", "en-XA", "en-XB"];

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
struct Window {
    harness: Harness<'static, App>,
    _folder: tempfile::TempDir,
    folder: std::path::PathBuf,
}

impl Window {
    fn open(lang: &str) -> Window {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let config = Config {
            dirs: Dirs::portable(folder.path().join("kept")),
            clock: Arc::new(Fixed),
            wake: Arc::new(|| {}),
            lang: Some(Lang::parse(lang).unwrap()),
            keyring: false,
        };
        let harness = Harness::builder()
            .with_size([1100.0, 3600.0])
            .with_max_steps(60)
            .allow_missing_glyphs()
            .with_context_setup(theme::apply)
            .build_ui_state(|ui, app: &mut App| app.show(ui), App::new(config, None));
        let mut window = Window {
            harness,
            _folder: folder,
            folder: path,
        };
        window.harness.run();
        window
    }

    /// The example, with a draft that is kept in memory.
    fn with_draft(lang: &str) -> Window {
        let mut window = Window::with_example(lang);
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        window
    }

    fn with_example(lang: &str) -> Window {
        let mut window = Window::open(lang);
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        window
    }

    fn command(&mut self, command: Command) {
        self.harness.state_mut().session().unwrap().command(command);
    }

    fn state(&mut self) -> &State {
        self.harness.state_mut().session().unwrap().state()
    }

    fn answers(&mut self) -> Answers {
        self.state().draft.as_ref().unwrap().answers.clone()
    }

    /// Lets jobs work until `there`.
    fn until(&mut self, there: impl Fn(&State) -> bool) {
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

    fn go(&mut self, screen: Screen) {
        self.harness.state_mut().go(screen);
        self.harness.run();
    }

    fn form(&mut self) -> Form {
        self.state().team.as_ref().unwrap().bundle.published.forms[&Id::new("incident").unwrap()]
            .clone()
    }

    fn texts(&mut self) -> Arc<Catalogue> {
        self.state().team.as_ref().unwrap().texts[&Id::new("incident").unwrap()].clone()
    }

    /// A word of the form as it is heard.
    fn word(&mut self, id: &str) -> String {
        self.texts().plain(id, &Args::new())
    }

    /// A word of the window as it is heard.
    fn own(&mut self, id: &str) -> String {
        self.state().words.plain(id, &Args::new())
    }

    fn set(&mut self, field: &str, value: Value) {
        let key = Key::field(Id::new(field).unwrap());
        self.command(Command::Edit(tocsin_core::session::Edit::Set(
            key,
            Some(value),
        )));
        self.harness.run();
    }

    /// Everything that is required, by commands.
    fn fill(&mut self) {
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
            about: false,
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
    fn heard(&self) -> Vec<String> {
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

    fn check_words(&mut self, lang: &str) {
        let screen = self.harness.state().screen().clone();
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

fn named(window: &Window, name: &str) -> bool {
    window
        .harness
        .query_all_by(|n| n.label().as_deref() == Some(name) || n.value().as_deref() == Some(name))
        .next()
        .is_some()
}

fn pages(form: &Form) -> Vec<Screen> {
    form.pages
        .iter()
        .map(|p| Screen::Page(p.id.clone()))
        .collect()
}

/// Every page in each language: no raw IDs, no unnamed inputs (the harness panics on one), no glyph that no
/// font has (it panics on that, too), every question that applies by its name.
#[test]
fn every_page_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::open(lang);
        window.check_words(lang);
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        assert_eq!(*window.harness.state().screen(), Screen::Team, "{lang}");
        window.check_words(lang);
        for open in ["disclosure-open", "document-open"] {
            let name = window.own(open);
            window.harness.get_by_label(&name).click_accesskit();
            window.harness.run();
        }
        window.check_words(lang);
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        let form = window.form();
        for repeat in ["involved", "weaknesses", "actions"] {
            window.command(Command::Edit(tocsin_core::session::Edit::AddRow(
                Id::new(repeat).unwrap(),
            )));
        }
        for screen in pages(&form) {
            window.go(screen.clone());
            window.check_words(lang);
            let Screen::Page(id) = &screen else { continue };
            let page = form.pages.iter().find(|p| p.id == *id).unwrap().clone();
            for field in &page.fields {
                let applies = window
                    .state()
                    .draft
                    .as_ref()
                    .unwrap()
                    .evaluation
                    .applies
                    .contains(&Key::field(field.clone()));
                let note = matches!(form.fields[field].kind, Kind::Note);
                let name = window.word(field.as_str());
                assert_eq!(
                    named(&window, &name),
                    applies || note,
                    "{lang}: {field} on {id}"
                );
            }
        }
        for screen in [Screen::Review, Screen::Deliver] {
            window.go(screen);
            window.check_words(lang);
        }
    }
}

/// From the first answer to the receipt in each language, with what is seen on the way.
#[test]
fn review_delivery_and_receipt_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::with_draft(lang);
        window.fill();
        window.go(Screen::Review);
        let complete = window.own("review-complete");
        assert!(named(&window, &complete), "{lang}");
        window.check_words(lang);
        window.go(Screen::Deliver);
        window.until(|state| state.prepared.is_some());
        window.check_words(lang);
        for way in ["way-mail", "way-file"] {
            let name = window.own(way);
            window
                .harness
                .get_by_role_and_label(Role::RadioButton, &name)
                .click_accesskit();
            window.harness.run();
            window.check_words(lang);
        }
        let path = window.folder.join("report.eml");
        let field = window.own("save-path");
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &field)
            .set_text_value_accesskit(path.to_str().unwrap());
        window.harness.run();
        let save = window.own("seal-and-save");
        window.harness.get_by_label(&save).click_accesskit();
        window.harness.run();
        window.until(|state| state.receipt.is_some());
        assert_eq!(*window.harness.state().screen(), Screen::Receipt, "{lang}");
        window.check_words(lang);
        let receipt = window.state().receipt.clone().unwrap();
        assert!(
            named(&window, &receipt.sha256) && named(&window, &receipt.reference),
            "{lang}"
        );
        let sealed = std::fs::read_to_string(&path).unwrap();
        assert!(
            sealed.contains("multipart/encrypted") && !sealed.contains("Lindqvist"),
            "{lang}"
        );
    }
}

/// Answers typed and chosen through the accessibility tree are the draft's answers.
#[test]
fn answers_are_filled_in_through_accessibility_actions() {
    let mut window = Window::with_draft("en");
    let name = window.word("name");
    window
        .harness
        .get_by_role_and_label(Role::TextInput, &name)
        .set_text_value_accesskit("Anna Lindqvist");
    window.harness.run();
    let research = window.word("sector--research");
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &research)
        .click_accesskit();
    window.harness.run();
    let answers = window.answers();
    let get = |id: &str| answers.get(&Key::field(Id::new(id).unwrap())).cloned();
    assert_eq!(get("name"), Some(Value::Text("Anna Lindqvist".into())));
    assert!(matches!(get("sector"), Some(Value::Choice(c)) if c.option == "research"));

    window.go(Screen::Page(Id::new("what").unwrap()));
    let class = window.own("rsit-class--availability");
    window.harness.get_by_label(&class).click_accesskit();
    window.harness.run();
    let ddos = window.own("rsit--ddos");
    window
        .harness
        .get_by_role_and_label(Role::CheckBox, &ddos)
        .click_accesskit();
    window.harness.run();
    let description = window.word("description");
    let area = window
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, &description);
    area.set_text_value_accesskit("Ωμέγα, Привет, 192.168.0.1\nand more");
    window.harness.run();
    let answers = window.answers();
    let get = |id: &str| answers.get(&Key::field(Id::new(id).unwrap())).cloned();
    assert!(
        matches!(get("category"), Some(Value::Choices(c)) if c.len() == 1 && c[0].option == "ddos")
    );
    assert_eq!(
        get("description"),
        Some(Value::Text("Ωμέγα, Привет, 192.168.0.1\nand more".into()))
    );
}

/// The review names what is missing; pressing it leads to the answer, with the focus on it.
#[test]
fn the_review_lists_what_is_missing_and_jumps_to_it() {
    let mut window = Window::with_draft("en");
    window.go(Screen::Review);
    let missing: Vec<Key> = {
        let evaluation = window.state().draft.as_ref().unwrap().evaluation.clone();
        evaluation.required.iter().cloned().collect()
    };
    assert!(missing.len() >= 7);
    for key in missing {
        window.go(Screen::Review);
        let name = window.word(key.field.as_str());
        window
            .harness
            .query_all_by(|n| n.role() == Role::Button && n.label().as_deref() == Some(&name))
            .next()
            .expect("listed")
            .click_accesskit();
        window.harness.run();
        let on = window
            .form()
            .pages
            .iter()
            .find(|p| p.fields.contains(&key.field))
            .unwrap()
            .id
            .clone();
        assert_eq!(*window.harness.state().screen(), Screen::Page(on));
        let focus = window
            .harness
            .root()
            .children_recursive()
            .find(|n| n.is_focused());
        let focused = focus.map(|n| {
            let node = n.accesskit_node();
            format!(
                "{} {}",
                node.label().unwrap_or_default(),
                node.data().description().unwrap_or_default()
            )
        });
        assert!(
            focused.as_ref().is_some_and(|f| f.contains(&name)),
            "{name}: the focus is on {focused:?}"
        );
    }
}

/// In a language that runs from the right everything that stood at one side stands at the other.
#[test]
fn the_mirrored_language_is_really_mirrored() {
    let (mut left, mut right) = (Window::with_draft("en"), Window::with_draft("en-XB"));
    let width = 1100.0;
    let mut compared = 0;
    let mirrored = |a: egui::Rect, b: egui::Rect, what: &str| {
        assert!(
            (a.left() - (width - b.right())).abs() < 30.0,
            "{what}: {a:?} is not the mirror of {b:?}"
        );
    };
    for (id, word) in [
        ("back", None),
        ("next", None),
        ("step-team", None),
        ("step-deliver", None),
        ("name", Some(())),
        ("email", Some(())),
    ] {
        let rect = |window: &mut Window| {
            let name = if word.is_some() {
                window.word(id)
            } else {
                window.own(id)
            };
            let role = if word.is_some() {
                Role::TextInput
            } else {
                Role::Button
            };
            window.harness.get_by_role_and_label(role, &name).rect()
        };
        let (a, b) = (rect(&mut left), rect(&mut right));
        // Words of one language are not as wide as those of the other: what begins here, ends there.
        match id {
            "next" => assert!(a.center().x > width / 2.0 && b.center().x < width / 2.0),
            "back" => assert!(a.center().x < width / 2.0 && b.center().x > width / 2.0),
            _ => mirrored(a, b, id),
        }
        compared += 1;
    }
    let option = |window: &mut Window| {
        let name = window.word("sector--health");
        window
            .harness
            .get_by_role_and_label(Role::RadioButton, &name)
            .rect()
    };
    mirrored(option(&mut left), option(&mut right), "an option");
    assert_eq!(compared, 6);
}

/// Another language keeps the page and every answer.
#[test]
fn the_language_changes_without_losing_anything() {
    let mut window = Window::with_draft("en");
    window.fill();
    window.go(Screen::Page(Id::new("what").unwrap()));
    let before = window.answers();
    for lang in ["de", "fr", "en-XB", "en"] {
        window.command(Command::SetLanguage(Lang::parse(lang).unwrap()));
        window.harness.run();
        assert_eq!(
            *window.harness.state().screen(),
            Screen::Page(Id::new("what").unwrap())
        );
        let title = window.word("page--what");
        assert!(named(&window, &title), "{lang}");
        window.check_words(lang);
    }
    assert_eq!(window.answers(), before);
}

/// Rows are added, moved and removed; their answers go with them.
#[test]
fn rows_keep_their_answers_while_they_move() {
    let mut window = Window::with_draft("en");
    window.go(Screen::Page(Id::new("hosts").unwrap()));
    let add = window.own("row-add");
    let involved = window.word("involved");
    for _ in 0..2 {
        window
            .harness
            .get_by_label(&format!("{add}: {involved}"))
            .click_accesskit();
        window.harness.run();
    }
    let address = window.word("involved-address");
    for (n, text) in ["192.0.2.1", "192.0.2.2"].into_iter().enumerate() {
        let fields: Vec<_> = window
            .harness
            .get_all_by_role_and_label(Role::TextInput, &address)
            .collect();
        fields[n].set_text_value_accesskit(text);
        window.harness.run();
    }
    let addresses = |window: &mut Window| -> Vec<String> {
        let Some(Value::Rows(rows)) = window
            .answers()
            .get(&Key::field(Id::new("involved").unwrap()))
            .cloned()
        else {
            return Vec::new();
        };
        let address = Id::new("address").unwrap();
        rows.iter()
            .map(|r| format!("{:?}", r.answers.get(&address)))
            .collect()
    };
    let before = addresses(&mut window);
    assert_eq!(before.len(), 2);
    assert!(before[1].contains("192.0.2.2"));
    let second = window.state().words.plain(
        "row-title",
        &Args::new().with("name", &involved).with("number", 2),
    );
    let up = window.own("move-up");
    window
        .harness
        .get_by_label(&format!("{up}: {second}"))
        .click_accesskit();
    window.harness.run();
    assert!(addresses(&mut window)[0].contains("192.0.2.2"));
    let remove = window.own("remove");
    window
        .harness
        .get_by_label(&format!("{remove}: {second}"))
        .click_accesskit();
    window.harness.run();
    assert_eq!(addresses(&mut window), [before[1].clone()]);
}

/// The first answer asks how drafts are protected; a passphrase that is too short or not repeated is not taken.
#[test]
fn the_first_answer_asks_for_protection() {
    let mut window = Window::with_example("en");
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.harness.run();
    let title = window.own("protect-title");
    assert!(!named(&window, &title));
    window.set("name", Value::Text("Anna".into()));
    assert!(named(&window, &title));
    let use_it = window.own("protect-use");
    let disabled = |window: &Window| {
        window
            .harness
            .get_by_label(&use_it)
            .accesskit_node()
            .is_disabled()
    };
    for (first, second, ready) in [
        ("short", "short", false),
        ("a long passphrase", "another", false),
        ("a long passphrase", "a long passphrase", true),
    ] {
        for (field, text) in [("protect-passphrase", first), ("protect-again", second)] {
            let name = window.own(field);
            window
                .harness
                .get_by_role_and_label(Role::PasswordInput, &name)
                .set_text_value_accesskit(text);
            window.harness.run();
        }
        assert_eq!(disabled(&window), !ready, "{first} {second}");
    }
    window.harness.get_by_label(&use_it).click_accesskit();
    window.harness.run();
    assert!(!named(&window, &title));
}

/// A bundle of a team that nobody has checked: the example's files under another name and another key.
fn unchecked_bundle() -> Vec<u8> {
    let made = "2026-11-02T00:00:00Z".parse::<jiff::Timestamp>().unwrap();
    let (cert, _) = CertBuilder::new()
        .add_userid("Other <other@cert.example>")
        .set_creation_time(std::time::SystemTime::from(made))
        .add_signing_subkey()
        .add_transport_encryption_subkey()
        .generate()
        .unwrap();
    let secret = cert.as_tsk().armored().to_vec().unwrap();
    let public = cert.strip_secret_key_material();
    let armored = public.armored().to_vec().unwrap();
    let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
    files.retain(|path, _| !path.starts_with("keys/"));
    files.insert("keys/signing.asc".into(), armored.clone());
    files.insert(
        format!("keys/encryption/{}.asc", public.fingerprint().to_hex()),
        armored,
    );
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team
        .replace("xyz-cert.example", "other-cert.example")
        .replace("XYZ-CERT", "Other Team");
    files.insert("team.toml".into(), team.into_bytes());
    sign(
        files,
        &secret,
        None,
        "2026-11-03T00:00:00Z".parse().unwrap(),
    )
    .unwrap()
}

/// What is known of an unchecked team is said; sealing waits for one explicit choice; a fingerprint from another
/// channel checks it.
#[test]
fn an_unchecked_team_needs_one_explicit_choice() {
    let mut window = Window::open("en");
    let path = window.folder.join("other.tocsin");
    std::fs::write(&path, unchecked_bundle()).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    for words in ["known-not-yet", "reach-claims"] {
        let words = window.own(words);
        assert!(named(&window, &words), "{words}");
    }
    let banner = window.own("example-banner");
    assert!(!named(&window, &banner));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    window.fill();
    window.go(Screen::Deliver);
    let way = window.own("way-file");
    assert!(!named(&window, &way) && window.state().prepared.is_none());
    let accept = window.own("accept-unchecked");
    window
        .harness
        .get_by_role_and_label(Role::CheckBox, &accept)
        .click_accesskit();
    window.until(|state| state.prepared.is_some());
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &way)
        .click_accesskit();
    window.harness.run();
    let save = window.own("seal-and-save");
    let disabled = |window: &Window| {
        window
            .harness
            .get_by_label(&save)
            .accesskit_node()
            .is_disabled()
    };
    assert!(disabled(&window), "nothing says where to");
    let field = window.own("save-path");
    let to = window.folder.join("sealed.eml");
    window
        .harness
        .get_by_role_and_label(Role::TextInput, &field)
        .set_text_value_accesskit(to.to_str().unwrap());
    window.harness.run();
    assert!(!disabled(&window));

    window.go(Screen::Team);
    let compare = window.own("compare");
    let label = window.own("compare-label");
    let type_it = |window: &mut Window, text: &str| {
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &label)
            .set_text_value_accesskit(text);
        window.harness.run();
        window.harness.get_by_label(&compare).click_accesskit();
        window.harness.run();
    };
    type_it(
        &mut window,
        "0000 1111 2222 3333 4444 5555 6666 7777 8888 9999",
    );
    assert_eq!(
        window.state().notices.len(),
        1,
        "another fingerprint is told"
    );
    let signer = window.state().team.as_ref().unwrap().newest.signer.clone();
    type_it(&mut window, &signer.to_lowercase());
    let checked = window.own("known-checked");
    assert!(named(&window, &checked));
}

/// What went wrong is told with the way on, and goes when it was read.
#[test]
fn a_refusal_is_told_with_the_way_on() {
    let mut window = Window::open("en");
    let path = window.folder.join("not-a-bundle.tocsin");
    std::fs::write(&path, "no bundle").unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| !state.notices.is_empty());
    let told = window.state().notices[0].refusal.clone();
    let (words, args) = (window.state().words.clone(), told.args.clone());
    let args = || args.iter().collect::<Args<'_>>();
    let sentence = words.plain(told.code, &args());
    let way_on = words.plain_attr(told.code, "way-on", &args()).unwrap();
    assert!(named(&window, &sentence) && named(&window, &way_on));
    assert_eq!(*window.harness.state().screen(), Screen::Welcome);
    let read = window.own("dismiss");
    window
        .harness
        .get_by_label(&format!("{read}: {sentence}"))
        .click_accesskit();
    window.harness.run();
    assert!(!named(&window, &sentence) && window.state().notices.is_empty());
}

/// One history, whatever has the focus: what was typed into a field is taken back like everything else.
#[test]
fn edits_are_taken_back_and_done_again_by_keyboard() {
    let mut window = Window::with_draft("en");
    let name = window.word("name");
    let answer = |window: &mut Window| {
        window
            .answers()
            .get(&Key::field(Id::new("name").unwrap()))
            .cloned()
    };
    window
        .harness
        .get_by_role_and_label(Role::TextInput, &name)
        .focus();
    window.harness.run();
    window
        .harness
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("Anna");
    window.harness.run();
    let typed = Some(Value::Text("Anna".into()));
    assert_eq!(answer(&mut window), typed);
    window
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    window.harness.run();
    assert_eq!(answer(&mut window), None);
    for redo in [
        egui::Modifiers::COMMAND | egui::Modifiers::SHIFT,
        egui::Modifiers::COMMAND,
    ] {
        let key = if redo.shift {
            egui::Key::Z
        } else {
            egui::Key::Y
        };
        window.harness.key_press_modifiers(redo, key);
        window.harness.run();
        assert_eq!(answer(&mut window), typed);
        window
            .harness
            .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
        window.harness.run();
        assert_eq!(answer(&mut window), None);
    }
}

/// Every interactive part can be reached with Tab alone, and what has the focus is in sight.
#[test]
fn tab_reaches_every_answer_and_brings_it_into_sight() {
    let mut window = Window::with_draft("en");
    window.harness.set_size(egui::vec2(1100.0, 700.0));
    window.harness.run();
    let wanted: Vec<String> = {
        let form = window.form();
        let page = form.pages[0].clone();
        let typed = |f: &&Field| {
            matches!(
                f.kind,
                Kind::Text { .. } | Kind::Email | Kind::Phone | Kind::Domain | Kind::Zone
            )
        };
        let fields: Vec<Id> = page
            .fields
            .iter()
            .map(|f| &form.fields[f])
            .filter(typed)
            .map(|f| f.id.clone())
            .collect();
        fields.iter().map(|f| window.word(f.as_str())).collect()
    };
    let mut reached = Vec::new();
    let mut order = Vec::new();
    for _ in 0..90 {
        window.harness.key_press(egui::Key::Tab);
        window.harness.run();
        let focus = window
            .harness
            .root()
            .children_recursive()
            .find(|n| n.is_focused());
        if let Some(node) = focus {
            let name = node.accesskit_node().label().unwrap_or_default();
            order.push(name.clone());
            if wanted.contains(&name) {
                let rect = node.rect();
                assert!(
                    rect.top() >= 0.0 && rect.bottom() <= 700.0,
                    "{name} has the focus out of sight: {rect:?}"
                );
                reached.push(name);
            }
        }
    }
    for name in wanted {
        assert!(reached.contains(&name), "{name} was not reached: {order:?}");
    }
}
