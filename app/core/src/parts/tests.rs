use super::divide::{Cut, Undivided, divide};
use super::join::{Joined, join};
use super::*;
use crate::clock::testing::SetClock;
use crate::job::Progress;
use crate::openpgp::open::{OpenRefusal, Source, Unsealed, Way, unseal};
use crate::openpgp::seal::{Envelope, Parties, manifest_of, seal};
use crate::openpgp::testing::{NOW, Team, at};
use crate::store::receipt::Identity;
use std::path::Path;
use tempfile::TempDir;
use tocsin_form_schema::team::Encryption;
use tocsin_i18n::Lang;

fn member(name: &str, bytes: &[u8]) -> Member {
    Member {
        name: name.to_owned(),
        media_type: "application/octet-stream".to_owned(),
        content: Content::Bytes(bytes.to_vec()),
    }
}

const LOG: &[u8] = b"one two three four five";
const PICTURE: &[u8] = b"\x89PNG";

/// A report in three parts: a picture whole in the last, a log divided over all of them.
fn sealed(team: &Team, reference: &str) -> Vec<Vec<u8>> {
    divided(team, reference, 4)
}

/// The same, with so many octets of the log in part 1.
fn divided(team: &Team, reference: &str, cut: usize) -> Vec<Vec<u8>> {
    let files = [
        member("evidence/001.log", LOG),
        member("evidence/002.png", PICTURE),
    ];
    let piece = |number: u32, bytes: &[u8]| Share {
        of: "evidence/001.log".to_owned(),
        member: member(&format!("evidence/001.log.{number:03}"), bytes),
    };
    let shares = vec![
        vec![piece(1, &LOG[..cut])],
        vec![piece(2, &LOG[cut..cut + 5])],
        vec![piece(3, &LOG[cut + 5..]), Share::whole(files[1].clone())],
    ];
    let parties = Parties {
        certs: vec![team.usable()],
        encryption: Encryption::Compatible,
        signer: None,
    };
    let names = Names {
        report: "01890000-0000-7000-8000-000000000000@site.example".to_owned(),
        reference,
        revision: 1,
        words: &Catalogue::export(&Lang::english()),
    };
    let report = vec![member("report.txt", b"a report\n")];
    let parts = members(report, &files, shares, &names, |members| {
        manifest_of(members, &parties)
    });
    let sealed = parts.unwrap().into_iter().map(|members| {
        let mut out = Vec::new();
        let (envelope, progress) = (Envelope::TarPgp, Progress::default());
        seal(&members, &envelope, &parties, at(NOW), &mut out, &progress).unwrap();
        out
    });
    sealed.collect()
}

/// Opens parts into a folder, in this order.
fn joined(
    team: &Team,
    parts: &[&Vec<u8>],
    folder: &Path,
) -> Result<(Unsealed, Joined), OpenRefusal> {
    let way = Way::Keys {
        secret: &team.secret,
        passphrase: None,
    };
    let opened = (1..).zip(parts).map(|(number, bytes)| {
        let mut bytes = bytes.as_slice();
        let source = Source::Stream(&mut bytes);
        let out = folder.join("out");
        let unsealed = unseal(source, way, None, &out, &Progress::default()).unwrap();
        (format!("{number}"), unsealed)
    });
    join(opened.collect())
}

fn refused(team: &Team, parts: &[&Vec<u8>]) -> OpenRefusal {
    let folder = TempDir::new().unwrap();
    let refusal = joined(team, parts, folder.path()).err().unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    refusal
}

