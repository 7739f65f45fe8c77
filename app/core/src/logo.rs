//! A PNG (ISO/IEC 15948) that is read within bounds: a team's logo, and pictures of QR codes.

use png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// Fewest and most pixels in each direction.
pub const SIDES: (u32, u32) = (32, 1024);
/// Fewest and most pixels on each side of an icon, which is square.
pub const ICON_SIDES: (u32, u32) = (256, 2048);
/// Most octets that reading may take besides the picture itself.
const MOST: usize = 4 * 1024 * 1024;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel, an octet each, not premultiplied; row by row from the top.
    pub pixels: Vec<u8>,
}

/// Why a file is no such picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoWrong {
    /// It is no PNG, or a damaged one.
    NotPng,
    /// It is smaller or larger than it may be: a logo, than [`SIDES`].
    Size {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
}

/// Reads the icon of a program.
pub fn read_icon(bytes: &[u8]) -> Result<Logo, LogoWrong> {
    let (least, most) = ICON_SIDES;
    picture(bytes, |width, height| {
        width == height && (least..=most).contains(&width)
    })
}

/// Reads a logo.
pub fn read(bytes: &[u8]) -> Result<Logo, LogoWrong> {
    let (least, most) = SIDES;
    picture(bytes, |width, height| {
        [width, height]
            .iter()
            .all(|side| (least..=most).contains(side))
    })
}

/// Reads a picture whose width and height fit. They are judged by the header, before there is room for a pixel; of an
/// animation the first picture counts.
pub(crate) fn picture(bytes: &[u8], fits: impl Fn(u32, u32) -> bool) -> Result<Logo, LogoWrong> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let (width, height) = decoder.read_header_info().map_err(damaged)?.size();
    if !fits(width, height) {
        return Err(LogoWrong::Size { width, height });
    }
    let mut reader = decoder.read_info().map_err(damaged)?;
    let mut samples = vec![0; reader.output_buffer_size().ok_or(LogoWrong::NotPng)?];
    let frame = reader.next_frame(&mut samples).map_err(damaged)?;
    if (frame.width, frame.height) != (width, height) {
        return Err(LogoWrong::NotPng);
    }
    samples.truncate(frame.buffer_size());
    let pixels: Vec<u8> = match frame.color_type {
        ColorType::Rgba => samples,
        ColorType::Rgb => {
            let (colours, _) = samples.as_chunks::<3>();
            colours
                .iter()
                .flat_map(|[r, g, b]| [*r, *g, *b, 255])
                .collect()
        }
        ColorType::GrayscaleAlpha => {
            let (greys, _) = samples.as_chunks::<2>();
            greys
                .iter()
                .flat_map(|[grey, opacity]| [*grey, *grey, *grey, *opacity])
                .collect()
        }
        ColorType::Grayscale => samples
            .iter()
            .flat_map(|grey| [*grey, *grey, *grey, 255])
            .collect(),
        ColorType::Indexed => return Err(LogoWrong::NotPng),
    };
    Ok(Logo {
        width: width as usize,
        height: height as usize,
        pixels,
    })
}

fn damaged(_: png::DecodingError) -> LogoWrong {
    LogoWrong::NotPng
}

#[cfg(test)]
mod tests;
