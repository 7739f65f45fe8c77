//! The copy for the site's own file: every answer and no other, in both formats, whatever was typed and however much.

use super::fixture::{Asked, Maker, everything, field, id, report, with_making};
use super::golden::Filled;
use crate::job::Progress;
use crate::report::print::{CopyOf, Format, Part, Sheet, Timeline, html, pdf, write};
use crate::report::standing::{State, Ticket};
use crate::report::{Report, make};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_form_schema::answers::{Moment, Value};
use tocsin_form_schema::kind::Precision;
use tocsin_i18n::{Catalogue, Lang, visible};

fn printed(report: &Report, format: Format) -> Vec<u8> {
    let sheet = Sheet::for_site(report, CopyOf::Delivered);
    write(&sheet, format, &Progress::default()).unwrap()
}

/// The page for the reporter.
pub fn page(report: &Report) -> String {
    String::from_utf8(printed(report, Format::Html)).unwrap()
}

/// What Poppler reads out of a PDF, in the order of its lines, pages parted by form feeds.
fn read(pdf: &[u8]) -> String {
    read_of(pdf, &[])
}

/// The same without what stands at the head and the foot of every page.
fn read_body(pdf: &[u8]) -> String {
    read_of(pdf, &["-x", "0", "-y", "60", "-W", "596", "-H", "724"])
}

fn read_of(pdf: &[u8], part: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    fs::write(&path, pdf).unwrap();
    let read = Command::new("pdftotext")
        .args(part)
        .arg(&path)
        .arg("-")
        .output();
    let read = read.expect("pdftotext: install poppler-utils");
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    assert_eq!(String::from_utf8_lossy(&read.stderr), "");
    String::from_utf8(read.stdout).unwrap()
}

/// A text as it can be found again after lines were broken and marks of direction put in: Poppler reads ligatures
/// with lam in either order, and vowel marks before the letter that they stand on.
fn letters(text: &str) -> String {
    let order = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let vowel = |c: char| matches!(c, '\u{64b}'..='\u{65f}' | '\u{591}'..='\u{5c7}');
    let text: String = text.chars().filter(|c| !order(*c) && !vowel(*c)).collect();
    let ligatures = ["لا", "لأ", "لإ", "لآ", "لى"].iter();
    let text = ligatures.fold(text, |text, ligature| {
        let back: String = ligature.chars().rev().collect();
        text.replace(ligature, &back)
    });
    text.split_whitespace().collect()
}

/// Numbers that stand for characters as these: what this machine has no font for is drawn so.
fn named(text: &str) -> String {
    let mut parts = text.split("[U+");
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(']').unwrap_or((part, ""));
        let letter = u32::from_str_radix(number, 16)
            .ok()
            .and_then(char::from_u32);
        match letter {
            Some(letter) => named.push(letter),
            None => named.push_str(number),
        }
        named.push_str(rest);
    }
    named
}

/// The words of a page without its elements and references.
fn words(html: &str) -> String {
    let (_, body) = html.split_once("<body>").unwrap();
    let mut text = String::new();
    for part in body.split('<') {
        let (element, words) = part.split_once('>').unwrap_or(("", part));
        // Only what stands in a line goes on in the same word.
        if !element.trim_start_matches('/').starts_with("bdi") {
            text.push('\n');
        }
        text.push_str(words);
    }
    let references = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lrm;", "\u{200e}"),
        ("&rlm;", "\u{200f}"),
        ("&#x61c;", "\u{61c}"),
        ("&amp;", "&"),
    ];
    references
        .iter()
        .fold(text, |text, (reference, c)| text.replace(reference, c))
}

/// The lines of every answer.
fn answers(report: &Report) -> Vec<String> {
    let language = report.languages.len() - 1;
    let shown = report.facts.iter().flat_map(|fact| &fact.items);
    let lines = shown.flat_map(|item| item.shown[language].lines());
    lines.map(|line| visible(line).into_owned()).collect()
}

