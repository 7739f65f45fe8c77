//! `report --hand-over` and `draft sent`: a sealed file with the reporter's own mail program, and what they say of it.

use crate::args::Answer;
use crate::keep;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Value, json};
use std::path::Path;
use tocsin_core::mail::handover::{Kind, Program, found, title};
use tocsin_core::session::{HandedOver, Said};
use tocsin_core::start::places::Places;

/// The mail program of that name; without a name the one that is here.
pub fn program(name: Option<&str>) -> Result<Program, Refused> {
    let here = found::programs(&Places::here());
    Ok(found::chosen(name, here)?)
}

/// What is known of it, for `--json`.
pub fn listing(handed: &HandedOver) -> Value {
    json!({ "saved": handed.path, "handed-over-to": handed.program, "at": handed.at.to_string(), "said": handed.said })
}

/// What is known of it, a line each, and what is still to be done. Under `kept` the reporter can say what became of it.
pub fn show(handed: &HandedOver, kept: Option<&str>, out: &Out) {
    out.line("cli-receipt-saved", &handed.path.display().to_string());
    out.line("handover-to", &title(&handed.program, &out.words));
    let kind = Kind::named(&handed.program);
    let path = handed.path.display().to_string();
    let todo = match kind.is_some_and(Kind::attaches) {
        true => "handover-look",
        false => "handover-attach",
    };
    out.say(&out.word(todo, &[("path", &path)]));
    if !kind.is_some_and(Kind::takes_words) {
        out.line("handover-subject", &handed.subject);
        out.line("handover-text", &handed.text);
    }
    if let Some(id) = kept {
        let command = out.command(&["draft", "sent", id, "yes"]);
        out.say(&out.word("handover-say", &[("command", &command)]));
    }
}

/// Takes the reporter's word on what was handed over last.
pub fn say(
    id: &str,
    answer: Answer,
    passphrase_file: Option<&Path>,
    out: &Out,
) -> Result<(), Refused> {
    let said = match answer {
        Answer::Yes => Some(Said::Sent),
        Answer::No => Some(Said::NotSent),
        Answer::NotYet => None,
    };
    let mut kept = keep::unlock(id, passphrase_file, out)?;
    let handed = kept.say_sent(said, &out.context)?;
    match out.json {
        true => out.say(&format!("{:#}", listing(&handed))),
        false => out.say(&told(&handed, out)),
    }
    Ok(())
}

/// How it stands, in a sentence: to whom, when, and what the reporter said.
fn told(handed: &HandedOver, out: &Out) -> String {
    let program = title(&handed.program, &out.words);
    let path = handed.path.display().to_string();
    let at = handed.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let args = [("program", &*program), ("at", &*at), ("path", &*path)];
    out.word(HandedOver::message(handed.said), &args)
}
