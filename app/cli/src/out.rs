//! What is said, in the language asked for, and where things are kept.

use crate::args::Common;
use crate::progress::Shown;
use crate::refuse::Refused;
use std::cell::Cell;
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tocsin_core::brand::Brand;
use tocsin_core::check::{self, Told};
use tocsin_core::clock::{Clock, SystemClock};
use tocsin_core::explain::{Explain, tell_plain};
use tocsin_core::job::Progress;
use tocsin_core::policy::Policy;
use tocsin_core::session::opening::Context;
use tocsin_core::store::dirs::Dirs;
use tocsin_core::store::settings::{Settings, Spoken};
use tocsin_form_schema::diagnostic::Diagnostic;
use tocsin_i18n::{Args, Catalogue, Lang, Review, one_line, system_languages};

/// Long work under way, if any.
#[derive(Clone, Default)]
pub struct Work {
    progress: Progress,
    busy: Arc<AtomicBool>,
}

impl Work {
    /// Ctrl-C, or the request to end: work under way cleans up and ends; otherwise, and the second time, the
    /// program ends at once (exit 130, as shells count it).
    pub fn interrupt(&self) {
        match self.busy.swap(false, Ordering::SeqCst) {
            true => self.progress.cancel(),
            false => std::process::exit(130),
        }
    }
}

/// Where a command speaks to, and the core's context.
pub struct Out {
    /// The program's words.
    pub words: Catalogue,
    /// Folders, clock, language.
    pub context: Context,
    /// Listings as JSON.
    pub json: bool,
    unsaid: Cell<bool>,
    work: Work,
    /// The data folder and the brand, as they were named.
    places: [Option<String>; 2],
}

impl Out {
    /// Language: asked for, remembered, the organisation's, the system's. The error is a sentence about the usage.
    pub fn new(common: &Common, policy: Policy) -> Result<Out, String> {
        let dirs = match &common.data_dir {
            Some(folder) => Dirs::portable(folder),
            None => Dirs::system().map_err(|e| {
                let told = tell_plain(&Catalogue::program(&Lang::english()), &e);
                [told.what, told.way_on.unwrap_or_default()].join(" ")
            })?,
        };
        let dirs = dirs.under(policy);
        let asked = common
            .lang
            .as_deref()
            .map(Lang::parse)
            .transpose()
            .map_err(|e| e.to_string())?;
        let explicit = asked.is_some();
        let (words, Spoken { lang, system }) = spoken(&dirs, asked, common.json);
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let unreviewed = explicit && lang.review() == Review::Unreviewed;
        let out = Out {
            words,
            context: Context {
                dirs,
                clock,
                lang,
                system,
            },
            json: common.json,
            unsaid: Cell::new(false),
            work: Work::default(),
            places: [&common.data_dir, &common.brand]
                .map(|place| place.as_ref().map(|place| place.display().to_string())),
        };
        // Who asks for a language is told; who always has it would stop reading.
        if unreviewed && !out.json {
            out.warn(&out.word("translation-unreviewed", &[]));
        }
        Ok(out)
    }

    /// The same with the bundle that came with the program: where nobody has chosen a language it may know a better one.
    pub fn branded(mut self, brand: Brand, common: &Common) -> Out {
        self.context.dirs = self.context.dirs.branded(brand);
        let asked = common.lang.as_deref().and_then(|tag| Lang::parse(tag).ok());
        let (words, Spoken { lang, system }) = spoken(&self.context.dirs, asked, common.json);
        self.words = words;
        self.context.lang = lang;
        self.context.system = system;
        self
    }

    /// Does long work, which the first interrupt cancels so that nothing of it remains.
    pub fn work<T>(&self, work: impl FnOnce(&Progress) -> T) -> T {
        self.work.busy.store(true, Ordering::SeqCst);
        // Of the work before nothing is shown.
        self.work.progress.total(0);
        let shown = (!self.json && std::io::stderr().is_terminal())
            .then(|| Shown::start(self.work.progress.clone(), &self.context.lang));
        let done = work(&self.work.progress);
        drop(shown);
        self.work.busy.store(false, Ordering::SeqCst);
        done
    }

    /// What an interrupt has to know.
    pub fn interrupted(&self) -> Work {
        self.work.clone()
    }

