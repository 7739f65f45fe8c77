//! What the QR codes of a picture say (ISO/IEC 18004): codes that programs wrote, at any size and turn, light on dark too.
//! A code that is bent, or photographed from the side, is not found.
//!
//! Where a code is, is looked for here, within bounds that no picture can exceed; what its squares say, `rqrr` reads.

use crate::logo::Logo;
use rqrr::{Grid, SimpleGrid};
use std::collections::BTreeSet;

/// Most corners that are told apart at one level.
const MOST_CORNERS: usize = 128;
/// Most attempts to read a code at one level, and of these most that seem to be one.
const MOST_TRIES: usize = 4096;
const MOST_READ: usize = 64;
/// Greys from one level to the next: what differs by less, cameras do not tell apart.
const STEP: u8 = 24;
/// A grey that so many pixels have is one of those that a program drew with; so many gaps between two of these are
/// levels, too.
const DRAWN: u64 = 400;
const MOST_GAPS: usize = 6;
/// Fewest pixels across a corner, and in a picture of so many pixels, where noise is full of so small ones.
const LEAST_ACROSS: usize = 7;
const LEAST_ACROSS_LARGE: usize = 12;
const LARGE: usize = 250_000;

/// What was found in a picture.
#[derive(Debug, Default)]
pub struct Codes {
    /// What each code says, as text.
    pub said: BTreeSet<String>,
    /// There is more that may be a code: it could not be read, or there was too much of it.
    pub more: bool,
}

/// Reads every code of a picture: light and dark are parted at several levels, on white ground and, where one can see
/// through it, on black, so that no code hides behind another one.
pub fn read(picture: &Logo) -> Codes {
    let (pixels, _) = picture.pixels.as_chunks::<4>();
    let seen_through = pixels.iter().any(|[.., opacity]| *opacity < u8::MAX);
    let grounds = [Some(u8::MAX), seen_through.then_some(0)];
    let mut search = Search::default();
    for ground in grounds.into_iter().flatten() {
        let grey = Grey::of(picture, ground);
        for level in grey.levels() {
            search.at(&grey, level);
            // It is not going to be believed, whatever else there is.
            if search.codes.more {
                return search.codes;
            }
        }
    }
    search.codes.more |= search.has_unread();
    search.codes
}

/// How light each pixel is.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    fn of(picture: &Logo, ground: u8) -> Grey {
        let (pixels, _) = picture.pixels.as_chunks::<4>();
        let light = |[r, g, b, opacity]: &[u8; 4]| {
            let light = (299 * u32::from(*r) + 587 * u32::from(*g) + 114 * u32::from(*b)) / 1000;
            let opacity = u32::from(*opacity);
            let light = (light * opacity + u32::from(ground) * (255 - opacity)) / 255;
            u8::try_from(light).unwrap_or(u8::MAX)
        };
        Grey {
            width: picture.width,
            height: picture.height,
            pixels: pixels.iter().map(light).collect(),
        }
    }

    /// The levels that light and dark are parted at, the best one first; none that parts them as another does.
    fn levels(&self) -> Vec<u8> {
        let mut counts = [0u64; 256];
        for pixel in &self.pixels {
            if let Some(count) = counts.get_mut(usize::from(*pixel)) {
                *count += 1;
            }
        }
        let drawn: Vec<u8> = (0u8..=255)
            .zip(counts)
            .filter(|(_, count)| *count >= DRAWN)
            .map(|(grey, _)| grey)
            .collect();
        let mut gaps: Vec<(u8, u8)> = drawn
            .iter()
            .zip(drawn.iter().skip(1))
            .map(|(dark, light)| (light - dark, dark + (light - dark).div_ceil(2)))
            .filter(|(gap, _)| *gap > 1)
            .collect();
        gaps.sort_by_key(|(gap, _)| std::cmp::Reverse(*gap));
        let steps = (STEP..=u8::MAX).step_by(usize::from(STEP));
        let gaps = gaps.into_iter().take(MOST_GAPS).map(|(_, level)| level);
        let mut parted = BTreeSet::from([0, counts.iter().sum()]);
        let best = std::iter::once(threshold(&counts));
        best.chain(steps)
            .chain(gaps)
            .filter(|level| parted.insert(counts.iter().take(usize::from(*level)).sum::<u64>()))
            .collect()
    }
}

