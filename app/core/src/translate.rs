//! Translating a team's texts: stubs for what a language lacks, and what each text was translated from.

pub mod messages;

use crate::check::TO_FILL_IN;
use messages::{Entry, Stub, changed, digest, entries, stub, stubs, without_changed};
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_form_schema::published::Files;
use tocsin_form_schema::translation::{self, Made, Sources};
use tocsin_i18n::catalogue::unread;

/// What a description begins with that is still in the language that it is translated from.
pub(crate) const TO_TRANSLATE: &str = "[[translate]]";

/// The description, beside the messages: its file, and what it is called where messages are named.
pub const DESCRIPTION: &str = "team.md";

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
    /// Whether the original of that has places that are still to be filled in.
    pub is_unfilled: bool,
    /// Messages, and perhaps the description, whose source is another than it was.
    pub stale: Vec<Stale>,
    /// Messages that are passed over, because they or their source are no Fluent at the moment: nothing is noted of them.
    pub broken: usize,
}

/// A translation whose source has changed since it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The file of the translation.
    pub file: String,
    /// The message, or [`DESCRIPTION`].
    pub id: String,
    /// The source as it was, where that is known.
    pub was: Option<String>,
    /// The source as it is.
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
        self.missing.is_empty() && self.broken == 0 && self.description.is_none()
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
        ..Sources::default()
    };
    for (name, original) in texts(files, source) {
        let file = format!("locales/{tag}/{name}.ftl");
        let present = text(files, &file);
        let theirs = &without_changed(present.unwrap_or_default());
        let before = known.files.get(name).unwrap_or(&nothing);
        let broken = broken(original, theirs, before);
        let completed = complete(original, theirs, before, &broken);
        let translated = digests(theirs);
        let own_words = own_words(original, theirs, before);
        let kept = broken.iter().filter_map(|id| before.get_key_value(*id));
        let mut of_file: BTreeMap<_, _> =
            kept.map(|(id, made)| (id.clone(), made.clone())).collect();
        done.broken += broken.len();
        let mut stale = Vec::new();
        for entry in entries(original) {
            if broken.contains(entry.id) {
                continue;
            }
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
        let completed = tell(&completed, &stale);
        done.stale.append(&mut stale);
        if present != Some(completed.as_str()) {
            done.changed.insert(file, completed);
        }
    }
    sources.description = describe(files, source, tag, known.description, accept, &mut done);
    let written = sources.write();
    if text(files, &path) != Some(written.as_str()) {
        done.changed.insert(path, written);
    }
    Ok(done)
}

/// The texts of a language in which nobody has translated anything yet: stubs in the place of its messages, the mark above
/// its description. Path, text.
pub fn untouched(files: &Files, tag: &str) -> Vec<(String, String)> {
    let (nothing, all) = (BTreeMap::new(), BTreeSet::new());
    let stubs = texts(files, tag).into_iter().map(|(name, text)| {
        let path = format!("locales/{tag}/{name}.ftl");
        (path, complete(text, "", &nothing, &all))
    });
    let path = format!("locales/{tag}/{DESCRIPTION}");
    let begun = text(files, &path).map(begun);
    stubs.chain(begun.map(|begun| (path, begun))).collect()
}

/// A description that is to be translated.
fn begun(original: &str) -> String {
    format!("{TO_TRANSLATE}\n\n{original}")
}

/// Begins the description in a language, brings one that nobody has touched up to date, and finds one whose original has
/// changed. Gives what is to be noted of it.
fn describe(
    files: &Files,
    source: &str,
    tag: &str,
    before: Option<Made>,
    accept: &Accept,
    done: &mut Translation,
) -> Option<Made> {
    let path = format!("locales/{tag}/{DESCRIPTION}");
    let theirs = text(files, &path);
    // One that is itself still to be translated is nobody's original.
    let original = text(files, &format!("locales/{source}/{DESCRIPTION}"));
    let Some(original) = original.filter(|original| untranslated(original).is_none()) else {
        done.description = theirs.and_then(untranslated).map(|_| path);
        return before;
    };
    let now = digest(original);
    let made = |own| Made {
        source: now.clone(),
        own,
        text: Some(plain(original)),
    };
    let Some(translated) = theirs.filter(|theirs| untranslated(theirs).is_none()) else {
        let copied = theirs.and_then(untranslated).map(digest);
        let is_copy = |copy: &String| {
            *copy == now || before.as_ref().is_some_and(|made| made.source == *copy)
        };
        done.description = Some(path.clone());
        done.is_unfilled = original.contains(TO_FILL_IN.0);
        if copied.as_ref().is_none_or(is_copy) {
            if copied.as_ref() != Some(&now) {
                done.changed.insert(path, begun(original));
            }
            return Some(made(None));
        }
        // Somebody is at work on it: what that was begun from is still what it is made from.
        return Some(before.unwrap_or_else(|| made(None)));
    };
    let own = digest(translated);
    done.unrecorded += usize::from(before.is_none());
    let old = before.filter(|made| made.is_stale(&now, &own) && !accept.takes(DESCRIPTION));
    let Some(old) = old else {
        return Some(made(Some(own)));
    };
    done.stale.push(Stale {
        file: path,
        id: DESCRIPTION.to_owned(),
        was: old.text.clone(),
        is: plain(original),
    });
    Some(Made {
        own: Some(own),
        ..old
    })
}