#[test]
fn parts_in_any_order_are_the_report() {
    let team = Team::new();
    let parts = sealed(&team, "7F3K-9QXZ");
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let folder = TempDir::new().unwrap();
        let given: Vec<_> = order.iter().map(|part| &parts[*part]).collect();
        let (unsealed, joined) = joined(&team, &given, folder.path()).unwrap();
        assert_eq!((joined.of, joined.missing), (3, vec![]));
        assert_eq!(joined.incomplete, [""; 0]);
        let out = folder.path().join("out");
        let opened = unsealed.keep(&out).unwrap();
        let names: Vec<_> = opened.members.iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "report.txt",
                SLIP,
                TEXT,
                "evidence/001.log",
                "evidence/002.png"
            ]
        );
        assert_eq!(std::fs::read(out.join("evidence/001.log")).unwrap(), LOG);
        assert_eq!(
            std::fs::read(out.join("evidence/002.png")).unwrap(),
            PICTURE
        );
        // What lies there is what MANIFEST says, and nothing of the parts is left over.
        let mut check = std::process::Command::new("sha256sum");
        check.args(["--check", "--strict", "--quiet", "MANIFEST"]);
        assert!(check.current_dir(&out).status().unwrap().success());
        let evidence = std::fs::read_dir(out.join("evidence")).unwrap();
        assert_eq!(evidence.count(), 2);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn a_missing_part_is_named_and_what_is_whole_is_there() {
    let team = Team::new();
    let parts = sealed(&team, "7F3K-9QXZ");
    let folder = TempDir::new().unwrap();
    // One of them twice is no harm.
    let given = [&parts[2], &parts[0], &parts[2]];
    let (unsealed, joined) = joined(&team, &given, folder.path()).unwrap();
    assert_eq!((joined.of, joined.missing), (3, vec![2]));
    assert_eq!(joined.incomplete, ["evidence/001.log"]);
    assert!(unsealed.path().join("evidence/002.png").exists());
    assert!(!unsealed.path().join("evidence/001.log").exists());
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let team = Team::new();
    let parts = sealed(&team, "7F3K-9QXZ");
    let other = sealed(&team, "AAAA-AAAA");
    let foreign = |refusal| matches!(refusal, OpenRefusal::OtherPart(name) if name == "2");
    assert!(foreign(refused(&team, &[&parts[0], &other[1], &parts[2]])));
    assert!(foreign(refused(&team, &[&parts[0], &other[0], &parts[2]])));
    let refusal = refused(&team, &[&parts[1], &parts[2]]);
    assert!(matches!(refusal, OpenRefusal::NoFirstPart));
    assert!(matches!(
        refused(&team, &[&parts[1]]),
        OpenRefusal::NoFirstPart
    ));
}

/// A report that went again, divided otherwise: the division that is whole is opened, whatever came of the other.
#[test]
fn of_several_divisions_the_whole_one_is_opened() {
    let team = Team::new();
    let (one, two) = (
        divided(&team, "7F3K-9QXZ", 4),
        divided(&team, "7F3K-9QXZ", 5),
    );
    for (given, aside) in [
        (
            vec![&one[0], &one[1], &two[0], &two[1], &two[2]],
            vec!["1", "2"],
        ),
        (
            vec![&two[2], &one[1], &two[1], &one[2], &two[0]],
            vec!["2", "4"],
        ),
    ] {
        let folder = TempDir::new().unwrap();
        let (unsealed, joined) = joined(&team, &given, folder.path()).unwrap();
        assert_eq!((joined.of, joined.missing), (3, vec![]));
        assert_eq!(joined.aside, aside);
        let log = std::fs::read(unsealed.path().join("evidence/001.log")).unwrap();
        assert_eq!(log, LOG);
    }
    // Nothing is whole: the one that lacks least is spoken of.
    let refusal = refused(&team, &[&one[0], &two[0], &two[2]]);
    let OpenRefusal::NoneWhole { of, missing, first } = refusal else {
        panic!("{refusal:?}");
    };
    assert_eq!((of, missing, first.as_str()), (3, vec![2], "2"));
    // A part that nobody's part 1 names is still refused.
    let refusal = refused(&team, &[&one[0], &two[1], &one[2]]);
    assert!(matches!(refusal, OpenRefusal::OtherPart(name) if name == "2"));
}

