//! Lists every `locales/<tag>/*.ftl` as an `include_str!`, the languages, and those that were reviewed, so that a
//! new file or language needs no other line.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// What the others are translated from.
const SOURCE: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut files = String::from("&[\n");
    let mut languages = Vec::new();
    for dir in sorted(&locales)? {
        if !dir.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", dir.display());
        let tag = name(&dir)?;
        for file in sorted(&dir)? {
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            println!("cargo::rerun-if-changed={}", file.display());
            writeln!(
                files,
                "({tag:?}, {:?}, include_str!({:?})),",
                name(&file)?,
                file.display().to_string()
            )?;
        }
        languages.push(tag);
    }
    files.push(']');
    if !languages.iter().any(|tag| tag == SOURCE) {
        return Err(format!("locales/{SOURCE} is missing").into());
    }
    // Sorted but for the source, which is first.
    languages.sort_by_key(|tag| (tag != SOURCE, tag.clone()));
    let reviewed = reviewed(&locales.join("reviewed.txt"), &languages)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("locales.rs"), files)?;
    fs::write(out.join("languages.rs"), format!("&{languages:?}"))?;
    fs::write(out.join("reviewed.rs"), format!("&{reviewed:?}"))?;
    Ok(())
}

/// The tags of `reviewed.txt`, one a line; a `#` begins a comment.
fn reviewed(path: &Path, languages: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path)?;
    let mut all = Vec::new();
    for line in text.lines() {
        let tag = line.split('#').next().unwrap_or_default().trim();
        if tag.is_empty() {
            continue;
        }
        if tag == SOURCE || !languages.iter().any(|known| known == tag) {
            return Err(format!("reviewed.txt: {tag} is no translation in locales/").into());
        }
        all.push(tag.to_owned());
    }
    Ok(all)
}

/// Entries of a folder, by name: the same sources give the same program.
fn sorted(dir: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(dir)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Result<String, Box<dyn Error>> {
    Ok(path
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or("a name in locales is not UTF-8")?
        .to_owned())
}
