//! The text of an entry as a screen reader follows it: the caret, what is selected, where each character is.

use super::{Node, Reader, text};
use zbus::blocking::Proxy;

/// Coordinates that count from the window's upper left corner (AtspiCoordType).
const OF_WINDOW: u32 = 1;
/// The bit of the state "focused" (AtspiStateType).
const FOCUSED: u32 = 1 << 12;

impl Reader {
    /// Characters before the caret.
    pub fn caret(&self, node: &Node) -> Result<i32, String> {
        self.of_text(node)?
            .get_property("CaretOffset")
            .map_err(text)
    }

    /// Puts the caret behind so many characters.
    pub fn set_caret(&self, node: &Node, offset: i32) -> Result<(), String> {
        let proxy = self.of_text(node)?;
        done(proxy.call("SetCaretOffset", &(offset,)), node)
    }

    /// Where what is selected begins and ends, in characters; the same twice when nothing is.
    pub fn selection(&self, node: &Node) -> Result<(i32, i32), String> {
        let proxy = self.of_text(node)?;
        proxy.call("GetSelection", &(0i32,)).map_err(text)
    }

    /// Selects characters.
    pub fn select(&self, node: &Node, start: i32, end: i32) -> Result<(), String> {
        let proxy = self.of_text(node)?;
        done(proxy.call("SetSelection", &(0i32, start, end)), node)
    }

    /// Where a character is in the window: left, top, width, height in pixels.
    pub fn character(&self, node: &Node, offset: i32) -> Result<(i32, i32, i32, i32), String> {
        let proxy = self.of_text(node)?;
        let place = proxy.call("GetCharacterExtents", &(offset, OF_WINDOW));
        place.map_err(text)
    }

    /// Where a part is in the window: left, top, width, height in pixels.
    pub fn place(&self, node: &Node) -> Result<(i32, i32, i32, i32), String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.Component")
            .map_err(text)?;
        proxy.call("GetExtents", &(OF_WINDOW,)).map_err(text)
    }

    /// Whether the keyboard's focus is on it.
    pub fn has_focus(&self, node: &Node) -> Result<bool, String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.Accessible")
            .map_err(text)?;
        let states: Vec<u32> = proxy.call("GetState", &()).map_err(text)?;
        Ok(states.first().is_some_and(|low| low & FOCUSED != 0))
    }

    fn of_text<'a>(&'a self, node: &'a Node) -> Result<Proxy<'a>, String> {
        self.proxy(&node.bus_name, &node.path, "org.a11y.atspi.Text")
            .map_err(text)
    }
}

fn done(answer: zbus::Result<bool>, node: &Node) -> Result<(), String> {
    match answer.map_err(text)? {
        true => Ok(()),
        false => Err(format!("“{}” does not do that", node.name)),
    }
}
