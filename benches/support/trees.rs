//! Scenarios made at random that hold by construction: every node and edge is reached, every answer
//! leads to one place, every text has what it shows. The benchmarks prove large ones, and
//! `tests/guide.rs` compares small ones with a walker of its own.
//!
//! A scenario is a row of steps, and an answer may lead through a row of its own before it comes back.
//! What can be known at a step is kept as cells, one for each way to answer that makes a difference.
//! Cells of different questions are independent of each other: a row within a row never ends paths by
//! an answer that was given outside it. So every rule can be given branches that are all taken.

#![allow(dead_code, reason = "each benchmark and test uses a part")]
#![allow(
    clippy::needless_pass_by_value,
    reason = "a place is left behind by each step that is made"
)]

use std::collections::BTreeSet;

use jiff::civil::date;
use vraagbaak::knowledge::scenario::{
    Advice, Amount, Anchor, Bound, Branch, Choice, Choosable, Computed, Condition, DayExpression,
    Destination, Kind, Length, Outcome, Pick, Question, Rule, Scenario, Unit,
};
use vraagbaak::knowledge::validity::Period;
use vraagbaak::knowledge::{Origin, PerLanguage, Phrases, Text};
use vraagbaak::language::Language;

/// Choices at random: from a list, after which comes 0 for ever, or endlessly from a seed.
pub(crate) struct Draws {
    list: std::vec::IntoIter<u32>,
    seed: Option<u64>,
}

impl Draws {
    pub(crate) fn of(list: Vec<u32>) -> Self {
        Self { list: list.into_iter(), seed: None }
    }

    pub(crate) fn seeded(seed: u64) -> Self {
        Self { list: Vec::new().into_iter(), seed: Some(seed) }
    }

    /// A number below `count`.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        let drawn = match &mut self.seed {
            Some(seed) => split_mix(seed),
            None => self.list.next().map_or(0, u64::from),
        };
        usize::try_from(drawn % u64::try_from(count).unwrap()).unwrap()
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        // What a list has no more of is never the special case.
        self.below(count) == count - 1
    }
}

/// The generator `SplitMix64`.
fn split_mix(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// How many questions exactly, and how many rules at most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) questions: usize,
    pub(crate) rules: usize,
}

/// Makes a scenario.
pub(crate) fn scenario(draws: Draws, size: Size) -> Scenario {
    let left = size.questions.max(2) - 2;
    let mut maker = Maker {
        draws,
        scenario: empty("n0"),
        names: 1,
        scopes: 0,
        questions_left: left,
        rules_left: size.rules,
        ahead: String::new(),
    };
    maker.whole();
    maker.scenario
}

/// A scenario without any node that begins at `start`.
pub(crate) fn empty(start: &str) -> Scenario {
    Scenario {
        id: "proef".to_owned(),
        title: text("Proef"),
        intro: text("Een proef."),
        short: None,
        phrasings: Phrases::default(),
        related: Vec::new(),
        review: None,
        start: start.to_owned(),
        questions: Vec::new(),
        rules: Vec::new(),
        computed: Vec::new(),
        outcomes: Vec::new(),
        tests: Vec::new(),
        version: String::new(),
        file: String::new(),
        origin: Origin::default(),
    }
}

/// The same text in either language.
/// A chain of so many questions, each with two answers that both lead to the next.
pub(crate) fn chain(questions: u32) -> Scenario {
    let mut scenario = empty("q0");
    for number in 0..questions {
        let to = || match number + 1 {
            last if last == questions => end("uit"),
            following => next(&format!("q{following}")),
        };
        let choices = vec![choice("a", to()), choice("b", to())];
        scenario.questions.push(question(&format!("q{number}"), Kind::Choice(choices)));
    }
    scenario.outcomes.push(outcome("uit", Advice::Allowed));
    scenario
}

pub(crate) fn text(words: &str) -> Text {
    PerLanguage::new(Language::ALL.map(|language| (language, words.to_owned())).to_vec())
}

pub(crate) fn question(name: &str, kind: Kind) -> Question {
    let ask = text(&format!("Wat is {name}?"));
    Question { name: name.to_owned(), short: text(name), ask, why: None, kind }
}

pub(crate) fn option(value: &str) -> Choosable {
    Choosable { value: value.to_owned(), label: text(value) }
}

pub(crate) fn choice(value: &str, to: Destination) -> Choice {
    Choice { answer: option(value), said: Phrases::default(), to }
}

