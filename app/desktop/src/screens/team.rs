//! Whom the report goes to, and what is known about that.

pub mod forms;

use super::{Action, View};
use crate::constituency::{Served, look_up};
use crate::cx::{Cx, plain, team_name};
use crate::layout;
use crate::office::weekday;
use crate::text::button::{Weight, button_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{heading_ui, label_ui, status_ui, title_ui};
use crate::text::link::{Asked, link_ui, quiet};
use crate::text::paragraph::blocks_ui;
use crate::text::{Look, Size, Tone};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::drafts;
use crate::widgets::held;
use crate::widgets::hours::Now;
use crate::widgets::icon::{Icon, icon_ui};
use crate::widgets::logo;
use crate::widgets::lookup;
use crate::widgets::notice::{Kind, box_ui};
use crate::widgets::original::original_ui;
use crate::widgets::own::own_ui;
use crate::widgets::protect::protection_ui;
use crate::widgets::trust;
use egui::{Id, Ui};
use std::sync::Arc;
use tocsin_core::session::{Command, TeamState};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::kind::Kind as FieldKind;
use tocsin_form_schema::list::message_id;
use tocsin_form_schema::team::{Disclosure, Hours, Span, Team};
use tocsin_i18n::{Args, without_signs};
use tocsin_text::markdown::{self, Block};

/// What this page remembers.
#[derive(Default)]
pub struct Memory {
    /// Which form.
    pub forms: forms::Memory,
    logo: logo::Memory,
    site: String,
    document: bool,
    disclosure: bool,
    /// The description as read last.
    read: Option<(Arc<str>, Vec<Block>)>,
}

/// The page.
pub fn team_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (memory, trust, drafts): (&mut Memory, &mut trust::Memory, &mut drafts::Memory),
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let Some(team) = &view.state.team else { return };
    let published = &team.newest.published.team;
    let name = team_name(published, cx.words);
    match team.logo() {
        Some(own) => {
            layout::row(ui, cx.dir, logo::HEIGHT, |ui| {
                logo::logo_ui(ui, own, &plain(&name), &mut memory.logo);
                ui.add_space(NEAR);
                title_ui(ui, cx, &name, view.turned);
            });
        }
        None => title_ui(ui, cx, &name, view.turned),
    }
    label_ui(
        ui,
        cx,
        &cx.ta("team-what", Args::new().with("team", &name)),
        Look::BODY,
    );
    if let Some(unreviewed) = team.unreviewed(cx.words) {
        label_ui(ui, cx, &unreviewed, Look::NOTE);
    }
    original_ui(ui, view, team, out);
    ui.add_space(NEAR);
    for warning in &team.warnings {
        let (sentence, way_on) = cx.explain(warning);
        box_ui(ui, cx, Kind::Warn, &sentence, |ui| {
            if let Some(way_on) = way_on {
                label_ui(ui, cx, &way_on, Look::BODY);
            }
            if lookup::is_outdated(warning.code) {
                lookup::offer_ui(ui, view, team, out);
            }
        });
    }
    held::held_ui(ui, view, &mut trust.held, out);
    trust::trust_ui(ui, view, team, trust, out);
    // A report for this team may be under way, also where a newer bundle of it was opened.
    let under_way = view.state.drafts.iter().filter(|draft| {
        let (id, _) = &draft.team;
        *id == published.id && view.state.draft.is_none() && view.state.preview.is_none()
    });
    let under_way: Vec<_> = under_way.collect();
    drafts::drafts_ui(ui, view, &under_way, drafts, out);
    forms::forms_ui(ui, view, team, &mut memory.forms, out);
    // Nothing of a preview is kept.
    if view.state.preview.is_none() {
        section(ui, view, "protection-title", |ui| {
            protection_ui(ui, view, out)
        });
    }
    if lookup::has_address(team) {
        section(ui, view, "renewal", |ui| {
            lookup::renewal_ui(ui, view, team, out)
        });
    }
    section(ui, view, "team-site", |ui| {
        site_ui(ui, view, published, memory)
    });
    section(ui, view, "team-reach", |ui| reach_ui(ui, view, team, out));
    if !published.hours.week.is_empty() {
        section(ui, view, "team-hours", |ui| {
            hours_ui(ui, view, &published.hours)
        });
    }
    if !published.first_response.is_empty() {
        section(ui, view, "team-response", |ui| response_ui(ui, view, team));
    }
    section(ui, view, "team-disclosure", |ui| {
        disclosure_ui(ui, view, team, memory)
    });
    section(ui, view, "team-document", |ui| {
        document_ui(ui, view, team, memory)
    });
    trial_ui(ui, view, team, &memory.forms, out);
}

