//! One answer for every way in which a question can be answered that makes a difference.
//!
//! Options are few and can all be tried. Days and numbers are many: what matters of them is on which
//! side of each limit they lie. So the candidates are the values at the limits and beside them, each
//! kind of value once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::calendar::{days_later, in_months, moved, whole};
use super::tree::{Count, Fit, Limit, Node, Test, Tree};
use crate::knowledge::scenario::{DayExpression, Kind};

/// The days beside one from which something holds.
const BEFORE: [i32; 2] = [-1, 0];

/// The days beside one until which something holds. Around a limit in months the days after it may
/// count as either side, since the end of a short month stands for several days of a long one: three
/// days at most.
const AFTER: [i32; 3] = [0, 1, 4];

/// The days beside one of either kind.
const BESIDE: [i32; 4] = [-1, 0, 1, 4];

/// Where the answers of each question are compared with a limit.
#[derive(Clone, Debug)]
pub(super) struct Candidates {
    /// For each question, the nodes that test its answer.
    tested_at: Vec<Vec<usize>>,
    /// For each question, the nodes with a limit, or an end of counting, that its answer sets.
    sets_limits_at: Vec<Vec<usize>>,
    /// For each question, the questions whose bounds its answer sets.
    sets_bounds_of: Vec<Vec<usize>>,
    /// For each question, those whose answers make a difference for what can be answered to it, in
    /// their order.
    related: Vec<Vec<usize>>,
}

impl Candidates {
    pub(super) fn of(tree: &Tree<'_>) -> Self {
        let questions = tree.scenario().questions.len();
        let mut found = Self {
            tested_at: vec![Vec::new(); questions],
            sets_limits_at: vec![Vec::new(); questions],
            sets_bounds_of: vec![Vec::new(); questions],
            related: vec![Vec::new(); questions],
        };
        let mut compared: Vec<BTreeSet<usize>> = Vec::new();
        for (place, node) in tree.nodes().iter().enumerate() {
            add(&mut found.tested_at, node.on, place);
            let counts = limits(node).filter_map(|limit| match limit {
                Limit::Length(Count::Answer(question), _) => Some(question),
                _ => None,
            });
            let setting: BTreeSet<usize> = counts.chain(node.until).collect();
            for &question in &setting {
                add(&mut found.sets_limits_at, question, place);
            }
            compared.push(setting.into_iter().chain([node.on]).collect());
            let setting: BTreeSet<usize> =
                bounds(tree, place).flat_map(|bound| tree.answers_in(bound)).collect();
            for &question in &setting {
                add(&mut found.sets_bounds_of, question, place);
            }
            compared.push(setting.into_iter().chain([place]).collect());
        }
        compared.retain(|together| together.len() > 1);
        found.relate(&compared);
        found
    }

    /// Notes what hangs together, from the questions that are compared with each other at one place.
    fn relate(&mut self, compared: &[BTreeSet<usize>]) {
        let mut beside: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for together in compared {
            for question in together {
                beside.entry(*question).or_default().extend(together);
            }
        }
        for (&question, around) in &beside {
            let mut together = around.clone();
            let mut next: Vec<usize> = together.iter().copied().collect();
            while let Some(other) = next.pop() {
                let around = beside.get(&other).into_iter().flatten();
                next.extend(around.copied().filter(|other| together.insert(*other)));
            }
            together.remove(&question);
            if let Some(related) = self.related.get_mut(question) {
                related.extend(together);
            }
        }
    }

