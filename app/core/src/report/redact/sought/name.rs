//! Parts of persons' names: whoever tells of somebody seldom writes all of the name.

use super::fold::{Folded, Way, is_letter};
use unicode_normalization::UnicodeNormalization;

/// The fewest letters of a word.
const WORD: usize = 3;
/// Those of a word of a name that stands in a phrase, whose short words are mostly none.
const WORD_OF_PHRASE: usize = 4;
/// Letters of the longest leading part: no name is longer.
const LEADING: usize = 24;

/// How an answer names persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// It is the name.
    Alone,
    /// It may say more: "Anna Lindqvist, at night".
    InPhrase,
}

/// The words of a name, folded as [`Way::Name`] does, each to be found as the beginning of a word; of one in a script
/// without blanks its leading parts, to be found anywhere. Words in small letters beside others (`van`, `der`) are no
/// parts.
pub(super) fn parts(name: &str, naming: Naming) -> Vec<String> {
    let name: String = name.nfc().collect();
    let words = name
        .split(|c| !is_letter(c))
        .filter(|word| !word.is_empty());
    let (small, others): (Vec<&str>, Vec<&str>) =
        words.partition(|word| word.starts_with(char::is_lowercase));
    let fewest = match naming {
        Naming::InPhrase if !small.is_empty() => WORD_OF_PHRASE,
        _ => WORD,
    };
    let words = if others.is_empty() { small } else { others };
    words
        .into_iter()
        .flat_map(|word| of_word(word, fewest))
        .collect()
}

fn of_word(word: &str, fewest: usize) -> Vec<String> {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let script = word.chars().next().map_or(Script::Spaced, Script::of);
    match script {
        Script::Unspaced(fewest) => {
            let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
            let leading = ends.take(LEADING).skip(fewest - 1);
            let leading = leading.filter_map(|end| word.get(..end));
            leading.map(|part| Folded::of(part).text).collect()
        }
        _ if letters < fewest => Vec::new(),
        Script::Spaced => vec![folded(word)],
        Script::Prefixed(prefixes, and) => {
            let one = std::iter::once(String::new()).chain(prefixes.chars().map(String::from));
            let both = prefixes.chars().map(|prefix| format!("{and}{prefix}"));
            let before = one.chain(both);
            before.map(|before| folded(&(before + word))).collect()
        }
    }
}

fn folded(word: &str) -> String {
    Folded::of(word).further(Way::Name).text
}

/// How words stand beside each other.
enum Script {
    /// With blanks between them.
    Spaced,
    /// Without; the fewest letters of a leading part that tells whose name it is.
    Unspaced(usize),
    /// With blanks, but short words are written to the one behind them; the word for "and", which stands before those, too.
    Prefixed(&'static str, char),
}

impl Script {
    fn of(c: char) -> Script {
        match c {
            // Chinese characters, and syllables of Korea.
            '\u{3005}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
            | '\u{ac00}'..='\u{d7a3}' => Script::Unspaced(2),
            // Kana, Thai and Lao, Burmese, Khmer: it takes more letters to say as much.
            '\u{3041}'..='\u{30ff}'
            | '\u{31f0}'..='\u{31ff}'
            | '\u{ff66}'..='\u{ff9f}'
            | '\u{e01}'..='\u{edf}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17dd}' => Script::Unspaced(3),
            '\u{591}'..='\u{5f4}' => Script::Prefixed("והבכלמש", 'ו'),
            '\u{610}'..='\u{6ff}' => Script::Prefixed("وفبكل", 'و'),
            _ => Script::Spaced,
        }
    }
}
