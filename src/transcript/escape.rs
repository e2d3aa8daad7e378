//! Text as Markdown that reads back as the same text: nothing in it starts a list, a heading, a
//! link or HTML. What needs no backslash gets none, so that the file reads well as it is, too.

use super::link::{Piece, pieces};
use super::targets::Targets;
use crate::text::markdown::Emphasis;
use crate::text::printable::printable_line;
use crate::text::wrap::Span;

/// What means something to Markdown wherever it stands.
const SPECIAL: &str = "\\`*_[]<#|~";

/// What begins a quotation, a list or a line below a heading where it begins a line.
const SPECIAL_FIRST: [char; 4] = ['>', '-', '+', '='];

/// Text on one line, to stand in the middle of a line.
pub fn inline(text: &str) -> String {
    let text = printable_line(text);
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let begins_entity = |next: &char| next.is_ascii_alphanumeric() || *next == '#';
        let is_special = SPECIAL.contains(character)
            || (character == '&' && characters.peek().is_some_and(begins_entity));
        if is_special {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Text on one line, to stand at the beginning of a line.
pub(crate) fn line(text: &str) -> String {
    let mut escaped = inline(text);
    if escaped.starts_with(SPECIAL_FIRST) {
        escaped.insert(0, '\\');
    }
    // The number of a list: "1. " or "1) ".
    let digits = escaped.chars().take_while(char::is_ascii_digit).count();
    let mut rest = escaped.chars().skip(digits);
    let is_number = digits > 0 && matches!(rest.next(), Some('.' | ')'));
    if is_number && rest.next().is_none_or(char::is_whitespace) {
        escaped.insert(digits, '\\');
    }
    escaped
}

/// An address as a link, or as text at the beginning of a line where it may not be one.
pub(crate) fn address(address: &str) -> String {
    if super::link::is_link(address) { format!("<{address}>") } else { line(address) }
}

/// A link to an anchor of the same file, around text.
pub(crate) fn inner_link(anchor: &str, text: &str) -> String {
    format!("[{}](<#{}>)", inline(text), anchor.replace(['<', '>', '\\', '\n'], ""))
}

/// Running text, to stand at the beginning of a line; words lead where the targets say.
pub(super) fn spans(spans: &[Span<Emphasis>], targets: &Targets<'_>) -> String {
    let pieces = pieces(spans);
    let mut written = String::new();
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        match piece {
            Piece::Link(address) => {
                written.push('<');
                written.push_str(address);
                written.push('>');
            }
            // After an exclamation mark it would be a picture.
            Piece::Text(text, Emphasis::Term) if !written.ends_with('!') => {
                match targets.term(text) {
                    Some(anchor) => written.push_str(&inner_link(&anchor, text)),
                    None => push(&mut written, text, Emphasis::Plain, rest.peek().copied()),
                }
            }
            Piece::Text(text, style) => {
                push(&mut written, text, *style, rest.peek().copied());
            }
        }
    }
    written.truncate(written.trim_end().len());
    written
}

/// Appends a text with its emphasis; white space at its ends stays outside of that.
fn push(written: &mut String, text: &str, style: Emphasis, next: Option<&Piece>) {
    let begins = text.starts_with(char::is_whitespace);
    if begins && !written.is_empty() && !written.ends_with(' ') {
        written.push(' ');
    }
    let bare = printable_line(text);
    if bare.is_empty() {
        return;
    }
    let ends = text.ends_with(char::is_whitespace);
    let after = match next {
        _ if ends => Some(' '),
        Some(Piece::Text(text, _)) => text.chars().next(),
        Some(Piece::Link(_)) => Some('<'),
        None => None,
    };
    let mark = mark(style, &bare, written.chars().last(), after);
    let marked = match style {
        Emphasis::Code if !mark.is_empty() => bare,
        _ if mark.is_empty() && written.is_empty() => line(&bare),
        _ => inline(&bare),
    };
    for part in [mark, &marked, mark] {
        written.push_str(part);
    }
    if ends {
        written.push(' ');
    }
}

/// The mark on either side of a text; none where Markdown would not take it for one there.
fn mark(style: Emphasis, text: &str, before: Option<char>, after: Option<char>) -> &'static str {
    let is_open =
        |beside: Option<char>| beside.is_none_or(|c| c.is_whitespace() || "(),.:;".contains(c));
    let is_letter = |end: Option<char>| end.is_some_and(|c| c.is_alphanumeric() && !is_enclosed(c));
    let fits = before.is_none_or(|c| !"*`\\".contains(c))
        && (is_open(before) || is_letter(text.chars().next()))
        && (is_open(after) || is_letter(text.chars().last()));
    match style {
        Emphasis::Strong if fits => "**",
        Emphasis::Italic if fits => "*",
        Emphasis::Code if fits && !text.contains('`') => "`",
        _ => "",
    }
}

/// Whether a letter stands in a circle or a square: Markdown takes such a sign for punctuation.
fn is_enclosed(letter: char) -> bool {
    matches!(letter, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}')
}

#[cfg(test)]
mod tests {
    use super::{inline, line};
    use crate::text::markdown::{Block, Emphasis, parse};
    use crate::text::wrap::Span;
    use crate::transcript::targets::Targets;

    fn spans(spans: &[Span<Emphasis>]) -> String {
        super::spans(spans, &Targets::default())
    }

    #[test]
    fn what_markdown_would_take_gets_a_backslash() {
        assert_eq!(inline("*a* _b_ [c](d) <e> `f` \\ #g |~"), {
            r"\*a\* \_b\_ \[c\](d) \<e> \`f\` \\ \#g \|\~"
        });
        assert_eq!(inline("&amp; R&D Hoogenraad & Haak"), r"\&amp; R\&D Hoogenraad & Haak");
    }

    #[test]
    fn a_beginning_that_markdown_would_take_gets_one_too() {
        let beginnings = [
            ("- a", r"\- a"),
            ("> a", r"\> a"),
            ("+ a", r"\+ a"),
            ("===", r"\==="),
            ("1. a", r"1\. a"),
            ("12)", r"12\)"),
            ("3-2-2025", "3-2-2025"),
            ("1.5 jaar", "1.5 jaar"),
            ("a - b > c", "a - b > c"),
        ];
        for (text, escaped) in beginnings {
            assert_eq!(line(text), escaped);
        }
    }

    #[test]
    fn emphasis_survives() {
        for markdown in ["Dit **mag** *niet* zo: `a_b`.", "**Let op.** 1. nee", "a**b**c", "(*ja*)"]
        {
            let Block::Paragraph(read) = &parse(markdown)[0] else { panic!("no paragraph") };
            assert_eq!(spans(read), markdown);
        }
    }

    #[test]
    fn a_letter_in_a_square_is_no_letter_to_emphasis() {
        let read = |sign: &str| {
            spans(&[Span::new(sign, Emphasis::Italic), Span::new("a", Emphasis::Plain)])
        };
        assert_eq!((read("🄰"), read("ⓑ"), read("b")), ("🄰a".into(), "ⓑa".into(), "*b*a".into()));
    }

    #[test]
    fn an_address_is_a_link() {
        let Block::Paragraph(read) = &parse("[AP](https://ap.nl/a_b) en")[0] else {
            panic!("no paragraph")
        };
        assert_eq!(spans(read), "AP (<https://ap.nl/a_b>) en");
    }
}
