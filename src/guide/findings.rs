//! What the proof of every scenario found, as problems with their places in the files.

use super::proof::{Flaw, prove};
use super::tree::Tree;
use crate::knowledge::Knowledge;
use crate::knowledge::files::ContentFile;
use crate::knowledge::problem::{Code, Problem, problem_at};
use crate::knowledge::scenario::{Branch, Kind, Scenario};
use crate::knowledge::yaml::{Part, Step};

/// Everything that the proof of the scenarios found.
pub fn problems(files: &[ContentFile], knowledge: &Knowledge) -> Vec<Problem> {
    knowledge.scenarios.iter().flat_map(|scenario| of_scenario(files, scenario)).collect()
}

fn of_scenario(files: &[ContentFile], scenario: &Scenario) -> Vec<Problem> {
    let name = &scenario.file;
    let file = files.iter().find(|file| file.name == *name);
    let text = file.map_or("", |file| file.text.as_str());
    let tree = Tree::new(scenario);
    let place = Placer { tree: &tree, name, text };
    prove(&tree).flaws.iter().map(|flaw| place.problem(flaw)).collect()
}

struct Placer<'a> {
    tree: &'a Tree<'a>,
    name: &'a str,
    text: &'a str,
}

impl Placer<'_> {
    fn problem(&self, flaw: &Flaw) -> Problem {
        let scenario = self.tree.scenario();
        match flaw {
            Flaw::Cycle(nodes) => {
                let names: Vec<_> = nodes.iter().map(|node| self.tree.node_name(*node).0).collect();
                let first = nodes.first().copied().unwrap_or(0);
                let names = names.iter().chain(names.first()).copied().collect::<Vec<_>>();
                self.at(Code::Cycle, &self.node(first), Part::Key, (&names.join(" → "), ""))
            }
            Flaw::UnreachableNode(node) => {
                let name = self.tree.node_name(*node).0;
                self.at(Code::Unreachable, &self.node(*node), Part::Key, (name, ""))
            }
            Flaw::UnreachableEdge(node, edge) => {
                let name = self.tree.node_name(*node).0;
                self.at(Code::Unreachable, &self.edge(*node, *edge), Part::Value, (name, ""))
            }
            Flaw::UnreachableOutcome(place) => {
                let name = scenario.outcomes.get(*place).map_or("", |outcome| &outcome.name);
                let path = [key("outcomes"), key(name)];
                self.at(Code::Unreachable, &path, Part::Key, (name, ""))
            }
            Flaw::UnusedDay(place) => {
                let name = scenario.computed.get(*place).map_or("", |computed| &computed.name);
                let path = [key("computed"), key(name)];
                self.at(Code::Unreachable, &path, Part::Key, (name, ""))
            }
            Flaw::Gap(node, value) => {
                let found = self.value(*node, *value);
                self.at(Code::Gap, &self.node(*node), Part::Key, (&found, ""))
            }
            Flaw::Overlap(node, value, edge) => {
                let found = self.value(*node, *value);
                self.at(Code::Overlap, &self.edge(*node, *edge), Part::Value, (&found, ""))
            }
            Flaw::MissingAtNode(node, question) => {
                let name = self.question(*question);
                self.at(Code::MissingAnswer, &self.node(*node), Part::Key, (name, ""))
            }
            Flaw::MissingAtOutcome(place, question) => {
                let outcome = scenario.outcomes.get(*place).map_or("", |outcome| &outcome.name);
                let path = [key("outcomes"), key(outcome)];
                self.at(Code::MissingAnswer, &path, Part::Key, (self.question(*question), ""))
            }
            Flaw::Unanswerable(question) => {
                let name = self.question(*question);
                self.at(Code::Unanswerable, &self.node(*question), Part::Key, (name, ""))
            }
            Flaw::MixedUnits(question) => {
                let name = self.question(*question);
                self.at(Code::MixedUnits, &self.node(*question), Part::Key, (name, ""))
            }
            Flaw::Tangled => self.at(Code::Tangled, &[], Part::Value, (&scenario.id, "")),
        }
    }

    fn at(
        &self,
        code: Code,
        path: &[Step],
        part: Part,
        (subject, expected): (&str, &str),
    ) -> Problem {
        problem_at(self.name, self.text, code, path, part, subject, expected)
    }

    fn question(&self, place: usize) -> &str {
        self.tree.node_name(place).0
    }

    /// The answer, as `question = value`.
    fn value(&self, node: usize, value: super::Value) -> String {
        let question = self.tree.question(self.tree.tested(node));
        let shown = question.map(|found| format!("{} = {}", found.name, value.name(found)));
        shown.unwrap_or_default()
    }

    fn node(&self, node: usize) -> Vec<Step> {
        let (name, is_question) = self.tree.node_name(node);
        vec![key(if is_question { "questions" } else { "rules" }), key(name)]
    }

    /// Where an edge stands: an option, a branch, or the answer that it is not known.
    fn edge(&self, node: usize, edge: usize) -> Vec<Step> {
        let mut path = self.node(node);
        if self.tree.is_unknown_edge(node, edge) {
            path.push(key("unknown"));
            return path;
        }
        match self.tree.question(node).map(|question| &question.kind) {
            Some(Kind::Choice(_)) => path.extend([key("options"), Step::Item(edge)]),
            // A single destination stands at the question itself.
            Some(
                Kind::Several { branches, .. }
                | Kind::Date { branches, .. }
                | Kind::Months { branches, .. },
            ) if matches!(branches.as_slice(), [Branch { when: None, .. }]) => {}
            _ => path.extend([key("branches"), Step::Item(edge)]),
        }
        path
    }
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}
