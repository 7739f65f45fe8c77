use super::*;
use crate::store::dirs::Dirs;
use crate::store::settings::Settings;

fn parse(text: &str) -> Result<Policy, PolicyRefusal> {
    Policy::parse(Path::new("/etc/tocsin/policy.toml"), text.as_bytes())
}

fn mail(more: &str) -> Policy {
    let text = format!("format = 1\n[mail]\nserver = \"mail.site.example\"\n{more}");
    parse(&text).unwrap()
}

fn own(name: &str) -> Account {
    Account {
        name: name.into(),
        from: "admin@site.example".into(),
        via: Via::smtp("other.example", Security::StartTls),
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let words = Catalogue::program(&Lang::english());
    let refusal = parse("format = 1\nunchecked = \"never\"\nteam = 5\n").unwrap_err();
    assert_eq!(refusal.code(), "policy-content");
    let details: Vec<_> = (refusal.details(&words).iter())
        .map(|one| tocsin_i18n::strip_isolates(one).into_owned())
        .collect();
    assert_eq!(details.len(), 2, "{details:?}");
    assert!(
        details[0].starts_with("/etc/tocsin/policy.toml:2: "),
        "{details:?}"
    );
    assert!(details[0].contains("allow, forbid"), "{details:?}");
    assert!(
        details[1].starts_with("/etc/tocsin/policy.toml:3: "),
        "{details:?}"
    );
    // What only sending would have shown.
    let clear = "format = 1\n[mail]\nserver = \"192.0.2.1\"\nsecurity = \"none\"";
    let refusal = parse(clear).unwrap_err();
    assert_eq!(refusal.code(), "policy-mail");
    assert_eq!(refusal.details(&words).len(), 1);
}

#[test]
fn a_default_gives_way_and_what_is_locked_does_not() {
    let folder = tempfile::TempDir::new().unwrap();
    let dirs = |policy: &Policy| Dirs::portable(folder.path()).under(policy.clone());
    let names = |policy: &Policy| -> Vec<(String, Option<Firm>)> {
        let settings = Settings::load(&dirs(policy)).unwrap();
        let told = |a: &Account| (a.name.clone(), policy.sets(a));
        settings.accounts.iter().map(told).collect()
    };
    let shared = "from = \"security@site.example\"\n";
    let default = mail(shared);
    let locked = mail(&format!("{shared}locked = true\n"));
    let organisation = || "organisation".to_owned();
    assert_eq!(names(&default), [(organisation(), Some(Firm::Default))]);
    assert_eq!(names(&locked), [(organisation(), Some(Firm::Locked))]);
    // Nobody says from whom: the reporter does.
    assert_eq!(names(&mail("")), []);
    // Another of the reporter's stands beside a default, and not beside what is locked.
    Settings::update(&dirs(&default), |s| s.put_account(own("work"))).unwrap();
    assert_eq!(
        names(&default),
        [(organisation(), Some(Firm::Default)), ("work".into(), None)]
    );
    assert_eq!(names(&locked), [(organisation(), Some(Firm::Locked))]);
    // The default was changed; locked again, the change counts for nothing, and is not lost.
    Settings::update(&dirs(&default), |s| s.put_account(own("organisation"))).unwrap();
    assert_eq!(
        names(&default),
        [("work".into(), None), (organisation(), None)]
    );
    assert_eq!(names(&locked), [(organisation(), Some(Firm::Locked))]);
    Settings::update(&dirs(&locked), |s| s.lang = Some("de".into())).unwrap();
    assert_eq!(
        names(&default),
        [("work".into(), None), (organisation(), None)]
    );
    // What a lock leaves open is the reporter's: sender and name.
    let open = mail("port = 2525\nlocked = true\n");
    let mut typed = own("organisation");
    if let Via::Smtp { user, .. } = &mut typed.via {
        *user = Some("admin".into());
    }
    Settings::update(&dirs(&open), |s| s.put_account(typed)).unwrap();
    let settings = Settings::load(&dirs(&open)).unwrap();
    let [account] = settings.accounts.as_slice() else {
        panic!("{:?}", settings.accounts);
    };
    assert_eq!(account.from, "admin@site.example");
    let Via::Smtp {
        host, port, user, ..
    } = &account.via
    else {
        panic!("{account:?}");
    };
    assert_eq!((host.as_str(), *port), ("mail.site.example", 2525));
    assert_eq!(user.as_deref(), Some("admin"));
}

#[cfg(unix)]
#[test]
fn only_the_administrator_can_have_written_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().unwrap();
    let place = folder.path().join("tocsin");
    let file = place.join("policy.toml");
    let allow = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    // What is above is this test's alone.
    let read = |file: &Path| place::read(file, Some(folder.path()));
    assert_eq!(read(&file), Ok(None));
    std::fs::create_dir(&place).unwrap();
    allow(&place, 0o755);
    assert_eq!(read(&file), Ok(None));
    std::fs::write(&file, "format = 1\n").unwrap();
    allow(&file, 0o644);
    // Whoever is not root cannot have a file that is right.
    let root = rustix::process::geteuid().is_root();
    match root {
        true => assert_eq!(read(&file), Ok(Some(b"format = 1\n".to_vec()))),
        false => assert_eq!(read(&file), Err(PolicyRefusal::Writable(place.clone()))),
    }
    for (what, mode) in [
        (&place, 0o775),
        (&place, 0o757),
        (&file, 0o664),
        (&file, 0o646),
    ] {
        let before = std::fs::metadata(what).unwrap().permissions().mode();
        allow(what, mode);
        let refused = read(&file).unwrap_err();
        let expected = if root { what } else { &place };
        assert_eq!(refused, PolicyRefusal::Writable(expected.clone()));
        allow(what, before);
    }
    // A pipe in its place would be waited for.
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    if root {
        assert_eq!(read(&file), Err(PolicyRefusal::NoFile(file.clone(), false)));
    }
}

