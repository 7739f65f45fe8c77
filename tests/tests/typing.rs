//! Typing with real keys and a real pointer into the example team's form, in scripts that run from the right and in
//! Japanese: what arrives is what was typed, what is seen is in the reader's order, and a screen reader can follow.
//! Pictures go to `target/pictures/typing/`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;
use tocsin_i18n::{Args, Catalogue, Lang};
use tocsin_tests::command::succeed;
use tocsin_tests::reader::{Node, Reader};
use tocsin_tests::screen::{Screen, program, wait_for};

/// One window at a time: two cores draw it in software.
static TURN: Mutex<()> = Mutex::new(());

const PRESSABLE: &str = "push button|radio button|check box|toggle button|link";
const ENTRY: &str = "entry|password text";

const HEBREW: &str = "ב-12.10.2026 (יום שני) בשעה 14:05 השרת mail-7 תקף את 192.0.2.17 ואת 2001:db8::1 \
     מהרשת 198.51.100.0/24; טלפון: +972 3 555-0199 (שלוחה 4).";
const ARABIC: &str = "في 12.10.2026 (يوم الاثنين) الساعة 14:05 هاجم الخادم mail-7 العنوان 192.0.2.17 والعنوان \
     2001:db8::1 من الشبكة 198.51.100.0/24؛ الهاتف: +966 11 555 0199 (تحويلة 4).";
const JAPANESE: &str = "2026年10月12日(月)14:05にサーバーmail-7が192.0.2.17と2001:db8::1を攻撃、\
     送信元は198.51.100.0/24。電話は+81 3-5550-0199(内線4)。";

/// The keys of a Hebrew keyboard.
const ALPHABET: &str = "אבגדהוזחטיכךלמםנןסעפףצץקרשת";

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// A window with a form, a keyboard with the keys for a text, and a screen reader.
struct Desk {
    program: Catalogue,
    form: Catalogue,
    reader: Reader,
    screen: Screen,
}

impl Desk {
    /// The first page of the example team's form, kept in memory only.
    fn open(lang: &str, keys: &str) -> Desk {
        let screen = Screen::start(1280, 900).expect("screen");
        screen.lay_out_keys(keys).expect("keys");
        let reader = Reader::connect(&screen, "tocsin").expect("accessibility bus");
        let tag = Lang::parse(lang).expect("language");
        let file = |name: &str| {
            let path = examples().join("xyz-cert/locales").join(lang).join(name);
            std::fs::read_to_string(path).expect("words")
        };
        let (common, incident) = (file("common.ftl"), file("incident.ftl"));
        let sources = [("common.ftl", &*common), ("incident.ftl", &*incident)];
        let words = Catalogue::program(&tag);
        let (form, _) = Catalogue::from_sources(&[(tag, &sources)]);
        let form = form.with_lists(&words);
        let mut desk = Desk {
            program: words,
            form,
            reader,
            screen,
        };
        let mut tocsin = Command::new(program("tocsin"));
        tocsin.args(["--lang", lang, "--data-dir"]);
        tocsin.arg(desk.screen.home().join("data"));
        desk.screen.run_beside(&mut tocsin).expect("tocsin");
        desk.press(&desk.word("welcome-example-try"));
        desk.press(&desk.prompt("form--incident"));
        desk.press(&desk.word("protect-memory"));
        let title = desk.word("protect-title");
        desk.wait("the prompt to close", || {
            let open = desk.reader.nodes().iter().any(|n| n.name == title);
            (!open).then_some(())
        });
        desk
    }

    fn word(&self, id: &str) -> String {
        self.program.plain(id, &Args::new())
    }

    fn prompt(&self, id: &str) -> String {
        self.form.plain(id, &Args::new())
    }

    fn node(&self, role: &str, name: &str) -> Node {
        let found = self.reader.find(role, name);
        found.unwrap_or_else(|e| panic!("{e}"))
    }

    fn press(&self, name: &str) {
        let node = self.node(PRESSABLE, name);
        self.reader.press(&node).expect("press");
    }

    /// Turns to a page by its step, whose name is followed by how far it is.
    fn turn(&self, step: &str, title: &str) {
        let node = self.reader.find_starting("push button", step);
        self.reader.press(&node.expect("step")).expect("press");
        self.node("heading", title);
    }

    fn page(&self, id: &str) {
        let title = self.prompt(&format!("page--{id}"));
        self.turn(&title, &title);
    }

    /// An entry of the form, with the focus.
    fn entry(&self, id: &str) -> Node {
        let node = self.node(ENTRY, &self.prompt(id));
        self.reader.focus(&node).expect("focus");
        // Keys go elsewhere until it is there.
        self.wait("the focus", || {
            let there = self.reader.has_focus(&node).expect("state");
            there.then_some(())
        });
        node
    }

    fn write(&self, name: &str, value: &str) {
        let node = self.node(ENTRY, name);
        self.reader.set_text(&node, value).expect("text");
        self.reads(&node, value);
    }

