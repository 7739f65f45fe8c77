use super::check::{Scope, Type};
use super::eval::{Known, Known1, MAX_FORM_STEPS, RowAnswers};
use super::*;
use crate::answers::Chosen;
use crate::kind::{Length, Moment, Precision, Typed};
use jiff::Zoned;
use proptest::prelude::*;
use std::cell::Cell;

mod documented;
use std::collections::BTreeMap;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// Fields that every test may name. Those ending in `0` are unanswered.
struct Form {
    fields: BTreeMap<Id, Type>,
    rows: BTreeMap<String, BTreeMap<Id, Type>>,
    stages: Vec<Id>,
    around: Vec<String>,
}

fn form() -> Form {
    let choice = || Type::one_of(["yes", "no", "unknown"]);
    let single = [
        ("flag", Type::Bool),
        ("word", Type::Text),
        ("n", Type::Number),
        ("cost", Type::Money),
        ("fee", Type::Money),
        ("told", choice()),
        ("days", Type::Date),
        ("seen", Type::Moment),
        ("later", Type::Moment),
        ("length", Type::Duration),
        ("who", Type::List(Box::new(choice()))),
        ("hosts", Type::List(Box::new(Type::Row("hosts".to_owned())))),
        ("files", Type::List(Box::new(Type::File))),
    ];
    let mut fields = BTreeMap::new();
    for (name, of) in single {
        let of0 = match &of {
            Type::List(item) if matches!(**item, Type::Row(_)) => {
                Type::List(Box::new(Type::Row("hosts0".to_owned())))
            }
            other => other.clone(),
        };
        fields.insert(id(name), of);
        fields.insert(id(&format!("{name}0")), of0);
    }
    let parts: BTreeMap<Id, Type> = [(id("role"), choice()), (id("count"), Type::Number)].into();
    Form {
        fields,
        rows: [
            ("hosts".to_owned(), parts.clone()),
            ("hosts0".to_owned(), parts),
        ]
        .into(),
        stages: vec![id("initial"), id("final")],
        around: vec!["hosts".to_owned()],
    }
}

fn rule(source: &str, in_row: bool) -> Result<Rule, Mistake> {
    let form = form();
    Rule::new(
        source,
        &Scope {
            fields: &form.fields,
            rows: &form.rows,
            around: if in_row { &form.around } else { &[] },
            stages: &form.stages,
        },
    )
}

fn moment(text: &str, precision: Precision) -> Typed {
    Typed::Moment(Moment {
        precision,
        ..Moment::exact(text.parse::<Zoned>().unwrap())
    })
}

fn option(text: &str) -> Chosen {
    Chosen {
        option: text.to_owned(),
        other: None,
    }
}

