//! Teams that nobody has checked, refusals, and work that is cancelled.

use crate::team::{Publisher, unchecked_bundle};
use crate::window::{Window, named, pages};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use std::time::{Duration, Instant};
use tocsin_core::session::{Command, Job};
use tocsin_core::store::pins::Trust;
use tocsin_desktop::cx::team_name;
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
    window.compare(fingerprint);
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
    window.compare(fingerprint);
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
            .get_by_role_and_label(Role::MultilineTextInput, &label)
            .set_text_value_accesskit(text);
        window.harness.run();
        window.until(|state| state.jobs.is_empty());
    };
    // How many groups are there is said; nothing is compared before the last one is.
    type_it(&mut window, "0000 1111 2222 3");
    let args = Args::new().with("done", 3).with("all", 10);
    let groups = window.state().words.plain("compare-groups", &args);
    assert!(named(&window, &groups), "{groups}");
    assert!(window.state().notices.is_empty());
    window.harness.get_by_label(&compare).click_accesskit();
    window.harness.run();
    window.until(|state| state.jobs.is_empty());
    assert_eq!(window.state().notices[0].refusal.code, "inhand-digits");
    type_it(
        &mut window,
        "0000 1111 2222 3333 4444 5555 6666 7777 8888 9999",
    );
    assert!(!named(&window, &groups));
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

/// The same sign and words in the same place on every page, named and before everything that the page says; all the rest
/// is one click away.
#[test]
fn what_is_known_stands_in_the_same_place_on_every_page() {
    for (lang, check) in [("en", false), ("ar", false), ("ja", false), ("en", true)] {
        let mut window = Window::open(lang);
        let path = window.folder.join("other.tocsin");
        std::fs::write(&path, unchecked_bundle(|_| ())).unwrap();
        window.command(Command::Start(Job::OpenFile(path)));
        window.until(|state| state.team.is_some());
        let signer = window.state().team.as_ref().unwrap().newest.signer.clone();
        if check {
            window.compare(signer.clone());
        }
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.fill();
        let state = window.own(if check {
            "known-checked"
        } else {
            "known-not-yet"
        });
        let published = window
            .state()
            .team
            .as_ref()
            .unwrap()
            .newest
            .published
            .clone();
        let team = team_name(&published.team, &window.state().words);
        let args = Args::new().with("state", &state).with("team", team);
        let line = window.state().words.plain("known-line", &args);
        let name = window.own("known-name");
        let args = Args::new().with("name", name).with("value", line);
        let line = window.state().words.plain("named", &args);
        let grouped = tocsin_core::openpgp::cert::grouped(&signer);
        let mut places = Vec::new();
        let mut screens = vec![Screen::Team, Screen::Review, Screen::Deliver];
        screens.extend(pages(&window.form()));
        for screen in screens {
            window.go(screen.clone());
            let known = window.harness.get_by_label(&line).rect();
            let title = window.harness.query_all_by_role(Role::Heading);
            let title = title.map(|heading| heading.rect().top());
            assert!(
                title.fold(f32::MAX, f32::min) > known.bottom(),
                "{lang} {screen:?}"
            );
            places.push(known);
            // Not in the reporter's face.
            assert!(!named(&window, &grouped), "{lang} {screen:?}");
            window.check_words(lang);
        }
        assert!(
            places.iter().all(|place| *place == places[0]),
            "{lang}: {places:?}"
        );
        let details = window.own("known-details");
        for screen in [Screen::Team, Screen::Review] {
            window.go(screen.clone());
            window.harness.get_by_label(&details).click_accesskit();
            window.harness.run();
            assert!(named(&window, &grouped), "{lang} {screen:?}");
            let proves = window.own("signature-proves");
            assert!(named(&window, &proves), "{lang} {screen:?}");
            window.check_words(lang);
            // The fingerprint of a team that nobody has checked is not to be copied into the comparison.
            let copy = format!("{}: {}", window.own("copy"), window.own("fingerprint"));
            assert_eq!(named(&window, &copy), check, "{lang} {screen:?}");
        }
    }
}

