//! Texts of every language beside what the forms need, and each translation beside the language that others are
//! translated from, which is called the first here.

use super::names::{self, messages};
use super::{diagnostic, in_order, words};
use crate::side_by_side::side_by_side;
use crate::translate::messages::{difference, entries};
use crate::translate::{self, Stale};
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use tocsin_form_schema::blank::is_blank;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity, args, nearest};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::published::{self, Files, Reading};
use tocsin_form_schema::team::MAX_LANGUAGES;
use tocsin_i18n::catalogue::{Catalogue, Parts, Problem, Said, Texts, What, markings};
use tocsin_i18n::{Args as Values, Lang};

/// Most findings about one language of one form that are told.
const MOST: usize = 1000;
/// Most messages that are compared with one that is missing.
const SPARE: usize = 2000;
/// Most letters that are shown of a source that has changed.
const SHOWN: usize = 60;
/// Letters of a word that counts as one.
const WORD: usize = 4;

/// Every language beside the first, and the first beside what the forms need.
pub(super) fn all(files: &Files, reading: &Reading) -> Vec<Diagnostic> {
    let tags = languages(files, reading);
    let languages: Vec<Lang> = tags
        .iter()
        .filter_map(|tag| Lang::parse(tag).ok())
        .collect();
    let Some(first) = languages.first() else {
        return Vec::new();
    };
    let shared = shared(reading);
    let common = files.get(&format!("locales/{}/common.ftl", first.tag()));
    let common = common.and_then(|bytes| str::from_utf8(bytes).ok());
    let common = entries(common.unwrap_or_default());
    let common: BTreeSet<&str> = common.iter().map(|entry| entry.id).collect();
    let listed = names::listed(&reading.lists);
    let forms: Vec<&Form> = reading.forms.values().collect();
    let sources: Vec<_> = (forms.iter())
        .map(|form| sources(files, first, form))
        .collect();
    let asked: Vec<(&Form, Texts<'_>)> = forms
        .into_iter()
        .zip(&sources)
        .map(|(form, sources)| (form, Texts::of((first.clone(), sources))))
        .collect();
    let is_whole = |form: &Form| {
        let file = format!("forms/{}.toml", form.id);
        let mut errors = (reading.found.iter()).filter(|d| d.severity == Severity::Error);
        !errors.any(|d| d.place.file == file)
    };
    let asked: Vec<Asked<'_>> = asked
        .iter()
        .map(|(form, texts)| Asked {
            form,
            wanted: messages(form).into_iter().collect(),
            needless: match is_whole(form) {
                true => needless(form, first, files),
                false => BTreeSet::new(),
            },
            attributes: names::attributes(form, reading.team.as_ref()),
            shared: &shared,
            common: &common,
            listed: &listed,
            own: own_texts(files, first, form),
            reference: texts.parts(),
        })
        .collect();
    let stale = side_by_side(&tags, |tag| stale(files, tag));
    let wrong = side_by_side(&languages, |lang| {
        let mut wrong = of_language(files, lang, first, &asked);
        // As all of them will be; most are of the texts.
        published::locate(files, &mut wrong);
        wrong.sort_by(in_order);
        wrong
    });
    stale.into_iter().chain(wrong).flatten().collect()
}

/// A form and what every language is asked for by it.
struct Asked<'a> {
    form: &'a Form,
    /// What the form needs of its own file.
    wanted: BTreeSet<String>,
    /// What the form's own file has in the first language and nothing needs; nothing where the form was not read without
    /// an error, so that not all that it needs is known.
    needless: BTreeSet<String>,
    /// The attributes that something reads, by message.
    attributes: BTreeMap<String, BTreeSet<&'static str>>,
    /// What is needed of `common.ftl`.
    shared: &'a BTreeSet<String>,
    /// What the first language has in `common.ftl`: a translation's belongs there, too.
    common: &'a BTreeSet<&'a str>,
    /// Messages of the lists.
    listed: &'a BTreeSet<String>,
    /// What the first language has in the form's own file.
    own: BTreeSet<&'a str>,
    /// The form's texts in the first language.
    reference: Parts<'a>,
}

