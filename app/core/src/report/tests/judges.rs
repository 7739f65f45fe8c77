//! Programs that are not ours and read a rendition: PyMISP, IntelMQ, `xmlschema`, `jsonschema`, Python's `csv`. One that
//! is missing is a failure.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A judge and the rendition that it reads.
#[derive(Clone, Copy, Debug)]
pub enum Judge {
    /// `report.xml`, both schemas, references to IDs included.
    Xml,
    /// `report.rfc8727.json`.
    Rfc8727,
    /// `report.misp.json`.
    Misp,
    /// `iocs.csv`.
    Iris,
    /// `intelmq.jsonl`.
    IntelMq,
}

impl Judge {
    /// What it says against each document: `ok` or one line.
    pub fn says(self, documents: &[Vec<u8>]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let paths: Vec<PathBuf> = (0..documents.len())
            .map(|n| folder.path().join(n.to_string()))
            .collect();
        for (path, bytes) in paths.iter().zip(documents) {
            std::fs::write(path, bytes).unwrap();
        }
        let python = python();
        let judges = top().join("tests/judges");
        let mut judge = match self {
            Judge::IntelMq => {
                let mut judge = Command::new(python.join("intelmq/bin/python3"));
                judge.arg(judges.join("events.py"));
                judge
            }
            other => {
                let mut judge = Command::new(python.join("bin/python3"));
                judge
                    .arg(judges.join("reports.py"))
                    .arg(format!("{other:?}").to_lowercase());
                judge
            }
        };
        let output = judge.args(&paths).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let said: Vec<String> = said.lines().map(str::to_owned).collect();
        assert_eq!(said.len(), documents.len(), "{said:?}");
        said
    }

    /// Fails with the first document that it does not take.
    pub fn accepts(self, documents: &[Vec<u8>]) {
        for (said, document) in self.says(documents).iter().zip(documents) {
            assert!(
                said == "ok",
                "{self:?}: {said}\n{:.20000}",
                String::from_utf8_lossy(document)
            );
        }
    }

    /// Fails when it takes a document in which something was replaced.
    pub fn rejects(self, document: &[u8], what: &str, by: &str) {
        let text = std::str::from_utf8(document).unwrap();
        assert!(text.contains(what), "{what:?} is not in {text}");
        let broken = text.replacen(what, by, 1).into_bytes();
        assert_ne!(self.says(&[broken]), ["ok"], "{what:?} as {by:?}");
    }
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of the Python environments.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let folder = top().join("target/peers/python");
        let made = Command::new(top().join("tests/setup/python.sh"))
            .arg(&folder)
            .status()
            .unwrap();
        assert!(made.success(), "tests/setup/python.sh: {made}");
        folder
    })
}
