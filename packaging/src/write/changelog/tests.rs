use super::*;
use crate::write::judges::{ask, package};
use crate::write::tree::Entry;
use tempfile::tempdir;

#[test]
fn dpkg_reads_the_changelog() {
    let folder = tempdir().unwrap();
    let mut tree = Tree::new();
    add(&package(), &mut tree).unwrap();
    let Some(Entry::File { content, .. }) = tree.get("usr/share/doc/alarm/changelog.Debian.gz")
    else {
        panic!("{tree:?}");
    };
    let file = folder.path().join("changelog.gz");
    std::fs::write(&file, content.bytes()).unwrap();
    ask("gunzip", &[&file]);
    let said = ask(
        "dpkg-parsechangelog",
        &[&"-l", &folder.path().join("changelog")],
    );
    for line in [
        "Source: alarm",
        "Version: 0.1.0+7-0team1",
        "Date: Thu, 28 May 2026 20:26:40 +0000",
        "Timestamp: 1780000000",
    ] {
        assert!(said.lines().any(|said| said == line), "{said}");
    }
    assert!(
        said.contains("   * Version 0.1.0 of the program."),
        "{said}"
    );
}
