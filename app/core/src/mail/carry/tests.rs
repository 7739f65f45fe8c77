//! What is carried and what is not. A program that keeps its input and its arguments stands for the way out.

use super::*;
use crate::clock::SystemClock;
use crate::mail::account::{Security, Via};
use crate::openpgp::cert::{Usable, judge_cert};
use crate::openpgp::seal::{self, Content, Envelope, Member, Parties, seal_to_file};
use crate::openpgp::testing::{Team, at, time};
use base64::Engine;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use tocsin_form_schema::team::Encryption;

const FROM: &str = "someone@site.example";
/// When the example's certificates are valid, too.
const WHEN: &str = "2027-01-01T00:00:00Z";

struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn account(&self, via: Via) -> Account {
        Account {
            name: "relay".to_owned(),
            from: FROM.to_owned(),
            via,
        }
    }

    /// Nothing listens there: what is refused is refused before anything is contacted.
    fn nowhere(&self) -> Account {
        self.account(Via::smtp("relay.invalid", Security::Tls))
    }

    #[cfg(unix)]
    fn program(&self) -> Account {
        use std::os::unix::fs::PermissionsExt;
        let program = self.at("sendmail");
        let (arguments, mail) = (self.at("arguments"), self.at("mail"));
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$@\" >'{}'\ncat >'{}'\n",
            arguments.display(),
            mail.display()
        );
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        self.account(Via::Sendmail { program })
    }

    fn send(
        &self,
        sealed: &Path,
        to: &[&str],
        account: &Account,
        progress: &Progress,
    ) -> Result<(), Refusal> {
        let to: Vec<String> = to.iter().map(ToString::to_string).collect();
        let carried = Carried {
            sealed,
            to: &to,
            text: "A sealed report.\n",
        };
        let dirs = Dirs::portable(self.at("data"));
        let sent = send(&carried, account, None, &dirs, &SystemClock, progress);
        // What was refused before it was tried leaves nothing behind; what was sent, no mail; what was not, waits.
        let left = outbox::list(&dirs, &SystemClock);
        assert!(left.refusals.is_empty(), "{:?}", left.refusals);
        let left = left.entries;
        for entry in &left {
            let mail = outbox::has_mail(&dirs, &entry.id);
            assert_eq!(mail, entry.known() == Known::Waiting);
            let held = Held::open(&dirs, &entry.id, &SystemClock).unwrap();
            held.delete().unwrap();
        }
        let Some(Sent { entry, refusal }) = sent.as_ref().ok() else {
            assert!(left.is_empty());
            return sent.map(drop);
        };
        assert_eq!(left, std::slice::from_ref(entry));
        refusal.clone().map_or(Ok(()), Err)
    }

    fn refused(&self, name: &str, bytes: &[u8]) -> &'static str {
        let path = self.at(name);
        fs::write(&path, bytes).unwrap();
        let to = ["report@xyz-cert.example"];
        self.send(&path, &to, &self.nowhere(), &Progress::default())
            .unwrap_err()
            .code
    }

    /// Seals something to a certificate; gives the octets.
    fn seal(&self, cert: Usable, mail: bool) -> Vec<u8> {
        let envelope = if mail {
            Envelope::PgpMime(seal::Headers {
                from: String::new(),
                to: vec![
                    "report@xyz-cert.example".into(),
                    "duty@xyz-cert.example".into(),
                ],
                subject: "[XYZ-CERT] 7F3K-9QXZ".into(),
                inner_subject: "Compromised web server".into(),
                message_id: "0b7c8f3e-5d0a-4a57-9d3e-2f6a1c9b8e70@xyz-cert.example".into(),
                in_reply_to: "5e2c9d10-77ab-4c1e-8f43-9b0d6a2f1e35@xyz-cert.example".into(),
                date: time(WHEN).to_zoned(jiff::tz::TimeZone::UTC),
            })
        } else {
            Envelope::TarPgp
        };
        let member = Member {
            name: "report.txt".into(),
            media_type: "text/plain".into(),
            content: Content::Bytes(b"the password is swordfish\n".repeat(9000)),
        };
        let recipients = Parties {
            certs: vec![cert],
            encryption: Encryption::Compatible,
            signer: None,
        };
        let path = self.at("made");
        let _ = fs::remove_file(&path);
        seal_to_file(
            &[member],
            &envelope,
            &recipients,
            at(WHEN),
            &path,
            &Progress::default(),
        )
        .unwrap();
        fs::read(path).unwrap()
    }

    /// A sealed mail as text.
    fn mail(&self) -> String {
        String::from_utf8(self.seal(Team::new().usable(), true)).unwrap()
    }
}

