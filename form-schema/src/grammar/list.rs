//! `lists/*.toml` and the options of fields.

use super::formats::{ANY, LIST_NAME, OPTION};
use super::{FORMAT, Shape, Table, key};

/// A list's file.
pub static LIST: Table = Table {
    name: "list",
    doc: "A list of options that several fields take theirs from, in `lists/NAME.toml`. Fields name it as \
          `NAME@VERSION`; its words are the messages `NAME--OPTION` in `common.ftl`.",
    keys: &[
        FORMAT,
        key(
            "list",
            Shape::Text(&LIST_NAME),
            "Its name, which is its file’s.",
        )
        .needed(),
        key(
            "version",
            Shape::Integer(1, i32::MAX as i64),
            "Its version.",
        )
        .needed(),
        key(
            "sorted",
            Shape::Boolean,
            "Its options are shown in the order of their words in the reader’s language.",
        )
        .default("false"),
        key("source", Shape::Text(&ANY), "Where it was taken from."),
        key("licence", Shape::Text(&ANY), "Under which licence."),
        key(
            "options",
            OPTIONS,
            "The options, in the order of the screen. A list has these or classes.",
        ),
        key(
            "class",
            Shape::Array(&Shape::Table(&CLASS)),
            "Classes of options, for a list of two levels.",
        ),
    ],
};

/// `[[class]]` of a list.
pub static CLASS: Table = Table {
    name: "class",
    doc: "A class of options. Its words are the message `NAME-class--CLASS`.",
    keys: &[
        key("id", Shape::Text(&OPTION), "Its ID.").needed(),
        key(
            "options",
            OPTIONS,
            "Its options, in the order of the screen.",
        )
        .needed(),
    ],
};

/// An option that is more than its ID.
pub static OPTION_TABLE: Table = Table {
    name: "option",
    doc: "An option of which more is said than its ID.",
    keys: &[
        key("id", Shape::Text(&OPTION), "Its ID.").needed(),
        key("class", Shape::Text(&OPTION), "The class it belongs to."),
        key(
            "other",
            Shape::Boolean,
            "“Other”: it takes a text beside it.",
        )
        .default("false"),
        key(
            "exclusive",
            Shape::Boolean,
            "Who chooses it chooses no other.",
        )
        .default("false"),
        key(
            "unknown",
            Shape::Boolean,
            "It says “I do not know”; who chooses it chooses no other. Options named `unknown` and `undetermined` say so \
             by themselves.",
        ),
    ],
};

/// Options, each its ID or a table.
pub const OPTIONS: Shape = Shape::Array(&Shape::Either(&[
    Shape::Text(&OPTION),
    Shape::Table(&OPTION_TABLE),
]));
