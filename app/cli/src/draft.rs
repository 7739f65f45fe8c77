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
                eprintln!("{}", out.tell(refusal));
            }
            if out.json {
                let listing: Vec<_> = drafts
                    .iter()
                    .map(|d| {
                        json!({ "id": d.id, "team": d.team, "saved": d.saved.to_string(),
                        "needs-passphrase": d.needs_passphrase })
                    })
                    .collect();
                println!("{:#}", json!(listing));
                return Ok(());
            }
            for draft in drafts {
                println!("{}\t{}\t{}", draft.id, draft.team, draft.saved);
            }
            Ok(())
        }
        Command::Delete { id } => {
            draft::delete(&out.context.dirs, id, keyring::system().as_ref())?;
            println!("{}", out.word("cli-draft-deleted", &[("draft", id)]));
            Ok(())
        }
    }
}
