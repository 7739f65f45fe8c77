//! Making a picture smaller, in light as it adds up: colours as sRGB writes them darken fine lines, and the colour of
//! what is transparent bleeds into its surroundings.

/// Red, green, blue, times opacity, and opacity.
type Light = [f32; 4];

/// A square picture in linear light.
pub(super) struct Linear {
    side: usize,
    pixels: Vec<Light>,
}

impl Linear {
    pub(super) fn of(side: u32, rgba: &[u8]) -> Linear {
        let light = (0..=u8::MAX).map(to_light).collect::<Vec<f32>>();
        let light = |value: u8| light.get(usize::from(value)).copied().unwrap_or(0.0);
        let pixels = rgba.chunks_exact(4).map(|pixel| match pixel {
            &[red, green, blue, opacity] => {
                let opacity = f32::from(opacity) / 255.0;
                [
                    light(red) * opacity,
                    light(green) * opacity,
                    light(blue) * opacity,
                    opacity,
                ]
            }
            _ => [0.0; 4],
        });
        Linear {
            side: usize::try_from(side).unwrap_or(0),
            pixels: pixels.collect(),
        }
    }

    /// The same, smaller.
    pub(super) fn scaled(&self, to: u32) -> Linear {
        let to = usize::try_from(to).unwrap_or(0);
        let taps = taps(self.side, to);
        let squeezed = squeeze(&self.pixels, self.side, &taps);
        Linear {
            side: to,
            // Both times rows become columns, so that the second puts them right.
            pixels: squeeze(&squeezed, self.side, &taps),
        }
    }

    pub(super) fn into_rgba(self) -> Vec<u8> {
        let thresholds: Vec<f32> = (0..u8::MAX)
            .map(|v| (to_light(v) + to_light(v + 1)) / 2.0)
            .collect();
        let written = |light: f32| {
            let above = thresholds.partition_point(|&threshold| threshold <= light);
            u8::try_from(above).unwrap_or(u8::MAX)
        };
        let pixel = |[red, green, blue, opacity]: Light| {
            let opacity = opacity.clamp(0.0, 1.0);
            let level = (opacity * 255.0).round() as u8;
            if level == 0 {
                return [0; 4];
            }
            [
                written(red / opacity),
                written(green / opacity),
                written(blue / opacity),
                level,
            ]
        };
        self.pixels.into_iter().flat_map(pixel).collect()
    }
}

/// Light of a value of sRGB (IEC 61966-2-1).
fn to_light(value: u8) -> f32 {
    let value = f32::from(value) / 255.0;
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// What makes up one pixel of a row: from where on, and how much of each.
struct Tap {
    start: usize,
    weights: Vec<f32>,
}

/// Hermite's curve, over twice what becomes one pixel. Sharper ones go below zero, which in linear light is a dark
/// rim around what is bright.
fn taps(from: usize, to: usize) -> Vec<Tap> {
    let ratio = from as f32 / to as f32;
    (0..to)
        .map(|at| {
            let centre = (at as f32 + 0.5) * ratio;
            let start = (centre - ratio).floor().max(0.0) as usize;
            let end = ((centre + ratio).ceil() as usize).min(from);
            let weight = |x: usize| curve((x as f32 + 0.5 - centre) / ratio);
            let weights: Vec<f32> = (start..end).map(weight).collect();
            let sum: f32 = weights.iter().sum();
            Tap {
                start,
                weights: weights.into_iter().map(|weight| weight / sum).collect(),
            }
        })
        .collect()
}

fn curve(x: f32) -> f32 {
    let x = x.abs().min(1.0);
    (2.0 * x - 3.0) * x * x + 1.0
}

/// Every row made shorter, and written as a column.
fn squeeze(pixels: &[Light], side: usize, taps: &[Tap]) -> Vec<Light> {
    let rows: Vec<&[Light]> = pixels.chunks_exact(side).collect();
    let mut columns = Vec::with_capacity(taps.len() * rows.len());
    for Tap { start, weights } in taps {
        for row in &rows {
            let mut sum = [0.0; 4];
            for (pixel, weight) in row.iter().skip(*start).zip(weights) {
                for (sum, light) in sum.iter_mut().zip(pixel) {
                    *sum += light * weight;
                }
            }
            columns.push(sum);
        }
    }
    columns
}
