//! Where hostile input is handed to the program, and what came of it is written down.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::published::Files;
use tocsin_tests::bounded::{self, MEMORY, Said};
use tocsin_tests::screen::program;

pub const FORM: &str = "forms/incident.toml";
pub const TEAM: &str = "team.toml";
/// Expected of what is no mistake.
pub const PASSES: &str = "passes";

/// What is put into the example team's folder in the place of a file.
pub type Change<'a> = (&'a str, Vec<u8>);

/// A table of cases: each line is told, each that is wrong is kept to the end.
pub struct Desk {
    folder: tempfile::TempDir,
    example: Files,
    count: usize,
    wrong: Vec<String>,
}

impl Desk {
    pub fn new() -> Desk {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        let mut example = Files::new();
        read(&examples().join("xyz-cert"), "", &mut example);
        Desk {
            folder,
            example,
            count: 0,
            wrong: Vec::new(),
        }
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file of the example.
    pub fn example(&self, path: &str) -> String {
        String::from_utf8(self.example[path].clone()).expect("text")
    }

    /// The program, with a memory of its own.
    pub fn cli(&self) -> Command {
        let mut command = Command::new(program("tocsin-cli"));
        command
            .arg("--data-dir")
            .arg(self.at(&format!("data-{}", self.count)))
            .args(["--lang", "en"]);
        command
    }

    /// The example's folder, where anything can be done to it.
    pub fn fresh(&mut self) -> PathBuf {
        self.count += 1;
        let dir = self.at(&format!("team-{}", self.count));
        write(&dir, &self.example);
        dir
    }

    /// Checks the example with these files changed: its author is told this code. Who is shown it all the same, and fills
    /// in its form, is refused or served, within the same bounds.
    pub fn check(&mut self, name: &str, code: &str, changes: &[Change]) {
        let dir = self.fresh();
        for (path, bytes) in changes {
            let path = dir.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
            std::fs::write(path, bytes).expect("file");
        }
        self.check_folder(name, code, &dir);
        let mut files = self.example.clone();
        files.extend(
            changes
                .iter()
                .map(|(path, bytes)| ((*path).to_owned(), bytes.clone())),
        );
        self.publish(name, files);
        std::fs::remove_dir_all(dir).expect("folder");
    }

    /// Checks a folder: its author is told this code.
    pub fn check_folder(&mut self, name: &str, code: &str, dir: &Path) {
        let mut command = self.cli();
        command.args(["team", "check", "--strict"]).arg(dir);
        self.refused(name, code, &command);
    }

    /// A command that is refused with these words, such as the code of a finding.
    pub fn refused(&mut self, name: &str, expected: &str, command: &Command) {
        assert!(!expected.is_empty(), "{name}: anything would do");
        let Some(said) = self.run(name, expected, command) else {
            return;
        };
        let as_expected = match expected {
            PASSES => said.run.status.success(),
            words => {
                let told = &said.stderr;
                // What is found many times is told once, by a code of its own.
                let once = match words {
                    "text-unwritten" => "texts-unwritten",
                    "section-missing" => "sections-missing",
                    words => words,
                };
                let is_told = told.contains(words) || told.contains(once);
                !said.run.status.success() && is_told && !told.contains('⟦')
            }
        };
        if !as_expected {
            let codes = codes(&said.stderr);
            let told: String = said.stderr.chars().take(600).collect();
            self.wrong.push(format!(
                "{name}: not {expected}, but {codes:?} {}\n{told}",
                said.run.status
            ));
        }
    }

    /// Signs the example with these files changed, and makes a report from answers to its form.
    pub fn answered(&mut self, name: &str, expected: &str, changes: &[Change], answers: &str) {
        self.count += 1;
        let mut files = self.example.clone();
        let changes = changes.iter().cloned();
        files.extend(changes.map(|(path, bytes)| (path.to_owned(), bytes)));
        let (file, sealed) = (self.at("answers.json"), self.at("out.eml"));
        let bundle = self.sign(files).expect("a bundle");
        std::fs::write(&file, answers).expect("answers");
        let mut command = self.cli();
        command.arg("report").arg(bundle).arg("--accept-unchecked");
        command.arg("--answers").arg(file);
        command.arg("--save").arg(&sealed).arg("--force");
        self.refused(name, expected, &command);
    }

    fn sign(&self, files: Files) -> Option<PathBuf> {
        let secret =
            std::fs::read(examples().join("xyz-cert-secret.asc")).expect("the example's key");
        let at = "2026-11-01T00:00:00Z".parse().expect("a time");
        let bundle = self.at("hostile.tocsin");
        std::fs::write(
            &bundle,
            sign::sign(files, sign::By::Secret(&secret, None), at).ok()?,
        )
        .expect("bundle");
        Some(bundle)
    }

    /// Signs what no check would let pass, and lets a reporter meet it.
    fn publish(&mut self, name: &str, files: Files) {
        let Some(bundle) = self.sign(files) else {
            return;
        };
        let sheet = self.at("sheet.txt");
        let mut show = self.cli();
        show.arg("show").arg(&bundle);
        let shown = self.run(name, "show", &show);
        if !shown.is_some_and(|said| said.run.status.success()) {
            return;
        }
        for step in ["fill anew", "fill again"] {
            let mut fill = self.cli();
            fill.arg("fill")
                .arg(&bundle)
                .arg(&sheet)
                .args(["--form", "incident", "--no-editor"]);
            self.run(name, step, &fill);
        }
        std::fs::remove_file(sheet).ok();
    }

    /// Runs a command and tells what it took: its status, milliseconds of processor time, the most memory.
    pub fn run(&mut self, name: &str, what: &str, command: &Command) -> Option<Said> {
        let said = match bounded::run(command) {
            Ok(said) => said,
            Err(wrong) => {
                self.wrong.push(format!("{name}: {what}: {wrong}"));
                return None;
            }
        };
        let mib = said.run.memory as f64 / 1024.0 / 1024.0;
        println!(
            "{name:50} {what:24} {:>3} {:>6} ms {mib:>6.1} MiB",
            said.run.status.code().unwrap_or(-1),
            said.run.busy.as_millis()
        );
        let hidden = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}' | '\u{2066}'..='\u{2069}' | '\u{1b}');
        let raw = said.stderr.chars().chain(said.stdout.chars()).find(hidden);
        if let Some(why) = said.wrong().or(raw.map(|c| format!("prints {c:?}"))) {
            let told: String = said.stderr.chars().take(600).collect();
            self.wrong.push(format!("{name}: {what}: {why}\n{told}"));
        }
        if said.run.memory > MEMORY {
            self.wrong.push(format!("{name}: {what}: {mib} MiB"));
        }
        Some(said)
    }

