//! From bytes to a team whose form can be filled in: verify, admit (pins), keep, put into words.

use super::TeamState;
use super::refusal::SessionRefusal;
use crate::brand::Brand;
use crate::bundle::{self, Bundle, BundleRefusal, Seen, Verified};
use crate::clock::{Clock, ReferenceTime};
use crate::example;
use crate::explain::Refusal;
use crate::fetch::{FetchOptions, ProxyChoice, fetch};
use crate::job::Progress;
use crate::logo::{self, Logo};
use crate::mail::account::PasswordFrom;
use crate::net::proxy::ProxyAddress;
use crate::openpgp::cert::{self, day, grouped};
use crate::openpgp::sign::SIGNING_CERT;
use crate::policy::Policy;
use crate::report::DISCLAIMER;
use crate::store::StoreRefusal;
use crate::store::certs;
use crate::store::dirs::Dirs;
use crate::store::pins::{self, AcceptRefusal, Dates, Pins, Trust, TrustRefusal};
use crate::store::settings::Settings;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use tocsin_form_schema::container::{self, Container};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::team::Mail;
use tocsin_i18n::{Args, Catalogue, Lang, catalogue, choose_with, negotiate, without_signs};

/// Where work happens: folders, time, language.
#[derive(Clone)]
pub struct Context {
    /// Where things are kept.
    pub dirs: Dirs,
    /// Time and randomness.
    pub clock: Arc<dyn Clock>,
    /// The reporter's language.
    pub lang: Lang,
    /// The system's languages, best first, where the reporter chose none: a team may have texts in one that the
    /// program does not speak. Empty where one was chosen.
    pub system: Vec<Lang>,
}

impl Context {
    /// The language for a team: the one that was chosen, else the first of the system's that it or the program speaks.
    pub fn lang_for(&self, bundle: &Bundle) -> Lang {
        match self.system.is_empty() {
            true => self.lang.clone(),
            false => choose_with(self.system.iter().cloned(), &languages(bundle)),
        }
    }
}

/// The languages that a team's texts are in, its working language first.
fn languages(bundle: &Bundle) -> Vec<Lang> {
    let tags = &bundle.published.team.languages;
    tags.iter()
        .filter_map(|tag| Lang::parse(tag).ok())
        .collect()
}

/// Verifies a bundle's bytes, admits it against what is remembered of the team, remembers it.
///
/// Where nothing can be written the team can be used all the same, with a warning.
pub fn open_bundle(bytes: &[u8], context: &Context) -> Result<TeamState, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    admit(bytes, &pins, context).map_err(|refusal| with_whom_to_tell(refusal, bytes, &pins))
}

fn admit(bytes: &[u8], pins: &Pins, context: &Context) -> Result<TeamState, Refusal> {
    let bundle = Arc::new(verify(bytes, pins, context)?);
    let at = reference_of(&bundle, pins, context.clock.now().timestamp());
    let (trust, unwritten) = match Pins::accept(&context.dirs, &bundle, bytes, at) {
        Ok(trust) => (trust, None),
        Err(AcceptRefusal::Store(StoreRefusal::Write(_, reason))) => (
            pins::admit(&bundle, pins, &context.dirs, at)?,
            Some(Refusal::of(&SessionRefusal::NotRemembered(reason))),
        ),
        Err(refusal) => return Err(refusal.into()),
    };
    let mut team = TeamState::new(bundle.clone(), bundle, trust, context);
    team.came(pins, context);
    team.warnings.extend(unwritten);
    team.recall(&Pins::load(&context.dirs)?);
    Ok(team)
}

/// Verifies and admits a bundle without remembering it: looking at a forgery changes nothing.
pub fn look(bytes: &[u8], context: &Context) -> Result<TeamState, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    let looked = || {
        let bundle = Arc::new(verify(bytes, &pins, context)?);
        let at = reference_of(&bundle, &pins, context.clock.now().timestamp());
        let trust = pins::admit(&bundle, &pins, &context.dirs, at)?;
        let mut team = TeamState::new(bundle.clone(), bundle, trust, context);
        team.came(&pins, context);
        team.dates = pins.dates(&team.newest.published.team.id);
        Ok(team)
    };
    looked().map_err(|refusal| with_whom_to_tell(refusal, bytes, &pins))
}

