//! The proof that a tree holds together: every question is reached, every path ends, nothing goes
//! round, every answer leads to one place, every text has what it shows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::answer::Value;
use super::calendar::moved;
use super::candidates::limits;
use super::order::order;
use super::states::{Exploration, Ground, explore};
use super::tree::{Limit, Target, Test, Tree};
use crate::knowledge::scenario::{Amount, Anchor, DayExpression, Kind, Scenario, Unit};

/// The day on which a tree without fixed days is proved. Which one does not matter: limits that are
/// counted from today keep their order.
const SOME_DAY: Date = date(2025, 6, 15);

/// What was proved of a tree, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// How many paths there are; `u128::MAX` also stands for more. 0 where something is wrong that
    /// keeps them from being followed.
    pub paths: u128,
    /// The most questions on a path.
    pub longest: usize,
    /// What is wrong.
    pub flaws: Vec<Flaw>,
}

/// Something in a tree that does not hold. Nodes are the places of questions, then of rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// These nodes lead back to the first of them.
    Cycle(Vec<usize>),
    /// No path comes to this node.
    UnreachableNode(usize),
    /// No path takes this edge of a node that is reached.
    UnreachableEdge(usize, usize),
    /// No path comes to this outcome.
    UnreachableOutcome(usize),
    /// No text shows this computed day.
    UnusedDay(usize),
    /// This answer to the question that a node tests leads nowhere.
    Gap(usize, Value),
    /// This answer leads to two places; the second is this edge.
    Overlap(usize, Value, usize),
    /// A node uses the answer to a question that a path to it does not have, or has as not known.
    MissingAtNode(usize, usize),
    /// An outcome uses such an answer.
    MissingAtOutcome(usize, usize),
    /// Nothing can be answered to this question.
    Unanswerable(usize),
    /// The conditions on this question mix days, months and dates.
    MixedUnits(usize),
    /// Too many answers hang together to follow every path.
    Tangled,
}

/// Proves a tree, or finds everything that is wrong with it. The effort grows with the size of the
/// graph, not with the number of paths.
pub fn prove(tree: &Tree<'_>) -> Proof {
    let order = match order(tree) {
        Ok(order) => order,
        Err(cycle) => return Proof { flaws: vec![Flaw::Cycle(cycle)], ..Proof::default() },
    };
    let ground = Ground::new(tree, order);
    let mut proof = Proof::default();
    proof.flaws.extend(mixed_units(tree).into_iter().map(Flaw::MixedUnits));
    let days = days_to_try(tree);
    let explorations: Vec<_> =
        days.into_iter().map(|today| explore(tree, &ground, today)).collect();
    if let Some(last) = explorations.last() {
        proof.paths = last.paths;
        proof.longest = last.longest;
    }
    flaws(tree, &ground, &explorations, &mut proof.flaws);
    proof.flaws.sort();
    proof.flaws.dedup();
    proof
}

/// What is wrong in any of the explorations, and what none of them came to.
fn flaws(tree: &Tree<'_>, ground: &Ground, explorations: &[Exploration], flaws: &mut Vec<Flaw>) {
    for found in explorations {
        flaws.extend(found.gaps.iter().map(|(node, value)| Flaw::Gap(*node, *value)));
        let overlaps = found.overlaps.iter();
        flaws.extend(overlaps.map(|(node, value, edge)| Flaw::Overlap(*node, *value, *edge)));
        let missing = found.missing_at_node.iter();
        flaws.extend(missing.map(|(node, question)| Flaw::MissingAtNode(*node, *question)));
        let missing = found.missing_at_outcome.iter();
        flaws
            .extend(missing.map(|(outcome, question)| Flaw::MissingAtOutcome(*outcome, *question)));
        flaws.extend(found.unanswerable.iter().map(|question| Flaw::Unanswerable(*question)));
        if found.is_tangled {
            flaws.push(Flaw::Tangled);
            return;
        }
    }
    for (place, node) in tree.nodes().iter().enumerate() {
        let is_taken = |edge: usize| {
            explorations.iter().any(|found| {
                found.taken.get(place).and_then(|edges| edges.get(edge)) == Some(&true)
            })
        };
        let edges = 0..node.edges.len();
        if !explorations.iter().any(|found| found.passed.get(place) == Some(&true)) {
            flaws.push(Flaw::UnreachableNode(place));
        } else if edges.clone().any(is_taken) {
            let unused = edges.filter(|edge| !is_taken(*edge));
            flaws.extend(unused.map(|edge| Flaw::UnreachableEdge(place, edge)));
        }
        // Where no edge at all is taken, a gap tells why, or that nothing can be answered.
    }
    for outcome in 0..tree.scenario().outcomes.len() {
        if !explorations.iter().any(|found| found.reached.get(outcome) == Some(&true)) {
            flaws.push(Flaw::UnreachableOutcome(outcome));
        }
    }
    let days = 0..tree.scenario().computed.len();
    let unused = days.filter(|day| !ground.references.shown_days.contains(day));
    flaws.extend(unused.map(Flaw::UnusedDay));
}

