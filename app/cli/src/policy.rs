//! `policy`: what an organisation has fixed on this computer.

use crate::args::Policy as Command;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Value, json};
use tocsin_core::mail::account::Security;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::policy::{Firm, Policy, PolicyRefusal, Way};

/// Runs the command.
pub fn run(command: Option<&Command>, out: &Out) -> Result<(), Refused> {
    match command {
        Some(Command::Check { file }) => {
            let policy = Policy::try_out(file).map_err(|refusal| {
                Refused::closed(&refusal.on_trial(), &refusal.details(&out.words))
            })?;
            if !out.json {
                let file = file.display().to_string();
                out.say(&out.word("cli-policy-good", &[("file", &file)]));
            }
            show(&policy, out);
        }
        None => show(out.context.dirs.policy(), out),
    }
    Ok(())
}

/// Why a policy is not followed, with every mistake below.
pub fn refused(refusal: &PolicyRefusal, out: &Out) -> Refused {
    Refused::closed(refusal, &refusal.details(&out.words))
}

/// The sentence of what the organisation has set, and how firmly.
pub fn firm(firm: Firm) -> &'static str {
    match firm {
        Firm::Locked => "policy-mail-locked",
        Firm::Default => "policy-mail-default",
    }
}

fn show(policy: &Policy, out: &Out) {
    if out.json {
        out.say(&format!("{:#}", listing(policy)));
        return;
    }
    let Some(file) = policy.file() else {
        let place = Policy::place().display().to_string();
        out.say(&out.word("cli-policy-none", &[("file", &place)]));
        return;
    };
    out.line("cli-policy-file", &file.display().to_string());
    for (id, given) in policy.teams() {
        let name = out.word("policy-team", &[("team", id)]);
        out.say(&out.joined(&name, &grouped(&given.signer)));
        for key in &given.revoked {
            out.line_below("policy-revoked", &grouped(key));
        }
        if given.fixed {
            out.say(&format!("  {}", out.word("policy-handover-refuse", &[])));
        }
        if let Some(telephone) = &given.telephone {
            out.line_below("policy-telephone", telephone);
        }
    }
    let unchecked = match policy.forbids_unchecked() {
        true => "policy-unchecked-forbid",
        false => "policy-unchecked-allow",
    };
    out.say(&out.word(unchecked, &[]));
    if let Some(lang) = policy.language() {
        out.line("policy-language", &lang.tag());
    }
    if let Some(brand) = policy.brand() {
        out.line("policy-brand", &brand.file);
        if brand.locked {
            out.say(&format!("  {}", out.word("policy-brand-locked", &[])));
        }
    }
    if let Some(mail) = policy.mail() {
        let way = match &mail.way {
            Way::Server {
                host,
                port,
                security,
                ..
            } => {
                let security = Security::of_word(security);
                let port = port.unwrap_or_else(|| security.usual_port());
                format!("{host}:{port}, {}", security.word())
            }
            Way::Sendmail(program) => program.clone(),
        };
        out.line("policy-mail-way", &format!("{}, {way}", mail.name));
        let firm = match mail.locked {
            true => firm(Firm::Locked),
            false => firm(Firm::Default),
        };
        out.say(&format!("  {}", out.word(firm, &[])));
    }
}

fn listing(policy: &Policy) -> Value {
    let teams = policy.teams().map(|(id, given)| {
        let handover = if given.fixed { "refuse" } else { "follow" };
        let team = json!({
            "signer": given.signer, "revoked": given.revoked, "handover": handover,
            "telephone": given.telephone,
        });
        (id.to_owned(), team)
    });
    let unchecked = match policy.forbids_unchecked() {
        true => "forbid",
        false => "allow",
    };
    let mail = policy.mail().map(|mail| {
        let way = match &mail.way {
            Way::Server {
                host,
                port,
                security,
                user,
                root_certificate,
                proxy,
            } => json!({
                "server": host, "port": port, "security": security, "user": user,
                "root-certificate": root_certificate, "proxy": proxy,
            }),
            Way::Sendmail(program) => json!({ "sendmail": program }),
        };
        json!({ "name": mail.name, "from": mail.from, "way": way, "locked": mail.locked })
    });
    json!({
        "file": policy.file().map(|file| file.display().to_string()),
        "teams": teams.collect::<serde_json::Map<_, _>>(),
        "unchecked": unchecked,
        "language": policy.language().map(|lang| lang.tag()),
        "brand": policy.brand().map(|b| json!({ "file": b.file, "locked": b.locked })),
        "mail": mail,
    })
}
