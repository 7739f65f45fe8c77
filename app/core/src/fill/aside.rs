//! Answers to another version of the form: what has its place in this one, and what is set aside to be read.
//!
//! Only what is said by the answers themselves is known here, not what the other version asked.

use super::plain::plainly;
use super::{Words, one_line};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use tocsin_form_schema::answers::{Answers, Problem, Value, ignored, read_json};
use tocsin_form_schema::diagnostic::{Args, MOST, args};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::Kind;

/// An answer that has no place in the form, or a file that has to be attached again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it stood, as in [`Answers::path`].
    pub path: String,
    /// What was answered, in any number of lines.
    pub answer: String,
    /// The program's message that says why.
    pub code: String,
    /// Its values.
    pub args: Args,
}

impl Aside {
    /// Why it is set aside.
    pub fn sentence(&self, words: &Words) -> String {
        let args = self.args.iter().collect();
        one_line(&words.program.plain(&self.code, &args))
    }
}

/// Takes what the form takes of an answers file; refused is what is no answers file for this form, whatever its version.
pub fn set_aside(document: &Json, form: &Form) -> Result<(Answers, Vec<Aside>), Vec<Problem>> {
    let (mut answers, mut problems) = read_json(document, form);
    // Of more than are kept some would be lost in silence.
    let all_known = problems.len() < MOST;
    problems.extend(ignored(document, form));
    let mut aside: Vec<Aside> = Vec::new();
    let mut refused = Vec::new();
    let mut told = BTreeSet::new();
    for problem in problems {
        match apart(&problem, document, &answers, form).filter(|_| all_known) {
            Some(found) => {
                // Two wrong parts of one answer may be told in the same words.
                let new = found
                    .first()
                    .is_some_and(|one| told.insert((one.path.clone(), problem.args.clone())));
                aside.extend(found.into_iter().filter(|_| new));
            }
            None => refused.push(problem),
        }
    }
    for one in &aside {
        // Of several options none was left: that is no answer.
        let key = answers.key(field_of(&one.path, form));
        let emptied = key.filter(|key| match answers.get(key) {
            Some(Value::Choices(chosen)) => chosen.is_empty(),
            _ => false,
        });
        if let Some(key) = emptied {
            answers.set(&key, None);
        }
    }
    match refused.is_empty() {
        true => Ok((answers, aside)),
        false => Err(refused),
    }
}

/// What a problem leaves without a place: nothing where nothing was answered there. `None` of what is no answer.
fn apart(problem: &Problem, document: &Json, answers: &Answers, form: &Form) -> Option<Vec<Aside>> {
    let code = format!("answer-{}", problem.code);
    if let Some(path) = problem.path.strip_prefix("$.tlp.") {
        let marking = document.get("tlp")?.get(path)?;
        let path = format!("{path}{}", super::MARKING);
        return Some(one(path, marking, code, problem.args.clone()));
    }
    let path = problem.path.strip_prefix("$.answers.")?;
    let field = field_of(path, form);
    // A part that is wrong takes the whole answer with it, where nothing is left of that.
    let kept = answers
        .key(field)
        .is_some_and(|key| answers.get(&key).is_some());
    let path = if kept { path } else { field };
    let answer = document.pointer(&pointer(path))?;
    if problem.code != "json-evidence-ignored" {
        return Some(one(path.to_owned(), answer, code, problem.args.clone()));
    }
    let id = path.rsplit('.').next().unwrap_or(path);
    let file = |file: &Json| {
        let name = file.get("name").and_then(Json::as_str).unwrap_or_default();
        Aside {
            path: path.to_owned(),
            answer: name.to_owned(),
            code: "fill-attach-again".to_owned(),
            args: args([("field", id), ("name", name)]),
        }
    };
    Some(answer.as_array()?.iter().map(file).collect())
}

fn one(path: String, answer: &Json, code: String, args: Args) -> Vec<Aside> {
    let answer = match plainly(answer) {
        Some(text) => text,
        None => answer.to_string(),
    };
    let aside = Aside {
        path,
        answer,
        code,
        args,
    };
    let nothing = matches!(aside.answer.trim(), "" | "null" | "[]" | "{}");
    (!nothing).then_some(aside).into_iter().collect()
}

/// The part of a path that leads to an answer of the form; of a field that the form does not have, up to its name.
fn field_of<'p>(path: &'p str, form: &Form) -> &'p str {
    let mut fields: Vec<&Field> = form.fields.values().collect();
    let mut at = 0;
    loop {
        let rest = path.get(at..).unwrap_or_default();
        let name = rest.find(['.', '[']).unwrap_or(rest.len());
        let end = at + name;
        let own = path.get(at..end).unwrap_or_default();
        let field = fields.iter().find(|field| field.id.as_str() == own);
        let inside = path
            .get(end..)
            .and_then(|rest| rest.find("]."))
            .map(|row| end + row + 2);
        match (field.map(|field| &field.kind), inside) {
            (Some(Kind::Repeat(repeat)), Some(inside)) => {
                fields = repeat.fields.iter().collect();
                at = inside;
            }
            // A row that is none.
            (Some(Kind::Repeat(_)), None) => return path,
            _ => return path.get(..end).unwrap_or(path),
        }
    }
}

/// A path within the answers as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &str) -> String {
    format!(
        "/answers/{}",
        path.replace(['[', '.'], "/").replace(']', "")
    )
}

/// The file with what was set aside below it, as comments. `from` names the file that it was in.
pub fn with_aside(mut text: String, aside: &[Aside], from: &str, words: &Words) -> String {
    if aside.is_empty() {
        return text;
    }
    // Writing to a String cannot fail.
    let title = words.say("fill-aside", &[]);
    let how = one_line(&words.say("fill-aside-how", &[("path", from)]));
    let _ = write!(text, "\n# ==== {title} ====\n# {how}\n");
    for one in aside {
        let _ = write!(text, "#\n# {}\n", one.sentence(words));
        match one.answer.contains('\n') {
            false => {
                let _ = writeln!(text, "#   {}: {}", one.path, one.answer);
            }
            true => {
                let _ = writeln!(text, "#   {}:", one.path);
                for line in one.answer.split('\n') {
                    let _ = writeln!(text, "#   {}", line.trim_end_matches('\r'));
                }
            }
        }
    }
    text
}
