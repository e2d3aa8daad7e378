//! What an outcome turns on: the answers that decided it, and the single answers that would give
//! another verdict, found by trying them.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::calendar::days_later;
use super::candidates::Candidates;
use super::tree::Tree;
use super::walk::{End, Trail};
use crate::knowledge::scenario::Advice;

/// How many deciding answers are named at most.
const MOST_REASONS: usize = 3;

/// How many ways on are looked at where another answer leads to questions not answered yet. What has
/// more is not called a turn.
const MOST_WAYS_ON: usize = 500;

/// An answer that would change the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The question.
    pub question: usize,
    /// What the answer would be.
    pub to: Alternative,
    /// The verdicts that it can lead to: another one than now, or several where more must be asked
    /// first.
    pub verdicts: BTreeSet<Advice>,
    /// The outcome, where it is certain.
    pub outcome: Option<usize>,
    /// The question that must be asked first, where it is not.
    pub depends_on: Option<usize>,
}

/// Another answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// This one.
    Is(Value),
    /// This day or number, or an earlier or smaller one.
    AtMost(Value),
    /// This day or number, or a later or larger one.
    AtLeast(Value),
}

/// Finds out what outcomes turn on.
pub struct Turning<'t, 's> {
    tree: &'t Tree<'s>,
    candidates: Candidates,
    answers: &'t Answers,
    trail: Trail,
    today: Date,
}

/// Where another answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Lead {
    verdicts: BTreeSet<Advice>,
    outcome: Option<usize>,
    depends_on: Option<usize>,
}

impl<'t, 's> Turning<'t, 's> {
    /// For the outcome that these answers lead to.
    pub fn new(tree: &'t Tree<'s>, answers: &'t Answers, today: Date) -> Self {
        let trail = tree.trail(answers, today);
        Self { tree, candidates: Candidates::of(tree), answers, trail, today }
    }

    /// The answers that decided: those whose change could give another outcome, the two or three that
    /// were looked at last, in the order of the trail.
    pub fn reasons(&self) -> Vec<usize> {
        let Some(outcome) = self.trail.outcome() else { return Vec::new() };
        let decides = |question: usize| {
            let alternatives = self.alternatives(question);
            alternatives.iter().any(|value| self.outcome_with(question, *value) != Some(outcome))
        };
        // The later a question is looked at on the trail, the more it was what decided.
        let mut looked_at: Vec<usize> = Vec::new();
        for node in self.trail.nodes.iter().rev() {
            let question = self.tree.tested(*node);
            if !looked_at.contains(&question) {
                looked_at.push(question);
            }
        }
        let deciding: Vec<usize> = looked_at
            .into_iter()
            .filter(|question| decides(*question))
            .take(MOST_REASONS)
            .collect();
        let answered = self.trail.answered.iter().map(|(question, _)| *question);
        answered.filter(|question| deciding.contains(question)).collect()
    }

    /// The single answers that would give another verdict, in the order of the trail.
    pub fn turns(&self) -> Vec<Turn> {
        let Some(outcome) = self.trail.outcome() else { return Vec::new() };
        let Some(verdict) = self.verdict(outcome) else { return Vec::new() };
        let answered = self.trail.answered.iter();
        answered.flat_map(|(question, value)| self.turns_of(*question, *value, verdict)).collect()
    }

    fn turns_of(&self, question: usize, value: Value, verdict: Advice) -> Vec<Turn> {
        let differs = |value: &Value| {
            let lead = self.lead(question, *value);
            lead.filter(|lead| lead.verdicts.iter().any(|other| *other != verdict))
        };
        let turn = |to, lead: Lead| Turn {
            question,
            to,
            verdicts: lead.verdicts,
            outcome: lead.outcome,
            depends_on: lead.depends_on,
        };
        let alternatives = self.alternatives(question);
        if !matches!(value, Value::Day(_) | Value::Months(_)) {
            let found = alternatives.into_iter();
            return found
                .filter_map(|other| Some(turn(Alternative::Is(other), differs(&other)?)))
                .collect();
        }
        let mut scalars: Vec<Value> =
            alternatives.into_iter().filter(|value| *value != Value::Unknown).collect();
        scalars.sort_unstable();
        let later = scalars.iter().copied().filter(|other| *other > value);
        let earlier = scalars.iter().copied().filter(|other| *other < value).rev();
        let found = [
            Self::boundary(value, earlier, &differs).map(|at| (Alternative::AtMost(at), at)),
            Self::boundary(value, later, &differs).map(|at| (Alternative::AtLeast(at), at)),
        ];
        let found = found.into_iter().flatten();
        found.filter_map(|(to, at)| Some(turn(to, differs(&at)?))).collect()
    }

