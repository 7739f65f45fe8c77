use super::*;
use crate::openpgp::testing::{Team, builder, revoked};
use proptest::prelude::*;
use qrcode::{Color, QrCode};
use sequoia_openpgp::Profile;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::ReasonForRevocation;

const V4: &str = "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7";
const V6: &str = "CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9";
const OTHER: &str = "0191A5CB925DCDCE3000510BF790BD8719E73809";

fn found(text: &str) -> Result<String, InHandRefusal> {
    read_text(text)
        .map(|shown| shown.fingerprint)
        .map_err(unnamed)
}

fn several() -> InHandRefusal {
    InHandRefusal::Several {
        one: String::new(),
        other: String::new(),
    }
}

/// The refusal without the digits that it names.
fn unnamed(refusal: InHandRefusal) -> InHandRefusal {
    match refusal {
        InHandRefusal::Several { .. } => several(),
        other => other,
    }
}

fn in_groups(digits: &str, length: usize, between: &str) -> String {
    let groups: Vec<&str> = (0..digits.len())
        .step_by(length)
        .map(|at| &digits[at..digits.len().min(at + length)])
        .collect();
    groups.join(between)
}

#[test]
fn a_fingerprint_is_found_however_it_is_written() {
    for digits in [V4, V6] {
        let lower = digits.to_lowercase();
        let halves = digits.split_at(digits.len() / 2);
        let wide: String = digits
            .chars()
            .map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap())
            .collect();
        let written = [
            digits.to_owned(),
            lower.clone(),
            cert::grouped(digits),
            in_groups(&lower, 8, " "),
            in_groups(digits, 2, ":"),
            in_groups(digits, 2, " : ").replace(" : ", ":\n"),
            in_groups(digits, 4, "\u{a0}"),
            in_groups(digits, 4, "\u{202f}"),
            in_groups(digits, 4, "-"),
            in_groups(digits, 4, "\u{2011}"),
            in_groups(digits, 4, "."),
            in_groups(digits, 4, "\t"),
            in_groups(digits, 5, " "),
            in_groups(digits, 7, " "),
            in_groups(digits, 1, " "),
            format!("{}\r\n   {}", halves.0, halves.1),
            format!("{}-\n{}", halves.0, halves.1),
            format!("0x{digits}"),
            format!("0X{lower}"),
            format!("openpgp4fpr:{lower}"),
            format!("OPENPGP4FPR:{digits}"),
            format!("OPENPGP4FPR:{digits}#a=team%40xyz-cert.example&n=XYZ&i=abc123&s=def456"),
            format!("https://keys.example/vks/v1/by-fingerprint/{digits}"),
            wide,
            format!("\u{feff}\u{200e}{digits}\u{200f}\n"),
            format!("{}\u{ad}{}", halves.0, halves.1),
            format!(
                "XYZ-CERT\nTel. +1 555 0100\nFingerprint: {}\nSince 2019",
                cert::grouped(digits)
            ),
            format!(
                "pub   rsa4096 2019-01-01 [SC]\n      {}\nuid  XYZ",
                cert::grouped(digits)
            ),
            format!("指紋{digits}です。"),
            format!("2026: {}", cert::grouped(digits)),
            format!("Key 1 {}", in_groups(digits, 4, " ")),
            format!("{}\n2026-11-22", cert::grouped(digits)),
            format!("{}\n\n4711 0815", cert::grouped(digits)),
            // The same twice is one; a part of it beside it is no other.
            format!("{digits}\nagain {}", cert::grouped(digits)),
            format!(
                "Key ID 0x{}\nFingerprint {digits}",
                &digits[digits.len() - 16..]
            ),
        ];
        for text in written {
            assert_eq!(found(&text), Ok(digits.to_owned()), "{text:?}");
            let utf16: Vec<u8> = [0xfeff]
                .into_iter()
                .chain(text.encode_utf16())
                .flat_map(u16::to_le_bytes)
                .collect();
            assert_eq!(read(&utf16).unwrap().fingerprint, digits, "{text:?}");
            assert_eq!(
                read(text.as_bytes()).unwrap().fingerprint,
                digits,
                "{text:?}"
            );
        }
    }
}