fn full() -> [Report; 3] {
    [
        Filled::example().report("en"),
        Filled::example()
            .in_words("دخل أحدهم عبر ssh من العنوان 192.0.2.17")
            .report("ar"),
        Filled::example()
            .in_words("何者かが ssh で侵入しました。")
            .report("ja"),
    ]
}

#[test]
fn golden_pages_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/print");
    let mut wrong: Vec<PathBuf> = Vec::new();
    for report in full() {
        let path = folder.join(format!("full.{}.html", report.lang));
        let page = page(&report);
        if fs::read_to_string(&path).ok().as_ref() == Some(&page) {
            continue;
        }
        if std::env::var_os("REWRITE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, page).unwrap();
        } else {
            wrong.push(path);
        }
    }
    assert!(
        wrong.is_empty(),
        "REWRITE=1 cargo test -p tocsin-core --release golden\n{wrong:#?}"
    );
}

#[test]
fn every_answer_stands_in_both_formats() {
    for report in full().into_iter().chain([report(&everything(), "fr")]) {
        let html = letters(&words(&page(&report)));
        let pdf = printed(&report, Format::Pdf);
        let pdf = named(&letters(&read_body(&pdf)));
        assert!(!html.contains('⟦'), "a message is missing");
        for line in answers(&report) {
            assert!(html.contains(&letters(&line)), "{} {line:?}", report.lang);
            // A line of a page ends within a long answer, and marks between two directions are read out elsewhere.
            let mark = |c: char| c.is_ascii_punctuation();
            let mut words = line.split(' ').map(|word| word.trim_matches(mark));
            let found = words.all(|word| pdf.contains(&named(&letters(word))));
            assert!(found, "{} {line:?}", report.lang);
        }
    }
}

/// How the report stands, its numbers, and what is said of a file in report.txt, too.
#[test]
fn state_numbers_and_files_are_told_as_in_the_text() {
    let mut report = report(&everything(), "en");
    report.state = State::named("waiting", "the keys of room 4711").unwrap();
    report.tickets = vec![Ticket::typed("cert.example.org", "2026-17").unwrap()];
    let html = words(&page(&report));
    for told in [
        "the keys of room 4711",
        "2026-17",
        "It was changed after it was added.",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    let bare = report.evidence.iter().find_map(|piece| piece.original);
    let (_, digest) = bare.unwrap();
    assert!(html.contains(&crate::bundle::hex(&digest)));
}

/// The reporter's words behind a rule that does not hold, and those that stay, are gathered by the one gate; the writers
/// have nothing but the report.
#[test]
fn what_does_not_leave_stands_in_neither_format() {
    let asked = everything();
    let hidden = |report: &Report| {
        let pdf = printed(report, Format::Pdf);
        [words(&page(report)), read(&pdf)]
            .iter()
            .any(|text| letters(text).contains("zqxhidden"))
    };
    let mut seen = everything();
    seen.answers
        .fields
        .insert(id("own_text"), Value::Text("zqxhidden".to_owned()));
    assert!(
        hidden(&report(&seen, "en")),
        "the test looks in the wrong place"
    );
    let unasked = with_making(&seen, "en", false, |making| {
        let mut evaluation = asked.evaluation();
        evaluation.applies.retain(|key| key.field != id("own_text"));
        make(&crate::report::Making {
            evaluation: &evaluation,
            id: making.id.clone(),
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            ..*making
        })
    });
    assert!(!hidden(&unasked));
}

#[test]
fn the_same_report_gives_the_same_bytes_and_tells_nothing_of_the_machine() {
    let [report, ..] = full();
    for format in [Format::Html, Format::Pdf] {
        let bytes = printed(&report, format);
        assert_eq!(bytes, printed(&report, format));
        let text = String::from_utf8_lossy(&bytes);
        // Where the file of evidence lies.
        assert!(!text.contains("/nowhere"));
        let token = report.update_token.clone();
        assert!(
            !text.contains(&token),
            "whoever has it can write as the reporter"
        );
    }
}

/// How often each page says how far it may be passed on, and that it is not encrypted.
#[test]
fn every_page_bears_the_strictest_marking() {
    let mut report = Filled::example().report("en");
    let fact = report
        .facts
        .iter_mut()
        .find(|f| f.means("narrative"))
        .unwrap();
    fact.tlp = Some("red".to_owned());
    fact.own = Some(crate::report::fact::Own {
        tlp: crate::report::Tlp::Red,
        chosen: true,
        open: false,
    });
    let text = read(&printed(&report, Format::Pdf));
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() > 4, "{}", pages.len());
    for (number, page) in pages.iter().enumerate() {
        assert!(page.matches("TLP:RED").count() >= 2, "{page}");
        assert!(page.contains("Not encrypted"), "{page}");
        let count = format!("Page {} of {}", number + 1, pages.len());
        assert!(page.contains(&count), "{count} {page}");
    }
    let html = page(&report);
    let (head, rest) = html.split_once("</thead>").unwrap();
    assert!(head.contains("TLP:RED</bdi>"), "{head}");
    assert!(rest.contains("<tfoot><tr><td><div class=\"edge\"><span>Not encrypted"));
    // The answer that it comes from bears it, too; nothing else does.
    assert_eq!(
        rest.matches("tlp-red").count(),
        2,
        "the foot and the answer"
    );
}

