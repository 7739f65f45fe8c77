//! `team open`: a sealed report into a folder, with everything that can be known of it.

mod gather;
mod summary;

use super::copy;
use crate::args::Open;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Map, Value, json};
use std::path::Path;
use tocsin_core::bundle::{self, Seen};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::openpgp::cert::{self, CertRefusal, grouped};
use tocsin_core::openpgp::open::{OpenRefusal, Opened, Signature};
use tocsin_core::openpgp::seal::REPORTER_CERT;
use tocsin_core::openpgp::sign::SIGNING_CERT;
use tocsin_core::parts::join::{Joined, join};
use tocsin_core::received::{self, Found, Received, Said};
use tocsin_core::report::Report;
use tocsin_core::report::print::{self, Format, Sheet};
use tocsin_core::report::redact::Passing;
use tocsin_core::store::pins::Pins;
use tocsin_i18n::Args;

/// What was found, as JSON, beside the members.
pub const RESULT: &str = "opened.json";
const CERTIFICATE: &str = "reporter-certificate";
const TAKES_ANSWERS: &str = "takes-answers";
/// What is written of a signature that is good.
const SAME_KEY: &str = "same-key";

/// Runs the command.
pub fn run(asked: &Open, out: &Out) -> Result<(), Refused> {
    let stream = Path::new("-");
    for sealed in asked.sealed.iter().filter(|path| *path != stream) {
        files::is_there(sealed)?;
    }
    files::has_folder(&asked.out)?;
    let printed = match &asked.print {
        Some(path) => {
            files::may_write(path, false)?;
            if !path.starts_with(&asked.out) {
                files::has_folder(path)?;
            }
            Some((path, Format::of(path)?))
        }
        None => None,
    };
    let own = own_signer(asked.bundle.as_deref(), out)?;
    let before = asked.after.as_deref().map(Before::read).transpose()?;
    let mut parts = Vec::new();
    for sealed in &asked.sealed {
        match sealed == stream {
            true => parts.push((
                sealed.display().to_string(),
                gather::unseal(None, asked, out)?,
            )),
            false => gather::gather(sealed, asked, &mut parts, out)?,
        }
    }
    let (unsealed, joined) = join(parts)?;
    let at = ReferenceTime(out.context.clock.now().timestamp());
    let mut told = Told::of(&unsealed.opened, asked.with.is_any());
    told.certificate(&unsealed.opened, at, out);
    told.parts(&joined, out);
    let mut page = None;
    let mut summary = Vec::new();
    if !asked.members {
        let mut received = received::read(&unsealed.opened.read, at)?;
        received.compare(&unsealed.opened.members, &joined.incomplete);
        let proven = is_own(&received, own.as_deref(), out)?;
        told.report(&received, proven, out);
        let signed = unsealed.opened.signed_by();
        told.update(&received.report, signed, before.as_ref(), out)?;
        let mut copy = None;
        if let Some(level) = asked.redact {
            let passing = Passing {
                level: level.into(),
                unmarked: asked.unmarked.into(),
            };
            copy = Some(copy::write(&received.report, &passing, &unsealed.path())?);
            let copy = asked.out.join(copy::FOLDER).display().to_string();
            told.copy(&received.report, &copy, out);
        }
        if let Some((path, format)) = printed {
            // Beside a copy for passing on, the whole would be passed on by mistake.
            let sheet = Sheet::for_team(copy.as_ref().unwrap_or(&received.report));
            let bytes = out.work(|progress| print::write(&sheet, format, progress))?;
            page = Some((path, bytes));
        }
        summary = summary::lines(&received.report, out);
    }
    let result = unsealed.path().join(RESULT);
    if result.exists() {
        return Err(OpenRefusal::Member(RESULT.to_owned()).into());
    }
    files::write_private(&result, format!("{}\n", told.listing()).as_bytes())?;
    let opened = unsealed.keep(&asked.out)?;
    // Only now: what is refused leaves nothing behind.
    if let Some((path, bytes)) = page {
        files::write_private(path, &bytes)?;
    }
    if out.json {
        told.json.insert("folder".to_owned(), json!(asked.out));
        out.say(&told.listing());
        return Ok(());
    }
    told.lines.iter().for_each(|line| out.say(line));
    match &told.signatures {
        Some(signatures) => signatures.iter().for_each(|s| signature(s, out)),
        None => out.say(&out.word("cli-opened-signature-unknown", &[])),
    }
    if told.takes_answers() {
        let path = asked.out.join(REPORTER_CERT).display().to_string();
        out.say(&out.word("cli-opened-answer", &[("path", &path)]));
    }
    told.copied.iter().for_each(|line| out.say(line));
    let report = asked.out.join("report.txt").display().to_string();
    let count = opened.members.len().to_string();
    out.say(&out.word("cli-team-opened", &[("count", &count), ("report", &report)]));
    if !summary.is_empty() {
        out.say("");
    }
    summary.iter().for_each(|line| out.say(line));
    Ok(())
}

