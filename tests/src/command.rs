//! Running a program to its end, and what its end must look like.

use std::process::{Command, Output};

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
