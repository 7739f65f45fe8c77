//! Killed at random moments while somebody types into the real window: what stood in it for a second is on the disk, and
//! the draft opens. `tests/kill` does it 300 times.

use super::*;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Instant;
use tocsin_core::store::dirs::Dirs;
use tocsin_core::store::draft::{Draft, DraftFile, list};
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::id::Id;

pub(super) const PASSPHRASE: &str = "correct horse battery staple";
/// What is shown for so long is on the disk.
const MOST_LOST: Duration = Duration::from_secs(1);
/// Rounds, unless `KILL_ROUNDS` says how many.
const ROUNDS: usize = 20;
/// The longest that somebody types before the program is killed, in milliseconds.
const LONGEST: u64 = 3000;

impl Window {
    /// Begins a draft that a passphrase protects.
    pub(super) fn begin_draft(&mut self) {
        self.press(&self.word("welcome-example-try"));
        self.press(&self.prompt("form--incident"));
        self.node("heading", &self.prompt("page--contact"));
        self.protect(PASSPHRASE);
        let dirs = self.dirs();
        wait_for("the draft", Duration::from_secs(20), || {
            (!list(&dirs, false).0.is_empty()).then_some(())
        })
        .expect("on disk");
    }

    /// Starts the program again and opens the only draft there is.
    fn take_up(&mut self) {
        self.start();
        self.press(&self.word("draft-go-on"));
        self.write(&self.word("draft-passphrase"), PASSPHRASE);
        self.press(&self.word("open"));
        self.node("heading", &self.prompt("page--contact"));
    }

    pub(super) fn dirs(&self) -> Dirs {
        Dirs::portable(self.data())
    }

    pub(super) fn draft_id(&self) -> String {
        let (drafts, unreadable) = list(&self.dirs(), false);
        assert_eq!((drafts.len(), unreadable.len()), (1, 0), "{unreadable:?}");
        drafts[0].id.clone()
    }

    /// The name in the draft on the disk, which opens and is no older copy.
    pub(super) fn kept_name(&self) -> String {
        let opened = DraftFile::open(&self.dirs(), &self.draft_id(), Some(PASSPHRASE), None);
        let opened = opened.unwrap_or_else(|e| panic!("a broken draft: {e}"));
        assert!(!opened.fell_back, "the newest state is broken");
        name_in(&opened.draft)
    }

    /// The same past the window that has it open.
    pub(super) fn kept_by_peek(&self) -> String {
        let draft = DraftFile::peek(&self.dirs(), &self.draft_id(), Some(PASSPHRASE), None);
        name_in(&draft.expect("a draft"))
    }

    fn signal(&self, what: &[&str]) {
        let done = Command::new(what[0]).args(&what[1..]).status();
        assert!(done.expect("program").success(), "{what:?}");
    }
}

pub(super) fn name_in(draft: &Draft) -> String {
    let name = Id::new("name").expect("an ID");
    match draft.answers.fields.get(&name) {
        Some(Value::Text(text)) => text.clone(),
        None => String::new(),
        other => panic!("{other:?}"),
    }
}

fn random(below: u64) -> u64 {
    RandomState::new().build_hasher().finish() % below
}

