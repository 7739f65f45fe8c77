//! `team sign`: a checked folder becomes a bundle, signed by a key of a file or by GnuPG's agent.

use super::check;
use crate::args::Sign;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use std::path::Path;
use tocsin_core::bundle::{self, Seen};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::folder;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::sign::{self, By, SignRefusal};

/// Runs the command.
pub fn run(asked: &Sign, out: &Out) -> Result<(), Refused> {
    let Sign {
        dir, by, output, ..
    } = asked;
    let key = by.key.as_deref();
    let over_key = key.is_some_and(|key| same(output, key));
    files::may_write(output, asked.force && !over_key)?;
    check::before_signing(dir, out)?;
    let files = folder::read(dir)?;
    let now = || out.context.clock.now().timestamp();
    let at = asked.at.unwrap_or_else(now);
    let bytes = with_key(key, by.passphrase_file.as_deref(), out, &|by| {
        sign::sign(files.clone(), by, at)
    })?;
    files::write(output, &bytes)?;
    out.say(&out.word(
        "cli-team-signed",
        &[("path", &output.display().to_string())],
    ));
    let bundle = bundle::verify(&bytes, ReferenceTime(now()), Seen::Never)?;
    out.line("cli-show-signer", &grouped(&bundle.signer));
    Ok(())
}

/// Signs by the secret key of a file, asking for its passphrase where it needs one, else by GnuPG's agent.
pub fn with_key<T>(
    key: Option<&Path>,
    passphrase_file: Option<&Path>,
    out: &Out,
    sign: &dyn Fn(By<'_>) -> Result<T, SignRefusal>,
) -> Result<T, Refused> {
    let Some(key) = key else {
        return Ok(sign(By::Agent)?);
    };
    let secret = files::read(key)?;
    with_passphrase(
        &key.display().to_string(),
        passphrase_file,
        out,
        |passphrase| sign(By::Secret(&secret, passphrase)),
        |e| matches!(e, SignRefusal::Passphrase),
    )
}

/// Whether two paths lead to one file.
fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    real(one).is_some_and(|one| real(other) == Some(one))
}
