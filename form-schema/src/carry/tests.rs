use super::*;
use crate::answers::from_json;
use crate::published::{self, tests::small};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A form whose file has these lines after its first two.
fn form(lines: &str) -> Form {
    let mut files = small();
    let text = format!("format = 1\nform = \"incident\"\n{lines}\n");
    files.insert("forms/incident.toml".to_owned(), text.into_bytes());
    let reading = published::study(&files);
    let errors = reading
        .found
        .iter()
        .filter(|d| d.severity == crate::diagnostic::Severity::Error);
    assert_eq!(
        errors
            .filter(|d| d.place.file == "forms/incident.toml")
            .collect::<Vec<_>>(),
        Vec::<&_>::new()
    );
    reading.forms.into_values().next().unwrap()
}

fn answers(form: &Form, json: Json) -> Answers {
    let document = json!({ "format": 1, "team": form.team, "form": "incident", "answers": json });
    from_json(&document, form).unwrap()
}

const EARLIER: &str = r#"
page = [{ id = "p", fields = ["old", "gone", "pick", "picks", "area", "typed", "flag", "hosts"] }]
[field]
old = { kind = "text" }
gone = { kind = "text" }
pick = { kind = "choice", options = ["a", "b", "unknown"] }
picks = { kind = "choices", options = ["a", { id = "b", other = true }, "unknown"] }
area = { kind = "choice", list = "nis2-sectors@5", classes = true }
typed = { kind = "integer" }
flag = { kind = "yesno" }
hosts = { kind = "repeat", fields = ["name", "use"] }
[row.hosts]
name = { kind = "text" }
use = { kind = "text" }
"#;

const LATER: &str = r#"
renamed = { old = "new" }
page = [{ id = "p", fields = ["pick", "picks", "area", "typed", "flag", "hosts", "new", "more"] }]
[field]
new = { kind = "longtext" }
more = { kind = "text" }
pick = { kind = "choice", options = ["a", "unknown"] }
picks = { kind = "choices", options = ["a", "b", "unknown"] }
area = { kind = "choice", list = "nis2-sectors@5", classes = true }
typed = { kind = "text" }
flag = { kind = "tristate" }
hosts = { kind = "repeat", fields = ["name"] }
[row.hosts]
name = { kind = "text" }
"#;

#[test]
fn each_answer_finds_its_question_or_is_handed_back() {
    let (earlier, later) = (form(EARLIER), form(LATER));
    let given = answers(
        &earlier,
        json!({
            "old": "x", "gone": "y", "pick": "b", "typed": "12", "flag": true, "area": "energy",
            "picks": ["a", { "option": "b", "text": "why" }],
            "hosts": [{ "name": "n", "use": "u" }, { "name": "m" }],
        }),
    );
    let carried = carry(&given, &earlier, &later);
    let kept = json!({ "new": "x", "typed": "12", "area": "energy", "picks": ["a"], "hosts": [{ "name": "n" }, { "name": "m" }] });
    assert_eq!(carried.answers, answers(&later, kept));
    let left = json!({
        "gone": "y", "pick": "b", "flag": true, "picks": [{ "option": "b", "text": "why" }],
        "hosts": [{ "use": "u" }],
    });
    assert_eq!(carried.left, answers(&earlier, left));
}

#[test]
fn what_changed_is_told_in_the_order_of_the_screen() {
    let (earlier, later) = (form(EARLIER), form(LATER));
    let id = |id: &str| Id::new(id).unwrap();
    let changed =
        ["pick", "picks", "typed", "flag", "hosts", "new"].map(|f| Change::Changed(id(f)));
    let mut expected = changed.to_vec();
    expected.push(Change::Added(id("more")));
    expected.push(Change::Removed(id("gone")));
    assert_eq!(changes(&earlier, &later), expected);
    assert_eq!(changes(&later, &later), []);
}

