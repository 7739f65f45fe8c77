//! A part as it is seen: lines of characters from the left to the right, and the caret's places between them.
//!
//! An *edge* is a place of a line where a caret can be seen: 0 is left of everything. Where directions meet, two
//! places of the text are at one edge, and one place of the text may be at two; the place's affinity tells them apart.

use std::ops::Range;

use crate::{
    Affinity, Direction,
    paragraph::{Cell, Paragraph, Place, Rect},
};

/// A line.
#[derive(Debug)]
struct Line {
    /// Its bytes; without what breaks it.
    own: Range<usize>,
    /// The next line begins at the same byte.
    soft: bool,
    top: f32,
    height: f32,
    /// Where a caret is when nothing is in it.
    empty: f32,
    cells: Vec<Cell>,
}

/// Where a caret is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) line: usize,
    edge: usize,
}

/// The lines of a part.
#[derive(Debug)]
pub(super) struct Seen {
    lines: Vec<Line>,
    direction: Direction,
    width: Option<f32>,
}

impl Seen {
    /// The lines of what was laid out for `text`, in a width.
    pub(super) fn of(paragraph: &Paragraph, text: &str, width: Option<f32>) -> Seen {
        let direction = paragraph.direction();
        let room = width.unwrap_or(paragraph.size().0);
        let mut lines: Vec<Line> = (0..paragraph.lines())
            .filter_map(|number| paragraph.line(number))
            .map(|(own, rect)| Line {
                own,
                soft: true,
                top: rect.top,
                height: rect.height,
                empty: if direction == Direction::Rtl {
                    room
                } else {
                    0.0
                },
                cells: Vec::new(),
            })
            .collect();
        for cell in paragraph.cells() {
            let Some(line) = lines.get_mut(cell.line) else {
                continue;
            };
            // Something may be laid out behind a break that ends a line: then it is like any character.
            if cell.newline && cell.own.end >= line.own.end {
                line.soft = false;
                line.own.end = line.own.end.min(cell.own.start).max(line.own.start);
            } else {
                line.cells.push(cell);
            }
        }
        if let Some(last) = lines.last_mut() {
            last.soft = false;
        }
        for line in &mut lines {
            join(&mut line.cells, text);
        }
        Seen {
            lines,
            direction,
            width,
        }
    }

    /// Which way it runs.
    pub(super) fn direction(&self) -> Direction {
        self.direction
    }

    /// How many lines it has.
    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The bytes of a line.
    pub(super) fn line(&self, line: usize) -> Range<usize> {
        self.lines.get(line).map_or(0..0, |line| line.own.clone())
    }

    /// Where a place is seen.
    pub(super) fn spot(&self, place: Place) -> Spot {
        let at = place.offset;
        let downstream = || self.find(|cell| cell.own.contains(&at), |cell| cell.rtl);
        let upstream = || {
            self.find(
                |cell| cell.own.start < at && at <= cell.own.end,
                |cell| !cell.rtl,
            )
        };
        let found = match place.affinity {
            Affinity::Upstream => upstream().or_else(downstream),
            Affinity::Downstream => downstream(),
        };
        found.unwrap_or_else(|| {
            let before = |line: &Line| line.own.start <= place.offset;
            let line = self.lines.partition_point(before).saturating_sub(1);
            let of_line = |spot: &Spot| spot.line == line;
            upstream().filter(of_line).unwrap_or_else(|| Spot {
                line,
                edge: self.end_edge(line, place.offset),
            })
        })
    }

    /// The spot at one side of the first character that is looked for.
    fn find(
        &self,
        wanted: impl Fn(&Cell) -> bool,
        at_right: impl Fn(&Cell) -> bool,
    ) -> Option<Spot> {
        self.lines.iter().enumerate().find_map(|(line, of_line)| {
            let cell = of_line.cells.iter().position(&wanted)?;
            let right = of_line.cells.get(cell).is_some_and(&at_right);
            Some(Spot {
                line,
                edge: cell + usize::from(right),
            })
        })
    }

