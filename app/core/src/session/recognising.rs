//! What tells one draft of a list from another. Everything of it but its ID, its team and when it was saved is encrypted: it
//! is known of one that was opened.

use super::TeamState;
use super::deliver::evaluation;
use super::opening::{self, Context};
use crate::explain::Refusal;
use crate::mail::account::Secret;
use crate::report::standing::{Standing, State};
use crate::store::draft::{Draft, DraftFile};
use crate::store::keyring::Keyring;
use crate::store::outbox::{Entry, Known, known};
use crate::store::receipt::{Delivered, Said};
use std::sync::Arc;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::blank::{is_blank, seen};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_form_schema::means::Meaning;
use tocsin_i18n::Args;

/// By what a draft is recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// Its form.
    pub form: Id,
    /// What its team calls that form, in the reader's language; empty where the team's bundle is no longer here.
    pub form_title: String,
    /// The reporter's own name for it; empty where it has none.
    pub name: String,
    /// How it begins: the first line of what happened, else of its first long text, else of its first answer in words.
    pub beginning: String,
    /// The reference on its covers, from its first delivery on.
    pub reference: Option<String>,
    /// The report's ID, likewise.
    pub report: Option<String>,
    /// The revision that was delivered last; 0 before the first.
    pub revision: u32,
    /// What stands beside its answers.
    pub standing: Standing,
    /// An exercise.
    pub test: bool,
    /// How far it got.
    pub reached: Reached,
    /// Something was changed in it since it was delivered.
    pub changed: bool,
}

/// How far a report got. None of it says that the team received it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Nothing of it was sealed.
    Open,
    /// Sealed, and waiting in the outbox.
    Waiting,
    /// A mail server has it for some recipients.
    Partly,
    /// A mail server may have it.
    Unknown,
    /// The reporter's mail server took it for everyone.
    Mailed,
    /// Sealed into a file.
    Saved,
    /// Sealed into a file, and a mail of the same waits in the outbox.
    SavedWaiting,
    /// Handed over to the reporter's own mail program; whether it was sent from there is not said.
    HandedOver,
    /// Likewise, and the reporter says that it was sent.
    SaidSent,
    /// Likewise, and the reporter says that it was not.
    SaidNotSent,
    /// Delivered, and over: the last revision said so, or only its receipt is kept.
    Closed,
}

impl Reached {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Reached::Open => "open",
            Reached::Waiting => "waiting",
            Reached::Partly => "partly-mailed",
            Reached::Unknown => "unknown",
            Reached::Mailed => "mailed",
            Reached::Saved => "saved",
            Reached::SavedWaiting => "saved-waiting",
            Reached::HandedOver => "handed-over",
            Reached::SaidSent => "said-sent",
            Reached::SaidNotSent => "said-not-sent",
            Reached::Closed => "closed",
        }
    }

    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Reached::Open => "draft-reached-open",
            Reached::Waiting => "draft-reached-waiting",
            Reached::Partly => "draft-reached-partly",
            Reached::Unknown => "draft-reached-unknown",
            Reached::Mailed => "draft-reached-mailed",
            Reached::Saved => "draft-reached-saved",
            Reached::SavedWaiting => "draft-reached-saved-waiting",
            Reached::HandedOver => "draft-reached-handed-over",
            Reached::SaidSent => "draft-reached-said-sent",
            Reached::SaidNotSent => "draft-reached-said-not-sent",
            Reached::Closed => "draft-reached-closed",
        }
    }

    /// Whether there is nothing left to be done about it.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Reached::Mailed | Reached::Saved | Reached::SaidSent | Reached::Closed
        )
    }

    /// Of a draft, as far as it knows.
    fn of(draft: &Draft) -> Reached {
        let last = draft.editions.last().map(|last| &last.standing.state);
        let waits = draft.outgoing.as_ref().map(|outgoing| &outgoing.receipt);
        let receipt = waits.or(draft.receipts.last());
        match (receipt.map(|receipt| &receipt.delivered), last) {
            (None, _) => Reached::Open,
            (Some(_), _) if draft.receipt_only => Reached::Closed,
            (Some(_), Some(State::Closed | State::Withdrawn)) if waits.is_none() => Reached::Closed,
            (Some(Delivered::Saved(_)), _) => Reached::Saved,
            (Some(Delivered::HandedOver(handed)), _) => match handed.said {
                Some(Said::Sent) => Reached::SaidSent,
                Some(Said::NotSent) => Reached::SaidNotSent,
                None => Reached::HandedOver,
            },
            (Some(delivered @ (Delivered::Accepted { .. } | Delivered::Mailed { .. })), _) => {
                match delivered.known().map_or(Reached::Mailed, Reached::from) {
                    Reached::Waiting if is_saved(draft) => Reached::SavedWaiting,
                    reached => reached,
                }
            }
        }
    }

    /// Of a draft that is not opened, by its mails in the outbox, whose covers are no secret, and the reference on them.
    pub fn by_outbox<'a>(draft: &str, outbox: &'a [Entry]) -> Option<(Reached, &'a str)> {
        let ours = || outbox.iter().filter(|e| e.draft.as_deref() == Some(draft));
        let newest = ours().filter_map(|entry| entry.revision).max()?;
        let newest = || ours().filter(|entry| entry.revision == Some(newest));
        let recipients: Vec<_> = newest()
            .flat_map(|e| e.recipients.iter().cloned())
            .collect();
        let reference = newest().find_map(|entry| entry.reference.as_deref())?;
        Some((known(&recipients).into(), reference))
    }
}

