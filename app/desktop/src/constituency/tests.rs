use super::*;

fn served() -> Constituency {
    Constituency {
        domains: vec!["xyz.example".into(), "Other.example".into()],
        networks: vec!["192.0.2.0/24".into(), "2001:db8:1::/48".into()],
        as_numbers: vec![64496],
    }
}

#[test]
fn sites_are_found_as_people_type_them() {
    for (site, by) in [
        ("xyz.example", "xyz.example"),
        (" WWW.XYZ.example. ", "xyz.example"),
        ("https://a.other.example:8443/login?x=1", "Other.example"),
        ("admin@mail.xyz.example", "xyz.example"),
        ("192.0.2.17", "192.0.2.0/24"),
        ("192.0.2.128/25", "192.0.2.0/24"),
        ("2001:db8:1:2::3", "2001:db8:1::/48"),
    ] {
        assert_eq!(look_up(&served(), site), Served::By(by.into()), "{site}");
    }
}

#[test]
fn what_only_looks_alike_is_not_listed() {
    for site in [
        "notxyz.example",
        "xyz.example.test",
        "198.51.100.1",
        "192.0.0.0/16",
        "2001:db8:2::1",
    ] {
        assert_eq!(look_up(&served(), site), Served::NotListed, "{site}");
    }
}

#[test]
fn what_is_no_site_is_said() {
    for site in ["", "our server", "localhost", "..", "a..b", "<script>"] {
        assert_eq!(look_up(&served(), site), Served::Unreadable, "{site}");
    }
}
