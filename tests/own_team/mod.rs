//! A team of a test's own: the example's forms under a key that GnuPG makes, so that nothing of it is an example.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_core::openpgp::sign::{By, SIGNING_CERT, sign};
use tocsin_form_schema::container::Container;
use tocsin_tests::command::succeed;

/// Where it takes mail.
pub const ADDRESS: &str = "report@xyz-cert.example";

const USER: &str = "Team <team@team.example>";

/// Its bundle and its key.
pub struct OwnTeam {
    folder: tempfile::TempDir,
}

impl OwnTeam {
    /// Makes its key and signs its bundle.
    pub fn new() -> OwnTeam {
        OwnTeam::made(&[], "never", jiff::Timestamp::now())
    }

    /// One whose key has expired since it signed.
    #[allow(dead_code, reason = "not every test is about keys that expire")]
    pub fn expired() -> OwnTeam {
        let then = ["--faked-system-time", "20250101T000000"];
        let signed = "2025-06-01T00:00:00Z".parse().expect("a time");
        OwnTeam::made(&then, "1y", signed)
    }

    fn made(then: &[&str], expires: &str, signed: jiff::Timestamp) -> OwnTeam {
        // An agent's socket wants a short path.
        let folder = tempfile::tempdir().expect("folder");
        let team = OwnTeam { folder };
        let mut make = team.gpg();
        make.args(then);
        make.args(["--passphrase", "", "--quick-generate-key"]);
        succeed(make.args([USER, "default", "default", expires]));
        let export = |what: &str| succeed(team.gpg().args(["--armor", what, USER])).stdout;
        let (public, secret) = (export("--export"), export("--export-secret-keys"));
        let listed = succeed(team.gpg().args(["--with-colons", "--list-keys"])).stdout;
        let listed = String::from_utf8(listed).expect("text");
        let fingerprint = listed.lines().find_map(|line| line.strip_prefix("fpr:"));
        let fingerprint = fingerprint.expect("fingerprint").trim_matches(':');

        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples");
        let bundle = fs::read(examples.join("xyz-cert.tocsin")).expect("bundle");
        let mut files = Container::read(&bundle).expect("container").files().clone();
        files.retain(|name, _| !name.starts_with("keys/") && !name.starts_with("MANIFEST"));
        let text = String::from_utf8(files["team.toml"].clone()).expect("text");
        let text = text.replace("id = \"xyz-cert.example\"", "id = \"team.example\"");
        files.insert("team.toml".to_owned(), text.into_bytes());
        files.insert(SIGNING_CERT.to_owned(), public.clone());
        files.insert(format!("keys/encryption/{fingerprint}.asc"), public);
        let signed = sign(files, By::Secret(&secret, None), signed).expect("signed");
        fs::write(team.bundle(), signed).expect("bundle");
        team
    }

    /// Where its bundle is.
    pub fn bundle(&self) -> PathBuf {
        self.folder.path().join("team.tocsin")
    }

    fn gpg(&self) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--yes", "--trust-model", "always"])
            .args(["--pinentry-mode", "loopback"])
            .env("GNUPGHOME", self.folder.path());
        gpg
    }

    /// Its GnuPG decrypts a sealed file, and `tar` unpacks what is in it into a folder.
    pub fn open(&self, sealed: &Path) -> PathBuf {
        let (archive, out) = (
            self.folder.path().join("archive.tar"),
            self.folder.path().join("opened"),
        );
        let mut decrypt = self.gpg();
        succeed(
            decrypt
                .arg("--output")
                .arg(&archive)
                .arg("--decrypt")
                .arg(sealed),
        );
        fs::create_dir_all(&out).expect("folder");
        let mut unpack = Command::new("tar");
        succeed(unpack.arg("-xf").arg(&archive).arg("-C").arg(&out));
        out
    }
}

impl Drop for OwnTeam {
    fn drop(&mut self) {
        let mut end = Command::new("gpgconf");
        end.args(["--kill", "gpg-agent"]);
        let _ = end.env("GNUPGHOME", self.folder.path()).status();
    }
}

/// A program in `folder` that writes its arguments into the file `told-NAME` there, a NUL behind each, and ends as it is
/// asked to.
pub fn stand_in(folder: &Path, name: &str, ends: u8) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let (program, told) = (folder.join(name), folder.join(format!("told-{name}")));
    let script = format!(
        "#!/bin/sh\nprintf '%s\\0' \"$@\" > '{0}.part' && /bin/mv '{0}.part' '{0}'\nexit {ends}\n",
        told.display()
    );
    fs::write(&program, script).expect("program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("mode");
    told
}

/// What such a program was told.
pub fn told(file: &Path) -> Vec<String> {
    let told = fs::read_to_string(file).unwrap_or_default();
    let words = told.split_terminator('\0');
    words.map(str::to_owned).collect()
}
