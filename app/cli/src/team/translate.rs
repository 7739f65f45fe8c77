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
    let team_toml = files.get("team.toml").and_then(|b| str::from_utf8(b).ok());
    if let Some(with) = team_toml.and_then(|text| translate::with_language(text, &tag)) {
        done.changed.insert("team.toml".to_owned(), with);
    }
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
        ("language", tag),
        ("present", done.present.to_string()),
        ("missing", done.missing.len().to_string()),
        ("stale", done.stale.len().to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    out.say(&out.word("cli-translate-done", &counts));
    Ok(())
}
