use super::*;
use crate::container::MIMETYPE;
use crate::diagnostic::CODES;
use std::collections::BTreeSet;
use std::path::Path;

/// The example's folder, as files of a bundle.
pub(crate) fn example() -> Files {
    fn walk(folder: &Path, prefix: &str, files: &mut Files) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                walk(&path, &format!("{name}/"), files);
            } else {
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut files = Files::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/xyz-cert"),
        "",
        &mut files,
    );
    files
}

const TEAM: &str = r##"
format = 1
id = "abc.example"
version = 1
published = "2026-11-01T00:00:00Z"
expires = "2027-11-01T00:00:00Z"
languages = ["en"]
report-forgery = "Call +44 20 7946 0018"
name = { en = "ABC" }
contact = { telephone = "+44 20 7946 0018", email = "abc@abc.example" }
hours = { zone = "Europe/London", week = [{ days = ["mon"], from = "09:00", to = "17:00" }] }
mail = { to = ["abc@abc.example"], subject = "[ABC] {ref}", formats = ["pgp-mime"], max-size = 20_000_000 }
disclosure = [{ class = "intruder", to = { police = "consent" } }]
first-response = { high = "PT4H" }
brand = { colour = "#102030", on-colour = "#ffffff", logo = "assets/logo.png" }
"##;

const FORM: &str = r#"
format = 1
form = "incident"
stages = ["initial", "final"]
renamed = { old = "word" }
page = [
  { id = "one", fields = ["word", "flag"] },
  { id = "two", fields = ["hosts", "pick"], when = 'flag' },
]
[field]
word = { kind = "text", means = "narrative", required = true }
flag = { kind = "yesno", from = "final" }
pick = { kind = "choice", list = "recipients@1", means = "severity" }
hosts = { kind = "repeat", means = "host", fields = ["address", "count"] }
[row.hosts]
address = { kind = "host", means = "host.address", required = true }
count = { kind = "integer", when = 'has(row.address)' }
"#;

