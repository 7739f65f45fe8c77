//! Mail accounts that are kept, and in the system's keyring their passwords and those of proxies.

use super::refusal::SessionRefusal;
use super::*;
use crate::mail::account::{Account, PasswordFrom};
use crate::policy::Policy;
use crate::store::dirs::Dirs;
use crate::store::keyring::bounded;
use std::collections::BTreeSet;

/// Puts the passwords that an account comes with into the keyring, and reads them back: its own, and the one that its
/// proxy's address was typed with.
pub fn keep_passwords(
    account: &mut Account,
    password: Option<&Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(), Refusal> {
    if let Some(password) = password {
        keep_secret(&account.secret_name(), password, keyring)
            .map_err(|why| SessionRefusal::PasswordNotKept(why.to_string()))?;
    }
    if let Some((proxy, from)) = account.proxy_mut()
        && let Some(password) = proxy.password()
    {
        keep_secret(&proxy.secret_name(), password, keyring).map_err(|why| {
            SessionRefusal::ProxyPasswordNotKept(proxy.to_string(), why.to_string())
        })?;
        proxy.set_password(None);
        *from = PasswordFrom::Keyring;
    }
    Ok(())
}

/// Takes the passwords of proxies that these settings were read with into the keyring, once, and out of the file in any
/// case. Brings the proxies whose passwords are kept now, and those whose are not.
pub fn take_over(
    read: &Settings,
    dirs: &Dirs,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(BTreeSet<String>, Vec<Refusal>), Refusal> {
    let (mut kept, mut refusals) = (BTreeSet::new(), Vec::new());
    for proxy in read.proxies() {
        let Some(password) = proxy.password() else {
            continue;
        };
        match keep_secret(&proxy.secret_name(), password, keyring) {
            Ok(()) => {
                kept.insert(proxy.to_string());
            }
            Err(why) => {
                let gone = SessionRefusal::ProxyPasswordRemoved(proxy.to_string(), why.to_string());
                refusals.push(gone.into());
            }
        }
    }
    Settings::update(dirs, |settings| settings.have_taken_over(&kept))?;
    Ok((kept, refusals))
}

/// Refuses an account that the organisation does not let the reporter set up.
pub fn may_put(account: &Account, policy: &Policy) -> Result<(), Refusal> {
    match policy.mail() {
        Some(mail) if mail.locked && policy.sets(account).is_none() => {
            Err(SessionRefusal::MailFixed(mail.name.clone()).into())
        }
        _ => Ok(()),
    }
}

/// Refuses to remove what the organisation has set up.
pub fn may_remove(account: &Account, policy: &Policy) -> Result<(), Refusal> {
    match policy.sets(account) {
        Some(_) => Err(SessionRefusal::MailFixed(account.name.clone()).into()),
        None => Ok(()),
    }
}

/// Changes the accounts on disk. What nobody looks for any more leaves the keyring.
pub fn change(
    dirs: &Dirs,
    keyring: Option<&Arc<dyn Keyring>>,
    change: impl FnOnce(&mut Settings),
) -> Result<(), Refusal> {
    let mut before = BTreeSet::new();
    let settings = Settings::update(dirs, |settings| {
        before = settings.secrets();
        change(settings);
    })?;
    forget(before.difference(&settings.secrets()), keyring)
}

fn keep_secret(
    name: &str,
    password: &Secret,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(), StoreRefusal> {
    let keyring = keyring.ok_or(StoreRefusal::NoKeyring)?;
    keyring::keep(keyring, name, password.0.as_bytes())
}

fn forget<'a>(
    names: impl IntoIterator<Item = &'a String>,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(), Refusal> {
    for name in names {
        let own = name.clone();
        let gone = match keyring {
            Some(keyring) => bounded(keyring, move |k| k.delete(&own)),
            None => Err(StoreRefusal::NoKeyring),
        };
        gone.map_err(|why| SessionRefusal::PasswordStays(name.clone(), why.to_string()))?;
    }
    Ok(())
}

impl Session {
    /// Keeps an account, once the keyring has the passwords that it comes with.
    pub(super) fn put_account(
        &mut self,
        mut account: Account,
        password: Option<Secret>,
    ) -> Result<(), Refusal> {
        if let Some(problem) = account.problems_as_typed().first() {
            return Err(Refusal::of(problem));
        }
        may_put(&account, &self.state.policy)?;
        let typed = account.proxy().is_some_and(|(p, _)| p.password().is_some());
        if password.is_none() && !typed {
            self.put_ready(account);
            return Ok(());
        }
        let keyring = self.desk.keyring.clone();
        let work = move |_: &Progress| {
            keep_passwords(&mut account, password.as_ref(), keyring.as_ref())?;
            Ok(Outcome::PasswordKept(Box::new(account)))
        };
        self.start("keep-password", Subject::Other, Box::new(work));
        Ok(())
    }

    /// Keeps an account whose passwords are where it says.
    pub(super) fn put_ready(&mut self, account: Account) {
        self.change_accounts(move |settings| settings.put_account(account.clone()));
    }

    pub(super) fn remove_account(&mut self, name: String) -> Result<(), Refusal> {
        if let Some(account) = self.state.settings.account(&name) {
            may_remove(account, &self.state.policy)?;
        }
        self.change_accounts(move |settings| {
            settings.remove_account(&name);
        });
        Ok(())
    }

    /// Begins to take over passwords that stood in the settings.
    pub(super) fn take_over_passwords(&mut self) {
        let read = self.state.settings.clone();
        if read.proxies().any(|proxy| proxy.password().is_some()) {
            let (dirs, keyring) = (self.desk.context.dirs.clone(), self.desk.keyring.clone());
            let work = move |_: &Progress| {
                let (kept, refusals) = take_over(&read, &dirs, keyring.as_ref())?;
                Ok(Outcome::TakenOver(kept, refusals))
            };
            self.start("keep-password", Subject::Other, Box::new(work));
        }
    }

    fn change_accounts(&mut self, change: impl Fn(&mut Settings) + Send + 'static) {
        let before = self.state.settings.secrets();
        change(&mut self.state.settings);
        self.state.policy.apply(&mut self.state.settings.accounts);
        let after = self.state.settings.secrets();
        self.keep(change);
        let gone: Vec<String> = before.difference(&after).cloned().collect();
        if !gone.is_empty() {
            let keyring = self.desk.keyring.clone();
            let work = move |_: &Progress| {
                forget(&gone, keyring.as_ref())?;
                Ok(Outcome::PasswordForgotten)
            };
            self.start("forget-password", Subject::Other, Box::new(work));
        }
    }
}
