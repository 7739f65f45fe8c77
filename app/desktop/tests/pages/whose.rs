//! The program's words are its own on every page, whatever a team calls its messages.

use crate::team::unchecked_bundle;
use crate::window::{Window, pages};
use std::collections::BTreeSet;
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::container::Container;
use tocsin_form_schema::id::Id;
use tocsin_i18n::{Catalogue, Lang};

const HOSTILE: &str = "⚑";

/// The example's English words for the form, and another text for every message of the program but the options of
/// lists, which a team may call what it likes.
fn hostile() -> String {
    let container = Container::read(tocsin_core::example::BUNDLE).unwrap();
    let file = |name: &str| {
        let bytes = container.files()[&format!("locales/en/{name}.ftl")].clone();
        String::from_utf8(bytes).unwrap()
    };
    let (common, own) = (file("common"), file("incident"));
    let sources = [("common.ftl", &*common), ("incident.ftl", &*own)];
    let (team, _) = Catalogue::from_sources(&[(Lang::english(), &sources)]);
    let program = Catalogue::program(&Lang::english());
    let theirs: BTreeSet<&str> = team.ids().into_iter().collect();
    let listed = |id: &str| {
        let list = id.split_once("--").map(|(list, _)| list);
        list.is_some_and(|list| !["tlp", "pap", "yesno", "tristate"].contains(&list))
    };
    let ids = program.ids().into_iter();
    let more: String = ids
        .filter(|id| !theirs.contains(id) && !listed(id))
        .map(|id| format!("\n{id} = {HOSTILE}\n    .help = {HOSTILE}\n    .way-on = {HOSTILE}\n"))
        .collect();
    own + &more
}

#[test]
fn no_message_of_a_team_is_drawn_for_one_of_the_program() {
    let words = hostile();
    let bundle = unchecked_bundle(|files| {
        files.insert("locales/en/incident.ftl".into(), words.clone().into_bytes());
    });
    let mut window = Window::open("en");
    let path = window.folder.join("hostile.tocsin");
    std::fs::write(&path, bundle).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    let texts = window.texts();
    assert_eq!(texts.plain("yesno--yes", &Default::default()), HOSTILE);
    let heard = |window: &Window| window.heard().iter().any(|said| said.contains(HOSTILE));
    window.harness.run();
    assert!(!heard(&window));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    window.fill();
    let form = window.form();
    for screen in pages(&form).into_iter().chain([Screen::Review]) {
        window.go(screen.clone());
        assert!(!heard(&window), "{screen:?}: {:?}", window.heard());
    }
}
