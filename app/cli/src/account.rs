//! `account`: ways to send mail.

use crate::args::{
    Account as Command, AccountAdd, Arguments, PasswordFrom as PasswordArguments,
    Security as SecurityArgument,
};
use crate::keep;
use crate::out::Out;
use crate::policy::firm;
use crate::refuse::Refused;
use crate::secret;
use crate::show::WRONG_USAGE;
use clap::CommandFactory;
use serde_json::json;
use std::path::Path;
use tocsin_core::mail::account::{Account, AccountProblem, PasswordFrom, Security, Via};
use tocsin_core::mail::found::{self, By, FindRefusal, SignIn};
use tocsin_core::net::proxy::ProxyAddress;
use tocsin_core::policy::{Firm, Mail, Policy};
use tocsin_core::session::accounts;
use tocsin_core::session::deliver;
use tocsin_core::session::opening;
use tocsin_core::session::refusal::SessionRefusal;
use tocsin_core::store::settings::Settings;
use tocsin_i18n::{Formats, one_line, strip_isolates};

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::Add(args) => add(args, out),
        Command::Set {
            name,
            from,
            user,
            password,
        } => {
            let own = Own {
                from: from.as_deref(),
                user: user.as_deref(),
                password,
            };
            set(name.as_deref(), &own, out)
        }
        Command::Test {
            name,
            password_file,
        } => test(name.as_deref(), password_file.as_deref(), out),
        Command::Find {
            address,
            ask,
            proxy,
        } => find(address, *ask, proxy.clone(), out),
        Command::List => list(out),
        Command::Remove { name } => {
            let settings = Settings::load(&out.context.dirs)?;
            if let Some(account) = settings.account(name) {
                accounts::may_remove(account, out.context.dirs.policy()).map_err(Refused::One)?;
            }
            let mut removed = false;
            change(out, |settings| removed = settings.remove_account(name))?;
            let none = || Refused::new("cli-no-such-account", &[("account", name)]);
            removed.then_some(()).ok_or_else(none)
        }
    }
}

/// What the reporter says of an account whose server is said elsewhere.
struct Own<'a> {
    from: Option<&'a str>,
    user: Option<&'a str>,
    password: &'a PasswordArguments,
}

impl Own<'_> {
    /// The organisation's account with it: it goes before a default; where it contradicts what is locked, the account is
    /// refused when it is to be kept.
    fn of_organisation(&self, mail: &Mail, policy: &Policy) -> Result<Account, Refused> {
        let from = self.from.or(mail.from.as_deref());
        let from = from.ok_or_else(|| lacking("--from <ADDRESS>"))?.to_owned();
        let mut via = Via::smtp("", Security::Tls);
        if let Via::Smtp { user, password, .. } = &mut via {
            *user = self.user.map(str::to_owned);
            *password = password_from(self.password);
        }
        let typed = Account {
            name: mail.name.clone(),
            from: from.clone(),
            via,
        };
        let none = || Refused::new("cli-no-account", &[]);
        let mut account = policy.account(Some(&typed)).ok_or_else(none)?;
        account.from = from;
        self.sign_in(&mut account)?;
        Ok(account)
    }

    /// Says anew whose name is signed in with, and where the password comes from.
    fn sign_in(&self, account: &mut Account) -> Result<(), Refused> {
        let said = password_from(self.password);
        match &mut account.via {
            Via::Smtp { user, password, .. } => {
                if let Some(said) = self.user {
                    *user = Some(said.to_owned());
                }
                if !said.is_asked() || (self.from.is_none() && self.user.is_none()) {
                    *password = said;
                }
                Ok(())
            }
            Via::Sendmail { .. } if self.user.is_none() && said.is_asked() => Ok(()),
            Via::Sendmail { .. } => Err(AccountProblem::PasswordWithoutUser.into()),
        }
    }
}

/// The command line lacks something, as the reader of arguments says it.
fn lacking(argument: &str) -> Refused {
    let kind = clap::error::ErrorKind::MissingRequiredArgument;
    let said = format!("the following required arguments were not provided:\n  {argument}");
    // Where standard error is closed, the status says it.
    let _ = Arguments::command().error(kind, said).print();
    Refused::Ended(WRONG_USAGE)
}

