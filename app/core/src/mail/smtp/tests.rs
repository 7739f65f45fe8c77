//! The dialogue against a server that follows a script, in Rust, on loopback.

pub(in crate::mail) mod script;

use super::*;
use crate::mail::Step as Told;
use crate::mail::account::PasswordFrom;
use crate::net::CertificateFlaw;
use crate::net::socks::ProxyFlaw;
use crate::net::testing::{Authority, Socks};
use script::{Fault, Heard, Scripted, Step};
use std::path::{Path, PathBuf};

const MAIL: &str = "Subject: [XYZ-CERT] 7F3K\r\n\r\n.dot\r\n..two\r\n.\r\nlast\r\n";
const USER: &str = "reporter";
const PASSWORD: &str = "päss word\"";

fn account(port: u16, security: Security, authority: &Authority) -> Account {
    Account {
        name: "test".to_owned(),
        from: "admin@site.example".to_owned(),
        via: Via::Smtp {
            host: "localhost".to_owned(),
            port,
            security,
            user: (security != Security::None).then(|| USER.to_owned()),
            password: PasswordFrom::Ask,
            root_certificate: Some(authority.pem()),
            proxy: None,
            proxy_password: PasswordFrom::Ask,
        },
    }
}

fn limits() -> Limits {
    Limits {
        connect: Duration::from_secs(5),
        step: Duration::from_secs(4),
        block: Duration::from_secs(4),
        verdict: Duration::from_secs(4),
        overall: Duration::from_secs(60),
    }
}

/// Sends without following it.
fn send_by(
    server: &Server,
    secret: Option<&Secret>,
    to: &[String],
    eml: &Path,
    progress: &Progress,
) -> Result<Accepted, SendRefusal> {
    let from = "admin@site.example";
    let letter = Letter { from, to, eml };
    super::send(server, secret, letter, progress, &mut |_| Ok(()))
}

