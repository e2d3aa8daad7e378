//! Following every path of a tree at once, on the graph.
//!
//! Two paths that are at the same node and know the same of what still matters go on in the same way,
//! so they are followed together and only counted. What still matters is which answers a later
//! condition or text uses; in most trees few, so a tree of a million paths has hardly more states
//! than nodes.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::answer::{Answers, Value};
use super::candidates::{Candidates, Essence};
use super::references::{References, Use, Uses};
use super::tree::{Fit, Target, Tree};

/// How many states are followed before the tree is called tangled.
const MOST_STATES: usize = 200_000;

/// Stands for an answer of which only matters that it is there.
const THERE: Value = Value::Ticks(0);

/// What is known on a path of the answers that still matter, in the order of the questions.
type Known = Vec<(usize, Value)>;

/// Where the values that can be answered to a question lead, by the answers that decide it.
type Ways = FxHashMap<Known, Vec<(Value, Fit)>>;

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
    /// Which nodes some path comes to.
    pub passed: Vec<bool>,
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

/// What can be said of a tree whatever the day.
pub(super) struct Ground {
    pub references: References,
    live: Vec<Uses>,
    candidates: Candidates,
    /// The nodes that can be reached, each before those that it leads to.
    pub order: Vec<usize>,
    /// The place of each node in the order; nothing for one that cannot be reached.
    rank: Vec<Option<usize>>,
}

impl Ground {
    /// For a tree without cycles, with its nodes in order.
    pub(super) fn new(tree: &Tree<'_>, order: Vec<usize>) -> Self {
        let references = References::of(tree);
        let live = references.live(tree, &order);
        let mut rank = vec![None; tree.nodes().len()];
        for (number, place) in order.iter().enumerate() {
            if let Some(slot) = rank.get_mut(*place) {
                *slot = Some(number);
            }
        }
        Self { references, live, candidates: Candidates::of(tree), order, rank }
    }
}

/// Follows every path of a tree.
pub(super) fn explore(tree: &Tree<'_>, ground: &Ground, today: Date) -> Exploration {
    let found = Exploration {
        passed: vec![false; tree.nodes().len()],
        taken: tree.nodes().iter().map(|node| vec![false; node.edges.len()]).collect(),
        reached: vec![false; tree.scenario().outcomes.len()],
        ..Exploration::default()
    };
    let mut explorer = Explorer {
        tree,
        ground,
        today,
        answers: Answers::default(),
        waiting: tree.nodes().iter().map(|_| FxHashMap::default()).collect(),
        states: 0,
        found,
    };
    explorer.arrive(tree.start(), vec![Known::new()], Passage { paths: 1, longest: 0 });
    for &place in &ground.order {
        explorer.pass(place);
        if explorer.found.is_tangled {
            break;
        }
    }
    explorer.found
}

struct Explorer<'t, 's> {
    tree: &'t Tree<'s>,
    ground: &'t Ground,
    today: Date,
    /// Filled with what is known while a node is passed; empty in between.
    answers: Answers,
    /// The states at each node: what may be known there, and the paths of which that holds.
    waiting: Vec<FxHashMap<Vec<Known>, Passage>>,
    states: usize,
    found: Exploration,
}

