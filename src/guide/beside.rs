//! The values of an answer at which something can change.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::candidates::Candidates;
use super::tree::Tree;

/// Finds the values at and beside every limit of a tree.
pub struct Beside<'t, 's> {
    tree: &'t Tree<'s>,
    candidates: Candidates,
    today: Date,
}

impl<'t, 's> Beside<'t, 's> {
    /// Of a tree, on a day.
    pub fn new(tree: &'t Tree<'s>, today: Date) -> Self {
        Self { tree, candidates: Candidates::of(tree), today }
    }

    /// The values of a question at and beside every limit, given the other answers. Some may lie
    /// outside the bounds of the question.
    pub fn values(&self, question: usize, answers: &Answers) -> Vec<Value> {
        self.candidates.raw(self.tree, question, answers, self.today)
    }
}
