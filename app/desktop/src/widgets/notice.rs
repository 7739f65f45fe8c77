//! What has to be told: boxes with a sign, a sentence, a way on.

use crate::cx::{Cx, team_name};
use crate::layout;
use crate::office::to_call;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_ui};
use crate::text::label::{label_ui, status_ui};
use crate::text::link::quiet;
use crate::text::{Look, Tone};
use crate::theme::{COLUMN, NEAR, TARGET};
use crate::widgets::icon::{Icon, bar, icon_ui};
use egui::{Color32, Frame, Margin, Panel, ScrollArea, Stroke, Ui};
use std::collections::BTreeMap;
use std::time::Duration;
use tocsin_core::explain::{Explain, Refusal};
use tocsin_core::job::pace::Pace;
use tocsin_core::session::{Command, JobState, Saving};
use tocsin_i18n::Args;

/// What a box says by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Info,
    /// Done.
    Good,
    /// Known by what handed over to it.
    Handed,
    /// To be watched.
    Warn,
    /// Wrong, refused.
    Bad,
}

impl Kind {
    /// Ground, sign and line, tone of the words, sign.
    pub fn dress(self, cx: &Cx<'_>) -> (Color32, Color32, Tone, Option<Icon>) {
        let c = cx.colours;
        match self {
            Kind::Info => (c.accent_ground, c.accent, Tone::Normal, None),
            Kind::Good => (c.good_ground, c.good, Tone::Good, Some(Icon::Tick)),
            Kind::Handed => (c.accent_ground, c.accent, Tone::Normal, Some(Icon::Handed)),
            Kind::Warn => (c.warn_ground, c.warn, Tone::Warn, Some(Icon::Warn)),
            Kind::Bad => (c.bad_ground, c.bad, Tone::Bad, Some(Icon::Wrong)),
        }
    }
}

/// A box: a sentence, and what else belongs to it.
pub fn box_ui(ui: &mut Ui, cx: &Cx<'_>, kind: Kind, sentence: &str, more: impl FnOnce(&mut Ui)) {
    let (ground, line, tone, icon) = kind.dress(cx);
    let frame = Frame::new()
        .inner_margin(14)
        .corner_radius(8)
        .fill(ground)
        .stroke(Stroke::new(1.0, line));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.with_layout(
            layout::line(cx.dir).with_cross_align(egui::Align::Min),
            |ui| {
                if let Some(icon) = icon {
                    icon_ui(ui, icon, line);
                }
                ui.with_layout(layout::column(cx.dir), |ui| {
                    let look = Look::BODY.tone(tone);
                    match kind {
                        Kind::Info => label_ui(ui, cx, sentence, look),
                        _ => status_ui(ui, cx, sentence, look),
                    };
                    ui.spacing_mut().item_spacing.y = NEAR;
                    more(ui);
                });
            },
        );
    });
}

/// Whether it says that what was compared is not the form's key, or nothing to compare with.
fn is_of_comparing(refusal: &Refusal) -> bool {
    let code = refusal.code();
    code.starts_with("inhand-")
        || [
            "trust-other-fingerprint",
            "trust-perhaps-digest",
            "trust-encryption-fingerprint",
            "trust-former-fingerprint",
        ]
        .contains(&code)
}

/// Work that takes no longer than this is not shown: the page would jump for nothing.
const SHORT: Duration = Duration::from_millis(400);
/// How often progress is looked at.
const LOOK: Duration = Duration::from_millis(100);

/// Since when each job is under way, in the window's time.
#[derive(Default)]
pub struct Memory {
    since: BTreeMap<u64, f64>,
    paces: BTreeMap<u64, Pace>,
    /// A dialog for files was asked for, and the desktop has none.
    pub no_dialog: bool,
}

impl Memory {
    /// The jobs that take long enough to be shown.
    fn long<'a>(&mut self, ui: &Ui, view: &View<'a>) -> Vec<&'a JobState> {
        let jobs = &view.state.jobs;
        let now = ui.input(|i| i.time);
        let there = |id: &u64| jobs.iter().any(|j| j.id.0 == *id);
        self.since.retain(|id, _| there(id));
        self.paces.retain(|id, _| there(id));
        if !jobs.is_empty() {
            ui.ctx().request_repaint_after(LOOK);
        }
        jobs.iter()
            .filter(|j| now - *self.since.entry(j.id.0).or_insert(now) > SHORT.as_secs_f64())
            .collect()
    }
}

