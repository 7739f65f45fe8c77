//! Looking for a newer form of a team, where its bundle says that it is published: only when the reporter says so.

use super::TeamState;
use super::opening::{self, Context};
use super::refusal::SessionRefusal;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::PasswordFrom;
use crate::net::proxy::ProxyAddress;
use crate::store::pins::Pins;
use jiff::Timestamp;

/// What is published, beside what was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// A newer version, which is used from now on.
    Newer {
        /// Its version.
        version: u32,
        /// When it was published.
        published: Timestamp,
    },
    /// The same.
    Same {
        /// Its version.
        version: u32,
        /// When it was published.
        published: Timestamp,
    },
}

/// Fetches what is published at the team's address, verifies it and admits it as every bundle: an older one, one by another
/// key or one of another team is refused, and nothing of it remembered.
pub fn look_for_newer(
    team: &TeamState,
    context: &Context,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
    progress: &Progress,
) -> Result<(Renewal, TeamState), Refusal> {
    let bytes = fetch(team, context, unlock, progress)?;
    renew(team, &bytes, context)
}

/// The bytes at the team's address; nothing of them is believed yet.
pub(super) fn fetch(
    team: &TeamState,
    context: &Context,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
    progress: &Progress,
) -> Result<Vec<u8>, Refusal> {
    let address = team.address.as_ref().filter(|_| !team.newest.example);
    let address = address.ok_or(SessionRefusal::NoAddress)?;
    opening::read_address(address, context, unlock, progress)
}

/// What these bytes are beside the team's newest bundle.
pub(super) fn renew(
    team: &TeamState,
    bytes: &[u8],
    context: &Context,
) -> Result<(Renewal, TeamState), Refusal> {
    let known = &team.newest;
    let pins = Pins::load(&context.dirs)?;
    let found = opening::verify(bytes, &pins, context)?;
    if found.published.team.id != known.published.team.id {
        return Err(SessionRefusal::OtherTeam {
            known: known.published.team.id.clone(),
            found: found.published.team.id.clone(),
        }
        .into());
    }
    let renewed = opening::open_bundle(bytes, context)?;
    let newest = &renewed.newest.published.team;
    let (version, published) = (newest.version, newest.published);
    let renewal = match renewed.newest.manifest_sha256 == known.manifest_sha256 {
        true => Renewal::Same { version, published },
        false => Renewal::Newer { version, published },
    };
    Ok((renewal, renewed))
}
