//! Blocks of text, laid out once: asked for again with the same words, look and width, they cost a look-up.

use std::{
    collections::{BTreeSet, HashMap, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
    sync::Arc,
};

use parley::{Alignment, LayoutContext};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    Direction,
    fonts::{Face, Fonts},
    has_letters,
    paragraph::{Missing, Paragraph, PrintedLine, Rect, Rule, Run, Setting},
    prevailing_direction,
    shown::{Shown, without_isolates},
    style::{Ink, Span, Style},
};

#[cfg(test)]
mod tests;

/// Frames for which a block is kept without being asked for.
const KEPT: u64 = 120;

/// Where lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// Where lines of the surroundings begin.
    #[default]
    Outer,
    /// Where lines of their own direction begin.
    Own,
    /// In the middle.
    Centre,
}

/// Which way paragraphs run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// All of them this way.
    Is(Direction),
    /// Each as most of its own words, and as its surroundings when neither direction has more.
    Each,
    /// All of them as most of the words; but in surroundings from the right, a sentence with letters of theirs is theirs,
    /// however many foreign words are in it.
    Words,
}

impl Base {
    /// The direction of all paragraphs of a text; nothing when each has its own.
    fn of_all(self, text: &str, outer: Direction) -> Option<Direction> {
        match self {
            Base::Is(direction) => Some(direction),
            Base::Each => None,
            Base::Words => match prevailing_direction(text) {
                Some(Direction::Ltr) if outer == Direction::Rtl && has_letters(text, outer) => {
                    Some(outer)
                }
                own => own.or(Some(outer)),
            },
        }
    }
}

/// What is to be laid out, and how.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The words; each line feed begins a paragraph.
    pub text: &'a str,
    /// How they look outside the spans.
    pub style: Style,
    /// Looks of parts of them; on character boundaries, in order.
    pub spans: &'a [Span],
    /// Their language, BCP 47.
    pub lang: &'a str,
    /// The direction of the surroundings: that of the window's language.
    pub outer: Direction,
    /// Which way its paragraphs run.
    pub base: Base,
    /// Where lines stand.
    pub align: Align,
    /// Points at which lines wrap; nothing for lines as long as they are.
    pub width: Option<f32>,
    /// Most lines; an ellipsis ends the last one when there is more.
    pub lines: Option<usize>,
    /// Whether data such as addresses is kept from falling apart between words of the other direction.
    pub isolate: bool,
}

impl<'a> Request<'a> {
    /// Words in a look, as the surroundings run.
    pub fn new(text: &'a str, style: Style, lang: &'a str, outer: Direction) -> Request<'a> {
        Request {
            text,
            style,
            spans: &[],
            lang,
            outer,
            base: Base::Is(outer),
            align: Align::Outer,
            width: None,
            lines: None,
            isolate: true,
        }
    }
}

/// A paragraph of a block, and where it stands.
#[derive(Debug)]
pub struct Placed {
    /// The paragraph.
    pub paragraph: Paragraph,
    /// Its first byte in the block's text.
    pub start: usize,
    /// Its left edge in the block.
    pub left: f32,
    /// Its upper edge in the block.
    pub top: f32,
}

/// Paragraphs below one another, laid out.
#[derive(Debug)]
pub struct Block {
    text: String,
    paragraphs: Vec<Placed>,
    width: f32,
    height: f32,
    cut: bool,
    runs: Vec<Run>,
    rules: Vec<Rule>,
    missing: Vec<Missing>,
}

impl Block {
    /// What was laid out: with an ellipsis where it was cut.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The paragraphs, from the top.
    pub fn paragraphs(&self) -> &[Placed] {
        &self.paragraphs
    }

    /// Points, of the widest line.
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Points.
    pub fn height(&self) -> f32 {
        self.height
    }

    /// Words had to be left out.
    pub fn cut(&self) -> bool {
        self.cut
    }

    /// The first line's height.
    pub fn first_line(&self) -> f32 {
        let line = self.paragraphs.first().and_then(|p| p.paragraph.line(0));
        line.map_or(0.0, |(_, rect)| rect.height)
    }

    /// The letters to be painted.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Its lines for paper, from the top.
    pub fn printed(&self) -> Vec<PrintedLine> {
        let mut lines = Vec::new();
        for placed in &self.paragraphs {
            lines.extend(placed.paragraph.printed().into_iter().map(|mut line| {
                line.top += placed.top;
                for strip in &mut line.strips {
                    strip.left += placed.left;
                    strip.baseline += placed.top;
                }
                line
            }));
        }
        lines
    }

    /// Lines under words.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Characters that no font draws.
    pub fn missing(&self) -> &[Missing] {
        &self.missing
    }

