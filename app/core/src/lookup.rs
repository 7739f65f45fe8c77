//! What a domain publishes of a team's keys: in its `security.txt` (RFC 9116) and in its Web Key Directory
//! (draft-koch-openpgp-webkey-service).
//!
//! Whoever controls the domain says it, and no more is said of it. It may refresh or revoke a certificate that is known here,
//! for that the certificate's owner has signed; it introduces none, and nobody becomes *checked* by it (DESIGN decision 4).
//! Looking tells the domain that somebody looks: the reporter is asked first, with the names that [`Plan::servers`] gives.

pub mod security_txt;
pub mod wkd;

use crate::bundle::Bundle;
use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::fetch::address::{judge, shown_host};
use crate::fetch::{FetchOptions, FetchRefusal, Fetched, fetch_typed};
use crate::job::Progress;
use crate::mail::found::{self, is_public};
use crate::openpgp::cert::{self, CertRefusal, day, grouped, judge_primary, system_time};
use jiff::Timestamp;
use security_txt::{KeyAt, Signed};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::policy::StandardPolicy;
use std::collections::BTreeSet;
use std::time::Duration;
use tocsin_form_schema::diagnostic::Args;

#[cfg(test)]
mod tests;

/// Most mail addresses that are looked up.
const MAX_ADDRESSES: usize = 10;
/// Most certificates that one `security.txt` has fetched.
const MAX_LINKS: usize = 3;
/// Most characters that are told of what stands in a `security.txt`.
const MAX_SHOWN: usize = 80;

/// Where is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// In the `security.txt` of the team's domain.
    pub security_txt: bool,
    /// In the Web Key Directory, for the team's mail addresses.
    pub wkd: bool,
}

/// Where something is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// `security.txt`.
    SecurityTxt,
    /// The Web Key Directory.
    Wkd,
}

/// One thing that is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub source: Source,
    /// The domain, in ASCII.
    pub domain: String,
    /// The mail address, of which the directory is asked.
    pub address: Option<String>,
    /// Whether the domain is another than the team's ID, and none below it.
    pub elsewhere: bool,
}

impl Place {
    /// The servers that are asked, at most.
    fn servers(&self) -> Vec<String> {
        let own = self.domain.clone();
        match self.source {
            Source::SecurityTxt => vec![own],
            Source::Wkd => vec![format!("openpgpkey.{own}"), own],
        }
    }
}

/// What would be looked up of a team. Nobody was asked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// One after the other.
    pub places: Vec<Place>,
}

/// Why nothing can be looked up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookupRefusal {
    /// The example is published nowhere.
    #[error("the example")]
    Example,
    /// It names no domain that could be asked.
    #[error("no domain")]
    NoDomain,
    /// The way there does not work.
    #[error(transparent)]
    Fetch(FetchRefusal),
}

impl Explain for LookupRefusal {
    fn code(&self) -> &'static str {
        match self {
            LookupRefusal::Example => "lookup-example",
            LookupRefusal::NoDomain => "lookup-no-domain",
            LookupRefusal::Fetch(refusal) => refusal.code(),
        }
    }

    fn args(&self) -> Args {
        match self {
            LookupRefusal::Fetch(refusal) => refusal.args(),
            LookupRefusal::Example | LookupRefusal::NoDomain => Args::new(),
        }
    }
}

/// Every code of this module's own errors: a test demands a sentence for each in every language.
pub const CODES: &[&str] = &["lookup-example", "lookup-no-domain"];

