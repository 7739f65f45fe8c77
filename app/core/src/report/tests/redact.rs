//! A copy for passing on holds nothing of what was taken out, in no rendition and in no disguise.

use super::fixture::{Asked, everything, id, report};
use super::iodef::assert_valid;
use crate::bundle::hex;
use crate::openpgp::seal::Content;
use crate::report::fact::{Fact, Own};
use crate::report::redact::{GAP, Held, Passing, Sought, redact};
use crate::report::{Piece, Report, Tlp, json, renditions};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::convert::Infallible;
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::kind::Typed;

const LEVELS: [Tlp; 4] = [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict];
const ALL: [Tlp; 5] = [
    Tlp::Clear,
    Tlp::Green,
    Tlp::Amber,
    Tlp::AmberStrict,
    Tlp::Red,
];

fn copy(report: &Report, level: Tlp, unmarked: Tlp) -> Report {
    let passing = Passing { level, unmarked };
    redact(
        report,
        &passing,
        |_, _| Ok::<_, Infallible>(Held::default()),
    )
    .unwrap()
}

/// Every octet that goes out: all of it is UTF-8.
fn written(report: &Report) -> String {
    let members = renditions(report).into_iter();
    let bytes = members.flat_map(|member| match member.content {
        Content::Bytes(bytes) => bytes,
        Content::File { .. } | Content::Piece { .. } => panic!("a rendition is written in memory"),
    });
    let names = report.evidence.iter().flat_map(|p| p.member.as_bytes());
    String::from_utf8(bytes.chain(names.copied()).collect()).unwrap()
}

/// What stands between spaces, quotes and brackets, hashes and UUIDs aside.
fn words(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !".:+@-/%".contains(c));
    let hash =
        |word: &&str| word.len() >= 32 && word.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    words.filter(|word| !hash(word)).collect()
}

/// A text as it is, and in base64 wherever it begins in a group of three octets.
fn disguises(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    for skip in 0..3 {
        let whole = text.as_bytes().get(skip..).unwrap_or_default();
        let whole = whole.get(..whole.len() / 3 * 3).unwrap_or_default();
        if whole.len() >= 6 {
            all.push(STANDARD.encode(whole));
        }
    }
    all
}

/// What a fact says, in every way in which a rendition may say it.
fn said(fact: &Fact) -> Vec<String> {
    let items = fact.items.iter().flat_map(|item| {
        let texts = [&item.canonical].into_iter().chain(&item.shown);
        texts.chain(&item.specified).cloned().collect::<Vec<_>>()
    });
    let lines = items.flat_map(|text| {
        let lines: Vec<String> = text.lines().map(|l| l.trim().to_owned()).collect();
        lines.into_iter().chain([text])
    });
    lines.filter(|text| text.len() > 1).collect()
}

fn of_piece(piece: &Piece) -> Vec<String> {
    let digest = piece.sha256.unwrap_or_default();
    let mut all = vec![piece.name.clone(), hex(&digest), STANDARD.encode(digest)];
    all.extend(piece.description.lines().map(str::to_owned));
    all
}

/// The report as if these answers had never been given.
fn without(report: &Report, copy: &Report) -> Report {
    let mut other = report.clone();
    let mut stays = report.facts.iter().zip(&copy.facts);
    other
        .facts
        .retain(|_| stays.next().is_some_and(|(a, b)| a.items == b.items));
    other.answers.clone_from(&copy.answers);
    other.evidence.clone_from(&copy.evidence);
    other.update_token.clear();
    // A copy says for which level it is.
    other.tlp = copy.tlp;
    let mut facts = report.facts.iter().zip(&copy.facts);
    if facts.any(|(before, after)| is_identity(before) && before.items != after.items) {
        other.id.domain.clone_from(&report.team.id);
        other.reference.clear();
    }
    other
}

