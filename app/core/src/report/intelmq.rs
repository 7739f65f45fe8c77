//! `intelmq.jsonl`: one IntelMQ event a line for each host and indicator that the report names, by the names of
//! IntelMQ's own data format (version 3). What was attacked stands under `destination`, all else under `source`.

use crate::report::fact::utc;
use crate::report::observable::{self, Observable, Part, Sort};
use crate::report::standing::State;
use crate::report::visible::line;
use crate::report::{Report, Tlp};
use serde_json::{Map, Value as Json};
use tocsin_form_schema::kind::Typed;

/// IntelMQ's `classification.type` as far as RSIT has it, with RSIT's word where IntelMQ's is another.
const TYPES: &[(&str, &str)] = &[(
    "unauthorised-use-of-resources",
    "unauthorized-use-of-resources",
)];

/// The bytes of `intelmq.jsonl`; nothing when the report names nothing, or was withdrawn.
pub fn write(report: &Report) -> Vec<u8> {
    let mut out = Vec::new();
    let whole = Whole::of(report);
    let holds = report.state != State::Withdrawn;
    for found in observable::all(report).into_iter().filter(|_| holds) {
        let event = event(report, &whole, &found);
        out.extend(Json::Object(event).to_string().into_bytes());
        out.push(b'\n');
    }
    out
}

/// What its events say of the whole report.
struct Whole<'a> {
    /// Taxonomy and type.
    class: (&'a str, &'a str),
    began: Option<String>,
    rsit: String,
}

impl Whole<'_> {
    fn of(report: &Report) -> Whole<'_> {
        Whole {
            class: classification(report),
            began: report.began().map(|began| utc(&began.best).1),
            rsit: report.rsit().join(" "),
        }
    }
}

fn event(report: &Report, whole: &Whole<'_>, found: &Observable<'_>) -> Map<String, Json> {
    let mut event = Map::new();
    let mut put = |key: &str, value: &str| {
        // IntelMQ takes these for no value.
        if !matches!(value.trim(), "" | "-" | "N/A") {
            event.insert(key.to_owned(), Json::from(value));
        }
    };
    put("__type", "Event");
    put("feed.name", "Tocsin");
    put("feed.provider", &report.team.id);
    put("feed.code", report.form.id.as_str());
    let (taxonomy, kind) = whole.class;
    put("classification.taxonomy", taxonomy);
    put("classification.type", kind);
    put("time.source", whole.began.as_deref().unwrap_or_default());
    put("time.observation", &utc(&report.made).1);
    put("misp.event_uuid", &report.id.uuid);
    put("event_description.text", &line(&found.beside(0)));

    let side = match found.part {
        Part::Target => "destination",
        _ => "source",
    };
    let value = found.fact.canonical();
    let key = match (found.sort, found.sort.digest()) {
        (Sort::Ip, _) => format!("{side}.ip"),
        (Sort::Network, _) => format!("{side}.network"),
        (Sort::Name, _) if value.contains('.') => format!("{side}.fqdn"),
        (Sort::Name, _) => format!("{side}.local_hostname"),
        (Sort::Url, _) if has_plain_host(&value) => format!("{side}.url"),
        (Sort::Email, _) => format!("{side}.account"),
        (Sort::Sha512, Some(name)) => format!("extra.{name}"),
        (_, Some(name)) => format!("malware.hash.{name}"),
        _ => "extra.indicator".to_owned(),
    };
    put(&key, &line(&value));
    put("extra.part", found.part.name());
    put("extra.reference", &report.reference);
    put("extra.rsit", &whole.rsit);
    for (key, set) in [
        ("extra.test", report.test),
        ("extra.example", report.example),
    ] {
        put(key, if set { "true" } else { "" });
    }
    if let Some(tlp) = found.tlp().max(report.tlp) {
        put("tlp", level(tlp));
        put("extra.tlp", tlp.label());
    }
    let ports = found.row.iter().filter(|f| f.means("host.port"));
    let ports: Vec<i64> = ports
        .filter_map(|f| match f.value {
            Typed::Integer(port) => Some(port),
            _ => None,
        })
        .collect();
    match ports.as_slice() {
        [] => {}
        [port] => drop(event.insert(format!("{side}.port"), Json::from(*port))),
        several => drop(event.insert("extra.ports".to_owned(), Json::from(several))),
    }
    event
}

/// The first of the report's categories that IntelMQ knows; an exercise is a test whatever it plays.
fn classification(report: &Report) -> (&str, &str) {
    if report.test {
        return ("test", "test");
    }
    let tags = report.rsit();
    let first = tags.first().and_then(|tag| tag.strip_prefix("rsit:"));
    match first.map(|tag| tag.split_once('=').unwrap_or((tag, ""))) {
        None => ("other", "undetermined"),
        Some((class, kind)) => match kind.trim_matches('"') {
            "" => (class, "undetermined"),
            kind => {
                let other = TYPES.iter().find(|(rsit, _)| *rsit == kind);
                (class, other.map_or(kind, |(_, intelmq)| intelmq))
            }
        },
    }
}

/// IntelMQ knows TLP 1: what it has no word for becomes the stricter one.
fn level(tlp: Tlp) -> &'static str {
    match tlp {
        Tlp::Clear => "WHITE",
        Tlp::Green => "GREEN",
        Tlp::Amber => "AMBER",
        Tlp::AmberStrict | Tlp::Red => "RED",
    }
}

/// Whether every reader finds the same host in it: browsers forgive more than RFC 3986 allows.
fn has_plain_host(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let brackets = authority.matches(['[', ']']).count();
    url.is_ascii()
        && !host.is_empty()
        && !authority.contains('\\')
        && (brackets == 0 || brackets == 2 && host.starts_with('['))
}
