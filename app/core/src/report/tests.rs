//! The report against its judges: both schemas, the traps of the format, hostile answers.

mod care;
mod directions;
mod example;
mod figures;
mod fine;
pub(super) mod fixture;
mod gaps;
mod golden;
mod hostile;
mod identity;
mod iodef;
mod json;
mod judges;
mod members;
mod print;
mod redact;
mod text;
mod told_by;
mod tools;
mod update;
