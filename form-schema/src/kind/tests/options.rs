//! What is chosen, and what is attached.

use super::*;

#[test]
fn options() {
    let choice = |id: &str, other, exclusive| Choice {
        id: id.to_owned(),
        class: None,
        other,
        exclusive,
        unknown: id == "cannot-say",
    };
    let list = Options {
        list: "l".to_owned(),
        options: vec![
            choice("a", false, false),
            choice("b", false, false),
            choice("other", true, false),
            choice("none", false, true),
            choice("cannot-say", false, false),
        ]
        .into(),
        ..Options::default()
    };
    let chosen = |ids: &[&str]| {
        ids.iter()
            .map(|id| {
                let (option, other) = id
                    .split_once(':')
                    .map_or((*id, None), |(id, text)| (id, Some(text.to_owned())));
                answers::Chosen {
                    option: option.to_owned(),
                    other,
                }
            })
            .collect::<Vec<_>>()
    };
    for (ids, expected) in [
        (&["b", "a", "b"][..], "a, b"),
        (&["other:x", "a:ignored"], "a, other: x"),
        (&["other"], "!other-text"),
        (&["none"], "none"),
        (&["none", "a"], "!exclusive"),
        (&["cannot-say"], "cannot-say"),
        (&["a", "cannot-say"], "!exclusive"),
        (&["c"], "!option"),
        (&[], "-"),
    ] {
        assert_eq!(
            outcome(&Kind::Choices(list.clone()), Value::Choices(chosen(ids))),
            expected,
            "{ids:?}"
        );
    }
    let one = |id: &str| {
        outcome(
            &Kind::Choice(list.clone()),
            Value::Choice(chosen(&[id]).remove(0)),
        )
    };
    assert_eq!(
        [one("a"), one("c"), one(""), one("other: ")],
        ["a", "!option", "-", "!other-text"]
    );
    assert_eq!(
        outcome(&Kind::Tristate, Value::Choice(chosen(&["maybe"]).remove(0))),
        "!option"
    );
    assert_eq!(outcome(&Kind::Consent, Value::Flag(false)), "no");
}

#[test]
fn files() {
    let file = |size| answers::Attachment {
        id: 1,
        path: "/x".into(),
        name: "x".into(),
        size,
        added: String::new(),
        description: String::new(),
        ..answers::Attachment::default()
    };
    let kind = Kind::Evidence {
        max_count: 2,
        max_size: 100,
        types: Vec::new(),
        malware: false,
    };
    let read = |files: Vec<Attachment>| outcome(&kind, Value::Evidence(files));
    assert_eq!(read(vec![]), "-");
    assert_eq!(read(vec![file(50), file(50)]), "x, x");
    assert_eq!(read(vec![file(50), file(51)]), "!too-large");
    assert_eq!(read(vec![file(u64::MAX), file(u64::MAX)]), "!too-large");
    assert_eq!(read(vec![file(1), file(1), file(1)]), "!too-many-files");
}

/// Who knows only the class may choose it where the field lets them; it stands before its own options.
#[test]
fn classes_may_be_chosen() {
    let option = |id: &str, class: &str| Choice {
        id: id.to_owned(),
        class: Some(class.to_owned()),
        other: false,
        exclusive: false,
        unknown: false,
    };
    let all = ["oil", "gas"].map(|id| option(id, "energy"));
    let mut list = Options {
        list: "l".to_owned(),
        options: all
            .into_iter()
            .chain([option("road", "transport")])
            .collect(),
        classes: true,
        ..Options::default()
    };
    let ids: Vec<&str> = list.ids().collect();
    assert_eq!(ids, ["energy", "oil", "gas", "transport", "road"]);
    assert_eq!(
        ["gas", "energy", "none"].map(|id| list.class_of(id)),
        [Some("energy"), Some("energy"), None]
    );
    assert_eq!(
        ["gas", "energy"].map(|id| list.message(id)),
        ["l--gas", "l-class--energy"]
    );
    let chosen = |ids: &[&str]| {
        let chosen = ids.iter().map(|id| answers::Chosen {
            option: (*id).to_owned(),
            other: None,
        });
        Value::Choices(chosen.collect())
    };
    let kind = Kind::Choices(list.clone());
    assert_eq!(outcome(&kind, chosen(&["road", "energy"])), "energy, road");
    list.classes = false;
    assert_eq!(
        outcome(&Kind::Choices(list), chosen(&["energy"])),
        "!option"
    );
}
