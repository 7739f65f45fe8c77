//! Whose domain a report's ID bears.

use super::fixture::{Asked, Maker, TEAM, field};
use crate::report::creator_domain;
use tocsin_form_schema::answers::Value;

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
