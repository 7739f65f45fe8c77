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

/// What a picture says in which everything can be read.
fn said(picture: &Logo) -> Vec<String> {
    let codes = read(picture);
    assert!(!codes.more);
    codes.said.into_iter().collect()
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
            assert_eq!(
                said(&picture),
                [FINGERPRINT],
                "{level:?} {module} {degrees}"
            );
            let found = said(&inverted(picture));
            assert_eq!(found, [FINGERPRINT], "light on dark {module} {degrees}");
        }
    }
}

#[test]
fn small_and_large_codes_are_read() {
    for length in [1, 20, 100, 400, 1200, 2300] {
        let text = "https://xyz-cert.example/".repeat(100);
        let text = &text[..length];
        let found = said(&drawn(text, EcLevel::M, 3.0, 0.0));
        assert_eq!(found, [text], "{length}");
    }
}

/// The one beside the other, on white.
fn beside(a: &Logo, b: &Logo) -> Logo {
    let width = a.width + b.width;
    let height = a.height.max(b.height);
    let pixel = |n: usize| {
        let (x, y) = (n % width, n / width);
        let (from, x) = match x < a.width {
            true => (a, x),
            false => (b, x - a.width),
        };
        match y < from.height {
            true => {
                let at = (y * from.width + x) * 4;
                from.pixels[at..at + 4].to_vec()
            }
            false => vec![255; 4],
        }
    };
    Logo {
        width,
        height,
        pixels: (0..width * height).flat_map(pixel).collect(),
    }
}

/// Every pixel another one.
fn painted(mut picture: Logo, paint: impl Fn([u8; 4]) -> [u8; 4]) -> Logo {
    for pixel in picture.pixels.as_chunks_mut::<4>().0 {
        *pixel = paint(*pixel);
    }
    picture
}

/// Seen from the side: what is further to the right is pressed together there, up and down.
fn aslant(picture: &Logo) -> Logo {
    let (width, height) = (picture.width, picture.height);
    let middle = height as f64 / 2.0;
    let pixel = |n: usize| {
        let (x, y) = (n % width, (n / width) as f64);
        let pressed = 1.0 - 0.5 * x as f64 / width as f64;
        let y = (y - middle) / pressed + middle;
        match (0.0..height as f64).contains(&y) {
            true => {
                let at = (y as usize * width + x) * 4;
                picture.pixels[at..at + 4].to_vec()
            }
            false => vec![255; 4],
        }
    };
    Logo {
        width,
        height,
        pixels: (0..width * height).flat_map(pixel).collect(),
    }
}

/// What both say is told, whichever way one of them is drawn; one that cannot be read is not passed over.
#[test]
fn no_code_hides_behind_another() {
    let [one, another] = ["one", "another"].map(|text| drawn(text, EcLevel::M, 4.0, 0.0));
    let grey = |light: u8, opacity: u8| [light, light, light, opacity];
    let pale = |dark: u8, light: u8| {
        painted(another.clone(), move |[grey_of, ..]| {
            grey(if grey_of < 128 { dark } else { light }, 255)
        })
    };
    // Drawn in white that one can see through: what is behind the picture says which of the two is there.
    let ink = |picture: &Logo, light: u8| {
        painted(picture.clone(), move |[grey_of, ..]| {
            grey(light, if grey_of < 128 { 255 } else { 0 })
        })
    };
    for (n, both) in [
        beside(&one, &another),
        beside(&another, &one),
        beside(&one, &inverted(another.clone())),
        beside(&one, &pale(220, 255)),
        beside(&one, &pale(245, 255)),
        beside(&one, &pale(250, 254)),
        beside(&one, &pale(0, 20)),
        beside(&one, &pale(110, 140)),
        beside(&one, &pale(140, 110)),
        beside(&ink(&one, 0), &ink(&another, 255)),
    ]
    .iter()
    .enumerate()
    {
        assert_eq!(said(both), ["another", "one"], "{n}");
    }
    let slanted = aslant(&drawn("another", EcLevel::M, 8.0, 0.0));
    let both = read(&beside(&one, &slanted));
    assert!(both.more || both.said.len() == 2, "{both:?}");
    let mirrored = {
        let mut picture = another.clone();
        let width = picture.width;
        let (pixels, _) = picture.pixels.as_chunks_mut::<4>();
        pixels.chunks_mut(width).for_each(<[_]>::reverse);
        picture
    };
    let both = read(&beside(&one, &mirrored));
    assert!(both.more || both.said.len() == 2, "{both:?}");
}

/// As many corners as there is room for cost no more than what is looked at of them.
#[test]
fn a_picture_full_of_corners_is_bounded() {
    let side = 1600;
    let corner = |n: usize| {
        let (x, y) = (n % side % 16 / 2, n / side % 16 / 2);
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
    let found = read(&picture);
    assert!(found.said.is_empty() && found.more);
}

/// As of a camera in little light: each pixel is a little lighter or darker than what is there.
fn grained(picture: Logo, by: u32) -> Logo {
    let mut random = 1u32;
    let mut next = move || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        random >> 16
    };
    let mut grains = Vec::new();
    grains.resize_with(picture.pixels.len() / 4, || next() % (2 * by + 1));
    let mut grains = grains.into_iter();
    let mut picture = picture;
    for pixel in picture.pixels.as_chunks_mut::<4>().0 {
        let grain = grains.next().unwrap() as i32 - by as i32;
        let light = (i32::from(pixel[0]) * 3 / 4 + 30 + grain).clamp(0, 255);
        pixel[..3].fill(light as u8);
    }
    picture
}

#[test]
fn a_photo_of_one_code_is_read_and_one_of_none_is_no_code() {
    for by in [0, 10, 30, 60] {
        let photo = grained(drawn(FINGERPRINT, EcLevel::M, 9.0, 4.0), by);
        assert_eq!(said(&photo), [FINGERPRINT], "{by}");
        let wall = Logo {
            width: 2000,
            height: 1500,
            pixels: vec![180; 2000 * 1500 * 4],
        };
        let found = read(&grained(painted(wall, |p| [p[0], p[0], p[0], 255]), by));
        assert!(found.said.is_empty() && !found.more, "{by}");
    }
}

#[test]
fn pages_with_a_code_are_read() {
    for page in [
        &include_bytes!("../../../../docs/pictures/form-en.png")[..],
        &include_bytes!("../../../../docs/pictures/form-ja.png")[..],
        &include_bytes!("../../../../docs/pictures/form-ar.png")[..],
    ] {
        let page = crate::logo::picture(page, |_, _| true).unwrap();
        let found = read(&page);
        assert!(found.said.is_empty() && !found.more);
        let code = drawn(FINGERPRINT, EcLevel::M, 3.0, 0.0);
        assert_eq!(said(&beside(&page, &code)), [FINGERPRINT]);
        assert_eq!(said(&beside(&code, &page)), [FINGERPRINT]);
    }
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