fn holds(source: &str) -> Option<bool> {
    let rule = rule(source, true).unwrap_or_else(|m| panic!("{source}: {m:?}"));
    let now: Zoned = "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let names: Vec<Id> = [
        "flag", "word", "n", "cost", "fee", "told", "days", "seen", "later", "length", "who",
        "files", "hosts", "role", "count",
    ]
    .map(id)
    .into();
    let name = |text: &str| names.iter().find(|i| i.as_str() == text).unwrap().clone();
    let file = crate::answers::Attachment {
        id: 1,
        path: String::new(),
        name: String::new(),
        size: 1,
        added: String::new(),
        description: String::new(),
        ..crate::answers::Attachment::default()
    };
    let mut answers = BTreeMap::new();
    for (field, value) in [
        ("flag", Typed::Flag(true)),
        ("word", Typed::Text("abc".to_owned())),
        ("n", Typed::Integer(7)),
        (
            "cost",
            Typed::Money("100.50".parse().unwrap(), "EUR".to_owned()),
        ),
        ("fee", Typed::Money("1".parse().unwrap(), "USD".to_owned())),
        ("told", Typed::Choice(option("yes"))),
        ("days", Typed::Date("2026-11-20".parse().unwrap())),
        (
            "seen",
            moment("2026-11-20T00:00:00+01:00[Europe/Berlin]", Precision::Day),
        ),
        (
            "later",
            moment(
                "2026-11-20T10:30:00+01:00[Europe/Berlin]",
                Precision::Minute,
            ),
        ),
        (
            "length",
            Typed::Duration(Length::of(jiff::SignedDuration::from_hours(3))),
        ),
        ("who", Typed::Choices(vec![option("yes"), option("no")])),
        ("files", Typed::Evidence(vec![file])),
    ] {
        answers.insert(name(field), Known1::Answer(value));
    }
    let row = |role: &str, count: Option<i64>| {
        let mut row = RowAnswers::new();
        row.insert(name("role"), Known1::Answer(Typed::Choice(option(role))));
        let count = count.map(|count| Known1::Answer(Typed::Integer(count)));
        row.extend(count.map(|count| (name("count"), count)));
        row
    };
    let rows = vec![row("yes", Some(2)), row("no", Some(3)), row("no", None)];
    let own = row("no", Some(3));
    answers.insert(name("hosts"), Known1::Rows(rows));
    let stage = id("initial");
    let known = Known {
        now: &now,
        stage: Some(&stage),
        answers: &answers,
        left: &Cell::new(MAX_FORM_STEPS),
    };
    rule.holds(&known, &[&own])
}

/// The semantics as a table: what a rule gives, `None` where that is unanswered.
#[test]
fn semantics() {
    let yes = Some(true);
    let no = Some(false);
    for (source, expected) in [
        // Literals and precedence.
        ("true", yes),
        ("1 + 2 * 3 == 7", yes),
        ("(1 + 2) * 3 == 9", yes),
        ("-1 - -1 == 0", yes),
        ("0.1 + 0.2 == 0.3", yes),
        ("7 / 2 == 3.5", yes),
        ("false || true && false", no),
        ("!false && true", yes),
        ("true ? false : true", no),
        ("false ? false : true ? true : false", yes),
        ("'it\\'s' == \"it's\"", yes),
        // Answers.
        ("flag", yes),
        ("!flag", no),
        ("word == \"abc\"", yes),
        ("n > 6 && n <= 7", yes),
        ("told == \"yes\"", yes),
        ("told in [\"no\", \"unknown\"]", no),
        ("\"no\" in who", yes),
        ("\"unknown\" in who", no),
        ("size(who) == 2 && size(word) == 3 && size(files) == 1", yes),
        ("stage == \"initial\"", yes),
        ("row.role == \"no\" && row.count == 3", yes),
        // Unanswered: these give a boolean …
        ("word0 == \"abc\"", no),
        ("word0 != \"abc\"", yes),
        ("n0 == n0", yes),
        ("told0 in [\"yes\"]", no),
        ("\"yes\" in who0", no),
        ("has(word0)", no),
        ("has(word) && has(hosts) && !has(hosts0)", yes),
        ("count(hosts0) == 0", yes),
        // … and everything else does not.
        ("flag0", None),
        ("!flag0", None),
        ("n0 > 1", None),
        ("n0 + 1 > 1", None),
        ("size(who0) == 0", no),
        ("size(who0) > 0", None),
        ("hosts0.exists(h, h.role == \"yes\")", None),
        ("hosts0.all(h, h.role == \"yes\")", None),
        ("flag0 ? true : false", None),
        // Three values.
        ("flag0 && false", no),
        ("false && flag0", no),
        ("flag0 && true", None),
        ("flag0 || true", yes),
        ("true || flag0", yes),
        ("flag0 || false", None),
        // Nothing goes wrong.
        ("1 / 0 == 1", no),
        ("1 / 0 > 1", None),
        ("79228162514264337593543950335 * 10 > 1", None),
        ("addMonths(days, 999999999999) > days", None),
        ("addHours(later, 99999999999999999) > later", None),
        // Money.
        ("cost > 100 && cost < 101", yes),
        ("cost + cost == 201", yes),
        ("cost * 2 > cost", yes),
        ("cost > fee", None),
        ("cost == fee", no),
        ("cost + fee > 1", None),
        // Times. A day, or a minute, is a stretch: what lies within it is open.
        ("days < today()", yes),
        ("seen < now() && later < now()", yes),
        ("seen < later", None),
        ("later >= seen", None),
        ("later == later", yes),
        ("later < addHours(later, 1)", yes),
        ("addHours(seen, 72) > now()", yes),
        ("addMonths(seen, 1) > now()", yes),
        ("addMonths(days, 1) > today()", yes),
        ("seen == days", yes),
        ("now() - later > length", yes),
        ("later + length > later", yes),
        ("length + length > length && -length < length", yes),
        // Rows and lists.
        ("hosts.exists(h, h.role == \"yes\")", yes),
        ("hosts.all(h, h.role != \"unknown\")", yes),
        ("hosts.exists(h, h.count > 2)", yes),
        ("hosts.exists(h, h.count > 3)", None),
        ("hosts.all(h, h.count > 1)", None),
        ("hosts.all(h, h.count > 2)", no),
        ("who.exists(w, w == \"yes\")", yes),
        ("hosts.exists(a, hosts.exists(b, a.count < b.count))", yes),
        ("size(hosts.filter(h, h.role == \"no\")) == 2", yes),
        ("sum(hosts.map(h, h.count)) == 5", yes),
        (
            "count(hosts.map(h, h.count)) == 2 && count(hosts) == 3",
            yes,
        ),
        ("max(hosts.map(h, h.count)) == 3 && min(1, n, n0) == 1", yes),
        ("sum(n0, n0) == 0", no),
        ("sum(n0) > 0", None),
    ] {
        assert_eq!(holds(source), expected, "{source}");
    }
}