struct Bench {
    authority: Authority,
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Bench {
        let bench = Bench {
            authority: Authority::new(),
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::write(bench.eml(), MAIL).unwrap();
        bench
    }

    fn eml(&self) -> PathBuf {
        self.folder.path().join("sealed.eml")
    }

    fn scripted(&self) -> Scripted {
        Scripted::new(self.authority.localhost())
    }

    fn send(&self, script: Scripted, security: Security) -> (Result<Accepted, SendRefusal>, Heard) {
        self.send_to(script, security, &["cert@xyz-cert.example"])
    }

    fn send_to(
        &self,
        script: Scripted,
        security: Security,
        to: &[&str],
    ) -> (Result<Accepted, SendRefusal>, Heard) {
        let (port, heard) = script.start();
        let account = account(port, security, &self.authority);
        let mut server = Server::of(&account, Reach::Anywhere).unwrap();
        server.limits = limits();
        let to: Vec<String> = to.iter().map(ToString::to_string).collect();
        let secret = Secret(PASSWORD.to_owned());
        let secret = server.user.is_some().then_some(&secret);
        let result = send_by(&server, secret, &to, &self.eml(), &Progress::default());
        (result, heard.join().unwrap())
    }
}

#[test]
fn delivers_the_same_octets_over_each_kind_of_line() {
    let bench = Bench::new();
    for security in [Security::StartTls, Security::Tls, Security::None] {
        let mut script = bench.scripted();
        script.wrapper = security == Security::Tls;
        let (result, heard) = bench.send(script, security);
        assert_eq!(result.unwrap().reply, "2.0.0 Ok: queued as 12AB");
        assert_eq!(heard.mail.unwrap(), MAIL);
        let secret_in_clear = heard.clear.contains("AUTH") || heard.clear.contains("MAIL");
        assert_eq!(
            secret_in_clear,
            security == Security::None,
            "{}",
            heard.clear
        );
        assert!(heard.all.contains("EHLO [127.0.0.1]\r\n"));
        assert!(heard.all.contains(&format!(
            "MAIL FROM:<admin@site.example> SIZE={}\r\n",
            MAIL.len()
        )));
    }
}

#[test]
fn signs_in_with_login_where_that_is_all_there_is() {
    let bench = Bench::new();
    for mechanisms in ["LOGIN", "LOGIN PLAIN", "PLAIN", "CRAM-MD5 LOGIN"] {
        let mut script = bench.scripted();
        script.mechanisms = mechanisms;
        let (result, heard) = bench.send(script, Security::StartTls);
        result.unwrap();
        assert_eq!(
            heard.signed_in,
            Some((USER.to_owned(), PASSWORD.to_owned())),
            "{mechanisms}"
        );
    }
}

/// A dialogue with an account that signs in with a token.
fn by_token(
    script: Scripted,
    authority: &Authority,
    token: &str,
) -> (Result<Vec<Passed>, SendRefusal>, Heard) {
    let (port, heard) = script.start();
    let mut account = account(port, Security::Tls, authority);
    if let Via::Smtp { user, password, .. } = &mut account.via {
        *user = Some("a=b,c@site.example".to_owned());
        *password = PasswordFrom::Token { argv: Vec::new() };
    }
    let mut server = Server::of(&account, Reach::Anywhere).unwrap();
    server.limits = limits();
    let token = Secret(token.to_owned());
    let result = super::test(&server, Some(&token), &Progress::default()).whole();
    (result, heard.join().unwrap())
}

#[test]
fn signs_in_with_a_token() {
    let bench = Bench::new();
    for (mechanisms, bearer) in [
        ("PLAIN XOAUTH2", false),
        ("LOGIN XOAUTH2 OAUTHBEARER", true),
    ] {
        let mut script = bench.scripted();
        (script.wrapper, script.mechanisms) = (true, mechanisms);
        let (result, heard) = by_token(script, &bench.authority, "ya29.a0-_~+/=");
        result.unwrap();
        let (words, _) = heard.signed_in.unwrap();
        if bearer {
            let (name, rest) = words.split_once("\u{1}host=localhost\u{1}port=").unwrap();
            assert_eq!(name, "n,a=a=3Db=2Cc@site.example,");
            assert!(rest.ends_with("\u{1}auth=Bearer ya29.a0-_~+/=\u{1}\u{1}"));
        } else {
            assert_eq!(
                words,
                "user=a=b,c@site.example\u{1}auth=Bearer ya29.a0-_~+/=\u{1}\u{1}"
            );
        }
        assert_eq!(heard.clear, "");
    }
}

/// What the server says in its challenge is told, once it has been answered as each mechanism wants it.
#[test]
fn a_token_that_is_not_taken_is_told_with_the_servers_reason() {
    let bench = Bench::new();
    let flaw = r#"{"status":"invalid_token","schemes":"bearer","scope":"https://mail.example/"}"#;
    for (mechanisms, answer) in [("XOAUTH2", ""), ("OAUTHBEARER", "\u{1}")] {
        let mut script = bench.scripted();
        (script.wrapper, script.mechanisms) = (true, mechanisms);
        script.token_flaw = Some(flaw);
        let (result, heard) = by_token(script, &bench.authority, "stale");
        let refusal = result.unwrap_err();
        assert_eq!(refusal.phase, Phase::Login);
        let told = "5.7.8 not accepted (invalid_token, https://mail.example/)";
        assert_eq!(refusal.problem, SendProblem::Token(told.to_owned()));
        assert_eq!(heard.signed_in.unwrap().1, answer);
    }
    let attempt = |mechanisms, token: &str| {
        let mut script = bench.scripted();
        (script.wrapper, script.mechanisms) = (true, mechanisms);
        script.fault = Some((Step::Auth, Fault::Refuse));
        let (result, heard) = by_token(script, &bench.authority, token);
        assert_eq!(heard.clear, "");
        result.unwrap_err().problem
    };
    // Without a challenge, too; and nothing goes out that is no token, or to a server that takes none.
    let never = SendProblem::Token("5.7.8 never".to_owned());
    assert_eq!(attempt("OAUTHBEARER", "stale"), never);
    for token in ["", "a b", "a\u{1}user=b", "ä"] {
        assert_eq!(attempt("XOAUTH2", token), SendProblem::NotAToken);
    }
    let none = attempt("PLAIN LOGIN", "good");
    assert_eq!(none, SendProblem::NoTokenMechanism);
}

/// An account whose server nobody finds from here, through this proxy.
fn through(by: Socks, address: &str) -> (Tested, Option<(u8, String)>) {
    let authority = Authority::new();
    let names = ["mail.site.invalid", "192.0.2.7"];
    let (to, _) = Scripted::new(authority.server(&names, 2000..4000)).start();
    let (port, asked) = by.start(to);
    let mut account = account(587, Security::StartTls, &authority);
    if let Via::Smtp { host, proxy, .. } = &mut account.via {
        *host = address.to_owned();
        *proxy = Some(format!("socks5://me:p%20w@127.0.0.1:{port}").into());
    }
    let mut server = Server::of(&account, Reach::Anywhere).unwrap();
    server.limits = limits();
    let secret = Secret(PASSWORD.to_owned());
    let tested = super::test(&server, Some(&secret), &Progress::default());
    (tested, asked.join().unwrap())
}

#[test]
fn through_a_proxy_that_looks_the_name_up() {
    let user = Some(("me", "p w"));
    for user in [None, user] {
        let by = Socks {
            user,
            ..Socks::default()
        };
        let (tested, asked) = through(by, "mail.site.invalid");
        tested.whole().unwrap();
        assert_eq!(asked, Some((3, "mail.site.invalid".to_owned())));
    }
    let (tested, asked) = through(Socks::default(), "192.0.2.7");
    let passed = tested.whole().unwrap();
    assert!(matches!(&passed[0], Passed::Connected(_, Some(proxy)) if proxy.starts_with("127.")));
    assert_eq!(asked, Some((1, "[192, 0, 2, 7]".to_owned())));
}

#[test]
fn a_proxy_that_does_not_lead_on_is_told() {
    let flaw = |by: Socks| {
        let refusal = through(by, "mail.site.invalid").0.whole().unwrap_err();
        assert_eq!(refusal.phase, Phase::Connect);
        match refusal.problem {
            SendProblem::Proxy(flaw, name) if name.starts_with("127.0.0.1:") => flaw,
            other => panic!("{other:?}"),
        }
    };
    let says = |verdict| Socks {
        verdict,
        ..Socks::default()
    };
    assert_eq!(flaw(says(2)), ProxyFlaw::Forbidden);
    assert_eq!(flaw(says(4)), ProxyFlaw::NoServer);
    assert_eq!(flaw(says(99)), ProxyFlaw::NotSocks5);
    let babble = |words| Socks {
        babble: Some(words),
        ..Socks::default()
    };
    assert_eq!(flaw(babble(b"HTTP/1.1 400 Bad")), ProxyFlaw::NotSocks5);
    assert_eq!(flaw(babble(b"\x05")), ProxyFlaw::Silent);
    assert_eq!(flaw(babble(b"\x05\xff")), ProxyFlaw::SignIn);
    let stranger = Socks {
        user: Some(("someone", "else")),
        ..Socks::default()
    };
    assert_eq!(flaw(stranger), ProxyFlaw::SignIn);

    let authority = Authority::new();
    let mut account = account(587, Security::StartTls, &authority);
    let mut attempt = |address: &str, reach| {
        if let Via::Smtp { proxy, .. } = &mut account.via {
            *proxy = Some(address.to_owned().into());
        }
        let server = Server::of(&account, reach).map_err(|refusal| refusal.problem)?;
        let secret = Secret(PASSWORD.to_owned());
        let tested = super::test(&server, Some(&secret), &Progress::default());
        tested.whole().map_err(|refusal| refusal.problem)
    };
    let nobody = "socks5://127.0.0.1:1";
    let unreachable = SendProblem::Proxy(ProxyFlaw::Unreachable, "127.0.0.1:1".to_owned());
    assert_eq!(attempt(nobody, Reach::Anywhere), Err(unreachable));
    let refused = attempt("http://127.0.0.1:1", Reach::Anywhere);
    assert_eq!(refused, Err(SendProblem::NotAProxy));
    // Where it leads to is not known here: the example stays.
    let refused = attempt(nobody, Reach::LoopbackOnly);
    assert_eq!(refused, Err(SendProblem::NotLoopback));
}

/// Each step of the dialogue, gone wrong in each way: what is told is true, nothing went in clear.
#[test]
fn every_step_gone_wrong() {
    let bench = Bench::new();
    let steps = [
        Step::Greeting,
        Step::Hello,
        Step::StartTls,
        Step::HelloAgain,
        Step::Auth,
        Step::Sender,
        Step::Recipient,
        Step::Data,
        Step::Dot,
    ];
    let faults = [
        Fault::Later,
        Fault::Refuse,
        Fault::Close,
        Fault::Endless,
        Fault::Drip,
        Fault::Stall,
        Fault::Babble,
    ];
    std::thread::scope(|scope| {
        for step in steps {
            for fault in faults {
                let bench = &bench;
                scope.spawn(move || {
                    let mut script = bench.scripted();
                    script.fault = Some((step, fault));
                    let (result, heard) = bench.send(script, Security::StartTls);
                    let refusal = result.unwrap_err();
                    let case = format!("{step:?} {fault:?}: {refusal:?}");
                    judge(step, fault, &refusal, &case);
                    assert!(
                        heard
                            .clear
                            .replace("EHLO [127.0.0.1]\r\n", "")
                            .replace("STARTTLS\r\n", "")
                            .is_empty(),
                        "{case} in clear: {}",
                        heard.clear
                    );
                    assert_eq!(heard.mail.is_some(), step == Step::Dot, "{case}");
                });
            }
        }
    });
}

fn judge(step: Step, fault: Fault, refusal: &SendRefusal, case: &str) {
    let no = matches!(fault, Fault::Later | Fault::Refuse);
    let phase = match step {
        Step::Greeting | Step::Hello | Step::HelloAgain => Phase::Greeting,
        Step::StartTls => Phase::Tls,
        Step::Auth => Phase::Login,
        Step::Sender => Phase::Sender,
        Step::Recipient => Phase::Recipient,
        Step::Data | Step::Body => Phase::Data,
        Step::Dot if no => Phase::Data,
        Step::Dot => Phase::AfterDot,
    };
    assert_eq!(refusal.phase, phase, "{case}");
    assert_eq!(refusal.is_unknown(), step == Step::Dot && !no, "{case}");
    let as_told = match (&refusal.problem, fault) {
        (SendProblem::Later(451, words), Fault::Later) => words == "4.3.0 later",
        (SendProblem::Password(words), Fault::Refuse) => {
            step == Step::Auth && words == "5.7.8 never"
        }
        (SendProblem::Refused(554, words), Fault::Refuse) => {
            step != Step::Auth && words == "5.7.8 never"
        }
        (SendProblem::Closed, Fault::Close) => true,
        (SendProblem::Protocol(words), Fault::Endless) => words == "endless line",
        (SendProblem::TimedOut, Fault::Stall | Fault::Drip) => true,
        (SendProblem::Protocol(words), Fault::Babble) => words == "HTTP/1.1 400 Bad Request",
        _ => false,
    };
    assert!(as_told, "{case}");
    let recipient = (step == Step::Recipient).then(|| "cert@xyz-cert.example".to_owned());
    assert_eq!(refusal.recipient, recipient, "{case}");
}

#[test]
fn no_starttls_means_no_word_more() {
    let bench = Bench::new();
    let mut script = bench.scripted();
    script.starttls = false;
    let (result, heard) = bench.send(script, Security::StartTls);
    let refusal = result.unwrap_err();
    assert_eq!(
        (refusal.phase, refusal.problem),
        (Phase::Greeting, SendProblem::NoStartTls)
    );
    assert_eq!(heard.all, "EHLO [127.0.0.1]\r\n");
}

#[test]
fn injected_before_the_handshake() {
    let bench = Bench::new();
    let injections = [
        (
            Step::StartTls,
            "220 go ahead\r\n250-evil\r\n250 AUTH PLAIN\r\n",
        ),
        (Step::StartTls, "220 go ahead\r\n2"),
        (Step::Hello, "250-mail\r\n250 STARTTLS\r\n220 already\r\n"),
    ];
    for (step, words) in injections {
        let mut script = bench.scripted();
        script.inject = Some((step, words));
        let (result, heard) = bench.send(script, Security::StartTls);
        let refusal = result.unwrap_err();
        assert_eq!(refusal.phase, Phase::Tls, "{words}");
        assert_eq!(
            refusal.problem,
            SendProblem::Protocol("unexpected data".to_owned())
        );
        assert_eq!(heard.tls, "", "{words}");
    }
}

#[test]
fn certificates_that_are_not_the_servers() {
    let bench = Bench::new();
    let stranger = Authority::new();
    let cases = [
        (stranger.localhost(), CertificateFlaw::UnknownIssuer),
        (
            bench.authority.server(&["mail.other.example"], 2000..4000),
            CertificateFlaw::WrongName,
        ),
        (
            bench.authority.server(&["localhost"], 2000..2001),
            CertificateFlaw::Expired,
        ),
        (
            bench.authority.server(&["localhost"], 3999..4000),
            CertificateFlaw::NotYetValid,
        ),
    ];
    for security in [Security::StartTls, Security::Tls] {
        for (tls, flaw) in &cases {
            let mut script = Scripted::new(Arc::clone(tls));
            script.wrapper = security == Security::Tls;
            let (result, heard) = bench.send(script, security);
            let refusal = result.unwrap_err();
            assert_eq!(refusal.phase, Phase::Tls);
            assert_eq!(refusal.problem, SendProblem::Certificate(*flaw));
            assert_eq!(heard.tls, "");
        }
    }
}

/// A report that reaches one of the team's addresses is better than none: the refusal is told before the mail goes.
#[test]
fn one_refused_recipient_leaves_the_others() {
    let bench = Bench::new();
    let to = ["cert@xyz-cert.example", "second@xyz-cert.example"].map(str::to_owned);
    let send = |refused| {
        let mut script = bench.scripted();
        script.refused = Some(refused);
        let (port, heard) = script.start();
        let account = account(port, Security::StartTls, &bench.authority);
        let server = Server::of(&account, Reach::Anywhere).unwrap();
        let eml = bench.eml();
        let letter = Letter {
            from: &account.from,
            to: &to,
            eml: &eml,
        };
        let mut told = Vec::new();
        let mut watch = |step: Told<'_>| {
            told.push(match step {
                Told::Ready(_) => return Ok(()),
                Told::Refused(place, refusal) => format!("{place} {:?}", refusal.problem),
                Told::Content => "content".to_owned(),
                Told::Taken(accepted) => accepted.reply.clone(),
            });
            Ok(())
        };
        let secret = Secret(PASSWORD.to_owned());
        let progress = Progress::default();
        let result = super::send(&server, Some(&secret), letter, &progress, &mut watch);
        (result, told, heard.join().unwrap())
    };
    let (result, told, heard) = send("second@xyz-cert.example");
    let accepted = result.unwrap();
    let no = "Refused(550, \"5.1.1 unknown\")";
    assert_eq!(
        told,
        [format!("1 {no}"), "content".to_owned(), accepted.reply]
    );
    assert_eq!(heard.mail.as_deref(), Some(MAIL));

