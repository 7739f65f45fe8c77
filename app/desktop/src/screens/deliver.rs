//! Sealing and sending, or saving: to whom, how large, by which way.

mod account;
pub mod division;
mod handover;
mod mailbox;
mod signing;

use super::{Action, View};
use crate::cx::{Cx, team_name};
use crate::dialogs::Written;
use crate::layout;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::choice::{Mark, choice_ui, radio_ui};
use crate::text::label::{heading_ui, label_ui, title_ui};
use crate::text::link::quiet;
use crate::text::{Look, Said};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind, box_ui};
use crate::widgets::passwords::Passwords;
use crate::widgets::place::{self, place_ui};
use division::How;
use egui::{Frame, Id, Ui};
use mailbox::Next;
use tocsin_core::mail::account::{Account, Via};
use tocsin_core::mail::trial::Tested;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::report::standing::State;
use tocsin_core::session::deliver::Division;
use tocsin_core::session::{Command, DraftState, Job, Prepared, TeamState};
use tocsin_core::store::pins::Trust;
use tocsin_form_schema::team::{Mail, MailFormat};
use tocsin_i18n::Args;

/// How it is to get there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Mail,
    File,
    Program,
}

/// What this page remembers.
#[derive(Default)]
pub struct Memory {
    way: Option<Way>,
    format: Option<MailFormat>,
    /// Where to save.
    pub place: place::Memory,
    /// The mail program that is handed it.
    pub handover: handover::Memory,
    /// The account that sends.
    account: Option<String>,
    passwords: Passwords,
    setup: Option<account::Setup>,
    /// Whether the intruder could read the mailbox that sends.
    mailbox: mailbox::Memory,
    /// In one mail, in several, or without its evidence.
    pub division: division::Memory,
    /// Who signs.
    pub signing: signing::Memory,
    /// The revision that preparing was asked for.
    pub prepared_for: Option<u64>,
}

impl Memory {
    /// The page is left: the passwords go.
    pub fn forget(&mut self) {
        self.passwords.forget();
        self.signing.forget();
        self.place.forget();
        self.division.place.forget();
        self.handover.forget();
    }
}

impl Memory {
    /// It is to be saved.
    pub fn choose_file(&mut self) {
        self.way = Some(Way::File);
    }

    /// The account that was chosen, or the first.
    fn account<'a>(&self, accounts: &'a [Account]) -> Option<&'a Account> {
        let chosen = accounts
            .iter()
            .find(|a| Some(&a.name) == self.account.as_ref());
        chosen.or_else(|| accounts.first())
    }

    /// The job that sends it by the account that was chosen.
    pub fn send(&self, accounts: &[Account], division: Division) -> Option<Job> {
        let account = self.account(accounts)?;
        Some(Job::Send {
            account: account.name.clone(),
            given: self.passwords.given(account),
            division,
        })
    }

    /// The envelope that was chosen, or the one that the team prefers; of those that are too large for a mail, the one that is
    /// carried.
    fn format(&self, mail: &Mail, prepared: &Prepared) -> MailFormat {
        let preferred = mail.formats.first().copied();
        let carried =
            too_large(prepared, preferred, mail) && mail.formats.contains(&MailFormat::TarPgp);
        let preferred = preferred.filter(|_| !carried);
        self.format.or(preferred).unwrap_or(MailFormat::TarPgp)
    }
}

/// Sealing to a team that nobody has checked needs the reporter's explicit choice.
fn accepted(draft: &DraftState, team: &TeamState) -> bool {
    !team.trust.is_unchecked() || draft.accepted_unchecked
}

