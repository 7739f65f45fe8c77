//! A team's folder while its author edits it.

use crate::team::several;
use crate::window::{LANGUAGES, Window, named, pages};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::check::told;
use tocsin_core::example;
use tocsin_core::session::{Command, Edit};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::Files;
use tocsin_i18n::{Args, Dir, Lang};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The example's folder without keys.
fn example() -> Files {
    let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
    files.retain(|path, _| !path.starts_with("keys/") && !path.starts_with("MANIFEST"));
    files
}

impl Window {
    /// A preview of a folder with these files, read for the first time.
    fn preview(lang: &str, files: &Files) -> Window {
        let mut window = Window::over_folder(lang, |folder| {
            for (path, bytes) in files {
                let path = folder.join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, bytes).unwrap();
            }
        });
        window.until(|state| state.preview.as_ref().unwrap().found.is_some());
        window
    }

    fn edit(&mut self, path: &str, change: impl Fn(&str) -> String) {
        let path = self.folder.join("bundle").join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        let changed = change(&text);
        assert_ne!(changed, text);
        std::fs::write(path, changed).unwrap();
    }

    /// Switches by a menu of the panel.
    fn switch(&mut self, menu: &str, from: &str, to: &str) {
        let name = self.own(menu);
        let args = Args::new().with("name", name).with("value", from);
        let menu = self.state().words.plain("named", &args);
        let menus = self
            .harness
            .query_all_by(|n| n.label().as_deref() == Some(&menu));
        menus.last().unwrap().click_accesskit();
        self.harness.run();
        let choice = self.harness.get_by_role_and_label(Role::RadioButton, to);
        choice.click_accesskit();
        self.harness.run();
    }

    fn begin(&mut self) {
        self.command(Command::NewDraft(id("incident")));
        self.harness.run();
    }
}

/// Every page says what it is, in the strip and in its name; beside it stands every finding in the words of the check,
/// at the end of the lines. Nothing claims that the team was checked.
#[test]
fn every_page_of_a_preview_in_every_language() {
    let mut files = example();
    several::add_to(&mut files, &[]);
    for lang in LANGUAGES {
        let mut window = Window::preview(lang, &files);
        assert_eq!(*window.harness.state().screen(), Screen::Team, "{lang}");
        window.begin();
        let form = window.form();
        let mut screens = vec![Screen::Team, Screen::Review, Screen::Deliver];
        screens.extend(pages(&form).into_iter().take(2));
        let found = window
            .state()
            .preview
            .as_ref()
            .unwrap()
            .found
            .clone()
            .unwrap();
        assert!(!found.told.is_empty());
        for screen in screens {
            window.go(screen.clone());
            window.check_words(lang);
            let banner = window.own("preview-banner");
            assert!(named(&window, &banner), "{lang} {screen:?}");
            for finding in found.told.iter() {
                let told = told(&window.state().words, finding);
                let sentence = tocsin_i18n::strip_isolates(&told.sentence).into_owned();
                assert!(named(&window, &sentence), "{lang} {screen:?}: {sentence}");
            }
            for id in [
                "known-given",
                "known-checked",
                "known-not-yet",
                "example-banner",
            ] {
                let words = window.own(id);
                assert!(!named(&window, &words), "{lang} {screen:?}: {words}");
            }
            let panel = window.own("preview-panel");
            let heading = window
                .harness
                .query_all_by_role_and_label(Role::Heading, &panel);
            let beside = heading.last().unwrap().rect();
            let rtl = window.state().lang.dir() == Dir::Rtl;
            let at_end = if rtl {
                beside.right() < 400.0
            } else {
                beside.left() > 700.0
            };
            assert!(at_end, "{lang} {screen:?}: {beside:?}");
        }
        let fold = window.own("preview-fold");
        let button = window.harness.get_by_role_and_label(Role::Button, &fold);
        button.click_accesskit();
        window.harness.run();
        let panel = window.own("preview-panel");
        let heading = window
            .harness
            .query_all_by_role_and_label(Role::Heading, &panel);
        assert_eq!(heading.count(), 0, "{lang}");
        window.check_words(lang);
    }
}

