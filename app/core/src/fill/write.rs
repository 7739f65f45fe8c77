//! A form, with or without answers, as a file to fill in.

use super::condition::Speaker;
use super::plain::{in_words, written};
use super::text::word_for;
use super::{FORMAT, MAGIC, Words, one_line};
use serde_json::{Map, Value as Json};
use std::fmt::Write as _;
use tocsin_form_schema::answers::{Answers, Key, to_json};
use tocsin_form_schema::evaluate::{Env, evaluate};
use tocsin_form_schema::expr::Rule;
use tocsin_form_schema::form::{Field, Form, Keep, Required};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Kind, Options, Repeat};
use tocsin_i18n::{Formats, Lang};

/// A list of more options is not written out: countries, languages.
const LONG_LIST: usize = 60;
/// Columns at which help is broken.
pub(super) const WIDTH: usize = 96;

/// What is written.
pub struct Sheet<'a> {
    /// The form.
    pub form: &'a Form,
    /// What is answered already.
    pub answers: &'a Answers,
    /// The time at which it is written and the stage that is reported.
    pub env: &'a Env,
    /// The team's name.
    pub team: &'a str,
    /// Tag of the language of the form's words.
    pub lang: &'a str,
    /// The form's words and the program's.
    pub words: &'a Words,
}

/// The file's text.
pub fn write(sheet: &Sheet<'_>) -> String {
    let document = to_json(sheet.answers, sheet.form);
    let answers = document.get("answers").unwrap_or(&Json::Null);
    written_by(sheet, &document, |writer| writer.whole(answers))
}

/// One question that is not answered, as it stands in the file; nothing for one that the form does not have.
pub(super) fn question(sheet: &Sheet<'_>, key: &Key) -> String {
    let mut around = Vec::new();
    let mut inner = key.clone();
    while let Some((repeat, row)) = inner.parent() {
        let at = sheet.answers.rows(&repeat).iter().position(|r| r.id == row);
        let Some((field, at)) = sheet.form.field(&repeat).zip(at) else {
            return String::new();
        };
        around.insert(0, (&field.id, at));
        inner = repeat;
    }
    let Some(field) = sheet.form.field(key) else {
        return String::new();
    };
    let document = to_json(sheet.answers, sheet.form);
    written_by(sheet, &document, |writer| {
        writer.field(field, None, &around)
    })
}

fn written_by(sheet: &Sheet<'_>, document: &Json, write: impl FnOnce(&mut Writer<'_>)) -> String {
    let mut standing = sheet.answers.clone();
    for (key, value) in evaluate(sheet.form, sheet.answers, sheet.env).computed {
        standing.set(&key, Some(value));
    }
    let lang = Lang::parse(sheet.lang).unwrap_or_else(|_| Lang::english());
    let formats = Formats::export(&lang);
    let mut writer = Writer {
        sheet,
        speaker: Speaker {
            form: sheet.form,
            words: sheet.words,
            formats: &formats,
        },
        tlp: document.get("tlp").unwrap_or(&Json::Null),
        standing: to_json(&standing, sheet.form),
        out: String::new(),
    };
    write(&mut writer);
    writer.out
}

struct Writer<'a> {
    sheet: &'a Sheet<'a>,
    speaker: Speaker<'a>,
    tlp: &'a Json,
    /// The answers with what stands without having been typed.
    standing: Json,
    out: String,
}

/// The repeats around a field, from the outside in: ID and number of the row.
type Around<'a> = [(&'a Id, usize)];

