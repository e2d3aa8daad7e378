//! The decision record: whatever was walked can be kept, read and walked again.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use vraagbaak::builtin;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::language::Language;
use vraagbaak::record::replay::{NotARecord, Replay, read, replay};
use vraagbaak::record::{Record, markdown, record};

const TODAY: Date = date(2026, 11, 24);

fn interface(language: Language) -> Interface {
    Interface::new(language, None)
}

/// Keeps, reads and walks again; gives the record.
fn kept(
    knowledge: &Knowledge,
    tree: &Tree<'_>,
    answers: &Answers,
    (day, language): (Date, Language),
) -> Record {
    let interface = interface(language);
    let made = record(knowledge, tree, answers, (day, &[true, false]), &interface);
    let made = made.expect("the path should come to an outcome");
    let (again, when) = read(&made.json()).unwrap();
    assert_eq!(again, made);
    assert_eq!(when, day);
    let report = replay(knowledge, &again, (day, day), &interface);
    assert_eq!(report.then, Replay::Same { same_content: true });
    assert_eq!(report.now, report.then);
    made
}

/// The answers of a record, by the names that stand in it.
fn answers_of(tree: &Tree<'_>, record: &Record) -> Answers {
    let mut answers = Answers::default();
    for answer in &record.answers {
        let place = tree.question_named(&answer.question).unwrap();
        let value = Value::from_name(&answer.value, tree.question(place).unwrap()).unwrap();
        answers.set(place, value);
    }
    answers
}

#[test]
fn every_path_can_be_kept_and_gives_the_same_record_bit_for_bit() {
    let knowledge = builtin::knowledge().unwrap();
    for scenario in &knowledge.scenarios {
        let tree = Tree::new(scenario);
        for path in tree.paths(TODAY) {
            let mut answers = Answers::default();
            for (question, value) in &path.answered {
                answers.set(*question, *value);
            }
            for language in Language::ALL {
                let first = kept(&knowledge, &tree, &answers, (TODAY, language));
                let again = answers_of(&tree, &first);
                let second = kept(&knowledge, &tree, &again, (TODAY, language));
                assert_eq!(first.json(), second.json());
                let interface = interface(language);
                let page = markdown(&first, &interface);
                assert_eq!(page, markdown(&second, &interface));
                assert!(!page.contains(['{', '}']), "{page}");
                assert!(page.contains(&first.outcome.title));
            }
        }
    }
}

#[test]
fn a_record_in_one_language_is_walked_again_in_the_other() {
    let knowledge = builtin::knowledge().unwrap();
    let tree = Tree::new(knowledge.scenario("leengedrag").unwrap());
    let path = tree.paths(TODAY).next().unwrap();
    let mut answers = Answers::default();
    path.answered.iter().for_each(|(question, value)| answers.set(*question, *value));
    let dutch = kept(&knowledge, &tree, &answers, (TODAY, Language::Dutch));
    let report = replay(&knowledge, &dutch, (TODAY, TODAY), &interface(Language::English));
    assert!(report.is_same());
}

#[test]
fn an_answer_that_is_no_longer_known_is_told() {
    let knowledge = builtin::knowledge().unwrap();
    let tree = Tree::new(knowledge.scenario("winback").unwrap());
    let mut answers = Answers::default();
    answers.set(tree.question_named("afgemeld").unwrap(), Value::Option(1));
    let mut old = kept(&knowledge, &tree, &answers, (TODAY, Language::Dutch));
    old.answers[0].value = "misschien".into();
    let report = replay(&knowledge, &old, (TODAY, TODAY), &interface(Language::Dutch));
    assert!(matches!(&report.then, Replay::Asks { question, .. } if question == "afgemeld"));
    old.scenario.id = "verdwenen".into();
    let report = replay(&knowledge, &old, (TODAY, TODAY), &interface(Language::Dutch));
    assert_eq!(report.then, Replay::NoScenario);
    assert!(!report.is_same());
}

#[test]
fn what_is_no_record_is_told_so() {
    assert!(matches!(read("[]"), Err(NotARecord::Shape(_))));
    let knowledge = builtin::knowledge().unwrap();
    let tree = Tree::new(knowledge.scenario("winback").unwrap());
    let mut answers = Answers::default();
    answers.set(tree.question_named("afgemeld").unwrap(), Value::Option(1));
    let good = kept(&knowledge, &tree, &answers, (TODAY, Language::Dutch));
    let other = Record { kind: "iets anders".into(), ..good.clone() };
    assert_eq!(read(&other.json()), Err(NotARecord::Kind));
    let newer = Record { format: 2, ..good.clone() };
    assert_eq!(read(&newer.json()), Err(NotARecord::Kind));
    let dateless = Record { date: "2026-02-30".into(), ..good };
    assert_eq!(read(&dateless.json()), Err(NotARecord::Date("2026-02-30".into())));
}

/// A record can be sent by anybody, and `record replay` prints its title and where the ways part.
#[test]
fn a_record_cannot_steer_a_terminal() {
    let knowledge = builtin::knowledge().unwrap();
    let tree = Tree::new(knowledge.scenario("winback").unwrap());
    let mut answers = Answers::default();
    answers.set(tree.question_named("afgemeld").unwrap(), Value::Option(1));
    let mut hostile = kept(&knowledge, &tree, &answers, (TODAY, Language::Dutch));
    hostile.outcome.title = "\u{1b}]0;Mag\u{7}\u{202e}".into();
    hostile.outcome.id = "anders".into();
    let mut gone = hostile.answers[0].clone();
    gone.question = "\u{1b}[2Jweg".into();
    hostile.answers.push(gone);
    let (old, day) = read(&hostile.json()).unwrap();
    assert_eq!(old.outcome.title, "]0;Mag");
    let report = replay(&knowledge, &old, (day, TODAY), &interface(Language::Dutch));
    let Replay::Other { parts_at, .. } = &report.then else { panic!("{report:?}") };
    assert_eq!(parts_at, "[2Jweg");
}

proptest! {
    /// Nothing that stands in a file makes reading or walking again fail in another way than by saying
    /// so.
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,400}") {
        let _ = read(&text);
    }

    #[test]
    fn any_record_is_walked_again_without_harm(
        names in proptest::collection::vec("[a-z-]{0,12}|afgemeld|kanaal|einde|bewaartermijn", 0..8),
        values in proptest::collection::vec(".{0,12}|ja|nee|mail|2026-05-01|9999-12-31|24", 8),
        scenario in "winback|datalek|[a-z-]{0,9}",
    ) {
        let knowledge = builtin::knowledge().unwrap();
        let tree = Tree::new(knowledge.scenario("winback").unwrap());
        let mut answers = Answers::default();
        answers.set(tree.question_named("afgemeld").unwrap(), Value::Option(1));
        let interface = interface(Language::Dutch);
        let mut old = record(&knowledge, &tree, &answers, (TODAY, &[]), &interface).unwrap();
        let answer = old.answers[0].clone();
        old.answers.clear();
        for (name, value) in names.into_iter().zip(values) {
            let mut answer = answer.clone();
            answer.question = name;
            answer.value = value;
            old.answers.push(answer);
        }
        old.scenario.id = scenario;
        let (old, day) = read(&old.json()).unwrap();
        let _ = replay(&knowledge, &old, (day, Date::MAX), &interface);
        let _ = replay(&knowledge, &old, (day, Date::MIN), &interface);
    }
}