/// The page's one action: its words, whether it can be done now, and what it does.
pub fn onward(view: &View<'_>, memory: &Memory) -> Option<(String, bool, Action)> {
    let (draft, form, team) = view.draft()?;
    let mail = &team.mail(&form.id);
    let prepared = view.state.prepared.as_ref();
    let prepared = prepared.filter(|p| p.revision == draft.revision);
    let signed = draft.signature.is_ready() && memory.signing.is_done(&draft.signature);
    let ready = accepted(draft, team) && signed && prepared.is_some() && view.state.jobs.is_empty();
    match memory.way? {
        Way::File => {
            let ready = ready && memory.place.is_free();
            let format = prepared.map(|prepared| memory.format(mail, prepared));
            let format = format.unwrap_or(MailFormat::TarPgp);
            let done = memory.place.save(Written::Sealed(format));
            Some((view.cx.t("seal-and-save"), ready, done))
        }
        Way::Program => {
            let may = memory.mailbox.may_send(view);
            let fits = prepared.is_some_and(|prepared| handover::fits(prepared, mail));
            let ready = ready && may && fits && memory.handover.is_ready(view, team);
            let done = memory.handover.place.save(Written::HandedOver);
            Some((view.cx.t("handover-do"), ready, done))
        }
        Way::Mail => {
            let accounts = &view.state.settings.accounts;
            let account = memory.account(accounts)?;
            let most = most(view, mail, account);
            let how = prepared.and_then(|prepared| memory.division.how(prepared, most));
            let known = memory.passwords.are_there(account);
            let may = memory.mailbox.may_send(view);
            let ready = ready && may && how.is_some() && memory.setup.is_none() && known;
            let send =
                |division| Some(Action::Do(Command::Start(memory.send(accounts, division)?)));
            let (ready, done) = match how {
                Some(How::Carried) => {
                    let place = &memory.division.place;
                    (ready && place.is_free(), place.save(Written::Carried))
                }
                Some(How::Mails) => (ready, send(Division::Mails)?),
                Some(How::Whole) | None => (ready, send(Division::Whole)?),
            };
            Some((view.cx.t("seal-and-send"), ready, done))
        }
    }
}

/// The page.
pub fn deliver_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, form, team)) = view.draft() else {
        return;
    };
    let mail = &team.mail(&form.id);
    let name = team_name(&team.newest.published.team, cx.words);
    title_ui(ui, cx, &cx.t("deliver-title"), view.turned);
    // Who can open it is a promise only where somebody knows whose key it is.
    if team.trust.is_known() {
        let what = cx.ta("deliver-what", Args::new().with("team", &name));
        label_ui(ui, cx, &what, Look::BODY);
    }
    ui.add_space(NEAR);
    if !draft.evaluation.complete() {
        box_ui(ui, cx, Kind::Bad, &cx.t("deliver-incomplete"), |ui| {
            if quiet(ui, cx, &cx.t("step-review"), "").clicked() {
                out.push(Action::Go(super::Screen::Review));
            }
        });
        return;
    }
    let prepared = view
        .state
        .prepared
        .as_ref()
        .filter(|p| p.revision == draft.revision);
    if draft.standing.state == State::Withdrawn {
        box_ui(ui, cx, Kind::Warn, &cx.t("deliver-withdraws"), |_| {});
    }
    trust_ui(ui, view, team, &name, draft.accepted_unchecked, out);
    if !accepted(draft, team) {
        return;
    }
    if let Some(prepared) = prepared {
        keys_ui(ui, view, prepared);
    }
    // Stays while the sizes are computed anew, which a choice here makes them.
    signing::signing_ui(ui, view, draft, &mut memory.signing, out);
    let Some(prepared) = prepared else {
        let preparing = view.state.jobs.iter().any(|j| j.name == "prepare");
        if !preparing && memory.prepared_for != Some(draft.revision) {
            memory.prepared_for = Some(draft.revision);
            out.push(Action::Do(Command::Start(Job::Prepare)));
        } else if !preparing {
            label_ui(ui, cx, &cx.t("deliver-not-prepared"), Look::BODY);
            if button_ui(ui, cx, &cx.t("try-again"), Weight::Plain).clicked() {
                memory.prepared_for = None;
            }
        }
        return;
    };
    card_ui(ui, cx, "ways", |ui| {
        heading_ui(ui, cx, 2, &cx.t("deliver-how"));
        let way = way_ui(ui, view, mail, memory, prepared);
        ui.add_space(10.0);
        // Below the way that it belongs to, so that it does not look like one more of them.
        let inset = Frame::new().inner_margin(layout::margin(cx.dir, 32, 0, 0, 0));
        match way {
            Some(Way::Mail) => mail_ui(ui, view, mail, prepared, memory, out),
            Some(Way::File) => {
                inset.show(ui, |ui| save_ui(ui, view, mail, prepared, memory, out));
            }
            Some(Way::Program) => {
                let what = (team, mail, prepared);
                inset.show(ui, |ui| {
                    // That program's mailbox is one, too; the example reaches none.
                    let none = handover::goes_nowhere(team) || !handover::fits(prepared, mail);
                    let next = match none {
                        true => Next::Accounts,
                        false => mailbox::mailbox_ui(ui, view, &mut memory.mailbox),
                    };
                    match next {
                        Next::Accounts | Next::NewAccount => {
                            handover::handover_ui(ui, view, what, &mut memory.handover, out);
                        }
                        Next::File => memory.way = Some(Way::File),
                        Next::Nowhere => {}
                    }
                });
            }
            None => {}
        }
    });
}