/// Each reads the questions in their own language; what was typed is the same.
#[test]
fn the_team_reads_it_in_its_working_language() {
    let report = Filled::example().report("ja");
    let team = words(&html(&Sheet::for_team(&report)));
    let site = words(&page(&report));
    assert!(team.contains("Your name") && !site.contains("Your name"));
    assert!(site.contains("お名前") && !team.contains("お名前"));
    assert!(team.contains("Anna Lindqvist") && site.contains("Anna Lindqvist"));
}

#[test]
fn a_draft_says_so_and_has_no_name_yet() {
    let report = report(&everything(), "en");
    for format in [Format::Html, Format::Pdf] {
        let print = |copy_of| {
            let sheet = Sheet::for_site(&report, copy_of);
            let bytes = write(&sheet, format, &Progress::default()).unwrap();
            match format {
                Format::Html => words(&String::from_utf8(bytes).unwrap()),
                Format::Pdf => read(&bytes),
            }
        };
        let (draft, delivered) = (print(CopyOf::Draft), print(CopyOf::Delivered));
        assert!(draft.contains("*** DRAFT ***") && !draft.contains(&report.reference));
        assert!(!delivered.contains("*** DRAFT ***") && delivered.contains(&report.reference));
        assert!(draft.contains("not encrypted") && delivered.contains("not encrypted"));
    }
}

/// Markup, addresses that run, controls, marks of direction.
fn nasty() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        any::<String>(),
        "\\PC{0,20}",
        Just("<script>alert(1)</script>".to_owned()),
        Just("</td></tr></table></main><img src=x onerror=alert(1)>".to_owned()),
        Just("\" onmouseover=\"alert(1)' autofocus onfocus='alert(1)".to_owned()),
        Just("]]>--><!-- &lt;b&gt; &#60;b&#62; <?php ?> <style>*{display:none}</style>".to_owned()),
        Just("javascript:alert(1) https://evil.example/\u{202e}gpj.exe".to_owned()),
        Just(
            "\0\u{1}\u{8}\u{1b}[2J\u{7f}\u{9b}31m\u{fffe}\u{ffff}\u{2066}\u{2069}\u{feff}\u{ad}"
                .to_owned()
        ),
        Just("שלום\u{200f} مرحبا \u{61c}नमस्ते สวัสดี 👩‍💻\u{e0001}\u{10fffd}".to_owned()),
    ];
    prop::collection::vec(parts, 0..5).prop_map(|parts| parts.concat())
}

