//! What others call what this language calls otherwise: for who knows another language of forms, or of rules.

use crate::diagnostic::nearest;

/// A word of this language, and what it is usually called elsewhere.
pub(crate) type Meant = (&'static str, &'static [&'static str]);

/// Kinds of field.
pub(crate) const KINDS: &[Meant] = &[
    ("text", &["string", "str", "shorttext", "line", "input"]),
    (
        "longtext",
        &["textarea", "multiline", "paragraph", "memo", "freetext"],
    ),
    ("integer", &["int", "number", "count"]),
    ("decimal", &["float", "double", "real"]),
    ("percentage", &["percent"]),
    ("quantity", &["range", "estimate"]),
    ("money", &["currency", "amount", "price", "cost"]),
    (
        "yesno",
        &["boolean", "bool", "checkbox", "toggle", "switch"],
    ),
    ("choice", &["select", "radio", "dropdown", "enum", "option"]),
    (
        "choices",
        &[
            "multiselect",
            "checkboxes",
            "multichoice",
            "multiple",
            "tags",
        ],
    ),
    ("moment", &["datetime", "timestamp", "time", "instant"]),
    ("duration", &["timespan", "interval", "period"]),
    ("email", &["mail"]),
    ("phone", &["tel", "telephone"]),
    ("url", &["uri", "link", "website"]),
    ("ip", &["ipaddress", "ipv4", "ipv6", "address"]),
    ("network", &["cidr", "subnet", "prefix"]),
    ("zone", &["timezone", "tz"]),
    (
        "evidence",
        &["file", "files", "upload", "attachment", "attachments"],
    ),
    ("note", &["info", "heading", "label", "html", "markdown"]),
    (
        "repeat",
        &["table", "rows", "group", "array", "object", "records"],
    ),
];

/// Keys of every table.
pub(crate) const KEYS: &[Meant] = &[
    ("kind", &["type", "widget"]),
    (
        "required",
        &["optional", "mandatory", "needed", "obligatory"],
    ),
    ("required_when", &["required_if", "mandatory_if"]),
    ("recommended", &["encouraged", "wanted"]),
    (
        "when",
        &[
            "if",
            "condition",
            "visible",
            "visible_if",
            "visible_when",
            "show",
            "show_if",
            "relevant",
            "depends",
            "depends_on",
        ],
    ),
    (
        "check",
        &["validate", "validation", "constraint", "assert", "rules"],
    ),
    ("that", &["rule", "test", "expression"]),
    ("say", &["message", "error", "text"]),
    (
        "calc",
        &[
            "formula",
            "calculate",
            "calculated",
            "computed",
            "calculation",
        ],
    ),
    ("default", &["value", "initial", "preset"]),
    ("options", &["values", "items", "choices", "enum", "option"]),
    ("pattern", &["regex", "regexp", "format"]),
    (
        "max",
        &["maximum", "max_length", "maxlength", "limit", "length"],
    ),
    ("min", &["minimum", "min_length", "minlength"]),
    ("means", &["meaning", "semantics", "maps_to"]),
    ("personal", &["private", "sensitive", "pii"]),
    ("digits", &["precision", "decimals", "scale"]),
    ("list", &["vocabulary", "source", "lookup"]),
    ("fields", &["questions", "columns", "elements"]),
];

/// What a rule is made of: signs and functions.
pub(crate) const RULES: &[Meant] = &[
    ("==", &["=", "is", "equals", "eq"]),
    ("!=", &["<>", "ne"]),
    ("&&", &["and", "&"]),
    ("||", &["or", "|"]),
    ("!", &["not"]),
    ("size", &["length", "len"]),
    ("has", &["exists", "answered", "defined", "filled"]),
    ("exists", &["any", "some"]),
    ("all", &["every"]),
    ("sum", &["total"]),
];

/// Characters that look like one or two of a rule's own.
const LOOKS: &[(&str, &[char])] = &[
    (
        "\"",
        &[
            '\u{201c}', '\u{201d}', '\u{201e}', '\u{201f}', '\u{ab}', '\u{bb}', '\u{2033}',
        ],
    ),
    (
        "'",
        &[
            '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}', '\u{2032}', '\u{b4}', '`',
        ],
    ),
    (
        "-",
        &[
            '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}',
        ],
    ),
    ("*", &['\u{d7}', '\u{2217}', '\u{b7}']),
    ("/", &['\u{f7}', '\u{2044}', '\u{2215}']),
    ("<=", &['\u{2264}']),
    (">=", &['\u{2265}']),
    ("!=", &['\u{2260}']),
    // Cyrillic and Greek.
    ("a", &['\u{430}']),
    ("c", &['\u{441}']),
    ("e", &['\u{435}']),
    ("i", &['\u{456}']),
    ("j", &['\u{458}']),
    ("o", &['\u{43e}', '\u{3bf}']),
    ("p", &['\u{440}']),
    ("s", &['\u{455}']),
    ("x", &['\u{445}']),
    ("y", &['\u{443}']),
];

/// What of a rule's own characters another one looks like: ASCII from U+FF01 to U+FF5E in full width, too.
pub(crate) fn look_alike(c: char) -> Option<&'static str> {
    const WIDE: &str = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    let wide = u32::from(c).checked_sub(0xff01);
    let wide = wide.and_then(|at| usize::try_from(at).ok());
    let known = LOOKS.iter().find(|(_, others)| others.contains(&c));
    known
        .map(|(like, _)| *like)
        .or_else(|| wide.and_then(|at| WIDE.get(at..=at)))
}

/// Whether it is a quotation mark as word processors write it.
pub(crate) fn is_curly_quote(c: char) -> bool {
    !c.is_ascii() && matches!(look_alike(c), Some("\"" | "'"))
}

/// The candidate that was most likely meant: by its name elsewhere, else by its letters; empty when none is likely.
pub(crate) fn meant<'a>(
    word: &str,
    known: &'static [Meant],
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> &'a str {
    let plain = word.to_ascii_lowercase().replace('-', "_");
    let same = |other: &str| other == plain || other == plain.replace('_', "");
    let named = known
        .iter()
        .find(|(_, others)| others.iter().any(|other| same(other)));
    let by_name = named.and_then(|(name, _)| candidates.clone().into_iter().find(|c| c == name));
    by_name
        .or_else(|| nearest(word, candidates))
        .unwrap_or_default()
}

/// The sign of a rule for which a word or another sign was written; empty when none is known.
pub(crate) fn sign(written: &str) -> &'static str {
    let written = written.to_ascii_lowercase();
    let is_sign = |name: &str| !name.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut signs = RULES.iter().filter(|(name, _)| is_sign(name));
    let meant = signs.find(|(_, others)| others.contains(&written.as_str()));
    meant.map_or("", |(sign, _)| *sign)
}