impl Plan {
    /// Of the domain that is the team's ID its `security.txt`; of the mail addresses of the bundle, those of its forms too, the
    /// directory.
    pub fn of(bundle: &Bundle, wanted: Wanted) -> Result<Plan, LookupRefusal> {
        if bundle.example {
            return Err(LookupRefusal::Example);
        }
        let team = &bundle.published.team;
        let elsewhere = |domain: &str| {
            let below = domain.strip_suffix(team.id.as_str());
            !below.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let mut places = Vec::new();
        if wanted.security_txt && is_public(&team.id) {
            places.push(Place {
                source: Source::SecurityTxt,
                domain: team.id.clone(),
                address: None,
                elsewhere: false,
            });
        }
        let forms = bundle.published.forms.values();
        let addresses = std::iter::once(&team.contact.email)
            .chain(&team.mail.to)
            .chain(forms.flat_map(|form| &form.mail.to));
        let mut seen = BTreeSet::new();
        for typed in addresses.filter(|_| wanted.wkd) {
            let Some(domain) = found::domain(typed) else {
                continue;
            };
            let local = typed.rsplit_once('@').map_or("", |(local, _)| local);
            let address = format!("{local}@{domain}");
            if seen.len() < MAX_ADDRESSES && seen.insert(address.to_lowercase()) {
                places.push(Place {
                    source: Source::Wkd,
                    elsewhere: elsewhere(&domain),
                    domain,
                    address: Some(address),
                });
            }
        }
        match places.is_empty() {
            true => Err(LookupRefusal::NoDomain),
            false => Ok(Plan { places }),
        }
    }

    /// The servers that would learn that somebody looks, each once, in their order.
    pub fn servers(&self) -> Vec<String> {
        let mut servers = Vec::new();
        for server in self.places.iter().flat_map(Place::servers) {
            if !servers.contains(&server) {
                servers.push(server);
            }
        }
        servers
    }

    /// Of these the domains that are others than the team's ID, each once.
    pub fn elsewhere(&self) -> Vec<String> {
        let mut domains = Vec::new();
        for place in self.places.iter().filter(|place| place.elsewhere) {
            if !domains.contains(&place.domain) {
                domains.push(place.domain.clone());
            }
        }
        domains
    }
}

/// The keys of a bundle, as far as it is known what was seen of them before.
pub struct Keys {
    signer: String,
    encryption: BTreeSet<String>,
    certs: Vec<openpgp::Cert>,
}

impl Keys {
    /// Those that it is signed by and sealed to.
    pub fn of(bundle: &Bundle) -> Keys {
        Keys {
            signer: bundle.signer.clone(),
            encryption: bundle.encryption_certs.keys().cloned().collect(),
            certs: bundle
                .certs()
                .filter_map(|cert| cert::read_one(cert).ok())
                .collect(),
        }
    }

    fn knows(&self, fingerprint: &str) -> bool {
        self.signer == fingerprint || self.encryption.contains(fingerprint)
    }

    fn says(&self, fingerprint: String) -> Saying {
        if fingerprint == self.signer {
            Saying::Signer(fingerprint)
        } else if self.encryption.contains(&fingerprint) {
            Saying::Encryption(fingerprint)
        } else {
            Saying::Other(fingerprint)
        }
    }
}

/// What was found in one place.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The place.
    pub place: Place,
    /// What it says, one sentence each.
    pub says: Vec<Saying>,
    /// The certificates that it publishes of the bundle's: what their owners signed of them counts.
    pub(crate) certs: Vec<openpgp::Cert>,
}

/// One sentence of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// It publishes the key that signs the bundle.
    Signer(String),
    /// It publishes a key that reports to the team are encrypted to.
    Encryption(String),
    /// It publishes another key.
    Other(String),
    /// It publishes none.
    Nothing,
    /// It publishes that this key, one of the bundle's, was revoked, for this kind of reason ([`CertRefusal::Revoked`]).
    Revoked(String, &'static str),
    /// It publishes a later state of a key that is known here; until when the key can be used now. It is remembered.
    Refreshed(String, Until),
    /// It could not be asked.
    NotAsked(Silence),
    /// What it publishes is not used.
    Unfit(Unfit),
    /// The file is signed by this key of the bundle.
    SignedBy(String),
    /// The file is signed by nobody that is known of the team.
    SignedByOther,
    /// Text around what is signed was not read.
    Outside,
    /// It names a certificate on another server, or at another port, which was not asked.
    Linked(String),
    /// It names a key in a way that is not read: what stands there.
    Unread(String),
    /// It names a key in the DNS, which was not asked.
    InDns,
}

