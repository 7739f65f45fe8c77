//! `fill`: a form as a text file, filled in with an editor and checked when it comes back.

use crate::answers::Source;
use crate::args::Fill;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::{report, show};
use std::io::{BufRead, ErrorKind, IsTerminal};
use std::path::Path;
use std::process::Command;
use tocsin_core::explain::Refusal;
use tocsin_core::fill::{self, Aside, Filled, Remark, Sheet, Words};
use tocsin_core::session::TeamState;
use tocsin_core::session::opening;
use tocsin_form_schema::answers::{self, Answers};
use tocsin_form_schema::evaluate::{Env, Evaluation, Level, evaluate};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_i18n::{Catalogue, Lang};

/// Editor where none is named.
const EDITOR: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// Runs the command.
pub fn run(args: &Fill, out: &Out) -> Result<(), Refused> {
    let bytes = show::bytes(args.bundle.as_deref(), out)?;
    // Filling in remembers nothing of the team, and sends nothing.
    let team = opening::look(&bytes, &out.context).map_err(Refused::One)?;
    let path = args.file.display().to_string();
    let new = std::fs::symlink_metadata(&args.file).is_err_and(|e| e.kind() == ErrorKind::NotFound);
    let text = match new {
        true => None,
        false => Some(files::read_text(&args.file)?),
    };
    let source = args.answers.as_deref().filter(|_| new);
    let source = source.map(Source::open).transpose()?;
    let said = text.as_deref().and_then(fill::form_of);
    let said = said.or_else(|| source.as_ref()?.form());
    let form = report::form_meant(args.form.as_deref(), said, &team)?;
    let desk = Desk {
        args,
        team: &team,
        form,
        words: words(text.as_deref(), &team, form, out),
        out,
    };
    if new {
        desk.begin(source.as_ref())?;
        out.warn(&out.word("cli-fill-ready", &[("path", &path)]));
        if args.no_editor {
            return Ok(());
        }
    } else if args.stage.is_some() {
        desk.turn()?;
    }
    loop {
        if !args.no_editor {
            edit(&args.file)?;
        }
        let looked = desk.look(&files::read_text(&args.file)?);
        if let Some(filled) = &looked.filled {
            note(&filled.renamed, &path, &desk.words, out);
            if looked
                .found
                .iter()
                .all(|remark| remark.lacks_file().is_some())
            {
                return desk.complete(filled, looked.found, &path);
            }
        }
        if args.no_editor {
            return Err(desk.unfinished(&looked.found, &path));
        }
        let found = desk.mark()?;
        if !std::io::stdin().is_terminal() || !again(out)? {
            return Err(desk.unfinished(&found, &path));
        }
    }
}

/// The words in the language of the file; of a new one, in that of the command.
fn words(text: Option<&str>, team: &TeamState, form: &Form, out: &Out) -> Words {
    let lang = text
        .and_then(fill::lang_of)
        .and_then(|tag| Lang::parse(tag).ok());
    let spoken = lang.map(|lang| {
        let mut team = team.clone();
        team.speak(&lang);
        team.texts
    });
    let texts = spoken.as_ref().unwrap_or(&team.texts).get(&form.id);
    let form = texts.map_or_else(|| out.words.clone(), |texts| (**texts).clone());
    let spoken = Catalogue::program(&form.lang());
    let program = match spoken.lang().language() == form.lang().language() {
        true => spoken,
        false => out.words.clone(),
    };
    Words { form, program }
}

/// Answers out of a file that `fill` made; mistakes are a line each.
pub fn answers(
    text: &str,
    path: &str,
    team: &TeamState,
    form: &Form,
    out: &Out,
) -> Result<Filled, Refused> {
    let words = words(Some(text), team, form, out);
    let filled = fill::read(text, form, &words).map_err(|found| misfit(&found, path, &words))?;
    note(&filled.renamed, path, &words, out);
    Ok(filled)
}

/// The same of a file that was made for another version of the form, with what has no place in this one.
pub fn carried(
    text: &str,
    path: &str,
    team: &TeamState,
    form: &Form,
    out: &Out,
) -> Result<(Filled, Vec<Aside>), Refused> {
    let words = words(Some(text), team, form, out);
    let carried = fill::carry(text, form, &words).map_err(|found| misfit(&found, path, &words))?;
    note(&carried.0.renamed, path, &words, out);
    Ok(carried)
}

fn misfit(found: &[Remark], path: &str, words: &Words) -> Refused {
    let refusal = Refusal {
        code: "cli-answers",
        args: [("path", path.to_owned())].into(),
    };
    Refused::With(refusal, lines(found, path, words))
}

