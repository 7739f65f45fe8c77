//! What each kind of field takes beside the keys of all.

use super::fields::Reader;
use crate::kind::{self, Added, Choice, Kind, Options, Pattern, Repeat};
use crate::list::{self, List};
use crate::media;
use crate::source::{Node, Table};
use crate::synonyms;
use rust_decimal::Decimal;

/// Most patterns of a form: making the automaton of one takes some milliseconds.
const MAX_PATTERNS: usize = 100;

/// The two bounds, which must leave something between them.
fn bounds<T: PartialOrd>(
    table: &Table<'_>,
    min: Option<T>,
    max: Option<T>,
) -> (Option<T>, Option<T>) {
    if min > max && max.is_some() {
        table
            .get("min")
            .inspect(|node| node.error("min-over-max", []));
    }
    (min, max)
}

fn decimal_bounds(table: &Table<'_>) -> (Option<Decimal>, Option<Decimal>) {
    let bound = |key| table.get(key).and_then(|bound| bound.number());
    bounds(table, bound("min"), bound("max"))
}

impl Reader<'_> {
    pub(super) fn kind(
        &self,
        node: &Node<'_>,
        name: &str,
        table: &Table<'_>,
        own_name: &str,
        level: usize,
    ) -> Option<Kind> {
        let number = |key| table.integer(key).unwrap_or_default();
        let flag = |key| {
            let written = table.get(key).and_then(|node| node.boolean());
            written.unwrap_or_default()
        };
        if level > 0 && name == "evidence" {
            node.error("kind-not-in-row", [("kind", name)]);
            return None;
        }
        if level > 1 && name == "repeat" {
            node.error("repeat-too-deep", []);
            return None;
        }
        Some(match name {
            "text" => Kind::Text {
                max: number("max") as u32,
                pattern: table.get("pattern").and_then(|node| self.pattern(&node)),
            },
            "longtext" => Kind::LongText {
                max: number("max") as u32,
            },
            "integer" => {
                let (min, max) = bounds(table, table.integer("min"), table.integer("max"));
                Kind::Integer { min, max }
            }
            "decimal" => {
                let (min, max) = decimal_bounds(table);
                let digits = number("digits") as u32;
                Kind::Decimal { min, max, digits }
            }
            "percentage" => Kind::Percentage,
            "quantity" => {
                let (min, max) = decimal_bounds(table);
                Kind::Quantity { min, max }
            }
            "money" => Kind::Money,
            "yesno" => Kind::YesNo,
            "tristate" => Kind::Tristate,
            "choice" => Kind::Choice(self.options(node, table, own_name)?),
            "country" => Kind::Choice(of_shipped("countries@1")?),
            "language" => Kind::Choice(of_shipped("languages@1")?),
            "choices" => Kind::Choices(self.options(node, table, own_name)?),
            "date" => Kind::Date,
            "moment" => Kind::Moment {
                clock: flag("clock"),
                interval: flag("interval"),
            },
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
            "evidence" => Kind::Evidence {
                max_count: number("max_count") as u32,
                max_size: number("max_size") as u64,
                types: (table.get("types").map(|types| file_types(&types))).unwrap_or_default(),
                malware: (table.get("malware").and_then(|n| n.boolean())).unwrap_or_default(),
            },
            "consent" => Kind::Consent,
            "note" => Kind::Note,
            "repeat" => {
                let min = number("min") as u32;
                // Who wants more rows than the usual most need not say so twice.
                let usual = |most: u32| {
                    if table.has("max") {
                        most
                    } else {
                        most.max(min)
                    }
                };
                let max = usual(number("max") as u32);
                bounds(table, Some(min), Some(max));
                Kind::Repeat(Repeat {
                    min,
                    max,
                    title: Vec::new(),
                    fields: Vec::new(),
                    order: Vec::new(),
                })
            }
            _ => {
                let near = node.meant(name, synonyms::KINDS, kind::NAMES.iter().copied());
                node.error("kind-unknown", [("kind", name), ("near", near)]);
                return None;
            }
        })
    }

    fn pattern(&self, node: &Node<'_>) -> Option<Pattern> {
        let source = node.text()?;
        self.patterns.set(self.patterns.get() + 1);
        if self.patterns.get() > MAX_PATTERNS {
            let most = MAX_PATTERNS.to_string();
            node.error("too-many", [("what", "patterns"), ("most", &most)]);
            return None;
        }
        let read = Pattern::new(source);
        read.map_err(|found| node.mistake(found.span, found.code, found.args))
            .ok()
    }

    fn options(&self, node: &Node<'_>, table: &Table<'_>, own_name: &str) -> Option<Options> {
        let (list, inline) = (table.get("list"), table.get("options"));
        let found = list.as_ref().map(|list| self.list(list));
        let inline = inline.map(|inline| {
            let listed = found.flatten().map(|list| &*list.options);
            self.inline(node, &inline, own_name, listed.unwrap_or_default())
        });
        let options = match (found, inline) {
            (Some(list), None) => of(list?),
            (Some(list), Some(options)) => {
                let list = list?;
                let count = options.len().saturating_sub(list.options.len());
                Options {
                    options: options.into(),
                    added: Some(Added {
                        name: own_name.to_owned(),
                        count,
                    }),
                    ..of(list)
                }
            }
            (None, Some(options)) => Options {
                list: own_name.to_owned(),
                options: options.into(),
                ..Options::default()
            },
            (None, None) => {
                node.error("options-missing", []);
                return None;
            }
        };
        let classes = table.get("classes");
        let classes = classes.filter(|node| node.boolean() == Some(true));
        if let Some(node) = &classes {
            classes_apart(&options, node);
        }
        Some(Options {
            classes: classes.is_some(),
            ..options
        })
    }

    fn list(&self, node: &Node<'_>) -> Option<&List> {
        let name = node.text()?;
        let found = self.lists.iter().find(|list| list.reference() == name);
        if found.is_none() {
            let known: Vec<String> = self.lists.iter().map(List::reference).collect();
            let near = node.near(name, known.iter().map(String::as_str));
            node.error("list-unknown", [("list", name), ("near", near)]);
        }
        found
    }

    /// The options written into the form behind those of its list.
    fn inline(
        &self,
        field: &Node<'_>,
        options: &Node<'_>,
        own_name: &str,
        listed: &[Choice],
    ) -> Vec<Choice> {
        // Its options' messages would be another list's, a page's or a check's. A list that the program ships,
        // perhaps since later, has its words elsewhere.
        let reserved = ["page", "group", "check", "form"].contains(&own_name);
        let shipped = list::shipped().iter().any(|l| l.name == own_name);
        let pairs = [("name", own_name)];
        if shipped {
            field.warn("options-name-taken", pairs);
        } else if reserved || self.lists.iter().any(|l| l.name == own_name) {
            field.error("options-name-taken", pairs);
        }
        let all = list::options(options, listed);
        // A class is the list's to give: in the report it would say that the list has the option.
        let mut added = all.iter().skip(listed.len()).filter(|_| !listed.is_empty());
        if let Some(choice) = added.find(|choice| choice.class.is_some()) {
            options.error("option-class", [("option", &choice.id)]);
        }
        all
    }
}

