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
    let entry = EntryWords::new(entry, vocabulary, lexemes);
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

/// The telling words of an entry, each once, in the order of its text.
struct EntryWords(Vec<(String, Lexeme)>);

impl EntryWords {
    fn new(entry: &Entry, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Self {
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
        let taken = |word: String| {
            let lexeme = lexemes.lexeme(&word, vocabulary);
            (word, lexeme)
        };
        Self(found.into_iter().map(taken).collect())
    }

    fn reason(&self, word: &str, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Option<Reason> {
        let asked = lexemes.lexeme(word, vocabulary);
        let concepts = lexemes.concepts(&[&asked]);
        let same = |found: &&(String, Lexeme)| found.0 == word;
        let form = |found: &&(String, Lexeme)| shares(&found.1.stems, &asked.stems);
        let part = |found: &&(String, Lexeme)| {
            shares(&found.1.stems, &asked.parts) || shares(&found.1.parts, &asked.stems)
        };
        let synonym = |found: &&(String, Lexeme)| {
            let theirs = lexemes.concepts(&[&found.1]);
            theirs.iter().any(|concept| concepts.contains(concept))
        };
        let known = self.0.iter();
        let (found, _) = known
            .clone()
            .find(same)
            .or_else(|| known.clone().find(form))
            .or_else(|| known.clone().find(part))
            .or_else(|| known.clone().find(synonym).filter(|_| !concepts.is_empty()))?;
        let recognised_as = (found != word).then(|| found.clone());
        Some(Reason { word: word.to_owned(), recognised_as })
    }
}

fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|stem| other.contains(stem))
}
