//! Mails for the outbox: how large they are, into how many a report is divided, sealing each.

use super::load::Load;
use super::naming::Mailing;
use super::{Division, Finished};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::Account;
use crate::mail::compose;
use crate::openpgp::seal::{Content, Member, encoded_size, manifest_of};
use crate::parts;
use crate::parts::divide::{Cut, MOST, Undivided, divide, shares, stand_in};
use crate::session::opening::Context;
use crate::session::refusal::SessionRefusal;
use crate::session::{Delivered, Receipt};
use crate::store::StoreRefusal;
use crate::store::outbox::{self, Entry, Held, Making, Recipient, Way};
use crate::store::pins::Trust;
use crate::store::receipt::{self, Mailed};
use crate::store::settings::Settings;
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::Catalogue;

/// Stands for the number of a part where that is not known yet.
const MOST_PARTS: u32 = MOST as u32;

impl Finished {
    /// Octets of an envelope: exactly, or a little above.
    pub(super) fn sealed_size(
        &self,
        format: MailFormat,
        from: &str,
        members: &[Member],
        load: &Load,
        mailing: Mailing,
    ) -> u64 {
        let envelope = self.envelope(format, from, mailing);
        encoded_size(members, &envelope, &load.parties)
    }

    /// Octets of the mail, likewise.
    pub(super) fn mail_size(
        &self,
        from: &str,
        members: &[Member],
        load: &Load,
        mailing: Mailing,
    ) -> Result<u64, Refusal> {
        let format = self.format();
        let sealed = self.sealed_size(format, from, members, load, mailing);
        Ok(match format {
            MailFormat::PgpMime => sealed,
            MailFormat::TarPgp => compose::size(&self.cover(from, mailing), sealed)?,
        })
    }

    /// Octets of a mail that the reporter's own program makes around the sealed file, likewise.
    pub(super) fn size_attached(&self, load: &Load, mailing: Mailing) -> Result<u64, Refusal> {
        let sealed = self.sealed_size(MailFormat::TarPgp, "", &load.members, load, mailing);
        Ok(compose::size(&self.cover("", mailing), sealed)?)
    }

    /// Octets of the mail whose evidence goes apart, likewise; none where there is no evidence.
    pub(super) fn size_apart(
        &self,
        from: &str,
        load: &Load,
        mailing: Mailing,
    ) -> Result<Option<u64>, Refusal> {
        let is_file = |member: &Member| matches!(member.content, Content::File { .. });
        if !load.members.iter().any(is_file) {
            return Ok(None);
        }
        let members = load.members.clone();
        let (rest, _) = self.without_evidence(members, mailing.revision, &load.parties)?;
        self.mail_size(from, &rest, load, mailing).map(Some)
    }

    /// The largest mail that the account's server said it takes.
    pub(super) fn limit(account: &Account, context: &Context) -> Result<Option<u64>, Refusal> {
        let settings = Settings::load(&context.dirs)?;
        Ok(settings.limits.get(&account.name).copied())
    }

    /// Refuses a mail that is larger than the team takes, or than the account's server said that it takes.
    pub(super) fn fits(
        &self,
        size: u64,
        account: &Account,
        context: &Context,
    ) -> Result<(), Refusal> {
        let most = self.mail().max_size;
        if size > most {
            return Err(SessionRefusal::TooLarge { size, most }.into());
        }
        match Finished::limit(account, context)?.filter(|most| size > *most) {
            Some(most) => {
                let account = account.name.clone();
                Err(SessionRefusal::TooLargeForServer {
                    size,
                    most,
                    account,
                }
                .into())
            }
            None => Ok(()),
        }
    }

    /// Seals the mail, or one for each part: the receipt, and each entry with where its mail lies.
    pub(super) fn pack_all(
        &self,
        load: &Load,
        waits: &[Held],
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Vec<(Entry, Making)>), Refusal> {
        let divided = match self.division {
            Division::Mails => self.in_mails(load, account, context, progress)?,
            _ => Vec::new(),
        };
        let parts = match divided.as_slice() {
            [] => std::slice::from_ref(&load.members),
            parts => parts,
        };
        let of = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let revision = load.edition.revision;
        let division = parts.first().and_then(|first| parts::division(first));
        let (mut first, mut mails, mut packed) = (None, Vec::new(), Vec::new());
        for (part, members) in (1..).zip(parts) {
            let mailing = Mailing {
                revision,
                part,
                of,
                division,
            };
            let (receipt, entry, mail) =
                self.pack(load, members, mailing, account, context, progress)?;
            let entry = Entry {
                recipients: self.recipients(mailing, waits),
                ..entry
            };
            mails.push(Mailed {
                entry: entry.id.clone(),
                recipients: entry.recipients.clone(),
                size: receipt.size,
                sha256: receipt.sha256.clone(),
            });
            first = first.or(Some(receipt));
            packed.push((entry, mail));
        }
        let mut mails = mails.into_iter();
        let (Some(receipt), Some(mail)) = (first, mails.next()) else {
            return Err(SessionRefusal::JobEnded.into());
        };
        let receipt = Receipt {
            delivered: Delivered::Mailed {
                entry: mail.entry,
                recipients: mail.recipients,
                more: mails.collect(),
            },
            ..receipt
        };
        Ok((receipt, packed))
    }