    /// The questions whose answers make a difference for what can be answered to this one.
    pub(super) fn related(&self, question: usize) -> &[usize] {
        self.related.get(question).map_or(&[], Vec::as_slice)
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
        let is_choice = matches!(tree.question(question).map(|q| &q.kind), Some(Kind::Choice(_)));
        // What is compared with an answer that comes later can make a difference then.
        if is_choice || self.waits(tree, question, |other| answers.get(other).is_none()) {
            return accepted;
        }
        // Few: one for each side of each limit, or for each branch.
        let mut seen = Vec::new();
        let before = answers.get(question);
        let mut found = Vec::new();
        for value in accepted {
            answers.set(question, value);
            let signature = self.signature(tree, question, answers, today);
            if !seen.contains(&signature) {
                seen.push(signature);
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
        Marks { candidates: self, tree, answers, today, within: Vec::new() }.of(question)
    }

    /// Whether an answer is compared with one that is open.
    fn waits(&self, tree: &Tree<'_>, question: usize, is_open: impl Fn(usize) -> bool) -> bool {
        let is_open = |other: usize| other != question && is_open(other);
        if !self.related(question).iter().any(|other| is_open(*other)) {
            return false;
        }
        let is_compared_with_open = |node: &Node<'_>| {
            let counts = limits(node).any(|limit| match limit {
                Limit::Length(Count::Answer(count), _) => is_open(count),
                _ => false,
            });
            counts || is_open(node.on) || node.until.is_some_and(is_open)
        };
        let mut compared = nodes(tree, &self.tested_at, question).chain(nodes(
            tree,
            &self.sets_limits_at,
            question,
        ));
        let mut bounded = self.sets_bounds_of.get(question).into_iter().flatten();
        compared.any(is_compared_with_open) || bounded.any(|other| is_open(*other))
    }

    /// What of an answer can still make a difference: of a day or a number only the side of each limit
    /// that it lies on, unless it is compared with an answer that is open.
    pub(super) fn essence(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
        is_open: impl Fn(usize) -> bool,
    ) -> Essence {
        match answers.get(question) {
            Some(Value::Day(_) | Value::Months(_)) if !self.waits(tree, question, &is_open) => {
                Essence::Sides(self.signature(tree, question, answers, today))
            }
            value => Essence::Value(value),
        }
    }

    /// What makes one value differ from another: the edge that it takes at each node that tests it,
    /// and on which side of each limit it lies.
    fn signature(
        &self,
        tree: &Tree<'_>,
        question: usize,
        answers: &Answers,
        today: Date,
    ) -> Vec<Option<usize>> {
        let mut signature = Vec::with_capacity(8);
        signature.push(Some(usize::from(answers.get(question) == Some(Value::Unknown))));
        let tested = nodes(tree, &self.tested_at, question);
        for node in tested.chain(nodes(tree, &self.sets_limits_at, question)) {
            signature.push(match tree.fit(node, answers, today) {
                Fit::Edge(edge) => Some(edge),
                Fit::Gap | Fit::Overlap(..) => None,
            });
            let Some(value) = answers.get(node.on) else { continue };
            for limit in limits(node) {
                let side = Tree::reaches(value, limit, node, answers, today);
                signature.push(side.map(usize::from));
            }
        }
        signature
    }
}

/// What can still matter of an answer.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Essence {
    /// All of it.
    Value(Option<Value>),
    /// What it is compared with, and with which result.
    Sides(Vec<Option<usize>>),
}

fn add(places: &mut [Vec<usize>], question: usize, place: usize) {
    if let Some(places) = places.get_mut(question) {
        places.push(place);
    }
}

/// Looks for the values at which something changes.
struct Marks<'a, 's> {
    candidates: &'a Candidates,
    tree: &'a Tree<'s>,
    answers: &'a Answers,
    today: Date,
    /// The questions whose values are being looked for: each for the sake of the one before it.
    within: Vec<usize>,
}

impl Marks<'_, '_> {
    fn of(&mut self, question: usize) -> Vec<Value> {
        self.within.push(question);
        let found = match self.tree.question(question).map(|question| &question.kind) {
            Some(Kind::Choice(choices)) => (0..choices.len()).map(Value::Option).collect(),
            Some(Kind::Several { options, .. }) => {
                let ticks = u32::try_from(options.len()).ok().and_then(|n| 1_u32.checked_shl(n));
                // Everything ticked first, since it is the likeliest to lead on.
                (0..ticks.unwrap_or(1)).rev().map(Value::Ticks).collect()
            }
            Some(Kind::Date { .. }) => {
                let values = self.days(question).into_iter().rev().map(Value::Day);
                values.chain([Value::Unknown]).collect()
            }
            Some(Kind::Months { least, most, .. }) => {
                let mut numbers = BTreeSet::from([*least, *most]);
                self.numbers(question, &mut numbers);
                numbers.into_iter().map(Value::Months).chain([Value::Unknown]).collect()
            }
            None => Vec::new(),
        };
        self.within.pop();
        found
    }

    /// The answer to a question; if there is none yet, the values that it may have.
    fn possible(&mut self, question: usize) -> Vec<Value> {
        match self.answers.get(question) {
            Some(value) => vec![value],
            None if self.within.contains(&question) => Vec::new(),
            None => self.of(question),
        }
    }

    fn possible_days(&mut self, question: usize) -> Vec<Date> {
        let day = |value| if let Value::Day(day) = value { Some(day) } else { None };
        self.possible(question).into_iter().filter_map(day).collect()
    }

    fn possible_counts(&mut self, count: Count) -> Vec<u32> {
        let number = |value| if let Value::Months(months) = value { Some(months) } else { None };
        match count {
            Count::Number(number) => vec![number],
            Count::Answer(question) => {
                self.possible(question).into_iter().filter_map(number).collect()
            }
        }
    }

    /// The days until which the age of a day may be counted.
    fn ends(&mut self, node: &Node<'_>) -> Vec<Date> {
        match node.until {
            None => vec![self.today],
            Some(until) => self.possible_days(until),
        }
    }

