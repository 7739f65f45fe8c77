//! `team brand`: packages of the published program with the team's bundle beside it.

use crate::args::Brand;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use tocsin_core::bundle::{self, Seen};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::openpgp::cert::grouped;
use tocsin_packaging::branding::{self, Program, Programs};

/// Runs the command.
pub fn run(asked: &Brand, out: &Out) -> Result<(), Refused> {
    let bytes = files::read(&asked.bundle)?;
    let now = out.context.clock.now().timestamp();
    let bundle = bundle::verify(&bytes, ReferenceTime(now), Seen::Never)?;
    let program = program(&asked.program)?;
    let at = time(bundle.published.team.published)?;
    let made = branding::packages(&bundle, &bytes, &program, at)?;
    std::fs::create_dir_all(&asked.out).map_err(|e| Refused::file(&asked.out, &e))?;
    for name in made.keys() {
        files::may_write(&asked.out.join(name), asked.force)?;
    }
    for (name, bytes) in &made {
        let path = asked.out.join(name);
        files::write(&path, bytes)?;
        let size = bytes.len().div_ceil(1024).to_string();
        let path = path.display().to_string();
        out.say(&out.word("cli-brand-made", &[("path", &path), ("size", &size)]));
    }
    out.line("cli-show-signer", &grouped(&bundle.signer));
    out.say(&out.word("cli-brand-next", &[]));
    Ok(())
}

/// The time of everything in the packages: `SOURCE_DATE_EPOCH`, else when the bundle was published.
fn time(published: Timestamp) -> Result<Timestamp, Refused> {
    let Ok(said) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(published);
    };
    let seconds = said.parse().ok().map(Timestamp::from_second);
    match seconds {
        Some(Ok(at)) => Ok(at),
        _ => Err(Refused::new("cli-brand-epoch", &[("value", &said)])),
    }
}

/// The program as it was published into a folder.
fn program(folder: &Path) -> Result<Program, Refused> {
    let text = |name: &str| files::read_text(&folder.join(name)).map(|text| text.trim().to_owned());
    let pair = |system: &str, ending: &str| -> Result<Option<Programs>, Refused> {
        let system = folder.join(system);
        if !system.is_dir() {
            return Ok(None);
        }
        let read = |name: &str| {
            let path = system.join(format!("{name}{ending}"));
            // Larger than anything else that is read whole.
            std::fs::read(&path).map_err(|e| Refused::file(&path, &e))
        };
        Ok(Some(Programs {
            window: read("tocsin")?,
            terminal: read("tocsin-cli")?,
        }))
    };
    let runtime = folder.join("linux-x86_64/appimage-runtime");
    let program = Program {
        version: text("VERSION")?,
        source: text("SOURCE")?,
        linux: pair("linux-x86_64", "")?,
        windows: pair("windows-x86_64", ".exe")?,
        macos: pair("macos", "")?,
        runtime: runtime
            .exists()
            .then(|| files::read(&runtime))
            .transpose()?,
        texts: texts(&folder.join("texts"))?,
    };
    if program.linux.is_none() && program.windows.is_none() && program.macos.is_none() {
        let path = folder.display().to_string();
        return Err(Refused::new("cli-brand-program", &[("path", &path)]));
    }
    Ok(program)
}

/// What goes along with every package: the licences have to.
fn texts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Refused> {
    let failed = |e: std::io::Error| Refused::file(folder, &e);
    let mut texts = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().into_string();
        let name = name.map_err(|_| failed(ErrorKind::InvalidFilename.into()))?;
        texts.insert(name, files::read(&entry.path())?);
    }
    for needed in ["LICENSE-MIT.txt", "LICENSE-APACHE.txt", "third-party.txt"] {
        if !texts.contains_key(needed) {
            return Err(Refused::file(
                &folder.join(needed),
                &ErrorKind::NotFound.into(),
            ));
        }
    }
    Ok(texts)
}