/// Who can read it, said by what is known about the team's key.
fn trust_ui(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    name: &str,
    accepted: bool,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let args = || Args::new().with("team", name);
    match team.trust {
        Trust::Given | Trust::Checked => {
            let words = cx.ta("deliver-checked", args());
            box_ui(ui, cx, Kind::Good, &words, |_| {});
        }
        Trust::CheckedBefore => {
            let words = cx.ta("deliver-checked-before", args());
            box_ui(ui, cx, Kind::Handed, &words, |_| {});
        }
        Trust::Example => {
            box_ui(ui, cx, Kind::Warn, &cx.t("deliver-example"), |_| {});
        }
        Trust::Preview => {
            box_ui(ui, cx, Kind::Warn, &cx.t("deliver-preview"), |_| {});
        }
        Trust::Mismatched => {
            let words = cx.ta("deliver-mismatched", args());
            box_ui(ui, cx, Kind::Bad, &words, |ui| {
                if quiet(ui, cx, &cx.t("unchecked-check"), "").clicked() {
                    out.push(Action::Go(super::Screen::Team));
                }
            });
        }
        Trust::NotYetChecked => {
            box_ui(
                ui,
                cx,
                Kind::Warn,
                &cx.ta("deliver-unchecked", args()),
                |ui| {
                    if view.state.policy.forbids_unchecked() {
                        label_ui(ui, cx, &cx.t("policy-unchecked-forbid"), Look::BODY);
                    } else {
                        accept_ui(ui, cx, accepted, name, out);
                    }
                    if team.can_be_checked()
                        && quiet(ui, cx, &cx.t("deliver-check-now"), "").clicked()
                    {
                        out.push(Action::Go(super::Screen::Team));
                    }
                },
            );
        }
    }
    ui.add_space(4.0);
}

/// "I could not check".
fn accept_ui(ui: &mut Ui, cx: &Cx<'_>, accepted: bool, name: &str, out: &mut Vec<Action>) {
    let id = Id::unique("accept-unchecked");
    let words = cx.t("accept-unchecked");
    let note = cx.ta("accept-unchecked-note", Args::new().with("team", name));
    let mark = (Mark::Check, accepted);
    if choice_ui(ui, cx, id, mark, &words, Some(&note), &Said::default()).clicked() {
        out.push(Action::Do(Command::AcceptUnchecked(!accepted)));
    }
}

/// The keys it will be encrypted to, and those that cannot be used.
fn keys_ui(ui: &mut Ui, view: &View<'_>, prepared: &Prepared) {
    let cx = view.cx;
    for (fingerprint, refusal) in &prepared.skipped {
        let (sentence, _) = cx.explain(refusal);
        box_ui(ui, cx, Kind::Warn, &cx.t("key-skipped"), |ui| {
            label_ui(ui, cx, &grouped(fingerprint), Look::DATA);
            label_ui(ui, cx, &sentence, Look::BODY);
        });
    }
    card_ui(ui, cx, "keys", |ui| {
        label_ui(ui, cx, &cx.t("sealed-to"), Look::NOTE);
        for fingerprint in &prepared.recipients {
            label_ui(ui, cx, &grouped(fingerprint), Look::DATA);
        }
    });
}

