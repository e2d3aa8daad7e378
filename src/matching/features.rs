//! What is compared: a text as weighted features, in two families that make up for each other.
//!
//! Words (stems, parts of compounds, synonyms, pairs of neighbours) say what a text is about;
//! groups of letters still fit where a word is misspelt, inflected or new.

use super::lexemes::{Lexeme, Lexemes};
use super::vocabulary::Vocabulary;

/// A feature, by the hash of its family and form. With some tens of thousands of features, the
/// chance that any two of them meet in 64 bits is below one in a billion.
pub(super) type Feature = u64;

/// Each feature of a text once, with its weight, in ascending order.
pub(super) type Weighted = Vec<(Feature, f32)>;

/// The features of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Features {
    /// Stems, parts, synonyms and pairs.
    pub words: Weighted,
    /// Groups of letters.
    pub letters: Weighted,
}

/// How much a feature counts beside a stem, which counts 1. Measured: see `benches/matching.md`.
const PART: f32 = 0.7;
const CONCEPT: f32 = 0.7;
const PAIR: f32 = 0.7;
const STOP_WORD: f32 = 0.3;

/// The lengths of the letter groups.
const GROUPS: std::ops::RangeInclusive<usize> = 2..=4;

enum Form<'t> {
    Stem(&'t str),
    Concept(u32),
    Pair(&'t str, &'t str),
    Letters(&'t str),
}

impl Form<'_> {
    fn feature(&self) -> Feature {
        match self {
            Self::Stem(stem) => hash(&[b"s", stem.as_bytes()]),
            Self::Concept(concept) => hash(&[b"c", &concept.to_le_bytes()]),
            Self::Pair(first, second) => hash(&[b"p", first.as_bytes(), b" ", second.as_bytes()]),
            Self::Letters(letters) => hash(&[b"l", letters.as_bytes()]),
        }
    }
}

/// FNV-1a with 64 bits (Fowler, Noll and Vo): the same on every machine, because the features of
/// the built-in content are computed where the program is built and used where it runs.
pub(super) fn hash(pieces: &[&[u8]]) -> Feature {
    let bytes = pieces.iter().copied().flatten();
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// A word with its features, which do not depend on the text around it.
#[derive(Clone, Debug)]
pub(super) struct WordFeatures {
    lexeme: Lexeme,
    words: Weighted,
    letters: Weighted,
}

impl WordFeatures {
    pub(super) fn new(word: &str, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Self {
        let lexeme = lexemes.lexeme(word, vocabulary);
        let weight = if lexeme.is_stop_word { STOP_WORD } else { 1.0 };
        let stems = lexeme.stems.iter().map(|stem| (Form::Stem(stem).feature(), weight));
        let parts = lexeme.parts.iter().map(|part| (Form::Stem(part).feature(), PART));
        let words = stems.chain(parts).collect();
        let letters = letters(word).into_iter().map(|feature| (feature, weight)).collect();
        Self { lexeme, words, letters }
    }
}

/// The features of a text of these words.
pub(super) fn features(words: &[String], vocabulary: &Vocabulary, lexemes: &Lexemes) -> Features {
    let taken: Vec<WordFeatures> =
        words.iter().map(|word| WordFeatures::new(word, vocabulary, lexemes)).collect();
    let taken: Vec<&WordFeatures> = taken.iter().collect();
    combine(&taken, lexemes)
}

/// The features of a text of words that were taken apart before.
pub(super) fn combine(words: &[&WordFeatures], lexemes: &Lexemes) -> Features {
    let taken: Vec<&Lexeme> = words.iter().map(|word| &word.lexeme).collect();
    let mut found: Weighted = words.iter().flat_map(|word| word.words.iter().copied()).collect();
    let concepts = lexemes.concepts(&taken).into_iter();
    found.extend(concepts.map(|concept| (Form::Concept(concept).feature(), CONCEPT)));
    found.extend(pairs(&taken));
    let letters = words.iter().flat_map(|word| word.letters.iter().copied()).collect();
    Features { words: each_once(found), letters: each_once(letters) }
}

/// Pairs of neighbours among the words that say something.
fn pairs(lexemes: &[&Lexeme]) -> Weighted {
    let telling: Vec<&str> = lexemes
        .iter()
        .filter(|lexeme| !lexeme.is_stop_word)
        .filter_map(|lexeme| lexeme.stems.first().map(String::as_str))
        .collect();
    let pairs = telling.windows(2).filter_map(|pair| match pair {
        [first, second] => Some((Form::Pair(first, second).feature(), PAIR)),
        _ => None,
    });
    pairs.collect()
}

/// The letter groups of a word with its edges marked, so that beginnings count as beginnings.
fn letters(word: &str) -> Vec<Feature> {
    let marked = format!("_{word}_");
    let mut bounds: Vec<usize> = marked.char_indices().map(|(at, _)| at).collect();
    bounds.push(marked.len());
    let mut found = Vec::new();
    for length in GROUPS {
        for group in bounds.windows(length + 1) {
            if let [start, .., end] = group
                && let Some(group) = marked.get(*start..*end)
            {
                found.push(Form::Letters(group).feature());
            }
        }
    }
    found
}

/// Sorts features. One counts once a text, at its greatest weight: saying a word twice makes it no
/// truer.
fn each_once(mut features: Weighted) -> Weighted {
    features.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    features.dedup_by_key(|(feature, _)| *feature);
    features
}
