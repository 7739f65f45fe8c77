//! A small safe subset of Markdown: headings, paragraphs, lists, code, emphasis, links.
//!
//! CommonMark by pulldown-cmark. HTML stays text as it was typed; a picture is its description; quotations are their
//! paragraphs; rules are dropped. Nothing in the outcome can act: addresses are whole, of four schemes, and only
//! data. Every text has passed [`visible`].

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::visible::visible;

#[cfg(test)]
mod tests;

/// Bytes that are read; what stands behind is not.
pub const MAX_BYTES: usize = 1 << 20;
/// Lists in lists. The items of deeper ones become paragraphs of the item they stand in.
pub const MAX_LISTS: usize = 3;

/// A block of text, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading {
        /// 1 is the highest.
        level: u8,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A paragraph.
    Paragraph(
        /// Its words; a line break is a line feed.
        Vec<Span>,
    ),
    /// A list.
    List {
        /// The first number of an ordered list; nothing for bullets.
        start: Option<u64>,
        /// The blocks of each item.
        items: Vec<Vec<Block>>,
    },
    /// Text to be shown as it stands, with fixed pitch.
    Code(
        /// Lines, without the last line feed.
        String,
    ),
}

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Fixed pitch.
    pub code: bool,
    /// The whole address it leads to: `https:`, `http:`, `mailto:` without fields, or `tel:`.
    pub link: Option<String>,
}

/// Reads a text. Any text gives blocks; of more than [`MAX_BYTES`] the beginning is read.
pub fn parse(text: &str) -> Vec<Block> {
    let mut builder = Builder::default();
    for event in Parser::new(beginning(text)) {
        builder.take(event);
    }
    builder.finish()
}

fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(MAX_BYTES.min(text.len())))
        .unwrap_or(text)
}

/// An open list: the blocks of its items so far.
struct List {
    start: Option<u64>,
    items: Vec<Vec<Block>>,
}

/// The state between events. Its depth is that of open lists, at most [`MAX_LISTS`].
#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    lists: Vec<List>,
    /// Lists open beyond the limit.
    deeper: usize,
    /// Words of the block under way.
    spans: Vec<Span>,
    heading: Option<u8>,
    code: Option<String>,
    strong: usize,
    emphasis: usize,
    links: Vec<Link>,
}

/// An open link: its address, and whether it may be followed.
struct Link {
    address: String,
    safe: bool,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => match &mut self.code
            {
                Some(code) => code.push_str(&text),
                None => self.say(&text, false),
            },
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.say(&text, true)
            }
            Event::SoftBreak => self.say(" ", false),
            Event::HardBreak => self.say("\n", false),
            Event::Rule => self.close(),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.close();
                self.heading = Some(match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    HeadingLevel::H6 => 6,
                });
            }
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                self.close();
                self.code = Some(String::new());
            }
            Tag::List(start) => {
                self.close();
                if self.lists.len() < MAX_LISTS {
                    self.lists.push(List {
                        start,
                        items: Vec::new(),
                    });
                } else {
                    self.deeper += 1;
                }
            }
            Tag::Item => {
                self.close();
                if self.deeper == 0
                    && let Some(list) = self.lists.last_mut()
                {
                    list.items.push(Vec::new());
                }
            }
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } => {
                let address = visible(&dest_url).into_owned();
                let safe = address == *dest_url && may_follow(&address);
                self.links.push(Link { address, safe });
            }
            Tag::Paragraph | Tag::BlockQuote(_) | Tag::HtmlBlock => self.close(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.put(Block::Code(
                        visible(code.strip_suffix('\n').unwrap_or(&code)).into_owned(),
                    ));
                }
            }
            TagEnd::List(_) => {
                self.close();
                if self.deeper > 0 {
                    self.deeper -= 1;
                } else if let Some(List { start, items }) = self.lists.pop() {
                    self.put(Block::List { start, items });
                }
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link => {
                if let Some(link) = self.links.pop()
                    && !link.safe
                {
                    self.say(&format!(" ({})", link.address), false);
                }
            }
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::Item
            | TagEnd::BlockQuote(_)
            | TagEnd::HtmlBlock => {
                self.close();
            }
            _ => {}
        }
    }

    /// Adds words in the look of the moment.
    fn say(&mut self, text: &str, code: bool) {
        let span = Span {
            text: visible(text).into_owned(),
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            code,
            link: self
                .links
                .last()
                .filter(|link| link.safe)
                .map(|link| link.address.clone()),
        };
        match self.spans.last_mut() {
            Some(last) if same_look(last, &span) => last.text.push_str(&span.text),
            _ => self.spans.push(span),
        }
    }

    /// Ends the heading or paragraph under way; tight list items have no paragraph of their own.
    fn close(&mut self) {
        let heading = self.heading.take();
        let mut spans = std::mem::take(&mut self.spans);
        if let Some(last) = spans.last_mut() {
            last.text.truncate(last.text.trim_end_matches('\n').len());
        }
        spans.retain(|span| !span.text.is_empty());
        if spans.is_empty() {
            return;
        }
        self.put(match heading {
            Some(level) => Block::Heading { level, spans },
            None => Block::Paragraph(spans),
        });
    }

    fn put(&mut self, block: Block) {
        let item = self.lists.last_mut().and_then(|list| list.items.last_mut());
        item.unwrap_or(&mut self.blocks).push(block);
    }

    fn finish(mut self) -> Vec<Block> {
        self.close();
        self.blocks
    }
}

fn same_look(a: &Span, b: &Span) -> bool {
    (a.strong, a.emphasis, a.code, &a.link) == (b.strong, b.emphasis, b.code, &b.link)
}

/// Addresses that a reader may follow: no script, no file, no message with fields of the author's choice.
fn may_follow(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else {
        return false;
    };
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => rest.starts_with("//") && rest.len() > 2,
        "mailto" => rest.contains('@') && !rest.contains('?'),
        "tel" => !rest.is_empty(),
        _ => false,
    }
}
