//! The heart of Tocsin without a window: what the window and the command line share.
//!
//! One direction: bytes → [`bundle::Verified`] → form → draft → [`report::Report`] → renditions →
//! [`openpgp::seal`] → [`mail`] or a file. [`session`] holds the state that an interface shows.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod brand;
pub mod bundle;
pub mod check;
pub mod clock;
pub mod example;
pub mod explain;
pub mod fetch;
pub mod fill;
pub mod folder;
pub mod job;
pub mod logo;
pub mod lookup;
pub mod mail;
pub mod metadata;
pub mod net;
pub mod openpgp;
pub mod parts;
pub mod policy;
pub mod preview;
mod qr;
pub mod received;
pub mod report;
pub mod secrecy;
pub mod session;
mod side_by_side;
pub mod start;
pub mod store;
pub mod translate;
