//! What a draft knows of its mail, whenever the program ends and whoever sends it.
#![cfg(unix)]

use super::*;
use crate::job::Progress;
use crate::parts::join::join;
use crate::session::deliver::Division;
use crate::store::outbox::{Held, Way, list, read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// A way to send mail that does as the file `verdict` says, and keeps what it was given.
fn program(machine: &Machine) {
    let program = machine.path("sendmail");
    let script = "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n\
                  cat > given\n. ./verdict\ncat given >> taken\n";
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn verdict(machine: &Machine, says: &str) {
    std::fs::write(machine.path("verdict"), says).unwrap();
}

/// The Message-IDs of what was taken, in order.
fn taken(machine: &Machine) -> Vec<String> {
    let taken = std::fs::read_to_string(machine.path("taken")).unwrap_or_default();
    let ids = taken
        .lines()
        .filter_map(|line| line.strip_prefix("Message-ID: "));
    ids.map(str::to_owned).collect()
}

fn begun(machine: &Machine) -> Session {
    begun_by(machine, &Publisher::new())
}

fn begun_by(machine: &Machine, publisher: &Publisher) -> Session {
    program(machine);
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let account = |name: &str, from: &str| Account {
        name: name.into(),
        from: from.into(),
        via: Via::Sendmail {
            program: machine.path("sendmail"),
        },
    };
    session.command(Command::PutAccount(account("work", "a@site.example")));
    session.command(Command::PutAccount(account("other", "b@other.example")));
    session
}

fn send(session: &mut Session, account: &str) {
    session.start_and_wait(Job::Send {
        account: account.into(),
        given: Given::default(),
        division: Default::default(),
    });
}

fn again(session: &mut Session, whom: Whom) {
    let entry = session.state.outbox.last().unwrap().id.clone();
    session.start_and_wait(Job::SendAgain {
        entry,
        given: Given::default(),
        whom,
    });
}

fn known(session: &Session) -> Option<Known> {
    session.state.receipt.as_ref()?.delivered.known()
}

fn revision(session: &Session) -> u32 {
    session.state.receipt.as_ref().unwrap().revision
}

#[test]
fn what_was_refused_waits_and_goes_again_as_the_same_report() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "echo no >&2; exit 69");
    send(&mut session, "work");
    assert_eq!(session.codes(), ["mail-program"]);
    assert_eq!(known(&session), Some(Known::Waiting));
    assert!(taken(&machine).is_empty());
    let draft = session.draft().id.clone();
    session.close();

    let mut session = machine.session();
    assert_eq!(session.state.outbox.len(), 1);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(known(&session), Some(Known::Waiting));
    verdict(&machine, "");
    again(&mut session, Whom::Missing);
    assert_eq!(session.codes(), [""; 0]);
    assert_eq!(
        (known(&session), revision(&session)),
        (Some(Known::Accepted), 1)
    );
    assert_eq!(taken(&machine).len(), 1);
    // The mail went with it; the draft knows all that the entry says.
    session.command(Command::CloseDraft);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(known(&session), Some(Known::Accepted));
    assert!(
        list(&machine.dirs(), machine.clock.as_ref())
            .entries
            .is_empty()
    );
    session.command(set("name", "Berta Ohlsson"));
    send(&mut session, "work");
    assert_eq!(revision(&session), 2);
}

/// Other answers and another account: the same revision under the same names, in the place of what waited.
#[test]
fn what_waits_is_replaced_by_what_is_sealed_next() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    let first = session.state.outbox[0].clone();
    session.command(set("name", "Berta Ohlsson"));
    verdict(&machine, "");
    send(&mut session, "other");
    assert_eq!(
        (known(&session), revision(&session)),
        (Some(Known::Accepted), 1)
    );
    let outbox = session.state.outbox.clone();
    let [entry] = outbox.as_slice() else {
        panic!("{outbox:?}");
    };
    assert_ne!(entry.id, first.id);
    assert_eq!(entry.from, "b@other.example");
    assert_eq!(
        (&entry.reference, entry.revision),
        (&first.reference, first.revision)
    );
    let local = |id: &str| id.split('@').next().unwrap().to_owned();
    assert_eq!(local(&entry.message_id), local(&first.message_id));
    let left = std::fs::read_dir(machine.dirs().outbox()).unwrap();
    let mails = left
        .flatten()
        .filter(|e| e.path().extension().is_some_and(|e| e == "eml"));
    assert_eq!(mails.count(), 0);
}

