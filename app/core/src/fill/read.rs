//! A filled file to answers, each mistake at its line.

use super::aside::{Aside, set_aside};
use super::plain::{chosen, marking, understood};
use super::remark::Remark;
use super::text::{self, Headings};
use super::{FORMAT, MAGIC, MARKING, Words};
use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Zip;
use std::ops::RangeFrom;
use std::str::Split;
use tocsin_form_schema::answers::{Answers, MOST_IN_ROWS, Problem, from_json, in_rows};
use tocsin_form_schema::diagnostic::{MOST, args};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Kind, Options};

/// Deepest block within blocks; a form has two.
const MAX_DEPTH: usize = 8;
/// Most rows that any form takes.
const MAX_ROWS: usize = 1000;

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// The answers.
    pub answers: Answers,
    /// The stage that is reported.
    pub stage: Option<Id>,
    /// Lines of the file, counted from 1, by path as in [`Answers::path`].
    pub lines: BTreeMap<String, usize>,
    /// The last line of each answer, likewise; of a repeat, that of its last row, and of each row that is a block.
    pub(super) ends: BTreeMap<String, usize>,
    /// The first line of what belongs to each question of the form: of its comment, with the empty line above it.
    pub(super) starts: BTreeMap<String, usize>,
    /// Where a field has an earlier name, what it is called now.
    pub renamed: Vec<Remark>,
}

/// Whether it is such a file and no answers file.
pub fn is_filled(text: &str) -> bool {
    text.strip_prefix('\u{feff}')
        .unwrap_or(text)
        .starts_with(MAGIC)
}

/// The ID of the form that a file is of.
pub fn form_of(text: &str) -> Option<&str> {
    word_of_head(text, 3)
}

/// The tag of the language that a file was written in.
pub fn lang_of(text: &str) -> Option<&str> {
    word_of_head(text, 4)
}

/// The stage that a file says it is of.
pub fn stage_of(text: &str) -> Option<&str> {
    word_of_head(text, 5)
}

/// A word of the first line, counted from 0.
fn word_of_head(text: &str, at: usize) -> Option<&str> {
    let head = text.lines().next().filter(|_| is_filled(text))?;
    head.split_whitespace().nth(at)
}

/// The file with this stage in its first line; as it is where that line is none of a filled file.
pub fn with_stage(text: &str, stage: &Id) -> String {
    let end = text.find('\n').unwrap_or(text.len());
    let (head, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let words: Vec<&str> = head.split_whitespace().collect();
    match words.as_slice() {
        [magic, format, team, form, lang] | [magic, format, team, form, lang, _] => {
            let end = if head.ends_with('\r') { "\r" } else { "" };
            format!("{magic} {format} {team} {form} {lang} {stage}{end}{rest}")
        }
        _ => text.to_owned(),
    }
}

/// Reads a file for `form`; options may be named in `words`.
pub fn read(text: &str, form: &Form, words: &Words) -> Result<Filled, Vec<Remark>> {
    let judge = |document: &Json| from_json(document, form);
    read_by(text, (form, words), false, judge)
}

/// The same of a file that was written for another version of the form: what has no place in this one is set aside.
pub fn carry(text: &str, form: &Form, words: &Words) -> Result<(Filled, Vec<Aside>), Vec<Remark>> {
    let mut aside = Vec::new();
    let filled = read_by(text, (form, words), true, |document| {
        let (answers, found) = set_aside(document, form)?;
        aside = found;
        Ok(answers)
    })?;
    Ok((filled, aside))
}

/// `other_version`: a stage that the form does not have is none. `judge` makes answers of what stands in the file.
fn read_by(
    text: &str,
    (form, words): (&Form, &Words),
    other_version: bool,
    judge: impl FnOnce(&Json) -> Result<Answers, Vec<Problem>>,
) -> Result<Filled, Vec<Remark>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader {
        lines: text.split('\n').zip(1..),
        // An editor of Windows ends every line so.
        returns: text
            .split('\n')
            .next()
            .is_some_and(|line| line.ends_with('\r')),
        words,
        form,
        renamed: Vec::new(),
        places: BTreeMap::new(),
        ends: BTreeMap::new(),
        starts: BTreeMap::new(),
        last: 1,
        tlp: Map::new(),
        around: Vec::new(),
        left_open: text::left_open(text),
        headings: Headings::of(form, words),
        swallowed: false,
        found: Vec::new(),
    };
    let head = reader.head(other_version)?;
    let fields: Vec<&Field> = form.fields.values().collect();
    let answers = reader.block(&fields, "", 0);
    let Reader {
        places,
        ends,
        starts,
        tlp,
        renamed,
        mut found,
        ..
    } = reader;
    let mut document =
        json!({ "format": 1, "team": head.team, "form": head.form, "answers": answers });
    if let (false, Some(document)) = (tlp.is_empty(), document.as_object_mut()) {
        document.insert("tlp".to_owned(), Json::Object(tlp));
    }
    match judge(&document) {
        Ok(answers) if found.is_empty() && answers.in_rows(form) > MOST_IN_ROWS => {
            let most = MOST_IN_ROWS.to_string();
            let line = most_rows(&answers, form).and_then(|id| places.get(id.as_str()));
            let args = args([("most", &*most)]);
            let line = line.copied().unwrap_or(1);
            Err(vec![Remark::of_line(line, "fill-too-many-rows", args)])
        }
        Ok(answers) if found.is_empty() => Ok(Filled {
            answers,
            stage: head.stage,
            lines: places,
            ends,
            starts,
            renamed,
        }),
        Ok(_) => Err(found),
        Err(problems) => {
            found.extend(
                problems
                    .into_iter()
                    .map(|problem| at_line(problem, &places)),
            );
            found.sort_by_key(|remark| remark.line);
            Err(found)
        }
    }
}

