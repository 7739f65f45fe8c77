//! What was seen of each team: pinned signer, newest version, trust (DESIGN decisions 4 and 5).

mod given;
mod refusal;

pub use refusal::{AcceptRefusal, CODES, FORGED, GIVING_WAY, TrustRefusal};

use super::dirs::Dirs;
use super::{StoreRefusal, certs, file};
use crate::brand::Brand;
use crate::bundle::{Bundle, Seen, Verified};
use crate::clock::ReferenceTime;
use crate::openpgp::cert;
use crate::openpgp::inhand::InHand;
use crate::openpgp::rotation::{self, Statement};
use crate::policy::{Given, Policy};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unicode_security::confusable_detection::skeleton;

/// Format of `pins.json`.
pub const FORMAT: u32 = 2;
const MAX_SIZE: u64 = 16 * 1024 * 1024;
/// Signers of unknown teams that did not match, at most.
const MOST_MISMATCHED: usize = 1000;
/// The highest version there is (DESIGN decision 5).
const MAX_VERSION: u32 = i32::MAX as u32;

/// What is known about whether a bundle is the team's, and no more (DESIGN decision 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// The fingerprint is in the administrator's policy; never remembered, since the policy says it.
    #[serde(skip_deserializing)]
    Given,
    /// The reporter compared it with something got through another channel.
    Checked,
    /// The reporter compared the key that has handed over to this one since, as both keys have signed, or it is in the policy.
    CheckedBefore,
    /// Nobody compared it yet.
    NotYetChecked,
    /// What the reporter got through another channel is not its fingerprint: nothing is sealed to it.
    Mismatched,
    /// The example: anyone can read what is sealed to it.
    Example,
    /// A folder that its author previews: never sealed to, and never remembered.
    #[serde(skip)]
    Preview,
}

impl Trust {
    /// Whether sealing needs the reporter's "I could not check".
    pub fn needs_acceptance(self) -> bool {
        self == Trust::NotYetChecked
    }

    /// Whether somebody knows that it is the team's: by comparing, or from who handed over.
    pub fn is_known(self) -> bool {
        matches!(self, Trust::Given | Trust::Checked | Trust::CheckedBefore)
    }

    /// Whether nobody knows that it is the team's: whatever it says of the team is what the file says of itself.
    pub fn is_unchecked(self) -> bool {
        matches!(self, Trust::NotYetChecked | Trust::Mismatched)
    }

    /// Whether comparing the fingerprint would tell more than is known.
    pub fn can_be_checked(self) -> bool {
        self.is_unchecked() || self == Trust::CheckedBefore
    }

    /// What is known of a key that another one, of which this is known, has handed over to.
    fn handed_over(self) -> Trust {
        match self {
            Trust::Given | Trust::Checked => Trust::CheckedBefore,
            other => other,
        }
    }
}

/// One team, as last accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Pin {
    /// Fingerprint of the signing certificate.
    pub signer: String,
    /// What is known of it.
    pub trust: Trust,
    /// Its names, the one in its working language first.
    pub names: Vec<String>,
    /// Its telephone numbers: shown when its key seems to change.
    pub telephones: Vec<String>,
    /// Its mail address for people; shown with them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Domains of the addresses that reports go to.
    pub mail_domains: BTreeSet<String>,
    /// Fingerprints of the certificates that reports are encrypted to.
    pub encryption: BTreeSet<String>,
    /// By signer: version → SHA-256 of its MANIFEST.
    pub versions: BTreeMap<String, BTreeMap<u32, String>>,
    /// SHA-256 of the MANIFEST of the newest accepted bundle.
    pub newest: String,
    /// When that says it was published.
    pub published: Timestamp,
    /// Fingerprints of the keys that handed over to the signer, oldest first, as far back as its bundle proves it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<String>,
    /// Fingerprints of keys that the organisation's policy has set aside: nothing proves that they handed over to anybody.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub set_aside: BTreeSet<String>,
    /// The last proven change of its key that nobody has compared since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Changed>,
    /// The `https://` address that its bundle was opened from last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Since when it is known here, and since when its signer is compared.
    #[serde(default)]
    pub dates: Dates,
}

