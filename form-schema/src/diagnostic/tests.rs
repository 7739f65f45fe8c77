use super::*;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn nearest_words() {
    let words = ["reporter.email", "reporter.phone", "host"];
    assert_eq!(nearest("reporter.emial", words), Some("reporter.email"));
    assert_eq!(nearest("hots", words), Some("host"));
    assert_eq!(nearest("x", words), None);
    assert_eq!(distance("", "abc", 3), Some(3));
    assert_eq!(distance("kitten", "sitting", 3), Some(3));
    assert_eq!(distance("kitten", "sitting", 2), None);
    assert_eq!(distance("straße", "strase", 2), Some(1));
}

#[test]
fn a_suggestion_can_be_selected_on() {
    assert_eq!(args([("near", "")])["suggest"], "no");
    assert_eq!(args([("near", "x")])["suggest"], "yes");
    assert_eq!(args([]), Args::new());
}

/// Every code has a sentence in every language, and no sentence is left over.
#[test]
fn every_code_has_its_sentences() {
    for (file, prefix, codes) in [
        (
            "diagnostics",
            "diagnostic-",
            [CODES, crate::lint::CODES, crate::policy::CODES].concat(),
        ),
        ("answers", "answer-", ANSWER_CODES.to_vec()),
    ] {
        for language in ["en", "fr", "de", "ar", "he", "ja"] {
            let path = format!("../i18n/locales/{language}/{file}.ftl");
            let text =
                std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
            let ids = text
                .lines()
                .filter_map(|line| line.split_once(" = ")?.0.strip_prefix(prefix));
            let ids: BTreeSet<&str> = ids.collect();
            let codes: BTreeSet<&str> = codes.iter().copied().collect();
            assert_eq!(ids, codes, "{path}");
        }
    }
}
