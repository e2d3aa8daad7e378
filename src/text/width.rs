//! How many columns of the terminal a text takes.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The number of columns that `text` takes on one line of a terminal.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The longest beginning of `text` that fits in `columns`, never cutting a grapheme, with `…` (one
/// column) at its end where something was left out.
pub fn shorten(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(1);
    let mut short = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let next = used + width(grapheme);
        if next > room {
            break;
        }
        short.push_str(grapheme);
        used = next;
    }
    if columns > 0 {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::{shorten, width};

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(width("図書館"), 6);
        assert_eq!(width("één"), 3);
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(shorten("winback", 7), "winback");
        assert_eq!(shorten("winback", 6), "winba…");
        assert_eq!(shorten("図書館", 4), "図…");
        assert_eq!(shorten("abc", 0), "");
    }
}
