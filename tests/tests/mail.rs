//! What is sealed reaches a mailbox, octet for octet, through a real Postfix: over each kind of line, and not at all
//! where the server or the certificate is not right.

use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_core::clock::SystemClock;
use tocsin_core::explain::Refusal;
use tocsin_core::job::Progress;
use tocsin_core::mail::account::{Account, PasswordFrom, Secret, Security, Via};
use tocsin_core::mail::carry::{self, Carried};
use tocsin_core::mail::compose::{self, Cover};
use tocsin_core::mail::dispatch::{self, Whom};
use tocsin_core::mail::trial::Passed;
use tocsin_core::mail::{self, Letter, Phase, Reach, SendProblem};
use tocsin_core::net::CertificateFlaw;
use tocsin_core::store::dirs::Dirs;
use tocsin_core::store::outbox::{self, Entry, Held, Known};
use tocsin_tests::postfix::{MAX_SIZE, PASSWORD, Postfix, REFUSED, USER, as_sent};
use tocsin_tests::screen::program;

const TEAM: &str = "cert@xyz-cert.example";

fn account(server: &Postfix, security: Security) -> Account {
    let signed_in = security != Security::None;
    Account {
        name: "test".to_owned(),
        from: "admin@site.example".to_owned(),
        via: Via::Smtp {
            host: "localhost".to_owned(),
            port: match security {
                Security::Tls => server.tls,
                Security::StartTls => server.starttls,
                Security::None => server.relay,
            },
            security,
            user: signed_in.then(|| USER.to_owned()),
            password: PasswordFrom::Ask,
            root_certificate: signed_in.then(|| server.root_certificate()),
            proxy: None,
            proxy_password: PasswordFrom::default(),
        },
    }
}

fn send(
    account: &Account,
    password: &str,
    to: &[&str],
    eml: &Path,
) -> Result<mail::Accepted, mail::SendRefusal> {
    let to: Vec<String> = to.iter().map(ToString::to_string).collect();
    let secret = Secret(password.to_owned());
    let secret = account.password_from().map(|_| &secret);
    let letter = Letter {
        from: &account.from,
        to: &to,
        eml,
    };
    let (reach, progress) = (Reach::Anywhere, Progress::default());
    mail::send(reach, account, secret, letter, &progress, &mut |_| Ok(()))
}

/// A mail of `size` octets of something sealed, with lines that SMTP has to take care of.
fn sealed(folder: &Path, size: usize) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let octets: Vec<u8> = (0..size)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let (sealed, eml) = (folder.join("report.tar.pgp"), folder.join("report.eml"));
    std::fs::write(&sealed, octets)?;
    let cover = Cover {
        from: Some("admin@site.example".to_owned()),
        to: vec![TEAM.to_owned()],
        subject: "[XYZ-CERT] 7F3K".to_owned(),
        message_id: compose::message_id("admin@site.example", [7; 16]),
        in_reply_to: String::new(),
        date: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse()?,
        text: "An encrypted report is attached.\n.\n..\n.leading dot\nFrom here on\n".to_owned(),
        file_name: "report-7F3K.tar.pgp".to_owned(),
    };
    compose::write_file(&cover, &sealed, &eml, &Progress::default())?;
    Ok(eml)
}

#[test]
fn arrives_octet_for_octet() {
    let server = Postfix::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let eml = sealed(folder.path(), 3_000_000).unwrap();
    let sent = String::from_utf8(std::fs::read(&eml).unwrap())
        .unwrap()
        .replace("\r\n", "\n");
    for (arrived, security) in [Security::StartTls, Security::Tls, Security::None]
        .into_iter()
        .enumerate()
    {
        let account = account(&server, security);
        let accepted = send(&account, PASSWORD, &[TEAM], &eml)
            .unwrap_or_else(|e| panic!("{e:?}: {}", server.log()));
        assert!(accepted.reply.contains("queued as"), "{}", accepted.reply);
        let mails = server.mails(arrived + 1).unwrap();
        let mail = mails.last().unwrap();
        assert_eq!(
            std::str::from_utf8(as_sent(mail)).unwrap(),
            sent,
            "{security:?}"
        );
        // What the server writes down about the reporter's machine is its address and no name.
        let trace = String::from_utf8_lossy(&mail[..mail.len() - as_sent(mail).len()]).into_owned();
        assert!(trace.contains("from [127.0.0.1] ("), "{trace}");
    }
}

