//! What each translation was made from: `locales/<tag>/sources.toml`, which `team translate` keeps.

use crate::diagnostic::Diagnostic;
use crate::grammar::translation::{DESCRIPTION, SOURCES};
use crate::source::{self, MAX_TOML, is_hidden};
use std::collections::BTreeMap;

/// What a message was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The digest of the source message.
    pub source: String,
    /// The digest of the translation that was made of it, where there was one.
    pub own: Option<String>,
    /// The source message itself, where it was kept: lines without a last line break.
    pub text: Option<String>,
}

impl Made {
    /// Whether the source is another than it was and the translation is still the same, of which `source` and `own` are
    /// the digests now. One that is not known to be the same is taken to be.
    pub fn is_stale(&self, source: &str, own: &str) -> bool {
        self.source != source && self.own.as_deref().is_none_or(|before| before == own)
    }

    fn hashes(&self) -> String {
        match &self.own {
            Some(own) => format!("{} {own}", self.source),
            None => self.source.clone(),
        }
    }

    /// The source message, where a file can hold it.
    fn source_text(&self) -> Option<&str> {
        let text = self.text.as_deref()?;
        text.chars().all(|c| !is_hidden(c)).then_some(text)
    }
}

/// Digests of what a language's texts were translated from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The language that was translated from.
    pub source: String,
    /// What the description was made from, where that is known.
    pub description: Option<Made>,
    /// File without `.ftl`, such as `incident` → message → what it was made from.
    pub files: BTreeMap<String, BTreeMap<String, Made>>,
}

/// Most octets of the file. Nobody writes it by hand.
const MOST: usize = 1024 * 1024;
/// Octets that the file may take for source messages to be kept in it.
const ROOM: usize = MAX_TOML - 8 * 1024;

/// The name of the file beside a language's texts.
pub const FILE: &str = "sources.toml";

/// Reads `locales/<tag>/sources.toml`; the second part has every mistake.
pub fn read(file: &str, bytes: &[u8]) -> (Option<Sources>, Vec<Diagnostic>) {
    source::read_within(MOST, file, bytes, &SOURCES, |table| {
        source::format(table)?;
        let source = table.need("source").and_then(|node| node.text());
        let description = table.get(DESCRIPTION).and_then(|node| node.text());
        let mut files = BTreeMap::new();
        for (name, node) in table.entries() {
            let messages = node.table().into_iter().flat_map(|of| {
                let read = of
                    .entries()
                    .map(|(id, node)| Some((id.to_owned(), made(node.text()?))));
                read.collect::<Vec<_>>()
            });
            files.insert(name.to_owned(), messages.flatten().collect());
        }
        Some(Sources {
            source: source?.to_owned(),
            description: description.map(made),
            files,
        })
    })
}

fn made(kept: &str) -> Made {
    let (hashes, text) = match kept.split_once('\n') {
        Some((hashes, text)) => (hashes, Some(text.to_owned())),
        None => (kept, None),
    };
    let (source, own) = match hashes.split_once(' ') {
        Some((source, own)) => (source, Some(own.to_owned())),
        None => (hashes, None),
    };
    Made {
        source: source.to_owned(),
        own,
        text,
    }
}

