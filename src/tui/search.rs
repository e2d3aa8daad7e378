//! Finding a text in the conversation as it is laid out: also where it was broken over rows.

use std::ops::Range;

use super::layout::{Row, row_text};
use crate::text::fold::fold;

/// A place where the text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The row where it begins.
    pub row: usize,
    /// The characters of each row that belong to it, counted without what sets the row in.
    pub pieces: Vec<(usize, Range<usize>)>,
}

/// Where `sought` stands in `rows`, from top to bottom; capitals and accents make no difference.
/// Nothing is found nowhere.
pub fn hits(rows: &[Row], sought: &str) -> Vec<Hit> {
    let sought: Vec<char> = fold(sought.trim()).chars().collect();
    if sought.is_empty() {
        return Vec::new();
    }
    let text = Flowing::of(rows);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(window) = text.characters.get(at..at + sought.len()) {
        let fits = window.iter().map(|(character, _, _)| character).eq(&sought);
        if fits {
            found.push(hit(window));
        }
        at += if fits { sought.len() } else { 1 };
    }
    found
}

/// The rows as one text: each character folded, with its row and its place there.
struct Flowing {
    characters: Vec<(char, usize, usize)>,
}

impl Flowing {
    fn of(rows: &[Row]) -> Self {
        let mut characters = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            let text = row_text(row);
            for (column, character) in text.chars().enumerate() {
                let folded = fold(character.encode_utf8(&mut [0; 4]));
                characters.extend(folded.chars().map(|folded| (folded, place, column)));
            }
            // Where a row ends, a word ended; an empty row ends more than that.
            let end = text.chars().count();
            characters.push((if text.is_empty() { '\n' } else { ' ' }, place, end));
        }
        Self { characters }
    }
}

fn hit(window: &[(char, usize, usize)]) -> Hit {
    let mut pieces: Vec<(usize, Range<usize>)> = Vec::new();
    for (_, row, column) in window {
        match pieces.last_mut() {
            Some((last, range)) if last == row => range.end = column + 1,
            _ => pieces.push((*row, *column..column + 1)),
        }
    }
    let row = pieces.first().map_or(0, |(row, _)| *row);
    Hit { row, pieces }
}

#[cfg(test)]
mod tests {
    use super::hits;
    use crate::text::wrap::Span;
    use crate::tui::layout::Row;
    use crate::tui::theme::Tone;

    fn rows(texts: &[&str]) -> Vec<Row> {
        texts.iter().map(|text| vec![Span::new(*text, Tone::Body)]).collect()
    }

    #[test]
    fn a_text_is_found_over_the_end_of_a_row() {
        let found = hits(&rows(&["  met een soft", "  opt-in mag het"]), "Soft  opt-in");
        assert!(found.is_empty(), "two spaces are not one");
        let found = hits(&rows(&["  met een soft", "  opt-in mag het"]), "SOFT opt");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].row, 0);
        assert_eq!(found[0].pieces, [(0, 8..13), (1, 0..3)]);
    }

    #[test]
    fn accents_make_no_difference() {
        assert_eq!(hits(&rows(&["Eén keer, één maal"]), "een").len(), 2);
    }

    #[test]
    fn nothing_is_found_nowhere() {
        assert!(hits(&rows(&["a"]), " ").is_empty());
        assert!(hits(&rows(&["a"]), "aa").is_empty());
        assert!(hits(&[], "a").is_empty());
    }
}
