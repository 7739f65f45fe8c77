//! The schemas that editors read follow the program.

use serde_json::Value;
use tocsin_tests::command::{cli, refused, succeed};

#[test]
fn schemas_of_another_version_are_told_and_replaced() {
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
    let (kept, dir) = (home.path().join("kept"), home.path().join("bundle"));
    let mut new = cli(&kept, "en");
    new.args(["team", "new", "--id", "cert.example.org", "--name", "CERT"]);
    succeed(new.args(["--languages", "en"]).arg(&dir));
    let codes = || {
        let mut check = cli(&kept, "en");
        let output = check.args(["--json", "team", "check"]).arg(&dir).output();
        let found: Vec<Value> =
            serde_json::from_slice(&output.expect("check").stdout).expect("JSON");
        let code = |d: &Value| d["code"].as_str().unwrap_or_default().to_owned();
        found.iter().map(code).collect::<Vec<_>>()
    };
    let old = "check-schemas-old".to_owned();
    assert!(!codes().contains(&old));
    let schema = dir.join(".schemas/form-1.schema.json");
    let own = std::fs::read(&schema).expect("a schema");
    std::fs::write(&schema, "{}").expect("written");
    assert!(codes().contains(&old));
    let mut schemas = cli(&kept, "en");
    succeed(schemas.args(["team", "schemas"]).arg(&dir));
    assert_eq!(std::fs::read(&schema).expect("a schema"), own);
    assert!(!codes().contains(&old));
    // Who has none wants none.
    std::fs::remove_dir_all(dir.join(".schemas")).expect("removed");
    assert!(!codes().contains(&old));
    let mut schemas = cli(&kept, "en");
    let said = refused(schemas.args(["team", "schemas"]).arg(home.path()));
    assert!(said.contains("team.toml"), "{said}");
}
