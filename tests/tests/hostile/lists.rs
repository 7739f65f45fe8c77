//! Lists of options.

use crate::desk::{Desk, FORM, PASSES, form, many};

const LIST: &str = "lists/recipients.toml";

fn list(rest: &str) -> Vec<u8> {
    format!("format = 1\nlist = \"recipients\"\nversion = 1\n{rest}").into_bytes()
}

#[test]
fn far_too_many_options() {
    let mut desk = Desk::new();
    for (count, code) in [(100_000, "file-too-large"), (20_000, "too-many")] {
        let options = many(count, |at| format!("\"o{at}\","));
        desk.check(
            &format!("a list of {count}"),
            code,
            &[(LIST, list(&format!("options = [{options}]")))],
        );
        let classes = many(count, |at| {
            format!("[[class]]\nid = \"c{at}\"\noptions = [\"o{at}\"]\n")
        });
        let code = "file-too-large";
        desk.check(
            &format!("a list of {count} classes"),
            code,
            &[(LIST, list(&classes))],
        );
    }
    let classes = many(6_000, |at| {
        format!("[[class]]\nid='c{at}'\noptions=['o{at}']\n")
    });
    desk.check(
        "a list of 6,000 classes",
        "too-many",
        &[(LIST, list(&classes))],
    );
    let empty = many(8_000, |at| format!("[[class]]\nid='c{at}'\noptions=[]\n"));
    desk.check(
        "a list of 8,000 classes without options",
        "options-empty",
        &[(LIST, list(&empty))],
    );
    let signs = many(1_500, |at| {
        let name = format!("{at:011b}").replace('0', "+").replace('1', "-");
        format!("\"x{name}\",")
    });
    desk.check(
        "options that differ by + and - only",
        "option-twice",
        &[(LIST, list(&format!("options = [{signs}]")))],
    );
    let lists: Vec<(String, Vec<u8>)> = (0..800)
        .map(|at| {
            let options = many(1_200, |at| format!("\"o{at}\","));
            (
                format!("lists/l{at}.toml"),
                format!("format = 1\nlist = \"l{at}\"\nversion = 1\noptions = [{options}]")
                    .into_bytes(),
            )
        })
        .collect();
    let lists: Vec<(&str, Vec<u8>)> = lists
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.clone()))
        .collect();
    desk.check("800 lists of 1,200 options", PASSES, &lists);
    let fields = many(4_000, |at| {
        format!("f{at} = {{ kind = 'choices', list = 'languages@1' }}\n")
    });
    desk.check(
        "4,000 choices of 328 languages",
        "field-on-no-page",
        &[(FORM, form(&fields))],
    );
    desk.done();
}

#[test]
fn what_lists_say_of_each_other() {
    let mut desk = Desk::new();
    let parents = list("parent = \"other@1\"\noptions = [\"a\"]");
    let other =
        b"format = 1\nlist = \"other\"\nversion = 1\nparent = \"recipients@1\"\noptions = [\"a\"]"
            .to_vec();
    desk.check(
        "lists that name each other",
        "key-unknown",
        &[(LIST, parents), ("lists/other.toml", other)],
    );
    desk.check(
        "an option that is its own class",
        "text-unwritten",
        &[(LIST, list("options = [{ id = \"a\", class = \"a\" }]"))],
    );
    desk.check(
        "a class that is its own option",
        "text-unwritten",
        &[(LIST, list("[[class]]\nid = \"a\"\noptions = [\"a\"]"))],
    );
    desk.check("a class in a class", "key-", &[(LIST, list("[[class]]\nid = \"a\"\noptions = [\"b\"]\n[[class.class]]\nid = \"c\"\noptions = [\"d\"]"))]);
    desk.check(
        "a list and classes",
        "list-has-both",
        &[(
            LIST,
            list("options = [\"a\"]\n[[class]]\nid = \"b\"\noptions = [\"c\"]"),
        )],
    );
    desk.check(
        "a version beyond all",
        "out-of-range",
        &[(
            LIST,
            b"format = 1\nlist = \"recipients\"\nversion = 99999999999999999999\noptions = [\"a\"]"
                .to_vec(),
        )],
    );
    desk.done();
}
