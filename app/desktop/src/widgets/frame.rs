//! The team's frame: its colour and name on top of every page, its telephone always in sight.

use crate::cx::{Cx, team_name};
use crate::layout;
use crate::screens::{Action, Screen, View};
use crate::text::button::{Weight, button_ui};
use crate::text::choice::menu_ui;
use crate::text::label::{label_ui, status_ui};
use crate::text::{Look, Size, Tone};
use crate::theme::hex;
use crate::widgets::icon::{Icon, icon_ui};
use egui::{Color32, Frame, Margin, Panel, Ui};
use tocsin_core::session::Command;
use tocsin_core::store::pins::Trust;
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
    let ground = brand
        .and_then(|b| hex(b.colour.as_deref()?))
        .unwrap_or(cx.colours.surface);
    let ink = match brand.filter(|b| b.colour.as_deref().and_then(hex).is_some()) {
        Some(brand) => brand
            .on_colour
            .as_deref()
            .and_then(hex)
            .unwrap_or_else(|| readable(ground)),
        None => cx.colours.text,
    };
    let tone = Tone::Own(ink);
    let frame = Frame::new()
        .fill(ground)
        .inner_margin(Margin::symmetric(24, 10));
    Panel::top("team")
        .frame(frame)
        .show_separator_line(team.is_none())
        .show(ui, |ui| {
            layout::sides(
                ui,
                cx.dir,
                40.0,
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
                        let args = Args::new().with("telephone", team.contact.telephone.clone());
                        let said = cx.ta("frame-telephone", args);
                        label_ui(ui, cx, &said, Look::BODY.tone(tone).selectable().one_line());
                    }
                },
            );
        });
}

/// Black or white, whichever reads better on a ground.
fn readable(ground: Color32) -> Color32 {
    let light = 0.299 * f32::from(ground.r())
        + 0.587 * f32::from(ground.g())
        + 0.114 * f32::from(ground.b());
    if light > 140.0 {
        Color32::BLACK
    } else {
        Color32::WHITE
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>, tone: Tone, out: &mut Vec<Action>) {
    let langs = Lang::program();
    let names: Vec<String> = langs.iter().map(Lang::native_name).collect();
    let current = view.state.lang.native_name();
    if let Some(lang) = menu_ui(ui, view.cx, &view.cx.t("language"), &current, tone, &names)
        .and_then(|n| langs.get(n))
    {
        out.push(Action::Do(Command::SetLanguage(lang.clone())));
    }
}

/// The banner of the example, on every page: anyone can read what is sealed to it.
pub fn example_ui(ui: &mut Ui, view: &View<'_>) {
    let cx = view.cx;
    if view
        .state
        .team
        .as_ref()
        .is_none_or(|t| t.trust != Trust::Example)
    {
        return;
    }
    let frame = Frame::new()
        .fill(cx.colours.warn_ground)
        .inner_margin(Margin::symmetric(24, 4));
    Panel::top("example")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            layout::row(ui, cx.dir, 26.0, |ui| {
                icon_ui(ui, Icon::Warn, cx.colours.warn);
                label_ui(
                    ui,
                    cx,
                    &cx.t("example-banner"),
                    Look::BODY.tone(Tone::Warn).one_line(),
                );
            });
        });
}

/// The strip below: back at its start, the state of the draft, the one primary action at its end.
pub fn foot_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    back: Option<(String, Action)>,
    state: Option<(String, Tone)>,
    onward: Option<(String, bool, Action)>,
    out: &mut Vec<Action>,
) {
    let frame = Frame::new()
        .fill(cx.colours.surface)
        .inner_margin(Margin::symmetric(24, 12));
    Panel::bottom("foot").frame(frame).show(ui, |ui| {
        layout::row(ui, cx.dir, 40.0, |ui| {
            if let Some((words, action)) = back
                && button_ui(ui, cx, &words, Weight::Plain).clicked()
            {
                out.push(action);
            }
            ui.with_layout(layout::line_from_end(cx.dir), |ui| {
                if let Some((words, enabled, action)) = onward {
                    let weight = Weight::Primary;
                    if crate::text::button::button_if_ui(ui, cx, &words, weight, enabled).clicked()
                    {
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