/// When somebody on this machine came to know of a team.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Dates {
    /// Its form was first opened; not known of one that was opened before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_seen: Option<Timestamp>,
    /// Its fingerprint was last compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Timestamp>,
}

/// A change of a team's signing key that both keys have signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    /// Fingerprint of the key that was remembered.
    pub old: String,
    /// When the one of now took over, as the last step says.
    pub at: Timestamp,
}

impl Pin {
    /// Forgets what a key has handed over that was seen to be stolen since: whoever took over from it may be the thief.
    fn forget_stolen(&mut self, dirs: &Dirs) -> Result<(), StoreRefusal> {
        for (at, key) in self.chain.iter().enumerate().rev() {
            if certs::is_compromised(dirs, key)? {
                self.chain.drain(..=at);
                self.changed = None;
                if self.trust == Trust::CheckedBefore {
                    self.trust = Trust::NotYetChecked;
                }
                break;
            }
        }
        Ok(())
    }

    /// Whether a key is known as a former one of the team's.
    fn is_former(&self, key: &str) -> bool {
        key != self.signer
            && (self.versions.contains_key(key) || self.chain.iter().any(|k| k == key))
    }
}

/// How to reach a team, as the last bundle of it says that was verified and accepted here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its name.
    pub team: String,
    /// Its telephone numbers.
    pub telephone: String,
    /// Its mail address; empty when it is not known.
    pub email: String,
}

/// All teams that were ever accepted on this machine, by ID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pins {
    format: u32,
    /// By team ID.
    pub teams: BTreeMap<String, Pin>,
    /// Signers of teams that nothing else is known of, whose fingerprint is not what was compared: `TEAM FINGERPRINT`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    mismatched: BTreeSet<String>,
    /// Whose the bundle was that came with the program: team ID, by its file.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    brands: BTreeMap<String, String>,
    /// What goes before them.
    #[serde(skip)]
    policy: Arc<Policy>,
    /// Whose key holds for its team where nothing of that was accepted yet.
    #[serde(skip)]
    own: Option<Arc<Brand>>,
}

impl Default for Pins {
    fn default() -> Pins {
        Pins {
            format: FORMAT,
            teams: BTreeMap::new(),
            mismatched: BTreeSet::new(),
            brands: BTreeMap::new(),
            policy: Arc::default(),
            own: None,
        }
    }
}

/// What the checks of pins look at, taken from a verified bundle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Claim {
    pub team: String,
    pub signer: String,
    pub version: u32,
    pub published: Timestamp,
    pub manifest: String,
    pub names: Vec<String>,
    pub telephones: Vec<String>,
    pub email: String,
    pub mail_domains: BTreeSet<String>,
    pub encryption: BTreeSet<String>,
    /// Fingerprints of the subkeys of all its certificates.
    pub subkeys: BTreeSet<String>,
    pub example: bool,
    /// Keys that handed over to this one, oldest first, as far back as it is proven.
    pub steps: Vec<Statement>,
}

impl Claim {
    pub(crate) fn of(
        bundle: &Verified<Bundle>,
        dirs: &Dirs,
        at: ReferenceTime,
    ) -> Result<Claim, StoreRefusal> {
        let team = &bundle.published.team;
        let working = team.languages.first().and_then(|l| team.name.get(l));
        let domain = |address: &String| {
            address
                .rsplit_once('@')
                .map(|(_, domain)| domain.trim_end_matches('.').to_ascii_lowercase())
        };
        // What cannot be read of a certificate's past could hide that it is revoked.
        let unread = Cell::new(None);
        let merged = |cert: &[u8]| {
            certs::merged(dirs, cert).unwrap_or_else(|refusal| {
                unread.set(Some(refusal));
                Vec::new()
            })
        };
        let (steps, _) = rotation::proven(&bundle.files, &team.id, at, &merged);
        if let Some(refusal) = unread.into_inner() {
            return Err(refusal);
        }
        Ok(Claim {
            steps,
            team: team.id.clone(),
            signer: bundle.signer.clone(),
            version: team.version,
            published: team.published,
            manifest: bundle.manifest_sha256.clone(),
            names: working
                .into_iter()
                .chain(team.name.values())
                .cloned()
                .collect(),
            telephones: std::iter::once(&team.contact.telephone)
                .chain(&team.contact.emergency)
                .cloned()
                .collect(),
            email: team.contact.email.clone(),
            mail_domains: (team.mail.to.iter())
                .chain(bundle.published.forms.values().flat_map(|f| &f.mail.to))
                .filter_map(domain)
                .collect(),
            encryption: bundle.encryption_certs.keys().cloned().collect(),
            subkeys: (bundle.certs().flat_map(|bytes| cert::read_one(bytes).ok()))
                .flat_map(|cert| {
                    let subkeys = cert.keys().subkeys();
                    subkeys
                        .map(|key| key.key().fingerprint().to_hex())
                        .collect::<Vec<_>>()
                })
                .collect(),
            example: bundle.example,
        })
    }