#[test]
fn what_is_no_fingerprint_is_refused_with_its_reason() {
    use InHandRefusal as No;
    let missing = &V4[1..];
    let looks = V4.replacen('B', "\u{412}", 1);
    for (text, refusal) in [
        (String::new(), No::Nothing),
        ("Our telephone is +1 555 0100.".into(), No::Nothing),
        ("a dead face in a decade".into(), No::Nothing),
        (format!("zz{V4}"), No::Nothing),
        (looks, No::Digits(38)),
        ("3F7DB8B7".into(), No::KeyId(8)),
        ("0x3f7d b8b7".into(), No::KeyId(8)),
        ("F130 A0E7 3F7D B8B7".into(), No::KeyId(16)),
        ("Key ID: 0x3F7DB8B7".into(), No::KeyId(8)),
        ("Our key is F130A0E73F7DB8B7.".into(), No::KeyId(16)),
        ("4BFE B2D7 4B".into(), No::Digits(10)),
        (missing.into(), No::Digits(39)),
        (format!("Fingerprint: {missing}"), No::Digits(39)),
        (format!("{V4}F"), No::Digits(41)),
        (V4[..32].into(), No::Digits(32)),
        (format!("{V4}\n{OTHER}"), several()),
        (format!("sign {V4}, encrypt {OTHER}"), several()),
        (
            format!("{} {}", cert::grouped(V4), cert::grouped(OTHER)),
            several(),
        ),
        (format!("{V4} {V6}"), several()),
        (
            "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabcd\n".into(),
            No::Cert,
        ),
        (" ".repeat(MAX_TEXT + 1), No::TooLarge),
    ] {
        assert_eq!(found(&text), Err(refusal), "{:.80?}", text);
    }
    for (bytes, refusal) in [
        (b"\xff\xd8\xff\xe0JFIF".to_vec(), No::NotPng),
        (b"GIF89a".to_vec(), No::NotPng),
        (b"%PDF-1.7".to_vec(), No::NotPng),
        (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), No::NotPng),
        (b"BM\x10\0\0\0\0\0\0\0".to_vec(), No::NotPng),
        (b"PK\x03\x04mimetype".to_vec(), No::Form),
        (crate::example::BUNDLE.to_vec(), No::Form),
        (b"\x89PNG\r\n\x1a\n".to_vec(), No::Picture),
        (b"\x80\x81\x82".to_vec(), No::Cert),
        (vec![0; MAX_SIZE as usize + 1], No::TooLarge),
        (png(40, 40, |_, _| false), No::NoCode),
        (png(9000, 8, |_, _| false), No::PictureSize(9000, 8)),
        (png(4000, 4000, |_, _| false), No::PictureSize(4000, 4000)),
        (code("https://xyz-cert.example/"), No::Nothing),
        (code("F130A0E73F7DB8B7"), No::KeyId(16)),
        (animated(V4, OTHER), No::Picture),
        (full_of_corners(), No::MoreCodes),
    ] {
        let told = read(&bytes).map(|shown| shown.fingerprint);
        assert_eq!(told, Err(refusal), "{:?}", &bytes[..bytes.len().min(12)]);
    }
    // Every reason was told.
    assert_eq!(CODES.len(), 13);
}