    /// The offset that is nearest to a point.
    pub fn hit(&self, x: f32, y: f32) -> usize {
        let above = |placed: &&Placed| placed.top <= y;
        let at = self.paragraphs.iter().take_while(above).last();
        let at = at.or_else(|| self.paragraphs.first());
        at.map_or(0, |placed| {
            placed.start + placed.paragraph.hit(x - placed.left, y - placed.top).offset
        })
    }

    /// The word around an offset.
    pub fn word(&self, offset: usize) -> std::ops::Range<usize> {
        let before = |placed: &&Placed| placed.start <= offset;
        let Some(placed) = self.paragraphs.iter().take_while(before).last() else {
            return offset..offset;
        };
        let ends = placed.paragraph.word_boundaries();
        let at = offset - placed.start;
        let start = ends.iter().copied().rfind(|end| *end <= at).unwrap_or(0);
        let end = ends.iter().copied().find(|end| *end > at).unwrap_or(at);
        placed.start + start..placed.start + end
    }

    /// The rectangles that a range of bytes covers.
    pub fn covered(&self, range: std::ops::Range<usize>) -> Vec<Rect> {
        let mut rects = Vec::new();
        for placed in &self.paragraphs {
            let from = range.start.saturating_sub(placed.start);
            let Some(to) = range.end.checked_sub(placed.start).filter(|to| *to > from) else {
                continue;
            };
            rects.extend(
                placed
                    .paragraph
                    .covered(from..to)
                    .into_iter()
                    .map(|rect| Rect {
                        left: rect.left + placed.left,
                        top: rect.top + placed.top,
                        ..rect
                    }),
            );
        }
        rects
    }

    /// The words of a range of bytes, without the isolates that hold them together: for copying.
    pub fn words(&self, range: std::ops::Range<usize>) -> String {
        let words = self.text.get(range).unwrap_or_default();
        without_isolates(words).into_owned()
    }
}

/// Everything that a layout follows from.
#[derive(PartialEq)]
struct Key {
    text: String,
    looks: Vec<Look>,
    lang: String,
    directions: (Direction, Base),
    align: Align,
    width: Option<u32>,
    lines: Option<usize>,
    isolate: bool,
}

/// The place and the look of a span.
type Look = (usize, usize, (u32, u32, [bool; 4], Ink));

impl Key {
    fn of(request: &Request<'_>) -> Key {
        Key {
            text: request.text.to_owned(),
            looks: looks(request).collect(),
            lang: request.lang.to_owned(),
            directions: (request.outer, request.base),
            align: request.align,
            width: request.width.map(f32::to_bits),
            lines: request.lines,
            isolate: request.isolate,
        }
    }

    /// Equal to that of the request, found without copying it.
    fn is_of(&self, request: &Request<'_>) -> bool {
        self.text == request.text
            && self.lang == request.lang
            && self.directions == (request.outer, request.base)
            && self.align == request.align
            && self.width == request.width.map(f32::to_bits)
            && self.lines == request.lines
            && self.isolate == request.isolate
            && self.looks.iter().copied().eq(looks(request))
    }
}

fn looks(request: &Request<'_>) -> impl Iterator<Item = Look> {
    let whole = (0, usize::MAX, request.style.key());
    let spans = request.spans.iter();
    std::iter::once(whole).chain(spans.map(|s| (s.range.start, s.range.end, s.style.key())))
}

fn hash(request: &Request<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    request.text.hash(&mut hasher);
    request.width.map(f32::to_bits).hash(&mut hasher);
    request.lines.hash(&mut hasher);
    request.style.key().hash(&mut hasher);
    hasher.finish()
}

/// A block that is kept, and the frame in which it was last asked for.
struct Kept {
    key: Key,
    block: Arc<Block>,
    used: u64,
}

/// Lays out text, and keeps what is asked for again.
pub struct Engine {
    /// The fonts at hand.
    pub fonts: Fonts,
    scratch: LayoutContext<Ink>,
    kept: HashMap<u64, Vec<Kept>>,
    generation: u64,
    frame: u64,
    /// What no font draws of this frame's words, and of those of the frame before.
    missing: [BTreeSet<char>; 2],
}

impl Engine {
    /// An engine with the faces that the program brings along.
    pub fn new(faces: &[Face]) -> Engine {
        Engine {
            fonts: Fonts::new(faces),
            scratch: LayoutContext::new(),
            kept: HashMap::new(),
            generation: 0,
            frame: 0,
            missing: Default::default(),
        }
    }