    /// The team's name, in its working language.
    fn name(&self) -> &str {
        self.names.first().unwrap_or(&self.team)
    }

    /// Team and signer.
    fn whose(&self) -> String {
        format!("{} {}", self.team, self.signer)
    }

    /// When the signer took over from this key, where that is proven.
    fn took_over(&self, old: &str) -> Option<Timestamp> {
        let from = self.steps.iter().position(|step| step.old == old)?;
        self.steps.get(from..)?.last().map(|step| step.at)
    }

    /// Refuses a fingerprint from another channel that is not the signer's. That of a former key is told apart, and counts
    /// for nothing by itself: whoever has stolen that key could have signed the change. So is that of a key that reports are
    /// encrypted to: whoever forges a form can have them encrypted to the team's key, too, and read the answers elsewhere.
    fn compare(&self, shown: &InHand) -> Result<(), TrustRefusal> {
        if self.example {
            return Err(TrustRefusal::Example);
        }
        let digest = shown.perhaps_digest && shown.fingerprint.len() != self.signer.len();
        let shown = &shown.fingerprint;
        if *shown == self.signer {
            return Ok(());
        }
        if self.steps.iter().any(|step| step.old == *shown) {
            return Err(TrustRefusal::FormerFingerprint(self.name().to_owned()));
        }
        let encrypts = self.encryption.contains(shown) || self.subkeys.contains(shown);
        Err(match (encrypts, digest) {
            (true, _) => TrustRefusal::EncryptionFingerprint(shown.clone()),
            (_, true) => TrustRefusal::PerhapsDigest(self.signer.len()),
            _ => TrustRefusal::OtherFingerprint {
                shown: shown.clone(),
                signer: self.signer.clone(),
            },
        })
    }
}

/// Judges a verified bundle against what is remembered: the trust it has.
pub fn admit(
    bundle: &Verified<Bundle>,
    pins: &Pins,
    dirs: &Dirs,
    at: ReferenceTime,
) -> Result<Trust, AcceptRefusal> {
    match pins.admit(&Claim::of(bundle, dirs, at)?) {
        Ok(trust) => Ok(trust),
        Err(refusal) => Err(refusal.told(dirs, at)?.into()),
    }
}

impl Pins {
    /// Reads them; without a file nothing is known.
    pub fn load(dirs: &Dirs) -> Result<Pins, StoreRefusal> {
        let path = dirs.pins();
        let (policy, own) = (dirs.policy().clone(), dirs.brand().cloned());
        let Some(bytes) = file::read(&path, MAX_SIZE)? else {
            return Ok(Pins {
                policy,
                own,
                ..Pins::default()
            });
        };
        let name = path.display().to_string();
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head =
            serde_json::from_slice(&bytes).map_err(|_| StoreRefusal::Damaged(name.clone()))?;
        if head.format > FORMAT {
            return Err(StoreRefusal::LaterFormat(name));
        }
        let mut pins: Pins =
            serde_json::from_slice(&bytes).map_err(|_| StoreRefusal::Damaged(name))?;
        for pin in pins.teams.values_mut() {
            pin.forget_stolen(dirs)?;
        }
        Ok(Pins {
            format: FORMAT,
            policy,
            own,
            ..pins
        })
    }

