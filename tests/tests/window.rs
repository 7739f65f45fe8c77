//! The main job in a real window, filled in over the accessibility bus as a screen reader's user would, from welcome
//! to receipt, in every language: what reaches the mailbox of a real mail server is decrypted by GnuPG and compared
//! with what was typed. A picture of each page goes to `target/pictures/<language>/`.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "window/delivering.rs"]
mod delivering;
#[path = "window/handed.rs"]
mod handed;
#[path = "window/killed.rs"]
mod killed;
#[path = "window/machine.rs"]
mod machine;
#[path = "../own_team/mod.rs"]
mod own_team;
#[path = "window/policy.rs"]
mod policy;
#[path = "window/traced.rs"]
mod traced;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;
use tocsin_i18n::{Args, Catalogue, Lang};
use tocsin_tests::postfix::{PASSWORD, Postfix, USER, as_sent};
use tocsin_tests::reader::{Node, Reader};
use tocsin_tests::screen::{Screen, program, wait_for};

/// One window at a time: two cores draw it in software.
static TURN: Mutex<()> = Mutex::new(());

/// What can be pressed: a button, a link-like button, a choice.
const PRESSABLE: &str = "push button|radio button|check box|toggle button|link";
const ENTRY: &str = "entry|password text";

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// A window and the words that are in it.
struct Window {
    lang: &'static str,
    program: Catalogue,
    form: Catalogue,
    reader: Reader,
    screen: Screen,
    /// Where its pictures go.
    folder: &'static str,
    pictures: usize,
}

impl Window {
    fn open(lang: &'static str) -> Window {
        let mut window = Window::prepared(lang);
        window.start();
        window.park();
        window
    }

    /// A screen without the program, which is still to be started.
    fn prepared(lang: &'static str) -> Window {
        Window::on(Screen::start(1280, 900).expect("screen"), lang)
    }

    fn on(screen: Screen, lang: &'static str) -> Window {
        let reader = Reader::connect(&screen, "tocsin").expect("accessibility bus");
        let tag = Lang::parse(lang).expect("language");
        let file = |name: &str| {
            std::fs::read_to_string(examples().join("xyz-cert/locales").join(lang).join(name))
                .expect("words")
        };
        let (common, incident) = (file("common.ftl"), file("incident.ftl"));
        let program = Catalogue::program(&tag);
        let sources = [
            ("common.ftl", common.as_str()),
            ("incident.ftl", incident.as_str()),
        ];
        let (form, _) = Catalogue::from_sources(&[(tag, &sources)]);
        let form = form.with_lists(&program);
        Window {
            lang,
            program,
            form,
            reader,
            screen,
            folder: lang,
            pictures: 0,
        }
    }

    /// The pointer stands in the middle of a new screen: nothing is to look as if it were under it.
    fn park(&self) {
        self.xdotool(&["mousemove", "1279", "899"]);
    }

    fn tocsin(&self) -> Command {
        let mut tocsin = Command::new(program("tocsin"));
        tocsin.args(["--lang", self.lang, "--data-dir"]);
        tocsin.arg(self.data());
        tocsin
    }

    /// Starts the program; what an earlier one kept is still there.
    fn start(&mut self) {
        let mut tocsin = self.tocsin();
        self.screen.run_beside(&mut tocsin).expect("tocsin");
    }

    fn data(&self) -> PathBuf {
        self.screen.home().join("data")
    }

