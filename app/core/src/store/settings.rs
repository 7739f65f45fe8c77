//! Language, accounts, and other choices of the reporter; never an answer.

use super::dirs::Dirs;
use super::{StoreRefusal, file};
use crate::mail::account::{Account, PasswordFrom};
use crate::net::proxy::ProxyAddress;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use tocsin_i18n::{Lang, choose};

/// Format of `settings.toml`.
pub const FORMAT: u32 = 1;
const MAX_SIZE: u64 = 1024 * 1024;

/// The reporter's choices, as `settings.toml` keeps them. What a later program added is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Format of the file: 1.
    pub format: u32,
    /// Language of the window, a BCP 47 tag; none is the system's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The IANA zone chosen last for a moment.
    #[serde(default, rename = "last-zone", skip_serializing_if = "Option::is_none")]
    pub last_zone: Option<String>,
    /// The proxy that a bundle's address is fetched through, such as `http://proxy.example:3128`; none is as the
    /// environment says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<ProxyAddress>,
    /// Where the password of that proxy's name comes from.
    #[serde(
        default,
        rename = "proxy-password",
        skip_serializing_if = "PasswordFrom::is_asked"
    )]
    pub proxy_password: PasswordFrom,
    /// When a test report was last mailed to a team, by its ID.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tried: BTreeMap<String, Timestamp>,
    /// The largest mail that an account's server takes, in octets, by the account's name: as it said last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, u64>,
    /// Ways to send mail, unique by name.
    #[serde(default, rename = "account", skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<Account>,
    /// Keys this program does not know.
    #[serde(flatten)]
    other: toml::Table,
}

/// The language to speak, and whether somebody chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub lang: Lang,
    /// The system's languages, best first, where nobody chose one: a team may have texts in one that the program does
    /// not speak. Empty where one was chosen.
    pub system: Vec<Lang>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            format: FORMAT,
            lang: None,
            last_zone: None,
            proxy: None,
            proxy_password: PasswordFrom::default(),
            tried: BTreeMap::new(),
            limits: BTreeMap::new(),
            accounts: Vec::new(),
            other: toml::Table::new(),
        }
    }
}

impl Settings {
    /// Reads them; without a file they are the default ones. Accounts are as the organisation has fixed them.
    pub fn load(dirs: &Dirs) -> Result<Settings, StoreRefusal> {
        let mut settings = Settings::read(dirs)?;
        dirs.policy().apply(&mut settings.accounts);
        Ok(settings)
    }

    /// What the reporter has chosen, whatever the organisation has fixed.
    fn read(dirs: &Dirs) -> Result<Settings, StoreRefusal> {
        let path = dirs.settings();
        let name = path.display().to_string();
        let Some(bytes) = file::read(&path, MAX_SIZE)? else {
            return Ok(Settings::default());
        };
        let text = String::from_utf8(bytes).map_err(|_| StoreRefusal::Damaged(name.clone()))?;
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = toml::from_str(&text).map_err(|_| StoreRefusal::Damaged(name.clone()))?;
        if head.format > FORMAT {
            return Err(StoreRefusal::LaterFormat(name));
        }
        toml::from_str(&text).map_err(|_| StoreRefusal::Damaged(name))
    }

    /// Reads what is there now, changes it and writes it back: two windows do not undo each other. A file
    /// that cannot be read is not written over. What the organisation has fixed is not written.
    pub fn update(
        dirs: &Dirs,
        change: impl FnOnce(&mut Settings),
    ) -> Result<Settings, StoreRefusal> {
        let path = dirs.settings();
        file::exclusively(&path, || {
            let mut settings = Settings::read(dirs)?;
            change(&mut settings);
            let text = toml::to_string(&settings)
                .map_err(|e| StoreRefusal::Write(path.display().to_string(), e.to_string()))?;
            file::write(&path, text.as_bytes(), None)?;
            Ok(settings)
        })
    }

