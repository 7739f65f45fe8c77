//! The sheet on pages of A4: where every line, rule and bar stands, and what it is part of. Lengths are points, from a
//! page's upper left corner.

use super::{Part, Row, Said, Sheet, Speech, Tick, Timeline};
use crate::job::{Cancelled, Progress};
use crate::report::Tlp;
use std::collections::BTreeSet;
use tocsin_i18n::Args;
use tocsin_text::Direction;
use tocsin_text::engine::{Align, Base, Engine, Request};
use tocsin_text::fonts::BROUGHT;
use tocsin_text::paragraph::{PrintedLine, Strip};
use tocsin_text::style::{Ink, Style};

/// A4.
pub const WIDTH: f32 = 595.28;
/// A4.
pub const HEIGHT: f32 = 841.89;

const LEFT: f32 = 51.0;
const RIGHT: f32 = WIDTH - 51.0;
const TOP: f32 = 70.0;
const BOTTOM: f32 = HEIGHT - 60.0;

/// Room for the beginning of what is long.
const BELOW: f32 = 44.0;

/// Height of a marking below what it marks.
const MARKED: f32 = 15.0;

/// Widths of the columns beside the last one, and the gap behind each.
const QUESTION: f32 = 168.0;
const WHAT: f32 = 150.0;
const WHEN: f32 = 112.0;
const GAP: f32 = 14.0;

/// How far rows stand in, and the room behind them.
const STEP: f32 = 12.0;
const AFTER: f32 = 12.0;

/// Colours by their number.
pub const INK: Ink = 0;
/// Of what is less important.
pub const SOFT: Ink = 1;
/// Of lines between rows.
pub const LINE: Ink = 2;
/// Of bars.
pub const BAR: Ink = 3;
/// Of bars of what is not known exactly.
pub const ABOUT: Ink = 4;
/// Behind a marking.
pub const BLACK: Ink = 5;
/// Behind a banner.
pub const BAND: Ink = 6;
/// Of markings, the least strict first.
const MARKS: Ink = 8;

const BODY: Look = Look::of(9.5, 13.5);
const LABEL: Look = BODY.ink(SOFT);
const SMALL: Look = Look::of(8.0, 11.0).ink(SOFT);
const TINY: Look = Look::of(6.5, 8.0).ink(SOFT);
const MARK: Look = Look::of(8.0, 12.0).strong();

/// The marking that a colour's number stands for.
pub fn marking(ink: Ink) -> Option<Tlp> {
    [
        Tlp::Clear,
        Tlp::Green,
        Tlp::Amber,
        Tlp::AmberStrict,
        Tlp::Red,
    ]
    .into_iter()
    .find(|tlp| MARKS + *tlp as Ink == ink)
}

/// The document on its pages.
pub struct Pages {
    /// What stands on each.
    pub pages: Vec<Vec<Item>>,
    /// What the items are parts of, each before its own parts.
    pub nodes: Vec<Node>,
    /// The headings below the title, with page and height.
    pub outline: Vec<(String, usize, f32)>,
}

/// Something on a page.
pub struct Item {
    /// What it is.
    pub what: What,
    /// The node that it belongs to; none for what only decorates or is repeated.
    pub node: Option<usize>,
}

/// What can stand on a page.
pub enum What {
    /// Letters, moved by so much to the right and down.
    Letters(Strip, f32, f32),
    /// A filled shape, perhaps with a broken line around it.
    Shape {
        /// Its corners.
        corners: Vec<(f32, f32)>,
        /// Its colour.
        ink: Ink,
        /// The colour of the broken line.
        edge: Option<Ink>,
    },
}

/// A part of the document's structure.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The node that it is a part of.
    pub parent: Option<usize>,
    /// Its language, where it is not that around it.
    pub lang: Option<String>,
}

/// What a part of the structure is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A heading of a level, from 1.
    Heading(u16, String),
    /// Some text.
    Paragraph,
    /// A table.
    Table,
    /// A row of it.
    Row,
    /// A cell that names its row.
    Name,
    /// Another cell.
    Cell,
    /// A list.
    List,
    /// A line of it.
    Item,
}