fn stale(files: &Files, tag: &str) -> Vec<Diagnostic> {
    let stale = match translate::stale(files, tag) {
        Ok(stale) => stale,
        Err(wrong) => return vec![wrong],
    };
    let tell = |Stale { file, id, was, is }: Stale| {
        let known = if was.is_some() { "yes" } else { "no" };
        let (was, is) = difference(&was.unwrap_or_default(), &is, SHOWN);
        let args = Args::from([
            ("id", id.clone()),
            ("language", tag.to_owned()),
            ("known", known.to_owned()),
            ("was", was),
            ("is", is),
        ]);
        match id == translate::DESCRIPTION {
            true => diagnostic(Severity::Warning, "description-stale", &file, "", args),
            false => diagnostic(Severity::Warning, "translation-stale", &file, &id, args),
        }
    };
    stale.into_iter().take(MOST).map(tell).collect()
}

/// What is wrong in the texts of one language, form by form.
fn of_language(files: &Files, lang: &Lang, first: &Lang, forms: &[Asked<'_>]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // `common.ftl` is read with each form: what is wrong in it is said once.
    let mut told: HashSet<(Place, &'static str)> = HashSet::new();
    for asked in forms {
        let theirs = sources(files, lang, asked.form);
        let read = Texts::of((lang.clone(), theirs.as_slice()));
        let texts = read.catalogue();
        let parts = read.parts();
        let beside = match lang == first {
            true => Vec::new(),
            false => parts.beside(&asked.reference),
        };
        let problems = || read.problems().iter().chain(&beside);
        let (wanted, shared) = (&asked.wanted, asked.shared);
        let latin = LazyCell::new(|| theirs.iter().all(|(_, source)| is_latin(source)));
        let messages = |what: What| -> HashSet<&str> {
            let told = problems().filter(|problem| problem.what == what);
            let ids = told.map(|problem| problem.id.as_str());
            ids.filter(|id| !id.contains('.')).collect()
        };
        let (lacking, unused) = (messages(What::Missing), messages(What::Unused));
        let referred: HashSet<&str> = theirs.iter().flat_map(|(_, text)| referred(text)).collect();
        let expected = |problem: &Problem| match problem.what {
            // Told once, as what they are.
            What::Missing | What::Identical | What::Unused
                if asked.is_unread(&problem.id) || asked.is_needless(&problem.id) =>
            {
                true
            }
            // There are none that could be the same.
            What::Variables { .. } => true,
            // Told below; an attribute, with its message.
            What::Missing => {
                let is_told = |id: &str| wanted.contains(id) || shared.contains(id);
                let of_missing = problem.id.split_once('.').is_some_and(|(message, _)| {
                    lacking.contains(message) || is_told(message) && !texts.has(message)
                });
                is_told(&problem.id) || of_missing
            }
            What::Identical => {
                problem.id.ends_with(".example") || may_be_alike(&texts, &problem.id, *latin)
            }
            // What the form needs is missing in the first language, which is told there.
            What::Unused => match problem.id.split_once('.') {
                Some((message, _)) => wanted.contains(&problem.id) || unused.contains(message),
                None => wanted.contains(&problem.id) || shared.contains(&problem.id),
            },
            _ => false,
        };
        // Why a file is not used comes before what is missing for it.
        let to_tell = problems().filter(|problem| !expected(problem));
        let mut of_form: Vec<Diagnostic> = to_tell.map(|p| tell(p, lang)).collect();
        of_form.extend(variables(&parts, lang));
        of_form.extend(unread(&parts, lang, asked, &referred));
        missing(&texts, lang, lang == first, asked, &mut of_form);
        let of_text = |id: &str| file_of(asked, lang, id);
        let needed = asked.wanted.iter().chain(asked.shared).map(String::as_str);
        of_form.extend(words::blank(&texts, needed, &of_text));
        of_form.extend(words::alike(
            &texts,
            lang,
            lang == first,
            asked.form,
            &of_text,
        ));
        if lang == first {
            if forms.len() > 1 {
                of_form.extend(guidance(&texts, lang, asked.form));
            }
            without_purpose(&texts, asked.form, &mut of_form);
            // What a message that is missing may be called by mistake is told there.
            let unwritten = of_form.iter().filter(|d| d.code == "text-unwritten");
            let misspelled: HashSet<String> = unwritten
                .filter_map(|d| d.args.get("near").cloned())
                .collect();
            let needless = tell_needless(&texts, lang, asked).into_iter();
            of_form.extend(needless.filter(|d| !misspelled.contains(&d.place.item)));
        }
        let new = of_form
            .into_iter()
            .filter(|d| told.insert((d.place.clone(), d.code)));
        found.extend(new.take(MOST));
    }
    found
}

/// The languages, the one that others are translated from first; those that have a folder when there is no `team.toml`.
/// Where it could not be read, none: which one others are translated from is not known.
fn languages(files: &Files, reading: &Reading) -> Vec<String> {
    if let Some(team) = &reading.team {
        return team.source_first().into_iter().map(str::to_owned).collect();
    }
    if reading.unread.contains("team.toml") {
        return Vec::new();
    }
    let folders = files.keys().filter_map(|path| {
        let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
        Some(tag.to_owned())
    });
    let folders: BTreeSet<String> = folders.collect();
    folders.into_iter().take(MAX_LANGUAGES).collect()
}

/// Names of the messages that the description and the choice of a form need of `common.ftl`.
fn shared(reading: &Reading) -> BTreeSet<String> {
    let of_team = reading.team.iter().flat_map(names::of_team);
    of_team.map(|(id, ..)| id).collect()
}

/// The messages of a form's own file.
fn own_texts<'f>(files: &'f Files, lang: &Lang, form: &Form) -> BTreeSet<&'f str> {
    let bytes = files.get(&format!("locales/{}/{}.ftl", lang.tag(), form.id));
    let text = bytes.and_then(|bytes| str::from_utf8(bytes).ok());
    let all = entries(text.unwrap_or_default()).into_iter();
    all.map(|entry| entry.id).collect()
}

