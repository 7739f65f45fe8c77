//! `forms/*.toml`.

use super::formats::{
    self, EMAIL, FIELD_NAME, FILE_TYPE, FINGERPRINT, ID, KIND, LIST, MEANS, PATTERN, ROW, RULE,
    SUBJECT,
};
use super::list::OPTIONS;
use super::{FORMAT, Shape, Table, key};

/// A kind of field.
#[derive(Debug)]
pub struct Kind {
    /// As written.
    pub name: &'static str,
    /// What a reporter types or does.
    pub typed: &'static str,
    /// What the report carries in JSON.
    pub gives: &'static str,
}

const fn kind(name: &'static str, typed: &'static str, gives: &'static str) -> Kind {
    Kind { name, typed, gives }
}

/// Every kind.
pub static KINDS: &[Kind] = &[
    kind("text", "One line.", "a text"),
    kind("longtext", "Several lines.", "a text"),
    kind("integer", "A whole number.", "a text or a number"),
    kind(
        "decimal",
        "A number, with a point or a comma before its decimal places.",
        "a text such as `\"12.5\"`, or a number",
    ),
    kind(
        "percentage",
        "A number from 0 to 100, with `%` or without.",
        "a text such as `\"12.5\"`, or a number",
    ),
    kind(
        "quantity",
        "A number that is exact, an estimate, between two others, at least one or at most one.",
        "`{ \"exact\" }`, `{ \"about\" }` or `{ \"least\", \"most\" }` (one of the two or both), each a text or a number",
    ),
    kind(
        "money",
        "An amount and a currency (ISO 4217).",
        "`{ \"amount\", \"currency\" }`",
    ),
    kind("yesno", "Yes or no.", "`true` or `false`"),
    kind(
        "tristate",
        "Yes, no or unknown.",
        "`\"yes\"`, `\"no\"`, `\"unknown\"`",
    ),
    kind(
        "choice",
        "One of the options.",
        "the option’s ID, or `{ \"option\", \"text\" }`",
    ),
    kind(
        "choices",
        "Any number of the options.",
        "an array of what a choice gives",
    ),
    kind(
        "country",
        "A country or territory of ISO 3166-1: a choice from the list `countries@1`.",
        "`\"jp\"`",
    ),
    kind(
        "language",
        "A language of ISO 639: a choice from the list `languages@1`.",
        "`\"ja\"`",
    ),
    kind("date", "A day.", "`\"2026-03-14\"`"),
    kind(
        "moment",
        "A month, a day, perhaps a time and a zone, perhaps “about”; from the earliest to the latest, and how the \
         clock stands, where that is asked.",
        "`{ \"date\", \"time\", \"latest_date\", \"latest_time\", \"zone\", \"about\", \"clock\" }`, texts but for `about`",
    ),
    kind("duration", "`3 h`, `2 d` or ISO 8601.", "a text"),
    kind("email", "A mail address.", "a text"),
    kind("phone", "A telephone number.", "a text"),
    kind("url", "An absolute address.", "a text"),
    kind("ip", "An IPv4 or IPv6 address.", "a text"),
    kind("network", "A network in CIDR notation.", "a text"),
    kind("host", "A host’s name or IP address.", "a text"),
    kind("domain", "A domain name.", "a text"),
    kind("port", "A port, 0 to 65535.", "a text or a number"),
    kind(
        "hash",
        "A digest (MD5, SHA-1, SHA-256, SHA-512) in hexadecimal.",
        "a text",
    ),
    kind("cve", "A CVE number.", "a text"),
    kind("zone", "A time zone or an offset.", "a text"),
    kind(
        "evidence",
        "Files, with a description each.",
        "an array of files; written only",
    ),
    kind("consent", "A tick.", "`true`"),
    kind("note", "Nothing: it is words only.", "nothing"),
    kind(
        "repeat",
        "Rows, each with the same fields.",
        "an array of objects",
    ),
];

/// `[mail]` of a form.
pub static MAIL: Table = Table {
    name: "form-mail",
    doc: "Where reports of this form go. What is absent is as in `team.toml`.",
    keys: &[
        key(
            "to",
            Shape::Array(&Shape::Text(&EMAIL)),
            "Addresses that reports are mailed to.",
        ),
        key(
            "subject",
            Shape::Text(&SUBJECT),
            "Subject of the outer mail, which anybody can read.",
        ),
        key(
            "keys",
            Shape::Array(&Shape::Text(&FINGERPRINT)),
            "Certificates of `keys/encryption/` that reports are encrypted to; all when absent.",
        ),
    ],
};

