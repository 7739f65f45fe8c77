//! Which font draws which letter.
//!
//! The faces that the program brings along come first; what they lack is drawn with the system's fonts, chosen by
//! script and, for Han, by the language. The system's fonts are listed by a thread of their own: until it is done,
//! what needs them is blank, not wrong.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, OnceLock, PoisonError,
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread,
    time::{Duration, Instant},
};

use fontique::{
    Blob, Collection, CollectionOptions, FallbackKey, FamilyId, GenericFamily, Script, ScriptExt,
    SourceCache,
};
use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{Emoji, Script as Scripts},
};
use parley::FontContext;

#[cfg(test)]
mod tests;

/// Scripts of one language each whose fallback does not depend on the script alone (Han unification).
const HAN: &[&str] = &["ja", "ko", "zh-Hans", "zh-Hant", "zh-HK"];

/// How long words that no face draws are left blank while fonts are being listed.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// A face that the program brings along.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// The font file.
    pub data: &'static [u8],
    /// For letters of one width; otherwise for running text.
    pub mono: bool,
}

/// The faces that the program brings along: Latin, Greek, Cyrillic.
pub const BROUGHT: &[Face] = &[
    Face {
        data: epaint_default_fonts::UBUNTU_LIGHT,
        mono: false,
    },
    Face {
        data: epaint_default_fonts::HACK_REGULAR,
        mono: true,
    },
];

/// A kind of letters that systems bring fonts for together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letters {
    /// Chinese, Japanese, Korean.
    EastAsian,
    /// Pictures.
    Emoji,
    /// Every other script.
    Other,
}

impl Letters {
    /// The kind of a character.
    pub fn of(character: char) -> Letters {
        let emoji = CodePointSetData::new::<Emoji>().contains(character) && !character.is_ascii();
        // Marks and full-width forms belong to no script, but come with these fonts.
        if matches!(character, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}') {
            return Letters::EastAsian;
        }
        match CodePointMapData::<Scripts>::new().get(character) {
            Scripts::Han
            | Scripts::Hiragana
            | Scripts::Katakana
            | Scripts::Hangul
            | Scripts::Bopomofo => Letters::EastAsian,
            _ if emoji => Letters::Emoji,
            _ => Letters::Other,
        }
    }
}

/// The fonts at hand.
pub struct Fonts {
    pub(crate) context: FontContext,
    /// Names of the families of running text, the first choice first.
    pub(crate) text: Vec<String>,
    /// Those of letters of one width.
    pub(crate) mono: Vec<String>,
    faces: Vec<Face>,
    /// What the thread will find, and since when it looks.
    coming: Option<(Receiver<FontContext>, Instant)>,
    generation: u64,
}

impl Fonts {
    /// The faces brought along, and no others until [`Fonts::look_for_system`].
    pub fn new(faces: &[Face]) -> Fonts {
        let mut context = FontContext {
            collection: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: false,
            }),
            source_cache: SourceCache::default(),
        };
        let (text, mono) = register(&mut context, faces);
        Fonts {
            context,
            text,
            mono,
            faces: faces.to_vec(),
            coming: None,
            generation: 0,
        }
    }

    /// Lists the system's fonts on a thread of its own; `done` is called there when [`Fonts::poll`] can take them.
    /// Without a thread to be had, the faces brought along stay the only ones.
    pub fn look_for_system(&mut self, done: impl FnOnce() + Send + 'static) {
        let (found, coming) = channel();
        let listing = thread::Builder::new().name("fonts".to_owned());
        let started = listing.spawn(move || {
            // Nobody waits any more when the window has been closed meanwhile.
            let _ = found.send(system());
            done();
        });
        self.coming = started.is_ok().then(|| (coming, Instant::now()));
    }

    /// Lists the system's fonts now, on this thread: for tests and tools, which can wait.
    pub fn take_system(&mut self) {
        self.adopt(system());
    }

    /// Takes what the thread has found; `true` when there are now other fonts than before.
    pub fn poll(&mut self) -> bool {
        match self.coming.as_ref().map(|(coming, _)| coming.try_recv()) {
            None | Some(Err(TryRecvError::Empty)) => false,
            Some(Err(TryRecvError::Disconnected)) => {
                self.coming = None;
                self.generation += 1;
                true
            }
            Some(Ok(context)) => {
                self.adopt(context);
                true
            }
        }
    }

    /// The system's fonts are still being listed: what no face draws may yet be drawn. Not for ever: a folder of fonts
    /// that does not answer, such as one on a network that is down, must not leave a page blank.
    pub fn pending(&self) -> bool {
        let waits = |(_, since): &(_, Instant)| since.elapsed() < PATIENCE;
        self.coming.as_ref().is_some_and(waits)
    }

    /// Counts up whenever letters may be drawn with other fonts than before.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    fn adopt(&mut self, mut context: FontContext) {
        let (text, mono) = register(&mut context, &self.faces);
        self.context = context;
        self.text = text;
        self.mono = mono;
        self.coming = None;
        self.generation += 1;
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts")
            .field("faces", &self.faces.len())
            .field("pending", &self.pending())
            .field("generation", &self.generation)
            .finish_non_exhaustive()
    }
}

