//! Whose domain a report's ID bears.

use super::fixture::{Asked, Maker, TEAM, field, with_making};
use super::judges::Judge;
use crate::report::redact::{Held, Passing, redact};
use crate::report::{Making, Report, ReportId, Tlp, creator_domain, iodef, json, make, misp, text};
use std::convert::Infallible;
use tocsin_form_schema::answers::Value;
use tocsin_form_schema::kind::Kind;

fn domain(site: &str, email: &str) -> String {
    let maker = Maker::default();
    let mut asked = Asked::default();
    asked.add(
        field(
            "domain",
            maker.kind("domain", ""),
            Some("organisation.domain"),
        ),
        Value::Text(site.to_owned()),
    );
    asked.add(
        field("email", maker.kind("email", ""), Some("reporter.email")),
        Value::Text(email.to_owned()),
    );
    creator_domain(&asked.form(), &asked.answers, TEAM)
}

#[test]
fn the_site_then_the_mail_domain_then_the_team() {
    assert_eq!(domain("Site.Example", "a@mail.example"), "site.example");
    assert_eq!(domain("site.example.", "a@mail.example"), "site.example");
    assert_eq!(domain("bücher.example", ""), "xn--bcher-kva.example");
    assert_eq!(domain("", "a@Mail.Example"), "mail.example");
    assert_eq!(domain("localhost", "a@mail.example"), "mail.example");
    assert_eq!(domain("192.0.2.1", "a@mail.example"), "mail.example");
    // Whoever takes the mail provider, or the name inside, for the site's domain.
    for nobodys in [
        "gmail.com",
        "GMX.de.",
        "server.local",
        "chem.lan",
        "test.invalid",
        "1.0.10.in-addr.arpa",
    ] {
        assert_eq!(
            domain(nobodys, "a@mail.example"),
            "mail.example",
            "{nobodys}"
        );
        assert_eq!(domain(nobodys, "a@gmail.com"), TEAM, "{nobodys}");
        assert_eq!(domain("", &format!("a@{nobodys}")), TEAM, "{nobodys}");
    }
    for anyone in [
        "a@gmail.com",
        "a@GMX.de",
        "a@localhost",
        "a@[192.0.2.1]",
        "nonsense",
        "",
    ] {
        assert_eq!(domain("", anyone), TEAM, "{anyone}");
    }
}

fn report(answers: &[(&str, &str)], id: &str) -> Report {
    let mut asked = Asked::default();
    for (meaning, value) in answers {
        let kind = match *value {
            "yes" => Kind::YesNo,
            _ => Maker::default().kind("text", ""),
        };
        let value = match *value {
            "yes" => Value::Flag(true),
            text => Value::Text(text.to_owned()),
        };
        let name = meaning.replace('.', "_");
        asked.add(field(&name, kind, Some(meaning)), value);
    }
    with_making(&asked, "en", false, |making| {
        make(&Making {
            id: ReportId {
                domain: id.to_owned(),
                ..making.id.clone()
            },
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            ..*making
        })
    })
}

/// The team's domain in an ID would say that the team has reported: it is told why it stands there.
#[test]
fn that_the_reporter_has_no_domain_is_said_in_every_rendition_that_has_the_id() {
    for (domain, own) in [("site.example", true), (TEAM, false)] {
        let report = report(&[("organisation.name", "Chemistry")], domain);
        let xml = iodef::write(&report);
        Judge::Xml.accepts(std::slice::from_ref(&xml));
        let xml = String::from_utf8(xml).unwrap();
        assert_eq!(xml.contains("tocsin:creator-is-team"), !own, "{xml}");
        let text = text::write(&report);
        assert_eq!(text.contains("bears the team’s domain"), !own, "{text}");
        let json: serde_json::Value = serde_json::from_slice(&json::write(&report)).unwrap();
        assert_eq!(json["creator-is-team"], !own);
    }
}

/// For whom it is made tells who reported: it is in what the team reads, and in nothing that goes further.
#[test]
fn for_whom_a_report_is_made_goes_no_further_than_who_made_it() {
    let whom = "Grottenolm Works";
    let said = [
        ("organisation.name", "Chemistry"),
        ("organisation.on_behalf_of", whom),
    ];
    let told = report(&said, "site.example");
    let text = text::write(&told);
    let key = format!("On-Behalf-Of: {whom}");
    assert!(text.lines().any(|line| line == key), "{text}");
    let xml = iodef::write(&told);
    assert!(String::from_utf8_lossy(&xml).contains(whom));
    Judge::Xml.accepts(&[xml]);
    assert!(!String::from_utf8_lossy(&misp::write(&told)).contains(whom));
    let passing = Passing {
        level: Tlp::Red,
        unmarked: Tlp::Clear,
    };
    for (may, stays) in [(false, false), (true, true)] {
        let more = [("contact.may_pass_on", "yes")];
        let all: Vec<_> = said
            .into_iter()
            .chain(more.into_iter().filter(|_| may))
            .collect();
        let copy = redact(&report(&all, "site.example"), &passing, |_, _| {
            Ok::<_, Infallible>(Held::default())
        });
        let copy = text::write(&copy.unwrap());
        assert_eq!(copy.contains(whom), stays, "{copy}");
    }
}