/// A form's file.
pub static FORM: Table = Table {
    name: "form",
    doc: "A form, in `forms/ID.toml`. Its words are in `locales/TAG/ID.ftl`.",
    keys: &[
        FORMAT,
        key(
            "form",
            Shape::Text(&ID),
            "The form’s ID, which is its file’s name.",
        )
        .needed(),
        key(
            "stages",
            Shape::Array(&Shape::Text(&ID)),
            "Successive reports of one incident, in their order. The words of each are the message `stage--ID`, with `.hint`.",
        ),
        key(
            "retired_before",
            Shape::Integer(1, i32::MAX as i64),
            "Drafts begun with a bundle of an earlier version must move to this form before they are sent; otherwise the reporter may keep the form they began with.",
        ),
        key(
            "mail",
            Shape::Table(&MAIL),
            "Where its reports go, in place of what `team.toml` says.",
        ),
        key(
            "page",
            Shape::Array(&Shape::Table(&PAGE)),
            "The pages, in the order of the screen.",
        )
        .needed(),
        key(
            "field",
            Shape::Map(&ID, &Shape::Table(&FIELD)),
            "Every field, by its ID.",
        )
        .needed(),
        key(
            "row",
            Shape::Map(&ROW, &ROW_FIELDS),
            "The fields of each repeat’s rows, by the repeat’s ID; of a repeat in the rows of another by `OUTER-INNER`.",
        ),
        key(
            "renamed",
            Shape::Map(&FIELD_NAME, &Shape::Text(&FIELD_NAME)),
            "Old IDs of fields and their new ones; of a field in rows behind that of its repeat, on both sides: `hosts-addr = \"hosts-address\"`. Drafts of older versions keep their answers.",
        ),
    ],
};

const ROW_FIELDS: Shape = Shape::Map(&ID, &Shape::Table(&FIELD));

/// A page of the outline.
pub static PAGE: Table = Table {
    name: "page",
    doc: "A page. Its title is the message `page--ID`.",
    keys: &[
        key("id", Shape::Text(&ID), "Its ID.").needed(),
        key(
            "fields",
            Shape::Array(&PART),
            "Its fields and groups of them, in the order of the screen.",
        )
        .needed(),
        key(
            "when",
            Shape::Text(&RULE),
            "It is asked only when this rule holds.",
        ),
    ],
};

const PART: Shape = Shape::Either(&[Shape::Text(&ID), Shape::Table(&GROUP)]);

/// A group of a page's fields.
pub static GROUP: Table = Table {
    name: "group",
    doc: "Fields of a page that stand together under a title. Its words are the message `group--ID`, with `.intro`. \
          The answers do not know of it.",
    keys: &[
        key("group", Shape::Text(&ID), "Its ID.").needed(),
        key(
            "fields",
            Shape::Array(&Shape::Text(&ID)),
            "Its fields, in the order of the screen.",
        )
        .needed(),
        key(
            "when",
            Shape::Text(&RULE),
            "It is asked only when this rule holds.",
        ),
    ],
};

