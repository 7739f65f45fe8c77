//! The table of everything hostile that is handed to the program: a row each, with its class, what it was, what came of it,
//! and what that took. Each row is one run of the real program, with 256 MiB of data and a small stack, in a room without a
//! network where each attempt to reach one is counted.
//!
//! Expected of each: it ends with 0, 1 or 2; what refuses says so in a sentence that names the place, without a trace of the
//! inside and without a character that acts on a terminal; it takes at most 2 s of processor time (three times that is let
//! pass here, for a busy computer). `--nocapture` prints the table.

mod addresses;
mod answers;
mod bundles;
mod certs;
mod evidence;
mod exported;
mod kept;
mod received;
mod sealed;
mod servers;
mod signers;
mod texts;
mod zip;

use crate::desk::examples;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::container::Container;
use tocsin_form_schema::published::Files;
use tocsin_tests::bounded::{self, MEMORY};
use tocsin_tests::command::{cli, inside};

/// Processor time that a row may take: three times what it should.
const MOST: Duration = Duration::from_secs(6);
/// Rows that there are at least.
const ROWS: usize = 400;

/// How a run should end.
#[derive(Clone, Copy, Debug)]
enum Is<'a> {
    /// Refused, in words that have this in them.
    Refused(&'a str),
    /// Served, in words, on either side, that have this in them.
    Served(&'a str),
    /// Refused or served.
    Either,
}

struct Row {
    class: &'static str,
    input: String,
    outcome: String,
    busy: Duration,
    memory: u64,
}

/// A room without a network: even this computer cannot be reached in it.
struct Room(Child);

impl Room {
    fn new() -> Room {
        let mut unshare = Command::new("unshare");
        unshare.args(["--map-root-user", "--net", "sleep", "3600"]);
        let room = unshare.stdin(Stdio::null()).spawn().expect("unshare");
        let own = std::fs::read_link("/proc/self/ns/net").expect("a network");
        let its = format!("/proc/{}/ns/net", room.id());
        for _ in 0..1000 {
            match std::fs::read_link(&its) {
                Ok(its) if its != own => return Room(room),
                _ => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        panic!("no room without a network");
    }

    fn enter(&self, command: &Command) -> Command {
        let mut nsenter = Command::new("nsenter");
        let room = self.0.id().to_string();
        nsenter.args([
            "--user",
            "--net",
            "--preserve-credentials",
            "--target",
            &room,
            "--",
        ]);
        inside(nsenter, command)
    }

    /// How often somebody tried to leave it: each has found no route.
    fn attempts(&self) -> u64 {
        let read = |name| {
            let path = format!("/proc/{}/net/{name}", self.0.id());
            std::fs::read_to_string(path).expect("counters")
        };
        let counts = |name: &str| matches!(name, "OutNoRoutes" | "ActiveOpens" | "OutRequests");
        let snmp = read("snmp");
        let lines: Vec<&str> = snmp.lines().collect();
        // A line of names, and the line of their numbers.
        let pairs = lines.chunks_exact(2).flat_map(|two| {
            let [names, numbers] = [two[0], two[1]].map(str::split_whitespace);
            names.zip(numbers)
        });
        let found = pairs.filter(|(name, _)| counts(name));
        let all: u64 = found
            .filter_map(|(_, count)| count.parse::<u64>().ok())
            .sum();
        let six = read("snmp6");
        let six = six
            .lines()
            .filter(|line| line.starts_with("Ip6OutNoRoutes"));
        all + six
            .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok())
            .sum::<u64>()
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where the rows are made and noted.
struct Table {
    folder: tempfile::TempDir,
    room: Room,
    count: AtomicUsize,
    rows: Mutex<Vec<Row>>,
    wrong: Mutex<Vec<String>>,
}

impl Table {
    fn new() -> Table {
        Table {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
            room: Room::new(),
            count: AtomicUsize::new(0),
            rows: Mutex::default(),
            wrong: Mutex::default(),
        }
    }

    /// A path that nothing else has.
    fn fresh(&self, name: &str) -> PathBuf {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.path().join(count.to_string());
        std::fs::create_dir(&folder).expect("folder");
        folder.join(name)
    }

    /// A file with these octets.
    fn file(&self, name: &str, octets: impl AsRef<[u8]>) -> PathBuf {
        let path = self.fresh(name);
        std::fs::write(&path, octets).expect("file");
        path
    }

    /// The program, with a memory of its own.
    fn cli(&self, arguments: &[&str]) -> Command {
        self.cli_in(&self.fresh("data"), arguments)
    }

    /// The program, with what it keeps in this folder.
    fn cli_in(&self, data: &Path, arguments: &[&str]) -> Command {
        let mut command = cli(data, "en");
        command.args(arguments);
        command
    }

    /// Runs a command in the room without a network.
    fn row(&self, class: &'static str, input: &str, is: Is, command: &Command) {
        self.outside(class, input, is, &self.room.enter(command));
    }

    /// Runs a command where it may speak to this computer.
    fn outside(&self, class: &'static str, input: &str, is: Is, command: &Command) {
        let complain = |why: String| {
            self.wrong
                .lock()
                .expect("no panic")
                .push(format!("{class}: {input}: {why}"));
        };
        let said = match bounded::run(command) {
            Ok(said) => said,
            Err(why) => return complain(why),
        };
        let status = said.run.status.code();
        let told = |text: &str| -> String { text.chars().take(1500).collect() };
        let both = || format!("{}{}", told(&said.stderr), told(&said.stdout));
        let ends = match is {
            Is::Refused(says) => status == Some(1) && said.stderr.contains(says),
            Is::Served(says) => {
                status == Some(0) && (said.stdout.contains(says) || said.stderr.contains(says))
            }
            Is::Either => matches!(status, Some(0 | 1)),
        };
        if !ends {
            complain(format!("not {is:?}, but {}: {}", said.run.status, both()));
        }
        if let Some(why) = said.wrong().filter(|_| status != Some(2)) {
            complain(format!("{why}: {}", both()));
        }
        let acts = |c: &char| {
            (c.is_control() && !matches!(c, '\n' | '\t'))
                || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        if let Some(c) = said.stderr.chars().chain(said.stdout.chars()).find(acts) {
            complain(format!("prints {c:?}: {}", both()));
        }
        for trace in ["⟦", "src/", ".rs:", "Err(", "Some("] {
            if said.stderr.contains(trace) {
                complain(format!("says {trace}: {}", both()));
            }
        }
        if said.run.busy > MOST {
            complain(format!("{} ms", said.run.busy.as_millis()));
        }
        if said.run.memory > MEMORY {
            complain(format!("{} MiB", said.run.memory >> 20));
        }
        let lines = said.stderr.lines().chain(said.stdout.lines());
        let first = lines
            .map(str::trim)
            .find(|line| !line.is_empty())
            .unwrap_or("nothing is said");
        let first = first.replace(&self.folder.path().display().to_string(), "…");
        let outcome = match status {
            Some(0) => format!("served: {first}"),
            Some(1) => format!("refused: {first}"),
            _ => format!("{}: {first}", said.run.status),
        };
        self.rows.lock().expect("no panic").push(Row {
            class,
            input: input.to_owned(),
            outcome,
            busy: said.run.busy,
            memory: said.run.memory,
        });
    }

    fn print(&self) {
        let rows = self.rows.lock().expect("no panic");
        let mut classes: BTreeMap<&str, (usize, Duration, u64)> = BTreeMap::new();
        let cut = |text: &str, most: usize| -> String {
            let visible = text.chars().map(|c| if c.is_control() { '·' } else { c });
            visible.take(most).collect()
        };
        let mut order: Vec<&Row> = rows.iter().collect();
        order.sort_by_key(|row| row.class);
        for row in order {
            let of = classes.entry(row.class).or_default();
            *of = (of.0 + 1, of.1.max(row.busy), of.2.max(row.memory));
            println!(
                "{:16} {:52} {:>5} ms {:>4} MiB  {}",
                row.class,
                cut(&row.input, 52),
                row.busy.as_millis(),
                row.memory >> 20,
                cut(&row.outcome, 120)
            );
        }
        for (class, (count, busy, memory)) in classes {
            let (busy, memory) = (busy.as_millis(), memory >> 20);
            println!("{class:16} {count:>4} rows, at most {busy:>5} ms, {memory:>4} MiB");
        }
        println!("all together     {:>4} rows", rows.len());
    }
}

/// What the rows are made of.
struct Stock {
    /// The example's files.
    example: Files,
    /// Its secret keys, for signing and for reports.
    secret: Vec<u8>,
    /// Answers to its form.
    answers: String,
}

impl Stock {
    fn new() -> Stock {
        let read = |name| std::fs::read(examples().join(name)).expect("the example");
        let bundle = Container::read(&read("xyz-cert.tocsin")).expect("the example");
        Stock {
            example: bundle.files().clone(),
            secret: read("xyz-cert-secret.asc"),
            answers: String::from_utf8(read("xyz-cert-answers.json")).expect("text"),
        }
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(self.example[path].clone()).expect("text")
    }

    /// The example's team and form in one language: a bundle that is quickly read.
    fn small(&self) -> Files {
        let mut files = self.example.clone();
        files.retain(|path, _| !path.starts_with("locales/") || path.starts_with("locales/en/"));
        files.retain(|path, _| !path.starts_with("MANIFEST"));
        let team = self.text("team.toml");
        let team = team.replacen(
            "languages = [\"en\", \"ar\", \"de\", \"fr\", \"he\", \"ja\"]",
            "languages = [\"en\"]",
            1,
        );
        let other = |line: &&str| {
            !["ar", "de", "fr", "he", "ja"]
                .iter()
                .any(|tag| line.starts_with(&format!("{tag} = ")))
        };
        let team: String = team
            .lines()
            .filter(other)
            .map(|line| format!("{line}\n"))
            .collect();
        files.insert("team.toml".to_owned(), team.into_bytes());
        files
    }

    /// Signs files with the example's key.
    fn sign(&self, files: Files) -> Vec<u8> {
        let at = "2026-11-01T00:00:00Z".parse().expect("a time");
        sign::sign(files, sign::By::Secret(&self.secret, None), at).expect("a bundle")
    }

    /// The small bundle with a file changed.
    fn with(&self, path: &str, octets: impl AsRef<[u8]>) -> Vec<u8> {
        let mut files = self.small();
        files.insert(path.to_owned(), octets.as_ref().to_vec());
        self.sign(files)
    }
}

fn key() -> PathBuf {
    examples().join("xyz-cert-secret.asc")
}

fn folder_of(path: &Path) -> &Path {
    path.parent().expect("a folder")
}

/// What makes rows.
type Class = fn(&Table, &Stock);

#[test]
fn table() {
    let (table, stock) = (Table::new(), Stock::new());
    let classes: [Class; 14] = [
        bundles::flipped,
        kept::all,
        bundles::repacked,
        received::plain,
        answers::all,
        texts::all,
        certs::all,
        evidence::all,
        sealed::all,
        exported::all,
        addresses::all,
        servers::all,
        signers::signatures,
        signers::versions,
    ];
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(class) = classes.get(next.fetch_add(1, Ordering::Relaxed)) {
            class(&table, &stock);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    table.print();
    let attempts = table.room.attempts();
    println!("attempts to reach a network: {attempts}");
    let wrong = table.wrong.lock().expect("no panic");
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
    assert_eq!(attempts, 0, "somebody was contacted");
    let rows = table.rows.lock().expect("no panic").len();
    assert!(rows >= ROWS, "{rows} rows");
}
