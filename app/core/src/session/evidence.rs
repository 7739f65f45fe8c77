//! Files that are to go along with a report: looked at when they are added, read when it is prepared and sealed.

use super::refusal::SessionRefusal;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::metadata;
use crate::openpgp::seal::{EvidenceProblem, SealRefusal, modified};
use std::path::{Path, PathBuf};
use tocsin_form_schema::answers::Attachment;

/// Looks at files: each as it is now, none twice, within the field's bounds (files, octets). `there` are those that
/// the field has already; `added` is now, RFC 3339.
pub fn look(
    paths: &[PathBuf],
    there: &[Attachment],
    most: (u32, u64),
    added: &str,
    progress: &Progress,
) -> Result<Vec<Attachment>, Refusal> {
    let mut found: Vec<Attachment> = Vec::new();
    for path in paths {
        progress.check()?;
        let file = look_at(path, added)?;
        if !there.iter().chain(&found).any(|f| f.path == file.path) {
            found.push(file);
        }
    }
    let (most_files, most_octets) = most;
    if there.len() + found.len() > usize::try_from(most_files).unwrap_or(usize::MAX) {
        return Err(SessionRefusal::TooManyFiles(most_files).into());
    }
    let size = there
        .iter()
        .chain(&found)
        .map(|f| f.size)
        .fold(0, u64::saturating_add);
    if size > most_octets {
        return Err(SessionRefusal::TooMuchEvidence {
            size,
            most: most_octets,
        }
        .into());
    }
    Ok(found)
}

/// A file as it is now; its octets are read when the report is prepared. Its ID is given when it is added.
fn look_at(path: &Path, added: &str) -> Result<Attachment, Refusal> {
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned();
    let refuse = |problem| SealRefusal::Evidence {
        name: name.clone(),
        problem,
    };
    let kind = std::fs::metadata(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => refuse(EvidenceProblem::Missing),
        _ => refuse(EvidenceProblem::Unreadable(e.to_string())),
    })?;
    if kind.is_dir() {
        return Err(refuse(EvidenceProblem::Folder).into());
    }
    if !kind.is_file() {
        return Err(refuse(EvidenceProblem::NotAFile).into());
    }
    let says = metadata::of_file(path, kind.len());
    let absolute = std::path::absolute(path)
        .map_err(|e| refuse(EvidenceProblem::Unreadable(e.to_string())))?;
    let text = absolute
        .to_str()
        .ok_or_else(|| SessionRefusal::PathNotText(name.clone()))?;
    Ok(Attachment {
        id: 0,
        path: text.to_owned(),
        name: name.clone(),
        size: kind.len(),
        added: added.to_owned(),
        modified: modified(path),
        says,
        ..Attachment::default()
    })
}
