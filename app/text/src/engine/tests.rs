#![allow(clippy::string_slice, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::fonts::BROUGHT;
use Direction::{Ltr, Rtl};

fn engine() -> Engine {
    Engine::new(BROUGHT)
}

fn request(text: &str, outer: Direction) -> Request<'_> {
    Request::new(text, Style::of_size(16.0), "en", outer)
}

/// Left and right edge of what is painted, letters and boxes for missing ones.
fn ink(block: &Block) -> (f32, f32) {
    let (mut left, mut right) = (f32::INFINITY, f32::NEG_INFINITY);
    for placed in block.paragraphs() {
        for line in 0..placed.paragraph.lines() {
            let (_, rect) = placed.paragraph.line(line).expect("a line");
            left = left.min(placed.left + rect.left);
            right = right.max(placed.left + rect.right());
        }
    }
    (left, right)
}

fn lines(block: &Block) -> usize {
    block
        .paragraphs()
        .iter()
        .map(|placed| placed.paragraph.lines())
        .sum()
}

#[test]
fn what_is_asked_for_again_is_not_laid_out_again() {
    let mut engine = engine();
    let spans = [Span {
        range: 0..3,
        style: Style {
            strong: true,
            ..Style::of_size(16.0)
        },
    }];
    let plain = request("some words", Ltr);
    let first = engine.lay(&plain);
    assert!(Arc::ptr_eq(&first, &engine.lay(&plain)));
    let others = [
        request("some word", Ltr),
        request("some words", Rtl),
        Request {
            style: Style::of_size(17.0),
            ..plain
        },
        Request {
            style: Style {
                ink: 3,
                ..plain.style
            },
            ..plain
        },
        Request {
            spans: &spans,
            ..plain
        },
        Request {
            lang: "he",
            ..plain
        },
        Request {
            base: Base::Each,
            ..plain
        },
        Request {
            align: Align::Centre,
            ..plain
        },
        Request {
            width: Some(60.0),
            ..plain
        },
        Request {
            width: Some(61.0),
            ..plain
        },
        Request {
            lines: Some(1),
            ..plain
        },
        Request {
            isolate: false,
            ..plain
        },
    ];
    let blocks: Vec<_> = others.iter().map(|other| engine.lay(other)).collect();
    for (other, block) in others.iter().zip(&blocks) {
        assert!(!Arc::ptr_eq(&first, block), "{other:?}");
        assert!(Arc::ptr_eq(block, &engine.lay(other)), "{other:?}");
    }
}

#[test]
fn what_is_asked_for_no_longer_is_let_go() {
    let mut engine = engine();
    let (seen, left) = (request("seen", Ltr), request("left", Ltr));
    engine.begin_frame();
    let (kept, gone) = (engine.lay(&seen), engine.lay(&left));
    for _ in 0..3 * KEPT {
        engine.begin_frame();
        assert!(Arc::ptr_eq(&kept, &engine.lay(&seen)));
    }
    assert_eq!(Arc::strong_count(&gone), 1, "the engine keeps it no longer");
    assert!(!Arc::ptr_eq(&gone, &engine.lay(&left)));
}

#[test]
fn other_fonts_lay_everything_out_anew() {
    let mut engine = engine();
    let before = engine.lay(&request("אב", Rtl));
    assert_eq!(before.missing().len(), 2);
    assert_eq!(engine.missing().iter().copied().collect::<String>(), "אב");
    engine.fonts.take_system();
    engine.begin_frame();
    assert!(engine.missing().is_empty());
    let after = engine.lay(&request("אב", Rtl));
    assert!(!Arc::ptr_eq(&before, &after));
    assert!(
        after.missing().is_empty(),
        "the package fonts-noto-core has Hebrew: {:?}",
        after.missing()
    );
    assert!(engine.missing().is_empty());
}

#[test]
fn while_fonts_are_being_listed_nothing_is_called_missing() {
    let mut engine = engine();
    engine.fonts.look_for_system(|| ());
    let block = engine.lay(&request("ש", Rtl));
    assert_eq!(block.missing().len(), 1);
    assert!(engine.missing().is_empty());
}

