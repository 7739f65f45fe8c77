use super::of;

fn story(changed: &str) -> String {
    let lines: Vec<String> = (1..=40)
        .map(|n| match n {
            20 => format!("Sentence {n} a. {changed} Sentence {n} c."),
            n => format!("Sentence {n} a. Sentence {n} b! Sentence {n} c."),
        })
        .collect();
    lines.join("\n")
}

#[test]
fn one_changed_sentence_stands_between_its_neighbours() {
    let (was, is) = of(&story("It was Monday."), &story("It was Tuesday."));
    assert_eq!(
        was,
        "[…]\nSentence 20 a. It was Monday. Sentence 20 c.\n[…]"
    );
    assert_eq!(
        is,
        "[…]\nSentence 20 a. It was Tuesday. Sentence 20 c.\n[…]"
    );
}

#[test]
fn what_was_put_in_and_changed_in_several_places_is_told_alone() {
    let before = story("It was Monday.");
    let now = before
        .replace("Sentence 3 b!", "New here!")
        .replace("Sentence 39 c.", "");
    let (was, is) = of(&before, &format!("{now}\nAdded."));
    assert_eq!(was.matches("Sentence").count(), 6, "{was}");
    assert!(is.contains("Sentence 3 a. New here! Sentence 3 c."), "{is}");
    assert!(is.ends_with("Sentence 40 c.\nAdded."), "{is}");
    assert!(!is.contains("Monday") && !was.contains("Monday"), "{is}");
}

/// Sentences of scripts that write no space behind their full stop.
#[test]
fn japanese_sentences_are_told_apart() {
    let story = |day: &str| {
        format!(
            "{}{day}に始まった。{}",
            "何も変わらない。".repeat(40),
            "終わり。".repeat(40)
        )
    };
    let (was, is) = of(&story("月曜日"), &story("火曜日"));
    assert_eq!(was, "[…]\n何も変わらない。月曜日に始まった。終わり。 […]");
    assert_eq!(is, "[…]\n何も変わらない。火曜日に始まった。終わり。 […]");
}

#[test]
fn what_is_short_or_the_same_is_said_as_little_as_needed() {
    assert_eq!(
        of("One. Two.", "One. Three."),
        ("One. Two.".into(), "One. Three.".into())
    );
    let same = story("It was Monday.");
    let (was, is) = of(&same, &same);
    assert_eq!(was, "Sentence 1 a. […]");
    assert_eq!(was, is);
}

/// Nothing in common, and far too much to compare: it ends, and says everything.
#[test]
fn two_other_texts_are_said_whole() {
    let text = |word: &str| {
        (0..3000)
            .map(|n| format!("{word} {n}.\n"))
            .collect::<String>()
    };
    let (was, is) = of(&text("one"), &text("two"));
    assert_eq!((was.lines().count(), is.lines().count()), (3000, 3000));
}
