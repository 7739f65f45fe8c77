//! Source text to syntax tree: a lexer and a Pratt parser for CEL's syntax.

use super::{Literal, MAX_NESTING, MAX_SOURCE, Mistake, Op};
use crate::blank::is_blank_char;
use crate::synonyms;
use rust_decimal::Decimal;

/// A node of the syntax tree and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub at: usize,
    pub syntax: Syntax,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Syntax {
    Literal(Literal),
    List(Vec<Node>),
    Name(String),
    Member(Box<Node>, String),
    Call {
        on: Option<Box<Node>>,
        name: String,
        args: Vec<Node>,
    },
    Not(Box<Node>),
    Negate(Box<Node>),
    Binary(Op, Box<Node>, Box<Node>),
    Choose(Box<Node>, Box<Node>, Box<Node>),
}

/// Parses one rule; refuses what is too long or too deep before it goes on.
pub(super) fn parse(source: &str) -> Result<Node, Mistake> {
    if source.len() > MAX_SOURCE {
        return Err(Mistake::new(
            0,
            "rule-too-long",
            [("most", &MAX_SOURCE.to_string())],
        ));
    }
    let mut parser = Parser {
        tokens: lex(source)?,
        next: 0,
        depth: 0,
        end: source.len(),
    };
    let node = parser.expression(0)?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.unexpected()),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Literal(Literal),
    Name(String),
    Sign(&'static str),
}

/// Longer signs first.
const SIGNS: &[&str] = &[
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "?", ":", "(", ")", "[",
    "]", ",", ".",
];

fn lex(source: &str) -> Result<Vec<(usize, Token)>, Mistake> {
    let mut tokens = Vec::new();
    let mut rest = source;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let at = source.len() - rest.len();
        let Some(first) = rest.chars().next() else {
            return Ok(tokens);
        };
        let token = if first.is_ascii_alphabetic() || first == '_' {
            let word = take(&mut rest, |c| c.is_ascii_alphanumeric() || c == '_');
            match word {
                "true" => Token::Literal(Literal::Bool(true)),
                "false" => Token::Literal(Literal::Bool(false)),
                "in" => Token::Sign("in"),
                _ => Token::Name(word.to_owned()),
            }
        } else if first.is_ascii_digit() {
            number(&mut rest, at)?
        } else if first == '"' || first == '\'' {
            text(&mut rest, first, at)?
        } else {
            let sign = SIGNS.iter().find(|s| rest.starts_with(**s));
            let sign = sign.ok_or_else(|| unknown(at, first))?;
            rest = rest.strip_prefix(sign).unwrap_or_default();
            Token::Sign(sign)
        };
        tokens.push((at, token));
    }
}

/// Octets of the word, text or sign that a source begins with; at least one character's, as far as there is one.
pub(super) fn length(source: &str) -> usize {
    let Some(first) = source.chars().next() else {
        return 0;
    };
    let mut rest = source;
    if first.is_ascii_alphanumeric() || first == '_' {
        return take(&mut rest, |c| c.is_ascii_alphanumeric() || c == '_').len();
    }
    if matches!(first, '"' | '\'') {
        return match text(&mut rest, first, 0) {
            Ok(_) => source.len() - rest.len(),
            Err(_) => source.len(),
        };
    }
    let sign = SIGNS.iter().find(|sign| source.starts_with(**sign));
    sign.map_or(first.len_utf8(), |sign| sign.len())
}

/// Takes the longest beginning whose characters all pass.
fn take<'a>(rest: &mut &'a str, pass: impl Fn(char) -> bool) -> &'a str {
    let (taken, left) = rest.split_at(rest.find(|c| !pass(c)).unwrap_or(rest.len()));
    *rest = left;
    taken
}

fn number(rest: &mut &str, at: usize) -> Result<Token, Mistake> {
    let all = *rest;
    take(rest, |c| c.is_ascii_digit());
    if let Some(fraction) = rest
        .strip_prefix('.')
        .filter(|f| f.starts_with(|c: char| c.is_ascii_digit()))
    {
        *rest = fraction;
        take(rest, |c| c.is_ascii_digit());
    }
    let written = all.strip_suffix(*rest).unwrap_or_default();
    let value = Decimal::from_str_exact(written).map_err(|_| syntax(at, written))?;
    Ok(Token::Literal(Literal::Number(value)))
}

fn text(rest: &mut &str, quote: char, at: usize) -> Result<Token, Mistake> {
    let mut value = String::new();
    let mut chars = rest.chars();
    chars.next();
    loop {
        match chars.next() {
            None | Some('\n') => return Err(Mistake::new(at, "rule-open-text", [])),
            Some('\\') => match chars.next() {
                Some('n') => value.push('\n'),
                Some('t') => value.push('\t'),
                Some(c @ ('\\' | '"' | '\'')) => value.push(c),
                _ => return Err(syntax(at, "\\")),
            },
            Some(c) if c == quote => break,
            Some(c) => value.push(c),
        }
    }
    *rest = chars.as_str();
    Ok(Token::Literal(Literal::Text(value)))
}

/// A character that begins nothing in a rule: it may look like one that does.
fn unknown(at: usize, found: char) -> Mistake {
    let like = synonyms::look_alike(found);
    let kind = match like {
        Some(_) => "sign",
        None if found.is_whitespace() => "space",
        None if is_blank_char(found) => "unseen",
        None => return syntax(at, &found.to_string()),
    };
    let number = format!("[U+{:04X}]", u32::from(found));
    let like = like.unwrap_or_default();
    let pairs = [("number", &*number), ("like", like), ("kind", kind)];
    Mistake::new(at, "rule-look-alike", pairs)
}