#[test]
fn what_may_be_there_makes_the_next_change_the_next_revision() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "kill -9 $$");
    send(&mut session, "work");
    assert_eq!(session.codes(), ["mail-after-dot-closed"]);
    assert_eq!(known(&session), Some(Known::Unknown));
    again(&mut session, Whom::Missing);
    assert_eq!(session.codes().last(), Some(&"outbox-only-unknown"));
    verdict(&machine, "");
    again(&mut session, Whom::Unknown);
    assert_eq!(
        (known(&session), revision(&session)),
        (Some(Known::Accepted), 1)
    );

    verdict(&machine, "kill -9 $$");
    session.command(set("name", "Berta Ohlsson"));
    send(&mut session, "work");
    session.command(set("name", "Carla Ek"));
    verdict(&machine, "");
    send(&mut session, "work");
    assert_eq!(
        (known(&session), revision(&session)),
        (Some(Known::Accepted), 3)
    );
    let ids = taken(&machine);
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
}

/// Putting an account there forgets what was known of one by its name: waits until that is on the disk.
fn accounts_are_kept(machine: &Machine, session: &Session) {
    while Settings::load(&machine.dirs()).unwrap().accounts != session.state.settings.accounts {
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_mail_larger_than_the_server_said_is_refused_before_it_is_sealed() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    accounts_are_kept(&machine, &session);
    Settings::update(&machine.dirs(), |settings| {
        settings.learn_limit("work", Some(10_000));
        settings.learn_limit("other", Some(u64::MAX));
    })
    .unwrap();
    verdict(&machine, "");
    session.start_and_wait(Job::Prepare);
    assert!(session.state.prepared.as_ref().unwrap().mail > 10_000);
    send(&mut session, "work");
    assert_eq!(session.codes(), ["session-too-large-for-server"]);
    assert!(session.state.outbox.is_empty() && taken(&machine).is_empty());
    assert_eq!(session.state.receipt, None);
    // Another account's server may take it; an account that is put there anew is not known.
    send(&mut session, "other");
    assert_eq!(taken(&machine).len(), 1);
    let account = session.state.settings.accounts[0].clone();
    session.command(Command::PutAccount(account));
    session.close();
    let settings = Settings::load(&machine.dirs()).unwrap();
    assert!(settings.limits.is_empty(), "{:?}", settings.limits);
}

/// Evidence larger than a mail: as many mails as it takes, each with a state of its own, one report for the team.
#[test]
fn what_is_too_large_for_one_mail_goes_in_several() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let mut session = begun_by(&machine, &publisher);
    let small = b"GET /shell.php\n".repeat(1000);
    let large: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let evidence = [("a.log", &small), ("b.bin", &large), ("c.log", &small)];
    for (name, bytes) in evidence {
        std::fs::write(machine.path(name), bytes).unwrap();
    }
    let paths = evidence.map(|(name, _)| machine.path(name)).to_vec();
    session.start_and_wait(Job::AddEvidence(key("evidence"), paths));
    let limit = 400_000;
    accounts_are_kept(&machine, &session);
    Settings::update(&machine.dirs(), |settings| {
        settings.learn_limit("work", Some(limit));
    })
    .unwrap();
    let send = |session: &mut Session| {
        session.start_and_wait(Job::Send {
            account: "work".into(),
            given: Given::default(),
            division: Division::Mails,
        });
    };
    // The second one does not go: what is known of each part is told, and the third was not tried.
    verdict(
        &machine,
        "n=$(ls | grep -c '^mail[.]'); [ $n = 1 ] && exit 69; cp given mail.$n",
    );
    send(&mut session);
    assert_eq!(session.codes(), ["mail-program"]);
    let outbox = session.state.outbox.clone();
    let of = outbox.len();
    assert!(of > 2, "{of}");
    let parts: Vec<_> = outbox.iter().map(|entry| entry.part.unwrap().0).collect();
    let mut sorted = parts.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=of as u32).collect::<Vec<_>>());
    assert!(outbox.iter().all(|entry| entry.size <= limit));
    // The receipt tells of each part what can be compared with the file.
    let told: Vec<_> = session.state.receipt.as_ref().unwrap().parts();
    for (told, part) in told.iter().zip(1..) {
        let entry = outbox.iter().find(|e| e.part == Some((part, of as u32)));
        let entry = entry.unwrap();
        let kept = (&*entry.id, entry.size, &*entry.sha256);
        assert_eq!((told.entry, told.size, told.sha256), kept);
    }
    assert_eq!(told.len(), of);
    let of_part = |session: &Session, part: u32| {
        let mut outbox = session.state.outbox.iter();
        let entry = outbox.find(|e| e.part.unwrap().0 == part).unwrap();
        (entry.id.clone(), entry.known())
    };
    assert_eq!(of_part(&session, 1).1, Known::Accepted);
    assert_eq!(of_part(&session, 2).1, Known::Waiting);
    assert_eq!(known(&session), Some(Known::Partly));

    // The draft knows them all when it is opened again; each goes by itself, as the part that it was.
    let draft = session.draft().id.clone();
    session.close();
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(known(&session), Some(Known::Partly));
    verdict(&machine, "cp given mail.$(ls | grep -c '^mail[.]')");
    for part in 2..=of as u32 {
        let (entry, _) = of_part(&session, part);
        session.start_and_wait(Job::SendAgain {
            entry,
            given: Given::default(),
            whom: Whom::Missing,
        });
    }
    assert_eq!(session.codes(), [""; 0]);
    assert_eq!(
        (known(&session), revision(&session)),
        (Some(Known::Accepted), 1)
    );
    let ids: std::collections::BTreeSet<String> = taken(&machine).into_iter().collect();
    assert_eq!(ids.len(), of);

    // The team puts them together.
    let way = open::Way::Keys {
        secret: &publisher.0.secret,
        passphrase: None,
    };
    let opened = (0..of).rev().map(|number| {
        let path = machine.path(&format!("mail.{number}"));
        let source = open::Source::File(&path);
        let out = machine.path("opened");
        let unsealed = open::unseal(source, way, None, &out, &Progress::default());
        (number.to_string(), unsealed.unwrap())
    });
    let (unsealed, joined) = join(opened.collect()).unwrap();
    assert!(joined.missing.is_empty() && joined.incomplete.is_empty());
    let read = |name: &str| std::fs::read(unsealed.path().join("evidence").join(name)).unwrap();
    assert!(read("001.log") == small && read("002.bin") == large && read("003.log") == small);

    // Another change is the next revision; too small a limit is told before anything is sealed.
    session.command(set("name", "Berta Ohlsson"));
    Settings::update(&machine.dirs(), |s| s.learn_limit("work", Some(20_000))).unwrap();
    send(&mut session);
    assert_eq!(session.codes(), ["session-too-large-for-server"]);
    assert_eq!(taken(&machine).len(), of);
}

