use super::*;

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn row(number: u32, host: &str, ports: &[(u32, &str)]) -> Row {
    let ports = ports.iter().map(|(number, port)| Row {
        id: *number,
        answers: [(id("port"), Value::Text((*port).to_owned()))].into(),
    });
    Row {
        id: number,
        answers: [
            (id("host"), Value::Text(host.to_owned())),
            (id("ports"), Value::Rows(ports.collect())),
        ]
        .into(),
    }
}

fn answers(rows: Vec<Row>) -> Answers {
    Answers::from(Given::from([(id("hosts"), Value::Rows(rows))]))
}

fn file(number: u32, name: &str, description: &str) -> Attachment {
    Attachment {
        id: number,
        path: format!("/tmp/{name}"),
        name: name.to_owned(),
        size: 1,
        added: "2026-11-21T10:00:00Z".to_owned(),
        description: description.to_owned(),
        ..Attachment::default()
    }
}

#[test]
fn a_row_that_says_the_same_is_the_same_row_and_its_marking_goes_with_it() {
    let before = answers(vec![
        row(4, "a.example", &[(5, "22")]),
        row(7, "b.example", &[(8, "80"), (9, "443")]),
        row(11, "c.example", &[]),
    ]);
    // As a file numbers them: the first is gone, the second has another port, one is new.
    let mut now = answers(vec![
        row(1, "c.example", &[]),
        row(2, "b.example", &[(1, "80"), (2, "8443")]),
        row(3, "new.example", &[(1, "53")]),
        row(4, "fresh.example", &[]),
    ]);
    let marked = |host: u32, port: u32| {
        let host = Key::field(id("hosts")).child(host, id("ports"));
        host.child(port, id("port"))
    };
    now.tlp = [(marked(2, 2), "red".to_owned())].into();
    let mut next = 20;
    let aligned = aligned(&before, &now, &mut next);
    let ids: Vec<u32> = aligned
        .rows(&Key::field(id("hosts")))
        .iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(ids, [11, 7, 21, 23]);
    assert_eq!(next, 24);
    let (key, marking) = aligned.tlp.first_key_value().unwrap();
    assert_eq!(marking, "red");
    assert_eq!(aligned.get(key), Some(&Value::Text("8443".into())));
}

#[test]
fn what_was_not_touched_is_as_it_was() {
    let before = answers(vec![
        row(4, "a.example", &[(5, "22")]),
        row(9, "a.example", &[]),
    ]);
    let read = answers(vec![
        row(1, "a.example", &[(1, "22")]),
        row(2, "a.example", &[]),
    ]);
    let mut next = 20;
    assert_eq!(aligned(&before, &read, &mut next), before);
    assert_eq!(next, 20);
}

#[test]
fn a_file_is_the_same_under_its_name() {
    let field = |files| Answers::from(Given::from([(id("log"), Value::Evidence(files))]));
    let before = field(vec![file(3, "a.log", "The first"), file(6, "b.log", "")]);
    let now = field(vec![
        file(1, "b.log", ""),
        file(2, "c.log", ""),
        file(3, "a.log", ""),
    ]);
    let mut next = 20;
    let aligned = aligned(&before, &now, &mut next);
    let Some(Value::Evidence(files)) = aligned.fields.get(&id("log")) else {
        panic!("{aligned:?}");
    };
    let said: Vec<_> = files
        .iter()
        .map(|f| (f.id, f.description.as_str()))
        .collect();
    assert_eq!(said, [(6, ""), (20, ""), (3, "The first")]);
}

/// Each beside each would be a thousand million comparisons.
#[test]
fn of_very_many_rows_each_is_the_one_at_its_place() {
    let many = |first: u32, name: &str| {
        let row = |at: u32| row(first + at, &format!("{name}{at}.example"), &[]);
        answers((0..30_000).map(row).collect())
    };
    let before = many(100_000, "old");
    let mut next = 200_000;
    let aligned = aligned(&before, &many(1, "new"), &mut next);
    let ids = |answers: &Answers| -> Vec<u32> {
        let rows = answers.rows(&Key::field(id("hosts")));
        rows.iter().map(|row| row.id).collect()
    };
    assert_eq!((ids(&aligned), next), (ids(&before), 200_000));
}
