//! Drafts of the list: told apart, named, duplicated, and opened in other ways.

use super::*;
use crate::session::recognising::Reached;
use crate::session::shelf::{self, Opener};
use crate::store::receipt::{HandedOver, Said};
use crate::store::vault::Slots;

const NAME: &str = "Kolibri-5521 mail server";
const OTHER: &str = "eleven green bottles";

fn secret(words: &str) -> Secret {
    Secret(words.into())
}

fn save(path: PathBuf) -> Job {
    Job::Save {
        format: MailFormat::TarPgp,
        path,
    }
}

fn ways(keyring: bool, passphrase: Option<&str>) -> Ways {
    Ways {
        keyring,
        passphrase: passphrase.map(secret),
    }
}

fn opener(passphrase: Option<&Secret>) -> Opener<'_> {
    Opener {
        passphrase,
        keyring: None,
    }
}

impl Machine {
    /// A report of this team that was filled in, delivered where that is said, and put away under the passphrase.
    fn put_away(&self, team: &Publisher, deliver: Option<&str>) -> String {
        let mut session = self.begun(&team.bundle(|_| {}));
        session.with_passphrase();
        session.fill();
        session.command(Command::AcceptUnchecked(true));
        if let Some(name) = deliver {
            session.start_and_wait(save(self.path(name)));
        }
        assert_eq!(session.codes(), [""; 0]);
        let id = session.draft().id.clone();
        session.close();
        id
    }

    fn look_into(&self, draft: &str, passphrase: &str) -> Draft {
        DraftFile::peek(&self.dirs(), draft, Some(passphrase), None).unwrap()
    }

    fn surroundings(&self) -> Context {
        Context {
            dirs: self.dirs(),
            clock: self.clock.clone(),
            lang: Lang::english(),
            system: Vec::new(),
        }
    }

    fn with_keyring(&mut self) -> Arc<Fake> {
        let fake = Arc::new(Fake::new(Mood::Good));
        self.keyring = Some(fake.clone());
        fake
    }
}

impl Session {
    fn listed(&self, draft: &str) -> &DraftSummary {
        self.state.drafts.iter().find(|d| d.id == draft).unwrap()
    }
}

#[test]
fn a_list_tells_no_more_of_a_draft_than_what_was_opened() {
    let (machine, team) = (Machine::new(), Publisher::new());
    let delivered = machine.put_away(&team, Some("one.tar.pgp"));
    machine.clock.set("2026-11-21T13:00:00Z");
    let open = machine.put_away(&team, None);

    let mut session = machine.session();
    let told = |session: &Session| -> Vec<(String, bool, bool)> {
        let drafts = session.state.drafts.iter();
        let over = |d: &DraftSummary| d.is_over(&session.state.outbox);
        drafts
            .map(|d| (d.id.clone(), d.known.is_some(), over(d)))
            .collect()
    };
    let locked = [
        (open.clone(), false, false),
        (delivered.clone(), false, false),
    ];
    assert_eq!(told(&session), locked);
    session.start_and_wait(Job::TellApart(Some(secret("not the passphrase"))));
    assert_eq!(session.codes(), ["store-wrong-passphrase"]);
    assert_eq!(told(&session), locked);

    session.start_and_wait(Job::TellApart(Some(secret(PASSPHRASE))));
    assert_eq!(
        told(&session),
        [(open.clone(), true, false), (delivered.clone(), true, true)]
    );
    let known = session.listed(&delivered).known.clone().unwrap();
    assert_eq!((known.reached, known.changed), (Reached::Saved, false));
    let report = machine.look_into(&delivered, PASSPHRASE).identity.unwrap();
    assert_eq!(known.reference, Some(report.reference));
    assert_eq!(known.form_title, "Report a computer security incident");
    assert!(known.beginning.starts_with("On Monday at 14:05"));

    // Changed since: it belongs with those that are open again.
    session.resume(&delivered, Some(PASSPHRASE));
    session.command(set("name", "Somebody else"));
    session.on_disk();
    session.command(Command::CloseDraft);
    let listed = session.listed(&delivered);
    assert!(listed.known.as_ref().unwrap().changed && !listed.is_over(&[]));
}

