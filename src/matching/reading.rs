//! How a question was read: its words, and which of them were taken for another word.

use super::vocabulary::Vocabulary;
use crate::text::words::{Word, words};

/// A word that was read as another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// As it was typed; two words where a space was left out of them or put into one.
    pub typed: String,
    /// As it was read.
    pub read: String,
}

/// A question as it was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Its words, folded and repaired, in order.
    pub words: Vec<String>,
    /// What was repaired.
    pub repairs: Vec<Repair>,
}

impl Reading {
    /// Reads `text`, repairing what the content does not know: a word that was cut in two
    /// (`vast gelegd`), two words without a space (`nieuwsbriefsturen`), a misspelt word.
    pub(super) fn new(text: &str, vocabulary: &Vocabulary) -> Self {
        let typed = words(text);
        let mut reading = Self::default();
        let mut rest = typed.as_slice();
        while let [word, after @ ..] = rest {
            rest = match after {
                [next, beyond @ ..] if reading.join(word, next, vocabulary) => beyond,
                _ => {
                    reading.push(word, vocabulary);
                    after
                }
            };
        }
        reading
    }

    /// The words of one text followed by those of another.
    pub(super) fn followed_by(mut self, other: &Self) -> Self {
        self.words.extend(other.words.iter().cloned());
        self.repairs.clone_from(&other.repairs);
        self
    }

    /// Takes two words as one where only that makes a known word.
    fn join(&mut self, word: &Word, next: &Word, vocabulary: &Vocabulary) -> bool {
        if vocabulary.knows(&word.folded) && vocabulary.knows(&next.folded) {
            return false;
        }
        let joined = format!("{}{}", word.folded, next.folded);
        if !vocabulary.knows(&joined) {
            return false;
        }
        self.repair(&format!("{} {}", word.typed, next.typed), &joined);
        self.words.push(joined);
        true
    }

    fn push(&mut self, word: &Word, vocabulary: &Vocabulary) {
        let folded = &word.folded;
        if vocabulary.knows(folded) || !vocabulary.parts(folded).is_empty() {
            self.words.push(folded.clone());
        } else if let Some((head, tail)) = vocabulary.short_parts(folded) {
            self.repair(&word.typed, &format!("{head} {tail}"));
            self.words.extend([head.to_owned(), tail.to_owned()]);
        } else if let Some(meant) = vocabulary.nearest(folded) {
            self.repair(&word.typed, meant);
            self.words.push(meant.to_owned());
        } else {
            self.words.push(folded.clone());
        }
    }

    fn repair(&mut self, typed: &str, read: &str) {
        self.repairs.push(Repair { typed: typed.to_owned(), read: read.to_owned() });
    }
}
