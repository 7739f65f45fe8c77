//! Drafts that somebody else has exported, or says so.

use super::kept::{PASSPHRASE, desk, find};
use super::{Is, Stock, Table, folder_of};
use tocsin_core::openpgp::seal::{self, Content, Member};
use tocsin_tests::command::succeed;

pub fn all(table: &Table, stock: &Stock) {
    let (data, passphrase) = desk(table, stock);
    let draft = find(&data.join("drafts"), ".draft");
    let id = draft
        .file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let file = table.fresh("x.tocsin-draft");
    let mut export = table.cli_in(&data, &["draft", "export", &id]);
    export.arg(&file).arg("--passphrase-file").arg(&passphrase);
    succeed(export.arg("--file-passphrase-file").arg(&passphrase));
    let whole = std::fs::read(&file).expect("the file");
    let import = |input: &str, is: Is, octets: &[u8]| {
        let data = table.fresh("data");
        let evidence = folder_of(&data).join("evidence");
        let mut import = table.cli_in(&data, &["draft", "import"]);
        import.arg(table.file("x.tocsin-draft", octets));
        import
            .arg("--passphrase-file")
            .arg(&passphrase)
            .arg("--file-passphrase-file")
            .arg(&passphrase);
        table.row(
            "exported draft",
            input,
            is,
            import.arg("--evidence").arg(&evidence),
        );
    };
    import("as it was", Is::Served("the same report"), &whole);
    for at in [
        0,
        1,
        2,
        3,
        4,
        10,
        15,
        16,
        17,
        18,
        20,
        60,
        200,
        5000,
        whole.len() / 2,
        whole.len() - 30,
        whole.len() - 1,
    ] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        import(&format!("octet {at} flipped"), Is::Refused(""), &flipped);
        import(
            &format!("ends after {at} octets"),
            Is::Refused(""),
            &whole[..at],
        );
    }
    let esk = |s2k: &[u8]| {
        let body = [b"\x04\x09".as_slice(), s2k].concat();
        [
            &[0xc3, body.len() as u8],
            body.as_slice(),
            &whole[2 + usize::from(whole[1])..],
        ]
        .concat()
    };
    for (label, octets) in [
        ("empty", Vec::new()),
        ("zeros", vec![0; 10_000]),
        ("a bundle", stock.sign(stock.small())),
        (
            "a draft as it is kept",
            std::fs::read(&draft).expect("the draft"),
        ),
        (
            "2 TiB for the passphrase",
            esk(&[&[4][..], &[7; 16], &[255, 255, 31]].concat()),
        ),
        (
            "62 MiB of hashing for the passphrase",
            esk(&[&[3, 10][..], &[7; 8], &[255]].concat()),
        ),
        ("a passphrase that is not hashed", esk(&[0, 10])),
        (
            "a derivation of its own",
            esk(&[&[101][..], &[7; 20]].concat()),
        ),
        (
            "500 passphrases",
            [
                esk(&[&[3, 10][..], &[7; 8], &[255]].concat())[..15].repeat(500),
                whole.clone(),
            ]
            .concat(),
        ),
        ("something behind it", [whole.as_slice(), b"x"].concat()),
        ("twice", [whole.as_slice(), &whole].concat()),
    ] {
        import(label, Is::Either, &octets);
    }
    inside(table, stock, &import);
}

/// What may be in one that opens: other files than this program writes.
fn inside(table: &Table, stock: &Stock, import: &dyn Fn(&str, Is, &[u8])) {
    let member = |name: &str, octets: &[u8]| Member {
        name: name.to_owned(),
        media_type: "application/octet-stream".to_owned(),
        content: Content::Bytes(octets.to_vec()),
    };
    let bundle = stock.sign(stock.example.clone());
    let json = |words: &str| member("draft.json", words.as_bytes());
    let team = || member("team.tocsin", &bundle);
    let deep = "[".repeat(100_000);
    for (label, members) in [
        ("nothing", vec![member("x", b"y")]),
        ("no draft", vec![team()]),
        ("no bundle", vec![json("{}")]),
        ("a draft of nothing", vec![team(), json("{}")]),
        ("a draft that is no JSON", vec![team(), json("\u{1b}[2J")]),
        ("a draft of 100,000 [", vec![team(), json(&deep)]),
        (
            "a draft of a later format",
            vec![team(), json("{\"format\":99}")],
        ),
        (
            "a bundle that is none",
            vec![member("team.tocsin", b"x"), json("{}")],
        ),
        (
            "other files",
            vec![team(), json("{}"), member("evil.sh", b"x")],
        ),
        ("evidence alone", vec![member("evidence/001.log", b"x")]),
    ] {
        let path = table.fresh("made.tocsin-draft");
        let sealed = seal::seal_with_passphrase(&members, PASSPHRASE, &path, &Default::default());
        sealed.expect("sealed");
        import(
            &format!("inside: {label}"),
            Is::Refused(""),
            &std::fs::read(&path).expect("the file"),
        );
    }
}
