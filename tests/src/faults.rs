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
    strace.args(["-f", "-y", "-qq", "-e"]);
    strace.arg(format!("trace={call}")).arg("-o").arg(told);
    strace.args(["-e", &format!("inject={call}:{what}:when={nth}"), "--"]);
    inside(strace, command)
}

/// What met the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// A call that changes what is on the disk.
    pub disk: bool,
    /// Words for the standard output or error: what was said is not known.
    pub words: bool,
}

/// What met the fault.
pub fn met(told: &Path) -> Met {
    let told = std::fs::read(told).unwrap_or_default();
    let told = String::from_utf8_lossy(&told);
    let injected = told.lines().filter(|line| line.ends_with("(INJECTED)"));
    let is_words = |line: &&str| ["write(1<", "write(2<"].iter().any(|w| line.contains(w));
    let (words, disk): (Vec<&str>, Vec<&str>) = injected.partition(is_words);
    Met {
        disk: !disk.is_empty() || told.contains("+++ killed by SIGKILL +++"),
        words: !words.is_empty(),
    }
}