    let (result, told, heard) = send("xyz-cert.example");
    let refusal = result.unwrap_err();
    assert_eq!(refusal.recipient.as_deref(), Some(to[0].as_str()));
    assert_eq!(refusal.phase, Phase::Recipient);
    assert_eq!(told, [format!("0 {no}"), format!("1 {no}")]);
    assert!(!heard.all.contains("DATA"));
}

/// What is about to go out is noted first: where that fails, nothing goes.
#[test]
fn what_cannot_be_noted_is_not_sent() {
    let bench = Bench::new();
    let (port, heard) = bench.scripted().start();
    let account = account(port, Security::StartTls, &bench.authority);
    let server = Server::of(&account, Reach::Anywhere).unwrap();
    let (to, eml) = (["cert@xyz-cert.example".to_owned()], bench.eml());
    let letter = Letter {
        from: &account.from,
        to: &to,
        eml: &eml,
    };
    let full = SendProblem::NotNoted("No space left on device".to_owned());
    let mut watch = |_: Told<'_>| Err(full.clone());
    let secret = Secret(PASSWORD.to_owned());
    let progress = Progress::default();
    let refusal = super::send(&server, Some(&secret), letter, &progress, &mut watch);
    assert_eq!(refusal.unwrap_err().problem, full);
    assert!(!heard.join().unwrap().all.contains("DATA"));
}