#[test]
fn one_line_ends_in_an_ellipsis_where_it_is_too_long() {
    let mut engine = engine();
    for (text, outer) in [
        ("The quick brown fox jumps over the lazy dog", Ltr),
        ("שלום לכל מי שקורא את המשפט הארוך הזה", Rtl),
    ] {
        let whole = engine.lay(&Request {
            lines: Some(1),
            ..request(text, outer)
        });
        assert!(!whole.cut() && whole.text() == text);
        let cut = engine.lay(&Request {
            lines: Some(1),
            width: Some(120.0),
            ..request(text, outer)
        });
        assert!(cut.cut() && cut.width() <= 120.01 && lines(&cut) == 1);
        let kept = cut.text().strip_suffix('…').expect("an ellipsis");
        assert!(text.starts_with(kept) && !kept.ends_with(' '));
        // One character more would not fit.
        let longer: usize = text[kept.len()..]
            .graphemes(true)
            .take(2)
            .map(str::len)
            .sum();
        let longer = format!("{}…", &text[..kept.len() + longer]);
        assert!(engine.lay(&request(&longer, outer)).width() > 120.0);
        // The ellipsis stands where the line ends.
        let order = cut.paragraphs()[0].paragraph.visual_order();
        let end = if outer == Ltr {
            order.last()
        } else {
            order.first()
        };
        assert_eq!(end.expect("letters").0.start, kept.len());
    }
}

#[test]
fn more_lines_than_allowed_end_in_an_ellipsis() {
    let mut engine = engine();
    let text = "one two three four five six seven eight nine ten\neleven\ntwelve";
    for most in 2..5 {
        let block = engine.lay(&Request {
            lines: Some(most),
            width: Some(90.0),
            ..request(text, Ltr)
        });
        assert!(
            block.cut() && lines(&block) == most && block.text().ends_with('…'),
            "{most}"
        );
        assert!(block.width() <= 90.01);
    }
    let block = engine.lay(&Request {
        lines: Some(20),
        width: Some(90.0),
        ..request(text, Ltr)
    });
    assert!(!block.cut());
    let breaks = engine.lay(&Request {
        lines: Some(2),
        ..request("\n\n\n", Ltr)
    });
    assert!(breaks.cut() && lines(&breaks) <= 2);
}

#[test]
fn whatever_ends_a_line_does_not_end_one_line() {
    let mut engine = engine();
    let text = "a\nb\r\nc\u{b}d\u{c}e\u{85}f\u{2028}g\u{2029}h";
    let block = engine.lay(&Request {
        lines: Some(1),
        ..request(text, Ltr)
    });
    assert_eq!(lines(&block), 1);
    assert_eq!(block.text().len(), text.len());
    assert!(!block.cut() && block.missing().is_empty());
}

#[test]
fn nothing_and_no_room_are_laid_out_too() {
    let mut engine = engine();
    for lines in [None, Some(0), Some(1), Some(2)] {
        for width in [None, Some(0.0), Some(-5.0), Some(3.0)] {
            let empty = engine.lay(&Request {
                lines,
                width,
                ..request("", Rtl)
            });
            assert!(!empty.cut() && empty.width() == 0.0 && empty.height() > 10.0);
            let block = engine.lay(&Request {
                lines,
                width,
                ..request("שלום abc", Rtl)
            });
            assert!(block.height() > 10.0 && block.width() > 0.0);
            assert!(lines != Some(1) || width.is_none() || block.text() == "…");
        }
    }
}

#[test]
fn isolates_that_are_cut_open_are_closed_before_the_ellipsis() {
    assert_eq!(
        close("a \u{2068}b \u{2067}c"),
        "a \u{2068}b \u{2067}c\u{2069}\u{2069}…"
    );
    assert_eq!(close("a\u{2069} \u{2068}b"), "a\u{2069} \u{2068}b\u{2069}…");
    let mut engine = engine();
    let text = "Report of \u{2068}שלום עולם גדול ורחב מאוד\u{2069} was sent";
    let block = engine.lay(&Request {
        lines: Some(1),
        width: Some(150.0),
        ..request(text, Ltr)
    });
    assert!(block.text().ends_with("\u{2069}…"), "{:?}", block.text());
    let order = block.paragraphs()[0].paragraph.visual_order();
    assert_eq!(
        order.last().expect("letters").0.start,
        block.text().len() - '…'.len_utf8()
    );
    assert!(
        !block
            .words(0..block.text().len())
            .contains(['\u{2068}', '\u{2069}'])
    );
}

#[test]
fn a_cut_leaves_the_direction_as_it_was() {
    let mut engine = engine();
    // The first strong letter is behind the cut.
    let text = "1234 5678 9012 3456 שלום";
    let long = Request {
        base: Base::Each,
        lines: Some(1),
        ..request(text, Ltr)
    };
    let cut = engine.lay(&Request {
        width: Some(60.0),
        ..long
    });
    assert!(cut.cut() && !cut.text().contains('ש'));
    assert_eq!(cut.paragraphs()[0].paragraph.direction(), Rtl);
}

