use super::*;
use crate::{
    Direction,
    engine::{Engine, Request},
    fonts::{BROUGHT, Face},
    style::Style,
};

fn engine() -> Engine {
    Engine::new(BROUGHT)
}

fn run(text: &str, size: f32) -> Run {
    let block = engine().lay(&Request::new(
        text,
        Style::of_size(size),
        "en",
        Direction::Ltr,
    ));
    assert_eq!(block.runs().len(), 1, "{text}");
    block.runs()[0].clone()
}

fn glyph(run: &Run) -> u32 {
    run.glyphs[0].0
}

/// The alpha of each pixel of a slot, by rows.
fn alpha(atlas: &Atlas, slot: Slot) -> Vec<Vec<u8>> {
    let pixels = atlas.pixels((slot.x, slot.y, slot.width, slot.height));
    let rows = pixels.chunks_exact(slot.width * 4);
    rows.map(|row| row.chunks_exact(4).map(|pixel| pixel[3]).collect())
        .collect()
}

fn ink(atlas: &Atlas, slot: Slot) -> u32 {
    alpha(atlas, slot)
        .into_iter()
        .flatten()
        .map(u32::from)
        .sum()
}

/// The middle of the ink in one row.
fn middle(row: &[u8]) -> f32 {
    let weight: f32 = row.iter().map(|a| f32::from(*a)).sum();
    row.iter()
        .enumerate()
        .map(|(x, a)| x as f32 * f32::from(*a))
        .sum::<f32>()
        / weight
}

#[test]
fn a_glyph_is_drawn_once() {
    let mut atlas = Atlas::new(512);
    assert_eq!(atlas.take_change(), Some((0, 0, 512, FIRST_ROWS)));
    let run = run("a", 16.0);
    let slot = atlas.glyph(&run, glyph(&run), 1.0, 0.0).expect("ink");
    let change = atlas.take_change().expect("it was drawn");
    assert_eq!(change, (slot.x, slot.y, slot.width, slot.height));
    assert!(ink(&atlas, slot) > 0 && !slot.coloured);
    assert_eq!(atlas.glyph(&run, glyph(&run), 1.0, 0.0), Some(slot));
    assert_eq!(atlas.take_change(), None);
    // It stands on the baseline, within its line.
    assert!(slot.up > 5 && slot.up < 16, "{slot:?}");
    assert!(slot.up as usize >= slot.height - 2);
}

#[test]
fn a_glyph_is_drawn_for_each_quarter_of_a_pixel() {
    let mut atlas = Atlas::new(512);
    let run = run("l", 16.0);
    let mut at = |x| atlas.glyph(&run, glyph(&run), 1.0, x).expect("ink");
    let quarters = [at(0.0), at(0.25), at(0.5), at(0.75)];
    for (n, slot) in quarters.iter().enumerate() {
        assert!(quarters.iter().skip(n + 1).all(|other| other != slot));
        assert_eq!(at(n as f32 / 4.0 + 7.0), *slot);
        assert_eq!(at(n as f32 / 4.0 - 3.0), *slot);
        assert_eq!(at(n as f32 / 4.0 + 0.1), *slot);
    }
    // Nearly the next pixel is the next pixel.
    assert_eq!((at(0.9), pixel(0.9)), (quarters[0], 1.0));
    assert_eq!((pixel(0.8), pixel(-0.2), pixel(-0.1)), (0.0, -1.0, 0.0));
    let places = quarters.map(|slot| slot.left as f32 + middle(&alpha(&atlas, slot)[3]));
    for (n, pair) in places.windows(2).enumerate() {
        let step = pair[1] - pair[0];
        assert!(step > 0.05 && step < 0.45, "from quarter {n}: {places:?}");
    }
}

#[test]
fn nothing_is_drawn_for_a_space_or_for_letters_larger_than_anything_read() {
    let mut atlas = Atlas::new(1024);
    atlas.take_change();
    let space = run(" ", 16.0);
    assert_eq!(atlas.glyph(&space, glyph(&space), 1.0, 0.0), None);
    let large = run("W", 16.0);
    assert_eq!(atlas.glyph(&large, glyph(&large), 100.0, 0.0), None);
    assert_eq!(atlas.take_change(), None);
    let mut narrow = Atlas::new(4);
    assert_eq!(narrow.glyph(&large, glyph(&large), 1.0, 0.0), None);
    assert_eq!(narrow.age(), 0);
}

