//! OpenPGP: judging certificates, verifying bundles, sealing reports, opening them on the team's side.

pub mod agent;
pub mod cert;
pub mod inhand;
pub(crate) mod names;
pub mod open;
pub mod rotation;
pub mod seal;
pub mod sign;
pub mod signer;
pub mod verify;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
