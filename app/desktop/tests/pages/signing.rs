//! Signing is offered, and stays out of the way of those who do not want it.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::Signature;
use tocsin_desktop::screens::Screen;
use tocsin_i18n::Lang;

fn choose(window: &mut Window, message: &str) {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.click_accesskit();
    window.harness.run();
}

fn offered(lang: &str) -> Window {
    let mut window = Window::with_draft(lang);
    window.fill();
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    let nobody = window.own("sign-nobody");
    assert!(!named(&window, &nobody), "it is one line until asked for");
    let offer = window.own("sign-offer");
    window.harness.get_by_label(&offer).click_accesskit();
    window.harness.run();
    window
}

#[test]
fn the_key_that_was_made_is_shown_and_what_it_proves() {
    let mut window = offered("en");
    let what = window.own("sign-what");
    assert!(named(&window, &what));
    choose(&mut window, "sign-made");
    window.until(|state| {
        let draft = state.draft.as_ref();
        draft.is_some_and(|draft| matches!(draft.signature, Signature::Made(_)))
    });
    window.harness.run();
    let signature = window.state().draft.as_ref().unwrap().signature.clone();
    let Signature::Made(fingerprint) = signature else {
        panic!("nobody signs");
    };
    assert!(named(&window, &grouped(&fingerprint)));
    choose(&mut window, "sign-nobody");
    window.until(|state| state.draft.as_ref().unwrap().signature == Signature::Nobody);
}

#[test]
fn a_key_that_was_begun_to_be_chosen_is_not_taken_for_chosen() {
    let mut window = offered("en");
    window.until(|state| state.jobs.is_empty());
    choose(&mut window, "way-file");
    let save = window.own("seal-and-save");
    let disabled = |window: &Window| {
        let button = window.harness.get_by_label(&save);
        button.accesskit_node().is_disabled()
    };
    assert!(!disabled(&window));
    choose(&mut window, "sign-file");
    assert!(disabled(&window));
    let path = window.folder.join("key.asc");
    std::fs::write(&path, "no key").unwrap();
    let label = window.own("sign-path");
    let field = (window.harness).get_by_role_and_label(Role::TextInput, &label);
    field.set_text_value_accesskit(path.to_str().unwrap());
    window.harness.run();
    let word = window.own("sign-use");
    window.harness.get_by_label(&word).click_accesskit();
    window.until(|state| !state.notices.is_empty());
    assert_eq!(window.state().notices[0].refusal.code, "signer-no-key");
    window.harness.run();
    assert!(disabled(&window));
    choose(&mut window, "sign-nobody");
    window.until(|state| state.prepared.is_some());
    window.harness.run();
    assert!(!disabled(&window));
}

/// Types into an entry, named by a message of the window.
fn type_into(window: &mut Window, message: &str, text: &str) {
    let label = window.own(message);
    let field = (window.harness).get_by_label(&label);
    field.set_text_value_accesskit(text);
    window.harness.run();
}

fn signed_by_made(lang: &str) -> Window {
    let mut window = offered(lang);
    choose(&mut window, "sign-made");
    window.until(|state| {
        let draft = state.draft.as_ref();
        draft.is_some_and(|draft| matches!(draft.signature, Signature::Made(_)))
    });
    window.until(|state| state.jobs.is_empty());
    window.harness.run();
    let open = window.own("key-save");
    window.harness.get_by_label(&open).click_accesskit();
    window.harness.run();
    window
}

#[test]
fn the_key_that_was_made_is_saved_locked_or_what_is_public_of_it() {
    let mut window = signed_by_made("en");
    let save = window.own("key-save-do");
    let disabled = |window: &Window| {
        let button = window.harness.get_by_label(&save);
        button.accesskit_node().is_disabled()
    };
    assert!(disabled(&window), "nothing leaves without a passphrase");
    type_into(&mut window, "key-passphrase", "correct horse battery");
    type_into(&mut window, "protect-again", "correct horse");
    assert!(disabled(&window), "mistyped");
    type_into(&mut window, "protect-again", "correct horse battery");
    for (choice, name, begins) in [
        (
            "key-secret",
            "secret.asc",
            "-----BEGIN PGP PRIVATE KEY BLOCK",
        ),
        (
            "key-public",
            "public.asc",
            "-----BEGIN PGP PUBLIC KEY BLOCK",
        ),
    ] {
        choose(&mut window, choice);
        let path = window.folder.join(name);
        type_into(&mut window, "key-path", path.to_str().unwrap());
        window.harness.get_by_label(&save).click_accesskit();
        window.until(|state| state.key_saved.as_deref() == Some(&*path));
        let written = std::fs::read_to_string(&path).unwrap();
        assert!(written.starts_with(begins), "{name}");
    }
    // Another file there is asked about.
    choose(&mut window, "key-secret");
    window.harness.get_by_label(&save).click_accesskit();
    let taken = window.own("save-taken");
    for _ in 0..200 {
        window.harness.run();
        if named(&window, &taken) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("a file was replaced unasked");
}

#[test]
fn what_gnupg_keeps_is_looked_for_only_when_asked_and_signs_once_it_is_chosen() {
    let mut window = offered("en");
    window.until(|state| state.jobs.is_empty());
    assert!(window.state().agent_keys.is_none());
    choose(&mut window, "way-file");
    choose(&mut window, "sign-agent");
    let save = window.own("seal-and-save");
    let button = window.harness.get_by_label(&save);
    assert!(button.accesskit_node().is_disabled(), "no key is chosen");
    window.until(|state| state.agent_keys.is_some());
    let keys = window.state().agent_keys.clone().unwrap();
    window.harness.run();
    let none = window.own("sign-agent-none");
    assert_eq!(named(&window, &none), keys.is_empty());
    choose(&mut window, "sign-nobody");
    window.until(|state| state.prepared.is_some() && state.jobs.is_empty());
    window.harness.run();
    let button = window.harness.get_by_label(&save);
    assert!(!button.accesskit_node().is_disabled());
}

#[test]
fn it_is_offered_in_every_language() {
    for lang in Lang::program() {
        let mut window = offered(&lang.tag());
        choose(&mut window, "sign-file");
        window.check_words(&lang.tag());
        choose(&mut window, "sign-agent");
        window.until(|state| state.agent_keys.is_some());
        window.check_words(&lang.tag());
        let mut window = signed_by_made(&lang.tag());
        window.check_words(&lang.tag());
    }
}
