use super::*;
use crate::net::testing::{Authority, Socks, accept, told as every};
use crate::openpgp::testing::{NOW, Team, at, builder, revoked};
use openpgp::serialize::SerializeInto;
use openpgp::types::ReasonForRevocation;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use tocsin_i18n::{Catalogue, Lang};

const SECURITY_TXT: &str = "https://xyz-cert.example/.well-known/security.txt";
const MAIL: &str = "report@xyz-cert.example";

fn keys(signer: &Team, encryption: &Team) -> Keys {
    Keys {
        signer: signer.cert.fingerprint().to_hex(),
        encryption: [encryption.cert.fingerprint().to_hex()].into(),
        certs: vec![signer.cert.clone(), encryption.cert.clone()],
    }
}

fn team() -> Team {
    Team::from(
        builder()
            .add_userid(MAIL)
            .add_signing_subkey()
            .add_transport_encryption_subkey(),
    )
}

fn plan(source: Source) -> Plan {
    let place = Place {
        source,
        domain: "xyz-cert.example".to_owned(),
        address: (source == Source::Wkd).then(|| MAIL.to_owned()),
        elsewhere: false,
    };
    Plan {
        places: vec![place],
    }
}

fn security_txt(more: &str) -> Fetched {
    file(format!("Contact: mailto:{MAIL}\nExpires: 2026-12-31T00:00:00Z\n{more}").as_bytes())
}

fn file(bytes: &[u8]) -> Fetched {
    Fetched {
        bytes: bytes.to_vec(),
        content_type: Some("text/plain; charset=UTF-8".to_owned()),
    }
}

/// What is said where the servers answer so; every address that was asked.
fn ask(
    source: Source,
    keys: &Keys,
    web: &[(&str, Result<Fetched, FetchRefusal>)],
) -> (Result<Vec<Saying>, LookupRefusal>, Vec<String>) {
    let asked = RefCell::new(Vec::new());
    let web: BTreeMap<_, _> = web.iter().cloned().collect();
    let answers = look_up(&plan(source), keys, at(NOW), |request| {
        asked.borrow_mut().push(request.address.to_owned());
        let known = web.get(request.address).cloned();
        known.unwrap_or(Err(FetchRefusal::NoSuchHost("x".into())))
    });
    let says = answers.map(|answers| answers.into_iter().flat_map(|a| a.says).collect());
    (says, asked.into_inner())
}

#[test]
fn a_security_txt_says_which_key_and_whose() {
    let [signer, encryption, other] = [team(), team(), team()];
    let keys = keys(&signer, &encryption);
    let fpr = |team: &Team| team.cert.fingerprint().to_hex();
    let text = format!(
        "Encryption: openpgp4fpr:{}\nEncryption: openpgp4fpr:{}\nEncryption: openpgp4fpr:{}\n\
         Encryption: https://elsewhere.example/key.asc\nEncryption: https://xyz-cert.example:8443/key.asc\n\
         Encryption: https://xyz-cert.example/key.asc\nEncryption: dns:x\n",
        fpr(&signer),
        fpr(&encryption),
        fpr(&other)
    );
    let linked = [signer.armored(), other.armored()].concat();
    let web = [
        (SECURITY_TXT, Ok(security_txt(&text))),
        ("https://xyz-cert.example/key.asc", Ok(file(&linked))),
    ];
    let (says, asked) = ask(Source::SecurityTxt, &keys, &web);
    assert_eq!(
        says.unwrap(),
        [
            Saying::Signer(fpr(&signer)),
            Saying::Encryption(fpr(&encryption)),
            Saying::Other(fpr(&other)),
            Saying::InDns,
            Saying::Linked("elsewhere.example".to_owned()),
            Saying::Linked("xyz-cert.example:8443".to_owned()),
        ]
    );
    // Another server, or another port, was not agreed to.
    assert_eq!(asked, [SECURITY_TXT, "https://xyz-cert.example/key.asc"]);
}