/// Until when a key can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Then it expires.
    Then(Timestamp),
    /// It has no end.
    Ever,
    /// It cannot be used.
    Not,
}

/// Why a server could not be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silence {
    /// There is none of this name.
    NoServer,
    /// It cannot be reached.
    Unreachable,
    /// It answers, and hands nothing out.
    Refuses,
    /// It did not answer in time.
    Slow,
    /// It cannot show that it is the domain's.
    Certificate,
    /// It leads to another address.
    Redirect,
    /// The connection ended, or it was no HTTP.
    Broken,
    /// The proxy does not lead there.
    Proxy,
}

/// Why what is published is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Far too large.
    TooLarge,
    /// It is no text.
    NotText,
    /// It is no `security.txt`: without a contact or an end, with two ends, or endless.
    NoSecurityTxt,
    /// It has expired.
    Expired(Timestamp),
    /// It says of itself that it belongs to another address.
    OtherPlace,
    /// It is signed, and the signature does not hold.
    BadlySigned,
    /// These are no certificates.
    NoKeys,
}

impl Saying {
    /// Its sentence: a message, and its values beside `domain`.
    pub fn told(&self) -> (&'static str, Args) {
        let of = |fingerprint: &str| Args::from([("fingerprint", grouped(fingerprint))]);
        let reason = |name: &str| Args::from([("reason", name.to_owned())]);
        match self {
            Saying::Signer(fingerprint) => ("lookup-signer", of(fingerprint)),
            Saying::Encryption(fingerprint) => ("lookup-encryption", of(fingerprint)),
            Saying::Other(fingerprint) => ("lookup-other", of(fingerprint)),
            Saying::Nothing => ("lookup-nothing", Args::new()),
            Saying::Revoked(fingerprint, kind) => {
                let mut args = of(fingerprint);
                args.insert("kind", (*kind).to_owned());
                ("lookup-revoked", args)
            }
            Saying::Refreshed(fingerprint, until) => {
                let (state, date) = match until {
                    Until::Then(date) => ("then", day(*date)),
                    Until::Ever => ("ever", String::new()),
                    Until::Not => ("not", String::new()),
                };
                let mut args = of(fingerprint);
                args.insert("until", state.to_owned());
                args.insert("date", date);
                ("lookup-refreshed", args)
            }
            Saying::NotAsked(silence) => ("lookup-not-asked", reason(silence.name())),
            Saying::Unfit(unfit) => {
                let mut args = reason(unfit.name());
                let date = match unfit {
                    Unfit::Expired(date) => day(*date),
                    _ => String::new(),
                };
                args.insert("date", date);
                ("lookup-unfit", args)
            }
            Saying::SignedBy(fingerprint) => ("lookup-signed-by", of(fingerprint)),
            Saying::SignedByOther => ("lookup-signed-by-other", Args::new()),
            Saying::Outside => ("lookup-outside", Args::new()),
            Saying::Linked(server) => {
                let server = shown_host(server);
                ("lookup-linked", Args::from([("server", server)]))
            }
            Saying::Unread(value) => ("lookup-unread", Args::from([("value", shown(value))])),
            Saying::InDns => ("lookup-in-dns", Args::new()),
        }
    }

    /// Its name for machines.
    pub fn name(&self) -> &'static str {
        let (message, _) = self.told();
        message.strip_prefix("lookup-").unwrap_or(message)
    }

    /// The key that it is about.
    pub fn fingerprint(&self) -> Option<&str> {
        match self {
            Saying::Signer(fingerprint)
            | Saying::Encryption(fingerprint)
            | Saying::Other(fingerprint)
            | Saying::Revoked(fingerprint, _)
            | Saying::Refreshed(fingerprint, _)
            | Saying::SignedBy(fingerprint) => Some(fingerprint),
            _ => None,
        }
    }

    /// Whether the reporter should look twice.
    pub fn warns(&self) -> bool {
        matches!(
            self,
            Saying::Other(_)
                | Saying::Revoked(..)
                | Saying::Unfit(_)
                | Saying::SignedByOther
                | Saying::Outside
                | Saying::Unread(_)
        )
    }
}

