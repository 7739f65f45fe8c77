//! What the reporter keeps, and what happens next.

mod handed;
pub mod keep;
mod parts;
mod state;
pub mod tickets;

use super::{Action, Screen, View};
use crate::layout;
use crate::text::label::{heading_ui, label_ui, title_ui};
use crate::text::link::quiet;
use crate::text::{Look, Size};
use crate::widgets::card::card_ui;
use crate::widgets::hours::reach_ui;
use crate::widgets::notice::{Kind, box_ui, call_ui};
use crate::widgets::outbox;
use egui::Ui;
use std::path::Path;
use tocsin_core::mail::handover;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::session::{Command, Delivered, Entry, Job, Known, Receipt, Saving};
use tocsin_form_schema::team::Mail;
use tocsin_i18n::Args;

/// What was typed on this page.
#[derive(Default)]
pub struct Memory {
    /// Numbers of the incident.
    pub tickets: tickets::Memory,
    keep: keep::Memory,
    outbox: outbox::Memory,
}

impl Memory {
    /// The page is left: passwords go.
    pub fn forget(&mut self) {
        self.keep = keep::Memory::default();
        self.outbox.forget();
    }
}

/// The page.
pub fn receipt_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some(receipt) = &view.state.receipt else {
        return;
    };
    let (_, team) = &receipt.team;
    title_ui(ui, cx, &title(view, receipt), view.turned);
    let said = |args: Args<'static>, message: &str| cx.ta(message, args.with("team", team.clone()));
    match (&receipt.delivered, receipt.delivered.accepted()) {
        (Delivered::Saved(path), _) => {
            let args = Args::new().with("path", path.display().to_string());
            let note = said(args, "receipt-saved-note");
            box_ui(ui, cx, Kind::Good, &note, |_| {});
            reveal_ui(ui, view, path, out);
            take_ui(ui, view, receipt, out);
            waits_ui(ui, view, receipt, &mut memory.outbox, out);
        }
        (Delivered::HandedOver(handed), _) => {
            handed::handed_ui(ui, view, handed, out);
            waits_ui(ui, view, receipt, &mut memory.outbox, out);
        }
        (_, Some((server, reply))) => {
            let args = Args::new().with("server", server.to_owned());
            let note = said(args, "receipt-accepted-note");
            box_ui(ui, cx, Kind::Good, &note, |ui| {
                // A local program may have taken it without a word.
                if !reply.is_empty() {
                    label_ui(ui, cx, &cx.t("receipt-accepted-said"), Look::BODY);
                    label_ui(ui, cx, reply, Look::DATA.size(Size::Small));
                }
            });
        }
        (Delivered::Mailed { .. }, None) => {
            let note = match receipt.delivered.known() {
                Some(Known::Partly) => "receipt-partly-note",
                Some(Known::Unknown) => "receipt-unknown-note",
                Some(Known::Sending) => "receipt-sending-note",
                _ => "receipt-waiting-note",
            };
            let note = said(Args::new(), note);
            box_ui(ui, cx, Kind::Warn, &note, |ui| {
                let of = u32::try_from(receipt.delivered.mails().count()).unwrap_or(u32::MAX);
                for (number, (entry, recipients)) in (1..).zip(receipt.delivered.mails()) {
                    if of > 1 {
                        let name = outbox::part_name(cx, number, of);
                        label_ui(ui, cx, &name, Look::NAME);
                    }
                    outbox::ways_ui(ui, view, recipients);
                    let mail = view.state.outbox.iter().find(|e| e.id == entry);
                    if let Some(mail) = mail {
                        outbox::acts_ui(ui, view, mail, &mut memory.outbox, out);
                    }
                }
                // Both are there: what is sealed for another address takes the place of what waits.
                if quiet(ui, cx, &cx.t("outbox-other-account"), "").clicked() {
                    out.push(Action::Go(Screen::Deliver));
                }
                if quiet(ui, cx, &cx.t("outbox-save"), "").clicked() {
                    out.push(Action::SaveAsFile);
                }
                reach_ui(ui, view);
            });
        }
        (Delivered::Accepted { .. }, None) => {}
    }
    ui.add_space(6.0);
    card_ui(ui, cx, "facts", |ui| facts_ui(ui, view, receipt, out));
    parts::parts_ui(ui, view, receipt, out);
    ui.add_space(10.0);
    heading_ui(ui, cx, 2, &cx.t("receipt-next"));
    let lines: &[&str] = match &receipt.delivered {
        Delivered::Saved(_) | Delivered::HandedOver(_) => {
            &["receipt-next-answer-file", "receipt-next-call"]
        }
        // Who has nothing does not answer.
        delivered if !delivered.may_be_there() => &[],
        _ => &["receipt-next-answer", "receipt-next-call"],
    };
    let draft = view.state.draft.as_ref();
    let only = draft.is_some_and(|draft| draft.receipt_only);
    let kept = draft.and_then(|draft| match draft.saving {
        _ if only => Some("receipt-only-note"),
        Saving::Saved(_) | Saving::Pending => Some("receipt-next-keep"),
        Saving::MemoryOnly => Some("receipt-next-memory"),
        // What is wrong is told above the page.
        Saving::Failed(_) => None,
    });
    let lines = lines.iter().copied().chain(kept);
    for line in lines {
        label_ui(
            ui,
            cx,
            &cx.ta(
                line,
                Args::new()
                    .with("team", team)
                    .with("reference", &receipt.reference),
            ),
            Look::BODY,
        );
    }
    if receipt
        .delivered
        .known()
        .is_none_or(|known| known == Known::Accepted)
    {
        call_ui(ui, view);
    }
    if only {
        return;
    }
    if let Some(draft) = &view.state.draft {
        ui.add_space(10.0);
        card_ui(ui, cx, "state", |ui| state::state_ui(ui, view, draft, out));
        ui.add_space(10.0);
        card_ui(ui, cx, "tickets", |ui| {
            tickets::tickets_ui(ui, view, (team, draft), &mut memory.tickets, out);
        });
        if receipt.delivered.may_be_there() && draft.saving != Saving::MemoryOnly {
            ui.add_space(10.0);
            card_ui(ui, cx, "keep", |ui| {
                keep::keep_ui(ui, view, draft, &mut memory.keep, out);
            });
        }
    }
    let pages = view.state.draft.as_ref().map(|d| &d.evaluation.pages);
    if let Some(first) = pages.and_then(|pages| pages.first())
        && quiet(ui, cx, &cx.t("receipt-update"), "").clicked()
    {
        out.push(Action::Go(Screen::Page(first.page.clone())));
    }
    if quiet(ui, cx, &cx.t("receipt-another-copy"), "").clicked() {
        out.push(Action::SaveAsFile);
    }
}