/// A refusal of a bundle that may be forged or damaged, and how to reach the team in whose name it comes: as the last one of
/// that team says that was verified here, never as this one does.
pub(super) fn with_whom_to_tell(refusal: Refusal, bytes: &[u8], pins: &Pins) -> Refusal {
    if !bundle::CODES.contains(&refusal.code)
        && !cert::CODES.contains(&refusal.code)
        && !pins::FORGED.contains(&refusal.code)
    {
        return refusal;
    }
    match claimed(bytes).find_map(|team| pins.to_tell(team)) {
        Some(contact) => refusal.with_whom_to_tell(&contact),
        None => refusal,
    }
}

/// What may be the ID of the team that a bundle says it is from, whether that is true or not: also where it cannot be read
/// as a bundle any more, for its files stand in it as they are.
fn claimed(bytes: &[u8]) -> impl Iterator<Item = &str> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let id = |line| {
        let line = std::str::from_utf8(line).ok()?;
        let value = line.trim().strip_prefix("id")?.trim_start();
        let value = value.strip_prefix('=')?.trim();
        value.strip_prefix('"')?.split('"').next()
    };
    lines.filter_map(id)
}

/// A bundle's bytes from a file; nothing of them is believed yet.
pub fn read_file(path: &Path, progress: &Progress) -> Result<Vec<u8>, Refusal> {
    read_at_most(path, container::MAX_SIZE, progress)
}

pub(super) fn read_at_most(
    path: &Path,
    most: u64,
    progress: &Progress,
) -> Result<Vec<u8>, Refusal> {
    let unreadable = |e: std::io::Error| StoreRefusal::read(path, &e);
    // Looked at before it is opened: opening a FIFO waits for ever.
    let found = std::fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return Err(StoreRefusal::NoFile(path.display().to_string()).into());
    }
    progress.total(found.len());
    let mut bytes = Vec::new();
    // One octet more than there may be shows that there are too many.
    let file = File::open(path).map_err(unreadable)?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    progress.advance(bytes.len() as u64)?;
    Ok(bytes)
}

/// The same as [`open_bundle`], from an `https://` address.
pub fn open_address(
    address: &str,
    context: &Context,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
    progress: &Progress,
) -> Result<TeamState, Refusal> {
    let bytes = read_address(address, context, unlock, progress)?;
    open_from(address, &bytes, context)
}

/// The same as [`open_bundle`], of what was found at an address, which is remembered.
pub(super) fn open_from(
    address: &str,
    bytes: &[u8],
    context: &Context,
) -> Result<TeamState, Refusal> {
    let mut team = open_bundle(bytes, context)?;
    // Where nothing can be written, that was told.
    if Pins::came_from(&context.dirs, &team.newest, address).is_ok() {
        team.recall_address(&Pins::load(&context.dirs)?);
    }
    Ok(team)
}

/// A bundle's bytes from an `https://` address, through the proxy of the settings, else that of the environment; `unlock`
/// gives a proxy its password.
pub fn read_address(
    address: &str,
    context: &Context,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
    progress: &Progress,
) -> Result<Vec<u8>, Refusal> {
    let options = fetch_options(context, None, unlock)?;
    let bytes = fetch(address, &options, progress)?;
    progress.check()?;
    Ok(bytes)
}

/// How anything is fetched: through this proxy, else that of the settings, else that of the environment. `unlock` gives
/// a proxy its password.
pub fn fetch_options(
    context: &Context,
    proxy: Option<ProxyAddress>,
    unlock: impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal>,
) -> Result<FetchOptions, Refusal> {
    let settings = Settings::load(&context.dirs)?;
    let proxy = match (proxy, settings.proxy) {
        (Some(proxy), _) => Some((proxy, PasswordFrom::Ask)),
        (None, own) => own.map(|proxy| (proxy, settings.proxy_password)),
    };
    let proxy = match proxy {
        Some((mut proxy, from)) => {
            unlock(&mut proxy, &from)?;
            ProxyChoice::Given(proxy)
        }
        None => ProxyChoice::Environment,
    };
    Ok(FetchOptions {
        proxy,
        ..FetchOptions::default()
    })
}

/// The example team.
pub fn open_example(context: &Context) -> Result<TeamState, Refusal> {
    open_bundle(example::BUNDLE, context)
}

/// The team whose bundle came with the program: that bundle, or the newest that was accepted here where it is older.
pub fn open_brand(brand: &Brand, context: &Context) -> Result<TeamState, Refusal> {
    open_bundle(&brand_bytes(brand, context)?, context)
}