fn size_of(prepared: &Prepared, format: MailFormat) -> Option<u64> {
    prepared
        .sizes
        .iter()
        .find(|(f, _)| *f == format)
        .map(|(_, size)| *size)
}

/// Octets of the mail that a saved file of this envelope goes in.
fn as_mail(prepared: &Prepared, format: MailFormat) -> Option<u64> {
    match format {
        MailFormat::PgpMime => size_of(prepared, format),
        MailFormat::TarPgp => Some(prepared.mail_attached),
    }
}

/// Whether a saved file of this envelope is larger than the mail that the team takes.
fn too_large(prepared: &Prepared, format: Option<MailFormat>, mail: &Mail) -> bool {
    let size = format.and_then(|format| as_mail(prepared, format));
    size.is_some_and(|size| size > mail.max_size)
}

fn way_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mail: &Mail,
    memory: &mut Memory,
    prepared: &Prepared,
) -> Option<Way> {
    let cx = view.cx;
    let ways = [
        (Way::Mail, "way-mail"),
        (Way::File, "way-file"),
        (Way::Program, "way-handover"),
    ];
    let files = mail.formats.iter();
    let file = files.filter_map(|format| as_mail(prepared, *format)).min();
    for (way, id) in ways {
        let size = match way {
            Way::Mail => prepared.mail,
            Way::File => file.unwrap_or(prepared.mail_attached),
            Way::Program => prepared.mail_attached,
        };
        let args = Args::new()
            .with("size", cx.size(size))
            .with("most", cx.size(mail.max_size));
        let note = match size > mail.max_size {
            true => "too-large",
            false => "note",
        };
        let note = cx.words.attr(id, note, &args);
        let on = memory.way == Some(way);
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), note.as_deref()) {
            memory.way = Some(way);
        }
    }
    memory.way
}

fn save_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mail: &Mail,
    prepared: &Prepared,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let format = memory.format(mail, prepared);
    for choice in &mail.formats {
        let id = match choice {
            MailFormat::PgpMime => "format-eml",
            MailFormat::TarPgp => "format-tar",
        };
        let size = size_of(prepared, *choice)
            .map(|s| cx.size(s))
            .unwrap_or_default();
        let note = match too_large(prepared, Some(*choice), mail) {
            true => "too-large",
            false => "note",
        };
        let note = cx.words.attr(id, note, &Args::new().with("size", size));
        let on = format == *choice;
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), note.as_deref()) {
            memory.format = Some(*choice);
        }
    }
    let ending = match format {
        MailFormat::PgpMime => "eml",
        MailFormat::TarPgp => "tar.pgp",
    };
    let name = format!("{}.{ending}", prepared.file_stem);
    ui.add_space(NEAR);
    let place = (Written::Sealed(format), "save-path", &*name);
    place_ui(ui, view, &mut memory.place, place, out);
}

