use super::*;

const TAG: Option<&str> = Some("[XYZ-CERT #{ticket}]");

fn standing(ticket: &str) -> Standing {
    Standing {
        ticket: ticket.to_owned(),
        ..Standing::default()
    }
}

#[test]
fn a_number_is_found_however_it_was_pasted() {
    for (given, tag, number) in [
        ("1234", TAG, "1234"),
        (" #1234 ", TAG, "1234"),
        ("[XYZ-CERT #1234]", TAG, "1234"),
        ("Re: [XYZ-CERT #1234] your report", TAG, "1234"),
        ("[XYZ-CERT #1234]", None, "1234"),
        ("[Ticket#2026011710000012]", None, "2026011710000012"),
        ("[SEC-17]", None, "SEC-17"),
        ("2026/17#3", None, "2026/17#3"),
        ("INC 17", Some("INC {ticket}"), "17"),
        ("CASE 17", Some("INC {ticket}"), "CASE 17"),
    ] {
        let tickets = standing(given).tickets("xyz-cert.example", tag);
        let found: Vec<&str> = tickets.iter().map(|t| t.number.as_str()).collect();
        assert_eq!(found, [number], "{given} {tag:?}");
        // What is read back is what was written.
        assert_eq!(
            Standing::of(&tickets, State::Open, "xyz-cert.example")
                .tickets("xyz-cert.example", tag),
            tickets
        );
    }
    assert_eq!(standing(" \u{202e}").tickets("a.example", None), []);
    assert_eq!(standing("  ").tickets("a.example", None), []);
}

#[test]
fn the_subject_has_the_tag_that_the_team_looks_for() {
    for (given, tag, subject) in [
        ("1234", TAG, "[XYZ-CERT #1234] [XYZ-CERT] 7K3M"),
        (
            "Re: [XYZ-CERT #1234] x",
            TAG,
            "[XYZ-CERT #1234] [XYZ-CERT] 7K3M",
        ),
        ("[Ticket#12]", None, "[Ticket#12] [XYZ-CERT] 7K3M"),
        ("1234", None, "[#1234] [XYZ-CERT] 7K3M"),
        (
            "1234\r\nBcc: a@b.example",
            None,
            "[#1234 Bcc: a@b.example] [XYZ-CERT] 7K3M",
        ),
        ("", TAG, "[XYZ-CERT] 7K3M"),
    ] {
        let made = standing(given).subject("[XYZ-CERT] 7K3M".to_owned(), tag);
        assert_eq!(made, subject, "{given:?}");
    }
    // A mail that has it already.
    let had = standing("1234").subject("[XYZ-CERT #1234] x".to_owned(), TAG);
    assert_eq!(had, "[XYZ-CERT #1234] x");
}

#[test]
fn another_teams_number_is_of_a_domain() {
    let ticket = Ticket::typed(" CERT.Example.org ", " 2026-17 ").unwrap();
    assert_eq!(ticket.to_string(), "cert.example.org 2026-17");
    for (team, number) in [("cert", "1"), ("", "1"), ("cert.example", " ")] {
        assert_eq!(Ticket::typed(team, number), None, "{team} {number}");
    }
}

/// Whoever seals a report decides what stands in it.
#[test]
fn what_is_read_is_one_short_line_without_acting_characters() {
    let ticket = Ticket {
        team: "cert.example\nTocsin-Team: a.example".to_owned(),
        number: format!("\u{202e}17\r\n{}", "9".repeat(100_000)),
    };
    let read = Standing::of(&[ticket], State::Open, "xyz-cert.example");
    let told = read.others[0].to_string();
    assert!(
        told.chars().count() < 300 && !told.contains(['\n', '\r', '\u{202e}']),
        "{told}"
    );
    let waiting = State::named("waiting", "for\nTocsin-State: closed").unwrap();
    assert_eq!(waiting.waits_for(), Some("for Tocsin-State: closed"));
    assert_eq!(State::named("gone", ""), None);
}

/// Copied out of a mail that runs from the right, or out of a page that breaks long words.
#[test]
fn what_is_not_seen_is_no_part_of_a_number() {
    for typed in [
        "2026\u{200b}-17",
        "\u{202b}2026-17\u{202c}",
        "[ABC #2026-17\u{200f}]",
    ] {
        let standing = Standing {
            ticket: typed.to_owned(),
            ..Standing::default()
        };
        let tickets = standing.tickets("abc.example", None);
        assert_eq!(tickets[0].number, "2026-17", "{typed:?}");
    }
}
