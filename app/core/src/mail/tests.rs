use super::account::{AccountProblem, SecretRefusal};
use super::compose::ComposeRefusal;
use super::dispatch::OutboxRefusal;
use super::*;
use crate::net::socks::ProxyFlaw;
use crate::net::testing::told;

#[test]
fn foreign_words_become_one_printable_line() {
    assert_eq!(
        printable("  5.7.1\tno\r\n \u{1b}[31mred\u{202e}\u{200b} \u{0}end "),
        "5.7.1 no [31mred end"
    );
    assert_eq!(printable(&"x".repeat(500)).len(), 200);
    assert_eq!(printable("\u{200f}"), "");
    assert_eq!(printable("ünïcode عربي"), "ünïcode عربي");
}

#[test]
fn what_is_unknown_is_never_told_as_not_sent() {
    for problem in [
        SendProblem::Closed,
        SendProblem::TimedOut,
        SendProblem::Cancelled,
        SendProblem::Protocol("x".to_owned()),
        SendProblem::Program(None, String::new()),
    ] {
        let refusal = SendRefusal::new(Phase::AfterDot, problem, "mail.site.example:587");
        assert!(refusal.code().starts_with("mail-after-dot-"), "{refusal:?}");
    }
}

#[test]
fn only_an_account_that_is_not_reached_keeps_its_other_mails() {
    let of_account = |phase, problem| SendRefusal::new(phase, problem, "x").is_of_account();
    let words = || "x".to_owned();
    assert!(of_account(
        Phase::Connect,
        SendProblem::Unreachable(words())
    ));
    assert!(of_account(
        Phase::Connect,
        SendProblem::Program(None, words())
    ));
    assert!(of_account(Phase::Login, SendProblem::NoSecret));
    assert!(!of_account(Phase::Connect, SendProblem::NotAMail(1)));
    assert!(!of_account(Phase::Connect, SendProblem::NotLoopback));
    assert!(!of_account(Phase::Sender, SendProblem::TimedOut));
    assert!(!of_account(Phase::AfterDot, SendProblem::Closed));
}

#[test]
fn sizes_are_told_apart() {
    let told = |ours, limit| {
        let args = SendRefusal::new(Phase::Sender, SendProblem::TooLarge(ours, limit), "x").args();
        ["ours", "limit", "unit"].map(|name| args[name].clone())
    };
    assert_eq!(told(20_000_001, 20_000_000), ["21", "20", "MB"]);
    assert_eq!(told(1_000_001, 1_000_000), ["1001", "1000", "kB"]);
}

