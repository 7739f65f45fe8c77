//! A hand at the keyboard and at the pointer of a [`Screen`].

use super::Screen;
use std::collections::BTreeSet;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::ConnectionExt;

/// A key that stands for a character of Unicode has this number and the character's.
const UNICODE: u32 = 0x0100_0000;
/// Keys below are those of every keyboard.
const FIRST: u8 = 120;

impl Screen {
    /// Puts a key for each character of a text beyond ASCII on the keyboard, as a layout of that script does. Before
    /// the program starts: `xdotool` would otherwise change the keyboard while it types.
    pub fn lay_out_keys(&self, text: &str) -> Result<(), String> {
        let say = |e: &dyn std::fmt::Display| format!("keyboard: {e}");
        let (x, _) = x11rb::connect(Some(self.display())).map_err(|e| say(&e))?;
        let modifiers = x.get_modifier_mapping().map_err(|e| say(&e))?;
        let modifiers = modifiers.reply().map_err(|e| say(&e))?.keycodes;
        let letters: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii()).collect();
        let mut keys = (FIRST..=x.setup().max_keycode).filter(|key| !modifiers.contains(key));
        for letter in letters {
            let key = keys.next().ok_or("more characters than keys")?;
            let symbol = UNICODE + u32::from(letter);
            x.change_keyboard_mapping(1, key, 2, &[symbol, symbol])
                .and_then(|sent| {
                    sent.check()
                        .map_err(|_| x11rb::errors::ConnectionError::UnknownError)
                })
                .map_err(|e| say(&e))?;
        }
        Ok(())
    }

    /// Types key by key, as a quick typist does.
    pub fn type_keys(&self, text: &str) -> Result<(), String> {
        self.xdotool(&["type", "--delay", "25", "--", text])
    }

    /// Moves the pointer to a place of the window of a name.
    pub fn point_at(&self, window: &str, (x, y): (i32, i32)) -> Result<(), String> {
        let (x, y) = (x.to_string(), y.to_string());
        self.xdotool(&[
            "search",
            "--onlyvisible",
            "--name",
            window,
            "mousemove",
            "--window",
            "%1",
            &x,
            &y,
        ])
    }

    /// Clicks so many times with a button of the pointer: 1 the first, 2 the middle one.
    pub fn click(&self, button: u8, times: u8) -> Result<(), String> {
        let (button, times) = (button.to_string(), times.to_string());
        self.xdotool(&["click", "--repeat", &times, "--delay", "80", &button])
    }

    /// Holds the first button of the pointer, or lets it go.
    pub fn hold(&self, down: bool) -> Result<(), String> {
        self.xdotool(&[if down { "mousedown" } else { "mouseup" }, "1"])
    }
}