#[test]
fn too_large_is_told_before_anything_is_sent() {
    let bench = Bench::new();
    let mut script = bench.scripted();
    script.size = Some(MAIL.len() as u64 - 1);
    let (result, heard) = bench.send(script, Security::StartTls);
    let size = MAIL.len() as u64;
    assert_eq!(
        result.unwrap_err().problem,
        SendProblem::TooLarge(size, size - 1)
    );
    assert!(!heard.all.contains("MAIL FROM"));
}

#[test]
fn a_server_that_hangs_up_in_the_middle_says_why() {
    let bench = Bench::new();
    // More than the sockets' buffers hold.
    let mut mail = b"Subject: x\r\n\r\n".to_vec();
    (0..400_000)
        .for_each(|_| mail.extend_from_slice(b"0123456789012345678901234567890123456789\r\n"));
    std::fs::write(bench.eml(), &mail).unwrap();
    for (fault, problem) in [
        (
            Fault::Refuse,
            SendProblem::Refused(554, "5.7.8 never".to_owned()),
        ),
        (Fault::Close, SendProblem::Closed),
        (Fault::Stall, SendProblem::TimedOut),
    ] {
        let mut script = bench.scripted();
        script.fault = Some((Step::Body, fault));
        let (result, heard) = bench.send(script, Security::StartTls);
        let refusal = result.unwrap_err();
        assert_eq!((refusal.phase, refusal.problem), (Phase::Data, problem));
        assert_eq!(heard.mail, None);
    }
}

