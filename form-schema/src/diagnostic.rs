//! One mistake in what a team wrote: what, where, and the values its sentence needs.

use std::collections::BTreeMap;
use std::fmt;

/// The values a sentence needs, by name. Sentences themselves are Fluent messages in `i18n`.
pub type Args = BTreeMap<&'static str, String>;

/// [`Args`] from pairs. Beside `near`, a suggestion that may be empty, `suggest` says `yes` or `no`: a message
/// cannot select on an empty text.
pub fn args<const N: usize>(pairs: [(&'static str, &str); N]) -> Args {
    let mut args: Args = pairs
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()))
        .collect();
    if let Some(near) = args.get("near") {
        let suggest = if near.is_empty() { "no" } else { "yes" };
        args.insert("suggest", suggest.to_owned());
    }
    args
}

/// The candidate that a mistyped word most likely meant: at most two edits away, and fewer than half its length.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > 64 {
        return None;
    }
    let most = 2.min(word.chars().count() / 2);
    let near = candidates
        .into_iter()
        .filter(|c| c.len() <= 64 && c.len().abs_diff(word.len()) <= 2);
    near.filter_map(|c| Some((distance(word, c, most)?, c)))
        .min()
        .map(|(_, c)| c)
}

/// Levenshtein distance, as soon as it is known to be at most `most`.
fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b.chars()) {
            let here = (corner + usize::from(x != y)).min(*cell + 1).min(left + 1);
            corner = std::mem::replace(cell, here);
            left = here;
        }
        // A row's least value never grows less in the rows below.
        if row.iter().all(|cell| *cell > most) {
            return None;
        }
    }
    row.last().copied().filter(|edits| *edits <= most)
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The bundle cannot be used.
    Error,
    /// It can be used, but a reporter would stumble.
    Warning,
    /// Nothing is wrong; its author should know.
    Note,
}

/// Where in the published folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path inside the bundle, such as `forms/incident.toml`.
    pub file: String,
    /// Line, counted from 1, where one is known.
    pub line: Option<u32>,
    /// Within that line: the first character meant, counted from 1, and the one behind the last.
    pub columns: Option<(u32, u32)>,
    /// The item within the file, dotted, such as `field.category.list`; empty for the whole file.
    pub item: String,
}

impl fmt::Display for Place {
    /// `forms/incident.toml:12`, or the file alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

impl Place {
    /// A file as a whole.
    pub fn file(file: &str) -> Place {
        Place::item(file, "")
    }

    /// An item of a file whose line is not known, or not yet.
    pub fn item(file: &str, item: &str) -> Place {
        Place {
            file: file.to_owned(),
            item: item.to_owned(),
            ..Place::default()
        }
    }
}

/// One mistake. Its sentence is the Fluent message `diagnostic-CODE` with `args`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the class of mistake, kebab-case; every one is listed in [`CODES`].
    pub code: &'static str,
    /// Where it is.
    pub place: Place,
    /// Values for the sentence.
    pub args: Args,
}

/// Most findings of one severity in one file: more help nobody, and to place and print each takes time.
pub const MOST: usize = 1000;

/// Leaves out what is more than [`MOST`].
pub fn bounded(found: &mut Vec<Diagnostic>) {
    let mut counts: BTreeMap<String, BTreeMap<Severity, usize>> = BTreeMap::new();
    found.retain(|one| {
        // There are far more findings than files.
        if !counts.contains_key(&one.place.file) {
            counts.insert(one.place.file.clone(), BTreeMap::new());
        }
        let of_file = counts.get_mut(&one.place.file);
        of_file.is_none_or(|counts| {
            let count = counts.entry(one.severity).or_default();
            *count += 1;
            *count <= MOST
        })
    });
}