/// Fingerprint of the certificate that signs the team's own bundle.
fn own_signer(bundle: Option<&Path>, out: &Out) -> Result<Option<String>, Refused> {
    let Some(path) = bundle else {
        return Ok(None);
    };
    if path.is_dir() {
        let cert = cert::read_one(&files::read(&path.join(SIGNING_CERT))?)?;
        return Ok(Some(cert.fingerprint().to_hex()));
    }
    let at = ReferenceTime(out.context.clock.now().timestamp());
    let bundle = bundle::verify(&files::read(path)?, at, Seen::Former)?;
    Ok(Some(bundle.signer.clone()))
}

/// Whether the form is the team's own: its signer is that of the bundle given, else the one that somebody compared.
fn is_own(received: &Received, own: Option<&str>, out: &Out) -> Result<bool, Refused> {
    if let Some(own) = own {
        return Ok(own == received.signer);
    }
    let pins = Pins::load(&out.context.dirs)?;
    let team = &received.report.team.id;
    let pin = pins.teams.get(team);
    Ok(pin
        .is_some_and(|pin| pin.signer == received.signer && !pins.trust(team, pin).is_unchecked()))
}

/// What an earlier revision says of itself.
struct Before {
    id: String,
    revision: u32,
    token: String,
    /// By the key of which certificate it was found to be signed.
    signed_by: Option<String>,
}

impl Before {
    fn read(folder: &Path) -> Result<Before, Refused> {
        let path = folder.join("report.json");
        let unread = |path: &Path| {
            let path = path.display().to_string();
            Refused::new("cli-opened-after-unread", &[("path", &path)])
        };
        let refused = || unread(&path);
        let json: Value = serde_json::from_slice(&files::read(&path)?).map_err(|_| refused())?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        // Without it nobody could tell that a signature is missing now.
        let result = folder.join(RESULT);
        let signed_by = signed_by(&files::read(&result)?).ok_or_else(|| unread(&result))?;
        let read = || {
            let id = json.get("id")?;
            let (uuid, domain) = (text(id.get("uuid")?)?, text(id.get("domain")?)?);
            Some(Before {
                id: format!("{uuid}@{domain}"),
                revision: u32::try_from(json.get("revision")?.as_u64()?).ok()?,
                token: text(json.get("update-token")?)?,
                signed_by,
            })
        };
        read()
            .filter(|before| !before.token.is_empty())
            .ok_or_else(refused)
    }
}

/// The key that signed an earlier revision, if any did, as it was written down when that was opened; `None` where this
/// cannot be read.
fn signed_by(opened: &[u8]) -> Option<Option<String>> {
    let json: Value = serde_json::from_slice(opened).ok()?;
    let signatures = match json.get("signatures")? {
        Value::Array(signatures) => signatures.as_slice(),
        Value::Null => &[],
        _ => return None,
    };
    let good = |signature: &&Value| signature.get("signature") == Some(&json!(SAME_KEY));
    let Some(good) = signatures.iter().find(good) else {
        return Some(None);
    };
    Some(Some(good.get("key")?.as_str()?.to_owned()))
}

/// What there is to tell: for people and for programs.
struct Told {
    lines: Vec<String>,
    /// Of a copy for passing on.
    copied: Vec<String>,
    /// None where something else has decrypted it, and kept them to itself.
    signatures: Option<Vec<Signature>>,
    json: Map<String, Value>,
}