#[test]
fn refusals_of_a_real_server() {
    let server = Postfix::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let eml = sealed(folder.path(), 1000).unwrap();

    let account_tls = account(&server, Security::StartTls);
    let refusal = send(&account_tls, "wrong", &[TEAM], &eml).unwrap_err();
    assert_eq!(refusal.phase, Phase::Login);
    assert!(
        matches!(refusal.problem, SendProblem::Password(_)),
        "{refusal:?}"
    );

    let refusal = send(&account_tls, PASSWORD, &[REFUSED], &eml).unwrap_err();
    assert_eq!(refusal.recipient.as_deref(), Some(REFUSED));
    assert!(
        matches!(refusal.problem, SendProblem::Refused(550, _)),
        "{refusal:?}"
    );

    // Clear text on a port that wants TLS; STARTTLS on one that has none.
    let change = |security: Security, port: u16, user: bool| {
        let mut account = account(&server, security);
        if let Via::Smtp {
            port: p, user: u, ..
        } = &mut account.via
        {
            *p = port;
            if !user {
                *u = None;
            }
        }
        account
    };
    let refusal = send(
        &change(Security::None, server.starttls, false),
        "",
        &[TEAM],
        &eml,
    )
    .unwrap_err();
    assert!(
        matches!(refusal.problem, SendProblem::Refused(530, _)),
        "{refusal:?}"
    );
    let refusal = send(
        &change(Security::StartTls, server.relay, false),
        "",
        &[TEAM],
        &eml,
    )
    .unwrap_err();
    assert_eq!(refusal.problem, SendProblem::NoStartTls);
    // Not signed in.
    let refusal = send(
        &change(Security::StartTls, server.starttls, false),
        "",
        &[TEAM],
        &eml,
    )
    .unwrap_err();
    assert!(
        matches!(refusal.problem, SendProblem::Refused(554, _)),
        "{refusal:?}"
    );

    let mut stranger = account(&server, Security::Tls);
    if let Via::Smtp {
        root_certificate, ..
    } = &mut stranger.via
    {
        *root_certificate = None;
    }
    let refusal = send(&stranger, PASSWORD, &[TEAM], &eml).unwrap_err();
    assert!(
        matches!(
            refusal.problem,
            SendProblem::Certificate(
                CertificateFlaw::UnknownIssuer | CertificateFlaw::NoTrustStore
            )
        ),
        "{refusal:?}"
    );

    let large = sealed(folder.path(), usize::try_from(MAX_SIZE).unwrap()).unwrap();
    let refusal = send(&account_tls, PASSWORD, &[TEAM], &large).unwrap_err();
    assert!(
        matches!(refusal.problem, SendProblem::TooLarge(_, MAX_SIZE)),
        "{refusal:?}"
    );

    let secret = Secret(PASSWORD.to_owned());
    let tested = mail::test(&account_tls, Some(&secret), &Progress::default());
    let passed = tested.whole().unwrap();
    assert_eq!(passed.len(), 4, "{passed:?}");
    assert_eq!(passed.last(), Some(&Passed::Ready(Some(MAX_SIZE))));
    assert_eq!(server.mails(0).unwrap().len(), 0, "{}", server.log());
}