fn typed(texts: &[String]) -> Asked {
    let maker = Maker::default();
    let mut asked = Asked::default();
    for (n, (kind, meaning)) in [
        ("text", Some("organisation.name")),
        ("longtext", Some("narrative")),
        ("longtext", None),
        ("url", None),
    ]
    .into_iter()
    .enumerate()
    {
        let text = Value::Text(texts[n % texts.len()].clone());
        asked.add(field(&format!("f{n}"), maker.kind(kind, ""), meaning), text);
    }
    asked
}

const ELEMENTS: &[&str] = &[
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "table", "thead", "tfoot",
    "tbody", "caption", "tr", "th", "td", "div", "span", "main", "h1", "h2", "h3", "h4", "p", "ul",
    "li", "bdi", "br", "wbr", "svg", "line", "text", "rect", "circle", "path",
];

/// Every element is one of ours, opened and closed in order; every attribute is one that a page has without answers.
fn assert_harmless(html: &str) {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (element, _) = part.split_once('>').expect("an element ends");
        let name = element
            .trim_start_matches('/')
            .split(' ')
            .next()
            .unwrap()
            .trim_end_matches('/');
        assert!(ELEMENTS.contains(&name), "<{element}>");
        if element.starts_with('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
        } else if !element.ends_with('/') && !matches!(name, "!DOCTYPE" | "meta" | "br" | "wbr") {
            open.push(name.to_owned());
        }
        let attributes = element
            .split(' ')
            .skip(1)
            .filter_map(|part| part.split_once("=\""));
        for (attribute, _) in attributes {
            let runs = attribute.starts_with("on")
                || matches!(attribute, "href" | "src" | "style" | "srcdoc" | "action");
            assert!(!runs, "<{element}>");
        }
    }
    assert_eq!(open, Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_answer_becomes_markup_and_every_one_can_be_printed(
        texts in prop::collection::vec(nasty(), 1..5)
    ) {
        let asked = typed(&texts);
        for lang in ["en", "fr"] {
            let report = report(&asked, lang);
            let html = page(&report);
            assert_harmless(&html);
            let shown = letters(&words(&html));
            for line in answers(&report) {
                prop_assert!(shown.contains(&letters(&line)), "{line:?}");
            }
            let acts = |c: char| c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert_eq!(html.find(acts), None);
        }
        let sheet = Sheet::of(&report(&asked, "en"), 0, CopyOf::Draft);
        let bytes = pdf(&sheet, &Progress::default());
        prop_assert!(bytes.is_ok_and(|bytes| bytes.starts_with(b"%PDF")));
    }

    /// Bars lie on their axis, the earliest first, and its marks in order; whatever moments there are.
    #[test]
    fn a_timeline_holds_its_bars(moments in prop::collection::vec(moment(), 0..12)) {
        let maker = Maker::default();
        let mut asked = Asked::default();
        for (n, moment) in moments.iter().enumerate() {
            let meaning = ["time.started", "time.ended", "time.detected"].get(n).copied();
            let kind = maker.kind("moment", "");
            asked.add(field(&format!("m{n}"), kind, meaning), Value::Moment(moment.clone()));
        }
        let report = report(&asked, "en");
        let known = report.facts.iter().filter(|f| report.moment(&f.value).is_some()).count();
        let timeline = timeline(&report);
        prop_assert_eq!(timeline.is_some(), known > 0);
        let Some(timeline) = timeline else {
            return Ok(());
        };
        prop_assert!(timeline.bars.len() >= known);
        let singles: Vec<_> = timeline.bars.iter().filter(|bar| bar.label != incident()).collect();
        prop_assert_eq!(singles.len(), known);
        prop_assert!(singles.is_sorted_by(|a, b| (a.start, a.end) <= (b.start, b.end)));
        for bar in &timeline.bars {
            prop_assert!(0.0 < bar.start && bar.start <= bar.end && bar.end < 1.0, "{bar:?}");
        }
        let ticks: Vec<f64> = timeline.ticks.iter().map(|tick| tick.at).collect();
        prop_assert!(ticks.is_sorted() && ticks.len() <= 8, "{ticks:?}");
        prop_assert!(ticks.iter().all(|at| (0.0..=1.0).contains(at)));
    }
}

