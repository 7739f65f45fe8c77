//! A real Postfix on loopback: STARTTLS with sign-in, TLS from the first octet with sign-in, and neither.
//!
//! Debian's packages are unpacked into `target/peers/postfix/root` by `tests/setup/postfix.sh` and run from there, each
//! server with its own configuration, queue and certificates in a folder beside it. The machine's own mail system is
//! never touched: no file outside `target/`, no account, no port below 1024, nothing but 127.0.0.1. Postfix must be
//! root to divide its work between users; without root, passwordless `sudo` starts it. It uses `news` and `uucp`,
//! which every Debian has; where they cannot enter the checkout, the server runs in a mount namespace of its own, in
//! which its folders are seen below `/mnt`. The server ends when the [`Postfix`] is dropped, and when the test dies: it lives only as
//! long as the pipe to it (`tests/setup/postfix-run.sh`). Mail to any address arrives in one Maildir.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

/// The name to sign in with.
pub const USER: &str = "reporter@xyz-cert.example";
/// The password: with a blank, a quote and a character beyond ASCII.
pub const PASSWORD: &str = "correct \"horse\" bättery";
/// A recipient that is refused with 550.
pub const REFUSED: &str = "refused@xyz-cert.example";
/// The largest mail that is taken, in octets.
pub const MAX_SIZE: u64 = 40_000_000;

/// A running server.
#[derive(Debug)]
pub struct Postfix {
    /// Port with STARTTLS required, then sign-in required.
    pub starttls: u16,
    /// Port with TLS from the first octet, sign-in required.
    pub tls: u16,
    /// Port in clear and without sign-in: a relay on loopback.
    pub relay: u16,
    folder: tempfile::TempDir,
    child: Child,
    stdin: Option<ChildStdin>,
}

impl Postfix {
    /// Starts a server and waits until it answers. Fails with one sentence.
    pub fn start() -> Result<Postfix, String> {
        Postfix::taking(MAX_SIZE)
    }

    /// As [`Postfix::start`]; it takes mails of `size` octets at most.
    pub fn taking(size: u64) -> Result<Postfix, String> {
        let setup = Path::new(env!("CARGO_MANIFEST_DIR")).join("setup");
        let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/peers");
        std::fs::create_dir_all(&peers).map_err(|e| format!("{}: {e}", peers.display()))?;
        let peers = peers
            .canonicalize()
            .map_err(|e| format!("{}: {e}", peers.display()))?;
        let unpacked = Command::new(setup.join("postfix.sh"))
            .arg(&peers)
            .output()
            .map_err(|e| format!("tests/setup/postfix.sh: {e}"))?;
        if !unpacked.status.success() {
            return Err(String::from_utf8_lossy(&unpacked.stderr).trim().to_owned());
        }
        let base = peers.join("postfix");
        // A port that is free now can be taken a moment later.
        let mut failure = String::new();
        for _ in 0..3 {
            match Postfix::launch(&base, &setup, size) {
                Ok(server) => return Ok(server),
                Err(e) => failure = e,
            }
        }
        Err(failure)
    }

    fn launch(base: &Path, setup: &Path, size: u64) -> Result<Postfix, String> {
        let say = |e: std::io::Error| format!("postfix: {e}");
        let folder = tempfile::Builder::new()
            .prefix("server-")
            .tempdir_in(base)
            .map_err(say)?;
        let at = folder.path();
        std::fs::set_permissions(at, std::fs::Permissions::from_mode(0o755)).map_err(say)?;
        std::fs::create_dir_all(at.join("conf/sasl")).map_err(say)?;
        std::fs::create_dir(at.join("mail")).map_err(say)?;
        std::fs::set_permissions(at.join("mail"), std::fs::Permissions::from_mode(0o777))
            .map_err(say)?;
        let [starttls, tls, relay] = free_ports().map_err(say)?;
        let me = std::fs::metadata(at).map_err(say)?.uid();
        certificates(&at.join("conf"))?;
        let write = |name: &str, text: String| {
            std::fs::write(at.join("conf").join(name), text).map_err(say)
        };
        let place = place(at, setup)?;
        let (seen_root, seen) = match place {
            Some(place) => (place.join("root"), place.join("server")),
            None => (base.join("root"), at.to_owned()),
        };
        write("main.cf", main_cf(&seen_root, &seen, me, size))?;
        write("master.cf", master_cf(starttls, tls, relay))?;
        write(
            "sasl/smtpd.conf",
            format!(
                "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\nsasldb_path: {}\n",
                seen.join("conf/sasldb2").display()
            ),
        )?;

        let run = setup.join("postfix-run.sh");
        let mut command = if me == 0 {
            Command::new(run)
        } else {
            let mut sudo = Command::new("sudo");
            sudo.arg("-n").arg(run);
            sudo
        };
        let (user, realm) = USER.split_once('@').unwrap_or((USER, "localhost"));
        command
            .arg(base.join("root"))
            .arg(at)
            .args([user, PASSWORD, realm])
            .args(place);
        let out = std::fs::File::create(at.join("run.log")).map_err(say)?;
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(out.try_clone().map_err(say)?)
            .stderr(out)
            .spawn()
            .map_err(say)?;
        let stdin = child.stdin.take();
        let mut server = Postfix {
            starttls,
            tls,
            relay,
            folder,
            child,
            stdin,
        };
        server.wait_until_ready()?;
        Ok(server)
    }

