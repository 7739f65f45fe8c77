//! In which order the window is read and walked through.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::session::Command;
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Chosen, Key, Value};
use tocsin_form_schema::form::Field;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Args;

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

/// The names of what is read, in the order in which it is read.
fn read(window: &Window, role: Option<Role>) -> Vec<String> {
    let nodes = window.harness.root().children_recursive();
    nodes
        .filter(|n| role.is_none_or(|role| n.accesskit_node().role() == role))
        .filter_map(|n| n.accesskit_node().label())
        .collect()
}

fn place(names: &[String], name: &str) -> usize {
    let found = names.iter().position(|n| n.starts_with(name));
    found.unwrap_or_else(|| panic!("{name} is not in {names:?}"))
}

/// First the team, then the steps, then the page, then the way back and onward: as it is read, and with Tab.
#[test]
fn the_window_is_read_from_the_head_to_the_foot() {
    let mut window = Window::with_draft("en");
    let words = [
        window.own("language"),
        window.own("step-team"),
        window.own("step-deliver"),
        window.word("name"),
        window.word("email"),
        window.own("back"),
        window.own("next"),
    ];
    let names = read(&window, None);
    let places: Vec<usize> = words.iter().map(|w| place(&names, w)).collect();
    assert!(places.is_sorted(), "{words:?}: {places:?}");

    // The walk begins at the page's title and comes round to the head.
    let mut walked = Vec::new();
    for _ in 0..100 {
        window.harness.key_press(egui::Key::Tab);
        window.harness.run();
        let focus = window.harness.root().children_recursive();
        let focus = focus.filter(|n| n.is_focused()).last();
        walked.extend(focus.and_then(|n| n.accesskit_node().label()));
    }
    let walked = walked.split_off(place(&walked, &words[0]));
    let places: Vec<usize> = words.iter().map(|w| place(&walked, w)).collect();
    assert!(places.is_sorted(), "{words:?}: {places:?}");
}

/// The question how a draft is protected begins with its title.
#[test]
fn a_question_begins_with_its_title() {
    let mut window = Window::with_example("en");
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.harness.run();
    let names = read(&window, None);
    let all = window.harness.root().children_recursive();
    let headings: Vec<String> = all
        .filter(|n| n.accesskit_node().role() == Role::Heading)
        .filter_map(|n| n.accesskit_node().label())
        .collect();
    let title = window.own("protect-title");
    assert!(headings.contains(&title), "{headings:?}");
    let words = [
        "protect-title",
        "protect-passphrase",
        "protect-again",
        "protect-use",
    ];
    let places: Vec<usize> = words
        .map(|w| window.own(w))
        .iter()
        .map(|w| place(&names, w))
        .collect();
    assert!(places.is_sorted(), "{places:?}: {names:#?}");
}

/// A page that is turned to begins with its title: Tab goes on with the first question, not with the steps again.
#[test]
fn a_page_that_is_turned_to_begins_with_its_title() {
    let mut window = Window::with_draft("en");
    let focused = |window: &Window| {
        let all = window.harness.root().children_recursive();
        let focus = all.filter(|n| n.is_focused()).last();
        focus.and_then(|n| n.accesskit_node().label())
    };
    let next = window.own("next");
    window.harness.get_by_label(&next).click_accesskit();
    window.harness.run();
    assert_eq!(focused(&window), Some(window.word("page--hosts")));
    window.harness.key_press(egui::Key::Tab);
    window.harness.run();
    let add = window.own("row-add");
    let first = focused(&window).unwrap();
    assert!(first.starts_with(&add), "{first}");
}

/// What only another answer has made necessary is called missing with that reason and the page on which it stands.
#[test]
fn what_another_answer_makes_necessary_says_so() {
    let mut window = Window::with_draft("en");
    let chosen = Chosen {
        option: "emergency".into(),
        other: None,
    };
    window.go(Screen::Review);
    let args = |window: &mut Window| {
        let (sentence, page) = (window.own("answer-missing"), window.word("page--contact"));
        Args::new().with("sentence", sentence).with("page", page)
    };
    let args = args(&mut window);
    let because = window.state().words.plain("review-made-required", &args);
    assert!(!named(&window, &because));
    window.set("severity", Value::Choice(chosen));
    assert!(named(&window, &because), "{because}");
}

/// A letter that no font here draws is a box with its number, and what to install is told above the page; so long as
/// it is there.
#[test]
fn a_letter_that_no_font_draws_is_told() {
    let mut window = Window::with_example("en");
    let told = |window: &Window| {
        let status = window.harness.query_all_by_role(Role::Status);
        let mut said = status.filter_map(|node| node.accesskit_node().label());
        said.any(|words| words.contains("apt install fonts-noto-core"))
    };
    assert!(!told(&window));
    let field = window.own("site-label");
    for (text, is_told) in [("host \u{10fffd}", true), ("host", false)] {
        let input = window
            .harness
            .get_by_role_and_label(Role::TextInput, &field);
        input.set_text_value_accesskit(text);
        window.harness.run();
        window.harness.step();
        window.harness.step();
        assert_eq!(told(&window), is_told, "{text:?}");
    }
}