/// What stands below the mark of a description that is still to be translated.
fn untranslated(theirs: &str) -> Option<&str> {
    theirs.strip_prefix(TO_TRANSLATE)
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

/// Messages of a language whose source is another than the one that they were translated from, and its description where
/// that is so. What is no Fluent at the moment is not judged.
pub fn stale(files: &Files, tag: &str) -> Result<Vec<Stale>, Diagnostic> {
    let path = format!("locales/{tag}/{}", translation::FILE);
    let Some(known) = known(files, &path)? else {
        return Ok(Vec::new());
    };
    let nothing = BTreeMap::new();
    let mut stale = Vec::new();
    for (name, original) in texts(files, &known.source) {
        let file = format!("locales/{tag}/{name}.ftl");
        let translated = text(files, &file).unwrap_or_default();
        let theirs = digests(translated);
        let now = by_id(original);
        let before = known.files.get(name).unwrap_or(&nothing);
        let broken = LazyCell::new(|| broken(original, translated, before));
        let changed = before.iter().filter_map(|(id, made)| {
            let (source, own) = (now.get(id.as_str())?, theirs.get(id.as_str())?);
            let is_stale = made.is_stale(&digest(source.text), own);
            (is_stale && !broken.contains(id.as_str())).then(|| Stale {
                file: file.clone(),
                id: id.clone(),
                was: made.text.clone(),
                is: plain(source.text),
            })
        });
        stale.extend(changed);
    }
    let mut done = Translation::default();
    describe(
        files,
        &known.source,
        tag,
        known.description,
        &Accept::Nothing,
        &mut done,
    );
    stale.append(&mut done.stale);
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

/// Messages of which nothing can be said at the moment: they, their source or lines below one of the two are no Fluent, or
/// they are not there any more where the source has such lines.
fn broken<'a>(
    original: &'a str,
    theirs: &'a str,
    before: &'a BTreeMap<String, Made>,
) -> BTreeSet<&'a str> {
    let mut ids = unreadable(original);
    let originals = by_id(original);
    let own = unreadable(theirs).into_iter();
    ids.extend(own.filter(|id| originals.contains_key(id)));
    if !unread(original).is_empty() {
        let gone = before.keys().map(String::as_str);
        ids.extend(gone.filter(|id| !originals.contains_key(id)));
    }
    ids
}

/// Messages that are no Fluent, or with lines below them that are none.
fn unreadable(text: &str) -> BTreeSet<&str> {
    let unread = unread(text);
    let all = entries(text).into_iter();
    let touched = all.filter(|entry| {
        let at = unread.partition_point(|part| part.end <= entry.range.start);
        let part = unread.get(at);
        part.is_some_and(|part| part.start < entry.range.end)
    });
    touched.map(|entry| entry.id).collect()
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
/// stays as it is, in a comment as well; of what is `broken`, everything does.
fn complete(
    original: &str,
    theirs: &str,
    before: &BTreeMap<String, Made>,
    broken: &BTreeSet<&str>,
) -> String {
    // Of a message that stands twice, the first.
    let translated: BTreeMap<&str, usize> = (entries(theirs).into_iter().rev())
        .map(|entry| (entry.id, entry.range.end))
        .collect();
    let originals = entries(original);
    let sources = by_id(original);
    let begun = stubs(theirs);
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let passed_over = |old: &Stub<'_>| old.id.is_some_and(|id| broken.contains(id));
    for old in begun.iter().filter(|old| !passed_over(old)) {
        let source = old.id.and_then(|id| sources.get(id));
        if !is_untouched(old, source, before) {
            continue;
        }
        match source.filter(|source| !translated.contains_key(source.id)) {
            Some(source) if stub(source.text) == old.text => {}
            Some(source) => edits.push((old.range.clone(), stub(source.text))),
            None => edits.push((with_blank_line(theirs, old.range.clone()), String::new())),
        }
    }
    let stubs: BTreeMap<&str, usize> = (begun.iter().rev())
        .filter_map(|stub| Some((stub.id?, stub.range.end)))
        .collect();
    let place_of = |id: &str| translated.get(id).or(stubs.get(id)).copied();
    // Behind the message that comes before it in the original; at the end where none does.
    let mut at = theirs.len();
    let mut added: BTreeMap<usize, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in &originals {
        match place_of(entry.id) {
            Some(place) => at = place,
            None if broken.contains(entry.id) => {}
            None => added.entry(at).or_default().push(entry),
        }
    }
    for (at, new) in added {
        let new: Vec<String> = new.iter().map(|entry| stub(entry.text)).collect();
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
        edits.push((at..at, format!("{lead}{}{tail}", new.join("\n"))));
    }
    edited(theirs, edits)
}

/// A text with other words in these places, of which none overlaps another.
fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut all = String::with_capacity(text.len());
    let mut done = 0;
    for (range, new) in edits {
        all.push_str(text.get(done..range.start).unwrap_or_default());
        all.push_str(&new);
        done = range.end;
    }
    all.push_str(text.get(done..).unwrap_or_default());
    all
}

/// Writes above each translation whose source has changed what it was and is.
fn tell(text: &str, stale: &[Stale]) -> String {
    let stale: BTreeMap<&str, &Stale> = (stale.iter().rev())
        .map(|stale| (stale.id.as_str(), stale))
        .collect();
    let above = |entry: Entry<'_>| {
        let stale = stale.get(entry.id)?;
        let at = entry.range.start;
        Some((at..at, changed(stale.was.as_deref(), &stale.is)))
    };
    edited(text, entries(text).into_iter().filter_map(above).collect())
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
