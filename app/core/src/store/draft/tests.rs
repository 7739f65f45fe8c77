use super::*;
use crate::clock::testing::SetClock;
use crate::report::standing::{State, Ticket};
use crate::store::edition::Kept;
use crate::store::keyring::testing::{Fake, Mood};
use tempfile::TempDir;
use tocsin_form_schema::answers::{
    Attachment, Chosen, Given, How, Key, Moment, Quantity, Row, Value,
};

const MARK: &str = "Zebrafink-7741";
const PASSPHRASE: &str = "correct horse battery";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A draft that holds every kind of value.
fn draft(clock: &dyn Clock) -> Draft {
    let chosen = |option: &str| Chosen {
        option: option.into(),
        other: Some(MARK.into()),
    };
    let row = Row {
        id: 7,
        answers: Given::from([(id("address"), Value::Text("192.0.2.1".into()))]),
    };
    let file = Attachment {
        id: 9,
        path: format!("/home/{MARK}"),
        name: "a.log".into(),
        size: 3,
        added: "2026-11-01T00:00:00Z".into(),
        description: MARK.into(),
        ..Attachment::default()
    };
    let answers = Given::from([
        (
            id("text"),
            Value::Text(format!("half-typed@{MARK}\n\u{202e}")),
        ),
        (id("flag"), Value::Flag(false)),
        (id("choice"), Value::Choice(chosen("a"))),
        (
            id("choices"),
            Value::Choices(vec![
                chosen("a"),
                Chosen {
                    option: "b".into(),
                    other: None,
                },
            ]),
        ),
        (
            id("moment"),
            Value::Moment(Moment {
                date: "2026-02-3".into(),
                latest_time: "16".into(),
                about: true,
                clock: Moment::OFF.into(),
                ..Moment::default()
            }),
        ),
        (
            id("quantity"),
            Value::Quantity(Quantity {
                how: How::Range,
                least: "1,".into(),
                most: String::new(),
            }),
        ),
        (
            id("money"),
            Value::Money {
                amount: "1,5".into(),
                currency: "EUR".into(),
            },
        ),
        (id("files"), Value::Evidence(vec![file])),
        (
            id("rows"),
            Value::Rows(vec![
                row,
                Row {
                    id: 3,
                    ..Row::default()
                },
            ]),
        ),
    ]);
    let said = Answers {
        fields: answers,
        tlp: [(Key::field(id("rows")).child(3, id("part")), "red".into())].into(),
    };
    Draft {
        format: FORMAT,
        id: new_id(clock),
        name: MARK.into(),
        team: "team.example".into(),
        bundle: "00".repeat(32),
        form: id("formofmarks"),
        stage: Some(id("final")),
        answers: said.clone(),
        left: Vec::new(),
        next_id: 10,
        accepted_unchecked: Some("ABCD".into()),
        lang: "fr".into(),
        created: clock.now().timestamp(),
        saved: clock.now().timestamp(),
        closed: false,
        identity: Some(Identity::new("site.example".into(), clock)),
        test: true,
        signing: Default::default(),
        receipts: Vec::new(),
        standing: Standing {
            ticket: "[ABC #17]".to_owned(),
            others: Ticket::typed("cert.example", "2026-3")
                .into_iter()
                .collect(),
            state: State::Waiting("for the logs".to_owned()),
        },
        outgoing: None,
        saving: None,
        until: "2027-03-31".parse().ok(),
        receipt_only: false,
        editions: vec![Edition {
            revision: 1,
            made: clock.now(),
            stage: Some(id("first")),
            answers: said.clone(),
            files: vec![Kept {
                id: 3,
                size: 4711,
                sha256: [0x5a; 32],
                modified: "2026-11-19T08:00:00Z".to_owned(),
                original: Some((4712, [0xee; 32])),
            }],
            standing: Standing::default(),
            wording: None,
            changes: Vec::new(),
        }],
    }
}

struct Desk {
    _folder: TempDir,
    dirs: Dirs,
    clock: SetClock,
}

fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let dirs = Dirs::portable(folder.path().join("data"));
    Desk {
        _folder: folder,
        dirs,
        clock: SetClock::new("2026-11-21T12:00:00Z"),
    }
}

