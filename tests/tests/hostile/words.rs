//! Words in Fluent that were made to hurt, and characters that nobody sees.

use crate::desk::{Desk, FORM, PASSES, TEAM, many};

const WORDS: &str = "locales/en/incident.ftl";

#[test]
fn messages() {
    let mut desk = Desk::new();
    let words = desk.example(WORDS);
    let with = |more: String| vec![(WORDS, format!("{words}\n{more}").into_bytes())];
    desk.check(
        "a message that says itself",
        "text-cyclic",
        &with("x1 = { x1 }\n".into()),
    );
    desk.check(
        "two messages that say each other",
        "text-cyclic",
        &with("x1 = { x2 }\nx2 = { x1 }\n".into()),
    );
    desk.check(
        "an attribute that says its message",
        "text-cyclic",
        &with("x1 = a { x1.b }\n    .b = { x1 }\n".into()),
    );
    desk.check(
        "a term that says itself",
        "text-cyclic",
        &with("-x1 = { -x1 }\nx2 = { -x1 }\n".into()),
    );
    let ring = many(10_000, |at| {
        format!("x{at} = {{ x{} }}\n", (at + 1) % 10_000)
    });
    desk.check("a ring of 10,000 messages", "text-cyclic", &with(ring));
    let line = many(10_000, |at| format!("x{at} = {{ x{} }}\n", at + 1)) + "x10000 = end\n";
    desk.check(
        "10,000 messages, each in the one before",
        "text-explodes",
        &with(line),
    );
    let doubling = many(60, |at| {
        format!("x{at} = {{ x{n} }}{{ x{n} }}\n", n = at + 1)
    }) + "x60 = ha\n";
    desk.check("60 doublings", "text-explodes", &with(doubling));
    let tenfold = many(9, |at| {
        format!("x{at} = {}\n", format!("{{ x{} }}", at + 1).repeat(10))
    }) + "x9 = lol\n";
    desk.check("a billion laughs", "text-explodes", &with(tenfold));
    let full = 1024 * 1024 - words.len() - 100;
    desk.check(
        "a message of 1 MiB",
        "text-explodes",
        &with(format!("x1 = {}\n", "a".repeat(full))),
    );
    desk.check(
        "a message of 2 MiB",
        "file-too-large",
        &with(format!("x1 = {}\n", "a".repeat(2 * full))),
    );
    desk.check(
        "a message of 1 MiB in lines",
        "text-explodes",
        &with(format!("x1 =\n{}", "    a\n".repeat(full / 6))),
    );
    desk.check(
        "100,000 messages",
        "too-many",
        &with(many(70_000, |at| format!("x{at:05} = a\n"))),
    );
    desk.check(
        "100,000 attributes",
        "too-many",
        &with(format!(
            "x1 = a\n{}",
            many(80_000, |at| format!(" .a{at:05}=b\n"))
        )),
    );
    desk.check(
        "25,000 messages",
        "text-needless",
        &with(many(25_000, |at| format!("x{at:05} = a\n"))),
    );
    desk.check(
        "10,000 messages of two placeables",
        "too-many",
        &with(many(10_000, |at| format!("x{at:05} = {{ $a }}{{ $b }}\n"))),
    );
    let own = ["ar", "de", "en", "fr", "he", "ja"].map(|tag| {
        let path = format!("locales/{tag}/incident.ftl");
        let words = desk.example(&path);
        (path, words)
    });
    for (name, code, count) in [
        ("97,000 messages in six languages", "text-needless", 16_000),
        ("103,000 messages in six languages", "too-many", 17_000),
    ] {
        let more = many(count, |at| format!("x{at:05} = a\n"));
        let files = own.each_ref().map(|(path, words)| {
            let text = format!("{words}\n{more}");
            (&**path, text.into_bytes())
        });
        desk.check(name, code, &files);
    }
    desk.check(
        "100,000 times the same message",
        "too-many",
        &with("x1 = a\n".repeat(100_000)),
    );
    for (name, open, middle, close) in [
        ("placeables", "{ ", "\"a\"", " }"),
        ("choices", "{ 1 ->\n *[a] ", "a", "\n }"),
        ("calls", "{ NUMBER(", "1", ") }"),
    ] {
        for times in [1_000, 10_000] {
            let text = format!(
                "x1 = {}{middle}{}\n",
                open.repeat(times),
                close.repeat(times)
            );
            desk.check(
                &format!("{times} {name} in each other"),
                "text-",
                &with(text),
            );
        }
    }
    desk.check(
        "100,000 choices side by side",
        "too-many",
        &with(format!("x1 = {}\n", "{ 1 ->\n *[a] b\n }".repeat(50_000))),
    );
    desk.check(
        "a choice of 50,000 variants",
        "text-",
        &with(format!(
            "x1 = {{ $a ->\n{} *[other] b\n }}\n",
            many(50_000, |at| format!(" [{at}] b\n"))
        )),
    );
    desk.check(
        "a number of 1 MiB",
        "text-",
        &with(format!("x1 = {{ {} }}\n", "9".repeat(full - 10))),
    );
    desk.check(
        "a number with a billion places",
        "text-",
        &with("x1 = { NUMBER(1, minimumFractionDigits: 1000000000) }\n".into()),
    );
    desk.check(
        "100,000 escapes",
        "text-",
        &with(format!("x1 = {{ \"{}\" }}\n", "\\U01F602".repeat(100_000))),
    );
    desk.check(
        "an escape of half a character",
        "text-",
        &with("x1 = { \"\\uD800\" }\n".into()),
    );
    desk.check(
        "100,000 lines that are wrong",
        "text-syntax",
        &with("?\n".repeat(100_000)),
    );
    desk.check(
        "100,000 braces that do not close",
        "too-many",
        &with(format!("x1 = {}\n", "{".repeat(100_000))),
    );
    desk.check("1 MiB of spaces", PASSES, &with(" ".repeat(full)));
    desk.check("1 MiB of comments", PASSES, &with("# a\n".repeat(full / 4)));
    desk.check(
        "a translation of other arguments",
        "text-",
        &[(
            "locales/fr/incident.ftl",
            format!(
                "{}\nx1 = {{ $a }}\n",
                desk.example("locales/fr/incident.ftl")
            )
            .into_bytes(),
        )],
    );
    let sources = many(60_000, |at| format!("x{at} = '0123456789abcdef'\n"));
    desk.check(
        "60,000 sources of translations",
        "file-too-large",
        &[(
            "locales/fr/sources.toml",
            format!("format = 1\nsource = 'en'\n['incident.ftl']\n{sources}").into_bytes(),
        )],
    );
    let sources = many(30_000, |at| format!("x{at} = '0123456789abcdef'\n"));
    desk.check(
        "30,000 sources that are not there",
        PASSES,
        &[(
            "locales/fr/sources.toml",
            format!("format = 1\nsource = 'fr'\n['incident.ftl']\n{sources}").into_bytes(),
        )],
    );
    desk.done();
}

