//! What stands in the document, in its order, in one language.

use super::{CopyOf, Timeline};
use crate::report::fact::{Fact, Local, date_time};
use crate::report::gap::Why;
use crate::report::outline::{Part as Told, outline};
use crate::report::update::Change;
use crate::report::visible::{line, lines};
use crate::report::{Piece, Report, Tlp, text};
use jiff::Zoned;
use tocsin_form_schema::kind::Typed;
use tocsin_i18n::{Args, Catalogue, Dir, Formats, Lang};
use tocsin_text::{Direction, has_letters, prevailing_direction};

/// The document.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The language of its own words and of the team's, BCP 47.
    pub lang: String,
    /// The language that the reporter writes in, BCP 47.
    pub typed_lang: String,
    /// Which way its lines run.
    pub dir: Direction,
    /// The form and the team.
    pub title: String,
    /// The strictest marking of anything that stands in it, where there is one.
    pub marking: Option<Tlp>,
    /// What it says of itself before all else: that it is not encrypted, an exercise, a draft …
    pub banners: Vec<String>,
    /// Reference or ID, as it stands on every page; empty for a first draft.
    pub reference: String,
    /// When the report was made.
    pub made: Zoned,
    /// What report it is.
    pub head: Vec<Row>,
    /// The incident in time, where any time was answered.
    pub timeline: Option<Timeline>,
    /// Everything else.
    pub parts: Vec<Part>,
    /// The program's words in the sheet's language.
    pub words: Catalogue,
}

/// A part of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A heading, below the title's by so many levels: 1, 2, 3.
    Heading(u8, String),
    /// Questions with their answers, as far in as they stand within rows or changes: 0, 1, 2.
    Rows(u8, Vec<Row>),
    /// Sentences, a line each.
    List(Vec<String>),
}

/// A question with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The question.
    pub label: String,
    /// Its marking, where that is not the report's.
    pub marking: Option<Tlp>,
    /// Its answers, a line each.
    pub answers: Vec<Said>,
}

/// A line of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Without line ends.
    pub text: String,
    /// Whose words they are.
    pub speech: Speech,
}

/// Whose words something is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// The sheet's language.
    Words,
    /// The reporter's, as typed.
    Typed,
    /// Nobody's: numbers, times, addresses. It runs from the left.
    Data,
}

impl Said {
    pub(super) fn new(text: &str, speech: Speech) -> Said {
        Said {
            text: line(text),
            speech,
        }
    }

    /// Which way it runs in a sheet that runs so.
    pub fn direction(&self, around: Direction) -> Direction {
        match self.speech {
            Speech::Data => Direction::Ltr,
            // An option of the sheet's language stays a sentence of it, whatever was typed behind it.
            Speech::Words if has_letters(&self.text, around) => around,
            _ => prevailing_direction(&self.text).unwrap_or(around),
        }
    }
}

/// Characters from which on what was typed is read as prose.
const PROSE: usize = 80;

impl Row {
    /// Whether its answer is prose, which stands where its own direction begins, not beside others of the sheet's.
    pub fn is_prose(&self) -> bool {
        let typed = self.answers.iter().all(|said| said.speech == Speech::Typed);
        let long = |said: &Said| said.text.chars().count() >= PROSE;
        typed && (self.answers.len() > 1 || self.answers.iter().any(long))
    }

    fn new(label: String, speech: Speech, answers: &[&str]) -> Row {
        Row {
            label,
            marking: None,
            answers: answers.iter().map(|a| Said::new(a, speech)).collect(),
        }
    }
}

impl Sheet {
    /// The sheet for the site: in the reporter's language, as far as the form speaks it.
    pub fn for_site(report: &Report, copy_of: CopyOf) -> Sheet {
        let language = report.languages.len().saturating_sub(1);
        Sheet::of(report, language, copy_of)
    }

    /// The sheet for the team that received it: in its working language.
    pub fn for_team(report: &Report) -> Sheet {
        Sheet::of(report, 0, CopyOf::Received)
    }

