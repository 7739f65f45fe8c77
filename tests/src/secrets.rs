//! A real Secret Service, GNOME's, on a bus of the test's own.

use std::collections::HashMap;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use zbus::zvariant::OwnedObjectPath;

/// A bus that starts no service by itself: one that has ended is gone.
pub const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// Starts the service, its keyring unlocked, in the session that `within` puts it into.
pub fn unlocked(within: impl Fn(&mut Command)) -> std::io::Result<Child> {
    let mut daemon = Command::new("gnome-keyring-daemon");
    daemon.args(["--foreground", "--unlock", "--components=secrets"]);
    within(&mut daemon);
    daemon.stdin(Stdio::piped()).stdout(Stdio::null());
    let mut daemon = daemon.spawn()?;
    if let Some(mut password) = daemon.stdin.take() {
        password.write_all(b"of this test")?;
    }
    Ok(daemon)
}

/// How many secrets the service on a bus has; none without a service.
pub fn secrets(address: &str) -> Option<usize> {
    let bus = zbus::blocking::connection::Builder::address(address);
    let bus = bus.ok()?.build().ok()?;
    let service = zbus::blocking::Proxy::new(
        &bus,
        "org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service",
    );
    let all = (HashMap::<String, String>::new(),);
    let found: (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) =
        service.ok()?.call("SearchItems", &all).ok()?;
    Some(found.0.len() + found.1.len())
}
