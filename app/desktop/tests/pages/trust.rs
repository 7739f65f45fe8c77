//! Teams that nobody has checked, refusals, and work that is cancelled.

use crate::team::unchecked_bundle;
use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use std::time::{Duration, Instant};
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::Args;

/// A logo looks like a proof: it is shown when somebody has compared the fingerprint, and not before.
#[test]
fn a_logo_is_shown_of_a_team_that_was_checked() {
    let mut window = Window::open("he");
    let path = window.folder.join("other.tocsin");
    std::fs::write(&path, unchecked_bundle(|_| ())).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    let logo = |window: &Window, name: &str| {
        let mut logos = window
            .harness
            .query_all_by_role_and_label(Role::Image, name);
        logos.next().map(|logo| logo.rect())
    };
    let name = window.state().team.as_ref().unwrap().name().to_owned();
    assert_eq!(logo(&window, &name), None);
    let fingerprint = window.state().team.as_ref().unwrap().newest.signer.clone();
    window.command(Command::CompareFingerprint(fingerprint));
    window.harness.run();
    let shown = logo(&window, &name).unwrap();
    let title = window
        .harness
        .get_all_by_role_and_label(Role::Heading, &name);
    let beside = title.into_iter().next().unwrap().rect();
    let level = shown.y_range().contains(beside.center().y);
    assert!(
        beside.right() <= shown.left() && level,
        "{beside:?} {shown:?}"
    );

    // The example anybody can sign.
    let mut window = Window::with_example("en");
    let name = window.state().team.as_ref().unwrap().name().to_owned();
    assert_eq!(logo(&window, &name), None);
    // One that cannot be read is left out.
    let mut window = Window::open("en");
    let path = window.folder.join("broken.tocsin");
    let broken = unchecked_bundle(|files| {
        files.insert("assets/logo.png".into(), b"no picture".to_vec());
    });
    std::fs::write(&path, broken).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    let fingerprint = window.state().team.as_ref().unwrap().newest.signer.clone();
    window.command(Command::CompareFingerprint(fingerprint));
    window.harness.run();
    let name = window.state().team.as_ref().unwrap().name().to_owned();
    assert_eq!(logo(&window, &name), None);
}

/// What is known of an unchecked team is said; sealing waits for one explicit choice; a fingerprint from another
/// channel checks it.
#[test]
fn an_unchecked_team_needs_one_explicit_choice() {
    let mut window = Window::open("en");
    let path = window.folder.join("other.tocsin");
    std::fs::write(&path, unchecked_bundle(|_| ())).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    for words in ["known-not-yet", "reach-claims"] {
        let words = window.own(words);
        assert!(named(&window, &words), "{words}");
    }
    let banner = window.own("example-banner");
    assert!(!named(&window, &banner));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    window.fill();
    window.go(Screen::Deliver);
    let way = window.own("way-file");
    assert!(!named(&window, &way) && window.state().prepared.is_none());
    let accept = window.own("accept-unchecked");
    window
        .harness
        .get_by_role_and_label(Role::CheckBox, &accept)
        .click_accesskit();
    window.until(|state| state.prepared.is_some());
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &way)
        .click_accesskit();
    window.harness.run();
    let save = window.own("seal-and-save");
    let disabled = |window: &Window| {
        window
            .harness
            .get_by_label(&save)
            .accesskit_node()
            .is_disabled()
    };
    // A place is proposed in full.
    let field = window.own("save-path");
    let place = |window: &Window| {
        let input = window
            .harness
            .get_by_role_and_label(Role::TextInput, &field);
        input.value().unwrap()
    };
    let proposed = place(&window);
    assert!(
        std::path::Path::new(&proposed).is_absolute() && proposed.ends_with(".eml"),
        "{proposed}"
    );
    assert!(!disabled(&window));
    let to = window.folder.join("sealed.eml");
    std::fs::write(&to, "another file").unwrap();
    for (text, stays) in [("", true), (to.to_str().unwrap(), false)] {
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &field)
            .set_text_value_accesskit(text);
        window.harness.run();
        assert_eq!(disabled(&window), stays, "{text}");
    }
    // Another file is there: it is asked for, and replaced only then.
    window.harness.get_by_label(&save).click_accesskit();
    window.harness.run();
    let replace = window.own("save-replace");
    let end = Instant::now() + Duration::from_secs(60);
    while !named(&window, &replace) {
        assert!(Instant::now() < end, "nobody was asked");
        window.harness.step();
    }
    assert!(disabled(&window));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "another file");
    window.harness.get_by_label(&replace).click_accesskit();
    window.harness.run();
    window.until(|state| state.receipt.is_some());
    assert!(
        std::fs::read_to_string(&to)
            .unwrap()
            .contains("multipart/encrypted")
    );
    // Where to take it is said, the address can be copied, and nobody is said to have it.
    let copy = window.own("copy");
    let to = window
        .state()
        .team
        .as_ref()
        .unwrap()
        .newest
        .published
        .team
        .mail
        .to[0]
        .clone();
    assert!(named(&window, &format!("{copy}: {to}")));

    // On every page the band leads to the team.
    let band = window.own("unchecked-banner");
    let check = window.own("unchecked-check");
    for screen in [
        Screen::Page(Id::new("contact").unwrap()),
        Screen::Review,
        Screen::Deliver,
    ] {
        window.go(screen);
        assert!(named(&window, &band));
        window.harness.get_by_label(&check).click_accesskit();
        window.harness.run();
        assert_eq!(*window.harness.state().screen(), Screen::Team);
        assert!(named(&window, &band));
    }
    let compare = window.own("compare");
    let label = window.own("compare-label");
    let type_it = |window: &mut Window, text: &str| {
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &label)
            .set_text_value_accesskit(text);
        window.harness.run();
        window.harness.get_by_label(&compare).click_accesskit();
        window.harness.run();
    };
    type_it(
        &mut window,
        "0000 1111 2222 3333 4444 5555 6666 7777 8888 9999",
    );
    assert_eq!(
        window.state().notices.len(),
        1,
        "another fingerprint is told"
    );
    // What is told says nothing of the telephone that a forger may have written, and takes no focus away.
    let telephone = window
        .state()
        .team
        .as_ref()
        .unwrap()
        .newest
        .published
        .team
        .contact
        .telephone
        .clone();
    let claims = window.heard();
    let claims = claims.iter().filter(|w| w.contains(&telephone));
    assert!(
        claims.clone().count() <= 3 && claims.clone().all(|w| !w.contains("call")),
        "{:?}",
        claims.collect::<Vec<_>>()
    );
    let signer = window.state().team.as_ref().unwrap().newest.signer.clone();
    type_it(&mut window, &signer.to_lowercase());
    let checked = window.own("known-checked");
    assert!(named(&window, &checked));
    assert!(!named(&window, &band));
}

