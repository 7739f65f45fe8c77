use super::*;
use crate::bundle;
use crate::clock::ReferenceTime;
use crate::clock::testing::SetClock;
use crate::mail::account::{Account, Security, Via};
use crate::openpgp::inhand;
use crate::openpgp::open;
use crate::openpgp::sign::{By, SIGNING_CERT, sign};
use crate::openpgp::testing::{Team, builder};
use crate::openpgp::verify::Seen;
use crate::session::deliver::Given;
use crate::store::keyring::testing::{Fake, Mood};
use crate::store::pins::Trust;
use std::path::Path;
use tempfile::TempDir;
use tocsin_form_schema::answers::{Chosen, Moment, Value, from_json};
use tocsin_form_schema::published::Files;
use tocsin_form_schema::team::MailFormat;

const NOW: &str = "2026-11-21T12:00:00Z";
/// Before the date of the build.
const SIGNED: &str = "2026-10-15T00:00:00Z";
const MARK: &str = "Zebrafink-7741";
const PASSPHRASE: &str = "correct horse battery";

mod accounts;
mod afterwards;
mod brand;
mod compared;
mod elsewhere;
mod failing;
mod forms;
mod handing;
mod keys;
mod lookups;
mod outbox;
mod policy;
mod preview;
mod shelf;
mod signing;
mod story;
mod update;
mod versions;

/// Compares a fingerprint that was typed.
fn compare_fingerprint(
    team: &mut TeamState,
    typed: &str,
    context: &Context,
) -> Result<(), Refusal> {
    comparing::compare(team, &inhand::read_text(typed)?, context)
}
/// Opens a bundle whose fingerprint was typed.
fn open_compared(bundle: &[u8], typed: &str, context: &Context) -> Result<TeamState, Refusal> {
    comparing::open_compared(bundle, &inhand::read_text(typed)?, context)
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}
fn key(field: &str) -> Key {
    Key::field(id(field))
}
fn set(field: &str, text: &str) -> Command {
    Command::Edit(Edit::Set(key(field), Some(Value::Text(text.into()))))
}

/// The example's folder published by a team of its own, whose secret key nobody knows.
struct Publisher(Team);

impl Publisher {
    fn new() -> Publisher {
        Publisher(Team::from(
            builder()
                .add_signing_subkey()
                .add_transport_encryption_subkey(),
        ))
    }

    fn bundle(&self, change: impl Fn(&mut String)) -> Vec<u8> {
        self.bundle_of(|files| {
            let mut team = String::from_utf8(files["team.toml"].clone()).unwrap();
            change(&mut team);
            files.insert("team.toml".into(), team.into_bytes());
        })
    }

    fn bundle_of(&self, change: impl Fn(&mut Files)) -> Vec<u8> {
        let at = ReferenceTime(NOW.parse().unwrap());
        let mut files: Files = bundle::verify(crate::example::BUNDLE, at, Seen::Never)
            .unwrap()
            .files
            .clone();
        files.retain(|name, _| !name.starts_with("keys/") && !name.starts_with("MANIFEST"));
        let fingerprint = self.0.cert.fingerprint().to_hex();
        files.insert(SIGNING_CERT.into(), self.0.armored());
        files.insert(
            format!("keys/encryption/{fingerprint}.asc"),
            self.0.armored(),
        );
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let team = team.replace("id = \"xyz-cert.example\"", "id = \"team.example\"");
        files.insert("team.toml".into(), team.into_bytes());
        change(&mut files);
        sign(
            files,
            By::Secret(&self.0.secret, None),
            SIGNED.parse().unwrap(),
        )
        .unwrap()
    }
}

/// A machine on which sessions come and go.
struct Machine {
    folder: TempDir,
    clock: Arc<SetClock>,
    keyring: Option<Arc<Fake>>,
}