/// What is suggested for a rule of a row's field.
fn suggested(source: &str) -> String {
    let mistake = rule(source, true).unwrap_err();
    mistake.args["near"].clone()
}

#[test]
fn a_field_of_a_row_is_suggested_as_one() {
    assert_eq!(suggested("role == \"yes\""), "row.role");
    assert_eq!(suggested("wordd == \"a\""), "word");
}

#[test]
fn signs_and_functions_of_other_languages_are_known() {
    for (source, near) in [
        ("flag = true", "=="),
        ("flag or flag", "||"),
        ("flag AND flag", "&&"),
        ("flag & flag", "&&"),
        ("not flag", "!"),
        ("flag && not flag", "!"),
        ("not(flag)", "!"),
        ("length(who) > 1", "size"),
        ("hosts.any(h, true)", "exists"),
        ("flag flag", ""),
    ] {
        assert_eq!(suggested(source), near, "{source}");
    }
}

#[test]
fn a_number_beside_a_moment_is_told_how_it_is_written() {
    for (source, hours) in [
        ("seen + 24 > now()", "addHours(seen, 24)"),
        ("24 + seen > now()", "addHours(seen, 24)"),
        ("seen - 1.5 > now()", "addHours(seen, -1.5)"),
        ("seen + n > now()", "addHours(seen, 24)"),
        ("now() + 2 > seen", "addHours(now(), 2)"),
    ] {
        let mistake = rule(source, true).unwrap_err();
        assert_eq!(mistake.code, "rule-time-sum", "{source}");
        assert_eq!(mistake.args["hours"], hours, "{source}");
        // Who does as told has a rule.
        assert!(rule(&format!("{hours} > now()"), true).is_ok(), "{hours}");
    }
}

#[test]
fn a_list_beside_a_number_is_told_what_makes_a_number_of_it() {
    let way = |source: &str| rule(source, true).unwrap_err().args["way"].clone();
    assert_eq!(way("n > who"), "gather");
    assert_eq!(way("n > word"), "number");
}