/// A small bundle without a mistake.
pub(crate) fn small() -> Files {
    [
        ("mimetype", MIMETYPE),
        ("CONTACT", "ABC, +44 20 7946 0018\n"),
        ("team.toml", TEAM),
        ("forms/incident.toml", FORM),
        (
            "lists/recipients.toml",
            "format = 1\nlist = \"recipients\"\nversion = 1\noptions = [\"police\", \"high\"]\n",
        ),
        ("locales/en/team.md", ""),
        ("locales/en/common.ftl", ""),
        ("locales/en/incident.ftl", ""),
        ("assets/logo.png", ""),
        ("keys/signing.asc", ""),
        (
            "keys/encryption/0123456789ABCDEF0123456789ABCDEF01234567.asc",
            "",
        ),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

#[test]
fn the_example_has_no_mistake() {
    let (published, found) = read(&example());
    assert_eq!(found, []);
    assert_eq!(published.unwrap().team.id, "xyz-cert.example");
}

#[test]
fn a_small_bundle_is_read() {
    let (published, found) = read(&small());
    assert_eq!(found, []);
    let published = published.unwrap();
    let form = &published.forms[&Id::new("incident").unwrap()];
    assert_eq!(form.team, "abc.example");
    assert_eq!(form.pages.len(), 2);
    assert_eq!(
        form.order.iter().map(Id::as_str).collect::<Vec<_>>(),
        ["word", "flag", "hosts", "pick"]
    );
    assert_eq!(
        published
            .lists
            .iter()
            .map(List::reference)
            .collect::<Vec<_>>(),
        ["recipients@1"]
    );
}

/// One mistake a line: the file, what stands there, what is put in its place, the code, the place.
pub(crate) const MISTAKES: &[(&str, &str, &str, &str, &str)] = &[
    ("team.toml", "format = 1", "format = ", "toml-syntax", "2 "),
    (
        "team.toml",
        "id = \"abc.example\"",
        "id = \u{201c}abc.example\u{201d}",
        "toml-quotes",
        "3 ",
    ),
    (
        "team.toml",
        "id = \"abc.example\"",
        "id = \"abc.example\u{201d}",
        "toml-quotes",
        "3 ",
    ),
    (
        "team.toml",
        "format = 1",
        "format = 2",
        "format-newer",
        "2 format",
    ),
    (
        "team.toml",
        "format = 1",
        "format = 1\nneeds-program = \"99.0\"",
        "program-too-old",
        "3 needs-program",
    ),
    (
        "team.toml",
        "version = 1",
        "verson = 1",
        "key-unknown",
        "4 verson",
    ),
    ("team.toml", "version = 1", "", "key-missing", " "),
    (
        "team.toml",
        "version = 1",
        "version = 0",
        "out-of-range",
        "4 version",
    ),
    (
        "team.toml",
        "version = 1",
        "version = \"1\"",
        "type-wrong",
        "4 version",
    ),
    (
        "team.toml",
        "id = \"abc.example\"",
        "id = \"ABC\"",
        "value-wrong",
        "3 id",
    ),
    (
        "team.toml",
        "2027-11-01T",
        "2025-11-01T",
        "expires-before-published",
        "6 expires",
    ),
    (
        "team.toml",
        "[\"en\"]",
        "[\"en\", \"en\"]",
        "language-twice",
        "7 languages[1]",
    ),
    ("team.toml", "[\"en\"]", "[]", "no-languages", "7 languages"),
    (
        "team.toml",
        "report-forgery",
        "bundle = \"http://abc.example/abc.tocsin\"\nreport-forgery",
        "value-wrong",
        "8 bundle",
    ),
    (
        "team.toml",
        "report-forgery",
        "bundle = \"https://abc.example@evil.example/abc.tocsin\"\nreport-forgery",
        "value-wrong",
        "8 bundle",
    ),
    (
        "team.toml",
        "report-forgery",
        "bundle = \"https://127.0.0.1/abc.tocsin\"\nreport-forgery",
        "value-wrong",
        "8 bundle",
    ),
    (
        "team.toml",
        "report-forgery",
        "reviewed = [\"en\", \"fr\"]\nreport-forgery",
        "language-unknown",
        "8 reviewed[1]",
    ),
    (
        "team.toml",
        "report-forgery",
        "reviewed = [\"en\", \"en\"]\nreport-forgery",
        "language-twice",
        "8 reviewed[1]",
    ),
    (
        "team.toml",
        "[\"en\"]",
        "[\"en\", \"fr\"]",
        "language-missing",
        " ",
    ),
    (
        "team.toml",
        "{ en = \"ABC\" }",
        "{ en = \"ABC\", fr = \"ABC\" }",
        "language-unknown",
        "9 name.fr",
    ),
    (
        "team.toml",
        "{ en = \"ABC\" }",
        "{ }",
        "name-missing",
        "9 name",
    ),
    (
        "team.toml",
        "to = \"17:00\"",
        "to = \"08:00\"",
        "hours-backwards",
        "11 hours.week[0]",
    ),
    (
        "team.toml",
        "to = [\"abc@abc.example\"]",
        "to = []",
        "mail-to-empty",
        "12 mail.to",
    ),
    (
        "team.toml",
        "report-forgery",
        "authoritative = \"fr\"\nreport-forgery",
        "language-unknown",
        "8 authoritative",
    ),
    (
        "team.toml",
        "report-forgery",
        "forms = [\"incident\", \"incident\"]\nreport-forgery",
        "form-twice",
        "8 forms[1]",
    ),
    (
        "team.toml",
        "report-forgery",
        "forms = [\"incident\", \"phishing\"]\nreport-forgery",
        "form-unknown",
        "8 forms[1]",
    ),
    (
        "team.toml",
        "report-forgery",
        "forms = []\nchooser = [{ id = \"any\", form = \"incidemt\" }]\nreport-forgery",
        "form-unknown",
        "9 chooser[0].form",
    ),
    (
        "team.toml",
        "report-forgery",
        "chooser = [{ id = \"any\", form = \"incident\" }, { id = \"any\", form = \"incident\" }]\nreport-forgery",
        "chooser-twice",
        "8 chooser[1].id",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nto = []\n[field]",
        "mail-to-empty",
        "11 mail.to",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nsubject = \"Phishing\"\n[field]",
        "subject-without-ref",
        "11 mail.subject",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nkeys = []\n[field]",
        "mail-keys-empty",
        "11 mail.keys",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nkeys = [\"0123\"]\n[field]",
        "value-wrong",
        "11 mail.keys[0]",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nkeys = [\"0123456789abcdef0123456789abcdef01234567\", \"0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567\"]\n[field]",
        "mail-key-twice",
        "11 mail.keys[1]",
    ),
    (
        "forms/incident.toml",
        "[field]",
        "[mail]\nkeys = [\"0123456789ABCDEF0123456789ABCDEF01234568\"]\n[field]",
        "mail-key-unknown",
        "11 mail.keys[0]",
    ),
    (
        "team.toml",
        "formats = [\"pgp-mime\"]",
        "formats = []",
        "mail-formats-empty",
        "12 mail.formats",
    ),
    (
        "team.toml",
        "{ref}",
        "{ref} {site}",
        "subject-placeholder",
        "12 mail.subject",
    ),
    (
        "team.toml",
        "{ref}",
        "",
        "subject-without-ref",
        "12 mail.subject",
    ),
    (
        "team.toml",
        "max-size = 20_000_000 }",
        "max-size = 20_000_000, ticket = \"[ABC #{number}]\" }",
        "ticket-placeholder",
        "12 mail.ticket",
    ),
    (
        "team.toml",
        "max-size = 20_000_000 }",
        "max-size = 20_000_000, ticket = \"[ABC #{ticket} {ticket}]\" }",
        "ticket-placeholder",
        "12 mail.ticket",
    ),
    (
        "team.toml",
        "= [{ class = \"intruder\", to = { police = \"consent\" } }]",
        "= [{ class = \"a\", to = {} }, { class = \"a\", to = {} }]",
        "class-twice",
        "13 disclosure[1].class",
    ),
    (
        "team.toml",
        "police = ",
        "press = ",
        "recipient-unknown",
        "13 disclosure[0].to.press",
    ),
    (
        "team.toml",
        "high = ",
        "higher = ",
        "severity-unknown",
        "14 first-response.higher",
    ),
    (
        "team.toml",
        "on-colour = \"#ffffff\", ",
        "",
        "colour-alone",
        "15 brand.colour",
    ),
    (
        "team.toml",
        "logo.png",
        "logo2.png",
        "logo-missing",
        "15 brand.logo",
    ),
    (
        "forms/incident.toml",
        "form = \"incident\"",
        "form = \"incidents\"",
        "name-not-file",
        "3 form",
    ),
    (
        "forms/incident.toml",
        "[\"initial\", \"final\"]",
        "[\"final\", \"final\"]",
        "stage-twice",
        "4 stages[1]",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ flag = \"word\" }",
        "id-retired",
        "5 renamed.flag",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ hosts-count = \"hosts-address\" }",
        "id-retired",
        "5 renamed.hosts-count",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ hosts-addr = \"address\" }",
        "renamed-elsewhere",
        "5 renamed.hosts-addr",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ hosts-addr = \"hosts-adress\" }",
        "field-unknown",
        "5 renamed.hosts-addr",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ hosts-addr = \"hosts.address\" }",
        "value-wrong",
        "5 renamed.hosts-addr",
    ),
    (
        "forms/incident.toml",
        "{ old = \"word\" }",
        "{ row-addr = \"hosts-address\" }",
        "id-reserved",
        "5 renamed.row-addr",
    ),
    (
        "forms/incident.toml",
        "id = \"two\"",
        "id = \"one\"",
        "page-twice",
        "8 page[1].id",
    ),
    (
        "forms/incident.toml",
        "[\"word\", \"flag\"]",
        "[]",
        "page-empty",
        "7 page[0].fields",
    ),
    (
        "forms/incident.toml",
        "[\"word\", \"flag\"]",
        "[\"word\", \"flag\", \"flog\"]",
        "field-unknown",
        "7 page[0].fields[2]",
    ),
    (
        "forms/incident.toml",
        "[\"word\", \"flag\"]",
        "[\"word\", \"flag\", \"pick\"]",
        "field-on-two-pages",
        "8 page[1].fields[1]",
    ),
    (
        "forms/incident.toml",
        "[\"word\", \"flag\"]",
        "[\"word\"]",
        "field-on-no-page",
        "12 field.flag",
    ),
    (
        "forms/incident.toml",
        "word = { kind",
        "row = { kind = \"text\" }\nword = { kind",
        "id-reserved",
        "11 field.row",
    ),
    (
        "forms/incident.toml",
        "[row.hosts]",
        "[row.word]",
        "row-unknown",
        "15 row.word",
    ),
    (
        "forms/incident.toml",
        "[row.hosts]",
        "[row.word]",
        "row-missing",
        "14 field.hosts",
    ),
    (
        "forms/incident.toml",
        "[\"address\", \"count\"]",
        "[\"address\", \"count\", \"count\"]",
        "row-field-twice",
        "14 field.hosts.fields[2]",
    ),
    (
        "forms/incident.toml",
        "[\"address\", \"count\"]",
        "[\"address\"]",
        "row-field-not-listed",
        "17 row.hosts.count",
    ),
    // A file that never leaves would only vanish.
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"evidence\", keep = \"never\"",
        "key-not-for-kind",
        "12 field.flag.keep",
    ),
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"yesno\", max = 3",
        "key-not-for-kind",
        "12 field.flag.max",
    ),
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"yesmo\"",
        "kind-unknown",
        "12 field.flag.kind",
    ),
    (
        "forms/incident.toml",
        "count = { kind = \"integer\"",
        "count = { kind = \"evidence\"",
        "kind-not-in-row",
        "17 row.hosts.count.kind",
    ),
    (
        "forms/incident.toml",
        "kind = \"integer\"",
        "kind = \"integer\", min = 2, max = 1",
        "min-over-max",
        "17 row.hosts.count.min",
    ),
    (
        "forms/incident.toml",
        "kind = \"integer\"",
        "kind = \"text\", pattern = 'a(b'",
        "pattern-syntax",
        "17 row.hosts.count.pattern",
    ),
    (
        "forms/incident.toml",
        "kind = \"integer\"",
        "kind = \"text\", pattern = '(a)\\1'",
        "pattern-not-linear",
        "17 row.hosts.count.pattern",
    ),
    (
        "forms/incident.toml",
        "kind = \"integer\"",
        "kind = \"text\", pattern = '\\d{2000}'",
        "pattern-too-large",
        "17 row.hosts.count.pattern",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\", ",
        "",
        "options-missing",
        "13 field.pick.kind",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "options = [\"a\", \"a\"]",
        "option-twice",
        "13 field.pick.options[1]",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "list = \"recipients@1\", options = [\"unknown\", \"police\"]",
        "option-twice",
        "13 field.pick.options[1]",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "list = \"recipients@1\", options = [{ id = \"odd\", class = \"high\" }]",
        "option-class",
        "13 field.pick.options",
    ),
    (
        "lists/recipients.toml",
        "version = 1",
        "version = 1\nclass = [{ id = \"state\", options = [\"police\"] }]",
        "list-has-both",
        "5 options",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "list = \"recipients@1\", classes = true",
        "list-without-classes",
        "13 field.pick.classes",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "options = [\"high\", { id = \"odd\", class = \"high\" }], classes = true",
        "class-is-option",
        "13 field.pick.classes",
    ),
    (
        "forms/incident.toml",
        "list = \"recipients@1\"",
        "options = []",
        "options-empty",
        "13 field.pick.options",
    ),
    (
        "forms/incident.toml",
        "flag = { kind = \"yesno\"",
        "tlp = { kind = \"choice\", options = [\"a\"]",
        "options-name-taken",
        "12 field.tlp.kind",
    ),
    (
        "forms/incident.toml",
        "recipients@1",
        "recipients@2",
        "list-unknown",
        "13 field.pick.list",
    ),
    (
        "forms/incident.toml",
        "from = \"final\"",
        "from = \"finale\"",
        "stage-unknown",
        "12 field.flag.from",
    ),
    (
        "forms/incident.toml",
        "required = true }\nflag",
        "required = { } }\nflag",
        "required-stage",
        "11 field.word.required",
    ),
    (
        "forms/incident.toml",
        "required = true }\nflag",
        "required = true, required_when = 'flag' }\nflag",
        "required-twice",
        "11 field.word.required",
    ),
    (
        "forms/incident.toml",
        "means = \"narrative\"",
        "means = \"narration\"",
        "means-unknown",
        "11 field.word.means",
    ),
    (
        "forms/incident.toml",
        "means = \"narrative\"",
        "means = \"reporter.email\"",
        "means-kind",
        "11 field.word.means",
    ),
    (
        "forms/incident.toml",
        "means = \"host\"",
        "means = \"action\"",
        "means-outside-record",
        "16 row.hosts.address.means",
    ),
    (
        "forms/incident.toml",
        "kind = \"integer\"",
        "kind = \"integer\", means = \"impact.people\"",
        "means-inside-record",
        "17 row.hosts.count.means",
    ),
    (
        "forms/incident.toml",
        "word = {",
        "more = { kind = \"text\", means = \"narrative\" }\nword = {",
        "means-twice",
        "12 field.word.means",
    ),
    (
        "forms/incident.toml",
        "means = \"severity\"",
        "required = true",
        "choice-without-unknown",
        "13 field.pick.list",
    ),
    (
        "forms/incident.toml",
        "required = true }\nflag",
        "required = true, calc = '\"x\"' }\nflag",
        "key-beside-calc",
        "11 field.word.required",
    ),
    (
        "forms/incident.toml",
        "kind = \"repeat\", means",
        "kind = \"repeat\", default = 'word', means",
        "key-not-for-kind",
        "14 field.hosts.default",
    ),
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"yesno\", default = 'word'",
        "rule-type",
        "12 field.flag.default",
    ),
    (
        "forms/incident.toml",
        "means = \"severity\"",
        "calc = 'flag ? \"high\" : \"low\"'",
        "rule-unknown-option",
        "13 field.pick.calc",
    ),
    (
        "forms/incident.toml",
        "means = \"severity\"",
        "calc = 'word'",
        "rule-type",
        "13 field.pick.calc",
    ),
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"yesno\", default = 'has(pick)'",
        "rule-cycle",
        "12 field.flag.default",
    ),
    (
        "forms/incident.toml",
        "count = { kind = \"integer\", when = 'has(row.address)' }",
        "count = { kind = \"integer\", calc = 'size(hosts)' }",
        "rule-cycle",
        "14 field.hosts",
    ),
    (
        "forms/incident.toml",
        "kind = \"yesno\"",
        "kind = \"yesno\", when = 'has(pick)'",
        "rule-cycle",
        "12 field.flag.when",
    ),
    (
        "forms/incident.toml",
        "has(row.address)",
        "has(outer.address)",
        "rule-no-outer",
        "17 row.hosts.count.when",
    ),
    (
        "forms/incident.toml",
        "has(row.address)",
        "row.count > 1",
        "rule-cycle",
        "14 field.hosts",
    ),
    (
        "forms/incident.toml",
        "when = 'flag'",
        "when = 'flag ='",
        "rule-syntax",
        "8 page[1].when",
    ),
    (
        "mimetype",
        MIMETYPE,
        "application/zip",
        "mimetype-wrong",
        " ",
    ),
    (
        "CONTACT",
        "ABC, +44 20 7946 0018",
        " ",
        "contact-empty",
        " ",
    ),
];

