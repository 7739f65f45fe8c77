//! Answers that are ready to be sealed, and the report that they make.

use crate::clock::ReferenceTime;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::openpgp::seal::{SealRefusal, first_reading};
use crate::openpgp::signer::{Made, Signer};
use crate::report::standing::Standing;
use crate::report::text::MAIL_WATCHED;
use crate::report::{self, Making, Past, Report};
use crate::session::TeamState;
use crate::session::opening::Context;
use crate::store::draft::Draft;
use crate::store::edition::{Edition, Outgoing, Readings, Wording, kept};
use crate::store::receipt::{self, Identity};
use jiff::Zoned;
use std::path::{Path, PathBuf};
use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::evaluate::{Env, Evaluation, applicable, evaluate};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::means::Meaning;
use tocsin_form_schema::team::{Mail, MailFormat};

/// Answers ready to be sealed.
#[derive(Clone)]
pub struct Finished {
    /// To whom, and by which bundle.
    pub team: TeamState,
    /// Which form.
    pub form: Id,
    /// Its stage, for a form that has stages.
    pub stage: Option<Id>,
    /// The answers.
    pub answers: Answers,
    /// Names of this report ([`identity`] makes new ones).
    pub identity: Identity,
    /// What stands beside the answers.
    pub standing: Standing,
    /// What was delivered of it before.
    pub before: Before,
    /// When it is made.
    pub made: Zoned,
    /// "I could not check": needed for a team that is not yet checked.
    pub accepted_unchecked: bool,
    /// An exercise.
    pub test: bool,
    /// Who signs, if anybody.
    pub signs: Signs,
    /// Whether it goes whole.
    pub division: Division,
}

/// How a report goes that may be too large for one mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Division {
    /// All in one.
    #[default]
    Whole,
    /// The evidence is sealed into this file, to be carried; the report goes without it.
    Carried(PathBuf),
    /// In as many mails as it takes; what is saved stays whole.
    Mails,
}

/// Who signs a report.
#[derive(Clone, Default)]
pub enum Signs {
    /// Nobody.
    #[default]
    Nobody,
    /// A key of the reporter's.
    Own(Box<Signer>),
    /// The key that was made for the report.
    Made(Made),
    /// A key that GnuPG's agent keeps, by the fingerprint of its certificate.
    Agent(String),
}

impl Signs {
    pub(super) fn signer(&self, at: ReferenceTime) -> Result<Option<Signer>, Refusal> {
        Ok(match self {
            Signs::Nobody => None,
            Signs::Own(signer) => Some((**signer).clone()),
            Signs::Agent(key) => Some(Signer::from_agent(key, at).map_err(SealRefusal::Signer)?),
            Signs::Made(made) => Some(Signer::from_made(made, at).map_err(SealRefusal::Signer)?),
        })
    }
}

/// What was delivered of a report before.
#[derive(Clone, Default)]
pub struct Before {
    /// Its revisions, oldest first.
    pub editions: Vec<Edition>,
    /// The first mail, which later ones follow up on.
    pub mail: Option<receipt::Mail>,
    /// What is on its way still: it is replaced by what is sealed next.
    pub outgoing: Option<Outgoing>,
    /// ID of the draft that learns what becomes of it.
    pub draft: Option<String>,
}

impl Before {
    /// What a draft keeps of it.
    pub(in crate::session) fn of(draft: &Draft) -> Before {
        Before {
            editions: draft.editions.clone(),
            mail: draft.receipts.iter().find_map(|r| r.mail.clone()),
            outgoing: draft.outgoing.clone(),
            draft: Some(draft.id.clone()),
        }
    }
}

/// What the answers say of whether the intruder may read the reporter's mail: the option of the question that means it.
pub fn mail_watched<'a>(
    form: &Form,
    answers: &'a Answers,
    evaluation: &Evaluation,
) -> Option<&'a str> {
    let meaning = Meaning::new(MAIL_WATCHED);
    let asks = |field: &&Field| field.means.is_some() && field.means == meaning;
    let field = form.fields.values().find(asks)?;
    let key = Key::field(field.id.clone());
    match answers
        .get(&key)
        .filter(|_| evaluation.applies.contains(&key))?
    {
        Value::Choice(chosen) => Some(chosen.option.as_str()),
        _ => None,
    }
}

