//! A second walker, as simple as can be: it reads the scenario itself, tries every value there is, and
//! counts days by hand. It shares nothing with the engine but the types of answers.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use vraagbaak::guide::proof::Flaw;
use vraagbaak::guide::{Answers, End, Value};
use vraagbaak::knowledge::Text;
use vraagbaak::knowledge::scenario::{
    Amount, Anchor, Bound, Branch, Choice, Condition, DayExpression, Destination, Kind, Length,
    Pick, Question, Scenario, Unit,
};
use vraagbaak::language::Language;

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum At {
    /// To a question, or a rule after all the questions.
    Node(usize),
    Outcome(usize),
}

/// A way out of a node.
struct Way<'s> {
    when: When<'s>,
    to: At,
}

enum When<'s> {
    Option(usize),
    Condition(&'s Condition),
    Unknown,
    Otherwise,
}

/// The nodes that a path passes, each with the way out that it takes.
pub(crate) type Steps = Vec<(usize, usize)>;

/// How far answers lead.
pub(crate) struct Walk {
    pub(crate) answered: Vec<(usize, Value)>,
    pub(crate) steps: Steps,
    pub(crate) end: End,
}

/// What trying everything came to.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Every path, with an example of its answers.
    pub(crate) paths: BTreeSet<(Steps, usize)>,
    /// The answers that fit no way out of a node.
    pub(crate) gaps: HashSet<(usize, Value)>,
    /// The answers that fit two ways out, with the second.
    pub(crate) overlaps: HashSet<(usize, Value, usize)>,
    missing: BTreeSet<(At, usize)>,
    unanswerable: BTreeSet<usize>,
    arrived: BTreeSet<At>,
    taken: BTreeSet<(usize, usize)>,
    tried: usize,
}

/// Too much to try everything.
#[derive(Debug)]
pub(crate) struct TooMuch;

/// How many paths are followed, and how many answers tried on all of them.
const MOST_PATHS: usize = 2_000;
const MOST_TRIED: usize = 50_000;

pub(crate) struct Reference<'s> {
    scenario: &'s Scenario,
    today: Date,
    /// The questions whose answers are compared after they are given.
    compared: Vec<usize>,
    /// The questions of which something after them shows the answer or counts from it.
    used: Vec<usize>,
    /// By node: where it leads, and the answers that it cannot do without.
    ways: Vec<Vec<Way<'s>>>,
    needs: Vec<BTreeSet<usize>>,
    /// By outcome: the answers that it cannot do without.
    needs_at_end: Vec<BTreeSet<usize>>,
    places: HashMap<&'s str, usize>,
}

impl<'s> Reference<'s> {
    pub(crate) fn new(scenario: &'s Scenario, today: Date) -> Self {
        let questions = scenario.questions.iter().enumerate();
        let places = questions.map(|(place, question)| (question.name.as_str(), place)).collect();
        let (compared, used, ways) = (Vec::new(), Vec::new(), Vec::new());
        let (needs, needs_at_end) = (Vec::new(), Vec::new());
        let mut found = Self { scenario, today, compared, used, ways, needs, needs_at_end, places };
        let nodes = 0..found.nodes();
        found.ways = nodes.clone().map(|node| found.ways_of(node)).collect();
        found.needs = nodes.clone().map(|node| found.needs_of(node)).collect();
        let ends = 0..scenario.outcomes.len();
        found.needs_at_end = ends.map(|end| found.needs_at_end(end)).collect();
        let compared: BTreeSet<usize> = nodes.flat_map(|node| found.compares(node)).collect();
        let used: BTreeSet<usize> =
            found.needs.iter().chain(&found.needs_at_end).flatten().copied().collect();
        found.compared = compared.into_iter().collect();
        found.used = used.into_iter().collect();
        found
    }

    pub(crate) const fn nodes(&self) -> usize {
        self.scenario.questions.len() + self.scenario.rules.len()
    }

    fn place(&self, name: &str) -> usize {
        self.places[name]
    }

    fn at(&self, to: &Destination) -> At {
        match to {
            Destination::Next(name) => self.node(name),
            Destination::Outcome(name) => {
                let outcomes = &self.scenario.outcomes;
                At::Outcome(outcomes.iter().position(|outcome| outcome.name == *name).unwrap())
            }
        }
    }

    fn node(&self, name: &str) -> At {
        let questions = self.scenario.questions.iter().map(|question| &question.name);
        let rules = self.scenario.rules.iter().map(|rule| &rule.name);
        At::Node(questions.chain(rules).position(|node| node == name).unwrap())
    }

    pub(crate) fn start(&self) -> At {
        self.node(&self.scenario.start)
    }

