//! Writers of packages: values in, bytes out. Nothing is read from the machine, so that the same input gives the same
//! bytes everywhere.

pub mod appimage;
pub mod changelog;
pub mod content;
pub mod copyright;
pub mod deb;
pub mod icon;
pub mod package;
pub mod refusal;
pub mod rpm;
pub mod sums;
pub mod targz;
pub mod tree;
pub mod zip;

mod deflate;
mod gzip;
mod squashfs;
mod tar;

#[cfg(test)]
pub(crate) mod judges;
