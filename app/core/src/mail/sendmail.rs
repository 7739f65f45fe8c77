//! The local `sendmail` program: any of the family (Postfix, Exim, msmtp, OpenSMTPD …) understands `-i -f FROM -- TO…`.
//!
//! No shell. The mail goes to its standard input with the line ends of local programs (LF): several of
//! them double the CR otherwise. What has been handed over is the program's to deliver.

use super::source::Source;
use super::{
    Accepted, Letter, Phase, SendProblem, SendRefusal, Step, Watch, printable, system_words, thread,
};
use crate::job::Progress;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdin, Command, Stdio};
use std::time::Duration;

/// Between two looks at the program and at cancel.
const SLICE: Duration = Duration::from_millis(50);

/// Whether the program is there and can be started; it is not started.
pub fn test(program: &Path) -> Result<(), SendRefusal> {
    let absent = |words: String| {
        let problem = SendProblem::Program(None, words);
        SendRefusal::new(Phase::Connect, problem, &program.to_string_lossy())
    };
    let found = std::fs::metadata(program).map_err(|e| absent(system_words(&e)))?;
    if !found.is_file() || !is_executable(&found) {
        return Err(absent(system_words(
            &std::io::ErrorKind::PermissionDenied.into(),
        )));
    }
    Ok(())
}

#[cfg(unix)]
fn is_executable(file: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &std::fs::Metadata) -> bool {
    true
}

/// Hands a mail to `program`, which takes it for everyone or for nobody.
pub fn send(
    program: &Path,
    letter: Letter<'_>,
    progress: &Progress,
    watch: &mut Watch<'_>,
) -> Result<Accepted, SendRefusal> {
    let mut phase = Phase::Connect;
    run(program, letter, progress, watch, &mut phase)
        .map_err(|problem| SendRefusal::new(phase, problem, &program.to_string_lossy()))
}

fn run(
    program: &Path,
    letter: Letter<'_>,
    progress: &Progress,
    watch: &mut Watch<'_>,
    phase: &mut Phase,
) -> Result<Accepted, SendProblem> {
    let source = Source::open(letter.eml)?;
    let from = super::smtp::address(letter.from)?;
    let to = letter
        .to
        .iter()
        .map(|to| super::smtp::address(to))
        .collect::<Result<Vec<_>, _>>()?;
    if to.is_empty() {
        return Err(SendProblem::NoRecipients);
    }
    progress.total(source.size);
    let mut command = Command::new(program);
    command
        .args(["-i", "-f"])
        .arg(&from)
        .arg("--")
        .args(to.iter().map(ToString::to_string));
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    own_group(&mut command);
    watch(Step::Content)?;
    let mut child = command
        .spawn()
        .map_err(|e| SendProblem::Program(None, system_words(&e)))?;

    *phase = Phase::Data;
    let words = child
        .stderr
        .take()
        .map(|stderr| thread("sendmail-words", move || first_line(stderr)));
    let no_thread = |e: std::io::Error| SendProblem::Program(None, system_words(&e));
    let words = words.transpose().map_err(no_thread)?;
    let stdin = child.stdin.take().ok_or(SendProblem::Closed)?;
    let feeding = progress.clone();
    let feeder =
        thread("sendmail-feed", move || feed(source, stdin, &feeding)).map_err(no_thread)?;

    // The end of its input means the end of the mail to the program: whatever goes wrong before, it is ended
    // first and its input closed then.
    while !feeder.is_finished() {
        if progress.check().is_err() {
            end(&mut child);
            break;
        }
        std::thread::sleep(SLICE);
    }
    let fed = feeder.join().map_err(|_| SendProblem::Closed)?;
    if fed.is_ok() {
        *phase = Phase::AfterDot;
    }
    if progress.check().is_err() {
        end(&mut child);
        return Err(SendProblem::Cancelled);
    }
    match fed {
        Ok(()) => {}
        // It no longer reads: its exit says why.
        Err((_, SendProblem::Closed)) => {}
        Err((_stdin, problem)) => {
            end(&mut child);
            return Err(problem);
        }
    }
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => {}
            Err(e) => return Err(SendProblem::Program(None, system_words(&e))),
        }
        if progress.check().is_err() {
            end(&mut child);
            return Err(SendProblem::Cancelled);
        }
        std::thread::sleep(SLICE);
    };
    let words = words
        .and_then(|thread| thread.join().ok())
        .unwrap_or_default();
    if status.success() && *phase == Phase::AfterDot {
        return Ok(Accepted { reply: words });
    }
    if status.code().is_some() {
        // It said no by itself (sysexits.h): nothing was taken.
        *phase = Phase::Data;
    }
    Err(SendProblem::Program(status.code(), words))
}

/// Writes the mail and closes the input; gives the input back, still open, when that fails.
fn feed(
    mut source: Source,
    mut stdin: ChildStdin,
    progress: &Progress,
) -> Result<(), (ChildStdin, SendProblem)> {
    let mut local = Vec::new();
    let fed = source.each(false, |piece, octets| {
        local.clear();
        local.extend(piece.iter().filter(|b| **b != b'\r'));
        stdin.write_all(&local).map_err(|_| SendProblem::Closed)?;
        progress.advance(octets).map_err(|_| SendProblem::Cancelled)
    });
    fed.map_err(|problem| (stdin, problem))
}

/// The first line of what the program complains; the rest is read and forgotten.
fn first_line(mut stderr: ChildStderr) -> String {
    let mut words = Vec::new();
    let _ = stderr.by_ref().take(4096).read_to_end(&mut words);
    let _ = std::io::copy(&mut stderr, &mut std::io::sink());
    let words = String::from_utf8_lossy(&words);
    printable(
        words
            .lines()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default(),
    )
}

/// Ends the program and, on Unix, whatever it started.
pub(super) fn end(child: &mut Child) {
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    );
    let _ = child.kill();
    let _ = child.wait();
}

/// Gives the program a process group of its own, so that [`end`] reaches what it starts.
pub(crate) fn own_group(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

#[cfg(test)]
mod tests;
