use super::messages::{MARK, difference, stubs};
use super::*;

const ENGLISH: &str = "\
### Words of the form

-team = XYZ
# Asked first.
noticed = When was it noticed?
    .help = As far as you know.

    .purpose = To begin with it.
kind = { $count ->
    [one] One
   *[other] Several
}

## Later
wanted = What do you want?
";

fn files(theirs: &[(&str, &str)]) -> Files {
    let mut all = Files::from([(
        "locales/en/incident.ftl".to_owned(),
        ENGLISH.as_bytes().to_vec(),
    )]);
    for (path, text) in theirs {
        all.insert((*path).to_owned(), text.as_bytes().to_vec());
    }
    all
}

/// Runs it and takes what it changed.
fn run(files: &mut Files, accept: &Accept) -> Translation {
    let done = translate(files, "en", "fr", accept).unwrap();
    for (path, text) in &done.changed {
        files.insert(path.clone(), text.clone().into_bytes());
    }
    done
}

fn french(files: &Files) -> &str {
    str::from_utf8(&files["locales/fr/incident.ftl"]).unwrap()
}

#[test]
fn a_new_language_is_all_stubs_and_nothing_is_shown() {
    let mut files = files(&[]);
    let done = run(&mut files, &Accept::Nothing);
    assert_eq!((done.present, done.missing.len()), (0, 4));
    let text = french(&files).to_owned();
    assert_eq!(entries(&text), []);
    assert!(
        text.starts_with("# translate:\n# -team = XYZ\n\n# translate:\n# noticed = When"),
        "{text}"
    );
    assert!(text.contains("#     .help = As far as you know.\n#\n#     .purpose"));
    // Uncommented, a stub is the original again.
    let plain = |line: &str| {
        line.strip_prefix("# ")
            .unwrap_or(line.trim_start_matches('#'))
            .to_owned()
            + "\n"
    };
    let back: String = text
        .lines()
        .filter(|line| *line != MARK)
        .map(plain)
        .collect();
    let digests = |text: &str| {
        entries(text)
            .iter()
            .map(|e| digest(e.text))
            .collect::<Vec<_>>()
    };
    assert_eq!(digests(&back), digests(ENGLISH));
    assert_eq!(run(&mut files, &Accept::Nothing).changed, BTreeMap::new());
}

#[test]
fn what_a_translator_wrote_stays() {
    let theirs =
        "# Traduit par Zoé\n\nwanted   =   Que voulez-vous ?   \n# à revoir\nkind = Un\n\n\n# fin";
    let mut files = files(&[("locales/fr/incident.ftl", theirs)]);
    let done = run(&mut files, &Accept::Nothing);
    assert_eq!((done.present, done.missing.len()), (2, 2));
    let text = french(&files).to_owned();
    let left: String = {
        let mut left = text.clone();
        for stub in stubs(&text).into_iter().rev() {
            left.replace_range(with_blank_line(&text, stub.range), "");
        }
        left
    };
    assert_eq!(left.trim_end(), theirs.trim_end());
    assert_eq!(run(&mut files, &Accept::Nothing).changed, BTreeMap::new());
    // Translated below its stub: the stub has done its work.
    let translated = text.replace(
        "# Traduit par Zoé\n",
        "# Traduit par Zoé\n\nnoticed = Quand ?\n",
    );
    files.insert(
        "locales/fr/incident.ftl".to_owned(),
        translated.into_bytes(),
    );
    run(&mut files, &Accept::Nothing);
    assert!(!french(&files).contains("# noticed ="));
    assert_eq!(run(&mut files, &Accept::Nothing).changed, BTreeMap::new());
}

