//! What is to be said about a filled file, and the file with it written above the lines.

use super::aside::pointer;
use super::place::line_of;
use super::plain::in_words;
use super::read::Filled;
use super::{Words, one_line, text};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tocsin_form_schema::answers::{Key, to_json};
use tocsin_form_schema::diagnostic::{Args, args};
use tocsin_form_schema::evaluate::{Evaluation, Finding, Level, Say};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::kind::{Kind, labelled};

/// What a remark's line begins with.
const MARK: &str = "#! ";
/// The message about a question that lacks a file; its value `field` is the field's ID.
const LACKS_FILE: &str = "fill-evidence-missing";

/// One thing to be said about one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Counted from 1.
    pub line: usize,
    /// The message of the question that it is about, where that is not plain from the line.
    pub about: Option<String>,
    /// What is said.
    pub says: Says,
    /// What the question begins with, where the file has no place for it: it belongs below this line.
    pub lacks: Option<String>,
}

/// Whose sentence it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// This message of the program, with its values.
    Program(String, Args),
    /// This message of the form.
    Form(String),
    /// This attribute of the question's own message.
    Question(String),
}

impl Remark {
    /// A sentence of the program about a line, whatever question it belongs to.
    pub(super) fn of_line(line: usize, code: impl Into<String>, args: Args) -> Remark {
        Remark {
            line,
            about: None,
            says: Says::Program(code.into(), args),
            lacks: None,
        }
    }

    /// The field that lacks a file. Files are attached to the report: a filled file that lacks nothing else is complete.
    pub fn lacks_file(&self) -> Option<&str> {
        match &self.says {
            Says::Program(code, args) if code == LACKS_FILE => {
                args.get("field").map(String::as_str)
            }
            _ => None,
        }
    }

    /// The message with its sentence; of an attribute, the attribute.
    pub fn code(&self) -> &str {
        match &self.says {
            Says::Program(code, _) | Says::Form(code) | Says::Question(code) => code,
        }
    }

    /// The sentence.
    pub fn sentence(&self, words: &Words) -> String {
        let program = |code: &str, args: &Args| {
            let args = labelled(args, |message| Some(words.text(message)));
            words.program.plain(code, &args.iter().collect())
        };
        one_line(&match &self.says {
            Says::Program(code, args) => program(code, args),
            Says::Form(message) => words.text(message),
            Says::Question(attr) => {
                let question = self.about.as_deref().unwrap_or_default();
                match words.attr(question, attr) {
                    none if none.is_empty() => program("answer-pattern", &Args::new()),
                    sentence => sentence,
                }
            }
        })
    }

    /// The sentence for where the line is not seen: behind the question that it is about.
    pub fn told(&self, words: &Words) -> String {
        let sentence = self.sentence(words);
        let sentence = match &self.lacks {
            Some(line) => format!("{sentence} {}", words.say("fill-lacks", &[("line", line)])),
            None => sentence,
        };
        match &self.about {
            Some(question) => {
                let question = words.text(question);
                words.say("labelled", &[("label", &question), ("value", &sentence)])
            }
            None => sentence,
        }
    }
}

/// What is to be said of these levels about a file that could be read.
pub fn judged(
    form: &Form,
    filled: &Filled,
    evaluation: &Evaluation,
    levels: &[Level],
) -> Vec<Remark> {
    let findings = evaluation.findings.iter();
    let findings = findings.filter(|finding| levels.contains(&finding.level));
    let mut remarks: Vec<Remark> = findings
        .map(|finding| about(form, filled, &finding.key, says(form, finding)))
        .collect();
    remarks.sort_by_key(|remark| remark.line);
    remarks
}

/// What was answered and does not go into the report, as of [`super::left_out`].
pub fn unheeded(form: &Form, filled: &Filled, left_out: Vec<(Key, &'static str)>) -> Vec<Remark> {
    let remarks = left_out.into_iter().map(|(key, code)| {
        let says = Says::Program(code.to_owned(), Args::new());
        about(form, filled, &key, says)
    });
    remarks.collect()
}

/// What is calculated from the answers.
pub fn calculated(
    form: &Form,
    filled: &Filled,
    evaluation: &Evaluation,
    words: &Words,
) -> Vec<Remark> {
    let mut standing = filled.answers.clone();
    for (key, value) in &evaluation.computed {
        standing.set(key, Some(value.clone()));
    }
    let document = to_json(&standing, form);
    let remarks = evaluation.computed.keys().filter_map(|key| {
        let field = form.field(key).filter(|field| field.calc.is_some())?;
        let json = document.pointer(&pointer(&standing.path(key)?))?;
        let answer = one_line(&in_words(field, json, words));
        let says = Says::Program("fill-computed-is".to_owned(), args([("answer", &answer)]));
        let (line, _) = line_of(form, filled, key);
        let (about, lacks) = (Some(key.message()), None);
        Some(Remark {
            line,
            about,
            says,
            lacks,
        })
    });
    remarks.collect()
}

/// A finding in the words of this file: how an answer is typed or given here is not how it is in the window.
fn says(form: &Form, finding: &Finding) -> Says {
    let kind = form.field(&finding.key).map(|field| &field.kind);
    match (&finding.say, kind) {
        (Say::Program("missing", _), Some(Kind::Evidence { .. })) => {
            let field = finding.key.last().to_string();
            Says::Program(LACKS_FILE.to_owned(), args([("field", &field)]))
        }
        (Say::Program("decimal", _), Some(Kind::Quantity { .. })) => {
            Says::Program("fill-quantity".to_owned(), Args::new())
        }
        (Say::Program(code, args), _) => Says::Program(format!("answer-{code}"), args.clone()),
        (Say::Team(check), _) => Says::Form(format!("check--{check}")),
        (Say::Field(attr), _) => Says::Question((*attr).to_owned()),
    }
}

/// Something about a question, at its line.
fn about(form: &Form, filled: &Filled, key: &Key, says: Says) -> Remark {
    let (line, there) = line_of(form, filled, key);
    let begins = match form.field(key).map(|field| &field.kind) {
        // What is missing there is not written into the file.
        Some(Kind::Evidence { .. }) => None,
        Some(Kind::Repeat(_)) => Some(format!("{} {{", key.last())),
        _ => Some(format!("{}:", key.last())),
    };
    Remark {
        line,
        about: Some(key.message()),
        says,
        lacks: begins.filter(|_| !there),
    }
}

/// The file with each remark above its line.
pub fn with_remarks(text: &str, remarks: &[Remark], words: &Words) -> String {
    let mut above: BTreeMap<usize, Vec<&Remark>> = BTreeMap::new();
    for remark in remarks {
        // The first line says what the file is.
        above.entry(remark.line.max(2)).or_default().push(remark);
    }
    let mut out = String::with_capacity(text.len());
    let tell = |out: &mut String, told: Vec<&Remark>| {
        for remark in told {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{MARK}{}", remark.sentence(words));
        }
    };
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        tell(&mut out, above.remove(&number).unwrap_or_default());
        out.push_str(line);
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    for told in above.into_values() {
        tell(&mut out, told);
    }
    out
}

/// The file without the remarks of the last time; a text that was typed keeps its lines, whatever they begin with.
pub fn without_remarks(text: &str) -> String {
    let lines = text::lines(text);
    let kept = lines.filter(|(line, within)| *within || !line.starts_with(MARK));
    kept.map(|(line, _)| line).collect()
}