fn mail_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mail: &Mail,
    prepared: &Prepared,
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let to = cx.formats.all_of(&mail.to);
    label_ui(
        ui,
        cx,
        &cx.ta("mail-to", Args::new().with("addresses", to)),
        Look::BODY,
    );
    let accounts = &view.state.settings.accounts;
    match mailbox::mailbox_ui(ui, view, &mut memory.mailbox) {
        Next::Accounts => {}
        Next::NewAccount => memory.setup = Some(account::Setup::of(&view.state.policy)),
        Next::File => {
            memory.way = Some(Way::File);
            return;
        }
        Next::Nowhere => return,
    }
    if accounts.is_empty() && memory.setup.is_none() {
        memory.setup = Some(account::Setup::of(&view.state.policy));
    }
    if let Some(setup) = &mut memory.setup {
        match account::setup_ui(ui, view, setup, !accounts.is_empty(), out) {
            Some(Some(name)) => {
                memory.account = Some(name);
                memory.setup = None;
            }
            Some(None) => memory.setup = None,
            None => {}
        }
        return;
    }
    let current = memory.account(accounts).map(|a| a.name.clone());
    label_ui(ui, cx, &cx.t("mail-account"), Look::NAME);
    for account in accounts {
        let on = current.as_ref() == Some(&account.name);
        let mut note = through(cx, account);
        if let Some(firm) = view.state.policy.sets(account) {
            note = format!("{note}\n{}", account::firm(cx, firm));
        }
        let id = Id::unique(("account", &account.name));
        if radio_ui(ui, cx, id, on, &account.name, Some(&note)) {
            memory.account = Some(account.name.clone());
        }
    }
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        let locked = view.state.policy.locks_mail();
        if !locked && quiet(ui, cx, &cx.t("setup-new"), "").clicked() {
            memory.setup = Some(account::Setup::of(&view.state.policy));
        }
        let chosen = memory.account(accounts);
        let own = chosen.is_some_and(|account| view.state.policy.sets(account).is_none());
        if let Some(name) = current.as_ref().filter(|_| own)
            && quiet(ui, cx, &cx.t("setup-remove"), name).clicked()
        {
            out.push(Action::Do(Command::RemoveAccount(name.clone())));
        }
    });
    let Some(account) = memory.account(accounts) else {
        return;
    };
    let most = most(view, mail, account);
    if prepared.mail > most && prepared.mail <= mail.max_size {
        let args = Args::new()
            .with("size", cx.size(prepared.mail))
            .with("most", cx.size(most));
        let sentence = cx.ta("mail-too-large-for-server", args);
        box_ui(ui, cx, Kind::Warn, &sentence, |_| {});
    }
    division::division_ui(ui, view, (prepared, most), &mut memory.division, out);
    let passwords = &mut memory.passwords;
    if passwords.passwords_ui(ui, view, account, &cx.t("setup-password"), "deliver") {
        label_ui(ui, cx, &cx.t("setup-password-note"), Look::NOTE);
    }
    ui.add_space(NEAR);
    let test = view.state.jobs.is_empty() && memory.passwords.are_there(account);
    if button_if_ui(ui, cx, &cx.t("setup-test"), Weight::Plain, test).clicked() {
        out.push(Action::Do(Command::Start(Job::TestAccount {
            account: account.name.clone(),
            given: memory.passwords.given(account),
        })));
    }
    if let Some(tested) = &view.state.tested {
        tested_ui(ui, view, tested);
    }
}

/// Octets of the largest mail that both the team and the account's server take, as far as they said.
fn most(view: &View<'_>, mail: &Mail, account: &Account) -> u64 {
    let server = view.state.settings.limits.get(&account.name);
    server.map_or(mail.max_size, |server| mail.max_size.min(*server))
}

/// What went well when the account was tried; where it ended is told above the page.
fn tested_ui(ui: &mut Ui, view: &View<'_>, tested: &Tested) {
    let cx = view.cx;
    let (kind, sentence) = match &tested.refusal {
        None => (Kind::Good, "setup-tested"),
        Some(_) if tested.passed.is_empty() => return,
        Some(_) => (Kind::Warn, "setup-tested-until"),
    };
    box_ui(ui, cx, kind, &cx.t(sentence), |ui| {
        for step in &tested.passed {
            let (id, values) = step.told(|octets| cx.size(octets));
            let told = cx.ta(id, values.iter().collect());
            label_ui(ui, cx, &told, Look::BODY);
        }
    });
}

fn through(cx: &crate::cx::Cx<'_>, account: &Account) -> String {
    let by = match &account.via {
        Via::Smtp { host, port, .. } => format!("{host}:{port}"),
        Via::Sendmail { program } => program.display().to_string(),
    };
    cx.ta(
        "setup-through",
        Args::new().with("from", &account.from).with("server", by),
    )
}