#[test]
fn every_mistake_is_said_at_its_place() {
    for (file, old, new, code, place) in MISTAKES {
        let mut files = small();
        let text = String::from_utf8(files[*file].clone()).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        files.insert((*file).to_owned(), text.replacen(old, new, 1).into_bytes());
        let (published, found) = read(&files);
        let said: Vec<_> = found
            .iter()
            .map(|d| {
                (
                    d.code,
                    format!(
                        "{} {}",
                        d.place.line.map_or(String::new(), |l| l.to_string()),
                        d.place.item
                    ),
                )
            })
            .collect();
        assert!(
            said.contains(&(*code, (*place).to_owned())),
            "{code} at {place}: {found:#?}"
        );
        let error = found.iter().any(|d| d.severity == Severity::Error);
        assert_eq!(published.is_none(), error, "{code}");
    }
}

/// Mistakes of files rather than of lines.
#[test]
fn files_that_are_wrong() {
    let said = |change: &dyn Fn(&mut Files)| -> BTreeSet<&'static str> {
        let mut files = small();
        change(&mut files);
        read(&files).1.into_iter().map(|d| d.code).collect()
    };
    let put = |path: &'static str, bytes: Vec<u8>| {
        said(&move |files: &mut Files| drop(files.insert(path.to_owned(), bytes.clone())))
    };
    let without = |path: &'static str| said(&move |files: &mut Files| drop(files.remove(path)));
    for path in [
        "CONTACT",
        "mimetype",
        "team.toml",
        "keys/signing.asc",
        "locales/en/incident.ftl",
        "locales/en/team.md",
    ] {
        assert!(without(path).contains("file-missing"), "{path}");
    }
    assert!(without("forms/incident.toml").contains("no-forms"));
    assert!(
        without("keys/encryption/0123456789ABCDEF0123456789ABCDEF01234567.asc")
            .contains("no-encryption-key")
    );
    for (path, bytes, code) in [
        ("keys/encryption/key.asc", vec![], "key-file-name"),
        ("notes.txt", vec![], "file-unknown"),
        ("assets/a b", vec![], "file-name"),
        ("assets/LOGO.png", vec![], "file-name-twice"),
        ("locales/fr/team.md", vec![], "language-not-listed"),
        ("locales/en/team.md", vec![0xff], "not-utf8"),
        ("forms/incident.toml", vec![0xff], "not-utf8"),
        (
            "forms/incident.toml",
            vec![b'#'; 1_100_000],
            "file-too-large",
        ),
        ("CONTACT", vec![b'x'; 5000], "file-too-large"),
        (
            "lists/tlp.toml",
            b"format = 1\nlist = \"tlp\"\nversion = 3\noptions = [\"red\"]\n".to_vec(),
            "list-name-taken",
        ),
        (
            "forms/incident.toml",
            b"format = 1\nform = \"incident\"\npage = []\n[field]\n".to_vec(),
            "no-pages",
        ),
    ] {
        assert_eq!(put(path, bytes), BTreeSet::from([code]), "{path}");
    }
}

