//! A screen of its own for a real window: Xvfb with Mesa's software OpenGL, a window manager, a session bus
//! and the accessibility bus. Everything ends when the [`Screen`] is dropped.

mod hands;

use crate::secrets::BUS;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A virtual screen with its buses.
pub struct Screen {
    display: String,
    session_bus: String,
    home: tempfile::TempDir,
    children: Vec<Child>,
}

impl Screen {
    /// Starts a screen of `width` × `height` pixels. Fails with a sentence naming the tool that is missing.
    pub fn start(width: u32, height: u32) -> Result<Screen, String> {
        Screen::on(width, height, None)
    }

    /// As [`Screen::start`]; its session bus starts no service by itself: one that has ended is gone.
    pub fn without_services(width: u32, height: u32) -> Result<Screen, String> {
        Screen::on(width, height, Some(BUS))
    }

    fn on(width: u32, height: u32, bus: Option<&str>) -> Result<Screen, String> {
        let home = tempfile::tempdir().map_err(|e| e.to_string())?;
        let mut screen = Screen {
            display: String::new(),
            session_bus: String::new(),
            home,
            children: Vec::new(),
        };

        let mut xvfb = spawn(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    &format!("{width}x{height}x24"),
                ])
                .args(["-nolisten", "tcp", "-noreset"])
                .stdout(Stdio::piped()),
        )?;
        let number = first_line(&mut xvfb)?;
        screen.children.push(xvfb);
        screen.display = format!(":{number}");

        let config = match bus {
            None => "--session".to_owned(),
            Some(bus) => {
                let file = screen.home.path().join("bus.conf");
                std::fs::write(&file, bus).map_err(|e| e.to_string())?;
                format!("--config-file={}", file.display())
            }
        };
        let mut daemon = spawn(
            Command::new("dbus-daemon")
                .args([&config, "--nofork", "--print-address=1"])
                .env("DISPLAY", &screen.display)
                .env("HOME", screen.home.path())
                .env("XDG_RUNTIME_DIR", screen.home.path())
                .stdout(Stdio::piped()),
        )?;
        screen.session_bus = first_line(&mut daemon)?;
        screen.children.push(daemon);

        screen.run_beside(&mut Command::new("openbox"))?;
        let mut launcher = Command::new("/usr/libexec/at-spi-bus-launcher");
        if bus.is_some() {
            // Its settings would be kept by a service.
            launcher.env("GSETTINGS_BACKEND", "memory");
        }
        screen.run_beside(launcher.arg("--launch-immediately"))?;
        Ok(screen)
    }

    /// Environment under which a program shows its window here.
    pub fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env_remove("WAYLAND_DISPLAY")
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session_bus)
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.home.path())
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
    }

    /// Name of the display, such as `:7`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Address of the session bus.
    pub fn session_bus(&self) -> &str {
        &self.session_bus
    }

    /// A folder that lives as long as the screen: HOME of what runs on it.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Starts something that lives as long as the screen.
    pub fn run_beside(&mut self, command: &mut Command) -> Result<(), String> {
        let child = spawn(
            self.apply(command)
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        self.children.push(child);
        Ok(())
    }

    /// Kills what was started last, as `kill -9` does: it gets no chance to tidy up.
    pub fn kill_last(&mut self) -> Result<(), String> {
        let mut child = self.children.pop().ok_or("nothing runs here")?;
        child.kill().map_err(|e| e.to_string())?;
        child.wait().map(drop).map_err(|e| e.to_string())
    }

    /// The process that was started last.
    pub fn last_pid(&self) -> u32 {
        self.children.last().map_or(0, Child::id)
    }

    /// Takes a picture of the whole screen, as PNG.
    pub fn picture(&self, path: &Path) -> Result<(), String> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
        }
        let status = self
            .apply(Command::new("import").args(["-window", "root"]).arg(path))
            .status()
            .map_err(|e| format!("import (imagemagick): {e}"))?;
        if status.success() {
            Ok(())
        } else {
            Err("import (imagemagick) failed".to_owned())
        }
    }

    /// Presses a key, named as X names it (`Tab`, `ctrl+z`).
    pub fn press(&self, key: &str) -> Result<(), String> {
        self.xdotool(&["key", "--clearmodifiers", key])
    }

    /// Types text into whatever has the focus.
    pub fn type_text(&self, text: &str) -> Result<(), String> {
        self.xdotool(&["type", "--clearmodifiers", "--delay", "4", "--", text])
    }

    fn xdotool(&self, args: &[&str]) -> Result<(), String> {
        let status = self
            .apply(Command::new("xdotool").args(args))
            .status()
            .map_err(|e| format!("xdotool: {e}"))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("xdotool {args:?} failed"))
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn spawn(command: &mut Command) -> Result<Child, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .stdin(Stdio::null())
        .spawn()
        .map_err(|e| format!("{name} cannot be started ({e}); tests/run installs it"))
}

fn first_line(child: &mut Child) -> Result<String, String> {
    let stdout = child.stdout.take().ok_or("no output")?;
    let mut reader = BufReader::new(stdout);
    let mut line = String::new();
    reader.read_line(&mut line).map_err(|e| e.to_string())?;
    // The pipe stays open and is drained: closing it would end some programs.
    std::thread::Builder::new()
        .name("drain".to_owned())
        .spawn(move || {
            let mut rest = Vec::new();
            let _ = reader.read_to_end(&mut rest);
        })
        .map_err(|e| e.to_string())?;
    let line = line.trim().to_owned();
    if line.is_empty() {
        Err("a program of the screen ended at once".to_owned())
    } else {
        Ok(line)
    }
}

/// Asks `probe` until it gives something, at most `limit`.
pub fn wait_for<T>(
    what: &str,
    limit: Duration,
    mut probe: impl FnMut() -> Option<T>,
) -> Result<T, String> {
    let start = Instant::now();
    loop {
        if let Some(found) = probe() {
            return Ok(found);
        }
        if start.elapsed() > limit {
            return Err(format!("waited {limit:?} for {what}"));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A program built beside the tests: `tocsin`, `tocsin-cli`.
pub fn program(name: &str) -> PathBuf {
    let mut folder = std::env::current_exe().unwrap_or_default();
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    folder.join(name)
}
