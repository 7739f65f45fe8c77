//! A session key from GnuPG, whose agent keeps the secret key, perhaps on a card.
//!
//! `gpg` is given the packets that carry the session key and the first octets of an encrypted packet, and asked what
//! the session key is. The message itself stays here, where its size and depth are bounded; no library that speaks to
//! the agent is needed.

use super::OpenRefusal;
use super::keys::recipients;
use sequoia_openpgp::Packet;
use sequoia_openpgp::crypto::SessionKey;
use sequoia_openpgp::packet::PKESK;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::SymmetricAlgorithm;
use std::io::Write;
use std::process::{Command, Stdio};

/// The beginning of an encrypted packet (RFC 9580, section 5.13.1): new header, 64 octets, version 1.
const CUT_SHORT: &[u8] = &[0xC0 | 18, 64, 1, 0, 0, 0, 0];
/// What `gpg` writes before each line for programs.
const STATUS: &str = "[GNUPG:] ";

/// Asks GnuPG for the session key in one of these packets.
pub fn session_key(pkesks: &[PKESK]) -> Result<(SymmetricAlgorithm, SessionKey), OpenRefusal> {
    let failed = |reason: &str| OpenRefusal::Agent(reason.to_owned());
    let mut message = Vec::new();
    for pkesk in pkesks {
        let packet = Packet::from(pkesk.clone()).to_vec();
        message.extend(packet.map_err(|error| failed(&error.to_string()))?);
    }
    message.extend_from_slice(CUT_SHORT);
    let mut child = Command::new("gpg")
        .args(["--batch", "--no-tty", "--status-fd", "1"])
        .args(["--show-session-key", "--decrypt"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A few packets: they fit the pipe, and if gpg does not read them, its words say why.
        let _ = stdin.write_all(&message);
    }
    let output = (child.wait_with_output()).map_err(|error| failed(&error.to_string()))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let status = |name: &str| {
        let mut lines = said.lines().filter_map(|line| line.strip_prefix(STATUS));
        lines.find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
    };
    if let Some(key) = status("SESSION_KEY") {
        return parsed(&key).ok_or_else(|| failed("SESSION_KEY"));
    }
    let words = String::from_utf8_lossy(&output.stderr);
    match (status("NO_SECKEY"), status("ERROR pkdecrypt_failed")) {
        (Some(_), None) => Err(OpenRefusal::OtherKey(recipients(pkesks))),
        _ => Err(failed(words.lines().last().unwrap_or("?"))),
    }
}

/// `9:` and hex digits: the algorithm's number and the key.
fn parsed(key: &str) -> Option<(SymmetricAlgorithm, SessionKey)> {
    let (algorithm, hex) = key.split_once(':')?;
    let octets = hex.as_bytes().chunks(2);
    let octets: Option<Vec<u8>> = octets
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    let algorithm: u8 = algorithm.parse().ok()?;
    Some((algorithm.into(), SessionKey::from(octets?)))
}