fn moment() -> impl Strategy<Value = Moment> {
    let date = prop_oneof![
        (1..=12u8, 1..=28u8).prop_map(|(month, day)| format!("2026-{month:02}-{day:02}")),
        (1970..=2100u16).prop_map(|year| format!("{year}-03-08")),
        (1..=12u8).prop_map(|month| format!("2026-{month:02}")),
        Just("nonsense".to_owned()),
    ];
    let time = prop_oneof![
        Just(String::new()),
        (0..=23u8, 0..=59u8).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}")),
        Just("12:00:01".to_owned()),
    ];
    (date, time, any::<bool>()).prop_map(|(date, time, about)| Moment {
        date,
        time,
        about,
        ..Moment::default()
    })
}

fn timeline(report: &Report) -> Option<Timeline> {
    Timeline::of(report, 0, &Catalogue::export(&Lang::english()))
}

fn incident() -> String {
    Catalogue::export(&Lang::english()).plain("print-incident", &tocsin_i18n::Args::new())
}

fn times(answers: &[(&str, Value)]) -> Report {
    let maker = Maker::default();
    let mut asked = Asked::default();
    for (n, (meaning, value)) in answers.iter().enumerate() {
        let kind = match meaning {
            &"ongoing" => maker.kind("yesno", ""),
            _ => maker.kind("moment", ""),
        };
        asked.add(field(&format!("m{n}"), kind, Some(meaning)), value.clone());
    }
    report(&asked, "en")
}

fn at(date: &str, time: &str) -> Value {
    Value::Moment(Moment {
        date: date.to_owned(),
        time: time.to_owned(),
        ..Moment::default()
    })
}

/// What is known to the day is a day long; an interval is as long as it was said.
#[test]
fn a_bar_is_as_long_as_it_is_uncertain() {
    let between = Value::Moment(Moment {
        date: "2026-10-10".to_owned(),
        time: "12:00".to_owned(),
        latest_date: "2026-10-12".to_owned(),
        latest_time: "12:00".to_owned(),
        ..Moment::default()
    });
    let report = times(&[
        ("time.recovered", at("2026-10-11", "")),
        ("time.detected", between),
        ("time.reported_elsewhere", at("2026-10-12", "20:00")),
    ]);
    let precise = report
        .facts
        .iter()
        .map(|f| report.moment(&f.value).unwrap().precision);
    assert!(precise.eq([Precision::Day, Precision::Minute, Precision::Minute]));
    let bars = timeline(&report).unwrap().bars;
    let long: Vec<f64> = bars.iter().map(|bar| bar.end - bar.start).collect();
    let [interval, day, minute] = long[..] else {
        panic!("{bars:#?}")
    };
    assert!((interval / day - 2.0).abs() < 0.01, "{interval} {day}");
    assert!(minute < day / 1000.0, "{minute}");
}

