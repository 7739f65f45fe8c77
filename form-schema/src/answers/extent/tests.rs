use crate::answers::{Answers, from_json};
use crate::published::study;
use crate::published::tests::small;
use serde_json::json;

/// Each row counts, and each question in it, answered or not.
#[test]
fn counts_what_rows_ask() {
    let form = "format = 1\nform = \"incident\"\npage = [{ id = \"one\", fields = [\"x\", \"hosts\"] }]\n\
        [field]\nx = { kind = \"yesno\" }\nhosts = { kind = \"repeat\", fields = [\"name\", \"ports\"] }\n\
        [row.hosts]\nname = { kind = \"host\" }\nports = { kind = \"repeat\", fields = [\"port\"] }\n\
        [row.hosts-ports]\nport = { kind = \"port\" }\n";
    let mut files = small();
    files.insert("forms/incident.toml".to_owned(), form.into());
    let read = study(&files);
    let form = read.forms.values().next().expect("a form");
    assert_eq!(Answers::default().in_rows(form), 0);
    let given = json!({ "format": 1, "team": form.team, "form": "incident", "answers": {
        "x": true,
        "hosts": [{}, { "name": "a.example", "ports": [{ "port": 22 }, {}, {}] }],
    }});
    let answers = from_json(&given, form).expect("answers");
    // Two rows with two questions each, three with one.
    assert_eq!(answers.in_rows(form), 2 * 3 + 3 * 2);
}
