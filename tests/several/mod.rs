//! The example team with a second form and a chooser "What happened?", in each of its languages: for the tests of
//! several rooms.

use tocsin_form_schema::published::Files;

/// Words by language: those of the chooser (for `common.ftl`), those of the form, when the first form is the right one.
const WORDS: [(&str, &str, &str, &str); 6] = [
    (
        "ar",
        include_str!("ar/common.ftl"),
        include_str!("ar/phishing.ftl"),
        "لكل ما سوى التصيّد.",
    ),
    (
        "de",
        include_str!("de/common.ftl"),
        include_str!("de/phishing.ftl"),
        "Für alles außer Phishing.",
    ),
    (
        "en",
        include_str!("en/common.ftl"),
        include_str!("en/phishing.ftl"),
        "For everything but phishing.",
    ),
    (
        "fr",
        include_str!("fr/common.ftl"),
        include_str!("fr/phishing.ftl"),
        "Pour tout sauf l’hameçonnage.",
    ),
    (
        "he",
        include_str!("he/common.ftl"),
        include_str!("he/phishing.ftl"),
        "לכל דבר מלבד דיוג.",
    ),
    (
        "ja",
        include_str!("ja/common.ftl"),
        include_str!("ja/phishing.ftl"),
        "フィッシング以外のすべてに使います。",
    ),
];

/// Adds the second form to the example's files. `keys` are the fingerprints that it encrypts to; empty means all.
pub fn add_to(files: &mut Files, keys: &[&str]) {
    let mut change = |path: &str, change: &dyn Fn(String) -> String| {
        let text = files.get(path).cloned().unwrap_or_default();
        let text = String::from_utf8(text).expect("text");
        files.insert(path.to_owned(), change(text).into_bytes());
    };
    change("team.toml", &|team| {
        let offer = include_str!("team.toml");
        team.replacen("\n[name]", &format!("\n{offer}\n[name]"), 1)
    });
    let named = match keys {
        [] => String::new(),
        keys => format!("[mail]\nkeys = {keys:?}\n"),
    };
    let form = include_str!("phishing.toml");
    let form = match keys {
        [] => form.to_owned(),
        _ => form.replace("[mail]\n", &named),
    };
    change("forms/phishing.toml", &|_| form.clone());
    for (tag, common, phishing, when) in WORDS {
        change(&format!("locales/{tag}/common.ftl"), &|words| {
            format!("{words}\n{common}")
        });
        change(&format!("locales/{tag}/phishing.ftl"), &|_| {
            phishing.to_owned()
        });
        change(&format!("locales/{tag}/incident.ftl"), &|words| {
            let title = words
                .lines()
                .find(|line| line.starts_with("form--incident"))
                .expect("title");
            words.replacen(title, &format!("{title}\n    .when = {when}"), 1)
        });
    }
}
