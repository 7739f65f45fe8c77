//! Options that were chosen.

use super::text::within;
use super::{LABEL, Read, unread_with};
use crate::answers::Chosen;
use crate::blank::is_blank;
use crate::kind::{Options, Typed, Unread};

pub(super) fn choice(options: &Options, chosen: &Chosen) -> Read {
    if chosen.option.is_empty() {
        return Ok(None);
    }
    one_of(options, chosen).map(|chosen| Some(Typed::Choice(chosen)))
}

fn one_of(options: &Options, chosen: &Chosen) -> Result<Chosen, Unread> {
    let Some(option) = options.option(&chosen.option) else {
        if options.is_class(&chosen.option) {
            let option = chosen.option.clone();
            return Ok(Chosen {
                option,
                other: None,
            });
        }
        return unread_with("option", [("option", &chosen.option)]);
    };
    let other = chosen
        .other
        .as_deref()
        .map(str::trim)
        .filter(|text| option.other && !is_blank(text));
    if option.other && other.is_none() {
        let (id, message) = (&chosen.option, options.message(&chosen.option));
        return unread_with("other-text", [("option", id), (LABEL, &message)]);
    }
    if let Some(text) = other {
        within(text, 500)?;
    }
    Ok(Chosen {
        option: option.id.clone(),
        other: other.map(str::to_owned),
    })
}

pub(super) fn choices(options: &Options, chosen: &[Chosen]) -> Read {
    let mut read = chosen
        .iter()
        .map(|c| one_of(options, c))
        .collect::<Result<Vec<_>, _>>()?;
    read.sort_by_key(|c| options.place(&c.option));
    read.dedup_by(|a, b| a.option == b.option);
    let alone = read.iter().find(|c| options.alone(&c.option));
    match alone {
        Some(alone) if read.len() > 1 => unread_with("exclusive", [("option", &alone.option)]),
        _ if read.is_empty() => Ok(None),
        _ => Ok(Some(Typed::Choices(read))),
    }
}
