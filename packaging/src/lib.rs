//! What a desktop needs to know about the program: its menu entry, its file type, its icon.
//!
//! Everything is made as values, path and text, from the [`Application`]'s names; whoever installs writes them below a
//! prefix. Two applications with different IDs live side by side.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod linux;

/// The names of an application: the neutral program's, or a brand's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Reverse domain name, lower case: the desktop entry, the window and the icon share it.
    pub id: String,
    /// Name of the executable.
    pub program: String,
    /// What a menu calls it.
    pub name: String,
}

impl Application {
    /// The neutral program.
    pub fn neutral() -> Application {
        Application {
            id: "org.tocsin.tocsin".to_owned(),
            program: "tocsin".to_owned(),
            name: "Tocsin".to_owned(),
        }
    }
}
