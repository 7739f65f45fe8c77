//! What each kind of field takes beside the keys of all.

use super::fields::Reader;
use crate::kind::{self, Kind, Options, Repeat};
use crate::list::{self, List};
use crate::source::Node;

/// Most characters of a text where its field does not say.
const TEXT: u32 = 500;
/// Most characters of a long text where its field does not say.
const LONG_TEXT: u32 = 50_000;
/// Most rows where the repeat does not say.
const ROWS: u32 = 100;
/// Most files and most octets of them where the field does not say.
const FILES: (u32, u64) = (20, 1024 * 1024 * 1024);

/// The keys that only some kinds take.
pub(super) struct Keys<'t> {
    pub list: Option<Node<'t>>,
    pub options: Option<Node<'t>>,
    pub min: Option<Node<'t>>,
    pub max: Option<Node<'t>>,
    pub max_count: Option<Node<'t>>,
    pub max_size: Option<Node<'t>>,
    pub fields: Option<Node<'t>>,
}

impl Keys<'_> {
    fn only(&self, kind: &str, allowed: &[&str]) {
        let all = [
            ("list", &self.list),
            ("options", &self.options),
            ("min", &self.min),
            ("max", &self.max),
            ("max_count", &self.max_count),
            ("max_size", &self.max_size),
            ("fields", &self.fields),
        ];
        for (key, node) in all {
            if let Some(node) = node
                && !allowed.contains(&key)
            {
                node.error("key-not-for-kind", [("key", key), ("kind", kind)]);
            }
        }
    }
}

impl Reader<'_> {
    pub(super) fn kind(
        &self,
        node: &Node<'_>,
        name: &str,
        keys: &Keys<'_>,
        own_name: &str,
        in_row: bool,
    ) -> Option<Kind> {
        let max = |default: u32, most: i64| {
            let given = keys.max.as_ref().and_then(|n| n.integer(1, most));
            given.map_or(default, |max| max as u32)
        };
        let allowed: &[&str] = match name {
            "text" | "longtext" => &["max"],
            "integer" => &["min", "max"],
            "choice" | "choices" => &["list", "options"],
            "evidence" => &["max_count", "max_size"],
            "repeat" => &["min", "max", "fields"],
            _ => &[],
        };
        if kind::NAMES.contains(&name) {
            keys.only(name, allowed);
        }
        if in_row && matches!(name, "repeat" | "evidence") {
            node.error("kind-not-in-row", [("kind", name)]);
            return None;
        }
        Some(match name {
            "text" => Kind::Text {
                max: max(TEXT, 10_000),
            },
            "longtext" => Kind::LongText {
                max: max(LONG_TEXT, 1_000_000),
            },
            "integer" => {
                let bound =
                    |n: &Option<Node<'_>>| n.as_ref().and_then(|n| n.integer(i64::MIN, i64::MAX));
                let (least, most) = (bound(&keys.min), bound(&keys.max));
                if let (Some(least), Some(most)) = (least, most)
                    && least > most
                {
                    node.error("min-over-max", []);
                }
                Kind::Integer {
                    min: least,
                    max: most,
                }
            }
            "money" => Kind::Money,
            "yesno" => Kind::YesNo,
            "tristate" => Kind::Tristate,
            "choice" => Kind::Choice(self.options(node, keys, own_name)?),
            "choices" => Kind::Choices(self.options(node, keys, own_name)?),
            "date" => Kind::Date,
            "moment" => Kind::Moment,
            "duration" => Kind::Duration,
            "email" => Kind::Email,
            "phone" => Kind::Phone,
            "url" => Kind::Url,
            "ip" => Kind::Ip,
            "network" => Kind::Network,
            "host" => Kind::Host,
            "domain" => Kind::Domain,
            "port" => Kind::Port,
            "hash" => Kind::Hash,
            "cve" => Kind::Cve,
            "zone" => Kind::Zone,
            "evidence" => {
                let max_count = keys.max_count.as_ref().and_then(|n| n.integer(1, 1000));
                let max_size = keys.max_size.as_ref().and_then(|n| n.integer(1, i64::MAX));
                Kind::Evidence {
                    max_count: max_count.map_or(FILES.0, |n| n as u32),
                    max_size: max_size.map_or(FILES.1, |n| n as u64),
                }
            }
            "consent" => Kind::Consent,
            "note" => Kind::Note,
            "repeat" => {
                let min = keys
                    .min
                    .as_ref()
                    .and_then(|n| n.integer(0, 1000))
                    .unwrap_or_default() as u32;
                let max = max(ROWS.max(min), 1000);
                if min > max {
                    node.error("min-over-max", []);
                }
                Kind::Repeat(Repeat {
                    min,
                    max,
                    fields: Vec::new(),
                    order: Vec::new(),
                })
            }
            _ => {
                let near = node.near(name, kind::NAMES.iter().copied());
                node.error("kind-unknown", [("kind", name), ("near", near)]);
                return None;
            }
        })
    }

    fn options(&self, node: &Node<'_>, keys: &Keys<'_>, own_name: &str) -> Option<Options> {
        match (&keys.list, &keys.options) {
            (Some(list), None) => {
                let name = list.text()?;
                let Some(found) = self.lists.iter().find(|l| l.reference() == name) else {
                    let known: Vec<String> = self.lists.iter().map(List::reference).collect();
                    let near = list.near(name, known.iter().map(String::as_str));
                    list.error("list-unknown", [("list", name), ("near", near)]);
                    return None;
                };
                Some(Options {
                    list: name.to_owned(),
                    options: found.options.clone(),
                })
            }
            (None, Some(inline)) => {
                // Its options' messages would be another list's, a page's or a check's.
                let taken = ["page", "check", "form"].contains(&own_name)
                    || self.lists.iter().any(|l| l.name == own_name);
                if taken {
                    node.error("options-name-taken", [("name", own_name)]);
                }
                Some(Options {
                    list: own_name.to_owned(),
                    options: list::options(inline).into(),
                })
            }
            _ => {
                node.error("options-missing", []);
                None
            }
        }
    }
}
