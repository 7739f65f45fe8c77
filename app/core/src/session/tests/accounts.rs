//! The passwords of a mail account and of its proxy in the system's keyring.

use super::*;
use crate::mail::account::{PasswordFrom, Secret};
use crate::session::deliver::passwords;

fn account(password: PasswordFrom) -> Account {
    let mut via = Via::smtp("mail.site.example", Security::Tls);
    if let Via::Smtp {
        user,
        password: from,
        ..
    } = &mut via
    {
        *user = Some("anna".into());
        *from = password;
    }
    Account {
        name: "work".into(),
        from: "anna@site.example".into(),
        via,
    }
}

fn put(words: &str) -> Job {
    Job::PutAccount {
        account: Box::new(account(PasswordFrom::Keyring)),
        password: Secret(words.into()),
    }
}

#[test]
fn a_password_in_the_keyring_comes_and_goes_with_its_account() {
    let mut machine = Machine::new();
    let fake = Arc::new(Fake::new(Mood::Forgetful));
    machine.keyring = Some(fake.clone());
    let keyring: Arc<dyn Keyring> = fake.clone();
    let mut session = machine.session();
    // What the keyring does not keep is no account's password.
    session.start_and_wait(put("pass word"));
    assert_eq!(session.codes(), ["session-password-not-kept"]);
    assert!(session.state.settings.accounts.is_empty());

    *fake.mood.lock().unwrap() = Mood::Good;
    session.start_and_wait(put("pass word"));
    session.start_and_wait(put("another"));
    let kept = session.state.settings.accounts.clone();
    assert_eq!(kept, [account(PasswordFrom::Keyring)]);
    let got = passwords(
        &mut kept[0].clone(),
        Given::default(),
        Some(&keyring),
        &Progress::default(),
    );
    assert_eq!(got.unwrap().unwrap().0, "another");
    session.close();
    let marks = ["pass word", "another"];
    assert!(holding(machine.folder.path(), &marks).is_empty());

    // No longer from there, or no longer there: it goes.
    for remove in [false, true] {
        let mut session = machine.session();
        session.start_and_wait(put("pass word"));
        assert_eq!(fake.secrets.lock().unwrap().len(), 1);
        session.command(match remove {
            true => Command::RemoveAccount("work".into()),
            false => Command::PutAccount(account(PasswordFrom::Ask)),
        });
        session.settled();
        assert!(fake.secrets.lock().unwrap().is_empty());
        assert_eq!(session.codes(), [""; 0]);
        session.close();
    }

    machine.keyring = None;
    let mut session = machine.session();
    session.start_and_wait(put("pass word"));
    assert_eq!(session.codes(), ["session-password-not-kept"]);
}

const PROXY: &str = "socks5://me:Zebrafink-7741@proxy.site:1080";
const WRITTEN: &str = "socks5://me@proxy.site:1080";

/// An account without a password of its own, behind the proxy of this address.
fn behind(name: &str, address: &str) -> Account {
    let mut account = account(PasswordFrom::Ask);
    account.name = name.into();
    if let Via::Smtp { user, proxy, .. } = &mut account.via {
        *user = None;
        *proxy = Some(address.to_owned().into());
    }
    account
}

fn names(fake: &Fake) -> Vec<String> {
    fake.secrets.lock().unwrap().keys().cloned().collect()
}

/// The password that its proxy has for sending.
fn used(account: &Account, given: Given, keyring: Option<Arc<dyn Keyring>>) -> Option<String> {
    let mut account = account.clone();
    passwords(&mut account, given, keyring.as_ref(), &Progress::default()).ok()?;
    let (proxy, _) = account.proxy()?;
    proxy.password().map(|password| password.0.clone())
}

