use super::*;
use crate::answers::from_json;
use crate::id::Id;
use crate::published::study;
use crate::published::tests::small;
use serde_json::json;

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["red", "pick", "none", "made", "again", "both", "preset", "plain", "first", "said", "hosts", "count", "loud"] }]
[field]
red = { kind = "text", tlp = "red" }
pick = { kind = "text", tlp = ["amber", "clear"] }
none = { kind = "text" }
made = { kind = "text", calc = 'pick' }
again = { kind = "text", calc = 'made' }
both = { kind = "text", calc = 'has(none) ? pick : none' }
preset = { kind = "text", default = 'again == "x" ? red : pick' }
plain = { kind = "text", calc = 'none' }
first = { kind = "text", calc = '"constant"' }
said = { kind = "text", calc = 'has(none) ? pick : none', tlp = ["clear", "red"] }
hosts = { kind = "repeat", tlp = "green", fields = ["name", "own", "twin"] }
count = { kind = "integer", calc = 'size(hosts)' }
loud = { kind = "yesno", calc = 'hosts.exists(h, h.own == "x")' }
[row.hosts]
name = { kind = "text" }
own = { kind = "text", tlp = ["amber", "red"] }
twin = { kind = "text", calc = 'row.own' }
"#;

fn form() -> Form {
    let mut files = small();
    files.insert("forms/incident.toml".to_owned(), FORM.into());
    let reading = study(&files);
    assert_eq!(reading.found, []);
    reading.forms[&Id::new("incident").unwrap()].clone()
}

#[test]
fn what_is_computed_is_marked_as_strictly_as_what_it_is_made_of() {
    let form = form();
    let rows = |tlp: serde_json::Value| {
        let hosts = json!([{ "name": "a", "own": "b" }, { "name": "c", "own": "d" }]);
        let whole = json!({
            "format": 1, "team": form.team, "form": "incident",
            "answers": { "red": "r", "pick": "p", "none": "n", "hosts": hosts }, "tlp": tlp,
        });
        from_json(&whole, &form).unwrap()
    };
    let said = |answers: &Answers, path: &str| {
        let mut parts = path.split('/').map(|part| Id::new(part).unwrap());
        let key = Key::field(parts.next().unwrap());
        let key = parts.fold(key, |key, part| key.child(2, part));
        let marking = Markings::of(&form, answers).get(&key);
        marking.map(|m| {
            format!(
                "{}{}{}",
                m.label,
                if m.chosen { " chosen" } else { "" },
                if m.open { " open" } else { "" }
            )
        })
    };
    let usual = rows(json!({}));
    let chosen = rows(json!({ "pick": "clear", "hosts[0].own": "red" }));
    let own_too = rows(
        json!({ "pick": "clear", "said": "red", "hosts[0].own": "red", "hosts[1].own": "red" }),
    );
    for (answers, path, expected) in [
        (&usual, "red", "red"),
        (&usual, "made", "amber"),
        (&usual, "again", "amber"),
        (&usual, "both", "amber open"),
        (&usual, "preset", "red"),
        // What it is made of is as the report, which may be stricter: the form has said so.
        (&usual, "said", "amber"),
        (&usual, "count", "green"),
        (&usual, "loud", "amber"),
        (&usual, "hosts/twin", "amber"),
        (&usual, "hosts/name", "green"),
        (&chosen, "pick", "clear chosen"),
        (&chosen, "again", "clear chosen"),
        (&chosen, "both", "clear open"),
        (&chosen, "preset", "red"),
        (&chosen, "said", "clear"),
        // That of another row counts as well.
        (&chosen, "hosts/own", "amber"),
        (&chosen, "hosts/twin", "red"),
        (&chosen, "loud", "red"),
        (&own_too, "said", "red"),
        (&own_too, "hosts/own", "red chosen"),
        (&own_too, "hosts/name", "green"),
    ] {
        assert_eq!(said(answers, path).as_deref(), Some(expected), "{path}");
    }
    for path in ["none", "plain", "first"] {
        assert_eq!(said(&usual, path), None, "{path}");
    }
    // Nobody can have chosen anything for rows that are not there.
    assert_eq!(said(&Answers::default(), "loud").as_deref(), Some("amber"));
}
