//! The team's logo: what reporters could not be shown.

use super::diagnostic;
use crate::logo::{LogoWrong, SIDES, read};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::published::{Files, Reading};

/// Whether the logo can be shown; one that is not there is told where the folder is read.
pub(super) fn all(files: &Files, reading: &Reading) -> Vec<Diagnostic> {
    let logo = reading
        .team
        .as_ref()
        .and_then(|team| team.brand.logo.as_ref());
    let found = logo.and_then(|path| Some((path, files.get(path)?)));
    let Some((path, Err(wrong))) = found.map(|(path, bytes)| (path, read(bytes))) else {
        return Vec::new();
    };
    let mut args = Args::from([("file", path.clone())]);
    let code = match wrong {
        LogoWrong::NotPng => "check-logo-not-png",
        LogoWrong::Size { width, height } => {
            let (least, most) = SIDES;
            args.extend([("width", width.to_string()), ("height", height.to_string())]);
            args.extend([("least", least.to_string()), ("most", most.to_string())]);
            "check-logo-size"
        }
    };
    vec![diagnostic(
        Severity::Error,
        code,
        "team.toml",
        "brand.logo",
        args,
    )]
}