#[test]
fn what_could_not_be_saved_is_no_revision() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    session.start_and_wait(Job::Save {
        format: MailFormat::PgpMime,
        path: machine.path("nowhere/report.eml"),
    });
    assert_eq!(session.codes(), ["seal-write"]);
    assert_eq!(session.state.receipt, None);
    session.command(set("name", "Berta Ohlsson"));
    let path = machine.path("report.eml");
    let format = MailFormat::PgpMime;
    session.start_and_wait(Job::Save { format, path });
    assert_eq!(revision(&session), 1);
}

/// Another account has another address: the same report and revision, sealed anew, in the place of what waits.
#[test]
fn what_waits_is_sealed_anew_for_another_sender() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    session.command(Command::CloseDraft);
    session.until("put away", |state| state.draft.is_none());
    let (context, progress) = (session.desk.context.clone(), Progress::default());
    let account = session.state.settings.account("other").unwrap().clone();
    let before = session.state.outbox[0].clone();
    let draft = before.draft.clone().unwrap();
    session.close();
    let opened = |context: &Context| {
        let passphrase = Secret(PASSPHRASE.into());
        keeping::Kept::open(&draft, Some(&passphrase), None, context).unwrap()
    };
    // While it does not go, there is one mail: for the new sender.
    let mut kept = opened(&context);
    let sent = kept.reseal(&account, None, &context, &progress).unwrap();
    assert_eq!(sent.refusal.unwrap().code, "mail-program");
    drop(kept);
    let waits = list(&machine.dirs(), machine.clock.as_ref()).entries;
    let [waits] = waits.as_slice() else {
        panic!("{waits:?}")
    };
    assert_eq!(
        (waits.from.as_str(), waits.revision),
        ("b@other.example", Some(1))
    );
    assert_eq!(waits.reference, before.reference);
    assert_ne!(waits.id, before.id);
    verdict(&machine, "");
    let mut kept = opened(&context);
    let sent = kept.reseal(&account, None, &context, &progress).unwrap();
    let receipt = sent.receipt();
    assert_eq!(receipt.delivered.known(), Some(Known::Accepted));
    assert_eq!(Some(&receipt.reference), before.reference.as_ref());
    assert_eq!(taken(&machine).len(), 1);
    // Nothing waits any more.
    let again = kept.reseal(&account, None, &context, &progress);
    assert_eq!(again.err().unwrap().code, "outbox-moved");
}