#[test]
fn a_name_cannot_hide_how_it_reads() {
    for hidden in ["\\u202eTREC livE", "Evil\\u200fCERT", "Evil\\u0007"] {
        let mut files = small();
        let team = TEAM.replacen("en = \"", &format!("en = \"{hidden}"), 1);
        assert_ne!(team, TEAM);
        files.insert("team.toml".to_owned(), team.into_bytes());
        let codes: Vec<_> = read(&files).1.into_iter().map(|d| d.code).collect();
        assert!(codes.contains(&"hidden-character"), "{hidden}: {codes:?}");
    }
}

#[test]
fn all_mistakes_at_once() {
    let mut files = small();
    let form = FORM
        .replace("kind = \"yesno\"", "kind = \"yesmo\"")
        .replace("recipients@1", "recipient@1")
        .replace("'has(row.address)'", "'has(row.adress)'");
    files.insert("forms/incident.toml".to_owned(), form.into_bytes());
    files.insert(
        "team.toml".to_owned(),
        TEAM.replace("version = 1", "version = 0").into_bytes(),
    );
    let said: Vec<_> = read(&files)
        .1
        .into_iter()
        .map(|d| {
            (
                d.place.file,
                d.place.line,
                d.code,
                d.args.get("near").cloned().unwrap_or_default(),
            )
        })
        .collect();
    for expected in [
        ("team.toml", Some(4), "out-of-range", ""),
        ("forms/incident.toml", Some(12), "kind-unknown", "yesno"),
        (
            "forms/incident.toml",
            Some(13),
            "list-unknown",
            "recipients@1",
        ),
        (
            "forms/incident.toml",
            Some(17),
            "rule-unknown-part",
            "address",
        ),
    ] {
        let expected = (
            expected.0.to_owned(),
            expected.1,
            expected.2,
            expected.3.to_owned(),
        );
        assert!(said.contains(&expected), "{expected:?} in {said:#?}");
    }
}

