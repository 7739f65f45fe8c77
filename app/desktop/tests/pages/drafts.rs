//! The drafts on this machine: told apart, named, duplicated, opened in other ways, deleted.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, Job, Protection, Reached, Saving};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::{Args, Lang};

const OWN: &str = "a long passphrase";
const OTHER: &str = "another long passphrase";
const NAME: &str = "Mail server, building 3";

fn saved(window: &mut Window) {
    let saved = |s: &Saving| matches!(s, Saving::Saved(_));
    window.until(|state| state.draft.as_ref().is_some_and(|d| saved(&d.saving)));
}

/// A report of the example that was begun, delivered where that is said, and put away.
fn put_away(window: &mut Window, deliver: bool) -> String {
    window.command(Command::Start(Job::OpenExample));
    window.until(|state| state.team.is_some());
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UsePassphrase(Secret(OWN.into())));
    window.set("name", Value::Text("Anna".into()));
    if deliver {
        window.fill();
        let (format, path) = (MailFormat::TarPgp, window.folder.join("report.tar.pgp"));
        window.command(Command::Start(Job::Save { format, path }));
        window.until(|state| state.receipt.is_some());
    }
    saved(window);
    let id = window.state().draft.as_ref().unwrap().id.clone();
    window.command(Command::CloseTeam);
    window.until(|state| state.team.is_none() && state.jobs.is_empty());
    window.harness.run();
    id
}

/// Presses what begins with these words and names what it acts on.
fn press(window: &mut Window, message: &str) {
    let words = window.own(message);
    let found = window.harness.query_all_by(|node| {
        let says = node.label().is_some_and(|label| label.contains(&words));
        node.role() == Role::Button && says
    });
    let found = found.into_iter().next();
    found.unwrap().click_accesskit();
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

fn settled(window: &mut Window) {
    window.until(|state| state.jobs.is_empty());
    window.harness.run();
}

#[test]
fn delivered_reports_stand_below_those_under_way() {
    let mut window = Window::open("en");
    let delivered = put_away(&mut window, true);
    let open = put_away(&mut window, false);
    let reached = |state: &tocsin_core::session::State, id: &str| {
        let draft = state.drafts.iter().find(|d| d.id == id).unwrap();
        draft.known.as_ref().map(|known| known.reached)
    };
    assert_eq!(reached(window.state(), &open), Some(Reached::Open));
    assert_eq!(reached(window.state(), &delivered), Some(Reached::Saved));
    let heard = window.heard();
    let at = |words: String| heard.iter().position(|h| h.contains(&words)).unwrap();
    let order = [
        at(window.own("drafts-title")),
        at(window.own("draft-reached-open")),
        at(window.own("drafts-over")),
        at(window.own("draft-reached-saved")),
    ];
    assert!(order.is_sorted(), "{order:?}: {heard:#?}");
}

#[test]
fn a_draft_is_named_duplicated_and_opened_in_another_way() {
    let mut window = Window::open("en");
    let id = put_away(&mut window, false);
    press(&mut window, "draft-rename");
    secret(&mut window, "draft-passphrase", OWN);
    let field = window.own("draft-name");
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, &field);
    field.set_text_value_accesskit(NAME);
    window.harness.run();
    press(&mut window, "draft-rename-do");
    settled(&mut window);
    assert!(named(&window, NAME), "{:#?}", window.heard());

    press(&mut window, "draft-duplicate");
    secret(&mut window, "draft-passphrase", OWN);
    press(&mut window, "draft-duplicate-do");
    settled(&mut window);
    assert_eq!(window.state().drafts.len(), 2);
    assert!(named(&window, &format!("{NAME} (2)")));

    // The newest stands first: it is the duplicate.
    press(&mut window, "draft-protect");
    secret(&mut window, "draft-passphrase", OWN);
    secret(&mut window, "draft-protect-passphrase", OTHER);
    secret(&mut window, "protect-again", OTHER);
    press(&mut window, "protect-do");
    settled(&mut window);
    assert_eq!(window.state().notices, []);
    let other = window.state().drafts[0].id.clone();
    assert_ne!(other, id);
    let resume = |draft: &str, words: &str| Job::Resume {
        draft: draft.into(),
        passphrase: Some(Secret(words.into())),
    };
    window.command(Command::Start(resume(&other, OWN)));
    settled(&mut window);
    assert_eq!(
        window.state().notices[0].refusal.code,
        "store-wrong-passphrase"
    );
    window.command(Command::Start(resume(&other, OTHER)));
    window.until(|state| state.draft.is_some());
}