/// The way to the team, and trying it: with the form that a report would begin with.
fn trial_ui(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    choice: &forms::Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let form = choice.chosen(team);
    let idle = view.state.draft.is_none() && view.state.preview.is_none();
    let Some(form) = form.filter(|_| idle) else {
        return;
    };
    section(ui, view, "trial", |ui| {
        label_ui(ui, cx, &tried(view, team), Look::BODY);
        label_ui(ui, cx, &cx.t("trial-note"), Look::NOTE);
        if button_ui(ui, cx, &cx.t("trial-begin"), Weight::Plain).clicked() {
            out.push(Action::Do(Command::NewTest(form.id.clone())));
        }
    });
}

/// When the way by mail was last tried.
pub fn tried(view: &View<'_>, team: &TeamState) -> String {
    let cx = view.cx;
    let published = &team.newest.published.team;
    let args = Args::new().with("team", team_name(published, cx.words));
    match view.state.settings.tried.get(&published.id) {
        Some(at) => {
            let at = at.to_zoned(view.now.time_zone().clone());
            cx.ta("trial-last", args.with("date", cx.formats.date(at.date())))
        }
        None => cx.ta("trial-never", args),
    }
}

fn section(ui: &mut Ui, view: &View<'_>, title: &str, add: impl FnOnce(&mut Ui)) {
    card_ui(ui, view.cx, title, |ui| {
        heading_ui(ui, view.cx, 2, &view.cx.t(title));
        add(ui);
    });
}

fn site_ui(ui: &mut Ui, view: &View<'_>, team: &Team, memory: &mut Memory) {
    let cx = view.cx;
    let served = &team.constituency;
    let domains: Vec<&String> = served.domains.iter().chain(&served.networks).collect();
    if !domains.is_empty() {
        let args = Args::new().with("sites", cx.formats.all_of(&domains));
        label_ui(ui, cx, &cx.ta("site-served", args), Look::BODY);
    }
    let label = label_ui(ui, cx, &cx.t("site-label"), Look::NOTE);
    let example = cx.t("site-example");
    let edit = Edit {
        width: Some(420.0),
        max: 400,
        example: &example,
        ..Edit::new(Id::unique("site"), label.id)
    };
    edit_line_ui(ui, cx, &edit, &mut memory.site);
    if memory.site.trim().is_empty() {
        return;
    }
    let (icon, colour, tone, words) = match look_up(served, &memory.site) {
        Served::By(by) => (
            Icon::Tick,
            cx.colours.good,
            Tone::Good,
            cx.ta("site-yes", Args::new().with("by", by)),
        ),
        Served::NotListed => (
            Icon::Warn,
            cx.colours.warn,
            Tone::Warn,
            cx.t("site-not-listed"),
        ),
        Served::Unreadable => (
            Icon::Open,
            cx.colours.weak,
            Tone::Weak,
            cx.t("site-unreadable"),
        ),
    };
    said_ui(ui, view, icon, colour, tone, &words);
}

fn said_ui(
    ui: &mut Ui,
    view: &View<'_>,
    icon: Icon,
    colour: egui::Color32,
    tone: Tone,
    words: &str,
) {
    ui.with_layout(
        layout::line(view.cx.dir).with_cross_align(egui::Align::Min),
        |ui| {
            icon_ui(ui, icon, colour);
            ui.with_layout(layout::column(view.cx.dir), |ui| {
                status_ui(ui, view.cx, words, Look::BODY.tone(tone))
            });
        },
    );
}

