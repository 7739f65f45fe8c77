//! Looking a team's key up and looking for a newer form: asked first, and told in every language.

use crate::team::unchecked_bundle;
use crate::window::{LANGUAGES, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use tocsin_core::session::{Command, Job, State};
use tocsin_core::store::pins::Trust;

/// A team that nobody has checked, and a proxy where nobody listens: whoever is asked for, nobody is reached.
fn opened(lang: &str) -> Window {
    let mut window = Window::open(lang);
    let kept = window.folder.join("kept");
    std::fs::create_dir_all(&kept).unwrap();
    let settings = "format = 1\nproxy = \"http://127.0.0.1:1\"\n";
    std::fs::write(kept.join("settings.toml"), settings).unwrap();
    let path = window.folder.join("other.tocsin");
    let bundle = unchecked_bundle(|files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let address = "bundle = \"https://www.other-cert.example/x.tocsin\"\n\n[name]";
        let team = team.replacen("[name]", address, 1);
        files.insert("team.toml".into(), team.into_bytes());
    });
    std::fs::write(&path, bundle).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    window.harness.run();
    window
}

fn press(window: &mut Window, id: &str) {
    let name = window.own(id);
    let button = window.harness.get_by_role_and_label(Role::Button, &name);
    button.click_accesskit();
    window.harness.run();
}

fn hears(window: &Window, words: &str) -> bool {
    let heard = window.heard();
    heard
        .iter()
        .any(|heard| tocsin_i18n::strip_isolates(heard).contains(words))
}

fn idle(state: &State) -> bool {
    state.jobs.is_empty()
}

#[test]
fn the_servers_are_named_before_any_of_them_is_asked() {
    for lang in LANGUAGES {
        let mut window = opened(lang);
        press(&mut window, "lookup-open");
        for server in ["openpgpkey.other-cert.example", "other-cert.example"] {
            assert!(hears(&window, server), "{lang}: {server}");
        }
        assert!(idle(window.state()) && window.state().looked.is_none());
        window.check_words(lang);
        press(&mut window, "cancel");
        assert!(idle(window.state()) && window.state().looked.is_none());
        assert!(!hears(&window, "openpgpkey.other-cert.example"), "{lang}");

        press(&mut window, "lookup-open");
        press(&mut window, "lookup-start");
        window.until(|state| state.looked.is_some());
        window.harness.run();
        for words in ["lookup-title", "lookup-chosen", "lookup-note"] {
            let words = window.own(words);
            assert!(hears(&window, &words), "{lang}: {words}");
        }
        window.check_words(lang);
        let team = window.state().team.as_ref().unwrap();
        assert_eq!(team.trust, Trust::NotYetChecked);
    }
}

#[test]
fn a_newer_form_is_looked_for_only_when_it_is_asked_for() {
    let mut window = opened("en");
    assert!(hears(&window, "www.other-cert.example"));
    assert!(hears(&window, "Version 1, published on"));
    assert!(idle(window.state()));
    press(&mut window, "renewal-look");
    window.until(|state| !state.notices.is_empty());
    assert_eq!(window.state().notices[0].refusal.code, "fetch-unreachable");
    // The example is published nowhere, and nothing of it is looked up.
    let window = Window::with_example("en");
    for words in ["Look the key up", "Look for a newer form"] {
        assert!(!hears(&window, words), "{words}");
    }
}
