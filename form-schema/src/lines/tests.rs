use super::*;
use crate::diagnostic::{Args, Severity};

fn at(file: &str, text: &str, line: Option<u32>, item: &str) -> (Option<u32>, Option<(u32, u32)>) {
    let files = Files::from([(file.to_owned(), text.as_bytes().to_vec())]);
    let mut place = Place::item(file, item);
    place.line = line;
    let mut found = [Diagnostic {
        severity: Severity::Error,
        code: "x",
        place,
        args: Args::new(),
    }];
    locate(&files, &mut found);
    (found[0].place.line, found[0].place.columns)
}

#[test]
fn items_of_toml() {
    let text = "a = 1\n# 日本\n[b.c]\nd = [\n  { é = 'x' },\n  { e = 'xyz' },\n]\n";
    let find = |item| at("x.toml", text, None, item);
    assert_eq!(find("a"), (Some(1), Some((5, 6))));
    assert_eq!(find("b.c"), (Some(3), Some((4, 5))));
    assert_eq!(find("b.c.d[1].e"), (Some(6), Some((9, 14))));
    // What is missing is shown at what would hold it.
    assert_eq!(find("b.c.other"), (Some(3), Some((4, 5))));
    assert_eq!(find("zzz"), (None, None));
}

#[test]
fn messages_of_fluent() {
    let text = "### top\r\nname = Name\r\n    .help = Hilfe\r\nother = x\r\n";
    let find = |item| at("x.ftl", text, None, item);
    assert_eq!(find("name"), (Some(2), Some((1, 5))));
    assert_eq!(find("name.help"), (Some(3), Some((5, 10))));
    assert_eq!(find("help"), (None, None));
}

#[test]
fn a_line_alone_is_marked_from_its_first_character_to_its_last() {
    let find = |line| at("x.md", "a\n  日本 \r\n", Some(line), "");
    assert_eq!(find(2), (Some(2), Some((3, 5))));
    assert_eq!(find(9), (Some(9), None));
}

#[test]
fn a_stretch_over_lines_ends_with_its_first() {
    let text = "key = [\n 1 ]\n";
    let mut place = Place::default();
    Lines::of(text).mark(text, 6..11, &mut place);
    assert_eq!((place.line, place.columns), (Some(1), Some((7, 8))));
    Lines::of(text).mark(text, text.len()..text.len(), &mut place);
    assert_eq!((place.line, place.columns), (Some(3), Some((1, 2))));
}
