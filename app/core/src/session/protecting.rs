//! Seeing to it that the draft's key has a slot: keyring, passphrase, or memory only by choice.

use super::*;

impl Session {
    /// Sees to it that the draft's key has a slot: as was chosen in this session, else the keyring.
    pub(super) fn protect(&mut self) {
        let Some(open) = &self.open else { return };
        if open.file.is_some() || open.protecting.is_some() {
            return;
        }
        let ways = match (self.state.protection, &self.ways) {
            (Protection::MemoryOnly, _) => return,
            (_, Some(ways)) => ways.clone(),
            (_, None) if self.state.keyring => Ways {
                keyring: true,
                passphrase: None,
            },
            _ => {
                self.state.protection = Protection::Undecided;
                return;
            }
        };
        self.lock_by(ways);
    }

    /// Locks the draft under way: its first key, or another one in the place of that.
    fn lock_by(&mut self, ways: Ways) {
        let Some(open) = &mut self.open else { return };
        if open.protecting.is_some() {
            open.wanted = Some(ways);
            return;
        }
        let work = match &open.file {
            Some(file) => self.desk.relock(file.clone(), ways),
            None => {
                self.state.protection = match ways.keyring {
                    true => Protection::Checking,
                    false => Protection::Passphrase,
                };
                self.desk.protect(open.draft.id.clone(), ways)
            }
        };
        let job = self.start("protect", Subject::Draft, work);
        if let Some(open) = &mut self.open {
            open.protecting = Some(job);
        }
    }

    pub(super) fn protected(&mut self, protected: Protected) -> Result<(), Refusal> {
        let Some(open) = &mut self.open else {
            return Ok(());
        };
        open.protecting = None;
        self.state.protection = protected.vault.slots().into();
        open.vault = protected.vault;
        match protected.file {
            Some(Ok(file)) => open.file = Some(Arc::new(file)),
            // Told where the draft stands, and tried again at the next edit.
            Some(Err(refusal)) => {
                if let Some(state) = &mut self.state.draft {
                    state.saving = Saving::Failed(refusal.into());
                }
            }
            None => {}
        }
        self.hand_over(false, None);
        self.lock_as_wanted();
        protected.behind.map_or(Ok(()), Err)
    }

    /// Nothing is as it was chosen. A keyring that did not keep the first key is not asked again in this session: the
    /// reporter is asked for a passphrase instead.
    pub(super) fn unprotected(&mut self) {
        self.ways = None;
        if let Some(open) = &mut self.open {
            open.protecting = None;
        }
        if self.state.protection == Protection::Checking {
            self.state.protection = Protection::Undecided;
            self.state.keyring = false;
        }
        self.lock_as_wanted();
    }

    /// What was chosen meanwhile.
    fn lock_as_wanted(&mut self) {
        if let Some(ways) = self.open.as_mut().and_then(|open| open.wanted.take()) {
            self.ways = Some(ways.clone());
            self.lock_by(ways);
        }
    }

    /// These ways, for the draft under way and for those that are begun later in this session.
    pub(super) fn protect_by(&mut self, ways: Ways) -> Result<(), Refusal> {
        match &ways.passphrase {
            Some(passphrase) => long_enough(&passphrase.0)?,
            None if !ways.keyring => return Err(StoreRefusal::NeedsPassphrase.into()),
            None => {}
        }
        if ways.keyring && !self.state.keyring {
            return Err(StoreRefusal::NoKeyring.into());
        }
        self.ways = Some(ways.clone());
        if self.open.is_none() {
            let slots = Slots {
                keyring: ways.keyring,
                passphrase: ways.passphrase.is_some(),
            };
            self.state.protection = slots.into();
        }
        self.lock_by(ways);
        Ok(())
    }

    pub(super) fn use_memory_only(&mut self) {
        self.ways = None;
        if let Some(open) = &mut self.open
            && open.file.is_none()
        {
            open.protecting = None;
            open.wanted = None;
            if let Some(state) = &mut self.state.draft {
                state.saving = Saving::MemoryOnly;
            }
        }
        self.state.protection = Protection::MemoryOnly;
    }
}
