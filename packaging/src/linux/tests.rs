use super::*;
use std::process::Command;

/// Writes the files below a folder.
fn install(application: &Application, prefix: &std::path::Path) {
    for (path, text) in files(application) {
        let path = prefix.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn the_desktop_entry_is_valid() {
    let folder = tempfile::tempdir().unwrap();
    install(&Application::neutral(), folder.path());
    let entry = folder
        .path()
        .join("share/applications/org.tocsin.tocsin.desktop");
    let output = Command::new("desktop-file-validate")
        .arg(&entry)
        .output()
        .expect("desktop-file-validate");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.is_empty(), "{said}");
}

#[test]
fn a_bundle_is_known_by_its_content() {
    let folder = tempfile::tempdir().unwrap();
    install(&Application::neutral(), folder.path());
    let mime = folder.path().join("share/mime");
    let status = Command::new("update-mime-database")
        .arg(&mime)
        .status()
        .expect("update-mime-database");
    assert!(status.success());
    let magic = std::fs::read(mime.join("magic")).unwrap();
    let wanted = format!("mimetype{MIMETYPE}");
    assert!(magic.windows(wanted.len()).any(|w| w == wanted.as_bytes()));
    // The rule is about the bytes that a bundle begins with.
    let bundle = tocsin_core::example::BUNDLE;
    assert_eq!(&bundle[30..30 + wanted.len()], wanted.as_bytes());
}

#[test]
fn a_name_cannot_add_a_line() {
    let name = "X\nExec=sh -c evil".to_owned();
    let entry = desktop_entry(&Application {
        name,
        ..Application::neutral()
    });
    assert_eq!(entry.lines().filter(|l| l.starts_with("Exec=")).count(), 1);
}
