//! `report.txt`: for people, and for ticket systems that read mail.
//!
//! UTF-8, lines ended by LF. First banners, then keys that are the same in every language (`Tocsin-Report-ID: …`) up to
//! the first empty line, the most urgent first and what stands in rows last; then how to reach the reporter without mail
//! and who may be told what; for an update, what it changed; then the report in short, and all answers in the team's
//! working language; then in the reporter's. After the keys a line begins with `#` (heading), `-` (question) or a space:
//! what was typed is always indented, so no answer can pass for a key, a heading or a question. Addresses stand one a line,
//! not defanged. Numbers have Western digits, dates and times are ISO 8601 in every language.
//!
//! Whoever shows plain text takes each line for itself, and its direction from its first letter (UAX #9, P2). So no
//! value shares a line with a label from the right: behind an Arabic letter `2026-10-12` would be shown as
//! `12-10-2026`. No invisible mark is needed, and none is added.

use crate::bundle::hex;
use crate::report::fact::{Fact, Local, date_time};
use crate::report::gap::Why;
use crate::report::outline::{Part, outline};
use crate::report::short;
use crate::report::standing::State;
use crate::report::visible::{line, lines};
use crate::report::{Piece, Report};
use std::collections::BTreeSet;
use tocsin_form_schema::means::Meaning;
use tocsin_i18n::{Args, Catalogue, Dir, Formats, Lang, strip_isolates};

/// The text of `report.txt`.
pub fn write(report: &Report) -> String {
    let languages: Vec<Writer<'_>> = report
        .languages
        .iter()
        .enumerate()
        .map(|(index, tag)| Writer::new(report, index, tag))
        .collect();
    let mut out = String::new();
    for banner in banners(report) {
        // A language that the program does not speak says it in English.
        let mut said: Vec<String> = languages.iter().map(|writer| writer.say(banner)).collect();
        said.dedup();
        said.iter().for_each(|line| put(&mut out, 0, line));
    }
    head(report, &mut out);
    for (index, writer) in languages.iter().enumerate() {
        if index > 0 {
            out.push('\n');
            put(&mut out, 0, &format!("# {}", "=".repeat(70)));
        }
        writer.body(&mut out);
    }
    out
}

/// Messages of the banners that stand above everything.
pub(super) fn banners(report: &Report) -> Vec<&'static str> {
    let all = [
        (report.test, "report-banner-test"),
        (report.example, "report-banner-example"),
        (report.unchecked, "report-banner-unchecked"),
        (report.state == State::Withdrawn, "report-banner-withdrawn"),
        (report.copy.is_some(), "report-banner-copy"),
    ];
    all.into_iter()
        .filter(|(set, _)| *set)
        .map(|(_, message)| message)
        .collect()
}

/// Messages of what is noted at the end.
pub(super) fn notes(report: &Report) -> Vec<&'static str> {
    let not_asked = !report.gaps_for(&[Why::NotAsked]).is_empty();
    let all = [
        (report.keeps_back, "report-not-asked-or-kept"),
        (not_asked && !report.keeps_back, "report-not-asked"),
        (report.creator_is_team(), "report-creator-team"),
    ];
    all.into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, message)| message)
        .collect()
}

/// What is told of a file in a line each: the message, and its value.
pub(super) fn of_file(piece: &Piece, formats: &Formats) -> Vec<(&'static str, String)> {
    let sha256 = piece.sha256.map(|digest| hex(&digest));
    let original = piece
        .original
        .map(|(octets, digest)| (octets.to_string(), hex(&digest)));
    let (original_size, original_sha256) = original.unzip();
    let modified = Some(piece.modified.clone()).filter(|time| !time.is_empty());
    let told = [
        ("report-evidence-name", Some(piece.name.clone())),
        ("report-evidence-size", Some(size(piece.size, formats))),
        ("report-evidence-sha256", Some(sha256.unwrap_or_default())),
        ("report-evidence-original-size", original_size),
        ("report-evidence-original-sha256", original_sha256),
        ("report-evidence-modified", modified),
        ("report-evidence-added", Some(piece.added.clone())),
    ];
    let told = told.into_iter();
    told.filter_map(|(message, value)| Some((message, value?)))
        .collect()
}

/// Octets; many of them also in a larger unit.
pub(super) fn size(octets: u64, formats: &Formats) -> String {
    match octets {
        few @ ..1024 => few.to_string(),
        many => format!("{many} ({})", strip_isolates(&formats.size(many))),
    }
}

