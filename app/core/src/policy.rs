//! What an organisation has fixed for everybody on this computer (DESIGN decision 11): read before anything else, and
//! carried by [`Dirs`](crate::store::dirs::Dirs) to whatever asks.

mod place;

use crate::check;
use crate::explain::{Explain, Refusal};
use crate::mail::account::{Account, AccountProblem, PasswordFrom, Security, Via};
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::{Args, Diagnostic};
use tocsin_form_schema::policy::{self, Policy as Said};
pub use tocsin_form_schema::policy::{Brand, Given, Mail, Way};
use tocsin_i18n::{Catalogue, Lang, Value};

#[cfg(test)]
mod tests;

/// The most mistakes of a file that are told at once.
const MOST_TOLD: usize = 20;
/// Whether a file is tried, of which the sentences speak otherwise than of the policy in its place.
const TRIAL: &str = "trial";
/// An address for judging an account whose reporter is not known yet.
const ANYBODY: &str = "reporter@site.example";

/// What an organisation has fixed; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    said: Said,
    file: Option<PathBuf>,
}

/// How firm a setting of the organisation's is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Firm {
    /// The reporter may change it.
    Default,
    /// Nobody does.
    Locked,
}

/// Why a policy is not followed: then nothing is opened.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PolicyRefusal {
    /// It is there and cannot be read: file, the system's words.
    #[error("read {0}: {1}")]
    Read(PathBuf, String),
    /// Something else is there, and whether that is a link.
    #[error("no file: {0}")]
    NoFile(PathBuf, bool),
    /// The file, or a folder on the way to it, is not the administrator's alone.
    #[error("not the administrator's: {0}")]
    Writable(PathBuf),
    /// Mistakes, at least one, in the order of the file.
    #[error("mistakes in {0}")]
    Content(PathBuf, Vec<Diagnostic>),
    /// Mail cannot be sent as it says.
    #[error("mail of {0}: {1}")]
    Mail(PathBuf, AccountProblem),
}

/// Every code of [`PolicyRefusal`].
pub const CODES: &[&str] = &[
    "policy-read",
    "policy-no-file",
    "policy-writable",
    "policy-content",
    "policy-mail",
];

impl Explain for PolicyRefusal {
    fn code(&self) -> &'static str {
        match self {
            PolicyRefusal::Read(..) => "policy-read",
            PolicyRefusal::NoFile(..) => "policy-no-file",
            PolicyRefusal::Writable(_) => "policy-writable",
            PolicyRefusal::Content(..) => "policy-content",
            PolicyRefusal::Mail(..) => "policy-mail",
        }
    }

    fn args(&self) -> Args {
        let (PolicyRefusal::Read(file, _)
        | PolicyRefusal::NoFile(file, _)
        | PolicyRefusal::Writable(file)
        | PolicyRefusal::Content(file, _)
        | PolicyRefusal::Mail(file, _)) = self;
        let mut args = Args::from([
            ("file", file.display().to_string()),
            (TRIAL, "no".to_owned()),
        ]);
        match self {
            PolicyRefusal::Read(_, reason) => {
                args.insert("reason", reason.clone());
            }
            PolicyRefusal::NoFile(_, link) => {
                args.insert("link", if *link { "yes" } else { "no" }.to_owned());
            }
            PolicyRefusal::Content(_, mistakes) => {
                args.insert("count", mistakes.len().to_string());
            }
            PolicyRefusal::Writable(_) | PolicyRefusal::Mail(..) => {}
        }
        args
    }
}

impl PolicyRefusal {
    /// The same, told to an administrator who tries the file.
    pub fn on_trial(&self) -> Refusal {
        let mut refusal = Refusal::of(self);
        refusal.args.insert(TRIAL, "yes".to_owned());
        refusal
    }

    /// What is wrong in particular, a sentence each, those of a file with its line; in isolates as in a window.
    pub fn details(&self, words: &Catalogue) -> Vec<String> {
        match self {
            PolicyRefusal::Content(_, mistakes) => {
                let told = |mistake: &Diagnostic| {
                    let sentence = check::told(words, mistake).sentence;
                    let args = tocsin_i18n::Args::new()
                        .with("label", mistake.place.to_string())
                        .with("value", Value::formatted(&sentence));
                    words.text("labelled", &args)
                };
                mistakes.iter().take(MOST_TOLD).map(told).collect()
            }
            PolicyRefusal::Mail(_, problem) => {
                vec![crate::explain::tell(words, &Refusal::of(problem)).what]
            }
            PolicyRefusal::Read(..) | PolicyRefusal::NoFile(..) | PolicyRefusal::Writable(_) => {
                Vec::new()
            }
        }
    }
}

impl Policy {
    /// The policy of this computer, from the one place where the system keeps it; without a file nothing is fixed.
    pub fn of_system() -> Result<Policy, PolicyRefusal> {
        match place::read(Path::new(place::FILE), None)? {
            Some(bytes) => Policy::parse(Path::new(place::FILE), &bytes),
            None => Ok(Policy::default()),
        }
    }

