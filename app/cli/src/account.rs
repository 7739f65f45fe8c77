//! `account`: ways to send mail.

use crate::args::{Account as Command, AccountAdd, Security as SecurityArgument};
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret;
use serde_json::json;
use tocsin_core::job::Progress;
use tocsin_core::mail;
use tocsin_core::mail::account::{Account, PasswordFrom, Security, Via};
use tocsin_core::store::settings::Settings;

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::Add(args) => add(args, out),
        Command::Test {
            name,
            password_file,
        } => {
            let account = chosen(name.as_deref(), out)?;
            let secret = secret::of_account(&account, password_file.as_deref(), out)?;
            mail::test(&account, secret.as_ref(), &Progress::default())?;
            out.say(&out.word("cli-account-works", &[("account", &account.name)]));
            Ok(())
        }
        Command::List => list(out),
        Command::Remove { name } => {
            let mut there = false;
            Settings::update(&out.context.dirs, |settings| {
                there = settings.remove_account(name)
            })?;
            if there {
                Ok(())
            } else {
                Err(Refused::new("cli-no-such-account", &[("account", name)]))
            }
        }
    }
}

fn add(args: &AccountAdd, out: &Out) -> Result<(), Refused> {
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
                password: password_from(args),
                root_certificate: args.root_certificate.clone(),
                proxy: args.proxy.clone(),
            }
        }
    };
    let account = Account {
        name: args.name.clone(),
        from: args.from.clone(),
        via,
    };
    if let Some(problem) = account.problems().into_iter().next() {
        return Err(problem.into());
    }
    Settings::update(&out.context.dirs, |settings| {
        settings.put_account(account.clone())
    })?;
    out.say(&out.word("cli-account-added", &[("account", &account.name)]));
    Ok(())
}

fn password_from(args: &AccountAdd) -> PasswordFrom {
    let (password, token) = (&args.password_command, &args.token_command);
    match (password.is_empty(), token.is_empty()) {
        (false, _) => PasswordFrom::Command {
            argv: password.clone(),
        },
        (true, false) => PasswordFrom::Token {
            argv: token.clone(),
        },
        (true, true) => PasswordFrom::Ask,
    }
}

fn list(out: &Out) -> Result<(), Refused> {
    let settings = Settings::load(&out.context.dirs)?;
    if out.json {
        out.say(&format!("{:#}", json!(settings.accounts)));
        return Ok(());
    }
    for account in &settings.accounts {
        let way = match &account.via {
            Via::Smtp { host, port, .. } => format!("{host}:{port}"),
            Via::Sendmail { program } => program.display().to_string(),
        };
        out.say(&format!("{}\t{}\t{way}", account.name, account.from));
    }
    Ok(())
}

/// The account of that name, or the only one.
pub fn chosen(name: Option<&str>, out: &Out) -> Result<Account, Refused> {
    let settings = Settings::load(&out.context.dirs)?;
    match (name, settings.accounts.as_slice()) {
        (Some(name), _) => settings
            .account(name)
            .cloned()
            .ok_or_else(|| Refused::new("cli-no-such-account", &[("account", name)])),
        (None, [only]) => Ok(only.clone()),
        (None, []) => Err(Refused::new("cli-no-account", &[])),
        (None, several) => {
            let names: Vec<&str> = several.iter().map(|a| a.name.as_str()).collect();
            Err(Refused::new(
                "cli-which-account",
                &[("accounts", &names.join(", "))],
            ))
        }
    }
}
