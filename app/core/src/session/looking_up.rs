//! Looking a team's keys up where its domains publish them, once the reporter has agreed; and remembering what the owners of
//! known certificates have signed since. Nobody becomes *checked* by it.

use super::opening::{Context, fetch_options, reference_of};
use crate::bundle::{Bundle, Verified};
use crate::explain::Refusal;
use crate::fetch::{FetchRefusal, Fetched};
use crate::job::Progress;
use crate::lookup::{self, Answer, Keys, Plan, Request, Saying, until};
use crate::mail::account::PasswordFrom;
use crate::net::proxy::ProxyAddress;
use crate::openpgp::cert;
use crate::store::certs;
use crate::store::pins::Pins;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::serialize::SerializeInto;

/// What was looked up.
#[derive(Debug)]
pub struct Looked {
    /// What each place says.
    pub answers: Vec<Answer>,
    /// Something of it is remembered: the team should be opened again.
    pub learned: bool,
}

/// Asks the places of the plan, through the proxy of the settings, else that of the environment. What is remembered of the
/// answers is remembered once all of them are there.
pub fn look_up(
    bundle: &Verified<Bundle>,
    plan: &Plan,
    context: &Context,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
    progress: &Progress,
) -> Result<Looked, Refusal> {
    let options = fetch_options(context, None, unlock)?;
    look_up_by(bundle, plan, context, lookup::asking(&options, progress))
}

/// The same, asking in this way.
pub(super) fn look_up_by(
    bundle: &Verified<Bundle>,
    plan: &Plan,
    context: &Context,
    fetch: impl Fn(&Request<'_>) -> Result<Fetched, FetchRefusal>,
) -> Result<Looked, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    let at = reference_of(bundle, &pins, context.clock.now().timestamp());
    let mut answers = lookup::look_up(plan, &Keys::of(bundle), at, fetch)?;
    let mut learned = false;
    for answer in &mut answers {
        for cert in std::mem::take(&mut answer.certs) {
            let fingerprint = cert.fingerprint().to_hex();
            let Some(later) = learn(&cert, bundle, &pins, context)? else {
                continue;
            };
            learned = true;
            let revoked =
                |saying: &Saying| matches!(saying, Saying::Revoked(of, _) if *of == fingerprint);
            if !answer.says.iter().any(revoked) {
                let encrypts = bundle.encryption_certs.contains_key(&fingerprint);
                let until = until(&later, encrypts, at);
                answer.says.push(Saying::Refreshed(fingerprint, until));
            }
        }
    }
    Ok(Looked { answers, learned })
}

/// Remembers what its owner signed of a certificate of the bundle that is known here: the certificate as it counts from now
/// on, where that is another than before.
fn learn(
    cert: &openpgp::Cert,
    bundle: &Bundle,
    pins: &Pins,
    context: &Context,
) -> Result<Option<openpgp::Cert>, Refusal> {
    let fingerprint = cert.fingerprint();
    let ours = bundle
        .certs()
        .find(|bytes| cert::read_one(bytes).is_ok_and(|ours| ours.fingerprint() == fingerprint));
    let Some((ours, bytes)) = ours.zip(cert.to_vec().ok()) else {
        return Ok(None);
    };
    let seen = || -> Result<Option<openpgp::Cert>, Refusal> {
        let merged = certs::merged(&context.dirs, ours)?;
        Ok(cert::read_one(&merged)
            .and_then(|cert| cert::own(&cert).map_err(|_| cert::CertRefusal::Unreadable))
            .ok())
    };
    let before = seen()?;
    pins.learn_of(&bytes, &context.dirs)?;
    Ok(seen()?.filter(|after| before.as_ref() != Some(after)))
}