#[test]
fn a_source_that_changed_is_told_until_it_is_accepted() {
    let mut files = files(&[(
        "locales/fr/incident.ftl",
        "wanted = Que voulez-vous ?\nkind = Un\n",
    )]);
    run(&mut files, &Accept::Nothing);
    // Another layout is no other source.
    let again = ENGLISH.replace("    [one] One", "  [one]   One");
    files.insert(
        "locales/en/incident.ftl".to_owned(),
        again.clone().into_bytes(),
    );
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    let changed = again
        .replace("do you want?", "shall we do?")
        .replace("When was it", "When did you");
    files.insert("locales/en/incident.ftl".to_owned(), changed.into_bytes());
    let wanted = Stale {
        file: "locales/fr/incident.ftl".to_owned(),
        id: "wanted".to_owned(),
        was: Some("wanted = What do you want?".to_owned()),
        is: "wanted = What shall we do?".to_owned(),
    };
    assert_eq!(stale(&files, "fr"), Ok(vec![wanted.clone()]));
    let done = run(&mut files, &Accept::Nothing);
    assert_eq!(done.stale, [wanted]);
    // What nobody has translated yet follows its source.
    assert!(french(&files).contains("# noticed = When did you"));
    assert_eq!(run(&mut files, &Accept::Nothing).changed, BTreeMap::new());
    assert_eq!(run(&mut files, &Accept::All).stale, []);
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    assert_eq!(run(&mut files, &Accept::Nothing).changed, BTreeMap::new());
}

#[test]
fn a_stub_that_was_taken_apart_is_left_to_its_translator() {
    let theirs = "# translate:\nnoticed = Quand ?\n#     .help = As far as you know.\n";
    let mut files = files(&[("locales/fr/incident.ftl", theirs)]);
    run(&mut files, &Accept::Nothing);
    let text = french(&files);
    assert!(text.starts_with("noticed = Quand ?\n"), "{text}");
    assert!(
        text.contains("#     .help = As far as you know.\n"),
        "{text}"
    );
}

#[test]
fn a_remark_below_a_stub_stays() {
    let mut files = files(&[]);
    run(&mut files, &Accept::Nothing);
    let text = french(&files).replace(
        "# wanted = What do you want?\n",
        "# wanted = What do you want?\n# Ask Zoé.\n",
    );
    let text = format!("{text}\nwanted = Que voulez-vous ?\n");
    files.insert("locales/fr/incident.ftl".to_owned(), text.into_bytes());
    run(&mut files, &Accept::Nothing);
    let text = french(&files);
    assert!(
        text.contains("# Ask Zoé.\n") && !text.contains("# wanted"),
        "{text}"
    );
}

#[test]
fn a_language_is_added_where_the_others_are() {
    let with = |languages: &str| {
        let text = format!("format = 1\nlanguages = {languages} # ours\nname = {{}}\n");
        with_language(&text, "pt-BR").map(|t| t.lines().skip(1).collect::<Vec<_>>().join("\n"))
    };
    let one = with("[\"en\"]").unwrap();
    assert_eq!(one, "languages = [\"en\", \"pt-BR\"] # ours\nname = {}");
    let several = with("[\n  \"en\", # first\n  \"fr\",\n]").unwrap();
    assert!(several.contains("\"fr\", \"pt-BR\",\n]"), "{several}");
    assert_eq!(with("[\"en\", \"pt-BR\"]"), None);
    assert!(with("[]").unwrap().contains("[\"pt-BR\"]"));
}

/// Fills a stub's words in and leaves its `# ` where it is.
fn left_as_a_comment(files: &mut Files, words: &str) {
    let stub = "# wanted = What do you want?\n";
    let text = french(files);
    assert!(text.contains(stub));
    let text = text.replace(stub, words);
    files.insert("locales/fr/incident.ftl".to_owned(), text.into_bytes());
}

#[test]
fn words_left_as_a_comment_stay_and_are_told() {
    for words in [
        "# wanted = Que voulez-vous ?\n",
        "#wanted = Que voulez-vous ?\n",
        "#  wanted = Que voulez-vous ?\r\n",
        "# wanted =\n#     Que voulez-\n#     vous ?\n",
    ] {
        let mut files = files(&[]);
        run(&mut files, &Accept::Nothing);
        left_as_a_comment(&mut files, words);
        // Nor when their source changes.
        let changed = ENGLISH.replace("do you want", "shall we do");
        for english in [ENGLISH, &changed, &changed] {
            let english = english.as_bytes().to_vec();
            files.insert("locales/en/incident.ftl".to_owned(), english);
            let done = run(&mut files, &Accept::Nothing);
            let wanted = ("locales/fr/incident.ftl".to_owned(), "wanted".to_owned());
            assert_eq!(done.commented, [wanted]);
            assert_eq!(done.missing.len(), 4);
            assert!(french(&files).contains(words), "{}", french(&files));
            assert!(!french(&files).contains("What"), "{}", french(&files));
        }
        // What they were made from is still known when they are shown.
        let text = french(&files).replace(words, "wanted = Que voulez-vous ?\n");
        files.insert("locales/fr/incident.ftl".to_owned(), text.into_bytes());
        let done = run(&mut files, &Accept::Nothing);
        assert_eq!((done.commented.len(), done.stale.len()), (0, 1));
        assert_eq!(done.unrecorded, 0);
    }
}

