//! The names that an application goes by: the neutral program's, or those that a team gives its own copy.

use std::collections::BTreeMap;
use tocsin_core::bundle::Bundle;

#[cfg(test)]
mod tests;

/// The names of an application: the neutral program's, or a brand's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Reverse domain name, lower case: the desktop entry, the window and the icon share it.
    pub id: String,
    /// Name of the command, of the packages, and of the folders that they bring.
    pub command: String,
    /// What a menu calls it where it has no name in the reader's language.
    pub name: String,
    /// What a menu calls it, by language.
    pub names: BTreeMap<String, String>,
    /// Whose it is: who makes the package, and answers for it.
    pub maker: String,
}

impl Application {
    /// The neutral program.
    pub fn neutral() -> Application {
        Application {
            id: "org.tocsin.tocsin".to_owned(),
            command: "tocsin".to_owned(),
            name: "Tocsin".to_owned(),
            names: BTreeMap::new(),
            maker: "The Tocsin authors".to_owned(),
        }
    }

    /// A team's own copy. That of the example says so wherever its name is shown.
    pub fn of(bundle: &Bundle) -> Application {
        let team = &bundle.published.team;
        let shown = |title: &String| match bundle.example {
            true => format!("{title} (example)"),
            false => title.clone(),
        };
        let titles = team.titles();
        let working = |names: &BTreeMap<String, String>| {
            let first = team.languages.first().and_then(|tag| names.get(tag));
            let name = first.or_else(|| names.values().next());
            name.map(shown).unwrap_or_else(|| team.id.clone())
        };
        Application {
            id: team.application(),
            command: team.command(),
            name: working(titles),
            maker: working(&team.name),
            names: titles
                .iter()
                .map(|(tag, title)| (tag.clone(), shown(title)))
                .collect(),
        }
    }
}
