//! Whether the best that was found is good enough to say.
//!
//! A wrong answer is worse than none, so there are five ways to reply, and "answer" is the
//! strictest.

use super::lexemes::Lexemes;
use super::ranking::{Ranking, Target};
use super::reading::{Reading, Repair};

/// How many entries a decision lists, whatever it says.
const LISTED: usize = 5;

/// How many entries are offered to choose from.
const OFFERED: usize = 3;

/// The least confidence with which an entry is given as the answer. Where the calibrated confidence
/// crosses one half, an answer is likelier right than wrong; the rest is to keep wrong ones rare.
const ANSWER_FROM: f32 = 0.6;

/// The least confidence of an entry that is offered as a choice.
const OFFER_FROM: f32 = 0.12;

/// How like something beside the entries a question must be to be taken for it.
const BESIDE_FROM: f32 = 0.16;

/// A question with at most this many telling words may be the sequel of the one before it.
const SEQUEL_WORDS: usize = 4;

/// The confidence above which a question stands on its own, however short.
const STANDS_ALONE_FROM: f32 = 0.8;

/// The calibration: the logistic function of a weighted sum of the score of an entry, its lead over
/// the next entry and its lead over what is no entry. Measured: see `docs/matching.md`.
struct Calibration {
    constant: f32,
    score: f32,
    lead: f32,
    lead_over_beside: f32,
}

const CALIBRATION: Calibration =
    Calibration { constant: -2.2, score: 6.0, lead: 12.0, lead_over_beside: 12.0 };

/// What is said to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// This entry answers it.
    Answer(usize),
    /// One of these entries probably answers it; one to three, the likeliest first.
    Choose(Vec<usize>),
    /// It is about this topic, which is not covered.
    Outside(usize),
    /// Nothing is close.
    Unknown,
    /// It is no question but this small talk.
    SmallTalk(usize),
}

/// A reply with what led to it. Numbers are places in the lists of
/// [`Knowledge`](crate::knowledge::Knowledge).
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What is said.
    pub reply: Reply,
    /// How sure that is, from 0 to 1: of the answers given at 0.9, nine in ten should be right.
    pub confidence: f32,
    /// The best five entries, each with its confidence, best first; fewer where there are fewer.
    pub results: Vec<(usize, f32)>,
    /// Words that were read as other words.
    pub repairs: Vec<Repair>,
}

impl Decision {
    fn new(ranking: &Ranking, reading: &Reading, lexemes: &Lexemes) -> Self {
        let results: Vec<(usize, f32)> = confidences(ranking).take(LISTED).collect();
        let (reply, confidence) = if telling_words(reading, lexemes) == 0 {
            without_telling_words(ranking)
        } else {
            reply(ranking, &results)
        };
        Self { reply, confidence, results, repairs: reading.repairs.clone() }
    }

    /// Whether an answer is given.
    pub const fn is_answer(&self) -> bool {
        matches!(self.reply, Reply::Answer(_))
    }
}

pub(super) fn decide(ranking: &Ranking, reading: &Reading, lexemes: &Lexemes) -> Decision {
    Decision::new(ranking, reading, lexemes)
}

/// Decides with the question before it in mind: what both together say, if that is an answer, else
/// what the question says alone.
pub(super) fn decide_in_context(
    alone: &Ranking,
    both: &Ranking,
    reading: &Reading,
    lexemes: &Lexemes,
) -> Decision {
    let together = Decision::new(both, reading, lexemes);
    match together.reply {
        Reply::Answer(_) | Reply::Choose(_) => together,
        _ => Decision::new(alone, reading, lexemes),
    }
}

/// Whether a question cannot stand on its own: it is short and nothing in it decides.
pub(super) fn leans_on_context(decision: &Decision, reading: &Reading, lexemes: &Lexemes) -> bool {
    let sure = decision.confidence >= STANDS_ALONE_FROM;
    let settled = match decision.reply {
        Reply::SmallTalk(_) => true,
        Reply::Answer(_) | Reply::Outside(_) => sure,
        Reply::Choose(_) | Reply::Unknown => false,
    };
    !settled && telling_words(reading, lexemes) <= SEQUEL_WORDS
}

fn telling_words(reading: &Reading, lexemes: &Lexemes) -> usize {
    reading.words.iter().filter(|word| !lexemes.is_stop_word(word)).count()
}

/// A greeting may hold stop words alone ("en jij?"); a question cannot.
fn without_telling_words(ranking: &Ranking) -> (Reply, f32) {
    match ranking.best_beside() {
        Some((Target::SmallTalk(place), score)) if score >= BESIDE_FROM => {
            (Reply::SmallTalk(place), score.min(1.0))
        }
        _ => (Reply::Unknown, 1.0),
    }
}

fn reply(ranking: &Ranking, results: &[(usize, f32)]) -> (Reply, f32) {
    let best = results.first().copied();
    if let Some((entry, confidence)) = best
        && confidence >= ANSWER_FROM
    {
        return (Reply::Answer(entry), confidence);
    }
    let confidence = best.map_or(0.0, |(_, confidence)| confidence);
    if let Some(reply) = beside(ranking) {
        return (reply, 1.0 - confidence);
    }
    let offered = results.iter().filter(|(_, confidence)| *confidence >= OFFER_FROM);
    let offered: Vec<usize> = offered.take(OFFERED).map(|(entry, _)| *entry).collect();
    if offered.is_empty() {
        (Reply::Unknown, 1.0 - confidence)
    } else {
        (Reply::Choose(offered), confidence)
    }
}

/// What is no entry, if the question is liker to it than to any entry.
fn beside(ranking: &Ranking) -> Option<Reply> {
    let (target, score) = ranking.best_beside()?;
    let entry = ranking.entries().next().map_or(0.0, |(_, score)| score);
    if score < BESIDE_FROM || score <= entry {
        return None;
    }
    match target {
        Target::Outside(place) => Some(Reply::Outside(place)),
        Target::SmallTalk(place) => Some(Reply::SmallTalk(place)),
        Target::Entry(_) => None,
    }
}

/// Every entry with its confidence, best first.
fn confidences(ranking: &Ranking) -> impl Iterator<Item = (usize, f32)> {
    let beside = ranking.best_beside().map_or(0.0, |(_, score)| score);
    let mut best = ranking.entries().map(|(_, score)| score);
    let first = best.next().unwrap_or(0.0);
    let second = best.next().unwrap_or(0.0);
    ranking.entries().enumerate().map(move |(place, (entry, score))| {
        let rival = if place == 0 { second } else { first };
        (entry, confidence(score, score - rival, score - beside))
    })
}

fn confidence(score: f32, lead: f32, lead_over_beside: f32) -> f32 {
    let sum = CALIBRATION.constant
        + CALIBRATION.score * score
        + CALIBRATION.lead * lead
        + CALIBRATION.lead_over_beside * lead_over_beside;
    1.0 / (1.0 + (-sum).exp())
}
