//! Which branch a trail took at every question and rule.

use super::tree::Tree;
use super::walk::Trail;

/// A branch that was taken. The numbers mean something only within one tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// The question or rule.
    pub node: usize,
    /// Its branch.
    pub branch: usize,
    /// The question whose answer decided.
    pub question: usize,
}

impl Tree<'_> {
    /// The branches of a trail, in order. Two trails with the same branches are one path.
    pub fn steps(&self, trail: &Trail) -> Vec<Step> {
        let taken = trail.nodes.iter().zip(&trail.edges);
        taken
            .map(|(node, branch)| Step {
                node: *node,
                branch: *branch,
                question: self.tested(*node),
            })
            .collect()
    }
}
