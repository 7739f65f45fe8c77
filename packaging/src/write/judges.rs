//! The tools that judge what is written, and an application for them. A tool that is missing fails its test.

use crate::write::changelog;
use crate::write::copyright::{self, Copyright, Licence, Part};
use crate::write::icon::Icon;
use crate::write::package::{Architecture, Package, Person, Relations};
use crate::write::tree::{Entry, Tree};
use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// Runs a tool, and gives what it said when all was well; its words are English.
pub fn ask(program: &str, args: &[&dyn AsRef<OsStr>]) -> String {
    let output = Command::new(program)
        .args(args.iter().map(|arg| arg.as_ref()))
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "UTC")
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}{complained}");
    said
}

/// That a folder holds the tree and nothing else: content, permissions, links.
pub fn assert_unpacked(folder: &Path, tree: &Tree) {
    let mut wanted: Vec<String> = tree.entries().map(|(path, _)| path.to_owned()).collect();
    let mut found = Vec::new();
    list(folder, "", &mut found);
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
    for (path, entry) in tree.entries() {
        let place = folder.join(path);
        match entry {
            Entry::File {
                content,
                executable,
            } => {
                assert!(
                    std::fs::read(&place).unwrap() == content.bytes(),
                    "{path} differs"
                );
                let mode = place.metadata().unwrap().permissions().mode() & 0o7777;
                assert_eq!(mode, if *executable { 0o755 } else { 0o644 }, "{path}");
            }
            Entry::Link { to } => assert_eq!(std::fs::read_link(&place).unwrap(), Path::new(to)),
        }
    }
}

fn list(folder: &Path, below: &str, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            list(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push(path);
        }
    }
}

/// Octets that nothing makes smaller.
pub fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1]
    };
    (0..length).map(|_| next()).collect()
}

/// A square PNG.
pub fn picture(side: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let rows = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let rgba: Vec<u8> = rows.flat_map(|(x, y)| pixel(x, y)).collect();
    png_of(side, side, &rgba)
}

pub fn png_of(width: u32, height: u32, rgba: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder
        .add_text_chunk("Author".to_owned(), "who drew it".to_owned())
        .unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(rgba).unwrap();
    writer.finish().unwrap();
    bytes
}

pub fn package() -> Package {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Package {
        name: "alarm".to_owned(),
        version: "0.1.0+7".to_owned(),
        summary: "report a security incident to the example team".to_owned(),
        description: "Opens with the form of the example team, asks what happened, and seals the report so that only \
            the team can read it.\n\nIt sends nothing by itself: a report leaves by mail or as a file.\n\n.tocsin is \
            the kind of file that forms come in."
            .to_owned(),
        maintainer: Person {
            name: "Example Team".to_owned(),
            mail: "team@example.org".to_owned(),
        },
        homepage: "https://example.org/alarm".to_owned(),
        licence: "(MIT OR Apache-2.0) AND LGPL-2.0-or-later".to_owned(),
        section: "net".to_owned(),
        deb: Relations {
            depends: names(&["libc6 (>= 2.28)", "libx11-6"]),
            recommends: names(&["xdg-desktop-portal"]),
        },
        rpm: Relations {
            depends: names(&["libX11.so.6()(64bit)"]),
            recommends: names(&["xdg-desktop-portal"]),
        },
        epoch: 1_780_000_000,
        architecture: Architecture::X86_64,
        changes: names(&[
            "Form 7 of the example team, which asks for less and is shown in two more languages than the one before.",
            "Version 0.1.0 of the program.",
        ]),
    }
}

const DESKTOP: &str = "[Desktop Entry]
Version=1.4
Type=Application
Name=Alarm
Comment=Report a security incident
Exec=alarm %f
Icon=org.example.alarm
Terminal=false
Categories=Network;
Keywords=incident;security;
MimeType=application/vnd.example.alarm+zip;
StartupWMClass=org.example.alarm
";

