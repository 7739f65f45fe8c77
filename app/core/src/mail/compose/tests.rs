use super::*;

fn cover() -> Cover {
    Cover {
        from: Some("admin@site.example".to_owned()),
        to: vec![
            "cert@xyz-cert.example".to_owned(),
            "duty@bücher.example".to_owned(),
        ],
        subject: "[XYZ-CERT] 7F3K".to_owned(),
        message_id: message_id("admin@site.example", [7; 16]),
        in_reply_to: String::new(),
        date: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap(),
        text: "An encrypted report is attached.\n.\nReference: 7F3K\n".to_owned(),
        file_name: "report-7F3K.tar.pgp".to_owned(),
    }
}

fn written(cover: &Cover, sealed: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sealed");
    std::fs::write(&path, sealed).unwrap();
    let mut out = Vec::new();
    let octets = write(cover, &path, &mut out, &Progress::default()).unwrap();
    assert_eq!(octets, out.len() as u64);
    assert_eq!(size(cover, sealed.len() as u64).unwrap(), octets);
    // What is written is a mail that can be sent.
    let eml = folder.path().join("x.eml");
    assert_eq!(
        write_file(cover, &path, &eml, &Progress::default()).unwrap(),
        octets
    );
    assert_eq!(std::fs::read(&eml).unwrap(), out);
    assert_eq!(
        crate::mail::source::Source::open(&eml).unwrap().size,
        octets
    );
    String::from_utf8(out).unwrap()
}

#[test]
fn the_mail_as_it_stands() {
    let mail = written(&cover(), b"\x00\x01\x02sealed");
    let expected = "Date: Sat, 21 Nov 2026 11:00:00 +0000\r\n\
        From: admin@site.example\r\n\
        To: cert@xyz-cert.example, duty@xn--bcher-kva.example\r\n\
        Subject: [XYZ-CERT] 7F3K\r\n\
        Message-ID: <07070707-0707-4707-8707-070707070707@site.example>\r\n\
        MIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=\"=_07070707070747078707070707070707\"\r\n\r\n\
        --=_07070707070747078707070707070707\r\n\
        Content-Type: text/plain; charset=utf-8\r\n\
        Content-Transfer-Encoding: 7bit\r\n\r\n\
        An encrypted report is attached.\r\n.\r\nReference: 7F3K\r\n\
        --=_07070707070747078707070707070707\r\n\
        Content-Type: application/octet-stream; name=\"report-7F3K.tar.pgp\"\r\n\
        Content-Transfer-Encoding: base64\r\n\
        Content-Disposition: attachment; filename=\"report-7F3K.tar.pgp\"\r\n\r\n\
        AAECc2VhbGVk\r\n\
        --=_07070707070747078707070707070707--\r\n";
    assert_eq!(mail, expected);
}

#[test]
fn every_size_is_foretold() {
    for size in [
        0,
        1,
        2,
        3,
        56,
        57,
        58,
        113,
        114,
        57 * 1024,
        57 * 1024 + 1,
        200_000,
    ] {
        let mail = written(&cover(), &vec![0xA5; size]);
        assert!(mail.lines().all(|line| line.len() <= 998));
    }
}

#[test]
fn nothing_can_be_slipped_into_the_headers() {
    let nasty = [
        "a\r\nBcc: spy@evil.example",
        "a\nBcc: spy@evil.example",
        "a\rBcc: spy@evil.example",
        "a\0b\u{2028}Bcc: spy@evil.example",
        "=?utf-8?q?a=0D=0ABcc=3A_spy=40evil.example?=",
        "\u{202e}é",
        &"x".repeat(2000),
        &"é ".repeat(1000),
    ];
    for words in nasty {
        let cover = Cover {
            subject: words.to_owned(),
            message_id: format!("{words}@x"),
            in_reply_to: String::new(),
            file_name: words.to_owned(),
            text: words.to_owned(),
            ..cover()
        };
        let mail = written(&cover, b"sealed");
        let head = mail.split("\r\n\r\n").next().unwrap();
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with(' '))
            .map(|line| line.split(':').next().unwrap())
            .collect();
        assert_eq!(
            names,
            [
                "Date",
                "From",
                "To",
                "Subject",
                "Message-ID",
                "MIME-Version",
                "Content-Type"
            ],
            "{words:?}"
        );
        assert!(!mail.replace("\r\n", "").contains(['\r', '\n']));
        assert!(
            mail.split("\r\n").all(|line| line.len() <= 998),
            "{words:?}"
        );
    }
    for address in ["a@b\r\nBcc: x@y.example", "", "é@site.example"] {
        let cover = Cover {
            from: Some(address.to_owned()),
            ..cover()
        };
        assert_eq!(
            size(&cover, 0),
            Err(ComposeRefusal::Address(address.to_owned()))
        );
    }
}
