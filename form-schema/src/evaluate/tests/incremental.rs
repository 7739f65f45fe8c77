//! Forms of any shape and edits of any kind: what is kept up to date is what comes out anew, and nothing is demanded
//! that does not apply.

use super::*;
use crate::expr::Rule;
use crate::expr::eval::{Known, Known1, MAX_FORM_STEPS, RowAnswers};
use crate::form::{Field, Required};
use crate::kind::Kind;
use std::cell::Cell;
use std::fmt::Write;

/// Throws that decide everything; shrinking makes them fewer and smaller.
struct Dice(std::vec::IntoIter<u32>);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0.next().unwrap_or_default() as usize % sides.max(1)
    }
    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.throw(of.len())]
    }
    fn rarely(&mut self) -> bool {
        self.throw(4) == 3
    }
}

const KINDS: [&str; 7] = [
    "yesno", "integer", "choice", "text", "moment", "date", "repeat",
];
const FIELDS: usize = 10;

/// A condition about one field.
fn atom(dice: &mut Dice, name: &str, kind: &str) -> String {
    let templates: &[&str] = match kind {
        "yesno" => &["F", "!F", "has(F)", "F == true"],
        "integer" => &["F > 2", "F == 1", "F + 1 < 4", "has(F)"],
        "choice" => &["F == \"a\"", "F in [\"a\", \"b\"]", "F != \"c\""],
        "text" => &["has(F)", "F == \"x\"", "size(F) > 1"],
        "moment" => &["F < now()", "addMonths(F, 1) > now()", "has(F)"],
        "date" => &["F <= today()", "has(F)"],
        _ => &[
            "F.exists(r, r.p == \"a\")",
            "F.all(r, r.n > 1)",
            "count(F.map(r, r.n)) > 1",
            "F.exists(r, r.inner.exists(i, has(i.q)))",
            "size(F) == 2",
        ],
    };
    dice.one(templates).replace('F', name)
}

/// A condition about fields that came before, or about anything.
fn rule(dice: &mut Dice, known: &[(String, &str)]) -> String {
    let some = |dice: &mut Dice| match known {
        [] => "stage == \"final\"".to_owned(),
        _ => {
            let (name, kind) = &known[dice.throw(known.len())];
            atom(dice, name, kind)
        }
    };
    let first = some(dice);
    match dice.throw(6) {
        0 => format!("{first} && {}", some(dice)),
        1 => format!("{first} || !({})", some(dice)),
        2 => format!("({first}) ? true : stage == \"final\""),
        3 => "stage == \"final\"".to_owned(),
        _ => first,
    }
}

fn required(dice: &mut Dice, known: &[(String, &str)]) -> String {
    match dice.throw(5) {
        0 => ", required = true".to_owned(),
        1 => ", required = { final = true }".to_owned(),
        2 => format!(", required_when = '{}'", rule(dice, known)),
        3 => ", recommended = true".to_owned(),
        _ => String::new(),
    }
}

fn options(kind: &str) -> &str {
    match kind {
        "choice" => ", options = [\"a\", \"b\", \"c\", \"unknown\"]",
        "text" => ", max = 5",
        _ => "",
    }
}

