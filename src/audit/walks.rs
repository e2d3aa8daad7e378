//! The walks of `tests`: whether each ends where its scenario says.

use jiff::civil::Date;

use super::place::{Placer, key};
use crate::guide::{Answers, End, Tree, Value};
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::scenario::WalkTest;
use crate::knowledge::yaml::Step;
use crate::knowledge::{Knowledge, Scenario};

pub(super) fn problems(place: &Placer<'_>, knowledge: &Knowledge, day: Date) -> Vec<Problem> {
    let of = |scenario| of_scenario(place, scenario, day);
    knowledge.scenarios.iter().flat_map(of).collect()
}

fn of_scenario(place: &Placer<'_>, scenario: &Scenario, day: Date) -> Vec<Problem> {
    let tree = Tree::new(scenario);
    let mut found = Vec::new();
    for (index, test) in scenario.tests.iter().enumerate() {
        let Err((below, came)) = walk(&tree, test, test.on.unwrap_or(day)) else { continue };
        let mut path = vec![key("tests"), Step::Item(index)];
        path.extend(below);
        found.push(place.value((&scenario.file, &path), (Code::FailedWalk, &test.outcome, &came)));
    }
    found
}

/// Walks, and says where in the test it went wrong and what came instead, in the names of the fields.
/// Every answer must be to a question that comes up: one that is passed over is a mistake in the test,
/// or the scenario no longer asks it.
fn walk(tree: &Tree<'_>, test: &WalkTest, day: Date) -> Result<(), (Vec<Step>, String)> {
    let mut answers = Answers::default();
    let mut given = Vec::new();
    for answer in &test.answers {
        let (name, value) = answer;
        let place = tree.question_named(name).ok_or_else(|| wrong(answer))?;
        let question = tree.question(place).ok_or_else(|| wrong(answer))?;
        let value = Value::from_name(value, question).ok_or_else(|| wrong(answer))?;
        answers.set(place, value);
        given.push((place, answer));
    }
    let trail = tree.trail(&answers, day);
    // A day or number that the question does not take stops the walk, so that it comes first.
    let refused = given.iter().find(|(place, _)| trail.end == End::Question(*place));
    let passed_over = given.iter().find(|(place, _)| !trail.has(*place));
    if let Some((_, answer)) = refused.or(passed_over) {
        return Err(wrong(answer));
    }
    let outcome = match trail.end {
        End::Outcome(place) => tree.scenario().outcomes.get(place),
        End::Question(place) => {
            let name = tree.question(place).map_or("", |question| question.name.as_str());
            return Err((vec![key("answers")], format!("question: {name}")));
        }
        End::Nowhere => None,
    };
    let name = outcome.map_or("", |outcome| outcome.name.as_str());
    if name == test.outcome {
        return Ok(());
    }
    Err((vec![key("outcome")], format!("outcome: {name}")))
}

/// An answer that cannot be, or is not asked for.
fn wrong((name, value): &(String, String)) -> (Vec<Step>, String) {
    (vec![key("answers"), key(name)], format!("answers: {name} = {value}"))
}
