//! What can be picked by number, by arrow keys or by name.

use super::walk::{At, Walk};
use super::{Conversation, Said, Turn};
use crate::guide::{Tree, Value};
use crate::knowledge::Scenario;
use crate::knowledge::scenario::{Continuation, Kind, Outcome};

/// Something that can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// To read this entry.
    Entry(usize),
    /// To walk through this scenario.
    Walk(usize),
    /// To give this answer.
    Answer(Value),
    /// To tick this option, or to take the tick away.
    Option(usize),
    /// To change the answer to this question.
    Reopen(usize),
    /// To change an answer although others lapse, or to leave it.
    Confirm(bool),
    /// To tick this condition, or to take the tick away.
    Condition(usize),
}

impl Conversation {
    /// What can be picked now, by its number from 1: what the last turn offers, or the examples and
    /// scenarios before anything was asked. A walk that is closed offers nothing: it is only there to
    /// be read.
    pub fn picks(&self) -> Vec<Pick> {
        if let Some(turn) = self.turns().last() {
            if matches!(turn.said, Said::Walk(_)) && self.current_walk().is_none() {
                return Vec::new();
            }
            return self.picks_of(turn);
        }
        let entries = self.examples().into_iter().map(|(entry, _)| Pick::Entry(entry));
        entries.chain(self.walks().into_iter().map(Pick::Walk)).collect()
    }

    /// What one turn offers.
    pub fn picks_of(&self, turn: &Turn) -> Vec<Pick> {
        match &turn.said {
            Said::Entry { entry, .. } => {
                let walk = self.offered_walk(turn).into_iter().map(Pick::Walk);
                walk.chain(self.related(*entry).into_iter().map(Pick::Entry)).collect()
            }
            Said::Choice(entries) => {
                let walk = self.offered_walk(turn).into_iter().map(Pick::Walk);
                entries.iter().copied().map(Pick::Entry).chain(walk).collect()
            }
            Said::Outside { near, .. } | Said::Unknown { near } => {
                let walk = self.offered_walk(turn).into_iter().map(Pick::Walk);
                near.iter().copied().map(Pick::Entry).chain(walk).collect()
            }
            Said::SmallTalk(_) => {
                self.examples().into_iter().map(|(entry, _)| Pick::Entry(entry)).collect()
            }
            Said::Walks => self.walks().into_iter().map(Pick::Walk).collect(),
            Said::Walk(walk) => self.picks_of_walk(walk),
        }
    }

    pub(super) fn picks_of_walk(&self, walk: &Walk) -> Vec<Pick> {
        let Some(tree) = self.tree(walk.scenario) else { return Vec::new() };
        match walk.at(&tree) {
            At::Question(question) => answers(&tree, question),
            At::Picking => {
                let trail = tree.trail(&walk.answers, walk.today);
                trail.answered.into_iter().map(|(question, _)| Pick::Reopen(question)).collect()
            }
            At::Confirming(_) => vec![Pick::Confirm(true), Pick::Confirm(false)],
            At::Outcome(outcome) => self.picks_of_outcome(&tree, outcome),
            At::Nowhere => Vec::new(),
        }
    }

    /// The conditions to tick, where it leads on to, the entries to read.
    fn picks_of_outcome(&self, tree: &Tree<'_>, outcome: usize) -> Vec<Pick> {
        let Some(outcome) = tree.scenario().outcomes.get(outcome) else { return Vec::new() };
        let conditions = (0..outcome.conditions.len()).map(Pick::Condition);
        conditions.chain(self.picks_of_unanswered(outcome)).collect()
    }

    /// Where an outcome leads on to, and the entries to read.
    pub fn picks_of_unanswered(&self, outcome: &Outcome) -> Vec<Pick> {
        let knowledge = self.knowledge();
        let on = outcome.continues.as_ref().and_then(|continuation| match continuation {
            Continuation::Scenario(id) => knowledge.scenario_position(id).map(Pick::Walk),
            Continuation::Entry(id) => knowledge.position_of(id).map(Pick::Entry),
        });
        on.into_iter().chain(self.entries_to_read(&outcome.see)).collect()
    }

    /// The entries to read beside a scenario.
    pub fn picks_beside(&self, scenario: &Scenario) -> Vec<Pick> {
        self.entries_to_read(&scenario.related).collect()
    }

    fn entries_to_read<'a>(&'a self, ids: &'a [String]) -> impl Iterator<Item = Pick> + 'a {
        ids.iter().filter_map(|id| self.knowledge().position_of(id).map(Pick::Entry))
    }
}

/// The answers to a question that can be picked from a list; for a day or a number that is only that
/// it is not known.
fn answers(tree: &Tree<'_>, question: usize) -> Vec<Pick> {
    match tree.question(question).map(|question| &question.kind) {
        Some(Kind::Choice(choices)) => {
            (0..choices.len()).map(|place| Pick::Answer(Value::Option(place))).collect()
        }
        Some(Kind::Several { options, .. }) => {
            let options = (0..options.len()).map(Pick::Option);
            options.chain([Pick::Answer(Value::Ticks(0))]).collect()
        }
        Some(Kind::Date { unknown: Some(_), .. } | Kind::Months { unknown: Some(_), .. }) => {
            vec![Pick::Answer(Value::Unknown)]
        }
        _ => Vec::new(),
    }
}