fn syntax(at: usize, found: &str) -> Mistake {
    let near = synonyms::sign(found);
    Mistake::new(at, "rule-syntax", [("found", found), ("near", near)])
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    depth: usize,
    end: usize,
}

/// How tightly a sign between two operands binds.
fn binding(sign: &str) -> Option<(u8, Op)> {
    Some(match sign {
        "||" => (2, Op::Or),
        "&&" => (3, Op::And),
        "==" => (4, Op::Equal),
        "!=" => (4, Op::Unequal),
        "<" => (4, Op::Less),
        "<=" => (4, Op::LessEqual),
        ">" => (4, Op::Greater),
        ">=" => (4, Op::GreaterEqual),
        "in" => (4, Op::In),
        "+" => (5, Op::Add),
        "-" => (5, Op::Subtract),
        "*" => (6, Op::Multiply),
        "/" => (6, Op::Divide),
        _ => return None,
    })
}

const CHOOSE: u8 = 1;
const UNARY: u8 = 7;

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(s)) if *s == sign);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), Mistake> {
        if self.sign(sign) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn unexpected(&self) -> Mistake {
        // `not x`: a name as far as the parser knows, but what is wrong is not behind it.
        let before = self.next.checked_sub(1).and_then(|at| self.tokens.get(at));
        if let Some((at, Token::Name(name))) = before
            && !synonyms::sign(name).is_empty()
            && self.peek().is_some()
        {
            return syntax(*at, name);
        }
        match self.peek() {
            None => Mistake::new(self.end, "rule-ends-early", []),
            Some(Token::Sign(sign)) => syntax(self.at(), sign),
            Some(Token::Name(name)) => syntax(self.at(), name),
            Some(Token::Literal(Literal::Text(text))) => syntax(self.at(), &format!("\"{text}\"")),
            Some(Token::Literal(Literal::Number(number))) => syntax(self.at(), &number.to_string()),
            Some(Token::Literal(Literal::Bool(value))) => syntax(self.at(), &value.to_string()),
        }
    }

    /// An expression whose signs bind at least as tightly as `least`.
    fn expression(&mut self, least: u8) -> Result<Node, Mistake> {
        if self.depth == MAX_NESTING {
            return Err(Mistake::new(
                self.at(),
                "rule-too-deep",
                [("most", &MAX_NESTING.to_string())],
            ));
        }
        self.depth += 1;
        let mut left = self.operand()?;
        loop {
            let at = left.at;
            let Some(Token::Sign(sign)) = self.peek() else {
                break;
            };
            let syntax = if let Some((power, op)) = binding(sign) {
                if power < least {
                    break;
                }
                self.next += 1;
                let right = self.expression(power + 1)?;
                Syntax::Binary(op, Box::new(left), Box::new(right))
            } else if *sign == "?" && CHOOSE >= least {
                self.next += 1;
                let yes = self.expression(CHOOSE + 1)?;
                self.expect(":")?;
                let no = self.expression(CHOOSE)?;
                Syntax::Choose(Box::new(left), Box::new(yes), Box::new(no))
            } else {
                break;
            };
            left = Node { at, syntax };
        }
        self.depth -= 1;
        Ok(left)
    }

    /// A prefix sign, or a primary with its members and calls.
    fn operand(&mut self) -> Result<Node, Mistake> {
        let at = self.at();
        if self.sign("!") {
            return Ok(Node {
                at,
                syntax: Syntax::Not(Box::new(self.expression(UNARY)?)),
            });
        }
        if self.sign("-") {
            return Ok(Node {
                at,
                syntax: Syntax::Negate(Box::new(self.expression(UNARY)?)),
            });
        }
        let mut node = self.primary()?;
        while self.sign(".") {
            let name = self.name()?;
            let on = Box::new(node);
            let syntax = if self.sign("(") {
                Syntax::Call {
                    on: Some(on),
                    name,
                    args: self.list(")")?,
                }
            } else {
                Syntax::Member(on, name)
            };
            node = Node { at, syntax };
        }
        Ok(node)
    }

    fn primary(&mut self) -> Result<Node, Mistake> {
        let at = self.at();
        if self.sign("(") {
            let inner = self.expression(0)?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.sign("[") {
            return Ok(Node {
                at,
                syntax: Syntax::List(self.list("]")?),
            });
        }
        if let Some(Token::Literal(literal)) = self.peek() {
            let syntax = Syntax::Literal(literal.clone());
            self.next += 1;
            return Ok(Node { at, syntax });
        }
        let name = self.name()?;
        let syntax = if self.sign("(") {
            Syntax::Call {
                on: None,
                name,
                args: self.list(")")?,
            }
        } else {
            Syntax::Name(name)
        };
        Ok(Node { at, syntax })
    }

    fn name(&mut self) -> Result<String, Mistake> {
        let Some(Token::Name(name)) = self.peek() else {
            return Err(self.unexpected());
        };
        let name = name.clone();
        self.next += 1;
        Ok(name)
    }

    /// Expressions between commas, up to and with the closing sign.
    fn list(&mut self, close: &str) -> Result<Vec<Node>, Mistake> {
        let mut items = Vec::new();
        if self.sign(close) {
            return Ok(items);
        }
        loop {
            items.push(self.expression(0)?);
            if self.sign(close) {
                return Ok(items);
            }
            self.expect(",")?;
        }
    }
}
