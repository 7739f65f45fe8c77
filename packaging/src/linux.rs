//! Files of the freedesktop.org specifications and a manual page, below the prefix (`usr`).

use crate::application::Application;
use crate::write::icon::Icon;
use crate::write::refusal::PackRefusal;
use crate::write::tree::Tree;
use jiff::Timestamp;
use std::fmt::Write as _;
use tocsin_core::bundle::MIMETYPE;
use tocsin_i18n::{Args, Catalogue, Lang};

#[cfg(test)]
mod tests;

/// What a software centre says of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Version of the package.
    pub version: String,
    /// When it was published.
    pub published: Timestamp,
    /// A page about it.
    pub homepage: String,
    /// Who publishes it.
    pub publisher: String,
    /// By language, paragraphs.
    pub description: Vec<(Lang, Vec<String>)>,
}

/// Adds what a desktop and a shell have to know: menu entry, media type, description, icons, manual page.
pub fn add(
    application: &Application,
    about: &About,
    icon: &Icon,
    tree: &mut Tree,
) -> Result<(), PackRefusal> {
    let Application { id, command, .. } = application;
    let texts = [
        (
            format!("usr/share/applications/{id}.desktop"),
            desktop_entry(application),
        ),
        (format!("usr/share/mime/packages/{id}.xml"), media_type()),
        (
            format!("usr/share/metainfo/{id}.metainfo.xml"),
            metainfo(application, about),
        ),
    ];
    for (path, text) in texts {
        tree.file(&path, text.into_bytes(), false)?;
    }
    for (side, png) in icon.pngs() {
        let path = format!("usr/share/icons/hicolor/{side}x{side}/apps/{id}.png");
        tree.file(&path, png, false)?;
    }
    let manual = manual(application, about);
    crate::write::changelog::add_manual(command, &manual, tree)?;
    crate::write::changelog::add_manual(&format!("{command}-cli"), &manual, tree)
}

/// A sentence of the program's in every language that it speaks, English first and without a tag.
fn said(id: &str) -> Vec<(Option<String>, String)> {
    let english = Lang::english();
    let said = |lang: &Lang| Catalogue::program(lang).plain(id, &Args::new());
    let others = Lang::program().into_iter().filter(|lang| *lang != english);
    let others = others.map(|lang| (Some(lang.tag()), said(&lang)));
    std::iter::once((None, said(&english)))
        .chain(others)
        .collect()
}

/// `KEY=` and `KEY[TAG]=`, a line each.
fn lines(key: &str, values: impl IntoIterator<Item = (Option<String>, String)>) -> String {
    let mut lines = String::new();
    for (tag, value) in values {
        let value = one_line(&value);
        let _ = match tag {
            None => writeln!(lines, "{key}={value}"),
            // Locales write BCP 47's `-` as `_`.
            Some(tag) => writeln!(lines, "{key}[{}]={value}", tag.replace('-', "_")),
        };
    }
    lines
}

/// The name, and what it is in other languages.
fn names(application: &Application) -> impl Iterator<Item = (Option<String>, String)> {
    let others = application.names.iter();
    let others = others.map(|(tag, name)| (Some(tag.clone()), name.clone()));
    std::iter::once((None, application.name.clone())).chain(others)
}

/// The menu entry (Desktop Entry Specification 1.4).
fn desktop_entry(application: &Application) -> String {
    let Application { id, command, .. } = application;
    format!(
        "[Desktop Entry]\nVersion=1.4\nType=Application\n{}{}{}Exec={command} %f\nIcon={id}\nTerminal=false\n\
         Categories=Network;\nMimeType={MIMETYPE};\nStartupWMClass={id}\n",
        lines("Name", names(application)),
        lines("Comment", said("package-summary")),
        lines("Keywords", said("package-keywords")),
    )
}

/// The bundle's media type (Shared MIME-info Database): by name, and by the stored `mimetype` entry of the archive.
fn media_type() -> String {
    let mut comments = String::new();
    for (tag, comment) in said("package-form") {
        let lang = tag
            .map(|tag| format!(" xml:lang=\"{tag}\""))
            .unwrap_or_default();
        let _ = writeln!(
            comments,
            "    <comment{lang}>{}</comment>",
            escaped(&comment)
        );
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

/// AppStream metadata (version 0.16).
fn metainfo(application: &Application, about: &About) -> String {
    let id = &application.id;
    let element = |name: &str, values: Vec<(Option<String>, String)>| {
        let mut xml = String::new();
        for (tag, value) in values {
            let lang = tag
                .map(|tag| format!(" xml:lang=\"{tag}\""))
                .unwrap_or_default();
            let _ = writeln!(
                xml,
                "  <{name}{lang}>{}</{name}>",
                escaped(&one_line(&value))
            );
        }
        xml
    };
    let english = Lang::english();
    let mut description = String::new();
    for (lang, paragraphs) in &about.description {
        let tag = if *lang == english {
            String::new()
        } else {
            format!(" xml:lang=\"{}\"", lang.tag())
        };
        for paragraph in paragraphs {
            let _ = writeln!(
                description,
                "    <p{tag}>{}</p>",
                escaped(&one_line(paragraph))
            );
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<component type=\"desktop-application\">\n  <id>{id}</id>\n  \
         <metadata_license>CC0-1.0</metadata_license>\n  \
         <project_license>(MIT OR Apache-2.0) AND LGPL-2.0-or-later</project_license>\n\
         {}{}  <developer_name>{}</developer_name>\n  <description>\n{description}  </description>\n  \
         <launchable type=\"desktop-id\">{id}.desktop</launchable>\n  <url type=\"homepage\">{}</url>\n  \
         <provides>\n    <mediatype>{MIMETYPE}</mediatype>\n  </provides>\n  <content_rating type=\"oars-1.1\"/>\n  \
         <releases>\n    <release version=\"{}\" date=\"{}\"/>\n  </releases>\n</component>\n",
        element("name", names(application).collect()),
        element("summary", said("package-summary")),
        escaped(&about.publisher),
        escaped(&about.homepage),
        escaped(&about.version),
        about.published.strftime("%Y-%m-%d"),
    )
}

/// The manual page of the window's command: what it is, and where the rest is said.
fn manual(application: &Application, about: &About) -> String {
    let command = &application.command;
    let summary = Catalogue::program(&Lang::english()).plain("package-summary", &Args::new());
    let roff = |text: &str| one_line(text).replace('\\', "\\e").replace('-', "\\-");
    let date = about.published.strftime("%Y-%m-%d");
    let title = command.to_uppercase();
    let (name, version) = (roff(command), roff(&about.version));
    format!(
        ".TH {title} 1 {date} \"{version}\" \"{}\"\n.SH NAME\n{name} \\- {}\n.SH SYNOPSIS\n.B {name}\n\
         .RI [ OPTION ]...\n.RI [ FILE ]\n.br\n.B {name}\\-cli\n.I COMMAND\n.SH DESCRIPTION\n\
         Opens with the form that came with it, or with that of\n.IR FILE ,\na bundle or an exported draft.\n\
         .B {name}\\-cli\ndoes the same from a terminal.\n.SH OPTIONS\n.TP\n.B \\-\\-help\nLists all options and commands, \
         of both.\n",
        roff(&application.name),
        roff(&summary.to_lowercase()),
    )
}

/// A text that cannot begin another line.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
