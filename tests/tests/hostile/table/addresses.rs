//! Addresses: of bundles, of mail, of servers and proxies. What no address is contacts nobody.

use super::{Is, Stock, Table};

pub fn all(table: &Table, _: &Stock) {
    let long = format!("https://{}.example/", "a".repeat(64));
    let longer = format!("https://{}example/", "a.".repeat(200));
    for address in [
        "http://xyz-cert.example/team.tocsin",
        "HTTP://xyz-cert.example/",
        "ftp://xyz-cert.example/",
        "file:///etc/passwd",
        "file:team.tocsin",
        "data:application/zip;base64,UEs=",
        "javascript:alert(1)",
        "mailto:team@xyz-cert.example",
        "https:",
        "https:/",
        "https://",
        "https:///team.tocsin",
        "https://?",
        "https://#",
        "https://:443/",
        "https://xyz-cert.example@evil.example/team.tocsin",
        "https://xyz-cert.example:443@evil.example/",
        "https://user:password@xyz-cert.example/",
        "https://@xyz-cert.example/",
        "https://xyz-cert.example:0/",
        "https://xyz-cert.example:65536/",
        "https://xyz-cert.example:-1/",
        "https://xyz-cert.example:x/",
        "https://xyz-cert.example:443:443/",
        "https://xyz cert.example/",
        "https://xyz-cert.example\\@evil.example/",
        "https://xyz-cert.example\t/",
        "https://xyz-cert.example\r\nHost: evil.example/",
        "https://xyz-cert..example/",
        "https://.example/",
        "https://\u{445}yz-cert.example/",
        "https://xyz\u{ad}-cert.example/",
        "https://xyz-cert\u{3002}example/",
        "https://xyz-cert.example\u{2044}evil/",
        "https://\u{202e}elpmaxe.trec/",
        "https://xn--a/",
        "https://xn--zzzzzz99999/",
        "https://[::1/",
        "https://[::1]x/",
        "https://[evil]/",
        "https://%65vil.example/",
        "https://xyz-cert.example\u{1b}[2J/",
        "//xyz-cert.example/",
        "xyz-cert.example",
        "\\\\server\\share\\team.tocsin",
        "-",
        "",
        long.as_str(),
        longer.as_str(),
    ] {
        let mut show = table.cli(&["show", "--"]);
        table.row("address", address, Is::Refused(""), show.arg(address));
    }
    mail(table);
    proxies(table);
}

fn mail(table: &Table) {
    let long = format!("{}@site.example", "a".repeat(10_000));
    for address in [
        "",
        "@",
        "a",
        "a@",
        "@b.example",
        "a@b@c.example",
        "a b@c.example",
        "a@b.example\r\nBcc: evil@evil.example",
        "a@b.example, evil@evil.example",
        "<a@b.example>",
        "\"a\"@b.example",
        "a@b..example",
        "a@-b.example",
        "a@xn--a.example",
        "a@[127.0.0.1]",
        "a@\u{445}yz.example",
        "a\u{202e}@b.example",
        "a\u{1b}[2J@b.example",
        "-oQ/tmp@b.example",
        long.as_str(),
    ] {
        let mut add = table.cli(&["account", "add", "work", "--host", "127.0.0.1"]);
        add.arg(format!("--from={address}"));
        table.row("mail address", address, Is::Either, &add);
        let mut find = table.cli(&["account", "find", "--"]);
        table.row(
            "mail address",
            &format!("{address}: settings"),
            Is::Either,
            find.arg(address),
        );
    }
    for host in [
        "",
        " ",
        "a b",
        "evil\r\nRSET",
        "\u{1b}[2J",
        "\u{445}yz.example",
        "a:b",
        "[::1",
        "-x",
        "/etc/passwd",
    ] {
        let mut add = table.cli(&["account", "add", "work", "--from", "a@b.example"]);
        add.arg(format!("--host={host}"));
        table.row("mail server's name", host, Is::Either, &add);
    }
    for name in [
        "",
        "\u{1b}[2J",
        "a\nb",
        "\u{202e}x",
        "../x",
        "[account]",
        "\"\"\"",
        "-x",
    ] {
        let data = table.fresh("data");
        let mut add = table.cli_in(
            &data,
            &[
                "account",
                "add",
                "--host=127.0.0.1",
                "--from=a@b.example",
                "--",
            ],
        );
        table.row("account's name", name, Is::Either, add.arg(name));
        table.row(
            "account's name",
            &format!("{name}: listed"),
            Is::Either,
            &table.cli_in(&data, &["account", "list"]),
        );
    }
}

fn proxies(table: &Table) {
    for proxy in [
        "socks5://",
        "socks5://127.0.0.1",
        "socks5://127.0.0.1:0",
        "socks5://127.0.0.1:65536",
        "socks4://127.0.0.1:1",
        "http://127.0.0.1:1",
        "file:///etc/passwd",
        "socks5://a:b:c@127.0.0.1:1",
        "socks5://\u{1b}[2J:1",
        "socks5://evil\r\n:1",
        "",
    ] {
        let mut add = table.cli(&[
            "account",
            "add",
            "work",
            "--from=a@b.example",
            "--host=127.0.0.1",
        ]);
        add.arg(format!("--proxy={proxy}"));
        table.row("proxy", proxy, Is::Either, &add);
    }
    for (label, ticket) in [
        ("an escape", "\u{1b}[2J"),
        ("a line's end", "1\r\nBcc: x"),
        ("far too long", &"1".repeat(10_000)),
    ] {
        let mut report = table.cli(&["report", "example", "--test", "--save"]);
        report
            .arg(table.fresh("report.eml"))
            .arg(format!("--other-ticket=a.example={ticket}"));
        table.row("ticket", label, Is::Either, &report);
    }
}
