//! How well questions find their answers: the figures behind "right" and "wrong".

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Matcher;
use super::decision::{Decision, Reply};
use crate::knowledge::Knowledge;

/// What stands in `accept` for small talk.
pub const SMALL_TALK: &str = "@smalltalk";

/// A question with the answers that would be right.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The question.
    pub q: String,
    /// The question before it, if it leans on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Every entry that would be a right first answer; empty for a question outside the knowledge
    /// base; `@smalltalk` for small talk.
    #[serde(default)]
    pub accept: Vec<String>,
    /// A label to count by.
    #[serde(default)]
    pub kind: String,
    /// The language that it is asked in; not used, since the matcher finds out itself.
    #[serde(default)]
    pub lang: Option<String>,
}

/// What a question should lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goal {
    /// One of its entries, which the knowledge base has.
    Entry,
    /// No answer: nothing covers it.
    Outside,
    /// No answer: entries cover it that this knowledge base does not have.
    Elsewhere,
    /// Small talk.
    SmallTalk,
}

/// Counts over some questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Questions that an entry answers.
    pub in_scope: usize,
    /// Of these, the best entry is right, whatever the decision.
    pub right_first: usize,
    /// A right entry is among the best three.
    pub right_in_three: usize,
    /// A right answer is given.
    pub right_given: usize,
    /// A right answer is given, or is among the choices.
    pub right_offered: usize,
    /// A wrong answer is given.
    pub wrong_given: usize,
    /// Questions that nothing covers.
    pub outside: usize,
    /// Of these, an answer is given all the same.
    pub outside_answered: usize,
    /// Questions that entries cover which are not in this knowledge base.
    pub elsewhere: usize,
    /// Of these, an answer is given all the same.
    pub elsewhere_answered: usize,
    /// Small talk.
    pub small_talk: usize,
    /// Of these, recognised.
    pub small_talk_recognised: usize,
}

/// A question that did not lead where it should.
#[derive(Clone, Debug, Serialize)]
pub struct Miss {
    /// The question.
    pub q: String,
    /// Its label.
    pub kind: String,
    /// What would have been right.
    pub accept: Vec<String>,
    /// What was decided: `answer`, `choose`, `outside`, `unknown` or `smalltalk`.
    pub decision: &'static str,
    /// The best entries, best first.
    pub results: Vec<String>,
    /// How sure the decision was.
    pub confidence: f32,
}

/// How often what was said with some confidence was right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Reliability {
    /// The least confidence of the answers counted here; they go up to that of the next row.
    pub from: f32,
    /// How many answers were given.
    pub given: usize,
    /// Of these, right ones.
    pub right: usize,
}

/// The figures over a file of questions.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Evaluation {
    /// Over all questions.
    pub total: Tally,
    /// How well the confidence of the best entry tells questions that an entry answers from those
    /// that nothing covers: the area under the ROC curve, from 0.5 (not at all) to 1; nothing where
    /// there is only one sort.
    pub separation: Option<f64>,
    /// The answers given, by confidence in steps of a tenth.
    pub reliability: Vec<Reliability>,
    /// By label, in the order of the alphabet.
    pub kinds: BTreeMap<String, Tally>,
    /// What went wrong, in the order of the file.
    pub misses: Vec<Miss>,
}

/// Puts every question to the matcher and counts what comes of it.
pub fn evaluate(matcher: &Matcher, knowledge: &Knowledge, questions: &[Question]) -> Evaluation {
    let mut evaluation = Evaluation::default();
    let mut confidences = Confidences::default();
    for question in questions {
        let decision = matcher.decide(&question.q, question.context.as_deref());
        let observed = Observation::new(question, &decision, knowledge);
        observed.count(&mut evaluation.total);
        observed.count(evaluation.kinds.entry(question.kind.clone()).or_default());
        confidences.take(&observed, &decision);
        if observed.is_miss() {
            evaluation.misses.push(miss(question, &decision, knowledge));
        }
    }
    evaluation.separation = confidences.separation();
    evaluation.reliability = confidences.reliability();
    evaluation
}

/// The confidences met in a measurement.
#[derive(Default)]
struct Confidences {
    /// Of the best entry, for questions that an entry answers.
    inside: Vec<f32>,
    /// Of the best entry, for questions that nothing covers.
    outside: Vec<f32>,
    /// Of each answer given, and whether it was right.
    given: Vec<(f32, bool)>,
}

impl Confidences {
    fn take(&mut self, observed: &Observation<'_>, decision: &Decision) {
        let best = decision.results.first().map_or(0.0, |(_, confidence)| *confidence);
        match observed.goal {
            Goal::Entry => self.inside.push(best),
            Goal::Outside => self.outside.push(best),
            Goal::Elsewhere | Goal::SmallTalk => {}
        }
        if observed.is_answer() {
            self.given.push((decision.confidence, observed.offered));
        }
    }

