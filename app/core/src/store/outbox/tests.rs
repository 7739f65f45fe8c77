use super::*;
use crate::clock::SystemClock;
use crate::mail::Phase;
use std::fs;
use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    fn dirs(&self) -> Dirs {
        Dirs::portable(self.0.path())
    }

    fn at(&self, id: &str, ending: &str) -> PathBuf {
        self.dirs().outbox().join(format!("{id}.{ending}"))
    }

    fn list(&self) -> Listing {
        list(&self.dirs(), &SystemClock)
    }

    fn open(&self, id: &str) -> Result<Held, StoreRefusal> {
        Held::open(&self.dirs(), id, &SystemClock)
    }

    fn made(&self) -> Making {
        let made = Making::begin(&self.dirs(), &SystemClock).unwrap();
        fs::write(made.mail(), "Subject: x\r\n\r\nsealed\r\n").unwrap();
        made
    }

    fn post(&self, ways: &[Way]) -> Held {
        let made = self.made();
        let (size, sha256) = digest(made.mail()).unwrap();
        let recipients = ways.iter().enumerate().map(|(n, state)| Recipient {
            address: format!("{n}@xyz-cert.example"),
            state: state.clone(),
        });
        let entry = Entry {
            part: None,
            format: FORMAT,
            id: made.id().to_owned(),
            reference: Some("7F3K-9QXZ".into()),
            revision: Some(2),
            message_id: "x@site.example".into(),
            from: "a@site.example".into(),
            account: "work".into(),
            team: Some("xyz-cert.example".into()),
            draft: None,
            size,
            sha256,
            example: false,
            test: false,
            made: SystemClock.now().timestamp(),
            attempts: 1,
            recipients: recipients.collect(),
        };
        Held::post(&self.dirs(), entry, made).unwrap()
    }
}

fn at() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn sending() -> Way {
    let server = "mail.site.example:465".to_owned();
    Way::Sending { at: at(), server }
}

fn accepted() -> Way {
    Way::Accepted {
        at: at(),
        server: "mail.site.example:465".into(),
        reply: "2.0.0 Ok".into(),
    }
}

fn refused() -> Way {
    let problem = SendProblem::Refused(550, "5.1.1 unknown".into());
    let why = Box::new(SendRefusal::new(
        Phase::Recipient,
        problem,
        "mail.site.example:465",
    ));
    Way::Refused { at: at(), why }
}

fn unknown() -> Way {
    let server = "mail.site.example:465".to_owned();
    Way::Unknown { at: at(), server }
}

#[test]
fn what_is_known_of_the_whole_follows_from_each_recipient() {
    let not_sent = Way::Waiting {
        why: Some(Box::new(SendRefusal::new(
            Phase::Connect,
            SendProblem::Closed,
            "x",
        ))),
    };
    for (ways, expected) in [
        (vec![Way::WAITING], Known::Waiting),
        (vec![not_sent, refused()], Known::Waiting),
        (vec![accepted(), accepted()], Known::Accepted),
        (vec![accepted(), refused()], Known::Partly),
        (vec![accepted(), Way::WAITING], Known::Partly),
        (vec![accepted(), unknown()], Known::Unknown),
        (vec![unknown(), refused()], Known::Unknown),
        (vec![unknown(), sending()], Known::Sending),
    ] {
        let desk = Desk::new();
        let held = desk.post(&ways);
        assert_eq!(held.entry.known(), expected, "{ways:?}");
        let read = read(&desk.dirs(), &held.entry.id).unwrap();
        assert_eq!(read, Some(held.entry));
    }
}

/// What is written stays readable: programs of today and tomorrow share it.
#[test]
fn an_entry_is_plain_json() {
    let desk = Desk::new();
    let held = desk.post(&[accepted(), refused(), unknown()]);
    let bytes = fs::read(desk.at(&held.entry.id, "json")).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let states: Vec<&str> = (json["recipients"].as_array().unwrap().iter())
        .map(|to| to["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["accepted", "refused", "unknown"]);
    let why = &json["recipients"][1]["why"];
    assert_eq!(
        why["problem"]["refused"],
        serde_json::json!([550, "5.1.1 unknown"])
    );
    assert_eq!(
        (&json["message-id"], &json["format"]),
        (&"x@site.example".into(), &1.into())
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&desk.at(&held.entry.id, "json")), 0o600);
        assert_eq!(mode(&desk.dirs().outbox()), 0o700);
    }
}

