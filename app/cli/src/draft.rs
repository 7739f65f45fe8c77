//! `draft`: what is kept on this machine of reports under way.

use crate::args::Draft as Command;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::json;
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
        Command::Delete { id } => {
            draft::delete(&out.context.dirs, id, keyring::system().as_ref())?;
            out.say(&out.word("cli-draft-deleted", &[("draft", id)]));
            Ok(())
        }
    }
}
