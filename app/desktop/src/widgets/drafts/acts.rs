//! What is asked before something is done with a draft of the list, under its card.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui};
use crate::text::edit::{Edit, edit_line_ui, entered};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::protect::secret_ui;
use crate::widgets::ways::{self, ways_ui};
use egui::{Id, Ui};
use tocsin_core::mail::account::Secret;
use tocsin_core::session::shelf::LONGEST_NAME;
use tocsin_core::session::{Command, DraftSummary, Entry, Job, Known, Protection};

/// What is to be done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Open,
    Rename,
    Duplicate,
    Protect,
    Delete,
}

/// It, and what was typed so far.
pub struct Asked {
    draft: String,
    act: Act,
    own: String,
    name: String,
    ways: ways::Memory,
    /// Its first field was given the focus.
    focused: bool,
}

impl Asked {
    /// Nothing is typed yet but the name that it has.
    pub fn new(draft: &DraftSummary, act: Act) -> Asked {
        let name = draft.known.as_ref().map(|known| known.name.clone());
        Asked {
            draft: draft.id.clone(),
            act,
            own: String::new(),
            name: name.unwrap_or_default(),
            ways: ways::Memory::default(),
            focused: false,
        }
    }

    /// Whether it is asked of this one.
    pub fn is_of(&self, draft: &DraftSummary) -> bool {
        self.draft == draft.id
    }
}

/// Goes on with it.
pub fn resume(draft: &DraftSummary, passphrase: Option<Secret>) -> Action {
    Action::Do(Command::Start(Job::Resume {
        draft: draft.id.clone(),
        passphrase,
    }))
}

/// What is to be known before it is done, and doing it; `true` when it is over.
pub fn asked_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (draft, title): (&DraftSummary, &str),
    asked: &mut Asked,
    out: &mut Vec<Action>,
) -> bool {
    let cx = view.cx;
    let act = asked.act;
    let (note, words) = match act {
        Act::Open => (None, "open"),
        Act::Rename => (Some("draft-name-note"), "draft-rename-do"),
        Act::Duplicate => (Some("draft-duplicate-note"), "draft-duplicate-do"),
        Act::Protect => (Some("draft-protect-note"), "protect-do"),
        Act::Delete => (Some("draft-delete-note"), "draft-delete-really"),
    };
    let (mut first, mut pressed) = (None, false);
    let asks = draft.needs_passphrase && act != Act::Delete;
    if asks {
        let field = secret_ui(ui, view, "draft-passphrase", &mut asked.own, String::new());
        pressed |= entered(ui, &field) && act == Act::Open;
        first = Some(field);
    }
    if act == Act::Rename {
        let label = label_ui(ui, cx, &cx.t("draft-name"), Look::NAME);
        let edit = Edit {
            width: Some(420.0),
            max: LONGEST_NAME,
            ..Edit::new(Id::unique("draft-name"), label.id)
        };
        let field = edit_line_ui(ui, cx, &edit, &mut asked.name);
        pressed |= entered(ui, &field);
        first = first.or(Some(field));
    }
    let now = Protection::from(draft.slots);
    let mut ready = view.state.jobs.is_empty() && (!asks || !asked.own.is_empty());
    if act == Act::Protect {
        let choice = (now, "draft-protect-passphrase");
        ready &= ways_ui(ui, view, choice, &mut asked.ways).ready;
    }
    if let Some(note) = note {
        label_ui(ui, cx, &cx.t(note), Look::NOTE);
    }
    let waits = |e: &Entry| e.draft.as_ref() == Some(&draft.id) && e.known() != Known::Accepted;
    if act == Act::Delete && view.state.outbox.iter().any(waits) {
        label_ui(ui, cx, &cx.t("draft-delete-mail"), Look::BODY);
    }
    if let Some(first) = first
        && !std::mem::replace(&mut asked.focused, true)
    {
        first.request_focus();
    }
    ui.add_space(NEAR);
    let (weight, back) = match act {
        Act::Delete => (Weight::Danger, "draft-keep"),
        _ => (Weight::Primary, "cancel"),
    };
    let mut over = false;
    layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
        pressed |= button_if_ui(ui, cx, &cx.t(words), weight, ready).clicked();
        over = quiet(ui, cx, &cx.t(back), title).clicked();
    });
    if !(pressed && ready) {
        return over;
    }
    let own = asks.then(|| Secret(std::mem::take(&mut asked.own)));
    let id = draft.id.clone();
    let job = match act {
        Act::Open => {
            out.push(resume(draft, own));
            return false;
        }
        Act::Rename => Job::Rename {
            draft: id,
            own,
            name: std::mem::take(&mut asked.name),
        },
        Act::Duplicate => Job::Duplicate { draft: id, own },
        Act::Protect => Job::Protect {
            draft: id,
            own,
            ways: asked.ways.take(view, now),
        },
        Act::Delete => Job::Delete(id),
    };
    out.push(Action::Do(Command::Start(job)));
    true
}
