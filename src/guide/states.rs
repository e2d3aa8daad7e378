//! Following every path of a tree at once, on the graph.
//!
//! Two paths that are at the same node and know the same of what still matters go on in the same way,
//! so they are followed together and only counted. What still matters is which answers a later
//! condition or text uses; in most trees few, so a tree of a million paths has hardly more states
//! than nodes.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::candidates::Candidates;
use super::references::References;
use super::tree::{Fit, Target, Tree};

/// How many states are followed before the tree is called tangled.
const MOST_STATES: usize = 200_000;

/// What is known on a path of the answers that still matter, in the order of the questions.
type Known = Vec<(usize, Value)>;

/// What the paths through a node have in common.
#[derive(Clone, Copy, Debug)]
struct Passage {
    /// How many they are.
    paths: u128,
    /// The most questions that one of them has asked.
    longest: usize,
}

/// What was found on the way.
#[derive(Clone, Debug, Default)]
pub(super) struct Exploration {
    /// For each node, which of its edges some path takes.
    pub taken: Vec<Vec<bool>>,
    /// Which outcomes some path reaches.
    pub reached: Vec<bool>,
    /// How many paths there are; `u128::MAX` also stands for more.
    pub paths: u128,
    /// The most questions on a path.
    pub longest: usize,
    /// Nodes where an answer fits no edge, each with such an answer.
    pub gaps: Vec<(usize, Value)>,
    /// Nodes where an answer fits two edges, each with such an answer and the second edge.
    pub overlaps: Vec<(usize, Value, usize)>,
    /// Nodes that use an answer that some path to them does not have, or has as not known.
    pub missing_at_node: BTreeSet<(usize, usize)>,
    /// Outcomes that use such an answer.
    pub missing_at_outcome: BTreeSet<(usize, usize)>,
    /// Questions that some path reaches and to which nothing can be answered.
    pub unanswerable: BTreeSet<usize>,
    /// Whether there were more states than can be followed.
    pub is_tangled: bool,
}

/// Follows every path of a tree without cycles. `order` are the nodes that can be reached, each
/// before those that it leads to.
pub(super) fn explore(
    tree: &Tree<'_>,
    references: &References,
    order: &[usize],
    today: Date,
) -> Exploration {
    let found = Exploration {
        taken: tree.nodes().iter().map(|node| vec![false; node.edges.len()]).collect(),
        reached: vec![false; tree.scenario().outcomes.len()],
        ..Exploration::default()
    };
    let mut explorer = Explorer {
        tree,
        references,
        live: references.live(tree, order),
        candidates: Candidates::of(tree),
        today,
        answers: Answers::default(),
        waiting: tree.nodes().iter().map(|_| HashMap::new()).collect(),
        states: 0,
        found,
    };
    explorer.arrive(tree.start(), vec![Known::new()], Passage { paths: 1, longest: 0 });
    for &place in order {
        explorer.pass(place);
        if explorer.found.is_tangled {
            break;
        }
    }
    explorer.found
}

struct Explorer<'t, 's> {
    tree: &'t Tree<'s>,
    references: &'t References,
    live: Vec<BTreeSet<usize>>,
    candidates: Candidates,
    today: Date,
    /// Filled with what is known while a node is passed; empty in between.
    answers: Answers,
    /// The states at each node: what may be known there, and the paths of which that holds.
    waiting: Vec<HashMap<Vec<Known>, Passage>>,
    states: usize,
    found: Exploration,
}

impl Explorer<'_, '_> {
    /// Adds paths to what waits at a node, or counts them at an outcome.
    fn arrive(&mut self, to: Target, known: Vec<Known>, passage: Passage) {
        match to {
            Target::Node(place) => {
                let Some(waiting) = self.waiting.get_mut(place) else { return };
                let here = waiting.entry(known).or_insert_with(|| {
                    self.states += 1;
                    Passage { paths: 0, longest: 0 }
                });
                here.paths = here.paths.saturating_add(passage.paths);
                here.longest = here.longest.max(passage.longest);
                self.found.is_tangled |= self.states > MOST_STATES;
            }
            Target::Outcome(outcome) => {
                if let Some(reached) = self.found.reached.get_mut(outcome) {
                    *reached = true;
                }
                let used = self.references.at_outcome.get(outcome);
                let missing = known.iter().flat_map(|known| missing(used, known));
                self.found.missing_at_outcome.extend(missing.map(|question| (outcome, question)));
                self.found.paths = self.found.paths.saturating_add(passage.paths);
                self.found.longest = self.found.longest.max(passage.longest);
            }
            Target::Nowhere => {}
        }
    }

