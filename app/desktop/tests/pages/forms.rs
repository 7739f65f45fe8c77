//! Several forms, what leads to each, their stages, and the language that prevails.

use crate::team::{several, unchecked_bundle};
use crate::window::{LANGUAGES, Window, named};
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Chosen, Value};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::Files;
use tocsin_i18n::{Args, Lang};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A team with two forms, on its page.
fn with_team(lang: &str, change: impl Fn(&mut Files)) -> Window {
    let bundle = unchecked_bundle(|files| {
        several::add_to(files, &[]);
        change(files);
    });
    let mut window = Window::open(lang);
    let path = window.folder.join("several.tocsin");
    std::fs::write(&path, bundle).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    window
}

impl Window {
    /// A word of the team's second form, or one of its attributes.
    fn phishing(&mut self, message: &str, attribute: Option<&str>) -> String {
        let texts = self.state().team.as_ref().unwrap().texts[&id("phishing")].clone();
        match attribute {
            None => texts.plain(message, &Args::new()),
            Some(name) => texts.plain_attr(message, name, &Args::new()).unwrap(),
        }
    }

    fn press(&mut self, role: Role, name: &str) {
        let node = self.harness.get_by_role_and_label(role, name);
        node.click_accesskit();
        self.harness.run();
    }

    fn own_with<'a>(&mut self, id: &str, args: Args<'a>) -> String {
        self.state().words.plain(id, &args)
    }
}

/// One press of the button at the foot where nothing has been chosen shows the choice; what happened leads to the
/// form, with its guidance; the next press begins it.
#[test]
fn what_happened_leads_to_the_form() {
    for lang in LANGUAGES {
        let mut window = with_team(lang, |_| ());
        window.check_words(lang);
        let choose = window.own("choose-form");
        window.press(Role::Button, &choose);
        let first = window.phishing("chooser--mail", None);
        let focus = window.harness.root().children_recursive();
        let focus = focus.filter(|n| n.is_focused()).last();
        let focused = focus.and_then(|n| n.accesskit_node().label());
        assert_eq!(focused.as_ref(), Some(&first), "{lang}");

        window.press(Role::RadioButton, &first);
        window.check_words(lang);
        let title = window.phishing("form--phishing", None);
        let leads = window.own_with("form-for-this", Args::new().with("form", &*title));
        let when = window.phishing("form--phishing", Some("when"));
        assert!(named(&window, &leads) && named(&window, &when), "{lang}");
        window.press(Role::Button, &title);
        let draft = window.state().draft.as_ref().unwrap();
        assert_eq!(draft.form, id("phishing"), "{lang}");
        let page = Screen::Page(id("message"));
        assert_eq!(*window.harness.state().screen(), page, "{lang}");
    }
}

/// All forms stand in the team's order, each with when it is the right one; a choice that was made shows in both.
#[test]
fn all_forms_can_be_seen() {
    let mut window = with_team("en", |_| ());
    let first = window.phishing("chooser--mail", None);
    window.press(Role::RadioButton, &first);
    let all = window.own("forms-all");
    window.press(Role::Button, &all);
    window.check_words("en");
    let radios = window.harness.query_all_by_role(Role::RadioButton);
    let radios: Vec<_> = radios
        .map(|n| n.accesskit_node())
        .map(|n| (n.label().unwrap(), n.toggled()))
        .collect();
    let report = "Report a computer security incident".to_owned();
    let expected = [
        ("Report phishing".to_owned(), Some(Toggled::True)),
        (report.clone(), Some(Toggled::False)),
    ];
    assert_eq!(radios, expected);
    let node = window
        .harness
        .get_by_role_and_label(Role::RadioButton, &report);
    let description = node.accesskit_node().data().description();
    assert_eq!(description, Some("For everything but phishing."));
    window.press(Role::RadioButton, &report);
    window.press(Role::Button, &report);
    assert_eq!(window.state().draft.as_ref().unwrap().form, id("incident"));

    // Another form: the draft is put away, and the choice is there again.
    window.go(Screen::Team);
    assert!(named(&window, &report));
    let another = window.own("form-another");
    window.press(Role::Button, &another);
    assert!(window.state().draft.is_none());
    let which = window.own("which-form");
    assert!(named(&window, &which));
}

