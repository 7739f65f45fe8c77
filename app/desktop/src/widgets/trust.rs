//! What is known about whether a form is the team's: the same sign and words in the same place on every page, and all of it
//! one click away (DESIGN decision 4).

pub mod compare;

use crate::cx::team_name;
use crate::layout;
use crate::screens::{Action, Screen, View};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, heard};
use crate::theme::NEAR;
use crate::widgets::icon::icon_row_ui;
use crate::widgets::lookup;
use crate::widgets::notice::{Kind, box_ui};
use egui::accesskit::Role;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};
use jiff::Timestamp;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::{TeamState, Whose};
use tocsin_core::store::pins::Trust;
use tocsin_i18n::Args;

/// Highest that the details may be above a page, in points.
const MOST: f32 = 300.0;
const DAY: i64 = 86_400;

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// The details are shown above the page.
    open: bool,
    /// The fingerprint is shown on the team's page.
    whole: bool,
    /// What is compared.
    pub compare: compare::Memory,
    /// What is compared with a form that was refused.
    pub held: compare::Memory,
    /// What is looked up.
    pub lookup: lookup::Memory,
}

/// The message that names a state.
fn id(trust: Trust) -> &'static str {
    match trust {
        Trust::Given => "known-given",
        Trust::Checked => "known-checked",
        Trust::CheckedBefore => "known-checked-before",
        Trust::NotYetChecked => "known-not-yet",
        Trust::Mismatched => "known-mismatched",
        Trust::Example => "known-example",
        Trust::Preview => "known-preview",
    }
}

/// How a state looks. What was checked before its key changed is good enough to go on with, and not what was compared.
fn kind(trust: Trust) -> Kind {
    match trust {
        Trust::Given | Trust::Checked => Kind::Good,
        Trust::CheckedBefore => Kind::Handed,
        Trust::Mismatched => Kind::Bad,
        Trust::NotYetChecked | Trust::Example | Trust::Preview => Kind::Warn,
    }
}

/// The band on every page of a team: its sign, what is known, whose form it is; the details and the way to check it.
pub fn band_ui(
    ui: &mut Ui,
    view: &View<'_>,
    screen: &Screen,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    // A preview has a band of its own.
    let team = view.state.team.as_ref();
    let Some(team) = team.filter(|t| t.trust != Trust::Preview && *screen != Screen::Welcome)
    else {
        return;
    };
    let (ground, ink, tone, icon) = kind(team.trust).dress(cx);
    let id = id(team.trust);
    let name = team_name(&team.newest.published.team, cx.words);
    let args = Args::new()
        .with("state", crate::cx::plain(&cx.t(id)))
        .with("team", &name);
    let line = cx.ta("known-line", args);
    let more = match team.trust {
        Trust::NotYetChecked | Trust::Mismatched => Some("unchecked-banner"),
        Trust::CheckedBefore => Some("checked-before-banner"),
        Trust::Example => Some("example-banner"),
        Trust::Given | Trust::Checked | Trust::Preview => None,
    };
    // On the team's own page everything stands in the page.
    let elsewhere = *screen != Screen::Team;
    let frame = Frame::new()
        .fill(ground)
        .inner_margin(Margin::symmetric(24, 4));
    let panel = Panel::top("band").frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let across = layout::line(cx.dir).with_cross_align(egui::Align::Min);
        ui.with_layout(across, |ui| {
            if let Some(icon) = icon {
                icon_row_ui(ui, icon, ink, 28.0);
            }
            ui.with_layout(layout::column(cx.dir), |ui| {
                layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
                    let look = Look::NAME.tone(tone);
                    let said = label_ui(ui, cx, &line, look);
                    // Part of the page where it is read; its changes are announced where they are made.
                    let name = cx.named(&cx.t("known-name"), &line);
                    ui.ctx().accesskit_node_builder(said.id, |node| {
                        node.set_role(Role::Status);
                        node.clear_value();
                        node.set_label(heard(&name).into_owned());
                    });
                    if let Some(more) = more {
                        label_ui(ui, cx, &cx.t(more), Look::BODY.tone(tone));
                    }
                    if !elsewhere {
                        return;
                    }
                    let words = match memory.open {
                        true => "known-details-hide",
                        false => "known-details",
                    };
                    if quiet(ui, cx, &cx.t(words), "").clicked() {
                        memory.open = !memory.open;
                    }
                    if team.can_be_checked()
                        && quiet(ui, cx, &cx.t("unchecked-check"), "").clicked()
                    {
                        out.push(Action::Go(Screen::Team));
                    }
                });
                if elsewhere && memory.open {
                    ScrollArea::vertical()
                        .id_salt("known")
                        .max_height(MOST)
                        .show(ui, |ui| {
                            why_ui(ui, view, team, &name, id);
                            details_ui(ui, view, team, out);
                            ui.add_space(NEAR);
                        });
                }
            });
        });
    });
}

