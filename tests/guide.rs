//! The engine of the walkthroughs against a second one that tries everything, on random scenarios that
//! hold and on ones that are broken in a known way.

#[path = "guide/breaking.rs"]
mod breaking;
#[path = "guide/reference.rs"]
mod reference;
#[path = "../benches/support/trees.rs"]
mod trees;

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use vraagbaak::guide::proof::{Flaw, prove};
use vraagbaak::guide::turning::{Alternative, Turn, Turning};
use vraagbaak::guide::{Answers, End, Tree, Value};
use vraagbaak::knowledge::scenario::{
    Advice, Bound, Branch, Condition, Destination, Kind, Length, Scenario, Unit,
};
use vraagbaak::language::Language;

use breaking::broken;
use reference::{At, Reference, TooMuch, in_words};
use trees::{Draws, Size};

/// Days that are easy and hard to count from: the ends of months, a leap day.
const TODAYS: [Date; 6] = [
    date(2025, 6, 15),
    date(2025, 3, 31),
    date(2024, 2, 29),
    date(2025, 2, 28),
    date(2026, 1, 1),
    date(2026, 11, 24),
];

/// A scenario that holds, a day, and choices at random for what the test does with it.
struct Case {
    scenario: Scenario,
    today: Date,
    more: Vec<u32>,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "on {}, with {:?}:\n{}", self.today, self.more, trees::in_short(&self.scenario))
    }
}

fn cases() -> impl Strategy<Value = Case> {
    // Large ones have too many paths to try everything, but the engine must manage them.
    let size = prop_oneof![3 => (2_usize..=10, 0_usize..=6), 1 => (11_usize..=30, 0_usize..=10)];
    let lists = (vec(any::<u32>(), 0..400), vec(any::<u32>(), 1..60));
    (size, lists, 0..TODAYS.len()).prop_map(|((questions, rules), (list, more), day)| Case {
        scenario: trees::scenario(Draws::of(list), Size { questions, rules }),
        today: TODAYS[day],
        more,
    })
}

/// The seed of an ordinary run.
const SEED: u64 = 20_261_124;

/// The same trees in every run, so that what fails once fails again. Other trees by `PROPTEST_RNG_SEED`:
/// whoever works on the proof or the reference tries some hundreds.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok());
    let rng_seed = RngSeed::Fixed(asked.unwrap_or(SEED));
    ProptestConfig { failure_persistence: None, rng_seed, ..ProptestConfig::default() }
}

/// Answers at random until the walk ends.
fn some_walk(reference: &Reference<'_>, draws: &mut Draws) -> Answers {
    let mut answers = Answers::default();
    while let End::Question(question) = reference.walk(&answers).end {
        let values = reference.values(question, &reference_answers(reference, &answers));
        answers.set(question, values[draws.below(values.len())]);
    }
    answers
}

/// Only the answers on the trail.
fn reference_answers(reference: &Reference<'_>, answers: &Answers) -> Answers {
    let mut known = Answers::default();
    for (question, value) in reference.walk(answers).answered {
        known.set(question, value);
    }
    known
}

