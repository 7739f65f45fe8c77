//! `AdditionalData`: what no class of IODEF takes, typed and named (RFC 7970, 2.16).

use super::Document;
use super::restrict;
use super::xml::Element;
use crate::report::Tlp;
use crate::report::fact::{Fact, date_time};
use tocsin_form_schema::kind::{Typed, plain_number};

/// One with a name of the program's own.
pub fn named(dtype: &'static str, name: &str, value: &str) -> Element {
    Element::text("AdditionalData", value)
        .attr("dtype", dtype)
        .attr("name", name)
}

impl Document<'_> {
    /// A fact as `form:TEAM/FIELD`, its label as the meaning: one for each part, and one more for the text of
    /// "other: specify".
    pub fn extension(&self, fact: &Fact) -> Vec<Element> {
        let name = format!("form:{}/{}", self.report.team.id, fact.path());
        let label = fact.label.first().map(String::as_str).unwrap_or_default();
        let (dtype, format) = data_type(&fact.value);
        let mut out = Vec::new();
        let mut add = |name: &str, value: &str, dtype, format: &str| {
            let mut data = named(dtype, name, value).attr("meaning", label);
            if !format.is_empty() {
                data.set("formatid", format);
            }
            if let Some(tlp) = fact.tlp.as_deref().and_then(Tlp::parse) {
                restrict(&mut data, tlp);
            }
            out.push(data);
        };
        for item in &fact.items {
            let exact = match &fact.value {
                Typed::Moment(moment) if moment.is_exact() => date_time(&moment.best),
                Typed::Flag(yes) => yes.to_string(),
                // That it is an estimate is said beside it.
                Typed::Quantity(quantity) if quantity.about => {
                    quantity.single().map(plain_number).unwrap_or_default()
                }
                _ => item.canonical.clone(),
            };
            add(&name, &exact, dtype, format);
            let (about, clock) = match &fact.value {
                Typed::Moment(moment) => (moment.about, moment.clock.canonical()),
                Typed::Quantity(quantity) => (quantity.about, String::new()),
                _ => (false, String::new()),
            };
            if about {
                add(&format!("{name}/about"), "true", "boolean", "");
            }
            if !clock.is_empty() {
                add(&format!("{name}/clock"), &clock, "string", "");
            }
            if let Some(specified) = &item.specified {
                add(&format!("{name}/other"), specified, "string", "");
            }
        }
        out
    }
}

/// `dtype` and `formatid` of a value's canonical text.
fn data_type(value: &Typed) -> (&'static str, &'static str) {
    match value {
        Typed::Text(_) | Typed::Evidence(_) | Typed::Rows(_) => ("string", ""),
        Typed::Integer(_) => ("integer", ""),
        Typed::Number(_) => ("real", ""),
        Typed::Quantity(quantity) if quantity.single().is_some() => ("real", ""),
        Typed::Quantity(_) => ("string", "range"),
        Typed::Money(..) => ("string", "amount-iso4217"),
        Typed::Flag(_) => ("boolean", ""),
        Typed::Choice(_) | Typed::Choices(_) => ("string", "option"),
        Typed::Date(_) => ("string", "iso8601-date"),
        Typed::Moment(m) if m.is_exact() => ("date-time", ""),
        Typed::Moment(m) if m.latest.is_some() => ("string", "iso8601-interval"),
        Typed::Moment(_) => ("string", "iso8601"),
        Typed::Duration(_) => ("string", "iso8601-duration"),
        Typed::Ip(_) => ("string", "ip"),
        Typed::Network(_) => ("string", "cidr"),
        Typed::Name(_) => ("string", "domain-name"),
        Typed::Url(_) => ("url", ""),
        Typed::Email(_) => ("string", "e-mail"),
        Typed::Phone(_) => ("string", "telephone"),
        Typed::Hash(_) => ("string", "hex-digest"),
        Typed::Cve(_) => ("string", "cve"),
        Typed::Zone(_) => ("string", "time-zone"),
    }
}