/// How words look.
#[derive(Clone, Copy)]
struct Look {
    size: f32,
    line: f32,
    strong: bool,
    ink: Ink,
}

impl Look {
    const fn of(size: f32, line: f32) -> Look {
        Look {
            size,
            line,
            strong: false,
            ink: INK,
        }
    }

    const fn ink(self, ink: Ink) -> Look {
        Look { ink, ..self }
    }

    const fn strong(self) -> Look {
        Look {
            strong: true,
            ..self
        }
    }

    fn style(self) -> Style {
        Style {
            size: self.size,
            line: self.line,
            mono: false,
            strong: self.strong,
            emphasis: false,
            underline: false,
            ink: self.ink,
        }
    }
}

/// A column: its left edge and its width.
type Column = (f32, f32);

/// A place in the flow: a page and a height on it.
type At = (usize, f32);

/// Words, laid out.
struct Text {
    lines: Vec<PrintedLine>,
    width: f32,
    height: f32,
}

/// A paragraph of a cell.
struct Paragraph {
    text: Text,
    lang: Option<String>,
}

/// A question with its answers, laid out.
struct SetRow {
    label: Text,
    answers: Vec<Paragraph>,
    high: f32,
}

impl SetRow {
    /// How much of it stays on one page: all of a short one; of a long one, the question with the first lines.
    fn together(&self) -> f32 {
        let short = self.high < (BOTTOM - TOP) / 3.0;
        5.0 + if short { self.high } else { BELOW }
    }
}

/// How a heading of a level looks, and the room before it.
fn of_heading(level: u8) -> (Look, f32) {
    match level {
        1 => (Look::of(13.0, 17.0).strong(), 14.0),
        2 => (Look::of(10.5, 14.0).strong(), 9.0),
        _ => (BODY.strong(), 7.0),
    }
}

/// Sets the sheet on pages. Fails when the work should stop; takes about a tenth of a second for a page.
pub fn set(sheet: &Sheet, progress: &Progress) -> Result<Pages, Cancelled> {
    let mut engine = Engine::new(BROUGHT);
    engine.fonts.take_system();
    let mut setter = Setter {
        sheet,
        engine,
        pages: Pages {
            pages: vec![Vec::new()],
            nodes: Vec::new(),
            outline: Vec::new(),
        },
        at: (0, TOP),
        progress,
    };
    setter.document()?;
    setter.edges();
    Ok(setter.pages)
}

struct Setter<'a> {
    sheet: &'a Sheet,
    engine: Engine,
    pages: Pages,
    at: At,
    progress: &'a Progress,
}

