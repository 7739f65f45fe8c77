use super::*;

#[test]
fn a_span_is_a_day_a_month_a_year_or_a_moment() {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let said = |text| span(text, &zone).map(|(a, b)| (a.to_string(), b.to_string()));
    let pair = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
    assert_eq!(
        said("2026-03"),
        pair("2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z")
    );
    assert_eq!(
        said("2026-03-29"),
        pair("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")
    );
    assert_eq!(
        said("2026"),
        pair("2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z")
    );
    let moment = "2026-03-01T12:00:00Z";
    assert_eq!(said(moment), pair(moment, moment));
    for wrong in [
        "",
        "March",
        "2026-13",
        "2026-03-32",
        "26-03-01-02",
        "9999-12-31",
    ] {
        assert_eq!(said(wrong), None, "{wrong}");
    }
}

#[test]
fn a_network_has_its_addresses_and_a_domain_its_hosts() {
    let has = |wanted: &str, value: Typed| Hosts::parse(wanted).unwrap().has(&value);
    let ip = |text: &str| Typed::Ip(text.parse().unwrap());
    let name = |text: &str| Typed::Name(text.to_owned());
    assert!(has("192.0.2.0/24", ip("192.0.2.255")));
    assert!(has("192.0.2.77/24", ip("192.0.2.1")));
    assert!(has(
        "192.0.2.0/24",
        Typed::Network("192.0.2.64/26".parse().unwrap())
    ));
    assert!(!has(
        "192.0.2.0/24",
        Typed::Network("192.0.0.0/16".parse().unwrap())
    ));
    assert!(!has("192.0.2.0/24", ip("192.0.3.1")));
    assert!(has("2001:db8::/32", ip("2001:db8::1")));
    assert!(!has("0.0.0.0/0", ip("2001:db8::1")));
    assert!(has("192.0.2.1", ip("192.0.2.1")));
    assert!(has("site.example.", name("www.SITE.example")));
    assert!(has("site.example", name("site.example")));
    assert!(!has("site.example", name("mysite.example")));
    assert!(has("192.0.2.example", name("192.0.2.example")));
    // A network with a part missing is no domain.
    for wrong in [
        "",
        "192.0.2.0/33",
        "a b",
        "192.0.2",
        "192.0.2.",
        "10",
        "192.0.2.0.24",
        ".",
    ] {
        assert_eq!(Hosts::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn a_category_is_asked_for_by_its_tag_its_class_or_its_option() {
    let tag = "rsit:information-gathering=\"scanner\"";
    for wanted in [tag, "information-gathering", "scanner"] {
        assert!(is_option(tag, wanted), "{wanted}");
    }
    for wanted in ["scan", "rsit", "", "dos"] {
        assert!(!is_option(tag, wanted), "{wanted}");
    }
    assert!(is_option("phishing", "phishing"));
    assert!(is_option("rsit:other", "other"));
}

#[test]
fn every_column_has_a_name_that_leads_to_it() {
    for name in Column::names() {
        assert_eq!(Column::parse(name).map(|c| c.name()), Some(name));
    }
    for name in [USUAL, NARROW].iter().flat_map(|names| names.split(',')) {
        assert!(Column::parse(name).is_some(), "{name}");
    }
    assert_eq!(Column::parse("shoe.size"), None);
}

#[test]
fn what_has_no_rank_stands_last_whichever_way() {
    let rank = |number: i64| Some(Rank::Number(String::new(), number.into()));
    let text = |text: &str| Some(Rank::Text(text.to_owned()));
    let sorted = |order: &str| {
        let order = Order::parse(order).unwrap();
        let mut ranks = vec![None, rank(10), text("b"), rank(9), text("a")];
        ranks.sort_by(|one, other| order.compare(one, other));
        ranks
    };
    let (nine, ten, a, b) = (rank(9), rank(10), text("a"), text("b"));
    assert_eq!(
        sorted("severity"),
        [nine.clone(), ten.clone(), a.clone(), b.clone(), None]
    );
    assert_eq!(sorted("severity:desc"), [b, a, ten, nine, None]);
    for wrong in ["severity:down", "urgency", ""] {
        assert_eq!(Order::parse(wrong), None, "{wrong}");
    }
}
