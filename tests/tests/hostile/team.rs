//! What a team says of itself, far too long.

use crate::desk::{Desk, PASSES, TEAM, many};

#[test]
fn far_too_much() {
    let mut desk = Desk::new();
    let team = desk.example(TEAM);
    let with = |more: &str| {
        vec![(
            TEAM,
            team.replacen("[name]", &format!("{more}\n[name]"), 1)
                .into_bytes(),
        )]
    };
    let chooser = |count: usize| {
        format!(
            "chooser = [{}]",
            many(count, |at| format!("{{id='c{at}',form='incident'}},"))
        )
    };
    desk.check(
        "100,000 answers in the chooser",
        "file-too-large",
        &with(&chooser(100_000)),
    );
    desk.check(
        "7,000 answers in the chooser",
        "text-unwritten",
        &with(&chooser(7_000)),
    );
    desk.check(
        "7,000 answers that lead nowhere",
        "form-unknown",
        &with(&chooser(7_000).replace("incident", "inciden")),
    );
    desk.check(
        "20,000 forms",
        "form-",
        &with(&format!(
            "forms = [{}]",
            many(20_000, |at| format!("'f{at}',"))
        )),
    );
    let languages = |count: usize| {
        let tags: Vec<String> = (0..count)
            .map(|at| {
                let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
                format!("{}{}{}", letter(at / 676 + 16), letter(at / 26), letter(at))
            })
            .collect();
        let all: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
        let listed = team.replacen(
            "languages = [\"en\"",
            &format!("languages = [\"en\", {}", all.join(", ")),
            1,
        );
        (tags, vec![(TEAM, listed.into_bytes())])
    };
    desk.check(
        "6,000 languages that are not there",
        "too-many",
        &languages(6_000).1,
    );
    let (tags, mut changes) = languages(1_000);
    let words: Vec<(String, &str)> = tags
        .iter()
        .flat_map(|tag| {
            ["team.md", "common.ftl", "incident.ftl"]
                .map(|name| (format!("locales/{tag}/{name}"), name))
        })
        .collect();
    changes.extend(words.iter().map(|(path, name)| {
        (
            path.as_str(),
            desk.example(&format!("locales/en/{name}")).into_bytes(),
        )
    }));
    desk.check(
        "1,000 languages with all words",
        "holds more than a bundle may",
        &changes,
    );
    let small: Vec<(String, Vec<u8>)> = tags
        .iter()
        .flat_map(|tag| {
            ["team.md", "common.ftl", "incident.ftl"]
                .map(|name| (format!("locales/{tag}/{name}"), b"x = y\n".to_vec()))
        })
        .collect();
    let mut changes = vec![changes.swap_remove(0)];
    changes.extend(
        small
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.clone())),
    );
    desk.check("1,000 languages without words", "too-many", &changes);
    let folders: Vec<String> = (0..10_000)
        .map(|at| format!("locales/x{at}/common.ftl"))
        .collect();
    let folders: Vec<(&str, Vec<u8>)> = folders
        .iter()
        .map(|path| (path.as_str(), Vec::new()))
        .collect();
    desk.check(
        "10,000 folders of languages",
        "holds more than a bundle may",
        &folders,
    );
    let classes = many(2_500, |at| {
        format!("[[disclosure]]\nclass = 'c{at}'\n[disclosure.to]\npublic = 'never'\n")
    });
    desk.check(
        "2,500 classes of information",
        "text-unwritten",
        &[(TEAM, format!("{team}\n{classes}").into_bytes())],
    );
    let recipients = many(12_000, |at| format!("r{at} = 'never'\n"));
    desk.check(
        "12,000 recipients that are not there",
        "recipient-unknown",
        &[(
            TEAM,
            format!("{team}\n[[disclosure]]\nclass = 'c'\n[disclosure.to]\n{recipients}")
                .into_bytes(),
        )],
    );
    let names = many(9_000, |at| format!("a{at:05} = 'x'\n"));
    desk.check(
        "9,000 names of the team",
        "language-unknown",
        &[(
            TEAM,
            team.replacen("[name]", &format!("[name]\n{names}"), 1)
                .into_bytes(),
        )],
    );
    let to = many(10_000, |at| format!("'a{at}@b.example',"));
    desk.check(
        "10,000 addresses",
        PASSES,
        &[(
            TEAM,
            team.replacen("to = [", &format!("to = [{to}"), 1)
                .into_bytes(),
        )],
    );
    let networks = many(9_000, |at| format!("'10.{}.{}.0/24',", at / 256, at % 256));
    desk.check(
        "9,000 networks",
        PASSES,
        &[(
            TEAM,
            team.replacen("networks = [", &format!("networks = [{networks}"), 1)
                .into_bytes(),
        )],
    );
    let week = "{days=['mon'],from='09:00',to='10:00'},".repeat(5_000);
    desk.check(
        "5,000 spans of hours",
        PASSES,
        &[(
            TEAM,
            team.replacen("week = [", &format!("week = [{week}"), 1)
                .into_bytes(),
        )],
    );
    desk.check(
        "a name of 200 KiB",
        PASSES,
        &[(
            TEAM,
            team.replacen(
                "en = \"XYZ-CERT\"",
                &format!("en = \"{}\"", "n".repeat(200_000)),
                1,
            )
            .into_bytes(),
        )],
    );
    desk.done();
}

/// The description is Markdown.
#[test]
fn descriptions() {
    let mut desk = Desk::new();
    const MD: &str = "locales/en/team.md";
    desk.check(
        "a description of 5 MiB",
        "file-too-large",
        &[(MD, b"# 1 x\n".repeat(900_000))],
    );
    let full = 1024 * 1024 - 10;
    for (name, part) in [
        ("quotes", "> "),
        ("lists", "- "),
        ("numbers", "1. "),
        ("emphasis", "*"),
        ("strong", "**a"),
        ("code", "`"),
        ("links", "["),
        ("images", "!["),
        ("autolinks", "<a"),
        ("entities", "&amp;"),
        ("headings", "# x\n"),
        ("nested lists", "- a\n  "),
        ("tables", "|a"),
        ("breaks", "\n\n"),
        ("escapes", "\\"),
        ("references", "[a]: b\n"),
        ("footnotes", "[^a]"),
        ("brackets", "[a]("),
        ("underscores", "_a "),
        ("HTML", "<!--"),
    ] {
        let bytes = part.repeat(full / part.len()).into_bytes();
        desk.check(
            &format!("a description of 1 MiB of {name}"),
            "section-missing",
            &[(MD, bytes)],
        );
    }
    desk.done();
}
