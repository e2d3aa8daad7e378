//! One answer for every way in which a question can be answered that makes a difference.
//!
//! Options are few and can all be tried. Days and numbers are many: what matters of them is on which
//! side of each limit they lie. So the candidates are the values at the limits and beside them, each
//! kind of value once.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::calendar::{days_later, moved, whole_months};
use super::tree::{Count, Fit, Limit, Node, Test, Tree, number, reference};
use crate::knowledge::scenario::{Kind, Unit};

/// Around a limit in months the day itself may count as either side, since the end of a short month
/// stands for several days of a long one: three days at most.
const BESIDE: [i32; 3] = [0, 1, 4];

/// Where the answers of each question are compared with a limit.
#[derive(Clone, Debug)]
pub(super) struct Candidates {
    /// For each question, the nodes that test its answer.
    tested_at: Vec<Vec<usize>>,
    /// For each question, the nodes with a limit, or an end of counting, that its answer sets.
    sets_limits_at: Vec<Vec<usize>>,
}

impl Candidates {
    pub(super) fn of(tree: &Tree<'_>) -> Self {
        let questions = tree.scenario().questions.len();
        let mut found = Self {
            tested_at: vec![Vec::new(); questions],
            sets_limits_at: vec![Vec::new(); questions],
        };
        for (place, node) in tree.nodes().iter().enumerate() {
            if let Some(tested) = found.tested_at.get_mut(node.on) {
                tested.push(place);
            }
            let counts = limits(node).filter_map(|limit| match limit {
                Limit::Length(Count::Answer(question), _) => Some(question),
                _ => None,
            });
            let setting: BTreeSet<usize> = counts.chain(node.until).collect();
            for question in setting {
                if let Some(sets) = found.sets_limits_at.get_mut(question) {
                    sets.push(place);
                }
            }
        }
        found
    }

    /// Every way to answer `question` that makes a difference, given the answers before it. `answers`
    /// comes back as it was.
    pub(super) fn all(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &mut Answers,
        today: Date,
    ) -> Vec<Value> {
        let values = self.raw(tree, question, answers, today);
        let accepted = values.into_iter().filter(|v| tree.accepts(question, *v, answers, today));
        let accepted: Vec<Value> = accepted.collect();
        if let Some(Kind::Choice(_)) = tree.question(question).map(|question| &question.kind) {
            return accepted;
        }
        let mut seen = HashSet::new();
        let before = answers.get(question);
        let mut found = Vec::new();
        for value in accepted {
            answers.set(question, value);
            if seen.insert(self.signature(tree, question, answers, today)) {
                found.push(value);
            }
        }
        match before {
            Some(value) => answers.set(question, value),
            None => answers.forget(question),
        }
        found
    }

    /// Values at every limit and beside it, in their order, doubles and values out of bounds
    /// included.
    pub(super) fn raw(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
    ) -> Vec<Value> {
        match tree.question(question).map(|question| &question.kind) {
            Some(Kind::Choice(choices)) => (0..choices.len()).map(Value::Option).collect(),
            Some(Kind::Several { options, .. }) => {
                let ticks = u32::try_from(options.len()).ok().and_then(|n| 1_u32.checked_shl(n));
                // Everything ticked first, since it is the likeliest to lead on.
                (0..ticks.unwrap_or(1)).rev().map(Value::Ticks).collect()
            }
            Some(Kind::Date { least, most, .. }) => {
                let bounds = [least, most].into_iter().flatten();
                let bounds = bounds.filter_map(|bound| tree.day(bound, answers, today));
                let mut days: BTreeSet<Date> = bounds.chain([today]).collect();
                self.days(tree, question, answers, today, &mut days);
                let values = days.into_iter().rev().map(Value::Day);
                values.chain([Value::Unknown]).collect()
            }
            Some(Kind::Months { least, most, .. }) => {
                let mut numbers = BTreeSet::from([*least, *most]);
                self.numbers(tree, question, answers, today, &mut numbers);
                numbers.into_iter().map(Value::Months).chain([Value::Unknown]).collect()
            }
            None => Vec::new(),
        }
    }

