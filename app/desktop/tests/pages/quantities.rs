//! Numbers as people write them.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::id::Id;

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "page", fields = ["load", "share", "ticket"] }]
[field]
load = { kind = "decimal", min = 0, digits = 3 }
share = { kind = "percentage" }
ticket = { kind = "text", pattern = "[A-Z]{2}[0-9]+" }
"#;
const TEXTS: &str = "form--incident = Incident\npage--page = Page\nload = Load\nshare = Share\nticket = Ticket\n    .pattern = Two letters and digits\n";

fn type_into(window: &mut Window, name: &str, text: &str) {
    let input = window.harness.get_by_role_and_label(Role::TextInput, name);
    input.set_text_value_accesskit(text);
    window.harness.run();
}

/// Either sign is a decimal sign where it can be nothing else; where it could group, the reporter is asked.
#[test]
fn a_number_is_typed_with_the_reader_s_signs() {
    for (lang, typed, share, shown) in [
        ("en", "1234.5", "12.5%", ["1,234.5", "12.5%"]),
        ("en", "1234,5", "12,5", ["1,234.5", "12.5%"]),
        ("de", "1.234,5", "12,5 %", ["1.234,5", "12,5\u{a0}%"]),
        ("fr", "1 234,5", "12,5", ["1\u{202f}234,5", "12,5\u{202f}%"]),
        ("ar", "١٢٣٤٫٥", "١٢٫٥٪", ["1,234.5", "12.5٪"]),
        ("ja", "１２３４．５", "１２．５％", ["1,234.5", "12.5%"]),
    ] {
        let mut window = Window::with_form(lang, FORM, TEXTS);
        type_into(&mut window, "Load", typed);
        type_into(&mut window, "Share", share);
        window.go(Screen::Review);
        let heard = window.heard();
        for words in shown {
            assert!(
                heard.iter().any(|h| h == words),
                "{lang} {words}: {heard:?}"
            );
        }
        window.check_words(lang);
    }
}

#[test]
fn a_number_with_two_readings_is_asked_about() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    type_into(&mut window, "Load", "1.234");
    window.go(Screen::Review);
    let asked = window.own("answer-decimal-ambiguous");
    assert!(named(&window, &asked));
    // What was typed stays as it was typed.
    let typed = window
        .answers()
        .get(&Key::field(Id::new("load").unwrap()))
        .cloned();
    assert_eq!(typed, Some(Value::Text("1.234".into())));
}

/// What a text must be like is said in the team's words.
#[test]
fn a_pattern_is_told_in_words() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    type_into(&mut window, "Ticket", "four");
    window.go(Screen::Review);
    assert!(named(&window, "Two letters and digits"));
    window.go(Screen::Page(Id::new("page").unwrap()));
    type_into(&mut window, "Ticket", "AB4");
    window.go(Screen::Review);
    assert!(!named(&window, "Two letters and digits"));
}

/// The sign beside the input is not seen by everybody.
#[test]
fn a_percentage_is_heard_as_one() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    let words = window.own("in-percent");
    let input = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Share");
    let description = input
        .accesskit_node()
        .data()
        .description()
        .unwrap_or_default()
        .to_owned();
    assert!(description.contains(&words), "{description}");
}