    fn question(&self, node: usize) -> Option<&'s Question> {
        self.scenario.questions.get(node)
    }

    fn rule(&self, node: usize) -> &'s vraagbaak::knowledge::scenario::Rule {
        &self.scenario.rules[node - self.scenario.questions.len()]
    }

    /// The question whose answer a node looks at.
    fn tested(&self, node: usize) -> usize {
        if self.question(node).is_some() { node } else { self.place(&self.rule(node).on) }
    }

    fn ways_of(&self, node: usize) -> Vec<Way<'s>> {
        let branch = |branch: &'s Branch| Way {
            when: branch.when.as_ref().map_or(When::Otherwise, When::Condition),
            to: self.at(&branch.to),
        };
        let unknown = |unknown: &Option<Choice>| {
            unknown.as_ref().map(|choice| Way { when: When::Unknown, to: self.at(&choice.to) })
        };
        let Some(question) = self.question(node) else {
            return self.rule(node).branches.iter().map(branch).collect();
        };
        match &question.kind {
            Kind::Choice(choices) => {
                let way = |(place, choice): (usize, &Choice)| Way {
                    when: When::Option(place),
                    to: self.at(&choice.to),
                };
                choices.iter().enumerate().map(way).collect()
            }
            Kind::Several { branches, .. } => branches.iter().map(branch).collect(),
            Kind::Date { unknown: or, branches, .. }
            | Kind::Months { unknown: or, branches, .. } => {
                branches.iter().map(branch).chain(unknown(or)).collect()
            }
        }
    }

    /// Where each node leads.
    pub(crate) fn leads(&self, node: usize) -> Vec<At> {
        self.ways[node].iter().map(|way| way.to).collect()
    }

    /// The earlier answers that decide what happens at a node.
    fn compares(&self, node: usize) -> Vec<usize> {
        let mut found = Vec::new();
        if self.question(node).is_none() {
            found.push(self.tested(node));
            found.extend(self.rule(node).until.iter().map(|name| self.place(name)));
        }
        for way in &self.ways[node] {
            if let When::Condition(Condition::Range { from, before }) = way.when {
                for bound in [from, before].into_iter().flatten() {
                    if let Bound::Length(length) = bound {
                        found.extend(self.in_length(length));
                    }
                }
            }
        }
        if let Some(Kind::Date { least, most, .. }) = self.question(node).map(|found| &found.kind) {
            found.extend([least, most].into_iter().flatten().flat_map(|day| self.in_day(day)));
        }
        found
    }

    fn in_length(&self, length: &Length) -> Option<usize> {
        match &length.amount {
            Amount::Answer(name) => Some(self.place(name)),
            Amount::Count(_) => None,
        }
    }

    fn in_day(&self, day: &DayExpression) -> Vec<usize> {
        let anchor = match &day.anchor {
            Anchor::Answer(name) => Some(self.place(name)),
            _ => None,
        };
        let lengths = day.steps.iter().filter_map(|(_, length)| self.in_length(length));
        anchor.into_iter().chain(lengths).collect()
    }

    /// Every earlier answer that a node cannot do without.
    fn needs_of(&self, node: usize) -> BTreeSet<usize> {
        let shown = self.question(node).into_iter().flat_map(|question| {
            let texts = [Some(&question.ask), question.why.as_ref()];
            texts.into_iter().flatten().flat_map(|text| self.in_text(text))
        });
        shown.chain(self.compares(node)).collect()
    }

    fn needs_at_end(&self, end: usize) -> BTreeSet<usize> {
        let outcome = &self.scenario.outcomes[end];
        let texts = [&outcome.title, &outcome.advice].into_iter();
        let texts = texts.chain(&outcome.conditions).chain(&outcome.bring);
        texts.flat_map(|text| self.in_text(text)).collect()
    }

    fn in_text(&self, text: &Text) -> Vec<usize> {
        let words = text.in_language(Language::Dutch);
        let names = words.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        names.flat_map(|(name, _)| self.in_name(name)).collect()
    }

    fn in_name(&self, name: &str) -> Vec<usize> {
        match self.scenario.computed.iter().find(|computed| computed.name == name) {
            Some(computed) => computed.days.iter().flat_map(|day| self.in_day(day)).collect(),
            None if name == "today" => Vec::new(),
            None => vec![self.place(name)],
        }
    }

    /// The day that an expression stands for.
    fn day(&self, day: &DayExpression, answers: &Answers) -> Option<Date> {
        let start = match &day.anchor {
            Anchor::Today => self.today,
            Anchor::Day(day) => *day,
            Anchor::Answer(name) => match answers.get(self.place(name))? {
                Value::Day(day) => day,
                _ => return None,
            },
        };
        day.steps.iter().try_fold(start, |day, (adds, length)| {
            let count = i32::try_from(self.count(&length.amount, answers)?).unwrap();
            Some(later(day, if *adds { count } else { -count }, length.unit))
        })
    }

    fn count(&self, amount: &Amount, answers: &Answers) -> Option<u32> {
        match amount {
            Amount::Count(count) => Some(*count),
            Amount::Answer(name) => match answers.get(self.place(name))? {
                Value::Months(months) => Some(months),
                _ => None,
            },
        }
    }

    /// The computed day with this name.
    pub(crate) fn computed(&self, name: &str, answers: &Answers) -> Option<Date> {
        let computed = self.scenario.computed.iter().find(|computed| computed.name == name)?;
        let days: Option<Vec<Date>> =
            computed.days.iter().map(|day| self.day(day, answers)).collect();
        match computed.pick {
            Pick::Earliest => days?.into_iter().min(),
            Pick::Latest => days?.into_iter().max(),
        }
    }

    /// Every answer that a question takes. A day without bounds is tried for two years round today.
    pub(crate) fn values(&self, question: usize, answers: &Answers) -> Vec<Value> {
        match &self.scenario.questions[question].kind {
            Kind::Choice(choices) => (0..choices.len()).map(Value::Option).collect(),
            Kind::Several { options, .. } => (0..1 << options.len()).map(Value::Ticks).collect(),
            Kind::Months { least, most, unknown, .. } => {
                let unknown = unknown.iter().map(|_| Value::Unknown);
                (*least..=*most).map(Value::Months).chain(unknown).collect()
            }
            Kind::Date { least, most, unknown, .. } => {
                let bound = |bound: &Option<DayExpression>, other: i32| {
                    let day = bound.as_ref().and_then(|day| self.day(day, answers));
                    day.unwrap_or_else(|| later(self.today, other, Unit::Years))
                };
                let (least, most) = (bound(least, -1), bound(most, 1));
                let days = least.series(1.day()).take_while(|day| *day <= most);
                let unknown = unknown.iter().map(|_| Value::Unknown);
                days.map(Value::Day).chain(unknown).collect()
            }
        }
    }

    /// The ways out of a node that the answers fit.
    fn fitting(&self, node: usize, answers: &Answers) -> Vec<usize> {
        let ways = &self.ways[node];
        let fits = |way: &Way<'_>| self.fits(node, &way.when, answers);
        let found: Vec<usize> =
            (0..ways.len()).filter(|place| fits(&ways[*place]) == Some(true)).collect();
        let otherwise = ways.iter().position(|way| matches!(way.when, When::Otherwise));
        if found.is_empty() { otherwise.into_iter().collect() } else { found }
    }

    fn fits(&self, node: usize, when: &When<'_>, answers: &Answers) -> Option<bool> {
        let question = &self.scenario.questions[self.tested(node)];
        let value = answers.get(self.tested(node))?;
        let ticked = |name: &String| {
            let ticks = value.name(question);
            ticks.split(',').any(|ticked| ticked == *name)
        };
        let options: Vec<String> = match &question.kind {
            Kind::Several { options, .. } => options.iter().map(|one| one.value.clone()).collect(),
            _ => Vec::new(),
        };
        Some(match when {
            When::Option(place) => value == Value::Option(*place),
            When::Unknown | When::Condition(Condition::Unknown) => value == Value::Unknown,
            When::Otherwise => false,
            When::Condition(Condition::Is(names)) => names.contains(&value.name(question)),
            When::Condition(Condition::All) => options.iter().all(ticked),
            When::Condition(Condition::None) => !options.iter().any(ticked),
            When::Condition(Condition::Has(names)) => names.iter().all(ticked),
            When::Condition(Condition::Lacks(names)) => !names.iter().all(ticked),
            When::Condition(Condition::Range { from, before }) => {
                let reaches = |bound: &Bound| self.reaches(node, value, bound, answers);
                from.as_ref().is_none_or(|bound| reaches(bound) == Some(true))
                    && before.as_ref().is_none_or(|bound| reaches(bound) == Some(false))
            }
        })
    }

    /// Whether a number is no less than a bound, or a day at least so long ago.
    fn reaches(&self, node: usize, value: Value, bound: &Bound, answers: &Answers) -> Option<bool> {
        let until = match self.question(node) {
            Some(_) => Some(self.today),
            None => match &self.rule(node).until {
                None => Some(self.today),
                Some(name) => match answers.get(self.place(name))? {
                    Value::Day(day) => Some(day),
                    _ => None,
                },
            },
        };
        match (value, bound) {
            (Value::Day(day), Bound::Day(limit)) => Some(day >= *limit),
            (Value::Day(day), Bound::Length(length)) => {
                let count = i32::try_from(self.count(&length.amount, answers)?).unwrap();
                Some(later(day, count, length.unit) <= until?)
            }
            (Value::Months(months), Bound::Length(length)) => {
                let count = self.count(&length.amount, answers)?;
                let years = length.unit == Unit::Years;
                Some(months >= if years { count * 12 } else { count })
            }
            _ => None,
        }
    }

    /// Follows answers from the start.
    pub(crate) fn walk(&self, answers: &Answers) -> Walk {
        let mut walk = Walk { answered: Vec::new(), steps: Vec::new(), end: End::Nowhere };
        let mut known = Answers::default();
        let mut at = self.start();
        for _ in 0..=self.nodes() {
            let node = match at {
                At::Node(node) => node,
                At::Outcome(outcome) => {
                    walk.end = End::Outcome(outcome);
                    break;
                }
            };
            if self.question(node).is_some() {
                let value = answers.get(node);
                let taken = self.values(node, &known);
                let Some(value) = value.filter(|value| taken.contains(value)) else {
                    walk.end = End::Question(node);
                    break;
                };
                known.set(node, value);
                walk.answered.push((node, value));
            }
            let &[way] = self.fitting(node, &known).as_slice() else { break };
            walk.steps.push((node, way));
            at = self.ways[node][way].to;
        }
        walk
    }

    /// Tries everything from the start, keeping to `answers` where they are given.
    pub(crate) fn everything(&self, answers: &Answers) -> Result<Found, TooMuch> {
        let mut found = Found::default();
        let states = vec![Answers::default()];
        self.try_all(self.start(), states, answers, &mut Vec::new(), &mut found)?;
        Ok(found)
    }

    /// Goes on from a node in every way, with every set of answers that leads there by these steps.
    fn try_all(
        &self,
        at: At,
        states: Vec<Answers>,
        given: &Answers,
        steps: &mut Steps,
        found: &mut Found,
    ) -> Result<(), TooMuch> {
        found.tried += states.len();
        if found.paths.len() > MOST_PATHS || found.tried > MOST_TRIED {
            return Err(TooMuch);
        }
        found.arrived.insert(at);
        for state in &states {
            let known = |question: &usize| {
                state.get(*question).is_some_and(|value| value != Value::Unknown)
            };
            let needs = match at {
                At::Node(node) => &self.needs[node],
                At::Outcome(end) => &self.needs_at_end[end],
            };
            let missing = needs.iter().filter(|question| !known(question));
            let missing = missing.filter(|question| !self.expects_unknown(at, **question, state));
            found.missing.extend(missing.map(|question| (at, *question)));
        }
        let node = match at {
            At::Outcome(outcome) => {
                found.paths.insert((steps.clone(), outcome));
                return Ok(());
            }
            At::Node(node) => node,
        };
        let mut along: Vec<Vec<Answers>> = vec![Vec::new(); self.ways[node].len()];
        let mut seen = HashSet::new();
        for state in states {
            for state in self.answered(node, &state, given, found) {
                found.tried += 1;
                let value = state.get(self.tested(node));
                let fitting = self.fitting(node, &state);
                let (Some(value), Some(way)) = (value, fitting.first()) else {
                    found.gaps.extend(value.map(|value| (node, value)));
                    continue;
                };
                if let Some(second) = fitting.get(1) {
                    found.overlaps.insert((node, value, *second));
                }
                if seen.insert((*way, self.essence(&state))) {
                    along[*way].push(state);
                }
            }
        }
        for (way, states) in along.into_iter().enumerate() {
            if !states.is_empty() {
                found.taken.insert((node, way));
                steps.push((node, way));
                self.try_all(self.ways[node][way].to, states, given, steps, found)?;
                steps.pop();
            }
        }
        Ok(())
    }

    /// A rule on a day or number that also says what holds when it is not known does not miss it.
    fn expects_unknown(&self, at: At, question: usize, state: &Answers) -> bool {
        let At::Node(node) = at else { return false };
        let is_rule = self.question(node).is_none();
        let says = |way: &Way<'_>| matches!(way.when, When::Condition(Condition::Unknown));
        is_rule
            && self.tested(node) == question
            && state.get(question) == Some(Value::Unknown)
            && self.ways[node].iter().any(says)
    }

    fn answered(
        &self,
        node: usize,
        state: &Answers,
        given: &Answers,
        found: &mut Found,
    ) -> Vec<Answers> {
        if self.question(node).is_none() {
            return vec![state.clone()];
        }
        let mut values = self.values(node, state);
        if values.is_empty() {
            found.unanswerable.insert(node);
        }
        if let Some(given) = given.get(node).filter(|given| values.contains(given)) {
            values = vec![given];
        }
        values.into_iter().map(|value| state.with(node, value)).collect()
    }

    /// What of the answers can still matter.
    fn essence(&self, state: &Answers) -> (Vec<Option<Value>>, Vec<bool>) {
        let compared = self.compared.iter().map(|question| state.get(*question));
        let known =
            |question: &usize| state.get(*question).is_some_and(|value| value != Value::Unknown);
        (compared.collect(), self.used.iter().map(known).collect())
    }

    /// What is wrong with a scenario that does not go round, with any answer for which it is.
    pub(crate) fn flaws(&self, found: &Found) -> BTreeSet<String> {
        let mut flaws: BTreeSet<String> = BTreeSet::new();
        flaws.extend(found.gaps.iter().map(|(node, _)| format!("gap at {node}")));
        let overlaps = found.overlaps.iter();
        flaws.extend(overlaps.map(|(node, _, way)| format!("overlap at {node} with {way}")));
        flaws.extend(found.missing.iter().map(|(at, question)| match at {
            At::Node(node) => format!("{question} missing at {node}"),
            At::Outcome(outcome) => format!("{question} missing at the end {outcome}"),
        }));
        flaws.extend(found.unanswerable.iter().map(|node| format!("{node} unanswerable")));
        for node in 0..self.nodes() {
            let ways = 0..self.ways[node].len();
            if !found.arrived.contains(&At::Node(node)) {
                flaws.insert(format!("{node} never reached"));
                continue;
            }
            // Where no way at all is taken, something above says why.
            if !ways.clone().any(|way| found.taken.contains(&(node, way))) {
                continue;
            }
            let unused = ways.filter(|way| !found.taken.contains(&(node, *way)));
            flaws.extend(unused.map(|way| format!("{node} never leads along {way}")));
        }
        for outcome in 0..self.scenario.outcomes.len() {
            if !found.arrived.contains(&At::Outcome(outcome)) {
                flaws.insert(format!("end {outcome} never reached"));
            }
        }
        for (place, computed) in self.scenario.computed.iter().enumerate() {
            if !self.shows(&computed.name) {
                flaws.insert(format!("day {place} never shown"));
            }
        }
        flaws
    }

    fn shows(&self, name: &str) -> bool {
        let asks = self.scenario.questions.iter().flat_map(|question| {
            [Some(&question.ask), question.why.as_ref()].into_iter().flatten()
        });
        let ends = self.scenario.outcomes.iter().flat_map(|outcome| {
            let texts = [&outcome.title, &outcome.advice].into_iter();
            texts.chain(&outcome.conditions).chain(&outcome.bring)
        });
        let shown = format!("{{{name}}}");
        asks.chain(ends).any(|text| text.in_language(Language::Dutch).contains(&shown))
    }
}

