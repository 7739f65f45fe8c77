//! A team and a reporter whose languages run in different directions: each line of `report.txt` stands for itself.

use super::fixture::{Asked, everything, id, with_making};
use crate::bundle::Verified;
use crate::report::{Making, Report, make, text};
use tocsin_form_schema::answers::Value;
use tocsin_i18n::{Catalogue, Lang};

/// The team's working language, and the reporter's.
const PAIRS: [[&str; 2]; 4] = [["en", "he"], ["en", "ar"], ["he", "en"], ["ar", "en"]];

/// Words of each direction in one answer.
const MIXED: &str = "מישהו נכנס דרך ssh מהכתובת 192.0.2.17 (ב־12.10.2026)";

fn asked() -> Asked {
    let mut asked = everything();
    let answer = Value::Text(MIXED.to_owned());
    asked.answers.fields.insert(id("own_longtext"), answer);
    asked
}

/// The report of a team whose form is in two languages.
fn report(asked: &Asked, [team, reporter]: [&str; 2]) -> Report {
    with_making(asked, "en", false, |making| {
        let mut bundle = (**making.bundle).clone();
        bundle.published.team.languages = vec![team.to_owned(), reporter.to_owned()];
        for tag in [team, reporter] {
            let words = bundle.files["locales/fr/incident.ftl"].clone();
            let words = String::from_utf8(words).unwrap();
            let words = match tag {
                "he" => words.replace("Question", "שאלה").replace("Page", "עמוד"),
                "ar" => words.replace("Question", "سؤال").replace("Page", "صفحة"),
                _ => words,
            };
            let path = format!("locales/{tag}/incident.ftl");
            bundle.files.insert(path, words.into_bytes());
        }
        make(&Making {
            bundle: &Verified::for_test(bundle),
            lang: reporter,
            id: making.id.clone(),
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            ..*making
        })
    })
}

/// A letter that runs from the right.
fn from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}')
}

/// Marks that are not seen and act on their surroundings.
fn unseen(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

#[test]
fn values_stand_alone_as_they_are() {
    let asked = asked();
    for pair in PAIRS {
        let report = report(&asked, pair);
        assert_eq!(report.languages, pair);
        let text = text::write(&report);
        assert_eq!(text.find(unseen), None, "{pair:?}");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let machine = ["host.address", "reporter.phone", "reporter.email"];
        for meaning in machine {
            let address = report.meaning(meaning).unwrap().canonical();
            let alone = lines.iter().filter(|line| **line == address).count();
            assert!(alone >= 2, "{pair:?}: {address} {alone}");
        }
        let prose = format!("| {MIXED}");
        assert_eq!(lines.iter().filter(|line| **line == prose).count(), 2);
        for piece in &report.evidence {
            for value in [&piece.name, &piece.added] {
                assert!(lines.iter().any(|line| line == value), "{pair:?}: {value}");
            }
        }
    }
}

/// Behind an Arabic letter the parts of `2026-10-12` change places (UAX #9, W2), and a name changes places with the
/// label before it.
#[test]
fn no_date_stands_behind_a_letter_from_the_right() {
    for pair in PAIRS {
        let text = text::write(&report(&asked(), pair));
        for line in text.lines().filter(|line| !line.contains(MIXED)) {
            let Some(date) = line.find("2026-") else {
                continue;
            };
            let before = line.get(..date).unwrap();
            let behind = before.contains(from_the_right) && pair.contains(&"ar");
            assert!(!behind, "{pair:?}: {line}");
        }
    }
}

#[test]
fn keys_are_the_same_whatever_is_spoken() {
    let asked = asked();
    let head = |pair| {
        let text = text::write(&report(&asked, pair));
        let keys = text.lines().take_while(|line| !line.is_empty());
        let same = |line: &&str| !line.starts_with("Tocsin-Languages: ");
        keys.filter(same).map(str::to_owned).collect::<Vec<_>>()
    };
    let english = head(["en", "fr"]);
    for pair in PAIRS {
        assert_eq!(head(pair), english, "{pair:?}");
    }
}

/// The labels of the evidence keep their words when the value has a line of its own.
#[test]
fn a_label_stands_above_its_value() {
    let report = report(&asked(), ["he", "en"]);
    let text = text::write(&report);
    let words = Catalogue::export(&Lang::parse("he").unwrap());
    let args = tocsin_i18n::Args::new().with("value", "");
    let label = words.plain("report-evidence-name", &args);
    let piece = report.evidence.first().unwrap();
    let both = format!("\n  {}\n    {}\n", label.trim_end(), piece.name);
    assert!(text.contains(&both), "{both:?}");
}
