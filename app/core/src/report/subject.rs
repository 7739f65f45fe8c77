//! The subject of the outer mail, which anybody can read: the team's template with the answers that it names.

use tocsin_form_schema::answers::{Answers, Key};
use tocsin_form_schema::evaluate::{Evaluation, applicable};
use tocsin_form_schema::form::{Form, Keep};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Typed, canonical, read};

/// Most characters of an answer.
const MOST: usize = 60;

/// Fills `{ref}` and the answers in, on one line. An answer stands there only when its field says so, it applies and
/// is understood: as machines write it, whatever the reporter's language.
pub fn subject(
    template: &str,
    reference: &str,
    form: &Form,
    answers: &Answers,
    evaluation: &Evaluation,
) -> String {
    let mut parts = template.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        match name {
            "ref" => filled.push_str(reference),
            name => filled.push_str(&answer(name, form, answers, evaluation).unwrap_or_default()),
        }
        filled.push_str(rest);
    }
    let words: Vec<&str> = filled.split_whitespace().collect();
    words.join(" ")
}

fn answer(name: &str, form: &Form, answers: &Answers, evaluation: &Evaluation) -> Option<String> {
    let field = form.fields.get(&Id::new(name)?)?;
    let key = Key::field(field.id.clone());
    let told = field.keep == Keep::Subject && evaluation.applies.contains(&key);
    // What stands without having been typed is in the report as well.
    let standing = applicable(form, answers, evaluation);
    let value = standing.get(&key).filter(|_| told)?;
    // None of these kinds needs a zone.
    let text = match read(field, value, &jiff::tz::TimeZone::UTC) {
        Ok(Some(Typed::Flag(yes))) => if yes { "yes" } else { "no" }.to_owned(),
        Ok(Some(typed)) => canonical(&typed),
        _ => return None,
    };
    let short: String = text.chars().take(MOST).collect();
    Some(tocsin_i18n::visible(&short).into_owned())
}
