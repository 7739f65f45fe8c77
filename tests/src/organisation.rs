//! A computer whose administrator has fixed a policy: in a mount namespace of its own, where `/etc` is this machine's with
//! one more folder. It needs no privileges, and nothing on this machine changes.

use crate::command::inside;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What stands where, and who may write there.
const SCRIPT: &str = r#"
mkdir "$1/etc"
mount --rbind /etc "$1/etc"
mount -t tmpfs -o mode=755 none /etc
for entry in "$1"/etc/*; do ln -s "$entry" /etc/; done
mkdir -m 755 /etc/tocsin
cp "$1/policy.toml" /etc/tocsin/
chmod "$2" /etc/tocsin/policy.toml
shift 2
exec "$@"
"#;

/// Where the policy stands.
pub const PLACE: &str = "/etc/tocsin/policy.toml";

/// An organisation that has written a policy.
pub struct Organisation {
    folder: tempfile::TempDir,
    mode: &'static str,
}

impl Organisation {
    /// With this policy, which only root can write.
    pub fn with(policy: &str) -> Organisation {
        Organisation::careless(policy, "644")
    }

    /// With a policy that everybody may do with as the mode says.
    pub fn careless(policy: &str, mode: &'static str) -> Organisation {
        let folder = tempfile::tempdir().expect("folder");
        fs::write(folder.path().join("policy.toml"), policy).expect("policy");
        Organisation { folder, mode }
    }

    /// The file, as it lies outside of the computer that it is for.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("policy.toml")
    }

    /// The same program on that computer.
    pub fn run(&self, program: &Command) -> Command {
        let mut outer = Command::new("unshare");
        outer.args(["--map-root-user", "--mount", "sh", "-euc", SCRIPT, "sh"]);
        outer.arg(self.place()).arg(self.mode);
        inside(outer, program)
    }

    /// A folder of its own for each run: what was mounted there before is gone with its namespace.
    fn place(&self) -> &Path {
        let _ = fs::remove_dir(self.folder.path().join("etc"));
        self.folder.path()
    }
}
