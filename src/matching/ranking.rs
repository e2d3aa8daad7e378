//! How likely each thing is what a question is about.

use serde::{Deserialize, Serialize};

use super::classifier::Classifier;
use super::corpus::Corpus;
use super::features::Features;
use super::index::Index;

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
    /// A scenario; ranked apart from the others.
    Scenario(usize),
}

/// How large the product of documents and targets may be for a model to be learnt: its time grows
/// with it. 25 entries with a hundred texts each and fifty other topics have 400,000.
const LEARNABLE: usize = 2_000_000;

/// Ranks the targets: by a model that was learnt, or by nearness where there are too many.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Ranker {
    targets: Vec<Target>,
    method: Method,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
enum Method {
    Learnt(Classifier),
    Nearest(Index),
}

/// Whether a model is learnt of this corpus.
pub(super) fn is_learnable(corpus: &Corpus) -> bool {
    corpus.documents.len() * corpus.targets.len() <= LEARNABLE
}

impl Ranker {
    pub(super) fn new(corpus: &Corpus) -> Self {
        let method = if is_learnable(corpus) {
            Method::Learnt(Classifier::new(corpus))
        } else {
            Method::Nearest(Index::new(corpus))
        };
        Self { targets: corpus.targets.clone(), method }
    }

    /// Ranks every target for a text of these features.
    pub(super) fn rank(&self, features: &Features) -> Ranking {
        let probabilities = match &self.method {
            Method::Learnt(classifier) => classifier.probabilities(features),
            Method::Nearest(index) => index.probabilities(features),
        };
        Ranking::new(self.targets.iter().copied().zip(probabilities).collect())
    }
}

/// Every target with its probability, best first; equal ones in the order of the targets.
#[derive(Clone, Debug, Default)]
pub(super) struct Ranking {
    scores: Vec<(Target, f32)>,
}

impl Ranking {
    pub(super) fn new(mut scores: Vec<(Target, f32)>) -> Self {
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Self { scores }
    }

    /// The entries, best first.
    pub(super) fn entries(&self) -> impl Iterator<Item = (usize, f32)> {
        self.scores.iter().filter_map(|(target, score)| match target {
            Target::Entry(place) => Some((*place, *score)),
            _ => None,
        })
    }

    /// The topics that are not covered, best first.
    pub(super) fn outside(&self) -> impl Iterator<Item = (usize, f32)> {
        self.scores.iter().filter_map(|(target, score)| match target {
            Target::Outside(place) => Some((*place, *score)),
            _ => None,
        })
    }

    /// The small talk, best first.
    pub(super) fn small_talk(&self) -> impl Iterator<Item = (usize, f32)> {
        self.scores.iter().filter_map(|(target, score)| match target {
            Target::SmallTalk(place) => Some((*place, *score)),
            _ => None,
        })
    }
}
