//! `team table`: many received reports, a row each.

mod places;
mod rows;

use crate::args::Table;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use places::{Found, Places};
use rows::{Row, Rows};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::explain::Refusal;
use tocsin_core::openpgp::open::{OpenRefusal, Opened, Source, Way, peek, unlock};
use tocsin_core::received::table::{Column, Filter, Hosts, USUAL, categories, span};
use tocsin_core::received::{REPORT, Reader, Received, form};
use tocsin_core::report::Report;
use tocsin_core::store::dirs::make_private;
use tocsin_form_schema::diagnostic::{args, nearest};

/// Runs the command.
pub fn run(asked: &Table, out: &Out) -> Result<(), Refused> {
    let columns = columns(asked.columns.as_deref().unwrap_or(USUAL))?;
    let filter = filter(asked, out)?;
    let mut lookup = Lookup::new(asked, out)?;
    let mut rows = Rows::new(&columns, asked.csv, out);
    let mut newest = Newest::default();
    let (mut read, mut unread, mut others) = (0_usize, 0_usize, 0_usize);
    Places::new(&asked.paths).each(&mut |place, found| {
        let received = match lookup.read(found) {
            Ok(Some(received)) => received,
            Ok(None) => {
                others += 1;
                return Ok(());
            }
            Err(refusal) => {
                unread += 1;
                out.warn(&tocsin_i18n::visible(&format!(
                    "{place}: {}",
                    out.tell(&refusal)
                )));
                return Ok(());
            }
        };
        read += 1;
        let report = &received.report;
        let cells = || columns.iter().map(|c| c.values(report, place)).collect();
        let row = filter.takes(report).then(cells);
        match asked.all {
            true => row.into_iter().for_each(|row| rows.row(row)),
            false => newest.add(report, row.map(|row| rows.shaped(row))),
        }
        Ok(())
    })?;
    newest.rows().for_each(|row| rows.write(row));
    let shown = rows.finish();
    let note = |code, count: usize| {
        if count > 0 {
            out.warn(&out.word(code, &[("count", &count.to_string())]));
        }
    };
    note("cli-table-others", others);
    if unread > 0 {
        let count = unread.to_string();
        return Err(Refused::new("cli-table-unread", &[("count", &count)]));
    }
    if shown == 0 {
        if let Some(category) = asked.category.as_deref().filter(|_| read > 0) {
            is_known(category, &lookup.reader)?;
        }
        out.warn(&out.word("cli-table-none", &[("count", &read.to_string())]));
    }
    Ok(())
}

/// Refuses a category that no form asks for.
fn is_known(category: &str, reader: &Reader) -> Result<(), Refused> {
    let known = categories(reader.forms());
    match known.contains(category) {
        true => Ok(()),
        false => {
            let words = known.iter().map(String::as_str);
            // A machine tag is long; its option says the same.
            let words = words.filter(|word| !word.contains('='));
            Err(unknown("cli-table-category", category, words))
        }
    }
}

/// A word that is none of those there are.
fn unknown<'a>(code: &'static str, word: &str, known: impl Iterator<Item = &'a str>) -> Refused {
    let known: Vec<&str> = known.collect();
    let near = nearest(word, known.iter().copied()).unwrap_or_default();
    let known = known.join(", ");
    Refused::One(Refusal {
        code,
        args: args([("word", word), ("near", near), ("known", &known)]),
    })
}

fn columns(names: &str) -> Result<Vec<Column>, Refused> {
    let names = names.split(',').map(str::trim);
    names
        .map(|name| {
            let unknown = || unknown("cli-table-column", name, Column::names());
            Column::parse(name).ok_or_else(unknown)
        })
        .collect()
}

fn filter(asked: &Table, out: &Out) -> Result<Filter, Refused> {
    let zone = out.context.clock.now().time_zone().clone();
    let time = |text: &Option<String>| {
        let Some(text) = text else { return Ok(None) };
        let wrong = || Refused::new("cli-table-time", &[("time", text)]);
        span(text, &zone).ok_or_else(wrong).map(Some)
    };
    let hosts = |text: &Option<String>| {
        let Some(text) = text else { return Ok(None) };
        let wrong = || Refused::new("cli-table-host", &[("host", text)]);
        Hosts::parse(text).ok_or_else(wrong).map(Some)
    };
    Ok(Filter {
        category: asked.category.clone(),
        source: hosts(&asked.source)?,
        target: hosts(&asked.target)?,
        since: time(&asked.since)?.map(|(begins, _)| begins),
        until: time(&asked.until)?.map(|(_, ends)| ends),
        form: asked.form.clone(),
        tlp: asked.tlp.map(Into::into),
        state: asked.state.clone(),
        test: asked.test,
    })
}

