//! The copy for the site's own file: only where it is asked for, over nothing that is there, as a draft and as delivered.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use std::path::{Path, PathBuf};
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::team::MailFormat;

fn click(window: &mut Window, message: &str) {
    let name = window.own(message);
    window.harness.get_by_label(&name).click_accesskit();
    window.harness.run();
}

/// Types where the copy is to be saved.
fn place(window: &mut Window, path: &Path) {
    let label = window.own("copy-path");
    let field = (window.harness).get_by_role_and_label(Role::TextInput, &label);
    field.set_text_value_accesskit(path.to_str().unwrap());
    window.harness.run();
}

/// Saves a copy on the page that is open, and gives what was written.
fn save(window: &mut Window, name: &str) -> (PathBuf, Vec<u8>) {
    let path = window.folder.join(name);
    place(window, &path);
    click(window, "copy-save");
    window.until(|state| state.printed.as_ref() == Some(&path));
    let bytes = std::fs::read(&path).unwrap();
    (path, bytes)
}

#[test]
fn a_copy_is_saved_from_the_review_as_a_draft_and_from_the_receipt_as_delivered() {
    let mut window = Window::with_draft("en");
    window.fill();
    window.go(Screen::Review);
    let field = window.own("copy-path");
    assert!(!named(&window, &field), "nobody has asked for it");
    click(&mut window, "copy-to-print");
    let warned = window.own("copy-clear");
    assert!(named(&window, &warned));
    let (_, page) = save(&mut window, "draft.html");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("Lindqvist") && page.contains("*** DRAFT ***"));

    let format = MailFormat::TarPgp;
    let path = window.folder.join("report.tar.pgp");
    window.command(Command::Start(Job::Save { format, path }));
    window.until(|state| state.receipt.is_some());
    window.harness.run();
    assert_eq!(*window.harness.state().screen(), Screen::Receipt);
    click(&mut window, "copy-to-print");
    let (path, page) = save(&mut window, "kept.html");
    let page = String::from_utf8(page).unwrap();
    let reference = window.state().receipt.clone().unwrap().reference;
    assert!(page.contains(&reference) && !page.contains("*** DRAFT ***"));
    let (_, pdf) = save(&mut window, "kept.pdf");
    assert!(pdf.starts_with(b"%PDF-"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_was_said() {
    let mut window = Window::with_draft("en");
    window.set("name", Value::Text("Anna".into()));
    window.go(Screen::Review);
    click(&mut window, "copy-to-print");
    let path = window.folder.join("there.html");
    std::fs::write(&path, "something else").unwrap();
    place(&mut window, &path);
    click(&mut window, "copy-save");
    let replace = window.own("save-replace");
    for _ in 0..500 {
        if named(&window, &replace) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.harness.run();
    }
    assert_eq!(std::fs::read(&path).unwrap(), b"something else");
    click(&mut window, "save-replace");
    window.until(|state| state.printed.is_some());
    assert!(std::fs::read_to_string(&path).unwrap().contains("Anna"));
}

/// A name that says no format, a folder that is not there: a sentence, and nothing is written.
#[test]
fn what_cannot_be_written_is_told() {
    let mut window = Window::with_draft("en");
    window.go(Screen::Review);
    for (name, code) in [
        ("copy.doc", "print-name"),
        ("nowhere/copy.pdf", "store-write"),
    ] {
        let path = window.folder.join(name);
        window.command(Command::Start(Job::Print(path.clone())));
        window.until(|state| !state.notices.is_empty());
        let notice = window.state().notices.last().cloned().unwrap();
        assert_eq!(notice.refusal.code, code);
        assert!(!path.exists() && window.state().printed.is_none());
        window.command(Command::Dismiss(notice.id));
    }
}

#[test]
fn the_copy_speaks_every_language() {
    for lang in ["ar", "de", "en", "fr", "he", "ja"] {
        let mut window = Window::with_draft(lang);
        window.go(Screen::Review);
        click(&mut window, "copy-to-print");
        window.check_words(lang);
        save(&mut window, "copy.pdf");
        window.harness.run();
        window.check_words(lang);
    }
}