pub(crate) fn outcome(name: &str, verdict: Advice) -> Outcome {
    Outcome {
        name: name.to_owned(),
        verdict,
        valid: Period::default(),
        title: text(&format!("Uitkomst {name}")),
        advice: text("Doe het zo."),
        conditions: Vec::new(),
        bring: Vec::new(),
        sources: Vec::new(),
        see: Vec::new(),
        continues: None,
    }
}

pub(crate) fn next(name: &str) -> Destination {
    Destination::Next(name.to_owned())
}

pub(crate) fn end(name: &str) -> Destination {
    Destination::Outcome(name.to_owned())
}

pub(crate) const fn months(count: u32) -> Length {
    Length { amount: Amount::Count(count), unit: Unit::Months }
}

pub(crate) const fn days(count: u32) -> Length {
    Length { amount: Amount::Count(count), unit: Unit::Days }
}

/// As many months as a question was answered with.
pub(crate) fn months_of(name: &str) -> Length {
    Length { amount: Amount::Answer(name.to_owned()), unit: Unit::Months }
}

/// Up to a bound.
pub(crate) const fn before(bound: Bound) -> Condition {
    Condition::Range { from: None, before: Some(bound) }
}

/// From a bound on.
pub(crate) const fn from(bound: Bound) -> Condition {
    Condition::Range { from: Some(bound), before: None }
}

pub(crate) fn branch(when: impl Into<Option<Condition>>, to: Destination) -> Branch {
    Branch { when: when.into(), to }
}

pub(crate) const fn today() -> DayExpression {
    DayExpression { anchor: Anchor::Today, steps: Vec::new() }
}

/// So long before today.
pub(crate) fn ago(length: Length) -> DayExpression {
    DayExpression { anchor: Anchor::Today, steps: vec![(false, length)] }
}

pub(crate) fn answer(name: &str) -> DayExpression {
    DayExpression { anchor: Anchor::Answer(name.to_owned()), steps: Vec::new() }
}

/// A set of cells of a question: options by place, sets of ticks as bits, ranges from the first.
type Cells = BTreeSet<usize>;

/// A question with its answers that can come to a step.
#[derive(Clone)]
struct Known {
    question: usize,
    /// How its answers can be told apart.
    parts: Parts,
    cells: Cells,
    /// The row in which it was asked.
    scope: usize,
}

#[derive(Clone)]
enum Parts {
    Options,
    /// So many options that can be ticked.
    Ticks(usize),
    /// Ranges, with the limits between them. Rules compare with no other limits, since then all of
    /// them are on one side of a limit or the other.
    Ranges(Vec<Bound>),
}

/// A day of which a rule compares the age with another answer. No other rule looks at these two.
#[derive(Clone)]
struct Pair {
    day: String,
    until: Option<String>,
    limit: Length,
    scope: usize,
}

/// What can be known at a step.
#[derive(Clone, Default)]
struct Place {
    known: Vec<Known>,
    pairs: Vec<Pair>,
    /// The row that it is part of, and in how many other rows that row is.
    scope: usize,
    depth: usize,
}

/// How many answers and pairs are kept in mind at most. The more of them a tree compares later, the
/// longer a proof takes; what people write compares few.
const MOST_KNOWN: usize = 4;

/// How many rows are in each other at most.
const MOST_DEPTH: usize = 3;

/// Where an answer leads, with what can be known there.
struct Arm {
    cells: Cells,
    place: Place,
}

struct Maker {
    draws: Draws,
    scenario: Scenario,
    names: usize,
    scopes: usize,
    questions_left: usize,
    rules_left: usize,
    /// A later step to which any answer may jump: nothing after it looks at an answer before it.
    ahead: String,
}

impl Maker {
    fn whole(&mut self) {
        let mut place = Place::default();
        let mut name = "n0".to_owned();
        self.ahead = self.name();
        while self.questions_left > 0 {
            self.questions_left -= 1;
            let forgets = self.draws.one_in(8);
            let to = if forgets { self.ahead.clone() } else { self.name() };
            place = self.step(place, &name, &next(&to));
            name = to;
            if forgets {
                place = Place::default();
                self.ahead = self.name();
            }
        }
        // Jumps may still lead ahead, so something must be there, and something must lead there.
        let ahead = self.ahead.clone();
        let ends = self.outcome(&place);
        self.choice_between(&name, vec![next(&ahead), ends]);
        let ends = (0..2).map(|_| self.outcome(&Place::default())).collect();
        self.choice_between(&ahead, ends);
    }

