//! A form is published anew while a draft of the older one is under way.

use super::*;

/// A later bundle of the team, its form changed.
fn later(publisher: &Publisher, version: u32, change: impl Fn(String) -> String) -> Vec<u8> {
    publisher.bundle_of(|files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let raised = team.replace("version = 1", &format!("version = {version}"));
        let raised = raised.replace(
            "2026-11-01T00:00:00Z",
            &format!("2026-11-0{version}T00:00:00Z"),
        );
        files.insert("team.toml".into(), raised.into_bytes());
        let form = String::from_utf8(files["forms/incident.toml"].clone()).unwrap();
        files.insert("forms/incident.toml".into(), change(form).into_bytes());
    })
}

/// The team gives up the question "organisation" and calls "method" otherwise.
fn other(form: String) -> String {
    form.replace(r#""name", "organisation", "#, r#""name", "#)
        .lines()
        .filter(|line| !line.starts_with("organisation = "))
        .map(|line| format!("{line}\n"))
        .collect::<String>()
        .replace(
            r#""description_in", "method""#,
            r#""description_in", "way""#,
        )
        .replace("method = {", "way = {")
        .replace(
            "form = \"incident\"\n",
            "form = \"incident\"\nrenamed = { method = \"way\" }\n",
        )
}

/// A draft of the first version that is taken up again after a later one was accepted.
fn taken_up(machine: &Machine, publisher: &Publisher, later: &[u8]) -> Session {
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    session.with_passphrase();
    session.command(set("name", MARK));
    session.command(set("organisation", "Chemistry"));
    session.command(set("method", "by telephone"));
    let draft = session.draft().id.clone();
    session.on_disk();
    session.command(Command::CloseDraft);
    session.settled();
    session.open_bytes(&machine.path("later.tocsin"), later);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.codes(), [""; 0]);
    session
}

fn texts(session: &Session) -> Vec<(String, String)> {
    let fields = &session.draft().answers.fields;
    let text = |(id, value): (&Id, &Value)| match value {
        Value::Text(text) => Some((id.to_string(), text.clone())),
        _ => None,
    };
    fields.iter().filter_map(text).collect()
}

#[test]
fn the_reporter_keeps_the_form_or_moves_and_no_answer_is_lost() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let mut session = taken_up(&machine, &publisher, &later(&publisher, 2, other));
    let newer = session.draft().newer.clone().expect("a newer form");
    assert!(!newer.must);
    assert_eq!(newer.removed, ["Organisation or department"]);
    assert_eq!(newer.added, [""; 0]);
    // Another name for the same question is no change to a reporter.
    assert_eq!(newer.changed, [""; 0]);
    // Until they decide nothing has moved.
    let own = |id: &str, text: &str| (id.to_owned(), text.to_owned());
    let before = [
        own("method", "by telephone"),
        own("name", MARK),
        own("organisation", "Chemistry"),
    ];
    assert_eq!(texts(&session), before);

    session.command(Command::MoveToNewer);
    assert_eq!(session.draft().newer, None);
    assert_eq!(
        texts(&session),
        [own("name", MARK), own("way", "by telephone")]
    );
    let left = session.draft().left.clone();
    assert_eq!(left.len(), 1);
    assert_eq!(
        (left[0].question.as_str(), left[0].answer.as_str()),
        ("Organisation or department", "Chemistry")
    );
    assert_eq!(left[0].promise, None);
    // It is the newer form that asks now, and what was left is on disk with the draft.
    let draft = session.draft().id.clone();
    session.on_disk();
    session.command(Command::CloseDraft);
    session.settled();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.draft().left, left);
    assert_eq!(session.draft().newer, None);
    assert_eq!(
        texts(&session),
        [own("name", MARK), own("way", "by telephone")]
    );
    session.command(Command::DropLeft(0));
    assert_eq!(session.draft().left, []);
}

#[test]
fn an_answer_that_would_go_further_is_left_to_be_typed_again() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let open = |form: String| {
        let told = "\norganisation = { ";
        assert!(form.contains(told));
        form.replace(told, &format!("{told}keep = \"subject\", "))
    };
    let mut session = taken_up(&machine, &publisher, &later(&publisher, 2, open));
    session.command(Command::MoveToNewer);
    assert_eq!(session.draft().newer, None);
    assert_eq!(session.draft().left[0].promise, Some(Promise::Sealed));
    let asked = texts(&session);
    assert!(
        asked.iter().all(|(id, _)| id != "organisation"),
        "{asked:?}"
    );
    let left = &session.draft().left;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].answer, "Chemistry");
}

/// An answer that is set aside says how the reporter had marked it.
#[test]
fn a_marking_is_set_aside_with_its_answer() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let marked = |form: String| {
        let told = "\norganisation = { ";
        assert!(form.contains(told));
        form.replace(told, &format!("{told}tlp = [\"amber\", \"red\"], "))
    };
    let mut session = machine.begun(&later(&publisher, 2, marked));
    session.with_passphrase();
    session.command(set("organisation", "Chemistry"));
    let key = Key::field(Id::new("organisation").unwrap());
    session.command(Command::Edit(Edit::Mark(key, Some("red".to_owned()))));
    let draft = session.draft().id.clone();
    session.on_disk();
    session.command(Command::CloseDraft);
    session.settled();
    let bytes = later(&publisher, 3, other);
    session.open_bytes(&machine.path("later.tocsin"), &bytes);
    session.resume(&draft, Some(PASSPHRASE));
    session.command(Command::MoveToNewer);
    let left = &session.draft().left;
    let told = (left[0].question.as_str(), left[0].answer.as_str());
    assert_eq!(told, ("Organisation or department (TLP:RED)", "Chemistry"));
}

#[test]
fn better_words_and_other_addresses_need_no_decision() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let session = taken_up(&machine, &publisher, &later(&publisher, 2, |form| form));
    assert_eq!(session.draft().newer, None);
    let team = session.state.team.as_ref().unwrap();
    assert_eq!(team.bundle.published.team.version, 2);
}

#[test]
fn a_retired_form_is_not_sealed() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let retired =
        |form: String| other(form).replace("format = 1\n", "format = 1\nretired_before = 2\n");
    let mut session = taken_up(&machine, &publisher, &later(&publisher, 2, retired));
    assert!(session.draft().newer.as_ref().unwrap().must);
    session.command(Command::Start(Job::Prepare));
    session.settled();
    assert_eq!(session.codes(), ["session-form-retired"]);
    session.command(Command::MoveToNewer);
    assert_eq!(session.draft().newer, None);
}