/// The page stays, and what was typed; the words are new, those of lists, too.
#[test]
fn a_saved_file_is_seen_on_the_page_where_its_author_was() {
    let mut window = Window::preview("en", &example());
    window.begin();
    window.set("name", Value::Text("Anna".into()));
    window.go(Screen::Page(id("what")));
    let class = window.own("rsit-class--availability");
    let heard =
        |window: &Window, words: &str| window.heard().iter().any(|said| said.contains(words));
    assert!(heard(&window, &class));
    window.edit("locales/en/incident.ftl", |text| {
        let line = text.lines().find(|line| line.starts_with("category = "));
        let text = text.replace(line.unwrap(), "category = What it is");
        format!("{text}\nrsit-class--availability = Outages\n")
    });
    window.until(|state| {
        let team = state.team.as_ref().unwrap();
        team.texts[&id("incident")].plain("category", &Args::new()) == "What it is"
    });
    assert_eq!(*window.harness.state().screen(), Screen::Page(id("what")));
    assert!(named(&window, "What it is"));
    assert!(heard(&window, "Outages") && !heard(&window, &class));
    let anna = Value::Text("Anna".into());
    assert_eq!(window.answers().get(&Key::field(id("name"))), Some(&anna));

    // The page itself is called otherwise.
    window.edit("forms/incident.toml", |text| {
        text.replace("{ id = \"what\"", "{ id = \"which\"")
    });
    window.until(|state| {
        let forms = &state.team.as_ref().unwrap().bundle.published.forms;
        let pages = &forms[&id("incident")].pages;
        pages.iter().any(|page| page.id == id("which"))
    });
    assert_eq!(
        *window.harness.state().screen(),
        Screen::Page(id("contact"))
    );
}

#[test]
fn the_switches_switch() {
    let mut files = example();
    several::add_to(&mut files, &[]);
    let mut window = Window::preview("en", &files);
    let choose = window.own("choose-form");
    window.switch("preview-form", &choose, "Report phishing");
    assert_eq!(window.state().draft.as_ref().unwrap().form, id("phishing"));
    window.switch("preview-language", "English", "Français");
    assert_eq!(window.state().lang, Lang::parse("fr").unwrap());
    let mirrored = window.own("preview-mirrored");
    window.switch("preview-language", "Français", &mirrored);
    assert_eq!(window.state().lang.dir(), Dir::Rtl);
    window.check_words("en-XB");
    // The team's own words are strange as well.
    let texts = window.state().team.as_ref().unwrap().texts[&id("phishing")].clone();
    assert!(texts.plain("seen", &Args::new()).starts_with('['));
    window.set("seen", Value::Text("A page".into()));
    let empty = window.own("preview-empty");
    window
        .harness
        .get_by_role_and_label(Role::Button, &empty)
        .click_accesskit();
    window.harness.run();
    assert!(window.answers().fields.is_empty());
}

#[test]
fn a_finding_leads_to_its_question() {
    let mut files = example();
    let words = files.get_mut("locales/en/incident.ftl").unwrap();
    let text = String::from_utf8(words.clone()).unwrap();
    let other = text.replace("description = ", "descriptoin = ");
    *words = other.into_bytes();
    let mut window = Window::preview("en", &files);
    window.begin();
    let heard = window.own("preview-question");
    let buttons = window.harness.query_all_by_role(Role::Button);
    let jump = buttons.into_iter().find(|n| {
        let label = n.accesskit_node().label().unwrap_or_default();
        label.starts_with(&heard) && label.contains("description")
    });
    jump.unwrap().click_accesskit();
    window.harness.run();
    let form = window.form();
    let page = form
        .pages
        .iter()
        .find(|page| page.fields.contains(&id("description")));
    assert_eq!(
        *window.harness.state().screen(),
        Screen::Page(page.unwrap().id.clone())
    );
}

