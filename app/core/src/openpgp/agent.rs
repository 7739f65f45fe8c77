//! A key that GnuPG's agent keeps, perhaps on a card: `gpg` says which it has, `gpg-connect-agent` hands the agent the digest
//! to be signed. Both are GnuPG's own programs, which find the agent, start it and ask for the passphrase as they always do,
//! and the report itself passes through neither.

use crate::bundle::hex;
use crate::openpgp::cert::{grouped, read_all};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Fingerprint;
use sequoia_openpgp::crypto::mpi::{MPI, Signature};
use sequoia_openpgp::packet::Key;
use sequoia_openpgp::packet::key::{PublicParts, UnspecifiedRole};
use sequoia_openpgp::types::{HashAlgorithm, PublicKeyAlgorithm};
use std::io::{self, Write};
use std::process::{Command, Output, Stdio};
use tocsin_form_schema::diagnostic::Args;

/// Why the agent did not sign.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AgentRefusal {
    /// GnuPG has no secret key of this fingerprint, or it is none.
    #[error("no such key {0}")]
    NoSuchKey(String),
    /// GnuPG or its agent is not there: the system's words.
    #[error("no agent: {0}")]
    Absent(String),
    /// It refused, as when nobody gave it the passphrase: its words.
    #[error("agent: {0}")]
    Failed(String),
}

impl AgentRefusal {
    /// What the sentence of it needs; which sentence, those say who wanted the signature.
    pub fn args(&self) -> Args {
        match self {
            AgentRefusal::NoSuchKey(asked) => {
                Args::from([("key", asked.escape_debug().to_string())])
            }
            AgentRefusal::Absent(reason) | AgentRefusal::Failed(reason) => {
                Args::from([("reason", reason.clone())])
            }
        }
    }
}

/// A certificate of GnuPG's keyring.
pub struct Kept {
    /// As the keyring has it.
    pub cert: openpgp::Cert,
    /// Its keys whose secret parts are there, by the agent's name for each (the keygrip).
    pub keys: Vec<(Fingerprint, String)>,
}

/// The certificate of this fingerprint and its secret keys.
pub fn kept(fingerprint: &str) -> Result<Kept, AgentRefusal> {
    let asked: String = fingerprint.split_whitespace().collect();
    let unknown = || AgentRefusal::NoSuchKey(fingerprint.trim().to_owned());
    // Anything else would be looked for among names and addresses.
    if !matches!(asked.len(), 40 | 64) || !asked.chars().all(|c| c.is_ascii_hexdigit()) {
        return Err(unknown());
    }
    let gpg = |arguments: &[&str]| {
        let mut command = Command::new("gpg");
        command.args(["--batch", "--no-tty"]).args(arguments);
        run(command.arg(&asked), b"").map_err(|error| absent(&error))
    };
    let listed = gpg(&["--with-colons", "--with-keygrip", "--list-secret-keys"])?;
    let keys = secret_keys(&String::from_utf8_lossy(&listed.stdout));
    let exported = gpg(&["--export"])?;
    match read_all(&exported.stdout).pop() {
        Some(cert) if !keys.is_empty() => Ok(Kept { cert, keys }),
        _ => Err(unknown()),
    }
}

/// A certificate of GnuPG's keyring whose secret keys are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its fingerprint, upper-case hex.
    pub fingerprint: String,
    /// Its first user ID; empty where it has none.
    pub user: String,
}

/// The certificates that could sign, in GnuPG's order.
pub fn offered() -> Result<Vec<Offered>, AgentRefusal> {
    let mut command = Command::new("gpg");
    command.args(["--batch", "--no-tty", "--with-colons", "--list-secret-keys"]);
    let listed = run(&mut command, b"").map_err(|error| absent(&error))?;
    Ok(certificates(&String::from_utf8_lossy(&listed.stdout)))
}

/// The certificates of a listing for programs (GnuPG's `doc/DETAILS`, fields 1, 2 and 10) that have neither expired nor been
/// revoked.
fn certificates(listing: &str) -> Vec<Offered> {
    let mut found: Vec<Offered> = Vec::new();
    let mut dead = false;
    for line in listing.lines() {
        let field = |number: usize| line.split(':').nth(number - 1).unwrap_or_default();
        match field(1) {
            "sec" => {
                dead = matches!(field(2), "e" | "r" | "i" | "d");
                found.extend((!dead).then(|| Offered {
                    fingerprint: String::new(),
                    user: String::new(),
                }));
            }
            "fpr" if !dead => {
                let new = found.last_mut().filter(|of| of.fingerprint.is_empty());
                new.into_iter()
                    .for_each(|of| of.fingerprint = field(10).to_owned());
            }
            "uid" if !dead => {
                let new = found.last_mut().filter(|of| of.user.is_empty());
                new.into_iter().for_each(|of| of.user = plain(field(10)));
            }
            _ => {}
        }
    }
    found
}

