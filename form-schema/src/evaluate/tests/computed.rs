//! Answers that nobody typed: calculated ones and defaults.

use super::*;
use crate::answers::{from_json, to_json};

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = [
  "aware", "due", "soon", "hours", "rate", "bill", "risk", "kind", "told", "half", "hosts", "total", "reach",
] }]
[field]
aware = { kind = "moment" }
due   = { kind = "moment", calc = 'addMonths(aware, 1)' }
soon  = { kind = "moment", calc = 'addHours(aware, 4)' }
hours = { kind = "integer", default = '8', required = true }
rate  = { kind = "money" }
bill  = { kind = "money", calc = 'rate * hours', when = 'hours > 0' }
risk  = { kind = "choice", options = ["low", "high"], calc = 'bill > 1000 ? "high" : "low"' }
kind  = { kind = "text", max = 4, calc = 'risk == "high" ? "urgent" : "none"' }
told  = { kind = "tristate", default = 'risk == "high" ? "no" : "unknown"' }
half  = { kind = "integer", calc = 'hours / 2' }
total = { kind = "integer", calc = 'sum(hosts.map(h, h.cost))' }
reach = { kind = "text", when = 'total > 10', required = true }
[field.hosts]
kind = "repeat"
fields = ["cost", "count", "each"]
[row.hosts]
count = { kind = "integer", default = 'hours' }
each  = { kind = "integer" }
cost  = { kind = "integer", calc = 'row.count * row.each' }
"#;

fn form() -> Form {
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), FORM.as_bytes().to_vec());
    let (published, found) = published::read(&files);
    assert_eq!(found, []);
    published.unwrap().forms.remove(&id("incident")).unwrap()
}

fn money(amount: &str) -> Value {
    Value::Money {
        amount: amount.to_owned(),
        currency: "EUR".to_owned(),
    }
}

fn computed(list: &[(&str, Value)]) -> BTreeMap<Key, Value> {
    evaluate(&form(), &answers(list), &env(None)).computed
}

fn key(name: &str) -> Key {
    Key::field(id(name))
}

#[test]
fn what_is_calculated_follows_the_answers() {
    let nothing = computed(&[]);
    let names: Vec<_> = nothing.keys().map(|key| key.field.as_str()).collect();
    // The rest reads something unanswered.
    assert_eq!(names, ["half", "hours", "kind", "told"]);
    let all = computed(&[("rate", money("150")), ("hours", text("9"))]);
    assert_eq!(all[&key("bill")], money("1350"));
    assert_eq!(all[&key("risk")], option("high"));
    assert_eq!(all[&key("told")], option("no"));
    // Too long for its field, no whole number: no answer, and nothing is wrong.
    assert!(!all.contains_key(&key("kind")) && !all.contains_key(&key("half")));
    assert!(!all.contains_key(&key("hours")), "typed");
    let found = evaluate(&form(), &answers(&[("rate", money("150"))]), &env(None));
    assert_eq!(found.findings, []);
    // What does not apply is neither calculated nor read.
    let none = computed(&[("rate", money("150")), ("hours", text("0"))]);
    assert!(!none.contains_key(&key("bill")));
}

/// A deadline stands in the zone of what it is reckoned from, as exactly as that is known.
#[test]
fn a_deadline() {
    for (date, time, zone, expected) in [
        ("2027-01-31", "", "", ("2027-02-28", "", "Europe/Berlin")),
        (
            "2027-01-31",
            "10:30",
            "",
            ("2027-02-28", "10:30", "Europe/Berlin"),
        ),
        (
            "2027-02-28",
            "10:30:15",
            "",
            ("2027-03-28", "10:30:15", "Europe/Berlin"),
        ),
        (
            "2026-11-20",
            "23:00",
            "Asia/Tokyo",
            ("2026-12-20", "23:00", "Asia/Tokyo"),
        ),
        (
            "2026-11-20",
            "23:00",
            "+02:00",
            ("2026-12-20", "23:00", "+02:00"),
        ),
    ] {
        let aware = Value::Moment(Moment {
            date: date.to_owned(),
            time: time.to_owned(),
            zone: zone.to_owned(),
            ..Moment::default()
        });
        let (date, time, zone) = expected;
        let due = Value::Moment(Moment {
            date: date.to_owned(),
            time: time.to_owned(),
            zone: zone.to_owned(),
            ..Moment::default()
        });
        assert_eq!(computed(&[("aware", aware)]).get(&key("due")), Some(&due));
    }
}

