use super::*;
use crate::published::tests::{example, small};
use crate::published::{Files, study};
use std::collections::{BTreeMap, BTreeSet};

/// What is found in a bundle in which one text of a file is put in the place of another: code, line, columns.
fn found(file: &str, old: &str, new: &str) -> Vec<(&'static str, String)> {
    let files = changed(file, old, new);
    let reading = study(&files);
    assert_eq!(reading.found, [], "{new}");
    let told = all(&files, &reading).into_iter();
    told.map(|d| (d.code, where_is(&d))).collect()
}

fn where_is(d: &Diagnostic) -> String {
    match (d.place.line, d.place.columns) {
        (Some(line), Some((from, to))) => format!("{}:{line}:{from}-{to}", d.place.file),
        _ => d.place.file.clone(),
    }
}

fn changed(file: &str, old: &str, new: &str) -> Files {
    let mut files = whole();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    files.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    files
}

/// A small bundle of which nothing is to be said.
fn whole() -> Files {
    let mut files = small();
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team.replace("[ABC] {ref}", "{ref}");
    files.insert("team.toml".to_owned(), team.into_bytes());
    let example = example();
    let description = example["locales/en/team.md"].clone();
    files.insert("locales/en/team.md".to_owned(), description);
    files
}

#[test]
fn nothing_is_said_without_a_reason() {
    let files = whole();
    assert_eq!(all(&files, &study(&files)), []);
    let files = example();
    let said: Vec<_> = all(&files, &study(&files))
        .into_iter()
        .map(|d| d.code)
        .collect();
    // A subject that names the team tells whoever carries the mail.
    assert_eq!(said, ["subject-reveals"]);
}

const FORM: &str = "forms/incident.toml";

#[test]
fn what_everybody_sees() {
    assert_eq!(
        found("team.toml", "#ffffff", "#405060"),
        [("colour-contrast", "team.toml:15:43-52".to_owned())]
    );
    assert_eq!(
        found("team.toml", "\"{ref}\"", "\"Break-in at {ref}\""),
        [("subject-reveals", "team.toml:12:46-65".to_owned())]
    );
    assert_eq!(
        found("locales/en/team.md", "## 2.4 ", "## "),
        [("section-missing", "locales/en/team.md".to_owned())]
    );
}

/// RFC 2350, Appendix D.
#[test]
fn each_item_of_the_outline_is_missed() {
    const PATH: &str = "locales/en/team.md";
    let files = whole();
    let text = String::from_utf8(files[PATH].clone()).unwrap();
    let is_item = |line: &&str| {
        let number = line.trim_start_matches('#').split_whitespace().next();
        // The example says how its description is authenticated, too.
        line.starts_with('#') && number != Some("1.4")
    };
    let headings: Vec<&str> = text.lines().filter(is_item).collect();
    assert_eq!(headings.len(), 33);
    for heading in headings {
        let mut files = files.clone();
        let without = text.replacen(&format!("{heading}\n"), "", 1);
        files.insert(PATH.to_owned(), without.into_bytes());
        let said = all(&files, &study(&files));
        let number = heading.trim_start_matches(['#', ' ']);
        let number = number.split_whitespace().next().unwrap();
        let [missing] = &said[..] else {
            panic!("{heading}: {said:#?}")
        };
        assert_eq!(
            (missing.code, &*missing.place.file),
            ("section-missing", PATH)
        );
        assert!(missing.args["section"].starts_with(&format!("{number} ")));
    }
}

#[test]
fn telephone_numbers_are_those_of_the_world() {
    let files = changed("team.toml", "\"+44 20", "\"020");
    let said = all(&files, &study(&files));
    let said: Vec<_> = said
        .iter()
        .map(|d| (d.code, d.place.item.as_str()))
        .collect();
    assert_eq!(said, [("telephone-national", "contact.telephone")]);
}

#[test]
fn a_byte_order_mark_is_called_so() {
    let mut files = whole();
    for path in ["team.toml", FORM, "CONTACT"] {
        let text = [&[0xef, 0xbb, 0xbf], &*files[path]].concat();
        files.insert(path.to_owned(), text);
    }
    let said = all(&files, &study(&files));
    let codes: Vec<_> = said.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["byte-order-mark"; 3]);
}

#[test]
fn what_is_written_as_the_answer_is_one() {
    let said = |keys: &str| {
        let keys = format!("max = 9 }}\nx = {{ {keys}");
        let said = super::values::form(&form_of("\"x\", ", &keys, "", ""));
        said.iter()
            .map(|d| (d.code, d.place.item.clone(), d.args["value"].clone()))
            .collect::<Vec<_>>()
    };
    for (keys, key, value) in [
        ("kind = \"integer\", min = 1, default = '0'", "default", "0"),
        ("kind = \"integer\", max = 9, calc = '5 * 2'", "calc", "10"),
        (
            "kind = \"integer\", max = 9, default = 'n > 3 ? 9 : 10'",
            "default",
            "10",
        ),
        (
            "kind = \"text\", pattern = \"[A-Z]+\", default = '\"abc\"'",
            "default",
            "abc",
        ),
    ] {
        let here = ("value-refused", format!("field.x.{key}"), value.to_owned());
        assert_eq!(said(keys), [here], "{keys}");
    }
    for keys in [
        "kind = \"integer\", min = 1, default = '1'",
        "kind = \"integer\", min = 1, default = 'n'",
        "kind = \"moment\", default = 'now()'",
        "kind = \"yesno\", default = 'true'",
    ] {
        assert_eq!(said(keys), [], "{keys}");
    }
}

#[test]
fn a_question_of_a_later_stage_is_not_required_in_an_earlier_one() {
    assert_eq!(
        reach("from = \"final\", required_when = 'stage == \"initial\" && n > 1'"),
        ["required-when-never-true"]
    );
    assert_eq!(
        reach("from = \"final\", when = 'stage == \"initial\"'"),
        ["when-never-true"]
    );
    let none: [&str; 0] = [];
    assert_eq!(
        reach("from = \"final\", required_when = 'stage == \"final\"'"),
        none
    );
    assert_eq!(reach("required_when = 'stage == \"initial\"'"), none);
}

#[test]
fn a_check_that_contradicts_itself_is_told_of() {
    let said = |that: &str| {
        let check = format!("kind = \"moment\", check = [{{ that = '{that}', say = \"x\" }}]");
        reach_of(&format!("max = 9 }}\nat = {{ {check}"), "\"at\", ")
    };
    for that in [
        "at > now() && at < now()",
        "at > now() && (t != \"no\" && now() > at)",
        "at <= now() && at >= now() && at != now()",
    ] {
        assert_eq!(said(that), ["check-never-true"], "{that}");
    }
    for that in ["at >= now() && at <= now()", "at > now() || at < now()"] {
        assert_eq!(said(that), Vec::<&str>::new(), "{that}");
    }
}

