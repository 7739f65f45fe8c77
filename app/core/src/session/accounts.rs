//! Mail accounts that are kept, and their passwords in the system's keyring.

use super::deliver::password_name;
use super::refusal::SessionRefusal;
use super::*;
use crate::mail::account::{Account, PasswordFrom};
use crate::store::keyring::bounded;

/// Puts an account's password into the keyring, and reads it back.
pub fn keep_password(
    account: &str,
    password: &Secret,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(), Refusal> {
    let kept = match keyring {
        Some(keyring) => keyring::keep(keyring, &password_name(account), password.0.as_bytes()),
        None => Err(StoreRefusal::NoKeyring),
    };
    kept.map_err(|why| SessionRefusal::PasswordNotKept(why.to_string()).into())
}

/// Takes it out again.
pub fn forget_password(account: &str, keyring: Option<&Arc<dyn Keyring>>) -> Result<(), Refusal> {
    let name = password_name(account);
    let gone = match keyring {
        Some(keyring) => bounded(keyring, move |k| k.delete(&name)),
        None => Err(StoreRefusal::NoKeyring),
    };
    gone.map_err(|why| SessionRefusal::PasswordStays(account.to_owned(), why.to_string()).into())
}

/// Whether an account's password is in the keyring.
pub fn is_in_keyring(account: &Account) -> bool {
    account.password_from() == Some(&PasswordFrom::Keyring)
}

impl Session {
    /// Keeps an account. A password that it had in the keyring goes when it is no longer from there.
    pub(super) fn put_account(&mut self, account: Account) -> Result<(), Refusal> {
        if let Some(problem) = account.problems_as_typed().first() {
            return Err(Refusal::of(problem));
        }
        if !is_in_keyring(&account) {
            self.forget_password_of(&account.name);
        }
        self.state.settings.put_account(account.clone());
        self.keep(|settings| settings.put_account(account));
        Ok(())
    }

    /// Keeps an account once the keyring has its password.
    pub(super) fn put_with_password(
        &mut self,
        account: Box<Account>,
        password: Secret,
    ) -> Result<(), Refusal> {
        if let Some(problem) = account.problems_as_typed().first() {
            return Err(Refusal::of(problem));
        }
        let keyring = self.desk.keyring.clone();
        let work = move |_: &Progress| {
            keep_password(&account.name, &password, keyring.as_ref())?;
            Ok(Outcome::PasswordKept(account))
        };
        self.start("keep-password", Subject::Other, Box::new(work));
        Ok(())
    }

    pub(super) fn remove_account(&mut self, name: String) {
        self.forget_password_of(&name);
        self.state.settings.remove_account(&name);
        self.keep(move |settings| {
            settings.remove_account(&name);
        });
    }

    fn forget_password_of(&mut self, name: &str) {
        let account = self.state.settings.account(name);
        if account.is_some_and(is_in_keyring) {
            let (keyring, name) = (self.desk.keyring.clone(), name.to_owned());
            let work = move |_: &Progress| {
                forget_password(&name, keyring.as_ref())?;
                Ok(Outcome::PasswordForgotten)
            };
            self.start("forget-password", Subject::Other, Box::new(work));
        }
    }
}
