//! Editing the draft under way; beginning, putting away, taking up again.

use super::shelf::Duplicate;
use super::*;
use crate::store::signing::Signing;
use jiff::civil::Date;
use tocsin_form_schema::answers::MOST_IN_ROWS;
use tocsin_form_schema::evaluate::{Env, Evaluator};
use tocsin_form_schema::exercise::fill_in;

impl Session {
    pub(super) fn edit(&mut self, edit: Edit) -> Result<(), Refusal> {
        let now = self.desk.context.clock.now().timestamp();
        let (open, state, form) = self.parts()?;
        if open.draft.receipt_only {
            return Err(SessionRefusal::ReceiptOnly.into());
        }
        if !edit::has_room(&edit, form, &state.answers) {
            return Err(SessionRefusal::TooManyRows(MOST_IN_ROWS).into());
        }
        if open
            .history
            .edit(edit, form, &mut state.answers, &mut open.draft.next_id, now)
        {
            self.edited();
        }
        Ok(())
    }

    pub(super) fn step(
        &mut self,
        step: fn(&mut History, &mut Answers) -> bool,
    ) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        if step(&mut open.history, &mut state.answers) {
            self.edited();
        }
        Ok(())
    }

    /// The draft under way: its hidden and its shown half, and its form.
    pub(super) fn parts(&mut self) -> Result<(&mut Open, &mut DraftState, &Form), Refusal> {
        match (&mut self.open, &mut self.state.draft, &self.state.team) {
            (Some(open), Some(draft), Some(team)) => {
                let form = team.bundle.published.forms.get(&draft.form);
                let form = form.ok_or_else(|| SessionRefusal::NoForm(draft.form.to_string()))?;
                Ok((open, draft, form))
            }
            _ => Err(SessionRefusal::NoDraft.into()),
        }
    }

    /// After each change of the answers.
    pub(super) fn edited(&mut self) {
        let now = self.desk.context.clock.now();
        let Ok((open, state, form)) = self.parts() else {
            return;
        };
        state.revision += 1;
        state.can_undo = open.history.can_undo();
        state.can_redo = open.history.can_redo();
        let env = Env {
            now,
            stage: open.draft.stage.clone(),
        };
        state.evaluation.update(form, &state.answers, &env);
        self.state.prepared = None;
        self.changed();
    }

    /// Looks again at what depends on the time, once a minute; `true` when it did.
    pub(super) fn pass_time(&mut self) -> bool {
        let now = self.desk.context.clock.now();
        let Ok((open, state, form)) = self.parts() else {
            return false;
        };
        let minute = |time: Timestamp| time.as_second().div_euclid(60);
        let seen = state.evaluation.seen_at();
        if !state.evaluation.timed() || seen.map(minute) == Some(minute(now.timestamp())) {
            return false;
        }
        let env = Env {
            now,
            stage: open.draft.stage.clone(),
        };
        state.evaluation.update(form, &state.answers, &env);
        true
    }

    /// After each change of what is kept of the draft.
    pub(super) fn changed(&mut self) {
        self.protect();
        self.hand_over(false, None);
    }

    /// `test`: an exercise, with everything filled in that the form wants.
    pub(super) fn new_draft(&mut self, form: Id, test: bool) -> Result<(), Refusal> {
        self.close_draft()?;
        let team = self.state.team.as_ref().ok_or(SessionRefusal::NoTeam)?;
        let published = &team.bundle.published;
        let found = published
            .forms
            .get(&form)
            .ok_or_else(|| SessionRefusal::NoForm(form.to_string()))?;
        let (mut answers, mut next_id) = previewing::beginning(found, self.preview.as_mut());
        let clock = self.desk.context.clock.clone();
        let now = clock.now();
        if test {
            let env = Env {
                now: now.clone(),
                stage: found.stages.first().cloned(),
            };
            fill_in(found, &mut answers, &env, &mut next_id);
        }
        let draft = Draft {
            format: draft::FORMAT,
            id: draft::new_id(clock.as_ref()),
            name: String::new(),
            team: published.team.id.clone(),
            bundle: team.bundle.manifest_sha256.clone(),
            stage: found.stages.first().cloned(),
            form,
            answers,
            left: Vec::new(),
            next_id,
            accepted_unchecked: None,
            lang: self.state.lang.tag(),
            created: now.timestamp(),
            saved: now.timestamp(),
            closed: false,
            identity: None,
            standing: Standing::default(),
            test,
            signing: Signing::default(),
            receipts: Vec::new(),
            editions: Vec::new(),
            outgoing: None,
            saving: None,
            until: None,
            receipt_only: false,
        };
        let vault = Vault::new(clock.as_ref());
        self.show(draft, vault, None, None);
        // Settled before anything is typed: a question that comes later takes typed words for a passphrase.
        self.protect();
        Ok(())
    }

    /// Another stage of the same incident: what is asked and required changes, what was answered stays.
    pub(super) fn set_stage(&mut self, stage: Id) -> Result<(), Refusal> {
        let (open, state, form) = self.parts()?;
        if !form.stages.contains(&stage) {
            return Err(SessionRefusal::NoStage(stage.to_string()).into());
        }
        if open.draft.stage.as_ref() != Some(&stage) {
            open.draft.stage = Some(stage.clone());
            state.stage = Some(stage);
            self.edited();
        }
        Ok(())
    }

    /// What stands beside the answers.
    pub(super) fn stand(&mut self, standing: Standing) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        if open.draft.standing != standing {
            open.draft.standing = standing.clone();
            state.standing = standing;
            self.edited();
        }
        Ok(())
    }

    /// How long what was delivered stays here.
    pub(super) fn keep_until(&mut self, until: Option<Date>) -> Result<(), Refusal> {
        keeping::not_over(until, &self.desk.context)?;
        let (open, state, _) = self.parts()?;
        if open.draft.receipts.is_empty() {
            return Err(SessionRefusal::NotDelivered.into());
        }
        open.draft.until = until;
        state.until = until;
        self.changed();
        Ok(())
    }

    /// Deletes the answers of what was delivered: no update of it can be made any more.
    pub(super) fn keep_receipt_only(&mut self) -> Result<(), Refusal> {
        self.one_delivery()?;
        let (open, state, _) = self.parts()?;
        keeping::may_keep_receipt_only(&open.draft)?;
        open.draft.keep_receipt_only();
        open.history = History::default();
        state.answers = Answers::default();
        state.standing = Standing::default();
        state.left.clear();
        state.receipt_only = true;
        if let Some(file) = &open.file {
            file.forget_previous();
        }
        self.edited();
        Ok(())
    }

    /// Makes a draft the one under way.
    pub(super) fn show(
        &mut self,
        mut draft: Draft,
        vault: Vault,
        file: Option<Arc<DraftFile>>,
        recovered: Option<Timestamp>,
    ) {
        let Some(team) = &self.state.team else { return };
        let Some(form) = team.bundle.published.forms.get(&draft.form) else {
            return;
        };
        let now = self.desk.context.clock.now();
        let zoned = |time: Timestamp| time.to_zoned(now.time_zone().clone());
        let answers = std::mem::take(&mut draft.answers);
        let mut evaluation = Evaluator::new(form);
        let env = Env {
            now: now.clone(),
            stage: draft.stage.clone(),
        };
        evaluation.update(form, &answers, &env);
        self.state.draft = Some(DraftState {
            id: draft.id.clone(),
            form: draft.form.clone(),
            stage: draft.stage.clone(),
            evaluation,
            answers,
            saving: match &file {
                Some(_) => Saving::Saved(zoned(draft.saved)),
                None => Saving::MemoryOnly,
            },
            revision: 0,
            can_undo: false,
            can_redo: false,
            recovered: recovered.map(zoned),
            accepted_unchecked: draft.accepted_unchecked.as_ref() == Some(&team.newest.signer),
            newer: versions::newer(team, &draft.form, &self.state.lang).map(Arc::new),
            left: draft.left.clone(),
            standing: draft.standing.clone(),
            test: draft.test,
            until: draft.until,
            receipt_only: draft.receipt_only,
            signature: Signature::of(&draft.signing, false),
        });
        self.state.receipt = draft.last_receipt().cloned();
        self.state.prepared = None;
        self.state.printed = None;
        self.state.key_saved = None;
        self.open = Some(Open {
            draft,
            history: History::default(),
            vault,
            file,
            protecting: None,
            wanted: None,
            proposed: None,
            signer: None,
            delivered: None,
            handed: 0,
        });
    }

    /// Puts the draft away, unless typed words would be lost without the reporter having chosen so.
    pub(super) fn close_draft(&mut self) -> Result<(), Refusal> {
        let (Some(open), Some(state)) = (&self.open, &self.state.draft) else {
            return Ok(());
        };
        if self.delivering() {
            return Err(SessionRefusal::Delivering.into());
        }
        let unwritten = matches!(state.saving, Saving::Failed(_))
            || (open.file.is_none() && self.state.protection != Protection::MemoryOnly);
        if unwritten && state.revision > 0 {
            return Err(SessionRefusal::NotSaved.into());
        }
        let id = open.draft.id.clone();
        self.set_aside();
        let empty = self.is_empty().then_some(id);
        self.end_jobs(Subject::Draft);
        if empty.is_none() {
            self.hand_over(true, None);
            self.list();
        }
        self.open = None;
        self.state.draft = None;
        self.state.prepared = None;
        self.renew();
        empty.map_or(Ok(()), |draft| self.job(Job::Delete(draft)))
    }

    /// What is begun next is of the newest bundle, whatever the draft before it belonged to.
    fn renew(&mut self) {
        if let Some(team) = &mut self.state.team
            && !Arc::ptr_eq(&team.bundle, &team.newest)
        {
            team.bundle = team.newest.clone();
            team.speak(&self.state.lang);
        }
    }

    /// On disk, and nothing was ever said in it: somebody had a look at the form.
    fn is_empty(&mut self) -> bool {
        let Ok((open, state, form)) = self.parts() else {
            return false;
        };
        state.revision == 0
            && matches!(state.saving, Saving::Saved(_))
            && open.draft.receipts.is_empty()
            && state.answers == edit::beginning(form, &mut 1)
    }

    /// Hands the draft to the saving thread: for the last time when `closing`. `wait` is told once it is on disk; where it
    /// is kept in memory only, nobody is.
    pub(super) fn hand_over(&mut self, closing: bool, wait: Option<Sender<()>>) {
        let (Some(open), Some(state)) = (&mut self.open, &mut self.state.draft) else {
            return;
        };
        let Some(file) = &open.file else { return };
        // An untouched draft stays as it is, but one that was recovered is from now on put away properly.
        if closing && state.revision == 0 && state.recovered.is_none() && open.handed == 0 {
            return;
        }
        open.draft.closed = closing;
        let draft = Draft {
            answers: state.answers.clone(),
            ..open.draft.clone()
        };
        open.handed += 1;
        self.desk.saver.save(
            file.clone(),
            draft,
            open.handed,
            closing || wait.is_some(),
            wait,
        );
        if !matches!(state.saving, Saving::Failed(_)) {
            state.saving = Saving::Pending;
        }
    }

    pub(super) fn saved(&mut self, saved: saving::Saved) {
        let zone = self.desk.context.clock.now().time_zone().clone();
        if let (Some(open), Some(state)) = (&self.open, &mut self.state.draft)
            && open.draft.id == saved.draft
        {
            match &saved.result {
                // An older state is on disk: the newer one is still to come.
                Ok(_) if saved.revision < open.handed => state.saving = Saving::Pending,
                Ok(at) => state.saving = Saving::Saved(at.to_zoned(zone.clone())),
                Err(refusal) => state.saving = Saving::Failed(refusal.clone().into()),
            }
        } else if let Err(refusal) = &saved.result {
            self.notice(refusal.clone().into());
        }
        if let Ok(at) = saved.result {
            if !self.state.drafts.iter().any(|d| d.id == saved.draft)
                && self
                    .open
                    .as_ref()
                    .is_some_and(|o| o.draft.id == saved.draft)
            {
                self.list();
            }
            if let Some(known) = self.state.drafts.iter_mut().find(|d| d.id == saved.draft) {
                known.saved = at.to_zoned(zone);
            }
            self.state.drafts.sort_by(|a, b| b.saved.cmp(&a.saved));
        }
    }

    /// Has the draft under way stand in the list as it is now, where it has a place on disk.
    fn list(&mut self) {
        let (Some(open), Some(state), Some(team)) =
            (&self.open, &self.state.draft, &self.state.team)
        else {
            return;
        };
        if open.file.is_none() {
            return;
        }
        let draft = Draft {
            answers: state.answers.clone(),
            ..open.draft.clone()
        };
        let zone = self.desk.context.clock.now().time_zone().clone();
        let slots = open.vault.slots();
        let saved = match &state.saving {
            Saving::Saved(at) => at.clone(),
            _ => draft.saved.to_zoned(zone),
        };
        let summary = DraftSummary {
            id: draft.id.clone(),
            team: (draft.team.clone(), team.name().to_owned()),
            saved,
            until: draft.until,
            slots,
            needs_passphrase: slots.need_passphrase(self.desk.keyring.is_some()),
            known: Some(Recognised::of(&draft, Some(team), &self.desk.context)),
        };
        match self.state.drafts.iter_mut().find(|d| d.id == draft.id) {
            Some(listed) => *listed = summary,
            None => self.state.drafts.push(summary),
        }
    }

    /// What a draft of the list is.
    pub(super) fn know(&mut self, draft: &str, known: Recognised) {
        if let Some(listed) = self.state.drafts.iter_mut().find(|d| d.id == draft) {
            listed.known = Some(known);
        }
    }

    /// A report was made of the answers of another: it is the newest of the list.
    pub(super) fn duplicated(&mut self, made: Duplicate, slots: Slots) -> Result<(), Refusal> {
        let gone = made.gone();
        let Duplicate {
            id, team, known, ..
        } = made;
        let pins = Pins::load(&self.desk.context.dirs).unwrap_or_default();
        self.state.drafts.insert(
            0,
            DraftSummary {
                id,
                team: (team.clone(), known_name(&pins, &team).to_owned()),
                saved: self.desk.context.clock.now(),
                until: None,
                slots,
                needs_passphrase: slots.need_passphrase(self.desk.keyring.is_some()),
                known: Some(known),
            },
        );
        gone.map_or(Ok(()), Err)
    }

    pub(super) fn resumed(&mut self, resumed: Resumed) -> Result<(), Refusal> {
        self.close_draft()?;
        let Resumed {
            team,
            file,
            draft,
            fell_back,
            learned,
        } = resumed;
        if fell_back {
            let zone = self.desk.context.clock.now().time_zone().clone();
            let time = draft.saved.to_zoned(zone).datetime().to_string();
            self.notice(StoreRefusal::FellBack(time).into());
        }
        // What fell back has been told already, and not all of it came back.
        let recovered = (!draft.closed && !fell_back).then_some(draft.saved);
        self.take_up(team, draft, Some(file), recovered);
        if learned {
            self.changed();
        }
        Ok(())
    }

    /// A draft from elsewhere is gone on with, and kept here from now on.
    pub(super) fn imported(&mut self, imported: Imported) -> Result<(), Refusal> {
        self.close_draft()?;
        let elsewhere = imported.elsewhere();
        let Imported {
            team, draft, here, ..
        } = imported;
        self.state.import = None;
        self.take_up(team, draft, here, None);
        // It is on no disk here yet.
        if let Some(state) = &mut self.state.draft {
            state.revision = 1;
        }
        self.changed();
        elsewhere.map_or(Ok(()), Err)
    }

    fn take_up(
        &mut self,
        mut team: TeamState,
        mut draft: Draft,
        file: Option<DraftFile>,
        recovered: Option<Timestamp>,
    ) {
        self.suit(&mut team);
        if versions::follows(&mut team, &draft.form, &self.state.lang) {
            draft.bundle = team.bundle.manifest_sha256.clone();
        }
        self.state.team = Some(team);
        let vault = match &file {
            Some(file) => {
                let vault = file.vault();
                self.state.protection = vault.slots().into();
                vault
            }
            None => Vault::new(self.desk.context.clock.as_ref()),
        };
        self.show(draft, vault, file.map(Arc::new), recovered);
    }
}
