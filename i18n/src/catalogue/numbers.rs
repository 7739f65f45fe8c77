//! Numbers in messages, written as the language does.

use fluent::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

use crate::digits::Digits;

/// More digits after the point overflow Fluent's plural rules.
const MAX_FRACTION: usize = 9;

/// Makes numbers of a bundle's messages those of its language, and adds the function `NUMBER`.
pub(super) fn install(bundle: &mut FluentBundle<Arc<FluentResource>>, digits: Digits) {
    // Fluent's hook takes no closure.
    bundle.set_formatter(Some(match digits {
        Digits::Language => |value, languages| write(value, languages, Digits::Language),
        Digits::Western => |value, languages| write(value, languages, Digits::Western),
    }));
    // The name is free in a new bundle.
    let _ = bundle.add_function("NUMBER", number);
}

/// Fluent's `NUMBER`, with its digits bounded.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    let bounded = |digits: Option<usize>| digits.map(|digits| digits.min(MAX_FRACTION));
    number.options.minimum_fraction_digits = bounded(number.options.minimum_fraction_digits);
    number.options.maximum_fraction_digits = bounded(number.options.maximum_fraction_digits);
    FluentValue::Number(number)
}

/// Fluent's hook: `None` lets it write the value itself.
fn write(value: &FluentValue<'_>, languages: &IntlLangMemoizer, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = decimal(number)?;
    languages
        .with_try_get::<Decimals, _, _>((number.options.use_grouping, digits), |decimals| {
            decimals.0.format(&decimal).to_string()
        })
        .ok()
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    let mut decimal: Decimal = number.value.to_string().parse().ok()?;
    if let Some(digits) = number.options.maximum_fraction_digits {
        decimal.round(-i16::try_from(digits).ok()?);
    }
    if let Some(digits) = number.options.minimum_fraction_digits {
        decimal
            .absolute
            .pad_end(-i16::try_from(digits.min(MAX_FRACTION)).ok()?);
    }
    Some(decimal)
}

/// A language's number format, kept by its bundle; with grouping or without.
struct Decimals(DecimalFormatter);

impl Memoizable for Decimals {
    type Args = (bool, Digits);
    type Error = ();

    fn construct(
        lang: LanguageIdentifier,
        (grouping, digits): (bool, Digits),
    ) -> Result<Decimals, ()> {
        formatter(&lang.to_string(), grouping, digits)
            .map(Decimals)
            .ok_or(())
    }
}

/// The number format of a language; `None` never happens for a well-formed tag, since CLDR's root has one.
pub(crate) fn formatter(tag: &str, grouping: bool, digits: Digits) -> Option<DecimalFormatter> {
    let locale = digits.locale(tag)?;
    let strategy = if grouping {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    };
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(strategy);
    DecimalFormatter::try_new(locale.into(), options).ok()
}
