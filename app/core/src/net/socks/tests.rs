use super::*;

#[test]
fn addresses_of_proxies() {
    let read = |address: &str| Socks5::of(&address.to_owned().into()).map(|p| (p.name(), p.user));
    let plain = |name: &str| Some((name.to_owned(), None));
    assert_eq!(read("socks5://127.0.0.1:9050"), plain("127.0.0.1:9050"));
    assert_eq!(read("socks5h://proxy.site"), plain("proxy.site:1080"));
    assert_eq!(read("socks5://[::1]:9050"), plain("[::1]:9050"));
    assert_eq!(
        read("socks5://a%40b:p%3Aw@proxy.site:1"),
        Some((
            "proxy.site:1".to_owned(),
            Some(("a@b".to_owned(), "p:w".to_owned()))
        ))
    );
    // Its password is asked for.
    let (name, user) = read("socks5://only-a-name@proxy.site:1").unwrap();
    assert_eq!(name, "proxy.site:1");
    assert_eq!(user, Some(("only-a-name".to_owned(), String::new())));
    let long = format!("socks5://{}:p@proxy.site:1", "u".repeat(256));
    for address in [
        "",
        "127.0.0.1:9050",
        "http://proxy.site:3128",
        "socks4://proxy.site:1080",
        "socks5://",
        "socks5://proxy.site:0",
        "socks5://proxy.site:many",
        &long,
    ] {
        assert_eq!(read(address), None, "{address}");
    }
    // The password is shown to nobody.
    let shown = format!(
        "{:?}",
        Socks5::of(&"socks5://me:swordfish@proxy.site:1".to_owned().into())
    );
    assert_eq!(shown, "Some(Socks5(proxy.site:1))");
}
