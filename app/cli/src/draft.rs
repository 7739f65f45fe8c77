//! `draft`: what is kept on this machine of reports under way.

use crate::args::Draft as Command;
use crate::files;
use crate::keep;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::{self, Secret};
use serde_json::json;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::keeping;
use tocsin_core::store::{draft, keyring, vault};

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
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
            force,
        } => {
            files::may_write(output, *force)?;
            let kept = keep::unlock(id, passphrase_file.as_deref(), out)?;
            let made = kept.signing().made.as_ref();
            let made = made.ok_or_else(|| Refused::new("cli-draft-no-key", &[("draft", id)]))?;
            let passphrase = match key_passphrase_file {
                Some(file) => secret::from_file(file)?,
                None => {
                    let key = grouped(&made.fingerprint);
                    keep::new_passphrase(&out.word("cli-passphrase-of", &[("key", &key)]), out)?
                }
            };
            vault::long_enough(&passphrase.0)?;
            files::write_private(output, made.locked(&passphrase.0)?.as_bytes())?;
            let path = output.display().to_string();
            out.say(&out.word("cli-draft-key", &[("path", &path)]));
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
            "needs-passphrase": draft.needs_passphrase });
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
