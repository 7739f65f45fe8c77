//! A draft that goes elsewhere in one file, and one that comes from there.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use std::path::PathBuf;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, Job, Saving};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::id::Id;
use tocsin_i18n::{Args, Lang};

const OWN: &str = "a long passphrase";
const HANDED: &str = "another long passphrase";

/// The first page, with a draft in its list.
fn listed(lang: &str) -> Window {
    let mut window = Window::with_example(lang);
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UsePassphrase(Secret(OWN.into())));
    window.set("name", Value::Text("Anna".into()));
    let saved = |s: &Saving| matches!(s, Saving::Saved(_));
    window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
    window.command(Command::CloseTeam);
    window.until(|state| state.team.is_none() && !state.drafts.is_empty());
    assert_eq!(*window.harness.state().screen(), Screen::Welcome);
    window
}

fn click(window: &mut Window, message: &str) {
    let name = window.own(message);
    window.harness.get_by_label(&name).click_accesskit();
    window.harness.run();
}

fn secret(window: &mut Window, message: &str, words: &str) {
    let name = window.own(message);
    let field = window
        .harness
        .get_by_role_and_label(Role::PasswordInput, &name);
    field.set_text_value_accesskit(words);
    window.harness.run();
}

fn path(window: &mut Window, message: &str, path: &str) {
    let name = window.own(message);
    let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
    field.set_text_value_accesskit(path);
    window.harness.run();
}

/// Asks for what an export needs, and gives it.
fn export(window: &mut Window) -> PathBuf {
    // The draft stands behind it: whoever listens hears which.
    let words = window.own("draft-export");
    window
        .harness
        .get_by_label_contains(&words)
        .click_accesskit();
    window.harness.run();
    secret(window, "draft-passphrase", OWN);
    secret(window, "draft-export-passphrase", HANDED);
    secret(window, "protect-again", HANDED);
    let file = window.folder.join("shift.tocsin-draft");
    path(window, "draft-export-path", file.to_str().unwrap());
    file
}

#[test]
fn a_draft_goes_into_a_file_and_comes_back() {
    let mut window = listed("en");
    let file = export(&mut window);
    click(&mut window, "draft-export-do");
    window.until(|state| state.exported.is_some() && state.jobs.is_empty());
    assert!(file.exists());
    let args = Args::new().with("path", file.display().to_string());
    let told = window.state().words.plain("draft-exported", &args);
    assert!(named(&window, &told));

    window.command(Command::Start(Job::OpenFile(file)));
    window.harness.run();
    secret(&mut window, "import-file-passphrase", HANDED);
    click(&mut window, "import-do");
    // It is here already: that is a question, with its own answer.
    window.until(|state| {
        let import = state.import.as_ref();
        import.is_some_and(|import| import.here.is_some()) && state.jobs.is_empty()
    });
    assert!(window.state().notices.is_empty());
    secret(&mut window, "import-own-passphrase", OWN);
    click(&mut window, "import-replace");
    window.until(|state| state.draft.is_some());
    let name = Id::new("name").unwrap();
    let answer = window.answers().fields.get(&name).cloned();
    assert_eq!(answer, Some(Value::Text("Anna".into())));
    assert!(matches!(window.harness.state().screen(), Screen::Page(_)));
}

#[test]
fn both_ways_are_in_every_language() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = listed(&tag);
        let file = window.folder.join("shift.tocsin-draft");
        std::fs::write(&file, "none").unwrap();
        window.command(Command::Start(Job::OpenFile(file.clone())));
        window.harness.run();
        let title = window.own("import-title");
        assert!(named(&window, &title), "{tag}");
        window.check_words(&tag);
        secret(&mut window, "import-file-passphrase", HANDED);
        click(&mut window, "import-do");
        window.until(|state| !state.notices.is_empty());
        assert_eq!(window.state().notices[0].refusal.code, "import-not-a-draft");
        window.check_words(&tag);
        window.command(Command::CloseImport);
        window.harness.run();
        assert!(!named(&window, &title), "{tag}");
        export(&mut window);
        window.check_words(&tag);
    }
}
