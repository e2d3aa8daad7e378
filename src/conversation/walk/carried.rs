//! A walk taken over to a newer version of its scenario, with the place where it is.

use super::{Change, Walk};
use crate::guide::carry::Carried;
use crate::guide::{Tree, Value};

impl Walk {
    /// The walk through another version of its scenario, which is `scenario` in the knowledge base: its
    /// answers walked again from the start, and what was being done. With the questions, by their places
    /// in `from`, whose answers count no longer.
    pub(in crate::conversation) fn carried(
        &self,
        from: &Tree<'_>,
        to: &Tree<'_>,
        scenario: usize,
    ) -> (Self, Vec<usize>) {
        let proposals = to.carried_from(from, &self.proposals, self.today).answers;
        let Carried { answers, lapsed } = to.carried_from(from, &self.answers, self.today);
        let mut walk = Self::new(scenario, proposals, self.today);
        walk.answers = answers;
        self.carry_what_is_open(&mut walk, from, to);
        self.carry_what_is_at_hand(&mut walk, from, to);
        walk.ticked = self.carried_ticks(from, to);
        (walk, lapsed)
    }

    /// The answer that is asked again, that is being picked or that waits to be confirmed.
    fn carry_what_is_open(&self, walk: &mut Self, from: &Tree<'_>, to: &Tree<'_>) {
        let trail = to.trail(&walk.answers, walk.today);
        let named = |question: usize| to.question_named(&from.question(question)?.name);
        walk.picking = self.picking && !trail.answered.is_empty();
        walk.reopened = self.reopened.and_then(named).filter(|question| trail.has(*question));
        let Some(change) = &self.change else { return };
        let same = to.same_answer(from, change.question, change.value);
        let Some((question, value)) = same.filter(|(question, _)| trail.has(*question)) else {
            return;
        };
        let mut lapsing = to.lapsing(&walk.answers, question, value, walk.today);
        lapsing.retain(|lapsed| *lapsed != question);
        if lapsing.is_empty() {
            // Nothing to confirm any more, and nobody said yes: the question is asked again.
            walk.reopened = Some(question);
        } else {
            walk.change = Some(Change { question, value, lapsing });
        }
    }

    /// What belongs to the question at hand, where that is still the same.
    fn carry_what_is_at_hand(&self, walk: &mut Self, from: &Tree<'_>, to: &Tree<'_>) {
        let (Some(before), Some(after)) = (self.question(from), walk.question(to)) else { return };
        let name = |tree: &Tree<'_>, place| tree.question(place).map(|found| found.name.clone());
        if name(from, before) != name(to, after) {
            return;
        }
        walk.shows_why = self.shows_why;
        if let Some((_, Value::Ticks(ticks))) =
            to.same_answer(from, before, Value::Ticks(self.draft))
        {
            walk.draft = ticks;
        }
    }

    /// The conditions that are ticked and still stand there, word for word.
    fn carried_ticks(&self, from: &Tree<'_>, to: &Tree<'_>) -> Option<(usize, Vec<bool>)> {
        let (outcome, ticks) = self.ticked.as_ref()?;
        let old = from.scenario().outcomes.get(*outcome)?;
        let mut outcomes = to.scenario().outcomes.iter().enumerate();
        let (place, new) = outcomes.find(|(_, found)| found.name == old.name)?;
        let is_ticked = |condition| {
            let mut ticked = old.conditions.iter().zip(ticks).filter(|(_, ticked)| **ticked);
            ticked.any(|(known, _)| known == condition)
        };
        Some((place, new.conditions.iter().map(is_ticked).collect()))
    }
}