    /// Words of the window.
    fn word(&self, id: &str) -> String {
        self.program.plain(id, &Args::new())
    }
    /// Words of the form.
    fn prompt(&self, id: &str) -> String {
        self.form.plain(id, &Args::new())
    }
    fn node(&self, role: &str, name: &str) -> Node {
        self.reader
            .find(role, name)
            .unwrap_or_else(|e| panic!("{}: {e}", self.lang))
    }
    fn press(&self, name: &str) {
        let node = self.node(PRESSABLE, name);
        self.reader.press(&node).expect("press");
    }
    /// A step of the list of pages: its name is followed by how far it is.
    fn step(&self, name: &str, title: &str) {
        let node = self
            .reader
            .find_starting("push button", name)
            .unwrap_or_else(|e| panic!("{}: {e}", self.lang));
        self.reader.press(&node).expect("press");
        self.node("heading", title);
    }
    fn page(&self, id: &str) {
        let title = self.prompt(&format!("page--{id}"));
        self.step(&title, &title);
    }
    fn write(&self, name: &str, value: &str) {
        let node = self.node(ENTRY, name);
        self.reader.set_text(&node, value).expect("text");
        if node.role == "entry" {
            self.reads(name, value);
        }
    }
    /// Waits until an entry holds what was typed.
    fn reads(&self, name: &str, value: &str) {
        wait_for(
            &format!("“{value}” in {name}"),
            Duration::from_secs(10),
            || (self.written(name) == value).then_some(()),
        )
        .unwrap_or_else(|e| panic!("{}: {e}", self.lang));
    }
    /// What is in an entry.
    fn written(&self, name: &str) -> String {
        let node = self.node(ENTRY, name);
        self.reader.text(&node).expect("text")
    }
    /// Two names joined as the language joins them.
    fn named(&self, name: &str, value: &str) -> String {
        let args = Args::new().with("name", name).with("value", value);
        self.program.plain("named", &args)
    }
    /// Chooses a passphrase when it is asked for.
    fn protect(&mut self, passphrase: &str) {
        self.write(&self.word("protect-passphrase"), passphrase);
        self.write(&self.word("protect-again"), passphrase);
        self.picture("protect");
        self.press(&self.word("protect-use"));
        // Keys go to the prompt until it has closed.
        let title = self.word("protect-title");
        wait_for("the prompt to close", Duration::from_secs(20), || {
            let open = self.reader.nodes().iter().any(|n| n.name == title);
            (!open).then_some(())
        })
        .unwrap_or_else(|e| panic!("{}: {e}", self.lang));
    }
    /// Makes the window smaller or larger.
    fn resize(&self, width: u32, height: u32) {
        let (width, height) = (width.to_string(), height.to_string());
        let found = ["search", "--onlyvisible", "--name", "^Tocsin"];
        self.xdotool(&[&found[..], &["windowsize", &width, &height]].concat());
    }
    fn xdotool(&self, args: &[&str]) {
        let mut xdotool = Command::new("xdotool");
        let done = self.screen.apply(xdotool.args(args)).status();
        assert!(done.expect("xdotool").success(), "{args:?}");
    }
    /// Where the next picture goes.
    fn path(&mut self, name: &str) -> PathBuf {
        self.pictures += 1;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("../pictures")
            .join(self.folder);
        folder.join(format!("{:02}-{name}.png", self.pictures))
    }
    fn picture(&mut self, name: &str) {
        let path = self.path(name);
        // What was pressed last has been drawn.
        std::thread::sleep(Duration::from_millis(400));
        self.screen.picture(&path).expect("picture");
        let raw: Vec<Node> = self
            .reader
            .nodes()
            .into_iter()
            .filter(|n| n.name.contains('⟦'))
            .collect();
        assert!(
            raw.is_empty(),
            "{}: message IDs instead of words: {raw:?}",
            self.lang
        );
    }
}

/// What one reporter types, in one language.
struct Typed {
    name: &'static str,
    organisation: &'static str,
    email: &'static str,
    description: &'static str,
    address: &'static str,
}

/// From welcome to the page on which a report is delivered.
fn fill_in(window: &mut Window, typed: &Typed, evidence: &Path) {
    window.node("heading", &window.word("welcome-title"));
    window.picture("welcome");
    window.press(&window.word("welcome-example-try"));
    answer(window, typed, evidence);
}

