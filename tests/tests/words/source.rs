//! What stands in the sources: the texts in quotation marks, and what they are given to.

use std::path::{Path, PathBuf};

/// A text in the sources.
pub struct Literal {
    /// Where it stands, `app/cli/src/show.rs:12`.
    pub place: String,
    /// Its characters, escapes as written.
    pub text: String,
    /// The functions and macros whose parentheses it stands in, the innermost first.
    pub given_to: Vec<String>,
    /// Which argument of the innermost it begins, counted from 0.
    pub argument: usize,
}

/// The project's folder.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file below, but tests.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("folder")
        .map(|entry| entry.expect("entry").path())
        .collect();
    entries.sort();
    for path in entries {
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or("");
        if matches!(stem, "tests" | "testing") {
            continue;
        }
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The text of every source in these folders of the project, by its path.
pub fn sources(folders: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        files(&top().join(folder), &mut found);
    }
    let named = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("source");
        let place = path.strip_prefix(top()).expect("below the top");
        (place.display().to_string(), text)
    };
    found.into_iter().map(named).collect()
}

/// All texts in the sources of these folders.
pub fn literals(folders: &[&str]) -> Vec<Literal> {
    let mut all = Vec::new();
    for (place, text) in sources(folders) {
        // Tests at the end of a file.
        let text = text.split("#[cfg(test)]\nmod tests {").next();
        all.extend(literals_of(&place, text.unwrap_or_default()));
    }
    all
}

/// All texts of one source.
pub fn literals_of(place: &str, source: &str) -> Vec<Literal> {
    let mut all = Vec::new();
    Reader::new(place, source).read(&mut all);
    all
}

/// Reads just enough of Rust: comments, texts, characters, names, parentheses.
struct Reader<'a> {
    place: &'a str,
    rest: &'a str,
    line: usize,
    name: String,
    open: Vec<(String, usize)>,
}

impl<'a> Reader<'a> {
    fn new(place: &'a str, text: &'a str) -> Reader<'a> {
        Reader {
            place,
            rest: text,
            line: 1,
            name: String::new(),
            open: Vec::new(),
        }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    fn read(mut self, all: &mut Vec<Literal>) {
        while let Some(c) = self.rest.chars().next() {
            if self.rest.starts_with("//") {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if let Some(hashes) = self.raw() {
                let end = format!("\"{}", "#".repeat(hashes));
                self.take(2 + hashes);
                let length = self.rest.find(&end).unwrap_or(self.rest.len());
                self.literal(length, all);
                self.take(end.len());
            } else if c == '"' {
                self.take(1);
                let mut escaped = false;
                let end = self.rest.find(|c| {
                    let ends = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    ends
                });
                self.literal(end.unwrap_or(self.rest.len()), all);
                self.take(1);
            } else if c == '\'' {
                self.quote();
            } else {
                self.other(c);
            }
        }
    }

    /// How many `#` a raw text begins with, if one begins here.
    fn raw(&self) -> Option<usize> {
        let after = self
            .rest
            .strip_prefix('r')
            .filter(|_| self.name.is_empty())?;
        let text = after.trim_start_matches('#');
        text.starts_with('"').then(|| after.len() - text.len())
    }

    fn literal(&mut self, length: usize, all: &mut Vec<Literal>) {
        let line = self.line;
        let text = self.take(length).to_owned();
        all.push(Literal {
            place: format!("{}:{line}", self.place),
            text,
            given_to: self
                .open
                .iter()
                .rev()
                .map(|(name, _)| name.clone())
                .collect(),
            argument: self.open.last().map_or(0, |(_, argument)| *argument),
        });
        self.name.clear();
    }

    /// A character, or the name of a lifetime.
    fn quote(&mut self) {
        let mut chars = self.rest.chars().skip(1);
        let length = match (chars.next(), chars.next()) {
            (Some('\\'), _) => self.rest.char_indices().skip(3).find(|(_, c)| *c == '\''),
            (Some(_), Some('\'')) => self.rest.char_indices().nth(2),
            _ => None,
        };
        self.take(length.map_or(1, |(at, _)| at + 1));
    }

    fn other(&mut self, c: char) {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => self.name.push(c),
            '!' if !self.name.is_empty() => {}
            '(' | '[' | '{' => self.open.push((std::mem::take(&mut self.name), 0)),
            ')' | ']' | '}' => {
                self.open.pop();
                self.name.clear();
            }
            ',' => {
                if let Some((_, argument)) = self.open.last_mut() {
                    *argument += 1;
                }
                self.name.clear();
            }
            _ => self.name.clear(),
        }
        self.take(c.len_utf8());
    }
}