/// A page that warns of a thief's key, or lists somebody's beside the team's, must not check a form of the thief's
/// because only one of the two is written in full.
#[test]
fn a_fingerprint_beside_one_that_is_broken_proves_nothing() {
    let grouped = |between: &str| in_groups(V4, 4, between);
    let lower = V4.to_lowercase();
    let entities: String = V4.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let tagged: String = V4.chars().map(|c| format!("<b>{c}</b>")).collect();
    let arabic: String = V4
        .chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(0x660 + digit).unwrap(),
            None => c,
        })
        .collect();
    let broken = [
        grouped("<br>"),
        grouped("<br/>\n"),
        grouped("</td>\n<td class=\"fpr\">"),
        grouped("<!-- x -->"),
        grouped("&nbsp;"),
        grouped("&nbsp"),
        grouped("&#160;"),
        grouped("&#xA0;"),
        grouped("&thinsp;"),
        entities,
        tagged,
        grouped(" / "),
        grouped("_"),
        grouped(" | "),
        grouped(" │ "),
        grouped(", "),
        grouped("\n> "),
        grouped("\n\n"),
        format!("{}\n\n\n{}", &V4[..20], &V4[20..]),
        format!("fpr{V4}"),
        format!("{V4}key"),
        format!("our_key_fpr{}", grouped(" ")),
        format!("指紋{lower}です"),
        V4.replace('0', "O"),
        lower.replace('0', "o"),
        lower.replace('1', "l"),
        V4.replace('1', "I"),
        V4.replace(['A', 'B', 'C', 'E'], "\u{410}"),
        V4.replace('B', "\u{412}").replace('C', "\u{421}"),
        lower.replace('b', "\u{432}").replace('c', "\u{441}"),
        V4.replace('E', "\u{395}"),
        arabic,
        V4[..39].to_owned(),
        V4[1..].to_owned(),
        format!("{V4}F"),
        V4[..32].to_owned(),
        V6.replace('1', "l"),
        in_groups(V6, 4, "<br>"),
    ];
    for broken in broken {
        for text in [
            format!("Our key: {broken}.\nBeware of forged forms signed by {OTHER}!"),
            format!("<p>Not <b>{}</b>!<p>Ours: {broken}", cert::grouped(OTHER)),
            format!("{OTHER}\n\n{broken}\n"),
        ] {
            assert_eq!(found(&text), Err(several()), "{text}");
        }
    }
}

#[test]
fn what_else_stands_on_a_page_is_no_other_fingerprint() {
    let spaced = cert::grouped(V4);
    let id = &V4[24..];
    for text in [
        format!("RSA 4096 {spaced}"),
        format!("RSA4096 {V4}"),
        format!("pub   rsa4096/{id} 2019-01-01 [SC] [expires: 2029-01-01]\n      {V4}"),
        format!(
            "pub   rsa4096/0x{id} 2019-01-01 [SC] [expires: 2029-01-01]\n      Key fingerprint = {spaced}\n\
             uid                   [ unknown] XYZ-CERT <team@xyz-cert.example>\n\
             sub   rsa4096/0x1234567890ABCDEF 2019-01-01 [E] [expires: 2029-01-01]\n"
        ),
        format!(
            "pub   ed25519/{id} 2019-01-01 [SC]\n      {spaced}\nuid  XYZ\n\
             sub   cv25519/1234567890ABCDEF 2019-01-01 [E]\n\
             sub   ed25519/FEDCBA9876543210 2019-01-01 [S]\n"
        ),
        format!(
            "Tel. +1 514 555 0150 / +1 514 555 0151 / +1 514 555 0152\n{spaced}\n+1 514 555 0153"
        ),
        format!("{spaced}\n2019-01-01, 2024-02-02, 2025-03-03, 01.02.2026 and 4/5/2026"),
        format!(
            "a dead face in a faded decade, bad beef, a cafe, all of a cold local code called {V4}"
        ),
        format!("Added 2024-01-01, faded 2025-02-02, decade 2026-03-03 {V4}"),
        format!("Key ID {id}\n{spaced}\n{id}, {}", cert::grouped(id)),
        format!(
            "{V4}\n{spaced}\n{}\n{}",
            V4.to_lowercase(),
            in_groups(V4, 2, ":")
        ),
        format!("{V4} <br> {}", in_groups(V4, 4, "&nbsp;")),
        // The same once more, a digit of it mistyped or missing.
        format!("{V4}, {}", &V4[..39]),
        format!(
            "2001:db8::/32, 2001:db8:1000::/36, 2001:db8:2000::/36 and 192.0.2.0/24, 198.51.100.0/24 {V4}"
        ),
        format!(
            "<style>a{{color:#4bfeb2}}</style><a href=\"/k?v=d41d8cd98f00b204e9800998ecf8427e\">{V4}</a>"
        ),
        format!("3 < 4 & 5 > 2, <team@xyz-cert.example> {V4}"),
    ] {
        assert_eq!(found(&text), Ok(V4.to_owned()), "{text}");
    }
    // Which of its keys signs forms, a list does not say.
    let subkeys = format!(
        "pub   rsa4096 2019-01-01 [SC]\n      {spaced}\nsub   rsa4096 2019-01-01 [E]\n      {OTHER}\n"
    );
    assert_eq!(found(&subkeys), Err(several()));
}

