use super::*;
use crate::expr::check::{Scope, Type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The parts of a rule in a row, written shortly.
fn told(source: &str) -> String {
    let id = |id: &str| Id::new(id).unwrap();
    let options = ["a", "b"].map(|option| (option.to_owned(), None));
    let choice = Type::Choice(Arc::new(options.into()));
    let fields = BTreeMap::from([
        (id("flag"), Type::Bool),
        (id("pick"), choice.clone()),
        (id("picks"), Type::List(Box::new(choice.clone()))),
        (id("number"), Type::Number),
        (
            id("hosts"),
            Type::List(Box::new(Type::Row("hosts".to_owned()))),
        ),
    ]);
    let row = BTreeMap::from([(id("role"), choice)]);
    let rows = BTreeMap::from([("hosts".to_owned(), row)]);
    let stages = [id("first"), id("last")];
    let scope = Scope {
        fields: &fields,
        rows: &rows,
        around: &["hosts".to_owned()],
        stages: &stages,
    };
    let rule = Rule::new(source, &scope).unwrap();
    rule.said()
        .map_or_else(|| "-".to_owned(), |said| short(&said))
}

fn short(said: &Said<'_>) -> String {
    let place = |p: &Place<'_>| match p.level {
        None => p.field.to_string(),
        Some(level) => format!("{level}.{}", p.field),
    };
    let worth = |w: &Worth<'_>| match w {
        Worth::Text(text) => (*text).to_owned(),
        Worth::Flag(flag) => flag.to_string(),
        Worth::Number(number) => number.to_string(),
    };
    let join = |parts: &[Said<'_>], sign: &str| {
        let parts: Vec<String> = parts.iter().map(short).collect();
        format!("({})", parts.join(sign))
    };
    match said {
        Said::All(parts) => join(parts, " & "),
        Said::Any(parts) => join(parts, " | "),
        Said::Is(p, w) => format!("{}={}", place(p), worth(w)),
        Said::IsNot(p, w) => format!("{}≠{}", place(p), worth(w)),
        Said::Answered(p) => format!("?{}", place(p)),
        Said::Unanswered(p) => format!("!{}", place(p)),
        Said::Stage(stage) => format!("@{stage}"),
        Said::NotStage(stage) => format!("@≠{stage}"),
    }
}

#[test]
fn plain_rules_are_told_in_parts() {
    for (source, parts) in [
        ("flag", "flag=true"),
        ("!flag", "flag=false"),
        ("pick == 'a'", "pick=a"),
        ("'a' != pick", "pick≠a"),
        ("!(pick == 'a')", "pick≠a"),
        ("'a' in picks", "picks=a"),
        ("!('a' in picks)", "picks≠a"),
        ("pick in ['a', 'b']", "(pick=a | pick=b)"),
        ("!(pick in ['a', 'b'])", "(pick≠a & pick≠b)"),
        (
            "flag && pick == 'a' && has(number)",
            "(flag=true & pick=a & ?number)",
        ),
        ("!(flag && has(number))", "(flag=false | !number)"),
        ("row.role == 'a' || stage == 'last'", "(0.role=a | @last)"),
        ("stage != 'last'", "@≠last"),
        ("number == 3", "number=3"),
        (
            "flag && (pick == 'a' || pick == 'b')",
            "(flag=true & (pick=a | pick=b))",
        ),
    ] {
        assert_eq!(told(source), parts, "{source}");
    }
}

#[test]
fn what_computes_is_not() {
    for source in [
        "number > 3",
        "number + 1 == 3",
        "hosts.exists(h, h.role == 'a')",
        "size(hosts) == 2",
        "flag ? true : false",
        "flag && number > 3",
    ] {
        assert_eq!(told(source), "-", "{source}");
    }
}
