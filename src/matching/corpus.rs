//! What is learnt from: every text of the content with what it is about, as features.

use rustc_hash::FxHashMap;

use super::features::{Features, WordFeatures, combine};
use super::lexemes::Lexemes;
use super::ranking::Target;
use super::vocabulary::Vocabulary;
use crate::knowledge::{Entry, Knowledge, Phrases, Text};
use crate::text::words::words;

/// How much a text of the answer itself counts beside a phrasing, which counts 1: it names
/// everything that the answer touches, so it fits many questions a little. Measured: see
/// `benches/matching.md`.
const BODY: f32 = 0.3;

/// A text of the content.
pub(super) struct Document {
    /// What it is about: a place in the targets.
    pub target: u32,
    /// How much it counts, from 0 to 1.
    pub counts: f32,
    /// Whether it is how somebody asks, rather than a heading or what the content says.
    pub is_phrasing: bool,
    /// Its features.
    pub features: Features,
}

/// The texts of a knowledge base, in the order of its targets.
pub(super) struct Corpus {
    /// What can be meant: every entry, outside topic and small talk.
    pub targets: Vec<Target>,
    /// The texts.
    pub documents: Vec<Document>,
}

impl Corpus {
    pub(super) fn new(knowledge: &Knowledge, vocabulary: &Vocabulary, lexemes: &Lexemes) -> Self {
        let corpus = Self { targets: Vec::new(), documents: Vec::new() };
        let known = FxHashMap::default();
        let mut collector = Collector { vocabulary, lexemes, corpus, known };
        for (place, entry) in knowledge.entries.iter().enumerate() {
            collector.entry(place, entry);
        }
        for (place, topic) in knowledge.outside.iter().enumerate() {
            collector.target(Target::Outside(place));
            collector.text(&topic.title, 1.0);
            collector.phrases(&topic.phrasings);
        }
        for (place, reply) in knowledge.smalltalk.iter().enumerate() {
            collector.target(Target::SmallTalk(place));
            collector.phrases(&reply.phrasings);
        }
        collector.corpus
    }

    /// The texts that say for which situation each scenario is, in the order of the scenarios.
    pub(super) fn of_scenarios(
        knowledge: &Knowledge,
        vocabulary: &Vocabulary,
        lexemes: &Lexemes,
    ) -> Self {
        let corpus = Self { targets: Vec::new(), documents: Vec::new() };
        let known = FxHashMap::default();
        let mut collector = Collector { vocabulary, lexemes, corpus, known };
        for (place, scenario) in knowledge.scenarios.iter().enumerate() {
            collector.target(Target::Scenario(place));
            collector.text(&scenario.title, 1.0);
            collector.text(&scenario.intro, BODY);
            collector.phrases(&scenario.phrasings);
        }
        collector.corpus
    }
}

struct Collector<'a> {
    vocabulary: &'a Vocabulary,
    lexemes: &'a Lexemes,
    corpus: Corpus,
    /// Words that were taken apart before: most occur over and over.
    known: FxHashMap<String, WordFeatures>,
}

impl Collector<'_> {
    fn target(&mut self, target: Target) {
        self.corpus.targets.push(target);
    }

    fn entry(&mut self, place: usize, entry: &Entry) {
        self.target(Target::Entry(place));
        self.text(&entry.question, 1.0);
        self.asked(entry.every_phrasing().map(|phrasing| phrasing.text));
        for (_, keywords) in entry.keywords.iter() {
            self.add(&keywords.join(" "), 1.0);
        }
        let bodies = entry.short.iter().chain([&entry.answer]);
        bodies.for_each(|text| self.text(text, BODY));
    }

    fn text(&mut self, text: &Text, counts: f32) {
        text.iter().for_each(|(_, text)| self.add(text, counts));
    }

    fn phrases(&mut self, phrases: &Phrases) {
        self.asked(phrases.all().map(|(_, phrase)| phrase));
    }

    fn asked<'p>(&mut self, phrases: impl Iterator<Item = &'p str>) {
        for phrase in phrases {
            self.add(phrase, 1.0);
            if let Some(document) = self.corpus.documents.last_mut() {
                document.is_phrasing = true;
            }
        }
    }

    fn add(&mut self, text: &str, counts: f32) {
        let words: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
        for word in &words {
            if !self.known.contains_key(word) {
                let taken = WordFeatures::new(word, self.vocabulary, self.lexemes);
                self.known.insert(word.clone(), taken);
            }
        }
        let taken: Vec<&WordFeatures> =
            words.iter().filter_map(|word| self.known.get(word)).collect();
        let mut features = combine(&taken, self.lexemes);
        if counts < 1.0 {
            // A long text holds nearly every short group of letters: they tell nothing about it.
            features.letters.clear();
        }
        let last = self.corpus.targets.len().saturating_sub(1);
        let target = u32::try_from(last).unwrap_or(u32::MAX);
        self.corpus.documents.push(Document { target, counts, is_phrasing: false, features });
    }
}
