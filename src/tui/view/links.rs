//! The links that the screen shows, for a terminal that can open them.

use ratatui::layout::Rect;

use super::{body_area, clamp};
use crate::text::width::width;
use crate::tui::model::Model;
use crate::tui::theme::Tone;

/// A piece of a link on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its column and row on the screen, from 0.
    pub at: (u16, u16),
    /// How many columns it takes.
    pub columns: u16,
    /// Its text as it is drawn.
    pub text: String,
    /// Where it leads, with every byte percent-encoded that is no printable ASCII.
    pub address: String,
}

/// The links on a screen of this size, from top to bottom. A link that is broken over rows is one a
/// row, each with the whole address.
pub fn links(model: &Model, area: Rect) -> Vec<Link> {
    if model.is_too_small() {
        return Vec::new();
    }
    let body = body_area(model, area);
    let (laid, first) = model.body();
    let mut found = Vec::new();
    let shown = laid.rows.iter().skip(first).take(usize::from(body.height));
    for (y, row) in (body.y..).zip(shown) {
        let mut x = body.x;
        for span in row {
            let columns = clamp(width(&span.text));
            if let (Tone::Link(number), true) = (span.style, x + columns <= body.right()) {
                let address = laid.links.get(number).map(|address| encoded(address));
                let text = span.text.clone();
                found.extend(address.map(|address| Link { at: (x, y), columns, text, address }));
            }
            x = x.saturating_add(columns);
        }
    }
    found
}

/// Nothing in an address may end the sequence that it stands in.
fn encoded(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn nothing_in_an_address_ends_the_sequence() {
        assert_eq!(encoded("https://a.nl/é\u{1b}\\x\u{7}"), "https://a.nl/%C3%A9%1B\\x%07");
    }
}