impl Silence {
    fn name(&self) -> &'static str {
        match self {
            Silence::NoServer => "no-server",
            Silence::Unreachable => "unreachable",
            Silence::Refuses => "refuses",
            Silence::Slow => "slow",
            Silence::Certificate => "certificate",
            Silence::Redirect => "redirect",
            Silence::Broken => "broken",
            Silence::Proxy => "proxy",
        }
    }
}

impl Unfit {
    fn name(&self) -> &'static str {
        match self {
            Unfit::TooLarge => "too-large",
            Unfit::NotText => "not-text",
            Unfit::NoSecurityTxt => "no-security-txt",
            Unfit::Expired(_) => "expired",
            Unfit::OtherPlace => "other-place",
            Unfit::BadlySigned => "badly-signed",
            Unfit::NoKeys => "no-keys",
        }
    }
}

/// What is asked of a server.
pub struct Request<'a> {
    /// An `https://` address.
    pub address: &'a str,
    /// Most octets that are taken.
    pub max_size: u64,
    /// The header `Accept`.
    pub accept: &'static str,
}

/// Asks as `options` say, through their proxy. The server learns that somebody asks, and nothing else: not which program.
pub fn asking<'a>(
    options: &'a FetchOptions,
    progress: &'a Progress,
) -> impl Fn(&Request<'_>) -> Result<Fetched, FetchRefusal> + 'a {
    move |request| {
        let options = FetchOptions {
            connect: options.connect.min(Duration::from_secs(10)),
            overall: options.overall.min(Duration::from_secs(20)),
            max_size: request.max_size,
            redirects: 0,
            accept: request.accept,
            user_agent: "",
            ..options.clone()
        };
        fetch_typed(request.address, &options, progress)
    }
}

/// Asks every place of the plan, one after the other. Nothing is remembered of it here.
pub fn look_up(
    plan: &Plan,
    keys: &Keys,
    at: ReferenceTime,
    fetch: impl Fn(&Request<'_>) -> Result<Fetched, FetchRefusal>,
) -> Result<Vec<Answer>, LookupRefusal> {
    let desk = Desk {
        keys,
        at,
        fetch: &fetch,
    };
    let answers = plan.places.iter().map(|place| desk.ask(place));
    answers.collect::<Result<_, _>>()
}

struct Desk<'a> {
    keys: &'a Keys,
    at: ReferenceTime,
    fetch: &'a dyn Fn(&Request<'_>) -> Result<Fetched, FetchRefusal>,
}

/// What came of one request.
enum Came {
    File(Fetched),
    Nothing,
    Not(Silence),
    Unfit(Unfit),
}

impl Came {
    /// What is said where no file came.
    fn saying(self) -> Result<Fetched, Saying> {
        Err(match self {
            Came::File(file) => return Ok(file),
            Came::Nothing => Saying::Nothing,
            Came::Not(silence) => Saying::NotAsked(silence),
            Came::Unfit(unfit) => Saying::Unfit(unfit),
        })
    }
}