/// A form in which rules read what stands before them in one order and on the screen in another.
fn any_form(dice: &mut Dice) -> Form {
    let mut fields = String::new();
    let mut rows = String::new();
    let mut before: Vec<(String, &str)> = Vec::new();
    let all: Vec<(String, &str)> = (0..FIELDS)
        .map(|at| (format!("f{at}"), dice.one(&KINDS)))
        .collect();
    for (name, kind) in &all {
        let _ = write!(fields, "[field.{name}]\nkind = \"{kind}\"\n");
        if *kind == "repeat" {
            let least = dice.throw(2);
            let _ = writeln!(
                fields,
                "min = {least}\nmax = 3\nfields = [\"t\", \"p\", \"n\", \"inner\"]"
            );
            rows_of(dice, name, &before, &all, &mut rows);
        }
        if *kind == "choice" {
            fields.push_str("options = [\"a\", \"b\", \"c\", \"unknown\"]\n");
        }
        if dice.rarely() {
            let _ = writeln!(fields, "when = '{}'", rule(dice, &before));
        }
        if dice.rarely() && *kind != "repeat" {
            let key = dice.one(&["calc", "default"]);
            let integers = before.iter().filter(|(_, kind)| *kind == "integer");
            let sums: Vec<String> = integers.map(|(name, _)| format!("{name} + 1")).collect();
            let value = match *kind {
                "yesno" => rule(dice, &before),
                "integer" => sums.first().cloned().unwrap_or("3".to_owned()),
                "choice" => format!("({}) ? \"a\" : \"c\"", rule(dice, &before)),
                "text" => "\"x\"".to_owned(),
                "moment" => "addHours(now(), 1)".to_owned(),
                _ => "addMonths(today(), 1)".to_owned(),
            };
            let _ = writeln!(fields, "{key} = '{value}'");
            if key == "default" && dice.rarely() {
                fields.push_str("required = true\n");
            }
        } else {
            let needed = required(dice, &all);
            if let Some(needed) = needed.strip_prefix(", ") {
                let _ = writeln!(fields, "{needed}");
            }
        }
        if dice.rarely() {
            fields.push_str("from = \"final\"\n");
        }
        if dice.rarely() {
            let that = rule(dice, &all);
            let level = dice.one(&["error", "warning"]);
            let _ = writeln!(
                fields,
                "check = [{{ that = '{that}', level = \"{level}\", say = \"odd\" }}]"
            );
        }
        before.push((name.clone(), kind));
    }
    let mut screen: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    for at in 0..screen.len() {
        let other = dice.throw(screen.len());
        screen.swap(at, other);
    }
    // A page's rule reads a field that reads none of its own: the first one, which stands on a page before.
    let first = &all[0];
    screen.retain(|name| *name != first.0);
    let when = match dice.rarely() {
        true => format!(", when = '{}'", atom(dice, &first.0, first.1)),
        false => String::new(),
    };
    let pages = format!(
        "page = [{{ id = \"one\", fields = [\"zone\", \"{}\"] }}, {{ id = \"two\", fields = {:?}{when} }}]",
        first.0, screen
    );
    let toml = format!(
        "format = 1\nform = \"incident\"\nstages = [\"early\", \"final\"]\n{pages}\n{fields}{rows}\n\
         [field.zone]\nkind = \"zone\"\nmeans = \"reporter.zone\"\n"
    );
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), toml.clone().into_bytes());
    let (published, found) = published::read(&files);
    let wrong: Vec<_> = found
        .iter()
        .filter(|d| d.severity == crate::diagnostic::Severity::Error)
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}\n{toml}");
    published.unwrap().forms.remove(&id("incident")).unwrap()
}

fn rows_of(
    dice: &mut Dice,
    name: &str,
    before: &[(String, &str)],
    all: &[(String, &str)],
    rows: &mut String,
) {
    let row = |dice: &mut Dice| match dice.throw(4) {
        0 => "row.p == \"a\"".to_owned(),
        1 => "row.n > 1 || has(row.p)".to_owned(),
        _ => rule(dice, before),
    };
    let _ = writeln!(rows, "[row.{name}]");
    let needed = required(dice, all);
    let _ = writeln!(
        rows,
        "p = {{ kind = \"choice\"{}{needed} }}",
        options("choice")
    );
    let key = dice.one(&["", ", default = '2'", ", calc = 'size(row.t)'"]);
    let _ = writeln!(rows, "n = {{ kind = \"integer\"{key} }}");
    let when = match dice.rarely() {
        true => format!(", when = '{}'", rule(dice, before)),
        false => String::new(),
    };
    let _ = writeln!(
        rows,
        "t = {{ kind = \"text\"{}{when}{} }}",
        options("text"),
        required(dice, all)
    );
    let when = row(dice);
    let that = format!("row.n != 3 || {}", rule(dice, all));
    let _ = writeln!(
        rows,
        "inner = {{ kind = \"repeat\", max = 2, fields = [\"q\", \"w\"], when = '{when}', check = [{{ that = '{that}', \
         say = \"odd\" }}] }}\n[row.{name}-inner]"
    );
    let needed = dice.one(&["true", "{ final = true }"]);
    let _ = writeln!(
        rows,
        "q = {{ kind = \"integer\", required = {needed} }}\nw = {{ kind = \"text\", when = 'outer.p == \"a\" || \
         row.q > 1', required_when = '{}' }}",
        rule(dice, all)
    );
}

