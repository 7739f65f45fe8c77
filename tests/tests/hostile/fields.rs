//! Far too many of everything in a form, and far too deep.

use crate::desk::{Desk, FORM, form, many};

/// A form of these fields, 200 to a page.
fn full(names: &[String], fields: &str) -> Vec<u8> {
    let pages: Vec<String> = (names.chunks(200).enumerate())
        .map(|(at, names)| format!("{{ id = \"p{at}\", fields = [{}] }}", names.join(",")))
        .collect();
    format!(
        "format = 1\nform = \"incident\"\npage = [{}]\n[field]\n{fields}",
        pages.join(",")
    )
    .into_bytes()
}

#[test]
fn far_too_many() {
    let mut desk = Desk::new();
    let fields = many(100_000, |at| format!("f{at} = {{ kind = \"date\" }}\n"));
    desk.check("100,000 fields", "file-too-large", &[(FORM, form(&fields))]);
    let fields = many(9_000, |at| format!("f{at} = {{ kind = \"date\" }}\n"));
    desk.check("9,000 fields", "too-many", &[(FORM, form(&fields))]);
    let names: Vec<String> = (0..4_900).map(|at| format!("\"f{at}\"")).collect();
    let fields = many(4_900, |at| format!("f{at} = {{ kind = \"date\" }}\n"));
    desk.check(
        "4,900 fields that are right",
        "text-unwritten",
        &[(FORM, full(&names, &fields))],
    );
    let fields = many(4_900, |at| format!("field{at:04} = {{ kind = \"dat\" }}\n"));
    desk.check(
        "4,900 fields of a kind misspelt",
        "kind-unknown",
        &[(FORM, form(&fields))],
    );
    let fields = many(4_000, |at| {
        format!("field{at:04} = {{ kind = \"yesno\", when = \"feild{at}\" }}\n")
    });
    desk.check(
        "4,000 rules that name misspelt fields",
        "field-on-no-page",
        &[(FORM, form(&fields))],
    );
    let names = many(20_000, |at| format!("\"g{at}\","));
    let page = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [{names}] }}]\n[field]\na = {{ kind = \"date\" }}"
    );
    desk.check(
        "20,000 fields on a page",
        "too-many",
        &[(FORM, page.into_bytes())],
    );
    let page = many(12_000, |at| format!("{{ id = \"p{at}\", fields = [] }},"));
    let page = format!(
        "format = 1\nform = \"incident\"\npage = [{page}]\n[field]\na = {{ kind = \"date\" }}"
    );
    desk.check(
        "12,000 pages",
        "file-too-large",
        &[(FORM, page.into_bytes())],
    );
    let page = many(7_000, |at| format!("{{ id = \"p{at}\", fields = [] }},"));
    let page = format!(
        "format = 1\nform = \"incident\"\npage = [{page}]\n[field]\na = {{ kind = \"date\" }}"
    );
    desk.check("7,000 pages", "page-empty", &[(FORM, page.into_bytes())]);
    for (count, code) in [(100_000, "file-too-large"), (20_000, "text-unwritten")] {
        let stages = many(count, |at| format!("\"s{at}\","));
        let text = format!(
            "format = 1\nform = \"incident\"\nstages = [{stages}]\npage = [{{ id = \"p\", fields = [\"a\"] }}]\n[field]\na = {{ kind = \"date\" }}"
        );
        desk.check(
            &format!("{count} stages"),
            code,
            &[(FORM, text.into_bytes())],
        );
    }
    let same = "\"s\",".repeat(30_000);
    let text = format!(
        "format = 1\nform = \"incident\"\nstages = [{same}]\npage = [{{ id = \"p\", fields = [\"a\"] }}]\n[field]\na = {{ kind = \"date\" }}"
    );
    desk.check(
        "30,000 times the same stage",
        "stage-twice",
        &[(FORM, text.into_bytes())],
    );
    for (count, code) in [(100_000, "file-too-large"), (20_000, "too-many")] {
        let options = many(count, |at| format!("\"o{at}\","));
        let choice = form(&format!(
            "a = {{ kind = \"choice\", options = [{options}] }}"
        ));
        desk.check(&format!("{count} options"), code, &[(FORM, choice)]);
    }
    let options = many(2_000, |at| format!("\"o{at}\","));
    let fields = many(10, |at| {
        format!("f{at} = {{ kind = \"choice\", options = [{options}] }}\n")
    });
    let names: Vec<String> = (0..10).map(|at| format!("\"f{at}\"")).collect();
    desk.check(
        "ten times 2,000 options",
        "text-unwritten",
        &[(FORM, full(&names, &fields))],
    );
    let checks = "{ that = 'true', say = 'c' },".repeat(8_000);
    desk.check(
        "8,000 checks of a field",
        "text-unwritten",
        &[(
            FORM,
            form(&format!("a = {{ kind = 'date', check = [{checks}] }}")),
        )],
    );
    let tlp = "\"amber\",".repeat(30_000);
    desk.check(
        "30,000 markings",
        "text-unwritten",
        &[(
            FORM,
            form(&format!("a = {{ kind = 'date', tlp = [{tlp}] }}")),
        )],
    );
    let types = many(30_000, |at| format!("\".{at}\","));
    desk.check(
        "30,000 types of evidence",
        "text-unwritten",
        &[(
            FORM,
            form(&format!("a = {{ kind = 'evidence', types = [{types}] }}")),
        )],
    );
    let required = many(10_000, |at| format!("s{at} = true,"));
    desk.check(
        "required from 10,000 stages",
        "required-stage",
        &[(
            FORM,
            form(&format!(
                "a = {{ kind = 'date', required = {{ {required} }} }}"
            )),
        )],
    );
    desk.done();
}

