//! What a reporter got of a team through another channel, beside the key of a form: of the team that is open, or of a form that
//! was refused because another key is known here.

use super::opening::{self, Context, open_bundle, read_at_most, reference_of, reference_time};
use super::refusal::{KEY_HANDED_OVER, SAME_CERTIFICATE, SessionRefusal};
use super::{Shown, TeamState};
use crate::brand::Brand;
use crate::bundle::{Bundle, BundleRefusal, Verified};
use crate::clock::ReferenceTime;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::openpgp::cert::{self, CertRefusal};
use crate::openpgp::inhand::{self, InHand, InHandRefusal, Source};
use crate::openpgp::sign::SIGNING_CERT;
use crate::store::certs;
use crate::store::pins::{GIVING_WAY, Pins};
use std::path::Path;

/// A form that was refused because of what is known here of another key, and that is used once the reporter has compared its own.
pub struct HeldBack {
    /// Fingerprint of its signer.
    pub signer: String,
    bytes: Vec<u8>,
}

impl HeldBack {
    /// What was refused, where comparing makes way for it.
    pub(super) fn of(refusal: &Refusal, bytes: &[u8], context: &Context) -> Option<HeldBack> {
        if !GIVING_WAY.contains(&refusal.code) {
            return None;
        }
        let pins = Pins::load(&context.dirs).ok()?;
        let bundle = opening::verify(bytes, &pins, context).ok()?;
        let at = reference_of(&bundle, &pins, context.clock.now().timestamp());
        let gives_way = pins.gives_way(&bundle, &context.dirs, at).ok()?;
        gives_way.then(|| HeldBack {
            signer: bundle.signer.clone(),
            bytes: bytes.to_vec(),
        })
    }

    /// Opens it where that is its signer's fingerprint.
    pub(super) fn open(&self, shown: &InHand, context: &Context) -> Result<TeamState, Refusal> {
        open_compared(&self.bytes, shown, context)
    }
}

/// Reads what was got.
pub(super) fn read(shown: &Shown, progress: &Progress) -> Result<InHand, Refusal> {
    match shown {
        Shown::Text(text) => Ok(inhand::read_text(text)?),
        Shown::File(path) => read_in_hand(path, progress),
    }
}

/// What was got of a team through another channel, from a file.
pub fn read_in_hand(path: &Path, progress: &Progress) -> Result<InHand, Refusal> {
    Ok(inhand::read(&read_at_most(
        path,
        inhand::MAX_SIZE,
        progress,
    )?)?)
}

/// Opens a bundle whose signer's fingerprint was got through another channel: it is compared first, and what
/// nobody had checked gives way to it.
pub fn open_compared(
    bytes: &[u8],
    shown: &InHand,
    context: &Context,
) -> Result<TeamState, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    let tell = |refusal| opening::with_whom_to_tell(refusal, bytes, &pins);
    let bundle = opening::verify(bytes, &pins, context).map_err(tell)?;
    let at = reference_of(&bundle, &pins, context.clock.now().timestamp());
    if let Some(revoked) = revoked(&bundle, shown, at, context)? {
        return Err(tell(revoked));
    }
    is_from_elsewhere(shown, &bundle)?;
    Pins::make_way(&context.dirs, &bundle, shown, at)?;
    let mut context = context.clone();
    // Who has compared another key knows better than what came with the program.
    let team = &bundle.published.team.id;
    let is_other = |own: &Brand| own.team() == team && own.signer() != bundle.signer;
    if context.dirs.brand().is_some_and(|own| is_other(own)) {
        context.dirs = context.dirs.unbranded();
    }
    let context = &context;
    let mut team = open_bundle(bytes, context)?;
    compare(&mut team, shown, context)?;
    Ok(team)
}

/// Compares what was got through another channel with the signer's fingerprint: the team becomes *checked*, and stays so, or
/// *mismatched* until the right one is compared. A certificate that was got may tell that the key was revoked since: then the
/// team is withdrawn.
pub fn compare(team: &mut TeamState, shown: &InHand, context: &Context) -> Result<(), Refusal> {
    // Nothing of it is remembered, so nothing can be noted of its key.
    if team.late {
        return Err(team.too_late(context.dirs.policy()).into());
    }
    let at = reference_time(team, context.clock.as_ref());
    if let Some(revoked) = revoked(&team.newest, shown, at, context)? {
        team.withdrawn = Some(revoked.clone());
        return Err(revoked);
    }
    is_from_elsewhere(shown, &team.newest)?;
    // What was remembered last is compared, whichever form a draft goes on with.
    match Pins::compare(&context.dirs, &team.newest, shown, at) {
        Ok(trust) => team.trust = trust,
        Err(refusal) => {
            let pins = Pins::load(&context.dirs)?;
            let id = &team.newest.published.team.id;
            if let Some(pin) = pins
                .teams
                .get(id)
                .filter(|pin| pin.signer == team.newest.signer)
            {
                team.trust = pins.trust(id, pin);
            }
            return Err(refusal.into());
        }
    }
    let pins = Pins::load(&context.dirs)?;
    team.dates = pins.dates(&team.newest.published.team.id);
    // Who has compared the new key needs not be told of it.
    team.warnings
        .retain(|warning| ![KEY_HANDED_OVER, SAME_CERTIFICATE].contains(&warning.code));
    if is_own_certificate(shown, &team.newest) {
        let same = Refusal::of(&SessionRefusal::SameCertificate);
        team.warnings.push(same);
    }
    Ok(())
}

/// Refuses what agrees with the form's key because it is a file of the form. The certificate alone may be what the team
/// publishes elsewhere, octet by octet.
fn is_from_elsewhere(shown: &InHand, bundle: &Bundle) -> Result<(), InHandRefusal> {
    let Some(source) = &shown.source else {
        return Ok(());
    };
    let is_it = |bytes: &Vec<u8>| Source::of(bytes) == *source;
    let own = bundle.files.get(SIGNING_CERT).is_some_and(is_it);
    match shown.fingerprint == bundle.signer && !own && bundle.files.values().any(is_it) {
        true => Err(InHandRefusal::Form),
        false => Ok(()),
    }
}

/// Whether what was got is the certificate that the form brings, however it is armored.
fn is_own_certificate(shown: &InHand, bundle: &Bundle) -> bool {
    let read = |bytes: &[u8]| cert::read_one(bytes).ok();
    let own = bundle.files.get(SIGNING_CERT).and_then(|own| read(own));
    own.is_some() && shown.cert.as_deref().and_then(read) == own
}

/// Learns what a certificate that was got says of its key: why the signer's is refused, where that is revoked.
fn revoked(
    bundle: &Verified<Bundle>,
    shown: &InHand,
    at: ReferenceTime,
    context: &Context,
) -> Result<Option<Refusal>, Refusal> {
    let Some(bytes) = &shown.cert else {
        return Ok(None);
    };
    Pins::load(&context.dirs)?.learn_of(bytes, &context.dirs)?;
    if shown.fingerprint != bundle.signer {
        return Ok(None);
    }
    let known = certs::merged(&context.dirs, bytes)?;
    if let Err(revoked @ CertRefusal::Revoked { .. }) = cert::judge_signing(&known, at) {
        // Whoever sees this form again without the certificate is to be told, too.
        if let Ok(cert) = cert::read_one(&known) {
            certs::remember_revoked(&context.dirs, &cert)?;
        }
        return Ok(Some(BundleRefusal::SigningCert(revoked).into()));
    }
    Ok(None)
}