    fn choice_between(&mut self, name: &str, ends: Vec<Destination>) {
        let choices = ends.into_iter().enumerate();
        let choices = choices.map(|(place, to)| choice(&format!("o{place}"), to)).collect();
        self.scenario.questions.push(question(name, Kind::Choice(choices)));
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("n{}", self.names)
    }

    /// A step by this name that leads on to `to`; what can be known there. One question is set apart
    /// for it.
    fn step(&mut self, place: Place, name: &str, to: &Destination) -> Place {
        let lot = self.draws.below(self.questions_left + self.rules_left + 1);
        if lot > self.questions_left {
            let comparable = place.known.iter().filter(|known| known.cells.len() > 1).count();
            let count = comparable + place.pairs.len();
            if count > 0 {
                self.questions_left += 1;
                self.rules_left -= 1;
                return match self.draws.below(count).checked_sub(comparable) {
                    Some(pair) => self.rule_on_pair(place, pair, name, to),
                    None => self.rule(place, name, to),
                };
            }
        }
        if self.questions_left > 0 && self.draws.one_in(6) {
            self.questions_left -= 1;
            return self.pair(place, name, to);
        }
        self.ask(place, name, to)
    }

    /// A row of steps that leads on to `to`, for use within an answer.
    fn row(&mut self, mut place: Place, to: &Destination) -> Destination {
        let steps = (1 + self.draws.below(2)).min(self.questions_left);
        self.questions_left -= steps;
        self.scopes += 1;
        place.scope = self.scopes;
        place.depth += 1;
        let first = self.name();
        let mut name = first.clone();
        for step in 1..=steps {
            let after = if step == steps { None } else { Some(self.name()) };
            let leads = after.as_ref().map_or_else(|| to.clone(), |after| next(after));
            place = self.step(place, &name, &leads);
            name = after.unwrap_or_default();
        }
        next(&first)
    }

    /// Where each of several answers leads, and the cells that come to `to`. If `may_end`, some of
    /// them end the walk; at least one leads on.
    fn arms(
        &mut self,
        arms: Vec<Arm>,
        to: &Destination,
        may_end: bool,
    ) -> (Vec<Destination>, Cells) {
        let sure = self.draws.below(arms.len());
        let mut through = Cells::new();
        let leads = arms.into_iter().enumerate().map(|(number, arm)| {
            let lot = self.draws.below(6);
            if lot == 3 && may_end && number != sure {
                return self.outcome(&arm.place);
            }
            through.extend(arm.cells);
            if lot > 3 && self.questions_left > 0 && arm.place.depth < MOST_DEPTH {
                self.row(arm.place, to)
            } else {
                to.clone()
            }
        });
        (leads.collect(), through)
    }

    /// A question of any kind.
    fn ask(&mut self, place: Place, name: &str, to: &Destination) -> Place {
        let number = self.reserve(name);
        if self.draws.one_in(6)
            && let Some(shown) = self.shown(&place)
        {
            self.scenario.questions[number].ask = text(&format!("Wat is dit na {{{shown}}}?"));
        }
        match self.draws.below(4) {
            0 => self.ask_choice(place, number, to),
            1 => self.ask_several(place, number, to),
            2 => self.ask_months(place, number, to),
            _ => self.ask_date(place, number, to),
        }
    }

    /// A place for a question, so that what comes after it can be made first.
    fn reserve(&mut self, name: &str) -> usize {
        self.scenario.questions.push(question(name, Kind::Choice(Vec::new())));
        self.scenario.questions.len() - 1
    }

    /// What each group of cells of a question leads to; what is known after it.
    fn lead(
        &mut self,
        place: &Place,
        (question, parts): (usize, Parts),
        groups: Vec<Cells>,
        to: &Destination,
    ) -> (Vec<Destination>, Place) {
        let known = |cells| Known { question, parts: parts.clone(), cells, scope: place.scope };
        let arm = |cells: Cells| Arm { place: place.with(known(cells.clone())), cells };
        let arms = groups.into_iter().map(arm).collect();
        let (leads, through) = self.arms(arms, to, true);
        let after = place.with(known(through));
        (leads, after)
    }

