//! The local program, played by shell scripts.
#![cfg(unix)]

use super::*;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Instant;

const MAIL: &str = "Subject: x\r\n\r\n.\r\nlast\r\n";

struct Bench(tempfile::TempDir);

impl Bench {
    fn new() -> Bench {
        let bench = Bench(tempfile::tempdir().unwrap());
        std::fs::write(bench.at("sealed.eml"), MAIL).unwrap();
        bench
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn program(&self, script: &str) -> PathBuf {
        let path = self.at("sendmail");
        std::fs::write(
            &path,
            format!("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n{script}\n"),
        )
        .unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    fn send(&self, script: &str, progress: &Progress) -> Result<Accepted, SendRefusal> {
        let to = [
            "cert@xyz-cert.example".to_owned(),
            "-odd@xyz-cert.example".to_owned(),
        ];
        let program = self.program(script);
        let eml = self.at("sealed.eml");
        let letter = Letter {
            from: "admin@site.example",
            to: &to,
            eml: &eml,
        };
        super::send(&program, letter, progress, &mut |_| Ok(()))
    }
}

#[test]
fn hands_over_the_mail_and_the_addresses() {
    let bench = Bench::new();
    bench
        .send(
            "cat >got; for a in \"$@\"; do echo \"$a\"; done >args",
            &Progress::default(),
        )
        .unwrap();
    assert_eq!(
        std::fs::read_to_string(bench.at("got")).unwrap(),
        MAIL.replace('\r', "")
    );
    assert_eq!(
        std::fs::read_to_string(bench.at("args")).unwrap(),
        "-i\n-f\nadmin@site.example\n--\ncert@xyz-cert.example\n-odd@xyz-cert.example\n"
    );
}

#[test]
fn failures_are_told_and_are_not_sent() {
    let bench = Bench::new();
    let refusal = bench
        .send(
            "cat >/dev/null; echo >&2; echo 'queue full' >&2; exit 75",
            &Progress::default(),
        )
        .unwrap_err();
    assert_eq!(
        refusal.problem,
        SendProblem::Program(Some(75), "queue full".to_owned())
    );
    assert_eq!(refusal.phase, Phase::Data);
    // One that does not even read.
    std::fs::write(
        bench.at("sealed.eml"),
        format!("A: b\r\n{}", "0123456789\r\n".repeat(50_000)),
    )
    .unwrap();
    for code in [0, 67] {
        let refusal = bench
            .send(&format!("exit {code}"), &Progress::default())
            .unwrap_err();
        assert_eq!(
            refusal.problem,
            SendProblem::Program(Some(code), String::new())
        );
        assert!(!refusal.is_unknown());
    }
    let absent = bench.at("absent");
    let to = ["cert@xyz-cert.example".to_owned()];
    let eml = bench.at("sealed.eml");
    let letter = Letter {
        from: "a@site.example",
        to: &to,
        eml: &eml,
    };
    let refusal = super::send(&absent, letter, &Progress::default(), &mut |_| Ok(())).unwrap_err();
    assert_eq!(crate::explain::Explain::code(&refusal), "mail-no-program");
    assert_eq!(super::test(&absent).unwrap_err().phase, Phase::Connect);
    super::test(&bench.program("")).unwrap();
}

#[test]
fn cancelling_ends_it_with_all_it_started() {
    let bench = Bench::new();
    std::fs::write(
        bench.at("sealed.eml"),
        format!("A: b\r\n{}", "0123456789\r\n".repeat(50_000)),
    )
    .unwrap();
    let progress = Progress::default();
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let sending =
            scope.spawn(|| bench.send("(sleep 600; cat >late) & touch begun; wait", &progress));
        while !bench.at("begun").exists() {
            std::thread::sleep(Duration::from_millis(10));
        }
        progress.cancel();
        let refusal = sending.join().unwrap().unwrap_err();
        assert_eq!(
            (refusal.phase, refusal.problem),
            (Phase::Data, SendProblem::Cancelled)
        );
    });
    assert!(begun.elapsed() < Duration::from_secs(300));
    assert!(!bench.at("late").exists());
}

#[test]
fn ended_by_a_signal_with_the_mail_in_its_hands_is_unknown() {
    let bench = Bench::new();
    let refusal = bench
        .send("cat >/dev/null; kill -9 $$", &Progress::default())
        .unwrap_err();
    assert!(refusal.is_unknown());
    assert_eq!(refusal.problem, SendProblem::Program(None, String::new()));
}