    /// A new frame: takes fonts that have been found, and lets go of blocks that nothing asks for any more.
    pub fn begin_frame(&mut self) {
        self.fonts.poll();
        if self.generation != self.fonts.generation() {
            self.generation = self.fonts.generation();
            self.kept.clear();
            self.missing = Default::default();
        }
        let [now, before] = &mut self.missing;
        *before = std::mem::take(now);
        self.frame += 1;
        if self.frame.is_multiple_of(KEPT) {
            let oldest = self.frame - KEPT;
            self.kept.retain(|_, alike| {
                alike.retain(|kept| kept.used >= oldest);
                !alike.is_empty()
            });
        }
    }

    /// The characters that no font draws, of this frame's words and of those of the frame before.
    pub fn missing(&self) -> BTreeSet<char> {
        let [now, before] = &self.missing;
        now | before
    }

    /// Notes what no font draws of words that are shown again.
    pub fn note(&mut self, missing: &[Missing]) {
        if !missing.is_empty() && !self.fonts.pending() {
            let [now, _] = &mut self.missing;
            now.extend(missing.iter().map(|missing| missing.letter));
        }
    }

    /// Lays out, or finds what was laid out before.
    pub fn lay(&mut self, request: &Request<'_>) -> Arc<Block> {
        let hash = hash(request);
        if let Some(kept) = self
            .kept
            .get_mut(&hash)
            .and_then(|alike| alike.iter_mut().find(|kept| kept.key.is_of(request)))
        {
            kept.used = self.frame;
            let block = kept.block.clone();
            self.note(&block.missing);
            return block;
        }
        let block = Arc::new(self.fit(request));
        self.note(&block.missing);
        self.kept.entry(hash).or_default().push(Kept {
            key: Key::of(request),
            block: block.clone(),
            used: self.frame,
        });
        block
    }

    /// Lays out one paragraph that is edited: kept by whoever edits it.
    pub fn paragraph(&mut self, shown: Shown, length: usize, setting: &Setting<'_>) -> Paragraph {
        let paragraph = Paragraph::new(&mut self.fonts, &mut self.scratch, shown, length, setting);
        self.note(&paragraph.missing());
        paragraph
    }

    /// Lays out, and cuts until it fits its lines.
    fn fit(&mut self, request: &Request<'_>) -> Block {
        let Some(most) = request.lines else {
            let text = request.text.to_owned();
            return self.block(request, text, request.text, request.width, false);
        };
        let one = most <= 1;
        let text = match one {
            true => in_one_line(request.text),
            false => request.text.to_owned(),
        };
        let wrap = if one { None } else { request.width };
        let whole = self.block(request, text.clone(), &text, wrap, false);
        let width = request.width.map_or(f32::INFINITY, |width| width.max(0.0));
        let fits = |block: &Block| match one {
            true => block.width <= width + 0.01,
            false => {
                block
                    .paragraphs
                    .iter()
                    .map(|p| p.paragraph.lines())
                    .sum::<usize>()
                    <= most
            }
        };
        if fits(&whole) {
            return whole;
        }
        // Each step lays out half of what is left to decide: fifteen for a page of text.
        let ends: Vec<usize> = text
            .grapheme_indices(true)
            .map(|(start, _)| start)
            .take(MOST_CUT)
            .collect();
        let (mut short, mut long) = (0, ends.len());
        let mut best = None;
        while long - short > 1 || best.is_none() {
            let middle = (short + long) / 2;
            let end = ends.get(middle).copied().unwrap_or_default();
            let kept = text.get(..end).unwrap_or_default().trim_end();
            let block = self.block(request, close(kept), &text, wrap, true);
            if fits(&block) || middle == 0 {
                (short, best) = (middle, Some(block));
                if middle == 0 {
                    break;
                }
            } else {
                long = middle;
            }
        }
        best.unwrap_or(whole)
    }

