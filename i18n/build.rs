//! Lists every `locales/<tag>/*.ftl` as an `include_str!`, so that a new file or language needs no other line.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut rust = String::from("&[\n");
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
                rust,
                "({tag:?}, {:?}, include_str!({:?})),",
                name(&file)?,
                file.display().to_string()
            )?;
        }
    }
    rust.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), rust)?;
    Ok(())
}

/// Entries of a folder, by name: the same sources give the same program.
fn sorted(dir: &Path) -> Result<Vec<std::path::PathBuf>, Box<dyn Error>> {
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
