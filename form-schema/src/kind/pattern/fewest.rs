//! The shortest text that a pattern takes and the reader leaves as it is.
//!
//! What was typed loses the spaces around it, and a line break cannot be typed. A text therefore goes through five
//! states; what a part of the pattern does is the fewest characters with which it leads from each of them to each.
//! Parts one behind the other are put together as matrices are, with sums for products and the lesser for sums.

use crate::blank::is_blank_char;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// How a text stands that has been read up to a place: nothing is read; only what cannot be seen, with a space behind
/// it or without; something that can be seen, with a space behind it or without.
const STATES: usize = 5;
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

    /// The state behind a character of this sort; nothing where the reader would trim or refuse it.
    fn next(self, state: usize) -> Option<usize> {
        match (self, state) {
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

/// The fewest characters from each state to each.
#[derive(Clone)]
struct Costs([[Option<u32>; STATES]; STATES]);

impl Costs {
    fn none() -> Costs {
        Costs([[None; STATES]; STATES])
    }

    /// Of nothing at all.
    fn empty() -> Costs {
        let mut costs = Costs::none();
        (0..STATES).for_each(|state| costs.allow(state, state, 0));
        costs
    }

    fn get(&self, from: usize, to: usize) -> Option<u32> {
        *self.0.get(from)?.get(to)?
    }

    fn allow(&mut self, from: usize, to: usize, cost: u32) {
        if let Some(known) = self.0.get_mut(from).and_then(|row| row.get_mut(to)) {
            *known = Some(known.map_or(cost, |known| known.min(cost)));
        }
    }

    /// One character of a sort.
    fn add(&mut self, sort: Sort, cost: u32) {
        for state in 0..STATES {
            if let Some(next) = sort.next(state) {
                self.allow(state, next, cost);
            }
        }
    }

    fn either(mut self, other: &Costs) -> Costs {
        for (from, row) in other.0.iter().enumerate() {
            for (to, cost) in row.iter().enumerate() {
                if let Some(cost) = cost {
                    self.allow(from, to, *cost);
                }
            }
        }
        self
    }

    fn then(&self, next: &Costs) -> Costs {
        let mut both = Costs::none();
        for from in 0..STATES {
            for over in 0..STATES {
                let Some(first) = self.get(from, over) else {
                    continue;
                };
                for to in 0..STATES {
                    if let Some(second) = next.get(over, to) {
                        both.allow(from, to, first.saturating_add(second));
                    }
                }
            }
        }
        both
    }

    /// So many times.
    fn times(&self, mut count: u32) -> Costs {
        let (mut all, mut power) = (Costs::empty(), self.clone());
        while count > 0 {
            if count & 1 == 1 {
                all = all.then(&power);
            }
            power = power.then(&power);
            count >>= 1;
        }
        all
    }
}

/// The fewest characters of a text that fits and that the reader takes as it is; nothing where there is none.
/// Boundaries of words are passed over: a pattern with such may take less than this says.
pub(super) fn fewest(pattern: &Hir) -> Option<u32> {
    of(pattern).get(START, SEEN)
}

fn of(hir: &Hir) -> Costs {
    match hir.kind() {
        HirKind::Empty => Costs::empty(),
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            text.chars().fold(Costs::empty(), |costs, c| {
                let mut one = Costs::none();
                one.add(Sort::of(c), width(c));
                costs.then(&one)
            })
        }
        HirKind::Class(class) => one_of(class),
        // Before anything else only.
        HirKind::Look(Look::Start) => {
            let mut costs = Costs::none();
            costs.allow(START, START, 0);
            costs
        }
        HirKind::Look(_) => Costs::empty(),
        HirKind::Repetition(repetition) => {
            let one = of(&repetition.sub);
            let maybe = Costs::empty().either(&one);
            // More than that often leads nowhere new.
            let more = repetition.max.map_or(STATES as u32, |max| {
                max.saturating_sub(repetition.min).min(STATES as u32)
            });
            one.times(repetition.min).then(&maybe.times(more))
        }
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Concat(parts) => {
            let parts = parts.iter().map(of);
            parts.fold(Costs::empty(), |costs, part| costs.then(&part))
        }
        HirKind::Alternation(ways) => {
            let ways = ways.iter().map(of);
            ways.fold(Costs::none(), |costs, way| costs.either(&way))
        }
    }
}

/// One character of a class.
fn one_of(class: &Class) -> Costs {
    let mut costs = Costs::none();
    let class = match class {
        Class::Unicode(class) => class.clone(),
        Class::Bytes(class) => match class.to_unicode_class() {
            Some(class) => class,
            None => return costs,
        },
    };
    for sort in Sort::ALL {
        let mut of_sort = class.clone();
        of_sort.intersect(sort.class());
        let width = of_sort
            .ranges()
            .iter()
            .map(|range| width(range.start()))
            .max();
        if let Some(width) = width {
            costs.add(sort, width);
        }
    }
    costs
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