    fn ask_choice(&mut self, place: Place, number: usize, to: &Destination) -> Place {
        let count = 2 + self.draws.below(3);
        let groups = (0..count).map(|option| Cells::from([option])).collect();
        let (mut leads, after) = self.lead(&place, (number, Parts::Options), groups, to);
        if self.draws.one_in(4) {
            leads.push(next(&self.ahead));
        }
        let choices = leads.into_iter().enumerate();
        let choices = choices.map(|(place, to)| choice(&format!("o{place}"), to)).collect();
        self.scenario.questions[number].kind = Kind::Choice(choices);
        after
    }

    fn ask_several(&mut self, place: Place, number: usize, to: &Destination) -> Place {
        let count = 1 + self.draws.below(3);
        let (conditions, groups) = self.tick_groups(count, &(0..1 << count).collect());
        let (leads, after) = self.lead(&place, (number, Parts::Ticks(count)), groups, to);
        self.scenario.questions[number].kind = Kind::Several {
            options: (0..count).map(|place| option(&format!("o{place}"))).collect(),
            none: option("geen"),
            branches: branches(conditions, leads),
        };
        after
    }

    fn ask_months(&mut self, place: Place, number: usize, to: &Destination) -> Place {
        let limits: Vec<u32> = match self.draws.below(3) {
            0 => Vec::new(),
            1 => vec![2],
            _ => vec![2, 4],
        };
        let limits = limits.into_iter().map(|count| Bound::Length(months(count))).collect();
        let (branches, unknown, after) = self.ask_range(place, number, limits, to);
        let least = u32::try_from(self.draws.below(2)).unwrap();
        self.scenario.questions[number].kind = Kind::Months { least, most: 5, unknown, branches };
        after
    }

    fn ask_date(&mut self, place: Place, number: usize, to: &Destination) -> Place {
        let day = |day| DayExpression { anchor: Anchor::Day(date(2025, 3, day)), steps: vec![] };
        let (mut limits, least, most) = match self.draws.below(4) {
            0 => (vec![Bound::Length(days(5)), Bound::Length(days(9))], ago(days(12)), today()),
            1 => (vec![Bound::Length(months(1))], ago(months(2)), today()),
            2 => {
                let limits = [4, 9].map(|day| Bound::Day(date(2025, 3, day)));
                (limits.to_vec(), day(1), day(12))
            }
            // Counted from an earlier day, so on no side of anything else for certain.
            _ => match self.earlier_day(&place) {
                Some(earlier) => {
                    let mut most = answer(&earlier);
                    most.steps.push((true, days(3)));
                    (Vec::new(), answer(&earlier), most)
                }
                None => (Vec::new(), ago(days(3)), today()),
            },
        };
        limits.truncate(self.draws.below(3));
        let (branches, unknown, after) = self.ask_range(place, number, limits, to);
        let (least, most) = (Some(least), Some(most));
        self.scenario.questions[number].kind = Kind::Date { least, most, unknown, branches };
        after
    }

    fn ask_range(
        &mut self,
        place: Place,
        number: usize,
        limits: Vec<Bound>,
        to: &Destination,
    ) -> (Vec<Branch>, Option<Choice>, Place) {
        let (conditions, groups) = self.range_groups(&limits, &(0..=limits.len()).collect());
        let unknown = match self.draws.below(6) {
            4 => Some(self.outcome(&place)),
            // Then nothing later may count on the answer.
            5 => Some(to.clone()),
            _ => None,
        };
        let forgets = unknown.as_ref() == Some(to);
        let before = place.clone();
        let (leads, after) = self.lead(&place, (number, Parts::Ranges(limits)), groups, to);
        let unknown = unknown.map(|to| choice("unknown", to));
        (branches(conditions, leads), unknown, if forgets { before } else { after })
    }

