//! What an organisation fixes for everybody on a computer: `policy.toml`, as values.

use crate::diagnostic::Diagnostic;
use crate::grammar;
use crate::kind;
use crate::source::{self, Node, Table};
use crate::team::is_language;
use std::collections::BTreeMap;
use std::net::IpAddr;

#[cfg(test)]
mod tests;

/// Most octets of the file.
pub const MOST: usize = 64 * 1024;
/// What the account is called where nothing is said.
const ACCOUNT: &str = "organisation";

/// Every code of this module; as with [`crate::diagnostic::CODES`], each has a sentence.
pub const CODES: &[&str] = &[
    "policy-signer-revoked",
    "policy-two-ways",
    "policy-no-way",
    "policy-needs-server",
];

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Nothing is sealed to a team that nobody has checked.
    pub forbids_unchecked: bool,
    /// The language that is spoken where nobody has chosen one: a BCP 47 tag.
    pub language: Option<String>,
    /// Teams whose key is known, by their ID.
    pub teams: BTreeMap<String, Given>,
    /// The bundle that the program opens with.
    pub brand: Option<Brand>,
    /// How mail is sent.
    pub mail: Option<Mail>,
}

/// A team whose key is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Fingerprint of the certificate that signs, upper-case hex.
    pub signer: String,
    /// Fingerprints of certificates that count for nothing any more.
    pub revoked: Vec<String>,
    /// No other signs, whatever this one hands over to.
    pub fixed: bool,
    /// Whom to call when something of it is refused.
    pub telephone: Option<String>,
}

/// The bundle that the program opens with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Its whole path.
    pub file: String,
    /// Nothing else takes its place.
    pub locked: bool,
}

/// How mail is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// What the account is called.
    pub name: String,
    /// The address mail comes from, where it is everybody's.
    pub from: Option<String>,
    /// By a server or a program.
    pub way: Way,
    /// Nobody changes it.
    pub locked: bool,
}

/// By a server or a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a server.
    Server {
        /// Its name or address.
        host: String,
        /// Its port, where it is not the usual one.
        port: Option<u16>,
        /// `tls`, `starttls` or `none`.
        security: String,
        /// The name to sign in with, where it is everybody's.
        user: Option<String>,
        /// PEM file of a private root certificate.
        root_certificate: Option<String>,
        /// SOCKS5 proxy that leads there.
        proxy: Option<String>,
    },
    /// By the local program of this path.
    Sendmail(String),
}

/// Reads the file; the second part has every mistake, and the first is right only when there is none.
pub fn read(file: &str, bytes: &[u8]) -> (Option<Policy>, Vec<Diagnostic>) {
    source::read_within(MOST, file, bytes, &grammar::policy::POLICY, |table| {
        source::format(table)?;
        let unchecked = table.get("unchecked").and_then(|node| node.word());
        Some(Policy {
            forbids_unchecked: unchecked == Some("forbid"),
            language: table.get("language").and_then(|node| language(&node)),
            teams: table.get("team").map(|n| teams(&n)).unwrap_or_default(),
            brand: (table.get("brand").and_then(|node| node.table())).and_then(|t| brand(&t)),
            mail: (table.get("mail").and_then(|node| node.table())).and_then(|t| mail(&t)),
        })
    })
}

fn language(node: &Node<'_>) -> Option<String> {
    let tag = node.text()?;
    match is_language(tag) {
        true => Some(tag.to_owned()),
        false => node.wrong("language", tag),
    }
}

fn teams(node: &Node<'_>) -> BTreeMap<String, Given> {
    let mut all = BTreeMap::new();
    let entries = node.table();
    for (id, node) in entries.iter().flat_map(|table| table.entries()) {
        if kind::name(id, 2).as_deref() != Some(id) {
            node.wrong::<()>("domain", id);
        }
        let Some(table) = node.table() else { continue };
        if let Some(given) = given(&table) {
            all.insert(id.to_owned(), given);
        }
    }
    all
}

