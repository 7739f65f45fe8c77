use super::*;
use crate::clock::SystemClock;
use crate::mail::account::{Security, Via};

fn attempt(name: &str, bytes: &[u8]) -> Refusal {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    // Nothing listens here: whatever is refused is refused before anything is contacted.
    let account = Account {
        name: "relay".to_owned(),
        from: "someone@site.example".to_owned(),
        via: Via::smtp("relay.invalid", Security::Tls),
    };
    let carried = Carried { sealed: &path, to: &[], text: "" };
    let dirs = Dirs::portable(folder.path().join("data"));
    send(&carried, &account, None, &dirs, &SystemClock, &Progress::default()).unwrap_err()
}

#[test]
fn what_is_not_encrypted_is_not_sent() {
    let clear = b"From: a@site.example\r\nTo: b@team.example\r\nSubject: x\r\n\r\nthe password is swordfish\r\n";
    assert_eq!(attempt("clear.eml", clear).code, "carry-not-sealed");
    assert_eq!(attempt("empty.tar.pgp", b"").code, "carry-not-sealed");
    assert_eq!(attempt("zeros.tar.pgp", &[0; 4096]).code, "carry-not-sealed");
}

#[test]
fn a_mail_that_only_claims_to_be_encrypted_is_not_sent() {
    let claims = b"To: b@team.example\r\nContent-Type: multipart/encrypted; \
        protocol=\"application/pgp-encrypted\"; boundary=x\r\n\r\n--x\r\n\r\nclear\r\n--x--\r\n";
    assert_eq!(attempt("claims.eml", claims).code, "carry-not-sealed");
}

#[test]
fn the_addresses_of_to_are_read() {
    let lines = vec!["To: Team <report@team.example>,\r\n\tother@team.example".to_owned()];
    let headers = Headers { lines, octets: 0 };
    assert_eq!(headers.to(), ["report@team.example", "other@team.example"]);
}