/// The level that parts light from dark best (Otsu's method).
fn threshold(counts: &[u64; 256]) -> u8 {
    let all: u64 = counts.iter().sum();
    let weight: u64 = counts.iter().zip(0u64..).map(|(n, level)| n * level).sum();
    let (mut below, mut below_weight) = (0u64, 0u64);
    let mut best = (0.0, 128);
    for (count, level) in counts.iter().zip(0u8..=255) {
        below += count;
        below_weight += count * u64::from(level);
        let above = all - below;
        if below == 0 || above == 0 {
            continue;
        }
        let (dark, light) = (
            below_weight as f64 / below as f64,
            (weight - below_weight) as f64 / above as f64,
        );
        let between = below as f64 * above as f64 * (light - dark).powi(2);
        if between > best.0 {
            best = (between, level.saturating_add(1));
        }
    }
    best.1
}

/// A corner square: its middle and how wide one square of the code is there, in pixels.
#[derive(Clone, Copy, Debug)]
struct Corner {
    x: f64,
    y: f64,
    module: f64,
    seen: usize,
}

/// What was found so far, at all levels.
#[derive(Default)]
struct Search {
    codes: Codes,
    /// Corners of what was read.
    read: Vec<Corner>,
    /// What is a corner beyond doubt, by level and by which of light and dark it has.
    clear: Vec<Vec<Corner>>,
}

impl Search {
    fn at(&mut self, grey: &Grey, level: u8) {
        let (corners, more) = corners(grey, level);
        self.codes.more |= more;
        for (mut corners, inverted) in corners.into_iter().zip([false, true]) {
            corners.sort_by_key(|corner| std::cmp::Reverse(corner.seen));
            self.codes.more |= corners.len() > MOST_CORNERS;
            corners.truncate(MOST_CORNERS);
            let image = Image {
                grey,
                level,
                inverted,
            };
            self.codes(&image, &corners);
            corners.retain(Corner::is_clear);
            self.clear.push(corners);
        }
    }

    fn codes(&mut self, image: &Image<'_>, corners: &[Corner]) {
        let (mut tries, mut reads) = (0, 0);
        for (n, a) in corners.iter().enumerate() {
            for (m, b) in corners.iter().enumerate().skip(n + 1) {
                for c in corners.iter().skip(m + 1) {
                    for size in sizes(a, b, c) {
                        tries += 1;
                        if tries > MOST_TRIES || reads >= MOST_READ {
                            self.codes.more = true;
                            return;
                        }
                        let Some(grid) = image.sampled(size, a, b, c) else {
                            continue;
                        };
                        reads += 1;
                        let mut said = Vec::new();
                        if Grid::new(grid).decode_to(&mut said).is_ok() {
                            let said = String::from_utf8_lossy(&said).into_owned();
                            self.codes.said.insert(said);
                            self.read.extend([a, b, c]);
                            break;
                        }
                    }
                }
            }
        }
    }

    /// Whether three corners that belong to nothing that was read lie as those of a code do, seen from wherever.
    fn has_unread(&self) -> bool {
        self.clear.iter().any(|corners| {
            let is_read = |corner: &Corner| self.read.iter().any(|read| read.is_at(corner));
            let left: Vec<&Corner> = corners.iter().filter(|c| !is_read(c)).collect();
            left.iter().any(|one| {
                let others = left.iter().filter(|other| one.may_share_a_code(other));
                others.count() >= 2
            })
        })
    }
}

/// Squares in squares: dark, light, dark of 1 : 1 : 3 : 1 : 1 along a row and along the column through its middle; and
/// the same of light and dark. Whether there are more than can be told apart.
fn corners(grey: &Grey, level: u8) -> ([Vec<Corner>; 2], bool) {
    let least = match grey.pixels.len() > LARGE {
        true => LEAST_ACROSS_LARGE,
        false => LEAST_ACROSS,
    };
    let mut kinds = [false, true].map(|inverted| Corners {
        image: Image {
            grey,
            level,
            inverted,
        },
        open: Vec::new(),
        found: Vec::new(),
        more: false,
    });
    let [dark, light] = &mut kinds;
    let width = grey.width.max(1);
    for (y, row) in grey.pixels.chunks_exact(width).enumerate() {
        let (mut runs, mut from) = ([0usize; 5], 0);
        let mut was = row.first().is_some_and(|pixel| *pixel < level);
        for (x, pixel) in row.iter().enumerate() {
            let now = *pixel < level;
            if now == was {
                continue;
            }
            let [_, b, c, d, e] = runs;
            runs = [b, c, d, e, x - from];
            from = x;
            let of = if was { &mut *dark } else { &mut *light };
            was = now;
            if let Some(module) = module_of(&runs, least) {
                of.see(&runs, (x, y), module);
            }
        }
        let [_, b, c, d, e] = runs;
        runs = [b, c, d, e, width - from];
        let of = if was { &mut *dark } else { &mut *light };
        if let Some(module) = module_of(&runs, least) {
            of.see(&runs, (width, y), module);
        }
        dark.pass(y);
        light.pass(y);
    }
    let more = dark.more || light.more;
    (kinds.map(Corners::end), more)
}