fn given(table: &Table<'_>) -> Option<Given> {
    let signer = table.need("signer").and_then(|node| fingerprint(&node));
    let mut revoked = Vec::new();
    let listed = table.get("revoked").and_then(|node| node.array());
    for node in listed.unwrap_or_default() {
        let Some(key) = fingerprint(&node) else {
            continue;
        };
        if signer.as_ref() == Some(&key) {
            node.error("policy-signer-revoked", []);
        }
        revoked.push(key);
    }
    let handover = table.get("handover").and_then(|node| node.word());
    let telephone = table.get("telephone").and_then(|node| line(&node));
    table.finish();
    Some(Given {
        signer: signer?,
        revoked,
        fixed: handover == Some("refuse"),
        telephone,
    })
}

fn brand(table: &Table<'_>) -> Option<Brand> {
    let file = table.need("file").and_then(|node| path(&node));
    let locked = locked(table);
    table.finish();
    Some(Brand {
        file: file?,
        locked,
    })
}

fn mail(table: &Table<'_>) -> Option<Mail> {
    let text = |key| table.get(key).and_then(|node| line(&node));
    let file = |key| table.get(key).and_then(|node| path(&node));
    let name = text("name");
    let from = table.get("from").and_then(|node| {
        let text = node.text()?;
        kind::email(text).or_else(|| node.wrong("email", text))
    });
    let host = table.get("server").and_then(|node| host(&node));
    let port = table.get("port").and_then(|node| node.integer());
    let security = table.get("security").and_then(|node| node.word());
    let (user, root_certificate) = (text("user"), file("root-certificate"));
    let proxy = table.get("proxy").and_then(|node| proxy(&node));
    let sendmail = file("sendmail");
    let locked = locked(table);
    let of_server = ["port", "security", "user", "root-certificate", "proxy"];
    match (table.has("server"), table.has("sendmail")) {
        (true, true) => table.error("policy-two-ways", []),
        (false, false) => table.error("policy-no-way", []),
        (false, true) => {
            for node in of_server.iter().filter_map(|key| table.get(key)) {
                node.error("policy-needs-server", []);
            }
        }
        (true, false) => {}
    }
    table.finish();
    let way = match (host, sendmail) {
        (Some(host), _) => Way::Server {
            host,
            port: port.and_then(|port| u16::try_from(port).ok()),
            security: security.unwrap_or("tls").to_owned(),
            user,
            root_certificate,
            proxy,
        },
        (None, program) => Way::Sendmail(program?),
    };
    Some(Mail {
        name: name.unwrap_or_else(|| ACCOUNT.to_owned()),
        from,
        way,
        locked,
    })
}

fn locked(table: &Table<'_>) -> bool {
    let locked = table.get("locked").and_then(|node| node.boolean());
    locked.unwrap_or_default()
}

/// As OpenPGP programs show them: spaces and small letters do not matter.
fn fingerprint(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let key = text.replace(' ', "").to_ascii_uppercase();
    let hex = key.bytes().all(|b| b.is_ascii_hexdigit());
    match hex && matches!(key.len(), 40 | 64) {
        true => Some(key),
        false => node.wrong("fingerprint", text),
    }
}

fn line(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let right = !text.trim().is_empty() && !text.contains(char::is_control);
    match right && text.chars().count() <= 200 {
        true => Some(text.to_owned()),
        false => node.wrong("one-line", text),
    }
}

/// A whole path, on whatever system the file is read.
fn path(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let mut start = text.chars();
    let drive = matches!(
        (start.next(), start.next(), start.next()),
        (Some(drive), Some(':'), Some('\\' | '/')) if drive.is_ascii_alphabetic()
    );
    let whole = text.starts_with('/') || text.starts_with(r"\\") || drive;
    match whole && !text.contains(char::is_control) {
        true => Some(text.to_owned()),
        false => node.wrong("path", text),
    }
}

fn host(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let is_address = bare.parse::<IpAddr>().is_ok();
    match is_address || kind::name(text, 1).is_some() {
        true => Some(text.to_owned()),
        false => node.wrong("server", text),
    }
}

fn proxy(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let rest = text
        .strip_prefix("socks5://")
        .or_else(|| text.strip_prefix("socks5h://"));
    // Its password is the reporter's, and is asked for.
    let named = |rest: &str| rest.rsplit_once('@').is_some_and(|(n, _)| n.contains(':'));
    match rest.is_some_and(|rest| !rest.is_empty() && !named(rest)) {
        true => Some(text.to_owned()),
        false => node.wrong("proxy", text),
    }
}