#[test]
fn words_left_as_a_comment_stay_when_their_source_goes() {
    let mut files = files(&[]);
    run(&mut files, &Accept::Nothing);
    left_as_a_comment(&mut files, "# wanted = Que voulez-vous ?\n");
    let english = ENGLISH.replace("wanted = What do you want?\n", "");
    files.insert("locales/en/incident.ftl".to_owned(), english.into_bytes());
    let done = run(&mut files, &Accept::Nothing);
    assert_eq!(done.commented, []);
    assert!(french(&files).contains("# wanted = Que voulez-vous ?\n"));
}

#[test]
fn what_nobody_recorded_is_said_once() {
    let theirs = [("locales/fr/incident.ftl", "wanted = Que voulez-vous ?\n")];
    let mut files = files(&theirs);
    assert_eq!(run(&mut files, &Accept::Nothing).unrecorded, 1);
    assert_eq!(run(&mut files, &Accept::Nothing).unrecorded, 0);
}

#[test]
fn a_translation_that_changed_after_its_source_is_stale_no_more() {
    let mut files = files(&[("locales/fr/incident.ftl", "wanted = Que voulez-vous ?\n")]);
    run(&mut files, &Accept::Nothing);
    let english = ENGLISH.replace("do you want", "shall we do");
    files.insert("locales/en/incident.ftl".to_owned(), english.into_bytes());
    assert_eq!(run(&mut files, &Accept::Nothing).stale.len(), 1);
    let text = french(&files).replace("Que voulez-vous", "Que devons-nous faire");
    files.insert("locales/fr/incident.ftl".to_owned(), text.into_bytes());
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    assert_eq!(run(&mut files, &Accept::Nothing).stale, []);
    // It was made from this source now.
    files.insert("locales/en/incident.ftl".to_owned(), ENGLISH.into());
    assert_eq!(stale(&files, "fr").unwrap().len(), 1);
}

#[test]
fn a_description_is_begun_and_the_language_is_complete_when_it_is_translated() {
    let mut files = files(&[
        ("locales/en/team.md", "# 1. About\n\nUs.\n"),
        (
            "locales/fr/incident.ftl",
            "-team = XYZ\nnoticed = Quand ?\nkind = Un\nwanted = Quoi ?\n",
        ),
    ]);
    for _ in 0..2 {
        let done = run(&mut files, &Accept::Nothing);
        assert_eq!(done.missing, []);
        assert_eq!(done.description.as_deref(), Some("locales/fr/team.md"));
        assert!(!done.is_complete());
        let begun = b"[[translate]]\n\n# 1. About\n\nUs.\n";
        assert_eq!(files["locales/fr/team.md"], begun);
    }
    let description = "# 1. À propos\n\nNous.\n";
    files.insert("locales/fr/team.md".to_owned(), description.into());
    assert!(run(&mut files, &Accept::Nothing).is_complete());
}

/// Above a translation stand both texts as long as it is older than its source; nothing else of the file changes.
#[test]
fn both_texts_stand_above_a_stale_translation() {
    let theirs = "# changed:\n# by Zoé\nwanted = Que voulez-vous ?\nkind = Un\n";
    let mut files = files(&[("locales/fr/incident.ftl", theirs)]);
    run(&mut files, &Accept::Nothing);
    let before = french(&files).to_owned();
    let second = "{ $count ->\n    [one] One\n   *[other] Many\n}";
    let english = ENGLISH
        .replace("What do you want?", "What shall we do?\n    .help = Ask.")
        .replace("*[other] Several", "*[other] Many");
    assert!(english.contains(second));
    files.insert("locales/en/incident.ftl".to_owned(), english.into_bytes());
    for _ in 0..2 {
        let done = run(&mut files, &Accept::Nothing);
        assert_eq!(done.stale.len(), 2);
        let text = french(&files);
        let above = "# by Zoé\n# changed:\n# - wanted = What do you want?\n# + wanted = What shall we do?\n# +     .help = Ask.\nwanted = Que";
        assert!(text.contains(above), "{text}");
        assert!(text.contains("# -    *[other] Several\n"), "{text}");
        // A comment is no translation and hides none.
        assert_eq!(entries(text).len(), 2);
    }
    let one = Accept::Only(BTreeSet::from(["kind".to_owned()]));
    assert_eq!(run(&mut files, &one).stale.len(), 1);
    let text = french(&files);
    assert!(
        !text.contains("Several") && text.contains("# - wanted"),
        "{text}"
    );
    run(&mut files, &Accept::All);
    assert_eq!(french(&files), before);
}

