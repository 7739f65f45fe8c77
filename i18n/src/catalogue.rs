//! Texts by message, in a chain of languages.
//!
//! A team's files are bounded before they are used, so that no text can hang, exhaust or crash the program that
//! shows it: see [`limits`]. What breaks a bound is left out and told as a [`Problem`].

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

use crate::{
    args::Args,
    digits::Digits,
    lang::{Lang, PROGRAM, negotiate},
    visible::{strip_isolates, visible, visible_but_isolates, without_signs},
};

mod bounds;
mod check;
pub(crate) mod numbers;
mod problem;
mod pseudo;
mod syntax;
#[cfg(test)]
mod tests;

use bounds::Admitted;
pub use bounds::limits;
pub use check::{Parts, Said, Texts, check};
pub use problem::{Problem, What};
use pseudo::Pseudo;
pub use syntax::{Fault, unread};

/// One language's files: the language and, for each file, its name and its Fluent text.
///
/// Message names are unique in it: of a team's forms take `common.ftl` and one form's file.
pub type Source<'a> = (Lang, &'a [(&'a str, &'a str)]);

/// Every `locales/<tag>/*.ftl`: tag, file name, text.
const EMBEDDED: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Messages in a chain of languages: what the first does not have, the next is asked for.
///
/// A clone shares the same texts; it may be used by any thread.
#[derive(Clone)]
pub struct Catalogue(Arc<[Step]>);

/// One language of the chain, and what is asked of it.
#[derive(Clone)]
struct Step {
    link: Arc<Link>,
    gives: Gives,
}

/// Which messages are taken from a link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gives {
    All,
    /// The program's words for the options of the lists that it ships.
    Options,
}

/// One language's texts.
struct Link {
    lang: Lang,
    pseudo: Option<Pseudo>,
    /// Its words are a team's: the program's signs are not for them.
    foreign: bool,
    bundle: FluentBundle<Arc<FluentResource>>,
    ids: Vec<String>,
}

impl Catalogue {
    /// The program's own texts for a language: the closest that is shipped, then English.
    ///
    /// `en-XA`, `en-XB` and `en-XC` are English with accents, English running from the right in brackets, and English
    /// made long. Numbers have the digits of the language: for a screen.
    pub fn program(lang: &Lang) -> Catalogue {
        Catalogue::shipped(lang, Digits::Language)
    }

    /// As [`Catalogue::program`], with Western digits in every language: for what leaves the machine.
    pub fn export(lang: &Lang) -> Catalogue {
        Catalogue::shipped(lang, Digits::Western)
    }

    fn shipped(lang: &Lang, digits: Digits) -> Catalogue {
        let chain = match Pseudo::of(lang) {
            Some(_) => vec![lang.clone()],
            None => negotiate(
                std::slice::from_ref(lang),
                &Lang::program(),
                &Lang::english(),
            ),
        };
        let links = chain.into_iter().map(|of| {
            let pseudo = Pseudo::of(&of);
            let tag = if pseudo.is_some() {
                "en".to_owned()
            } else {
                of.tag()
            };
            // `ar` answers `ar-EG`, whose numbers have other digits.
            let region = match of.language() == lang.language() {
                true => lang.clone(),
                false => of.clone(),
            };
            Step::all(Link::new(of, &region, pseudo, digits, &shipped(&tag)))
        });
        Catalogue(links.collect())
    }

