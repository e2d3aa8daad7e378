//! Walks in the conversation: beginning one, answering, going back, coming back to it.

use super::mail::Draft;
use super::pick::Pick;
use super::walk::{At, Walk};
use super::{Conversation, Said, Turn};
use crate::guide::{Answers, Tree};
use crate::record::{self, Record};

impl Conversation {
    /// Every scenario, by its place in the knowledge base: first those that no entry leads to, which
    /// are for whoever does not know what to ask, then those of the entries, in their order. A
    /// library's own that no entry leads to come last: they are for one situation.
    pub fn walks(&self) -> Vec<usize> {
        let knowledge = self.knowledge();
        let of_entries = knowledge.entries.iter().filter_map(|entry| entry.scenario.as_deref());
        let of_entries = of_entries.filter_map(|id| knowledge.scenario_position(id));
        let mut named: Vec<usize> = Vec::new();
        for place in of_entries {
            if !named.contains(&place) {
                named.push(place);
            }
        }
        let others = (0..knowledge.scenarios.len()).filter(|place| !named.contains(place));
        let is_own = |place: &usize| {
            knowledge.scenarios.get(*place).is_some_and(|scenario| scenario.origin.is_own())
        };
        let (own, general): (Vec<usize>, Vec<usize>) = others.partition(is_own);
        general.into_iter().chain(named).chain(own).collect()
    }

    /// The scenario for whoever does not know what to ask.
    pub(super) fn general_walk(&self) -> Option<usize> {
        let knowledge = self.knowledge();
        let first = self.walks().first().copied()?;
        let scenario = knowledge.scenarios.get(first)?;
        let id = Some(&scenario.id);
        let named = knowledge.entries.iter().any(|entry| entry.scenario.as_ref() == id);
        (!named && !scenario.origin.is_own()).then_some(first)
    }

    /// The scenario that goes with an entry.
    pub fn walk_of(&self, entry: usize) -> Option<usize> {
        let id = self.knowledge().entries.get(entry)?.scenario.as_deref()?;
        self.knowledge().scenario_position(id)
    }

    /// The scenario that goes with a reply: that of the entry, else the one for the situation that the
    /// question describes; to whoever must choose among entries, else the one for who cannot.
    pub fn offered_walk(&self, turn: &Turn) -> Option<usize> {
        let described = turn.asked.as_ref().and_then(|asked| asked.scenario);
        match turn.said {
            Said::Entry { entry, .. } => self.walk_of(entry).or(described),
            Said::Choice(_) => described.or_else(|| self.general_walk()),
            Said::Outside { .. } | Said::Unknown { .. } => described,
            Said::SmallTalk(_) | Said::Walks | Said::Walk(_) => None,
        }
    }