    fn wait_until_ready(&mut self) -> Result<(), String> {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            if let Ok(Some(_)) = self.child.try_wait() {
                return Err(format!("postfix did not start: {}", self.log().trim()));
            }
            if greets(self.starttls)
                && greets(self.relay)
                && TcpStream::connect((Ipv4Addr::LOCALHOST, self.tls)).is_ok()
            {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(format!("postfix does not answer: {}", self.log().trim()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The certificate of the authority that vouches for the server as `localhost` and `127.0.0.1`, in PEM form.
    pub fn root_certificate(&self) -> PathBuf {
        self.folder.path().join("conf/ca.pem")
    }

    /// The mails that have arrived, oldest first, once there are at least `count`; fails after a minute.
    pub fn mails(&self, count: usize) -> Result<Vec<Vec<u8>>, String> {
        let inbox = self.folder.path().join("mail/inbox/new");
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let mut files: Vec<PathBuf> = std::fs::read_dir(&inbox)
                .map(|entries| {
                    entries
                        .filter_map(Result::ok)
                        .map(|entry| entry.path())
                        .collect()
                })
                .unwrap_or_default();
            if files.len() >= count {
                files.sort_by_key(|file| {
                    let time = std::fs::metadata(file).map(|m| (m.mtime(), m.mtime_nsec()));
                    (time.unwrap_or_default(), file.clone())
                });
                return files
                    .iter()
                    .map(|file| std::fs::read(file).map_err(|e| e.to_string()))
                    .collect();
            }
            if Instant::now() > deadline {
                return Err(format!(
                    "{} mails instead of {count}: {}",
                    files.len(),
                    self.log()
                ));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What the server and its start said.
    pub fn log(&self) -> String {
        ["run.log", "log"]
            .iter()
            .filter_map(|name| std::fs::read_to_string(self.folder.path().join(name)).ok())
            .collect()
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        self.stdin = None;
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A mail as it was sent: without the fields that servers put before it, lines ended by LF.
pub fn as_sent(arrived: &[u8]) -> &[u8] {
    const ADDED: [&[u8]; 4] = [
        b"Return-Path:",
        b"X-Original-To:",
        b"Delivered-To:",
        b"Received:",
    ];
    let mut rest = arrived;
    loop {
        let continued = rest.starts_with(b" ") || rest.starts_with(b"\t");
        if !continued && !ADDED.iter().any(|name| rest.starts_with(name)) {
            return rest;
        }
        match rest.iter().position(|octet| *octet == b'\n') {
            Some(end) => rest = rest.get(end + 1..).unwrap_or_default(),
            None => return rest,
        }
    }
}

fn free_ports() -> std::io::Result<[u16; 3]> {
    // All three are held until all are known, so that they differ.
    let [a, b, c] = [bind()?, bind()?, bind()?];
    Ok([
        a.local_addr()?.port(),
        b.local_addr()?.port(),
        c.local_addr()?.port(),
    ])
}

fn bind() -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
}

fn greets(port: u16) -> bool {
    let greeting = || {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .ok()?;
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).ok()?;
        Some(line)
    };
    greeting().is_some_and(|line| line.starts_with("220 "))
}

/// An authority and the server's certificate, made for the run.
fn certificates(conf: &Path) -> Result<(), String> {
    let make = || -> Result<[(&str, String); 3], rcgen::Error> {
        let ca_key = KeyPair::generate()?;
        let mut ca = CertificateParams::new(Vec::new())?;
        ca.distinguished_name
            .push(DnType::CommonName, "Authority of one test");
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_pem = ca.self_signed(&ca_key)?.pem();
        let key = KeyPair::generate()?;
        let server = CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()])?;
        let pem = server.signed_by(&key, &Issuer::new(ca, ca_key))?.pem();
        Ok([
            ("ca.pem", ca_pem),
            ("cert.pem", pem),
            ("key.pem", key.serialize_pem()),
        ])
    };
    for (name, pem) in make().map_err(|e| format!("certificates: {e}"))? {
        std::fs::write(conf.join(name), pem).map_err(|e| format!("{name}: {e}"))?;
    }
    let private = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(conf.join("key.pem"), private).map_err(|e| format!("key.pem: {e}"))
}

/// Where the server sees its folders, when its users cannot enter them where they are.
fn place(at: &Path, setup: &Path) -> Result<Option<&'static Path>, String> {
    let enterable = |folder: &Path| {
        std::fs::metadata(folder).is_ok_and(|found| found.permissions().mode() & 0o001 != 0)
    };
    if at.ancestors().all(enterable) {
        return Ok(None);
    }
    // What is mounted there hides what is below: not what is needed.
    let mut places = ["/mnt", "/media", "/srv"].into_iter().map(Path::new);
    let fits = |place: &&Path| place.is_dir() && [at, setup].iter().all(|p| !p.starts_with(place));
    let place = places
        .find(fits)
        .ok_or("postfix: there is none of /mnt, /media, /srv")?;
    Ok(Some(place))
}

fn main_cf(root: &Path, at: &Path, me: u32, size: u64) -> String {
    let at = at.display();
    // Mail belongs to whoever runs the test; Postfix refuses to deliver as root.
    let owner = if me == 0 { 9 } else { me };
    format!(
        "compatibility_level = 3.6
queue_directory = {at}/queue
data_directory = {at}/data
command_directory = {root}/usr/sbin
daemon_directory = {root}/usr/lib/postfix/sbin
meta_directory = {at}/conf
shlib_directory = no
mail_owner = news
setgid_group = uucp
default_privs = nobody
maillog_file = {at}/log
maillog_file_prefixes = {at}
import_environment = MAIL_CONFIG LD_LIBRARY_PATH SASL_PATH TZ
myhostname = mail.xyz-cert.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
virtual_mailbox_domains = static:all
virtual_mailbox_base = {at}/mail
virtual_mailbox_maps = static:inbox/
virtual_minimum_uid = 1
virtual_uid_maps = static:{owner}
virtual_gid_maps = static:{owner}
virtual_mailbox_limit = 0
message_size_limit = {size}
smtpd_peername_lookup = no
smtpd_tls_cert_file = {at}/conf/cert.pem
smtpd_tls_key_file = {at}/conf/key.pem
smtpd_sasl_path = smtpd
cyrus_sasl_config_path = {at}/conf/sasl
smtpd_recipient_restrictions =
    check_recipient_access inline:{{{{ {REFUSED} = 550 5.1.1 no such user }}}}
",
        root = root.display(),
    )
}

fn master_cf(starttls: u16, tls: u16, relay: u16) -> String {
    let signed_in = "-o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject";
    let mut table = format!(
        "127.0.0.1:{starttls} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt {signed_in}
127.0.0.1:{tls} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {signed_in}
127.0.0.1:{relay} inet n - n - - smtpd -o smtpd_relay_restrictions=permit_mynetworks,reject
pickup unix n - n 60 1 pickup
qmgr unix n - n 300 1 qmgr
cleanup unix n - n - 0 cleanup
flush unix n - n - 0 flush
postlog unix-dgram n - n - 1 postlogd
virtual unix - n n - - virtual
"
    );
    let plain = [
        ("tlsmgr", "1", "tlsmgr"),
        ("rewrite", "-", "trivial-rewrite"),
        ("bounce", "0", "bounce"),
        ("defer", "0", "bounce"),
        ("trace", "0", "bounce"),
        ("verify", "1", "verify"),
        ("proxymap", "-", "proxymap"),
        ("error", "-", "error"),
        ("retry", "-", "error"),
        ("discard", "-", "discard"),
        ("anvil", "1", "anvil"),
        ("scache", "1", "scache"),
    ];
    for (name, most, program) in plain {
        table += &format!("{name} unix - - n - {most} {program}\n");
    }
    table
}
