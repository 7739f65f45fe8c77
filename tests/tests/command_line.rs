//! The whole path from a terminal: answers and evidence in, a sealed report out, opened by GnuPG and by the team's
//! own tool; and every kind of bad input refused with one sentence, exit 1 and nothing written.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::peak;

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        }
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn cli(&self) -> Command {
        cli(&self.at("data"), "en")
    }
    fn report(&self) -> Command {
        let mut command = self.cli();
        command
            .args(["report", "example", "--answers"])
            .arg(examples().join("xyz-cert-answers.json"));
        command
    }
    fn file(&self, name: &str, octets: usize) -> PathBuf {
        let path = self.at(name);
        let mut file = std::fs::File::create(&path).expect("evidence");
        let block: Vec<u8> = (0..65_536u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        let mut left = octets;
        while left > 0 {
            let part = left.min(block.len());
            file.write_all(block.get(..part).unwrap_or(&block))
                .expect("evidence");
            left -= part;
        }
        path
    }
    /// Opens a sealed report as the example's team does.
    fn open(&self, sealed: &Path, out: &Path) {
        let mut open = self.cli();
        open.args(["team", "open"]).arg(sealed).arg("--key");
        open.arg(examples().join("xyz-cert-secret.asc"));
        succeed(open.arg("--out").arg(out));
    }
    /// A GnuPG home with the example's secret key.
    fn gnupg(&self) -> PathBuf {
        let home = self.at("gnupg");
        if !home.exists() {
            std::fs::create_dir(&home).expect("home");
            let key = examples().join("xyz-cert-secret.asc");
            succeed(
                Command::new("gpg")
                    .args(["--batch", "--quiet", "--import"])
                    .arg(key)
                    .env("GNUPGHOME", &home),
            );
        }
        home
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// Every file's SHA-256 in a folder and below, by its path.
fn hashes(folder: &Path) -> BTreeMap<String, String> {
    let output = succeed(
        Command::new("sh")
            .arg("-c")
            .arg("find . -type f ! -path ./MANIFEST -print0 | xargs -0 sha256sum")
            .current_dir(folder),
    );
    String::from_utf8(output.stdout)
        .expect("text")
        .lines()
        .map(|line| {
            let (hash, path) = line.split_once("  ./").expect("a line of sha256sum");
            (path.to_owned(), hash.to_owned())
        })
        .collect()
}

fn manifest(text: &str) -> BTreeMap<String, String> {
    text.lines()
        .map(|line| {
            let (hash, path) = line.split_once("  ").expect("a line of MANIFEST");
            (path.to_owned(), hash.to_owned())
        })
        .collect()
}

/// Opens a sealed mail with GnuPG, and its MIME with Python, into a folder.
fn open_with_gpg(desk: &Desk, eml: &Path, out: &Path) {
    let inner = desk.at("inner.eml");
    succeed(
        Command::new("gpg")
            .args(["--batch", "--yes", "--quiet", "--output"])
            .arg(&inner)
            .arg("--decrypt")
            .arg(eml)
            .env("GNUPGHOME", desk.gnupg()),
    );
    let script = "
import email, email.policy, pathlib, sys
message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
out = pathlib.Path(sys.argv[2])
for part in message.walk():
    if part.is_multipart():
        continue
    path = out / (part['Content-Location'] or part.get_filename())
    path.parent.mkdir(parents=True, exist_ok=True)
    assert not part.defects, part.defects
    path.write_bytes(part.get_payload(decode=True))
";
    succeed(
        Command::new("python3")
            .args(["-c", script])
            .arg(&inner)
            .arg(out),
    );
}

#[test]
fn a_report_with_two_files_opens_in_gnupg_and_every_hash_holds() {
    let desk = Desk::new();
    let small = desk.file("small.log", 1024 * 1024);
    let large = desk.file("large.img", 200 * 1024 * 1024);
    let eml = desk.at("report.eml");
    let run = peak::run(
        desk.report()
            .arg("--attach")
            .arg(small)
            .arg("--attach")
            .arg(large)
            .arg("--save")
            .arg(&eml),
    )
    .expect("tocsin-cli");
    assert!(run.status.success());
    let mib = run.memory / (1024 * 1024);
    println!("sealed 201 MiB in {:?} with {mib} MiB at most", run.time);
    assert!(mib < 64, "{mib} MiB");

    let out = desk.at("by-gpg");
    open_with_gpg(&desk, &eml, &out);
    let listed = manifest(&std::fs::read_to_string(out.join("MANIFEST")).expect("MANIFEST"));
    let found = hashes(&out);
    assert_eq!(found, listed);
    assert!(
        listed
            .keys()
            .filter(|name| name.starts_with("evidence/"))
            .count()
            == 2,
        "{listed:?}"
    );

    // The team's own tool finds the same, and writes down what it found.
    let again = desk.at("by-team");
    desk.open(&eml, &again);
    let mut found = hashes(&again);
    assert!(found.remove("opened.json").is_some());
    assert_eq!(found, listed);
}

#[test]
fn both_envelopes_carry_the_same_members() {
    let desk = Desk::new();
    let log = desk.file("auth.log", 10_000);
    let mut found = Vec::new();
    for name in ["report.eml", "report.tar.pgp"] {
        succeed(
            desk.report()
                .arg("--attach")
                .arg(&log)
                .arg("--save")
                .arg(desk.at(name)),
        );
        let out = desk.at(&format!("{name}.opened"));
        desk.open(&desk.at(name), &out);
        found.push(hashes(&out).into_keys().collect::<Vec<_>>());
    }
    assert_eq!(found[0], found[1]);
    for member in [
        "report.txt",
        "report.xml",
        "report.json",
        "report.rfc8727.json",
        "report.misp.json",
        "iocs.csv",
        "intelmq.jsonl",
        "evidence/001.log",
        "form/forms/incident.toml",
    ] {
        assert!(
            found[0].iter().any(|m| m == member),
            "{member} is not among {:?}",
            found[0]
        );
    }
    let tar = desk.at("plain.tar");
    succeed(
        Command::new("gpg")
            .args(["--batch", "--quiet", "--output"])
            .arg(&tar)
            .arg("--decrypt")
            .arg(desk.at("report.tar.pgp"))
            .env("GNUPGHOME", desk.gnupg()),
    );
    let listed = succeed(Command::new("tar").arg("-tf").arg(&tar));
    assert!(String::from_utf8_lossy(&listed.stdout).lines().last() == Some("MANIFEST"));
}

#[test]
fn what_was_answered_is_in_the_report_and_nothing_of_it_outside() {
    let desk = Desk::new();
    let eml = desk.at("report.eml");
    succeed(desk.report().arg("--save").arg(&eml));
    let out = desk.at("opened");
    open_with_gpg(&desk, &eml, &out);
    let answers: serde_json::Value = serde_json::from_slice(
        &std::fs::read(examples().join("xyz-cert-answers.json")).expect("answers"),
    )
    .expect("JSON");
    let text = std::fs::read_to_string(out.join("report.txt")).expect("report.txt");
    let sealed = std::fs::read_to_string(&eml).expect("eml");
    let mut seen = 0;
    for host in answers["answers"]["involved"].as_array().expect("hosts") {
        let address = host["address"].as_str().expect("address");
        assert!(
            text.lines().any(|line| line.contains(address)),
            "{address} is not in report.txt"
        );
        assert!(!sealed.contains(address), "{address} is outside the seal");
        seen += 1;
    }
    assert!(seen > 1);
    for field in ["name", "organisation", "email"] {
        let value = answers["answers"][field].as_str().expect(field);
        assert!(text.contains(value), "{value} is not in report.txt");
        assert!(!sealed.contains(value), "{value} is outside the seal");
    }
    assert!(text.contains("EXAMPLE"), "the example is marked");
    for schema in ["iodef-2.0.xsd", "iodef-2.0.rfc7970-localimports.xsd"] {
        let schema = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data/iodef")
            .join(schema);
        succeed(
            Command::new("xmllint")
                .args(["--nonet", "--noout", "--schema"])
                .arg(schema)
                .arg(out.join("report.xml")),
        );
    }
    // The team can check it against the exact form that it published.
    succeed(
        Command::new("sh")
            .arg("-c")
            .arg("gpg --batch --quiet --verify MANIFEST.sig MANIFEST")
            .current_dir(out.join("form"))
            .env("GNUPGHOME", desk.gnupg()),
    );
}

#[test]
fn a_bundle_that_was_touched_is_refused() {
    let desk = Desk::new();
    let good = std::fs::read(examples().join("xyz-cert.tocsin")).expect("bundle");
    let path = desk.at("touched.tocsin");
    let mut touched: Vec<(String, Vec<u8>)> = vec![
        ("empty".into(), Vec::new()),
        ("cut short".into(), good[..good.len() - 1].to_vec()),
        ("half".into(), good[..good.len() / 2].to_vec()),
        ("something behind".into(), [good.as_slice(), b"x"].concat()),
        (
            "another file".into(),
            std::fs::read(examples().join("xyz-cert-answers.json")).expect("json"),
        ),
        ("200 MiB of zeros".into(), vec![0; 200 * 1024 * 1024]),
    ];
    let step = good.len() / 97;
    for place in (0..good.len()).step_by(step.max(1)) {
        let mut bytes = good.clone();
        bytes[place] ^= 1 << (place % 8);
        touched.push((format!("bit {} of octet {place}", place % 8), bytes));
    }
    for (what, bytes) in touched {
        std::fs::write(&path, bytes).expect("write");
        let said = refused(desk.cli().arg("show").arg(&path));
        assert!(said.trim().lines().count() == 1, "{what}: {said}");
    }
}

#[test]
fn evidence_that_is_none_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    let fifo = desk.at("fifo");
    succeed(Command::new("mkfifo").arg(&fifo));
    for path in [
        desk.at("vanished.log"),
        desk.at("."),
        fifo,
        PathBuf::from("/dev/zero"),
    ] {
        let out = desk.at("report.eml");
        let said = refused(
            desk.report()
                .arg("--attach")
                .arg(&path)
                .arg("--save")
                .arg(&out),
        );
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        assert!(said.contains(&name), "{said}");
        assert!(!out.exists());
    }
}

#[test]
fn answers_that_do_not_fit_are_refused_with_their_place() {
    let desk = Desk::new();
    let good: serde_json::Value = serde_json::from_slice(
        &std::fs::read(examples().join("xyz-cert-answers.json")).expect("answers"),
    )
    .expect("JSON");
    let change = |edit: &dyn Fn(&mut serde_json::Value)| {
        let mut json = good.clone();
        edit(&mut json);
        serde_json::to_vec(&json).expect("JSON")
    };
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("answers.json", b"{".to_vec()),
        ("$.form", change(&|j| j["form"] = "other".into())),
        ("$.team", change(&|j| j["team"] = "other.example".into())),
        ("email", change(&|j| j["answers"]["email"] = 7.into())),
        (
            "no_such_field",
            change(&|j| j["answers"]["no_such_field"] = "x".into()),
        ),
        (
            "involved",
            change(&|j| j["answers"]["involved"] = "x".into()),
        ),
        (
            "category",
            change(&|j| j["answers"]["category"] = serde_json::json!(["no-such-type"])),
        ),
        (
            "email",
            change(&|j| j["answers"]["email"] = "not an address".into()),
        ),
        (
            "description",
            change(&|j| {
                j["answers"]
                    .as_object_mut()
                    .expect("answers")
                    .remove("description");
            }),
        ),
    ];
    for (place, bytes) in cases {
        let answers = desk.at("answers.json");
        std::fs::write(&answers, bytes).expect("write");
        let out = desk.at("report.eml");
        let said = refused(
            desk.cli()
                .args(["report", "example", "--answers"])
                .arg(&answers)
                .arg("--save")
                .arg(&out),
        );
        if place != "description" {
            assert!(said.contains(place), "{place}: {said}");
        }
        assert!(!out.exists());
    }
}

