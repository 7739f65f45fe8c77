//! What a team's folder begins with: the forms of `form-schema/templates/`, and what they all need around them.

#[cfg(test)]
mod tests;

use crate::container::MIMETYPE;
use crate::grammar::schema;
use std::collections::BTreeMap;

/// The languages that every template is written in.
pub const LANGUAGES: &[&str] = &["en", "fr", "de"];

/// A form to begin with.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Name of its folder, such as `certcc`.
    pub name: &'static str,
    /// ID of its form, such as `incident`.
    pub form: &'static str,
    /// `forms/FORM.toml`.
    outline: &'static str,
    /// `lists/NAME.toml`: name, text.
    lists: &'static [(&'static str, &'static str)],
    /// Language, `locales/<tag>/FORM.ftl`, and what the chooser of a team with several forms says of it.
    words: &'static [(&'static str, &'static str, &'static str)],
}

/// What is said of a team when its folder is begun.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a> {
    /// Its ID, a domain name.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// `published`, RFC 3339.
    pub published: &'a str,
    /// `expires`, RFC 3339.
    pub expires: &'a str,
    /// The team's working language first. One that is not of [`LANGUAGES`] is given the words of the first of those.
    pub languages: &'a [&'a str],
}

macro_rules! file {
    ($($part:expr),+) => { include_str!(concat!("../templates/", $($part),+)) };
}

macro_rules! words {
    ($name:literal, $form:literal, $tag:literal) => {
        (
            $tag,
            file!($name, "/locales/", $tag, "/", $form, ".ftl"),
            file!($name, "/locales/", $tag, "/chooser.ftl"),
        )
    };
}

macro_rules! template {
    ($name:literal, $form:literal $(, $list:literal)*) => {
        Template {
            name: $name,
            form: $form,
            outline: file!($name, "/forms/", $form, ".toml"),
            lists: &[$(($list, file!($name, "/lists/", $list, ".toml"))),*],
            words: &[
                words!($name, $form, "en"),
                words!($name, $form, "fr"),
                words!($name, $form, "de"),
            ],
        }
    };
}

/// Every template: folder, form, lists of its own. The first is taken when nothing is asked for.
pub const TEMPLATES: &[Template] = &[
    template!("certcc", "incident", "incident-types"),
    template!("nis2", "nis2"),
    template!("personal-data", "breach"),
    template!("phishing", "phishing"),
    template!("vulnerability", "vulnerability"),
    template!("network-abuse", "abuse", "abuse-types"),
];

/// The language, `CONTACT`, `team.md`, `common.ftl`.
type Shared = (&'static str, &'static str, &'static str, &'static str);

macro_rules! shared {
    ($tag:literal) => {
        (
            $tag,
            file!("team/locales/", $tag, "/CONTACT"),
            file!("team/locales/", $tag, "/team.md"),
            file!("team/locales/", $tag, "/common.ftl"),
        )
    };
}

const SHARED: &[Shared] = &[shared!("en"), shared!("fr"), shared!("de")];

/// The template of a name.
pub fn named(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.name == name)
}

/// The files of a folder to begin with: path → text. Certificates are left to the team.
pub fn folder(begin: &Beginning<'_>, templates: &[&Template]) -> BTreeMap<String, String> {
    let several = templates.len() > 1;
    let mut files = BTreeMap::from([
        ("mimetype".to_owned(), MIMETYPE.to_owned()),
        (
            "team.toml".to_owned(),
            begin.fill(&team_toml(begin, templates)),
        ),
        (
            "lists/recipients.toml".to_owned(),
            file!("team/lists/recipients.toml").to_owned(),
        ),
    ]);
    for template in templates {
        let path = format!("forms/{}.toml", template.form);
        files.insert(path, template.outline.to_owned());
        for (list, text) in template.lists {
            files.insert(format!("lists/{list}.toml"), (*text).to_owned());
        }
    }
    let mut contact = Vec::new();
    for tag in begin.languages {
        let written = LANGUAGES.contains(tag).then_some(tag);
        let written = written.or(LANGUAGES.first()).unwrap_or(tag);
        let in_it = |(of, ..): &&Shared| of == written;
        let Some((_, own_contact, description, common)) = SHARED.iter().find(in_it) else {
            continue;
        };
        contact.push(begin.fill(own_contact));
        let folder = format!("locales/{tag}");
        files.insert(format!("{folder}/team.md"), begin.fill(description));
        let mut common = (*common).to_owned();
        for template in templates {
            let of_it = template.words.iter().find(|(of, ..)| of == written);
            let Some((_, words, chooser)) = of_it else {
                continue;
            };
            files.insert(
                format!("{folder}/{}.ftl", template.form),
                (*words).to_owned(),
            );
            if several {
                common.push('\n');
                common.push_str(chooser);
            }
        }
        files.insert(format!("{folder}/common.ftl"), common);
    }
    files.insert("CONTACT".to_owned(), contact.join("\n--\n\n"));
    for (path, text) in &mut files {
        if let Some(line) = schema::directive(path) {
            text.insert_str(0, &line);
        }
    }
    files
}

impl Beginning<'_> {
    /// Puts the team's own values into a text.
    fn fill(&self, text: &str) -> String {
        let name = self.name.replace(['"', '\\', '\n', '{', '}'], " ");
        text.replace("{ID}", self.id)
            .replace("{NAME}", &name)
            .replace("{PUBLISHED}", self.published)
            .replace("{EXPIRES}", self.expires)
    }
}

/// `team.toml` with its languages, and what tells several forms apart.
fn team_toml(begin: &Beginning<'_>, templates: &[&Template]) -> String {
    let quoted: Vec<String> = begin
        .languages
        .iter()
        .map(|tag| format!("\"{tag}\""))
        .collect();
    let names = begin
        .languages
        .iter()
        .map(|tag| format!("{tag} = \"{{NAME}}\"\n"));
    let mut forms = String::new();
    if templates.len() > 1 {
        let ids: Vec<String> = templates
            .iter()
            .map(|t| format!("\"{}\"", t.form))
            .collect();
        forms.push_str(&format!(
            "forms = [{}]    # in the order of the screen\n",
            ids.join(", ")
        ));
        forms.push_str("# “What happened?”, in words that reporters have: chooser--ID in locales/<tag>/common.ftl.\nchooser = [\n");
        for template in templates {
            let form = template.form;
            forms.push_str(&format!("  {{ id = \"{form}\", form = \"{form}\" }},\n"));
        }
        forms.push_str("]\n");
    }
    file!("team/team.toml")
        .replace("{LANGUAGES}", &quoted.join(", "))
        .replace("{NAMES}\n", &names.collect::<String>())
        .replace("{FORMS}\n", &forms)
}
