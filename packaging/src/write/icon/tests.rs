use super::*;
use crate::write::judges::{ask, picture, png_of};
use tempfile::tempdir;

/// The pixels of one size.
fn pixels(icon: &Icon, side: u32) -> Vec<[u8; 4]> {
    let square = icon
        .sizes
        .iter()
        .find(|square| square.side == side)
        .unwrap();
    square
        .rgba
        .chunks_exact(4)
        .map(|pixel| pixel.try_into().unwrap())
        .collect()
}

#[test]
fn half_the_light_is_not_half_the_number() {
    let fine = |x: u32, y: u32| {
        if (x + y).is_multiple_of(2) {
            [255; 4]
        } else {
            [0, 0, 0, 255]
        }
    };
    let icon = Icon::of_png(&picture(512, fine)).unwrap();
    for side in [16, 24, 64, 256] {
        assert!(
            pixels(&icon, side)
                .iter()
                .all(|[r, g, b, a]| *a == 255 && r == g && g == b && (186..=190).contains(r)),
            "{side}"
        );
    }
}

#[test]
fn what_is_transparent_does_not_darken_the_edge() {
    let disc = |x: u32, y: u32| {
        let (x, y) = (x as f32 - 255.5, y as f32 - 255.5);
        if x * x + y * y < 40_000.0 {
            [255, 0, 0, 255]
        } else {
            [0, 0, 0, 0]
        }
    };
    let icon = Icon::of_png(&picture(512, disc)).unwrap();
    let pixels = pixels(&icon, 24);
    assert!(pixels.iter().any(|pixel| (30..220).contains(&pixel[3])));
    for [r, g, b, a] in pixels {
        assert!(a == 0 || (r, g, b) == (255, 0, 0), "{r} {g} {b} {a}");
    }
}

/// A curve that goes below zero does that.
#[test]
fn what_is_bright_has_no_dark_rim() {
    let stripe = |x: u32, _| {
        if (200..300).contains(&x) {
            [255; 4]
        } else {
            [178, 38, 30, 255]
        }
    };
    let icon = Icon::of_png(&picture(512, stripe)).unwrap();
    for side in [16, 24, 32, 48] {
        for [red, green, blue, opacity] in pixels(&icon, side) {
            assert!(
                red >= 178 && green >= 38 && blue >= 30 && opacity == 255,
                "{side}"
            );
        }
    }
}

#[test]
fn one_colour_stays_itself_at_every_size() {
    let colour = [200, 30, 77, 255];
    let icon = Icon::of_png(&picture(700, |_, _| colour)).unwrap();
    for &side in SIZES {
        assert!(
            pixels(&icon, side).iter().all(|pixel| *pixel == colour),
            "{side}"
        );
    }
}

/// Left is left, and the top is on top, in every container.
#[test]
fn nothing_is_turned_over() {
    let corners = |x: u32, y: u32| match (x < 256, y < 256) {
        (true, true) => [255, 0, 0, 255],
        (false, true) => [0, 255, 0, 255],
        (true, false) => [0, 0, 255, 255],
        (false, false) => [0, 0, 0, 0],
    };
    let folder = tempdir().unwrap();
    let icon = Icon::of_png(&picture(512, corners)).unwrap();
    let ico = folder.path().join("a.ico");
    std::fs::write(&ico, icon.ico()).unwrap();
    for side in [16, 48, 256] {
        let png = folder.path().join(format!("{side}.png"));
        ask(
            "icotool",
            &[&"-x", &format!("--width={side}"), &"-o", &png, &ico],
        );
        let at = |x: u32, y: u32| {
            let format = format!(
                "%[fx:round(255*p{{{x},{y}}}.r)] %[fx:round(255*p{{{x},{y}}}.g)] \
                                  %[fx:round(255*p{{{x},{y}}}.b)] %[fx:round(255*p{{{x},{y}}}.a)]"
            );
            ask("identify", &[&"-format", &format, &png])
        };
        let last = side - 1;
        assert_eq!(at(0, 0), "255 0 0 255", "{side}");
        assert_eq!(at(last, 0), "0 255 0 255", "{side}");
        assert_eq!(at(0, last), "0 0 255 255", "{side}");
        assert!(at(last, last).ends_with(" 0"), "{side}");
    }
}

