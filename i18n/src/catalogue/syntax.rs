//! What is no Fluent, in terms of who writes it: the parser names the sign that it would have liked.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::bounds::{limits, nested};

/// Why an entry is no Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A tab where only spaces count.
    Tab,
    /// Another blank than a space, such as U+00A0.
    Blank(char),
    /// No line of a file begins with this.
    Begins(char),
    /// The line is indented and belongs to no message above it.
    Indented,
    /// An attribute below no message.
    Orphan,
    /// No equals sign behind this name.
    Equals(String),
    /// No words behind this name.
    Empty(String),
    /// `{` is not closed behind one value.
    Open,
    /// `}` closes nothing.
    Closing,
    /// What stands in braces, or in the parentheses of a call, is nothing that can.
    Value,
    /// What chooses between several texts is not whole.
    Choice,
    /// A text in quotation marks is not closed, or has a `\` with nothing that may follow it.
    Quote,
}

impl Fault {
    /// Its name: `text-syntax` selects on it.
    pub fn name(&self) -> &'static str {
        match self {
            Fault::Tab => "tab",
            Fault::Blank(_) => "blank",
            Fault::Begins(_) => "begins",
            Fault::Indented => "indented",
            Fault::Orphan => "orphan",
            Fault::Equals(_) => "equals",
            Fault::Empty(_) => "empty",
            Fault::Open => "open",
            Fault::Closing => "closing",
            Fault::Value => "value",
            Fault::Choice => "choice",
            Fault::Quote => "quote",
        }
    }

    /// The name or the sign that it is about; empty where it is about none.
    pub fn found(&self) -> String {
        match self {
            Fault::Blank(sign) => format!("U+{:04X}", u32::from(*sign)),
            Fault::Begins(sign) => sign.to_string(),
            Fault::Equals(name) | Fault::Empty(name) => name.clone(),
            _ => String::new(),
        }
    }
}

/// Line, from 1, and fault of each syntax error, as many as are told.
pub(super) fn faults(text: &str, errors: &[ParserError]) -> Vec<(usize, Fault)> {
    let (mut line, mut from) = (1, 0);
    let mut told = Vec::with_capacity(errors.len().min(limits::ERRORS));
    for error in errors.iter().take(limits::ERRORS) {
        let (at, fault) = fault(text, error);
        let to = at.clamp(from, text.len());
        let between = text.as_bytes().get(from..to).unwrap_or_default();
        line += between.iter().filter(|&&byte| byte == b'\n').count();
        from = to;
        told.push((line, fault));
    }
    told
}

/// The stretches of a file that are no Fluent, in octets and in their order; all of it where it is not read at all.
pub fn unread(text: &str) -> Vec<Range<usize>> {
    let begin = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let bare = text.get(begin..).unwrap_or_default();
    if bare.len() > limits::FILE || nested(bare).is_some() {
        let all = 0..text.len();
        return vec![all];
    }
    let errors = parse_runtime(bare).err().map(|(_, errors)| errors);
    let errors = errors.unwrap_or_default().into_iter();
    let stretches = errors.map(|error| error.slice.unwrap_or(error.pos));
    stretches
        .map(|part| part.start + begin..part.end + begin)
        .collect()
}

/// Where a fault is, in octets, and which it is.
fn fault(text: &str, error: &ParserError) -> (usize, Fault) {
    let entry = error.slice.as_ref().map_or(error.pos.start, |s| s.start);
    if let Some(found) = attribute(text, error, entry) {
        return found;
    }
    plain(text, error, entry)
}

/// The fault of an indented line that begins with a dot. The parser takes back an attribute that it cannot read and says
/// that no message begins with a space: as a message, the line shows what is wrong with it.
fn attribute(text: &str, error: &ParserError, entry: usize) -> Option<(usize, Fault)> {
    let end = error.slice.as_ref()?.end;
    let lines = text.get(entry..end)?;
    let message = lines.trim_start_matches(' ').strip_prefix('.')?;
    let begin = end - message.len();
    let errors = parse_runtime(message).err().map(|(_, errors)| errors);
    let first = errors.as_ref().and_then(|errors| errors.first());
    let own = first.filter(|e| e.slice.as_ref().is_some_and(|s| s.start == 0));
    Some(match own {
        Some(own) => {
            let (at, fault) = plain(message, own, 0);
            (begin + at, fault)
        }
        None => (entry, Fault::Orphan),
    })
}

fn plain(text: &str, error: &ParserError, entry: usize) -> (usize, Fault) {
    let at = error.pos.start;
    if let Some(found) = blank(text, at, &error.kind) {
        return found;
    }
    let before = text.get(entry..at).unwrap_or_default();
    let fault = match &error.kind {
        ErrorKind::ExpectedToken('=') => Fault::Equals(before.trim().to_owned()),
        ErrorKind::ExpectedToken('}') => {
            // What is opened on one line may be missed far below.
            return (entry + before.rfind('{').unwrap_or_default(), Fault::Open);
        }
        ErrorKind::ExpectedCharRange { .. } if matches!(before, "" | "-") => {
            return begins(text, entry);
        }
        ErrorKind::ExpectedMessageField { entry_id } => Fault::Empty(entry_id.clone()),
        ErrorKind::ExpectedTermField { entry_id } => Fault::Empty(format!("-{entry_id}")),
        ErrorKind::ExpectedToken('"')
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_) => Fault::Quote,
        ErrorKind::UnbalancedClosingBrace => Fault::Closing,
        ErrorKind::ExpectedToken(']')
        | ErrorKind::MissingValue
        | ErrorKind::MissingDefaultVariant
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Fault::Choice,
        ErrorKind::ExpectedCharRange { .. } if before.trim_end().ends_with("->") => Fault::Choice,
        ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. }
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral
        | ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::TermAttributeAsPlaceable => Fault::Value,
    };
    (at, fault)
}

/// A tab or another blank that is no space to Fluent: where the parser stopped, at the beginning of that line, or of the
/// line below a name without words.
fn blank(text: &str, at: usize, kind: &ErrorKind) -> Option<(usize, Fault)> {
    let line = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let below = || Some(at + text.get(at..)?.find('\n')? + 1);
    let below = match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => below(),
        _ => None,
    };
    [Some(at), Some(line), below]
        .into_iter()
        .flatten()
        .find_map(|place| {
            let sign = text.get(place..)?.trim_start_matches(' ').chars().next()?;
            let fault = match sign {
                '\t' => Fault::Tab,
                '\n' | '\r' => return None,
                sign if sign.is_whitespace() => Fault::Blank(sign),
                _ => return None,
            };
            Some((place, fault))
        })
}

/// A line that no entry begins with.
fn begins(text: &str, entry: usize) -> (usize, Fault) {
    let line = text.get(entry..).unwrap_or_default();
    let fault = match line.trim_start_matches(' ').chars().next() {
        Some('}') => Fault::Closing,
        Some(sign @ ('[' | '*')) => Fault::Begins(sign),
        Some(sign) if !line.starts_with(' ') => Fault::Begins(sign),
        _ => Fault::Indented,
    };
    (entry, fault)
}
