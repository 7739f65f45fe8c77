//! A draft as one file under a passphrase: for a colleague, the next shift or another machine, which go on with the same
//! report.
//!
//! The file is an OpenPGP message around an archive: `draft.json`, the team's bundle that the draft belongs to, the
//! newest one that was accepted, and the files that go along. In an emergency `gpg --decrypt` opens it, too.

use super::opening::{self, Context};
use super::outgoing;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::Secret;
use crate::openpgp::seal::{Content, Member, first_reading, seal_with_passphrase};
use crate::report::evidence_name;
use crate::store::StoreRefusal;
use crate::store::draft::Draft;
use crate::store::pins::Pins;
use crate::store::vault::SHORTEST_PASSPHRASE;
use std::path::Path;

/// How the name of such a file ends, behind a dot.
pub const ENDING: &str = "tocsin-draft";
/// Everything that is kept of the draft.
pub(super) const DRAFT: &str = "draft.json";
/// The bundle that it belongs to.
pub(super) const OWN: &str = "team.tocsin";
/// The newest bundle of the team, where that is another one.
pub(super) const NEWEST: &str = "newest.tocsin";
/// Where the files are.
pub(super) const FILES: &str = "evidence/";

/// Writes a draft into a new file at `path`, under a passphrase of at least [`SHORTEST_PASSPHRASE`] characters; `with_files`: and
/// those that go along with the report, each as it is now. One that is missing, or changes meanwhile, is refused by name,
/// and nothing is written.
pub fn export(
    draft: &Draft,
    with_files: bool,
    passphrase: &Secret,
    path: &Path,
    context: &Context,
    progress: &Progress,
) -> Result<(), Refusal> {
    if passphrase.0.chars().count() < SHORTEST_PASSPHRASE {
        return Err(StoreRefusal::ShortPassphrase.into());
    }
    let mut draft = draft.clone();
    draft.closed = true;
    draft.name.clear();
    outgoing::leave_behind(&mut draft, context)?;
    let mut members = Vec::new();
    let mut add = |name: &str, content| {
        members.push(Member {
            name: name.to_owned(),
            media_type: String::new(),
            content,
        });
    };
    let own = opening::kept_bytes(&draft.team, &draft.bundle, context)?;
    add(OWN, Content::Bytes(own));
    let pins = Pins::load(&context.dirs)?;
    if let Some(newest) = pins.teams.get(&draft.team).map(|pin| &pin.newest)
        && *newest != draft.bundle
    {
        let newest = opening::kept_bytes(&draft.team, newest, context)?;
        add(NEWEST, Content::Bytes(newest));
    }
    // Where files were is nobody's business elsewhere.
    for edition in &mut draft.editions {
        for file in edition.answers.fields.files_mut() {
            file.path.clear();
        }
    }
    for file in draft.answers.fields.files_mut() {
        let from = std::mem::take(&mut file.path);
        if !with_files {
            continue;
        }
        let reading = first_reading(Path::new(&from), false, progress)?;
        file.path = evidence_name(file.id.try_into().unwrap_or(usize::MAX), &file.name);
        let content = Content::File {
            path: from.into(),
            size: reading.size,
            sha256: reading.sha256,
            bare: false,
        };
        add(&file.path, content);
    }
    let json = serde_json::to_vec(&draft)
        .map_err(|e| StoreRefusal::Write(path.display().to_string(), e.to_string()))?;
    add(DRAFT, Content::Bytes(json));
    Ok(seal_with_passphrase(
        &members,
        &passphrase.0,
        path,
        progress,
    )?)
}