/// What can be begun stands below the delivered reports: of many only the newest are shown at first.
#[test]
fn of_many_delivered_reports_a_few_are_shown() {
    let mut window = Window::open("en");
    put_away(&mut window, true);
    for _ in 0..3 {
        let original = window.state().drafts[0].id.clone();
        let duplicate = Job::Duplicate {
            draft: original,
            own: Some(Secret(OWN.into())),
        };
        window.command(Command::Start(duplicate));
        settled(&mut window);
        let newest = window.state().drafts[0].id.clone();
        let own = Some(Secret(OWN.into()));
        window.command(Command::Start(Job::Resume {
            draft: newest.clone(),
            passphrase: own,
        }));
        window.until(|state| state.draft.is_some());
        let path = window.folder.join(format!("{newest}.tar.pgp"));
        let format = MailFormat::TarPgp;
        window.command(Command::Start(Job::Save { format, path }));
        window.until(|state| state.receipt.is_some());
        saved(&mut window);
        window.command(Command::CloseTeam);
        window.until(|state| state.team.is_none() && state.jobs.is_empty());
        window.harness.run();
    }
    let reached = window.own("draft-reached-saved");
    let shown = |window: &Window| {
        let cards = window.harness.query_all_by(|node| {
            let says = node.value().is_some_and(|words| words.contains(&reached));
            says || node.label().is_some_and(|words| words.contains(&reached))
        });
        cards.into_iter().count()
    };
    let few = shown(&window);
    let all = Args::new().with("count", 4);
    let all = window.state().words.plain("drafts-all", &all);
    window.harness.get_by_label(&all).click_accesskit();
    window.harness.run();
    assert_eq!(shown(&window) * 3, few * 4);
    assert!(!named(&window, &all));
}

#[test]
fn deleting_says_what_it_cannot_reach() {
    let mut window = Window::open("en");
    put_away(&mut window, false);
    press(&mut window, "draft-delete");
    let note = window.own("draft-delete-note");
    assert!(named(&window, &note));
    press(&mut window, "draft-delete-really");
    settled(&mut window);
    assert!(window.state().drafts.is_empty());
}

/// Before a report is begun its page says how it will be protected, and the choice holds for it.
#[test]
fn protection_is_chosen_on_the_team_s_page() {
    let mut window = Window::with_example("en");
    window.go(Screen::Team);
    let asks = window.own("protection-ask");
    assert!(named(&window, &asks));
    press(&mut window, "protection-change");
    secret(&mut window, "protect-passphrase", OWN);
    secret(&mut window, "protect-again", OWN);
    press(&mut window, "protect-use");
    let now = window.own("protection-passphrase");
    assert!(named(&window, &now));
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.set("name", Value::Text("Anna".into()));
    saved(&mut window);
    assert_eq!(window.state().protection, Protection::Passphrase);
    // It can be changed while it is open, and closed again without changing anything.
    window.go(Screen::Team);
    press(&mut window, "protection-change");
    let title = window.own("protect-title");
    assert!(named(&window, &title));
    let memory = window.own("protect-memory");
    assert!(
        !named(&window, &memory),
        "what is on disk is not taken from there"
    );
    press(&mut window, "cancel");
    assert!(!named(&window, &title));
}

#[test]
fn the_list_and_what_is_asked_is_in_every_language() {
    for lang in Lang::program() {
        let tag = lang.tag();
        let mut window = Window::open(&tag);
        put_away(&mut window, true);
        put_away(&mut window, false);
        window.check_words(&tag);
        for act in [
            "draft-rename",
            "draft-duplicate",
            "draft-protect",
            "draft-delete",
        ] {
            press(&mut window, act);
            window.check_words(&tag);
            press(
                &mut window,
                if act == "draft-delete" {
                    "draft-keep"
                } else {
                    "cancel"
                },
            );
        }
        // Nothing is known of them after the program was started again.
        let mut window = window.again(&tag);
        let tell = window.own("drafts-tell");
        let drafts = window.state().drafts.len();
        assert!(
            named(&window, &tell),
            "{tag} {drafts}: {:#?}",
            window.heard()
        );
        let heard = window.heard();
        let place = |words: &str| heard.iter().position(|heard| heard == words);
        assert!(place(&window.own("drafts-title")) < place(&tell), "{tag}");
        window.check_words(&tag);
        secret(&mut window, "drafts-tell-passphrase", OWN);
        press(&mut window, "drafts-tell-do");
        settled(&mut window);
        assert!(
            window.state().drafts.iter().all(|d| d.known.is_some()),
            "{tag}"
        );
        window.check_words(&tag);
    }
}
