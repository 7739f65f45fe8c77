//! Fetching from a TLS server of the test's own.

use super::*;
use crate::explain::tell_plain;
use crate::net::testing::{Authority, Socks, accept, told};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use tocsin_i18n::{Catalogue, Lang};

/// Answers every connection with `answer` of its request's first line; the whole requests come back at the end.
fn serve(
    tls: Arc<rustls::ServerConfig>,
    connections: usize,
    answer: impl Fn(&str, u16) -> Vec<u8> + Send + 'static,
) -> (u16, std::thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let work = move || {
        let mut requests = Vec::new();
        for _ in 0..connections {
            let (socket, _) = listener.accept().unwrap();
            let mut stream = BufReader::new(accept(&tls, socket));
            let mut request = String::new();
            while !request.ends_with("\r\n\r\n") {
                if stream.read_line(&mut request).unwrap_or(0) == 0 {
                    break;
                }
            }
            let bytes = answer(request.lines().next().unwrap_or_default(), port);
            let stream = stream.get_mut();
            let _ = stream.write_all(&bytes);
            stream.conn.send_close_notify();
            let _ = stream.flush();
            requests.push(request);
        }
        requests
    };
    (port, thread("server", work).unwrap())
}

fn options(authority: &Authority) -> FetchOptions {
    FetchOptions {
        proxy: ProxyChoice::Direct,
        root_certificate: Some(authority.pem()),
        connect: Duration::from_secs(10),
        overall: Duration::from_secs(20),
        max_size: 100_000,
        ..FetchOptions::default()
    }
}

