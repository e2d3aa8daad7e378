//! Scenarios: any file, proved, and walked at random where it holds.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use vraagbaak::content::from_files;
use vraagbaak::guide::beside::Beside;
use vraagbaak::guide::proof::prove;
use vraagbaak::guide::{Answers, End, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::knowledge::scenario::Kind;
use vraagbaak::language::Language;
use vraagbaak::record::record;
use vraagbaak::record::replay::{Replay, read, replay};
use vraagbaak::wording::outcome::Summary;

use crate::{TODAY, assert_printable, content};

/// How much of a file is read, in characters. The longest built-in scenario has about 30,000; small
/// ones have everything too.
const LONGEST: usize = 8_000;

/// Days that are easy and hard to count from.
const DAYS: [Date; 4] = [TODAY, date(2024, 2, 29), date(2025, 3, 31), date(2026, 1, 1)];

/// How many walks are made on each day, and how many paths are followed.
const WALKS: usize = 4;
const PATHS: usize = 50;

/// Loads `text` as a scenario of otherwise valid content, and walks it.
pub fn check(text: &str) {
    let text: String = text.chars().take(LONGEST).collect();
    let files = content::with(vec![content::file("scenarios/stap.yaml", &text)]);
    match from_files(&files) {
        Err(problems) => content::check_problems(&files, &problems, true),
        Ok(loaded) => {
            content::check_problems(&files, &loaded.warnings, false);
            let mut draws = Draws::of(&text);
            for today in DAYS {
                check_scenario(&loaded.knowledge, today, &mut draws);
            }
        }
    }
}

/// Numbers that look random and are the same for the same text.
struct Draws(DefaultHasher);

impl Draws {
    fn of(text: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        Self(hasher)
    }

    fn below(&mut self, bound: usize) -> usize {
        1_u8.hash(&mut self.0);
        usize::try_from(self.0.finish()).expect("64 bits") % bound.max(1)
    }
}

fn check_scenario(knowledge: &Knowledge, today: Date, draws: &mut Draws) {
    let tree = Tree::new(&knowledge.scenarios[0]);
    let proof = prove(&tree);
    assert_eq!(proof.flaws, []);
    assert!(proof.paths > 0 && proof.longest <= tree.scenario().questions.len());
    for _ in 0..WALKS {
        let answers = walk(&tree, today, proof.longest, draws);
        check_outcome(knowledge, &tree, &answers, today);
    }
    for path in tree.paths(today).take(PATHS) {
        let mut answers = Answers::default();
        for (question, value) in &path.answered {
            answers.set(*question, *value);
        }
        let trail = tree.trail(&answers, today);
        assert_eq!((&trail.answered, trail.outcome()), (&path.answered, Some(path.outcome)));
        assert!(path.answered.len() <= proof.longest);
    }
}

/// Answers at random until the walk ends; it ends at an outcome, and in time.
fn walk(tree: &Tree<'_>, today: Date, longest: usize, draws: &mut Draws) -> Answers {
    let mut answers = Answers::default();
    for _ in 0..=longest {
        let trail = tree.trail(&answers, today);
        let place = match trail.end {
            End::Question(place) => place,
            End::Outcome(_) => return answers,
            End::Nowhere => panic!("nowhere after {:?} on {today}", trail.answered),
        };
        let left = tree.at_most_left(&trail);
        assert!(left > 0 && left <= tree.scenario().questions.len());
        let value = answer(tree, place, &answers, today, draws);
        let question = tree.question(place).expect("it is asked");
        assert_eq!(Value::from_name(&value.name(question), question), Some(value));
        let typed = tree.read(place, &value.name(question), &answers, today);
        assert_eq!(typed, Ok(value), "{}", question.name);
        answers.set(place, value);
    }
    panic!("a walk of more than {longest} questions")
}

/// A value that the question takes.
fn answer(
    tree: &Tree<'_>,
    place: usize,
    answers: &Answers,
    today: Date,
    draws: &mut Draws,
) -> Value {
    let question = tree.question(place).expect("it is asked");
    let mut values = Beside::new(tree, today).values(place, answers);
    let any = match &question.kind {
        Kind::Choice(choices) => Value::Option(draws.below(choices.len())),
        Kind::Several { options, .. } => {
            let ticks = draws.below(1 << options.len());
            Value::Ticks(u32::try_from(ticks).expect("at most 32 options"))
        }
        Kind::Date { .. } => {
            let days = i64::try_from(draws.below(2_000)).expect("it is small") - 1_900;
            Value::Day(today.checked_add(days.days()).expect("near today"))
        }
        Kind::Months { least, most, .. } => {
            let range = usize::try_from(most - least).expect("it is small");
            Value::Months(least + u32::try_from(draws.below(range + 1)).expect("it is small"))
        }
    };
    values.push(any);
    values.retain(|value| tree.accepts(place, *value, answers, today));
    assert!(!values.is_empty(), "nothing can be answered to {} on {today}", question.name);
    values[draws.below(values.len())]
}

fn check_outcome(knowledge: &Knowledge, tree: &Tree<'_>, answers: &Answers, today: Date) {
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        let summary = Summary::new(tree, answers, today, &interface).expect("it has ended");
        for text in [&summary.title, &summary.advice].into_iter().chain(&summary.conditions) {
            assert_printable(text);
        }
        let made = record(knowledge, tree, answers, (today, &[]), &interface);
        let made = made.expect("it has ended");
        let (found, date) = read(&made.json()).expect("a record can be read");
        let report = replay(knowledge, &found, (date, today), &interface);
        assert_eq!(report.then, Replay::Same { same_content: true });
    }
}
