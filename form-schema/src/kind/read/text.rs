//! Text by itself: how much of it there may be.

use super::{Read, unread_with};
use crate::blank::is_blank;
use crate::kind::{Typed, Unread};
use unicode_segmentation::UnicodeSegmentation;

pub(super) fn long_text(text: &str, max: u32) -> Read {
    // Indentation of the first line belongs to pasted logs.
    let text = text.trim_end().trim_start_matches(['\n', '\r']);
    if is_blank(text) {
        return Ok(None);
    }
    within(text, max)?;
    Ok(Some(Typed::Text(text.to_owned())))
}

pub(super) fn within(text: &str, max: u32) -> Result<(), Unread> {
    let most = max as usize;
    // A reader counts what they see as one; a stack of marks without end is not one character.
    // Finding them takes 10 ms a megabyte, at every keystroke: it is done only where it can matter, and no further
    // than it does.
    let can_join = || !text.is_ascii() || text.contains("\r\n");
    let few = || text.graphemes(true).take(most.saturating_add(1)).count() <= most;
    let fits = text.len() <= most
        || (text.len() <= most.saturating_mul(32)
            && (text.chars().count() <= most || (can_join() && few())));
    if fits {
        Ok(())
    } else {
        unread_with("too-long", [("most", &max.to_string())])
    }
}
