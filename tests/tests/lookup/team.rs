//! A team of a test's own whose key GnuPG keeps: its bundle in several versions, and what it publishes of its key.

use std::path::Path;
use std::process::{Command, Stdio};
use tocsin_core::openpgp::sign::{By, SIGNING_CERT, sign};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::published::Files;
use tocsin_tests::command::succeed;

/// Its ID.
pub const ID: &str = "team.example";
/// Where it takes mail: at another domain.
pub const ADDRESS: &str = "report@xyz-cert.example";
/// Where it publishes its bundle.
pub const BUNDLE: &str = "www.team.example/team.tocsin";

/// Its key, and what it has written.
pub struct Team {
    home: tempfile::TempDir,
    files: Files,
    /// Fingerprint of its key.
    pub fingerprint: String,
}

impl Team {
    /// Makes its key, which ends in three days.
    pub fn new() -> Team {
        // An agent's socket wants a short path.
        let home = tempfile::tempdir().expect("folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR"));
        let example = example.join("../form-schema/examples/xyz-cert.tocsin");
        let bundle = std::fs::read(example).expect("bundle");
        let mut files = Container::read(&bundle).expect("container").files().clone();
        files.retain(|name, _| !name.starts_with("keys/") && !name.starts_with("MANIFEST"));
        let mut team = Team {
            home,
            files,
            fingerprint: String::new(),
        };
        let user = format!("Team <{ADDRESS}>");
        let make = ["--quick-generate-key", &user, "default", "default", "3d"];
        succeed(team.gpg().args(make));
        let listed = succeed(team.gpg().args(["--with-colons", "--list-keys"])).stdout;
        let listed = String::from_utf8(listed).expect("text");
        let found = listed.lines().find_map(|line| line.strip_prefix("fpr:"));
        team.fingerprint = found.expect("fingerprint").trim_matches(':').to_owned();
        team
    }

    /// GnuPG with its keyring.
    pub fn gpg(&self) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--yes", "--trust-model", "always"])
            .args(["--pinentry-mode", "loopback", "--passphrase", ""])
            .stdin(Stdio::null())
            .env("GNUPGHOME", self.home.path());
        gpg
    }

    /// Revokes its key by what GnuPG has prepared for that.
    pub fn revoke(&self) {
        let name = format!("openpgp-revocs.d/{}.rev", self.fingerprint);
        let prepared = std::fs::read_to_string(self.home.path().join(name)).expect("prepared");
        // The colon keeps it from being used by mistake.
        let armored = prepared.replacen(":-----BEGIN", "-----BEGIN", 1);
        let path = self.home.path().join("revoked.asc");
        std::fs::write(&path, armored).expect("written");
        succeed(self.gpg().arg("--import").arg(&path));
    }

    /// Its certificate as it is now, binary.
    pub fn cert(&self) -> Vec<u8> {
        succeed(self.gpg().args(["--export", &self.fingerprint])).stdout
    }

    /// A version of its bundle, with the certificate as it is now.
    pub fn bundle(&self, version: u32) -> Vec<u8> {
        let export =
            |what: &str| succeed(self.gpg().args(["--armor", what, &self.fingerprint])).stdout;
        let (public, secret) = (export("--export"), export("--export-secret-keys"));
        let mut files = self.files.clone();
        let text = String::from_utf8(files["team.toml"].clone()).expect("text");
        let text = text
            .replace("id = \"xyz-cert.example\"", &format!("id = \"{ID}\""))
            .replacen("version = 1\n", &format!("version = {version}\n"), 1);
        let address = format!("bundle = \"https://{BUNDLE}\"\n\n[name]");
        let text = text.replacen("[name]", &address, 1);
        files.insert("team.toml".to_owned(), text.into_bytes());
        files.insert(SIGNING_CERT.to_owned(), public.clone());
        files.insert(format!("keys/encryption/{}.asc", self.fingerprint), public);
        sign(files, By::Secret(&secret, None), jiff::Timestamp::now()).expect("signed")
    }

    /// A `security.txt` that names this key, signed by the team.
    pub fn security_txt(&self, fingerprint: &str) -> Vec<u8> {
        let text = format!(
            "Contact: mailto:{ADDRESS}\nExpires: 2100-01-01T00:00:00Z\n\
             Canonical: https://{ID}/.well-known/security.txt\n\
             Encryption: openpgp4fpr:{fingerprint}\n"
        );
        let path = self.home.path().join("security.txt");
        std::fs::write(&path, text).expect("written");
        succeed(self.gpg().args(["--clearsign", "--output", "-"]).arg(&path)).stdout
    }

    /// Where the directory has its address.
    pub fn directory(&self) -> String {
        let hashed =
            succeed(
                self.gpg()
                    .args(["--with-wkd-hash", "--list-keys", &self.fingerprint]),
            );
        let hashed = String::from_utf8(hashed.stdout).expect("text");
        let (local, domain) = ADDRESS.split_once('@').expect("address");
        let ending = format!("@{domain}");
        let name = hashed
            .lines()
            .find_map(|line| line.trim().strip_suffix(&*ending));
        let name = name.expect("a name in the directory");
        format!("openpgpkey.{domain}/.well-known/openpgpkey/{domain}/hu/{name}?l={local}")
    }
}

impl Drop for Team {
    fn drop(&mut self) {
        let mut end = Command::new("gpgconf");
        end.args(["--kill", "gpg-agent"]);
        let _ = end.env("GNUPGHOME", self.home.path()).status();
    }
}