    fn wait(&self, what: &str, probe: impl FnMut() -> Option<()>) {
        wait_for(what, Duration::from_secs(20), probe).unwrap_or_else(|e| panic!("{e}"));
    }

    /// Waits until an entry holds a text.
    fn reads(&self, node: &Node, value: &str) {
        let text = || self.reader.text(node).expect("text");
        let found = wait_for("the text", Duration::from_secs(20), || {
            (text() == value).then_some(())
        });
        assert!(found.is_ok(), "{:?} instead of {value:?}", text());
    }

    /// Waits until the caret is there, and nothing is selected.
    fn caret_at(&self, node: &Node, offset: i32) {
        let caret = || self.reader.caret(node).expect("caret");
        let found = wait_for("the caret", Duration::from_secs(20), || {
            (caret() == offset).then_some(())
        });
        assert!(
            found.is_ok(),
            "the caret is at {}, not at {offset}",
            caret()
        );
        let (start, end) = self.reader.selection(node).expect("selection");
        assert_eq!(start, end);
    }

    /// Waits until characters are selected.
    fn selects(&self, node: &Node, start: i32, end: i32) {
        let selection = || self.reader.selection(node).expect("selection");
        let found = wait_for("the selection", Duration::from_secs(20), || {
            (selection() == (start, end)).then_some(())
        });
        assert!(found.is_ok(), "{:?} instead of {start}..{end}", selection());
    }

    /// Presses keys one after the other.
    fn keys(&self, keys: &[&str]) {
        for key in keys {
            self.screen.press(key).expect("keys");
        }
    }

    /// Moves the pointer to the left or the right edge of a character.
    fn point_at(&self, node: &Node, character: i32, right: bool) {
        let (x, y, width, height) = self.reader.character(node, character).expect("extents");
        assert!(width > 0 && height > 0, "character {character} has no size");
        let x = if right { x + width - 1 } else { x + 1 };
        self.screen
            .point_at("^Tocsin", (x, y + height / 2))
            .expect("pointer");
        std::thread::sleep(Duration::from_millis(150));
    }

    fn picture(&self, name: &str) {
        std::thread::sleep(Duration::from_millis(400));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../pictures/typing");
        let path = folder.join(format!("{name}.png"));
        self.screen.picture(&path).expect("picture");
    }
}

/// A sentence typed key by key, sealed, saved and opened by the team: byte for byte what was typed.
fn arrives(lang: &str, sentence: &str) {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let desk = Desk::open(lang, sentence);
    desk.write(&desk.prompt("name"), "Anna Lindqvist");
    desk.write(&desk.prompt("email"), "anna@chem.xyz-university.example");
    desk.write(&desk.prompt("organisation"), "Chemistry");

    desk.page("times");
    for (part, value) in [
        ("date", "2026-10-12"),
        ("time", "14:05"),
        ("zone", "Asia/Tokyo"),
    ] {
        let args = Args::new()
            .with("whole", desk.prompt("noticed"))
            .with("part", desk.word(part));
        desk.write(&desk.program.plain("part-of", &args), value);
    }
    desk.page("what");
    desk.press(&desk.prompt("rsit-class--intrusions"));
    desk.press(&desk.prompt("rsit--system-compromise"));
    let area = desk.entry("description");
    desk.screen.type_keys(sentence).expect("keys");
    desk.reads(&area, sentence);
    desk.caret_at(&area, sentence.chars().count() as i32);
    desk.picture(lang);

    desk.page("disclosure");
    let (may_tell, nobody) = (desk.prompt("may_tell"), desk.prompt("recipients--nobody"));
    let choice = desk
        .reader
        .find_where("check box|radio button", &nobody, |n| {
            n.name == nobody && n.description.starts_with(&may_tell)
        });
    desk.reader.press(&choice.expect("choice")).expect("press");
    desk.turn(&desk.word("step-review"), &desk.word("review-title"));
    desk.picture(&format!("{lang}-review"));
    desk.press(&desk.word("to-deliver"));
    desk.press(&desk.word("way-file"));
    let path = desk.screen.home().join("report.eml");
    desk.write(&desk.word("save-path"), path.to_str().expect("path"));
    desk.press(&desk.word("seal-and-save"));
    desk.node("heading", &desk.word("receipt-saved"));

    let out = desk.screen.home().join("opened");
    succeed(
        Command::new(program("tocsin-cli"))
            .args(["team", "open"])
            .arg(&path)
            .arg("--key")
            .arg(examples().join("xyz-cert-secret.asc"))
            .arg("--out")
            .arg(&out),
    );
    let read = |name: &str| std::fs::read_to_string(out.join(name)).expect(name);
    let report: serde_json::Value = serde_json::from_str(&read("report.json")).expect("JSON");
    let description = report.pointer("/answers/description");
    assert_eq!(description.and_then(|d| d.as_str()), Some(sentence));
    let text = read("report.txt");
    assert!(text.contains(sentence), "{text}");
}

#[test]
fn what_is_typed_in_hebrew_arrives() {
    arrives("he", HEBREW);
}