#[test]
fn characters_that_are_not_seen() {
    for (file, old, new, place) in [
        (
            FORM,
            "[field]",
            "[field] # \u{202e}x",
            "forms/incident.toml:10:11-12",
        ),
        ("CONTACT", "ABC", "A\u{200b}BC", "CONTACT:1:2-3"),
        (
            "locales/en/team.md",
            "# 1 ",
            "# 1 \u{2066}",
            "locales/en/team.md:1:5-6",
        ),
    ] {
        assert_eq!(
            found(file, old, new),
            [("hidden-in-text", place.to_owned())]
        );
    }
    // Languages are written with these.
    assert_eq!(found("CONTACT", "ABC", "نمی\u{200c}خواهم א\u{200f}"), []);
    for used in [
        "東京\u{3000}CERT",
        "\u{3000}東京",
        "☎\u{fe0f} 1\u{fe0f}\u{20e3}",
        "葛\u{fe00}",
    ] {
        assert_eq!(found("CONTACT", "ABC", used), [], "{used:?}");
    }
    for (unused, columns) in [
        ("A\u{3000}BC", "2-3"),
        ("A\u{2800}BC", "2-3"),
        ("A\u{17b4}BC", "2-3"),
        ("A\u{fe0f}BC", "2-3"),
        ("\u{fe0f}ABC", "1-2"),
    ] {
        let told = [("hidden-in-text", format!("CONTACT:1:{columns}"))];
        assert_eq!(found("CONTACT", "ABC", unused), told, "{unused:?}");
    }
}

#[test]
fn a_field_that_is_said_to_stand_in_the_subject_stands_there() {
    let keep = ["word = {", "word = { keep = \"subject\","];
    assert_eq!(
        found(FORM, keep[0], keep[1]),
        [("subject-lacks", "forms/incident.toml:11:17-26".to_owned())]
    );
    let mut files = changed(FORM, keep[0], keep[1]);
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team.replace("\"{ref}\"", "\"{ref} {word}\"");
    files.insert("team.toml".to_owned(), team.into_bytes());
    let said: Vec<_> = all(&files, &study(&files)).iter().map(|d| d.code).collect();
    assert_eq!(said, ["subject-reveals"]);
}

#[test]
fn names_that_look_the_same() {
    let fields = |more: &str| {
        let text = format!("flag = {{ kind = \"yesno\", from = \"final\" }}\n{more}");
        let files = changed(FORM, "flag = { kind = \"yesno\", from = \"final\" }", &text);
        let found = all(&files, &study(&files)).into_iter();
        found.map(|d| (d.code, where_is(&d))).collect::<Vec<_>>()
    };
    let alike = |place: &str| vec![("ids-alike", format!("forms/incident.toml:{place}"))];
    assert_eq!(fields("f1ag = { kind = \"yesno\" }"), alike("13:1-5"));
    assert_eq!(fields("vvord = { kind = \"date\" }"), alike("13:1-6"));
    let options = "c = { kind = \"choice\", options = [\"modem\", \"unknown\", \"modern\"] }";
    assert_eq!(fields(options), alike("13:55-63"));
    assert_eq!(fields("flog = { kind = \"yesno\" }"), []);
    assert_eq!(
        found(FORM, "\"one\"", "\"tw0\""),
        [("ids-alike", "forms/incident.toml:8:10-15".to_owned())]
    );
}

/// Rules of the field `pick`, and what is to be said of them. Beside it: `t` tristate, `c` one of three, `m` several
/// of three of which `none` is exclusive, `n` 0 to 9, `later` asked only when `t` is yes.
fn reach(keys: &str) -> Vec<&'static str> {
    reach_of(keys, "")
}

/// The same with `more` fields on the page, defined behind the keys.
fn reach_of(keys: &str, more: &str) -> Vec<&'static str> {
    let found = reached(form_of(more, keys, "", ""));
    found.into_iter().map(|d| d.code).collect()
}

fn reached(form: Form) -> Vec<Diagnostic> {
    super::reach::forms(&BTreeMap::from([(form.id.clone(), form)]))
}

/// The same form, with more keys of `n` and of the field `x` in the rows of `r`.
fn form_of(more: &str, keys: &str, of_n: &str, of_x: &str) -> Form {
    let form = format!(
        "format = 1\nform = \"incident\"\nstages = [\"initial\", \"final\"]\n\
         page = [{{ id = \"one\", fields = [{more}\"t\", \"c\", \"m\", \"n\", \"later\", \"pick\", \"r\"] }}]\n[field]\n\
         t = {{ kind = \"tristate\" }}\n\
         c = {{ kind = \"choice\", options = [\"a\", \"b\", \"unknown\"] }}\n\
         m = {{ kind = \"choices\", options = [\"a\", \"b\", {{ id = \"none\", exclusive = true }}] }}\n\
         n = {{ kind = \"integer\", min = 0, max = 9{of_n} }}\n\
         later = {{ kind = \"text\", when = 't == \"yes\"' }}\n\
         pick = {{ kind = \"text\", {keys} }}\n\
         r = {{ kind = \"repeat\", fields = [\"x\", \"y\"] }}\n[row.r]\n\
         x = {{ kind = \"choice\", options = [\"a\", \"b\", \"unknown\"]{of_x} }}\n\
         y = {{ kind = \"text\", when = 'row.x == \"a\"' }}\n"
    );
    let mut files = whole();
    files.insert(FORM.to_owned(), form.into_bytes());
    let mut reading = study(&files);
    assert_eq!(reading.found, [], "{keys}");
    reading
        .forms
        .remove(&crate::id::Id::new("incident").unwrap())
        .unwrap()
}

#[test]
fn rules_that_can_hold() {
    for rule in [
        "t == \"yes\" && c == \"a\"",
        "t != \"yes\" && has(t)",
        "c != \"a\" && c != \"b\"",
        "c in [\"a\", \"b\"] && !(c == \"a\")",
        "\"a\" in m && \"b\" in m",
        "!has(m)",
        "n > 8",
        "has(later) && t == \"yes\"",
        "later != \"x\" && t == \"no\"",
        "stage == \"final\"",
        "r.exists(h, h.x == \"a\") && r.exists(h, h.x == \"b\")",
        "t == \"yes\" ? c == \"a\" : c == \"b\"",
        "t == \"yes\" || t == \"no\" && t == \"yes\"",
    ] {
        assert_eq!(
            reach(&format!("when = '{rule}'")),
            Vec::<&str>::new(),
            "{rule}"
        );
    }
}

#[test]
fn rules_that_can_never_hold() {
    for rule in [
        "t == \"yes\" && t == \"no\"",
        "has(t) && !has(t)",
        "!(c != \"a\") && c == \"b\"",
        "c in [\"a\", \"b\"] && c == \"unknown\"",
        "\"none\" in m && \"a\" in m",
        "n > 9",
        "n * 2 > 100",
        "n < 5 && n >= 5",
        "has(later) && t == \"no\"",
        "later == \"x\" && t != \"yes\"",
        "stage == \"final\" && stage == \"initial\"",
        "false",
        "t == \"yes\" && (c == \"a\" ? t == \"no\" : t == \"unknown\")",
    ] {
        assert_eq!(
            reach(&format!("when = '{rule}'")),
            ["when-never-true"],
            "{rule}"
        );
        let required = format!("when = '{rule}', required = true");
        assert_eq!(reach(&required), ["required-never-relevant"], "{rule}");
    }
    let contradicting = "when = 't == \"yes\"', required_when = 't == \"no\"'";
    assert_eq!(reach(contradicting), ["required-when-never-true"]);
    let fits = "when = 't == \"yes\"', required_when = 'c == \"a\"'";
    assert_eq!(reach(fits), Vec::<&str>::new());
}