impl Machine {
    fn new() -> Machine {
        let folder = TempDir::new().unwrap();
        Machine {
            folder,
            clock: Arc::new(SetClock::new(NOW)),
            keyring: None,
        }
    }
    fn dirs(&self) -> Dirs {
        Dirs::portable(self.folder.path().join("data"))
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn session(&self) -> Session {
        self.session_in(self.dirs())
    }
    fn session_in(&self, dirs: Dirs) -> Session {
        let config = Config {
            dirs,
            clock: self.clock.clone(),
            wake: Arc::new(|| ()),
            lang: Some(Lang::english()),
            keyring: true,
        };
        let keyring = self.keyring.clone().map(|k| k as Arc<dyn Keyring>);
        Session::with_keyring(config, keyring)
    }
    fn context(&self) -> Context {
        Context {
            dirs: self.dirs(),
            clock: self.clock.clone(),
            lang: Lang::english(),
            system: Vec::new(),
        }
    }
    /// A session with the draft of a real team that was begun and answered in part.
    fn begun(&self, bundle: &[u8]) -> Session {
        let mut session = self.session();
        session.open_bytes(&self.path("team.tocsin"), bundle);
        session.command(Command::NewDraft(id("incident")));
        session.command(set("name", MARK));
        session
    }
    /// The program is killed: nothing of the session runs on, its locks go.
    fn kill(&self, session: Session) {
        let Session { desk, open, .. } = session;
        let id = open.as_ref().map(|open| open.draft.id.clone());
        id.iter().for_each(|id| desk.saver.forget(id));
        drop(open);
        desk.saver.end(LAST_SAVING);
    }
}

impl Session {
    /// Takes in events until something holds.
    fn until(&mut self, what: &str, holds: impl Fn(&State) -> bool) {
        let end = Instant::now() + Duration::from_secs(30);
        while !holds(&self.state) {
            assert!(
                Instant::now() < end,
                "waiting until {what}: {:?}",
                self.state.notices
            );
            if let Ok(event) = self.events.recv_timeout(Duration::from_secs(1)) {
                self.take(event);
            }
        }
    }
    fn settled(&mut self) {
        self.until("no job runs", |s| s.jobs.is_empty());
    }
    fn on_disk(&mut self) {
        self.until("it is saved", |s| {
            matches!(s.draft.as_ref().map(|d| &d.saving), Some(Saving::Saved(_)))
        });
    }
    fn open_bytes(&mut self, path: &Path, bytes: &[u8]) {
        std::fs::write(path, bytes).unwrap();
        self.start_and_wait(Job::OpenFile(path.to_owned()));
    }
    fn start_and_wait(&mut self, job: Job) {
        self.command(Command::Start(job));
        self.settled();
    }
    fn codes(&self) -> Vec<&'static str> {
        self.state.notices.iter().map(|n| n.refusal.code).collect()
    }
    fn draft(&self) -> &DraftState {
        self.state.draft.as_ref().unwrap()
    }
    fn answer(&self, field: &str) -> Option<&Value> {
        self.draft().answers.get(&key(field))
    }
    fn resume(&mut self, draft: &str, passphrase: Option<&str>) {
        let passphrase = passphrase.map(|p| Secret(p.into()));
        self.start_and_wait(Job::Resume {
            draft: draft.into(),
            passphrase,
        });
    }
    fn with_passphrase(&mut self) {
        self.command(Command::UsePassphrase(Secret(PASSPHRASE.into())));
        self.settled();
        self.on_disk();
    }
    /// The example's full set of answers, as edits.
    fn fill(&mut self) {
        let form = self.draft().form.clone();
        let form = self.state.team.as_ref().unwrap().bundle.published.forms[&form].clone();
        let json = include_str!("../../../../form-schema/examples/xyz-cert-answers.json");
        let json = json.replace(crate::example::TEAM_ID, &form.team);
        let answers = from_json(&serde_json::from_str(&json).unwrap(), &form).unwrap();
        for (field, value) in answers.fields {
            self.give(Key::field(field), value);
        }
    }
    fn give(&mut self, key: Key, value: Value) {
        let Value::Rows(rows) = value else {
            return self.command(Command::Edit(Edit::Set(key, Some(value))));
        };
        while self.draft().answers.rows(&key).len() < rows.len() {
            self.command(Command::Edit(Edit::AddRow(key.clone())));
        }
        let there: Vec<u32> = self
            .draft()
            .answers
            .rows(&key)
            .iter()
            .map(|r| r.id)
            .collect();
        for (row, there) in rows.into_iter().zip(there) {
            for (part, value) in row.answers {
                self.give(key.child(there, part), value);
            }
        }
    }
}

/// Every file below a folder that holds one of the marks.
fn holding(folder: &Path, marks: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, marks));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            let has = |mark: &[u8]| bytes.windows(mark.len()).any(|w| w == mark);
            if marks.iter().any(|mark| has(mark.as_bytes())) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn a_draft_comes_back_after_the_program_was_killed() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    assert_eq!(session.state.protection, Protection::Undecided);
    assert_eq!(session.draft().saving, Saving::MemoryOnly);
    session.with_passphrase();
    machine.clock.set("2026-11-21T13:03:11Z");
    session.command(set("organisation", "Institut"));
    assert_eq!(session.draft().saving, Saving::Pending);
    session.on_disk();
    let draft = session.draft().id.clone();
    machine.kill(session);

    let mut session = machine.session();
    let listed = &session.state.drafts[0];
    assert_eq!(
        (listed.id.as_str(), listed.team.0.as_str()),
        (draft.as_str(), "team.example")
    );
    assert!(
        listed.needs_passphrase && listed.known.is_none() && listed.team.1.contains("XYZ-CERT")
    );
    session.resume(&draft, Some("wrong wrong wrong"));
    assert_eq!(session.codes(), ["store-wrong-passphrase"]);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    assert_eq!(
        session.answer("organisation"),
        Some(&Value::Text("Institut".into()))
    );
    let recovered = session.draft().recovered.clone().unwrap();
    assert_eq!(recovered.timestamp().to_string(), "2026-11-21T13:03:11Z");
    session.close();

    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.draft().recovered, None, "it was put away properly");
}