/// What became of it, in a few words.
fn title(view: &View<'_>, receipt: &Receipt) -> String {
    if let Some(handed) = receipt.delivered.handed_over() {
        let program = handover::title(&handed.program, view.cx.words);
        let args = Args::new().with("program", program);
        return view.cx.ta("receipt-handed", args);
    }
    view.cx.t(match receipt.delivered.known() {
        None => "receipt-saved",
        Some(Known::Accepted) => "receipt-accepted",
        Some(Known::Partly) => "receipt-partly",
        Some(Known::Unknown) => "receipt-unknown",
        Some(Known::Sending) => "receipt-sending",
        Some(Known::Waiting) => "receipt-waiting",
    })
}

/// Where and how the team takes mail.
fn mail(view: &View<'_>) -> Option<Mail> {
    let team = view.state.team.as_ref()?;
    Some(match &view.state.draft {
        Some(draft) => team.mail(&draft.form),
        None => team.newest.published.team.mail.clone(),
    })
}

/// The addresses that the team takes mail at.
fn addresses(view: &View<'_>) -> Vec<String> {
    mail(view).map(|mail| mail.to).unwrap_or_default()
}

/// Shows a file in its folder.
pub fn reveal_ui(ui: &mut Ui, view: &View<'_>, file: &Path, out: &mut Vec<Action>) {
    let cx = view.cx;
    let path = file.display().to_string();
    if quiet(ui, cx, &cx.t("receipt-reveal"), &path).clicked() {
        let job = Job::Reveal(file.to_owned());
        out.push(Action::Do(Command::Start(job)));
    }
}

