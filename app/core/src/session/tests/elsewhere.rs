//! A draft that goes to another machine in one file, and on there.

use super::*;
use crate::openpgp::seal::{Content, Member, seal_with_passphrase, tar};
use crate::openpgp::testing;
use crate::session::importing::{Imported, import};
use crate::store::draft::FORMAT;
use crate::store::edition::Edition;
use sequoia_openpgp::serialize::stream::{Compressor, Encryptor, LiteralWriter, Message};
use sequoia_openpgp::types::CompressionAlgorithm;
use sha2::{Digest, Sha256};
use std::io::Write;
use std::process::Command as Process;

const HANDED: &str = "seven birds on a wire";

fn attach(session: &mut Session, path: PathBuf, bytes: &[u8]) {
    std::fs::write(&path, bytes).unwrap();
    session.start_and_wait(Job::AddEvidence(key("evidence"), vec![path]));
}

impl Machine {
    /// A report of this team that was filled in, with a file, and put away.
    fn written(&self, team: &Publisher, deliver: bool) -> String {
        let mut session = self.begun(&team.bundle(|_| {}));
        session.with_passphrase();
        session.fill();
        session.command(Command::AcceptUnchecked(true));
        attach(&mut session, self.path("mail.log"), b"first line\n");
        if deliver {
            session.start_and_wait(save(self.path("first.eml")));
        }
        assert_eq!(session.codes(), [""; 0]);
        let id = session.draft().id.clone();
        session.close();
        id
    }

    fn exported(&self, draft: &str) -> PathBuf {
        let path = self.path("report.tocsin-draft");
        let mut session = self.session();
        session.start_and_wait(Job::Export(export(draft, &path)));
        assert_eq!(session.codes(), [""; 0]);
        assert_eq!(
            session.state.exported,
            Some((draft.to_owned(), path.clone()))
        );
        session.close();
        path
    }

    fn kept(&self, draft: &str) -> Draft {
        DraftFile::peek(&self.dirs(), draft, Some(PASSPHRASE), None).unwrap()
    }

    fn import(&self, file: &Path, passphrase: &str) -> Result<Imported, &'static str> {
        let what = Import {
            evidence: Some(self.path("evidence")),
            ..incoming(file, passphrase)
        };
        import(&what, None, &self.context(), &Progress::default()).map_err(|refusal| refusal.code)
    }

    /// Every file and folder there is.
    fn everything(&self) -> Vec<PathBuf> {
        fn below(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                found.push(entry.path());
                if entry.path().is_dir() {
                    below(&entry.path(), found);
                }
            }
        }
        let mut found = Vec::new();
        below(self.folder.path(), &mut found);
        found.sort();
        found
    }
}

fn save(path: PathBuf) -> Job {
    Job::Save {
        format: MailFormat::PgpMime,
        path,
    }
}

fn export(draft: &str, path: &Path) -> Export {
    Export {
        draft: draft.into(),
        own: Some(Secret(PASSPHRASE.into())),
        passphrase: Secret(HANDED.into()),
        files: true,
        path: path.into(),
    }
}

fn incoming(file: &Path, passphrase: &str) -> Import {
    Import {
        file: file.into(),
        passphrase: Secret(passphrase.into()),
        evidence: None,
        replace: false,
        own: None,
    }
}