#[test]
fn clear_text_and_the_example_stay_on_this_computer() {
    let bench = Bench::new();
    let mut account = account(25, Security::None, &bench.authority);
    if let Via::Smtp { host, .. } = &mut account.via {
        *host = "192.0.2.1".to_owned();
    }
    let send = |reach| {
        let server = Server::of(&account, reach).unwrap();
        let to = ["cert@xyz-cert.example".to_owned()];
        send_by(&server, None, &to, &bench.eml(), &Progress::default())
            .unwrap_err()
            .problem
    };
    assert_eq!(send(Reach::Anywhere), SendProblem::ClearText);
    assert_eq!(send(Reach::LoopbackOnly), SendProblem::NotLoopback);
}

#[test]
fn cancelling_ends_a_stalled_dialogue() {
    let bench = Bench::new();
    let mut script = bench.scripted();
    script.fault = Some((Step::Sender, Fault::Stall));
    let (port, heard) = script.start();
    let account = account(port, Security::StartTls, &bench.authority);
    let mut server = Server::of(&account, Reach::Anywhere).unwrap();
    server.limits.step = Duration::from_secs(600);
    let (progress, secret) = (Progress::default(), Secret(PASSWORD.to_owned()));
    let to = ["cert@xyz-cert.example".to_owned()];
    let refusal = std::thread::scope(|scope| {
        let sending = scope.spawn(|| send_by(&server, Some(&secret), &to, &bench.eml(), &progress));
        std::thread::sleep(Duration::from_millis(600));
        progress.cancel();
        sending.join().unwrap().unwrap_err()
    });
    assert_eq!(refusal.problem, SendProblem::Cancelled);
    assert_eq!(heard.join().unwrap().mail, None);
}

