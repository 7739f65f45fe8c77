use super::*;

fn tree(paths: &[&str]) -> Result<Tree, PackRefusal> {
    let mut tree = Tree::new();
    for path in paths {
        tree.file(path, *b"x", false)?;
    }
    Ok(tree)
}

#[test]
fn a_path_that_leads_elsewhere_somewhere_is_refused() {
    let long = "x/".repeat(120) + "x";
    for path in [
        "",
        "/",
        "/etc/passwd",
        "a//b",
        "a/",
        "./a",
        "a/../b",
        "..",
        "a/.",
        "a\\b",
        "C:/x",
        "C:",
        "a\nb",
        "a\0b",
        "a*",
        "a?",
        "a b/ c",
        "a ",
        "end.",
        "a\u{202e}b",
        "a|b",
        "-\u{7f}",
        &long,
    ] {
        assert_eq!(
            tree(&[path]),
            Err(PackRefusal::Path(path.to_owned())),
            "{path:?}"
        );
    }
    for path in [
        "usr/bin/a",
        ".DirIcon",
        "Meldestelle Zürich.app/Contents/Info.plist",
        "a@b+c~1,(2)_-",
    ] {
        assert!(tree(&[path]).is_ok(), "{path:?}");
    }
}

#[test]
fn a_path_stands_once_and_is_a_file_or_a_folder() {
    for paths in [["a", "a"], ["a", "a/b"], ["a/b", "a"], ["a/b/c/d", "a/b"]] {
        let clash = PackRefusal::Clash(paths[1].to_owned());
        assert_eq!(tree(&paths), Err(clash), "{paths:?}");
    }
    // What only begins alike is another name.
    assert!(tree(&["a/b", "a-b", "a.b", "ab", "a0"]).is_ok());
}

#[test]
fn a_link_stays_in_the_package() {
    let mut tree = Tree::new();
    for (path, to) in [
        ("a", "../b"),
        ("a", "/etc/passwd"),
        ("a/b", "../../c"),
        ("a", ""),
        ("a", ".."),
        ("a", "b/../.."),
    ] {
        let refused = PackRefusal::Link(path.to_owned());
        assert_eq!(tree.link(path, to), Err(refused), "{to:?}");
    }
    assert_eq!(tree.link("usr/bin/a", "../lib/a/a"), Ok(()));
    assert_eq!(tree.link("AppRun", "usr/bin/a"), Ok(()));
}

#[test]
fn a_folder_comes_before_what_stands_in_it() {
    let tree = tree(&["a/b/c", "a/b-c", "a-b", "d"]).unwrap();
    let paths: Vec<&str> = tree.walk().map(|(path, _)| path).collect();
    assert_eq!(paths, ["a", "a-b", "a/b", "a/b-c", "a/b/c", "d"]);
}

#[test]
fn too_much_is_refused() {
    let mut tree = Tree::new();
    for name in ["a", "b", "c", "d"] {
        assert_eq!(tree.file(name, vec![0; MAX_BYTES / 4], false), Ok(()));
    }
    assert_eq!(tree.file("e", *b"x", false), Err(PackRefusal::TooLarge));
    let mut many = Tree::new();
    let added = (0..=MAX_ENTRIES).try_for_each(|at| many.file(&format!("f{at}"), *b"", false));
    assert_eq!(added, Err(PackRefusal::TooLarge));
}
