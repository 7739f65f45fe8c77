//! The shortest text that a pattern takes and the reader leaves as it is.
//!
//! What was typed loses the spaces around it, and a line break cannot be typed. A text therefore goes through five
//! stands; beside that it is kept whether the last character belongs to a word, and what was said of the next one. What
//! is known before a part of the pattern is the fewest characters to each such state; the part gives the same behind it.

use crate::blank::is_blank_char;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// How a text stands that has been read up to a place: nothing is read; only what cannot be seen, with a space behind
/// it or without; something that can be seen, with a space behind it or without.
const STANDS: usize = 5;
const START: usize = 0;
const UNSEEN: usize = 1;
const UNSEEN_SPACE: usize = 2;
const SPACE: usize = 3;
const SEEN: usize = 4;

/// A character as the reader of answers takes it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Seen,
    Unseen,
    Space,
    /// Refused where it is not trimmed away.
    Control,
}

impl Sort {
    const ALL: [Sort; 3] = [Sort::Seen, Sort::Unseen, Sort::Space];

    fn of(c: char) -> Sort {
        match c {
            c if c.is_control() && c != '\t' => Sort::Control,
            c if c.is_whitespace() => Sort::Space,
            c if is_blank_char(c) => Sort::Unseen,
            _ => Sort::Seen,
        }
    }

    /// The stand behind a character of this sort; nothing where the reader would trim or refuse it.
    fn next(self, stand: usize) -> Option<usize> {
        match (self, stand) {
            (Sort::Control, _) | (Sort::Space, START) => None,
            (Sort::Space, UNSEEN | UNSEEN_SPACE) => Some(UNSEEN_SPACE),
            (Sort::Space, _) => Some(SPACE),
            (Sort::Unseen, START | UNSEEN | UNSEEN_SPACE) => Some(UNSEEN),
            (Sort::Unseen | Sort::Seen, _) => Some(SEEN),
        }
    }

    /// All characters of the sort.
    fn class(self) -> &'static ClassUnicode {
        static CLASSES: LazyLock<[ClassUnicode; 3]> = LazyLock::new(|| {
            Sort::ALL.map(|sort| {
                let mut ranges: Vec<ClassUnicodeRange> = Vec::new();
                let mut before = None;
                for c in '\0'..=char::MAX {
                    let now = Sort::of(c);
                    if now == sort {
                        let start = ranges
                            .pop_if(|_| before == Some(sort))
                            .map_or(c, |r| r.start());
                        ranges.push(ClassUnicodeRange::new(start, c));
                    }
                    before = Some(now);
                }
                ClassUnicode::new(ranges)
            })
        });
        let [seen, unseen, space] = &*CLASSES;
        match self {
            Sort::Unseen => unseen,
            Sort::Space => space,
            Sort::Seen | Sort::Control => seen,
        }
    }
}

/// What was said of the next character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Any,
    Word,
    /// No part of a word: another character, or the end.
    Other,
    End,
}

impl Next {
    const ALL: [Next; 4] = [Next::Any, Next::Word, Next::Other, Next::End];

    /// Both; nothing where they exclude each other.
    fn and(self, other: Next) -> Option<Next> {
        match (self, other) {
            (Next::Any, next) | (next, Next::Any) => Some(next),
            (Next::Other, Next::End) | (Next::End, Next::Other) => Some(Next::End),
            (one, other) => (one == other).then_some(one),
        }
    }

    fn takes(self, word: bool) -> bool {
        match self {
            Next::Any => true,
            Next::Word => word,
            Next::Other => !word,
            Next::End => false,
        }
    }
}

/// Where a text is that has been read up to a place.
#[derive(Clone, Copy)]
struct State {
    stand: usize,
    /// The last character belongs to a word.
    word: bool,
    next: Next,
}

impl State {
    const COUNT: usize = STANDS * 2 * Next::ALL.len();

    fn all() -> impl Iterator<Item = State> {
        (0..STANDS).flat_map(|stand| {
            [false, true].into_iter().flat_map(move |word| {
                let all = Next::ALL.into_iter();
                all.map(move |next| State { stand, word, next })
            })
        })
    }

    fn place(self) -> usize {
        (self.stand * 2 + usize::from(self.word)) * Next::ALL.len() + self.next as usize
    }

    /// Behind one character.
    fn read(self, sort: Sort, word: bool) -> Option<State> {
        let stand = sort.next(self.stand).filter(|_| self.next.takes(word))?;
        Some(State {
            stand,
            word,
            next: Next::Any,
        })
    }

    /// Where this is so; a line has no other in it. What is said of words in ASCII is passed over.
    fn look(self, look: Look) -> Option<State> {
        let word = self.word;
        let (fits, next) = match look {
            Look::Start | Look::StartLF | Look::StartCRLF => (self.stand == START, Next::Any),
            Look::End | Look::EndLF | Look::EndCRLF => (true, Next::End),
            Look::WordUnicode => (true, if word { Next::Other } else { Next::Word }),
            Look::WordUnicodeNegate => (true, if word { Next::Word } else { Next::Other }),
            Look::WordStartUnicode => (!word, Next::Word),
            Look::WordEndUnicode => (word, Next::Other),
            Look::WordStartHalfUnicode => (!word, Next::Any),
            Look::WordEndHalfUnicode => (true, Next::Other),
            _ => (true, Next::Any),
        };
        let next = self.next.and(next).filter(|_| fits)?;
        Some(State { next, ..self })
    }
}

/// The fewest characters to each state.
#[derive(Clone, PartialEq)]
struct Costs([Option<u32>; State::COUNT]);