/// A field that could not be read is complained of once, not wherever it is named.
#[test]
fn mistakes_do_not_spread() {
    for (old, new, code) in [
        ("kind = \"yesno\"", "kind = \"yesmo\"", "kind-unknown"),
        ("\"repeat\"", "\"repaet\"", "kind-unknown"),
        ("kind = \"host\"", "kind = \"hosts\"", "kind-unknown"),
    ] {
        let mut files = small();
        files.insert(
            "forms/incident.toml".to_owned(),
            FORM.replace(old, new).into_bytes(),
        );
        let said: Vec<_> = read(&files).1.into_iter().map(|d| d.code).collect();
        assert_eq!(said, [code]);
    }
}

/// What `renamed` may say, and what is said of it: code, and what was perhaps meant.
#[test]
fn earlier_names_in_rows() {
    let said = |renamed: &str| -> Vec<(&'static str, String)> {
        let mut files = small();
        let text = FORM.replace("old = \"word\"", renamed);
        files.insert("forms/incident.toml".to_owned(), text.into_bytes());
        let near = |args: &crate::diagnostic::Args| args.get("near").cloned().unwrap_or_default();
        let found = read(&files).1.into_iter();
        found.map(|d| (d.code, near(&d.args))).collect()
    };
    for right in [
        "hosts-addr = \"hosts-address\"",
        // The repeat has another name now; either of its names will do.
        "systems = \"hosts\", systems-addr = \"systems-address\"",
        "systems = \"hosts\", systems-addr = \"hosts-address\"",
        "systems = \"hosts\", hosts-addr = \"systems-address\"",
        // From name to name.
        "a = \"b\", b = \"word\", hosts-a = \"hosts-b\", hosts-b = \"hosts-count\"",
        "a = \"b\", b = \"hosts\", a-x = \"b-y\", hosts-y = \"a-count\"",
    ] {
        assert_eq!(said(right), [], "{right}");
    }
    let one = |code, near: &str| [(code, near.to_owned())];
    for (wrong, told) in [
        (
            "hosts-addr = \"address\"",
            one("renamed-elsewhere", "hosts-address"),
        ),
        (
            "host-addr = \"hosts-address\"",
            one("renamed-elsewhere", "hosts-addr"),
        ),
        (
            "addr = \"hosts-address\"",
            one("renamed-elsewhere", "hosts-addr"),
        ),
        ("hosts-addr = \"word\"", one("renamed-elsewhere", "")),
        (
            "hosts-addr = \"hosts-adress\"",
            one("field-unknown", "hosts-address"),
        ),
        ("nowhere-a = \"nowhere-b\"", one("field-unknown", "")),
        ("hosts-count = \"hosts-address\"", one("id-retired", "")),
        // The field that has the name now would get the answers.
        (
            "systems = \"hosts\", systems-addr = \"hosts-address\", hosts-addr = \"hosts-count\"",
            one("id-retired", ""),
        ),
        (
            "hosts-a = \"hosts-b\", hosts-b = \"hosts-c\"",
            one("field-unknown", ""),
        ),
        ("a-b-c-d = \"word\"", one("value-wrong", "")),
    ] {
        let found = said(wrong);
        assert!(
            !found.is_empty() && found.iter().all(|said| told.contains(said)),
            "{wrong}: {found:?}"
        );
    }
    // A circle leads nowhere.
    let circle = said("hosts-a = \"hosts-b\", hosts-b = \"hosts-a\"");
    assert_eq!(circle, vec![("field-unknown", String::new()); 2]);
}