/// The bytes that [`open_brand`] opens.
pub fn brand_bytes(brand: &Brand, context: &Context) -> Result<Vec<u8>, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    let bundle = verify_brand(brand, context)?;
    let at = reference_of(&bundle, &pins, context.clock.now().timestamp());
    match pins::admit(&bundle, &pins, &context.dirs, at) {
        Err(AcceptRefusal::Trust(
            TrustRefusal::OlderVersion { .. } | TrustRefusal::FormerKey { .. },
        )) => {
            let team = &bundle.published.team.id;
            let newest = pins.teams.get(team).map(|pin| pin.newest.as_str());
            Ok(kept_bytes(team, newest.unwrap_or_default(), context)?)
        }
        admitted => {
            admitted?;
            Ok(brand.bytes().to_vec())
        }
    }
}

/// Verifies the bundle that came with the program. That its key has expired since is no reason to refuse it: it is still the
/// one that came.
pub(crate) fn verify_brand(brand: &Brand, context: &Context) -> Result<Verified<Bundle>, Refusal> {
    verify(brand.bytes(), &Pins::load(&context.dirs)?, context)
}

/// Whether nothing that is known here speaks against it: an older one than is known is the team's, too.
pub(crate) fn admits_brand(bundle: &Verified<Bundle>, context: &Context) -> bool {
    let Ok(pins) = Pins::load(&context.dirs) else {
        return false;
    };
    let at = reference_of(bundle, &pins, context.clock.now().timestamp());
    matches!(
        pins::admit(bundle, &pins, &context.dirs, at),
        Ok(_)
            | Err(AcceptRefusal::Trust(
                TrustRefusal::OlderVersion { .. } | TrustRefusal::FormerKey { .. },
            ))
    )
}

/// The bundle of a preview: verified as every other, and neither compared with what is remembered nor remembered.
pub fn open_preview(bytes: &[u8], context: &Context) -> Result<TeamState, Refusal> {
    let at = ReferenceTime::latest(context.clock.now().timestamp(), None);
    let bundle = Arc::new(bundle::verify(bytes, at, Seen::Never)?);
    Ok(TeamState::new(
        bundle.clone(),
        bundle,
        Trust::Preview,
        context,
    ))
}

/// The bundle that a draft belongs to, by the SHA-256 of its MANIFEST; keys, addresses and telephone come from
/// the newest one of the team (DESIGN decision 8).
pub fn open_kept(team: &str, manifest: &str, context: &Context) -> Result<TeamState, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    pins.judge_pin(team)?;
    let own = Arc::new(kept(team, manifest, &pins, context)?);
    let pin = pins.teams.get(team).filter(|_| !own.example);
    let newest = match pin {
        Some(pin) if pin.newest != manifest => Arc::new(kept(team, &pin.newest, &pins, context)?),
        _ => own.clone(),
    };
    let trust = match pin {
        Some(pin) => pins.trust(team, pin),
        None => {
            let at = reference_of(&own, &pins, context.clock.now().timestamp());
            pins::admit(&own, &pins, &context.dirs, at)?
        }
    };
    let mut team = TeamState::new(own, newest, trust, context);
    team.came(&pins, context);
    team.recall(&pins);
    Ok(team)
}

/// Admits the bundles of a draft from elsewhere: the one that it belongs to, of this MANIFEST, and the newest, where that
/// is another one. A version that is newer here stays the newest.
pub(super) fn adopt(
    own: &[u8],
    newest: Option<&[u8]>,
    manifest: &str,
    context: &Context,
) -> Result<TeamState, Refusal> {
    let pins = Pins::load(&context.dirs)?;
    let now = context.clock.now().timestamp();
    let own_bundle = verify(own, &pins, context)?;
    let team = own_bundle.published.team.id.clone();
    if own_bundle.manifest_sha256 != manifest {
        return Err(StoreRefusal::NoBundle.into());
    }
    if let Some(bytes) = newest {
        let newest = verify(bytes, &pins, context)?;
        if newest.published.team.id == team {
            let at = reference_of(&newest, &pins, now);
            Pins::accept_older(&context.dirs, &newest, bytes, at)?;
        }
    }
    let at = reference_of(&own_bundle, &pins, now);
    Pins::accept_older(&context.dirs, &own_bundle, own, at)?;
    open_kept(&team, manifest, context)
}

/// The time that judges this team's certificates.
pub fn reference_time(team: &TeamState, clock: &dyn Clock) -> ReferenceTime {
    ReferenceTime::latest(
        clock.now().timestamp(),
        Some(team.newest.published.team.published),
    )
}

