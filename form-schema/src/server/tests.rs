use super::*;

#[test]
fn an_authority_names_a_server_and_nothing_else() {
    for (authority, named) in [
        ("cert.example", "cert.example"),
        ("cert.example.", "cert.example."),
        ("CERT.example:8443", "CERT.example"),
        ("b\u{fc}ro.example", "b\u{fc}ro.example"),
        ("localhost:1", "localhost"),
        ("192.0.2.1:443", "192.0.2.1"),
        ("[2001:db8::1]:443", "[2001:db8::1]"),
        ("[::1]", "[::1]"),
    ] {
        assert_eq!(host(authority), Some(named), "{authority}");
    }
    for authority in [
        "",
        ":443",
        "cert.example:",
        "cert.example:0",
        "cert.example:65536",
        "cert.example:443:443",
        "cert..example",
        "xn--a",
        // Who reads the beginning takes it for the server.
        "cert.example@evil.example",
        "user:password@cert.example",
        "user@[2001:db8::1]",
        "[2001:db8::1]evil.example",
        "[192.0.2.1]",
        "2001:db8::1",
        "cert.example\\evil.example",
        // Other spellings of 127.0.0.1.
        "127.1",
        "2130706433",
        "0x7f000001",
        "127.0X1",
        "127.0.0.1.",
    ] {
        assert_eq!(host(authority), None, "{authority}");
    }
}

#[test]
fn nobody_publishes_at_this_computer() {
    for (address, server) in [
        (
            "https://www.cert.example/a.tocsin",
            Some("www.cert.example"),
        ),
        ("https://cert.example?a@b", Some("cert.example")),
        ("https://192.0.2.1:8443/", Some("192.0.2.1")),
        ("http://cert.example/", None),
        ("https://user:pw@cert.example/", None),
        ("https://127.0.0.1:8443/", None),
        ("https://127.9.9.9/", None),
        ("https://0.0.0.0/", None),
        ("https://[::1]/", None),
        ("https://[::ffff:127.0.0.1]/", None),
        ("https://localhost/", None),
        ("https://team.LOCALHOST./", None),
    ] {
        assert_eq!(published(address), server, "{address}");
    }
}