    /// A file that an administrator tries: whoever may write it.
    pub fn try_out(file: &Path) -> Result<Policy, PolicyRefusal> {
        Policy::parse(file, &place::bytes(file)?)
    }

    /// Where the policy of this computer stands.
    pub fn place() -> &'static Path {
        Path::new(place::FILE)
    }

    /// What these bytes say.
    pub fn parse(file: &Path, bytes: &[u8]) -> Result<Policy, PolicyRefusal> {
        let (said, mistakes) = policy::read(&file.display().to_string(), bytes);
        let said = match (said, mistakes.is_empty()) {
            (Some(said), true) => said,
            _ => return Err(PolicyRefusal::Content(file.to_owned(), mistakes)),
        };
        let policy = Policy {
            said,
            file: Some(file.to_owned()),
        };
        let problem = policy.account_of(ANYBODY, None);
        let problem = problem.and_then(|account| account.problems_as_typed().into_iter().next());
        match problem {
            Some(problem) => Err(PolicyRefusal::Mail(file.to_owned(), problem)),
            None => Ok(policy),
        }
    }

    /// The file; none where nothing is fixed.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// What is known of a team's key.
    pub fn team(&self, id: &str) -> Option<&Given> {
        self.said.teams.get(id)
    }

    /// Every team whose key is known, by its ID.
    pub fn teams(&self) -> impl Iterator<Item = (&str, &Given)> {
        let teams = self.said.teams.iter();
        teams.map(|(id, given)| (id.as_str(), given))
    }

    /// Whether nothing is sealed to a team that nobody has checked.
    pub fn forbids_unchecked(&self) -> bool {
        self.said.forbids_unchecked
    }

    /// The language where nobody has chosen one.
    pub fn language(&self) -> Option<Lang> {
        Lang::parse(self.said.language.as_deref()?).ok()
    }

    /// The bundle that the program opens with.
    pub fn brand(&self) -> Option<&Brand> {
        self.said.brand.as_ref()
    }

    /// How mail is sent.
    pub fn mail(&self) -> Option<&Mail> {
        self.said.mail.as_ref()
    }

    /// Nobody sets up another account, or this one otherwise.
    pub fn locks_mail(&self) -> bool {
        self.mail().is_some_and(|mail| mail.locked)
    }

    /// The organisation's account; what it leaves to the reporter is as in theirs. None where it does not say how mail is
    /// sent, or nobody says from whom.
    pub fn account(&self, own: Option<&Account>) -> Option<Account> {
        let from = self.mail()?.from.as_ref();
        let from = from.or_else(|| own.map(|own| &own.from))?.clone();
        self.account_of(&from, own)
    }

    fn account_of(&self, from: &str, own: Option<&Account>) -> Option<Account> {
        let Mail { name, way, .. } = self.mail()?;
        let via = match way {
            Way::Sendmail(program) => Via::Sendmail {
                program: PathBuf::from(program),
            },
            Way::Server {
                host,
                port,
                security,
                user,
                root_certificate,
                proxy,
            } => {
                let security = Security::of_word(security);
                let (own_user, password, proxy_password) = theirs(own);
                let user = user.clone().or(own_user);
                Via::Smtp {
                    host: host.clone(),
                    port: port.unwrap_or_else(|| security.usual_port()),
                    security,
                    password: match &user {
                        Some(_) => password,
                        None => PasswordFrom::Ask,
                    },
                    user,
                    root_certificate: root_certificate.as_ref().map(PathBuf::from),
                    proxy: proxy.clone().map(Into::into),
                    proxy_password,
                }
            }
        };
        Some(Account {
            name: name.clone(),
            from: from.to_owned(),
            via,
        })
    }

    /// The accounts that apply, of those that the reporter has: the organisation's is among them unless the reporter has
    /// changed it, and locked it is the only one.
    pub fn apply(&self, accounts: &mut Vec<Account>) {
        let Some(mail) = self.mail() else { return };
        let own = accounts.iter().find(|own| own.name == mail.name);
        match (mail.locked, own) {
            (true, own) => {
                let account = self.account(own);
                accounts.clear();
                accounts.extend(account);
            }
            (false, Some(_)) => {}
            (false, None) => {
                if let Some(account) = self.account(None) {
                    accounts.insert(0, account);
                }
            }
        }
    }

    /// Whether an account is as the organisation has set it up, and how firmly.
    pub fn sets(&self, account: &Account) -> Option<Firm> {
        let mail = self.mail()?;
        let same = self.account(Some(account)).as_ref() == Some(account);
        same.then_some(match mail.locked {
            true => Firm::Locked,
            false => Firm::Default,
        })
    }
}

/// Of the reporter's own account: name, password, password of the proxy.
fn theirs(own: Option<&Account>) -> (Option<String>, PasswordFrom, PasswordFrom) {
    match own.map(|own| &own.via) {
        Some(Via::Smtp {
            user,
            password,
            proxy_password,
            ..
        }) => (user.clone(), password.clone(), proxy_password.clone()),
        _ => (None, PasswordFrom::Ask, PasswordFrom::Ask),
    }
}
