use super::*;

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
fn sizes_are_told_apart() {
    let told = |ours, limit| {
        let args = SendRefusal::new(Phase::Sender, SendProblem::TooLarge(ours, limit), "x").args();
        ["ours", "limit", "unit"].map(|name| args[name].clone())
    };
    assert_eq!(told(20_000_001, 20_000_000), ["21", "20", "MB"]);
    assert_eq!(told(1_000_001, 1_000_000), ["1001", "1000", "kB"]);
}