/// Two levels of rows, as full as they may be, and a third.
#[test]
fn rows_in_rows() {
    let mut desk = Desk::new();
    let nested = |count: usize, inner: &str, row: &str| {
        let ids = |prefix: &str| many(count, |at| format!("\"{prefix}{at}\","));
        let outer = many(count, |at| {
            format!(
                "o{at} = {{ kind = 'repeat', min = 1000, max = 1000, fields = [{}] }}\n",
                ids("i")
            )
        });
        format!(
            "a = {{ kind = 'repeat', min = 1000, max = 1000, fields = [{}] }}\n[row.a]\n{outer}{inner}{row}",
            ids("o")
        )
    };
    // 65 × 65 fields, each repeat with a thousand rows at least.
    let inner = many(65, |at| {
        let fields = many(65, |inner| {
            format!("i{inner} = {{ kind = 'date', required = true }}\n")
        });
        format!("[row.a-o{at}]\n{fields}")
    });
    desk.check(
        "rows in rows of 4,225 fields",
        "text-unwritten",
        &[(FORM, form(&nested(65, &inner, "")))],
    );
    let third = "a = { kind = 'repeat', fields = ['b'] }\n[row.a]\nb = { kind = 'repeat', fields = ['c'] }\n[row.a-b]\nc = { kind = 'repeat', fields = ['d'] }\n[row.a-b-c]\nd = { kind = 'date' }";
    desk.check(
        "rows in rows in rows",
        "repeat-too-deep",
        &[(FORM, form(third))],
    );
    let own = "a = { kind = 'repeat', fields = ['a'] }\n[row.a]\na = { kind = 'repeat', fields = ['a'] }\n[row.a-a]\na = { kind = 'repeat', fields = ['a'] }";
    desk.check(
        "a repeat in itself",
        "repeat-too-deep",
        &[(FORM, form(own))],
    );
    let sums = many(200, |at| {
        format!(
            "s{at} = {{ kind = 'integer', calc = 'sum(a.map(r, sum(r.b.map(x, x.n)))) + count(a)' }}\n"
        )
    });
    let names: Vec<String> = ["\"a\"".to_owned()]
        .into_iter()
        .chain((0..200).map(|at| format!("\"s{at}\"")))
        .collect();
    let rows = "[row.a]\nb = { kind = 'repeat', min = 1000, max = 1000, fields = ['n'] }\n[row.a-b]\nn = { kind = 'integer' }\n";
    let text = full(
        &names,
        &format!("a = {{ kind = 'repeat', min = 1000, max = 1000, fields = ['b'] }}\n{sums}{rows}"),
    );
    desk.check(
        "200 sums over a million rows",
        "text-unwritten",
        &[(FORM, text)],
    );
    desk.done();
}

#[test]
fn toml_too_deep() {
    let mut desk = Desk::new();
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        for times in [100, 10_000, 60_000] {
            let text = format!("x = {}1{}", open.repeat(times), close.repeat(times));
            desk.check(
                &format!("TOML of {times} {open}"),
                "toml-syntax",
                &[(FORM, text.into_bytes())],
            );
        }
    }
    for (name, text) in [
        (
            "10,000 dots in a key",
            format!("{}a = 1", "a.".repeat(10_000)),
        ),
        (
            "10,000 dots in a table's name",
            format!("[{}a]", "a.".repeat(10_000)),
        ),
    ] {
        desk.check(name, "toml-syntax", &[(FORM, text.into_bytes())]);
    }
    let tables = many(10_000, |at| format!("[x-{at}.a.b.c]\n"));
    let text = format!(
        "{}{tables}",
        String::from_utf8(form("a = { kind = 'date' }")).expect("text")
    );
    desk.check(
        "10,000 tables of the author's own",
        "text-unwritten",
        &[(FORM, text.into_bytes())],
    );
    desk.done();
}
