//! `team new`: a folder to begin with. Its forms work as they stand; every place to fill in is marked.

use super::schemas;
use crate::args::NewTeam;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Value, json};
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::translate::{self, DESCRIPTION};
use tocsin_form_schema::diagnostic::{args, nearest};
use tocsin_form_schema::published::Files;
use tocsin_form_schema::team::is_language;
use tocsin_form_schema::templates::{self, Beginning, LANGUAGES, TEMPLATES, Template};

/// Runs the command.
pub fn run(asked: &NewTeam, out: &Out) -> Result<(), Refused> {
    let dir = &asked.dir;
    let chosen = chosen(&asked.templates, out)?;
    let languages = languages(&asked.languages)?;
    let shown = dir.display().to_string();
    if dir.exists() {
        return Err(Refused::new("cli-folder-exists", &[("path", &shown)]));
    }
    if !is_domain(&asked.id) {
        return Err(Refused::new("cli-not-a-domain", &[("id", &asked.id)]));
    }
    let now = out.context.clock.now();
    let expires = now.saturating_add(jiff::Span::new().years(1));
    let day = |at: &jiff::Zoned| at.timestamp().strftime("%Y-%m-%dT00:00:00Z").to_string();
    let begin = Beginning {
        id: &asked.id,
        name: &asked.name,
        published: &day(&now),
        expires: &day(&expires),
        languages: &languages,
    };
    let mut files = Files::new();
    for (path, text) in templates::folder(&begin, &chosen) {
        files.insert(path, text.into_bytes());
    }
    let own = languages.first().filter(|tag| !LANGUAGES.contains(tag));
    let mut texts = own
        .map(|tag| translate::untouched(&files, tag))
        .unwrap_or_default();
    files.extend(
        texts
            .iter()
            .map(|(path, text)| (path.clone(), text.clone().into_bytes())),
    );
    texts.extend(translate::record(&files, &languages));
    files.extend(
        texts
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    for (path, bytes) in &files {
        write(dir, path, bytes)?;
    }
    schemas::write(dir)?;
    std::fs::create_dir_all(dir.join("keys/encryption")).map_err(|e| Refused::file(dir, &e))?;
    out.say(&out.word("cli-team-new", &[("path", &shown)]));
    if let Some(tag) = own {
        let description = format!("locales/{tag}/{DESCRIPTION}");
        out.say(&out.word("cli-translate-stubs", &[("language", tag)]));
        out.say(&out.word("cli-translate-description", &[("file", &description)]));
    }
    Ok(())
}

/// The templates asked for, each once; the first one when none is.
fn chosen(names: &[String], out: &Out) -> Result<Vec<&'static Template>, Refused> {
    let mut chosen: Vec<&Template> = Vec::new();
    for name in names {
        let template = templates::named(name).ok_or_else(|| no_such(name, out))?;
        if !chosen.iter().any(|other| other.name == template.name) {
            chosen.push(template);
        }
    }
    if chosen.is_empty() {
        chosen.extend(TEMPLATES.first());
    }
    Ok(chosen)
}

/// Says which templates there are.
pub fn list(out: &Out) {
    if !out.json {
        lines(out).iter().for_each(|line| out.say(line));
        return;
    }
    let all = TEMPLATES.iter().map(|template| {
        let about = about(template, out);
        json!({ "name": template.name, "form": template.form, "about": about })
    });
    out.say(&format!("{:#}", Value::Array(all.collect())));
}

fn about(template: &Template, out: &Out) -> String {
    out.word(&format!("cli-template-{}", template.name), &[])
}

/// A line for each template.
fn lines(out: &Out) -> Vec<String> {
    let line = |template: &Template| format!("{}: {}", template.name, about(template, out));
    TEMPLATES.iter().map(line).collect()
}

fn no_such(name: &str, out: &Out) -> Refused {
    let near = nearest(name, TEMPLATES.iter().map(|template| template.name));
    let refusal = Refusal {
        code: "cli-no-such-template",
        args: args([("template", name), ("near", near.unwrap_or_default())]),
    };
    Refused::With(refusal, lines(out))
}

/// The languages asked for; those of the templates when none is. The first may be any, to be written by the team.
fn languages(asked: &[String]) -> Result<Vec<&str>, Refused> {
    if asked.is_empty() {
        return Ok(LANGUAGES.to_vec());
    }
    let mut languages = Vec::new();
    for (at, tag) in asked.iter().enumerate() {
        let tag = tag.as_str();
        if !LANGUAGES.contains(&tag) && (at > 0 || !is_language(tag)) {
            let have = LANGUAGES.join(", ");
            let shown = [("language", tag), ("languages", &*have)];
            return Err(Refused::new("cli-template-language", &shown));
        }
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    Ok(languages)
}

/// Whether it can be a team's ID: at least two labels of letters, digits and hyphens (RFC 1123 section 2.1).
fn is_domain(id: &str) -> bool {
    let label = |l: &str| {
        let inner = l
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        (1..=63).contains(&l.len()) && inner && !l.starts_with('-') && !l.ends_with('-')
    };
    id.len() <= 253 && id.contains('.') && id.split('.').all(label)
}

fn write(dir: &Path, path: &str, bytes: &[u8]) -> Result<(), Refused> {
    let path = dir.join(path);
    let folder = path.parent().unwrap_or(dir);
    std::fs::create_dir_all(folder).map_err(|e| Refused::file(folder, &e))?;
    std::fs::write(&path, bytes).map_err(|e| Refused::file(&path, &e))
}
