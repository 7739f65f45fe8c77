//! What a screen reader is told of words that can be selected: their runs, which way each runs, what is selected.
//! And the selecting itself, for words that are only read.

use super::letters::placed;
use crate::cx::Cx;
use egui::accesskit::{self, Role, TextDirection, TextPosition, TextSelection};
use egui::{Event, Id, Rect, Response, Sense, Ui, UiBuilder, Vec2};
use std::ops::Range;
use std::sync::Arc;
use tocsin_text::Direction;
use tocsin_text::engine::Block;
use tocsin_text::paragraph::{Character, Piece};

/// AccessKit counts characters of a run, and bytes of a character, in octets. One is left for a line feed.
const LONGEST: usize = 254;

/// A piece of text and where it stands: its first byte in the whole text, and its paragraph's corner on the screen.
pub struct Told {
    /// The piece, by offsets of its paragraph.
    pub piece: Piece,
    /// Its paragraph's first byte.
    pub start: usize,
    /// Its paragraph's upper left corner.
    pub corner: Vec2,
}

/// Says which way words run, and in which language they are.
pub fn say_direction(response: &Response, cx: &Cx<'_>, block: &Block) {
    let first = block.paragraphs().first();
    let direction = first.map_or(Direction::Ltr, |p| p.paragraph.direction());
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_text_direction(named(direction));
        node.set_language(cx.tag.as_str());
    });
}

fn named(direction: Direction) -> TextDirection {
    match direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    }
}

/// A run that was published: what its characters mean when a screen reader names one.
pub struct Spoken {
    /// Its node.
    pub node: accesskit::NodeId,
    start: usize,
    lengths: Vec<u8>,
}

impl Spoken {
    /// The byte of the text at which a character begins.
    pub fn offset(&self, character: usize) -> usize {
        let before = self.lengths.iter().take(character);
        self.start + before.map(|bytes| usize::from(*bytes)).sum::<usize>()
    }
}

/// Publishes the runs of a text below the node of `parent`, and the selection from `anchor` to `focus`. A text without
/// any has an empty one at `place`: assistive technologies write only where there is a run.
pub fn publish(
    ui: &mut Ui,
    (parent, place): (Id, Rect),
    text: &str,
    told: &[Told],
    selection: Option<(usize, usize)>,
) -> Vec<Spoken> {
    // Nobody listens: the runs cost more than all else about them.
    if ui.ctx().accesskit_node_builder(parent, |_| ()).is_none() {
        return Vec::new();
    }
    let mut runs = runs(text, told);
    if runs.is_empty() {
        runs.push(Run::empty(place));
    }
    let within = UiBuilder::new()
        .id_salt(("runs", parent))
        .accessibility_parent(parent)
        .max_rect(ui.max_rect());
    let within = ui.new_child(within);
    let ids: Vec<Id> = (0..runs.len()).map(|n| parent.with(("run", n))).collect();
    for (n, (run, id)) in runs.iter().zip(&ids).enumerate() {
        within.interact(run.rect, *id, Sense::hover());
        let beside = |other: Option<usize>| {
            let other = other?;
            let alike = runs.get(other).is_some_and(|o| o.line == run.line);
            alike
                .then(|| ids.get(other).map(|id| id.accesskit_id()))
                .flatten()
        };
        let (previous, next) = (beside(n.checked_sub(1)), beside(Some(n + 1)));
        ui.ctx().accesskit_node_builder(*id, |node| {
            run.write(node, text);
            if let Some(previous) = previous {
                node.set_previous_on_line(previous);
            }
            if let Some(next) = next {
                node.set_next_on_line(next);
            }
        });
    }
    if let Some((anchor, focus)) = selection {
        let at = |offset: usize| position(&runs, &ids, offset);
        if let (Some(anchor), Some(focus)) = (at(anchor), at(focus)) {
            ui.ctx().accesskit_node_builder(parent, |node| {
                node.set_text_selection(TextSelection { anchor, focus });
            });
        }
    }
    let spoken = runs.into_iter().zip(&ids).map(|(run, id)| Spoken {
        node: id.accesskit_id(),
        start: run.range.start,
        lengths: run.lengths,
    });
    spoken.collect()
}

