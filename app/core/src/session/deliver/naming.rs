//! What an envelope says in clear: subject, Message-ID, names of files.

use super::{Finished, evaluation};
use crate::mail::compose::Cover;
use crate::openpgp::seal::{Envelope, Headers, Member};
use crate::parts;
use crate::report;
use crate::store::receipt::{self, Identity};
use tocsin_form_schema::team::MailFormat;
use tocsin_i18n::{Args, Catalogue};

/// Which mail it is of a report.
#[derive(Clone, Copy)]
pub(super) struct Mailing {
    pub(super) revision: u32,
    pub(super) part: u32,
    pub(super) of: u32,
    /// How the report is divided, where it is; nothing matters of it while sizes are reckoned.
    pub(super) division: Option<parts::Division>,
}

impl Mailing {
    pub(super) fn whole(revision: u32) -> Mailing {
        Mailing {
            revision,
            part: 1,
            of: 1,
            division: None,
        }
    }

    /// The one mail with these members of a report: its evidence may go apart, to be carried.
    pub(super) fn of(revision: u32, members: &[Member]) -> Mailing {
        Mailing {
            division: parts::division(members),
            ..Mailing::whole(revision)
        }
    }

    /// Says which part it is, where there are several.
    pub(super) fn numbered(self, subject: String) -> String {
        match self.of {
            1 => subject,
            of => format!("{subject} ({}/{of})", self.part),
        }
    }
}

impl Finished {
    pub(super) fn envelope(&self, format: MailFormat, from: &str, mailing: Mailing) -> Envelope {
        match format {
            MailFormat::TarPgp => Envelope::TarPgp,
            MailFormat::PgpMime => Envelope::PgpMime(Headers {
                from: from.to_owned(),
                to: self.mail().to,
                subject: self.subject(mailing),
                inner_subject: mailing.numbered(self.inner_subject(mailing.revision)),
                message_id: self.message_id(from, mailing),
                in_reply_to: self.in_reply_to(from, mailing),
                date: self.made.clone(),
            }),
        }
    }

    /// Message-ID at the sender's domain; without a sender at the team's, so that a saved mail names nobody.
    pub(super) fn message_id(&self, from: &str, mailing: Mailing) -> String {
        let domain = from.rsplit_once('@').map(|(_, domain)| domain);
        let domain = domain.unwrap_or(&self.team.newest.published.team.id);
        let part = mailing.division.map(|division| (mailing.part, division));
        self.identity.message_id(mailing.revision, part, domain)
    }

    /// The mail that an update follows up on.
    pub(super) fn first(&self, revision: u32) -> Option<&receipt::Mail> {
        self.before.mail.as_ref().filter(|_| revision > 1)
    }

    /// An update follows up on the first mail, a part on part 1.
    pub(super) fn in_reply_to(&self, from: &str, mailing: Mailing) -> String {
        if mailing.part > 1 {
            return self.message_id(from, Mailing { part: 1, ..mailing });
        }
        let first = self.first(mailing.revision);
        first
            .map(|mail| mail.message_id.clone())
            .unwrap_or_default()
    }

    /// That of the first mail, so that an update joins it wherever mails are sorted by it, behind the team's ticket.
    pub(super) fn subject(&self, mailing: Mailing) -> String {
        let revision = mailing.revision;
        mailing.numbered(match self.first(revision) {
            Some(first) => self.tagged(first.subject.clone(), revision),
            None => self.tagged(self.marked(self.first_subject()), revision),
        })
    }

    /// The first mail names no ticket: the team has not answered it yet.
    pub(super) fn tagged(&self, subject: String, revision: u32) -> String {
        match revision {
            1 => subject,
            _ => self
                .standing_of(revision)
                .subject(subject, self.mail().ticket.as_deref()),
        }
    }

    /// An exercise is one to whoever sees the mail.
    pub(super) fn marked(&self, subject: String) -> String {
        match self.test {
            true => format!("[TEST] {subject}"),
            false => subject,
        }
    }

    pub(super) fn first_subject(&self) -> String {
        let (template, reference) = (self.mail().subject, &self.identity.reference);
        match self.team.bundle.published.forms.get(&self.form) {
            Some(form) => {
                let (stage, made) = (self.stage.as_ref(), self.made.clone());
                let evaluation = evaluation(form, stage, &self.answers, made);
                report::subject(&template, reference, form, &self.answers, &evaluation)
            }
            None => template.replace("{ref}", reference),
        }
    }

    /// The subject that only the team sees, in its working language.
    pub(super) fn inner_subject(&self, revision: u32) -> String {
        let title = self.team.working_title(&self.form);
        let Identity {
            report, reference, ..
        } = &self.identity;
        {
            let subject = format!("{title} – {} – {reference}", report.domain);
            self.tagged(self.marked(subject), revision)
        }
    }

    /// The mail around a single sealed file: neutral words in the team's working language. Nobody's account sends it where
    /// there is no sender.
    pub(super) fn cover(&self, from: &str, mailing: Mailing) -> Cover {
        let words = Catalogue::export(&self.team.working());
        let args = Args::new().with("reference", self.identity.reference.as_str());
        Cover {
            from: (!from.is_empty()).then(|| from.to_owned()),
            to: self.mail().to,
            subject: self.subject(mailing),
            message_id: self.message_id(from, mailing),
            in_reply_to: self.in_reply_to(from, mailing),
            date: self.made.clone(),
            text: words.plain("session-cover", &args),
            file_name: match mailing.of {
                1 => format!("{}.tar.pgp", self.file_stem(mailing.revision)),
                _ => {
                    let stem = self.file_stem(mailing.revision);
                    format!("{stem}-part{}.tar.pgp", mailing.part)
                }
            },
        }
    }

    pub(super) fn file_stem(&self, revision: u32) -> String {
        match revision {
            1 => format!("report-{}", self.identity.reference),
            _ => format!("report-{}-{revision}", self.identity.reference),
        }
    }
}