    /// The sheet in one of the report's languages, by its number.
    pub fn of(report: &Report, language: usize, copy_of: CopyOf) -> Sheet {
        let tag = report.languages.get(language).unwrap_or(&report.lang);
        let lang = Lang::parse(tag).unwrap_or_else(|_| Lang::english());
        let maker = Maker {
            report,
            language,
            words: Catalogue::export(&lang),
            formats: Formats::export(&lang),
        };
        let title = Args::new()
            .with("form", maker.local(&report.form.title))
            .with("team", maker.local(&report.team.name));
        let title = maker.tell("report-title", &title);
        let named = is_named(report, copy_of);
        Sheet {
            lang: lang.tag(),
            typed_lang: report.lang.clone(),
            dir: match lang.dir() {
                Dir::Ltr => Direction::Ltr,
                Dir::Rtl => Direction::Rtl,
            },
            title,
            marking: strictest(report),
            banners: maker.banners(copy_of),
            reference: match named {
                true if report.reference.is_empty() => line(&report.id.to_string()),
                true => line(&report.reference),
                false => String::new(),
            },
            made: made(report).clone(),
            head: maker.head(copy_of),
            timeline: Timeline::of(report, language, &maker.words),
            parts: maker.parts(),
            words: maker.words,
        }
    }

    /// A message of the program, on one line.
    pub fn say(&self, message: &str, args: &Args<'_>) -> String {
        line(&self.words.plain(message, args))
    }
}

/// Whether the team knows the report by its names: a first draft's may still change.
fn is_named(report: &Report, copy_of: CopyOf) -> bool {
    copy_of != CopyOf::Draft || report.revision > 1
}

/// When its revision was made, however often it was copied since.
fn made(report: &Report) -> &Zoned {
    report
        .history
        .last()
        .map_or(&report.made, |last| &last.made)
}

/// A document is marked as the strictest of what stands in it. In a copy for passing on, what was above its level does not.
fn strictest(report: &Report) -> Option<Tlp> {
    let limits = report.facts.iter().filter_map(|fact| report.limit(fact));
    let inside = limits.filter(|limit| report.copy.is_none_or(|level| *limit <= level));
    inside.chain(report.tlp).max()
}

struct Maker<'a> {
    report: &'a Report,
    language: usize,
    words: Catalogue,
    formats: Formats,
}