/// The newest revision of each report, by ID and update token, in the order in which they were found. Another token is
/// another reporter's word: it takes nothing's place.
#[derive(Default)]
struct Newest {
    /// Its revision, and the place of its row.
    known: HashMap<(String, String), (u32, usize)>,
    /// Nothing where none is to be shown or a newer one was found.
    rows: Vec<Option<Row>>,
}

impl Newest {
    /// Another revision, and its row if it is to be shown. The same once more is not.
    fn add(&mut self, report: &Report, row: Option<Row>) {
        let key = (report.id.to_string(), report.update_token.clone());
        let (revision, place) = (report.revision, self.rows.len());
        match self.known.entry(key) {
            Entry::Occupied(known) if known.get().0 >= revision => return,
            Entry::Occupied(mut known) => {
                let (_, before) = known.insert((revision, place));
                if let Some(before) = self.rows.get_mut(before) {
                    *before = None;
                }
            }
            Entry::Vacant(new) => {
                new.insert((revision, place));
            }
        }
        self.rows.push(row);
    }

    fn rows(self) -> impl Iterator<Item = Row> {
        self.rows.into_iter().flatten()
    }
}

/// Reads reports from where they lie.
struct Lookup<'a> {
    reader: Reader,
    secret: Option<(Vec<u8>, Option<String>)>,
    agent: bool,
    at: ReferenceTime,
    out: &'a Out,
}

impl Lookup<'_> {
    fn new<'a>(asked: &Table, out: &'a Out) -> Result<Lookup<'a>, Refused> {
        let secret = match &asked.with.key {
            Some(key) => {
                let secret = files::read(key)?;
                let file = asked.with.passphrase_file.as_deref();
                let passphrase = with_passphrase(
                    &key.display().to_string(),
                    file,
                    out,
                    |passphrase| {
                        unlock(&secret, passphrase)?;
                        Ok(passphrase.map(str::to_owned))
                    },
                    |e| matches!(e, OpenRefusal::Passphrase),
                )?;
                Some((secret, passphrase))
            }
            None => None,
        };
        // Where sealed mail waits while it is opened.
        let folder = out.context.dirs.outbox();
        make_private(&folder).map_err(|e| Refused::file(&folder, &e))?;
        Ok(Lookup {
            reader: Reader::default(),
            secret,
            agent: asked.with.gpg_agent,
            at: ReferenceTime(out.context.clock.now().timestamp()),
            out,
        })
    }

    /// A report; nothing when it is none.
    fn read(&mut self, found: &Found) -> Result<Option<Received>, Refusal> {
        let at = self.at;
        match found {
            Found::Folder(folder) => {
                let report = folder
                    .report()
                    .map_err(|e| Refusal::of(&OpenRefusal::from(e)))?;
                let read = self.reader.values(&report, || folder.form(), at);
                read.map(Some).map_err(|e| Refusal::of(&e))
            }
            Found::Unread(e) => Err(Refusal::of(&OpenRefusal::Io(e.to_string()))),
            Found::Sealed(bytes) => {
                let Some(opened) = self.open(bytes)? else {
                    return Ok(None);
                };
                let report = opened.read.get(REPORT).cloned().unwrap_or_default();
                let read = self.reader.values(&report, || Ok(form(&opened.read)), at);
                read.map(Some).map_err(|e| Refusal::of(&e))
            }
        }
    }

    /// Opens what is sealed; nothing when it is another mail or file.
    fn open(&self, mut bytes: &[u8]) -> Result<Option<Opened>, Refusal> {
        let way = match (&self.secret, self.agent) {
            (Some((secret, passphrase)), _) => Way::Keys {
                secret,
                passphrase: passphrase.as_deref(),
            },
            (None, true) => Way::Agent,
            (None, false) => Way::Nothing,
        };
        let beside = self.out.context.dirs.outbox().join("table");
        let opened = self
            .out
            .work(|progress| peek(Source::Stream(&mut bytes), way, &beside, progress));
        match opened {
            Ok(opened) => Ok(Some(opened)),
            Err(OpenRefusal::NotSealed) => Ok(None),
            Err(refusal) => Err(Refusal::of(&refusal)),
        }
    }
}
