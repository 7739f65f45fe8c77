//! A draft whose form the team has published anew.

use crate::team::Publisher;
use crate::window::{LANGUAGES, Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, Edit, Job, Saving};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::Files;
use tocsin_i18n::Args;

const PASSPHRASE: &str = "correct horse battery";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The second version does not ask for the organisation any more, and the name may stand in the subject.
fn second(files: &mut Files) {
    let edit = |files: &mut Files, path: &str, change: &dyn Fn(&str) -> String| {
        let text = String::from_utf8(files[path].clone()).unwrap();
        files.insert(path.to_owned(), change(&text).into_bytes());
    };
    edit(files, "team.toml", &|text| {
        text.replace("version = 1", "version = 2")
            .replace("published = \"2026-11-01", "published = \"2026-11-02")
    });
    edit(files, "forms/incident.toml", &|text| {
        let text = text.replace(r#""name", "organisation", "#, r#""name", "#);
        assert!(text.contains("\nname = { "));
        let text = text.replace("\nname = { ", "\nname = { keep = \"subject\", ");
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("organisation = "));
        lines.collect::<Vec<_>>().join("\n")
    });
}

fn open(window: &mut Window, name: &str, bundle: &[u8]) {
    let path = window.folder.join(name);
    std::fs::write(&path, bundle).unwrap();
    let before = window
        .state()
        .team
        .as_ref()
        .map(|team| team.bundle.published.team.version);
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| {
        state
            .team
            .as_ref()
            .is_some_and(|team| Some(team.bundle.published.team.version) != before)
    });
}

/// Presses a button by the name of its message.
fn press(window: &mut Window, words: &str) {
    let name = window.own(words);
    let button = window.harness.get_by_role_and_label(Role::Button, &name);
    button.click_accesskit();
    window.harness.run();
}

/// A draft for one team is no news on another's page.
#[test]
fn a_draft_for_another_team_is_not_told() {
    let mut window = Window::with_example("en");
    window.command(Command::NewDraft(id("incident")));
    window.command(Command::UsePassphrase(Secret(PASSPHRASE.to_owned())));
    window.set("name", Value::Text("Anna".to_owned()));
    window.until(|state| !state.drafts.is_empty());
    window.command(Command::CloseDraft);
    let go_on = window.own("draft-go-on");
    window.harness.run();
    assert!(named(&window, &go_on));
    open(
        &mut window,
        "other.tocsin",
        &Publisher::new().bundle(second),
    );
    assert_eq!(window.state().drafts.len(), 1);
    assert!(!named(&window, &go_on));
}

/// What changed is told on the first page, one press takes the newer form, and the answer that has no question any more
/// can be read.
#[test]
fn the_newer_form_is_told_and_taken() {
    for lang in LANGUAGES {
        let publisher = Publisher::new();
        let mut window = Window::open(lang);
        open(&mut window, "first.tocsin", &publisher.bundle(|_| ()));
        window.command(Command::NewDraft(id("incident")));
        window.command(Command::UsePassphrase(Secret(PASSPHRASE.to_owned())));
        window.until(|state| {
            matches!(
                state.draft.as_ref().map(|d| &d.saving),
                Some(Saving::Saved(_))
            )
        });
        for (field, text) in [("organisation", "Chemistry"), ("name", "Ada Byron")] {
            let answer = Some(Value::Text(text.to_owned()));
            window.command(Command::Edit(Edit::Set(Key::field(id(field)), answer)));
        }
        window.until(|state| {
            matches!(
                state.draft.as_ref().map(|d| &d.saving),
                Some(Saving::Saved(_))
            )
        });
        let draft = window.state().draft.as_ref().unwrap().id.clone();
        let question = window.word("organisation");
        window.command(Command::CloseDraft);
        open(&mut window, "second.tocsin", &publisher.bundle(second));
        // The page of the newer bundle says that there is a draft, and leads to it.
        assert_eq!(*window.harness.state().screen(), Screen::Team, "{lang}");
        window.check_words(lang);
        let (_, team) = window.state().drafts[0].team.clone();
        let args = Args::new().with("team", &*team);
        let title = window.state().words.plain("draft-for", &args);
        assert!(named(&window, &title), "{lang}: {title}");
        press(&mut window, "draft-go-on");
        let field = window.own("draft-passphrase");
        window
            .harness
            .get_by_role_and_label(Role::PasswordInput, &field)
            .set_text_value_accesskit(PASSPHRASE);
        window.harness.run();
        press(&mut window, "open");
        window.until(|state| state.draft.is_some());
        assert_eq!(window.state().draft.as_ref().unwrap().id, draft);
        window.go(Screen::Page(id("contact")));
        window.check_words(lang);
        let args = Args::new().with("questions", &*question);
        let removed = window.state().words.plain("newer-removed", &args);
        assert!(named(&window, &removed), "{lang}: {removed}");

        press(&mut window, "newer-move");
        window.check_words(lang);
        let title = window.own("left-title");
        assert!(
            named(&window, &title) && named(&window, "Chemistry"),
            "{lang}"
        );
        assert!(!named(&window, &removed), "{lang}");
        // Why one is there that is asked for again.
        let promised = window.own("left-sealed");
        assert!(
            named(&window, "Ada Byron") && named(&window, &promised),
            "{lang}"
        );
    }
}