    /// Admits a bundle against what is on disk now and, when every check has passed, remembers it and keeps its
    /// bytes. The example is used, and nothing of it remembered but its bytes: drafts belong to them.
    pub fn accept(
        dirs: &Dirs,
        bundle: &Verified<Bundle>,
        bytes: &[u8],
        at: ReferenceTime,
    ) -> Result<Trust, AcceptRefusal> {
        let path = dirs.pins();
        file::exclusively(&path, || {
            let mut pins = Pins::learned(bundle, dirs)?;
            let claim = Claim::of(bundle, dirs, at)?;
            let trust = match pins.admit(&claim) {
                Ok(trust) => trust,
                Err(refusal) => return Ok(Err(refusal.told(dirs, at)?)),
            };
            file::write(&dirs.bundle(&claim.manifest), bytes, None)?;
            let team = claim.team.clone();
            // Of certificates that were known before, everything was learned above. What comes too late is not remembered: its
            // key would be taken for one that was good when it was first seen.
            let late = pins.is_late(bundle);
            if !late && pins.remember(claim) {
                pins.date(&team, at);
                pins.learn(bundle, dirs)?;
                pins.save(dirs)?;
            }
            Ok(Ok(trust))
        })?
        .map_err(AcceptRefusal::Trust)
    }

    /// What is remembered, once everything was learned that a bundle shows.
    fn learned(bundle: &Verified<Bundle>, dirs: &Dirs) -> Result<Pins, StoreRefusal> {
        Pins::load(dirs)?.learn(bundle, dirs)?;
        Pins::load(dirs)
    }

    /// Notes when a team was seen first.
    fn date(&mut self, team: &str, at: ReferenceTime) {
        // One bundle was accepted: this one.
        let new = |pin: &&mut Pin| pin.versions.values().map(BTreeMap::len).sum::<usize>() == 1;
        if let Some(pin) = self.teams.get_mut(team).filter(new) {
            pin.dates.first_seen.get_or_insert(at.0);
        }
    }

    /// Remembers what a bundle shows of certificates that are known here, whoever it is from and even where it is refused: what
    /// counts of it their owners have signed.
    ///
    /// Of a team that is known, by the policy or from before, that a certificate is revoked is remembered of any that its bundle shows,
    /// the keys between two that were seen among them.
    fn learn(&self, bundle: &Verified<Bundle>, dirs: &Dirs) -> Result<(), StoreRefusal> {
        let team = &bundle.published.team.id;
        let known = self.teams.contains_key(team) || self.policy.team(team).is_some();
        for cert in bundle.former_certs() {
            if self.knows_cert(&cert.fingerprint().to_hex()) {
                certs::remember(dirs, &cert)?;
            } else if known {
                certs::remember_revoked(dirs, &cert)?;
            }
        }
        for bytes in bundle.certs() {
            self.learn_of(bytes, dirs)?;
        }
        Ok(())
    }

    /// The same of one certificate.
    pub fn learn_of(&self, cert: &[u8], dirs: &Dirs) -> Result<(), StoreRefusal> {
        match cert::read_one(cert) {
            Ok(cert) if self.knows_cert(&cert.fingerprint().to_hex()) => {
                certs::remember(dirs, &cert)
            }
            _ => Ok(()),
        }
    }

    /// Whether a team that is known here signs or signed with this certificate, or has its reports encrypted to it.
    fn knows_cert(&self, fingerprint: &str) -> bool {
        let given = |(_, given): (&str, &Given)| given.signer == fingerprint;
        let seen = |pin: &Pin| {
            pin.signer == fingerprint
                || pin.versions.contains_key(fingerprint)
                || pin.chain.iter().any(|former| former == fingerprint)
                || pin.encryption.contains(fingerprint)
        };
        self.policy.teams().any(given) || self.teams.values().any(seen)
    }

    /// As [`Pins::accept`], for a bundle that a draft from elsewhere belongs to: where a newer version is known, only its
    /// bytes are kept.
    pub fn accept_older(
        dirs: &Dirs,
        bundle: &Verified<Bundle>,
        bytes: &[u8],
        at: ReferenceTime,
    ) -> Result<(), AcceptRefusal> {
        use TrustRefusal::{FormerKey, OlderVersion};
        match Pins::accept(dirs, bundle, bytes, at) {
            Err(AcceptRefusal::Trust(OlderVersion { .. } | FormerKey { .. })) => Ok(file::write(
                &dirs.bundle(&bundle.manifest_sha256),
                bytes,
                None,
            )?),
            accepted => accepted.map(drop),
        }
    }