#[test]
fn the_incident_spans_its_times_and_shows_open_ends() {
    let (start, end) = (
        ("time.started", at("2026-10-10", "")),
        ("time.ended", at("2026-10-12", "")),
    );
    let detected = ("time.detected", at("2026-10-11", ""));
    let goes_on = |yes| ("ongoing", Value::Flag(yes));
    let whole = |answers: &[(&str, Value)]| {
        let bars = timeline(&times(answers)).unwrap().bars;
        let first = bars.first().unwrap();
        (first.label == incident())
            .then(|| (first.open, first.start, first.end, first.said.text.clone()))
    };
    let (open, from, to, said) = whole(&[start.clone(), end.clone()]).unwrap();
    assert_eq!(open, (false, false));
    assert!(from < 0.05 && to > 0.95 && said.contains("2026-10-10") && said.contains("2026-10-12"));
    let (open, .., said) = whole(&[start.clone(), goes_on(true)]).unwrap();
    assert_eq!(open, (false, true));
    assert!(said.ends_with("still going on"), "{said}");
    let (open, .., said) = whole(&[start.clone(), goes_on(false)]).unwrap();
    assert_eq!(open, (false, true));
    assert!(said.ends_with("end not known"), "{said}");
    let (open, from, _, said) = whole(&[detected.clone(), end.clone()]).unwrap();
    assert_eq!(open, (true, false));
    assert!(from < 0.05 && said.starts_with("start not known"), "{said}");
    // Neither is known: each moment stands for itself. Both were mixed up: nothing is drawn backwards.
    assert_eq!(whole(&[detected]), None);
    let mixed = [("time.started", at("2026-10-14", "")), end];
    assert_eq!(whole(&mixed), None);
}

#[test]
fn a_single_moment_stands_in_the_middle_and_none_draws_nothing() {
    let one = timeline(&times(&[("time.detected", at("2026-10-11", "14:05:10"))])).unwrap();
    assert_eq!(one.bars.len(), 1);
    assert!((one.bars[0].start - 0.5).abs() < 0.01 && one.bars[0].start == one.bars[0].end);
    assert!(!one.ticks.is_empty());
    let none = times(&[("ongoing", Value::Flag(true))]);
    assert_eq!(timeline(&none), None);
    assert!(!page(&none).contains("class=\"time\""));
}

/// A word without a space, an answer longer than a page, thousands of lines: nothing is lost, nothing stands outside.
#[test]
fn long_answers_flow_over_pages() {
    let maker = Maker::default();
    let mut asked = Asked::default();
    let word = "x0".repeat(600);
    let lines: Vec<String> = (0..400).map(|n| format!("line-{n:04} of a log")).collect();
    for (name, text) in [("word", word.clone()), ("log", lines.join("\n"))] {
        asked.add(
            field(name, maker.kind("longtext", ""), None),
            Value::Text(text),
        );
    }
    let report = report(&asked, "en");
    let bytes = printed(&report, Format::Pdf);
    let text = read(&bytes);
    assert!(letters(&text).contains(&word), "{text}");
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() >= 7, "{}", pages.len());
    let mut from = 0;
    for line in &lines {
        from += text[from..].find(line).unwrap_or_else(|| panic!("{line}"));
    }
    // No page is without a part of an answer.
    assert!(
        pages
            .iter()
            .all(|page| page.contains("line-") || page.contains("x0x0"))
    );
}

/// What stands at the head of every page has one line there, however long it is.
#[test]
fn a_long_title_is_cut_at_the_head_of_a_page() {
    let mut report = Filled::example().report("en");
    let title = "Report an incident of any kind whatever ".repeat(8);
    report.form.title = vec![title.clone(); 2];
    let bytes = printed(&report, Format::Pdf);
    let head = read_of(&bytes, &["-x", "0", "-y", "0", "-W", "596", "-H", "60"]);
    for page in head.trim_end_matches('\u{c}').split('\u{c}') {
        let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.iter().any(|line| line.ends_with('…')), "{lines:?}");
        assert_eq!(lines.len(), 2, "the title and the marking: {lines:?}");
    }
    assert!(letters(&read_body(&bytes)).contains(&letters(&title)));
}