/// The families of running text and of letters of one width, each followed by the other: what one lacks, the
/// other may have.
fn register(context: &mut FontContext, faces: &[Face]) -> (Vec<String>, Vec<String>) {
    let mut families = BTreeMap::from([(false, Vec::new()), (true, Vec::new())]);
    for face in faces {
        let registered = context
            .collection
            .register_fonts(Blob::from(face.data.to_vec()), None);
        let of_kind: &mut Vec<String> = families.entry(face.mono).or_default();
        for (family, _) in registered {
            let name = context.collection.family_name(family);
            of_kind.extend(name.map(str::to_owned));
        }
    }
    let text = families.remove(&false).unwrap_or_default();
    let mono = families.remove(&true).unwrap_or_default();
    let both = |first: &[String], second: &[String]| [first, second].concat();
    (both(&text, &mono), both(&mono, &text))
}

/// The system's fonts, listed once for the program.
fn system() -> FontContext {
    static LISTED: OnceLock<Mutex<FontContext>> = OnceLock::new();
    let listed = LISTED.get_or_init(|| Mutex::new(list_system()));
    listed
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone()
}

/// Families made for one script each, and in every weight. What the system answers for a script's letters alone may
/// be any font that has them: a Japanese one for Hebrew.
const OF_SCRIPT: &[(&[u8; 4], &str)] = &[
    (b"Arab", "Noto Sans Arabic"),
    (b"Armn", "Noto Sans Armenian"),
    (b"Beng", "Noto Sans Bengali"),
    (b"Deva", "Noto Sans Devanagari"),
    (b"Ethi", "Noto Sans Ethiopic"),
    (b"Geor", "Noto Sans Georgian"),
    (b"Gujr", "Noto Sans Gujarati"),
    (b"Guru", "Noto Sans Gurmukhi"),
    (b"Hebr", "Noto Sans Hebrew"),
    (b"Khmr", "Noto Sans Khmer"),
    (b"Knda", "Noto Sans Kannada"),
    (b"Laoo", "Noto Sans Lao"),
    (b"Mlym", "Noto Sans Malayalam"),
    (b"Mymr", "Noto Sans Myanmar"),
    (b"Orya", "Noto Sans Oriya"),
    (b"Sinh", "Noto Sans Sinhala"),
    (b"Taml", "Noto Sans Tamil"),
    (b"Telu", "Noto Sans Telugu"),
    (b"Thaa", "Noto Sans Thaana"),
    (b"Thai", "Noto Sans Thai"),
    (b"Tibt", "Noto Sans Tibetan"),
    (b"Hira", "Noto Sans CJK JP"),
    (b"Kana", "Noto Sans CJK JP"),
    (b"Hang", "Noto Sans CJK KR"),
    (b"Bopo", "Noto Sans CJK TC"),
];

/// The same for Han, by language.
const OF_HAN: &[(&str, &str)] = &[
    ("ja", "Noto Sans CJK JP"),
    ("ko", "Noto Sans CJK KR"),
    ("zh-Hans", "Noto Sans CJK SC"),
    ("zh-Hant", "Noto Sans CJK TC"),
    ("zh-HK", "Noto Sans CJK HK"),
];

/// Puts the families of [`OF_SCRIPT`] and [`OF_HAN`] that are installed first.
fn prefer_noto(collection: &mut Collection) {
    let scripts = OF_SCRIPT
        .iter()
        .map(|(script, name)| (FallbackKey::from(Script::from_bytes(**script)), *name));
    let han = OF_HAN.iter().map(|(lang, name)| {
        let han = Script::from_bytes(*b"Hani");
        (FallbackKey::from((han, *lang)), *name)
    });
    for (key, name) in scripts.chain(han) {
        let Some(made) = collection.family_id(name) else {
            continue;
        };
        let own: Vec<FamilyId> = collection.fallback_families(key).collect();
        let others = own.into_iter().filter(|family| *family != made);
        let all: Vec<FamilyId> = std::iter::once(made).chain(others).collect();
        collection.set_fallbacks(key, all.into_iter());
    }
}

/// The system's fonts, with a list of further ones behind each script's own: a script's first choice seldom has
/// every letter of it.
fn list_system() -> FontContext {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: true,
    });
    prefer_noto(&mut collection);
    let rest: Vec<FamilyId> = collection
        .generic_families(GenericFamily::SansSerif)
        .collect();
    let scripts = Script::all_samples().iter().map(|(script, _)| *script);
    let common = [Script::from_bytes(*b"Zyyy"), Script::from_bytes(*b"Zinh")];
    let keys = scripts.chain(common).map(FallbackKey::from).chain(
        HAN.iter()
            .map(|lang| FallbackKey::from((Script::from_bytes(*b"Hani"), *lang))),
    );
    for key in keys {
        let own: Vec<FamilyId> = collection.fallback_families(key).collect();
        let further = rest.iter().copied().filter(|family| !own.contains(family));
        let all: Vec<FamilyId> = own.iter().copied().chain(further).collect();
        collection.set_fallbacks(key, all.into_iter());
    }
    FontContext {
        collection,
        source_cache: SourceCache::default(),
    }
}
