//! One score for each thing that a question could be about.

use serde::{Deserialize, Serialize};

use super::features::features;
use super::index::{Index, Similarities};
use super::lexemes::Lexemes;
use super::reading::Reading;
use super::vocabulary::Vocabulary;

/// Something that a question can be about. The number is a place in the list of that kind in
/// [`Knowledge`](crate::knowledge::Knowledge).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(super) enum Target {
    /// An entry.
    Entry(usize),
    /// A topic that is not covered.
    Outside(usize),
    /// Small talk.
    SmallTalk(usize),
}

/// How much of a score comes from the nearest phrasing, from the three nearest on average, and
/// from the middle of all; measured: see `docs/matching.md`.
const NEAREST: f32 = 0.4;
const THREE_NEAREST: f32 = 0.2;
const CENTROID: f32 = 0.4;

/// Every target with its score, from 0 to 1, best first; equal scores in the order of the targets.
#[derive(Clone, Debug, Default)]
pub(super) struct Ranking {
    pub scores: Vec<(Target, f32)>,
}

impl Ranking {
    /// The entries alone, best first.
    pub(super) fn entries(&self) -> impl Iterator<Item = (usize, f32)> {
        self.scores.iter().filter_map(|(target, score)| match target {
            Target::Entry(place) => Some((*place, *score)),
            _ => None,
        })
    }

    /// The best that is no entry.
    pub(super) fn best_beside(&self) -> Option<(Target, f32)> {
        self.scores.iter().copied().find(|(target, _)| !matches!(target, Target::Entry(_)))
    }
}

pub(super) fn rank(
    reading: &Reading,
    index: &Index,
    lexemes: &Lexemes,
    vocabulary: &Vocabulary,
) -> Ranking {
    let features = features(&reading.words, vocabulary, lexemes);
    let similarities = index.compare(&features);
    let best = three_nearest(index, &similarities);
    let targets = index.targets().iter().zip(&similarities.centroids).zip(best);
    let mut scores: Vec<(Target, f32)> = targets
        .map(|((target, centroid), [first, second, third])| {
            let three = (first + second + third) / 3.0;
            (*target, NEAREST * first + THREE_NEAREST * three + CENTROID * centroid)
        })
        .collect();
    scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    Ranking { scores }
}

/// The similarity of the three nearest documents of each target, nearest first.
fn three_nearest(index: &Index, similarities: &Similarities) -> Vec<[f32; 3]> {
    let mut best = vec![[0.0; 3]; index.targets().len()];
    for (document, similarity) in index.documents().iter().zip(&similarities.documents) {
        let Some([first, second, third]) = best.get_mut(document.target as usize) else {
            continue;
        };
        if similarity > first {
            (*first, *second, *third) = (*similarity, *first, *second);
        } else if similarity > second {
            (*second, *third) = (*similarity, *second);
        } else if similarity > third {
            *third = *similarity;
        }
    }
    best
}