    /// Fails with everything that was wrong.
    pub fn done(self) {
        assert!(
            self.count > 0 && self.wrong.is_empty(),
            "{}",
            self.wrong.join("\n\n")
        );
    }
}

/// Codes of the findings in what was said.
fn codes(said: &str) -> BTreeSet<&str> {
    let lines = said.lines().filter_map(|line| {
        let (_, rest) = line
            .split_once("error[")
            .or_else(|| line.split_once("warning["))?;
        rest.split_once(']').map(|(code, _)| code)
    });
    lines.collect()
}

pub fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

fn read(dir: &Path, prefix: &str, files: &mut Files) {
    for entry in std::fs::read_dir(dir).expect("folder") {
        let entry = entry.expect("entry");
        let name = format!("{prefix}{}", entry.file_name().to_str().expect("text"));
        match entry.path().is_dir() {
            true => read(&entry.path(), &format!("{name}/"), files),
            false => drop(files.insert(name, std::fs::read(entry.path()).expect("file"))),
        }
    }
}

fn write(dir: &Path, files: &Files) {
    for (path, bytes) in files {
        let path = dir.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, bytes).expect("file");
    }
}

/// A form of one page with these fields, `a` among them.
pub fn form(fields: &str) -> Vec<u8> {
    pages("a", fields).into_bytes()
}

/// A form of one page with these fields on it, told by their IDs.
pub fn pages(ids: &str, fields: &str) -> String {
    let ids: Vec<String> = ids.split_whitespace().map(|id| format!("{id:?}")).collect();
    format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [{}] }}]\n[field]\n{fields}\n",
        ids.join(", ")
    )
}

/// As many as that, one after the other.
pub fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}
