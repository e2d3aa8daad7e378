//! Which addresses may become a link.

use crate::text::markdown::Emphasis;
use crate::text::printable::{is_unprintable, printable};
use crate::text::wrap::Span;

/// The beginnings of an address that may be clicked; `javascript:` and the like stay text.
const BEGINNINGS: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether an address is one on the web or of an e-mail, and holds nothing that could end a link.
pub(super) fn is_link(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let begins = BEGINNINGS.iter().any(|beginning| lower.starts_with(beginning));
    let ends_it = |character: char| {
        character.is_whitespace() || is_unprintable(character) || "<>\"'`".contains(character)
    };
    begins && !address.chars().any(ends_it)
}

/// What to show of an address: of an e-mail only to whom it goes, since its text stands above it.
pub(super) fn shown(address: &str) -> &str {
    match address.strip_prefix("mailto:") {
        Some(mail) => mail.split('?').next().unwrap_or(mail),
        None => address,
    }
}

/// A piece of running text, or an address in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text, and how it stands out; never [`Emphasis::Link`].
    Text(String, Emphasis),
    /// An address that may be a link.
    Link(String),
}

/// Running text in as few pieces as it has. The text of a link is an address itself, or its address
/// follows in brackets (see [`crate::text::markdown`]); only the address becomes a link.
pub(super) fn pieces(spans: &[Span<Emphasis>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut after_link = false;
    for span in spans {
        let is_link_text = span.style == Emphasis::Link;
        let style = if is_link_text { Emphasis::Plain } else { span.style };
        match bracketed(&span.text) {
            _ if is_link_text && is_link(&span.text) => pieces.push(Piece::Link(span.text.clone())),
            Some(address) if after_link => {
                push_text(&mut pieces, " (", style);
                pieces.push(Piece::Link(address.to_owned()));
                push_text(&mut pieces, ")", style);
            }
            _ => push_text(&mut pieces, &span.text, style),
        }
        after_link = is_link_text;
    }
    pieces
}

fn bracketed(text: &str) -> Option<&str> {
    let address = text.trim().strip_prefix('(')?.strip_suffix(')')?;
    is_link(address).then_some(address)
}

/// Appends what can be seen of a text, to the last piece where that looks the same. Nothing makes no
/// piece, so that one knows from the next piece what stands there.
fn push_text(pieces: &mut Vec<Piece>, text: &str, style: Emphasis) {
    let text = printable(text);
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(last, as_before)) if *as_before == style => last.push_str(&text),
        _ => pieces.push(Piece::Text(text.into_owned(), style)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, is_link, pieces, shown};
    use crate::text::markdown::{Block, Emphasis, parse};

    fn of(markdown: &str) -> Vec<Piece> {
        let Block::Paragraph(spans) = &parse(markdown)[0] else { panic!("no paragraph") };
        pieces(spans)
    }

    #[test]
    fn only_the_web_and_e_mail_become_links() {
        for address in ["https://ap.nl", "HTTP://ap.nl/?a=b&c", "mailto:fg@ap.nl?subject=x"] {
            assert!(is_link(address), "{address}");
        }
        let others = ["javascript:alert(1)", "data:text/html,x", "ap.nl", "", "file:///etc/passwd"];
        for address in others.into_iter().chain(["https://a b", "https://a\"b", "https://a>b"]) {
            assert!(!is_link(address), "{address}");
        }
    }

    #[test]
    fn of_an_e_mail_only_the_address_is_shown() {
        assert_eq!(shown("mailto:fg@ap.nl?subject=x&body=y"), "fg@ap.nl");
        assert_eq!(shown("https://ap.nl/?subject=x"), "https://ap.nl/?subject=x");
    }

    #[test]
    fn the_address_behind_a_link_is_the_link() {
        let text = |text: &str| Piece::Text(text.to_owned(), Emphasis::Plain);
        let link = Piece::Link("https://ap.nl".to_owned());
        assert_eq!(of("de [AP](https://ap.nl)."), [text("de AP ("), link.clone(), text(").")]);
        assert_eq!(of("zie <https://ap.nl>"), [text("zie "), link]);
        assert_eq!(of("[AP](javascript:x)"), [text("AP (javascript:x)")]);
        assert_eq!(of("de (https://ap.nl)"), [text("de (https://ap.nl)")]);
    }
}