/// The corners of one kind, while the rows are gone through.
struct Corners<'a> {
    image: Image<'a>,
    /// Those that may be met again in the next row.
    open: Vec<Corner>,
    found: Vec<Corner>,
    more: bool,
}

impl Corners<'_> {
    /// Looks at what ends before here in a row.
    fn see(&mut self, runs: &[usize; 5], (x, y): (usize, usize), module: f64) {
        let [_, _, stone, ring, outer] = *runs;
        let middle = (x - outer - ring) as f64 - stone as f64 / 2.0;
        let Some((cy, upright)) = self.image.column(middle as usize, y, module) else {
            return;
        };
        let corner = Corner {
            x: middle,
            y: cy,
            module: (module + upright) / 2.0,
            seen: 1,
        };
        if let Some(open) = self.open.iter_mut().find(|open| open.is_at(&corner)) {
            open.meet(&corner);
        } else if self.open.len() < MOST_CORNERS {
            self.open.push(corner);
        } else {
            self.more = true;
        }
    }

    /// Closes what lies above this row.
    fn pass(&mut self, y: usize) {
        let found = &mut self.found;
        self.open.retain(|corner| {
            let over = corner.y + 2.0 * corner.module < y as f64;
            if over && corner.is_seen() {
                found.push(*corner);
            }
            !over
        });
    }

    fn end(mut self) -> Vec<Corner> {
        self.found
            .extend(self.open.iter().filter(|corner| corner.is_seen()));
        self.found
    }
}

/// A picture of dark and light.
struct Image<'a> {
    grey: &'a Grey,
    level: u8,
    inverted: bool,
}

impl Image<'_> {
    fn dark(&self, x: usize, y: usize) -> bool {
        let Grey { width, pixels, .. } = self.grey;
        let pixel = pixels.get(y * width + x).copied().unwrap_or(u8::MAX);
        (x < *width) && ((pixel < self.level) != self.inverted)
    }

    /// What is outside is light.
    fn dark_at(&self, x: f64, y: f64) -> bool {
        let inside = x >= 0.0 && y >= 0.0;
        inside && y < self.grey.height as f64 && self.dark(x as usize, y as usize)
    }

    /// The middle of a corner's column and the width of a square there.
    fn column(&self, x: usize, y: usize, module: f64) -> Option<(f64, f64)> {
        if !self.dark(x, y) {
            return None;
        }
        let most = (module * 6.0) as usize + 2;
        let mut up = [0usize; 3];
        let mut at = y;
        for (n, run) in up.iter_mut().enumerate() {
            while at > 0 && *run < most && self.dark(x, at - 1) == (n % 2 == 0) {
                *run += 1;
                at -= 1;
            }
        }
        let mut down = [0usize; 3];
        let mut at = y;
        for (n, run) in down.iter_mut().enumerate() {
            while at + 1 < self.grey.height && *run < most && self.dark(x, at + 1) == (n % 2 == 0) {
                *run += 1;
                at += 1;
            }
        }
        let ([above, ring_above, outer_above], [below, ring_below, outer_below]) = (up, down);
        let stone = above + 1 + below;
        let runs = [outer_above, ring_above, stone, ring_below, outer_below];
        let upright = module_of(&runs, LEAST_ACROSS)?;
        let middle = (y + below) as f64 + 1.0 - stone as f64 / 2.0;
        alike(module, upright).then_some((middle, upright))
    }

    /// The squares of a code with these corners, when the two lines that count its squares are in it.
    fn sampled(&self, size: usize, a: &Corner, b: &Corner, c: &Corner) -> Option<SimpleGrid> {
        let (top, right, left) = order(a, b, c)?;
        let across = (size - 7) as f64;
        let along = ((right.x - top.x) / across, (right.y - top.y) / across);
        let down = ((left.x - top.x) / across, (left.y - top.y) / across);
        let square = |x: usize, y: usize| {
            let (x, y) = (x as f64 - 3.0, y as f64 - 3.0);
            self.dark_at(
                top.x + x * along.0 + y * down.0,
                top.y + x * along.1 + y * down.1,
            )
        };
        let counted = 8..size - 8;
        let right = counted
            .clone()
            .filter(|n| square(*n, 6) == (n % 2 == 0))
            .count()
            + counted
                .clone()
                .filter(|n| square(6, *n) == (n % 2 == 0))
                .count();
        let seen = right * 10 >= counted.len() * 2 * 8;
        seen.then(|| SimpleGrid::from_func(size, square))
    }
}