#[test]
fn the_picture_grows_and_keeps_what_is_in_it() {
    let mut atlas = Atlas::new(512);
    let run = run("abcdefghijklmnopqrstuvwxyz", 16.0);
    let first = atlas.glyph(&run, glyph(&run), 2.0, 0.0).expect("ink");
    let drawn = alpha(&atlas, first);
    for (number, (glyph, ..)) in run.glyphs.iter().enumerate() {
        let scale = 3.0 + number as f32 / 10.0;
        atlas.take_change();
        let before = atlas.size();
        atlas.glyph(&run, *glyph, scale, 0.0).expect("ink");
        if atlas.size() != before {
            let (width, rows) = atlas.size();
            assert_eq!(atlas.take_change(), Some((0, 0, width, rows)));
        }
    }
    for scale in [8.0, 9.0, 10.0, 11.0, 12.0, 13.0] {
        let wide = run.glyphs[12].0;
        atlas.glyph(&run, wide, scale, 0.0).expect("ink");
    }
    assert_eq!(atlas.size(), (512, 512));
    assert_eq!(atlas.age(), 0);
    assert_eq!(alpha(&atlas, first), drawn);
}

#[test]
fn a_full_picture_is_emptied_and_says_so() {
    let mut atlas = Atlas::new(96);
    let run = run("abcdefghijklmnopqrstuvwxyz", 16.0);
    let (mut shown, mut slots) = (vec![0; 96 * 96 * 4], Vec::<Slot>::new());
    let mut age = 0;
    for scale in [1.0, 1.5, 2.0, 2.5] {
        for (glyph, ..) in &run.glyphs {
            let slot = atlas.glyph(&run, *glyph, scale, 0.0).expect("ink");
            if atlas.age() != age {
                age = atlas.age();
                slots.clear();
            }
            let apart = |other: &Slot| {
                other.x + other.width < slot.x
                    || slot.x + slot.width < other.x
                    || other.y + other.height < slot.y
                    || slot.y + slot.height < other.y
            };
            assert!(slots.iter().all(apart), "{slot:?} over one of {slots:?}");
            assert!(slot.x + slot.width <= 96 && slot.y + slot.height <= atlas.size().1);
            slots.push(slot);
            // What is told of changes is all there is to copy.
            let (x, y, width, height) = atlas.take_change().expect("it was drawn");
            let pixels = atlas.pixels((x, y, width, height));
            for (row, from) in pixels.chunks_exact(width * 4).enumerate() {
                let start = ((y + row) * 96 + x) * 4;
                shown[start..start + width * 4].copy_from_slice(from);
            }
            let (_, rows) = atlas.size();
            assert!(shown[..96 * rows * 4] == atlas.pixels((0, 0, 96, rows)));
        }
    }
    assert!(age > 0);
}

#[test]
fn a_face_without_bold_and_italic_is_thickened_and_slanted() {
    let mut atlas = Atlas::new(512);
    let look = |change: fn(&mut Style)| {
        let mut style = Style::of_size(32.0);
        change(&mut style);
        let block = engine().lay(&Request::new("l", style, "en", Direction::Ltr));
        block.runs()[0].clone()
    };
    let mut draw = |run: &Run| {
        let slot = atlas.glyph(run, glyph(run), 1.0, 0.0).expect("ink");
        (alpha(&atlas, slot), slot, ink(&atlas, slot))
    };
    let (upright, slot, plain) = draw(&look(|_| ()));
    let (_, _, strong) = draw(&look(|style| style.strong = true));
    assert!(strong > plain * 5 / 4, "{strong} {plain}");
    let (slanted, lean, _) = draw(&look(|style| style.emphasis = true));
    // The letter has a foot: its stem is measured above it.
    let ends = |rows: &[Vec<u8>]| middle(&rows[2]) - middle(&rows[rows.len() * 2 / 3]);
    assert!(ends(&upright).abs() < 0.5, "{}", ends(&upright));
    assert!(
        ends(&slanted) > 2.0,
        "its head leans to the right: {}",
        ends(&slanted)
    );
    assert!(lean.width > slot.width);
}

