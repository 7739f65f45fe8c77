//! Who made a report: an identity that stays unique wherever reports meet (FINE 6.2).

use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::form::Form;

/// Mail providers whose domain says nothing about the site that reports.
pub(super) const FREE_MAIL: &[&str] = &[
    "126.com",
    "163.com",
    "aol.com",
    "bluewin.ch",
    "fastmail.com",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.fr",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.de",
    "hotmail.fr",
    "hushmail.com",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "live.com",
    "live.de",
    "live.fr",
    "mac.com",
    "mail.com",
    "mail.ru",
    "mailbox.org",
    "me.com",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "outlook.de",
    "outlook.fr",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "seznam.cz",
    "sfr.fr",
    "t-online.de",
    "tuta.com",
    "tutanota.com",
    "wanadoo.fr",
    "web.de",
    "yahoo.com",
    "yahoo.de",
    "yahoo.fr",
    "yandex.ru",
    "ymail.com",
    "zoho.com",
];

/// Tops of names that everybody may give to machines of their own, so that two sites have the same (RFC 6761; RFC 6762,
/// appendix G).
const OWN_TO_MANY: &[&str] = &[
    "arpa",
    "corp",
    "home",
    "internal",
    "intranet",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "private",
    "test",
];

/// The domain that names the creator: the site's own; else that of the reporter's mail address; else the team's, because
/// the reporter has none. One that anybody can be at names nobody.
pub fn creator_domain(form: &Form, answers: &Answers, team: &str) -> String {
    let site = answer(form, answers, "organisation.domain");
    let mail = || answer(form, answers, "reporter.email");
    let of_one = |typed: &str| domain(typed).filter(|domain| names_one(domain));
    site.and_then(|typed| of_one(&typed))
        .or_else(|| of_one(mail()?.rsplit_once('@')?.1))
        .unwrap_or_else(|| team.to_ascii_lowercase())
}

/// Whether a domain is one site's.
fn names_one(domain: &str) -> bool {
    let (_, top) = domain.rsplit_once('.').unwrap_or(("", domain));
    !FREE_MAIL.contains(&domain) && !OWN_TO_MANY.contains(&top)
}

/// What was typed in the field, outside of rows, that has this meaning.
fn answer(form: &Form, answers: &Answers, meaning: &str) -> Option<String> {
    let field = form
        .fields
        .values()
        .find(|f| f.means.as_ref().is_some_and(|m| m.name() == meaning))?;
    match answers.get(&Key::field(field.id.clone()))? {
        Value::Text(text) => Some(text.trim().to_owned()),
        _ => None,
    }
}

/// A fully qualified name in ASCII, lower case; `None` for anything else (RFC 7970, 3.4 wants an FQDN).
pub(super) fn domain(typed: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(typed.trim_end_matches('.')).ok()?;
    let top = ascii.rsplit_once('.')?.1;
    top.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(ascii)
}