impl Desk<'_> {
    fn ask(&self, place: &Place) -> Result<Answer, LookupRefusal> {
        let mut answer = Answer {
            place: place.clone(),
            says: Vec::new(),
            certs: Vec::new(),
        };
        match &place.address {
            None => self.ask_security_txt(&mut answer)?,
            Some(address) => self.ask_wkd(address, &mut answer)?,
        }
        Ok(answer)
    }

    fn ask_security_txt(&self, answer: &mut Answer) -> Result<(), LookupRefusal> {
        let domain = answer.place.domain.clone();
        let address = format!("https://{domain}/.well-known/security.txt");
        let came = self.fetched(&address, security_txt::MAX_SIZE, "text/plain")?;
        let read = came.saying().and_then(|file| {
            if !is_text(file.content_type.as_deref()) {
                return Err(Saying::Unfit(Unfit::NotText));
            }
            security_txt::read(&file.bytes, &address, &self.keys.certs, self.at)
                .map_err(Saying::Unfit)
        });
        let file = match read {
            Ok(file) => file,
            Err(saying) => {
                answer.says.push(saying);
                return Ok(());
            }
        };
        let (mut links, mut others) = (0, BTreeSet::new());
        for key in file.keys {
            match key {
                KeyAt::Fingerprint(fingerprint) => answer.say(self.keys.says(fingerprint)),
                KeyAt::Dns => answer.say(Saying::InDns),
                KeyAt::Other(value) => answer.say(Saying::Unread(value)),
                KeyAt::Address(address) => match server(&address) {
                    // The reporter agreed that this server is asked.
                    Some(server) if server == domain && links < MAX_LINKS => {
                        links += 1;
                        self.ask_link(&address, answer)?;
                    }
                    Some(server) => drop(others.insert(server)),
                    None => answer.say(Saying::Unread(address)),
                },
            }
        }
        if answer.says.is_empty() && others.is_empty() {
            answer.say(Saying::Nothing);
        }
        for server in others {
            answer.say(Saying::Linked(server));
        }
        match file.signed {
            Signed::Not => {}
            Signed::By(fingerprint) => answer.say(Saying::SignedBy(fingerprint)),
            Signed::ByOther => answer.say(Saying::SignedByOther),
        }
        if file.outside {
            answer.say(Saying::Outside);
        }
        Ok(())
    }

    /// A certificate whose address a `security.txt` of the same server names.
    fn ask_link(&self, address: &str, answer: &mut Answer) -> Result<(), LookupRefusal> {
        let came = self.fetched(address, wkd::MAX_SIZE, "application/pgp-keys, */*;q=0.5")?;
        match came.saying() {
            Err(saying) => answer.say(saying),
            Ok(file) => {
                let certs = cert::read_all(&file.bytes);
                let fit = !certs.is_empty() && !certs.iter().any(openpgp::Cert::is_tsk);
                match fit {
                    true => certs.into_iter().for_each(|cert| self.take(cert, answer)),
                    false => answer.say(Saying::Unfit(Unfit::NoKeys)),
                }
            }
        }
        Ok(())
    }

    fn ask_wkd(&self, mail: &str, answer: &mut Answer) -> Result<(), LookupRefusal> {
        let local = mail.rsplit_once('@').map_or("", |(local, _)| local);
        let Some(addresses) = wkd::addresses(local, &answer.place.domain) else {
            return Ok(());
        };
        let mut came = Came::Nothing;
        for address in &addresses {
            came = self.fetched(
                address,
                wkd::MAX_SIZE,
                "application/octet-stream, */*;q=0.5",
            )?;
            // Only where the server of the first does not exist (section 3.1), not where it is silent or refuses. Behind a
            // proxy nobody knows whether it exists.
            let lacks = [Silence::NoServer, Silence::Proxy];
            if !matches!(&came, Came::Not(silence) if lacks.contains(silence)) {
                break;
            }
        }
        let read = came
            .saying()
            .and_then(|file| wkd::read(&file.bytes).map_err(Saying::Unfit));
        let certs = match read {
            Ok(certs) => certs,
            Err(saying) => {
                answer.say(saying);
                return Ok(());
            }
        };
        for cert in certs {
            // Of a key that is known, its owner's word counts whatever names it has.
            let known = self.keys.knows(&cert.fingerprint().to_hex());
            if known || wkd::is_of(&cert, mail) {
                self.take(cert, answer);
            }
        }
        if answer.says.is_empty() {
            answer.say(Saying::Nothing);
        }
        Ok(())
    }

    /// A certificate that is published there.
    fn take(&self, cert: openpgp::Cert, answer: &mut Answer) {
        let fingerprint = cert.fingerprint().to_hex();
        if !self.keys.knows(&fingerprint) {
            answer.say(Saying::Other(fingerprint));
            return;
        }
        let time = system_time(self.at.0);
        match judge_primary(&cert, &StandardPolicy::at(time), time) {
            Err(CertRefusal::Revoked { kind, .. }) => {
                answer.say(Saying::Revoked(fingerprint, kind));
            }
            _ => answer.say(self.keys.says(fingerprint)),
        }
        answer.certs.push(cert);
    }

    /// What came of asking; refused where nobody can be asked at all.
    fn fetched(
        &self,
        address: &str,
        max_size: u64,
        accept: &'static str,
    ) -> Result<Came, LookupRefusal> {
        use FetchRefusal as F;
        let request = Request {
            address,
            max_size,
            accept,
        };
        Ok(match (self.fetch)(&request) {
            Ok(file) => Came::File(file),
            Err(F::Missing(_)) => Came::Nothing,
            Err(F::TooLarge(_)) => Came::Unfit(Unfit::TooLarge),
            Err(F::NoSuchHost(_)) => Came::Not(Silence::NoServer),
            Err(F::Unreachable(..)) => Came::Not(Silence::Unreachable),
            Err(F::Status(_)) => Came::Not(Silence::Refuses),
            Err(F::TimedOut(_)) => Came::Not(Silence::Slow),
            Err(F::Certificate(_) | F::Tls(_)) => Came::Not(Silence::Certificate),
            Err(F::Redirect(_) | F::Elsewhere { .. } | F::Redirects) => {
                Came::Not(Silence::Redirect)
            }
            Err(F::Closed | F::Protocol(_) | F::Address(_) | F::NotHttps(_)) => {
                Came::Not(Silence::Broken)
            }
            Err(F::Proxy(_)) => Came::Not(Silence::Proxy),
            Err(
                refusal @ (F::ProxyAddress(_)
                | F::ProxyVariable(_)
                | F::RootCertificate(_)
                | F::Cancelled),
            ) => return Err(LookupRefusal::Fetch(refusal)),
        })
    }
}

