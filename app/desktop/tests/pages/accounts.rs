//! Setting a mail account up: what is typed becomes the account, and nothing else does.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::mail::account::{PasswordFrom, Security, Via};
use tocsin_desktop::screens::Screen;

/// The form for an account of a filled in report.
fn setup(lang: &str) -> Window {
    let mut window = Window::with_draft(lang);
    window.fill();
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    choose(&mut window, "way-mail");
    choose(&mut window, "mailbox-safe");
    window
}

fn choose(window: &mut Window, option: &str) {
    let name = window.own(option);
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &name)
        .click_accesskit();
    window.harness.run();
}

fn write(window: &mut Window, field: &str, text: &str) {
    let name = window.own(field);
    window
        .harness
        .get_by_role_and_label(Role::TextInput, &name)
        .set_text_value_accesskit(text);
    window.harness.run();
}

fn press(window: &mut Window, button: &str) {
    let name = window.own(button);
    window.harness.get_by_label(&name).click_accesskit();
    window.harness.run();
}

#[test]
fn an_account_signs_in_with_a_token_through_a_proxy() {
    for lang in ["en", "he"] {
        let mut window = setup(lang);
        write(&mut window, "setup-from", "a@site.example");
        write(&mut window, "setup-host", "mail.site.example");
        write(&mut window, "setup-user", "a");
        choose(&mut window, "proof-token");
        // Without its command there is no account yet.
        press(&mut window, "setup-keep");
        assert!(window.state().settings.accounts.is_empty());
        write(&mut window, "setup-command", " /usr/bin/token  --for mail ");
        // Nor with a proxy that is none; what was typed stays.
        write(&mut window, "setup-proxy", "127.0.0.1:9050");
        press(&mut window, "setup-keep");
        assert!(window.state().settings.accounts.is_empty());
        write(&mut window, "setup-proxy", "socks5://127.0.0.1:9050");
        press(&mut window, "setup-keep");
        let accounts = &window.state().settings.accounts;
        let [account] = accounts.as_slice() else {
            panic!("{accounts:?}");
        };
        let argv = ["/usr/bin/token", "--for", "mail"].map(str::to_owned);
        let mut expected = Via::smtp("mail.site.example", Security::Tls);
        if let Via::Smtp {
            user,
            password,
            proxy,
            ..
        } = &mut expected
        {
            *user = Some("a".to_owned());
            *password = PasswordFrom::Token { argv: argv.into() };
            *proxy = Some("socks5://127.0.0.1:9050".to_owned().into());
        }
        assert_eq!(account.via, expected, "{lang}");
    }
}

/// A large provider's settings are offered without asking anybody, and taken only when the reporter says so.
#[test]
fn settings_are_offered_and_not_imposed() {
    for lang in ["en", "ar"] {
        let mut window = setup(lang);
        write(&mut window, "setup-from", "anna@site.example");
        let take = window.own("setup-take");
        assert!(!named(&window, &take));
        write(&mut window, "setup-from", "anna@icloud.com");
        press(&mut window, "setup-keep");
        assert!(window.state().settings.accounts.is_empty());
        press(&mut window, "setup-take");
        press(&mut window, "setup-keep");
        let accounts = &window.state().settings.accounts;
        let [account] = accounts.as_slice() else {
            panic!("{accounts:?}");
        };
        let mut expected = Via::smtp("smtp.mail.me.com", Security::StartTls);
        if let Via::Smtp { user, .. } = &mut expected {
            *user = Some("anna@icloud.com".to_owned());
        }
        assert_eq!(account.via, expected, "{lang}");
        assert!(window.state().jobs.is_empty() && window.state().found.is_none());
    }
}

/// Without a keyring the password of a proxy is refused in its address, and asked for where the account is used.
#[test]
fn a_proxy_s_password_is_asked_for() {
    for lang in ["en", "he"] {
        let mut window = setup(lang);
        write(&mut window, "setup-from", "a@site.example");
        write(&mut window, "setup-host", "mail.site.example");
        write(&mut window, "setup-proxy", "socks5://me:swordfish@[::1]:1");
        press(&mut window, "setup-keep");
        window.until(|state| !state.notices.is_empty());
        let state = window.state();
        assert!(state.settings.accounts.is_empty());
        let code = state.notices.iter().map(|n| n.refusal.code).next();
        assert_eq!(code, Some("session-proxy-password-not-kept"));

        write(&mut window, "setup-proxy", "socks5://me@[::1]:1");
        press(&mut window, "setup-keep");
        window.harness.run();
        assert_eq!(window.state().settings.accounts.len(), 1);
        let test = window.own("setup-test");
        let is_off = |window: &Window| {
            let button = window.harness.get_by_label(&test);
            button.accesskit_node().is_disabled()
        };
        assert!(is_off(&window), "{lang}");
        let field = window.harness.get_by_role(Role::PasswordInput);
        field.set_text_value_accesskit("swordfish");
        window.harness.run();
        assert!(!is_off(&window), "{lang}");
    }
}