    /// The edge at which a line that has no character at an offset ends, or begins when the offset is its first.
    fn end_edge(&self, line: usize, offset: usize) -> usize {
        let Some(of_line) = self.lines.get(line) else {
            return 0;
        };
        let at_start = offset <= of_line.own.start;
        match at_start == (self.direction == Direction::Ltr) {
            true => 0,
            false => of_line.cells.len(),
        }
    }

    /// Points from the left.
    fn x(&self, spot: Spot) -> f32 {
        let Some(line) = self.lines.get(spot.line) else {
            return 0.0;
        };
        let x = match spot.edge.checked_sub(1) {
            Some(before) => line
                .cells
                .get(before)
                .or(line.cells.last())
                .map(|cell| cell.right),
            None => line.cells.first().map(|cell| cell.left),
        };
        self.within(x.unwrap_or(line.empty))
    }

    /// Spaces at the end of a line may hang over; a caret never does.
    fn within(&self, x: f32) -> f32 {
        self.width.map_or(x, |width| x.clamp(0.0, width.max(0.0)))
    }

    /// The caret at a spot, without width.
    pub(super) fn caret(&self, spot: Spot) -> Rect {
        let line = self.lines.get(spot.line);
        Rect {
            left: self.x(spot),
            top: line.map_or(0.0, |line| line.top),
            width: 0.0,
            height: line.map_or(0.0, |line| line.height),
        }
    }

    /// The next place to the right or to the left as seen; nothing at the part's edge.
    pub(super) fn beside(&self, place: Place, right: bool) -> Option<Place> {
        let spot = self.spot(place);
        let forward = right == (self.direction == Direction::Ltr);
        if let Some((next, at)) = self.step(spot, right) {
            let soft = self.lines.get(spot.line).is_some_and(|line| line.soft);
            let is_end = self.step(next, right).is_none();
            // The end of a wrapped line and the beginning of the next one are one stop.
            let below = self.start(spot.line + 1);
            let joined = below.filter(|below| below.offset == at.offset);
            return Some(joined.filter(|_| forward && soft && is_end).unwrap_or(at));
        }
        if forward {
            return self.start(spot.line + 1);
        }
        let line = spot.line.checked_sub(1)?;
        let end = self.end(line)?;
        let soft = self.lines.get(line).is_some_and(|line| line.soft);
        if soft && end.offset == place.offset {
            let before = self.step(self.spot(end), right);
            return Some(before.map_or(end, |(_, at)| at));
        }
        Some(end)
    }

    /// Over one character, within the line.
    fn step(&self, spot: Spot, right: bool) -> Option<(Spot, Place)> {
        let line = self.lines.get(spot.line)?;
        let mut edge = spot.edge;
        loop {
            let cell = if right { edge } else { edge.checked_sub(1)? };
            edge = if right { edge + 1 } else { cell };
            let cell = line.cells.get(cell)?;
            // What is put in for show alone is stepped over.
            if !cell.own.is_empty() {
                let line = spot.line;
                return Some((Spot { line, edge }, side(cell, right)));
            }
        }
    }

    /// Where a line begins as seen.
    pub(super) fn start(&self, line: usize) -> Option<Place> {
        self.outermost(line, self.direction == Direction::Rtl)
    }

    /// Where a line ends as seen.
    pub(super) fn end(&self, line: usize) -> Option<Place> {
        self.outermost(line, self.direction == Direction::Ltr)
    }

    fn outermost(&self, line: usize, right: bool) -> Option<Place> {
        let of_line = self.lines.get(line)?;
        let mut own = of_line.cells.iter().filter(|cell| !cell.own.is_empty());
        let cell = if right { own.next_back() } else { own.next() };
        Some(cell.map_or(Place::before(of_line.own.start), |cell| side(cell, right)))
    }

    /// The place that is nearest to a point, and the bytes of the character there.
    pub(super) fn hit(&self, x: f32, y: f32) -> (Place, Range<usize>) {
        let line = self.lines.partition_point(|line| line.top <= y);
        self.hit_line(line.saturating_sub(1), x)
    }

