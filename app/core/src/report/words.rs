//! The words of a report: the team's texts and the program's own, once for each of its languages. Figures have Western
//! digits and dates are Gregorian in all of them.

use super::fact::Local;
use crate::bundle::Bundle;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Clock, Length, Moment, Quantity, Typed, canonical, plain_number};
use tocsin_form_schema::list::message_id;
use tocsin_i18n::{Args, Catalogue, Formats, Lang, negotiate, strip_isolates, visible};

/// The message of `common.ftl` in which a team says, in its own words, that its texts are a translation.
pub(crate) const DISCLAIMER: &str = "translation-disclaimer";

/// The words in each of the report's languages.
pub struct Languages(Vec<Words>);

/// The words in one language.
pub struct Words {
    lang: Lang,
    texts: Catalogue,
    program: Catalogue,
    formats: Formats,
}

impl Languages {
    /// The team's working language, and that of the form closest to the reporter's where it is another.
    pub fn of(bundle: &Bundle, form: &Id, reporter: &str) -> Languages {
        let tags = &bundle.published.team.languages;
        let spoken: Vec<Lang> = tags
            .iter()
            .filter_map(|tag| Lang::parse(tag).ok())
            .collect();
        let working = spoken.first().cloned().unwrap_or_else(Lang::english);
        let reporter = Lang::parse(reporter).unwrap_or_else(|_| working.clone());
        let mut languages = vec![Words::of(bundle, form, std::slice::from_ref(&working))];
        let chain = negotiate(&[reporter], &spoken, &working);
        if chain.first() != Some(&working) {
            languages.push(Words::of(bundle, form, &chain));
        }
        Languages(languages)
    }

    /// No words at all, for whoever wants the values alone.
    pub fn none() -> Languages {
        Languages(Vec::new())
    }

    /// The team's working language.
    pub fn working(&self) -> Option<&Words> {
        self.0.first()
    }

    /// The question of a key, in every language.
    pub fn label_of(&self, key: &Key) -> Local {
        self.each(|w| w.label(&key.message(), key.last().as_str()))
    }

    /// The same in every language, in their order.
    pub fn each<T>(&self, tell: impl FnMut(&Words) -> T) -> Vec<T> {
        self.0.iter().map(tell).collect()
    }
}

impl Words {
    fn of(bundle: &Bundle, form: &Id, chain: &[Lang]) -> Words {
        let lang = chain.first().cloned().unwrap_or_else(Lang::english);
        let own = format!("{form}.ftl");
        let files: Vec<(Lang, Vec<(&str, &str)>)> = chain
            .iter()
            .map(|lang| {
                let sources = bundle.fluent_sources(&lang.tag()).into_iter();
                (
                    lang.clone(),
                    sources
                        .filter(|(name, _)| *name == "common.ftl" || *name == own)
                        .collect(),
                )
            })
            .collect();
        let sources: Vec<(Lang, &[(&str, &str)])> = files
            .iter()
            .map(|(lang, files)| (lang.clone(), &files[..]))
            .collect();
        let (team, _) = Catalogue::export_sources(&sources);
        let program = Catalogue::export(&lang);
        Words {
            texts: team.with_lists(&program),
            program,
            formats: Formats::export(&lang),
            lang,
        }
    }

    /// The program's words alone.
    pub fn of_program(lang: Lang) -> Words {
        Words {
            texts: Catalogue::export(&lang),
            program: Catalogue::export(&lang),
            formats: Formats::export(&lang),
            lang,
        }
    }

    /// The language's tag.
    pub fn tag(&self) -> String {
        self.lang.tag()
    }

    /// That the team's texts are a translation and which language prevails, in its own words where it has any
    /// (RFC 2350 section 3.7); nothing in that language itself.
    pub fn disclaimer(&self, prevails: &str) -> Option<String> {
        let prevails = Lang::parse(prevails).ok().filter(|p| *p != self.lang)?;
        let args = Args::new().with("language", prevails.native_name());
        Some(match self.texts.has(DISCLAIMER) {
            true => self.label(DISCLAIMER, ""),
            false => self.say("team-translation-disclaimer", &args),
        })
    }

    /// A question, a title: on one line; `otherwise` when the team wrote none.
    pub fn label(&self, message: &str, otherwise: &str) -> String {
        if !self.texts.has(message) {
            return otherwise.to_owned();
        }
        let text = self.texts.plain(message, &Args::new());
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Yes, no or unknown.
    pub fn tristate(&self, option: &str) -> String {
        self.say(&message_id("tristate", option), &Args::new())
    }

    /// An option with the text of "other: specify".
    pub fn specified(&self, option: &str, text: &str) -> String {
        self.say(
            "report-specified",
            &Args::new()
                .with("option", option)
                .with("text", &*visible(text)),
        )
    }

    /// A value in the language's words; numbers, dates and times, addresses are written the same in all of them,
    /// undefanged.
    pub fn shown(&self, value: &Typed) -> String {
        let written = match value {
            Typed::Flag(yes) => self.tristate(if *yes { "yes" } else { "no" }),
            Typed::Moment(moment) => self.moment(moment),
            Typed::Quantity(quantity) => self.quantity(quantity),
            Typed::Duration(length) => {
                format!("{} [{}]", self.duration(*length), canonical(value))
            }
            // What somebody typed is shown with all that is in it.
            other => return canonical(other),
        };
        strip_isolates(&written).into_owned()
    }

    /// A number that may be about so much, between two others, or at least or at most one.
    fn quantity(&self, quantity: &Quantity) -> String {
        let end = |number: Option<_>| number.map(plain_number).unwrap_or_default();
        let args = Args::new()
            .with("least", end(quantity.least))
            .with("most", end(quantity.most))
            .with("moment", end(quantity.single()));
        let message = match (quantity.single(), quantity.least, quantity.most) {
            (Some(_), ..) if quantity.about => "report-about",
            (Some(number), ..) => return plain_number(number),
            (None, Some(_), Some(_)) => "report-range",
            (None, _, None) => "report-at-least",
            (None, None, _) => "report-at-most",
        };
        self.say(message, &args)
    }

    /// ISO 8601 in every language, the zone where it has a name; then in words that it was in between, about then, and
    /// how the clock stood.
    fn moment(&self, moment: &Moment) -> String {
        let mut written = canonical(&Typed::Moment(moment.clone()));
        let zone = moment.best.time_zone();
        if let Some(zone) = zone.iana_name().filter(|zone| *zone != "UTC") {
            written = format!("{written}, {zone}");
        }
        if moment.latest.is_some() {
            written = self.say("report-interval", &Args::new().with("interval", written));
        }
        if moment.about {
            written = self.say("report-about", &Args::new().with("moment", written));
        }
        let message = match moment.clock {
            Clock::NotSaid => return written,
            Clock::Exact => "report-clock-exact",
            Clock::Unknown => "report-clock-unknown",
            Clock::Off(_) => "report-clock-off",
        };
        let args = Args::new()
            .with("moment", written)
            .with("offset", moment.clock.canonical());
        self.say(message, &args)
    }

    /// Every unit of it, the largest that was typed first.
    fn duration(&self, length: Length) -> String {
        let parts = length.parts().into_iter();
        let parts: Vec<String> = parts
            .map(|(count, unit)| self.formats.units(count, unit.name()))
            .collect();
        match parts.is_empty() {
            true => self.formats.duration(0),
            false => self.formats.all_of(&parts),
        }
    }

    /// A message of the program.
    pub fn say(&self, message: &str, args: &Args<'_>) -> String {
        self.program.plain(message, args)
    }
}
