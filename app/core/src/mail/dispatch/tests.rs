//! Everything that can go wrong with a server, and what the outbox says of it.

use super::*;
use crate::clock::SystemClock;
use crate::explain::tell_plain;
use crate::mail::account::{PasswordFrom, Security};
use crate::mail::smtp::tests::script::{Fault, Heard, Scripted, Step as At};
use crate::mail::smtp::{self, Limits, Server};
use crate::net::testing::Authority;
use crate::store::dirs::Dirs;
use crate::store::outbox::{self, Entry, Making};
use rustls::ServerConfig;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tocsin_i18n::{Catalogue, Lang};

const FROM: &str = "admin@site.example";
const TO: [&str; 2] = ["cert@xyz-cert.example", "duty@xyz-cert.example"];
const MESSAGE_ID: &str = "0b7c8f3e-5d0a-4a57-9d3e-2f6a1c9b8e70@site.example";
const PASSWORD: &str = "secret";

/// A data folder with one sealed mail in its outbox.
struct Desk {
    folder: TempDir,
    mail: String,
    id: String,
}

impl Desk {
    fn new(lines: usize) -> Desk {
        let line = "hQIMA0123456789abcdefghijklmnopqrstuvwxyz\r\n";
        let mail = format!(
            "Message-ID: <{MESSAGE_ID}>\r\nSubject: [XYZ-CERT] 7F3K-9QXZ\r\n\r\n{}.\r\n..two\r\n",
            line.repeat(lines)
        );
        let folder = tempfile::tempdir().unwrap();
        let made = Making::begin(&Dirs::portable(folder.path()), &SystemClock).unwrap();
        std::fs::write(made.mail(), &mail).unwrap();
        let (size, sha256) = outbox::digest(made.mail()).unwrap();
        let id = made.id().to_owned();
        let desk = Desk { folder, mail, id };
        let entry = Entry {
            part: None,
            format: outbox::FORMAT,
            id: desk.id.clone(),
            reference: Some("7F3K-9QXZ".into()),
            revision: Some(1),
            message_id: MESSAGE_ID.into(),
            from: FROM.into(),
            account: "test".into(),
            team: Some("xyz-cert.example".into()),
            draft: None,
            size,
            sha256,
            example: false,
            test: false,
            made: SystemClock.now().timestamp(),
            attempts: 0,
            recipients: TO
                .map(|address| Recipient {
                    address: address.into(),
                    state: Way::WAITING,
                })
                .into(),
        };
        Held::post(&desk.dirs(), entry, made).unwrap();
        desk
    }

    fn dirs(&self) -> Dirs {
        Dirs::portable(self.folder.path())
    }

    fn hold(&self) -> Held {
        Held::open(&self.dirs(), &self.id, &SystemClock).unwrap()
    }

    /// What another program reads.
    fn read(&self) -> Entry {
        outbox::read(&self.dirs(), &self.id).unwrap().unwrap()
    }

    /// Sends the entry to a server that follows a script; it and its mail are as they are on disk afterwards.
    fn send(&self, authority: &Authority, script: Scripted, whom: Whom) -> Tried {
        let security = match script.wrapper {
            true => Security::Tls,
            false => Security::StartTls,
        };
        let (port, heard) = script.start();
        let account = Account {
            name: "test".into(),
            from: FROM.into(),
            via: Via::Smtp {
                host: "localhost".into(),
                port,
                security,
                user: Some("reporter".into()),
                password: PasswordFrom::Ask,
                root_certificate: Some(authority.pem()),
                proxy: None,
                proxy_password: PasswordFrom::default(),
            },
        };
        let mut server = Server::of(&account, Reach::Anywhere).unwrap();
        server.limits = Limits {
            connect: Duration::from_secs(5),
            step: Duration::from_secs(4),
            block: Duration::from_secs(4),
            verdict: Duration::from_secs(4),
            overall: Duration::from_secs(60),
        };
        let secret = Secret(PASSWORD.into());
        let mut held = self.hold();
        let mut at_content = None;
        let result = send_by(&mut held, &account, whom, &SystemClock, |letter, watch| {
            let mut watch = |step: Step<'_>| {
                let content = matches!(step, Step::Content);
                let taken = matches!(step, Step::Taken(_));
                watch(step)?;
                if taken {
                    // On disk before the good-bye, whatever comes of that.
                    assert!(matches!(
                        self.read().known(),
                        Known::Accepted | Known::Partly
                    ));
                }
                if content {
                    at_content = Some(self.read());
                }
                Ok(())
            };
            smtp::send(
                &server,
                Some(&secret),
                letter,
                &Progress::default(),
                &mut watch,
            )
        });
        assert_eq!(held.entry, self.read());
        Tried {
            result,
            entry: held.entry,
            at_content,
            limit: held.limit,
            heard: heard.join().unwrap(),
        }
    }
}

