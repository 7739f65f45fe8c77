use super::*;

#[test]
fn a_password_is_read_and_never_written() {
    for (typed, written, password) in [
        ("socks5://[::1]:9050", "socks5://[::1]:9050", None),
        (
            "http://me@proxy.site:3128",
            "http://me@proxy.site:3128",
            None,
        ),
        (
            "http://me:@proxy.site:3128",
            "http://me@proxy.site:3128",
            None,
        ),
        (
            "socks5://me:p%3Aw@[::1]:1",
            "socks5://me@[::1]:1",
            Some("p:w"),
        ),
        (
            "me:swordfish@proxy.site:1",
            "me@proxy.site:1",
            Some("swordfish"),
        ),
        // Not as it should be typed; no less a password.
        (
            "socks5://me:p@s/w:d@proxy.site:1",
            "socks5://me@proxy.site:1",
            Some("p@s/w:d"),
        ),
        ("me:a://b@proxy.site", "me@proxy.site", Some("a://b")),
        (
            "nonsense://me:swordfish@",
            "nonsense://me@",
            Some("swordfish"),
        ),
    ] {
        let proxy = ProxyAddress::from(typed.to_owned());
        assert_eq!(proxy.to_string(), written, "{typed}");
        let read = proxy.password().map(|password| password.0.as_str());
        assert_eq!(read, password, "{typed}");
        assert_eq!(serde_json::to_value(&proxy).unwrap(), written);
        assert_eq!(format!("{proxy:?}"), format!("ProxyAddress({written})"));
    }
}

#[test]
fn a_password_that_is_given_later_is_taken_as_it_is() {
    for address in ["http://me@proxy.site:3128", "socks5://me@[::1]:1"] {
        let mut proxy = ProxyAddress::from(address.to_owned());
        assert!(proxy.needs_password());
        proxy.set_password(Some(Secret("p%3A@/:".to_owned())));
        assert!(!proxy.needs_password());
        let client = proxy.client().unwrap();
        let told = (client.username(), client.password());
        assert_eq!(told, (Some("me"), Some("p%3A@/:")), "{address}");
        let plain = super::super::proxy(address).unwrap();
        assert_eq!((client.host(), client.port()), (plain.host(), plain.port()));
    }
    assert!(!ProxyAddress::from("http://proxy.site".to_owned()).needs_password());
}