#[test]
fn what_was_typed_last_is_saved_when_the_program_ends() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.with_passphrase();
    session.command(set("organisation", "last words"));
    let draft = session.draft().id.clone();
    session.close();
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(
        session.answer("organisation"),
        Some(&Value::Text("last words".into()))
    );
}

#[test]
fn nothing_typed_is_readable_on_disk() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.with_passphrase();
    let evidence = machine.path("Zebrafink-7741.log");
    std::fs::write(&evidence, "harmless").unwrap();
    session.fill();
    session.command(set("description", MARK));
    session.start_and_wait(Job::AddEvidence(key("evidence"), vec![evidence]));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Prepare);
    let out = machine.path("out.tar.pgp");
    session.start_and_wait(Job::Save {
        format: MailFormat::TarPgp,
        path: out,
    });
    session.on_disk();
    assert!(session.state.receipt.is_some(), "{:?}", session.codes());
    let reference = session.state.receipt.as_ref().unwrap().reference.clone();
    let uuid = session.state.receipt.as_ref().unwrap().report.uuid.clone();
    session.close();
    let marks = [
        MARK,
        PASSPHRASE,
        &reference,
        &uuid,
        "three passwords stolen",
    ];
    assert_eq!(
        holding(machine.folder.path(), &marks),
        Vec::<PathBuf>::new()
    );
}

#[test]
fn a_report_is_sealed_so_that_the_team_can_open_it() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    session.command(Command::UseMemoryOnly);
    let out = machine.path("out.eml");
    let save = || Job::Save {
        format: MailFormat::PgpMime,
        path: machine.path("out.eml"),
    };

    session.start_and_wait(save());
    assert_eq!(session.codes(), ["session-missing-answers"]);
    session.fill();
    session.start_and_wait(save());
    assert_eq!(session.codes()[1..], ["session-unchecked"]);
    session.start_and_wait(Job::Prepare);
    assert_eq!(session.codes()[2..], ["session-unchecked"]);
    assert!(!out.exists());
    session.command(Command::AcceptUnchecked(true));

    session.start_and_wait(Job::Prepare);
    let prepared = session.state.prepared.clone().unwrap();
    assert_eq!(
        prepared.recipients,
        [publisher.0.cert.fingerprint().to_hex()]
    );
    session.start_and_wait(save());
    let receipt = session.state.receipt.clone().unwrap();
    assert_eq!(receipt.delivered, Delivered::Saved(out.clone()));
    assert_eq!(receipt.size, std::fs::metadata(&out).unwrap().len());
    assert_eq!(prepared.file_stem, format!("report-{}", receipt.reference));
    let size = prepared
        .sizes
        .iter()
        .find(|(f, _)| *f == MailFormat::PgpMime)
        .unwrap()
        .1;
    assert!(
        size >= receipt.size && size - receipt.size < 2 + receipt.size / 1000 + 400,
        "{size} {}",
        receipt.size
    );

    let opened = machine.path("opened");
    open::open(&out, &publisher.0.secret, None, &opened).unwrap();
    let text = std::fs::read_to_string(opened.join("report.txt")).unwrap();
    assert!(text.contains("Anna Lindqvist"), "{text}");
    assert!(
        session.state.draft.is_some(),
        "after delivery the draft stays"
    );

    session.command(set("name", "other"));
    assert_eq!(session.state.prepared, None);
    session.start_and_wait(Job::Save {
        format: MailFormat::TarPgp,
        path: machine.path("again.tar.pgp"),
    });
    let again = session.state.receipt.clone().unwrap();
    assert_eq!(
        (again.report, again.reference),
        (receipt.report, receipt.reference),
        "the same report"
    );
}

