//! `team table`: many received reports, a row each.

pub mod parts;
mod rows;

use super::places::{Found, Places};
use crate::args::Table;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use parts::Parts;
use rows::{Row, Rows};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::explain::Refusal;
use tocsin_core::openpgp::open::{OpenRefusal, Opened, Way, peek, unlock};
use tocsin_core::parts::join::slip;
use tocsin_core::received::table::{
    Column, Filter, Hosts, NARROW, Order, Rank, USUAL, Verdict, known, span,
};
use tocsin_core::received::{REPORT, ReadRefusal, Reader, Received, form};
use tocsin_core::report::Report;
use tocsin_core::store::dirs::make_private;
use tocsin_form_schema::diagnostic::{args, nearest};
use tocsin_form_schema::kind::zone;

/// Runs the command.
pub fn run(asked: &Table, out: &Out) -> Result<(), Refused> {
    let usual = match rows::on_terminal(asked.csv, out) {
        true => NARROW,
        false => USUAL,
    };
    let columns = columns(asked.columns.as_deref().unwrap_or(usual))?;
    let order = asked.sort.as_deref().map(order).transpose()?;
    let filter = filter(asked, out)?;
    let mut lookup = Lookup::new(asked, out)?;
    let mut rows = Rows::new(&columns, asked.csv, out);
    let mut kept = Kept::new(asked.all);
    let (mut read, mut unread, mut others) = (0_usize, 0_usize, 0_usize);
    Places::new(&asked.paths).each(&mut |place, found| {
        let received = match lookup.read(place, found) {
            Ok(Read::Report(received)) => *received,
            Ok(Read::Part) => return Ok(()),
            Ok(Read::Other) => {
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
        let verdict = filter.judge(report);
        let row = (verdict == Verdict::Shown).then(|| {
            let cells = columns.iter().map(|c| c.values(report, place)).collect();
            let form = lookup.reader.form(report);
            let rank = order.and_then(|order| order.rank(report, form, place));
            (rank, rows.shaped(cells))
        });
        match row {
            // Nothing that comes later changes it.
            Some((_, row)) if asked.all && order.is_none() => rows.write(row),
            row => kept.add(report, verdict, row),
        }
        Ok(())
    })?;
    let (mut waiting, left_out) = kept.finish();
    if let Some(order) = order {
        waiting.sort_by(|(one, _), (other, _)| order.compare(one, other));
    }
    waiting.into_iter().for_each(|(_, row)| rows.write(row));
    let shown = rows.finish();
    let note = |code, count: usize| {
        if count > 0 {
            out.warn(&out.word(code, &[("count", &count.to_string())]));
        }
    };
    note("cli-table-others", others);
    let missing = lookup.parts.told(out);
    missing.iter().for_each(|line| out.warn(line));
    note("cli-table-withdrawn", left_out(Verdict::Withdrawn));
    note("cli-table-exercises", left_out(Verdict::Exercise));
    if unread > 0 {
        let count = unread.to_string();
        return Err(Refused::new("cli-table-unread", &[("count", &count)]));
    }
    let wanted = [
        ("category", "cli-table-category", asked.category.as_slice()),
        ("severity", "cli-table-severity", asked.severity.as_slice()),
    ];
    for (meaning, code, words) in wanted {
        // Where nothing was read, no form is known; where a single word was found, it is.
        let doubtful = read > 0 && (shown == 0 || words.len() > 1);
        for word in words.iter().filter(|_| doubtful) {
            is_known(meaning, code, word, &lookup.reader)?;
        }
    }
    if shown == 0 {
        out.warn(&out.word("cli-table-none", &[("count", &read.to_string())]));
    }
    Ok(())
}

/// Refuses a word that is no option of any form's question of this meaning.
fn is_known(meaning: &str, code: &'static str, word: &str, reader: &Reader) -> Result<(), Refused> {
    let known = known(meaning, reader.forms());
    match known.iter().any(|known| known.eq_ignore_ascii_case(word)) {
        true => Ok(()),
        false => {
            let words = known.iter().map(String::as_str);
            // A machine tag is long; its option says the same.
            let words = words.filter(|word| !word.contains('='));
            Err(unknown(code, word, words))
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

fn order(text: &str) -> Result<Order, Refused> {
    let unknown = || unknown("cli-table-column", text, Column::names());
    Order::parse(text).ok_or_else(unknown)
}

fn filter(asked: &Table, out: &Out) -> Result<Filter, Refused> {
    let zone = match &asked.zone {
        Some(text) => {
            let wrong = || Refused::new("cli-table-zone", &[("zone", text)]);
            zone(text).ok_or_else(wrong)?
        }
        None => out.context.clock.now().time_zone().clone(),
    };
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
        severity: asked.severity.clone(),
        states: asked.state.clone(),
        test: asked.test,
    })
}

/// A row that waits for its place.
type Ranked = (Option<Rank>, Row);

/// What revisions of one report have in common: its ID, its update token, whether it is an exercise.
type Same = (String, String, bool);

/// What is kept of reports until all are read: each revision, or the newest of each report, by ID and update token, in the
/// order in which they were found. Another token is another reporter's word, and an exercise no word on an incident: they
/// take nothing's place.
struct Kept {
    /// Its revision, and the place of its row; nothing where each revision is kept.
    newest: Option<HashMap<Same, (u32, usize)>>,
    /// What became of each, and its row if it is to be shown; nothing where a newer one was found.
    rows: Vec<Option<(Verdict, Option<Ranked>)>>,
}

impl Kept {
    fn new(all: bool) -> Kept {
        Kept {
            newest: (!all).then(HashMap::new),
            rows: Vec::new(),
        }
    }

    /// Another revision. The same once more is not kept, but where each is.
    fn add(&mut self, report: &Report, verdict: Verdict, row: Option<Ranked>) {
        let (revision, place) = (report.revision, self.rows.len());
        if let Some(newest) = &mut self.newest {
            let token = report.update_token.clone();
            let key = (report.id.to_string(), token, report.test);
            match newest.entry(key) {
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
        }
        self.rows.push(Some((verdict, row)));
    }

    /// The rows, and how many have none for a reason.
    fn finish(self) -> (Vec<Ranked>, impl Fn(Verdict) -> usize) {
        let (verdicts, rows): (Vec<_>, Vec<_>) = self.rows.into_iter().flatten().unzip();
        let count = move |verdict| verdicts.iter().filter(|it| **it == verdict).count();
        (rows.into_iter().flatten().collect(), count)
    }
}

/// What was found.
enum Read {
    /// A report.
    Report(Box<Received>),
    /// A part of one, with evidence alone.
    Part,
    /// Another mail or file.
    Other,
}

/// Reads reports from where they lie.
struct Lookup<'a> {
    reader: Reader,
    parts: Parts,
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
            parts: Parts::default(),
            secret,
            agent: asked.with.gpg_agent,
            at: ReferenceTime(out.context.clock.now().timestamp()),
            out,
        })
    }

    fn read(&mut self, place: &str, found: &Found) -> Result<Read, Refusal> {
        let at = self.at;
        let report = |read: Result<Received, ReadRefusal>| match read {
            Ok(received) => Ok(Read::Report(Box::new(received))),
            Err(why) => Err(Refusal::of(&why)),
        };
        match found {
            Found::Folder(folder) => {
                let bytes = folder
                    .report()
                    .map_err(|e| Refusal::of(&OpenRefusal::from(e)))?;
                if let Some(gap) = folder.missing() {
                    self.parts.opened(place, gap);
                }
                report(self.reader.values(&bytes, || folder.form(), at))
            }
            Found::Unread(e) => Err(Refusal::of(&OpenRefusal::Io(e.to_string()))),
            Found::File(_) | Found::Mail(_) => {
                let Some(opened) = self.open(found)? else {
                    return Ok(Read::Other);
                };
                let slip = slip(&opened).map_err(|e| Refusal::of(&e))?;
                if slip.is_some_and(|slip| self.parts.add(slip, &opened)) {
                    return Ok(Read::Part);
                }
                let bytes = opened.read.get(REPORT).cloned().unwrap_or_default();
                report(self.reader.values(&bytes, || Ok(form(&opened.read)), at))
            }
        }
    }

    /// Opens what is sealed; nothing when it is another mail or file.
    fn open(&self, found: &Found) -> Result<Option<Opened>, Refusal> {
        let way = match (&self.secret, self.agent) {
            (Some((secret, passphrase)), _) => Way::Keys {
                secret,
                passphrase: passphrase.as_deref(),
            },
            (None, true) => Way::Agent,
            (None, false) => Way::Nothing,
        };
        let beside = self.out.context.dirs.outbox().join("table");
        let mut bytes: &[u8] = &[];
        let Some(source) = found.source(&mut bytes) else {
            return Ok(None);
        };
        let opened = self
            .out
            .work(|progress| peek(source, way, &beside, progress));
        match opened {
            Ok(opened) => Ok(Some(opened)),
            Err(OpenRefusal::NotSealed) => Ok(None),
            Err(refusal) => Err(Refusal::of(&refusal)),
        }
    }
}