fn value(dice: &mut Dice, field: &Field, next_id: &mut u32) -> Option<Value> {
    let text = |of: &[&str], dice: &mut Dice| Some(self::text(dice.one(of)));
    match &field.kind {
        Kind::YesNo => Some(Value::Flag(dice.throw(2) == 0)),
        Kind::Integer { .. } => text(&["0", "1", "2", "3", "4", "x", ""], dice),
        Kind::Choice(_) => match dice.rarely() {
            true => Some(self::text("")),
            false => Some(option(dice.one(&["a", "b", "c", "unknown"]))),
        },
        Kind::Moment { .. } => Some(day(dice.one(&["2026-11-20", "2026-11-21", "2026-12", ""]))),
        Kind::Date => text(&["2026-11-20", "2026-11-22", "never"], dice),
        Kind::Zone => text(&["Asia/Tokyo", "America/Toronto", "nowhere"], dice),
        Kind::Repeat(repeat) => {
            let count = dice.throw(3);
            let rows = (0..count).map(|_| any_row(dice, &repeat.fields, next_id));
            Some(Value::Rows(rows.collect()))
        }
        _ => text(&["x", "abc", "too long", "", "a\nb"], dice),
    }
}

fn any_row(dice: &mut Dice, fields: &[Field], next_id: &mut u32) -> Row {
    *next_id += 1;
    let id = *next_id;
    let answers = fields.iter().filter_map(|field| {
        let answered = !dice.rarely();
        let value = value(dice, field, next_id).filter(|_| answered)?;
        Some((field.id.clone(), value))
    });
    Row {
        id,
        answers: answers.collect(),
    }
}

/// One edit: an answer given or taken away, rows added, moved or removed, here or in a row.
fn edit(dice: &mut Dice, fields: &[&Field], answers: &mut Given, next_id: &mut u32) {
    let field = fields[dice.throw(fields.len())];
    if let (Kind::Repeat(repeat), Some(Value::Rows(rows))) =
        (&field.kind, answers.get_mut(&field.id))
        && !rows.is_empty()
    {
        let at = dice.throw(rows.len());
        match dice.throw(8) {
            0 => drop(rows.remove(at)),
            1 => rows.push(any_row(dice, &repeat.fields, next_id)),
            2 => rows.rotate_left(at),
            3 => {
                *next_id += 1;
                rows.insert(
                    at,
                    Row {
                        id: *next_id,
                        ..Row::default()
                    },
                );
            }
            _ => {
                let parts: Vec<&Field> = repeat.fields.iter().collect();
                edit(dice, &parts, &mut rows[at].answers, next_id);
            }
        }
        return;
    }
    match value(dice, field, next_id).filter(|_| !dice.rarely()) {
        Some(value) => drop(answers.insert(field.id.clone(), value)),
        None => drop(answers.remove(&field.id)),
    }
}

