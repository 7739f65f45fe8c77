//! Starting another program of this machine for the person at it: by an argument vector, never through a shell.

pub mod places;
pub mod reveal;

use crate::job::Progress;
use crate::mail::sendmail::own_group;
use crate::mail::{system_words, thread};
use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a program is looked at: one that cannot do what it is asked mostly says so at once.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// Between two looks.
const SLICE: Duration = Duration::from_millis(20);

/// Why a program does not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// It could not be started: the system's words.
    NotStarted(String),
    /// It ended with an error: its exit status, or the signal that ended it.
    Ended(String),
}

/// Starts a program, which goes on when this one ends. Fails when it cannot be started, or ends with an error within
/// `patience`. One that is still running then, or has ended well, may have done what it was asked or not.
pub fn start(argv: &[OsString], patience: Duration, progress: &Progress) -> Result<(), Stopped> {
    let not_started = |e: std::io::Error| Stopped::NotStarted(system_words(&e));
    let nothing = || not_started(std::io::ErrorKind::NotFound.into());
    let (program, arguments) = argv.split_first().ok_or_else(nothing)?;
    let mut command = Command::new(program);
    command.args(arguments);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    own_group(&mut command);
    let mut child = command.spawn().map_err(not_started)?;
    let begun = Instant::now();
    while begun.elapsed() < patience && progress.check().is_ok() {
        match child.try_wait().map_err(not_started)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => {
                let code = status.code().map(|code| code.to_string());
                return Err(Stopped::Ended(code.unwrap_or_else(|| status.to_string())));
            }
            None => std::thread::sleep(SLICE),
        }
    }
    // Whose end nobody waits for stays in the system's table. Where no thread can be made, until this program ends.
    let _ = thread("started", move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests;
