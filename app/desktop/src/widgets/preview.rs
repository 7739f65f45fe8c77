//! What surrounds the page while a team's folder is previewed: the strip that says so, and the panel with what its
//! author has to mend and what can be switched. A reporter never sees any of it.

use crate::cx::{Cx, plain};
use crate::layout;
use crate::screens::team::forms;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_ui};
use crate::text::choice::menu_ui;
use crate::text::label::{heading_ui, label_ui, status_ui, title_ui};
use crate::text::link::quiet;
use crate::text::{Look, Tone};
use crate::theme::{NEAR, TARGET};
use crate::widgets::frame::{languages, warning_band_ui};
use crate::widgets::icon::{Icon, icon_ui};
use crate::widgets::notice::{Kind, box_ui};
use crate::widgets::stage;
use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, vec2};
use tocsin_core::check;
use tocsin_core::preview::question;
use tocsin_core::session::{Command, PreviewState};
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_i18n::{Args, Lang};

/// How wide the panel is where there is room for it, in points.
pub const WIDTH: f32 = 380.0;
/// How wide the name before a menu is.
const NAME: f32 = 84.0;
/// Most of the window that it takes.
const SHARE: f32 = 0.45;
/// A window as wide as this has it open unless somebody closed it.
const WIDE: f32 = 960.0;
/// Most findings that are listed: the worst come first.
const MOST: usize = 100;
/// English made strange, and what is said of it.
const PSEUDO: [(&str, &str); 3] = [
    ("en-XA", "preview-accented"),
    ("en-XC", "preview-long"),
    ("en-XB", "preview-mirrored"),
];

/// What the panel remembers.
#[derive(Default)]
pub struct Memory {
    /// Shown or not, once somebody has said so.
    open: Option<bool>,
}

/// The strip that says on every page what this is; returns how wide the panel beside the page is to be.
pub fn band_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory) -> f32 {
    let Some(preview) = &view.state.preview else {
        return 0.0;
    };
    let cx = view.cx;
    let width = ui.available_width();
    // As long as there is no page, there is nothing but the panel.
    let needed = view.state.team.is_none();
    let mut open = needed || memory.open.unwrap_or(width >= WIDE);
    let colours = (cx.colours.warn_ground, cx.colours.warn);
    warning_band_ui(ui, cx, "preview-band", colours, |ui| {
        layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
            label_ui(ui, cx, &cx.t("preview-banner"), Look::BODY.tone(Tone::Warn));
            if needed {
                return;
            }
            let words = if open {
                "preview-fold"
            } else {
                "preview-unfold"
            };
            if quiet(ui, cx, &cx.t(words), "").clicked() {
                open = !open;
                memory.open = Some(open);
            }
            if !open {
                label_ui(ui, cx, &counted(cx, preview), Look::NOTE);
            }
        });
    });
    match open {
        true => WIDTH.min(width * SHARE),
        false => 0.0,
    }
}

/// The page while nothing of the folder could ever be opened.
pub fn nothing_ui(ui: &mut Ui, view: &View<'_>) {
    let cx = view.cx;
    title_ui(ui, cx, &cx.t("preview-nothing"), view.turned);
    let more = cx.words.attr("preview-nothing", "more", &Args::new());
    label_ui(ui, cx, &more.unwrap_or_default(), Look::BODY);
}

/// The panel, in the room that the strip asked for.
pub fn panel_ui(ui: &mut Ui, view: &View<'_>, room: Rect, out: &mut Vec<Action>) {
    let Some(preview) = view.state.preview.as_ref().filter(|_| room.width() > 0.0) else {
        return;
    };
    let cx = view.cx;
    ui.painter().rect_filled(room, 0, cx.colours.surface);
    let edge = layout::from_start(cx.dir, room, 0.0);
    let line = egui::Stroke::new(1.0, cx.colours.line);
    ui.painter().vline(edge, room.y_range(), line);
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ScrollArea::vertical()
            .id_salt("preview")
            .auto_shrink(false)
            .show(ui, |ui| {
                let frame = Frame::new().inner_margin(Margin::symmetric(20, 16));
                frame.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.with_layout(layout::column(cx.dir), |ui| {
                        heading_ui(ui, cx, 2, &cx.t("preview-panel"));
                        let folder = preview.folder.display().to_string();
                        label_ui(ui, cx, &folder, Look::NOTE.selectable());
                        ui.add_space(NEAR);
                        switches_ui(ui, view, out);
                        ui.add_space(14.0);
                        findings_ui(ui, view, preview, out);
                    });
                });
            });
    });
}

