//! Where in the files something stands.

use std::collections::HashMap;

use crate::knowledge::files::ContentFile;
use crate::knowledge::problem::{Code, Problem, problem_at};
use crate::knowledge::yaml::{Part, Position, Step};

/// The files by name.
pub(super) struct Placer<'f> {
    files: HashMap<&'f str, &'f str>,
}

impl<'f> Placer<'f> {
    pub(super) fn new(files: &'f [ContentFile]) -> Self {
        let files = files.iter().map(|file| (file.name.as_str(), file.text.as_str()));
        Self { files: files.collect() }
    }

    /// A problem with a value: its kind, what it is about, what would be right.
    pub(super) fn value(
        &self,
        (file, path): (&str, &[Step]),
        found: (Code, &str, &str),
    ) -> Problem {
        self.part((file, path), Part::Value, found)
    }

    /// A problem with the key of a value.
    pub(super) fn key(&self, (file, path): (&str, &[Step]), found: (Code, &str, &str)) -> Problem {
        self.part((file, path), Part::Key, found)
    }

    fn part(
        &self,
        (file, path): (&str, &[Step]),
        part: Part,
        (code, subject, expected): (Code, &str, &str),
    ) -> Problem {
        problem_at(file, self.text(file), code, path, part, subject, expected)
    }

    /// A problem with some words of a value, placed at them: a text may fill a page. Where they do not
    /// stand in the file as they are read (broken over two lines, escaped), it is placed at the value.
    pub(super) fn words(
        &self,
        at: (&str, &[Step]),
        (value, words): (&str, &str),
        found: (Code, &str, &str),
    ) -> Problem {
        let mut problem = self.value(at, found);
        let text = self.text(at.0);
        let lines = value.lines().count() + value.len() / NARROW + 2;
        let near = problem.position.and_then(|start| find(text, start, lines, words));
        if let Some((position, line)) = near {
            problem.position = Some(position);
            problem.line = Some(line.to_owned());
        }
        problem
    }

    fn text(&self, file: &str) -> &'f str {
        self.files.get(file).copied().unwrap_or_default()
    }
}

/// No text is broken into lines narrower than this, in bytes.
const NARROW: usize = 40;

/// The first place from `start` on, within so many lines, where `words` stand as whole words; and that
/// line.
fn find<'t>(
    text: &'t str,
    start: Position,
    lines: usize,
    words: &str,
) -> Option<(Position, &'t str)> {
    let numbered = (1..).zip(text.lines()).skip(start.line.saturating_sub(1)).take(lines);
    for (number, line) in numbered {
        let from = if number == start.line { start.column.saturating_sub(1) } else { 0 };
        let from = line.char_indices().nth(from).map_or(line.len(), |(at, _)| at);
        for (at, _) in line.match_indices(words) {
            let before = line.get(..at).unwrap_or_default();
            let after = line.get(at + words.len()..).unwrap_or_default();
            let whole = !before.ends_with(char::is_alphanumeric)
                && !after.starts_with(char::is_alphanumeric);
            if at >= from && whole {
                return Some((Position { line: number, column: before.chars().count() + 1 }, line));
            }
        }
    }
    None
}

/// A step into the value of a key.
pub(super) fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::knowledge::yaml::Position;

    #[test]
    fn whole_words_are_found_from_the_start_on() {
        let text = "AP eerst\na: ëAP APs AP\n";
        let at = |line, column| find(text, Position { line, column }, 9, "AP").map(|(at, _)| at);
        assert_eq!(at(1, 1), Some(Position { line: 1, column: 1 }));
        assert_eq!(at(1, 2), Some(Position { line: 2, column: 12 }));
        assert_eq!(at(2, 13), None);
    }
}
