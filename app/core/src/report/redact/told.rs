//! What is taken out because it holds what was taken out, however many follow from one another: everything is searched once,
//! for all that may come to be taken out.

use super::sought::{Gathering, Held, Naming, Sought, Text};
use super::{Why, by_chance, is_evidence, is_text, says, tells_who, typed};
use crate::report::fact::Fact;
use crate::report::{Piece, Report};
use std::collections::{HashMap, HashSet};
use tocsin_form_schema::id::Id;

#[cfg(test)]
mod tests;

/// What is taken out in the end.
pub(super) struct Taken {
    /// Why each answer is.
    pub(super) out: Vec<Option<Why>>,
    /// The files that stay.
    pub(super) evidence: Vec<Piece>,
    /// Whether who reported is.
    pub(super) hidden: bool,
    /// What must not be found in the copy.
    pub(super) texts: Sought,
}

/// An answer or a file by its place, or what the report says of who made it: the domain in its ID, its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Thing {
    Fact(usize),
    Piece(usize),
    Domain,
}

/// From what is taken out by itself to all that goes with it. `held` is asked of each file that is not.
pub(super) fn follow<E>(
    report: &Report,
    mut out: Vec<Option<Why>>,
    may_tell: bool,
    mut held: impl FnMut(&Piece, &Sought) -> Result<Held, E>,
) -> Result<Taken, E> {
    let mut gone = Gone::default();
    for (at, (fact, why)) in report.facts.iter().zip(&out).enumerate() {
        if why.is_some() {
            gone.add(Thing::Fact(at));
            if tells_who(fact) {
                gone.add(Thing::Domain);
            }
        }
    }
    if !may_tell {
        gone.add(Thing::Domain);
    }
    without_answer(report, &mut gone);

    // A text that stays is not taken out: a gap stands in it.
    let may_go = |at: usize, fact: &Fact| !is_text(fact) || gone.has(Thing::Fact(at));
    let mut said: Vec<(Thing, Gathering)> = Vec::new();
    for (at, fact) in report.facts.iter().enumerate() {
        if may_go(at, fact) {
            said.push((Thing::Fact(at), of_fact(report, fact)));
        }
    }
    for (at, piece) in report.evidence.iter().enumerate() {
        let mut texts = Gathering::default();
        texts.text(&piece.name);
        texts.text(&piece.description);
        said.push((Thing::Piece(at), texts));
    }
    said.push((Thing::Domain, of_domain(report)));
    let all: Vec<&Gathering> = said.iter().map(|(_, texts)| texts).collect();
    let all = Sought::of(&all);

    let mut holders: HashMap<Text, Vec<Thing>> = HashMap::new();
    let mut holds = |thing: Thing, held: Held| {
        for text in held.0 {
            holders.entry(text).or_default().push(thing);
        }
    };
    for (at, fact) in report.facts.iter().enumerate() {
        let thing = Thing::Fact(at);
        if !is_text(fact) && !gone.has(thing) {
            holds(thing, all.held_in(&says(report, fact)));
        }
    }
    for (at, piece) in report.evidence.iter().enumerate() {
        let thing = Thing::Piece(at);
        if !gone.has(thing) {
            holds(thing, all.held_in(&[&piece.name, &piece.description]));
            holds(thing, held(piece, &all)?);
        }
    }
    let mut longer: HashMap<Text, Vec<Text>> = HashMap::new();
    for (within, text) in all.within() {
        longer.entry(within).or_default().push(text);
    }

    let said: HashMap<Thing, Gathering> = said.into_iter().collect();
    while let Some(thing) = gone.waiting.pop() {
        let mut texts = said.get(&thing).map_or_else(Vec::new, |it| all.numbers(it));
        while let Some(text) = texts.pop() {
            // Who holds a longer text that ends with it holds it, too. Taken out of the map, none is followed twice.
            texts.extend(longer.remove(&text).unwrap_or_default());
            let holders = holders.remove(&text).unwrap_or_default();
            holders.into_iter().for_each(|holder| gone.add(holder));
        }
        if let Thing::Fact(at) = thing
            && let (Some(fact), Some(why)) = (report.facts.get(at), out.get_mut(at))
        {
            why.get_or_insert(Why::Tells);
            if tells_who(fact) {
                gone.add(Thing::Domain);
            }
            if is_evidence(fact) {
                without_answer(report, &mut gone);
            }
        }
    }
    let texts = said.iter().filter(|(thing, _)| gone.has(**thing));
    let texts: Vec<&Gathering> = texts.map(|(_, texts)| texts).collect();
    let evidence = report.evidence.iter().enumerate();
    let evidence = evidence.filter(|(at, _)| !gone.has(Thing::Piece(*at)));
    Ok(Taken {
        evidence: evidence.map(|(_, piece)| piece.clone()).collect(),
        hidden: gone.has(Thing::Domain),
        texts: Sought::of(&texts),
        out,
    })
}

/// What is taken out, and of that what was not followed yet.
#[derive(Default)]
struct Gone {
    all: HashSet<Thing>,
    waiting: Vec<Thing>,
}

impl Gone {
    fn add(&mut self, thing: Thing) {
        if self.all.insert(thing) {
            self.waiting.push(thing);
        }
    }

    fn has(&self, thing: Thing) -> bool {
        self.all.contains(&thing)
    }
}

/// A file goes when no answer that it belongs to stays.
fn without_answer(report: &Report, gone: &mut Gone) {
    let facts = report.facts.iter().enumerate();
    let stay = facts.filter(|(at, fact)| is_evidence(fact) && !gone.has(Thing::Fact(*at)));
    let fields: HashSet<&Id> = stay.map(|(_, fact)| &fact.field).collect();
    for (at, piece) in report.evidence.iter().enumerate() {
        if !fields.contains(&piece.field) {
            gone.add(Thing::Piece(at));
        }
    }
}

/// The domain in the report's ID, and the name of the zone of its times.
fn of_domain(report: &Report) -> Gathering {
    let mut texts = Gathering::default();
    if !report.creator_is_team() {
        texts.text(&report.id.domain);
    }
    let zone = report.made.time_zone().iana_name();
    zone.iter().for_each(|zone| texts.text(zone));
    texts
}

/// How an answer names persons, if it does.
fn naming(fact: &Fact) -> Option<Naming> {
    match fact.meaning() {
        "reporter.name" | "contact.name" => Some(Naming::Alone),
        "action.by" | "told_by" => Some(Naming::InPhrase),
        _ => None,
    }
}

/// What an answer says, in every spelling.
fn of_fact(report: &Report, fact: &Fact) -> Gathering {
    let mut texts = Gathering::default();
    for item in &fact.items {
        item.specified.iter().for_each(|text| texts.text(text));
        if !by_chance(&fact.value) {
            texts.text(&item.canonical);
            item.shown.iter().for_each(|text| texts.text(text));
        }
    }
    let typed = typed(report, fact);
    typed.iter().for_each(|text| texts.text(text));
    texts.spellings(&fact.value);
    if let Some(naming) = naming(fact) {
        let specified = fact
            .items
            .iter()
            .filter_map(|item| item.specified.as_deref());
        let names = specified.chain(typed);
        names.for_each(|text| texts.name(text, naming));
    }
    texts
}