/// From the team's page to the page on which a report is delivered.
fn answer(window: &mut Window, typed: &Typed, evidence: &Path) {
    window.node(PRESSABLE, &window.prompt("form--incident"));
    window.picture("team");
    window.press(&window.prompt("form--incident"));

    window.node("heading", &window.prompt("page--contact"));
    window.protect("a passphrase of this test");
    window.write(&window.prompt("name"), typed.name);

    // One answer by real keys, the others as an assistive technology sets them.
    let email = window.node(ENTRY, &window.prompt("email"));
    window.reader.focus(&email).expect("focus");
    window.screen.type_text(typed.email).expect("keys");
    window.reads(&window.prompt("email"), typed.email);
    window.write(&window.prompt("organisation"), typed.organisation);
    window.picture("contact");

    window.page("hosts");
    let add = window.named(&window.word("row-add"), &window.prompt("involved"));
    window.press(&add);
    window.write(&window.prompt("involved-address"), typed.address);
    window.press(&window.prompt("involved-role--victim"));
    window.picture("hosts");

    window.page("times");
    let part = |id: &str| {
        let args = Args::new()
            .with("whole", window.prompt("noticed"))
            .with("part", window.word(id));
        window.program.plain("part-of", &args)
    };
    window.write(&part("date"), "2026-10-12");
    window.write(&part("time"), "14:05");
    window.write(&part("zone"), "America/Toronto");
    window.picture("times");

    window.page("what");
    window.press(&window.prompt("rsit-class--intrusions"));
    window.press(&window.prompt("rsit--system-compromise"));
    let description = window.prompt("description");
    window.write(&description, typed.description);
    // What has the focus is brought into sight.
    let area = window.node(ENTRY, &description);
    window.reader.focus(&area).expect("focus");
    window.picture("what");
    window.resize(560, 480);
    window.picture("what-narrow");
    window.resize(1120, 840);
    for page in ["impact", "actions", "help"] {
        window.page(page);
        window.picture(page);
    }

    window.page("disclosure");
    let may_tell = window.prompt("may_tell");
    let security = window.prompt("recipients--campus-security");
    let choice = window.reader.find_where("check box", &security, |n| {
        n.name == security && n.description.starts_with(&may_tell)
    });
    window
        .reader
        .press(&choice.expect("recipient"))
        .expect("press");
    window.picture("disclosure");

    window.page("evidence");
    window.write(
        &window.word("evidence-path"),
        evidence.to_str().expect("path"),
    );
    window.press(&window.word("evidence-add-path"));
    let file = evidence.file_name().expect("name").to_string_lossy();
    window
        .reader
        .find_where("label|heading", "of the file", |n| n.name.contains(&*file))
        .expect("the file");
    window.picture("evidence");

    window.step(&window.word("step-review"), &window.word("review-title"));
    window.picture("review");
    window.press(&window.word("to-deliver"));
}

fn whole_job(lang: &'static str, typed: &Typed) {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let server = Postfix::start().expect("Postfix");
    let mut window = Window::open(lang);
    let evidence = window.screen.home().join("auth.log");
    std::fs::write(
        &evidence,
        "Oct 12 14:05:01 gate sshd[7]: Accepted password for root\n",
    )
    .expect("evidence");

    fill_in(&mut window, typed, &evidence);
    window.press(&window.word("way-mail"));
    window.picture("mailbox");
    window.press(&window.word("mailbox-safe"));
    window.write(&window.word("setup-from"), "admin@site.example");
    window.write(&window.word("setup-host"), "localhost");
    window.press(&window.word("security-starttls"));
    window.write(&window.word("setup-port"), &server.starttls.to_string());
    window.write(&window.word("setup-user"), USER);
    window.write(
        &window.word("setup-root"),
        server.root_certificate().to_str().expect("path"),
    );
    window.picture("account");
    window.press(&window.word("setup-keep"));
    window.write(&window.word("setup-password"), PASSWORD);
    window.picture("deliver");
    window.press(&window.word("seal-and-send"));
    window.node("heading", &window.word("receipt-accepted"));
    window.picture("receipt");

    let mails = server.mails(1).expect("the mailbox");
    let mail = as_sent(mails.first().expect("a mail"));
    compare(window.screen.home(), mail, typed, &evidence);
}

