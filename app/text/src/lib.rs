//! Paragraphs for every script, from a small safe subset of Markdown. No egui.
//!
//! What is here judges text without drawing it:
//! - [`markdown`] reads a team's description and help into [`markdown::Block`]s and [`markdown::Span`]s;
//! - [`visible`] shows characters that would act or hide;
//! - [`clip`] and [`shorten`] cut text between characters as a reader sees them;
//! - [`base_direction`] says which way a paragraph runs.
//!
//! Shaping, line breaking, carets and editing in every script belong here too, on Parley: a `layout` that takes
//! blocks, fonts, a base direction and a width, and an `editor` with its own undo, beside these modules and with the
//! same values. The window's `text` folder, which paints, is their only user.

mod direction;
mod limit;
pub mod markdown;
mod visible;

pub use direction::{Direction, base_direction};
pub use limit::{Limit, clip, shorten};
pub use visible::visible;