fn example_cert() -> Usable {
    let certs = example::certificates();
    let mut usable = certs
        .iter()
        .filter_map(|bytes| judge_cert(read_one(bytes).ok()?, at(WHEN)).ok());
    usable.next().unwrap()
}

fn body(mail: &str) -> &str {
    mail.split_once("\r\n\r\n").unwrap().1
}

#[test]
fn what_is_not_encrypted_is_not_sent() {
    let desk = Desk::new();
    let clear = b"From: a@site.example\r\nTo: b@team.example\r\nSubject: x\r\n\r\nthe password is swordfish\r\n";
    assert_eq!(desk.refused("clear.eml", clear), "carry-not-sealed");
    assert_eq!(desk.refused("empty.tar.pgp", b""), "carry-not-sealed");
    assert_eq!(
        desk.refused("zeros.tar.pgp", &[0; 4096]),
        "carry-not-sealed"
    );
    assert_eq!(
        desk.refused("ones.tar.pgp", &[0xFF; 4096]),
        "carry-not-sealed"
    );
    // A literal packet: OpenPGP, and not encrypted.
    assert_eq!(
        desk.refused("literal.tar.pgp", b"\xCB\x0Cb\0\0\0\0\0secret"),
        "carry-not-sealed"
    );
    let claims = b"To: b@team.example\r\nContent-Type: multipart/encrypted; \
        protocol=\"application/pgp-encrypted\"; boundary=x\r\n\r\n--x\r\n\r\nclear\r\n--x--\r\n";
    assert_eq!(desk.refused("claims.eml", claims), "carry-not-sealed");
    let folder = desk.at("folder");
    fs::create_dir(&folder).unwrap();
    let refusal = desk.send(&folder, &[], &desk.nowhere(), &Progress::default());
    assert_eq!(refusal.unwrap_err().code, "carry-not-sealed");
    let missing = desk.send(
        &desk.at("missing"),
        &[],
        &desk.nowhere(),
        &Progress::default(),
    );
    assert_eq!(missing.unwrap_err().code, "carry-read");
}

