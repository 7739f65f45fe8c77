use crate::published::study;
use crate::published::tests::small;

/// Codes and places of what is found in a form: the fields of the page, then those of the rows of `hosts`.
fn found(max: u32, fields: &str, parts: &str) -> Vec<(&'static str, String)> {
    let names = |lines: &str| {
        let name = |line: &str| format!("{:?}", line.split(' ').next().unwrap_or_default());
        lines.lines().map(name).collect::<Vec<_>>().join(", ")
    };
    let form = format!(
        "format = 1\nform = \"incident\"\n\
         page = [{{ id = \"one\", fields = [{{ group = \"own\", fields = [{}], when = 'x' }}, \"x\", \"hosts\"] }}]\n\
         [field]\nx = {{ kind = \"yesno\" }}\n\
         hosts = {{ kind = \"repeat\", max = {max}, fields = [{}] }}\n{fields}\n[row.hosts]\n{parts}\n",
        names(fields),
        names(parts)
    );
    let mut files = small();
    files.insert("forms/incident.toml".to_owned(), form.into_bytes());
    let all = study(&files).found.into_iter();
    let all = all.filter(|d| d.place.file == "forms/incident.toml");
    let place = |d: crate::diagnostic::Diagnostic| {
        let steps = |name| d.args.get(name).and_then(|n| n.parse::<u64>().ok());
        if d.code.ends_with("too-costly") {
            assert!(steps("steps") > steps("most"), "{d:#?}");
        }
        (d.code, d.place.item)
    };
    all.map(place).collect()
}

const NAME: &str = "name = { kind = \"host\" }";

#[test]
fn a_rule_that_goes_through_too_much() {
    let nested = "f = { kind = \"text\", when = 'hosts.all(a, hosts.all(b, a.name == b.name))' }";
    assert_eq!(found(100, nested, NAME), []);
    let told = |key: &str| [("rule-too-costly", format!("field.f.{key}"))];
    assert_eq!(found(1000, nested, NAME), told("when"));
    let thrice = nested.replace(
        "a.name ==",
        "hosts.exists(c, c.name == a.name) && a.name ==",
    );
    assert_eq!(found(100, &thrice, NAME), told("when"));
    assert_eq!(found(20, &thrice, NAME), []);
    for (rule, key) in [
        (
            "required_when = 'hosts.all(a, hosts.all(b, has(b.name)))'",
            "required_when",
        ),
        (
            "calc = 'sum(hosts.map(a, count(hosts.map(b, b.name))))'",
            "calc",
        ),
        (
            "default = 'size(hosts.filter(a, hosts.exists(b, a.name == b.name)))'",
            "default",
        ),
        (
            "check = [{ that = 'hosts.all(a, hosts.exists(b, has(b.name)))', say = \"s\" }]",
            "check[0].that",
        ),
        // What is kept of each row is looked at again.
        ("calc = 'size(hosts.map(a, hosts.map(b, hosts)))'", "calc"),
    ] {
        let field = format!("f = {{ kind = \"integer\", {rule} }}");
        assert_eq!(found(500, &field, NAME), told(key), "{rule}");
        assert_eq!(found(5, &field, NAME), [], "{rule}");
    }
    let of_row = format!(
        "{NAME}\ng = {{ kind = \"text\", check = [{{ that = 'hosts.all(a, hosts.all(b, a.name == row.name))', say = \"s\" }}] }}"
    );
    let expected = [("rule-too-costly", "row.hosts.g.check[0].that".to_owned())];
    assert_eq!(found(1000, "f = { kind = \"text\" }", &of_row), expected);
}

/// Characters that are counted or compared take time, and so do moments.
#[test]
fn what_is_looked_at_may_be_large() {
    for (field, part, rule) in [
        ("longtext", "max = 1000000", "hosts.exists(a, size(g) > 3)"),
        ("longtext", "max = 1000000", "hosts.exists(a, g == a.name)"),
        (
            "moment",
            "clock = false",
            "hosts.exists(a, size(hosts.filter(b, g < now())) > 3)",
        ),
    ] {
        let lines = |field: &str, part: &str| {
            format!(
                "g = {{ kind = {field:?}, {part} }}\nf = {{ kind = \"text\", when = '{rule}' }}"
            )
        };
        let expected = [("rule-too-costly", "field.f.when".to_owned())];
        assert_eq!(found(90, &lines(field, part), NAME), expected, "{rule}");
        assert_eq!(found(9, &lines(field, part), NAME), [], "{rule}");
    }
}

/// Each rule alone may; a rule of a row is evaluated as often as there are rows, that of a group for each of its fields.
#[test]
fn rules_that_together_take_too_much() {
    let again = "size(hosts.filter(h, h.name == row.name)) == 1";
    let check = |name: &str| {
        format!("{name} = {{ kind = \"host\", check = [{{ that = '{again}', say = \"s\" }}] }}")
    };
    let field = "f = { kind = \"text\" }";
    assert_eq!(found(1000, field, &check("name")), []);
    let several = format!("{}\n{}", check("name"), check("other"));
    let told = found(1000, field, &several);
    assert_eq!(
        told,
        [(
            "rules-too-costly",
            "row.hosts.name.check[0].that".to_owned()
        )]
    );
    assert_eq!(found(100, field, &several), []);

    let fields = (0..200).map(|n| format!("f{n} = {{ kind = \"text\" }}"));
    let fields = fields.collect::<Vec<_>>().join("\n");
    let form = |rule: &str| {
        let mut files = small();
        let names: Vec<String> = (0..200).map(|n| format!("\"f{n}\"")).collect();
        let form = format!(
            "format = 1\nform = \"incident\"\n\
             page = [{{ id = \"zero\", fields = [\"hosts\"] }}, {{ id = \"one\", fields = [{}], when = '{rule}' }}]\n\
             [field]\nhosts = {{ kind = \"repeat\", fields = [\"name\"] }}\n{fields}\n[row.hosts]\n{NAME}\n",
            names.join(", ")
        );
        files.insert("forms/incident.toml".to_owned(), form.into_bytes());
        let found = study(&files).found.into_iter();
        let costly = found.filter(|d| d.code.ends_with("too-costly"));
        costly.map(|d| (d.code, d.place.item)).collect::<Vec<_>>()
    };
    assert_eq!(
        form("hosts.all(a, hosts.all(b, a.name == b.name))"),
        [("rules-too-costly", "page[1].when".to_owned())]
    );
    assert_eq!(form("hosts.all(a, has(a.name))"), []);
}

/// A text that is computed stands in the report as often as there are rows.
#[test]
fn what_is_copied_into_every_row() {
    let texts = |max: u32| format!("g = {{ kind = \"text\", max = {max} }}");
    let told = |key: &str| [("rules-too-costly", format!("row.hosts.f.{key}"))];
    for key in ["calc", "default"] {
        let copy = format!("{NAME}\nf = {{ kind = \"text\", max = 10000, {key} = 'g' }}");
        assert_eq!(found(1000, &texts(10_000), &copy), told(key));
        assert_eq!(found(400, &texts(10_000), &copy), []);
        assert_eq!(found(1000, &texts(4_000), &copy), []);
    }
    // Not longer than its own bound.
    let short = format!("{NAME}\nf = {{ kind = \"text\", max = 500, calc = 'g' }}");
    assert_eq!(found(1000, &texts(10_000), &short), []);
}
