//! `team`: begin, check, sign a bundle; open a sealed report.

mod folder;
mod new;

use crate::args::Team as Command;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret;
use std::path::Path;
use tocsin_core::bundle;
use tocsin_core::check;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::{open, sign};
use tocsin_form_schema::diagnostic::Severity;

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::New { dir, id, name } => new::run(dir, id, name, out),
        Command::Check { dir } => {
            let warnings = check(dir, out)?.to_string();
            out.say(&out.word("cli-team-checked", &[("warnings", &warnings)]));
            Ok(())
        }
        Command::Sign {
            dir,
            key,
            passphrase_file,
            output,
            force,
            at,
        } => {
            files::may_write(output, *force && !same(output, key))?;
            check(dir, out)?;
            let files = folder::read(dir)?;
            let secret_key = files::read(key)?;
            let at = at.unwrap_or_else(|| out.context.clock.now().timestamp());
            let bytes = with_passphrase(
                key,
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
            let bundle = bundle::verify(&bytes, at, false)?;
            out.line("cli-show-signer", &grouped(&bundle.signer));
            Ok(())
        }
        Command::Open {
            sealed,
            key,
            passphrase_file,
            out: folder,
        } => {
            let secret_key = files::read(key)?;
            let opened = with_passphrase(
                key,
                passphrase_file.as_deref(),
                out,
                |passphrase| {
                    out.work(|progress| {
                        open::open_watched(sealed, &secret_key, passphrase, folder, progress)
                    })
                },
                |e| matches!(e, open::OpenRefusal::Passphrase),
            )?;
            if out.json {
                let members: Vec<_> = opened
                    .members
                    .iter()
                    .map(|(name, sha256)| serde_json::json!({ "name": name, "sha256": sha256 }))
                    .collect();
                out.say(&format!(
                    "{:#}",
                    serde_json::json!({ "folder": folder, "members": members })
                ));
            } else {
                for (name, sha256) in &opened.members {
                    out.say(&format!("{sha256}  {name}"));
                }
                let (count, report) = (opened.members.len().to_string(), folder.join("report.txt"));
                let report = report.display().to_string();
                out.say(&out.word("cli-team-opened", &[("count", &count), ("report", &report)]));
            }
            Ok(())
        }
    }
}

/// Everything that a reporter would stumble over; errors refuse, warnings are counted.
fn check(dir: &Path, out: &Out) -> Result<usize, Refused> {
    let files = folder::read(dir)?;
    let found = check::bundle(&files, out.context.clock.now().timestamp());
    let (errors, warnings): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|d| d.severity == Severity::Error);
    for warning in &warnings {
        out.warn(&out.diagnostic(warning));
    }
    if errors.is_empty() {
        Ok(warnings.len())
    } else {
        Err(Refused::Mistakes(errors))
    }
}

/// Whether two paths lead to one file.
fn same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    real(one).is_some_and(|one| real(other) == Some(one))
}

/// Does something with a secret key: without a passphrase first, then with the one of the file or the prompt.
fn with_passphrase<T, E: Into<Refused>>(
    key: &Path,
    file: Option<&Path>,
    out: &Out,
    mut act: impl FnMut(Option<&str>) -> Result<T, E>,
    locked: impl Fn(&E) -> bool,
) -> Result<T, Refused> {
    if let Some(file) = file {
        let passphrase = secret::from_file(file)?;
        return act(Some(&passphrase.0)).map_err(Into::into);
    }
    match act(None) {
        Err(refusal) if locked(&refusal) => {
            let prompt = out.word("cli-passphrase-of", &[("key", &key.display().to_string())]);
            match secret::ask(&prompt) {
                Some(passphrase) => act(Some(&passphrase.0)).map_err(Into::into),
                None => Err(refusal.into()),
            }
        }
        other => other.map_err(Into::into),
    }
}
