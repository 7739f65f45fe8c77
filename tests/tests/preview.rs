//! A team's author edits a folder and sees beside the editor what a reporter will: the real window, heard over the
//! accessibility bus.

use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tocsin_i18n::{Args, Catalogue, Lang};
use tocsin_tests::command::{refused, succeed};
use tocsin_tests::reader::Reader;
use tocsin_tests::screen::{Screen, program, wait_for};

const PRESSABLE: &str = "push button|radio button|link";

fn edit(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).expect("a file of the folder");
    assert!(text.contains(from), "{from} in {text}");
    std::fs::write(file, text.replace(from, to)).expect("written");
}

/// From `team new`, before there is any key: a prompt that is edited is heard, a file that is broken is told of while
/// the page stays, and what was typed is still there.
#[test]
fn an_edited_folder_is_heard_in_the_window() {
    let mut screen = Screen::start(1600, 950).expect("screen");
    let reader = Reader::connect(&screen, "tocsin").expect("accessibility bus");
    let words = Catalogue::program(&Lang::english());
    let word = |id: &str| words.plain(id, &Args::new());
    let folder = screen.home().join("bundle");
    let mut new = Command::new(program("tocsin-cli"));
    new.args(["team", "new", "--id", "cert.example.org", "--name"]);
    new.args(["Example CERT", "--template", "phishing"]);
    succeed(new.args(["--languages", "en"]).arg(&folder));
    let mut preview = Command::new(program("tocsin-cli"));
    preview
        .args(["team", "preview", "--lang", "en"])
        .arg(&folder);
    screen.run_beside(&mut preview).expect("tocsin-cli");

    reader
        .find("label|static", &word("preview-banner"))
        .expect("the strip");
    let begin = reader.find(PRESSABLE, "Report phishing").expect("a form");
    reader.press(&begin).expect("press");
    reader
        .find("heading", "The message")
        .expect("its first page");
    let step = reader.find_starting("push button", "You").expect("a step");
    reader.press(&step).expect("press");
    let entry = reader.find("entry", "Your name").expect("a question");
    reader.set_text(&entry, "Anna Lindqvist").expect("text");

    let texts = folder.join("locales/en/phishing.ftl");
    edit(&texts, "= Your name", "= What are you called?");
    let entry = reader
        .find("entry", "What are you called?")
        .expect("the new words");
    assert_eq!(reader.text(&entry).expect("its text"), "Anna Lindqvist");

    let form = folder.join("forms/phishing.toml");
    edit(&form, "format = 1", "format = ");
    reader
        .find("status bar", &word("preview-behind"))
        .expect("why the page is old");
    let line = reader.find_where("label|static", "the line", |node| {
        node.name.contains("forms/phishing.toml:")
    });
    line.expect("the finding");
    reader
        .find("entry", "What are you called?")
        .expect("the page stays");
    edit(&form, "format = ", "format = 1");
    wait_for("the folder is right again", Duration::from_secs(20), || {
        let nodes = reader.nodes();
        let behind = word("preview-behind");
        (!nodes.is_empty() && nodes.iter().all(|node| node.name != behind)).then_some(())
    })
    .expect("shown anew");
    let kept: Vec<_> = std::fs::read_dir(screen.home().join(".local/share"))
        .into_iter()
        .collect();
    assert!(kept.is_empty(), "a preview keeps nothing: {kept:?}");
}

/// However the command ends, its window does not stay behind.
#[test]
fn the_window_of_a_preview_ends_with_the_command() {
    let mut screen = Screen::start(1600, 950).expect("screen");
    let reader = Reader::connect(&screen, "tocsin").expect("accessibility bus");
    let words = Catalogue::program(&Lang::english());
    let mut preview = Command::new(program("tocsin-cli"));
    preview
        .args(["team", "preview", "--lang", "en"])
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../form-schema/examples/xyz-cert"
        ));
    screen.run_beside(&mut preview).expect("tocsin-cli");
    let banner = words.plain("preview-banner", &Args::new());
    reader.find("label|static", &banner).expect("the strip");
    screen.kill_last().expect("killed");
    wait_for("the window has gone", Duration::from_secs(20), || {
        reader.nodes().is_empty().then_some(())
    })
    .expect("closed");
}

/// What cannot be previewed is told in one sentence, and the window's status is the command's.
#[test]
fn what_cannot_be_previewed_is_told() {
    let screen = Screen::start(640, 480).expect("screen");
    let mut gone = Command::new(program("tocsin-cli"));
    gone.args(["--lang", "en", "team", "preview"])
        .arg(screen.home().join("gone"));
    let said = refused(screen.apply(&mut gone));
    assert!(said.contains("gone cannot be read"), "{said}");

    // Without the window's program beside it.
    let alone = screen.home().join("tocsin-cli");
    std::fs::copy(program("tocsin-cli"), &alone).expect("copied");
    let mut without = Command::new(alone);
    without
        .args(["--lang", "en", "team", "preview"])
        .arg(screen.home());
    let said = refused(screen.apply(&mut without));
    assert!(said.contains("The window’s program is not there"), "{said}");
}