fn evidence(session: &Session) -> tocsin_form_schema::answers::Attachment {
    match session.answer("evidence") {
        Some(Value::Evidence(files)) => files[0].clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_draft_goes_on_elsewhere_as_the_same_report() {
    let (team, here, there) = (Publisher::new(), Machine::new(), Machine::new());
    let id = here.written(&team, true);
    let before = here.kept(&id);
    let file = here.exported(&id);

    let mut session = there.session();
    session.start_and_wait(Job::OpenFile(file.clone()));
    assert_eq!(session.state.import.as_ref().unwrap().file, file);
    session.start_and_wait(Job::Import(Import {
        evidence: Some(there.path("evidence")),
        ..incoming(&file, HANDED)
    }));
    assert_eq!(session.codes(), [""; 0]);
    assert!(session.state.import.is_none());
    // Its passphrase opened the file; under what it is kept here is asked as of any draft.
    assert_eq!(session.state.protection, Protection::Undecided);
    session.with_passphrase();

    assert_eq!(
        session.state.team.as_ref().unwrap().trust,
        Trust::NotYetChecked
    );
    assert!(!session.draft().accepted_unchecked);
    let file = evidence(&session);
    assert_eq!(Path::new(&file.path), there.path("evidence/mail.log"));
    assert_eq!(std::fs::read(&file.path).unwrap(), b"first line\n");
    let modified = crate::openpgp::seal::modified(Path::new(&file.path));
    assert_eq!(modified, file.modified);

    session.command(set("name", "Somebody of the next shift"));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(save(there.path("second.eml")));
    assert_eq!(session.codes(), [""; 0]);
    session.close();
    let after = there.kept(&id);
    assert_eq!(after.identity, before.identity);
    assert_eq!(after.receipts[0], before.receipts[0]);
    let revisions = |editions: &[Edition]| -> Vec<u32> {
        editions.iter().map(|edition| edition.revision).collect()
    };
    assert_eq!(revisions(&after.editions), [1, 2]);
    assert_eq!(after.created, before.created);
}

#[test]
fn nothing_of_it_is_in_clear_and_gpg_opens_it_in_an_emergency() {
    let machine = Machine::new();
    let id = machine.written(&Publisher::new(), false);
    let file = machine.exported(&id);
    let sealed = std::fs::read(&file).unwrap();
    for clear in [MARK, "first line", "mail.log", "team.toml"] {
        let found = sealed.windows(clear.len()).any(|w| w == clear.as_bytes());
        assert!(!found, "{clear}");
    }
    let home = TempDir::new().unwrap();
    let mut gpg = Process::new("gpg");
    gpg.args(["--batch", "--quiet", "--pinentry-mode", "loopback"]);
    gpg.args(["--passphrase", HANDED, "--homedir"]);
    gpg.arg(home.path()).arg("--decrypt").arg(&file);
    let archive = testing::run(&mut gpg, b"");
    let mut tar = Process::new("tar");
    let names = testing::run(tar.arg("-t"), &archive);
    let names = String::from_utf8(names).unwrap();
    let names: Vec<&str> = names.lines().collect();
    assert_eq!(names[0], "team.tocsin");
    assert!(names[1].starts_with("evidence/") && names[1].ends_with(".log"));
    assert_eq!(names[2..], ["draft.json", "MANIFEST"]);
}

#[test]
fn a_file_that_is_gone_is_refused_by_name_and_can_be_left_out() {
    let machine = Machine::new();
    let id = machine.written(&Publisher::new(), false);
    std::fs::remove_file(machine.path("mail.log")).unwrap();
    let path = machine.path("report.tocsin-draft");
    let mut session = machine.session();
    session.start_and_wait(Job::Export(export(&id, &path)));
    assert_eq!(session.codes(), ["seal-evidence-missing"]);
    assert_eq!(session.state.notices[0].refusal.args["name"], "mail.log");
    assert!(!path.exists());
    session.start_and_wait(Job::Export(Export {
        files: false,
        ..export(&id, &path)
    }));
    assert_eq!(session.codes().len(), 1);
    session.close();

    let there = Machine::new();
    let imported = there.import(&path, HANDED).unwrap();
    assert_eq!(imported.missing, ["mail.log"]);
    assert!(!there.path("evidence").exists());
}

/// Whoever makes such a file may name any file of the machine that opens it.
#[test]
fn no_file_of_this_machine_goes_along_because_the_draft_names_it() {
    let machine = Machine::new();
    let id = machine.written(&Publisher::new(), false);
    let file = machine.exported(&id);
    let there = Machine::new();
    let taken = there.import(&file, HANDED).unwrap();
    let mut draft = taken.draft.clone();
    let own = there.path("id_ed25519");
    std::fs::write(&own, "secret").unwrap();
    for file in draft.answers.fields.files_mut() {
        file.path = own.display().to_string();
    }
    let bundle = std::fs::read(machine.dirs().bundle(&draft.bundle)).unwrap();
    let json = serde_json::to_vec(&draft).unwrap();
    let forged = machine.path("forged.tocsin-draft");
    sealed(&forged, &[("draft.json", &json), ("team.tocsin", &bundle)]);
    let mut session = there.session();
    session.start_and_wait(Job::OpenFile(forged.clone()));
    session.start_and_wait(Job::Import(incoming(&forged, HANDED)));
    assert_eq!(session.codes(), ["import-files-elsewhere"]);
    let named = evidence(&session).path;
    assert_ne!(Path::new(&named), own);
    assert!(!Path::new(&named).exists());
}

fn sealed(path: &Path, members: &[(&str, &[u8])]) {
    let members = members.iter().map(|(name, bytes)| Member {
        name: (*name).to_owned(),
        media_type: String::new(),
        content: Content::Bytes(bytes.to_vec()),
    });
    let members: Vec<Member> = members.collect();
    seal_with_passphrase(&members, HANDED, path, &Progress::default()).unwrap();
}

/// Any archive under the passphrase, compressed or not.
fn archive(path: &Path, members: &[(&str, &[u8])], compress: bool) {
    let mut out = Vec::new();
    let message = Message::new(&mut out);
    let mut message = Encryptor::with_passwords(message, [HANDED])
        .build()
        .unwrap();
    if compress {
        let compressor = Compressor::new(message).algo(CompressionAlgorithm::Zlib);
        message = compressor.build().unwrap();
    }
    let mut message = LiteralWriter::new(message).build().unwrap();
    let mut manifest = String::new();
    for (name, bytes) in members {
        let digest = crate::bundle::hex(&Sha256::digest(bytes));
        manifest.push_str(&format!("{digest}  {name}\n"));
    }
    let manifest = ("MANIFEST", manifest.as_bytes());
    for (name, bytes) in members.iter().chain([&manifest]) {
        let size = bytes.len() as u64;
        message.write_all(&tar::header(name, size)).unwrap();
        message.write_all(bytes).unwrap();
        message.write_all(&vec![0; tar::padding(size)]).unwrap();
    }
    message.write_all(&tar::END).unwrap();
    message.finalize().unwrap();
    std::fs::write(path, out).unwrap();
}

#[test]
fn a_file_made_to_hurt_is_one_sentence_and_writes_nothing() {
    let (machine, there) = (Machine::new(), Machine::new());
    let id = machine.written(&Publisher::new(), false);
    let good = machine.exported(&id);
    let bytes = std::fs::read(&good).unwrap();
    let bundle = std::fs::read(machine.dirs().bundle(&machine.kept(&id).bundle)).unwrap();
    let json = serde_json::to_vec(&machine.kept(&id)).unwrap();
    let bad = there.path("bad.tocsin-draft");
    std::fs::write(&bad, b"").unwrap();
    let before = there.everything();
    let refused = |what: &str| {
        let code = there.import(&bad, HANDED).map(|_| "taken");
        assert_eq!(there.everything(), before, "{what}");
        code.unwrap_err()
    };

    let wrong = there.import(&good, "another passphrase");
    assert_eq!(wrong.err(), Some("import-passphrase"));
    for length in [0, 1, 20, 70, 100, 1000, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&bad, &bytes[..length]).unwrap();
        let code = refused(&format!("{length} octets"));
        let whole_head = length > 100;
        assert!(code == "import-damaged" || !whole_head, "{length}: {code}");
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 23) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1;
        std::fs::write(&bad, &flipped).unwrap();
        let code = refused(&format!("octet {at}"));
        assert!(code.starts_with("import-"), "{at}: {code}");
    }
    for other in [&bundle[..], b"%PDF-1.7\n", b"-----BEGIN PGP MESSAGE-----\n"] {
        std::fs::write(&bad, other).unwrap();
        assert_eq!(refused("other format"), "import-not-a-draft");
    }

    let whole: [(&str, &[u8]); 2] = [("draft.json", &json), ("team.tocsin", &bundle)];
    archive(&bad, &whole[..1], false);
    assert_eq!(refused("no bundle"), "import-damaged");
    archive(&bad, &whole[1..], false);
    assert_eq!(refused("no draft"), "import-damaged");
    archive(&bad, &[("draft.json", b"{}"), whole[1]], false);
    assert_eq!(refused("no draft in it"), "import-damaged");
    let later = String::from_utf8(json.clone()).unwrap();
    let format = |number: u32| format!("\"format\":{number}");
    assert!(later.contains(&format(FORMAT)));
    let later = later.replacen(&format(FORMAT), &format(FORMAT + 1), 1);
    archive(&bad, &[("draft.json", later.as_bytes()), whole[1]], false);
    assert_eq!(refused("a later format"), "store-later-format");
    let other_id = String::from_utf8(json.clone())
        .unwrap()
        .replace(&id, "../../x");
    archive(
        &bad,
        &[("draft.json", other_id.as_bytes()), whole[1]],
        false,
    );
    assert_eq!(refused("an ID that leads elsewhere"), "import-damaged");
    for name in [
        "../x",
        "/tmp/x",
        "evidence/../../x",
        "evidence/x.log",
        "draft.json",
        "evidence/con.log",
    ] {
        let members = [whole[0], whole[1], (name, b"x".as_slice())];
        archive(&bad, &members, false);
        assert_eq!(refused(name), "import-damaged", "{name}");
    }
    let forged = String::from_utf8(bundle.clone().into_iter().map(|_| b'x').collect()).unwrap();
    archive(&bad, &[whole[0], ("team.tocsin", forged.as_bytes())], false);
    assert!(refused("a bundle that is none").starts_with("bundle-"));
}

