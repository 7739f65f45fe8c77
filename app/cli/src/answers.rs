//! Answers out of a file: JSON, or a form that `fill` wrote.

use crate::files;
use crate::fill;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::Value as Json;
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::fill::{form_of, is_filled};
use tocsin_core::session::TeamState;
use tocsin_form_schema::answers::{self, Answers, Unparsed};
use tocsin_form_schema::form::Form;
use tocsin_i18n::Args;

/// A file of answers that was read, before it is known for which form.
pub struct Source {
    path: String,
    body: Body,
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

    /// The answers, and the stage that the file says they are of.
    pub fn read(
        &self,
        team: &TeamState,
        form: &Form,
        out: &Out,
    ) -> Result<(Answers, Option<String>), Refused> {
        let mut json = match &self.body {
            Body::Filled(text) => {
                let filled = fill::answers(text, &self.path, team, form, out)?;
                return Ok((filled.answers, filled.stage.map(|stage| stage.to_string())));
            }
            Body::Json(json) => json.clone(),
        };
        for (was, now) in answers::follow_renamed(&mut json, form) {
            let args = Args::new().with("was", &*was).with("now", &*now);
            let sentence = out.words.plain("fill-renamed", &args);
            out.warn(&sentence);
        }
        let problems = |found: Vec<answers::Problem>| {
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
        };
        let ignored = answers::ignored(&json, form);
        if !ignored.is_empty() {
            return Err(problems(ignored));
        }
        let stage = json.get("stage").and_then(|stage| stage.as_str());
        let answers = answers::from_json(&json, form).map_err(problems)?;
        Ok((answers, stage.map(str::to_owned)))
    }
}
