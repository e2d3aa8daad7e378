//! How well questions find their answers: floors that may only rise. A floor is what was reached;
//! whoever must lower one says why where the change is described.

use std::fs;

use vraagbaak::builtin;
use vraagbaak::matching::evaluation::{Evaluation, Question, evaluate};

/// Measures the questions of a file on the built-in content.
fn measure(file: &str) -> Evaluation {
    let text = fs::read_to_string(format!("tests/questions/{file}")).unwrap();
    let questions: Vec<Question> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    evaluate(&builtin::matcher().unwrap(), &builtin::knowledge().unwrap(), &questions)
}

#[track_caller]
fn at_least(what: &str, count: usize, of: usize, floor: usize) {
    assert!(count >= floor, "{what}: {count} of {of}, the floor is {floor}");
}

#[track_caller]
fn at_most(what: &str, count: usize, of: usize, ceiling: usize) {
    assert!(count <= ceiling, "{what}: {count} of {of}, the ceiling is {ceiling}");
}

/// What a file of questions must reach: counts of questions.
struct Floor {
    file: &'static str,
    right_first: usize,
    right_in_three: usize,
    right_given: usize,
    right_offered: usize,
    wrong_given: usize,
    outside_answered: usize,
    small_talk: usize,
}

const FLOORS: [Floor; 3] = [
    Floor {
        file: "dev.jsonl",
        right_first: 196,
        right_in_three: 199,
        right_given: 191,
        right_offered: 197,
        wrong_given: 2,
        outside_answered: 1,
        small_talk: 20,
    },
    Floor {
        file: "second.jsonl",
        right_first: 174,
        right_in_three: 175,
        right_given: 169,
        right_offered: 174,
        wrong_given: 1,
        outside_answered: 0,
        small_talk: 20,
    },
    Floor {
        file: "third.jsonl",
        right_first: 214,
        right_in_three: 225,
        right_given: 187,
        right_offered: 222,
        wrong_given: 5,
        outside_answered: 2,
        small_talk: 19,
    },
];

#[test]
fn questions_reach_their_floors() {
    for floor in FLOORS {
        let file = floor.file;
        let total = measure(file).total;
        let said = |what| format!("{file}: {what}");
        at_least(&said("right first"), total.right_first, total.in_scope, floor.right_first);
        at_least(&said("in three"), total.right_in_three, total.in_scope, floor.right_in_three);
        at_least(&said("given"), total.right_given, total.in_scope, floor.right_given);
        at_least(&said("offered"), total.right_offered, total.in_scope, floor.right_offered);
        at_most(&said("wrong"), total.wrong_given, total.in_scope, floor.wrong_given);
        at_most(&said("outside"), total.outside_answered, total.outside, floor.outside_answered);
        let recognised = total.small_talk_recognised;
        at_least(&said("small talk"), recognised, total.small_talk, floor.small_talk);
    }
}

/// Of the answers given with a confidence of 0.9 or more, nine in ten are right.
#[test]
fn a_high_confidence_can_be_believed() {
    for floor in FLOORS {
        let rows = measure(floor.file).reliability;
        let sure = rows.iter().filter(|row| row.from > 0.85);
        let (given, right) = sure.fold((0, 0), |(g, r), row| (g + row.given, r + row.right));
        assert!(given > 50 && right * 10 >= given * 9, "{}: {right} of {given}", floor.file);
    }
}
