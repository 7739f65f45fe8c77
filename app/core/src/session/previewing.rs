//! A session over a folder that its author is editing: the folder is shown anew as it is saved, what was typed stays,
//! and nothing is kept, sealed or sent.

use super::*;
use crate::preview::{Look, Watch};
use tocsin_form_schema::carry::carry;
use tocsin_form_schema::evaluate::Evaluator;

/// What an interface need not see of a preview.
pub(super) struct Previewing {
    _watch: Watch,
    /// By form: answers whose question is not there now, or whose form is not shown; and the next free number of a row.
    aside: BTreeMap<Id, (Answers, u32)>,
}

/// What a preview does not do: it reaches nothing on this machine or outside of it.
pub(super) fn refuses(command: &Command) -> bool {
    match command {
        Command::Start(job) => !matches!(job, Job::AddEvidence(..) | Job::Prepare),
        Command::CloseTeam
        | Command::UsePassphrase(_)
        | Command::Protect(_)
        | Command::PutAccount(_)
        | Command::RemoveAccount(_) => true,
        _ => false,
    }
}

/// The answers that a draft begins with, and the next free number of a row: in a preview, what was typed before as far
/// as the form asks for it.
pub(super) fn beginning(form: &Form, preview: Option<&mut Previewing>) -> (Answers, u32) {
    let mut next_id = 1;
    let Some(Previewing { aside, .. }) = preview else {
        return (edit::beginning(form, &mut next_id), next_id);
    };
    let (typed, free) = aside.remove(&form.id).unwrap_or_default();
    next_id = next_id.max(free);
    // What an author tries in their own preview goes nowhere, so no promise is broken.
    let carried = carry(&typed, form, form);
    let mut answers = edit::beginning(form, &mut next_id);
    answers.fields.extend(carried.answers.fields);
    answers.tlp = carried.answers.tlp;
    aside.insert(form.id.clone(), (carried.left, next_id));
    (answers, next_id)
}

impl Session {
    /// Opens a session that previews a folder: of this machine it reads the language that was chosen, nothing else.
    pub fn preview(config: Config, folder: PathBuf) -> Session {
        let mut settings = Settings::default();
        settings.lang = Settings::load(&config.dirs).unwrap_or_default().lang;
        let mut session = Session::begin(config, settings, None);
        session.state.protection = Protection::MemoryOnly;
        session.state.preview = Some(PreviewState {
            folder: std::path::absolute(&folder).unwrap_or_else(|_| folder.clone()),
            found: None,
            refused: None,
        });
        let (context, tell) = (session.desk.context.clone(), session.tell());
        let told = move |look| tell(Event::Looked(Box::new(look)));
        let watch = Watch::start(folder, context, told);
        session.preview = Some(Previewing {
            _watch: watch.expect("the system gives a thread for looking at a folder"),
            aside: BTreeMap::new(),
        });
        session
    }

    /// Takes in the folder as it is now: what can be opened is shown, of the rest it is told what is wrong.
    pub(super) fn looked(&mut self, look: Look) {
        let Some(preview) = &mut self.state.preview else {
            return;
        };
        preview.found = Some(Arc::new(look.found));
        match look.team {
            Ok(team) => {
                preview.refused = None;
                self.show_anew(team);
            }
            Err(refusal) => preview.refused = Some(refusal),
        }
    }

    /// Another version of the team; the draft under way becomes one of it.
    fn show_anew(&mut self, mut team: TeamState) {
        self.suit(&mut team);
        let draft = self.state.draft.as_ref();
        let form = draft.and_then(|draft| team.bundle.published.forms.get(&draft.form));
        let form = form.cloned();
        let same = self.parts().is_ok_and(|(_, _, older)| {
            (form.as_ref()).is_some_and(|form| older.asks_the_same(form))
        });
        self.set_aside();
        self.state.team = Some(team);
        match form {
            Some(form) => self.go_on(&form, same),
            None => {
                self.end_jobs(Subject::Draft);
                self.open = None;
                self.state.draft = None;
            }
        }
    }

    /// Takes the answers of the draft under way along; those that had no question in it are still there.
    pub(super) fn set_aside(&mut self) {
        if let (Some(preview), Some(open), Some(state)) =
            (&mut self.preview, &self.open, &self.state.draft)
        {
            let form = preview.aside.entry(state.form.clone()).or_default();
            form.0.fields.extend(state.answers.fields.clone());
            form.0.tlp.extend(state.answers.tlp.clone());
            form.1 = form.1.max(open.draft.next_id);
        }
    }

    /// The draft under way, in the form as it is now; `same` says that it asks what it asked before.
    fn go_on(&mut self, form: &Form, same: bool) {
        let (answers, next_id) = beginning(form, self.preview.as_mut());
        let (Some(open), Some(state)) = (&mut self.open, &mut self.state.draft) else {
            return;
        };
        open.draft.next_id = next_id;
        let stage = open.draft.stage.take();
        open.draft.stage = stage
            .filter(|stage| form.stages.contains(stage))
            .or_else(|| form.stages.first().cloned());
        state.stage.clone_from(&open.draft.stage);
        state.answers = answers;
        if !same {
            // Steps that led to answers of another form lead nowhere here.
            open.history = History::default();
        }
        state.evaluation = Evaluator::new(form);
        self.edited();
    }

    /// Throws the answers of the form under way away and begins it again.
    pub(super) fn empty(&mut self) -> Result<(), Refusal> {
        let Some(preview) = &mut self.preview else {
            return Ok(());
        };
        let draft = self.state.draft.take().ok_or(SessionRefusal::NoDraft)?;
        self.open = None;
        preview.aside.remove(&draft.form);
        self.end_jobs(Subject::Draft);
        self.new_draft(draft.form, false)
    }
}
