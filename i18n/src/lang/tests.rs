use super::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn tags(languages: &[Lang]) -> Vec<String> {
    languages.iter().map(Lang::tag).collect()
}

#[test]
fn tags_are_read_in_canonical_case() {
    assert_eq!(lang("PT-br").tag(), "pt-BR");
    assert_eq!(lang("zh-hant-tw").tag(), "zh-Hant-TW");
    for wrong in [
        "", "und", "e", "en--US", "../en", "en US", "en.UTF-8", "日本",
    ] {
        assert_eq!(Lang::parse(wrong), Err(InvalidLang(wrong.into())));
    }
}

#[test]
fn direction_is_the_script_s() {
    for tag in [
        "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "az-Arab", "ar-EG", "uz-Arab",
        "en-XB",
    ] {
        assert_eq!(lang(tag).dir(), Dir::Rtl, "{tag}");
    }
    for tag in [
        "en", "de", "ja", "ru", "hi", "az", "uz", "tr", "en-XA", "en-XC", "ku", "zh-Hant",
    ] {
        assert_eq!(lang(tag).dir(), Dir::Ltr, "{tag}");
    }
}

#[test]
fn negotiation_prefers_what_was_asked_and_ends_in_the_default() {
    let available = ["en", "fr", "de", "zh-Hant", "pt-PT"].map(lang);
    let chain = |requested: &[&str]| {
        let requested: Vec<Lang> = requested.iter().map(|tag| lang(tag)).collect();
        tags(&negotiate(&requested, &available, &lang("en")))
    };
    assert_eq!(chain(&["fr-CA", "de"]), ["fr", "de", "en"]);
    assert_eq!(chain(&["de-AT"]), ["de", "en"]);
    assert_eq!(chain(&["zh-TW"]), ["zh-Hant", "en"]);
    assert_eq!(chain(&["ja"]), ["en"]);
    assert_eq!(chain(&[]), ["en"]);
}

#[test]
fn names_of_locales_become_tags() {
    let tag = |locale| from_locale(locale).map(|lang| lang.tag());
    assert_eq!(tag("de_AT.UTF-8@euro").as_deref(), Some("de-AT"));
    assert_eq!(tag("fr-CH").as_deref(), Some("fr-CH"));
    assert_eq!(tag("C"), None);
    assert_eq!(tag("C.UTF-8"), None);
}

#[test]
fn shipped_languages_are_the_folders_and_have_names() {
    assert_eq!(tags(&Lang::program()), PROGRAM);
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let mut folders: Vec<String> = std::fs::read_dir(locales)
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort_by_key(|tag| (tag != "en", tag.clone()));
    assert_eq!(PROGRAM, folders);
    for lang in Lang::program() {
        assert_ne!(lang.native_name(), lang.tag(), "no name in names.rs");
        assert!(!lang.is_pseudo());
    }
    for tag in PSEUDO {
        assert!(lang(tag).is_pseudo());
        assert_ne!(lang(tag).native_name(), *tag);
    }
}

#[test]
fn only_a_translation_can_lack_a_review() {
    for tag in ["en", "en-GB", "tlh"].iter().chain(PSEUDO) {
        assert_eq!(lang(tag).review(), Review::Source, "{tag}");
    }
    for tag in PROGRAM.iter().filter(|tag| **tag != "en") {
        let expected = match REVIEWED.contains(tag) {
            true => Review::Reviewed,
            false => Review::Unreviewed,
        };
        assert_eq!(lang(tag).review(), expected, "{tag}");
    }
    assert_eq!(lang("de-AT").review(), lang("de").review());
    assert!(REVIEWED.iter().all(|tag| PROGRAM.contains(tag)));
}

#[test]
fn the_first_language_that_is_shipped_is_chosen_with_its_region() {
    let chosen = |tags: &[&str]| choose(tags.iter().map(|tag| lang(tag))).tag();
    assert_eq!(chosen(&["tlh", "fr-CA", "de"]), "fr-CA");
    assert_eq!(chosen(&["en-GB", "de"]), "en-GB");
    assert_eq!(chosen(&["en-XB"]), "en-XB");
    assert_eq!(chosen(&["tlh"]), "en");
    assert_eq!(chosen(&[]), "en");
    let offered = [lang("es"), lang("tlh")];
    let chosen = |tags: &[&str]| choose_with(tags.iter().map(|tag| lang(tag)), &offered).tag();
    assert_eq!(chosen(&["es-MX", "de"]), "es-MX");
    assert_eq!(chosen(&["pt", "de", "es"]), "de");
    assert_eq!(chosen(&["pt"]), "en");
}

#[test]
fn extensions_and_replaced_codes_are_understood() {
    for (tag, own) in [
        ("ja-JP-u-ca-japanese", "ja-JP"),
        ("ar-u-nu-latn", "ar"),
        ("iw", "he"),
        ("iw_IL", "he-IL"),
        ("de-x-ours", "de"),
    ] {
        assert_eq!(
            Lang::parse(tag).map(|lang| lang.tag()),
            Ok(own.to_owned()),
            "{tag}"
        );
    }
    assert!(Lang::parse("u-ca-japanese").is_err() && Lang::parse("").is_err());
}