#[test]
fn other_tools_find_every_size() {
    let folder = tempdir().unwrap();
    let icon = Icon::of_png(&picture(1024, |x, y| [x as u8, y as u8, 9, 255])).unwrap();
    for (side, png) in icon.pngs() {
        let file = folder.path().join("a.png");
        std::fs::write(&file, png).unwrap();
        assert_eq!(
            ask("identify", &[&"-format", &"%m %w %h %z", &file]),
            format!("PNG {side} {side} 8")
        );
        assert!(!png.windows(4).any(|chunk| chunk == b"tEXt"));
    }
    let ico = folder.path().join("a.ico");
    std::fs::write(&ico, icon.ico()).unwrap();
    let listed = ask("icotool", &[&"-l", &ico]);
    assert_eq!(listed.lines().count(), 7, "{listed}");
    assert!(
        listed.lines().all(|line| line.contains("--bit-depth=32")),
        "{listed}"
    );
    let icns = folder.path().join("a.icns");
    std::fs::write(&icns, icon.icns()).unwrap();
    let listed = ask("icns2png", &[&"-l", &icns]);
    for kind in ["ic07", "ic08", "ic09", "ic11", "ic12", "ic13", "ic14"] {
        assert!(listed.contains(&format!("'{kind}'")), "{listed}");
    }
    assert!(listed.contains("7 elements total"), "{listed}");
    assert!(listed.contains("'ic08' 256x256"), "{listed}");
    assert!(listed.contains("'ic09' 512x512"), "{listed}");
}

#[test]
fn a_smaller_picture_is_not_blown_up() {
    let icon = Icon::of_png(&picture(256, |_, _| [1, 2, 3, 255])).unwrap();
    assert_eq!(
        icon.pngs().map(|(side, _)| side).collect::<Vec<_>>(),
        [16, 24, 32, 48, 64, 128, 256]
    );
}

#[test]
fn what_no_icon_can_be_made_of_is_refused() {
    let fault = |bytes: &[u8]| match Icon::of_png(bytes) {
        Err(PackRefusal::Icon(fault)) => fault,
        other => panic!("{other:?}"),
    };
    let good = picture(256, |_, _| [7; 4]);
    assert_eq!(fault(b""), IconFault::NotPng);
    assert_eq!(fault(b"<svg/>"), IconFault::NotPng);
    assert_eq!(fault(&good[..good.len() / 2]), IconFault::NotPng);
    assert_eq!(
        fault(&png_of(256, 300, &vec![0; 256 * 300 * 4])),
        IconFault::NotSquare
    );
    assert_eq!(fault(&picture(255, |_, _| [7; 4])), IconFault::Size);
    assert_eq!(fault(&picture(2049, |_, _| [7; 4])), IconFault::Size);
}

#[test]
fn grey_and_indexed_pictures_are_taken() {
    for (colour, channels) in [
        (png::ColorType::Grayscale, 1),
        (png::ColorType::GrayscaleAlpha, 2),
        (png::ColorType::Rgb, 3),
        (png::ColorType::Indexed, 1),
    ] {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 256, 256);
        encoder.set_color(colour);
        encoder.set_palette(vec![9; 3 * 256]);
        let mut writer = encoder.write_header().unwrap();
        let pixels: Vec<u8> = (0..256 * 256 * channels)
            .map(|at| if channels == 2 && at % 2 == 1 { 255 } else { 9 })
            .collect();
        writer.write_image_data(&pixels).unwrap();
        writer.finish().unwrap();
        let icon = Icon::of_png(&bytes).unwrap();
        assert!(
            super::tests::pixels(&icon, 16)
                .iter()
                .all(|pixel| *pixel == [9, 9, 9, 255]),
            "{colour:?}"
        );
    }
}
