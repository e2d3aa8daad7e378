//! Changing an answer that was given: what lapses by it.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::Tree;

impl Tree<'_> {
    /// The questions whose answers no longer count when `question` is answered with `value`: those on
    /// the trail of `answers` that are not on the new one, in their order. What is left, still applies.
    pub fn lapsing(
        &self,
        answers: &Answers,
        question: usize,
        value: Value,
        today: Date,
    ) -> Vec<usize> {
        let before = self.trail(answers, today);
        let after = self.trail(&answers.with(question, value), today);
        let answered = before.answered.iter().map(|(question, _)| *question);
        answered.filter(|question| !after.has(*question)).collect()
    }
}
