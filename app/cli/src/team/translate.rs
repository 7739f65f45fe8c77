//! `team translate`: begin or go on with a translation.

use crate::out::Out;
use crate::refuse::Refused;
use std::io::{Error, ErrorKind};
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::translate::messages::CHANGED;
use tocsin_core::translate::{Accept, DESCRIPTION, Stale, messages_of};
use tocsin_core::{folder, translate};
use tocsin_form_schema::diagnostic::{Diagnostic, args, nearest};
use tocsin_form_schema::published::{self, Files};
use tocsin_form_schema::team::is_language;
use tocsin_i18n::Lang;

/// Runs the command.
pub fn run(dir: &Path, tag: &str, accept: Option<&[String]>, out: &Out) -> Result<(), Refused> {
    let tag = Lang::parse(tag).map(|lang| lang.tag()).ok();
    let tag = tag.filter(|tag| is_language(tag));
    let tag = tag.ok_or_else(|| Refused::new("cli-not-a-language", &[]))?;
    let files = folder::read(dir)?;
    let refused = |wrong: &Diagnostic| {
        let sentence = out.told(wrong).sentence;
        let error = Error::new(
            ErrorKind::InvalidData,
            sentence.trim_end_matches(['.', '。']),
        );
        Refused::file(&dir.join(&wrong.place.file), &error)
    };
    let reading = published::study(&files);
    if let Some(wrong) = reading.too_many_messages() {
        return Err(refused(wrong));
    }
    let Some(team) = reading.team else {
        return Err(Refused::new("cli-translate-team", &[]));
    };
    if tag == team.source() {
        return Err(Refused::new("cli-translate-source", &[("language", &tag)]));
    }
    let accept = accepted(accept, &files, team.source())?;
    let translation = translate::translate(&files, team.source(), &tag, &accept);
    let mut done = translation.map_err(|wrong| refused(&wrong))?;
    // Before that, every message that is missing would be an error, and nothing could be signed.
    let is_begun = !done.is_complete() && !team.languages.contains(&tag);
    let team_toml = files.get("team.toml").and_then(|b| str::from_utf8(b).ok());
    let with = team_toml.filter(|_| done.is_complete());
    let with = with.and_then(|text| translate::with_language(text, &tag));
    let is_added = with.is_some();
    let with = with.map(|with| ("team.toml".to_owned(), with));
    done.changed.extend(with);
    for (path, text) in &done.changed {
        let path = dir.join(path);
        let folder = path.parent().unwrap_or(dir);
        std::fs::create_dir_all(folder).map_err(|e| Refused::file(folder, &e))?;
        crate::files::write(&path, text.as_bytes())?;
    }
    for stale in &done.stale {
        out.line(
            "cli-translate-stale",
            &format!("{}: {}", stale.file, stale.id),
        );
    }
    let counts = [
        ("language", tag.clone()),
        ("present", done.present.to_string()),
        ("missing", done.missing.len().to_string()),
        ("stale", done.stale.len().to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    out.say(&out.word("cli-translate-done", &counts));
    if !done.missing.is_empty() {
        out.say(&out.word("cli-translate-stubs", &[("language", &tag)]));
    }
    if done.broken > 0 {
        let count = done.broken.to_string();
        out.say(&out.word("cli-translate-broken", &[("count", &count)]));
    }
    let is_description = |stale: &&Stale| stale.id == DESCRIPTION;
    if let Some(stale) = done.stale.iter().find(|stale| !is_description(stale)) {
        let shown = [("id", &*stale.id), ("mark", CHANGED)];
        out.say(&out.word("cli-translate-changed", &shown));
    }
    if let Some(stale) = done.stale.iter().find(is_description) {
        let shown = [("file", &*stale.file)];
        out.say(&out.word("cli-translate-description-changed", &shown));
    }
    if let Some((file, id)) = done.commented.first() {
        let count = done.commented.len().to_string();
        let shown = [("count", count.as_str()), ("file", file), ("id", id)];
        out.say(&out.word("cli-translate-commented", &shown));
    }
    if let Some(file) = &done.description {
        out.say(&out.word("cli-translate-description", &[("file", file)]));
        if done.is_unfilled {
            out.say(&out.word("cli-translate-unfilled", &[("file", file)]));
        }
    }
    if done.unrecorded > 0 && accept != Accept::All {
        let count = done.unrecorded.to_string();
        let shown = [("count", count.as_str()), ("language", team.source())];
        out.say(&out.word("cli-translate-unrecorded", &shown));
    }
    if is_begun {
        out.say(&out.word("cli-translate-begun", &[("language", &tag)]));
    }
    if is_added {
        out.say(&out.word("cli-translate-added", &[("language", &tag)]));
    }
    Ok(())
}

/// What is accepted: each name has to be that of a message of the source language.
fn accepted(names: Option<&[String]>, files: &Files, source: &str) -> Result<Accept, Refused> {
    let names = match names {
        None => return Ok(Accept::Nothing),
        Some([]) => return Ok(Accept::All),
        Some(names) => names,
    };
    let mut known = messages_of(files, source);
    known.insert(DESCRIPTION);
    if let Some(name) = names.iter().find(|name| !known.contains(name.as_str())) {
        let near = nearest(name, known.iter().copied()).unwrap_or_default();
        return Err(Refused::One(Refusal {
            code: "cli-translate-no-message",
            args: args([("id", name), ("language", source), ("near", near)]),
        }));
    }
    Ok(Accept::Only(names.iter().cloned().collect()))
}
