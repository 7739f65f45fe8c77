use super::*;

fn machine(libraries: &[&str]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("usr/lib");
    std::fs::create_dir_all(&folder).unwrap();
    for library in libraries {
        std::fs::write(folder.join(library), b"").unwrap();
    }
    root
}

fn env<'a>(values: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<OsString> + 'a {
    |name| {
        values
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, v)| OsString::from(v))
    }
}

const ALL: &[&str] = &[
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libxcb.so.1",
    "libXcursor.so.1",
    "libXi.so.6",
    "libxkbcommon.so.0",
    "libxkbcommon-x11.so.0",
    "libGL.so.1",
];

#[test]
fn no_display_is_said_before_any_library() {
    let root = machine(&[]);
    assert_eq!(
        check_in(root.path(), &env(&[("DISPLAY", "")])),
        Err(Missing::Display)
    );
}

#[test]
fn every_library_is_missed_by_name_and_package() {
    for absent in ALL.iter().filter(|l| !l.contains("GL")) {
        let there: Vec<&str> = ALL.iter().copied().filter(|l| l != absent).collect();
        let root = machine(&there);
        let Err(Missing::Libraries(lacking)) = check_in(root.path(), &env(&[("DISPLAY", ":0")]))
        else {
            panic!("{absent} was not missed");
        };
        let [(library, package)] = lacking[..] else {
            panic!("{lacking:?}");
        };
        assert_eq!(library, *absent);
        assert!(package.starts_with("lib") && package.ends_with(|c: char| c.is_ascii_digit()));
    }
    let root = machine(&ALL[..ALL.len() - 1]);
    let missing = Missing::Libraries(DRAWING.to_vec());
    assert_eq!(
        check_in(root.path(), &env(&[("DISPLAY", ":0")])),
        Err(missing)
    );
}

#[test]
fn libraries_are_found_where_the_loader_looks() {
    let root = machine(ALL);
    assert_eq!(check_in(root.path(), &env(&[("DISPLAY", ":0")])), Ok(()));

    // In the loader's cache.
    let cached = machine(&[]);
    std::fs::create_dir_all(cached.path().join("etc")).unwrap();
    let names: Vec<u8> = ALL.iter().flat_map(|l| l.bytes().chain([0])).collect();
    std::fs::write(cached.path().join("etc/ld.so.cache"), names).unwrap();
    assert_eq!(check_in(cached.path(), &env(&[("DISPLAY", ":0")])), Ok(()));

    // In a folder that a file named by ld.so.conf names.
    let configured = machine(&[]);
    let root = configured.path();
    for folder in ["etc/ld.so.conf.d", "opt/x"] {
        std::fs::create_dir_all(root.join(folder)).unwrap();
    }
    std::fs::write(
        root.join("etc/ld.so.conf"),
        "include /etc/ld.so.conf.d/*.conf\n",
    )
    .unwrap();
    std::fs::write(root.join("etc/ld.so.conf.d/x.conf"), "# ours\n/opt/x\n").unwrap();
    for library in ALL {
        std::fs::write(root.join("opt/x").join(library), b"").unwrap();
    }
    assert_eq!(check_in(root, &env(&[("DISPLAY", ":0")])), Ok(()));
}

#[test]
fn wayland_needs_its_own_libraries() {
    let root = machine(ALL);
    let missing = Missing::Libraries(WAYLAND[..2].to_vec());
    assert_eq!(
        check_in(root.path(), &env(&[("WAYLAND_DISPLAY", "wayland-0")])),
        Err(missing)
    );
}