/// Decrypts what arrived and compares it with what was typed.
fn compare(folder: &Path, mail: &[u8], typed: &Typed, evidence: &Path) {
    let text = String::from_utf8_lossy(mail);
    for secret in [typed.name, typed.organisation, typed.address, "auth.log"] {
        assert!(!text.contains(secret), "{secret} is outside the seal");
    }
    let (eml, home, out) = (
        folder.join("arrived.eml"),
        folder.join("gnupg"),
        folder.join("opened"),
    );
    std::fs::write(&eml, mail).expect("write");
    std::fs::create_dir(&home).expect("home");
    let run = |command: &mut Command| {
        let output = command
            .env("GNUPGHOME", &home)
            .output()
            .unwrap_or_else(|e| panic!("{command:?}: {e}"));
        assert!(
            output.status.success(),
            "{command:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    };
    let key = examples().join("xyz-cert-secret.asc");
    run(Command::new("gpg")
        .args(["--batch", "--quiet", "--import"])
        .arg(&key));
    let clear = run(Command::new("gpg")
        .args(["--batch", "--quiet", "--decrypt"])
        .arg(&eml));
    assert!(String::from_utf8_lossy(&clear).contains("multipart/mixed"));

    run(Command::new(program("tocsin-cli"))
        .args(["team", "open"])
        .arg(&eml)
        .arg("--key")
        .arg(&key)
        .arg("--out")
        .arg(&out));
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out.join("report.json")).expect("report.json"))
            .expect("JSON");
    let answers = &report["answers"];
    assert_eq!(answers["name"], typed.name);
    assert_eq!(answers["organisation"], typed.organisation);
    assert_eq!(answers["email"], typed.email);
    assert_eq!(answers["description"], typed.description);
    assert_eq!(answers["involved"][0]["address"], typed.address);
    assert_eq!(answers["involved"][0]["role"], "victim");
    assert_eq!(answers["noticed"]["date"], "2026-10-12");
    assert_eq!(answers["noticed"]["time"], "14:05");
    assert_eq!(answers["noticed"]["zone"], "America/Toronto");
    assert_eq!(
        answers["category"],
        serde_json::json!(["system-compromise"])
    );
    assert_eq!(answers["may_tell"], serde_json::json!(["campus-security"]));
    assert_eq!(
        std::fs::read(out.join("evidence/001.log")).expect("evidence"),
        std::fs::read(evidence).expect("evidence")
    );
    let text = std::fs::read_to_string(out.join("report.txt")).expect("report.txt");
    for line in typed
        .description
        .lines()
        .chain([typed.name, typed.organisation, typed.address])
    {
        assert!(text.contains(line), "{line} is not in report.txt");
    }
}

const ENGLISH: Typed = Typed {
    name: "Anna Lindqvist",
    organisation: "Chemistry <& Physics>",
    email: "anna@chem.xyz-university.example",
    description: "Somebody came in over ssh.\nThey read /srv/data.\n\nWe pulled the plug at 14:20.",
    address: "192.0.2.17",
};

#[test]
fn the_whole_job_in_english() {
    whole_job("en", &ENGLISH);
}

#[test]
fn the_whole_job_in_french() {
    whole_job(
        "fr",
        &Typed {
            name: "Élodie Côté",
            organisation: "Département de chimie – « Recherche »",
            email: "elodie@chimie.xyz-university.example",
            description: "Quelqu’un s’est connecté par ssh.\nIl a lu /srv/données.",
            address: "2001:db8:2350:c::17",
        },
    );
}

#[test]
fn the_whole_job_in_german() {
    whole_job(
        "de",
        &Typed {
            name: "Jürgen Müßig",
            organisation: "Fachbereich Chemie & Öffentlichkeitsarbeit",
            email: "juergen@chemie.xyz-university.example",
            description: "Jemand kam über ssh herein.\nGelesen wurde /srv/größe.",
            address: "mail.chem.xyz-university.example",
        },
    );
}