/// The questions after a day whose conditions count in more than one way: days, months, a date.
fn questions_with_mixed_units(scenario: &Scenario) -> BTreeSet<usize> {
    let way = |bound: &Bound| match bound {
        Bound::Day(_) => "date",
        Bound::Length(Length { unit: Unit::Days, .. }) => "days",
        Bound::Length(_) => "months",
    };
    let ways = |branches: &[Branch]| -> BTreeSet<&str> {
        let bounds = branches.iter().flat_map(|branch| match &branch.when {
            Some(Condition::Range { from, before }) => [from.as_ref(), before.as_ref()],
            _ => [None, None],
        });
        bounds.flatten().map(way).collect()
    };
    let mixes = |place: &usize| {
        let question = &scenario.questions[*place];
        let Kind::Date { branches, .. } = &question.kind else { return false };
        let rules = scenario.rules.iter().filter(|rule| rule.on == question.name);
        let all = rules.fold(ways(branches), |mut all, rule| {
            all.extend(ways(&rule.branches));
            all
        });
        all.len() > 1
    };
    (0..scenario.questions.len()).filter(mixes).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_tree_that_holds_has_no_flaw(case in cases()) {
        let proof = prove(&Tree::new(&case.scenario));
        prop_assert_eq!(proof.flaws, vec![]);
    }

    #[test]
    fn the_paths_are_those_that_trying_everything_finds(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let proof = prove(&tree);
        if proof.paths < 20_000 {
            let count = tree.paths(case.today).count();
            prop_assert_eq!(proof.paths, u128::try_from(count).unwrap());
        }
        let Ok(found) = reference.everything(&Answers::default()) else { return Ok(()) };
        let mut paths = BTreeSet::new();
        let mut longest = 0;
        for path in tree.paths(case.today) {
            let mut answers = Answers::default();
            for (question, value) in &path.answered {
                answers.set(*question, *value);
            }
            let walk = reference.walk(&answers);
            prop_assert_eq!(&walk.answered, &path.answered);
            prop_assert_eq!(walk.end, End::Outcome(path.outcome));
            longest = longest.max(path.answered.len());
            prop_assert!(paths.insert((walk.steps, path.outcome)), "a path comes twice");
        }
        prop_assert_eq!(&paths, &found.paths);
        prop_assert_eq!(proof.longest, longest);
    }

    #[test]
    fn what_is_broken_is_found_and_nothing_else(case in cases()) {
        let mut draws = Draws::of(case.more);
        let mut scenario = case.scenario;
        let Some(expected) = broken(&mut scenario, case.today, &mut draws) else { return Ok(()) };
        let tree = Tree::new(&scenario);
        let flaws = prove(&tree).flaws;
        let words: BTreeSet<String> = flaws.iter().map(in_words).collect();
        if let [Flaw::Cycle(nodes)] = flaws.as_slice() {
            prop_assert_eq!(expected.as_str(), "goes round");
            let reference = Reference::new(&scenario, case.today);
            for (place, node) in nodes.iter().enumerate() {
                let after = nodes[(place + 1) % nodes.len()];
                prop_assert!(reference.leads(*node).contains(&At::Node(after)));
            }
            return Ok(());
        }
        let mixed = flaws.iter().filter_map(|flaw| match flaw {
            Flaw::MixedUnits(question) => Some(*question),
            _ => None,
        });
        let mixed: BTreeSet<usize> = mixed.collect();
        prop_assert_eq!(&mixed, &questions_with_mixed_units(&scenario));
        if !mixed.is_empty() {
            // Which day falls where then depends on the day, and so do gaps and overlaps.
            return Ok(());
        }
        prop_assert!(expected.is_empty() || words.contains(&expected), "{expected}: {words:?}");
        // The proof does not depend on the day.
        let reference = Reference::new(&scenario, case.today);
        let Ok(found) = reference.everything(&Answers::default()) else { return Ok(()) };
        prop_assert_eq!(words, reference.flaws(&found));
        for flaw in flaws {
            match flaw {
                Flaw::Gap(node, Value::Day(_)) | Flaw::Overlap(node, Value::Day(_), _) => {
                    // Counted from the day of the proof, which is another one.
                    prop_assert!(node < reference.nodes());
                }
                Flaw::Gap(node, value) => prop_assert!(found.gaps.contains(&(node, value))),
                Flaw::Overlap(node, value, way) => {
                    prop_assert!(found.overlaps.contains(&(node, value, way)));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn changing_an_answer_loses_only_what_no_longer_applies(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let mut draws = Draws::of(case.more);
        let answers = some_walk(&reference, &mut draws);
        let before = tree.trail(&answers, case.today);
        let walk = reference.walk(&answers);
        prop_assert_eq!((&before.answered, before.end), (&walk.answered, walk.end));
        prop_assert!(before.outcome().is_some());

        let (question, old) = before.answered[draws.below(before.answered.len())];
        let known = reference_answers(&reference, &answers);
        let values = reference.values(question, &known);
        let new = values[draws.below(values.len())];
        let changed = answers.with(question, new);
        let after = tree.trail(&changed, case.today);
        let walk = reference.walk(&changed);
        prop_assert_eq!((&after.answered, after.end), (&walk.answered, walk.end));

        let on = |trail: &[(usize, Value)], question| {
            trail.iter().any(|(answered, _)| *answered == question)
        };
        let gone = before.answered.iter().map(|(answered, _)| *answered);
        let gone: Vec<usize> = gone.filter(|answered| !on(&walk.answered, *answered)).collect();
        // Of what is gone, that lapses which cannot come up again after where the new walk is.
        let again = match after.end {
            End::Question(next) => leads_to(&case.scenario, next),
            _ => BTreeSet::new(),
        };
        let gone: Vec<usize> = gone.into_iter().filter(|place| !again.contains(place)).collect();
        prop_assert_eq!(tree.lapsing(&answers, question, new, case.today), gone);
        for (answered, value) in &after.answered {
            let given = if *answered == question { Some(new) } else { answers.get(*answered) };
            prop_assert_eq!(Some(*value), given);
        }
        prop_assert_eq!(tree.trail(&changed.with(question, old), case.today), before);
    }

    #[test]
    fn at_most_so_many_questions_are_left(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let mut draws = Draws::of(case.more);
        let answers = some_walk(&reference, &mut draws);
        let whole = tree.trail(&answers, case.today).answered;
        let mut part = Answers::default();
        for (passed, (question, value)) in whole.iter().enumerate() {
            let trail = tree.trail(&part, case.today);
            prop_assert!(tree.at_most_left(&trail) >= whole.len() - passed);
            part.set(*question, *value);
        }
        prop_assert_eq!(tree.at_most_left(&tree.trail(&part, case.today)), 0);
        let first = tree.at_most_left(&tree.trail(&Answers::default(), case.today));
        prop_assert!(first >= prove(&tree).longest);
    }

    #[test]
    fn every_turn_is_true_and_none_is_left_out(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let answers = some_walk(&reference, &mut Draws::of(case.more));
        let Some(turns) = turns_by_trying(&case.scenario, &reference, &answers) else {
            return Ok(());
        };
        let found = Turning::new(&tree, &answers, case.today).turns();
        // Of several sets of ticks, days or numbers that lead to the same one example is enough.
        let (some, turns): (Vec<_>, Vec<_>) = turns.into_iter().partition(is_example);
        let (found_some, found): (Vec<_>, Vec<_>) = found.into_iter().partition(is_example);
        prop_assert_eq!(found, turns);
        prop_assert!(found_some.iter().all(|turn| some.contains(turn)), "{found_some:?}");
        prop_assert_eq!(leads(&found_some), leads(&some));
    }

    #[test]
    fn every_reason_decides(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let answers = some_walk(&reference, &mut Draws::of(case.more));
        let walk = reference.walk(&answers);
        let reasons = Turning::new(&tree, &answers, case.today).reasons();
        prop_assert!(reasons.len() <= 3);
        let mut known = Answers::default();
        for (question, value) in &walk.answered {
            let others = reference.values(*question, &known);
            let decides = |other: &Value| reference.walk(&answers.with(*question, *other)).end;
            let decides = others.iter().any(|other| decides(other) != walk.end);
            prop_assert!(decides || !reasons.contains(question));
            known.set(*question, *value);
        }
    }

    #[test]
    fn texts_show_what_they_say(case in cases()) {
        let tree = Tree::new(&case.scenario);
        let reference = Reference::new(&case.scenario, case.today);
        let answers = some_walk(&reference, &mut Draws::of(case.more));
        let trail = tree.trail(&answers, case.today);
        let outcome = &case.scenario.outcomes[trail.outcome().unwrap()];
        for language in Language::ALL {
            let title = tree.filled(&outcome.title, &answers, case.today, language);
            prop_assert!(!title.contains(['{', '}']) && !title.ends_with(' '), "{title}");
        }
        for computed in &case.scenario.computed {
            let known = reference.computed(&computed.name, &answers);
            prop_assert_eq!(tree.computed(&computed.name, &answers, case.today), known);
        }
    }

    #[test]
    fn nothing_that_is_answered_can_do_harm(
        case in cases(),
        values in vec(strange_values(), 45),
        typed in vec(".{0,12}", 4),
    ) {
        let tree = Tree::new(&case.scenario);
        let mut answers = Answers::default();
        for (question, value) in values.iter().enumerate() {
            answers.set(question, *value);
        }
        let trail = tree.trail(&answers, case.today);
        prop_assert!(trail.answered.len() <= case.scenario.questions.len());
        for (question, value) in trail.answered {
            prop_assert!(tree.accepts(question, value, &answers, case.today));
        }
        for (place, question) in case.scenario.questions.iter().enumerate() {
            let value = values[(place + 1) % values.len()];
            value.name(question);
            tree.lapsing(&answers, place, value, case.today);
            tree.filled(&question.ask, &answers, case.today, Language::Dutch);
            for typed in &typed {
                // What is read is a value that the question takes.
                if let Ok(read) = tree.read(place, typed, &answers, case.today) {
                    prop_assert!(tree.accepts(place, read, &answers, case.today));
                    let again = Value::from_name(&read.name(question), question);
                    prop_assert_eq!(again, Some(read));
                }
            }
        }
        let turning = Turning::new(&tree, &answers, case.today);
        turning.reasons();
        turning.turns();
        tree.said_in(&typed.join(" "), case.today);
    }
}

/// Values of every kind, in and out of all bounds.
fn strange_values() -> impl Strategy<Value = Value> {
    let option = prop_oneof![0_usize..5, Just(usize::MAX)].prop_map(Value::Option);
    let ticks = prop_oneof![0_u32..9, any::<u32>()].prop_map(Value::Ticks);
    let months = prop_oneof![0_u32..9, any::<u32>()].prop_map(Value::Months);
    let near = (2024_i16..2027, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d));
    let day = prop_oneof![near, Just(Date::MIN), Just(Date::MAX)].prop_map(Value::Day);
    prop_oneof![option, ticks, months, day, Just(Value::Unknown)]
}

/// Whether a turn may stand for others of its kind.
const fn is_example(turn: &Turn) -> bool {
    matches!(turn.to, Alternative::Is(Value::Ticks(_) | Value::Day(_) | Value::Months(_)))
}

/// The question of each turn, with where it leads.
fn leads(turns: &[Turn]) -> BTreeSet<(usize, Lead)> {
    let lead = |turn: &Turn| (turn.verdicts.clone(), turn.outcome, turn.depends_on);
    turns.iter().map(|turn| (turn.question, lead(turn))).collect()
}

/// What would give another verdict, by trying every other answer to every question.
fn turns_by_trying(
    scenario: &Scenario,
    reference: &Reference<'_>,
    answers: &Answers,
) -> Option<Vec<Turn>> {
    let walk = reference.walk(answers);
    let End::Outcome(outcome) = walk.end else { return None };
    let verdict = scenario.outcomes[outcome].verdict;
    let mut turns = Vec::new();
    let mut known = Answers::default();
    for (question, value) in walk.answered {
        let others = reference.values(question, &known);
        let differs = |other: Value| match lead(scenario, reference, answers, question, other) {
            Ok(lead) => Ok(lead.filter(|lead| lead.0.iter().any(|found| *found != verdict))),
            Err(TooMuch) => Err(TooMuch),
        };
        let turn = |to, (verdicts, outcome, depends_on): Lead| Turn {
            question,
            to,
            verdicts,
            outcome,
            depends_on,
        };
        if matches!(value, Value::Day(_) | Value::Months(_)) {
            let nearest = |others: &mut dyn Iterator<Item = &Value>| {
                for other in others.filter(|other| **other != Value::Unknown) {
                    if let Some(lead) = differs(*other)? {
                        return Ok(Some((*other, lead)));
                    }
                }
                Ok(None)
            };
            let earlier = nearest(&mut others.iter().rev().filter(|other| **other < value));
            let later = nearest(&mut others.iter().filter(|other| **other > value));
            let earlier = earlier.map_err(|TooMuch| ()).ok()?;
            let later = later.map_err(|TooMuch| ()).ok()?;
            turns.extend(earlier.map(|(at, lead)| turn(Alternative::AtMost(at), lead)));
            turns.extend(later.map(|(at, lead)| turn(Alternative::AtLeast(at), lead)));
        } else {
            for other in others.into_iter().filter(|other| *other != value) {
                let lead = differs(other).map_err(|TooMuch| ()).ok()?;
                turns.extend(lead.map(|lead| turn(Alternative::Is(other), lead)));
            }
        }
        known.set(question, value);
    }
    Some(turns)
}

/// The verdicts that an answer can lead to, the outcome if there is one only, and else the question
/// that comes next.
type Lead = (BTreeSet<Advice>, Option<usize>, Option<usize>);

fn lead(
    scenario: &Scenario,
    reference: &Reference<'_>,
    answers: &Answers,
    question: usize,
    other: Value,
) -> Result<Option<Lead>, TooMuch> {
    let changed = answers.with(question, other);
    let walk = reference.walk(&changed);
    let mut kept = Answers::default();
    for (question, value) in &walk.answered {
        kept.set(*question, *value);
    }
    let found = reference.everything(&kept)?;
    if found.paths.len() > 500 {
        return Ok(None);
    }
    let outcomes: BTreeSet<usize> = found.paths.iter().map(|(_, outcome)| *outcome).collect();
    let verdicts = outcomes.iter().map(|outcome| scenario.outcomes[*outcome].verdict).collect();
    let only = outcomes.first().copied().filter(|_| outcomes.len() == 1);
    let next = match walk.end {
        End::Question(next) if only.is_none() => Some(next),
        _ => None,
    };
    Ok(Some((verdicts, only, next)))
}

/// The questions that a question leads to, itself included, whatever is answered.
fn leads_to(scenario: &Scenario, question: usize) -> BTreeSet<usize> {
    let mut names = vec![scenario.questions[question].name.clone()];
    let mut seen = BTreeSet::new();
    while let Some(name) = names.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let branches = |branches: &[Branch]| -> Vec<Destination> {
            branches.iter().map(|branch| branch.to.clone()).collect()
        };
        let to = match scenario.question(&name).map(|question| &question.kind) {
            Some(Kind::Choice(choices)) => choices.iter().map(|choice| choice.to.clone()).collect(),
            Some(Kind::Several { branches: found, .. }) => branches(found),
            Some(
                Kind::Date { unknown, branches: found, .. }
                | Kind::Months { unknown, branches: found, .. },
            ) => {
                let mut to = branches(found);
                to.extend(unknown.iter().map(|choice| choice.to.clone()));
                to
            }
            None => {
                let rule = scenario.rules.iter().find(|rule| rule.name == name);
                rule.map(|rule| branches(&rule.branches)).unwrap_or_default()
            }
        };
        names.extend(to.into_iter().filter_map(|to| match to {
            Destination::Next(name) => Some(name),
            Destination::Outcome(_) => None,
        }));
    }
    let questions = scenario.questions.iter().enumerate();
    questions.filter(|(_, found)| seen.contains(&found.name)).map(|(place, _)| place).collect()
}
