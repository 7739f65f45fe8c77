//! Forms that were made to hurt: each gives a diagnostic, on a small stack and soon.

use super::*;
use crate::lint;

/// What is said of a bundle in which one file is this.
fn said(file: &'static str, text: String) -> BTreeSet<&'static str> {
    let work = move || {
        let mut files = small();
        files.insert(file.to_owned(), text.into_bytes());
        let reading = study(&files);
        let lints = lint::all(&files, &reading);
        let found = reading.found.into_iter().chain(lints);
        found.map(|d| d.code).collect::<BTreeSet<_>>()
    };
    // A thread's stack on many systems.
    let small = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    small.spawn(work).unwrap().join().unwrap()
}

const FILE: &str = "forms/incident.toml";

/// A form of one page with these fields, `a` among them.
fn form(fields: &str) -> String {
    format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [\"a\"] }}]\n[field]\n{fields}\n"
    )
}

fn rule(source: &str) -> String {
    form(&format!("a = {{ kind = \"yesno\", when = '{source}' }}"))
}

/// Each alone is bounded; a file full of them is, too.
#[test]
fn patterns_that_explode() {
    let long = "a".repeat(10_000);
    for (pattern, code) in [
        ("((((a{50}){50}){50}){50}){50}", "pattern-too-large"),
        (r"(\w{1000}|\W{1000}){1000}", "pattern-too-large"),
        (long.as_str(), "pattern-too-long"),
        (&"(".repeat(500), "pattern-syntax"),
        (&"a|".repeat(250), ""),
        (&r"\w".repeat(250), "pattern-too-large"),
        (r"(a+)+(a*)*(a|aa)+", ""),
    ] {
        let times = if pattern.len() > 600 {
            20
        } else {
            (200 * 1024) / (pattern.len() + 50)
        };
        let fields: String = (0..times.min(400))
            .map(|at| format!("f{at} = {{ kind = \"text\", pattern = '{pattern}' }}\n"))
            .collect();
        let codes = said(FILE, form(&fields));
        assert!(
            code.is_empty() || codes.contains(code),
            "{pattern}: {codes:?}"
        );
    }
}

#[test]
fn rules_too_deep_too_long_or_in_a_circle() {
    let deep = |open: &str, close: &str, times: usize| {
        rule(&format!("{}a{}", open.repeat(times), close.repeat(times)))
    };
    for (open, close) in [
        ("(", ")"),
        ("!", ""),
        ("-", ""),
        ("has(", ")"),
        ("a ? ", " : a"),
        ("a == ", ""),
    ] {
        for times in [100, 10_000] {
            let codes = said(FILE, deep(open, close, times));
            let told = codes.iter().any(|code| code.starts_with("rule-"));
            assert!(told, "{open} {times}: {codes:?}");
        }
    }
    assert!(said(FILE, deep("(", ")", 100)).contains("rule-too-deep"));
    // Longer than a file may be.
    assert!(said(FILE, rule(&"a || ".repeat(1 << 18))).contains("file-too-large"));
    assert!(said(FILE, rule(&"a || ".repeat(40_000))).contains("rule-too-long"));
    assert!(said(FILE, rule("a")).contains("rule-cycle"));
    let ring = |size: usize| {
        let names: Vec<String> = (0..size).map(|at| format!("\"f{at}\"")).collect();
        let pages: Vec<String> = (names.chunks(200).enumerate())
            .map(|(at, names)| format!("{{ id = \"p{at}\", fields = [{}] }}", names.join(",")))
            .collect();
        let field = |at: usize| {
            let next = (at + 1) % size;
            format!("f{at} = {{ kind = \"yesno\", when = \"f{next}\" }}\n")
        };
        let fields: String = (0..size).map(field).collect();
        let pages = pages.join(",");
        format!("format = 1\nform = \"incident\"\npage = [{pages}]\n[field]\n{fields}")
    };
    assert!(said(FILE, ring(2)).contains("rule-cycle"));
    assert!(said(FILE, ring(4000)).contains("rule-cycle"));
}

#[test]
fn toml_too_deep() {
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        let nested = |times| format!("x = {}1{}", open.repeat(times), close.repeat(times));
        for times in [100, 10_000, 60_000] {
            assert!(
                said(FILE, nested(times)).contains("toml-syntax"),
                "{open} {times}"
            );
        }
    }
    for dotted in [
        "a.".repeat(10_000) + "a = 1",
        format!("[{}a]", "a.".repeat(10_000)),
    ] {
        let codes = said(FILE, dotted);
        assert!(
            codes.contains("toml-syntax") || codes.contains("key-missing"),
            "{codes:?}"
        );
    }
}

