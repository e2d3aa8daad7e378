//! Decision records: any file that is taken for one.

use std::sync::LazyLock;

use jiff::civil::Date;
use vraagbaak::builtin;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::interface::Interface;
use vraagbaak::knowledge::Knowledge;
use vraagbaak::language::Language;
use vraagbaak::record::replay::{NotARecord, Replay, read, replay};
use vraagbaak::record::{Record, markdown, record};
use vraagbaak::report;

use crate::{TODAY, assert_printable};

/// How much of a file is read, in characters. A record of the built-in content has about 5,000.
const LONGEST: usize = 12_000;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| builtin::knowledge().expect("the built-in content"));

/// Reads `text` as a record and walks it again. Where it does not begin as JSON, its lines are the
/// name of a scenario, then answers as `name=value`, of which a record is made.
pub fn check(text: &str) {
    let text: String = text.chars().take(LONGEST).collect();
    if text.trim_start().starts_with('{') {
        check_file(&text);
    } else {
        check_answers(&text);
    }
}

fn check_file(text: &str) {
    match read(text) {
        Ok((found, date)) => {
            let (again, same_date) = read(&found.json()).expect("what is written can be read");
            assert_eq!((&again, same_date), (&found, date));
            check_replay(&found, date);
        }
        Err(NotARecord::Shape(reason)) => assert!(!reason.is_empty()),
        Err(NotARecord::Kind | NotARecord::Date(_)) => {}
    }
}

fn check_replay(found: &Record, date: Date) {
    assert_printable(&found.outcome.title);
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        let report = replay(&KNOWLEDGE, found, (date, TODAY), &interface);
        assert_eq!(report, replay(&KNOWLEDGE, found, (date, TODAY), &interface));
        for replayed in [&report.then, &report.now] {
            match replayed {
                Replay::Other { verdict, title, parts_at } => {
                    for text in [verdict, title, parts_at] {
                        assert_printable(text);
                    }
                }
                Replay::Asks { question, ask } => {
                    assert_printable(question);
                    assert_printable(ask);
                }
                Replay::NoScenario => {
                    assert!(KNOWLEDGE.scenario(&found.scenario.id).is_none());
                }
                Replay::Same { .. } | Replay::Reworded => {}
            }
        }
        assert_printable(&format!("{:#}", report::walk::replayed(&report)));
    }
}

/// A record of a walk says the same when it is walked again at once.
fn check_answers(text: &str) {
    let mut lines = text.lines();
    let id = lines.next().unwrap_or_default();
    let scenario = KNOWLEDGE.scenario(id).unwrap_or(&KNOWLEDGE.scenarios[0]);
    let tree = Tree::new(scenario);
    let mut answers = Answers::default();
    for line in lines {
        let Some((name, value)) = line.split_once('=') else { continue };
        let Some(place) = tree.question_named(name) else { continue };
        let question = tree.question(place).expect("a question has its place");
        if let Some(value) = Value::from_name(value, question) {
            assert_eq!(Value::from_name(&value.name(question), question), Some(value));
            answers.set(place, value);
        } else if let Ok(value) = tree.read(place, value, &answers, TODAY) {
            assert!(tree.accepts(place, value, &answers, TODAY));
            answers.set(place, value);
        }
    }
    for language in Language::ALL {
        let interface = Interface::new(language, None);
        let ticks = [true, false, true];
        let made = record(&KNOWLEDGE, &tree, &answers, (TODAY, &ticks), &interface);
        assert_eq!(made.is_some(), tree.trail(&answers, TODAY).outcome().is_some());
        let Some(made) = made else { continue };
        assert_printable(&markdown(&made, &interface));
        let (found, date) = read(&made.json()).expect("a record can be read");
        assert_eq!(found, made);
        let report = replay(&KNOWLEDGE, &found, (date, TODAY), &interface);
        assert!(report.is_same(), "{report:?}");
    }
}