    /// Conditions on ticks, each with the sets of ticks among `arriving` that it fits.
    fn tick_groups(
        &mut self,
        count: usize,
        arriving: &Cells,
    ) -> (Vec<Option<Condition>>, Vec<Cells>) {
        let all = (1 << count) - 1;
        let one = self.draws.below(count);
        let those = |fits: &dyn Fn(usize) -> bool| -> Cells {
            arriving.iter().copied().filter(|ticks| fits(*ticks)).collect()
        };
        let name = vec![format!("o{one}")];
        let found: Vec<(Option<Condition>, Cells)> = match self.draws.below(5) {
            0 => Vec::new(),
            1 => vec![
                (Some(Condition::None), those(&|ticks| ticks == 0)),
                (None, those(&|ticks| ticks != 0)),
            ],
            2 => vec![
                (Some(Condition::All), those(&|ticks| ticks == all)),
                (None, those(&|ticks| ticks != all)),
            ],
            3 => vec![
                (Some(Condition::Has(name.clone())), those(&|ticks| ticks >> one & 1 == 1)),
                (Some(Condition::Lacks(name)), those(&|ticks| ticks >> one & 1 == 0)),
            ],
            _ => vec![
                (Some(Condition::All), those(&|ticks| ticks == all)),
                (Some(Condition::None), those(&|ticks| ticks == 0)),
                (None, those(&|ticks| ticks != 0 && ticks != all)),
            ],
        };
        let holds = !found.is_empty() && found.iter().all(|(_, cells)| !cells.is_empty());
        let found = if holds { found } else { vec![(None, arriving.clone())] };
        found.into_iter().unzip()
    }

    /// Conditions on ranges, each with the ranges among `arriving` that it fits.
    fn range_groups(
        &mut self,
        limits: &[Bound],
        arriving: &Cells,
    ) -> (Vec<Option<Condition>>, Vec<Cells>) {
        let mut found = Vec::new();
        let (mut from, mut cells) = (None, Cells::new());
        for (cell, limit) in limits.iter().enumerate() {
            cells.extend(arriving.get(&cell));
            let more = arriving.range(cell + 1..).next().is_some();
            if more && !cells.is_empty() && !self.draws.one_in(4) {
                let when = Condition::Range { from: from.take(), before: Some(limit.clone()) };
                found.push((Some(when), std::mem::take(&mut cells)));
                from = Some(limit.clone());
            }
        }
        cells.extend(arriving.get(&limits.len()));
        // The last one may be left to what fits no other.
        let when = from.filter(|_| !self.draws.one_in(3)).map(self::from);
        found.push((when, cells));
        found.into_iter().unzip()
    }

    /// Conditions on options, each with those among `arriving` that it fits.
    fn option_groups(&mut self, arriving: &Cells) -> (Vec<Option<Condition>>, Vec<Cells>) {
        let count = 1 + self.draws.below(arriving.len().min(3));
        let mut groups = vec![Cells::new(); count];
        for (place, option) in arriving.iter().enumerate() {
            groups[place % count].insert(*option);
        }
        let names = |cells: &Cells| cells.iter().map(|option| format!("o{option}")).collect();
        let mut conditions: Vec<_> =
            groups.iter().map(|cells| Some(Condition::Is(names(cells)))).collect();
        if self.draws.one_in(3) {
            conditions[count - 1] = None;
        }
        (conditions, groups)
    }

    /// A rule on one of the answers that can still differ.
    fn rule(&mut self, mut place: Place, name: &str, to: &Destination) -> Place {
        let comparable = place.known.iter().enumerate().filter(|(_, known)| known.cells.len() > 1);
        let comparable: Vec<usize> = comparable.map(|(place, _)| place).collect();
        let at = comparable[self.draws.below(comparable.len())];
        let known = place.known[at].clone();
        let (conditions, groups) = match &known.parts {
            Parts::Options => self.option_groups(&known.cells),
            Parts::Ticks(count) => self.tick_groups(*count, &known.cells),
            Parts::Ranges(limits) => self.range_groups(limits, &known.cells),
        };
        let on = self.scenario.questions[known.question].name.clone();
        let rule = self.reserve_rule(name, on, None);
        let arm = |cells: Cells| {
            let mut place = place.clone();
            place.known[at].cells.clone_from(&cells);
            Arm { cells, place }
        };
        let arms = groups.into_iter().map(arm).collect();
        let (leads, through) = self.arms(arms, to, known.scope == place.scope);
        self.scenario.rules[rule].branches = branches(conditions, leads);
        place.known[at].cells = through;
        place
    }

    fn reserve_rule(&mut self, name: &str, on: String, until: Option<String>) -> usize {
        let name = name.to_owned();
        self.scenario.rules.push(Rule { name, on, until, branches: Vec::new() });
        self.scenario.rules.len() - 1
    }

