//! What is laid out against the files with which Unicode tests its own rules: the bidirectional algorithm (UAX #9),
//! characters as readers see them and words (UAX #29).
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::thread;

use parley::Alignment;
use tocsin_text::{
    Direction, base_direction,
    engine::Engine,
    fonts::BROUGHT,
    paragraph::{Paragraph, Place, Rect, Setting},
    shown::Shown,
    style::Style,
};

/// A file of Debian's package of Unicode data.
fn file(name: &str) -> String {
    let path = format!("/usr/share/unicode/{name}");
    std::fs::read_to_string(&path).unwrap_or_else(|problem| {
        panic!("{path}: {problem}. The package unicode-data brings it: `tests/run` installs it.")
    })
}

fn engine() -> Engine {
    Engine::new(BROUGHT)
}

/// Lays a text out as it is, in one line.
fn lay(engine: &mut Engine, text: &str, direction: Direction) -> Paragraph {
    let setting = Setting {
        style: Style::of_size(16.0),
        spans: &[],
        lang: "en",
        direction,
        align: Alignment::Start,
        width: None,
    };
    engine.paragraph(Shown::plain(text), text.len(), &setting)
}

fn letters(hex: &str) -> String {
    let letter = |hex| char::from_u32(u32::from_str_radix(hex, 16).expect("hex")).expect("letter");
    hex.split_whitespace().map(letter).collect()
}

/// A line of BidiCharacterTest.txt.
struct Ordered {
    number: usize,
    text: String,
    direction: Direction,
    /// The embedding level of each letter; nothing for what rule X9 takes out.
    levels: Vec<Option<u8>>,
    /// The letters from the left to the right.
    order: Vec<usize>,
}

impl Ordered {
    fn read((number, line): (usize, &str)) -> Option<Ordered> {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            return None;
        }
        let fields: Vec<&str> = line.split(';').collect();
        let text = letters(fields[0]);
        let direction = match fields[1] {
            "0" => Direction::Ltr,
            "1" => Direction::Rtl,
            "2" => base_direction(&text).unwrap_or(Direction::Ltr),
            other => panic!("line {number}: no direction: {other}"),
        };
        let expected = match fields[2] {
            "0" => Direction::Ltr,
            _ => Direction::Rtl,
        };
        assert_eq!(
            direction,
            expected,
            "line {}: the paragraph's direction",
            number + 1
        );
        let levels = fields[3].split_whitespace().map(|level| level.parse().ok());
        let order = fields[4]
            .split_whitespace()
            .map(|n| n.parse().expect("a number"));
        Some(Ordered {
            number: number + 1,
            text,
            direction,
            levels: levels.collect(),
            order: order.collect(),
        })
    }

    /// What is seen, as the file counts it: letters from the left to the right, without what X9 takes out.
    fn seen(&self, paragraph: &Paragraph) -> Vec<usize> {
        let starts: Vec<usize> = self.text.char_indices().map(|(start, _)| start).collect();
        let mut seen = Vec::new();
        for (range, direction) in paragraph.visual_order() {
            let mut of_cluster: Vec<usize> = (0..starts.len())
                .filter(|letter| range.contains(&starts[*letter]))
                .collect();
            if direction == Direction::Rtl {
                of_cluster.reverse();
            }
            for letter in of_cluster {
                let Some(level) = self.levels[letter] else {
                    continue;
                };
                assert_eq!(
                    direction == Direction::Rtl,
                    level % 2 == 1,
                    "line {}: which way letter {letter} runs",
                    self.number
                );
                seen.push(letter);
            }
        }
        seen
    }
}

fn near(a: Rect, b: Rect) -> bool {
    (a.left - b.left).abs() < 0.01
        && (a.top - b.top).abs() < 0.01
        && (a.height - b.height).abs() < 0.01
}

/// Every place for a caret is found again by a click where the caret stands. Gives how many there are.
fn carets_are_found(paragraph: &Paragraph, case: usize) -> usize {
    let mut places = 0;
    for offset in paragraph.stops() {
        for place in [Place::before(offset), Place::behind(offset)] {
            let caret = paragraph.caret(place, 0.0);
            let hit = paragraph.hit(caret.left, caret.top + caret.height / 2.0);
            let found = paragraph.caret(hit, 0.0);
            assert!(
                near(caret, found),
                "line {case}: {place:?} is seen at {caret:?}; a click there finds {hit:?} at {found:?}"
            );
            places += 1;
        }
    }
    places
}

