//! Times that do not tell in which zone they were typed.

use jiff::Zoned;
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json};
use tocsin_form_schema::kind::{Moment, Precision};

/// The same moment in UTC. A day and a month keep their names, and an hour is the one in which it began: their bounds in the
/// zone would tell it. They are "about" then.
pub(super) fn moment(moment: &Moment) -> Moment {
    let latest = moment.latest.as_ref();
    let latest = latest.map(|(at, precision)| (instant(at, *precision), *precision));
    let rough = |precision: Precision| precision < Precision::Minute;
    let ends = latest.iter().map(|(_, precision)| *precision);
    Moment {
        best: instant(&moment.best, moment.precision),
        about: moment.about || ends.chain([moment.precision]).any(rough),
        latest,
        ..moment.clone()
    }
}

fn instant(at: &Zoned, precision: Precision) -> Zoned {
    let utc = at.with_time_zone(TimeZone::UTC);
    match precision {
        Precision::Month | Precision::Day => {
            let day = at.date().to_zoned(TimeZone::UTC);
            day.unwrap_or(utc)
        }
        Precision::Hour | Precision::Minute | Precision::Second => precision.start(&utc),
    }
}

/// A moment's answer in JSON, as if it had been typed so.
pub(super) fn typed(answer: &mut Map<String, Json>, moment: &Moment) {
    let mut put = |name: &str, value: Json| answer.insert(name.to_owned(), value);
    let (date, time) = moment.precision.written(&moment.best);
    put("date", Json::from(date));
    put("time", Json::from(time));
    put("zone", Json::from("UTC"));
    put("about", Json::from(moment.about));
    if let Some((latest, precision)) = &moment.latest {
        let (date, time) = precision.written(latest);
        put("latest_date", Json::from(date));
        put("latest_time", Json::from(time));
    }
}

#[cfg(test)]
mod tests;