/// What went wrong is told with the way on, and goes when it was read.
#[test]
fn a_refusal_is_told_with_the_way_on() {
    let mut window = Window::open("en");
    let path = window.folder.join("not-a-bundle.tocsin");
    std::fs::write(&path, "no bundle").unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| !state.notices.is_empty());
    let told = window.state().notices[0].refusal.clone();
    let (words, args) = (window.state().words.clone(), told.args.clone());
    let args = || args.iter().collect::<Args<'_>>();
    let sentence = words.plain(told.code, &args());
    let way_on = words.plain_attr(told.code, "way-on", &args()).unwrap();
    assert!(named(&window, &sentence) && named(&window, &way_on));
    assert_eq!(*window.harness.state().screen(), Screen::Welcome);
    let read = window.own("dismiss");
    window
        .harness
        .get_by_label(&format!("{read}: {sentence}"))
        .click_accesskit();
    window.harness.run();
    assert!(!named(&window, &sentence) && window.state().notices.is_empty());
}

/// Long work shows how far it is and can be ended; what it has written by then goes with it.
#[test]
fn sealing_is_cancelled_without_leaving_anything() {
    let mut window = Window::with_draft("en");
    window.fill();
    let evidence = window.folder.join("disk.img");
    let size = 400 << 20;
    std::fs::File::create(&evidence)
        .unwrap()
        .set_len(size)
        .unwrap();
    let key = Key::field(Id::new("evidence").unwrap());
    window.command(Command::Start(Job::AddEvidence(key, vec![evidence])));
    window.until(|state| state.jobs.is_empty());
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    let folder = window.folder.join("out");
    std::fs::create_dir(&folder).unwrap();
    let format = MailFormat::TarPgp;
    let path = folder.join("report.tar.pgp");
    window.command(Command::Start(Job::Save { format, path }));
    let cancel = window.own("cancel");
    let end = Instant::now() + Duration::from_secs(60);
    while !named(&window, &cancel) || std::fs::read_dir(&folder).unwrap().next().is_none() {
        assert!(Instant::now() < end, "no progress was shown");
        std::thread::sleep(Duration::from_millis(20));
        window.harness.step();
    }
    let bar = window.harness.get_by_role(Role::ProgressIndicator);
    assert!(bar.accesskit_node().data().numeric_value().is_some());
    window.harness.get_by_label(&cancel).click_accesskit();
    window.until(|state| state.jobs.is_empty());
    assert!(std::fs::read_dir(&folder).unwrap().next().is_none());
    assert!(window.state().receipt.is_none() && window.state().draft.is_some());
    assert!(!named(&window, &cancel));
}
