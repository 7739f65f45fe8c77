//! `--attach`: each file to the question that it is for.

use crate::out::Out;
use crate::refuse::Refused;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tocsin_core::clock::rfc3339;
use tocsin_core::explain::Refusal;
use tocsin_core::job::Progress;
use tocsin_core::metadata::{self, What};
use tocsin_core::session::{TeamState, evidence};
use tocsin_form_schema::answers::{Answers, Attachment, Key, Value};
use tocsin_form_schema::evaluate::{Env, evaluate};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_form_schema::media;
use tocsin_i18n::Args;

/// What is attached: `FIELD=FILE`, or `FILE` alone; `FIELD=` takes away what is there. What stands before the first `=` is
/// a field where it could be one: `./a=b.log` is a file.
#[derive(Clone)]
pub struct Attach {
    field: Option<Id>,
    path: PathBuf,
}

impl Attach {
    /// Whether it is a file that can be for this question: it names it, or none.
    pub fn may_be_for(&self, field: &str) -> bool {
        let named = self.field.as_ref();
        !self.path.as_os_str().is_empty() && named.is_none_or(|id| id.as_str() == field)
    }
}

impl From<std::ffi::OsString> for Attach {
    fn from(given: std::ffi::OsString) -> Attach {
        let named = given.to_str().and_then(|text| {
            let (field, path) = text.split_once('=')?;
            Some((Id::new(field)?, PathBuf::from(path)))
        });
        match named {
            Some((field, path)) => Attach {
                field: Some(field),
                path,
            },
            None => Attach {
                field: None,
                path: given.into(),
            },
        }
    }
}

/// Of which files only the picture goes along.
pub struct Bare {
    /// Of all that are attached.
    pub all: bool,
    /// Of those at these paths, of which nothing else went along before.
    pub before: BTreeSet<String>,
}

/// What a file is, in the reporter's words: `FILE=WORDS`.
#[derive(Clone)]
pub struct Described {
    file: String,
    words: String,
}

impl FromStr for Described {
    type Err = &'static str;

    fn from_str(given: &str) -> Result<Described, Self::Err> {
        let (file, words) = given.split_once('=').ok_or("FILE=WORDS")?;
        Ok(Described {
            file: file.to_owned(),
            words: words.to_owned(),
        })
    }
}

/// Gives files their descriptions, each by its name or as it was attached.
pub fn describe(described: &[Described], answers: &mut Answers) -> Result<(), Refused> {
    for Described { file, words } in described {
        let whole = std::path::absolute(file).unwrap_or_default();
        let values = answers.fields.iter_mut();
        let files = values.flat_map(|(_, value)| match value {
            Value::Evidence(files) => files.as_mut_slice(),
            _ => &mut [],
        });
        let mut meant = 0;
        for one in files.filter(|one| one.name == *file || Path::new(&one.path) == whole) {
            one.description.clone_from(words);
            meant += 1;
        }
        if meant == 0 {
            return Err(Refused::new("cli-describe-none", &[("file", file)]));
        }
    }
    Ok(())
}

