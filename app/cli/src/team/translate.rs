//! `team translate`: begin or go on with a translation.

use crate::out::Out;
use crate::refuse::Refused;
use std::io::{Error, ErrorKind};
use std::path::Path;
use tocsin_core::{folder, translate};
use tocsin_form_schema::published;
use tocsin_form_schema::team::is_language;
use tocsin_i18n::Lang;

/// Runs the command.
pub fn run(dir: &Path, tag: &str, accept: bool, out: &Out) -> Result<(), Refused> {
    let tag = Lang::parse(tag).map(|lang| lang.tag()).ok();
    let tag = tag.filter(|tag| is_language(tag));
    let tag = tag.ok_or_else(|| Refused::new("cli-not-a-language", &[]))?;
    let files = folder::read(dir)?;
    let Some(team) = published::study(&files).team else {
        return Err(Refused::new("cli-translate-team", &[]));
    };
    if tag == team.authoritative {
        return Err(Refused::new("cli-translate-source", &[("language", &tag)]));
    }
    let translation = translate::translate(&files, &team.authoritative, &tag, accept);
    let mut done = translation.map_err(|wrong| {
        let error = Error::new(ErrorKind::InvalidData, out.told(&wrong).sentence);
        Refused::file(&dir.join(&wrong.place.file), &error)
    })?;
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
    for (file, id) in &done.stale {
        out.line("cli-translate-stale", &format!("{file}: {id}"));
    }
    let counts = [
        ("language", tag.clone()),
        ("present", done.present.to_string()),
        ("missing", done.missing.len().to_string()),
        ("stale", done.stale.len().to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    out.say(&out.word("cli-translate-done", &counts));
    if let Some((file, id)) = done.commented.first() {
        let count = done.commented.len().to_string();
        let shown = [("count", count.as_str()), ("file", file), ("id", id)];
        out.say(&out.word("cli-translate-commented", &shown));
    }
    if let Some(file) = &done.description {
        out.say(&out.word("cli-translate-description", &[("file", file)]));
    }
    if done.unrecorded > 0 && !accept {
        let count = done.unrecorded.to_string();
        let shown = [("count", count.as_str()), ("language", &team.authoritative)];
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