impl Desk {
    /// A saved draft with a passphrase, closed again.
    fn saved(&self) -> Draft {
        let draft = draft(&self.clock);
        self.file(&draft).save(&draft, &self.clock).unwrap();
        draft
    }
    fn file(&self, draft: &Draft) -> DraftFile {
        let mut vault = Vault::new(&self.clock);
        vault
            .set_passphrase(&draft.id, PASSPHRASE, &self.clock)
            .unwrap();
        DraftFile::create(&self.dirs, &draft.id, vault).unwrap()
    }
    fn open(&self, draft: &Draft) -> Result<Reopened, StoreRefusal> {
        DraftFile::open(&self.dirs, &draft.id, Some(PASSPHRASE), None)
    }
    fn paths(&self, draft: &Draft) -> (PathBuf, PathBuf) {
        paths(&self.dirs, &draft.id).unwrap()
    }
}

/// What stands in clear can be changed by anybody who gets at the file: it takes neither all memory nor minutes.
#[test]
fn a_header_that_wants_too_much_is_refused() {
    let desk = desk();
    let draft = desk.saved();
    let (current, previous) = desk.paths(&draft);
    let whole = std::fs::read(&current).unwrap();
    let end = whole.iter().position(|octet| *octet == b'\n').unwrap();
    let header = String::from_utf8(whole[..end].to_vec()).unwrap();
    let from = header.find("[{").unwrap() + 1;
    let slot = &header[from..header.len() - 2];
    for (old, new) in [
        ("\"memory\":64", "\"memory\":1048576".to_owned()),
        ("\"passes\":1", "\"passes\":1000".to_owned()),
        (slot, [slot; 3].join(",")),
    ] {
        let changed = header.replacen(old, &new, 1);
        assert_ne!(changed, header);
        for path in [&current, &previous] {
            std::fs::write(path, [changed.as_bytes(), &whole[end..]].concat()).unwrap();
        }
        let refusal = desk.open(&draft).err();
        assert_eq!(refusal, Some(StoreRefusal::DraftDamaged), "{new}");
    }
}

/// As it was kept before answers had markings.
#[test]
fn a_draft_without_markings_is_read() {
    let mut draft = draft(&desk().clock);
    let mut json = serde_json::to_value(&draft).unwrap();
    assert!(json.as_object_mut().unwrap().remove("tlp").is_some());
    draft.answers.tlp.clear();
    assert_eq!(serde_json::from_value::<Draft>(json).unwrap(), draft);
}

#[test]
fn what_was_saved_comes_back_exactly() {
    let desk = desk();
    let draft = desk.saved();
    let reopened = desk.open(&draft).unwrap();
    assert_eq!(reopened.draft, draft);
    assert!(!reopened.fell_back);
}

#[test]
fn nothing_typed_and_no_form_is_readable_on_disk() {
    let desk = desk();
    let draft = desk.saved();
    desk.open(&draft)
        .unwrap()
        .file
        .save(&draft, &desk.clock)
        .unwrap();
    let (current, previous) = desk.paths(&draft);
    for path in [current, previous] {
        let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        assert!(text.contains("team.example") && text.contains(&draft.id));
        for mark in [
            MARK,
            "formofmarks",
            "192.0.2.1",
            "site.example",
            &draft.bundle,
            "EUR",
        ] {
            assert!(!text.contains(mark), "{mark}");
        }
    }
}

#[cfg(unix)]
#[test]
fn only_their_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let desk = desk();
    let draft = desk.saved();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desk.dirs.drafts()), 0o700);
    assert_eq!(mode(desk.dirs.data()), 0o700);
    assert_eq!(mode(&desk.paths(&draft).0), 0o600);
    assert_eq!(mode(&lock_path(&desk.dirs, &draft.id)), 0o600);
}

#[test]
fn a_wrong_or_absent_passphrase_opens_nothing() {
    let desk = desk();
    let draft = desk.saved();
    let open = |passphrase| DraftFile::open(&desk.dirs, &draft.id, passphrase, None).err();
    assert_eq!(
        open(Some("correct horse batterz")),
        Some(StoreRefusal::WrongPassphrase)
    );
    assert_eq!(open(Some("")), Some(StoreRefusal::WrongPassphrase));
    assert_eq!(open(None), Some(StoreRefusal::NeedsPassphrase));
    assert_eq!(open(Some(PASSPHRASE)), None);
}

#[test]
fn a_short_passphrase_is_refused() {
    let desk = desk();
    let refusal = Vault::new(&desk.clock).set_passphrase("x", "1234567", &desk.clock);
    assert_eq!(refusal, Err(StoreRefusal::ShortPassphrase));
}

#[test]
fn one_draft_is_open_in_one_window() {
    let desk = desk();
    let draft = desk.saved();
    let first = desk.open(&draft).unwrap();
    assert_eq!(desk.open(&draft).err(), Some(StoreRefusal::Busy));
    assert_eq!(delete(&desk.dirs, &draft.id, None), Err(StoreRefusal::Busy));
    drop(first);
    desk.open(&draft).unwrap();
}