    /// Forgets what contradicts a bundle whose signer the reporter has compared, as far as nobody had checked it or its signer
    /// was revoked since: neither a forgery that came first nor a stolen key must keep the team out. What else was checked stays,
    /// and refuses.
    pub fn make_way(
        dirs: &Dirs,
        bundle: &Verified<Bundle>,
        shown: &InHand,
        at: ReferenceTime,
    ) -> Result<(), AcceptRefusal> {
        let claim = Claim::of(bundle, dirs, at)?;
        Pins::note_mismatch(dirs, &claim, shown)?;
        file::exclusively(&dirs.pins(), || {
            let mut pins = Pins::learned(bundle, dirs)?;
            if let Err(refusal) = pins.judge_given(&claim) {
                return Ok(Err(refusal));
            }
            match pins.give_way(&claim, dirs, at)? {
                true => pins.save(dirs).map(Ok),
                false => Ok(Ok(())),
            }
        })?
        .map_err(AcceptRefusal::Trust)
    }

    /// Whether a bundle that is refused would be accepted of a reporter who compares its signer's fingerprint.
    pub(crate) fn gives_way(
        &self,
        bundle: &Verified<Bundle>,
        dirs: &Dirs,
        at: ReferenceTime,
    ) -> Result<bool, StoreRefusal> {
        let claim = Claim::of(bundle, dirs, at)?;
        // Who compares another key knows better than what came with the program.
        let mut left = Pins {
            own: None,
            ..self.clone()
        };
        left.give_way(&claim, dirs, at)?;
        Ok(!claim.example && left.admit(&claim).is_ok())
    }

    /// Forgets what gives way to this one; whether there was anything.
    fn give_way(
        &mut self,
        claim: &Claim,
        dirs: &Dirs,
        at: ReferenceTime,
    ) -> Result<bool, StoreRefusal> {
        let mut revoked = BTreeSet::new();
        for pin in self.teams.values() {
            if certs::is_revoked(dirs, &pin.signer, at)? {
                revoked.insert(pin.signer.clone());
            }
        }
        let before = self.teams.len();
        self.teams.retain(|team, pin| {
            let contradicts = match *team == claim.team {
                true => pin.signer != claim.signer,
                false => looks_like(claim, pin, team),
            };
            let stays = !pin.trust.is_unchecked() && !revoked.contains(&pin.signer);
            !contradicts || stays
        });
        Ok(self.teams.len() != before)
    }

    /// Remembers that the reporter compared the signer's fingerprint with one from another channel, also that it is another.
    pub fn compare(
        dirs: &Dirs,
        bundle: &Verified<Bundle>,
        shown: &InHand,
        at: ReferenceTime,
    ) -> Result<Trust, AcceptRefusal> {
        let claim = Claim::of(bundle, dirs, at)?;
        Pins::note_mismatch(dirs, &claim, shown)?;
        let trust = file::exclusively(&dirs.pins(), || {
            let mut pins = Pins::load(dirs)?;
            match pins.teams.get_mut(&claim.team) {
                Some(pin) if pin.signer == claim.signer => {
                    pins.mismatched.remove(&claim.whose());
                    if pin.trust.can_be_checked() {
                        pin.trust = Trust::Checked;
                        pin.changed = None;
                        pin.dates.checked = Some(at.0);
                    }
                    let trust = pin.trust;
                    pins.save(dirs)?;
                    Ok(pins.raised(&claim.team, &claim.signer, trust))
                }
                _ => Err(StoreRefusal::Damaged(dirs.pins().display().to_string())),
            }
        })?;
        Ok(trust)
    }