impl Explorer<'_, '_> {
    /// Adds paths to what waits at a node, or counts them at an outcome.
    fn arrive(&mut self, to: Target, known: Vec<Known>, passage: Passage) {
        match to {
            Target::Node(place) => {
                let Some(waiting) = self.waiting.get_mut(place) else { return };
                if let Some(passed) = self.found.passed.get_mut(place) {
                    *passed = true;
                }
                let here = waiting.entry(known).or_insert(Passage { paths: 0, longest: 0 });
                here.paths = here.paths.saturating_add(passage.paths);
                here.longest = here.longest.max(passage.longest);
            }
            Target::Outcome(outcome) => {
                if let Some(reached) = self.found.reached.get_mut(outcome) {
                    *reached = true;
                }
                let used = self.ground.references.at_outcome.get(outcome);
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
        // Most of what is known makes no difference here.
        let mut ways = FxHashMap::default();
        for (set, passage) in states {
            let mut along: Vec<Vec<Known>> = vec![Vec::new(); node.edges.len()];
            for known in set {
                self.follow(place, &known, &mut ways, &mut along);
                if self.found.is_tangled {
                    return;
                }
            }
            let longest = passage.longest + usize::from(asks);
            for (edge, mut set) in along.into_iter().enumerate() {
                if set.is_empty() {
                    continue;
                }
                set.sort_unstable();
                set.dedup();
                if asks && set.len() > 1 && !self.ground.candidates.related(place).is_empty() {
                    self.reduce(place, &mut set);
                }
                if let Some(taken) = self.found.taken.get_mut(place).and_then(|e| e.get_mut(edge)) {
                    *taken = true;
                }
                let to = node.edges.get(edge).map_or(Target::Nowhere, |edge| edge.to);
                self.arrive(to, set, Passage { paths: passage.paths, longest });
            }
        }
    }

    /// Leaves one of those that differ in nothing that can still matter.
    fn reduce(&mut self, place: usize, set: &mut Vec<Known>) {
        let Self { tree, ground, answers, today, .. } = self;
        let comes = |question: usize| ground.rank.get(question) > ground.rank.get(place);
        let related = ground.candidates.related(place);
        let mut seen = FxHashSet::default();
        set.retain(|known| {
            for (question, value) in known {
                answers.set(*question, *value);
            }
            let essence: Vec<Essence> = known
                .iter()
                .map(|(question, value)| {
                    if related.contains(question) || *question == place {
                        ground.candidates.essence(tree, *question, answers, *today, comes)
                    } else {
                        Essence::Value(Some(*value))
                    }
                })
                .collect();
            for (question, _) in known {
                answers.forget(*question);
            }
            seen.insert(essence)
        });
    }

    /// Adds what is known after a node to each edge that can be taken with `known` before it.
    fn follow(&mut self, place: usize, known: &Known, ways: &mut Ways, along: &mut [Vec<Known>]) {
        let used = self.ground.references.at_node.get(place);
        self.found.missing_at_node.extend(missing(used, known).map(|question| (place, question)));
        let decides = |question: usize| {
            if self.tree.asks(place) {
                self.ground.candidates.related(place).contains(&question)
            } else {
                used.is_some_and(|used| used.contains_key(&question))
            }
        };
        let deciding: Known =
            known.iter().copied().filter(|(question, _)| decides(*question)).collect();
        let ways = ways.entry(deciding).or_insert_with_key(|deciding| {
            for (question, value) in deciding {
                self.answers.set(*question, *value);
            }
            let ways = self.ways_on(place);
            for (question, _) in deciding {
                self.answers.forget(*question);
            }
            ways
        });
        for way in ways.iter() {
            self.take(place, known, *way, along);
        }
    }

    /// The values that the question of a node can have, each with where it leads.
    fn ways_on(&mut self, place: usize) -> Vec<(Value, Fit)> {
        let Some(node) = self.tree.nodes().get(place) else { return Vec::new() };
        if !self.tree.asks(place) {
            let value = self.answers.get(node.on);
            let fit = |value| (value, self.tree.fit(node, &self.answers, self.today));
            return value.map(fit).into_iter().collect();
        }
        let values = self.ground.candidates.all(self.tree, place, &mut self.answers, self.today);
        if values.is_empty() {
            self.found.unanswerable.insert(place);
        }
        let fit = |value| {
            self.answers.set(place, value);
            (value, self.tree.fit(node, &self.answers, self.today))
        };
        let ways = values.into_iter().map(fit).collect();
        self.answers.forget(place);
        ways
    }

    fn take(
        &mut self,
        place: usize,
        known: &Known,
        (value, fit): (Value, Fit),
        along: &mut [Vec<Known>],
    ) {
        let edge = match fit {
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
        let Some(to) = self.tree.nodes().get(place).and_then(|node| node.edges.get(edge)) else {
            return;
        };
        let wanted = self.ground.references.after(to.to, &self.ground.live);
        let kept = |question: usize, value: Value| match wanted?.get(&question)? {
            Use::Shown if value != Value::Unknown => Some((question, THERE)),
            Use::Shown | Use::Compared => Some((question, value)),
        };
        let mut after: Known =
            known.iter().filter_map(|(question, value)| kept(*question, *value)).collect();
        if self.tree.asks(place)
            && let Some(own) = kept(place, value)
        {
            after.push(own);
            after.sort_unstable();
        }
        if let Some(set) = along.get_mut(edge) {
            // Candidates that differ in nothing that still matters would only be thrown out later.
            if set.last() != Some(&after) {
                set.push(after);
                self.states += 1;
                self.found.is_tangled |= self.states > MOST_STATES;
            }
        }
    }
}

/// What is used and not known.
fn missing<'a>(used: Option<&'a Uses>, known: &'a Known) -> impl Iterator<Item = usize> + 'a {
    let is_known = |question: usize| {
        known.iter().any(|(at, value)| *at == question && *value != Value::Unknown)
    };
    used.into_iter().flat_map(Uses::keys).copied().filter(move |question| !is_known(*question))
}
