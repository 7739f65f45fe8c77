//! A report that goes on after it was delivered.

use super::*;
use crate::report::standing::Ticket;
use crate::session::Receipt;
use crate::session::keeping::Kept;
use crate::store::edition::{Outgoing, Wording};

/// What the team finds in a sealed mail.
struct Opened {
    mail: String,
    text: String,
    xml: String,
    json: serde_json::Value,
}

impl Opened {
    fn history(&self) -> Vec<&str> {
        let items = self.xml.split("<HistoryItem").skip(1);
        items
            .map(|item| item.split("</HistoryItem>").next().unwrap())
            .filter(|item| item.contains("report-version"))
            .collect()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        let mut lines = self.mail.lines().take_while(|line| !line.is_empty());
        lines.find_map(|line| line.strip_prefix(&start))
    }
}

fn save(
    session: &mut Session,
    machine: &Machine,
    team: &Publisher,
    name: &str,
) -> (Receipt, Opened) {
    let path = machine.path(&format!("{name}.eml"));
    session.start_and_wait(Job::Save {
        format: MailFormat::PgpMime,
        path: path.clone(),
    });
    assert_eq!(session.codes(), [""; 0]);
    let out = machine.path(name);
    open::open(&path, &team.0.secret, None, &out).unwrap();
    let read = |name| std::fs::read_to_string(out.join(name)).unwrap();
    let opened = Opened {
        mail: std::fs::read_to_string(&path).unwrap(),
        text: read("report.txt"),
        xml: read("report.xml"),
        json: serde_json::from_str(&read("report.json")).unwrap(),
    };
    (session.state.receipt.clone().unwrap(), opened)
}

fn attach(session: &mut Session, machine: &Machine, name: &str) {
    let path = machine.path(name);
    std::fs::write(&path, name).unwrap();
    session.start_and_wait(Job::AddEvidence(key("evidence"), vec![path]));
}

#[test]
fn an_update_is_the_next_revision_of_the_same_report() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.with_passphrase();
    session.fill();
    attach(&mut session, &machine, "first.log");
    session.command(Command::AcceptUnchecked(true));
    let (first, one) = save(&mut session, &machine, &team, "one");
    assert_eq!((first.revision, &one.json["revision"]), (1, &1.into()));
    assert!(one.json.get("previous").is_none() && !one.text.contains("# What this update changes"));
    assert_eq!(one.header("In-Reply-To"), None);

    // Nothing changed: another copy, however much later and by another window.
    session.on_disk();
    let draft = session.draft().id.clone();
    session.close();
    machine.clock.set("2026-11-22T08:00:00Z");
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    session.command(Command::AcceptUnchecked(true));
    let (copy, again) = save(&mut session, &machine, &team, "copy");
    assert_eq!((copy.revision, &copy.mail), (1, &first.mail));
    assert_eq!(one.history(), again.history());

    // Changed, withdrawn, added; a row that moves up is the same row.
    let rows = session.draft().answers.rows(&key("involved"))[0].id;
    session.command(Command::Edit(Edit::RemoveRow(key("involved"), rows)));
    session.command(set("name", "Berta Ohlsson"));
    session.command(Command::Edit(Edit::Set(key("sector"), None)));
    attach(&mut session, &machine, "second.log");
    session.start_and_wait(Job::Prepare);
    let stem = session.state.prepared.as_ref().unwrap().file_stem.clone();
    assert_eq!(stem, format!("report-{}-2", first.reference));
    machine.clock.set("2026-11-23T08:00:00Z");
    let (second, two) = save(&mut session, &machine, &team, "two");
    assert_eq!(second.revision, 2);
    assert_eq!(
        (&second.report, &second.reference),
        (&first.report, &first.reference)
    );
    for name in ["id", "update-token", "reference"] {
        assert_eq!(two.json[name], one.json[name], "{name}");
    }
    let made = one.json["made"].as_str().unwrap();
    assert_eq!(
        two.json["previous"],
        serde_json::json!([{ "revision": 1, "made": made }])
    );
    let mail = first.mail.unwrap();
    let said = Some(format!("<{}>", mail.message_id));
    assert_eq!(one.header("Message-ID"), said.as_deref());
    assert_ne!(two.header("Message-ID"), said.as_deref());
    for name in ["In-Reply-To", "References"] {
        assert_eq!(two.header(name), said.as_deref(), "{name}");
    }
    assert_eq!(two.header("Subject"), one.header("Subject"));
    let update = two
        .text
        .split("\n# ")
        .find(|part| part.starts_with("What this update changes"));
    let update = update.unwrap_or_else(|| panic!("{}", two.text));
    let name = format!(
        "Before\n    {}\n  Now\n    Berta Ohlsson\n",
        "Anna Lindqvist"
    );
    assert!(
        update.starts_with(&format!(
            "What this update changes\n- Revision\n  2\n- Made\n  {}\n- The revision before it was made\n  {made}\n",
            two.json["made"].as_str().unwrap()
        )) && update.contains(&name),
        "{update}"
    );
    assert!(
        update.contains("second.log") && !update.contains("first.log"),
        "{update}"
    );
    let count = |word: &str| update.matches(&format!("- {word}: ")).count();
    // The sector, and the five answers of the row.
    assert_eq!(
        (count("Changed"), count("Added"), count("Withdrawn")),
        (1, 1, 6),
        "{update}"
    );
    assert_eq!(two.history().len(), 2);
    assert_eq!(two.history()[..1], one.history());

    // A copy of it says the same; the next one goes on from it.
    let (copy, again) = save(&mut session, &machine, &team, "copy-of-two");
    assert_eq!((copy.revision, &copy.mail), (2, &second.mail));
    assert!(again.text.contains("Berta Ohlsson") && again.text.contains("- Added: "));
    assert_eq!(again.history(), two.history());
    session.command(set("name", "Anna Lindqvist"));
    let (third, three) = save(&mut session, &machine, &team, "three");
    assert_eq!(third.revision, 3);
    assert_eq!(three.header("In-Reply-To"), said.as_deref());
    assert_eq!(three.history()[..2], two.history());
    assert_eq!(three.json["previous"][1]["revision"], 2);
}

