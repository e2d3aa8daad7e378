//! References within scenarios, and from them to the rest. Whether every path ends is proved
//! elsewhere (`guide`), on scenarios whose references all lead somewhere.

use std::collections::BTreeSet;

use super::Knowledge;
use super::check::{Finder, key, near};
use super::files::ContentFile;
use super::problem::{Code, Problem};
use super::scenario::{
    Amount, Anchor, Bound, Branch, Condition, Continuation, DayExpression, Destination, Kind,
    Length, Outcome, Question, Rule, Scenario, WalkTest,
};
use super::template::{Piece, pieces};
use super::texts::Text;
use super::yaml::Step;

/// References of scenarios that lead nowhere, names used twice, conditions that do not suit their
/// question.
pub(super) fn references(files: &[ContentFile], knowledge: &Knowledge) -> Vec<Problem> {
    let mut finder = Finder::new(files, knowledge);
    for scenario in &knowledge.scenarios {
        Checker { finder: &mut finder, scenario, file: &scenario.file }.scenario();
    }
    finder.problems
}

struct Checker<'a, 'k> {
    finder: &'a mut Finder<'k>,
    scenario: &'k Scenario,
    file: &'a str,
}

impl<'k> Checker<'_, 'k> {
    fn scenario(&mut self) {
        let scenario = self.scenario;
        self.names();
        self.node(&[key("start")], &scenario.start);
        self.finder.entries(self.file, &[key("related")], &scenario.related);
        for question in &scenario.questions {
            self.question(question);
        }
        for rule in &scenario.rules {
            self.rule(rule);
        }
        for computed in &scenario.computed {
            let path = [key("computed"), key(&computed.name)];
            for day in &computed.days {
                self.day(&path, day);
            }
        }
        for outcome in &scenario.outcomes {
            self.outcome(outcome);
        }
        for (index, test) in scenario.tests.iter().enumerate() {
            self.walk_test(index, test);
        }
    }

    fn walk_test(&mut self, index: usize, test: &WalkTest) {
        let above = [key("tests"), Step::Item(index)];
        let below = |names: &[&str]| {
            above.iter().cloned().chain(names.iter().map(|name| key(name))).collect::<Vec<_>>()
        };
        for (name, _) in &test.answers {
            self.answer(&below(&["answers", name]), name, |_| true);
        }
        self.outcome_name(&below(&["outcome"]), &test.outcome);
    }

    /// A name says what a destination or a value in a text means, so it can mean one thing only.
    fn names(&mut self) {
        let scenario = self.scenario;
        let questions: BTreeSet<&str> =
            scenario.questions.iter().map(|question| question.name.as_str()).collect();
        let rules = scenario.rules.iter().map(|rule| ("rules", rule.name.as_str()));
        let computed = scenario.computed.iter().map(|day| ("computed", day.name.as_str()));
        for (list, name) in rules.chain(computed) {
            if questions.contains(name) {
                self.note(&[key(list), key(name)], Code::DuplicateId, name, "");
            }
        }
    }

    fn question(&mut self, question: &Question) {
        let above = [key("questions"), key(&question.name)];
        let below = |name: &str| above.iter().cloned().chain([key(name)]).collect::<Vec<_>>();
        self.template(&below("ask"), &question.ask);
        if let Some(why) = &question.why {
            self.template(&below("why"), why);
        }
        match &question.kind {
            Kind::Choice(choices) => {
                for (index, choice) in choices.iter().enumerate() {
                    let mut path = below("options");
                    path.push(Step::Item(index));
                    self.destination(&path, &choice.to);
                }
            }
            Kind::Several { branches, .. } => self.branches(&above, question, branches),
            Kind::Date { least, most, unknown, branches } => {
                for (name, day) in [("least", least), ("most", most)] {
                    if let Some(day) = day {
                        self.day(&below(name), day);
                    }
                }
                if let Some(choice) = unknown {
                    self.destination(&below("unknown"), &choice.to);
                }
                self.branches(&above, question, branches);
            }
            Kind::Months { unknown, branches, .. } => {
                if let Some(choice) = unknown {
                    self.destination(&below("unknown"), &choice.to);
                }
                self.branches(&above, question, branches);
            }
        }
    }

    fn rule(&mut self, rule: &Rule) {
        let above = [key("rules"), key(&rule.name)];
        let below = |name: &str| above.iter().cloned().chain([key(name)]).collect::<Vec<_>>();
        if let Some(until) = &rule.until {
            self.answer(&below("until"), until, is_date);
        }
        let Some(question) = self.answer(&below("on"), &rule.on, |_| true) else { return };
        self.branches(&above, question, &rule.branches);
    }

    fn branches(&mut self, above: &[Step], question: &Question, branches: &[Branch]) {
        // Without a list of branches the destination stands right below the question.
        let listed = !matches!(branches, [Branch { when: None, .. }]);
        for (index, branch) in branches.iter().enumerate() {
            let mut path = above.to_vec();
            if listed {
                path.extend([key("branches"), Step::Item(index)]);
            }
            self.destination(&path, &branch.to);
            path.push(key("when"));
            if let Some(when) = &branch.when {
                self.condition(&path, question, when);
            }
        }
    }

    fn condition(&mut self, path: &[Step], question: &Question, condition: &Condition) {
        let suits = match (condition, &question.kind) {
            (Condition::Is(_), Kind::Choice(_))
            | (
                Condition::All | Condition::None | Condition::Has(_) | Condition::Lacks(_),
                Kind::Several { .. },
            )
            | (
                Condition::Unknown,
                Kind::Date { unknown: Some(_), .. } | Kind::Months { unknown: Some(_), .. },
            )
            | (Condition::Range { .. }, Kind::Date { .. }) => true,
            (Condition::Range { from, before }, Kind::Months { .. }) => {
                ![from, before].into_iter().flatten().any(|bound| matches!(bound, Bound::Day(_)))
            }
            _ => false,
        };
        if !suits {
            self.note(path, Code::WrongCondition, &question.name, "");
            return;
        }
        match condition {
            Condition::Is(values) | Condition::Has(values) | Condition::Lacks(values) => {
                self.values(path, question, values);
            }
            Condition::Range { from, before } => {
                for bound in [from, before].into_iter().flatten() {
                    if let Bound::Length(length) = bound {
                        self.length(path, length);
                    }
                }
            }
            Condition::All | Condition::None | Condition::Unknown => {}
        }
    }

    fn values(&mut self, path: &[Step], question: &Question, values: &[String]) {
        let known: Vec<&str> = match &question.kind {
            Kind::Choice(choices) => {
                choices.iter().map(|choice| choice.answer.value.as_str()).collect()
            }
            Kind::Several { options, .. } => {
                options.iter().map(|option| option.value.as_str()).collect()
            }
            Kind::Date { .. } | Kind::Months { .. } => Vec::new(),
        };
        for value in values {
            if !known.contains(&value.as_str()) {
                self.note(path, Code::DanglingReference, value, &known.join(", "));
            }
        }
    }

    fn day(&mut self, path: &[Step], day: &DayExpression) {
        if let Anchor::Answer(name) = &day.anchor {
            self.answer(path, name, is_date);
        }
        for (_, length) in &day.steps {
            self.length(path, length);
        }
    }

    fn length(&mut self, path: &[Step], length: &Length) {
        if let Amount::Answer(name) = &length.amount {
            self.answer(path, name, |kind| matches!(kind, Kind::Months { .. }));
        }
    }

    /// The question with this name, if it is of a kind that fits.
    fn answer(
        &mut self,
        path: &[Step],
        name: &str,
        fits: impl Fn(&Kind) -> bool,
    ) -> Option<&'k Question> {
        let scenario = self.scenario;
        let question = scenario.question(name).filter(|question| fits(&question.kind));
        if question.is_none() {
            let fitting = scenario.questions.iter().filter(|question| fits(&question.kind));
            let near = near(name, fitting.map(|question| question.name.as_str()));
            self.note(path, Code::DanglingReference, name, &near);
        }
        question
    }

    fn destination(&mut self, above: &[Step], to: &Destination) {
        let mut path = above.to_vec();
        match to {
            Destination::Next(name) => {
                path.push(key("next"));
                self.node(&path, name);
            }
            Destination::Outcome(name) => {
                path.push(key("outcome"));
                self.outcome_name(&path, name);
            }
        }
    }

    fn outcome_name(&mut self, path: &[Step], name: &str) {
        if self.scenario.outcome(name).is_none() {
            let known = self.scenario.outcomes.iter().map(|outcome| outcome.name.as_str());
            let near = near(name, known);
            self.note(path, Code::DanglingReference, name, &near);
        }
    }

    /// A question or a rule.
    fn node(&mut self, path: &[Step], name: &str) {
        let scenario = self.scenario;
        let questions = scenario.questions.iter().map(|question| question.name.as_str());
        let mut known = questions.chain(scenario.rules.iter().map(|rule| rule.name.as_str()));
        if !known.clone().any(|known| known == name) {
            let near = near(name, &mut known);
            self.note(path, Code::DanglingReference, name, &near);
        }
    }

    fn outcome(&mut self, outcome: &Outcome) {
        let above = [key("outcomes"), key(&outcome.name)];
        let below = |name: &str| above.iter().cloned().chain([key(name)]).collect::<Vec<_>>();
        self.template(&below("title"), &outcome.title);
        self.template(&below("advice"), &outcome.advice);
        for (name, texts) in [("conditions", &outcome.conditions), ("bring", &outcome.bring)] {
            for (index, text) in texts.iter().enumerate() {
                let mut path = below(name);
                path.push(Step::Item(index));
                self.template(&path, text);
            }
        }
        self.finder.citations(self.file, &below("sources"), &outcome.sources);
        self.finder.entries(self.file, &below("see"), &outcome.see);
        match &outcome.continues {
            Some(Continuation::Entry(id)) => self.finder.entry_id(self.file, &below("entry"), id),
            Some(Continuation::Scenario(id)) => {
                self.finder.scenario_id(self.file, &below("scenario"), id);
            }
            None => {}
        }
    }

    /// The names that a text shows.
    fn template(&mut self, path: &[Step], text: &Text) {
        let scenario = self.scenario;
        for (language, words) in text.iter() {
            for piece in pieces(words) {
                let Piece::Value(name) = piece else { continue };
                let known = name == "today"
                    || scenario.question(name).is_some()
                    || scenario.computed(name).is_some();
                if !known {
                    let questions = scenario.questions.iter().map(|found| found.name.as_str());
                    let days = scenario.computed.iter().map(|found| found.name.as_str());
                    let near = near(name, questions.chain(days));
                    let mut path = path.to_vec();
                    path.push(key(language.code()));
                    self.note(&path, Code::DanglingReference, name, &near);
                }
            }
        }
    }

    fn note(&mut self, path: &[Step], code: Code, subject: &str, expected: &str) {
        self.finder.note(self.file, path, code, subject, expected);
    }
}

const fn is_date(kind: &Kind) -> bool {
    matches!(kind, Kind::Date { .. })
}
