//! `team`: begin, check, preview, sign a bundle, change its key; open sealed reports, copy and tabulate them.

mod check;
mod copy;
mod new;
mod open;
mod places;
mod preview;
mod rotate;
mod schemas;
mod snippet;
mod table;
mod translate;

use crate::args::Team as Command;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use std::path::Path;
use tocsin_core::bundle::{self, Seen};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::folder;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::sign;

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::New(asked) => new::run(asked, out),
        Command::Templates => {
            new::list(out);
            Ok(())
        }
        Command::Check {
            dir,
            strict,
            against,
        } => check::run(dir, against.as_deref(), *strict, out),
        Command::Preview { dir } => preview::run(dir, out),
        Command::Schemas { dir } => schemas::run(dir, out),
        Command::Translate { dir, tag, accept } => translate::run(dir, tag, accept.as_deref(), out),
        Command::Sign {
            dir,
            key,
            passphrase_file,
            output,
            force,
            at,
        } => {
            files::may_write(output, *force && !same(output, key))?;
            check::before_signing(dir, out)?;
            let files = folder::read(dir)?;
            let secret_key = files::read(key)?;
            let at = at.unwrap_or_else(|| out.context.clock.now().timestamp());
            let bytes = with_passphrase(
                &key.display().to_string(),
                passphrase_file.as_deref(),
                out,
                |passphrase| sign::sign(files.clone(), &secret_key, passphrase, at),
                |e| matches!(e, sign::SignRefusal::Passphrase),
            )?;
            files::write(output, &bytes)?;
            out.say(&out.word(
                "cli-team-signed",
                &[("path", &output.display().to_string())],
            ));
            let at = ReferenceTime(out.context.clock.now().timestamp());
            let bundle = bundle::verify(&bytes, at, Seen::Never)?;
            out.line("cli-show-signer", &grouped(&bundle.signer));
            Ok(())
        }
        Command::Rotate(asked) => rotate::run(asked, out),
        Command::Open(asked) => open::run(asked, out),
        Command::Table(asked) => table::run(asked, out),
    }
}

/// Whether two paths lead to one file.
fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    real(one).is_some_and(|one| real(other) == Some(one))
}
