//! From a question in somebody's own words to the entry that answers it, or to an honest "that is
//! not in here".
//!
//! The way of a question: `reading` cuts it into words and repairs the misspelt ones with the
//! `vocabulary` of the content; `features` turns them into weighted stems, parts of compounds,
//! synonyms and letter groups; `index` compares these with every phrasing; `ranking` makes of
//! that one score for each thing that could be meant; [`decision`] says whether the best is good
//! enough. [`why`] tells the person what was recognised.
//!
//! Nothing here knows what the content is about: all of it is learnt from the content that was
//! loaded, and all of it is deterministic.

mod classifier;
mod corpus;
pub mod decision;
pub mod evaluation;
mod features;
pub mod held_out;
mod index;
mod lexemes;
pub mod likeness;
mod packed;
mod ranking;
mod reading;
pub mod suggestion;
mod training;
mod vocabulary;
mod weighting;
pub mod why;

use serde::{Deserialize, Serialize};

use crate::knowledge::{Entry, Knowledge};
use corpus::Corpus;
use decision::Decision;
use features::features;
use index::Index;
use lexemes::Lexemes;
use likeness::Likeness;
use ranking::{Ranker, Ranking};
use reading::Reading;
use vocabulary::Vocabulary;
use why::Reason;

pub use reading::Repair;

/// How many characters of a question are read; the rest of a longer one is passed over. A page of
/// text holds about 3,000; a question pasted with its whole e-mail thread fits.
pub const LONGEST_QUESTION: usize = 8_000;

/// How many questions of one message are looked at one by one.
const MOST_QUESTIONS: usize = 4;

/// Finds the answer to a question, in one knowledge base.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Matcher {
    vocabulary: Vocabulary,
    lexemes: Lexemes,
    ranker: Ranker,
    /// The situations that scenarios are for.
    scenarios: Index,
}

/// How likely a scenario must be to be offered. Measured: see `benches/matching.md`.
const SCENARIO_FROM: f32 = 0.4;

impl Matcher {
    /// Learns the words and phrasings of `knowledge`.
    pub fn new(knowledge: &Knowledge) -> Self {
        let vocabulary = Vocabulary::new(knowledge);
        let lexemes = Lexemes::new(knowledge);
        let ranker = Ranker::new(&Corpus::new(knowledge, &vocabulary, &lexemes));
        let scenarios = Index::new(&Corpus::of_scenarios(knowledge, &vocabulary, &lexemes));
        Self { vocabulary, lexemes, ranker, scenarios }
    }

    /// The scenario for the situation that `question` describes, by its place in the knowledge base;
    /// nothing where none is likely.
    pub fn scenario(&self, question: &str) -> Option<usize> {
        let reading = self.read(question);
        let features = features(&reading.words, &self.vocabulary, &self.lexemes);
        let likely = self.scenarios.probabilities(&features).into_iter().enumerate();
        let best = likely.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
        (best.1 >= SCENARIO_FROM).then_some(best.0)
    }

    /// Decides what `question` asks. `context` is the question before it in the same conversation:
    /// it helps a question that cannot stand on its own ("en per post?") and leaves others alone.
    pub fn decide(&self, question: &str, context: Option<&str>) -> Decision {
        let reading = self.read(question);
        let alone = decision::decide(&self.rank(&reading), &reading, &self.lexemes);
        match context {
            Some(context) if decision::leans_on_context(&alone, &reading, &self.lexemes) => {
                let both = self.rank(&self.read(context).followed_by(&reading));
                let together = decision::decide(&both, &reading, &self.lexemes);
                decision::in_context(alone, together)
            }
            _ => self.two_questions(question).unwrap_or(alone),
        }
    }

    /// A choice between two entries, where a message holds two questions that each has its own
    /// answer.
    fn two_questions(&self, message: &str) -> Option<Decision> {
        let questions: Vec<&str> = message.split_inclusive('?').collect();
        if questions.len() < 2 || questions.len() > MOST_QUESTIONS {
            return None;
        }
        let decisions = questions.iter().map(|question| {
            let reading = self.read(question);
            decision::decide(&self.rank(&reading), &reading, &self.lexemes)
        });
        decision::both_answers(decisions.collect())
    }

    /// The words of `question` that speak for `entry`, as it was read.
    pub fn reasons(&self, question: &str, entry: &Entry) -> Vec<Reason> {
        why::reasons(&self.read(question), entry, &self.vocabulary, &self.lexemes)
    }

    /// The words of `text` that are read as other words; for showing while somebody types.
    pub fn repairs(&self, text: &str) -> Vec<Repair> {
        self.read(text).repairs
    }

    /// A question, to be compared with others.
    pub fn likeness(&self, question: &str) -> Likeness {
        let reading = self.read(question);
        Likeness::new(features(&reading.words, &self.vocabulary, &self.lexemes))
    }

    fn read(&self, question: &str) -> Reading {
        let text: String = question.chars().take(LONGEST_QUESTION).collect();
        Reading::new(&text, &self.vocabulary)
    }

    fn rank(&self, reading: &Reading) -> Ranking {
        self.ranker.rank(&features(&reading.words, &self.vocabulary, &self.lexemes))
    }
}
