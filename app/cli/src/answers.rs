//! Answers out of a file: JSON, or a form that `fill` wrote.

use crate::files;
use crate::fill;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::Value as Json;
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::fill::{Aside, form_of, is_filled, set_aside, stage_of};
use tocsin_core::session::TeamState;
use tocsin_form_schema::answers::{self, Answers, MOST_IN_ROWS, Unparsed};
use tocsin_form_schema::form::Form;
use tocsin_i18n::Args;

/// A file of answers that was read, before it is known for which form.
pub struct Source {
    path: String,
    body: Body,
}

/// Answers to some version of a form.
pub struct Carried {
    /// What has its place.
    pub answers: Answers,
    /// The stage that the file says they are of.
    pub stage: Option<String>,
    /// What has none.
    pub aside: Vec<Aside>,
}

enum Body {
    Filled(String),
    Json(Json),
}

impl Source {
    /// Reads the file.
    pub fn open(path: &Path) -> Result<Source, Refused> {
        let text = files::read_text(path)?;
        let path = path.display().to_string();
        let body = match is_filled(&text) {
            true => Body::Filled(text),
            false => Body::Json(answers::parse(text.as_bytes()).map_err(
                |unparsed| match unparsed {
                    Unparsed::NotJson(why) => {
                        Refused::new("cli-answers-not-json", &[("path", &path), ("why", &why)])
                    }
                    Unparsed::Twice(twice) => {
                        Refused::new("cli-answers-twice", &[("path", &path), ("name", &twice)])
                    }
                    Unparsed::TooMany => Refused::new("cli-answers-too-many", &[("path", &path)]),
                },
            )?),
        };
        Ok(Source { path, body })
    }

    /// The form that the file says it is for.
    pub fn form(&self) -> Option<&str> {
        match &self.body {
            Body::Filled(text) => form_of(text),
            Body::Json(json) => json.get("form")?.as_str(),
        }
    }

    /// The stage that the file says its answers are of.
    fn stage(&self) -> Option<&str> {
        match &self.body {
            Body::Filled(text) => stage_of(text),
            Body::Json(json) => json.get("stage")?.as_str(),
        }
    }

    /// The answers, and the stage that the file says they are of. `given` is how many files a question has: those that the
    /// file names are among them, or refuse it.
    pub fn read(
        &self,
        team: &TeamState,
        form: &Form,
        given: impl Fn(&str) -> usize,
        out: &Out,
    ) -> Result<(Answers, Option<String>), Refused> {
        let stage = self.stage().map(str::to_owned);
        let answers = match &self.body {
            Body::Filled(text) => fill::answers(text, &self.path, team, form, out)?.answers,
            Body::Json(json) => {
                let json = renamed(json, form, out);
                let mut ignored = answers::ignored(&json, form);
                ignored.retain(|problem| !again(problem, &given));
                if !ignored.is_empty() {
                    return Err(self.problems(ignored, out));
                }
                let read = answers::from_json(&json, form);
                read.map_err(|found| self.problems(found, out))?
            }
        };
        self.bounded(&answers, form)?;
        Ok((answers, stage))
    }

    /// The answers as far as the form takes them, whatever its version when they were given.
    pub fn carry(&self, team: &TeamState, form: &Form, out: &Out) -> Result<Carried, Refused> {
        let (answers, aside) = match &self.body {
            Body::Filled(text) => {
                let (filled, aside) = fill::carried(text, &self.path, team, form, out)?;
                (filled.answers, aside)
            }
            Body::Json(json) => {
                let json = renamed(json, form, out);
                set_aside(&json, form).map_err(|found| self.problems(found, out))?
            }
        };
        self.bounded(&answers, form)?;
        let stage = self.stage().map(str::to_owned);
        Ok(Carried {
            answers,
            stage,
            aside,
        })
    }

    /// Refuses more rows than a report takes.
    fn bounded(&self, answers: &Answers, form: &Form) -> Result<(), Refused> {
        if answers.in_rows(form) <= MOST_IN_ROWS {
            return Ok(());
        }
        let most = MOST_IN_ROWS.to_string();
        let args = [("path", &*self.path), ("most", &*most)];
        Err(Refused::new("cli-answers-too-many-rows", &args))
    }

    fn problems(&self, found: Vec<answers::Problem>, out: &Out) -> Refused {
        let refusal = Refusal {
            code: "cli-answers",
            args: [("path", self.path.clone())].into(),
        };
        let lines = found.iter().map(|problem| {
            let args: Args<'_> = problem.args.iter().collect();
            let sentence = out.words.plain(&format!("answer-{}", problem.code), &args);
            format!("{}: {sentence}", problem.path)
        });
        Refused::With(refusal, lines.collect())
    }
}

/// The document with its answers under the names that they have now; which those are is told.
fn renamed(json: &Json, form: &Form, out: &Out) -> Json {
    let mut json = json.clone();
    for (was, now) in answers::follow_renamed(&mut json, form) {
        let args = Args::new().with("was", &*was).with("now", &*now);
        out.warn(&out.words.plain("fill-renamed", &args));
    }
    json
}

/// Whether a question has as many files as were named there.
fn again(problem: &answers::Problem, given: impl Fn(&str) -> usize) -> bool {
    let count = problem
        .args
        .get("count")
        .and_then(|count| count.parse().ok());
    let field = problem.path.rsplit('.').next().unwrap_or_default();
    let enough = |count: usize| given(field) >= count;
    problem.code == "json-evidence-ignored" && count.is_some_and(enough)
}