    /// The members of each mail, where one does not hold all; none where it does.
    pub(super) fn in_mails(
        &self,
        load: &Load,
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<Vec<Vec<Member>>, Refusal> {
        let (from, most) = (account.from.as_str(), self.mail().max_size);
        let most = Finished::limit(account, context)?.map_or(most, |said| said.min(most));
        let revision = load.edition.revision;
        let whole = self.mail_size(from, &load.members, load, Mailing::whole(revision))?;
        if whole <= most {
            return Ok(Vec::new());
        }
        let is_file = |member: &Member| matches!(member.content, Content::File { .. });
        let (files, rest): (Vec<Member>, Vec<Member>) =
            load.members.iter().cloned().partition(is_file);
        let sizes = files.iter().map(|file| match file.content {
            Content::File { size, .. } => size,
            _ => 0,
        });
        let sizes: Vec<u64> = sizes.collect();
        let about = |members: &[Member]| {
            let mailing = Mailing {
                part: MOST_PARTS,
                of: MOST_PARTS,
                ..Mailing::whole(revision)
            };
            self.mail_size(from, members, load, mailing)
        };
        // What the slips will take at most: each piece and each part is named in them.
        let names = files.len() as u64 + whole / most.max(1) * 2 + 2;
        let fits = |part: usize, cuts: &[Cut]| {
            let (mut members, slip) = match part {
                0 => (rest.clone(), 4096 + 1000 * names),
                _ => (Vec::new(), 4096 + 200 * names),
            };
            let cuts = cuts.iter();
            members.extend(cuts.filter_map(|cut| Some(stand_in(files.get(cut.file)?, *cut))));
            about(&members).is_ok_and(|size| size + slip <= most)
        };
        let cuts = divide(&sizes, fits).map_err(|undivided| {
            let size = about(&rest).unwrap_or(whole);
            match (undivided, most < self.mail().max_size) {
                (Undivided::Report, false) => SessionRefusal::TooLarge { size, most },
                (Undivided::Report, true) => SessionRefusal::TooLargeForServer {
                    size,
                    most,
                    account: account.name.clone(),
                },
                (Undivided::TooMany, _) => SessionRefusal::TooManyParts(MOST_PARTS),
            }
        })?;
        let shares = shares(&files, &cuts, progress)?;
        let words = Catalogue::export(&self.team.working());
        let names = self.names(revision, &words);
        let manifest = |members: &[Member]| manifest_of(members, &load.parties);
        Ok(parts::members(rest, &files, shares, &names, manifest)?)
    }

    /// Seals a mail for the outbox: what the reporter keeps, its entry without recipients, and where it lies.
    pub(super) fn pack(
        &self,
        load: &Load,
        members: &[Member],
        mailing: Mailing,
        account: &Account,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Entry, Making), Refusal> {
        // Known before anything is written.
        let from = &account.from;
        let size = self.mail_size(from, members, load, mailing)?;
        self.fits(size, account, context)?;
        let format = self.format();
        let cover = (format == MailFormat::TarPgp).then(|| self.cover(from, mailing));

        let made = Making::begin(&context.dirs, context.clock.as_ref())?;
        let envelope = self.envelope(format, from, mailing);
        let place = match &cover {
            None => made.mail(),
            Some(_) => made.sealed(),
        };
        let (mut receipt, beside) =
            self.seal(load, members, &envelope, place, context, progress)?;
        beside.keep()?;
        if let Some(cover) = &cover {
            compose::write_file(cover, made.sealed(), made.mail(), progress)?;
            receipt.mail = Some(receipt::Mail {
                message_id: cover.message_id.clone(),
                subject: cover.subject.clone(),
            });
        }
        if let Some(mail) = &mut receipt.mail {
            // What later revisions follow up on is the report, not its first part.
            mail.subject = self.subject(Mailing::whole(mailing.revision));
        }
        let read = |e: std::io::Error| StoreRefusal::read(made.mail(), &e);
        let (size, sha256) = outbox::digest(made.mail()).map_err(read)?;
        let entry = Entry {
            format: outbox::FORMAT,
            id: made.id().to_owned(),
            reference: Some(self.identity.reference.clone()),
            revision: Some(mailing.revision),
            part: (mailing.of > 1).then_some((mailing.part, mailing.of)),
            message_id: self.message_id(from, mailing),
            from: from.clone(),
            account: account.name.clone(),
            team: Some(self.team.newest.published.team.id.clone()),
            draft: self.before.draft.clone(),
            size,
            sha256,
            example: matches!(self.team.trust, Trust::Example | Trust::Preview),
            test: self.test,
            made: context.clock.now().timestamp(),
            attempts: 0,
            recipients: Vec::new(),
        };
        Ok((receipt, entry, made))
    }

    /// Everyone whom the team names. Whose server has this revision already, in the mail that it replaces, is not sent to
    /// again; of parts all go again, as they may be divided otherwise.
    pub(super) fn recipients(&self, mailing: Mailing, waits: &[Held]) -> Vec<Recipient> {
        let before = waits.iter().find(|held| {
            let entry = &held.entry;
            (entry.revision, entry.part, mailing.of) == (Some(mailing.revision), None, 1)
        });
        let accepted = |address: &String| {
            let known = before?
                .entry
                .recipients
                .iter()
                .find(|to| to.address == *address)?;
            matches!(known.state, Way::Accepted { .. }).then(|| known.state.clone())
        };
        let to = self.mail().to.into_iter().map(|address| Recipient {
            state: accepted(&address).unwrap_or(Way::WAITING),
            address,
        });
        to.collect()
    }
}