/// What is told and what is under way, above the page and always in sight.
pub fn told_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let (unsaved, jobs) = (unsaved(view), memory.long(ui, view));
    let nothing = view.state.notices.is_empty() && jobs.is_empty() && unsaved.is_none();
    if nothing && !memory.no_dialog {
        return;
    }
    let dir = view.cx.dir;
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 12));
    Panel::top("told")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("told")
                .max_height(260.0)
                .min_scrolled_height(260.0)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    layout::centred(ui, dir, COLUMN, |ui| {
                        if let Some(refusal) = unsaved {
                            refusal_ui(ui, view, refusal, |_, _| {});
                        }
                        no_dialog_ui(ui, view.cx, &mut memory.no_dialog);
                        notices_ui(ui, view, out);
                        jobs_ui(ui, view, &jobs, memory, out);
                    });
                });
        });
}

/// Why the draft could not be saved.
fn unsaved<'a>(view: &View<'a>) -> Option<&'a Refusal> {
    match &view.state.draft.as_ref()?.saving {
        Saving::Failed(refusal) => Some(refusal),
        _ => None,
    }
}

/// That the desktop has no dialog for files, while that is so.
fn no_dialog_ui(ui: &mut Ui, cx: &Cx<'_>, told: &mut bool) {
    if !*told {
        return;
    }
    let what = cx.t("no-dialog");
    box_ui(ui, cx, Kind::Warn, &what, |ui| {
        let way_on = cx.words.attr("no-dialog", "way-on", &Args::new());
        label_ui(ui, cx, &way_on.unwrap_or_default(), Look::BODY);
        if quiet(ui, cx, &cx.t("dismiss"), &what).clicked() {
            *told = false;
        }
    });
    ui.add_space(NEAR);
}

/// Everything that has to be told now.
fn notices_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let cx = view.cx;
    for notice in &view.state.notices {
        refusal_ui(ui, view, &notice.refusal, |ui, sentence| {
            if quiet(ui, cx, &cx.t("dismiss"), sentence).clicked() {
                out.push(Action::Do(Command::Dismiss(notice.id)));
            }
        });
    }
}

/// What is wrong, the way on, and the team's telephone: when the program fails, people do not.
fn refusal_ui(ui: &mut Ui, view: &View<'_>, refusal: &Refusal, more: impl FnOnce(&mut Ui, &str)) {
    let cx = view.cx;
    let told = cx.told(refusal);
    box_ui(ui, cx, Kind::Bad, &told.what, |ui| {
        if let Some(way_on) = &told.way_on {
            label_ui(ui, cx, way_on, Look::BODY);
        }
        match &told.tell {
            Some(tell) => {
                label_ui(ui, cx, tell, Look::BODY.selectable());
            }
            // The file that may be forged has no say in how to find that out.
            None if is_of_comparing(refusal) => {}
            None => call_ui(ui, view),
        }
        more(ui, &told.what);
    });
    ui.add_space(NEAR);
}

/// "You can call the team": its telephone of this hour, as the bundle says it; a claim as long as nobody has checked it.
pub fn call_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(team) = &view.state.team else { return };
    let published = &team.newest.published.team;
    let (telephone, emergency) = to_call(published, view.now);
    let words = match (team.trust.is_unchecked(), emergency) {
        (true, false) => "call-claimed",
        (true, true) => "call-claimed-emergency",
        (_, false) => "call-team",
        (_, true) => "call-team-emergency",
    };
    let args = Args::new()
        .with("team", team_name(published, view.cx.words))
        .with("telephone", telephone);
    label_ui(
        ui,
        view.cx,
        &view.cx.ta(words, args),
        Look::BODY.selectable(),
    );
}

/// Work under way, with progress and a way to end it.
fn jobs_ui(
    ui: &mut Ui,
    view: &View<'_>,
    jobs: &[&JobState],
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let now = ui.input(|i| i.time);
    for job in jobs {
        let name = cx.t(&format!("job-{}", job.name));
        let (done, total) = job.progress.get();
        let part = (total > 0).then(|| done as f32 / total as f32);
        let pace = memory.paces.entry(job.id.0).or_default();
        let left = pace.left(now, (done, total));
        layout::sides(
            ui,
            cx.dir,
            (TARGET, 300.0),
            |ui| {
                label_ui(ui, cx, &name, Look::BODY.one_line());
            },
            |ui| {
                if button_ui(ui, cx, &cx.t("cancel"), Weight::Quiet).clicked() {
                    out.push(Action::Do(Command::Cancel(job.id)));
                }
                if total > 0 {
                    let args = Args::new()
                        .with("done", cx.size(done))
                        .with("total", cx.size(total));
                    let words = match left {
                        None => cx.ta("done-of", args),
                        Some(left) => cx.ta("done-of-left", args.with("left", cx.duration(left))),
                    };
                    label_ui(ui, cx, &words, Look::NOTE);
                }
            },
        );
        bar(ui, cx, &name, part);
        ui.add_space(NEAR);
    }
}
