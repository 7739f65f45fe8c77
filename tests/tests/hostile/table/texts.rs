//! What a team writes: TOML, rules, Fluent, Markdown, pictures. Each is signed as it is, and shown to a reporter, who begins to
//! fill it in; then its author is told.

use super::{Is, Stock, Table, zip};
use crate::desk::{FORM, TEAM};

const WORDS: &str = "locales/en/incident.ftl";
const ABOUT: &str = "locales/en/team.md";
const LOGO: &str = "assets/logo.png";

/// Shown, filled in, and checked as a folder.
fn text(
    table: &Table,
    stock: &Stock,
    class: &'static str,
    input: &str,
    path: &str,
    octets: impl AsRef<[u8]>,
) {
    let bundle = table.file("team.tocsin", stock.with(path, &octets));
    let mut show = table.cli(&["show"]);
    table.row(class, input, Is::Either, show.arg(&bundle));
    let mut fill = table.cli(&["fill"]);
    fill.arg(&bundle)
        .arg(table.fresh("sheet.txt"))
        .arg("--no-editor");
    table.row(class, &format!("{input}: filled in"), Is::Either, &fill);
    let folder = table.fresh("team");
    for (name, content) in stock.small() {
        let file = folder.join(&name);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("folder");
        let content = if name == path {
            octets.as_ref()
        } else {
            &content
        };
        std::fs::write(file, content).expect("file");
    }
    let mut check = table.cli(&["team", "check"]);
    table.row(
        class,
        &format!("{input}: checked"),
        Is::Either,
        check.arg(&folder),
    );
}

fn toml(table: &Table, stock: &Stock) {
    let small = String::from_utf8(stock.small()[TEAM].clone()).expect("text");
    // In the place of the format, or beside it.
    let team = |more: &str| match more.starts_with("format") {
        true => small.replacen("format = 1", more, 1),
        false => format!("{more}\n{small}"),
    };
    for (label, words) in [
        (
            "10,000 [ of an array",
            format!("x-a = {}{}", "[".repeat(10_000), "]".repeat(10_000)),
        ),
        (
            "10,000 { of a table",
            format!("x-a = {}{}", "{a=".repeat(10_000), "}".repeat(10_000)),
        ),
        (
            "10,000 points of a key",
            format!("x-a{} = 1", ".a".repeat(10_000)),
        ),
        ("a key twice", "x-a = 1\nx-a = 2".to_owned()),
        (
            "a number beyond all",
            "x-a = 99999999999999999999".to_owned(),
        ),
        ("a float that is none", "x-a = nan".to_owned()),
        ("a text without an end", "x-a = \"\"\"".to_owned()),
        (
            "an escape of the terminal",
            "x-a = \"\u{1b}[2J\"".to_owned(),
        ),
        ("format = inf", "format = inf".to_owned()),
        ("format = \"1\"", "format = \"1\"".to_owned()),
        ("format = -1", "format = -1".to_owned()),
        ("an unknown key", "evil = true".to_owned()),
        (
            "100,000 unknown keys",
            (0..20_000).map(|at| format!("e{at}=1\n")).collect(),
        ),
    ] {
        text(table, stock, "TOML", label, TEAM, team(&words));
    }
}

fn rules(table: &Table, stock: &Stock) {
    let form = stock.text(FORM);
    for (label, rule) in [
        ("a rule that is none", "((".to_owned()),
        ("2,000 brackets", "(".repeat(2000)),
        ("2,000 not", "!".repeat(2000) + "true"),
        ("2,000 minus", "-".repeat(2000) + "1 == 1"),
        ("1,000 and", vec!["true"; 1000].join(" && ")),
        ("itself", "email == \\\"x\\\"".to_owned()),
        ("a name that is not there", "evil == 1".to_owned()),
        ("a function that is not there", "system(1)".to_owned()),
        ("a division by nothing", "1 / 0 == 1".to_owned()),
        ("a number beyond all", "9223372036854775808 == 1".to_owned()),
        (
            "a product beyond all",
            "9223372036854775807 * 2 == 1".to_owned(),
        ),
        (
            "a pattern of 1,000,000 states",
            "name.matches(\\\"(a{1000}){1000}\\\")".to_owned(),
        ),
        (
            "a pattern that never ends",
            "name.matches(\\\"(a*)*b\\\")".to_owned(),
        ),
        (
            "a pattern that looks around",
            "name.matches(\\\"(?=a)\\\")".to_owned(),
        ),
        ("an escape of the terminal", "\u{7f} == 1".to_owned()),
    ] {
        let changed = form.replacen(
            "\nname = { ",
            &format!("\nname = {{ when = \"{rule}\", "),
            1,
        );
        assert_ne!(form, changed, "the form has another shape");
        text(table, stock, "rule", label, FORM, changed);
    }
}