struct Tried {
    result: Result<(), Refusal>,
    entry: Entry,
    /// What was on disk when the mail was about to go.
    at_content: Option<Entry>,
    /// What the server said of sizes.
    limit: Option<Option<u64>>,
    heard: Heard,
}

/// The name of each recipient's state.
fn states(entry: &Entry) -> Vec<&'static str> {
    let codes = entry.recipients.iter().map(|to| to.state.message());
    codes
        .map(|code| code.trim_start_matches("outbox-"))
        .collect()
}

/// One thing that goes wrong, and what is true afterwards.
struct Case {
    name: String,
    script: Box<dyn FnOnce(&Authority) -> Scripted + Send>,
    lines: usize,
    states: [&'static str; 2],
}

fn case(
    name: &str,
    states: [&'static str; 2],
    change: impl FnOnce(&mut Scripted) + Send + 'static,
) -> Case {
    Case {
        name: name.to_owned(),
        script: Box::new(|authority| {
            let mut script = Scripted::new(authority.localhost());
            change(&mut script);
            script
        }),
        lines: 3,
        states,
    }
}

fn with_tls(
    name: &str,
    tls: impl FnOnce(&Authority) -> Arc<ServerConfig> + Send + 'static,
) -> Case {
    Case {
        name: name.to_owned(),
        script: Box::new(|authority| Scripted::new(tls(authority))),
        lines: 3,
        states: ["not-sent"; 2],
    }
}

/// The case over either kind of line: TLS after STARTTLS, and from the first octet.
fn over_both(make: impl Fn() -> Case) -> [Case; 2] {
    let Case {
        name,
        script,
        lines,
        states,
    } = make();
    let wrapped = Case {
        name: format!("{name}, TLS from the first octet"),
        script: Box::new(|authority| {
            let mut script = script(authority);
            script.wrapper = true;
            script
        }),
        lines,
        states,
    };
    [make(), wrapped]
}

const STEPS: [(At, &str); 10] = [
    (At::Greeting, "greeting"),
    (At::Hello, "EHLO"),
    (At::StartTls, "STARTTLS"),
    (At::HelloAgain, "EHLO in TLS"),
    (At::Auth, "AUTH"),
    (At::Sender, "MAIL FROM"),
    (At::Recipient, "RCPT TO"),
    (At::Data, "DATA"),
    (At::Body, "the mail"),
    (At::Dot, "the final dot"),
];

const FAULTS: [(Fault, &str); 5] = [
    (Fault::Later, "4xx"),
    (Fault::Refuse, "5xx"),
    (Fault::Stall, "stall"),
    (Fault::Close, "close"),
    (Fault::Endless, "endless line"),
];

fn faulty((step, at): (At, &str), (fault, how): (Fault, &str)) -> Case {
    let no = matches!(fault, Fault::Later | Fault::Refuse);
    let states = match step {
        // The line is closed after the first refusal.
        At::Recipient if no => ["refused", "not-sent"],
        At::Data | At::Body | At::Dot if no => ["refused"; 2],
        At::Dot => ["unknown"; 2],
        _ => ["not-sent"; 2],
    };
    let mut case = case(&format!("{how} at {at}"), states, move |script| {
        script.fault = Some((step, fault));
    });
    // More than the sockets' buffers hold.
    if step == At::Body {
        case.lines = 400_000;
    }
    case
}

/// What a server shows of itself.
type Certificate = fn(&Authority) -> Arc<ServerConfig>;
/// What a server does otherwise than a healthy one.
type Change = fn(&mut Scripted);

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for step in STEPS {
        for fault in FAULTS {
            let [starttls, wrapped] = over_both(|| faulty(step, fault));
            // While it speaks the client reads no line.
            if (step.0, fault.0) != (At::Body, Fault::Endless) {
                cases.push(starttls);
                if !matches!(step.0, At::StartTls | At::HelloAgain) {
                    cases.push(wrapped);
                }
            }
        }
    }
    cases.push(case("no STARTTLS", ["not-sent"; 2], |s| s.starttls = false));
    for (name, step, words) in [
        (
            "replies injected before the handshake",
            At::StartTls,
            "220 go ahead\r\n250-evil\r\n250 AUTH PLAIN\r\n",
        ),
        (
            "half a reply injected before the handshake",
            At::StartTls,
            "220 go ahead\r\n2",
        ),
    ] {
        cases.push(case(name, ["not-sent"; 2], move |s| {
            s.inject = Some((step, words))
        }));
    }
    let certificates: [(&str, Certificate); 4] = [
        ("certificate of another authority", |_| {
            Authority::new().localhost()
        }),
        ("certificate for another name", |authority| {
            authority.server(&["mail.other.example"], 2000..4000)
        }),
        ("expired certificate", |authority| {
            authority.server(&["localhost"], 2000..2001)
        }),
        ("certificate that is not valid yet", |authority| {
            authority.server(&["localhost"], 3000..4000)
        }),
    ];
    for (name, tls) in certificates {
        cases.extend(over_both(|| with_tls(name, tls)));
    }
    let first = |s: &mut Scripted| s.refused = Some(TO[0]);
    let second = |s: &mut Scripted| s.refused = Some(TO[1]);
    let later = |s: &mut Scripted| {
        s.refused = Some(TO[1]);
        s.refusal = "452 4.2.2 mailbox full\r\n";
    };
    let both = |s: &mut Scripted| s.refused = Some("xyz-cert.example");
    let changes: [(&str, [&str; 2], Change); 6] = [
        (
            "second of two recipients refused",
            ["accepted", "refused"],
            second,
        ),
        (
            "first of two recipients refused",
            ["refused", "accepted"],
            first,
        ),
        (
            "second of two recipients put off",
            ["accepted", "refused"],
            later,
        ),
        ("both recipients refused", ["refused"; 2], both),
        ("no way to sign in", ["not-sent"; 2], |s| {
            s.mechanisms = "GSSAPI"
        }),
        ("mails of 100 octets at most", ["not-sent"; 2], |s| {
            s.size = Some(100)
        }),
    ];
    for (name, states, change) in changes {
        cases.extend(over_both(|| case(name, states, change)));
    }
    cases
}

/// The Message-IDs of the mails that were taken.
fn message_ids<'a>(heard: impl IntoIterator<Item = &'a Heard>) -> Vec<String> {
    let mails = heard.into_iter().filter_map(|heard| heard.mail.as_ref());
    let line = |mail: &String| {
        mail.lines()
            .find_map(|l| l.strip_prefix("Message-ID: ").map(str::to_owned))
    };
    mails.filter_map(line).collect()
}

