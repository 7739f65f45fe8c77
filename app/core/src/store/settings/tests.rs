use super::*;
use crate::mail::account::{PasswordFrom, Security, Via};

fn account(name: &str) -> Account {
    Account {
        name: name.into(),
        from: "admin@site.example".into(),
        via: Via::Smtp {
            host: "mail.site.example".into(),
            port: 465,
            security: Security::Tls,
            user: Some("admin".into()),
            password: PasswordFrom::Command {
                argv: vec!["pass".into(), "mail".into()],
            },
            root_certificate: None,
            proxy: None,
            proxy_password: PasswordFrom::default(),
        },
    }
}

#[test]
fn choices_come_back_and_unknown_ones_stay() {
    let folder = tempfile::TempDir::new().unwrap();
    let dirs = Dirs::portable(folder.path().join("data"));
    assert_eq!(Settings::load(&dirs), Ok(Settings::default()));
    Settings::update(&dirs, |s| s.put_account(account("work"))).unwrap();

    let text = std::fs::read_to_string(dirs.settings()).unwrap();
    std::fs::write(
        dirs.settings(),
        format!("colour = \"dark\"\n{text}[x-later]\na = [1, 2]\n"),
    )
    .unwrap();
    Settings::update(&dirs, |s| s.lang = Some("de".into())).unwrap();
    let text = std::fs::read_to_string(dirs.settings()).unwrap();
    assert!(
        text.contains("colour = \"dark\"") && text.contains("[x-later]"),
        "{text}"
    );

    let settings = Settings::load(&dirs).unwrap();
    assert_eq!(settings.lang.as_deref(), Some("de"));
    assert_eq!(settings.account("work"), Some(&account("work")));
    Settings::update(&dirs, |s| {
        assert!(s.remove_account("work") && !s.remove_account("work"))
    })
    .unwrap();
    assert_eq!(Settings::load(&dirs).unwrap().accounts, []);
}

#[test]
fn an_account_is_replaced_by_name() {
    let mut settings = Settings::default();
    settings.put_account(account("a"));
    settings.put_account(Account {
        from: "other@site.example".into(),
        ..account("a")
    });
    assert_eq!(settings.accounts.len(), 1);
    assert_eq!(settings.accounts[0].from, "other@site.example");
}

#[test]
fn a_file_that_is_not_understood_is_not_written_over() {
    let folder = tempfile::TempDir::new().unwrap();
    let dirs = Dirs::portable(folder.path());
    for (text, later) in [
        ("format = 2\nnew = true\n", true),
        ("format = ", false),
        ("", false),
    ] {
        std::fs::write(dirs.settings(), text).unwrap();
        let refusal = Settings::update(&dirs, |s| s.lang = None).unwrap_err();
        assert_eq!(matches!(refusal, StoreRefusal::LaterFormat(_)), later);
        assert_eq!(matches!(refusal, StoreRefusal::Damaged(_)), !later);
        assert_eq!(std::fs::read_to_string(dirs.settings()).unwrap(), text);
    }
}

#[test]
fn who_decides_the_language() {
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let system = || vec![lang("tlh"), lang("de-AT"), lang("fr")];
    let remembered = |tag: &str| Settings {
        lang: Some(tag.into()),
        ..Settings::default()
    };
    for (asked, settings, system, expected) in [
        (Some("fr"), remembered("de"), system(), "fr"),
        // The program does not speak it; the team may.
        (Some("it"), remembered("de"), system(), "it"),
        (None, remembered("de"), system(), "de"),
        (None, remembered("not a tag"), system(), "de-AT"),
        (None, Settings::default(), system(), "de-AT"),
        (None, Settings::default(), vec![lang("tlh")], "en"),
        (None, Settings::default(), vec![], "en"),
    ] {
        let spoken = settings.spoken(asked.map(lang), system);
        assert_eq!(spoken.lang.tag(), expected);
    }
}

#[test]
fn the_systems_languages_count_until_somebody_chooses() {
    let system = || vec![Lang::parse("es").unwrap(), Lang::english()];
    let mut settings = Settings::default();
    let counted = |settings: &Settings, asked| settings.spoken(asked, system()).system;
    assert_eq!(counted(&settings, None), system());
    assert_eq!(counted(&settings, Some(Lang::english())), []);
    settings.lang = Some("fr".into());
    assert_eq!(counted(&settings, None), []);
    // What is no language was chosen by nobody.
    settings.lang = Some("not a tag".into());
    assert_eq!(counted(&settings, None), system());
}
