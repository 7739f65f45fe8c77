//! Two fingerprints that are not the same, so that an eye or an ear finds where.

use std::fmt::Write;

const GROUP: usize = 4;

/// Both in groups, those that differ in brackets, and which these are, counted from one: `2, 5–7`.
pub(crate) fn differing(a: &str, b: &str) -> [String; 3] {
    let [groups_a, groups_b] = [a, b].map(|text| text.as_bytes().chunks(GROUP));
    let all = groups_a.len().max(groups_b.len());
    let differs: Vec<bool> = (0..all)
        .map(|n| groups_a.clone().nth(n) != groups_b.clone().nth(n))
        .collect();
    let marked = |groups: std::slice::Chunks<'_, u8>| {
        let half = groups.len() / 2;
        let mut marked = String::new();
        for (n, (group, differs)) in groups.zip(&differs).enumerate() {
            let between = if n == 0 { "" } else { " " };
            // The halves stand apart, as wherever a fingerprint is shown.
            let between = if n == half && n > 0 { "  " } else { between };
            let group = String::from_utf8_lossy(group);
            let _ = match differs {
                true => write!(marked, "{between}[{group}]"),
                false => write!(marked, "{between}{group}"),
            };
        }
        marked
    };
    [marked(groups_a), marked(groups_b), numbers(&differs)]
}

/// The numbers of those that differ, as ranges.
fn numbers(differs: &[bool]) -> String {
    let numbered: Vec<(usize, bool)> = (1..).zip(differs.iter().copied()).collect();
    let ranges = numbered
        .chunk_by(|(_, a), (_, b)| a == b)
        .filter_map(|range| match (range.first(), range.last()) {
            (Some((first, true)), Some((last, _))) if first == last => Some(first.to_string()),
            (Some((first, true)), Some((last, _))) => Some(format!("{first}–{last}")),
            _ => None,
        });
    ranges.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