/// The keys: one a line, the same in every language.
fn head(report: &Report, out: &mut String) {
    let mut key = |name: &str, value: &str| put(out, 0, &format!("{name}: {}", line(value)));
    key("Tocsin-Report-ID", &report.id.to_string());
    key("Tocsin-Revision", &report.revision.to_string());
    if !report.reference.is_empty() {
        key("Tocsin-Reference", &report.reference);
    }
    key("Tocsin-Team", &report.team.id);
    key(
        "Tocsin-Form",
        &format!(
            "{}; version {}; sha256 {}",
            report.form.id, report.team.version, report.form.sha256
        ),
    );
    if let Some(stage) = &report.stage {
        key("Tocsin-Stage", stage.id.as_str());
    }
    if let Some(state) = report.state.told() {
        key("Tocsin-State", state);
    }
    if let Some(what) = report.state.waits_for() {
        key("Tocsin-Waiting-For", what);
    }
    key("Tocsin-Made", &date_time(&report.made));
    key("Tocsin-Languages", &languages(report).join(" "));
    if let Some(tlp) = report.tlp {
        key("TLP", tlp.label().trim_start_matches("TLP:"));
    }
    let mut said = BTreeSet::new();
    for ticket in &report.tickets {
        if ticket.team == report.team.id {
            key(OWN_TICKET, &ticket.number);
            said.insert((OWN_TICKET.to_owned(), ticket.number.as_str()));
        } else {
            key("Other-Ticket", &ticket.to_string());
        }
    }
    for (fact, meaning, record) in keyed(report) {
        for item in &fact.items {
            let name = format!("{record}{}", meaning.key());
            // What several answers name is one fact; in records each has its place beside the others.
            let is_new = said.insert((name.clone(), item.canonical.as_str()));
            if is_new || !record.is_empty() {
                key(&name, &item.canonical);
            }
        }
    }
}

/// The meanings whose keys come first, in this order.
const FIRST: [&str; 6] = [
    "severity",
    "category",
    "status",
    "ongoing",
    "time.started",
    "time.detected",
];

/// The answers that have keys, each with what stands before its key in a record's row: those of [`FIRST`], then single
/// ones, then rows, which may be many; else as in the form.
fn keyed(report: &Report) -> Vec<(&Fact, Meaning, String)> {
    let facts = report.facts.iter();
    let facts = facts.filter(|fact| !fact.prose && !fact.means("disclosure.tlp"));
    let mut keyed: Vec<_> = facts
        .filter_map(|fact| {
            let meaning = fact.meaning?;
            // What may stand in the rows of any record is a part of the one that it stands in.
            let record = fact.record().filter(|_| !meaning.is_record());
            let record = record
                .and_then(|r| Some(Meaning::new(r.name())?.key().to_owned() + "-"))
                .unwrap_or_default();
            Some((fact, meaning, record))
        })
        .collect();
    keyed.sort_by_key(|(_, meaning, record)| match record.is_empty() {
        true => {
            let mut first = FIRST.iter();
            first
                .position(|name| *name == meaning.name())
                .unwrap_or(FIRST.len())
        }
        false => FIRST.len() + 1,
    });
    // It says whether to write there.
    let is = |meaning: &Meaning, name: &str| meaning.name() == name;
    if keyed.iter().any(|(_, meaning, _)| is(meaning, MAIL)) {
        let watched = keyed.extract_if(.., |(_, meaning, _)| is(meaning, MAIL_WATCHED));
        let watched: Vec<_> = watched.collect();
        let mail = keyed.iter().rposition(|(_, meaning, _)| is(meaning, MAIL));
        let behind = mail.map_or(0, |mail| mail + 1);
        keyed.splice(behind..behind, watched);
    }
    keyed
}

/// The languages that something is said in: the words of the form, and what happened once more.
fn languages(report: &Report) -> Vec<String> {
    let mut languages = report.languages.clone();
    let translated = report.facts.iter();
    let translated = translated.filter(|fact| fact.means("translation.language"));
    for language in translated.map(Fact::canonical) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// The key of the meaning `ticket.team`, whoever says it.
const OWN_TICKET: &str = "Team-Ticket";

/// Writes one line, indented by `level` steps of two spaces.
fn put(out: &mut String, level: usize, text: &str) {
    out.push_str(&"  ".repeat(level));
    out.push_str(text.trim_end());
    out.push('\n');
}

/// The body in one language.
struct Writer<'a> {
    report: &'a Report,
    index: usize,
    words: Catalogue,
    formats: Formats,
    dir: Dir,
}