#[test]
fn a_block_is_as_wide_as_its_words_and_its_lines_stand_where_they_begin() {
    let mut engine = engine();
    for (text, outer) in [("some words", Ltr), ("שלום לכם", Rtl)] {
        let natural = engine.lay(&request(text, outer));
        for align in [Align::Outer, Align::Own, Align::Centre] {
            for width in [None, Some(400.0)] {
                let block = engine.lay(&Request {
                    width,
                    align,
                    ..request(text, outer)
                });
                assert!((block.width() - natural.width()).abs() < 0.01);
                let (left, right) = ink(&block);
                assert!(
                    left.abs() < 0.01 && (right - block.width()).abs() < 0.01,
                    "{text} {align:?} {left} {right}"
                );
            }
        }
    }
    for (align, outer, right_edge) in [(Align::Outer, Ltr, false), (Align::Outer, Rtl, true)] {
        // A short line in a wrapped block stands at the side of the surroundings, whatever its own direction.
        for text in [
            "a long line of words here\nab",
            "a long line of words here\nאב",
        ] {
            let block = engine.lay(&Request {
                align,
                base: Base::Each,
                width: Some(120.0),
                ..request(text, outer)
            });
            let last = block.paragraphs().last().expect("two");
            let (_, rect) = last.paragraph.line(0).expect("a line");
            let (left, right) = (last.left + rect.left, last.left + rect.right());
            let at = if right_edge {
                block.width() - right
            } else {
                left
            };
            assert!(
                at.abs() < 0.01,
                "{text:?} {outer:?}: {left} to {right} of {}",
                block.width()
            );
        }
    }
}

#[test]
fn lines_of_their_own_direction_begin_at_their_own_side() {
    let mut engine = engine();
    let text = "a long line of words\nab\nאב";
    for width in [None, Some(500.0)] {
        let block = engine.lay(&Request {
            align: Align::Own,
            base: Base::Each,
            width,
            ..request(text, Ltr)
        });
        let edges: Vec<(f32, f32)> = block
            .paragraphs()
            .iter()
            .map(|placed| {
                let (_, rect) = placed.paragraph.line(0).expect("a line");
                (placed.left + rect.left, placed.left + rect.right())
            })
            .collect();
        assert!(edges[1].0.abs() < 0.01, "{edges:?}");
        assert!((edges[2].1 - block.width()).abs() < 0.01, "{edges:?}");
        let centred = engine.lay(&Request {
            align: Align::Centre,
            width,
            ..request(text, Ltr)
        });
        let last = &centred.paragraphs()[2];
        let (_, rect) = last.paragraph.line(0).expect("a line");
        let middle = last.left + rect.left + rect.width / 2.0;
        assert!((middle - centred.width() / 2.0).abs() < 0.01);
    }
}

#[test]
fn each_paragraph_runs_as_its_first_strong_letter_does() {
    let mut engine = engine();
    let text = "42 abc\r\n42 שלום\n42";
    let directions = |block: &Block| -> Vec<Direction> {
        block
            .paragraphs()
            .iter()
            .map(|placed| placed.paragraph.direction())
            .collect()
    };
    let own = |outer| Request {
        base: Base::Each,
        ..request(text, outer)
    };
    assert_eq!(directions(&engine.lay(&own(Ltr))), [Ltr, Rtl, Ltr]);
    assert_eq!(directions(&engine.lay(&own(Rtl))), [Ltr, Rtl, Rtl]);
    assert_eq!(directions(&engine.lay(&request(text, Rtl))), [Rtl; 3]);
    let block = engine.lay(&own(Ltr));
    for placed in block.paragraphs() {
        assert!(text[placed.start..].starts_with("42"));
    }
    let tops: Vec<f32> = block.paragraphs().iter().map(|placed| placed.top).collect();
    assert_eq!(tops, [0.0, 22.0, 44.0]);
    assert_eq!((block.height(), block.first_line()), (66.0, 22.0));
}

#[test]
fn a_look_covers_its_words_whatever_is_put_in_between() {
    let mut engine = engine();
    let text = "אב 10.0.0.1 גד\nהו 10.0.0.2";
    let linked = Style {
        underline: true,
        ink: 7,
        ..Style::of_size(16.0)
    };
    let at = |words: &str| {
        let start = text.find(words).expect("words");
        Span {
            range: start..start + words.len(),
            style: linked,
        }
    };
    for words in [
        "10.0.0.1",
        "0.0.1 ג",
        "10.0.0.2",
        "ב 10",
        "10.0.0.1 גד\nהו 10",
    ] {
        let spans = [at(words)];
        let request = Request {
            spans: &spans,
            ..request(text, Rtl)
        };
        let block = engine.lay(&request);
        let coloured: usize = block
            .runs()
            .iter()
            .filter(|run| run.ink == 7)
            .map(|run| run.glyphs.len())
            .sum();
        let missing = block
            .missing()
            .iter()
            .filter(|missing| missing.ink == 7)
            .count();
        let letters = words.chars().filter(|c| *c != '\n').count();
        let put_in = coloured + missing - letters;
        assert!(
            put_in <= 4,
            "{words:?}: {coloured} and {missing} of {letters}"
        );
        // The rule is as wide as the words that it is under.
        let ruled: f32 = block.rules().iter().map(|rule| rule.rect.width).sum();
        let covered: f32 = block
            .paragraphs()
            .iter()
            .flat_map(|placed| {
                let end = placed.start
                    + text[placed.start..]
                        .find('\n')
                        .unwrap_or(text.len() - placed.start);
                let within = |at: usize| at.clamp(placed.start, end) - placed.start;
                placed
                    .paragraph
                    .covered(within(spans[0].range.start)..within(spans[0].range.end))
            })
            .map(|rect| rect.width)
            .sum();
        assert!(block.rules().iter().all(|rule| rule.ink == 7));
        assert!(
            (ruled - covered).abs() < 0.01,
            "{words:?}: {ruled} under {covered}"
        );
    }
}

