//! `team rotate`: another key signs from now on, and both keys say so.

use super::sign::with_key;
use crate::args::Rotate;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use tocsin_core::folder;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::rotation::Rotation;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::published;

/// Runs the command.
pub fn run(asked: &Rotate, out: &Out) -> Result<(), Refused> {
    let Rotate { dir, by, .. } = asked;
    let files = folder::read(dir)?;
    // What else is wrong in the folder, `team sign` says.
    let team = published::study(&files).team.map(|team| team.id);
    let team = team.ok_or_else(|| Refused::new("cli-rotate-no-team", &[]))?;
    let new = match (&asked.new_key, &asked.new_gpg_agent) {
        (None, Some(fingerprint)) => sign::public_of_agent(fingerprint)?,
        (Some(key), _) => sign::public(&files::read(key)?)?,
        (None, None) => return Err(sign::SignRefusal::NoSecretKey.into()),
    };
    let at = asked
        .at
        .unwrap_or_else(|| out.context.clock.now().timestamp());
    let rotation = Rotation::new(&files, &team, new, at)?;
    let passphrase = by.passphrase_file.as_deref();
    let by_old = with_key(by.key.as_deref(), passphrase, out, &|by| {
        rotation.sign_old(by)
    })?;
    let passphrase = asked.new_passphrase_file.as_deref();
    let by_new = with_key(asked.new_key.as_deref(), passphrase, out, &|by| {
        rotation.sign_new(by)
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
