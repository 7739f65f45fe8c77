//! A rule in words: when a question is asked, when it must be answered.

use super::Words;
use tocsin_form_schema::expr::Rule;
use tocsin_form_schema::expr::said::{Place, Said, Worth};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Formats;

/// What the words are taken from.
pub(super) struct Speaker<'a> {
    pub form: &'a Form,
    pub words: &'a Words,
    pub formats: &'a Formats,
}

impl Speaker<'_> {
    /// The rule in words; nothing where it says too much for a sentence. `around` are the repeats around it.
    pub fn condition(&self, rule: &Rule, around: &[&str]) -> Option<String> {
        self.said(&rule.said()?, around)
    }

    fn said(&self, said: &Said<'_>, around: &[&str]) -> Option<String> {
        // "A and B or C" would leave open what belongs together.
        let plain = |part: &Said<'_>| !matches!(part, Said::All(_) | Said::Any(_));
        let parts = |parts: &[Said<'_>]| -> Option<Vec<String>> {
            let all = parts.iter().all(plain);
            all.then(|| parts.iter().map(|part| self.said(part, around)).collect())?
        };
        Some(match said {
            Said::All(all) => self.formats.all_of(&parts(all)?),
            Said::Any(any) => self.formats.one_of(&parts(any)?),
            Said::Is(place, worth) => {
                let (question, field) = self.question(*place, around)?;
                let id = match field.kind {
                    Kind::Choices(_) => "fill-condition-includes",
                    _ => "fill-condition-is",
                };
                let answer = self.answer(field, *worth);
                self.say(id, &[("question", &question), ("answer", &answer)])
            }
            Said::IsNot(place, worth) => {
                let (question, field) = self.question(*place, around)?;
                let answer = self.answer(field, *worth);
                self.say(
                    "fill-condition-is-not",
                    &[("question", &question), ("answer", &answer)],
                )
            }
            Said::Answered(place) => {
                let (question, _) = self.question(*place, around)?;
                self.say("fill-condition-answered", &[("question", &question)])
            }
            Said::Unanswered(place) => {
                let (question, _) = self.question(*place, around)?;
                self.say("fill-condition-unanswered", &[("question", &question)])
            }
            Said::Stage(stage) => {
                let stage = self.words.text(&format!("stage--{stage}"));
                self.say("fill-condition-stage", &[("stage", &stage)])
            }
            Said::NotStage(stage) => {
                let stage = self.words.text(&format!("stage--{stage}"));
                self.say("fill-condition-not-stage", &[("stage", &stage)])
            }
        })
    }

    /// The message that names a field.
    fn message(&self, place: Place<'_>, around: &[&str]) -> String {
        let outer = place.level.map_or(0, |level| level + 1);
        let mut message: String = around
            .iter()
            .take(outer)
            .map(|id| format!("{id}-"))
            .collect();
        message.push_str(place.field.as_str());
        message
    }

    fn question(&self, place: Place<'_>, around: &[&str]) -> Option<(String, &Field)> {
        let message = self.message(place, around);
        let field = self.form.named(&message)?;
        Some((self.words.text(&message), field))
    }

    fn answer(&self, field: &Field, worth: Worth<'_>) -> String {
        let option = match worth {
            Worth::Number(number) => return number.to_string(),
            Worth::Flag(yes) => {
                if yes {
                    "yes"
                } else {
                    "no"
                }
            }
            Worth::Text(option) => option,
        };
        match &field.kind {
            Kind::YesNo | Kind::Consent | Kind::Tristate | Kind::Choice(_) | Kind::Choices(_) => {
                self.words.option(&field.kind, option)
            }
            _ => option.to_owned(),
        }
    }

    fn say(&self, message: &str, values: &[(&'static str, &str)]) -> String {
        self.words.say(message, values)
    }
}
