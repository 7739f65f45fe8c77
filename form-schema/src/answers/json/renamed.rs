//! Answers under the names that an earlier version of the form had.

use crate::form::Form;
use crate::form::renamed::within;
use crate::id::Id;
use serde_json::{Map, Value as Json};

/// Puts the answers and markings of an answers file under the names that their fields have now, and gives the names
/// that were followed (earlier, now), each once, in rows as `hosts.os`. Where a file has both names, the earlier one is
/// left, to be refused.
pub fn follow_renamed(json: &mut Json, form: &Form) -> Vec<(String, String)> {
    let mut followed = Vec::new();
    if let Some(Json::Object(answers)) = json.get_mut("answers") {
        fields(answers, form, "", &mut followed);
    }
    if let Some(Json::Object(tlp)) = json.get_mut("tlp") {
        rename(tlp, |path| path_now(path, form));
    }
    followed
}

/// The answers in a row of `repeat`, or, where that is empty, of the form.
fn fields(
    answers: &mut Map<String, Json>,
    form: &Form,
    repeat: &str,
    followed: &mut Vec<(String, String)>,
) {
    for (was, now) in rename(answers, |name| {
        form.renamed_to(repeat, name).map(Id::to_string)
    }) {
        let said = |id: &str| within(repeat, id).replace('-', ".");
        let pair = (said(&was), said(&now));
        if !followed.contains(&pair) {
            followed.push(pair);
        }
    }
    for (id, value) in answers {
        let name = within(repeat, id);
        if let Json::Array(rows) = value
            && form
                .named(&name)
                .is_some_and(|field| !field.row().is_empty())
        {
            for row in rows.iter_mut().filter_map(Json::as_object_mut) {
                fields(row, form, &name, followed);
            }
        }
    }
}

/// A path such as `hosts[0].os`, where it leads to a field and a name in it is another now.
fn path_now(path: &str, form: &Form) -> Option<String> {
    let (mut now, mut repeat, mut rest) = (String::new(), String::new(), path);
    loop {
        let (id, after) = rest.split_at_checked(rest.find('[').unwrap_or(rest.len()))?;
        let id = form.renamed_to(&repeat, id).map_or(id, Id::as_str);
        now.push_str(id);
        repeat = within(&repeat, id);
        form.named(&repeat)?;
        let Some((row, inner)) = after.split_once("].") else {
            now.push_str(after);
            return (now != path).then_some(now);
        };
        now.push_str(row);
        now.push_str("].");
        rest = inner;
    }
}

/// Gives members the names that they have now, and tells which (earlier, now).
fn rename(
    members: &mut Map<String, Json>,
    now: impl Fn(&str) -> Option<String>,
) -> Vec<(String, String)> {
    let mut followed = Vec::new();
    let names: Vec<String> = members.keys().cloned().collect();
    for was in names {
        if let Some(now) = now(&was).filter(|now| !members.contains_key(now))
            && let Some(value) = members.remove(&was)
        {
            members.insert(now.clone(), value);
            followed.push((was, now));
        }
    }
    followed
}

#[cfg(test)]
mod tests;
