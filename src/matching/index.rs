//! Every phrasing of the content as a vector of features, stored by feature.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::features::{Feature, Features, Weighted, features};
use super::lexemes::Lexemes;
use super::packed::Table;
use super::ranking::Target;
use super::vocabulary::Vocabulary;
use crate::knowledge::{Entry, Knowledge, Phrases, Text};
use crate::text::words::words;

/// How much the family of letters counts in a comparison; the words count the rest. Measured: see
/// `docs/matching.md`.
const LETTERS_SHARE: f32 = 0.5;

/// How much a document of the answer's own text counts beside a phrasing: it names everything the
/// answer touches, so it fits many questions a little.
const BODY: f32 = 0.5;

/// The compared documents: each phrasing, question, keyword list and answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Index {
    /// By feature: how telling it is, in a row with one cell.
    rarities: Table,
    /// By feature: the documents that have it, by place, each with the weight of the feature in
    /// it. A document's weights make a vector of length 1.
    postings: Table,
    /// By feature: the targets that it stands for, by place, each with its mean weight there. A
    /// target's weights make a vector of length 1.
    centroids: Table,
    /// What each document is about, and how much it counts.
    documents: Vec<Document>,
    /// What can be meant: every entry, outside topic and small talk.
    targets: Vec<Target>,
    /// The weight of a feature that no document has.
    unknown: f32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Document {
    /// The place of the target in the list of targets.
    pub target: u32,
    /// How much a similarity to it counts, from 0 to 1.
    pub counts: f32,
}

/// How well a question fits: similarities from 0 to 1.
pub(super) struct Similarities {
    /// To each document, in the order of the documents.
    pub documents: Vec<f32>,
    /// To the middle of each target, in the order of the targets.
    pub centroids: Vec<f32>,
}

impl Index {
    pub(super) fn new(knowledge: &Knowledge, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Self {
        let mut builder = Builder { vocabulary, lexemes, targets: Vec::new(), found: Vec::new() };
        for (place, entry) in knowledge.entries.iter().enumerate() {
            builder.entry(place, entry);
        }
        for (place, topic) in knowledge.outside.iter().enumerate() {
            builder.side(Target::Outside(place), Some(&topic.title), &topic.phrasings);
        }
        for (place, reply) in knowledge.smalltalk.iter().enumerate() {
            builder.side(Target::SmallTalk(place), None, &reply.phrasings);
        }
        builder.build()
    }

    pub(super) fn documents(&self) -> &[Document] {
        &self.documents
    }

    pub(super) fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// Compares the features of a question with everything.
    pub(super) fn compare(&self, features: &Features) -> Similarities {
        let mut found = Similarities {
            documents: vec![0.0; self.documents.len()],
            centroids: vec![0.0; self.targets.len()],
        };
        for (feature, weight) in self.vector(features) {
            for (document, there) in self.postings.row(feature) {
                add(&mut found.documents, document, weight * there);
            }
            for (target, there) in self.centroids.row(feature) {
                add(&mut found.centroids, target, weight * there);
            }
        }
        for (similarity, document) in found.documents.iter_mut().zip(&self.documents) {
            *similarity *= document.counts;
        }
        found
    }

    /// The features as a vector of length 1, each family with its share.
    fn vector(&self, features: &Features) -> Weighted {
        let rarity = |feature: Feature| self.rarities.row(feature).next().map(|(_, found)| found);
        vector(features, |feature| rarity(feature).unwrap_or(self.unknown))
    }
}

fn add(sums: &mut [f32], place: u32, value: f32) {
    if let Some(sum) = sums.get_mut(place as usize) {
        *sum += value;
    }
}

fn vector(features: &Features, rarity: impl Fn(Feature) -> f32) -> Weighted {
    let mut all = family(&features.words, 1.0 - LETTERS_SHARE, &rarity);
    all.extend(family(&features.letters, LETTERS_SHARE, &rarity));
    all
}

fn family(features: &Weighted, share: f32, rarity: &impl Fn(Feature) -> f32) -> Weighted {
    let weighted: Weighted =
        features.iter().map(|(feature, weight)| (*feature, weight * rarity(*feature))).collect();
    let length = length(&weighted);
    let scale = if length > 0.0 { share.sqrt() / length } else { 0.0 };
    weighted.into_iter().map(|(feature, weight)| (feature, weight * scale)).collect()
}

fn length(vector: &Weighted) -> f32 {
    vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt()
}

/// Collects the documents, then turns them into an index.
struct Builder<'a> {
    vocabulary: &'a Vocabulary,
    lexemes: &'a Lexemes,
    targets: Vec<Target>,
    found: Vec<(Document, Features)>,
}