/// As many messages as a file may have: what `team translate` writes of them it reads again, whatever becomes of them.
#[test]
fn translations() {
    let mut desk = Desk::new();
    let dir = desk.fresh();
    let path = |tag: &str| format!("locales/{tag}/incident.ftl");
    let texts = ["en", "fr"].map(|tag| (tag, desk.example(&path(tag))));
    let put = |tag: &str, word: &str| {
        let own = texts.iter().find(|(of, _)| *of == tag);
        let own = own.map(|(_, text)| text.as_str()).unwrap_or_default();
        let more = many(25_000, |at| format!("message{at} = {word}\n"));
        std::fs::write(dir.join(path(tag)), format!("{own}\n{more}")).expect("words");
    };
    let mut translate = desk.cli();
    translate.args(["team", "translate"]).arg(&dir).arg("fr");
    let mut steps = vec![("stubs", "en", "one"), ("again", "en", "one")];
    steps.extend([("translated", "fr", "un"), ("source changed", "en", "two")]);
    for (step, tag, word) in steps {
        put(tag, word);
        desk.refused(&format!("25,000 messages: {step}"), PASSES, &translate);
    }
    translate.arg("--accept");
    desk.refused("25,000 messages: accepted", PASSES, &translate);
    desk.done();
}

/// Shown as a visible mark, and told.
#[test]
fn characters_that_nobody_sees() {
    let mut desk = Desk::new();
    let words = desk.example(WORDS);
    let team = desk.example(TEAM);
    for (name, hidden) in [
        ("a change of direction", "\u{202e}"),
        ("an isolate", "\u{2066}"),
        ("a space without width", "\u{200b}"),
        ("a tag", "\u{e0041}"),
        ("a filler", "\u{3164}"),
        ("an escape of the terminal", "\u{1b}[2J"),
    ] {
        let prompt = words.replacen("\nname = ", &format!("\nname = {hidden}"), 1);
        assert_ne!(prompt, words);
        desk.check(
            &format!("{name} in a prompt"),
            "hidden-in-text",
            &[(WORDS, prompt.into_bytes())],
        );
        let called = team.replacen(
            "en = \"XYZ-CERT\"",
            &format!("en = \"XYZ{hidden}-CERT\""),
            1,
        );
        let code = match hidden {
            "\u{202e}" | "\u{2066}" => "hidden-character",
            "\u{1b}[2J" => "toml-syntax",
            _ => "hidden-in-text",
        };
        desk.check(
            &format!("{name} in the team's name"),
            code,
            &[(TEAM, called.into_bytes())],
        );
    }
    let many = words.replacen(
        "\nname = ",
        &format!("\nname = {}", "\u{202e}".repeat(100_000)),
        1,
    );
    desk.check(
        "100,000 changes of direction",
        "hidden-in-text",
        &[(WORDS, many.into_bytes())],
    );
    let marks = words.replacen(
        "\nname = ",
        &format!("\nname = a{}", "\u{301}".repeat(30_000)),
        1,
    );
    desk.check(
        "30,000 accents on a letter",
        PASSES,
        &[(WORDS, marks.into_bytes())],
    );
    let form = desk.example(FORM);
    let alike = form
        .replacen("\"name\", ", "\"name\", \"narne\", ", 1)
        .replacen("\nname = ", "\nnarne = { kind = 'text' }\nname = ", 1);
    desk.check(
        "two IDs that look the same",
        "ids-alike",
        &[(FORM, alike.into_bytes())],
    );
    let other = form.replacen("\nname = ", "\nn\u{430}me = { kind = 'text' }\nname = ", 1);
    desk.check(
        "an ID with a letter of another script",
        "toml-syntax",
        &[(FORM, other.into_bytes())],
    );
    let option = form.replacen("\"normal\"", "\"norm\u{430}l\"", 1);
    desk.check(
        "an option with a letter of another script",
        "value-wrong",
        &[(FORM, option.into_bytes())],
    );
    desk.done();
}

