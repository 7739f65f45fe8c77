//! Targets in the core: certificates, sealed reports, drafts, mail servers.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::mail::account::{Account, PasswordFrom, Secret, Security, Via};
use tocsin_core::mail::smtp::{self, Limits, Server};
use tocsin_core::mail::{Letter, Reach, Step};
use tocsin_core::openpgp::cert::{self, Usable};
use tocsin_core::openpgp::open::{self, Opened, Source, Way};
use tocsin_core::openpgp::seal::{self, Content, Envelope, Headers, Member, Parties};
use tocsin_core::store::draft::Draft;
use tocsin_core::store::vault::Locked;
use tocsin_form_schema::container::sha256;
use tocsin_form_schema::team::Encryption;

/// The example's keys.
const SECRET: &[u8] = include_bytes!("../../form-schema/examples/xyz-cert-secret.asc");
const PUBLIC: &[u8] = include_bytes!(
    "../../form-schema/examples/xyz-cert/keys/encryption/4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7.asc"
);

/// When everything is judged.
fn now() -> ReferenceTime {
    ReferenceTime(
        jiff::Timestamp::from_second(1_800_000_000).unwrap_or(jiff::Timestamp::UNIX_EPOCH),
    )
}

/// The file of a certificate: what is usable has a key, and is read back the same.
pub fn certificate(bytes: &[u8]) {
    // Neither may be confused by what the other takes.
    let _ = cert::judge_signing(bytes, now());
    let _ = cert::read_small(bytes);
    let Ok(usable) = cert::judge_encryption(bytes, now()) else {
        return;
    };
    assert!(!usable.keys.is_empty(), "usable without a key");
    let again = cert::judge_cert(usable.cert.clone(), now()).map(|again| again.keys);
    assert_eq!(again.ok(), Some(usable.keys), "judged otherwise");
}

/// A folder of this process: beside the tests' own files, or where `run` says.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let beside = option_env!("CARGO_TARGET_TMPDIR").map(PathBuf::from);
    let said = || std::env::var_os("TMPDIR").map(PathBuf::from);
    let place = beside
        .or_else(said)
        .unwrap_or_else(|| PathBuf::from("target"));
    let path = place.join(format!("tocsin-fuzz-{}", std::process::id()));
    // What fails here fails at the first file that is written.
    let _ = std::fs::create_dir_all(&path);
    path
});

fn opened(mut bytes: &[u8], way: Way) -> Option<Opened> {
    let beside = FOLDER.join("out");
    open::peek(
        Source::Stream(&mut bytes),
        way,
        &beside,
        &Default::default(),
    )
    .ok()
}

const KEYS: Way = Way::Keys {
    secret: SECRET,
    passphrase: None,
};

/// What reaches a team: as it comes, and as if it had been decrypted before (an archive, a mail).
pub fn sealed(bytes: &[u8]) {
    opened(bytes, KEYS);
    if let Some(opened) = opened(bytes, Way::Decrypted) {
        let mut names: Vec<String> = opened
            .members
            .iter()
            .map(|(name, _)| name.to_lowercase())
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), opened.members.len(), "two members of one name");
    }
}

/// What is composed: five lines for the headers, then files as in [`super::folder`]. What is sealed is read back the same.
pub fn composed(bytes: &[u8]) {
    static CERT: LazyLock<Option<Usable>> =
        LazyLock::new(|| cert::judge_encryption(PUBLIC, now()).ok());
    let Some(usable) = CERT.clone() else {
        return;
    };
    let mut lines = bytes.splitn(6, |byte| *byte == b'\n');
    let mut line = || String::from_utf8_lossy(lines.next().unwrap_or_default()).into_owned();
    let [from, to, subject, inner_subject, message_id] = [line(), line(), line(), line(), line()];
    let headers = Headers {
        from,
        to: vec![to],
        subject,
        inner_subject,
        message_id,
        in_reply_to: String::new(),
        date: now().0.to_zoned(jiff::tz::TimeZone::UTC),
    };
    let rest = lines.next().unwrap_or_default();
    let members: Vec<Member> = super::split(rest)
        .map(|(name, content)| Member {
            name,
            media_type: "application/octet-stream".to_owned(),
            content: Content::Bytes(content),
        })
        .collect();
    let parties = Parties {
        certs: vec![usable],
        encryption: Encryption::Compatible,
        signer: None,
    };
    let wanted = |member: &Member| {
        let Content::Bytes(bytes) = &member.content else {
            return None;
        };
        Some((member.name.clone(), sha256(bytes)))
    };
    let mut wanted: Vec<_> = members.iter().filter_map(wanted).collect();
    wanted.sort();
    for envelope in [Envelope::PgpMime(headers), Envelope::TarPgp] {
        let mut out = Vec::new();
        let done = seal::seal(
            &members,
            &envelope,
            &parties,
            now(),
            &mut out,
            &Default::default(),
        );
        if done.is_err() {
            continue;
        }
        // Whoever has no report.txt and the like has made no report.
        if !wanted.iter().any(|(name, _)| name.starts_with("report.")) {
            continue;
        }
        let mut read = opened(&out, KEYS).map(|opened| opened.members);
        // A mail has what is read first at its beginning.
        if let Some(read) = &mut read {
            read.sort();
        }
        assert_eq!(read.as_ref(), Some(&wanted), "sealed and not read back");
    }
}

