//! What one mail cannot hold: in several, or with its evidence carried; what the receipt then tells.
#![cfg(unix)]

use crate::outbox::{click, ready_for};
use crate::team::unchecked_bundle;
use crate::window::{Window, named};
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::session::{Command, Job, Known};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::{Args, Lang};

/// Octets that the team takes in one mail.
const MOST: u32 = 300_000;

/// On the page of delivery, with this much evidence.
fn delivering(lang: &str, octets: u32) -> Window {
    let bundle = unchecked_bundle(|files| {
        let team = files.get_mut("team.toml").unwrap();
        let text = String::from_utf8(team.clone()).unwrap();
        let less = text.replace("max-size = 20_000_000", &format!("max-size = {MOST}"));
        assert_ne!(text, less);
        *team = less.into_bytes();
    });
    let mut window = ready_for(lang, &bundle);
    std::fs::write(window.folder.join("verdict"), "").unwrap();
    let file = window.folder.join("disk.bin");
    let bytes: Vec<u8> = (0..octets / 4).flat_map(u32::to_le_bytes).collect();
    std::fs::write(&file, bytes).unwrap();
    let key = Key::field(Id::new("evidence").unwrap());
    window.command(Command::Start(Job::AddEvidence(key, vec![file])));
    window.until(|state| state.jobs.is_empty());
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    window.harness.run();
    window
}

/// The same, by mail.
fn by_mail(lang: &str, octets: u32) -> Window {
    let mut window = delivering(lang, octets);
    choose(&mut window, "way-mail");
    choose(&mut window, "mailbox-safe");
    window
}

fn choose(window: &mut Window, message: &str) {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.click_accesskit();
    window.harness.run();
}

fn is_chosen(window: &mut Window, message: &str) -> bool {
    let name = window.own(message);
    let choice = (window.harness).get_by_role_and_label(Role::RadioButton, &name);
    choice.accesskit_node().toggled() == Some(Toggled::True)
}

fn can_send(window: &mut Window) -> bool {
    can(window, "seal-and-send")
}

fn can(window: &mut Window, message: &str) -> bool {
    let send = window.own(message);
    let button = window.harness.get_by_label(&send);
    !button.accesskit_node().is_disabled()
}

fn carry_to(window: &mut Window, name: &str) -> std::path::PathBuf {
    choose(window, "mail-carry");
    let path = window.folder.join(name);
    let label = window.own("carry-path");
    let field = (window.harness).get_by_role_and_label(Role::TextInput, &label);
    field.set_text_value_accesskit(path.to_str().unwrap());
    window.harness.run();
    path
}

fn sent(window: &mut Window) {
    click(window, "seal-and-send");
    window.until(|state| state.receipt.is_some() && state.jobs.is_empty());
    window.harness.run();
}

