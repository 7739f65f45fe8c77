//! What rows and the questions in them are called.

use crate::cx::Cx;
use tocsin_form_schema::answers::{Answers, Key};
use tocsin_i18n::{Args, Catalogue};

/// The title of a row, without that of the row around it: "Hosts, no. 2". Nothing for a row that is not there.
pub fn row_title(
    cx: &Cx<'_>,
    texts: &Catalogue,
    answers: &Answers,
    repeat: &Key,
    row: u32,
) -> Option<String> {
    let number = answers.rows(repeat).iter().position(|r| r.id == row)? + 1;
    let args = Args::new()
        .with("name", texts.text(&repeat.message(), &Args::new()))
        .with("number", number);
    Some(cx.ta("row-title", args))
}

/// The title of a row behind that of the row around it: "Hosts, no. 2: Ports, no. 1".
pub fn full_row_title(
    cx: &Cx<'_>,
    texts: &Catalogue,
    answers: &Answers,
    repeat: &Key,
    row: u32,
) -> Option<String> {
    let own = row_title(cx, texts, answers, repeat, row)?;
    Some(match repeat.parent() {
        None => own,
        Some((outer, outer_row)) => {
            let around = full_row_title(cx, texts, answers, &outer, outer_row)?;
            cx.named(&around, &own)
        }
    })
}

/// A question behind the title of the row it stands in.
pub fn full_name(cx: &Cx<'_>, texts: &Catalogue, answers: &Answers, key: &Key) -> Option<String> {
    let own = texts.text(&key.message(), &Args::new());
    Some(match key.parent() {
        None => own,
        Some((repeat, row)) => {
            let around = full_row_title(cx, texts, answers, &repeat, row)?;
            cx.named(&around, &own)
        }
    })
}
