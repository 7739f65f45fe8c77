//! The least that a form takes, for an exercise: whatever is missing is filled in with values that name nobody (the names
//! and addresses kept for documentation: RFC 2606, RFC 5737).

use crate::answers::{Answers, Chosen, Key, Moment, Quantity, Row, Value};
use crate::evaluate::{Env, Evaluation, Evaluator, Level};
use crate::form::{Field, Form};
use crate::kind::{Kind, Options};

/// What stands in a text.
const WORDS: &str = "TEST";
/// Most options that are tried for one answer.
const TRIED: usize = 12;
/// Most times that all that is missing is filled in: an answer may make others necessary.
const ROUNDS: usize = 50;

/// Fills in what is required and missing, as far as it can be guessed: not a file, nor a text of a pattern that a word does not
/// fit. `next_id` gives rows their IDs. What was answered stays as it is.
pub fn fill_in(form: &Form, answers: &mut Answers, env: &Env, next_id: &mut u32) {
    let mut filling = Filling {
        form,
        answers,
        env,
        evaluator: Evaluator::new(form),
    };
    for _ in 0..ROUNDS {
        let missing = missing(filling.judged());
        let mut filled = false;
        for key in missing {
            let field = form.field(&key);
            filled |= field.is_some_and(|field| answer(&key, field, &mut filling, next_id));
        }
        if !filled {
            return;
        }
    }
}

struct Filling<'a> {
    form: &'a Form,
    answers: &'a mut Answers,
    env: &'a Env,
    /// Looks only at what hangs on the answer that was filled in.
    evaluator: Evaluator,
}

impl Filling<'_> {
    fn judged(&mut self) -> &Evaluation {
        self.evaluator.update(self.form, self.answers, self.env);
        &self.evaluator
    }

    /// Whether nothing is said of the answer that would hold the report up.
    fn holds(&mut self, key: &Key) -> bool {
        let stops = [Level::Missing, Level::Wrong];
        let mut about = self.judged().about(key);
        !about.any(|finding| stops.contains(&finding.level))
    }
}

fn missing(evaluation: &Evaluation) -> Vec<Key> {
    let findings = evaluation.findings.iter();
    let missing = findings.filter(|finding| finding.level == Level::Missing);
    missing.map(|finding| finding.key.clone()).collect()
}

/// Whether something was filled in.
fn answer(key: &Key, field: &Field, filling: &mut Filling<'_>, next_id: &mut u32) -> bool {
    if let Kind::Repeat(repeat) = &field.kind {
        let mut rows = filling.answers.rows(key).to_vec();
        let wanted = usize::try_from(repeat.min.max(1)).unwrap_or(1);
        let before = rows.len();
        while rows.len() < wanted {
            rows.push(Row {
                id: *next_id,
                ..Row::default()
            });
            *next_id = next_id.saturating_add(1);
        }
        let grew = rows.len() > before;
        filling.answers.set(key, Some(Value::Rows(rows)));
        return grew;
    }
    let before = filling.answers.get(key).cloned();
    for value in candidates(&field.kind, filling.env) {
        filling.answers.set(key, Some(value));
        if filling.holds(key) {
            return true;
        }
    }
    filling.answers.set(key, before);
    false
}

/// Answers of a kind, the one that says least first.
fn candidates(kind: &Kind, env: &Env) -> Vec<Value> {
    let text = |text: &str| vec![Value::Text(text.to_owned())];
    let number = |least: Option<String>, most: Option<String>| -> Vec<String> {
        let all = [Some("0".to_owned()), Some("1".to_owned()), least, most];
        all.into_iter().flatten().collect()
    };
    let texts = |all: Vec<String>| all.into_iter().map(Value::Text).collect();
    match kind {
        Kind::Text { max, .. } | Kind::LongText { max } => {
            let most = usize::try_from(*max).unwrap_or(usize::MAX);
            let word: String = WORDS.chars().take(most).collect();
            texts(vec![word, "1234".to_owned(), "0".to_owned()])
        }
        Kind::Integer { min, max } => texts(number(
            min.map(|n| n.to_string()),
            max.map(|n| n.to_string()),
        )),
        Kind::Decimal { min, max, .. } => texts(number(
            min.map(|n| n.to_string()),
            max.map(|n| n.to_string()),
        )),
        Kind::Percentage => text("0"),
        Kind::Quantity { min, max } => {
            let all = number(min.map(|n| n.to_string()), max.map(|n| n.to_string()));
            let quantity = |least| {
                Value::Quantity(Quantity {
                    least,
                    ..Quantity::default()
                })
            };
            all.into_iter().map(quantity).collect()
        }
        Kind::Money => ["0", "1"]
            .map(|amount| Value::Money {
                amount: amount.to_owned(),
                currency: "EUR".to_owned(),
            })
            .into(),
        Kind::YesNo => vec![Value::Flag(false), Value::Flag(true)],
        Kind::Consent => vec![Value::Flag(true)],
        Kind::Tristate => ["unknown", "no", "yes"].map(|o| chosen(o, false)).into(),
        Kind::Choice(options) => simplest(options).collect(),
        Kind::Choices(options) => (simplest(options))
            .filter_map(|value| match value {
                Value::Choice(chosen) => Some(Value::Choices(vec![chosen])),
                _ => None,
            })
            .collect(),
        Kind::Date => text(&env.now.date().to_string()),
        Kind::Moment { .. } => vec![Value::Moment(Moment {
            date: env.now.date().to_string(),
            time: env.now.strftime("%H:%M").to_string(),
            ..Moment::default()
        })],
        Kind::Duration => text("PT1H"),
        Kind::Email => text("test@test.invalid"),
        Kind::Phone => text("+1 555 010 0100"),
        Kind::Url => text("https://test.invalid/"),
        Kind::Ip => text("192.0.2.1"),
        Kind::Network => text("192.0.2.0/24"),
        Kind::Host | Kind::Domain => text("test.invalid"),
        Kind::Port => text("9"),
        Kind::Hash => text(&"0".repeat(64)),
        Kind::Cve => text("CVE-1900-0000"),
        Kind::Zone => text("UTC"),
        Kind::Evidence { .. } | Kind::Note | Kind::Repeat(_) => Vec::new(),
    }
}

/// Options, first that nobody knows, then those that want no words, last of all those that do.
fn simplest(options: &Options) -> impl Iterator<Item = Value> {
    let mut all: Vec<_> = options.options.iter().collect();
    all.sort_by_key(|option| (option.other, !option.unknown));
    let all = all.into_iter().take(TRIED);
    all.map(|option| chosen(&option.id, option.other))
        .collect::<Vec<_>>()
        .into_iter()
}

fn chosen(option: &str, specify: bool) -> Value {
    Value::Choice(Chosen {
        option: option.to_owned(),
        other: specify.then(|| WORDS.to_owned()),
    })
}