/// What stands in the places of what was taken out.
fn marks_of(report: &Report, copy: &Report) -> String {
    let facts = report.facts.iter().zip(&copy.facts);
    let taken = facts.filter(|(before, after)| before.items != after.items);
    taken.flat_map(|(_, after)| said(after)).collect()
}

fn is_identity(fact: &Fact) -> bool {
    ["reporter.", "organisation.", "contact."]
        .iter()
        .any(|prefix| fact.meaning().starts_with(prefix) && !fact.means("contact.may_pass_on"))
}

fn with_answer(asked: &mut Asked, field: &str, value: Value) {
    asked.answers.set(&Key::field(id(field)), Some(value));
}

/// The field of the fixture that has a meaning.
fn field_of(report: &Report, meaning: &str) -> String {
    report.meaning(meaning).unwrap().field.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn nothing_of_what_was_taken_out_is_found_in_any_octet(
        marks in proptest::collection::vec((0_usize..6, any::<bool>()), 1..40),
        whole in 0_usize..6,
        level in 0_usize..4,
        unmarked in 0_usize..5,
    ) {
        let mut original = report(&everything(), "fr");
        original.tlp = ALL.get(whole).copied();
        for (fact, (mark, chosen)) in original.facts.iter_mut().zip(marks.iter().cycle()) {
            let tlp = ALL.get(*mark).copied();
            fact.own = tlp.map(|tlp| Own { tlp, chosen: *chosen, open: false });
        }
        let (level, unmarked) = (LEVELS[level], ALL[unmarked]);
        let copy = copy(&original, level, unmarked);
        let out = written(&copy);
        let mut known = written(&without(&original, &copy));
        // A mark may say what an answer said: a label of TLP.
        known.push_str(&marks_of(&original, &copy));
        let (words, known_words) = (words(&out), words(&known));
        let absent = |text: &str| {
            // A short one stands in hashes by chance.
            if text.len() < 8 && text.is_ascii() {
                return !words.contains(text) || known_words.contains(text);
            }
            let mut all = disguises(text).into_iter();
            all.all(|text| !out.contains(&text) || known.contains(&text))
        };
        for (before, after) in original.facts.iter().zip(&copy.facts) {
            let taken = before.items != after.items;
            let limit = original.limit(before).unwrap_or(unmarked);
            prop_assert!(taken || limit <= level, "{} {limit:?}", before.path());
            if taken {
                for text in said(before) {
                    prop_assert!(absent(&text), "{}: {text}", before.path());
                }
                prop_assert!(!after.items.is_empty(), "{} has no mark", before.path());
            }
        }
        let kept: Vec<u32> = copy.evidence.iter().map(|p| p.attachment).collect();
        for piece in original.evidence.iter().filter(|p| !kept.contains(&p.attachment)) {
            for text in of_piece(piece) {
                prop_assert!(absent(&text), "{}: {text}", piece.member);
            }
        }
        for text in [&original.update_token, &original.reference, &original.id.domain] {
            prop_assert!(absent(text), "{text}");
        }
    }
}

#[test]
fn who_reported_stays_in_only_by_the_reporters_yes() {
    for (answer, stays) in [(Some(true), true), (Some(false), false), (None, false)] {
        let mut whole = report(&everything(), "en");
        let mut asked = false;
        whole.facts.retain_mut(|fact| {
            if !fact.means("contact.may_pass_on") {
                return true;
            }
            let first = !std::mem::replace(&mut asked, true);
            fact.value = Typed::Flag(answer.unwrap_or_default());
            first && answer.is_some()
        });
        whole.tlp = Some(Tlp::Green);
        let copy = copy(&whole, Tlp::Amber, Tlp::Clear);
        let people = |report: &Report| report.facts.iter().filter(|f| is_identity(f)).count();
        assert_eq!(people(&copy) > 0, stays);
        let text = written(&copy);
        // The site's domain stands in hosts, too, which go with it.
        for telling in [whole.reference.as_str(), &whole.id.domain] {
            assert_eq!(text.contains(telling), stays, "{telling}");
        }
        assert_eq!(copy.made.offset() == whole.made.offset(), stays);
        assert!(!text.contains(&whole.update_token));
        assert_eq!(copy.tlp, Some(Tlp::Green));
    }
}

