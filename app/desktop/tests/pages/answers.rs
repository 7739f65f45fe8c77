//! Filling in: values, rows, undo, and the question how drafts are protected.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::session::{Command, Saving};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::id::Id;
use tocsin_i18n::Args;

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
        .get_by_label(&format!("{up}: {second}: 192.0.2.2"))
        .click_accesskit();
    window.harness.run();
    assert!(addresses(&mut window)[0].contains("192.0.2.2"));
    let remove = window.own("remove");
    window
        .harness
        .get_by_label(&format!("{remove}: {second}: 192.0.2.1"))
        .click_accesskit();
    window.harness.run();
    assert_eq!(addresses(&mut window), [before[1].clone()]);
}

/// Beginning a draft asks how drafts are protected, before anything can be typed; a passphrase that is too short or
/// not repeated is not taken.
#[test]
fn beginning_a_draft_asks_for_protection() {
    let mut window = Window::with_example("en");
    let title = window.own("protect-title");
    assert!(!named(&window, &title));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.harness.run();
    assert!(named(&window, &title));
    // Keys reach the question and nothing behind it.
    window.harness.event(egui::Event::Text("Anna".into()));
    window.harness.run();
    assert_eq!(window.answers(), Window::with_draft("en").answers());
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

/// After the question how drafts are protected the walk begins with the first question of the page, which is not called
/// missing yet.
#[test]
fn the_page_begins_after_protection_was_asked_for() {
    let mut window = Window::with_example("en");
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.harness.run();
    let title = window.own("protect-title");
    assert!(named(&window, &title));
    let memory = window.own("protect-memory");
    window.harness.get_by_label(&memory).click_accesskit();
    window.harness.run();
    assert!(!named(&window, &title));
    let name = window.word("name");
    let mut reached = false;
    for _ in 0..3 {
        window.harness.key_press(egui::Key::Tab);
        window.harness.run();
        let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
        reached = field.is_focused();
        if reached {
            break;
        }
    }
    assert!(reached, "the first question is not the first to be reached");
    let required = window.own("answer-missing");
    assert!(!named(&window, &required));
}

/// A draft in which nothing was said does not stay behind; one with an answer does.
#[test]
fn an_empty_draft_does_not_stay_behind() {
    let mut window = Window::with_example("en");
    for (answer, stay) in [(None, 0), (Some("Anna"), 1)] {
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        let passphrase = tocsin_core::mail::account::Secret("a long passphrase".into());
        window.command(Command::UsePassphrase(passphrase));
        if let Some(answer) = answer {
            window.set("name", Value::Text(answer.into()));
        }
        let saved = |s: &Saving| matches!(s, Saving::Saved(_));
        window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
        assert_eq!(window.state().drafts.len(), 1);
        window.command(Command::CloseDraft);
        window.until(|state| state.jobs.is_empty());
        assert_eq!(window.state().drafts.len(), stay);
        assert!(window.state().notices.is_empty());
    }
}

/// A new row is there to be filled in: the focus goes to its first question, not back to the top of the window.
#[test]
fn a_new_row_takes_the_focus() {
    let mut window = Window::with_draft("en");
    window.go(Screen::Page(Id::new("hosts").unwrap()));
    let name = window.word("involved");
    let add = window
        .texts()
        .attr("involved", "add", &Args::new())
        .map(|words| tocsin_i18n::strip_isolates(&words).into_owned())
        .unwrap_or_else(|| window.own("row-add"));
    let before = window.harness.query_all_by_role(Role::TextInput).count();
    window
        .harness
        .get_by_label(&format!("{add}: {name}"))
        .click_accesskit();
    window.harness.run();
    let inputs: Vec<_> = window.harness.get_all_by_role(Role::TextInput).collect();
    assert!(inputs.len() > before);
    let focused = inputs.iter().position(|node| node.is_focused());
    assert!(
        focused.is_some_and(|n| n >= before),
        "{focused:?} of {before}"
    );
}

/// A record that is asked once has no button for another one: what leads to it leads to its first question.
#[test]
fn a_finding_about_a_record_leads_to_its_first_question() {
    const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["note", "record"] }]
[field]
note = { kind = "text" }
[field.record]
kind = "repeat"
min = 1
max = 1
fields = ["one", "two"]
check = [{ that = 'record.exists(r, r.two == "so")', say = "so" }]
[row.record]
one = { kind = "text" }
two = { kind = "text", default = '"not so"' }
"#;
    const TEXTS: &str = "form--incident = 2026-1
page--only = 2026-2
note = 1001
record = 1002
record-one = 1003
record-two = 1004
check--so = 2001
";
    let mut window = Window::with_form("en", FORM, TEXTS);
    window.go(Screen::Review);
    assert!(window.heard().iter().any(|words| words == "2001"));
    let jump = window
        .harness
        .query_all_by_role_and_label(Role::Button, "1002");
    jump.last().unwrap().click_accesskit();
    window.harness.run();
    let first = window
        .harness
        .get_by_role_and_label(Role::TextInput, "1003");
    assert!(first.is_focused());
}

/// Arrows move the focus, too: what it reaches is brought into sight.
#[test]
fn what_an_arrow_reaches_is_brought_into_sight() {
    let mut window = Window::with_draft("en");
    window.harness.set_size(egui::vec2(1000.0, 480.0));
    window.harness.run();
    let first = window.word("sector--administration");
    let options = window.harness.get_all_by_role(Role::RadioButton);
    let names: Vec<String> = options
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(names.contains(&first), "{names:?}");
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &first)
        .focus();
    window.harness.run();
    for _ in 0..6 {
        window.harness.key_press(egui::Key::ArrowDown);
        window.harness.run();
        let focused = window
            .harness
            .get_all_by_role(Role::RadioButton)
            .find(|node| node.is_focused());
        let rect = focused.expect("an option has the focus").rect();
        assert!(
            rect.top() >= 0.0 && rect.bottom() <= 480.0 - 65.0,
            "{rect:?}"
        );
    }
}

/// What an option means is written below its words and heard with them.
#[test]
fn an_option_is_heard_with_its_help() {
    let mut window = Window::with_draft("en");
    window.go(Screen::Page(Id::new("what").unwrap()));
    let texts = window.texts();
    let help = texts
        .attr("severity--emergency", "help", &Args::new())
        .unwrap();
    let question = window.word("severity");
    let words = window.word("severity--emergency");
    let option = window
        .harness
        .get_by_role_and_label(Role::RadioButton, &words);
    let heard = option.accesskit_node().description().unwrap();
    assert!(
        heard.contains(&help) && heard.contains(&question),
        "{heard}"
    );
}