impl Maker<'_> {
    fn say(&self, message: &str) -> String {
        self.tell(message, &Args::new())
    }

    fn tell(&self, message: &str, args: &Args<'_>) -> String {
        line(&self.words.plain(message, args))
    }

    /// The text of this language, on one line.
    fn local(&self, texts: &[String]) -> String {
        line(texts.get(self.language).map_or("", String::as_str))
    }

    fn banners(&self, copy_of: CopyOf) -> Vec<String> {
        let mut banners = vec![self.say(match copy_of {
            CopyOf::Received => "print-clear-team",
            CopyOf::Delivered | CopyOf::Draft => "print-clear",
        })];
        if copy_of == CopyOf::Draft {
            banners.push(self.say("print-draft"));
        }
        let others = text::banners(self.report);
        banners.extend(others.into_iter().map(|message| self.say(message)));
        let translated = self.report.disclaimers.get(self.language);
        banners.extend(translated.cloned().flatten().map(|said| line(&said)));
        banners
    }

    fn head(&self, copy_of: CopyOf) -> Vec<Row> {
        let report = self.report;
        let row =
            |message: &str, speech, answers: &[&str]| Row::new(self.say(message), speech, answers);
        let mut head = Vec::new();
        if is_named(report, copy_of) {
            head.push(row("print-id", Speech::Data, &[&report.id.to_string()]));
            if !report.reference.is_empty() {
                head.push(row("print-reference", Speech::Data, &[&report.reference]));
            }
            let revision = report.revision.to_string();
            head.push(row("report-update-revision", Speech::Data, &[&revision]));
        }
        let made = date_time(made(report));
        head.push(row("report-update-since", Speech::Data, &[&made]));
        if let Some(tlp) = report.tlp {
            head.push(row("print-tlp", Speech::Data, &[tlp.label()]));
        }
        let watched = text::mail_may_be_watched(report).then_some(text::MAIL_WATCHED);
        let urgent = ["severity", "category"].into_iter().chain(watched);
        let urgent = urgent.filter_map(|meaning| report.meaning(meaning));
        head.extend(urgent.map(|fact| self.fact(fact)));
        head.push(row("print-team", Speech::Data, &[&report.team.id]));
        let (id, version) = (&report.form.id, report.team.version);
        let form = format!("{id}; version {version}; sha256 {}", report.form.sha256);
        head.push(row("print-form", Speech::Data, &[&form]));
        if let Some(stage) = &report.stage {
            let title = self.local(&stage.title);
            head.push(row("report-stage", Speech::Words, &[&title]));
        }
        if report.state.told().is_some() {
            let state = self.say(report.state.message());
            head.push(row("report-state", Speech::Words, &[&state]));
        }
        if let Some(what) = report.state.waits_for() {
            head.push(row("report-waits-for", Speech::Typed, &[what]));
        }
        let tickets: Vec<String> = report.tickets.iter().map(ToString::to_string).collect();
        let tickets: Vec<&str> = tickets.iter().map(String::as_str).collect();
        if !tickets.is_empty() {
            head.push(row("report-tickets", Speech::Data, &tickets));
        }
        head
    }

    fn parts(&self) -> Vec<Part> {
        let report = self.report;
        let mut parts = self.update();
        for told in outline(report) {
            match told {
                Told::Page(title) => parts.push(Part::Heading(1, self.local(title))),
                Told::Group(title) => parts.push(Part::Heading(2, self.local(title))),
                Told::Continued(title) => {
                    let title = Args::new().with("title", self.local(title));
                    parts.push(Part::Heading(1, self.tell("report-continued", &title)));
                }
                Told::Row(row, level) => {
                    let number = Args::new()
                        .with("label", self.local(&row.label))
                        .with("number", row.number)
                        .with("of", row.of);
                    let level = if level == 0 { 2 } else { 3 };
                    parts.push(Part::Heading(level, self.tell("report-row", &number)));
                }
                Told::Fact(fact) => {
                    let level = u8::try_from(fact.rows.len()).unwrap_or(DEEPEST);
                    add(&mut parts, level.min(DEEPEST), self.fact(fact));
                }
            }
        }
        if !report.evidence.is_empty() {
            parts.push(Part::Heading(1, self.say("report-evidence")));
        }
        for piece in &report.evidence {
            parts.push(Part::Heading(2, line(&piece.member)));
            parts.push(Part::Rows(0, self.piece(piece)));
        }
        for (heading, why) in [
            ("report-unanswered", Why::Recommended),
            ("report-left-empty", Why::Empty),
        ] {
            let gaps = report.gaps_for(&[why]);
            if !gaps.is_empty() {
                parts.push(Part::Heading(1, self.say(heading)));
                let questions = gaps.iter().map(|gap| self.local(&gap.question));
                parts.push(Part::List(questions.collect()));
            }
        }
        let notes = text::notes(report);
        if !notes.is_empty() {
            parts.push(Part::Heading(1, self.say("report-notes")));
            let notes = notes.into_iter().map(|note| self.say(note));
            parts.push(Part::List(notes.collect()));
        }
        parts
    }

    /// What this revision changes, as `report.txt` tells it: what was said, and what is said now.
    fn update(&self) -> Vec<Part> {
        let report = self.report;
        let [.., before, _] = report.history.as_slice() else {
            return Vec::new();
        };
        let mut parts = vec![Part::Heading(1, self.say("report-update"))];
        let when = date_time(&before.made);
        let since = self.say("report-update-before");
        add(&mut parts, 0, Row::new(since, Speech::Data, &[&when]));
        for change in &report.changes {
            let marking = change.tlp.as_deref().and_then(Tlp::parse);
            let label = line(&change.title(&self.words, self.language));
            let (was, is) = (&change.before, &change.now);
            let both = !was.is_empty() && !is.is_empty();
            let said = was.iter().chain(is).filter(|_| !both);
            let row = |label, marking, answers| Row {
                label,
                marking,
                answers,
            };
            let answers = said.flat_map(|said| self.changed(change, said)).collect();
            add(&mut parts, 0, row(label, marking, answers));
            if !both {
                continue;
            }
            let marked = change.tlp_before != change.tlp;
            let before = change.tlp_before.as_deref().and_then(Tlp::parse);
            for (message, marking, said) in [
                ("report-change-before", before, was),
                ("report-change-now", marking, is),
            ] {
                let answers = said.iter().flat_map(|said| self.changed(change, said));
                let marking = marking.filter(|_| marked);
                add(
                    &mut parts,
                    1,
                    row(self.say(message), marking, answers.collect()),
                );
            }
        }
        parts
    }

    fn changed(&self, change: &Change, said: &Local) -> Vec<Said> {
        let speech = match change.typed {
            true => Speech::Typed,
            false => Speech::Words,
        };
        let said = self.raw(said);
        let texts = match change.prose {
            true => lines(said),
            false => vec![line(said)],
        };
        texts
            .into_iter()
            .map(|text| Said { text, speech })
            .collect()
    }

    fn fact(&self, fact: &Fact) -> Row {
        let label = self.local(&fact.label);
        let speech = speech(fact);
        let shown = fact.items.iter().map(|item| self.raw(&item.shown));
        let answers = shown.flat_map(|shown| match fact.prose {
            true => lines(shown),
            false => vec![line(shown)],
        });
        Row {
            label: match fact.calculated {
                true => self.tell("report-calculated", &Args::new().with("question", label)),
                false => label,
            },
            marking: fact.marking(),
            answers: answers.map(|text| Said { text, speech }).collect(),
        }
    }

    fn raw<'l>(&self, texts: &'l [String]) -> &'l str {
        texts.get(self.language).map_or("", String::as_str)
    }

    fn piece(&self, piece: &Piece) -> Vec<Row> {
        let marking = self.report.marking(piece);
        let told = text::of_file(piece, &self.formats).into_iter();
        let mut rows: Vec<Row> = told
            .map(|(message, value)| {
                let speech = match message {
                    "report-evidence-name" => Speech::Typed,
                    _ => Speech::Data,
                };
                Row {
                    marking,
                    ..Row::new(self.label(message), speech, &[&value])
                }
            })
            .collect();
        if piece.before.is_some() {
            let changed = self.say("report-evidence-changed");
            let label = self.label("report-evidence-modified");
            rows.push(Row {
                marking,
                ..Row::new(label, Speech::Words, &[&changed])
            });
        }
        if !piece.description.trim().is_empty() {
            let said = lines(&piece.description).into_iter().map(|text| Said {
                text,
                speech: Speech::Typed,
            });
            rows.push(Row {
                label: self.say("print-evidence-description"),
                marking,
                answers: said.collect(),
            });
        }
        rows
    }

    /// What stands before the value in a message of `report.txt`.
    fn label(&self, message: &str) -> String {
        let both = self.tell(message, &Args::new().with("value", ""));
        let mark = |c: char| c.is_whitespace() || matches!(c, ':' | '：');
        both.trim_end_matches(mark).to_owned()
    }
}

/// How far in something stands at most.
const DEEPEST: u8 = 2;

/// Adds an answer to the table that is open, if it stands as far in.
fn add(parts: &mut Vec<Part>, level: u8, row: Row) {
    match parts.last_mut() {
        Some(Part::Rows(open, rows)) if *open == level => rows.push(row),
        _ => parts.push(Part::Rows(level, vec![row])),
    }
}

/// Whose words an answer is in.
fn speech(fact: &Fact) -> Speech {
    match fact.value {
        _ if fact.is_typed() => Speech::Typed,
        Typed::Flag(_)
        | Typed::Choice(_)
        | Typed::Choices(_)
        | Typed::Quantity(_)
        | Typed::Moment(_)
        | Typed::Duration(_) => Speech::Words,
        _ => Speech::Data,
    }
}