    /// A team's texts, best language first, and what is wrong with them.
    ///
    /// A file or message that breaks a bound is not in the catalogue; everything else is.
    pub fn from_sources(chain: &[Source<'_>]) -> (Catalogue, Vec<Problem>) {
        Catalogue::bounded(chain, None, Digits::Language)
    }

    /// As [`Catalogue::from_sources`], for a reader of a language: in a pseudo-locale the texts of each language of the
    /// chain are made strange as it makes English.
    pub fn for_reader(reader: &Lang, chain: &[Source<'_>]) -> (Catalogue, Vec<Problem>) {
        Catalogue::bounded(chain, Pseudo::of(reader), Digits::Language)
    }

    /// As [`Catalogue::from_sources`], with Western digits in every language: for what leaves the machine.
    pub fn export_sources(chain: &[Source<'_>]) -> (Catalogue, Vec<Problem>) {
        Catalogue::bounded(chain, None, Digits::Western)
    }

    fn bounded(
        chain: &[Source<'_>],
        pseudo: Option<Pseudo>,
        digits: Digits,
    ) -> (Catalogue, Vec<Problem>) {
        let mut problems = Vec::new();
        let links = chain.iter().map(|(lang, files)| {
            let admitted = bounds::admit(lang, files);
            let link = Link {
                foreign: true,
                ..Link::new(lang.clone(), lang, pseudo, digits, &admitted)
            };
            problems.extend(admitted.problems);
            Step::all(link)
        });
        (Catalogue(links.collect()), problems)
    }

    /// A team's texts and, behind them in each language, the words that `program` has for the options of the lists
    /// that it ships: a team's words before the program's, but the program's French before the team's English.
    ///
    /// Nothing else of the program's is in it: whatever a team names, the program's sentences stay its own. And what
    /// TLP and PAP call their labels is the program's, whatever a team says.
    #[must_use]
    pub fn with_lists(&self, program: &Catalogue) -> Catalogue {
        let options = |step: &Step| Step {
            gives: Gives::Options,
            ..step.clone()
        };
        let mut rest: Vec<&Step> = program.0.iter().collect();
        let mut steps = Vec::with_capacity(self.0.len() + rest.len());
        for step in self.0.iter() {
            steps.push(step.clone());
            if let Some(at) = rest.iter().position(|p| p.link.lang == step.link.lang) {
                steps.push(options(rest.remove(at)));
            }
        }
        steps.extend(rest.into_iter().map(options));
        Catalogue(steps.into())
    }

    /// The message, with each argument in isolates so that its direction stays its own.
    ///
    /// A message that no language of the chain has is its name in brackets, `⟦id⟧`.
    pub fn text(&self, id: &str, args: &Args<'_>) -> String {
        self.find(id, None)
            .map_or_else(|| missing(id), |(link, pattern)| link.format(pattern, args))
    }

    /// As [`Catalogue::text`], without isolates: for a terminal or a report.
    pub fn plain(&self, id: &str, args: &Args<'_>) -> String {
        strip_isolates(&self.text(id, args)).into_owned()
    }

    /// An attribute of a message, from the first language that has it.
    pub fn attr(&self, id: &str, attr: &str, args: &Args<'_>) -> Option<String> {
        self.find(id, Some(attr))
            .map(|(link, pattern)| link.format(pattern, args))
    }

    /// As [`Catalogue::attr`], without isolates.
    pub fn plain_attr(&self, id: &str, attr: &str, args: &Args<'_>) -> Option<String> {
        self.attr(id, attr, args)
            .map(|text| strip_isolates(&text).into_owned())
    }

    /// The message, or its attribute, with nothing filled in and with what cannot be seen left as it is: to be judged,
    /// not to be shown.
    pub fn as_written(&self, id: &str, attr: Option<&str>) -> Option<String> {
        let (link, pattern) = self.find(id, attr)?;
        let text = link.bundle.format_pattern(pattern, None, &mut Vec::new());
        Some(strip_isolates(&text).into_owned())
    }

    /// Whether a language of the chain has the message.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, None).is_some()
    }

    /// Whether a language of the chain has the attribute of the message.
    pub fn has_attr(&self, id: &str, attr: &str) -> bool {
        self.find(id, Some(attr)).is_some()
    }

    /// The language that [`Catalogue::text`] takes the message from.
    pub fn lang_of(&self, id: &str) -> Option<&Lang> {
        self.find(id, None).map(|(link, _)| &link.lang)
    }

    /// The languages of the chain, each once.
    pub fn langs(&self) -> Vec<&Lang> {
        let mut langs: Vec<&Lang> = Vec::new();
        for Step { link, .. } in self.0.iter() {
            if !langs.contains(&&link.lang) {
                langs.push(&link.lang);
            }
        }
        langs
    }

    /// The language that is asked first; English when there is none.
    pub fn lang(&self) -> Lang {
        self.0
            .first()
            .map_or_else(Lang::english, |step| step.link.lang.clone())
    }

    /// Names of all messages, sorted, each once.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self
            .0
            .iter()
            .flat_map(|step| step.link.ids.iter().map(move |id| (step, id.as_str())))
            .filter(|(step, id)| step.has(id))
            .map(|(_, id)| id)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Whether both are the same texts, not only alike: a clone, however it was come by.
    pub fn is(&self, other: &Catalogue) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    fn find(&self, id: &str, attr: Option<&str>) -> Option<(&Link, &Pattern<&str>)> {
        let of_program = |step: &Step| step.gives == Gives::Options;
        let reserved = is_marking(id) && self.0.iter().any(|step| of_program(step) && step.has(id));
        let mut asked = self.0.iter().filter(|step| !reserved || of_program(step));
        asked.find_map(|step| {
            let message = step.link.bundle.get_message(id).filter(|_| step.has(id))?;
            let pattern = match attr {
                None => message.value()?,
                Some(attr) => message.get_attribute(attr)?.value(),
            };
            Some((&*step.link, pattern))
        })
    }
}

impl Step {
    fn all(link: Link) -> Step {
        Step {
            link: Arc::new(link),
            gives: Gives::All,
        }
    }

    fn has(&self, id: &str) -> bool {
        let asked = match self.gives {
            Gives::All => true,
            Gives::Options => is_option(id),
        };
        asked && self.link.bundle.has_message(id)
    }
}

/// Whether the program's message of this name is an option of a list that it ships, and not what it calls an answer of
/// its own.
fn is_option(id: &str) -> bool {
    let list = id.split_once("--").map(|(list, _)| list);
    list.is_some_and(|list| !matches!(list, "tristate" | "yesno"))
}

/// Whether a message is a label of TLP (FIRST TLP 2.0) or PAP, where the program has words for it.
fn is_marking(id: &str) -> bool {
    id.starts_with("tlp--") || id.starts_with("pap--")
}

/// Names of the messages with the labels of TLP and PAP: what these are called is not a team's to say.
pub fn markings() -> Vec<&'static str> {
    static MARKINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let english = shipped("en");
        let ids = english.ids.iter().filter(|id| is_marking(id));
        ids.cloned().collect()
    });
    MARKINGS.iter().map(String::as_str).collect()
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(
                self.0
                    .iter()
                    .map(|step| (step.link.lang.tag(), step.link.ids.len())),
            )
            .finish()
    }
}