    /// The value nearest to `from` for which `differs` holds, in the direction of `others`, which come
    /// nearest first.
    fn boundary(
        from: Value,
        others: impl Iterator<Item = Value>,
        differs: &impl Fn(&Value) -> Option<Lead>,
    ) -> Option<Value> {
        let mut same = from;
        for other in others {
            if differs(&other).is_none() {
                same = other;
                continue;
            }
            let mut different = other;
            while let Some(middle) = between(same, different) {
                if differs(&middle).is_some() { different = middle } else { same = middle }
            }
            return Some(different);
        }
        None
    }

    /// The other answers to a question that make a difference: for days and numbers every value at a
    /// limit or beside it.
    fn alternatives(&self, question: usize) -> Vec<Value> {
        let mut before = self.answers_before(question);
        let given = self.answers.get(question);
        let exact = matches!(given, Some(Value::Day(_) | Value::Months(_)));
        let values = if exact {
            // Limits that later answers set count too, since those answers stay as they are.
            let all = self.candidates.raw(self.tree, question, self.answers, self.today);
            let accepted = all.into_iter();
            accepted
                .filter(|value| self.tree.accepts(question, *value, &before, self.today))
                .collect()
        } else {
            self.candidates.all(self.tree, question, &mut before, self.today)
        };
        values.into_iter().filter(|value| Some(*value) != given).collect()
    }

    fn answers_before(&self, question: usize) -> Answers {
        let mut before = Answers::default();
        for (answered, value) in &self.trail.answered {
            if *answered == question {
                break;
            }
            before.set(*answered, *value);
        }
        before
    }

    fn outcome_with(&self, question: usize, value: Value) -> Option<usize> {
        self.tree.trail(&self.answers.with(question, value), self.today).outcome()
    }

    /// Where the walk leads with another answer to one question: to one outcome, or to whatever the
    /// questions that it brings up can lead to.
    fn lead(&self, question: usize, value: Value) -> Option<Lead> {
        let trail = self.tree.trail(&self.answers.with(question, value), self.today);
        match trail.end {
            End::Outcome(outcome) => {
                let verdicts = BTreeSet::from([self.verdict(outcome)?]);
                Some(Lead { verdicts, outcome: Some(outcome), depends_on: None })
            }
            End::Question(next) => self.ways_on(&trail, next),
            End::Nowhere => None,
        }
    }

    fn ways_on(&self, trail: &Trail, next: usize) -> Option<Lead> {
        let mut verdicts = BTreeSet::new();
        let mut outcomes = BTreeSet::new();
        let ways = self.tree.paths_after(&trail.answered, self.today);
        for (place, path) in ways.enumerate() {
            if place == MOST_WAYS_ON {
                return None;
            }
            verdicts.insert(self.verdict(path.outcome)?);
            outcomes.insert(path.outcome);
        }
        let only = outcomes.first().copied().filter(|_| outcomes.len() == 1);
        let question = Some(next).filter(|_| only.is_none());
        Some(Lead { verdicts, outcome: only, depends_on: question })
    }

    fn verdict(&self, outcome: usize) -> Option<Advice> {
        self.tree.advice(outcome, self.today)
    }
}

/// A value in the middle between two of the same kind; nothing where they are neighbours.
fn between(one: Value, other: Value) -> Option<Value> {
    match (one, other) {
        (Value::Day(one), Value::Day(other)) => {
            let days = one.until(other).ok()?.get_days();
            let middle = days_later(one, days / 2);
            (days.abs() > 1).then_some(Value::Day(middle))
        }
        (Value::Months(one), Value::Months(other)) => {
            (one.abs_diff(other) > 1).then(|| Value::Months(one.midpoint(other)))
        }
        _ => None,
    }
}
