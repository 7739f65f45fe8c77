//! What a team publishes, as values: the container's bytes, the team, its forms, the kinds of fields,
//! meanings, expressions, answers, validation, and every mistake as a [`Diagnostic`](diagnostic::Diagnostic); and
//! what an organisation fixes ([`policy`]), which is written in the same way.
//!
//! Pure: bytes in, values and diagnostics out. No file, no network, no clock, no cryptography, no Fluent,
//! no window. Time comes in as a parameter; signatures and words are other rooms' business.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod answers;
pub mod blank;
pub mod carry;
pub mod container;
pub mod diagnostic;
pub mod evaluate;
pub mod exercise;
pub mod expr;
pub mod figures;
pub mod form;
pub mod grammar;
pub mod id;
pub mod kind;
mod lines;
pub mod lint;
pub mod list;
pub mod means;
pub mod media;
pub mod policy;
pub mod published;
pub mod server;
mod source;
mod synonyms;
pub mod team;
pub mod templates;
pub mod translation;