impl Setter<'_> {
    fn node(&mut self, role: Role, parent: Option<usize>, lang: Option<String>) -> usize {
        self.pages.nodes.push(Node { role, parent, lang });
        self.pages.nodes.len() - 1
    }

    fn put(&mut self, page: usize, what: What, node: Option<usize>) {
        if self.pages.pages.len() <= page {
            self.pages.pages.resize_with(page + 1, Vec::new);
        }
        if let Some(items) = self.pages.pages.get_mut(page) {
            items.push(Item { what, node });
        }
    }

    /// Lays words out, in so many lines at most. What no font here draws stands there as its number.
    fn lay(
        &mut self,
        text: &str,
        look: Look,
        (width, lines): (f32, Option<usize>),
        lang: &str,
        (base, align): (Base, Align),
    ) -> Text {
        let outer = self.sheet.dir;
        let mut text = text.replace('\t', "    ");
        loop {
            let request = Request {
                base,
                align,
                width: Some(width),
                lines,
                ..Request::new(&text, look.style(), lang, outer)
            };
            let block = self.engine.lay(&request);
            let lines = block.printed();
            let unknown = unknown(&lines);
            if unknown.is_empty() {
                return Text {
                    lines,
                    width: block.width(),
                    height: block.height(),
                };
            }
            let shown = text.chars().map(|c| match unknown.contains(&c) {
                true => format!("[U+{:04X}]", u32::from(c)),
                false => c.to_string(),
            });
            text = shown.collect();
        }
    }

    /// Words of the sheet's language.
    fn words(&mut self, text: &str, look: Look, width: f32) -> Text {
        self.words_within(text, look, (width, None))
    }

    fn words_within(&mut self, text: &str, look: Look, room: (f32, Option<usize>)) -> Text {
        let (lang, outer) = (self.sheet.lang.clone(), self.sheet.dir);
        self.lay(text, look, room, &lang, (Base::Is(outer), Align::Outer))
    }

    fn say(&mut self, message: &str, args: &Args<'_>, look: Look, width: f32) -> Text {
        let said = self.sheet.say(message, args);
        self.words(&said, look, width)
    }

    /// What runs from the left in every language.
    fn data(&mut self, text: &str, look: Look, width: f32) -> Text {
        let base = Base::Is(Direction::Ltr);
        self.lay(text, look, (width, None), "en", (base, Align::Outer))
    }

    /// A column of the page by its distance from where lines begin.
    fn column(&self, start: f32, width: f32) -> Column {
        match self.sheet.dir {
            Direction::Ltr => (LEFT + start, width),
            Direction::Rtl => (RIGHT - start - width, width),
        }
    }

    /// Puts lines into a column from a place on, over as many pages as they take; gives the place below them.
    fn flow(&mut self, text: Text, column: Column, from: At, node: Option<usize>) -> At {
        let (mut page, mut y) = from;
        let left = match self.sheet.dir {
            Direction::Ltr => column.0,
            Direction::Rtl => column.0 + column.1 - text.width,
        };
        for line in text.lines {
            if y + line.height > BOTTOM && y > TOP {
                (page, y) = (page + 1, TOP);
            }
            for strip in line.strips {
                self.put(page, What::Letters(strip, left, y - line.top), node);
            }
            y += line.height;
        }
        (page, y)
    }

    /// Begins a page unless so much fits on this one.
    fn room_for(&mut self, height: f32) {
        if self.at.1 + height > BOTTOM && self.at.1 > TOP {
            self.at = (self.at.0 + 1, TOP);
        }
    }

    fn document(&mut self) -> Result<(), Cancelled> {
        let sheet = self.sheet;
        let whole = self.column(0.0, RIGHT - LEFT);
        let title = self.words(&sheet.title, Look::of(18.0, 23.0).strong(), whole.1);
        let heading = self.node(Role::Heading(1, sheet.title.clone()), None, None);
        self.at = self.flow(title, whole, self.at, Some(heading));
        self.at.1 += 8.0;
        for banner in &sheet.banners {
            self.banner(banner);
        }
        self.at.1 += 4.0;
        self.rows(0, &sheet.head)?;
        if let Some(timeline) = &sheet.timeline {
            self.timeline(timeline);
        }
        self.progress.total(sheet.parts.len() as u64);
        let mut within = 0;
        for (number, part) in sheet.parts.iter().enumerate() {
            // It is seen where rows end and their page goes on.
            if matches!(part, Part::Rows(level, _) if *level < within) {
                self.at.1 += AFTER;
            }
            within = match part {
                Part::Rows(level, _) => *level,
                _ => 0,
            };
            match part {
                Part::Heading(level, text) => {
                    let below = sheet.parts.get(number + 1..).unwrap_or_default();
                    let below = self.beginning(below);
                    self.heading(*level, text, below);
                }
                Part::Rows(level, rows) => self.rows(*level, rows)?,
                Part::List(lines) => self.list(lines)?,
            }
            self.progress.advance(1)?;
        }
        Ok(())
    }

    fn banner(&mut self, text: &str) {
        let (left, width) = self.column(0.0, RIGHT - LEFT);
        let text = self.words(text, BODY, width - 20.0);
        let height = text.height + 8.0;
        self.room_for(height);
        let (page, top) = self.at;
        self.put(page, rectangle(left, top, width, height, BAND), None);
        let node = self.node(Role::Paragraph, None, None);
        self.flow(
            text,
            (left + 10.0, width - 20.0),
            (page, top + 4.0),
            Some(node),
        );
        self.at.1 += height + 4.0;
    }

    /// How high the beginning is of what stands below a heading: further headings, and what may not be torn from them.
    fn beginning(&mut self, parts: &[Part]) -> f32 {
        let mut high = 0.0;
        for part in parts {
            match part {
                Part::Heading(level, text) => {
                    let (look, before) = of_heading(*level);
                    high += before + self.words(text, look, RIGHT - LEFT).height + 7.0;
                }
                Part::Rows(level, rows) => {
                    let first = rows.first().map(|row| self.row(*level, row));
                    return high + first.map_or(0.0, |row| row.together());
                }
                Part::List(_) => return high + BELOW,
            }
        }
        high
    }

    /// A heading, on the page on which what is below it begins with so much.
    fn heading(&mut self, level: u8, text: &str, below: f32) {
        let (look, before) = of_heading(level);
        let column = self.column(0.0, RIGHT - LEFT);
        let set = self.words(text, look, column.1);
        self.room_for(before + set.height + 7.0 + below);
        if self.at.1 > TOP {
            self.at.1 += before;
        }
        if level == 1 {
            self.pages
                .outline
                .push((text.to_owned(), self.at.0, self.at.1));
        }
        let role = Role::Heading(u16::from(level) + 1, text.to_owned());
        let node = self.node(role, None, None);
        self.at = self.flow(set, column, self.at, Some(node));
        self.at.1 += 3.0;
        if level == 1 {
            let (page, y) = self.at;
            self.put(page, rectangle(column.0, y - 1.0, column.1, 1.0, INK), None);
            self.at.1 += 3.0;
        }
    }

    fn list(&mut self, lines: &[String]) -> Result<(), Cancelled> {
        let list = self.node(Role::List, None, None);
        let column = self.column(12.0, RIGHT - LEFT - 12.0);
        let point = self.column(0.0, 8.0);
        for line in lines {
            self.progress.check()?;
            let text = self.words(line, BODY, column.1);
            self.room_for(text.height.min(BELOW));
            let item = self.node(Role::Item, Some(list), None);
            let (page, y) = self.at;
            self.put(
                page,
                rectangle(point.0 + 2.5, y + 5.5, 3.0, 3.0, SOFT),
                None,
            );
            self.at = self.flow(text, column, self.at, Some(item));
            self.at.1 += 2.0;
        }
        Ok(())
    }

    fn rows(&mut self, level: u8, rows: &[Row]) -> Result<(), Cancelled> {
        let table = self.node(Role::Table, None, None);
        for row in rows {
            self.progress.check()?;
            self.engine.begin_frame();
            let set = self.row(level, row);
            self.room_for(set.together());
            let top = self.at;
            self.at.1 += 2.5;
            let node = self.node(Role::Row, Some(table), None);
            let head = self.node(Role::Name, Some(node), None);
            let name = self.question(level);
            let mut ends = self.flow(set.label, name, self.at, Some(head));
            if let Some(tlp) = row.marking {
                ends = self.mark(tlp, name, ends, Some(head));
            }
            let body = self.node(Role::Cell, Some(node), None);
            let cell = self.cell();
            let mut at = self.at;
            for Paragraph { text, lang } in set.answers {
                let paragraph = self.node(Role::Paragraph, Some(body), lang);
                at = self.flow(text, cell, at, Some(paragraph));
            }
            self.at = if ends > at { ends } else { at };
            self.rule(level);
            if level > 0 {
                self.side(level, top);
            }
        }
        Ok(())
    }

    /// The column of questions that stand so far in.
    fn question(&self, level: u8) -> Column {
        let start = STEP * f32::from(level);
        self.column(start, QUESTION - start)
    }

    /// The line beside what stands within rows, from a place on to here.
    fn side(&mut self, level: u8, from: At) {
        let (left, width) = self.column(STEP * f32::from(level) - 8.0, 1.5);
        for page in from.0..=self.at.0 {
            let top = if page == from.0 { from.1 } else { TOP };
            let end = if page == self.at.0 { self.at.1 } else { BOTTOM };
            self.put(page, rectangle(left, top, width, end - top, LINE), None);
        }
    }

    /// The column of answers.
    fn cell(&self) -> Column {
        let start = QUESTION + GAP;
        self.column(start, RIGHT - LEFT - start)
    }

    fn row(&mut self, level: u8, row: &Row) -> SetRow {
        let label = self.words(&row.label, LABEL, self.question(level).1);
        let answers = self.answers(row, self.cell().1);
        let answered = answers.iter().map(|answer| answer.text.height).sum();
        let marked = if row.marking.is_some() { MARKED } else { 0.0 };
        SetRow {
            high: f32::max(answered, label.height + marked),
            label,
            answers,
        }
    }

    /// The line below a row that stands so far in.
    fn rule(&mut self, level: u8) {
        let start = STEP * f32::from(level);
        let (left, width) = self.column(start, RIGHT - LEFT - start);
        let (page, y) = self.at;
        self.put(page, rectangle(left, y + 2.0, width, 0.5, LINE), None);
        self.at.1 += 2.5;
    }

    fn answers(&mut self, row: &Row, width: f32) -> Vec<Paragraph> {
        let align = if row.is_prose() {
            Align::Own
        } else {
            Align::Outer
        };
        let answers = row.answers.iter().map(|said| Paragraph {
            text: self.said(said, BODY, width, align),
            lang: self.lang_of(said),
        });
        answers.collect()
    }

    /// The language of a line of an answer, where it is not the sheet's.
    fn lang_of(&self, said: &Said) -> Option<String> {
        let typed = &self.sheet.typed_lang;
        let other = said.speech == Speech::Typed && *typed != self.sheet.lang;
        other.then(|| typed.clone())
    }

    fn said(&mut self, said: &Said, look: Look, width: f32, align: Align) -> Text {
        let lang = self
            .lang_of(said)
            .unwrap_or_else(|| self.sheet.lang.clone());
        let base = Base::Is(said.direction(self.sheet.dir));
        self.lay(&said.text, look, (width, None), &lang, (base, align))
    }

    /// A marking on black, below what it marks or beside it.
    fn mark(&mut self, tlp: Tlp, column: Column, at: At, node: Option<usize>) -> At {
        let look = MARK.ink(MARKS + tlp as Ink);
        let text = self.data(tlp.label(), look, column.1);
        let width = text.width;
        let left = match self.sheet.dir {
            Direction::Ltr => column.0,
            Direction::Rtl => column.0 + column.1 - width - 8.0,
        };
        let (mut page, mut y) = at;
        if y + MARKED > BOTTOM {
            (page, y) = (page + 1, TOP);
        }
        self.put(
            page,
            rectangle(left, y + 1.5, width + 8.0, 13.0, BLACK),
            None,
        );
        // As wide as it is, so that it stands there in both directions.
        let (_, below) = self.flow(text, (left + 4.0, width), (page, y + 2.0), node);
        (page, below + 1.0)
    }

    fn timeline(&mut self, timeline: &Timeline) {
        let whole = self.column(0.0, RIGHT - LEFT);
        let title = self.sheet.say("print-timeline", &Args::new());
        self.heading(1, &title, 2.0 * BELOW);
        let args = Args::new().with("zone", timeline.zone.as_str());
        let about = self.say("print-timeline-about", &args, SMALL, whole.1);
        let node = self.node(Role::Paragraph, None, None);
        self.at = self.flow(about, whole, self.at, Some(node));
        self.at.1 += 4.0;
        let (what, when) = (self.column(0.0, WHAT), self.column(WHAT + GAP, WHEN));
        let start = WHAT + WHEN + 2.0 * GAP;
        let drawn = self.column(start + 8.0, RIGHT - LEFT - start - 16.0);
        let table = self.node(Role::Table, None, None);
        self.axis(&timeline.ticks, drawn);
        for bar in &timeline.bars {
            let label = self.words(&bar.label, Look::of(8.5, 11.5), what.1);
            let detail = bar.detail.as_ref();
            let detail = detail.map(|detail| self.said(detail, SMALL, what.1, Align::Outer));
            let said = self.said(&bar.said, SMALL, when.1, Align::Outer);
            let marked = if bar.marking.is_some() { MARKED } else { 0.0 };
            let below = detail.as_ref().map_or(0.0, |detail| detail.height);
            let high = (label.height + below + marked).max(said.height).max(14.0);
            let page = self.at.0;
            self.room_for(high + 5.0);
            if self.at.0 > page {
                self.axis(&timeline.ticks, drawn);
            }
            self.at.1 += 2.5;
            let at = self.at;
            self.bar(bar, &timeline.ticks, drawn, high);
            let row = self.node(Role::Row, Some(table), None);
            let head = self.node(Role::Name, Some(row), None);
            let mut ends = self.flow(label, what, at, Some(head));
            if let Some(tlp) = bar.marking {
                ends = self.mark(tlp, what, ends, Some(head));
            }
            if let Some(detail) = detail {
                ends = self.flow(detail, what, ends, Some(head));
            }
            let cell = self.node(Role::Cell, Some(row), None);
            let beside = self.flow(said, when, at, Some(cell));
            let least = (at.0, at.1 + high);
            self.at = [ends, beside, least]
                .into_iter()
                .fold(at, |most, end| if end > most { end } else { most });
            self.rule(0);
        }
    }

    fn place(&self, at: f64, (left, width): Column) -> f32 {
        let at = at.clamp(0.0, 1.0) as f32;
        match self.sheet.dir {
            Direction::Ltr => left + width * at,
            Direction::Rtl => left + width * (1.0 - at),
        }
    }

    /// The words of the axis, and room for them; of dates that would run into one another the first stands.
    fn axis(&mut self, ticks: &[Tick], column: Column) {
        let (page, y) = self.at;
        let mut taken: Option<(f32, f32)> = None;
        for tick in ticks {
            let x = self.place(tick.at, column);
            for (text, down) in [(&tick.date, 0.0), (&tick.time, 8.0)] {
                let Some(text) = text else {
                    continue;
                };
                let set = self.data(text, TINY, 80.0);
                let (left, width) = (x - set.width / 2.0, set.width);
                let apart = |(from, to): (f32, f32)| left > to + 3.0 || left + width < from - 3.0;
                if down == 0.0 && taken.is_some_and(|taken| !apart(taken)) {
                    continue;
                }
                if down == 0.0 {
                    taken = Some((left, left + width));
                }
                self.flow(set, (left, width), (page, y + down), None);
            }
        }
        self.at.1 += 18.0;
    }

    fn bar(&mut self, bar: &super::Bar, ticks: &[Tick], column: Column, high: f32) {
        let (page, y) = self.at;
        for tick in ticks {
            let x = self.place(tick.at, column);
            self.put(
                page,
                rectangle(x - 0.2, y - 2.0, 0.4, high + 3.0, LINE),
                None,
            );
        }
        let (start, end) = (self.place(bar.start, column), self.place(bar.end, column));
        let (left, right) = (start.min(end), start.max(end));
        let (top, middle) = (y + 2.0, y + 6.0);
        let (ink, edge) = match bar.about {
            true => (ABOUT, Some(BAR)),
            false => (BAR, None),
        };
        let dot = right - left < 3.0 && bar.open == (false, false);
        let corners = match dot {
            true => {
                let x = (left + right) / 2.0;
                vec![
                    (x - 4.0, middle),
                    (x, top),
                    (x + 4.0, middle),
                    (x, top + 8.0),
                ]
            }
            false => corners(left, top + 0.5, right - left, 7.0),
        };
        self.put(page, What::Shape { corners, ink, edge }, None);
        let back = self.sheet.dir == Direction::Rtl;
        for (open, x, to_left) in [(bar.open.0, start, !back), (bar.open.1, end, back)] {
            if open {
                let tip = if to_left { x - 7.0 } else { x + 7.0 };
                let corners = vec![(x, top - 2.0), (tip, middle), (x, top + 10.0)];
                let edge = None;
                self.put(page, What::Shape { corners, ink, edge }, None);
            }
        }
    }

    /// What stands on every page: title and marking at the top, what the file is and the page's number at the foot.
    fn edges(&mut self) {
        let sheet = self.sheet;
        let count = self.pages.pages.len();
        let whole = self.column(0.0, RIGHT - LEFT - 130.0);
        let side = self.column(RIGHT - LEFT - 120.0, 120.0);
        for page in 0..count {
            let line = (whole.1, Some(1));
            let title = self.words_within(&sheet.title, SMALL, line);
            self.one_line(title, whole, (page, 36.0));
            if let Some(tlp) = sheet.marking {
                self.mark_at_end(tlp, (page, 33.0));
                self.mark_at_end(tlp, (page, HEIGHT - 44.0));
            }
            let clear = sheet.say("print-clear-short", &Args::new());
            let foot = self.words_within(&clear, SMALL, line);
            let beside = foot.width + 10.0;
            self.one_line(foot, whole, (page, HEIGHT - 42.0));
            if !sheet.reference.is_empty() {
                let room = ((whole.1 - beside).max(40.0), Some(1));
                let data = (Base::Is(Direction::Ltr), Align::Outer);
                let reference = self.lay(&sheet.reference, SMALL, room, "en", data);
                let column = self.column(beside, reference.width);
                self.one_line(reference, column, (page, HEIGHT - 42.0));
            }
            let args = Args::new().with("page", page + 1).with("pages", count);
            let number = self.say("print-page", &args, SMALL, side.1);
            let column = self.column(RIGHT - LEFT - number.width, number.width);
            self.one_line(number, column, (page, HEIGHT - 28.0));
        }
    }

    fn one_line(&mut self, text: Text, column: Column, at: At) {
        // The edges stand outside of the flow, where no page ends.
        let left = match self.sheet.dir {
            Direction::Ltr => column.0,
            Direction::Rtl => column.0 + column.1 - text.width,
        };
        for strip in text.lines.into_iter().flat_map(|line| line.strips) {
            self.put(at.0, What::Letters(strip, left, at.1), None);
        }
    }

    fn mark_at_end(&mut self, tlp: Tlp, (page, y): At) {
        let text = self.data(tlp.label(), MARK.ink(MARKS + tlp as Ink), 120.0);
        let (left, width) = self.column(RIGHT - LEFT - text.width - 8.0, text.width + 8.0);
        self.put(page, rectangle(left, y, width, 14.0, BLACK), None);
        let inside = (left + 4.0, text.width);
        self.one_line(text, inside, (page, y + 1.0));
    }
}

/// The characters of what no font here draws. Each has a number in ASCII, which the program's own letters draw: so there
/// are fewer of them each time.
fn unknown(lines: &[PrintedLine]) -> BTreeSet<char> {
    let strips = lines.iter().flat_map(|line| &line.strips);
    let drawn_by_none = strips.flat_map(|strip| {
        let letters = strip.letters.iter().filter(|letter| letter.glyph == 0);
        letters.filter_map(|letter| strip.words.get(letter.words.clone()))
    });
    let characters = drawn_by_none.flat_map(str::chars);
    characters
        .filter(|c| !c.is_ascii() && !c.is_whitespace())
        .collect()
}

fn corners(left: f32, top: f32, width: f32, height: f32) -> Vec<(f32, f32)> {
    let (right, bottom) = (left + width, top + height);
    vec![(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn rectangle(left: f32, top: f32, width: f32, height: f32, ink: Ink) -> What {
    What::Shape {
        corners: corners(left, top, width, height),
        ink,
        edge: None,
    }
}