/// What the team reads has the program's words where they are the program's, whatever the team's messages are called.
#[test]
fn no_message_of_a_team_stands_for_one_of_the_program_in_what_is_sealed() {
    const HOSTILE: &str = "another sense";
    let machine = Machine::new();
    let publisher = Publisher::new();
    let bundle = publisher.bundle_of(|files| {
        for tag in ["en", "fr"] {
            let program = Catalogue::export(&Lang::parse(tag).unwrap());
            let path = format!("locales/{tag}/incident.ftl");
            let mut words = String::from_utf8(files[&path].clone()).unwrap();
            let taken =
                |words: &str, id: &str| words.lines().any(|l| l.starts_with(&format!("{id} =")));
            for id in program.ids() {
                let option = id.contains("--")
                    && !["tlp--", "pap--", "yesno--", "tristate--"]
                        .iter()
                        .any(|list| id.starts_with(list));
                if !option && !taken(&words, id) {
                    words.push_str(&format!("\n{id} = {HOSTILE}\n"));
                }
            }
            files.insert(path, words.into_bytes());
        }
    });
    let mut session = machine.begun(&bundle);
    session.command(Command::UseMemoryOnly);
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    let unknown = Value::Choice(Chosen {
        option: "unknown".into(),
        other: None,
    });
    session.command(Command::Edit(Edit::Set(key("going_on"), Some(unknown))));
    let out = machine.path("out.eml");
    session.start_and_wait(Job::Save {
        format: MailFormat::PgpMime,
        path: out.clone(),
    });
    let opened = machine.path("opened");
    open::open(&out, &publisher.0.secret, None, &opened).unwrap();
    for file in std::fs::read_dir(&opened).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        assert!(!text.contains(HOSTILE), "{}: {text}", path.display());
    }
    let text = std::fs::read_to_string(opened.join("report.txt")).unwrap();
    assert!(text.contains("Not known"), "{text}");
}

#[test]
fn a_checked_team_needs_no_acceptance_and_stays_checked() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let mut session = machine.begun(&bundle);
    session.compare(Whose::Open, "0000");
    session.compare(Whose::Open, &"0000 ".repeat(10));
    assert_eq!(
        session.codes(),
        ["inhand-digits", "trust-other-fingerprint"]
    );
    let fingerprint = publisher
        .0
        .cert
        .fingerprint()
        .to_spaced_hex()
        .to_lowercase();
    session.compare(Whose::Open, &fingerprint);
    assert_eq!(session.state.team.as_ref().unwrap().trust, Trust::Checked);
    session.fill();
    session.start_and_wait(Job::Prepare);
    assert!(session.state.prepared.is_some());
    session.close();
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    assert_eq!(session.state.team.as_ref().unwrap().trust, Trust::Checked);
}

#[test]
fn bundles_that_contradict_what_is_known_are_refused() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let version = |n: u32| {
        move |team: &mut String| {
            let line = team
                .lines()
                .find(|l| l.starts_with("version"))
                .unwrap()
                .to_owned();
            *team = team.replacen(&line, &format!("version = {n}"), 1);
        }
    };
    let mut session = machine.session();
    let path = machine.path("b.tocsin");
    session.open_bytes(&path, &publisher.bundle(version(5)));
    let first = session
        .state
        .team
        .as_ref()
        .unwrap()
        .bundle
        .manifest_sha256
        .clone();
    session.open_bytes(&path, &publisher.bundle(version(4)));
    session.open_bytes(
        &path,
        &publisher.bundle(|team| {
            version(5)(team);
            team.push_str("\n# the same, otherwise\n");
        }),
    );
    session.open_bytes(&path, &Publisher::new().bundle(version(6)));
    session.open_bytes(
        &path,
        &Publisher::new().bundle(|team| {
            *team = team.replace("\"team.example\"", "\"abc.example\"");
        }),
    );
    assert_eq!(
        session.codes(),
        [
            "trust-older-version",
            "trust-same-version-other-content",
            "trust-key-changed",
            "trust-looks-like"
        ]
    );
    assert_eq!(
        session.state.team.as_ref().unwrap().bundle.manifest_sha256,
        first
    );
    session.open_bytes(&path, &publisher.bundle(version(6)));
    assert_eq!(
        session
            .state
            .team
            .as_ref()
            .unwrap()
            .bundle
            .published
            .team
            .version,
        6
    );
    assert_eq!(session.codes().len(), 4);
    let kept = std::fs::read_dir(machine.dirs().data().join("bundles"))
        .unwrap()
        .count();
    assert_eq!(kept, 2, "only what was accepted is kept");
}

#[test]
fn an_older_draft_keeps_its_form_and_takes_addresses_from_the_newest_bundle() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    session.with_passphrase();
    let draft = session.draft().id.clone();
    let newer = publisher.bundle_of(|files| {
        for (path, old, new) in [
            ("team.toml", "version = 1\n", "version = 77\n"),
            (
                "forms/incident.toml",
                "staff_time = { kind = \"duration\" }",
                "staff_time = { kind = \"integer\" }",
            ),
        ] {
            let text = String::from_utf8(files[path].clone()).unwrap();
            assert!(text.contains(old), "{path}");
            files.insert(path.into(), text.replace(old, new).into_bytes());
        }
    });
    session.open_bytes(&machine.path("new.tocsin"), &newer);
    assert!(session.state.draft.is_none());
    session.resume(&draft, Some(PASSPHRASE));
    let team = session.state.team.as_ref().unwrap();
    assert_ne!(team.bundle.published.team.version, 77);
    assert_eq!(team.newest.published.team.version, 77);
    session.command(Command::NewDraft(id("incident")));
    assert_eq!(
        session
            .state
            .team
            .as_ref()
            .unwrap()
            .bundle
            .published
            .team
            .version,
        77
    );
}

