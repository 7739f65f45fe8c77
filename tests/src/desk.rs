//! A reporter at a terminal: a data folder of their own, the example's answers, a passphrase, an account.

use crate::command::{cli, succeed};
use crate::screen::program;
use crate::script::Scripted;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The passphrase, as the file `passphrase` of a desk has it.
pub const PASSPHRASE: &str = "correct horse battery";

/// A folder in which `tocsin-cli` is run; its data is in `data`.
pub struct Desk(tempfile::TempDir);

impl Desk {
    /// With `passphrase`, `answers.json`, and the same answers but for one in `changed.json`.
    pub fn new() -> Result<Desk, String> {
        let desk = Desk::empty()?;
        let write = |name: &str, text: String| {
            std::fs::write(desk.at(name), text).map_err(|e| format!("{name}: {e}"))
        };
        write("passphrase", format!("{PASSPHRASE}\n"))?;
        let answers = examples().join("xyz-cert-answers.json");
        let answers = std::fs::read(answers).map_err(|e| e.to_string())?;
        let mut answers: Value = serde_json::from_slice(&answers).map_err(|e| e.to_string())?;
        write("answers.json", answers.to_string())?;
        if let Some(name) = answers.pointer_mut("/answers/name") {
            *name = json!("Berta Ohlsson");
        }
        write("changed.json", answers.to_string())?;
        Ok(desk)
    }

    fn empty() -> Result<Desk, String> {
        let program = program("tocsin-cli");
        let target = program.ancestors().nth(2).unwrap_or(Path::new("target"));
        let target = target.join("tmp");
        std::fs::create_dir_all(&target).map_err(|e| e.to_string())?;
        tempfile::tempdir_in(target)
            .map(Desk)
            .map_err(|e| e.to_string())
    }

    /// Another that is the same, octet for octet.
    pub fn copy(&self) -> Result<Desk, String> {
        let copy = Desk::empty()?;
        let mut cp = Command::new("cp");
        succeed(cp.arg("-a").arg(self.at(".")).arg(copy.0.path()));
        Ok(copy)
    }

    /// The path of a file.
    pub fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// `tocsin-cli`, to be run here.
    pub fn cli(&self, arguments: &[&str]) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    /// What a command lists, from its JSON.
    pub fn listing(&self, arguments: &[&str]) -> Vec<Value> {
        let output = succeed(self.cli(arguments).arg("--json"));
        serde_json::from_slice(&output.stdout).unwrap_or_default()
    }

    /// The account `work` sends through this server from now on.
    pub fn through(&self, server: &Scripted) {
        let port = server.port.to_string();
        let mut add = self.cli(&["account", "add", "work", "--from", "admin@site.example"]);
        add.args(["--host", "127.0.0.1", "--security", "none", "--port", &port]);
        succeed(&mut add);
    }

    /// The account leads to this server from now on; what is known of its mails stays.
    pub fn to(&self, server: &Scripted) {
        let settings = self.at("data/settings.toml");
        let text = std::fs::read_to_string(&settings).unwrap_or_default();
        let line = |line: &str| match line.starts_with("port = ") {
            true => format!("port = {}\n", server.port),
            false => format!("{line}\n"),
        };
        let text: String = text.lines().map(line).collect();
        if let Err(e) = std::fs::write(&settings, text) {
            panic!("{}: {e}", settings.display());
        }
    }

    /// A report of these answers that is sent.
    pub fn report(&self, answers: &str, more: &[&str]) -> Command {
        let mut report = self.cli(&["report", "example", "--answers", answers, "--send"]);
        report.args(["--passphrase-file", "passphrase"]).args(more);
        report
    }

    /// What `outbox list` lists.
    pub fn outbox(&self) -> Vec<Value> {
        self.listing(&["outbox", "list"])
    }
}

/// The folder of the example.
pub fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// The Message-ID of a mail; empty without one.
pub fn message_id(mail: &str) -> &str {
    let mut lines = mail.lines();
    let id = lines.find_map(|line| line.strip_prefix("Message-ID: "));
    id.unwrap_or_default()
}
