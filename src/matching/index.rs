//! Every text of the content by its features, to find the texts most like a question.
//!
//! This is what ranks where there are too many entries to learn a model of: it grows with the
//! content, not with the square of it.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::corpus::Corpus;
use super::features::Features;
use super::packed::{Places, Table};
use super::weighting::{Known, Rarities, vector};

/// How much of the similarity to a target comes from its nearest text, from its three nearest on
/// average, and from the middle of them all. Measured: see `benches/matching.md`.
const NEAREST: f32 = 0.4;
const THREE_NEAREST: f32 = 0.2;
const CENTROID: f32 = 0.4;

/// How a similarity becomes a likelihood: how sharply it rises, and the similarity to "nothing of
/// all this". Measured: see `benches/matching.md`.
const SHARPNESS: f32 = 22.0;
const NOTHING: f32 = 0.2;

/// A centre shorter than this is what rounding leaves of nothing.
const LEAST_LENGTH: f32 = 1e-3;

/// The texts of a corpus by feature; features go by their place.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Index {
    /// The place of each feature.
    features: Places,
    /// How telling the feature at each place is.
    rarities: Vec<f32>,
    /// By feature: the documents that have it, by place, each with the weight of the feature in
    /// it. A document's weights make a vector of length 1.
    postings: Table,
    /// By feature: the targets that it stands for, by place, each with its mean weight there. A
    /// target's weights make a vector of length 1.
    centroids: Table,
    /// The target of each document and how much a similarity to it counts.
    documents: Vec<(u32, f32)>,
    /// How many targets there are.
    targets: usize,
    /// The weight of a feature that no document has.
    unknown: f32,
    /// The length that the vector of each target had before it was made 1; not stored, since no
    /// question asks for it.
    #[serde(skip)]
    lengths: Vec<f32>,
}

impl Index {
    pub(super) fn new(corpus: &Corpus) -> Self {
        let rarities = Rarities::new(corpus, 1);
        let mut postings: Rows = FxHashMap::default();
        let mut centroids: Rows = FxHashMap::default();
        for (place, document) in (0_u32..).zip(&corpus.documents) {
            let vector = vector(&document.features, |f| rarities.of(f), rarities.unknown);
            for (feature, weight) in vector {
                let feature = feature as u64;
                postings.entry(feature).or_default().push((place, weight));
                let means = centroids.entry(feature).or_default();
                match means.last_mut() {
                    Some((target, sum)) if *target == document.target => {
                        *sum += weight * document.counts;
                    }
                    _ => means.push((document.target, weight * document.counts)),
                }
            }
        }
        let lengths = normalise(&mut centroids, corpus.targets.len());
        let features = rarities.features();
        let telling = features.iter().map(|feature| rarities.of(*feature));
        let telling = telling.map(|known| known.map_or(rarities.unknown, |known| known.rarity));
        let documents = corpus.documents.iter();
        Self {
            rarities: telling.collect(),
            features: Places::pack(&features),
            postings: pack(postings),
            centroids: pack(centroids),
            documents: documents.map(|document| (document.target, document.counts)).collect(),
            targets: corpus.targets.len(),
            unknown: rarities.unknown,
            lengths,
        }
    }

    /// As [`Index::probabilities`], for a text of the corpus itself as if it were not in it; nothing
    /// where there is no such text.
    pub(super) fn held_out(&self, document: usize, features: &Features) -> Option<Vec<f32>> {
        let (mut documents, mut centroids) = self.near(features);
        let target = self.documents.get(document)?.0 as usize;
        let length = *self.lengths.get(target)?;
        *documents.get_mut(document)? = 0.0;
        let like = centroids.get_mut(target)?;
        // The centre is the sum of the texts, and the text has the length 1: what it adds is known.
        let along = *like / CENTROID * length;
        let rest = (length * length - 2.0 * along + 1.0).max(0.0).sqrt();
        *like = if rest > LEAST_LENGTH { CENTROID * (along - 1.0).max(0.0) / rest } else { 0.0 };
        Some(self.likely(&documents, &centroids))
    }

    /// The likelihood of each target, in the order of the targets; with that of "nothing of all
    /// this" they add up to 1.
    pub(super) fn probabilities(&self, features: &Features) -> Vec<f32> {
        let (documents, centroids) = self.near(features);
        self.likely(&documents, &centroids)
    }

    /// The likelihoods that similarities to documents and to the centres of targets make.
    fn likely(&self, documents: &[f32], centroids: &[f32]) -> Vec<f32> {
        let likeness = centroids.iter().zip(self.three_nearest(documents)).map(
            |(centroid, [first, second, third])| {
                centroid + (NEAREST * first + THREE_NEAREST * (first + second + third) / 3.0)
            },
        );
        let mut likely: Vec<f32> = likeness.map(|like| (SHARPNESS * like).exp()).collect();
        let total = likely.iter().sum::<f32>() + (SHARPNESS * NOTHING).exp();
        for likely in &mut likely {
            *likely /= total;
        }
        likely
    }

    /// How like a question is to each document, from 0 to 1, and to the centre of each target, from 0
    /// to its share.
    fn near(&self, features: &Features) -> (Vec<f32>, Vec<f32>) {
        let mut documents = vec![0.0; self.documents.len()];
        let mut centroids = vec![0.0; self.targets];
        let known = |feature| {
            let place = self.features.of(feature)?;
            Some(Known { rarity: *self.rarities.get(place)?, place })
        };
        for (feature, weight) in vector(features, known, self.unknown) {
            let feature = feature as u64;
            for (document, there) in self.postings.row(feature) {
                add(&mut documents, document, weight * there);
            }
            for (target, there) in self.centroids.row(feature) {
                add(&mut centroids, target, CENTROID * weight * there);
            }
        }
        (documents, centroids)
    }

    /// The similarity of the three nearest documents of each target, nearest first.
    fn three_nearest(&self, similarities: &[f32]) -> Vec<[f32; 3]> {
        let mut best = vec![[0.0; 3]; self.targets];
        for ((target, counts), similarity) in self.documents.iter().zip(similarities) {
            let Some([first, second, third]) = best.get_mut(*target as usize) else { continue };
            let similarity = similarity * counts;
            if similarity > *first {
                (*first, *second, *third) = (similarity, *first, *second);
            } else if similarity > *second {
                (*second, *third) = (similarity, *second);
            } else if similarity > *third {
                *third = similarity;
            }
        }
        best
    }
}

fn add(sums: &mut [f32], place: u32, value: f32) {
    if let Some(sum) = sums.get_mut(place as usize) {
        *sum += value;
    }
}

/// Rows by the place of a feature, while they grow.
type Rows = FxHashMap<u64, Vec<(u32, f32)>>;

fn pack(rows: Rows) -> Table {
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_unstable_by_key(|(feature, _)| *feature);
    Table::pack(&rows)
}

/// Gives the vector of each target the length 1; the lengths that they had.
fn normalise(centroids: &mut Rows, targets: usize) -> Vec<f32> {
    let mut squares = vec![0.0_f32; targets];
    for (target, weight) in centroids.values().flatten() {
        add(&mut squares, *target, weight * weight);
    }
    for (target, weight) in centroids.values_mut().flatten() {
        let square = squares.get(*target as usize).copied().unwrap_or(0.0);
        *weight = if square > 0.0 { *weight / square.sqrt() } else { 0.0 };
    }
    squares.into_iter().map(f32::sqrt).collect()
}
