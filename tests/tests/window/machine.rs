//! A computer that fails under the real window: a folder that can no longer be written, a clock that is set, another program at
//! the same draft, a keyring that goes away. What was saved stays, what is said is true, and it goes on afterwards.

use super::killed::{PASSPHRASE, name_in};
use super::*;
use std::process::Child;
use tocsin_core::store::dirs::Dirs;
use tocsin_core::store::draft::{DraftFile, list};
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::secrets::{secrets, unlocked};

impl Window {
    /// Waits until this name is in the draft on the disk.
    fn saves(&self, name: &str) {
        let what = format!("“{name}” on the disk");
        wait_for(&what, Duration::from_secs(20), || {
            let there = !list(&self.dirs(), false).0.is_empty();
            (there && self.kept_by_peek() == name).then_some(())
        })
        .expect("saved");
    }

    /// Waits until it is said that what was typed is not saved.
    fn says_not_saved(&self) {
        let failed = self.word("saving-failed");
        let said = self.reader.find_starting("status bar|label", &failed);
        said.expect("that it is not saved");
    }

    /// The program in a room of its own, in which its data folder can be taken away for writing.
    fn start_in_a_room(&mut self) {
        std::fs::create_dir_all(self.data()).expect("data");
        let inner = self.tocsin();
        let mut room = Command::new("unshare");
        room.args(["--map-current-user", "--keep-caps", "--mount"]);
        room.arg(inner.get_program()).args(inner.get_args());
        self.screen.run_beside(&mut room).expect("tocsin");
        self.node("heading", &self.word("welcome-title"));
        self.park();
    }

    /// Has `sh` do something with the data folder in that room.
    fn in_the_room(&self, what: &str) {
        let mut nsenter = Command::new("nsenter");
        let pid = self.screen.last_pid().to_string();
        nsenter.args(["--target", &pid, "--user", "--mount"]);
        nsenter.args(["--preserve-credentials", "sh", "-euc", what]);
        succeed(nsenter.arg(self.data()));
    }

    /// Nothing below the data folder can be written any more.
    fn take_away(&self) {
        self.in_the_room("mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"");
    }

    fn give_back(&self) {
        self.in_the_room("umount \"$0\"");
    }

    fn cli(&self, arguments: &[&str]) -> Command {
        let mut cli = cli(&self.data(), "en");
        cli.args(arguments).current_dir(self.screen.home());
        cli
    }
}

/// Neither a portal nor zenity: the button was answered as if its dialog had been cancelled.
#[test]
fn a_desktop_without_a_dialog_for_files_says_so() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let screen = Screen::without_services(1280, 900).expect("screen");
    let mut window = Window::on(screen, "en");
    let nothing = window.screen.home().join("nothing");
    let mut tocsin = window.tocsin();
    tocsin.env("PATH", &nothing).env("XDG_DATA_DIRS", &nothing);
    window.screen.run_beside(&mut tocsin).expect("tocsin");
    window.park();
    window.press(&window.word("welcome-file-choose"));
    let told = window.word("no-dialog");
    let said = window.reader.find_starting("status bar|label", &told);
    said.expect("that there is none");
    window.press(&window.named(&window.word("dismiss"), &told));
}

/// As when a disk fails and the system takes it away for writing.
#[test]
fn a_folder_that_becomes_read_only_is_told_and_costs_nothing_that_was_saved() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::prepared("en");
    window.start_in_a_room();
    window.begin_draft();
    let name = window.prompt("name");
    window.write(&name, "Ingrid");
    window.saves("Ingrid");
    window.take_away();
    window.write(&name, "Ingrid Sandahl");
    window.says_not_saved();
    assert_eq!(window.kept_by_peek(), "Ingrid");
    window.give_back();
    window.saves("Ingrid Sandahl");
    window.screen.kill_last().expect("killed");
    assert_eq!(window.kept_name(), "Ingrid Sandahl");
}