/// A report of the example team, sealed by the program with some evidence.
fn report(folder: &Path, name: &str) -> PathBuf {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples");
    let (evidence, sealed) = (folder.join("evidence.bin"), folder.join(name));
    let octets: Vec<u8> = (0..400_000u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    std::fs::write(&evidence, octets).expect("evidence");
    let output = Command::new(program("tocsin-cli"))
        .arg("--data-dir")
        .arg(folder.join("data"))
        .args(["report", "example", "--answers"])
        .arg(examples.join("xyz-cert-answers.json"))
        .arg("--attach")
        .arg(evidence)
        .arg("--save")
        .arg(&sealed)
        .output()
        .expect("tocsin-cli");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    sealed
}

fn carry(account: &Account, folder: &Path, sealed: &Path, to: &[String]) -> Result<Entry, Refusal> {
    let carried = Carried {
        sealed,
        to,
        text: "A sealed report.\n",
    };
    let secret = Secret(PASSWORD.to_owned());
    let secret = account.password_from().map(|_| &secret);
    let dirs = Dirs::portable(folder.join("data"));
    let (clock, progress) = (SystemClock, Progress::default());
    let sent = carry::send(&carried, account, secret, &dirs, &clock, &progress)?;
    sent.refusal.map_or(Ok(sent.entry), Err)
}

#[test]
fn a_sealed_report_is_carried_with_its_encrypted_part_untouched() {
    let server = Postfix::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let relay = account(&server, Security::None);

    let eml = report(folder.path(), "report.eml");
    carry(&relay, folder.path(), &eml, &[]).unwrap_or_else(|e| panic!("{e:?}: {}", server.log()));
    let sealed = String::from_utf8(std::fs::read(&eml).unwrap()).unwrap();
    let mails = server.mails(1).unwrap();
    let arrived = std::str::from_utf8(as_sent(&mails[0]))
        .unwrap()
        .replace('\n', "\r\n");
    let (head, body) = arrived.split_once("\r\n\r\n").unwrap();
    let (head_before, body_before) = sealed.split_once("\r\n\r\n").unwrap();
    assert!(body == body_before, "the body was touched");
    assert!(body.contains("-----BEGIN PGP MESSAGE-----"));
    let sender = format!("From: {}\r\n", relay.from);
    let rest = head
        .strip_prefix(&sender)
        .expect("the account is the sender");
    let sorted = |head: &str| {
        let mut headers: Vec<String> = head
            .replace("\r\n ", " ")
            .lines()
            .map(str::to_owned)
            .collect();
        headers.sort();
        headers
    };
    assert_eq!(sorted(rest), sorted(head_before));

    let file = report(folder.path(), "report.tar.pgp");
    carry(&relay, folder.path(), &file, &[TEAM.to_owned()])
        .unwrap_or_else(|e| panic!("{e:?}: {}", server.log()));
    let mails = server.mails(2).unwrap();
    let mail = folder.path().join("arrived.eml");
    std::fs::write(&mail, mails.last().unwrap()).unwrap();
    // A reader that is not ours takes the attachment out.
    let script = "
import email, email.policy, sys
message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
attached, = message.iter_attachments()
sys.stdout.buffer.write(attached.get_payload(decode=True))
";
    let output = Command::new("python3")
        .args(["-c", script])
        .arg(&mail)
        .output()
        .unwrap();
    assert!(
        output.stdout == std::fs::read(&file).unwrap(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // What was taken leaves its entry, and no mail.
    let dirs = Dirs::portable(folder.path().join("data"));
    let left = outbox::list(&dirs, &SystemClock).entries;
    assert_eq!(left.len(), 2);
    assert!(!left.iter().any(|entry| outbox::has_mail(&dirs, &entry.id)));

    // Over a line to anywhere else the example does not go.
    let mut elsewhere = relay;
    if let Via::Smtp { host, .. } = &mut elsewhere.via {
        "192.0.2.25".clone_into(host);
    }
    let refusal = carry(&elsewhere, folder.path(), &eml, &[]).unwrap_err();
    assert_eq!(refusal.code, "mail-not-loopback");
}

/// One of two recipients is refused by a real server: the other gets the report, and a retry goes to the first alone.
#[test]
fn one_of_two_recipients_refused_by_a_real_server() {
    let server = Postfix::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let account = account(&server, Security::StartTls);
    let file = report(folder.path(), "report.tar.pgp");
    let to = [TEAM.to_owned(), REFUSED.to_owned()];
    let refusal = carry(&account, folder.path(), &file, &to).unwrap_err();
    assert_eq!(refusal.code, "outbox-partly-taken", "{}", server.log());
    let dirs = Dirs::portable(folder.path().join("data"));
    let entries = outbox::list(&dirs, &SystemClock).entries;
    let [entry] = entries.as_slice() else {
        panic!("{entries:?}");
    };
    let codes: Vec<&str> = (entry.recipients.iter())
        .map(|to| to.state.message())
        .collect();
    assert_eq!(codes, ["outbox-accepted", "outbox-refused"]);
    assert!(outbox::has_mail(&dirs, &entry.id));
    let mails = server.mails(1).unwrap();
    assert!(String::from_utf8_lossy(&mails[0]).contains(&entry.message_id));

    let mut held = Held::open(&dirs, &entry.id, &SystemClock).unwrap();
    let secret = Secret(PASSWORD.to_owned());
    let (clock, progress) = (SystemClock, Progress::default());
    let send = |held: &mut Held| {
        dispatch::send(
            held,
            &account,
            Some(&secret),
            Whom::Unknown,
            &clock,
            &progress,
        )
    };
    assert_eq!(send(&mut held).unwrap_err().code, "outbox-partly-taken");
    assert_eq!(
        (held.entry.known(), held.entry.attempts),
        (Known::Partly, 2)
    );
    // The address was mistyped, say, and the server knows it now.
    held.entry.recipients[1].address = "duty@xyz-cert.example".to_owned();
    send(&mut held).unwrap();
    assert_eq!(held.entry.known(), Known::Accepted);
    let mails = server.mails(2).unwrap();
    assert_eq!(mails.len(), 2, "{}", server.log());
    let line = "Delivered-To: ";
    let to = |mail: &[u8]| String::from_utf8_lossy(mail).contains(&format!("{line}duty@"));
    assert_eq!(mails.iter().filter(|mail| to(mail)).count(), 1);
}
