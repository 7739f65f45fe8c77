use super::*;
use crate::write::judges::ask;
use std::path::Path;
use tempfile::TempDir;
use tocsin_core::bundle::{Seen, verify};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::example;

fn program() -> Program {
    // Hardened as a published program is.
    let stand_in = || std::fs::read("/usr/bin/choom").unwrap();
    let programs = || {
        Some(Programs {
            window: stand_in(),
            terminal: stand_in(),
        })
    };
    let texts = [
        "LICENSE-MIT.txt",
        "LICENSE-APACHE.txt",
        "third-party.txt",
        "tocsin.cdx.json",
    ];
    Program {
        version: "0.1.0".to_owned(),
        source: "https://tocsin.example/source/0.1.0".to_owned(),
        linux: programs(),
        windows: programs(),
        macos: programs(),
        runtime: None,
        texts: texts
            .map(|name| (name.to_owned(), format!("{name}\n").into_bytes()))
            .into(),
    }
}

fn made(program: &Program) -> Packages {
    let at = ReferenceTime(Timestamp::from_second(1_800_000_000).unwrap());
    let bundle = verify(example::BUNDLE, at, Seen::Current).unwrap();
    packages(
        &bundle,
        example::BUNDLE,
        program,
        Timestamp::from_second(1_790_000_000).unwrap(),
    )
    .unwrap()
}

fn written(packages: &Packages) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in packages {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

fn ending<'a>(packages: &'a Packages, ending: &str) -> &'a str {
    packages.keys().find(|name| name.ends_with(ending)).unwrap()
}

#[test]
fn the_same_input_gives_the_same_octets_and_the_list_holds() {
    let packages = made(&program());
    assert_eq!(packages, made(&program()));
    for wanted in [
        ".deb",
        ".rpm",
        ".tar.gz",
        "windows-x86_64.zip",
        ".app.zip",
        "SHA256SUMS",
    ] {
        assert!(
            packages.keys().any(|name| name.ends_with(wanted)),
            "{wanted}"
        );
    }
    let folder = written(&packages);
    let list = folder.path().join("SHA256SUMS");
    let script = "cd \"$1\" && sha256sum --strict --quiet -c SHA256SUMS";
    ask("sh", &[&"-c", &script, &"sh", &folder.path()]);
    let listed = std::fs::read_to_string(list).unwrap();
    assert_eq!(listed.lines().count(), packages.len() - 1);
}

#[test]
fn a_package_for_debian_pleases_lintian_and_brings_the_bundle() {
    let packages = made(&program());
    let folder = written(&packages);
    let deb = folder.path().join(ending(&packages, ".deb"));
    let root = folder.path().join("root");
    ask("dpkg-deb", &[&"-x", &deb, &root]);
    let inside = |path: &str| std::fs::read(root.join(path)).unwrap();
    assert_eq!(
        inside("usr/share/xyz-cert-report/brand.tocsin"),
        example::BUNDLE
    );
    let entry =
        String::from_utf8(inside("usr/share/applications/example.xyz-cert.desktop")).unwrap();
    assert!(entry.contains("Exec=xyz-cert-report %f\n"), "{entry}");
    assert!(
        entry
            .lines()
            .any(|l| l.starts_with("Name=") && l.ends_with("(example)"))
    );
    let doc = Path::new("usr/share/doc/xyz-cert-report");
    for text in program()
        .texts
        .keys()
        .map(String::as_str)
        .chain(["SOURCE", "copyright"])
    {
        assert!(root.join(doc).join(text).exists(), "{text}");
    }
    let said = ask(
        "lintian",
        &[
            &"--allow-root",
            &"--fail-on",
            &"error,warning",
            &"--tag-display-limit",
            &"0",
            &deb,
        ],
    );
    assert!(!said.contains("E: ") && !said.contains("W: "), "{said}");
    // Whose package it is, and by which key the form is signed.
    let said = ask("dpkg-deb", &[&"-f", &deb]);
    let digits: String = said.chars().filter(char::is_ascii_hexdigit).collect();
    let at = ReferenceTime(Timestamp::from_second(1_800_000_000).unwrap());
    let signer = verify(example::BUNDLE, at, Seen::Current)
        .unwrap()
        .signer
        .clone();
    assert!(digits.contains(&signer), "{said}");
    assert!(said.contains("This is an example"), "{said}");
}

#[test]
fn an_rpm_has_the_files_of_the_deb() {
    let packages = made(&program());
    let folder = written(&packages);
    let rpm = folder.path().join(ending(&packages, ".rpm"));
    let deb = folder.path().join(ending(&packages, ".deb"));
    let root = folder.path().join("root");
    ask("dpkg-deb", &[&"-x", &deb, &root]);
    let listed = ask("rpm", &[&"-qpl", &rpm]);
    let mut files = 0;
    for path in listed.lines() {
        let place = root.join(path.trim_start_matches('/'));
        assert!(place.symlink_metadata().is_ok(), "{path}");
        files += 1;
    }
    assert!(files > 15, "{listed}");
    ask("rpm", &[&"-K", &"--nosignature", &rpm]);
}

#[test]
fn what_windows_and_macos_get_has_the_bundle_where_the_program_looks_for_it() {
    let packages = made(&program());
    let folder = written(&packages);
    for (name, place) in [
        ("windows-x86_64.zip", "xyz-cert-report/brand.tocsin"),
        (
            ".app.zip",
            "xyz-cert-report.app/Contents/Resources/brand.tocsin",
        ),
    ] {
        let archive = folder.path().join(ending(&packages, name));
        let out = folder.path().join("out");
        ask("unzip", &[&"-q", &"-o", &archive, &"-d", &out]);
        assert_eq!(std::fs::read(out.join(place)).unwrap(), example::BUNDLE);
    }
    let plist = folder
        .path()
        .join("out/xyz-cert-report.app/Contents/Info.plist");
    let script =
        "import plistlib, sys; print(plistlib.load(open(sys.argv[1], 'rb'))['CFBundleIdentifier'])";
    assert_eq!(
        ask("python3", &[&"-c", &script, &plist]).trim(),
        "example.xyz-cert"
    );
}

#[test]
fn the_program_s_own_icon_is_one() {
    let own = Icon::of_png(ICON).unwrap();
    assert_eq!(own.pngs().map(|(side, _)| side).max(), Some(512));
    assert!(Icon::of_png(b"<svg/>").is_err());
}
