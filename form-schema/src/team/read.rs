//! `team.toml` to a [`Team`], with every mistake of the author at its line.

mod forms;

use super::{
    Brand, Constituency, Contact, Disclosure, Encryption, Hours, MAX_LANGUAGES, Mail, MailFormat,
    Span, Team,
};
use crate::blank::is_blank;
use crate::diagnostic::Diagnostic;
use crate::grammar;
use crate::id::Id;
use crate::kind;
use crate::server;
use crate::source::{self, Node, Table};
use jiff::Timestamp;
use jiff::civil::Time;
use std::collections::BTreeMap;

/// Reads `team.toml`.
pub(crate) fn read(file: &str, bytes: &[u8]) -> (Option<Team>, Vec<Diagnostic>) {
    source::read(file, bytes, &grammar::team::TEAM, |table| {
        let format = source::format(table)?;
        let needs_program = table
            .get("needs-program")
            .and_then(|node| needs_program(&node));
        let id = table.need("id").and_then(|node| domain(&node));
        let version = table.need("version").and_then(|node| node.integer());
        let published = table.need("published").and_then(|node| timestamp(&node));
        let expires = table.need("expires").and_then(|node| {
            let expires = timestamp(&node)?;
            if published.is_some_and(|p| p >= expires) {
                node.error("expires-before-published", []);
            }
            Some(expires)
        });
        let languages = table
            .need("languages")
            .map(|node| languages(&node))
            .unwrap_or_default();
        let reviewed = table
            .get("reviewed")
            .map(|node| reviewed(&node, &languages))
            .unwrap_or_default();
        let authoritative = table
            .get("authoritative")
            .and_then(|node| one_of(&node, &languages))
            .or_else(|| languages.first().cloned());
        let forms = table
            .get("forms")
            .map(|node| forms::forms(&node))
            .unwrap_or_default();
        let chooser = table
            .get("chooser")
            .map(|node| forms::chooser(&node))
            .unwrap_or_default();
        let name = table
            .need("name")
            .and_then(|node| node.table())
            .map(|t| names(&t, &languages));
        let contact = table
            .need("contact")
            .and_then(|node| node.table())
            .and_then(contact);
        let hours = table
            .need("hours")
            .and_then(|node| node.table())
            .and_then(hours);
        let mail = table
            .need("mail")
            .and_then(|node| node.table())
            .and_then(mail);
        let constituency = table
            .get("constituency")
            .and_then(|node| node.table())
            .map(constituency);
        let first_response = table
            .get("first-response")
            .and_then(|node| node.table())
            .map(|t| first_response(&t));
        let disclosure = table
            .get("disclosure")
            .map(|node| disclosure(&node))
            .unwrap_or_default();
        let report_forgery = table.need("report-forgery").and_then(|node| filled(&node));
        let bundle = table.get("bundle").and_then(|node| public_address(&node));
        let brand = table
            .get("brand")
            .and_then(|node| node.table())
            .map(|table| brand(table, &languages))
            .unwrap_or_default();
        Some(Team {
            format,
            id: id?,
            name: name?,
            version: version? as u32,
            published: published?,
            expires: expires?,
            needs_program,
            languages,
            reviewed,
            authoritative: authoritative?,
            forms,
            chooser,
            contact: contact?,
            hours: hours?,
            mail: mail?,
            constituency: constituency.unwrap_or_default(),
            first_response: first_response.unwrap_or_default(),
            disclosure,
            report_forgery: report_forgery?,
            bundle,
            brand,
        })
    })
}

/// `MAJOR.MINOR`; a later one than this program's is refused with both named.
fn needs_program(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    let parts = |text: &str| {
        text.split('.')
            .map(|p| p.parse::<u32>().ok())
            .collect::<Option<Vec<u32>>>()
    };
    let Some(needed) = parts(text) else {
        return node.wrong("program-version", text);
    };
    let own = env!("CARGO_PKG_VERSION");
    if parts(own).is_some_and(|own| own < needed) {
        node.error("program-too-old", [("needs", text), ("have", own)]);
    }
    Some(text.to_owned())
}

/// One line of text that says something.
fn filled(node: &Node<'_>) -> Option<String> {
    let text = node.text()?.trim();
    if is_blank(text) || text.chars().any(char::is_control) {
        return node.wrong("one-line", text);
    }
    Some(text.to_owned())
}

