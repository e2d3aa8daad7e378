//! Scenarios as nested lists, and their outcomes.

use super::Writer;
use crate::conversation::element::Sign;
use crate::knowledge::Scenario;
use crate::knowledge::scenario::Outcome;
use crate::publication::anchors;
use crate::publication::flow::{Flow, Next, Node, Step};
use crate::transcript::html::{class, element, escaped, inner_link};
use crate::transcript::targets::Targets;
use crate::wording::length::unfilled;

impl Writer<'_, '_> {
    /// Every scenario.
    pub(super) fn walks(&mut self) {
        let brackets = self.say("publication-brackets");
        self.line(&element("p", "note", &brackets));
        for scenario in self.publication.scenarios() {
            self.scenario(scenario);
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        let publication = self.publication;
        let anchor = anchors::scenario(&scenario.id);
        self.line(&format!("<article aria-labelledby=\"{}\">", escaped(&anchor)));
        self.heading(3, &anchor, publication.say(&scenario.title));
        self.fragment(&publication.intro(scenario), 4, &Targets::default());
        let name = publication.interface().say("publication-questions");
        self.heading(4, &anchors::questions(scenario), &name);
        self.parts(scenario);
        let name = publication.interface().say("publication-outcomes");
        self.heading(4, &anchors::outcomes(scenario), &name);
        for outcome in &scenario.outcomes {
            self.outcome(scenario, outcome);
        }
        let choices = publication.conversation.picks_beside(scenario);
        let targets = Targets { choices: publication.anchors(&choices), term: None };
        self.fragment(&publication.below(scenario), 4, &targets);
        self.back_to_contents();
        self.line("</article>");
    }

    fn parts(&mut self, scenario: &Scenario) {
        self.line("<ol class=\"tree\">");
        for part in Flow::new(scenario, self.publication.interface()).parts {
            let anchor = escaped(&anchors::node(scenario, part.node));
            self.line(&format!("<li id=\"{anchor}\">"));
            self.step(scenario, &part);
            self.line("</li>");
        }
        self.line("</ol>");
    }

    /// A question or rule, and below it its ways out.
    fn step(&mut self, scenario: &Scenario, step: &Step<'_>) {
        let publication = self.publication;
        let interface = publication.interface();
        match step.node {
            Node::Question(question) => {
                let ask = unfilled(scenario, &question.ask, interface);
                self.line(&element("p", "ask", &escaped(&ask)));
                if let Some(why) = &question.why {
                    let why = unfilled(scenario, why, interface);
                    self.line(&element("p", "note", &escaped(&why)));
                }
                let labels = publication.options(question);
                if !labels.is_empty() {
                    let items = labels.iter().map(|label| element("li", "", &escaped(label)));
                    let several = self.say("publication-several");
                    self.line(&element("p", "note", &format!("{several}:")));
                    self.line(&element("ul", "options", &items.collect::<String>()));
                }
            }
            Node::Rule(_) => {
                let line = publication.rule_line(&step.node.short(scenario, interface));
                self.line(&element("p", "ask rule", &escaped(&line)));
            }
        }
        self.line("<ul class=\"ways\">");
        for (label, next) in &step.ways {
            self.way(scenario, label, next);
        }
        self.line("</ul>");
    }

    fn way(&mut self, scenario: &Scenario, label: &str, next: &Next<'_>) {
        let publication = self.publication;
        let label = element("strong", "", &escaped(&format!("{label}:")));
        let (leads, below) = match next {
            Next::Step(step) => (String::new(), Some(step)),
            Next::Part(number, node) => {
                let short = node.short(scenario, publication.interface());
                let line = escaped(&publication.go_on_line(*number, &short));
                (inner_link(&anchors::node(scenario, *node), &line), None)
            }
            Next::Outcome(outcome) => {
                let line = escaped(&publication.outcome_line(scenario, outcome));
                let sign = class(Sign::from(publication.advice(scenario, outcome)));
                let end = inner_link(&anchors::outcome(scenario, outcome), &line);
                (element("span", &format!("end {sign}"), &end), None)
            }
        };
        self.line("<li>");
        self.line(&element("p", "way", format!("{label} {leads}").trim_end()));
        if let Some(step) = below {
            self.step(scenario, step);
        }
        self.line("</li>");
    }

    fn outcome(&mut self, scenario: &Scenario, outcome: &Outcome) {
        let publication = self.publication;
        let anchor = anchors::outcome(scenario, outcome);
        self.line(&format!("<section class=\"outcome\" aria-labelledby=\"{}\">", escaped(&anchor)));
        let title = unfilled(scenario, &outcome.title, publication.interface());
        self.heading(5, &anchor, &title);
        let choices = publication.conversation.picks_of_unanswered(outcome);
        let targets = Targets { choices: publication.anchors(&choices), term: None };
        self.fragment(&publication.outcome(scenario, outcome), 6, &targets);
        self.line("</section>");
    }
}
