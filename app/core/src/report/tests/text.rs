//! `report.txt`: keys first, contact before all else, every answer, two languages.

use super::fixture::{everything, report, with_making};
use crate::report::fact::date_time;
use crate::report::{make, text};
use std::collections::BTreeSet;
use std::net::IpAddr;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::kind::Typed;

/// The keys, and the lines after the first empty one.
fn parts(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut lines = text.lines();
    let head = lines.by_ref().take_while(|l| !l.is_empty()).collect();
    (head, lines.collect())
}

#[test]
fn every_answer_stands_in_both_languages() {
    let report = report(&everything(), "fr");
    let text = text::write(&report);
    assert_eq!(report.languages, ["en", "fr"]);
    for fact in &report.facts {
        for (language, tag) in ["en", "fr"].iter().enumerate() {
            let label = format!("- {}", fact.label[language]);
            assert!(fact.label[language].ends_with(tag), "{label}");
            assert!(
                text.lines().any(|l| l.trim_start().starts_with(&label)),
                "{label}"
            );
        }
        let words = matches!(
            fact.value,
            Typed::Choice(_) | Typed::Choices(_) | Typed::Quantity(_)
        );
        let value = if words {
            fact.shown(0) + "\n" + &fact.shown(1)
        } else {
            fact.canonical()
        };
        for line in value
            .lines()
            .chain(fact.items.iter().filter_map(|i| i.specified.as_deref()))
        {
            assert!(text.contains(line), "{} {line:?}", fact.path());
        }
    }
    assert!(!text.contains('⟦'), "a message is missing");
    assert!(
        !text.contains('\u{2068}') && !text.contains("[U+2068]"),
        "isolates are for screens"
    );
}

#[test]
fn keys_come_first_and_addresses_stand_alone() {
    let report = report(&everything(), "fr");
    let text = text::write(&report);
    let (head, body) = parts(&text);
    assert_eq!(
        head[0],
        "Tocsin-Report-ID: 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b@site.example"
    );
    let category = report.meaning("category").unwrap().items[0]
        .canonical
        .clone();
    for line in [
        "Tocsin-Revision: 1",
        "Tocsin-Reference: 7K3M-Q9ZT",
        "Tocsin-Team: xyz-cert.example",
        &format!("Tocsin-Made: {}", date_time(&report.made)),
        "TLP: AMBER+STRICT",
        &format!("Category: {category}"),
    ] {
        assert!(head.contains(&line), "{line} in {head:#?}");
    }
    assert!(head.iter().all(|l| {
        l.split_once(": ")
            .is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
    }));
    let address = report.meaning("host.address").unwrap().canonical();
    assert!(head.contains(&&*format!("Host-Address: {address}")));
    assert!(body.iter().any(|l| l.trim() == address));
    let phone = report.meaning("reporter.phone").unwrap().canonical();
    let (first, page) = (
        body.iter().position(|l| l.trim() == phone),
        body.iter().position(|l| *l == "# Page page0 en"),
    );
    assert!(first.unwrap() < page.unwrap());
}

#[test]
fn one_language_is_written_once() {
    let text = text::write(&report(&everything(), "en"));
    assert_eq!(text.matches("# Page page0 en").count(), 1);
    assert!(!text.contains("Page page0 fr"));
}

#[test]
fn marks_stand_above_everything_in_both_languages() {
    let text = with_making(&everything(), "fr", true, |making| {
        text::write(&make(making))
    });
    let first: Vec<&str> = text.lines().take(4).collect();
    assert!(
        first[0].starts_with("[TEST]") && first[1].starts_with("[TEST]") && first[0] != first[1],
        "{first:?}"
    );
    assert!(
        first[2].starts_with("*** ") && first[3].starts_with("*** "),
        "{first:?}"
    );
}

/// The body in a language that does not prevail says so (RFC 2350 section 3.7), in the team's own words where it has
/// any.
#[test]
fn a_translation_says_which_language_prevails() {
    let told = |report: &crate::report::Report| -> Vec<bool> {
        let text = text::write(report);
        let (english, french) = text.split_once("=====").unwrap();
        [english, french]
            .map(|body| {
                body.contains("\n# These texts of the team are a translation")
                    || body.contains("\n# Ces textes de l’équipe sont une traduction")
            })
            .into()
    };
    let mut report = report(&everything(), "fr");
    assert_eq!(told(&report), [false, true]);
    assert!(text::write(&report).contains("(English)"));
    report.disclaimers = vec![Some("Only French counts.".to_owned()), None];
    assert!(text::write(&report).contains("\n# Only French counts.\n"));
    assert_eq!(told(&report), [false, false]);
}

/// The parts of a text that may be an address or a name, as those who look for them in mail see them: runs of what such
/// values are made of, whatever stands around.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && !".:-".contains(c))
}

