//! Closing the window over answers that are nowhere but in memory.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui::{ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable;
use tocsin_core::session::{Command, Job, Saving};
use tocsin_desktop::widgets::leave::{Loss, loss};
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;

/// The system asks the window to close; what the window answers.
fn close(window: &mut Window) -> Vec<ViewportCommand> {
    let viewports = &mut window.harness.input_mut().viewports;
    let info = viewports.entry(ViewportId::ROOT).or_default();
    info.events.push(ViewportEvent::Close);
    window.harness.step();
    let commands = commands(window);
    window.harness.run();
    commands
}

fn commands(window: &Window) -> Vec<ViewportCommand> {
    let output = &window.harness.output().viewport_output;
    output
        .get(&ViewportId::ROOT)
        .map(|o| o.commands.clone())
        .unwrap_or_default()
}

/// Nothing typed: it closes. Typed into memory only: it asks, and closes only when that was answered so.
#[test]
fn closing_asks_before_typed_answers_are_lost() {
    let mut window = Window::with_draft("en");
    let stays = ViewportCommand::CancelClose;
    let title = window.own("leave-title");
    assert_eq!(loss(window.state()), None);
    assert!(!close(&mut window).contains(&stays) && !named(&window, &title));

    window.set("name", Value::Text("Anna".into()));
    assert_eq!(loss(window.state()), Some(Loss::Unprotected));
    assert!(close(&mut window).contains(&stays) && named(&window, &title));
    let back = window.own("leave-stay");
    window.harness.get_by_label(&back).click_accesskit();
    window.harness.run();
    assert!(!named(&window, &title) && window.state().draft.is_some());

    assert!(close(&mut window).contains(&stays));
    let discard = window.own("leave-discard");
    window.harness.get_by_label(&discard).click_accesskit();
    window.harness.step();
    let mut told = commands(&window);
    window.harness.step();
    told.extend(commands(&window));
    assert!(told.contains(&ViewportCommand::Close), "{told:?}");
    assert!(!close(&mut window).contains(&stays), "it was answered");
}

/// The way out that loses nothing: a passphrase, and then the window closes without a question.
#[test]
fn a_passphrase_can_still_be_chosen_when_leaving() {
    let mut window = Window::with_draft("en");
    window.set("name", Value::Text("Anna".into()));
    close(&mut window);
    let protect = window.own("leave-protect");
    window.harness.get_by_label(&protect).click_accesskit();
    window.harness.run();
    for field in ["protect-passphrase", "protect-again"] {
        let name = window.own(field);
        window
            .harness
            .get_by_role_and_label(Role::PasswordInput, &name)
            .set_text_value_accesskit("a long passphrase");
        window.harness.run();
    }
    let use_it = window.own("protect-use");
    window.harness.get_by_label(&use_it).click_accesskit();
    window.harness.run();
    let saved = |s: &Saving| matches!(s, Saving::Saved(_));
    window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
    assert_eq!(loss(window.state()), None);
    assert!(!close(&mut window).contains(&ViewportCommand::CancelClose));
}

/// What the receipt says of the draft holds: of one in memory that it will be gone.
#[test]
fn the_receipt_says_whether_the_draft_stays() {
    for protected in [false, true] {
        let mut window = Window::with_draft("en");
        window.fill();
        if protected {
            let passphrase = tocsin_core::mail::account::Secret("a long passphrase".into());
            window.command(Command::UsePassphrase(passphrase));
            let saved = |s: &Saving| matches!(s, Saving::Saved(_));
            window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
        }
        let format = MailFormat::TarPgp;
        let path = window.folder.join("report.tar.pgp");
        window.command(Command::Start(Job::Save { format, path }));
        window.until(|state| state.receipt.is_some());
        window.harness.run();
        let stays = window.own("receipt-next-keep");
        let goes = window.own("receipt-next-memory");
        let said = (named(&window, &stays), named(&window, &goes));
        assert_eq!(said, (protected, !protected));
    }
}

/// A draft whose protection is not decided is as lost as one that is kept in memory by choice.
#[test]
fn an_undecided_draft_is_asked_about_too() {
    let mut window = Window::with_example("en");
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.set("name", Value::Text("Anna".into()));
    assert_eq!(loss(window.state()), Some(Loss::Unprotected));
    // What could not be written is lost as well.
    std::fs::create_dir_all(window.folder.join("kept")).unwrap();
    let drafts = window.folder.join("kept/drafts");
    let _ = std::fs::remove_dir_all(&drafts);
    std::fs::write(&drafts, "in the way").unwrap();
    let passphrase = tocsin_core::mail::account::Secret("a long passphrase".into());
    window.command(Command::UsePassphrase(passphrase));
    window.until(|state| loss(state) == Some(Loss::NotSaved));
    assert!(close(&mut window).contains(&ViewportCommand::CancelClose));
    let why = window.own("leave-not-saved");
    let protect = window.own("leave-protect");
    assert!(named(&window, &why) && !named(&window, &protect));
}
