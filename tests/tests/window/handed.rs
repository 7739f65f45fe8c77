//! The window hands a report over to a mail program that stands in for Thunderbird, and asks what became of it until that is
//! answered, after a restart as well.

use super::*;
use crate::own_team::{ADDRESS, OwnTeam, stand_in, told};

const PASSPHRASE: &str = "a passphrase of this test";

impl Window {
    /// Starts the program with a bundle to open, where `bin` comes first in PATH.
    fn start_with(&mut self, bundle: &Path, bin: &Path) {
        let mut tocsin = self.tocsin();
        let path = std::env::var("PATH").expect("PATH");
        tocsin.env("PATH", format!("{}:{path}", bin.display()));
        self.screen.run_beside(tocsin.arg(bundle)).expect("tocsin");
    }
}

fn handed_over(lang: &'static str, folder: &'static str, typed: &Typed) {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let team = OwnTeam::new();
    let mut window = Window::prepared(lang);
    window.folder = folder;
    let bin = window.screen.home().join("bin");
    std::fs::create_dir(&bin).expect("folder");
    let given = stand_in(&bin, "thunderbird", 0);
    let shown = stand_in(&bin, "xdg-open", 0);
    let evidence = window.screen.home().join("auth.log");
    std::fs::write(&evidence, "Accepted password for root\n").expect("evidence");
    window.start_with(&team.bundle(), &bin);
    window.park();
    answer(&mut window, typed, &evidence);

    window.press(&window.word("accept-unchecked"));
    window.press(&window.word("way-handover"));
    window.press(&window.word("mailbox-safe"));
    window.press("Thunderbird");
    let sealed = PathBuf::from(window.written(&window.word("save-path")));
    window.picture("programs");
    window.press(&window.word("handover-do"));
    let program = || Args::new().with("program", "Thunderbird");
    let title = window.program.plain("receipt-handed", &program());
    window.node("heading", &title);
    window.picture("question");

    let arguments = told(&given);
    let [option, compose] = arguments.as_slice() else {
        panic!("{arguments:?}")
    };
    assert_eq!(option, "-compose");
    assert!(
        compose.starts_with(&format!("to='{ADDRESS}',subject='")),
        "{compose}"
    );
    let (_, attached) = compose
        .rsplit_once(",attachment='file://")
        .expect("attached");
    let attached = attached.strip_suffix('\'').expect("the end");
    assert_eq!(attached, sealed.to_str().expect("path"));
    for secret in [typed.name, typed.organisation, typed.address, "auth.log"] {
        assert!(!compose.contains(secret), "{secret} is outside the seal");
    }
    let opened = team.open(Path::new(attached));
    let text = std::fs::read_to_string(opened.join("report.txt")).expect("report.txt");
    assert!(text.contains(typed.name) && text.contains(typed.address));

    let path = sealed.to_str().expect("path");
    window.press(&window.named(&window.word("receipt-reveal"), path));
    wait_for("the folder", Duration::from_secs(20), || {
        (!told(&shown).is_empty()).then_some(())
    })
    .expect("shown");
    let home = sealed.parent().and_then(Path::to_str);
    assert_eq!(told(&shown), [home.expect("folder")]);
    window.screen.kill_last().expect("kill");

    // After a restart the question is still open.
    window.start();
    window.press(&window.word("draft-go-on"));
    window.write(&window.word("draft-passphrase"), PASSPHRASE);
    window.press(&window.word("open"));
    window.node("heading", &title);
    window.node("radio button", &window.word("receipt-handed-not-yet"));
    window.picture("still-open");
    // By keyboard: a screen reader's user tabs to the answer and presses it.
    let yes = window.node("radio button", &window.word("receipt-handed-yes"));
    window.reader.focus(&yes).expect("focus");
    window.screen.press("space").expect("key");
    let args = program().with("at", "MOMENT");
    let said = window.program.plain("handover-said-sent", &args);
    let (before, after) = said.split_once("MOMENT").expect("when");
    let told = |n: &Node| n.name.starts_with(before) && n.name.ends_with(after);
    let found = window.reader.find_where("label|static", &said, told);
    found.expect("what the reporter said");
    window.picture("answered");
}

#[test]
fn a_report_is_handed_over_to_a_mail_program() {
    handed_over("en", "handed", &ENGLISH);
}

#[test]
fn a_report_is_handed_over_to_a_mail_program_from_right_to_left() {
    handed_over("he", "handed-he", &ENGLISH);
}