    fn days(&mut self, question: usize) -> BTreeSet<Date> {
        let (tree, candidates) = (self.tree, self.candidates);
        let bounds = bounds(tree, question);
        let bounds = bounds.filter_map(|bound| tree.day(bound, self.answers, self.today));
        let mut days: BTreeSet<Date> = bounds.chain([self.today]).collect();
        let mut add = |day: Date, beside: &[i32]| {
            days.extend(beside.iter().map(|beside| days_later(day, *beside)));
        };
        for node in nodes(tree, &candidates.tested_at, question) {
            for limit in limits(node) {
                match limit {
                    Limit::Day(day) => add(day, &BEFORE),
                    Limit::Length(count, unit) => {
                        let counts = self.possible_counts(count);
                        for until in self.ends(node) {
                            let days = counts.iter().map(|count| moved(until, false, *count, unit));
                            days.for_each(|day| add(day, &AFTER));
                        }
                    }
                }
            }
        }
        // Other days whose age is counted until this one.
        for node in nodes(tree, &candidates.sets_limits_at, question) {
            if node.until != Some(question) {
                continue;
            }
            let days = self.possible_days(node.on);
            for limit in limits(node) {
                let Limit::Length(count, unit) = limit else { continue };
                for count in self.possible_counts(count) {
                    for day in &days {
                        add(moved(*day, true, count, unit), &BEFORE);
                    }
                }
            }
        }
        // Other days that may not come before or after one that is counted from this one.
        for &other in candidates.sets_bounds_of.get(question).into_iter().flatten() {
            let days = self.possible_days(other);
            for bound in self::bounds(tree, other) {
                if tree.anchor(bound) == Some(question) {
                    let days = self.before_steps(bound, days.clone()).into_iter();
                    days.for_each(|day| add(day, &BESIDE));
                }
            }
        }
        days
    }

    /// The days from which the steps of an expression lead to one of these.
    fn before_steps(&mut self, expression: &DayExpression, days: Vec<Date>) -> Vec<Date> {
        expression.steps.iter().rev().fold(days, |days, (adds, length)| {
            let counts = self.possible_counts(self.tree.count(&length.amount));
            let before = |day: Date| {
                let counts = counts.iter();
                counts.map(move |count| moved(day, !adds, *count, length.unit)).collect::<Vec<_>>()
            };
            days.into_iter().flat_map(before).collect()
        })
    }

    fn numbers(&mut self, question: usize, numbers: &mut BTreeSet<u32>) {
        let (tree, candidates) = (self.tree, self.candidates);
        let mut add = |number: u32| {
            numbers.extend([number.saturating_sub(1), number, number.saturating_add(1)]);
        };
        for node in nodes(tree, &candidates.tested_at, question) {
            for limit in limits(node) {
                if let Limit::Length(count, unit) = limit {
                    let counts = self.possible_counts(count).into_iter();
                    counts.filter_map(|count| in_months(count, unit)).for_each(&mut add);
                }
            }
        }
        // What is compared with as much as this number.
        for node in nodes(tree, &candidates.sets_limits_at, question) {
            let units = limits(node).filter_map(|limit| match limit {
                Limit::Length(Count::Answer(count), unit) if count == question => Some(unit),
                _ => None,
            });
            let values = self.possible(node.on);
            let ends = self.ends(node);
            for unit in units {
                for value in &values {
                    match value {
                        Value::Day(day) => {
                            for until in &ends {
                                add(whole(*day, *until, unit));
                            }
                        }
                        Value::Months(months) => add(*months),
                        _ => {}
                    }
                }
            }
        }
        // Days that may not come before or after one that is so much later or earlier.
        for &other in candidates.sets_bounds_of.get(question).into_iter().flatten() {
            let without = self.answers.with(question, Value::Months(0));
            let days = self.possible_days(other);
            for bound in bounds(tree, other) {
                let Some(start) = tree.day(bound, &without, self.today) else { continue };
                for (_, length) in &bound.steps {
                    for day in &days {
                        add(whole(start.min(*day), start.max(*day), length.unit));
                    }
                }
            }
        }
    }
}

fn nodes<'t, 's>(
    tree: &'t Tree<'s>,
    places: &'t [Vec<usize>],
    question: usize,
) -> impl Iterator<Item = &'t Node<'s>> {
    places.get(question).into_iter().flatten().filter_map(|place| tree.nodes().get(*place))
}

/// The days that bound what a question takes.
fn bounds<'s>(tree: &Tree<'s>, question: usize) -> impl Iterator<Item = &'s DayExpression> {
    let (least, most) = match tree.question(question).map(|question| &question.kind) {
        Some(Kind::Date { least, most, .. }) => (least.as_ref(), most.as_ref()),
        _ => (None, None),
    };
    least.into_iter().chain(most)
}

/// The ends of every range that a node compares with.
pub(super) fn limits(node: &Node<'_>) -> impl Iterator<Item = Limit> {
    node.edges
        .iter()
        .flat_map(|edge| match &edge.test {
            Test::Range { from, before } => [*from, *before],
            _ => [None, None],
        })
        .flatten()
}
