//! Why no package is made.

use crate::write::icon::{LARGEST, SMALLEST};
use tocsin_core::explain::Explain;
use tocsin_form_schema::diagnostic::Args;

/// Why no package is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackRefusal {
    /// A path that is not plain and relative: some system would put it elsewhere, or nowhere.
    Path(String),
    /// A path that stands twice, or as a file and as a folder.
    Clash(String),
    /// A link that leads out of the package.
    Link(String),
    /// More than the formats can say.
    TooLarge,
    /// A value that a format could not carry, by its name in [`crate::write::package::Package`].
    Field(&'static str),
    /// A picture that no icon can be made of.
    Icon(IconFault),
    /// The first part of an AppImage is not a runtime of type 2.
    Runtime,
}

/// What is wrong with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconFault {
    /// Not a PNG, or a damaged one.
    NotPng,
    /// Width and height differ.
    NotSquare,
    /// Smaller than [`crate::write::icon::SMALLEST`] or larger than [`crate::write::icon::LARGEST`].
    Size,
}

/// Every code of [`PackRefusal`].
pub const CODES: &[&str] = &[
    "pack-path",
    "pack-clash",
    "pack-link",
    "pack-too-large",
    "pack-field",
    "pack-icon-not-png",
    "pack-icon-not-square",
    "pack-icon-size",
    "pack-runtime",
];

impl Explain for PackRefusal {
    fn code(&self) -> &'static str {
        match self {
            PackRefusal::Path(_) => "pack-path",
            PackRefusal::Clash(_) => "pack-clash",
            PackRefusal::Link(_) => "pack-link",
            PackRefusal::TooLarge => "pack-too-large",
            PackRefusal::Field(_) => "pack-field",
            PackRefusal::Icon(IconFault::NotPng) => "pack-icon-not-png",
            PackRefusal::Icon(IconFault::NotSquare) => "pack-icon-not-square",
            PackRefusal::Icon(IconFault::Size) => "pack-icon-size",
            PackRefusal::Runtime => "pack-runtime",
        }
    }

    fn args(&self) -> Args {
        match self {
            PackRefusal::Path(path) | PackRefusal::Clash(path) | PackRefusal::Link(path) => {
                Args::from([("path", path.clone())])
            }
            PackRefusal::Field(field) => Args::from([("field", (*field).to_owned())]),
            PackRefusal::Icon(_) => Args::from([
                ("least", SMALLEST.to_string()),
                ("most", LARGEST.to_string()),
            ]),
            PackRefusal::TooLarge | PackRefusal::Runtime => Args::new(),
        }
    }
}
