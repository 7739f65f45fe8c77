use super::*;
use crate::openpgp::testing::{NOW, Team, at, time};
use sequoia_openpgp::serialize::stream::{Message, Signer};
use std::io::Write;

const ADDRESS: &str = "https://xyz-cert.example/.well-known/security.txt";
const FPR: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

fn plain(more: &str) -> String {
    format!("Contact: mailto:report@xyz-cert.example\nExpires: 2026-12-31T00:00:00Z\n{more}")
}

fn look(text: &str) -> Result<SecurityTxt, Unfit> {
    read(text.as_bytes(), ADDRESS, &[], at(NOW))
}

fn signed(text: &str, by: &Team) -> String {
    let secret = openpgp::Cert::from_bytes(&by.secret).unwrap();
    let policy = StandardPolicy::new();
    let keys = secret
        .keys()
        .with_policy(&policy, None)
        .for_signing()
        .secret();
    let key = keys.last().unwrap().key().clone().into_keypair().unwrap();
    let mut out = Vec::new();
    let signer = Signer::new(Message::new(&mut out), key).unwrap();
    let signer = signer.creation_time(system_time(time(NOW)));
    let mut signer = signer.cleartext().build().unwrap();
    signer.write_all(text.as_bytes()).unwrap();
    signer.finalize().unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn fields_count_whatever_their_case_order_and_line_ends() {
    let text = format!(
        "# Who we are: nobody\n\nENCRYPTION: OpenPGP4FPR:{}\nencryption:https://xyz-cert.example/key.asc  \n\
         Encryption: dns:5d2d._openpgpkey.xyz-cert.example?type=OPENPGPKEY\n\
         Encryption: http://xyz-cert.example/k\nEncryption: openpgp4fpr:12\nX-Other: y\n\
         Preferred-Languages: en\ncontact: tel:+1\neXpires: 2026-12-31T00:00:00z\n\
         Canonical: {ADDRESS}\nCanonical: https://other.example/x\n",
        FPR.to_lowercase()
    );
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        text.trim_end().to_owned(),
    ] {
        let read = look(&text).unwrap();
        let keys = [
            KeyAt::Fingerprint(FPR.to_owned()),
            KeyAt::Address("https://xyz-cert.example/key.asc".to_owned()),
            KeyAt::Dns,
            KeyAt::Other("http://xyz-cert.example/k".to_owned()),
            KeyAt::Other("openpgp4fpr:12".to_owned()),
        ];
        assert_eq!(read.keys, keys);
        assert_eq!((read.signed, read.outside), (Signed::Not, false));
    }
}

#[test]
fn a_fingerprint_in_groups_is_one() {
    let grouped = "openpgp4fpr: 0123 4567 89AB CDEF 0123  4567 89ab cdef 0123 4567";
    let read = look(&plain(&format!("Encryption: {grouped}\n"))).unwrap();
    assert_eq!(read.keys, [KeyAt::Fingerprint(FPR.to_owned())]);
}

#[test]
fn what_is_no_file_of_this_kind_is_not_used() {
    let fields = format!("{}{}", plain(""), "X: y\n".repeat(2 * MAX_FIELDS));
    let comments = format!("{}{}", plain(""), "#\n".repeat(20 * MAX_FIELDS));
    let long = plain(&format!("X: {}", "y".repeat(2 * MAX_LINE)));
    for (text, unfit) in [
        ("", Unfit::NoSecurityTxt),
        ("<html><body>Not found</body></html>", Unfit::NoSecurityTxt),
        ("Contact: mailto:a@xyz-cert.example\n", Unfit::NoSecurityTxt),
        ("Expires: 2026-12-31T00:00:00Z\n", Unfit::NoSecurityTxt),
        (
            &plain("Expires: 2027-12-31T00:00:00Z\n"),
            Unfit::NoSecurityTxt,
        ),
        (&plain("a line\n"), Unfit::NoSecurityTxt),
        (&plain(": nothing\n"), Unfit::NoSecurityTxt),
        ("Contact: x\nExpires: soon\n", Unfit::NoSecurityTxt),
        (&fields, Unfit::NoSecurityTxt),
        (&comments, Unfit::NoSecurityTxt),
        (&long, Unfit::NoSecurityTxt),
        (&plain("X: \0\n"), Unfit::NotText),
        (&plain("X: \u{1b}[31m\n"), Unfit::NotText),
        (
            &plain("Canonical: https://www.xyz-cert.example/.well-known/security.txt\n"),
            Unfit::OtherPlace,
        ),
        (
            "Contact: x\nExpires: 2026-06-01T12:00:00Z\n",
            Unfit::Expired(time(NOW)),
        ),
        (&plain(&format!("{BEGIN}\n")), Unfit::BadlySigned),
    ] {
        assert_eq!(look(text), Err(unfit), "{text:.80}");
    }
    for bytes in [&b"\x1f\x8b\x08\x00"[..], b"\xff\xfe", &[b'#'; 70_000]] {
        assert_eq!(read(bytes, ADDRESS, &[], at(NOW)), Err(Unfit::NotText));
    }
}

#[test]
fn what_is_signed_counts_and_what_stands_around_it_does_not() {
    let [team, other] = [Team::new(), Team::new()];
    let certs = [team.cert.clone()];
    let look = |text: &str| read(text.as_bytes(), ADDRESS, &certs, at(NOW));
    let text = plain(&format!("Encryption: openpgp4fpr:{FPR}\n"));
    let keys = [KeyAt::Fingerprint(FPR.to_owned())];
    let by_team = signed(&text, &team);
    let read = look(&by_team).unwrap();
    let signer = Signed::By(team.cert.fingerprint().to_hex());
    assert_eq!((&read.signed, read.outside), (&signer, false));
    assert_eq!(read.keys, keys);
    // Line ends may change on the way (RFC 9580 section 7.2).
    let read = look(&by_team.replace('\n', "\r\n")).unwrap();
    assert_eq!(read.signed, signer);

    let extra = format!("Encryption: openpgp4fpr:{}\n", FPR.replace('0', "F"));
    for around in [
        format!("{extra}{by_team}"),
        format!("{by_team}{extra}"),
        format!("{by_team}\n{}", signed(&plain(&extra), &other)),
    ] {
        let read = look(&around).unwrap();
        assert_eq!(read.keys, keys);
        assert_eq!((&read.signed, read.outside), (&signer, true));
    }

    let read = look(&signed(&text, &other)).unwrap();
    assert_eq!((read.signed, read.keys.len()), (Signed::ByOther, 1));
    for broken in [
        by_team.replace("report@", "thief@"),
        by_team.replace("2026-12-31", "2029-12-31"),
        by_team.replace(END, ""),
    ] {
        assert_eq!(look(&broken), Err(Unfit::BadlySigned));
    }
}
