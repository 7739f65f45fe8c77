//! The pages of the window. Each reads the state and pushes [`Action`]s; none changes anything itself.

pub mod deliver;
pub mod form;
pub mod receipt;
pub mod review;
pub mod team;
pub mod welcome;

use crate::cx::Cx;
use crate::dialogs::{Ask, Written};
use jiff::Zoned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tocsin_core::session::{Command, DraftState, State, TeamState};
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;

/// Where the reporter is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// How to begin.
    Welcome,
    /// Whom the report goes to.
    Team,
    /// A page of the form.
    Page(Id),
    /// Everything said, everything missing.
    Review,
    /// Sealing, mailing, saving.
    Deliver,
    /// What the reporter keeps.
    Receipt,
}

/// What a page asks for.
pub enum Action {
    /// An edit or a job.
    Do(Command),
    /// Another page.
    Go(Screen),
    /// The page of delivery, with the file chosen.
    SaveAsFile,
    /// The page with this answer, and the focus on it.
    Jump(Key),
    /// The choice of a form, which is to be made first.
    Choose,
    /// The question how drafts are protected.
    Protect,
    /// A file dialog.
    Ask(Ask),
    /// Writes a file; another one there goes only when that was said.
    Save {
        /// What.
        written: Written,
        /// Where to.
        path: PathBuf,
        /// Another file there may be replaced.
        replace: bool,
    },
    /// Text for the clipboard.
    Copy(String),
    /// An address for the browser.
    Open(String),
}

/// What a page sees.
pub struct View<'a> {
    /// Words, direction, colours.
    pub cx: &'a Cx<'a>,
    /// The session's state.
    pub state: &'a State,
    /// Now, in the reporter's zone.
    pub now: &'a Zoned,
    /// The page has just been turned to: it begins at its top.
    pub turned: bool,
}

impl<'a> View<'a> {
    /// The draft, its form, the team it goes to.
    pub fn draft(&self) -> Option<(&'a DraftState, &'a Form, &'a TeamState)> {
        let state: &'a State = self.state;
        let (draft, team) = (state.draft.as_ref()?, state.team.as_ref()?);
        Some((draft, team.bundle.published.forms.get(&draft.form)?, team))
    }
}

/// What the pages remember that is no answer: never written anywhere.
#[derive(Default)]
pub struct Local {
    /// The welcome page's.
    pub welcome: welcome::Memory,
    /// The team's page's.
    pub team: team::Memory,
    /// The lists of drafts.
    pub drafts: crate::widgets::drafts::Memory,
    /// The form's pages'.
    pub form: FormMemory,
    /// The delivery's.
    pub deliver: deliver::Memory,
    /// The receipt's.
    pub receipt: receipt::Memory,
    /// The copy to print.
    pub copy: crate::widgets::copy::Memory,
    /// The key that was made for the report.
    pub key: crate::widgets::key::Memory,
    /// The panel of a preview.
    pub preview: crate::widgets::preview::Memory,
    /// What is known of the team, and the comparison.
    pub trust: crate::widgets::trust::Memory,
    /// What is told above the page.
    pub told: crate::widgets::notice::Memory,
    /// The question how drafts are protected.
    pub protect: crate::widgets::protect::Memory,
    /// The question whether to leave without what was typed.
    pub leave: crate::widgets::leave::Memory,
}

impl Local {
    /// Where something is to be saved.
    pub fn place(&mut self, written: Written) -> &mut crate::widgets::place::Memory {
        match written {
            Written::Sealed(_) => &mut self.deliver.place,
            Written::Carried => &mut self.deliver.division.place,
            Written::HandedOver => &mut self.deliver.handover.place,
            Written::Copy => &mut self.copy.place,
            Written::Draft => &mut self.drafts.export.place,
            Written::Key => &mut self.key.place,
        }
    }
}

/// What the pages of a form remember.
#[derive(Default)]
pub struct FormMemory {
    /// Answers that the reporter has been at: only these are called missing or wrong on the page.
    pub touched: BTreeSet<Key>,
    /// The review was seen: from then on everything is.
    pub reviewed: bool,
    /// What is typed into the searches of long lists.
    pub search: BTreeMap<Key, String>,
    /// Long lists that are shown whole.
    pub whole: BTreeSet<Key>,
    /// The words of lists, by the message of their field.
    pub lists: BTreeMap<String, std::sync::Arc<crate::widgets::answer::Listed>>,
    /// Opened classes of long lists.
    pub open: BTreeSet<(Key, String)>,
    /// The review lists what would help the team.
    pub wanted: bool,
    /// Opened explanations.
    pub help: BTreeSet<Key>,
    /// Typed paths of evidence.
    pub path: BTreeMap<Key, String>,
    /// The reporter goes on with the form that the draft was begun with.
    pub keeps_older: bool,
    /// The answer that gets the focus when it is next drawn.
    pub focus: Option<Key>,
    /// The repeat that was asked for another row, and how many it had.
    pub added: Option<(Key, usize)>,
}
