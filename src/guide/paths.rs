//! Every path of a tree, one after the other.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::answer::{Answers, Value};
use super::candidates::Candidates;
use super::order::order;
use super::references::{References, Use, Uses};
use super::tree::{Fit, Target, Tree};

/// A way through a scenario: answers and the outcome that they lead to. Days and numbers are
/// represented by one value each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The questions in order, each with its answer.
    pub answered: Vec<(usize, Value)>,
    /// The outcome, by its place in the scenario.
    pub outcome: usize,
}

/// Every path of a tree that was proved, each once, in the order of the options. They are made one
/// by one, so that a tree of a million paths takes no more memory than one of ten.
pub struct Paths<'t, 's> {
    tree: &'t Tree<'s>,
    candidates: Candidates,
    references: References,
    live: Vec<Uses>,
    today: Date,
    stack: Vec<Stage>,
}

/// Where a path is, and which answers can have led there. Several differ only in what was answered to
/// a question that has not been looked at yet.
struct Stage {
    at: Target,
    ways: Vec<Way>,
}

#[derive(Clone, Default)]
struct Way {
    answers: Answers,
    order: Vec<usize>,
}

impl<'s> Tree<'s> {
    /// Every path. `today` is the day on which they are walked.
    pub fn paths(&self, today: Date) -> Paths<'_, 's> {
        self.paths_after(&[], today)
    }

    /// Every path that begins with these answers, given in the order in which they are asked.
    pub fn paths_after(&self, answered: &[(usize, Value)], today: Date) -> Paths<'_, 's> {
        let mut way = Way::default();
        for (question, value) in answered {
            way.answers.set(*question, *value);
        }
        let stack = vec![Stage { at: self.start(), ways: vec![way] }];
        let references = References::of(self);
        // A tree with a cycle has no paths to follow; loading refuses it.
        let order = order(self).unwrap_or_default();
        let live = references.live(self, &order);
        Paths { tree: self, candidates: Candidates::of(self), references, live, today, stack }
    }
}

impl Iterator for Paths<'_, '_> {
    type Item = Path;

    fn next(&mut self) -> Option<Path> {
        while let Some(stage) = self.stack.pop() {
            match stage.at {
                Target::Outcome(outcome) => {
                    let Some(way) = stage.ways.into_iter().next() else { continue };
                    let value = |question: usize| Some((question, way.answers.get(question)?));
                    let answered = way.order.iter().filter_map(|question| value(*question));
                    return Some(Path { answered: answered.collect(), outcome });
                }
                Target::Node(place) => self.open(place, stage.ways),
                Target::Nowhere => {}
            }
        }
        None
    }
}

impl Paths<'_, '_> {
    /// Puts what follows a node on the stack, its first edge on top.
    fn open(&mut self, place: usize, ways: Vec<Way>) {
        let Some(node) = self.tree.nodes().get(place) else { return };
        let mut along: Vec<Vec<Way>> = vec![Vec::new(); node.edges.len()];
        for way in ways {
            for way in self.answered(place, way) {
                if let Fit::Edge(edge) = self.tree.fit(node, &way.answers, self.today)
                    && let Some(ways) = along.get_mut(edge)
                {
                    ways.push(way);
                }
            }
        }
        for (edge, ways) in along.into_iter().enumerate().rev() {
            let at = node.edges.get(edge).map_or(Target::Nowhere, |edge| edge.to);
            let ways = self.distinct(at, ways);
            if !ways.is_empty() {
                self.stack.push(Stage { at, ways });
            }
        }
    }

    /// One way of those that differ in nothing that still matters.
    fn distinct(&self, to: Target, mut ways: Vec<Way>) -> Vec<Way> {
        let used = self.references.after(to, &self.live).into_iter().flatten();
        let compared = used.filter(|(_, usage)| **usage == Use::Compared);
        let wanted: Vec<usize> = compared.map(|(question, _)| *question).collect();
        let mut seen = FxHashSet::default();
        ways.retain(|way| {
            let open = |question: usize| way.answers.get(question).is_none();
            let essence = |question: &usize| {
                self.candidates.essence(self.tree, *question, &way.answers, self.today, open)
            };
            seen.insert(wanted.iter().map(essence).collect::<Vec<_>>())
        });
        ways
    }

    /// The ways on from a node: for a question one for each answer that makes a difference, unless it
    /// is answered already.
    fn answered(&self, place: usize, mut way: Way) -> Vec<Way> {
        if !self.tree.asks(place) {
            return vec![way];
        }
        let values = match way.answers.get(place) {
            Some(value) => vec![value],
            None => self.candidates.all(self.tree, place, &mut way.answers, self.today),
        };
        let with = |value| {
            let mut order = way.order.clone();
            order.push(place);
            Way { answers: way.answers.with(place, value), order }
        };
        values.into_iter().map(with).collect()
    }
}
