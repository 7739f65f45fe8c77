//! The drafts on this machine that can be gone on with: those under way, and below them those that were delivered.

mod acts;

use crate::cx::Cx;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::edit::entered;
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::export::{self, export_ui, exported_ui};
use crate::widgets::protect::secret_ui;
use acts::{Act, Asked, asked_ui};
use egui::Ui;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, DraftSummary, Job};
use tocsin_i18n::Args;

/// What was typed and pressed.
#[derive(Default)]
pub struct Memory {
    /// What is to be done with one of them.
    asked: Option<Asked>,
    /// The draft that would go elsewhere.
    pub export: export::Memory,
    /// The passphrase that tells drafts apart.
    passphrase: String,
    /// All that were delivered are shown.
    all: bool,
}

/// How many of those that were delivered are shown at first: what can be begun stands below them.
const DELIVERED: usize = 3;

impl Memory {
    /// The page is left: passwords go.
    pub fn forget(&mut self) {
        self.asked = None;
        self.export.forget();
        self.passphrase.clear();
    }

    fn ask(&mut self, asked: Asked) {
        self.forget();
        self.asked = Some(asked);
    }
}

/// The drafts of a page.
pub fn drafts_ui(
    ui: &mut Ui,
    view: &View<'_>,
    drafts: &[&DraftSummary],
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let outbox = &view.state.outbox;
    let all = drafts.iter().copied();
    let (over, open): (Vec<_>, Vec<_>) = all.partition(|draft| draft.is_over(outbox));
    let mut first = true;
    for (title, group) in [("drafts-title", open), ("drafts-over", over)] {
        if !group.is_empty() {
            heading_ui(ui, view.cx, 2, &view.cx.t(title));
            if std::mem::take(&mut first) {
                tell_apart_ui(ui, view, drafts, memory, out);
            }
        }
        let few = title == "drafts-over" && !memory.all && group.len() > DELIVERED;
        let shown = if few { DELIVERED } else { group.len() };
        for draft in group.iter().take(shown) {
            draft_ui(ui, view, draft, memory, out);
        }
        if few {
            let args = Args::new().with("count", group.len());
            let words = view.cx.ta("drafts-all", args);
            memory.all = quiet(ui, view.cx, &words, "").clicked();
        }
    }
}

/// Where several tell nothing of themselves: opening them, to see which is which.
fn tell_apart_ui(
    ui: &mut Ui,
    view: &View<'_>,
    drafts: &[&DraftSummary],
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let unknown: Vec<_> = drafts.iter().filter(|d| d.known.is_none()).collect();
    if unknown.len() < 2 {
        return;
    }
    let cx = view.cx;
    let asks = unknown.iter().all(|draft| draft.needs_passphrase);
    card_ui(ui, cx, "drafts-tell", |ui| {
        label_ui(ui, cx, &cx.t("drafts-tell"), Look::BODY);
        let mut pressed = false;
        if asks {
            let name = "drafts-tell-passphrase";
            let field = secret_ui(ui, view, name, &mut memory.passphrase, String::new());
            pressed = entered(ui, &field);
        }
        let ready = view.state.jobs.is_empty() && (!asks || !memory.passphrase.is_empty());
        let words = cx.t("drafts-tell-do");
        pressed |= button_if_ui(ui, cx, &words, Weight::Plain, ready).clicked();
        if pressed && ready {
            let typed = Secret(std::mem::take(&mut memory.passphrase));
            let job = Job::TellApart(asks.then_some(typed));
            out.push(Action::Do(Command::Start(job)));
        }
    });
}

/// What a draft is called: by its reporter, else after its form and how it begins; of one that was not opened there is
/// nothing to tell.
fn title(cx: &Cx<'_>, draft: &DraftSummary) -> String {
    match &draft.known {
        Some(known) if !known.name.is_empty() => known.name.clone(),
        Some(known) if known.form_title.is_empty() => known.beginning.clone(),
        Some(known) if known.beginning.is_empty() => known.form_title.clone(),
        Some(known) => cx.named(&known.form_title, &known.beginning),
        None => team(cx, draft),
    }
}

fn team(cx: &Cx<'_>, draft: &DraftSummary) -> String {
    cx.ta("draft-for", Args::new().with("team", &draft.team.1))
}