    /// A message of the program, without isolates.
    pub fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Args<'_> = args.iter().copied().collect();
        self.words.plain(id, &args)
    }

    /// A command line of this program, to be copied into a shell: with the places that were named.
    pub fn command(&self, arguments: &[&str]) -> String {
        let named = ["--data-dir", "--brand"].into_iter().zip(&self.places);
        let places = named.filter_map(|(option, place)| Some([option, place.as_deref()?]));
        let words = std::iter::once("tocsin-cli").chain(places.flatten());
        let words = words.chain(arguments.iter().copied()).map(quoted);
        words.collect::<Vec<_>>().join(" ")
    }

    /// Writes a line to standard output. Who stopped listening needs no word; other failures are told once.
    pub fn say(&self, line: &str) {
        if self.unsaid.get() {
            return;
        }
        if let Err(error) = writeln!(std::io::stdout().lock(), "{line}") {
            self.unsaid.set(true);
            if error.kind() != std::io::ErrorKind::BrokenPipe {
                self.warn(&self.word("cli-unsaid", &[("why", &error.to_string())]));
            }
        }
    }

    /// Whether something could not be written to standard output.
    pub fn unsaid(&self) -> bool {
        self.unsaid.get()
    }

    /// Writes a line to standard error, as far as anybody listens.
    pub fn warn(&self, line: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{line}");
    }

    /// One line of a listing: a heading and what it says.
    pub fn line(&self, id: &str, value: &str) {
        self.say(&self.labelled(id, value));
    }

    /// A heading and what it says, on one line.
    pub fn labelled(&self, id: &str, value: &str) -> String {
        self.joined(&self.word(id, &[]), &one_line(value))
    }

    /// Words and what they say, joined as the language does it: in French with a space before the colon.
    pub fn joined(&self, label: &str, value: &str) -> String {
        self.word("labelled", &[("label", label), ("value", value)])
    }

    /// A line about what the line before is about.
    pub fn line_below(&self, id: &str, value: &str) {
        self.say(&format!("  {}", self.labelled(id, value)));
    }

    /// Says an error: one sentence, one way on; fit for a terminal whatever its values are.
    pub fn tell(&self, error: &impl Explain) -> String {
        let told = tell_plain(&self.words, error);
        let told = [Some(told.what), told.way_on, told.tell];
        visible_lines(&told.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// A finding in what a team wrote, without isolates.
    pub fn told(&self, diagnostic: &Diagnostic) -> Told {
        let plain = |text: String| visible_lines(&tocsin_i18n::strip_isolates(&text));
        let told = check::told(&self.words, diagnostic);
        Told {
            level: plain(told.level),
            sentence: plain(told.sentence),
            way_on: told.way_on.map(plain),
            near: told.near.map(plain),
        }
    }

    /// Says why a command was refused, on standard error.
    pub fn refuse(&self, refused: &Refused) {
        match refused {
            Refused::One(refusal) => self.warn(&self.tell(refusal)),
            Refused::Told | Refused::Ended(_) => {}
            Refused::With(refusal, under) => {
                self.warn(&self.tell(refusal));
                for line in under {
                    self.warn(&format!("  {}", one_line(line)));
                }
            }
        }
    }
}

/// The language to speak, and the program's words in it.
fn spoken(dirs: &Dirs, asked: Option<Lang>, json: bool) -> (Catalogue, Spoken) {
    let settings = Settings::load(dirs).unwrap_or_default();
    let spoken = settings.spoken(asked, dirs.languages(system_languages()));
    // Listings as JSON are read by machines, the sentences in them too.
    let words = match json {
        true => Catalogue::export(&spoken.lang),
        false => Catalogue::program(&spoken.lang),
    };
    (words, spoken)
}

/// A word of a command line as the shell reads it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@+=,".contains(c);
    let own = |c: char| cfg!(windows) && c == '\\';
    if !word.is_empty() && word.chars().all(|c| plain(c) || own(c)) {
        return word.to_owned();
    }
    match cfg!(windows) {
        true => format!("\"{word}\""),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// What a terminal may be given: no control but the line's end, so that no field of a bundle can move the cursor
/// or colour the screen.
fn visible_lines(text: &str) -> String {
    text.split('\n')
        .map(|line| tocsin_i18n::visible(line))
        .collect::<Vec<_>>()
        .join("\n")
}
