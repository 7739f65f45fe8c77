//! `means.toml`, which goes with the program.

use super::formats::{ANY, KIND, MEANS as NAME};
use super::{FORMAT, Shape, Table, key};

/// The vocabulary of meanings.
pub static VOCABULARY: Table = Table {
    name: "means",
    doc: "The vocabulary of meanings.",
    keys: &[
        FORMAT,
        key(
            "meaning",
            Shape::Map(&NAME, &Shape::Table(&MEANING)),
            "Every meaning, by its name.",
        )
        .needed(),
    ],
};

/// One meaning.
pub static MEANING: Table = Table {
    name: "meaning",
    doc: "One meaning.",
    keys: &[
        key(
            "kinds",
            Shape::Array(&Shape::Text(&KIND)),
            "Kinds of field that may carry it.",
        )
        .needed(),
        key("key", Shape::Text(&ANY), "Its key in report.txt.").needed(),
        key(
            "many",
            Shape::Boolean,
            "Several fields of one form may carry it.",
        )
        .default("false"),
        key(
            "decision",
            Shape::Boolean,
            "The reporter decides it rather than knows it: its options need no “unknown”.",
        )
        .default("false"),
        key(
            "record",
            Shape::Word(
                "record",
                &["host", "contact", "action", "indicator", "translation"],
            ),
            "The record that it is or belongs to.",
        ),
        key(
            "anywhere",
            Shape::Boolean,
            "It may stand in the rows of any record, too, and speaks of that row.",
        )
        .default("false"),
        key("iodef", Shape::Text(&ANY), "Path in IODEF v2."),
        key(
            "rfc8727",
            Shape::Text(&ANY),
            "The same in the JSON binding.",
        ),
        key(
            "misp",
            Shape::Text(&ANY),
            "MISP attribute type; `by-value`; `none` where the answer stays out of the event.",
        ),
        key("ioc", Shape::Text(&ANY), "Type in the indicators’ CSV."),
    ],
};