/// A run as AccessKit wants it: at most [`LONGEST`] characters, and the line feed that ends it.
struct Run {
    /// Bytes of the whole text.
    range: Range<usize>,
    rect: Rect,
    direction: Direction,
    /// Its line: the paragraph's first byte and the line's number.
    line: (usize, usize),
    lengths: Vec<u8>,
    positions: Vec<f32>,
    widths: Vec<f32>,
    words: Vec<u8>,
}

impl Run {
    /// Takes in the line feed behind it.
    fn end_paragraph(&mut self, text: &str) {
        let rest = text.get(self.range.end..).unwrap_or_default();
        let bytes = match rest {
            _ if rest.starts_with("\r\n") => 2,
            _ if rest.starts_with('\n') => 1,
            _ => return,
        };
        let ends = self.positions.iter().zip(&self.widths).next_back();
        self.positions
            .push(ends.map_or(0.0, |(position, width)| position + width));
        self.range.end += usize::from(bytes);
        self.lengths.push(bytes);
        self.widths.push(0.0);
    }

    /// Of a text in which nothing stands yet.
    fn empty(rect: Rect) -> Run {
        Run {
            range: 0..0,
            rect,
            direction: Direction::Ltr,
            line: (0, 0),
            lengths: Vec::new(),
            positions: Vec::new(),
            widths: Vec::new(),
            words: Vec::new(),
        }
    }

    fn write(&self, node: &mut accesskit::Node, text: &str) {
        node.set_role(Role::TextRun);
        node.set_text_direction(named(self.direction));
        node.set_value(text.get(self.range.clone()).unwrap_or_default());
        node.set_bounds(accesskit::Rect {
            x0: self.rect.min.x.into(),
            y0: self.rect.min.y.into(),
            x1: self.rect.max.x.into(),
            y1: self.rect.max.y.into(),
        });
        node.set_character_lengths(self.lengths.clone());
        node.set_character_positions(self.positions.clone());
        node.set_character_widths(self.widths.clone());
        node.set_word_starts(self.words.clone());
    }
}

fn runs(text: &str, told: &[Told]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (
        n,
        Told {
            piece,
            start,
            corner,
        },
    ) in told.iter().enumerate()
    {
        let first = runs.len();
        let mut at = start + piece.range.start;
        let heard = heard(text, at, &piece.characters);
        // A line without characters is a run, too: the caret can be in it.
        let empty = heard.is_empty().then_some(heard.as_slice());
        for characters in heard.chunks(LONGEST).chain(empty) {
            let offset = characters.first().map_or(0.0, |c| c.position);
            let width = characters.last().map_or(0.0, |c| c.position + c.width) - offset;
            let left = match piece.direction {
                Direction::Ltr => piece.rect.left + offset,
                Direction::Rtl => piece.rect.right() - offset - width,
            };
            let rect = tocsin_text::paragraph::Rect {
                left,
                width,
                ..piece.rect
            };
            let from = at;
            let lengths: Vec<u8> = characters.iter().map(|c| c.bytes as u8).collect();
            at += characters.iter().map(|c| c.bytes).sum::<usize>();
            let words = characters.iter().enumerate().filter(|(_, c)| c.word);
            runs.push(Run {
                range: from..at,
                rect: placed(rect).translate(*corner),
                direction: piece.direction,
                line: (*start, piece.line),
                positions: characters.iter().map(|c| c.position - offset).collect(),
                widths: characters.iter().map(|c| c.width).collect(),
                words: words.map(|(n, _)| n as u8).collect(),
                lengths,
            });
        }
        // The line feed belongs to the last run of its paragraph.
        if let Some(last) = runs.get_mut(first..).and_then(<[Run]>::last_mut)
            && told.get(n + 1).is_none_or(|next| next.start != *start)
        {
            last.end_paragraph(text);
        }
    }
    runs
}

