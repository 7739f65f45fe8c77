//! `draft`: what is kept on this machine of reports under way.

use crate::args::Draft as Command;
use crate::files;
use crate::keep;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::{self, Secret};
use serde_json::json;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::importing::{self, Import};
use tocsin_core::session::refusal::SessionRefusal;
use tocsin_core::session::signing::write_key;
use tocsin_core::session::{exporting, keeping};
use tocsin_core::store::draft::{self, DraftFile};
use tocsin_core::store::keyring;

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    for over in keeping::end_over(keep::keyring(out).as_ref(), &out.context) {
        out.warn(&out.tell(&over.told));
    }
    match command {
        Command::List {
            open,
            passphrase_file,
        } => {
            let passphrase = passphrase_file.as_deref().map(secret::from_file);
            let passphrase = passphrase.transpose()?;
            let open = *open || passphrase.is_some();
            list(open, passphrase.as_ref(), out);
            Ok(())
        }
        Command::Key {
            id,
            output,
            passphrase_file,
            key_passphrase_file,
            public,
            force,
        } => {
            files::may_write(output, *force)?;
            let kept = keep::unlock(id, passphrase_file.as_deref(), out)?;
            let made = kept.signing().made.as_ref();
            let made = made.ok_or(SessionRefusal::NoKeyMade)?;
            let passphrase = match (public, key_passphrase_file) {
                (true, _) => None,
                (false, Some(file)) => Some(secret::from_file(file)?),
                (false, None) => {
                    let key = grouped(&made.fingerprint);
                    let prompt = out.word("cli-passphrase-of", &[("key", &key)]);
                    Some(keep::new_passphrase(&prompt, out)?)
                }
            };
            write_key(made, passphrase.as_ref(), output)?;
            let path = output.display().to_string();
            let told = match public {
                true => "cli-draft-key-public",
                false => "cli-draft-key",
            };
            out.say(&out.word(told, &[("path", &path)]));
            Ok(())
        }
        Command::Export {
            id,
            output,
            passphrase_file,
            file_passphrase_file,
            without_evidence,
        } => {
            files::may_write(output, false)?;
            let dirs = &out.context.dirs;
            let kept = keep::unlocked(id, passphrase_file.as_deref(), out, |id, own, keyring| {
                let own = own.map(|own| own.0.as_str());
                Ok(DraftFile::peek(dirs, id, own, keyring)?)
            })?;
            let passphrase = match file_passphrase_file {
                Some(file) => secret::from_file(file)?,
                None => keep::new_passphrase(&out.word("cli-export-passphrase", &[]), out)?,
            };
            let (context, files) = (&out.context, !without_evidence);
            out.work(|progress| {
                exporting::export(&kept, files, &passphrase, output, context, progress)
            })?;
            let path = output.display().to_string();
            out.say(&out.word("cli-draft-exported", &[("path", &path)]));
            Ok(())
        }
        Command::Import {
            file,
            file_passphrase_file,
            passphrase_file,
            evidence,
            replace,
        } => {
            let passphrase = match file_passphrase_file {
                Some(file) => secret::from_file(file)?,
                None => {
                    let path = file.display().to_string();
                    let asked = secret::ask(&out.word("cli-passphrase-of", &[("key", &path)]));
                    asked.ok_or_else(|| Refused::new("import-passphrase", &[("file", &path)]))?
                }
            };
            let own = passphrase_file.as_deref().map(secret::from_file);
            let import = Import {
                file: file.clone(),
                passphrase,
                evidence: evidence.clone(),
                replace: *replace,
                own: own.transpose()?,
            };
            let keyring = keep::keyring(out);
            let imported = out.work(|progress| {
                importing::import(&import, keyring.as_ref(), &out.context, progress)
            })?;
            match imported.here {
                Some(_) => imported.keep(None, None, &out.context)?,
                None => keep::under(passphrase_file.as_deref(), out, |passphrase, keyring| {
                    imported.keep(passphrase, keyring, &out.context)
                })?,
            }
            if let Some(elsewhere) = imported.elsewhere() {
                out.warn(&out.tell(&elsewhere));
            }
            let id = &imported.draft.id;
            out.say(&out.word("cli-draft-imported", &[("draft", id)]));
            Ok(())
        }
        Command::Keep {
            id,
            until,
            receipt_only,
            passphrase_file,
            ..
        } => {
            let mut kept = keep::unlock(id, passphrase_file.as_deref(), out)?;
            if *receipt_only {
                kept.keep_receipt_only(&out.context)?;
                out.say(&out.word("cli-draft-receipt-only", &[]));
                return Ok(());
            }
            kept.keep_until(*until, &out.context)?;
            let told = match until {
                Some(day) => out.word("cli-draft-until", &[("date", &day.to_string())]),
                None => out.word("cli-draft-stays", &[]),
            };
            out.say(&told);
            Ok(())
        }
        Command::Delete { id } => {
            draft::delete(&out.context.dirs, id, keyring::system().as_ref())?;
            out.say(&out.word("cli-draft-deleted", &[("draft", id)]));
            Ok(())
        }
    }
}

/// A line each. The header of a draft's file, which is all that is read of one that is not opened, is not authenticated
/// until its key is there.
fn list(open: bool, passphrase: Option<&Secret>, out: &Out) {
    let keyring = keep::keyring(out);
    let (drafts, unreadable) = draft::list(&out.context.dirs, keyring.is_some());
    for refusal in &unreadable {
        out.warn(&out.tell(refusal));
    }
    let mut listing = Vec::new();
    for draft in drafts {
        let opened =
            open.then(|| keeping::recognise(&draft.id, passphrase, keyring.as_ref(), &out.context));
        let opened = opened.and_then(|opened| {
            let told = opened.as_ref().err().map(|why| out.tell(why));
            told.iter()
                .for_each(|told| out.warn(&format!("{}: {told}", draft.id)));
            opened.ok()
        });
        let team = tocsin_i18n::visible(&draft.team);
        let mut entry = json!({ "id": draft.id, "team": team, "saved": draft.saved.to_string(),
            "until": draft.until, "needs-passphrase": draft.needs_passphrase });
        let saved = draft.saved.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut line = vec![draft.id.clone(), team.to_string(), saved];
        if let Some(opened) = opened {
            let known = opened.identity.as_ref();
            let reference = known.map_or("-", |known| known.reference.as_str());
            let report = known.map(|k| format!("{}@{}", k.report.uuid, k.report.domain));
            let state = opened.standing.state.name();
            let title = tocsin_i18n::visible(&opened.title);
            if let Some(entry) = entry.as_object_mut() {
                entry.insert("reference".to_owned(), json!(known.map(|k| &k.reference)));
                entry.insert("report".to_owned(), json!(report));
                entry.insert("form".to_owned(), json!(opened.form.as_str()));
                entry.insert("revision".to_owned(), json!(opened.revision));
                entry.insert("state".to_owned(), json!(state));
                entry.insert("test".to_owned(), json!(opened.test));
                entry.insert("title".to_owned(), json!(title));
            }
            let state = match opened.test {
                true => format!("{state} [TEST]"),
                false => state.to_owned(),
            };
            line.extend([
                reference.to_owned(),
                opened.form.to_string(),
                opened.revision.to_string(),
                state,
                title.to_string(),
            ]);
        }
        match out.json {
            true => listing.push(entry),
            false => out.say(&line.join("\t")),
        }
    }
    if out.json {
        out.say(&format!("{:#}", json!(listing)));
    }
}
