//! Parts that pages are made of.

pub mod answer;
pub mod card;
pub mod copy;
pub mod drafts;
pub mod export;
pub mod fonts;
pub mod frame;
pub mod hours;
pub mod icon;
pub mod import;
pub mod key;
pub mod leave;
pub mod logo;
pub mod lookup;
pub mod newer;
pub mod notice;
pub mod original;
pub mod outbox;
pub mod passwords;
pub mod place;
pub mod preview;
pub mod protect;
pub mod stage;
pub mod stepper;
pub mod ways;
