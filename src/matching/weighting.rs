//! How much each feature of a text weighs, and the text as a vector of length 1.

use rustc_hash::FxHashMap;

use super::corpus::Corpus;
use super::features::{Feature, Features, Weighted};

/// How much the family of letters counts in a vector; the words count the rest. Measured: see
/// `benches/matching.md`.
const LETTERS_SHARE: f32 = 0.4;

/// A feature that a corpus knows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// How telling it is.
    pub rarity: f32,
    /// Its place among the known features in ascending order.
    pub place: usize,
}

/// How telling each feature of a corpus is, while it is being learnt from.
pub(super) struct Rarities {
    known: FxHashMap<Feature, Known>,
    /// What a feature counts that the corpus does not know.
    pub unknown: f32,
}

impl Rarities {
    /// Counts the features of `corpus`; those in fewer than `least` documents stay unknown.
    pub(super) fn new(corpus: &Corpus, least: usize) -> Self {
        let mut counts: FxHashMap<Feature, usize> = FxHashMap::default();
        for document in &corpus.documents {
            for (feature, _) in document.features.words.iter().chain(&document.features.letters) {
                *counts.entry(*feature).or_default() += 1;
            }
        }
        let total = corpus.documents.len();
        let mut kept: Vec<(Feature, usize)> =
            counts.into_iter().filter(|(_, count)| *count >= least).collect();
        kept.sort_unstable();
        let known = kept.into_iter().enumerate().map(|(place, (feature, count))| {
            (feature, Known { rarity: rarity(total, count), place })
        });
        Self { known: known.collect(), unknown: rarity(total, 0) }
    }

    /// What the corpus knows of a feature.
    pub(super) fn of(&self, feature: Feature) -> Option<Known> {
        self.known.get(&feature).copied()
    }

    /// The known features in ascending order.
    pub(super) fn features(&self) -> Vec<Feature> {
        let mut features: Vec<Feature> = self.known.keys().copied().collect();
        features.sort_unstable();
        features
    }
}

/// Inverse document frequency, smoothed (Robertson and Spärck Jones 1976, as BM25 uses it): the
/// logarithm of how many documents lack the feature for each that has it; never below 0.
#[allow(clippy::cast_precision_loss, reason = "counts of documents stay far below 2^24")]
fn rarity(documents: usize, having: usize) -> f32 {
    let (documents, having) = (documents as f32, having as f32);
    (1.0 + (documents - having + 0.5) / (having + 0.5)).ln()
}

/// The known features of a text as a vector of places and weights, each family with its share of
/// the length. Unknown features weigh in the length, so that a text of which little is known is a
/// short vector.
pub(super) fn vector(
    features: &Features,
    known: impl Fn(Feature) -> Option<Known>,
    unknown: f32,
) -> Vec<(usize, f32)> {
    let mut all = family(&features.words, 1.0 - LETTERS_SHARE, &known, unknown);
    all.extend(family(&features.letters, LETTERS_SHARE, &known, unknown));
    all
}

fn family(
    features: &Weighted,
    share: f32,
    known: &impl Fn(Feature) -> Option<Known>,
    unknown: f32,
) -> Vec<(usize, f32)> {
    let mut squares = 0.0;
    let mut found = Vec::with_capacity(features.len());
    for (feature, weight) in features {
        let known = known(*feature);
        let weight = weight * known.map_or(unknown, |known| known.rarity);
        squares += weight * weight;
        found.extend(known.map(|known| (known.place, weight)));
    }
    let scale = if squares > 0.0 { (share / squares).sqrt() } else { 0.0 };
    for (_, weight) in &mut found {
        *weight *= scale;
    }
    found
}