/// The repeat with most in its rows.
fn most_rows<'a>(answers: &Answers, form: &'a Form) -> Option<&'a Id> {
    let asked = |field: &&Field| {
        let given = answers.fields.get(&field.id);
        given.map_or(0, |value| in_rows(field, value))
    };
    form.fields
        .values()
        .max_by_key(asked)
        .map(|field| &field.id)
}

/// The line of a problem: that of the longest path that leads to it.
fn at_line(problem: Problem, places: &BTreeMap<String, usize>) -> Remark {
    let mut path = problem.path.as_str();
    let marking;
    if let Some(marked) = path.strip_prefix("$.tlp.") {
        marking = format!("{marked}{MARKING}");
        path = &marking;
    }
    path = path.strip_prefix("$.answers.").unwrap_or(path);
    let line = loop {
        if let Some(line) = places.get(path) {
            break *line;
        }
        match path.rfind(['.', '[']) {
            Some(end) => path = path.get(..end).unwrap_or_default(),
            None => break 1,
        }
    };
    // In this file yes and no are words.
    let flag = problem
        .args
        .iter()
        .any(|(name, value)| *name == "expected" && value == "boolean");
    let code = match flag {
        true => "fill-yes-or-no".to_owned(),
        false => format!("answer-{}", problem.code),
    };
    Remark::of_line(line, code, problem.args)
}

struct Head {
    team: String,
    form: String,
    stage: Option<Id>,
}

/// The line that a row begins with.
struct Opened<'a> {
    repeat: &'a str,
    /// Nothing follows that belongs to it.
    closed: bool,
    /// Counted from 1.
    number: usize,
    /// Blocks around it.
    depth: usize,
}

struct Reader<'a> {
    lines: Zip<Split<'a, char>, RangeFrom<usize>>,
    returns: bool,
    words: &'a Words,
    form: &'a Form,
    /// What has an earlier name.
    renamed: Vec<Remark>,
    places: BTreeMap<String, usize>,
    ends: BTreeMap<String, usize>,
    starts: BTreeMap<String, usize>,
    /// The line that was read last, as far as it belongs to an answer.
    last: usize,
    /// Markings by path.
    tlp: Map<String, Json>,
    /// What can be answered around the block that is read, from the outside in.
    around: Vec<Vec<&'a Field>>,
    /// Blocks whose closing brace is missing, and that was not told yet.
    left_open: usize,
    /// What the comments above questions begin with.
    headings: Headings,
    /// A text was not ended: what came behind it is lost in it, braces too.
    swallowed: bool,
    found: Vec<Remark>,
}

impl<'a> Reader<'a> {
    fn line(&mut self) -> Option<(&'a str, usize)> {
        let (line, number) = self.lines.next()?;
        self.last = number;
        let ended = self.returns.then(|| line.strip_suffix('\r')).flatten();
        Some((ended.unwrap_or(line), number))
    }

    fn wrong<const N: usize>(
        &mut self,
        line: usize,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        if self.found.len() >= MOST {
            return;
        }
        self.found.push(Remark::of_line(line, code, args(pairs)));
    }

