//! How far something may be passed on.

/// Traffic Light Protocol 2.0, least restricted first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tlp {
    /// No limit.
    Clear,
    /// The community.
    Green,
    /// Need to know, the organisation and its clients.
    Amber,
    /// Need to know, the organisation.
    AmberStrict,
    /// The recipients only.
    Red,
}

impl Tlp {
    /// Reads an option's ID or a label: `amber`, `amber-strict`, `TLP:AMBER+STRICT`.
    pub fn parse(text: &str) -> Option<Tlp> {
        let text = text.to_ascii_lowercase().replace(['-', '_'], "+");
        Some(match text.strip_prefix("tlp:").unwrap_or(&text) {
            "clear" | "white" => Tlp::Clear,
            "green" => Tlp::Green,
            "amber" => Tlp::Amber,
            "amber+strict" => Tlp::AmberStrict,
            "red" => Tlp::Red,
            _ => return None,
        })
    }

    /// The label as FIRST writes it.
    pub fn label(self) -> &'static str {
        match self {
            Tlp::Clear => "TLP:CLEAR",
            Tlp::Green => "TLP:GREEN",
            Tlp::Amber => "TLP:AMBER",
            Tlp::AmberStrict => "TLP:AMBER+STRICT",
            Tlp::Red => "TLP:RED",
        }
    }
}