/// Addresses, names below the top-level domain that is for examples, and CVE numbers, wherever they stand.
fn findings(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for run in runs(text) {
        // A network of version 6 ends in colons; a label, too.
        let bare = run.trim_matches(['.', ':', '-']);
        let address = run.parse::<IpAddr>().or_else(|_| bare.parse()).ok();
        let run = bare;
        let name = run.split(':').find(|part| {
            let labels = part.strip_suffix(".example");
            labels.is_some_and(|labels| !labels.is_empty() && !part.contains(".."))
        });
        let cve = run.strip_prefix("CVE-").filter(|rest| {
            let (year, number) = rest.split_once('-').unwrap_or_default();
            let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
            year.len() == 4 && number.len() >= 4 && digits(year) && digits(number)
        });
        found.extend(address.map(|address| address.to_string()));
        found.extend(name.map(str::to_owned));
        found.extend(cve.map(|_| run.to_owned()));
    }
    found
}

/// A ticket system finds in the whole text what was answered, all of it and nothing else; what identifies the report
/// and the team stands in its keys.
#[test]
fn who_looks_for_addresses_names_and_cves_finds_those_that_were_answered() {
    for lang in ["en", "fr"] {
        let report = report(&everything(), lang);
        let mut answered: BTreeSet<String> =
            [report.id.domain.clone(), report.team.id.clone()].into();
        for fact in &report.facts {
            answered.extend(match &fact.value {
                Typed::Ip(address) => vec![address.to_string()],
                Typed::Network(network) => {
                    let network = network.to_string();
                    network.split('/').take(1).map(str::to_owned).collect()
                }
                Typed::Name(name) => vec![name.to_string()],
                Typed::Email(email) => email.rsplit('@').take(1).map(str::to_owned).collect(),
                Typed::Url(url) => url.split('/').skip(2).take(1).map(str::to_owned).collect(),
                Typed::Cve(cve) => vec![cve.to_string()],
                _ => Vec::new(),
            });
        }
        assert!(answered.len() > 30, "{}", answered.len());
        assert_eq!(findings(&text::write(&report)), answered);
        // Each stands on a line of its own, behind its key and again as the answer.
        let text = text::write(&report);
        let (head, body) = parts(&text);
        for fact in &report.facts {
            if let Typed::Ip(_) | Typed::Name(_) | Typed::Cve(_) = fact.value {
                let value = fact.canonical();
                assert!(body.iter().any(|line| line.trim() == value), "{value}");
                let key = |line: &&str| line.split_once(": ").is_some_and(|(_, v)| v == value);
                assert!(fact.meaning.is_none() || head.iter().any(key), "{value}");
            }
        }
    }
}

/// A language that the program does not speak says it in English: once is enough.
#[test]
fn a_banner_that_reads_the_same_in_both_languages_stands_once() {
    for (tags, banners) in [(["es", "en"], 1), (["en", "es"], 1), (["es", "fr"], 2)] {
        let mut report = report(&everything(), "fr");
        report.languages = tags.map(str::to_owned).to_vec();
        report.unchecked = true;
        let text = text::write(&report);
        let (head, _) = parts(&text);
        let found = head.iter().filter(|line| line.starts_with("*** ")).count();
        assert_eq!(found, banners, "{tags:?}");
    }
}

/// What several answers name is one key; in records each has its place beside the others.
#[test]
fn what_is_named_twice_is_one_key() {
    let mut report = report(&everything(), "en");
    let again = |report: &crate::report::Report, meaning: &str| {
        let mut fact = report.meaning(meaning).unwrap().clone();
        fact.field = tocsin_form_schema::id::Id::new("again").unwrap();
        fact
    };
    let (name, system) = ("organisation.name", "host.address");
    let facts = [again(&report, name), again(&report, system)];
    let written = |report: &crate::report::Report| {
        let text = text::write(report);
        [name, system].map(|meaning| {
            let fact = report.meaning(meaning).unwrap();
            let line = format!("{}: {}", fact.meaning.unwrap().key(), fact.canonical());
            let (head, _) = parts(&text);
            head.iter().filter(|l| l.ends_with(&line)).count()
        })
    };
    let [names, systems] = written(&report);
    report.facts.extend(facts);
    assert_eq!(written(&report), [names, systems + 1]);
}

#[test]
fn what_was_calculated_says_so() {
    let mut report = report(&everything(), "fr");
    let before = text::write(&report);
    assert!(!before.contains("(calculated)") && !before.contains("(calculé)"));
    let fact = report.facts.first_mut().unwrap();
    fact.calculated = true;
    let labels = [("calculated", 0), ("calculé", 1)];
    let lines = labels.map(|(word, language)| format!("- {} ({word})", fact.label[language]));
    let text = text::write(&report);
    for line in lines {
        assert!(text.lines().any(|l| l.starts_with(&line)), "{line}");
    }
}

/// Who reads it is not told that a question was not asked where its answer only stays with the reporter.
#[test]
fn what_stands_nowhere_may_have_been_asked() {
    let mut report = report(&everything(), "en");
    report.keeps_back = true;
    let text = text::write(&report);
    assert!(text.contains("were not asked, or their answers stay with the reporter."));
    assert!(!text.contains("were not asked.\n"));
}