#[test]
fn an_option_without_quotation_marks_is_told_of() {
    for (source, code) in [
        ("told == yes", "rule-unquoted"),
        ("yes == told", "rule-unquoted"),
        ("word == berlin", "rule-unquoted"),
        ("word == flog", "rule-unknown-name"),
        ("told == maybe", "rule-unknown-name"),
        ("n == seven", "rule-unknown-name"),
    ] {
        assert_eq!(rule(source, true).unwrap_err().code, code, "{source}");
    }
    assert_eq!(suggested("seen <= now"), "now()");
}

#[test]
fn a_character_that_looks_like_another_is_named_by_its_number() {
    for (source, number, kind, like) in [
        ("n\u{a0}> 1", "[U+00A0]", "space", ""),
        ("n \u{200b}> 1", "[U+200B]", "unseen", ""),
        ("word == \u{201c}abc\u{201d}", "[U+201C]", "sign", "\""),
        ("n \u{2265} 1", "[U+2265]", "sign", ">="),
        ("n > \u{2212}1", "[U+2212]", "sign", "-"),
        ("w\u{43e}rd == \"abc\"", "[U+043E]", "sign", "o"),
        ("n \u{ff1e} 1", "[U+FF1E]", "sign", ">"),
    ] {
        let mistake = rule(source, true).unwrap_err();
        assert_eq!(mistake.code, "rule-look-alike", "{source}");
        let args = ["number", "kind", "like"].map(|arg| mistake.args[arg].as_str());
        assert_eq!(args, [number, kind, like], "{source}");
    }
}

#[test]
fn the_operand_that_is_wrong_is_marked() {
    for (source, marked, wanted) in [
        ("seen >= 72", "72", "moment"),
        ("72 <= seen", "72", "moment"),
        ("told == true", "true", "option"),
        ("true == told", "true", "option"),
        ("told in word", "word", "list"),
        ("flag in who", "flag", "option"),
        ("flag > 1", "flag", "number"),
        ("n - word == 1", "word", "number"),
    ] {
        let mistake = rule(source, true).unwrap_err();
        assert_eq!(mistake.code, "rule-type", "{source}");
        assert_eq!(&source[mistake.span(source)], marked, "{source}");
        assert_eq!(mistake.args["wanted"], wanted, "{source}");
    }
    let mistake = rule("told == true", true).unwrap_err();
    assert_eq!(mistake.args["options"], "\"no\", \"unknown\", \"yes\"");
}

#[test]
fn mistakes() {
    for (source, code, at) in [
        ("", "rule-ends-early", 0),
        ("flag &&", "rule-ends-early", 7),
        ("flag flag", "rule-syntax", 5),
        ("flag = true", "rule-syntax", 5),
        ("flag & true", "rule-syntax", 5),
        ("\"abc", "rule-open-text", 0),
        ("flog", "rule-unknown-name", 0),
        ("null == word", "rule-unknown-name", 0),
        ("told == \"yess\"", "rule-unknown-option", 8),
        ("told in [\"yes\", \"non\"]", "rule-unknown-option", 16),
        ("\"maybe\" in who", "rule-unknown-option", 0),
        ("n", "rule-not-boolean", 0),
        ("n == word", "rule-type", 5),
        ("word + word == word", "rule-operator", 0),
        ("word < word", "rule-operator", 0),
        ("!n", "rule-type", 1),
        ("flag && n", "rule-type", 8),
        ("[1, \"a\"] == 1", "rule-type", 4),
        ("hosts.role == \"yes\"", "rule-no-parts", 0),
        ("hosts.exists(h, h.rôle == 1)", "rule-syntax", 19),
        (
            "hosts.exists(h, h.rolle == \"yes\")",
            "rule-unknown-part",
            16,
        ),
        ("hosts.exists(n, true)", "rule-name-taken", 13),
        (
            "hosts.exists(h, hosts.exists(h, true))",
            "rule-name-taken",
            29,
        ),
        ("hosts.exists(1, true)", "rule-variable", 13),
        ("hosts.exist(h, true)", "rule-unknown-function", 0),
        ("hosts.exists(h)", "rule-arguments", 0),
        ("size(1, 2) == 1", "rule-arguments", 0),
        ("sizes(who) == 1", "rule-unknown-function", 0),
        ("has(1)", "rule-has-no-answer", 4),
        ("class(told) == \"yes\"", "rule-no-classes", 6),
        ("files == files", "rule-operator", 0),
    ] {
        let mistake = rule(source, true).unwrap_err();
        assert_eq!((mistake.code, mistake.at), (code, at), "{source}");
        assert!(crate::diagnostic::CODES.contains(&code), "{code}");
    }
    assert_eq!(
        rule("row.role == \"yes\"", false).unwrap_err().code,
        "rule-no-row"
    );
    assert_eq!(rule("flog", false).unwrap_err().args["near"], "flag");
}

