use super::*;

/// The line and below it the mark, as a terminal shows them.
fn drawn(line: &str, from: u32, to: u32) -> (String, String) {
    let snippet = Snippet::of(line, from, to);
    let mark = " ".repeat(snippet.before) + &"^".repeat(snippet.marked);
    (snippet.line, mark)
}

fn pair(line: &str, mark: &str) -> (String, String) {
    (line.to_owned(), mark.to_owned())
}

#[test]
fn the_mark_stands_below_what_is_meant() {
    assert_eq!(
        drawn("kind = \"x\"", 8, 11),
        pair("kind = \"x\"", "       ^^^")
    );
    assert_eq!(drawn("", 1, 2), pair("", "^"));
    // Behind the end: what is missing there.
    assert_eq!(drawn("ab", 3, 4), pair("ab", "  ^"));
}

#[test]
fn cells_are_counted_not_characters() {
    // Wide letters take two cells, marks that join their letter none.
    assert_eq!(drawn("a = 日本x", 5, 7), pair("a = 日本x", "    ^^^^"));
    assert_eq!(drawn("日本 x", 4, 5), pair("日本 x", "     ^"));
    assert_eq!(drawn("e\u{301}t x", 5, 6), pair("e\u{301}t x", "   ^"));
    assert_eq!(drawn("ＡＢ｡", 3, 4), pair("ＡＢ｡", "    ^"));
    // A tab goes to the next stop.
    assert_eq!(drawn("\ta\tb", 4, 5), pair("    a   b", "        ^"));
}

#[test]
fn what_acts_is_shown_by_its_number() {
    assert_eq!(drawn("a\u{202e}b", 2, 3), pair("a[U+202E]b", " ^^^^^^^^"));
    // A space that is none is seen as long as it is what is talked about.
    assert_eq!(drawn("a\u{a0}b", 2, 3), pair("a[U+00A0]b", " ^^^^^^^^"));
    assert_eq!(drawn("a\u{a0}b", 3, 4), pair("a\u{a0}b", "  ^"));
    assert_eq!(drawn("a\u{200b}b", 3, 4), pair("a[U+200B]b", "         ^"));
    assert_eq!(
        drawn("\u{1b}[2J x", 6, 7),
        pair("[U+001B][2J x", "            ^")
    );
    assert_eq!(drawn("a\u{200f}b", 3, 4), pair("a\u{200f}b", " ^"));
    assert_eq!(drawn("a\u{200f}b", 2, 3), pair("a[U+200F]b", " ^^^^^^^^"));
}

#[test]
fn of_a_long_line_the_part_around_the_mark_is_shown() {
    let line = "x".repeat(500_000) + "HERE" + &"y".repeat(500_000);
    let (line, mark) = drawn(&line, 500_001, 500_005);
    assert!(line.chars().count() <= WIDTH + 2, "{line}");
    let at = mark.find('^').unwrap();
    let below: String = line.chars().skip(at).take(4).collect();
    assert_eq!((below.as_str(), mark.len()), ("HERE", at + 4));
    assert!(line.starts_with('…') && line.ends_with('…'));
}
