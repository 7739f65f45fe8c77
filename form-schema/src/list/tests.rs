use super::*;
use std::collections::BTreeMap;
use std::path::Path;

fn list(reference: &str) -> &'static List {
    let found = shipped().iter().find(|l| l.reference() == reference);
    found.unwrap_or_else(|| panic!("{reference} is shipped"))
}

/// A file that was forgotten above, or does not say what its name says, would be missing without a word.
#[test]
fn every_file_is_shipped_as_it_is_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lists");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(reference) = name.strip_suffix(".toml") else {
            assert_eq!(name, "README.md");
            continue;
        };
        let (_, found) = read(&format!("lists/{name}"), &std::fs::read(&path).unwrap());
        assert_eq!(found, [], "{name}");
        files.push(reference.to_owned());
    }
    files.sort();
    let mut shipped: Vec<String> = shipped().iter().map(List::reference).collect();
    shipped.sort();
    assert_eq!(shipped, files);
}

#[test]
fn shipped_lists_are_whole() {
    for (reference, options, classes) in [
        ("rsit@1003", 39, 11),
        ("tlp@2", 5, 0),
        ("nis2-sectors@5", 30, 18),
        ("nis2-severity@5", 4, 0),
        ("nis2-outlook@5", 3, 0),
        ("nis2-causes@5", 5, 0),
        ("nis2-threat-severity@5", 3, 0),
        ("gdpr-categories@1", 8, 0),
        ("pap@3", 4, 0),
        ("countries@1", 249, 0),
        ("eu-countries@1", 27, 0),
        ("languages@1", 328, 0),
    ] {
        let all = &list(reference).options;
        let found: BTreeSet<_> = all.iter().filter_map(|o| o.class.as_deref()).collect();
        assert_eq!((all.len(), found.len()), (options, classes), "{reference}");
    }
    let ids = |reference| -> Vec<&str> {
        let options = list(reference).options.iter();
        options.map(|o| o.id.as_str()).collect()
    };
    assert_eq!(
        ids("tlp@2"),
        ["clear", "green", "amber", "amber+strict", "red"]
    );
    let countries = ids("countries@1");
    assert!(countries.iter().all(|c| c.len() == 2));
    assert!(ids("eu-countries@1").iter().all(|c| countries.contains(c)));
    let languages = ids("languages@1");
    assert_eq!(languages.iter().filter(|l| l.len() == 2).count(), 183);
}

/// The options of a class stand together: a screen shows each class once.
#[test]
fn classes_are_not_torn_apart() {
    for list in shipped() {
        let mut last: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, option) in list.options.iter().enumerate() {
            let Some(class) = option.class.as_deref() else {
                continue;
            };
            let before = last.insert(class, at);
            assert!(before.is_none_or(|b| b + 1 == at), "{} {class}", list.name);
        }
    }
}

#[test]
fn messages_of_options() {
    assert_eq!(message_id("tlp@2", "amber+strict"), "tlp--amber-strict");
    assert_eq!(message_id("law_informed", "yes"), "law_informed--yes");
    assert_eq!(class_message_id("rsit@1003", "fraud"), "rsit-class--fraud");
}
