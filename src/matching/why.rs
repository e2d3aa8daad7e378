//! What was recognised in a question, for the person who asked it.

use super::lexemes::{Lexeme, Lexemes};
use super::reading::Reading;
use super::vocabulary::Vocabulary;
use crate::knowledge::Entry;
use crate::text::words::words;

/// How many reasons are given.
const MOST: usize = 6;

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
    let entry = EntryWords::new(entry, lexemes);
    let mut found: Vec<Reason> = Vec::new();
    for word in &reading.words {
        if lexemes.is_stop_word(word) || found.iter().any(|reason| reason.word == *word) {
            continue;
        }
        found.extend(entry.reason(word, vocabulary, lexemes));
    }
    found.truncate(MOST);
    found
}

/// The telling words of an entry, each once, in the order of the alphabet, with their stems.
struct EntryWords(Vec<(String, Vec<String>)>);

impl EntryWords {
    fn new(entry: &Entry, lexemes: &Lexemes) -> Self {
        let questions = entry.question.iter().map(|(_, text)| text.as_str());
        let phrases = entry.keywords.all().chain(entry.phrasings.all()).map(|(_, text)| text);
        let mut found: Vec<String> = questions
            .chain(phrases)
            .flat_map(words)
            .map(|word| word.folded)
            .filter(|word| !lexemes.is_stop_word(word))
            .collect();
        found.sort();
        found.dedup();
        let stems = |word: String| {
            let stems = lexemes.stems(&word);
            (word, stems)
        };
        Self(found.into_iter().map(stems).collect())
    }

    fn reason(&self, word: &str, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Option<Reason> {
        let find = |fits: &dyn Fn(&str, &[String]) -> bool| {
            let found = self.0.iter().find(|(known, stems)| fits(known, stems));
            found.map(|(known, _)| known.as_str())
        };
        let asked = lexemes.lexeme(word, vocabulary);
        let concepts = lexemes.concepts(&[&asked]);
        let named = |stems: &[String]| {
            let lexeme = Lexeme { stems: stems.to_vec(), ..Lexeme::default() };
            lexemes.concepts(&[&lexeme])
        };
        let found = find(&|known, _| known == word)
            .or_else(|| find(&|_, stems| shares(stems, &asked.stems)))
            .or_else(|| find(&|_, stems| shares(stems, &asked.parts)))
            .or_else(|| find(&|_, stems| named(stems).iter().any(|c| concepts.contains(c))))?;
        let recognised_as = (found != word).then(|| found.to_owned());
        Some(Reason { word: word.to_owned(), recognised_as })
    }
}

fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|stem| other.contains(stem))
}
