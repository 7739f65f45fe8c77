//! Bad input that was made to hurt: each is told of by the real program, within 256 MiB and on a small stack, and none
//! makes it hang. `--nocapture` prints what each took.
//!
//! Every folder is checked as its author would, and signed all the same, as somebody would who means harm: then it is
//! shown, and its form written and read.
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

#[path = "hostile/answers.rs"]
mod answers;
#[path = "hostile/desk.rs"]
mod desk;
#[path = "hostile/fields.rs"]
mod fields;
#[path = "hostile/folders.rs"]
mod folders;
#[path = "../keys/mod.rs"]
mod keys;
#[path = "hostile/lists.rs"]
mod lists;
#[path = "hostile/rules.rs"]
mod rules;
#[path = "hostile/sheets.rs"]
mod sheets;
#[path = "hostile/table/mod.rs"]
mod table;
#[path = "hostile/team.rs"]
mod team;
#[path = "hostile/values.rs"]
mod values;
#[path = "hostile/words.rs"]
mod words;
