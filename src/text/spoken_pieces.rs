//! Cutting what somebody typed about time into numbers, words and marks.

use super::fold::fold;

/// How many characters are looked at: a sentence with a day in it, never a pasted document.
const LONGEST: usize = 200;

/// How many pieces an expression may take beyond the place where it could have ended already
/// (`maart` and then `van vorig jaar`).
const LONGEST_TAIL: usize = 4;

/// The characters that may say something; every other one only separates.
const MARKS: &str = "-/.,:;'\"+%~±€$£()!?";

/// A run of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value, or the largest there is.
    pub(super) value: u64,
    /// How many digits it has; `07` has two.
    pub(super) digits: usize,
}

#[derive(Debug)]
enum Piece {
    Number(Number),
    /// A run of letters, folded; an apostrophe between two letters is left out.
    Word(String),
    Mark(char),
}

#[derive(Debug)]
struct Placed {
    piece: Piece,
    /// No space stands before it.
    glued: bool,
}

/// The pieces of a text. A place beyond the last one holds nothing, so nobody need count them.
#[derive(Debug)]
pub(super) struct Pieces {
    placed: Vec<Placed>,
    /// The text was longer than what was looked at.
    cut: bool,
}

impl Pieces {
    /// The pieces of the first 200 characters.
    pub(super) fn of(text: &str) -> Self {
        let start: String = text.chars().take(LONGEST).flat_map(spell_out).collect();
        Self { placed: pieces(&fold(&start)), cut: text.chars().nth(LONGEST).is_some() }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.placed.len()
    }

    fn at(&self, at: usize) -> Option<&Piece> {
        self.placed.get(at).map(|placed| &placed.piece)
    }

    /// The word that stands there, if it is one.
    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.at(at) {
            Some(Piece::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// The number that stands there, if it is one.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        match self.at(at) {
            Some(Piece::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Whether one of these words stands there.
    pub(super) fn is_word(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word))
    }

    /// Whether one of these marks stands there.
    pub(super) fn is_mark(&self, at: usize, marks: &str) -> bool {
        matches!(self.at(at), Some(Piece::Mark(mark)) if marks.contains(*mark))
    }

    /// Whether one of these words stands right before that place.
    pub(super) fn is_after(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_word(before, words))
    }

    /// Whether no space stands before the piece there.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.placed.get(at).is_some_and(|placed| placed.glued)
    }

    /// The place behind one of these words there, or that place itself.
    pub(super) fn skip_word(&self, at: usize, words: &[&str]) -> usize {
        at + usize::from(self.is_word(at, words))
    }

    /// The place behind one of these marks there, or that place itself.
    pub(super) fn skip_mark(&self, at: usize, marks: &str) -> usize {
        at + usize::from(self.is_mark(at, marks))
    }

    /// Whether an expression may begin there, and is not the rest of something longer: the `2025`
    /// of `nr2025` and of `-2025`, the `5` of `2,5`.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.is_glued(at)) else {
            return true;
        };
        let in_number = self.is_mark(before, ".,:")
            && self.is_glued(before)
            && before.checked_sub(1).is_some_and(|number| self.number(number).is_some());
        !in_number && matches!(self.at(before), Some(Piece::Mark(mark)) if !"-/+".contains(*mark))
    }

    /// Whether an expression may end before that place, and nothing longer goes on there: not
    /// before the `-3` of `1-2-3`, nor where the text was cut off.
    pub(super) fn may_end(&self, end: usize) -> bool {
        let ends_in_number = end.checked_sub(1).is_some_and(|last| self.number(last).is_some());
        let goes_on = self.is_glued(end)
            && self.is_mark(end, "-/.,:")
            && self.is_glued(end + 1)
            && self.number(end + 1).is_some();
        let cut_off = self.cut && end + LONGEST_TAIL > self.count();
        let share = self.is_mark(end, "%");
        !cut_off && !(ends_in_number && (goes_on || share))
    }
}

