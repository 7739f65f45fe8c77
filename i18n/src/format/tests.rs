use jiff::{civil::date, tz::TimeZone};

use super::*;

fn formats(tag: &str) -> Formats {
    Formats::new(&Lang::parse(tag).unwrap())
}

/// CLDR's spaces within a number or before an afternoon mark are of several widths.
fn spaces(text: &str) -> String {
    crate::strip_isolates(text).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn dates_and_times_are_the_language_s() {
    let day = date(2026, 11, 1);
    let at = day.at(13, 5, 59, 0);
    let written = |tag| {
        let formats = formats(tag);
        [
            formats.date(day),
            formats.date_long(day),
            formats.time(at.time()),
            formats.date_time(at),
        ]
        .map(|text| spaces(&text))
    };
    assert_eq!(
        written("en"),
        [
            "Nov 1, 2026",
            "November 1, 2026",
            "1:05 PM",
            "Nov 1, 2026, 1:05 PM"
        ]
    );
    assert_eq!(
        written("fr"),
        [
            "1 nov. 2026",
            "1 novembre 2026",
            "13:05",
            "1 nov. 2026, 13:05"
        ]
    );
    assert_eq!(
        written("de"),
        [
            "01.11.2026",
            "1. November 2026",
            "13:05",
            "01.11.2026, 13:05"
        ]
    );
    assert_eq!(written("en-XB"), written("en"));
}

#[test]
fn the_screen_has_the_calendar_and_the_digits_of_the_language() {
    let day = date(2026, 11, 1);
    let written = |tag| spaces(&formats(tag).date_long(day));
    for (tag, expected) in [
        ("ar", "1 نوفمبر 2026"),
        ("ar-EG", "١ نوفمبر ٢٠٢٦"),
        ("ar-SA", "١ نوفمبر ٢٠٢٦"),
        ("he", "1 בנובמבר 2026"),
        ("ja", "2026年11月1日"),
        ("fa", "۱۰ آبان ۱۴۰۵"),
        ("th", "1 พฤศจิกายน 2569"),
    ] {
        assert_eq!(written(tag), expected, "{tag}");
    }
    let ar = formats("ar-EG");
    assert_eq!(ar.integer(1_234_567), "١٬٢٣٤٬٥٦٧");
    assert_eq!(ar.decimal("1234.5"), "١٬٢٣٤٫٥");
    assert_eq!(spaces(&ar.time(day.at(13, 5, 0, 0).time())), "١:٠٥ م");
}

#[test]
fn what_leaves_the_machine_has_western_digits_and_gregorian_dates() {
    let at = date(2026, 11, 1)
        .at(13, 5, 0, 0)
        .to_zoned(TimeZone::get("Asia/Tehran").unwrap())
        .unwrap();
    for tag in [
        "ar", "ar-EG", "ar-SA", "fa", "th", "bn", "ne", "my", "he", "ja",
    ] {
        let export = Formats::export(&Lang::parse(tag).unwrap());
        let written = [
            export.date(at.date()),
            export.date_long(at.date()),
            export.time(at.time()),
            export.moment(&at),
            export.moment_in_zone(&at),
            export.year_month(at.date()),
            export.integer(1_234_567),
            export.decimal("0.5"),
            export.size(1536),
            export.duration(7200),
            export.relative(-7200),
        ]
        .join("\n");
        let strange = |c: &char| c.is_numeric() && !c.is_ascii();
        assert_eq!(written.chars().find(strange), None, "{tag}: {written}");
        for date in [export.date(at.date()), export.date_long(at.date())] {
            assert!(date.contains("2026"), "{tag}: {date}");
        }
    }
}

#[test]
fn a_moment_names_its_zone_and_says_its_distance() {
    let at = |zone: &str, tag| {
        let zoned = date(2026, 11, 1)
            .at(9, 30, 0, 0)
            .to_zoned(TimeZone::get(zone).unwrap())
            .unwrap();
        spaces(&formats(tag).moment_in_zone(&zoned))
    };
    assert_eq!(
        at("Europe/Zurich", "en"),
        "Nov 1, 2026, 9:30 AM, Central European Standard Time (UTC+01:00)"
    );
    assert_eq!(
        at("Asia/Tokyo", "de"),
        "01.11.2026, 09:30, Japanische Normalzeit (UTC+09:00)"
    );
    assert_eq!(
        at("UTC", "fr"),
        "1 nov. 2026, 09:30, temps universel coordonné (UTC)"
    );
    // A zone without a name of its own in CLDR is called by its place.
    assert_ne!(at("Europe/Istanbul", "en"), at("Europe/Moscow", "en"));
    let offset = jiff::tz::Offset::from_hours(2).unwrap();
    let nameless = date(2026, 11, 1)
        .at(9, 30, 0, 0)
        .to_zoned(TimeZone::fixed(offset))
        .unwrap();
    let en = formats("en");
    assert_eq!(en.zone_name(&nameless), None);
    assert_eq!(en.moment_in_zone(&nameless), en.moment(&nameless));
    assert!(formats("ar-EG").moment(&nameless).contains("+٠٢:٠٠"));
}

#[test]
fn a_moment_says_its_distance_from_utc() {
    let at = |zone: &str, tag| {
        let zoned = date(2026, 7, 1)
            .at(9, 30, 0, 0)
            .to_zoned(TimeZone::get(zone).unwrap())
            .unwrap();
        spaces(&formats(tag).moment(&zoned))
    };
    assert_eq!(at("Europe/Zurich", "de"), "01.07.2026, 09:30 (UTC+02:00)");
    assert_eq!(
        at("America/St_Johns", "fr"),
        "1 juil. 2026, 09:30 (UTC\u{2212}02:30)"
    );
    assert_eq!(at("UTC", "en"), "Jul 1, 2026, 9:30 AM (UTC)");
}

#[test]
fn a_calendar_has_names_and_a_first_day() {
    let de = formats("de");
    assert_eq!(de.weekday(Weekday::Monday), "Montag");
    assert_eq!(de.weekday(Weekday::Sunday), "Sonntag");
    assert_eq!(formats("fr").weekday_short(Weekday::Wednesday), "mer.");
    assert_eq!(de.year_month(date(2026, 11, 30)), "November 2026");
    assert_eq!(de.first_weekday(), Weekday::Monday);
    assert_eq!(formats("en-US").first_weekday(), Weekday::Sunday);
    assert_eq!(formats("ar-EG").first_weekday(), Weekday::Saturday);
}

#[test]
fn numbers_are_grouped_and_keep_their_digits() {
    let number = |tag, digits| spaces(&formats(tag).decimal(digits));
    assert_eq!(number("en", "-1234567.50"), "-1,234,567.50");
    assert_eq!(number("fr", "1234567.50"), "1 234 567,50");
    assert_eq!(number("de", "1234567.50"), "1.234.567,50");
    assert_eq!(number("de", "12 Stück"), "12 Stück");
    assert_eq!(
        formats("en").integer(i64::MIN),
        "-9,223,372,036,854,775,808"
    );
}

#[test]
fn sizes_have_binary_prefixes() {
    let size = |tag, bytes| spaces(&formats(tag).size(bytes));
    assert_eq!(size("en", 0), "0 bytes");
    assert_eq!(size("en", 1), "1 byte");
    assert_eq!(size("en", 1023), "1,023 bytes");
    assert_eq!(size("en", 1024), "1 KiB");
    assert_eq!(size("de", 1536), "1,5 KiB");
    assert_eq!(size("fr", 20_000_000), "19,1 Mio");
    assert_eq!(size("en", 5 << 30), "5 GiB");
    assert_eq!(size("en", u64::MAX), "16,777,216 TiB");
}

#[test]
fn the_largest_unit_never_shows_1024_of_the_one_below() {
    for unit in [10, 20, 30, 40] {
        let written = formats("en").size((1u64 << unit) - 1);
        assert!(!written.contains("1,024"), "{written}");
    }
}

#[test]
fn durations_and_distances_are_sentences() {
    let fr = formats("fr");
    let de = formats("de");
    assert_eq!(spaces(&fr.duration(1)), "1 seconde");
    assert_eq!(spaces(&fr.duration(2 * HOUR + 59)), "2 heures");
    assert_eq!(spaces(&fr.units(26, "hours")), "26 heures");
    assert_eq!(spaces(&de.relative(3 * 86_400)), "in 3 Tagen");
    assert_eq!(spaces(&de.relative(-3600)), "vor 1 Stunde");
    assert_eq!(spaces(&fr.relative(-90)), "il y a 1 minute");
    assert_eq!(fr.relative(-59), "maintenant");
    assert_eq!(
        spaces(&fr.relative(i64::MIN)),
        "il y a 106 751 991 167 300 jours"
    );
}

#[test]
fn lists_are_joined_as_the_language_joins() {
    assert_eq!(formats("en").all_of(&["a", "b", "c"]), "a, b, and c");
    assert_eq!(formats("fr").all_of(&["a", "b", "c"]), "a, b et c");
    assert_eq!(formats("de").one_of(&["a", "b"]), "a oder b");
    assert_eq!(formats("de").all_of::<&str>(&[]), "");
}

#[test]
fn words_sort_as_in_the_language_and_keys_agree() {
    let sorted = |tag: &str, words: &[&str]| {
        let formats = formats(tag);
        let mut by_key: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let mut by_comparing = by_key.clone();
        by_key.sort_by_key(|word| formats.sort_key(word));
        by_comparing.sort_by(|a, b| formats.compare(a, b));
        assert_eq!(by_key, by_comparing);
        by_key.join(" ")
    };
    assert_eq!(
        sorted("fr", &["zèbre", "été", "etat", "Eve"]),
        "etat été Eve zèbre"
    );
    assert_eq!(sorted("de", &["Zug", "Öl", "Ofen"]), "Ofen Öl Zug");
    assert_eq!(sorted("sv", &["Öl", "Zug"]), "Zug Öl");
    assert_eq!(sorted("en", &["host10", "host2"]), "host2 host10");
}

#[test]
fn formats_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
}