    /// Two questions of which a later rule can compare the answers, in either order.
    fn pair(&mut self, mut place: Place, name: &str, to: &Destination) -> Place {
        let second = self.name();
        let (window, limit) = (Some(ago(months(3))), months(1));
        let date = |least, most| Kind::Date { least, most, unknown: None, branches: Vec::new() };
        let number = Kind::Months { least: 1, most: 2, unknown: None, branches: Vec::new() };
        let (first_kind, second_kind, pair) = match self.draws.below(4) {
            0 => (number, date(window, Some(today())), (&second, None, months_of(name))),
            1 => {
                let number_of = months_of(&second);
                (date(window, Some(today())), number, (&name.to_owned(), None, number_of))
            }
            2 => (
                date(window, Some(today())),
                date(Some(answer(name)), Some(today())),
                (&name.to_owned(), Some(second.clone()), limit),
            ),
            _ => (
                date(window.clone(), Some(today())),
                date(window, Some(answer(name))),
                (&second, Some(name.to_owned()), limit),
            ),
        };
        let (day, until, limit) = (pair.0.clone(), pair.1, pair.2);
        self.ask_only(name, first_kind, &next(&second));
        self.ask_only(&second, second_kind, to);
        place.pairs.push(Pair { day, until, limit, scope: place.scope });
        if place.pairs.len() > MOST_KNOWN / 2 {
            place.pairs.remove(0);
        }
        place
    }

    /// A question of which every answer leads to the same.
    fn ask_only(&mut self, name: &str, mut kind: Kind, to: &Destination) {
        if let Kind::Date { branches, .. } | Kind::Months { branches, .. } = &mut kind {
            branches.push(branch(None, to.clone()));
        }
        self.scenario.questions.push(question(name, kind));
    }

    fn rule_on_pair(&mut self, mut place: Place, at: usize, name: &str, to: &Destination) -> Place {
        let pair = place.pairs[at].clone();
        let rule = self.reserve_rule(name, pair.day.clone(), pair.until.clone());
        let mut within = place.clone();
        within.pairs.remove(at);
        let arm = |cell| Arm { cells: Cells::from([cell]), place: within.clone() };
        let (leads, through) = self.arms(vec![arm(0), arm(1)], to, pair.scope == place.scope);
        let limit = Bound::Length(pair.limit);
        let conditions = vec![Some(before(limit.clone())), Some(from(limit))];
        self.scenario.rules[rule].branches = branches(conditions, leads);
        if through.len() < 2 {
            place.pairs.remove(at);
        }
        place
    }

    /// An outcome, which may show something that is known.
    fn outcome(&mut self, place: &Place) -> Destination {
        let plain =
            |outcome: &Outcome| outcome.title == text(&format!("Uitkomst {}", outcome.name));
        let shown = if self.draws.one_in(3) { self.shown(place) } else { None };
        if shown.is_none() && self.draws.one_in(2) {
            let plain: Vec<_> = self.scenario.outcomes.iter().filter(|one| plain(one)).collect();
            if !plain.is_empty() {
                return end(&plain[self.draws.below(plain.len())].name);
            }
        }
        let name = format!("u{}", self.scenario.outcomes.len());
        // The last verdict leads on to something that is not there.
        let verdict = Advice::ALL[self.draws.below(Advice::ALL.len() - 1)];
        let mut outcome = outcome(&name, verdict);
        if let Some(shown) = shown {
            outcome.title = text(&format!("Uitkomst {name} met {{{shown}}}"));
        }
        self.scenario.outcomes.push(outcome);
        end(&name)
    }

    /// The name of an answer or of a new computed day that a text may show.
    fn shown(&mut self, place: &Place) -> Option<String> {
        if self.draws.one_in(3) {
            return self.computed(place);
        }
        let known = &place.known;
        let at = if known.is_empty() { None } else { known.get(self.draws.below(known.len())) };
        at.map(|known| self.scenario.questions[known.question].name.clone())
    }

    fn computed(&mut self, place: &Place) -> Option<String> {
        let counts = place.pairs.iter().find(|pair| pair.until.is_none());
        let (day, length) = match counts {
            Some(pair) => (pair.day.clone(), pair.limit.clone()),
            None => (self.earlier_day(place)?, months(1)),
        };
        let mut later = answer(&day);
        later.steps.push((true, length));
        let name = format!("c{}", self.scenario.computed.len());
        let days = vec![later, today()];
        self.scenario.computed.push(Computed { name: name.clone(), pick: Pick::Earliest, days });
        Some(name)
    }