/// What would take too long is not tried, in one form or in several; what was told before stays.
#[test]
fn rules_are_tried_within_bounds() {
    let options = ["a", "b", "c", "d", "e", "f", "g"]
        .map(|o| format!("{o:?}"))
        .join(", ");
    let choices: String = (0..2)
        .map(|n| format!("c{n} = {{ kind = \"choices\", options = [{options}] }}\n"))
        .collect();
    let each = |list: &str| {
        let one = |o| format!("(\"{o}\" in {list} || !(\"{o}\" in {list}))");
        ["a", "b", "c", "d", "e", "f"].map(one).join(" && ")
    };
    let (first, second) = (each("c0"), each("c1"));
    let same = |op: &str| format!("((\"a\" in c0) {op} (\"a\" in c1))");
    let rule = format!("{first} && {second} && {} && {}", same("=="), same("!="));
    let form = |id: &str, rules: usize| {
        let fields: Vec<String> = (0..2)
            .map(|n| format!("\"c{n}\""))
            .chain((0..rules).map(|n| format!("\"g{n}\"")))
            .collect();
        let when = format!("when = '{rule}'");
        let last: String = (0..rules)
            .map(|n| format!("g{n} = {{ kind = \"text\", {when} }}\n"))
            .collect();
        let page = format!(
            "page = [{{ id = \"one\", fields = [{}] }}]",
            fields.join(", ")
        );
        format!("format = 1\nform = {id:?}\n{page}\n[field]\n{choices}{last}").into_bytes()
    };
    let tried = |forms: usize, rules: usize| {
        let mut files = whole();
        for id in (0..forms).map(|n| format!("f{n}")) {
            files.insert(format!("forms/{id}.toml"), form(&id, rules));
        }
        let found = super::reach::forms(&study(&files).forms);
        let of = |code: &str| found.iter().filter(|d| d.code == code).count();
        assert_eq!(of("when-never-true") + of("rules-not-tried"), found.len());
        (of("when-never-true"), of("rules-not-tried"))
    };
    assert_eq!(tried(1, 5), (5, 0));
    let (one, ended) = tried(1, 150);
    assert!(ended == 1 && (5..150).contains(&one), "{one}");
    assert_eq!(tried(9, 150), (one, ended));
    let (several, ended) = tried(9, 15);
    assert!(ended == 1 && (15..9 * 15).contains(&several), "{several}");
}

#[test]
fn numbers_that_reporters_type_may_stand_in_any_order() {
    for rule in [
        "a > b",
        "a != b && has(a) && has(b)",
        "a == b && a != 7",
        "a > d && d > b",
        "-a > 5",
        "-a > a",
        "!(a in [b, 0])",
    ] {
        let numbers = format!(
            "when = '{rule}' }}\na = {{ kind = \"integer\" }}\nb = {{ kind = \"integer\" }}\n\
             d = {{ kind = \"decimal\""
        );
        assert_eq!(
            reach_of(&numbers, "\"a\", \"b\", \"d\", "),
            [""; 0],
            "{rule}"
        );
    }
    let same = "when = 'a > a' }\na = { kind = \"integer\"";
    assert_eq!(reach_of(same, "\"a\", "), ["when-never-true"]);
}

