//! Passwords and passphrases: from a file, a command or a prompt; never from an argument.

use crate::files;
use crate::keep;
use crate::out::Out;
use crate::refuse::Refused;
use std::io::IsTerminal;
use std::path::Path;
use tocsin_core::explain::Refusal;
use tocsin_core::job::Progress;
pub use tocsin_core::mail::account::Secret;
use tocsin_core::mail::account::{Account, PasswordFrom};
use tocsin_core::net::proxy::ProxyAddress;
use tocsin_core::session::deliver::{self, Given};

/// First line of a file.
pub fn from_file(path: &Path) -> Result<Secret, Refused> {
    let bytes = files::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(Secret(text.lines().next().unwrap_or_default().to_owned()))
}

/// Asks on the terminal; `None` where there is none.
pub fn ask(prompt: &str) -> Option<Secret> {
    if !std::io::stdin().is_terminal() {
        return None;
    }
    rpassword::prompt_password(format!("{prompt} "))
        .ok()
        .map(Secret)
}

/// The password of an account: from the file given, else as the account says. Its proxy has its own then.
pub fn of_account(
    account: &mut Account,
    file: Option<&Path>,
    out: &Out,
) -> Result<Option<Secret>, Refused> {
    if let Some((proxy, from)) = account.proxy_mut() {
        of_proxy(out)(proxy, from).map_err(Refused::One)?;
    }
    if let Some(file) = file {
        return from_file(file).map(Some);
    }
    let prompt = || out.word("cli-password-of", &[("account", &account.name)]);
    let password = match account.password_from() {
        Some(PasswordFrom::Ask) => ask(&prompt()),
        _ => None,
    };
    let given = Given {
        password,
        ..Given::default()
    };
    let keyring = keep::keyring(out);
    deliver::passwords(account, given, keyring.as_ref(), &Progress::default()).map_err(Refused::One)
}

/// Gives a proxy its password, from where it is said to come.
pub fn of_proxy(out: &Out) -> impl FnOnce(&mut ProxyAddress, &PasswordFrom) -> Result<(), Refusal> {
    move |proxy, from| {
        let asks = from.is_asked() && proxy.needs_password();
        let prompt = || out.word("cli-password-of-proxy", &[("proxy", &proxy.to_string())]);
        let given = asks.then(|| ask(&prompt())).flatten();
        let keyring = keep::keyring(out);
        deliver::proxy_password(proxy, from, given, keyring.as_ref(), &Progress::default())
    }
}

/// Does something with the secret key of this name: without a passphrase first, then with the one of the file or the prompt.
pub fn with_passphrase<T, E: Into<Refused>>(
    key: &str,
    file: Option<&Path>,
    out: &Out,
    mut act: impl FnMut(Option<&str>) -> Result<T, E>,
    locked: impl Fn(&E) -> bool,
) -> Result<T, Refused> {
    if let Some(file) = file {
        let passphrase = from_file(file)?;
        return act(Some(&passphrase.0)).map_err(Into::into);
    }
    match act(None) {
        Err(refusal) if locked(&refusal) => {
            let prompt = out.word("cli-passphrase-of", &[("key", key)]);
            match ask(&prompt) {
                Some(passphrase) => act(Some(&passphrase.0)).map_err(Into::into),
                None => Err(refusal.into()),
            }
        }
        other => other.map_err(Into::into),
    }
}