#[test]
fn what_is_told_elsewhere_is_found_there() {
    let mut asked = everything();
    let whole = report(&asked, "en");
    let (name, narrative) = (
        field_of(&whole, "organisation.name"),
        field_of(&whole, "narrative"),
    );
    with_answer(&mut asked, &name, Value::Text("Größe & Söhne".to_owned()));
    let story =
        "GRÖSSE & SÖHNE wrote: größe & söhne; GRÖßE & Söhne's web server, www.Site.Example.";
    with_answer(&mut asked, &narrative, Value::Text(story.to_owned()));
    let mut whole = report(&asked, "en");
    whole.tlp = Some(Tlp::Green);
    let copy = copy(&whole, Tlp::Green, Tlp::Green);
    let told = copy.meaning("narrative").unwrap().canonical();
    assert_eq!(
        told,
        format!("{GAP} wrote: {GAP}; {GAP}'s web server, {GAP}.")
    );
    let hosts = copy.facts.iter().filter(|f| f.means("host.address"));
    assert!(
        hosts
            .clone()
            .all(|f| !f.canonical().ends_with("site.example"))
    );
    let read = String::from_utf8(json::write(&copy)).unwrap();
    assert!(read.contains(&format!("web server, {GAP}.")));
    assert!(!read.to_lowercase().contains("größe & söhne"));
}

#[test]
fn what_was_typed_is_found_however_it_is_read() {
    let mut asked = everything();
    let whole = report(&asked, "en");
    let typed = [
        ("reporter.email", "Jane@Bücher.example"),
        ("reporter.phone", "+1.514.555.0150"),
    ];
    let narrative = field_of(&whole, "narrative");
    for (meaning, text) in typed {
        with_answer(
            &mut asked,
            &field_of(&whole, meaning),
            Value::Text(text.to_owned()),
        );
    }
    let story = "jane@bücher.example, jane@xn--bcher-kva.example, 514·555·0150 end";
    with_answer(&mut asked, &narrative, Value::Text(story.to_owned()));
    let mut whole = report(&asked, "en");
    whole.tlp = Some(Tlp::Green);
    let copy = copy(&whole, Tlp::Green, Tlp::Green);
    let told = copy.meaning("narrative").unwrap().canonical();
    assert_eq!(told, format!("{GAP}, {GAP}, {GAP} end"));
    let read = String::from_utf8(json::write(&copy)).unwrap();
    assert!(!read.to_lowercase().contains("cher") && !read.contains("555"));
}

#[test]
fn parts_of_the_names_of_persons_are_found() {
    let mut asked = everything();
    let whole = report(&asked, "en");
    let narrative = field_of(&whole, "narrative");
    with_answer(
        &mut asked,
        &field_of(&whole, "reporter.name"),
        Value::Text("Anna Lindqvist".to_owned()),
    );
    let story = "Frau Lindqvists Rechner; lindqvist called ANNA.";
    with_answer(&mut asked, &narrative, Value::Text(story.to_owned()));
    let mut whole = report(&asked, "en");
    whole.tlp = Some(Tlp::Green);
    let copy = copy(&whole, Tlp::Green, Tlp::Green);
    let told = copy.meaning("narrative").unwrap().canonical();
    assert_eq!(told, format!("Frau {GAP}s Rechner; {GAP} called {GAP}."));
    assert!(!written(&copy).to_lowercase().contains("lindqvist"));
}

