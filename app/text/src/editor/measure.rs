//! How high a part will be, before it is laid out.

use super::parts::Part;

/// What heights are estimated by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measure {
    /// The font's size.
    pub(super) size: f32,
    /// The height of a line.
    pub(super) line: f32,
    /// The width at which lines wrap.
    pub(super) width: Option<f32>,
}

impl Measure {
    /// Estimates the height of a part. It is exact where nothing wraps or breaks.
    pub(super) fn estimate(&self, part: &mut Part) {
        let lines = match self.width {
            None => 1.0,
            Some(width) => (part.halves as f32 * self.size / 2.0 / width.max(1.0)).ceil(),
        };
        part.height = lines.clamp(1.0, f32::from(u16::MAX)) * self.line;
        part.exact = !part.broken && (self.width.is_none() || part.halves == 0);
    }
}