impl<'a> Writer<'a> {
    fn new(report: &'a Report, index: usize, tag: &str) -> Writer<'a> {
        let lang = Lang::parse(tag).unwrap_or_else(|_| Lang::english());
        Writer {
            report,
            index,
            words: Catalogue::export(&lang),
            formats: Formats::export(&lang),
            dir: lang.dir(),
        }
    }

    fn say(&self, message: &str) -> String {
        self.tell(message, &Args::new())
    }

    fn tell(&self, message: &str, args: &Args<'_>) -> String {
        line(&self.words.plain(message, args))
    }

    /// The text of this language, on one line.
    fn local(&self, texts: &[String]) -> String {
        line(
            texts
                .get(self.index)
                .map(String::as_str)
                .unwrap_or_default(),
        )
    }

    fn heading(&self, out: &mut String, text: &str) {
        out.push('\n');
        put(out, 0, &format!("# {text}"));
    }

    fn body(&self, out: &mut String) {
        let report = self.report;
        // A name alone reaches nobody.
        let way = report.facts.iter().any(Fact::is_way_without_mail);
        self.first(
            out,
            ("report-out-of-band", "report-no-out-of-band"),
            mail_may_be_watched(report).then_some("report-mail-watched"),
            |fact| way && reaches_without_mail(fact),
        );
        self.first(
            out,
            ("report-may-be-told", "report-no-disclosure"),
            None,
            tells_who,
        );
        self.update(out);

        let title = Args::new()
            .with("form", self.local(&report.form.title))
            .with("team", self.local(&report.team.name));
        self.heading(out, &self.tell("report-title", &title));
        if let Some(Some(disclaimer)) = report.disclaimers.get(self.index) {
            put(out, 0, &format!("# {}", line(disclaimer)));
        }
        if let Some(stage) = &report.stage {
            put(out, 0, &format!("- {}", self.say("report-stage")));
            put(out, 1, &self.local(&stage.title));
        }
        if report.state.told().is_some() {
            put(out, 0, &format!("- {}", self.say("report-state")));
            put(out, 1, &self.say(report.state.message()));
        }
        if let Some(what) = report.state.waits_for() {
            put(out, 2, &line(what));
        }
        if !report.tickets.is_empty() {
            put(out, 0, &format!("- {}", self.say("report-tickets")));
        }
        for ticket in &report.tickets {
            put(out, 1, &line(&ticket.to_string()));
        }
        self.in_short(out);
        for part in outline(report) {
            match part {
                Part::Page(title) => self.heading(out, &self.local(title)),
                Part::Group(title) => {
                    out.push('\n');
                    put(out, 0, &format!("## {}", self.local(title)));
                }
                Part::Continued(title) => {
                    let title = Args::new().with("title", self.local(title));
                    self.heading(out, &self.tell("report-continued", &title));
                }
                Part::Row(row, level) => {
                    let number = Args::new()
                        .with("label", self.local(&row.label))
                        .with("number", row.number)
                        .with("of", row.of);
                    let title = self.tell("report-row", &number);
                    put(out, level, &format!("- {title}"));
                }
                Part::Fact(fact) => self.fact(out, fact, fact.rows.len()),
            }
        }
        if !report.evidence.is_empty() {
            self.heading(out, &self.say("report-evidence"));
            report
                .evidence
                .iter()
                .for_each(|piece| self.piece(out, piece));
        }
        for (heading, why) in [
            ("report-unanswered", Why::Recommended),
            ("report-left-empty", Why::Empty),
        ] {
            let gaps = report.gaps_for(&[why]);
            if !gaps.is_empty() {
                self.heading(out, &self.say(heading));
            }
            for gap in gaps {
                put(out, 0, &format!("- {}", self.local(&gap.question)));
            }
        }
        let notes = notes(report);
        if !notes.is_empty() {
            self.heading(out, &self.say("report-notes"));
        }
        for note in notes {
            put(out, 0, &format!("- {}", self.say(note)));
        }
    }

    /// What is read first, although its answers stand on their pages, too, and what is to be heeded; and that there is nothing
    /// of it. A copy does not tell whether there was nothing or it has been taken out.
    fn first(
        &self,
        out: &mut String,
        (heading, none): (&str, &str),
        heed: Option<&str>,
        is: impl Fn(&Fact) -> bool,
    ) {
        let facts: Vec<&Fact> = self.report.facts.iter().filter(|f| is(f)).collect();
        if facts.is_empty() && heed.is_none() && self.report.copy.is_some() {
            return;
        }
        self.heading(out, &self.say(heading));
        if let Some(heed) = heed {
            put(out, 0, &format!("- {}", self.say(heed)));
        }
        if facts.is_empty() {
            put(out, 0, &format!("- {}", self.say(none)));
        }
        facts.iter().for_each(|fact| self.fact(out, fact, 0));
    }

    /// What is most urgent, although it stands on its pages, too.
    fn in_short(&self, out: &mut String) {
        let facts = short::facts(self.report);
        if !facts.is_empty() {
            self.heading(out, &self.say("report-in-short"));
        }
        for fact in facts {
            if !fact.prose {
                self.fact(out, fact, 0);
                continue;
            }
            self.question(out, fact, 0);
            let shown = fact.shown(self.index);
            let told = short::beginning(&shown).into_iter();
            told.for_each(|line| put(out, 1, &format!("| {line}")));
        }
    }

    /// Which revision this is, since when, and what it changed against the one before.
    fn update(&self, out: &mut String) {
        let [.., before, this] = self.report.history.as_slice() else {
            return;
        };
        self.heading(out, &self.say("report-update"));
        let rows = [
            ("report-update-revision", this.number.to_string()),
            ("report-update-since", date_time(&this.made)),
            ("report-update-before", date_time(&before.made)),
        ];
        for (message, value) in rows {
            put(out, 0, &format!("- {}", self.say(message)));
            put(out, 1, &value);
        }
        for change in &self.report.changes {
            let tlp = marking(change.tlp.as_deref());
            let title = line(&change.title(&self.words, self.index));
            put(out, 0, &format!("- {title}{tlp}"));
            let (before, now) = (&change.before, &change.now);
            if before.is_empty() || now.is_empty() {
                self.answers(out, before.iter().chain(now), change.prose, 1);
                continue;
            }
            let marked = change.tlp_before != change.tlp;
            for (message, tlp, answers) in [
                ("report-change-before", &change.tlp_before, before),
                ("report-change-now", &change.tlp, now),
            ] {
                let tlp = tlp.as_deref().filter(|_| marked);
                put(out, 1, &format!("{}{}", self.say(message), marking(tlp)));
                self.answers(out, answers.iter(), change.prose, 2);
            }
        }
    }

    /// The question, and what was answered below it, indented.
    fn fact(&self, out: &mut String, fact: &Fact, level: usize) {
        self.question(out, fact, level);
        let shown = fact.items.iter().map(|item| &item.shown);
        self.answers(out, shown, fact.prose, level + 1);
    }

    fn question(&self, out: &mut String, fact: &Fact, level: usize) {
        let tlp = marking(fact.tlp.as_deref());
        let label = self.local(&fact.label);
        let label = match fact.calculated {
            true => self.tell("report-calculated", &Args::new().with("question", label)),
            false => label,
        };
        put(out, level, &format!("- {label}{tlp}"));
    }

    fn answers<'l>(
        &self,
        out: &mut String,
        answers: impl Iterator<Item = &'l Local>,
        prose: bool,
        level: usize,
    ) {
        for answer in answers {
            let shown = answer.get(self.index).map(String::as_str);
            let shown = shown.unwrap_or_default();
            if prose {
                lines(shown)
                    .iter()
                    .for_each(|l| put(out, level, &format!("| {l}")));
            } else {
                put(out, level, &line(shown));
            }
        }
    }

