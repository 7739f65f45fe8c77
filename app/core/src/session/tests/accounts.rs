//! The password of a mail account in the system's keyring.

use super::*;
use crate::mail::account::{PasswordFrom, Secret};
use crate::session::deliver::password;

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
    let got = password(&kept[0], None, Some(&keyring), &Progress::default());
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