/// Two forms: the order of `team.toml`, what no choice leads to, and each form's own way for reports.
#[test]
fn several_forms() {
    let mut files = small();
    let other = FORM
        .replace("form = \"incident\"", "form = \"phishing\"")
        .replace("[field]", "[mail]\nto = [\"phish@abc.example\"]\nkeys = [\"0123456789abcdef0123456789abcdef01234567\"]\n[field]");
    files.insert("forms/phishing.toml".to_owned(), other.into_bytes());
    files.insert("locales/en/phishing.ftl".to_owned(), Vec::new());
    let offered = |published: &Published| -> Vec<String> {
        let offered = published.offered();
        offered.iter().map(|form| form.id.to_string()).collect()
    };
    let (published, found) = read(&files);
    assert_eq!(found, []);
    let published = published.unwrap();
    assert_eq!(offered(&published), ["incident", "phishing"]);
    let team = TEAM.replace(
        "report-forgery",
        "forms = [\"phishing\"]\nchooser = [{ id = \"mail\", form = \"phishing\" }]\nauthoritative = \"en\"\nreport-forgery",
    );
    files.insert("team.toml".to_owned(), team.into_bytes());
    let (published, found) = read(&files);
    let told: Vec<_> = found
        .iter()
        .map(|d| (d.severity, d.code, &*d.args["form"]))
        .collect();
    assert_eq!(
        told,
        [
            (Severity::Warning, "form-not-listed", "incident"),
            (Severity::Warning, "form-not-in-chooser", "incident"),
        ]
    );
    let published = published.unwrap();
    assert_eq!(offered(&published), ["phishing", "incident"]);

    let (own, team) = (
        published.mail(&Id::new("phishing").unwrap()),
        &published.team.mail,
    );
    assert_eq!(own.to, ["phish@abc.example"]);
    assert_eq!(own.keys, ["0123456789ABCDEF0123456789ABCDEF01234567"]);
    assert_eq!((&own.subject, own.max_size), (&team.subject, team.max_size));
    for form in ["incident", "gone"] {
        assert_eq!(published.mail(&Id::new(form).unwrap()), *team);
    }
}

#[test]
fn keys_of_the_authors_own() {
    let mut files = small();
    files.insert(
        "team.toml".to_owned(),
        TEAM.replace("version = 1", "version = 1\nx-note = \"ours\"")
            .into_bytes(),
    );
    assert_eq!(read(&files).1, []);
}

#[test]
fn a_later_format_says_only_that() {
    let mut files = small();
    files.insert(
        "forms/incident.toml".to_owned(),
        FORM.replace("format = 1", "format = 2\nnew-key = 1")
            .into_bytes(),
    );
    let said: Vec<_> = read(&files).1.into_iter().map(|d| d.code).collect();
    assert_eq!(said, ["format-newer"]);
}

/// Every code that is not about a rule's own text (the rules' tests have those) is provoked here.
#[test]
fn every_code_is_provoked() {
    let here: BTreeSet<&str> = MISTAKES.iter().map(|m| m.3).collect();
    let elsewhere = include_str!("tests.rs");
    let rules = include_str!("../expr/tests.rs");
    let costs = include_str!("../form/read/cost/tests.rs");
    let nested = include_str!("../evaluate/tests/nested.rs");
    let outline = include_str!("../evaluate/tests/outline.rs");
    for code in CODES {
        let (quoted, named) = (format!("\"{code}\""), format!("\"{code} "));
        let shown = here.contains(code)
            || elsewhere.contains(&quoted)
            || rules.contains(&quoted)
            || costs.contains(&quoted)
            || [nested, outline].iter().any(|text| text.contains(&named));
        assert!(shown, "{code} is in no test");
    }
}

/// One mistake that breaks much of a form is told once.
#[test]
fn what_follows_from_a_mistake_is_not_told() {
    let told = |old: &str, new: &str| {
        let mut files = small();
        let form = FORM.replacen(old, new, 1);
        assert_ne!(form, FORM, "{old}");
        files.insert("forms/incident.toml".to_owned(), form.into_bytes());
        let found = study(&files).found.into_iter();
        found.map(|d| (d.code, d.place.line)).collect::<Vec<_>>()
    };
    let (_, page) = FORM.split_once("page = [").unwrap();
    let (page, _) = page.split_once("\n]\n").unwrap();
    let page = format!("page = [{page}\n]\n");
    assert_eq!(told(&page, ""), [("key-missing", None)]);
    let found = told("[field]\n", "");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "field-outside");
    let found = told("[field]\n", "[mail]\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "field-outside");
    // With the header of a field left, the table is there and lacks the others.
    let pick = "pick = { kind = \"choice\", list = \"recipients@1\", means = \"severity\" }\n";
    let mut files = small();
    let form = FORM.replacen("[field]\n", "", 1).replacen(pick, "", 1);
    let (before, after) = form.split_once("[row.hosts]").unwrap();
    let table = "[field.pick]\nkind = \"choice\"\nlist = \"recipients@1\"\n";
    let form = format!("{before}{table}[row.hosts]{after}");
    files.insert("forms/incident.toml".to_owned(), form.into_bytes());
    let codes: BTreeSet<_> = study(&files).found.iter().map(|d| d.code).collect();
    assert!(!codes.contains("field-unknown"), "{codes:?}");
    assert!(!codes.contains("rule-unknown-name"), "{codes:?}");
    assert!(codes.contains("field-outside"), "{codes:?}");
    // A subject that can hold no such name, of the team's or of a form.
    let mut files = small();
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team.replace("{ref}", "{ref} {$site}");
    files.insert("team.toml".to_owned(), team.into_bytes());
    let codes: Vec<_> = study(&files).found.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["subject-placeholder"]);
}

/// A file in another encoding is told of where that shows, and what else is wrong in it as well.
#[test]
fn a_file_in_another_encoding_is_read_as_far_as_it_goes() {
    let mut files = small();
    let form = FORM.replacen("[field]\n", "[field] # \u{e9}t\u{e9}\n", 1);
    let form = form.replacen("kind = \"yesno\"", "kind = \"yesnot\"", 1);
    let latin1: Vec<u8> = form
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    files.insert("forms/incident.toml".to_owned(), latin1);
    files.insert("CONTACT".to_owned(), b"ABC\nUniversit\xe9\n".to_vec());
    let found = study(&files).found;
    let found: Vec<_> = found.iter().map(|d| (d.code, d.place.line)).collect();
    let field = FORM.lines().position(|line| line == "[field]").unwrap() as u32 + 1;
    let kind = FORM
        .lines()
        .position(|line| line.contains("\"yesno\""))
        .unwrap() as u32
        + 1;
    let expected = [
        ("not-utf8", Some(2)),
        ("not-utf8", Some(field)),
        ("kind-unknown", Some(kind)),
    ];
    assert_eq!(found, expected);
}

