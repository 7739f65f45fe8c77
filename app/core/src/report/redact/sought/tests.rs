use super::*;
use crate::report::redact::GAP;
use proptest::prelude::*;

fn sought(texts: &[&str], values: &[Typed]) -> Sought {
    let mut sought = Gathering::default();
    texts.iter().for_each(|text| sought.text(text));
    values.iter().for_each(|value| sought.spellings(value));
    Sought::of(&[&sought])
}

#[test]
fn a_text_is_found_however_it_is_spelled() {
    for (text, spelled) in [
        ("192.0.2.17", "from 192[.]0[.]2[.]17, port 22"),
        ("192.0.2.17", "192(dot)0 (dot) 2{.}17"),
        ("192.0.2.17", r"grep 192\.0\.2\.17"),
        ("http://evil.example/x", "hxxp://evil[.]example/x"),
        ("http://evil.example/x", "HXXP[://]EVIL[dot]example/x"),
        ("anna@site.example", "anna (at) site [dot] example"),
        ("Anna Lindqvist", "anna\n  LINDQVIST"),
        ("Élodie Côté", "E\u{301}lodie CO\u{302}TE\u{301}"),
        ("secret", "se\u{ad}cr\u{200b}et"),
        ("secret", "ｓｅｃｒｅｔ"),
        ("Große Straße", "GROSSE STRASSE"),
        ("Ὀδυσσεύς", "ὈΔΥΣΣΕΎΣ"),
        ("+1 514 555 0177", "+1 (514) 555-0177"),
        ("one\ntwo lines", "only two  lines"),
        ("198.51.100.77", "198。51。100。77"),
        ("2001:DB8:0:0::77", "2001:db8::77"),
        ("2001:db8::77", "IP:2001:0DB8:0:0:0:0:0:0077, 22"),
        ("2001:db8::77", "[2001[:]db8:0:0::77]:443"),
        ("2001:db8::77", "2001:db8:0:0:0:0:0:77:443"),
        ("2001:0db8:1234", "2001:0db8:1234::1"),
        ("00:1b:44:11:3a:b7", "00-1B-44-11-3A-B7"),
        ("00:1b:44:11:3a:b7", "001b.4411.3ab7"),
        ("001b44113ab7", "00:1b:44:11:3a:b7"),
        (
            "d41d8cd98f00b204e9800998ecf8427e",
            "D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E",
        ),
        (
            "d41d8cd98f00b204e9800998ecf8427e",
            "d41d8cd9 8f00b204\ne9800998 ecf8427e",
        ),
    ] {
        let sought = sought(&[text], &[]);
        assert!(sought.is_in(spelled), "{text}: {spelled}");
        let masked = sought.masked(&format!("a {spelled} b"), GAP);
        assert!(
            masked.starts_with("a ") && masked.ends_with(" b"),
            "{masked}"
        );
        assert!(masked.contains(GAP) && !sought.is_in(&masked), "{masked}");
    }
}

#[test]
fn another_spelling_of_the_same_value_is_found() {
    let ip = |text: &str| Typed::Ip(text.parse().unwrap());
    for (value, spelled) in [
        (
            ip("2001:db8::17"),
            "2001:0DB8:0000:0000:0000:0000:0000:0017",
        ),
        (ip("2001:db8::17"), "2001:db8:0:0:0:0:0:17"),
        (ip("::ffff:192.0.2.17"), "192.0.2.17"),
        (
            Typed::Network("2001:db8:1::/48".parse().unwrap()),
            "2001:db8:1:0:0:0:0:0/48",
        ),
        (Typed::Url("https://evil.example/".into()), "evil.example"),
        (ip("198.51.100.77"), "::FFFF:c633:644d"),
        (
            Typed::Network("2001:db8::77/128".parse().unwrap()),
            "2001:db8:0:0::77",
        ),
        (
            Typed::Name("xn--bcher-kva.example".into()),
            "BÜCHER.example",
        ),
        (
            Typed::Email("jane@xn--bcher-kva.example".into()),
            "www.bücher.example",
        ),
        (
            Typed::Url("https://größe.example/x".into()),
            "xn--gre-6ka8i.example",
        ),
        (
            Typed::Url("tcp://a@[2001:db8::77]:99/x".into()),
            "2001:db8:0:0::77",
        ),
        (Typed::Phone("+1 514 555 0177".into()), "call 0514/555-0177"),
        (Typed::Phone("+1 514 555 0177".into()), "514.555.0177"),
        (Typed::Phone("+1.514.555.0177".into()), "514·555·0177"),
        (Typed::Phone("001 514 555 0177 x12".into()), "514_555_0177"),
        (Typed::Phone("030.5550123".into()), "+49 30 555 01 23"),
        (Typed::Phone("+358 9 1234567".into()), "(09) 123 45 67"),
        (Typed::Phone("0514 555 0177".into()), "0514-5550177"),
    ] {
        assert!(sought(&[], &[value]).is_in(spelled), "{spelled}");
    }
}

#[test]
fn what_says_nothing_of_it_stays() {
    let sought = sought(
        &["abc", "2026", "192.0.2.17", "Anna"],
        &[Typed::Phone("112".into())],
    );
    for text in [
        "abc",
        "2026",
        "192.0.2.1",
        "1920217",
        "An na",
        "call 112",
        "",
        "[dot]",
    ] {
        assert!(!sought.is_in(text), "{text}");
        assert_eq!(sought.masked(text, GAP), text);
    }
    assert_eq!(
        sought.masked("(see Anna, 10 20 [x])", GAP),
        format!("(see {GAP}, 10 20 [x])")
    );
}

