//! What a file is by its name. A name proves nothing: it serves to label a file, and to ask whether the right one was
//! taken.

/// Longest ending of a name that says something.
const MAX_EXTENSION: usize = 8;

/// Media types (IANA) by ending; anything else is `application/octet-stream`.
const TYPES: &[(&str, &str)] = &[
    ("7z", "application/x-7z-compressed"),
    ("asc", "application/pgp-keys"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("eml", "message/rfc822"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("log", "text/plain"),
    ("mbox", "application/mbox"),
    ("md", "text/markdown"),
    ("msg", "application/vnd.ms-outlook"),
    ("pcap", "application/vnd.tcpdump.pcap"),
    ("pcapng", "application/vnd.tcpdump.pcap"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("tar", "application/x-tar"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
];

/// The ending of a name in lower case, where it has one that is short and plain.
pub fn extension(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let plain = !extension.is_empty() && extension.bytes().all(|b| b.is_ascii_alphanumeric());
    (plain && !stem.is_empty() && extension.len() <= MAX_EXTENSION)
        .then(|| extension.to_ascii_lowercase())
}

/// Media type by the name: what the reporter's machine says of a file is not asked.
pub fn of(name: &str) -> &'static str {
    let extension = extension(name).unwrap_or_default();
    let known = TYPES.iter().find(|(of, _)| *of == extension);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// Whether a file is of one of these types (`image/*`, `message/rfc822`, `.log`); of any when there are none.
pub fn fits(name: &str, types: &[String]) -> bool {
    let extension = extension(name);
    let media = of(name);
    let fits = |wanted: &String| match (wanted.strip_prefix('.'), wanted.strip_suffix('*')) {
        (Some(ending), _) => extension.as_deref() == Some(ending),
        (None, Some(family)) => media.starts_with(family),
        (None, None) => media == wanted,
    };
    types.is_empty() || types.iter().any(fits)
}

/// Whether a text is `.ending`, `type/subtype` or `type/*`, in lower case.
pub(crate) fn is_type(text: &str) -> bool {
    let plain = |part: &str, more: &[u8]| {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || more.contains(&b);
        !part.is_empty() && part.bytes().all(fits)
    };
    match (text.strip_prefix('.'), text.split_once('/')) {
        (Some(ending), _) => plain(ending, b"") && ending.len() <= MAX_EXTENSION,
        (None, Some((family, "*"))) => plain(family, b""),
        (None, Some((family, own))) => plain(family, b"") && plain(own, b".+-"),
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_known_by_the_name() {
        for (name, types, expected) in [
            ("mail.EML", &["message/rfc822"][..], true),
            ("shot.png", &["image/*"], true),
            ("app.log", &[".log", "image/*"], true),
            ("app.log", &[".txt"], false),
            ("app.log", &["text/plain"], true),
            ("malware.exe", &["image/*", ".log"], false),
            ("no ending", &[".log"], false),
            ("anything", &[], true),
        ] {
            let types: Vec<String> = types.iter().map(|t| (*t).to_owned()).collect();
            assert_eq!(fits(name, &types), expected, "{name} {types:?}");
        }
        for (text, expected) in [
            (".log", true),
            ("image/*", true),
            ("application/vnd.ms-outlook", true),
            ("log", false),
            ("*/*", false),
            (".LOG", false),
            ("image/", false),
            (".", false),
        ] {
            assert_eq!(is_type(text), expected, "{text}");
        }
    }
}