/// Where a saved file has to be taken: nobody else does.
fn take_ui(ui: &mut Ui, view: &View<'_>, receipt: &Receipt, out: &mut Vec<Action>) {
    let cx = view.cx;
    let to = &addresses(view);
    let size = receipt.size_as_mail();
    let most = mail(view).map_or(u64::MAX, |mail| mail.max_size);
    let args = Args::new()
        .with("addresses", cx.formats.all_of(to))
        .with("team", &receipt.team.1)
        .with("size", cx.size(size))
        .with("most", cx.size(most));
    let (kind, words) = match size > most {
        true => (Kind::Warn, "receipt-take-too-large"),
        false => (Kind::Info, "receipt-take"),
    };
    box_ui(ui, cx, kind, &cx.ta(words, args), |ui| {
        for address in to {
            layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
                label_ui(ui, cx, address, Look::DATA.selectable());
                if quiet(ui, cx, &cx.t("copy"), address).clicked() {
                    out.push(Action::Copy(address.clone()));
                }
            });
        }
    });
}

/// The mails of the same report that can still be sent beside its file.
fn waits_ui(
    ui: &mut Ui,
    view: &View<'_>,
    receipt: &Receipt,
    memory: &mut outbox::Memory,
    out: &mut Vec<Action>,
) {
    let (cx, named) = (view.cx, Some(&receipt.reference));
    let waits = |e: &&Entry| e.reference.as_ref() == named && e.known() != Known::Accepted;
    let mut mails = view.state.outbox.iter().filter(waits).peekable();
    if mails.peek().is_none() {
        return;
    }
    box_ui(ui, cx, Kind::Warn, &cx.t("receipt-mail-waits"), |ui| {
        for entry in mails {
            outbox::mail_ui(ui, view, entry, memory, out);
        }
    });
}

fn facts_ui(ui: &mut Ui, view: &View<'_>, receipt: &Receipt, out: &mut Vec<Action>) {
    let cx = view.cx;
    let id = format!("{}@{}", receipt.report.uuid, receipt.report.domain);
    let keys = receipt
        .recipients
        .iter()
        .map(|r| grouped(r))
        .collect::<Vec<_>>()
        .join("\n");
    let revision = cx.formats.integer(i64::from(receipt.revision));
    let signed_by = receipt.signed_by.as_deref();
    let signed_by = signed_by.map(|key| ("sign-by", grouped(key), true));
    let facts = [
        ("receipt-reference", receipt.reference.clone(), true),
        ("receipt-revision", revision, false),
        ("receipt-at", cx.moment_in_zone(&receipt.at), false),
        ("receipt-team", receipt.team.1.clone(), false),
        ("receipt-key", keys, true),
        ("receipt-size", cx.size(receipt.size), false),
        ("receipt-sha256", receipt.sha256.clone(), true),
        ("receipt-id", id, true),
    ];
    // Of several parts each has its own.
    let several = !receipt.parts().is_empty();
    let of_one = |name: &str| matches!(name, "receipt-size" | "receipt-sha256");
    let facts = facts
        .into_iter()
        .filter(|(name, ..)| !several || !of_one(name));
    let facts: Vec<_> = facts.chain(signed_by).collect();
    let mut all = String::new();
    for (name, value, mono) in &facts {
        let name = cx.t(name);
        all.push_str(&cx.named(&name, &value.replace('\n', ", ")));
        all.push('\n');
        layout::sides(
            ui,
            cx.dir,
            (28.0, 120.0),
            |ui| {
                label_ui(ui, cx, &name, Look::NOTE);
            },
            |ui| {
                if *mono && quiet(ui, cx, &cx.t("copy"), &name).clicked() {
                    out.push(Action::Copy(value.clone()));
                }
            },
        );
        label_ui(
            ui,
            cx,
            value,
            Look {
                mono: *mono,
                ..Look::BODY.selectable()
            },
        );
        ui.add_space(4.0);
    }
    let all = tocsin_i18n::strip_isolates(&all).into_owned();
    if quiet(ui, cx, &cx.t("receipt-copy-all"), "").clicked() {
        out.push(Action::Copy(all));
    }
}