#[test]
fn one_draft_is_open_in_one_window() {
    let machine = Machine::new();
    let mut first = machine.begun(&Publisher::new().bundle(|_| ()));
    first.with_passphrase();
    let draft = first.draft().id.clone();
    let mut second = machine.session();
    second.resume(&draft, Some(PASSPHRASE));
    second.start_and_wait(Job::Delete(draft.clone()));
    assert_eq!(second.codes(), ["store-busy", "store-busy"]);
    first.command(Command::CloseDraft);
    first.desk.saver.settle(&draft, LAST_SAVING);
    second.resume(&draft, Some(PASSPHRASE));
    assert!(second.state.draft.is_some());
}

#[test]
fn answers_of_jobs_that_nobody_waits_for_are_dropped() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.command(Command::UseMemoryOnly);
    let evidence = machine.path("a.log");
    std::fs::write(&evidence, "x").unwrap();
    session.command(Command::Start(Job::AddEvidence(
        key("evidence"),
        vec![evidence],
    )));
    session.command(Command::CloseDraft);
    assert!(session.state.jobs.is_empty());
    session.command(Command::NewDraft(id("incident")));
    session.command(Command::Start(Job::OpenExample));
    session.command(Command::Start(Job::OpenFile(machine.path("nowhere"))));
    assert_eq!(session.state.jobs.len(), 1, "the newest choice counts");
    session.settled();
    std::thread::sleep(Duration::from_millis(300));
    session.poll();
    assert_eq!(session.answer("evidence"), None);
    assert_eq!(
        session.state.team.as_ref().unwrap().trust,
        Trust::NotYetChecked
    );
    assert_eq!(session.codes(), ["store-read"]);

    session.command(Command::Start(Job::OpenExample));
    let job = session.state.jobs[0].id;
    session.command(Command::Cancel(job));
    session.settled();
    assert_ne!(session.state.team.as_ref().unwrap().trust, Trust::Example);
}

#[test]
fn a_job_that_breaks_is_told() {
    let machine = Machine::new();
    let mut session = machine.session();
    session.start("open", Subject::Other, Box::new(|_| panic!("on purpose")));
    session.settled();
    assert_eq!(session.codes(), ["session-job-ended"]);
}

#[test]
fn a_clock_set_back_does_not_bring_expired_keys_back() {
    let machine = Machine::new();
    let year = Duration::from_secs(400 * 86_400);
    let short = Publisher(Team::from(
        builder()
            .add_signing_subkey()
            .add_transport_encryption_subkey()
            .set_validity_period(year),
    ));
    let published = short.bundle(|_| ());
    machine.clock.set("2027-06-01T00:00:00Z");
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &published);
    assert_eq!(session.codes(), ["cert-expired"]);
    machine.clock.set("2020-01-01T00:00:00Z");
    session.open_bytes(&machine.path("b.tocsin"), &published);
    assert!(
        session.state.team.is_some(),
        "{:?}: the build date and not 2020 judges",
        session.codes()
    );
    session.command(Command::NewDraft(id("incident")));
    session.command(set("name", "x"));
    session.with_passphrase();
    session.command(set("name", "xy"));
    machine.clock.set("2019-01-01T00:00:00Z");
    session.command(set("name", "xyz"));
    let draft = session.draft().id.clone();
    session.close();
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.answer("name"), Some(&Value::Text("xyz".into())));
}

#[test]
fn a_draft_that_cannot_be_written_stays_in_memory_and_is_written_later() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.with_passphrase();
    let (drafts, aside) = (machine.dirs().drafts(), machine.path("aside"));
    std::fs::rename(&drafts, &aside).unwrap();
    std::fs::write(&drafts, b"in the way").unwrap();
    session.command(set("organisation", "typed meanwhile"));
    session.until("saving failed", |s| {
        matches!(&s.draft.as_ref().unwrap().saving, Saving::Failed(r) if r.code == "store-write")
    });
    session.command(Command::CloseDraft);
    assert_eq!(session.codes(), ["session-not-saved"]);
    assert!(session.answer("organisation").is_some());
    std::fs::remove_file(&drafts).unwrap();
    std::fs::rename(&aside, &drafts).unwrap();
    session.on_disk();
    let draft = session.draft().id.clone();
    machine.kill(session);
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(
        session.answer("organisation"),
        Some(&Value::Text("typed meanwhile".into()))
    );
}

