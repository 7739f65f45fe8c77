use super::*;
use crate::write::tree::Entry;
use std::path::Path;
use std::process::Command;

fn about() -> About {
    About {
        version: "0.1.0+7".to_owned(),
        published: Timestamp::from_second(1_780_000_000).unwrap(),
        homepage: "https://www.cert.example/".to_owned(),
        publisher: "Example <Team>".to_owned(),
        description: vec![
            (
                Lang::english(),
                vec![
                    "Asks what happened, works offline, and seals the report so that only the team can read it. \
                     It contacts nobody by itself."
                        .to_owned(),
                ],
            ),
            (Lang::parse("de").unwrap(), vec!["Fragt, was geschehen ist.".to_owned()]),
        ],
    }
}

/// Writes the files below a folder.
fn install(application: &Application, prefix: &Path) {
    let icon = Icon::of_png(include_bytes!("../../icon.png")).unwrap();
    let mut tree = Tree::new();
    add(application, &about(), &icon, &mut tree).unwrap();
    for (path, entry) in tree.entries() {
        let Entry::File { content, .. } = entry else {
            panic!("{path}");
        };
        let path = prefix.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content.bytes()).unwrap();
    }
}

fn judged(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

#[test]
fn the_desktop_entry_and_the_description_are_valid() {
    let folder = tempfile::tempdir().unwrap();
    install(&Application::neutral(), folder.path());
    let share = folder.path().join("usr/share");
    let entry = share.join("applications/org.tocsin.tocsin.desktop");
    assert_eq!(judged("desktop-file-validate", &[], &entry), "");
    let info = share.join("metainfo/org.tocsin.tocsin.metainfo.xml");
    judged(
        "appstreamcli",
        &["validate", "--no-net", "--pedantic"],
        &info,
    );
    let text = std::fs::read_to_string(&info).unwrap();
    assert!(text.contains("Example &lt;Team&gt;"), "{text}");
}

#[test]
fn a_bundle_is_known_by_its_content() {
    let folder = tempfile::tempdir().unwrap();
    install(&Application::neutral(), folder.path());
    let mime = folder.path().join("usr/share/mime");
    judged("update-mime-database", &[], &mime);
    let magic = std::fs::read(mime.join("magic")).unwrap();
    let wanted = format!("mimetype{MIMETYPE}");
    assert!(magic.windows(wanted.len()).any(|w| w == wanted.as_bytes()));
    // The rule is about the bytes that a bundle begins with.
    let bundle = tocsin_core::example::BUNDLE;
    assert_eq!(&bundle[30..30 + wanted.len()], wanted.as_bytes());
}

#[test]
fn a_name_cannot_add_a_line() {
    let evil = "X\nExec=sh -c evil".to_owned();
    let application = Application {
        names: [("de".to_owned(), evil.clone())].into(),
        name: evil,
        ..Application::neutral()
    };
    let entry = desktop_entry(&application);
    assert_eq!(entry.lines().filter(|l| l.starts_with("Exec=")).count(), 1);
}
