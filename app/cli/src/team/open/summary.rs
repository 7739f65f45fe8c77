//! What a handler looks for first in an opened report: a few lines, always in the same order.

use crate::out::Out;
use tocsin_core::report::Report;
use tocsin_core::report::fact::Fact;
use tocsin_core::report::standing::State;

/// How urgent, what, how far it may go, how it stands, its names, who reports and how to reach them without mail; at the end
/// what keeps it from being taken as it is. Answers are in the team's working language; what was not answered has no line.
pub fn lines(report: &Report, out: &Out) -> Vec<String> {
    let answers = |is: &dyn Fn(&Fact) -> bool| {
        let facts = report.facts.iter().filter(|fact| is(fact));
        facts.map(answer).collect::<Vec<_>>().join("; ")
    };
    let means = |meanings: &[&str]| answers(&|fact| meanings.contains(&fact.meaning()));
    let tickets: Vec<_> = report.tickets.iter().map(ToString::to_string).collect();
    let rows = [
        ("cli-opened-severity", means(&["severity"])),
        ("cli-opened-category", means(&["category"])),
        (
            "print-tlp",
            report.tlp.map_or("", |tlp| tlp.label()).to_owned(),
        ),
        ("report-state", out.word(report.state.message(), &[])),
        (
            "report-waits-for",
            report.state.waits_for().unwrap_or_default().to_owned(),
        ),
        ("print-reference", report.reference.clone()),
        ("report-tickets", tickets.join("; ")),
        ("cli-receipt-id", report.id.to_string()),
        (
            "cli-opened-reporter",
            means(&["reporter.name", "organisation.name"]),
        ),
    ];
    let rows = rows.iter().filter(|(_, value)| !value.is_empty());
    let mut lines: Vec<_> = rows
        .map(|(label, value)| out.labelled(label, value))
        .collect();
    lines.push(match answers(&Fact::is_way_without_mail) {
        none if none.is_empty() => out.word("report-no-out-of-band", &[]),
        ways => out.labelled("report-out-of-band", &ways),
    });
    let banners = [
        (report.state == State::Withdrawn, "report-banner-withdrawn"),
        (report.test, "report-banner-test"),
        (report.example, "report-banner-example"),
    ];
    let told = banners.iter().filter(|(holds, _)| *holds);
    lines.extend(told.map(|(_, banner)| out.word(banner, &[])));
    lines
}

/// An answer in the team's working language.
pub fn answer(fact: &Fact) -> String {
    let shown = fact.items.iter().filter_map(|item| item.shown.first());
    let shown: Vec<_> = shown.map(String::as_str).collect();
    shown.join("; ")
}