#[test]
fn a_machine_where_nothing_can_be_written_can_still_seal() {
    let machine = Machine::new();
    let blocked = machine.path("file");
    std::fs::write(&blocked, b"").unwrap();
    let mut session = machine.session_in(Dirs::portable(&blocked));
    session.open_bytes(&machine.path("b.tocsin"), &Publisher::new().bundle(|_| ()));
    let warnings: Vec<_> = session
        .state
        .team
        .as_ref()
        .unwrap()
        .warnings
        .iter()
        .map(|w| w.code)
        .collect();
    assert_eq!(warnings, ["session-not-remembered"]);
    session.command(Command::NewDraft(id("incident")));
    session.fill();
    session.command(Command::UsePassphrase(Secret(PASSPHRASE.into())));
    session.until("saving failed", |s| {
        matches!(s.draft.as_ref().unwrap().saving, Saving::Failed(_))
    });
    session.command(Command::AcceptUnchecked(true));
    let out = machine.path("out.eml");
    session.start_and_wait(Job::Save {
        format: MailFormat::PgpMime,
        path: out.clone(),
    });
    assert!(out.exists(), "{:?}", session.codes());
}

#[test]
fn the_keyring_is_asked_when_a_draft_is_begun_and_a_passphrase_without_it() {
    let mut machine = Machine::new();
    let bundle = Publisher::new().bundle(|_| ());
    let fake = Arc::new(Fake::new(Mood::Good));
    machine.keyring = Some(fake.clone());
    let mut session = machine.begun(&bundle);
    assert_eq!(session.state.protection, Protection::Checking);
    session.on_disk();
    assert_eq!(session.state.protection, Protection::Keyring);
    assert_eq!(fake.secrets.lock().unwrap().len(), 1);
    let draft = session.draft().id.clone();
    session.command(Command::CloseDraft);
    session.resume(&draft, None);
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    session.command(Command::CloseDraft);
    session.start_and_wait(Job::Delete(draft));
    assert!(session.state.drafts.is_empty() && fake.secrets.lock().unwrap().is_empty());

    *fake.mood.lock().unwrap() = Mood::Forgetful;
    session.command(Command::NewDraft(id("incident")));
    session.command(set("name", "x"));
    session.settled();
    assert_eq!(session.state.protection, Protection::Undecided);
    assert_eq!(session.codes(), ["store-keyring"]);
    session.command(set("name", "xy"));
    assert!(session.state.jobs.is_empty(), "it is not asked again");
    session.command(Command::CloseDraft);
    assert_eq!(session.codes(), ["store-keyring", "session-not-saved"]);
    session.with_passphrase();
    session.command(Command::CloseDraft);
    assert!(session.state.draft.is_none());
}

#[test]
fn the_example_is_remembered_nowhere_and_goes_nowhere() {
    let machine = Machine::new();
    let mut session = machine.session();
    session.start_and_wait(Job::OpenExample);
    assert_eq!(session.state.team.as_ref().unwrap().trust, Trust::Example);
    assert!(!machine.dirs().pins().exists());
    session.compare(Whose::Open, crate::example::PUBLIC_FINGERPRINTS[0]);
    session.command(Command::NewDraft(id("incident")));
    session.fill();
    session.with_passphrase();
    for (name, via) in [
        (
            "sendmail",
            Via::Sendmail {
                program: "/usr/sbin/sendmail".into(),
            },
        ),
        ("server", Via::smtp("192.0.2.25", Security::Tls)),
    ] {
        session.command(Command::PutAccount(Account {
            name: name.into(),
            from: "a@site.example".into(),
            via,
        }));
        session.start_and_wait(Job::Send {
            account: name.into(),
            given: Given {
                password: Some(Secret("x".into())),
                proxy: None,
            },
            division: Default::default(),
        });
    }
    session.start_and_wait(Job::Send {
        account: "none".into(),
        given: Given::default(),
        division: Default::default(),
    });
    let codes = session.codes();
    assert_eq!(codes[0], "trust-example");
    assert_eq!(
        codes[1..],
        [
            "mail-not-loopback",
            "mail-not-loopback",
            "session-no-account"
        ]
    );
    let left = std::fs::read_dir(machine.dirs().outbox()).unwrap().count();
    assert_eq!(left, 0);
}

