//! Any answers to every kind of question, written and read back.

use super::*;
use proptest::prelude::*;
use serde_json::{Map, Value as Json};
use tocsin_form_schema::form::Field;
use tocsin_form_schema::kind::NAMES;

/// A form with a field of every kind, rows in rows, and markings that the reporter may choose.
const EVERY: &str = include_str!("../../../../../tests/fuzz/seed/every.toml");

/// What means something to the file, or to a kind, where it stands at the beginning or the end.
const ODD: [&str; 24] = [
    "",
    " ",
    "\n",
    "\r",
    "\n\n",
    "#",
    "#! ",
    "<<END",
    "END",
    "END_",
    "repeat {",
    "repeat {}",
    "}",
    "text: a",
    "text.tlp: red",
    "[x] a",
    "a, b",
    "b = c",
    "about 5",
    "5 .. 6",
    "yes",
    "null",
    "[1]",
    "\u{feff}\"a\"",
];

fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(ODD.to_vec());
    let any = prop_oneof!["\\PC{0,12}", "[ \t\n\r#:{}<>=,.\"x]{0,8}"];
    prop_oneof![
        odd.clone().prop_map(str::to_owned),
        any.clone(),
        (odd, any).prop_map(|(odd, any)| format!("{odd}{any}")),
    ]
}

fn object<const N: usize>(names: [&'static str; N]) -> BoxedStrategy<Json> {
    let parts: Vec<_> = names
        .into_iter()
        .map(|name| text().prop_map(move |text| (name.to_owned(), json!(text))))
        .collect();
    parts
        .prop_map(|parts| Json::Object(parts.into_iter().collect()))
        .boxed()
}

/// Any answer as an answers file may have it; nothing for what has none.
fn answer(field: &Field) -> Option<BoxedStrategy<Json>> {
    let chosen = |ids: Vec<String>| {
        let text = prop::option::of(text());
        (prop::sample::select(ids), text).prop_map(|(option, text)| match text {
            None => json!(option),
            Some(text) => json!({ "option": option, "text": text }),
        })
    };
    if field.calc.is_some() {
        return None;
    }
    let any = match &field.kind {
        Kind::Note | Kind::Evidence { .. } => return None,
        Kind::YesNo | Kind::Consent => any::<bool>().prop_map(Json::Bool).boxed(),
        Kind::Tristate => prop::sample::select(vec!["yes", "no", "unknown"])
            .prop_map(|option| json!(option))
            .boxed(),
        Kind::Choice(options) => chosen(options.ids().map(str::to_owned).collect()).boxed(),
        Kind::Choices(options) => {
            let one = chosen(options.ids().map(str::to_owned).collect());
            let each_once = |mut chosen: Vec<Json>| {
                let mut seen = std::collections::BTreeSet::new();
                let option = |one: &Json| one.get("option").unwrap_or(one).to_string();
                chosen.retain(|one| seen.insert(option(one)));
                Json::Array(chosen)
            };
            prop::collection::vec(one, 0..4).prop_map(each_once).boxed()
        }
        Kind::Moment { .. } => {
            let texts = [
                "date",
                "time",
                "zone",
                "latest_date",
                "latest_time",
                "clock",
            ];
            (object(texts), any::<bool>())
                .prop_map(|(mut moment, about)| {
                    moment["about"] = json!(about);
                    moment
                })
                .boxed()
        }
        Kind::Money => object(["amount", "currency"]),
        Kind::Quantity { .. } => prop_oneof![
            object(["exact"]),
            object(["about"]),
            object(["least", "most"])
        ]
        .boxed(),
        Kind::Repeat(repeat) => prop::collection::vec(answered(&repeat.fields), 0..3)
            .prop_map(Json::Array)
            .boxed(),
        _ => text().prop_map(|text| json!(text)).boxed(),
    };
    Some(match &field.default {
        // A default that was emptied.
        Some(_) => prop_oneof![any, Just(json!(""))].boxed(),
        None => any,
    })
}

fn answered<'f>(fields: impl IntoIterator<Item = &'f Field>) -> BoxedStrategy<Json> {
    let each: Vec<_> = fields
        .into_iter()
        .filter_map(|field| Some((Just(field.id.to_string()), prop::option::of(answer(field)?))))
        .collect();
    each.prop_map(|all| {
        let all = all.into_iter().filter_map(|(id, json)| Some((id, json?)));
        Json::Object(all.collect())
    })
    .boxed()
}

/// Every marking that may be chosen: path and label.
fn markings(fields: &[&Field], answers: &Json, before: &str, all: &mut Vec<(String, String)>) {
    for field in fields {
        let path = format!("{before}{}", field.id);
        all.extend(field.tlp.iter().map(|label| (path.clone(), label.clone())));
        let rows = answers.get(field.id.as_str()).and_then(Json::as_array);
        let parts: Vec<&Field> = field.row().iter().collect();
        for (at, row) in rows.into_iter().flatten().enumerate() {
            markings(&parts, row, &format!("{path}[{at}]."), all);
        }
    }
}