fn fluent(table: &Table, stock: &Stock) {
    let words = stock.text(WORDS);
    let name = |value: &str| words.replacen("\nname = ", &format!("\nname = {value}\nx-was = "), 1);
    let many =
        |count: usize, one: &dyn Fn(usize) -> String| -> String { (0..count).map(one).collect() };
    for (label, changed) in [
        ("says itself", name("{ name }")),
        (
            "two that say each other",
            name("{ x1 }") + "\nx1 = { name }\n",
        ),
        (
            "60 doublings",
            name("{ x0 }")
                + "\n"
                + &many(60, &|at| format!("x{at} = {{ x{0} }}{{ x{0} }}\n", at + 1))
                + "x60 = ha\n",
        ),
        (
            "a billion laughs",
            name("{ x0 }")
                + "\n"
                + &many(9, &|at| {
                    format!("x{at} = {}\n", format!("{{ x{} }}", at + 1).repeat(10))
                })
                + "x9 = lol\n",
        ),
        (
            "100,000 variants",
            name(&format!(
                "{{ $a ->\n{} *[other] b\n }}",
                many(60_000, &|at| format!(" [{at}] b\n"))
            )),
        ),
        (
            "arguments that are not there",
            name("{ $evil } { $name } { NUMBER($x) } { DATETIME($y) }"),
        ),
        (
            "controls in quotes",
            name("{ \"\\u001b\" }[2J{ \"\\u202e\" }"),
        ),
        ("controls as they are", name("\u{1b}[2J\u{202e}")),
        ("a function that is not there", name("{ EVIL(1) }")),
        (
            "1,000 placeables in each other",
            name(&format!("{}\"a\"{}", "{ ".repeat(1000), " }".repeat(1000))),
        ),
        (
            "the program's own words",
            words.clone() + "\ncert-revoked = All is well.\ntrust-checked = checked by you\n",
        ),
        (
            "a term of the program",
            words.clone() + "\n-brand = Tocsin\n",
        ),
        ("no message", String::new()),
        ("not Fluent", "\u{0}\u{1}".repeat(1000)),
    ] {
        text(table, stock, "Fluent", label, WORDS, changed);
    }
}

fn markdown(table: &Table, stock: &Stock) {
    let about = stock.text(ABOUT);
    for (label, more) in [
        ("100,000 [", "[".repeat(100_000)),
        ("100,000 *", "*".repeat(100_000)),
        ("100,000 >", "> ".repeat(50_000)),
        ("100,000 `", "`".repeat(100_000)),
        ("100,000 <", "<".repeat(100_000)),
        (
            "lists in each other",
            (0..500)
                .map(|at| format!("{}- x\n", "  ".repeat(at)))
                .collect(),
        ),
        (
            "a link that is a script",
            "[x](javascript:alert(1))".to_owned(),
        ),
        ("a link to a file", "[x](file:///etc/passwd)".to_owned()),
        (
            "a link that mails",
            "[x](mailto:a@b.example?bcc=evil@evil.example&body=x)".to_owned(),
        ),
        (
            "a link that says another",
            "[https://good.example](https://evil.example)".to_owned(),
        ),
        (
            "a remote picture",
            "![x](http://evil.example/x.png)".to_owned(),
        ),
        (
            "a page",
            "<script src=http://evil.example></script><iframe src=x>".to_owned(),
        ),
        ("an entity", "&#27;[2J &#x202e; &#0;".to_owned()),
        ("an escape of the terminal", "\u{1b}[2J".to_owned()),
        (
            "10,000 references",
            (0..10_000)
                .map(|at| format!("[r{at}]: http://evil.example/{at}\n"))
                .collect(),
        ),
        (
            "a table of 10,000 columns",
            format!("|{}\n|{}\n", "a|".repeat(10_000), "-|".repeat(10_000)),
        ),
    ] {
        let more: String = more;
        text(
            table,
            stock,
            "Markdown",
            label,
            ABOUT,
            format!("{about}\n\n{more}\n"),
        );
    }
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    [
        &(data.len() as u32).to_be_bytes()[..],
        &body,
        &zip::crc(&body).to_be_bytes(),
    ]
    .concat()
}