#[test]
fn nothing_is_contacted_for_a_file_or_address_that_cannot_be_sent() {
    let bench = Bench::new();
    let attempt = |mail: &[u8], to: &[&str]| {
        std::fs::write(bench.eml(), mail).unwrap();
        // Nobody listens: reaching the network would be another problem.
        let account = account(9, Security::None, &bench.authority);
        let server = Server::of(&account, Reach::Anywhere).unwrap();
        let to: Vec<String> = to.iter().map(ToString::to_string).collect();
        send_by(&server, None, &to, &bench.eml(), &Progress::default())
            .unwrap_err()
            .problem
    };
    let team = ["cert@xyz-cert.example"];
    let long = format!("A: b\r\n{}\r\n", "x".repeat(999));
    for (mail, line) in [
        (&b"A: b\n\r\nx\r\n"[..], 1),
        (b"A: b\r\n\r\nx\ry\r\n", 3),
        (b"A: b\r\n\r\nx", 3),
        (b"A: b\r\n\r\nx\r", 3),
        (b"A: b\r\n\r\n\xc3\xa9\r\n", 3),
        (b"A: b\r\n\0\r\n", 2),
        (b"no field\r\n", 1),
        (b"", 1),
        (long.as_bytes(), 2),
    ] {
        assert_eq!(
            attempt(mail, &team),
            SendProblem::NotAMail(line),
            "{mail:?}"
        );
    }
    let good = MAIL.as_bytes();
    assert_eq!(attempt(good, &[]), SendProblem::NoRecipients);
    for address in [
        "nobody",
        "a@b\r\nRCPT TO:<x@y.example>",
        "a b@c.example",
        "<a@b.example>",
        "@b.example",
        "a@",
    ] {
        assert_eq!(
            attempt(good, &[address]),
            SendProblem::Address(address.to_owned())
        );
    }
    assert!(matches!(attempt(good, &team), SendProblem::Unreachable(_)));
    std::fs::remove_file(bench.eml()).unwrap();
    std::fs::create_dir(bench.eml()).unwrap();
    assert!(matches!(
        Source::open(&bench.eml()),
        Err(SendProblem::File(_))
    ));
}