/// How browsers, mail programs and editors break it; nothing else is on the page that could be one.
#[test]
fn a_fingerprint_is_found_through_the_markup_of_a_page() {
    for digits in [V4, V6] {
        let grouped = |between: &str| in_groups(digits, 4, between);
        let (left, right) = digits.split_at(digits.len() / 2);
        let spans: String = cert::grouped(digits)
            .split_whitespace()
            .map(|group| format!("<span class=\"a>b\">{group}</span> "))
            .collect();
        for text in [
            spans,
            format!("{left}<br>{right}"),
            format!(
                "{}&nbsp; {}",
                in_groups(left, 4, " "),
                in_groups(right, 4, " ")
            ),
            grouped("&#160;"),
            grouped("&nbsp;"),
            grouped(", "),
            grouped(","),
            grouped("=C2=A0"),
            grouped("</td>\n<td>"),
            grouped("</w:t></w:r><w:r><w:t>"),
            grouped("<my-group/>"),
            grouped("<?x y?>"),
            grouped("&amp;nbsp;"),
            grouped("&lt;br&gt;"),
            grouped("\\u003cbr\\u003e"),
            grouped("\\u0020"),
            grouped("\\n"),
        ] {
            let text =
                format!("<p>Our key, since 2019: {text}</p>\n<p>Tel. +1 514 555 0150, 2026</p>");
            assert_eq!(found(&text), Ok(digits.to_owned()), "{text}");
        }
    }
    let years: Vec<String> = (2015..2025).map(|year| year.to_string()).collect();
    assert_eq!(
        found(&format!("Reports: {}", years.join(", "))),
        Err(InHandRefusal::Nothing)
    );
}

