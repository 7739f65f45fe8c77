//! What the QR codes of a picture say (ISO/IEC 18004): codes that programs wrote, at any size and turn, light on dark too.
//! A code that is bent, or photographed from the side, is not found.
//!
//! Where a code is, is looked for here, within bounds that no picture can exceed; what its squares say, `rqrr` reads.

use crate::logo::Logo;
use rqrr::{Grid, SimpleGrid};
use std::collections::BTreeSet;

/// Most corners that are told apart.
const MOST_CORNERS: usize = 128;
/// Most attempts to read a code, and of these most that seem to be one.
const MOST_TRIES: usize = 4096;
const MOST_READ: usize = 64;

/// What each code says, as text.
pub fn read(picture: &Logo) -> BTreeSet<String> {
    let grey = Grey::of(picture);
    let middle = grey.threshold();
    let mut found = BTreeSet::new();
    for (level, inverted) in [(middle, false), (128, false), (middle, true), (128, true)] {
        let image = Image {
            grey: &grey,
            level,
            inverted,
        };
        found = image.codes();
        if !found.is_empty() {
            break;
        }
    }
    found
}

/// How light each pixel is, on white ground.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    fn of(picture: &Logo) -> Grey {
        let (pixels, _) = picture.pixels.as_chunks::<4>();
        let light = |[r, g, b, opacity]: &[u8; 4]| {
            let light = (299 * u32::from(*r) + 587 * u32::from(*g) + 114 * u32::from(*b)) / 1000;
            let opacity = u32::from(*opacity);
            let on_white = (light * opacity + 255 * (255 - opacity)) / 255;
            u8::try_from(on_white).unwrap_or(u8::MAX)
        };
        Grey {
            width: picture.width,
            height: picture.height,
            pixels: pixels.iter().map(light).collect(),
        }
    }

    /// The level that parts light from dark best (Otsu's method).
    fn threshold(&self) -> u8 {
        let mut counts = [0u64; 256];
        for pixel in &self.pixels {
            if let Some(count) = counts.get_mut(usize::from(*pixel)) {
                *count += 1;
            }
        }
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
}

/// A corner square: its middle and how wide one square of the code is there, in pixels.
#[derive(Clone, Copy, Debug)]
struct Corner {
    x: f64,
    y: f64,
    module: f64,
    seen: usize,
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

    fn codes(&self) -> BTreeSet<String> {
        let mut corners = self.corners();
        corners.sort_by_key(|corner| std::cmp::Reverse(corner.seen));
        let (mut tries, mut reads) = (0, 0);
        let mut found = BTreeSet::new();
        for (n, a) in corners.iter().enumerate() {
            for (m, b) in corners.iter().enumerate().skip(n + 1) {
                for c in corners.iter().skip(m + 1) {
                    for size in sizes(a, b, c) {
                        tries += 1;
                        if tries > MOST_TRIES || reads >= MOST_READ {
                            return found;
                        }
                        let Some(grid) = self.sampled(size, a, b, c) else {
                            continue;
                        };
                        reads += 1;
                        let mut said = Vec::new();
                        if Grid::new(grid).decode_to(&mut said).is_ok() {
                            found.insert(String::from_utf8_lossy(&said).into_owned());
                            break;
                        }
                    }
                }
            }
        }
        found
    }

    /// Squares in squares: dark, light, dark of 1 : 1 : 3 : 1 : 1 along a row and along the column through its middle.
    fn corners(&self) -> Vec<Corner> {
        let mut corners: Vec<Corner> = Vec::new();
        for y in 0..self.grey.height {
            let (mut runs, mut from, mut dark) = ([0usize; 5], 0, false);
            for x in 0..=self.grey.width {
                let now = x < self.grey.width && self.dark(x, y);
                if now == dark {
                    continue;
                }
                runs.rotate_left(1);
                runs[4] = x - from;
                (from, dark) = (x, now);
                if now {
                    continue;
                }
                let Some(module) = module_of(&runs) else {
                    continue;
                };
                let [_, _, stone, ring, outer] = runs;
                let middle = (x - outer - ring) as f64 - stone as f64 / 2.0;
                let Some((cy, upright)) = self.column(middle as usize, y, module) else {
                    continue;
                };
                let corner = Corner {
                    x: middle,
                    y: cy,
                    module: (module + upright) / 2.0,
                    seen: 1,
                };
                let known = corners.iter_mut().find(|c| {
                    (c.x - corner.x).abs().max((c.y - corner.y).abs()) < 2.0 * c.module
                        && alike(c.module, corner.module)
                });
                if let Some(known) = known {
                    known.meet(&corner);
                } else if corners.len() < MOST_CORNERS {
                    corners.push(corner);
                }
            }
        }
        corners
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
        let upright = module_of(&runs)?;
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

/// The width of one square where the runs are those of a corner.
fn module_of(runs: &[usize; 5]) -> Option<f64> {
    let all: usize = runs.iter().sum();
    if all < 7 || runs.contains(&0) {
        return None;
    }
    let module = all as f64 / 7.0;
    let fits = runs
        .iter()
        .zip([1.0, 1.0, 3.0, 1.0, 1.0])
        .all(|(run, wide)| (*run as f64 - wide * module).abs() < (wide * module * 0.5).max(1.0));
    fits.then_some(module)
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
