//! Markdown as the answers use it: paragraphs, lists, emphasis and links, parsed once into a form
//! that the screen, the plain mode and the reports all draw from.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::printable::printable_line;
use super::wrap::Span;

/// How a piece of running text stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// It does not.
    #[default]
    Plain,
    /// Strong, shown bold.
    Strong,
    /// Emphasis, shown in italics.
    Italic,
    /// A literal, such as a file name.
    Code,
    /// The text of a link, and its address behind it, so that it is never hidden.
    Link,
    /// A word that the glossary explains. Markdown has no such thing: whoever makes a page marks it.
    Term,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Span<Emphasis>>),
    /// A heading; the levels of Markdown all look alike in an answer.
    Heading(Vec<Span<Emphasis>>),
    /// One item of a list.
    Item {
        /// How deep it stands: 0 for a list that is in no other list.
        depth: usize,
        /// Its number in a numbered list.
        number: Option<u64>,
        /// Its text.
        spans: Vec<Span<Emphasis>>,
    },
}

/// Parses Markdown. What an answer has no use for (images, tables, HTML) comes out as its text.
pub fn parse(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new(markdown) {
        reader.take(event);
    }
    reader.end_block();
    reader.blocks
}

/// Where the links and pictures of Markdown lead, in the order of the text.
pub fn destinations(markdown: &str) -> Vec<String> {
    let destination = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    };
    Parser::new(markdown).filter_map(destination).collect()
}

impl Block {
    /// Its text without what makes parts of it stand out.
    pub fn plain(&self) -> String {
        let (Self::Paragraph(spans) | Self::Heading(spans) | Self::Item { spans, .. }) = self;
        spans.iter().map(|span| span.text.as_str()).collect()
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span<Emphasis>>,
    emphasis: Vec<Emphasis>,
    addresses: Vec<String>,
    /// The next number of each list that is open; `None` for a list with bullets.
    lists: Vec<Option<u64>>,
    in_heading: bool,
    /// Whether the block that is growing is the first of its item, which carries the bullet.
    item: Option<(usize, Option<u64>)>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.push(&text),
            Event::Code(text) => {
                self.emphasis.push(Emphasis::Code);
                self.push(&text);
                self.emphasis.pop();
            }
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.end_block();
                self.in_heading = true;
            }
            Tag::List(first) => {
                self.end_block();
                self.lists.push(first);
            }
            Tag::Item => self.start_item(),
            Tag::Emphasis => self.emphasis.push(Emphasis::Italic),
            Tag::Strong => self.emphasis.push(Emphasis::Strong),
            Tag::Link { dest_url, .. } => {
                self.emphasis.push(Emphasis::Link);
                self.addresses.push(dest_url.into_string());
            }
            _ => {}
        }
    }

    fn start_item(&mut self) {
        self.end_block();
        let depth = self.lists.len().saturating_sub(1);
        let number = self.lists.last().copied().flatten();
        if let Some(Some(next)) = self.lists.last_mut() {
            *next = next.saturating_add(1);
        }
        self.item = Some((depth, number));
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock => self.end_block(),
            TagEnd::Heading(_) => {
                self.end_block();
                self.in_heading = false;
            }
            TagEnd::List(_) => {
                self.end_block();
                self.lists.pop();
            }
            TagEnd::Emphasis | TagEnd::Strong => {
                self.emphasis.pop();
            }
            TagEnd::Link => self.end_link(),
            _ => {}
        }
    }

    /// Writes the address behind the text of a link, unless the text is the address.
    fn end_link(&mut self) {
        if let Some(address) = self.addresses.pop() {
            let shown = self.spans.last().is_some_and(|span| span.text.contains(&address));
            if !shown {
                self.push(&format!(" ({address})"));
            }
        }
        self.emphasis.pop();
    }

    fn push(&mut self, text: &str) {
        let style = self.emphasis.last().copied().unwrap_or_default();
        let begins = text.starts_with(char::is_whitespace);
        let ends = text.ends_with(char::is_whitespace);
        let line = printable_line(text);
        let mut clean = String::with_capacity(line.len() + 2);
        if begins && !self.spans.is_empty() {
            clean.push(' ');
        }
        clean.push_str(&line);
        if ends && !line.is_empty() {
            clean.push(' ');
        }
        if !clean.is_empty() {
            self.spans.push(Span::new(clean, style));
        }
    }

    fn end_block(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        if spans.is_empty() {
            return;
        }
        let block = match (self.item.take(), self.in_heading) {
            (Some((depth, number)), _) => Block::Item { depth, number, spans },
            (None, true) => Block::Heading(spans),
            (None, false) => Block::Paragraph(spans),
        };
        self.blocks.push(block);
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Emphasis, destinations, parse};

    fn text(block: &Block) -> String {
        block.plain()
    }

    #[test]
    fn paragraphs_and_lists_become_blocks() {
        let blocks = parse("Dit **mag**,\nals:\n\n- je het meldt\n- afmelden kan\n  1. altijd\n");
        assert_eq!(text(&blocks[0]), "Dit mag, als:");
        assert!(matches!(blocks[1], Block::Item { depth: 0, number: None, .. }));
        assert!(matches!(blocks[3], Block::Item { depth: 1, number: Some(1), .. }));
        assert_eq!(blocks.len(), 4);
    }

    #[test]
    fn emphasis_is_kept() {
        let Block::Paragraph(spans) = &parse("a **b** *c*")[0] else { panic!("no paragraph") };
        let styles: Vec<_> = spans.iter().map(|span| span.style).collect();
        assert!(styles.contains(&Emphasis::Strong) && styles.contains(&Emphasis::Italic));
    }

    #[test]
    fn an_address_is_never_hidden() {
        assert_eq!(text(&parse("[AP](https://ap.nl)")[0]), "AP (https://ap.nl)");
        assert_eq!(text(&parse("<https://ap.nl>")[0]), "https://ap.nl");
    }

    #[test]
    fn links_are_found_in_their_order() {
        let text = "[a](https://ap.nl) <mailto:x@y.nl> ![p](plaatje.png) [b](#boven)";
        assert_eq!(destinations(text), ["https://ap.nl", "mailto:x@y.nl", "plaatje.png", "#boven"]);
    }

    #[test]
    fn hostile_text_is_made_printable() {
        assert_eq!(text(&parse("a\u{1b}[31m b")[0]), "a[31m b");
    }
}