impl Sources {
    /// The file's text. A source message is kept as far as it can be written and there is room for it; of messages for whose
    /// digests there is none, nothing is recorded.
    pub fn write(&self) -> String {
        let mut text = format!(
            "# What each text was translated from: kept by “team translate”.\nformat = 1\nsource = {:?}\n",
            self.source
        );
        let files = || {
            self.files
                .iter()
                .filter(|(_, messages)| !messages.is_empty())
        };
        let line =
            |name: &str, kept: &str| format!("{name} = {}\n", toml::Value::String(kept.to_owned()));
        let bare = |(id, made): (&String, &Made)| line(id, &made.hashes()).len();
        let least = |(file, messages): (&String, &BTreeMap<String, Made>)| {
            messages.iter().map(bare).sum::<usize>() + file.len() + "\n[]\n".len()
        };
        let of_description = self.description.iter();
        let of_description = of_description.map(|made| line(DESCRIPTION, &made.hashes()).len());
        let least = files().map(least).chain(of_description).sum::<usize>();
        let mut room = ROOM.saturating_sub(text.len() + least);
        let mut put = |text: &mut String, name: &str, made: &Made| {
            let hashes = line(name, &made.hashes());
            let whole = made.source_text();
            let whole = whole.map(|source| line(name, &format!("{}\n{source}", made.hashes())));
            let more = whole.as_ref();
            let more = more.map_or(0, |whole| whole.len().saturating_sub(hashes.len()));
            let whole = whole.filter(|_| more <= room);
            if whole.is_some() {
                room -= more;
            }
            let line = whole.unwrap_or(hashes);
            if text.len() + line.len() <= MOST {
                text.push_str(&line);
            }
        };
        if let Some(made) = &self.description {
            put(&mut text, DESCRIPTION, made);
        }
        for (file, messages) in files() {
            let title = format!("\n[{file}]\n");
            if text.len() + title.len() > MOST {
                break;
            }
            text.push_str(&title);
            for (message, made) in messages {
                put(&mut text, message, made);
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let text = "title = “A \\ B” '''\n\n    .help = { \"\" }";
        let messages = BTreeMap::from([
            ("-brand".to_owned(), made("0123456789abcdef")),
            (
                "form--incident".to_owned(),
                made("fedcba9876543210 0123456789abcdef"),
            ),
            (
                "title".to_owned(),
                made(&format!("fedcba9876543210 0123456789abcdef\n{text}")),
            ),
        ]);
        let sources = Sources {
            source: "en".to_owned(),
            description: Some(made("fedcba9876543210\n# 1. About\n\nUs.")),
            files: BTreeMap::from([("incident".to_owned(), messages)]),
        };
        let (read, found) = read("locales/fr/sources.toml", sources.write().as_bytes());
        assert_eq!((read, found), (Some(sources), vec![]));
    }

    /// What is kept is bounded: what `write` writes can be read again, however much there is.
    #[test]
    fn what_there_is_no_room_for_is_not_kept() {
        let of = |text: &str| Made {
            text: Some(text.to_owned()),
            ..made("0123456789abcdef")
        };
        let kept = |length: usize, count: usize| {
            let messages = (0..count).map(|n| (format!("m{n}"), of(&"\"".repeat(length))));
            let sources = Sources {
                source: "en".to_owned(),
                description: Some(of(&"\"".repeat(length))),
                files: BTreeMap::from([("incident".to_owned(), messages.collect())]),
            };
            let (read, found) = read("locales/fr/sources.toml", sources.write().as_bytes());
            assert_eq!(found, []);
            let read = read.unwrap();
            let messages = read.files["incident"].values();
            assert_eq!(messages.len(), count);
            messages.filter(|made| made.text.is_some()).count()
        };
        assert_eq!(kept(100, 100), 100);
        assert!((1..1000).contains(&kept(400, 1000)));
        assert_eq!(kept(MAX_TOML, 1), 0);
    }

    /// As many messages as a file may have, and far more than any bundle.
    #[test]
    fn what_is_recorded_can_be_read() {
        let recorded = |count: usize| {
            let hashes = "fedcba9876543210 0123456789abcdef";
            let messages = (0..count).map(|n| (format!("m{n}"), made(hashes)));
            let sources = Sources {
                source: "en".to_owned(),
                description: Some(made(hashes)),
                files: BTreeMap::from([
                    ("incident".to_owned(), messages.collect()),
                    (
                        "other".to_owned(),
                        BTreeMap::from([("m".to_owned(), made(hashes))]),
                    ),
                ]),
            };
            let (read, found) = read("locales/fr/sources.toml", sources.write().as_bytes());
            assert_eq!(found, []);
            let files = read.unwrap().files;
            files.values().map(BTreeMap::len).sum::<usize>()
        };
        assert_eq!(recorded(20_000), 20_001);
        assert!((20_000..100_000).contains(&recorded(100_000)));
    }

    #[test]
    fn what_no_file_may_hold_is_not_kept() {
        let hidden = Made {
            text: Some("title = \u{202e}gpj".to_owned()),
            ..made("0123456789abcdef")
        };
        let messages = BTreeMap::from([("title".to_owned(), hidden)]);
        let sources = Sources {
            source: "en".to_owned(),
            description: None,
            files: BTreeMap::from([("incident".to_owned(), messages)]),
        };
        let (read, found) = read("locales/fr/sources.toml", sources.write().as_bytes());
        assert_eq!(found, []);
        assert_eq!(read.unwrap().files["incident"]["title"].text, None);
    }
}