fn ok(body: &[u8]) -> Vec<u8> {
    let mut answer =
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

/// One request, one answer.
fn once(answer: &'static [u8]) -> Result<Vec<u8>, FetchRefusal> {
    let authority = Authority::new();
    let (port, _) = serve(authority.localhost(), 1, move |_, _| answer.to_vec());
    let address = format!("https://localhost:{port}/x.tocsin");
    fetch(&address, &options(&authority), &Progress::default())
}

#[test]
fn takes_the_octets_and_tells_little() {
    let authority = Authority::new();
    let body: Vec<u8> = (0..90_000u32).map(|n| n as u8).collect();
    let sent = body.clone();
    let (port, server) = serve(authority.localhost(), 1, move |_, _| ok(&sent));
    let progress = Progress::default();
    let address = format!(" https://localhost:{port}/team/x.tocsin\n");
    assert_eq!(
        fetch(&address, &options(&authority), &progress).unwrap(),
        body
    );
    assert_eq!(progress.get(), (90_000, 90_000));
    let request = server.join().unwrap().remove(0).to_ascii_lowercase();
    assert!(
        request.starts_with("get /team/x.tocsin http/1.1\r\n"),
        "{request}"
    );
    let names: Vec<&str> = request
        .lines()
        .skip(1)
        .filter_map(|line| line.split(':').next())
        .filter(|n| !n.is_empty())
        .collect();
    assert!(
        names
            .iter()
            .all(|n| ["host", "user-agent", "accept", "accept-encoding"].contains(n)),
        "{names:?}"
    );
}

fn leads(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n").into_bytes()
}

/// The refusal where a server leads there, and what it is told as in English.
fn led(to: &str) -> (FetchRefusal, String, String) {
    let authority = Authority::new();
    let answer = leads(to);
    let (port, server) = serve(authority.localhost(), 1, move |_, _| answer.clone());
    let address = format!("https://localhost:{port}/old");
    let refusal = fetch(&address, &options(&authority), &Progress::default()).unwrap_err();
    assert_eq!(server.join().unwrap().len(), 1);
    let told = tell_plain(&Catalogue::program(&Lang::english()), &refusal);
    (refusal, told.what, told.way_on.unwrap())
}

/// The window says that nothing else than the address is contacted.
#[test]
fn a_redirect_to_another_server_is_not_followed_and_names_it() {
    // Another server that would answer, and hear of it.
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    other.set_nonblocking(true).unwrap();
    let port = other.local_addr().unwrap().port();
    for to in [
        format!("https://127.0.0.1:{port}/x"),
        format!("//127.0.0.1:{port}/x"),
    ] {
        let (refusal, what, way_on) = led(&to);
        let address = format!("https://127.0.0.1:{port}/x");
        let host = "127.0.0.1".to_owned();
        assert_eq!(
            refusal,
            FetchRefusal::Elsewhere {
                host,
                address: address.clone()
            }
        );
        assert!(what.contains(" 127.0.0.1,"), "{what}");
        assert!(way_on.ends_with(&address), "{way_on}");
    }
    assert_eq!(
        other.accept().unwrap_err().kind(),
        std::io::ErrorKind::WouldBlock
    );
    // Who owns a server stands at the end of its name.
    let label = "localhost.".repeat(15);
    let (_, what, _) = led(&format!("https://{label}evil.example/x"));
    assert!(what.contains('…'), "{what}");
    assert!(
        what.contains(".evil.example,") && what.len() < 200,
        "{what}"
    );
    // What nobody would type is not asked for.
    let (_, _, way_on) = led(&format!("https://evil.example/{}", "x".repeat(400)));
    assert!(!way_on.contains("xxx"), "{way_on}");
    for to in [
        "https://localhost.evil.example/",
        "https://evil-localhost/",
        "https://xlocalhost/",
    ] {
        assert!(matches!(led(to).0, FetchRefusal::Elsewhere { .. }), "{to}");
    }
}

#[test]
fn a_site_may_be_called_with_and_without_www() {
    let [bare, www] = ["localhost", "www.localhost"]
        .map(|host| format!("https://{host}:8443/x").parse::<Uri>().unwrap());
    for (from, to) in [(&bare, &www), (&www, &bare)] {
        assert_eq!(address::led_on(from, from, &to.to_string()), Ok(to.clone()));
    }
    let base: Uri = "https://cert.example:8443/a/b?c".parse().unwrap();
    for (reference, whole) in [
        ("/new", "https://cert.example:8443/new"),
        (
            "new?x=https://other.example/",
            "https://cert.example:8443/a/new?x=https://other.example/",
        ),
        ("?x:y", "https://cert.example:8443/a/b?x:y"),
        ("", "https://cert.example:8443/a/b"),
        ("//CERT.example:8443/x#part", "https://CERT.example:8443/x"),
        (
            "https://www.CERT.example.:8443/",
            "https://www.CERT.example.:8443/",
        ),
    ] {
        let led = address::led_on(&base, &base, reference).map(|uri| uri.to_string());
        assert_eq!(led.as_deref(), Ok(whole), "{reference}");
    }
    // However many steps: the server is the one that was given.
    let step: Uri = "https://www.cert.example:8443/".parse().unwrap();
    let refused = address::led_on(&base, &step, "https://www.www.cert.example:8443/");
    assert!(
        matches!(refused, Err(FetchRefusal::Elsewhere { .. })),
        "{refused:?}"
    );
}

/// On another port somebody else's program may listen.
#[test]
fn a_redirect_to_another_port_of_the_server_is_not_followed() {
    for (from, to, told) in [
        (
            "https://cert.example:8443/a",
            "https://cert.example/",
            "cert.example:443",
        ),
        (
            "https://cert.example/a",
            "//cert.example:8443/",
            "cert.example:8443",
        ),
        (
            "https://cert.example/a",
            "https://www.cert.example:1/",
            "www.cert.example:1",
        ),
    ] {
        let from: Uri = from.parse().unwrap();
        match address::led_on(&from, &from, to) {
            Err(FetchRefusal::Elsewhere { host, .. }) => assert_eq!(host, told),
            other => panic!("{other:?}"),
        }
    }
    let plain: Uri = "https://cert.example/a".parse().unwrap();
    assert!(address::led_on(&plain, &plain, "https://cert.example:443/b").is_ok());
}

#[test]
fn follows_within_https_only() {
    let authority = Authority::new();
    let (port, _) = serve(authority.localhost(), 2, |line, port| match line {
        "GET /old HTTP/1.1" => leads(&format!("https://LOCALHOST:{port}/new")),
        _ => ok(b"new"),
    });
    let address = format!("https://localhost:{port}/old");
    assert_eq!(
        fetch(&address, &options(&authority), &Progress::default()).unwrap(),
        b"new"
    );

    for there in [
        "http://127.0.0.1:1/x",
        "ftp://127.0.0.1/x",
        "http://localhost/x",
        // What is refused when it is typed is refused on the way, too.
        "https://user:password@localhost/x",
        "https://localhost:0/x",
        "https://local..host/x",
        "https://127.1/x",
        "//user@localhost/x",
    ] {
        let (refusal, _, _) = led(there);
        assert!(
            matches!(&refusal, FetchRefusal::Redirect(to) if to == there),
            "{there}: {refusal:?}"
        );
    }

    let (port, _) = serve(authority.localhost(), 7, |_, port| {
        leads(&format!("https://localhost:{port}/again"))
    });
    let address = format!("https://localhost:{port}/old");
    let refusal = fetch(&address, &options(&authority), &Progress::default()).unwrap_err();
    assert_eq!(refusal, FetchRefusal::Redirects);
}

#[test]
fn addresses_that_are_refused_without_contact() {
    let refused =
        |address: &str| fetch(address, &FetchOptions::default(), &Progress::default()).unwrap_err();
    for address in [
        "http://xyz-cert.example/x",
        "ftp://xyz-cert.example/x",
        "HTTP://xyz-cert.example",
    ] {
        assert_eq!(refused(address), FetchRefusal::NotHttps(address.to_owned()));
    }
    for address in [
        "",
        "xyz-cert",
        "xyz-cert.example/x y",
        "https://",
        "/etc/passwd",
        "https:// a",
        // Who reads the beginning takes it for the server.
        "https://xyz-cert.example@evil.example/x",
        "https://user:password@xyz-cert.example/x",
        "https://xyz-cert.example:65536/",
        "https://xyz-cert.example:0/",
        "https://xyz-cert.example:443:443/",
        "https://xyz-cert..example/",
        "https://xn--a/",
    ] {
        assert!(
            matches!(refused(address), FetchRefusal::Address(_)),
            "{address}"
        );
    }
    let options = FetchOptions {
        proxy: ProxyChoice::Given("not a proxy".to_owned().into()),
        ..FetchOptions::default()
    };
    let refusal = fetch("https://xyz-cert.example/", &options, &Progress::default()).unwrap_err();
    assert!(matches!(refusal, FetchRefusal::ProxyAddress(_)));
}

#[test]
fn what_servers_do() {
    assert_eq!(
        once(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").unwrap_err(),
        FetchRefusal::Missing(404)
    );
    assert_eq!(
        once(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n").unwrap_err(),
        FetchRefusal::Status(503)
    );
    assert_eq!(
        once(b"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n").unwrap_err(),
        FetchRefusal::TooLarge(100_000)
    );
    assert_eq!(
        once(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nshort").unwrap_err(),
        FetchRefusal::Closed
    );
    assert!(matches!(
        once(b"220 mail.xyz-cert.example ESMTP\r\n").unwrap_err(),
        FetchRefusal::Protocol(_)
    ));
    assert_eq!(once(b"").unwrap_err(), FetchRefusal::Closed);
}

#[test]
fn an_endless_body_is_cut_off() {
    let authority = Authority::new();
    let (port, _) = serve(authority.localhost(), 1, |_, _| {
        let mut answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for _ in 0..100 {
            answer.extend_from_slice(b"10000\r\n");
            answer.resize(answer.len() + 0x10000, 0);
            answer.extend_from_slice(b"\r\n");
        }
        answer
    });
    let address = format!("https://localhost:{port}/x.tocsin");
    let refusal = fetch(&address, &options(&authority), &Progress::default()).unwrap_err();
    assert_eq!(refusal, FetchRefusal::TooLarge(100_000));
}

#[test]
fn certificates_that_are_not_the_servers() {
    let authority = Authority::new();
    let cases = [
        (Authority::new().localhost(), CertificateFlaw::UnknownIssuer),
        (
            authority.server(&["www.other.example"], 2000..4000),
            CertificateFlaw::WrongName,
        ),
        (
            authority.server(&["localhost"], 2000..2001),
            CertificateFlaw::Expired,
        ),
        (
            authority.server(&["localhost"], 3999..4000),
            CertificateFlaw::NotYetValid,
        ),
    ];
    for (tls, flaw) in cases {
        let (port, _) = serve(tls, 1, |_, _| ok(b"never"));
        let address = format!("https://localhost:{port}/x.tocsin");
        let refusal = fetch(&address, &options(&authority), &Progress::default()).unwrap_err();
        assert_eq!(refusal, FetchRefusal::Certificate(flaw));
    }
    // Without the private root, the platform's trust store alone decides.
    let (port, _) = serve(authority.localhost(), 1, |_, _| ok(b"never"));
    let public = FetchOptions {
        root_certificate: None,
        ..options(&authority)
    };
    let refusal = fetch(
        &format!("https://localhost:{port}/"),
        &public,
        &Progress::default(),
    )
    .unwrap_err();
    assert!(matches!(
        refusal,
        FetchRefusal::Certificate(CertificateFlaw::UnknownIssuer | CertificateFlaw::NoTrustStore)
    ));
}

#[test]
fn nobody_there_and_no_such_host() {
    let authority = Authority::new();
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let refusal = fetch(
        &format!("https://127.0.0.1:{port}/"),
        &options(&authority),
        &Progress::default(),
    )
    .unwrap_err();
    assert!(
        matches!(&refusal, FetchRefusal::Unreachable(host, _) if host == "127.0.0.1"),
        "{refusal:?}"
    );
    let refusal = fetch(
        "https://team.invalid/x.tocsin",
        &options(&authority),
        &Progress::default(),
    )
    .unwrap_err();
    // Who was not reached is named.
    assert_eq!(refusal, FetchRefusal::NoSuchHost("team.invalid".into()));
    let behind = FetchOptions {
        proxy: ProxyChoice::Given(format!("http://127.0.0.1:{port}").into()),
        ..options(&authority)
    };
    let refusal = fetch("https://team.invalid/", &behind, &Progress::default()).unwrap_err();
    assert!(
        matches!(&refusal, FetchRefusal::Unreachable(host, _) if host == "127.0.0.1"),
        "{refusal:?}"
    );
}

#[test]
fn a_server_that_says_nothing_times_out_and_can_be_cancelled() {
    let authority = Authority::new();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!(
        "https://127.0.0.1:{}/",
        listener.local_addr().unwrap().port()
    );
    let hasty = FetchOptions {
        overall: Duration::from_millis(500),
        ..options(&authority)
    };
    assert_eq!(
        fetch(&address, &hasty, &Progress::default()).unwrap_err(),
        FetchRefusal::TimedOut("127.0.0.1".into())
    );

    let patient = FetchOptions {
        overall: Duration::from_secs(600),
        ..options(&authority)
    };
    let progress = Progress::default();
    std::thread::scope(|scope| {
        let fetching = scope.spawn(|| fetch(&address, &patient, &progress));
        std::thread::sleep(Duration::from_millis(300));
        progress.cancel();
        assert_eq!(
            fetching.join().unwrap().unwrap_err(),
            FetchRefusal::Cancelled
        );
    });
}

/// A proxy that answers CONNECT with `status` and, when that is 200, leads to the given port.
fn proxy(status: &'static str, to: u16) -> (u16, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let work = move || {
        let (client, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(client.try_clone().unwrap());
        let mut request = String::new();
        while !request.ends_with("\r\n\r\n") {
            lines.read_line(&mut request).unwrap();
        }
        (&client)
            .write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes())
            .unwrap();
        if status.starts_with("200") {
            let server = TcpStream::connect(("127.0.0.1", to)).unwrap();
            let (mut up, mut down) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            let back = thread("proxy-back", move || std::io::copy(&mut up, &mut down)).unwrap();
            let _ = std::io::copy(&mut lines, &mut &server);
            let _ = server.shutdown(std::net::Shutdown::Both);
            let _ = back.join();
        }
        request
    };
    (port, thread("proxy", work).unwrap())
}

#[test]
fn through_a_proxy_that_never_sees_inside() {
    let authority = Authority::new();
    let (port, _) = serve(
        authority.server(&["xyz-cert.example"], 2000..4000),
        1,
        |_, _| ok(b"through"),
    );
    let (by, asked) = proxy("200 OK", port);
    let options_by = |by: u16| FetchOptions {
        proxy: ProxyChoice::Given(format!("http://127.0.0.1:{by}").into()),
        ..options(&authority)
    };
    // The name is the proxy's to look up: there is none here.
    let address = format!("https://xyz-cert.example:{port}/x");
    assert_eq!(
        fetch(&address, &options_by(by), &Progress::default()).unwrap(),
        b"through"
    );
    let asked = asked.join().unwrap();
    assert!(
        asked.starts_with(&format!("CONNECT xyz-cert.example:{port} HTTP/1.1\r\n")),
        "{asked}"
    );

    let (by, _) = proxy("407 Proxy Authentication Required", port);
    let refusal = fetch(&address, &options_by(by), &Progress::default()).unwrap_err();
    assert!(
        matches!(&refusal, FetchRefusal::Proxy(words) if words.contains("407")),
        "{refusal:?}"
    );
}

/// Whichever way its address asks for: the server's name is nothing for this computer's name server.
#[test]
fn a_socks_proxy_looks_the_name_up() {
    for scheme in ["socks5", "socks5h"] {
        let authority = Authority::new();
        let names = ["xyz-cert.invalid"];
        let (to, _) = serve(authority.server(&names, 2000..4000), 1, |_, _| {
            ok(b"through")
        });
        let (by, asked) = Socks::default().start(to);
        let options = FetchOptions {
            proxy: ProxyChoice::Given(format!("{scheme}://127.0.0.1:{by}").into()),
            ..options(&authority)
        };
        let fetched = fetch("https://xyz-cert.invalid/x", &options, &Progress::default());
        assert_eq!(fetched.unwrap(), b"through");
        let asked = asked.join().unwrap();
        assert_eq!(asked, Some((3, "xyz-cert.invalid".to_owned())));
    }
}

#[test]
fn every_refusal_has_its_sentence_and_its_way_on_in_every_language() {
    let words = || "words".to_owned();
    let refusals = [
        FetchRefusal::Address(words()),
        FetchRefusal::NotHttps(words()),
        FetchRefusal::Redirect(words()),
        FetchRefusal::Elsewhere {
            host: words(),
            address: words(),
        },
        FetchRefusal::Redirects,
        FetchRefusal::ProxyAddress(words()),
        FetchRefusal::ProxyVariable("HTTPS_PROXY"),
        FetchRefusal::Proxy(words()),
        FetchRefusal::NoSuchHost(words()),
        FetchRefusal::Unreachable(words(), words()),
        FetchRefusal::RootCertificate(words()),
        FetchRefusal::Certificate(CertificateFlaw::Expired),
        FetchRefusal::Certificate(CertificateFlaw::Other),
        FetchRefusal::Tls(words()),
        FetchRefusal::Missing(404),
        FetchRefusal::Status(503),
        FetchRefusal::TooLarge(container::MAX_SIZE),
        FetchRefusal::TimedOut(words()),
        FetchRefusal::Closed,
        FetchRefusal::Protocol(words()),
        FetchRefusal::Cancelled,
    ];
    let all: Vec<&dyn Explain> = refusals.iter().map(|r| r as &dyn Explain).collect();
    told(&all, CODES);
}

#[test]
fn a_proxy_variable_that_cannot_be_understood_is_never_passed_over() {
    let judge = |set: &[(&str, &str)]| {
        judge_environment(|name| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        })
    };
    for name in PROXY_VARIABLES {
        for value in [
            "gopher://proxy.site.example:3128",
            "http://",
            "http:///proxy",
            "http://proxy.site.example:many",
            "http://proxy.site.example:",
            "http://proxy.site.example:0",
            "socks5://[2001:db8::7]:99999",
            "proxy site",
            " ",
        ] {
            let refusal = judge(&[(name, value)]).unwrap_err();
            assert_eq!(refusal, FetchRefusal::ProxyVariable(name), "{value}");
        }
        for value in [
            "",
            "http://proxy.site.example:3128",
            "http://someone:pass%20word@proxy.site.example:3128/",
            "proxy.site.example:3128",
            "socks5://[2001:db8::7]:1080",
            "socks5://[2001:db8::7]",
            "https://proxy.site.example",
        ] {
            assert_eq!(judge(&[(name, value)]), Ok(()), "{value}");
        }
    }
    // One that can be understood does not excuse another.
    let both = [
        ("ALL_PROXY", "http://proxy.site.example:3128"),
        ("https_proxy", "::"),
    ];
    assert_eq!(
        judge(&both),
        Err(FetchRefusal::ProxyVariable("https_proxy"))
    );
    // The password in it is told to nobody.
    let said = judge(&[("ALL_PROXY", "gopher://me:swordfish@proxy.site.example")]).unwrap_err();
    let told = format!("{said} {said:?} {:?}", said.args());
    assert!(!told.contains("swordfish"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_proxy_variable_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStringExt;
    let odd = |name| (name == "all_proxy").then(|| OsString::from_vec(vec![b'h', 0xFF]));
    assert_eq!(
        judge_environment(odd),
        Err(FetchRefusal::ProxyVariable("all_proxy"))
    );
}
