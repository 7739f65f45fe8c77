use super::table::TABLE;
use super::*;
use crate::fetch::ProxyChoice;
use crate::mail::thread;
use crate::net::testing::{Authority, accept, told};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

#[test]
fn large_providers_are_known_without_asking() {
    assert!(TABLE.provider.len() > 20);
    let mut seen = std::collections::BTreeSet::new();
    for row in &TABLE.provider {
        assert!(is_public(&row.host) && row.source.starts_with("https://"));
        for domain in &row.domains {
            assert!(seen.insert(domain), "{domain} twice");
            let found = known(&format!(" Anna.Berg@{}\n", domain.to_uppercase())).unwrap();
            assert_ne!(found.security, Security::None);
            let user = found.user.unwrap();
            assert!(user == "Anna.Berg" || user == format!("Anna.Berg@{domain}"));
        }
    }
    let gmail = known("a@gmail.com").unwrap();
    assert_eq!((gmail.host.as_str(), gmail.port), ("smtp.gmail.com", 465));
    assert_eq!(gmail.sign_in, SignIn::AppPassword);
    assert!(!gmail.is_elsewhere());
    assert!(known("a@icloud.com").unwrap().is_elsewhere());
    for typed in ["a@site.example", "gmail.com", "a@notgmail.com", "a@", ""] {
        assert_eq!(known(typed), None, "{typed}");
    }
}

fn server(kind: &str, host: &str, rest: &str) -> String {
    format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"x\"><incomingServer type=\"imap\">\
         <hostname>imap.site.example</hostname></incomingServer><outgoingServer type=\"smtp\">\
         <hostname>{host}</hostname><socketType>{kind}</socketType>{rest}</outgoingServer>\
         <documentation url=\"https://x/?a=1&amp;b\">Tom &amp; co</documentation>\
         </emailProvider></clientConfig>"
    )
}

fn read(xml: &str) -> Result<Found, Unfit> {
    config::read(xml.as_bytes(), "anna", "site.example")
}

#[test]
fn what_a_domain_publishes_is_read() {
    let rest = "<port>465</port><username>%EMAILADDRESS%</username>\
                <authentication>OAuth2</authentication>\
                <authentication>password-cleartext</authentication>";
    let found = read(&server("SSL", "Smtp.%EMAILDOMAIN%", rest)).unwrap();
    let expected = Found {
        domain: "site.example".to_owned(),
        host: "smtp.site.example".to_owned(),
        port: 465,
        security: Security::Tls,
        user: Some("anna@site.example".to_owned()),
        sign_in: SignIn::Password,
        by: By::Domain,
    };
    assert_eq!(found, expected);
    let rest = "<username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication>";
    let found = read(&server("STARTTLS", "mail.hoster.example", rest)).unwrap();
    assert_eq!((found.port, found.sign_in), (587, SignIn::Token));
    assert_eq!(found.user.as_deref(), Some("anna"));
    assert!(found.is_elsewhere());
    // TLS from the start is preferred wherever it stands.
    let both = server("STARTTLS", "a.site.example", "").replace(
        "</emailProvider>",
        "<outgoingServer type=\"smtp\"><hostname>b.site.example</hostname>\
         <socketType>SSL</socketType></outgoingServer></emailProvider>",
    );
    assert_eq!(read(&both).unwrap().host, "b.site.example");
}

#[test]
fn what_would_hurt_is_not_taken() {
    let good = server("SSL", "smtp.site.example", "");
    read(&good).unwrap();
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    let deep = "<x>".repeat(100_000);
    for xml in [
        "",
        "no markup",
        "<html><body>Not found</body></html>",
        "<clientConfig>",
        &format!("{bomb}{good}"),
        &good.replace("smtp.site", "&b;.site"),
        &good.replace("smtp.site", "&#115;mtp.site"),
        &format!("<clientConfig>{deep}"),
    ] {
        let refused = read(xml).unwrap_err();
        let unfit = [Unfit::NotSettings, Unfit::NotSafe];
        assert!(unfit.contains(&refused), "{xml:.80}");
        assert!(xml.is_empty() || xml == "no markup" || refused == Unfit::NotSettings);
    }
    let long = format!("{}.example", "x".repeat(64));
    for host in [
        "",
        "localhost",
        "mail",
        "printer.local",
        "127.0.0.1",
        "192.168.1.1",
        "[::1]",
        "smtp.site.example:25",
        "a b.example",
        &long,
    ] {
        assert_eq!(
            read(&server("SSL", host, "")),
            Err(Unfit::NotSafe),
            "{host}"
        );
    }
    for (kind, rest) in [
        ("plain", ""),
        ("", ""),
        ("SSL", "<port>0</port>"),
        ("SSL", "<port>70000</port>"),
        ("SSL", "<authentication>GSSAPI</authentication>"),
        ("SSL", "<username>a\nb</username>"),
    ] {
        let refused = read(&server(kind, "smtp.site.example", rest));
        assert_eq!(refused, Err(Unfit::NotSafe), "{kind} {rest}");
    }
}

