//! A mail of the outbox: what is known of each recipient, and what can be done.

use crate::cx::Cx;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::passwords::Passwords;
use egui::Ui;
use tocsin_core::explain::Refusal;
use tocsin_core::session::{Command, Entry, Job, Known, Recipient, Way, Whom};
use tocsin_i18n::Args;

/// What was typed and pressed.
#[derive(Default)]
pub struct Memory {
    passwords: Passwords,
    /// The entry that would be removed.
    remove: Option<String>,
}

impl Memory {
    /// The page is left: the passwords go.
    pub fn forget(&mut self) {
        self.passwords.forget();
        self.remove = None;
    }
}

/// The mails that not everybody's server has, those of a report on one card.
pub fn outbox_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let waits = |entry: &&Entry| entry.known() != Known::Accepted;
    let mut reports: Vec<(&str, Vec<&Entry>)> = Vec::new();
    for entry in view.state.outbox.iter().filter(waits) {
        match reports.iter_mut().find(|(name, _)| *name == entry.name()) {
            Some((_, mails)) => mails.push(entry),
            None => reports.push((entry.name(), vec![entry])),
        }
    }
    if !reports.is_empty() {
        heading_ui(ui, cx, 2, &cx.t("outbox-title"));
    }
    for (name, mut mails) in reports {
        mails.sort_by_key(|entry| (entry.revision, entry.part));
        card_ui(ui, cx, name, |ui| {
            let args = Args::new().with("name", name);
            heading_ui(ui, cx, 3, &cx.ta("outbox-entry", args));
            for entry in mails {
                mail_ui(ui, view, entry, memory, out);
            }
        });
    }
}

/// A mail: which part it is, what is known of it, and what can be done.
pub fn mail_ui(
    ui: &mut Ui,
    view: &View<'_>,
    entry: &Entry,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    if let Some((part, of)) = entry.part {
        ui.add_space(NEAR);
        label_ui(ui, view.cx, &part_name(view.cx, part, of), Look::NAME);
    }
    ways_ui(ui, view, &entry.recipients);
    acts_ui(ui, view, entry, memory, out);
}

/// What a part is called.
pub fn part_name(cx: &Cx<'_>, part: u32, of: u32) -> String {
    let args = Args::new()
        .with("part", cx.formats.integer(i64::from(part)))
        .with("of", cx.formats.integer(i64::from(of)));
    cx.ta("receipt-part", args)
}

/// Whether the draft that a mail was made from is here.
fn has_draft(view: &View<'_>, entry: &Entry) -> bool {
    let state = view.state;
    let listed = state.drafts.iter().map(|draft| &draft.id);
    let open = state.draft.as_ref();
    let named = |id: &String| entry.draft.as_ref() == Some(id);
    // What is only in memory is named nowhere, but its receipt is open.
    let mails = state.receipt.iter().flat_map(|r| r.delivered.mails());
    let shown = open.is_some() && mails.into_iter().any(|(id, _)| id == entry.id);
    shown || listed.chain(open.map(|draft| &draft.id)).any(named)
}

/// What is known of each recipient, and why it was not sent.
pub fn ways_ui(ui: &mut Ui, view: &View<'_>, recipients: &[Recipient]) {
    let cx = view.cx;
    for to in recipients {
        let values = to.state.values();
        let known = cx.ta(to.state.message(), values.iter().collect());
        label_ui(
            ui,
            cx,
            &cx.named(&to.address, &known),
            Look::BODY.selectable(),
        );
        if let Way::Waiting { why: Some(why) } = &to.state {
            let (why, _) = cx.explain(&Refusal::of(why.as_ref()));
            label_ui(ui, cx, &why, Look::NOTE);
        }
    }
}

/// Sending it again, and removing it.
pub fn acts_ui(
    ui: &mut Ui,
    view: &View<'_>,
    entry: &Entry,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let account = view.state.settings.account(&entry.account);
    ui.add_space(NEAR);
    if account.is_none() {
        let name = Args::new().with("account", &entry.account);
        label_ui(ui, cx, &cx.ta("outbox-no-account", name), Look::BODY);
    }
    if let Some(account) = account {
        let name = Args::new().with("account", &entry.account);
        let own = cx.ta("outbox-password", name);
        let passwords = &mut memory.passwords;
        passwords.passwords_ui(ui, view, account, &own, &entry.id);
    }
    if memory.remove.as_ref() == Some(&entry.id) {
        let note = match has_draft(view, entry) {
            true => "outbox-remove-draft",
            false => "outbox-remove-alone",
        };
        label_ui(ui, cx, &cx.t(note), Look::BODY);
    }
    let idle = view.state.jobs.is_empty();
    layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
        let sends = account.filter(|account| idle && memory.passwords.are_there(account));
        // What is unknown is sent again only by a button that says so.
        let (words, whom) = match entry.known() {
            Known::Unknown => ("outbox-again", Whom::Unknown),
            _ => ("try-again", Whom::Missing),
        };
        if button_if_ui(ui, cx, &cx.t(words), Weight::Plain, sends.is_some()).clicked()
            && let Some(account) = sends
        {
            out.push(Action::Do(Command::Start(Job::SendAgain {
                entry: entry.id.clone(),
                given: memory.passwords.given(account),
                whom,
            })));
        }
        if memory.remove.as_ref() != Some(&entry.id) {
            if quiet(ui, cx, &cx.t("outbox-remove"), entry.name()).clicked() {
                memory.remove = Some(entry.id.clone());
            }
            return;
        }
        if button_ui(ui, cx, &cx.t("draft-delete-really"), Weight::Danger).clicked() {
            out.push(Action::Do(Command::Start(Job::RemoveMail(
                entry.id.clone(),
            ))));
            memory.remove = None;
        }
        if quiet(ui, cx, &cx.t("draft-keep"), entry.name()).clicked() {
            memory.remove = None;
        }
    });
}