fn kept(
    team: &str,
    manifest: &str,
    pins: &Pins,
    context: &Context,
) -> Result<Verified<Bundle>, Refusal> {
    let bytes = kept_bytes(team, manifest, context)?;
    let bundle = verify(&bytes, pins, context)?;
    let ours = bundle.manifest_sha256 == manifest && bundle.published.team.id == team;
    let signed = bundle.example
        || !pins.teams.contains_key(team)
        || pins.seen(team, &bundle.signer) != Seen::Never;
    if ours && signed {
        Ok(bundle)
    } else {
        Err(StoreRefusal::NoBundle.into())
    }
}

/// The bytes of a kept bundle; nothing of them is believed yet.
pub(super) fn kept_bytes(
    team: &str,
    manifest: &str,
    context: &Context,
) -> Result<Vec<u8>, StoreRefusal> {
    let path = context.dirs.bundle(manifest);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(bytes),
        Err(_) if team == example::TEAM_ID => Ok(example::BUNDLE.to_vec()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(StoreRefusal::NoBundle),
        Err(e) => Err(StoreRefusal::read(&path, &e)),
    }
}

/// Verifies at the latest of the clock, the build date and what this team published before, with all that was ever seen of
/// its certificates. An expired signing certificate passes only when it is the one remembered, a retired one only when it is
/// one of before (DESIGN decision 5).
pub(super) fn verify(
    bytes: &[u8],
    pins: &Pins,
    context: &Context,
) -> Result<Verified<Bundle>, Refusal> {
    let now = context.clock.now().timestamp();
    let at = ReferenceTime::latest(now, None);
    let branded = context.dirs.is_brand(bytes);
    let seen =
        |bundle: &Verified<Bundle>| match pins.seen(&bundle.published.team.id, &bundle.signer) {
            Seen::Never if branded => Seen::Current,
            seen => seen,
        };
    let strictly = bundle::verify(bytes, at, Seen::Never);
    let (bundle, passed) = match strictly {
        Err(refusal @ BundleRefusal::SigningCert(_)) => {
            match bundle::verify(bytes, at, Seen::Former) {
                Ok(bundle) if seen(&bundle) != Seen::Never => (bundle, Seen::Former),
                _ => {
                    // That a key which is known here was revoked is worth knowing, whoever says so.
                    let container = Container::read(bytes).map_err(BundleRefusal::Damage)?;
                    let cert = container.file(SIGNING_CERT).unwrap_or_default();
                    pins.learn_of(cert, &context.dirs)?;
                    return Err(refusal.into());
                }
            }
        }
        verified => (verified?, Seen::Never),
    };
    let seen = seen(&bundle);
    let later = reference_of(&bundle, pins, now);
    // Whoever is good as a stranger is good as one that is known.
    let judged = passed == Seen::Never || passed == seen;
    let bundle = match later == at && judged {
        true => bundle,
        false => bundle::verify(bytes, later, seen)?,
    };
    bundle.merged(later, seen, |cert| {
        certs::merged(&context.dirs, cert).map_err(Refusal::from)
    })
}

/// The latest of the clock, the build date and what this bundle's team published before.
pub(super) fn reference_of(bundle: &Bundle, pins: &Pins, now: Timestamp) -> ReferenceTime {
    ReferenceTime::latest(now, pins.published(&bundle.published.team.id))
}

/// One sentence where the team's key has changed since somebody compared it, or saw it first.
fn changed(team: &TeamState, pins: &Pins) -> Option<Refusal> {
    let changed = pins.changed(&team.newest.published.team.id)?;
    let changed = SessionRefusal::KeyHandedOver {
        old: grouped(&changed.old),
        new: grouped(&team.newest.signer),
        date: day(changed.at),
    };
    (!team.newest.example).then(|| changed.into())
}

fn logo(bundle: &Bundle) -> Option<Logo> {
    let path = bundle.published.team.brand.logo.as_ref()?;
    logo::read(bundle.files.get(path)?).ok()
}

impl TeamState {
    fn new(
        bundle: Arc<Verified<Bundle>>,
        newest: Arc<Verified<Bundle>>,
        trust: Trust,
        context: &Context,
    ) -> TeamState {
        let mut team = TeamState {
            common: Arc::new(Catalogue::program(&context.lang)),
            texts: BTreeMap::new(),
            description: "".into(),
            logo: logo(&newest).map(Arc::new),
            warnings: Vec::new(),
            came: false,
            late: false,
            address: newest.published.team.bundle.clone(),
            withdrawn: None,
            bundle,
            newest,
            trust,
            dates: Dates::default(),
        };
        team.speak(&context.lang_for(&team.bundle));
        team.warn(context);
        team
    }

