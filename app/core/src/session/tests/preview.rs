//! A folder that is previewed while its author edits it.

use super::*;
use crate::explain::Explain;
use tocsin_form_schema::container::Container;
use tocsin_form_schema::diagnostic::Severity;

/// The example's folder on a machine, without keys.
struct Folder {
    machine: Machine,
}

impl Folder {
    fn new() -> Folder {
        let folder = Folder {
            machine: Machine::new(),
        };
        folder.write_all(&Folder::files());
        folder
    }

    fn files() -> Files {
        let bundle = Container::read(crate::example::BUNDLE).unwrap();
        let mut files = bundle.files().clone();
        files.retain(|path, _| !path.starts_with("keys/") && !path.starts_with("MANIFEST"));
        files
    }

    fn write_all(&self, files: &Files) {
        files
            .iter()
            .for_each(|(path, bytes)| self.write(path, bytes));
    }

    fn path(&self, name: &str) -> PathBuf {
        self.machine.path("bundle").join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), bytes).unwrap();
    }

    fn edit(&self, name: &str, change: impl Fn(&str) -> String) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        let changed = change(&text);
        assert_ne!(changed, text, "{name}");
        self.write(name, changed.as_bytes());
    }

    fn session(&self) -> Session {
        let config = Config {
            dirs: self.machine.dirs(),
            clock: self.machine.clock.clone(),
            wake: Arc::new(|| ()),
            lang: Some(Lang::english()),
            keyring: true,
        };
        let mut session = Session::preview(config, self.machine.path("bundle"));
        session.until("it was read", |s| preview(s).found.is_some());
        session
    }

    /// With a draft in which something was typed.
    fn begun(&self) -> Session {
        let mut session = self.session();
        session.command(Command::NewDraft(id("incident")));
        session.command(set("name", MARK));
        session.command(set("organisation", "Chemistry"));
        session
    }
}

fn preview(state: &State) -> &PreviewState {
    state.preview.as_ref().unwrap()
}

fn manifest(state: &State) -> &str {
    &state.team.as_ref().unwrap().bundle.manifest_sha256
}

impl Session {
    /// Waits for what is to be seen of the folder after a change.
    fn reloaded(&mut self) {
        let before = manifest(&self.state).to_owned();
        self.until("the folder is shown anew", |s| manifest(s) != before);
    }

    fn word(&self, id: &str) -> String {
        let texts = &self.state.team.as_ref().unwrap().texts[&self.draft().form];
        texts.text(id, &Default::default())
    }
}

#[test]
fn an_edited_folder_is_shown_and_what_was_typed_stays() {
    let folder = Folder::new();
    let mut session = folder.begun();
    let draft = session.draft().id.clone();
    session.command(Command::Edit(Edit::AddRow(key("involved"))));
    folder.edit("locales/en/incident.ftl", |text| {
        text.replace(
            "organisation = Organisation or department",
            "organisation = Where you work",
        )
    });
    session.reloaded();
    assert_eq!(session.word("organisation"), "Where you work");
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    assert_eq!(session.draft().id, draft);
    // Other words are the same form: the steps lead back all the same.
    assert!(session.draft().can_undo);
    session.command(Command::Undo);
    assert_eq!(session.answer("involved"), None);
}

#[test]
fn an_answer_comes_back_with_its_question() {
    let folder = Folder::new();
    let mut session = folder.begun();
    let form = "forms/incident.toml";
    let whole = std::fs::read_to_string(folder.path(form)).unwrap();
    folder.edit(form, |text| {
        let text = text.replace(r#""name", "organisation", "#, r#""name", "#);
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("organisation = "));
        lines.collect::<Vec<_>>().join("\n")
    });
    session.reloaded();
    assert_eq!(session.answer("organisation"), None);
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    assert_eq!(session.draft().left, [], "it is no move to a newer form");
    session.command(set("name", "Anna"));
    folder.write(form, whole.as_bytes());
    session.reloaded();
    let chemistry = Value::Text("Chemistry".into());
    assert_eq!(session.answer("organisation"), Some(&chemistry));
    assert_eq!(session.answer("name"), Some(&Value::Text("Anna".into())));

    // Thrown away, they do not come back.
    session.command(Command::Empty);
    assert!(session.draft().answers.fields.is_empty());
    folder.edit(form, |text| format!("{text}\n# saved again\n"));
    session.reloaded();
    assert!(session.draft().answers.fields.is_empty());
}

