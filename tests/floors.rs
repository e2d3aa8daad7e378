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

#[test]
fn the_development_questions_reach_their_floors() {
    let total = measure("dev.jsonl").total;
    at_least("right first", total.right_first, total.in_scope, 64);
    at_least("right in three", total.right_in_three, total.in_scope, 66);
    at_least("right given", total.right_given, total.in_scope, 60);
    at_least("right offered", total.right_offered, total.in_scope, 64);
    at_most("wrong given", total.wrong_given, total.in_scope, 1);
    at_most("outside answered", total.outside_answered, total.outside, 1);
    at_least("small talk", total.small_talk_recognised, total.small_talk, 18);
}