#[test]
fn scripts_identifiers_and_commits_are_no_other_fingerprint() {
    const COMMIT: &str = "9fceb02d0ae598e95dc970b74767f19372d61af8";
    const UUID: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    let spaced = cert::grouped(V4);
    for text in [
        format!(
            "<p>{spaced}</p><script>var id=\"{UUID}\", h=\"d41d8cd98f00b204e9800998ecf8427e\"</script>"
        ),
        format!("<SCRIPT>c=\"{COMMIT}\"</SCRIPT><!-- {COMMIT} --><style>{COMMIT}</style>{spaced}"),
        format!("{spaced} urn:uuid:{UUID} ({UUID})"),
        format!("<a href=\"/xyz/commit/{COMMIT}\">v</a> {spaced}"),
        format!("See https://git.example/xyz/commit/{COMMIT}?a=1, {spaced}"),
        format!("Message-ID: <20261123030000.9fceb02d0ae598e95dc970b747@cert.example>\n\n{spaced}"),
        format!(
            "boundary=\"0000000000009f8e7d05f1a2b3c4\"\n\n--0000000000009f8e7d05f1a2b3c4\n\n{spaced}"
        ),
        format!("{spaced}\nnameserver 2001:db8:85a3:8d3:1319:8a2e:370:7348"),
        format!("{spaced}\nMAC 00:1b:44:11:3a:b7 00:1b:44:11:3a:b8"),
        format!("{spaced}\nIBAN DE89 3704 0044 0532 0130 00, BIC COBADEFF"),
        format!("{spaced}\nUSt-IdNr DE 123 456 789, Steuernr. 27/123/45678, EE 100 200 300"),
        format!("Tel: +49 (0)228 99 9582-5110\nFax: +49 (0)228 99 10 9582-5427\nPGP: {spaced}\n"),
        format!(
            "{spaced}\nPrices: 12.50, 13.90, 7.00 EUR; 10:00-12:30, 192.0.2.1, 198.51.100.23, 2026-11-23"
        ),
        format!(
            "<table><tr><td>2019<td>1204<td>3311<td>4e3</tr><tr><td>2020<td>1319<td>2871</table>{spaced}"
        ),
        format!(
            "{spaced} built with 2b, 3D, 4a of the floor, in room B12 or A4, add 24 of a 2FA code, see 5e and 4c"
        ),
        format!("<div style=\"color:#0d6efd;background:#6610f2;border:#d63384\">{spaced}</div>"),
    ] {
        assert_eq!(found(&text), Ok(V4.to_owned()), "{text}");
    }
    // A commit alone is no key either; an address that speaks of a key names one.
    let alone = format!("v: https://git.example/xyz/commit/{COMMIT} (new)");
    assert_eq!(found(&alone), Err(InHandRefusal::Nothing));
    let linked =
        format!("{OTHER} <a href=\"https://keys.example/vks/v1/by-fingerprint/{V4}\">ours</a>");
    assert_eq!(found(&linked), Err(several()));
}

/// Digits of another script, or a sentence without blanks around them, do not make a word too long to be looked at.
#[test]
fn another_fingerprint_in_a_long_word_is_seen() {
    let shifted = |digits: &str, zero: u32| -> String {
        let shift = |c: char| match c.to_digit(10) {
            Some(digit) => char::from_u32(zero + digit).unwrap(),
            None => c,
        };
        digits.chars().map(shift).collect()
    };
    let styled = |digits: &str, letter: u32| -> String {
        let style = |c: char| match c.is_ascii_alphabetic() {
            true => char::from_u32(letter + u32::from(c) - 65).unwrap(),
            false => c,
        };
        digits.chars().map(style).collect()
    };
    for other in [
        shifted(V4, 0x660),
        shifted(V6, 0x660),
        shifted(V4, 0x966),
        shifted(&in_groups(V4, 4, " "), 0x9e6),
        shifted(V4, 0x1d7f6),
        styled(&in_groups(V4, 4, " "), 0x1d670),
        styled(V4, 0x24b6),
        styled(V4, 0x1f130),
        format!("当チームの署名鍵の指紋は{}です", V4.replacen('4', "O", 1)),
        format!("当チームの署名鍵のフィンガープリントは{}です", &V4[..39]),
        format!("OpenPGPkeyfingerprint{V6}"),
        V6.replace('A', "\u{410}")
            .replace('C', "\u{421}")
            .replace('E', "\u{415}"),
    ] {
        let text = format!("{other}\nforged {OTHER}");
        assert_eq!(found(&text), Err(several()), "{text}");
    }
}

