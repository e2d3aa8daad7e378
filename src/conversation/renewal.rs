//! Other content in the middle of a conversation. What was said stays, a walk goes on where it was, and
//! what is asked from now on is answered from the new content.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use super::walk::Walk;
use super::{Conversation, Said, Turn, interface};
use crate::comparison::Counts;
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::problem::Problem;
use crate::matching::Matcher;
use crate::wording::terms::Terms;

/// Content that takes the place of what was there. Equal only where it is the very same.
#[derive(Clone)]
pub struct Renewal {
    /// The knowledge base.
    pub knowledge: Arc<Knowledge>,
    /// Its matcher.
    pub matcher: Arc<Matcher>,
    /// What somebody should look at in it.
    pub warnings: Vec<Problem>,
    /// What differs from the content before.
    pub counts: Vec<Counts>,
}

impl PartialEq for Renewal {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.knowledge, &other.knowledge)
    }
}

impl Eq for Renewal {}

impl fmt::Debug for Renewal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.counts, formatter)
    }
}

impl Conversation {
    /// Goes on with other content; gives what to tell the person.
    pub fn renew(&mut self, renewal: Renewal) -> String {
        let Renewal { knowledge, matcher, warnings, counts } = renewal;
        let earlier = self.earlier(&matcher);
        for turn in &mut self.turns {
            turn.from.get_or_insert_with(|| earlier.clone());
        }
        self.change_earlier(|earlier| earlier.matcher = Arc::clone(&matcher));
        self.interface = interface(&knowledge, self.language());
        self.terms = Rc::new(Terms::new(&knowledge, self.interface.language()));
        (self.knowledge, self.matcher, self.findings) = (knowledge, matcher, warnings);
        let told = [Some(self.interface.say("renewed")), Some(in_words(&counts, &self.interface))];
        let told = told.into_iter().chain([self.carry_walk()]).flatten();
        let told = told.collect::<Vec<_>>().join(" ");
        self.again = self.say_anew().map(|turn| (self.turns.len(), turn));
        told
    }

    /// Takes the open walk over to the content of now; gives what to tell of it, if anything.
    fn carry_walk(&mut self) -> Option<String> {
        let place = self.open_turn()?;
        let turn = self.turns.get(place)?;
        let Said::Walk(walk) = &turn.said else { return None };
        let from = self.content_of(turn).tree(walk.scenario)?;
        let Some(scenario) = self.knowledge.scenario_position(&from.scenario().id) else {
            let title = from.scenario().title.in_language(self.language());
            let told = self.interface.say_with("walk-gone", &[("title", title.into())]);
            self.open_walk = None;
            return Some(told);
        };
        let (walk, lapsed): (Walk, _) = walk.carried(&from, &self.tree(scenario)?, scenario);
        let lapsed = lapsed.into_iter().filter_map(|question| from.question(question));
        let names = lapsed.map(|question| question.short.in_language(self.language()));
        let names: Vec<&str> = names.collect();
        let arguments = [("count", names.len().into()), ("names", names.join(", ").into())];
        let told = self.interface.say_with("walk-lapsed", &arguments);
        let told = Some(told).filter(|_| !names.is_empty());
        let turn = self.turns.get_mut(place)?;
        (turn.said, turn.from) = (Said::Walk(Box::new(walk)), None);
        told
    }

    /// The last turn as it would be now; nothing where it would look the same, or is gone.
    fn say_anew(&self) -> Option<Turn> {
        let (last, before) = self.turns.split_last()?;
        let then = self.content_of(last);
        let turn = match (&last.asked, &last.said) {
            (_, Said::Walk(_)) => return None,
            (Some(asked), _) => {
                let context = before.last().and_then(|before| self.context_of(before));
                self.turn(&asked.text, self.matcher.decide(&asked.text, context.as_deref()))
            }
            (None, Said::Entry { entry, .. }) => {
                let id = &then.knowledge.entries.get(*entry)?.id;
                Turn::entry(self.knowledge.position_of(id)?)
            }
            (None, said) => Turn::unasked(said.clone()),
        };
        let page = |conversation, turn| super::page::unmarked(conversation, turn);
        (page(then, last) != page(self, &turn)).then_some(turn)
    }

    /// The last turn as it would be now, as long as it is the last and nothing else waits for an empty
    /// line.
    fn again(&self) -> Option<&Turn> {
        let (count, turn) = self.again.as_ref()?;
        let waits = self.interrupted_walk().is_some() || self.current_walk().is_some();
        (*count == self.turns.len() && !waits).then_some(turn)
    }

    /// Says the last turn again, with the content of now; `false` where that would be the same.
    pub(super) fn repeat(&mut self) -> bool {
        let Some(turn) = self.again().cloned() else { return false };
        self.turns.push(turn);
        true
    }

    /// What to tell somebody who reads a turn that would be another one now.
    pub fn outdated(&self) -> Option<String> {
        let turn = self.turns.last().filter(|turn| turn.from.is_some())?;
        if self.again().is_some() {
            return Some(self.interface.say("outdated"));
        }
        let Said::Entry { entry, .. } = &turn.said else { return None };
        let entry = self.content_of(turn).knowledge.entries.get(*entry)?;
        let is_gone = self.knowledge.position_of(&entry.id).is_none();
        is_gone.then(|| self.interface.say("outdated-gone"))
    }
}

/// What differs, in words.
fn in_words(counts: &[Counts], interface: &Interface) -> String {
    let of_kind = |counts: &Counts| {
        let parts = [
            ("renewed-added", counts.added),
            ("renewed-gone", counts.gone),
            ("renewed-changed", counts.changed),
        ];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        let parts = parts.map(|(key, count)| interface.say_with(key, &[("count", count.into())]));
        let parts = parts.collect::<Vec<_>>().join(", ");
        format!("{}: {parts}.", interface.say(counts.kind.title()))
    };
    let words: Vec<String> = counts.iter().map(of_kind).collect();
    if words.is_empty() { interface.say("renewed-same") } else { words.join(" ") }
}
