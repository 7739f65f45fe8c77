use super::*;
use crate::answers::{from_json, to_json};
use crate::grammar::schema::judge::judge;

/// A form with a field of every kind, named for it.
const EVERY: &str = r#"
format = 1
form = "every"
page = [{ id = "all", fields = [
  "text", "longtext", "integer", "decimal", "percentage", "quantity", "money", "yesno", "tristate", "choice", "choices", "country", "language", "date", "moment", "duration",
  "email", "phone", "url", "ip", "network", "host", "domain", "port", "hash", "cve", "zone", "evidence", "consent",
  "note", "repeat",
] }]
[field]
text = { kind = "text", required = true }
longtext = { kind = "longtext", recommended = true }
integer = { kind = "integer", default = '3' }
decimal = { kind = "decimal" }
percentage = { kind = "percentage" }
quantity = { kind = "quantity" }
money = { kind = "money" }
yesno = { kind = "yesno" }
tristate = { kind = "tristate" }
choice = { kind = "choice", options = ["a", { id = "b", other = true }] }
choices = { kind = "choices", list = "tlp@2" }
country = { kind = "country" }
language = { kind = "language" }
date = { kind = "date", calc = 'today()' }
moment = { kind = "moment", when = 'yesno', default = 'now()' }
duration = { kind = "duration" }
email = { kind = "email" }
phone = { kind = "phone" }
url = { kind = "url" }
ip = { kind = "ip" }
network = { kind = "network" }
host = { kind = "host" }
domain = { kind = "domain" }
port = { kind = "port" }
hash = { kind = "hash" }
cve = { kind = "cve" }
zone = { kind = "zone" }
evidence = { kind = "evidence" }
consent = { kind = "consent" }
note = { kind = "note" }
repeat = { kind = "repeat", fields = ["address", "role", "ports"] }
[row.repeat]
address = { kind = "host" }
role = { kind = "choice", options = ["victim"] }
ports = { kind = "repeat", fields = ["number"] }
[row.repeat-ports]
number = { kind = "port" }
"#;

fn every() -> Form {
    let lists = crate::list::shipped();
    let (form, found) =
        crate::form::read::read("forms/every.toml", EVERY.as_bytes(), "abc.example", lists);
    assert_eq!(found, []);
    let form = form.unwrap();
    let kinds: Vec<&str> = form.pages[0].fields.iter().map(|id| id.as_str()).collect();
    assert_eq!(kinds, crate::kind::NAMES);
    form
}

/// Answers to all of it, in every way that is taken.
fn answers() -> Json {
    let quantity = json!({ "least": 100, "most": "200" });
    let moment = json!({ "date": "2026-03-14", "time": "14:05", "zone": "UTC", "about": true, "clock": "+90 s" });
    let repeat =
        json!([{ "address": "192.0.2.1", "role": "victim", "ports": [{ "number": 22 }] }, {}]);
    json!({ "format": 1, "team": "abc.example", "form": "every", "answers": {
        "text": "a", "longtext": "a\nb", "integer": 12, "decimal": 1.5, "percentage": "7 %", "yesno": true, "tristate": "unknown",
        "quantity": quantity,
        "money": { "amount": "12.50", "currency": "EUR" },
        "choice": { "option": "b", "text": "else" }, "choices": ["red", { "option": "clear" }],
        "country": "jp", "language": { "option": "ja" },
        "date": "2026-03-14",
        "moment": moment,
        "duration": "2 d", "email": "a@b.example", "phone": "1", "url": "https://a.example/", "ip": "192.0.2.1",
        "network": "192.0.2.0/24", "host": "a", "domain": "a.example", "port": "22", "hash": "", "cve": "", "zone": "",
        "evidence": [{ "name": "a.log", "size": 1 }], "consent": true,
        "repeat": repeat,
    }, "aside": 1 })
}

fn values() -> Vec<Json> {
    let scalars = [
        json!(null),
        json!(true),
        json!(7),
        json!(1.5),
        json!("b"),
        json!("no such word"),
    ];
    let more = [
        json!([]),
        json!({}),
        json!(["a", 1]),
        json!([{}]),
        json!({ "option": "b" }),
        json!({ "amount": 1 }),
    ];
    scalars.into_iter().chain(more).collect()
}

/// Every document that differs in one place: another value, a member less, a member more.
fn altered(whole: &Json) -> Vec<Json> {
    let mut all = values();
    match whole {
        Json::Object(members) => {
            for (name, value) in members {
                let mut with = |value: Option<Json>| {
                    let mut copy = members.clone();
                    match value {
                        Some(value) => copy.insert(name.clone(), value),
                        None => copy.shift_remove(name),
                    };
                    all.push(Json::Object(copy));
                };
                with(None);
                altered(value)
                    .into_iter()
                    .for_each(|value| with(Some(value)));
            }
            for name in ["no_such_member", "note", "text", "time"] {
                let mut copy = members.clone();
                copy.entry(name).or_insert(json!("x"));
                all.push(Json::Object(copy));
            }
        }
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                for value in altered(item) {
                    let mut copy = items.clone();
                    copy[at] = value;
                    all.push(Json::Array(copy));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn a_forms_schema_takes_what_is_read_and_nothing_else() {
    let form = every();
    let mut all = altered(&answers());
    all.push(answers());
    assert!(all.len() > 500, "{}", all.len());
    let said = judge(&of_form(&form, &|_| None), &all);
    let mut written = Vec::new();
    for (document, said) in all.iter().zip(said) {
        let read = from_json(document, &form);
        assert_eq!(said.is_none(), read.is_ok(), "{document} {said:?} {read:?}");
        written.extend(read.map(|answers| to_json(&answers, &form)));
    }
    assert!(written.len() > 100, "{}", written.len());
    // What we write ourselves is valid, for this form and for any.
    for schema in [of_form(&form, &|_| None), of_any_form()] {
        let said = judge(&schema, &written).into_iter().flatten().next();
        assert_eq!(said, None);
    }
}

#[test]
fn the_examples_answers_are_valid() {
    let read = |name: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/");
        std::fs::read(format!("{folder}{name}")).unwrap()
    };
    let mut lists = crate::list::shipped().to_vec();
    let recipients = read("xyz-cert/lists/recipients.toml");
    lists.extend(crate::list::read("lists/recipients.toml", &recipients).0);
    let (file, bytes) = ("forms/incident.toml", read("xyz-cert/forms/incident.toml"));
    let (form, _) = crate::form::read::read(file, &bytes, "xyz-cert.example", &lists);
    let answers: Json = serde_json::from_slice(&read("xyz-cert-answers.json")).unwrap();
    let schema = of_form(&form.unwrap(), &|_| None);
    assert_eq!(judge(&schema, &[answers]), [None]);
}

#[test]
fn words_and_needs_stand_beside() {
    let words = |id: &str| (id != "choice").then(|| format!("The {id}"));
    let schema = of_form(&every(), &words);
    let of = |id: &str| schema["properties"]["answers"]["properties"][id].clone();
    assert_eq!(schema["title"], "The form--every");
    assert_eq!(of("text")["title"], "The text");
    assert_eq!(of("text")["x-required"], "always");
    assert_eq!(of("longtext")["x-required"], "recommended");
    assert_eq!(of("moment")["x-when"], "yesno");
    assert_eq!(of("choice").get("title"), None);
    let row = &of("repeat")["items"]["properties"]["role"];
    assert_eq!(row["title"], "The repeat-role");
    let ports = &of("repeat")["items"]["properties"]["ports"]["items"]["properties"];
    assert_eq!(ports["number"]["title"], "The repeat-ports-number");
}
