//! What everything that is drawn needs to know: words, direction, colours.

use crate::theme::Colours;
use tocsin_core::explain::{Refusal, Told, tell};
use tocsin_form_schema::team::Team;
use tocsin_i18n::{Args, Catalogue, Dir, Formats, one_line, without_signs};

/// Words, direction and colours of one frame.
pub struct Cx<'a> {
    /// The program's words in the window's language.
    pub words: &'a Catalogue,
    /// How that language writes dates, numbers, sizes.
    pub formats: &'a Formats,
    /// The window's language, as BCP 47 names it.
    pub tag: String,
    /// Which way its lines run.
    pub dir: Dir,
    /// The colours of the theme.
    pub colours: Colours,
}

impl Cx<'_> {
    /// A message without variables.
    pub fn t(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    /// A message with variables.
    pub fn ta(&self, id: &str, args: Args<'_>) -> String {
        self.words.text(id, &args)
    }

    /// A name and what stands under it, or an action and what it acts on, joined as the language does:
    /// "Copy: +1 234".
    pub fn named(&self, name: &str, value: &str) -> String {
        let args = Args::new()
            .with("name", plain(name))
            .with("value", plain(value));
        self.ta("named", args)
    }

    /// A part and what it belongs to, joined as the language does: "Noticed, date".
    pub fn part_of(&self, whole: &str, part: &str) -> String {
        let args = Args::new()
            .with("whole", plain(whole))
            .with("part", plain(part));
        self.ta("part-of", args)
    }

    /// The example of a message, marked as one; empty when it has none.
    pub fn example(&self, id: &str) -> String {
        let example = self.words.attr(id, "example", &Args::new());
        example
            .map(|e| self.ta("for-example", Args::new().with("example", e)))
            .unwrap_or_default()
    }

    /// What is wrong, and the way on.
    pub fn explain(&self, refusal: &Refusal) -> (String, Option<String>) {
        let told = self.told(refusal);
        (told.what, told.way_on)
    }

    /// The same, with whom to tell of it.
    pub fn told(&self, refusal: &Refusal) -> Told {
        tell(self.words, refusal)
    }

    /// Octets as the language writes them.
    pub fn size(&self, octets: u64) -> String {
        plain(&self.formats.size(octets))
    }

    /// A moment with the name of its zone and the distance from UTC, where there is room for them.
    pub fn moment_in_zone(&self, at: &jiff::Zoned) -> String {
        self.formats.moment_in_zone(at)
    }

    /// A moment with its distance from UTC.
    pub fn moment(&self, at: &jiff::Zoned) -> String {
        plain(&self.formats.moment(at))
    }

    /// A span of time in its largest unit.
    pub fn duration(&self, seconds: u64) -> String {
        plain(&self.formats.duration(seconds))
    }
}

/// Words that go into other words: those isolate them again.
pub fn plain(words: &str) -> String {
    tocsin_i18n::strip_isolates(words).into_owned()
}

/// The team's name in the nearest of the languages that the window speaks, on one line and without the program's own signs.
pub fn team_name(team: &Team, words: &Catalogue) -> String {
    let of = |tag: &str| team.name.get(tag).cloned();
    let langs = words.langs();
    let name = langs
        .iter()
        .find_map(|lang| of(&lang.tag()).or_else(|| of(lang.language())))
        .or_else(|| of(""))
        .or_else(|| team.languages.iter().find_map(|tag| of(tag)))
        .or_else(|| team.name.values().next().cloned())
        .unwrap_or_else(|| team.id.clone());
    without_signs(&one_line(&name)).into_owned()
}