#[test]
fn questions_that_nobody_can_answer_so_that_the_report_goes() {
    let check = |that: &str| format!("check = [{{ that = '{that}', say = \"odd\" }}]");
    // Definitions of fields beside that of `pick`, and what is said.
    for (fields, expected) in [
        // A check that refuses every answer: by itself, by the kind's bounds, or with another.
        (format!("x = {{ kind = \"text\", {} }}", check("false")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", max = 5, {} }}", check("x > 10")), "answer-never-right"),
        (format!("x = {{ kind = \"decimal\", min = 0.5, {} }}", check("x < 0.5")), "answer-never-right"),
        (format!("x = {{ kind = \"percentage\", {} }}", check("x > 100")), "answer-never-right"),
        (format!("x = {{ kind = \"port\", {} }}", check("x > 65535")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", min = 0, max = 5, {} }}", check("x * 2 + 1 > 11")), "answer-never-right"),
        (format!("x = {{ kind = \"choices\", options = [\"a\", \"unknown\"], {} }}", check("size(x) > 2")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", max = 3, {} }}", check("x == \"abcd\"")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", {} }}", check("x == \"a\" && x == \"b\"")), "answer-never-right"),
        (format!("x = {{ kind = \"choice\", options = [\"a\", \"unknown\"], {} }}", check("!(x in [\"a\", \"unknown\"])")), "answer-never-right"),
        (format!("x = {{ kind = \"consent\", required = true, {} }}", check("!x")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", {} }}", check("!has(x)")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", when = 't == \"yes\"', {} }}", check("t == \"no\"")), "answer-never-right"),
        (
            "x = { kind = \"integer\", check = [{ that = 'x > 1', say = \"odd\" }, { that = 'x < 1', say = \"odd\" }] }".to_owned(),
            "answer-never-right",
        ),
        // What is wanted of one and of another.
        (
            format!("x = {{ kind = \"consent\", required = true, {} }}\ny = {{ kind = \"consent\", required = true }}", check("!y")),
            "never-finished",
        ),
        (
            format!("x = {{ kind = \"text\", {} }}\ny = {{ kind = \"integer\", required = true, max = 5 }}", check("!has(y)")),
            "never-finished",
        ),
        // What is required only until it is there.
        ("x = { kind = \"text\", required_when = '!has(x)' }".to_owned(), "required-until-answered"),
        ("x = { kind = \"consent\", required_when = '!x' }".to_owned(), "required-until-answered"),
        // What is reckoned: sums, quotients, the least and the most, sizes.
        (format!("x = {{ kind = \"integer\", min = 1, max = 10, {} }}", check("x / 2 > 9")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", min = 1, max = 10, {} }}", check("10 / x > 10")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", min = 0, max = 10, {} }}\ny = {{ kind = \"integer\", min = 0, max = 10 }}", check("sum(x, y) > 20")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", min = 0, max = 10, {} }}\ny = {{ kind = \"integer\", min = 0 }}", check("min(x, y) > 10")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", min = 0, max = 10, {} }}\ny = {{ kind = \"integer\", max = 9 }}", check("max(x, y) < 0")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", {} }}", check("count(x, n) > 2")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", {} }}", check("(has(t) ? 3 : 4) > 4")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", max = 5, {} }}", check("size(x) > 160")), "answer-never-right"),
        (format!("x = {{ kind = \"text\", pattern = \"[A-Z]{{4}}\", {} }}", check("size(x) < 4")), "answer-never-right"),
        (format!("x = {{ kind = \"money\", {} }}", check("x > 20 && x < 10")), "answer-never-right"),
        (format!("x = {{ kind = \"money\", {} }}", check("x < 0")), "answer-never-right"),
        (format!("x = {{ kind = \"quantity\", min = 0, max = 10, {} }}", check("x > 20")), "check-never-true"),
        // What can be chosen beside one another, and of which class.
        (
            "x = { kind = \"choices\", options = [\"p\", \"q\", { id = \"none\", exclusive = true }], check = [{ that = 'size(x) >= 2', say = \"odd\" }, { that = '\"none\" in x', say = \"odd\" }] }".to_owned(),
            "answer-never-right",
        ),
        (format!("x = {{ kind = \"choices\", options = [\"p\", \"q\", \"r\"], {} }}", check("size(x) == 1 && \"p\" in x && \"q\" in x")), "answer-never-right"),
        (format!("x = {{ kind = \"choices\", options = [\"p\", \"q\"], {} }}", check("x.all(o, o == \"p\") && \"q\" in x")), "answer-never-right"),
        (format!("x = {{ kind = \"choice\", list = \"rsit@1003\", {} }}", check("class(x) == \"fraud\" && x == \"spam\"")), "answer-never-right"),
        // What stands in one order: days, lengths of time, numbers that differ by a sum.
        ("x = { kind = \"date\", check = [{ that = 'x > today()', say = \"odd\" }, { that = 'x < today()', say = \"odd\" }] }".to_owned(), "answer-never-right"),
        (format!("x = {{ kind = \"date\", required = true, {} }}\ny = {{ kind = \"date\", required = true, {} }}", check("x < y"), check("y < x")), "never-finished"),
        (format!("x = {{ kind = \"duration\", required = true, {} }}\ny = {{ kind = \"duration\", required = true, {} }}", check("x < y || x == y"), check("y < x")), "never-finished"),
        (format!("x = {{ kind = \"integer\", required = true, {} }}\ny = {{ kind = \"integer\", required = true, {} }}", check("x > y"), check("y + 1 > x")), "never-finished"),
        (format!("x = {{ kind = \"integer\", max = 5, required = true, {} }}\ny = {{ kind = \"integer\", min = 5, required = true }}", check("x > y + 0")), "never-finished"),
        // What is computed of answers that are right.
        (
            format!("x = {{ kind = \"integer\", required = true, {} }}\ny = {{ kind = \"yesno\", calc = 'x > 5' }}\nz = {{ kind = \"text\", {} }}", check("x <= 5"), check("y")),
            "never-finished",
        ),
        (format!("x = {{ kind = \"integer\", min = 0, max = 5 }}\ny = {{ kind = \"integer\", calc = 'x * 2' }}\nz = {{ kind = \"text\", {} }}", check("has(x) && y > 10")), "answer-never-right"),
        (format!("x = {{ kind = \"integer\", calc = 'n / 0' }}\ny = {{ kind = \"text\", {} }}", check("has(x)")), "answer-never-right"),
        (format!("x = {{ kind = \"choice\", options = [\"a\", \"b\", \"unknown\"], calc = 'has(t) ? \"a\" : \"b\"' }}\ny = {{ kind = \"text\", {} }}", check("x == \"unknown\"")), "answer-never-right"),
        // What is required in one stage.
        (
            format!("x = {{ kind = \"text\", required = {{ final = true }}, {} }}", check("stage == \"initial\"")),
            "stage-never-finished",
        ),
        (
            format!("x = {{ kind = \"text\", {} }}\ny = {{ kind = \"integer\", required = true, from = \"final\" }}", check("!has(y)")),
            "stage-never-finished",
        ),
        // All of these can be answered.
        (
            format!("x = {{ kind = \"yesno\", required_when = '!y', {} }}\ny = {{ kind = \"yesno\", required = true }}", check("y")),
            "",
        ),
        (
            format!("x = {{ kind = \"yesno\", required_when = 'y > 1000' }}\ny = {{ kind = \"integer\", required = true, {} }}", check("y <= 1000")),
            "",
        ),
        (format!("x = {{ kind = \"integer\", min = 0, max = 5, {} }}", check("x * 2 > 8")), ""),
        (format!("x = {{ kind = \"integer\", {} }}", check("x + 1 > 10")), ""),
        (format!("x = {{ kind = \"integer\", max = 5, {} }}", check("x > 10 || has(t)")), ""),
        (format!("x = {{ kind = \"text\", pattern = \"a|b\", {} }}", check("x != \"c\"")), ""),
        (format!("x = {{ kind = \"text\", max = 3, {} }}", check("size(x) == 3")), ""),
        (format!("x = {{ kind = \"money\", {} }}", check("x > 10")), ""),
        (format!("x = {{ kind = \"date\", {} }}", check("x <= today()")), ""),
        (format!("x = {{ kind = \"consent\", required = true, {} }}", check("x")), ""),
        ("x = { kind = \"integer\", max = 5, check = [{ that = 'x > 10', level = \"warning\", say = \"odd\" }] }".to_owned(), ""),
        ("x = { kind = \"text\", required_when = '!has(y)' }\ny = { kind = \"text\", required_when = '!has(x)' }".to_owned(), ""),
        (format!("x = {{ kind = \"text\", {} }}", check("stage == \"initial\" || !has(x)")), ""),
        (
            format!("x = {{ kind = \"text\", required = {{ final = true }}, {} }}\ny = {{ kind = \"yesno\", required = true, {} }}", check("!has(x) || stage == \"final\""), check("stage == \"initial\" || has(x)")),
            "",
        ),
        (format!("x = {{ kind = \"text\", when = 'stage == \"initial\"', required = true, {} }}", check("stage == \"initial\" && size(x) > 1")), ""),
        // What a reader counts as one character may be several.
        (format!("x = {{ kind = \"text\", max = 5, {} }}", check("size(x) > 8")), ""),
        (format!("x = {{ kind = \"consent\", {} }}", check("!x")), ""),
        (format!("x = {{ kind = \"integer\", min = 0, max = 10, {} }}", check("10 / x > 9")), ""),
        (format!("x = {{ kind = \"money\", {} }}\ny = {{ kind = \"money\" }}", check("x != y && x <= 5 && x >= 5")), ""),
        (format!("x = {{ kind = \"quantity\", min = 0, max = 10, {} }}", check("x > 9")), ""),
        (format!("x = {{ kind = \"decimal\", required = true, {} }}\ny = {{ kind = \"decimal\", required = true, {} }}", check("x > y"), check("y + 1 > x")), ""),
        (format!("x = {{ kind = \"date\", required = true, {} }}\ny = {{ kind = \"date\", required = true, {} }}", check("x <= y"), check("y <= x")), ""),
        (format!("x = {{ kind = \"moment\", required = true, {} }}\ny = {{ kind = \"moment\", required = true, {} }}", check("x < y"), check("y < x")), ""),
        (format!("x = {{ kind = \"choices\", options = [\"p\", \"q\", \"r\"], {} }}", check("size(x) == 2 && \"p\" in x && !(\"q\" in x)")), ""),
        (format!("x = {{ kind = \"choice\", list = \"rsit@1003\", {} }}", check("class(x) == \"fraud\" && x != \"phishing\"")), ""),
        (format!("x = {{ kind = \"integer\", max = 5 }}\ny = {{ kind = \"integer\", calc = 'x * 2' }}\nz = {{ kind = \"text\", {} }}", check("y > 9")), ""),
        (
            format!("x = {{ kind = \"integer\", {} }}\ny = {{ kind = \"integer\", required = true }}", check("x >= y")),
            "",
        ),
    ] {
        let names: String = fields.lines().map(|line| format!("\"{}\", ", &line[..1])).collect();
        let said = reach_of(&format!("max = 9 }}\n{}", fields.trim_end_matches(" }")), &names);
        let expected: Vec<&str> = Some(expected).filter(|code| !code.is_empty()).into_iter().collect();
        assert_eq!(said, expected, "{fields}");
    }
}