/// Whatever a server does: what the outbox says is true, nothing goes in clear, the sealed mail stays until everyone's
/// server has it, and one retry against a healthy server delivers the same mail to those who lack it.
#[test]
fn whatever_goes_wrong_the_outbox_tells_the_truth() {
    let authority = Authority::new();
    let cases = cases();
    let rows: Vec<String> = std::thread::scope(|scope| {
        let authority = &authority;
        let running: Vec<_> = cases
            .into_iter()
            .map(|case| scope.spawn(move || judge(authority, case)))
            .collect();
        running.into_iter().map(|row| row.join().unwrap()).collect()
    });
    println!(
        "| what goes wrong | what is told | state of the two recipients | taken by the retry |"
    );
    println!("|---|---|---|---|");
    rows.iter().for_each(|row| println!("{row}"));
}

fn judge(authority: &Authority, case: Case) -> String {
    let desk = Desk::new(case.lines);
    let name = case.name;
    let tried = desk.send(authority, (case.script)(authority), Whom::Missing);
    let refusal = tried.result.unwrap_err();
    assert_eq!(states(&tried.entry), case.states, "{name}: {refusal:?}");
    assert_eq!(tried.entry.attempts, 1, "{name}");

    let heard = &tried.heard;
    let clear = heard
        .clear
        .replace("EHLO [127.0.0.1]\r\n", "")
        .replace("STARTTLS\r\n", "");
    assert_eq!(clear, "", "{name} went in clear");
    // What was taken, or may have been, had been noted as being sent before any of it went.
    let begun = tried.at_content.as_ref().map(states);
    let expected = |refused: &str| {
        if refused == "refused" {
            "refused"
        } else {
            "sending"
        }
    };
    if heard.all.contains("DATA") {
        let begun = begun.unwrap();
        assert!(begun.contains(&"sending"), "{name}: {begun:?}");
        if case.states.contains(&"accepted") {
            assert_eq!(begun, case.states.map(expected), "{name}");
        }
    } else {
        assert_eq!(begun, None, "{name}");
        assert!(
            !tried
                .entry
                .recipients
                .iter()
                .any(|to| to.state.may_be_there())
        );
    }
    let kept = desk.hold().mail().unwrap().to_owned();
    assert_eq!(std::fs::read_to_string(kept).unwrap(), desk.mail, "{name}");

    // What is unknown is sent again only when that is asked for.
    if case.states == ["unknown"; 2] {
        let mut held = desk.hold();
        let unasked = send_by(
            &mut held,
            &tried_account(),
            Whom::Missing,
            &SystemClock,
            |_, _| panic!("{name}: sent unasked"),
        );
        assert_eq!(unasked.unwrap_err().code, "outbox-only-unknown");
    }
    let again = desk.send(
        authority,
        Scripted::new(authority.localhost()),
        Whom::Unknown,
    );
    again.result.unwrap();
    assert_eq!(states(&again.entry), ["accepted"; 2], "{name}");
    let lacking = (TO.iter().zip(case.states)).filter(|(_, state)| *state != "accepted");
    let lacking: Vec<&str> = lacking.map(|(to, _)| *to).collect();
    for to in TO {
        let sent = again.heard.all.contains(&format!("RCPT TO:<{to}>"));
        assert_eq!(sent, lacking.contains(&to), "{name}: {to}");
    }
    assert_eq!(
        again.heard.mail.as_deref(),
        Some(desk.mail.as_str()),
        "{name}"
    );
    let mut ids = message_ids([&tried.heard, &again.heard]);
    ids.dedup();
    assert_eq!(ids, [format!("<{MESSAGE_ID}>")], "{name}");
    assert!(!outbox::has_mail(&desk.dirs(), &desk.id), "{name}");

    let words = Catalogue::program(&Lang::english());
    let told = tell_plain(&words, &refusal).what;
    format!(
        "| {name} | {told} | {} | {} |",
        case.states.join(", "),
        lacking.join(", ")
    )
}