/// One line that begins with `https://`.
fn https(node: &Node<'_>) -> Option<String> {
    let address = filled(node)?;
    match address.starts_with("https://") {
        true => Some(address),
        false => node.wrong("https", &address),
    }
}

/// Where a bundle is: what the program would not ask is refused here already.
fn public_address(node: &Node<'_>) -> Option<String> {
    let address = https(node)?;
    match server::published(&address) {
        Some(_) => Some(address),
        None => node.wrong("public-address", &address),
    }
}

fn domain(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    match kind::name(text, 2) {
        Some(name) if name == text => Some(name),
        _ => node.wrong("domain", text),
    }
}

fn email(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    kind::email(text).or_else(|| node.wrong("email", text))
}

fn timestamp(node: &Node<'_>) -> Option<Timestamp> {
    let text = node.text()?;
    text.parse().ok().or_else(|| node.wrong("timestamp", text))
}

/// Whether a text is a language tag as folders of `locales/` are named (BCP 47: language, script, region,
/// variants).
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts
        .next()
        .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
    language
        && tag.len() <= 35
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn languages(node: &Node<'_>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (item, tag) in node.texts().unwrap_or_default() {
        if all.len() == MAX_LANGUAGES {
            let most = MAX_LANGUAGES.to_string();
            item.error("too-many", [("what", "languages"), ("most", &most)]);
            break;
        }
        if !is_language(tag) {
            item.wrong::<()>("language", tag);
        } else if all.iter().any(|known| known == tag) {
            item.error("language-twice", [("language", tag)]);
        } else {
            all.push(tag.to_owned());
        }
    }
    if all.is_empty() {
        node.error("no-languages", []);
    }
    all
}

/// Languages of the bundle, each once.
fn reviewed(node: &Node<'_>, languages: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (item, tag) in node.texts().unwrap_or_default() {
        if !languages.iter().any(|known| known == tag) {
            item.error("language-unknown", [("language", tag)]);
        } else if all.iter().any(|known| known == tag) {
            item.error("language-twice", [("language", tag)]);
        } else {
            all.push(tag.to_owned());
        }
    }
    all
}

/// One of the bundle's languages.
fn one_of(node: &Node<'_>, languages: &[String]) -> Option<String> {
    let tag = node.text()?;
    if !languages.iter().any(|known| known == tag) {
        node.error("language-unknown", [("language", tag)]);
    }
    Some(tag.to_owned())
}

fn names(table: &Table<'_>, languages: &[String]) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (tag, node) in table.entries() {
        if !languages.iter().any(|known| known == tag) {
            node.error("language-unknown", [("language", tag)]);
        }
        if let Some(name) = filled(&node) {
            all.insert(tag.to_owned(), name);
        }
    }
    if let Some(first) = languages.first().filter(|first| !all.contains_key(*first)) {
        table.error("name-missing", [("language", first)]);
    }
    all
}

fn contact(table: Table<'_>) -> Option<Contact> {
    let optional = |key| table.get(key).and_then(|node| filled(&node));
    let telephone = table.need("telephone").and_then(|node| filled(&node));
    let (emergency, facsimile) = (optional("emergency"), optional("facsimile"));
    let web = table.get("web").and_then(|node| https(&node));
    let address = table
        .get("email")
        .or_else(|| table.need("email"))
        .and_then(|node| email(&node));
    let lines = table
        .get("address")
        .and_then(|node| node.texts())
        .unwrap_or_default();
    table.finish();
    let address_lines = lines.into_iter().map(|(_, line)| line.to_owned()).collect();
    Some(Contact {
        telephone: telephone?,
        emergency,
        facsimile,
        email: address?,
        web,
        address: address_lines,
    })
}

fn hours(table: Table<'_>) -> Option<Hours> {
    let zone = table.need("zone").and_then(|node| {
        let text = node.text()?;
        kind::time_zone(text)
            .map(|(name, _)| name)
            .or_else(|| node.wrong("zone", text))
    });
    let week = table
        .need("week")
        .and_then(|node| node.array())
        .unwrap_or_default();
    let week = week.iter().filter_map(|node| span(node)).collect();
    let closed = table
        .get("closed")
        .and_then(|node| node.texts())
        .unwrap_or_default();
    let closed = closed
        .into_iter()
        .filter_map(|(node, text)| closed_day(&node, text))
        .collect();
    table.finish();
    Some(Hours {
        zone: zone?,
        week,
        closed,
    })
}