/// The file in which a message of a language belongs: where the first language has it. Words of a list, which several
/// forms may use, belong to all of them where it has none yet.
fn file_of(asked: &Asked<'_>, lang: &Lang, id: &str) -> String {
    let message = id.split('.').next().unwrap_or_default();
    let in_common = asked.common.contains(message) || asked.shared.contains(message);
    let of_list = asked.listed.contains(message) && !asked.own.contains(message);
    let name = match in_common || of_list {
        true => "common",
        false => asked.form.id.as_str(),
    };
    format!("locales/{}/{name}.ftl", lang.tag())
}

fn missing(
    texts: &Catalogue,
    lang: &Lang,
    is_first: bool,
    asked: &Asked<'_>,
    found: &mut Vec<Diagnostic>,
) {
    // There it is to be written, not to be translated.
    let code = if is_first {
        "text-unwritten"
    } else {
        "text-missing"
    };
    let form = format!("forms/{}.toml", asked.form.id);
    let wanted = asked.wanted.iter().map(|id| (id, &*form));
    let shared = asked.shared.iter().map(|id| (id, "team.toml"));
    let all = wanted.chain(shared);
    // An attribute is told with its message.
    let is_missing = |id: &str| {
        let message = id.split_once('.').map(|(message, _)| message);
        !has(texts, id) && message.is_none_or(|message| texts.has(message))
    };
    let mut all = all.filter(|(id, ..)| is_missing(id)).take(MOST).peekable();
    if all.peek().is_none() {
        return;
    }
    let mut spare = texts.ids();
    spare.retain(|id| !asked.wanted.contains(*id));
    // More than any form has: not looked through again and again.
    spare.truncate(SPARE);
    for (id, of) in all {
        let near = nearest(id, spare.iter().copied()).unwrap_or_default();
        // Of a name that is misspelled the file has to be the one in which it stands.
        let of_near = asked.common.contains(near) && !asked.own.contains(near);
        let file = match of_near {
            true => format!("locales/{}/common.ftl", lang.tag()),
            false => file_of(asked, lang, id),
        };
        let args = Args::from([
            ("id", id.clone()),
            ("language", lang.tag()),
            ("file", file.clone()),
            ("near", near.to_owned()),
            ("asked", of.to_owned()),
        ]);
        found.push(diagnostic(Severity::Error, code, &file, id, args));
    }
}