/// How other programs save texts.
#[test]
fn encodings() {
    let mut desk = Desk::new();
    for path in [
        TEAM,
        FORM,
        WORDS,
        "locales/en/team.md",
        "CONTACT",
        "lists/recipients.toml",
        "locales/en/common.ftl",
    ] {
        let text = desk.example(path);
        let utf16: Vec<u8> = [0xfeff]
            .into_iter()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        desk.check(&format!("{path} in UTF-16"), "not-utf8", &[(path, utf16)]);
        let latin: Vec<u8> = text.bytes().chain([b'\n', 0xe9]).collect();
        desk.check(&format!("{path} in Latin-1"), "not-utf8", &[(path, latin)]);
        let (zeros, macs) = match path {
            "CONTACT" => ("file-too-large", PASSES),
            _ if path.ends_with(".toml") => ("toml-syntax", "toml-syntax"),
            _ if path.ends_with(".md") => ("section-missing", "section-missing"),
            _ => ("text-syntax", "text-unwritten"),
        };
        desk.check(
            &format!("{path} of zeros"),
            zeros,
            &[(path, vec![0; 100_000])],
        );
        for (name, code, text) in [
            (
                "behind a byte order mark",
                "warnings: 1.",
                format!("\u{feff}{text}"),
            ),
            ("with lines of Windows", PASSES, text.replace('\n', "\r\n")),
        ] {
            desk.check(
                &format!("{path} {name}"),
                code,
                &[(path, text.into_bytes())],
            );
        }
        desk.check(
            &format!("{path} with lines of old Macs"),
            macs,
            &[(path, text.replace('\n', "\r").into_bytes())],
        );
    }
    desk.done();
}
