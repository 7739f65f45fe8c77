//! What the end-to-end tests share: a screen, a screen reader's hands, a mail server. Real parts only.

pub mod bounded;
pub mod command;
pub mod desk;
pub mod faults;
pub mod organisation;
pub mod peak;
pub mod postfix;
pub mod reader;
pub mod screen;
pub mod script;
pub mod secrets;
pub mod socks;
pub mod traced;
