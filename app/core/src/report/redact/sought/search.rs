//! Many texts looked for at once (Aho and Corasick 1975, <https://doi.org/10.1145/360825.360855>).
//!
//! Of those that end at the same place only the longest is told. So time and memory are linear in the octets of all texts
//! and of what is searched, also where texts repeat themselves and hold each other, as somebody may send them.

use std::collections::HashMap;
use std::ops::Range;

/// The state in which nothing has begun.
const START: usize = 0;

/// Texts to look for.
#[derive(Debug)]
pub(super) struct Search {
    /// The state after an octet in a state.
    next: HashMap<(usize, u8), usize>,
    states: Vec<State>,
}

/// What was read, as far as texts begin with it.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    before: usize,
    octet: u8,
    /// Octets read.
    depth: usize,
    /// That of the longest end of what was read with which a text begins, too.
    fallback: usize,
    /// The longest text that ends here: the state that it leads to, [`START`] for none.
    found: usize,
}

impl Search {
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a String>) -> Search {
        let mut search = Search {
            next: HashMap::new(),
            states: vec![State::default()],
        };
        texts.for_each(|text| search.add(text));
        let mut order: Vec<usize> = (0..search.states.len()).collect();
        order.sort_by_key(|state| search.state(*state).depth);
        for at in order {
            search.complete(at);
        }
        search
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.next.is_empty()
    }

    /// Octets of the longest text.
    pub(super) fn longest(&self) -> usize {
        let depths = self.states.iter().map(|state| state.depth);
        depths.max().unwrap_or_default()
    }

    /// Which texts are found, and where, by their ends.
    pub(super) fn hits(&self, text: &str) -> impl Iterator<Item = (usize, Range<usize>)> {
        let mut at = START;
        (1..).zip(text.bytes()).filter_map(move |(end, octet)| {
            at = self.step(at, octet);
            let found = self.state(at).found;
            (found != START).then(|| (found, end - self.state(found).depth..end))
        })
    }

    /// The number by which a text that is looked for is found.
    pub(super) fn number(&self, text: &str) -> usize {
        (text.bytes()).fold(START, |at, octet| self.step(at, octet))
    }

    /// Pairs: a text, and one that ends with it and with no longer one.
    pub(super) fn within(&self) -> impl Iterator<Item = (usize, usize)> {
        let texts = (0..).zip(&self.states);
        texts
            .filter(|(at, state)| *at != START && state.found == *at)
            .map(|(at, state)| (self.state(state.fallback).found, at))
            .filter(|(within, _)| *within != START)
    }

    fn add(&mut self, text: &str) {
        let mut at = START;
        for (before, octet) in text.bytes().enumerate() {
            let new = self.states.len();
            let next = *self.next.entry((at, octet)).or_insert(new);
            if next == new {
                self.states.push(State {
                    before: at,
                    octet,
                    depth: before + 1,
                    ..State::default()
                });
            }
            at = next;
        }
        if let Some(state) = self.states.get_mut(at) {
            state.found = at;
        }
    }

    /// Needs all that are less deep.
    fn complete(&mut self, at: usize) {
        let mut state = self.state(at);
        if state.depth > 1 {
            state.fallback = self.step(self.state(state.before).fallback, state.octet);
        }
        if state.found == START {
            state.found = self.state(state.fallback).found;
        }
        if let Some(place) = self.states.get_mut(at) {
            *place = state;
        }
    }

    fn step(&self, mut at: usize, octet: u8) -> usize {
        loop {
            match self.next.get(&(at, octet)) {
                Some(next) => return *next,
                None if at == START => return START,
                None => at = self.state(at).fallback,
            }
        }
    }

    fn state(&self, at: usize) -> State {
        self.states.get(at).copied().unwrap_or_default()
    }
}