/// A repeat, the one in its rows and a field of those are called otherwise.
#[test]
fn another_name_in_a_row_is_no_change() {
    let text = |renamed: &str, hosts: &str, ports: &str, number: &str| {
        form(&format!(
            "page = [{{ id = \"p\", fields = [\"{hosts}\"] }}]\n[renamed]\n{renamed}\n[field]\n\
             {hosts} = {{ kind = \"repeat\", fields = [\"{ports}\"] }}\n\
             [row.{hosts}]\n{ports} = {{ kind = \"repeat\", fields = [\"{number}\", \"use\"] }}\n\
             [row.{hosts}-{ports}]\n{number} = {{ kind = \"text\" }}\nuse = {{ kind = \"text\" }}"
        ))
    };
    let earlier = text("", "hosts", "ports", "number");
    let renamed = "hosts = \"machines\"\nhosts-ports = \"hosts-doors\"\nmachines-doors-number = \"machines-doors-name\"";
    let later = text(renamed, "machines", "doors", "name");
    assert_eq!(changes(&earlier, &later), []);
    let given = json!({ "hosts": [{ "ports": [{ "number": "1", "use": "u" }] }] });
    let carried = carry(&answers(&earlier, given), &earlier, &later);
    let kept = json!({ "machines": [{ "doors": [{ "name": "1", "use": "u" }] }] });
    assert_eq!(carried.answers, answers(&later, kept));
    assert_eq!(carried.left, Answers::default());
    // Of two answers for one field, the one that has the name keeps it.
    let next = form(
        "page = [{ id = \"p\", fields = [\"machines\"] }]\n[renamed]\nmachines-doors-name = \"machines-doors-use\"\n\
         [field]\nmachines = { kind = \"repeat\", fields = [\"doors\"] }\n\
         [row.machines]\ndoors = { kind = \"repeat\", fields = [\"use\"] }\n\
         [row.machines-doors]\nuse = { kind = \"text\" }",
    );
    let carried = carry(&carried.answers, &later, &next);
    let doors = |door: Json| json!({ "machines": [{ "doors": [door] }] });
    assert_eq!(
        carried.answers,
        answers(&next, doors(json!({ "use": "u" })))
    );
    assert_eq!(carried.left, answers(&later, doors(json!({ "name": "1" }))));
}

#[test]
fn no_answer_goes_further_than_the_reporter_was_told() {
    let fields = |x: &str, n: &str, rows: &str, part: &str| {
        form(&format!(
            "page = [{{ id = \"p\", fields = [\"x\", \"n\", \"hosts\"] }}]\n[field]\n\
             x = {{ kind = \"text\"{x} }}\nn = {{ kind = \"text\"{n} }}\n\
             hosts = {{ kind = \"repeat\", fields = [\"a\", \"b\"]{rows} }}\n[row.hosts]\n\
             a = {{ kind = \"text\"{part} }}\nb = {{ kind = \"text\" }}"
        ))
    };
    let document = json!({ "x": "x", "n": "n", "hosts": [{ "a": "a", "b": "b" }] });
    // What is left where the first form becomes the second, with and without the marking "red" chosen for x.
    let left = |was: &Form, now: &Form, red: bool| {
        let mut given = answers(was, document.clone());
        let x = Key::field(Id::new("x").unwrap());
        if red {
            given.tlp.insert(x.clone(), "red".to_owned());
        }
        let carried = carry(&given, was, now);
        let is_left = carried.left.get(&x).is_some();
        assert_eq!(carried.left.tlp.contains_key(&x), red && is_left);
        let marking = now.marking(&carried.answers, &x).map(str::to_owned);
        (leaves(&carried.left), marking)
    };
    let text = |text: &str| format!("{:?}", Value::Text(text.to_owned()));
    let plain = fields("", "", "", "");
    // Why each is left: an answer on the page, or in the row.
    let why = |was: &Form, now: &Form, path: &str| {
        let carried = carry(&answers(was, document.clone()), was, now);
        let mut parts = path.split('/').map(|part| Id::new(part).unwrap());
        let key = Key::field(parts.next().unwrap());
        let key = parts.fold(key, |key, part| key.child(1, part));
        carried.promise(&key).cloned()
    };

    let wide = fields(", tlp = [\"amber\", \"red\"]", "", "", "");
    let low = fields(", tlp = [\"clear\", \"green\"]", "", "", "");
    let strict = fields(
        ", tlp = [\"clear\", \"amber\", \"amber+strict\"]",
        "",
        "",
        "",
    );
    assert_eq!(left(&wide, &low, true).0, [text("x")]);
    assert_eq!(left(&wide, &low, false).0, [text("x")]);
    assert_eq!(left(&wide, &plain, false).0, [text("x")]);
    assert_eq!(left(&wide, &strict, true).0, [text("x")]);
    // The mildest that is strict enough.
    let none = Vec::<String>::new();
    assert_eq!(
        left(&wide, &strict, false),
        (none.clone(), Some("amber".to_owned()))
    );
    assert_eq!(
        left(&low, &wide, false),
        (none.clone(), Some("amber".to_owned()))
    );
    assert_eq!(
        left(&wide, &wide, true),
        (none.clone(), Some("red".to_owned()))
    );

    let kept = fields("", ", keep = \"never\"", "", "");
    let open = fields("", ", keep = \"subject\"", "", "");
    assert_eq!(left(&kept, &plain, false).0, [text("n")]);
    assert_eq!(left(&plain, &open, false).0, [text("n")]);
    assert_eq!(left(&open, &kept, false).0, none);

    let rows = fields("", "", ", keep = \"never\"", "");
    let part = fields("", "", "", ", keep = \"never\"");
    let marked = fields("", "", ", tlp = \"red\"", "");
    let milder = fields("", "", ", tlp = \"red\"", ", tlp = \"green\"");
    assert_eq!(left(&rows, &plain, false).0, [text("a"), text("b")]);
    assert_eq!(left(&part, &plain, false).0, [text("a")]);
    assert_eq!(left(&part, &rows, false).0, none);
    assert_eq!(left(&marked, &milder, false).0, [text("a")]);

    let marking = |label: &str| Some(Promise::Marked(label.to_owned()));
    assert_eq!(why(&wide, &low, "x"), marking("amber"));
    assert_eq!(why(&marked, &milder, "hosts/a"), marking("red"));
    assert_eq!(why(&marked, &milder, "hosts/b"), None);
    assert_eq!(why(&kept, &plain, "n"), Some(Promise::Stays));
    assert_eq!(why(&kept, &open, "n"), Some(Promise::Sealed));
    assert_eq!(why(&plain, &open, "n"), Some(Promise::Sealed));
    assert_eq!(why(&rows, &plain, "hosts/b"), Some(Promise::Stays));
    assert_eq!(why(&part, &plain, "hosts/a"), Some(Promise::Stays));
    assert_eq!(why(&wide, &strict, "x"), None);
}

