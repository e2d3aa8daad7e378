//! Scenarios as nested lists, and their outcomes.

use super::{Writer, anchor};
use crate::knowledge::Scenario;
use crate::knowledge::scenario::Outcome;
use crate::publication::anchors;
use crate::publication::flow::{Flow, Next, Node, Step};
use crate::transcript::escape::inner_link;
use crate::transcript::markdown::around;
use crate::transcript::targets::Targets;
use crate::wording::length::unfilled;

impl Writer<'_, '_> {
    /// Every scenario.
    pub(super) fn walks(&mut self) {
        let brackets = self.publication.interface().say("publication-brackets");
        self.blocks.push(around("*", &brackets));
        for scenario in self.publication.scenarios() {
            self.scenario(scenario);
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        let publication = self.publication;
        self.heading(3, &anchors::scenario(&scenario.id), publication.say(&scenario.title));
        self.fragment(&publication.intro(scenario), 4, &Targets::default());
        let name = publication.interface().say("publication-questions");
        self.heading(4, &anchors::questions(scenario), &name);
        let parts = Flow::new(scenario, publication.interface()).parts;
        let parts = (1..).zip(&parts).map(|(number, part)| self.part(scenario, number, part));
        let parts: Vec<String> = parts.collect();
        self.blocks.push(parts.join("\n\n"));
        let name = publication.interface().say("publication-outcomes");
        self.heading(4, &anchors::outcomes(scenario), &name);
        for outcome in &scenario.outcomes {
            self.outcome(scenario, outcome);
        }
        let choices = publication.conversation.picks_beside(scenario);
        let targets = Targets { choices: publication.anchors(&choices), term: None };
        self.fragment(&publication.below(scenario), 4, &targets);
    }

    fn part(&self, scenario: &Scenario, number: usize, part: &Step<'_>) -> String {
        let mark = format!("{number}. ");
        let mut lines = Vec::new();
        self.step(scenario, part, mark.len(), &mut lines);
        let name = anchor(&anchors::node(scenario, part.node));
        format!("{mark}{name}{}", lines.join("\n").trim())
    }

    /// The lines of a question or rule and of its ways out, indented so far.
    fn step(&self, scenario: &Scenario, step: &Step<'_>, indent: usize, lines: &mut Vec<String>) {
        let publication = self.publication;
        let interface = publication.interface();
        let space = " ".repeat(indent);
        match step.node {
            Node::Question(question) => {
                let ask = unfilled(scenario, &question.ask, interface);
                lines.push(format!("{space}{}", around("**", &ask)));
                if let Some(why) = &question.why {
                    let why = around("*", &unfilled(scenario, why, interface));
                    lines.extend([String::new(), format!("{space}{why}")]);
                }
                let options = publication.options(question);
                if !options.is_empty() {
                    let several = interface.say("publication-several");
                    let several = around("*", &format!("{several}: {}.", options.join(" / ")));
                    lines.extend([String::new(), format!("{space}{several}")]);
                }
            }
            Node::Rule(_) => {
                let line = publication.rule_line(&step.node.short(scenario, interface));
                lines.push(format!("{space}{}", around("*", &line)));
            }
        }
        lines.push(String::new());
        for (label, next) in &step.ways {
            self.way(scenario, (label, next), indent, lines);
        }
    }

    fn way(
        &self,
        scenario: &Scenario,
        (label, next): (&str, &Next<'_>),
        indent: usize,
        lines: &mut Vec<String>,
    ) {
        let publication = self.publication;
        let leads = match next {
            Next::Step(_) => String::new(),
            Next::Part(number, node) => {
                let short = node.short(scenario, publication.interface());
                let line = publication.go_on_line(*number, &short);
                inner_link(&anchors::node(scenario, *node), &line)
            }
            Next::Outcome(outcome) => {
                let line = publication.outcome_line(scenario, outcome);
                inner_link(&anchors::outcome(scenario, outcome), &line)
            }
        };
        let label = around("**", &format!("{label}:"));
        lines.push(format!("{}- {label} {leads}", " ".repeat(indent)).trim_end().to_owned());
        if let Next::Step(step) = next {
            lines.push(String::new());
            self.step(scenario, step, indent + 2, lines);
            // One empty line ends this list, however many end with it.
            if lines.last().is_some_and(|line| !line.is_empty()) {
                lines.push(String::new());
            }
        }
    }

    fn outcome(&mut self, scenario: &Scenario, outcome: &Outcome) {
        let publication = self.publication;
        let title = unfilled(scenario, &outcome.title, publication.interface());
        self.heading(5, &anchors::outcome(scenario, outcome), &title);
        let choices = publication.conversation.picks_of_unanswered(outcome);
        let targets = Targets { choices: publication.anchors(&choices), term: None };
        self.fragment(&publication.outcome(scenario, outcome), 6, &targets);
    }
}