/// Evidence that is another file now is told, though its answer is the same.
#[test]
fn a_file_that_is_another_one_is_a_change() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.command(Command::UseMemoryOnly);
    session.fill();
    attach(&mut session, &machine, "growing.log");
    session.command(Command::AcceptUnchecked(true));
    save(&mut session, &machine, &team, "one");
    std::fs::write(machine.path("growing.log"), "another day").unwrap();
    let (second, two) = save(&mut session, &machine, &team, "two");
    assert_eq!(second.revision, 2);
    assert!(
        two.text
            .contains("  Now\n    growing.log\n    Another file of the same name\n"),
        "{}",
        two.text
    );
}

/// The same answers in another language are another revision: two mails of one never say different things.
#[test]
fn another_language_is_the_next_revision() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.command(Command::UseMemoryOnly);
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let (first, one) = save(&mut session, &machine, &team, "one");
    session.command(Command::SetLanguage(Lang::parse("fr").unwrap()));
    let (second, two) = save(&mut session, &machine, &team, "two");
    assert_eq!((first.revision, second.revision), (1, 2));
    assert_ne!(one.header("Message-ID"), two.header("Message-ID"));
    let told =
        "- Changed: How this report is worded\n  The reporter reads it in another language\n";
    assert!(two.text.contains(told), "{}", two.text);
    assert!(two.history()[1].contains("Changed: How this report is worded"));
    // A copy of that is a copy.
    let (copy, _) = save(&mut session, &machine, &team, "copy");
    assert_eq!((copy.revision, &copy.mail), (2, &second.mail));
}

/// What was kept before the words were written down is compared by its answers alone.
#[test]
fn an_edition_without_its_wording_is_compared_as_it_was() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let mut finished = session.finished(false).unwrap();
    let context = Context {
        dirs: machine.dirs(),
        clock: machine.clock.clone(),
        lang: Lang::english(),
        system: Vec::new(),
    };
    let seal = |finished: &deliver::Finished, name: &str| {
        let (path, progress) = (machine.path(name), Progress::default());
        let keep = &mut |_: &Outgoing| Ok(());
        let format = MailFormat::TarPgp;
        let sent = deliver::seal_report(finished, format, &path, keep, &context, &progress);
        sent.unwrap().outgoing.edition
    };
    let first = seal(&finished, "one");
    assert!(first.wording.is_some());
    for (bundle, revision) in [(None, 1), (Some("another"), 2)] {
        let mut before = first.clone();
        before.wording = bundle.and_then(|bundle| {
            let bundle = bundle.to_owned();
            first.wording.clone().map(|w| Wording { bundle, ..w })
        });
        assert_eq!(before.says_the_same(&first), revision == 1);
        finished.before.editions = vec![before];
        let edition = seal(&finished, &format!("next-{revision}"));
        assert_eq!(edition.revision, revision);
        assert_eq!(edition.changes.len() as u32, revision - 1);
    }
}

