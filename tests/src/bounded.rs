//! Running a program within bounds that the operating system keeps, and what it took.

use crate::command::inside;
use crate::peak::{self, Run};
use std::io::{Read, Seek};
use std::process::Command;

/// Most octets of data that a program may hold.
pub const MEMORY: u64 = 256 * 1024 * 1024;
/// Octets of the stack: that of a thread on many systems.
const STACK: u64 = 2 * 1024 * 1024;
/// Seconds of processor time after which a program is ended: it hangs. What it should take is less, and is no matter for
/// a test that has to pass on a busy computer as well.
const SECONDS: u64 = 20;

/// What a run said and took.
#[derive(Debug)]
pub struct Said {
    /// Time, memory and status.
    pub run: Run,
    /// All of its output.
    pub stdout: String,
    /// All of its errors.
    pub stderr: String,
}

impl Said {
    /// Why the end is none that a refusal or a success may have: a signal, a panic, words of the inside.
    pub fn wrong(&self) -> Option<String> {
        let all = format!("{}{}", self.stdout, self.stderr);
        let traces = ["panicked", "RUST_BACKTRACE", "memory allocation", "Error {"];
        let trace = traces.into_iter().find(|trace| all.contains(trace));
        match (self.run.status.code(), trace) {
            (Some(0 | 1), None) if self.run.status.success() || !self.stderr.trim().is_empty() => {
                None
            }
            (Some(0 | 1), None) => Some("refused without a word".to_owned()),
            (Some(0 | 1), Some(trace)) => Some(format!("says {trace}")),
            _ => Some(format!("ended with {}", self.run.status)),
        }
    }
}

/// Runs a command to its end within 256 MiB and a small stack.
pub fn run(command: &Command) -> Result<Said, String> {
    let told = |e: std::io::Error| format!("{command:?}: {e}");
    let mut bounded = Command::new("sh");
    let limits = format!(
        "ulimit -d {} && ulimit -s {} && ulimit -t {SECONDS} && exec \"$@\"",
        MEMORY / 1024,
        STACK / 1024
    );
    bounded.args(["-c", &limits, "sh"]);
    let mut bounded = inside(bounded, command);
    let (mut stdout, mut stderr) = (
        tempfile::tempfile().map_err(told)?,
        tempfile::tempfile().map_err(told)?,
    );
    bounded
        .stdout(stdout.try_clone().map_err(told)?)
        .stderr(stderr.try_clone().map_err(told)?);
    let run = peak::measure(&mut bounded)?;
    let text = |file: &mut std::fs::File| {
        let mut bytes = Vec::new();
        file.rewind()
            .and_then(|()| file.read_to_end(&mut bytes))
            .map_err(told)?;
        String::from_utf8(bytes).map_err(|e| format!("{command:?}: {e}"))
    };
    Ok(Said {
        run,
        stdout: text(&mut stdout)?,
        stderr: text(&mut stderr)?,
    })
}
