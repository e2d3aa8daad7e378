//! A scenario with its names looked up: questions and rules as nodes, answers as edges.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::answer::{Answers, Value};
use super::calendar::{in_months, moved};
use crate::knowledge::scenario::{
    Advice, Amount, Anchor, Bound, Branch, Choice, Condition, DayExpression, Destination, Kind,
    Length, Question, Scenario, Unit,
};
use crate::knowledge::validity::Caveat;

/// A scenario, ready to be walked. Nodes are its questions, in their order, then its rules.
#[derive(Clone, Debug)]
pub struct Tree<'s> {
    scenario: &'s Scenario,
    /// One for each question, then one for each rule.
    nodes: Vec<Node<'s>>,
    start: Target,
    questions: FxHashMap<&'s str, usize>,
}

/// A question or a rule.
#[derive(Clone, Debug)]
pub(super) struct Node<'s> {
    /// The question whose answer decides: a question's own, or the one that a rule looks at.
    pub on: usize,
    /// Until which answer the age of a day is counted; nothing for today.
    pub until: Option<usize>,
    /// Where it can lead, in the order of the content.
    pub edges: Vec<Edge<'s>>,
}

/// A way out of a node.
#[derive(Clone, Debug)]
pub(super) struct Edge<'s> {
    pub test: Test<'s>,
    pub to: Target,
}

/// Where an edge leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To this node.
    Node(usize),
    /// To this outcome, by its place in the scenario.
    Outcome(usize),
    /// Nowhere: the content names what is not there. Loading refuses such content.
    Nowhere,
}

/// What an answer must be for an edge.
#[derive(Clone, Debug)]
pub(super) enum Test<'s> {
    /// This option.
    Option(usize),
    /// One of the options with these names.
    OneOf(&'s [String]),
    /// Ticks: all of the first, not all of the second.
    Ticks { all_of: u32, not_all_of: Option<u32> },
    /// No tick.
    NoTick,
    /// Not known.
    Unknown,
    /// In a range.
    Range { from: Option<Limit>, before: Option<Limit> },
    /// What fits no other edge.
    Otherwise,
}

/// The end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    Day(Date),
    Length(Count, Unit),
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Number(u32),
    /// As many as the answer to this question.
    Answer(usize),
}

/// Which edge an answer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// This one.
    Edge(usize),
    /// None: the branches leave a gap.
    Gap,
    /// These two, and perhaps more: the branches overlap.
    Overlap(usize, usize),
}

impl<'s> Tree<'s> {
    /// Looks up the names of a scenario.
    pub fn new(scenario: &'s Scenario) -> Self {
        let lookup = Lookup::new(scenario);
        let questions = scenario.questions.iter().enumerate();
        let questions = questions.map(|(place, question)| lookup.question(place, question));
        let rules = scenario.rules.iter().map(|rule| {
            let on = lookup.questions.get(rule.on.as_str()).copied();
            let until = rule.until.as_ref();
            let until = until.and_then(|name| lookup.questions.get(name.as_str()).copied());
            let question = on.and_then(|place| scenario.questions.get(place));
            let edges = question.map(|question| lookup.branches(question, &rule.branches));
            Node { on: on.unwrap_or(0), until, edges: edges.unwrap_or_default() }
        });
        let nodes = questions.chain(rules).collect();
        Self { scenario, nodes, start: lookup.node(&scenario.start), questions: lookup.questions }
    }