/// From the beginning: the form can be filled in all the same, and it is on the disk as soon as that can be.
#[test]
fn a_folder_that_is_read_only_is_told_where_the_draft_stands() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::prepared("en");
    window.start_in_a_room();
    window.take_away();
    window.press(&window.word("welcome-example-try"));
    window.press(&window.prompt("form--incident"));
    window.node("heading", &window.prompt("page--contact"));
    window.protect(PASSPHRASE);
    let name = window.prompt("name");
    window.write(&name, "Ingrid");
    window.says_not_saved();
    window.picture("read-only");
    assert!(list(&window.dirs(), false).0.is_empty());
    window.give_back();
    window.write(&name, "Ingrid Sandahl");
    window.saves("Ingrid Sandahl");
}

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Back and forth by days and years, while the window is open and between two.
#[test]
fn a_clock_that_is_set_costs_nothing() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::prepared("en");
    let home = window.screen.home().to_owned();
    let (library, clock) = (home.join("clock.so"), home.join("clock"));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/clock.c");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library);
    succeed(compiler.arg(source).arg("-ldl"));
    let set = |days: i64| std::fs::write(&clock, (days * DAY).to_string()).expect("clock");
    let start = |window: &mut Window| {
        let mut tocsin = window.tocsin();
        tocsin.env("LD_PRELOAD", &library).env("TEST_CLOCK", &clock);
        window.screen.run_beside(&mut tocsin).expect("tocsin");
    };
    let saved = |window: &Window| list(&window.dirs(), false).0[0].saved.as_second() / DAY;

    set(0);
    start(&mut window);
    window.node("heading", &window.word("welcome-title"));
    window.park();
    window.begin_draft();
    let name = window.prompt("name");
    window.write(&name, "at first");
    window.saves("at first");
    let today = saved(&window);
    for (days, typed) in [
        (-3, "three days back"),
        (4000, "eleven years on"),
        (-9000, "long ago"),
    ] {
        set(days);
        window.write(&name, typed);
        window.saves(typed);
        // It is the program's own clock that was set.
        assert!((saved(&window) - today - days).abs() <= 1, "{typed}");
        window.screen.kill_last().expect("killed");
        assert_eq!(window.kept_name(), typed);

        // Killed, and taken up under another clock again.
        set(-days);
        start(&mut window);
        window.press(&window.word("draft-go-on"));
        window.write(&window.word("draft-passphrase"), PASSPHRASE);
        window.press(&window.word("open"));
        window.node("heading", &window.prompt("page--contact"));
        assert_eq!(window.written(&name), typed);
        window.picture("clock");
    }
}

/// Another program, and another window, at the draft that is open.
#[test]
fn what_is_open_here_is_open_nowhere_else() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::open("en");
    window.begin_draft();
    let name = window.prompt("name");
    window.write(&name, "Ingrid");
    window.saves("Ingrid");
    let id = window.draft_id();
    std::fs::write(window.screen.home().join("passphrase"), PASSPHRASE).expect("written");
    let by = ["--passphrase-file", "passphrase"];
    let busy = "open in another window";
    let said = refused(&mut window.cli(&["draft", "delete", &id]));
    assert!(said.contains(busy), "{said}");
    let keep = [&["draft", "keep", &id, "--until", "2999-01-01"][..], &by].concat();
    let said = refused(&mut window.cli(&keep));
    assert!(said.contains(busy), "{said}");
    // A copy of it may go elsewhere: of what is on the disk.
    let export = [
        "draft",
        "export",
        &id,
        "out.tocsin-draft",
        "--file-passphrase-file",
        "passphrase",
    ];
    succeed(&mut window.cli(&[&export[..], &by].concat()));

    // Of two windows one has it.
    let mut second = window.tocsin();
    window.screen.run_beside(&mut second).expect("tocsin");
    wait_for("the second window", Duration::from_secs(20), || {
        let title = window.word("welcome-title");
        window
            .reader
            .nodes()
            .into_iter()
            .find(|node| node.name == title)
    })
    .expect("a second window");
    window.press(&window.word("draft-go-on"));
    window.write(&window.word("draft-passphrase"), PASSPHRASE);
    window.press(&window.word("open"));
    let said = window.program.plain("store-busy", &Args::new());
    wait_for("that it is open elsewhere", Duration::from_secs(20), || {
        window
            .reader
            .nodes()
            .into_iter()
            .find(|node| node.name.contains(&said))
    })
    .expect("told");
    window.picture("busy");
    window.screen.kill_last().expect("killed");

    // The first one goes on.
    window.write(&name, "Ingrid Sandahl");
    window.saves("Ingrid Sandahl");
    window.screen.kill_last().expect("killed");
    assert_eq!(window.kept_name(), "Ingrid Sandahl");
}