/// Neither by its name nor by an offset; a copy that may tell who reported keeps both.
#[test]
fn a_copy_does_not_tell_the_zone_of_its_times() {
    let mut asked = everything();
    let zone = Value::Text("America/St_Johns".to_owned());
    let field = field_of(&report(&asked, "en"), "reporter.zone");
    with_answer(&mut asked, &field, zone);
    for (_, value) in asked.answers.fields.iter_mut() {
        if let Value::Moment(moment) = value {
            moment.zone.clear();
        }
    }
    for may_tell in [false, true] {
        let mut whole = report(&asked, "fr");
        let facts = whole.facts.iter_mut();
        for fact in facts.filter(|fact| fact.means("contact.may_pass_on")) {
            fact.value = Typed::Flag(may_tell);
        }
        whole.tlp = Some(Tlp::Green);
        let copy = copy(&whole, Tlp::Amber, Tlp::Clear);
        let out = written(&copy);
        assert_eq!(out.contains("St_Johns"), may_tell);
        assert_eq!(out.contains("-02:30"), may_tell);
        let read = json::read(&json::write(&copy), &asked.form()).unwrap();
        let again = json::read(&json::write(&whole), &asked.form()).unwrap();
        for fact in copy.facts.iter().filter(|fact| fact.rows.is_empty()) {
            if let (Typed::Moment(moment), Some(Value::Moment(typed))) =
                (&fact.value, read.1.fields.get(&fact.field))
            {
                let same = again.1.fields.get(&fact.field) == Some(&Value::Moment(typed.clone()));
                assert_eq!(same, may_tell, "{}", fact.path());
                assert_eq!(moment.best.offset() == jiff::tz::Offset::UTC, !may_tell);
            }
        }
    }
}

#[test]
fn evidence_goes_along_only_by_its_own_marking() {
    let mut whole = report(&everything(), "en");
    whole.tlp = Some(Tlp::Green);
    assert!(copy(&whole, Tlp::Amber, Tlp::Clear).evidence.is_empty());
    let green = Some(Own {
        tlp: Tlp::Green,
        chosen: true,
        open: false,
    });
    for piece in &mut whole.evidence {
        piece.name = format!("capture-{}", piece.attachment);
        piece.description = format!("from sensor {}", piece.attachment);
    }
    for fact in &mut whole.facts {
        if matches!(fact.value, Typed::Evidence(_)) {
            fact.own = green;
        }
        if fact.means("disclosure.pass_on_evidence") {
            fact.value = Typed::Flag(true);
        }
    }
    let passing = Passing {
        level: Tlp::Green,
        unmarked: Tlp::Clear,
    };
    let first = whole.evidence[0].attachment;
    let held = |piece: &Piece, sought: &Sought| {
        assert!(sought.is_in(&whole.id.domain));
        let file: &[&str] = match piece.attachment == first {
            true => &[&whole.id.domain],
            false => &[],
        };
        Ok::<_, Infallible>(sought.held_in(file))
    };
    let copy = redact(&whole, &passing, held).unwrap();
    let kept: Vec<u32> = copy.evidence.iter().map(|p| p.attachment).collect();
    assert!(!kept.is_empty() && !kept.contains(&first), "{kept:?}");
    assert_eq!(kept.len(), whole.evidence.len() - 1);
}

#[test]
fn a_copy_is_a_report_that_every_reader_takes() {
    let asked = everything();
    for level in LEVELS {
        let mut whole = report(&asked, "fr");
        for (number, fact) in whole.facts.iter_mut().enumerate() {
            let tlp = ALL[number % ALL.len()];
            fact.own = Some(Own {
                tlp,
                chosen: true,
                open: false,
            });
        }
        let copy = copy(&whole, level, Tlp::Red);
        assert_valid(&copy);
        let (head, _) = json::read(&json::write(&copy), &asked.form()).unwrap();
        assert_eq!(head.update_token, "");
        let document: serde_json::Value = serde_json::from_slice(&json::write(&copy)).unwrap();
        assert_eq!(document["redacted"]["level"], level.label());
        let taken = document["redacted"]["answers"].as_array().unwrap().len();
        assert!(taken > whole.facts.len() / 4, "{taken}");
    }
}
