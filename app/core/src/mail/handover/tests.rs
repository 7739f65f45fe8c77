//! What each program makes of its command line, by small models of how they read it.

use super::found::{chosen, programs};
use super::*;
use crate::start::places::{Places, System};
use std::collections::BTreeMap;

const TEXT: &str = "The attached file is an encrypted report, reference 7F3K-9QWE.\nOpen it: l'archive, \"as is\".\n";

fn program(kind: Kind) -> Program {
    let command = vec![OsString::from("/usr/bin/program")];
    Program { kind, command }
}

fn message(to: &[&str], subject: &str, file: &str) -> Message {
    let to: Vec<String> = to.iter().map(|to| (*to).to_owned()).collect();
    Message::new(&to, subject, TEXT, Path::new(file)).unwrap()
}

fn argv(kind: Kind, message: &Message) -> Result<Vec<String>, HandoverRefusal> {
    let argv = program(kind).argv(message)?;
    let words = argv.into_iter().skip(1);
    Ok(words.map(|word| word.into_string().unwrap()).collect())
}

fn unpercent(text: &str) -> String {
    let mut octets = Vec::new();
    let mut rest = text.bytes();
    while let Some(octet) = rest.next() {
        octets.push(match octet {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            octet => octet,
        });
    }
    String::from_utf8(octets).unwrap()
}

/// How Thunderbird's compose window reads its one argument: a quote opens behind an equals sign, and closes before a comma or
/// the end; commas between quotes divide nothing. Single quotes are taken off, and all else is percent-decoded.
fn thunderbird(argument: &str) -> BTreeMap<String, String> {
    let chars: Vec<char> = argument.chars().collect();
    let (mut pieces, mut open) = (vec![String::new()], None);
    for (at, c) in chars.iter().copied().enumerate() {
        let next = chars.get(at + 1).copied();
        let before = at.checked_sub(1).map(|at| chars[at]);
        match c {
            c if open == Some(c) && matches!(next, None | Some(',')) => open = None,
            '\'' | '"' if open.is_none() && before == Some('=') => open = Some(c),
            ',' if open.is_none() => {
                pieces.push(String::new());
                continue;
            }
            _ => {}
        }
        pieces.last_mut().unwrap().push(c);
    }
    let pairs = pieces.iter().filter_map(|piece| piece.split_once('='));
    let read = |value: &str| {
        let inside = value.strip_prefix('\'').and_then(|v| v.strip_suffix('\''));
        inside.map_or_else(|| unpercent(value), str::to_owned)
    };
    pairs
        .map(|(name, value)| (name.to_owned(), read(value)))
        .collect()
}

/// A `mailto:` address as Evolution and Claws Mail read it: to whom, and the fields by name.
fn mailto(address: &str) -> (Vec<String>, BTreeMap<String, String>) {
    let rest = address.strip_prefix("mailto:").unwrap();
    let (to, fields) = rest.split_once('?').unwrap();
    let fields = fields
        .split('&')
        .map(|field| field.split_once('=').unwrap());
    let fields = fields.map(|(name, value)| (name.to_owned(), unpercent(value)));
    (to.split(',').map(unpercent).collect(), fields.collect())
}

/// The path of a `file:` address.
fn path_of(url: &str) -> String {
    unpercent(url.strip_prefix("file://").unwrap())
}

const HOSTILE: [&str; 9] = [
    "/home/a/report-7F3K-9QWE.tar.pgp",
    "/home/it's, a \"file\"/r.tar.pgp",
    "/home/a,attachment='file:///etc/shadow',b/r.tar.pgp",
    "/home/100%/%2e%2e/r&attach=x.tar.pgp",
    "/home/$(touch x) `id`; rm -rf #?/r.tar.pgp",
    "/home/-attach/--attach/-r.tar.pgp",
    "/home/משטרה/報告.tar.pgp",
    "/home/back\\slash/r.tar.pgp",
    "/home/'/r.tar.pgp",
];

#[test]
fn thunderbird_reads_what_it_was_told() {
    for file in HOSTILE {
        for subject in [
            "Report 7F3K-9QWE",
            "it's 'x', no",
            "a,b=c,body='x",
            "100 %20 \"x\"",
            "'",
        ] {
            let to = ["cert@xyz.example", "o'neil+x@xyz.example"];
            let argv = argv(Kind::Thunderbird, &message(&to, subject, file));
            if subject.contains("',") {
                let refused = HandoverRefusal::Inexpressible(Kind::Thunderbird, subject.into());
                assert_eq!(argv, Err(refused));
                continue;
            }
            let argv = argv.unwrap();
            assert_eq!((argv.len(), argv[0].as_str()), (2, "-compose"));
            let mut read = thunderbird(&argv[1]);
            assert_eq!(read.remove("to").unwrap(), to.join(","));
            assert_eq!(read.remove("subject").unwrap(), subject);
            assert_eq!(read.remove("body").unwrap(), TEXT);
            let files = read.remove("attachment").unwrap();
            // It divides what it read at commas once more.
            let files: Vec<&str> = files.split(',').collect();
            assert_eq!(files.len(), 1);
            assert_eq!(path_of(files[0]), file);
            assert!(read.is_empty(), "{read:?}");
        }
    }
}

