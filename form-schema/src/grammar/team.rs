//! `team.toml`.

use super::formats::{
    APPLICATION, CLOSED, COLOUR, COMMAND, DOMAIN, DURATION, EMAIL, HTTPS, ID, LANGUAGE, LINE, LOGO,
    NETWORK, OPTION, PROGRAM, PUBLIC_ADDRESS, SUBJECT, TICKET, TIME, TIMESTAMP, ZONE,
};
use super::{FORMAT, Shape, Table, key};

/// The file.
pub static TEAM: Table = Table {
    name: "team",
    doc: "Who the team is, in `team.toml` (RFC 2350, Appendix D). The same in prose: `locales/TAG/team.md`.",
    keys: &[
        FORMAT,
        key(
            "id",
            Shape::Text(&DOMAIN),
            "The team’s domain name, which never changes.",
        )
        .needed(),
        key(
            "version",
            Shape::Integer(1, i32::MAX as i64),
            "Version of the bundle; it only ever grows.",
        )
        .needed(),
        key(
            "published",
            Shape::Text(&TIMESTAMP),
            "When it was published.",
        )
        .needed(),
        key(
            "expires",
            Shape::Text(&TIMESTAMP),
            "When it should no longer be used.",
        )
        .needed(),
        key(
            "needs-program",
            Shape::Text(&PROGRAM),
            "The least version of the program that can read it.",
        ),
        key(
            "languages",
            Shape::Array(&Shape::Text(&LANGUAGE)),
            "Languages; the first is the team’s working language.",
        )
        .needed(),
        key(
            "reviewed",
            Shape::Array(&Shape::Text(&LANGUAGE)),
            "Languages whose texts a speaker has read in full.",
        ),
        key(
            "authoritative",
            Shape::Text(&LANGUAGE),
            "The language that prevails where translations differ (RFC 2350 section 3.7); the first of `languages` when absent.",
        ),
        key(
            "forms",
            Shape::Array(&Shape::Text(&ID)),
            "The order in which the forms are offered; by ID when absent.",
        ),
        key(
            "chooser",
            Shape::Array(&Shape::Table(&CHOOSER)),
            "“What happened?”: what leads a reporter to the right form.",
        ),
        key(
            "report-forgery",
            Shape::Text(&LINE),
            "Where to report a forged or damaged copy.",
        )
        .needed(),
        key(
            "bundle",
            Shape::Text(&PUBLIC_ADDRESS),
            "Where you publish the newest bundle. The program asks there for a newer form when the reporter says so, never by itself.",
        ),
        key(
            "name",
            Shape::Map(&LANGUAGE, &Shape::Text(&LINE)),
            "The team’s name, by language.",
        )
        .needed(),
        key("contact", Shape::Table(&CONTACT), "How to reach the team.").needed(),
        key("hours", Shape::Table(&HOURS), "When it answers.").needed(),
        key(
            "mail",
            Shape::Table(&MAIL),
            "Where sealed reports go, and how.",
        )
        .needed(),
        key(
            "constituency",
            Shape::Table(&CONSTITUENCY),
            "Whom it serves.",
        ),
        key(
            "first-response",
            Shape::Map(&OPTION, &Shape::Text(&DURATION)),
            "How soon it answers, by option of the field that means `severity`.",
        ),
        key(
            "disclosure",
            Shape::Array(&Shape::Table(&DISCLOSURE)),
            "What it tells whom.",
        ),
        key(
            "brand",
            Shape::Table(&BRAND),
            "Colours, logo, language, and the names of its own copy of the program.",
        ),
    ],
};

/// `[[chooser]]`.
pub static CHOOSER: Table = Table {
    name: "chooser",
    doc: "One answer to “What happened?”. Its words are the message `chooser--ID` of `common.ftl`, with `.hint`.",
    keys: &[
        key("id", Shape::Text(&ID), "Its ID.").needed(),
        key("form", Shape::Text(&ID), "The form it leads to.").needed(),
    ],
};

/// `[contact]`.
pub static CONTACT: Table = Table {
    name: "contact",
    doc: "How to reach the team (RFC 2350 section 2).",
    keys: &[
        key(
            "telephone",
            Shape::Text(&LINE),
            "Telephone number, international.",
        )
        .needed(),
        key(
            "emergency",
            Shape::Text(&LINE),
            "Telephone number outside office hours.",
        ),
        key("facsimile", Shape::Text(&LINE), "Facsimile number."),
        key("email", Shape::Text(&EMAIL), "Mail address for questions.").needed(),
        key("web", Shape::Text(&HTTPS), "Web page."),
        key(
            "address",
            Shape::Array(&Shape::Text(&super::formats::ANY)),
            "Postal address, line by line.",
        ),
    ],
};

/// `[hours]`.
pub static HOURS: Table = Table {
    name: "hours",
    doc: "When the team answers.",
    keys: &[
        key("zone", Shape::Text(&ZONE), "The time zone of these hours.").needed(),
        key("week", Shape::Array(&Shape::Table(&SPAN)), "Office hours.").needed(),
        key(
            "closed",
            Shape::Array(&Shape::Text(&CLOSED)),
            "Days without service.",
        ),
    ],
};