#[test]
fn a_click_a_word_and_a_selection_are_found_in_their_paragraph() {
    let mut engine = engine();
    let text = "first words\r\nשלום 10.0.0.1 לכם\n\nlast";
    let block = engine.lay(&Request {
        base: Base::Each,
        width: Some(200.0),
        ..request(text, Ltr)
    });
    let offset = |words: &str| text.find(words).expect("words");
    for words in ["first", "words", "שלום", "10.0.0.1", "לכם", "last"] {
        let range = offset(words)..offset(words) + words.len();
        let covered = block.covered(range.clone());
        assert_eq!(covered.len(), 1, "{words}: {covered:?}");
        let rect = covered[0];
        let middle = (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
        let hit = block.hit(middle.0, middle.1);
        assert!(range.contains(&hit), "{words}: {hit}");
        assert_eq!(block.word(hit), range, "{words}");
    }
    assert_eq!(block.hit(-50.0, -50.0), 0);
    assert_eq!(block.hit(500.0, 500.0), text.len());
    assert!(block.covered(3..3).is_empty());
    let all = block.covered(0..text.len());
    for placed in block.paragraphs() {
        let of_it = |rect: &&Rect| {
            rect.top >= placed.top && rect.bottom() <= placed.top + placed.paragraph.size().1
        };
        let width: f32 = all.iter().filter(of_it).map(|rect| rect.width).sum();
        assert!(width >= placed.paragraph.size().0 - 0.01, "{all:?}");
    }
    assert_eq!(block.words(offset("שלום")..offset("לכם")), "שלום 10.0.0.1 ");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_cut_fits_and_never_tears_a_character(
        text in "[a-c1-3 .:\\nאבג\\u{301}\\u{1f1e6}\\u{200d}\\u{2068}\\u{2069}👩🏽]{0,60}",
        right in any::<bool>(),
        width in 20.0_f32..200.0,
        most in 1_usize..4,
    ) {
        let mut engine = engine();
        let outer = if right { Rtl } else { Ltr };
        let block = engine.lay(&Request {
            base: Base::Each, width: Some(width), lines: Some(most), ..request(&text, outer)
        });
        prop_assert!(lines(&block) <= most);
        prop_assert!(most > 1 || block.width() <= width + 0.01);
        if block.cut() {
            let kept = block.text().strip_suffix('…').expect("an ellipsis");
            let alike = |(k, t): &(char, char)| k == t || (*k, *t) == (' ', '\n');
            let same = kept.chars().zip(text.chars()).take_while(alike);
            let same: usize = same.map(|(k, _)| k.len_utf8()).sum();
            prop_assert!(kept[same..].chars().all(|c| c == '\u{2069}'), "{:?}", kept);
            let text = if most == 1 { text.replace('\n', " ") } else { text.clone() };
            let torn = text.grapheme_indices(true).any(|(start, seen)| {
                same > start && same < start + seen.trim_end().len()
            });
            prop_assert!(!torn, "{:?} of {:?}", kept, text);
        } else {
            prop_assert_eq!(block.text().len(), text.len());
        }
    }
}

/// A span that ends in what was cut ended inside the ellipsis, and laying it out panicked.
#[test]
fn spans_of_words_that_are_cut_end_before_the_ellipsis() {
    let span = |range| Span {
        range,
        style: Style::of_size(20.0),
    };
    for (text, spans) in [
        ("a\nb\nc", [span(1..2)]),
        ("a\nb\nc", [span(3..5)]),
        ("שלום", [span(1..2)]),
    ] {
        let request = Request {
            spans: &spans,
            lines: Some(2),
            width: Some(40.0),
            ..request(text, Ltr)
        };
        assert!(engine().lay(&request).height() > 0.0);
    }
}