/// A real Secret Service that goes away while a draft is written, and before one is begun.
#[test]
fn a_keyring_that_goes_away_costs_nothing() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let screen = Screen::without_services(1280, 900).expect("screen");
    let mut window = Window::on(screen, "en");
    let unlock = |window: &Window| {
        let daemon = unlocked(|daemon| {
            window.screen.apply(daemon);
        });
        let daemon = daemon.expect("gnome-keyring-daemon; tests/run installs it");
        let there = || secrets(window.screen.session_bus());
        wait_for("the keyring", Duration::from_secs(20), there).expect("unlocked");
        daemon
    };
    let end = |mut daemon: Child| {
        daemon.kill().expect("killed");
        daemon.wait().expect("gone");
    };
    // In the system's places, as only a folder that is not carried around has a keyring.
    let places = |window: &mut Window| {
        let mut tocsin = Command::new(program("tocsin"));
        tocsin.args(["--lang", window.lang]);
        for place in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            tocsin.env_remove(place);
        }
        window.screen.run_beside(&mut tocsin).expect("tocsin");
        window.node("heading", &window.word("welcome-title"));
        window.park();
    };
    let dirs = Dirs::portable(window.screen.home().join(".local/share/tocsin"));
    let saved = |dirs: &Dirs| list(dirs, true).0.first().map(|draft| draft.saved);
    let saves = |what: &str, before| {
        wait_for(what, Duration::from_secs(20), || {
            (saved(&dirs) > before).then_some(())
        })
        .expect("saved");
    };

    let daemon = unlock(&window);
    places(&mut window);
    window.press(&window.word("welcome-example-try"));
    window.press(&window.prompt("form--incident"));
    window.node("heading", &window.prompt("page--contact"));
    let name = window.prompt("name");
    window.write(&name, "Ingrid");
    saves("the name", None);
    end(daemon);
    let before = saved(&dirs);
    window.write(&name, "Ingrid Sandahl");
    saves("without the keyring", before);
    window.screen.kill_last().expect("killed");

    // Its key is out of reach: that is told, and the draft stays.
    places(&mut window);
    window.press(&window.word("draft-go-on"));
    let refusal = window.word("store-keyring");
    let begins = refusal.split(['{', '\u{2068}']).next().unwrap_or_default();
    wait_for("that the keyring is gone", Duration::from_secs(20), || {
        let nodes = window.reader.nodes().into_iter();
        nodes
            .map(|node| node.name)
            .find(|said| said.starts_with(begins))
    })
    .expect("told");
    window.picture("no-keyring");
    let daemon = unlock(&window);
    window.press(&window.word("draft-go-on"));
    window.node("heading", &window.prompt("page--contact"));
    assert_eq!(window.written(&name), "Ingrid Sandahl");
    window.screen.kill_last().expect("killed");

    // Gone before a draft is begun: a passphrase is asked for instead.
    places(&mut window);
    end(daemon);
    window.press(&window.word("welcome-example-try"));
    window.press(&window.prompt("form--incident"));
    window.node("heading", &window.prompt("page--contact"));
    window.protect(PASSPHRASE);
    window.write(&name, "Berta");
    wait_for("the second draft", Duration::from_secs(20), || {
        let drafts = list(&dirs, false).0;
        let asks = drafts.iter().filter(|draft| draft.needs_passphrase);
        let open = |id: &str| DraftFile::peek(&dirs, id, Some(PASSPHRASE), None).ok();
        asks.filter_map(|draft| open(&draft.id))
            .find(|draft| name_in(draft) == "Berta")
    })
    .expect("saved");
}
