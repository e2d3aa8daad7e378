//! Walking a scenario: from named answers to a trail, from a trail to an outcome, what would change
//! it, and the proof that a whole tree holds together.
//!
//! Answers are kept by question and replayed from the start. So going back, or changing one answer,
//! loses nothing that still applies.

pub mod answer;
pub mod beside;
mod calendar;
mod candidates;
pub mod carry;
pub mod change;
pub mod fill;
pub mod findings;
pub mod hints;
mod order;
pub mod paths;
pub mod proof;
pub mod reading;
mod references;
mod states;
pub mod steps;
pub mod tree;
pub mod turning;
pub mod walk;

pub use answer::{Answers, Value};
pub use tree::Tree;
pub use walk::{End, Trail};
