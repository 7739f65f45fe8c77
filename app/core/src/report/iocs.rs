//! `iocs.csv`: indicators with the header that DFIR-IRIS wants, one row a line (RFC 4180, UTF-8, CRLF).
//!
//! What was attacked is no indicator and stands out, and a report that was withdrawn has none. IRIS takes a row apart by lines before it looks at quotes and
//! refuses a row without TLP, so no field has a line end, and what nobody marked is `red`: the team decides.
//!
//! A field that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets write before text
//! themselves. Of the values that machines compare only a mail address can begin like a formula: its local part is then
//! written as a quoted string, which is the same address (RFC 5322, 3.4.1).

use crate::report::csv::{is_formula, quoted, words};
use crate::report::observable::{self, Observable, Part, Sort};
use crate::report::standing::State;
use crate::report::{Report, Tlp};

/// The first line.
pub const HEADER: &str = "ioc_value,ioc_type,ioc_description,ioc_tags,ioc_tlp";

/// Characters of a field: readers of CSV refuse longer ones than they expect.
const MOST: usize = 10_000;

/// The bytes of `iocs.csv`.
pub fn write(report: &Report) -> Vec<u8> {
    let mut out = format!("{HEADER}\r\n");
    if report.state == State::Withdrawn {
        return out.into_bytes();
    }
    let marks = marks(report);
    let mut row = |value: String, kind: &str, description: &str, part: Part, tlp: Option<Tlp>| {
        // Half of a value is another value.
        if value.trim().is_empty() || value.chars().count() > MOST {
            return;
        }
        let tags = format!("tocsin:{}{marks}", part.name());
        let fields = [
            &value,
            kind,
            &shortened(description),
            &tags,
            level(report, tlp),
        ];
        out.push_str(&fields.map(quoted).join(","));
        out.push_str("\r\n");
    };
    for found in observable::all(report) {
        if found.part != Part::Target {
            let description = found.beside(0);
            let value = value(&found.fact.canonical(), found.sort);
            row(
                value,
                kind(&found),
                &words(&description),
                found.part,
                found.tlp(),
            );
        }
    }
    let single = report.facts.iter().filter(|f| !observable::is_named_by(f));
    for fact in single.filter(|f| !f.names_a_person()) {
        if let Some(named) = fact.meaning.and_then(|m| m.ioc()) {
            let sort = Sort::of(&fact.value);
            let fits = match named {
                "email-src" => sort == Sort::Email,
                "vulnerability" => sort == Sort::Cve,
                _ => true,
            };
            let kind = if fits { named } else { "other" };
            let value = value(&fact.canonical(), sort);
            row(
                value,
                kind,
                &words(&fact.question(0)),
                Part::Indicator,
                fact.marking(),
            );
        }
    }
    out.into_bytes()
}

/// IRIS's type of it.
fn kind(found: &Observable<'_>) -> &'static str {
    match (found.sort, found.part) {
        (Sort::Ip | Sort::Network, _) => found.direction(),
        (Sort::Name, Part::Indicator) => "domain",
        (Sort::Name, _) => "hostname",
        (Sort::Url, _) => "url",
        (Sort::Email, _) => "email-src",
        (Sort::Cve, _) => "vulnerability",
        (sort, _) => sort.digest().unwrap_or("other"),
    }
}

/// The tags that all have, each behind a separator.
fn marks(report: &Report) -> String {
    let test = report.test.then_some("tocsin:test");
    let example = report.example.then_some("tocsin:example");
    let all = test.into_iter().chain(example).chain(report.rsit());
    all.map(|tag| format!("|{tag}")).collect()
}

/// IRIS's word for the marking.
fn level(report: &Report, own: Option<Tlp>) -> &'static str {
    match own.max(report.tlp).unwrap_or(Tlp::Red) {
        Tlp::Clear => "clear",
        Tlp::Green => "green",
        Tlp::Amber => "amber",
        Tlp::AmberStrict => "amber+strict",
        Tlp::Red => "red",
    }
}

/// A value that machines compare, as it is but for a local part that begins like a formula.
fn value(canonical: &str, sort: Sort) -> String {
    match (sort, canonical.rsplit_once('@')) {
        (Sort::Text, _) => words(canonical),
        (Sort::Email, Some((local, domain))) if is_formula(canonical) => {
            format!("\"{local}\"@{domain}")
        }
        _ => canonical.to_owned(),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