fn pictures(table: &Table, stock: &Stock) {
    let logo = stock.example[LOGO].clone();
    let head = |width: u32, height: u32, rest: [u8; 5]| {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"IHDR", &[&size[..], &rest].concat()),
        ]
        .concat()
    };
    let plain = [8, 2, 0, 0, 0];
    let end = chunk(b"IEND", b"");
    // An empty stream of zlib, and one that says that it goes on.
    let empty = chunk(b"IDAT", b"\x78\x9c\x03\0\0\0\0\x01");
    let with = |width, height, rest, more: Vec<u8>| {
        [head(width, height, rest), more, empty.clone(), end.clone()].concat()
    };
    let flipped = |at: usize| {
        let mut octets = logo.clone();
        octets[at] ^= 1;
        octets
    };
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("100,000 by 100,000", with(100_000, 100_000, plain, Vec::new())),
        ("2 to the 31st wide", with(0x7fff_ffff, 1, plain, Vec::new())),
        ("4 billion wide", with(u32::MAX, u32::MAX, plain, Vec::new())),
        ("no width", with(0, 1, plain, Vec::new())),
        ("17 bits", with(1, 1, [17, 2, 0, 0, 0], Vec::new())),
        ("an interlace of its own", with(1, 1, [8, 2, 0, 0, 9], Vec::new())),
        ("colours that are not there", with(16, 16, [8, 3, 0, 0, 0], Vec::new())),
        ("words of a gibibyte, compressed", with(16, 16, plain, chunk(b"zTXt", &[b"x\0\0\x78\x9c".to_vec(), b"\xec\xc1\x01\x01\0\0\0\x80\x90\xfe\xaf\xee\x08\x0a".repeat(20_000)].concat()))),
        ("a profile of colours, compressed", with(16, 16, plain, chunk(b"iCCP", &[b"x\0\0\x78\x9c".to_vec(), vec![0; 100_000]].concat()))),
        ("animated", with(16, 16, plain, [chunk(b"acTL", &[0xff; 8]), chunk(b"fcTL", &[0xff; 26])].concat())),
        ("100,000 pieces", with(16, 16, plain, chunk(b"tEXt", b"a\0b").repeat(20_000))),
        ("a piece of 4 GiB", [head(16, 16, plain), b"\xff\xff\xff\xffIDAT".to_vec()].concat()),
        ("a head twice", with(16, 16, plain, head(16, 16, plain)[8..].to_vec())),
        ("no end", [head(16, 16, plain), empty.clone()].concat()),
        ("nothing in it", [head(16, 16, plain), end.clone()].concat()),
        ("less than it says", with(256, 256, plain, Vec::new())),
        ("a sum that is wrong", flipped(29)),
        ("a bit flipped", flipped(logo.len() / 2)),
        ("cut off", logo.iter().copied().take(logo.len() / 2).collect()),
        ("something behind it", [logo.as_slice(), b"<script>"].concat()),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg'><image href='http://evil.example/x.png'/></svg>".to_vec()),
        ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9".to_vec()),
        ("GIF", b"GIF89a\xff\xff\xff\xff\x80\0\0".to_vec()),
        ("a page", b"<!DOCTYPE html>".to_vec()),
        ("empty", Vec::new()),
        ("zeros", vec![0; 100_000]),
    ];
    for (label, octets) in cases {
        text(table, stock, "logo", label, LOGO, octets);
    }
}

/// What acts on a terminal, in each text of a team that one prints.
fn printed(table: &Table, stock: &Stock) {
    let team = String::from_utf8(stock.small()[TEAM].clone()).expect("text");
    let evil = "\\u001b[2J\\u202e\\u200b";
    for (key, old) in [
        ("name", "en = \"XYZ-CERT\""),
        ("telephone", "telephone = \"+1 514 555 0150\""),
        ("emergency", "emergency = \"+1 514 555 0151\""),
        ("web", "web = \"https://www.xyz-cert.example/\""),
        (
            "address",
            "\"XYZ University, Computing Services Department\"",
        ),
        ("to", "to = [\"report@xyz-cert.example\"]"),
        ("subject", "subject = \"[XYZ-CERT] {ref}\""),
        (
            "report-forgery",
            "report-forgery = \"+1 514 555 0150, forgery@xyz-cert.example\"",
        ),
        ("id", "id = \"xyz-cert.example\""),
        ("version", "version = 1"),
        ("zone", "zone = \"America/Toronto\""),
        ("domains", "domains = [\"xyz-university.example\"]"),
    ] {
        assert!(team.contains(old), "{old}");
        let new = match old.rfind('"') {
            Some(at) if old.ends_with('"') => format!("{}{evil}\"", &old[..at]),
            Some(at) => format!("{}{evil}{}", &old[..at], &old[at..]),
            None => format!("version = \"{evil}\""),
        };
        text(
            table,
            stock,
            "printed",
            &format!("an escape in {key}"),
            TEAM,
            team.replacen(old, &new, 1),
        );
    }
    for path in [
        "CONTACT",
        "lists/recipients.toml",
        "locales/en/common.ftl",
        FORM,
    ] {
        let octets = [
            stock.example[path].as_slice(),
            b"\n# \x1b[2J\n\x1b[2J = 1\n",
        ]
        .concat();
        text(
            table,
            stock,
            "printed",
            &format!("an escape in {path}"),
            path,
            octets,
        );
    }
}

pub fn all(table: &Table, stock: &Stock) {
    toml(table, stock);
    rules(table, stock);
    fluent(table, stock);
    markdown(table, stock);
    pictures(table, stock);
    printed(table, stock);
}