#[test]
fn addresses_beyond_ascii_need_smtputf8() {
    let bench = Bench::new();
    let (result, heard) = bench.send_to(
        bench.scripted(),
        Security::StartTls,
        &["büro@xyz-cert.example"],
    );
    assert_eq!(
        result.unwrap_err().problem,
        SendProblem::NoUtf8("büro@xyz-cert.example".to_owned())
    );
    assert!(!heard.all.contains("MAIL FROM"));
    let (result, heard) = bench.send_to(
        bench.scripted(),
        Security::StartTls,
        &["cert@bücher.example"],
    );
    result.unwrap();
    assert!(
        heard
            .all
            .contains("RCPT TO:<cert@xn--bcher-kva.example>\r\n")
    );
}

#[test]
fn an_account_is_tested_without_sending() {
    let bench = Bench::new();
    let mut script = bench.scripted();
    script.size = Some(12345);
    let (port, heard) = script.start();
    let account = account(port, Security::StartTls, &bench.authority);
    let secret = Secret(PASSWORD.to_owned());
    let tested = crate::mail::test(&account, Some(&secret), &Progress::default());
    let passed = [
        Passed::Connected(format!("localhost:{port}"), None),
        Passed::Encrypted {
            version: "TLS 1.3",
            host: "localhost".to_owned(),
            issuer: Some("rcgen self signed cert".to_owned()),
        },
        Passed::SignedIn(USER.to_owned(), "PLAIN"),
        Passed::Ready(Some(12345)),
    ];
    assert_eq!(tested.whole().unwrap(), passed);
    let heard = heard.join().unwrap();
    assert!(
        heard.all.ends_with("NOOP\r\nQUIT\r\n") && !heard.all.contains("MAIL"),
        "{}",
        heard.all
    );
    let missing = crate::mail::test(&account, None, &Progress::default());
    let refusal = missing.whole().unwrap_err();
    assert_eq!(
        (refusal.phase, refusal.problem),
        (Phase::Login, SendProblem::NoSecret)
    );
}

/// Where it ended, everything before is said to have gone well, and nothing after.
#[test]
fn a_test_that_ends_says_how_far_it_came() {
    let bench = Bench::new();
    let far = |fault, security| {
        let mut script = bench.scripted();
        script.wrapper = security == Security::Tls;
        script.fault = fault;
        let (port, _) = script.start();
        let account = account(port, security, &bench.authority);
        let server = Server::of(&account, Reach::Anywhere).unwrap();
        let secret = Secret(PASSWORD.to_owned());
        let tested = super::test(&server, Some(&secret), &Progress::default());
        (tested.passed.len(), tested.refusal.map(|r| r.phase))
    };
    let refuse = |step| Some((step, Fault::Refuse));
    let starttls = Security::StartTls;
    assert_eq!(
        far(refuse(Step::Greeting), starttls),
        (1, Some(Phase::Greeting))
    );
    assert_eq!(far(refuse(Step::StartTls), starttls), (1, Some(Phase::Tls)));
    assert_eq!(
        far(refuse(Step::HelloAgain), starttls),
        (2, Some(Phase::Greeting))
    );
    assert_eq!(far(refuse(Step::Auth), starttls), (2, Some(Phase::Login)));
    assert_eq!(
        far(refuse(Step::Auth), Security::Tls),
        (2, Some(Phase::Login))
    );
    assert_eq!(far(None, Security::None), (2, None));
}