    /// Refuses what is not the signer's fingerprint. That of another key altogether is remembered, unless somebody has compared this
    /// very signer: else it would be forgotten at the next opening. A page may show any digits, and is told only.
    fn note_mismatch(dirs: &Dirs, claim: &Claim, shown: &InHand) -> Result<(), AcceptRefusal> {
        let Err(refusal) = claim.compare(shown) else {
            return Ok(());
        };
        let known = Pins::load(dirs)?;
        let former = known.teams.get(&claim.team);
        if former.is_some_and(|pin| pin.is_former(&shown.fingerprint)) {
            return Err(TrustRefusal::FormerFingerprint(claim.name().to_owned()).into());
        }
        if matches!(refusal, TrustRefusal::OtherFingerprint { .. }) && shown.is_exact() {
            file::exclusively(&dirs.pins(), || {
                let mut pins = Pins::load(dirs)?;
                match pins.teams.get_mut(&claim.team) {
                    Some(pin) if pin.signer == claim.signer => {
                        if !pin.trust.can_be_checked() {
                            return Ok(());
                        }
                        pin.trust = Trust::Mismatched;
                    }
                    _ if pins.mismatched.len() < MOST_MISMATCHED => {
                        pins.mismatched.insert(claim.whose());
                    }
                    _ => return Ok(()),
                }
                pins.save(dirs)
            })?;
        }
        Err(refusal.into())
    }

    /// What is known of a signer whose team is not.
    fn first(&self, claim: &Claim) -> Trust {
        match self.mismatched.contains(&claim.whose()) {
            true => Trust::Mismatched,
            false => Trust::NotYetChecked,
        }
    }

    /// Whether a bundle's key had expired before anything that it signed was accepted here: only of a bundle that came with
    /// the program.
    pub fn is_late(&self, bundle: &Bundle) -> bool {
        let seen = self.seen(&bundle.published.team.id, &bundle.signer);
        bundle.signer_expired && seen == Seen::Never
    }

    /// Remembers whose the bundle is that came with the program.
    pub fn note_brand(dirs: &Dirs, brand: &str, team: &str) -> Result<(), StoreRefusal> {
        let is_noted = |pins: &Pins| pins.brands.get(brand).is_some_and(|known| known == team);
        if is_noted(&Pins::load(dirs)?) {
            return Ok(());
        }
        file::exclusively(&dirs.pins(), || {
            let mut pins = Pins::load(dirs)?;
            pins.brands.insert(brand.to_owned(), team.to_owned());
            pins.save(dirs)
        })
    }

    /// Name and telephone numbers of the team whose brand this file was, as its last accepted bundle says.
    pub fn brand(&self, file: &str) -> Option<(String, String)> {
        let team = self.brands.get(file)?;
        let pin = self.standing(team)?;
        let name = pin.names.first().unwrap_or(team).clone();
        Some((name, pin.telephones.join(" · ")))
    }

    /// Remembers where a bundle that was accepted came from, to look there for a newer one. What may be secret in an address is
    /// not written: one with somebody who signs in, or with more than a path, is not remembered.
    pub fn came_from(
        dirs: &Dirs,
        bundle: &Verified<Bundle>,
        address: &str,
    ) -> Result<(), StoreRefusal> {
        let address = address.trim();
        if address.contains(['@', '?', '#']) || bundle.example {
            return Ok(());
        }
        file::exclusively(&dirs.pins(), || {
            let mut pins = Pins::load(dirs)?;
            match pins.teams.get_mut(&bundle.published.team.id) {
                Some(pin)
                    if pin.newest == bundle.manifest_sha256
                        && pin.address.as_deref() != Some(address) =>
                {
                    pin.address = Some(address.to_owned());
                    pins.save(dirs)
                }
                _ => Ok(()),
            }
        })
    }

    /// Where the bundle of a team was opened from.
    pub fn address(&self, team: &str) -> Option<&str> {
        self.teams.get(team)?.address.as_deref()
    }

    /// The name a team was last known by.
    pub fn name(&self, team: &str) -> Option<&str> {
        self.teams.get(team)?.names.first().map(String::as_str)
    }

    /// Since when a team is known here and its signer compared.
    pub fn dates(&self, team: &str) -> Dates {
        self.teams
            .get(team)
            .map(|pin| pin.dates)
            .unwrap_or_default()
    }

    /// Whom to tell of a forgery in the name of this team: as long as somebody knows that what is remembered is the team's.
    pub fn to_tell(&self, team: &str) -> Option<Contact> {
        let pin = self.teams.get(team)?;
        Some(Contact {
            team: pin.names.first().cloned().unwrap_or_default(),
            telephone: self.telephone(team, pin)?,
            email: pin.email.clone(),
        })
    }

