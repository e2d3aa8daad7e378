//! Proves ten thousand random trees of a thousand questions each, and says how long that took. Run
//! with `cargo bench --bench proofs`; a number after `--` asks for fewer trees.
//!
//! Every tree holds by construction, so a flaw that is found is a mistake of the engine. Making the
//! trees is not counted.

#[path = "support/trees.rs"]
mod trees;

use std::time::{Duration, Instant};

use vraagbaak::guide::Tree;
use vraagbaak::guide::proof::prove;

use trees::{Draws, Size};

const TREES: u64 = 10_000;
const SIZE: Size = Size { questions: 1_000, rules: 50 };

fn main() {
    let count = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(TREES);
    let (mut whole, mut longest) = (Duration::ZERO, Duration::ZERO);
    let (mut hold, mut rules, mut most) = (0_u64, 0, 0);
    for seed in 0..count {
        let scenario = trees::scenario(Draws::seeded(seed), SIZE);
        assert_eq!(scenario.questions.len(), SIZE.questions);
        rules += scenario.rules.len();
        let started = Instant::now();
        let proof = prove(&Tree::new(&scenario));
        let took = started.elapsed();
        whole += took;
        longest = longest.max(took);
        most = most.max(proof.paths);
        hold += u64::from(proof.flaws.is_empty());
        if !proof.flaws.is_empty() {
            println!("tree {seed}: {:?}", proof.flaws);
        }
    }
    println!(
        "{count} trees of {} questions, {rules} rules in all: {whole:.1?}, the slowest {longest:.1?}; \
         {hold} hold; up to {most} paths",
        SIZE.questions
    );
}
