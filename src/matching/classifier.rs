//! A linear model that was learnt from the content, packed: how likely each target is meant.

use serde::{Deserialize, Serialize};

use super::corpus::Corpus;
use super::features::{Feature, Features};
use super::packed::{Bytes, Places, lasting_bytes};
use super::training::{Example, Model, softmax, train};
use super::weighting::{Rarities, vector};

/// In a corpus of more documents than this, a feature must occur in two of them to count: half of
/// the features occur once, and leaving them out changes no figure by more than half a point.
const LARGE: usize = 1_000;

/// How much surer the model is made than it was learnt to be. It learns from phrasings that were
/// chosen to differ as much as they can, so it is too modest about ordinary questions. Fitted on
/// `tests/questions/second.jsonl`, checked on `dev.jsonl`: see `docs/matching.md`.
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
        let least = if corpus.documents.len() > LARGE { 2 } else { 1 };
        let rarities = Rarities::new(corpus, least);
        let features = rarities.features();
        let examples: Vec<Example> = corpus
            .documents
            .iter()
            .map(|document| Example {
                class: document.target as usize,
                counts: document.counts,
                vector: vector(&document.features, |f| rarities.of(f), rarities.unknown)
                    .into_iter()
                    .filter_map(|(feature, weight)| Some((rarities.place_of(feature)?, weight)))
                    .collect(),
            })
            .collect();
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
        let rarity = |feature| self.row(feature).map(|(rarity, _, _)| rarity);
        for (feature, weight) in vector(features, rarity, self.unknown) {
            let Some((_, step, weights)) = self.row(feature) else { continue };
            let factor = weight * step;
            for (score, there) in scores.iter_mut().zip(weights) {
                *score += factor * f32::from(i8::from_le_bytes([*there]));
            }
        }
        scores.iter_mut().for_each(|score| *score *= SHARPNESS);
        softmax(&mut scores);
        scores
    }

    /// How telling a feature is, the step of its weights, and its weights.
    fn row(&self, feature: Feature) -> Option<(f32, f32, &[u8])> {
        let size = 8 + self.bias.len();
        let start = self.features.of(feature)? * size;
        let row = self.rows.get(start..start + size)?;
        let (rarity, rest) = row.split_at_checked(4)?;
        let (step, weights) = rest.split_at_checked(4)?;
        let number = |bytes: &[u8]| bytes.try_into().map(f32::from_le_bytes).ok();
        Some((number(rarity)?, number(step)?, weights))
    }
}

/// Packs a model, each weight in one byte: 127 steps to each side, as large as the feature's
/// greatest weight asks for.
fn pack(model: &Model, features: &[Feature], rarities: &Rarities) -> Vec<u8> {
    let mut rows = Vec::with_capacity(features.len() * (8 + model.classes));
    for (feature, weights) in features.iter().zip(model.weights.chunks(model.classes.max(1))) {
        let greatest = weights.iter().fold(0.0_f32, |greatest, weight| greatest.max(weight.abs()));
        let step = (greatest / 127.0).max(f32::MIN_POSITIVE);
        rows.extend(rarities.of(*feature).unwrap_or(rarities.unknown).to_le_bytes());
        rows.extend(step.to_le_bytes());
        rows.extend(weights.iter().flat_map(|weight| in_steps(*weight / step).to_le_bytes()));
    }
    rows
}

#[allow(clippy::cast_possible_truncation, reason = "the number of steps lies within ±127")]
fn in_steps(steps: f32) -> i8 {
    steps.round().clamp(-127.0, 127.0) as i8
}