    /// `tocsin-answers 1 TEAM FORM LANGUAGE [STAGE]`.
    fn head(&mut self, other_version: bool) -> Result<Head, Vec<Remark>> {
        let (line, _) = self.line().unwrap_or_default();
        let words: Vec<&str> = line.split_whitespace().collect();
        let (format, team, named, stage) = match words.as_slice() {
            [MAGIC, format, team, named, _] => (format, team, named, None),
            [MAGIC, format, team, named, _, stage] => (format, team, named, Some(*stage)),
            _ => {
                self.wrong(1, "fill-no-head", []);
                return Err(std::mem::take(&mut self.found));
            }
        };
        if format.parse() != Ok(FORMAT) {
            self.wrong(1, "fill-other-format", [("format", format)]);
            return Err(std::mem::take(&mut self.found));
        }
        let form = self.form;
        let known = stage.map(|stage| form.stages.iter().find(|id| id.as_str() == stage));
        if let (Some(None), Some(stage), false) = (known, stage, other_version) {
            let stages: Vec<&str> = form.stages.iter().map(Id::as_str).collect();
            self.wrong(
                1,
                "fill-no-such-stage",
                [("stage", stage), ("stages", &stages.join(", "))],
            );
        }
        Ok(Head {
            team: (*team).to_owned(),
            form: (*named).to_owned(),
            stage: known.flatten().cloned(),
        })
    }