/// New names for a new report. The domain is the site's, as far as the answers tell, else the team's ID.
pub fn identity(
    team: &TeamState,
    form: &Id,
    (answers, evaluation): (&Answers, &Evaluation),
    context: &Context,
) -> Identity {
    let domain = creator_domain(team, form, answers, evaluation);
    Identity::new(domain, context.clock.as_ref())
}

/// The domain for the report's ID; an answer that stays here tells nothing of it.
pub(in crate::session) fn creator_domain(
    team: &TeamState,
    form: &Id,
    answers: &Answers,
    evaluation: &Evaluation,
) -> String {
    let published = &team.bundle.published;
    match published.forms.get(form) {
        Some(form) => {
            let leaving = applicable(form, answers, evaluation);
            report::creator_domain(form, &leaving, &published.team.id)
        }
        None => published.team.id.clone(),
    }
}

/// What applies, is missing, is wrong.
pub fn evaluation(form: &Form, stage: Option<&Id>, answers: &Answers, now: Zoned) -> Evaluation {
    evaluate(
        form,
        answers,
        &Env {
            now,
            stage: stage.cloned(),
        },
    )
}

impl Finished {
    pub(super) fn mail(&self) -> Mail {
        self.team.mail(&self.form)
    }

    /// The envelope that the team prefers.
    pub(super) fn format(&self) -> MailFormat {
        let preferred = self.mail().formats.first().copied();
        preferred.unwrap_or(MailFormat::PgpMime)
    }

    /// The report that these answers make.
    pub(in crate::session) fn report(
        &self,
        form: &Form,
        evaluation: &Evaluation,
        readings: &Readings,
        context: &Context,
    ) -> Report {
        let making = Making {
            bundle: &self.team.bundle,
            form,
            stage: form.stages.get(form.stage_place(self.stage.as_ref())),
            answers: &self.answers,
            evaluation,
            lang: &context.lang_for(&self.team.bundle).tag(),
            id: self.identity.report.clone(),
            revision: 1,
            update_token: self.identity.update_token.clone(),
            reference: self.identity.reference.clone(),
            made: self.made.clone(),
            accepted_unchecked: self.team.trust.needs_acceptance(),
            test: self.test,
            readings,
            standing: &self.standing,
            past: Past::default(),
        };
        self.revised(making)
    }

    /// The next revision; another copy of the last one when nothing of it changed.
    pub(super) fn revised<'a>(&'a self, mut making: Making<'a>) -> Report {
        let Some((last, before)) = self.before.editions.split_last() else {
            return report::make(&making);
        };
        making.revision = last.revision.saturating_add(1);
        making.past.editions = &self.before.editions;
        let next = report::make(&making);
        if !next.changes.is_empty() {
            return next;
        }
        making.revision = last.revision;
        // A copy is the same in all it says: what came since goes with the next revision.
        making.standing = &last.standing;
        making.past = Past {
            editions: before,
            since: Some(&last.made),
        };
        report::make(&making)
    }

    pub(super) fn edition(&self, report: &Report, readings: &Readings) -> Edition {
        let this = report.history.last();
        Edition {
            revision: report.revision,
            made: this.map_or(&self.made, |this| &this.made).clone(),
            stage: report.stage.as_ref().map(|stage| stage.id.clone()),
            answers: self.answers.clone(),
            files: kept(readings),
            standing: self.standing_of(report.revision).clone(),
            wording: Some(Wording::of(report)),
            changes: this.map(|this| this.changes.clone()).unwrap_or_default(),
        }
    }

    /// What stands beside the answers of a revision: of one that was delivered, as it was.
    pub(super) fn standing_of(&self, revision: u32) -> &Standing {
        let mut delivered = self.before.editions.iter();
        let delivered = delivered.find(|edition| edition.revision == revision);
        delivered.map_or(&self.standing, |edition| &edition.standing)
    }
}

/// First of the two readings of each file that goes along.
pub(in crate::session) fn readings(
    answers: &Answers,
    evaluation: &Evaluation,
    progress: &Progress,
) -> Result<Readings, Refusal> {
    let files: Vec<_> = evaluation
        .applies
        .iter()
        .filter_map(|key| match answers.get(key) {
            Some(Value::Evidence(files)) => Some(files),
            _ => None,
        })
        .flatten()
        .collect();
    progress.total(files.iter().map(|file| file.size).sum());
    let mut readings = Readings::new();
    for file in files {
        let read = first_reading(Path::new(&file.path), file.bare, progress)?;
        readings.insert(file.id, read);
    }
    Ok(readings)
}