fn add(args: &AccountAdd, out: &Out) -> Result<(), Refused> {
    if args.host.is_none() && args.sendmail.is_none() {
        let policy = out.context.dirs.policy();
        let mail = policy.mail().filter(|mail| mail.name == args.name);
        let mail = mail.ok_or_else(|| lacking("<--host <HOST>|--sendmail <PROGRAM>>"))?;
        let own = Own {
            from: args.from.as_deref(),
            user: args.user.as_deref(),
            password: &args.password,
        };
        return put(own.of_organisation(mail, policy)?, &args.password, out);
    }
    let from = args.from.clone();
    let from = from.ok_or_else(|| lacking("--from <ADDRESS>"))?;
    let via = match (&args.sendmail, &args.host) {
        (Some(program), _) => Via::Sendmail {
            program: program.clone(),
        },
        (None, host) => {
            let security = match args.security {
                SecurityArgument::Tls => Security::Tls,
                SecurityArgument::Starttls => Security::StartTls,
                SecurityArgument::None => Security::None,
            };
            Via::Smtp {
                host: host.clone().unwrap_or_default(),
                port: args.port.unwrap_or_else(|| security.usual_port()),
                security,
                user: args.user.clone(),
                password: password_from(&args.password),
                root_certificate: args.root_certificate.clone(),
                proxy: args.proxy.clone(),
                proxy_password: match args.proxy_password_command.as_slice() {
                    [] => PasswordFrom::Ask,
                    argv => PasswordFrom::Command {
                        argv: argv.to_vec(),
                    },
                },
            }
        }
    };
    let account = Account {
        name: args.name.clone(),
        from,
        via,
    };
    put(account, &args.password, out)
}

/// The same account with another password, or another way to it, or another sender. The organisation's, of which the sender is
/// not said yet, begins with it.
fn set(name: Option<&str>, own: &Own<'_>, out: &Out) -> Result<(), Refused> {
    let policy = out.context.dirs.policy();
    let begins = Settings::load(&out.context.dirs)?.accounts.is_empty();
    let mail = policy.mail().filter(|mail| mail.locked && begins);
    let mail = mail.filter(|mail| own.from.is_some() && name.is_none_or(|name| name == mail.name));
    if let Some(mail) = mail {
        return put(own.of_organisation(mail, policy)?, own.password, out);
    }
    let mut account = chosen(name, out)?;
    match (own.from, &account.via) {
        (Some(from), _) => account.from = from.to_owned(),
        (None, Via::Smtp { .. }) => {}
        (None, Via::Sendmail { .. }) => return Err(AccountProblem::PasswordWithoutUser.into()),
    }
    own.sign_in(&mut account)?;
    put(account, own.password, out)
}

/// Keeps an account; a password that belongs into the keyring is there before.
fn put(mut account: Account, password: &PasswordArguments, out: &Out) -> Result<(), Refused> {
    if let Some(problem) = account.problems().into_iter().next() {
        return Err(problem.into());
    }
    accounts::may_put(&account, out.context.dirs.policy()).map_err(Refused::One)?;
    let secret = if password.keyring {
        let secret = match &password.password_file {
            Some(file) => Some(secret::from_file(file)?),
            None => secret::ask(&out.word("cli-password-of", &[("account", &account.name)])),
        };
        let none = || Refused::One(SessionRefusal::NoPassword(account.name.clone()).into());
        Some(secret.ok_or_else(none)?)
    } else {
        None
    };
    accounts::keep_passwords(&mut account, secret.as_ref(), keep::keyring(out).as_ref())?;
    change(out, |settings| settings.put_account(account.clone()))?;
    out.say(&out.word("cli-account-added", &[("account", &account.name)]));
    Ok(())
}

fn change(out: &Out, change: impl FnOnce(&mut Settings)) -> Result<(), Refused> {
    let keyring = keep::keyring(out);
    Ok(accounts::change(
        &out.context.dirs,
        keyring.as_ref(),
        change,
    )?)
}

fn test(name: Option<&str>, password: Option<&Path>, out: &Out) -> Result<(), Refused> {
    let mut account = chosen(name, out)?;
    let secret = secret::of_account(&mut account, password, out)?;
    let formats = Formats::new(&out.words.lang());
    let context = &out.context;
    let tested =
        out.work(|progress| deliver::test_account(&account, secret.as_ref(), context, progress));
    for step in &tested.passed {
        let (id, values) = step.told(|octets| strip_isolates(&formats.size(octets)).into_owned());
        let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
        out.say(&out.word(id, &values));
    }
    tested.whole()?;
    out.say(&out.word("cli-account-works", &[("account", &account.name)]));
    Ok(())
}

fn password_from(args: &PasswordArguments) -> PasswordFrom {
    let (password, token) = (&args.password_command, &args.token_command);
    match (password.is_empty(), token.is_empty()) {
        _ if args.keyring => PasswordFrom::Keyring,
        (false, _) => PasswordFrom::Command {
            argv: password.clone(),
        },
        (true, false) => PasswordFrom::Token {
            argv: token.clone(),
        },
        (true, true) => PasswordFrom::Ask,
    }
}

