use super::*;
use crate::report::Tlp;
use crate::report::fact::Item;
use crate::report::tests::fixture::{everything, report};
use proptest::prelude::*;
use std::convert::Infallible;
use tocsin_form_schema::kind::Typed;

/// What [`follow`] gives, found by looking again and again for all that is out until nothing more follows.
fn again_and_again(report: &Report, mut out: Vec<Option<Why>>) -> (Vec<bool>, Vec<String>, bool) {
    let mut gone = vec![false; report.evidence.len()];
    loop {
        let out_now = |at: usize| out[at].is_some();
        let mut facts = report.facts.iter().enumerate();
        let hidden = facts.any(|(at, fact)| out_now(at) && tells_who(fact));
        let mut said = Vec::new();
        for (at, fact) in report.facts.iter().enumerate() {
            if out_now(at) {
                said.push(of_fact(report, fact));
            }
        }
        let stays = |piece: &Piece| {
            let mut facts = report.facts.iter().enumerate();
            facts.any(|(at, f)| is_evidence(f) && f.field == piece.field && !out_now(at))
        };
        for (piece, gone) in report.evidence.iter().zip(&gone) {
            if *gone || !stays(piece) {
                let mut texts = Gathering::default();
                texts.text(&piece.name);
                texts.text(&piece.description);
                said.push(texts);
            }
        }
        if hidden {
            said.push(of_domain(report));
        }
        let sought = Sought::of(&said.iter().collect::<Vec<_>>());
        let mut more = false;
        for (piece, gone) in report.evidence.iter().zip(&mut gone) {
            let told = [&piece.name, &piece.description];
            if !*gone && (!stays(piece) || told.iter().any(|text| sought.is_in(text))) {
                (*gone, more) = (true, true);
            }
        }
        for (fact, why) in report.facts.iter().zip(&mut out) {
            let told = says(report, fact);
            if why.is_none() && !is_text(fact) && told.iter().any(|text| sought.is_in(text)) {
                (*why, more) = (Some(Why::Tells), true);
            }
        }
        if !more {
            let kept = report.evidence.iter().zip(&gone).filter(|(_, gone)| !*gone);
            let names = kept.map(|(piece, _)| piece.member.clone()).collect();
            return (out.iter().map(Option::is_some).collect(), names, hidden);
        }
    }
}

fn say(fact: &mut Fact, texts: &[String]) {
    fact.value = Typed::Name(texts[0].clone());
    let item = |text: &String| Item {
        canonical: text.clone(),
        shown: Vec::new(),
        specified: None,
    };
    fact.items = texts.iter().map(item).collect();
}

fn followed(report: &Report, out: Vec<Option<Why>>) -> Taken {
    let held = |_: &Piece, _: &Sought| Ok::<_, Infallible>(Held::default());
    follow(report, out, true, held).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_same_goes_as_when_all_is_looked_for_again_and_again(
        first in proptest::collection::vec(0_usize..1000, 1..4),
        links in proptest::collection::vec((0_usize..1000, 0_usize..1000), 0..60),
    ) {
        let mut report = report(&everything(), "en");
        let count = report.facts.len();
        // Answers with names of their own, some of which end with others, and that speak of others by theirs.
        let end = |at: usize| format!("{}end.example", "x".repeat(at % 7 + 1));
        let own = |at: usize| vec![format!("host-{at}.example"), end(at)];
        let mut says: Vec<Vec<String>> = (0..count).map(own).collect();
        for (from, to) in links {
            let (from, to) = (from % count, to % count);
            says[from].truncate(1 + from % 2);
            says[from].push(format!("see host-{to}.example"));
            says[from].push(format!("in {}", end(to)));
        }
        for (at, texts) in says.iter().enumerate() {
            let fact = &mut report.facts[at];
            if at % 3 == 0 && !is_evidence(fact) {
                say(fact, texts);
            }
        }
        let mut out = vec![None; count];
        for at in first {
            out[at % count] = Some(Why::Identity);
        }
        let taken = followed(&report, out.clone());
        let (expected, kept, hidden) = again_and_again(&report, out);
        prop_assert_eq!(taken.out.iter().map(Option::is_some).collect::<Vec<_>>(), expected);
        let names: Vec<String> = taken.evidence.iter().map(|p| p.member.clone()).collect();
        prop_assert_eq!(names, kept);
        prop_assert_eq!(taken.hidden, hidden);
    }
}

/// Each of many answers is exposed by the one before it.
#[test]
fn a_long_chain_is_followed_to_its_end() {
    let mut report = report(&everything(), "en");
    report.tlp = Some(Tlp::Green);
    // What was typed stands there by question: one for all here.
    report.answers = serde_json::Value::Null;
    let fact = report.facts[0].clone();
    report.facts = (0..20_000)
        .map(|at| {
            let mut fact = fact.clone();
            say(&mut fact, &[at, at + 1].map(|at| format!("h{at}.example")));
            fact
        })
        .collect();
    let mut out = vec![None; report.facts.len()];
    out[0] = Some(Why::Identity);
    let taken = followed(&report, out);
    assert!(taken.out.iter().all(Option::is_some));
}
