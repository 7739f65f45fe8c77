//! What a team's domains publish of its key, and a newer form: looked for only once the reporter has agreed to who learns of it.

use crate::cx::Cx;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::label::{heading_ui, label_ui, status_ui};
use crate::text::link::quiet;
use crate::text::{Look, Tone};
use crate::theme::NEAR;
use crate::widgets::notice::{Kind, box_ui};
use egui::Ui;
use jiff::Timestamp;
use tocsin_core::lookup::{Answer, Plan, Saying, Wanted};
use tocsin_core::session::renewing::Renewal;
use tocsin_core::session::{Command, Job, TeamState};
use tocsin_core::store::pins::Trust;
use tocsin_i18n::Args;

/// Everything that can be looked up.
const ALL: Wanted = Wanted {
    security_txt: true,
    wkd: true,
};
/// Warnings that a newer form would end.
const OUTDATED: [&str; 3] = [
    "session-team-expired",
    "session-signer-expired",
    "session-brand-expired",
];

/// What is asked.
#[derive(Default)]
pub struct Memory {
    /// Whether the question is shown, for the team of this ID.
    asking: Option<String>,
}

/// The way to look the team's key up: a button, the question, what was found.
pub fn lookup_ui(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let id = &team.newest.published.team.id;
    let known = !matches!(team.trust, Trust::Example | Trust::Preview);
    let Some(plan) = Plan::of(&team.newest, ALL).ok().filter(|_| known) else {
        return;
    };
    let found = view.state.looked.as_ref();
    let found = found.filter(|(looked, _)| looked == id);
    if memory.asking.as_ref() == Some(id) {
        question_ui(ui, view, plan, memory, out);
    } else if quiet(ui, cx, &cx.t("lookup-open"), "").clicked() {
        memory.asking = Some(id.clone());
    }
    if let Some((_, answers)) = found {
        ui.add_space(NEAR);
        heading_ui(ui, cx, 3, &cx.t("lookup-title"));
        answers.iter().for_each(|answer| answer_ui(ui, cx, answer));
        if team.trust.is_unchecked() {
            label_ui(ui, cx, &cx.t("lookup-chosen"), Look::NOTE.tone(Tone::Warn));
        }
        label_ui(ui, cx, &cx.t("lookup-note"), Look::NOTE);
    }
}

/// Who would learn of it, in full.
fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    plan: Plan,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let servers = plan.servers();
    let servers: Vec<&String> = servers.iter().collect();
    let args = Args::new().with("servers", cx.formats.all_of(&servers));
    box_ui(ui, cx, Kind::Info, &cx.ta("lookup-ask", args), |ui| {
        for domain in plan.elsewhere() {
            let args = Args::new().with("domain", domain);
            label_ui(ui, cx, &cx.ta("lookup-elsewhere", args), Look::BODY);
        }
        label_ui(ui, cx, &cx.t("lookup-ask-proxy"), Look::NOTE);
        layout::row(ui, cx.dir, 40.0, |ui| {
            let idle = !view.state.jobs.iter().any(|job| job.name == "look-up");
            if button_if_ui(ui, cx, &cx.t("lookup-start"), Weight::Plain, idle).clicked() {
                out.push(Action::Do(Command::Start(Job::LookUp(plan))));
                memory.asking = None;
            }
            if button_ui(ui, cx, &cx.t("cancel"), Weight::Quiet).clicked() {
                memory.asking = None;
            }
        });
    });
}

/// What one place says.
fn answer_ui(ui: &mut Ui, cx: &Cx<'_>, answer: &Answer) {
    let place = &answer.place;
    let (id, of) = match &place.address {
        Some(address) => ("lookup-place-wkd", address),
        None => ("lookup-place-security-txt", &place.domain),
    };
    label_ui(ui, cx, &cx.ta(id, Args::new().with("of", of)), Look::NAME);
    if place.elsewhere {
        let args = Args::new().with("domain", &place.domain);
        label_ui(ui, cx, &cx.ta("lookup-elsewhere", args), Look::NOTE);
    }
    for saying in &answer.says {
        let tone = if saying.warns() {
            Tone::Warn
        } else {
            Tone::Normal
        };
        let sentence = in_words(cx, saying, &place.domain);
        status_ui(ui, cx, &sentence, Look::BODY.tone(tone));
    }
}

fn in_words(cx: &Cx<'_>, saying: &Saying, domain: &str) -> String {
    let (id, values) = saying.told();
    let args: Args<'_> = values.iter().collect();
    cx.ta(id, args.with("domain", domain))
}

/// Whether a newer form can be looked for: the team, or whence its form came, says where.
pub fn has_address(team: &TeamState) -> bool {
    server(team).is_some()
}

/// How old the form is, the way to look for a newer one, and what came of it.
pub fn renewal_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, out: &mut Vec<Action>) {
    let cx = view.cx;
    let published = &team.newest.published.team;
    let told = |id: &str, version: u32, published: Timestamp| {
        let date = published.to_zoned(view.now.time_zone().clone()).date();
        let args = Args::new().with("version", version.to_string());
        cx.ta(id, args.with("date", cx.formats.date(date)))
    };
    let age = told("renewal-published", published.version, published.published);
    label_ui(ui, cx, &age, Look::BODY);
    // Where a warning offers it, once is enough.
    if !team
        .warnings
        .iter()
        .any(|warning| is_outdated(warning.code))
    {
        offer_ui(ui, view, team, out);
    }
    let renewal = view.state.renewal.as_ref();
    match renewal.filter(|(id, _)| *id == published.id) {
        Some((_, Renewal::Newer { version, published })) => {
            let found = told("renewal-newer", *version, *published);
            status_ui(ui, cx, &found, Look::BODY.tone(Tone::Good));
        }
        Some((_, Renewal::Same { version, published })) => {
            let none = told("renewal-same", *version, *published);
            status_ui(ui, cx, &none, Look::BODY);
        }
        None => {}
    }
}

/// The way to look for a newer form, with who would learn of it.
pub fn offer_ui(ui: &mut Ui, view: &View<'_>, team: &TeamState, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some(server) = server(team) else { return };
    let idle = !view
        .state
        .jobs
        .iter()
        .any(|job| job.name == "look-for-newer");
    if quiet(ui, cx, &cx.t("renewal-look"), "").clicked() && idle {
        out.push(Action::Do(Command::Start(Job::LookForNewer)));
    }
    let args = Args::new().with("server", server);
    label_ui(ui, cx, &cx.ta("renewal-note", args), Look::NOTE);
}

/// Whether a newer form would end what is warned of.
pub fn is_outdated(code: &str) -> bool {
    OUTDATED.contains(&code)
}

/// The server that would be asked for a newer form.
fn server(team: &TeamState) -> Option<&str> {
    let known = !matches!(team.trust, Trust::Example | Trust::Preview);
    let address = team.address.as_deref().filter(|_| known)?;
    let rest = address.strip_prefix("https://")?;
    rest.split(['/', '?', '#']).next()
}