/// Whatever a page, document or list is written in.
#[test]
fn another_fingerprint_in_groups_among_words_is_seen() {
    let grouped = |between: &str| in_groups(V4, 4, between);
    let pairs = |between: &str| in_groups(V4, 2, between);
    let numbered = |label: &str| -> String {
        let groups = in_groups(V4, 4, " ");
        let groups = groups.split(' ').enumerate();
        groups
            .map(|(n, group)| format!("\n{label} {}: {group}", n + 1))
            .collect()
    };
    let (left, right) = V4.split_at(20);
    let halves = [left, right].map(|half| in_groups(half, 4, " "));
    for other in [
        numbered("group"),
        numbered("第"),
        numbered(""),
        format!("first half: {}\nsecond half: {}", halves[0], halves[1]),
        format!("first half: {left}\nsecond half: {right}"),
        format!("| line 1 | {} |\n| line 2 | {} |", halves[0], halves[1]),
        grouped(" then "),
        grouped("\\par "),
        grouped("\\cell "),
        grouped("\\~"),
        grouped("\\quad "),
        grouped("\\hspace{1em}"),
        grouped("\\,"),
        grouped("[/b] [b]"),
        grouped("[/color] [color=red]"),
        grouped("+AKA-"),
        grouped("%20"),
        grouped("::"),
        grouped(" 0x"),
        format!("{{0x{}}}", pairs(", 0x")),
        format!("\\x{}", pairs("\\x")),
        grouped("<span title=\"<\">"),
        grouped("</svg:tspan><svg:tspan>"),
        grouped("<?x y?>"),
        grouped("&amp;nbsp;"),
        grouped("&lt;/span&gt;&lt;span class=\"fpr\"&gt;"),
        grouped("\\u003cbr\\u003e"),
        grouped("\\u00a0"),
        grouped("\\n"),
        pairs(" og "),
    ] {
        for text in [
            format!("Our key: {other}\n\nBeware: forged forms are signed by {OTHER}.\n"),
            format!(
                "Tel. +1 514 555 0150. Not {}: {other}",
                cert::grouped(OTHER)
            ),
        ] {
            assert_eq!(found(&text), Err(several()), "{text}");
        }
    }
}

#[test]
fn the_refusal_of_several_names_the_digits() {
    for other in [
        V4.to_owned(),
        V4.replace('0', "O"),
        in_groups(V4, 4, " then "),
    ] {
        let refusal = read_text(&format!("{OTHER}\n{other}")).unwrap_err();
        let args = refusal.args();
        let named = [&args["one"], &args["other"]].map(String::as_str);
        assert!(named.contains(&cert::grouped(V4).as_str()), "{named:?}");
        assert!(named.contains(&cert::grouped(OTHER).as_str()), "{named:?}");
    }
    let refusal = read_text(&format!("{V4}\n{}", "4F _ ".repeat(200))).unwrap_err();
    assert!(refusal.args()["other"].len() < 90);
}

/// A mail program wraps lines and changes dashes, a reader shouts.
#[test]
fn what_show_prints_is_known_whatever_became_of_it() {
    let line = format!("Signed by: {} (tocsin-form:xyz-cert)", cert::grouped(V4));
    for text in [
        line.clone(),
        line.to_uppercase(),
        line.replace("tocsin-form", "tocsin-\n  form"),
        line.replace('-', "\u{2011}"),
        line.replace("(tocsin-form:", "( Tocsin - Form : "),
        format!("{{ 'manifest-sha256' : '00', \"signer\": \"{V4}\" }}"),
    ] {
        assert_eq!(found(&text), Err(InHandRefusal::Form), "{text}");
    }
    let page = format!("Our Tocsin form: https://xyz-cert.example/xyz.tocsin\n{V4}");
    assert_eq!(found(&page), Ok(V4.to_owned()));
}

