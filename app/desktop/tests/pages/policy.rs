//! What an organisation has fixed, on the pages.

use crate::team::unchecked_bundle;
use crate::window::{LANGUAGES, Window, named};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::explain::tell;
use tocsin_core::mail::account::Via;
use tocsin_core::policy::Policy;
use tocsin_core::session::{Command, Job};
use tocsin_desktop::refused::{self, Refused};
use tocsin_desktop::screens::Screen;
use tocsin_desktop::text::letters;
use tocsin_desktop::theme;
use tocsin_form_schema::id::Id;
use tocsin_i18n::{Args, Catalogue, Lang};

fn deliver(window: &mut Window) {
    window.command(Command::NewDraft(Id::new("incident").unwrap()));
    window.command(Command::UseMemoryOnly);
    window.fill();
    window.go(Screen::Deliver);
}

#[test]
fn what_is_forbidden_is_not_offered() {
    let mut window = Window::under("en", "unchecked = \"forbid\"\n");
    let path = window.folder.join("other.tocsin");
    std::fs::write(&path, unchecked_bundle(|_| ())).unwrap();
    window.command(Command::Start(Job::OpenFile(path)));
    window.until(|state| state.team.is_some());
    let (accept, forbidden, compare) = (
        window.own("accept-unchecked"),
        window.own("policy-unchecked-forbid"),
        window.own("deliver-check-now"),
    );
    // Whoever fills in a form knows it before the last page, and there the way on is one click away.
    window.go(Screen::Team);
    assert!(named(&window, &forbidden));
    deliver(&mut window);
    assert!(!named(&window, &accept) && named(&window, &forbidden));
    assert!(named(&window, &compare));
    // Who compares goes on.
    let typed = window.state().team.as_ref().unwrap().newest.signer.clone();
    window.compare(typed);
    window.until(|state| state.prepared.is_some());
    let way = window.own("way-file");
    assert!(named(&window, &way));
}

#[test]
fn of_a_locked_account_only_what_is_left_open_is_asked() {
    let policy = "[mail]\nserver = \"mail.site.example\"\nport = 2525\nlocked = true\n";
    let mut window = Window::under("he", policy);
    window.command(Command::Start(Job::OpenExample));
    window.until(|state| state.team.is_some());
    deliver(&mut window);
    window.until(|state| state.prepared.is_some());
    let press = |window: &mut Window, role: Role, id: &str| {
        let name = window.own(id);
        let node = window.harness.get_by_role_and_label(role, &name);
        node.click_accesskit();
        window.harness.run();
    };
    press(&mut window, Role::RadioButton, "way-mail");
    press(&mut window, Role::RadioButton, "mailbox-safe");
    for (id, shown) in [
        ("policy-mail-locked", true),
        ("setup-user", true),
        ("setup-host", false),
        ("setup-port", false),
        ("setup-proxy", false),
    ] {
        let words = window.own(id);
        assert_eq!(named(&window, &words), shown, "{id}");
    }
    for (id, text) in [("setup-from", "me@site.example"), ("setup-user", "me")] {
        let name = window.own(id);
        let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
        field.set_text_value_accesskit(text);
        window.harness.run();
    }
    press(&mut window, Role::Button, "setup-keep");
    let [account] = window.state().settings.accounts.as_slice() else {
        panic!("{:?}", window.state().settings.accounts);
    };
    assert_eq!(
        (account.name.as_str(), account.from.as_str()),
        ("organisation", "me@site.example")
    );
    let Via::Smtp {
        host, port, user, ..
    } = &account.via
    else {
        panic!("{account:?}");
    };
    assert_eq!(
        (host.as_str(), *port, user.as_deref()),
        ("mail.site.example", 2525, Some("me"))
    );
    // It is told as the organisation's, and neither another nor its removal is offered.
    let removed = window.own("setup-remove");
    let (other, told) = (window.own("setup-new"), window.own("policy-mail-locked"));
    assert!(!named(&window, &other) && !named(&window, &removed));
    let through = window
        .harness
        .get_by_role_and_label(Role::RadioButton, "organisation");
    let said = through.accesskit_node().description().unwrap_or_default();
    assert!(
        tocsin_i18n::strip_isolates(&said).contains(&*told),
        "{said}"
    );
}

/// The page of a program that does not open, in every language: what is wrong, where, and whom to ask; nothing to press.
#[test]
fn a_program_that_does_not_open_says_why() {
    for lang in LANGUAGES {
        let words = Catalogue::program(&Lang::parse(lang).unwrap());
        let text = "format = 1\nunchecked = \"never\"\n";
        let refusal =
            Policy::parse("/etc/tocsin/policy.toml".as_ref(), text.as_bytes()).unwrap_err();
        let title = words.plain("policy-refused", &Args::new());
        let page = refused::Window::new(Refused {
            told: tell(&words, &refusal),
            details: refusal.details(&words),
            call: None,
            words,
        });
        let mut harness = Harness::builder()
            .with_size([720.0, 480.0])
            .with_context_setup(|ctx: &egui::Context| {
                theme::apply(ctx);
                letters::wait_for_fonts(ctx);
            })
            .build_ui_state(|ui, page: &mut refused::Window| page.show(ui), page);
        harness.run();
        harness.get_by_role_and_label(Role::Heading, &title);
        let place = "policy.toml:2";
        assert!(
            harness.query_all_by_label_contains(place).next().is_some(),
            "{lang}: {place}"
        );
        assert!(harness.query_by_role(Role::Button).is_none(), "{lang}");
    }
}
