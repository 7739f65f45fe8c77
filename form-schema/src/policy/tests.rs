use super::*;

const A: &str = "0123456789ABCDEF0123456789ABCDEF01234567";
const B: &str = "89ABCDEF0123456789ABCDEF0123456789ABCDEF";

fn found(text: &str) -> Vec<String> {
    let (_, found) = read("policy.toml", text.as_bytes());
    let line = |d: &Diagnostic| format!("{} {} {}", d.place, d.place.item, d.code);
    found.iter().map(line).collect()
}

#[test]
fn everything_that_can_be_fixed() {
    let text = format!(
        "format = 1
x-note = \"rolled out in November\"
unchecked = \"forbid\"
language = \"fr\"
[team.\"cert.example.org\"]
signer = \"0123 4567 89ab cdef 0123  4567 89AB CDEF 0123 4567\"
revoked = [\"{B}\"]
handover = \"refuse\"
telephone = \"+49 30 5550155\"
[brand]
file = \"/srv/tocsin/brand.tocsin\"
locked = true
[mail]
server = \"mail.example.org\"
port = 587
security = \"starttls\"
from = \"security@example.org\"
user = \"security\"
root-certificate = 'C:\\ProgramData\\roots.pem'
proxy = \"socks5://127.0.0.1:9050\"
"
    );
    let given = Given {
        signer: A.into(),
        revoked: vec![B.into()],
        fixed: true,
        telephone: Some("+49 30 5550155".into()),
    };
    let policy = Policy {
        forbids_unchecked: true,
        language: Some("fr".into()),
        teams: BTreeMap::from([("cert.example.org".to_owned(), given)]),
        brand: Some(Brand {
            file: "/srv/tocsin/brand.tocsin".into(),
            locked: true,
        }),
        mail: Some(Mail {
            name: "organisation".into(),
            from: Some("security@example.org".into()),
            way: Way::Server {
                host: "mail.example.org".into(),
                port: Some(587),
                security: "starttls".into(),
                user: Some("security".into()),
                root_certificate: Some(r"C:\ProgramData\roots.pem".into()),
                proxy: Some("socks5://127.0.0.1:9050".into()),
            },
            locked: false,
        }),
    };
    assert_eq!(read("policy.toml", text.as_bytes()), (Some(policy), vec![]));
    assert_eq!(
        read("policy.toml", b"format = 1\n"),
        (Some(Policy::default()), vec![])
    );
}

#[test]
fn every_mistake_is_told_with_its_line() {
    let rows = [
        ("", "policy.toml  key-missing"),
        ("format = 1\nteam = ", "policy.toml:2  toml-syntax"),
        ("format = 2", "policy.toml:1 format format-newer"),
        (
            "format = 1\nuncheked = 1",
            "policy.toml:2 uncheked key-unknown",
        ),
        (
            "format = 1\nunchecked = true",
            "policy.toml:2 unchecked value-wrong",
        ),
        (
            "format = 1\nlanguage = \"French\"",
            "policy.toml:2 language value-wrong",
        ),
        (
            "format = 1\n[team.CERT]\nsigner = \"\"",
            "policy.toml:2 team.CERT value-wrong",
        ),
        (
            "format = 1\n[team.\"a.example\"]",
            "policy.toml:2 team.a.example key-missing",
        ),
        (
            "format = 1\n[team.\"a.example\"]\nsigner = \"1234\"",
            "policy.toml:3 team.a.example.signer value-wrong",
        ),
        (
            "format = 1\n[brand]\nfile = \"brand.tocsin\"",
            "policy.toml:3 brand.file value-wrong",
        ),
        (
            "format = 1\n[mail]\nlocked = true",
            "policy.toml:2 mail policy-no-way",
        ),
        (
            "format = 1\n[mail]\nserver = \"a.example\"\nsendmail = \"/bin/mail\"",
            "policy.toml:2 mail policy-two-ways",
        ),
        (
            "format = 1\n[mail]\nsendmail = \"/bin/mail\"\nuser = \"a\"",
            "policy.toml:4 mail.user policy-needs-server",
        ),
        (
            "format = 1\n[mail]\nserver = \"a b\"",
            "policy.toml:3 mail.server value-wrong",
        ),
        (
            "format = 1\n[mail]\nserver = \"a.example\"\nproxy = \"socks5://me:secret@a.example\"",
            "policy.toml:4 mail.proxy value-wrong",
        ),
    ];
    for (text, expected) in rows {
        let found = found(text);
        assert_eq!(found.first().map(String::as_str), Some(expected), "{text}");
    }
    let both = format!("format = 1\n[team.\"a.example\"]\nsigner = \"{A}\"\nrevoked = [\"{A}\"]");
    assert_eq!(
        found(&both),
        ["policy.toml:4 team.a.example.revoked[0] policy-signer-revoked"]
    );
    let large = format!("format = 1\n#{}", "x".repeat(MOST));
    assert_eq!(found(&large), ["policy.toml  file-too-large"]);
}
