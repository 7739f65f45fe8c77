//! `draft`: what is kept on this machine of reports under way.

use crate::args::Draft as Command;
use crate::files;
use crate::handover;
use crate::keep;
use crate::out::Out;
use crate::outbox;
use crate::refuse::Refused;
use crate::secret::{self, Secret};
use serde_json::{Value, json};
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::importing::{self, Import};
use tocsin_core::session::recognising::{Recognised, recognise};
use tocsin_core::session::refusal::SessionRefusal;
use tocsin_core::session::shelf::{self, Opener};
use tocsin_core::session::signing::write_key;
use tocsin_core::session::{Ways, exporting, keeping};
use tocsin_core::store::draft::{self, DraftFile, Listed};
use tocsin_core::store::keyring;
use tocsin_core::store::outbox::Entry;
use tocsin_i18n::visible;

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
        Command::Rename {
            id,
            name,
            passphrase_file,
        } => {
            let name = name.as_deref().unwrap_or_default();
            let known = keep::unlocked(id, passphrase_file.as_deref(), out, |id, own, keyring| {
                let opener = Opener {
                    passphrase: own,
                    keyring,
                };
                shelf::rename(id, name, opener, &out.context)
            })?;
            let told = match known.name.is_empty() {
                true => out.word("cli-draft-unnamed", &[("draft", id)]),
                false => out.word("cli-draft-named", &[("name", &known.name)]),
            };
            out.say(&told);
            Ok(())
        }
        Command::Duplicate {
            id,
            passphrase_file,
        } => {
            let made = keep::unlocked(id, passphrase_file.as_deref(), out, |id, own, keyring| {
                let opener = Opener {
                    passphrase: own,
                    keyring,
                };
                shelf::duplicate(id, opener, &out.context)
            })?;
            if let Some(gone) = made.gone() {
                out.warn(&out.tell(&gone));
            }
            match out.json {
                true => out.say(&format!("{:#}", json!({ "id": made.id }))),
                false => out.say(&out.word("cli-draft-duplicated", &[("draft", &made.id)])),
            }
            Ok(())
        }
        Command::Protect {
            id,
            keyring,
            passphrase,
            new_passphrase_file,
            passphrase_file,
        } => {
            let new = match (new_passphrase_file, passphrase) {
                (Some(file), _) => Some(secret::from_file(file)?),
                (None, true) => Some(keep::new_passphrase(
                    &out.word("cli-keep-passphrase", &[]),
                    out,
                )?),
                (None, false) => None,
            };
            let ways = Ways {
                keyring: *keyring,
                passphrase: new,
            };
            let here = keep::keyring(out);
            let slots = keep::unlocked(id, passphrase_file.as_deref(), out, |id, own, keyring| {
                let opener = Opener {
                    passphrase: own,
                    keyring,
                };
                shelf::protect(id, opener, &ways, here.as_ref(), &out.context)
            })?;
            let told = match (slots.keyring, slots.passphrase) {
                (true, true) => "draft-opens-both",
                (true, false) => "draft-opens-keyring",
                (false, _) => "draft-opens-passphrase",
            };
            out.say(&out.word(told, &[]));
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
            keyring,
            evidence,
            replace,
        } => {
            let asked = keep::Asked {
                keyring: *keyring,
                passphrase_file: passphrase_file.as_deref(),
            };
            importing::look(file)?;
            let passphrase = match file_passphrase_file {
                Some(file) => secret::from_file(file)?,
                None => {
                    let path = file.display().to_string();
                    let asked = secret::ask(&out.word("cli-passphrase-of", &[("key", &path)]));
                    asked
                        .ok_or_else(|| Refused::new("cli-import-passphrase", &[("path", &path)]))?
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
                None => keep::under(asked, out, |passphrase, keyring| {
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
        Command::Sent {
            id,
            answer,
            passphrase_file,
        } => handover::say(id, *answer, passphrase_file.as_deref(), out),
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
        Command::Delete {
            id,
            passphrase_file,
        } => {
            let id = &keep::named(id, passphrase_file.as_deref(), out)?;
            let ours = |entry: &Entry| entry.draft.as_ref() == Some(id);
            let wait = outbox::waiting(ours, out);
            draft::delete(&out.context.dirs, id, keyring::system().as_ref())?;
            out.say(&out.word("cli-draft-deleted", &[("draft", id)]));
            out.say(&out.word("draft-delete-note", &[]));
            outbox::warn_waiting(&wait, out);
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
    let opened = |draft: &Listed| {
        let passphrase = passphrase.filter(|_| draft.slots.passphrase);
        let known = recognise(&draft.id, passphrase, keyring.as_ref(), &out.context);
        if let Err(why) = &known {
            out.warn(&format!("{}: {}", draft.id, out.tell(why)));
        }
        known.ok()
    };
    let drafts = drafts.into_iter().map(|draft| {
        let known = open.then(|| opened(&draft)).flatten();
        (draft, known)
    });
    let mut drafts: Vec<(Listed, Option<Recognised>)> = drafts.collect();
    drafts.sort_by_key(|(_, known)| known.as_ref().is_some_and(Recognised::is_over));
    if out.json {
        let drafts = drafts
            .iter()
            .map(|(draft, known)| entry(draft, known.as_ref()));
        let drafts: Vec<Value> = drafts.collect();
        return out.say(&format!("{:#}", json!(drafts)));
    }
    for (draft, known) in &drafts {
        out.say(&line(draft, known.as_ref()).join("\t"));
    }
}

fn entry(draft: &Listed, known: Option<&Recognised>) -> Value {
    let mut entry = json!({ "id": draft.id, "team": visible(&draft.team), "saved": draft.saved.to_string(),
        "until": draft.until, "opens-with": draft.slots.names(), "needs-passphrase": draft.needs_passphrase });
    if let (Some(entry), Some(known)) = (entry.as_object_mut(), known) {
        entry.extend([
            ("reference".to_owned(), json!(known.reference)),
            ("report".to_owned(), json!(known.report)),
            ("form".to_owned(), json!(known.form.as_str())),
            ("revision".to_owned(), json!(known.revision)),
            ("state".to_owned(), json!(known.standing.state.name())),
            ("test".to_owned(), json!(known.test)),
            ("reached".to_owned(), json!(known.reached.name())),
            ("changed".to_owned(), json!(known.changed)),
            ("name".to_owned(), json!(visible(&known.name))),
            ("title".to_owned(), json!(visible(&known.beginning))),
        ]);
    }
    entry
}

fn line(draft: &Listed, known: Option<&Recognised>) -> Vec<String> {
    let saved = draft.saved.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let opens = draft.slots.names().join(",");
    let mut line = vec![
        draft.id.clone(),
        visible(&draft.team).to_string(),
        saved,
        opens,
    ];
    if let Some(known) = known {
        let marked = |word: &str, mark: &str, on: bool| match on {
            true => format!("{word} {mark}"),
            false => word.to_owned(),
        };
        line.extend([
            known.reference.as_deref().unwrap_or("-").to_owned(),
            known.form.to_string(),
            known.revision.to_string(),
            marked(known.standing.state.name(), "[TEST]", known.test),
            marked(known.reached.name(), "[changed]", known.changed),
            match known.name.is_empty() {
                true => "-".to_owned(),
                false => visible(&known.name).to_string(),
            },
            visible(&known.beginning).to_string(),
        ]);
    }
    line
}