#[test]
fn what_was_being_sent_is_unknown_once_nobody_sends_it() {
    let desk = Desk::new();
    let held = desk.post(&[sending(), refused()]);
    let id = held.entry.id.clone();
    // As long as its program lives, it is being sent.
    let listed = desk.list();
    assert_eq!(listed.entries[0].known(), Known::Sending);
    assert!(listed.woken.is_empty() && listed.refusals.is_empty());
    assert_eq!(
        desk.open(&id).unwrap_err(),
        StoreRefusal::EntryBusy(id.clone())
    );
    drop(held);
    let listed = desk.list();
    assert_eq!(listed.woken, listed.entries);
    let ways: Vec<&str> = (listed.entries[0].recipients.iter())
        .map(|to| to.state.message())
        .collect();
    assert_eq!(ways, ["outbox-unknown", "outbox-refused"]);
    // Told once.
    assert!(desk.list().woken.is_empty());
}

/// A local program may say nothing.
#[test]
fn who_took_a_mail_without_a_word_is_told_without_brackets() {
    let accepted = |reply: &str| Way::Accepted {
        at: "2026-11-01T00:00:00Z".parse().unwrap(),
        server: "/usr/sbin/sendmail".to_owned(),
        reply: reply.to_owned(),
    };
    assert_eq!(accepted("").message(), "outbox-accepted-silently");
    assert_eq!(accepted("queued").message(), "outbox-accepted");
}

#[test]
fn what_cannot_be_read_is_told_and_left_alone() {
    let desk = Desk::new();
    let id = desk.post(&[Way::WAITING]).entry.id;
    let path = desk.at(&id, "json");
    let shown = path.display().to_string();
    let whole = fs::read_to_string(&path).unwrap();
    let later = whole.replace("\"format\": 1", "\"format\": 2");
    let nobody = whole.replace(&id, "00000000000000000000000000000000");
    for (text, refusal) in [
        (later.as_str(), StoreRefusal::LaterFormat(shown.clone())),
        (
            &whole[..whole.len() / 2],
            StoreRefusal::Damaged(shown.clone()),
        ),
        ("", StoreRefusal::Damaged(shown.clone())),
        (nobody.as_str(), StoreRefusal::Damaged(shown.clone())),
    ] {
        fs::write(&path, text).unwrap();
        let listed = desk.list();
        assert_eq!(
            (listed.entries.len(), listed.refusals),
            (0, vec![refusal.clone()])
        );
        assert_eq!(desk.open(&id).unwrap_err(), refusal);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert!(desk.at(&id, "eml").exists());
    }
    let stray = desk.dirs().outbox().join("report-7F3K-9QXZ.eml");
    fs::write(&path, whole).unwrap();
    fs::write(&stray, "Subject: x\r\n\r\n").unwrap();
    let listed = desk.list();
    assert_eq!(listed.entries.len(), 1);
    assert_eq!(
        listed.refusals,
        [StoreRefusal::Stray(stray.display().to_string())]
    );
    for id in ["../pins", "", "G", "0000000000000000000000000000000"] {
        assert_eq!(desk.open(id).unwrap_err(), StoreRefusal::NoEntry(id.into()));
    }
}

#[test]
fn deleting_leaves_nothing_behind() {
    let desk = Desk::new();
    for ways in [[Way::WAITING], [unknown()], [accepted()]] {
        let held = desk.post(&ways);
        // No draft is waiting to learn of it.
        assert!(held.discard(&desk.dirs()).unwrap());
        assert_eq!(fs::read_dir(desk.dirs().outbox()).unwrap().count(), 0);
    }
}

