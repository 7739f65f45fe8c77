//! What a desktop needs to know about the program, and packages of it: the neutral one's, and a team's own.
//!
//! Everything is made as values, from names and octets; whoever calls writes them. Two applications with different IDs
//! live side by side.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod application;
pub mod branding;
pub mod linux;
pub mod write;