    /// `published` of the newest bundle that was accepted of a team.
    pub fn published(&self, team: &str) -> Option<Timestamp> {
        self.standing(team).map(|pin| pin.published)
    }

    /// What is remembered of a team, where that agrees with the policy.
    fn standing(&self, team: &str) -> Option<&Pin> {
        self.teams.get(team).filter(|pin| self.stands(team, pin))
    }

    /// The numbers of a team's bundle, when somebody knows that it is the team's: a forgery that was seen first must
    /// not speak against the team.
    fn telephone(&self, team: &str, pin: &Pin) -> Option<String> {
        let known = self.trust(team, pin).is_known();
        known.then(|| pin.telephones.join(" · "))
    }

    /// What is known of a signer of this team.
    pub fn seen(&self, team: &str, signer: &str) -> Seen {
        match self.standing(team) {
            Some(pin) if pin.signer == signer => Seen::Current,
            Some(pin) if pin.versions.contains_key(signer) => Seen::Former,
            _ => Seen::Never,
        }
    }

    /// The proven change of this team's key that nobody has compared since.
    pub fn changed(&self, team: &str) -> Option<&Changed> {
        self.teams.get(team)?.changed.as_ref()
    }

    fn admit(&self, claim: &Claim) -> Result<Trust, TrustRefusal> {
        if claim.example {
            return Ok(Trust::Example);
        }
        if claim.version == 0 || claim.version > MAX_VERSION {
            return Err(TrustRefusal::Version(claim.version));
        }
        self.judge_given(claim)?;
        let known = self.teams.get(&claim.team);
        let trust = match self.standing(&claim.team) {
            Some(pin) => self.follow(claim, pin)?,
            // Whatever was seen here before, the organisation knows better.
            None if self.policy.team(&claim.team).is_some() => Trust::NotYetChecked,
            None if self.is_not_own(claim) => {
                return Err(TrustRefusal::KeyChanged {
                    team: claim.team.clone(),
                    old: self.own.as_ref().map_or("", |own| own.signer()).to_owned(),
                    new: claim.signer.clone(),
                    telephone: None,
                });
            }
            None => match self
                .teams
                .iter()
                .find(|(team, pin)| looks_like(claim, pin, team))
            {
                Some((known, pin)) => {
                    return Err(TrustRefusal::LooksLike {
                        known: known.clone(),
                        name: pin.names.first().cloned().unwrap_or_default(),
                        found: claim.team.clone(),
                        telephone: self.telephone(known, pin),
                    });
                }
                None => self.first(claim),
            },
        };
        let seen = known.and_then(|pin| pin.versions.get(&claim.signer));
        match seen.and_then(BTreeMap::last_key_value) {
            Some((known, _)) if claim.version < *known => Err(TrustRefusal::OlderVersion {
                known: *known,
                found: claim.version,
            }),
            Some((known, manifest)) if claim.version == *known && *manifest != claim.manifest => {
                Err(TrustRefusal::SameVersionOtherContent(claim.version))
            }
            _ => Ok(self.raised(&claim.team, &claim.signer, trust)),
        }
    }

    /// Whether it is in the name of the team whose bundle came with the program, and neither its key nor one that this has
    /// handed over to.
    fn is_not_own(&self, claim: &Claim) -> bool {
        let own = self.own.as_ref().filter(|own| own.team() == claim.team);
        own.is_some_and(|own| {
            claim.signer != own.signer() && claim.took_over(own.signer()).is_none()
        })
    }

    /// What is known of a bundle whose team is remembered: the same key signed it, or one that this has handed over to.
    fn follow(&self, claim: &Claim, pin: &Pin) -> Result<Trust, TrustRefusal> {
        if pin.signer == claim.signer {
            return Ok(pin.trust);
        }
        let team = || pin.names.first().unwrap_or(&claim.team).clone();
        let signed = pin.versions.contains_key(&claim.signer);
        let former =
            (signed && !pin.set_aside.contains(&claim.signer)) || pin.chain.contains(&claim.signer);
        if former {
            return Err(TrustRefusal::FormerKey {
                team: team(),
                old: claim.signer.clone(),
                new: pin.signer.clone(),
            });
        }
        match claim.took_over(&pin.signer) {
            Some(_) => Ok(self.trust(&claim.team, pin).handed_over()),
            None => Err(TrustRefusal::KeyChanged {
                team: team(),
                old: pin.signer.clone(),
                new: claim.signer.clone(),
                telephone: self.telephone(&claim.team, pin),
            }),
        }
    }