#[test]
fn kinds_that_leave_nobody_to_answer() {
    let said = |keys: &str| {
        let keys = format!("max = 9 }}\nx = {{ {keys}");
        let said = super::values::form(&form_of("\"x\", ", &keys, "", ""));
        said.iter()
            .map(|d| (d.code, d.place.item.clone()))
            .collect::<Vec<_>>()
    };
    for (keys, code, key) in [
        (
            "kind = \"text\", pattern = \" a\"",
            "pattern-never-fits",
            "pattern",
        ),
        (
            "kind = \"text\", pattern = \"\"",
            "pattern-never-fits",
            "pattern",
        ),
        (
            "kind = \"text\", pattern = '\\n'",
            "pattern-never-fits",
            "pattern",
        ),
        (
            "kind = \"text\", max = 3, pattern = \"[A-Z]{4}\"",
            "pattern-over-max",
            "pattern",
        ),
        (
            "kind = \"decimal\", min = 0.1, max = 0.14, digits = 1",
            "",
            "",
        ),
        (
            "kind = \"decimal\", min = 0.11, max = 0.14, digits = 1",
            "bounds-leave-nothing",
            "digits",
        ),
        (
            "kind = \"evidence\", max_size = 1023",
            "evidence-too-small",
            "max_size",
        ),
        ("kind = \"evidence\", max_size = 1024", "", ""),
        (
            "kind = \"text\", required = { initial = true }, from = \"final\"",
            "required-before-asked",
            "required",
        ),
        (
            "kind = \"text\", required = { final = true }, from = \"initial\"",
            "",
            "",
        ),
        (
            "kind = \"choice\", options = [\"a\", { id = \"b\", other = true, exclusive = true, unknown = true }]",
            "option-contradicts",
            "options[1]",
        ),
        (
            "kind = \"choice\", options = [\"unknown\", { id = \"b\", other = true, exclusive = true }]",
            "",
            "",
        ),
    ] {
        let expected = (!code.is_empty()).then(|| (code, format!("field.x.{key}")));
        assert_eq!(said(keys), Vec::from_iter(expected), "{keys}");
    }
    let mut files = whole();
    let form = "format = 1\nform = \"incident\"\npage = [{ id = \"one\", fields = [\"r\"] }]\n[field]\n\
        r = { kind = \"repeat\", min = 1, fields = [\"x\"] }\n[row.r]\nx = { kind = \"note\" }\n";
    files.insert(FORM.to_owned(), form.as_bytes().to_vec());
    let reading = study(&files);
    let said = super::values::form(reading.forms.values().next().unwrap());
    let said: Vec<_> = said.iter().map(|d| (d.code, &*d.place.item)).collect();
    assert_eq!(said, [("repeat-without-questions", "field.r.fields")]);
}

#[test]
fn the_check_to_blame_is_marked() {
    for (checks, number) in [
        (
            "{ that = 'n < 5', say = \"a\" }, { that = 'n > 9', say = \"b\" }",
            1,
        ),
        (
            "{ that = 'n < 5', say = \"a\" }, { that = 'n > 1', say = \"b\" }, { that = 'n > 4', say = \"c\" }",
            2,
        ),
    ] {
        let form = form_of("", "max = 9", &format!(", check = [{checks}]"), "");
        let said = reached(form);
        let places: Vec<_> = said.iter().map(|d| &*d.place.item).collect();
        assert_eq!(places, [format!("field.n.check[{number}].that")]);
    }
}

#[test]
fn rows_are_answered_by_themselves() {
    let row = |check: &str| format!(", check = [{{ that = '{check}', say = \"odd\" }}]");
    let said = |check: &str| {
        let said = reached(form_of("", "max = 9", "", &row(check)));
        said.iter()
            .map(|d| (d.code, d.place.item.clone()))
            .collect::<Vec<_>>()
    };
    let place = "row.r.x.check[0].that".to_owned();
    assert_eq!(
        said("row.x != \"a\" && row.x == \"a\""),
        [("answer-never-right", place)]
    );
    assert_eq!(said("row.x != \"a\" || has(row.y)"), []);
}

/// Each is reckoned from the next, eight times over: a search of eight to the power of eight steps.
#[test]
fn what_is_computed_of_what_is_computed_is_reckoned_within_bounds() {
    let calc: String = (0..8)
        .map(|n| {
            format!(
                "c{n} = {{ kind = \"integer\", calc = '{}' }}\n",
                vec![format!("c{}", n + 1); 8].join(" + ")
            )
        })
        .collect();
    let names: String = (0..9).map(|n| format!("\"c{n}\", ")).collect();
    let form = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"one\", fields = [{names}\"x\"] }}]\n[field]\n{calc}\
         c8 = {{ kind = \"integer\", calc = 'x + 1' }}\n\
         x = {{ kind = \"integer\", required = true, check = [{{ that = 'c0 > x', say = \"odd\" }}] }}\n"
    );
    let mut files = whole();
    files.insert(FORM.to_owned(), form.into_bytes());
    let reading = study(&files);
    assert_eq!(reading.found, []);
    let codes: Vec<_> = super::reach::forms(&reading.forms)
        .iter()
        .map(|d| d.code)
        .collect();
    assert_eq!(codes, ["rules-not-tried"]);
}

/// A search that went from the rule to its own rows and back never ended.
#[test]
fn a_rule_in_a_row_may_ask_for_all_rows() {
    let of_x = ", required = true, check = [{ that = 'r.exists(h, h.x == \"a\")', say = \"odd\" }]";
    let keys = "required = true, check = [{ that = 'r.all(h, h.x == \"a\")', say = \"odd\" }]";
    let form = form_of("", keys, "", of_x);
    let codes: Vec<_> = reached(form).iter().map(|d| d.code).collect();
    assert!(!codes.contains(&"rules-not-tried"), "{codes:?}");
}