/// Only the reporter knows what became of it: until they say so, it belongs with what is to be done.
#[test]
fn what_a_mail_program_has_is_over_when_its_reporter_says_so() {
    let (machine, team) = (Machine::new(), Publisher::new());
    let id = machine.put_away(&team, Some("one.tar.pgp"));
    let draft = machine.look_into(&id, PASSPHRASE);
    let handed = |said| {
        let mut draft = draft.clone();
        draft.receipts[0].delivered = Delivered::HandedOver(HandedOver {
            path: machine.path("one.tar.pgp"),
            program: "thunderbird".into(),
            at: machine.clock.now(),
            subject: String::new(),
            text: String::new(),
            said,
        });
        let known = Recognised::of(&draft, None, &machine.surroundings());
        (known.reached, known.is_over())
    };
    assert_eq!(handed(None), (Reached::HandedOver, false));
    assert_eq!(handed(Some(Said::Sent)), (Reached::SaidSent, true));
    assert_eq!(handed(Some(Said::NotSent)), (Reached::SaidNotSent, false));
}

#[test]
fn a_name_stays_on_this_machine() {
    let (machine, team) = (Machine::new(), Publisher::new());
    let id = machine.put_away(&team, None);
    let mut session = machine.session();
    session.start_and_wait(Job::Rename {
        draft: id.clone(),
        own: Some(secret(PASSPHRASE)),
        name: format!("  {NAME}\n\u{202e}"),
    });
    assert_eq!(session.codes(), [""; 0]);
    assert_eq!(session.listed(&id).known.as_ref().unwrap().name, NAME);
    let before = session.listed(&id).saved.clone();

    session.resume(&id, Some(PASSPHRASE));
    let (sealed, printed) = (machine.path("sealed.tar.pgp"), machine.path("copy.html"));
    session.start_and_wait(save(sealed.clone()));
    session.start_and_wait(Job::Print(printed));
    let handed = machine.path("handed.tocsin-draft");
    session.command(Command::CloseDraft);
    session.start_and_wait(Job::Export(Export {
        draft: id.clone(),
        own: Some(secret(PASSPHRASE)),
        passphrase: secret(OTHER),
        files: true,
        path: handed.clone(),
    }));
    assert_eq!(session.codes(), [""; 0]);
    session.close();
    open::open(&sealed, &team.0.secret, None, &machine.path("opened")).unwrap();
    assert!(machine.path("opened").join("report.json").exists());
    assert_eq!(
        holding(machine.folder.path(), &["Kolibri"]),
        Vec::<PathBuf>::new()
    );
    let import = Import {
        file: handed,
        passphrase: secret(OTHER),
        evidence: None,
        replace: false,
        own: None,
    };
    let there = Machine::new().surroundings();
    let imported = importing::import(&import, None, &there, &Progress::default()).unwrap();
    assert_eq!(imported.draft.name, "");
    // What comes back takes the place of the draft, not of its name.
    let back = Import {
        replace: true,
        own: Some(secret(PASSPHRASE)),
        ..import
    };
    let here = machine.surroundings();
    let back = importing::import(&back, None, &here, &Progress::default()).unwrap();
    assert_eq!(back.draft.name, NAME);
    drop(back);

    let own = secret(PASSPHRASE);
    let known = shelf::rename(&id, "", opener(Some(&own)), &here).unwrap();
    assert_eq!(known.name, "");
    let kept = machine.look_into(&id, PASSPHRASE);
    assert!(kept.saved >= before.timestamp() && kept.name.is_empty());
}

