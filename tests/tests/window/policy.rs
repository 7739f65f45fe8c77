//! What an organisation has fixed, in the real window.

use super::*;
use tocsin_tests::organisation::{Organisation, PLACE};

impl Window {
    /// A page on which something stands that holds these words.
    fn says(&self, words: &str) {
        let said = self
            .reader
            .find_where("label|status bar|heading", words, |n| {
                n.name.contains(words)
            });
        said.unwrap_or_else(|e| panic!("{}: {e}", self.lang));
    }
}

#[test]
fn a_policy_that_is_wrong_is_told_on_the_only_page() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    for lang in ["en", "he"] {
        let mut window = Window::prepared(lang);
        let organisation = Organisation::with("format = 1\nunchecked = \"never\"\n");
        let mut tocsin = organisation.run(&window.tocsin());
        window.screen.run_beside(&mut tocsin).expect("tocsin");
        window.node("heading", &window.word("policy-refused"));
        window.says(&format!("{PLACE}:2"));
        window.says("allow");
        window.picture("policy-refused");
        let nodes = window.reader.nodes();
        let pressable = |n: &&Node| PRESSABLE.split('|').any(|role| role == n.role);
        let found: Vec<_> = nodes.iter().filter(pressable).collect();
        assert!(found.is_empty(), "{found:?}");
        assert!(!window.data().exists(), "something was kept");
    }
}

/// A copy of the program with this file beside it.
fn beside(window: &Window, bundle: &[u8]) -> Command {
    let folder = window.screen.home().join("copy");
    std::fs::create_dir_all(&folder).expect("folder");
    let copy = folder.join("tocsin");
    if !copy.exists() {
        std::fs::copy(program("tocsin"), &copy).expect("program");
    }
    std::fs::write(folder.join("brand.tocsin"), bundle).expect("brand");
    let mut tocsin = Command::new(copy);
    tocsin.args(["--lang", window.lang, "--data-dir"]);
    tocsin.arg(window.data());
    tocsin
}

#[test]
fn a_form_beside_the_program_opens_first_and_a_forged_one_not_at_all() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let team = own_team::OwnTeam::new();
    let bundle = std::fs::read(team.bundle()).expect("bundle");
    let mut window = Window::prepared("en");
    let mut tocsin = beside(&window, &bundle);
    window.screen.run_beside(&mut tocsin).expect("tocsin");
    window.says(&window.word("brand-came"));
    window.says(&window.word("known-not-yet"));
    window.picture("brand");
    window.press(&window.word("close-team"));
    window.node("heading", &window.word("brand-open"));
    window.picture("brand-welcome");
    window.screen.kill_last().expect("killed");
    let mut forged = bundle.clone();
    let middle = forged.len() / 2;
    forged[middle] ^= 1;
    let mut tocsin = beside(&window, &forged);
    window.screen.run_beside(&mut tocsin).expect("tocsin");
    window.node("heading", &window.word("policy-refused"));
    window.says("brand.tocsin");
    // Whom to call says the form that was right before.
    window.says("+1");
    window.picture("brand-forged");
    let nodes = window.reader.nodes();
    let pressable = |n: &&Node| PRESSABLE.split('|').any(|role| role == n.role);
    let found: Vec<_> = nodes.iter().filter(pressable).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// It is shown and filled in, says whom to call, and seals nothing.
#[test]
fn a_form_beside_the_program_whose_key_has_expired_opens() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let team = own_team::OwnTeam::expired();
    let bundle = std::fs::read(team.bundle()).expect("bundle");
    let mut window = Window::prepared("en");
    let mut tocsin = beside(&window, &bundle);
    window.screen.run_beside(&mut tocsin).expect("tocsin");
    window.says(&window.word("brand-came"));
    window.says("nothing is sealed with it");
    window.says("+1 514 555 0150");
    window.picture("brand-expired");
    window.node(PRESSABLE, &window.prompt("form--incident"));
    let data = window.data();
    let mut report = tocsin_tests::command::cli(&data, "en");
    report.arg("--brand").arg(team.bundle());
    report.args(["report", "--test", "--accept-unchecked", "--save"]);
    let out = window.screen.home().join("out.eml");
    let sentence = tocsin_tests::command::refused(report.arg(&out));
    assert!(sentence.contains("nothing is sealed with it"), "{sentence}");
    assert!(!out.exists());
    // Handed in as any other, it is refused.
    let mut show = tocsin_tests::command::cli(&data, "en");
    tocsin_tests::command::refused(show.arg("show").arg(team.bundle()));
}
