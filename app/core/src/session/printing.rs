//! A copy of the report for the site's own file, in the clear: only ever where and when the reporter asks for it.

use super::deliver::{Finished, evaluation, readings};
use super::opening::Context;
use super::refusal::SessionRefusal;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::openpgp::seal::{SealRefusal, same_file};
use crate::report::print::{self, CopyOf, Format, Sheet};
use crate::store::file::write_into;
use std::path::Path;

/// Writes the copy, whole or not at all; only the owner may read the file (Unix). Answers that are missing are told of in
/// it. What was delivered since nothing changed is no draft.
pub fn print(
    finished: &Finished,
    format: Format,
    path: &Path,
    context: &Context,
    progress: &Progress,
) -> Result<(), Refusal> {
    let published = &finished.team.bundle.published;
    let form = published
        .forms
        .get(&finished.form)
        .ok_or_else(|| SessionRefusal::NoForm(finished.form.to_string()))?;
    let (stage, answers) = (finished.stage.as_ref(), &finished.answers);
    let evaluation = evaluation(form, stage, answers, finished.made.clone());
    let readings = readings(answers, &evaluation, progress)?;
    let report = finished.report(form, &evaluation, &readings, context);
    for piece in &report.evidence {
        if same_file(Path::new(&piece.path), path) {
            return Err(SealRefusal::OverEvidence(path.display().to_string()).into());
        }
    }
    let last = finished.before.editions.last();
    let copy_of = match last.is_some_and(|last| last.revision == report.revision) {
        true => CopyOf::Delivered,
        false => CopyOf::Draft,
    };
    let sheet = Sheet::for_site(&report, copy_of);
    let bytes = print::write(&sheet, format, progress)?;
    Ok(write_into(path, &bytes)?)
}
