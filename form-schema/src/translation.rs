//! What each translation was made from: `locales/<tag>/sources.toml`, which `team translate` keeps.

use crate::diagnostic::Diagnostic;
use crate::grammar::translation::SOURCES;
use crate::source;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a message was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The digest of the source message.
    pub source: String,
    /// The digest of the translation that was made of it, where there was one.
    pub own: Option<String>,
}

impl Made {
    /// Whether the source is another than it was and the translation is still the same, of which `source` and `own` are
    /// the digests now. One that is not known to be the same is taken to be.
    pub fn is_stale(&self, source: &str, own: &str) -> bool {
        self.source != source && self.own.as_deref().is_none_or(|before| before == own)
    }
}

/// Digests of the source messages that a language's texts were translated from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The language that was translated from.
    pub source: String,
    /// File without `.ftl`, such as `incident` → message → what it was made from.
    pub files: BTreeMap<String, BTreeMap<String, Made>>,
}

/// The name of the file beside a language's texts.
pub const FILE: &str = "sources.toml";

/// Reads `locales/<tag>/sources.toml`; the second part has every mistake.
pub fn read(file: &str, bytes: &[u8]) -> (Option<Sources>, Vec<Diagnostic>) {
    source::read(file, bytes, &SOURCES, |table| {
        source::format(table)?;
        let source = table.need("source").and_then(|node| node.text());
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
            files,
        })
    })
}

fn made(hashes: &str) -> Made {
    let (source, own) = match hashes.split_once(' ') {
        Some((source, own)) => (source, Some(own.to_owned())),
        None => (hashes, None),
    };
    Made {
        source: source.to_owned(),
        own,
    }
}

impl Sources {
    /// The file's text.
    pub fn write(&self) -> String {
        let mut text = format!(
            "# What each text was translated from: kept by “team translate”.\nformat = 1\nsource = {:?}\n",
            self.source
        );
        let files = self
            .files
            .iter()
            .filter(|(_, messages)| !messages.is_empty());
        for (file, messages) in files {
            // Writing to a text cannot fail.
            let _ = write!(text, "\n[{file}]\n");
            for (message, made) in messages {
                let _ = match &made.own {
                    Some(own) => writeln!(text, "{message} = \"{} {own}\"", made.source),
                    None => writeln!(text, "{message} = {:?}", made.source),
                };
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
        let messages = BTreeMap::from([
            ("-brand".to_owned(), made("0123456789abcdef")),
            (
                "form--incident".to_owned(),
                made("fedcba9876543210 0123456789abcdef"),
            ),
        ]);
        let sources = Sources {
            source: "en".to_owned(),
            files: BTreeMap::from([("incident".to_owned(), messages)]),
        };
        let (read, found) = read("locales/fr/sources.toml", sources.write().as_bytes());
        assert_eq!((read, found), (Some(sources), vec![]));
    }
}
