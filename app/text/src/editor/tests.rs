use unicode_segmentation::UnicodeSegmentation;

use super::{Act, Done, Editor, Kind, Look, Motion};
use crate::{
    Affinity, Direction, Limit,
    engine::Engine,
    fonts::BROUGHT,
    paragraph::{Place, Rect},
    style::Style,
};

mod changing;
mod composing;
mod large;
mod moving;
mod random;

const FREE: Limit = Limit {
    characters: usize::MAX,
    bytes: usize::MAX,
};

/// An editor and what it is laid out with.
struct Desk {
    engine: Engine,
    editor: Editor,
    width: Option<f32>,
    base: Option<Direction>,
    outer: Direction,
}

impl Desk {
    fn new(kind: Kind) -> Desk {
        let mut desk = Desk {
            engine: Engine::new(BROUGHT),
            editor: Editor::new(kind, FREE),
            width: (kind == Kind::Area).then_some(300.0),
            base: None,
            outer: Direction::Ltr,
        };
        desk.dress();
        desk
    }

    fn with(kind: Kind, text: &str) -> Desk {
        let mut desk = Desk::new(kind);
        desk.editor.set_text(text);
        desk
    }

    fn dress(&mut self) {
        let look = Look {
            style: Style::of_size(14.0),
            lang: "en",
            outer: self.outer,
            base: self.base,
            width: self.width,
        };
        self.editor.dress(&self.engine, &look);
    }

    fn act(&mut self, act: Act) -> Done {
        let done = self.editor.act(&mut self.engine, act);
        self.check();
        done
    }

    fn insert(&mut self, words: &str) -> Done {
        self.act(Act::Insert(words.to_owned()))
    }

    fn go(&mut self, motion: Motion) -> usize {
        self.act(Act::Move {
            motion,
            extend: false,
        });
        self.editor.focus().offset
    }

    fn put(&mut self, place: Place) {
        (self.editor.anchor, self.editor.focus) = (place.offset, place);
    }

    fn caret(&mut self) -> Rect {
        self.editor.caret(&mut self.engine)
    }

    fn press(&mut self, x: f32, y: f32, clicks: u8) {
        self.act(Act::Press {
            x,
            y,
            clicks,
            extend: false,
        });
    }

    fn text(&self) -> &str {
        self.editor.text()
    }

    /// What always holds.
    fn check(&self) {
        let text = self.text();
        let (anchor, focus) = (self.editor.anchor(), self.editor.focus().offset);
        assert!(text.is_char_boundary(anchor) && text.is_char_boundary(focus));
        let parts = &self.editor.parts;
        let mut found = parts.first();
        let mut open;
        loop {
            let part = parts.get(found.at).expect("a part");
            let words = self.editor.words_of(found);
            assert_eq!(words.len(), part.bytes());
            assert!(part.bytes() <= super::cut::MOST, "{}", part.bytes());
            assert!(
                !words.trim_end_matches('\n').contains('\n') && words.matches('\n').count() <= 1
            );
            assert_eq!(words.ends_with('\n'), !part.goes_on());
            if text.len() < 1 << 16 {
                assert_eq!(parts.find(found.start), found);
            }
            open = part.goes_on();
            match parts.next(found) {
                None => break,
                Some(next) => {
                    assert!(part.bytes() > 0, "only the last part may be empty");
                    assert_eq!(parts.previous(next), Some(found));
                    found = next;
                }
            }
        }
        assert!(open, "a line feed at the end is followed by an empty line");
        assert_eq!(found.start + self.editor.words_of(found).len(), text.len());
    }

    /// Every place of a short text.
    fn places(&self) -> Vec<Place> {
        let ends = self.text().grapheme_indices(true).map(|(start, _)| start);
        let offsets = ends.chain([self.text().len()]);
        offsets
            .flat_map(|at| [Place::before(at), Place::behind(at)])
            .collect()
    }
}

/// A range from its end to its start.
fn backwards(start: usize, end: usize) -> std::ops::Range<usize> {
    start..end
}

fn is_stop(text: &str, offset: usize) -> bool {
    offset == text.len()
        || text
            .grapheme_indices(true)
            .any(|(start, _)| start == offset)
}