/// Killed around the moment at which the sealed file gets its name: a revision is one that somebody may have.
#[test]
fn a_file_that_did_not_come_to_its_place_is_no_revision() {
    type Killed = fn(&Path, &Path);
    let cases: [(&str, Killed, u32); 4] = [
        ("after it", |_, _| (), 2),
        (
            "before it",
            |file, _| std::fs::remove_file(file).unwrap(),
            1,
        ),
        (
            "before it took the place of another",
            |file, _| std::fs::write(file, "another").unwrap(),
            1,
        ),
        (
            "and its medium was taken away",
            |_, folder| std::fs::rename(folder, folder.with_extension("away")).unwrap(),
            2,
        ),
    ];
    for (when, killed, next) in cases {
        let machine = Machine::new();
        let mut session = begun(&machine);
        let folder = machine.path("stick");
        std::fs::create_dir(&folder).unwrap();
        let (draft, file) = (session.draft().id.clone(), folder.join("report.eml"));
        let finished = session.finished(true).unwrap();
        let context = session.desk.context.clone();
        let mut told = None;
        let mut keep = |outgoing: &Outgoing| {
            told = Some(outgoing.clone());
            Ok(())
        };
        let (format, progress) = (MailFormat::PgpMime, Progress::default());
        deliver::seal_report(&finished, format, &file, &mut keep, &context, &progress).unwrap();
        let (kept, wait) = std::sync::mpsc::channel();
        session.going_out(told.unwrap(), kept);
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        machine.kill(session);
        killed(&file, &folder);

        let mut session = machine.session();
        session.resume(&draft, Some(PASSPHRASE));
        assert_eq!(session.state.receipt.is_some(), next == 2, "{when}");
        session.command(Command::AcceptUnchecked(true));
        session.command(set("name", "Berta Ohlsson"));
        let path = machine.path("next.eml");
        session.start_and_wait(Job::Save { format, path });
        assert_eq!(revision(&session), next, "{when}");
    }
}