/// Every code that this crate emits: a test of `tocsin-core` demands a sentence for each in every language.
pub const CODES: &[&str] = &[
    "choice-without-unknown",
    "chooser-twice",
    "class-is-option",
    "class-twice",
    "colour-alone",
    "contact-empty",
    "expires-before-published",
    "field-on-no-page",
    "field-on-two-pages",
    "field-outside",
    "field-unknown",
    "file-missing",
    "file-name",
    "file-name-twice",
    "file-too-large",
    "file-unknown",
    "form-not-in-chooser",
    "form-not-listed",
    "form-twice",
    "form-unknown",
    "format-newer",
    "group-empty",
    "group-twice",
    "hours-backwards",
    "id-reserved",
    "id-retired",
    "keep-subject",
    "key-beside-calc",
    "key-file-name",
    "key-missing",
    "key-not-for-kind",
    "key-unknown",
    "kind-not-in-row",
    "kind-unknown",
    "language-missing",
    "language-not-listed",
    "language-twice",
    "language-unknown",
    "list-has-both",
    "list-name-taken",
    "list-unknown",
    "list-without-classes",
    "logo-missing",
    "mail-formats-empty",
    "mail-key-twice",
    "mail-key-unknown",
    "mail-keys-empty",
    "mail-to-empty",
    "means-inside-record",
    "means-kind",
    "means-outside-record",
    "means-twice",
    "means-unknown",
    "mimetype-wrong",
    "min-over-max",
    "name-missing",
    "name-not-file",
    "no-encryption-key",
    "no-forms",
    "no-languages",
    "no-pages",
    "hidden-character",
    "not-utf8",
    "option-class",
    "option-twice",
    "options-empty",
    "options-missing",
    "options-name-taken",
    "out-of-range",
    "page-empty",
    "page-twice",
    "pattern-not-linear",
    "pattern-syntax",
    "pattern-too-large",
    "pattern-too-long",
    "program-too-old",
    "recipient-unknown",
    "renamed-elsewhere",
    "repeat-too-deep",
    "required-stage",
    "required-twice",
    "row-field-not-listed",
    "row-field-twice",
    "row-missing",
    "row-unknown",
    "rule-arguments",
    "rule-cycle",
    "rule-ends-early",
    "rule-has-no-answer",
    "rule-look-alike",
    "rule-name-taken",
    "rule-no-classes",
    "rule-no-parts",
    "rule-no-outer",
    "rule-no-row",
    "rule-not-boolean",
    "rule-open-text",
    "rule-operator",
    "rule-syntax",
    "rule-time-sum",
    "rule-too-costly",
    "rule-too-deep",
    "rule-too-long",
    "rule-type",
    "rule-unknown-function",
    "rule-unknown-name",
    "rule-unknown-option",
    "rule-unknown-part",
    "rule-unquoted",
    "rule-variable",
    "rules-too-costly",
    "severity-unknown",
    "stage-twice",
    "stage-unknown",
    "subject-placeholder",
    "subject-without-ref",
    "ticket-placeholder",
    "toml-quotes",
    "toml-syntax",
    "too-many",
    "type-wrong",
    "value-wrong",
];

/// Every code about an answer ([`crate::kind::Unread`], [`crate::evaluate::Say::Program`],
/// [`crate::answers::Problem`]); its sentence is the Fluent message `answer-CODE`.
pub const ANSWER_CODES: &[&str] = &[
    "clock",
    "consent-missing",
    "currency",
    "currency-missing",
    "cve",
    "date",
    "decimal",
    "decimal-ambiguous",
    "domain",
    "duration",
    "email",
    "evidence-type",
    "exclusive",
    "hash",
    "host",
    "integer",
    "ip",
    "json-evidence-ignored",
    "json-format",
    "json-missing",
    "json-option-twice",
    "json-other-form",
    "json-other-team",
    "json-part-not-asked",
    "json-quantity",
    "json-type",
    "json-unknown-field",
    "json-unknown-key",
    "json-unknown-option",
    "kind",
    "missing",
    "moment-date",
    "moment-day",
    "moment-order",
    "moment-time-of-month",
    "moment-two-zones",
    "money",
    "money-ambiguous",
    "network",
    "no-such-date",
    "one-line",
    "option",
    "other-text",
    "pattern",
    "percentage",
    "phone",
    "port",
    "quantity-order",
    "recommended",
    "time",
    "too-few-rows",
    "too-great",
    "too-large",
    "too-long",
    "too-many-digits",
    "too-many-files",
    "too-many-rows",
    "too-small",
    "url",
    "zone",
];

#[cfg(test)]
mod tests;