#[test]
fn a_quote_before_a_comma_cannot_be_told_to_thunderbird() {
    let to = ["\"a',attachment='file:///etc/passwd\"@xyz.example"];
    let message = message(&to, "x", "/tmp/r.tar.pgp");
    for kind in [Kind::Thunderbird, Kind::Betterbird] {
        let refused = HandoverRefusal::Inexpressible(kind, to[0].into());
        assert_eq!(argv(kind, &message), Err(refused));
    }
    // An address that is percent-encoded says it.
    let argv = argv(Kind::Address, &message).unwrap();
    assert_eq!(mailto(&argv[0]).0, to);
}

#[test]
fn mailto_and_what_is_made_of_it_say_the_same() {
    let to = ["-a&b=c?d%@xyz.example", "cert@xyz.example"];
    let subject = "a&b=c?d#e%20 – 100 %, it's \"x\"";
    for file in HOSTILE {
        let message = message(&to, subject, file);
        let plain = argv(Kind::Address, &message).unwrap();
        let claws = argv(Kind::Claws, &message).unwrap();
        let evolution = argv(Kind::Evolution, &message).unwrap();
        assert_eq!((plain.len(), claws.len(), evolution.len()), (1, 4, 1));
        for address in [&plain[0], &claws[1], &evolution[0]] {
            let (whom, mut fields) = mailto(address);
            assert_eq!(whom, to);
            assert_eq!(fields.remove("subject").unwrap(), subject);
            assert_eq!(fields.remove("body").unwrap(), TEXT.replace('\n', "\r\n"));
            let attached = fields.remove("attach");
            assert_eq!(
                attached,
                (address == &evolution[0]).then(|| file.to_owned())
            );
            assert!(fields.is_empty(), "{fields:?}");
        }
        // What begins with a dash would be an option, what has no root lies elsewhere.
        assert_eq!([&claws[0], &claws[2]], ["--compose", "--attach"]);
        assert!(claws[1].starts_with("mailto:"));
        assert_eq!(claws[3], file);
    }
}

#[test]
fn a_path_becomes_an_address_on_each_system() {
    for (path, windows, url) in [
        ("/home/a b/r.pgp", false, "file:///home/a%20b/r.pgp"),
        ("/home/a\\b", false, "file:///home/a%5Cb"),
        (
            "C:\\Users\\O'Brien, x\\r.pgp",
            true,
            "file:///C:/Users/O%27Brien%2C%20x/r.pgp",
        ),
        (
            "\\\\server\\share\\r.pgp",
            true,
            "file://server/share/r.pgp",
        ),
    ] {
        assert_eq!(quoted::file_url(path, windows), url);
    }
}

#[test]
fn kmail_takes_each_value_as_an_argument_of_its_own() {
    for file in HOSTILE {
        let subject = "--identity x, 100 % 'a' \"b\"";
        let to = ["a,b@xyz.example", "cert@xyz.example"];
        assert!(Message::new(&[to[0].to_owned()], subject, TEXT, Path::new(file)).is_err());
        let message = message(&to[1..], subject, file);
        let argv = argv(Kind::KMail, &message).unwrap();
        let [s, subject_told, b, text, a, url, whom] = argv.as_slice() else {
            panic!("{argv:?}")
        };
        assert_eq!([s, b, a], ["--subject", "--body", "--attach"]);
        assert_eq!([subject_told, text, whom], [subject, TEXT, to[1]]);
        assert_eq!(path_of(url), file);
    }
    let option = message(&["--attach@xyz.example"], "x", "/tmp/r");
    let refused = HandoverRefusal::Inexpressible(Kind::KMail, "--attach@xyz.example".into());
    assert_eq!(argv(Kind::KMail, &option), Err(refused));
}

#[test]
fn outlook_is_told_plain_addresses_and_no_words() {
    let plain = message(
        &["cert@xyz.example", "soc@xyz.example"],
        "x",
        "/tmp/it's, r.tar.pgp",
    );
    let told = argv(Kind::Outlook, &plain).unwrap();
    let expected = [
        "/c",
        "ipm.note",
        "/m",
        "cert@xyz.example;soc@xyz.example",
        "/a",
    ];
    assert_eq!(told[..5], expected);
    assert_eq!(told[5], "/tmp/it's, r.tar.pgp");
    assert!(!Kind::Outlook.takes_words());
    for to in [
        "a&subject=x@xyz.example",
        "/select@xyz.example",
        "\"a;b\"@xyz.example",
        "-a@xyz.example",
    ] {
        let message = message(&[to], "x", "/tmp/r");
        let refused = HandoverRefusal::Inexpressible(Kind::Outlook, to.into());
        assert_eq!(argv(Kind::Outlook, &message), Err(refused));
    }
}

#[test]
fn the_message_file_lies_beside_the_sealed_one() {
    let message = message(&["cert@xyz.example"], "x", "/tmp/report-7F3K.tar.pgp");
    let told = argv(Kind::MessageFile, &message).unwrap();
    assert_eq!(told, ["/tmp/report-7F3K.tar.pgp.eml"]);
}