/// What is said of a question in rows leads into the first row.
#[test]
fn a_finding_about_rows_leads_into_the_first() {
    let mut files = example();
    let words = files.get_mut("locales/fr/incident.ftl").unwrap();
    let text = String::from_utf8(words.clone()).unwrap();
    *words = text
        .replace("involved-os = ", "involved-so = ")
        .into_bytes();
    let mut window = Window::preview("en", &files);
    window.begin();
    let rows = Key::field(id("involved"));
    for _ in 0..2 {
        window.command(Command::Edit(Edit::AddRow(rows.clone())));
    }
    window.harness.run();
    assert!(window.answers().rows(&rows).len() >= 2);
    let lead = window.own("preview-question");
    let buttons = window.harness.query_all_by_role(Role::Button);
    let jump = buttons.into_iter().find(|n| {
        let label = n.accesskit_node().label().unwrap_or_default();
        label.starts_with(&lead) && label.contains("involved-os ")
    });
    jump.unwrap().click_accesskit();
    window.harness.run();
    assert_eq!(*window.harness.state().screen(), Screen::Page(id("hosts")));
    let question = window.word("involved-os");
    let inputs = window.harness.query_all_by(|n| {
        let named = n.label().as_deref() == Some(question.as_str());
        named && matches!(n.role(), Role::TextInput | Role::MultilineTextInput)
    });
    let focused: Vec<bool> = inputs.map(|input| input.is_focused()).collect();
    let first = focused.iter().position(|focused| *focused);
    assert_eq!((first, focused.len() >= 2), (Some(0), true), "{focused:?}");
}

/// What stops the folder is counted, also where no finding says it.
#[test]
fn a_folder_that_cannot_be_read_is_an_error() {
    let mut window = Window::preview("en", &example());
    let folder = window.folder.join("bundle");
    std::fs::rename(&folder, window.folder.join("elsewhere")).unwrap();
    window.until(|state| state.preview.as_ref().unwrap().refused.is_some());
    let none = Args::new().with("errors", 1).with("warnings", 0);
    let counted = window.state().words.plain("findings-count", &none);
    assert!(named(&window, &counted), "{:?}", window.heard());
}

#[test]
fn a_folder_without_a_form_says_what_is_wrong() {
    for lang in LANGUAGES {
        let mut files = example();
        files.insert("team.toml".into(), b"format = 1\nid = \n".to_vec());
        let mut window = Window::preview(lang, &files);
        window.check_words(lang);
        let title = window.own("preview-nothing");
        assert!(named(&window, &title), "{lang}");
        assert!(
            window
                .heard()
                .iter()
                .any(|words| words.contains("team.toml:2")),
            "{lang}: {:?}",
            window.heard()
        );
        window.edit("team.toml", |_| {
            String::from_utf8(example()["team.toml"].clone()).unwrap()
        });
        window.until(|state| state.team.is_some());
        assert_eq!(*window.harness.state().screen(), Screen::Team, "{lang}");
    }
}

/// Delivery can be seen; nothing is delivered, and why is told.
#[test]
fn nothing_leaves_a_preview() {
    let mut window = Window::preview("en", &example());
    window.begin();
    window.fill();
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    let banner = window.own("deliver-preview");
    assert!(named(&window, &banner));
    let file = window.own("way-file");
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &file)
        .click_accesskit();
    window.harness.run();
    let path = window.folder.join("report.eml");
    let field = window.own("save-path");
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, &field);
    field.set_text_value_accesskit(path.to_str().unwrap());
    window.harness.run();
    let save = window.own("seal-and-save");
    window.harness.get_by_label(&save).click_accesskit();
    window.until(|state| !state.notices.is_empty());
    let told = window.own("session-preview");
    assert!(named(&window, &told));
    assert!(!path.exists());
    assert_eq!(*window.harness.state().screen(), Screen::Deliver);
}