fn span(node: &Node<'_>) -> Option<Span> {
    let table = node.table()?;
    let days = table
        .need("days")
        .and_then(|node| node.array())
        .unwrap_or_default();
    let days = days.iter().filter_map(|node| node.word());
    let days = days.map(str::to_owned).collect();
    let from = table.need("from").and_then(|node| time(&node));
    let to = table.need("to").and_then(|node| time(&node));
    table.finish();
    let (from, to) = (from?, to?);
    // 00:00 as the end is midnight: the end of the day.
    if to <= from && to != Time::midnight() {
        node.error("hours-backwards", []);
    }
    Some(Span { days, from, to })
}

fn time(node: &Node<'_>) -> Option<Time> {
    let text = node.text()?;
    let shape = text.len() == 5 && text.as_bytes().get(2) == Some(&b':');
    text.parse()
        .ok()
        .filter(|_| shape)
        .or_else(|| node.wrong("time", text))
}

/// `MM-DD` every year, or `YYYY-MM-DD` once.
fn closed_day(node: &Node<'_>, text: &str) -> Option<String> {
    // 2024 had a 29 February.
    let full = if text.len() == 5 {
        format!("2024-{text}")
    } else {
        text.to_owned()
    };
    match full.parse::<jiff::civil::Date>() {
        Ok(_) if full.len() == 10 => Some(text.to_owned()),
        _ => node.wrong("closed-day", text),
    }
}

fn mail(table: Table<'_>) -> Option<Mail> {
    let to = table.need("to").and_then(|node| addresses(&node));
    let subject = table.need("subject").and_then(|node| subject(&node));
    let ticket = table.get("ticket").and_then(|node| ticket(&node));
    let formats = table.need("formats").and_then(|node| {
        let read = |node: &Node<'_>| match node.word()? {
            "pgp-mime" => Some(MailFormat::PgpMime),
            _ => Some(MailFormat::TarPgp),
        };
        let formats: Vec<MailFormat> = node.array()?.iter().filter_map(read).collect();
        if formats.is_empty() {
            node.error("mail-formats-empty", []);
        }
        Some(formats)
    });
    let max_size = table.need("max-size").and_then(|node| node.integer());
    let encryption = match table.get("encryption") {
        None => Some(Encryption::Compatible),
        Some(node) => node.word().map(|word| match word {
            "modern" => Encryption::Modern,
            "post-quantum" => Encryption::PostQuantum,
            _ => Encryption::Compatible,
        }),
    };
    table.finish();
    Some(Mail {
        to: to?,
        subject: subject?,
        ticket,
        formats: formats?,
        max_size: max_size? as u64,
        encryption: encryption?,
        keys: Vec::new(),
    })
}

/// Mail addresses, one at least.
pub(crate) fn addresses(node: &Node<'_>) -> Option<Vec<String>> {
    let all: Vec<String> = node
        .texts()?
        .into_iter()
        .filter_map(|(node, _)| email(&node))
        .collect();
    if all.is_empty() {
        node.error("mail-to-empty", []);
    }
    Some(all)
}

/// The template must carry the reference and nothing that it cannot.
pub(crate) fn subject(node: &Node<'_>) -> Option<String> {
    let text = filled(node)?;
    let names: Vec<&str> = super::placeholders(&text).collect();
    // Whether a name is a field that may stand there is seen when the forms are read.
    let is_name = |name: &str| name == "ref" || Id::new(name).is_some();
    if let Some(unknown) = names.iter().find(|name| !is_name(name)) {
        node.error("subject-placeholder", [("placeholder", unknown)]);
    } else if !names.contains(&"ref") {
        node.error("subject-without-ref", []);
    }
    if text.len() > 200 {
        node.wrong::<()>("one-line", &text);
    }
    Some(text)
}

/// The template must carry the ticket's number, once, and nothing else that changes.
fn ticket(node: &Node<'_>) -> Option<String> {
    let text = filled(node)?;
    if super::placeholders(&text).ne(["ticket"]) {
        node.error("ticket-placeholder", []);
    }
    if text.len() > 100 {
        node.wrong::<()>("one-line", &text);
    }
    Some(text)
}

