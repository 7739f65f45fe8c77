//! `team new`: a folder to begin with. Its form works as it stands; every place to fill in is marked.

use crate::out::Out;
use crate::refuse::Refused;
use std::path::Path;

/// The files to begin with: path, text. `{ID}` and `{NAME}` are the team's.
const TEMPLATE: &[(&str, &str)] = &[
    ("CONTACT", include_str!("../../template/CONTACT")),
    ("team.toml", include_str!("../../template/team.toml")),
    (
        "forms/incident.toml",
        include_str!("../../template/forms/incident.toml"),
    ),
    (
        "locales/en/team.md",
        include_str!("../../template/locales/en/team.md"),
    ),
    (
        "locales/en/common.ftl",
        include_str!("../../template/locales/en/common.ftl"),
    ),
    (
        "locales/en/incident.ftl",
        include_str!("../../template/locales/en/incident.ftl"),
    ),
];

/// Runs the command.
pub fn run(dir: &Path, id: &str, name: &str, out: &Out) -> Result<(), Refused> {
    let shown = dir.display().to_string();
    if dir.exists() {
        return Err(Refused::new("cli-folder-exists", &[("path", &shown)]));
    }
    if !is_domain(id) {
        return Err(Refused::new("cli-not-a-domain", &[("id", id)]));
    }
    let now = out.context.clock.now();
    let expires = now.saturating_add(jiff::Span::new().years(1));
    write(dir, "mimetype", tocsin_form_schema::container::MIMETYPE)?;
    for (path, text) in TEMPLATE {
        let text = text
            .replace("{ID}", id)
            .replace("{NAME}", &name.replace(['"', '\\', '\n'], " "))
            .replace(
                "{PUBLISHED}",
                &now.timestamp().strftime("%Y-%m-%dT00:00:00Z").to_string(),
            )
            .replace(
                "{EXPIRES}",
                &expires
                    .timestamp()
                    .strftime("%Y-%m-%dT00:00:00Z")
                    .to_string(),
            );
        write(dir, path, &text)?;
    }
    std::fs::create_dir_all(dir.join("keys/encryption")).map_err(|e| Refused::file(dir, &e))?;
    out.say(&out.word("cli-team-new", &[("path", &shown)]));
    Ok(())
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