impl Told {
    /// `decrypts` says whether it was decrypted here.
    fn of(opened: &Opened, decrypts: bool) -> Told {
        let members = opened.members.iter();
        let members = members.map(|(name, sha256)| json!({ "name": name, "sha256": sha256 }));
        let signatures = decrypts.then(|| opened.signatures.clone());
        let listed = |signature: &Signature| {
            let (kind, key) = match signature {
                Signature::SameKey(key) => (SAME_KEY, key),
                Signature::ForOthers(key) => ("for-others", key),
                Signature::OtherKey(key) => ("not-checked", key),
                Signature::Bad { key, reason } => {
                    return json!({ "signature": "bad", "key": key, "reason": reason });
                }
            };
            json!({ "signature": kind, "key": key })
        };
        let json = [
            ("members", members.collect()),
            (
                "signatures",
                signatures.as_ref().map_or(Value::Null, |signatures| {
                    signatures.iter().map(listed).collect()
                }),
            ),
        ];
        Told {
            lines: Vec::new(),
            copied: Vec::new(),
            signatures,
            json: json
                .map(|(key, value)| (key.to_owned(), value))
                .into_iter()
                .collect(),
        }
    }

    /// The certificate of the reporter's, if there is one, and whether an answer can be encrypted to it.
    fn certificate(&mut self, opened: &Opened, at: ReferenceTime, out: &Out) {
        let Some(bytes) = opened.read.get(REPORTER_CERT) else {
            return;
        };
        let read = cert::read_one(bytes);
        let secret = matches!(read, Err(CertRefusal::Secret));
        if secret {
            self.lines.push(out.word("cli-opened-secret-key", &[]));
        }
        let fingerprint = read.map(|cert| cert.fingerprint().to_hex());
        let takes_answers = cert::judge_encryption(bytes, at).is_ok();
        let listed = json!({ "fingerprint": fingerprint.ok(), TAKES_ANSWERS: takes_answers, "secret": secret });
        self.json.insert(CERTIFICATE.to_owned(), listed);
    }

    /// Of a report in parts, those that did not come.
    fn parts(&mut self, joined: &Joined, out: &Out) {
        if joined.of == 0 {
            return;
        }
        let of = joined.of.to_string();
        let mut missing = joined.missing.iter().map(u32::to_string).peekable();
        self.lines.push(match missing.peek() {
            None => out.word("cli-opened-parts", &[("of", &of)]),
            Some(_) => {
                let missing = missing.collect::<Vec<_>>().join(", ");
                let args = [("of", &*of), ("missing", &*missing)];
                out.word("cli-opened-parts-missing", &args)
            }
        });
        if !joined.aside.is_empty() {
            let names = joined.aside.join(", ");
            let told = out.word("cli-opened-parts-aside", &[("names", &names)]);
            self.lines.push(tocsin_i18n::visible(&told).into_owned());
        }
        let listed = json!({
            "of": joined.of, "missing": joined.missing, "aside": joined.aside,
        });
        self.json.insert("parts".to_owned(), listed);
    }

    fn takes_answers(&self) -> bool {
        let cert = self.json.get(CERTIFICATE);
        cert.is_some_and(|cert| cert.get(TAKES_ANSWERS) == Some(&Value::Bool(true)))
    }

    fn report(&mut self, received: &Received, proven: bool, out: &Out) {
        let report = &received.report;
        let id = report.id.to_string();
        let message = match proven {
            true => "cli-opened-form-own",
            false => "cli-opened-form-unproven",
        };
        let signer = grouped(&received.signer);
        self.lines.push(out.word(message, &[("signer", &signer)]));
        let sentences: Vec<_> = received.found.iter().map(|f| sentence(f, out)).collect();
        if !sentences.is_empty() {
            self.lines.push(out.word("cli-opened-found", &[]));
            let lines = received.found.iter().zip(&sentences);
            self.lines.extend(lines.map(|(found, says)| {
                let line = match found.label.is_empty() {
                    true => format!("  {}: {says}", found.path),
                    false => format!("  {} ({}): {says}", found.path, found.label),
                };
                tocsin_i18n::visible(&line).into_owned()
            }));
        }
        let found = received.found.iter().zip(&sentences);
        let found = found
            .map(|(found, says)| json!({ "path": found.path, "label": found.label, "says": says }));
        let listed = json!({
            "id": id, "revision": report.revision, "reference": report.reference,
            "team": report.team.id, "form": report.form.id.as_str(), "version": report.team.version,
            "state": report.state.name(), "waiting-for": report.state.waits_for(), "test": report.test, "example": report.example,
            "form-signer": received.signer, "form-is-own": proven,
            "found": found.collect::<Vec<_>>(),
        });
        self.json.insert("report".to_owned(), listed);
    }

