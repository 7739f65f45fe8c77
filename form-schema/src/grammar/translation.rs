//! `locales/*/sources.toml`.

use super::formats::{HASH, LANGUAGE, MESSAGE};
use super::{FORMAT, OTHERS, Shape, Table, key};

/// The key of the description: no form can have this ID.
pub(crate) const DESCRIPTION: &str = "team-md";

/// The file.
pub static SOURCES: Table = Table {
    name: "sources",
    doc: "What each translation was made from. `team translate` keeps it; nobody needs to write it.",
    keys: &[
        FORMAT,
        key(
            "source",
            Shape::Text(&LANGUAGE),
            "The language that was translated from.",
        )
        .needed(),
        key(
            DESCRIPTION,
            Shape::Text(&HASH),
            "The same of the description, `team.md`, as of a message.",
        ),
        key(
            OTHERS,
            Shape::Map(&MESSAGE, &Shape::Text(&HASH)),
            "By file and message: the first 16 hexadecimal digits of the SHA-256 of the source message, and of its translation; below them the source message as it was.",
        ),
    ],
};
