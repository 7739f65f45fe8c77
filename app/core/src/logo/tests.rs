use super::*;
use png::{BitDepth, Encoder};

/// A picture of one colour.
fn picture((width, height): (u32, u32), colour: ColorType, depth: BitDepth, sample: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    if colour == ColorType::Indexed {
        encoder.set_palette(vec![10, 20, 30, 40, 50, 60]);
    }
    let mut writer = encoder.write_header().unwrap();
    let row = (width as usize * colour.samples() * depth as usize).div_ceil(8);
    writer
        .write_image_data(&vec![sample; row * height as usize])
        .unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn every_kind_of_png_becomes_the_same_pixels() {
    let first = |colour, depth, sample| {
        let logo = read(&picture((40, 32), colour, depth, sample)).unwrap();
        assert_eq!(
            (logo.width, logo.height, logo.pixels.len()),
            (40, 32, 40 * 32 * 4)
        );
        let pixel: [u8; 4] = logo.pixels[..4].try_into().unwrap();
        assert!(logo.pixels.chunks(4).all(|other| *other == pixel));
        pixel
    };
    assert_eq!(first(ColorType::Rgba, BitDepth::Eight, 77), [77; 4]);
    assert_eq!(
        first(ColorType::Rgb, BitDepth::Sixteen, 77),
        [77, 77, 77, 255]
    );
    assert_eq!(first(ColorType::GrayscaleAlpha, BitDepth::Eight, 9), [9; 4]);
    assert_eq!(first(ColorType::Grayscale, BitDepth::One, 0xff), [255; 4]);
    assert_eq!(
        first(ColorType::Indexed, BitDepth::One, 0xff),
        [40, 50, 60, 255]
    );
}

/// Nothing is reserved for a picture that only claims to be large.
#[test]
fn a_size_is_refused_by_the_header() {
    for (width, height) in [(31, 64), (64, 1025), (60_000, 60_000), (u32::MAX >> 1, 64)] {
        let mut bytes = Vec::new();
        drop(
            Encoder::new(&mut bytes, width, height)
                .write_header()
                .unwrap(),
        );
        assert_eq!(read(&bytes), Err(LogoWrong::Size { width, height }));
    }
    let (least, most) = SIDES;
    for side in [least, most] {
        assert!(
            read(&picture(
                (side, side),
                ColorType::Grayscale,
                BitDepth::One,
                0
            ))
            .is_ok()
        );
    }
}

#[test]
fn what_is_damaged_is_refused() {
    let whole = picture((40, 32), ColorType::Rgba, BitDepth::Eight, 77);
    for end in 0..whole.len() - 12 {
        assert_eq!(read(&whole[..end]).err(), Some(LogoWrong::NotPng), "{end}");
    }
    assert_eq!(read(b"GIF89a"), Err(LogoWrong::NotPng));
    assert_eq!(
        read(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        Err(LogoWrong::NotPng)
    );
    // Any octet changed: refused or read, never a panic.
    for at in 0..whole.len() {
        let mut other = whole.clone();
        other[at] ^= 0x55;
        let _ = read(&other);
    }
}