/// A word where another is written says which there are.
#[test]
fn a_value_of_another_type_is_told_the_words() {
    let mut files = small();
    let form = FORM.replacen("kind = \"yesno\"", "kind = \"yesno\", personal = true", 1);
    files.insert("forms/incident.toml".to_owned(), form.into_bytes());
    let found = study(&files).found;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].code, "value-wrong");
    assert_eq!(
        (&*found[0].args["expected"], &*found[0].args["value"]),
        ("personal", "true")
    );
}

/// A meaning that is not known is told of some that are.
#[test]
fn meanings_that_may_fit_are_named() {
    let alike = crate::means::alike("description", "longtext");
    assert!(alike.contains(&"impact.description"), "{alike:?}");
    let alike = crate::means::alike("zzz", "zone");
    assert!(!alike.is_empty() && alike.len() <= 8, "{alike:?}");
}

/// What a field adds stands behind its list, with words of the field's own.
#[test]
fn options_are_added_to_a_list() {
    let added = r#"list = "rsit@1003", classes = true, options = [{ id = "odd", other = true }, "unknown"]"#;
    let mut files = small();
    let form = FORM.replacen("list = \"recipients@1\"", added, 1);
    files.insert("forms/incident.toml".to_owned(), form.into_bytes());
    let Reading { forms, found, .. } = study(&files);
    let form = forms.into_values().next().unwrap();
    let mut fields = form.fields.values();
    let pick = fields.find(|field| field.id.as_str() == "pick").unwrap();
    let Kind::Choice(options) = &pick.kind else {
        panic!("{:?}", pick.kind);
    };
    assert!(
        found.iter().all(|d| d.code != "class-is-option"),
        "{found:?}"
    );
    let ids: Vec<&str> = options.ids().collect();
    // What says the same as an option of its name is not asked twice.
    assert_eq!(ids.iter().filter(|id| **id == "other").count(), 1);
    assert!(
        ids.contains(&"fraud") && ids.ends_with(&["test", "odd", "unknown"]),
        "{ids:?}"
    );
    let messages = ["spam", "fraud", "odd", "unknown"].map(|id| options.message(id));
    assert_eq!(
        messages,
        [
            "rsit--spam",
            "rsit-class--fraud",
            "pick--odd",
            "pick--unknown"
        ]
    );
    assert_eq!(options.class_of("odd"), None);
}

#[test]
fn too_much() {
    let fields = |count: usize| {
        let names: Vec<String> = (0..count).map(|at| format!("f{at}")).collect();
        let pages: Vec<String> = names
            .chunks(200)
            .enumerate()
            .map(|(at, chunk)| format!("{{ id = \"p{at}\", fields = {chunk:?} }},"))
            .collect();
        let all: String = names
            .iter()
            .map(|name| format!("{name} = {{ kind = \"date\" }}\n"))
            .collect();
        format!(
            "format = 1\nform = \"incident\"\npage = [\n{}\n]\n[field]\n{all}",
            pages.join("\n")
        )
    };
    let said = |form: String| {
        let mut files = small();
        files.insert("forms/incident.toml".to_owned(), form.into_bytes());
        read(&files)
            .1
            .into_iter()
            .map(|d| d.code)
            .collect::<BTreeSet<_>>()
    };
    // First response names severities that this form lacks: nothing to compare them with.
    assert_eq!(said(fields(1000)), BTreeSet::new());
    assert!(said(fields(6000)).contains("too-many"));
    let wide = fields(201).replace("] },\n{ id = \"p1\", fields = [", ", ");
    assert!(said(wide).contains("too-many"));
    let options: Vec<String> = (0..3000).map(|at| format!("o{at}")).collect();
    let list = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"a\", fields = [\"f\"] }}]\n[field]\nf = {{ kind = \"choice\", options = {options:?} }}\n"
    );
    assert!(said(list).contains("too-many"));
    let dates = |pattern: &str| {
        let text = format!("kind = \"text\", pattern = '{pattern}'");
        fields(101).replace("kind = \"date\"", &text)
    };
    assert_eq!(said(dates("[0-9]+")), BTreeSet::from(["too-many"]));
    assert!(said(dates(&"a".repeat(513))).contains("pattern-too-long"));
}

