use super::*;
use jiff::civil::time;

fn hours() -> Hours {
    let days = ["mon", "tue", "wed", "thu", "fri"]
        .map(String::from)
        .to_vec();
    Hours {
        zone: "Europe/Copenhagen".into(),
        week: vec![Span {
            days,
            from: time(9, 0, 0, 0),
            to: time(17, 0, 0, 0),
        }],
        closed: vec!["12-25".into(), "2026-12-28".into()],
    }
}

fn at(text: &str) -> Zoned {
    text.parse().unwrap()
}

#[test]
fn open_and_closed_are_those_of_the_teams_own_clock() {
    // 16:30 in Copenhagen, a Tuesday.
    let office = office(&hours(), &at("2026-11-24T10:30[America/New_York]")).unwrap();
    assert!(office.open);
    assert_eq!(office.there, at("2026-11-24T16:30[Europe/Copenhagen]"));
    assert_eq!(
        office.changes,
        Some(at("2026-11-24T17:00[Europe/Copenhagen]"))
    );
}

#[test]
fn a_closed_day_of_every_year_and_of_one_year_is_skipped() {
    // Thursday evening; Friday is Christmas Day, Monday the 28th is closed in this year.
    let office = office(&hours(), &at("2026-12-24T18:00[Europe/Copenhagen]")).unwrap();
    assert!(!office.open);
    assert_eq!(
        office.changes,
        Some(at("2026-12-29T09:00[Europe/Copenhagen]"))
    );
}

#[test]
fn an_unknown_zone_says_nothing() {
    assert_eq!(
        office(
            &Hours {
                zone: "Nowhere/Land".into(),
                ..hours()
            },
            &at("2026-12-24T18:00[UTC]")
        ),
        None
    );
}

#[test]
fn of_a_team_that_does_not_say_when_it_answers_nothing_is_said() {
    let silent = Hours {
        week: Vec::new(),
        ..hours()
    };
    assert_eq!(office(&silent, &at("2026-11-24T10:30[UTC]")), None);
}

/// The example team: in Montréal, with a number for emergencies.
#[test]
fn out_of_hours_the_number_for_emergencies_is_called() {
    let bundle = tocsin_core::example::BUNDLE;
    let container = tocsin_form_schema::container::Container::read(bundle).unwrap();
    let (published, _) = tocsin_form_schema::published::read(container.files());
    let mut team = published.unwrap().team;
    let (saturday, monday) = (
        at("2026-11-21T20:15[Europe/Paris]"),
        at("2026-11-23T16:00[Europe/Paris]"),
    );
    let emergency = team.contact.emergency.clone().unwrap();
    let telephone = team.contact.telephone.clone();
    assert_eq!(to_call(&team, &saturday), (emergency.as_str(), true));
    assert_eq!(to_call(&team, &monday), (telephone.as_str(), false));
    let week = std::mem::take(&mut team.hours.week);
    assert_eq!(to_call(&team, &saturday), (telephone.as_str(), false));
    team.hours.week = week;
    team.contact.emergency = None;
    assert_eq!(to_call(&team, &saturday), (telephone.as_str(), false));
}