#[test]
fn texts_that_overlap_are_all_taken_out() {
    let sought = sought(&["Anna Lind", "Lindqvist", "qvis"], &[]);
    assert_eq!(sought.masked("(Anna Lindqvist)", GAP), format!("({GAP})"));
}

#[test]
fn texts_that_repeat_themselves_and_hold_each_other_are_searched() {
    let mut nested: Vec<String> = (4..500).map(|count| "a".repeat(count)).collect();
    nested.push("a".repeat(1_000_000) + "b");
    for (texts, within) in [
        (vec!["=".repeat(160_000)], "=".repeat(1_000_000)),
        (vec!["1-".repeat(100_000)], "1-".repeat(500_000)),
        (nested, "a".repeat(1_000_000)),
        (vec![":".repeat(1_000_000)], "1:1.".repeat(250_000)),
    ] {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let masked = sought(&texts, &[]).masked(&within, GAP);
        assert_eq!(masked.contains(GAP), !within.contains('.'));
    }
}

#[test]
fn a_text_is_found_in_a_file_whatever_its_case_and_encoding() {
    let sought = sought(&["größe & söhne", "site.example"], &[]);
    let utf16: Vec<u8> = "at WWW.SITE.EXAMPLE."
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut late = vec![b'x'; (1 << 20) - 5];
    late.extend_from_slice(b"site.example");
    for (file, holds) in [
        (&b"nothing"[..], false),
        (b"", false),
        ("von Größe & SÖHNE.".as_bytes(), true),
        (&utf16, true),
        (&late, true),
        (&late[..late.len() - 1], false),
    ] {
        let held = sought.held_in_file(file).unwrap();
        assert_eq!(!held.0.is_empty(), holds);
    }
    let nothing = Sought::of(&[]).held_in_file(&b"anything"[..]);
    assert!(nothing.unwrap().0.is_empty());
}

proptest! {
    #[test]
    fn masking_leaves_nothing_and_takes_nothing_else(
        around in "\\PC{0,12}", text in "[a-zß-öÉ]{4,8}", behind in "\\PC{0,12}"
    ) {
        let sought = sought(&[&text], &[]);
        let whole = format!("{around} {text} {behind}");
        let masked = sought.masked(&whole, GAP);
        prop_assert!(!sought.is_in(&masked.replace(GAP, "\n")), "{masked}");
        let rest: Vec<&str> = masked.split(GAP).collect();
        prop_assert!(rest.len() > 1);
        let mut left = whole.as_str();
        for part in rest {
            let at = left.find(part);
            prop_assert!(at.is_some(), "{masked}");
            left = &left[at.unwrap_or_default() + part.len()..];
        }
    }
}

fn named(name: &str, naming: Naming) -> Sought {
    let mut sought = Gathering::default();
    sought.text(name);
    sought.name(name, naming);
    Sought::of(&[&sought])
}

#[test]
fn a_part_of_a_name_is_found_as_the_beginning_of_a_word() {
    use Naming::{Alone, InPhrase};
    for (name, naming, told, left) in [
        ("Anna Lindqvist", Alone, "Lindqvist A. rang", "[…] A. rang"),
        (
            "Anna Lindqvist",
            Alone,
            "ask lindqvist, ANNA",
            "ask […], […]",
        ),
        (
            "Anna Lindqvist",
            Alone,
            "Frau Lindqvists Rechner",
            "Frau […]s Rechner",
        ),
        (
            "Anna Lindqvist",
            Alone,
            "mail a.lindqvist now",
            "mail a.[…] now",
        ),
        (
            "Jürgen Müßig",
            InPhrase,
            "Herr Müßig (MÜSSIG)",
            "Herr […] ([…])",
        ),
        (
            "Jürgen Müßig, at night",
            InPhrase,
            "Mu\u{308}ßig at",
            "[…] at",
        ),
        ("Kim Lee", Alone, "Kim said", "[…] said"),
        ("Jean-Luc O'Brien", Alone, "Luc and Brien", "[…] and […]"),
        (
            "Ludwig van der Heide",
            Alone,
            "van der Heiden",
            "van der […]n",
        ),
        ("山田太郎", Alone, "昨日、山田が見た", "昨日、[…]が見た"),
        ("山田太郎", Alone, "山田太郎さん", "[…]さん"),
        ("田中 一郎", Alone, "一郎が", "[…]が"),
        ("홍길동", Alone, "홍길동은 홍길", "[…]은 […]"),
        ("アンナ・リンドクヴィスト", Alone, "リンドク", "[…]"),
        ("דנה לוי", Alone, "אמרה ודנה", "אמרה […]"),
        ("سمير حداد", Alone, "وقال لسمير", "وقال […]"),
    ] {
        assert_eq!(named(name, naming).masked(told, GAP), left, "{name}");
    }
}

#[test]
fn what_is_no_part_of_a_name_stays() {
    use Naming::{Alone, InPhrase};
    for (name, naming, told) in [
        ("Anna Lindqvist", Alone, "Joanna, alindqvist, Annemarie, An"),
        ("Ludwig van der Heide", Alone, "der van vandal"),
        ("Al Wu", Alone, "Al asked Wu"),
        ("The users of ours", InPhrase, "the theory of ours"),
        ("山田太郎", Alone, "山と太郎"),
        ("アンナ", Alone, "アンテナ"),
        ("", Alone, "anything"),
    ] {
        assert_eq!(named(name, naming).masked(told, GAP), told, "{name}");
    }
}

#[test]
fn a_part_of_a_name_is_found_in_a_file() {
    let sought = named("Anna Lindqvist", Naming::Alone);
    for (file, holds) in [("\nlindqvist:x:1000", true), ("xlindqvist", false)] {
        let held = sought.held_in_file(file.as_bytes()).unwrap();
        assert_eq!(!held.0.is_empty(), holds, "{file}");
    }
}
