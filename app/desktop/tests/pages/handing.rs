//! A report that is handed over to a mail program: what is offered, and the question that stays until it is answered.
#![cfg(unix)]

use crate::outbox::{click, ready};
use crate::window::{Window, named};
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use std::ffi::OsString;
use tocsin_core::mail::handover::{Kind, Program};
use tocsin_core::session::{Command, HandedOver, Job, Said};
use tocsin_desktop::screens::Screen;
use tocsin_i18n::Lang;

fn choose(window: &mut Window, message: &str) {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.click_accesskit();
    window.harness.run();
}

fn is_chosen(window: &mut Window, message: &str) -> bool {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.accesskit_node().toggled() == Some(Toggled::True)
}

/// Hands over to a program that does nothing.
fn hand_over(window: &mut Window, kind: Kind) {
    let path = window.folder.join("report.tar.pgp");
    let command = vec![OsString::from("/bin/true")];
    let program = Program { kind, command };
    window.command(Command::Start(Job::HandOver { program, path }));
    window.until(|state| state.receipt.is_some() && state.jobs.is_empty());
    window.harness.run();
}

fn handed(window: &mut Window) -> HandedOver {
    let receipt = window.state().receipt.clone().unwrap();
    receipt.delivered.handed_over().unwrap().clone()
}

#[test]
fn the_way_and_the_question_speak_every_language() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = ready(&tag);
        window.go(Screen::Deliver);
        window.until(|state| state.prepared.is_some());
        choose(&mut window, "way-handover");
        choose(&mut window, "mailbox-safe");
        window.until(|state| state.programs.is_some() && state.jobs.is_empty());
        window.check_words(&tag);
        for kind in [Kind::Claws, Kind::Outlook, Kind::Address] {
            hand_over(&mut window, kind);
            assert_eq!(*window.harness.state().screen(), Screen::Receipt, "{tag}");
            let heard = window.heard().join("\n");
            let told = handed(&mut window);
            let title = kind
                .title()
                .map_or_else(|| window.own("handover-own"), str::to_owned);
            for words in [&title, &told.subject, told.path.to_str().unwrap()] {
                assert!(heard.contains(words), "{tag}: {words}");
            }
            for never in ["receipt-accepted", "receipt-saved"] {
                let never = window.own(never);
                assert!(!named(&window, &never), "{tag}: {never}");
            }
            window.check_words(&tag);
        }
    }
}

#[test]
fn the_question_is_open_until_it_is_answered() {
    let mut window = ready("en");
    hand_over(&mut window, Kind::Thunderbird);
    assert!(is_chosen(&mut window, "receipt-handed-not-yet"));
    let other = window.own("receipt-handed-other");
    for (message, said) in [
        ("receipt-handed-yes", Some(Said::Sent)),
        ("receipt-handed-not-yet", None),
        ("receipt-handed-no", Some(Said::NotSent)),
    ] {
        assert!(!named(&window, &other));
        choose(&mut window, message);
        assert!(is_chosen(&mut window, message));
        assert_eq!(handed(&mut window).said, said);
    }
    // Where it was not sent, the other ways are offered, and the file is still there.
    assert!(handed(&mut window).path.exists());
    click(&mut window, "receipt-handed-other");
    assert_eq!(*window.harness.state().screen(), Screen::Deliver);
}

#[test]
fn what_does_not_start_is_told_beside_the_file_that_was_saved() {
    let mut window = ready("en");
    let path = window.folder.join("report.tar.pgp");
    let command = vec![window.folder.join("nowhere").into_os_string()];
    let program = Program {
        kind: Kind::KMail,
        command,
    };
    window.command(Command::Start(Job::HandOver {
        program,
        path: path.clone(),
    }));
    window.until(|state| state.receipt.is_some() && !state.notices.is_empty());
    window.harness.run();
    let heard = window.heard().join("\n");
    assert!(heard.contains("KMail does not start"), "{heard}");
    let saved = window.own("receipt-saved");
    assert!(named(&window, &saved) && path.exists());
}

/// Its team does not exist: that is said, nothing is looked for, and nothing can be pressed.
#[test]
fn nothing_of_the_example_is_handed_over() {
    let mut window = Window::with_draft("en");
    window.fill();
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    choose(&mut window, "way-handover");
    let why = window.own("handover-example");
    assert!(named(&window, &why));
    assert!(window.state().programs.is_none());
    let onward = window.own("handover-do");
    let onward = window.harness.get_by_label(&onward);
    assert!(onward.accesskit_node().is_disabled());
}