impl Corner {
    /// Whether both are the same square.
    fn is_at(&self, other: &Corner) -> bool {
        (self.x - other.x).abs().max((self.y - other.y).abs()) < 2.0 * self.module
            && alike(self.module, other.module)
    }

    /// Whether it was met in more rows than by chance: of its stone's three squares at least one.
    fn is_seen(&self) -> bool {
        self.seen >= 2 && self.seen as f64 >= self.module
    }

    /// Whether it was met in most rows of its stone.
    fn is_clear(&self) -> bool {
        self.module >= 2.0 && self.seen as f64 >= 2.0 * self.module
    }

    /// Whether both can be corners of one code, which may be seen aslant.
    fn may_share_a_code(&self, other: &Corner) -> bool {
        let module = self.module.max(other.module);
        (6.0 * module..250.0 * module).contains(&self.distance(other))
            && self.module.max(other.module) < 2.0 * self.module.min(other.module)
    }

    fn meet(&mut self, other: &Corner) {
        let seen = self.seen as f64;
        let mean = |a: f64, b: f64| (a * seen + b) / (seen + 1.0);
        self.x = mean(self.x, other.x);
        self.y = mean(self.y, other.y);
        self.module = mean(self.module, other.module);
        self.seen += 1;
    }

    fn distance(&self, other: &Corner) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// The width of one square where the runs are those of a corner, which is so many pixels wide at least.
fn module_of(runs: &[usize; 5], least: usize) -> Option<f64> {
    let all: usize = runs.iter().sum();
    if all < least || runs.contains(&0) {
        return None;
    }
    // Each differs from what it should be by less than half of that, or by less than a pixel; times 14.
    let fits = runs
        .iter()
        .zip([1, 1, 3, 1, 1])
        .all(|(run, wide)| 2 * (7 * run).abs_diff(wide * all) < (wide * all).max(14));
    fits.then_some(all as f64 / 7.0)
}

fn alike(a: f64, b: f64) -> bool {
    a.max(b) < 1.5 * a.min(b)
}

/// Which corner is at the top of both sides, which ends the upper one, which the other.
fn order<'a>(
    a: &'a Corner,
    b: &'a Corner,
    c: &'a Corner,
) -> Option<(&'a Corner, &'a Corner, &'a Corner)> {
    let sides = [
        (b.distance(c), a, b, c),
        (a.distance(c), b, a, c),
        (a.distance(b), c, a, b),
    ];
    let (_, top, one, other) = sides
        .into_iter()
        .max_by(|(a, ..), (b, ..)| a.total_cmp(b))?;
    let (to_one, to_other) = (
        (one.x - top.x, one.y - top.y),
        (other.x - top.x, other.y - top.y),
    );
    let turn = to_one.0 * to_other.1 - to_one.1 * to_other.0;
    let (along, down) = (top.distance(one), top.distance(other));
    // Square corners, sides of one length.
    let cosine = (to_one.0 * to_other.0 + to_one.1 * to_other.1) / (along * down);
    let square = cosine.abs() < 0.2 && along.max(down) < 1.2 * along.min(down);
    match square {
        true if turn > 0.0 => Some((top, one, other)),
        true => Some((top, other, one)),
        false => None,
    }
}

/// How many squares a side may have, the likeliest number first.
fn sizes(a: &Corner, b: &Corner, c: &Corner) -> Vec<usize> {
    let Some((top, right, left)) = order(a, b, c) else {
        return Vec::new();
    };
    if !alike(a.module, b.module) || !alike(b.module, c.module) || !alike(a.module, c.module) {
        return Vec::new();
    }
    let module = (a.module + b.module + c.module) / 3.0;
    // A row goes through a turned square aslant.
    let along = top.distance(right);
    let turned = (right.x - top.x).abs().max((right.y - top.y).abs()) / along;
    let side = (along + top.distance(left)) / 2.0 / (module * turned) + 7.0;
    let likeliest = ((side - 17.0) / 4.0).round();
    if !(0.0..=41.0).contains(&likeliest) {
        return Vec::new();
    }
    let likeliest = likeliest as usize;
    [likeliest, likeliest.wrapping_sub(1), likeliest + 1]
        .into_iter()
        .filter(|version| (1..=40).contains(version))
        .map(|version| 17 + 4 * version)
        .collect()
}

#[cfg(test)]
mod tests;