/// Words of the other direction, numbers, brackets and addresses in one sentence.
#[test]
fn the_whole_job_in_arabic() {
    whole_job(
        "ar",
        &Typed {
            name: "ليلى حدّاد",
            organisation: "قسم الكيمياء (Chemistry & Physics)",
            email: "layla@chem.xyz-university.example",
            description: "دخل أحدهم عبر ssh من العنوان 192.0.2.17 (في 12/10/2026، الساعة 14:05).\n\
                          وقرأ الملف /srv/data/results.csv.",
            address: "192.0.2.17",
        },
    );
}

/// The same in Hebrew.
#[test]
fn the_whole_job_in_hebrew() {
    whole_job(
        "he",
        &Typed {
            name: "נועה לוי",
            organisation: "החוג לכימיה (Chemistry & Physics)",
            email: "noa@chem.xyz-university.example",
            description: "מישהו נכנס דרך ssh מהכתובת 192.0.2.17 (ב־12.10.2026, בשעה 14:05).\n\
                          הוא קרא את /srv/data/results.csv.",
            address: "2001:db8:2350:c::17",
        },
    );
}

/// The same where no spaces stand between words.
#[test]
fn the_whole_job_in_japanese() {
    whole_job(
        "ja",
        &Typed {
            name: "山田 花子",
            organisation: "理学部化学科(Chemistry & Physics)",
            email: "hanako@chem.xyz-university.example",
            description: "192.0.2.17(2026年10月12日14:05)からsshで侵入されました。\n\
                          /srv/data/結果.csvが読まれました。",
            address: "mail.chem.xyz-university.example",
        },
    );
}

/// All bytes of all files below a folder, each with its path.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).expect("file");
            found.push((path, bytes));
        }
    }
    found
}

/// Killed in the middle of typing, the program comes back with every answer, after the passphrase was given; nothing
/// that was typed stands in clear on the disk in between.
#[test]
fn what_was_typed_survives_a_kill() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::open("en");
    window.folder = "killed";
    let passphrase = "correct horse battery staple";
    let typed = [
        ("name", "Ingrid Sandahl"),
        ("organisation", "Glaciology"),
        ("email", "ingrid@ice.xyz-university.example"),
    ];
    let description = "They came in over ssh from 203.0.113.7.";

    window.press(&window.word("welcome-example-try"));
    window.press(&window.prompt("form--incident"));
    window.node("heading", &window.prompt("page--contact"));
    window.protect(passphrase);
    for (field, value) in &typed {
        window.write(&window.prompt(field), value);
    }
    window.page("what");
    window.write(&window.prompt("description"), description);
    let saved = window
        .program
        .plain("saving-saved", &Args::new().with("time", ""));
    window
        .reader
        .find_starting("status bar", saved.trim_end())
        .expect("saved");
    window.screen.kill_last().expect("kill");

    let kept = files(&window.data());
    assert!(!kept.is_empty(), "nothing was kept");
    let secrets = typed.map(|(_, value)| value);
    for secret in secrets.iter().chain([&description, &passphrase]) {
        for (path, bytes) in &kept {
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "“{secret}” is in {}", path.display());
        }
    }

    window.start();
    let team = Args::new().with("team", "XYZ-CERT");
    window.node("heading", &window.program.plain("draft-for", &team));
    window.picture("welcome-with-draft");
    window.press(&window.word("draft-go-on"));
    window.write(&window.word("draft-passphrase"), "another passphrase");
    window.press(&window.word("open"));
    let wrong = window.word("store-wrong-passphrase");
    window
        .reader
        .find_where("status bar|label", &wrong, |n| n.name == wrong)
        .expect("told");
    window.picture("wrong-passphrase");
    window.write(&window.word("draft-passphrase"), passphrase);
    window.press(&window.word("open"));

    window.node("heading", &window.prompt("page--contact"));
    let recovered = window
        .program
        .plain("draft-recovered", &Args::new().with("moment", "MOMENT"));
    let (before, after) = recovered.split_once("MOMENT").expect("until when");
    let told = window.reader.find_where("status bar", before, |n| {
        n.name.starts_with(before) && n.name.ends_with(after)
    });
    let told = told.expect("told").name;
    let until = told
        .strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .expect("until when");
    let digits = until.chars().filter(char::is_ascii_digit).count();
    assert!(until.contains(':') && digits >= 4, "until when? {told}");
    window.picture("recovered");
    for (field, value) in typed {
        assert_eq!(window.written(&window.prompt(field)), value);
    }
    window.page("what");
    assert_eq!(window.written(&window.prompt("description")), description);
}

