//! What goes into the seal.

use super::fixture::{everything, with_making};
use crate::openpgp::seal::Content;
use crate::report::members::evidence_name;
use crate::report::{make, members};
use tocsin_form_schema::media::of;

#[test]
fn the_seal_holds_what_the_team_needs_and_no_more() {
    let members = with_making(&everything(), "fr", false, |making| {
        members(&make(making), making.bundle)
    });
    let names: Vec<&str> = members.iter().map(|m| m.name.as_str()).collect();
    let form = [
        "report.txt",
        "report.xml",
        "report.json",
        "report.rfc8727.json",
        "report.misp.json",
        "iocs.csv",
        "intelmq.jsonl",
        "form/CONTACT",
        "form/MANIFEST",
        "form/MANIFEST.sig",
        "form/forms/incident.toml",
        "form/keys/signing.asc",
        "form/lists/recipients.toml",
        "form/locales/en/incident.ftl",
        "form/locales/fr/incident.ftl",
        "form/team.toml",
        "evidence/001.log",
        "evidence/002.bin",
    ];
    assert_eq!(names[..form.len()], form);
    assert!(
        names[form.len()..]
            .iter()
            .all(|n| n.starts_with("evidence/"))
    );
    let Content::File {
        path, size, sha256, ..
    } = &members[form.len() - 2].content
    else {
        panic!("evidence is streamed")
    };
    assert!(path.starts_with("/home/erika/secret-folder"));
    assert!(*size > 1000 && sha256.iter().all(|b| b == &sha256[0]));
    for member in &members {
        if let Content::Bytes(bytes) = &member.content {
            assert!(
                !bytes.windows(13).any(|w| w == b"secret-folder"),
                "{} tells a path of the reporter's machine",
                member.name
            );
        }
    }
}

#[test]
fn names_of_evidence_are_plain() {
    for (original, sealed) in [
        ("access.log", "evidence/007.log"),
        ("DUMP.PCAP", "evidence/007.pcap"),
        ("noext", "evidence/007.bin"),
        (".bashrc", "evidence/007.bin"),
        ("a.tar.gz", "evidence/007.gz"),
        ("x.verylongext", "evidence/007.bin"),
        ("x.p\u{202e}ng", "evidence/007.bin"),
        ("x.l/og", "evidence/007.bin"),
        ("x.", "evidence/007.bin"),
        ("", "evidence/007.bin"),
    ] {
        assert_eq!(evidence_name(7, original), sealed);
    }
    assert_eq!(evidence_name(1234, "a.log"), "evidence/1234.log");
    assert_eq!(
        (of("a.LOG"), of("a.exe")),
        ("text/plain", "application/octet-stream")
    );
}