impl Answer {
    /// Says something once.
    fn say(&mut self, saying: Saying) {
        if !self.says.contains(&saying) {
            self.says.push(saying);
        }
    }
}

/// `text/plain` in UTF-8 or its part ASCII (RFC 9116 section 3); many servers leave the charset out.
fn is_text(content_type: Option<&str>) -> bool {
    let mut parts = content_type.unwrap_or_default().split(';').map(str::trim);
    let plain = parts
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("text/plain"));
    plain
        && parts.all(|part| {
            let charset = part.to_ascii_lowercase();
            let charset = charset.strip_prefix("charset=");
            charset.is_none_or(|set| matches!(set.trim_matches('"'), "utf-8" | "us-ascii"))
        })
}

/// The server of an address that is asked, small, with its port where that is another than the usual one.
fn server(address: &str) -> Option<String> {
    let uri = judge(address).ok()?;
    let authority = uri.authority()?;
    let host = authority.host().to_ascii_lowercase();
    Some(match authority.port_u16() {
        None | Some(443) => host,
        Some(port) => format!("{host}:{port}"),
    })
}

/// What somebody else wrote, on a line and bounded.
fn shown(value: &str) -> String {
    let line = tocsin_i18n::one_line(value);
    match line.chars().count() > MAX_SHOWN {
        true => line.chars().take(MAX_SHOWN).chain(['…']).collect(),
        false => line,
    }
}

/// Until when a certificate can be used: encrypted to, where it is one that is encrypted to.
pub(crate) fn until(cert: &openpgp::Cert, encrypts: bool, at: ReferenceTime) -> Until {
    let time = system_time(at.0);
    let expires = match encrypts {
        true => cert::judge_cert(cert.clone(), at).map(|usable| usable.expires),
        false => judge_primary(cert, &StandardPolicy::at(time), time)
            .map(|expires| expires.map(cert::timestamp)),
    };
    match expires {
        Ok(Some(date)) => Until::Then(date),
        Ok(None) => Until::Ever,
        Err(_) => Until::Not,
    }
}
