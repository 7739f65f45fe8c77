//! The report as a document for the site's own file: self-contained HTML and PDF, in the clear.
//!
//! Both are drawn from one [`Sheet`], which is in one language, says how far it may be passed on, has a timeline and then
//! every answer below its heading. What acts on its surroundings is shown by its number before it gets here.

mod html;
mod pages;
mod pdf;
mod refusal;
mod sheet;
mod timeline;

pub use html::write as html;
pub use pdf::write as pdf;
pub use refusal::Unprintable;
pub use sheet::{Part, Row, Said, Sheet, Speech};
pub use timeline::{Bar, Tick, Timeline};

use super::Tlp;
use crate::job::Progress;
use std::path::Path;

/// A format for paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One file that any browser shows, and prints.
    Html,
    /// Pages as they will be printed.
    Pdf,
}

impl Format {
    /// That of a file of this name.
    pub fn of(path: &Path) -> Result<Format, Unprintable> {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        match &*ending.to_ascii_lowercase() {
            "html" | "htm" => Ok(Format::Html),
            "pdf" => Ok(Format::Pdf),
            _ => Err(Unprintable::Name(path.display().to_string())),
        }
    }
}

/// Whether the team has what is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOf {
    /// It was sealed, and saved or mailed.
    Delivered,
    /// It may still change.
    Draft,
    /// The team prints what it received.
    Received,
}

/// The document's bytes.
pub fn write(sheet: &Sheet, format: Format, progress: &Progress) -> Result<Vec<u8>, Unprintable> {
    match format {
        Format::Html => Ok(html(sheet).into_bytes()),
        Format::Pdf => pdf(sheet, progress),
    }
}

/// The colour of a marking's letters, on black (FIRST, TLP 2.0): red, green, blue.
fn colour(marking: Tlp) -> [u8; 3] {
    match marking {
        Tlp::Clear => [0xff, 0xff, 0xff],
        Tlp::Green => [0x33, 0xff, 0x00],
        Tlp::Amber | Tlp::AmberStrict => [0xff, 0xc0, 0x00],
        Tlp::Red => [0xff, 0x2b, 0x2b],
    }
}
