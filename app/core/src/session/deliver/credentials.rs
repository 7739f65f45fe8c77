//! A mail account before something is sent with it: its passwords, and trying it.

use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail;
use crate::mail::account::{Account, PasswordFrom, Secret};
use crate::mail::trial::Tested;
use crate::net::proxy::ProxyAddress;
use crate::session::opening::Context;
use crate::session::refusal::SessionRefusal;
use crate::store::keyring::{Keyring, bounded};
use crate::store::settings::Settings;
use std::sync::Arc;

/// What was asked for, of that which is asked for each time.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The account's password.
    pub password: Option<Secret>,
    /// That of its proxy.
    pub proxy: Option<Secret>,
}

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

/// The account's password, `None` when it does not sign in, and that of its proxy, which the account has then: those
/// given, or from where the account says.
pub fn passwords(
    account: &mut Account,
    given: Given,
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> Result<Option<Secret>, Refusal> {
    if let Some((proxy, from)) = account.proxy_mut() {
        proxy_password(proxy, from, given.proxy, keyring, progress)?;
    }
    let Some(from) = account.password_from() else {
        return Ok(None);
    };
    let name = account.secret_name();
    match obtain(from, name, given.password, keyring, progress)? {
        None => Err(SessionRefusal::NoPassword(account.name.clone()).into()),
        secret => Ok(secret),
    }
}

/// Gives a proxy that signs in its password: the one given, or from where it is said to come.
pub fn proxy_password(
    proxy: &mut ProxyAddress,
    from: &PasswordFrom,
    given: Option<Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> Result<(), Refusal> {
    if proxy.needs_password() {
        let secret = obtain(from, proxy.secret_name(), given, keyring, progress)?;
        let none = || SessionRefusal::NoProxyPassword(proxy.to_string());
        proxy.set_password(Some(secret.ok_or_else(none)?));
    }
    Ok(())
}

fn obtain(
    from: &PasswordFrom,
    name: String,
    given: Option<Secret>,
    keyring: Option<&Arc<dyn Keyring>>,
    progress: &Progress,
) -> Result<Option<Secret>, Refusal> {
    let kept = || {
        let octets = bounded(keyring?, move |k| k.get(&name)).ok()??;
        String::from_utf8(octets.to_vec()).ok().map(Secret)
    };
    Ok(from.get(kept, || given, progress)?)
}
