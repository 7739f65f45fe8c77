//! Rules, patterns and what depends on what.

use crate::desk::{Desk, FORM, PASSES, form, many, pages};

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
            "c = 'd'\nd = 'c'",
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
    // Each form could be tried; the nine of a team could not.
    let several = |id: &str| {
        let options = ["a", "b", "c", "d", "e", "f", "g"];
        let choices = many(3, |at| {
            format!("c{at} = {{ kind = \"choices\", options = {options:?} }}\n")
        });
        // No part of it decides anything before all is tried.
        let either = |o: &str, at: usize| format!("(\"{o}\" in c{at} || !(\"{o}\" in c{at}))");
        let chosen: Vec<String> = (options.iter().take(6))
            .flat_map(|o| (0..2).map(move |at| either(o, at)))
            .collect();
        let same = |op: &str| format!("((\"a\" in c0) {op} (\"a\" in c1))");
        let rule = [chosen.join(" && "), same("=="), same("!=")].join(" && ");
        let names: Vec<String> = (0..3)
            .map(|at| format!("c{at}"))
            .chain((0..150).map(|at| format!("g{at}")))
            .collect();
        let late = many(150, |at| {
            format!("g{at} = {{ kind = \"text\", when = '{rule}' }}\n")
        });
        format!(
            "format = 1\nform = {id:?}\npage = [{{ id = \"p\", fields = {names:?} }}]\n[field]\n{choices}{late}"
        )
    };
    let more: Vec<(String, Vec<u8>)> = (0..8)
        .map(|at| {
            (
                format!("forms/more{at}.toml"),
                several(&format!("more{at}")).into_bytes(),
            )
        })
        .collect();
    let mut changes: Vec<(&str, Vec<u8>)> = vec![(FORM, several("incident").into_bytes())];
    changes.extend(
        more.iter()
            .map(|(path, text)| (path.as_str(), text.clone())),
    );
    desk.check(
        "9 times 150 rules over 3 choices",
        "rules-not-tried",
        &changes,
    );
    desk.done();
}

/// A long text that is computed again and again would stand in the report as often.
#[test]
fn copies_of_a_text() {
    let mut desk = Desk::new();
    let longtext = "{ kind = 'longtext', max = 1000000";
    let copies = many(150, |at| format!("c{at} = {longtext}, calc = 'a' }}\n"));
    let ids = format!("a {}", many(150, |at| format!("c{at} ")));
    let text = pages(&ids, &format!("a = {longtext} }}\n{copies}"));
    let text = text.into_bytes();
    desk.check(
        "150 copies of a long text",
        "rules-too-costly",
        &[(FORM, text)],
    );
    let form = |outer: u32| {
        form(&format!(
            "a = {{ kind = 'repeat', max = {outer}, fields = ['t', 'b'] }}\n[row.a]\n\
             t = {{ kind = 'text', max = 10000 }}\n\
             b = {{ kind = 'repeat', max = 30, fields = ['c'] }}\n[row.a-b]\n\
             c = {{ kind = 'text', max = 10000, calc = 'outer.t' }}"
        ))
    };
    desk.check(
        "30,000 copies in rows",
        "rules-too-costly",
        &[(FORM, form(1000))],
    );
    let few = format!(
        r#"{{ "t": "{}", "b": [{}] }}"#,
        "a".repeat(10_000),
        vec!["{}"; 30].join(",")
    );
    for (name, expected, count) in [
        ("as many copies as may be", PASSES, 15),
        ("more copies than may be", "15", 1000),
    ] {
        let rows = vec![few.as_str(); count].join(",");
        let answers = format!(
            r#"{{ "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": {{ "a": [{rows}] }} }}"#
        );
        let words = ("locales/en/incident.ftl", b"a = Rows\n".to_vec());
        desk.answered(name, expected, &[(FORM, form(15)), words], &answers);
    }
    desk.done();
}

/// Rows in rows in rows are no hold-up: what could take too long is refused, and what is not takes no longer with all of
/// its rows, nor with more than it may have.
#[test]
fn rules_over_many_rows() {
    let mut desk = Desk::new();
    let form = |max: u32, rules: usize, rule: &str| {
        let names: Vec<String> = (0..rules).map(|at| format!("f{at}")).collect();
        let fields = many(rules, |at| {
            format!("f{at} = {{ kind = \"yesno\", when = '{rule}' }}\n")
        });
        format!(
            "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [\"r\"] }}, {{ id = \"q\", fields = {names:?} }}]\n\
             [field]\nr = {{ kind = \"repeat\", max = {max}, fields = [\"n\"] }}\n{fields}[row.r]\nn = {{ kind = \"integer\" }}\n"
        )
        .into_bytes()
    };
    let through = |over: &str, times: usize| {
        let open = many(times, |at| format!("r.{over}(x{at}, "));
        format!("{open}x0.n >= 0{}", ")".repeat(times))
    };
    for (over, times, max) in [
        ("all", 2, 1000),
        ("any", 2, 1000),
        ("exists", 9, 10),
        ("all", 24, 1000),
    ] {
        let over = over.replace("any", "exists");
        let text = form(max, 150, &through(&over, times));
        desk.check(
            &format!("{times} times {over} over {max} rows"),
            "rule-too-costly",
            &[(FORM, text)],
        );
    }
    let map = "count(r.map(a, r.map(b, r.map(c, r)))) > 1";
    desk.check(
        "rows of rows of rows",
        "rule-too-costly",
        &[(FORM, form(100, 1, map))],
    );
    let (within, both) = (form(120, 80, &through("all", 2)), through("all", 2));
    desk.check(
        "80 rules of 14,400 rows",
        "text-unwritten",
        &[(FORM, within.clone())],
    );
    desk.check(
        "200 rules of 14,400 rows",
        "rules-too-costly",
        &[(FORM, form(120, 200, &both))],
    );
    let rows = |count: usize| vec![r#"{ "n": 1 }"#; count].join(",");
    let few = form(10, 80, &through("all", 4));
    for (name, text, count, code) in [
        ("as many rows as may be", within.clone(), 120, PASSES),
        ("more rows than may be", within, 1000, "120"),
        ("far more rows than may be", few, 1000, "10"),
    ] {
        let answers = format!(
            r#"{{ "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": {{ "r": [{}] }} }}"#,
            rows(count)
        );
        let words = ("locales/en/incident.ftl", b"r = Rows\n".to_vec());
        desk.answered(name, code, &[(FORM, text), words], &answers);
    }
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
