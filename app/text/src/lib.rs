//! Paragraphs for every script, from a small safe subset of Markdown. No egui.
//!
//! What is here judges text without drawing it:
//! - [`markdown`] reads a team's description and help into [`markdown::Block`]s and [`markdown::Span`]s;
//! - [`visible`] shows characters that would act or hide;
//! - [`clip`] and [`shorten`] cut text between characters as a reader sees them;
//! - [`base_direction`] and [`prevailing_direction`] say which way a paragraph runs.
//!
//! And it lays text out and edits it, on Parley, without knowing what paints it:
//! - [`fonts`] chooses which font draws which letter; [`engine`] lays out blocks and keeps them; [`paragraph`] is one
//!   of their paragraphs: lines, letters in the order they are seen or as they are printed, places for a caret;
//! - [`glyphs`] draws letters into one picture;
//! - [`editor`] is a text that is typed: caret, selection, undo, input methods, limits.
//!
//! The window's `text` folder, which paints, is their user; blocks are also printed by the core's `report::print`.

mod direction;
pub mod editor;
pub mod engine;
pub mod fonts;
pub mod glyphs;
mod isolate;
mod limit;
pub mod markdown;
mod moment;
pub mod paragraph;
pub mod shown;
pub mod style;
mod visible;

pub use direction::{Direction, base_direction, has_letters, prevailing_direction};
pub use limit::{Limit, clip, shorten};
pub use moment::moments;
pub use parley::Affinity;
pub use visible::visible;