/// Which part, of which division, is in its names: a copy of the same division has the same ones.
#[test]
fn another_division_has_other_names() {
    let slip = |text: &str| division(&[member(SLIP, text.as_bytes())]);
    assert_eq!(division(&[member("report.txt", b"")]), None);
    assert_eq!(slip("one"), slip("one"));
    let names = Identity::new("site.example".to_owned(), &SetClock::new(NOW));
    let id = |revision, part| names.message_id(revision, part, "site.example");
    let part = |number, text: &str| Some((number, slip(text).unwrap()));
    assert_eq!(id(1, part(1, "one")), id(1, part(1, "one")));
    let all = [
        id(1, None),
        id(1, part(1, "one")),
        id(1, part(2, "one")),
        id(1, part(1, "two")),
        id(2, None),
        id(2, part(1, "one")),
    ];
    let distinct: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
}

/// Parts that hold so many octets; part 0, the report, less.
fn cuts(sizes: &[u64], most: u64) -> Result<Vec<Vec<(usize, u64)>>, Undivided> {
    let parts = divide(sizes, |part, cuts| {
        let taken: u64 = cuts.iter().map(|cut| cut.size).sum();
        taken <= if part == 0 { most / 2 } else { most }
    })?;
    let plain = |cuts: Vec<Cut>| cuts.into_iter().map(|cut| (cut.file, cut.size)).collect();
    Ok(parts.into_iter().map(plain).collect())
}

#[test]
fn files_are_divided_only_where_no_part_holds_them() {
    const K: u64 = 1000;
    let whole = vec![vec![(0, 10 * K), (1, 20 * K)]];
    assert_eq!(cuts(&[10 * K, 20 * K], 200 * K), Ok(whole));
    assert_eq!(cuts(&[], 200 * K), Ok(vec![vec![]]));
    let moved = vec![vec![(0, 90 * K)], vec![(1, 200 * K)], vec![(2, 1)]];
    assert_eq!(cuts(&[90 * K, 200 * K, 1], 200 * K), Ok(moved));
    let divided = vec![
        vec![(0, 100 * K)],
        vec![(0, 200 * K)],
        vec![(0, 150 * K), (1, 50 * K)],
    ];
    assert_eq!(cuts(&[450 * K, 50 * K], 200 * K), Ok(divided));
    // Not worth a piece: it begins in the next part.
    let next = vec![vec![(0, 60 * K)], vec![(1, 200 * K)], vec![(1, 1)]];
    assert_eq!(cuts(&[60 * K, 200 * K + 1], 200 * K), Ok(next));
    assert_eq!(cuts(&[100 * K * K], 200 * K), Err(Undivided::TooMany));
    assert_eq!(cuts(&[100 * K], 20 * K), Err(Undivided::Report));
}

/// Each part can be read by hand: what it is and what it has stands in it in words.
#[test]
fn each_part_says_in_words_what_it_has() {
    let team = Team::new();
    let parts = sealed(&team, "7F3K-9QXZ");
    let texts = parts.iter().map(|part| {
        let folder = TempDir::new().unwrap();
        let mut bytes = part.as_slice();
        let way = Way::Keys {
            secret: &team.secret,
            passphrase: None,
        };
        let source = Source::Stream(&mut bytes);
        let out = folder.path().join("out");
        let unsealed = unseal(source, way, None, &out, &Progress::default()).unwrap();
        std::fs::read_to_string(unsealed.path().join(TEXT)).unwrap()
    });
    let texts: Vec<String> = texts.collect();
    assert!(
        texts[0].contains("evidence/002.png: part 3"),
        "{}",
        texts[0]
    );
    assert!(texts[1].contains("Part 2 of 3 of the report 7F3K-9QXZ"));
    assert!(texts[1].contains("evidence/001.log.002: part 2"));
    assert!(!texts[1].contains("evidence/002.png"));
}