    /// The scenario.
    pub const fn scenario(&self) -> &'s Scenario {
        self.scenario
    }

    /// What stands against an outcome on a day: its scenario is overdue, or it is not valid then.
    pub fn caveat(&self, outcome: usize, today: Date) -> Option<Caveat> {
        self.scenario.caveat(self.scenario.outcomes.get(outcome)?, today)
    }

    /// The advice of an outcome on a day, with what stands against it.
    pub fn advice(&self, outcome: usize, today: Date) -> Option<Advice> {
        Some(self.scenario.advice(self.scenario.outcomes.get(outcome)?, today))
    }

    /// The question at a place.
    pub fn question(&self, place: usize) -> Option<&'s Question> {
        self.scenario.questions.get(place)
    }

    /// The place of the question with this name.
    pub fn question_named(&self, name: &str) -> Option<usize> {
        self.questions.get(name).copied()
    }

    /// Where a walk begins.
    pub(super) const fn start(&self) -> Target {
        self.start
    }

    pub(super) fn nodes(&self) -> &[Node<'s>] {
        &self.nodes
    }

    /// Whether a node asks; else it is a rule.
    pub(super) const fn asks(&self, node: usize) -> bool {
        node < self.scenario.questions.len()
    }

    /// Whether a value can be answered to a question: it is of its kind and within its bounds.
    pub fn accepts(&self, question: usize, value: Value, answers: &Answers, today: Date) -> bool {
        let Some(question) = self.question(question) else { return false };
        match (value, &question.kind) {
            (Value::Option(place), Kind::Choice(choices)) => place < choices.len(),
            (Value::Ticks(ticks), Kind::Several { options, .. }) => {
                ticks.checked_shr(u32::try_from(options.len()).unwrap_or(0)).unwrap_or(0) == 0
            }
            (Value::Unknown, Kind::Date { unknown, .. } | Kind::Months { unknown, .. }) => {
                unknown.is_some()
            }
            (Value::Months(months), Kind::Months { least, most, .. }) => {
                (*least..=*most).contains(&months)
            }
            (Value::Day(day), Kind::Date { least, most, .. }) => {
                let bound = |bound: &Option<DayExpression>| {
                    bound.as_ref().and_then(|bound| self.day(bound, answers, today))
                };
                bound(least).is_none_or(|least| day >= least)
                    && bound(most).is_none_or(|most| day <= most)
            }
            _ => false,
        }
    }

    /// The day that an expression stands for; nothing where it needs an answer that is not there.
    pub fn day(&self, day: &DayExpression, answers: &Answers, today: Date) -> Option<Date> {
        let answer = |name: &str| answers.get(self.question_named(name)?);
        let mut found = match &day.anchor {
            Anchor::Today => today,
            Anchor::Day(day) => *day,
            Anchor::Answer(name) => match answer(name)? {
                Value::Day(day) => day,
                _ => return None,
            },
        };
        for (adds, length) in &day.steps {
            let count = number(self.count(&length.amount), answers)?;
            found = moved(found, *adds, count, length.unit);
        }
        Some(found)
    }

    /// The question from whose answer an expression starts.
    pub(super) fn anchor(&self, day: &DayExpression) -> Option<usize> {
        match &day.anchor {
            Anchor::Answer(name) => self.question_named(name),
            Anchor::Today | Anchor::Day(_) => None,
        }
    }

    /// The questions whose answers an expression uses.
    pub(super) fn answers_in(&self, day: &DayExpression) -> impl Iterator<Item = usize> {
        let counts = day.steps.iter().filter_map(|(_, length)| match self.count(&length.amount) {
            Count::Answer(question) => Some(question),
            Count::Number(_) => None,
        });
        self.anchor(day).into_iter().chain(counts)
    }

    /// What an amount says.
    pub(super) fn count(&self, amount: &Amount) -> Count {
        match amount {
            Amount::Count(count) => Count::Number(*count),
            // A name that is not there is refused when the content is loaded.
            Amount::Answer(name) => Count::Answer(self.question_named(name).unwrap_or(usize::MAX)),
        }
    }

    /// Which edge of a node fits the answers.
    pub(super) fn fit(&self, node: &Node<'s>, answers: &Answers, today: Date) -> Fit {
        let Some(value) = answers.get(node.on) else { return Fit::Gap };
        let mut found = Fit::Gap;
        let mut otherwise = None;
        for (place, edge) in node.edges.iter().enumerate() {
            if matches!(edge.test, Test::Otherwise) {
                otherwise = otherwise.or(Some(place));
            } else if self.holds(&edge.test, node, value, answers, today) {
                match found {
                    Fit::Gap => found = Fit::Edge(place),
                    Fit::Edge(first) => return Fit::Overlap(first, place),
                    Fit::Overlap(..) => {}
                }
            }
        }
        match (found, otherwise) {
            (Fit::Gap, Some(place)) => Fit::Edge(place),
            _ => found,
        }
    }

    fn holds(
        &self,
        test: &Test<'s>,
        node: &Node<'s>,
        value: Value,
        answers: &Answers,
        today: Date,
    ) -> bool {
        match (test, value) {
            (Test::Option(wanted), Value::Option(place)) => *wanted == place,
            (Test::OneOf(names), Value::Option(_)) => {
                let question = self.question(node.on);
                question.is_some_and(|question| names.contains(&value.name(question)))
            }
            (Test::Ticks { all_of, not_all_of }, Value::Ticks(ticks)) => {
                ticks & all_of == *all_of && not_all_of.is_none_or(|these| ticks & these != these)
            }
            (Test::NoTick, Value::Ticks(ticks)) => ticks == 0,
            (Test::Unknown, Value::Unknown) => true,
            (Test::Range { from, before }, Value::Day(_) | Value::Months(_)) => {
                let reached = |limit: &Limit| Self::reaches(value, *limit, node, answers, today);
                from.as_ref().is_none_or(|limit| reached(limit) == Some(true))
                    && before.as_ref().is_none_or(|limit| reached(limit) == Some(false))
            }
            _ => false,
        }
    }

    /// Whether a number is at least a limit, or a day at least so long ago; nothing where the limit
    /// needs an answer that is not there.
    ///
    /// A day is 12 months ago from the day on which 12 months after it have come, so that a condition
    /// and a computed day (`einde + 12 months`) never disagree at the end of a month.
    pub(super) fn reaches(
        value: Value,
        limit: Limit,
        node: &Node<'s>,
        answers: &Answers,
        today: Date,
    ) -> Option<bool> {
        match (value, limit) {
            (Value::Months(months), Limit::Length(count, unit)) => {
                Some(months >= in_months(number(count, answers)?, unit)?)
            }
            (Value::Day(day), Limit::Day(limit)) => Some(day >= limit),
            (Value::Day(day), Limit::Length(count, unit)) => {
                let until = reference(node, answers, today)?;
                Some(moved(day, true, number(count, answers)?, unit) <= until)
            }
            _ => None,
        }
    }
}

