//! The line on which one types, edited by grapheme: what looks like one character is one.

use unicode_segmentation::UnicodeSegmentation;

use crate::matching::LONGEST_QUESTION;
use crate::text::width::width;

/// How many changes can be undone.
const MOST_UNDONE: usize = 100;

/// A line of text with a cursor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prompt {
    graphemes: Vec<String>,
    /// Before which grapheme the cursor stands; their number at the end.
    cursor: usize,
    /// What was deleted by the word or the line last, to be put back.
    killed: Vec<String>,
    /// How the line was before each change, oldest first.
    earlier: Vec<(Vec<String>, usize)>,
    /// Whether the last change was one typed character: a run of those is undone at once.
    typing: bool,
}

impl Prompt {
    /// The text.
    pub fn text(&self) -> String {
        self.graphemes.concat()
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.graphemes.is_empty()
    }

    /// Puts text at the cursor. A line break becomes a space: only a key submits. What goes beyond
    /// the longest question is left out; gives how many graphemes were.
    pub fn insert(&mut self, text: &str) -> usize {
        let is_character = text.graphemes(true).nth(1).is_none() && !is_space(text);
        if !(is_character && self.typing) {
            self.remember();
        }
        self.typing = is_character;
        let room = LONGEST_QUESTION.saturating_sub(self.graphemes.len());
        let line = text.replace('\n', " ");
        let new: Vec<String> = line.graphemes(true).take(room).map(str::to_owned).collect();
        let added = new.len();
        self.graphemes.splice(self.cursor..self.cursor, new);
        self.cursor += added;
        self.join(added);
        line.graphemes(true).skip(added).count()
    }

    /// A combining mark typed after a letter makes one grapheme with it.
    fn join(&mut self, added: usize) {
        let at_seam = self.cursor.checked_sub(added + 1);
        let Some(before) = at_seam.and_then(|place| self.graphemes.get(place)) else {
            return;
        };
        let Some(first) = self.graphemes.get(self.cursor - added) else {
            return;
        };
        let joined = format!("{before}{first}");
        if joined.graphemes(true).count() == 1 {
            let seam = self.cursor - added;
            self.graphemes.splice(seam - 1..=seam, [joined]);
            self.cursor -= 1;
        }
    }

    /// Replaces everything; the cursor goes to the end.
    pub fn set(&mut self, text: &str) {
        self.clear();
        self.insert(text);
    }

    /// Deletes everything.
    pub fn clear(&mut self) {
        self.remember();
        self.graphemes.clear();
        self.cursor = 0;
    }

    /// Keeps the line as it is now, to be able to go back to it.
    fn remember(&mut self) {
        self.typing = false;
        let now = (self.graphemes.clone(), self.cursor);
        if self.earlier.last().is_none_or(|(graphemes, _)| *graphemes != now.0) {
            self.earlier.push(now);
        }
        if self.earlier.len() > MOST_UNDONE {
            self.earlier.remove(0);
        }
    }

    /// Goes back to how the line was before the last change.
    pub fn undo(&mut self) {
        self.typing = false;
        while let Some((graphemes, cursor)) = self.earlier.pop() {
            if graphemes != self.graphemes {
                (self.graphemes, self.cursor) = (graphemes, cursor);
                return;
            }
        }
    }

    /// Deletes what stands between two places, to be put back by [`Prompt::yank`].
    fn kill(&mut self, from: usize, to: usize) {
        if from < to && to <= self.graphemes.len() {
            self.remember();
            self.killed = self.graphemes.drain(from..to).collect();
            self.cursor = from;
        }
    }

    /// Deletes the line, to be put back.
    pub fn kill_line(&mut self) {
        self.kill(0, self.graphemes.len());
    }

    /// Deletes from the cursor to the end of the line, to be put back.
    pub fn kill_to_end(&mut self) {
        self.kill(self.cursor, self.graphemes.len());
    }

    /// Puts back at the cursor what was deleted by the word or the line last.
    pub fn yank(&mut self) {
        let text = self.killed.concat();
        if !text.is_empty() {
            self.remember();
            self.insert(&text);
        }
    }

    /// Deletes the grapheme before the cursor.
    pub fn delete_back(&mut self) {
        if self.cursor > 0 {
            self.remember();
            self.cursor -= 1;
            self.graphemes.remove(self.cursor);
        }
    }

    /// Deletes the grapheme after the cursor.
    pub fn delete_forward(&mut self) {
        if self.cursor < self.graphemes.len() {
            self.remember();
            self.graphemes.remove(self.cursor);
        }
    }

    /// Deletes the word before the cursor, to be put back.
    pub fn delete_word(&mut self) {
        self.kill(self.word_start(), self.cursor);
    }

    /// Moves the cursor by one grapheme.
    pub fn left(&mut self) {
        self.cursor = self.cursor.saturating_sub(1);
    }

    /// Moves the cursor by one grapheme.
    pub fn right(&mut self) {
        self.cursor = (self.cursor + 1).min(self.graphemes.len());
    }

    /// Moves the cursor to the start of the word before it.
    pub fn word_left(&mut self) {
        self.cursor = self.word_start();
    }

