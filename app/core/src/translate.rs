//! Translating a team's texts: stubs for what a language lacks, and what each text was translated from.

pub mod messages;

use messages::{Entry, Stub, changed, digest, entries, stub, stubs, without_changed};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_form_schema::published::Files;
use tocsin_form_schema::translation::{self, Made, Sources};

/// What a description begins with that is still in the language that it is translated from.
const TO_TRANSLATE: &str = "[[translate]]";

/// A language's texts beside those that they are translated from.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// Files that are another now, or new: path → text.
    pub changed: BTreeMap<String, String>,
    /// Messages that are translated.
    pub present: usize,
    /// Messages that are to be translated: file, message.
    pub missing: Vec<(String, String)>,
    /// Those of them whose stub has other words than the original: file, message.
    pub commented: Vec<(String, String)>,
    /// Messages that are translated and of which nothing says what from: they count as made from the source as it is.
    pub unrecorded: usize,
    /// The description, where it is still to be translated.
    pub description: Option<String>,
    /// Messages whose source is another than it was.
    pub stale: Vec<Stale>,
}

/// A translation whose source has changed since it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The file of the translation.
    pub file: String,
    /// The message.
    pub id: String,
    /// The source message as it was, where that is known.
    pub was: Option<String>,
    /// The source message as it is.
    pub is: String,
}

/// Which translations count as read again, although their source has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accept {
    /// None.
    Nothing,
    /// All.
    All,
    /// Those of these messages.
    Only(BTreeSet<String>),
}

impl Accept {
    fn takes(&self, id: &str) -> bool {
        match self {
            Accept::Nothing => false,
            Accept::All => true,
            Accept::Only(ids) => ids.contains(id),
        }
    }
}

impl Translation {
    /// Whether nothing is to be translated any more.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.description.is_none()
    }
}

/// Puts stubs for what `tag` lacks of the texts in `source`, and notes what those that are there were made from.
/// Above each whose source has changed stands what it was and is. Those that are accepted count as read again.
///
/// # Errors
/// What is wrong with the language's `sources.toml`.
pub fn translate(
    files: &Files,
    source: &str,
    tag: &str,
    accept: &Accept,
) -> Result<Translation, Diagnostic> {
    let mut done = Translation::default();
    let path = format!("locales/{tag}/{}", translation::FILE);
    let known = known(files, &path)?.filter(|known| known.source == source);
    let known = known.unwrap_or_default();
    let nothing = BTreeMap::new();
    let mut sources = Sources {
        source: source.to_owned(),
        files: BTreeMap::new(),
    };
    for (name, original) in texts(files, source) {
        let file = format!("locales/{tag}/{name}.ftl");
        let present = text(files, &file);
        let theirs = &without_changed(present.unwrap_or_default());
        let before = known.files.get(name).unwrap_or(&nothing);
        let mut completed = complete(original, theirs, before);
        let translated = digests(theirs);
        let own_words = own_words(original, theirs, before);
        let mut of_file = BTreeMap::new();
        let mut stale = Vec::new();
        for entry in entries(original) {
            let place = (file.clone(), entry.id.to_owned());
            let source = digest(entry.text);
            let before = before.get(entry.id);
            let own = translated.get(entry.id);
            let is_kept = match own {
                Some(own) => {
                    let is_stale = before.is_some_and(|made| made.is_stale(&source, own));
                    is_stale && !accept.takes(entry.id)
                }
                None => own_words.contains(entry.id),
            };
            match own {
                Some(_) => {
                    done.present += 1;
                    done.unrecorded += usize::from(before.is_none());
                    stale.extend(before.filter(|_| is_kept).map(|made| Stale {
                        file: file.clone(),
                        id: entry.id.to_owned(),
                        was: made.text.clone(),
                        is: plain(entry.text),
                    }));
                }
                None => {
                    done.commented.extend(is_kept.then(|| place.clone()));
                    done.missing.push(place);
                }
            }
            let (source, text) = match before.filter(|_| is_kept) {
                Some(made) => (made.source.clone(), made.text.clone()),
                None => (source, Some(plain(entry.text))),
            };
            let made = Made {
                source,
                own: own.cloned(),
                text,
            };
            of_file.insert(entry.id.to_owned(), made);
        }
        sources.files.insert(name.to_owned(), of_file);
        tell(&mut completed, &stale);
        done.stale.append(&mut stale);
        if present != Some(completed.as_str()) {
            done.changed.insert(file, completed);
        }
    }
    let description = format!("locales/{tag}/team.md");
    let original = text(files, &format!("locales/{source}/team.md"));
    let is_begun = match (text(files, &description), original) {
        (Some(theirs), _) => theirs.starts_with(TO_TRANSLATE),
        (None, Some(original)) => {
            let begun = format!("{TO_TRANSLATE}\n\n{original}");
            done.changed.insert(description.clone(), begun);
            true
        }
        (None, None) => false,
    };
    done.description = is_begun.then_some(description);
    let written = sources.write();
    if text(files, &path) != Some(written.as_str()) {
        done.changed.insert(path, written);
    }
    Ok(done)
}

