use super::places::{Places, System};
use super::reveal::{RevealRefusal, reveal};
use super::*;
use std::path::{Path, PathBuf};

fn argv(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

#[cfg(unix)]
fn script(folder: &Path, name: &str, lines: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{lines}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
#[cfg(unix)]
fn what_ends_at_once_with_an_error_is_told_and_what_goes_on_is_not() {
    let progress = Progress::default();
    let run = |words: &[&str]| start(&argv(words), PATIENCE, &progress);
    assert_eq!(run(&["/bin/true"]), Ok(()));
    assert!(matches!(run(&["/bin/false"]), Err(Stopped::Ended(_))));
    assert!(matches!(
        run(&["/nowhere/at/all"]),
        Err(Stopped::NotStarted(_))
    ));
    assert!(matches!(run(&[]), Err(Stopped::NotStarted(_))));
    let short = Duration::from_millis(100);
    assert_eq!(start(&argv(&["/bin/sleep", "5"]), short, &progress), Ok(()));
}

#[test]
#[cfg(unix)]
fn only_what_can_be_started_is_found_and_only_in_a_folder_with_a_full_path() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a"), folder.path().join("b"));
    std::fs::create_dir_all(first.join("thunderbird")).unwrap();
    std::fs::create_dir_all(&second).unwrap();
    std::fs::write(first.join("evolution"), "no program").unwrap();
    let found = script(&second, "evolution", "exit 0");
    let places = Places {
        system: System::Desktop,
        path: vec![PathBuf::from("."), first, second],
        installed: Vec::new(),
    };
    assert_eq!(places.in_path("evolution"), Some(found));
    assert_eq!(places.in_path("thunderbird"), None);
    assert_eq!(places.in_path("Cargo.toml"), None);
    assert_eq!(places.opener(), None);
}

#[test]
fn each_system_has_its_own_way_to_show_a_file() {
    let shown = |system, file: &str| {
        let (path, installed) = (Vec::new(), Vec::new());
        let places = Places {
            system,
            path,
            installed,
        };
        places.revealer(Path::new(file))
    };
    let mac = argv(&["/usr/bin/open", "-R", "/tmp/a b.tar.pgp"]);
    assert_eq!(shown(System::Mac, "/tmp/a b.tar.pgp"), Some(mac));
    let windows = argv(&["explorer.exe", "/select,/tmp/a b.tar.pgp"]);
    assert_eq!(shown(System::Windows, "/tmp/a b.tar.pgp"), Some(windows));
    assert_eq!(shown(System::Desktop, "/tmp/a"), None);
}

#[test]
#[cfg(unix)]
fn the_folder_is_opened_and_what_does_not_work_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (bin, home) = (
        folder.path().join("bin"),
        folder.path().join("-home of $(x)"),
    );
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::create_dir_all(&home).unwrap();
    let (told, file) = (folder.path().join("told"), home.join("report.tar.pgp"));
    std::fs::write(&file, "sealed").unwrap();
    let places = Places {
        system: System::Desktop,
        path: vec![bin.clone()],
        installed: Vec::new(),
    };
    let progress = Progress::default();
    let path = |path: &Path| path.display().to_string();
    let nobody = Err(RevealRefusal::NotShown(path(&file)));
    assert_eq!(reveal(&file, &places, &progress), nobody);

    let lines = format!("printf '%s\\n' \"$#\" \"$@\" > '{}'", told.display());
    script(&bin, "xdg-open", &lines);
    assert_eq!(reveal(&file, &places, &progress), Ok(()));
    let expected = format!("1\n{}\n", home.display());
    assert_eq!(std::fs::read_to_string(&told).unwrap(), expected);

    script(&bin, "xdg-open", "exit 3");
    assert_eq!(reveal(&file, &places, &progress), nobody);
    std::fs::remove_file(&file).unwrap();
    let gone = Err(RevealRefusal::Gone(path(&file)));
    assert_eq!(reveal(&file, &places, &progress), gone);
}