#[test]
fn what_no_program_can_be_told_is_refused() {
    let file = Path::new("/tmp/r.tar.pgp");
    let to = |to: &str| Message::new(&[to.to_owned()], "x", TEXT, file).unwrap_err();
    for wrong in [
        "",
        "nobody",
        "a@b\r\nBcc: c@d",
        "a b@xyz.example",
        "a,b@xyz.example",
        "a\0@xyz.example",
    ] {
        assert_eq!(to(wrong), HandoverRefusal::Address(wrong.into()));
    }
    assert!(matches!(
        Message::new(&[], "x", TEXT, file),
        Err(HandoverRefusal::Address(_))
    ));
    let at = |path: &str| {
        let file = Path::new(path);
        Message::new(&["cert@xyz.example".into()], "x", TEXT, file).map(drop)
    };
    for wrong in ["r.tar.pgp", "/tmp/a\nb", "/tmp/a\u{1}b", "/tmp/a\tb", "-r"] {
        assert_eq!(
            at(wrong),
            Err(HandoverRefusal::Place(wrong.into())),
            "{wrong:?}"
        );
    }
}

#[test]
fn nothing_in_a_subject_ends_a_line() {
    let subject = "Report\r\nBcc: a@b\u{2028}x\0\u{202E}y";
    let message = message(&["cert@xyz.example"], subject, "/tmp/r");
    for kind in KINDS {
        for word in argv(*kind, &message).unwrap() {
            let word = word.replace(TEXT, "");
            assert!(
                !word.contains(['\r', '\n', '\0', '\u{2028}', '\u{202E}']),
                "{kind:?}: {word:?}"
            );
        }
    }
    let told = argv(Kind::Address, &message).unwrap();
    assert_eq!(mailto(&told[0]).1["subject"], "Report Bcc: a@b x y");
}

#[test]
fn every_kind_is_found_again_by_its_name() {
    for kind in KINDS {
        assert_eq!(Kind::named(kind.name()), Some(*kind));
    }
    assert_eq!(Kind::named(" Thunderbird "), Some(Kind::Thunderbird));
    assert_eq!(Kind::named("mutt"), None);
}

/// A machine with these programs.
#[cfg(unix)]
fn machine(folder: &Path, system: System, names: &[&str]) -> Places {
    use std::os::unix::fs::PermissionsExt;
    for name in names {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "#!/bin/sh\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let here = vec![folder.to_owned()];
    let (path, installed) = match system {
        System::Desktop => (here, Vec::new()),
        _ => (Vec::new(), here),
    };
    Places {
        system,
        path,
        installed,
    }
}

#[test]
#[cfg(unix)]
fn each_system_offers_what_is_there_and_works() {
    let kinds = |system, names: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let places = machine(folder.path(), system, names);
        let kinds = programs(&places).into_iter().map(|p| p.kind);
        kinds.collect::<Vec<_>>()
    };
    assert_eq!(kinds(System::Desktop, &[]), []);
    let all = [
        "xdg-open",
        "claws-mail",
        "kmail",
        "evolution",
        "betterbird",
        "thunderbird",
    ];
    let here = [
        Kind::Thunderbird,
        Kind::Betterbird,
        Kind::Evolution,
        Kind::KMail,
        Kind::Claws,
        Kind::Address,
    ];
    assert_eq!(kinds(System::Desktop, &all), here);
    let mac = ["Thunderbird.app/Contents/MacOS/thunderbird"];
    assert_eq!(kinds(System::Mac, &mac), [Kind::Thunderbird, Kind::Address]);
    let windows = ["Microsoft Office/root/Office16/OUTLOOK.EXE"];
    let here = [Kind::Outlook, Kind::MessageFile, Kind::Address];
    assert_eq!(kinds(System::Windows, &windows), here);
}

#[test]
fn without_a_name_only_one_that_is_sure_is_taken() {
    let here = |kinds: &[Kind]| kinds.iter().map(|kind| program(*kind)).collect::<Vec<_>>();
    let taken = |name, kinds: &[Kind]| chosen(name, here(kinds)).map(|p| p.kind);
    let (a, b, m) = (Kind::Thunderbird, Kind::KMail, Kind::Address);
    assert_eq!(taken(None, &[a, m]), Ok(a));
    assert_eq!(taken(None, &[m]), Ok(m));
    assert_eq!(taken(None, &[]), Err(HandoverRefusal::NoneHere));
    assert_eq!(taken(Some("kmail"), &[]), Err(HandoverRefusal::NoneHere));
    let several = HandoverRefusal::Several(vec!["thunderbird", "kmail"]);
    assert_eq!(taken(None, &[a, b, m]), Err(several));
    assert_eq!(taken(Some("KMail"), &[a, b, m]), Ok(b));
    let not_here = HandoverRefusal::NotHere("mutt".into(), vec!["thunderbird", "mailto"]);
    assert_eq!(taken(Some("mutt"), &[a, m]), Err(not_here));
}
