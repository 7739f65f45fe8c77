//! Every template from a new folder to an opened report: filled in, it passes the strictest check in all its languages,
//! and the report beside it goes through whole, in every stage.

use super::{ID, Team, files, filled_in};
use serde_json::Value;
use std::path::Path;
use tocsin_form_schema::templates::{LANGUAGES, TEMPLATES};
use tocsin_tests::command::{refused, succeed};

/// Begins the team's folder anew with these templates, with its certificates, and nothing filled in.
fn begin(team: &Team, templates: &[&str]) {
    let bundle = team.at("bundle");
    let keys: Vec<_> = files(&bundle)
        .into_iter()
        .filter(|(path, _)| path.starts_with("keys/"))
        .collect();
    std::fs::remove_dir_all(&bundle).expect("remove");
    // To a reporter who knows the other folder this one would be a forgery.
    let _ = std::fs::remove_dir_all(team.at("data"));
    let named = templates.iter().flat_map(|name| ["--template", name]);
    succeed(
        team.cli()
            .args(["team", "new"])
            .arg(&bundle)
            .args(["--id", ID, "--name", "Team CERT"])
            .args(named),
    );
    for (path, bytes) in keys {
        std::fs::write(bundle.join(path), bytes).expect("write");
    }
}

/// Writes something wherever the folder asks for it.
fn fill_in(team: &Team) {
    let bundle = team.at("bundle");
    for (path, bytes) in files(&bundle) {
        if let Ok(text) = String::from_utf8(bytes) {
            std::fs::write(bundle.join(&path), filled_in(&path, &text)).expect("write");
        }
    }
}

fn strict(team: &Team) -> std::process::Command {
    let mut check = team.cli();
    check
        .args(["team", "check", "--strict"])
        .arg(team.at("bundle"));
    check
}

#[test]
fn each_goes_from_a_new_folder_to_an_opened_report() {
    let team = Team::new();
    team.with_good_key();
    for template in TEMPLATES {
        let name = template.name;
        begin(&team, &[name]);
        let said = refused(&mut strict(&team));
        for tag in LANGUAGES {
            assert!(said.contains(&format!("locales/{tag}/team.md")), "{said}");
        }
        fill_in(&team);
        succeed(&mut strict(&team));
        let bundle = team.sign();

        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/templates");
        let answers = folder.join(name).join("answers.json");
        let asked: Value =
            serde_json::from_slice(&std::fs::read(&answers).expect("answers")).expect("JSON");
        let toml =
            std::fs::read_to_string(team.at(&format!("bundle/forms/{}.toml", template.form)))
                .expect("form");
        let stages = stages(&toml);
        let mut lacking: Vec<&String> = asked["answers"]
            .as_object()
            .expect("answers")
            .keys()
            .collect();
        let each = stages.iter().map(Some);
        let each = each.chain(stages.is_empty().then_some(None));
        for stage in each {
            let sealed = team.at(&format!("{name}.tar.pgp"));
            let opened = team.at(&format!("{name}-{}", stage.map_or("report", |s| s)));
            let mut report = team.cli();
            report
                .arg("report")
                .arg(&bundle)
                .arg("--answers")
                .arg(&answers)
                .args(["--accept-unchecked", "--force", "--save"])
                .arg(&sealed);
            if let Some(stage) = stage {
                report.args(["--stage", stage]);
            }
            let done = succeed(&mut report);
            // The file is of one stage; that of the command goes before it, and is said.
            let said = asked["stage"].as_str();
            let warned = String::from_utf8_lossy(&done.stderr).contains("--stage");
            assert_eq!(
                warned,
                stage.is_some_and(|s| said.is_some_and(|said| said != s))
            );
            succeed(
                team.cli()
                    .args(["team", "open"])
                    .arg(&sealed)
                    .arg("--key")
                    .arg(team.at("secret.asc"))
                    .arg("--out")
                    .arg(&opened),
            );
            let json = std::fs::read(opened.join("report.json")).expect("report.json");
            let json: Value = serde_json::from_slice(&json).expect("JSON");
            lacking.retain(|field| json["answers"][field].is_null());
        }
        assert!(lacking.is_empty(), "{name}: in no report: {lacking:?}");
    }
}

/// The stages of a form's file.
fn stages(toml: &str) -> Vec<String> {
    let line = toml.lines().find(|line| line.starts_with("stages = "));
    let quoted = line.unwrap_or_default().split('"').skip(1).step_by(2);
    quoted.map(str::to_owned).collect()
}

/// A team may take them all; a reporter is then asked what happened.
#[test]
fn all_of_them_make_one_team() {
    let team = Team::new();
    team.with_good_key();
    let all: Vec<&str> = TEMPLATES.iter().map(|template| template.name).collect();
    begin(&team, &all);
    fill_in(&team);
    succeed(&mut strict(&team));
    let shown = succeed(team.cli().arg("--json").arg("show").arg(team.sign()));
    let shown: Value = serde_json::from_slice(&shown.stdout).expect("JSON");
    let shown = shown["forms"].as_array().expect("forms");
    let shown: Vec<&str> = shown.iter().filter_map(|f| f["id"].as_str()).collect();
    let forms = TEMPLATES.iter().map(|template| template.form);
    assert_eq!(shown, forms.collect::<Vec<_>>());
}
