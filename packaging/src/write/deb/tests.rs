use super::*;
use crate::write::judges::{ask, assert_unpacked, noise, package, tree};
use tempfile::tempdir;

#[test]
fn dpkg_reads_what_was_written() {
    let folder = tempdir().unwrap();
    let (package, mut tree) = (package(), tree());
    let deep = format!(
        "usr/share/alarm/{}/file",
        "long-name/".repeat(12).trim_end_matches('/')
    );
    tree.file(&deep, noise(1000), false).unwrap();
    tree.link(
        "usr/share/alarm/deep",
        deep.strip_prefix("usr/share/alarm/").unwrap(),
    )
    .unwrap();
    let deb = folder.path().join(file_name(&package));
    std::fs::write(&deb, write(&package, &tree).unwrap()).unwrap();
    assert_eq!(deb.file_name().unwrap(), "alarm_0.1.0+7-0team1_amd64.deb");

    let field = |name: &str| ask("dpkg-deb", &[&"-f", &deb, &name]);
    assert_eq!(field("Package"), "alarm\n");
    assert_eq!(field("Version"), "0.1.0+7-0team1\n");
    assert_eq!(field("Architecture"), "amd64\n");
    assert_eq!(field("Maintainer"), "Example Team <team@example.org>\n");
    assert_eq!(field("Depends"), "libc6 (>= 2.28), libx11-6\n");
    assert_eq!(field("Recommends"), "xdg-desktop-portal\n");
    let description = field("Description");
    assert!(
        description.starts_with("report a security incident to the example team\n Opens with"),
        "{description}"
    );
    assert!(
        description.contains("\n .\n It sends nothing by itself"),
        "{description}"
    );
    assert!(
        description.contains("\n .\n  .tocsin is the kind"),
        "{description}"
    );

    let unpacked = folder.path().join("unpacked");
    ask("dpkg-deb", &[&"-x", &deb, &unpacked]);
    assert_unpacked(&unpacked, &tree);
    let control = folder.path().join("control");
    ask("dpkg-deb", &[&"-e", &deb, &control]);
    let said = ask(
        "sh",
        &[
            &"-c",
            &"cd \"$1\" && md5sum --check --strict \"$2\"",
            &"",
            &unpacked,
            &control.join("md5sums"),
        ],
    );
    let files = tree
        .entries()
        .filter(|(_, entry)| matches!(entry, Entry::File { .. }))
        .count();
    assert_eq!(said.lines().count(), files);

    let listed = ask("dpkg-deb", &[&"-c", &deb]);
    assert!(
        listed
            .lines()
            .all(|line| line.contains(" root/root ") && line.contains(" 2026-05-28 ")),
        "{listed}"
    );
    assert!(listed.contains("-rwxr-xr-x root/root"), "{listed}");
}

#[test]
fn the_same_input_gives_the_same_deb() {
    assert!(write(&package(), &tree()).unwrap() == write(&package(), &tree()).unwrap());
}

#[test]
fn lintian_has_nothing_against_it() {
    let folder = tempdir().unwrap();
    let package = package();
    let deb = folder.path().join(file_name(&package));
    std::fs::write(&deb, write(&package, &tree()).unwrap()).unwrap();
    let said = ask(
        "lintian",
        &[
            &"--pedantic",
            &"-I",
            &"--no-tag-display-limit",
            &"--fail-on",
            &"none",
            &deb,
        ],
    );
    let tags: Vec<&str> = said
        .lines()
        .filter(|line| !line.starts_with("N:"))
        .collect();
    assert!(tags.is_empty(), "{said}");
}

#[test]
fn what_is_installed_is_counted_in_kibibytes() {
    let mut tree = Tree::new();
    tree.file("folder/file", noise(1025), false).unwrap();
    tree.link("link", "folder/file").unwrap();
    assert_eq!(installed_size(&tree), 4);
}
