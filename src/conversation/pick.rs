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
    /// Nothing: the content has no longer what could be picked here.
    Gone,
}

impl Conversation {
    /// What can be picked now, by its number from 1: what the last turn offers, or the examples and
    /// scenarios before anything was asked. A walk that is closed offers nothing: it is only there to
    /// be read. What has gone from the content since it was offered keeps its number, so that no other
    /// is picked by it.
    pub fn picks(&self) -> Vec<Pick> {
        if let Some(turn) = self.turns().last() {
            if matches!(turn.said, Said::Walk(_)) && self.current_walk().is_none() {
                return Vec::new();
            }
            let now = |pick| self.now(pick, self.content_of(turn));
            return self.picks_of(turn).into_iter().map(now).collect();
        }
        let entries = self.examples().into_iter().map(|(entry, _)| Pick::Entry(entry));
        entries.chain(self.walks().into_iter().map(Pick::Walk)).collect()
    }

    /// What something that could be picked in an earlier content is now.
    fn now(&self, pick: Pick, content: &Self) -> Pick {
        match pick {
            Pick::Entry(_) | Pick::Walk(_) => self.find_again(pick, content.name_of(pick)),
            other => other,
        }
    }

    /// The entry or scenario of this name, where the content that `pick` comes from is another.
    pub fn find_again(&self, pick: Pick, name: Option<String>) -> Pick {
        let knowledge = self.knowledge();
        let found = match (pick, name) {
            (Pick::Walk(_), Some(id)) => knowledge.scenario_position(&id).map(Pick::Walk),
            (_, Some(id)) => knowledge.position_of(&id).map(Pick::Entry),
            _ => None,
        };
        found.unwrap_or(Pick::Gone)
    }

    /// By what something that can be picked now is known whichever place it has, also when the content
    /// changes: its identifier, or what it says.
    pub fn name_of(&self, pick: Pick) -> Option<String> {
        let walk = || {
            let walk = self.current_walk()?;
            Some((walk, self.tree(walk.scenario)?))
        };
        let answer = |value: Value| {
            let (walk, tree) = walk()?;
            let question = tree.question(walk.question(&tree)?)?;
            Some(format!("{}={}", question.name, value.name(question)))
        };
        match pick {
            Pick::Entry(place) => self.knowledge().entries.get(place).map(|found| found.id.clone()),
            Pick::Walk(place) => {
                self.knowledge().scenarios.get(place).map(|found| found.id.clone())
            }
            Pick::Answer(value) => answer(value),
            Pick::Option(place) => {
                answer(Value::Ticks(1_u32.checked_shl(u32::try_from(place).ok()?)?))
            }
            Pick::Reopen(place) => walk()?.1.question(place).map(|found| found.name.clone()),
            Pick::Condition(place) => {
                let (walk, tree) = walk()?;
                let At::Outcome(outcome) = walk.at(&tree) else { return None };
                let condition = tree.scenario().outcomes.get(outcome)?.conditions.get(place)?;
                Some(condition.in_language(self.language()).to_owned())
            }
            Pick::Confirm(confirmed) => Some(confirmed.to_string()),
            Pick::Gone => None,
        }
    }

    /// What one turn offers, by the places in the content that it comes from.
    pub fn picks_of(&self, turn: &Turn) -> Vec<Pick> {
        self.content_of(turn).picks_of_own(turn)
    }

    /// What a turn offers that comes from the content of the conversation.
    fn picks_of_own(&self, turn: &Turn) -> Vec<Pick> {
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