#[test]
fn letters_are_seen_in_the_order_of_the_bidirectional_algorithm() {
    let data = file("BidiCharacterTest.txt");
    let cases: Vec<Ordered> = data.lines().enumerate().filter_map(Ordered::read).collect();
    assert!(
        cases.len() > 90_000,
        "the file is not whole: {} cases",
        cases.len()
    );
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = cases.len().div_ceil(threads);
    let (mut checked, mut places) = (0, 0);
    thread::scope(|scope| {
        let workers: Vec<_> = cases
            .chunks(share)
            .map(|cases| {
                let work = move || {
                    let mut engine = engine();
                    let mut places = 0;
                    for case in cases {
                        let paragraph = lay(&mut engine, &case.text, case.direction);
                        let seen = case.seen(&paragraph);
                        assert_eq!(seen, case.order, "line {}: {:?}", case.number, case.text);
                        places += carets_are_found(&paragraph, case.number);
                    }
                    (cases.len(), places)
                };
                let worker = thread::Builder::new().name("cases".to_owned());
                worker.spawn_scoped(scope, work).expect("a thread")
            })
            .collect();
        for worker in workers {
            let (of_share, found) = worker.join().expect("every case of the share");
            checked += of_share;
            places += found;
        }
    });
    assert_eq!(checked, cases.len());
    println!(
        "BidiCharacterTest: {checked} of {} cases, {places} places for a caret",
        cases.len()
    );
}

/// A line of a file of breaks: the text, and the bytes where it breaks.
fn breaks(line: &str) -> Option<(String, Vec<usize>)> {
    let line = line.split('#').next().unwrap_or_default().trim();
    if line.is_empty() {
        return None;
    }
    let (mut text, mut found) = (String::new(), Vec::new());
    for word in line.split_whitespace() {
        match word {
            "÷" => found.push(text.len()),
            "×" => {}
            hex => text += &letters(hex),
        }
    }
    Some((text, found))
}

/// A case that we decide otherwise than a file of Unicode 15, and why.
struct Otherwise {
    text: &'static str,
    breaks: &'static [usize],
    reason: &'static str,
}

const SCISSORS: &str = "UPPER BLADE SCISSORS is no emoji since Unicode 17 (it is no Extended_Pictographic), and a \
                        ZERO WIDTH JOINER joins only emoji";

/// Where characters as seen end otherwise.
const CHARACTERS: &[Otherwise] = &[Otherwise {
    text: "\u{2701}\u{200d}\u{2701}",
    breaks: &[0, 6, 9],
    reason: SCISSORS,
}];

/// Where words end otherwise.
const WORDS: &[Otherwise] = &[
    Otherwise {
        text: "\u{2701}\u{200d}\u{2701}",
        breaks: &[0, 6, 9],
        reason: SCISSORS,
    },
    Otherwise {
        text: "a\u{200d}\u{2701}",
        breaks: &[0, 4, 7],
        reason: SCISSORS,
    },
    Otherwise {
        text: "a\u{1f1e6}\u{200d}\u{1f1e7}\u{1f1e8}b",
        breaks: &[0, 1, 16, 17],
        reason: "words pair the letters of a flag over a ZERO WIDTH JOINER (WB4 before WB15), characters as seen do \
                 not (GB12): the word would begin within one character, where no caret stands",
    },
];

/// Compares all cases of a file with what is laid out, in paragraphs of both directions.
fn compare(name: &str, otherwise: &[Otherwise], least: usize, found: fn(&Paragraph) -> Vec<usize>) {
    let data = file(name);
    let mut engine = engine();
    for direction in [Direction::Ltr, Direction::Rtl] {
        let (mut cases, mut differing) = (0, 0);
        for (text, expected) in data.lines().filter_map(breaks) {
            cases += 1;
            let found = found(&lay(&mut engine, &text, direction));
            if found == expected {
                continue;
            }
            let known = otherwise.iter().find(|case| case.text == text);
            let known = known.unwrap_or_else(|| {
                panic!("{name}: {direction:?} {text:?} breaks at {found:?}, not at {expected:?}")
            });
            assert_eq!(found, known.breaks, "{text:?}: {}", known.reason);
            println!(
                "{name}: {direction:?} {text:?} breaks otherwise: {}",
                known.reason
            );
            differing += 1;
        }
        assert!(cases >= least, "{name} is not whole: {cases} cases");
        assert!(differing <= otherwise.len());
        println!(
            "{name}: {direction:?}: {} of {cases} cases, {differing} otherwise",
            cases - differing
        );
    }
}

#[test]
fn a_caret_stands_between_characters_as_a_reader_sees_them() {
    compare(
        "auxiliary/GraphemeBreakTest.txt",
        CHARACTERS,
        600,
        Paragraph::stops,
    );
}

#[test]
fn words_end_where_unicode_ends_them() {
    compare(
        "auxiliary/WordBreakTest.txt",
        WORDS,
        1_800,
        Paragraph::word_boundaries,
    );
}
