//! `team table`: many received reports, a row each.

mod places;
mod rows;

use crate::args::Table;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use places::{Found, Places};
use rows::Rows;
use std::collections::BTreeMap;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::explain::Refusal;
use tocsin_core::openpgp::open::{OpenRefusal, Opened, Source, Way, peek, unlock};
use tocsin_core::received::table::{Column, Filter, Hosts, USUAL, span};
use tocsin_core::received::{Named, REPORT, Reader, Received, form};
use tocsin_core::store::dirs::make_private;
use tocsin_form_schema::diagnostic::nearest;

/// Runs the command.
pub fn run(asked: &Table, out: &Out) -> Result<(), Refused> {
    let columns = columns(asked.columns.as_deref().unwrap_or(USUAL))?;
    let filter = filter(asked, out)?;
    let mut lookup = Lookup::new(asked, out)?;
    let mut newest = match asked.all {
        true => None,
        false => Some(newest(asked, &mut lookup)?),
    };
    let mut rows = Rows::new(&columns, asked.csv, out);
    let mut unread = 0_usize;
    Places::new(&asked.paths).each(&mut |place, found| {
        let received = match lookup.read(found) {
            Ok(Some(received)) => received,
            Ok(None) => return Ok(()),
            Err(refusal) => {
                unread += 1;
                out.warn(&tocsin_i18n::visible(&format!(
                    "{place}: {}",
                    out.tell(&refusal)
                )));
                return Ok(());
            }
        };
        let report = &received.report;
        let shown = newest.as_mut().is_none_or(|newest| {
            let key = (report.id.to_string(), report.update_token.clone());
            // Once, wherever else it lies.
            newest.get(&key) == Some(&report.revision) && newest.remove(&key).is_some()
        });
        if shown && filter.takes(report) {
            rows.row(columns.iter().map(|c| c.values(report, place)).collect());
        }
        Ok(())
    })?;
    rows.finish();
    match unread {
        0 => Ok(()),
        unread => Err(Refused::new(
            "cli-table-unread",
            &[("count", &unread.to_string())],
        )),
    }
}

fn columns(names: &str) -> Result<Vec<Column>, Refused> {
    let names = names.split(',').map(str::trim);
    names
        .map(|name| {
            Column::parse(name).ok_or_else(|| {
                let near = nearest(name, Column::names()).unwrap_or("id");
                Refused::new("cli-table-column", &[("column", name), ("near", near)])
            })
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

/// By ID and update token.
type Newest = BTreeMap<(String, String), u32>;

/// The newest revision of each report. Another update token is another reporter's word: it takes nothing's place.
fn newest(asked: &Table, lookup: &mut Lookup<'_>) -> Result<Newest, Refused> {
    let mut newest = Newest::new();
    Places::new(&asked.paths).each(&mut |_, found| {
        if let Some((id, token, revision)) = lookup.head(found) {
            let known = newest.entry((id, token)).or_insert(revision);
            *known = revision.max(*known);
        }
        Ok(())
    })?;
    Ok(newest)
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

    /// What a report says of itself: ID, update token, revision. What cannot be read is told when it is to be shown.
    fn head(&mut self, found: &Found) -> Option<(String, String, u32)> {
        let report = match found {
            Found::Folder(folder) => folder.report().ok()?,
            Found::Sealed(bytes) => self.open(bytes).ok()??.read.remove(REPORT)?,
            Found::Unread(_) => return None,
        };
        let named = Named::read(&report)?;
        Some((named.id.to_string(), named.update_token, named.revision))
    }

    /// Opens what is sealed; nothing when it is another mail.
    fn open(&self, mut bytes: &[u8]) -> Result<Option<Opened>, Refusal> {
        let way = match (&self.secret, self.agent) {
            (Some((secret, passphrase)), _) => Way::Keys {
                secret,
                passphrase: passphrase.as_deref(),
            },
            (None, true) => Way::Agent,
            (None, false) => return Err(Refusal::of(&OpenRefusal::StillSealed)),
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
