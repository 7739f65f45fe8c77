//! What is read is a translation: which language prevails, and the way to it (RFC 2350 section 3.7).

use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::label::label_ui;
use crate::text::link::quiet;
use egui::Ui;
use tocsin_core::session::{Command, TeamState};
use tocsin_i18n::Args;

/// Nothing where the original is read.
pub fn original_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((prevails, sentence)) = team.disclaimer(cx.words) else {
        return;
    };
    label_ui(ui, cx, &sentence, Look::NOTE);
    let args = Args::new().with("language", prevails.native_name());
    if quiet(ui, cx, &cx.ta("read-original", args), "").clicked() {
        out.push(Action::Do(Command::SetLanguage(prevails)));
    }
}
