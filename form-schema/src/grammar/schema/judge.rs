//! A JSON Schema validator that is not ours: Python's `jsonschema`, in `target/peers/python`.

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

const SCRIPT: &str = "
import json, sys
from jsonschema import Draft7Validator
asked = json.load(sys.stdin)
Draft7Validator.check_schema(asked['schema'])
judge = Draft7Validator(asked['schema'])
def said(document):
    error = next(judge.iter_errors(document), None)
    return error and error.json_path + ': ' + error.message[:200]
json.dump([said(document) for document in asked['documents']], sys.stdout)
";

fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder = top.join("target/peers/python");
        let made = Command::new(top.join("tests/setup/python.sh"))
            .arg(&folder)
            .status()
            .unwrap();
        assert!(made.success(), "tests/setup/python.sh: {made}");
        folder.join("bin/python3")
    })
}

/// What is wrong with each document, if anything.
pub(crate) fn judge(schema: &Value, documents: &[Value]) -> Vec<Option<String>> {
    let mut python = Command::new(python())
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let asked = json!({ "schema": schema, "documents": documents }).to_string();
    let mut input = python.stdin.take().unwrap();
    input.write_all(asked.as_bytes()).unwrap();
    drop(input);
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", output.status);
    serde_json::from_slice(&output.stdout).unwrap()
}