impl Costs {
    fn none() -> Costs {
        Costs([None; State::COUNT])
    }

    fn known(&self) -> impl Iterator<Item = (State, u32)> {
        State::all().filter_map(|state| Some((state, (*self.0.get(state.place())?)?)))
    }

    fn allow(&mut self, state: State, cost: u32) {
        if let Some(known) = self.0.get_mut(state.place()) {
            *known = Some(known.map_or(cost, |known| known.min(cost)));
        }
    }

    fn either(mut self, other: &Costs) -> Costs {
        other
            .known()
            .for_each(|(state, cost)| self.allow(state, cost));
        self
    }

    /// Behind one of these characters: their sort, whether they belong to words, and how many they count as.
    fn read(&self, one_of: &[(Sort, bool, u32)]) -> Costs {
        let mut behind = Costs::none();
        for (state, cost) in self.known() {
            for (sort, word, width) in one_of {
                if let Some(next) = state.read(*sort, *word) {
                    behind.allow(next, cost.saturating_add(*width));
                }
            }
        }
        behind
    }
}

/// Most parts of a pattern that are gone through, each as often as it is come to.
const MAX_STEPS: usize = 100_000;

/// The fewest characters of a text that fits and that the reader takes as it is; nothing where there is none. Where that
/// would take too long to find, none at all.
pub(super) fn fewest(pattern: &Hir) -> Option<u32> {
    let mut start = Costs::none();
    let state = State {
        stand: START,
        word: false,
        next: Next::Any,
    };
    start.allow(state, 0);
    let mut left = MAX_STEPS;
    let Some(end) = behind(pattern, start, &mut left) else {
        return Some(0);
    };
    let ends = end.known();
    let ends = ends.filter(|(state, _)| state.stand == SEEN && state.next != Next::Word);
    ends.map(|(_, cost)| cost).min()
}

/// Behind a part of a pattern. Nothing where that took too long.
fn behind(hir: &Hir, before: Costs, left: &mut usize) -> Option<Costs> {
    *left = left.checked_sub(1)?;
    Some(match hir.kind() {
        HirKind::Empty => before,
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            *left = left.checked_sub(text.len())?;
            text.chars().fold(before, |costs, c| {
                let word = regex_syntax::try_is_word_character(c).is_ok_and(|word| word);
                costs.read(&[(Sort::of(c), word, width(c))])
            })
        }
        HirKind::Class(class) => before.read(&one_of(class)),
        HirKind::Look(look) => {
            let mut costs = Costs::none();
            for (state, cost) in before.known() {
                if let Some(state) = state.look(*look) {
                    costs.allow(state, cost);
                }
            }
            costs
        }
        HirKind::Repetition(repetition) => {
            let mut costs = before;
            for _ in 0..repetition.min {
                let next = behind(&repetition.sub, costs.clone(), left)?;
                if next == costs {
                    break;
                }
                costs = next;
            }
            let more = repetition
                .max
                .map_or(u32::MAX, |max| max.saturating_sub(repetition.min));
            for _ in 0..more {
                let next = behind(&repetition.sub, costs.clone(), left)?.either(&costs);
                if next == costs {
                    break;
                }
                costs = next;
            }
            costs
        }
        HirKind::Capture(capture) => behind(&capture.sub, before, left)?,
        HirKind::Concat(parts) => {
            let mut costs = before;
            for part in parts {
                costs = behind(part, costs, left)?;
            }
            costs
        }
        HirKind::Alternation(ways) => {
            let mut costs = Costs::none();
            for way in ways {
                costs = costs.either(&behind(way, before.clone(), left)?);
            }
            costs
        }
    })
}

/// What one character of a class may be.
fn one_of(class: &Class) -> Vec<(Sort, bool, u32)> {
    static WORD: LazyLock<ClassUnicode> = LazyLock::new(|| {
        let word = regex_syntax::Parser::new().parse(r"\w");
        match word.as_ref().map(Hir::kind) {
            Ok(HirKind::Class(Class::Unicode(class))) => class.clone(),
            _ => ClassUnicode::empty(),
        }
    });
    let class = match class {
        Class::Unicode(class) => class.clone(),
        Class::Bytes(class) => match class.to_unicode_class() {
            Some(class) => class,
            None => return Vec::new(),
        },
    };
    let mut all = Vec::new();
    for sort in Sort::ALL {
        let mut of_sort = class.clone();
        of_sort.intersect(sort.class());
        let (mut words, mut others) = (of_sort.clone(), of_sort);
        words.intersect(&WORD);
        others.difference(&WORD);
        for (word, class) in [(true, words), (false, others)] {
            // Who chooses takes one that counts.
            let ranges = class.ranges().iter();
            let width = ranges.map(|range| width(range.start())).max();
            all.extend(width.map(|width| (sort, word, width)));
        }
    }
    all
}

/// What a character adds to the length of a text at least: nothing where it may stand on the one before it or hold the
/// next (UAX #29), such as a mark, half of a flag, a part of a Hangul syllable or a picture behind a joiner.
fn width(c: char) -> u32 {
    const BEFORE: [&str; 7] = [
        "a",
        "\u{1100}",
        "\u{1161}",
        "\u{11a8}",
        "\u{1f1e6}",
        "\u{1f468}\u{200d}",
        "\u{915}\u{94d}",
    ];
    let is_one = |text: String| text.graphemes(true).nth(1).is_none();
    let joins = BEFORE.iter().any(|before| is_one(format!("{before}{c}")));
    u32::from(!joins && !is_one(format!("{c}a")))
}