/// Killed at each point between sealing and the answer: the draft and the outbox agree when it is opened again.
#[test]
fn a_draft_that_is_opened_again_learns_what_the_outbox_knows() {
    let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
    let server = || "sendmail".to_owned();
    let accepted = || Way::Accepted {
        at: now,
        server: server(),
        reply: String::new(),
    };
    let sending = || Way::Sending {
        at: now,
        server: server(),
    };
    // What stands in the entry; none when there is no entry.
    for (way, expected, next) in [
        (None, None, 1),
        (Some(Way::WAITING), Some(Known::Waiting), 1),
        (Some(sending()), Some(Known::Unknown), 2),
        (Some(accepted()), Some(Known::Accepted), 2),
    ] {
        let machine = Machine::new();
        let mut session = begun(&machine);
        verdict(&machine, "exit 69");
        send(&mut session, "work");
        let (draft, dirs) = (session.draft().id.clone(), machine.dirs());
        let id = session.state.outbox[0].id.clone();
        session.until("saved", |s| {
            matches!(s.draft.as_ref().unwrap().saving, Saving::Saved(_))
        });
        machine.kill(session);
        let mut held = Held::open(&dirs, &id, machine.clock.as_ref()).unwrap();
        match &way {
            Some(way) => {
                held.entry.recipients[0].state = way.clone();
                held.save().unwrap();
                drop(held);
            }
            None => held.delete().unwrap(),
        }

        let mut session = machine.session();
        let woken = way == Some(sending());
        assert_eq!(
            session.codes() == ["outbox-found-unknown"],
            woken,
            "{way:?}"
        );
        session.resume(&draft, Some(PASSPHRASE));
        assert_eq!(known(&session), expected, "{way:?}");
        session.command(Command::AcceptUnchecked(true));
        session.command(set("name", "Berta Ohlsson"));
        verdict(&machine, "");
        send(&mut session, "work");
        assert_eq!(
            (known(&session), revision(&session)),
            (Some(Known::Accepted), next),
            "{way:?}"
        );
    }
}

#[test]
fn what_another_program_sent_meanwhile_is_not_sealed_over() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    session.codes();
    let id = session.state.outbox[0].id.clone();
    let mut held = Held::open(&machine.dirs(), &id, machine.clock.as_ref()).unwrap();
    held.entry.recipients[0].state = Way::Unknown {
        at: held.entry.made,
        server: "x".into(),
    };
    held.save().unwrap();
    send(&mut session, "work");
    assert_eq!(session.codes().last(), Some(&"store-entry-busy"));
    drop(held);
    session.command(set("name", "Berta Ohlsson"));
    send(&mut session, "work");
    assert_eq!(session.codes().last(), Some(&"outbox-moved"));
    let there = read(&machine.dirs(), &id).unwrap().unwrap();
    assert_eq!(there.known(), Known::Unknown);
}

#[test]
fn what_is_removed_is_gone_and_the_report_can_go_otherwise() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    let entry = session.state.outbox[0].id.clone();
    session.start_and_wait(Job::RemoveMail(entry));
    assert!(session.state.outbox.is_empty() && session.state.receipt.is_none());
    assert_eq!(
        std::fs::read_dir(machine.dirs().outbox()).unwrap().count(),
        0
    );
    let (format, path) = (MailFormat::PgpMime, machine.path("report.eml"));
    session.start_and_wait(Job::Save { format, path });
    assert_eq!(revision(&session), 1);
}

/// A mail that says something else under the same revision would be a second first report.
#[test]
fn saving_other_answers_takes_the_waiting_mail_back() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    let save = |session: &mut Session| {
        let (format, path) = (MailFormat::PgpMime, machine.path("report.eml"));
        session.start_and_wait(Job::Save { format, path });
        assert_eq!(revision(session), 1);
        session.state.outbox.len()
    };
    assert_eq!(save(&mut session), 1);

    let machine = Machine::new();
    let mut session = begun(&machine);
    verdict(&machine, "exit 69");
    send(&mut session, "work");
    session.command(set("name", "Berta Ohlsson"));
    assert_eq!(save(&mut session), 0);
}

#[test]
fn deleting_a_draft_leaves_what_waits_and_forgets_what_went() {
    let machine = Machine::new();
    let mut session = begun(&machine);
    for says in ["exit 69", ""] {
        verdict(&machine, says);
        send(&mut session, "work");
        let draft = session.draft().id.clone();
        session.command(Command::CloseDraft);
        session.start_and_wait(Job::Delete(draft));
        let left = list(&machine.dirs(), machine.clock.as_ref()).entries;
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(left[0].known(), Known::Waiting);
        session.command(Command::NewDraft(id("incident")));
        session.fill();
        session.command(Command::AcceptUnchecked(true));
    }
}