/// A field with its `\xNN` taken back.
fn plain(field: &str) -> String {
    let mut octets = Vec::new();
    let mut pieces = field.split("\\x");
    octets.extend(pieces.next().unwrap_or_default().bytes());
    for piece in pieces {
        let octet = piece.get(..2).and_then(|d| u8::from_str_radix(d, 16).ok());
        match (octet, piece.get(2..)) {
            (Some(octet), Some(rest)) => {
                octets.push(octet);
                octets.extend(rest.bytes());
            }
            _ => octets.extend(b"\\x".iter().copied().chain(piece.bytes())),
        }
    }
    String::from_utf8_lossy(&octets).into_owned()
}

/// The keys of a listing for programs whose secret parts are there (GnuPG's `doc/DETAILS`, field 15).
fn secret_keys(listing: &str) -> Vec<(Fingerprint, String)> {
    let mut keys = Vec::new();
    let (mut here, mut fingerprint) = (false, None);
    for line in listing.lines() {
        let field = |number: usize| line.split(':').nth(number - 1).unwrap_or_default();
        match field(1) {
            "sec" | "ssb" => here = !matches!(field(15), "#" | ""),
            "fpr" => fingerprint = field(10).parse().ok(),
            "grp" if here => {
                let keygrip = field(10).to_owned();
                keys.extend(fingerprint.take().map(|key| (key, keygrip)));
            }
            _ => {}
        }
    }
    keys
}

/// Has the agent sign.
#[derive(Clone)]
pub struct Hand {
    /// The key that signs.
    pub public: Key<PublicParts, UnspecifiedRole>,
    /// The agent's name for it.
    pub keygrip: String,
    /// Which key it is, as its owner is asked for the passphrase.
    pub asked: String,
}

impl Hand {
    /// One of these keys of a certificate; none where it is no key of it.
    pub fn new(
        cert: &openpgp::Cert,
        keys: &[(Fingerprint, String)],
        signing: &Fingerprint,
    ) -> Option<Hand> {
        let (_, keygrip) = keys.iter().find(|(key, _)| key == signing)?;
        let public = cert
            .keys()
            .find(|key| key.key().fingerprint() == *signing)?;
        let owner = cert.userids().next();
        let owner = owner.map(|user| String::from_utf8_lossy(user.userid().value()).into_owned());
        let key = grouped(&cert.fingerprint().to_hex());
        Some(Hand {
            public: public.key().clone(),
            keygrip: keygrip.clone(),
            asked: format!("{}\n{key}", owner.unwrap_or_default()),
        })
    }

    /// Signs a digest.
    pub fn sign(&self, hash: HashAlgorithm, digest: &[u8]) -> Result<Signature, AgentRefusal> {
        let asked = self.asked.bytes().map(|octet| format!("%{octet:02X}"));
        // The agent's numbers of hash algorithms are those of OpenPGP.
        let commands = format!(
            "SIGKEY {}\nSETKEYDESC {}\nSETHASH {} {}\nPKSIGN\n/bye\n",
            self.keygrip,
            asked.collect::<String>(),
            u8::from(hash),
            hex(digest)
        );
        let output = run(
            Command::new("gpg-connect-agent").arg("--quiet"),
            commands.as_bytes(),
        );
        let output = output.map_err(|error| absent(&error))?;
        let mut data = Vec::new();
        for line in output.stdout.split(|octet| *octet == b'\n') {
            if let Some(error) = line.strip_prefix(b"ERR ") {
                let error = String::from_utf8_lossy(error);
                let reason = error.split_once(' ').map_or(&*error, |(_, words)| words);
                return Err(AgentRefusal::Failed(reason.trim().to_owned()));
            }
            data.extend(unescaped(line.strip_prefix(b"D ").unwrap_or_default()));
        }
        if data.is_empty() {
            let words = String::from_utf8_lossy(&output.stderr);
            let last = words.lines().last().unwrap_or("gpg-connect-agent");
            return Err(AgentRefusal::Absent(last.to_owned()));
        }
        signature(&data, self.public.pk_algo())
            .ok_or_else(|| AgentRefusal::Failed(self.public.pk_algo().to_string()))
    }
}

/// A data line with `%XX` taken back.
fn unescaped(line: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    let mut rest = line;
    while let Some((octet, behind)) = rest.split_first() {
        let digits = behind.split_at_checked(2).filter(|_| *octet == b'%');
        let escaped = digits.and_then(|(digits, behind)| {
            let octet = u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?;
            Some((octet, behind))
        });
        let (octet, behind) = escaped.unwrap_or((*octet, behind));
        out.push(octet);
        rest = behind;
    }
    out
}