fn constituency(table: Table<'_>) -> Constituency {
    let texts = |key| {
        table
            .get(key)
            .and_then(|node| node.texts())
            .unwrap_or_default()
    };
    let domains = texts("domains")
        .into_iter()
        .filter_map(|(node, _)| domain(&node))
        .collect();
    let networks = texts("networks").into_iter().filter_map(|(node, text)| {
        match text.parse::<ipnet::IpNet>() {
            Ok(network) if network == network.trunc() => Some(text.to_owned()),
            _ => node.wrong("network", text),
        }
    });
    let networks = networks.collect();
    let numbers = table
        .get("as-numbers")
        .and_then(|node| node.array())
        .unwrap_or_default();
    let as_numbers = numbers
        .iter()
        .filter_map(|node| node.integer())
        .map(|n| n as u32)
        .collect();
    table.finish();
    Constituency {
        domains,
        networks,
        as_numbers,
    }
}

fn first_response(table: &Table<'_>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (severity, node) in table.entries() {
        let Some(text) = node.text() else { continue };
        if !text.starts_with('P') || kind::duration(text).is_none() {
            node.wrong::<()>("duration", text);
        }
        all.insert(severity.to_owned(), text.to_owned());
    }
    all
}

fn disclosure(node: &Node<'_>) -> Vec<Disclosure> {
    let mut all: Vec<Disclosure> = Vec::new();
    for row in node.array().unwrap_or_default() {
        let Some(table) = row.table() else { continue };
        let class = table.need("class").and_then(|node| {
            let class = node.text()?;
            if crate::list::is_option(class) {
                Some(class.to_owned())
            } else {
                node.wrong("option", class)
            }
        });
        let mut to = BTreeMap::new();
        for (recipient, node) in table
            .need("to")
            .and_then(|n| n.table())
            .into_iter()
            .flat_map(|t| t.entries().collect::<Vec<_>>())
        {
            if let Some(how) = node.word() {
                to.insert(recipient.to_owned(), how.to_owned());
            }
        }
        table.finish();
        let Some(class) = class else { continue };
        if all.iter().any(|d| d.class == class) {
            row.of_key(&["class"])
                .error("class-twice", [("class", &class)]);
        }
        all.push(Disclosure { class, to });
    }
    all
}

/// Whether a text is an application ID: a reverse domain name of at least two parts, in lower case.
pub fn is_application(text: &str) -> bool {
    text.len() <= 100 && text.contains('.') && text.split('.').all(is_label)
}

/// A lower-case letter, then lower-case letters, digits and `-`.
fn is_label(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(plain)
}

fn brand(table: Table<'_>, languages: &[String]) -> Brand {
    let colour = |key| {
        table.get(key).and_then(|node| {
            let text = node.text()?;
            let hex = text
                .strip_prefix('#')
                .is_some_and(|h| h.len() == 6 && h.bytes().all(|b| b.is_ascii_hexdigit()));
            if hex {
                Some(text.to_owned())
            } else {
                node.wrong("colour", text)
            }
        })
    };
    let (colour, on_colour) = (colour("colour"), colour("on-colour"));
    let picture = |key| {
        table.get(key).and_then(|node| {
            let path = node.text()?;
            match path.starts_with("assets/") && path.ends_with(".png") {
                true => Some(path.to_owned()),
                false => node.wrong("logo", path),
            }
        })
    };
    let (logo, icon) = (picture("logo"), picture("icon"));
    let application = table.get("application").and_then(|node| {
        let text = node.text()?;
        match is_application(text) {
            true => Some(text.to_owned()),
            false => node.wrong("application", text),
        }
    });
    let command = table.get("command").and_then(|node| {
        let text = node.text()?;
        // Those of the program itself are no team's.
        let own = ["tocsin", "tocsin-cli"].contains(&text);
        match !own && (3..=30).contains(&text.len()) && is_label(text) {
            true => Some(text.to_owned()),
            false => node.wrong("command", text),
        }
    });
    let title = table.get("title").and_then(|node| node.table());
    let title = title.map(|table| names(&table, languages));
    let address = |key| table.get(key).and_then(|node| https(&node));
    let (help, privacy) = (address("help"), address("privacy"));
    let language = table
        .get("language")
        .and_then(|node| one_of(&node, languages));
    if colour.is_some() != on_colour.is_some() {
        let alone = table.get("colour").or_else(|| table.get("on-colour"));
        alone.inspect(|node| node.error("colour-alone", []));
    }
    table.finish();
    Brand {
        colour,
        on_colour,
        logo,
        language,
        icon,
        title: title.unwrap_or_default(),
        application,
        command,
        help,
        privacy,
    }
}
