//! How a report stands beside its answers: the numbers that teams gave it (FINE 6.2), and whether it still holds (FINE 4.4).

use serde::{Deserialize, Serialize};
use tocsin_form_schema::blank::seen;
use tocsin_i18n::visible;

/// Most characters of a number, and of the name of who gave it.
const MOST: usize = 100;

/// What stands beside the answers of a report, from its first delivery on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Standing {
    /// The number that the team answered with, as the reporter typed or pasted it; empty when there is none.
    pub ticket: String,
    /// The numbers of other teams.
    pub others: Vec<Ticket>,
    /// Whether it goes on.
    pub state: State,
}

/// Whether what was reported goes on, as its reporter sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It does.
    #[default]
    Open,
    /// The reporter waits for something, in their words.
    Waiting(String),
    /// It is over.
    Closed,
    /// It should not have been reported: nothing of it is to be acted on.
    Withdrawn,
}

/// The names of all states, the same in every language.
pub const STATES: &[&str] = &["open", "waiting", "closed", "withdrawn"];

impl State {
    /// The state of a name; `waiting` is what for.
    pub fn named(name: &str, waiting: &str) -> Option<State> {
        Some(match name {
            "open" => State::Open,
            "waiting" => State::Waiting(short(waiting)),
            "closed" => State::Closed,
            "withdrawn" => State::Withdrawn,
            _ => return None,
        })
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            State::Open => "open",
            State::Waiting(_) => "waiting",
            State::Closed => "closed",
            State::Withdrawn => "withdrawn",
        }
    }

    /// Its name, unless it is how every report begins.
    pub fn told(&self) -> Option<&'static str> {
        Some(self.name()).filter(|_| *self != State::Open)
    }

    /// The message with its words.
    pub fn message(&self) -> &'static str {
        match self {
            State::Open => "report-state-open",
            State::Waiting(_) => "report-state-waiting",
            State::Closed => "report-state-closed",
            State::Withdrawn => "report-state-withdrawn",
        }
    }

    /// What the reporter waits for, where they said so.
    pub fn waits_for(&self) -> Option<&str> {
        match self {
            State::Waiting(what) => Some(what.as_str()).filter(|what| !what.is_empty()),
            _ => None,
        }
    }
}

/// A number under which a team keeps the incident.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ticket {
    /// The team's domain name.
    pub team: String,
    /// The number, which may be any short text.
    pub number: String,
}

impl Ticket {
    /// One that somebody typed; nothing unless there is a domain name and a number.
    pub fn typed(team: &str, number: &str) -> Option<Ticket> {
        let (team, number) = (super::identity::domain(team.trim())?, short(&seen(number)));
        (!number.is_empty()).then_some(Ticket { team, number })
    }
}

impl std::fmt::Display for Ticket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.team, self.number)
    }
}

impl Standing {
    /// All numbers, that of the report's own team first. `tag` is how that team writes one into a subject.
    pub fn tickets(&self, team: &str, tag: Option<&str>) -> Vec<Ticket> {
        let number = number(&self.ticket, tag);
        let own = Ticket {
            team: team.to_owned(),
            number,
        };
        let own = Some(own).filter(|own| !own.number.is_empty());
        own.into_iter().chain(self.others.iter().cloned()).collect()
    }

    /// The state as a report says it: what is waited for, on one short line.
    pub fn state(&self) -> State {
        let what = self.state.waits_for().unwrap_or_default();
        State::named(self.state.name(), what).unwrap_or_default()
    }

    /// With the number of another team in place of one that it gave before.
    #[must_use]
    pub fn with(mut self, ticket: Ticket) -> Standing {
        self.others.retain(|known| known.team != ticket.team);
        self.others.push(ticket);
        self
    }

    /// What a report says of it, which whoever sealed it decided.
    pub fn of(tickets: &[Ticket], state: State, team: &str) -> Standing {
        let read = tickets.iter().map(|ticket| Ticket {
            team: short(&ticket.team),
            number: short(&ticket.number),
        });
        let (own, others): (Vec<_>, Vec<_>) = read.partition(|ticket| ticket.team == team);
        let own = own.into_iter().next();
        Standing {
            ticket: own.map(|own| own.number).unwrap_or_default(),
            others,
            state,
        }
    }

    /// A mail's subject in which the team's ticket system finds its number: before it, as the team writes it, else as it was
    /// pasted.
    pub fn subject(&self, subject: String, tag: Option<&str>) -> String {
        let number = number(&self.ticket, tag);
        if number.is_empty() {
            return subject;
        }
        let pasted = short(&self.ticket);
        let tag = match tag {
            Some(tag) => tag.replacen(NUMBER, &number, 1),
            None if pasted.starts_with('[') => pasted,
            None => format!("[#{number}]"),
        };
        match subject.contains(&tag) {
            true => subject,
            false => format!("{tag} {subject}"),
        }
    }
}

/// What stands for the number in a team's tag.
const NUMBER: &str = "{ticket}";

/// The number alone. Who pastes it from a subject pastes what is around it, too: `[CERT #1234]`.
fn number(given: &str, tag: Option<&str>) -> String {
    let given = short(&seen(given));
    let known = tag.and_then(|tag| {
        let (before, after) = tag.split_once(NUMBER)?;
        let (_, rest) = given.split_once(before.trim_start())?;
        let after = after.trim_end();
        match after.is_empty() {
            true => Some(rest),
            false => rest.split_once(after).map(|(number, _)| number),
        }
    });
    let bracketed = || {
        let (_, inside) = given.split_once('[')?;
        let (inside, _) = inside.split_once(']')?;
        Some(inside.rsplit_once('#').map_or(inside, |(_, number)| number))
    };
    let number = known.or_else(bracketed).unwrap_or(&given);
    number
        .trim()
        .trim_start_matches('#')
        .trim_start()
        .to_owned()
}

/// One short line, without what acts on its reader.
fn short(typed: &str) -> String {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(MOST).collect();
    visible(&line).into_owned()
}

#[cfg(test)]
mod tests;