/// Puts the files into the form's questions for evidence: each into the one it names, else into the first that
/// applies, wants such a file and has room.
pub fn attach(
    (files, bare): (&[Attach], &Bare),
    (form, env): (&Form, &Env),
    answers: &mut Answers,
    team: &TeamState,
    out: &Out,
) -> Result<(), Refused> {
    let shown = form.pages.iter().flat_map(|page| &page.fields);
    let fields: Vec<&Field> = shown
        .filter_map(|id| form.fields.get(id))
        .filter(|field| matches!(field.kind, Kind::Evidence { .. }))
        .collect();
    let added = rfc3339(env.now.timestamp());
    for (file, number) in files.iter().zip(unused(answers)..) {
        if fields.is_empty() {
            return Err(Refused::new(
                "cli-no-evidence-field",
                &[("form", form.id.as_str())],
            ));
        }
        let asked: Vec<&Field> = fields
            .iter()
            .copied()
            .filter(|field| file.field.as_ref().is_none_or(|id| *id == field.id))
            .collect();
        if let (true, Some(id)) = (asked.is_empty(), &file.field) {
            let known: Vec<&str> = fields.iter().map(|field| field.id.as_str()).collect();
            let path = file.path.display().to_string();
            let args = [
                ("field", id.as_str()),
                ("fields", &known.join(", ")),
                ("path", &path),
            ];
            return Err(Refused::new("cli-attach-no-field", &args));
        }
        if let (Some(id), true) = (&file.field, file.path.as_os_str().is_empty()) {
            answers.set(&Key::field(id.clone()), None);
            continue;
        }
        // Files attached before may decide whether a question is asked.
        let applies = evaluate(form, answers, env).applies;
        let mut reasons = Vec::new();
        let mut placed = false;
        for field in asked {
            let key = Key::field(field.id.clone());
            let there = match answers.get(&key) {
                Some(Value::Evidence(there)) => there.clone(),
                _ => Vec::new(),
            };
            let taken = match applies.contains(&key) {
                true => taken(file, field, &there, &added)?,
                false => Err(Refusal {
                    code: "fill-left-out",
                    args: Default::default(),
                }),
            };
            match taken {
                Ok(mut found) => {
                    for file in &mut found {
                        file.id = number;
                        let bare = bare.all || bare.before.contains(&file.path);
                        file.bare = bare && !file.says.is_empty() && !said(file, What::Fixed);
                        tell(file, out);
                    }
                    let all = there.into_iter().chain(found).collect();
                    answers.set(&key, Some(Value::Evidence(all)));
                    placed = true;
                    break;
                }
                Err(why) => reasons.push(reason(field, &why, form, team, out)),
            }
        }
        if !placed {
            let refusal = Refusal {
                code: "cli-attach-none",
                args: [("file", name(&file.path))].into(),
            };
            return Err(Refused::With(refusal, reasons));
        }
    }
    Ok(())
}

fn said(file: &Attachment, what: What) -> bool {
    file.says.contains_key(what.name())
}

/// Tells what a file says of those who made it, and goes along.
fn tell(file: &Attachment, out: &Out) {
    if file.bare {
        return;
    }
    let told = metadata::told(&file.says);
    let told = told.map(|(message, value)| out.word(&message, &[("value", value)]));
    let told: Vec<String> = told.collect();
    let args = [("file", file.name.as_str()), ("what", &told.join("; "))];
    match (told.is_empty(), said(file, What::Fixed)) {
        (true, _) if said(file, What::Perhaps) => out.warn(&out.word("cli-attach-perhaps", &args)),
        (true, _) if said(file, What::More) => out.warn(&out.word("cli-attach-more", &args)),
        (true, _) => {}
        (false, true) => out.warn(&out.word("cli-attach-says-fixed", &args)),
        (false, false) => out.warn(&out.word("cli-attach-says", &args)),
    }
}

/// The first of the IDs that no file has.
fn unused(answers: &Answers) -> u32 {
    let most = answers.fields.files().iter().map(|file| file.id).max();
    most.map_or(1, |most| most.saturating_add(1))
}

/// The file as the field takes it, or why the field does not. A file that cannot be read is refused for good. Who
/// names the field decides for other types than those that are wanted; the report's check warns of them.
fn taken(
    file: &Attach,
    field: &Field,
    there: &[Attachment],
    added: &str,
) -> Result<Result<Vec<Attachment>, Refusal>, Refused> {
    let Kind::Evidence {
        max_count,
        max_size,
        types,
        ..
    } = &field.kind
    else {
        return Ok(Ok(Vec::new()));
    };
    if file.field.is_none() && !media::fits(&name(&file.path), types) {
        return Ok(Err(Refusal {
            code: "evidence-types",
            args: [("types", types.join(", "))].into(),
        }));
    }
    let paths = std::slice::from_ref(&file.path);
    let most = (*max_count, *max_size);
    match evidence::look(paths, there, most, added, &Progress::default()) {
        Ok(found) => Ok(Ok(found)),
        Err(why) if why.code.starts_with("session-too-m") => Ok(Err(why)),
        Err(why) => Err(Refused::One(why)),
    }
}

/// Why a question does not take the file, behind its ID and its words.
fn reason(field: &Field, why: &Refusal, form: &Form, team: &TeamState, out: &Out) -> String {
    let texts = team.texts.get(&form.id);
    let label = texts
        .map(|t| t.plain(field.id.as_str(), &Args::new()))
        .unwrap_or_default();
    let args: Args<'_> = why.args.iter().collect();
    format!(
        "{} ({label}): {}",
        field.id,
        out.words.plain(why.code, &args)
    )
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