/// Whatever a local program does with the mail.
#[cfg(unix)]
#[test]
fn whatever_sendmail_does_the_outbox_tells_the_truth() {
    use std::os::unix::fs::PermissionsExt;
    let small = 3;
    // More than a pipe holds.
    let large = 50_000;
    let cases = [
        ("missing", None, small, "not-sent"),
        (
            "says that it is busy (75)",
            Some("cat >/dev/null; echo later >&2; exit 75"),
            small,
            "refused",
        ),
        (
            "says no (67)",
            Some("cat >/dev/null; echo unknown >&2; exit 67"),
            small,
            "refused",
        ),
        (
            "killed before it read",
            Some("kill -9 $$"),
            large,
            "not-sent",
        ),
        (
            "killed while it read",
            Some("head -c 1000 >/dev/null; kill -9 $$"),
            large,
            "not-sent",
        ),
        (
            "killed after it had read",
            Some("cat >/dev/null; kill -9 $$"),
            small,
            "unknown",
        ),
        (
            "ends well without reading",
            Some("exit 0"),
            large,
            "refused",
        ),
        (
            "ends badly without reading",
            Some("exit 1"),
            small,
            "refused",
        ),
    ];
    let words = Catalogue::program(&Lang::english());
    println!("| what sendmail does | what is told | state of the two recipients |");
    println!("|---|---|---|");
    for (name, script, lines, state) in cases {
        let desk = Desk::new(lines);
        let path = desk.folder.path().join("sendmail");
        let program = |script: &str| {
            std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        };
        script.iter().for_each(|script| program(script));
        let account = Account {
            via: Via::Sendmail {
                program: path.clone(),
            },
            ..tried_account()
        };
        let send = |whom| {
            let mut held = desk.hold();
            let progress = Progress::default();
            let sent = super::send(&mut held, &account, None, whom, &SystemClock, &progress);
            assert_eq!(held.entry, desk.read());
            sent
        };
        let refusal = send(Whom::Missing).unwrap_err();
        assert_eq!(states(&desk.read()), [state; 2], "{name}: {refusal:?}");
        let kept = desk.hold().mail().unwrap().to_owned();
        assert_eq!(std::fs::read_to_string(kept).unwrap(), desk.mail, "{name}");
        if state == "unknown" {
            let unasked = send(Whom::Missing).unwrap_err();
            assert_eq!(unasked.code, "outbox-only-unknown");
        }
        program("cat >\"$0.taken\"; echo \"$@\" >\"$0.to\"");
        send(Whom::Unknown).unwrap();
        assert_eq!(states(&desk.read()), ["accepted-silently"; 2], "{name}");
        let taken = |ending| std::fs::read_to_string(path.with_extension(ending)).unwrap();
        assert_eq!(taken("taken"), desk.mail.replace('\r', ""), "{name}");
        assert_eq!(
            taken("to"),
            format!("-i -f {FROM} -- {}\n", TO.join(" ")),
            "{name}"
        );
        assert!(!outbox::has_mail(&desk.dirs(), &desk.id), "{name}");
        let told = tell_plain(&words, &refusal).what;
        println!("| {name} | {told} | {state} |");
    }
}

