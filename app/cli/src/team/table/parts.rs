//! Reports that came in parts: which of them did not.

use crate::out::Out;
use std::collections::{BTreeMap, BTreeSet};
use tocsin_core::openpgp::open::Opened;
use tocsin_core::parts::Slip;

/// Parts that are missing.
pub struct Gap {
    /// How many parts there are of the report.
    pub of: u32,
    /// Their numbers.
    pub missing: Vec<u32>,
}

/// A revision of a report: its ID and the revision.
type Revision = (String, u32);

/// The parts that were read.
#[derive(Default)]
pub struct Parts {
    /// What each part 1 says: of a report that went again, one for each division.
    first: BTreeMap<Revision, Vec<Slip>>,
    /// The others: their number and the SHA-256 of their MANIFEST; and the reference that they name.
    others: BTreeMap<Revision, (String, BTreeSet<(u32, String)>)>,
    /// Those of reports that were opened into folders, by the place.
    gaps: Vec<(String, Gap)>,
}

impl Parts {
    /// Takes a part in; `true` when it holds evidence alone, and no report.
    pub fn add(&mut self, slip: Slip, opened: &Opened) -> bool {
        let revision = (slip.report.clone(), slip.revision);
        if slip.part == 1 {
            self.first.entry(revision).or_default().push(slip);
            return false;
        }
        let new = || (slip.reference.clone(), BTreeSet::new());
        let (_, others) = self.others.entry(revision).or_insert_with(new);
        others.insert((slip.part, opened.manifest_sha256.clone()));
        true
    }

    /// Takes in what was missing when a report was opened into a folder.
    pub fn opened(&mut self, place: &str, gap: Gap) {
        self.gaps.push((place.to_owned(), gap));
    }

    /// What is missing, a line each. A part counts only where part 1 names it by its MANIFEST.
    pub fn told(&self, out: &Out) -> Vec<String> {
        let mut lines = Vec::new();
        let mut say = |name: &str, gap: &Gap| {
            let missing: Vec<_> = gap.missing.iter().map(u32::to_string).collect();
            let (of, missing) = (gap.of.to_string(), missing.join(", "));
            let args = [("of", &*of), ("missing", &*missing)];
            let told = out.word("cli-opened-parts-missing", &args);
            lines.push(tocsin_i18n::visible(&format!("{name}: {told}")).into_owned());
        };
        for (revision, slips) in &self.first {
            let none = BTreeSet::new();
            let there = self.others.get(revision);
            let there = there.map_or(&none, |(_, others)| others);
            let gaps = slips.iter().map(|slip| {
                let named = slip.parts.iter();
                let missing = named.filter(|o| !there.contains(&(o.part, o.manifest.clone())));
                let gap = Gap {
                    of: slip.of,
                    missing: missing.map(|other| other.part).collect(),
                };
                (&slip.reference, gap)
            });
            // The division that lacks least is the one to open.
            let least = gaps.min_by_key(|(_, gap)| gap.missing.len());
            if let Some((reference, gap)) = least.filter(|(_, gap)| !gap.missing.is_empty()) {
                say(reference, &gap);
            }
        }
        for (place, gap) in self.gaps.iter().filter(|(_, gap)| !gap.missing.is_empty()) {
            say(place, gap);
        }
        let alone = self.others.iter();
        let alone = alone.filter(|(revision, _)| !self.first.contains_key(revision));
        for (_, (reference, others)) in alone {
            let numbers: Vec<_> = others.iter().map(|(part, _)| part.to_string()).collect();
            let args = [("name", &**reference), ("parts", &*numbers.join(", "))];
            let told = out.word("cli-table-parts-alone", &args);
            lines.push(tocsin_i18n::visible(&told).into_owned());
        }
        lines
    }
}
