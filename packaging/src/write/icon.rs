//! Icons of every system from one square picture.

use crate::write::refusal::{IconFault, PackRefusal};
use scale::Linear;

mod containers;
mod scale;
#[cfg(test)]
mod tests;

/// Sides of a picture that an icon is made of. The largest takes 64 MiB while it is worked on.
pub const SMALLEST: u32 = 256;
/// See [`SMALLEST`].
pub const LARGEST: u32 = 2048;

const SIZES: &[u32] = &[16, 24, 32, 48, 64, 128, 256, 512];

/// A picture in the sizes that systems ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// By size; none is larger than the picture was.
    sizes: Vec<Square>,
}

/// One size.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Square {
    side: u32,
    /// Red, green, blue, opacity, from the top.
    rgba: Vec<u8>,
    png: Vec<u8>,
}

impl Icon {
    /// Takes a picture; what it says besides its pixels is left behind.
    pub fn of_png(bytes: &[u8]) -> Result<Icon, PackRefusal> {
        let (side, rgba) = decode(bytes).map_err(PackRefusal::Icon)?;
        let whole = Linear::of(side, &rgba);
        let sizes = SIZES.iter().filter(|&&size| size <= side).map(|&size| {
            let rgba = if size == side {
                rgba.clone()
            } else {
                whole.scaled(size).into_rgba()
            };
            let png = encode(size, &rgba).map_err(|_| PackRefusal::Icon(IconFault::NotPng))?;
            Ok(Square {
                side: size,
                rgba,
                png,
            })
        });
        Ok(Icon {
            sizes: sizes.collect::<Result<_, PackRefusal>>()?,
        })
    }

    /// Side and PNG, the smallest first.
    pub fn pngs(&self) -> impl Iterator<Item = (u32, &[u8])> {
        self.sizes
            .iter()
            .map(|square| (square.side, square.png.as_slice()))
    }

    /// Windows’ `.ico`.
    pub fn ico(&self) -> Vec<u8> {
        containers::ico(&self.sizes)
    }

    /// macOS’ `.icns`.
    pub fn icns(&self) -> Vec<u8> {
        containers::icns(&self.sizes)
    }
}

fn decode(bytes: &[u8]) -> Result<(u32, Vec<u8>), IconFault> {
    let broken = |_| IconFault::NotPng;
    let limits = png::Limits { bytes: 32 << 20 };
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(broken)?;
    let (width, height) = reader.info().size();
    if width != height {
        return Err(IconFault::NotSquare);
    }
    if !(SMALLEST..=LARGEST).contains(&width) {
        return Err(IconFault::Size);
    }
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(IconFault::NotPng)?];
    let frame = reader.next_frame(&mut pixels).map_err(broken)?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::Rgb => with_opacity(&pixels, 3),
        png::ColorType::Grayscale => grey(&pixels, 1),
        png::ColorType::GrayscaleAlpha => grey(&pixels, 2),
        png::ColorType::Indexed => return Err(IconFault::NotPng),
    };
    Ok((width, rgba))
}

fn with_opacity(pixels: &[u8], channels: usize) -> Vec<u8> {
    let opaque = |pixel: &[u8]| pixel.iter().copied().chain([u8::MAX]).collect::<Vec<u8>>();
    pixels.chunks_exact(channels).flat_map(opaque).collect()
}

fn grey(pixels: &[u8], channels: usize) -> Vec<u8> {
    let of = |pixel: &[u8]| {
        let grey = pixel.first().copied().unwrap_or(0);
        let opacity = pixel.get(1).copied().unwrap_or(u8::MAX);
        [grey, grey, grey, opacity]
    };
    pixels.chunks_exact(channels).flat_map(of).collect()
}

fn encode(side: u32, rgba: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(rgba)?;
    writer.finish()?;
    Ok(bytes)
}