/// Language, form, stage, and a fresh beginning.
fn switches_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some(team) = &view.state.team else { return };
    let published = &team.bundle.published;
    let mut langs = languages(Some(team));
    let mut names: Vec<String> = langs.iter().map(Lang::native_name).collect();
    for (tag, name) in PSEUDO {
        langs.extend(Lang::parse(tag).ok());
        names.push(cx.t(name));
    }
    let spoken = langs.iter().position(|lang| *lang == view.state.lang);
    let current = spoken.and_then(|at| names.get(at)).cloned();
    let current = current.unwrap_or_else(|| view.state.lang.native_name());
    if let Some(at) = switch_ui(ui, cx, "preview-language", &current, &names)
        && let Some(lang) = langs.get(at)
    {
        out.push(Action::Do(Command::SetLanguage(lang.clone())));
    }

    let draft = view.draft();
    let offered = published.offered();
    if offered.len() > 1 {
        let names: Vec<String> = offered
            .iter()
            .map(|form| forms::title(team, &form.id))
            .collect();
        let current = draft.map(|(_, form, _)| forms::title(team, &form.id));
        let current = current.unwrap_or_else(|| cx.t("choose-form"));
        if let Some(at) = switch_ui(ui, cx, "preview-form", &current, &names)
            && let Some(form) = offered.get(at)
        {
            out.push(Action::Do(Command::NewDraft(form.id.clone())));
        }
    }
    let Some((draft, form, _)) = draft else {
        return;
    };
    if let Some(texts) = team.texts.get(&form.id).filter(|_| !form.stages.is_empty()) {
        let name = |id| stage::name(texts, id);
        let names: Vec<String> = form.stages.iter().map(name).collect();
        let current = names.get(form.stage_place(draft.stage.as_ref())).cloned();
        if let Some(at) = switch_ui(
            ui,
            cx,
            "preview-stage",
            &current.unwrap_or_default(),
            &names,
        ) && let Some(stage) = form.stages.get(at)
        {
            out.push(Action::Do(Command::SetStage(stage.clone())));
        }
    }
    if button_ui(ui, cx, &cx.t("preview-empty"), Weight::Plain).clicked() {
        out.push(Action::Do(Command::Empty));
    }
}

/// A menu with its name before it; returns which choice was pressed.
fn switch_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    current: &str,
    choices: &[String],
) -> Option<usize> {
    let row = layout::row(ui, cx.dir, TARGET, |ui| {
        // The menus stand below one another.
        ui.allocate_ui_with_layout(vec2(NAME, TARGET), layout::line(cx.dir), |ui| {
            ui.set_min_width(NAME);
            label_ui(ui, cx, &cx.t(name), Look::NOTE);
        });
        menu_ui(ui, cx, &cx.t(name), current, Tone::Normal, choices)
    });
    row.inner
}

/// How many errors and warnings there are.
fn counted(cx: &Cx<'_>, preview: &PreviewState) -> String {
    let Some(found) = &preview.found else {
        return cx.t("preview-reading");
    };
    // Why the folder cannot be opened is an error, too, where no finding says it.
    let errors = found.errors.max(usize::from(preview.refused.is_some()));
    let args = Args::new()
        .with("errors", errors)
        .with("warnings", found.warnings);
    match errors {
        0 => cx.ta("findings-none", args),
        _ => cx.ta("findings-count", args),
    }
}

/// What a check finds in the folder as it is now.
fn findings_ui(ui: &mut Ui, view: &View<'_>, preview: &PreviewState, out: &mut Vec<Action>) {
    let cx = view.cx;
    status_ui(ui, cx, &counted(cx, preview), Look::NAME);
    let Some(found) = &preview.found else { return };
    if let Some(refusal) = &preview.refused {
        // The findings say it better, where there are any.
        let own = found.errors == 0;
        let (sentence, way_on) = cx.explain(refusal);
        if view.state.team.is_some() {
            box_ui(ui, cx, Kind::Warn, &cx.t("preview-behind"), |_| {});
            ui.add_space(NEAR);
        }
        if own {
            box_ui(ui, cx, Kind::Bad, &sentence, |ui| {
                if let Some(way_on) = &way_on {
                    label_ui(ui, cx, way_on, Look::BODY);
                }
            });
        }
    }
    for (n, finding) in found.told.iter().take(MOST).enumerate() {
        layout::stable(ui, ("finding", n), |ui| finding_ui(ui, view, finding, out));
    }
    if found.told.len() > MOST {
        let args = Args::new()
            .with("shown", MOST)
            .with("count", found.told.len());
        label_ui(ui, cx, &cx.ta("preview-most", args), Look::NOTE);
    }
}

/// One finding: how bad, where, what, what was probably meant, and the way to the question that it is about.
fn finding_ui(ui: &mut Ui, view: &View<'_>, finding: &Diagnostic, out: &mut Vec<Action>) {
    let cx = view.cx;
    let told = check::told(cx.words, finding);
    let (icon, colour, tone) = match finding.severity {
        Severity::Error => (Icon::Wrong, cx.colours.bad, Tone::Bad),
        Severity::Warning => (Icon::Warn, cx.colours.warn, Tone::Warn),
        Severity::Note => (Icon::Open, cx.colours.weak, Tone::Weak),
    };
    ui.add_space(10.0);
    let line = layout::line(cx.dir).with_cross_align(egui::Align::Min);
    ui.with_layout(line, |ui| {
        icon_ui(ui, icon, colour);
        ui.with_layout(layout::column(cx.dir), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let head = cx.named(&told.level, &finding.place.to_string());
            label_ui(ui, cx, &head, Look::NOTE.tone(tone).selectable());
            label_ui(ui, cx, &told.sentence, Look::BODY.selectable());
            for more in told.way_on.iter().chain(&told.near) {
                label_ui(ui, cx, more, Look::BODY);
            }
            let about = view.draft().and_then(|(draft, form, _)| {
                let asked = |key: &Key| draft.evaluation.applies.contains(key);
                question(finding, form, &draft.answers, asked)
            });
            if let Some(key) = about
                && quiet(ui, cx, &cx.t("preview-question"), &plain(&told.sentence)).clicked()
            {
                out.push(Action::Jump(key));
            }
        });
    });
}