    /// Sends the paths that wait at a node on, each along every edge that it can take.
    fn pass(&mut self, place: usize) {
        let states = self.waiting.get_mut(place).map(std::mem::take).unwrap_or_default();
        let Some(node) = self.tree.nodes().get(place) else { return };
        let asks = self.tree.asks(place);
        for (set, passage) in states {
            let mut along: Vec<Vec<Known>> = vec![Vec::new(); node.edges.len()];
            for known in set {
                self.follow(place, &known, &mut along);
            }
            let longest = passage.longest + usize::from(asks);
            for (edge, mut set) in along.into_iter().enumerate() {
                if set.is_empty() {
                    continue;
                }
                set.sort_unstable();
                set.dedup();
                if let Some(taken) = self.found.taken.get_mut(place).and_then(|e| e.get_mut(edge)) {
                    *taken = true;
                }
                let to = node.edges.get(edge).map_or(Target::Nowhere, |edge| edge.to);
                self.arrive(to, set, Passage { paths: passage.paths, longest });
            }
        }
    }

    /// Adds what is known after a node to each edge that can be taken with `known` before it.
    fn follow(&mut self, place: usize, known: &Known, along: &mut [Vec<Known>]) {
        let Some(node) = self.tree.nodes().get(place) else { return };
        let used = self.references.at_node.get(place);
        self.found.missing_at_node.extend(missing(used, known).map(|question| (place, question)));
        for (question, value) in known {
            self.answers.set(*question, *value);
        }
        let values = if self.tree.asks(place) {
            self.candidates.all(self.tree, place, &mut self.answers, self.today)
        } else {
            self.answers.get(node.on).into_iter().collect()
        };
        if values.is_empty() && self.tree.asks(place) {
            self.found.unanswerable.insert(place);
        }
        for value in values {
            self.answers.set(node.on, value);
            self.take(place, known, value, along);
        }
        self.answers.forget(node.on);
        for (question, _) in known {
            self.answers.forget(*question);
        }
    }

    fn take(&mut self, place: usize, known: &Known, value: Value, along: &mut [Vec<Known>]) {
        let Some(node) = self.tree.nodes().get(place) else { return };
        let edge = match self.tree.fit(node, &self.answers, self.today) {
            Fit::Edge(edge) => edge,
            Fit::Gap => {
                if !self.found.gaps.iter().any(|(at, _)| *at == place) {
                    self.found.gaps.push((place, value));
                }
                return;
            }
            Fit::Overlap(first, second) => {
                if !self.found.overlaps.iter().any(|(at, ..)| *at == place) {
                    self.found.overlaps.push((place, value, second));
                }
                first
            }
        };
        let to = node.edges.get(edge).map_or(Target::Nowhere, |edge| edge.to);
        let wanted = self.references.after(to, &self.live);
        let is_wanted = |question: usize| wanted.is_some_and(|wanted| wanted.contains(&question));
        let mut after: Known =
            known.iter().copied().filter(|(question, _)| is_wanted(*question)).collect();
        if self.tree.asks(place) && is_wanted(place) {
            after.push((place, value));
            after.sort_unstable();
        }
        if let Some(set) = along.get_mut(edge) {
            // Candidates that differ in nothing that still matters would only be thrown out later.
            if set.last() != Some(&after) {
                set.push(after);
            }
        }
    }
}

/// What is used and not known.
fn missing<'a>(
    used: Option<&'a BTreeSet<usize>>,
    known: &'a Known,
) -> impl Iterator<Item = usize> + 'a {
    let is_known = |question: usize| {
        known.iter().any(|(at, value)| *at == question && *value != Value::Unknown)
    };
    used.into_iter().flatten().copied().filter(move |question| !is_known(*question))
}
