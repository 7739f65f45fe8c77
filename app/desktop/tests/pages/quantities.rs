//! Numbers as people write them.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{How, Key, Moment, Quantity, Value};
use tocsin_form_schema::id::Id;
use tocsin_i18n::Args;

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "page", fields = ["load", "share", "ticket", "people", "seen", "noticed"] }]
[field]
load = { kind = "decimal", min = 0, digits = 3 }
share = { kind = "percentage" }
ticket = { kind = "text", pattern = "[A-Z]{2}[0-9]+" }
people = { kind = "quantity", min = 1 }
seen = { kind = "moment", clock = true, interval = true }
noticed = { kind = "moment" }
"#;
const TEXTS: &str = "form--incident = Incident\npage--page = Page\nload = Load\nshare = Share\nticket = Ticket\n    .pattern = Two letters and digits\npeople = People\nseen = Seen\nnoticed = Noticed\n";

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

fn press(window: &mut Window, words: &str) {
    let words = window.own(words);
    let way = window
        .harness
        .get_by_role_and_label(Role::RadioButton, &words);
    way.click_accesskit();
    window.harness.run();
}

fn answer(window: &mut Window, field: &str) -> Option<Value> {
    let key = Key::field(Id::new(field).unwrap());
    window.answers().get(&key).cloned()
}

/// The name of a part of an answer, as it is heard.
fn part(window: &mut Window, whole: &str, parts: &[&str]) -> String {
    let join = |window: &mut Window, whole: &str, part: &str| {
        let args = Args::new().with("whole", whole).with("part", part);
        window.state().words.plain("part-of", &args)
    };
    let words: Vec<String> = parts.iter().map(|part| window.own(part)).collect();
    let part = words
        .into_iter()
        .reduce(|a, b| join(window, &a, &b))
        .unwrap();
    join(window, whole, &part)
}

#[test]
fn a_quantity_is_exact_estimated_or_a_range() {
    for lang in ["en", "he", "ja"] {
        let mut window = Window::with_form(lang, FORM, TEXTS);
        let number = part(&mut window, "People", &["quantity-number"]);
        type_into(&mut window, &number, "1 200");
        press(&mut window, "quantity-range");
        // What was typed before stays.
        let most = part(&mut window, "People", &["quantity-most"]);
        type_into(&mut window, &most, "1000");
        let quantity = Quantity {
            how: How::Range,
            least: "1 200".into(),
            most: "1000".into(),
        };
        assert_eq!(
            answer(&mut window, "people"),
            Some(Value::Quantity(quantity))
        );
        window.go(Screen::Review);
        let wrong = window.own("answer-quantity-order");
        assert!(named(&window, &wrong), "{lang}");
        window.go(Screen::Page(Id::new("page").unwrap()));
        type_into(&mut window, &most, "1500");
        window.go(Screen::Review);
        let args = Args::new().with("least", "1,200").with("most", "1,500");
        let words = window.state().words.plain("quantity-between", &args);
        let heard = window.heard();
        let said = |words: &str| {
            heard
                .iter()
                .any(|h| tocsin_i18n::strip_isolates(h) == words)
        };
        assert!(said(&words), "{lang} {words}: {heard:?}");
        window.check_words(lang);
        window.go(Screen::Page(Id::new("page").unwrap()));
        // One end need not be known.
        type_into(&mut window, &most, "");
        window.go(Screen::Review);
        let args = Args::new().with("number", "1,200");
        let words = window.state().words.plain("quantity-at-least", &args);
        let heard = window.heard();
        let said = heard
            .iter()
            .any(|h| tocsin_i18n::strip_isolates(h) == words);
        assert!(said, "{lang} {words}: {heard:?}");
        window.go(Screen::Page(Id::new("page").unwrap()));
        press(&mut window, "quantity-estimate");
        type_into(&mut window, &number, "");
        press(&mut window, "quantity-exact");
        window.check_words(lang);
    }
}

#[test]
fn a_moment_is_as_exact_as_it_is_known() {
    for lang in ["en", "ar"] {
        let mut window = Window::with_form(lang, FORM, TEXTS);
        // Not asked, where the form does not ask for it.
        let plain = part(&mut window, "Noticed", &["date"]);
        type_into(&mut window, &plain, "2026-10");
        let most = part(&mut window, "Noticed", &["latest", "date"]);
        assert!(!named(&window, &most));
        let date = part(&mut window, "Seen", &["earliest", "date"]);
        type_into(&mut window, &date, "2026-11-20");
        let time = part(&mut window, "Seen", &["earliest", "time"]);
        type_into(&mut window, &time, "14");
        let latest = part(&mut window, "Seen", &["latest", "time"]);
        type_into(&mut window, &latest, "16:30");
        press(&mut window, "clock-off");
        let clock = |window: &mut Window| match answer(window, "seen") {
            Some(Value::Moment(moment)) => moment.clock,
            other => panic!("{other:?}"),
        };
        assert_eq!(clock(&mut window), Moment::OFF);
        window.go(Screen::Review);
        let asked = window.own("answer-clock");
        assert!(named(&window, &asked), "{lang}");
        let heard = window.heard();
        let month = if lang == "en" {
            "October 2026"
        } else {
            "أكتوبر 2026"
        };
        assert!(heard.iter().any(|h| h == month), "{lang}: {heard:?}");
        window.go(Screen::Page(Id::new("page").unwrap()));
        let offset = part(&mut window, "Seen", &["clock-offset"]);
        type_into(&mut window, &offset, "+90 s");
        let typed = Moment {
            date: "2026-11-20".into(),
            time: "14".into(),
            latest_time: "16:30".into(),
            clock: "+90 s".into(),
            ..Moment::default()
        };
        assert_eq!(answer(&mut window, "seen"), Some(Value::Moment(typed)));
        window.go(Screen::Review);
        assert!(!named(&window, &asked), "{lang}");
        window.check_words(lang);
        window.go(Screen::Page(Id::new("page").unwrap()));
        press(&mut window, "clock-exact");
        assert_eq!(clock(&mut window), "exact");
        press(&mut window, "clock-not-said");
        assert_eq!(clock(&mut window), "");
        window.check_words(lang);
    }
}