/// Records of before, with digests alone: what it was is not known, and from the next run on it is.
#[test]
fn a_source_that_nobody_kept_is_not_made_up() {
    let mut files = files(&[("locales/fr/incident.ftl", "wanted = Que voulez-vous ?\n")]);
    let made = |files: &Files| {
        let digests = [ENGLISH, french(files)].map(|text| {
            let all = entries(text);
            digest(all.iter().find(|entry| entry.id == "wanted").unwrap().text)
        });
        let kept = format!(
            "format = 1\nsource = \"en\"\n[incident]\nwanted = \"{} {}\"\n",
            digests[0], digests[1]
        );
        kept.into_bytes()
    };
    let kept = made(&files);
    files.insert("locales/fr/sources.toml".to_owned(), kept);
    let mut unchanged = files.clone();
    let english = ENGLISH.replace("do you want", "shall we do");
    files.insert(
        "locales/en/incident.ftl".to_owned(),
        english.clone().into_bytes(),
    );
    assert_eq!(run(&mut files, &Accept::Nothing).stale[0].was, None);
    assert!(french(&files).contains("# changed:\n# + wanted = What shall"));
    run(&mut unchanged, &Accept::Nothing);
    unchanged.insert("locales/en/incident.ftl".to_owned(), english.into_bytes());
    let was = stale(&unchanged, "fr").unwrap()[0].was.clone();
    assert_eq!(was.as_deref(), Some("wanted = What do you want?"));
}

#[test]
fn a_difference_is_shown_from_where_it_begins() {
    let long = "noticed = When did somebody at your site notice it for the first time";
    let (was, is) = difference(
        &format!("{long} today?"),
        &format!("{long} this week, or before?"),
        20,
    );
    assert_eq!(
        (&*was, &*is),
        ("… first time today?", "… first time this week…")
    );
    assert_eq!(
        difference("a = 1", "b = 1", 20),
        ("a = 1".into(), "b = 1".into())
    );
    assert_eq!(
        difference("a = 1", "a = 1\n    .help = b", 20).1,
        "… = 1 .help = b"
    );
}

/// While a message is no Fluent, or has lines below it that are none, nothing is said and nothing noted of it.
#[test]
fn what_is_no_fluent_is_not_judged() {
    let theirs = "noticed = Quand ?\nkind = Un\nwanted = Quoi ?\n";
    for (english, own) in [
        // A line of its own, below a sound message.
        (ENGLISH.replace("= What do", ": What do"), theirs.to_owned()),
        (
            ENGLISH.replace("\n    .help", "\n\t.hint"),
            theirs.to_owned(),
        ),
        (
            ENGLISH.replace("    .help = As", "    .help As"),
            theirs.to_owned(),
        ),
        (
            ENGLISH.replace("As far", "So far"),
            theirs.replace("Quand ?", "Quand { ?"),
        ),
    ] {
        let mut files = files(&[("locales/fr/incident.ftl", theirs)]);
        run(&mut files, &Accept::Nothing);
        let before = files["locales/fr/sources.toml"].clone();
        let put = |files: &mut Files, tag: &str, text: &str| {
            files.insert(format!("locales/{tag}/incident.ftl"), text.into());
        };
        put(&mut files, "en", &english);
        put(&mut files, "fr", &own);
        assert_eq!(stale(&files, "fr"), Ok(vec![]), "{english}");
        let done = run(&mut files, &Accept::All);
        assert_eq!(
            (done.stale.as_slice(), done.broken > 0),
            ([].as_slice(), true)
        );
        assert!(!done.is_complete());
        // Whole again, it is as if nothing had been.
        put(&mut files, "en", ENGLISH);
        let whole = french(&files).replace(&own, theirs);
        put(&mut files, "fr", &whole);
        let done = run(&mut files, &Accept::Nothing);
        assert_eq!((done.stale.as_slice(), done.broken), ([].as_slice(), 0));
        assert_eq!(files["locales/fr/sources.toml"], before, "{english}");
    }
    // A stub stays, and none is written of what cannot be read.
    let mut files = files(&[]);
    run(&mut files, &Accept::Nothing);
    let stubs = french(&files).to_owned();
    let english = ENGLISH.replace("wanted = ", "extra = { $x\nwanted: ");
    files.insert("locales/en/incident.ftl".to_owned(), english.into_bytes());
    run(&mut files, &Accept::Nothing);
    assert!(!french(&files).contains("extra"), "{}", french(&files));
    assert!(french(&files).contains("# noticed ="), "{stubs}");
}