    /// A scenario with its names looked up.
    pub fn tree(&self, scenario: usize) -> Option<Tree<'_>> {
        self.knowledge().scenarios.get(scenario).map(Tree::new)
    }

    /// The answers that the question of a turn already gives for a scenario.
    pub fn said_for(&self, turn: &Turn, scenario: usize) -> Answers {
        let tree = self.tree(scenario);
        let asked = turn.asked.as_ref();
        let said = asked.zip(tree).map(|(asked, tree)| tree.said_in(&asked.text, self.today));
        said.unwrap_or_default()
    }

    /// Lists the scenarios.
    pub fn list_walks(&mut self) {
        self.turns.push(Turn::unasked(Said::Walks));
    }

    /// Begins a walk, with what the last question or walk already said as proposals. A walk that was
    /// interrupted ends.
    pub fn begin(&mut self, scenario: usize) {
        let carried = self.current_walk().and_then(|walk| self.carried_over(walk, scenario));
        let said = || self.turns.last().map(|turn| self.said_for(turn, scenario));
        let proposals = carried.or_else(said).unwrap_or_default();
        self.open_walk = None;
        self.push_walk(Walk::new(scenario, proposals, self.today));
    }

    fn push_walk(&mut self, walk: Walk) {
        self.open_walk = Some(self.turns.len());
        self.turns.push(Turn::unasked(Said::Walk(Box::new(walk))));
    }

    /// The answers of one walk that mean the same in another: a question of the same name with an
    /// answer of the same name.
    fn carried_over(&self, walk: &Walk, scenario: usize) -> Option<Answers> {
        let (from, to) = (self.tree(walk.scenario)?, self.tree(scenario)?);
        let mut carried = Answers::default();
        for (question, value) in from.trail(&walk.answers, walk.today).answered {
            if let Some((place, same)) = to.same_answer(&from, question, value) {
                carried.set(place, same);
            }
        }
        Some(carried)
    }

    /// The walk that is not closed, whether or not something was asked since.
    pub(super) fn open_turn(&self) -> Option<usize> {
        self.open_walk.filter(|place| *place < self.turns.len())
    }

    /// The walk at the end of the conversation: what is typed goes to it.
    pub fn current_walk(&self) -> Option<&Walk> {
        match self.turns.last().map(|turn| &turn.said) {
            Some(Said::Walk(walk)) if self.open_turn() == self.turns.len().checked_sub(1) => {
                Some(walk)
            }
            _ => None,
        }
    }

    /// The walk that something was asked in the middle of.
    pub fn interrupted_walk(&self) -> Option<&Walk> {
        let place = self.open_turn().filter(|place| place + 1 < self.turns.len())?;
        match self.turns.get(place).map(|turn| &turn.said) {
            Some(Said::Walk(walk)) => Some(walk),
            _ => None,
        }
    }

    /// Goes back to the walk that was interrupted: it moves to the end of the conversation.
    pub fn resume(&mut self) -> bool {
        if self.interrupted_walk().is_none() {
            return false;
        }
        let Some(place) = self.open_turn() else { return false };
        let turn = self.turns.remove(place);
        self.open_walk = Some(self.turns.len());
        self.turns.push(turn);
        true
    }

    /// Closes the walk; its turn stays to be read.
    pub fn close_walk(&mut self) -> bool {
        self.open_walk.take().is_some()
    }

    /// Where the walk at the end of the conversation is.
    pub fn walk_at(&self) -> Option<At> {
        let walk = self.current_walk()?;
        Some(walk.at(&self.tree(walk.scenario)?))
    }

    /// Changes the walk at the end of the conversation; nothing where there is none.
    pub fn with_walk<T>(&mut self, change: impl FnOnce(&mut Walk, &Tree<'_>) -> T) -> Option<T> {
        self.current_walk()?;
        let knowledge = std::sync::Arc::clone(&self.knowledge);
        let Some(Said::Walk(walk)) = self.turns.last_mut().map(|turn| &mut turn.said) else {
            return None;
        };
        let scenario = knowledge.scenarios.get(walk.scenario)?;
        Some(change(walk, &Tree::new(scenario)))
    }

    /// Does what was picked.
    pub fn pick(&mut self, pick: Pick) {
        match pick {
            Pick::Entry(entry) => {
                self.open(entry);
            }
            Pick::Walk(scenario) => self.begin(scenario),
            Pick::Gone => {}
            Pick::Answer(value) => {
                self.with_walk(|walk, tree| walk.answer(tree, value));
            }
            Pick::Option(option) => {
                self.with_walk(|walk, _| walk.toggle_option(option));
            }
            Pick::Reopen(question) => {
                self.with_walk(|walk, _| walk.reopen(question));
            }
            Pick::Confirm(confirmed) => {
                self.with_walk(|walk, _| walk.confirm(confirmed));
            }
            Pick::Condition(condition) => {
                self.with_walk(|walk, tree| {
                    if let At::Outcome(outcome) = walk.at(tree) {
                        walk.toggle_condition(outcome, condition);
                    }
                });
            }
        }
    }

    /// The record of the walk at the end of the conversation, if it came to an outcome.
    pub fn record(&self) -> Option<Record> {
        let walk = self.current_walk()?;
        let tree = self.tree(walk.scenario)?;
        let At::Outcome(outcome) = walk.at(&tree) else { return None };
        let day_and_ticks = (walk.today, walk.ticks(outcome));
        record::record(self.knowledge(), &tree, &walk.answers, day_and_ticks, self.interface())
    }

    /// The e-mail to the contact with the walk in it, as far as it came.
    pub(super) fn draft_of_walk(&self, walk: &Walk) -> Option<Draft> {
        let tree = self.tree(walk.scenario)?;
        Draft::of_walk(self.knowledge(), self.interface(), &tree, walk)
    }
}