/// A draft's file, and what is in it once it is decrypted.
pub fn draft(bytes: &[u8]) {
    if let Ok(locked) = Locked::read(bytes) {
        let names = locked.keyring_names();
        assert_eq!(
            names.is_empty(),
            !locked.slots().keyring,
            "a slot without a name"
        );
    }
    let Ok(draft) = serde_json::from_slice::<Draft>(bytes) else {
        return;
    };
    let again = serde_json::to_vec(&draft).map(|bytes| serde_json::from_slice::<Draft>(&bytes));
    assert_eq!(
        again.ok().and_then(Result::ok),
        Some(draft),
        "does not come back"
    );
}

/// What a mail server says, a zero behind each answer; then it hangs up. What it has taken it was given.
pub fn server(bytes: &[u8]) {
    static MAIL: LazyLock<PathBuf> = LazyLock::new(|| {
        let path = FOLDER.join("report.eml");
        let _ = std::fs::write(&path, "Subject: x\r\n\r\nhello\r\n.\r\n");
        path
    });
    static TALK: LazyLock<Option<(u16, SyncSender<Vec<u8>>)>> = LazyLock::new(listen);
    /// One dialogue at a time.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some((port, answers)) = &*TALK else {
        return;
    };
    let account = Account {
        name: "test".to_owned(),
        from: "admin@site.example".to_owned(),
        via: Via::Smtp {
            host: "127.0.0.1".to_owned(),
            port: *port,
            security: Security::None,
            user: bytes
                .first()
                .is_some_and(|first| first & 1 == 1)
                .then(|| "reporter".to_owned()),
            password: PasswordFrom::default(),
            root_certificate: None,
            proxy: None,
            proxy_password: PasswordFrom::default(),
        },
    };
    let Ok(mut server) = Server::of(&account, Reach::LoopbackOnly) else {
        return;
    };
    let second = Duration::from_secs(1);
    server.limits = Limits {
        connect: second,
        step: second,
        block: second,
        verdict: second,
        overall: second,
    };
    if answers.send(bytes.to_vec()).is_err() {
        return;
    }
    let to = ["one@team.example".to_owned(), "two@team.example".to_owned()];
    let letter = Letter {
        from: "admin@site.example",
        to: &to,
        eml: &MAIL,
    };
    let mut content = false;
    let mut watch = |step: Step<'_>| {
        content |= matches!(step, Step::Content);
        Ok(())
    };
    let secret = Secret("secret".into());
    let sent = smtp::send(
        &server,
        Some(&secret),
        letter,
        &Default::default(),
        &mut watch,
    );
    assert!(sent.is_err() || content, "taken without its content");
}

/// A server for one dialogue after the other.
fn listen() -> Option<(u16, SyncSender<Vec<u8>>)> {
    let listener = TcpListener::bind("127.0.0.1:0").ok()?;
    let port = listener.local_addr().ok()?.port();
    let (answers, next) = sync_channel::<Vec<u8>>(1);
    let thread = std::thread::Builder::new().name("server".to_owned());
    let talk = |mut socket: TcpStream, bytes: Vec<u8>| -> std::io::Result<()> {
        let mut chunk = [0; 4096];
        for answer in bytes.split(|byte| *byte == 0) {
            socket.write_all(answer)?;
            if socket.read(&mut chunk)? == 0 {
                break;
            }
        }
        Ok(())
    };
    let serve = move || {
        while let Ok(bytes) = next.recv() {
            let Ok((socket, _)) = listener.accept() else {
                return;
            };
            // A client that hangs up is what most dialogues end with.
            let _ = talk(socket, bytes);
        }
    };
    thread.spawn(serve).ok()?;
    Some((port, answers))
}
