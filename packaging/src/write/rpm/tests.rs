use super::*;
use crate::write::judges::{ask, assert_unpacked, package, tree};
use tempfile::{TempDir, tempdir};

fn written() -> (TempDir, std::path::PathBuf) {
    let folder = tempdir().unwrap();
    let package = package();
    let rpm = folder.path().join(file_name(&package));
    std::fs::write(&rpm, write(&package, &tree()).unwrap()).unwrap();
    (folder, rpm)
}

#[test]
fn rpm_reads_what_was_written() {
    let (_folder, rpm) = written();
    assert_eq!(rpm.file_name().unwrap(), "alarm-0.1.0+7-1.x86_64.rpm");
    let said = ask(
        "rpm",
        &[
            &"-qp",
            &rpm,
            &"--qf",
            &"%{NVRA}|%{SUMMARY}|%{LICENSE}|%{VENDOR}|%{URL}|%{BUILDTIME}|%{BUILDHOST}|%{SOURCEPACKAGE}|%{PACKAGER}",
        ],
    );
    assert_eq!(
        said,
        "alarm-0.1.0+7-1.x86_64|report a security incident to the example team|(MIT OR Apache-2.0) AND \
         LGPL-2.0-or-later|Example Team|https://example.org/alarm|1780000000|localhost|(none)|Example Team \
         <team@example.org>"
    );
    let requires = ask("rpm", &[&"-qp", &"--requires", &rpm]);
    assert!(requires.contains("libX11.so.6()(64bit)\n"), "{requires}");
    assert_eq!(
        ask("rpm", &[&"-qp", &"--recommends", &rpm]),
        "xdg-desktop-portal\n"
    );
    let provides = ask("rpm", &[&"-qp", &"--provides", &rpm]);
    assert_eq!(provides, "alarm = 0.1.0+7-1\nalarm(x86-64) = 0.1.0+7-1\n");
    let scripts = ask("rpm", &[&"-qp", &"--scripts", &rpm]);
    assert_eq!(scripts, "");
    let licences = ask("rpm", &[&"-qp", &"--licensefiles", &rpm]);
    assert_eq!(licences, "/usr/share/licenses/alarm/LICENSE-MIT\n");
    let changes = ask("rpm", &[&"-qp", &"--changelog", &rpm]);
    assert!(
        changes
            .starts_with("* Thu May 28 2026 Example Team <team@example.org> - 0.1.0+7-1\n- Form 7"),
        "{changes}"
    );
}

#[test]
fn a_changed_octet_is_found() {
    let (_folder, rpm) = written();
    let said = ask("rpmkeys", &[&"--checksig", &"-v", &"--nosignature", &rpm]);
    for digest in [
        "Header SHA256 digest: OK",
        "Payload SHA256 digest: OK",
        "MD5 digest: OK",
    ] {
        assert!(said.contains(digest), "{said}");
    }
    let mut bytes = std::fs::read(&rpm).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&rpm, bytes).unwrap();
    let mut check = std::process::Command::new("rpmkeys");
    let output = check
        .args(["--checksig", "--nosignature"])
        .arg(&rpm)
        .output()
        .unwrap();
    assert!(!output.status.success());
}

#[test]
fn what_rpm_installs_is_what_was_given() {
    let (folder, rpm) = written();
    let root = folder.path().join("root");
    std::fs::create_dir(&root).unwrap();
    ask("rpm", &[&"--root", &root, &"--initdb"]);
    ask("rpm", &[&"--root", &root, &"--nodeps", &"-i", &rpm]);
    assert_eq!(
        ask("rpm", &[&"--root", &root, &"-V", &"--nodeps", &"alarm"]),
        ""
    );
    let installed = folder.path().join("installed");
    std::fs::create_dir(&installed).unwrap();
    std::fs::rename(root.join("usr"), installed.join("usr")).unwrap();
    // rpm's own database.
    let _ = std::fs::remove_dir_all(installed.join("usr/lib/sysimage"));
    assert_unpacked(&installed, &tree());
}

/// rpm itself goes by the header.
#[test]
fn what_others_unpack_is_what_was_given() {
    let (folder, rpm) = written();
    let unpacked = folder.path().join("unpacked");
    std::fs::create_dir(&unpacked).unwrap();
    let script = "cd \"$1\" && rpm2cpio \"$2\" | cpio -idm --quiet";
    ask("sh", &[&"-c", &script, &"", &unpacked, &rpm]);
    assert_unpacked(&unpacked, &tree());
}

/// rpm removes its folders again, and leaves the system's.
#[test]
fn only_its_own_folders_are_the_package_s() {
    let (_folder, rpm) = written();
    let said = ask(
        "rpm",
        &[
            &"-qp",
            &"--qf",
            &"[%{FILEMODES:perms} %{FILENAMES}\n]",
            &rpm,
        ],
    );
    let folders: Vec<&str> = said
        .lines()
        .filter_map(|line| line.strip_prefix("drwxr-xr-x "))
        .collect();
    assert_eq!(
        folders,
        [
            "/usr/lib/alarm",
            "/usr/share/alarm",
            "/usr/share/doc/alarm",
            "/usr/share/licenses/alarm"
        ]
    );
}

#[test]
fn the_same_input_gives_the_same_rpm() {
    assert!(write(&package(), &tree()).unwrap() == write(&package(), &tree()).unwrap());
}
