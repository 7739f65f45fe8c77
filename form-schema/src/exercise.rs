//! The least that a form takes, for an exercise: whatever is missing is filled in with values that name nobody (the names
//! and addresses kept for documentation: RFC 2606, RFC 5737).

use crate::answers::{Answers, Chosen, Key, Moment, Quantity, Row, Value};
use crate::evaluate::{Env, Evaluator, Level};
use crate::form::Form;
use crate::kind::{Kind, Options};
use std::collections::BTreeSet;

/// What stands in a text.
const WORDS: &str = "TEST";
/// Most options that are tried for one answer.
const TRIED: usize = 12;
/// Most times that all that is missing is filled in: an answer may make others necessary.
const ROUNDS: usize = 50;
/// Most answers that are tried one at a time, where those that were filled in together contradict each other.
const SINGLY: usize = 100;

/// Fills in what is required and missing, as far as it can be guessed: not a file, nor a text of a pattern that a word does not
/// fit. `next_id` gives rows their IDs. What was answered stays as it is.
pub fn fill_in(form: &Form, answers: &mut Answers, env: &Env, next_id: &mut u32) {
    let mut filling = Filling::new(form, answers, env);
    for _ in 0..ROUNDS {
        if !filling.round(next_id) {
            return;
        }
    }
}

struct Filling<'a> {
    form: &'a Form,
    answers: &'a mut Answers,
    env: &'a Env,
    /// Looks only at what hangs on the answers that were filled in.
    evaluator: Evaluator,
    /// How many answers may still be tried one at a time.
    singly: usize,
}

/// An answer that is looked for.
struct Guess {
    key: Key,
    before: Option<Value>,
    left: std::vec::IntoIter<Value>,
}

impl<'a> Filling<'a> {
    fn new(form: &'a Form, answers: &'a mut Answers, env: &'a Env) -> Filling<'a> {
        Filling {
            form,
            answers,
            env,
            evaluator: Evaluator::new(form),
            singly: SINGLY,
        }
    }

    /// Fills in what is missing now; gives whether anything was. All answers are tried together, and judged once: to judge
    /// after each of a thousand rows would take a thousand times as long.
    fn round(&mut self, next_id: &mut u32) -> bool {
        let missing = self.held_up(&[Level::Missing]);
        let mut filled = false;
        let mut guesses = Vec::new();
        for key in missing {
            match self.form.field(&key).map(|field| &field.kind) {
                Some(Kind::Repeat(repeat)) => {
                    filled |= self.grow(&key, repeat.min.max(1), next_id);
                }
                Some(kind) => guesses.push(self.guess(key, kind)),
                None => {}
            }
        }
        let all = guesses.len();
        let failed = self.tried(guesses);
        filled |= failed.len() < all;
        for key in failed {
            if self.singly == 0 {
                break;
            }
            self.singly -= 1;
            let kind = self.form.field(&key).map(|field| &field.kind);
            let guess = kind.map(|kind| self.guess(key, kind));
            filled |= guess.is_some_and(|guess| self.tried(vec![guess]).is_empty());
        }
        filled
    }

    fn guess(&self, key: Key, kind: &Kind) -> Guess {
        Guess {
            before: self.answers.get(&key).cloned(),
            left: candidates(kind, self.env).into_iter(),
            key,
        }
    }

    /// Gives each guess the first of its answers that nothing is said against, all at the same time; those that have none
    /// are as they were before, and are returned.
    fn tried(&mut self, mut guesses: Vec<Guess>) -> Vec<Key> {
        let mut failed = Vec::new();
        while !guesses.is_empty() {
            let mut open = Vec::new();
            for mut guess in guesses {
                match guess.left.next() {
                    Some(value) => {
                        self.answers.set(&guess.key, Some(value));
                        open.push(guess);
                    }
                    None => {
                        self.answers.set(&guess.key, guess.before);
                        failed.push(guess.key);
                    }
                }
            }
            let held_up = self.held_up(&[Level::Missing, Level::Wrong]);
            let held_up: BTreeSet<Key> = held_up.into_iter().collect();
            open.retain(|guess| held_up.contains(&guess.key));
            guesses = open;
        }
        failed
    }

    /// What is of one of these levels as the answers stand, in the order of the screen.
    fn held_up(&mut self, levels: &[Level]) -> Vec<Key> {
        self.evaluator.update(self.form, self.answers, self.env);
        let findings = self.evaluator.findings.iter();
        let of = findings.filter(|finding| levels.contains(&finding.level));
        of.map(|finding| finding.key.clone()).collect()
    }

    /// Whether rows had to be added to have as many as are wanted.
    fn grow(&mut self, key: &Key, wanted: u32, next_id: &mut u32) -> bool {
        let mut rows = self.answers.rows(key).to_vec();
        let wanted = usize::try_from(wanted).unwrap_or(1);
        let before = rows.len();
        while rows.len() < wanted {
            rows.push(Row {
                id: *next_id,
                ..Row::default()
            });
            *next_id = next_id.saturating_add(1);
        }
        let grew = rows.len() > before;
        self.answers.set(key, Some(Value::Rows(rows)));
        grew
    }
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

#[cfg(test)]
mod tests;
