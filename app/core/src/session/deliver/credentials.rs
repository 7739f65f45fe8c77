//! A mail account before something is sent with it: its password, and trying it.

use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail;
use crate::mail::account::{self, Account, PasswordFrom, Secret};
use crate::mail::trial::Tested;
use crate::session::opening::Context;
use crate::session::refusal::SessionRefusal;
use crate::store::keyring::{Keyring, bounded};
use crate::store::settings::Settings;
use std::sync::Arc;

/// Tries an account and remembers how large a mail its server takes.
pub fn test_account(
    account: &Account,
    secret: Option<&Secret>,
    context: &Context,
    progress: &Progress,
) -> Tested {
    let tested = mail::test(account, secret, progress);
    Settings::hear_limit(&context.dirs, &account.name, tested.limit());
    tested
}

/// The account's password: the one given, or from where the account says. `None` when it does not sign in.
pub fn password(
    account: &Account,
    given: Option<Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> Result<Option<Secret>, Refusal> {
    let kept = |account: &Account| {
        let name = password_name(&account.name);
        let octets = bounded(keyring?, move |k| k.get(&name)).ok()??;
        String::from_utf8(octets.to_vec()).ok().map(Secret)
    };
    let secret = account::secret(account, kept, |_| given, progress)?;
    match (&secret, account.password_from()) {
        (None, Some(PasswordFrom::Ask | PasswordFrom::Keyring)) => {
            Err(SessionRefusal::NoPassword(account.name.clone()).into())
        }
        _ => Ok(secret),
    }
}

/// Name of an account's password in the system's keyring.
pub fn password_name(account: &str) -> String {
    format!("account-{account}")
}