    /// The place of a line that is nearest to a point.
    pub(super) fn hit_line(&self, line: usize, x: f32) -> (Place, Range<usize>) {
        let Some(of_line) = self.lines.get(line) else {
            return (Place::before(0), 0..0);
        };
        let mut own = of_line.cells.iter().filter(|cell| !cell.own.is_empty());
        // What hangs over is before or behind the edge of the width.
        let before = self.width.is_some() && x <= 0.0;
        let behind = self.width.is_some_and(|width| x >= width);
        let cell = match (before, behind) {
            (true, _) => own.next(),
            (_, true) => own.next_back(),
            _ => own
                .clone()
                .find(|cell| x < cell.right)
                .or_else(|| own.next_back()),
        };
        let Some(cell) = cell else {
            let start = of_line.own.start;
            return (Place::before(start), start..start);
        };
        let right = behind || !before && x > (cell.left + cell.right) / 2.0;
        (side(cell, right), cell.own.clone())
    }

    /// The rectangles that own bytes cover.
    pub(super) fn covered(&self, range: &Range<usize>) -> Vec<Rect> {
        self.rects(|cell| cell.own.start < range.end && range.start < cell.own.end)
    }

    /// The rectangles that bytes of what is laid out cover.
    pub(super) fn covered_shown(&self, range: &Range<usize>) -> Vec<Rect> {
        self.rects(|cell| cell.shown.start < range.end && range.start < cell.shown.end)
    }

    /// The caret before a byte of what is laid out, or behind the last one.
    pub(super) fn caret_shown(&self, shown: usize) -> Option<Rect> {
        let before = self.find(|cell| cell.shown.contains(&shown), |cell| cell.rtl);
        let behind = || self.find(|cell| cell.shown.end == shown, |cell| !cell.rtl);
        Some(self.caret(behind().or(before)?))
    }

    fn rects(&self, covered: impl Fn(&Cell) -> bool) -> Vec<Rect> {
        let mut rects: Vec<Rect> = Vec::new();
        for line in &self.lines {
            let mut touches = false;
            for cell in &line.cells {
                let is_covered = covered(cell);
                let (left, right) = (self.within(cell.left), self.within(cell.right));
                match rects.last_mut() {
                    Some(last) if is_covered && touches => last.width = right - last.left,
                    _ if is_covered => rects.push(Rect {
                        left,
                        top: line.top,
                        width: right - left,
                        height: line.height,
                    }),
                    _ => {}
                }
                touches = is_covered;
            }
        }
        rects
    }

    /// Where words, and what stands between them, begin: in order.
    pub(super) fn words(&self) -> Vec<usize> {
        let cells = self.lines.iter().flat_map(|line| &line.cells);
        let own = cells.filter(|cell| cell.word && !cell.own.is_empty());
        let mut words: Vec<usize> = own.map(|cell| cell.own.start).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// The place at one side of a character.
fn side(cell: &Cell, right: bool) -> Place {
    match right == cell.rtl {
        true => Place::before(cell.own.start),
        false => Place::behind(cell.own.end),
    }
}

/// Makes one of neighbours that are one character as seen: it may be laid out in pieces.
fn join(cells: &mut Vec<Cell>, text: &str) {
    cells.dedup_by(|right, left| {
        let (first, second) = match left.own.start <= right.own.start {
            true => (&*left, &*right),
            false => (&*right, &*left),
        };
        let one =
            is_piece(second, text) && !first.own.is_empty() && first.own.end == second.own.start;
        if !one {
            return false;
        }
        (left.word, left.rtl) = (first.word, first.rtl);
        left.own = left.own.start.min(right.own.start)..left.own.end.max(right.own.end);
        left.shown = left.shown.start.min(right.shown.start)..left.shown.end.max(right.shown.end);
        left.right = right.right;
        true
    });
    // Those that are not beside one another: the first stands for all of them.
    while let Some(piece) = cells.iter().position(|cell| is_piece(cell, text)) {
        let Some(own) = cells
            .get_mut(piece)
            .map(|cell| std::mem::replace(&mut cell.own, 0..0))
        else {
            return;
        };
        let before = |cell: &&mut Cell| !cell.own.is_empty() && cell.own.end == own.start;
        if let Some(first) = cells.iter_mut().find(before) {
            first.own.end = own.end;
        }
    }
}

/// Whether a cell goes on with a character that begins in another one.
fn is_piece(cell: &Cell, text: &str) -> bool {
    !cell.own.is_empty() && !super::cut::is_boundary(text, cell.own.start)
}