#[test]
fn another_secret_key_and_a_touched_report_do_not_open() {
    let desk = Desk::new();
    let sealed = desk.at("report.tar.pgp");
    succeed(desk.report().arg("--save").arg(&sealed));
    let key = examples().join("xyz-cert-secret.asc");
    let open = |sealed: &Path, key: &Path, out: &str| {
        let mut command = desk.cli();
        command
            .args(["team", "open"])
            .arg(sealed)
            .arg("--key")
            .arg(key)
            .arg("--out")
            .arg(desk.at(out));
        command
    };
    let mut bytes = std::fs::read(&sealed).expect("sealed");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let touched = desk.at("touched.tar.pgp");
    std::fs::write(&touched, &bytes).expect("write");
    refused(&mut open(&touched, &key, "touched"));
    assert!(!desk.at("touched").exists());
    let cut = desk.at("cut.tar.pgp");
    std::fs::write(&cut, &bytes[..bytes.len() - 30]).expect("write");
    refused(&mut open(&cut, &key, "cut"));
    refused(&mut open(
        &examples().join("xyz-cert-answers.json"),
        &key,
        "none",
    ));
    refused(&mut open(
        &sealed,
        &examples().join("xyz-cert/keys/signing.asc"),
        "public",
    ));
}

#[test]
fn wrong_usage_is_exit_2() {
    let desk = Desk::new();
    for arguments in [
        &["report"][..],
        &["nonsense"],
        &["report", "example", "--answers", "x"],
        &[],
    ] {
        let output = desk.cli().args(arguments).output().expect("tocsin-cli");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let desk = Desk::new();
    let eml = desk.at("report.eml");
    succeed(desk.report().arg("--save").arg(&eml));
    let first = std::fs::read(&eml).expect("report");
    refused(desk.report().arg("--save").arg(&eml));
    assert_eq!(std::fs::read(&eml).expect("report"), first);
    succeed(desk.report().arg("--force").arg("--save").arg(&eml));
    assert_ne!(std::fs::read(&eml).expect("report"), first);

    // Evidence is never replaced by what it is sealed into, whatever the path that leads to it.
    let evidence = desk.at("mail.eml");
    std::fs::write(&evidence, "the only copy").expect("write");
    let link = desk.at("link.eml");
    std::fs::hard_link(&evidence, &link).expect("link");
    for path in [&evidence, &link] {
        let mut report = desk.report();
        report
            .arg("--attach")
            .arg(&evidence)
            .arg("--force")
            .arg("--save")
            .arg(path);
        refused(&mut report);
        assert_eq!(
            std::fs::read(&evidence).expect("evidence"),
            b"the only copy"
        );
    }

    // Nor a key by the bundle that it signs.
    let key = desk.at("key.asc");
    std::fs::copy(examples().join("xyz-cert-secret.asc"), &key).expect("copy");
    let sign = |force: &[&str]| {
        let mut command = desk.cli();
        command
            .args(["team", "sign"])
            .arg(examples().join("xyz-cert"))
            .arg("--key")
            .arg(&key);
        command.arg("-o").arg(&key).args(force);
        command
    };
    for force in [&[][..], &["--force"]] {
        refused(&mut sign(force));
    }
    assert_eq!(
        std::fs::read(&key).expect("key"),
        std::fs::read(examples().join("xyz-cert-secret.asc")).expect("key")
    );
}

#[test]
fn files_that_never_end_are_refused() {
    let desk = Desk::new();
    let fifo = desk.at("fifo");
    succeed(Command::new("mkfifo").arg(&fifo));
    for path in [fifo, PathBuf::from("/dev/zero")] {
        let out = desk.at("out.eml");
        refused(
            desk.cli()
                .args(["report", "example", "--answers"])
                .arg(&path)
                .arg("--save")
                .arg(&out),
        );
        let mut open = desk.cli();
        open.args(["team", "open"])
            .arg(&path)
            .arg("--key")
            .arg(&path)
            .arg("--out")
            .arg(desk.at("opened"));
        refused(&mut open);
    }
}

#[test]
fn the_schema_of_a_forms_answers() {
    let desk = Desk::new();
    let show = |form: &str| {
        let mut command = desk.cli();
        command.args(["show", "example", "--answers-schema", form]);
        command
    };
    let schema: serde_json::Value =
        serde_json::from_slice(&succeed(&mut show("incident")).stdout).expect("JSON");
    let answers = &schema["properties"]["answers"]["properties"];
    assert_eq!(schema["properties"]["team"]["const"], "xyz-cert.example");
    assert_eq!(answers["name"]["x-required"], "always");
    assert!(answers["name"]["title"].is_string());
    assert!(refused(&mut show("accident")).contains("incident"));
}

/// The copy names the report as its receipt does, is for nobody else on this machine, and nothing is replaced unasked.
#[test]
fn a_copy_to_print_is_written_only_when_it_is_asked_for() {
    let desk = Desk::new();
    let [eml, html, pdf] = ["report.eml", "copy.html", "copy.pdf"].map(|name| desk.at(name));
    for copy in [&html, &pdf] {
        let run = succeed(
            desk.report()
                .args(["--json", "--force", "--save"])
                .arg(&eml)
                .arg("--print")
                .arg(copy),
        );
        let receipt: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
        assert_eq!(receipt["printed"], copy.to_str().expect("UTF-8"));
        let id = receipt["report"].as_str().expect("ID");
        let printed = match copy == &html {
            true => std::fs::read_to_string(copy).expect("copy"),
            false => {
                let read = succeed(Command::new("pdftotext").arg(copy).arg("-"));
                String::from_utf8(read.stdout).expect("text")
            }
        };
        assert!(printed.contains(id) && printed.contains("not encrypted"));
        assert!(!printed.contains("*** DRAFT ***"));
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(copy).expect("copy").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let said = refused(desk.report().arg("--print").arg(&pdf));
    assert!(said.contains("copy.pdf"), "{said}");
    let said = refused(desk.report().arg("--print").arg(desk.at("copy.doc")));
    assert!(said.contains(".pdf"), "{said}");
    // A file that goes along is no place for it.
    let evidence = desk.file("log.html", 10);
    let said = refused(
        desk.report()
            .arg("--attach")
            .arg(&evidence)
            .args(["--force", "--print"])
            .arg(&evidence),
    );
    assert!(said.contains("log.html"), "{said}");
    assert_eq!(std::fs::metadata(&evidence).expect("evidence").len(), 10);
}

/// Alone it is a draft, which needs no answer and names nothing that the team would know.
#[test]
fn a_draft_can_be_printed_before_it_is_complete() {
    let desk = Desk::new();
    let (answers, copy) = (desk.at("answers.json"), desk.at("draft.html"));
    let one = serde_json::json!({
        "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": { "name": "Anna Lindqvist" },
    });
    std::fs::write(&answers, one.to_string()).expect("answers");
    let run = succeed(
        desk.cli()
            .args(["report", "example", "--answers"])
            .arg(&answers)
            .arg("--print")
            .arg(&copy),
    );
    assert!(String::from_utf8_lossy(&run.stderr).contains("This must be answered"));
    let printed = std::fs::read_to_string(copy).expect("copy");
    assert!(printed.contains("Anna Lindqvist") && printed.contains("*** DRAFT ***"));
    assert!(!printed.contains("Report ID"));
}

#[test]
fn nobody_listening_is_no_panic() {
    let desk = Desk::new();
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("/dev/full");
    let output = desk
        .cli()
        .args(["show", "example"])
        .stdout(full)
        .output()
        .expect("tocsin-cli");
    assert_eq!(output.status.code(), Some(1));
    // What was sealed is sealed: a script must not do it again.
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("/dev/full");
    let out = desk.at("report.eml");
    let output = desk
        .report()
        .arg("--save")
        .arg(&out)
        .stdout(full)
        .output()
        .expect("tocsin-cli");
    assert_eq!(output.status.code(), Some(0));
    assert!(out.exists());
}

#[test]
fn an_interrupt_leaves_nothing_behind() {
    let desk = Desk::new();
    let large = desk.file("large.img", 300 * 1024 * 1024);
    let folder = desk.at("out");
    std::fs::create_dir(&folder).expect("folder");
    let mut report = desk.report();
    report
        .arg("--attach")
        .arg(&large)
        .arg("--save")
        .arg(folder.join("report.eml"));
    let mut child = report
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("tocsin-cli");
    // It has begun to write when something stands beside its place.
    tocsin_tests::screen::wait_for(
        "sealing to begin",
        std::time::Duration::from_secs(20),
        || {
            std::fs::read_dir(&folder)
                .expect("folder")
                .next()
                .map(|_| ())
        },
    )
    .expect("begun");
    succeed(
        Command::new("kill")
            .arg("-TERM")
            .arg(child.id().to_string()),
    );
    assert_eq!(child.wait().expect("tocsin-cli").code(), Some(1));
    let left: Vec<_> = std::fs::read_dir(&folder).expect("folder").collect();
    assert!(left.is_empty(), "{left:?}");
}

/// What a picture says of where it was taken is told, and goes along or not as the reporter says.
#[test]
fn a_picture_goes_along_with_or_without_what_it_says() {
    let desk = Desk::new();
    let photo = desk.at("photo.jpg");
    let picture = succeed(Command::new("convert").args([
        "-size",
        "40x30",
        "gradient:red-blue",
        "-set",
        "comment",
        "Garden of Anna",
        "jpeg:-",
    ]));
    std::fs::write(&photo, &picture.stdout).expect("photo");
    for bare in [false, true] {
        let eml = desk.at(&format!("{bare}.eml"));
        let mut report = desk.report();
        report.arg("--attach").arg(&photo).arg("--save").arg(&eml);
        if bare {
            report.arg("--bare");
        }
        let told = String::from_utf8(succeed(&mut report).stderr).expect("text");
        assert_eq!(told.contains("in words: Garden of Anna"), !bare, "{told}");
        let out = desk.at(&format!("{bare}.opened"));
        desk.open(&eml, &out);
        let sealed = std::fs::read(out.join("evidence/001.jpg")).expect("evidence");
        let says = sealed.windows(14).any(|part| part == b"Garden of Anna");
        assert_eq!((says, sealed == picture.stdout), (!bare, !bare));
        let json = std::fs::read(out.join("report.json")).expect("report.json");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
        let original = succeed(Command::new("sha256sum").arg(&photo)).stdout;
        let original = String::from_utf8_lossy(&original);
        let said = &json["evidence"][0]["original"]["sha256"];
        assert_eq!(
            said.as_str().is_some_and(|said| original.starts_with(said)),
            bare
        );
        assert!(
            json["evidence"][0]["modified"]
                .as_str()
                .is_some_and(|time| time.ends_with('Z'))
        );
        let text = std::fs::read_to_string(out.join("report.txt")).expect("report.txt");
        assert!(
            text.contains("Last changed: ") && !text.contains("Garden of Anna"),
            "{text}"
        );
    }
}
