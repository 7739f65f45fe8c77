use super::*;

#[test]
fn a_short_text_is_told_whole_and_of_a_long_one_the_beginning() {
    let told = |text: &str| beginning(text).join("\n");
    assert_eq!(told(""), "");
    assert_eq!(told("One line.\n"), "One line.");
    assert_eq!(told("One.\n\nTwo."), "One.\n\nTwo.");
    let many = "line\n".repeat(20);
    assert_eq!(told(&many), "line\n".repeat(8).trim_end().to_owned() + MORE);
    let words = "word ".repeat(400);
    let short = told(&words);
    assert!(
        short.ends_with("word …") && short.chars().count() <= MOST + 2,
        "{short}"
    );
    let unspaced = told(&"語".repeat(2000));
    assert_eq!(unspaced.chars().count(), MOST + 2);
    // A letter keeps its marks.
    let marked = told(&"e\u{301}".repeat(1000));
    assert!(marked.ends_with("e\u{301} …"), "{marked}");
    assert_eq!(
        told(&format!("{}\n\nmore of it", "x".repeat(MOST))),
        "x".repeat(MOST) + MORE
    );
}
