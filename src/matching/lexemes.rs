//! What the words mean beyond their letters: stems, synonyms, abbreviations, stop words.

use serde::{Deserialize, Serialize};

use super::vocabulary::Vocabulary;
use crate::knowledge::{Knowledge, Lexicon};
use crate::language::Language;
use crate::text::stem::Stemmers;
use crate::text::words::words;

/// A group of terms that mean the same, by number.
pub(super) type Concept = u32;

/// Looks up what words mean.
#[derive(Serialize, Deserialize)]
pub(super) struct Lexemes {
    #[serde(skip)]
    stemmers: Stemmers,
    /// In the order of the alphabet.
    stop_words: Vec<String>,
    /// Terms by their first stem, in the order of the alphabet.
    terms: Vec<Term>,
    /// The words with which a question begins that goes on from the one before it.
    sequels: Vec<Vec<String>>,
}

/// A word or short term that means something which other terms mean too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Term {
    first: String,
    /// The stems after the first.
    rest: Vec<String>,
    concept: Concept,
}

/// A word taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexeme {
    /// Its stem in each language, where they differ; one or two.
    pub stems: Vec<String>,
    /// The stems of the words that it is written together from.
    pub parts: Vec<String>,
    /// Whether it says nothing about the subject.
    pub is_stop_word: bool,
}

impl Lexemes {
    pub(super) fn new(knowledge: &Knowledge) -> Self {
        let mut lexemes = Self {
            stemmers: Stemmers::new(),
            stop_words: Vec::new(),
            terms: Vec::new(),
            sequels: Vec::new(),
        };
        let mut concept = 0;
        for (language, lexicon) in knowledge.lexicon.iter() {
            let stop_words = lexicon.stop_words.iter().flat_map(|word| words(word));
            lexemes.stop_words.extend(stop_words.map(|word| word.folded));
            lexemes.add_concepts(language, lexicon, &mut concept);
            let sequels = lexicon.sequels.iter().map(|sequel| words(sequel).into_iter());
            lexemes.sequels.extend(sequels.map(|sequel| sequel.map(|word| word.folded).collect()));
        }
        lexemes.stop_words.sort();
        lexemes.terms.sort();
        lexemes
    }

    fn add_concepts(&mut self, language: Language, lexicon: &Lexicon, concept: &mut Concept) {
        for group in &lexicon.synonyms {
            for term in group {
                self.add_term(language, term, *concept);
            }
            *concept += 1;
        }
        for (short, long) in &lexicon.abbreviations {
            self.add_term(language, short, *concept);
            self.add_term(language, long, *concept);
            *concept += 1;
        }
    }

    fn add_term(&mut self, language: Language, term: &str, concept: Concept) {
        let stems = words(term).into_iter().map(|word| self.stemmers.stem(language, &word.folded));
        let mut stems = stems.collect::<Vec<_>>().into_iter();
        if let Some(first) = stems.next() {
            self.terms.push(Term { first, rest: stems.collect(), concept });
        }
    }

    /// The word taken apart.
    pub(super) fn lexeme(&self, word: &str, vocabulary: &Vocabulary) -> Lexeme {
        Lexeme {
            stems: self.stems(word),
            parts: vocabulary.parts(word).into_iter().flat_map(|part| self.stems(part)).collect(),
            is_stop_word: self.is_stop_word(word),
        }
    }

    /// The stems of a word: which language it is of is not asked, since staff mix them.
    pub(super) fn stems(&self, word: &str) -> Vec<String> {
        let mut stems: Vec<_> =
            Language::ALL.iter().map(|language| self.stemmers.stem(*language, word)).collect();
        stems.dedup();
        stems
    }

    /// Whether the word says nothing about the subject.
    pub(super) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// Whether a question of these words begins as one that goes on from the one before it.
    pub(super) fn begins_sequel(&self, words: &[String]) -> bool {
        self.sequels.iter().any(|sequel| !sequel.is_empty() && words.starts_with(sequel))
    }

    /// The concepts that the words name, each once.
    pub(super) fn concepts(&self, lexemes: &[&Lexeme]) -> Vec<Concept> {
        let mut found = Vec::new();
        for (place, lexeme) in lexemes.iter().enumerate() {
            let terms = lexeme.stems.iter().flat_map(|stem| self.terms_from(stem));
            let named = terms.filter(|term| follows(lexemes, place + 1, &term.rest));
            found.extend(named.map(|term| term.concept));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The concepts that a stem names by itself.
    pub(super) fn concepts_of(&self, stem: &str) -> impl Iterator<Item = Concept> {
        let alone = self.terms_from(stem).filter(|term| term.rest.is_empty());
        alone.map(|term| term.concept)
    }

    /// The terms that begin with this stem.
    fn terms_from(&self, stem: &str) -> impl Iterator<Item = &Term> {
        let start = self.terms.partition_point(|term| term.first.as_str() < stem);
        self.terms.iter().skip(start).take_while(move |term| term.first == stem)
    }
}

/// Whether the lexemes from `place` on are the stems `rest`.
fn follows(lexemes: &[&Lexeme], place: usize, rest: &[String]) -> bool {
    rest.iter().enumerate().all(|(offset, stem)| {
        lexemes.get(place + offset).is_some_and(|lexeme| lexeme.stems.contains(stem))
    })
}