/// A key that is there and was not read is not told as none.
#[test]
fn what_a_security_txt_names_and_is_not_read_is_told_as_it_stands() {
    let [signer, encryption] = [team(), team()];
    let keys = keys(&signer, &encryption);
    let value = |value: &str| {
        let text = security_txt(&format!("Encryption: {value}\n"));
        let (says, asked) = ask(Source::SecurityTxt, &keys, &[(SECURITY_TXT, Ok(text))]);
        assert_eq!(asked, [SECURITY_TXT]);
        says.unwrap().remove(0)
    };
    let other_port = "https://xyz-cert.example:8443/key.asc";
    assert_eq!(
        value(other_port),
        Saying::Linked("xyz-cert.example:8443".to_owned())
    );
    for unread in [
        "openpgp4fpr: 0123 4567",
        "http://xyz-cert.example/key.asc",
        "https://xyz-cert.example@evil.example/key.asc",
        "see our page",
    ] {
        let said = value(unread);
        assert_eq!(said, Saying::Unread(unread.to_owned()));
        assert_eq!(said.told().1["value"], unread);
    }
    let long = format!("https://{}example/", "a.".repeat(100));
    let endless = format!("see \u{202e}{}", "x".repeat(1000));
    for (value, end) in [(value(&long), ".example"), (value(&endless), "…")] {
        let (_, args) = value.told();
        let told = args.values().next().unwrap();
        assert!(told.chars().count() < 120 && told.ends_with(end), "{told}");
        assert!(!told.contains('\u{202e}'), "{told}");
    }
}

#[test]
fn what_a_server_does_otherwise_is_one_plain_sentence() {
    let [signer, encryption] = [team(), team()];
    let keys = keys(&signer, &encryption);
    let html = Fetched {
        content_type: Some("text/html".to_owned()),
        ..security_txt("")
    };
    let latin = Fetched {
        content_type: Some("text/plain; charset=iso-8859-1".to_owned()),
        ..security_txt("")
    };
    use FetchRefusal as F;
    for (came, saying) in [
        (Ok(security_txt("")), Saying::Nothing),
        (Ok(html), Saying::Unfit(Unfit::NotText)),
        (Ok(latin), Saying::Unfit(Unfit::NotText)),
        (Ok(file(b"\x1f\x8b")), Saying::Unfit(Unfit::NotText)),
        (Err(F::Missing(404)), Saying::Nothing),
        (Err(F::Status(503)), Saying::NotAsked(Silence::Refuses)),
        (
            Err(F::Unreachable("x".into(), "no".into())),
            Saying::NotAsked(Silence::Unreachable),
        ),
        (Err(F::TooLarge(1)), Saying::Unfit(Unfit::TooLarge)),
        (
            Err(F::NoSuchHost("x".into())),
            Saying::NotAsked(Silence::NoServer),
        ),
        (
            Err(F::TimedOut("x".into())),
            Saying::NotAsked(Silence::Slow),
        ),
        (Err(F::Redirects), Saying::NotAsked(Silence::Redirect)),
        (
            Err(F::Redirect("http://x".into())),
            Saying::NotAsked(Silence::Redirect),
        ),
        (Err(F::Closed), Saying::NotAsked(Silence::Broken)),
        (Err(F::Proxy("no".into())), Saying::NotAsked(Silence::Proxy)),
    ] {
        let (says, _) = ask(Source::SecurityTxt, &keys, &[(SECURITY_TXT, came)]);
        assert_eq!(says.unwrap(), [saying]);
    }
    // Who gave up, or has no way there, is asked nothing more.
    for refusal in [F::Cancelled, F::ProxyVariable("ALL_PROXY")] {
        let web = [(SECURITY_TXT, Err(refusal.clone()))];
        let (says, _) = ask(Source::SecurityTxt, &keys, &web);
        assert_eq!(says, Err(LookupRefusal::Fetch(refusal)));
    }
}