/// `sources.toml` of each language but the first, whose texts are made from those of the first as they are: path, text.
pub fn record(files: &Files, languages: &[&str]) -> Vec<(String, String)> {
    let Some((first, others)) = languages.split_first() else {
        return Vec::new();
    };
    let of_language = |tag: &&str| {
        let path = format!("locales/{tag}/{}", translation::FILE);
        let mut done = translate(files, first, tag, &Accept::All).ok()?;
        done.changed.remove_entry(&path)
    };
    others.iter().filter_map(of_language).collect()
}

/// Messages of a language whose source is another than the one that they were translated from.
pub fn stale(files: &Files, tag: &str) -> Result<Vec<Stale>, Diagnostic> {
    let path = format!("locales/{tag}/{}", translation::FILE);
    let Some(known) = known(files, &path)? else {
        return Ok(Vec::new());
    };
    let mut stale = Vec::new();
    for (name, original) in texts(files, &known.source) {
        let file = format!("locales/{tag}/{name}.ftl");
        let theirs = digests(text(files, &file).unwrap_or_default());
        let now = by_id(original);
        let before = known.files.get(name).into_iter().flatten();
        let changed = before.filter_map(|(id, made)| {
            let (source, own) = (now.get(id.as_str())?, theirs.get(id.as_str())?);
            made.is_stale(&digest(source.text), own).then(|| Stale {
                file: file.clone(),
                id: id.clone(),
                was: made.text.clone(),
                is: plain(source.text),
            })
        });
        stale.extend(changed);
    }
    Ok(stale)
}

/// The names of a language's messages.
pub fn messages_of<'a>(files: &'a Files, tag: &str) -> BTreeSet<&'a str> {
    let texts = texts(files, tag).into_iter();
    let ids = texts.flat_map(|(_, text)| entries(text));
    ids.map(|entry| entry.id).collect()
}

fn known(files: &Files, path: &str) -> Result<Option<Sources>, Diagnostic> {
    let Some(bytes) = files.get(path) else {
        return Ok(None);
    };
    let (known, found) = translation::read(path, bytes);
    match found.into_iter().find(|d| d.severity == Severity::Error) {
        Some(wrong) => Err(wrong),
        None => Ok(known),
    }
}

fn text<'a>(files: &'a Files, path: &str) -> Option<&'a str> {
    str::from_utf8(files.get(path)?).ok()
}

/// The texts of a language: name of the file without `.ftl`, text.
fn texts<'a>(files: &'a Files, tag: &str) -> Vec<(&'a str, &'a str)> {
    let folder = format!("locales/{tag}/");
    let own = files.iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix(&folder)?.strip_suffix(".ftl")?;
        Some((name, str::from_utf8(bytes).ok()?))
    });
    own.collect()
}

/// A message without line ends that not every system has, and without a last one.
fn plain(message: &str) -> String {
    message.trim_end().replace("\r\n", "\n")
}

/// The digest of each message.
fn digests(text: &str) -> BTreeMap<&str, String> {
    let all = entries(text).into_iter();
    all.map(|entry| (entry.id, digest(entry.text))).collect()
}

/// Whether a stub holds its source as it is now or as it was when the stub was written.
fn is_untouched(
    stub: &Stub<'_>,
    source: Option<&Entry<'_>>,
    before: &BTreeMap<String, Made>,
) -> bool {
    let Some(id) = stub.id else {
        return true;
    };
    let words = stub.digest();
    let is_source = source.is_some_and(|source| digest(source.text) == words);
    is_source || before.get(id).is_some_and(|made| made.source == words)
}

