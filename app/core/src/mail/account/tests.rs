use super::*;

fn account() -> Account {
    let mut via = Via::smtp("mail.site.example", Security::StartTls);
    if let Via::Smtp { user, .. } = &mut via {
        *user = Some("admin".to_owned());
    }
    Account {
        name: "work".to_owned(),
        from: "admin@site.example".to_owned(),
        via,
    }
}

/// The usual account with one thing changed.
fn with(
    host: &str,
    port: u16,
    security: Security,
    user: Option<&str>,
    password: PasswordFrom,
) -> Vec<AccountProblem> {
    let user = user.map(str::to_owned);
    let via = Via::Smtp {
        host: host.to_owned(),
        port,
        security,
        user,
        password,
        root_certificate: None,
        proxy: None,
        proxy_password: PasswordFrom::Ask,
    };
    Account { via, ..account() }.problems()
}

#[test]
fn what_is_wrong_is_found_without_contact() {
    assert_eq!(account().problems(), []);
    let host = |host: &str| with(host, 587, Security::StartTls, None, PasswordFrom::Ask);
    for name in [
        "",
        "a b",
        "mail.site.example\r\n",
        "http://x.example",
        "x.example:25",
    ] {
        assert_eq!(host(name), [AccountProblem::Host(name.to_owned())]);
    }
    for name in ["localhost", "192.0.2.1", "2001:db8::1", "[2001:db8::1]"] {
        assert_eq!(host(name), []);
    }
    let name = "mail.site.example";
    let tls = Security::Tls;
    assert_eq!(
        with(name, 0, tls, None, PasswordFrom::Ask),
        [AccountProblem::Port]
    );
    assert_eq!(
        with(name, 465, tls, Some("a\nb"), PasswordFrom::Ask),
        [AccountProblem::User]
    );
    assert_eq!(
        with(name, 465, tls, None, PasswordFrom::Keyring),
        [AccountProblem::PasswordWithoutUser]
    );
    for empty in [
        PasswordFrom::Command { argv: Vec::new() },
        PasswordFrom::Token {
            argv: vec![String::new()],
        },
    ] {
        assert_eq!(
            with(name, 465, tls, Some("a"), empty),
            [AccountProblem::NoCommand]
        );
    }
    let clear = |host: &str| with(host, 25, Security::None, None, PasswordFrom::Ask);
    assert_eq!(
        clear("192.0.2.1"),
        [AccountProblem::ClearText("192.0.2.1".to_owned())]
    );
    assert_eq!(clear("::ffff:127.0.0.1"), []);
    assert_eq!(clear("localhost"), []);
    let proxied = |proxy: &str, security| {
        let mut via = Via::smtp("localhost", security);
        if let Via::Smtp { proxy: by, .. } = &mut via {
            *by = Some(proxy.to_owned().into());
        }
        Account { via, ..account() }.problems()
    };
    assert_eq!(proxied("socks5://127.0.0.1:9050", tls), []);
    assert_eq!(
        proxied("http://127.0.0.1:3128", tls),
        [AccountProblem::Proxy]
    );
    assert_eq!(proxied("socks5://me@127.0.0.1:9050", tls), []);
    let from = |proxy: Option<&str>, from: PasswordFrom| {
        let mut via = Via::smtp("localhost", tls);
        if let Via::Smtp {
            proxy: by,
            proxy_password,
            ..
        } = &mut via
        {
            *by = proxy.map(|proxy| proxy.to_owned().into());
            *proxy_password = from;
        }
        Account { via, ..account() }.problems()
    };
    for nobody in [None, Some("socks5://127.0.0.1:9050")] {
        let problems = from(nobody, PasswordFrom::Keyring);
        assert_eq!(problems, [AccountProblem::PasswordWithoutUser]);
    }
    let nothing = PasswordFrom::Command { argv: Vec::new() };
    assert_eq!(
        from(Some("socks5://me@127.0.0.1:9050"), nothing),
        [AccountProblem::NoCommand]
    );
    // Behind a proxy, every server is another computer.
    assert_eq!(
        proxied("socks5://127.0.0.1:9050", Security::None),
        [AccountProblem::ClearTextBehindProxy("localhost".to_owned())]
    );
    let sendmail = Account {
        via: Via::Sendmail {
            program: "sendmail".into(),
        },
        ..account()
    };
    assert_eq!(
        sendmail.problems(),
        [AccountProblem::ProgramPath("sendmail".to_owned())]
    );
}

#[test]
fn passwords_come_from_where_the_account_says() {
    let from = |password: PasswordFrom, kept: Option<&str>| {
        let kept = kept.map(|kept| Secret(kept.to_owned()));
        let ask = || Some(Secret("asked".to_owned()));
        let got = password.get(|| kept, ask, &Progress::default());
        got.map(|secret| secret.map(|secret| secret.0.clone()))
    };
    let told = |words: &str| Ok(Some(words.to_owned()));
    assert_eq!(from(PasswordFrom::Ask, Some("kept")), told("asked"));
    assert_eq!(from(PasswordFrom::Keyring, Some("kept")), told("kept"));
    // What the keyring does not hold is asked for.
    assert_eq!(from(PasswordFrom::Keyring, None), told("asked"));
}

#[cfg(unix)]
#[test]
fn a_command_prints_the_password() {
    let run = |script: &str| {
        let argv: Vec<String> = ["/bin/sh", "-c", script].map(str::to_owned).into();
        command_secret(&argv, Duration::from_secs(2), &Progress::default()).map(|s| s.0.clone())
    };
    let sh = || "/bin/sh".to_owned();
    assert_eq!(run("printf 'p w\\nuser: x\\n'"), Ok("p w".to_owned()));
    assert_eq!(run("exit 0"), Err(SecretRefusal::Nothing(sh())));
    assert_eq!(run("echo"), Err(SecretRefusal::Nothing(sh())));
    assert_eq!(
        run("echo no; echo 'locked' >&2; exit 2"),
        Err(SecretRefusal::Failed(sh(), "locked".to_owned()))
    );
    assert_eq!(run("sleep 60 & wait"), Err(SecretRefusal::TimedOut(sh())));
    let absent = command_secret(
        &["/nonexistent".to_owned()],
        Duration::from_secs(2),
        &Progress::default(),
    );
    assert!(matches!(absent, Err(SecretRefusal::NotStarted(..))));
}