fn find(address: &str, ask: bool, proxy: Option<ProxyAddress>, out: &Out) -> Result<(), Refused> {
    let domain = found::domain(address).ok_or(FindRefusal::Address(address.to_owned()))?;
    let found = match (found::known(address), ask) {
        (Some(found), _) => found,
        (None, true) => {
            let options = opening::fetch_options(&out.context, proxy, secret::of_proxy(out))?;
            out.work(|progress| found::ask(address, &options, progress))?
        }
        (None, false) => {
            return Err(Refused::new("cli-account-unknown", &[("domain", &domain)]));
        }
    };
    let security = found.security.word();
    let (sign_in, note) = match found.sign_in {
        SignIn::Password => ("password", None),
        SignIn::AppPassword => ("app-password", Some("setup-found-app-password")),
        SignIn::Token => ("token", Some("setup-found-token")),
    };
    if out.json {
        let told = json!({
            "host": found.host,
            "port": found.port,
            "security": security,
            "user": found.user,
            "sign-in": sign_in,
            "by": if found.by == By::Table { "table" } else { "domain" },
            "elsewhere": found.is_elsewhere(),
        });
        out.say(&format!("{told:#}"));
        return Ok(());
    }
    let server = format!("{}:{}", found.host, found.port);
    let args = [("domain", domain.as_str()), ("server", &server)];
    out.say(&out.word("setup-found", &args));
    if found.by == By::Domain {
        out.say(&out.word("setup-found-domain", &args));
        if found.is_elsewhere() {
            out.say(&out.word("setup-found-elsewhere", &args));
        }
    }
    if let Some(note) = note {
        out.say(&out.word(note, &args));
    }
    out.say(&out.word("cli-account-found-add", &[]));
    let given = [
        ("host", Some(found.host)),
        ("port", Some(found.port.to_string())),
        ("security", Some(security.to_owned())),
        ("user", found.user),
    ];
    for (option, value) in given {
        if let Some(value) = value {
            out.say(&format!("--{option} {value}"));
        }
    }
    Ok(())
}

fn list(out: &Out) -> Result<(), Refused> {
    let settings = Settings::load(&out.context.dirs)?;
    let policy = out.context.dirs.policy();
    if out.json {
        let listed = settings.accounts.iter().map(|account| {
            let mut told = json!(account);
            // Only where it is the organisation's.
            if let (Some(firm), Some(told)) = (policy.sets(account), told.as_object_mut()) {
                let locked = firm == Firm::Locked;
                told.insert("organisation".into(), json!({ "locked": locked }));
            }
            told
        });
        let listed: Vec<_> = listed.collect();
        out.say(&format!("{:#}", json!(listed)));
        return Ok(());
    }
    if policy.locks_mail() && settings.accounts.is_empty() {
        out.say(&out.word("policy-mail-locked", &[]));
    }
    for account in &settings.accounts {
        let way = match &account.via {
            Via::Smtp {
                host,
                port,
                security,
                ..
            } => format!("{host}:{port} {}", security.word()),
            Via::Sendmail { program } => program.display().to_string(),
        };
        // A file that was edited may hold anything.
        let cells = [&account.name, &account.from, &way].map(|cell| one_line(cell));
        out.say(&cells.join("\t"));
        if let Some(set) = policy.sets(account) {
            out.say(&format!("  {}", out.word(firm(set), &[])));
        }
    }
    Ok(())
}

/// Passwords of proxies that stand in the settings leave them; where they cannot be kept, that is told.
pub fn take_over(out: &Out) {
    let dirs = &out.context.dirs;
    // Settings that cannot be read are told by what needs them.
    let Ok(settings) = Settings::load(dirs) else {
        return;
    };
    if settings.proxies().all(|proxy| proxy.password().is_none()) {
        return;
    }
    let refusals = match accounts::take_over(&settings, dirs, keep::keyring(out).as_ref()) {
        Ok((_, refusals)) => refusals,
        Err(refusal) => vec![refusal],
    };
    for refusal in refusals {
        out.refuse(&Refused::One(refusal));
    }
}

/// The account of that name, or the only one.
pub fn chosen(name: Option<&str>, out: &Out) -> Result<Account, Refused> {
    let settings = Settings::load(&out.context.dirs)?;
    if let Some(account) = name.and_then(|name| settings.account(name)) {
        return Ok(account.clone());
    }
    let mail = out.context.dirs.policy().mail();
    let fixed = mail.filter(|mail| mail.locked);
    match (name, settings.accounts.as_slice(), fixed) {
        (None, [only], _) => Ok(only.clone()),
        (Some(name), _, Some(mail)) if name != mail.name => Err(Refused::new(
            "cli-account-fixed",
            &[("account", name), ("fixed", &mail.name)],
        )),
        (_, [], Some(mail)) => Err(Refused::new(
            "cli-no-account-fixed",
            &[("account", &mail.name)],
        )),
        (Some(name), ..) => Err(Refused::new("cli-no-such-account", &[("account", name)])),
        (None, [], None) => Err(Refused::new("cli-no-account", &[])),
        (None, several, _) => {
            let names: Vec<&str> = several.iter().map(|a| a.name.as_str()).collect();
            Err(Refused::new(
                "cli-which-account",
                &[("accounts", &names.join(", "))],
            ))
        }
    }
}