/// Without a chooser the forms are listed at once; with one form there is nothing to choose.
#[test]
fn the_fastest_way_stays_fast() {
    let mut window = with_team("en", |files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let (before, chooser) = team.split_once("chooser = [").unwrap();
        let (_, after) = chooser.split_once("\n]\n").unwrap();
        let team = format!("{before}{after}");
        files.insert("team.toml".into(), team.into_bytes());
    });
    let (which, all) = (window.own("which-form"), window.own("forms-all"));
    assert!(named(&window, &which) && !named(&window, &all));

    let mut window = Window::with_example("en");
    for words in ["which-form", "what-happened", "choose-form", "stage-title"] {
        let words = window.own(words);
        assert!(!named(&window, &words), "{words}");
    }
    let title = window.word("form--incident");
    window.press(Role::Button, &title);
    assert!(window.state().draft.is_some());
    let stage = window.own("stage-title");
    assert!(!named(&window, &stage));
}

/// The stage is chosen at the beginning and may be changed: what it asks now and later is said, no answer is lost.
#[test]
fn stages_are_chosen_and_changed() {
    for lang in LANGUAGES {
        let mut window = with_team(lang, |_| ());
        window.command(Command::NewDraft(id("phishing")));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        window.check_words(lang);
        let stages: Vec<String> = ["first", "follow_up", "final"]
            .map(|stage| window.phishing(&format!("stage--{stage}"), None))
            .into();
        let passwords = window.phishing("passwords", None);
        let later = Args::new()
            .with("stage", &*stages[1])
            .with("questions", &*passwords);
        let later = window.own_with("asked-from", later);
        assert!(named(&window, &later), "{lang}: {later}");
        let due = window.own_with("required-from", Args::new().with("stage", &*stages[1]));
        assert!(
            window.heard().iter().any(|heard| heard.contains(&due)),
            "{lang}"
        );

        window.set("seen", Value::Text("Give us your password.".into()));
        window.press(Role::RadioButton, &stages[2]);
        assert!(
            !named(&window, &later) && named(&window, &passwords),
            "{lang}"
        );
        window.set("passwords", Value::Text("17".into()));
        let yes = Chosen {
            option: "yes".into(),
            other: None,
        };
        window.set("clicked", Value::Choice(yes));
        window.set("harm", Value::Text("None.".into()));
        let answers = window.answers();
        for screen in [Screen::Page(id("after")), Screen::Review] {
            window.go(screen);
            window.check_words(lang);
        }
        assert!(window.state().draft.as_ref().unwrap().evaluation.complete());
        // On the review, too.
        window.press(Role::RadioButton, &stages[0]);
        window.check_words(lang);
        let told = window.own("review-later");
        assert!(named(&window, &told) && !named(&window, "17"), "{lang}");
        assert_eq!(window.answers(), answers, "{lang}");
        window.press(Role::RadioButton, &stages[2]);
        assert!(named(&window, "17"), "{lang}");
        assert_eq!(
            window.state().draft.as_ref().unwrap().stage,
            Some(id("final"))
        );
    }
}

/// Who reads a translation is told which language prevails, in the team's own words where it has any, and can read it.
#[test]
fn a_translation_says_which_language_prevails() {
    let prevails = |files: &mut Files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let team = team.replacen("\n[name]", "\nauthoritative = \"fr\"\n[name]", 1);
        files.insert("team.toml".into(), team.into_bytes());
        let path = "locales/de/common.ftl";
        let words = String::from_utf8(files[path].clone()).unwrap();
        let words = format!("{words}\ntranslation-disclaimer = Nur der französische Text gilt.\n");
        files.insert(path.into(), words.into_bytes());
    };
    for lang in LANGUAGES {
        let mut window = with_team(lang, prevails);
        let french = Lang::parse("fr").unwrap();
        let name = french.native_name();
        let program = Args::new().with("language", &*name);
        let program = window.own_with("team-translation-disclaimer", program);
        let sentence = match lang {
            "de" => "Nur der französische Text gilt.".to_owned(),
            _ => program,
        };
        let read = window.own_with("read-original", Args::new().with("language", &*name));
        let told = |window: &Window| named(window, &sentence) && named(window, &read);
        assert_eq!(told(&window), lang != "fr", "{lang}");
        window.command(Command::NewDraft(id("phishing")));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        window.check_words(lang);
        assert_eq!(told(&window), lang != "fr", "{lang}");
        if lang != "fr" {
            window.press(Role::Button, &read);
            assert_eq!(window.state().lang, french);
            assert!(!told(&window), "{lang}");
            let title = window.phishing("page--message", None);
            assert_eq!(title, "Le message");
            window.check_words(lang);
        }
    }
}