/// A name and what it is, side by side when there is room.
fn pair_ui(ui: &mut Ui, view: &View<'_>, name: &str, add: impl FnOnce(&mut Ui)) {
    let dir = view.cx.dir;
    ui.with_layout(layout::line(dir).with_cross_align(egui::Align::Min), |ui| {
        ui.allocate_ui_with_layout(egui::vec2(190.0, 20.0), layout::column(dir), |ui| {
            ui.set_width(190.0);
            label_ui(ui, view.cx, name, Look::BODY.tone(Tone::Weak));
        });
        ui.with_layout(layout::column(dir), add);
    });
}

fn reach_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, out: &mut Vec<Action>) {
    let cx = view.cx;
    let contact = &team.newest.published.team.contact;
    if team.trust.is_unchecked() {
        label_ui(ui, cx, &cx.t("reach-claims"), Look::NOTE.tone(Tone::Warn));
    }
    pair_ui(ui, view, &cx.t("telephone"), |ui| {
        label_ui(
            ui,
            cx,
            &contact.telephone,
            Look::NAME.size(Size::Large).selectable(),
        );
    });
    let lines = [
        ("emergency", &contact.emergency),
        ("facsimile", &contact.facsimile),
    ];
    for (id, value) in lines {
        if let Some(value) = value {
            pair_ui(ui, view, &cx.t(id), |ui| {
                label_ui(ui, cx, value, Look::BODY.selectable());
            });
        }
    }
    pair_ui(ui, view, &cx.t("email"), |ui| {
        label_ui(ui, cx, &contact.email, Look::BODY.selectable());
    });
    if let Some(web) = &contact.web {
        pair_ui(ui, view, &cx.t("web"), |ui| match link_ui(ui, cx, web) {
            Some(Asked::Open) => out.push(Action::Open(web.clone())),
            Some(Asked::Copy) => out.push(Action::Copy(web.clone())),
            None => {}
        });
    }
    if !contact.address.is_empty() {
        pair_ui(ui, view, &cx.t("postal"), |ui| {
            let address = contact.address.join("\n");
            label_ui(
                ui,
                cx,
                &without_signs(&address),
                Look::BODY.selectable().free(),
            );
        });
    }
}

fn hours_ui(ui: &mut Ui, view: &View<'_>, hours: &Hours) {
    let cx = view.cx;
    let Some(now) = Now::of(view, hours) else {
        label_ui(ui, cx, &cx.t("hours-unknown"), Look::BODY);
        return;
    };
    let (icon, colour, tone) = match now.open {
        true => (Icon::Tick, cx.colours.good, Tone::Good),
        false => (Icon::Warn, cx.colours.warn, Tone::Warn),
    };
    said_ui(ui, view, icon, colour, tone, &now.answers);
    label_ui(ui, cx, &now.there, Look::BODY);
    for span in &hours.week {
        let times = Args::new()
            .with("from", cx.formats.time(span.from))
            .with("to", cx.formats.time(span.to));
        pair_ui(ui, view, &days_in_words(cx, span), |ui| {
            label_ui(ui, cx, &cx.ta("hours-span", times), Look::BODY);
        });
    }
}

/// `Monday to Friday`, or each day of its own.
fn days_in_words(cx: &Cx<'_>, span: &Span) -> String {
    let days: Vec<_> = span.days.iter().filter_map(|d| weekday(d)).collect();
    let follow = days
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a.next() == *b));
    let names: Vec<String> = days.iter().map(|day| cx.formats.weekday(*day)).collect();
    match names.as_slice() {
        [first, _, .., last] if follow => cx.ta(
            "day-range",
            Args::new().with("first", first).with("last", last),
        ),
        names => cx.formats.all_of(names),
    }
}