/// Every value that was typed or chosen, in no order.
fn leaves(answers: &Answers) -> Vec<String> {
    fn of(value: &Value, all: &mut Vec<String>) {
        match value {
            Value::Rows(rows) => rows
                .iter()
                .flat_map(|row| row.answers.values())
                .for_each(|v| of(v, all)),
            Value::Choices(chosen) => all.extend(chosen.iter().map(|c| format!("{c:?}"))),
            Value::Choice(chosen) => all.push(format!("{chosen:?}")),
            other => all.push(format!("{other:?}")),
        }
    }
    let mut all = Vec::new();
    answers
        .fields
        .values()
        .for_each(|value| of(value, &mut all));
    all.sort();
    all
}

/// A field's definition and an answer to it.
fn field() -> impl Strategy<Value = (&'static str, Json)> {
    prop_oneof![
        (
            Just(r#"{ kind = "text" }"#),
            any::<String>().prop_map(Json::from)
        ),
        (
            Just(r#"{ kind = "longtext" }"#),
            any::<String>().prop_map(Json::from)
        ),
        (
            Just(r#"{ kind = "date" }"#),
            "[0-9-]{0,10}".prop_map(Json::from)
        ),
        (
            Just(r#"{ kind = "yesno" }"#),
            any::<bool>().prop_map(Json::from)
        ),
        (
            Just(r#"{ kind = "choice", options = ["a", "b", "unknown"] }"#),
            "a|b|unknown".prop_map(Json::from)
        ),
        (
            Just(r#"{ kind = "choices", options = ["a", "c"] }"#),
            Just(json!(["a", "c"]))
        ),
        (
            Just(r#"{ kind = "choices", options = ["c", { id = "a", other = true }] }"#),
            Just(json!([{ "option": "a", "text": "t" }, "c"]))
        ),
        (
            Just(r#"{ kind = "money" }"#),
            Just(json!({ "amount": "1", "currency": "EUR" }))
        ),
        (
            Just(r#"{ kind = "moment" }"#),
            Just(json!({ "date": "2026-11-01" }))
        ),
    ]
}

/// The same fields in the form, in the rows of a repeat and in the rows of a repeat in those, which are named `names`.
fn lines(
    fields: &[(String, &'static str)],
    names: (&str, &str),
    renamed: &[(String, String)],
) -> String {
    let (outer, inner) = names;
    let listed: String = fields
        .iter()
        .map(|(name, _)| format!("\"{name}\", "))
        .collect();
    let defined: String = fields
        .iter()
        .map(|(name, kind)| {
            let kind = kind.trim_end_matches(" }");
            format!("{name} = {kind}, tlp = [\"amber\", \"red\"] }}\n")
        })
        .collect();
    let renamed: String = renamed
        .iter()
        .map(|(old, new)| format!("{old} = \"{new}\"\n"))
        .collect();
    format!(
        "page = [{{ id = \"p\", fields = [{listed}\"{outer}\"] }}]\n[renamed]\n{renamed}[field]\n{defined}\
         {outer} = {{ kind = \"repeat\", fields = [{listed}\"{inner}\"] }}\n[row.{outer}]\n{defined}\
         {inner} = {{ kind = \"repeat\", fields = [{listed}] }}\n[row.{outer}-{inner}]\n{defined}"
    )
}

/// The keys of all answers that are no rows.
fn keys(answers: &Answers) -> Vec<Key> {
    fn of(key: Key, value: &Value, all: &mut Vec<Key>) {
        let Value::Rows(rows) = value else {
            return all.push(key);
        };
        for row in rows {
            for (id, value) in &row.answers {
                of(key.child(row.id, id.clone()), value, all);
            }
        }
    }
    let mut all = Vec::new();
    for (id, value) in &answers.fields {
        of(Key::field(id.clone()), value, &mut all);
    }
    all
}

/// The names of repeats before and now, and how a field of their rows may be written that was `f` and is `g`.
const ROWS: [(&str, &str, &str, &str); 4] = [
    ("rows", "deep", "rows", "deep"),
    ("rows", "deep", "lines", "parts"),
    ("lines", "parts", "lines", "parts"),
    ("rows", "deep", "rows", "parts"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_lost(
        before in prop::collection::vec((field(), field(), 0..4u8), 1..6),
        written in prop::sample::select(&ROWS[..]),
    ) {
        let mut earlier = Vec::new();
        let mut later = Vec::new();
        let mut renamed = vec![
            ("rows".to_owned(), "lines".to_owned()),
            ("rows-deep".to_owned(), "rows-parts".to_owned()),
        ];
        let mut given = serde_json::Map::new();
        for (at, ((kind, answer), (other, _), fate)) in before.iter().enumerate() {
            let name = format!("f{at}");
            earlier.push((name.clone(), *kind));
            given.insert(name.clone(), answer.clone());
            match fate {
                0 => {}
                1 => later.push((name, *kind)),
                2 => later.push((name, *other)),
                _ => {
                    let now = format!("g{at}");
                    let (outer, inner, outer_now, inner_now) = written;
                    for (was_in, now_in) in [
                        (String::new(), String::new()),
                        (format!("{outer}-"), format!("{outer_now}-")),
                        (format!("{outer}-{inner}-"), format!("{outer_now}-{inner_now}-")),
                    ] {
                        renamed.push((format!("{was_in}{name}"), format!("{now_in}{now}")));
                    }
                    later.push((now, *kind));
                }
            }
        }
        later.push(("last".to_owned(), r#"{ kind = "text" }"#));
        let earlier = form(&lines(&earlier, ("rows", "deep"), &[]));
        let later = form(&lines(&later, ("lines", "parts"), &renamed));
        let inner = given.clone();
        let mut outer = given.clone();
        outer.insert("deep".to_owned(), json!([inner.clone(), inner]));
        given.insert("rows".to_owned(), json!([outer.clone(), outer]));
        let mut answers = answers(&earlier, Json::Object(given));
        answers.tlp = keys(&answers)
            .into_iter()
            .map(|key| (key, "red".to_owned()))
            .collect();

        let carried = carry(&answers, &earlier, &later);
        let mut found = leaves(&carried.answers);
        found.extend(leaves(&carried.left));
        found.sort();
        prop_assert_eq!(found, leaves(&answers));
        // What is only called otherwise is not left.
        for key in keys(&carried.left) {
            let at: usize = key.last().as_str()[1..].parse().unwrap();
            prop_assert!(matches!(before[at].2, 0 | 2), "{key:?}");
        }
        // What was marked still is.
        for key in keys(&carried.answers) {
            prop_assert_eq!(carried.answers.tlp.get(&key).map(String::as_str), Some("red"), "{:?}", key);
        }
        // What has its place is an answer to the later form.
        let again = from_json(&crate::answers::to_json(&carried.answers, &later), &later);
        prop_assert_eq!(again.map(|again| leaves(&again)), Ok(leaves(&carried.answers)));
        // Whoever wrote a file for the earlier form is told which names were followed, and no answer is lost either.
        let mut file = crate::answers::to_json(&answers, &earlier);
        crate::answers::follow_renamed(&mut file, &later);
        if before.iter().all(|(_, _, fate)| matches!(fate, 1 | 3)) {
            let read = from_json(&file, &later);
            prop_assert_eq!(read, Ok(carried.answers));
        }
    }
}