fn describe_as(files: &mut Files, tag: &str, text: &str) {
    files.insert(format!("locales/{tag}/team.md"), text.into());
}

#[test]
fn a_description_is_older_than_its_original_until_it_is_changed_or_accepted() {
    let original = "# 1. About\n\nUs.\n\n## 2.4 Telephone\n\n+34 1\n";
    let mut files = files(&[
        ("locales/en/team.md", original),
        ("locales/fr/team.md", "# 1. À propos\n\nNous.\n"),
    ]);
    assert_eq!(run(&mut files, &Accept::Nothing).unrecorded, 1);
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    // Spaces and line ends are no change.
    describe_as(&mut files, "en", &original.replace('\n', "\r\n"));
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    let changed = original.replace("+34 1", "+34 2");
    describe_as(&mut files, "en", &changed);
    let expected = [Stale {
        file: "locales/fr/team.md".to_owned(),
        id: DESCRIPTION.to_owned(),
        was: Some(original.trim_end().to_owned()),
        is: changed.trim_end().to_owned(),
    }];
    assert_eq!(stale(&files, "fr").unwrap(), expected);
    for accept in [
        Accept::Nothing,
        Accept::Only(BTreeSet::from(["wanted".to_owned()])),
    ] {
        assert_eq!(run(&mut files, &accept).stale, expected);
    }
    // Read again, or changed.
    let mut accepted = files.clone();
    let only = Accept::Only(BTreeSet::from([DESCRIPTION.to_owned()]));
    assert_eq!(run(&mut accepted, &only).stale, []);
    assert_eq!(stale(&accepted, "fr"), Ok(vec![]));
    describe_as(&mut files, "fr", "# 1. À propos\n\nNous : +34 2\n");
    assert_eq!(stale(&files, "fr"), Ok(vec![]));
    run(&mut files, &Accept::Nothing);
    describe_as(&mut files, "en", original);
    assert_eq!(stale(&files, "fr").unwrap().len(), 1);
}

/// A copy that nobody has touched is brought up to date; one that somebody is at work on stays, and what it was begun
/// from is known when it is done.
#[test]
fn a_copy_of_the_description_follows_its_original_until_it_is_touched() {
    let mut files = files(&[("locales/en/team.md", "# 1. About\n\n[[who you are]]\n")]);
    assert!(run(&mut files, &Accept::Nothing).is_unfilled);
    describe_as(&mut files, "en", "# 1. About\n\nUs.\n");
    let done = run(&mut files, &Accept::Nothing);
    assert!(!done.is_unfilled && done.description.is_some());
    let copy = "[[translate]]\n\n# 1. About\n\nUs.\n";
    assert_eq!(files["locales/fr/team.md"], copy.as_bytes());

    let begun = copy.replace("About", "À propos");
    describe_as(&mut files, "fr", &begun);
    describe_as(&mut files, "en", "# 1. About\n\nAll of us.\n");
    for _ in 0..2 {
        assert_eq!(run(&mut files, &Accept::Nothing).stale, []);
        assert_eq!(files["locales/fr/team.md"], begun.as_bytes());
    }
    describe_as(&mut files, "fr", "# 1. À propos\n\nNous.\n");
    assert_eq!(stale(&files, "fr").unwrap().len(), 1);
}