/// What is reckoned from an uncertain moment is as uncertain: "about", its clock, both its ends as they were said.
#[test]
fn a_deadline_reckoned_from_an_uncertain_moment() {
    type Said = (&'static str, &'static str, &'static str, &'static str);
    let moment = |(date, time, latest_date, latest_time): Said, about, clock: &str| {
        Value::Moment(Moment {
            date: date.to_owned(),
            time: time.to_owned(),
            latest_date: latest_date.to_owned(),
            latest_time: latest_time.to_owned(),
            zone: "Europe/Berlin".to_owned(),
            about,
            clock: clock.to_owned(),
        })
    };
    for (about, clock) in [
        (true, "+90 s"),
        (false, "-3600 s"),
        (true, "unknown"),
        (false, "exact"),
        (true, ""),
    ] {
        let aware = moment(("2026-11-22", "06:30", "", ""), about, clock);
        let due = moment(("2026-11-22", "10:30", "", ""), about, clock);
        assert_eq!(computed(&[("aware", aware)]).get(&key("soon")), Some(&due));
    }
    let cases: [(Said, Said); 6] = [
        (
            ("2026-11-22", "10:00", "2026-11-22", "11:15"),
            ("2026-11-22", "14:00", "2026-11-22", "15:15"),
        ),
        (
            ("2026-11-22", "21", "", "23:30:05"),
            ("2026-11-23", "01", "2026-11-23", "03:30:05"),
        ),
        (
            ("2026-11-22", "", "", ""),
            ("2026-11-22", "04", "2026-11-23", "03"),
        ),
        (
            ("2026-11-20", "", "2026-11-22", ""),
            ("2026-11-20", "04", "2026-11-23", "03"),
        ),
        (
            ("2026-11", "", "", ""),
            ("2026-11-01", "04", "2026-12-01", "03"),
        ),
        (
            ("2026-11-22", "14:00:00", "", ""),
            ("2026-11-22", "18:00:00", "", ""),
        ),
    ];
    for (aware, soon) in cases {
        let all = computed(&[("aware", moment(aware, true, ""))]);
        assert_eq!(all.get(&key("soon")), Some(&moment(soon, true, "")));
    }
    // The clocks show 02:30 twice in this night, and four hours later it is the second time.
    let aware = moment(("2026-10-24", "23:30", "", ""), false, "");
    let soon = Value::Moment(Moment {
        date: "2026-10-25".to_owned(),
        time: "02:30".to_owned(),
        zone: "+01:00".to_owned(),
        ..Moment::default()
    });
    assert_eq!(computed(&[("aware", aware)]).get(&key("soon")), Some(&soon));
}

/// It stands for an answer until there is one, or until it is emptied; emptied is not answered.
#[test]
fn a_default() {
    let form = form();
    let missing = |list: &[(&str, Value)]| {
        let evaluation = evaluate(&form, &answers(list), &env(None));
        assert!(evaluation.required.contains(&key("hours")));
        !evaluation.complete()
    };
    assert!(!missing(&[]));
    assert!(!missing(&[("hours", text("3"))]));
    assert!(missing(&[("hours", text(""))]));
    let emptied = answers(&[("hours", text("")), ("told", text(""))]);
    let evaluation = evaluate(&form, &emptied, &env(None));
    assert!(!evaluation.computed.contains_key(&key("hours")));
    assert!(!evaluation.computed.contains_key(&key("told")));
    let back = from_json(&to_json(&emptied, &form), &form).unwrap();
    assert_eq!(back, emptied);
}

#[test]
fn rows_calculate_too() {
    let form = form();
    let rows = Value::Rows(vec![
        row(4, &[("each", text("2"))]),
        row(7, &[("each", text("3")), ("count", text("1"))]),
        row(9, &[("each", text("3")), ("count", text(""))]),
    ]);
    let all = answers(&[("hosts", rows), ("hours", text("5"))]);
    let evaluation = evaluate(&form, &all, &env(None));
    let cost = |row| {
        evaluation
            .computed
            .get(&key("hosts").child(row, id("cost")))
    };
    assert_eq!(
        [cost(4), cost(7), cost(9)],
        [Some(&text("10")), Some(&text("3")), None]
    );
    assert_eq!(evaluation.computed[&key("total")], text("13"));
    assert!(evaluation.required.contains(&key("reach")));

    // All of it leaves, and comes back as what was answered.
    let kept = applicable(&form, &all, &evaluation);
    assert_eq!(
        kept.get(&key("hosts").child(4, id("cost"))),
        Some(&text("10"))
    );
    assert_eq!(
        kept.get(&key("hosts").child(4, id("count"))),
        Some(&text("5"))
    );
    assert_eq!(kept.get(&key("total")), Some(&text("13")));
    let back = from_json(&to_json(&kept, &form), &form).unwrap();
    assert_eq!(back.get(&key("total")), None);
    let again = evaluate(&form, &back, &env(None));
    assert_eq!(again.findings, evaluation.findings);
    assert_eq!(
        applicable(&form, &back, &again).get(&key("total")),
        Some(&text("13"))
    );
}

/// An answer from a time when the field was still asked for does not stand in for what is calculated.
#[test]
fn what_was_typed_where_something_is_calculated_is_not_read() {
    let form = form();
    let all = answers(&[("total", text("99")), ("bill", money("5"))]);
    let evaluation = evaluate(&form, &all, &env(None));
    assert!(!evaluation.applies.contains(&key("reach")));
    let kept = applicable(&form, &all, &evaluation);
    assert_eq!(
        (kept.get(&key("total")), kept.get(&key("bill"))),
        (None, None)
    );
}

/// Rows beyond what the form allows cannot make a report large: a copy for which there is no room is unanswered.
#[test]
fn copies_beyond_the_bound() {
    let form = "format = 1\nform = \"incident\"\npage = [{ id = \"one\", fields = [\"all\", \"hosts\"] }]\n\
        [field]\nall = { kind = \"text\", max = 10000 }\n\
        hosts = { kind = \"repeat\", max = 100, fields = [\"one\"] }\n\
        [row.hosts]\none = { kind = \"text\", max = 10000, calc = 'all' }\n";
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), form.into());
    let read = published::study(&files);
    let form = &read.forms[&id("incident")];
    let copies = |rows: u32| {
        let given = answers(&[
            ("all", text(&"é".repeat(10_000))),
            (
                "hosts",
                Value::Rows((0..rows).map(|n| row(n, &[])).collect()),
            ),
        ]);
        evaluate(form, &given, &env(None)).computed.len()
    };
    assert_eq!(copies(100), 100);
    // Ten million steps, two for each character.
    assert_eq!(copies(1000), 499);
}
