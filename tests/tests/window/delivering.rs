//! What can be chosen where a report is delivered: a mailbox that nobody else reads, GnuPG's agent as the signer, evidence
//! that is carried.

use super::*;

const REPORTER: &str = "Admin <admin@site.example>";

/// GnuPG, at the home of the screen.
fn gpg(window: &Window, args: &[&str]) -> Vec<u8> {
    let mut gpg = Command::new("gpg");
    let gpg = gpg.args(["--batch", "--quiet"]).args(args);
    let output = window.screen.apply(gpg).output().expect("gpg");
    assert!(output.status.success(), "{args:?}: {output:?}");
    output.stdout
}

/// Brings something into sight: what has the focus is.
fn see(window: &Window, role: &str, message: &str) {
    let node = window.reader.find_starting(role, &window.word(message));
    window.reader.focus(&node.expect("there")).expect("focus");
}

#[test]
fn a_key_of_the_agent_signs_and_the_evidence_is_carried() {
    let _turn = TURN.lock().unwrap_or_else(|e| e.into_inner());
    delivered("en", "delivering");
}

fn delivered(lang: &'static str, folder: &'static str) {
    let server = Postfix::start().expect("Postfix");
    let mut window = Window::prepared(lang);
    window.folder = folder;
    let make = ["--passphrase", "", "--quick-generate-key", REPORTER];
    gpg(
        &window,
        &[&make[..], &["default", "default", "never"]].concat(),
    );
    window.start();
    window.park();
    let evidence = window.screen.home().join("disk.img");
    std::fs::write(&evidence, b"0123456789abcdef".repeat(50_000)).expect("evidence");
    fill_in(&mut window, &ENGLISH, &evidence);

    window.press(&window.word("sign-offer"));
    window.press(&window.word("sign-agent"));
    window.press(REPORTER);
    window.node("label", &window.word("sign-will-by"));
    window.picture("signing");

    // Nothing is asked of an account before the mailbox.
    window.press(&window.word("way-mail"));
    window.press(&window.word("mailbox-watched"));
    window.node("label", &window.word("mailbox-question"));
    see(&window, PRESSABLE, "outbox-save");
    window.picture("watched");
    window.press(&window.word("mailbox-other"));
    window.write(&window.word("setup-from"), "admin@site.example");
    window.write(&window.word("setup-host"), "localhost");
    window.press(&window.word("security-starttls"));
    window.write(&window.word("setup-port"), &server.starttls.to_string());
    window.write(&window.word("setup-user"), USER);
    let root = server.root_certificate();
    window.write(&window.word("setup-root"), root.to_str().expect("path"));
    window.press(&window.word("setup-keep"));
    window.press(&window.word("mail-carry"));
    let carried = window.screen.home().join("evidence.tar.pgp");
    let path = carried.to_str().expect("path");
    window.write(&window.word("carry-path"), path);
    window.write(&window.word("setup-password"), PASSWORD);
    see(&window, ENTRY, "carry-path");
    window.picture("carry");
    window.press(&window.word("seal-and-send"));
    window.node("heading", &window.word("receipt-carried"));
    see(&window, PRESSABLE, "receipt-reveal");
    window.picture("receipt");

    let mails = server.mails(1).expect("the mailbox");
    let mail = window.screen.home().join("arrived.eml");
    let sent = as_sent(mails.first().expect("a mail"));
    std::fs::write(&mail, sent).expect("write");
    let out = window.screen.home().join("opened");
    let mut open = Command::new(program("tocsin-cli"));
    open.args(["team", "open"]).arg(&carried).arg(&mail);
    open.arg("--key")
        .arg(examples().join("xyz-cert-secret.asc"));
    let opened = open.arg("--out").arg(&out).output().expect("tocsin-cli");
    assert!(opened.status.success(), "{opened:?}");
    let read = |name: &str| std::fs::read(out.join(name)).expect("member");
    assert_eq!(
        read("evidence/001.img"),
        std::fs::read(&evidence).expect("evidence")
    );
    let told: serde_json::Value = serde_json::from_slice(&read("opened.json")).expect("JSON");
    assert_eq!(told["parts"]["missing"], serde_json::json!([]));
    assert_eq!(told["signatures"][0]["signature"], "same-key");
    let listed = gpg(&window, &["--with-colons", "--list-secret-keys"]);
    let listed = String::from_utf8(listed).expect("text");
    let key = told["signatures"][0]["key"].as_str().expect("key");
    assert!(listed.contains(&format!(":{key}:")), "{key} of {listed}");
    let mut end = Command::new("gpgconf");
    let _ = window
        .screen
        .apply(end.args(["--kill", "gpg-agent"]))
        .status();
}