impl Link {
    /// The texts of `lang`; numbers in them are written as in `region`.
    fn new(
        lang: Lang,
        region: &Lang,
        pseudo: Option<Pseudo>,
        digits: Digits,
        admitted: &Admitted,
    ) -> Link {
        let mut bundle = FluentBundle::new_concurrent(vec![region.id().clone()]);
        numbers::install(&mut bundle, digits);
        if pseudo == Some(Pseudo::Accented) {
            bundle.set_transform(Some(pseudo::accent));
        }
        for (_, resource) in &admitted.resources {
            // Names that are already taken were told by `admit`; the first one counts.
            let _ = bundle.add_resource(Arc::clone(resource));
        }
        Link {
            lang,
            pseudo,
            foreign: false,
            bundle,
            ids: admitted.ids.clone(),
        }
    }

    /// Errors of a reference leave their name in braces in the text, which is more use to a reader than nothing.
    fn format(&self, pattern: &Pattern<&str>, args: &Args<'_>) -> String {
        let text = self
            .bundle
            .format_pattern(pattern, Some(args.fluent()), &mut Vec::new());
        let text = visible_but_isolates(&text);
        let text = match self.foreign {
            true => Cow::Owned(without_signs(&text).into_owned()),
            false => text,
        };
        match self.pseudo {
            Some(Pseudo::Mirrored) => pseudo::bracket(&text),
            Some(Pseudo::Long) => pseudo::lengthen(&text),
            Some(Pseudo::Accented) | None => text.into_owned(),
        }
    }
}

fn missing(id: &str) -> String {
    format!("⟦{}⟧", visible(id))
}

/// The texts of a shipped language, parsed once: they are asked for with every form, and there are thousands.
fn shipped(tag: &str) -> Arc<Admitted> {
    static PARSED: Mutex<BTreeMap<String, Arc<Admitted>>> = Mutex::new(BTreeMap::new());
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    let admit = || {
        let lang = Lang::parse(tag).unwrap_or_else(|_| Lang::english());
        Arc::new(bounds::admit(&lang, &embedded(tag)))
    };
    parsed.entry(tag.to_owned()).or_insert_with(admit).clone()
}

/// The files of a shipped language.
pub(crate) fn embedded(tag: &str) -> Vec<(&'static str, &'static str)> {
    EMBEDDED
        .iter()
        .filter(|(of, ..)| *of == tag)
        .map(|&(_, file, text)| (file, text))
        .collect()
}

/// The program's own files in a shipped language, as [`Catalogue::from_sources`] and [`check()`] take them.
pub fn program_files(tag: &str) -> Option<Vec<(&'static str, &'static str)>> {
    PROGRAM.contains(&tag).then(|| embedded(tag))
}
