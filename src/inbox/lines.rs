//! The lines of a file with their places, so that something can be put in between and all else stays
//! as it is, byte by byte.

use std::ops::Range;

use crate::knowledge::yaml::Position;

/// A file, line by line.
pub(super) struct Lines<'t> {
    text: &'t str,
    /// Where each line stands, with its end.
    places: Vec<Range<usize>>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut places = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            places.push(start..start + line.len());
            start += line.len();
        }
        Self { text, places }
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> usize {
        self.places.len()
    }

    /// The line with this number, counted from 0, without its end; empty where there is none.
    pub(super) fn line(&self, number: usize) -> &'t str {
        let line = self.places.get(number).and_then(|place| self.text.get(place.clone()));
        let line = line.unwrap_or_default();
        line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line))
    }

    /// Where a line ends, its break included.
    pub(super) fn end(&self, number: usize) -> usize {
        self.places.get(number).map_or(self.text.len(), |place| place.end)
    }

    /// The byte at a position, which counts characters.
    pub(super) fn offset(&self, position: Position) -> Option<usize> {
        let place = self.places.get(position.line.checked_sub(1)?)?;
        let line = self.text.get(place.clone())?;
        let before = position.column.checked_sub(1)?;
        let within = line.char_indices().map(|(at, _)| at).chain([line.len()]).nth(before)?;
        Some(place.start + within)
    }

    /// How the lines of this file end: as its first one does.
    pub(super) fn ending(&self) -> &'static str {
        let first = self.places.first().and_then(|place| self.text.get(place.clone()));
        if first.is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" }
    }

    /// The last line of the block that begins on this line: the lines below it that stand further to the
    /// right than `indent`, with empty ones in between; `with_dashes` also those that begin with a dash
    /// at `indent` itself, as a list below its key may.
    pub(super) fn last_of_block(&self, first: usize, indent: usize, with_dashes: bool) -> usize {
        let mut last = first;
        for number in first + 1..self.count() {
            let line = self.line(number);
            let inside = line.trim_start();
            if inside.is_empty() {
                continue;
            }
            let depth = line.len() - inside.len();
            let is_item =
                with_dashes && depth == indent && (inside == "-" || inside.starts_with("- "));
            if depth <= indent && !is_item {
                break;
            }
            last = number;
        }
        last
    }

    /// The file with these lines put below line `number`, which has an end even if it is the last one
    /// of the file and had none.
    pub(super) fn with_below(&self, number: usize, new: &[String]) -> Insertion {
        let at = self.end(number);
        let ending = self.ending();
        let is_ended =
            self.text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
        let lines = new.join(ending);
        let text = if is_ended { format!("{lines}{ending}") } else { format!("{ending}{lines}") };
        Insertion { at, text }
    }
}

/// A text to put in at a byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Insertion {
    pub(super) at: usize,
    pub(super) text: String,
}

/// A text with these put in.
pub(super) fn with(text: &str, mut insertions: Vec<Insertion>) -> String {
    insertions.sort_by_key(|insertion| insertion.at);
    let mut result = String::new();
    let mut end = 0;
    for insertion in insertions {
        result.push_str(text.get(end..insertion.at).unwrap_or_default());
        result.push_str(&insertion.text);
        end = insertion.at;
    }
    result.push_str(text.get(end..).unwrap_or_default());
    result
}
