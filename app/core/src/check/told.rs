//! A finding in words: the same ones in a terminal and in the window.

use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_i18n::{Args, Catalogue};

/// What is said of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// How bad it is.
    pub level: String,
    /// What is wrong.
    pub sentence: String,
    /// What to do, where the sentence does not say it.
    pub way_on: Option<String>,
    /// "Did you mean …?", where the sentence does not ask it.
    pub near: Option<String>,
}

/// Puts a finding into words, with isolates around what is inserted.
pub fn told(words: &Catalogue, diagnostic: &Diagnostic) -> Told {
    let level = match diagnostic.severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
        Severity::Note => "level-note",
    };
    let args: Args<'_> = diagnostic.args.iter().collect();
    // What is structural has sentences of its own; texts and certificates are told as elsewhere.
    let own = format!("diagnostic-{}", diagnostic.code);
    let id = match words.has(&own) {
        true => own.as_str(),
        false => diagnostic.code,
    };
    let way_on =
        (words.attr(id, "way-on", &args)).or_else(|| words.attr(diagnostic.code, "way-on", &args));
    // Most sentences suggest by themselves.
    let near = suggestion(diagnostic).filter(|_| !diagnostic.args.contains_key("suggest"));
    Told {
        level: words.text(level, &Args::new()),
        sentence: words.text(id, &args),
        way_on: way_on.filter(|way_on| !way_on.is_empty()),
        near: near.map(|near| words.text("finding-near", &Args::new().with("near", near))),
    }
}

/// The word that was probably meant.
pub fn suggestion(diagnostic: &Diagnostic) -> Option<&str> {
    let near = diagnostic.args.get("near").map(String::as_str);
    near.filter(|near| !near.is_empty())
}

/// How many findings are that bad.
pub fn count(found: &[Diagnostic], severity: Severity) -> usize {
    found.iter().filter(|d| d.severity == severity).count()
}
