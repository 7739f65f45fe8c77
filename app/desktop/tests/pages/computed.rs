//! Answers that nobody typed: calculated ones are read, defaults stand where one types.

use crate::window::{LANGUAGES, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::session::{Command, Edit};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Chosen, Key, Value};
use tocsin_form_schema::id::Id;

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["aware", "due", "hosts", "told", "total"] }]
[field]
aware = { kind = "date" }
due   = { kind = "date", calc = 'addMonths(aware, 1)' }
hosts = { kind = "integer", default = '3', required = true }
told  = { kind = "choice", options = ["yes", "no", "unknown"], default = 'hosts > 2 ? "yes" : "no"' }
total = { kind = "integer", calc = 'hosts * 2' }
"#;
const TEXTS: &str = "form--incident = 2026-1
page--only = 2026-2
aware = 1001
due = 1002
hosts = 1003
told = 1004
total = 1005
told--yes = 11
told--no = 12
told--unknown = 13
";

fn key(field: &str) -> Key {
    Key::field(Id::new(field).unwrap())
}

/// What is heard of an input.
fn heard(window: &Window, name: &str) -> (String, bool) {
    let node = window.harness.get_by_role_and_label(Role::TextInput, name);
    let node = node.accesskit_node();
    (node.value().unwrap_or_default(), node.is_read_only())
}

#[test]
fn what_is_calculated_is_read_and_not_typed() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    let nothing = window.own("calculated-nothing");
    assert_eq!(heard(&window, "1002"), (nothing, true));
    assert_eq!(heard(&window, "1005"), ("6".to_owned(), true));
    assert!(!heard(&window, "1003").1);
    window.set("aware", Value::Text("2027-01-31".into()));
    assert_eq!(
        heard(&window, "1002"),
        ("February 28, 2027".to_owned(), true)
    );

    // It stands in the review like an answer, without a way to change it.
    window.go(Screen::Review);
    let said = window.heard();
    assert!(said.iter().any(|words| words == "February 28, 2027"));
    let change = window.own("review-change");
    let changes = window.harness.query_all_by_label_contains(&change).count();
    let answers = ["aware", "hosts", "told"].len();
    assert_eq!(changes, answers + 1, "each answer's and the page's");
}

#[test]
fn a_default_stands_in_the_editor_until_it_is_emptied() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    assert_eq!(heard(&window, "1003").0, "3");
    let chosen = |window: &Window, option: &str| {
        let node = window
            .harness
            .get_by_role_and_label(Role::RadioButton, option);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(chosen(&window, "11"));
    let input = window
        .harness
        .get_by_role_and_label(Role::TextInput, "1003");
    input.set_text_value_accesskit("");
    window.harness.run();
    assert_eq!(heard(&window, "1003").0, "");
    assert_eq!(heard(&window, "1005").0, window.own("calculated-nothing"));
    window.command(Command::Undo);
    window.harness.run();
    assert_eq!(heard(&window, "1003").0, "3");
    // Pressing what stands takes it away; it does not come back by itself.
    let option = window
        .harness
        .get_by_role_and_label(Role::RadioButton, "11");
    option.click_accesskit();
    window.harness.run();
    assert!(!chosen(&window, "11"));
    let other = Chosen {
        option: "no".into(),
        other: None,
    };
    window.command(Command::Edit(Edit::Set(
        key("told"),
        Some(Value::Choice(other)),
    )));
    window.harness.run();
    assert!(chosen(&window, "12"));
}

#[test]
fn computed_answers_have_their_words_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::with_form(lang, FORM, TEXTS);
        window.set("aware", Value::Text("2027-01-31".into()));
        window.check_words(lang);
        window.go(Screen::Review);
        window.check_words(lang);
    }
}
