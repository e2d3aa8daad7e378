//! Which earlier answers each node and outcome of a tree uses, and which must therefore be
//! remembered on the way there.

use std::collections::BTreeSet;

use super::tree::{Count, Limit, Node, Target, Test, Tree};
use crate::knowledge::Text;
use crate::knowledge::scenario::{Amount, Anchor, DayExpression, Kind};
use crate::knowledge::template::{Piece, pieces};

/// Answers that are used, by the place of their question.
#[derive(Clone, Debug, Default)]
pub(super) struct References {
    /// What each node uses: one set for each node of the tree. A question's own answer is not in it.
    pub at_node: Vec<BTreeSet<usize>>,
    /// What each outcome uses: one set for each outcome of the scenario.
    pub at_outcome: Vec<BTreeSet<usize>>,
    /// The computed days that some text shows, by their place in the scenario.
    pub shown_days: BTreeSet<usize>,
}

impl References {
    pub(super) fn of(tree: &Tree<'_>) -> Self {
        let mut collector = Collector { tree, shown_days: BTreeSet::new() };
        let at_node =
            tree.nodes().iter().enumerate().map(|(place, node)| collector.node(place, node));
        let at_node = at_node.collect();
        let outcomes = tree.scenario().outcomes.iter().map(|outcome| {
            let mut used = BTreeSet::new();
            let texts = [&outcome.title, &outcome.advice].into_iter();
            for text in texts.chain(&outcome.conditions).chain(&outcome.bring) {
                collector.text(text, &mut used);
            }
            used
        });
        let at_outcome = outcomes.collect();
        Self { at_node, at_outcome, shown_days: collector.shown_days }
    }

    fn of_target(&self, to: Target) -> Option<&BTreeSet<usize>> {
        match to {
            Target::Outcome(outcome) => self.at_outcome.get(outcome),
            Target::Node(_) | Target::Nowhere => None,
        }
    }

    /// For each node, the answers that it or anything after it uses and that come from before it.
    ///
    /// `order` are the nodes that can be reached, each before those that it leads to.
    pub(super) fn live(&self, tree: &Tree<'_>, order: &[usize]) -> Vec<BTreeSet<usize>> {
        let mut live: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); tree.nodes().len()];
        for &place in order.iter().rev() {
            let Some(node) = tree.nodes().get(place) else { continue };
            let mut here = BTreeSet::new();
            for edge in &node.edges {
                let after = match edge.to {
                    Target::Node(next) => live.get(next),
                    to => self.of_target(to),
                };
                here.extend(after.into_iter().flatten().copied());
            }
            if tree.asks(place) {
                here.remove(&place);
            }
            here.extend(self.at_node.get(place).into_iter().flatten().copied());
            if let Some(slot) = live.get_mut(place) {
                *slot = here;
            }
        }
        live
    }

    /// The answers that what an edge leads to uses.
    pub(super) fn after<'a>(
        &'a self,
        to: Target,
        live: &'a [BTreeSet<usize>],
    ) -> Option<&'a BTreeSet<usize>> {
        match to {
            Target::Node(next) => live.get(next),
            to => self.of_target(to),
        }
    }
}

struct Collector<'t, 's> {
    tree: &'t Tree<'s>,
    shown_days: BTreeSet<usize>,
}

impl Collector<'_, '_> {
    fn node(&mut self, place: usize, node: &Node<'_>) -> BTreeSet<usize> {
        let mut used = BTreeSet::new();
        used.extend(node.until);
        if !self.tree.asks(place) {
            used.insert(node.on);
        }
        for edge in &node.edges {
            let Test::Range { from, before } = &edge.test else { continue };
            for limit in [from, before].into_iter().flatten() {
                if let Limit::Length(Count::Answer(question), _) = limit {
                    used.insert(*question);
                }
            }
        }
        if let Some(question) = self.tree.question(place) {
            self.text(&question.ask, &mut used);
            question.why.iter().for_each(|why| self.text(why, &mut used));
            if let Kind::Date { least, most, .. } = &question.kind {
                [least, most].into_iter().flatten().for_each(|day| self.day(day, &mut used));
            }
        }
        used
    }

    fn text(&mut self, text: &Text, used: &mut BTreeSet<usize>) {
        for (_, words) in text.iter() {
            for piece in pieces(words) {
                if let Piece::Value(name) = piece {
                    self.name(name, used);
                }
            }
        }
    }

    fn name(&mut self, name: &str, used: &mut BTreeSet<usize>) {
        if let Some(question) = self.tree.question_named(name) {
            used.insert(question);
            return;
        }
        let days = &self.tree.scenario().computed;
        let Some(place) = days.iter().position(|day| day.name == name) else { return };
        self.shown_days.insert(place);
        for day in days.get(place).into_iter().flat_map(|computed| &computed.days) {
            self.day(day, used);
        }
    }

    fn day(&self, day: &DayExpression, used: &mut BTreeSet<usize>) {
        if let Anchor::Answer(name) = &day.anchor {
            used.extend(self.tree.question_named(name));
        }
        for (_, length) in &day.steps {
            if let Amount::Answer(name) = &length.amount {
                used.extend(self.tree.question_named(name));
            }
        }
    }
}
