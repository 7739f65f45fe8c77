use super::fold_beside;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity};

fn finding(code: &'static str, file: &str, item: &str, near: &str) -> Diagnostic {
    let language = file.split('/').nth(1).unwrap().to_owned();
    Diagnostic {
        severity: Severity::Error,
        code,
        place: Place::item(file, item),
        args: Args::from([("language", language), ("near", near.to_owned())]),
    }
}

fn missing(file: &str, items: &[&str]) -> Vec<Diagnostic> {
    let each = items.iter();
    each.map(|item| finding("text-missing", file, item, ""))
        .collect()
}

#[test]
fn many_of_one_kind_and_file_are_one_and_everything_else_stays() {
    const FR: &str = "locales/fr/incident.ftl";
    let mut found = missing(FR, &["a", "b", "c"]);
    found.push(finding("text-missing", FR, "d", "dd"));
    found.push(finding("check-text-needless", FR, "e", ""));
    found.extend(missing(FR, &["f", "g.help"]));
    let few = missing("locales/de/incident.ftl", &["a", "b", "c", "d"]);
    found.extend(few.clone());
    let told = fold_beside(&found, "en");
    let codes: Vec<(&str, &str)> = told.iter().map(|d| (d.code, &*d.place.item)).collect();
    let expected = [
        ("texts-missing", ""),
        ("text-missing", "d"),
        ("check-text-needless", "e"),
    ];
    assert_eq!(codes[..3], expected);
    assert!(told[3..].iter().map(AsRef::as_ref).eq(&few));
    let together = &told[0];
    assert_eq!(together.place, Place::file(FR));
    assert_eq!(together.severity, Severity::Error);
    let args = &together.args;
    assert_eq!((&*args["count"], &*args["names"]), ("5", "a, b, c"));
    assert_eq!(args["language"], "fr");
}

#[test]
fn what_is_beside_the_source_is_told_together_and_what_the_source_lacks_by_file() {
    let found = missing("locales/en/incident.ftl", &["a", "b", "c", "d", "e"]);
    assert_eq!(fold_beside(&found, "en").len(), 5);
    assert_eq!(fold_beside(&found, "de").len(), 1);
    let unwritten = |id| finding("text-unwritten", "locales/es/incident.ftl", id, "");
    let found = ["a", "b", "c", "d", "e"].map(unwritten);
    assert_eq!(fold_beside(&found[1..], "es").len(), 4);
    let told = fold_beside(&found, "es");
    assert_eq!((told.len(), told[0].code), (1, "texts-unwritten"));
}

#[test]
fn what_is_left_to_fill_in_is_told_with_its_first_place() {
    let left = |file: &str, line: u32| Diagnostic {
        severity: Severity::Warning,
        code: "check-to-fill-in",
        place: Place {
            line: Some(line),
            columns: Some((3, 9)),
            ..Place::file(file)
        },
        args: Args::new(),
    };
    let found = [
        left("CONTACT", 4),
        left("locales/en/team.md", 2),
        left("locales/en/team.md", 7),
        left("locales/fr/team.md", 1),
        left("locales/en/team.md", 9),
    ];
    let told = fold_beside(&found, "en");
    let told: Vec<_> = told.iter().map(|d| (d.code, d.place.to_string())).collect();
    let one = |code, place: &str| (code, place.to_owned());
    assert_eq!(
        told,
        [
            one("check-to-fill-in", "CONTACT:4"),
            one("check-several-to-fill-in", "locales/en/team.md:2"),
            one("check-to-fill-in", "locales/fr/team.md:1"),
        ]
    );
    assert_eq!(fold_beside(&found[1..3], "en")[0].args["count"], "2");
}

#[test]
fn what_has_not_been_written_yet_is_told_together_in_any_language() {
    const EN: &str = "locales/en/incident.ftl";
    let unwritten = |item| finding("text-unwritten", EN, item, "");
    let mut found: Vec<Diagnostic> = ["a", "b", "c", "d", "e"].map(unwritten).into();
    found.push(finding("text-unwritten", EN, "f", "ff"));
    let section = |number: usize| Diagnostic {
        args: Args::from([("section", format!("{number} Title"))]),
        ..finding("section-missing", "locales/en/team.md", "", "")
    };
    found.extend((1..=5).map(section));
    let told = fold_beside(&found, "en");
    let told: Vec<(&str, &str)> = told
        .iter()
        .map(|d| (d.code, d.args.get("names").map_or("", String::as_str)))
        .collect();
    let expected = [
        ("texts-unwritten", "a, b, c"),
        ("text-unwritten", ""),
        ("sections-missing", "1 Title, 2 Title, 3 Title"),
    ];
    assert_eq!(told, expected);
}