pub(super) fn every() -> Form {
    let form = form_of(EVERY);
    let kinds: Vec<&str> = form.all_fields().map(|field| field.kind.name()).collect();
    for name in NAMES {
        // They are choices of a shipped list.
        let choice = ["country", "language"].contains(name);
        assert!(choice || kinds.contains(name), "no {name}");
    }
    form
}

#[test]
fn any_answers_to_every_kind_come_back() {
    let form = every();
    let (_, words) = super::form("en");
    let fields: Vec<&Field> = form.fields.values().collect();
    let marks = prop::collection::vec(any::<prop::sample::Index>(), 0..6);
    let all = (answered(fields.iter().copied()), marks);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(300));
    let run = runner.run(&all, |(json, marks)| {
        let mut possible = Vec::new();
        markings(&fields, &json, "", &mut possible);
        let marked = marks.iter().map(|index| index.get(&possible).clone());
        let tlp: Map<String, Json> = marked.map(|(path, tlp)| (path, json!(tlp))).collect();
        let document = json!({ "format": 1, "team": form.team, "form": "incident", "answers": json, "tlp": tlp });
        let answers = from_json(&document, &form).unwrap();
        let text = sheet(&form, &words, &answers);
        let filled = match read(&text, &form, &words) {
            Ok(filled) => filled,
            Err(found) => return Err(TestCaseError::fail(format!("{found:?}\n{text}"))),
        };
        prop_assert_eq!(&filled.answers, &answers, "{}", text);
        prop_assert_eq!(&sheet(&form, &words, &filled.answers), &text);
        prop_assert_eq!(&without_remarks(&text), &text);
        let windows = text.replace('\n', "\r\n");
        let filled = read(&windows, &form, &words);
        prop_assert_eq!(filled.map(|filled| filled.answers), Ok(answers), "{}", text);
        Ok(())
    });
    if let Err(failed) = run {
        panic!("{failed}");
    }
}

/// Nobody reports a default that they have not seen, nor answers what is not asked yet.
#[test]
fn what_stands_and_what_comes_later_is_told() {
    let form = every();
    let (_, words) = super::form("en");
    // Long remarks are broken.
    let text = sheet(&form, &words, &Answers::default()).replace("\n# ", " ");
    let stands = "While nothing is written here, the answer is “⟦guess--unknown⟧”. Write \"\" to leave it empty.";
    assert!(text.contains(stands), "{text}");
    assert!(text.contains("Asked from “⟦stage--last⟧” on."), "{text}");
    assert!(text.contains("clock +90 s (ahead)"), "{text}");
    assert!(
        text.contains("[ ] energy  # Energy – which kind is not known"),
        "{text}"
    );
    let head = "tocsin-answers 1 xyz-cert.example incident en\n";
    let emptied = read(&format!("{head}guess: \"\"\n"), &form, &words).unwrap();
    let guess = emptied.answers.get(&Key::field(Id::new("guess").unwrap()));
    assert_eq!(guess, Some(&Value::Text(String::new())));
}

#[test]
fn a_marking_is_shown_with_its_bounds_and_read_back() {
    let form = every();
    let (_, words) = super::form("en");
    let marked = json!({
        "format": 1, "team": form.team, "form": "incident",
        "answers": { "repeat": [{}, { "address": "a.example" }] },
        "tlp": { "longtext": "red", "repeat[1].address": "green" },
    });
    let answers = from_json(&marked, &form).unwrap();
    let text = sheet(&form, &words, &answers);
    let shown = "#   amber  TLP:AMBER\n#   red  TLP:RED\nlongtext.tlp: red\n";
    assert!(text.contains(shown), "{text}");
    assert!(text.contains("repeat {}\n"), "{text}");
    assert!(text.contains("  address.tlp: green\n"), "{text}");
    let head = "tocsin-answers 1 xyz-cert.example incident en\n";
    let get = |body: &str| {
        read(&format!("{head}{body}"), &form, &words)
            .map(|filled| filled.answers.tlp.into_values().collect::<Vec<_>>())
            .map_err(|found| {
                let found = found.iter().map(|r| format!("{} {}", r.line, r.code()));
                found.collect::<Vec<_>>()
            })
    };
    let red = Ok(vec!["red".to_owned()]);
    assert_eq!(get("longtext.tlp: red\n"), red);
    assert_eq!(get("longtext.tlp: TLP:Red\n"), red);
    // A row with nothing but a marking is one.
    assert_eq!(get("repeat {\naddress.tlp: red\n}\n"), red);
    for (body, told) in [
        (
            "\nlongtext: a\nlongtext.tlp: green\n",
            "4 answer-json-unknown-option",
        ),
        (
            "repeat {\n}\nrepeat {\naddress: a\naddress.tlp: clear\n}\n",
            "6 answer-json-unknown-option",
        ),
        ("money.tlp: red\n", "2 answer-json-unknown-option"),
        ("nowhere.tlp: red\n", "2 answer-json-unknown-field"),
        ("longtext.tlp: red\nlongtext.tlp: amber\n", "3 fill-twice"),
    ] {
        assert_eq!(get(body), Err(vec![told.to_owned()]), "{body}");
    }
}
