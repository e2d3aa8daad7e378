//! A scenario as a graph: what both languages for graphs need, with no word about their syntax.

use super::Publication;
use super::flow::Node;
use crate::knowledge::Scenario;
use crate::knowledge::scenario::{Advice, Continuation, Destination, Outcome};
use crate::text::printable::printable_line;
use crate::text::wrap::wrap_plain;
use crate::wording::branch::after_question;
use crate::wording::length::unfilled;
use crate::wording::outcome::advice_in_words;

/// How wide the text of a box is set, in columns.
const BOX: usize = 32;

/// How wide the text beside an arrow is set, in columns.
const ARROW: usize = 24;

/// A scenario as a graph.
pub(super) struct Graph {
    /// The title of the scenario.
    pub(super) title: String,
    /// Its boxes. Their places are their numbers.
    pub(super) boxes: Vec<Boxed>,
    /// Its arrows.
    pub(super) arrows: Vec<Arrow>,
}

/// A box of a graph.
pub(super) struct Boxed {
    pub(super) kind: Kind,
    /// Its lines, each with no line break and nothing that cannot be printed.
    pub(super) lines: Vec<String>,
}

/// What a box stands for.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A question.
    Question,
    /// A rule.
    Rule,
    /// An outcome.
    Outcome(Advice),
}

/// An arrow between two boxes.
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The answers that take it.
    pub(super) lines: Vec<String>,
}

/// The graphs of what is published.
pub(super) fn graphs(publication: &Publication<'_>) -> Vec<Graph> {
    let scenarios = publication.scenarios().into_iter();
    scenarios.map(|scenario| graph(publication, scenario)).collect()
}

fn graph(publication: &Publication<'_>, scenario: &Scenario) -> Graph {
    let interface = publication.interface();
    let nodes: Vec<Node<'_>> = Node::all(scenario).collect();
    let place = |to: &Destination| match to {
        Destination::Next(name) => nodes.iter().position(|node| node.name() == name),
        Destination::Outcome(name) => {
            let outcome = scenario.outcomes.iter().position(|outcome| outcome.name == *name);
            outcome.map(|outcome| nodes.len() + outcome)
        }
    };
    let mut arrows = Vec::new();
    for (from, node) in nodes.iter().enumerate() {
        for (label, to) in node.ways(scenario, interface) {
            let Some(to) = place(to) else { continue };
            let label = match node {
                Node::Question(_) => label,
                Node::Rule(_) => {
                    after_question(&node.short(scenario, interface), &label, interface)
                }
            };
            arrows.push(Arrow { from, to, lines: wrapped(&label, ARROW) });
        }
    }
    let outcomes = scenario.outcomes.iter().map(|outcome| ended(publication, scenario, outcome));
    let boxes = nodes.iter().map(|node| asked(publication, scenario, *node)).chain(outcomes);
    let title = printable_line(publication.say(&scenario.title));
    Graph { title, boxes: boxes.collect(), arrows }
}

fn asked(publication: &Publication<'_>, scenario: &Scenario, node: Node<'_>) -> Boxed {
    let interface = publication.interface();
    match node {
        Node::Question(question) => {
            let mut lines = wrapped(&unfilled(scenario, &question.ask, interface), BOX);
            let options = publication.options(question).into_iter();
            lines.extend(options.flat_map(|option| wrapped(&format!("• {option}"), BOX)));
            Boxed { kind: Kind::Question, lines }
        }
        Node::Rule(_) => {
            let line = publication.rule_line(&node.short(scenario, interface));
            Boxed { kind: Kind::Rule, lines: wrapped(&line, ARROW) }
        }
    }
}

fn ended(publication: &Publication<'_>, scenario: &Scenario, outcome: &Outcome) -> Boxed {
    let interface = publication.interface();
    let advice = publication.advice(scenario, outcome);
    let mut lines = wrapped(&advice_in_words(advice, interface), BOX);
    lines.extend(wrapped(&unfilled(scenario, &outcome.title, interface), BOX));
    let knowledge = publication.knowledge();
    let on = outcome.continues.as_ref().and_then(|continuation| match continuation {
        Continuation::Scenario(id) => knowledge.scenario(id).map(|found| &found.title),
        Continuation::Entry(id) => knowledge.entry(id).map(|found| &found.question),
    });
    lines.extend(on.into_iter().flat_map(|on| wrapped(&format!("→ {}", publication.say(on)), BOX)));
    Boxed { kind: Kind::Outcome(advice), lines }
}

/// Text in lines of so many columns, with nothing that cannot be printed.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let lines = wrap_plain(&printable_line(text), columns);
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}