    /// Remembers what was admitted; `false` when that changes nothing.
    fn remember(&mut self, claim: Claim) -> bool {
        if claim.example {
            return false;
        }
        let known = self.teams.get(&claim.team);
        let mut versions = known.map(|pin| pin.versions.clone()).unwrap_or_default();
        versions
            .entry(claim.signer.clone())
            .or_default()
            .insert(claim.version, claim.manifest.clone());
        let old = self.standing(&claim.team);
        let before = old.filter(|pin| pin.signer != claim.signer);
        let changed = match before {
            Some(pin) => claim.took_over(&pin.signer).map(|at| Changed {
                old: pin.signer.clone(),
                at,
            }),
            None => old.and_then(|pin| pin.changed.clone()),
        };
        let trust = old.map_or_else(|| self.first(&claim), |pin| pin.trust);
        let chain = claim.chain();
        let mut set_aside = known.map(|pin| pin.set_aside.clone()).unwrap_or_default();
        if old.is_none() {
            // Whatever was seen before, the organisation knows better.
            set_aside.extend(versions.keys().cloned());
        }
        set_aside.retain(|key| *key != claim.signer && !chain.contains(key));
        let pin = Pin {
            changed,
            chain,
            set_aside,
            trust: match before {
                Some(_) => trust.handed_over(),
                None => trust,
            },
            signer: claim.signer,
            names: claim.names,
            telephones: claim.telephones,
            email: claim.email,
            dates: old.map(|pin| pin.dates).unwrap_or_default(),
            mail_domains: claim.mail_domains,
            encryption: claim.encryption,
            versions,
            newest: claim.manifest,
            published: claim
                .published
                .max(old.map_or(Timestamp::MIN, |pin| pin.published)),
            address: old.and_then(|pin| pin.address.clone()),
        };
        if known == Some(&pin) {
            return false;
        }
        self.teams.insert(claim.team, pin);
        true
    }

    fn save(&self, dirs: &Dirs) -> Result<(), StoreRefusal> {
        let path = dirs.pins();
        let bytes = serde_json::to_vec_pretty(self)
            .map_err(|e| StoreRefusal::Write(path.display().to_string(), e.to_string()))?;
        file::write(&path, &bytes, None)
    }
}

fn looks_like(claim: &Claim, pin: &Pin, team: &str) -> bool {
    let known: BTreeSet<String> = pin.names.iter().flat_map(|n| bones(n)).collect();
    claim
        .names
        .iter()
        .flat_map(|n| bones(n))
        .any(|bones| known.contains(&bones))
        || (!claim.mail_domains.is_disjoint(&pin.mail_domains) && !owns(claim, pin, team))
        || (!claim.encryption.is_disjoint(&pin.encryption) && !owns(claim, pin, team))
}

/// Whether the mail domain that both have is what the claimed ID says, and has nothing to do with that of the other team: then it
/// is the other that looks like this one.
fn owns(claim: &Claim, pin: &Pin, team: &str) -> bool {
    let mut shared = claim.mail_domains.intersection(&pin.mail_domains);
    let is_below = |domain: &str, id: &str| {
        let above = domain.strip_suffix(id);
        above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
    };
    shared.any(|domain| {
        is_below(domain, &claim.team) && !is_below(domain, team) && !is_below(team, domain)
    })
}

/// The skeletons of a name (UTS 39 section 4) in lower and in upper case, since letters look alike in one and not
/// in the other; without spaces and punctuation.
fn bones(name: &str) -> [String; 2] {
    [name.to_lowercase(), name.to_uppercase()].map(|cased| {
        let bones: String = skeleton(&cased).filter(|c| c.is_alphanumeric()).collect();
        bones.to_lowercase()
    })
}

#[cfg(test)]
mod tests;