#[test]
fn letters_are_white_and_only_coloured_ones_have_colours() {
    let mut engine = engine();
    engine.fonts.take_system();
    let mut atlas = Atlas::new(512);
    let block = engine.lay(&Request::new(
        "aש漢🙂",
        Style::of_size(24.0),
        "ja",
        Direction::Ltr,
    ));
    assert!(block.missing().is_empty(), "{:?}", block.missing());
    let mut drawn = 0;
    for run in block.runs() {
        for (glyph, x, _) in &run.glyphs {
            let Some(slot) = atlas.glyph(run, *glyph, 1.0, *x) else {
                continue;
            };
            drawn += 1;
            let pixels = atlas.pixels((slot.x, slot.y, slot.width, slot.height));
            let pixels: Vec<&[u8]> = pixels.chunks_exact(4).collect();
            assert!(pixels.iter().any(|pixel| pixel[3] > 0));
            assert!(
                pixels
                    .iter()
                    .all(|p| p[..3].iter().all(|part| *part <= p[3])),
                "premultiplied"
            );
            let white = pixels
                .iter()
                .all(|p| p[..3].iter().all(|part| *part == p[3]));
            assert_eq!(white, !slot.coloured, "{slot:?}");
            assert!(
                slot.width <= 48 && slot.height <= 48,
                "scaled to the size of its letters: {slot:?}"
            );
        }
    }
    assert_eq!(drawn, 4);
}

#[test]
fn coverage_is_white_and_colours_are_multiplied_by_their_alpha() {
    let mut pixels = [9; 12];
    cover(&[0, 128, 255], &mut pixels);
    assert_eq!(pixels[..4], [0; 4]);
    assert!(pixels[4] > 128 && pixels[4..8].iter().all(|part| *part == pixels[4]));
    assert_eq!(pixels[8..], [255; 4]);
    let mut pixels = [9; 12];
    premultiply(
        &[255, 0, 100, 128, 10, 20, 30, 255, 7, 7, 7, 0],
        &mut pixels,
    );
    assert_eq!(pixels, [128, 0, 50, 128, 10, 20, 30, 255, 0, 0, 0, 0]);
}

/// The direction in which an outline grows was guessed wrong for ק of this font: it became thinner than its neighbours.
#[test]
fn a_thickened_letter_is_never_thinner() {
    let file = "/usr/share/fonts/truetype/vlgothic/VL-PGothic-Regular.ttf";
    let data = std::fs::read(file).expect("Debian's fonts-vlgothic; tests/run installs it");
    let face = Face {
        data: Box::leak(data.into_boxed_slice()),
        mono: false,
    };
    let mut engine = Engine::new(&[face]);
    let mut atlas = Atlas::new(512);
    let mut inks = |strong: bool| -> Vec<u32> {
        let style = Style {
            strong,
            ..Style::of_size(16.0)
        };
        let words = "אבגדהוזחטיכלמנסעפצקרשת ABCgoq";
        let request = Request::new(words, style, "he", Direction::Ltr);
        let block = engine.lay(&request);
        assert!(block.runs().iter().all(|run| run.embolden == strong));
        let glyphs = block.runs().iter().flat_map(|run| {
            let glyphs = run.glyphs.iter();
            glyphs.map(move |(glyph, ..)| (run, *glyph))
        });
        glyphs
            .filter_map(|(run, glyph)| {
                let slot = atlas.glyph(run, glyph, 1.0, 0.0)?;
                Some(ink(&atlas, slot))
            })
            .collect()
    };
    let (plain, strong) = (inks(false), inks(true));
    assert_eq!(plain.len(), strong.len());
    for (n, (plain, strong)) in plain.iter().zip(&strong).enumerate() {
        assert!(strong > plain, "letter {n}: {strong} of {plain}");
    }
}
