//! Replaying answers from the start of a scenario.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::{Fit, Target, Tree};

/// How far answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The questions that were answered, in the order in which they came, each with its answer.
    pub answered: Vec<(usize, Value)>,
    /// Every node that was passed, questions and rules, in order.
    pub(super) nodes: Vec<usize>,
    /// The edge that was taken from each of these nodes.
    pub(super) edges: Vec<usize>,
    /// Where it ends.
    pub end: End,
}

/// Where a trail ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// At this question, which has no answer yet, or one that no longer fits.
    Question(usize),
    /// At this outcome.
    Outcome(usize),
    /// Nowhere. No scenario that was proved ends so.
    Nowhere,
}

impl Trail {
    /// Whether a question was answered on the way.
    pub fn has(&self, question: usize) -> bool {
        self.answered.iter().any(|(answered, _)| *answered == question)
    }

    /// The outcome, at the end of a walk.
    pub const fn outcome(&self) -> Option<usize> {
        match self.end {
            End::Outcome(outcome) => Some(outcome),
            _ => None,
        }
    }
}

impl Tree<'_> {
    /// Replays answers from the start. Answers to questions that do not come up are passed over, and
    /// stay kept.
    pub fn trail(&self, answers: &Answers, today: Date) -> Trail {
        let mut trail =
            Trail { answered: Vec::new(), nodes: Vec::new(), edges: Vec::new(), end: End::Nowhere };
        // What was answered so far: conditions may look at nothing else.
        let mut so_far = Answers::default();
        let mut at = self.start();
        // A tree that was not proved may go round; a trail never needs more steps than nodes.
        for _ in 0..=self.nodes().len() {
            let place = match at {
                Target::Node(place) => place,
                Target::Outcome(outcome) => {
                    trail.end = End::Outcome(outcome);
                    return trail;
                }
                Target::Nowhere => return trail,
            };
            let Some(node) = self.nodes().get(place) else { return trail };
            if self.asks(place) {
                let value = answers.get(place);
                let value = value.filter(|value| self.accepts(place, *value, &so_far, today));
                let Some(value) = value else {
                    trail.end = End::Question(place);
                    return trail;
                };
                so_far.set(place, value);
                trail.answered.push((place, value));
            }
            trail.nodes.push(place);
            let Fit::Edge(edge) = self.fit(node, &so_far, today) else { return trail };
            trail.edges.push(edge);
            at = node.edges.get(edge).map_or(Target::Nowhere, |edge| edge.to);
        }
        trail
    }

    /// How many questions at most come after a trail, the one at its end included. Counted on the
    /// tree, so where an earlier answer rules a way out it can be fewer.
    pub fn at_most_left(&self, trail: &Trail) -> usize {
        let End::Question(question) = trail.end else { return 0 };
        self.longest_from(question)
    }

    /// The most questions on a way from a node, the node included.
    fn longest_from(&self, from: usize) -> usize {
        let mut known: Vec<Option<usize>> = vec![None; self.nodes().len()];
        // Depth first without recursion, since content may be as deep as it likes: a node is done
        // when all that it leads to are.
        let mut stack = vec![(from, false)];
        let mut open = vec![false; self.nodes().len()];
        while let Some((place, below_is_done)) = stack.pop() {
            let Some(node) = self.nodes().get(place) else { continue };
            let next = node.edges.iter().filter_map(|edge| match edge.to {
                Target::Node(next) => Some(next),
                _ => None,
            });
            if below_is_done {
                let below = next.filter_map(|next| known.get(next).copied().flatten()).max();
                let own = usize::from(self.asks(place));
                if let Some(slot) = known.get_mut(place) {
                    *slot = Some(below.unwrap_or(0) + own);
                }
                continue;
            }
            match open.get_mut(place) {
                Some(open) if !*open => *open = true,
                _ => continue,
            }
            stack.push((place, true));
            stack.extend(next.map(|next| (next, false)));
        }
        known.get(from).copied().flatten().unwrap_or(0)
    }
}
