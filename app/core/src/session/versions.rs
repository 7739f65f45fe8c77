//! A draft and the versions of its form. A draft keeps the form that it was begun with; where the team has published
//! another since, the reporter is told what changed and decides, unless the team no longer takes the older one.

use super::*;
use crate::bundle::Bundle;
use crate::fill::{self, Words};
use serde_json::{Map, Value as Json};
use tocsin_form_schema::answers::to_json;
use tocsin_form_schema::carry::{Carried, Change, carry, changes};
use tocsin_form_schema::evaluate::Evaluator;
use tocsin_form_schema::form::Field;

/// What is newer than the form that the draft was begun with, in the words of the window's language.
pub(super) fn newer(team: &TeamState, form: &Id, lang: &Lang) -> Option<Newer> {
    let own = team.bundle.published.forms.get(form)?;
    let newest = team.newest.published.forms.get(form)?;
    if own.asks_the_same(newest) {
        return None;
    }
    let version = team.bundle.published.team.version;
    let mut newer = Newer {
        added: Vec::new(),
        changed: Vec::new(),
        removed: Vec::new(),
        must: newest.retired_before.is_some_and(|first| version < first),
    };
    let mut latest = team.clone();
    latest.bundle = team.newest.clone();
    latest.speak(lang);
    let word = |team: &TeamState, id: &Id| {
        let texts = team.texts.get(form);
        texts.map_or_else(
            || id.to_string(),
            |texts| texts.text(id.as_str(), &Default::default()),
        )
    };
    for change in changes(own, newest) {
        match change {
            Change::Added(id) => newer.added.push(word(&latest, &id)),
            Change::Changed(id) => newer.changed.push(word(&latest, &id)),
            Change::Removed(id) => newer.removed.push(word(team, &id)),
        }
    }
    Some(newer)
}

/// Takes the newest bundle in place of the draft's own where both ask the same: its words may be better.
pub(super) fn follows(team: &mut TeamState, form: &Id, lang: &Lang) -> bool {
    let form_of = |bundle: &Bundle| bundle.published.forms.get(form).cloned();
    let same = match (form_of(&team.bundle), form_of(&team.newest)) {
        (Some(own), Some(newest)) => own.asks_the_same(&newest),
        _ => false,
    };
    let moves = same && !Arc::ptr_eq(&team.bundle, &team.newest);
    if moves {
        team.bundle = team.newest.clone();
        team.speak(lang);
    }
    moves
}

impl Session {
    /// Moves the draft under way to the newest form: what has its place is carried, the rest stays to be read. So does
    /// what the newest form would let go further than the reporter was told.
    pub(super) fn move_to_newer(&mut self) -> Result<(), Refusal> {
        self.one_delivery()?;
        let lang = self.state.lang.clone();
        let program = (*self.state.words).clone();
        let (open, state, older) = self.parts()?;
        if state.newer.is_none() {
            return Ok(());
        }
        let answers = state.answers.clone();
        let older = older.clone();
        let (form, stage) = (state.form.clone(), open.draft.stage.clone());
        let team = self.state.team.as_mut().ok_or(SessionRefusal::NoTeam)?;
        let newest = team.newest.published.forms.get(&form);
        let newest = newest
            .ok_or_else(|| SessionRefusal::NoForm(form.to_string()))?
            .clone();
        let carried = carry(&answers, &older, &newest);
        let words = team.texts.get(&form).map(|texts| Words {
            form: (**texts).clone(),
            program,
        });
        let left = words
            .map(|words| told(&carried, &older, &words))
            .unwrap_or_default();

        team.bundle = team.newest.clone();
        team.speak(&lang);
        let manifest = team.bundle.manifest_sha256.clone();
        let (open, state, _) = self.parts()?;
        open.draft.bundle = manifest;
        open.draft.stage = stage
            .filter(|stage| newest.stages.contains(stage))
            .or_else(|| newest.stages.first().cloned());
        open.draft.left.extend(left);
        // Steps that led to answers of the older form lead nowhere here.
        open.history = History::default();
        state.left.clone_from(&open.draft.left);
        state.stage.clone_from(&open.draft.stage);
        state.answers = carried.answers;
        state.newer = None;
        state.evaluation = Evaluator::new(&newest);
        self.edited();
        Ok(())
    }

    /// Throws away an answer that has no question any more.
    pub(super) fn drop_left(&mut self, at: usize) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        if at < open.draft.left.len() {
            open.draft.left.remove(at);
            state.left.clone_from(&open.draft.left);
            self.edited();
        }
        Ok(())
    }
}

/// The answers that were left, in words, one by one; `form` is the one that asked.
fn told(carried: &Carried, form: &Form, words: &Words) -> Vec<Left> {
    let document = to_json(&carried.left, form);
    let fields = form.pages.iter().flat_map(|page| &page.fields);
    let fields: Vec<&Field> = fields.filter_map(|id| form.fields.get(id)).collect();
    let mut telling = Telling {
        carried,
        words,
        all: Vec::new(),
    };
    if let Some(Json::Object(answers)) = document.get("answers") {
        telling.tell(&fields, answers, "", &|id| Key::field(id));
    }
    telling.all
}

struct Telling<'a> {
    carried: &'a Carried,
    words: &'a Words,
    all: Vec<Left>,
}

impl Telling<'_> {
    /// How the reporter marked an answer, behind its question.
    fn marking(&self, key: &Key) -> String {
        let marked = self.carried.left.tlp.get(key);
        marked.map_or_else(String::new, |tlp| format!(" (TLP:{})", tlp.to_uppercase()))
    }

    /// `before` is the words of the row around, `key` gives the address of a field.
    fn tell(
        &mut self,
        fields: &[&Field],
        answers: &Map<String, Json>,
        before: &str,
        key: &dyn Fn(Id) -> Key,
    ) {
        for field in fields {
            let Some(json) = answers.get(field.id.as_str()) else {
                continue;
            };
            let key = key(field.id.clone());
            let question = self.words.form.plain(&key.message(), &Default::default());
            let question = format!("{before}{question}");
            match (&field.kind, json) {
                (Kind::Repeat(repeat), Json::Array(rows)) => {
                    let parts: Vec<&Field> = repeat.fields.iter().collect();
                    let left = self.carried.left.rows(&key);
                    for ((json, row), number) in rows.iter().zip(left).zip(1..) {
                        if let Json::Object(answers) = json {
                            let before = format!("{question} {number}: ");
                            self.tell(&parts, answers, &before, &|id| key.child(row.id, id));
                        }
                    }
                }
                _ => self.all.push(Left {
                    question: question + &self.marking(&key),
                    answer: fill::in_words(field, json, self.words),
                    promise: self.carried.promise(&key).map(Promise::from),
                }),
            }
        }
    }
}