#[test]
fn a_duplicate_is_another_report() {
    let (machine, team) = (Machine::new(), Publisher::new());
    let mut session = machine.begun(&team.bundle(|_| {}));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let (stays, goes) = (machine.path("stays.log"), machine.path("goes.log"));
    std::fs::write(&stays, "one").unwrap();
    std::fs::write(&goes, "two").unwrap();
    let both = vec![stays.clone(), goes.clone()];
    session.start_and_wait(Job::AddEvidence(key("evidence"), both));
    session.start_and_wait(Job::SignWith(SignWith::Made));
    session.start_and_wait(save(machine.path("one.tar.pgp")));
    session.command(Command::Stand(Standing {
        ticket: "XYZ#4711".into(),
        ..Standing::default()
    }));
    session.on_disk();
    assert_eq!(session.codes(), [""; 0]);
    let id = session.draft().id.clone();
    session.close();
    std::fs::remove_file(goes).unwrap();
    let own = secret(PASSPHRASE);
    shelf::rename(&id, "Mail", opener(Some(&own)), &machine.surroundings()).unwrap();

    let mut session = machine.session();
    let duplicate = |session: &mut Session, draft: &str| {
        session.start_and_wait(Job::Duplicate {
            draft: draft.into(),
            own: Some(secret(PASSPHRASE)),
        });
        session.state.drafts[0].id.clone()
    };
    let second = duplicate(&mut session, &id);
    assert_eq!(session.codes(), ["session-files-gone"]);
    assert_eq!(session.state.notices[0].refusal.args["files"], "goes.log");
    assert_eq!((second == id, session.state.drafts.len()), (false, 2));
    let third = duplicate(&mut session, &second);
    let (first, second) = (
        machine.look_into(&id, PASSPHRASE),
        machine.look_into(&second, PASSPHRASE),
    );
    let names = [&second.name, &machine.look_into(&third, PASSPHRASE).name];
    assert_eq!(names, ["Mail (2)", "Mail (3)"]);
    assert!(first.identity.is_some() && first.signing.made.is_some());
    assert_eq!(first.standing.ticket, "XYZ#4711");
    assert!(second.identity.is_none() && second.signing.is_none());
    assert_eq!(second.standing, Standing::default());
    assert!(second.receipts.is_empty() && second.editions.is_empty());
    assert_eq!(second.accepted_unchecked, None);
    let files = |draft: &Draft| -> Vec<String> {
        let files = draft.answers.fields.files();
        files.iter().map(|file| file.path.clone()).collect()
    };
    assert_eq!(files(&second), [stays.display().to_string()]);
    let but_files = |draft: &Draft| {
        let mut answers = draft.answers.clone();
        answers.set(&key("evidence"), None);
        answers
    };
    assert_eq!(but_files(&first), but_files(&second));

    // It is delivered under names of its own.
    session.resume(&second.id, Some(PASSPHRASE));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(save(machine.path("two.tar.pgp")));
    session.on_disk();
    let receipt = session.state.receipt.clone().unwrap();
    assert_eq!((receipt.revision, receipt.signed_by), (1, None));
    let before = &first.receipts[0];
    assert!(receipt.report.uuid != before.report.uuid && receipt.reference != before.reference);
    session.close();
    let second = machine.look_into(&second.id, PASSPHRASE).identity.unwrap();
    assert_ne!(second.update_token, first.identity.unwrap().update_token);
}

#[test]
fn of_a_receipt_there_is_nothing_to_duplicate() {
    let (machine, team) = (Machine::new(), Publisher::new());
    let id = machine.put_away(&team, Some("one.tar.pgp"));
    let mut session = machine.session();
    session.resume(&id, Some(PASSPHRASE));
    session.command(Command::KeepReceiptOnly);
    session.on_disk();
    session.close();
    let own = secret(PASSPHRASE);
    let refused = shelf::duplicate(&id, opener(Some(&own)), &machine.surroundings());
    assert_eq!(refused.err().map(|e| e.code), Some("session-receipt-only"));
}

