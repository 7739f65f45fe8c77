//! What a report is sealed from, and sealing it.

use super::{Division, Finished, evaluation, readings};
use crate::explain::Refusal;
use crate::job::Progress;
use crate::openpgp::seal::{
    Beside, Content, Envelope, Member, Parties, SealRefusal, manifest_of, seal_beside,
};
use crate::openpgp::signer::Signer;
use crate::parts::{self, Names, Share};
use crate::report;
use crate::session::opening::{Context, reference_time};
use crate::session::refusal::SessionRefusal;
use crate::session::{Delivered, Receipt};
use crate::store::edition::Edition;
use crate::store::receipt::{self, Carried};
use std::path::Path;
use tocsin_form_schema::evaluate::Level;
use tocsin_i18n::Catalogue;

/// What a report is sealed from.
pub(super) struct Load {
    pub(super) members: Vec<Member>,
    /// What is sealed apart from it.
    pub(super) apart: Option<Vec<Member>>,
    pub(super) parties: Parties,
    pub(super) skipped: Vec<(String, Refusal)>,
    pub(super) edition: Edition,
}

impl Finished {
    /// Refuses what must not be sealed, one reason at a time, then makes the members.
    pub(super) fn load(&self, context: &Context, progress: &Progress) -> Result<Load, Refusal> {
        let published = &self.team.bundle.published;
        let form = published
            .forms
            .get(&self.form)
            .ok_or_else(|| SessionRefusal::NoForm(self.form.to_string()))?;
        let evaluation = evaluation(form, self.stage.as_ref(), &self.answers, self.made.clone());
        if !evaluation.complete() {
            let count = |level| {
                evaluation
                    .findings
                    .iter()
                    .filter(|f| f.level == level)
                    .count()
            };
            let (missing, wrong) = (count(Level::Missing), count(Level::Wrong));
            return Err(SessionRefusal::Incomplete { missing, wrong }.into());
        }
        if self.team.late {
            return Err(self.team.too_late(context.dirs.policy()).into());
        }
        self.team.may_be_unchecked(context.dirs.policy())?;
        if self.team.trust.needs_acceptance() && !self.accepted_unchecked {
            return Err(SessionRefusal::Unchecked {
                team: self.team.name().to_owned(),
            }
            .into());
        }
        let at = reference_time(&self.team, context.clock.as_ref());
        let (certs, skipped) = self.team.newest.certs_for(&self.form, at);
        if certs.is_empty() {
            return Err(SealRefusal::NoRecipient(skipped).into());
        }
        let readings = readings(&self.answers, &evaluation, progress)?;
        let report = self.report(form, &evaluation, &readings, context);
        drop(evaluation);
        let members = report::members(&report, &self.team.bundle);
        let parties = Parties {
            certs,
            encryption: self.mail().encryption,
            signer: self.signs.signer(at)?,
        };
        let (members, apart) = match self.division {
            Division::Whole | Division::Mails => (members, None),
            Division::Carried(_) => self.without_evidence(members, report.revision, &parties)?,
        };
        Ok(Load {
            members,
            apart,
            parties,
            skipped: skipped
                .iter()
                .map(|(fpr, why)| (fpr.clone(), Refusal::of(why)))
                .collect(),
            edition: self.edition(&report, &readings),
        })
    }

    /// The report and its evidence, as two parts of one.
    pub(super) fn without_evidence(
        &self,
        members: Vec<Member>,
        revision: u32,
        parties: &Parties,
    ) -> Result<(Vec<Member>, Option<Vec<Member>>), Refusal> {
        let is_file = |member: &Member| matches!(member.content, Content::File { .. });
        let (files, rest): (Vec<_>, Vec<_>) = members.into_iter().partition(is_file);
        if files.is_empty() {
            return Err(SessionRefusal::NothingToCarry.into());
        }
        let words = Catalogue::export(&self.team.working());
        let names = self.names(revision, &words);
        let shares = files.iter().cloned().map(Share::whole).collect();
        let manifest = |members: &[Member]| manifest_of(members, parties);
        let divided = parts::members(rest, &files, vec![Vec::new(), shares], &names, manifest)?;
        let mut divided = divided.into_iter();
        Ok((divided.next().unwrap_or_default(), divided.next()))
    }

    pub(super) fn names<'a>(&'a self, revision: u32, words: &'a Catalogue) -> Names<'a> {
        Names {
            report: self.identity.report.to_string(),
            reference: &self.identity.reference,
            revision,
            words,
        }
    }

    /// Seals what goes apart into the file that is to be carried.
    pub(super) fn seal_apart(
        &self,
        load: &Load,
        context: &Context,
        progress: &Progress,
    ) -> Result<Option<(Carried, Beside)>, Refusal> {
        let (Some(members), Division::Carried(path)) = (&load.apart, &self.division) else {
            return Ok(None);
        };
        let at = reference_time(&self.team, context.clock.as_ref());
        let envelope = Envelope::TarPgp;
        let (sealed, beside) = seal_beside(members, &envelope, &load.parties, at, path, progress)?;
        let carried = Carried {
            path: path.clone(),
            size: sealed.size,
            sha256: sealed.sha256,
        };
        Ok(Some((carried, beside)))
    }

    pub(super) fn seal(
        &self,
        load: &Load,
        members: &[Member],
        envelope: &Envelope,
        path: &Path,
        context: &Context,
        progress: &Progress,
    ) -> Result<(Receipt, Beside), Refusal> {
        let at = reference_time(&self.team, context.clock.as_ref());
        let revision = load.edition.revision;
        let mail = match envelope {
            Envelope::PgpMime(headers) => Some(receipt::Mail {
                message_id: headers.message_id.clone(),
                subject: headers.subject.clone(),
            }),
            Envelope::TarPgp => None,
        };
        let (sealed, beside) = seal_beside(members, envelope, &load.parties, at, path, progress)?;
        let receipt = Receipt {
            report: self.identity.report.clone(),
            reference: self.identity.reference.clone(),
            revision,
            at: self.made.clone(),
            team: (
                self.team.newest.published.team.id.clone(),
                self.team.name().to_owned(),
            ),
            recipients: sealed.recipients,
            signed_by: load.parties.signer.as_ref().map(Signer::fingerprint),
            size: sealed.size,
            sha256: sealed.sha256,
            test: self.test,
            mail,
            carried: None,
            delivered: Delivered::Saved(path.to_owned()),
        };
        Ok((receipt, beside))
    }
}