    fn piece(&self, out: &mut String, piece: &Piece) {
        put(out, 0, &format!("- {}", piece.member));
        for (message, value) in of_file(piece, &self.formats) {
            let with = |value: &str| self.tell(message, &Args::new().with("value", value));
            match self.dir {
                Dir::Ltr => put(out, 1, &with(&value)),
                Dir::Rtl => {
                    put(out, 1, &with(""));
                    put(out, 2, &line(&value));
                }
            }
        }
        if piece.before.is_some() {
            put(out, 1, &self.say("report-evidence-changed"));
        }
        if !piece.description.trim().is_empty() {
            lines(&piece.description)
                .iter()
                .for_each(|l| put(out, 1, &format!("| {l}")));
        }
    }
}

/// An answer's own TLP, behind its question.
fn marking(tlp: Option<&str>) -> String {
    tlp.map(|tlp| format!(" (TLP:{})", tlp.to_uppercase()))
        .unwrap_or_default()
}

/// Whether it says how to reach the reporter if mail is read by the intruder, too, and whom to ask for.
fn reaches_without_mail(fact: &Fact) -> bool {
    let name = fact.meaning();
    let other = matches!(name, MAIL | "reporter.zone" | MAIL_WATCHED);
    name.starts_with("reporter.") && !other
}

/// Where the reporter has their mail.
const MAIL: &str = "reporter.email";

/// Whether the reporter thinks that the intruder may read it.
pub(crate) const MAIL_WATCHED: &str = "reporter.mail_watched";

/// Whether the reporter's mail may be read by the intruder, too: they said so, or do not know.
pub(super) fn mail_may_be_watched(report: &Report) -> bool {
    let said = report.meaning(MAIL_WATCHED).map(Fact::canonical);
    matches!(said.as_deref(), Some("yes" | "unknown"))
}

/// Whether it says who may be told what.
fn tells_who(fact: &Fact) -> bool {
    fact.meaning().starts_with("disclosure.") || fact.means("contact.may_pass_on")
}
