//! What the seal holds, but MANIFEST (DESIGN 5.3).

use crate::openpgp::seal::{Content, Member};
use crate::report::{Making, Report, iodef, json, text};

/// Longest extension of a file name inside the seal.
const MAX_EXTENSION: usize = 8;

/// Media types by extension; anything else is `application/octet-stream`.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("asc", "application/pgp-keys"),
    ("csv", "text/csv"),
    ("eml", "message/rfc822"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("log", "text/plain"),
    ("md", "text/markdown"),
    ("pcap", "application/vnd.tcpdump.pcap"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("tar", "application/x-tar"),
    ("txt", "text/plain"),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
];

/// All members of the sealed report but MANIFEST, in order: `report.txt`, `report.xml`, `report.json`,
/// `form/…` (the form, its lists, both languages, the bundle's MANIFEST and signature), `evidence/…`.
///
/// `sha256sum -c --ignore-missing MANIFEST` in `form/` checks the form against what the team signed.
pub fn members(report: &Report, making: &Making<'_>) -> Vec<Member> {
    let member = |name: &str, media_type: &str, bytes: Vec<u8>| Member {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        content: Content::Bytes(bytes),
    };
    let mut members = vec![
        member(
            "report.txt",
            "text/plain; charset=utf-8",
            text::write(report).into_bytes(),
        ),
        member("report.xml", "application/xml", iodef::write(report)),
        member("report.json", "application/json", json::write(report)),
    ];
    let files = making
        .bundle
        .files
        .iter()
        .filter(|(path, _)| belongs(path, report));
    members.extend(
        files.map(|(path, bytes)| member(&format!("form/{path}"), form_type(path), bytes.clone())),
    );
    members.extend(report.evidence.iter().map(|piece| Member {
        name: piece.member.clone(),
        media_type: piece.media_type.to_owned(),
        content: Content::File {
            path: piece.path.clone().into(),
            size: piece.size,
            // Without a first reading sealing refuses: no file has this digest.
            sha256: piece.sha256.unwrap_or_default(),
        },
    }));
    members
}

/// Whether a file of the bundle goes along: what the team needs to check the report against its own form.
fn belongs(path: &str, report: &Report) -> bool {
    matches!(
        path,
        "CONTACT" | "team.toml" | "keys/signing.asc" | "MANIFEST" | "MANIFEST.sig"
    ) || path.starts_with("lists/")
        || path == format!("forms/{}.toml", report.form.id)
        || report
            .languages
            .iter()
            .any(|tag| path.starts_with(&format!("locales/{tag}/")))
}

fn form_type(path: &str) -> &'static str {
    match path {
        "MANIFEST.sig" => "application/octet-stream",
        path if path.ends_with(".asc") => "application/pgp-keys",
        _ => "text/plain; charset=utf-8",
    }
}

/// `evidence/001.log`: the number counts from 1; the extension is that of the original name where it is short
/// and plain, else `bin`.
pub(super) fn evidence_name(number: usize, original: &str) -> String {
    format!(
        "evidence/{number:03}.{}",
        extension(original).unwrap_or_else(|| "bin".to_owned())
    )
}

fn extension(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let plain = !extension.is_empty() && extension.bytes().all(|b| b.is_ascii_alphanumeric());
    (plain && !stem.is_empty() && extension.len() <= MAX_EXTENSION)
        .then(|| extension.to_ascii_lowercase())
}

/// Media type by the name: what the reporter's machine says of a file is not asked.
pub(super) fn media_type(name: &str) -> &'static str {
    let extension = extension(name).unwrap_or_default();
    let known = MEDIA_TYPES.iter().find(|(of, _)| *of == extension);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}