    /// Moves the cursor to the end of the word after it.
    pub fn word_right(&mut self) {
        let rest = self.graphemes.iter().skip(self.cursor);
        let spaces = rest.clone().take_while(|grapheme| is_space(grapheme)).count();
        let letters = rest.skip(spaces).take_while(|grapheme| !is_space(grapheme)).count();
        self.cursor += spaces + letters;
    }

    /// Moves the cursor to the start.
    pub fn line_start(&mut self) {
        self.cursor = 0;
    }

    /// Moves the cursor to the end.
    pub fn line_end(&mut self) {
        self.cursor = self.graphemes.len();
    }

    fn word_start(&self) -> usize {
        let before = self.graphemes.iter().take(self.cursor).rev();
        let spaces = before.clone().take_while(|grapheme| is_space(grapheme)).count();
        let letters = before.skip(spaces).take_while(|grapheme| !is_space(grapheme)).count();
        self.cursor - spaces - letters
    }

    /// The text in rows of at most `columns` columns (at least two), with the row and column of the
    /// cursor. A row is never full, so that the cursor always has a place.
    pub fn rows(&self, columns: usize) -> (Vec<String>, (usize, usize)) {
        let room = columns.max(2) - 1;
        let mut rows = vec![String::new()];
        let mut used = 0;
        let mut cursor = (0, 0);
        for (place, grapheme) in self.graphemes.iter().enumerate() {
            let next = width(grapheme);
            if used + next > room {
                rows.push(String::new());
                used = 0;
            }
            if place == self.cursor {
                cursor = (rows.len() - 1, used);
            }
            if let Some(row) = rows.last_mut() {
                row.push_str(grapheme);
            }
            used += next;
        }
        if self.cursor == self.graphemes.len() {
            cursor = (rows.len() - 1, used);
        }
        (rows, cursor)
    }
}

fn is_space(grapheme: &str) -> bool {
    grapheme.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::Prompt;

    fn typed(text: &str) -> Prompt {
        let mut prompt = Prompt::default();
        for character in text.chars() {
            prompt.insert(&character.to_string());
        }
        prompt
    }

    #[test]
    fn what_looks_like_one_character_is_deleted_as_one() {
        let mut prompt = typed("e\u{301}👩‍👧");
        prompt.delete_back();
        assert_eq!(prompt.text(), "e\u{301}");
        prompt.delete_back();
        assert_eq!(prompt.text(), "");
        prompt.delete_back();
    }

    #[test]
    fn words_are_jumped_over_and_deleted() {
        let mut prompt = typed("mag ik  mailen");
        prompt.word_left();
        prompt.delete_word();
        assert_eq!(prompt.text(), "mag mailen");
        prompt.word_right();
        prompt.delete_back();
        assert_eq!(prompt.text(), "mag maile");
    }

    #[test]
    fn what_was_deleted_is_put_back() {
        let mut prompt = typed("mag ik mailen");
        prompt.delete_word();
        prompt.line_start();
        prompt.yank();
        assert_eq!(prompt.text(), "mailenmag ik ");
        prompt.kill_line();
        assert!(prompt.is_empty());
        prompt.yank();
        prompt.yank();
        assert_eq!(prompt.text(), "mailenmag ik mailenmag ik ");
        prompt.line_start();
        prompt.word_right();
        prompt.kill_to_end();
        assert_eq!(prompt.text(), "mailenmag");
    }

    #[test]
    fn changes_are_undone_by_the_word() {
        let mut prompt = typed("mag ik");
        prompt.undo();
        assert_eq!(prompt.text(), "mag ");
        prompt.undo();
        assert_eq!(prompt.text(), "mag");
        prompt.clear();
        prompt.undo();
        assert_eq!(prompt.text(), "mag");
        for _ in 0..5 {
            prompt.undo();
        }
        assert_eq!(prompt.text(), "");
    }

    #[test]
    fn a_pasted_line_break_is_a_space() {
        let mut prompt = typed("a");
        prompt.insert("b\nc");
        assert_eq!(prompt.text(), "ab c");
    }

    #[test]
    fn rows_leave_a_place_for_the_cursor() {
        let (rows, cursor) = typed("abcdef").rows(4);
        assert_eq!((rows, cursor), (vec!["abc".into(), "def".into()], (1, 3)));
        let (rows, cursor) = typed("図書館").rows(5);
        assert_eq!((rows, cursor), (vec!["図書".into(), "館".into()], (1, 2)));
    }

    #[test]
    fn the_cursor_is_where_typing_goes() {
        let mut prompt = typed("abcdef");
        prompt.line_start();
        prompt.right();
        assert_eq!(prompt.rows(4).1, (0, 1));
        prompt.insert("X");
        assert_eq!(prompt.text(), "aXbcdef");
    }

    #[test]
    fn a_huge_paste_is_cut() {
        let mut prompt = Prompt::default();
        let left_out = prompt.insert(&"x".repeat(1_000_000));
        assert_eq!(left_out, 1_000_000 - crate::matching::LONGEST_QUESTION);
        assert_eq!(prompt.text().len(), crate::matching::LONGEST_QUESTION);
    }
}