#[test]
fn the_directory_is_asked_directly_only_where_it_has_no_server_of_its_own() {
    let [signer, encryption] = [team(), team()];
    let keys = keys(&signer, &encryption);
    let [advanced, direct] = wkd::addresses("report", "xyz-cert.example").unwrap();
    let cert = file(&encryption.cert.to_vec().unwrap());
    let said = vec![Saying::Encryption(encryption.cert.fingerprint().to_hex())];
    let (says, asked) = ask(Source::Wkd, &keys, &[(&direct, Ok(cert.clone()))]);
    assert_eq!(says.unwrap(), said);
    assert_eq!(asked, [advanced.clone(), direct.clone()]);
    let web = [
        (&*advanced, Err(FetchRefusal::Missing(404))),
        (&*direct, Ok(cert.clone())),
    ];
    let (says, asked) = ask(Source::Wkd, &keys, &web);
    assert_eq!(says.unwrap(), [Saying::Nothing]);
    assert_eq!(asked, std::slice::from_ref(&advanced));
    // A server that refuses, is silent or cannot show whose it is exists.
    for (refusal, silence) in [
        (FetchRefusal::Status(403), Silence::Refuses),
        (FetchRefusal::Status(500), Silence::Refuses),
        (
            FetchRefusal::Unreachable("x".into(), "refused".into()),
            Silence::Unreachable,
        ),
        (FetchRefusal::TimedOut("x".into()), Silence::Slow),
    ] {
        let web = [(&*advanced, Err(refusal)), (&*direct, Ok(cert.clone()))];
        let (says, asked) = ask(Source::Wkd, &keys, &web);
        assert_eq!(says.unwrap(), [Saying::NotAsked(silence)]);
        assert_eq!(asked, std::slice::from_ref(&advanced));
    }
    // Behind a proxy nobody knows.
    let web = [
        (&*advanced, Err(FetchRefusal::Proxy("502".into()))),
        (&*direct, Ok(cert.clone())),
    ];
    assert_eq!(ask(Source::Wkd, &keys, &web).0.unwrap(), said);
    for junk in [&b"junk"[..], &[0x99; 5000]] {
        let (says, _) = ask(Source::Wkd, &keys, &[(&advanced, Ok(file(junk)))]);
        assert_eq!(says.unwrap(), [Saying::Unfit(Unfit::NoKeys)]);
    }
}

#[test]
fn of_the_directory_only_keys_of_the_address_count_and_known_ones() {
    let [signer, other] = [team(), team()];
    let stranger = Team::from(builder().add_userid("boss@xyz-cert.example"));
    let keys = keys(&signer, &signer);
    let gone = revoked(&signer, ReasonForRevocation::KeyCompromised, NOW);
    let gone = cert::read_one(&gone).unwrap();
    let [advanced, _] = wkd::addresses("report", "xyz-cert.example").unwrap();
    let all = [&gone, &other.cert, &stranger.cert].map(|cert| cert.to_vec().unwrap());
    let (says, _) = ask(Source::Wkd, &keys, &[(&advanced, Ok(file(&all.concat())))]);
    assert_eq!(
        says.unwrap(),
        [
            Saying::Revoked(signer.cert.fingerprint().to_hex(), "compromised"),
            Saying::Other(other.cert.fingerprint().to_hex()),
        ]
    );
    let alone = stranger.cert.to_vec().unwrap();
    let (says, _) = ask(Source::Wkd, &keys, &[(&advanced, Ok(file(&alone)))]);
    assert_eq!(says.unwrap(), [Saying::Nothing]);
}

/// A server that answers everything with this; the requests come back.
fn served(answer: Vec<u8>) -> (u16, std::sync::mpsc::Receiver<String>, Authority) {
    let authority = Authority::new();
    let tls = authority.server(&["xyz-cert.example"], 2000..4000);
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
    crate::mail::thread("server", serve).unwrap();
    (port, requests, authority)
}

/// Over TLS, through a proxy that looks the name up.
fn over_tls(head: &str, body: &[u8]) -> (Vec<Saying>, String, Option<(u8, String)>) {
    let mut answer =
        format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend(body);
    let (port, requests, authority) = served(answer);
    let (proxy, heard) = Socks::default().start(port);
    let options = FetchOptions {
        proxy: crate::fetch::ProxyChoice::Given(format!("socks5://127.0.0.1:{proxy}").into()),
        root_certificate: Some(authority.pem()),
        ..FetchOptions::default()
    };
    let key = team();
    let progress = Progress::default();
    let answers = look_up(
        &plan(Source::SecurityTxt),
        &keys(&key, &key),
        at(NOW),
        asking(&options, &progress),
    );
    let says = answers.unwrap().remove(0).says;
    let heard = heard.join().unwrap();
    (says, requests.try_iter().collect(), heard)
}

