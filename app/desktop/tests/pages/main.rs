//! Every page in every language, driven by its accessibility tree: as a screen reader's user would.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it should be"
)]

mod accounts;
mod answers;
mod computed;
mod copying;
mod dividing;
mod drafts;
mod elsewhere;
mod forms;
mod handing;
mod languages;
mod leaving;
mod lists;
mod lookups;
mod mailbox;
mod outbox;
mod outline;
mod policy;
mod preview;
mod quantities;
mod reading;
mod signing;
mod team;
mod trust;
mod typing;
mod versions;
mod whose;
mod window;
