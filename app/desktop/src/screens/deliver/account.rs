//! A way to send mail, as simple as it can be.

use crate::cx::Cx;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui, button_ui};
use crate::text::choice::radio_ui;
use crate::text::edit::{Edit, edit_line_ui, password_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::mail::account::{Account, PasswordFrom, Secret, Security, Via};
use tocsin_core::mail::found::{self, By, Found, SignIn};
use tocsin_core::net::proxy::ProxyAddress;
use tocsin_core::policy::{Firm, Policy, Way};
use tocsin_core::session::{Command, Job};
use tocsin_form_schema::figures::ascii;
use tocsin_i18n::Args;

/// An account being set up.
#[derive(Default)]
pub struct Setup {
    from: String,
    host: String,
    port: String,
    user: String,
    proof: Proof,
    /// The one that the keyring is to have.
    password: String,
    command: String,
    security: Option<Security>,
    root: String,
    proxy: String,
    /// What was handed in last: this is over when it is kept.
    asked: Option<Account>,
    sendmail: bool,
    /// What the organisation calls its account, where that cannot be changed.
    fixed: Option<String>,
}

/// What is shown to the server beside the user name.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Proof {
    /// A password that is asked for each time.
    #[default]
    Ask,
    /// A password that the system's keyring keeps.
    Keyring,
    /// A password that a command prints.
    Command,
    /// An access token that a command prints.
    Token,
}

/// Sets an account up: `Some(name)` when it was kept, `Some(None)` when it was given up.
pub fn setup_ui(
    ui: &mut Ui,
    view: &View<'_>,
    setup: &mut Setup,
    can_leave: bool,
    out: &mut Vec<Action>,
) -> Option<Option<String>> {
    let cx = view.cx;
    if let Some(asked) = &setup.asked
        && view.state.settings.accounts.contains(asked)
    {
        return Some(Some(asked.name.clone()));
    }
    heading_ui(ui, cx, 3, &cx.t("setup-title"));
    label_ui(ui, cx, &cx.t("setup-note"), Look::NOTE);
    ui.add_space(NEAR);
    field(ui, view, "setup-from", 420.0, &mut setup.from);
    let policy = &view.state.policy;
    if let Some(mail) = policy.mail() {
        let firm = match mail.locked {
            true => Firm::Locked,
            false => Firm::Default,
        };
        box_ui(ui, cx, Kind::Info, &self::firm(cx, firm), |ui| {
            if let Way::Server { host, .. } = &mail.way {
                label_ui(ui, cx, host, Look::DATA);
            }
        });
        ui.add_space(NEAR);
    } else if !setup.sendmail {
        offered_ui(ui, view, setup, out);
    }
    if setup.fixed.is_some() {
        // What the organisation leaves open is asked for, nothing else.
        if !setup.sendmail {
            field(ui, view, "setup-user", 420.0, &mut setup.user);
            if !setup.user.trim().is_empty() {
                proof_ui(ui, view, setup);
            }
        }
        return keep_ui(ui, view, setup, can_leave, out);
    }
    for (sendmail, id) in [(false, "setup-smtp"), (true, "setup-sendmail")] {
        let on = setup.sendmail == sendmail;
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), None) {
            setup.sendmail = sendmail;
        }
    }
    if !setup.sendmail {
        field(ui, view, "setup-host", 420.0, &mut setup.host);
        label_ui(ui, cx, &cx.t("setup-security"), Look::NAME);
        let security = setup.security.unwrap_or(Security::Tls);
        for (choice, id) in [
            (Security::Tls, "security-tls"),
            (Security::StartTls, "security-starttls"),
            (Security::None, "security-none"),
        ] {
            if radio_ui(ui, cx, Id::unique(id), security == choice, &cx.t(id), None) {
                setup.security = Some(choice);
            }
        }
        field(ui, view, "setup-port", 120.0, &mut setup.port);
        field(ui, view, "setup-user", 420.0, &mut setup.user);
        if !setup.user.trim().is_empty() {
            proof_ui(ui, view, setup);
        }
        field(ui, view, "setup-root", 420.0, &mut setup.root);
        field(ui, view, "setup-proxy", 420.0, &mut setup.proxy);
    }
    keep_ui(ui, view, setup, can_leave, out)
}