/// What only is to be known about a file, a line each.
fn note(remarks: &[Remark], path: &str, words: &Words, out: &Out) {
    for line in lines(remarks, path, words) {
        out.warn(&line);
    }
}

fn lines(found: &[Remark], path: &str, words: &Words) -> Vec<String> {
    let line = |remark: &Remark| format!("{path}:{}: {}", remark.line, remark.told(words));
    found.iter().map(line).collect()
}

/// What a text holds up, and its answers where it could be read.
struct Looked {
    filled: Option<Filled>,
    found: Vec<Remark>,
}

struct Desk<'a> {
    args: &'a Fill,
    team: &'a TeamState,
    form: &'a Form,
    words: Words,
    out: &'a Out,
}

impl Desk<'_> {
    /// Writes the file, with answers that were given before.
    fn begin(&self, source: Option<&Source>) -> Result<(), Refused> {
        let asked = self.args.stage.as_deref();
        let (Some(source), Some(from)) = (source, &self.args.answers) else {
            let stage = report::stage_asked(asked, self.form)?;
            let text = self.with_sheet(&Answers::default(), stage, fill::write);
            return files::write_private(&self.args.file, text.as_bytes());
        };
        let carried = source.carry(self.team, self.form, self.out)?;
        let said = carried.stage.as_deref().filter(|said| self.has_stage(said));
        let said = said.map(|said| (said, from.as_path()));
        let stage = report::stage_meant(asked, said, self.form, self.out)?;
        let text = self.with_sheet(&carried.answers, stage, fill::write);
        let from = from.display().to_string();
        let text = fill::with_aside(text, &carried.aside, &from, &self.words);
        files::write_private(&self.args.file, text.as_bytes())?;
        self.tell_aside(&carried.aside, &from);
        Ok(())
    }

    /// Whether the form has a stage that earlier answers are of; that it does not is told.
    fn has_stage(&self, said: &str) -> bool {
        let stages: Vec<&str> = self.form.stages.iter().map(Id::as_str).collect();
        let has = stages.contains(&said);
        if !has {
            let stages = stages.join(", ");
            let values = [("stage", said), ("stages", &*stages)];
            self.out.warn(&self.out.word("fill-no-such-stage", &values));
        }
        has
    }

    /// Says what of earlier answers has no place in the form, and that it is kept.
    fn tell_aside(&self, aside: &[Aside], from: &str) {
        if aside.is_empty() {
            return;
        }
        let file = self.args.file.display().to_string();
        let values = [("path", from), ("file", &*file)];
        self.out.warn(&self.out.word("cli-fill-aside", &values));
        for one in aside {
            let sentence = one.sentence(&self.words);
            self.out.warn(&format!("  {}: {sentence}", one.path));
        }
    }

    fn with_sheet<T>(
        &self,
        answers: &Answers,
        stage: Option<Id>,
        then: impl FnOnce(&Sheet<'_>) -> T,
    ) -> T {
        then(&Sheet {
            form: self.form,
            answers,
            env: &self.env(stage),
            team: self.team.name(),
            lang: &self.words.form.lang().tag(),
            words: &self.words,
        })
    }

    /// Makes a file that is there one of the stage that is asked for.
    fn turn(&self) -> Result<(), Refused> {
        let asked = report::stage_asked(self.args.stage.as_deref(), self.form)?;
        let text = files::read_text(&self.args.file)?;
        let turned = asked.map(|stage| fill::with_stage(&text, &stage));
        match turned.filter(|turned| *turned != text) {
            Some(turned) => files::write_private(&self.args.file, turned.as_bytes()),
            None => Ok(()),
        }
    }

    fn look(&self, text: &str) -> Looked {
        match fill::read(text, self.form, &self.words) {
            Ok(filled) => Looked {
                found: self.judge(&filled, &[Level::Missing, Level::Wrong]),
                filled: Some(filled),
            },
            Err(found) => Looked {
                filled: None,
                found,
            },
        }
    }

    fn judge(&self, filled: &Filled, levels: &[Level]) -> Vec<Remark> {
        fill::judged(self.form, filled, &self.evaluation(filled), levels)
    }

    fn evaluation(&self, filled: &Filled) -> Evaluation {
        evaluate(self.form, &filled.answers, &self.env(self.stage(filled)))
    }

    fn env(&self, stage: Option<Id>) -> Env {
        Env {
            now: self.out.context.clock.now(),
            stage,
        }
    }

    fn stage(&self, filled: &Filled) -> Option<Id> {
        filled
            .stage
            .clone()
            .or_else(|| self.form.stages.first().cloned())
    }

    /// Writes the file anew, with the questions that it lacks and what is to be said above the lines; gives what that
    /// is, by the lines of the new file.
    fn mark(&self) -> Result<Vec<Remark>, Refused> {
        let mut text = fill::without_remarks(&files::read_text(&self.args.file)?);
        if let Some(filled) = self.look(&text).filled {
            let evaluation = self.evaluation(&filled);
            text = self.with_sheet(&filled.answers, self.stage(&filled), |sheet| {
                fill::with_questions(&text, &filled, &evaluation, sheet)
            });
        }
        let text = fill::with_remarks(&text, &self.look(&text).found, &self.words);
        files::write_private(&self.args.file, text.as_bytes())?;
        Ok(self.look(&text).found)
    }

    fn unfinished(&self, found: &[Remark], path: &str) -> Refused {
        let refusal = Refusal {
            code: "cli-fill-unfinished",
            args: [("path", path.to_owned())].into(),
        };
        Refused::With(refusal, lines(found, path, &self.words))
    }

    /// Tells how the report is made of the file, with the files that it lacks.
    fn complete(&self, filled: &Filled, files: Vec<Remark>, path: &str) -> Result<(), Refused> {
        let lacking = files.iter().filter_map(Remark::lacks_file);
        let mut attach: String = lacking
            .map(|field| format!(" --attach {field}=FILE"))
            .collect();
        // The next stage is to be a revision of this one.
        if self.form.stages.len() > 1 && self.stage(filled).as_ref() == self.form.stages.first() {
            attach.push_str(" --keep");
        }
        let mut doubts = self.judge(filled, &[Level::Warning]);
        doubts.extend(files);
        let (answers, stage) = (&filled.answers, self.stage(filled));
        let left_out = fill::left_out(self.form, answers, &self.evaluation(filled), stage.as_ref());
        doubts.extend(fill::unheeded(self.form, filled, left_out));
        doubts.sort_by_key(|remark| remark.line);
        report::warn(lines(&doubts, path, &self.words), self.out);
        let evaluation = self.evaluation(filled);
        let computed = fill::calculated(self.form, filled, &evaluation, &self.words);
        note(&computed, path, &self.words, self.out);
        if self.out.json {
            let json = answers::to_json(&filled.answers, self.form);
            self.out.say(&format!("{json:#}"));
            return Ok(());
        }
        let bundle = self.args.bundle.as_deref();
        let mut bundle = bundle.map(quoted).unwrap_or_default();
        // As it was needed here, it is needed there.
        if let Some(form) = &self.args.form {
            bundle.push_str(&format!(" --form {form}"));
        }
        if let Some(stage) = &filled.stage {
            bundle.push_str(&format!(" --stage {stage}"));
        }
        let path = quoted(path);
        let bundle = bundle.trim_start();
        let values = [("path", &*path), ("bundle", bundle), ("attach", &*attach)];
        self.out.say(&self.out.word("cli-fill-complete", &values));
        if self.team.trust.is_unchecked() {
            let values = [("team", self.team.name())];
            self.out.say(&self.out.word("cli-fill-unchecked", &values));
        }
        Ok(())
    }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./\\:@%+=,~".contains(c);
    match (word.chars().all(plain), cfg!(windows)) {
        (true, _) => word.to_owned(),
        (false, true) => format!("\"{word}\""),
        (false, false) => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// Opens the editor that the variables VISUAL or EDITOR name, and waits for its end.
fn edit(path: &Path) -> Result<(), Refused> {
    let named = ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok());
    let named = named.filter(|editor| !editor.trim().is_empty());
    let editor = named.unwrap_or_else(|| EDITOR.to_owned());
    let mut parts = editor.split_whitespace();
    let failed = |why: &str| Refused::new("cli-fill-editor", &[("editor", &editor), ("why", why)]);
    let status = Command::new(parts.next().unwrap_or(EDITOR))
        .args(parts)
        .arg(path)
        .status()
        .map_err(|e| failed(&e.to_string()))?;
    match status.success() {
        true => Ok(()),
        false => Err(failed(&status.to_string())),
    }
}

/// Whether the editor is wanted once more: Enter is yes.
fn again(out: &Out) -> Result<bool, Refused> {
    out.warn(&out.word("cli-fill-again", &[]));
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    let read = read.map_err(|e| Refused::file(Path::new("-"), &e))?;
    Ok(read > 0 && !line.trim().to_lowercase().starts_with('n'))
}
