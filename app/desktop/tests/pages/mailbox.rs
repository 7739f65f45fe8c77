//! Whoever says that the intruder may read their mail is led elsewhere before anything of it is asked.

use crate::window::{LANGUAGES, Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Chosen, Value};

fn by_mail(lang: &str, watched: Option<&str>) -> Window {
    let mut window = Window::with_draft(lang);
    window.fill();
    if let Some(option) = watched {
        let (option, other) = (option.to_owned(), None);
        window.set("mail_watched", Value::Choice(Chosen { option, other }));
        window.set("other_contact", Value::Text("+1 514 555 0199".into()));
    }
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    choose(&mut window, "way-mail");
    window
}

fn choose(window: &mut Window, message: &str) {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.click_accesskit();
    window.harness.run();
}

fn shows(window: &mut Window, message: &str) -> bool {
    let words = window.own(message);
    named(window, &words)
}

/// Nothing of an account is asked yet.
fn asks_nothing(window: &mut Window) -> bool {
    !shows(window, "setup-from") && !shows(window, "mail-account")
}

#[test]
fn the_mailbox_is_asked_about_before_anything_of_mail() {
    let mut window = by_mail("en", None);
    assert!(shows(&mut window, "mailbox-question") && asks_nothing(&mut window));
    choose(&mut window, "mailbox-watched");
    assert!(shows(&mut window, "mailbox-watched-note") && asks_nothing(&mut window));
    // It is Saturday evening: the number that answers now, and what time it is there.
    let heard = window.heard().join("\n");
    for said in ["Nobody is there now", "It is ", "+1 514 555 01"] {
        assert!(heard.contains(said), "{said}");
    }
    let save = window.own("outbox-save");
    window.harness.get_by_label(&save).click_accesskit();
    window.harness.run();
    assert!(shows(&mut window, "save-path"));

    choose(&mut window, "way-mail");
    choose(&mut window, "mailbox-other");
    assert!(shows(&mut window, "setup-from"));
    assert!(!shows(&mut window, "mailbox-watched-note"));
}

#[test]
fn what_the_form_was_told_is_not_asked_again() {
    for watched in ["yes", "unknown"] {
        let mut window = by_mail("en", Some(watched));
        assert!(shows(&mut window, "mailbox-watched-note"), "{watched}");
        assert!(asks_nothing(&mut window), "{watched}");
    }
    let mut window = by_mail("en", Some("no"));
    assert!(shows(&mut window, "setup-from"));
    let safe = window.own("mailbox-safe");
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &safe);
    assert!(choice.accesskit_node().toggled().is_some());
}

#[test]
fn it_is_asked_in_every_language() {
    for lang in LANGUAGES {
        let mut window = by_mail(lang, None);
        choose(&mut window, "mailbox-watched");
        window.check_words(lang);
    }
}
