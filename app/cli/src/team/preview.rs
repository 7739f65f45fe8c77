//! `team preview`: starts the window's program, which lies beside this one, on a folder.

use crate::out::Out;
use crate::refuse::Refused;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs the command: ends when the window does, and with its status; the window ends when this does.
pub fn run(dir: &Path, out: &Out) -> Result<(), Refused> {
    let program = beside();
    if !program.is_file() {
        let shown = program.display().to_string();
        return Err(Refused::new("cli-no-window", &[("path", &shown)]));
    }
    // Nothing else that was said here concerns a window that keeps nothing.
    let mut window = Command::new(&program);
    window.args([
        "--lang",
        &out.context.lang.tag(),
        "--with-input",
        "--preview",
    ]);
    let started = window.arg(dir).stdin(Stdio::piped()).spawn();
    let mut started = started.map_err(|e| Refused::file(&program, &e))?;
    // The window closes when the other end of this pipe does: also when this program is killed.
    let pipe = started.stdin.take();
    let ended = started.wait();
    drop(pipe);
    match ended.map_err(|e| Refused::file(&program, &e))?.code() {
        Some(0) => Ok(()),
        // Without a status it was ended from outside.
        code => Err(Refused::Ended(
            code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1),
        )),
    }
}

/// Where the window's program is installed.
fn beside() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    own.with_file_name(format!("tocsin{EXE_SUFFIX}"))
}
