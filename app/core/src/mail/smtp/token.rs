//! Signing in with an access token: OAUTHBEARER (RFC 7628), and XOAUTH2, its forerunner, where that is all there is.

use super::reply::Reply;
use super::{BASE64, Dialogue, Server, signed_in};
use crate::mail::account::Secret;
use crate::mail::{SendProblem, printable};
use base64::Engine;
use zeroize::Zeroizing;

impl Dialogue {
    /// AUTH OAUTHBEARER, or XOAUTH2 where the server has only that or does not take the other now: which it was.
    pub(super) fn login_by_token(
        &mut self,
        server: &Server,
        user: &str,
        token: &Secret,
    ) -> Result<&'static str, SendProblem> {
        // RFC 6749 appendix A.12; anything else could end the field that it stands in.
        if token.0.is_empty() || !token.0.bytes().all(|octet| octet.is_ascii_graphic()) {
            return Err(SendProblem::NotAToken);
        }
        if self.offers.oauthbearer {
            // A name in the header of GS2 (RFC 5801 section 4): `=` and `,` stand for themselves nowhere.
            let name = user.replace('=', "=3D").replace(',', "=2C");
            let (host, port) = (&server.host, server.port);
            let words = Zeroizing::new(format!(
                "n,a={name},\u{1}host={host}\u{1}port={port}\u{1}auth=Bearer {}\u{1}\u{1}",
                token.0
            ));
            let reply = self.answer("AUTH OAUTHBEARER ", &words)?;
            // 504: this way of signing in is not for now (RFC 4954 section 4).
            if reply.code != 504 || !self.offers.xoauth2 {
                let verdict = self.token_verdict(reply, "\u{1}");
                return verdict.map(|()| "OAUTHBEARER");
            }
        }
        if !self.offers.xoauth2 {
            return Err(SendProblem::NoTokenMechanism);
        }
        let words = Zeroizing::new(format!("user={user}\u{1}auth=Bearer {}\u{1}\u{1}", token.0));
        let reply = self.answer("AUTH XOAUTH2 ", &words)?;
        self.token_verdict(reply, "").map(|()| "XOAUTH2")
    }

    /// Whether the server let us in. One that does not says why in a challenge, and refuses once that was answered
    /// (RFC 7628 section 3.2.3) with `heard`.
    fn token_verdict(&mut self, reply: Reply, heard: &str) -> Result<(), SendProblem> {
        let (reply, why) = match reply.code {
            334 => (self.answer("", heard)?, reason(&reply)),
            _ => (reply, None),
        };
        if let (200..300, Some(why)) = (reply.code, &why) {
            return Err(SendProblem::Protocol(why.clone()));
        }
        signed_in(reply).map_err(|problem| match (problem, why) {
            (SendProblem::Password(words), None) => SendProblem::Token(words),
            (SendProblem::Password(words), Some(why)) => {
                SendProblem::Token(printable(&format!("{words} ({why})")))
            }
            (SendProblem::NoMechanism, _) => SendProblem::NoTokenMechanism,
            (other, _) => other,
        })
    }
}

/// What the challenge says: base64 of a JSON object with `status` and, for some, `scope`.
fn reason(challenge: &Reply) -> Option<String> {
    let json = BASE64.decode(challenge.lines.join("")).ok()?;
    let told: serde_json::Value = serde_json::from_slice(&json).ok()?;
    let parts: Vec<&str> = ["status", "scope"]
        .into_iter()
        .filter_map(|name| told.get(name)?.as_str())
        .collect();
    Some(printable(&parts.join(", ")))
}