#[test]
fn a_broken_file_leaves_the_last_form_and_says_what_is_wrong() {
    let folder = Folder::new();
    let mut session = folder.begun();
    let form = "forms/incident.toml";
    let whole = std::fs::read_to_string(folder.path(form)).unwrap();
    folder.write(form, format!("[page\n{whole}").as_bytes());
    session.until("it is told", |s| preview(s).refused.is_some());
    let told = preview(&session.state);
    let wrong = told.found.as_ref().unwrap().told.iter();
    let wrong: Vec<_> = wrong
        .filter(|found| found.severity == Severity::Error && found.place.file == form)
        .collect();
    assert_eq!(
        (wrong[0].code, wrong[0].place.line),
        ("toml-syntax", Some(1))
    );
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    session.command(set("organisation", "Physics"));

    folder.write(form, whole.as_bytes());
    session.until("it is mended", |s| preview(s).refused.is_none());
    let physics = Value::Text("Physics".into());
    assert_eq!(session.answer("organisation"), Some(&physics));
}

#[test]
fn a_folder_that_never_was_a_form_says_so() {
    let folder = Folder::new();
    std::fs::remove_file(folder.path("team.toml")).unwrap();
    let mut session = folder.session();
    assert!(session.state.team.is_none());
    assert!(preview(&session.state).refused.is_some());
    let found = preview(&session.state).found.clone().unwrap();
    assert!(
        found
            .told
            .iter()
            .any(|found| found.place.file == "team.toml")
    );
    std::fs::remove_dir_all(folder.machine.path("bundle")).unwrap();
    session.until("it is told", |s| {
        preview(s)
            .refused
            .as_ref()
            .is_some_and(|refusal| refusal.code() == "store-read")
    });
}

/// A form that is gone takes its draft with it; its answers wait until it is back.
#[test]
fn a_form_that_is_gone_waits_for_its_return() {
    let folder = Folder::new();
    let one = Folder::files();
    let mut files = one.clone();
    crate::example::several::add_to(&mut files, &[]);
    folder.write_all(&files);
    let mut session = folder.session();
    session.command(Command::NewDraft(id("phishing")));
    session.command(set("seen", "They want a password."));
    session.command(Command::NewDraft(id("incident")));
    session.command(set("name", MARK));
    session.command(Command::NewDraft(id("phishing")));
    assert!(session.answer("seen").is_some());

    std::fs::remove_file(folder.path("forms/phishing.toml")).unwrap();
    folder.write_all(&one);
    session.until("the form is gone", |s| s.draft.is_none());
    folder.write_all(&files);
    session.until("the form is back", |s| {
        let forms = &s.team.as_ref().unwrap().bundle.published.forms;
        forms.contains_key(&id("phishing"))
    });
    session.command(Command::NewDraft(id("phishing")));
    assert!(session.answer("seen").is_some());
}

#[test]
fn the_language_that_was_chosen_stays() {
    let folder = Folder::new();
    let mut session = folder.begun();
    session.command(Command::SetLanguage(Lang::parse("he").unwrap()));
    folder.edit("locales/he/incident.ftl", |text| {
        let line = text
            .lines()
            .find(|line| line.starts_with("organisation = "))
            .unwrap();
        text.replace(line, "organisation = מקום העבודה")
    });
    session.reloaded();
    assert_eq!(session.word("organisation"), "מקום העבודה");
    // In a pseudo-locale the team's words are strange, too.
    session.command(Command::SetLanguage(Lang::parse("en-XB").unwrap()));
    assert_eq!(session.word("organisation"), "[Organisation or department]");
    folder.edit("forms/incident.toml", |text| {
        format!("{text}\n# saved again\n")
    });
    session.reloaded();
    assert_eq!(session.word("organisation"), "[Organisation or department]");
}

#[test]
fn nothing_of_a_preview_is_written_sealed_or_sent() {
    let folder = Folder::new();
    let before = names(folder.machine.folder.path());
    let mut session = folder.begun();
    session.fill();
    session.command(Command::SetLanguage(Lang::parse("fr").unwrap()));
    session.start_and_wait(Job::Prepare);
    assert!(session.state.prepared.is_some());
    assert_eq!(session.codes(), [""; 0]);
    let out = folder.machine.path("out.eml");
    let account = Account {
        name: "work".into(),
        from: "anna@xyz-university.example".into(),
        via: Via::Sendmail {
            program: "/usr/sbin/sendmail".into(),
        },
    };
    let refused = [
        Command::Start(Job::Save {
            format: MailFormat::PgpMime,
            path: out,
        }),
        Command::Start(Job::Send {
            account: "work".into(),
            given: Given::default(),
            division: Default::default(),
        }),
        Command::Start(Job::OpenExample),
        Command::PutAccount(account),
        Command::UsePassphrase(Secret(PASSPHRASE.into())),
        Command::CloseTeam,
    ];
    let count = refused.len();
    refused
        .into_iter()
        .for_each(|command| session.command(command));
    assert!(session.state.jobs.is_empty());
    assert_eq!(session.codes(), vec!["session-preview"; count]);
    session.close();
    assert_eq!(names(folder.machine.folder.path()), before);
}

/// Everything below a folder.
fn names(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(names(&path));
        }
        all.push(path);
    }
    all.sort();
    all
}