/// A SHA-256 digest has the digits of a v6 key's fingerprint, which `sq` writes in one word, too.
#[test]
fn a_file_s_digest_counts_for_nothing_only_beside_the_file_s_name() {
    let digest = V6.to_lowercase();
    for text in [
        format!("SHA256 (xyz.tocsin) = {digest}\n{V4}"),
        format!("{digest}  xyz-cert.tocsin\n{V4}"),
        format!("{V4}\n{digest} *xyz-cert.tocsin\n"),
    ] {
        assert_eq!(found(&text), Ok(V4.to_owned()), "{text}");
    }
    for text in [
        format!("{V6}\n{V4}"),
        format!("{digest}\n{V4}"),
        // Fingerprints of newer keys are called so, too.
        format!("SHA-256: {V6}\n{V4}"),
        format!("Prüfsumme (SHA-256):\n{digest}\n\n{V4}"),
        format!("<dt>Fingerprint</dt>\n<dd>SHA-256: {V6}</dd>{V4}"),
        format!("Huella digital SHA-256: {V6}\n{V4}"),
        format!("256 SHA256:{digest} team (ED25519)\n{V4}"),
        format!("{digest}  cert.xyz.example\n{V4}"),
        format!("New key {V6}, old key {V4}"),
        format!("OpenPGP fingerprint (SHA-256): {V6}\n{V4}"),
        format!("SHA-256: {}\n{V4}", cert::grouped(V6)),
        format!("{V6}  xyz-cert.tocsin\n{V4}"),
        format!("{digest}  team@xyz-cert.example\n{V4}"),
        format!("{digest}  signing-key.asc\n{V4}"),
    ] {
        assert_eq!(found(&text), Err(several()), "{text}");
    }
    let alone = format!("{digest}  xyz-cert.tocsin\n");
    assert_eq!(found(&alone), Err(InHandRefusal::Nothing));
    assert_eq!(found(&format!("SHA-256: {V6}")), Ok(V6.to_owned()));
    let perhaps = |text: &str| read_text(text).unwrap().perhaps_digest;
    assert!(perhaps(V6) && perhaps(&format!("xyz-cert.tocsin: {digest}")));
    for text in [cert::grouped(V6), format!("OPENPGP4FPR:{V6}"), V4.into()] {
        assert!(!perhaps(&text), "{text}");
    }
}

#[test]
fn a_certificate_shows_its_fingerprint() {
    for profile in [Profile::RFC4880, Profile::RFC9580] {
        let team = Team::from(
            builder()
                .set_profile(profile)
                .unwrap()
                .add_signing_subkey()
                .add_transport_encryption_subkey(),
        );
        let fingerprint = team.cert.fingerprint().to_hex();
        let armored = String::from_utf8(team.armored()).unwrap();
        for bytes in [
            team.armored(),
            team.cert.to_vec().unwrap(),
            format!("Our key:\r\n\r\n{armored}\r\nXYZ-CERT").into_bytes(),
            format!("{fingerprint}\n{armored}").into_bytes(),
            format!("{armored}\n{armored}").into_bytes(),
            armored.replace('\n', "\r\n").into_bytes(),
        ] {
            let shown = read(&bytes).unwrap();
            assert_eq!(shown.fingerprint, fingerprint);
            assert!(shown.cert.is_some());
        }
        // Its own subkeys are no other certificate; another's fingerprint beside it is.
        let two = format!("{armored}\n{OTHER}");
        assert_eq!(found(&two), Err(several()));
        let other = String::from_utf8(Team::new().armored()).unwrap();
        let two = format!("{armored}\n{other}");
        assert_eq!(found(&two), Err(several()));
        let together = [
            team.cert.to_vec().unwrap(),
            Team::new().cert.to_vec().unwrap(),
        ]
        .concat();
        assert_eq!(read(&together).map_err(unnamed), Err(several()));
        // A key that nobody may have.
        let secret = String::from_utf8(team.secret.clone()).unwrap();
        assert_eq!(found(&secret), Err(InHandRefusal::Secret));
        let secret = sequoia_openpgp::armor::Reader::from_bytes(&team.secret, None);
        let mut binary = Vec::new();
        std::io::copy(&mut { secret }, &mut binary).unwrap();
        assert_eq!(read(&binary), Err(InHandRefusal::Secret));
        let cut = &team.cert.to_vec().unwrap()[..60];
        assert_eq!(read(cut), Err(InHandRefusal::Cert));
    }
    let team = Team::new();
    let revoked = revoked(
        &team,
        ReasonForRevocation::KeyCompromised,
        crate::openpgp::testing::MADE,
    );
    let shown = read(&revoked).unwrap();
    assert_eq!(shown.fingerprint, team.cert.fingerprint().to_hex());
}