#[test]
fn a_copy_has_no_heading_with_nothing_below_it() {
    let mut report = report(&everything(), "en");
    report.copy = report.tlp;
    report.facts.retain(|fact| fact.means("category"));
    let facts = &report.facts;
    let answered = |page| facts.iter().any(|fact| fact.page == page);
    report.pages.retain(|(page, _)| answered(page.clone()));
    report.evidence.clear();
    let text = text::write(&report);
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let empty = lines.windows(2).find(|two| {
        two[0].starts_with("# ") && two[1].starts_with("# ") && !two[0].contains(" – ")
    });
    assert_eq!(empty, None, "{text}");
}

/// The languages at the top are all in which something is said, a translation of what happened, too.
#[test]
fn the_languages_at_the_top_are_all_there_are() {
    let text = text::write(&super::golden::full());
    assert!(
        text.contains("\nTocsin-Languages: en ja fr\n"),
        "{text:.2000}"
    );
}

/// A time has no parts of a second that a draft of before may have.
#[test]
fn when_a_file_was_added_is_told_to_the_second() {
    let mut asked = everything();
    for (_, value) in asked.answers.fields.iter_mut() {
        if let Value::Evidence(files) = value {
            files
                .iter_mut()
                .for_each(|file| file.added = "2026-11-20T15:00:07.083015933Z".to_owned());
        }
    }
    let report = report(&asked, "en");
    let text = text::write(&report);
    assert!(text.contains("Added: 2026-11-20T15:00:07Z"), "{text}");
    let json = String::from_utf8(crate::report::json::write(&report)).unwrap();
    assert!(json.contains("\"2026-11-20T15:00:07Z\"") && !json.contains("07.08"));
}

/// Stable, whatever form asks in which order: what is urgent, then single facts, then rows.
#[test]
fn the_most_urgent_keys_come_first_and_rows_last() {
    let mut report = report(&everything(), "en");
    report.facts.reverse();
    let text = text::write(&report);
    let (head, _) = parts(&text);
    let at = |key: &str| {
        let found = head
            .iter()
            .position(|line| line.starts_with(&format!("{key}: ")));
        found.unwrap_or_else(|| panic!("{key} in {head:#?}"))
    };
    let order = [
        "Tocsin-Made",
        "TLP",
        "Severity",
        "Category",
        "Status",
        "Ongoing",
        "Started",
        "Detected",
        "CVE",
        "Host-Address",
    ];
    let places = order.map(at);
    assert!(places.is_sorted(), "{places:?}");
    let last = |key: &str| head.iter().rposition(|line| line.starts_with(key));
    assert!(last("Reporter-").unwrap() < at("Host-Address").min(at("Contact-Email")));
}

#[test]
fn what_is_urgent_stands_before_the_pages_and_on_them() {
    let mut report = report(&everything(), "fr");
    let long = "word ".repeat(1000);
    for fact in report
        .facts
        .iter_mut()
        .filter(|fact| fact.means("narrative"))
    {
        fact.items[0]
            .shown
            .iter_mut()
            .for_each(|shown| shown.clone_from(&long));
    }
    let text = text::write(&report);
    for (language, heading) in ["# In short", "# En bref"].iter().enumerate() {
        let (_, from) = text.split_once(heading).unwrap();
        let (short, pages) = from.split_once("\n# ").unwrap();
        for meaning in ["severity", "category", "narrative"] {
            let question = format!("- {}", report.meaning(meaning).unwrap().label[language]);
            assert!(
                short.contains(&question) && pages.contains(&question),
                "{question}"
            );
        }
        assert!(short.trim_end().ends_with("word …"), "{short}");
        assert!(pages.contains(long.trim_end()));
    }
    report.facts.retain(|fact| fact.means("reporter.email"));
    assert!(!text::write(&report).contains("# In short"));
}

/// Whoever answers reads it before the address and above all answers.
#[test]
fn that_mail_may_be_read_by_the_intruder_stands_beside_the_address() {
    let mut report = report(&everything(), "en");
    let watched = "reporter.mail_watched";
    let mut asked = false;
    report
        .facts
        .retain(|fact| !fact.means(watched) || !std::mem::replace(&mut asked, true));
    // Asked on another page.
    let at = report
        .facts
        .iter()
        .position(|fact| fact.means(watched))
        .unwrap();
    let fact = report.facts.remove(at);
    report.facts.push(fact);
    for (answer, told) in [("yes", true), ("unknown", true), ("no", false)] {
        let fact = report.facts.last_mut().unwrap();
        fact.items[0].canonical = answer.to_owned();
        let text = text::write(&report);
        let key = format!("\nReporter-Mail-Watched: {answer}\n");
        let (before, _) = text.split_once(&key).unwrap();
        assert!(
            before
                .lines()
                .last()
                .unwrap()
                .starts_with("Reporter-Email: ")
        );
        let said = "- The intruder may be reading the reporter’s mail";
        let (head, _) = text.split_once("# Page page0 en").unwrap();
        assert_eq!(head.contains(said), told, "{answer}");
    }
    // A sentence of warning is no other way to reach them.
    report.facts.retain(|fact| fact.means(watched));
    assert!(text::write(&report).contains("No way other than e-mail was given."));
}
