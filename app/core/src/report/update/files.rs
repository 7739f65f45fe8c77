//! What an update changes among the files of an answer.

use super::each;
use crate::bundle::hex;
use crate::report::fact::{Fact, Local};
use crate::report::{Piece, Report};
use tocsin_form_schema::kind::Typed;
use tocsin_i18n::{Args, Catalogue, Dir, Formats, Lang};

/// Digits of a digest that tell two files apart.
const DIGITS: usize = 12;

/// The names of an answer's files.
pub(super) fn names(report: &Report, fact: &Fact) -> Vec<Local> {
    let files = of(report, fact).into_iter();
    files.map(|piece| name(report, piece)).collect()
}

/// The files that are not in the other revision, each told before or now. Where both have one of the same name, it is said
/// what makes them different.
pub(super) fn different(
    (before, was): (&Report, &Fact),
    (now, is): (&Report, &Fact),
) -> (Vec<Local>, Vec<Local>) {
    let (was, is) = (of(before, was), of(now, is));
    let gone: Vec<&Piece> = missing_in(&is, &was);
    let new: Vec<&Piece> = missing_in(&was, &is);
    let told = |report, file: &Piece, others: &[&Piece], other: Option<&str>| {
        let namesake = others.iter().find(|piece| piece.name == file.name);
        match namesake {
            None => vec![name(report, file)],
            Some(namesake) => apart(report, file, namesake, other),
        }
    };
    let was = gone.iter();
    let was = was.flat_map(|file| told(before, file, &new, None));
    let is = new.iter();
    let is = is.flat_map(|file| told(now, file, &gone, Some("report-file-another")));
    (was.collect(), is.collect())
}

/// Its number inside the seal is another one when a file before it goes.
fn of<'a>(report: &'a Report, fact: &Fact) -> Vec<&'a Piece> {
    let Typed::Evidence(attachments) = &fact.value else {
        return Vec::new();
    };
    let here = |id: u32| attachments.iter().any(|attachment| attachment.id == id);
    let pieces = report.evidence.iter();
    pieces.filter(|piece| here(piece.attachment)).collect()
}

fn missing_in<'a>(others: &[&Piece], files: &[&'a Piece]) -> Vec<&'a Piece> {
    let same = |a: &Piece, b: &Piece| {
        let of = |piece: &Piece| (piece.attachment, piece.sha256, piece.description.clone());
        of(a) == of(b)
    };
    let missing = files.iter().copied();
    missing
        .filter(|file| !others.iter().any(|other| same(file, other)))
        .collect()
}

fn name(report: &Report, piece: &Piece) -> Local {
    report
        .languages
        .iter()
        .map(|_| piece.name.clone())
        .collect()
}

/// A file, a line for each thing by which it is told from the other of its name: size and digest, or what is said of it.
fn apart(report: &Report, file: &Piece, other: &Piece, another: Option<&str>) -> Vec<Local> {
    let mut told = vec![name(report, file)];
    if file.sha256 != other.sha256 {
        told.extend(another.map(|message| each(report, message)));
        let digest = file.sha256.map(|digest| hex(&digest)).unwrap_or_default();
        let digest: String = digest.chars().take(DIGITS).collect();
        told.extend(line(report, "report-evidence-size", |formats| {
            crate::report::text::size(file.size, formats)
        }));
        told.extend(line(report, "report-evidence-sha256", |_| {
            digest.clone() + "…"
        }));
    }
    let said = [file, other].map(|piece| piece.description.trim());
    if said[0] != said[1] {
        let lines = said[0]
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        told.extend(lines.map(|line| vec![line.to_owned(); report.languages.len()]));
    }
    told
}

/// A message with a value, which stands on a line of its own where one of the languages runs from the right.
fn line(report: &Report, message: &str, value: impl Fn(&Formats) -> String) -> Vec<Local> {
    let languages: Vec<Lang> = (report.languages.iter())
        .map(|tag| Lang::parse(tag).unwrap_or_else(|_| Lang::english()))
        .collect();
    let said = |lang: &Lang, value: &str| {
        Catalogue::export(lang).plain(message, &Args::new().with("value", value))
    };
    let values = languages.iter().map(|lang| value(&Formats::export(lang)));
    match languages.iter().any(|lang| lang.dir() == Dir::Rtl) {
        true => vec![
            languages.iter().map(|lang| said(lang, "")).collect(),
            values.collect(),
        ],
        false => {
            let both = languages.iter().zip(values);
            vec![both.map(|(lang, value)| said(lang, &value)).collect()]
        }
    }
}