    /// Lays out `text`, which may be cut from the `whole`: paragraphs run as they do there.
    fn block(
        &mut self,
        request: &Request<'_>,
        text: String,
        whole: &str,
        width: Option<f32>,
        cut: bool,
    ) -> Block {
        let width = width.map(|width| width.max(1.0));
        let base = request.base.of_all(whole, request.outer);
        let mut paragraphs = Vec::new();
        let (mut start, mut top) = (0, 0.0);
        for (own, uncut) in text.split('\n').zip(whole.split('\n')) {
            let own = own.strip_suffix('\r').unwrap_or(own);
            let direction = base
                .or_else(|| prevailing_direction(uncut))
                .unwrap_or(request.outer);
            let shown = match request.isolate {
                true => Shown::isolated(own, may_reorder(own, direction)),
                false => Shown::plain(own),
            };
            let setting = Setting {
                style: request.style,
                spans: &spans_of(request.spans, start..start + own.len(), &shown),
                lang: request.lang,
                direction,
                align: match request.align {
                    Align::Centre => Alignment::Center,
                    Align::Outer if direction != request.outer => Alignment::End,
                    Align::Outer | Align::Own => Alignment::Start,
                },
                width,
            };
            let paragraph = Paragraph::new(
                &mut self.fonts,
                &mut self.scratch,
                shown,
                own.len(),
                &setting,
            );
            let height = paragraph.size().1;
            paragraphs.push(Placed {
                paragraph,
                start,
                left: 0.0,
                top,
            });
            top += height;
            // The next one begins behind the line feed.
            start = text
                .get(start..)
                .and_then(|rest| rest.find('\n'))
                .map_or(text.len(), |n| start + n + 1);
        }
        place(paragraphs, text, request, width, top, cut)
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("fonts", &self.fonts)
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

/// Characters among which the cut is looked for: what does not fit within so many is not read there anyway.
const MOST_CUT: usize = 4096;

/// The words without what would end a line; every byte stays where it is.
fn in_one_line(text: &str) -> String {
    let space = |c: char| match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' => ' ',
        // Spaces of two and of three bytes.
        '\u{85}' => '\u{a0}',
        '\u{2028}' | '\u{2029}' => '\u{2003}',
        other => other,
    };
    text.chars().map(space).collect()
}

/// Words with an ellipsis; isolates that were cut open are closed before it.
fn close(kept: &str) -> String {
    let open = kept.chars().fold(0_usize, |open, c| match c {
        '\u{2066}'..='\u{2068}' => open + 1,
        '\u{2069}' => open.saturating_sub(1),
        _ => open,
    });
    format!("{kept}{}…", "\u{2069}".repeat(open))
}

/// The direction of the words' paragraph, when anything in or around them runs from the right: else nothing can change
/// places.
pub(crate) fn may_reorder(text: &str, direction: Direction) -> Option<Direction> {
    let from_the_right = |c: char| c >= '\u{590}' && crate::direction::from_the_right(c);
    let may = direction == Direction::Rtl || text.chars().any(from_the_right);
    may.then_some(direction)
}

/// The spans of one paragraph, by what is shown of it.
fn spans_of(spans: &[Span], paragraph: std::ops::Range<usize>, shown: &Shown) -> Vec<Span> {
    // Where words were cut, an ellipsis stands in their place: no span ends inside it.
    let within = |at: usize| {
        let own = at.clamp(paragraph.start, paragraph.end) - paragraph.start;
        shown.text().floor_char_boundary(shown.to_shown(own))
    };
    spans
        .iter()
        .map(|span| Span {
            range: within(span.range.start)..within(span.range.end),
            style: span.style,
        })
        .filter(|span| !span.range.is_empty())
        .collect()
}

/// Places paragraphs in a block as narrow as its widest line, and gathers what is to be painted.
fn place(
    mut paragraphs: Vec<Placed>,
    text: String,
    request: &Request<'_>,
    width: Option<f32>,
    height: f32,
    cut: bool,
) -> Block {
    let natural = paragraphs
        .iter()
        .map(|placed| placed.paragraph.size().0)
        .fold(0.0, f32::max);
    for placed in &mut paragraphs {
        // Lines were aligned in the width they may have, or else in that of their own paragraph.
        let room = width.unwrap_or_else(|| placed.paragraph.size().0);
        let side = match (request.align, placed.paragraph.direction()) {
            (Align::Centre, _) => 0.5,
            (Align::Own, Direction::Ltr) => 0.0,
            (Align::Own, Direction::Rtl) => 1.0,
            (Align::Outer, _) if request.outer == Direction::Ltr => 0.0,
            (Align::Outer, _) => 1.0,
        };
        placed.left = (natural - room) * side;
    }
    let (mut runs, mut rules, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for placed in &paragraphs {
        let (dx, dy) = (placed.left, placed.top);
        runs.extend(placed.paragraph.runs().into_iter().map(|mut run| {
            for (_, x, y) in &mut run.glyphs {
                *x += dx;
                *y += dy;
            }
            run
        }));
        let moved = |rect: Rect| Rect {
            left: rect.left + dx,
            top: rect.top + dy,
            ..rect
        };
        rules.extend(placed.paragraph.rules().into_iter().map(|rule| Rule {
            rect: moved(rule.rect),
            ..rule
        }));
        missing.extend(
            placed
                .paragraph
                .missing()
                .into_iter()
                .map(|missing| Missing {
                    rect: moved(missing.rect),
                    ..missing
                }),
        );
    }
    Block {
        text,
        paragraphs,
        width: natural,
        height,
        cut,
        runs,
        rules,
        missing,
    }
}