/// Rows are as they have to be in a report that goes: enough of them, each with what is required.
#[test]
fn rows_are_gone_through() {
    let said = |repeat: &str, that: &str, of_p: &str| {
        let form = format!(
            "format = 1\nform = \"incident\"\npage = [{{ id = \"one\", fields = [\"h\"] }}]\n[field]\n\
             h = {{ kind = \"repeat\", fields = [\"p\", \"q\"], {repeat}, check = [{{ that = '{that}', say = \"odd\" }}] }}\n\
             [row.h]\np = {{ kind = \"port\"{of_p} }}\nq = {{ kind = \"yesno\" }}\n"
        );
        let mut files = whole();
        files.insert(FORM.to_owned(), form.into_bytes());
        let reading = study(&files);
        assert_eq!(reading.found, [], "{that}");
        let said = super::reach::forms(&reading.forms);
        said.first().map_or("", |d| d.code)
    };
    for (repeat, that, of_p, code) in [
        ("min = 3, max = 5", "size(h) < 3", "", "answer-never-right"),
        ("max = 5", "size(h) < 3", "", ""),
        ("max = 5", "size(h) > 5", "", "answer-never-right"),
        (
            "max = 5",
            "size(h) > 2 && size(h) < 3",
            "",
            "answer-never-right",
        ),
        ("max = 5", "size(h) > 2 && size(h) < 4", "", ""),
        (
            "max = 5",
            "count(h.map(x, x.p)) > 5",
            "",
            "answer-never-right",
        ),
        (
            "max = 2",
            "sum(h.map(x, x.p)) > 131070",
            "",
            "check-never-true",
        ),
        ("max = 2", "sum(h.map(x, x.p)) == 131070", "", ""),
        (
            "min = 1",
            "h.all(x, !has(x.p))",
            ", required = true",
            "never-finished",
        ),
        ("max = 2", "h.all(x, !has(x.p))", ", required = true", ""),
        ("min = 1", "h.all(x, !has(x.p))", "", ""),
        (
            "min = 1",
            "h.all(x, !has(x.p) || x.q)",
            ", required = true",
            "",
        ),
        (
            "min = 1",
            "h.exists(x, x.p > 10)",
            ", required = true, check = [{ that = 'row.p < 9', say = \"odd\" }]",
            "never-finished",
        ),
        (
            "min = 1",
            "h.exists(x, x.p > 10)",
            ", check = [{ that = 'row.p < 9', say = \"odd\" }]",
            "",
        ),
        (
            "min = 1",
            "h.exists(x, has(x.p) && !x.q)",
            ", when = 'row.q'",
            "answer-never-right",
        ),
    ] {
        assert_eq!(said(repeat, that, of_p), code, "{repeat} {that}{of_p}");
    }
}

/// A circle of any length.
#[test]
fn answers_that_contradict_one_another_at_length() {
    let said = |count: usize| {
        let one = |n: usize| {
            let next = (n + 1) % count;
            format!(
                "f{n} = {{ kind = \"yesno\", required = true, check = [{{ that = 'f{n} != f{next}', say = \"odd\" }}]"
            )
        };
        let fields: Vec<String> = (0..count).map(one).collect();
        let names: String = (0..count).map(|n| format!("\"f{n}\", ")).collect();
        reach_of(&format!("max = 9 }}\n{}", fields.join(" }\n")), &names)
    };
    assert_eq!(said(13), ["never-finished"]);
    assert_eq!(said(31), ["never-finished"]);
    assert_eq!(said(14), [""; 0]);
}

/// What is said of a form of these fields, and of these in the rows of `hosts`, which is kept back as `keep` says.
fn flows(fields: &str, parts: &str, keep: &str) -> Vec<(&'static str, String)> {
    let names = |lines: &str| {
        let name = |line: &str| format!("\"{}\"", line.split(' ').next().unwrap_or_default());
        let names: Vec<String> = lines.lines().map(name).collect();
        names.join(", ")
    };
    let form = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"one\", fields = [{}, \"hosts\", \"last\"] }}]\n[field]\n\
         {fields}\nlast = {{ kind = \"yesno\" }}\n\
         hosts = {{ kind = \"repeat\", fields = [{}]{keep} }}\n[row.hosts]\n{parts}\n",
        names(fields),
        names(parts),
    );
    let mut files = whole();
    files.insert(FORM.to_owned(), form.into_bytes());
    let reading = study(&files);
    assert_eq!(reading.found, [], "{fields}");
    let said = super::flow::form(&reading.forms[&crate::id::Id::new("incident").unwrap()]);
    said.into_iter().map(|d| (d.code, d.place.item)).collect()
}

#[test]
fn an_answer_that_is_kept_back_does_not_leave_by_what_is_computed() {
    let number = "x = { kind = \"integer\", keep = \"never\" }";
    for (fields, parts, place) in [
        (
            "n = { kind = \"text\", keep = \"never\" }\ns = { kind = \"text\", keep = \"report\", calc = 'n' }",
            "",
            "field.s.calc",
        ),
        (
            "n = { kind = \"text\", keep = \"never\" }\ns = { kind = \"text\", default = 'n' }",
            "",
            "field.s.default",
        ),
        (
            "n = { kind = \"text\", keep = \"never\" }\ns = { kind = \"integer\", keep = \"report\", calc = 'size(n)' }",
            "",
            "field.s.calc",
        ),
        (
            "n = { kind = \"yesno\", keep = \"never\" }\ns = { kind = \"text\", keep = \"report\", calc = 'n ? \"a\" : \"b\"' }",
            "",
            "field.s.calc",
        ),
        (
            "s = { kind = \"integer\", keep = \"report\", calc = 'sum(hosts.map(h, h.x))' }",
            number,
            "field.s.calc",
        ),
        (
            "s = { kind = \"yesno\", keep = \"report\", calc = 'hosts.filter(h, h.x > 1).exists(h, h.x < 5)' }",
            number,
            "field.s.calc",
        ),
        (
            "t = { kind = \"text\" }",
            "x = { kind = \"integer\", keep = \"never\" }\ny = { kind = \"integer\", keep = \"report\", calc = 'row.x' }",
            "row.hosts.y.calc",
        ),
        (
            "n = { kind = \"integer\", keep = \"never\" }",
            "x = { kind = \"integer\" }\ny = { kind = \"integer\", default = 'n' }",
            "row.hosts.y.default",
        ),
        // Through one that is kept back itself.
        (
            "n = { kind = \"text\", keep = \"never\" }\nm = { kind = \"text\", keep = \"never\", calc = 'n' }\ns = { kind = \"text\", keep = \"report\", calc = 'm' }",
            "",
            "field.s.calc",
        ),
    ] {
        let parts = if parts.is_empty() {
            "z = { kind = \"text\" }"
        } else {
            parts
        };
        assert_eq!(
            flows(fields, parts, ""),
            [("private-computed", place.to_owned())],
            "{fields}"
        );
        // What is calculated and says nothing stays where its source does.
        let silent = |text: &str| text.replace("keep = \"report\", ", "");
        let told = flows(&silent(fields), &silent(parts), "");
        let computed = place
            .ends_with(".default")
            .then(|| ("private-computed", place.to_owned()));
        assert_eq!(told, Vec::from_iter(computed), "{fields}");
    }
    // Through one that leaves, each is told; through a repeat that is kept back, what stands in its rows.
    let chain = "n = { kind = \"text\", keep = \"never\" }\nm = { kind = \"text\", default = 'n' }\ns = { kind = \"text\", keep = \"report\", calc = 'm' }";
    assert_eq!(flows(chain, "z = { kind = \"text\" }", "").len(), 2);
    let sum = "s = { kind = \"integer\", keep = \"report\", calc = 'sum(hosts.map(h, h.x))' }";
    assert_eq!(
        flows(sum, "x = { kind = \"integer\" }", ", keep = \"never\"").len(),
        1
    );
}