    /// Says of a bundle that came with the program what that means: where its key had expired before it was known here,
    /// nothing is sealed with it.
    fn came(&mut self, pins: &Pins, context: &Context) {
        let brand = context.dirs.brand();
        self.came = brand.is_some_and(|brand| brand.team() == self.newest.published.team.id);
        self.late = pins.is_late(&self.newest);
        if self.late {
            let expired = Refusal::of(&SessionRefusal::SignerExpired);
            self.warnings.retain(|warning| *warning != expired);
            self.warnings
                .push(self.too_late(context.dirs.policy()).into());
        }
    }

    /// Why nothing is sealed with a bundle whose key had expired before it was known here. The organisation's number goes
    /// before the form's.
    pub(in crate::session) fn too_late(&self, policy: &Policy) -> SessionRefusal {
        let team = &self.newest.published.team;
        let given = policy.team(&team.id);
        let given = given.and_then(|given| given.telephone.clone());
        SessionRefusal::BrandExpired {
            team: self.name().to_owned(),
            given: given.is_some(),
            telephone: given.unwrap_or_else(|| team.contact.telephone.clone()),
        }
    }

    /// Whether comparing the fingerprint would tell more than is known.
    pub fn can_be_checked(&self) -> bool {
        self.trust.can_be_checked() && !self.late
    }

    /// Refuses a team that nothing is sealed to, whatever the reporter chooses: what was compared is another key's, or nobody
    /// has checked it and the organisation forbids that.
    pub fn may_be_unchecked(&self, policy: &Policy) -> Result<(), SessionRefusal> {
        let team = || self.name().to_owned();
        match self.trust {
            Trust::Mismatched => Err(SessionRefusal::Mismatched { team: team() }),
            Trust::NotYetChecked if policy.forbids_unchecked() => {
                Err(SessionRefusal::UncheckedForbidden { team: team() })
            }
            _ => Ok(()),
        }
    }

    /// What is remembered of the team, and not in its bundle.
    fn recall(&mut self, pins: &Pins) {
        self.dates = pins.dates(&self.newest.published.team.id);
        let changed = changed(self, pins);
        self.warnings.extend(changed);
        self.recall_address(pins);
    }

    /// Where the team does not say where its newest bundle is, it may be where this one was opened from.
    fn recall_address(&mut self, pins: &Pins) {
        let team = &self.newest.published.team;
        let remembered = || pins.address(&team.id).map(str::to_owned);
        self.address = team.bundle.clone().or_else(remembered);
    }

    /// Puts the bundle's words into another language, or the nearest it has.
    pub fn speak(&mut self, lang: &Lang) {
        let chain = self.chain(lang);
        self.common = Arc::new(self.catalogue(&chain, lang, None));
        self.texts = self
            .bundle
            .published
            .forms
            .keys()
            .map(|form| {
                (
                    form.clone(),
                    Arc::new(self.catalogue(&chain, lang, Some(form))),
                )
            })
            .collect();
        let found = chain
            .iter()
            .find_map(|lang| self.newest.team_md(&lang.tag()));
        self.description = without_signs(found.unwrap_or_default()).into();
    }

    /// The team's name in the language of its words.
    pub fn name(&self) -> &str {
        let team = &self.newest.published.team;
        let spoken = self.common.langs();
        let named = spoken.iter().find_map(|lang| team.name.get(&lang.tag()));
        named
            .or_else(|| team.name.values().next())
            .map_or(&team.id, String::as_str)
    }

    /// Its logo where it may be shown: to who knows that the bundle is the team's, and to its author. To anybody else it
    /// would be a stranger's claim that looks like a proof.
    pub fn logo(&self) -> Option<&Arc<Logo>> {
        let known = matches!(
            self.trust,
            Trust::Given | Trust::Checked | Trust::CheckedBefore | Trust::Preview
        );
        self.logo.as_ref().filter(|_| known)
    }

    /// Where reports of a form go and to which keys: always as the newest bundle says (DESIGN decision 8).
    pub fn mail(&self, form: &Id) -> Mail {
        self.newest.published.mail(form)
    }