/// The characters of a piece that begins at a byte, each of at most [`LONGEST`] bytes: a heap of marks becomes several,
/// all but the first without width. Their bytes must add up to the text, or readers would cut through a letter.
fn heard(text: &str, start: usize, characters: &[Character]) -> Vec<Character> {
    let mut heard = Vec::with_capacity(characters.len());
    let mut at = start;
    for character in characters {
        let end = at + character.bytes;
        let mut part = *character;
        while end - at > LONGEST {
            part.bytes = text
                .floor_char_boundary(at + LONGEST)
                .saturating_sub(at)
                .max(1);
            heard.push(part);
            at += part.bytes;
            part.position = character.position + character.width;
            (part.width, part.word) = (0.0, false);
        }
        part.bytes = end - at;
        heard.push(part);
        at = end;
    }
    heard
}

/// The place of an offset: in the run that holds it, or at the end of the one before it.
fn position(runs: &[Run], ids: &[Id], offset: usize) -> Option<TextPosition> {
    let n = runs
        .iter()
        .position(|run| run.range.contains(&offset))
        .or_else(|| runs.iter().rposition(|run| run.range.end <= offset))?;
    let run = runs.get(n)?;
    let mut at = run.range.start;
    let character_index = run
        .lengths
        .iter()
        .take_while(|bytes| {
            let before = at < offset;
            at += usize::from(**bytes);
            before
        })
        .count();
    let node = ids.get(n)?.accesskit_id();
    Some(TextPosition {
        node,
        character_index,
    })
}

/// What is selected of the words that are only read; one block of the window at a time.
#[derive(Clone, Copy, PartialEq)]
struct Selected {
    block: Id,
    anchor: usize,
    focus: usize,
}

/// Selecting with the pointer, copying with the keys.
pub fn select_ui(ui: &mut Ui, cx: &Cx<'_>, response: &Response, rect: Rect, block: &Arc<Block>) {
    let key = Id::NULL;
    let known = ui.data(|data| data.get_temp::<Selected>(key));
    let mut own = known.filter(|s| s.block == response.id);
    let left = crate::layout::from_start(cx.dir, rect, 0.0);
    let left = if cx.dir == tocsin_i18n::Dir::Rtl {
        left - block.width()
    } else {
        left
    };
    let corner = egui::vec2(left, rect.top());
    let all = 0..block.text().len();
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
    }
    if let Some(at) = response.interact_pointer_pos() {
        let at = at - corner;
        let offset = block.hit(at.x, at.y);
        let whole = |range: Range<usize>| (range.start, range.end);
        let (anchor, focus) = match own {
            _ if response.triple_clicked() => whole(all.clone()),
            _ if response.double_clicked() => whole(block.word(offset)),
            Some(own) if response.dragged() && !response.drag_started() => (own.anchor, offset),
            Some(own) if response.clicked() && own.anchor != own.focus => (own.anchor, own.focus),
            _ => (offset, offset),
        };
        own = Some(Selected {
            block: response.id,
            anchor,
            focus,
        });
    }
    if let Some(own) = own.filter(|own| Some(*own) != known) {
        ui.data_mut(|data| data.insert_temp(key, own));
    }
    let selected = own.map(|own| own.anchor.min(own.focus)..own.anchor.max(own.focus));
    if let Some(range) = selected.filter(|range| !range.is_empty()) {
        let colour = ui.visuals().selection.bg_fill;
        for rect in block.covered(range.clone()) {
            let rect = placed(rect).translate(corner);
            ui.painter().rect_filled(rect, 0, colour);
        }
        let focused = ui.memory(|memory| memory.focused().is_some());
        if !focused && ui.input(|input| input.events.contains(&Event::Copy)) {
            ui.ctx().copy_text(block.words(range.clone()));
        }
        if own != known && !ui.input(|input| input.pointer.any_down()) {
            let words = block.words(range);
            ui.ctx()
                .send_cmd(egui::OutputCommand::TextSelectionSettled(words));
        }
    }
}
