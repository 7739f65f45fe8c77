//! Markings of the Traffic Light Protocol and their order.

use crate::grammar::form::TLP;

/// How strict a marking is: 0 for `clear`, and for what has no marking of its own.
pub fn strictness(label: &str) -> usize {
    (TLP.iter().position(|tlp| *tlp == label)).unwrap_or_default()
}