/// A heading stands on the page of what it is above.
#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    for lang in ["en", "fr", "ja"] {
        let report = Filled::example().report(lang);
        let sheet = Sheet::of(&report, report.languages.len() - 1, CopyOf::Delivered);
        let headings: Vec<String> = sheet
            .parts
            .iter()
            .filter_map(|part| match part {
                Part::Heading(_, text) => Some(letters(text)),
                _ => None,
            })
            .collect();
        let text = read(&pdf(&sheet, &Progress::default()).unwrap());
        let foot = letters(&sheet.say("print-clear-short", &tocsin_i18n::Args::new()));
        for page in text.trim_end_matches('\u{c}').split('\u{c}') {
            let lines: Vec<String> = page
                .lines()
                .map(letters)
                .filter(|l| !l.is_empty())
                .collect();
            let end = lines.iter().rposition(|line| line.contains(&foot)).unwrap();
            let last = &lines[end - 1];
            assert!(!headings.contains(last), "{last}");
        }
    }
}

/// A screen reader is told language, title, headings and tables; `pdfinfo` reads the structure.
#[test]
fn the_structure_can_be_read_aloud() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    let report = Filled::example().report("ja");
    let bytes = printed(&report, Format::Pdf);
    fs::write(&path, &bytes).unwrap();
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(holds(b"<pdfuaid:part>1</pdfuaid:part>") && holds(b"/Lang(ja)"));
    let info = |option: &[&str]| {
        let told = Command::new("pdfinfo").args(option).arg(&path).output();
        let told = told.expect("pdfinfo: install poppler-utils");
        // It writes titles of headings as they stand in the file, in UTF-16.
        String::from_utf8_lossy(&told.stdout).into_owned()
    };
    let told = info(&[]);
    assert!(
        told.lines()
            .any(|l| l.starts_with("Tagged:") && l.ends_with("yes")),
        "{told}"
    );
    assert!(told.contains("TLP:AMBER – "), "{told}");
    let structure = info(&["-struct-text"]);
    let count = |role: &str| {
        structure
            .lines()
            .filter(|l| l.trim_start().starts_with(role))
            .count()
    };
    let sheet = Sheet::of(&report, 1, CopyOf::Delivered);
    let headings = sheet
        .parts
        .iter()
        .filter(|p| matches!(p, Part::Heading(1, _)))
        .count();
    assert_eq!(count("H1"), 1);
    assert_eq!(count("H2"), headings + 1, "the timeline's, too");
    assert!(
        count("TH") > 60 && count("TD") == count("TH"),
        "{structure}"
    );
    // Question and answer follow one another in the structure as they are read.
    let said = letters(&structure).replace('"', "");
    let words: BTreeMap<&str, usize> = ["お名前", "AnnaLindqvist", "電話番号"]
        .into_iter()
        .map(|word| (word, said.find(word).unwrap_or_else(|| panic!("{word}"))))
        .collect();
    assert!(words["お名前"] < words["AnnaLindqvist"] && words["AnnaLindqvist"] < words["電話番号"]);
}

/// What no font here draws stands in the PDF as its number; the page keeps it for the browser's fonts.
#[test]
fn a_letter_without_a_font_stands_as_its_number() {
    let mut texts = vec!["a".to_owned()];
    // Assigned to nobody.
    texts[0].push('\u{10fffd}');
    let report = report(&typed(&texts), "en");
    assert!(read(&printed(&report, Format::Pdf)).contains("a[U+10FFFD]"));
    assert!(page(&report).contains('\u{10fffd}'));
}

#[test]
fn cancelling_ends_it() {
    let [report, ..] = full();
    let progress = Progress::default();
    progress.cancel();
    let sheet = Sheet::for_site(&report, CopyOf::Draft);
    assert!(write(&sheet, Format::Pdf, &progress).is_err());
}

#[test]
fn a_format_is_known_by_its_name() {
    let of = |name: &str| Format::of(Path::new(name));
    assert_eq!(of("a/b.HTML"), Ok(Format::Html));
    assert_eq!(of("b.tar.pdf"), Ok(Format::Pdf));
    assert!(["html", "b.eml", ""].iter().all(|name| of(name).is_err()));
}

