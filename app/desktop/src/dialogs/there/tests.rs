use super::*;
use std::path::Path;

#[cfg(target_os = "linux")]
#[test]
fn a_dialog_is_there_by_a_portal_that_shows_one_or_by_zenity() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let put = |path: &Path, text: &str| {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let there = |set: &[(&str, &str)]| {
        is_there(|name| {
            let value = set.iter().find(|(known, _)| *known == name)?.1;
            Some(match value.strip_prefix("unix:") {
                Some(_) => OsString::from(value),
                None => at(value).into_os_string(),
            })
        })
    };
    let desktop = [
        ("PATH", "bin"),
        ("XDG_DATA_DIRS", "share"),
        ("HOME", "home"),
        ("DBUS_SESSION_BUS_ADDRESS", "unix:path=x"),
    ];
    assert!(!there(&[]));
    assert!(!there(&desktop));
    put(&at("share").join(SERVICE), "[D-BUS Service]");
    assert!(!there(&desktop));
    // One that keeps secrets shows no files.
    let backends = at("share").join(BACKENDS);
    put(
        &backends.join("keyring.portal"),
        "Interfaces=org.freedesktop.impl.portal.Secret",
    );
    assert!(!there(&desktop));
    put(
        &backends.join("gtk.portal"),
        &format!("Interfaces={CHOOSER};"),
    );
    assert!(there(&desktop));
    // Without a bus nobody can be asked.
    assert!(!there(&desktop[..3]));
    put(&at("run/bus"), "");
    assert!(there(&[desktop[0], desktop[1], ("XDG_RUNTIME_DIR", "run")]));
    put(&at("bin").join(PROGRAM), "");
    assert!(there(&[("PATH", "bin")]));
}
