//! The team's frame: its colour and name on top of every page, its telephone always in sight.

use crate::cx::{Cx, team_name};
use crate::layout;
use crate::office::to_call;
use crate::screens::{Action, Screen, View};
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::choice::menu_ui;
use crate::text::label::{label_ui, status_ui};
use crate::text::{Look, Size, Tone, width};
use crate::theme::{hex, ink_on};
use crate::widgets::icon::{Icon, icon_row_ui};
use egui::{Color32, Frame, Margin, Panel, Stroke, Ui};
use tocsin_core::session::{Command, TeamState};
use tocsin_i18n::{Args, Lang};

/// The strip on top: who, by which telephone, in which language.
pub fn frame_ui(ui: &mut Ui, view: &View<'_>, screen: &Screen, out: &mut Vec<Action>) {
    let cx = view.cx;
    let team = view
        .state
        .team
        .as_ref()
        .map(|t| &t.newest.published.team)
        .filter(|_| *screen != Screen::Welcome);
    let brand = team.map(|t| &t.brand);
    let own = brand.and_then(|b| hex(b.colour.as_deref()?));
    let ground = own.unwrap_or(cx.colours.surface);
    let ink = match own {
        Some(_) => ink_on(ground, brand.and_then(|b| hex(b.on_colour.as_deref()?))),
        None => cx.colours.text,
    };
    let tone = Tone::Own(ink);
    let frame = Frame::new()
        .fill(ground)
        .inner_margin(Margin::symmetric(24, 10));
    Panel::top("team")
        .frame(frame)
        .show_separator_line(own.is_none())
        .show(ui, |ui| {
            layout::sides(
                ui,
                cx.dir,
                (40.0, 380.0),
                |ui| match team {
                    Some(team) => {
                        let name = team_name(team, cx.words);
                        label_ui(
                            ui,
                            cx,
                            &name,
                            Look::NAME.size(Size::Large).tone(tone).one_line(),
                        );
                    }
                    None => {
                        label_ui(ui, cx, "Tocsin", Look::NAME.size(Size::Large).tone(tone));
                    }
                },
                |ui| {
                    language_ui(ui, view, tone, out);
                    if let Some(team) = team {
                        let (telephone, emergency) = to_call(team, view.now);
                        let claimed = view
                            .state
                            .team
                            .as_ref()
                            .is_some_and(|team| team.trust.is_unchecked());
                        let words = match (emergency, claimed) {
                            (true, true) => "frame-emergency-claimed",
                            (true, false) => "frame-emergency",
                            (false, true) => "frame-telephone-claimed",
                            (false, false) => "frame-telephone",
                        };
                        let said = cx.ta(words, Args::new().with("telephone", telephone));
                        let look = Look::BODY.tone(tone).selectable();
                        // Where there is no room for both, the number is what is needed.
                        match width(ui, cx, &said, look) <= ui.available_width() {
                            true => label_ui(ui, cx, &said, look),
                            false => label_ui(ui, cx, telephone, look),
                        };
                    }
                },
            );
        });
}

/// The languages to read in: those of the team, then those that only the program speaks.
pub fn languages(team: Option<&TeamState>) -> Vec<Lang> {
    let mut langs = team.map(TeamState::languages).unwrap_or_default();
    for lang in Lang::program() {
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    langs
}

fn language_ui(ui: &mut Ui, view: &View<'_>, tone: Tone, out: &mut Vec<Action>) {
    let langs = languages(view.state.team.as_ref());
    let names: Vec<String> = langs.iter().map(Lang::native_name).collect();
    let current = view.state.lang.native_name();
    if let Some(lang) = menu_ui(ui, view.cx, &view.cx.t("language"), &current, tone, &names)
        .and_then(|n| langs.get(n))
    {
        out.push(Action::Do(Command::SetLanguage(lang.clone())));
    }
}

/// The band on every page of an exercise.
pub fn exercise_band_ui(ui: &mut Ui, view: &View<'_>) {
    let cx = view.cx;
    if view.state.draft.as_ref().is_some_and(|draft| draft.test) {
        let ink = (cx.colours.warn_ground, cx.colours.warn);
        warning_band_ui(ui, cx, "exercise", ink, |ui| {
            label_ui(
                ui,
                cx,
                &cx.t("exercise-banner"),
                Look::BODY.tone(Tone::Warn),
            );
        });
    }
}

/// A band over the whole width, with a sign of warning at its start.
pub fn warning_band_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: &'static str,
    (ground, ink): (Color32, Color32),
    add: impl FnOnce(&mut Ui),
) {
    let frame = Frame::new()
        .fill(ground)
        .inner_margin(Margin::symmetric(24, 4));
    let panel = Panel::top(id).frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let line = layout::line(cx.dir).with_cross_align(egui::Align::Min);
        ui.with_layout(line, |ui| {
            icon_row_ui(ui, Icon::Warn, ink, 28.0);
            ui.with_layout(layout::column(cx.dir), add);
        });
    });
}

/// How high the strip below is, in points.
pub const FOOT: f32 = 65.0;

/// The strip below, in all the room there is: back at its start, the state of the draft, the one primary action at its end.
pub fn foot_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    back: Option<(String, Action)>,
    state: Option<(String, Tone)>,
    onward: Option<(String, bool, Action)>,
    out: &mut Vec<Action>,
) {
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0, cx.colours.surface);
    let line = Stroke::new(1.0, cx.colours.line);
    ui.painter().hline(rect.x_range(), rect.top(), line);
    let frame = Frame::new().inner_margin(Margin::symmetric(24, 12));
    frame.show(ui, |ui| {
        layout::row(ui, cx.dir, 40.0, |ui| {
            if let Some((words, action)) = back
                && button_ui(ui, cx, &words, Weight::Plain).clicked()
            {
                out.push(action);
            }
            ui.with_layout(layout::line_from_end(cx.dir), |ui| {
                if let Some((words, enabled, action)) = onward {
                    let weight = Weight::Primary;
                    if button_if_ui(ui, cx, &words, weight, enabled).clicked() {
                        out.push(action);
                    }
                }
                ui.add_space(8.0);
                if let Some((words, tone)) = state {
                    status_ui(ui, cx, &words, Look::NOTE.tone(tone).one_line());
                }
            });
        });
    });
}
