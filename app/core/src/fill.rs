//! A form as a text file, to be filled in with any editor: over SSH, offline, carried on a stick.
//!
//! ```text
//! tocsin-answers 1 xyz-cert.example incident en
//!
//! # ==== You and your site ====
//!
//! # Your name (required)
//! name: Anna Lindqvist
//!
//! # What happened (required)
//! description: <<END
//! any text,
//! in any number of lines
//! END
//!
//! # Systems involved: copy the block for each further one
//! involved {
//!   address: 192.0.2.1
//!   role: victim
//! }
//! ```
//! A block in which nothing is answered is no row; `involved {}` is a row without answers. `description.tlp: red` marks an
//! answer whose marking the reporter may choose.
//!
//! What begins with `#` is read by people only; what begins with `#!` was written about the line below it, and goes when
//! something else is. Files are not named in it: the line of a question for evidence is only where it stands. An answer stands behind its field's ID; one that cannot be written
//! plainly stands there as it is in an answers file ([`tocsin_form_schema::answers::to_json`]), so that writing and
//! reading give back the same answers, whatever they are.
//!
//! Reading makes an answers file out of it: shapes and names are judged in one place.

mod aside;
mod condition;
mod left_out;
mod place;
mod plain;
mod read;
mod remark;
mod text;
mod words;
mod write;

pub use aside::{Aside, set_aside, with_aside};
pub use left_out::left_out;
pub use place::with_questions;
pub(crate) use plain::in_words;
pub use read::{Filled, carry, form_of, is_filled, lang_of, read, stage_of, with_stage};
pub use remark::{Remark, Says, calculated, judged, unheeded, with_remarks, without_remarks};
pub use words::Words;
pub use write::{Sheet, write};

/// First word of the first line.
pub const MAGIC: &str = "tocsin-answers";
/// The format that is written, and the newest that is read.
pub const FORMAT: u32 = 1;
/// What stands behind a field's ID where its marking is said.
const MARKING: &str = ".tlp";

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
