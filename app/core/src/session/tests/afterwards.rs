//! How long what was delivered stays.

use super::*;
use crate::session::keeping::Kept;

fn delivered(machine: &Machine) -> Session {
    let mut session = machine.begun(&Publisher::new().bundle(|_| {}));
    session.with_passphrase();
    let early = Command::KeepUntil(Some("2026-11-30".parse().unwrap()));
    session.command(early);
    assert_eq!(session.codes(), ["session-not-delivered"]);
    let notice = session.state.notices[0].id;
    session.command(Command::Dismiss(notice));
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(save(machine));
    assert_eq!(session.codes(), [""; 0]);
    session
}

fn save(machine: &Machine) -> Job {
    Job::Save {
        format: MailFormat::PgpMime,
        path: machine.path("report.eml"),
    }
}

#[test]
fn a_day_that_is_over_is_acted_on_at_the_next_start_and_told() {
    let machine = Machine::new();
    let mut session = delivered(&machine);
    let draft = session.draft().id.clone();
    session.command(Command::KeepUntil(Some("2026-11-20".parse().unwrap())));
    assert_eq!(session.codes(), ["session-day-over"]);
    session.command(Command::KeepUntil(Some("2026-11-30".parse().unwrap())));
    session.on_disk();
    session.close();

    // In Berlin, the last minute of that day.
    machine.clock.set("2026-11-30T22:59:00Z");
    let mut session = machine.session();
    session.settled();
    assert_eq!((session.codes().len(), session.state.drafts.len()), (0, 1));
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.draft().until, "2026-11-30".parse().ok());
    session.close();

    // Not of a draft that another window has open.
    machine.clock.set("2026-11-30T23:00:00Z");
    let file = DraftFile::open(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
    let mut session = machine.session();
    session.settled();
    assert_eq!((session.codes().len(), session.state.drafts.len()), (0, 1));
    session.close();
    drop(file);

    let mut session = machine.session();
    session.settled();
    assert_eq!(session.codes(), ["store-over"]);
    assert_eq!(session.state.notices[0].refusal.args["date"], "2026-11-30");
    assert!(session.state.drafts.is_empty());
    session.close();
    assert_eq!(
        std::fs::read_dir(machine.dirs().drafts()).unwrap().count(),
        0
    );
}

/// Delivered and to be kept until the end of November; the ID of its draft.
fn kept_until(machine: &Machine) -> String {
    let mut session = delivered(machine);
    session.command(Command::KeepUntil(Some("2026-11-30".parse().unwrap())));
    session.on_disk();
    let draft = session.draft().id.clone();
    session.close();
    draft
}

#[test]
fn a_clock_that_may_be_wrong_deletes_nothing() {
    let machine = Machine::new();
    let draft = kept_until(&machine);
    // Saved on 21 November 2026: 400 days later is 26 December 2027.
    machine.clock.set("2027-12-26T12:00:01Z");
    let mut session = machine.session();
    session.settled();
    assert_eq!(session.codes(), ["store-over-perhaps"]);
    assert_eq!(session.state.drafts.len(), 1);
    session.close();

    // It went on being used after its day, and the clock fell back behind that.
    machine.clock.set("2026-12-20T12:00:00Z");
    let opened = DraftFile::open(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
    let saved = machine.clock.now().timestamp();
    let later = Draft {
        saved,
        ..opened.draft
    };
    opened.file.save(&later, machine.clock.as_ref()).unwrap();
    drop(opened.file);
    machine.clock.set("2026-12-20T11:59:00Z");
    let mut session = machine.session();
    session.settled();
    assert_eq!(session.codes(), ["store-over-perhaps"]);
    assert_eq!(session.state.drafts.len(), 1);
    session.close();

    machine.clock.set("2027-12-26T11:59:59Z");
    let mut session = machine.session();
    session.settled();
    assert_eq!(session.codes(), ["store-over"]);
    assert!(session.state.drafts.is_empty());
}

#[test]
fn the_receipt_alone_costs_every_update() {
    let machine = Machine::new();
    let mut session = delivered(&machine);
    let draft = session.draft().id.clone();
    let receipt = session.state.receipt.clone();
    session.command(Command::KeepReceiptOnly);
    session.on_disk();
    assert!(session.draft().receipt_only);
    // The copy before it went as well.
    let previous = machine.dirs().drafts().join(format!("{draft}.previous"));
    assert!(!previous.exists());
    session.close();
    let kept = DraftFile::peek(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
    assert_eq!(kept.answers, Answers::default());
    assert!(kept.editions.is_empty() && kept.receipts.last() == receipt.as_ref());
    assert_eq!(kept.identity.unwrap().update_token, "");

    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.state.receipt, receipt);
    session.command(set("name", "More"));
    session.start_and_wait(save(&machine));
    assert_eq!(session.codes(), ["session-receipt-only"; 2]);
    session.close();
    let context = Context {
        dirs: machine.dirs(),
        clock: machine.clock.clone(),
        lang: Lang::english(),
        system: Vec::new(),
    };
    let refused = Kept::open(&draft, Some(&Secret(PASSPHRASE.into())), None, &context);
    assert_eq!(refused.err().map(|e| e.code), Some("session-receipt-only"));
}