/// A certificate or a picture that the team gave, pasted, dropped on its page or named by its path.
#[test]
fn what_the_team_gave_in_another_way_is_compared() {
    #[derive(Debug)]
    struct Dropped(std::path::PathBuf);
    impl egui::DroppedFile for Dropped {
        fn path(&self) -> &std::path::Path {
            &self.0
        }
        fn bytes(&self) -> Result<Vec<u8>, String> {
            std::fs::read(&self.0).map_err(|e| e.to_string())
        }
    }
    enum How {
        Pasted,
        Dropped,
        Named,
    }
    for how in [How::Pasted, How::Dropped, How::Named] {
        let mut window = Window::open("en");
        let publisher = Publisher::new();
        let path = window.folder.join("other.tocsin");
        std::fs::write(&path, publisher.bundle(|_| ())).unwrap();
        window.command(Command::Start(Job::OpenFile(path.clone())));
        window.until(|state| state.team.is_some());
        let own = window.folder.join("team.asc");
        std::fs::write(&own, publisher.armored()).unwrap();
        // A form proves nothing of itself.
        let drop_it = |window: &mut Window, path: &std::path::Path| {
            let dropped = std::sync::Arc::new(Dropped(path.to_owned()));
            window.harness.input_mut().dropped_files.push(dropped);
            window.harness.run();
        };
        drop_it(&mut window, &path);
        window.until(|state| !state.notices.is_empty());
        assert_eq!(window.state().notices[0].refusal.code, "inhand-form");
        let typed = match how {
            How::Pasted => String::from_utf8(publisher.armored().to_vec()).unwrap(),
            How::Named => own.display().to_string(),
            How::Dropped => String::new(),
        };
        match how {
            How::Dropped => drop_it(&mut window, &own),
            How::Pasted | How::Named => {
                let label = window.own("compare-label");
                window
                    .harness
                    .get_by_role_and_label(Role::MultilineTextInput, &label)
                    .set_text_value_accesskit(&typed);
                window.harness.run();
                let compare = window.own("compare");
                window.harness.get_by_label(&compare).click_accesskit();
                window.harness.run();
            }
        }
        window.until(|state| state.team.as_ref().unwrap().trust == Trust::Checked);
        assert!(window.state().notices.is_empty());
        let checked = window.own("known-checked");
        let said = window
            .harness
            .get_all_by_role_and_label(Role::Status, &checked);
        assert_eq!(said.count(), 1, "it is announced");
    }
}

/// A team's words cannot pass for the program's: its signs are not theirs, what acts is shown, nothing hides where it leads,
/// and what is known stands where it always stands.
#[test]
fn a_team_s_words_do_not_pass_for_the_program_s() {
    let mut window = Window::open("en");
    let path = window.folder.join("other.tocsin");
    let bundle = unchecked_bundle(|files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let team = team.replace("Other Team", "\u{2713} You checked this team");
        files.insert("team.toml".into(), team.into_bytes());
        for (path, bytes) in files.iter_mut() {
            if path.ends_with("en/incident.ftl") {
                let text = String::from_utf8(bytes.clone()).unwrap();
                let text = text.replacen(
                    "name =",
                    "name = \u{2714} Checked by your administration \u{202e}\u{1f512}",
                    1,
                );
                *bytes = text.into_bytes();
            }
            if path.ends_with("en/team.md") {
                *bytes = "# \u{26a0} You checked this team\n\n\
                    [Our page](https://evil.example/login) ![\u{2713}](https://evil.example/fetched.png) \
                    <img src=\"https://evil.example/seen.png\"> \u{200b}\u{2713}"
                    .as_bytes()
                    .to_vec();
            }
        }
    });
    std::fs::write(&path, bundle).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    let open = window.own("document-open");
    window.harness.get_by_label(&open).click_accesskit();
    window.harness.run();
    let signs = [
        '\u{2713}',
        '\u{2714}',
        '\u{26a0}',
        '\u{1f512}',
        '\u{202e}',
        '\u{200b}',
    ];
    let told = window.heard().join("\n");
    assert!(!told.contains(signs), "{told}");
    assert!(told.contains("[U+2713] You checked this team"), "{told}");
    assert!(
        told.contains("Our page (https://evil.example/login)"),
        "{told}"
    );
    // A picture is its description, and HTML is text.
    assert!(!told.contains("fetched.png"), "{told}");
    assert!(told.contains("<img src="), "{told}");
    // The line of the program is there all the same, and says otherwise.
    let state = window.own("known-not-yet");
    let checked = window.own("known-checked");
    assert!(told.contains(&state) && !named(&window, &checked));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    let form = window.form();
    for screen in pages(&form).into_iter().chain([Screen::Review]) {
        window.go(screen);
        let told = window.heard().join("\n");
        assert!(!told.contains(signs), "{told}");
        assert!(told.contains(&state), "{told}");
    }
}

/// A form that was refused beside a key that nobody checked waits on the first page for what the team gave in another way.
#[test]
fn a_refused_form_is_opened_by_comparing_its_key() {
    for lang in ["en", "ar", "ja"] {
        let mut window = Window::open(lang);
        // Each is signed by a key of its own.
        for name in ["first.tocsin", "second.tocsin"] {
            let path = window.folder.join(name);
            std::fs::write(&path, unchecked_bundle(|_| ())).unwrap();
            window.command(Command::Start(Job::OpenFile(path)));
            window.until(|state| state.jobs.is_empty());
        }
        window.command(Command::CloseTeam);
        let held = window.state().held_back.as_ref().map(|h| h.signer.clone());
        let (title, label) = (window.own("held-title"), window.own("held-label"));
        assert!(named(&window, &title), "{lang}");
        window.check_words(lang);
        let field = window
            .harness
            .get_by_role_and_label(Role::MultilineTextInput, &label);
        field.set_text_value_accesskit(&held.unwrap());
        window.harness.run();
        window.until(|state| state.team.is_some());
        let team = window.state().team.as_ref().unwrap();
        assert_eq!(team.trust, Trust::Checked);
        assert!(!named(&window, &title));
        window.check_words(lang);
    }
}