/// Where there are several forms, each should say when it is the right one (RFC 2350 section 3.6).
fn guidance(texts: &Catalogue, lang: &Lang, form: &Form) -> Option<Diagnostic> {
    let title = format!("form--{}", form.id);
    let missing = texts.has(&title) && !texts.has_attr(&title, "when");
    missing.then(|| {
        let file = format!("locales/{}/{}.ftl", lang.tag(), form.id);
        let args = Args::from([("form", form.id.to_string())]);
        let code = "check-form-without-when";
        diagnostic(Severity::Warning, code, &file, &title, args)
    })
}

/// Whether there are the words of a message, or of its attribute (`id.attribute`).
fn has(texts: &Catalogue, id: &str) -> bool {
    match id.split_once('.') {
        Some((id, attribute)) => texts.has_attr(id, attribute),
        None => texts.has(id),
    }
}

/// Messages of the form's own file that no field needs: perhaps a field that was renamed.
fn needless(form: &Form, lang: &Lang, files: &Files) -> BTreeSet<String> {
    let sources = sources(files, lang, form);
    let file = format!("{}.ftl", form.id);
    let own: Vec<_> = sources
        .iter()
        .copied()
        .filter(|(name, _)| *name == file)
        .collect();
    let (own, _) = Catalogue::from_sources(&[(lang.clone(), own.as_slice())]);
    let (wanted, others) = (messages(form), names::of_program(form));
    let mut needed: HashSet<&str> = wanted.iter().chain(&others).map(String::as_str).collect();
    let referred = sources.iter().flat_map(|(_, text)| referred(text));
    needed.extend(referred.map(|to| to.split('.').next().unwrap_or_default()));
    // Told as what they are.
    needed.extend(markings());
    let ids = own.ids().into_iter().filter(|id| !needed.contains(id));
    ids.map(str::to_owned).collect()
}

fn tell_needless(texts: &Catalogue, lang: &Lang, asked: &Asked<'_>) -> Vec<Diagnostic> {
    let path = format!("locales/{}/{}.ftl", lang.tag(), asked.form.id);
    let tell = |id: &String| {
        let lacking = asked.wanted.iter().filter(|id| !has(texts, id));
        let near = nearest(id, lacking.map(String::as_str)).unwrap_or_default();
        let args = args([("id", id), ("near", near)]);
        diagnostic(Severity::Warning, "check-text-needless", &path, id, args)
    };
    asked.needless.iter().take(MOST).map(tell).collect()
}

/// Words with a variable in them: the program hands over no values, and shows the variable's name.
fn variables(parts: &Parts<'_>, lang: &Lang) -> Vec<Diagnostic> {
    let with = parts.said().filter(|said| !said.variables.is_empty());
    let tell = |said: Said<'_>| {
        let names: Vec<String> = said
            .variables
            .iter()
            .map(|name| format!("${name}"))
            .collect();
        let args = args([("id", said.id), ("names", &names.join(", "))]);
        let file = format!("locales/{}/{}", lang.tag(), said.file);
        diagnostic(Severity::Error, "check-variable", &file, said.id, args)
    };
    with.map(tell).collect()
}

/// Attributes that nothing reads; `referred` are the names that other messages refer to.
fn unread(
    parts: &Parts<'_>,
    lang: &Lang,
    asked: &Asked<'_>,
    referred: &HashSet<&str>,
) -> Vec<Diagnostic> {
    let said = parts.said();
    let unread = said.filter(|said| asked.is_unread(said.id) && !referred.contains(said.id));
    let tell = |said: Said<'_>| {
        let (message, attribute) = said.id.split_once('.')?;
        let known = asked.attributes.get(message)?;
        let near = nearest(attribute, known.iter().copied()).unwrap_or_default();
        let args = args([("id", message), ("attribute", attribute), ("near", near)]);
        let file = format!("locales/{}/{}", lang.tag(), said.file);
        let code = "check-attribute-unread";
        Some(diagnostic(Severity::Warning, code, &file, said.id, args))
    };
    unread.filter_map(tell).collect()
}

