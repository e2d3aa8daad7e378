//! Which earlier answers each node and outcome of a tree uses, and which must therefore be
//! remembered on the way there.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Count, Limit, Node, Target, Test, Tree};
use crate::knowledge::Text;
use crate::knowledge::scenario::Kind;
use crate::knowledge::template::{Piece, pieces};

/// What an answer is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// Texts show it: it must be there, whatever it is.
    Shown,
    /// It decides where a walk leads, or what can be answered.
    Compared,
}

/// Answers that are used, by the place of their question.
pub(super) type Uses = BTreeMap<usize, Use>;

/// What uses which earlier answers.
#[derive(Clone, Debug, Default)]
pub(super) struct References {
    /// What each node of the tree uses. A question's own answer is not in it.
    pub at_node: Vec<Uses>,
    /// What each outcome of the scenario uses.
    pub at_outcome: Vec<Uses>,
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
            let mut used = Uses::new();
            let texts = [&outcome.title, &outcome.advice].into_iter();
            for text in texts.chain(&outcome.conditions).chain(&outcome.bring) {
                collector.text(text, &mut used);
            }
            used
        });
        let at_outcome = outcomes.collect();
        Self { at_node, at_outcome, shown_days: collector.shown_days }
    }

    fn of_target(&self, to: Target) -> Option<&Uses> {
        match to {
            Target::Outcome(outcome) => self.at_outcome.get(outcome),
            Target::Node(_) | Target::Nowhere => None,
        }
    }

    /// For each node, the answers that it or anything after it uses and that come from before it.
    ///
    /// `order` are the nodes that can be reached, each before those that it leads to.
    pub(super) fn live(&self, tree: &Tree<'_>, order: &[usize]) -> Vec<Uses> {
        let mut live = vec![Uses::new(); tree.nodes().len()];
        for &place in order.iter().rev() {
            let Some(node) = tree.nodes().get(place) else { continue };
            let mut here = Uses::new();
            for edge in &node.edges {
                let after = match edge.to {
                    Target::Node(next) => live.get(next),
                    to => self.of_target(to),
                };
                note_all(&mut here, after);
            }
            if tree.asks(place) {
                here.remove(&place);
            }
            note_all(&mut here, self.at_node.get(place));
            if let Some(slot) = live.get_mut(place) {
                *slot = here;
            }
        }
        live
    }

    /// The answers that what an edge leads to uses.
    pub(super) fn after<'a>(&'a self, to: Target, live: &'a [Uses]) -> Option<&'a Uses> {
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
    fn node(&mut self, place: usize, node: &Node<'_>) -> Uses {
        let mut compared: BTreeSet<usize> = node.until.into_iter().collect();
        if !self.tree.asks(place) {
            compared.insert(node.on);
        }
        for edge in &node.edges {
            let Test::Range { from, before } = &edge.test else { continue };
            for limit in [from, before].into_iter().flatten() {
                if let Limit::Length(Count::Answer(question), _) = limit {
                    compared.insert(*question);
                }
            }
        }
        let mut used = Uses::new();
        if let Some(question) = self.tree.question(place) {
            self.text(&question.ask, &mut used);
            question.why.iter().for_each(|why| self.text(why, &mut used));
            if let Kind::Date { least, most, .. } = &question.kind {
                let bounds = [least, most].into_iter().flatten();
                compared.extend(bounds.flat_map(|day| self.tree.answers_in(day)));
            }
        }
        used.extend(compared.into_iter().map(|question| (question, Use::Compared)));
        used
    }

    /// Notes what a text shows.
    fn text(&mut self, text: &Text, used: &mut Uses) {
        for (_, words) in text.iter() {
            for piece in pieces(words) {
                if let Piece::Value(name) = piece {
                    let shown = self.name(name).into_iter();
                    used.extend(shown.map(|question| (question, Use::Shown)));
                }
            }
        }
    }

    /// The questions whose answers show under this name.
    fn name(&mut self, name: &str) -> Vec<usize> {
        if let Some(question) = self.tree.question_named(name) {
            return vec![question];
        }
        let days = &self.tree.scenario().computed;
        let Some(place) = days.iter().position(|day| day.name == name) else { return Vec::new() };
        self.shown_days.insert(place);
        let days = days.get(place).into_iter().flat_map(|computed| &computed.days);
        days.flat_map(|day| self.tree.answers_in(day)).collect()
    }
}

/// Adds what is used; of two uses of the same answer the one that asks for more counts.
fn note_all(uses: &mut Uses, more: Option<&Uses>) {
    for (question, usage) in more.into_iter().flatten() {
        let known = uses.entry(*question).or_insert(*usage);
        *known = (*known).max(*usage);
    }
}
