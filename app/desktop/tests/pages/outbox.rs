//! A report that was not sent, or of which that is not known: what the pages say, and what can be done.
#![cfg(unix)]

use crate::team::unchecked_bundle;
use crate::window::{Window, named};
use egui_kittest::kittest::Queryable;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tocsin_core::mail::account::{Account, Via};
use tocsin_core::session::deliver::Given;
use tocsin_core::session::{Command, Job, Known, State};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::id::Id;
use tocsin_i18n::Lang;

/// An account whose program does as the file `verdict` says.
fn account(folder: &Path) -> Account {
    let program = folder.join("sendmail");
    let script = "#!/bin/sh\ncd \"$(dirname \"$0\")\"\ncat > given\n. ./verdict\n";
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    Account {
        name: "work".into(),
        from: "a@site.example".into(),
        via: Via::Sendmail { program },
    }
}

/// A team that can be mailed, with answers to all that is required.
pub fn ready(lang: &str) -> Window {
    ready_for(lang, &unchecked_bundle(|_| ()))
}

/// The same for a team of the test's own.
pub fn ready_for(lang: &str, bundle: &[u8]) -> Window {
    let mut window = Window::open(lang);
    let path = window.folder.join("team.tocsin");
    std::fs::write(&path, bundle).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    window.harness.run();
    window.fill();
    let account = account(&window.folder.clone());
    window.command(Command::PutAccount(account));
    window.command(Command::AcceptUnchecked(true));
    window
}

fn send(window: &mut Window, verdict: &str) {
    std::fs::write(window.folder.join("verdict"), verdict).unwrap();
    window.command(Command::Start(Job::Send {
        account: "work".into(),
        given: Given::default(),
        division: Default::default(),
    }));
    window.until(|state| state.receipt.is_some() && state.jobs.is_empty());
    window.harness.run();
}

fn known(state: &State) -> Option<Known> {
    state.receipt.as_ref()?.delivered.known()
}

pub fn click(window: &mut Window, message: &str) {
    let name = window.own(message);
    window.harness.get_by_label(&name).click_accesskit();
    window.harness.run();
}

#[test]
fn what_was_not_sent_says_so_in_every_language() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = ready(&tag);
        for (verdict, title) in [
            ("exit 69", "receipt-waiting"),
            ("kill -9 $$", "receipt-unknown"),
        ] {
            send(&mut window, verdict);
            assert_eq!(*window.harness.state().screen(), Screen::Receipt, "{tag}");
            for message in [title, "outbox-save", "receipt-next-memory"] {
                let words = window.own(message);
                assert!(named(&window, &words), "{tag}: {message}");
            }
            // Nobody is said to have it.
            let accepted = window.own("receipt-accepted");
            assert!(!named(&window, &accepted), "{tag}");
            window.check_words(&tag);
        }
        let notices: Vec<u64> = window.state().notices.iter().map(|n| n.id).collect();
        notices
            .into_iter()
            .for_each(|id| window.command(Command::Dismiss(id)));
        window.command(Command::CloseTeam);
        window.harness.run();
        assert_eq!(*window.harness.state().screen(), Screen::Welcome, "{tag}");
        for message in ["outbox-title", "outbox-again"] {
            let words = window.own(message);
            assert!(named(&window, &words), "{tag}: {message}");
        }
        window.check_words(&tag);
    }
}

#[test]
fn it_is_tried_again_and_removed_from_the_receipt() {
    let mut window = ready("en");
    send(&mut window, "exit 69");
    assert_eq!(known(window.state()), Some(Known::Waiting));
    let verdict = window.folder.join("verdict");
    std::fs::write(&verdict, "kill -9 $$").unwrap();
    click(&mut window, "try-again");
    window.until(|state| known(state) == Some(Known::Unknown));
    window.harness.run();
    // Only a button that says so sends again what may be there.
    let plain = window.own("try-again");
    assert!(!named(&window, &plain));
    std::fs::write(&verdict, "").unwrap();
    click(&mut window, "outbox-again");
    window.until(|state| known(state) == Some(Known::Accepted));
    window.harness.run();
    let accepted = window.own("receipt-accepted");
    assert!(named(&window, &accepted));

    let mut window = ready("en");
    send(&mut window, "exit 69");
    let remove = window.own("outbox-remove");
    let button = (window.harness).get_by(|n| n.label().is_some_and(|l| l.contains(&remove)));
    button.click_accesskit();
    window.harness.run();
    click(&mut window, "draft-delete-really");
    window.until(|state| state.outbox.is_empty() && state.receipt.is_none());
    window.harness.run();
    assert_eq!(*window.harness.state().screen(), Screen::Deliver);
}