#[test]
fn evidence_is_carried_by_wish_and_the_receipt_says_what_and_where() {
    let mut window = by_mail("en", 4000);
    assert!(can_send(&mut window), "it fits one mail");
    let path = carry_to(&mut window, "evidence.tar.pgp");
    let size = window.state().prepared.as_ref().unwrap().mail_apart;
    sent(&mut window);
    let receipt = window.state().receipt.clone().unwrap();
    assert_eq!(receipt.delivered.known(), Some(Known::Accepted));
    assert!(receipt.size <= size.unwrap() && receipt.size + 4096 > size.unwrap());
    let carried = receipt.carried.unwrap();
    assert_eq!(carried.path, path);
    assert_eq!(carried.size, std::fs::metadata(&path).unwrap().len());
    let shown = [path.display().to_string(), carried.sha256, receipt.sha256];
    for shown in shown {
        assert!(named(&window, &shown), "{shown}");
    }
    // What is there is asked about before it is replaced, and nothing is sent meanwhile.
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    choose(&mut window, "way-mail");
    let before = std::fs::read(&path).unwrap();
    carry_to(&mut window, "evidence.tar.pgp");
    click(&mut window, "seal-and-send");
    let taken = window.own("save-taken");
    while !named(&window, &taken) {
        window.harness.run();
    }
    assert!(window.state().jobs.is_empty() && !can_send(&mut window));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn too_much_for_one_mail_goes_in_several_each_with_its_state() {
    let mut window = by_mail("en", 2 * MOST);
    assert!(!can_send(&mut window), "one mail does not do");
    let whole = window.own("mail-whole");
    assert!(!named(&window, &whole));
    choose(&mut window, "mail-divide");
    assert!(can_send(&mut window));
    sent(&mut window);
    let receipt = window.state().receipt.clone().unwrap();
    let parts = receipt.parts();
    assert!(parts.len() > 1);
    for (number, part) in (1_u32..).zip(&parts) {
        let args = Args::new().with("part", number.to_string());
        let args = args.with("of", parts.len().to_string());
        let name = window.state().words.plain("receipt-part", &args);
        assert!(named(&window, &name), "{name}");
        assert!(named(&window, part.sha256), "{name}");
    }
}

/// Nobody is told to mail what the team does not take: the file to be carried is proposed, and no mail program is handed it.
#[test]
fn too_much_for_one_mail_is_a_file_to_be_carried() {
    for (octets, fits) in [(4000, true), (2 * MOST, false)] {
        let mut window = delivering("en", octets);
        choose(&mut window, "way-file");
        let carried = is_chosen(&mut window, "format-tar");
        assert_eq!(carried, !fits, "{octets}");
        let (note, receipt) = match fits {
            true => ("Attach it to a mail", "Now mail this file"),
            false => (
                "too large to be attached",
                "too large to be mailed: as a mail",
            ),
        };
        let heard = window.heard().join("\n");
        assert!(heard.contains(note), "{heard}");
        choose(&mut window, "way-handover");
        let refused = window.own("handover-too-large");
        assert_eq!(named(&window, &refused), !fits, "{octets}");
        if !fits {
            assert!(!can(&mut window, "handover-do"));
            let heard = window.heard().join("\n");
            assert!(heard.contains("as a mail: too large"), "{heard}");
        }
        let path = window.folder.join("report.tar.pgp");
        let format = MailFormat::TarPgp;
        window.command(Command::Start(Job::Save { format, path }));
        window.until(|state| state.receipt.is_some() && state.jobs.is_empty());
        window.harness.run();
        let heard = window.heard().join("\n");
        assert!(heard.contains(receipt), "{heard}");
    }
}

/// The first page has one card for it, on which each part is named.
#[test]
fn the_parts_that_wait_stand_on_one_card() {
    let mut window = by_mail("en", 2 * MOST);
    std::fs::write(window.folder.join("verdict"), "exit 69").unwrap();
    choose(&mut window, "mail-divide");
    sent(&mut window);
    let of = window.state().receipt.as_ref().unwrap().parts().len();
    assert!(of > 1);
    let notices: Vec<u64> = window.state().notices.iter().map(|n| n.id).collect();
    for id in notices {
        window.command(Command::Dismiss(id));
    }
    window.command(Command::CloseTeam);
    window.harness.run();
    assert_eq!(*window.harness.state().screen(), Screen::Welcome);
    let name = window.state().outbox[0].name().to_owned();
    let args = Args::new().with("name", name);
    let card = window.state().words.plain("outbox-entry", &args);
    let heard = window.heard();
    let count = |words: &str| heard.iter().filter(|heard| **heard == words).count();
    assert_eq!(count(&card), 1, "{heard:?}");
    for part in 1..=of {
        let part = format!("Part {part} of {of}");
        assert_eq!(count(&part), 1, "{part}: {heard:?}");
    }
}

#[test]
fn both_ways_are_in_every_language() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = by_mail(&tag, 2 * MOST);
        choose(&mut window, "mail-divide");
        window.check_words(&tag);
        carry_to(&mut window, "evidence.tar.pgp");
        window.check_words(&tag);
        for way in ["way-file", "way-handover", "way-mail"] {
            choose(&mut window, way);
            window.check_words(&tag);
        }
        sent(&mut window);
        window.check_words(&tag);
    }
}