#[test]
fn what_is_kept_back_may_steer_the_form() {
    let fields = "n = { kind = \"integer\", keep = \"never\" }\n\
        a = { kind = \"text\", when = 'n > 1', required_when = 'n > 2' }\n\
        b = { kind = \"integer\", check = [{ that = 'b > n', say = \"more\" }], calc = 'sum(hosts.map(h, h.y))' }";
    let parts = "x = { kind = \"integer\", keep = \"never\" }\ny = { kind = \"integer\" }";
    assert_eq!(flows(fields, parts, ""), []);
}

#[test]
fn a_computed_answer_is_marked_as_strictly_as_what_it_is_made_of() {
    let fields = |own: &str| {
        format!(
            "n = {{ kind = \"text\", tlp = [\"amber\", \"red\"] }}\ns = {{ kind = \"text\", calc = 'n'{own} }}"
        )
    };
    let parts = "z = { kind = \"text\" }";
    let told = [("marking-computed", "field.s.calc".to_owned())];
    // One that says nothing is marked as its source is.
    assert_eq!(flows(&fields(""), parts, ""), []);
    assert_eq!(flows(&fields(", tlp = \"clear\""), parts, ""), told);
    assert_eq!(
        flows(&fields(", tlp = [\"green\", \"amber\"]"), parts, ""),
        told
    );
    assert_eq!(flows(&fields(", tlp = \"red\""), parts, ""), []);
}

/// What `changes` says of a bundle whose file was changed: code, place.
fn against(file: &str, old: &str, new: &str) -> BTreeSet<(&'static str, String)> {
    let before = study(&whole());
    let mut files = changed(file, old, new);
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    if file != "team.toml" {
        let team = (team.replace("version = 1", "version = 2")).replace("2026-11-01", "2026-11-02");
        files.insert("team.toml".to_owned(), team.into_bytes());
    }
    let said = changes(&before, &study(&files), &files).into_iter();
    said.map(|d| (d.code, where_is(&d))).collect()
}

#[test]
fn what_changed_since_the_last_version() {
    let one = |code, place: &str| BTreeSet::from([(code, place.to_owned())]);
    let form = |code, place: &str| one(code, &format!("{FORM}:{place}"));
    assert_eq!(
        against(FORM, "format = 1", "format = 1 # same"),
        BTreeSet::new()
    );
    let same = against("team.toml", "format = 1", "format = 1 # same");
    let codes: Vec<_> = same.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["published-not-later", "version-not-raised"]);
    assert!(
        against(
            "team.toml",
            "abc.example\"\nversion",
            "abd.example\"\nversion"
        )
        .contains(&("team-id-changed", "team.toml:3:6-19".to_owned()))
    );
    // An ID that was renamed once cannot come back, nor be forgotten.
    let back = against(FORM, "renamed = { old = \"word\" }", "");
    assert_eq!(back, one("renamed-forgotten", FORM));
    let again = FORM_AGAIN.iter().fold(whole(), |mut files, (old, new)| {
        let text = String::from_utf8(files[FORM].clone()).unwrap();
        files.insert(FORM.to_owned(), text.replacen(old, new, 1).into_bytes());
        files
    });
    let said = changes(&study(&whole()), &study(&again), &again);
    assert!(said.iter().any(|d| d.code == "id-reused"), "{said:#?}");
    assert_eq!(
        against(FORM, "\"yesno\", from", "\"tristate\", from"),
        form("kind-changed", "12:17-27")
    );
    assert_eq!(
        against(FORM, "kind = \"text\", means", "kind = \"longtext\", means"),
        BTreeSet::new()
    );
    assert_eq!(
        against(
            "lists/recipients.toml",
            "[\"police\", \"high\"]",
            "[\"high\"]"
        ),
        BTreeSet::from([
            (
                "list-version-kept",
                "lists/recipients.toml:3:11-12".to_owned()
            ),
            ("option-removed", format!("{FORM}:13:34-48")),
        ])
    );
    // Under another version it is another list.
    let mut files = changed(
        "lists/recipients.toml",
        "[\"police\", \"high\"]",
        "[\"high\"]",
    );
    for (file, old, new) in [
        ("lists/recipients.toml", "version = 1", "version = 2"),
        (FORM, "recipients@1", "recipients@2"),
    ] {
        let text = String::from_utf8(files[file].clone()).unwrap();
        files.insert(file.to_owned(), text.replace(old, new).into_bytes());
    }
    let said = changes(&study(&whole()), &study(&files), &files);
    assert!(said.iter().any(|d| d.code == "option-removed"), "{said:?}");
    assert!(
        said.iter().all(|d| d.code != "list-version-kept"),
        "{said:?}"
    );
    // What was added to a list is gone where it was written.
    let mut before = whole();
    let added = String::from_utf8(before[FORM].clone()).unwrap();
    let list = "list = \"recipients@1\"";
    let added = |options| added.replacen(list, &format!("{list}, options = {options}"), 1);
    before.insert(
        FORM.to_owned(),
        added("[\"odd\", \"unknown\"]").into_bytes(),
    );
    let mut now = whole();
    now.insert(FORM.to_owned(), added("[\"unknown\"]").into_bytes());
    let said = changes(&study(&before), &study(&now), &now).into_iter();
    let said: Vec<_> = said.map(|d| (d.code, d.place.item)).collect();
    assert!(
        said.contains(&("option-removed", "field.pick.options".to_owned())),
        "{said:?}"
    );
    assert_eq!(
        against(
            FORM,
            "stages = [\"initial\", \"final\"]",
            "stages = [\"final\"]"
        ),
        form("stage-removed", "4:10-19")
    );
    let row = "\"count\"] }\n[row.hosts]\naddress = { kind = \"host\", means = \"host.address\", required = true }\ncount =";
    assert_eq!(
        against(FORM, row, &row.replace("count", "number")),
        form("field-removed", "15:6-11")
    );
}

#[test]
fn another_meaning_is_told() {
    let said = against(FORM, "means = \"narrative\"", "means = \"method\"");
    let codes: Vec<_> = said.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["means-changed"]);
}

