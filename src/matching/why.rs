//! What was recognised in a question, for the person who asked it.

use rustc_hash::FxHashSet;

use super::lexemes::{Concept, Lexeme, Lexemes};
use super::reading::Reading;
use super::vocabulary::Vocabulary;
use crate::knowledge::Entry;
use crate::text::words::words;

/// How many reasons are given.
const MOST: usize = 6;

/// How many texts of the entry are read for them. The question, the keywords and the first
/// phrasings hold nearly every word; reading them all would take longer than the decision.
const TEXTS: usize = 40;

/// A word of the question that speaks for the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The word as it was read.
    pub word: String,
    /// The word of the entry that it was recognised as, where it is another one.
    pub recognised_as: Option<String>,
}

/// The words of a reading that speak for `entry`, in their order: the same word, another form of
/// it, a part of it, or another word for it.
pub(super) fn reasons(
    reading: &Reading,
    entry: &Entry,
    vocabulary: &Vocabulary,
    lexemes: &Lexemes,
) -> Vec<Reason> {
    let mut asked: Vec<Asked> = Vec::new();
    for word in &reading.words {
        let is_new = !asked.iter().any(|known| known.word == *word);
        if is_new && !lexemes.is_stop_word(word) {
            asked.push(Asked::new(word, vocabulary, lexemes));
        }
    }
    let questions = entry.question.iter().map(|(_, text)| text.as_str());
    // What a library adds comes first: it is the word that its own people would look for.
    let own = entry.addition.iter().flat_map(|own| own.phrasings.all());
    let phrases = own.chain(entry.keywords.all()).chain(entry.phrasings.all());
    let phrases = phrases.map(|(_, text)| text);
    let mut seen = FxHashSet::default();
    for text in questions.chain(phrases).take(TEXTS) {
        if asked.iter().all(Asked::is_settled) {
            break;
        }
        for word in words(text).into_iter().map(|word| word.folded) {
            if !lexemes.is_stop_word(&word) && seen.insert(word.clone()) {
                let stems = lexemes.stems(&word);
                for asked in &mut asked {
                    asked.compare(&word, &stems, lexemes);
                }
            }
        }
    }
    asked.into_iter().filter_map(Asked::reason).take(MOST).collect()
}

/// How a word of the entry fits one that was asked; the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Same,
    Form,
    Part,
    Synonym,
}

/// A word that was asked, with the word of the entry that fits it best so far.
struct Asked {
    word: String,
    lexeme: Lexeme,
    concepts: Vec<Concept>,
    best: Option<(Fit, String)>,
}

impl Asked {
    fn new(word: &str, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Self {
        let lexeme = lexemes.lexeme(word, vocabulary);
        let concepts = lexemes.concepts(&[&lexeme]);
        Self { word: word.to_owned(), lexeme, concepts, best: None }
    }

    /// Whether nothing better can be found.
    fn is_settled(&self) -> bool {
        matches!(self.best, Some((Fit::Same | Fit::Form, _)))
    }

    fn compare(&mut self, word: &str, stems: &[String], lexemes: &Lexemes) {
        let Some(fit) = self.fit(word, stems, lexemes) else { return };
        if self.best.as_ref().is_none_or(|(best, _)| fit < *best) {
            self.best = Some((fit, word.to_owned()));
        }
    }

    fn fit(&self, word: &str, stems: &[String], lexemes: &Lexemes) -> Option<Fit> {
        if self.word == word {
            Some(Fit::Same)
        } else if shares(stems, &self.lexeme.stems) {
            Some(Fit::Form)
        } else if shares(stems, &self.lexeme.parts) {
            Some(Fit::Part)
        } else {
            let named = || stems.iter().flat_map(|stem| lexemes.concepts_of(stem));
            let is_synonym =
                !self.concepts.is_empty() && named().any(|c| self.concepts.contains(&c));
            is_synonym.then_some(Fit::Synonym)
        }
    }

    fn reason(self) -> Option<Reason> {
        let (_, found) = self.best?;
        let recognised_as = (found != self.word).then_some(found);
        Some(Reason { word: self.word, recognised_as })
    }
}

fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|stem| other.contains(stem))
}