#[test]
fn another_language_touches_no_answer() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    session.fill();
    let (answers, revision) = (session.draft().answers.clone(), session.draft().revision);
    let prompt = |s: &Session| {
        let team = s.state.team.as_ref().unwrap();
        team.texts[&id("incident")].text("organisation", &tocsin_i18n::Args::new())
    };
    let english = prompt(&session);
    session.command(Command::SetLanguage(Lang::parse("fr").unwrap()));
    assert_ne!(prompt(&session), english);
    assert_eq!(
        (&session.draft().answers, session.draft().revision),
        (&answers, revision)
    );
    session.command(Command::UseMemoryOnly);
    session.close();
    assert_eq!(
        Settings::load(&machine.dirs()).unwrap().lang.as_deref(),
        Some("fr")
    );
}

#[test]
fn a_translation_that_nobody_reviewed_says_so() {
    let machine = Machine::new();
    let reviewed = |team: &mut String| {
        let own: Vec<&str> = team
            .lines()
            .filter(|l| !l.starts_with("reviewed"))
            .collect();
        *team = own
            .join("\n")
            .replace("languages =", "reviewed = [\"fr\"]\nlanguages =");
    };
    let mut session = machine.begun(&Publisher::new().bundle(reviewed));
    for (lang, said) in [("en", false), ("fr", false), ("de", true)] {
        session.command(Command::SetLanguage(Lang::parse(lang).unwrap()));
        let words = session.state.words.clone();
        let notice = session.state.team.as_ref().unwrap().unreviewed(&words);
        assert_eq!(notice.is_some(), said, "{lang}: {notice:?}");
    }
    session.command(Command::UseMemoryOnly);
    session.close();
}

#[test]
fn a_team_is_met_in_the_first_language_that_reader_and_team_share() {
    let spanish = Publisher::new().bundle_of(|files| {
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let team = team.replace("languages = [", "languages = [\"es\", ");
        let team = team.replace("[name]", "[name]\nes = \"XYZ-CERT\"");
        files.insert("team.toml".into(), team.into_bytes());
        let fr: Files = (files.iter())
            .filter_map(|(name, bytes)| {
                let name = name.strip_prefix("locales/fr/")?;
                Some((format!("locales/es/{name}"), bytes.clone()))
            })
            .collect();
        files.extend(fr);
    });
    let machine = Machine::new();
    let mut session = machine.session();
    let reads = ["es-MX", "de"].map(|tag| Lang::parse(tag).unwrap());
    session.desk.context.system = reads.to_vec();
    session.open_bytes(&machine.path("team.tocsin"), &spanish);
    assert_eq!(session.state.lang.tag(), "es-MX");
    let spoken = |session: &Session| session.state.team.as_ref().unwrap().common.lang().tag();
    assert_eq!(spoken(&session), "es");
    assert_eq!(session.state.settings.lang, None, "nobody chose it");

    session.command(Command::SetLanguage(Lang::english()));
    session.open_bytes(&machine.path("team.tocsin"), &spanish);
    assert_eq!(session.state.lang.tag(), "en", "somebody did");
    assert_eq!(spoken(&session), "en");
    session.close();
}

#[test]
fn evidence_is_looked_at_before_it_is_added() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    let add = |session: &mut Session, names: &[&str]| {
        let paths = names.iter().map(|name| machine.path(name)).collect();
        session.start_and_wait(Job::AddEvidence(key("evidence"), paths));
    };
    std::fs::write(machine.path("a.log"), "abc").unwrap();
    std::fs::write(machine.path("b.log"), "de").unwrap();
    std::fs::create_dir(machine.path("folder")).unwrap();
    add(&mut session, &["a.log", "missing"]);
    add(&mut session, &["folder"]);
    assert_eq!(session.codes().len(), 2);
    assert_eq!(session.answer("evidence"), None, "none was added");
    add(&mut session, &["a.log", "b.log", "a.log"]);
    add(&mut session, &["a.log"]);
    let Some(Value::Evidence(files)) = session.answer("evidence").cloned() else {
        panic!()
    };
    let seen: Vec<_> = files.iter().map(|f| (f.name.as_str(), f.size)).collect();
    assert_eq!(seen, [("a.log", 3), ("b.log", 2)]);
    assert_ne!(files[0].id, files[1].id);
    session.command(Command::Undo);
    assert_eq!(session.answer("evidence"), None);

    std::fs::File::create(machine.path("huge"))
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    add(&mut session, &["huge"]);
    assert_eq!(session.codes()[2..], ["session-too-much-evidence"]);
}

#[test]
fn choices_are_edits_too() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    let before = session.draft().evaluation.clone().into_evaluation();
    let chosen = Value::Choice(Chosen {
        option: "emergency".into(),
        other: None,
    });
    session.command(Command::Edit(Edit::Set(key("severity"), Some(chosen))));
    assert!(session.draft().evaluation.required.contains(&key("phone")));
    assert!(session.draft().can_undo && !session.draft().can_redo);
    session.command(Command::Undo);
    assert_eq!(*session.draft().evaluation, before);
    assert!(session.draft().can_redo);
    session.command(Command::Redo);
    assert!(session.answer("severity").is_some());
}

