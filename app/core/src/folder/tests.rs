use super::*;
use tempfile::TempDir;

#[test]
fn hidden_files_and_what_signing_makes_are_left_out() {
    let dir = TempDir::new().unwrap();
    std::fs::create_dir_all(dir.path().join("forms/.git")).unwrap();
    for path in [
        "team.toml",
        "MANIFEST",
        "MANIFEST.sig",
        ".hidden",
        "forms/a.toml",
        "forms/.git/config",
        "forms/MANIFEST",
    ] {
        std::fs::write(dir.path().join(path), path).unwrap();
    }
    let files = read(dir.path()).unwrap();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["forms/MANIFEST", "forms/a.toml", "team.toml"]);
    assert_eq!(files["forms/a.toml"], b"forms/a.toml");
}

#[test]
fn a_look_sees_what_was_saved_removed_and_renamed() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("team.toml");
    std::fs::write(&file, "one").unwrap();
    let mut last = look(dir.path()).unwrap();
    assert_eq!(look(dir.path()).unwrap(), last);
    let steps: [&dyn Fn(); 3] = [
        &|| std::fs::write(&file, "longer").unwrap(),
        &|| std::fs::rename(&file, dir.path().join("other.toml")).unwrap(),
        &|| std::fs::remove_file(dir.path().join("other.toml")).unwrap(),
    ];
    for step in steps {
        step();
        let now = look(dir.path()).unwrap();
        assert_ne!(now, last);
        last = now;
    }
}

#[test]
fn more_than_a_bundle_may_hold_is_refused_without_reading_it() {
    let dir = TempDir::new().unwrap();
    let large = std::fs::File::create(dir.path().join("large")).unwrap();
    large.set_len(MAX_SIZE).unwrap();
    let refused = FolderRefusal::TooLarge(dir.path().display().to_string());
    assert_eq!(look(dir.path()), Err(refused.clone()));
    drop(large);
    std::fs::remove_file(dir.path().join("large")).unwrap();
    for n in 0..=MAX_ENTRIES {
        std::fs::create_dir(dir.path().join(n.to_string())).unwrap();
    }
    assert_eq!(read(dir.path()), Err(refused));
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_refused() {
    let dir = TempDir::new().unwrap();
    let link = dir.path().join("loop");
    std::os::unix::fs::symlink(dir.path(), &link).unwrap();
    let refused = FolderRefusal::NotAFile(link.display().to_string());
    assert_eq!(look(dir.path()), Err(refused));
    let gone = look(&dir.path().join("gone")).unwrap_err();
    assert_eq!(gone.code(), "store-read");
}

#[test]
fn a_file_is_no_folder() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("team.tocsin");
    std::fs::write(&file, "x").unwrap();
    let refused = read(&file).unwrap_err();
    assert_eq!(refused, FolderRefusal::IsFile(file.display().to_string()));
    assert_eq!(refused.code(), "folder-is-file");
}
