//! The team's logo: what reporters could not be shown. Its icon: what no package could have.

use super::diagnostic;
use crate::logo::{ICON_SIDES, LogoWrong, SIDES, read, read_icon};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::published::{Files, Reading};

/// Whether both can be read; one that is not there is told where the folder is read.
pub(super) fn all(files: &Files, reading: &Reading) -> Vec<Diagnostic> {
    let Some(team) = &reading.team else {
        return Vec::new();
    };
    let judged = |picture: &Option<String>| {
        let path = picture.clone()?;
        let bytes = files.get(&path)?;
        Some((path, bytes))
    };
    let mut found = Vec::new();
    let mut tell = |code, item, args| {
        found.push(diagnostic(Severity::Error, code, "team.toml", item, args));
    };
    if let Some((file, bytes)) = judged(&team.brand.logo)
        && let Err(wrong) = read(bytes)
    {
        let mut args = Args::from([("file", file)]);
        let code = match wrong {
            LogoWrong::NotPng => "check-logo-not-png",
            LogoWrong::Size { width, height } => {
                let (least, most) = SIDES;
                args.extend([("width", width.to_string()), ("height", height.to_string())]);
                args.extend([("least", least.to_string()), ("most", most.to_string())]);
                "check-logo-size"
            }
        };
        tell(code, "brand.logo", args);
    }
    if let Some((file, bytes)) = judged(&team.brand.icon)
        && read_icon(bytes).is_err()
    {
        let (least, most) = ICON_SIDES;
        let args = [
            ("file", file),
            ("least", least.to_string()),
            ("most", most.to_string()),
        ];
        tell("check-icon", "brand.icon", Args::from(args));
    }
    found
}
