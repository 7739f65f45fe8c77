//! The window: pages over the session's state. It reads the state and pushes commands; it never touches a
//! file, a key or a socket, and never waits.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod app;
pub mod constituency;
pub mod cx;
pub mod dialogs;
pub mod layout;
pub mod office;
pub mod platform;
pub mod refused;
pub mod screens;
pub mod text;
pub mod theme;
pub mod widgets;
