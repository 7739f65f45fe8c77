//! Every page in every language, to the receipt; the other direction; changing the language.

use crate::window::{LANGUAGES, Window, named, pages};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Lang;

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

/// Another language in the middle of a word: the caret stays, and typing goes on.
#[test]
fn the_language_changes_in_the_middle_of_a_word() {
    let mut window = Window::with_draft("en");
    let name = window.word("name");
    let field = |window: &Window, name: &str| {
        let found = window.harness.get_by_role_and_label(Role::TextInput, name);
        found.focus();
    };
    field(&window, &name);
    window.harness.run();
    let type_it = |window: &mut Window, name: &str, text: &str| {
        window
            .harness
            .get_by_role_and_label(Role::TextInput, name)
            .type_text(text);
        window.harness.run();
    };
    type_it(&mut window, &name, "An");
    for lang in ["fr", "de"] {
        window.command(Command::SetLanguage(Lang::parse(lang).unwrap()));
        window.harness.run();
        let name = window.word("name");
        let node = window.harness.get_by_role_and_label(Role::TextInput, &name);
        assert!(node.is_focused(), "{lang}");
        type_it(&mut window, &name, "na");
    }
    let key = Key::field(Id::new("name").unwrap());
    let typed = window.answers().get(&key).cloned();
    assert_eq!(typed, Some(Value::Text("Annana".into())));
}
