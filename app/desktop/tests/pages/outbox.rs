//! A report that was not sent, or of which that is not known: what the pages say, and what can be done.
#![cfg(unix)]

use crate::team::unchecked_bundle;
use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tocsin_core::mail::account::{Account, Secret, Via};
use tocsin_core::session::deliver::Given;
use tocsin_core::session::{Command, Job, Known, Saving, State};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
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
    let stays = window.own("outbox-remove-draft");
    assert!(named(&window, &stays), "what goes and what stays");
    click(&mut window, "draft-delete-really");
    window.until(|state| state.outbox.is_empty() && state.receipt.is_none());
    window.harness.run();
    assert_eq!(*window.harness.state().screen(), Screen::Deliver);
}

#[test]
fn what_is_saved_instead_says_that_its_mail_still_waits() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = ready(&tag);
        send(&mut window, "exit 69");
        click(&mut window, "outbox-save");
        assert_eq!(*window.harness.state().screen(), Screen::Deliver, "{tag}");
        window.until(|state| state.prepared.is_some());
        window.harness.run();
        let place = window.own("save-path");
        assert!(named(&window, &place), "{tag}: the file is chosen");
        let path = window.folder.join("report.eml");
        let format = MailFormat::PgpMime;
        window.command(Command::Start(Job::Save { format, path }));
        let saved = |state: &State| state.receipt.as_ref()?.delivered.file().map(|_| ());
        window.until(|state| saved(state).is_some() && state.jobs.is_empty());
        // The clock of the test stands: for the window it is the same receipt.
        window.go(Screen::Receipt);
        for message in ["receipt-saved", "receipt-mail-waits"] {
            let words = window.own(message);
            assert!(named(&window, &words), "{tag}: {message}");
        }
        window.check_words(&tag);
        // Removed from there, only the file is left.
        let remove = window.own("outbox-remove");
        let button = (window.harness).get_by(|n| n.label().is_some_and(|l| l.contains(&remove)));
        button.click_accesskit();
        window.harness.run();
        window.check_words(&tag);
        click(&mut window, "draft-delete-really");
        window.until(|state| state.outbox.is_empty() && state.jobs.is_empty());
        window.harness.run();
        let waits = window.own("receipt-mail-waits");
        assert!(!named(&window, &waits), "{tag}");
        let saved = window.own("receipt-saved");
        assert!(named(&window, &saved), "{tag}");
    }
}

/// Whose draft is deleted learns that the mail stays, and who then removes the mail, that nothing else of it is here.
#[test]
fn a_draft_that_is_deleted_leaves_its_mail() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = ready(&tag);
        window.command(Command::UsePassphrase(Secret("a long passphrase".into())));
        let saved = |s: &Saving| matches!(s, Saving::Saved(_));
        window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
        send(&mut window, "exit 69");
        let notices: Vec<u64> = window.state().notices.iter().map(|n| n.id).collect();
        for id in notices {
            window.command(Command::Dismiss(id));
        }
        window.command(Command::CloseTeam);
        window.until(|state| state.team.is_none() && state.jobs.is_empty());
        window.harness.run();
        let press = |window: &mut Window, message: &str| {
            let words = window.own(message);
            let found = window.harness.query_all_by(|node| {
                let says = node.label().is_some_and(|label| label.starts_with(&words));
                node.role() == Role::Button && says
            });
            found.into_iter().next().unwrap().click_accesskit();
            window.harness.run();
        };
        press(&mut window, "draft-delete");
        let stays = window.own("draft-delete-mail");
        assert!(named(&window, &stays), "{tag}");
        window.check_words(&tag);
        press(&mut window, "draft-delete-really");
        window.until(|state| state.drafts.is_empty() && state.jobs.is_empty());
        window.harness.run();
        assert_eq!(window.state().outbox.len(), 1, "{tag}");
        press(&mut window, "outbox-remove");
        let alone = window.own("outbox-remove-alone");
        assert!(named(&window, &alone), "{tag}");
        window.check_words(&tag);
    }
}