impl Builder<'_> {
    fn entry(&mut self, place: usize, entry: &Entry) {
        self.targets.push(Target::Entry(place));
        self.texts(&entry.question, 1.0);
        self.phrases(&entry.phrasings);
        for (_, keywords) in entry.keywords.iter() {
            self.add(&keywords.join(" "), 1.0);
        }
        if let Some(short) = &entry.short {
            self.texts(short, BODY);
        }
        self.texts(&entry.answer, BODY);
    }

    fn side(&mut self, target: Target, title: Option<&Text>, phrasings: &Phrases) {
        self.targets.push(target);
        if let Some(title) = title {
            self.texts(title, 1.0);
        }
        self.phrases(phrasings);
    }

    fn texts(&mut self, text: &Text, counts: f32) {
        for (_, text) in text.iter() {
            self.add(text, counts);
        }
    }

    fn phrases(&mut self, phrases: &Phrases) {
        for (_, phrase) in phrases.all() {
            self.add(phrase, 1.0);
        }
    }

    fn add(&mut self, text: &str, counts: f32) {
        let words: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
        let features = features(&words, self.vocabulary, self.lexemes);
        let target = u32::try_from(self.targets.len().saturating_sub(1)).unwrap_or(u32::MAX);
        self.found.push((Document { target, counts }, features));
    }

    fn build(self) -> Index {
        let rarities = self.rarities();
        let unknown = rarity(self.found.len(), 0);
        let mut postings: Rows = FxHashMap::default();
        let mut centroids: Rows = FxHashMap::default();
        for (place, (document, features)) in (0_u32..).zip(&self.found) {
            let of = |feature: Feature| rarities.get(&feature).copied().unwrap_or(unknown);
            for (feature, weight) in vector(features, of) {
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
        normalise(&mut centroids, self.targets.len());
        Index {
            rarities: pack(rarities.into_iter().map(|(key, rare)| (key, vec![(0, rare)]))),
            postings: pack(postings),
            centroids: pack(centroids),
            documents: self.found.into_iter().map(|(document, _)| document).collect(),
            targets: self.targets,
            unknown,
        }
    }

    /// How telling each feature is.
    fn rarities(&self) -> FxHashMap<Feature, f32> {
        let mut counts: FxHashMap<Feature, usize> = FxHashMap::default();
        for (_, features) in &self.found {
            for (feature, _) in features.words.iter().chain(&features.letters) {
                *counts.entry(*feature).or_default() += 1;
            }
        }
        let total = self.found.len();
        counts.into_iter().map(|(feature, count)| (feature, rarity(total, count))).collect()
    }
}

/// Rows by feature, while they grow.
type Rows = FxHashMap<Feature, Vec<(u32, f32)>>;

fn pack(rows: impl IntoIterator<Item = (Feature, Vec<(u32, f32)>)>) -> Table {
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_unstable_by_key(|(feature, _)| *feature);
    Table::pack(&rows)
}

/// Inverse document frequency, smoothed (Robertson and Spärck Jones 1976, as `BM25` uses it): the
/// logarithm of how many documents lack the feature for each that has it; never below 0.
#[allow(clippy::cast_precision_loss, reason = "counts of documents stay far below 2^24")]
fn rarity(documents: usize, having: usize) -> f32 {
    let (documents, having) = (documents as f32, having as f32);
    (1.0 + (documents - having + 0.5) / (having + 0.5)).ln()
}

/// Gives the vector of each target the length 1.
fn normalise(centroids: &mut Rows, targets: usize) {
    let mut squares = vec![0.0_f32; targets];
    for (target, weight) in centroids.values().flatten() {
        add(&mut squares, *target, weight * weight);
    }
    for (target, weight) in centroids.values_mut().flatten() {
        let square = squares.get(*target as usize).copied().unwrap_or(0.0);
        *weight = if square > 0.0 { *weight / square.sqrt() } else { 0.0 };
    }
}
