//! `team new`: a folder to begin with. Its forms work as they stand; every place to fill in is marked.

use super::schemas;
use crate::args::NewTeam;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Value, json};
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::translate;
use tocsin_form_schema::diagnostic::{args, nearest};
use tocsin_form_schema::published::Files;
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
        write(dir, &path, &text)?;
        files.insert(path, text.into_bytes());
    }
    for (path, text) in translate::record(&files, &languages) {
        write(dir, &path, &text)?;
    }
    schemas::write(dir)?;
    std::fs::create_dir_all(dir.join("keys/encryption")).map_err(|e| Refused::file(dir, &e))?;
    out.say(&out.word("cli-team-new", &[("path", &shown)]));
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

/// The languages asked for; all of them when none is.
fn languages(asked: &[String]) -> Result<Vec<&'static str>, Refused> {
    if asked.is_empty() {
        return Ok(LANGUAGES.to_vec());
    }
    let mut languages = Vec::new();
    for tag in asked {
        let known = LANGUAGES.iter().find(|known| *known == tag);
        let known = known.ok_or_else(|| {
            let have = LANGUAGES.join(", ");
            Refused::new(
                "cli-template-language",
                &[("language", tag), ("languages", &have)],
            )
        })?;
        if !languages.contains(known) {
            languages.push(*known);
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

fn write(dir: &Path, path: &str, text: &str) -> Result<(), Refused> {
    let path = dir.join(path);
    let folder = path.parent().unwrap_or(dir);
    std::fs::create_dir_all(folder).map_err(|e| Refused::file(folder, &e))?;
    std::fs::write(&path, text).map_err(|e| Refused::file(&path, &e))
}