#[test]
fn the_domain_learns_that_somebody_asks_and_nothing_else() {
    let head = "200 OK\r\nContent-Type: text/plain";
    let (says, request, heard) = over_tls(head, &security_txt("").bytes);
    assert_eq!(says, [Saying::Nothing]);
    assert_eq!(heard, Some((3, "xyz-cert.example".to_owned())));
    let request = request.to_ascii_lowercase();
    assert!(
        request.starts_with("get /.well-known/security.txt http/1.1\r\n"),
        "{request}"
    );
    for word in ["tocsin", "user-agent", "cookie", "referer", "gzip"] {
        assert!(!request.contains(word), "{word}: {request}");
    }
}

#[test]
fn what_a_server_sends_to_hurt_is_not_taken() {
    let head = "200 OK\r\nContent-Type: text/plain";
    let endless = vec![b'#'; 70_000];
    assert_eq!(over_tls(head, &endless).0, [Saying::Unfit(Unfit::TooLarge)]);
    let packed = format!("{head}\r\nContent-Encoding: gzip");
    let bomb = [b"\x1f\x8b\x08", &[0; 60_000][..]].concat();
    assert_eq!(over_tls(&packed, &bomb).0, [Saying::Unfit(Unfit::NotText)]);
    for to in ["http://xyz-cert.example/x", "https://other.example/x"] {
        let head = format!("302 Found\r\nLocation: {to}");
        assert_eq!(
            over_tls(&head, b"").0,
            [Saying::NotAsked(Silence::Redirect)]
        );
    }
}

#[test]
fn everything_that_is_said_has_its_words_in_every_language() {
    let fpr = || "0123456789ABCDEF0123456789ABCDEF01234567".to_owned();
    let date = "2026-12-31T00:00:00Z".parse().unwrap();
    let mut all = vec![
        Saying::Signer(fpr()),
        Saying::Encryption(fpr()),
        Saying::Other(fpr()),
        Saying::Nothing,
        Saying::SignedBy(fpr()),
        Saying::SignedByOther,
        Saying::Outside,
        Saying::Linked("www.example".to_owned()),
        Saying::Unread("see our page".to_owned()),
        Saying::InDns,
    ];
    all.extend(
        ["compromised", "superseded", "retired", "unspecified"]
            .map(|kind| Saying::Revoked(fpr(), kind)),
    );
    let untils = [Until::Then(date), Until::Ever, Until::Not];
    all.extend(untils.map(|until| Saying::Refreshed(fpr(), until)));
    let silences = [
        Silence::NoServer,
        Silence::Unreachable,
        Silence::Refuses,
        Silence::Slow,
        Silence::Certificate,
        Silence::Redirect,
        Silence::Broken,
        Silence::Proxy,
    ];
    all.extend(silences.map(Saying::NotAsked));
    let unfits = [
        Unfit::TooLarge,
        Unfit::NotText,
        Unfit::NoSecurityTxt,
        Unfit::Expired(date),
        Unfit::OtherPlace,
        Unfit::BadlySigned,
        Unfit::NoKeys,
    ];
    all.extend(unfits.map(Saying::Unfit));
    for lang in Lang::program() {
        let words = Catalogue::program(&lang);
        let mut seen = BTreeSet::new();
        for saying in &all {
            let (id, values) = saying.told();
            assert_eq!(words.lang_of(id), Some(&lang), "{id}");
            let values = values.iter().map(|(name, value)| (*name, value.as_str()));
            let values = values.chain([("domain", "xyz-cert.example")]);
            let sentence = words.plain(id, &values.collect());
            assert!(!sentence.contains(['{', '$']), "{lang} {id}: {sentence}");
            assert!(seen.insert(sentence.clone()), "{lang} twice: {sentence}");
        }
    }
}

#[test]
fn every_refusal_has_its_sentence_and_its_way_on_in_every_language() {
    let all: [&dyn Explain; 2] = [&LookupRefusal::Example, &LookupRefusal::NoDomain];
    every(&all, CODES);
}
