//! The second half of evaluation: what is required, missing and wrong, field by field.

use super::facts::Fact;
use super::{Env, Evaluation, Finding, Level, PageState, Say};
use crate::answers::{Key, Value};
use crate::diagnostic::{Args, args};
use crate::expr::eval::{Known, Known1, RowAnswers};
use crate::form::{Field, Form, Required};
use crate::id::Id;
use crate::kind::{Kind, Repeat, Typed};
use crate::media;

/// What one field, or one row, adds to an evaluation.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Piece {
    pub applies: Vec<Key>,
    pub computed: Vec<(Key, Value)>,
    pub required: Vec<Key>,
    pub findings: Vec<Finding>,
    pub done: u32,
    pub wrong: u32,
}

impl Piece {
    /// Takes out of an evaluation what the piece had put in, but for its findings.
    pub fn leave(&self, evaluation: &mut Evaluation) {
        for key in &self.applies {
            evaluation.applies.remove(key);
        }
        for (key, _) in &self.computed {
            evaluation.computed.remove(key);
        }
        for key in &self.required {
            evaluation.required.remove(key);
        }
    }

    pub fn enter(&self, evaluation: &mut Evaluation) {
        evaluation.applies.extend(self.applies.iter().cloned());
        evaluation.computed.extend(self.computed.iter().cloned());
        evaluation.required.extend(self.required.iter().cloned());
    }

    pub fn count(&self, state: &mut PageState) {
        state.required += self.required.len() as u32;
        state.done += self.done;
        state.wrong += self.wrong;
    }
}

/// Judges the fields of one page.
pub(super) struct Judge<'a> {
    pub form: &'a Form,
    pub env: &'a Env,
    pub known: &'a Known<'a>,
    pub page: &'a Id,
}

impl Judge<'_> {
    /// One field that applies, in the rows `around` it, without those of its own rows.
    pub fn field(
        &self,
        key: &Key,
        field: &Field,
        fact: &Fact,
        around: &[&RowAnswers],
        piece: &mut Piece,
    ) {
        piece.applies.push(key.clone());
        if let Some(value) = &fact.computed {
            piece.computed.push((key.clone(), value.clone()));
        }
        if matches!(field.kind, Kind::Note) {
            return;
        }
        let rows = match &field.kind {
            Kind::Repeat(repeat) => Some((repeat, fact.rows.len())),
            _ => None,
        };
        let required =
            self.required(field, around) || rows.is_some_and(|(repeat, _)| repeat.min > 0);
        let wrong_before = piece.wrong;
        let mut missing = false;
        match &fact.unread {
            Some(unread) => {
                let say = match unread.code {
                    "pattern" => Say::Field("pattern"),
                    code => Say::Program(code, unread.args.clone()),
                };
                self.say(piece, key, Level::Wrong, say);
            }
            None => match rows {
                Some((repeat, count)) => missing = self.rows(piece, key, repeat, count, required),
                None if required && !fact.answered => {
                    missing = true;
                    let code = match field.kind {
                        Kind::Consent => "consent-missing",
                        _ => "missing",
                    };
                    self.say(piece, key, Level::Missing, Say::Program(code, Args::new()));
                }
                None => {}
            },
        }
        if field.recommended && !required && !fact.answered && fact.unread.is_none() {
            let say = Say::Program("recommended", Args::new());
            self.say(piece, key, Level::Recommended, say);
        }
        if let (Kind::Evidence { types, .. }, Some(Known1::Answer(Typed::Evidence(files)))) =
            (&field.kind, self.known.answers.get(&field.id))
        {
            for file in files.iter().filter(|f| !media::fits(&f.name, types)) {
                let args = args([("name", &*file.name), ("types", &*types.join(", "))]);
                let say = Say::Program("evidence-type", args);
                self.say(piece, key, Level::Warning, say);
            }
        }
        for check in &field.checks {
            if check.that.holds(self.known, around) == Some(false) {
                let level = match check.warning {
                    true => Level::Warning,
                    false => Level::Wrong,
                };
                self.say(piece, key, level, Say::Team(check.say.clone()));
            }
        }
        if required {
            piece.done += u32::from(!missing && piece.wrong == wrong_before);
            piece.required.push(key.clone());
        }
    }

    /// The fields of one row that apply, and those of the rows in it. `key` is the repeat's, `own` what is known of the
    /// row.
    pub fn row(
        &self,
        (key, repeat): (&Key, &Repeat),
        (id, facts): &(u32, Vec<Fact>),
        (own, around): (&RowAnswers, &[&RowAnswers]),
        piece: &mut Piece,
    ) {
        let around: Vec<_> = around.iter().copied().chain([own]).collect();
        let parts = repeat.fields.iter().zip(facts);
        for (part, fact) in parts.filter(|(_, fact)| fact.applies) {
            let key = key.child(*id, part.id.clone());
            self.field(&key, part, fact, &around, piece);
            if let (Kind::Repeat(inner), Some(Known1::Rows(rows))) = (&part.kind, own.get(&part.id))
            {
                for (own, facts) in rows.iter().zip(&fact.rows) {
                    self.row((&key, inner), facts, (own, &around), piece);
                }
            }
        }
    }

    /// Whether rows are missing.
    fn rows(
        &self,
        piece: &mut Piece,
        key: &Key,
        repeat: &Repeat,
        count: usize,
        required: bool,
    ) -> bool {
        let least = repeat.min.max(u32::from(required));
        if count < least as usize {
            let args = args([("least", &least.to_string()), ("count", &count.to_string())]);
            let say = Say::Program("too-few-rows", args);
            self.say(piece, key, Level::Missing, say);
            return true;
        }
        if count > repeat.max as usize {
            let args = args([
                ("most", &repeat.max.to_string()),
                ("count", &count.to_string()),
            ]);
            let say = Say::Program("too-many-rows", args);
            self.say(piece, key, Level::Wrong, say);
        }
        false
    }

    fn required(&self, field: &Field, around: &[&RowAnswers]) -> bool {
        match &field.required {
            Required::No => false,
            Required::Always => true,
            Required::From(stage) => {
                self.form.stage_place(self.env.stage.as_ref()) >= self.form.stage_place(Some(stage))
            }
            Required::When(rule) => rule.holds(self.known, around) == Some(true),
        }
    }

    fn say(&self, piece: &mut Piece, key: &Key, level: Level, say: Say) {
        piece.wrong += u32::from(level == Level::Wrong);
        piece.findings.push(Finding {
            key: key.clone(),
            page: self.page.clone(),
            level,
            say,
        });
    }
}
