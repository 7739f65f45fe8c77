use super::*;
use crate::published::{self, tests::small};
use serde_json::json;

/// A form that calls the repeat, the one in its rows and their fields otherwise than before.
fn form() -> Form {
    let mut files = small();
    let text = r#"
format = 1
form = "incident"
page = [{ id = "p", fields = ["loss", "systems"] }]
[renamed]
harm = "loss"
hosts = "systems"
hosts-addr = "systems-address"
hosts-ports = "hosts-doors"
systems-doors-nr = "systems-doors-number"
[field]
loss = { kind = "text" }
systems = { kind = "repeat", fields = ["address", "doors"] }
[row.systems]
address = { kind = "text" }
doors = { kind = "repeat", fields = ["number"] }
[row.systems-doors]
number = { kind = "text" }
"#;
    files.insert("forms/incident.toml".to_owned(), text.as_bytes().to_vec());
    published::study(&files).forms.into_values().next().unwrap()
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    let own = |(was, now): (&str, &str)| (was.to_owned(), now.to_owned());
    pairs.into_iter().map(own).collect()
}

#[test]
fn answers_and_markings_get_the_names_of_now() {
    let old = |address: &str| json!({ "addr": address, "ports": [{ "nr": "1" }, { "nr": "2" }] });
    let mut file = json!({
        "answers": { "harm": "none", "hosts": [old("a"), old("b")] },
        "tlp": { "harm": "red", "hosts[1].addr": "red", "hosts[0].ports[1].nr": "red", "hosts[": "red", "else": "red" },
    });
    let followed = follow_renamed(&mut file, &form());
    let now = |address: &str| json!({ "address": address, "doors": [{ "number": "1" }, { "number": "2" }] });
    let expected = json!({
        "answers": { "loss": "none", "systems": [now("a"), now("b")] },
        "tlp": {
            "loss": "red", "systems[1].address": "red", "systems[0].doors[1].number": "red", "systems[": "red",
            "else": "red",
        },
    });
    assert_eq!(file, expected);
    // Each once, however many rows there are.
    let told = pairs([
        ("harm", "loss"),
        ("hosts", "systems"),
        ("systems.addr", "systems.address"),
        ("systems.ports", "systems.doors"),
        ("systems.doors.nr", "systems.doors.number"),
    ]);
    assert_eq!(followed, told);
    assert_eq!(follow_renamed(&mut file, &form()), []);
}

#[test]
fn where_both_names_stand_the_earlier_one_is_left() {
    let both = json!({ "answers": { "systems": [{ "addr": "a", "address": "b" }, { "addr": "c" }, "no row"] } });
    let mut file = both.clone();
    let followed = follow_renamed(&mut file, &form());
    assert_eq!(followed, pairs([("systems.addr", "systems.address")]));
    let mut expected = both;
    expected["answers"]["systems"][1] = json!({ "address": "c" });
    assert_eq!(file, expected);
    assert!(crate::answers::from_json(&file, &form()).is_err());
}