/// How many days a tree is proved on at most.
const MOST_DAYS: usize = 30;

/// The days to prove a tree on. Without fixed days any one will do. With them, days long before and long
/// after all of them, and those on which what can be answered reaches one of them: two fixed days may
/// leave a gap between them that no other day comes near. The last one has the whole of the past.
fn days_to_try(tree: &Tree<'_>) -> Vec<Date> {
    let years = |day: Date, adds| moved(day, adds, 50, Unit::Years);
    let compared: BTreeSet<Date> = tree.nodes().iter().flat_map(limits).filter_map(fixed).collect();
    let earliest = ends(tree).filter_map(|(end, is_least)| match end.anchor {
        Anchor::Day(day) if is_least => Some(day),
        _ => None,
    });
    let earliest = earliest.max();
    let Some((first, last)) = compared.first().zip(compared.last()) else {
        // What is counted from today can be as long ago as that day will be.
        return earliest.map(|day| years(day, true)).into_iter().chain([SOME_DAY]).collect();
    };
    let mut near = BTreeSet::new();
    for day in &compared {
        near.insert(*day);
        near.extend(ends(tree).filter_map(|(end, _)| reaching(end, *day)));
    }
    let after = earliest.map_or(*last, |day| day.max(*last));
    let near = near.into_iter().take(MOST_DAYS);
    [years(*first, false)].into_iter().chain(near).chain([years(after, true)]).collect()
}

/// The first and the last day of every question after a day, each with whether it is the first.
fn ends<'s>(tree: &Tree<'s>) -> impl Iterator<Item = (&'s DayExpression, bool)> {
    tree.scenario()
        .questions
        .iter()
        .flat_map(|question| match &question.kind {
            Kind::Date { least, most, .. } => {
                let least = least.as_ref().map(|end| (end, true));
                [least, most.as_ref().map(|end| (end, false))]
            }
            _ => [None, None],
        })
        .flatten()
}

/// The day on which an end that is counted from today is this day.
fn reaching(end: &DayExpression, day: Date) -> Option<Date> {
    if end.anchor != Anchor::Today {
        return None;
    }
    end.steps.iter().rev().try_fold(day, |day, (adds, length)| match length.amount {
        Amount::Count(count) => Some(moved(day, !adds, count, length.unit)),
        Amount::Answer(_) => None,
    })
}

const fn fixed(limit: Limit) -> Option<Date> {
    match limit {
        Limit::Day(day) => Some(day),
        Limit::Length(..) => None,
    }
}

/// The questions whose conditions do not all count in one way. Whether 30 days or a month is longer
/// depends on the day, so branches on both could leave a gap on some days and not on others.
fn mixed_units(tree: &Tree<'_>) -> Vec<usize> {
    let mut ways: BTreeMap<usize, BTreeSet<u8>> = BTreeMap::new();
    for node in tree.nodes() {
        let compared = limits(node).map(|limit| match limit {
            Limit::Day(_) => 0,
            Limit::Length(_, Unit::Days) => 1,
            Limit::Length(_, Unit::Months | Unit::Years) => 2,
        });
        ways.entry(node.on).or_default().extend(compared);
    }
    let is_date = |question: usize| {
        matches!(tree.question(question).map(|found| &found.kind), Some(Kind::Date { .. }))
    };
    let mixed = ways.into_iter().filter(|(question, ways)| ways.len() > 1 && is_date(*question));
    mixed.map(|(question, _)| question).collect()
}

impl Tree<'_> {
    /// The name of a node, and whether it is a question.
    pub fn node_name(&self, node: usize) -> (&str, bool) {
        let scenario: &Scenario = self.scenario();
        if let Some(question) = scenario.questions.get(node) {
            return (&question.name, true);
        }
        let rule = node.checked_sub(scenario.questions.len());
        let rule = rule.and_then(|place| scenario.rules.get(place));
        (rule.map_or("", |rule| &rule.name), false)
    }

    /// Whether an edge is the answer that it is not known, which stands beside the branches.
    pub fn is_unknown_edge(&self, node: usize, edge: usize) -> bool {
        let edge = self.nodes().get(node).and_then(|node| node.edges.get(edge));
        self.asks(node) && edge.is_some_and(|edge| matches!(edge.test, Test::Unknown))
    }

    /// The question whose answer a node tests.
    pub fn tested(&self, node: usize) -> usize {
        self.nodes().get(node).map_or(0, |node| node.on)
    }

    /// Whether the scenario begins at all.
    pub fn begins(&self) -> bool {
        self.start() != Target::Nowhere
    }
}
