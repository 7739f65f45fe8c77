//! Running a program to its end, and what its end must look like.

use crate::screen::program;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// `tocsin-cli` in a language, with a data folder of its own and nobody at its standard input.
pub fn cli(data: &Path, lang: &str) -> Command {
    let mut command = Command::new(program("tocsin-cli"));
    command.arg("--data-dir").arg(data);
    command.args(["--lang", lang]).stdin(Stdio::null());
    command
}

/// Has `outer`, a program that starts another, start this one: with its arguments, in its environment and folder.
pub fn inside(mut outer: Command, inner: &Command) -> Command {
    outer.arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    if let Some(folder) = inner.get_current_dir() {
        outer.current_dir(folder);
    }
    outer.stdin(Stdio::null());
    outer
}

/// Runs what must succeed.
pub fn succeed(command: &mut Command) -> Output {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{said}");
    output
}

/// Runs what must be refused: exit 1, one sentence without a trace of the inside, and gives the sentence.
pub fn refused(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{command:?}\n{said}");
    assert!(!said.trim().is_empty(), "{command:?} said nothing");
    for trace in ["panicked", "RUST_BACKTRACE", "⟦", "Error {", "src/"] {
        assert!(!said.contains(trace), "{command:?} said {trace}: {said}");
    }
    said
}
