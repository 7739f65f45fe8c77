//! `draft`: what is kept on this machine of reports under way.

use crate::args::Draft as Command;
use crate::files;
use crate::keep;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret;
use serde_json::json;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::store::{draft, keyring};

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::List => {
            let keyring = keyring::system();
            let (drafts, unreadable) = draft::list(&out.context.dirs, keyring.is_some());
            for refusal in &unreadable {
                out.warn(&out.tell(refusal));
            }
            if out.json {
                let listing: Vec<_> = drafts
                    .iter()
                    .map(|d| {
                        json!({ "id": d.id, "team": tocsin_i18n::visible(&d.team), "saved": d.saved.to_string(),
                        "needs-passphrase": d.needs_passphrase })
                    })
                    .collect();
                out.say(&format!("{:#}", json!(listing)));
                return Ok(());
            }
            for draft in drafts {
                let saved = draft.saved.strftime("%Y-%m-%dT%H:%M:%SZ");
                // The header of a draft's file is not authenticated until its key is there.
                out.say(&format!(
                    "{}\t{}\t{saved}",
                    draft.id,
                    tocsin_i18n::visible(&draft.team)
                ));
            }
            Ok(())
        }
        Command::Key {
            id,
            output,
            passphrase_file,
            key_passphrase_file,
        } => {
            files::may_write(output, false)?;
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