#[test]
fn a_password_in_a_proxy_s_address_is_the_keyring_s_or_refused() {
    let mut machine = Machine::new();
    for mood in [None, Some(Mood::Locked), Some(Mood::Forgetful)] {
        machine.keyring = mood.map(|mood| Arc::new(Fake::new(mood)));
        let mut session = machine.session();
        session.command(Command::PutAccount(behind("work", PROXY)));
        session.settled();
        assert_eq!(session.codes(), ["session-proxy-password-not-kept"]);
        assert!(session.state.settings.accounts.is_empty());
        session.close();
    }
    let fake = Arc::new(Fake::new(Mood::Good));
    machine.keyring = Some(fake.clone());
    let mut session = machine.session();
    for name in ["work", "home"] {
        session.command(Command::PutAccount(behind(name, PROXY)));
        session.settled();
    }
    assert_eq!(names(&fake), [format!("proxy-{WRITTEN}")]);
    let kept = session.state.settings.account("work").unwrap().clone();
    assert_eq!(kept.proxy().unwrap().0.password().map(|p| &p.0), None);
    let keyring = || Some(fake.clone() as Arc<dyn Keyring>);
    let password = used(&kept, Given::default(), keyring());
    assert_eq!(password.as_deref(), Some(MARK));
    // It goes with the last that looks for it.
    for (name, left) in [("work", 1), ("home", 0)] {
        session.command(Command::RemoveAccount(name.into()));
        session.settled();
        assert_eq!(names(&fake).len(), left);
    }
    assert_eq!(session.codes(), [""; 0]);
    session.close();
    assert!(holding(machine.folder.path(), &[MARK]).is_empty());
}

#[test]
fn the_password_of_a_proxy_is_asked_for_each_time() {
    let account = behind("work", WRITTEN);
    assert_eq!(used(&account, Given::default(), None), None);
    let given = Given {
        proxy: Some(Secret("typed".into())),
        ..Given::default()
    };
    assert_eq!(used(&account, given, None).as_deref(), Some("typed"));
}

/// Settings as they were written before, with passwords in clear.
#[test]
fn passwords_that_stood_in_the_settings_are_taken_over_once() {
    for mood in [None, Some(Mood::Locked), Some(Mood::Good)] {
        let mut machine = Machine::new();
        let fake = mood.map(|mood| Arc::new(Fake::new(mood)));
        machine.keyring = fake.clone();
        Settings::update(&machine.dirs(), |settings| {
            settings.put_account(behind("work", WRITTEN));
            settings.proxy = Some("http://you@proxy.site:3128".to_owned().into());
        })
        .unwrap();
        let path = machine.dirs().settings();
        let text = std::fs::read_to_string(&path).unwrap();
        let old = text.replace("//me@", &format!("//me:{MARK}@"));
        let old = old.replace("//you@", &format!("//you:{MARK}@"));
        assert_eq!(old.matches(MARK).count(), 2, "{old}");
        std::fs::write(&path, old).unwrap();

        let mut session = machine.session();
        session.settled();
        let gone = ["session-proxy-password-removed"; 2];
        let told = session.codes();
        let account = session.state.settings.account("work").unwrap().clone();
        session.close();
        assert!(holding(machine.folder.path(), &[MARK]).is_empty());
        let settings = Settings::load(&machine.dirs()).unwrap();
        assert_eq!(settings.account("work"), Some(&account));
        let keyring = fake.clone().map(|fake| fake as Arc<dyn Keyring>);
        let password = used(&account, Given::default(), keyring);
        match mood {
            Some(Mood::Good) => {
                assert_eq!(told, [""; 0]);
                assert_eq!(password.as_deref(), Some(MARK));
                assert_eq!(settings.proxy_password, PasswordFrom::Keyring);
                assert_eq!(settings.secrets().len(), 2);
                let fake = fake.unwrap();
                assert!(settings.secrets().into_iter().eq(names(&fake)));
            }
            _ => {
                assert_eq!(told, gone);
                assert_eq!(password, None);
                assert!(settings.secrets().is_empty());
            }
        }
        // Once: nobody is told again.
        let mut session = machine.session();
        session.settled();
        assert_eq!(session.codes(), [""; 0]);
        session.close();
    }
}
