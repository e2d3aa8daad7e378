//! Answers of one scenario in another, or in a newer version of the same: questions and answers of the
//! same names mean the same.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::Tree;
use super::walk::{End, Trail};

/// What became of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The answers that still mean something.
    pub answers: Answers,
    /// The questions, by their places in the scenario that they come from, whose answers counted there
    /// and count here no longer.
    pub lapsed: Vec<usize>,
}

impl Tree<'_> {
    /// What an answer to a question of `from` is here: which question, and which answer to it. Nothing
    /// where there is no such question or answer.
    pub fn same_answer(
        &self,
        from: &Tree<'_>,
        question: usize,
        value: Value,
    ) -> Option<(usize, Value)> {
        let asked = from.question(question)?;
        let place = self.question_named(&asked.name)?;
        let value = Value::from_name(&value.name(asked), self.question(place)?)?;
        Some((place, value))
    }

    /// The answers that were given in `from`, as far as they mean something here.
    pub fn carried_from(&self, from: &Tree<'_>, answers: &Answers, today: Date) -> Carried {
        let mut carried = Answers::default();
        for question in 0..from.scenario().questions.len() {
            let value = answers.get(question);
            let same = value.and_then(|value| self.same_answer(from, question, value));
            if let Some((place, value)) = same {
                carried.set(place, value);
            }
        }
        let trail = self.trail(&carried, today);
        let lapsed = from.trail(answers, today).answered.into_iter().filter(|(question, value)| {
            let same = self.same_answer(from, *question, *value);
            let counts = |(place, _): (usize, Value)| self.counts(&trail, place, &carried, today);
            !same.is_some_and(counts)
        });
        let lapsed = lapsed.map(|(question, _)| question).collect();
        Carried { answers: carried, lapsed }
    }

    /// Whether the answer to a question counts on a trail, or will when the question comes up.
    fn counts(&self, trail: &Trail, question: usize, answers: &Answers, today: Date) -> bool {
        let can_come_up = match trail.end {
            End::Question(next) => self.reachable_from(next).get(question) == Some(&true),
            End::Outcome(_) | End::Nowhere => false,
        };
        let value = answers.get(question);
        let is_accepted = value.is_some_and(|value| self.accepts(question, value, answers, today));
        trail.has(question) || (can_come_up && is_accepted)
    }
}
