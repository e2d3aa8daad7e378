//! What was said stays as it was said: turns from before the content changed are shown with the
//! content that they come from.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use super::{Conversation, Turn};
use crate::matching::Matcher;

/// The content that a turn comes from, where it is no longer that of the conversation: a conversation
/// about it in which nothing was said. Equal only to itself.
#[derive(Clone)]
pub struct Earlier(Rc<Conversation>);

impl PartialEq for Earlier {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Earlier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.0, formatter)
    }
}

impl Conversation {
    /// The conversation without what was said, to keep its content. Nothing is asked of that any more,
    /// so it has the matcher of now instead of one of its own.
    pub(super) fn earlier(&self, matcher: &Arc<Matcher>) -> Earlier {
        let words = (Rc::clone(&self.interface), Rc::clone(&self.terms));
        let (knowledge, matcher) = (Arc::clone(&self.knowledge), Arc::clone(matcher));
        Earlier(Rc::new(Self::empty(knowledge, matcher, words, self.today)))
    }

    /// The conversation with the content that a turn comes from: what the numbers in the turn mean.
    pub(super) fn content_of<'a>(&'a self, turn: &'a Turn) -> &'a Self {
        turn.from.as_ref().map_or(self, |earlier| &earlier.0)
    }

    /// Changes every earlier content, once each.
    pub(super) fn change_earlier(&mut self, change: impl Fn(&mut Self)) {
        let mut changed: Vec<(Earlier, Earlier)> = Vec::new();
        for from in self.turns.iter_mut().filter_map(|turn| turn.from.as_mut()) {
            if let Some((_, after)) = changed.iter().find(|(before, _)| before == from) {
                *from = after.clone();
                continue;
            }
            let mut content = (*from.0).clone();
            change(&mut content);
            let after = Earlier(Rc::new(content));
            changed.push((std::mem::replace(from, after.clone()), after));
        }
    }
}
