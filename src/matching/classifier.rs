//! A linear model that was learnt from the content, packed: how likely each target is meant.

use serde::{Deserialize, Serialize};

use super::corpus::{Corpus, Document};
use super::features::{Feature, Features};
use super::held_out::in_two_threads;
use super::packed::{Bytes, Places, lasting_bytes};
use super::training::{Example, Learner, Model, softmax, train};
use super::weighting::{Known, Rarities, vector};

/// In a corpus of more documents than this, a feature must occur in two of them to count: half of
/// the features occur once, and leaving them out changes no figure by more than half a point.
const LARGE: usize = 1_000;

/// How much surer the model is made than it was learnt to be. It learns from phrasings that were
/// chosen to differ as much as they can, so it is too modest about ordinary questions. Chosen
/// by comparing 1.0, 1.5 and 2.2 on `dev.jsonl` and `second.jsonl`: see `benches/matching.md`.
const SHARPNESS: f32 = 2.2;

/// How likely each target is meant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Classifier {
    /// Where the row of each feature stands in `rows`.
    features: Places,
    /// For each feature: how telling it is (IEEE 754), the size of a step of its weights (IEEE
    /// 754), and its weight for each class in steps (one signed byte each).
    #[serde(serialize_with = "serde_bytes::serialize", deserialize_with = "lasting_bytes")]
    rows: Bytes,
    /// What each class starts from.
    bias: Vec<f32>,
    /// The weight of a feature that is not known.
    unknown: f32,
}

impl Classifier {
    /// Learns to tell the targets of `corpus` apart.
    pub(super) fn new(corpus: &Corpus) -> Self {
        let rarities = rarities(corpus);
        let features = rarities.features();
        let examples = examples(corpus, &rarities);
        let model = train(&examples, features.len(), corpus.targets.len());
        Self {
            rows: pack(&model, &features, &rarities).into(),
            features: Places::pack(&features),
            bias: model.bias,
            unknown: rarities.unknown,
        }
    }

    /// The probability of each target, in the order of the targets; they add up to 1.
    pub(super) fn probabilities(&self, features: &Features) -> Vec<f32> {
        let mut scores = self.bias.clone();
        let known = |feature| {
            let place = self.features.of(feature)?;
            Some(Known { rarity: self.row(place)?.rarity, place })
        };
        for (place, weight) in vector(features, known, self.unknown) {
            let Some(row) = self.row(place) else { continue };
            let factor = weight * row.step;
            for (score, there) in scores.iter_mut().zip(row.weights) {
                *score += factor * f32::from(i8::from_le_bytes([*there]));
            }
        }
        sharpened(scores)
    }

    /// What is known of the feature at a place.
    fn row(&self, place: usize) -> Option<Row<'_>> {
        let size = 8 + self.bias.len();
        let row = self.rows.get(place * size..(place + 1) * size)?;
        let (rarity, rest) = row.split_at_checked(4)?;
        let (step, weights) = rest.split_at_checked(4)?;
        let number = |bytes: &[u8]| bytes.try_into().map(f32::from_le_bytes).ok();
        Some(Row { rarity: number(rarity)?, step: number(step)?, weights })
    }
}

fn rarities(corpus: &Corpus) -> Rarities {
    let least = if corpus.documents.len() > LARGE { 2 } else { 1 };
    Rarities::new(corpus, least)
}

fn examples(corpus: &Corpus, rarities: &Rarities) -> Vec<Example> {
    let example = |document: &Document| Example {
        class: document.target as usize,
        counts: document.counts,
        vector: vector(&document.features, |f| rarities.of(f), rarities.unknown),
    };
    corpus.documents.iter().map(example).collect()
}

/// The probability of each target for documents as if the model did not know them: those of each of
/// `folds` (places in the corpus) by what is learnt from all documents that are not in that fold.
/// The places with their probabilities, in the order of the folds.
pub(super) fn held_out(corpus: &Corpus, folds: &[Vec<usize>]) -> Vec<(usize, Vec<f32>)> {
    let rarities = rarities(corpus);
    let examples = examples(corpus, &rarities);
    let learner = Learner::learnt(&examples, rarities.features().len(), corpus.targets.len());
    let of_fold = |fold: &Vec<usize>| -> Vec<(usize, Vec<f32>)> {
        let mut stays = vec![true; examples.len()];
        for place in fold {
            if let Some(stays) = stays.get_mut(*place) {
                *stays = false;
            }
        }
        let model = learner.without(&stays);
        let asked = fold.iter().filter_map(|place| Some((*place, examples.get(*place)?)));
        asked.map(|(place, example)| (place, sharpened(model.scores(&example.vector)))).collect()
    };
    in_two_threads(folds, of_fold)
}

/// Scores as probabilities, as much surer as questions ask for.
fn sharpened(mut scores: Vec<f32>) -> Vec<f32> {
    for score in &mut scores {
        *score *= SHARPNESS;
    }
    softmax(&mut scores);
    scores
}

/// What is known of a feature.
struct Row<'r> {
    /// How telling it is.
    rarity: f32,
    /// The size of a step of its weights.
    step: f32,
    /// Its weight for each class, in steps.
    weights: &'r [u8],
}

/// Packs a model, each weight in one byte: 127 steps to each side, as large as the feature's
/// greatest weight asks for.
fn pack(model: &Model, features: &[Feature], rarities: &Rarities) -> Vec<u8> {
    let mut rows = Vec::with_capacity(features.len() * (8 + model.classes));
    for (feature, weights) in features.iter().zip(model.weights.chunks(model.classes.max(1))) {
        let greatest = weights.iter().fold(0.0_f32, |greatest, weight| greatest.max(weight.abs()));
        let step = (greatest / 127.0).max(f32::MIN_POSITIVE);
        let rarity = rarities.of(*feature).map_or(rarities.unknown, |known| known.rarity);
        rows.extend(rarity.to_le_bytes());
        rows.extend(step.to_le_bytes());
        rows.extend(weights.iter().flat_map(|weight| in_steps(*weight / step).to_le_bytes()));
    }
    rows
}

#[allow(clippy::cast_possible_truncation, reason = "the number of steps lies within ±127")]
fn in_steps(steps: f32) -> i8 {
    steps.round().clamp(-127.0, 127.0) as i8
}