#[test]
fn a_promise_or_a_bound_that_changed_is_told() {
    // What is said where `word` was of the first kind and keys and is of the second now.
    let told = |was: &str, now: &str| {
        let of = |keys: &str| {
            let plain = "{ kind = \"text\", means = \"narrative\", required = true }";
            changed(FORM, plain, &format!("{{ kind = {keys} }}"))
        };
        let (old, new) = (of(was), of(now));
        let said = changes(&study(&old), &study(&new), &new).into_iter();
        let said = said.filter(|d| d.place.file == FORM);
        said.map(|d| (d.code, d.place.item)).collect::<Vec<_>>()
    };
    for (was, now, code, key) in [
        (
            "\"text\", keep = \"never\"",
            "\"text\"",
            "keep-weakened",
            "keep",
        ),
        (
            "\"text\"",
            "\"text\", keep = \"subject\"",
            "keep-weakened",
            "keep",
        ),
        (
            "\"text\", tlp = [\"amber\", \"red\"]",
            "\"text\", tlp = [\"clear\", \"green\"]",
            "tlp-lowered",
            "tlp",
        ),
        (
            "\"text\", tlp = [\"amber\", \"red\"]",
            "\"text\", tlp = [\"green\", \"red\"]",
            "tlp-lowered",
            "tlp",
        ),
        (
            "\"text\", tlp = \"amber\"",
            "\"text\"",
            "tlp-lowered",
            "tlp",
        ),
        (
            "\"text\", personal = \"answer\"",
            "\"text\", personal = \"may\"",
            "personal-dropped",
            "personal",
        ),
        (
            "\"text\", personal = \"may\"",
            "\"text\"",
            "personal-dropped",
            "personal",
        ),
        (
            "\"text\", means = \"narrative\"",
            "\"text\"",
            "means-changed",
            "means",
        ),
        (
            "\"text\", max = 90",
            "\"text\", max = 80",
            "bounds-narrowed",
            "max",
        ),
        (
            "\"integer\"",
            "\"integer\", min = 1",
            "bounds-narrowed",
            "min",
        ),
        (
            "\"evidence\"",
            "\"evidence\", max_count = 3",
            "bounds-narrowed",
            "max_count",
        ),
        (
            "\"choice\", options = [{ id = \"a\", other = true }, \"b\"]",
            "\"choice\", options = [\"a\", \"b\"]",
            "other-dropped",
            "options",
        ),
    ] {
        let here = (code, format!("field.word.{key}"));
        assert_eq!(told(was, now), [here], "{was} to {now}");
        // The other way round nobody is hurt.
        assert_eq!(told(now, was), [], "{now} to {was}");
    }
    assert_eq!(
        against(FORM, "[\"initial\", \"final\"]", "[\"final\", \"initial\"]"),
        BTreeSet::from([("stages-reordered", format!("{FORM}:4:10-30"))])
    );
}

/// The renamed ID `old` is a field of its own again.
const FORM_AGAIN: &[(&str, &str)] = &[
    ("renamed = { old = \"word\" }", ""),
    ("\"word\", \"flag\"", "\"word\", \"old\", \"flag\""),
    ("flag = {", "old = { kind = \"date\" }\nflag = {"),
];

#[test]
fn a_field_that_is_renamed_is_no_lost_field() {
    let mut files = whole();
    let text = String::from_utf8(files[FORM].clone()).unwrap();
    let renamed = text
        .replace("\"flag\"", "\"mark\"")
        .replace("flag = {", "mark = {")
        .replace("when = 'flag'", "when = 'mark'");
    let told = |text: &str, files: &mut Files| {
        files.insert(FORM.to_owned(), text.as_bytes().to_vec());
        let said = changes(&study(&whole()), &study(files), files).into_iter();
        let codes: Vec<_> = said.map(|d| d.code).collect();
        codes.contains(&"field-removed")
    };
    assert!(told(&renamed, &mut files));
    let said = renamed.replace("old = \"word\"", "old = \"word\", flag = \"mark\"");
    assert!(!told(&said, &mut files));
}

#[test]
fn an_earlier_name_in_a_row_is_kept_or_told() {
    let form = |renamed: &str, hosts: &str, address: &str| {
        let mut files = whole();
        let text = String::from_utf8(files[FORM].clone()).unwrap();
        let text = text
            .replace("old = \"word\"", &format!("old = \"word\"{renamed}"))
            .replace("hosts = {", &format!("{hosts} = {{"))
            .replace("\"hosts\", \"pick\"", &format!("\"{hosts}\", \"pick\""))
            .replace("[row.hosts]", &format!("[row.{hosts}]"))
            .replace("\"address\",", &format!("\"{address}\","))
            .replace("\naddress =", &format!("\n{address} ="))
            .replace("row.address", &format!("row.{address}"));
        files.insert(FORM.to_owned(), text.into_bytes());
        files
    };
    let said = |old: &Files, new: &Files| -> Vec<(&'static str, String)> {
        let (old, new) = (study(old), study(new));
        assert!(old.forms.len() == 1 && new.forms.len() == 1);
        let found = changes(&old, &new, &whole()).into_iter();
        let found = found.filter(|d| d.place.file == FORM);
        found.map(|d| (d.code, d.place.item)).collect()
    };
    let one = |code, item: &str| [(code, item.to_owned())];
    let (first, silent) = (form("", "hosts", "address"), form("", "hosts", "addr"));
    let second = form(", hosts-address = \"hosts-addr\"", "hosts", "addr");
    assert_eq!(said(&first, &silent), one("field-removed", "row.hosts"));
    assert_eq!(said(&first, &second), []);
    assert_eq!(said(&second, &silent), one("renamed-forgotten", "renamed"));
    assert!(said(&second, &first).contains(&("id-reused", "row.hosts.address".to_owned())));
    // The repeat has another name in the third version; the line of the second stays as it is.
    let both = ", hosts-address = \"hosts-addr\", hosts = \"systems\"";
    let third = form(both, "systems", "addr");
    assert_eq!(said(&second, &third), []);
    assert_eq!(said(&first, &third), []);
    let forgot = form(", hosts = \"systems\"", "systems", "addr");
    assert_eq!(said(&third, &forgot), one("renamed-forgotten", "renamed"));
    // A field that is gone needs no earlier name any more.
    let gone = form("", "systems", "address");
    let codes = said(&second, &gone).into_iter().map(|(code, _)| code);
    assert_eq!(codes.collect::<Vec<_>>(), ["field-removed"]);
}

#[test]
fn a_form_that_is_gone_is_told() {
    let mut files = whole();
    let form = files.remove(FORM).unwrap();
    let other = String::from_utf8(form).unwrap();
    let other = other.replace("form = \"incident\"", "form = \"other\"");
    files.insert("forms/other.toml".to_owned(), other.into_bytes());
    let said = changes(&study(&whole()), &study(&files), &files);
    assert!(said.iter().any(|d| d.code == "form-removed"), "{said:#?}");
}

#[test]
fn every_code_is_provoked() {
    let here = include_str!("tests.rs");
    for code in CODES {
        assert!(
            here.contains(&format!("\"{code}\"")),
            "{code} is in no test"
        );
    }
}