#[test]
fn every_refusal_has_its_sentence_and_its_way_on_in_every_language() {
    let words = || "words".to_owned();
    let flaws = [
        CertificateFlaw::Expired,
        CertificateFlaw::NotYetValid,
        CertificateFlaw::UnknownIssuer,
        CertificateFlaw::WrongName,
        CertificateFlaw::Revoked,
        CertificateFlaw::NoTrustStore,
        CertificateFlaw::Other,
    ];
    let mut problems = vec![
        SendProblem::NoSuchHost,
        SendProblem::Unreachable(words()),
        SendProblem::NotAProxy,
        SendProblem::TimedOut,
        SendProblem::Closed,
        SendProblem::NoStartTls,
        SendProblem::RootCertificate(words()),
        SendProblem::NoSecret,
        SendProblem::Password(words()),
        SendProblem::Token(words()),
        SendProblem::NotAToken,
        SendProblem::NoMechanism,
        SendProblem::NoTokenMechanism,
        SendProblem::Refused(550, words()),
        SendProblem::Refused(530, words()),
        SendProblem::Later(451, words()),
        SendProblem::TooLarge(20, 10),
        SendProblem::Protocol(words()),
        SendProblem::Program(None, words()),
        SendProblem::Program(None, String::new()),
        SendProblem::Program(Some(75), words()),
        SendProblem::File(words()),
        SendProblem::NotAMail(7),
        SendProblem::Address(words()),
        SendProblem::NoUtf8(words()),
        SendProblem::NoRecipients,
        SendProblem::ClearText,
        SendProblem::NotLoopback,
        SendProblem::NotNoted(words()),
        SendProblem::Cancelled,
    ];
    problems.extend(flaws.map(SendProblem::Certificate));
    let ways = [
        ProxyFlaw::Unreachable,
        ProxyFlaw::Silent,
        ProxyFlaw::NotSocks5,
        ProxyFlaw::SignIn,
        ProxyFlaw::Forbidden,
        ProxyFlaw::NoServer,
    ];
    problems.extend(ways.map(|flaw| SendProblem::Proxy(flaw, words())));
    let phases = [
        Phase::Connect,
        Phase::Greeting,
        Phase::Tls,
        Phase::Login,
        Phase::Sender,
        Phase::Recipient,
        Phase::Data,
        Phase::AfterDot,
    ];
    let sends: Vec<SendRefusal> = phases
        .iter()
        .flat_map(|phase| {
            problems
                .iter()
                .map(|p| SendRefusal::new(*phase, p.clone(), "x.example:587"))
        })
        .collect();
    let composes = [
        ComposeRefusal::Address(words()),
        ComposeRefusal::NoRecipients,
        ComposeRefusal::Read(words()),
        ComposeRefusal::Write(words()),
        ComposeRefusal::Cancelled,
    ];
    let mut all: Vec<&dyn Explain> = sends.iter().map(|r| r as &dyn Explain).collect();
    all.extend(composes.iter().map(|r| r as &dyn Explain));
    told(&all, CODES);

    let accounts = [
        AccountProblem::NoName,
        AccountProblem::Address(words()),
        AccountProblem::Host(words()),
        AccountProblem::Port,
        AccountProblem::ClearText(words()),
        AccountProblem::ClearTextBehindProxy(words()),
        AccountProblem::User,
        AccountProblem::PasswordWithoutUser,
        AccountProblem::NoCommand,
        AccountProblem::RootCertificate(words(), words()),
        AccountProblem::Proxy,
        AccountProblem::ProgramPath(words()),
    ];
    let secrets = [
        SecretRefusal::NotStarted(words(), words()),
        SecretRefusal::Failed(words(), words()),
        SecretRefusal::TimedOut(words()),
        SecretRefusal::Nothing(words()),
        SecretRefusal::Cancelled,
    ];
    let mut all: Vec<&dyn Explain> = accounts.iter().map(|r| r as &dyn Explain).collect();
    all.extend(secrets.iter().map(|r| r as &dyn Explain));
    told(&all, account::CODES);

    let passed = [
        Passed::Connected(words(), None),
        Passed::Connected(words(), Some(words())),
        Passed::Encrypted {
            version: "TLS 1.3",
            host: words(),
            issuer: Some(words()),
        },
        Passed::Encrypted {
            version: "TLS 1.3",
            host: words(),
            issuer: None,
        },
        Passed::SignedIn(words(), "PLAIN"),
        Passed::Ready(Some(10)),
        Passed::Ready(None),
        Passed::Program(words()),
    ];
    for lang in tocsin_i18n::Lang::program() {
        let catalogue = tocsin_i18n::Catalogue::program(&lang);
        for step in &passed {
            let (id, values) = step.told(|octets| octets.to_string());
            assert_eq!(catalogue.lang_of(id), Some(&lang), "{id}");
            let told = catalogue.plain(id, &values.iter().collect());
            assert!(!told.contains(['{', '$']), "{lang} {id}: {told}");
        }
    }

    let outbox = [
        OutboxRefusal::Partly(words()),
        OutboxRefusal::OnlyUnknown(words()),
        OutboxRefusal::FoundUnknown(words()),
        OutboxRefusal::OtherSender(words(), words()),
        OutboxRefusal::AlreadyThere(words()),
        OutboxRefusal::Moved,
    ];
    let all: Vec<&dyn Explain> = outbox.iter().map(|r| r as &dyn Explain).collect();
    told(&all, dispatch::CODES);
}