/// The day until which the age of a day is counted.
pub(super) fn reference(node: &Node<'_>, answers: &Answers, today: Date) -> Option<Date> {
    let Some(until) = node.until else { return Some(today) };
    match answers.get(until)? {
        Value::Day(day) => Some(day),
        _ => None,
    }
}

/// The number that a count stands for.
pub(super) fn number(count: Count, answers: &Answers) -> Option<u32> {
    match count {
        Count::Number(number) => Some(number),
        Count::Answer(question) => match answers.get(question)? {
            Value::Months(months) => Some(months),
            _ => None,
        },
    }
}

/// The places of names.
struct Lookup<'s> {
    questions: FxHashMap<&'s str, usize>,
    rules: FxHashMap<&'s str, usize>,
    outcomes: FxHashMap<&'s str, usize>,
}

impl<'s> Lookup<'s> {
    fn new(scenario: &'s Scenario) -> Self {
        fn places<'n>(names: impl Iterator<Item = &'n str>) -> FxHashMap<&'n str, usize> {
            names.enumerate().map(|(place, name)| (name, place)).collect()
        }
        Self {
            questions: places(scenario.questions.iter().map(|found| found.name.as_str())),
            rules: places(scenario.rules.iter().map(|found| found.name.as_str())),
            outcomes: places(scenario.outcomes.iter().map(|found| found.name.as_str())),
        }
    }

    fn node(&self, name: &str) -> Target {
        let question = self.questions.get(name).copied();
        let rule = || self.rules.get(name).map(|place| self.questions.len() + place);
        question.or_else(rule).map_or(Target::Nowhere, Target::Node)
    }

    fn target(&self, to: &Destination) -> Target {
        match to {
            Destination::Next(name) => self.node(name),
            Destination::Outcome(name) => {
                self.outcomes.get(name.as_str()).map_or(Target::Nowhere, |at| Target::Outcome(*at))
            }
        }
    }

    fn question(&self, place: usize, question: &'s Question) -> Node<'s> {
        let edges = match &question.kind {
            Kind::Choice(choices) => {
                let edge = |(place, choice): (usize, &Choice)| Edge {
                    test: Test::Option(place),
                    to: self.target(&choice.to),
                };
                choices.iter().enumerate().map(edge).collect()
            }
            Kind::Several { branches, .. } => self.branches(question, branches),
            Kind::Date { unknown, branches, .. } | Kind::Months { unknown, branches, .. } => {
                let mut edges = self.branches(question, branches);
                edges.extend(
                    unknown
                        .iter()
                        .map(|choice| Edge { test: Test::Unknown, to: self.target(&choice.to) }),
                );
                edges
            }
        };
        Node { on: place, until: None, edges }
    }

    fn branches(&self, question: &'s Question, branches: &'s [Branch]) -> Vec<Edge<'s>> {
        let edge = |branch: &'s Branch| Edge {
            test: branch.when.as_ref().map_or(Test::Otherwise, |when| self.test(question, when)),
            to: self.target(&branch.to),
        };
        branches.iter().map(edge).collect()
    }

    fn test(&self, question: &'s Question, when: &'s Condition) -> Test<'s> {
        let options = match &question.kind {
            Kind::Several { options, .. } => options.as_slice(),
            _ => &[],
        };
        let mask = |names: &[String]| {
            let wanted = (0..32).zip(options).filter(|(_, option)| names.contains(&option.value));
            wanted.fold(0_u32, |mask, (place, _)| mask | 1 << place)
        };
        match when {
            Condition::Is(names) => Test::OneOf(names),
            Condition::All => {
                let all_of = (0..32).zip(options).fold(0_u32, |mask, (place, _)| mask | 1 << place);
                Test::Ticks { all_of, not_all_of: None }
            }
            Condition::None => Test::NoTick,
            Condition::Has(names) => Test::Ticks { all_of: mask(names), not_all_of: None },
            Condition::Lacks(names) => Test::Ticks { all_of: 0, not_all_of: Some(mask(names)) },
            Condition::Unknown => Test::Unknown,
            Condition::Range { from, before } => Test::Range {
                from: from.as_ref().map(|bound| self.limit(bound)),
                before: before.as_ref().map(|bound| self.limit(bound)),
            },
        }
    }

    fn limit(&self, bound: &Bound) -> Limit {
        match bound {
            Bound::Day(day) => Limit::Day(*day),
            Bound::Length(Length { amount, unit }) => Limit::Length(self.count(amount), *unit),
        }
    }

    fn count(&self, amount: &Amount) -> Count {
        match amount {
            Amount::Count(count) => Count::Number(*count),
            // A name that is not there is refused when the content is loaded.
            Amount::Answer(name) => {
                let place = self.questions.get(name.as_str()).copied();
                Count::Answer(place.unwrap_or(usize::MAX))
            }
        }
    }
}