#[test]
fn far_too_many() {
    let many =
        |count: usize, one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<String>();
    let options = many(100_000, &|at| format!("\"o{at}\","));
    let choice = form(&format!(
        "a = {{ kind = \"choice\", options = [{options}] }}"
    ));
    assert!(said(FILE, choice).contains("file-too-large"));
    let short = many(60_000, &|_| "1,".to_owned());
    let choice = form(&format!("a = {{ kind = \"choice\", options = [{short}] }}"));
    assert!(said(FILE, choice).contains("too-many"));
    let list = format!("format = 1\nlist = \"recipients\"\nversion = 1\noptions = [{options}]");
    assert!(said("lists/recipients.toml", list).contains("file-too-large"));
    let fields = many(100_000, &|at| format!("f{at} = {{ kind = \"date\" }}\n"));
    assert!(said(FILE, form(&fields)).contains("file-too-large"));
    let fields = many(9_000, &|at| format!("f{at} = {{ kind = \"date\" }}\n"));
    assert!(said(FILE, form(&fields)).contains("too-many"));
    // Each wrong, each close to many that are there.
    let fields = many(4_900, &|at| {
        format!("field{at:04} = {{ kind = \"dat\" }}\n")
    });
    assert!(said(FILE, form(&fields)).contains("kind-unknown"));
    let fields = many(4_000, &|at| {
        format!("field{at:04} = {{ kind = \"yesno\", when = \"feild{at}\" }}\n")
    });
    assert!(said(FILE, form(&fields)).contains("field-on-no-page"));
    let names = many(20_000, &|at| format!("\"g{at}\","));
    let fields = many(1_000, &|at| format!("f{at} = {{ kind = \"date\" }}\n"));
    let page = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [{names}] }}]\n[field]\n{fields}"
    );
    assert!(said(FILE, page).contains("too-many"));
    let same = many(30_000, &|_| "\"s\",".to_owned());
    assert!(said(FILE, format!("stages = [{same}]\n{}", form(""))).contains("stage-twice"));
    let renamed = many(12_000, &|at| format!("o{at} = \"a\"\n"));
    let form = form("a = { kind = \"date\" }") + "[renamed]\n" + &renamed;
    assert!(!said(FILE, form).contains("field-unknown"));
}

/// Whether rules can hold is a hard question; it is given up in time.
#[test]
fn rules_that_would_take_for_ever() {
    let options = "options = [\"a\", \"b\", \"c\", \"d\", \"e\", \"unknown\"]";
    let names: Vec<String> = (0..30).map(|at| format!("f{at}")).collect();
    let ask: Vec<String> = (names.iter().zip(["a", "b", "c", "d", "e"].iter().cycle()))
        .map(|(name, option)| format!("{name} != \"{option}\""))
        .collect();
    let rule = ask.join(" && ");
    let first: String = names
        .iter()
        .map(|n| format!("{n} = {{ kind = \"choice\", {options} }}\n"))
        .collect();
    let late = |at| format!("g{at} = {{ kind = \"text\", when = '{rule} && f0 == \"a\"' }}\n");
    let late: String = (0..200).map(late).collect();
    let late_names: Vec<String> = (0..200).map(|at| format!("g{at}")).collect();
    let text = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = {names:?} }}, {{ id = \"q\", fields = {late_names:?} }}]\n[field]\n{first}{late}"
    );
    let codes = said(FILE, text);
    let known = BTreeSet::from([
        "when-never-true",
        "subject-reveals",
        "section-missing",
        "ids-alike",
    ]);
    assert!(codes.is_subset(&known), "{codes:?}");
}
