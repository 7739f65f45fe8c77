//! Drafts on a machine that fails: nothing that was saved is lost.

use super::*;

fn config(machine: &Machine, folder: &str) -> Config {
    Config {
        dirs: Dirs::portable(machine.path(folder)),
        clock: machine.clock.clone(),
        wake: Arc::new(|| ()),
        lang: Some(Lang::english()),
        keyring: true,
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(std::fs::copy(entry.path(), to).unwrap()),
        }
    }
}

/// Whether or not the first machine has a keyring: of a folder that is carried around it is never asked.
#[test]
fn a_folder_that_is_carried_opens_elsewhere_with_its_passphrase() {
    let machine = Machine::new();
    let mut session = Session::open(config(&machine, "stick"));
    session.open_bytes(
        &machine.path("team.tocsin"),
        &Publisher::new().bundle(|_| {}),
    );
    session.command(Command::NewDraft(id("incident")));
    session.command(set("name", MARK));
    assert_eq!(session.state.protection, Protection::Undecided);
    session.with_passphrase();
    let draft = session.draft().id.clone();
    session.close();
    let (drafts, _) = draft::list(&Dirs::portable(machine.path("stick")), true);
    assert!(drafts[0].needs_passphrase);

    copy(&machine.path("stick"), &machine.path("elsewhere"));
    std::fs::remove_dir_all(machine.path("stick")).unwrap();
    let mut session = Session::open(config(&machine, "elsewhere"));
    session.resume(&draft, None);
    assert_eq!(session.codes(), ["store-needs-passphrase"]);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    session.close();
}

/// The key is in memory as long as the draft is open: a keyring that is gone keeps nothing from being saved.
#[test]
fn a_keyring_that_vanishes_between_saves_costs_nothing() {
    let mut machine = Machine::new();
    let fake = Arc::new(Fake::new(Mood::Good));
    machine.keyring = Some(fake.clone());
    let mut session = machine.begun(&Publisher::new().bundle(|_| {}));
    session.settled();
    session.on_disk();
    let draft = session.draft().id.clone();
    *fake.mood.lock().unwrap() = Mood::Locked;
    session.command(set("name", "after it was gone"));
    session.on_disk();
    session.close();

    let mut session = machine.session();
    session.resume(&draft, None);
    assert_eq!(session.codes(), ["store-keyring"]);
    assert!(session.state.draft.is_none());
    *fake.mood.lock().unwrap() = Mood::Good;
    session.resume(&draft, None);
    let name = Some(&Value::Text("after it was gone".into()));
    assert_eq!(session.answer("name"), name);
    session.close();
}

#[test]
fn a_clock_that_is_set_back_brings_no_older_state_back() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| {}));
    session.with_passphrase();
    let draft = session.draft().id.clone();
    for (time, name) in [
        ("2026-11-21T12:05:00Z", "first"),
        ("2019-01-01T00:00:00Z", "years before"),
        ("2026-11-21T12:06:00Z", "last"),
        ("2026-11-21T11:00:00Z", "an hour before"),
    ] {
        machine.clock.set(time);
        session.command(set("name", name));
        session.on_disk();
        let kept = DraftFile::peek(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
        let kept = kept.answers.get(&key("name")).cloned();
        assert_eq!(kept, Some(Value::Text(name.into())), "{time}");
    }
    machine.kill(session);
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    let name = Some(&Value::Text("an hour before".into()));
    assert_eq!(session.answer("name"), name);
    assert_eq!(session.codes(), [""; 0]);
    session.close();
}

#[test]
fn two_programs_on_one_folder_keep_their_drafts_apart() {
    let machine = Machine::new();
    let bundle = Publisher::new().bundle(|_| {});
    let mut one = machine.begun(&bundle);
    one.with_passphrase();
    let (first, mut other) = (one.draft().id.clone(), machine.begun(&bundle));
    other.with_passphrase();
    let second = other.draft().id.clone();
    for number in 0..5 {
        one.command(set("name", &format!("one {number}")));
        other.command(set("name", &format!("other {number}")));
        one.on_disk();
        other.on_disk();
    }
    // Neither takes the other's, nor deletes it.
    other.start_and_wait(Job::Delete(first.clone()));
    assert_eq!(other.codes(), ["store-busy"]);
    other.resume(&first, Some(PASSPHRASE));
    assert_eq!(other.codes()[1..], ["store-busy"]);
    machine.kill(one);
    machine.kill(other);
    let mut session = machine.session();
    for (draft, name) in [(&first, "one 4"), (&second, "other 4")] {
        session.resume(draft, Some(PASSPHRASE));
        assert_eq!(session.answer("name"), Some(&Value::Text(name.into())));
    }
    session.close();
}
