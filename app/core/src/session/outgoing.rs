//! What a draft learns of its report from the outbox, whoever sent it from there and however that ended.

use super::opening::Context;
use crate::store::StoreRefusal;
use crate::store::draft::Draft;
use crate::store::edition::{Edition, Outgoing};
use crate::store::outbox::{self, Entry, Held};
use crate::store::receipt::Receipt;
use std::io::ErrorKind;
use std::path::Path;

/// What a draft knew of its deliveries before something was about to go out.
pub(super) struct Past {
    receipts: Vec<Receipt>,
    editions: Vec<Edition>,
    outgoing: Option<Outgoing>,
    saving: Option<Outgoing>,
}

impl Past {
    pub(super) fn of(draft: &Draft) -> Past {
        Past {
            receipts: draft.receipts.clone(),
            editions: draft.editions.clone(),
            outgoing: draft.outgoing.clone(),
            saving: draft.saving.clone(),
        }
    }

    pub(super) fn restore(self, draft: &mut Draft) {
        draft.receipts = self.receipts;
        draft.editions = self.editions;
        draft.outgoing = self.outgoing;
        draft.saving = self.saving;
    }
}

/// Takes in what the outbox knows of a draft as it is on disk; `true` when that is more than the draft did. Entries go
/// when the draft knows all of them and their mail is gone.
pub(super) fn reconcile(draft: &mut Draft, context: &Context) -> Result<bool, StoreRefusal> {
    let before = draft.clone();
    settle(draft);
    forget_known(draft, context)?;
    if let Some(outgoing) = draft.outgoing.clone() {
        // Without its mail nothing can be sent any more.
        if !take_in(draft, outgoing, context, held)? {
            draft.outgoing = None;
        }
    }
    Ok(*draft != before)
}

/// Looks whether a file came to its place before the program ended. Where that cannot be seen, as when its medium is not
/// there, somebody may have it.
fn settle(draft: &mut Draft) {
    let Some(saving) = draft.saving.take() else {
        return;
    };
    let receipt = &saving.receipt;
    let Some(path) = receipt.delivered.file() else {
        return;
    };
    let absent = match outbox::digest(path) {
        Ok(found) => found != (receipt.size, receipt.sha256.clone()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            path.parent().is_some_and(Path::is_dir)
        }
        Err(_) => false,
    };
    if !absent {
        draft.take_in(saving);
    }
}

/// Takes in how what is on its way stands, and leaves it behind: a draft that goes elsewhere has no outbox there.
pub(super) fn leave_behind(draft: &mut Draft, context: &Context) -> Result<(), StoreRefusal> {
    settle(draft);
    if let Some(outgoing) = draft.outgoing.take() {
        take_in(draft, outgoing, context, |id, context| {
            outbox::read(&context.dirs, id)
        })?;
        draft.outgoing = None;
    }
    Ok(())
}

/// Takes in what the entries of its mails say; `true` when one of them still has its mail.
fn take_in(
    draft: &mut Draft,
    mut outgoing: Outgoing,
    context: &Context,
    entry: impl Fn(&str, &Context) -> Result<Option<Entry>, StoreRefusal>,
) -> Result<bool, StoreRefusal> {
    let ids = outgoing.receipt.delivered.mails();
    let ids: Vec<String> = ids.map(|(id, _)| id.to_owned()).collect();
    let (mut there, mut mail) = (false, false);
    for id in ids {
        if let Some(entry) = entry(&id, context)? {
            outgoing.receipt.delivered.learn(&entry);
            there = true;
            mail |= outbox::has_mail(&context.dirs, &id);
        }
    }
    // Put there only after the draft knew of it, and deleted only where nobody could have it.
    if there {
        draft.take_in(outgoing);
    }
    Ok(mail)
}

/// An entry, woken when nobody is sending it.
fn held(id: &str, context: &Context) -> Result<Option<Entry>, StoreRefusal> {
    match Held::open(&context.dirs, id, context.clock.as_ref()) {
        Ok(held) => Ok(Some(held.entry)),
        Err(StoreRefusal::NoEntry(_)) => Ok(None),
        Err(StoreRefusal::EntryBusy(_)) => outbox::read(&context.dirs, id),
        Err(refusal) => Err(refusal),
    }
}

/// Deletes entries of a draft that are without a mail and say nothing that the draft does not know.
pub(super) fn forget_known(draft: &Draft, context: &Context) -> Result<(), StoreRefusal> {
    let (dirs, clock) = (&context.dirs, context.clock.as_ref());
    let ours = |entry: &Entry| entry.draft.as_ref() == Some(&draft.id);
    for entry in outbox::list(dirs, clock).entries.into_iter().filter(ours) {
        let mut receipts = draft.receipts.iter();
        let may_be_there = entry.recipients.iter().any(|to| to.state.may_be_there());
        let known = !may_be_there || receipts.any(|r| r.delivered.says(&entry));
        if known && !outbox::has_mail(dirs, &entry.id) {
            Held::open(dirs, &entry.id, clock)?.delete()?;
        }
    }
    Ok(())
}