/// Messages whose stub holds other words than their source: somebody's translation, still a comment.
fn own_words<'a>(
    original: &str,
    theirs: &'a str,
    before: &BTreeMap<String, Made>,
) -> BTreeSet<&'a str> {
    let originals = by_id(original);
    let own = stubs(theirs).into_iter().filter(|stub| {
        let source = stub.id.and_then(|id| originals.get(id));
        !is_untouched(stub, source, before)
    });
    own.filter_map(|stub| stub.id).collect()
}

fn by_id(text: &str) -> BTreeMap<&str, Entry<'_>> {
    let all = entries(text).into_iter();
    all.map(|entry| (entry.id, entry)).collect()
}

/// Their text with a stub for each message that is not translated, where the original has it. What a translator wrote
/// stays as it is, in a comment as well.
fn complete(original: &str, theirs: &str, before: &BTreeMap<String, Made>) -> String {
    let translated = entries(theirs);
    let is_translated = |id: &str| translated.iter().any(|entry| entry.id == id);
    let originals = entries(original);
    let sources = by_id(original);
    let begun = stubs(theirs);
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for old in &begun {
        let source = old.id.and_then(|id| sources.get(id));
        if !is_untouched(old, source, before) {
            continue;
        }
        match source.filter(|source| !is_translated(source.id)) {
            Some(source) if stub(source.text) == old.text => {}
            Some(source) => edits.push((old.range.clone(), stub(source.text))),
            None => edits.push((with_blank_line(theirs, old.range.clone()), String::new())),
        }
    }
    let place_of = |id: &str| {
        let entry = translated.iter().find(|entry| entry.id == id);
        let begun = begun.iter().find(|stub| stub.id == Some(id));
        entry.map(|e| e.range.end).or(begun.map(|s| s.range.end))
    };
    // Behind the message that comes before it in the original; at the end where none does.
    let mut at = theirs.len();
    let mut added: BTreeMap<usize, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in &originals {
        match place_of(entry.id) {
            Some(place) => at = place,
            None => added.entry(at).or_default().push(entry),
        }
    }
    for (at, new) in added {
        let stubs: Vec<String> = new.iter().map(|entry| stub(entry.text)).collect();
        let (before, after) = (theirs.get(..at), theirs.get(at..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let lead = match before {
            "" => "",
            _ if before.ends_with("\n\n") => "",
            _ if before.ends_with('\n') => "\n",
            _ => "\n\n",
        };
        let tail = if after.is_empty() || after.starts_with('\n') {
            ""
        } else {
            "\n"
        };
        edits.push((at..at, format!("{lead}{}{tail}", stubs.join("\n"))));
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = theirs.to_owned();
    for (range, new) in edits.into_iter().rev() {
        text.replace_range(range, &new);
    }
    text
}

/// Writes above each translation whose source has changed what it was and is.
fn tell(text: &mut String, stale: &[Stale]) {
    let above = |entry: Entry<'_>| {
        let stale = stale.iter().find(|stale| stale.id == entry.id)?;
        Some((entry.range.start, changed(stale.was.as_deref(), &stale.is)))
    };
    let told: Vec<(usize, String)> = entries(text).into_iter().filter_map(above).collect();
    for (at, told) in told.into_iter().rev() {
        text.insert_str(at, &told);
    }
}

/// A stretch with one blank line behind it.
fn with_blank_line(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = text
        .get(range.end..)
        .is_some_and(|rest| rest.starts_with('\n'));
    range.start..range.end + usize::from(blank)
}

/// `team.toml` with a language more in `languages`, everything else as it was; `None` when it is there or there is no
/// such array.
pub fn with_language(team: &str, tag: &str) -> Option<String> {
    let document = toml::de::DeTable::parse(team).ok()?;
    let languages = document.get_ref().get("languages")?;
    let toml::de::DeValue::Array(tags) = languages.get_ref() else {
        return None;
    };
    if tags
        .iter()
        .any(|known| known.get_ref().as_str() == Some(tag))
    {
        return None;
    }
    let at = match tags.last() {
        Some(last) => last.span().end,
        None => languages.span().start + 1,
    };
    let comma = if tags.is_empty() { "" } else { ", " };
    let mut text = team.to_owned();
    text.insert_str(at, &format!("{comma}\"{tag}\""));
    Some(text)
}

#[cfg(test)]
mod tests;