fn response_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState) {
    let cx = view.cx;
    let published = &team.newest.published.team;
    label_ui(ui, cx, &cx.t("response-note"), Look::BODY);
    for (severity, duration) in &published.first_response {
        let Ok(span) = duration.parse::<jiff::Span>() else {
            continue;
        };
        let seconds = span
            .total((
                jiff::Unit::Second,
                jiff::SpanRelativeTo::days_are_24_hours(),
            ))
            .unwrap_or(0.0);
        pair_ui(ui, view, &severity_in_words(team, severity), |ui| {
            let args = Args::new().with("duration", cx.duration(seconds as u64));
            label_ui(ui, cx, &cx.ta("response-within", args), Look::BODY);
        });
    }
}

/// Severities are options of whichever form asks for them.
fn severity_in_words(team: &TeamState, severity: &str) -> String {
    let asks = |form: &&Form| {
        let mut fields = form.all_fields();
        let options = fields.find_map(|field| match &field.kind {
            FieldKind::Choice(options) if field.means.is_some_and(|m| m.name() == "severity") => {
                Some(options)
            }
            _ => None,
        })?;
        let has = options.options.iter().any(|o| o.id == severity);
        let words = team.texts.get(&form.id)?;
        let words = words.text(&options.message(severity), &Args::new());
        Some(words).filter(|_| has)
    };
    let words = team.bundle.published.offered().iter().find_map(asks);
    words.unwrap_or_else(|| severity.to_owned())
}

fn disclosure_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, memory: &mut Memory) {
    let cx = view.cx;
    label_ui(ui, cx, &cx.t("disclosure-note"), Look::BODY);
    let words = cx.t(if memory.disclosure {
        "disclosure-close"
    } else {
        "disclosure-open"
    });
    if quiet(ui, cx, &words, "").clicked() {
        memory.disclosure = !memory.disclosure;
    }
    if memory.disclosure {
        for row in &team.newest.published.team.disclosure {
            class_ui(ui, view, team, row);
        }
    }
}

/// The team's word for one of several that its description lists.
fn option(team: &TeamState, list: &str, option: &str) -> String {
    team.common.text(&message_id(list, option), &Args::new())
}

/// One class of information: who is told always, with consent, never.
fn class_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, row: &Disclosure) {
    let cx = view.cx;
    ui.add_space(10.0);
    heading_ui(ui, cx, 3, &option(team, "disclosure", &row.class));
    let help = team
        .common
        .attr(&format!("disclosure--{}", row.class), "help", &Args::new());
    if let Some(help) = help {
        label_ui(ui, cx, &help, Look::NOTE);
    }
    for rule in ["always", "consent", "never"] {
        let told = row.to.iter().filter(|(_, r)| *r == rule);
        let mut names: Vec<String> = told
            .map(|(who, _)| option(team, "recipients", who))
            .collect();
        names.sort_by(|a, b| cx.formats.compare(a, b));
        if names.is_empty() {
            continue;
        }
        pair_ui(ui, view, &cx.t(&format!("disclosure-{rule}")), |ui| {
            for name in &names {
                label_ui(ui, cx, name, Look::BODY);
            }
        });
    }
}

fn document_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, memory: &mut Memory) {
    let cx = view.cx;
    label_ui(ui, cx, &cx.t("document-note"), Look::BODY);
    let words = cx.t(if memory.document {
        "document-close"
    } else {
        "document-open"
    });
    if quiet(ui, cx, &words, "").clicked() {
        memory.document = !memory.document;
    }
    if !memory.document {
        return;
    }
    if memory
        .read
        .as_ref()
        .is_none_or(|(text, _)| !Arc::ptr_eq(text, &team.description))
    {
        memory.read = Some((team.description.clone(), markdown::parse(&team.description)));
    }
    if let Some((_, blocks)) = &memory.read {
        own_ui(ui, view, team, |ui| blocks_ui(ui, cx, blocks, 3));
    }
}