#[test]
fn a_torn_or_altered_file_falls_back_to_the_copy_before() {
    let desk = desk();
    let older = desk.saved();
    let newer = Draft {
        next_id: 11,
        ..older.clone()
    };
    desk.open(&older)
        .unwrap()
        .file
        .save(&newer, &desk.clock)
        .unwrap();
    let (current, previous) = desk.paths(&older);
    let whole = std::fs::read(&current).unwrap();
    let header = whole.iter().position(|b| *b == b'\n').unwrap();

    let mut broken: Vec<Vec<u8>> = [
        0,
        1,
        header,
        header + 1,
        header + 20,
        whole.len() / 2,
        whole.len() - 1,
    ]
    .map(|length| whole[..length].to_vec())
    .into();
    for at in [
        0,
        20,
        header / 2,
        header - 30,
        header,
        header + 1,
        header + 30,
        whole.len() - 1,
    ] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        broken.push(flipped);
    }
    broken.push(vec![0; whole.len()]);
    for bytes in broken {
        std::fs::write(&current, &bytes).unwrap();
        let reopened = desk.open(&older).unwrap();
        assert!(reopened.fell_back);
        assert_eq!(reopened.draft, older);
    }
    std::fs::remove_file(&current).unwrap();
    assert!(desk.open(&older).unwrap().fell_back);
    assert_eq!(list(&desk.dirs, false).0.len(), 1);

    std::fs::write(&current, b"{}").unwrap();
    std::fs::write(&previous, b"").unwrap();
    assert_eq!(desk.open(&older).err(), Some(StoreRefusal::DraftDamaged));
    let (drafts, refusals) = list(&desk.dirs, false);
    assert_eq!(
        (drafts.len(), refusals),
        (0, vec![StoreRefusal::DraftDamaged])
    );
}

#[test]
fn a_header_of_another_draft_does_not_fit() {
    let desk = desk();
    let (one, other) = (desk.saved(), desk.saved());
    std::fs::copy(desk.paths(&one).0, desk.paths(&other).0).unwrap();
    assert_eq!(desk.open(&other).err(), Some(StoreRefusal::DraftDamaged));
}

#[test]
fn a_later_format_is_told_and_left_alone() {
    let desk = desk();
    let draft = desk.saved();
    let (current, _) = desk.paths(&draft);
    std::fs::write(&current, b"{\"format\":2}\nx").unwrap();
    assert!(matches!(
        desk.open(&draft).err(),
        Some(StoreRefusal::LaterFormat(_))
    ));
}

/// Between the second name and the new state there are two names of one file.
#[test]
fn a_save_that_was_ended_half_way_leaves_the_state_before_it() {
    let desk = desk();
    let draft = desk.saved();
    let (current, previous) = desk.paths(&draft);
    let older = Draft {
        receipt_only: true,
        ..draft.clone()
    };
    let file = desk.open(&draft).unwrap().file;
    file.save(&older, &desk.clock).unwrap();
    drop(file);
    for second in [current.with_extension("keeping"), previous] {
        let _ = std::fs::remove_file(&second);
        std::fs::hard_link(&current, &second).unwrap();
        for _ in 0..2 {
            let opened = desk.open(&draft).unwrap();
            assert!(!opened.fell_back);
            assert_eq!(opened.draft, older);
        }
    }
    delete(&desk.dirs, &draft.id, None).unwrap();
    assert!(list(&desk.dirs, false).0.is_empty());
}

#[test]
fn another_key_takes_the_older_copy_with_it() {
    let desk = desk();
    let draft = desk.saved();
    let file = desk.open(&draft).unwrap().file;
    file.save(&draft, &desk.clock).unwrap();
    let (current, previous) = desk.paths(&draft);
    assert!(previous.exists());
    let before = std::fs::read(&current).unwrap();
    let another =
        |passphrase: &str| Vault::under(&draft.id, Some(passphrase), None, &desk.clock).unwrap();

    // What does not open in the new way is not written.
    let refused = file.relock(
        another("one that is lost"),
        |_| Err(StoreRefusal::WrongPassphrase),
        &desk.clock,
    );
    assert_eq!(refused.err(), Some(StoreRefusal::WrongPassphrase));
    assert_eq!(std::fs::read(&current).unwrap(), before);

    let passphrase = "another passphrase";
    let opens = |locked: &Locked| locked.open(Some(passphrase), None).map(|_| ());
    file.relock(another(passphrase), opens, &desk.clock)
        .unwrap();
    assert!(!previous.exists());
    // What is saved from now on is under it, too.
    file.save(&draft, &desk.clock).unwrap();
    drop(file);
    assert_eq!(desk.open(&draft).err(), Some(StoreRefusal::WrongPassphrase));
    let open = || DraftFile::open(&desk.dirs, &draft.id, Some(passphrase), None).unwrap();
    assert_eq!(open().draft, draft);
    // A copy under the same key stays; one under the old key, left by a program that was killed before it had removed it,
    // does not.
    assert!(previous.exists());
    std::fs::write(&previous, before).unwrap();
    assert_eq!(open().draft, draft);
    assert!(!previous.exists());
}