/// A link's target, or the folder that it is in, may be somebody else's; and one that leads nowhere was meant to lead somewhere.
#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_taken_for_nothing() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::TempDir::new().unwrap();
    let read = |file: &Path| place::read(file, Some(folder.path()));
    let make = |name: &str, mode: u32| {
        let made = folder.path().join(name);
        std::fs::create_dir_all(&made).unwrap();
        std::fs::set_permissions(&made, std::fs::Permissions::from_mode(mode)).unwrap();
        made
    };
    let (place, open) = (make("tocsin", 0o755), make("open", 0o1777));
    let file = place.join("policy.toml");
    std::fs::write(open.join("policy.toml"), "format = 1\n").unwrap();
    for target in [open.join("policy.toml"), open.join("nowhere")] {
        symlink(&target, &file).unwrap();
        assert_eq!(read(&file), Err(PolicyRefusal::NoFile(file.clone(), true)));
        std::fs::remove_file(&file).unwrap();
    }
    // The folder itself.
    let linked = folder.path().join("linked");
    for target in [&open, &folder.path().join("nowhere")] {
        symlink(target, &linked).unwrap();
        let refused = read(&linked.join("policy.toml"));
        assert_eq!(refused, Err(PolicyRefusal::NoFile(linked.clone(), true)));
        std::fs::remove_file(&linked).unwrap();
    }
    // A folder above in which everybody may rename, though not what is root's.
    if rustix::process::geteuid().is_root() {
        let below = make("open/tocsin", 0o755);
        let file = below.join("policy.toml");
        std::fs::write(&file, "format = 1\n").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(read(&file), Err(PolicyRefusal::Writable(open.clone())));
    }
}

#[test]
fn mistakes_are_told_without_visible_isolates() {
    for lang in ["en", "he"] {
        let words = Catalogue::program(&Lang::parse(lang).unwrap());
        let refusal = parse("format = 1\nunchecked = \"never\"\n").unwrap_err();
        let details = refusal.details(&words).join("\n");
        assert!(!details.contains("U+206"), "{lang}: {details}");
        // Those of the sentence stay: each is around what was inserted.
        assert!(details.matches('\u{2068}').count() > 2, "{lang}: {details}");
    }
}

#[test]
fn who_tries_a_file_is_not_sent_to_the_administrator() {
    for lang in Lang::program() {
        let words = Catalogue::program(&lang);
        let wrong = parse("format = 1\nunchecked = \"never\"\n").unwrap_err();
        let pipe = PolicyRefusal::NoFile("/run/pipe".into(), false);
        for refusal in [wrong, pipe] {
            let [own, tried] = [Refusal::of(&refusal), refusal.on_trial()]
                .map(|refusal| crate::explain::tell_plain(&words, &refusal));
            assert_eq!(own.what, tried.what);
            assert_ne!(own.way_on, tried.way_on);
        }
    }
}
