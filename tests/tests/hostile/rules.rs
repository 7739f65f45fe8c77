//! Rules, patterns and what depends on what.

use crate::desk::{Desk, FORM, form, many, pages};

fn rule(source: &str) -> Vec<u8> {
    form(&format!("a = {{ kind = \"yesno\", when = '{source}' }}"))
}

#[test]
fn too_deep_or_too_long() {
    let mut desk = Desk::new();
    for (open, close) in [
        ("(", ")"),
        ("!", ""),
        ("-", ""),
        ("has(", ")"),
        ("a ? ", " : a"),
        ("a == ", ""),
        ("[", "]"),
        ("a.exists(x, ", ")"),
    ] {
        for (times, code) in [(70, "rule-"), (10_000, "rule-too-long")] {
            let source = format!("{}a{}", open.repeat(times), close.repeat(times));
            desk.check(
                &format!("rule of {times} {open}"),
                code,
                &[(FORM, rule(&source))],
            );
        }
    }
    desk.check(
        "rule of 250 KiB",
        "rule-too-long",
        &[(FORM, rule(&"a || ".repeat(50_000)))],
    );
    desk.check(
        "rule of 1 MiB",
        "file-too-large",
        &[(FORM, rule(&"a || ".repeat(1 << 18)))],
    );
    let full = many(210, |at| {
        format!(
            "f{at} = {{ kind = \"yesno\", when = '{}g' }}\n",
            "g || ".repeat(200)
        )
    });
    desk.check(
        "200 rules as long as may be",
        "field-on-no-page",
        &[(FORM, form(&full))],
    );
    desk.done();
}

/// What depends on itself, by each way there is.
#[test]
fn circles() {
    let mut desk = Desk::new();
    for (name, fields) in [
        ("when reads itself", "a = { kind = 'yesno', when = 'a' }"),
        (
            "calc reads itself",
            "a = { kind = 'integer', calc = 'a + 1' }",
        ),
        (
            "default reads itself",
            "a = { kind = 'integer', default = 'a + 1' }",
        ),
        (
            "two calcs read each other",
            "a = { kind = 'integer', calc = 'b + 1' }\nb = { kind = 'integer', calc = 'a + 1' }",
        ),
        (
            "two defaults read each other",
            "a = { kind = 'integer', default = 'b + 1' }\nb = { kind = 'integer', default = 'a + 1' }",
        ),
        (
            "calc, default and when in a ring",
            "a = { kind = 'integer', calc = 'b' }\nb = { kind = 'integer', default = 'has(c) ? 1 : 2' }\nc = { kind = 'text', when = 'a > 1' }",
        ),
        (
            "calc through rows",
            "a = { kind = 'integer', calc = 'sum(b.map(r, r.n))' }\nb = { kind = 'repeat', fields = ['n'] }\n[row.b]\nn = { kind = 'integer', calc = 'a + 1' }",
        ),
        (
            "calc of a row reads its row",
            "a = { kind = 'repeat', fields = ['n', 'm'] }\n[row.a]\nn = { kind = 'integer', calc = 'row.m' }\nm = { kind = 'integer', calc = 'row.n' }",
        ),
        (
            "calc through rows in rows",
            "a = { kind = 'repeat', fields = ['b', 'n'] }\n[row.a]\nb = { kind = 'repeat', fields = ['m'] }\nn = { kind = 'integer', calc = 'sum(row.b.map(x, x.m))' }\n[row.a-b]\nm = { kind = 'integer', calc = 'outer.n' }",
        ),
        (
            "count of the rows it stands in",
            "a = { kind = 'repeat', fields = ['n'], when = 'count(a) > 0' }\n[row.a]\nn = { kind = 'date' }",
        ),
    ] {
        let ids: Vec<&str> = ["a", "b", "c"]
            .into_iter()
            .filter(|id| {
                fields.contains(&format!("{id} = {{"))
                    && !fields.contains(&format!("fields = ['{id}'"))
            })
            .collect();
        let text = pages(&ids.join(" "), fields);
        desk.check(name, "rule-cycle", &[(FORM, text.into_bytes())]);
    }
    let own = "format = 1\nform = 'incident'\npage = [{ id = 'p', fields = ['a'], when = 'a' }]\n[field]\na = { kind = 'yesno' }\n";
    desk.check(
        "a page asked for what is on it",
        "rule-cycle",
        &[(FORM, own.into())],
    );
    let own = "format = 1\nform = 'incident'\npage = [{ id = 'p', fields = [{ group = 'g', fields = ['a'], when = 'a' }] }]\n[field]\na = { kind = 'yesno' }\n";
    desk.check(
        "a group asked for what is in it",
        "rule-cycle",
        &[(FORM, own.into())],
    );
    for key in ["when", "calc", "default"] {
        let size = 4000;
        let names: Vec<String> = (0..size).map(|at| format!("\"f{at}\"")).collect();
        let pages: Vec<String> = (names.chunks(200).enumerate())
            .map(|(at, names)| format!("{{ id = \"p{at}\", fields = [{}] }}", names.join(",")))
            .collect();
        let fields = many(size, |at| {
            format!(
                "f{at} = {{ kind = \"yesno\", {key} = \"f{}\" }}\n",
                (at + 1) % size
            )
        });
        let text = format!(
            "format = 1\nform = \"incident\"\npage = [{}]\n[field]\n{fields}",
            pages.join(",")
        );
        desk.check(
            &format!("a ring of 4,000 fields by {key}"),
            "rule-cycle",
            &[(FORM, text.into_bytes())],
        );
        let line = many(size, |at| match at {
            0 => "f0 = { kind = \"yesno\" }\n".to_owned(),
            _ => format!("f{at} = {{ kind = \"yesno\", {key} = \"f{}\" }}\n", at - 1),
        });
        let text = format!(
            "format = 1\nform = \"incident\"\npage = [{}]\n[field]\n{line}",
            pages.join(",")
        );
        desk.check(
            &format!("a line of 4,000 fields by {key}"),
            "text-unwritten",
            &[(FORM, text.into_bytes())],
        );
    }
    desk.done();
}