fn throws() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 40..500)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever is edited, undone, moved to another stage or left lying: nothing is forgotten.
    #[test]
    fn what_is_kept_up_to_date_is_the_whole(throws in throws()) {
        let mut dice = Dice(throws.into_iter());
        let form = any_form(&mut dice);
        let fields: Vec<&Field> = form.fields.values().collect();
        let (mut answers, mut env, mut next_id) = (Answers::default(), env(None), 0);
        let mut history = Vec::new();
        let mut evaluator = Evaluator::new(&form);
        while dice.0.len() > 0 {
            match dice.throw(10) {
                0 => env.stage = Some(id(dice.one(&["early", "final"]))),
                1 => env.now = &env.now + jiff::Span::new().hours(dice.throw(30) as i64),
                2 => answers = history.pop().unwrap_or_default(),
                _ => {
                    history.push(answers.clone());
                    edit(&mut dice, &fields, &mut answers.fields, &mut next_id);
                }
            }
            // Several changes at once sometimes.
            if dice.throw(4) < 3 {
                evaluator.update(&form, &answers, &env);
                prop_assert_eq!(&*evaluator, &evaluate(&form, &answers, &env));
            }
        }
    }

    /// Required × relevance × stage, in rows and in rows of rows.
    #[test]
    fn what_is_demanded_is_what_applies_and_is_needed(throws in throws()) {
        let mut dice = Dice(throws.into_iter());
        let form = any_form(&mut dice);
        let fields: Vec<&Field> = form.fields.values().collect();
        let (mut answers, mut next_id) = (Answers::default(), 0);
        let env = env(Some(dice.one(&["early", "final"])));
        while dice.0.len() > 0 {
            edit(&mut dice, &fields, &mut answers.fields, &mut next_id);
        }
        let mut evaluator = Evaluator::new(&form);
        evaluator.update(&form, &answers, &env);
        let zone = reporter_zone(&form, &answers);
        let now = zone.map_or(env.now.clone(), |zone| env.now.with_time_zone(zone));
        let mut oracle = Oracle {
            form: &form,
            known: Known { now: &now, stage: env.stage.as_ref(), answers: evaluator.known(), left: &Cell::new(MAX_FORM_STEPS) },
            answers: &answers,
            evaluation: &evaluator,
            expected: Evaluation::default(),
        };
        for page in &form.pages {
            let shown = oracle.holds(page.when.as_ref(), &[]);
            for field in page.fields.iter().filter_map(|id| form.fields.get(id)) {
                oracle.field(&Key::field(field.id.clone()), field, shown, &[]);
            }
        }
        let expected = oracle.expected;
        prop_assert_eq!(&evaluator.applies, &expected.applies);
        prop_assert_eq!(&evaluator.required, &expected.required);
        let missing = |evaluation: &Evaluation| -> BTreeSet<Key> {
            let missing = evaluation.findings.iter().filter(|f| f.level == Level::Missing);
            missing.map(|f| f.key.clone()).collect()
        };
        prop_assert_eq!(missing(&evaluator), missing(&expected));

        // What leaves says the same when it is read again.
        let kept = applicable(&form, &answers, &evaluator);
        let again = evaluate(&form, &kept, &env);
        prop_assert_eq!(&again.findings, &evaluator.findings);
        prop_assert_eq!(&again.applies, &evaluator.applies);
    }
}

/// What has to be demanded, said once more in the plainest way.
struct Oracle<'a> {
    form: &'a Form,
    known: Known<'a>,
    answers: &'a Answers,
    evaluation: &'a Evaluation,
    expected: Evaluation,
}

impl Oracle<'_> {
    fn holds(&self, rule: Option<&Rule>, around: &[&RowAnswers]) -> bool {
        rule.is_none_or(|rule| rule.holds(&self.known, around) == Some(true))
    }

    fn field(&mut self, key: &Key, field: &Field, inside: bool, around: &[&RowAnswers]) {
        let stage = self.form.stage_place(self.known.stage);
        let come = |from: &Id| self.form.stage_place(Some(from)) <= stage;
        let applies = inside
            && field.from.as_ref().is_none_or(come)
            && self.holds(field.when.as_ref(), around);
        let known = around.last().copied().unwrap_or(self.known.answers);
        let answer = known.get(&field.id);
        if !applies {
            assert!(answer.is_none(), "{key:?} is known and does not apply");
            return;
        }
        self.expected.applies.insert(key.clone());
        let least = match &field.kind {
            Kind::Repeat(repeat) => repeat.min,
            _ => 0,
        };
        let required = least > 0
            || match &field.required {
                Required::No => false,
                Required::Always => true,
                Required::From(from) => come(from),
                Required::When(rule) => rule.holds(&self.known, around) == Some(true),
            };
        if required {
            self.expected.required.insert(key.clone());
        }
        let there = match answer {
            Some(Known1::Answer(_)) => true,
            Some(Known1::Rows(rows)) => rows.len() >= least.max(1) as usize,
            None => false,
        };
        let wrong = |f: &Finding| f.level == Level::Wrong && matches!(f.say, Say::Program(..));
        let wrong = self.evaluation.about(key).any(wrong);
        if required && !there && !wrong {
            self.expected.findings.push(Finding {
                key: key.clone(),
                page: key.field.clone(),
                level: Level::Missing,
                say: Say::Team(key.field.clone()),
            });
        }
        let (Kind::Repeat(repeat), Some(Known1::Rows(rows))) = (&field.kind, answer) else {
            return;
        };
        // Rows have no IDs where rules look; they stand in the order of the answers.
        let ids: Vec<u32> = self.answers.rows(key).iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), rows.len());
        for (id, own) in ids.into_iter().zip(rows) {
            let around: Vec<&RowAnswers> = around.iter().copied().chain([own]).collect();
            for part in &repeat.fields {
                self.field(&key.child(id, part.id.clone()), part, true, &around);
            }
        }
    }
}
