//! The window under `strace`: a whole report from welcome to receipt, without a word in clear in any file and without
//! speaking to anyone.

use super::*;
use tocsin_tests::traced::{Trace, traced};

const MARKED: Typed = Typed {
    name: "Anna Qyvexname",
    organisation: "Qyvexplace",
    email: "anna@qyvexmail.example",
    description: "They read Qyvextext.",
    address: "192.0.2.213",
};
const PASSPHRASE: &str = "a passphrase of this test";

#[test]
fn nothing_typed_is_written_in_clear_and_nobody_is_contacted() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::prepared("en");
    window.folder = "traced";
    let account = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
    let mut watched = traced(&window.tocsin(), account.path());
    window.screen.run_beside(&mut watched).expect("strace");
    let evidence = window.screen.home().join("qyvexfile.log");
    std::fs::write(&evidence, "Qyvexinside\n").expect("evidence");

    window.node("heading", &window.word("welcome-title"));
    window.park();
    fill_in(&mut window, &MARKED, &evidence);
    window.press(&window.word("way-file"));
    let sealed = PathBuf::from(window.written(&window.word("save-path")));
    window.press(&window.word("seal-and-save"));
    window.node("heading", &window.word("receipt-saved"));
    window.screen.kill_last().expect("end");

    let trace = Trace::read(account.path()).expect("trace");
    let kept = files(&window.data());
    let marks = [
        "Qyvexname",
        "Qyvexplace",
        "qyvexmail",
        "Qyvextext",
        "192.0.2.213",
        "qyvexfile",
        "Qyvexinside",
        PASSPHRASE,
    ];
    for mark in marks {
        assert_eq!(trace.told(mark), [] as [PathBuf; 0], "{mark}");
        for (path, bytes) in &kept {
            let found = bytes.windows(mark.len()).any(|w| w == mark.as_bytes());
            assert!(!found, "“{mark}” is in {}", path.display());
        }
    }
    assert_eq!(trace.contacts(), [] as [&str; 0]);
    // The cache of the system's graphics is shared memory over a file; it knows shaders and no words.
    let cache = "mesa_shader_cache";
    let unseen: Vec<_> = trace
        .unseen()
        .into_iter()
        .filter(|call| !call.contains(cache))
        .collect();
    assert_eq!(unseen, [] as [&str; 0]);
    // What it looked at was written indeed: the sealed report, and the draft.
    let files = trace.files();
    for folder in [
        sealed.parent().map(Path::to_owned),
        Some(window.data().join("drafts")),
    ] {
        let here = files.iter().any(|file| file.parent() == folder.as_deref());
        assert!(here, "{folder:?}: {files:?}");
    }
}