#[test]
fn renamed() {
    let mut desk = Desk::new();
    for (name, code, renamed) in [
        ("renamed to itself", "id-retired", "b = 'b'"),
        ("renamed in a circle", "id-retired", "a = 'b'\nb = 'a'"),
        (
            "renamed to what is not there",
            "field-unknown",
            "b = 'c'\nc = 'b'",
        ),
    ] {
        let text = pages(
            "a b",
            &format!("a = {{ kind = 'date' }}\nb = {{ kind = 'date' }}\n[renamed]\n{renamed}"),
        );
        desk.check(name, code, &[(FORM, text.into_bytes())]);
    }
    let text = form(&format!(
        "a = {{ kind = 'date' }}\n[renamed]\n{}",
        many(12_000, |at| format!("o{at} = 'o{}'\n", at + 1))
    ));
    desk.check(
        "a chain of 12,000 renamed fields",
        "field-unknown",
        &[(FORM, text)],
    );
    desk.done();
}

/// Whether rules can hold is a hard question; it is given up in time.
#[test]
fn whether_rules_can_hold() {
    let mut desk = Desk::new();
    let names: Vec<String> = (0..30).map(|at| format!("f{at}")).collect();
    let options = "options = [\"a\", \"b\", \"c\", \"d\", \"e\", \"unknown\"]";
    let asked = names.iter().zip(["a", "b", "c", "d", "e"].iter().cycle());
    let rule: Vec<String> = asked
        .map(|(name, option)| format!("{name} != \"{option}\""))
        .collect();
    let rule = rule.join(" && ");
    let first: String = names
        .iter()
        .map(|n| format!("{n} = {{ kind = \"choice\", {options} }}\n"))
        .collect();
    let late = many(200, |at| {
        format!("g{at} = {{ kind = \"text\", when = '{rule} && f0 == \"a\"' }}\n")
    });
    let late_names: Vec<String> = (0..200).map(|at| format!("g{at}")).collect();
    let text = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = {names:?} }}, {{ id = \"q\", fields = {late_names:?} }}]\n[field]\n{first}{late}"
    );
    desk.check(
        "200 rules over 30 choices",
        "text-unwritten",
        &[(FORM, text.into_bytes())],
    );
    desk.done();
}

/// Each alone is bounded; a file full of them is, too.
#[test]
fn patterns_that_explode() {
    let mut desk = Desk::new();
    let long = "a".repeat(10_000);
    for (pattern, code) in [
        ("((a{1000}){1000}){1000}", "pattern-too-large"),
        ("((((a{50}){50}){50}){50}){50}", "pattern-too-large"),
        (r"(\w{1000}|\W{1000}){1000}", "pattern-too-large"),
        (long.as_str(), "pattern-too-long"),
        (&"(".repeat(500), "pattern-syntax"),
        (
            &format!("{}a{}", "(".repeat(250), ")".repeat(250)),
            "pattern-",
        ),
        (&"a|".repeat(250), "text-unwritten"),
        (&r"\w".repeat(250), "pattern-too-large"),
        (r"(a+)+(a*)*(a|aa)+", "text-unwritten"),
        (r"a{99999999999999999999}", "pattern-syntax"),
        (r"(?=a)b", "pattern-not-linear"),
    ] {
        let times = ((200 * 1024) / (pattern.len() + 60)).min(400);
        let fields = many(times, |at| {
            format!("f{at} = {{ kind = \"text\", pattern = '{pattern}' }}\n")
        });
        let name: String = pattern.chars().take(30).collect();
        desk.check(
            &format!("{times} patterns {name}"),
            code,
            &[(FORM, form(&fields))],
        );
    }
    desk.done();
}