/// Parts that a program was putting there when it was ended, or taking away: all of them go, once nobody works on them.
#[test]
fn what_is_void_goes_when_nobody_works_on_it() {
    let desk = Desk::new();
    let (first, second) = (desk.post(&[Way::WAITING]), desk.post(&[Way::WAITING]));
    let stays = desk.post(&[Way::WAITING]).entry.id;
    let ids = [&first, &second].map(|held| held.entry.id.clone());
    let void = Void::write(&desk.dirs(), ids.clone().into_iter()).unwrap();
    drop(first);
    assert_eq!(desk.list().entries.len(), 3);
    drop(second);
    let listing = desk.list();
    assert!(listing.refusals.is_empty(), "{:?}", listing.refusals);
    let left: Vec<&String> = listing.entries.iter().map(|entry| &entry.id).collect();
    assert_eq!(left, [&stays]);
    for id in &ids {
        for ending in ["json", "eml", "void"] {
            assert!(!desk.at(id, ending).exists(), "{ending}");
        }
    }
    void.lift().unwrap();

    // Nothing is taken for one of ours that is none.
    fs::write(desk.at(&stays, "void"), "../../elsewhere").unwrap();
    let listing = desk.list();
    assert!(matches!(listing.refusals[..], [StoreRefusal::Damaged(_)]));
    assert_eq!(listing.entries.len(), 1);
    assert!(has_mail(&desk.dirs(), &stays));
}

#[test]
fn mails_are_posted_all_or_none() {
    let desk = Desk::new();
    let entry = desk.post(&[Way::WAITING]).entry;
    Held::open(&desk.dirs(), &entry.id, &SystemClock)
        .and_then(Held::delete)
        .unwrap();
    let mails = || {
        let mail = |made: Making| {
            let id = made.id().to_owned();
            (
                Entry {
                    id,
                    ..entry.clone()
                },
                made,
            )
        };
        [desk.made(), desk.made()].map(mail)
    };
    let left = |ending: &str| files(&desk.dirs(), ending).unwrap().len();
    let [first, second] = mails();
    // Of the second there is no mail.
    fs::remove_file(second.1.mail()).unwrap();
    post(&desk.dirs(), vec![first, second]).unwrap_err();
    for ending in ["json", "eml", "part", "void"] {
        assert_eq!(left(ending), 0, "{ending}");
    }
    let posted = post(&desk.dirs(), mails().into()).unwrap();
    let counts = ["json", "eml", "part", "void"].map(left);
    assert_eq!((posted.len(), counts), (2, [2, 2, 0, 0]));
}

/// What a program that was killed was making goes; what another is making stays, and leaves nothing when it comes to nothing.
#[test]
fn what_was_being_made_goes_when_nobody_makes_it() {
    let desk = Desk::new();
    let made = desk.made();
    let left = |id: &str| [".part", ".sealed"].map(|ending| format!("{id}{ending}"));
    let names = left(made.id())
        .into_iter()
        .chain(left(&draft::new_id(&SystemClock)));
    let names: Vec<String> = names
        .flat_map(|name| [format!(".{name}.x1"), name])
        .collect();
    for name in &names {
        fs::write(desk.dirs().outbox().join(name), "x").unwrap();
    }
    assert!(desk.list().refusals.is_empty());
    for name in names {
        let stays = desk.dirs().outbox().join(&name).exists();
        assert_eq!(stays, name.contains(made.id()), "{name}");
    }
    drop(made);
    desk.list();
    let there = fs::read_dir(desk.dirs().outbox()).unwrap().flatten();
    let there: Vec<PathBuf> = there.map(|entry| entry.path()).collect();
    assert!(
        there.iter().all(|path| path.extension().unwrap() == "lock"),
        "{there:?}"
    );
}

/// A pipe named like an entry, its mail or its lock is told, never waited for.
#[cfg(unix)]
#[test]
fn a_pipe_in_the_outbox_is_told() {
    let desk = Desk::new();
    fs::create_dir_all(desk.dirs().outbox()).unwrap();
    let pipe = |ending: &str| {
        let path = desk.at(&"a".repeat(32), ending);
        let mut make = std::process::Command::new("mkfifo");
        assert!(make.arg(&path).status().unwrap().success());
        path
    };
    pipe("json");
    let listing = desk.list();
    assert!(listing.entries.is_empty());
    assert!(matches!(
        listing.refusals.as_slice(),
        [StoreRefusal::NoFile(_)]
    ));
    assert!(digest(&pipe("eml")).is_err());
    assert!(file::lock_file(&pipe("lock")).is_err());
}