/// A field.
pub static FIELD: Table = Table {
    name: "field",
    doc: "A question. Its words are the message of its ID; in a row, `REPEAT-ID`.",
    keys: &[
        key("kind", Shape::Text(&KIND), "What kind of answer it takes.").needed(),
        key(
            "means",
            Shape::Text(&MEANS),
            "What the answer means to machines.",
        )
        .not_of(&["note"]),
        key(
            "when",
            Shape::Text(&RULE),
            "It is asked only when this rule holds.",
        ),
        key(
            "required",
            REQUIRED,
            "It must be answered; `{ STAGE = true }`: from that stage on.",
        )
        .not_of(&["note"])
        .default("false"),
        key(
            "required_when",
            Shape::Text(&RULE),
            "It must be answered when this rule holds.",
        )
        .not_of(&["note"]),
        key(
            "recommended",
            Shape::Boolean,
            "An answer is wanted; its lack does not hold the report up.",
        )
        .default("false"),
        key(
            "calc",
            Shape::Text(&RULE),
            "What the answer always is: an expression of the kind’s own type. It is shown, not asked for.",
        )
        .of(COMPUTED),
        key(
            "default",
            Shape::Text(&RULE),
            "What the answer is until the reporter answers or empties it: an expression as in `calc`.",
        )
        .of(COMPUTED),
        key(
            "check",
            Shape::Array(&Shape::Table(&CHECK)),
            "What must hold of the answer.",
        )
        .not_of(&["note"]),
        key(
            "tlp",
            Shape::Either(&[TLP_LABEL, Shape::Array(&TLP_LABEL)]),
            "The answer’s own marking (Traffic Light Protocol); of several the first, until the reporter chooses another. What \
             `calc` or `default` reads marks the answer at least as strictly, whatever stands here.",
        )
        .not_of(&["note"]),
        key(
            "personal",
            Shape::Word("personal", &["answer", "may"]),
            "The answer names a person (`answer`), or a free text may (`may`). What for is the attribute `.purpose`.",
        )
        .not_of(&["note"]),
        key(
            "keep",
            Shape::Word("keep", KEEP),
            "Where the answer goes: into the `report`; also into the mail’s `subject`, which anybody can read; or `never` \
             off the reporter’s computer. What is calculated (`calc`) from an answer that is kept back is kept back itself \
             when it says nothing else.",
        )
        // A file steers no form: it would only vanish.
        .not_of(&["evidence", "note"])
        .default("\"report\""),
        key(
            "from",
            Shape::Text(&ID),
            "First stage in which it is asked.",
        ),
        key("max", Shape::Integer(1, 10_000), "Most characters.")
            .of(&["text"])
            .default("500"),
        key(
            "pattern",
            Shape::Text(&PATTERN),
            "What all of it must be like; the field’s attribute `.pattern` says so in words.",
        )
        .of(&["text"]),
        key("max", Shape::Integer(1, 1_000_000), "Most characters.")
            .of(&["longtext"])
            .default("50000"),
        key("min", Shape::Integer(i64::MIN, i64::MAX), "Least value.").of(&["integer"]),
        key("max", Shape::Integer(i64::MIN, i64::MAX), "Greatest value.").of(&["integer"]),
        key("min", Shape::Number, "Least value.").of(&["decimal", "quantity"]),
        key("max", Shape::Number, "Greatest value.").of(&["decimal", "quantity"]),
        key("digits", Shape::Integer(1, 12), "Most decimal places.")
            .of(&["decimal"])
            .default("6"),
        key(
            "clock",
            Shape::Boolean,
            "It is asked how the clock of the source stands.",
        )
        .of(&["moment"])
        .default("false"),
        key(
            "interval",
            Shape::Boolean,
            "An earliest and a latest time are asked for.",
        )
        .of(&["moment"])
        .default("false"),
        key(
            "list",
            Shape::Text(&LIST),
            "The list that its options come from.",
        )
        .of(&["choice", "choices"]),
        key(
            "options",
            OPTIONS,
            "Its own options, in the order of the screen; beside `list`, those that it adds behind the list’s.",
        )
        .of(&["choice", "choices"]),
        key(
            "classes",
            Shape::Boolean,
            "A class of the list may be chosen itself, by who does not know more exactly; not one that has an option of \
             its own name.",
        )
        .of(&["choice", "choices"])
        .default("false"),
        key(
            "types",
            Shape::Array(&Shape::Text(&FILE_TYPE)),
            "What is wanted: media types (`image/*`, `message/rfc822`) and endings of names (`.log`). Other files are \
             taken with a warning: a name proves nothing.",
        )
        .of(&["evidence"]),
        key(
            "malware",
            Shape::Boolean,
            "Malware may be among it: the reporter is told how to pack it, so that it arrives and harms nobody.",
        )
        .of(&["evidence"])
        .default("false"),
        key("max_count", Shape::Integer(1, 1000), "Most files.")
            .of(&["evidence"])
            .default("20"),
        key(
            "max_size",
            Shape::Integer(1, i64::MAX),
            "Most octets of all files together.",
        )
        .of(&["evidence"])
        .default("1073741824"),
        key("min", Shape::Integer(0, 1000), "Fewest rows.")
            .of(&["repeat"])
            .default("0"),
        key("max", Shape::Integer(1, 1000), "Most rows.")
            .of(&["repeat"])
            .default("100"),
        key(
            "fields",
            Shape::Array(&Shape::Text(&ID)),
            "The fields of a row, in the order of the screen.",
        )
        .of(&["repeat"])
        .needed(),
        key(
            "title",
            Shape::Array(&Shape::Text(&ID)),
            "The fields whose answers name a row; its first field when absent.",
        )
        .of(&["repeat"]),
    ],
};

/// Kinds whose answer an expression may give.
pub static COMPUTED: &[&str] = &[
    "text",
    "longtext",
    "integer",
    "decimal",
    "percentage",
    "money",
    "yesno",
    "tristate",
    "choice",
    "date",
    "moment",
    "duration",
];

const REQUIRED: Shape = Shape::Either(&[Shape::Boolean, Shape::Map(&ID, &Shape::Boolean)]);

const TLP_LABEL: Shape = Shape::Word("tlp", TLP);

/// Where an answer may go.
pub static KEEP: &[&str] = &["report", "subject", "never"];

/// Labels of the Traffic Light Protocol 2.0.
pub static TLP: &[&str] = &["clear", "green", "amber", "amber+strict", "red"];

/// A check.
pub static CHECK: Table = Table {
    name: "check",
    doc: "What must hold of an answer. Its sentence is the message `check--SAY`.",
    keys: &[
        key("that", Shape::Text(&RULE), "What must hold.").needed(),
        key(
            "level",
            Shape::Word("level", &["warning", "error"]),
            "An `error` holds the report up, a `warning` does not.",
        )
        .default("\"error\""),
        key(
            "say",
            Shape::Text(&formats::ID),
            "Names the message `check--SAY`.",
        )
        .needed(),
    ],
};