/// The policy allows the style that is there and nothing else.
#[test]
fn the_policy_names_the_style() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use sha2::{Digest, Sha256};
    let [report, ..] = full();
    let html = html(&Sheet::of(&report, 0, CopyOf::Draft));
    let (_, style) = html.split_once("<style>").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    let digest = BASE64_STANDARD.encode(Sha256::digest(style));
    let policy = format!(
        "content=\"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\""
    );
    assert!(html.contains(&policy), "{policy}");
    for address in ["http:", "https:", "url(", "@import", "<a ", "<script"] {
        assert!(!html.contains(address), "{address}");
    }
}

/// What an update changes stands above the answers, as in report.txt: what was said, and what is said now.
#[test]
fn an_update_says_what_it_changes() {
    let report = super::update::updated();
    let sheet = Sheet::of(&report, 0, CopyOf::Delivered);
    let (html, pdf) = (
        words(&html(&sheet)),
        pdf(&sheet, &Progress::default()).unwrap(),
    );
    let (was, is) = (super::update::BEFORE, "Page page0");
    let pdf = read(&pdf);
    for text in [html.as_str(), pdf.as_str()] {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let changes = text.find("What this update changes").unwrap();
        let before = text
            .find(&format!("Before {was}"))
            .unwrap_or_else(|| panic!("{text}"));
        assert!(
            changes < before && before < text.find(is).unwrap(),
            "{text}"
        );
        assert!(text.contains("Added: Question own_text"), "{text}");
    }
    let first = Sheet::of(&full()[0], 0, CopyOf::Delivered);
    assert!(!words(&super::print::html(&first)).contains("What this update changes"));
}

/// The team reads its own copy, not one for the site's file.
#[test]
fn the_team_is_not_told_of_its_own_file() {
    for report in full() {
        let (team, site) = (
            Sheet::for_team(&report),
            Sheet::of(&report, 0, CopyOf::Delivered),
        );
        assert!(site.banners[0].contains("for your own file"));
        assert!(team.banners[0].contains("not encrypted") && !team.banners[0].contains("your own"));
    }
}

/// Rows stand in, and what follows them on their page does not.
#[test]
fn where_rows_end_is_seen() {
    let report = Filled::example().report("en");
    let sheet = Sheet::of(&report, 0, CopyOf::Delivered);
    let after = sheet.parts.windows(2).find_map(|two| match two {
        [Part::Rows(1, _), Part::Rows(0, rows)] => Some(rows[0].label.clone()),
        _ => None,
    });
    assert_eq!(after.as_deref(), Some("How did they do it?"));
    let rows = sheet
        .parts
        .iter()
        .any(|part| matches!(part, Part::Rows(1, rows) if rows[0].label == "Name or IP address"));
    assert!(rows);
    assert!(html(&sheet).contains("<table class=\"answers in\">"));
}

/// No line ends within a time, and the text behind it is plain.
#[test]
fn a_time_is_never_torn() {
    let between = Value::Moment(Moment {
        date: "2026-10-12".to_owned(),
        time: "14:05:33".to_owned(),
        latest_date: "2026-10-12".to_owned(),
        latest_time: "15:06:44".to_owned(),
        zone: "America/Argentina/Buenos_Aires".to_owned(),
        ..Moment::default()
    });
    let report = times(&[
        ("time.started", between.clone()),
        ("time.detected", between),
    ]);
    let text = read(&printed(&report, Format::Pdf));
    let shown = ["2026-10-12T14:05:33-03:00", "2026-10-12T15:06:44-03:00"];
    for time in shown {
        assert!(text.matches(time).count() >= 3, "{text}");
    }
    assert!(!text.contains('\u{200b}'), "{text}");
    let html = page(&report);
    let [first, last] = shown.map(|time| format!("<span class=\"whole\">{time}</span>"));
    assert!(html.contains(&format!("{first}/<wbr>{last}")), "{html}");
}
