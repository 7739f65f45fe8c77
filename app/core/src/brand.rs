//! A team's bundle that came with this copy of the program (DESIGN decision 11): which one it is, and whether it is whole.

use crate::clock::Clock;
use crate::explain::{Explain, Refusal, tell};
use crate::job::Progress;
use crate::policy::Policy;
use crate::session::opening::{self, Context};
use crate::store::dirs::Dirs;
use crate::store::pins::Pins;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::team::is_application;
use tocsin_i18n::{Catalogue, Lang};

#[cfg(test)]
mod tests;

/// Its name beside the program.
pub const FILE: &str = "brand.tocsin";
/// Beside it in a team's packages: the application ID, in a line of text.
pub const APPLICATION: &str = "brand.application";
/// Most octets of that.
const MOST: u64 = 256;
/// What a package of the neutral program is called.
const PROGRAM: &str = "tocsin";

/// A bundle that came with the program, verified; nothing of it is admitted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    file: PathBuf,
    bytes: Vec<u8>,
    team: String,
    signer: String,
    language: Option<Lang>,
}

/// Who says which file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// `--brand`.
    Option,
    /// The policy.
    Policy,
    /// It stands beside the program.
    Program,
}

/// Why the program does not open with its brand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrandRefusal {
    /// The policy names another, and locks it: its file.
    #[error("locked to {0}")]
    Locked(PathBuf),
    /// It cannot be used, and why; whom to call, as the last bundle said that was right.
    #[error("{file}: {why:?}")]
    Unusable {
        /// The file.
        file: PathBuf,
        /// Who says that it is this one.
        by: By,
        /// What is wrong with it.
        why: Refusal,
        /// Name and telephone numbers of the team whose brand this file was before.
        call: Option<(String, String)>,
    },
}

/// Every code of [`BrandRefusal`].
pub const CODES: &[&str] = &["brand-locked", "brand-unusable"];

impl Explain for BrandRefusal {
    fn code(&self) -> &'static str {
        match self {
            BrandRefusal::Locked(_) => "brand-locked",
            BrandRefusal::Unusable { .. } => "brand-unusable",
        }
    }
    fn args(&self) -> Args {
        let (BrandRefusal::Locked(file) | BrandRefusal::Unusable { file, .. }) = self;
        let mut args = Args::from([("file", file.display().to_string())]);
        if let BrandRefusal::Unusable { by, .. } = self {
            let by = match by {
                By::Option => "option",
                By::Policy => "policy",
                By::Program => "program",
            };
            args.insert("by", by.to_owned());
        }
        args
    }
}

impl BrandRefusal {
    /// Whether the option or the policy names a file that cannot be used: what the policy says can be looked at all the same.
    pub fn is_named(&self) -> bool {
        matches!(self, BrandRefusal::Unusable { by, .. } if *by != By::Program)
    }

    /// What is wrong in particular, in isolates as in a window.
    pub fn details(&self, words: &Catalogue) -> Vec<String> {
        match self {
            BrandRefusal::Locked(_) => Vec::new(),
            BrandRefusal::Unusable { why, .. } => vec![tell(words, why).what],
        }
    }

    /// Whom to call, a sentence; nothing of a file that may be forged has a say in it.
    pub fn call(&self, words: &Catalogue) -> Option<String> {
        let BrandRefusal::Unusable { call, .. } = self else {
            return None;
        };
        let (team, telephone) = call.as_ref()?;
        let args = tocsin_i18n::Args::new()
            .with("team", team)
            .with("telephone", telephone);
        Some(words.text("brand-call", &args))
    }
}

impl Brand {
    /// The brand that applies, verified: that of the policy, the one asked for, the one beside the program; the first that
    /// is there, and never another in its place.
    pub fn load(
        asked: Option<&Path>,
        dirs: &Dirs,
        clock: &Arc<dyn Clock>,
    ) -> Result<Option<Brand>, BrandRefusal> {
        let program = std::env::current_exe().and_then(std::fs::canonicalize);
        let beside = program.map(|program| places(&program)).unwrap_or_default();
        match chosen(asked, dirs.policy(), &beside)? {
            Some((by, file)) => Brand::open(by, file, dirs, clock).map(Some),
            None => Ok(None),
        }
    }

