//! What to do when this computer has no font for letters that are shown.

use crate::cx::{Cx, plain};
use crate::text::label::status_ui;
use crate::text::{Look, Tone, letters};
use crate::widgets::frame::warning_band_ui;
use egui::Ui;
use std::collections::BTreeSet;
use tocsin_i18n::{Args, Catalogue, Lang};
use tocsin_text::fonts::Letters;

/// The package of Debian's that draws such letters.
fn package(letters: Letters) -> &'static str {
    match letters {
        Letters::EastAsian => "fonts-noto-cjk",
        Letters::Emoji => "fonts-noto-color-emoji",
        Letters::Other => "fonts-noto-core",
    }
}

/// A band that names the fonts to install, while something on the page cannot be drawn.
pub fn fonts_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let undrawable = letters::undrawable(ui.ctx());
    if undrawable.is_empty() {
        return;
    }
    let kinds: BTreeSet<Letters> = undrawable.iter().map(|c| Letters::of(*c)).collect();
    let packages: Vec<&str> = kinds.into_iter().map(package).collect();
    let args = || Args::new().with("packages", packages.join(" "));
    // In a language that cannot be drawn, nobody could read it: then in English.
    let said = plain(&cx.ta("fonts-missing", args()));
    let said = match said.chars().any(|c| undrawable.contains(&c)) {
        true => Catalogue::program(&Lang::english()).plain("fonts-missing", &args()),
        false => said,
    };
    let colours = (cx.colours.warn_ground, cx.colours.warn);
    warning_band_ui(ui, cx, "fonts", colours, |ui| {
        status_ui(ui, cx, &said, Look::BODY.tone(Tone::Warn).selectable());
    });
}