/// Whether what waits was sealed into a file, too.
fn is_saved(draft: &Draft) -> bool {
    let waits = draft.outgoing.as_ref().map(|waits| waits.receipt.revision);
    let last = draft.receipts.last();
    last.is_some_and(|last| last.delivered.file().is_some() && waits == Some(last.revision))
}

impl From<Known> for Reached {
    fn from(known: Known) -> Reached {
        match known {
            Known::Waiting | Known::Sending => Reached::Waiting,
            Known::Partly => Reached::Partly,
            Known::Unknown => Reached::Unknown,
            Known::Accepted => Reached::Mailed,
        }
    }
}

impl Recognised {
    /// Of a draft that is open; `team` is whose form it has, where its bundle is here.
    pub fn of(draft: &Draft, team: Option<&TeamState>, context: &Context) -> Recognised {
        let form = team.and_then(|team| team.bundle.published.forms.get(&draft.form));
        let identity = draft.identity.as_ref();
        let last = draft.editions.last();
        let changed = last.filter(|_| !draft.receipt_only).is_some_and(|last| {
            (&last.answers, &last.standing) != (&draft.answers, &draft.standing)
        });
        Recognised {
            form: draft.form.clone(),
            form_title: team.map_or_else(String::new, |team| {
                let texts = team.texts.get(&draft.form).unwrap_or(&team.common);
                texts.plain(&format!("form--{}", draft.form), &Args::new())
            }),
            name: draft.name.clone(),
            beginning: form.map_or_else(String::new, |form| beginning(form, draft, context)),
            reference: identity.map(|known| known.reference.clone()),
            report: identity.map(|known| {
                let report = &known.report;
                format!("{}@{}", report.uuid, report.domain)
            }),
            revision: last.map_or(0, |last| last.revision),
            standing: draft.standing.clone(),
            test: draft.test,
            reached: Reached::of(draft),
            changed,
        }
    }

    /// Whether it belongs with those that were delivered and not changed since.
    pub fn is_over(&self) -> bool {
        self.reached.is_over() && !self.changed
    }
}

/// Opens a draft only to see what it is, past whoever has it open.
pub fn recognise(
    id: &str,
    passphrase: Option<&Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<Recognised, Refusal> {
    let passphrase = passphrase.map(|p| p.0.as_str());
    let draft = DraftFile::peek(&context.dirs, id, passphrase, keyring)?;
    Ok(of_kept(&draft, context))
}

/// Of a draft whose team is not open.
pub(super) fn of_kept(draft: &Draft, context: &Context) -> Recognised {
    let team = opening::open_kept(&draft.team, &draft.bundle, context).ok();
    Recognised::of(draft, team.as_ref(), context)
}

/// Most characters of a draft's beginning.
const BEGINNING: usize = 60;

fn beginning(form: &Form, draft: &Draft, context: &Context) -> String {
    let (stage, now) = (draft.stage.as_ref(), context.clock.now());
    let asked = evaluation(form, stage, &draft.answers, now).applies;
    let ids = form.pages.iter().flat_map(|page| &page.fields);
    let ids = ids.filter(|id| asked.contains(&Key::field((*id).clone())));
    let texts = ids.filter_map(|id| match draft.answers.fields.get(id)? {
        Value::Text(text) if !is_blank(text) => Some((form.fields.get(id)?, text)),
        _ => None,
    });
    let texts: Vec<_> = texts.collect();
    let long = |field: &Field| matches!(field.kind, Kind::LongText { .. });
    let narrative = Meaning::new("narrative");
    let told = texts.iter().find(|(field, _)| field.means == narrative);
    let told = told.or_else(|| texts.iter().find(|(field, _)| long(field)));
    let text = told.or(texts.first()).map_or("", |(_, text)| text);
    let line = text.lines().find(|line| !is_blank(line));
    let line = seen(line.unwrap_or_default());
    line.chars().take(BEGINNING).collect()
}