/// A flaw that the engine found, in the words of [`Reference::flaws`].
pub(crate) fn in_words(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Gap(node, _) => format!("gap at {node}"),
        Flaw::Overlap(node, _, way) => format!("overlap at {node} with {way}"),
        Flaw::MissingAtNode(node, question) => format!("{question} missing at {node}"),
        Flaw::MissingAtOutcome(end, question) => format!("{question} missing at the end {end}"),
        Flaw::Unanswerable(node) => format!("{node} unanswerable"),
        Flaw::UnreachableNode(node) => format!("{node} never reached"),
        Flaw::UnreachableEdge(node, way) => format!("{node} never leads along {way}"),
        Flaw::UnreachableOutcome(end) => format!("end {end} never reached"),
        Flaw::UnusedDay(place) => format!("day {place} never shown"),
        Flaw::Cycle(_) | Flaw::MixedUnits(_) | Flaw::Tangled => format!("{flaw:?}"),
    }
}

/// The day so many units later, or earlier for fewer than none. The last day of a month that is too
/// short.
pub(crate) fn later(day: Date, count: i32, unit: Unit) -> Date {
    let months = match unit {
        Unit::Days => return day.checked_add(count.days()).unwrap(),
        Unit::Months => count,
        Unit::Years => count * 12,
    };
    let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let year = i16::try_from(month.div_euclid(12)).unwrap();
    let month = i8::try_from(month.rem_euclid(12)).unwrap() + 1;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    date(year, month, day.day().min(longest))
}