    /// One sentence where the team's texts are shown in a translation that the team does not list as reviewed.
    pub fn unreviewed(&self, words: &Catalogue) -> Option<String> {
        let team = &self.bundle.published.team;
        let shown = self.common.lang().tag();
        let args = Args::new().with("team", self.name());
        (!team.is_reviewed(&shown)).then(|| words.text("team-translation-unreviewed", &args))
    }

    /// Where the team's texts are shown in a translation: which language prevails, and one sentence that says so
    /// (RFC 2350 section 3.7).
    pub fn disclaimer(&self, words: &Catalogue) -> Option<(Lang, String)> {
        let prevails = &self.bundle.published.team.authoritative;
        let prevails = Lang::parse(prevails).ok();
        let prevails = prevails.filter(|prevails| *prevails != self.common.lang())?;
        let args = Args::new().with("language", prevails.native_name());
        let sentence = match self.common.has(DISCLAIMER) {
            true => self.common.text(DISCLAIMER, &args),
            false => words.text("team-translation-disclaimer", &args),
        };
        Some((prevails, sentence))
    }

    /// The languages that its texts are in, its working language first.
    pub fn languages(&self) -> Vec<Lang> {
        languages(&self.bundle)
    }

    /// The languages to look for words in, best first, the team's working language last.
    fn chain(&self, lang: &Lang) -> Vec<Lang> {
        let spoken = self.languages();
        let working = spoken.first().cloned().unwrap_or_else(Lang::english);
        negotiate(std::slice::from_ref(lang), &spoken, &working)
    }

    /// `common.ftl` and perhaps one form's words, and the program's for the options of shipped lists.
    pub(super) fn catalogue(&self, chain: &[Lang], lang: &Lang, form: Option<&Id>) -> Catalogue {
        let team = self.texts_in(chain, form, |sources| {
            Catalogue::for_reader(lang, sources).0
        });
        team.with_lists(&Catalogue::program(lang))
    }

    /// The language of mails to the team.
    pub(super) fn working(&self) -> Lang {
        let tag = self.bundle.published.team.languages.first();
        tag.and_then(|tag| Lang::parse(tag).ok())
            .unwrap_or_else(Lang::english)
    }

    /// The form's title in the team's working language.
    pub(super) fn working_title(&self, form: &Id) -> String {
        let chain = [self.working()];
        let texts = self.texts_in(&chain, Some(form), |sources| {
            Catalogue::export_sources(sources).0
        });
        texts.plain(&format!("form--{form}"), &Args::new())
    }

    /// Calls with the files of these languages: `common.ftl` and perhaps one form's.
    fn texts_in<T>(
        &self,
        chain: &[Lang],
        form: Option<&Id>,
        then: impl FnOnce(&[catalogue::Source<'_>]) -> T,
    ) -> T {
        let own = form.map(|form| format!("{form}.ftl"));
        let wanted = |name: &str| name == "common.ftl" || own.as_deref() == Some(name);
        let files: Vec<(Lang, Vec<(&str, &str)>)> = chain
            .iter()
            .map(|lang| {
                let mut files = self.bundle.fluent_sources(&lang.tag());
                files.retain(|(name, _)| wanted(name));
                (lang.clone(), files)
            })
            .collect();
        let sources: Vec<_> = files
            .iter()
            .map(|(lang, files)| (lang.clone(), files.as_slice()))
            .collect();
        then(&sources)
    }

    fn warn(&mut self, context: &Context) {
        let at = reference_time(self, context.clock.as_ref());
        let mut warn = |refusal: SessionRefusal| self.warnings.push(refusal.into());
        let expires = self.newest.published.team.expires;
        if expires < at.0 {
            let zone = context.clock.now().time_zone().clone();
            warn(SessionRefusal::TeamExpired(
                expires.to_zoned(zone).date().to_string(),
            ));
        }
        if self.newest.signer_expired {
            warn(SessionRefusal::SignerExpired);
        }
        let (usable, skipped) = self.newest.certs_to_use(at);
        if usable.is_empty() {
            warn(SessionRefusal::NoCertificate);
        } else {
            skipped
                .into_iter()
                .for_each(|(fpr, _)| warn(SessionRefusal::CertificateSkipped(fpr)));
            let stranded = self.newest.published.forms.keys();
            stranded
                .filter(|form| self.newest.certs_for(form, at).0.is_empty())
                .for_each(|form| warn(SessionRefusal::FormWithoutKey(form.to_string())));
        }
    }
}

#[cfg(test)]
mod tests;
