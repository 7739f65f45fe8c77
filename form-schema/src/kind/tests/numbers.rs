//! Amounts, and numbers that are not exact.

use super::*;

#[test]
fn money() {
    for (amount, currency, expected) in [
        ("1250", "EUR", "1250 EUR"),
        ("1250.00", "eur", "1250.00 EUR"),
        ("1,250.50", "USD", "1250.50 USD"),
        ("1.250,50", "EUR", "1250.50 EUR"),
        ("1 250,5", "EUR", "1250.5 EUR"),
        ("1'250.50", "CHF", "1250.50 CHF"),
        ("1.250.000", "EUR", "1250000 EUR"),
        ("١٢٥٠", "EGP", "1250 EGP"),
        ("١٬٢٥٠٫٥٠", "EGP", "1250.50 EGP"),
        ("١٫٢٥٠", "KWD", "1.250 KWD"),
        ("１，２５０．５０", "JPY", "1250.50 JPY"),
        ("1.2.3", "EUR", "!money"),
        ("12,34,567.5", "INR", "1234567.5 INR"),
        ("1.250", "EUR", "!money-ambiguous"),
        ("1,250", "EUR", "!money-ambiguous"),
        ("-5", "EUR", "!money"),
        ("about 5", "EUR", "!money"),
        ("99999999999999999999999999999999999", "EUR", "!money"),
        ("5", "", "!currency-missing"),
        ("5", "EURO", "!currency"),
        ("", "EUR", "-"),
    ] {
        let value = Value::Money {
            amount: amount.to_owned(),
            currency: currency.to_owned(),
        };
        assert_eq!(
            outcome(&Kind::Money, value),
            expected,
            "{amount} {currency}"
        );
    }
}

#[test]
fn quantities() {
    let kind = Kind::Quantity {
        min: Some(Decimal::ONE),
        max: Some(Decimal::from(5000)),
    };
    use answers::How::{Estimate, Exact, Range};
    for (how, least, most, expected) in [
        (Exact, "1 200", "", "1200"),
        (Exact, "١٬٢٠٠", "", "1200"),
        (Exact, "1200", "left from before", "1200"),
        (Estimate, "100", "", "~100"),
        (Range, "100", "200,5", "100..200.5"),
        (Range, "100", "100", "100"),
        (Range, "200", "100", "!quantity-order"),
        (Range, "100", "", "100.."),
        (Range, "", "100", "..100"),
        (Range, "", "6000", "!too-great"),
        (Exact, "", "left from before", "-"),
        (Range, "", " ", "-"),
        (Exact, "", "", "-"),
        (Exact, "0", "", "!too-small"),
        (Range, "1", "6000", "!too-great"),
        (Exact, "1.200", "", "!decimal-ambiguous"),
        (Exact, "many", "", "!decimal"),
    ] {
        let value = answers::Quantity {
            how,
            least: least.to_owned(),
            most: most.to_owned(),
        };
        let found = outcome(&kind, Value::Quantity(value));
        assert_eq!(found, expected, "{least} {most}");
        // What is exported on one line is read again.
        if !expected.starts_with(['!', '-']) {
            assert_eq!(typed(&kind, &found), found);
        }
    }
}