#[test]
fn bounds() {
    assert_eq!(
        rule(&"(".repeat(10_000), false).unwrap_err().code,
        "rule-too-long"
    );
    for deep in [
        "(".repeat(1000),
        "!".repeat(1000),
        "-".repeat(1000),
        "[".repeat(1000),
        "has(".repeat(250),
        "true?true:".repeat(100),
    ] {
        assert_eq!(
            rule(&deep, false).unwrap_err().code,
            "rule-too-deep",
            "{}",
            &deep[..8]
        );
    }
    let nested = |depth: usize| format!("{}true{}", "(".repeat(depth), ")".repeat(depth));
    assert!(rule(&nested(MAX_NESTING - 1), false).is_ok());
    assert!(rule(&nested(MAX_NESTING), false).is_err());
    let long = vec!["flag"; 128].join("&&");
    assert!(long.len() < MAX_SOURCE && rule(&long, false).is_ok());
}

#[test]
fn rules_over_many_rows_end() {
    let now: Zoned = "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let rows = (0..1000).map(|_| RowAnswers::new()).collect();
    let known = Known {
        now: &now,
        stage: None,
        answers: &[(id("hosts"), Known1::Rows(rows))].into(),
        left: &Cell::new(MAX_FORM_STEPS),
    };
    let nested = "hosts.exists(a, hosts.exists(b, hosts.exists(c, hosts.exists(d, has(d.role)))))";
    assert_eq!(rule(nested, false).unwrap().holds(&known, &[]), None);
}

#[test]
fn dependencies() {
    let found = rule(
        "row.role == \"yes\" && hosts.exists(h, h.count > n) || stage == \"final\"",
        true,
    )
    .unwrap();
    assert_eq!(
        found.depends().iter().map(Id::as_str).collect::<Vec<_>>(),
        ["hosts", "n"]
    );
    assert_eq!(
        found
            .row_depends()
            .iter()
            .map(|(_, id)| id.as_str())
            .collect::<Vec<_>>(),
        ["role"]
    );
}

/// Texts made of the language's own parts, which get further than noise does.
fn parts() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "flag",
        "flag0",
        "n",
        "n0",
        "told",
        "who",
        "hosts",
        "hosts0",
        "seen",
        "cost",
        "length",
        "row.count",
        "h.count",
        "h",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "exists(h,",
        "all(h,",
        "map(h,",
        "has(",
        "size(",
        "sum(",
        "count(",
        "addHours(",
        "==",
        "!=",
        "<",
        ">=",
        "in",
        "&&",
        "||",
        "!",
        "?",
        ":",
        "+",
        "-",
        "*",
        "/",
        "1",
        "0",
        "1.5",
        "\"yes\"",
        "true",
        "now()",
        "today()",
        " ",
    ]);
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn any_text_is_a_rule_or_a_mistake(source in "\\PC{0,200}") {
        let _ = rule(&source, true);
    }

    #[test]
    fn any_parts_are_a_rule_or_a_mistake(source in parts()) {
        match rule(&source, true) {
            Ok(_) => drop(holds(&source)),
            Err(mistake) => prop_assert!(mistake.at <= source.len() && crate::diagnostic::CODES.contains(&mistake.code)),
        }
    }
}