#[test]
fn a_gibibyte_out_of_a_mebibyte_is_refused() {
    let there = Machine::new();
    let bad = there.path("bad.tocsin-draft");
    let zeros = vec![0; 1 << 30];
    archive(
        &bad,
        &[("draft.json", b"{}"), ("evidence/1.bin", &zeros)],
        true,
    );
    drop(zeros);
    let size = std::fs::metadata(&bad).unwrap().len();
    assert!(size < 2 << 20, "{size}");
    let before = there.everything();
    assert_eq!(there.import(&bad, HANDED).err(), Some("import-damaged"));
    assert_eq!(there.everything(), before);
}

#[test]
fn a_report_that_is_here_already_is_asked_about() {
    let (team, here, there) = (Publisher::new(), Machine::new(), Machine::new());
    let id = here.written(&team, false);
    let file = here.exported(&id);
    let first = there.import(&file, HANDED).unwrap();
    first
        .keep(Some(&Secret(PASSPHRASE.into())), None, &there.context())
        .unwrap();
    let kept = there.kept(&id);
    std::fs::remove_dir_all(there.path("evidence")).unwrap();

    // Both go on; the file's is the newer one.
    here.clock.set("2026-11-21T13:00:00Z");
    let mut session = here.session();
    session.resume(&id, Some(PASSPHRASE));
    session.command(set("name", "Day shift"));
    session.on_disk();
    session.close();
    let file = here.exported(&id);
    let mut session = there.session();
    session.start_and_wait(Job::OpenFile(file.clone()));
    session.start_and_wait(Job::Import(incoming(&file, HANDED)));
    assert_eq!(session.codes(), [""; 0]);
    let asked = session.state.import.clone().unwrap().here.unwrap();
    assert_eq!(asked.code, "import-here");
    assert_eq!(asked.args["newer"], "file");
    assert_eq!(asked.args["here"], "2026-11-21 13:00:00");
    assert_eq!(asked.args["there"], "2026-11-21 14:00:00");
    assert_eq!(there.kept(&id), kept);

    // Replaced only by who can open the one here.
    let replace = |own: Option<&str>| Import {
        replace: true,
        own: own.map(|own| Secret(own.into())),
        ..incoming(&file, HANDED)
    };
    session.start_and_wait(Job::Import(replace(None)));
    assert_eq!(session.codes(), ["store-needs-passphrase"]);
    assert_eq!(there.kept(&id), kept);
    session.start_and_wait(Job::Import(replace(Some(PASSPHRASE))));
    assert_eq!(session.codes()[1..], ["import-files-elsewhere"]);
    session.on_disk();
    assert_eq!(
        session.answer("name"),
        Some(&Value::Text("Day shift".into()))
    );
    session.close();
    assert_ne!(there.kept(&id), kept);

    // What is here is the newer one now.
    there.clock.set("2026-11-21T15:00:00Z");
    let mut session = there.session();
    session.resume(&id, Some(PASSPHRASE));
    session.command(set("name", "Night shift"));
    session.on_disk();
    session.close();
    let code = there.import(&file, HANDED).err();
    assert_eq!(code, Some("import-here"));
}

#[test]
fn a_newer_form_of_the_team_stays_the_newest() {
    let (team, here, there) = (Publisher::new(), Machine::new(), Machine::new());
    let id = here.written(&team, false);
    let file = here.exported(&id);
    let newer = team.bundle(|toml| *toml = toml.replace("version = 1\n", "version = 7\n"));
    let mut session = there.session();
    session.open_bytes(&there.path("newer.tocsin"), &newer);
    assert_eq!(session.codes(), [""; 0]);
    session.close();
    let newest = Pins::load(&there.dirs()).unwrap();
    let imported = there.import(&file, HANDED).unwrap();
    assert_eq!(Pins::load(&there.dirs()).unwrap(), newest);
    assert_eq!(imported.team.newest.published.team.version, 7);
    assert_ne!(imported.team.bundle.published.team.version, 7);

    // Another team's key for the same name is refused as ever.
    let other = Machine::new();
    let mut session = other.session();
    session.open_bytes(
        &other.path("other.tocsin"),
        &Publisher::new().bundle(|_| {}),
    );
    session.close();
    assert_eq!(other.import(&file, HANDED).err(), Some("trust-key-changed"));
}