fn tried_account() -> Account {
    Account {
        name: "test".into(),
        from: FROM.into(),
        via: Via::smtp("localhost", Security::Tls),
    }
}

#[test]
fn what_the_server_takes_is_heard_by_the_way() {
    let authority = Authority::new();
    let limit = |size: Option<u64>, fault| {
        let mut script = Scripted::new(authority.localhost());
        (script.size, script.fault) = (size, fault);
        Desk::new(3).send(&authority, script, Whom::Missing).limit
    };
    assert_eq!(limit(Some(20_480_000), None), Some(Some(20_480_000)));
    assert_eq!(limit(None, None), Some(None));
    assert_eq!(limit(Some(10), None), Some(Some(10)), "too large for it");
    let refused = |at| Some((at, Fault::Refuse));
    assert_eq!(
        limit(Some(999_999), refused(At::Sender)),
        Some(Some(999_999))
    );
    // Who does not get as far as signing in is told nothing that could be relied on.
    assert_eq!(limit(Some(999_999), refused(At::Auth)), None);
}

#[test]
fn accepted_is_accepted_and_never_sent_again() {
    let authority = Authority::new();
    let desk = Desk::new(3);
    let sent = desk.send(
        &authority,
        Scripted::new(authority.localhost()),
        Whom::Missing,
    );
    sent.result.unwrap();
    let Way::Accepted { reply, .. } = &sent.entry.recipients[0].state else {
        panic!("{:?}", sent.entry);
    };
    assert_eq!(reply, "2.0.0 Ok: queued as 12AB");
    for whom in [Whom::Missing, Whom::Unknown] {
        let mut held = desk.hold();
        send_by(&mut held, &tried_account(), whom, &SystemClock, |_, _| {
            panic!("sent again")
        })
        .unwrap();
    }
}

/// A mail that may be there is not called refused because a second attempt was.
#[test]
fn what_was_unknown_stays_so_until_it_is_taken() {
    let authority = Authority::new();
    let desk = Desk::new(3);
    let mut dropped = Scripted::new(authority.localhost());
    dropped.fault = Some((At::Dot, Fault::Close));
    desk.send(&authority, dropped, Whom::Missing)
        .result
        .unwrap_err();
    let scripts: [fn(&mut Scripted); 3] = [
        |s| s.refused = Some("xyz-cert.example"),
        |s| s.fault = Some((At::Dot, Fault::Refuse)),
        |s| s.starttls = false,
    ];
    for change in scripts {
        let mut script = Scripted::new(authority.localhost());
        change(&mut script);
        let tried = desk.send(&authority, script, Whom::Unknown);
        tried.result.unwrap_err();
        assert_eq!(states(&tried.entry), ["unknown"; 2]);
    }
}

#[test]
fn another_sender_is_refused_before_anything_is_contacted() {
    let desk = Desk::new(3);
    let mut account = tried_account();
    account.from = "other@site.example".into();
    let refusal = send_by(
        &mut desk.hold(),
        &account,
        Whom::Missing,
        &SystemClock,
        |_, _| panic!("contacted"),
    );
    assert_eq!(refusal.unwrap_err().code, "outbox-other-sender");
    assert_eq!(states(&desk.read()), ["waiting"; 2]);
}

#[test]
fn a_mail_that_is_not_the_sealed_one_is_not_sent() {
    let desk = Desk::new(3);
    let path = desk.hold().mail().unwrap().to_owned();
    std::fs::write(&path, desk.mail.replace("hQIM", "aQIM")).unwrap();
    let send = || {
        send_by(
            &mut desk.hold(),
            &tried_account(),
            Whom::Missing,
            &SystemClock,
            |_, _| panic!("sent"),
        )
    };
    assert_eq!(send().unwrap_err().code, "store-mail-changed");
    std::fs::remove_file(path).unwrap();
    assert_eq!(send().unwrap_err().code, "store-mail-changed");
}