#[test]
fn what_is_typed_in_arabic_arrives() {
    arrives("ar", ARABIC);
}

#[test]
fn what_is_typed_in_japanese_arrives() {
    arrives("ja", JAPANESE);
}

/// Keys go where a reader of Hebrew expects, and a screen reader is told where the caret is.
#[test]
fn the_caret_goes_where_a_reader_of_hebrew_expects() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let desk = Desk::open("he", ALPHABET);
    let name = desk.entry("name");
    desk.screen.type_keys("שלום 10.0.0.1 עולם").expect("keys");
    desk.reads(&name, "שלום 10.0.0.1 עולם");
    desk.caret_at(&name, 18);
    desk.keys(&["Home"]);
    desk.caret_at(&name, 0);
    // The line begins at the right: a step to the left is a step on.
    desk.keys(&["Left", "Left", "Left"]);
    desk.caret_at(&name, 3);
    desk.screen.type_keys("ק").expect("keys");
    desk.reads(&name, "שלוקם 10.0.0.1 עולם");
    desk.caret_at(&name, 4);
    desk.keys(&["End", "Right"]);
    desk.caret_at(&name, 18);
    desk.keys(&["ctrl+Right"]);
    desk.caret_at(&name, 15);
    desk.keys(&["shift+End"]);
    desk.selects(&name, 15, 19);
    desk.screen.type_keys("בית").expect("keys");
    desk.reads(&name, "שלוקם 10.0.0.1 בית");
    // The address stands from the left to the right, between words that run from the right.
    let left = |n| desk.reader.character(&name, n).expect("extents").0;
    let word: Vec<i32> = (0..5).map(left).collect();
    let address: Vec<i32> = (6..14).map(left).collect();
    let last: Vec<i32> = (15..18).map(left).collect();
    assert!(word.is_sorted_by(|a, b| a > b), "{word:?}");
    assert!(address.is_sorted_by(|a, b| a < b), "{address:?}");
    assert!(last.is_sorted_by(|a, b| a > b), "{last:?}");
    assert!(word.iter().min() > address.iter().max());
    assert!(address.iter().min() > last.iter().max());
    desk.picture("he-caret");

    // One history, by keys.
    desk.keys(&["ctrl+z"]);
    wait_for("undo", Duration::from_secs(20), || {
        (desk.reader.text(&name).ok()? != "שלוקם 10.0.0.1 בית").then_some(())
    })
    .expect("undone");
    desk.keys(&["ctrl+shift+z"]);
    desk.reads(&name, "שלוקם 10.0.0.1 בית");

    // Moved by the screen reader: what is typed next stands there.
    desk.reader.set_caret(&name, 6).expect("caret");
    desk.caret_at(&name, 6);
    desk.screen.type_keys("מ").expect("keys");
    desk.reads(&name, "שלוקם מ10.0.0.1 בית");
    desk.reader.select(&name, 0, 5).expect("selection");
    desk.selects(&name, 0, 5);
    desk.keys(&["Delete"]);
    desk.reads(&name, " מ10.0.0.1 בית");
}

/// Selecting, copying and pasting by pointer and keys, between fields, as on every X11 desktop.
#[test]
fn the_pointer_selects_and_pastes() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let desk = Desk::open("he", ALPHABET);
    let name = desk.entry("name");
    desk.screen.type_keys("שרת mail-7 נפרץ").expect("keys");
    desk.reads(&name, "שרת mail-7 נפרץ");
    // From the right edge of the first letter to the left edge of the third.
    desk.point_at(&name, 0, true);
    desk.screen.hold(true).expect("pointer");
    std::thread::sleep(Duration::from_millis(150));
    desk.point_at(&name, 2, false);
    desk.screen.hold(false).expect("pointer");
    desk.selects(&name, 0, 3);
    desk.picture("he-selection");
    desk.keys(&["ctrl+c"]);
    let organisation = desk.entry("organisation");
    desk.keys(&["ctrl+v"]);
    desk.reads(&organisation, "שרת");
    // A word, selected by two presses, is pasted with the middle button.
    desk.point_at(&name, 12, false);
    desk.screen.click(1, 2).expect("pointer");
    desk.selects(&name, 11, 15);
    desk.point_at(&organisation, 2, false);
    desk.screen.click(2, 1).expect("pointer");
    desk.reads(&organisation, "שרתנפרץ");
    desk.reads(&name, "שרת mail-7 נפרץ");
    // Three presses take all of it; typing replaces it.
    desk.point_at(&organisation, 1, false);
    desk.screen.click(1, 3).expect("pointer");
    desk.selects(&organisation, 0, 7);
    desk.screen.type_keys("מעבדה").expect("keys");
    desk.reads(&organisation, "מעבדה");
    desk.keys(&["ctrl+z"]);
    wait_for("undo", Duration::from_secs(20), || {
        (desk.reader.text(&organisation).ok()? != "מעבדה").then_some(())
    })
    .expect("undone");
    desk.keys(&["ctrl+y"]);
    desk.reads(&organisation, "מעבדה");
}
