//! Forms as text files, filled in by somebody who means harm.

use crate::desk::{Desk, many};
use tocsin_tests::command::succeed;

#[test]
fn sheets() {
    let mut desk = Desk::new();
    desk.fresh();
    let path = desk.at("sheet.txt");
    let fill = |desk: &Desk| {
        let mut fill = desk.cli();
        fill.args(["fill", "example"])
            .arg(desk.at("sheet.txt"))
            .arg("--no-editor");
        fill
    };
    succeed(&mut fill(&desk));
    let whole = std::fs::read_to_string(&path).expect("the form");
    let (head, body) = whole.split_once('\n').expect("lines");
    let with = |more: &str| format!("{head}\n{more}\n{body}");
    let answer = |id: &str, value: &str| {
        let line = format!("\n{id}:");
        assert!(whole.contains(&line), "{id}");
        whole.replacen(&line, &format!("{line} {value}"), 1)
    };
    for (name, expected, text) in [
        (
            "100,000 lines that say nothing",
            "sheet.txt:",
            with(&"x\n".repeat(100_000)),
        ),
        (
            "100,000 fields that are not there",
            "sheet.txt:",
            with(&many(100_000, |at| format!("f{at}: x\n"))),
        ),
        (
            "100,000 comments",
            "sheet.txt:",
            with(&"# x\n".repeat(100_000)),
        ),
        ("a line of 1 MiB", "sheet.txt:", with(&"x".repeat(1 << 20))),
        (
            "an answer of 1 MiB",
            "sheet.txt:",
            answer("name", &"x".repeat(1 << 20)),
        ),
        (
            "an option of 1 MiB",
            "sheet.txt:",
            answer("severity", &"x".repeat(1 << 20)),
        ),
        (
            "100,000 options",
            "sheet.txt:",
            whole.replacen(
                "\ncategory:",
                &format!("\ncategory:{}", "\n[x] phishing".repeat(100_000)),
                1,
            ),
        ),
        (
            "100,000 boxes without an option",
            "sheet.txt:",
            whole.replacen(
                "\ncategory:",
                &format!("\ncategory:{}", "\n[ ]".repeat(100_000)),
                1,
            ),
        ),
        (
            "the same field 10,000 times",
            "sheet.txt:",
            with(&"name: x\n".repeat(10_000)),
        ),
        (
            "100,000 rows",
            "sheet.txt:",
            with(&"involved {\naddress: 192.0.2.1\n}\n".repeat(100_000)),
        ),
        (
            "100,000 rows that are empty",
            "sheet.txt:",
            with(&"involved {\naddress:\n}\n".repeat(100_000)),
        ),
        (
            "rows among other answers",
            "sheet.txt:",
            with("involved {\naddress: 192.0.2.1\nname: x\n}\nname: y\ninvolved {\n}\n}\n"),
        ),
        (
            "10,000 blocks in each other",
            "sheet.txt:",
            with(&"involved {\n".repeat(10_000)),
        ),
        (
            "a text without end",
            "sheet.txt:",
            with(&format!("description: <<END\n{}", "x\n".repeat(1 << 20))),
        ),
        (
            "200,000 texts without end",
            "sheet.txt:",
            with(&"description: <<END\n".repeat(200_000)),
        ),
        (
            "another team",
            "sheet.txt:1:",
            whole.replacen("xyz-cert.example", "abc-cert.example", 1),
        ),
        (
            "another form",
            "sheet.txt:1:",
            whole.replacen(" incident ", " accident ", 1),
        ),
        (
            "another format",
            "sheet.txt:1:",
            whole.replacen("tocsin-answers 1", "tocsin-answers 99999999999999999999", 1),
        ),
        (
            "a head of 1 MiB",
            "sheet.txt:1:",
            whole.replacen(
                "tocsin-answers 1",
                &format!("tocsin-answers 1 {}", "x ".repeat(1 << 19)),
                1,
            ),
        ),
        (
            "a language that is none",
            "sheet.txt:",
            whole.replacen(" incident en", " incident ../../etc", 1),
        ),
        (
            "a change of direction",
            "sheet.txt:",
            answer("email", "\u{202e}moc.elpmaxe@a"),
        ),
    ] {
        desk.fresh();
        std::fs::write(&path, &text).expect("sheet");
        let command = fill(&desk);
        desk.refused(&format!("sheet: {name}"), expected, &command);
        let mut report = desk.cli();
        report
            .args(["report", "example", "--answers"])
            .arg(&path)
            .arg("--save")
            .arg(desk.at("out.eml"));
        // There a question is named by its ID and not by its line.
        let expected = match name {
            "100,000 boxes without an option"
            | "100,000 rows"
            | "100,000 comments"
            | "an answer of 1 MiB"
            | "a language that is none"
            | "a change of direction"
            | "100,000 rows that are empty" => "is not finished",
            _ => expected,
        };
        desk.refused(&format!("sheet: {name}"), expected, &report);
    }
    desk.done();
}