/// The options of a list.
fn of(list: &List) -> Options {
    Options {
        list: list.reference(),
        options: list.options.clone(),
        sorted: list.sorted,
        ..Options::default()
    }
}

/// The options of a list that the program ships.
fn of_shipped(reference: &str) -> Option<Options> {
    let mut all = list::shipped().iter();
    all.find(|list| list.reference() == reference).map(of)
}

/// Where classes may be chosen, an answer must say whether it is a class or an option.
fn classes_apart(options: &Options, node: &Node<'_>) {
    let classes = || options.options.iter().filter_map(|o| o.class.as_deref());
    if classes().next().is_none() {
        node.error("list-without-classes", []);
    }
    // An option that is called as its own class says as much as the class.
    let elsewhere = |class: &&str| {
        let option = options.option(class);
        option.is_some_and(|option| option.class.as_deref() != Some(*class))
    };
    if let Some(both) = classes().find(elsewhere) {
        node.error("class-is-option", [("id", both)]);
    }
}

/// Media types and endings of names.
fn file_types(node: &Node<'_>) -> Vec<String> {
    let items = node.texts().unwrap_or_default().into_iter();
    items
        .filter_map(|(item, text)| match media::is_type(text) {
            true => Some(text.to_owned()),
            false => item.wrong("file-type", text),
        })
        .collect()
}