#[test]
fn the_keyring_opens_what_it_holds_and_forgets_what_is_deleted() {
    let desk = desk();
    let fake = Arc::new(Fake::new(Mood::Good));
    let keyring: Arc<dyn Keyring> = fake.clone();
    let draft = draft(&desk.clock);
    let mut vault = Vault::new(&desk.clock);
    vault.set_keyring(&draft.id, &keyring, &desk.clock).unwrap();
    let file = DraftFile::create(&desk.dirs, &draft.id, vault).unwrap();
    file.save(&draft, &desk.clock).unwrap();
    drop(file);

    let open = |keyring| DraftFile::open(&desk.dirs, &draft.id, None, keyring);
    assert_eq!(open(Some(&keyring)).unwrap().draft, draft);
    assert_eq!(open(None).err(), Some(StoreRefusal::NeedsPassphrase));
    assert!(list(&desk.dirs, false).0[0].needs_passphrase);
    assert!(!list(&desk.dirs, true).0[0].needs_passphrase);
    *fake.mood.lock().unwrap() = Mood::Locked;
    assert_eq!(
        open(Some(&keyring)).err(),
        Some(StoreRefusal::Keyring("locked".into()))
    );
    *fake.mood.lock().unwrap() = Mood::Good;

    // Left by a program that was killed while it wrote.
    let left = desk.dirs.drafts().join(format!(".{}.draft.Xy7", draft.id));
    std::fs::write(left, "encrypted").unwrap();
    delete(&desk.dirs, &draft.id, Some(&keyring)).unwrap();
    assert!(fake.secrets.lock().unwrap().is_empty());
    assert_eq!(std::fs::read_dir(desk.dirs.drafts()).unwrap().count(), 0);
    assert_eq!(
        delete(&desk.dirs, &draft.id, None),
        Err(StoreRefusal::NoDraft(draft.id))
    );
}

#[test]
fn a_keyring_that_does_not_keep_is_not_used() {
    for mood in [Mood::Forgetful, Mood::Locked] {
        let keyring: Arc<dyn Keyring> = Arc::new(Fake::new(mood));
        let clock = desk().clock;
        let mut vault = Vault::new(&clock);
        assert!(matches!(
            vault.set_keyring("x", &keyring, &clock),
            Err(StoreRefusal::Keyring(_))
        ));
        assert!(!vault.slots().keyring);
    }
}

#[test]
fn the_newest_draft_is_listed_first() {
    let desk = desk();
    let first = desk.saved();
    desk.clock.set("2026-11-21T13:00:00Z");
    let second = desk.saved();
    let (drafts, refusals) = list(&desk.dirs, false);
    let ids: Vec<&str> = drafts.iter().map(|d| d.id.as_str()).collect();
    assert_eq!(ids, [&second.id, &first.id]);
    assert_eq!(drafts[0].team, "team.example");
    assert_eq!(refusals, []);
}

#[test]
fn no_id_leads_out_of_the_folder() {
    let desk = desk();
    for id in [
        "../settings",
        "",
        "x",
        "../../../../../../etc/passwdaaaaaaa",
        &"A".repeat(32),
    ] {
        assert!(
            matches!(delete(&desk.dirs, id, None), Err(StoreRefusal::NoDraft(_))),
            "{id}"
        );
        assert!(matches!(
            DraftFile::open(&desk.dirs, id, None, None).err(),
            Some(StoreRefusal::NoDraft(_))
        ));
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let folder = TempDir::new().unwrap();
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, b"").unwrap();
    let dirs = Dirs::portable(&blocked);
    let clock = SetClock::new("2026-11-21T12:00:00Z");
    let draft = draft(&clock);
    let refusal = DraftFile::create(&dirs, &draft.id, Vault::new(&clock)).err();
    assert!(
        matches!(refusal, Some(StoreRefusal::Write(..))),
        "{refusal:?}"
    );
}
