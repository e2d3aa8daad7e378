//! Breaking styled text into lines of a given width. Heights come from here and nowhere else, so
//! that what is counted and what is drawn cannot differ.

use unicode_segmentation::UnicodeSegmentation;

use super::width::width;

/// A piece of text with one style; the style is the caller's own (a Markdown emphasis, a colour).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span<S> {
    /// The text; holds no line break.
    pub text: String,
    /// How it looks.
    pub style: S,
}

impl<S> Span<S> {
    /// A span of this text and style.
    pub fn new(text: impl Into<String>, style: S) -> Self {
        Self { text: text.into(), style }
    }
}

/// Breaks `spans` into lines of at most `columns` columns (at least one). Breaks at white space;
/// a word that is wider than a line is cut between graphemes. Never returns an empty list.
pub fn wrap<S: Copy + PartialEq>(spans: &[Span<S>], columns: usize) -> Vec<Vec<Span<S>>> {
    let mut lines = Lines::new(columns.max(1));
    for span in spans {
        for piece in span.text.split_inclusive(' ') {
            lines.push_piece(piece, span.style);
        }
    }
    lines.finish()
}

/// Breaks plain text, keeping its own line breaks.
pub fn wrap_plain(text: &str, columns: usize) -> Vec<String> {
    text.split('\n')
        .flat_map(|line| wrap(&[Span::new(line, ())], columns))
        .map(|spans| spans.into_iter().map(|span| span.text).collect())
        .collect()
}

/// The lines so far, and the word that is still growing because no space has ended it yet.
struct Lines<S> {
    columns: usize,
    done: Vec<Vec<Span<S>>>,
    line: Vec<Span<S>>,
    line_width: usize,
    word: Vec<Span<S>>,
}

impl<S: Copy + PartialEq> Lines<S> {
    fn new(columns: usize) -> Self {
        Self { columns, done: Vec::new(), line: Vec::new(), line_width: 0, word: Vec::new() }
    }

    /// Takes a piece that holds at most one space, at its end.
    fn push_piece(&mut self, piece: &str, style: S) {
        let bare = piece.trim_end_matches(' ');
        push_text(&mut self.word, bare, style);
        if bare.len() < piece.len() {
            self.end_word();
            if self.line_width < self.columns {
                push_text(&mut self.line, " ", style);
                self.line_width += 1;
            } else {
                self.end_line();
            }
        }
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        let word_width: usize = word.iter().map(|span| width(&span.text)).sum();
        if self.line_width + word_width > self.columns && self.line_width > 0 {
            self.end_line();
        }
        for span in word {
            for grapheme in span.text.graphemes(true) {
                let next = width(grapheme);
                if self.line_width + next > self.columns && self.line_width > 0 {
                    self.end_line();
                }
                push_text(&mut self.line, grapheme, span.style);
                self.line_width += next;
            }
        }
    }

    fn end_line(&mut self) {
        trim_end(&mut self.line);
        self.done.push(std::mem::take(&mut self.line));
        self.line_width = 0;
    }

    fn finish(mut self) -> Vec<Vec<Span<S>>> {
        self.end_word();
        if !self.line.is_empty() || self.done.is_empty() {
            self.end_line();
        }
        self.done
    }
}

/// Appends to the last span where the style is the same, so that lines stay short lists.
fn push_text<S: Copy + PartialEq>(spans: &mut Vec<Span<S>>, text: &str, style: S) {
    if text.is_empty() {
        return;
    }
    match spans.last_mut() {
        Some(last) if last.style == style => last.text.push_str(text),
        _ => spans.push(Span::new(text, style)),
    }
}

fn trim_end<S>(line: &mut Vec<Span<S>>) {
    while let Some(last) = line.last_mut() {
        let kept = last.text.trim_end_matches(' ').len();
        last.text.truncate(kept);
        if !last.text.is_empty() {
            break;
        }
        line.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, width, wrap, wrap_plain};

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrap_plain("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrap_plain("een twee drie", 9), ["een twee", "drie"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        assert_eq!(wrap_plain("bewaartermijn", 5), ["bewaa", "rterm", "ijn"]);
        assert_eq!(wrap_plain("図書館", 4), ["図書", "館"]);
    }

    #[test]
    fn styles_survive_a_break_inside_a_word() {
        let spans = [Span::new("ja of n", 'a'), Span::new("ee", 'b'), Span::new(" zeg je", 'a')];
        let lines = wrap(&spans, 7);
        assert_eq!(lines[0], [Span::new("ja of", 'a')]);
        assert_eq!(lines[1][..2], [Span::new("n", 'a'), Span::new("ee", 'b')]);
    }

    #[test]
    fn no_line_is_ever_too_wide() {
        let text = "Je mag ✓ een図書館lid   mailen, mits https://voorbeeld.nl/heel/lang/adres";
        for columns in 2..40 {
            for line in wrap_plain(text, columns) {
                assert!(width(&line) <= columns, "{columns}: {line:?}");
            }
        }
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(wrap_plain("", 10), [""]);
        assert_eq!(wrap_plain("a\n\nb", 10), ["a", "", "b"]);
    }
}