    fn days(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
        days: &mut BTreeSet<Date>,
    ) {
        let mut add = |day: Date| {
            days.extend(BESIDE.map(|beside| days_later(day, beside)));
            days.insert(days_later(day, -1));
        };
        for node in nodes(tree, &self.tested_at, question) {
            for limit in limits(node) {
                match limit {
                    Limit::Day(day) => add(day),
                    Limit::Length(count, unit) => {
                        let until = reference(node, answers, today);
                        if let (Some(until), Some(count)) = (until, number(count, answers)) {
                            add(moved(until, false, count, unit));
                        }
                    }
                }
            }
        }
        // Other days whose age is counted until this one.
        for node in nodes(tree, &self.sets_limits_at, question) {
            let Some(Value::Day(day)) = answers.get(node.on) else { continue };
            if node.until != Some(question) {
                continue;
            }
            for limit in limits(node) {
                if let Limit::Length(count, unit) = limit
                    && let Some(count) = number(count, answers)
                {
                    add(moved(day, true, count, unit));
                }
            }
        }
    }

    fn numbers(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
        numbers: &mut BTreeSet<u32>,
    ) {
        let mut add = |number: u32| {
            numbers.extend([number.saturating_sub(1), number, number.saturating_add(1)]);
        };
        for node in nodes(tree, &self.tested_at, question) {
            for limit in limits(node) {
                if let Limit::Length(count, _) = limit
                    && let Some(count) = number(count, answers)
                {
                    add(count);
                }
            }
        }
        for node in nodes(tree, &self.sets_limits_at, question) {
            self.other_limits(tree, node, answers, today).into_iter().for_each(&mut add);
            match (answers.get(node.on), reference(node, answers, today)) {
                (Some(Value::Day(day)), Some(until)) => add(whole_months(day, until)),
                (Some(Value::Months(months)), _) => add(months),
                _ => {}
            }
        }
    }

    /// Where a number is itself a limit at a node: the other limits that it can lie between, in months.
    /// Beside the numbers that the same answer is compared with these are the bounds of that answer,
    /// since no day lies beyond them.
    fn other_limits(
        &self,
        tree: &Tree<'_>,
        node: &Node<'_>,
        answers: &Answers,
        today: Date,
    ) -> Vec<u32> {
        let mut found = vec![0];
        for sibling in nodes(tree, &self.tested_at, node.on) {
            found.extend(limits(sibling).filter_map(|limit| match limit {
                Limit::Length(Count::Number(count), Unit::Years) => Some(count.saturating_mul(12)),
                Limit::Length(Count::Number(count), Unit::Months) => Some(count),
                _ => None,
            }));
        }
        let question = tree.question(node.on).map(|question| &question.kind);
        match (question, reference(node, answers, today)) {
            (Some(Kind::Date { least, most, .. }), Some(until)) => {
                let bounds = [least, most].into_iter().flatten();
                let days = bounds.filter_map(|bound| tree.day(bound, answers, today));
                found.extend(days.map(|day| whole_months(day, until)));
            }
            (Some(Kind::Months { least, most, .. }), _) => found.extend([*least, *most]),
            _ => {}
        }
        found
    }

    /// What makes one value differ from another: the edge that it takes at each node that tests it,
    /// where that can be said already, and on which side of each limit it lies.
    fn signature(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
    ) -> Vec<Option<usize>> {
        let mut signature = Vec::new();
        let Some(value) = answers.get(question) else { return signature };
        signature.push(Some(usize::from(value == Value::Unknown)));
        for node in nodes(tree, &self.tested_at, question) {
            signature.push(match tree.fit(node, answers, today) {
                Fit::Edge(edge) => Some(edge),
                Fit::Gap | Fit::Overlap(..) => None,
            });
            for limit in limits(node) {
                let side = Tree::reaches(value, limit, node, answers, today);
                signature.push(side.map(usize::from));
            }
        }
        let Value::Months(months) = value else { return signature };
        for node in nodes(tree, &self.sets_limits_at, question) {
            signature.push(match tree.fit(node, answers, today) {
                Fit::Edge(edge) => Some(edge),
                Fit::Gap | Fit::Overlap(..) => None,
            });
            for limit in self.other_limits(tree, node, answers, today) {
                signature.push(usize::try_from(months.cmp(&limit) as i8 + 1).ok());
            }
        }
        signature
    }
}

fn nodes<'t, 's>(
    tree: &'t Tree<'s>,
    places: &'t [Vec<usize>],
    question: usize,
) -> impl Iterator<Item = &'t Node<'s>> {
    places.get(question).into_iter().flatten().filter_map(|place| tree.nodes().get(*place))
}

/// The ends of every range that a node compares with.
pub(super) fn limits(node: &Node<'_>) -> impl Iterator<Item = Limit> {
    node.edges.iter().flat_map(|edge| match &edge.test {
        Test::Range { from, before } => [*from, *before].into_iter().flatten().collect(),
        _ => Vec::new(),
    })
}