/// A span of office hours.
pub static SPAN: Table = Table {
    name: "span",
    doc: "A span of hours on some days of the week.",
    keys: &[
        key(
            "days",
            Shape::Array(&Shape::Word("day", DAYS)),
            "On these days.",
        )
        .needed(),
        key("from", Shape::Text(&TIME), "From then.").needed(),
        key(
            "to",
            Shape::Text(&TIME),
            "Until then; `00:00` is the end of the day.",
        )
        .needed(),
    ],
};

/// Days of the week.
pub static DAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// `[mail]`.
pub static MAIL: Table = Table {
    name: "mail",
    doc: "Where sealed reports go, and how.",
    keys: &[
        key(
            "to",
            Shape::Array(&Shape::Text(&EMAIL)),
            "Addresses that reports are mailed to.",
        )
        .needed(),
        key(
            "subject",
            Shape::Text(&SUBJECT),
            "Subject of the outer mail, which anybody can read.",
        )
        .needed(),
        key(
            "ticket",
            Shape::Text(&TICKET),
            "How your ticket system writes a ticket’s number into a subject. It then stands before the subject of updates, \
             once the reporter has typed in the number that you answered with.",
        ),
        key(
            "formats",
            Shape::Array(&Shape::Word("mail-format", &["pgp-mime", "tar-pgp"])),
            "Envelopes that the team takes, the preferred first.",
        )
        .needed(),
        key(
            "max-size",
            Shape::Integer(100_000, 10_000_000_000),
            "Largest mail in octets.",
        )
        .needed(),
        key(
            "encryption",
            Shape::Word("encryption", &["compatible", "modern", "post-quantum"]),
            "What the team’s OpenPGP programs can read.",
        )
        .default("\"compatible\""),
    ],
};

/// `[constituency]`.
pub static CONSTITUENCY: Table = Table {
    name: "constituency",
    doc: "Whom the team serves, by machine.",
    keys: &[
        key(
            "domains",
            Shape::Array(&Shape::Text(&DOMAIN)),
            "Domains, subdomains included.",
        ),
        key(
            "networks",
            Shape::Array(&Shape::Text(&NETWORK)),
            "Networks.",
        ),
        key(
            "as-numbers",
            Shape::Array(&Shape::Integer(1, u32::MAX as i64)),
            "Numbers of autonomous systems.",
        ),
    ],
};

/// `[[disclosure]]`.
pub static DISCLOSURE: Table = Table {
    name: "disclosure",
    doc: "One class of information and whom the team tells it (RFC 2350 section 3.4.2).",
    keys: &[
        key(
            "class",
            Shape::Text(&OPTION),
            "The class; its words are the message `disclosure--CLASS`.",
        )
        .needed(),
        key(
            "to",
            Shape::Map(
                &OPTION,
                &Shape::Word("disclosure", &["always", "consent", "never"]),
            ),
            "By recipient, an option of the list `recipients`.",
        )
        .needed(),
    ],
};

/// `[brand]`.
pub static BRAND: Table = Table {
    name: "brand",
    doc: "Colours and logo, both colours or none; and what holds when the bundle comes with the program, as `brand.tocsin` beside it.",
    keys: &[
        key(
            "colour",
            Shape::Text(&COLOUR),
            "Colour of the team’s frame.",
        ),
        key("on-colour", Shape::Text(&COLOUR), "Colour of text on it."),
        key(
            "logo",
            Shape::Text(&LOGO),
            "The logo: a PNG with 32 to 1024 pixels in each direction. It stands beside the team’s name, for reporters who have checked the fingerprint.",
        ),
        key(
            "language",
            Shape::Text(&LANGUAGE),
            "One of `languages`: what the program speaks where the reporter has chosen nothing and this bundle came with the program. The system’s when absent.",
        ),
        key(
            "icon",
            Shape::Text(&LOGO),
            "The icon of the packages that `team brand` makes: a square PNG with 256 to 2048 pixels on a side. The program’s own when absent.",
        ),
        key(
            "title",
            Shape::Map(&LANGUAGE, &Shape::Text(&LINE)),
            "What a menu calls the program, by language; the team’s name when absent.",
        ),
        key(
            "application",
            Shape::Text(&APPLICATION),
            "Its application ID, which never changes: what reporters keep stands in a folder of that name. The team’s `id`, reversed, when absent.",
        ),
        key(
            "command",
            Shape::Text(&COMMAND),
            "The name of its command and of its packages. The first part of the team’s `id` and `-report` when absent.",
        ),
        key(
            "help",
            Shape::Text(&HTTPS),
            "Where reporters find help with the program.",
        ),
        key(
            "privacy",
            Shape::Text(&HTTPS),
            "What you do with personal data: your privacy notice.",
        ),
    ],
};
