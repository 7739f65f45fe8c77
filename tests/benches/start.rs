//! From start to the first frame on the screen, beside a minimal eframe window of the same renderer.
//!
//! `cargo build --release --workspace --all-targets && cargo bench -p tocsin-tests --bench start`

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tocsin_tests::screen::{Screen, program};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};

const ROUNDS: usize = 7;

fn main() -> Result<(), String> {
    let screen = Screen::start(1280, 900)?;
    // The window manager and the buses settle.
    std::thread::sleep(Duration::from_secs(2));
    let data = tempfile::tempdir().map_err(|e| e.to_string())?;
    let (mut minimal, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut peer = Command::new(program("examples/minimal"));
        minimal.push(first_frame(&screen, &mut peer)?);
        let mut tocsin = Command::new(program("tocsin"));
        tocsin.arg("--data-dir").arg(data.path()).arg(example());
        ours.push(first_frame(&screen, &mut tocsin)?);
    }
    minimal.sort();
    ours.sort();
    let (peer, own) = (median(&minimal), median(&ours));
    println!("Start to first frame, median of {ROUNDS}:");
    println!("minimal eframe window    {peer:.0?}");
    println!(
        "tocsin, example bundle   {own:.0?}   × {:.2}",
        own.as_secs_f64() / peer.as_secs_f64()
    );
    Ok(())
}

fn median(sorted: &[Duration]) -> Duration {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

fn example() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples/xyz-cert.tocsin")
}

/// Starts a program and looks at the middle of the screen until it is no longer the empty screen's colour.
fn first_frame(screen: &Screen, command: &mut Command) -> Result<Duration, String> {
    let (x11, number) = x11rb::connect(Some(screen.display())).map_err(|e| e.to_string())?;
    let root = x11.setup().roots.get(number).ok_or("no screen")?;
    let (window, middle) = (
        root.root,
        (
            root.width_in_pixels as i16 / 2,
            root.height_in_pixels as i16 / 2,
        ),
    );
    let pixel = || {
        let image = x11.get_image(
            ImageFormat::Z_PIXMAP,
            window,
            middle.0,
            middle.1,
            1,
            1,
            u32::MAX,
        );
        image.ok()?.reply().ok().map(|reply| reply.data)
    };
    let empty = pixel().ok_or("the screen cannot be read")?;
    let name = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let mut child = screen
        .apply(command)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("{name}: {e}"))?;
    let shown = loop {
        if pixel().is_some_and(|p| p != empty) {
            break Ok(start.elapsed());
        }
        if start.elapsed() > Duration::from_secs(20) {
            break Err(format!("{name} showed nothing"));
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let _ = child.kill();
    let _ = child.wait();
    while pixel().is_some_and(|p| p != empty) {
        std::thread::sleep(Duration::from_millis(10));
    }
    shown
}