/// The beginning of its ID, by which the command line takes it, too.
fn short_id(draft: &DraftSummary) -> String {
    draft.id.chars().take(8).collect()
}

/// The card of a draft.
fn draft_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &DraftSummary,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let title = title(cx, draft);
    card_ui(ui, cx, &draft.id, |ui| {
        heading_ui(ui, cx, 3, &title);
        told_ui(ui, view, draft);
        ui.add_space(NEAR);
        let asked = memory.asked.as_mut().filter(|asked| asked.is_of(draft));
        let over = match asked {
            Some(asked) => asked_ui(ui, view, (draft, &title), asked, out),
            None => {
                acts_ui(ui, view, (draft, &title), memory, out);
                false
            }
        };
        if over {
            memory.asked = None;
        }
        exported_ui(ui, view, draft, &mut memory.export);
        if memory.export.is_of(&draft.id) {
            export_ui(ui, view, (draft, &title), &mut memory.export, out);
        }
    });
}

/// What is known of it.
fn told_ui(ui: &mut Ui, view: &View<'_>, draft: &DraftSummary) {
    let cx = view.cx;
    let line = |ui: &mut Ui, parts: Vec<String>, look| {
        if !parts.is_empty() {
            label_ui(ui, cx, &parts.join(" · "), look);
        }
    };
    if let Some(known) = &draft.known {
        let mut parts = vec![team(cx, draft)];
        if known.test {
            parts.push(cx.t("draft-test"));
        }
        line(ui, parts, Look::NOTE);
        if !known.name.is_empty() && !known.beginning.is_empty() {
            let begins = cx.named(&known.form_title, &known.beginning);
            label_ui(ui, cx, &begins, Look::BODY);
        }
    }
    let mut parts = Vec::new();
    if let Some((reached, reference)) = draft.reached(&view.state.outbox) {
        parts.push(cx.t(reached.message()));
        if draft.known.as_ref().is_some_and(|known| known.changed) {
            parts.push(cx.t("draft-changed"));
        }
        if let Some(reference) = reference {
            let args = Args::new().with("reference", reference);
            parts.push(cx.ta("draft-reference", args));
        }
    }
    line(ui, parts, Look::BODY);
    let saved = Args::new().with("moment", cx.moment(&draft.saved));
    let mut parts = vec![cx.ta("draft-saved", saved)];
    if let Some(until) = draft.until {
        let date = cx.formats.date(until);
        parts.push(cx.ta("draft-until", Args::new().with("date", date)));
    }
    line(ui, parts, Look::NOTE);
    let opens = match (draft.slots.keyring, draft.slots.passphrase) {
        (true, true) => "draft-opens-both",
        (true, false) => "draft-opens-keyring",
        (false, _) => "draft-opens-passphrase",
    };
    let id = Args::new().with("id", short_id(draft));
    line(ui, vec![cx.t(opens), cx.ta("draft-id", id)], Look::NOTE);
}

/// What can be done with it.
fn acts_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (draft, title): (&DraftSummary, &str),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    // Of those that tell nothing of themselves, whoever listens hears which.
    let on = match &draft.known {
        Some(_) => title.to_owned(),
        None => cx.named(title, &short_id(draft)),
    };
    let weight = match draft.is_over(&view.state.outbox) {
        true => Weight::Plain,
        false => Weight::Primary,
    };
    layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
        if button_ui(ui, cx, &cx.t("draft-go-on"), weight).clicked() {
            match draft.needs_passphrase {
                true => memory.ask(Asked::new(draft, Act::Open)),
                false => out.push(acts::resume(draft, None)),
            }
        }
        for (words, act) in [
            ("draft-rename", Act::Rename),
            ("draft-duplicate", Act::Duplicate),
            ("draft-protect", Act::Protect),
        ] {
            if quiet(ui, cx, &cx.t(words), &on).clicked() {
                memory.ask(Asked::new(draft, act));
            }
        }
        if !memory.export.is_of(&draft.id) && quiet(ui, cx, &cx.t("draft-export"), &on).clicked() {
            memory.forget();
            memory.export.begin(&draft.id);
        }
        if quiet(ui, cx, &cx.t("draft-delete"), &on).clicked() {
            memory.ask(Asked::new(draft, Act::Delete));
        }
    });
}