/// Keeps the fractions apart from the number before them, which folding would not: `2½` is no 21.
fn spell_out(character: char) -> Vec<char> {
    match character {
        '½' => " 1/2".chars().collect(),
        '¼' => " 1/4".chars().collect(),
        '¾' => " 3/4".chars().collect(),
        other => vec![other],
    }
}

fn pieces(folded: &str) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    let mut glued = false;
    let mut characters = folded.chars().peekable();
    while let Some(character) = characters.next() {
        let next_is_letter = characters.peek().is_some_and(|next| next.is_alphabetic());
        let last = placed.last_mut().filter(|_| glued).map(|placed| &mut placed.piece);
        match (character, last) {
            ('\'', Some(Piece::Word(_))) if next_is_letter => {}
            (_, Some(Piece::Word(word))) if character.is_alphabetic() => word.push(character),
            (_, last) => {
                let new = match (character.to_digit(10), last) {
                    (Some(digit), Some(Piece::Number(number))) => {
                        number.push(digit);
                        None
                    }
                    (Some(digit), _) => Some(Piece::Number(Number::new(digit))),
                    (None, _) => beginning(character),
                };
                let separates = new.is_none() && !character.is_ascii_digit();
                placed.extend(new.map(|piece| Placed { piece, glued }));
                glued = !separates;
            }
        }
    }
    placed
}

/// The piece that begins with this character, which is no digit; none where it only separates.
fn beginning(character: char) -> Option<Piece> {
    match character {
        '−' => Some(Piece::Mark('-')),
        '⁄' => Some(Piece::Mark('/')),
        mark if MARKS.contains(mark) => Some(Piece::Mark(mark)),
        letter if letter.is_alphabetic() => Some(Piece::Word(letter.to_string())),
        _ => None,
    }
}

impl Number {
    fn new(digit: u32) -> Self {
        Self { value: u64::from(digit), digits: 1 }
    }

    fn push(&mut self, digit: u32) {
        self.value = self.value.saturating_mul(10).saturating_add(u64::from(digit));
        self.digits += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, Pieces};

    /// The pieces as text, a space where one stood.
    fn shown(text: &str) -> String {
        let pieces = Pieces::of(text);
        let show = |placed: &super::Placed| {
            let piece = match &placed.piece {
                Piece::Number(number) => format!("{}", number.value),
                Piece::Word(word) => word.clone(),
                Piece::Mark(mark) => mark.to_string(),
            };
            if placed.glued { format!("|{piece}") } else { format!(" {piece}") }
        };
        pieces.placed.iter().map(show).collect::<String>().trim_start().to_owned()
    }

    #[test]
    fn digits_letters_and_marks_are_cut_apart() {
        assert_eq!(shown("3-2-'25"), "3|-|2|-|'|25");
        assert_eq!(shown("3RD of  Februári,2025!"), "3|rd of februari|,|2025|!");
        assert_eq!(shown("zo’n 18mnd"), "zon 18|mnd");
        assert_eq!(shown("foto's 's ochtends"), "fotos '|s ochtends");
        assert_eq!(shown("🎉2024\u{200b}mei🎉"), "2024 mei");
    }

    #[test]
    fn fractions_stand_apart() {
        assert_eq!(shown("2½ jaar"), "2 1|/|2 jaar");
        assert_eq!(shown("¾"), "3|/|4");
    }

    #[test]
    fn a_number_never_overflows() {
        let pieces = Pieces::of(&"9".repeat(500));
        let number = pieces.number(0).unwrap();
        assert_eq!((number.value, number.digits), (u64::MAX, 200));
        assert!(!pieces.may_end(1));
    }

    #[test]
    fn the_rest_of_something_longer_is_no_beginning() {
        for (text, at, may) in [
            ("2,5", 2, false),
            ("nr2025", 1, false),
            ("-3", 1, false),
            ("1/2", 2, false),
            ("(3", 1, true),
            ("ja,3", 2, true),
            ("- 3", 1, true),
            ("", 0, true),
        ] {
            assert_eq!(Pieces::of(text).may_begin(at), may, "{text}");
        }
    }
}