/// Sealing a large file shows how far it is; cancelled, it leaves nothing behind, and the report can still go.
#[test]
fn sealing_a_large_file_is_cancelled() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::open("en");
    window.folder = "cancelled";
    let evidence = window.screen.home().join("disk.img");
    let file = std::fs::File::create(&evidence).expect("evidence");
    file.set_len(700 << 20).expect("evidence");
    let folder = window.screen.home().join("sealed");
    std::fs::create_dir(&folder).expect("folder");

    fill_in(&mut window, &ENGLISH, &evidence);
    // The size as mail is known beforehand, and is too much for this team.
    window.press(&window.word("way-mail"));
    let tail = "ask the team how to hand it over.";
    window
        .reader
        .find_where("radio button", "with its size", |n| {
            n.name == window.word("way-mail")
                && n.description.starts_with("1.3")
                && n.description.ends_with(tail)
        })
        .expect("its size");
    window.press(&window.word("way-file"));
    window.press(&window.word("format-tar"));
    let path = folder.join("report.tar.pgp");
    window.write(&window.word("save-path"), path.to_str().expect("path"));
    window.press(&window.word("seal-and-save"));
    window.node("progress bar", &window.word("job-save"));
    let picture = window.path("sealing");
    window.screen.picture(&picture).expect("picture");
    window.press(&window.word("cancel"));
    wait_for("the end of sealing", Duration::from_secs(20), || {
        let bar = window.word("job-save");
        (!window.reader.nodes().iter().any(|n| n.name == bar)).then_some(())
    })
    .expect("cancelled");
    window.picture("cancelled");
    assert!(files(&folder).is_empty(), "something was left behind");
    window.node("push button", &window.word("seal-and-save"));
}

/// A report is saved where the window proposes, which then says where to take the file.
#[test]
fn a_report_is_saved_where_it_is_proposed() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::open("en");
    window.folder = "saved";
    let evidence = window.screen.home().join("auth.log");
    std::fs::write(&evidence, "Accepted password for root\n").expect("evidence");
    fill_in(&mut window, &ENGLISH, &evidence);
    window.press(&window.word("way-file"));
    let language = window
        .reader
        .find_starting("push button", &window.word("language"));
    window
        .reader
        .focus(&language.expect("the menu of languages"))
        .expect("focus");
    window.picture("place");
    let proposed = PathBuf::from(window.written(&window.word("save-path")));
    assert!(proposed.starts_with(window.screen.home()), "{proposed:?}");
    window.press(&window.word("seal-and-save"));
    window.node("heading", &window.word("receipt-saved"));
    window.node(
        PRESSABLE,
        &window.named(&window.word("copy"), "report@xyz-cert.example"),
    );
    window.picture("receipt");
    assert!(proposed.is_file(), "{proposed:?}");
}

/// What is only in memory is not lost by closing the window: it asks first.
#[test]
fn closing_asks_before_typed_answers_are_lost() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    let mut window = Window::open("en");
    window.folder = "closed";
    window.press(&window.word("welcome-example-try"));
    window.press(&window.prompt("form--incident"));
    window.press(&window.word("protect-memory"));
    window.write(&window.prompt("name"), ENGLISH.name);
    window.screen.press("alt+F4").expect("keys");
    window.node("heading", &window.word("leave-title"));
    window.picture("leave");
    window.press(&window.word("leave-stay"));
    window.reads(&window.prompt("name"), ENGLISH.name);
    window.screen.press("alt+F4").expect("keys");
    window.press(&window.word("leave-discard"));
    wait_for("the window to close", Duration::from_secs(20), || {
        window.reader.nodes().is_empty().then_some(())
    })
    .expect("closed");
}
