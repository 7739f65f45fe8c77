//! Whether the intruder could read the mailbox that a report goes from: asked before anything of mail, for whoever reads it
//! learns that somebody reports.

use crate::screens::View;
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::hours::reach_ui;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use tocsin_core::session::deliver::mail_watched;

/// What the reporter says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// It could not.
    Safe,
    /// It could; another one sends.
    Other,
    /// It could, or nobody knows.
    Watched,
}

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// What was said, for the draft of this ID.
    said: Option<(String, Said)>,
}

/// Where the page goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nowhere before it is answered.
    Nowhere,
    /// To the accounts.
    Accounts,
    /// To a new account: it was just chosen to send from another mailbox.
    NewAccount,
    /// To a file.
    File,
}

impl Memory {
    /// What was said here, else what the form was told of the reporter's mail.
    fn said(&self, view: &View<'_>) -> Option<Said> {
        let (draft, form, _) = view.draft()?;
        let here = self.said.as_ref().filter(|(of, _)| *of == draft.id);
        here.map(|(_, said)| *said).or_else(|| {
            match mail_watched(form, &draft.answers, &draft.evaluation)? {
                "no" => Some(Said::Safe),
                "yes" | "unknown" => Some(Said::Watched),
                _ => None,
            }
        })
    }

    /// Whether a mail may be sent.
    pub fn may_send(&self, view: &View<'_>) -> bool {
        matches!(self.said(view), Some(Said::Safe | Said::Other))
    }
}

/// The question, and for who says yes the other ways.
pub fn mailbox_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory) -> Next {
    let cx = view.cx;
    let mut next = None;
    ui.add_space(NEAR);
    label_ui(ui, cx, &cx.t("mailbox-question"), Look::NAME);
    for (id, choice) in [
        ("mailbox-safe", Said::Safe),
        ("mailbox-other", Said::Other),
        ("mailbox-watched", Said::Watched),
    ] {
        let on = memory.said(view) == Some(choice);
        let draft = view.state.draft.as_ref();
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), None)
            && let Some(draft) = draft
        {
            memory.said = Some((draft.id.clone(), choice));
            next = (choice == Said::Other && !on).then_some(Next::NewAccount);
        }
    }
    ui.add_space(NEAR);
    let said = memory.said(view);
    if said == Some(Said::Watched) {
        box_ui(ui, cx, Kind::Warn, &cx.t("mailbox-watched-note"), |ui| {
            if quiet(ui, cx, &cx.t("outbox-save"), "").clicked() {
                next = Some(Next::File);
            }
            reach_ui(ui, view);
        });
    }
    next.unwrap_or(match said {
        Some(Said::Safe | Said::Other) => Next::Accounts,
        Some(Said::Watched) | None => Next::Nowhere,
    })
}
