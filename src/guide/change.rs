//! Changing an answer that was given: what lapses by it.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::{Target, Tree};
use super::walk::End;

impl Tree<'_> {
    /// The questions whose answers no longer count when `question` is answered with `value`: those on
    /// the trail of `answers` that neither are on the new one nor can come up after its end. What is
    /// left still applies, at once or as soon as its question comes up again.
    pub fn lapsing(
        &self,
        answers: &Answers,
        question: usize,
        value: Value,
        today: Date,
    ) -> Vec<usize> {
        let before = self.trail(answers, today);
        let after = self.trail(&answers.with(question, value), today);
        let can_come_up = match after.end {
            End::Question(next) => self.reachable_from(next),
            End::Outcome(_) | End::Nowhere => Vec::new(),
        };
        let answered = before.answered.iter().map(|(question, _)| *question);
        answered
            .filter(|question| !after.has(*question))
            .filter(|question| can_come_up.get(*question) != Some(&true))
            .collect()
    }

    /// Which nodes a node leads to, itself included: one flag for each node.
    pub(super) fn reachable_from(&self, from: usize) -> Vec<bool> {
        let mut reached = vec![false; self.nodes().len()];
        let mut stack = vec![from];
        while let Some(place) = stack.pop() {
            let Some(slot) = reached.get_mut(place).filter(|slot| !**slot) else { continue };
            *slot = true;
            let edges = self.nodes().get(place).into_iter().flat_map(|node| &node.edges);
            stack.extend(edges.filter_map(|edge| match edge.to {
                Target::Node(next) => Some(next),
                Target::Outcome(_) | Target::Nowhere => None,
            }));
        }
        reached
    }
}
