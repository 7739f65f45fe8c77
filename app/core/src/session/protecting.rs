//! Seeing to it that the draft's key has a slot: keyring, passphrase, or memory only by choice.

use super::*;

impl Session {
    /// Sees to it that the draft's key has a slot: asks the keyring, or takes the session's passphrase.
    pub(super) fn protect(&mut self) {
        let Some(open) = &self.open else { return };
        if open.file.is_some() || open.protecting.is_some() {
            return;
        }
        let passphrase = match (self.state.protection, &self.passphrase) {
            (Protection::MemoryOnly, _) => return,
            (_, Some(passphrase)) => Some(passphrase.clone()),
            (_, None) if self.desk.keyring.is_some() && !self.keyring_refused => None,
            _ => {
                self.state.protection = Protection::Undecided;
                return;
            }
        };
        self.add_slot(passphrase);
    }

    pub(super) fn add_slot(&mut self, passphrase: Option<Secret>) {
        let Some(open) = &self.open else { return };
        let next = if passphrase.is_some() {
            Protection::Passphrase
        } else {
            Protection::Checking
        };
        let claim = open.file.is_none();
        let work = self
            .desk
            .protect(open.draft.id.clone(), open.vault.clone(), passphrase, claim);
        let job = self.start("protect", Subject::Draft, work);
        self.state.protection = next;
        if let Some(open) = &mut self.open {
            open.protecting = Some(job);
        }
    }

    pub(super) fn protected(&mut self, protected: Protected) {
        let Some(open) = &mut self.open else { return };
        open.protecting = None;
        open.vault = protected.vault.clone();
        match (protected.file, &open.file) {
            (_, Some(file)) => file.set_vault(protected.vault),
            (Some(Ok(file)), None) => open.file = Some(Arc::new(file)),
            // Told where the draft stands, and tried again at the next edit.
            (Some(Err(refusal)), None) => {
                if let Some(state) = &mut self.state.draft {
                    state.saving = Saving::Failed(refusal.into());
                }
            }
            (None, None) => {}
        }
        if self.state.protection == Protection::Checking {
            self.state.protection = Protection::Keyring;
        }
        self.hand_over(false, None);
    }

    /// Not asked again in this session: the reporter is asked for a passphrase instead.
    pub(super) fn unprotected(&mut self) {
        if let Some(open) = &mut self.open {
            open.protecting = None;
        }
        if self.state.protection == Protection::Checking {
            self.state.protection = Protection::Undecided;
            self.keyring_refused = true;
        }
    }

    pub(super) fn use_passphrase(&mut self, passphrase: Secret) -> Result<(), Refusal> {
        long_enough(&passphrase.0)?;
        self.passphrase = Some(passphrase.clone());
        self.state.protection = Protection::Passphrase;
        self.add_slot(Some(passphrase));
        Ok(())
    }

    pub(super) fn use_memory_only(&mut self) {
        self.passphrase = None;
        if let Some(open) = &mut self.open
            && open.file.is_none()
        {
            open.protecting = None;
            if let Some(state) = &mut self.state.draft {
                state.saving = Saving::MemoryOnly;
            }
        }
        self.state.protection = Protection::MemoryOnly;
    }
}
