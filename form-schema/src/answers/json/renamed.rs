//! Answers under the names that an earlier version of the form had.

use crate::form::Form;
use serde_json::{Map, Value as Json};

/// Puts the answers and markings of an answers file under the names that their fields have now, and gives the names
/// that were followed (earlier, now). Where a file has both names, the earlier one is left, to be refused.
pub fn follow_renamed(json: &mut Json, form: &Form) -> Vec<(String, String)> {
    let mut followed = Vec::new();
    if let Some(Json::Object(answers)) = json.get_mut("answers") {
        rename(
            answers,
            |name| Some(form.renamed_to(name)?.to_string()),
            &mut followed,
        );
    }
    if let Some(Json::Object(tlp)) = json.get_mut("tlp") {
        let now = |path: &str| {
            // `hosts[0].os` begins with the name of the form's field.
            let (field, rest) = path.split_at_checked(path.find('[').unwrap_or(path.len()))?;
            Some(format!("{}{rest}", form.renamed_to(field)?))
        };
        rename(tlp, now, &mut Vec::new());
    }
    followed
}

fn rename(
    members: &mut Map<String, Json>,
    now: impl Fn(&str) -> Option<String>,
    followed: &mut Vec<(String, String)>,
) {
    let names: Vec<String> = members.keys().cloned().collect();
    for was in names {
        if let Some(now) = now(&was).filter(|now| !members.contains_key(now))
            && let Some(value) = members.remove(&was)
        {
            members.insert(now.clone(), value);
            followed.push((was, now));
        }
    }
}