    /// Whether an update comes from who sent the revision before: both have the token that only the two of them and the
    /// team know, or are signed by the same key.
    fn update(
        &mut self,
        report: &Report,
        signed_by: Option<&str>,
        before: Option<&Before>,
        out: &Out,
    ) -> Result<(), Refused> {
        let Some(before) = before else {
            if report.revision > 1 {
                let revision = report.revision.to_string();
                let line = out.word("cli-opened-update", &[("revision", &revision)]);
                self.lines.push(line);
            }
            return Ok(());
        };
        let id = report.id.to_string();
        if before.id != id {
            let args = [("id", &*id), ("other", &*before.id)];
            return Err(Refused::new("cli-opened-after-other", &args));
        }
        if before.revision >= report.revision {
            let (this, other) = (report.revision.to_string(), before.revision.to_string());
            let args = [("revision", &*this), ("other", &*other)];
            self.lines.push(out.word("cli-opened-after-older", &args));
        }
        let token = before.token == report.update_token;
        let key = before.signed_by.as_deref();
        let same_key = key.is_some() && key == signed_by;
        let known = self.signatures.is_some();
        let message = match (token, same_key) {
            (true, _) => "cli-opened-after-same",
            (false, true) => "cli-opened-after-same-key",
            (false, false) => "cli-opened-after-unproven",
        };
        let revision = before.revision.to_string();
        self.lines
            .push(out.word(message, &[("revision", &revision)]));
        if let Some(key) = key.filter(|_| known && !same_key) {
            let args = [("revision", &*revision), ("key", &*grouped(key))];
            self.lines
                .push(out.word("cli-opened-after-other-key", &args));
        }
        let listed = json!({
            "revision": before.revision, "same-reporter": token || same_key, "same-token": token, "same-key": known.then_some(same_key),
        });
        self.json.insert("after".to_owned(), listed);
        Ok(())
    }

    /// Where the copy for passing on is, and what the reporter answered about passing on: for whom it is, only the team knows.
    fn copy(&mut self, report: &Report, folder: &str, out: &Out) {
        self.copied
            .push(out.word("cli-opened-copy", &[("copy", folder)]));
        let answers = copy::limits(report);
        self.copied.push(match answers.as_slice() {
            [] => out.word("report-no-disclosure", &[]),
            _ => out.word("cli-opened-copy-answers", &[]),
        });
        for fact in answers.iter().copied() {
            let (question, answer) = (fact.question(0), summary::answer(fact));
            let line = match question.ends_with(['?', '？', '؟']) {
                true => format!("{question} {answer}"),
                false => out.joined(&question, &answer),
            };
            let line = tocsin_i18n::one_line(&line);
            self.copied.push(format!("  {line}"));
        }
        let listed = answers.into_iter().map(|fact| {
            json!({ "path": fact.path(), "label": fact.question(0), "says": summary::answer(fact) })
        });
        self.json.insert("passing-on".to_owned(), listed.collect());
    }

    fn listing(&self) -> String {
        format!("{:#}", Value::Object(self.json.clone()))
    }
}

/// What is said of an answer that does not hold.
fn sentence(found: &Found, out: &Out) -> String {
    match &found.said {
        Said::Team(sentence) => sentence.clone(),
        Said::Program(message, args) => {
            let args: Args<'_> = args.iter().collect();
            out.words.plain(message, &args)
        }
    }
}

fn signature(signature: &Signature, out: &Out) {
    let (message, key) = match signature {
        Signature::SameKey(key) => ("cli-opened-signature-same", key),
        Signature::ForOthers(key) => ("cli-opened-signature-for-others", key),
        Signature::OtherKey(key) => ("cli-opened-signature-other", key),
        Signature::Bad { key, .. } => ("cli-opened-signature-bad", key),
    };
    out.say(&out.word(message, &[("key", &grouped(key))]));
    if let Signature::Bad { reason, .. } = signature
        && !reason.is_empty()
    {
        out.line_below("cli-opened-signature-why", reason);
    }
}