/// The sentence of what the organisation has set up.
pub fn firm(cx: &Cx<'_>, firm: Firm) -> String {
    match firm {
        Firm::Locked => cx.t("policy-mail-locked"),
        Firm::Default => cx.t("policy-mail-default"),
    }
}

/// Keeps it, when enough is there, or gives it up.
fn keep_ui(
    ui: &mut Ui,
    view: &View<'_>,
    setup: &mut Setup,
    can_leave: bool,
    out: &mut Vec<Action>,
) -> Option<Option<String>> {
    let cx = view.cx;
    ui.add_space(NEAR);
    let account = setup.account();
    let account = account.and_then(|account| match &setup.fixed {
        // Whatever is left open of it is the reporter's.
        Some(_) => view.state.policy.account(Some(&account)),
        None => Some(account),
    });
    let mut done = None;
    layout::row(ui, cx.dir, 40.0, |ui| {
        if button_if_ui(
            ui,
            cx,
            &cx.t("setup-keep"),
            Weight::Primary,
            account.is_some(),
        )
        .clicked()
            && let Some(account) = account
        {
            setup.asked = Some(account.clone());
            let kept = setup.sendmail || setup.user.trim().is_empty();
            out.push(Action::Do(match setup.proof == Proof::Keyring && !kept {
                true => Command::Start(Job::PutAccount {
                    account: Box::new(account),
                    password: Secret(std::mem::take(&mut setup.password)),
                }),
                false => Command::PutAccount(account),
            }));
        }
        if can_leave && button_ui(ui, cx, &cx.t("cancel"), Weight::Quiet).clicked() {
            done = Some(None);
        }
    });
    done
}

/// Settings that the address goes with: taken when the reporter says so. Nobody is asked before.
fn offered_ui(ui: &mut Ui, view: &View<'_>, setup: &mut Setup, out: &mut Vec<Action>) {
    let cx = view.cx;
    let typed = setup.from.trim().to_owned();
    let Some(domain) = found::domain(&typed) else {
        return;
    };
    let told = view.state.found.as_ref();
    let told = told.filter(|(address, _)| *address == typed);
    let found = found::known(&typed).or_else(|| told.map(|(_, found)| found.clone()));
    let args = || Args::new().with("domain", &domain);
    let Some(found) = found else {
        label_ui(ui, cx, &cx.ta("setup-ask-note", args()), Look::NOTE);
        let asking = view.state.jobs.iter().any(|j| j.name == "find-settings");
        if quiet(ui, cx, &cx.ta("setup-ask", args()), "").clicked() && !asking {
            let proxy = Some(setup.proxy.trim()).filter(|proxy| !proxy.is_empty());
            let job = Job::FindSettings {
                address: typed,
                proxy: proxy.map(|proxy| proxy.to_owned().into()),
            };
            out.push(Action::Do(Command::Start(job)));
        }
        ui.add_space(NEAR);
        return;
    };
    let server = format!("{}:{}", found.host, found.port);
    let sentence = cx.ta("setup-found", args().with("server", server));
    box_ui(ui, cx, Kind::Info, &sentence, |ui| {
        if found.by == By::Domain {
            let said = cx.ta("setup-found-domain", args());
            label_ui(ui, cx, &said, Look::BODY);
            if found.is_elsewhere() {
                label_ui(ui, cx, &cx.t("setup-found-elsewhere"), Look::BODY);
            }
        }
        match found.sign_in {
            SignIn::Password => {}
            SignIn::AppPassword => {
                label_ui(ui, cx, &cx.t("setup-found-app-password"), Look::BODY);
            }
            SignIn::Token => {
                label_ui(ui, cx, &cx.t("setup-found-token"), Look::BODY);
            }
        }
        if quiet(ui, cx, &cx.t("setup-take"), "").clicked() {
            setup.take(&found);
        }
    });
    ui.add_space(NEAR);
}

fn proof_ui(ui: &mut Ui, view: &View<'_>, setup: &mut Setup) {
    let cx = view.cx;
    label_ui(ui, cx, &cx.t("setup-proof"), Look::NAME);
    for (choice, id) in [
        (Proof::Ask, "proof-ask"),
        (Proof::Keyring, "proof-keyring"),
        (Proof::Command, "proof-command"),
        (Proof::Token, "proof-token"),
    ] {
        if choice == Proof::Keyring && !view.state.keyring {
            continue;
        }
        let on = setup.proof == choice;
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), None) {
            setup.proof = choice;
        }
    }
    match setup.proof {
        Proof::Ask => {}
        Proof::Keyring => {
            let label = label_ui(ui, cx, &cx.t("setup-password"), Look::NAME);
            let edit = Edit {
                width: Some(320.0),
                max: 1024,
                ..Edit::new(Id::unique("setup-password"), label.id)
            };
            password_ui(ui, cx, &edit, &mut setup.password);
        }
        Proof::Command | Proof::Token => {
            field(ui, view, "setup-command", 420.0, &mut setup.command);
        }
    }
}

