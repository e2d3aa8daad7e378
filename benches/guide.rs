//! What walking costs: a step, what an outcome turns on, the proof of a tree with more paths than could
//! ever be walked. Run with `cargo bench --bench guide`; `proofs` proves ten thousand large trees.

#[path = "support/trees.rs"]
mod trees;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use vraagbaak::builtin;
use vraagbaak::guide::proof::prove;
use vraagbaak::guide::turning::Turning;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::knowledge::Scenario;

use trees::{Draws, Size};

const TODAY: Date = date(2026, 11, 24);

fn main() {
    divan::main();
}

/// A tree of so many questions, and the answers of its first path.
fn walked(questions: usize) -> (Scenario, Answers) {
    let scenario = trees::scenario(Draws::seeded(1), Size { questions, rules: questions / 20 });
    let tree = Tree::new(&scenario);
    let path = tree.paths(TODAY).next().unwrap();
    let mut answers = Answers::default();
    for (question, value) in path.answered {
        answers.set(question, value);
    }
    (scenario, answers)
}

/// A step: the names looked up, and the answers replayed to where the walk is.
#[divan::bench(args = [10, 1_000])]
fn step(bencher: Bencher<'_, '_>, questions: usize) {
    let (scenario, answers) = walked(questions);
    bencher.bench(|| Tree::new(black_box(&scenario)).trail(black_box(&answers), TODAY));
}

/// The same with the names looked up before.
#[divan::bench(args = [10, 1_000])]
fn step_on_a_tree_at_hand(bencher: Bencher<'_, '_>, questions: usize) {
    let (scenario, answers) = walked(questions);
    let tree = Tree::new(&scenario);
    bencher.bench(|| tree.trail(black_box(&answers), TODAY));
}

/// Reasons and what would change, for the outcome of the longest path of winback.
#[divan::bench]
fn what_an_outcome_turns_on(bencher: Bencher<'_, '_>) {
    let knowledge = builtin::knowledge().unwrap();
    let tree = Tree::new(knowledge.scenario("winback").unwrap());
    let path = tree.paths(TODAY).max_by_key(|path| path.answered.len()).unwrap();
    let mut answers = Answers::default();
    for (question, value) in path.answered {
        answers.set(question, value);
    }
    bencher.bench(|| {
        let turning = Turning::new(&tree, black_box(&answers), TODAY);
        (turning.reasons(), turning.turns())
    });
}

/// All nine scenarios of the content.
#[divan::bench]
fn proof_of_the_content(bencher: Bencher<'_, '_>) {
    let knowledge = builtin::knowledge().unwrap();
    bencher.bench(|| {
        let trees = knowledge.scenarios.iter().map(Tree::new);
        trees.map(|tree| prove(&tree).paths).sum::<u128>()
    });
}

/// A chain of questions with two answers each that both lead to the next: 2 to the power of so many
/// paths.
#[divan::bench(args = [20, 100])]
fn proof_of_a_tree_with_two_to_the_power_of(bencher: Bencher<'_, '_>, questions: u32) {
    let scenario = trees::chain(questions);
    let tree = Tree::new(&scenario);
    assert_eq!(prove(&tree).paths, 2_u128.pow(questions));
    bencher.bench(|| prove(black_box(&tree)));
}

/// One more answer to a long walk.
#[divan::bench]
fn what_lapses_by_a_change(bencher: Bencher<'_, '_>) {
    let (scenario, answers) = walked(1_000);
    let tree = Tree::new(&scenario);
    let first = tree.trail(&answers, TODAY).answered[0].0;
    bencher.bench(|| tree.lapsing(black_box(&answers), first, Value::Option(0), TODAY));
}
