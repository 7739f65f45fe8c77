//! What texts are like.

/// What a text is like: for schemas by a pattern, which may be looser than the reader, never stricter.
#[derive(Debug)]
pub struct Format {
    /// Its name; where a text is wrong, what the diagnostic `value-wrong` calls it.
    pub name: &'static str,
    /// What it is, as in "Takes …".
    pub doc: &'static str,
    /// Regular expression (ECMA 262) of the whole text; empty for any.
    pub pattern: &'static str,
    /// One that is right.
    pub example: &'static str,
}

const fn format(
    name: &'static str,
    doc: &'static str,
    pattern: &'static str,
    example: &'static str,
) -> Format {
    Format {
        name,
        doc,
        pattern,
        example,
    }
}

pub(crate) static ANY: Format = format("text", "a text", "", "text");
pub(crate) static LINE: Format = format("one-line", "one line of text", r"\S", "One line");
pub(crate) static ID: Format = format("id", "an ID", "^[a-z][a-z0-9_]{0,62}$", "name");
pub(crate) static ROW: Format = format(
    "row",
    "a repeat’s ID, or `OUTER-INNER`",
    "^[a-z][a-z0-9_]{0,62}(-[a-z][a-z0-9_]{0,62})?$",
    "name",
);
pub(crate) static FIELD_NAME: Format = format(
    "field-name",
    "a field’s ID, or `REPEAT-ID`",
    "^[a-z][a-z0-9_]{0,62}(-[a-z][a-z0-9_]{0,62}){0,2}$",
    "name",
);
pub(crate) static OPTION: Format = format(
    "option",
    "an option’s ID",
    "^[a-z0-9][a-z0-9_+-]{0,62}$",
    "option",
);
pub(crate) static LIST_NAME: Format = format(
    "list-name",
    "a list’s name: lower-case letters, digits, `-` and `_`",
    "^[a-z0-9][a-z0-9_-]{0,62}$",
    "name",
);
pub(crate) static LIST: Format = format(
    "list",
    "a list and its version, such as `rsit@1003`",
    "^[a-z0-9][a-z0-9_-]{0,62}@[0-9]+$",
    "rsit@1003",
);
pub(crate) static FILE_TYPE: Format = format(
    "file-type",
    "a media type such as `image/*`, or the ending of a name such as `.log`",
    r"^(\.[a-z0-9]{1,8}|[a-z]+/(\*|[a-z0-9.+-]+))$",
    "image/*",
);
pub(crate) static KIND: Format = format("kind", "a [kind](#kinds)", "^[a-z]+$", "text");
pub(crate) static MEANS: Format = format(
    "means",
    "a [meaning](#what-answers-mean)",
    r"^[a-z_]+(\.[a-z_]+)?$",
    "narrative",
);
pub(crate) static RULE: Format = format("rule", "a [rule](rules.md)", r"\S", "true");
pub(crate) static PATTERN: Format = format(
    "pattern",
    "a regular expression of at most 512 octets (the syntax of the Rust crate `regex`), without look-around and \
     back-references",
    "",
    "[A-Z]{2}-[0-9]{4}",
);
pub(crate) static DOMAIN: Format = format(
    "domain",
    "a domain name in lower-case ASCII, such as `cert.example`",
    r"^[a-z0-9_-]+(\.[a-z0-9_-]+)+$",
    "cert.example",
);
pub(crate) static EMAIL: Format = format(
    "email",
    "a mail address",
    "^[^@]+@[^@]+$",
    "report@cert.example",
);
pub(crate) static FINGERPRINT: Format = format(
    "fingerprint",
    "an OpenPGP fingerprint, 40 or 64 hexadecimal digits",
    "^[0-9A-Fa-f ]+$",
    "0123456789ABCDEF0123456789ABCDEF01234567",
);
pub(crate) static TIMESTAMP: Format = format(
    "timestamp",
    "a time such as `2026-11-01T00:00:00Z`",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]",
    "2026-11-01T00:00:00Z",
);
pub(crate) static PROGRAM: Format = format(
    "program-version",
    "a version such as `0.1`",
    r"^[0-9]+(\.[0-9]+)*$",
    "0.1",
);
pub(crate) static LANGUAGE: Format = format(
    "language",
    "a language tag (BCP 47) such as `en` or `pt-BR`",
    "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "en",
);
pub(crate) static ZONE: Format = format(
    "zone",
    "a time zone such as `Europe/Berlin`",
    r"\S",
    "Europe/Berlin",
);
pub(crate) static TIME: Format = format(
    "time",
    "a time of day such as `09:00`",
    "^[0-9]{2}:[0-9]{2}$",
    "09:00",
);
pub(crate) static CLOSED: Format = format(
    "closed-day",
    "a day such as `12-25` (every year) or `2026-12-25`",
    "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$",
    "12-25",
);
pub(crate) static DURATION: Format = format(
    "duration",
    "an ISO 8601 duration such as `PT4H`",
    "^P",
    "PT4H",
);
pub(crate) static HTTPS: Format = format(
    "https",
    "an address that begins with `https://`",
    "^\\s*https://",
    "https://www.cert.example/",
);
pub(crate) static PUBLIC_ADDRESS: Format = format(
    "public-address",
    "an `https://` address of a server that others can ask, without a name or a password before it",
    "^\\s*https://[^/?#@]+([/?#]|\\s*$)",
    "https://www.cert.example/cert.tocsin",
);
pub(crate) static NETWORK: Format = format(
    "network",
    "a network such as `192.0.2.0/24`",
    "/",
    "192.0.2.0/24",
);
pub(crate) static SUBJECT: Format = format(
    "subject",
    "one line of text that holds `{ref}`, the report’s short reference",
    r"\{ref\}",
    "[CERT] {ref}",
);
pub(crate) static TICKET: Format = format(
    "ticket-tag",
    "one line of text that holds `{ticket}`, the number that the team answered with",
    r"\{ticket\}",
    "[CERT #{ticket}]",
);
pub(crate) static COLOUR: Format = format(
    "colour",
    "a colour such as `#1f4e79`",
    "^#[0-9A-Fa-f]{6}$",
    "#1f4e79",
);
pub(crate) static LOGO: Format = format(
    "logo",
    "the path of a PNG file in `assets/`",
    r"^assets/.*\.png$",
    "assets/logo.png",
);
pub(crate) static APPLICATION: Format = format(
    "application",
    "a reverse domain name in lower-case ASCII, such as `org.example.cert`",
    r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$",
    "org.example.cert",
);
pub(crate) static COMMAND: Format = format(
    "command",
    "a lower-case letter, then 2 to 29 lower-case letters, digits and `-`",
    "^[a-z][a-z0-9-]{2,29}$",
    "cert-report",
);
pub(crate) static MESSAGE: Format = format(
    "message",
    "the name of a Fluent message",
    "^-?[A-Za-z][A-Za-z0-9_-]*$",
    "name",
);
pub(crate) static HASH: Format = format(
    "hashes",
    "16 hexadecimal digits, or twice as many with a space between; below them perhaps the source message",
    r"^[0-9a-f]{16}( [0-9a-f]{16})?(\n[\s\S]*)?$",
    "0123456789abcdef",
);
pub(crate) static HOST: Format = format(
    "server",
    "the name or address of a server, such as `mail.example.org`",
    r"\S",
    "mail.example.org",
);
pub(crate) static PATH: Format = format(
    "path",
    "a whole path such as `/etc/ssl/own.pem` or `C:\\ProgramData\\own.pem`",
    r"^(/|\\\\|[A-Za-z]:[\\/])",
    "/srv/name",
);
pub(crate) static PROXY: Format = format(
    "proxy",
    "the address of a SOCKS5 proxy such as `socks5://127.0.0.1:9050`, without a password",
    "^socks5h?://",
    "socks5://127.0.0.1:9050",
);