    /// Which language to speak: the one asked for on the command line, the one chosen last, the first of the system's
    /// that the program is shipped in, English.
    ///
    /// What a person asked for is kept even where only the team's texts are in it. `system` begins with what the
    /// organisation and the brand say ([`Dirs::languages`]): they know their readers better than the system does, and less
    /// well than these do themselves.
    pub fn spoken(&self, asked: Option<Lang>, system: Vec<Lang>) -> Spoken {
        let chosen = || Lang::parse(self.lang.as_deref()?).ok();
        match asked.or_else(chosen) {
            Some(lang) => Spoken {
                lang,
                system: Vec::new(),
            },
            None => Spoken {
                lang: choose(system.clone()),
                system,
            },
        }
    }

    /// An account by its name.
    pub fn account(&self, name: &str) -> Option<&Account> {
        self.accounts.iter().find(|a| a.name == name)
    }
    /// Adds an account, or replaces the one of the same name: what was known of its server is not known of the new one's.
    pub fn put_account(&mut self, account: Account) {
        self.limits.remove(&account.name);
        match self.accounts.iter_mut().find(|a| a.name == account.name) {
            Some(old) => *old = account,
            None => self.accounts.push(account),
        }
    }
    /// Removes an account; `false` when there is none of that name.
    pub fn remove_account(&mut self, name: &str) -> bool {
        let before = self.accounts.len();
        self.accounts.retain(|a| a.name != name);
        self.limits.remove(name);
        self.accounts.len() != before
    }

    /// The proxies: the one for bundles, and those of the accounts.
    pub fn proxies(&self) -> impl Iterator<Item = &ProxyAddress> {
        let accounts = self.accounts.iter().filter_map(Account::proxy);
        self.proxy.iter().chain(accounts.map(|(proxy, _)| proxy))
    }

    /// The passwords of these proxies have moved into the keyring; no other's is known any more.
    pub fn have_taken_over(&mut self, kept: &BTreeSet<String>) {
        let accounts = self.accounts.iter_mut().filter_map(Account::proxy_mut);
        let own = self.proxy.as_mut().map(|p| (p, &mut self.proxy_password));
        for (proxy, from) in own.into_iter().chain(accounts) {
            proxy.set_password(None);
            if from.is_asked() && kept.contains(&proxy.to_string()) {
                *from = PasswordFrom::Keyring;
            }
        }
    }

    /// The passwords that are looked for in the system's keyring, by their names there.
    pub fn secrets(&self) -> BTreeSet<String> {
        let is_kept = |from: &PasswordFrom| *from == PasswordFrom::Keyring;
        let own = self.proxy.iter().map(|proxy| (proxy, &self.proxy_password));
        let accounts = self.accounts.iter();
        let signing_in = accounts
            .clone()
            .filter(|a| a.password_from().is_some_and(is_kept));
        own.chain(accounts.filter_map(Account::proxy))
            .filter(|(_, from)| is_kept(from))
            .map(|(proxy, _)| proxy.secret_name())
            .chain(signing_in.map(Account::secret_name))
            .collect()
    }

    /// Writes down the largest mail that an account's server takes, where it was heard by the way. Where that cannot be
    /// written, what is said next is what was said before.
    pub fn hear_limit(dirs: &Dirs, account: &str, heard: Option<Option<u64>>) {
        if let Some(limit) = heard {
            let _ = Settings::update(dirs, |settings| settings.learn_limit(account, limit));
        }
    }

    /// Remembers the largest mail that an account's server takes, in octets; none where it names no limit.
    pub fn learn_limit(&mut self, account: &str, limit: Option<u64>) {
        // What TOML can hold: no mail comes near it.
        let limit = limit.filter(|limit| i64::try_from(*limit).is_ok());
        match limit {
            Some(limit) => self.limits.insert(account.to_owned(), limit),
            None => self.limits.remove(account),
        };
    }
}

#[cfg(test)]
mod tests;