#[test]
fn no_word_in_clear_goes_along_with_what_is_encrypted() {
    let desk = Desk::new();
    let mail = desk.mail();
    // As it is, it is judged sealed: only the host name is wrong.
    assert_eq!(
        desk.refused("as-it-is.eml", mail.as_bytes()),
        "mail-no-such-host"
    );
    let (head, armor) = mail.split_once("-----BEGIN PGP MESSAGE-----").unwrap();
    let middle = armor.match_indices("\r\n").nth(20).unwrap().0;
    let altered = [
        mail.replacen("\r\n\r\n", "\r\n\r\nswordfish\r\n", 1),
        mail.replacen("Version: 1\r\n", "Version: 1\r\nswordfish\r\n", 1),
        format!("{head}swordfish\r\n-----BEGIN PGP MESSAGE-----{armor}"),
        mail.replacen(
            "MESSAGE-----\r\n",
            "MESSAGE-----\r\nComment: swordfish\r\n",
            1,
        ),
        format!(
            "{head}-----BEGIN PGP MESSAGE-----{}\r\nswordfish!{}",
            &armor[..middle],
            &armor[middle..]
        ),
        format!(
            "{head}-----BEGIN PGP MESSAGE-----{}\r\nswordfish{}",
            &armor[..middle],
            &armor[middle..]
        ),
        mail.replacen(
            "END PGP MESSAGE-----\r\n",
            "END PGP MESSAGE-----\r\nswordfish\r\n",
            1,
        ),
        format!("{mail}swordfish\r\n"),
        mail.replacen("Date: ", "Date: swordfish ", 1),
        mail.replacen("Message-ID: <", "Message-ID: <swordfish.", 1),
        mail.replacen("In-Reply-To: <", "In-Reply-To: <swordfish.", 1),
        mail.replacen("References: <", "References: <a swordfish> <", 1),
        format!("{mail}{mail}"),
        mail.replacen("multipart/encrypted", "multipart/mixed", 1),
        mail.replace("\r\n", "\n"),
        format!("{head}-----BEGIN PGP MESSAGE-----{}", &armor[..middle]),
        format!(
            "{head}-----BEGIN PGP MESSAGE-----\r\n\r\nc3dvcmRmaXNo\r\n-----END PGP MESSAGE-----\r\n{}",
            mail.rsplit_once("-----\r\n").unwrap().1
        ),
        // The armor alone, and in an ordinary mail.
        format!("-----BEGIN PGP MESSAGE-----{armor}"),
        format!("To: b@team.example\r\n\r\nswordfish\r\n\r\n-----BEGIN PGP MESSAGE-----{armor}"),
    ];
    for (number, altered) in altered.iter().enumerate() {
        assert_ne!(altered, &mail, "{number}");
        assert_eq!(
            desk.refused("altered.eml", altered.as_bytes()),
            "carry-not-sealed",
            "{number}"
        );
    }

    let file = desk.seal(Team::new().usable(), false);
    assert_eq!(desk.refused("x.tar.pgp", &file), "mail-no-such-host");
    let literal = b"\xCB\x0Cb\0\0\0\0\0secret";
    for altered in [
        [&file[..], b"swordfish"].concat(),
        [&file[..], literal].concat(),
        [&literal[..], &file].concat(),
        [&file[..], &file].concat(),
        file[..file.len() - 1].to_vec(),
        file[..file.len() / 2].to_vec(),
    ] {
        assert_eq!(desk.refused("x.tar.pgp", &altered), "carry-not-sealed");
    }
}

#[cfg(unix)]
#[test]
fn a_sealed_mail_goes_from_the_account_and_is_otherwise_as_it_was() {
    let desk = Desk::new();
    let mail = desk.mail();
    let path = desk.at("report.eml");
    // On its way it was given a sender, and what programs add.
    let added = format!(
        "Received: from laptop.site.example\r\n\tby mail.site.example\r\nFROM: Someone Else\r\n\t\
         <else@other.example>\r\nBcc: third@other.example\r\nX-Note: swordfish\r\n{mail}"
    );
    fs::write(&path, &added).unwrap();
    let to = ["duty@xyz-cert.example", "night@xyz-cert.example"];
    desk.send(&path, &to, &desk.program(), &Progress::default())
        .unwrap();

    let arguments = fs::read_to_string(desk.at("arguments")).unwrap();
    let expected = format!(
        "-i\n-f\n{FROM}\n--\nduty@xyz-cert.example\nnight@xyz-cert.example\nreport@xyz-cert.example\n"
    );
    assert_eq!(arguments, expected);
    let arrived = fs::read_to_string(desk.at("mail")).unwrap();
    let (head, _) = arrived.split_once("\n\n").unwrap();
    let (mut names, mut known): (Vec<&str>, Vec<&str>) = (Vec::new(), KEPT.to_vec());
    for line in head.lines().filter(|line| !line.starts_with([' ', '\t'])) {
        names.push(line.split_once(':').unwrap().0);
    }
    known.push("From");
    names.sort_unstable();
    known.sort_unstable();
    assert_eq!(names, known, "{head}");
    assert!(
        head.starts_with(&format!(
            "From: {FROM}\nTo: report@xyz-cert.example,\n duty@"
        )),
        "{head}"
    );
    assert_eq!(
        body(&arrived.replace('\n', "\r\n")),
        body(&mail),
        "the encrypted part was touched"
    );
}