    fn open(
        by: By,
        file: PathBuf,
        dirs: &Dirs,
        clock: &Arc<dyn Clock>,
    ) -> Result<Brand, BrandRefusal> {
        // The same file has one name, from whichever folder and by whichever link it is named.
        let real = std::fs::canonicalize(&file).or_else(|_| std::path::absolute(&file));
        let name = real.as_ref().unwrap_or(&file).display().to_string();
        let unusable = |why: Refusal| BrandRefusal::Unusable {
            file: file.clone(),
            by,
            why,
            call: Pins::load(dirs).ok().and_then(|pins| pins.brand(&name)),
        };
        let bytes = opening::read_file(&file, &Progress::default()).map_err(unusable)?;
        let mut brand = Brand {
            file: file.clone(),
            bytes,
            team: String::new(),
            signer: String::new(),
            language: None,
        };
        let context = Context {
            dirs: dirs.clone().branded(brand.clone()),
            clock: clock.clone(),
            lang: Lang::english(),
            system: Vec::new(),
        };
        let bundle = opening::verify_brand(&brand, &context).map_err(unusable)?;
        let team = &bundle.published.team;
        brand.team.clone_from(&team.id);
        brand.signer.clone_from(&bundle.signer);
        let language = team.brand.language.as_deref();
        brand.language = language.and_then(|tag| Lang::parse(tag).ok());
        // Without it a brand that is forged later is refused without a number to call. One that is refused has no say in that.
        if opening::admits_brand(&bundle, &context) {
            let _ = Pins::note_brand(dirs, &name, &team.id);
        }
        Ok(brand)
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Its bytes, as they were verified.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The team's ID.
    pub fn team(&self) -> &str {
        &self.team
    }

    /// Fingerprint of the certificate that signed it.
    pub fn signer(&self) -> &str {
        &self.signer
    }

    /// The language where nobody has chosen one.
    pub fn language(&self) -> Option<&Lang> {
        self.language.as_ref()
    }
}

/// The application ID of a team's own copy of the program: it is known before the bundle beside it is verified. Where things are
/// kept and how the window is called hang on it, and nothing else.
pub fn application() -> Option<String> {
    let program = std::env::current_exe()
        .and_then(std::fs::canonicalize)
        .ok()?;
    places(&program)
        .iter()
        .find_map(|brand| named_beside(brand))
}

/// What stands beside this brand, where there is one.
fn named_beside(brand: &Path) -> Option<String> {
    brand.symlink_metadata().ok()?;
    let mut text = String::new();
    let file = File::open(brand.with_file_name(APPLICATION)).ok()?;
    file.take(MOST).read_to_string(&mut text).ok()?;
    let id = text.trim();
    is_application(id).then(|| id.to_owned())
}

/// The file that applies.
fn chosen(
    asked: Option<&Path>,
    policy: &Policy,
    beside: &[PathBuf],
) -> Result<Option<(By, PathBuf)>, BrandRefusal> {
    let asked = asked.map(|asked| (By::Option, asked.to_owned()));
    if let Some(fixed) = policy.brand() {
        let file = PathBuf::from(&fixed.file);
        return match asked {
            Some(_) if fixed.locked => Err(BrandRefusal::Locked(file)),
            Some(asked) => Ok(Some(asked)),
            None => Ok(Some((By::Policy, file))),
        };
    }
    // What cannot be looked at is there all the same, and so is a link that leads nowhere: nothing takes its place.
    let there = |file: &&PathBuf| match std::fs::symlink_metadata(file) {
        Ok(_) => true,
        Err(e) => e.kind() != ErrorKind::NotFound,
    };
    let beside = || Some((By::Program, beside.iter().find(there)?.clone()));
    Ok(asked.or_else(beside))
}

/// Where a brand stands beside a program, by the program's real path: in its folder; on macOS in the bundle's resources; where
/// packages put data, for a program in `PREFIX/bin` and for one in `PREFIX/lib/NAME`.
fn places(program: &Path) -> Vec<PathBuf> {
    let Some(folder) = program.parent() else {
        return Vec::new();
    };
    let mut places = vec![folder.join(FILE)];
    let Some(above) = folder.parent() else {
        return places;
    };
    let named = |name: &str| folder.file_name().is_some_and(|folder| folder == name);
    if named("MacOS") {
        places.push(above.join("Resources").join(FILE));
    }
    if named("bin") {
        places.push(above.join("share").join(PROGRAM).join(FILE));
    }
    let is_lib = above.file_name().is_some_and(|name| name == "lib");
    if let (true, Some(prefix), Some(name)) = (is_lib, above.parent(), folder.file_name()) {
        places.push(prefix.join("share").join(name).join(FILE));
    }
    places
}
