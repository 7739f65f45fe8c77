//! `policy.toml`: what an organisation fixes for everybody on a computer.

use super::formats::{DOMAIN, EMAIL, FINGERPRINT, HOST, LANGUAGE, LINE, PATH, PROXY};
use super::{FORMAT, Shape, Table, key};

/// The file.
pub static POLICY: Table = Table {
    name: "policy",
    doc: "What an organisation fixes for everybody on a computer, in `policy.toml`.",
    keys: &[
        FORMAT,
        key(
            "unchecked",
            Shape::Word("unchecked", &["allow", "forbid"]),
            "Whether a report may be sealed to a team whose fingerprint nobody has compared, once the reporter has said “I could not check”. With `\"forbid\"` such a team can be looked at and checked, and nothing is sealed to it before.",
        )
        .default("\"allow\""),
        key(
            "language",
            Shape::Text(&LANGUAGE),
            "The language that is spoken where the reporter has chosen none. It cannot be locked: who does not read it must be able to report, too.",
        ),
        key(
            "team",
            Shape::Map(&DOMAIN, &Shape::Table(&TEAM)),
            "Teams whose key the organisation knows, by the team’s ID: `[team.\"cert.example\"]`.",
        ),
        key(
            "brand",
            Shape::Table(&BRAND),
            "The team’s bundle that the program opens with.",
        ),
        key("mail", Shape::Table(&MAIL), "How mail is sent."),
    ],
};

/// `[team.ID]`.
pub static TEAM: Table = Table {
    name: "policy-team",
    doc: "A team whose key the organisation knows. Its forms are *given by your organisation* when this key has signed them. One that another key has signed is refused, unless the bundle proves that this key has handed over to it.",
    keys: &[
        key(
            "signer",
            Shape::Text(&FINGERPRINT),
            "Fingerprint of the certificate that signs the team’s bundles; spaces do not matter.",
        )
        .needed(),
        key(
            "revoked",
            Shape::Array(&Shape::Text(&FINGERPRINT)),
            "Fingerprints of certificates of the team that count for nothing any more: neither what they sign, nor that they hand over to another.",
        ),
        key(
            "handover",
            Shape::Word("handover", &["follow", "refuse"]),
            "Whether forms are taken that another key has signed to which this one has handed over. With `\"refuse\"` only this one signs until somebody changes the policy.",
        )
        .default("\"follow\""),
        key(
            "telephone",
            Shape::Text(&LINE),
            "Whom to call when a form is refused because of this table.",
        ),
    ],
};

/// `[brand]`.
pub static BRAND: Table = Table {
    name: "policy-brand",
    doc: "The team’s bundle that the program opens with, instead of the one that came with it.",
    keys: &[
        key("file", Shape::Text(&PATH), "The bundle, by its whole path.").needed(),
        key("locked", Shape::Boolean, "Whether `--brand` is refused.").default("false"),
    ],
};

/// `[mail]`.
pub static MAIL: Table = Table {
    name: "policy-mail",
    doc: "How mail is sent: by the server `server`, or by the program `sendmail`. Address, user name and password that are left out, the reporter says; what else is left out belongs to the server and is fixed with it where `locked` is `true`.",
    keys: &[
        key(
            "name",
            Shape::Text(&LINE),
            "What the account is called in lists and after `--account`.",
        )
        .default("\"organisation\""),
        key(
            "from",
            Shape::Text(&EMAIL),
            "The address mail comes from, where all reporters share one.",
        ),
        key("server", Shape::Text(&HOST), "The mail server."),
        key(
            "port",
            Shape::Integer(1, 65535),
            "Its port; the usual one of `security` when absent.",
        ),
        key(
            "security",
            Shape::Word("security", &["tls", "starttls", "none"]),
            "How the line is protected; `\"none\"` is for a server on this computer only.",
        )
        .default("\"tls\""),
        key(
            "user",
            Shape::Text(&LINE),
            "The name to sign in with, where all reporters share one.",
        ),
        key(
            "root-certificate",
            Shape::Text(&PATH),
            "PEM file of a private root certificate for this server, by its whole path.",
        ),
        key(
            "proxy",
            Shape::Text(&PROXY),
            "SOCKS5 proxy that leads to the server.",
        ),
        key(
            "sendmail",
            Shape::Text(&PATH),
            "Instead of a server: the local program that takes mail, by its whole path.",
        ),
        key(
            "locked",
            Shape::Boolean,
            "Whether the reporter can change what stands here, or set up another account. Left `false`, these are defaults.",
        )
        .default("false"),
    ],
};