fn field(ui: &mut Ui, view: &View<'_>, name: &str, width: f32, text: &mut String) {
    let cx = view.cx;
    let label = label_ui(ui, cx, &cx.t(name), Look::NAME);
    if let Some(note) = cx.words.attr(name, "note", &Args::new()) {
        label_ui(ui, cx, &note, Look::NOTE);
    }
    let example = cx.example(name);
    let edit = Edit {
        width: Some(width),
        max: 400,
        data: true,
        example: &example,
        ..Edit::new(Id::unique(name), label.id)
    };
    edit_line_ui(ui, cx, &edit, text);
    ui.add_space(NEAR);
}

impl Setup {
    /// Begins with what the organisation has set up.
    pub fn of(policy: &Policy) -> Setup {
        let mut setup = Setup::default();
        let Some(mail) = policy.mail() else {
            return setup;
        };
        setup.from = mail.from.clone().unwrap_or_default();
        setup.fixed = mail.locked.then(|| mail.name.clone());
        match &mail.way {
            Way::Sendmail(_) => setup.sendmail = true,
            Way::Server {
                host,
                port,
                security,
                user,
                root_certificate,
                proxy,
            } => {
                setup.host.clone_from(host);
                setup.port = port.map(|port| port.to_string()).unwrap_or_default();
                setup.security = Some(Security::of_word(security));
                setup.user = user.clone().unwrap_or_default();
                setup.root = root_certificate.clone().unwrap_or_default();
                setup.proxy = proxy.clone().unwrap_or_default();
            }
        }
        setup
    }

    /// Takes settings that were found; what they do not say stays.
    fn take(&mut self, found: &Found) {
        self.host.clone_from(&found.host);
        self.port = found.port.to_string();
        self.security = Some(found.security);
        self.user = found.user.clone().unwrap_or_default();
        self.proof = match found.sign_in {
            SignIn::Token => Proof::Token,
            SignIn::Password | SignIn::AppPassword => Proof::Ask,
        };
    }

    /// The account, when enough is there.
    fn account(&self) -> Option<Account> {
        let from = self.from.trim();
        from.contains('@').then_some(())?;
        let via = if self.sendmail {
            Via::Sendmail {
                program: PathBuf::from("/usr/sbin/sendmail"),
            }
        } else {
            let security = self.security.unwrap_or(Security::Tls);
            let typed = |text: &str| Some(text.trim().to_owned()).filter(|t| !t.is_empty());
            let port = match typed(&self.port) {
                Some(port) => ascii(&port).parse().ok()?,
                None => security.usual_port(),
            };
            let proxy = typed(&self.proxy).map(ProxyAddress::from);
            Via::Smtp {
                host: typed(&self.host)?,
                port,
                security,
                user: typed(&self.user),
                password: match typed(&self.user) {
                    Some(_) => self.password()?,
                    None => PasswordFrom::Ask,
                },
                root_certificate: typed(&self.root).map(PathBuf::from),
                proxy_password: match proxy.as_ref().and_then(ProxyAddress::password) {
                    Some(_) => PasswordFrom::Keyring,
                    None => PasswordFrom::Ask,
                },
                proxy,
            }
        };
        Some(Account {
            name: from.to_owned(),
            from: from.to_owned(),
            via,
        })
    }

    /// Where the password or token comes from, when enough is there.
    fn password(&self) -> Option<PasswordFrom> {
        let argv: Vec<String> = self.command.split_whitespace().map(str::to_owned).collect();
        match self.proof {
            Proof::Ask => Some(PasswordFrom::Ask),
            Proof::Keyring if self.password.is_empty() => None,
            Proof::Keyring => Some(PasswordFrom::Keyring),
            _ if argv.is_empty() => None,
            Proof::Command => Some(PasswordFrom::Command { argv }),
            Proof::Token => Some(PasswordFrom::Token { argv }),
        }
    }
}
