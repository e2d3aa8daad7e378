//! A scenario as a tree to read: each question with the ways out of it, and below each way what
//! comes next. What several ways lead to is written once, as a part of its own, and linked to; so
//! is what would stand too deep. So the tree is no larger than the scenario.

use crate::interface::Interface;
use crate::knowledge::Scenario;
use crate::knowledge::scenario::{Destination, Outcome, Question, Rule};
use crate::wording::branch::{ways_of_question, ways_of_rule};
use crate::wording::length::name_of_answer;

/// How many questions stand below each other in a part at most: deeper leaves no room on a phone.
const DEEPEST: usize = 4;

/// A question or a rule.
#[derive(Clone, Copy)]
pub(super) enum Node<'s> {
    Question(&'s Question),
    Rule(&'s Rule),
}

impl<'s> Node<'s> {
    /// Every question of a scenario, then every rule.
    pub(super) fn all(scenario: &'s Scenario) -> impl Iterator<Item = Self> {
        let questions = scenario.questions.iter().map(Self::Question);
        questions.chain(scenario.rules.iter().map(Self::Rule))
    }

    /// The question or rule with this name.
    pub(super) fn named(scenario: &'s Scenario, name: &str) -> Option<Self> {
        Self::all(scenario).find(|node| node.name() == name)
    }

    pub(super) fn name(self) -> &'s str {
        match self {
            Self::Question(question) => &question.name,
            Self::Rule(rule) => &rule.name,
        }
    }

    /// What it asks or looks after, in a word or three.
    pub(super) fn short(self, scenario: &Scenario, interface: &Interface) -> String {
        match self {
            Self::Question(question) => question.short.in_language(interface.language()).to_owned(),
            Self::Rule(rule) => name_of_answer(scenario, &rule.on, interface),
        }
    }

    /// The ways out, each with the answers that take it; ways to the same place are one way.
    pub(super) fn ways(
        self,
        scenario: &'s Scenario,
        interface: &Interface,
    ) -> Vec<(String, &'s Destination)> {
        let ways = match self {
            Self::Question(question) => ways_of_question(scenario, question, interface),
            Self::Rule(rule) => ways_of_rule(scenario, rule, interface),
        };
        let mut merged: Vec<(String, &Destination)> = Vec::new();
        for way in ways {
            match merged.iter_mut().find(|(_, to)| *to == way.to) {
                Some((label, _)) => *label = format!("{label} / {}", way.label),
                None => merged.push((way.label, way.to)),
            }
        }
        merged
    }
}

/// The tree: its parts, each of which links to others by their number from 1.
pub(super) struct Flow<'s> {
    pub(super) parts: Vec<Step<'s>>,
}

/// A question or a rule with its ways out.
pub(super) struct Step<'s> {
    pub(super) node: Node<'s>,
    pub(super) ways: Vec<(String, Next<'s>)>,
}

/// What a way leads to.
pub(super) enum Next<'s> {
    /// What stands below it.
    Step(Step<'s>),
    /// The part with this number, which begins with this node.
    Part(usize, Node<'s>),
    /// An outcome.
    Outcome(&'s Outcome),
}

impl<'s> Flow<'s> {
    /// The tree of a scenario.
    pub(super) fn new(scenario: &'s Scenario, interface: &Interface) -> Self {
        let mut builder = Builder { scenario, interface, starts: Vec::new(), shared: Vec::new() };
        builder.shared = builder.shared();
        builder.starts.extend(Node::named(scenario, &scenario.start));
        let mut parts = Vec::new();
        // Every part may name more of them; each node begins at most one.
        while let Some(start) = builder.starts.get(parts.len()).copied() {
            parts.push(builder.step(start, 1));
        }
        Self { parts }
    }
}

struct Builder<'s, 'i> {
    scenario: &'s Scenario,
    interface: &'i Interface,
    /// The nodes that begin a part, in the order of their numbers.
    starts: Vec<Node<'s>>,
    /// The names of the nodes that more than one way leads to, and of the start.
    shared: Vec<&'s str>,
}

impl<'s> Builder<'s, '_> {
    fn shared(&self) -> Vec<&'s str> {
        let mut once: Vec<&str> = vec![&self.scenario.start];
        let mut shared: Vec<&str> = Vec::new();
        for node in Node::all(self.scenario) {
            for (_, to) in node.ways(self.scenario, self.interface) {
                let Destination::Next(name) = to else { continue };
                let list = if once.contains(&name.as_str()) { &mut shared } else { &mut once };
                list.push(name);
            }
        }
        shared
    }

    fn step(&mut self, node: Node<'s>, depth: usize) -> Step<'s> {
        let mut ways = Vec::new();
        for (label, to) in node.ways(self.scenario, self.interface) {
            // Loading refuses a destination that does not exist.
            if let Some(next) = self.next(to, depth) {
                ways.push((label, next));
            }
        }
        Step { node, ways }
    }

    fn next(&mut self, to: &'s Destination, depth: usize) -> Option<Next<'s>> {
        match to {
            Destination::Outcome(name) => self.scenario.outcome(name).map(Next::Outcome),
            Destination::Next(name) => {
                let node = Node::named(self.scenario, name)?;
                if depth < DEEPEST && !self.shared.contains(&node.name()) {
                    return Some(Next::Step(self.step(node, depth + 1)));
                }
                Some(Next::Part(self.number(node), node))
            }
        }
    }

    /// The number of the part that begins with a node, from 1.
    fn number(&mut self, node: Node<'s>) -> usize {
        let known = self.starts.iter().position(|start| start.name() == node.name());
        let place = known.unwrap_or(self.starts.len());
        if known.is_none() {
            self.starts.push(node);
        }
        place + 1
    }
}