    /// The share of pairs of both sorts in which the question inside is the surer (Mann and Whitney
    /// 1947); equal ones count half.
    #[allow(clippy::cast_precision_loss, reason = "counts of questions stay far below 2^52")]
    fn separation(&self) -> Option<f64> {
        let pairs = self.inside.len() * self.outside.len();
        let surer = |inside: &f32| -> f64 {
            let points = self.outside.iter().map(|outside| match inside.total_cmp(outside) {
                Ordering::Greater => 1.0,
                Ordering::Equal => 0.5,
                Ordering::Less => 0.0,
            });
            points.sum()
        };
        (pairs > 0).then(|| self.inside.iter().map(surer).sum::<f64>() / pairs as f64)
    }

    fn reliability(&self) -> Vec<Reliability> {
        let tenths = (0_u8..10).map(|tenth| f32::from(tenth) / 10.0);
        let rows = tenths.map(|from| {
            let within = |(confidence, _): &&(f32, bool)| {
                *confidence >= from && (*confidence < from + 0.1 || from > 0.85)
            };
            let given = self.given.iter().filter(within);
            let right = given.clone().filter(|(_, right)| *right).count();
            Reliability { from, given: given.count(), right }
        });
        rows.filter(|row| row.given > 0).collect()
    }
}

/// The name of a decision in JSON.
pub const fn decision_name(reply: &Reply) -> &'static str {
    match reply {
        Reply::Answer(_) => "answer",
        Reply::Choose(_) => "choose",
        Reply::Outside(_) => "outside",
        Reply::Unknown => "unknown",
        Reply::SmallTalk(_) => "smalltalk",
    }
}

fn miss(question: &Question, decision: &Decision, knowledge: &Knowledge) -> Miss {
    let entries = decision.results.iter().filter_map(|(place, _)| knowledge.entries.get(*place));
    Miss {
        q: question.q.clone(),
        kind: question.kind.clone(),
        accept: question.accept.clone(),
        decision: decision_name(&decision.reply),
        results: entries.map(|entry| entry.id.clone()).collect(),
        confidence: decision.confidence,
    }
}

/// What came of one question.
struct Observation<'a> {
    goal: Goal,
    reply: &'a Reply,
    /// The place among the results of the first right entry.
    right_at: Option<usize>,
    /// Whether what is given or offered holds a right entry.
    offered: bool,
}

impl<'a> Observation<'a> {
    fn new(question: &Question, decision: &'a Decision, knowledge: &Knowledge) -> Self {
        let accepted: Vec<usize> =
            question.accept.iter().filter_map(|id| knowledge.position_of(id)).collect();
        let offered = match &decision.reply {
            Reply::Answer(entry) => accepted.contains(entry),
            Reply::Choose(entries) => entries.iter().any(|entry| accepted.contains(entry)),
            _ => false,
        };
        let right_at = decision.results.iter().position(|(entry, _)| accepted.contains(entry));
        Self { goal: goal(question, &accepted), reply: &decision.reply, right_at, offered }
    }

    const fn is_answer(&self) -> bool {
        matches!(self.reply, Reply::Answer(_))
    }

    fn count(&self, tally: &mut Tally) {
        let answered = usize::from(self.is_answer());
        match self.goal {
            Goal::Entry => {
                tally.in_scope += 1;
                tally.right_first += usize::from(self.right_at == Some(0));
                tally.right_in_three += usize::from(self.right_at.is_some_and(|place| place < 3));
                tally.right_given += usize::from(self.is_answer() && self.offered);
                tally.right_offered += usize::from(self.offered);
                tally.wrong_given += usize::from(self.is_answer() && !self.offered);
            }
            Goal::Outside => {
                tally.outside += 1;
                tally.outside_answered += answered;
            }
            Goal::Elsewhere => {
                tally.elsewhere += 1;
                tally.elsewhere_answered += answered;
            }
            Goal::SmallTalk => {
                tally.small_talk += 1;
                let recognised = matches!(self.reply, Reply::SmallTalk(_));
                tally.small_talk_recognised += usize::from(recognised);
            }
        }
    }

    fn is_miss(&self) -> bool {
        match self.goal {
            Goal::Entry => self.right_at != Some(0) || !self.is_answer(),
            Goal::Outside | Goal::Elsewhere => self.is_answer(),
            Goal::SmallTalk => !matches!(self.reply, Reply::SmallTalk(_)),
        }
    }
}

fn goal(question: &Question, accepted: &[usize]) -> Goal {
    if question.accept.is_empty() {
        Goal::Outside
    } else if question.accept.iter().any(|id| id == SMALL_TALK) {
        Goal::SmallTalk
    } else if accepted.is_empty() {
        Goal::Elsewhere
    } else {
        Goal::Entry
    }
}