    /// A day that was asked on every way.
    fn earlier_day(&mut self, place: &Place) -> Option<String> {
        let asked = place.known.iter().map(|known| &self.scenario.questions[known.question]);
        let mut days = asked.filter(|question| matches!(question.kind, Kind::Date { .. }));
        days.next_back().map(|question| question.name.clone())
    }
}

impl Place {
    /// The same with one answer more, and without the oldest one if there are too many.
    fn with(&self, known: Known) -> Self {
        let mut place = self.clone();
        place.known.push(known);
        if place.known.len() > MOST_KNOWN {
            place.known.remove(0);
        }
        place
    }
}

fn branches(conditions: Vec<Option<Condition>>, leads: Vec<Destination>) -> Vec<Branch> {
    conditions.into_iter().zip(leads).map(|(when, to)| branch(when, to)).collect()
}

/// A scenario in a few lines, for the message of a test that fails.
pub(crate) fn in_short(scenario: &Scenario) -> String {
    let lead = |to: &Destination| match to {
        Destination::Next(name) | Destination::Outcome(name) => name.clone(),
    };
    let branches = |branches: &[Branch]| -> String {
        let each = |branch: &Branch| {
            let when = branch.when.as_ref().map(condition_in_short);
            format!("{} → {}; ", when.unwrap_or_default(), lead(&branch.to))
        };
        branches.iter().map(each).collect()
    };
    let words = |text: &Text| text.in_language(Language::Dutch).to_owned();
    let mut lines = vec![format!("start {}", scenario.start)];
    for question in &scenario.questions {
        let kind = match &question.kind {
            Kind::Choice(choices) => {
                let each = |one: &Choice| format!("{} → {}; ", one.answer.value, lead(&one.to));
                choices.iter().map(each).collect()
            }
            Kind::Several { options, branches: list, .. } => {
                format!("{} ticks: {}", options.len(), branches(list))
            }
            Kind::Date { least, most, unknown, branches: list } => {
                let bound = |day: &Option<DayExpression>| day.as_ref().map(day_in_short);
                let unknown = unknown.as_ref().map(|one| lead(&one.to));
                let list = branches(list);
                format!("{:?}..={:?}: {list}? → {unknown:?}", bound(least), bound(most))
            }
            Kind::Months { least, most, unknown, branches: list } => {
                let unknown = unknown.as_ref().map(|one| lead(&one.to));
                format!("{least}..={most} months: {}? → {unknown:?}", branches(list))
            }
        };
        let why = question.why.as_ref().map(words).unwrap_or_default();
        lines.push(format!("{} ({} {why}) {kind}", question.name, words(&question.ask)));
    }
    for rule in &scenario.rules {
        let until = rule.until.as_ref().map(|until| format!(" until {until}")).unwrap_or_default();
        lines.push(format!("{} on {}{until}: {}", rule.name, rule.on, branches(&rule.branches)));
    }
    for computed in &scenario.computed {
        let days: Vec<String> = computed.days.iter().map(day_in_short).collect();
        lines.push(format!("{} = {:?} {days:?}", computed.name, computed.pick));
    }
    for outcome in &scenario.outcomes {
        let (title, advice) = (words(&outcome.title), words(&outcome.advice));
        lines.push(format!("{} {:?} {title} {advice}", outcome.name, outcome.verdict));
    }
    lines.join("\n")
}

fn condition_in_short(condition: &Condition) -> String {
    let bound = |bound: &Bound| match bound {
        Bound::Day(day) => day.to_string(),
        Bound::Length(length) => length_in_short(length),
    };
    match condition {
        Condition::Range { from, before } => {
            let [from, before] = [from, before].map(|end| end.as_ref().map(bound));
            format!("{}..{}", from.unwrap_or_default(), before.unwrap_or_default())
        }
        other => format!("{other:?}"),
    }
}

fn length_in_short(length: &Length) -> String {
    match &length.amount {
        Amount::Count(count) => format!("{count} {:?}", length.unit),
        Amount::Answer(name) => format!("{name} {:?}", length.unit),
    }
}

fn day_in_short(day: &DayExpression) -> String {
    let anchor = match &day.anchor {
        Anchor::Today => "today".to_owned(),
        Anchor::Day(day) => day.to_string(),
        Anchor::Answer(name) => name.clone(),
    };
    let step = |(adds, length): &(bool, Length)| {
        format!(" {} {}", if *adds { '+' } else { '-' }, length_in_short(length))
    };
    day.steps.iter().map(step).fold(anchor, |day, step| day + &step)
}
