//! Makes the one report of a draft, with what it changed against the revisions before it.

use super::gap;
use super::gather::Gathered;
use super::standing::Standing;
use super::update;
use super::{FormOf, Languages, Report, ReportId, StageOf, TeamOf, Tlp};
use crate::bundle::{Bundle, Verified, hex};
use crate::store::edition::{Edition, Readings};
use jiff::Zoned;
use tocsin_form_schema::answers::{Answers, to_json_with};
use tocsin_form_schema::evaluate::{Env, Evaluation, applicable, evaluate, reporter_zone};
use tocsin_form_schema::figures::exported;
use tocsin_form_schema::form::{Form, Keep, Page};
use tocsin_form_schema::id::Id;

/// Everything a report is made from, beside the draft's answers.
pub struct Making<'a> {
    /// The bundle.
    pub bundle: &'a Verified<Bundle>,
    /// Which of its forms.
    pub form: &'a Form,
    /// Which of the form's successive reports it is; none for a form without stages.
    pub stage: Option<&'a Id>,
    /// The answers.
    pub answers: &'a Answers,
    /// Their evaluation: only what applies is exported.
    pub evaluation: &'a Evaluation,
    /// Language of the reporter.
    pub lang: &'a str,
    /// The report's ID.
    pub id: ReportId,
    /// 1 for the first report.
    pub revision: u32,
    /// Update token of revision 1, 64 hex digits.
    pub update_token: String,
    /// Outer reference, short and random.
    pub reference: String,
    /// When it was made.
    pub made: Zoned,
    /// The reporter could not check the team and said so (DESIGN decision 4).
    pub accepted_unchecked: bool,
    /// `--test`: marked as an exercise in every rendition.
    pub test: bool,
    /// Size and SHA-256 of each attachment, by attachment ID, from the first reading.
    pub readings: &'a Readings,
    /// What stands beside the answers.
    pub standing: &'a Standing,
    /// What was delivered of it before.
    pub past: Past<'a>,
}

/// What was delivered of a report before this revision.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past<'a> {
    /// The revisions before it, oldest first.
    pub editions: &'a [Edition],
    /// When this one was first made, for a copy of it.
    pub since: Option<&'a Zoned>,
}

/// Makes the report.
pub fn make(making: &Making<'_>) -> Report {
    let words = Languages::of(making.bundle, &making.form.id, making.lang);
    make_in(making, &words)
}

/// Makes the report with these words.
pub(crate) fn make_in(making: &Making<'_>, words: &Languages) -> Report {
    let bundle: &Bundle = making.bundle;
    let team = &bundle.published.team;
    let form = making.form;
    let zone = reporter_zone(form, making.answers);
    let answers = applicable(form, making.answers, making.evaluation);
    let zone = zone.unwrap_or_else(|| making.made.time_zone().clone());
    let Gathered {
        mut facts,
        evidence,
        tlp,
    } = Gathered::of(making, &answers, words, zone.clone());
    for fact in &mut facts {
        let own = fact.tlp.as_deref().and_then(Tlp::parse);
        if tlp.is_some() && own <= tlp {
            fact.tlp = None;
        }
    }
    let applies = |page: &&Page| facts.iter().any(|f| f.page == page.id);
    let mut report = Report {
        id: making.id.clone(),
        revision: making.revision,
        update_token: making.update_token.clone(),
        reference: making.reference.clone(),
        made: making.made.with_time_zone(zone),
        team: TeamOf {
            id: team.id.clone(),
            name: words.each(|w| team.name.get(&w.tag()).unwrap_or(&team.id).clone()),
            version: team.version,
            manifest_sha256: bundle.manifest_sha256.clone(),
        },
        form: FormOf {
            id: form.id.clone(),
            title: words.each(|w| w.label(&format!("form--{}", form.id), form.id.as_str())),
            sha256: file_sha256(bundle, &format!("forms/{}.toml", form.id)),
        },
        stage: making.stage.map(|stage| StageOf {
            id: stage.clone(),
            title: words.each(|w| w.label(&format!("stage--{stage}"), stage.as_str())),
        }),
        tickets: (making.standing).tickets(&team.id, team.mail.ticket.as_deref()),
        state: making.standing.state(),
        disclaimers: words.each(|w| w.disclaimer(&team.authoritative)),
        languages: words.each(|w| w.tag()),
        lang: making.lang.to_owned(),
        pages: form
            .pages
            .iter()
            .filter(applies)
            .map(|p| {
                (
                    p.id.clone(),
                    words.each(|w| w.label(&format!("page--{}", p.id), p.id.as_str())),
                )
            })
            .collect(),
        groups: (form.pages.iter().flat_map(|page| &page.groups))
            .map(|group| {
                let message = format!("group--{}", group.id);
                let title = words.each(|w| w.label(&message, group.id.as_str()));
                (group.id.clone(), title)
            })
            .collect(),
        keeps_back: (form.named_fields().iter()).any(|(_, field)| field.keep == Keep::Never),
        gaps: gap::all(making, &answers, words, &facts),
        answers: to_json_with(&exported(&answers, form), form, &|id| {
            making.readings.get(&id).map(|read| hex(&read.sha256))
        }),
        facts,
        evidence,
        tlp,
        example: bundle.example,
        test: making.test,
        unchecked: making.accepted_unchecked,
        copy: None,
        history: Vec::new(),
        changes: Vec::new(),
    };
    if let Some(last) = making.past.editions.last() {
        report.changes = update::changes(&earlier(making, last, words), &report);
        let wording = last.wording.as_ref();
        let reworded = wording.and_then(|before| update::reworded(before, &report));
        report.changes.extend(reworded);
    }
    report.history = history(making, &report);
    report
}

/// A revision that was delivered, as the form and its words are now.
fn earlier(making: &Making<'_>, edition: &Edition, words: &Languages) -> Report {
    let env = Env {
        now: edition.made.clone(),
        stage: edition.stage.clone(),
    };
    let evaluation = evaluate(making.form, &edition.answers, &env);
    let past = Making {
        stage: edition.stage.as_ref(),
        answers: &edition.answers,
        evaluation: &evaluation,
        id: making.id.clone(),
        revision: edition.revision,
        update_token: making.update_token.clone(),
        reference: making.reference.clone(),
        made: edition.made.clone(),
        readings: &edition.readings(),
        standing: &edition.standing,
        past: Past::default(),
        ..*making
    };
    make_in(&past, words)
}

fn history(making: &Making<'_>, report: &Report) -> Vec<update::Revision> {
    let zone = report.made.time_zone();
    let editions = making.past.editions.iter();
    let mut history: Vec<_> = editions
        .map(|edition| update::Revision {
            number: edition.revision,
            made: edition.made.with_time_zone(zone.clone()),
            changes: edition.changes.clone(),
        })
        .collect();
    let working = report.languages.first().unwrap_or(&report.lang);
    let since = making.past.since.unwrap_or(&making.made);
    history.push(update::Revision {
        number: making.revision,
        made: since.with_time_zone(zone.clone()),
        changes: update::lines(&report.changes, working),
    });
    history
}

fn file_sha256(bundle: &Bundle, path: &str) -> String {
    use sha2::{Digest, Sha256};
    bundle
        .files
        .get(path)
        .map(|bytes| hex(&Sha256::digest(bytes)))
        .unwrap_or_default()
}
