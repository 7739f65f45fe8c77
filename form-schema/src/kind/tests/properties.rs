//! Whatever is typed.

use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}", a in "\\PC{0,12}", b in "\\PC{0,8}") {
        let kinds = [
            Kind::Text { max: 20, pattern: None }, Kind::LongText { max: 20 }, Kind::Integer { min: None, max: None }, decimals(-9, 9), Kind::Percentage, Kind::Date, Kind::Duration, Kind::Email,
            Kind::Phone, Kind::Url, Kind::Ip, Kind::Network, Kind::Host, Kind::Domain, Kind::Port, Kind::Hash, Kind::Cve, Kind::Zone,
        ];
        for kind in kinds {
            let canonical = typed(&kind, &text);
            // What was understood is understood again, as the same.
            if !canonical.starts_with('!') && canonical != "-" {
                prop_assert_eq!(typed(&kind, &canonical), canonical.clone(), "{}", kind.name());
            }
        }
        outcome(&Kind::Money, Value::Money { amount: a.clone(), currency: b.clone() });
        outcome(&MOMENT, Value::Moment(answers::Moment { date: text.clone(), time: a.clone(), zone: b, latest_date: text, latest_time: a.clone(), about: true, clock: a }));
    }

    #[test]
    fn durations_come_back(seconds in 0i64..3_155_760_000, unit in 0usize..4) {
        let unit = [Unit::Day, Unit::Hour, Unit::Minute, Unit::Second][unit];
        let time = jiff::SignedDuration::from_secs(seconds);
        let canonical = canonical(&Typed::Duration(Length { time, unit }));
        prop_assert_eq!(typed(&Kind::Duration, &canonical), canonical);
    }

    /// Whatever a number is, what is written of it is read as the same, with the digits of any script and either sign.
    #[test]
    fn numbers_come_back(mantissa in any::<i64>(), scale in 0u32..=12, zero in 0usize..4, comma in any::<bool>()) {
        let number = Decimal::new(mantissa, scale);
        let kind = Kind::Decimal { min: None, max: None, digits: 12 };
        let written = plain_number(number);
        let zero = u32::from(['0', '٠', '۰', '０'][zero]);
        let other = |c: char| match c {
            '.' if zero == u32::from('٠') => '٫',
            '.' if comma => ',',
            c => c.to_digit(10).and_then(|d| char::from_u32(zero + d)).unwrap_or(c),
        };
        let typed: String = written.chars().map(other).collect();
        let read = read(&field(kind.clone()), &Value::Text(typed), &zone());
        prop_assert_eq!(read, Ok(Some(Typed::Number(number))), "{}", written);
    }

    /// Either end of a quantity and of an interval reads back as what it was.
    #[test]
    fn quantities_come_back(a in any::<i32>(), b in any::<i32>(), scale in 0u32..=6, about in any::<bool>(), open in 0..3) {
        let (least, most) = (a.min(b), if about { a.min(b) } else { a.max(b) });
        let number = |number: i32, known: bool| (known || about).then(|| Decimal::new(number.into(), scale));
        let quantity = Quantity { least: number(least, open != 1), most: number(most, open != 2), about };
        let kind = Kind::Quantity { min: None, max: None };
        let written = canonical(&Typed::Quantity(quantity));
        prop_assert_eq!(read(&field(kind), &Value::Text(written), &zone()), Ok(Some(Typed::Quantity(quantity))));
    }

    #[test]
    fn half_typed_numbers_and_dates(text in "[0-9PTDHMWx:.,+ -]{0,14}") {
        for kind in [Kind::Integer { min: None, max: None }, decimals(0, 1_000_000), Kind::Percentage, Kind::Date, Kind::Duration, Kind::Phone, Kind::Ip, Kind::Network, Kind::Zone] {
            typed(&kind, &text);
        }
        outcome(&Kind::Money, Value::Money { amount: text.clone(), currency: "EUR".to_owned() });
        outcome(&MOMENT, Value::Moment(answers::Moment { date: "2026-11-21".into(), time: text.clone(), zone: text.clone(), clock: text, about: true, ..Default::default() }));
    }
}
