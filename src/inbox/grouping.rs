//! Likes with likes.

use std::collections::BTreeMap;

use super::Question;
use crate::knowledge::Knowledge;
use crate::matching::Matcher;
use crate::matching::decision::{Decision, Reply};
use crate::matching::likeness::Likeness;

/// From how much on two questions are alike: 1 for the same words, 0 for nothing in common.
///
/// Measured on the 664 questions of `tests/questions` that an entry answers, by pairs that came to stand
/// in one group: of 643 pairs 561 have the same answer. From 0.3 on it would be 1,011 of 1,174; without
/// what is added for the same reply, 76 of 137.
const ALIKE_FROM: f32 = 0.35;

/// What is added where the engine would say the same to both.
const SAME_REPLY: f32 = 0.2;

/// Questions that are about the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The questions, the newest first; as they stand in the inbox.
    pub questions: Vec<Question>,
    /// The entry that the engine finds nearest to all of them, by its place in the knowledge base.
    pub nearest: Option<usize>,
}

/// Groups questions, which stand in the order in which they came in. The same questions always give
/// the same groups: those with the newest question first.
///
/// Each question, from the newest on, joins the group that it is most alike on average, if it is alike
/// enough, and else begins one.
pub fn groups(questions: &[Question], knowledge: &Knowledge, matcher: &Matcher) -> Vec<Group> {
    let mut read: Vec<Read> =
        questions.iter().map(|question| Read::new(question, matcher)).collect();
    read.reverse();
    // Stable, so that of one day the last that came in stays first.
    read.sort_by_key(|read| std::cmp::Reverse(read.question.on));
    let mut groups: Vec<Vec<Read>> = Vec::new();
    for read in read {
        let alike = groups.iter_mut().map(|group| (average(&read, group), group));
        let best = alike.filter(|(alike, _)| *alike >= ALIKE_FROM);
        // The first of those that are equally alike.
        let best = best.reduce(|best, other| if other.0 > best.0 { other } else { best });
        match best {
            Some((_, group)) => group.push(read),
            None => groups.push(vec![read]),
        }
    }
    groups.into_iter().map(|group| finished(group, knowledge)).collect()
}

/// A question as the engine reads it.
struct Read<'q> {
    question: &'q Question,
    likeness: Likeness,
    decision: Decision,
}

impl<'q> Read<'q> {
    fn new(question: &'q Question, matcher: &Matcher) -> Self {
        let text = question.shown();
        let (likeness, decision) = (matcher.likeness(&text), matcher.decide(&text, None));
        Self { question, likeness, decision }
    }

    fn alike(&self, other: &Self) -> f32 {
        let same = self.best().is_some() && self.best() == other.best();
        self.likeness.with(&other.likeness) + if same { SAME_REPLY } else { 0.0 }
    }

    /// What the engine would say, or the entry that it would name first.
    fn best(&self) -> Option<(bool, usize)> {
        match self.decision.reply {
            Reply::Outside(topic) => Some((true, topic)),
            _ => self.decision.results.first().map(|(entry, _)| (false, *entry)),
        }
    }
}

fn average(read: &Read<'_>, group: &[Read<'_>]) -> f32 {
    let count = u16::try_from(group.len()).map_or(f32::MAX, f32::from);
    group.iter().map(|other| read.alike(other)).sum::<f32>() / count
}

fn finished(group: Vec<Read<'_>>, knowledge: &Knowledge) -> Group {
    let mut scores: BTreeMap<usize, f32> = BTreeMap::new();
    for (entry, score) in group.iter().flat_map(|read| &read.decision.results) {
        *scores.entry(*entry).or_default() += score;
    }
    let known = scores.into_iter().filter(|(entry, _)| knowledge.entries.get(*entry).is_some());
    // The first of those that are equally near.
    let nearest = known.reduce(|best, other| if other.1 > best.1 { other } else { best });
    Group {
        questions: group.into_iter().map(|read| read.question.clone()).collect(),
        nearest: nearest.map(|(entry, _)| entry),
    }
}
