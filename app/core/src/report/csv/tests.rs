use super::*;

#[test]
fn a_cell_is_quoted_where_it_must_be_and_is_never_a_formula() {
    for (text, cell) in [
        ("plain", "plain"),
        ("a,b", "\"a,b\""),
        ("say \"x\"\nand", "\"say \"\"x\"\"[U+000A]and\""),
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("x;=1+1", "\"x;'=1+1\""),
        ("x; @a", "\"x; '@a\""),
        ("+49 30 1", "'+49 30 1"),
        ("@a,b", "\"'@a,b\""),
        (" 1", "\" 1\""),
    ] {
        assert_eq!(quoted(&words(text)), cell);
    }
}