#[test]
fn a_picture_of_a_code_shows_its_fingerprint() {
    for text in [
        format!("OPENPGP4FPR:{V4}"),
        format!("openpgp4fpr:{}", V4.to_lowercase()),
        V4.to_owned(),
        format!("https://xyz-cert.example/key#{V4}"),
    ] {
        let shown = read(&code(&text)).unwrap();
        assert_eq!(shown.fingerprint, V4);
    }
    assert_eq!(read(&code(V6)).unwrap().fingerprint, V6);
}

#[test]
fn what_is_typed_is_counted() {
    for (text, digits) in [
        ("", Some(0)),
        ("4BFE", Some(4)),
        ("4bfe b2d7 4", Some(9)),
        ("0x4BFE:B2", Some(6)),
        ("OpenPGP4FPR: 4BFE", Some(4)),
        ("the key 4BFE", None),
        ("４ＢＦＥ", Some(4)),
        (V4, Some(40)),
    ] {
        assert_eq!(typed(text), digits, "{text}");
    }
}

/// A PNG, black where it is told.
fn png(width: u32, height: u32, dark: impl Fn(usize, usize) -> bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    let pixels = (0..(width * height) as usize).map(|n| {
        let (x, y) = (n % width as usize, n / width as usize);
        if dark(x, y) { 0 } else { 255 }
    });
    writer
        .write_image_data(&pixels.collect::<Vec<u8>>())
        .unwrap();
    writer.finish().unwrap();
    bytes
}

fn code(text: &str) -> Vec<u8> {
    let code = QrCode::new(text).unwrap();
    let (width, colours) = (code.width(), code.to_colors());
    let side = (width as u32 + 8) * 4;
    png(side, side, |x, y| {
        let (x, y) = ((x / 4).wrapping_sub(4), (y / 4).wrapping_sub(4));
        x < width && y < width && colours[y * width + x] == Color::Dark
    })
}

/// One picture, then another one.
fn animated(first: &str, second: &str) -> Vec<u8> {
    let [first, second] = [first, second].map(|text| {
        let picture = code(text);
        logo::picture(&picture, |_, _| true).unwrap()
    });
    assert_eq!(first.width, second.width);
    let (width, height) = (first.width as u32, first.height as u32);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&first.pixels).unwrap();
    writer.write_image_data(&second.pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

fn full_of_corners() -> Vec<u8> {
    png(1600, 1600, |x, y| {
        let (x, y) = (x % 16 / 2, y % 16 / 2);
        let far = x.abs_diff(3).max(y.abs_diff(3));
        x < 7 && y < 7 && far != 2
    })
}

fn hex(length: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(b"0123456789ABCDEF".to_vec()), length)
        .prop_map(|digits| String::from_utf8(digits).unwrap())
}

proptest! {
    #[test]
    fn any_octets_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), digits in "[0-9a-fA-F :.\n-]{0,300}") {
        let _ = read_text(&text);
        let _ = read_text(&format!("{text}{digits}"));
        let _ = typed(&text);
    }

    #[test]
    fn certificates_that_were_cut_and_altered_are_read_or_refused(at in 0usize..700, bit in 0u8..8, cut in 0usize..700) {
        let mut bytes = include_bytes!("../../../../../form-schema/examples/xyz-cert/keys/signing.asc").to_vec();
        let length = bytes.len();
        bytes[at % length] ^= 1 << bit;
        bytes.truncate(length - cut % length);
        let _ = read(&bytes);
    }

    /// Whatever one fingerprint stands among, no other is ever found.
    #[test]
    fn only_what_is_there_is_found(digits in hex(40), other in hex(40), group in 1usize..41, words in "[g-z .,\n]{0,40}") {
        let text = format!("{words} : {} : {words}", in_groups(&digits, group, " "));
        prop_assert_eq!(found(&text), Ok(digits.clone()));
        prop_assume!(digits != other);
        let text = format!("{words} : {digits} : {other}");
        prop_assert_eq!(found(&text), Err(several()));
    }
}
