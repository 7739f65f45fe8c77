//! What was got of a team in another way than its form: `--fingerprint`, `--fingerprint-file`.

use crate::args;
use crate::out::Out;
use crate::refuse::Refused;
use tocsin_core::explain::Refusal;
use tocsin_core::job::Progress;
use tocsin_core::openpgp::inhand;
use tocsin_core::session::{TeamState, comparing};

/// Opens the bundle, compared with what was got, if anything was; then the team is checked from now on, which is said.
pub fn opened(
    args: &args::InHand,
    bytes: &[u8],
    out: &Out,
    otherwise: impl FnOnce() -> Result<TeamState, Refusal>,
) -> Result<TeamState, Refused> {
    let shown = match (&args.fingerprint, &args.fingerprint_file) {
        (Some(text), _) => inhand::read_text(text).map_err(Refusal::from),
        (None, Some(path)) => comparing::read_in_hand(path, &Progress::default()),
        (None, None) => return otherwise().map_err(Refused::One),
    };
    let opened = shown.and_then(|shown| comparing::open_compared(bytes, &shown, &out.context));
    let team = opened.map_err(Refused::One)?;
    let name = &team.newest.published.team.id;
    out.warn(&out.word("cli-compared", &[("team", name)]));
    Ok(team)
}