#[cfg(unix)]
#[test]
fn a_sealed_file_is_attached_as_it_is_under_a_neutral_name() {
    let desk = Desk::new();
    let file = desk.seal(Team::new().usable(), false);
    for (name, shown) in [
        ("report-7F3K-9QXZ.tar.pgp", "report-7F3K-9QXZ"),
        ("intruders at the clinic.tar.pgp", "report"),
        ("report-CLINIC.tar.pgp", "report"),
        ("sealed", "report"),
    ] {
        let path = desk.at(name);
        fs::write(&path, &file).unwrap();
        let none = desk.send(&path, &[], &desk.nowhere(), &Progress::default());
        assert_eq!(none.unwrap_err().code, "carry-no-recipient");
        let to = ["report@xyz-cert.example"];
        desk.send(&path, &to, &desk.program(), &Progress::default())
            .unwrap();
        let mail = fs::read_to_string(desk.at("mail")).unwrap();
        assert!(mail.contains(&format!("Subject: {shown}\n")), "{mail}");
        assert!(
            mail.contains(&format!("filename=\"{shown}.tar.pgp\"")),
            "{mail}"
        );
        assert!(!mail.contains("clinic"), "{mail}");
        let (_, attached) = mail.rsplit_once("\n\n").unwrap();
        let (text, _) = attached.split_once("\n--").unwrap();
        let octets = base64::engine::general_purpose::STANDARD.decode(text.replace('\n', ""));
        assert_eq!(octets.unwrap(), file);
    }
}

#[test]
fn what_is_sealed_to_the_example_stays_on_this_computer() {
    let desk = Desk::new();
    for mail in [true, false] {
        let path = desk.at("example");
        fs::write(&path, desk.seal(example_cert(), mail)).unwrap();
        let ways = [
            Via::smtp("192.0.2.25", Security::Tls),
            Via::Sendmail {
                program: "/usr/sbin/sendmail".into(),
            },
        ];
        for via in ways {
            let account = desk.account(via);
            let to = ["report@xyz-cert.example"];
            let refusal = desk
                .send(&path, &to, &account, &Progress::default())
                .unwrap_err();
            assert_eq!(refusal.code, "mail-not-loopback");
        }
    }
}

#[test]
fn cancelled_it_leaves_nothing() {
    let desk = Desk::new();
    for mail in [true, false] {
        let path = desk.at("sealed");
        fs::write(&path, desk.seal(Team::new().usable(), mail)).unwrap();
        let progress = Progress::default();
        progress.cancel();
        let to = ["report@xyz-cert.example"];
        let refusal = desk.send(&path, &to, &desk.nowhere(), &progress);
        assert_eq!(refusal.unwrap_err().code, "mail-cancelled");
    }
}

#[test]
fn no_address_adds_a_header_or_a_recipient() {
    let desk = Desk::new();
    let mail = desk.mail();
    let path = desk.at("report.eml");
    fs::write(&path, &mail).unwrap();
    let mut account = desk.nowhere();
    account.from = "a@site.example\r\nBcc: x@other.example".to_owned();
    let refusal = desk.send(&path, &[], &account, &Progress::default());
    assert_eq!(refusal.unwrap_err().code, "mail-address");
    let to = ["x@other.example\r\nDATA"];
    let refusal = desk.send(&path, &to, &desk.nowhere(), &Progress::default());
    assert_eq!(refusal.unwrap_err().code, "mail-address");
    // Only plain addresses are sealed: who reads another form wrongly sends to a stranger.
    let odd = mail.replacen("To: report@", "To: \"Team, first\" <report@", 1);
    assert_eq!(desk.refused("odd.eml", odd.as_bytes()), "mail-address");
}

#[test]
fn the_addresses_of_to_are_read() {
    let mail = b"Subject: x\r\nto: report@team.example,\r\n\tother@team.example\r\n\r\n";
    let headers = Headers::read(&mut &mail[..]).unwrap().unwrap();
    assert_eq!(headers.to(), ["report@team.example", "other@team.example"]);
    assert_eq!(headers.octets, mail.len() as u64);
}