/// The box on the team's page: all of the above, and comparing.
pub fn trust_ui(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let id = id(team.trust);
    let name = team_name(&team.newest.published.team, cx.words);
    box_ui(ui, cx, kind(team.trust), &cx.t(id), |ui| {
        why_ui(ui, view, team, &name, id);
        // The key of a preview is nobody's.
        if team.trust == Trust::Preview {
            return;
        }
        let words = match memory.whole {
            true => "known-details-hide",
            false => "known-details",
        };
        if quiet(ui, cx, &cx.t(words), "").clicked() {
            memory.whole = !memory.whole;
        }
        if memory.whole {
            details_ui(ui, view, team, out);
        }
        if team.can_be_checked() {
            let digits = team.newest.signer.len();
            compare::compare_ui(ui, view, (Whose::Open, digits), &mut memory.compare, out);
        }
        ui.add_space(NEAR);
        lookup::lookup_ui(ui, view, team, &mut memory.lookup, out);
    });
    ui.add_space(4.0);
}

/// Why it is so, what the signature proves and what not, and how old the form is.
fn why_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, name: &str, id: &str) {
    let cx = view.cx;
    let args = || Args::new().with("team", name);
    let why = cx.words.attr(id, "why", &args()).unwrap_or_default();
    label_ui(ui, cx, &why, Look::BODY);
    if team.came && team.trust.is_unchecked() {
        label_ui(ui, cx, &cx.t("brand-came"), Look::BODY);
    }
    if team.trust.is_unchecked() {
        label_ui(ui, cx, &cx.t("signature-proves"), Look::BODY);
        label_ui(ui, cx, &cx.ta("signature-proves-not", args()), Look::BODY);
        if view.state.policy.forbids_unchecked() {
            label_ui(ui, cx, &cx.t("policy-unchecked-forbid"), Look::BODY);
        }
    }
    if team.trust != Trust::Preview {
        label_ui(ui, cx, &age(view, team), Look::NOTE);
    }
}

/// The key, and since when it is known here.
fn details_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, out: &mut Vec<Action>) {
    let cx = view.cx;
    ui.add_space(NEAR);
    if !team.trust.is_unchecked() && team.trust != Trust::Example {
        label_ui(ui, cx, &cx.t("signature-proves"), Look::BODY);
    }
    label_ui(ui, cx, &cx.t("fingerprint"), Look::NOTE);
    label_ui(ui, cx, &grouped(&team.newest.signer), Look::DATA);
    // What is copied here is not to be pasted into the comparison beside it.
    if !team.trust.can_be_checked() && quiet(ui, cx, &cx.t("copy"), &cx.t("fingerprint")).clicked()
    {
        out.push(Action::Copy(team.newest.signer.clone()));
    }
    let day = |at: Timestamp| {
        let at = at.to_zoned(view.now.time_zone().clone());
        Args::new().with("date", cx.formats.date(at.date()))
    };
    if let Some(first) = team.dates.first_seen {
        label_ui(ui, cx, &cx.ta("known-since", day(first)), Look::NOTE);
    }
    if let Some(checked) = team.dates.checked {
        label_ui(ui, cx, &cx.ta("known-compared", day(checked)), Look::NOTE);
    }
}

/// "Version 3, published 7 months ago".
fn age(view: &View<'_>, team: &TeamState) -> String {
    let cx = view.cx;
    let published = &team.newest.published.team;
    let days = view.now.timestamp().duration_since(published.published);
    let days = days.as_secs() / DAY;
    let (unit, count) = match days {
        ..1 => ("days", 0),
        1..60 => ("days", days),
        60..730 => ("months", days * 12 / 365),
        730.. => ("years", days / 365),
    };
    let args = Args::new()
        .with("version", published.version.to_string())
        .with("count", count);
    cx.ta(&format!("form-age-{unit}"), args)
}

#[cfg(test)]
mod tests;
