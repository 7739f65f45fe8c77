//! `team rotate`: another key signs from now on, and both keys say so.

use crate::args::Rotate;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use std::path::{Path, PathBuf};
use tocsin_core::folder;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::rotation::Rotation;
use tocsin_core::openpgp::sign::SignRefusal;
use tocsin_form_schema::published;

/// Runs the command.
pub fn run(asked: &Rotate, out: &Out) -> Result<(), Refused> {
    let Rotate {
        dir, key, new_key, ..
    } = asked;
    let files = folder::read(dir)?;
    // What else is wrong in the folder, `team sign` says.
    let team = published::study(&files).team.map(|team| team.id);
    let team = team.ok_or_else(|| Refused::new("cli-rotate-no-team", &[]))?;
    let (old_secret, new_secret) = (files::read(key)?, files::read(new_key)?);
    let at = asked
        .at
        .unwrap_or_else(|| out.context.clock.now().timestamp());
    let rotation = Rotation::new(&files, &team, &new_secret, at)?;
    let sign = |key: &Path, file: &Option<PathBuf>, by: &dyn Fn(Option<&str>) -> _| {
        with_passphrase(&key.display().to_string(), file.as_deref(), out, by, |e| {
            matches!(e, SignRefusal::Passphrase)
        })
    };
    let by_old = sign(key, &asked.passphrase_file, &|passphrase| {
        rotation.sign_old(&old_secret, passphrase)
    })?;
    let by_new = sign(new_key, &asked.new_passphrase_file, &|passphrase| {
        rotation.sign_new(&new_secret, passphrase)
    })?;
    let fingerprint = grouped(&rotation.new_fingerprint());
    for (path, bytes) in rotation.files(by_old, by_new)? {
        let path = dir.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| Refused::file(folder, &e))?;
        }
        files::write(&path, &bytes)?;
    }
    out.say(&out.word("cli-team-rotated", &[("fingerprint", &fingerprint)]));
    Ok(())
}