impl Writer<'_> {
    fn whole(&mut self, answers: &Json) {
        self.head();
        let form = self.sheet.form;
        for page in &form.pages {
            self.part("====", &format!("page--{}", page.id), page.when.as_ref());
            for part in page.parts() {
                if let Some(group) = part.group {
                    self.part("----", &format!("group--{}", group.id), group.when.as_ref());
                }
                for field in part.fields.iter().filter_map(|id| form.fields.get(id)) {
                    self.field(field, answers.get(field.id.as_str()), &[]);
                }
            }
        }
    }

    /// What a page or a group begins with.
    fn part(&mut self, rule_off: &str, message: &str, when: Option<&Rule>) {
        let title = self.text(message);
        let _ = write!(self.out, "\n# {rule_off} {title} {rule_off}\n");
        self.remark(&[], &self.attr(message, "intro"));
        if let Some(rule) = when {
            self.condition(&[], rule, ["fill-only-when", "fill-only-depends"]);
        }
    }

    fn head(&mut self) {
        let Sheet {
            form,
            env,
            team,
            lang,
            ..
        } = self.sheet;
        let stage = env
            .stage
            .as_ref()
            .map(|stage| format!(" {stage}"))
            .unwrap_or_default();
        let title = self.text(&format!("form--{}", form.id));
        let _ = write!(
            self.out,
            "{MAGIC} {FORMAT} {} {} {lang}{stage}\n\n# {team}: {title}\n",
            form.team, form.id
        );
        self.remark(&[], &self.attr(&format!("form--{}", form.id), "intro"));
        self.out.push_str("#\n");
        self.say(&[], "fill-how", &[]);
    }

    fn field(&mut self, field: &Field, answer: Option<&Json>, around: &Around<'_>) {
        let mut message: String = around.iter().map(|(id, _)| format!("{id}-")).collect();
        message.push_str(field.id.as_str());
        self.out.push('\n');
        let name = self.text(&message);
        if matches!(field.kind, Kind::Note) {
            self.remark(around, &name);
            return;
        }
        let wanted = match (&field.required, field.recommended) {
            _ if field.calc.is_some() => "fill-computed",
            (Required::Always, _) => "fill-required",
            (Required::From(stage), _) if self.has_come(stage) => "fill-required",
            (_, true) => "fill-recommended",
            _ => "",
        };
        let wanted = match wanted {
            "" => String::new(),
            wanted => format!(" ({})", one_line(&self.sheet.words.say(wanted, &[]))),
        };
        self.remark(around, &format!("{name}{wanted}"));
        self.remark(around, &self.attr(&message, "hint"));
        if let Some(stage) = field.from.as_ref().filter(|stage| !self.has_come(stage)) {
            let stage = self.text(&format!("stage--{stage}"));
            self.say(around, "fill-from-stage", &[("stage", &stage)]);
        }
        if let Some(rule) = &field.when {
            self.condition(around, rule, ["fill-only-when", "fill-only-depends"]);
        }
        if let Required::When(rule) = &field.required {
            self.condition(
                around,
                rule,
                ["fill-required-when", "fill-required-depends"],
            );
        }
        self.remark(around, &self.attr(&message, "help"));
        let example = self.attr(&message, "example");
        if !example.is_empty() {
            self.say(around, "for-example", &[("example", &example)]);
        }
        self.care(field, &message, around);
        self.default(field, answer, around);
        match &field.kind {
            _ if field.calc.is_some() => self.calculated(field, around),
            Kind::Repeat(repeat) => self.rows(field, repeat, answer, around),
            Kind::Evidence { types, malware, .. } => {
                self.say(around, "fill-evidence", &[("field", field.id.as_str())]);
                if !types.is_empty() {
                    let types = self.speaker.formats.one_of(types);
                    self.say(around, "evidence-types", &[("types", &types)]);
                }
                if *malware {
                    self.say(around, "evidence-malware", &[]);
                }
                // Where it stands, for what is to be said about it.
                self.line(field, None, around);
            }
            Kind::Choices(options) => self.boxes(field, options, answer, around),
            Kind::LongText { .. } => self.block(field, answer, around),
            Kind::Choice(options) if options.options.len() <= LONG_LIST => {
                self.options(options, around);
                self.line(field, answer, around);
            }
            kind => {
                let hint = format!("fill-kind-{}", kind.name());
                if self.sheet.words.program.has(&hint) {
                    self.say(around, &hint, &[]);
                }
                if let Kind::Moment { clock, interval } = kind {
                    let asked = [(interval, "fill-kind-interval"), (clock, "fill-kind-clock")];
                    for (_, hint) in asked.into_iter().filter(|(asked, _)| **asked) {
                        self.say(around, hint, &[]);
                    }
                }
                self.line(field, answer, around);
            }
        }
        self.marking(field, around);
    }

    /// Who can read the answer, and what it is for.
    fn care(&mut self, field: &Field, message: &str, around: &Around<'_>) {
        let purpose = self.attr(message, "purpose");
        if field.personal.is_some() && !purpose.is_empty() {
            self.say(around, "personal-purpose", &[("purpose", &purpose)]);
        }
        match field.keep {
            Keep::Report => {}
            Keep::Subject => self.say(around, "keep-subject", &[]),
            Keep::Never => self.say(around, "keep-never", &[]),
        }
        if let [only] = field.tlp.as_slice() {
            let label = self.sheet.words.marking(only);
            self.say(around, "marked", &[("label", &label)]);
        }
    }

    /// What stands as the answer while nothing is written: nobody reports it without having seen it.
    fn default(&mut self, field: &Field, answer: Option<&Json>, around: &Around<'_>) {
        if field.default.is_none() || answer.is_some() {
            return;
        }
        match self.stands(field, around) {
            Some(words) => self.say(around, "fill-default", &[("answer", &words)]),
            None => self.say(around, "fill-default-depends", &[]),
        }
    }

    /// What is the answer without having been typed, where that can be known.
    fn stands(&self, field: &Field, around: &Around<'_>) -> Option<String> {
        let rows: String = around
            .iter()
            .map(|(id, at)| format!("/{id}/{at}"))
            .collect();
        let place = format!("/answers{rows}/{}", field.id);
        let json = self.standing.pointer(&place)?;
        Some(one_line(&in_words(field, json, self.sheet.words)))
    }

    /// What is calculated: nothing to fill in, it follows from other answers.
    fn calculated(&mut self, field: &Field, around: &Around<'_>) {
        if let Some(answer) = self.stands(field, around) {
            self.say(around, "fill-computed-now", &[("answer", &answer)]);
        }
    }

    /// The marking, where the reporter may choose among several.
    fn marking(&mut self, field: &Field, around: &Around<'_>) {
        let chosen = self.tlp.get(format!("{}{}", path(around), field.id));
        let level = chosen.and_then(Json::as_str).unwrap_or_default();
        if let [usual, _, ..] = field.tlp.as_slice() {
            let usual = self.sheet.words.marking(usual);
            self.say(around, "fill-marking", &[("marking", &usual)]);
            for label in &field.tlp {
                let words = self.sheet.words.marking(label);
                let _ = writeln!(self.out, "{}#   {label}  {words}", indent(around));
            }
        } else if level.is_empty() {
            return;
        }
        let line = format!("{}{}.tlp: {level}", indent(around), field.id);
        let _ = writeln!(self.out, "{}", line.trim_end());
    }

    fn line(&mut self, field: &Field, answer: Option<&Json>, around: &Around<'_>) {
        let value = answer.map(|json| written(field, json, self.sheet.words));
        let text = format!(
            "{}{}: {}",
            indent(around),
            field.id,
            value.unwrap_or_default()
        );
        let _ = writeln!(self.out, "{}", text.trim_end());
    }

    /// A text of several lines, between two that say where it begins and ends.
    fn block(&mut self, field: &Field, answer: Option<&Json>, around: &Around<'_>) {
        let text = answer.and_then(Json::as_str).unwrap_or_default();
        if text.contains('\r') || (answer.is_some() && text.is_empty()) {
            return self.line(field, answer, around);
        }
        let end = word_for(text, self.sheet.form, self.sheet.words);
        let _ = writeln!(
            self.out,
            "{}{}: <<{end}\n{text}\n{end}",
            indent(around),
            field.id
        );
    }

    /// One of these.
    fn options(&mut self, options: &Options, around: &Around<'_>) {
        for id in options.ids() {
            let words = self.option(options, id);
            let other = options.option(id).is_some_and(|option| option.other);
            let specify = if other { " = …" } else { "" };
            let _ = writeln!(self.out, "{}#   {id}{specify}  {words}", indent(around));
            self.option_help(options, id, around);
        }
    }

    /// An option's words; of a class, that it is not known which of its options.
    fn option(&self, options: &Options, id: &str) -> String {
        let words = self.sheet.words.listed(options, id);
        match options.is_class(id) {
            true => one_line(&self.sheet.words.say("class-itself", &[("class", &words)])),
            false => words,
        }
    }

    /// More about an option, below it.
    fn option_help(&mut self, options: &Options, id: &str, around: &Around<'_>) {
        let help = one_line(&self.attr(&options.message(id), "help"));
        if !help.is_empty() {
            let _ = writeln!(self.out, "{}#       {help}", indent(around));
        }
    }

    /// Several of these, a box each.
    fn boxes(
        &mut self,
        field: &Field,
        options: &Options,
        answer: Option<&Json>,
        around: &Around<'_>,
    ) {
        let ticked = answer
            .and_then(Json::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let part = |json: &Json, key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        let id = |json: &Json| {
            json.as_str()
                .map(str::to_owned)
                .or_else(|| part(json, "option"))
        };
        let plain = ticked.iter().all(|json| {
            let known = id(json).is_some_and(|id| options.place(&id).is_some());
            known
                && part(json, "text").is_none_or(|text| text.trim() == text && !text.contains('\n'))
        });
        let in_order = ticked
            .iter()
            .map(|json| options.place(&id(json)?))
            .is_sorted_by(|one, next| one < next);
        if !plain || !in_order || (answer.is_some() && ticked.is_empty()) {
            return self.line(field, answer, around);
        }
        self.say(around, "fill-boxes", &[]);
        let _ = writeln!(self.out, "{}{}:", indent(around), field.id);
        for option in options.ids() {
            let chosen = ticked
                .iter()
                .find(|json| id(json).as_deref() == Some(option));
            if chosen.is_none() && options.options.len() > LONG_LIST {
                continue;
            }
            let mark = if chosen.is_some() { 'x' } else { ' ' };
            let words = self.option(options, option);
            let other = options.option(option).is_some_and(|option| option.other);
            let specified = chosen.and_then(|json| part(json, "text"));
            let _ = match specified {
                Some(text) => writeln!(self.out, "{}  [{mark}] {option} = {text}", indent(around)),
                None if other && chosen.is_none() => {
                    writeln!(
                        self.out,
                        "{0}  # {words}\n{0}  [{mark}] {option} =",
                        indent(around)
                    )
                }
                None => writeln!(self.out, "{}  [{mark}] {option}  # {words}", indent(around)),
            };
            self.option_help(options, option, around);
        }
    }

    /// A block for each row, an empty one where there is none.
    fn rows(&mut self, field: &Field, repeat: &Repeat, answer: Option<&Json>, around: &Around<'_>) {
        let rows = answer
            .and_then(Json::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        if repeat.max > 1 {
            self.say(around, "fill-rows", &[("most", &repeat.max.to_string())]);
        }
        if answer.is_some() && rows.is_empty() {
            self.line(field, answer, around);
        }
        let mut any = false;
        for (at, row) in (0..).zip(rows.iter().map(Some).chain([None])) {
            let mut inside = around.to_vec();
            inside.push((&field.id, at));
            let empty = row.and_then(Json::as_object).is_none_or(Map::is_empty);
            // A block without answers counts for nothing: a row that has none says so.
            if row.is_some() && empty && !self.marked(&inside) {
                let _ = writeln!(self.out, "{}{} {{}}", indent(around), field.id);
                continue;
            }
            if row.is_none() && any {
                break;
            }
            any = true;
            let row = row.unwrap_or(&Json::Null);
            let _ = writeln!(self.out, "{}{} {{", indent(around), field.id);
            for part in &repeat.fields {
                self.field(part, row.get(part.id.as_str()), &inside);
            }
            let _ = writeln!(self.out, "{}}}", indent(around));
        }
    }

    /// Whether an answer in the row has a marking that the reporter chose.
    fn marked(&self, row: &Around<'_>) -> bool {
        let within = path(row);
        let all = self.tlp.as_object();
        all.is_some_and(|all| all.keys().any(|path| path.starts_with(&within)))
    }

    fn has_come(&self, stage: &Id) -> bool {
        let form = self.sheet.form;
        form.stage_place(Some(stage)) <= form.stage_place(self.sheet.env.stage.as_ref())
    }

    fn text(&self, message: &str) -> String {
        self.sheet.words.text(message)
    }

    fn attr(&self, message: &str, attr: &str) -> String {
        self.sheet.words.attr(message, attr)
    }

    /// A rule, where it can be said in words; else that it depends on other answers.
    fn condition(&mut self, around: &Around<'_>, rule: &Rule, [said, otherwise]: [&str; 2]) {
        let names: Vec<&str> = around.iter().map(|(id, _)| id.as_str()).collect();
        match self.speaker.condition(rule, &names) {
            Some(condition) => self.say(around, said, &[("condition", &condition)]),
            None => self.say(around, otherwise, &[]),
        }
    }

    fn say(&mut self, around: &Around<'_>, message: &str, values: &[(&'static str, &str)]) {
        let text = self.sheet.words.say(message, values);
        self.remark(around, &text);
    }

    /// Lines that begin with `#`.
    fn remark(&mut self, around: &Around<'_>, text: &str) {
        for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut line = String::new();
            for word in paragraph.split_whitespace() {
                if line.chars().count() + word.chars().count() >= WIDTH {
                    let _ = writeln!(self.out, "{}#{line}", indent(around));
                    line.clear();
                }
                let _ = write!(line, " {word}");
            }
            let _ = writeln!(self.out, "{}#{line}", indent(around));
        }
    }
}

/// The path of a row, as an answers file names what is in it.
fn path(around: &Around<'_>) -> String {
    let row = |(id, at): &(&Id, usize)| format!("{id}[{at}].");
    around.iter().map(row).collect()
}

fn indent(around: &Around<'_>) -> String {
    "  ".repeat(around.len())
}
