//! What is said of a form that somebody can finish, found by filling it in every way that a few answers allow.

use super::*;
use crate::answers::{Answers, Attachment, Chosen, Given, How, Key, Moment, Quantity, Row, Value};
use crate::evaluate::{Env, Evaluator, Level};
use crate::expr::eval::{Known, MAX_FORM_STEPS};
use crate::published::study;
use crate::published::tests::small;
use proptest::prelude::*;
use std::cell::Cell;

/// Most fillings of one form that are tried.
const MAX_FILLINGS: usize = 6_000;

/// Numbers that follow from a seed.
struct Dice(Cell<u64>);

impl Dice {
    fn below(&self, sides: usize) -> usize {
        // Marsaglia's xorshift.
        let mut x = self.0.get() | 1;
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.0.set(x);
        (x >> 33) as usize % sides
    }

    fn one<T: Copy>(&self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Fields that a form may have: ID, kind, and atoms of rules about it.
const FIELDS: &[(&str, &str, &[&str])] = &[
    ("y", "kind = \"yesno\"", &["y", "y == true", "y != z"]),
    ("z", "kind = \"yesno\"", &["z", "z == y", "!z"]),
    ("o", "kind = \"consent\"", &["o", "o != y"]),
    (
        "t",
        "kind = \"tristate\"",
        &["t == \"yes\"", "t in [\"no\", \"unknown\"]"],
    ),
    (
        "c",
        "kind = \"choice\", list = \"sorts@1\", classes = true",
        &[
            "class(c) == \"b\"",
            "c == \"ax\"",
            "c == f",
            "class(c) == f",
            "class(c) != \"a\"",
        ],
    ),
    (
        "f",
        "kind = \"choice\", list = \"sorts@1\"",
        &[
            "f == \"by\"",
            "class(f) == class(c)",
            "f != c",
            "f in [\"ax\", \"bx\"]",
        ],
    ),
    (
        "m",
        "kind = \"choices\", options = [\"p\", \"q\", \"u\", { id = \"none\", exclusive = true }]",
        &[
            "\"p\" in m",
            "\"none\" in m",
            "size(m) # N",
            "count(m, i) # N",
            "m.exists(v, v != \"p\")",
            "m.all(v, v == \"p\")",
            "count(m) # N",
        ],
    ),
    (
        "i",
        "kind = \"integer\", min = 0, max = 3",
        &[
            "i # N",
            "i # j",
            "i + j # N",
            "i * 2 # j + 1",
            "sum(i, j) # N",
            "min(i, j) # N",
            "max(i, N) # j",
            "i / 2 # N",
            "i / j # N",
            "i in [0, j]",
            "-i # N",
            "i - 1 # j",
            "i + 1 # x",
            "(y ? i : j) # N",
        ],
    ),
    (
        "j",
        "kind = \"integer\"",
        &[
            "j # N",
            "j # i",
            "j # i + 1",
            "max(i, j) # N",
            "j - i # N",
            "j * j # N",
        ],
    ),
    (
        "x",
        "kind = \"decimal\", min = 0.5, max = 2.5",
        &["x # N", "x # i", "x * 2 # N", "sum(x, i) # N", "x / i # N"],
    ),
    (
        "d",
        "kind = \"date\"",
        &["d # today()", "d # e", "addMonths(d, 1) # e", "d # n"],
    ),
    (
        "e",
        "kind = \"date\"",
        &["e # d", "e # today()", "max(d, e) # today()"],
    ),
    (
        "n",
        "kind = \"moment\"",
        &["n # now()", "n # d", "n # today()"],
    ),
    (
        "q",
        "kind = \"quantity\", min = 0, max = 3",
        &["q # N", "q + i # N", "max(q, 2) # N", "q # i"],
    ),
    (
        "w",
        "kind = \"money\"",
        &["w # N", "w # v", "w + v # N", "w / 2 # N", "sum(w, v) # N"],
    ),
    ("v", "kind = \"money\"", &["v # w", "v # N"]),
    (
        "s",
        "kind = \"text\", max = 2",
        &[
            "size(s) # N",
            "s == \"a\"",
            "s != \"abc\"",
            "s in [\"a\", \"ab\"]",
        ],
    ),
    (
        "h",
        "kind = \"evidence\", max_count = 2",
        &["size(h) # N", "count(h) # N"],
    ),
    (
        "r",
        "kind = \"repeat\", min = 0, max = 2, fields = [\"p\", \"a\"]",
        &[
            "r.exists(k, ROW)",
            "r.all(k, ROW)",
            "size(r) # N",
            "count(r.map(k, k.p)) # N",
            "sum(r.map(k, k.p)) # N",
            "size(r.filter(k, ROW)) # N",
            "r.all(k, r.exists(l, l.p # k.p))",
        ],
    ),
    ("g", "kind = \"yesno\", calc = RULE", &["g", "!g", "g == y"]),
    (
        "b",
        "kind = \"integer\", max = 4, calc = 'SUM'",
        &["b # N", "b # i", "b + 1 # N", "b == 1"],
    ),
];

fn field(id: &str) -> (&'static str, &'static str, &'static [&'static str]) {
    *FIELDS.iter().find(|(known, ..)| *known == id).unwrap()
}

/// A rule about these fields.
fn rule(dice: &Dice, of: &[&str], depth: usize) -> String {
    let inner = || rule(dice, of, depth - 1);
    match dice.below(if depth > 0 { 9 } else { 3 }) {
        3 | 4 => format!("({} && {})", inner(), inner()),
        5 | 6 => format!("({} || {})", inner(), inner()),
        7 => format!("!({})", inner()),
        8 => format!("({} ? {} : {})", inner(), inner(), inner()),
        0 if of.is_empty() || dice.below(5) == 0 => dice
            .one(&[
                "stage == \"early\"",
                "stage != \"early\"",
                "stage == \"last\" || false",
            ])
            .to_owned(),
        _ if of.is_empty() => "true".to_owned(),
        1 if dice.below(2) == 0 => format!("has({})", dice.one(of)),
        _ => atom(dice, of),
    }
}

fn atom(dice: &Dice, of: &[&str]) -> String {
    let known = |atom: &&str| {
        let names = atom.split(|c: char| !c.is_ascii_alphanumeric() && c != '"');
        let named = |name: &&str| FIELDS.iter().any(|(id, ..)| id == name);
        let local: &[&str] = if atom.contains('(') && atom.contains("v, v") {
            &["v"]
        } else {
            &[]
        };
        names
            .filter(|n| named(n) && !local.contains(n))
            .all(|name| of.contains(&name))
    };
    let atoms: Vec<&str> = field(dice.one(of))
        .2
        .iter()
        .copied()
        .filter(known)
        .collect();
    if atoms.is_empty() {
        return "true".to_owned();
    }
    let mut atom = dice.one(&atoms).replace(
        "ROW",
        dice.one(&["has(k.p)", "k.p # N", "k.a", "!k.a", "!has(k.a)"]),
    );
    while let Some(at) = atom.find([' ', '(', ',']).and(atom.find('#')) {
        atom.replace_range(at..=at, dice.one(&["<", "<=", ">", ">=", "==", "!="]));
    }
    while let Some(at) = atom.find('N') {
        let number = dice.one(&["0", "1", "2", "3", "-1", "1.5", "7", "70"]);
        atom.replace_range(at..=at, number);
    }
    // A variable is not named as a field is.
    atom.replace("v, v", "vv, vv")
}

/// The form of a seed, and the IDs of its fields.
fn written(dice: &Dice) -> (String, Vec<&'static str>) {
    let mut ids: Vec<&str> = Vec::new();
    let count = 2 + dice.below(2);
    while ids.len() < count {
        let (id, ..) = FIELDS[dice.below(FIELDS.len())];
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let mut lines = String::new();
    let mut row = String::new();
    for (place, id) in ids.iter().enumerate() {
        let before = &ids[..place];
        let mut kind = field(id)
            .1
            .replace("RULE", &format!("'{}'", rule(dice, before, 1)));
        let number = if before.contains(&"i") { "i" } else { "2" };
        let sum = dice
            .one(&["_ + 1", "_ * 2", "_ / 2", "_ / 0", "_ - 3"])
            .replace('_', number);
        kind = kind.replace("SUM", &sum);
        kind = kind.replace(
            "min = 0, max = 2,",
            &format!("min = {}, max = 2,", dice.below(3)),
        );
        let computed = kind.contains("calc");
        if dice.below(5) == 0 {
            kind += &format!(", when = '{}'", rule(dice, before, 1));
        }
        if dice.below(7) == 0 {
            kind += ", from = \"last\"";
        }
        if !computed {
            match dice.below(6) {
                0 | 1 => kind += ", required = true",
                2 => kind += ", required = { last = true }",
                3 => kind += &format!(", required_when = '{}'", rule(dice, &ids, 1)),
                _ => {}
            }
        }
        let checks: Vec<String> = (0..dice.below(3))
            .map(|_| format!("{{ that = '{}', say = \"no\" }}", rule(dice, &ids, 2)))
            .collect();
        lines += &format!("{id} = {{ {kind}, check = [{}] }}\n", checks.join(", "));
        if *id == "r" {
            let required = dice.one(&["", ", required = true", ", required_when = 'row.a'"]);
            let check = dice.one(&[
                "",
                ", check = [{ that = 'row.p > 1', say = \"no\" }]",
                ", check = [{ that = 'row.p > 2 || row.a', say = \"no\" }]",
            ]);
            let when = dice.one(&["", ", when = 'row.a'", ", when = '!row.a'"]);
            row = format!(
                "[row.r]\np = {{ kind = \"integer\", min = 0, max = 2{required}{check}{when} }}\na = {{ kind = \"yesno\"{} }}\n",
                dice.one(&["", ", required = true"])
            );
        }
    }
    let fields: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    let form = format!(
        "format = 1\nform = \"incident\"\nstages = [\"early\", \"last\"]\npage = [{{ id = \"one\", fields = [{}] }}]\n[field]\n{lines}{row}",
        fields.join(", ")
    );
    (form, ids)
}

/// Some answers to each field, nothing among them.
fn answers(id: &str) -> Vec<Option<Value>> {
    let text = |text: &str| Value::Text(text.to_owned());
    let chosen = |option: &str| Chosen {
        option: option.to_owned(),
        other: None,
    };
    let quantity = |how, least: &str, most: &str| {
        Value::Quantity(Quantity {
            how,
            least: least.to_owned(),
            most: most.to_owned(),
        })
    };
    let money = |amount: &str, currency: &str| Value::Money {
        amount: amount.to_owned(),
        currency: currency.to_owned(),
    };
    let moment = |date: &str, time: &str| {
        Value::Moment(Moment {
            date: date.to_owned(),
            time: time.to_owned(),
            ..Moment::default()
        })
    };
    let all: Vec<Value> = match id {
        "y" | "z" | "o" => vec![Value::Flag(true), Value::Flag(false)],
        "t" => ["yes", "no", "unknown"]
            .map(|o| Value::Choice(chosen(o)))
            .to_vec(),
        "c" => ["ax", "ay", "bx", "by", "a", "b"]
            .map(|o| Value::Choice(chosen(o)))
            .to_vec(),
        "f" => ["ax", "ay", "bx", "by"]
            .map(|o| Value::Choice(chosen(o)))
            .to_vec(),
        "m" => [
            &["p"][..],
            &["q"],
            &["p", "q"],
            &["q", "u"],
            &["p", "q", "u"],
            &["none"],
        ]
        .map(|all| Value::Choices(all.iter().map(|o| chosen(o)).collect()))
        .to_vec(),
        "i" => ["0", "1", "2", "3"].map(text).to_vec(),
        "j" => ["-80", "-2", "-1", "0", "1", "2", "3", "4", "5", "8", "80"]
            .map(text)
            .to_vec(),
        "x" => ["0.5", "0.7", "1", "1.5", "2", "2.5"].map(text).to_vec(),
        "d" | "e" => [
            "2026-10-01",
            "2026-11-19",
            "2026-11-20",
            "2026-11-21",
            "2027-02-01",
        ]
        .map(text)
        .to_vec(),
        "n" => vec![
            moment("2026-11-20", ""),
            moment("2026-11-20", "12:00:00"),
            moment("2026-11-19", "10:00"),
            moment("2026-11-20", "23:00"),
            moment("2027-11-20", ""),
        ],
        "q" => vec![
            quantity(How::Exact, "0", ""),
            quantity(How::Exact, "1", ""),
            quantity(How::Exact, "3", ""),
            quantity(How::Range, "1", ""),
            quantity(How::Range, "", "2"),
            quantity(How::Range, "1", "2"),
            quantity(How::Range, "0", ""),
            quantity(How::Range, "", "3"),
        ],
        "w" | "v" => vec![
            money("0", "EUR"),
            money("1", "EUR"),
            money("1", "USD"),
            money("1.5", "EUR"),
            money("3", "EUR"),
            money("80", "USD"),
        ],
        "s" => ["a", "ab", "b", "e\u{301}\u{301}\u{301}e\u{301}"]
            .map(text)
            .to_vec(),
        "h" => {
            let file = |id| Attachment {
                id,
                name: "a.log".to_owned(),
                size: 1,
                ..Attachment::default()
            };
            vec![
                Value::Evidence(vec![file(1)]),
                Value::Evidence(vec![file(1), file(2)]),
            ]
        }
        "r" => {
            let mut rows = Vec::new();
            for p in [None, Some("0"), Some("1"), Some("2")] {
                for a in [None, Some(true), Some(false)] {
                    let p = p.map(|p| (Id::new("p").unwrap(), text(p)));
                    let a = a.map(|a| (Id::new("a").unwrap(), Value::Flag(a)));
                    rows.push(p.into_iter().chain(a).collect::<Given>());
                }
            }
            let row = |(id, answers): (u32, &Given)| Row {
                id,
                answers: answers.clone(),
            };
            let one = rows.iter().map(|a| Value::Rows(vec![row((1, a))]));
            let two = rows.iter().flat_map(|a| {
                rows.iter()
                    .map(move |b| Value::Rows(vec![row((1, a)), row((2, b))]))
            });
            one.chain(two).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(None)
        .chain(all.into_iter().map(Some))
        .collect()
}

/// Whether a filling shows that what was said of a form is not so.
fn belies(
    said: &Diagnostic,
    form: &Form,
    answers: &Answers,
    evaluation: &Evaluator,
    env: &Env,
) -> bool {
    let mut parts = said.place.item.split('.');
    let in_row = parts.next() == Some("row");
    let id = parts.nth(usize::from(in_row)).unwrap();
    let keys: Vec<&Key> = (evaluation.applies.iter())
        .filter(|key| key.last().as_str() == id && key.rows.is_empty() != in_row)
        .collect();
    let right = |key: &&&Key| {
        let wrong = evaluation
            .about(key)
            .any(|f| matches!(f.level, Level::Missing | Level::Wrong));
        let typed = match answers.get(key) {
            Some(Value::Rows(rows)) => !rows.is_empty(),
            typed => typed.is_some(),
        };
        let is_computed = form.field(key).is_some_and(|field| field.calc.is_some());
        !wrong
            && if is_computed {
                evaluation.computed.contains_key(key)
            } else {
                typed
            }
    };
    match said.code {
        "answer-never-right" => keys.iter().any(|key| right(&key)),
        "never-finished" => !keys.is_empty() && evaluation.complete(),
        "stage-never-finished" => {
            env.stage
                .as_ref()
                .is_some_and(|stage| said.args["stage"] == stage.as_str())
                && !keys.is_empty()
                && evaluation.complete()
        }
        "when-never-true" | "required-never-relevant" => !keys.is_empty(),
        // A repeat may be required for its least rows.
        "required-when-never-true" => {
            (keys.iter().filter(|_| id != "r")).any(|key| evaluation.required.contains(key))
        }
        "required-until-answered" => keys
            .iter()
            .filter(|key| evaluation.required.contains(key))
            .any(|key| {
                let mut missing = evaluation.about(key).filter(|f| f.level == Level::Missing);
                id != "r" && answers.get(key).is_some() && missing.next().is_none()
            }),
        "check-never-true" => {
            let mut numbers = said.place.item.split(['[', ']']);
            let number: usize = numbers.nth(1).unwrap().parse().unwrap();
            let known = Known {
                now: &env.now,
                stage: env.stage.as_ref(),
                answers: evaluation.known(),
                left: &Cell::new(MAX_FORM_STEPS),
            };
            // Those of rows are not looked at here.
            let is_known = |key: &&&Key| !in_row && evaluation.known().contains_key(key.last());
            let answered = keys
                .iter()
                .filter(is_known)
                .find(|key| id != "r" || !answers.rows(key).is_empty());
            let field = answered.and_then(|key| form.field(key));
            field.is_some_and(|field| field.checks[number].that.holds(&known, &[]) == Some(true))
        }
        // That something was too much to be tried calls nothing impossible.
        "rules-not-tried" => false,
        code => panic!("{code}"),
    }
}

/// What is said of the form of a seed, and what of it is not so.
fn tried(seed: u64) -> (String, Vec<Diagnostic>, Vec<String>) {
    let dice = Dice(Cell::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    dice.below(2);
    let (text, ids) = written(&dice);
    let mut files = small();
    let list = "format = 1\nlist = \"sorts\"\nversion = 1\n[[class]]\nid = \"a\"\noptions = [\"ax\", \"ay\"]\n[[class]]\nid = \"b\"\noptions = [\"bx\", \"by\"]\n";
    files.insert("lists/sorts.toml".to_owned(), list.as_bytes().to_vec());
    files.insert("forms/incident.toml".to_owned(), text.as_bytes().to_vec());
    let reading = study(&files);
    let Some(form) = reading
        .forms
        .values()
        .next()
        .filter(|_| reading.found.iter().all(|d| d.severity != Severity::Error))
    else {
        panic!("{text}\n{:#?}", reading.found);
    };
    let said = forms(&reading.forms);
    let mut belied = BTreeSet::new();
    if said.is_empty() {
        return (text, said, Vec::new());
    }
    let all: Vec<Vec<Option<Value>>> = ids.iter().map(|id| answers(id)).collect();
    let fillings: usize = all.iter().map(Vec::len).product();
    let step = fillings.div_ceil(MAX_FILLINGS);
    for mut number in (0..fillings).step_by(step) {
        let mut filled = Answers::default();
        for (id, some) in ids.iter().zip(&all) {
            if let Some(value) = &some[number % some.len()] {
                filled.fields.insert(Id::new(id).unwrap(), value.clone());
            }
            number /= some.len();
        }
        for stage in ["early", "last"] {
            let env = Env {
                now: "2026-11-20T12:00:00+01:00[Europe/Paris]".parse().unwrap(),
                stage: Id::new(stage),
            };
            let mut evaluation = Evaluator::new(form);
            evaluation.update(form, &filled, &env);
            let wrong = said
                .iter()
                .filter(|said| belies(said, form, &filled, &evaluation, &env));
            belied.extend(
                wrong.map(|said| format!("{} {} {filled:?} {stage}", said.code, said.place.item)),
            );
        }
    }
    (text, said, belied.into_iter().take(2).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn nothing_is_called_impossible_that_can_be_done(seed in any::<u64>()) {
        let (form, _, belied) = tried(seed);
        prop_assert_eq!(belied, Vec::<String>::new(), "{}", form);
    }
}

#[test]
fn each_is_said_of_some_form() {
    let said: BTreeSet<&str> = (1..400)
        .flat_map(|seed| tried(seed).1)
        .map(|d| d.code)
        .collect();
    let all = [
        "answer-never-right",
        "check-never-true",
        "never-finished",
        "required-never-relevant",
        "required-until-answered",
        "required-when-never-true",
        "stage-never-finished",
        "when-never-true",
    ];
    assert_eq!(said, all.into_iter().collect());
}
