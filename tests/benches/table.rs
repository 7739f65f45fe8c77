//! A table of 10,000 opened reports beside a script that only parses the same `report.json` files, in the same run:
//! ratios, and memory for a tenth of them and for all.
//!
//! `cargo build --release && cargo bench -p tocsin-tests --bench table`; `TOCSIN_BENCH_REPORTS` chooses another number.

use std::fs;
use std::path::Path;
use std::process::Command;
use tocsin_tests::peak::{Run, run};
use tocsin_tests::screen::program;

const ROUNDS: usize = 3;
const SCRIPT: &str = "
import csv, glob, json, sys
out = csv.writer(open('/dev/null', 'w'))
for path in sorted(glob.glob(sys.argv[1] + '/*/report.json')):
    report = json.load(open(path, encoding='utf-8'))
    answers = report['answers']
    hosts = answers.get('involved', [])
    of = lambda role: '; '.join(h['address'] for h in hosts if h.get('role') == role)
    out.writerow([report['id']['uuid'], answers['noticed'], answers['category'], of('source'), of('victim')])
";

fn main() -> Result<(), String> {
    let count: usize = std::env::var("TOCSIN_BENCH_REPORTS")
        .ok()
        .and_then(|m| m.parse().ok())
        .unwrap_or(10_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).map_err(|e| e.to_string())?;
    let at = |name: &str| folder.path().join(name);
    reports(folder.path(), count).map_err(|e| e.to_string())?;

    let table = |places: &str| {
        let mut command = Command::new(program("tocsin-cli"));
        command.arg("--data-dir").arg(at("data"));
        command.args(["team", "table", "--csv"]).arg(at(places));
        command
    };
    let script = |places: &str| {
        let mut command = Command::new("python3");
        command.args(["-c", SCRIPT]).arg(at(places));
        command
    };
    println!("A table of {count} reports, best of {ROUNDS} rounds:");
    let mut best = [None::<Run>; 3];
    for _ in 0..ROUNDS {
        let rounds = [table("all"), table("tenth"), script("all")];
        for (slot, mut command) in best.iter_mut().zip(rounds) {
            let done = run(&mut command)?;
            if !done.status.success() {
                return Err(format!("{command:?}: {}", done.status));
            }
            if slot.is_none_or(|known| done.time < known.time) {
                *slot = Some(done);
            }
        }
    }
    let [Some(all), Some(tenth), Some(script)] = best else {
        return Err("no rounds".to_owned());
    };
    let line = |name: &str, run: &Run| {
        let mib = run.memory as f64 / f64::from(1 << 20);
        println!("  {name:32} {:8.2} s {mib:8.1} MiB", run.time.as_secs_f64());
    };
    line("team table, all", &all);
    line("team table, a tenth of them", &tenth);
    line("python3, parsing alone", &script);
    println!(
        "  {:.2} times Python's time; {:.2} times the memory of a tenth",
        all.time.as_secs_f64() / script.time.as_secs_f64(),
        all.memory as f64 / tenth.memory as f64
    );
    Ok(())
}

/// Folders as `team open` writes them, in `all` and a tenth of them in `tenth`: the example's report, each with its own ID.
fn reports(folder: &Path, count: usize) -> std::io::Result<()> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples");
    let cli = |arguments: &[&str]| {
        let mut command = Command::new(program("tocsin-cli"));
        command.arg("--data-dir").arg(folder.join("data"));
        let done = command.args(arguments).current_dir(folder).output()?;
        match done.status.success() {
            true => Ok(()),
            false => Err(std::io::Error::other(format!("{arguments:?}"))),
        }
    };
    let answers = examples.join("xyz-cert-answers.json").display().to_string();
    let key = examples.join("xyz-cert-secret.asc").display().to_string();
    cli(&[
        "report",
        "example",
        "--answers",
        &answers,
        "--save",
        "r.eml",
    ])?;
    cli(&["team", "open", "r.eml", "--key", &key, "--out", "first"])?;
    let report = fs::read_to_string(folder.join("first/report.json"))?;
    let parsed: serde_json::Value = serde_json::from_str(&report)?;
    let uuid = parsed.pointer("/id/uuid").and_then(|id| id.as_str());
    let uuid = uuid.unwrap_or_default();
    for number in 0..count {
        let id = format!("{number:08}{}", uuid.trim_start_matches(|c| c != '-'));
        let report = report.replace(uuid, &id);
        for places in ["all", "tenth"]
            .iter()
            .take(if number % 10 == 0 { 2 } else { 1 })
        {
            let own = folder.join(places).join(&id);
            fs::create_dir_all(&own)?;
            fs::write(own.join("report.json"), &report)?;
            link(&folder.join("first/form"), &own.join("form"))?;
        }
    }
    Ok(())
}

/// The same files under another path.
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = to.join(path.file_name().unwrap_or_default());
        match path.is_dir() {
            true => link(&path, &name)?,
            false => fs::hard_link(&path, name)?,
        }
    }
    Ok(())
}