/// Reads `(sig-val (ALGORITHM (r R) (s S)))`, a canonical S-expression.
fn signature(expression: &[u8], algorithm: PublicKeyAlgorithm) -> Option<Signature> {
    let atoms = atoms(expression)?;
    let number = |name: &[u8]| {
        let at = atoms.iter().position(|atom| *atom == name)?;
        atoms.get(at + 1).map(|value| MPI::new(value))
    };
    let (r, s) = (number(b"r"), number(b"s")?);
    #[allow(deprecated, reason = "keys that sign by it are told by their date")]
    match algorithm {
        PublicKeyAlgorithm::RSAEncryptSign | PublicKeyAlgorithm::RSASign => {
            Some(Signature::RSA { s })
        }
        PublicKeyAlgorithm::DSA => Some(Signature::DSA { r: r?, s }),
        PublicKeyAlgorithm::ECDSA => Some(Signature::ECDSA { r: r?, s }),
        PublicKeyAlgorithm::EdDSA => Some(Signature::EdDSA { r: r?, s }),
        _ => None,
    }
}

/// The atoms of a canonical S-expression, `LENGTH:OCTETS` each, without the lists around them.
fn atoms(mut rest: &[u8]) -> Option<Vec<&[u8]>> {
    let mut atoms = Vec::new();
    while let Some((first, behind)) = rest.split_first() {
        if matches!(first, b'(' | b')') {
            rest = behind;
            continue;
        }
        let colon = rest.iter().position(|octet| *octet == b':')?;
        let (length, behind) = rest.split_at_checked(colon)?;
        let length: usize = str::from_utf8(length).ok()?.parse().ok()?;
        let (atom, behind) = behind.get(1..)?.split_at_checked(length)?;
        atoms.push(atom);
        rest = behind;
    }
    Some(atoms)
}

fn absent(error: &io::Error) -> AgentRefusal {
    AgentRefusal::Absent(error.to_string())
}

fn run(command: &mut Command, input: &[u8]) -> io::Result<Output> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // A few lines: they fit the pipe, and if they are not read, what is said tells why.
        let _ = stdin.write_all(input);
    }
    child.wait_with_output()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_agent_gives_is_read_and_nothing_else() {
        let line = b"(7:sig-val(5:eddsa(1:r3:%0A%25%0D)(1:s2:\xFF\x01)))";
        let data = unescaped(line);
        let eddsa = PublicKeyAlgorithm::EdDSA;
        let expected = Signature::EdDSA {
            r: MPI::new(b"\n%\r"),
            s: MPI::new(b"\xFF\x01"),
        };
        assert_eq!(signature(&data, eddsa), Some(expected));
        let broken: [&[u8]; 5] = [
            b"",
            b"(7:sig-val(5:eddsa(1:s2:ab)))",
            b"(7:sig-val(5:eddsa(1:r99:a)(1:s2:ab)))",
            b"(7:sig-val(5:eddsa(1:r1:a)(1:s",
            b"(99999999999999999999999:a)",
        ];
        for broken in broken {
            assert_eq!(signature(broken, eddsa), None);
        }
        assert_eq!(unescaped(b"%4"), b"%4");
        assert_eq!(unescaped(b"%zz%"), b"%zz%");
    }

    #[test]
    fn certificates_are_offered_by_their_first_name_unless_their_time_is_over() {
        let listing = "sec:u:255:22:A:1:::u:::cSC:::+::ed25519:::0:\n\
            fpr:::::::::0123456789ABCDEF0123456789ABCDEF01234567:\n\
            uid:u::::1::H::J\u{fc}rgen\\x3a site \\xc3\\xa9\\xq <j@site.example>::::::::::0:\n\
            uid:u::::1::H::Another::::::::::0:\n\
            ssb:u:255:18:B:1::::::e:::+::cv25519::\n\
            fpr:::::::::89ABCDEF0123456789ABCDEF0123456789ABCDEF:\n\
            sec:e:255:22:C:1:2::u:::sc:::+::ed25519:::0:\n\
            fpr:::::::::CDEF0123456789ABCDEF0123456789ABCDEF0123:\n\
            uid:e::::1::H::Too late::::::::::0:\n";
        let expected = Offered {
            fingerprint: "0123456789ABCDEF0123456789ABCDEF01234567".into(),
            user: "J\u{fc}rgen: site \u{e9}\\xq <j@site.example>".into(),
        };
        assert_eq!(certificates(listing), [expected]);
        assert_eq!(certificates("uid:u\nfpr::\n"), []);
    }

    #[test]
    fn a_key_without_its_secret_part_is_passed_by() {
        let listing = "sec:u:255:22:A:1:::u:::cSC:::#::ed25519:::0:\n\
            fpr:::::::::0123456789ABCDEF0123456789ABCDEF01234567:\n\
            grp:::::::::AA:\n\
            ssb:u:255:22:B:1::::::s:::+::ed25519::\n\
            fpr:::::::::89ABCDEF0123456789ABCDEF0123456789ABCDEF:\n\
            grp:::::::::BB:\n\
            ssb:u:255:22:C:1::::::s:::D2760001240102000005000000000000::ed25519::\n\
            fpr:::::::::CDEF0123456789ABCDEF0123456789ABCDEF0123:\n\
            grp:::::::::CC:\n";
        let grips: Vec<_> = secret_keys(listing).into_iter().map(|key| key.1).collect();
        assert_eq!(grips, ["BB", "CC"]);
    }
}
