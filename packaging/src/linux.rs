//! Files of the freedesktop.org specifications, below `share/`.

use crate::Application;
use tocsin_core::bundle::MIMETYPE;

#[cfg(test)]
mod tests;

/// The media type of a bundle, as a file manager knows it.
const COMMENTS: &[(&str, &str)] = &[
    ("en", "Incident form"),
    ("fr", "Formulaire de signalement"),
    ("de", "Meldeformular"),
];
const SUMMARIES: &[(&str, &str)] = &[
    ("en", "Report a computer security incident"),
    ("fr", "Signaler un incident de sécurité informatique"),
    ("de", "Einen IT-Sicherheitsvorfall melden"),
];

/// The files of an application: path below the prefix, and text.
pub fn files(application: &Application) -> Vec<(String, String)> {
    let id = &application.id;
    vec![
        (
            format!("share/applications/{id}.desktop"),
            desktop_entry(application),
        ),
        (format!("share/mime/packages/{id}.xml"), media_type()),
    ]
}

/// The menu entry (Desktop Entry Specification 1.4).
fn desktop_entry(application: &Application) -> String {
    let Application { id, program, name } = application;
    let name = one_line(name);
    let mut entry = format!(
        "[Desktop Entry]\nVersion=1.4\nType=Application\nName={name}\nExec={program} %f\nIcon={id}\nTerminal=false\n\
         Categories=Network;\nMimeType={MIMETYPE};\nStartupWMClass={id}\n"
    );
    for (tag, summary) in SUMMARIES {
        let key = if *tag == "en" {
            "Comment".to_owned()
        } else {
            format!("Comment[{tag}]")
        };
        entry.push_str(&format!("{key}={summary}\n"));
    }
    entry
}

/// The bundle's media type (Shared MIME-info Database): by name, and by the stored `mimetype` entry of the archive.
fn media_type() -> String {
    let mut comments = String::new();
    for (tag, comment) in COMMENTS {
        let lang = if *tag == "en" {
            String::new()
        } else {
            format!(" xml:lang=\"{tag}\"")
        };
        comments.push_str(&format!("    <comment{lang}>{comment}</comment>\n"));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n  \
         <mime-type type=\"{MIMETYPE}\">\n{comments}    \
         <sub-class-of type=\"application/zip\"/>\n    \
         <magic priority=\"70\">\n      \
         <match type=\"string\" value=\"PK\\003\\004\" offset=\"0\">\n        \
         <match type=\"string\" value=\"mimetype{MIMETYPE}\" offset=\"30\"/>\n      \
         </match>\n    </magic>\n    \
         <glob pattern=\"*.tocsin\"/>\n  </mime-type>\n</mime-info>\n"
    )
}

/// A name that cannot begin another line of the entry.
fn one_line(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).collect()
}
