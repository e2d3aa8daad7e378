//! What is compared: a text as weighted features, in two families that make up for each other.
//!
//! Words (stems, parts of compounds, synonyms, pairs of neighbours) say what a text is about;
//! groups of letters still fit where a word is misspelt, inflected or new.

use rustc_hash::FxHashMap;

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

/// How much a feature counts beside a stem, which counts 1. Measured: see `docs/matching.md`.
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
fn hash(pieces: &[&[u8]]) -> Feature {
    let bytes = pieces.iter().copied().flatten();
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The features of a text of these words.
pub(super) fn features(words: &[String], vocabulary: &Vocabulary, lexemes: &Lexemes) -> Features {
    let taken: Vec<Lexeme> = words.iter().map(|word| lexemes.lexeme(word, vocabulary)).collect();
    let mut found = FxHashMap::default();
    for lexeme in &taken {
        add_word(&mut found, lexeme);
    }
    for concept in lexemes.concepts(&taken) {
        add(&mut found, &Form::Concept(concept), CONCEPT);
    }
    add_pairs(&mut found, &taken);
    let mut letters = FxHashMap::default();
    for (word, lexeme) in words.iter().zip(&taken) {
        add_letters(&mut letters, word, lexeme.is_stop_word);
    }
    Features { words: sorted(found), letters: sorted(letters) }
}

fn add_word(found: &mut FxHashMap<Feature, f32>, lexeme: &Lexeme) {
    let weight = if lexeme.is_stop_word { STOP_WORD } else { 1.0 };
    for stem in &lexeme.stems {
        add(found, &Form::Stem(stem), weight);
    }
    for part in &lexeme.parts {
        add(found, &Form::Stem(part), PART);
    }
}

/// Pairs of neighbours among the words that say something.
fn add_pairs(found: &mut FxHashMap<Feature, f32>, lexemes: &[Lexeme]) {
    let telling: Vec<&str> = lexemes
        .iter()
        .filter(|lexeme| !lexeme.is_stop_word)
        .filter_map(|lexeme| lexeme.stems.first().map(String::as_str))
        .collect();
    for pair in telling.windows(2) {
        if let [first, second] = pair {
            add(found, &Form::Pair(first, second), PAIR);
        }
    }
}

/// The letter groups of a word with its edges marked, so that beginnings count as beginnings.
fn add_letters(letters: &mut FxHashMap<Feature, f32>, word: &str, is_stop_word: bool) {
    let weight = if is_stop_word { STOP_WORD } else { 1.0 };
    let marked = format!("_{word}_");
    let mut bounds: Vec<usize> = marked.char_indices().map(|(at, _)| at).collect();
    bounds.push(marked.len());
    for length in GROUPS {
        for group in bounds.windows(length + 1) {
            if let [start, .., end] = group
                && let Some(group) = marked.get(*start..*end)
            {
                add(letters, &Form::Letters(group), weight);
            }
        }
    }
}

/// A feature counts once a text, at its greatest weight: saying a word twice makes it no truer.
fn add(found: &mut FxHashMap<Feature, f32>, form: &Form<'_>, weight: f32) {
    let entry = found.entry(form.feature()).or_insert(0.0);
    *entry = entry.max(weight);
}

fn sorted(found: FxHashMap<Feature, f32>) -> Weighted {
    let mut features: Weighted = found.into_iter().collect();
    features.sort_unstable_by_key(|(feature, _)| *feature);
    features
}