#[test]
fn a_draft_opens_in_the_ways_that_were_chosen_and_in_no_other() {
    let mut machine = Machine::new();
    let fake = machine.with_keyring();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.on_disk();
    let id = session.draft().id.clone();
    let held =
        |fake: &Fake| -> Vec<String> { fake.secrets.lock().unwrap().keys().cloned().collect() };
    let first = held(&fake);
    assert_eq!(first.len(), 1);

    // While it is open: another key, in both ways, and what is typed next is under it.
    session.command(Command::Protect(ways(true, Some(PASSPHRASE))));
    session.settled();
    assert_eq!(session.state.protection, Protection::Both);
    assert!(held(&fake).len() == 1 && held(&fake) != first);
    session.command(set("name", "Typed afterwards"));
    session.on_disk();
    session.command(Command::CloseDraft);
    let both = Slots {
        keyring: true,
        passphrase: true,
    };
    assert_eq!(session.listed(&id).slots, both);
    let previous = machine.dirs().drafts().join(format!("{id}.previous"));
    let under = |passphrase| DraftFile::peek(&machine.dirs(), &id, passphrase, None);
    assert!(under(Some(PASSPHRASE)).is_ok());

    // Put away: by its passphrase alone.
    let protect = |own: Option<&str>, ways| Job::Protect {
        draft: id.clone(),
        own: own.map(secret),
        ways,
    };
    session.start_and_wait(protect(None, ways(false, Some(OTHER))));
    assert_eq!(session.codes(), [""; 0]);
    assert!(held(&fake).is_empty() && !previous.exists());
    assert!(session.listed(&id).needs_passphrase);
    assert_eq!(
        under(Some(PASSPHRASE)).err(),
        Some(StoreRefusal::WrongPassphrase)
    );
    session.start_and_wait(protect(None, ways(true, None)));
    assert_eq!(session.codes(), ["store-needs-passphrase"]);
    // A keyring that does not keep leaves everything as it was.
    *fake.mood.lock().unwrap() = Mood::Forgetful;
    session.start_and_wait(protect(Some(OTHER), ways(true, None)));
    assert_eq!(session.codes()[1], "store-keyring");
    assert!(under(Some(OTHER)).is_ok());
    *fake.mood.lock().unwrap() = Mood::Good;
    session.start_and_wait(protect(Some(OTHER), ways(true, None)));
    assert_eq!(session.codes().len(), 2);
    assert_eq!(
        under(Some(OTHER)).err(),
        Some(StoreRefusal::NeedsPassphrase)
    );
    session.resume(&id, None);
    assert_eq!(
        session.answer("name"),
        Some(&Value::Text("Typed afterwards".into()))
    );
    session.close();
}

#[test]
fn what_is_chosen_before_a_draft_is_begun_holds_for_it() {
    let mut machine = Machine::new();
    let fake = machine.with_keyring();
    let mut session = machine.session();
    let bundle = Publisher::new().bundle(|_| ());
    session.open_bytes(&machine.path("team.tocsin"), &bundle);
    session.command(Command::Protect(ways(false, Some("short"))));
    session.command(Command::Protect(ways(false, None)));
    assert_eq!(
        session.codes(),
        ["store-short-passphrase", "store-needs-passphrase"]
    );
    session.command(Command::Protect(ways(false, Some(PASSPHRASE))));
    session.command(Command::NewDraft(id("incident")));
    session.command(set("name", MARK));
    session.on_disk();
    assert_eq!(session.state.protection, Protection::Passphrase);
    assert!(fake.secrets.lock().unwrap().is_empty());
    session.close();

    machine.keyring = None;
    let mut session = machine.session();
    session.command(Command::Protect(ways(true, None)));
    assert_eq!(session.codes(), ["store-no-keyring"]);
}

/// Chosen anew while the first choice is still being carried out: the last one holds, and nothing is lost.
#[test]
fn the_last_of_two_choices_holds() {
    let machine = Machine::new();
    let mut session = machine.session();
    let bundle = Publisher::new().bundle(|_| ());
    session.open_bytes(&machine.path("team.tocsin"), &bundle);
    session.command(Command::Protect(ways(false, Some(OTHER))));
    for _ in 0..20 {
        session.command(Command::NewDraft(id("incident")));
        session.command(Command::UsePassphrase(secret(PASSPHRASE)));
        session.command(set("name", MARK));
        session.settled();
        session.on_disk();
        let draft = session.draft().id.clone();
        session.command(Command::CloseDraft);
        session.resume(&draft, Some(PASSPHRASE));
        assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
        session.command(Command::CloseDraft);
        session.command(Command::Protect(ways(false, Some(OTHER))));
    }
    assert_eq!(session.codes(), [""; 0]);
}