#[test]
fn too_many_messages() {
    const OWN: &str = "locales/en/incident.ftl";
    const COMMON: &str = "locales/en/common.ftl";
    let told = |changes: &[(&str, String)]| {
        let mut files = small();
        files.retain(|path, _| !path.ends_with(".ftl"));
        for (path, text) in changes {
            files.insert((*path).to_owned(), text.clone().into_bytes());
        }
        let reading = study(&files);
        let mut told = Vec::new();
        for wrong in reading.found.iter().filter(|d| d.code == "too-many") {
            let line = wrong.place.line.unwrap();
            told.push((wrong.place.file.clone(), line, wrong.args["what"].clone()));
        }
        assert_eq!(reading.too_many_messages().is_some(), !told.is_empty());
        told
    };
    let wrong = |file: &str, line: u32, what: &str| (file.to_owned(), line, what.to_owned());
    let one = "# { a remark }\n-a = b\n    more\n    .c = { $d }\n";
    assert_eq!(told(&[(OWN, one.repeat(10_000))]), []);
    let more = one.repeat(10_001);
    assert_eq!(told(&[(OWN, more)]), [wrong(OWN, 40_002, "messages")]);
    // Of Windows, and with a mark in front.
    let lines = format!("\u{feff}x = y\r\n{}", "a = b\r\n".repeat(30_001));
    assert_eq!(told(&[(OWN, lines)]), [wrong(OWN, 30_002, "messages")]);
    let braces = format!("a = b\nc = {}\n", "{".repeat(40_000));
    assert_eq!(told(&[(OWN, braces)]), [wrong(OWN, 2, "messages")]);

    let full = || "a = b\n".repeat(30_000);
    let tags = ["de", "en", "fr", "he"].map(|tag| format!("locales/{tag}/incident.ftl"));
    let files: Vec<_> = tags.iter().map(|path| (&**path, full())).collect();
    assert_eq!(told(&files), [wrong(&tags[3], 10_001, "bundle")]);
    assert_eq!(told(&files[..3]), []);
    // What is read with each form counts with each.
    let forms: Vec<String> = (0..4).map(|at| format!("forms/more{at}.toml")).collect();
    let with = |text: String| {
        let forms = forms.iter().map(|path| (&**path, String::new()));
        told(&forms.chain([(COMMON, text)]).collect::<Vec<_>>())
    };
    assert_eq!(with("a = b\n".repeat(20_000)), []);
    assert_eq!(with(full()), [wrong(COMMON, 20_001, "bundle")]);
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn is_a_form_or_mistakes(text in "\\PC{0,300}") {
            let mut files = small();
            files.insert("forms/incident.toml".to_owned(), text.clone().into_bytes());
            files.insert("team.toml".to_owned(), text.into_bytes());
            prop_assert!(read(&files).0.is_none());
        }

        /// Any octets at all, as each file that is read.
        #[test]
        fn any_octets(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            for file in ["forms/incident.toml", "team.toml", "lists/recipients.toml", "locales/en/incident.ftl", "locales/en/team.md", "CONTACT"] {
                let mut files = small();
                files.insert(file.to_owned(), bytes.clone());
                let (published, found) = read(&files);
                prop_assert_eq!(published.is_none(), found.iter().any(|d| d.severity == Severity::Error));
                let reading = study(&files);
                for diagnostic in crate::lint::all(&files, &reading) {
                    prop_assert!(crate::lint::CODES.contains(&diagnostic.code));
                }
            }
        }

        /// A form with pieces taken out, doubled or exchanged.
        #[test]
        fn near_a_form(from in 0usize..900, len in 0usize..40, put in "[a-z\"'{}\\[\\]=,. \n0-9]{0,10}") {
            let chars: Vec<char> = FORM.chars().collect();
            let from = from.min(chars.len());
            let to = (from + len).min(chars.len());
            let text: String = chars[..from].iter().copied().chain(put.chars()).chain(chars[to..].iter().copied()).collect();
            let mut files = small();
            files.insert("forms/incident.toml".to_owned(), text.into_bytes());
            let (published, found) = read(&files);
            prop_assert_eq!(published.is_none(), found.iter().any(|d| d.severity == Severity::Error));
            for diagnostic in found {
                prop_assert!(CODES.contains(&diagnostic.code));
            }
            crate::lint::all(&files, &study(&files));
        }
    }
}

/// Who must choose may say "I do not know", whatever else there is; what they decide themselves, they know.
#[test]
fn a_required_choice_has_a_way_to_say_unknown() {
    let told = |field: &str| {
        let form = FORM.replace(
            r#"pick = { kind = "choice", list = "recipients@1", means = "severity" }"#,
            &format!("pick = {{ kind = \"choice\", required = true, {field} }}"),
        );
        let mut files = small();
        files.insert("forms/incident.toml".to_owned(), form.into_bytes());
        files.insert(
            "team.toml".to_owned(),
            TEAM.replace("first-response = { high = \"PT4H\" }", "")
                .into_bytes(),
        );
        let (published, found) = read(&files);
        assert!(published.is_some(), "{field}: {found:?}");
        found.iter().any(|d| d.code == "choice-without-unknown")
    };
    for (field, expected) in [
        (r#"options = ["a", "b"]"#, true),
        (r#"options = ["a", { id = "other", other = true }]"#, true),
        (
            r#"options = ["a", { id = "none", exclusive = true }]"#,
            true,
        ),
        (r#"options = ["a", "unknown"]"#, false),
        (
            r#"options = ["a", { id = "cannot-say", unknown = true }]"#,
            false,
        ),
        (
            r#"options = ["a", { id = "unknown", unknown = false }]"#,
            true,
        ),
        (r#"list = "rsit@1003""#, false),
        (r#"list = "nis2-causes@5""#, true),
        (r#"list = "nis2-causes@5", options = ["unknown"]"#, false),
        (r#"options = ["a", "b"], means = "report.kind""#, false),
        (
            r#"options = ["a", "b"], means = "contact.may_pass_on""#,
            false,
        ),
        (r#"options = ["a", "b"], means = "severity""#, true),
    ] {
        assert_eq!(told(field), expected, "{field}");
    }
}

#[test]
fn words_of_other_languages_of_forms_are_known() {
    let near = |written: &str, instead: &str| {
        let mut files = small();
        let path = "forms/incident.toml";
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(written), "{written}");
        files.insert(
            path.to_owned(),
            text.replacen(written, instead, 1).into_bytes(),
        );
        let found = study(&files).found;
        assert_eq!(found.len(), 1, "{instead}: {found:#?}");
        (
            found[0].code,
            found[0].args.get("near").cloned().unwrap_or_default(),
        )
    };
    for (written, meant) in [
        ("datetime", "moment"),
        ("boolean", "yesno"),
        ("date-time", "moment"),
        ("choise", "choice"),
    ] {
        let kind = format!("flag = {{ kind = \"{written}\"");
        assert_eq!(
            near("flag = { kind = \"yesno\"", &kind),
            ("kind-unknown", meant.to_owned())
        );
    }
    for (written, meant) in [
        ("optional", "required"),
        ("visible_if", "when"),
        ("requird", "required"),
        ("zzz", ""),
    ] {
        let key = format!("flag = {{ {written} = true, kind = \"yesno\"");
        assert_eq!(
            near("flag = { kind = \"yesno\"", &key),
            ("key-unknown", meant.to_owned())
        );
    }
    let required = "flag = { required = \"yes\", kind = \"yesno\"";
    assert_eq!(
        near("flag = { kind = \"yesno\"", required).0,
        "required-stage"
    );
}
