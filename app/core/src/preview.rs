//! A team's folder as its reporters will see it, before it is signed.
//!
//! The folder is packed in memory, signed with a key that is made for the preview and forgotten with it, and opened as
//! every bundle is: there is no second way to a form. What the author is told is what `team check` says of the folder
//! as it is, without the keys of the preview.

mod watch;

use crate::check;
use crate::clock::ReferenceTime;
use crate::explain::Refusal;
use crate::openpgp::cert::{judge_encryption, system_time};
use crate::openpgp::sign::{By, SIGNING_CERT, SignRefusal, sign};
use crate::session::TeamState;
use crate::session::opening::{self, Context};
use jiff::Timestamp;
use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::serialize::SerializeInto;
use std::borrow::Cow;
use tocsin_form_schema::answers::{Answers, Key};
use tocsin_form_schema::container::is_name;
use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::{self, Files};
pub use watch::Watch;

#[cfg(test)]
mod tests;

/// Keys that nobody has before or after a preview.
pub struct Keys {
    /// Certificate and secret key that sign.
    signing: (Vec<u8>, Vec<u8>),
    /// Fingerprint and certificate that a report would be encrypted to; its secret key is nowhere.
    encryption: (String, Vec<u8>),
}

impl Keys {
    /// Makes them, valid from `at` on.
    pub fn new(at: Timestamp) -> Result<Keys, SignRefusal> {
        Keys::make(at).map_err(|error| SignRefusal::Key(error.root_cause().to_string()))
    }

    fn make(at: Timestamp) -> sequoia_openpgp::Result<Keys> {
        let builder = || CertBuilder::new().set_creation_time(system_time(at));
        let (signing, _) = builder().add_signing_subkey().generate()?;
        let secret = signing.as_tsk().armored().to_vec()?;
        let signing = signing.strip_secret_key_material().armored().to_vec()?;
        let (encryption, _) = builder().add_transport_encryption_subkey().generate()?;
        let encryption = encryption.strip_secret_key_material();
        Ok(Keys {
            signing: (signing, secret),
            encryption: (
                encryption.fingerprint().to_hex(),
                encryption.armored().to_vec()?,
            ),
        })
    }

    /// The folder with these keys; its own encryption certificates stay where one of them can be used. What no bundle
    /// may name is left out: the check says so.
    fn put_into(&self, mut files: Files, at: Timestamp) -> Files {
        files.retain(|path, _| is_name(path));
        let usable = |(path, bytes): (&String, &Vec<u8>)| {
            let judged = judge_encryption(bytes, ReferenceTime::latest(at, None));
            path.starts_with("keys/encryption/") && judged.is_ok()
        };
        if !files.iter().any(usable) {
            let (fingerprint, cert) = &self.encryption;
            files.insert(format!("keys/encryption/{fingerprint}.asc"), cert.clone());
        }
        files.insert(SIGNING_CERT.to_owned(), self.signing.0.clone());
        files
    }

    /// The folder with these keys as the bytes of a bundle that they have signed.
    fn sign(&self, files: Files, at: Timestamp) -> Result<Vec<u8>, SignRefusal> {
        sign(files, By::Secret(&self.signing.1, None), at)
    }
}

/// What `team check` says of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// How many errors there are.
    pub errors: usize,
    /// And how many warnings.
    pub warnings: usize,
    /// What is told, many of one kind together: errors first, and before all others those for which the folder could
    /// not be opened.
    pub told: Vec<Diagnostic>,
}

/// What became of a folder that was looked at.
pub struct Look {
    /// What there is to mend.
    pub found: Findings,
    /// The team as a reporter will see it, or why nobody could.
    pub team: Result<TeamState, Refusal>,
}

impl Look {
    /// Checks a folder's files and opens them.
    pub fn at(files: &Files, keys: &Keys, context: &Context) -> Look {
        let now = context.clock.now().timestamp();
        let all = check::bundle(files, now);
        let told = check::fold(&all, files);
        let mut found = Findings {
            errors: check::count(&all, Severity::Error),
            warnings: check::count(&all, Severity::Warning),
            told: told.into_iter().map(Cow::into_owned).collect(),
        };
        let files = keys.put_into(files.clone(), now);
        let stops = published::study(&files).found;
        found.told.sort_by_key(|finding| {
            let same = |d: &Diagnostic| {
                let own = (d.severity, d.code, &d.place.file, &d.place.item);
                let place = &finding.place;
                own == (Severity::Error, finding.code, &place.file, &place.item)
            };
            !stops.iter().any(same)
        });
        let team = match keys.sign(files, now) {
            Ok(bytes) => opening::open_preview(&bytes, context),
            Err(refusal) => Err(Refusal::of(&refusal)),
        };
        Look { found, team }
    }

    /// A folder that could not be read.
    fn refused(refusal: Refusal) -> Look {
        Look {
            found: Findings::default(),
            team: Err(refusal),
        }
    }
}

/// The question of a form that a finding is about, where it is about one that is asked: a field in the form's file, or
/// its words in any language. Of a question in rows, that of the first row that asks it; the repeat where none does.
pub fn question(
    found: &Diagnostic,
    form: &Form,
    answers: &Answers,
    applies: impl Fn(&Key) -> bool,
) -> Option<Key> {
    let fields = about(found, form);
    let (first, inner) = fields.split_first()?;
    let mut key = Some(Key::field(first.id.clone())).filter(|key| applies(key))?;
    for field in inner {
        let in_rows = answers.rows(&key).iter();
        let mut in_rows = in_rows.map(|row| key.child(row.id, field.id.clone()));
        match in_rows.find(|key| applies(key)) {
            Some(inside) => key = inside,
            None => break,
        }
    }
    Some(key)
}

/// The field that a finding is about, behind the repeats around it; nothing where it is about none.
fn about<'f>(found: &Diagnostic, form: &'f Form) -> Vec<&'f Field> {
    let place = &found.place;
    let mut parts = place.item.split('.');
    let own_words = || {
        let (_, file) = place.file.strip_prefix("locales/")?.split_once('/')?;
        file.strip_suffix(".ftl")
    };
    let named = if place.file == format!("forms/{}.toml", form.id) {
        match (parts.next(), parts.next(), parts.next()) {
            (Some("field"), Some(field), _) => field.to_owned(),
            (Some("row"), Some(repeat), Some(field)) => format!("{repeat}-{field}"),
            (Some("row"), Some(repeat), None) => repeat.to_owned(),
            _ => return Vec::new(),
        }
    } else if own_words() == Some(form.id.as_str()) {
        parts.next().unwrap_or_default().to_owned()
    } else {
        return Vec::new();
    };
    // Two hyphens stand in names of pages, options and checks, never between a repeat and a field of its rows.
    let ids: Vec<Id> = match named.contains("--") {
        true => return Vec::new(),
        false => named.split('-').map_while(Id::new).collect(),
    };
    let mut ids = ids.iter();
    let first = ids.next().and_then(|id| form.fields.get(id));
    let mut fields: Vec<&Field> = first.into_iter().collect();
    while let (Some(last), Some(id)) = (fields.last(), ids.next()) {
        match last.row().iter().find(|part| part.id == *id) {
            Some(part) => fields.push(part),
            None => break,
        }
    }
    fields
}
