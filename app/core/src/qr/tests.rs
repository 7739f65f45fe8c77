use super::*;
use proptest::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// A code as a picture: light on all sides, squares of `module` pixels, turned by so many degrees.
fn drawn(text: &str, level: EcLevel, module: f64, degrees: f64) -> Logo {
    let code = QrCode::with_error_correction_level(text, level).unwrap();
    let width = code.width();
    let colours = code.to_colors();
    let side = ((width as f64 + 8.0) * module * 1.5).ceil() as usize;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let middle = side as f64 / 2.0;
    let pixel = |n: usize| {
        let (x, y) = (
            (n % side) as f64 + 0.5 - middle,
            (n / side) as f64 + 0.5 - middle,
        );
        let turned = (x * cos + y * sin, y * cos - x * sin);
        let of = |along: f64| along / module + width as f64 / 2.0;
        let (x, y) = (of(turned.0).floor(), of(turned.1).floor());
        let inside = |n: f64| (0.0..width as f64).contains(&n);
        let dark =
            inside(x) && inside(y) && colours[y as usize * width + x as usize] == Color::Dark;
        let light = if dark { 10 } else { 240 };
        [light, light, light, 255]
    };
    Logo {
        width: side,
        height: side,
        pixels: (0..side * side).flat_map(pixel).collect(),
    }
}

fn inverted(mut picture: Logo) -> Logo {
    for pixel in picture.pixels.as_chunks_mut::<4>().0 {
        pixel.iter_mut().take(3).for_each(|c| *c = 255 - *c);
    }
    picture
}

const FINGERPRINT: &str = "OPENPGP4FPR:4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7";

#[test]
fn a_code_is_read_at_any_size_and_turn() {
    for level in [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H] {
        for (module, degrees) in [
            (2.0, 0.0),
            (3.0, 90.0),
            (3.7, 180.0),
            (4.0, 270.0),
            (6.0, 3.0),
            (8.0, 30.0),
            (9.3, 45.0),
            (20.0, 200.0),
        ] {
            let picture = drawn(FINGERPRINT, level, module, degrees);
            let found: Vec<String> = read(&picture).into_iter().collect();
            assert_eq!(found, [FINGERPRINT], "{level:?} {module} {degrees}");
            let found: Vec<String> = read(&inverted(picture)).into_iter().collect();
            assert_eq!(found, [FINGERPRINT], "light on dark {module} {degrees}");
        }
    }
}

#[test]
fn small_and_large_codes_are_read() {
    for length in [1, 20, 100, 400, 1200, 2300] {
        let text = "https://xyz-cert.example/".repeat(100);
        let text = &text[..length];
        let found = read(&drawn(text, EcLevel::M, 3.0, 0.0));
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [text], "{length}");
    }
}

#[test]
fn two_codes_in_a_picture_say_both() {
    let [a, b] = ["one", "another"].map(|text| drawn(text, EcLevel::M, 4.0, 0.0));
    let width = a.width + b.width;
    let height = a.height.max(b.height);
    let pixel = |n: usize| {
        let (x, y) = (n % width, n / width);
        let (from, x) = match x < a.width {
            true => (&a, x),
            false => (&b, x - a.width),
        };
        match y < from.height {
            true => {
                let at = (y * from.width + x) * 4;
                from.pixels[at..at + 4].to_vec()
            }
            false => vec![255; 4],
        }
    };
    let both = Logo {
        width,
        height,
        pixels: (0..width * height).flat_map(pixel).collect(),
    };
    let found: Vec<String> = read(&both).into_iter().collect();
    assert_eq!(found, ["another", "one"]);
}

/// As many corners as there is room for cost no more than what is looked at of them.
#[test]
fn a_picture_full_of_corners_is_bounded() {
    let side = 1600;
    let corner = |n: usize| {
        let (x, y) = (n % side % 8, n / side % 8);
        let ring = |n: usize| n.abs_diff(3);
        let far = ring(x).max(ring(y));
        let light: u8 = if x == 7 || y == 7 || far == 2 { 255 } else { 0 };
        [light, light, light, 255]
    };
    let picture = Logo {
        width: side,
        height: side,
        pixels: (0..side * side).flat_map(corner).collect(),
    };
    assert!(read(&picture).is_empty());
}

proptest! {
    #[test]
    fn any_picture_is_read_or_not(width in 0usize..40, height in 0usize..40, samples in prop::collection::vec(any::<u8>(), 0..6400)) {
        let mut pixels = samples;
        pixels.resize(width * height * 4, 0);
        read(&Logo { width, height, pixels });
    }

    /// Squares are changed at will: what is said is what was written, or nothing.
    #[test]
    fn a_code_that_was_altered_is_read_or_not(at in prop::collection::vec((0usize..400_000, any::<u8>()), 0..200)) {
        let mut picture = drawn(FINGERPRINT, EcLevel::L, 3.0, 0.0);
        for (at, sample) in at {
            let at = at % picture.pixels.len();
            picture.pixels[at] = sample;
        }
        read(&picture);
    }
}
