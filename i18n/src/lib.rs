//! Languages: Fluent catalogues, negotiation, direction, dates, numbers, lists, sorting.
//!
//! - [`Lang`] is a language tag with its [`Dir`]ection and native name; [`negotiate`] and [`system_languages`] choose one.
//! - [`Catalogue`] holds texts in a chain of languages: the program's own (every file of `locales/<tag>/`), or a
//!   team's, which are bounded before they are used ([`catalogue`]).
//! - [`Review`] says whether a speaker of the language has read a translation.
//! - [`Formats`] writes dates, times, numbers, sizes and lists as a language does, and sorts.
//! - [`fold()`] is a text as a search compares it.
//! - What leaves the machine is written by [`Catalogue::export`] and [`Formats::export`]: Western digits, Gregorian
//!   dates, in every language.
//! - [`visible`] makes controls and bidirectional overrides visible; every argument and every team text passes it.

mod args;
pub mod catalogue;
mod digits;
mod fold;
mod format;
mod lang;
mod names;
mod visible;

pub use args::{Args, Value};
pub use catalogue::{Catalogue, Problem};
pub use fold::fold;
pub use format::Formats;
pub use lang::{
    Dir, InvalidLang, Lang, PROGRAM, PSEUDO, Review, choose, choose_with, negotiate,
    system_languages,
};
pub use visible::{acts, one_line, strip_isolates, visible, without_signs};