#[test]
fn a_kill_while_typing_costs_at_most_a_second() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let rounds = std::env::var("KILL_ROUNDS").ok();
    let rounds = rounds.map_or(ROUNDS, |n| n.parse().expect("KILL_ROUNDS"));
    let mut window = Window::open("en");
    window.begin_draft();
    let name = window.prompt("name");
    let mut before = String::new();
    let mut lost = Vec::new();
    for round in 0..rounds {
        if round > 0 {
            window.take_up();
            assert_eq!(window.written(&name), before, "round {round}");
        }
        let node = window.node(ENTRY, &name);
        window.reader.set_text(&node, "").expect("emptied");
        window.reads(&name, "");
        window.reader.focus(&node).expect("focus");
        let mut shown = vec![(String::new(), Instant::now())];
        let mut typed = String::new();

        let pid = window.screen.last_pid().to_string();
        let after = Duration::from_millis(random(LONGEST));
        let killer = std::thread::Builder::new().name("killer".to_owned());
        let killer = killer.spawn(move || {
            std::thread::sleep(after);
            let at = Instant::now();
            let done = Command::new("kill").args(["-9", &pid]).status();
            assert!(done.expect("kill").success());
            at
        });
        let killer = killer.expect("a thread");
        for word in 0.. {
            let word = format!("{word} ");
            typed.push_str(&word);
            window.screen.type_keys(&word).expect("keys");
            match window.reader.text(&node) {
                Ok(text) => shown.push((text, Instant::now())),
                Err(_) => break,
            }
        }
        let killed = killer.join().expect("killed");
        window.screen.kill_last().expect("gone");

        let kept = window.kept_name();
        let age = |at: &Instant| killed.saturating_duration_since(*at);
        let sure = shown.iter().rfind(|(_, at)| age(at) >= MOST_LOST);
        match (typed.starts_with(&kept), sure) {
            (true, Some((text, _))) => assert!(
                kept.len() >= text.len(),
                "round {round}: “{text}” was shown for a second, “{kept}” was kept"
            ),
            (true, None) => {}
            (false, sure) => assert!(
                sure.is_none() && kept == before,
                "round {round}: “{kept}” was kept of “{typed}”"
            ),
        }
        // How long the first of what is gone had been shown.
        let gone = shown.iter().find(|(text, _)| text.len() > kept.len());
        lost.push(gone.map_or(Duration::ZERO, |(_, at)| age(at)));
        before = kept;
    }
    lost.sort();
    println!(
        "{rounds} kills while typing, no broken draft; typing lost: median {:?}, most {:?}",
        lost[lost.len() / 2],
        lost[lost.len() - 1]
    );
    // What a kill left half written went when the draft was opened again.
    let drafts = std::fs::read_dir(window.dirs().drafts()).expect("folder");
    let left: Vec<_> = drafts.flatten().map(|entry| entry.file_name()).collect();
    assert!(left.len() <= 3, "left behind: {left:?}");
}

/// No file can grow any more, as on a full disk: it is told, the last good state stays, and what was typed meanwhile is
/// saved as soon as there is room.
#[test]
fn a_full_disk_is_told_and_costs_nothing_that_was_saved() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::prepared("en");
    // A write beyond the limit is to fail, as on a full disk, not to end the program.
    let mut tocsin = Command::new("env");
    let inner = window.tocsin();
    tocsin.arg("--ignore-signal=XFSZ").arg(inner.get_program());
    tocsin.args(inner.get_args());
    window.screen.run_beside(&mut tocsin).expect("tocsin");
    window.node("heading", &window.word("welcome-title"));
    window.park();
    window.begin_draft();
    let name = window.prompt("name");
    window.write(&name, "Ingrid");
    wait_for("the name on disk", Duration::from_secs(20), || {
        (window.kept_by_peek() == "Ingrid").then_some(())
    })
    .expect("saved");

    let pid = window.screen.last_pid().to_string();
    window.signal(&["prlimit", "--pid", &pid, "--fsize=1:"]);
    window.write(&name, "Ingrid Sandahl");
    let failed = window.word("saving-failed");
    window
        .reader
        .find_starting("status bar|label", &failed)
        .expect("told");
    assert_eq!(window.kept_by_peek(), "Ingrid");
    window.signal(&["prlimit", "--pid", &pid, "--fsize=unlimited:"]);
    wait_for("the rest on disk", Duration::from_secs(20), || {
        (window.kept_by_peek() == "Ingrid Sandahl").then_some(())
    })
    .expect("saved");
    window.screen.kill_last().expect("killed");
    assert_eq!(window.kept_name(), "Ingrid Sandahl");
}