const METAINFO: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.example.alarm</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT OR Apache-2.0</project_license>
  <name>Alarm</name>
  <summary>Report a security incident to the example team</summary>
  <description>
    <p>Opens with the form of the example team, asks what happened, and seals the report so that only they read it.</p>
  </description>
  <launchable type="desktop-id">org.example.alarm.desktop</launchable>
  <url type="homepage">https://example.org/alarm</url>
  <content_rating type="oars-1.1"/>
  <releases><release version="0.1.0" date="2026-05-28"/></releases>
</component>
"#;

const MIME: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/vnd.example.alarm+zip">
    <comment>Incident form</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.alarm"/>
  </mime-type>
</mime-info>
"#;

const MANUAL: &str = ".TH ALARM 1 2026-05-28 \"0.1.0\" \"Alarm\"
.SH NAME
alarm \\- report a security incident
.SH SYNOPSIS
.B alarm
.RI [ FILE ]
.SH DESCRIPTION
Opens with the form of the example team.
";

/// A whole application as it is installed, around a hardened program of the system.
pub fn tree() -> Tree {
    let program = std::fs::read("/usr/bin/choom").unwrap();
    let package = package();
    let mut tree = Tree::new();
    let id = "org.example.alarm";
    tree.file("usr/lib/alarm/alarm", program, true).unwrap();
    tree.link("usr/bin/alarm", "../lib/alarm/alarm").unwrap();
    // More than one piece, of what gets smaller and what does not.
    let large = [noise(400_000), vec![7; 1 << 20]].concat();
    tree.file("usr/lib/alarm/large", large, false).unwrap();
    let texts = [
        (format!("usr/share/applications/{id}.desktop"), DESKTOP),
        (format!("usr/share/metainfo/{id}.metainfo.xml"), METAINFO),
        (format!("usr/share/mime/packages/{id}.xml"), MIME),
        ("usr/share/alarm/brand.tocsin".to_owned(), "a bundle"),
        (
            "usr/share/licenses/alarm/LICENSE-MIT".to_owned(),
            "Permission is hereby granted",
        ),
    ];
    for (path, text) in texts {
        tree.file(&path, text.as_bytes(), false).unwrap();
    }
    let icon = Icon::of_png(&picture(512, |x, y| [x as u8, y as u8, 200, 255])).unwrap();
    for (side, png) in icon.pngs() {
        let path = format!("usr/share/icons/hicolor/{side}x{side}/apps/{id}.png");
        tree.file(&path, png, false).unwrap();
    }
    let text = copyright::write(&copyright_of(&package)).unwrap();
    tree.file("usr/share/doc/alarm/copyright", text.as_bytes(), false)
        .unwrap();
    changelog::add(&package, &mut tree).unwrap();
    changelog::add_manual("alarm", MANUAL, &mut tree).unwrap();
    tree
}

pub fn copyright_of(package: &Package) -> Copyright {
    let part = |files: &str, holder: &str, licence: &str| Part {
        files: files.to_owned(),
        holders: vec![holder.to_owned()],
        licence: licence.to_owned(),
    };
    let licence = |name: &str, text: &str| Licence {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    Copyright {
        name: "Alarm".to_owned(),
        contact: package.maintainer.clone(),
        source: "https://example.org/alarm/source".to_owned(),
        parts: vec![
            part(
                "*",
                "2026 Example Team <team@example.org>",
                "MIT or Apache-2.0",
            ),
            part(
                "vendor/openpgp/*",
                "2016-2026 The authors of an OpenPGP library",
                "LGPL-2+",
            ),
        ],
        licences: vec![
            licence(
                "MIT",
                "Permission is hereby granted\n\nThe above copyright notice\n",
            ),
            licence("Apache-2.0", "See /usr/share/common-licenses/Apache-2.0."),
            licence("LGPL-2+", "See /usr/share/common-licenses/LGPL-2."),
        ],
    }
}