/// What was in the future when it was typed is not so for ever.
#[test]
fn time_passes_while_a_form_is_open() {
    let machine = Machine::new();
    let mut session = machine.begun(&Publisher::new().bundle(|_| ()));
    let now = machine.clock.now();
    let typed = |minutes: i64| {
        let then = now.checked_add(jiff::Span::new().minutes(minutes)).unwrap();
        Value::Moment(Moment {
            date: then.date().to_string(),
            time: then.strftime("%H:%M").to_string(),
            ..Moment::default()
        })
    };
    let told = |session: &Session| session.draft().evaluation.about(&key("noticed")).count();
    session.command(Command::Edit(Edit::Set(key("noticed"), Some(typed(2)))));
    assert_eq!(told(&session), 1);
    let revision = session.draft().revision;
    session.poll();
    assert_eq!(told(&session), 1);
    let later = now.checked_add(jiff::Span::new().minutes(5)).unwrap();
    machine.clock.set(&later.timestamp().to_string());
    assert!(session.poll());
    assert_eq!(told(&session), 0);
    // Nothing was typed, so nothing is to be saved; and nothing more happens in this minute.
    assert_eq!(session.draft().revision, revision);
    assert!(!session.poll());
}

/// A default stands until it is answered or emptied, and emptied it stays, also when the draft comes back.
#[test]
fn defaults_are_answers_until_they_are_emptied() {
    const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "contact", fields = ["name", "told", "due"] }]
[field]
name = { kind = "text", required = true }
told = { kind = "tristate", default = '"unknown"', required = true }
due = { kind = "date", calc = 'told == "no" ? today() : addMonths(today(), 1)' }
"#;
    let machine = Machine::new();
    let bundle = Publisher::new().bundle_of(|files| {
        files.insert("forms/incident.toml".into(), FORM.into());
    });
    let mut session = machine.begun(&bundle);
    session.command(Command::UsePassphrase(Secret("a good passphrase".into())));
    session.on_disk();
    let answer = |session: &Session, name: &str| {
        let form = &session.state.team.as_ref().unwrap().bundle.published.forms[&id("incident")];
        let field = form.field(&key(name)).unwrap();
        session.draft().answer(&key(name), field).cloned()
    };
    let option = |option: &str| {
        Value::Choice(Chosen {
            option: option.into(),
            other: None,
        })
    };
    let date = |date: &str| Some(Value::Text(date.into()));
    assert_eq!(answer(&session, "told"), Some(option("unknown")));
    assert_eq!(answer(&session, "due"), date("2026-12-21"));
    assert!(session.draft().evaluation.complete());
    // What is calculated is not typed.
    session.command(set("due", "2030-01-01"));
    assert_eq!(session.answer("due"), None);
    session.command(Command::Edit(Edit::Set(key("told"), Some(option("no")))));
    assert_eq!(answer(&session, "due"), date("2026-11-21"));
    session.command(Command::Edit(Edit::Set(key("told"), None)));
    assert_eq!(answer(&session, "told"), None);
    assert!(!session.draft().evaluation.complete());
    session.command(Command::Undo);
    session.command(Command::Undo);
    assert_eq!(answer(&session, "told"), Some(option("unknown")));
    session.command(Command::Redo);
    session.command(Command::Redo);
    session.command(Command::CloseDraft);
    let draft = session.state.drafts[0].id.clone();
    session.start_and_wait(Job::Resume {
        draft,
        passphrase: Some(Secret("a good passphrase".into())),
    });
    assert_eq!(answer(&session, "told"), None);
    assert!(!session.draft().evaluation.complete());
}

#[test]
fn everything_that_is_told_has_its_words() {
    let codes = [
        crate::store::CODES,
        crate::store::pins::CODES,
        inhand::CODES,
        refusal::CODES,
        crate::policy::CODES,
        crate::brand::CODES,
        importing::CODES,
    ]
    .concat();
    for lang in Lang::program() {
        let words = Catalogue::program(&lang);
        let no_args = tocsin_i18n::Args::new();
        for code in &codes {
            assert_eq!(words.lang_of(code), Some(&lang), "{code}");
            assert!(
                words.attr(code, "way-on", &no_args).is_some(),
                "{code} in {lang}"
            );
        }
        for job in JOB_NAMES {
            assert_eq!(words.lang_of(&format!("job-{job}")), Some(&lang), "{job}");
        }
        assert_eq!(words.lang_of("session-cover"), Some(&lang));
    }
}