    /// What the field is called now, where the file has it by an earlier name; `before` is the path of the row.
    fn current<'n>(&mut self, name: &'n str, line: usize, before: &str) -> Cow<'n, str> {
        let (id, marking) = match name.strip_suffix(MARKING) {
            Some(id) => (id, MARKING),
            None => (name, ""),
        };
        // `hosts[0].ports[1].` is in the rows of `hosts-ports`.
        let repeats = before
            .split_terminator('.')
            .map(|row| row.split('[').next());
        let repeat = repeats.flatten().collect::<Vec<_>>().join("-");
        let Some(now) = self.form.renamed_to(&repeat, id) else {
            return Cow::Borrowed(name);
        };
        let args = args([("was", id), ("now", now.as_str())]);
        let remark = Remark::of_line(line, "fill-renamed", args);
        // Each row has the name: it is told at the first.
        let told = self.renamed.iter().any(|told| told.says == remark.says);
        if !told && self.renamed.len() < MOST {
            self.renamed.push(remark);
        }
        Cow::Owned(format!("{now}{marking}"))
    }

    /// What the field that a line names is called now. Of another case of letters it is told; nothing where that is none.
    fn named<'n>(
        &mut self,
        name: &'n str,
        (line, before): (usize, &str),
        fields: &[&Field],
    ) -> Option<Cow<'n, str>> {
        if is_name(name) {
            return Some(self.current(name, line, before));
        }
        let small = name.to_lowercase();
        let id = small.strip_suffix(MARKING).unwrap_or(&small);
        if !fields.iter().any(|field| field.id.as_str() == id) {
            return None;
        }
        let pairs = [("field", name), ("near", &small)];
        self.wrong(line, "answer-json-unknown-field", pairs);
        Some(Cow::Owned(small))
    }

    /// Whether a name says that the block around it was left without its brace.
    fn left(&self, name: &str, fields: &[&Field]) -> bool {
        let id = name.strip_suffix(MARKING).unwrap_or(name);
        let asks = |fields: &[&Field]| fields.iter().any(|field| field.id.as_str() == id);
        self.left_open > 0 && !asks(fields) && self.around.iter().any(|fields| asks(fields))
    }

    /// The answers up to the brace that closes the block, or to the end. `before` is the path of the row.
    fn block(&mut self, fields: &[&'a Field], before: &str, depth: usize) -> Map<String, Json> {
        let mut all = Map::new();
        let mut rows: BTreeMap<String, usize> = BTreeMap::new();
        let mut closed = depth == 0;
        let mut comment = None;
        loop {
            let (here, last) = (self.lines.clone(), self.last);
            let Some((line, number)) = self.line() else {
                break;
            };
            let text = line.trim();
            if text.is_empty() {
                comment = Some(number);
                continue;
            }
            let start = *comment.get_or_insert(number);
            if text.starts_with('#') {
                continue;
            }
            comment = None;
            if text == "}" {
                if depth == 0 {
                    self.wrong(number, "fill-brace", []);
                    continue;
                }
                closed = true;
                break;
            }
            let opens = |brace| {
                let id = text.strip_suffix(brace).map(str::trim_end);
                id.filter(|id| !id.contains(':'))
            };
            let empty = opens("{}");
            let repeat = empty.or_else(|| opens("{"));
            let (name, value) = match repeat {
                Some(repeat) => (Some(repeat), ""),
                None => text.split_once(':').map_or((None, ""), |(name, value)| {
                    (Some(name.trim_end()), value.trim())
                }),
            };
            if name.is_some_and(|name| self.left(name, fields)) {
                (self.lines, self.last) = (here, last);
                break;
            }
            let name = name.and_then(|name| self.named(name, (number, before), fields));
            let Some(id) = name else {
                self.wrong(number, "fill-line", [("line", text)]);
                if let Some(end) = value.strip_prefix("<<") {
                    self.text(end.trim(), number);
                }
                continue;
            };
            let id = &*id;
            if repeat.is_some() {
                self.starts.entry(format!("{before}{id}")).or_insert(start);
                let row = Opened {
                    repeat: id,
                    closed: empty.is_some(),
                    number,
                    depth,
                };
                self.row(&mut all, &mut rows, fields, before, &row);
                continue;
            }
            let path = format!("{before}{id}");
            self.starts.entry(path.clone()).or_insert(start);
            if self.places.insert(path.clone(), number).is_some() {
                self.wrong(number, "fill-twice", [("field", id)]);
            }
            let name = id.strip_suffix(MARKING).unwrap_or(id);
            let field = fields.iter().find(|field| field.id.as_str() == name);
            if let Some(marked) = path.strip_suffix(MARKING) {
                if !value.is_empty() {
                    let label = field.map_or(value, |field| marking(field, value, self.words));
                    self.tlp.insert(marked.to_owned(), json!(label));
                }
                self.ends.insert(path, number);
                continue;
            }
            let answer = match (field.map(|field| &field.kind), value.strip_prefix("<<")) {
                (_, Some(end)) => self.text(end.trim(), number).map(Json::String),
                (Some(Kind::Choices(options)), None) if value.is_empty() => {
                    self.boxes(Some(options))
                }
                // Boxes of a question that has none any more are still an answer; where there are none, nothing is.
                (_, None) if value.is_empty() && self.boxes_follow() => self.boxes(None),
                (_, None) if value.is_empty() => None,
                (Some(Kind::Evidence { .. }), None) => {
                    self.wrong(number, "fill-evidence", [("field", id)]);
                    None
                }
                (Some(_), None) => field.map(|field| understood(field, value, self.words)),
                (None, None) => Some(json!(value)),
            };
            all.extend(answer.map(|answer| (id.to_owned(), answer)));
            self.ends.insert(path, self.last);
        }
        if !closed && !self.swallowed {
            self.left_open = self.left_open.saturating_sub(1);
            let opened = self.places.get(before.trim_end_matches('.'));
            self.wrong(opened.copied().unwrap_or(1), "fill-brace-open", []);
        }
        all
    }

    /// `REPEAT {` up to its `}`: a row, unless nothing in it is answered or marked; `REPEAT {}` is one all the same.
    fn row(
        &mut self,
        all: &mut Map<String, Json>,
        rows: &mut BTreeMap<String, usize>,
        fields: &[&'a Field],
        before: &str,
        opened: &Opened<'_>,
    ) {
        let Opened {
            repeat: id,
            closed,
            number,
            depth,
        } = *opened;
        let field = fields.iter().find(|field| field.id.as_str() == id);
        let parts: Vec<&'a Field> = match field.map(|field| &field.kind) {
            Some(Kind::Repeat(repeat)) => repeat.fields.iter().collect(),
            _ => Vec::new(),
        };
        let at = rows.entry(id.to_owned()).or_default();
        let path = format!("{before}{id}[{at}]");
        // Findings about the rows as such stand at the first of them.
        self.places.entry(format!("{before}{id}")).or_insert(number);
        self.places.insert(path.clone(), number);
        if depth >= MAX_DEPTH {
            self.wrong(number, "fill-brace", []);
            return;
        }
        let inner = format!("{path}.");
        let markings = self.tlp.len();
        let row = match closed {
            true => Map::new(),
            false => {
                self.around.push(fields.to_vec());
                let row = self.block(&parts, &inner, depth + 1);
                self.around.pop();
                row
            }
        };
        self.ends.insert(format!("{before}{id}"), self.last);
        if !closed {
            self.ends.insert(path.clone(), self.last);
        }
        let marked = self.tlp.len() > markings;
        if row.is_empty() && !closed && !marked {
            // A block that was left empty; what comes next takes its number.
            let below = self.places.range(inner.clone()..);
            let below = below.take_while(|(place, _)| place.starts_with(&inner));
            let gone: Vec<String> = below.map(|(place, _)| place.clone()).collect();
            for place in gone.iter().chain([&path]) {
                self.places.remove(place);
                self.ends.remove(place);
            }
            return;
        }
        *at += 1;
        // One more than any form takes is refused as well as a thousand more.
        if let Json::Array(items) = all.entry(id).or_insert_with(|| json!([]))
            && items.len() <= MAX_ROWS
        {
            items.push(Json::Object(row));
        }
    }

    /// The lines up to the one that says `end`; nothing when they are empty. Where that line is lost, nothing behind it
    /// can be told from the text.
    fn text(&mut self, end: &str, number: usize) -> Option<String> {
        let mut lines = Vec::new();
        loop {
            match self.line() {
                Some((line, _)) if line.trim() == end => {
                    let heads = |line: &&str| end == text::END && self.headings.has(line);
                    if let Some(heading) = lines.iter().copied().find(heads) {
                        let pairs = [("question", heading.trim()), ("end", end)];
                        self.wrong(number, "fill-text-goes-on", pairs);
                        // Its braces may be in the text, too.
                        self.swallowed = true;
                    }
                    break;
                }
                Some((line, _)) if !text::begins_anew(line, end) => lines.push(line),
                next => {
                    lines.extend(next.map(|(line, _)| line));
                    let names = self.names();
                    let asks = |line: &&str| names.contains(text::asks(line));
                    let question = lines.iter().copied().find(asks);
                    match question.or(next.map(|(line, _)| line)) {
                        Some(line) => {
                            let pairs = [("question", line.trim()), ("end", end)];
                            self.wrong(number, "fill-text-goes-on", pairs);
                        }
                        None => self.wrong(number, "fill-no-end", [("end", end)]),
                    }
                    self.swallowed = true;
                    while self.line().is_some() {}
                    break;
                }
            }
        }
        let text = lines.join("\n");
        (!text.is_empty()).then_some(text)
    }

    /// The IDs of all questions of the form.
    fn names(&self) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut fields: Vec<&'a Field> = self.form.fields.values().collect();
        while let Some(field) = fields.pop() {
            names.insert(field.id.as_str());
            fields.extend(field.row());
        }
        names
    }

    /// Whether the next line that is no comment is a box.
    fn boxes_follow(&self) -> bool {
        let lines = self.lines.clone().map(|(line, _)| line.trim());
        let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.next().is_some_and(|line| line.starts_with('['))
    }

    /// `[x] option  # its words` and `[x] other = what`, a line each.
    fn boxes(&mut self, options: Option<&Options>) -> Option<Json> {
        let mut ticked = Vec::new();
        let mut last = self.last;
        loop {
            let before = self.lines.clone();
            let Some((line, number)) = self.line() else {
                break;
            };
            let text = line.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let Some((mark, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']'))
            else {
                self.lines = before;
                break;
            };
            last = number;
            let rest = rest.trim();
            let specified = rest
                .find('=')
                .is_some_and(|at| rest.find(" #").is_none_or(|hash| at < hash));
            match mark.trim() {
                "" => {
                    let text = rest.split_once('=').map(|(_, text)| text.trim());
                    if specified && text != Some("") {
                        self.wrong(number, "fill-box-empty", []);
                    }
                    continue;
                }
                "x" | "X" => {}
                _ => self.wrong(number, "fill-box", [("mark", mark)]),
            }
            let option = match (specified, rest.split_once(" #")) {
                (false, Some((option, _))) => option.trim_end(),
                _ => rest,
            };
            ticked.push(match options {
                Some(options) => chosen(option, options, self.words),
                None => json!(option),
            });
        }
        self.last = last;
        (!ticked.is_empty()).then_some(Json::Array(ticked))
    }
}

/// What can stand before a colon or a brace: an ID, or an ID and `.tlp`.
pub(super) fn is_name(text: &str) -> bool {
    let id = text.strip_suffix(MARKING).unwrap_or(text);
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
