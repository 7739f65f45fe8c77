//! Answers in words: in the review, in the title of a row, and where one is calculated.

use crate::cx::plain;
use crate::screens::View;
use jiff::Zoned;
use tocsin_form_schema::answers::{Attachment, Chosen, Key, Moment, Quantity, Value};
use tocsin_form_schema::form::Field;
use tocsin_form_schema::kind::{Kind, Options, Precision, Typed, read};
use tocsin_form_schema::list::message_id;
use tocsin_i18n::{Args, Catalogue};

/// The answer at `key` in words; nothing when there is none.
pub fn answer_words(view: &View<'_>, key: &Key) -> Option<String> {
    let (draft, form, team) = view.draft()?;
    let typed = draft.answers.get(key);
    let value = typed.or_else(|| draft.evaluation.computed.get(key))?;
    let texts = team.texts.get(&form.id)?;
    Some(Words { view, texts }.of(form.field(key)?, key, value))
}

/// Answers of the draft in words, as they were understood.
pub struct Words<'a> {
    /// What is shown.
    pub view: &'a View<'a>,
    /// The form's words.
    pub texts: &'a Catalogue,
}

impl Words<'_> {
    /// An answer in words.
    pub fn of(&self, field: &Field, key: &Key, value: &Value) -> String {
        let (cx, texts) = (self.view.cx, self.texts);
        let option = |options: &Options, chosen: &Chosen| {
            let words = texts.text(&options.message(&chosen.option), &Args::new());
            match &chosen.other {
                Some(other) => cx.named(&words, other),
                None => words,
            }
        };
        match (value, &field.kind) {
            (Value::Text(text), Kind::Date) => {
                match read(field, value, self.view.now.time_zone()) {
                    Ok(Some(Typed::Date(date))) => cx.formats.date_long(date),
                    _ => text.clone(),
                }
            }
            (Value::Text(text), _) => self.number(field, value).unwrap_or_else(|| text.clone()),
            (Value::Flag(flag), _) => cx.t(&message_id("yesno", if *flag { "yes" } else { "no" })),
            (Value::Choice(chosen), Kind::Choice(options)) => option(options, chosen),
            (Value::Choice(chosen), _) => cx.t(&message_id("tristate", &chosen.option)),
            (Value::Choices(chosen), Kind::Choices(options)) => chosen
                .iter()
                .map(|c| option(options, c))
                .collect::<Vec<_>>()
                .join("\n"),
            (Value::Choices(chosen), _) => chosen
                .iter()
                .map(|c| c.option.clone())
                .collect::<Vec<_>>()
                .join("\n"),
            (Value::Moment(moment), _) => self.moment(field, value, moment),
            (Value::Quantity(typed), _) => self.quantity(field, value, typed),
            (Value::Money { amount, currency }, _) => format!("{amount} {currency}"),
            (Value::Evidence(files), _) => files
                .iter()
                .map(|f| self.file(f))
                .collect::<Vec<_>>()
                .join("\n"),
            (Value::Rows(_), _) => key.field.to_string(),
        }
    }

    /// A number as it was understood: which sign groups and which is the decimal sign is seen at once.
    fn number(&self, field: &Field, value: &Value) -> Option<String> {
        let Ok(Some(Typed::Number(number))) = read(field, value, self.view.now.time_zone()) else {
            return None;
        };
        let number = self.view.cx.formats.decimal(&number.to_string());
        Some(match &field.kind {
            Kind::Percentage => {
                let args = Args::new().with("number", number);
                self.view.cx.ta("percentage", args)
            }
            _ => number,
        })
    }

    /// A quantity as it was understood, or as it was typed.
    fn quantity(&self, field: &Field, value: &Value, typed: &Quantity) -> String {
        let cx = self.view.cx;
        let Ok(Some(Typed::Quantity(found))) = read(field, value, self.view.now.time_zone()) else {
            let typed = [&typed.least, &typed.most].map(String::as_str);
            return typed.join(" ").trim().to_owned();
        };
        let one =
            |message: &str, number: String| cx.ta(message, Args::new().with("number", number));
        let number = |end: &dyn std::fmt::Display| cx.formats.decimal(&end.to_string());
        let [single, least, most] =
            [found.single(), found.least, found.most].map(|end| end.map(|end| number(&end)));
        match (single, least, most) {
            (Some(number), ..) if found.about => one("quantity-about", number),
            (Some(number), ..) => number,
            (None, Some(least), Some(most)) => {
                let args = Args::new().with("least", least).with("most", most);
                cx.ta("quantity-between", args)
            }
            (None, Some(least), None) => one("quantity-at-least", least),
            (None, None, most) => one("quantity-at-most", most.unwrap_or_default()),
        }
    }

    /// A moment as it was understood; what cannot be understood, or is known to the hour or the second, as it was
    /// typed.
    fn moment(&self, field: &Field, value: &Value, typed: &Moment) -> String {
        let cx = self.view.cx;
        let read = match read(field, value, self.view.now.time_zone()) {
            Ok(Some(Typed::Moment(found))) => Some(found),
            _ => None,
        };
        let end = |found: Option<(&Zoned, Precision)>, typed: [&str; 3]| match found {
            Some((at, Precision::Month)) => cx.formats.year_month(at.date()),
            Some((at, Precision::Day)) => cx.formats.date_long(at.date()),
            Some((at, Precision::Minute)) => plain(&cx.formats.moment_in_zone(at)),
            _ => typed.join(" ").trim().to_owned(),
        };
        let best = read.as_ref().map(|found| (&found.best, found.precision));
        let latest = read.as_ref().and_then(|found| found.latest.as_ref());
        let latest = latest.map(|(at, precision)| (at, *precision));
        let mut words = end(best, [&typed.date, &typed.time, &typed.zone]);
        let later = [&*typed.latest_date, &typed.latest_time, ""];
        if later.iter().any(|part| !part.is_empty()) {
            let args = Args::new()
                .with("earliest", words)
                .with("latest", end(latest, later));
            words = cx.ta("interval-moment", args);
        }
        if typed.about {
            words = cx.ta("about-moment", Args::new().with("moment", plain(&words)));
        }
        let clock = match typed.clock.as_str() {
            "" => return words,
            "exact" => cx.t("clock-exact"),
            "unknown" => cx.t("clock-unknown"),
            Moment::OFF => cx.t("clock-off"),
            offset => offset.to_owned(),
        };
        let args = Args::new()
            .with("moment", plain(&words))
            .with("clock", clock);
        cx.ta("clock-of-moment", args)
    }

    /// A file by its name, whose letters run as they do and do not act on what stands beside them.
    fn file(&self, file: &Attachment) -> String {
        let name = tocsin_i18n::visible(&file.name);
        format!("\u{2068}{name}\u{2069} ({})", self.view.cx.size(file.size))
    }
}
