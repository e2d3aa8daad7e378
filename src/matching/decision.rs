//! Whether the best that was found is good enough to say.
//!
//! A wrong answer is worse than none, so there are five ways to reply, and "answer" is the
//! strictest.

use super::lexemes::Lexemes;
use super::ranking::Ranking;
use super::reading::{Reading, Repair};

/// How many entries a decision lists, whatever it says.
const LISTED: usize = 5;

/// How many entries are offered to choose from.
const OFFERED: usize = 3;

/// The least confidence with which an entry is given as the answer. Measured, as are the others
/// here, on the three files of `tests/questions`: see `benches/matching.md`.
const ANSWER_FROM: f32 = 0.55;

/// The same for a single telling word: "mail" can be about anything, "winback" is still clear.
const ONE_WORD_FROM: f32 = 0.98;

/// The most that may speak, all together, for what is not covered or no question, where an entry is
/// given as the answer.
const DOUBT_AT_MOST: f32 = 0.3;

/// The least confidence of an entry that is offered as a choice. A choice costs a glance; leaving
/// the right one out costs the answer.
const OFFER_FROM: f32 = 0.05;

/// From what confidence on, all together, what is not covered or no question is said without
/// offering entries.
const BESIDE_FROM: f32 = 0.75;

/// A question with at most this many telling words may be the sequel of the one before it.
const SEQUEL_WORDS: usize = 4;

/// A question with at most this many telling words may be a fragment of the one before it.
const FRAGMENT_WORDS: usize = 2;

/// From what confidence on each of two questions in one message counts as answered.
const BOTH_FROM: f32 = 0.8;

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
        let results: Vec<(usize, f32)> = ranking.entries().take(LISTED).collect();
        let (reply, confidence) = match telling_words(reading, lexemes) {
            0 => without_telling_words(ranking),
            1 => reply(ranking, &results, &ONE_WORD),
            _ => reply(ranking, &results, &QUESTION),
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

/// Decides with the question before it in mind: what both say together, if that is an answer or a
/// choice, else what the question says alone.
pub(super) fn in_context(alone: Decision, together: Decision) -> Decision {
    match together.reply {
        Reply::Answer(_) | Reply::Choose(_) => together,
        _ => alone,
    }
}

/// A choice of the answers to the questions of one message, where there are two different ones that
/// are sure.
pub(super) fn both_answers(decisions: Vec<Decision>) -> Option<Decision> {
    let mut entries = Vec::new();
    let mut results = Vec::new();
    let mut repairs = Vec::new();
    let mut confidence = 1.0_f32;
    for decision in decisions {
        repairs.extend(decision.repairs);
        let Reply::Answer(entry) = decision.reply else { continue };
        if decision.confidence >= BOTH_FROM && !entries.contains(&entry) {
            entries.push(entry);
            results.push((entry, decision.confidence));
            confidence = confidence.min(decision.confidence);
        }
    }
    entries.truncate(OFFERED);
    let reply = Reply::Choose(entries);
    (results.len() > 1).then_some(Decision { reply, confidence, results, repairs })
}

/// Whether a question cannot stand on its own: it is short and begins as a sequel ("en per post?"),
/// or it is hardly more than a word and nothing in it decides.
pub(super) fn leans_on_context(decision: &Decision, reading: &Reading, lexemes: &Lexemes) -> bool {
    let telling = telling_words(reading, lexemes);
    let undecided = matches!(decision.reply, Reply::Choose(_) | Reply::Unknown);
    let is_sequel = telling <= SEQUEL_WORDS && lexemes.begins_sequel(&reading.words);
    is_sequel || (telling <= FRAGMENT_WORDS && undecided)
}

fn telling_words(reading: &Reading, lexemes: &Lexemes) -> usize {
    reading.words.iter().filter(|word| !lexemes.is_stop_word(word)).count()
}

/// A greeting may hold stop words alone ("en jij?"); a question cannot.
fn without_telling_words(ranking: &Ranking) -> (Reply, f32) {
    let beside = Beside::of(ranking);
    match ranking.small_talk().next() {
        Some((place, _)) if beside.small_talk > beside.outside => {
            (Reply::SmallTalk(place), beside.small_talk)
        }
        _ => (Reply::Unknown, 1.0),
    }
}

/// From what confidence on an entry is given, and from what on it is offered.
struct Limits {
    answer_from: f32,
    offer_from: f32,
}

const QUESTION: Limits = Limits { answer_from: ANSWER_FROM, offer_from: OFFER_FROM };

/// To a single word the best three are offered, however they score.
const ONE_WORD: Limits = Limits { answer_from: ONE_WORD_FROM, offer_from: 0.0 };

fn reply(ranking: &Ranking, results: &[(usize, f32)], limits: &Limits) -> (Reply, f32) {
    let beside = Beside::of(ranking);
    let (best, confidence) = results.first().copied().unwrap_or((0, 0.0));
    if confidence >= limits.answer_from && beside.most() <= DOUBT_AT_MOST {
        return (Reply::Answer(best), confidence);
    }
    let offered = results.iter().filter(|(_, confidence)| *confidence >= limits.offer_from);
    let offered: Vec<(usize, f32)> = offered.take(OFFERED).copied().collect();
    let is_beside = beside.most() > confidence;
    if is_beside && (beside.most() >= BESIDE_FROM || offered.is_empty()) {
        return (beside.reply(ranking), beside.most());
    }
    if offered.is_empty() || confidence < OFFER_FROM {
        return (Reply::Unknown, 1.0 - confidence);
    }
    let together: f32 = offered.iter().map(|(_, confidence)| confidence).sum();
    (Reply::Choose(offered.into_iter().map(|(entry, _)| entry).collect()), together.min(1.0))
}

/// What speaks, all together, for each sort of thing that is no entry.
struct Beside {
    outside: f32,
    small_talk: f32,
}

impl Beside {
    fn of(ranking: &Ranking) -> Self {
        Self {
            outside: ranking.outside().map(|(_, score)| score).sum(),
            small_talk: ranking.small_talk().map(|(_, score)| score).sum(),
        }
    }

    const fn most(&self) -> f32 {
        self.outside.max(self.small_talk)
    }

    /// The likeliest thing of the likelier sort.
    fn reply(&self, ranking: &Ranking) -> Reply {
        let outside = ranking.outside().next().filter(|_| self.outside >= self.small_talk);
        let talk = ranking.small_talk().next();
        let reply = outside.map(|(place, _)| Reply::Outside(place));
        reply.or_else(|| talk.map(|(place, _)| Reply::SmallTalk(place))).unwrap_or(Reply::Unknown)
    }
}