/// Asks a server that answers everything with this.
fn asked(answer: Vec<u8>) -> (Result<Found, FindRefusal>, Vec<String>) {
    let authority = Authority::new();
    let tls = authority.localhost();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, requests) = std::sync::mpsc::channel();
    let serve = move || {
        for socket in listener.incoming() {
            let mut stream = BufReader::new(accept(&tls, socket.unwrap()));
            let mut request = String::new();
            while !request.ends_with("\r\n\r\n") && stream.read_line(&mut request).unwrap_or(0) > 0
            {
            }
            let stream = stream.get_mut();
            let _ = stream.write_all(&answer);
            stream.conn.send_close_notify();
            let _ = stream.flush();
            let _ = sender.send(request);
        }
    };
    thread("server", serve).unwrap();
    let options = FetchOptions {
        proxy: ProxyChoice::Direct,
        root_certificate: Some(authority.pem()),
        overall: Duration::from_secs(10),
        ..FetchOptions::default()
    };
    let places = ["mail", "well-known"].map(|at| format!("https://localhost:{port}/{at}"));
    let typed = "anna@site.example";
    let progress = Progress::default();
    let found = ask_at(&places, typed, "site.example", &options, &progress);
    (found, requests.try_iter().collect())
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let size = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {size}\r\n\r\n{body}").into_bytes()
}

#[test]
fn the_domain_learns_only_that_somebody_asks() {
    let (found, requests) = asked(answer("200 OK", &server("SSL", "smtp.site.example", "")));
    assert_eq!(found.unwrap().host, "smtp.site.example");
    let request = requests.concat().to_ascii_lowercase();
    assert!(request.starts_with("get /mail http/1.1\r\n"), "{request}");
    for word in ["anna", "tocsin", "user-agent", "cookie", "referer"] {
        assert!(!request.contains(word), "{word}: {request}");
    }
}

#[test]
fn answers_that_are_not_used() {
    let refused = |bytes: Vec<u8>| asked(bytes).0.unwrap_err();
    let unfit = |unfit| FindRefusal::Unfit("site.example".to_owned(), unfit);
    let nothing = FindRefusal::Nothing("site.example".to_owned());
    assert_eq!(refused(answer("404 Not Found", "")), nothing);
    assert_eq!(refused(answer("503 Busy", "")), nothing);
    for there in ["https://localhost/other", "http://localhost/x"] {
        let to = format!("302 Found\r\nLocation: {there}");
        assert_eq!(refused(answer(&to, "")), unfit(Unfit::Redirect));
    }
    let huge = "x".repeat(300 * 1024);
    assert_eq!(refused(answer("200 OK", &huge)), unfit(Unfit::TooLarge));
    assert_eq!(
        refused(answer("200 OK", "<html></html>")),
        unfit(Unfit::NotSettings)
    );
    assert_eq!(
        refused(answer("200 OK", &server("plain", "smtp.site.example", ""))),
        unfit(Unfit::NotSafe)
    );
    assert_eq!(refused(b"SSH-2.0\r\n".to_vec()), unfit(Unfit::Broken));
    for typed in ["anna", "a@localhost", "a@[127.0.0.1]", "a@10.0.0.1", ""] {
        let refusal = ask(typed, &FetchOptions::default(), &Progress::default());
        assert_eq!(refusal, Err(FindRefusal::Address(typed.to_owned())));
    }
}

#[test]
fn every_refusal_has_its_sentence_and_its_way_on_in_every_language() {
    let words = || "site.example".to_owned();
    let mut refusals = vec![FindRefusal::Address(words()), FindRefusal::Nothing(words())];
    let unfit = [
        Unfit::Redirect,
        Unfit::TooLarge,
        Unfit::Slow,
        Unfit::Certificate,
        Unfit::NotSettings,
        Unfit::NotSafe,
        Unfit::Broken,
    ];
    refusals.extend(unfit.map(|unfit| FindRefusal::Unfit(words(), unfit)));
    let all: Vec<&dyn Explain> = refusals.iter().map(|r| r as &dyn Explain).collect();
    told(&all, CODES);
}