/// The team's number stands in the subject from the next revision on; another team's is news.
#[test]
fn a_ticket_is_carried_from_the_next_revision_on() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|text| {
        *text = text.replace("ticket = \"[XYZ-CERT", "ticket = \"[ABC");
    }));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let (first, one) = save(&mut session, &machine, &team, "one");
    let mut standing = Standing {
        ticket: " 17 ".to_owned(),
        ..Standing::default()
    };
    session.command(Command::Stand(standing.clone()));
    let (copy, again) = save(&mut session, &machine, &team, "copy");
    assert_eq!((copy.revision, &copy.mail), (1, &first.mail));
    assert_eq!(again.header("Subject"), one.header("Subject"));

    // It is on disk.
    session.on_disk();
    let draft = session.draft().id.clone();
    session.close();
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.draft().standing, standing);
    session.command(Command::AcceptUnchecked(true));
    standing = standing.with(Ticket::typed("cert.example.org", "4").unwrap());
    session.command(Command::Stand(standing));
    let (second, two) = save(&mut session, &machine, &team, "two");
    assert_eq!(second.revision, 2);
    let subject = format!("[ABC #17] {}", one.header("Subject").unwrap());
    assert_eq!(two.header("Subject"), Some(&*subject));
    let numbers: Vec<_> = two.json["tickets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| &t["number"])
        .collect();
    assert_eq!(numbers, ["17", "4"]);
}

/// What the command line kept is a draft like any other: its next revision may come from the window.
#[test]
fn the_window_goes_on_with_what_was_kept_without_one() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let mut finished = session.finished(false).unwrap();
    session.close();

    let context = Context {
        dirs: machine.dirs(),
        clock: machine.clock.clone(),
        lang: Lang::english(),
        system: Vec::new(),
    };
    let passphrase = Secret(PASSPHRASE.into());
    let mut kept = Kept::begin(&mut finished, Some(&passphrase), None, &context).unwrap();
    let (path, progress) = (machine.path("kept.eml"), Progress::default());
    let format = MailFormat::PgpMime;
    let mut before = None;
    let mut keep = |outgoing: &Outgoing| {
        // The draft has the revision before the file is there.
        assert!(!path.exists());
        before = Some(outgoing.clone());
        kept.going_out(&finished, outgoing, &context)
    };
    let sent = deliver::seal_report(&finished, format, &path, &mut keep, &context, &progress);
    let sent = sent.unwrap();
    assert!(path.exists());
    assert_eq!(before.as_ref(), Some(&sent.outgoing));
    let id = kept.id().to_owned();
    drop(kept);

    let mut session = machine.session();
    session.resume(&id, Some(PASSPHRASE));
    assert_eq!(session.state.receipt.as_ref(), Some(sent.receipt()));
    session.command(set("name", "Berta Ohlsson"));
    let (next, two) = save(&mut session, &machine, &team, "two");
    assert_eq!((next.revision, &next.report), (2, &sent.receipt().report));
    let changed = two.text.matches("- Changed: ").count();
    assert_eq!(changed, 1, "{}", two.text);
}

/// When the way by mail was tried is remembered, here and on disk; a report proper is no trial.
#[cfg(unix)]
#[test]
fn an_exercise_that_was_mailed_is_remembered() {
    use std::os::unix::fs::PermissionsExt;
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    let program = machine.path("sendmail");
    std::fs::write(&program, "#!/bin/sh\ncat > /dev/null\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    session.command(Command::PutAccount(Account {
        name: "local".into(),
        from: "a@site.example".into(),
        via: Via::Sendmail { program },
    }));
    let send = |session: &mut Session| {
        session.command(Command::AcceptUnchecked(true));
        session.start_and_wait(Job::Send {
            account: "local".into(),
            given: Given::default(),
            division: Default::default(),
        });
        assert_eq!(session.codes(), [""; 0]);
        session.state.receipt.clone().unwrap()
    };
    session.with_passphrase();
    session.fill();
    assert!(!send(&mut session).test);
    assert!(session.state.settings.tried.is_empty());
    session.command(Command::CloseDraft);
    session.command(Command::NewTest(id("incident")));
    assert!(session.draft().test && session.draft().evaluation.complete());
    let receipt = send(&mut session);
    assert!(receipt.test);
    let tried = [("team.example".to_owned(), receipt.at.timestamp())].into();
    assert_eq!(session.state.settings.tried, tried);
    let kept = Settings::load(&machine.dirs()).unwrap();
    assert_eq!(kept.tried, tried);
}