impl Asked<'_> {
    /// Whether it is an attribute, of a message that is needed, that nothing reads.
    fn is_unread(&self, id: &str) -> bool {
        let parts = id.split_once('.');
        let read = parts.and_then(|(message, _)| self.attributes.get(message));
        parts
            .zip(read)
            .is_some_and(|((_, attribute), read)| !read.contains(attribute))
    }

    /// Whether nothing needs the message, or the message that it is an attribute of.
    fn is_needless(&self, id: &str) -> bool {
        self.needless
            .contains(id.split('.').next().unwrap_or_default())
    }
}

/// Fields that ask for personal data and do not say what for: those of which it may be one are warned of.
fn without_purpose(texts: &Catalogue, form: &Form, found: &mut Vec<Diagnostic>) {
    for (message, field) in form.named_fields() {
        let severity = match field.personal.as_deref() {
            Some("answer") => Severity::Error,
            Some(_) => Severity::Warning,
            None => continue,
        };
        let purpose = texts.as_written(&message, Some("purpose"));
        // Of a question without words those are missing first.
        if !texts.has(&message) || purpose.is_some_and(|purpose| !is_blank(&purpose)) {
            continue;
        }
        let item = match message.rsplit_once('-') {
            Some((repeat, id)) => format!("row.{repeat}.{id}.personal"),
            None => format!("field.{message}.personal"),
        };
        let file = format!("forms/{}.toml", form.id);
        let field = field.id.to_string();
        let args = Args::from([("field", field), ("message", message)]);
        found.push(diagnostic(
            severity,
            "personal-without-purpose",
            &file,
            &item,
            args,
        ));
    }
}

/// What placeables begin with: names of messages, and of attributes (`id.attribute`), that others refer to are among
/// them.
fn referred(text: &str) -> impl Iterator<Item = &str> {
    let inside = text.split('{').skip(1);
    inside.filter_map(|inside| inside.trim_start().split([' ', '}', '\n']).next())
}

fn tell(problem: &Problem, lang: &Lang) -> Diagnostic {
    let severity = if problem.what.is_hint() {
        Severity::Warning
    } else {
        Severity::Error
    };
    let file = format!("locales/{}/{}", lang.tag(), problem.file);
    let mut told = diagnostic(
        severity,
        problem.what.code(),
        &file,
        &problem.id,
        problem.args(),
    );
    told.place.line = u32::try_from(problem.line).ok().filter(|line| *line > 0);
    told
}

/// Whether a text may rightly be the same in two languages: "Normal" or "Transport" is a word of several, if they
/// share their letters. Two words of some length that happen to be the same are no chance.
fn may_be_alike(texts: &Catalogue, id: &str, latin: bool) -> bool {
    let none = Values::new();
    let text = match id.split_once('.') {
        Some((message, attribute)) => texts.plain_attr(message, attribute, &none),
        None => Some(texts.plain(id, &none)),
    };
    let text = text.unwrap_or_default();
    let words = text.split(|c: char| !c.is_alphabetic());
    let long = words
        .filter(|word| word.chars().count() >= WORD)
        .take(2)
        .count();
    long < 2 && is_latin(&text) == latin
}

/// Whether a text is in Latin letters: names of messages are in any language's file, so a quarter of others decides.
fn is_latin(text: &str) -> bool {
    let ascii = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let others = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic());
    let (latin, others) = others.fold((ascii, 0_usize), |(latin, others), letter| {
        match letter < '\u{370}' {
            true => (latin + 1, others),
            false => (latin, others + 1),
        }
    });
    others * 3 < latin
}

fn sources<'a>(files: &'a Files, lang: &Lang, form: &Form) -> Vec<(&'a str, &'a str)> {
    ["common".to_owned(), form.id.to_string()]
        .iter()
        .filter_map(|name| {
            let (path, bytes) =
                files.get_key_value(&format!("locales/{}/{name}.ftl", lang.tag()))?;
            Some((path.rsplit('/').next()?, str::from_utf8(bytes).ok()?))
        })
        .collect()
}
