//! Starting jobs and taking in what they found.

use super::deliver::{Division, Heard};
use super::outgoing::Past;
use super::*;

impl Session {
    pub(super) fn job(&mut self, job: Job) -> Result<(), Refusal> {
        if let Job::OpenFile(file) = &job
            && file.extension().is_some_and(|e| e == exporting::ENDING)
        {
            self.state.import = Some(ImportState {
                file: file.clone(),
                here: None,
            });
            return Ok(());
        }
        match self.desk.simple(job) {
            Ok((name, subject, work)) => {
                if subject == Subject::Choice {
                    self.end_jobs(Subject::Choice);
                    self.state.held_back = None;
                }
                self.start(name, subject, work);
                Ok(())
            }
            Err(Job::TestAccount { account, given }) => {
                let account = self.account(&account)?;
                self.state.tested = None;
                let work = self.desk.test_account(account, given);
                self.start("test-account", Subject::Other, work);
                Ok(())
            }
            Err(Job::LookUp(plan)) => {
                let team = self.state.team.as_ref().ok_or(SessionRefusal::NoTeam)?;
                self.state.looked = None;
                let work = self.desk.look_up(team, plan);
                self.start("look-up", Subject::Choice, work);
                Ok(())
            }
            Err(Job::LookForNewer) => {
                let team = self.state.team.clone().ok_or(SessionRefusal::NoTeam)?;
                self.state.renewal = None;
                self.state.held_back = None;
                let work = self.desk.look_for_newer(team);
                self.start("look-for-newer", Subject::Choice, work);
                Ok(())
            }
            Err(Job::Compare(whose, shown)) => {
                let work = match whose {
                    Whose::Open => {
                        let team = self.state.team.clone().ok_or(SessionRefusal::NoTeam)?;
                        self.desk.compare(team, shown)
                    }
                    Whose::HeldBack => {
                        let held = self.state.held_back.clone();
                        let held = held.ok_or(SessionRefusal::NoTeam)?;
                        self.desk.compare_held_back(held, shown)
                    }
                };
                self.start("compare", Subject::Choice, work);
                Ok(())
            }
            Err(Job::TellApart(passphrase)) => {
                let asks = passphrase.is_some();
                let unknown = self.state.drafts.iter();
                let unknown = unknown.filter(|d| d.known.is_none() && d.needs_passphrase == asks);
                let ids = unknown.map(|draft| draft.id.clone()).collect();
                let work = self.desk.tell_apart(ids, passphrase);
                self.start("tell-apart", Subject::Other, work);
                Ok(())
            }
            Err(Job::PutAccount { account, password }) => {
                self.put_account(*account, Some(password))
            }
            Err(Job::AddEvidence(key, paths)) => self.add_evidence(key, paths),
            Err(Job::Prepare) => {
                self.not_withdrawn()?;
                let finished = self.finished(false)?;
                let from = self.state.settings.accounts.first().map(|a| a.from.clone());
                let revision = self.state.draft.as_ref().map_or(0, |d| d.revision);
                let work = self
                    .desk
                    .prepare(finished, from.unwrap_or_default(), revision);
                self.start("prepare", Subject::Draft, work);
                Ok(())
            }
            Err(Job::SignWith(with)) => self.sign_with(with),
            Err(Job::SaveKey { path, passphrase }) => self.save_key(path, passphrase),
            Err(Job::Print(path)) => {
                self.state.printed = None;
                let finished = self.finished(false)?;
                let work = self.desk.print(finished, path);
                self.start("print", Subject::Draft, work);
                Ok(())
            }
            Err(Job::Save { format, path }) => {
                self.one_delivery()?;
                self.not_withdrawn()?;
                let finished = self.finished(true)?;
                let work = self.desk.save(finished, format, path);
                self.start("save", Subject::Delivery, work);
                Ok(())
            }
            Err(Job::HandOver { program, path }) => {
                self.one_delivery()?;
                self.not_withdrawn()?;
                let finished = self.finished(true)?;
                let work = self.desk.hand_over(finished, program, path);
                self.start("hand-over", Subject::Delivery, work);
                Ok(())
            }
            Err(Job::Send {
                account,
                given,
                division,
            }) => {
                self.one_delivery()?;
                self.not_withdrawn()?;
                let account = self.account(&account)?;
                let finished = Finished {
                    division,
                    ..self.finished(true)?
                };
                let work = self.desk.send(finished, account, given);
                self.start("send", Subject::Delivery, work);
                Ok(())
            }
            Err(Job::SendAgain { entry, given, whom }) => {
                self.one_delivery()?;
                let known = self.state.outbox.iter().find(|e| e.id == entry);
                let name = known.map(|entry| entry.account.clone());
                let name = name.ok_or_else(|| StoreRefusal::NoEntry(entry.clone()))?;
                let account = self.account(&name)?;
                let work = self.desk.send_again(entry, account, given, whom);
                self.start("send-again", Subject::Delivery, work);
                Ok(())
            }
            Err(Job::RemoveMail(entry)) => {
                self.one_delivery()?;
                let work = self.desk.remove_mail(entry);
                self.start("remove-mail", Subject::Other, work);
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    /// Deletes what was to be kept until a day that is over, where there is anything.
    pub(super) fn end_over(&mut self, any: bool) {
        if any {
            let work = self.desk.end_over();
            self.start("delete", Subject::Other, work);
        }
    }

    pub(super) fn delivering(&self) -> bool {
        self.running
            .values()
            .any(|(subject, _)| *subject == Subject::Delivery)
    }

    pub(super) fn one_delivery(&self) -> Result<(), Refusal> {
        if self.delivering() {
            Err(SessionRefusal::Delivering.into())
        } else {
            Ok(())
        }
    }

    pub(super) fn account(&self, name: &str) -> Result<crate::mail::account::Account, Refusal> {
        let account = self.state.settings.account(name).cloned();
        account.ok_or_else(|| SessionRefusal::NoAccount(name.to_owned()).into())
    }

    pub(super) fn add_evidence(&mut self, key: Key, paths: Vec<PathBuf>) -> Result<(), Refusal> {
        let (_, state, form) = self.parts()?;
        let Some(Kind::Evidence {
            max_count,
            max_size,
            ..
        }) = form.field(&key).map(|f| &f.kind)
        else {
            return Err(SessionRefusal::NoForm(key.field.to_string()).into());
        };
        let most = (*max_count, *max_size);
        let there = edit::attachments(&state.answers, &key);
        let work = self.desk.look(key, paths, there, most);
        self.start("attach", Subject::Draft, work);
        Ok(())
    }

    /// The answers as they are, ready to be sealed. From the first sealing on (`fix`) the report keeps its names.
    pub(super) fn finished(&mut self, fix: bool) -> Result<Finished, Refusal> {
        let team = self.state.team.clone().ok_or(SessionRefusal::NoTeam)?;
        let context = self.desk.context.clone();
        let (open, state, _) = self.parts()?;
        if open.draft.receipt_only {
            return Err(SessionRefusal::ReceiptOnly.into());
        }
        if state.newer.as_ref().is_some_and(|newer| newer.must) {
            return Err(SessionRefusal::FormRetired.into());
        }
        let identity = match &open.draft.identity {
            Some(identity) => identity.clone(),
            None => {
                let proposed = open.proposed.get_or_insert_with(|| {
                    let given = (&state.answers, &*state.evaluation);
                    deliver::identity(&team, &state.form, given, &context)
                });
                proposed.report.domain =
                    deliver::creator_domain(&team, &state.form, &state.answers, &state.evaluation);
                proposed.clone()
            }
        };
        let finished = Finished {
            form: state.form.clone(),
            stage: open.draft.stage.clone(),
            answers: state.answers.clone(),
            identity: identity.clone(),
            standing: open.draft.standing.clone(),
            before: Before::of(&open.draft),
            made: context.clock.now(),
            accepted_unchecked: state.accepted_unchecked,
            test: open.draft.test,
            signs: signing::signs(open, fix)?,
            division: Division::default(),
            team,
        };
        if fix && open.draft.identity.is_none() {
            open.draft.identity = Some(identity);
            self.changed();
        }
        Ok(finished)
    }

    pub(super) fn start(&mut self, name: &'static str, subject: Subject, work: Work) -> JobId {
        let (id, progress) = (JobId(self.next_id()), Progress::default());
        self.running.insert(id, (subject, progress.clone()));
        self.state.jobs.push(JobState {
            id,
            name,
            progress: progress.clone(),
        });
        jobs::spawn(
            id,
            progress,
            self.event_sender.clone(),
            self.wake.clone(),
            work,
        );
        id
    }

    /// Cancels the jobs of a subject and forgets them: what they still answer is stale.
    pub(super) fn end_jobs(&mut self, subject: Subject) {
        self.running.retain(|_, (of, progress)| {
            let ends = *of == subject;
            if ends {
                progress.cancel();
            }
            !ends
        });
        self.state
            .jobs
            .retain(|job| self.running.contains_key(&job.id));
    }

    pub(super) fn done(&mut self, job: JobId, result: Result<Outcome, Refusal>) {
        // The answer of a job that nobody waits for any more.
        let Some((_, progress)) = self.running.remove(&job) else {
            return;
        };
        self.state.jobs.retain(|j| j.id != job);
        let cancelled = progress.check().is_err();
        let protecting = self
            .open
            .as_ref()
            .is_some_and(|open| open.protecting == Some(job));
        let taken = match result {
            // What was delivered was delivered, cancelled or not.
            Ok(Outcome::Delivered(sent, listing)) => {
                self.learn_limit(sent.heard);
                self.posted(listing);
                self.took(sent.outgoing);
                unless_cancelled(sent.refusal)
            }
            Ok(Outcome::NotPosted(refusal, listing)) => {
                self.posted(listing);
                self.take_back();
                self.forget_missing();
                match cancelled {
                    true => Ok(()),
                    false => Err(refusal),
                }
            }
            Ok(Outcome::SentAgain(again, listing)) => {
                self.learn_limit(again.heard);
                self.posted(listing);
                self.sent_again(&again.entry);
                unless_cancelled(again.refusal)
            }
            Ok(Outcome::MailRemoved(entry, listing)) => {
                self.posted(listing);
                if let Some(outgoing) = self.waits_as(&entry) {
                    let mut others = outgoing.receipt.delivered.mails();
                    let outbox = &self.state.outbox;
                    let waits = |id: &str| id != entry && outbox.iter().any(|e| e.id == id);
                    if !others.any(|(id, _)| waits(id)) {
                        self.forget_outgoing();
                    }
                }
                Ok(())
            }
            Ok(Outcome::Over(told)) => {
                for over in told {
                    self.state
                        .drafts
                        .retain(|d| !over.gone || d.id != over.draft);
                    self.notice(over.told);
                }
                Ok(())
            }
            Ok(Outcome::Deleted(draft)) => {
                self.state.drafts.retain(|d| d.id != draft);
                Ok(())
            }
            Ok(Outcome::Protected(protected)) => match protecting {
                true => self.protected(*protected),
                false => Ok(()),
            },
            Err(refusal) if protecting => {
                self.unprotected();
                Err(refusal)
            }
            // A mail that may be with the server is never passed over in silence.
            Err(refusal) if !cancelled || refusal.code.starts_with("mail-after-dot") => {
                self.asks(refusal)
            }
            _ if cancelled => Ok(()),
            Err(refusal) => Err(refusal),
            Ok(Outcome::Imported(imported)) => self.imported(*imported),
            Ok(Outcome::Recognised(found)) => {
                for (draft, known) in found {
                    self.know(&draft, known);
                }
                Ok(())
            }
            Ok(Outcome::Duplicated(made, slots)) => self.duplicated(*made, slots),
            Ok(Outcome::Relocked(draft, slots)) => {
                let here = self.state.keyring;
                if let Some(listed) = self.state.drafts.iter_mut().find(|d| d.id == draft) {
                    listed.slots = slots;
                    listed.needs_passphrase = slots.need_passphrase(here);
                }
                Ok(())
            }
            Ok(Outcome::Exported(draft, path)) => {
                self.state.exported = Some((draft, path));
                Ok(())
            }
            Ok(Outcome::Opened(team)) => self.opened(*team),
            Ok(Outcome::Resumed(resumed)) => self.resumed(*resumed),
            Ok(Outcome::Found(key, files)) => self.attach(&key, files),
            Ok(Outcome::Prepared(prepared)) => {
                let current =
                    self.state.draft.as_ref().map(|d| d.revision) == Some(prepared.revision);
                self.state.prepared = Some(prepared).filter(|_| current);
                Ok(())
            }
            Ok(Outcome::Signs(signing, signer)) => self.signs(signing, signer),
            Ok(Outcome::AgentKeys(offered)) => {
                self.state.agent_keys = Some(offered);
                Ok(())
            }
            Ok(Outcome::KeySaved(path)) => {
                self.state.key_saved = Some(path);
                Ok(())
            }
            Ok(Outcome::Printed(path)) => {
                self.state.printed = Some(path);
                Ok(())
            }
            Ok(Outcome::Programs(programs)) => {
                self.state.programs = Some(programs);
                Ok(())
            }
            Ok(Outcome::Revealed) => Ok(()),
            Ok(Outcome::Compared(team, refusal)) => {
                self.compared(*team);
                refusal.map_or(Ok(()), Err)
            }
            Ok(Outcome::HeldBack(refusal, held)) => {
                self.state.held_back = Some(Arc::new(held));
                Err(refusal)
            }
            Ok(Outcome::Settings(address, found)) => {
                self.state.found = Some((address, found));
                Ok(())
            }
            Ok(Outcome::LookedUp(id, answers, again)) => {
                self.state.looked = Some((id, answers));
                match again {
                    Some(Ok(team)) => self.renewed(*team),
                    Some(Err(refusal)) => self.withdrawn(refusal),
                    None => Ok(()),
                }
            }
            Ok(Outcome::Renewed(renewal, team)) => {
                let id = team.newest.published.team.id.clone();
                self.state.renewal = Some((id, renewal));
                self.renewed(*team)
            }
            Ok(Outcome::PasswordKept(account)) => {
                self.put_ready(*account);
                Ok(())
            }
            Ok(Outcome::TakenOver(kept, refusals)) => {
                self.state.settings.have_taken_over(&kept);
                refusals
                    .into_iter()
                    .for_each(|refusal| self.notice(refusal));
                Ok(())
            }
            Ok(Outcome::PasswordForgotten) => Ok(()),
            Ok(Outcome::Tested(account, tested)) => {
                let settings = &mut self.state.settings;
                if let Some(limit) = tested.limit() {
                    settings.learn_limit(&account, limit);
                }
                let ended = tested.refusal.clone();
                self.state.tested = Some(tested);
                ended.map_or(Ok(()), |refusal| Err(refusal.into()))
            }
        };
        if let Err(refusal) = taken {
            self.notice(refusal);
        }
    }

    /// More is known of the team: its keys, its addresses and limits are the newest from now on. A draft under way keeps its
    /// form, and is told what is newer.
    pub(super) fn renewed(&mut self, mut team: TeamState) -> Result<(), Refusal> {
        self.suit(&mut team);
        if let (Some(draft), Some(open)) = (&mut self.state.draft, &self.open) {
            if let Some(known) = &self.state.team {
                team.bundle = known.bundle.clone();
                team.speak(&self.state.lang);
            }
            let accepted = open.draft.accepted_unchecked.as_ref();
            draft.accepted_unchecked = accepted == Some(&team.newest.signer);
            draft.newer = versions::newer(&team, &draft.form, &self.state.lang).map(Arc::new);
        }
        self.state.prepared = None;
        self.state.team = Some(team);
        Ok(())
    }

    /// What comparing showed of the team that is open, where it still is the same. To one that is not what was compared, nobody
    /// chooses to send all the same.
    fn compared(&mut self, compared: TeamState) {
        let manifest = &compared.newest.manifest_sha256;
        let team = self.state.team.as_mut();
        let Some(team) = team.filter(|team| team.newest.manifest_sha256 == *manifest) else {
            return;
        };
        if compared.trust == Trust::Mismatched {
            if let Some(open) = &mut self.open {
                open.draft.accepted_unchecked = None;
            }
            if let Some(draft) = &mut self.state.draft {
                draft.accepted_unchecked = false;
            }
        }
        if compared.trust != team.trust || compared.withdrawn.is_some() {
            self.state.prepared = None;
        }
        team.trust = compared.trust;
        team.dates = compared.dates;
        team.warnings = compared.warnings;
        team.withdrawn = compared.withdrawn;
    }

    /// The team cannot be used any more, by what was learned of it. The draft under way stays.
    pub(super) fn withdrawn(&mut self, refusal: Refusal) -> Result<(), Refusal> {
        self.state.prepared = None;
        if let Some(team) = &mut self.state.team {
            team.withdrawn = Some(refusal.clone());
        }
        Err(refusal)
    }

    /// Nothing is sealed to a team that was found to be none.
    fn not_withdrawn(&self) -> Result<(), Refusal> {
        let team = self.state.team.as_ref();
        match team.and_then(|team| team.withdrawn.clone()) {
            Some(refusal) => Err(refusal),
            None => Ok(()),
        }
    }

    /// That a report is here already is a question, where it is asked.
    fn asks(&mut self, refusal: Refusal) -> Result<(), Refusal> {
        match &mut self.state.import {
            Some(import) if refusal.code == importing::HERE => {
                import.here = Some(refusal);
                Ok(())
            }
            _ => Err(refusal),
        }
    }

    pub(super) fn opened(&mut self, mut team: TeamState) -> Result<(), Refusal> {
        self.close_draft()?;
        self.suit(&mut team);
        self.state.receipt = None;
        self.state.renewal = None;
        self.state.looked = None;
        self.state.held_back = None;
        self.state.team = Some(team);
        Ok(())
    }

    pub(super) fn attach(
        &mut self,
        key: &Key,
        mut files: Vec<tocsin_form_schema::answers::Attachment>,
    ) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        for file in &mut files {
            file.id = open.draft.next_id;
            open.draft.next_id = open.draft.next_id.saturating_add(1);
        }
        if !files.is_empty() && open.history.attach(key, files, &mut state.answers) {
            self.edited();
        }
        Ok(())
    }

    /// What is about to go out is on disk first; a draft in memory only knows it, too.
    pub(super) fn going_out(&mut self, outgoing: Outgoing, wait: Sender<()>) {
        let Some(open) = &mut self.open else { return };
        open.delivered = Some(Past::of(&open.draft));
        open.draft.going_out(outgoing);
        match open.file {
            Some(_) => self.hand_over(false, Some(wait)),
            // Who waits is told: there is no disk to wait for.
            None => drop(wait.send(())),
        }
    }

    /// Takes in what became of a revision.
    fn took(&mut self, outgoing: Outgoing) {
        let receipt = &outgoing.receipt;
        if receipt.test && receipt.delivered.known() == Some(Known::Accepted) {
            let at = receipt.at.timestamp();
            self.state.settings.tried.insert(receipt.team.0.clone(), at);
        }
        self.state.receipt = Some(receipt.clone());
        if let Some(open) = &mut self.open {
            open.delivered = None;
            open.draft.take_in(outgoing);
        }
        self.changed();
    }

    /// Takes the reporter's word on what was handed over.
    pub(super) fn say_sent(&mut self, said: Option<Said>) -> Result<(), Refusal> {
        let open = self.open.as_mut().ok_or(SessionRefusal::NoDraft)?;
        let receipt = open.draft.say_sent(said).cloned();
        let receipt = receipt.ok_or(SessionRefusal::NotHandedOver)?;
        if self
            .state
            .receipt
            .as_ref()
            .is_some_and(|shown| shown.sha256 == receipt.sha256)
        {
            self.state.receipt = Some(receipt);
        }
        self.changed();
        Ok(())
    }

    /// What was about to go out did not.
    fn take_back(&mut self) {
        if let Some(open) = &mut self.open
            && let Some(past) = open.delivered.take()
        {
            past.restore(&mut open.draft);
            self.changed();
        }
    }

    /// What an account's server takes, as it said by the way.
    fn learn_limit(&mut self, heard: Option<Heard>) {
        if let Some(Heard { account, limit }) = heard {
            self.state.settings.learn_limit(&account, limit);
        }
    }

    /// The mail of the draft under way, where it is this one, was sent again.
    fn sent_again(&mut self, entry: &Entry) {
        let ours = self.waits_as(&entry.id);
        if let Some(mut outgoing) = ours {
            outgoing.receipt.delivered.learn(entry);
            self.took(outgoing);
        }
    }

    /// What is on its way of the draft under way, where it is this entry.
    fn waits_as(&self, entry: &str) -> Option<Outgoing> {
        let outgoing = self.open.as_ref()?.draft.outgoing.as_ref()?;
        let mut mails = outgoing.receipt.delivered.mails();
        let ours = mails.any(|(id, _)| id == entry);
        ours.then(|| outgoing.clone())
    }

    /// What is not in the outbox is not on its way.
    fn forget_missing(&mut self) {
        let open = self.open.as_ref();
        let outgoing = open.and_then(|open| open.draft.outgoing.as_ref());
        let Some(outgoing) = outgoing else {
            return;
        };
        let outbox = &self.state.outbox;
        let there = |id: &str| outbox.iter().any(|entry| entry.id == id);
        if !outgoing.receipt.delivered.mails().any(|(id, _)| there(id)) {
            self.forget_outgoing();
        }
    }

    fn forget_outgoing(&mut self) {
        if let Some(open) = &mut self.open {
            open.draft.outgoing = None;
            self.state.receipt = open.draft.receipts.last().cloned();
            self.changed();
        }
    }

    /// Shows the outbox, and tells what became unknown in it.
    pub(super) fn posted(&mut self, listing: Listing) {
        self.state.outbox = listing.entries;
        for refusal in listing.refusals {
            self.notice(refusal.into());
        }
        for entry in listing.woken {
            self.notice(OutboxRefusal::FoundUnknown(entry.name().to_owned()).into());
        }
    }
}

/// Who cancelled needs no word that it is so.
fn unless_cancelled(refusal: Option<Refusal>) -> Result<(), Refusal> {
    match refusal {
        Some(refusal) if refusal.code != "mail-cancelled" => Err(refusal),
        _ => Ok(()),
    }
}
