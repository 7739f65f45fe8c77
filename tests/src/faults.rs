//! A program whose system fails it at a chosen moment: `strace` kills it, or makes one of its calls fail.

use crate::command::inside;
use std::path::Path;
use std::process::Command;

/// What happens at a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The program is killed before the call does anything, as `kill -9` kills it.
    Kill,
    /// The call does nothing and fails with this error, such as `ENOSPC`.
    Fails(&'static str),
}

/// The same command, any thread of which meets the fault at its `nth` call of this name, from 1. Whether one did, the file
/// `told` says.
pub fn faulty(command: &Command, call: &str, nth: usize, fault: Fault, told: &Path) -> Command {
    let what = match fault {
        Fault::Kill => "signal=KILL".to_owned(),
        Fault::Fails(error) => format!("error={error}"),
    };
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e"]);
    strace.arg(format!("trace={call}")).arg("-o").arg(told);
    strace.args(["-e", &format!("inject={call}:{what}:when={nth}"), "--"]);
    inside(strace, command)
}

/// Whether the fault was met.
pub fn met(told: &Path) -> bool {
    let told = std::fs::read(told).unwrap_or_default();
    let told = String::from_utf8_lossy(&told);
    told.contains("(INJECTED)") || told.contains("+++ killed by SIGKILL +++")
}
