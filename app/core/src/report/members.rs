//! What the seal holds, but MANIFEST (DESIGN 5.3).

use crate::bundle::Bundle;
use crate::openpgp::seal::{Content, Member};
use crate::report::{Report, intelmq, iocs, iodef, json, misp, text};
use tocsin_form_schema::media;

/// All members of the sealed report but MANIFEST, in order: `report.txt`, `report.xml`, `report.json`, what the tools of
/// teams load (`report.rfc8727.json`, `report.misp.json`, `iocs.csv`, `intelmq.jsonl` where there is an event for it),
/// `form/…` (the form, its lists, both languages, the bundle's MANIFEST and signature), `evidence/…`.
///
/// `sha256sum -c --ignore-missing MANIFEST` in `form/` checks the form against what the team signed.
pub fn members(report: &Report, bundle: &Bundle) -> Vec<Member> {
    let mut members = renditions(report);
    let files = bundle
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
            bare: piece.original.is_some(),
        },
    }));
    members
}

/// The report in every form that it is written in, as members.
pub fn renditions(report: &Report) -> Vec<Member> {
    let mut members = vec![
        member(
            "report.txt",
            "text/plain; charset=utf-8",
            text::write(report).into_bytes(),
        ),
        member("report.xml", "application/xml", iodef::write(report)),
        member("report.json", "application/json", json::write(report)),
        member(
            "report.rfc8727.json",
            "application/json",
            iodef::write_json(report),
        ),
        member("report.misp.json", "application/json", misp::write(report)),
        member("iocs.csv", "text/csv; charset=utf-8", iocs::write(report)),
    ];
    // Mail programs lose empty files.
    let events = Some(intelmq::write(report)).filter(|events| !events.is_empty());
    members.extend(events.map(|e| member("intelmq.jsonl", "application/jsonl", e)));
    members
}

fn member(name: &str, media_type: &str, mut bytes: Vec<u8>) -> Member {
    // What was written piece by piece has room for as much again.
    bytes.shrink_to_fit();
    Member {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        content: Content::Bytes(bytes),
    }
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
pub(crate) fn evidence_name(number: usize, original: &str) -> String {
    format!(
        "evidence/{number:03}.{}",
        media::extension(original).unwrap_or_else(|| "bin".to_owned())
    )
}
