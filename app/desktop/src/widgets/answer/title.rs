//! What rows and the questions in them are called.

use super::words::answer_words;
use crate::screens::View;

use tocsin_form_schema::answers::Key;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::Args;

/// Most letters of an answer in a title.
const MOST: usize = 60;

/// The title of a row, without that of the row around it: "Hosts, no. 2: www.example". Nothing for a row that is not
/// there; of a record that is asked once its name.
pub fn row_title(view: &View<'_>, repeat: &Key, row: u32) -> Option<String> {
    let cx = view.cx;
    let (draft, form, team) = view.draft()?;
    let name = (team.texts.get(&form.id)?).text(&repeat.message(), &Args::new());
    let number = draft
        .answers
        .rows(repeat)
        .iter()
        .position(|r| r.id == row)?
        + 1;
    let Kind::Repeat(kind) = &form.field(repeat)?.kind else {
        return None;
    };
    if kind.once() {
        return Some(name);
    }
    let args = Args::new().with("name", name).with("number", number);
    let title = cx.ta("row-title", args);
    let keys = kind.title.iter().map(|id| repeat.child(row, id.clone()));
    let answers: Vec<String> = keys
        .filter(|key| draft.evaluation.applies.contains(key))
        .filter_map(|key| short(&answer_words(view, &key)?))
        .collect();
    Some(match answers.as_slice() {
        [] => title,
        [one] => cx.named(&title, one),
        // Each runs as its own letters do.
        several => {
            let apart = several.iter().map(|one| format!("\u{2068}{one}\u{2069}"));
            cx.named(&title, &apart.collect::<Vec<_>>().join(" · "))
        }
    })
}

/// The first line of an answer, as far as it goes into a title.
fn short(words: &str) -> Option<String> {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty())?;
    let mut letters = line.chars();
    let mut short: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    Some(short)
}

/// The title of a row behind that of the row around it: "Hosts, no. 2: Ports, no. 1".
pub fn full_row_title(view: &View<'_>, repeat: &Key, row: u32) -> Option<String> {
    let own = row_title(view, repeat, row)?;
    Some(match repeat.parent() {
        None => own,
        Some((outer, outer_row)) => {
            let around = full_row_title(view, &outer, outer_row)?;
            view.cx.named(&around, &own)
        }
    })
}

/// A question behind the title of the row it stands in.
pub fn full_name(view: &View<'_>, key: &Key) -> Option<String> {
    let (_, form, team) = view.draft()?;
    let own = (team.texts.get(&form.id)?).text(&key.message(), &Args::new());
    Some(match key.parent() {
        None => own,
        Some((repeat, row)) => {
            let around = full_row_title(view, &repeat, row)?;
            view.cx.named(&around, &own)
        }
    })
}
