//! What a mail server answers, at every step. What the outbox says afterwards stands in `mail/dispatch/tests.rs`; here the
//! real program is looked at: it ends, says so plainly, and keeps the mail.

use super::{Is, Stock, Table};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use tocsin_tests::command::succeed;

/// Where a server goes wrong: how many commands it has answered before. The last is the mail's final dot.
const STEPS: [(&str, usize); 7] = [
    ("greeting", 0),
    ("EHLO", 1),
    ("MAIL FROM", 2),
    ("RCPT TO", 3),
    ("DATA", 4),
    ("the final dot", 5),
    ("QUIT", 6),
];
/// What a healthy server says there.
const GOOD: [&str; 7] = [
    "220 mail.site.example ESMTP\r\n",
    "250-mail.site.example\r\n250 SIZE 20971520\r\n",
    "250 2.1.0 Ok\r\n",
    "250 2.1.5 Ok\r\n",
    "354 go\r\n",
    "250 2.0.0 Ok: queued as 12AB\r\n",
    "221 bye\r\n",
];

/// A server that answers so at one step, and then hangs up; its port.
fn server(step: usize, answer: Vec<u8>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("a port").port();
    let thread = std::thread::Builder::new().name("server".to_owned());
    let talk = move || -> std::io::Result<()> {
        let (socket, _) = listener.accept()?;
        let mut say = socket.try_clone()?;
        let mut lines = BufReader::new(socket);
        for (at, good) in GOOD.iter().enumerate() {
            if at == step {
                say.write_all(&answer)?;
                // Lets it be read before the line goes.
                return std::io::copy(&mut lines, &mut std::io::sink()).map(drop);
            }
            say.write_all(good.as_bytes())?;
            let mut line = String::new();
            while lines.read_line(&mut line)? > 0 && at == 4 && !line.ends_with("\r\n.\r\n") {}
        }
        Ok(())
    };
    // A client that hangs up first is none of a server's business.
    thread.spawn(move || drop(talk())).expect("a thread");
    port
}

pub fn all(table: &Table, _: &Stock) {
    let sealed = table.fresh("report.eml");
    let mut report = table.cli(&["report", "example", "--test", "--save"]);
    succeed(report.arg(&sealed));
    let answers: [(&str, Vec<u8>); 12] = [
        ("4xx", b"451 4.3.0 later\r\n".to_vec()),
        ("5xx", b"550 5.7.1 no\r\n".to_vec()),
        ("a code that is none", b"999 what\r\n".to_vec()),
        ("no code", b"hello\r\n".to_vec()),
        ("an empty line", b"\r\n".to_vec()),
        ("codes that differ", b"250-one\r\n550 two\r\n".to_vec()),
        ("zeros", vec![0; 10_000]),
        ("no UTF-8", b"550 \xff\xfe\xfd\r\n".to_vec()),
        (
            "escapes of the terminal",
            "550 \u{1b}[2J\u{1b}]0;x\u{7}\u{202e}x\r\n".into(),
        ),
        ("a line without an end", vec![b'2'; 1 << 20]),
        ("a reply without an end", b"250-x\r\n".repeat(100_000)),
        (
            "another reply at once",
            b"550 no\r\n250 yes\r\n250 yes\r\n".to_vec(),
        ),
    ];
    for (step, at) in STEPS {
        for (label, answer) in &answers {
            let data = table.fresh("data");
            let port = server(at, answer.clone()).to_string();
            let mut add = table.cli_in(
                &data,
                &["account", "add", "work", "--from", "admin@site.example"],
            );
            succeed(add.args(["--host", "127.0.0.1", "--security", "none", "--port", &port]));
            let mut send = table.cli_in(&data, &["send"]);
            send.arg(&sealed).args(["--account", "work"]);
            // Once the mail is taken, no good-bye changes that.
            let is = if step == "QUIT" {
                Is::Either
            } else {
                Is::Refused("")
            };
            table.outside("mail server", &format!("{label} at {step}"), is, &send);
            let list = succeed(&mut table.cli_in(&data, &["outbox", "list"]));
            let told = String::from_utf8_lossy(&list.stdout).into_owned();
            let known = match (step, told.contains("accepted by")) {
                ("QUIT", accepted) => accepted,
                (_, accepted) => !accepted && told.lines().count() > 1,
            };
            if !known {
                let mut wrong = table.wrong.lock().expect("no panic");
                wrong.push(format!("mail server: {label} at {step}: {told}"));
            }
        }
    }
}
