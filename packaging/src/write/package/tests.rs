use super::*;
use crate::write::judges::package;

/// What is said of a package with one thing changed.
fn refused(change: impl FnOnce(&mut Package)) -> Option<&'static str> {
    let mut package = package();
    change(&mut package);
    match package.check() {
        Ok(()) => None,
        Err(PackRefusal::Field(field)) => Some(field),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn a_value_cannot_begin_another_field() {
    let evil = "x\nDepends: evil".to_owned();
    assert_eq!(refused(|_| ()), None);
    assert_eq!(refused(|p| p.name = evil.clone()), Some("name"));
    assert_eq!(refused(|p| p.version = evil.clone()), Some("version"));
    assert_eq!(refused(|p| p.summary = evil.clone()), Some("summary"));
    assert_eq!(
        refused(|p| p.maintainer.name = evil.clone()),
        Some("maintainer")
    );
    assert_eq!(refused(|p| p.maintainer.mail = evil.clone()), Some("mail"));
    assert_eq!(refused(|p| p.homepage = evil.clone()), Some("homepage"));
    assert_eq!(refused(|p| p.licence = evil.clone()), Some("licence"));
    assert_eq!(refused(|p| p.section = evil.clone()), Some("section"));
    assert_eq!(
        refused(|p| p.deb.depends = vec![evil.clone()]),
        Some("relations")
    );
    assert_eq!(
        refused(|p| p.rpm.recommends = vec!["a b".to_owned()]),
        Some("rpm relations")
    );
    assert_eq!(refused(|p| p.changes = vec![evil.clone()]), Some("changes"));
    assert_eq!(refused(|p| p.changes.clear()), Some("changes"));
    assert_eq!(
        refused(|p| p.description = "a\u{1b}[2Jb".to_owned()),
        Some("description")
    );
}

#[test]
fn a_name_is_one_in_every_format() {
    for name in [
        "",
        "a",
        "Alarm",
        "a_b",
        "-a",
        "a b",
        "ä1",
        "../a",
        &"a".repeat(61),
    ] {
        assert_eq!(
            refused(|p| p.name = name.to_owned()),
            Some("name"),
            "{name}"
        );
    }
    // A dash would begin the packaging's revision.
    for version in ["", "v1", "1-2", "1:2", "1 2", "1/2"] {
        assert_eq!(
            refused(|p| p.version = version.to_owned()),
            Some("version"),
            "{version}"
        );
    }
}

#[test]
fn a_long_word_stands_alone() {
    assert_eq!(wrap("ab cd  efghijk l", 5), ["ab cd", "efghijk", "l"]);
}
